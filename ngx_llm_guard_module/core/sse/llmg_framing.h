/*
 * Framings: how the events of a stream lie in its bytes, for every way of
 * cutting them.
 *
 *              an event is           its document is        ended by
 *     sse      up to an empty line   its lines of data      data: [DONE]
 *     lines    a line                the line               the last line
 *     array    up to the end of an   the element            ]
 *              element
 *     frames   a frame               the payload, and the   the last frame
 *                                    one in its "bytes"
 *
 *              is edited             ends early with        is from
 *     sse      in place              an event, [DONE]       WHATWG HTML 9.2.6
 *     lines    in place              a line                 ndjson, RFC 7464
 *     array    in place              an element and ]       RFC 8259
 *     frames   lengths and sums      an exception           Smithy, "Amazon
 *              are made anew                                Event Stream"
 *
 * The engine does not know which one it is.  What it reads of an event, and
 * edits, is the event's face: the event itself, or the event with what was
 * decoded of it behind it.
 */

#ifndef _LLMG_FRAMING_H_INCLUDED_
#define _LLMG_FRAMING_H_INCLUDED_


#include "llmg_sse.h"
#include "llmg_json_edit.h"
#include "llmg_json_scan.h"


typedef struct llmg_framing_s  llmg_framing_t;


typedef enum {
    LLMG_PART_DATA = 0,     /* of the document; several are lines of it */
    LLMG_PART_INNER,        /* another document, whole */
    LLMG_PART_NAME,         /* what the event is called; a text as well */
    LLMG_PART_TEXT          /* what else is said: a comment, an id */
} llmg_part_e;


typedef struct {
    unsigned               what;        /* llmg_part_e */
    llmg_str_t             value;       /* in the face */
} llmg_part_t;


/* elements of an array */
typedef struct {
    unsigned               state;
    size_t                 searched;    /* bytes of the event that were read */
    size_t                 start;       /* the element, in the event */
    size_t                 stop;
    size_t                 depth;       /* open containers in it */
    unsigned               single:1;    /* one value, and no array */
} llmg_elements_t;


/* Where the stream is; in the arena of the inspection. */
typedef struct {
    const llmg_framing_t  *framing;
    llmg_arena_t          *arena;
    llmg_json_t            json;
    const char            *error;       /* after LLMG_INVALID: what */
    unsigned               first:1;     /* the next event is the first */
    unsigned               ended:1;     /* what is to come is behind the end */

    llmg_sse_t             sse;
    size_t                 searched;    /* lines: known to have no line end */
    llmg_elements_t        elements;
    size_t                 frame;       /* frames: length, once it is known */
    size_t                 coded_start; /* what stands decoded in the face */
    size_t                 coded_end;   /* too; 0: nothing does */
    llmg_buf_t             face;
    llmg_buf_t             made;        /* a frame in the making */
    llmg_buf_t             inner;       /* what is in it, edited */
    llmg_buf_t             coded;       /* the same, encoded */
    llmg_buf_t             spare;
} llmg_frames_t;


/* What ends a stream early. */
typedef struct {
    const char            *name;        /* of the event, or NULL */
    llmg_str_t             doc;
    const char            *exception;   /* what it is in frames */
    unsigned               mark:1;      /* clients wait for [DONE] behind it */
    unsigned               begun:1;     /* events have left before it */
} llmg_last_t;


struct llmg_framing_s {
    const char            *name;        /* "sse", as "llmg stream" takes */
    llmg_str_t             mark;        /* a document that ends the stream, or
                                           empty */

    llmg_status_t        (*next)(llmg_frames_t *f, llmg_str_t bytes,
                                 int final, size_t *end);
    llmg_status_t        (*face)(llmg_frames_t *f, llmg_str_t event,
                                 llmg_str_t *face);
    llmg_status_t        (*part)(llmg_frames_t *f, llmg_str_t face,
                                 size_t *pos, llmg_part_t *part);
    llmg_status_t        (*edit)(llmg_frames_t *f, llmg_buf_t *out,
                                 llmg_str_t event, llmg_edit_t *edits,
                                 size_t n);
    llmg_status_t        (*last)(llmg_frames_t *f, llmg_buf_t *out,
                                 const llmg_last_t *last);
};


extern const llmg_framing_t  llmg_framing_sse;
extern const llmg_framing_t  llmg_framing_lines;
extern const llmg_framing_t  llmg_framing_array;
extern const llmg_framing_t  llmg_framing_frames;


/* By what it is called; NULL when there is none. */
const llmg_framing_t *llmg_framing_find(llmg_str_t name);

/*
 * By a media type without parameters; NULL when it is none of a stream.  An
 * array has the type of any JSON: who asked for one knows.
 */
const llmg_framing_t *llmg_framing_of(llmg_str_t type);


/* LLMG_OK, LLMG_LIMIT, LLMG_ERROR */
llmg_status_t llmg_frames_init(llmg_frames_t *f, const llmg_framing_t *framing,
    llmg_arena_t *arena, const llmg_json_limits_t *limits);

/*
 * "bytes" begins where the last event ended.  LLMG_OK: *end is the end of the
 * event; call again with the rest.  LLMG_AGAIN: the event is not complete; call
 * again with the same beginning and more bytes.  LLMG_INVALID: the byte before
 * *end cannot be there, or a sum is wrong, with f->error.
 * With "final" nothing follows, and LLMG_DECLINED means that nothing is left.
 */
static inline llmg_status_t
llmg_frames_next(llmg_frames_t *f, llmg_str_t bytes, int final, size_t *end)
{
    return f->framing->next(f, bytes, final, end);
}


/*
 * What is read of an event; good until the next call.  LLMG_OK, LLMG_INVALID
 * with f->error, LLMG_LIMIT, LLMG_ERROR.
 */
static inline llmg_status_t
llmg_frames_face(llmg_frames_t *f, llmg_str_t event, llmg_str_t *face)
{
    if (f->framing->face == NULL) {
        *face = event;
        return LLMG_OK;
    }

    return f->framing->face(f, event, face);
}


/*
 * The parts of the event that next() has just found, in turn: start with
 * *pos = 0.  LLMG_OK, or LLMG_DECLINED behind the last one.
 */
static inline llmg_status_t
llmg_frames_part(llmg_frames_t *f, llmg_str_t face, size_t *pos,
    llmg_part_t *part)
{
    return f->framing->part(f, face, pos, part);
}


/*
 * Appends an event with some spans of its face replaced; the edits are sorted
 * and disjoint, and are not kept.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
static inline llmg_status_t
llmg_frames_edit(llmg_frames_t *f, llmg_buf_t *out, llmg_str_t event,
    llmg_edit_t *edits, size_t n)
{
    if (n == 0 || f->framing->edit == NULL) {
        return llmg_json_edit(out, event, edits, n);
    }

    return f->framing->edit(f, out, event, edits, n);
}


/* Appends what ends the stream here.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
static inline llmg_status_t
llmg_frames_last(llmg_frames_t *f, llmg_buf_t *out, const llmg_last_t *last)
{
    return f->framing->last(f, out, last);
}


#endif /* _LLMG_FRAMING_H_INCLUDED_ */
