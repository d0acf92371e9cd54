/*
 * An event stream inspected while it runs: push bytes, pull bytes, end.
 *
 * For every way of cutting the same input the output is the same bytes; with
 * no finding it is the input itself; and no byte of a finding has left before
 * the decision.
 */

#ifndef _LLMG_INSPECT_STREAM_H_INCLUDED_
#define _LLMG_INSPECT_STREAM_H_INCLUDED_


#include "llmg_inspect.h"


typedef struct llmg_stream_s  llmg_stream_t;


/*
 * "hold_max" bounds the bytes of events that may wait, a single unfinished
 * event included.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_stream_create(llmg_stream_t **stream,
    const llmg_inspect_t *in, size_t hold_max);

/*
 * Takes all of "data".  LLMG_OK; LLMG_DECLINED once the stream was stopped (by
 * a block: the final event is ready to be pulled; more input is ignored);
 * LLMG_INVALID (an event is not what the dialect says) or LLMG_LIMIT: nothing
 * that is still held may leave; the caller asks llmg_stream_stop() or passes
 * the rest, as the fail mode says; LLMG_ERROR.
 */
llmg_status_t llmg_stream_push(llmg_stream_t *stream,
    const unsigned char *data, size_t len);

/* The input is complete: what was held leaves.  As llmg_stream_push(). */
llmg_status_t llmg_stream_end(llmg_stream_t *stream);

/* Drops what is held and puts the dialect's final event in its place. */
llmg_status_t llmg_stream_stop(llmg_stream_t *stream, unsigned reason);

/* The same for one that is too long, and says how much was used. */
llmg_status_t llmg_stream_exceeds(llmg_stream_t *stream, unsigned reason,
    uint64_t prompt_tokens, uint64_t completion_tokens);

/* Fail mode open: what is held leaves, the rest passes unread. */
llmg_status_t llmg_stream_pass(llmg_stream_t *stream);

/*
 * Memory that streams of the same thread share: what is made anew for each
 * event.  NULL without memory.  A stream that has been given one in
 * llmg_inspect_t takes it with each call; what another has waiting is copied to
 * that one's arena.  llmg_stream_leave() comes before the arena of a stream is
 * destroyed.
 */
llmg_desk_t *llmg_desk_create(void);
void llmg_desk_free(llmg_desk_t *desk);
void llmg_stream_leave(llmg_stream_t *stream);

/* Output that is ready, and copying it out; returns the bytes copied. */
size_t llmg_stream_ready(const llmg_stream_t *stream);
size_t llmg_stream_pull(llmg_stream_t *stream, unsigned char *dst,
    size_t size);

/* What came of it so far; whole after llmg_stream_end(). */
const llmg_result_t *llmg_stream_result(llmg_stream_t *stream);

/* 1 when the dialect's end mark was seen */
int llmg_stream_done(const llmg_stream_t *stream);

/*
 * 1 when it ended in the middle of an event, which was left out: clients do so,
 * too (HTML Standard, 9.2.6).
 */
int llmg_stream_cut(const llmg_stream_t *stream);


#endif /* _LLMG_INSPECT_STREAM_H_INCLUDED_ */
