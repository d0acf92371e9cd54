#include "llmg_stream.h"
#include "llmg_type.h"


/* Lines of text in one stream: choices times kinds times tool calls. */
#define LLMG_STREAM_CHANNELS   256

/*
 * Pieces of other kinds of text in the same choice after which one that does
 * not go on is over: reasoning, where the answer has begun.  Nothing says so in
 * most APIs, and all that follows would wait for it.
 */
#define LLMG_STREAM_IDLE             16


_Static_assert(offsetof(llmg_text_t, mark) - offsetof(llmg_text_t, line) == 6
               && offsetof(llmg_stream_channel_t, mark)
                  - offsetof(llmg_stream_channel_t, place) == 6,
               "line, choice, tool and mark stand in a row");


static llmg_status_t llmg_stream_grow(llmg_stream_t *s);
static int llmg_stream_marked(const llmg_stream_channel_t *channel,
    unsigned mark);


static llmg_status_t
llmg_stream_grow(llmg_stream_t *s)
{
    size_t                   cap;
    llmg_stream_channel_t  **channels;

    cap = s->capchannels * 2;

    channels = llmg_arena_alloc(s->arena, cap * sizeof(void *));

    if (channels == NULL) {
        return llmg_arena_status(s->arena);
    }

    memcpy(channels, s->channels, s->nchannels * sizeof(void *));

    s->channels = channels;
    s->capchannels = cap;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_find(llmg_stream_t *s, const llmg_text_t *text,
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

    channel = (s->nchannels == 0) ? &s->seat->channel
              : llmg_arena_alloc(s->arena, sizeof(llmg_stream_channel_t));

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
llmg_stream_put(llmg_stream_t *s, llmg_line_t *line, llmg_str_t text,
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


llmg_status_t
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


/* 1 when a channel is what an event of that mark says */

static int
llmg_stream_marked(const llmg_stream_channel_t *channel, unsigned mark)
{
    return (channel->mark & ((1 << LLMG_TYPE_BITS) - 1)) == mark
           || channel->mark >> LLMG_TYPE_BITS == mark;
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

    return llmg_stream_put(s, &channel->line, none, 0, 1, (unsigned) i + 1);
}
