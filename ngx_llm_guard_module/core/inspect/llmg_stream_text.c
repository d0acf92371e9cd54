#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_tokens.h"


static llmg_status_t llmg_stream_whole(llmg_stream_t *s,
    const llmg_text_t *text, llmg_str_t face, llmg_str_t bytes,
    const llmg_piece_t *piece);
static llmg_status_t llmg_stream_again(llmg_stream_t *s,
    llmg_stream_channel_t *channel, const llmg_text_t *text, llmg_str_t face,
    llmg_str_t bytes, llmg_piece_t *piece);
static int llmg_stream_twice(const llmg_chat_t *chat,
    const llmg_text_t *text);
static llmg_status_t llmg_stream_grows(llmg_stream_t *s,
    llmg_stream_channel_t *channel, llmg_piece_t *piece, llmg_str_t bytes);

llmg_status_t
llmg_stream_text(llmg_stream_t *s, const llmg_text_t *text, llmg_str_t face)
{
    size_t                  len;
    unsigned                index;
    llmg_str_t              bytes;
    llmg_piece_t            piece;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    if (llmg_stream_blocked(s)) {
        return LLMG_OK;
    }

    index = 0;
    s->seat->kind = text->kind;

    llmg_str_set(&bytes, s->seat->chat.joined.data + text->start,
                 text->end - text->start);

    /* a string of JSON holds no line end, so it lies in one line */

    piece.raw_start = llmg_stream_raw(s, text->raw_start);
    piece.raw_end = piece.raw_start + (text->raw_end - text->raw_start);

    if (piece.raw_start < s->seat->frames.coded_end
        && piece.raw_start >= s->seat->frames.coded_start)
    {
        /* it is read for what it holds */

        return LLMG_OK;
    }

    if (text->number) {
        return llmg_stream_plain(s, face, bytes, piece.raw_start,
                                 piece.raw_end, LLMG_FORM_NUMBER);
    }

    if (text->whole || text->kind == LLMG_KIND_OTHER
        || text->kind == LLMG_KIND_NAME)
    {
        rc = llmg_stream_whole(s, text, face, bytes, &piece);
        if (rc != LLMG_DECLINED) {
            return rc;
        }
    }

    rc = llmg_stream_find(s, text, &piece.line, &index);
    if (rc != LLMG_OK) {
        return rc;
    }

    piece.start = piece.line->channel.base + piece.line->channel.len;
    piece.end = piece.start + bytes.len;

    channel = s->channels[index - 1];

    if (text->whole || channel->odd || s->seat->name.len != 0
        || s->seat->chat.n != 1)
    {
        rc = llmg_stream_again(s, channel, text, face, bytes, &piece);
        if (rc != LLMG_OK) {
            return rc;
        }

        /* what is new of it */

        len = (size_t) (piece.end - channel->line.channel.base)
              - channel->line.channel.len;

        bytes.data += bytes.len - len;
        bytes.len = len;
    }

    s->seat->result.text_bytes += bytes.len;

    if (s->in->count && text->whole != LLMG_WHOLE_GROWS) {
        s->seat->result.tokens += llmg_tokens_next(&piece.line->tokens, bytes);
    }

    if (llmg_line_simple(piece.line) && !text->slash
        && !(piece.line->plain && llmg_plain_some(bytes, 1)))
    {

        /* nearly all of them */

        rc = llmg_channel_push(&piece.line->channel, s->in->scratch, bytes, 0);

        if (rc == LLMG_OK && piece.line->channel.nhits != 0) {
            rc = llmg_stream_look(s, piece.line, 0, index);
        }

    } else {
        rc = llmg_stream_put(s, piece.line, bytes, text->slash, 0, index);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_piece(&s->seat->queue, &piece);
    }

    return (rc == LLMG_OK && s->nchannels > 1)
           ? llmg_stream_idle(s, index - 1) : rc;
}


/* what is no piece; LLMG_DECLINED: it is one, too */

static llmg_noinline llmg_status_t
llmg_stream_whole(llmg_stream_t *s, const llmg_text_t *text, llmg_str_t face,
    llmg_str_t bytes, const llmg_piece_t *piece)
{
    llmg_status_t  rc;

    if (text->kind == LLMG_KIND_OTHER || text->kind == LLMG_KIND_NAME
        || text->whole == LLMG_WHOLE_AGAIN)
    {
        s->seat->again = llmg_whole_again(text->whole);

    } else if (text->whole == LLMG_WHOLE_GROWS
               || text->kind != LLMG_KIND_TOOL_ARGS)
    {
        return LLMG_DECLINED;

    } else if (s->in->count) {
        s->seat->result.tokens += llmg_tokens_estimate(bytes);
    }

    rc = llmg_stream_plain(s, face, bytes, piece->raw_start, piece->raw_end,
                           LLMG_FORM_STRING);
    s->seat->again = 0;

    return rc;
}


/* a piece that is more than that, or where there must be none */

static llmg_noinline llmg_status_t
llmg_stream_again(llmg_stream_t *s, llmg_stream_channel_t *channel,
    const llmg_text_t *text, llmg_str_t face, llmg_str_t bytes,
    llmg_piece_t *piece)
{
    llmg_status_t  rc;

    if (!llmg_str_eq(s->seat->name, channel->name)) {

        /* clients differ in which of them they take */

        s->seat->result.error = "a text is said by events of two names";
        return LLMG_INVALID;
    }

    if (channel->odd & LLMG_CHANNEL_OVER) {
        s->seat->result.error = "a text goes on behind its end";
        return LLMG_INVALID;
    }

    /* who does not put them together reads each by itself */

    if (!(channel->odd & LLMG_CHANNEL_TWICE)) {

        if (!text->whole && !llmg_stream_twice(&s->seat->chat, text)) {
            return LLMG_OK;
        }

        channel->odd |= LLMG_CHANNEL_TWICE;
    }

    s->seat->again = 1;

    rc = llmg_stream_plain(s, face, bytes, piece->raw_start, piece->raw_end,
                           LLMG_FORM_STRING);
    s->seat->again = 0;

    return (rc == LLMG_OK && text->whole == LLMG_WHOLE_GROWS)
           ? llmg_stream_grows(s, channel, piece, bytes) : rc;
}


/* 1 when the event has another piece of the same */

static int
llmg_stream_twice(const llmg_chat_t *chat, const llmg_text_t *text)
{
    size_t              i;
    const llmg_text_t  *t;

    for (i = 0; i < chat->n; i++) {
        t = &chat->texts[i];

        if (t != text && t->kind == text->kind && t->line == text->line
            && t->choice == text->choice && t->mark == text->mark
            && !t->number && t->whole != LLMG_WHOLE_AGAIN
            && llmg_stream_tool(t) == llmg_stream_tool(text))
        {
            return 1;
        }
    }

    return 0;
}


/*
 * What was said before, with more behind it: only that is a piece, but all of
 * it is edited, for it shows the beginning of a value once more.  What is no
 * longer, or something else, is a piece as it is; and where there has been
 * such a piece, one that begins with a short one before may be another, too:
 * tokens come twice.
 */

static llmg_status_t
llmg_stream_grows(llmg_stream_t *s, llmg_stream_channel_t *channel,
    llmg_piece_t *piece, llmg_str_t bytes)
{
    size_t                len;
    uint64_t              hash;
    llmg_stream_grown_t  *grown;

    if (channel->grown == NULL) {
        channel->grown = llmg_arena_calloc(s->arena,
                                           sizeof(llmg_stream_grown_t));
        if (channel->grown == NULL) {
            return llmg_arena_status(s->arena);
        }

        channel->grown->hash = LLMG_STREAM_HASH;
    }

    grown = channel->grown;
    len = (grown->len < bytes.len) ? grown->len : bytes.len;
    hash = llmg_stream_hash(LLMG_STREAM_HASH, bytes.data, len);

    if (len != grown->len || hash != grown->hash) {
        grown->pieces = 1;

    } else if (!grown->pieces || len >= LLMG_STREAM_GROWN) {
        piece->start -= len;
        piece->end -= len;
    }

    grown->len = bytes.len;
    grown->hash = llmg_stream_hash(hash, bytes.data + len, bytes.len - len);

    return LLMG_OK;
}


llmg_status_t
llmg_stream_edit(llmg_stream_t *s, llmg_edit_t **edit)
{
    size_t        cap;
    llmg_edit_t  *edits;

    if (s->seat->nedits == s->seat->capedits) {
        cap = s->seat->capedits ? s->seat->capedits * 2 : 8;

        edits = llmg_arena_alloc(s->seat->queue.arena,
                                 cap * sizeof(llmg_edit_t));
        if (edits == NULL) {
            return llmg_arena_status(s->seat->queue.arena);
        }

        if (s->seat->nedits != 0) {
            memcpy(edits, s->seat->edits,
                   s->seat->nedits * sizeof(llmg_edit_t));
        }

        s->seat->edits = edits;
        s->seat->capedits = cap;
    }

    *edit = &s->seat->edits[s->seat->nedits++];

    return LLMG_OK;
}


llmg_status_t
llmg_stream_plain(llmg_stream_t *s, llmg_str_t face, llmg_str_t text,
    size_t raw_start, size_t raw_end, unsigned form)
{
    size_t            i, from, to;
    uint64_t          base;
    llmg_str_t        raw;
    llmg_edit_t      *edit;
    llmg_line_t      *line;
    llmg_mark_t       mark;
    llmg_status_t     rc;
    llmg_json_map_t   map;

    /* of an API that nobody knows, whatever it sends may be the answer */

    if (s->in->count && s->in->dialect->delta == NULL) {
        s->seat->result.tokens += llmg_tokens_estimate(text);
    }

    if (text.len == 0 || llmg_stream_blocked(s)) {
        return LLMG_OK;
    }

    line = &s->seat->plain;
    base = line->channel.base + line->channel.len;

    s->seat->result.text_bytes += text.len;

    s->seat->bare = (form <= LLMG_FORM_LINES);

    rc = llmg_stream_put(s, line, text, 1, 1, 0);

    s->seat->bare = 0;

    llmg_inner_init(&line->inner);

    if (rc != LLMG_OK || llmg_line_clean(line)) {
        line->fitted = 0;
        return rc;
    }

    raw.data = face.data + raw_start;
    raw.len = raw_end - raw_start;
    llmg_json_map_init(&map, raw);

    i = 0;

    while (llmg_line_masked(line, &i, &mark)) {
        from = (size_t) (mark.start - base);
        to = (size_t) (mark.end - base);

        rc = llmg_stream_edit(s, &edit);
        if (rc != LLMG_OK) {
            return rc;
        }

        edit->text = mark.text;

        if (form == LLMG_FORM_NUMBER) {

            /* a part of a number is none */

            edit->start = raw_start;
            edit->end = raw_end;

            s->seat->said.len = 0;

            rc = llmg_buf_putc(&s->seat->said, '"');

            if (rc == LLMG_OK) {
                rc = llmg_buf_append(&s->seat->said, edit->text.data,
                                     edit->text.len);
            }

            if (rc == LLMG_OK) {
                rc = llmg_buf_putc(&s->seat->said, '"');
            }

            llmg_str_set(&raw, s->seat->said.data, s->seat->said.len);

            if (rc == LLMG_OK) {
                rc = llmg_stream_keep(s, raw, &edit->text);
            }

            if (rc != LLMG_OK) {
                return rc;
            }

            break;
        }

        if (form == LLMG_FORM_LINES) {

            /* the ends of the first line and of the last one stay */

            while (to - from > 1 && text.data[to - 1] == '\n') {
                to--;
            }

            edit->start = llmg_stream_raw(s, from);
            edit->end = llmg_stream_raw(s, to - 1) + 1;
            continue;
        }

        if (form == LLMG_FORM_STRING) {
            from = llmg_json_map_raw(&map, from, 0);
            to = llmg_json_map_raw(&map, to - 1, 1);
        }

        edit->start = raw_start + from;
        edit->end = raw_start + to;
    }

    llmg_line_forget(line, line->channel.stable);
    line->fitted = 0;

    return LLMG_OK;
}
