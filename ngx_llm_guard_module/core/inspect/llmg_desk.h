/*
 * Memory that the streams of a worker share: what is made anew for each event
 * (the walk's lists, the names of open objects, the queue while it moves).  One
 * stream sits at the desk at a time, until another has something to do; what
 * waits is then copied to its own memory.
 *
 *     own memory      what was found, and channels but for the first one; in
 *                     one piece that channel, what events share, and a copy of
 *                     the events that wait
 *     the desk        everything else
 */

#ifndef _LLMG_DESK_H_INCLUDED_
#define _LLMG_DESK_H_INCLUDED_


#include "llmg_inspect_stream.h"


/* A desk keeps what it has grown to, up to this. */
#define LLMG_DESK_MAX   (64 * 1024)


/*
 * Events that wait, while their stream does not sit: a piece of its arena.
 * What the events of a stream share is not in it once more.
 */
typedef struct {
    unsigned char  *data;
    size_t          cap;
    unsigned        pieces;     /* of each list, one behind the other */
    unsigned        events;
    unsigned        edits;
    unsigned        spare;      /* how often in turn it was too large */
    size_t          rest;       /* bytes of no event yet */
} llmg_waiting_t;


/*
 * The stream takes its place: before anything that reads an event.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR: from then on always.
 */
llmg_status_t llmg_stream_sit(llmg_stream_t *s);


#endif /* _LLMG_DESK_H_INCLUDED_ */
