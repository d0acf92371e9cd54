#include <stdlib.h>

#include "llmg_desk.h"
#include "llmg_json_names.h"
#include "llmg_sparse.h"
#include "llmg_stream.h"
#include "llmg_walk.h"


/* What waits has room in steps of so many bytes. */
#define LLMG_DESK_STEP   32

/*
 * After so many times in which it would have had room in a quarter of what
 * there is, it gets less.
 */
#define LLMG_DESK_SPARE  16


static llmg_status_t llmg_desk_lend(llmg_stream_t *s, llmg_arena_t *arena,
    const llmg_stream_own_t *own);
static void llmg_desk_result(const llmg_stream_t *s,
    const llmg_stream_own_t *own, llmg_result_t *result);
static llmg_status_t llmg_desk_resume(llmg_stream_t *s,
    const unsigned char *p);
static void llmg_desk_rise(llmg_stream_t *s);
static void llmg_desk_own(const llmg_stream_t *s, llmg_stream_own_t *own);
static llmg_status_t llmg_desk_keep(llmg_stream_t *s,
    const llmg_stream_own_t *own);
static llmg_status_t llmg_desk_room(llmg_stream_t *s, size_t size);


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
    size_t              n;
    llmg_desk_t        *desk;
    llmg_arena_t       *arena;
    llmg_status_t       rc;
    llmg_stream_own_t   own;

    desk = s->in->desk;

    if (s->broken) {
        return LLMG_ERROR;
    }

    if (s->seated) {
        return LLMG_OK;
    }

    if (desk == NULL) {
        arena = s->arena;

    } else {

        if (desk->sits != NULL) {
            llmg_desk_rise(desk->sits);
        }

        desk->sits = s;
        arena = desk->arena;

        /* what is lent counts as well as what is owned */

        arena->limit = s->arena->limit;
    }

    s->seated = 1;

    n = llmg_sparse_get(&own, s->waits.data, sizeof(llmg_stream_own_t));

    rc = llmg_desk_lend(s, arena, &own);

    if (rc == LLMG_OK) {
        rc = llmg_desk_resume(s, s->waits.data + n);
    }

    s->broken = (rc != LLMG_OK);

    return rc;
}


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


static llmg_status_t
llmg_desk_lend(llmg_stream_t *s, llmg_arena_t *arena,
    const llmg_stream_own_t *own)
{
    size_t              size;
    llmg_str_t          none = llmg_null_string;
    llmg_seat_t        *seat;
    llmg_chat_t        *chat;
    llmg_status_t       rc;
    llmg_frames_t      *frames;
    llmg_json_names_t  *names;

    seat = s->seat;

    llmg_desk_result(s, own, &seat->result);

    rc = llmg_json_init(&seat->json, arena, none, s->in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* a mark is put back without asking whether there is room */

    names = seat->json.names;
    size = LLMG_JSON_MARK_NAMES * sizeof(llmg_json_name_t);

    names->names = llmg_arena_alloc(arena, size);
    if (names->names == NULL) {
        return llmg_arena_status(arena);
    }

    names->cap = LLMG_JSON_MARK_NAMES;

    /* all lists are new; what is said once in a stream stays */

    chat = &seat->chat;

    llmg_chat_init(chat, arena);

    chat->keep = s->arena;
    chat->repeat = own->repeat;
    chat->answer = 1;
    chat->events = 1;
    chat->mute = own->mute;
    chat->model = own->model;
    chat->id = own->id;
    chat->usage = own->usage;
    chat->choice = own->choice;

    /* nor is it asked for a text like the one before */

    rc = llmg_chat_grow(chat);
    if (rc != LLMG_OK) {
        return rc;
    }

    frames = &seat->frames;

    rc = llmg_frames_init(frames, s->in->framing ? s->in->framing
                                                 : &llmg_framing_sse,
                          arena, s->in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    frames->first = own->first;
    frames->ended = own->ended;
    frames->sse = own->sse;
    frames->elements = own->elements;
    frames->searched = own->searched;
    frames->frame = own->frame;

    llmg_buf_init(&seat->data, arena);
    llmg_buf_init(&seat->said, arena);
    llmg_buf_init(&seat->escaped, arena);

    seat->lines = NULL;
    seat->nlines = 0;
    seat->caplines = 0;
    seat->edits = NULL;
    seat->nedits = 0;
    seat->capedits = 0;
    seat->hidden = 0;
    seat->again = 0;
    seat->bare = 0;

    /* all of its texts are over */

    llmg_stream_line_init(s, &seat->plain, arena);
    llmg_channel_begin(&seat->plain.channel, own->plain);
    seat->plain.origin = own->plain;

    llmg_queue_init(&seat->queue, arena);

    seat->queue.frames = frames;
    seat->queue.left = own->left;

    return LLMG_OK;
}


/* of what a stream says of itself, most is the same for all */

static void
llmg_desk_result(const llmg_stream_t *s, const llmg_stream_own_t *own,
    llmg_result_t *result)
{
    memset(result, 0, sizeof(llmg_result_t));

    result->decision = own->decision;
    result->findings = own->findings;
    result->findings.arena = s->arena;
    result->restored = own->restored;
    result->texts = s->texts;
    result->ntexts = s->ntexts;
    result->model = own->model;
    result->usage = own->usage;
    result->tokens = own->tokens;
    result->text_bytes = own->text_bytes;
    result->missed_bytes = own->missed_bytes;
    result->error = own->error;
    result->error_at = own->error_at;
    result->placed = own->placed;
}


/* the lists begin anew with what waited */

static llmg_status_t
llmg_desk_resume(llmg_stream_t *s, const unsigned char *p)
{
    size_t                i, k;
    llmg_status_t         rc;
    const llmg_edit_t    *edits;
    const llmg_event_t   *events;
    const llmg_piece_t   *pieces;
    llmg_stream_queue_t  *q;
    const llmg_waiting_t *w;

    q = &s->seat->queue;
    w = &s->waits;

    rc = LLMG_OK;

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
    llmg_stream_own_t  own;

    llmg_desk_own(s, &own);

    s->out.len = 0;

    if (!s->broken && llmg_desk_keep(s, &own) != LLMG_OK) {
        s->broken = 1;

        /* what came of it can still be told */

        llmg_arena_extend(s->arena, llmg_sparse_max(sizeof(own)));
        (void) llmg_desk_begin(s, &own);
    }

    llmg_stream_leave(s);
}


static void
llmg_desk_own(const llmg_stream_t *s, llmg_stream_own_t *own)
{
    const llmg_seat_t    *seat;
    const llmg_result_t  *result;

    seat = s->seat;
    result = &seat->result;

    memset(own, 0, sizeof(llmg_stream_own_t));

    own->sse = seat->frames.sse;
    own->elements = seat->frames.elements;
    own->searched = seat->frames.searched;
    own->frame = seat->frames.frame;
    own->first = seat->frames.first;
    own->ended = seat->frames.ended;

    own->repeat = seat->chat.repeat;
    own->id = seat->chat.id;
    own->choice = seat->chat.choice;
    own->mute = seat->chat.mute;
    own->plain = seat->plain.channel.base + seat->plain.channel.len;
    own->left = seat->queue.left;

    own->decision = result->decision;
    own->findings = result->findings;
    own->findings.arena = NULL;
    own->restored = result->restored;
    own->model = seat->chat.model;
    own->usage = result->usage;
    own->tokens = result->tokens;
    own->text_bytes = result->text_bytes;
    own->missed_bytes = result->missed_bytes;
    own->error = result->error;
    own->error_at = result->error_at;
    own->placed = result->placed;
}


void
llmg_stream_leave(llmg_stream_t *s)
{
    llmg_desk_t  *desk;

    desk = s->in->desk;

    if (desk != NULL && desk->sits == s) {
        desk->sits = NULL;
        desk->arena = llmg_arena_reset(desk->arena, LLMG_DESK_MAX);
        s->seated = 0;
    }
}


const llmg_result_t *
llmg_stream_result(llmg_stream_t *s)
{
    llmg_result_t      *result;
    llmg_coverage_t    *c;
    llmg_stream_own_t   own;

    result = &s->seat->result;

    if (!s->seated) {

        /* in the place where the next one puts its own */

        if (s->in->desk != NULL && s->in->desk->sits != NULL) {
            llmg_desk_rise(s->in->desk->sits);
        }

        (void) llmg_sparse_get(&own, s->waits.data,
                               sizeof(llmg_stream_own_t));
        llmg_desk_result(s, &own, result);
    }

    /* all of it is the model's */

    c = &result->coverage;

    if (s->in->policy->roles[LLMG_RESPONSE] & 1u << LLMG_ROLE_ASSISTANT) {
        c->looked[LLMG_ROLE_ASSISTANT] = result->text_bytes;

    } else {
        c->missed[LLMG_ROLE_ASSISTANT] = result->text_bytes;
    }

    c->missed[LLMG_ROLE_UNKNOWN] = result->missed_bytes;

    return result;
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
llmg_desk_keep(llmg_stream_t *s, const llmg_stream_own_t *own)
{
    size_t                i, n, out;
    llmg_line_t          *line;
    unsigned char        *p;
    llmg_status_t         rc;
    llmg_waiting_t       *w;
    llmg_stream_queue_t  *q;

    q = &s->seat->queue;
    w = &s->waits;

    for (i = 0; i < s->nchannels; i++) {
        line = &s->channels[i]->line;

        rc = llmg_channel_fold(&line->channel,
                               line->fitted || line->places);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    n = llmg_sparse_put(NULL, own, sizeof(llmg_stream_own_t));

    w->pieces = (unsigned) (q->npieces - q->first_piece);
    w->events = (unsigned) (q->nevents - q->first_event);
    w->edits = (unsigned) (q->nkept - q->first_kept);
    w->bytes = q->tail - q->head;
    out = q->out.len - q->taken;

    rc = llmg_desk_room(s, n + w->pieces * sizeof(llmg_piece_t)
                           + w->events * sizeof(llmg_event_t)
                           + w->edits * sizeof(llmg_edit_t) + w->bytes + out);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = w->data;

    p += llmg_sparse_put(p, own, sizeof(llmg_stream_own_t));

    p = llmg_desk_put(p, q->pieces, q->first_piece, w->pieces,
                      sizeof(llmg_piece_t));
    p = llmg_desk_put(p, q->events, q->first_event, w->events,
                      sizeof(llmg_event_t));
    p = llmg_desk_put(p, q->kept, q->first_kept, w->edits,
                      sizeof(llmg_edit_t));
    p = llmg_desk_put(p, q->data, q->head, w->bytes, 1);

    /* what is ready can be pulled without the desk */

    (void) llmg_desk_put(p, q->out.data, q->taken, out, 1);

    llmg_str_set(&s->out, p, out);

    return LLMG_OK;
}


/* for what waits; it says nothing of what was there before */

static llmg_status_t
llmg_desk_room(llmg_stream_t *s, size_t size)
{
    size_t           cap;
    void            *p;
    llmg_waiting_t  *w;

    w = &s->waits;

    w->spare = (size < w->cap / 4) ? w->spare + 1 : 0;

    if (size <= w->cap && w->spare < LLMG_DESK_SPARE) {
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
