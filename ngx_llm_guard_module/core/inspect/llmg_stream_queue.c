#include "llmg_stream_queue.h"
#include "llmg_json_text.h"


#define LLMG_QUEUE_BYTES    4096
#define LLMG_QUEUE_EVENTS   16


static int llmg_queue_decided(const llmg_stream_queue_t *q,
    const llmg_event_t *event);
static llmg_status_t llmg_queue_leave(llmg_stream_queue_t *q,
    const llmg_event_t *event);
static void llmg_queue_merge(llmg_stream_queue_t *q);
static llmg_status_t llmg_queue_write(llmg_stream_queue_t *q,
    llmg_str_t event, llmg_edit_t *edits, size_t n);
static llmg_status_t llmg_queue_edit_piece(llmg_stream_queue_t *q,
    const llmg_piece_t *piece, const unsigned char *face);
static llmg_status_t llmg_queue_edit(llmg_stream_queue_t *q, size_t start,
    size_t end, llmg_str_t text);


void
llmg_queue_init(llmg_stream_queue_t *q, llmg_arena_t *arena)
{
    memset(q, 0, sizeof(llmg_stream_queue_t));

    q->arena = arena;
    q->data = (unsigned char *) "";     /* cap is 0: never written to */
    llmg_buf_init(&q->out, arena);
}


/* room for one more element behind n == cap, the first of which is at first */

static llmg_status_t
llmg_queue_grow(llmg_arena_t *arena, void **items, size_t size,
    size_t *first, size_t *n, size_t *cap)
{
    void    *p;
    size_t   want;

    if (*first > *cap / 2) {
        memmove(*items, (unsigned char *) *items + *first * size,
                (*n - *first) * size);

    } else {
        want = *cap ? *cap * 2 : LLMG_QUEUE_EVENTS;

        p = llmg_arena_alloc(arena, want * size);
        if (p == NULL) {
            return llmg_arena_status(arena);
        }

        if (*n != *first) {
            memcpy(p, (unsigned char *) *items + *first * size,
                   (*n - *first) * size);
        }

        *items = p;
        *cap = want;
    }

    *n -= *first;
    *first = 0;

    return LLMG_OK;
}


llmg_status_t
llmg_queue_append(llmg_stream_queue_t *q, const unsigned char *data,
    size_t len)
{
    size_t          cap, n;
    unsigned char  *p;

    n = q->tail - q->head;

    if (len > q->cap - q->tail) {

        if (len <= q->cap - n && q->head > q->cap / 2) {
            memmove(q->data, q->data + q->head, n);

        } else {
            cap = q->cap ? q->cap : LLMG_QUEUE_BYTES;

            while (cap < n + len) {
                cap *= 2;
            }

            if (cap == q->cap) {
                cap *= 2;
            }

            p = llmg_arena_alloc(q->arena, cap);
            if (p == NULL) {
                return llmg_arena_status(q->arena);
            }

            if (n != 0) {
                memcpy(p, q->data + q->head, n);
            }

            q->data = p;
            q->cap = cap;
        }

        q->head = 0;
        q->tail = n;
    }

    memcpy(q->data + q->tail, data, len);
    q->tail += len;

    return LLMG_OK;
}


llmg_str_t
llmg_queue_rest(const llmg_stream_queue_t *q)
{
    llmg_str_t  rest;

    rest.data = q->data + q->head + q->waiting;
    rest.len = q->tail - q->head - q->waiting;

    return rest;
}


llmg_status_t
llmg_queue_piece(llmg_stream_queue_t *q, const llmg_piece_t *piece)
{
    void           *items;
    llmg_status_t   rc;

    if (q->npieces == q->cappieces) {
        items = q->pieces;

        rc = llmg_queue_grow(q->arena, &items, sizeof(llmg_piece_t),
                             &q->first_piece, &q->npieces, &q->cappieces);
        if (rc != LLMG_OK) {
            return rc;
        }

        q->pieces = items;
    }

    q->pieces[q->npieces++] = *piece;

    return LLMG_OK;
}


llmg_status_t
llmg_queue_event(llmg_stream_queue_t *q, size_t len,
    const llmg_edit_t *edits, size_t nedits)
{
    void           *items;
    size_t          i;
    llmg_event_t   *event;
    llmg_status_t   rc;

    for (i = 0; i < nedits; i++) {

        if (q->nkept == q->capkept) {
            items = q->kept;

            rc = llmg_queue_grow(q->arena, &items, sizeof(llmg_edit_t),
                                 &q->first_kept, &q->nkept, &q->capkept);
            if (rc != LLMG_OK) {
                return rc;
            }

            q->kept = items;
        }

        q->kept[q->nkept++] = edits[i];
    }

    if (q->nevents == q->capevents) {
        items = q->events;

        rc = llmg_queue_grow(q->arena, &items, sizeof(llmg_event_t),
                             &q->first_event, &q->nevents, &q->capevents);
        if (rc != LLMG_OK) {
            return rc;
        }

        q->events = items;
    }

    event = &q->events[q->nevents++];

    event->len = len;
    event->npieces = (unsigned) (q->npieces - q->first_piece - q->owned);
    event->nedits = (unsigned) nedits & 0x7FFFFFFF;
    event->hidden = 0;

    q->waiting += len;
    q->owned += event->npieces;

    return LLMG_OK;
}


void
llmg_queue_hide(llmg_stream_queue_t *q)
{
    q->events[q->nevents - 1].hidden = 1;
}


llmg_status_t
llmg_queue_release(llmg_stream_queue_t *q, int all)
{
    llmg_event_t   *event;
    llmg_status_t   rc;

    while (q->first_event != q->nevents) {
        event = &q->events[q->first_event];

        if (!all && !llmg_queue_decided(q, event)) {
            break;
        }

        rc = llmg_queue_leave(q, event);
        if (rc != LLMG_OK) {
            return rc;
        }

        q->first_event++;
        q->first_piece += event->npieces;
        q->first_kept += event->nedits;
        q->owned -= event->npieces;
        q->head += event->len;
        q->waiting -= event->len;
        q->left++;
    }

    if (q->first_event == q->nevents) {
        q->first_event = 0;
        q->nevents = 0;
        q->first_piece = 0;
        q->npieces = 0;
        q->first_kept = 0;
        q->nkept = 0;

        if (q->head == q->tail) {
            q->head = 0;
            q->tail = 0;
        }
    }

    return LLMG_OK;
}


static int
llmg_queue_decided(const llmg_stream_queue_t *q, const llmg_event_t *event)
{
    size_t               i;
    const llmg_piece_t  *piece;

    for (i = 0; i < event->npieces; i++) {
        piece = &q->pieces[q->first_piece + i];

        if (piece->end > llmg_line_safe(piece->line)) {
            return 0;
        }
    }

    return 1;
}


static llmg_status_t
llmg_queue_leave(llmg_stream_queue_t *q, const llmg_event_t *event)
{
    size_t          i, k;
    llmg_str_t      doc, face;
    llmg_edit_t     edit, *kept;
    llmg_piece_t   *piece;
    llmg_status_t   rc;

    doc.data = q->data + q->head;
    doc.len = event->len;
    face.len = 0;

    q->nedits = 0;

    for (i = 0; i < event->npieces; i++) {
        piece = &q->pieces[q->first_piece + i];

        if (llmg_line_clean(piece->line)) {
            continue;
        }

        if (face.len == 0) {
            face = doc;

            rc = (q->frames != NULL) ? llmg_frames_face(q->frames, doc, &face)
                                     : LLMG_OK;
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        rc = llmg_queue_edit_piece(q, piece, face.data);
        if (rc != LLMG_OK) {
            return rc;
        }

        llmg_line_forget(piece->line, piece->end);
    }

    if (event->hidden) {
        return LLMG_OK;
    }

    if (event->nedits == 0 && q->nedits == 0) {
        return llmg_buf_append(&q->out, doc.data, doc.len);
    }

    if (event->nedits == 1 && q->nedits == 0) {

        /* what all events of a stream may have, and nothing to sort */

        return llmg_queue_write(q, doc, &q->kept[q->first_kept], 1);
    }

    for (i = 0; i < event->nedits; i++) {
        kept = &q->kept[q->first_kept + i];

        rc = llmg_queue_edit(q, kept->start, kept->end, kept->text);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    /* few, and two sorted runs */

    for (i = 1; i < q->nedits; i++) {
        edit = q->edits[i];

        for (k = i; k > 0 && q->edits[k - 1].start > edit.start; k--) {
            q->edits[k] = q->edits[k - 1];
        }

        q->edits[k] = edit;
    }

    llmg_queue_merge(q);

    return llmg_queue_write(q, doc, q->edits, q->nedits);
}


/*
 * A text may be edited as a piece and by itself, and what is taken away as a
 * whole may have an edit in it.
 */

static void
llmg_queue_merge(llmg_stream_queue_t *q)
{
    size_t        i, n;
    llmg_edit_t  *edit, *last;

    n = 1;

    for (i = 1; i < q->nedits; i++) {
        edit = &q->edits[i];
        last = &q->edits[n - 1];

        if (edit->start >= last->end) {
            q->edits[n++] = *edit;
            continue;
        }

        if (last->text.len == 0) {
            last->text = edit->text;
        }

        if (edit->end > last->end) {
            last->end = edit->end;
        }
    }

    q->nedits = n;
}


static llmg_status_t
llmg_queue_write(llmg_stream_queue_t *q, llmg_str_t event, llmg_edit_t *edits,
    size_t n)
{
    return (q->frames != NULL)
           ? llmg_frames_edit(q->frames, &q->out, event, edits, n)
           : llmg_json_edit(&q->out, event, edits, n);
}


static llmg_status_t
llmg_queue_edit_piece(llmg_stream_queue_t *q, const llmg_piece_t *piece,
    const unsigned char *face)
{
    size_t            i, from, to;
    uint64_t          start;
    llmg_str_t        raw;
    llmg_mark_t       mark;
    llmg_status_t     rc;
    llmg_json_map_t   map;

    raw.data = face + piece->raw_start;
    raw.len = piece->raw_end - piece->raw_start;
    llmg_json_map_init(&map, raw);

    i = 0;

    while (llmg_line_masked(piece->line, &i, &mark)) {

        if (mark.end <= piece->start) {
            continue;
        }

        if (mark.start >= piece->end) {
            break;
        }

        start = mark.start;

        if (start < piece->start) {
            start = piece->start;
            mark.text.len = 0;
        }

        if (mark.end > piece->end) {
            mark.end = piece->end;
        }

        from = llmg_json_map_raw(&map, (size_t) (start - piece->start), 0);
        to = llmg_json_map_raw(&map, (size_t) (mark.end - piece->start) - 1,
                               1);

        rc = llmg_queue_edit(q, piece->raw_start + from,
                             piece->raw_start + to, mark.text);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_queue_edit(llmg_stream_queue_t *q, size_t start, size_t end,
    llmg_str_t text)
{
    void           *items;
    size_t          first;
    llmg_edit_t    *edit;
    llmg_status_t   rc;

    if (q->nedits == q->capedits) {
        first = 0;
        items = q->edits;

        rc = llmg_queue_grow(q->arena, &items, sizeof(llmg_edit_t), &first,
                             &q->nedits, &q->capedits);
        if (rc != LLMG_OK) {
            return rc;
        }

        q->edits = items;
    }

    edit = &q->edits[q->nedits++];
    edit->start = start;
    edit->end = end;
    edit->text = text;

    return LLMG_OK;
}


void
llmg_queue_drop(llmg_stream_queue_t *q)
{
    q->head = 0;
    q->tail = 0;
    q->waiting = 0;
    q->first_event = 0;
    q->nevents = 0;
    q->first_piece = 0;
    q->npieces = 0;
    q->owned = 0;
    q->first_kept = 0;
    q->nkept = 0;
}
