#include <stdlib.h>

#include "llmg_desk.h"
#include "llmg_json_names.h"
#include "llmg_stream.h"
#include "llmg_walk.h"


/* Bytes for what waits, to begin with: an event or two. */
#define LLMG_DESK_WAITING   512


static llmg_status_t llmg_desk_lend(llmg_stream_t *s, llmg_arena_t *arena);
static llmg_status_t llmg_desk_resume(llmg_stream_queue_t *q,
    const llmg_waiting_t *w);
static void llmg_desk_rise(llmg_stream_t *s);
static llmg_status_t llmg_desk_keep(llmg_stream_t *s);


llmg_desk_t *
llmg_desk_create(void)
{
    llmg_desk_t  *desk;

    desk = calloc(1, sizeof(llmg_desk_t));
    if (desk == NULL) {
        return NULL;
    }

    desk->arena = llmg_arena_create(LLMG_DESK_MAX);

    if (desk->arena == NULL) {
        free(desk);
        return NULL;
    }

    return desk;
}


void
llmg_desk_free(llmg_desk_t *desk)
{
    if (desk != NULL) {
        llmg_arena_destroy(desk->arena);
        free(desk);
    }
}


llmg_status_t
llmg_stream_sit(llmg_stream_t *s)
{
    llmg_desk_t    *desk;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    desk = s->in.desk;

    if (s->seated) {
        return s->broken ? LLMG_ERROR : LLMG_OK;
    }

    if (desk == NULL) {
        arena = s->in.arena;

    } else {

        if (desk->sits != NULL) {
            llmg_desk_rise(desk->sits);
        }

        desk->sits = s;
        arena = desk->arena;

        /* what is lent counts as well as what is owned */

        arena->limit = s->in.arena->limit;
    }

    s->seated = 1;

    rc = llmg_desk_lend(s, arena);

    if (rc == LLMG_OK) {
        rc = llmg_desk_resume(&s->queue, &s->waits);
    }

    s->broken = (rc != LLMG_OK);

    return rc;
}


static llmg_status_t
llmg_desk_lend(llmg_stream_t *s, llmg_arena_t *arena)
{
    size_t                size;
    llmg_str_t            none = llmg_null_string;
    llmg_status_t         rc;
    llmg_chat_t          *chat, was;
    llmg_frames_t        *frames;
    llmg_channel_t       *ch;
    llmg_json_names_t    *names;
    llmg_stream_queue_t  *q, waited;

    rc = llmg_json_init(&s->json, arena, none, s->in.limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* a mark is put back without asking whether there is room */

    names = s->json.names;
    size = LLMG_JSON_MARK_NAMES * sizeof(llmg_json_name_t);

    names->names = llmg_arena_alloc(arena, size);
    if (names->names == NULL) {
        return llmg_arena_status(arena);
    }

    names->cap = LLMG_JSON_MARK_NAMES;

    /* all lists are new; what is said once in a stream stays */

    chat = &s->chat;
    was = *chat;

    llmg_chat_init(chat, arena);

    chat->keep = was.keep;
    chat->limits = was.limits;
    chat->repeat = was.repeat;
    chat->model = was.model;
    chat->id = was.id;
    chat->usage = was.usage;
    chat->choice = was.choice;
    chat->mute = was.mute;
    chat->answer = was.answer;
    chat->stream = was.stream;
    chat->whole = was.whole;

    /* nor is it asked for a text like the one before */

    rc = llmg_chat_grow(chat);
    if (rc != LLMG_OK) {
        return rc;
    }

    frames = &s->frames;

    if (frames->framing->face != NULL) {
        rc = llmg_json_init(&frames->json, arena, none, s->in.limits);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    frames->arena = arena;
    llmg_buf_init(&frames->face, arena);
    llmg_buf_init(&frames->made, arena);
    llmg_buf_init(&frames->inner, arena);
    llmg_buf_init(&frames->coded, arena);
    llmg_buf_init(&frames->spare, arena);

    llmg_buf_init(&s->data, arena);
    s->lines = NULL;
    s->nlines = 0;
    s->caplines = 0;
    s->edits = NULL;
    s->nedits = 0;
    s->capedits = 0;

    /* all of its texts are over */

    ch = &s->plain.channel;

    ch->arena = arena;
    ch->base += ch->len;
    ch->data = (unsigned char *) "";    /* cap is 0: never written to */
    ch->len = 0;
    ch->cap = 0;
    ch->live = NULL;
    ch->nlive = 0;
    ch->caplive = 0;
    ch->hits = NULL;
    ch->nhits = 0;
    ch->caphits = 0;

    llmg_inner_init(&s->plain.inner);
    s->plain.fit = NULL;
    s->plain.fitted = 0;

    q = &s->queue;
    waited = *q;

    llmg_queue_init(q, arena);

    q->frames = waited.frames;
    q->left = waited.left;
    q->out = waited.out;
    q->taken = waited.taken;

    return LLMG_OK;
}


/* the lists begin anew with what waited */

static llmg_status_t
llmg_desk_resume(llmg_stream_queue_t *q, const llmg_waiting_t *w)
{
    size_t                i, k;
    llmg_buf_t            out;
    llmg_status_t         rc;
    const llmg_edit_t    *edits;
    const llmg_event_t   *events;
    const llmg_piece_t   *pieces;
    const unsigned char  *p;

    out = q->out;
    llmg_buf_init(&q->out, q->arena);

    if (out.len != q->taken) {
        rc = llmg_buf_append(&q->out, out.data + q->taken,
                             out.len - q->taken);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    q->taken = 0;

    /* it never had to leave its place */

    if (w->data == NULL) {
        return LLMG_OK;
    }

    p = w->data;
    pieces = (const llmg_piece_t *) p;
    p += w->pieces * sizeof(llmg_piece_t);
    events = (const llmg_event_t *) p;
    p += w->events * sizeof(llmg_event_t);
    edits = (const llmg_edit_t *) p;
    p += w->edits * sizeof(llmg_edit_t);

    /* bytes of no event yet are the rest of them */

    rc = (w->bytes != 0) ? llmg_queue_append(q, p, w->bytes) : LLMG_OK;

    for (i = 0; i < w->events; i++) {

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

    return rc;
}


/* without memory for what waits it is over: nothing leaves any more */

static void
llmg_desk_rise(llmg_stream_t *s)
{
    if (s->broken || llmg_desk_keep(s) != LLMG_OK) {
        s->broken = 1;
        s->queue.out.len = 0;
        s->queue.taken = 0;
    }

    llmg_stream_leave(s);

    s->seated = s->broken;
}


void
llmg_stream_leave(llmg_stream_t *s)
{
    llmg_desk_t  *desk;

    desk = s->in.desk;

    if (desk != NULL && desk->sits == s) {
        desk->sits = NULL;
        desk->arena = llmg_arena_reset(desk->arena, LLMG_DESK_MAX);
    }
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


static llmg_status_t
llmg_desk_keep(llmg_stream_t *s)
{
    size_t                size, cap, out;
    unsigned char        *p;
    llmg_waiting_t       *w;
    llmg_stream_queue_t  *q;

    q = &s->queue;
    w = &s->waits;

    w->pieces = q->npieces - q->first_piece;
    w->events = q->nevents - q->first_event;
    w->edits = q->nkept - q->first_kept;
    w->bytes = q->tail - q->head;
    out = q->out.len - q->taken;

    size = w->pieces * sizeof(llmg_piece_t) + w->events * sizeof(llmg_event_t)
           + w->edits * sizeof(llmg_edit_t) + w->bytes + out;

    if (size > w->cap) {
        cap = w->cap ? w->cap * 2 : LLMG_DESK_WAITING;

        while (cap < size) {
            cap *= 2;
        }

        w->data = llmg_arena_alloc(s->in.arena, cap);

        if (w->data == NULL) {
            w->cap = 0;
            return llmg_arena_status(s->in.arena);
        }

        w->cap = cap;
    }

    p = w->data;

    p = llmg_desk_put(p, q->pieces, q->first_piece, w->pieces,
                      sizeof(llmg_piece_t));
    p = llmg_desk_put(p, q->events, q->first_event, w->events,
                      sizeof(llmg_event_t));
    p = llmg_desk_put(p, q->kept, q->first_kept, w->edits,
                      sizeof(llmg_edit_t));
    p = llmg_desk_put(p, q->data, q->head, w->bytes, 1);

    /* what is ready can be pulled without the desk */

    (void) llmg_desk_put(p, q->out.data, q->taken, out, 1);

    q->out.arena = s->in.arena;
    q->out.data = p;
    q->out.len = out;
    q->out.cap = out;
    q->taken = 0;

    return LLMG_OK;
}
