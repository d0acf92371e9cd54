#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_inspect_rules.h"
#include "llmg_mask.h"
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

/* Values that are known when they are said again. */
#define LLMG_STREAM_KNOWN            256

/* Findings that are listed each by itself. */
#define LLMG_STREAM_LISTED           1000

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
static llmg_status_t llmg_stream_told(llmg_stream_t *s);
static llmg_status_t llmg_stream_look(llmg_stream_t *s, llmg_line_t *line,
    unsigned which, unsigned index);
static llmg_status_t llmg_stream_late(llmg_stream_t *s, llmg_line_t *line);
static llmg_status_t llmg_stream_placeholder(llmg_stream_t *s,
    const llmg_channel_t *ch, llmg_hit_t *hit);
static llmg_status_t llmg_stream_say(void *owner, const llmg_hit_t *hit,
    const llmg_line_said_t *where, llmg_str_t *text);
static llmg_status_t llmg_stream_known(llmg_stream_t *s,
    const llmg_channel_t *ch, const llmg_hit_t *hit, int *known);
static llmg_status_t llmg_stream_record(llmg_stream_t *s, llmg_hit_t *hit,
    uint64_t start, uint64_t end, unsigned index);
static llmg_status_t llmg_stream_mask(llmg_stream_t *s, llmg_channel_t *ch,
    llmg_hit_t *hit, unsigned style);
static llmg_status_t llmg_stream_text_of(llmg_stream_t *s, unsigned style,
    const llmg_rule_t *rule, llmg_str_t found, llmg_str_t *mask);


void
llmg_stream_line_init(llmg_stream_t *s, llmg_line_t *line,
    llmg_arena_t *arena)
{
    llmg_line_init(line, s->in->policy->detect[LLMG_RESPONSE], arena);

    line->say = llmg_stream_say;
    line->owner = s;
    line->plain = (s->in->policy->judge.values[LLMG_RESPONSE] != 0);
    line->places = (s->in->policy->restore != NULL && s->in->values != NULL
                    && s->in->values->kept != 0);
}


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


/* what the result says of each channel, and first of all that is in none */

static llmg_status_t
llmg_stream_told(llmg_stream_t *s)
{
    llmg_text_t                  *text;
    const llmg_stream_channel_t  *channel;

    if (s->captexts <= s->nchannels) {
        s->captexts = s->capchannels + 1;
        s->ntexts = 0;

        s->texts = llmg_arena_alloc(s->arena,
                                    s->captexts * sizeof(llmg_text_t));
        if (s->texts == NULL) {
            s->captexts = 0;
            s->seat->result.ntexts = 0;
            return llmg_arena_status(s->arena);
        }
    }

    for ( /* void */ ; s->ntexts <= s->nchannels; s->ntexts++) {
        text = &s->texts[s->ntexts];

        memset(text, 0, sizeof(llmg_text_t));
        text->role = LLMG_ROLE_ASSISTANT;

        if (s->ntexts == 0) {
            continue;
        }

        channel = s->channels[s->ntexts - 1];

        text->role = channel->role;
        text->kind = channel->kind;
        text->choice = channel->choice;
        text->tool = channel->tool;
        text->line = channel->place;
    }

    s->seat->result.texts = s->texts;
    s->seat->result.ntexts = s->ntexts;

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
 * FNV-1a: who makes two values alike gets one of them told less, and two texts
 * that grow are looked at each by itself, whatever becomes of them together.
 */

#define LLMG_STREAM_HASH   0xCBF29CE484222325ULL

static uint64_t
llmg_stream_hash(uint64_t h, const unsigned char *p, size_t len)
{
    size_t  i;

    for (i = 0; i < len; i++) {
        h = (h ^ p[i]) * 0x100000001B3ULL;
    }

    return h;
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


static llmg_status_t
llmg_stream_look(llmg_stream_t *s, llmg_line_t *line, unsigned which,
    unsigned index)
{
    int                        known, again, twin;
    size_t                     i;
    uint64_t                   start, end;
    llmg_hit_t                *hit;
    llmg_status_t              rc;
    llmg_channel_t            *ch;
    llmg_decision_t            told;
    llmg_line_place_t          place;
    const llmg_policy_line_t  *rule;

    ch = llmg_line_text(line, which);
    memset(&place, 0, sizeof(llmg_line_place_t));

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (!hit->fresh
            && (hit->finding == 0 || hit->end == LLMG_CHANNEL_OPEN))
        {
            continue;
        }

        twin = 0;
        start = hit->start;
        end = hit->end;

        if (line->fitted) {
            twin = llmg_line_twin(line, &place, hit, which, &start, &end);
        }

        if (!hit->fresh) {
            s->seat->result.findings.items[hit->finding - 1].end = (size_t) end;
            hit->finding = 0;
            continue;
        }

        if (llmg_channel_waits(ch, hit)) {
            continue;
        }

        hit->fresh = 0;

        if (hit->rule == s->in->policy->restore) {
            rc = llmg_stream_placeholder(s, ch, hit);
            if (rc != LLMG_OK) {
                return rc;
            }

            continue;
        }

        if (hit->end != LLMG_CHANNEL_OPEN
            && llmg_inspect_passes(s->in, hit->rule,
                                   llmg_channel_text(ch, hit->start,
                                                     hit->end)))
        {
            continue;
        }

        s->last = hit->rule;

        rc = llmg_stream_known(s, ch, hit, &known);
        if (rc != LLMG_OK) {
            return rc;
        }

        again = index ? s->channels[index - 1]->odd & LLMG_CHANNEL_TWICE
                      : s->seat->again;

        if (twin || (again && known)) {

            /* it was said before, and is told once; it is masked again */

            told = s->seat->result.decision;
            rule = llmg_decide(&told, s->in->policy, LLMG_RESPONSE, hit->rule,
                               LLMG_ROLE_ASSISTANT);

        } else {
            rule = llmg_decide(&s->seat->result.decision, s->in->policy,
                               LLMG_RESPONSE, hit->rule, LLMG_ROLE_ASSISTANT);

            llmg_inspect_signed(s->in, &s->seat->result.decision, rule,
                                hit->rule, s->seat->kind);

            rc = llmg_stream_record(s, hit, start, end, index);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        if (s->seat->result.decision.action == LLMG_ACTION_BLOCK
            && !s->in->shadow && hit->start < ch->stable)
        {
            /* nothing of it leaves, nor of what follows */

            ch->stable = hit->start;
        }

        if (rule == NULL || rule->action != LLMG_ACTION_MASK
            || s->in->shadow)
        {
            continue;
        }

        if (rule->style == LLMG_MASK_LABEL && s->in->values != NULL
            && hit->end != LLMG_CHANNEL_OPEN)
        {
            /* numbers are given in the order of the text */

            rc = llmg_stream_keep(s, llmg_channel_text(ch, hit->start,
                                                       hit->end),
                                  &hit->mask);
            if (rc != LLMG_OK) {
                return rc;
            }

            hit->masked = 1;
            hit->late = 1;
            continue;
        }

        rc = llmg_stream_mask(s, ch, hit, rule->style);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    /* of a fitted line, llmg_line_settle() asks for it */

    return line->fitted ? LLMG_OK : llmg_stream_late(s, line);
}


/* what stands in the place of hits, once all before them is known */

static llmg_status_t
llmg_stream_late(llmg_stream_t *s, llmg_line_t *line)
{
    size_t             i;
    uint64_t           from;
    llmg_hit_t        *hit;
    llmg_status_t      rc;
    llmg_channel_t    *ch;
    llmg_line_said_t   where;

    ch = &line->channel;

    for (i = 0; i < ch->nhits && ch->hits[i].start < ch->stable; i++) {
        hit = &ch->hits[i];

        if (!hit->late) {
            continue;
        }

        /* the same bytes for every way of cutting */

        from = (line->origin < hit->start) ? line->origin : hit->start;

        if (hit->start - from > LLMG_LINE_BEFORE) {
            from = hit->start - LLMG_LINE_BEFORE;
        }

        where.before = llmg_channel_text(ch, from, hit->start);
        where.nested = 0;
        where.inner = 0;

        rc = llmg_stream_say(s, hit, &where, &hit->mask);
        if (rc != LLMG_OK && rc != LLMG_DECLINED) {
            return rc;
        }

        hit->late = 0;
        hit->masked = (rc == LLMG_OK);
    }

    return LLMG_OK;
}


/* it becomes what it stands for, and no rule looks at that */

static llmg_status_t
llmg_stream_placeholder(llmg_stream_t *s, const llmg_channel_t *ch,
    llmg_hit_t *hit)
{
    llmg_str_t  none = llmg_null_string;
    llmg_str_t  found;

    found = llmg_channel_text(ch, hit->start, hit->end);

    if (llmg_inspect_restore(s->in, found, s->seat->kind, none, 0) == NULL) {
        return LLMG_OK;
    }

    hit->masked = 1;
    hit->late = 1;
    hit->back = 1;

    return llmg_stream_keep(s, found, &hit->mask);
}


static llmg_status_t
llmg_stream_say(void *owner, const llmg_hit_t *hit,
    const llmg_line_said_t *where, llmg_str_t *text)
{
    llmg_stream_t  *s = owner;

    size_t          i;
    unsigned        form;
    llmg_status_t   rc;
    llmg_value_t   *value;

    if (!hit->back) {
        return llmg_stream_text_of(s, LLMG_MASK_LABEL, hit->rule, hit->mask,
                                   text);
    }

    value = llmg_inspect_restore(s->in, hit->mask, s->seat->kind, where->before,
                                 where->nested);
    if (value == NULL) {
        return LLMG_DECLINED;
    }

    form = where->inner ? LLMG_VALUES_INNER : LLMG_VALUES_STRING;

    if (s->seat->bare) {
        form--;
    }

    /* a line end would end the line that it stands in */

    for (i = 0; form == LLMG_VALUES_PLAIN && i < value->value.len; i++) {
        if (value->value.data[i] < 0x20) {
            return LLMG_DECLINED;
        }
    }

    rc = llmg_values_form(s->in->values, value, form, text);

    s->seat->result.restored += (rc == LLMG_OK);

    return rc;
}


static llmg_status_t
llmg_stream_known(llmg_stream_t *s, const llmg_channel_t *ch,
    const llmg_hit_t *hit, int *known)
{
    size_t                i, cap;
    uint64_t              hash;
    llmg_str_t            value;
    llmg_stream_known_t  *list;

    hash = 0;

    if (hit->end != LLMG_CHANNEL_OPEN) {
        value = llmg_channel_text(ch, hit->start, hit->end);
        hash = llmg_stream_hash(LLMG_STREAM_HASH, value.data, value.len);
    }

    for (i = 0; i < s->nknown; i++) {
        if (s->known[i].hash == hash && s->known[i].rule == hit->rule) {
            *known = 1;
            return LLMG_OK;
        }
    }

    *known = 0;

    if (s->nknown == LLMG_STREAM_KNOWN) {
        return LLMG_OK;
    }

    if (s->nknown == s->capknown) {
        cap = s->capknown ? s->capknown * 2u : 8;

        list = llmg_arena_alloc(s->arena,
                                cap * sizeof(llmg_stream_known_t));
        if (list == NULL) {
            return llmg_arena_status(s->arena);
        }

        if (s->nknown != 0) {
            memcpy(list, s->known, s->nknown * sizeof(llmg_stream_known_t));
        }

        s->known = list;
        s->capknown = (unsigned) cap;
    }

    s->known[s->nknown].rule = hit->rule;
    s->known[s->nknown++].hash = hash;

    return LLMG_OK;
}


/*
 * A long stream may be full of findings, and none of them waits for the end:
 * when many are listed, those that are like one of them are counted there.
 */

static llmg_status_t
llmg_stream_record(llmg_stream_t *s, llmg_hit_t *hit, uint64_t start,
    uint64_t end, unsigned index)
{
    size_t            i;
    llmg_status_t     rc;
    llmg_findings_t  *list;

    list = &s->seat->result.findings;

    for (i = 0; list->n >= LLMG_STREAM_LISTED && i < list->n; i++) {
        if (list->items[i].rule == hit->rule && list->items[i].text == index) {
            list->items[i].more++;
            return LLMG_OK;
        }
    }

    rc = llmg_stream_told(s);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_findings_add(list, hit->rule, index, (size_t) hit->trigger,
                           (size_t) start, (size_t) end);

    if (rc == LLMG_OK && hit->end == LLMG_CHANNEL_OPEN) {
        hit->finding = list->n;
    }

    return rc;
}


static llmg_status_t
llmg_stream_mask(llmg_stream_t *s, llmg_channel_t *ch, llmg_hit_t *hit,
    unsigned style)
{
    uint64_t    end;
    llmg_str_t  found;

    /* without an end there is no text to show a part of */

    end = (hit->end == LLMG_CHANNEL_OPEN) ? hit->start : hit->end;
    found = llmg_channel_text(ch, hit->start, end);

    if (hit->end == LLMG_CHANNEL_OPEN) {
        style = LLMG_MASK_TYPE;
    }

    hit->masked = 1;

    return llmg_stream_text_of(s, style, hit->rule, found, &hit->mask);
}


/* a mask, escaped */

static llmg_status_t
llmg_stream_text_of(llmg_stream_t *s, unsigned style,
    const llmg_rule_t *rule, llmg_str_t found, llmg_str_t *mask)
{
    llmg_status_t  rc;

    s->seat->said.len = 0;
    s->seat->escaped.len = 0;

    rc = llmg_mask(&s->seat->said, s->in->values, style, rule, found);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&found, s->seat->said.data, s->seat->said.len);

    rc = llmg_json_escape(&s->seat->escaped, found);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&found, s->seat->escaped.data, s->seat->escaped.len);

    return llmg_stream_keep(s, found, mask);
}
