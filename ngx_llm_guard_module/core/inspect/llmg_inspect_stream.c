#include "llmg_refusal.h"
#include "llmg_stream.h"


/* Input is taken in slices, so that what was decided can leave in between. */
#define LLMG_STREAM_SLICE      4096

/* Answers of one stream that are told that it ends. */
#define LLMG_STREAM_CHOICES    128


typedef enum {
    sw_running = 0,
    sw_failed,          /* the caller has to choose: stop or pass */
    sw_passing,
    sw_stopped
} llmg_stream_state_e;


static llmg_status_t llmg_stream_events(llmg_stream_t *s, int final);
static llmg_status_t llmg_stream_drop(llmg_stream_t *s);
static llmg_status_t llmg_stream_block(llmg_stream_t *s);
static llmg_status_t llmg_stream_last(llmg_stream_t *s, unsigned reason,
    llmg_refusal_stream_t *stream);


llmg_status_t
llmg_stream_create(llmg_stream_t **stream, const llmg_inspect_t *in,
    size_t hold_max)
{
    llmg_status_t       rc;
    llmg_stream_t      *s;
    llmg_stream_own_t   own;

    s = llmg_arena_calloc(in->arena, sizeof(llmg_stream_t));
    if (s == NULL) {
        return llmg_arena_status(in->arena);
    }

    s->in = in;
    s->arena = in->arena;
    s->hold_max = hold_max;
    s->out.data = (unsigned char *) "";

    s->seat = (in->desk != NULL) ? &in->desk->seat
              : llmg_arena_alloc(in->arena, sizeof(llmg_seat_t));

    if (s->seat == NULL) {
        return llmg_arena_status(in->arena);
    }

    s->seat->channels[0] = &s->seat->channel;
    s->channels = s->seat->channels;
    s->capchannels = 1;

    memset(&own, 0, sizeof(llmg_stream_own_t));

    own.first = 1;

    /* whether a text will be edited is known too late for what repeats it */

    own.mute = !in->shadow
               && (llmg_policy_acts(in->policy, LLMG_RESPONSE)
                   || (in->policy->restore != NULL && in->values != NULL
                       && in->values->kept != 0));

    llmg_walk_repeat_init(&own.repeat);

    rc = llmg_desk_begin(s, &own);
    if (rc != LLMG_OK) {
        return rc;
    }

    *stream = s;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_push(llmg_stream_t *s, const unsigned char *data, size_t len)
{
    size_t         n;
    llmg_status_t  rc, arc;

    rc = llmg_stream_sit(s);
    if (rc != LLMG_OK) {
        return rc;
    }

    while (len != 0) {

        switch (s->state) {

        case sw_stopped:
            return LLMG_DECLINED;

        case sw_passing:
            return llmg_buf_append(&s->seat->queue.out, data, len);

        case sw_failed:
            arc = llmg_queue_append(&s->seat->queue, data, len);
            return (arc == LLMG_OK) ? rc : arc;
        }

        n = (len < LLMG_STREAM_SLICE) ? len : LLMG_STREAM_SLICE;

        rc = llmg_queue_append(&s->seat->queue, data, n);

        data += n;
        len -= n;

        if (rc == LLMG_OK) {
            rc = llmg_stream_events(s, 0);
        }

        if (rc == LLMG_DECLINED) {
            return rc;
        }

        if (rc != LLMG_OK) {
            s->state = sw_failed;
        }
    }

    return rc;
}


llmg_status_t
llmg_stream_end(llmg_stream_t *s)
{
    llmg_status_t  rc;

    if (s->state != sw_running) {
        return (s->state == sw_stopped) ? LLMG_DECLINED : LLMG_OK;
    }

    rc = llmg_stream_sit(s);

    if (rc == LLMG_OK) {
        rc = llmg_stream_events(s, 1);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_finish(s);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_release(&s->seat->queue, 0);
    }

    if (rc != LLMG_OK && rc != LLMG_DECLINED) {
        s->state = sw_failed;
    }

    return rc;
}


static llmg_status_t
llmg_stream_events(llmg_stream_t *s, int final)
{
    int             framed;
    size_t          end;
    llmg_str_t      rest;
    llmg_status_t   rc;
    llmg_frames_t  *frames;

    frames = &s->seat->frames;

    for ( ;; ) {
        rest = llmg_queue_rest(&s->seat->queue);

        rc = llmg_frames_next(frames, rest, final, &end);

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc != LLMG_AGAIN) {
            rest.len = end;
        }

        /* also when it came at once: cutting makes no difference */

        if (rest.len > s->hold_max) {
            s->seat->result.error = "an event is too long";
            return LLMG_LIMIT;
        }

        if (rc == LLMG_AGAIN) {
            return LLMG_OK;
        }

        framed = (rc == LLMG_OK);

        if (framed) {
            rc = llmg_stream_event(s, rest);
        }

        /* what is complete has been read: only the end is missing */

        if (rc == LLMG_INVALID && final) {

            if ((frames->framing == &llmg_framing_sse && frames->sse.cut)
                || frames->framing == &llmg_framing_lines)
            {
                return llmg_stream_drop(s);
            }

            if (!framed) {
                rc = llmg_stream_finish(s);

                if (rc == LLMG_OK) {
                    rc = llmg_queue_release(&s->seat->queue, 0);
                }

                if (rc != LLMG_OK) {
                    return rc;
                }

                rc = LLMG_INVALID;
            }
        }

        if (rc != LLMG_OK) {

            if (s->seat->result.error == NULL) {
                s->seat->result.error = s->seat->frames.error;
            }

            return rc;
        }

        s->seat->frames.first = 0;

        if (llmg_stream_blocked(s)) {

            /* this event holds some of it, or what is behind it */

            return llmg_stream_block(s);
        }

        rc = llmg_queue_event(&s->seat->queue, end, s->seat->edits,
                              s->seat->nedits);
        if (rc != LLMG_OK) {
            return rc;
        }

        s->seat->nedits = 0;

        if (s->seat->hidden) {
            llmg_queue_hide(&s->seat->queue);
            s->seat->hidden = 0;
        }

        rc = llmg_queue_release(&s->seat->queue, 0);
        if (rc != LLMG_OK) {
            return rc;
        }

        s->closed = (s->seat->frames.ended && s->seat->queue.waiting == 0);

        if (s->seat->queue.waiting > s->hold_max) {
            s->seat->result.error = "too much text has to wait";
            return LLMG_LIMIT;
        }
    }
}


/* no client reads it, and what came before it is decided as it is */

static llmg_status_t
llmg_stream_drop(llmg_stream_t *s)
{
    llmg_str_t     rest;
    llmg_status_t  rc;

    s->cut = 1;
    s->seat->result.error = NULL;
    s->seat->result.error_at = 0;
    s->seat->result.placed = 0;

    rest = llmg_queue_rest(&s->seat->queue);

    if (rest.len != 0) {
        rc = llmg_queue_event(&s->seat->queue, rest.len, s->seat->edits,
                              s->seat->nedits);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (!s->in->shadow) {
            llmg_queue_hide(&s->seat->queue);
        }
    }

    s->seat->nedits = 0;
    s->seat->hidden = 0;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_finish(llmg_stream_t *s)
{
    size_t         i;
    llmg_status_t  rc;

    for (i = 0; i < s->nchannels; i++) {
        s->channels[i]->odd |= LLMG_CHANNEL_OVER;

        rc = llmg_stream_close(s, i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (llmg_stream_blocked(s)) {
        return llmg_stream_block(s);
    }

    return LLMG_OK;
}


/* events that are older than the finding leave, the rest does not */

static llmg_status_t
llmg_stream_block(llmg_stream_t *s)
{
    llmg_status_t  rc;

    rc = llmg_queue_release(&s->seat->queue, 0);

    if (rc == LLMG_OK) {
        rc = llmg_stream_stop(s, LLMG_REASON_RESPONSE_BLOCKED);
    }

    return (rc == LLMG_OK) ? LLMG_DECLINED : rc;
}


llmg_status_t
llmg_stream_stop(llmg_stream_t *s, unsigned reason)
{
    llmg_refusal_stream_t  stream;

    memset(&stream, 0, sizeof(llmg_refusal_stream_t));

    return llmg_stream_last(s, reason, &stream);
}


llmg_status_t
llmg_stream_exceeds(llmg_stream_t *s, unsigned reason, uint64_t prompt_tokens,
    uint64_t completion_tokens)
{
    llmg_refusal_stream_t  stream;

    memset(&stream, 0, sizeof(llmg_refusal_stream_t));

    stream.over = 1;
    stream.used = 1;
    stream.prompt_tokens = prompt_tokens;
    stream.completion_tokens = completion_tokens;

    return llmg_stream_last(s, reason, &stream);
}


static llmg_status_t
llmg_stream_last(llmg_stream_t *s, unsigned reason,
    llmg_refusal_stream_t *stream)
{
    size_t          i, k;
    uint16_t        choices[LLMG_STREAM_CHOICES];
    llmg_refusal_t  refusal;

    if (llmg_stream_sit(s) != LLMG_OK) {
        return LLMG_ERROR;
    }

    llmg_queue_drop(&s->seat->queue);

    s->state = sw_stopped;

    if (s->closed) {

        /* its end has left */

        return LLMG_OK;
    }

    memset(&refusal, 0, sizeof(llmg_refusal_t));

    refusal.format = s->in->dialect->format;
    refusal.reason = reason;
    refusal.status = llmg_reason_status(reason);

    stream->frames = &s->seat->frames;
    stream->id = s->seat->chat.id;
    stream->model = s->seat->chat.model;
    stream->begun = (s->seat->queue.left != 0);
    stream->choices = choices;

    /* each answer ends */

    for (i = 0; i < s->nchannels; i++) {

        for (k = 0; k < stream->nchoices; k++) {
            if (choices[k] == s->channels[i]->choice) {
                break;
            }
        }

        if (k == stream->nchoices && k < LLMG_STREAM_CHOICES) {
            choices[stream->nchoices++] = (uint16_t) s->channels[i]->choice;
        }
    }

    return llmg_refusal_event(&s->seat->queue.out, &refusal, stream);
}


llmg_status_t
llmg_stream_pass(llmg_stream_t *s)
{
    size_t                i;
    llmg_str_t            rest;
    llmg_status_t         rc;
    llmg_stream_queue_t  *q;

    rc = llmg_stream_sit(s);

    s->state = sw_passing;

    if (rc != LLMG_OK) {
        return rc;
    }

    q = &s->seat->queue;

    for (i = 0; i < s->nchannels && rc == LLMG_OK; i++) {
        rc = llmg_stream_awake(s, &s->channels[i]->line);

        if (rc == LLMG_OK) {
            rc = llmg_line_give_up(&s->channels[i]->line);
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_release(q, 1);
    }

    if (rc == LLMG_OK) {
        rest = llmg_queue_rest(q);
        rc = llmg_buf_append(&q->out, rest.data, rest.len);
    }

    llmg_queue_drop(q);

    return rc;
}


size_t
llmg_stream_ready(const llmg_stream_t *s)
{
    const llmg_stream_queue_t  *q;

    if (s->broken) {
        return 0;
    }

    q = &s->seat->queue;

    return s->seated ? q->out.len - q->taken : s->out.len;
}


size_t
llmg_stream_pull(llmg_stream_t *s, unsigned char *dst, size_t size)
{
    size_t                n;
    llmg_str_t           *own;
    llmg_stream_queue_t  *q;

    n = llmg_stream_ready(s);

    if (n > size) {
        n = size;
    }

    if (n == 0) {
        return 0;
    }

    if (!s->seated) {
        own = &s->out;

        memcpy(dst, own->data, n);
        own->data += n;
        own->len -= n;

        return n;
    }

    q = &s->seat->queue;

    memcpy(dst, q->out.data + q->taken, n);
    q->taken += n;

    if (q->taken == q->out.len) {
        q->taken = 0;
        q->out.len = 0;
    }

    return n;
}


int
llmg_stream_done(const llmg_stream_t *s)
{
    return s->done;
}


int
llmg_stream_cut(const llmg_stream_t *s)
{
    return s->cut;
}
