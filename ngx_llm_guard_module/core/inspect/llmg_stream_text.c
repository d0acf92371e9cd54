#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_tokens.h"
#include "llmg_type.h"


/* Lines of text in one stream: choices times kinds times tool calls. */
#define LLMG_STREAM_CHANNELS         256
#define LLMG_STREAM_CHANNELS_FIRST   1

/*
 * Pieces of other kinds of text in the same choice after which one that does
 * not go on is over: reasoning, where the answer has begun.  Nothing says so in
 * most APIs, and all that follows would wait for it.
 */
#define LLMG_STREAM_IDLE             16

/* which of several texts of a kind it is, where their place does not say it */
#define llmg_stream_tool(text)                                                \
    (((text)->kind == LLMG_KIND_TOOL_ARGS || (text)->indexed) ? (text)->tool  \
                                                              : 0u)


_Static_assert(offsetof(llmg_text_t, mark) - offsetof(llmg_text_t, line) == 6
               && offsetof(llmg_stream_channel_t, mark)
                  - offsetof(llmg_stream_channel_t, place) == 6,
               "line, choice, tool and mark stand in a row");


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

    rc = llmg_stream_channel(s, text, &piece.line, &index);
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
        rc = llmg_stream_line(s, piece.line, bytes, text->slash, 0, index);
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
 * longer, or something else, is a piece as it is.
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

    if (len == grown->len && hash == grown->hash) {
        piece->start -= len;
        piece->end -= len;
    }

    grown->len = bytes.len;
    grown->hash = llmg_stream_hash(hash, bytes.data + len, bytes.len - len);

    return LLMG_OK;
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


/* 1 when a channel is what an event of that mark says */

static int
llmg_stream_marked(const llmg_stream_channel_t *channel, unsigned mark)
{
    return (channel->mark & ((1 << LLMG_TYPE_BITS) - 1)) == mark
           || channel->mark >> LLMG_TYPE_BITS == mark;
}


llmg_status_t
llmg_stream_over(llmg_stream_t *s, unsigned mark)
{
    int                     over;
    size_t                  i;
    llmg_chat_t            *chat;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    chat = &s->seat->chat;

    for (i = 0; i < s->nchannels; i++) {
        channel = s->channels[i];

        if (channel->choice != chat->choice) {
            continue;
        }

        if (chat->parted && channel->indexed && channel->tool != chat->part) {
            continue;
        }

        if (mark != 0 && !(channel->mark & LLMG_TYPE_STRANGE)) {

            if (!llmg_stream_marked(channel, mark)) {
                continue;
            }

            over = chat->placed;

        } else {
            over = (chat->placed && mark == 0);
        }

        /* without a number it may be another one that is over */

        if (over) {
            channel->odd |= LLMG_CHANNEL_OVER;
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

    rc = llmg_stream_awake(s, &channel->line);
    if (rc != LLMG_OK) {
        return rc;
    }

    s->seat->kind = channel->kind;

    rc = llmg_stream_line(s, &channel->line, none, 0, 1, (unsigned) i + 1);

    return rc;
}


static llmg_status_t
llmg_stream_channel(llmg_stream_t *s, const llmg_text_t *text,
    llmg_line_t **found, unsigned *index)
{
    size_t                  i;
    uint16_t                key[4];
    llmg_str_t              name;
    llmg_status_t           rc;
    unsigned char          *p;
    llmg_stream_channel_t  *channel;

    memcpy(key, &text->line, sizeof(key));
    key[2] = (uint16_t) llmg_stream_tool(text);

    for (i = 0; i < s->nchannels; i++) {
        channel = s->channels[i];

        if (memcmp(&channel->place, key, sizeof(key)) == 0
            && channel->kind == text->kind)
        {
            *index = (unsigned) i + 1;
            *found = &channel->line;
            return llmg_stream_awake(s, &channel->line);
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

    if (s->in->desk != NULL) {
        channel->line.channel.lent = s->in->desk->arena;
    }

    channel->choice = text->choice;
    channel->kind = text->kind;
    channel->role = text->role;
    channel->place = text->line;
    channel->mark = text->mark;
    channel->idle = 0;
    channel->odd = 0;
    channel->grown = NULL;
    channel->indexed = text->indexed;

    name = s->seat->name;
    channel->name = llmg_str("");

    if (name.len != 0) {
        p = llmg_arena_copy(s->arena, name.data, name.len);
        if (p == NULL) {
            return llmg_arena_status(s->arena);
        }

        llmg_str_set(&channel->name, p, name.len);
        channel->odd = LLMG_CHANNEL_NAMED;
    }

    channel->tool = key[2];

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

    s->seat->bare = (form <= LLMG_FORM_LINES);

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
