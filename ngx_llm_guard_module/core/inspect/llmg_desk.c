#include <stdlib.h>

#include "llmg_desk.h"
#include "llmg_json_names.h"
#include "llmg_sparse.h"
#include "llmg_stream.h"
#include "llmg_walk.h"


static llmg_status_t llmg_desk_lend(llmg_stream_t *s, llmg_arena_t *arena,
    const llmg_stream_own_t *own);
static void llmg_desk_result(const llmg_stream_t *s,
    const llmg_stream_own_t *own, llmg_result_t *result);
static void llmg_desk_rise(llmg_stream_t *s);
static llmg_status_t llmg_desk_fold(llmg_stream_t *s);
static void llmg_desk_own(const llmg_stream_t *s, llmg_stream_own_t *own);


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
    seat->past = own->past;
    seat->repeat = own->repeat;
    seat->channel = own->channel;

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
    chat->repeat = &seat->repeat;
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
    result->texts = own->past.texts;
    result->ntexts = own->past.ntexts;
    result->model = own->model;
    result->usage = own->usage;
    result->tokens = own->tokens;
    result->text_bytes = own->text_bytes;
    result->missed_bytes = own->missed_bytes;
    result->error = own->error;
    result->error_at = own->error_at;
    result->placed = own->placed;
}


/* without memory for what waits it is over: nothing leaves any more */

static void
llmg_desk_rise(llmg_stream_t *s)
{
    llmg_stream_own_t  own;

    llmg_desk_own(s, &own);

    s->out.len = 0;

    if (!s->broken && (llmg_desk_fold(s) != LLMG_OK
                       || llmg_desk_keep(s, &own) != LLMG_OK))
    {
        s->broken = 1;

        /* what came of it can still be told */

        llmg_arena_extend(s->arena, llmg_sparse_max(sizeof(own)));
        (void) llmg_desk_begin(s, &own);
    }

    llmg_stream_leave(s);
}


/* of texts no more than is needed; the first one is kept with what waits */

static llmg_status_t
llmg_desk_fold(llmg_stream_t *s)
{
    size_t         i;
    llmg_line_t   *line;
    llmg_status_t  rc;

    for (i = 1; i < s->nchannels; i++) {
        line = &s->channels[i]->line;

        rc = llmg_channel_fold(&line->channel,
                               line->fitted || line->places);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
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

    own->id = seat->chat.id;
    own->choice = seat->chat.choice;
    own->mute = seat->chat.mute;
    own->plain = seat->plain.channel.base + seat->plain.channel.len;
    own->left = seat->queue.left;

    own->past = seat->past;
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
