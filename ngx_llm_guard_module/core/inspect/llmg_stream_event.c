#include "llmg_stream.h"
#include "llmg_type.h"


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


llmg_status_t
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
        s->seat->last = NULL;

        rc = llmg_stream_text(s, &chat->texts[i], face);
        if (rc != LLMG_OK) {
            return rc;
        }

        /* what was found in the name of the model is not for logs */

        if (i == chat->named && s->seat->last != NULL) {
            chat->model = llmg_str(s->seat->last->type);
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
