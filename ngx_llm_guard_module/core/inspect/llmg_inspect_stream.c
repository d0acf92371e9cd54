#define _GNU_SOURCE     /* memmem() */

#include "llmg_refusal.h"
#include "llmg_stream.h"


/* Input is taken in slices, so that what was decided can leave in between. */
#define LLMG_STREAM_SLICE      4096


typedef enum {
    sw_running = 0,
    sw_failed,          /* the caller has to choose: stop or pass */
    sw_passing,
    sw_stopped
} llmg_stream_state_e;


static llmg_status_t llmg_stream_events(llmg_stream_t *s, int final);
static llmg_status_t llmg_stream_event(llmg_stream_t *s, llmg_str_t event);
static llmg_status_t llmg_stream_line(llmg_stream_t *s, llmg_str_t event,
    llmg_sse_line_t *line, llmg_str_t *doc);
static llmg_status_t llmg_stream_data(llmg_stream_t *s, llmg_str_t event,
    llmg_str_t doc);
static llmg_status_t llmg_stream_no_usage(llmg_stream_t *s, llmg_str_t doc);
static llmg_status_t llmg_stream_usage(llmg_stream_t *s, llmg_str_t doc);
static llmg_status_t llmg_stream_finish(llmg_stream_t *s);
static llmg_status_t llmg_stream_block(llmg_stream_t *s);


llmg_status_t
llmg_stream_create(llmg_stream_t **stream, const llmg_inspect_t *in,
    size_t hold_max)
{
    llmg_str_t      none = llmg_null_string;
    llmg_status_t   rc;
    llmg_stream_t  *s;

    s = llmg_arena_calloc(in->arena, sizeof(llmg_stream_t));
    if (s == NULL) {
        return llmg_arena_status(in->arena);
    }

    s->in = *in;
    s->detect = in->policy->detect[LLMG_RESPONSE];
    s->hold_max = hold_max;
    s->first = 1;

    rc = llmg_stream_text_init(s);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_json_init(&s->json, in->arena, none, in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_sse_init(&s->sse);
    llmg_chat_init(&s->chat, in->arena);

    /* whether a text will be edited is known too late for what repeats it */

    s->chat.mute = !in->shadow
                   && llmg_policy_acts(in->policy, LLMG_RESPONSE);

    rc = llmg_chat_repeat(&s->chat);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_queue_init(&s->queue, in->arena);
    llmg_buf_init(&s->data, in->arena);

    *stream = s;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_push(llmg_stream_t *s, const unsigned char *data, size_t len)
{
    size_t         n;
    llmg_status_t  rc, arc;

    rc = LLMG_OK;

    while (len != 0) {

        switch (s->state) {

        case sw_stopped:
            return LLMG_DECLINED;

        case sw_passing:
            return llmg_buf_append(&s->queue.out, data, len);

        case sw_failed:
            arc = llmg_queue_append(&s->queue, data, len);
            return (arc == LLMG_OK) ? rc : arc;
        }

        n = (len < LLMG_STREAM_SLICE) ? len : LLMG_STREAM_SLICE;

        rc = llmg_queue_append(&s->queue, data, n);

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

    rc = llmg_stream_events(s, 1);

    if (rc == LLMG_OK) {
        rc = llmg_stream_finish(s);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_release(&s->queue, 0);
    }

    if (rc != LLMG_OK && rc != LLMG_DECLINED) {
        s->state = sw_failed;
    }

    return rc;
}


static llmg_status_t
llmg_stream_events(llmg_stream_t *s, int final)
{
    size_t         end;
    llmg_str_t     rest;
    llmg_status_t  rc;

    for ( ;; ) {
        rest = llmg_queue_rest(&s->queue);

        rc = llmg_sse_next(&s->sse, rest, final, &end);

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc == LLMG_OK) {
            rest.len = end;
        }

        /* also when it came at once: cutting makes no difference */

        if (rest.len > s->hold_max) {
            s->result.error = "an event is too long";
            return LLMG_LIMIT;
        }

        if (rc == LLMG_AGAIN) {
            return LLMG_OK;
        }

        rc = llmg_stream_event(s, rest);
        if (rc != LLMG_OK) {
            return rc;
        }

        s->first = 0;

        rc = llmg_queue_event(&s->queue, end, s->edits, s->nedits);
        if (rc != LLMG_OK) {
            return rc;
        }

        s->nedits = 0;

        if (s->hidden) {
            llmg_queue_hide(&s->queue);
            s->hidden = 0;
        }

        if (s->result.decision.action == LLMG_ACTION_BLOCK && !s->in.shadow) {
            return llmg_stream_block(s);
        }

        rc = llmg_queue_release(&s->queue, 0);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (s->queue.waiting > s->hold_max) {
            s->result.error = "too much text has to wait";
            return LLMG_LIMIT;
        }
    }
}


static llmg_status_t
llmg_stream_event(llmg_stream_t *s, llmg_str_t event)
{
    size_t           pos;
    llmg_str_t       text, doc = llmg_null_string;
    llmg_status_t    rc;
    llmg_sse_line_t  line;

    pos = 0;
    s->nlines = 0;

    if (s->sse.only != 0 && !s->first) {
        llmg_str_set(&text, event.data, s->sse.only);
        llmg_sse_field(text, &line);

        rc = llmg_stream_line(s, event, &line, &doc);
        if (rc != LLMG_OK) {
            return rc;
        }

        pos = event.len;
    }

    while (llmg_sse_line(event, &pos, s->first, &line) == LLMG_OK) {
        rc = llmg_stream_line(s, event, &line, &doc);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (doc.len == 0) {
        return LLMG_OK;
    }

    if (s->in.dialect->done != NULL
        && llmg_str_eqz(doc, s->in.dialect->done))
    {
        s->done = 1;
        return llmg_stream_finish(s);
    }

    return llmg_stream_data(s, event, doc);
}


/* data is collected in *doc; what else has a value is a text of its own */

static llmg_status_t
llmg_stream_line(llmg_stream_t *s, llmg_str_t event, llmg_sse_line_t *line,
    llmg_str_t *doc)
{
    size_t               raw, cap;
    llmg_status_t        rc;
    llmg_stream_line_t  *lines;

    raw = (size_t) (line->value.data - event.data);

    if (line->field != LLMG_SSE_DATA) {
        return llmg_stream_plain(s, event, line->value, raw,
                                 raw + line->value.len, LLMG_FORM_BARE);
    }

    if (s->nlines == s->caplines) {
        cap = s->caplines ? s->caplines * 2 : 4;

        lines = llmg_arena_alloc(s->in.arena,
                                 cap * sizeof(llmg_stream_line_t));
        if (lines == NULL) {
            return llmg_arena_status(s->in.arena);
        }

        if (s->nlines != 0) {
            memcpy(lines, s->lines, s->nlines * sizeof(llmg_stream_line_t));
        }

        s->lines = lines;
        s->caplines = cap;
    }

    lines = &s->lines[s->nlines++];
    lines->raw = raw;
    lines->joined = 0;

    if (s->nlines == 1) {
        *doc = line->value;
        return LLMG_OK;
    }

    if (s->nlines == 2) {
        s->data.len = 0;

        rc = llmg_buf_append(&s->data, doc->data, doc->len);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    rc = llmg_buf_putc(&s->data, '\n');
    if (rc != LLMG_OK) {
        return rc;
    }

    lines->joined = s->data.len;

    rc = llmg_buf_append(&s->data, line->value.data, line->value.len);

    llmg_str_set(doc, s->data.data, s->data.len);

    return rc;
}


static llmg_status_t
llmg_stream_data(llmg_stream_t *s, llmg_str_t event, llmg_str_t doc)
{
    size_t         i;
    llmg_chat_t   *chat;
    llmg_edit_t   *edit;
    llmg_status_t  rc;

    chat = &s->chat;

    llmg_chat_reset(chat);
    llmg_json_reset(&s->json, doc);

    rc = llmg_dialect_read(s->in.dialect->delta, &s->json, chat, 1);
    if (rc != LLMG_OK) {
        s->result.error = (chat->error != NULL) ? chat->error
                                                : "out of memory";
        s->result.error_at = chat->error_at;
        s->result.placed = (chat->error != NULL);
        return rc;
    }

    if (chat->usage.known) {
        s->result.usage = chat->usage;

        if (s->in.hide) {
            rc = llmg_stream_usage(s, doc);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

    } else if (s->in.hide) {
        rc = llmg_stream_no_usage(s, doc);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    for (i = 0; i < chat->n; i++) {
        s->last = NULL;

        rc = llmg_stream_text(s, &chat->texts[i], event);
        if (rc != LLMG_OK) {
            return rc;
        }

        /* what was found in the name of the model is not for logs */

        if (i == chat->named && s->last != NULL) {
            chat->model = llmg_str(s->last->type);
        }
    }

    s->result.model = chat->model;
    s->result.missed_bytes += chat->skipped;

    for (i = 0; chat->mute && i < chat->nechoes; i++) {

        if (chat->echoes[i].end - chat->echoes[i].start == 2) {
            continue;                                   /* "[]" */
        }

        rc = llmg_stream_edit(s, &edit);
        if (rc != LLMG_OK) {
            return rc;
        }

        edit->start = llmg_stream_raw(s, chat->echoes[i].start);
        edit->end = llmg_stream_raw(s, chat->echoes[i].end - 1) + 1;
        edit->text = llmg_str("null");
    }

    return LLMG_OK;
}


/*
 * Where the usage is asked for, the events before the one that has it say null,
 * behind their text: the client did not ask, and knows of no such member.  A
 * quote in a string has a backslash before it, so what is looked for is a
 * member, and not text.
 */

static llmg_status_t
llmg_stream_no_usage(llmg_stream_t *s, llmg_str_t doc)
{
    llmg_edit_t          *edit;
    llmg_status_t         rc;
    const unsigned char  *p, *q, *end;

    static const char  member[] = "\"usage\":";
    static const char  tail[] = ",\"usage\":null}";

    end = doc.data + doc.len;

    if (doc.len >= sizeof(tail) - 1
        && llmg_same(end - (sizeof(tail) - 1), tail, sizeof(tail) - 1))
    {
        /* OpenAI's own */

        p = end - (sizeof(tail) - 1) + 1;
        q = end - 1;

    } else {
        p = doc.data;

        if (s->chat.n != 0) {
            p += s->chat.texts[0].raw_end;
        }

        p = memmem(p, (size_t) (end - p), member, sizeof(member) - 1);

        if (p == NULL) {
            return LLMG_OK;
        }

        for (q = p + sizeof(member) - 1; q != end && *q == ' '; q++) {
            /* void */
        }

        if (end - q < 4 || !llmg_same(q, "null", 4)) {
            return LLMG_OK;
        }

        q += 4;

        while (p != doc.data && p[-1] == ' ') {
            p--;
        }

        if (p == doc.data || p[-1] != ',') {
            return LLMG_OK;
        }
    }

    rc = llmg_stream_edit(s, &edit);
    if (rc != LLMG_OK) {
        return rc;
    }

    edit->start = llmg_stream_raw(s, (size_t) (p - 1 - doc.data));
    edit->end = llmg_stream_raw(s, (size_t) (q - 1 - doc.data)) + 1;
    llmg_str_set(&edit->text, "", 0);

    return LLMG_OK;
}


/*
 * The event with the usage, which the client did not ask for, is hidden if it
 * is no answer: its list of them is there and empty.
 */

static llmg_status_t
llmg_stream_usage(llmg_stream_t *s, llmg_str_t doc)
{
    int                  choices;
    llmg_json_t         *json;
    llmg_status_t        rc;
    llmg_json_token_t    token;
    const llmg_shape_t  *row;

    json = &s->json;
    choices = 0;

    llmg_json_reset(json, doc);
    json->copy = NULL;

    for ( ;; ) {
        rc = llmg_json_next(json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_END) {
            return rc;
        }

        if (choices && token.depth == 2) {

            /* the first token of the list, or the second one */

            if (token.type == LLMG_JSON_ARRAY) {
                continue;
            }

            s->hidden = (token.type == LLMG_JSON_ARRAY_END);
            return LLMG_OK;
        }

        if (choices) {
            return LLMG_OK;
        }

        if (token.type != LLMG_JSON_NAME || token.depth != 1) {
            continue;
        }

        for (row = s->in.dialect->delta; row->name != NULL; row++) {
            if (row->what == LLMG_SHAPE_CHOICES
                && llmg_str_eqz(token.raw, row->name))
            {
                choices = 1;
            }
        }
    }
}


/* where a byte of the joined data lines is in the event */

size_t
llmg_stream_raw(const llmg_stream_t *s, size_t joined)
{
    size_t  i;

    for (i = s->nlines - 1; i > 0; i--) {
        if (s->lines[i].joined <= joined) {
            break;
        }
    }

    return s->lines[i].raw + (joined - s->lines[i].joined);
}


/* every channel ends here: what was held is decided */

static llmg_status_t
llmg_stream_finish(llmg_stream_t *s)
{
    size_t          i;
    llmg_str_t      none = llmg_null_string;
    llmg_status_t   rc;
    llmg_channel_t *ch;

    for (i = 0; i < s->nchannels; i++) {
        ch = &s->channels[i]->channel;

        rc = llmg_channel_push(ch, s->in.scratch, none, 1);
        if (rc != LLMG_OK) {
            return rc;
        }

        rc = llmg_stream_look(s, ch, (unsigned) i + 1);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (s->result.decision.action == LLMG_ACTION_BLOCK && !s->in.shadow) {
        return llmg_stream_block(s);
    }

    return LLMG_OK;
}


/* events that are older than the finding leave, the rest does not */

static llmg_status_t
llmg_stream_block(llmg_stream_t *s)
{
    llmg_status_t  rc;

    rc = llmg_queue_release(&s->queue, 0);

    if (rc == LLMG_OK) {
        rc = llmg_stream_stop(s, LLMG_REASON_RESPONSE_BLOCKED);
    }

    return (rc == LLMG_OK) ? LLMG_DECLINED : rc;
}


llmg_status_t
llmg_stream_stop(llmg_stream_t *s, unsigned reason)
{
    llmg_refusal_t  refusal;

    llmg_queue_drop(&s->queue);

    s->state = sw_stopped;

    memset(&refusal, 0, sizeof(llmg_refusal_t));

    refusal.format = s->in.dialect->format;
    refusal.reason = reason;
    refusal.status = llmg_reason_status(reason);

    return llmg_refusal_event(&s->queue.out, &refusal, s->chat.id,
                              s->chat.model);
}


llmg_status_t
llmg_stream_pass(llmg_stream_t *s)
{
    llmg_str_t     rest;
    llmg_status_t  rc;

    rc = llmg_queue_release(&s->queue, 1);

    if (rc == LLMG_OK) {
        rest = llmg_queue_rest(&s->queue);
        rc = llmg_buf_append(&s->queue.out, rest.data, rest.len);
    }

    llmg_queue_drop(&s->queue);

    s->state = sw_passing;

    return rc;
}


size_t
llmg_stream_ready(const llmg_stream_t *s)
{
    return s->queue.out.len - s->queue.taken;
}


size_t
llmg_stream_pull(llmg_stream_t *s, unsigned char *dst, size_t size)
{
    size_t                n;
    llmg_stream_queue_t  *q;

    q = &s->queue;
    n = q->out.len - q->taken;

    if (n > size) {
        n = size;
    }

    if (n != 0) {
        memcpy(dst, q->out.data + q->taken, n);
        q->taken += n;
    }

    if (q->taken == q->out.len) {
        q->taken = 0;
        q->out.len = 0;
    }

    return n;
}


const llmg_result_t *
llmg_stream_result(llmg_stream_t *s)
{
    llmg_coverage_t  *c;

    /* all of it is the model's */

    c = &s->result.coverage;

    if (s->in.policy->roles[LLMG_RESPONSE] & 1u << LLMG_ROLE_ASSISTANT) {
        c->looked[LLMG_ROLE_ASSISTANT] = s->result.text_bytes;

    } else {
        c->missed[LLMG_ROLE_ASSISTANT] = s->result.text_bytes;
    }

    c->missed[LLMG_ROLE_UNKNOWN] = s->result.missed_bytes;

    return &s->result;
}


int
llmg_stream_done(const llmg_stream_t *s)
{
    return s->done;
}
