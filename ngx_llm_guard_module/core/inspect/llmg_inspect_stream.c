#include "llmg_refusal.h"
#include "llmg_stream.h"
#include "llmg_type.h"


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
static llmg_status_t llmg_stream_event(llmg_stream_t *s, llmg_str_t event);
static llmg_status_t llmg_stream_drop(llmg_stream_t *s);
static llmg_status_t llmg_stream_line(llmg_stream_t *s, llmg_str_t face,
    llmg_str_t value, llmg_str_t *doc);
static llmg_status_t llmg_stream_document(llmg_stream_t *s, llmg_str_t face,
    llmg_str_t doc);
static llmg_status_t llmg_stream_words(llmg_stream_t *s, llmg_str_t face,
    llmg_str_t doc);
static llmg_status_t llmg_stream_data(llmg_stream_t *s, llmg_str_t face,
    llmg_str_t doc);
static int llmg_stream_empty(llmg_str_t doc, const llmg_echo_t *echo);
static llmg_status_t llmg_stream_called(llmg_stream_t *s);
static llmg_status_t llmg_stream_ends(llmg_stream_t *s, llmg_str_t called);
static llmg_status_t llmg_stream_finish(llmg_stream_t *s);
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

    rc = llmg_stream_grow(s);
    if (rc != LLMG_OK) {
        return rc;
    }

    memset(&own, 0, sizeof(llmg_stream_own_t));

    own.first = 1;

    /* whether a text will be edited is known too late for what repeats it */

    own.mute = !in->shadow
               && (llmg_policy_acts(in->policy, LLMG_RESPONSE)
                   || (in->policy->restore != NULL && in->values != NULL
                       && in->values->kept != 0));

    rc = llmg_walk_repeat_create(&own.repeat, in->arena);

    if (rc == LLMG_OK) {
        rc = llmg_desk_begin(s, &own);
    }

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


static llmg_status_t
llmg_stream_event(llmg_stream_t *s, llmg_str_t event)
{
    size_t         pos, raw;
    llmg_str_t     face, doc = llmg_null_string;
    llmg_part_t    part;
    llmg_status_t  rc;

    rc = llmg_frames_face(&s->seat->frames, event, &face);
    if (rc != LLMG_OK) {
        return rc;
    }

    pos = 0;
    s->seat->nlines = 0;
    s->seat->name.len = 0;

    while (pos < face.len
           && llmg_frames_part(&s->seat->frames, face, &pos, &part) == LLMG_OK)
    {

        switch (part.what) {

        case LLMG_PART_INNER:
            rc = llmg_stream_document(s, face, doc);
            if (rc != LLMG_OK) {
                return rc;
            }

            s->seat->nlines = 0;
            doc.len = 0;

            /* fall through */

        case LLMG_PART_DATA:
            rc = llmg_stream_line(s, face, part.value, &doc);
            break;

        case LLMG_PART_NAME:
            s->seat->name = part.value;

            /* fall through */

        default: /* LLMG_PART_TEXT */
            s->seat->kind = LLMG_KIND_OTHER;
            raw = (size_t) (part.value.data - face.data);

            rc = llmg_stream_plain(s, face, part.value, raw,
                                   raw + part.value.len, LLMG_FORM_BARE);
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    rc = llmg_stream_document(s, face, doc);

    if (rc == LLMG_OK && s->seat->frames.ended && !s->done) {
        s->done = 1;
        rc = llmg_stream_finish(s);
    }

    return rc;
}


/* data is collected in *doc */

static llmg_status_t
llmg_stream_line(llmg_stream_t *s, llmg_str_t face, llmg_str_t value,
    llmg_str_t *doc)
{
    size_t               cap;
    llmg_status_t        rc;
    llmg_stream_line_t  *lines;

    if (s->seat->nlines == s->seat->caplines) {
        cap = s->seat->caplines ? s->seat->caplines * 2 : 4;

        lines = llmg_arena_alloc(s->seat->queue.arena,
                                 cap * sizeof(llmg_stream_line_t));
        if (lines == NULL) {
            return llmg_arena_status(s->seat->queue.arena);
        }

        if (s->seat->nlines != 0) {
            memcpy(lines, s->seat->lines,
                   s->seat->nlines * sizeof(llmg_stream_line_t));
        }

        s->seat->lines = lines;
        s->seat->caplines = cap;
    }

    lines = &s->seat->lines[s->seat->nlines++];
    lines->raw = (size_t) (value.data - face.data);
    lines->joined = 0;

    if (s->seat->nlines == 1) {
        *doc = value;
        return LLMG_OK;
    }

    if (s->seat->nlines == 2) {
        s->seat->data.len = 0;

        rc = llmg_buf_append(&s->seat->data, doc->data, doc->len);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    rc = llmg_buf_putc(&s->seat->data, '\n');
    if (rc != LLMG_OK) {
        return rc;
    }

    lines->joined = s->seat->data.len;

    rc = llmg_buf_append(&s->seat->data, value.data, value.len);

    llmg_str_set(doc, s->seat->data.data, s->seat->data.len);

    return rc;
}


static llmg_status_t
llmg_stream_document(llmg_stream_t *s, llmg_str_t face, llmg_str_t doc)
{
    llmg_str_t     mark;
    llmg_status_t  rc;

    if (doc.len == 0) {
        return LLMG_OK;
    }

    mark = s->seat->frames.framing->mark;

    /* clients look at how it begins */

    if (mark.len != 0 && doc.len >= mark.len && doc.data[0] == mark.data[0]
        && memcmp(doc.data, mark.data, mark.len) == 0)
    {
        s->done = 1;

        rc = llmg_stream_finish(s);

        return (rc == LLMG_OK && doc.len > mark.len)
               ? llmg_stream_words(s, face, doc) : rc;
    }

    /* of an API that nobody knows, it need not be JSON */

    if (s->in->dialect->delta == NULL && doc.data[0] != '{'
        && doc.data[0] != '[' && doc.data[0] != '"')
    {
        return llmg_stream_words(s, face, doc);
    }

    return llmg_stream_data(s, face, doc);
}


/* a value may be on several lines: a key is */

static llmg_status_t
llmg_stream_words(llmg_stream_t *s, llmg_str_t face, llmg_str_t doc)
{
    s->seat->kind = LLMG_KIND_OTHER;

    return llmg_stream_plain(s, face, doc, 0, 0, LLMG_FORM_LINES);
}


static llmg_status_t
llmg_stream_data(llmg_stream_t *s, llmg_str_t face, llmg_str_t doc)
{
    size_t         i;
    llmg_str_t     called;
    llmg_chat_t   *chat;
    llmg_edit_t   *edit;
    llmg_status_t  rc;

    chat = &s->seat->chat;

    llmg_chat_reset(chat);
    llmg_json_reset(&s->seat->json, doc);

    rc = llmg_dialect_read(s->in->dialect->delta, &s->seat->json, chat, 1);
    if (rc != LLMG_OK) {
        s->seat->result.error = (chat->error != NULL) ? chat->error
                                                : "out of memory";
        s->seat->result.error_at = chat->error_at;
        s->seat->result.placed = (chat->error != NULL);
        return rc;
    }

    called = s->seat->name;

    if (called.len != 0) {
        rc = llmg_stream_called(s);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (chat->usage.known) {
        s->seat->result.usage = chat->usage;
    }

    if (s->in->hide) {
        rc = llmg_stream_usage(s, doc);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    for (i = 0; i < chat->n; i++) {
        s->last = NULL;

        rc = llmg_stream_text(s, &chat->texts[i], face);
        if (rc != LLMG_OK) {
            return rc;
        }

        /* what was found in the name of the model is not for logs */

        if (i == chat->named && s->last != NULL) {
            chat->model = llmg_str(s->last->type);
        }
    }

    s->seat->result.model = chat->model;
    s->seat->result.missed_bytes += chat->skipped;

    for (i = 0; chat->mute && i < chat->nechoes; i++) {

        if (llmg_stream_empty(doc, &chat->echoes[i])) {
            continue;
        }

        rc = llmg_stream_edit(s, &edit);
        if (rc != LLMG_OK) {
            return rc;
        }

        edit->start = llmg_stream_raw(s, chat->echoes[i].start);
        edit->end = llmg_stream_raw(s, chat->echoes[i].end - 1) + 1;
        edit->text = llmg_str("null");
    }

    /* what is alike is a piece of a text, whatever it is called */

    return (s->in->dialect->ends != NULL && !chat->again)
           ? llmg_stream_ends(s, called) : LLMG_OK;
}


/*
 * What an event is called, and what its document says it is: clients go by the
 * one or the other.  "message" is what events without a name are called (HTML
 * Standard, 9.2.6).
 */

static llmg_noinline llmg_status_t
llmg_stream_called(llmg_stream_t *s)
{
    llmg_chat_t  *chat;

    chat = &s->seat->chat;

    if (llmg_str_eqz(s->seat->name, "message")) {
        s->seat->name.len = 0;
        return LLMG_OK;
    }

    if (!chat->again && chat->type.len != 0
        && s->seat->frames.framing == &llmg_framing_sse
        && !llmg_str_eq(s->seat->name, chat->type))
    {
        s->seat->result.error = "an event has another name than its document";
        return LLMG_INVALID;
    }

    s->seat->name = llmg_type_base(s->seat->name);

    return LLMG_OK;
}


static llmg_noinline llmg_status_t
llmg_stream_ends(llmg_stream_t *s, llmg_str_t called)
{
    size_t                i;
    llmg_str_t            name, end, rest = llmg_null_string;
    const unsigned char  *p;

    name = s->seat->chat.type;

    if (name.len == 0) {
        name = called;
    }

    /* the next answer, whose blocks or items are counted anew */

    if (llmg_str_eqz(name, "message_start")
        || llmg_str_eqz(name, "response.created"))
    {
        for (i = 0; i < s->nchannels; i++) {
            s->channels[i]->odd &= ~LLMG_CHANNEL_OVER;
        }

        return LLMG_OK;
    }

    for (end = llmg_str(s->in->dialect->ends); end.len != 0; end = rest) {
        rest.len = 0;
        p = memchr(end.data, '|', end.len);

        if (p != NULL) {
            llmg_str_set(&rest, p + 1, (size_t) (end.data + end.len - p) - 1);
            end.len = (size_t) (p - end.data);
        }

        if (llmg_str_glob(name, end)) {
            return llmg_stream_over(s, llmg_type_ended(name));
        }
    }

    return LLMG_OK;
}


/* the list that some send when there is nothing to list */

static int
llmg_stream_empty(llmg_str_t doc, const llmg_echo_t *echo)
{
    size_t  i;

    for (i = echo->start + 1; i + 1 < echo->end; i++) {
        if (doc.data[i] > ' ') {
            return 0;
        }
    }

    return 1;
}


size_t
llmg_stream_raw_of(const llmg_stream_t *s, size_t joined)
{
    size_t  i;

    for (i = s->seat->nlines - 1; i > 0; i--) {
        if (s->seat->lines[i].joined <= joined) {
            break;
        }
    }

    return s->seat->lines[i].raw + (joined - s->seat->lines[i].joined);
}


/* every channel ends here: what was held is decided */

static llmg_status_t
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
        rc = llmg_line_give_up(&s->channels[i]->line);
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
