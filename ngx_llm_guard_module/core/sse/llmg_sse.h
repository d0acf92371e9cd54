/*
 * Server-sent events (WHATWG HTML, 9.2.6): where events and their lines are,
 * for every way of cutting the input.
 *
 * Lines end in LF, CRLF or CR.  An event ends with the empty line behind it.
 * A CR at the end of what has come may be half of a CRLF, so the next byte is
 * waited for, unless the line before it ended in a CR alone: such a stream
 * would otherwise stay one event behind.  So where events end depends on the
 * bytes of the stream only.
 */

#ifndef _LLMG_SSE_H_INCLUDED_
#define _LLMG_SSE_H_INCLUDED_


#include "llmg_bytes.h"


typedef struct {
    size_t    line;         /* where the last line begins, in the event */
    size_t    searched;     /* bytes of the event known to hold no line end */
    size_t    only;         /* where the event's only line ends, or 0 */
    unsigned  bare:1;       /* the last line ended in a CR alone */
    unsigned  crlf:1;       /* or in both */
    unsigned  cut:1;        /* the last event had no empty line behind it */
} llmg_sse_t;


typedef enum {
    LLMG_SSE_OTHER = 0,     /* fields that clients ignore */
    LLMG_SSE_COMMENT,
    LLMG_SSE_DATA,
    LLMG_SSE_EVENT,
    LLMG_SSE_ID,
    LLMG_SSE_RETRY
} llmg_sse_field_e;


typedef struct {
    unsigned    field;      /* llmg_sse_field_e */
    llmg_str_t  value;      /* after the colon and one space */
} llmg_sse_line_t;


void llmg_sse_init(llmg_sse_t *sse);

/*
 * "bytes" begins where the last event ended.  LLMG_OK: *end is the end of the
 * event, its empty line included, and sse->only is set if it has one other;
 * call again with the rest.  LLMG_AGAIN: the event is not complete; call again
 * with the same beginning and more bytes.
 * With "final" what is left is an event as it is, and LLMG_DECLINED means that
 * nothing is left.
 */
llmg_status_t llmg_sse_next(llmg_sse_t *sse, llmg_str_t bytes, int final,
    size_t *end);

/*
 * The lines of one event in turn: start with *pos = 0.  LLMG_OK, or
 * LLMG_DECLINED behind the last one.  Empty lines are left out.  "first" is set
 * for the first event of a stream, where a byte order mark is no part of the
 * first line.
 */
llmg_status_t llmg_sse_line(llmg_str_t event, size_t *pos, int first,
    llmg_sse_line_t *line);

/* A line that is known: its field and value. */
void llmg_sse_field(llmg_str_t text, llmg_sse_line_t *line);


#endif /* _LLMG_SSE_H_INCLUDED_ */
