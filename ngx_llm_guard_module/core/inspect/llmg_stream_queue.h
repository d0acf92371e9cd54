/*
 * Events that wait for a decision, in order, and what leaves of them.
 *
 * What waits is the event, not the text: an event leaves as it came once every
 * text byte in it is older than what is decided of its line.  Hits that span
 * several events are edited inside them: the replacement where the hit begins,
 * the rest removed.
 */

#ifndef _LLMG_STREAM_QUEUE_H_INCLUDED_
#define _LLMG_STREAM_QUEUE_H_INCLUDED_


#include "llmg_framing.h"
#include "llmg_stream_line.h"


/* Text of an event that belongs to a line. */
typedef struct {
    llmg_line_t     *line;
    uint64_t         start;         /* in its channel */
    uint64_t         end;
    size_t           raw_start;     /* in the face, between the quotes */
    size_t           raw_end;
} llmg_piece_t;


typedef struct {
    size_t           len;           /* bytes of the event */
    unsigned         npieces;
    unsigned         nedits:31;     /* in texts that are whole in the event */
    unsigned         hidden:1;      /* nothing of it leaves */
} llmg_event_t;


typedef struct {
    llmg_arena_t    *arena;
    llmg_frames_t   *frames;        /* NULL: events are their own faces */

    unsigned char   *data;          /* waiting events, then what follows */
    size_t           head;
    size_t           tail;
    size_t           cap;

    llmg_event_t    *events;
    size_t           first_event;
    size_t           nevents;       /* behind the last one */
    size_t           capevents;
    size_t           waiting;       /* bytes of the waiting events */
    size_t           left;          /* events that are gone */

    llmg_piece_t    *pieces;
    size_t           first_piece;
    size_t           npieces;
    size_t           cappieces;
    size_t           owned;         /* pieces that have their event */

    llmg_edit_t     *kept;          /* of the events that wait */
    size_t           first_kept;
    size_t           nkept;
    size_t           capkept;

    llmg_edit_t     *edits;         /* of the event that leaves */
    size_t           nedits;
    size_t           capedits;

    llmg_buf_t       out;
    size_t           taken;         /* of out */
} llmg_stream_queue_t;


void llmg_queue_init(llmg_stream_queue_t *q, llmg_arena_t *arena);

/* All: LLMG_OK, LLMG_LIMIT or LLMG_ERROR for memory. */

/* Appends input behind what is there. */
llmg_status_t llmg_queue_append(llmg_stream_queue_t *q,
    const unsigned char *data, size_t len);

/* Input that belongs to no event yet. */
llmg_str_t llmg_queue_rest(const llmg_stream_queue_t *q);

/*
 * The first "len" bytes of the rest become an event; pieces come before it.
 * The edits are copied, their texts are not.
 */
llmg_status_t llmg_queue_piece(llmg_stream_queue_t *q,
    const llmg_piece_t *piece);
llmg_status_t llmg_queue_event(llmg_stream_queue_t *q, size_t len,
    const llmg_edit_t *edits, size_t nedits);

/* The event that came last is dropped when its turn has come. */
void llmg_queue_hide(llmg_stream_queue_t *q);

/* Events whose text is decided leave; with "all" every event does. */
llmg_status_t llmg_queue_release(llmg_stream_queue_t *q, int all);

/* Forgets what waits, the rest included. */
void llmg_queue_drop(llmg_stream_queue_t *q);


#endif /* _LLMG_STREAM_QUEUE_H_INCLUDED_ */
