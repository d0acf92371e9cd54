/*
 * What waits of a stream that does not sit at the desk, in one piece of its
 * arena:
 *
 *     what the stream owns, by llmg_sparse.h
 *     pieces, events and edits, in the order of the queue
 *     for each event, what of it is not kept (llmg_desk_cut_t)
 *     what events share (llmg_walk_rest)
 *     the text of the first channel (llmg_channel_rest)
 *     the bytes of the events, and those of no event yet
 *     what is ready to be pulled
 *
 * An event that waits is mostly what all events of its stream share, which the
 * stream knows anyhow: llmg_walk_shared().
 */

#include "llmg_sparse.h"
#include "llmg_stream.h"
#include "llmg_walk.h"


/* What waits has room in steps of so many bytes: those of malloc(). */
#define LLMG_DESK_STEP   16

/* After so many times in turn with more than that to spare it gets less. */
#define LLMG_DESK_TURNS  4
#define LLMG_DESK_SPARE  64

/* Bytes of an event in which its document begins; and behind its end. */
#define LLMG_DESK_LEAD   64
#define LLMG_DESK_TRAIL  4


/* how an event is kept: without what the events of its stream share */
typedef struct {
    llmg_str_t  prefix;
    llmg_str_t  suffix;
    int         known;
} llmg_desk_shared_t;

typedef struct {
    uint16_t    lead;           /* bytes before that; UINT16_MAX: all of it */
    uint16_t    trail;          /* and behind */
} llmg_desk_cut_t;


static llmg_status_t llmg_desk_whole(llmg_stream_queue_t *q,
    const llmg_desk_shared_t *shared, const llmg_desk_cut_t *cut, size_t len,
    const unsigned char **p);
static llmg_status_t llmg_desk_line(llmg_stream_t *s,
    const unsigned char **p);
static llmg_str_t llmg_desk_again(llmg_stream_t *s, llmg_stream_own_t *own,
    llmg_desk_shared_t *shared);
static llmg_str_t llmg_desk_text(llmg_stream_t *s, llmg_stream_own_t *own);
static size_t llmg_desk_cuts(const llmg_stream_queue_t *q,
    const llmg_desk_shared_t *shared, llmg_desk_cut_t *cuts);
static unsigned char *llmg_desk_events(unsigned char *p,
    const llmg_stream_queue_t *q, const llmg_desk_shared_t *shared,
    const llmg_desk_cut_t *cut);
static size_t llmg_desk_cut(const llmg_desk_shared_t *shared,
    llmg_str_t event, llmg_desk_cut_t *cut);
static llmg_status_t llmg_desk_room(llmg_stream_t *s, size_t size);


llmg_status_t
llmg_desk_begin(llmg_stream_t *s, const llmg_stream_own_t *own)
{
    llmg_status_t  rc;

    rc = llmg_desk_room(s, llmg_sparse_put(NULL, own,
                                           sizeof(llmg_stream_own_t)));

    if (rc == LLMG_OK) {
        (void) llmg_sparse_put(s->waits.data, own, sizeof(llmg_stream_own_t));
    }

    return rc;
}


/* the lists begin anew with what waited */

llmg_status_t
llmg_desk_resume(llmg_stream_t *s, const unsigned char *p)
{
    size_t                  i, k;
    llmg_status_t           rc;
    const llmg_edit_t      *edits;
    const llmg_event_t     *events;
    const llmg_piece_t     *pieces;
    llmg_stream_queue_t    *q;
    llmg_desk_shared_t      shared;
    const llmg_waiting_t   *w;
    const llmg_desk_cut_t  *cuts;

    q = &s->seat->queue;
    w = &s->waits;

    if (s->out.len != 0) {
        rc = llmg_buf_append(&q->out, s->out.data, s->out.len);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    pieces = (const llmg_piece_t *) p;
    p += w->pieces * sizeof(llmg_piece_t);
    events = (const llmg_event_t *) p;
    p += w->events * sizeof(llmg_event_t);
    edits = (const llmg_edit_t *) p;
    p += w->edits * sizeof(llmg_edit_t);
    cuts = (const llmg_desk_cut_t *) p;
    p += w->events * sizeof(llmg_desk_cut_t);

    rc = llmg_walk_awake(&s->seat->chat, &p);

    if (rc == LLMG_OK) {
        rc = llmg_desk_line(s, &p);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    shared.known = llmg_walk_shared(&s->seat->repeat, &shared.prefix,
                                    &shared.suffix);

    for (i = 0; i < w->events; i++) {

        rc = llmg_desk_whole(q, &shared, &cuts[i], events[i].len, &p);

        for (k = 0; k < events[i].npieces && rc == LLMG_OK; k++) {
            rc = llmg_queue_piece(q, pieces++);
        }

        if (rc == LLMG_OK) {
            rc = llmg_queue_event(q, events[i].len, edits, events[i].nedits);
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        edits += events[i].nedits;

        if (events[i].hidden) {
            llmg_queue_hide(q);
        }
    }

    return (w->rest != 0) ? llmg_queue_append(q, p, w->rest) : LLMG_OK;
}


/* the first channel as it was, whose text was kept from *p on */

static llmg_status_t
llmg_desk_line(llmg_stream_t *s, const unsigned char **p)
{
    llmg_line_t     *line;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    if (s->nchannels == 0) {
        return LLMG_OK;
    }

    line = &s->seat->channel.line;
    ch = &line->channel;

    llmg_stream_line_bind(s, line, s->arena);

    ch->kept = (unsigned char *) *p;
    *p += ch->len - ch->gap;

    rc = llmg_channel_unfold(ch, s->seat->queue.arena);

    ch->kept = NULL;

    return rc;
}


/* an event of "len" bytes, of which *p is what was kept */

static llmg_status_t
llmg_desk_whole(llmg_stream_queue_t *q, const llmg_desk_shared_t *shared,
    const llmg_desk_cut_t *cut, size_t len, const unsigned char **p)
{
    size_t         n;
    llmg_status_t  rc;

    if (cut->lead == UINT16_MAX) {
        rc = llmg_queue_append(q, *p, len);
        *p += len;

        return rc;
    }

    rc = llmg_queue_append(q, *p, cut->lead);
    *p += cut->lead;

    if (rc == LLMG_OK) {
        rc = llmg_queue_append(q, shared->prefix.data, shared->prefix.len);
    }

    n = len - cut->lead - shared->prefix.len - shared->suffix.len - cut->trail;

    if (rc == LLMG_OK) {
        rc = llmg_queue_append(q, *p, n);
        *p += n;
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_append(q, shared->suffix.data, shared->suffix.len);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_append(q, *p, cut->trail);
        *p += cut->trail;
    }

    return rc;
}


/* "n" of a list from "first" on; without any there may be no list */

static unsigned char *
llmg_desk_put(unsigned char *p, const void *list, size_t first, size_t n,
    size_t size)
{
    if (n != 0) {
        memcpy(p, (const unsigned char *) list + first * size, n * size);
        p += n * size;
    }

    return p;
}


llmg_status_t
llmg_desk_keep(llmg_stream_t *s, llmg_stream_own_t *own)
{
    size_t                n, len, out;
    llmg_str_t            again, text;
    unsigned char        *p;
    unsigned char         bytes[llmg_sparse_max(sizeof(llmg_stream_own_t))];
    llmg_status_t         rc;
    llmg_waiting_t       *w;
    llmg_desk_cut_t      *cuts;
    llmg_desk_shared_t    shared;
    llmg_stream_queue_t  *q;

    q = &s->seat->queue;
    w = &s->waits;

    again = llmg_desk_again(s, own, &shared);
    text = llmg_desk_text(s, own);

    w->pieces = (unsigned) (q->npieces - q->first_piece);
    w->events = (unsigned) (q->nevents - q->first_event);
    w->edits = (unsigned) (q->nkept - q->first_kept);
    w->rest = q->tail - q->head - q->waiting;
    out = q->out.len - q->taken;

    len = llmg_sparse_put(bytes, own, sizeof(llmg_stream_own_t));

    n = len + again.len + text.len + w->pieces * sizeof(llmg_piece_t)
        + w->events * (sizeof(llmg_event_t) + sizeof(llmg_desk_cut_t))
        + w->edits * sizeof(llmg_edit_t) + w->rest + out;

    cuts = llmg_arena_alloc(q->arena, w->events * sizeof(llmg_desk_cut_t));
    if (cuts == NULL) {
        return llmg_arena_status(q->arena);
    }

    rc = llmg_desk_room(s, n + llmg_desk_cuts(q, &shared, cuts));
    if (rc != LLMG_OK) {
        return rc;
    }

    p = llmg_desk_put(w->data, bytes, 0, len, 1);
    p = llmg_desk_put(p, q->pieces, q->first_piece, w->pieces,
                      sizeof(llmg_piece_t));
    p = llmg_desk_put(p, q->events, q->first_event, w->events,
                      sizeof(llmg_event_t));
    p = llmg_desk_put(p, q->kept, q->first_kept, w->edits,
                      sizeof(llmg_edit_t));
    p = llmg_desk_put(p, cuts, 0, w->events, sizeof(llmg_desk_cut_t));
    p = llmg_desk_put(p, again.data, 0, again.len, 1);
    p = llmg_desk_put(p, text.data, 0, text.len, 1);
    p = llmg_desk_events(p, q, &shared, cuts);
    p = llmg_desk_put(p, q->data + q->head + q->waiting, 0, w->rest, 1);

    /* what is ready can be pulled without the desk */

    (void) llmg_desk_put(p, q->out.data, q->taken, out, 1);

    llmg_str_set(&s->out, p, out);

    return LLMG_OK;
}


/* what events share, with which those that wait are kept */

static llmg_str_t
llmg_desk_again(llmg_stream_t *s, llmg_stream_own_t *own,
    llmg_desk_shared_t *shared)
{
    llmg_str_t           again;
    llmg_walk_repeat_t  *repeat;

    repeat = &s->seat->repeat;

    again = llmg_walk_rest(repeat);
    shared->known = llmg_walk_shared(repeat, &shared->prefix, &shared->suffix);

    own->repeat = *repeat;
    own->repeat.data = NULL;
    own->repeat.cap = 0;

    return again;
}


/* the first channel, and what is returned of its text */

static llmg_str_t
llmg_desk_text(llmg_stream_t *s, llmg_stream_own_t *own)
{
    llmg_str_t    text = llmg_null_string;
    llmg_line_t  *line;

    if (s->nchannels == 0) {
        return text;
    }

    line = &s->seat->channel.line;

    text = llmg_channel_rest(&line->channel, line->fitted || line->places);

    own->channel = s->seat->channel;
    llmg_stream_line_bare(&own->channel.line);

    return text;
}


/* how each event is kept; returns how many bytes of them */

static size_t
llmg_desk_cuts(const llmg_stream_queue_t *q, const llmg_desk_shared_t *shared,
    llmg_desk_cut_t *cuts)
{
    size_t      i, n;
    llmg_str_t  event;

    n = 0;
    event.data = q->data + q->head;

    for (i = q->first_event; i < q->nevents; i++) {
        event.len = q->events[i].len;
        n += llmg_desk_cut(shared, event, cuts++);
        event.data += event.len;
    }

    return n;
}


static unsigned char *
llmg_desk_events(unsigned char *p, const llmg_stream_queue_t *q,
    const llmg_desk_shared_t *shared, const llmg_desk_cut_t *cut)
{
    size_t      i, n;
    llmg_str_t  event;

    event.data = q->data + q->head;

    for (i = q->first_event; i < q->nevents; i++, cut++) {
        event.len = q->events[i].len;

        if (cut->lead == UINT16_MAX) {
            p = llmg_desk_put(p, event.data, 0, event.len, 1);

        } else {
            n = cut->lead + shared->prefix.len;

            p = llmg_desk_put(p, event.data, 0, cut->lead, 1);
            p = llmg_desk_put(p, event.data, n, event.len - n
                              - shared->suffix.len - cut->trail, 1);
            p = llmg_desk_put(p, event.data, event.len - cut->trail,
                              cut->trail, 1);
        }

        event.data += event.len;
    }

    return p;
}


/* returns how many bytes are kept of an event */

static size_t
llmg_desk_cut(const llmg_desk_shared_t *shared, llmg_str_t event,
    llmg_desk_cut_t *cut)
{
    size_t                n, max;
    const unsigned char  *p;

    cut->lead = UINT16_MAX;
    cut->trail = 0;

    n = shared->known ? shared->prefix.len + shared->suffix.len : SIZE_MAX;

    if (n >= event.len) {
        return event.len;
    }

    max = event.len - n;

    p = memchr(event.data, shared->prefix.data[0],
               (max < LLMG_DESK_LEAD) ? max : LLMG_DESK_LEAD);

    if (p == NULL || memcmp(p, shared->prefix.data, shared->prefix.len) != 0) {
        return event.len;
    }

    max -= (size_t) (p - event.data);

    for (cut->trail = 0; cut->trail <= LLMG_DESK_TRAIL && cut->trail <= max;
         cut->trail++)
    {
        if (memcmp(event.data + event.len - cut->trail - shared->suffix.len,
                   shared->suffix.data, shared->suffix.len) == 0)
        {
            cut->lead = (uint16_t) (p - event.data);
            return event.len - n;
        }
    }

    return event.len;
}


/* for what waits; it says nothing of what was there before */

static llmg_status_t
llmg_desk_room(llmg_stream_t *s, size_t size)
{
    size_t           cap;
    void            *p;
    llmg_waiting_t  *w;

    w = &s->waits;

    w->spare = (size + LLMG_DESK_SPARE < w->cap) ? w->spare + 1 : 0;

    if (size <= w->cap && w->spare < LLMG_DESK_TURNS) {
        return LLMG_OK;
    }

    cap = (size + LLMG_DESK_STEP - 1) / LLMG_DESK_STEP * LLMG_DESK_STEP;

    p = llmg_arena_piece(s->arena, w->data, cap);
    if (p == NULL) {
        return llmg_arena_status(s->arena);
    }

    w->data = p;
    w->cap = cap;
    w->spare = 0;

    return LLMG_OK;
}
