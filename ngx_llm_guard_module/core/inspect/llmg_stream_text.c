#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_tokens.h"


/* Lines of text in one stream: choices times kinds times tool calls. */
#define LLMG_STREAM_CHANNELS         256
#define LLMG_STREAM_CHANNELS_FIRST   1

/*
 * Pieces of other kinds of text in the same choice after which one that does
 * not go on is over: reasoning, where the answer has begun.  Nothing says so in
 * most APIs, and all that follows would wait for it.
 */
#define LLMG_STREAM_IDLE             16

static llmg_status_t llmg_stream_channel(llmg_stream_t *s,
    const llmg_text_t *text, llmg_line_t **found, unsigned *index);
static llmg_status_t llmg_stream_line(llmg_stream_t *s, llmg_line_t *line,
    llmg_str_t text, int slash, int final, unsigned index);
static llmg_status_t llmg_stream_idle(llmg_stream_t *s, size_t current);


llmg_status_t
llmg_stream_grow(llmg_stream_t *s)
{
    size_t                   cap;
    llmg_stream_channel_t  **channels;

    cap = s->capchannels ? s->capchannels * 2 : LLMG_STREAM_CHANNELS_FIRST;

    channels = llmg_arena_alloc(s->arena, cap * sizeof(void *));

    if (channels == NULL) {
        return llmg_arena_status(s->arena);
    }

    if (s->nchannels != 0) {
        memcpy(channels, s->channels, s->nchannels * sizeof(void *));
    }

    s->channels = channels;
    s->capchannels = cap;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_text(llmg_stream_t *s, const llmg_text_t *text, llmg_str_t face)
{
    unsigned                index;
    llmg_str_t              bytes;
    llmg_piece_t            piece;
    llmg_status_t           rc;

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
        s->seat->again = text->whole;

        rc = llmg_stream_plain(s, face, bytes, piece.raw_start,
                               piece.raw_end, LLMG_FORM_STRING);
        s->seat->again = 0;

        return rc;
    }

    rc = llmg_stream_channel(s, text, &piece.line, &index);
    if (rc != LLMG_OK) {
        return rc;
    }

    piece.start = piece.line->channel.base + piece.line->channel.len;
    piece.end = piece.start + bytes.len;

    s->seat->result.text_bytes += bytes.len;

    if (s->in->count) {
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
        rc = llmg_stream_line(s, piece.line, bytes, text->slash, 0, index);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_piece(&s->seat->queue, &piece);
    }

    return (rc == LLMG_OK && s->nchannels > 1)
           ? llmg_stream_idle(s, index - 1) : rc;
}


/* one more piece, and what is found in it */

static llmg_status_t
llmg_stream_line(llmg_stream_t *s, llmg_line_t *line, llmg_str_t text,
    int slash, int final, unsigned index)
{
    unsigned         which;
    llmg_status_t    rc;
    llmg_channel_t  *ch;

    rc = llmg_line_push(line, s->in->scratch, text, slash, final);

    for (which = 0; rc == LLMG_OK && which < LLMG_LINE_TEXTS; which++) {
        ch = llmg_line_text(line, which);

        if (ch != NULL && ch->nhits != 0) {
            rc = llmg_stream_look(s, line, which, index);
        }
    }

    if (rc == LLMG_OK && line->fitted) {
        rc = llmg_line_settle(line, final);
    }

    if (final) {
        line->origin = line->channel.base + line->channel.len;
    }

    return rc;
}


static llmg_status_t
llmg_stream_idle(llmg_stream_t *s, size_t current)
{
    size_t                  i;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    s->channels[current]->idle = 0;

    for (i = 0; i < s->nchannels; i++) {
        channel = s->channels[i];

        if (i == current || channel->choice != s->channels[current]->choice
            || channel->idle == LLMG_STREAM_IDLE
            || ++channel->idle != LLMG_STREAM_IDLE)
        {
            continue;
        }

        rc = llmg_stream_close(s, i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_stream_over(llmg_stream_t *s, unsigned choice)
{
    size_t         i;
    llmg_status_t  rc;

    for (i = 0; i < s->nchannels; i++) {

        if (s->channels[i]->choice != choice) {
            continue;
        }

        rc = llmg_stream_close(s, i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_stream_close(llmg_stream_t *s, size_t i)
{
    llmg_str_t              none = llmg_null_string;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    if (llmg_stream_blocked(s)) {
        return LLMG_OK;
    }

    channel = s->channels[i];

    s->seat->kind = channel->kind;

    rc = llmg_stream_line(s, &channel->line, none, 0, 1, (unsigned) i + 1);

    return rc;
}


static llmg_status_t
llmg_stream_channel(llmg_stream_t *s, const llmg_text_t *text,
    llmg_line_t **found, unsigned *index)
{
    size_t                  i;
    unsigned                tool;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    tool = (text->kind == LLMG_KIND_TOOL_ARGS || text->indexed) ? text->tool
                                                                 : 0;

    for (i = 0; i < s->nchannels; i++) {
        channel = s->channels[i];

        if (channel->choice == text->choice && channel->kind == text->kind
            && channel->place == text->line && channel->mark == text->mark
            && channel->tool == tool)
        {
            *index = (unsigned) i + 1;
            *found = &channel->line;
            return LLMG_OK;
        }
    }

    if (s->nchannels == LLMG_STREAM_CHANNELS) {
        s->seat->result.error = "too many channels";
        return LLMG_LIMIT;
    }

    if (s->nchannels == s->capchannels) {
        rc = llmg_stream_grow(s);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    channel = llmg_arena_alloc(s->arena, sizeof(llmg_stream_channel_t));
    if (channel == NULL) {
        return llmg_arena_status(s->arena);
    }

    llmg_stream_line_init(s, &channel->line, s->arena);
    channel->line.channel.lasts = 1;

    channel->choice = text->choice;
    channel->kind = text->kind;
    channel->role = text->role;
    channel->place = text->line;
    channel->mark = text->mark;
    channel->idle = 0;
    channel->tool = (uint16_t) tool;

    s->channels[s->nchannels++] = channel;

    *index = (unsigned) s->nchannels;
    *found = &channel->line;

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

    s->seat->bare = (form == LLMG_FORM_BARE);

    rc = llmg_stream_line(s, line, text, 1, 1, 0);

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
