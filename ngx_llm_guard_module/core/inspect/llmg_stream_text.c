#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_mask.h"
#include "llmg_tokens.h"


/* Lines of text in one stream: choices times kinds times tool calls. */
#define LLMG_STREAM_CHANNELS         256
#define LLMG_STREAM_CHANNELS_FIRST   4

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


static llmg_status_t llmg_stream_channel(llmg_stream_t *s,
    const llmg_text_t *text, llmg_channel_t **found, unsigned *index);
static llmg_status_t llmg_stream_idle(llmg_stream_t *s, size_t current);
static llmg_status_t llmg_stream_grow(llmg_stream_t *s);
static llmg_status_t llmg_stream_look(llmg_stream_t *s, llmg_channel_t *ch,
    unsigned index);
static llmg_status_t llmg_stream_known(llmg_stream_t *s,
    const llmg_channel_t *ch, const llmg_hit_t *hit, int *known);
static llmg_status_t llmg_stream_record(llmg_stream_t *s, llmg_hit_t *hit,
    unsigned index);
static llmg_status_t llmg_stream_mask(llmg_stream_t *s, llmg_channel_t *ch,
    llmg_hit_t *hit, unsigned style);


llmg_status_t
llmg_stream_text_init(llmg_stream_t *s)
{
    llmg_status_t  rc;

    llmg_channel_init(&s->plain, s->detect, s->in.arena);
    llmg_findings_init(&s->result.findings, s->in.arena);
    llmg_buf_init(&s->said, s->in.arena);
    llmg_buf_init(&s->escaped, s->in.arena);

    rc = llmg_stream_grow(s);
    if (rc != LLMG_OK) {
        return rc;
    }

    memset(&s->result.texts[0], 0, sizeof(llmg_text_t));

    s->result.texts[0].role = LLMG_ROLE_ASSISTANT;
    s->result.ntexts = 1;

    return LLMG_OK;
}


/* room for more channels, and for a text of each and one for all others */

static llmg_status_t
llmg_stream_grow(llmg_stream_t *s)
{
    size_t                   cap;
    llmg_text_t             *texts;
    llmg_stream_channel_t  **channels;

    cap = s->capchannels ? s->capchannels * 2 : LLMG_STREAM_CHANNELS_FIRST;

    channels = llmg_arena_alloc(s->in.arena, cap * sizeof(void *));
    texts = llmg_arena_alloc(s->in.arena, (cap + 1) * sizeof(llmg_text_t));

    if (channels == NULL || texts == NULL) {
        return llmg_arena_status(s->in.arena);
    }

    if (s->nchannels != 0) {
        memcpy(channels, s->channels, s->nchannels * sizeof(void *));
        memcpy(texts, s->result.texts,
               (s->nchannels + 1) * sizeof(llmg_text_t));
    }

    s->channels = channels;
    s->result.texts = texts;
    s->capchannels = cap;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_text(llmg_stream_t *s, const llmg_text_t *text, llmg_str_t face)
{
    unsigned                index;
    llmg_str_t              bytes;
    llmg_inner_t            inner;
    llmg_piece_t            piece;
    llmg_status_t           rc;
    unsigned char          *p;

    index = 0;
    s->kind = text->kind;
    p = s->chat.joined.data + text->start;

    bytes.data = p;
    bytes.len = text->end - text->start;

    /* a string of JSON holds no line end, so it lies in one line */

    piece.raw_start = llmg_stream_raw(s, text->raw_start);
    piece.raw_end = piece.raw_start + (text->raw_end - text->raw_start);

    if (piece.raw_start < s->frames.coded_end
        && piece.raw_start >= s->frames.coded_start)
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
        llmg_inner_init(&inner);
        llmg_inner_blank(&inner, p, bytes.len);

        s->again = text->whole;

        rc = llmg_stream_plain(s, face, bytes, piece.raw_start,
                               piece.raw_end, LLMG_FORM_STRING);
        s->again = 0;

        return rc;
    }

    rc = llmg_stream_channel(s, text, &piece.channel, &index);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_inner_blank(&s->channels[index - 1]->inner, p, bytes.len);

    piece.start = piece.channel->base + piece.channel->len;
    piece.end = piece.start + bytes.len;

    s->result.text_bytes += bytes.len;

    if (s->in.count) {
        s->result.tokens += llmg_tokens_estimate(bytes);
    }

    rc = llmg_channel_push(piece.channel, s->in.scratch, bytes, 0);
    if (rc == LLMG_OK && piece.channel->nhits != 0) {
        rc = llmg_stream_look(s, piece.channel, index);
    }

    if (rc == LLMG_OK) {
        rc = llmg_queue_piece(&s->queue, &piece);
    }

    return (rc == LLMG_OK && s->nchannels > 1)
           ? llmg_stream_idle(s, index - 1) : rc;
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

    channel = s->channels[i];

    s->kind = channel->kind;
    llmg_inner_init(&channel->inner);

    rc = llmg_channel_push(&channel->channel, s->in.scratch, none, 1);

    return (rc == LLMG_OK)
           ? llmg_stream_look(s, &channel->channel, (unsigned) i + 1) : rc;
}


static llmg_status_t
llmg_stream_channel(llmg_stream_t *s, const llmg_text_t *text,
    llmg_channel_t **found, unsigned *index)
{
    size_t                  i;
    unsigned                tool;
    llmg_status_t           rc;
    llmg_stream_channel_t  *channel;

    tool = (text->kind == LLMG_KIND_TOOL_ARGS) ? text->tool : 0;

    for (i = 0; i < s->nchannels; i++) {
        channel = s->channels[i];

        if (channel->choice == text->choice && channel->kind == text->kind
            && channel->line == text->line && channel->tool == tool)
        {
            *index = (unsigned) i + 1;
            *found = &channel->channel;
            return LLMG_OK;
        }
    }

    if (s->nchannels == LLMG_STREAM_CHANNELS) {
        s->result.error = "too many channels";
        return LLMG_LIMIT;
    }

    if (s->nchannels == s->capchannels) {
        rc = llmg_stream_grow(s);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    channel = llmg_arena_alloc(s->in.arena, sizeof(llmg_stream_channel_t));
    if (channel == NULL) {
        return llmg_arena_status(s->in.arena);
    }

    llmg_channel_init(&channel->channel, s->detect, s->in.arena);
    llmg_inner_init(&channel->inner);

    channel->choice = text->choice;
    channel->kind = text->kind;
    channel->line = text->line;
    channel->idle = 0;
    channel->tool = tool;

    s->channels[s->nchannels++] = channel;

    *index = (unsigned) s->nchannels;
    s->result.texts[*index] = *text;
    s->result.ntexts = s->nchannels + 1;

    *found = &channel->channel;

    return LLMG_OK;
}


llmg_status_t
llmg_stream_edit(llmg_stream_t *s, llmg_edit_t **edit)
{
    size_t        cap;
    llmg_edit_t  *edits;

    if (s->nedits == s->capedits) {
        cap = s->capedits ? s->capedits * 2 : 8;

        edits = llmg_arena_alloc(s->in.arena, cap * sizeof(llmg_edit_t));
        if (edits == NULL) {
            return llmg_arena_status(s->in.arena);
        }

        if (s->nedits != 0) {
            memcpy(edits, s->edits, s->nedits * sizeof(llmg_edit_t));
        }

        s->edits = edits;
        s->capedits = cap;
    }

    *edit = &s->edits[s->nedits++];

    return LLMG_OK;
}


llmg_status_t
llmg_stream_plain(llmg_stream_t *s, llmg_str_t face, llmg_str_t text,
    size_t raw_start, size_t raw_end, unsigned form)
{
    size_t            i, end, from, to;
    uint64_t          base;
    llmg_str_t        raw;
    llmg_edit_t      *edit;
    llmg_status_t     rc;
    llmg_channel_t   *ch;
    llmg_json_map_t   map;

    /* of an API that nobody knows, whatever it sends may be the answer */

    if (s->in.count && s->in.dialect->delta == NULL) {
        s->result.tokens += llmg_tokens_estimate(text);
    }

    if (text.len == 0) {
        return LLMG_OK;
    }

    ch = &s->plain;
    base = ch->base + ch->len;

    s->result.text_bytes += text.len;

    rc = llmg_channel_push(ch, s->in.scratch, text, 1);
    if (rc != LLMG_OK || ch->nhits == 0) {
        return rc;
    }

    rc = llmg_stream_look(s, ch, 0);
    if (rc != LLMG_OK) {
        return rc;
    }

    raw.data = face.data + raw_start;
    raw.len = raw_end - raw_start;
    llmg_json_map_init(&map, raw);

    end = 0;

    for (i = 0; i < ch->nhits; i++) {
        from = (size_t) (ch->hits[i].start - base);
        to = (size_t) (ch->hits[i].end - base);

        if (!ch->hits[i].masked || to <= end) {
            continue;
        }

        if (from < end) {

            /* it overlaps the one before and only makes it longer */

            edit = &s->edits[s->nedits - 1];

        } else {
            rc = llmg_stream_edit(s, &edit);
            if (rc != LLMG_OK) {
                return rc;
            }

            edit->text = ch->hits[i].mask;
            edit->start = raw_start;

            if (form == LLMG_FORM_STRING) {
                edit->start += llmg_json_map_raw(&map, from, 0);

            } else {
                edit->start += from;
            }
        }

        if (form == LLMG_FORM_NUMBER) {

            /* a part of a number is none */

            edit->start = raw_start;
            edit->end = raw_end;

            rc = llmg_json_quote(s->in.arena, &edit->text);
            if (rc != LLMG_OK) {
                return rc;
            }

            break;
        }

        edit->end = raw_start + (form == LLMG_FORM_STRING
                                 ? llmg_json_map_raw(&map, to - 1, 1) : to);
        end = to;
    }

    llmg_channel_forget(ch, ch->stable);

    return LLMG_OK;
}


static llmg_status_t
llmg_stream_look(llmg_stream_t *s, llmg_channel_t *ch, unsigned index)
{
    int                        known;
    size_t                     i;
    llmg_hit_t                *hit;
    llmg_status_t              rc;
    llmg_decision_t            told;
    const llmg_policy_line_t  *line;

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (hit->finding != 0 && hit->end != LLMG_CHANNEL_OPEN) {
            s->result.findings.items[hit->finding - 1].end =
                                                          (size_t) hit->end;
            hit->finding = 0;
        }

        if (!hit->fresh) {
            continue;
        }

        hit->fresh = 0;
        s->last = hit->rule;

        rc = llmg_stream_known(s, ch, hit, &known);
        if (rc != LLMG_OK) {
            return rc;
        }

        if (s->again && known) {

            /* it was said before, and is told once; it is masked again */

            told = s->result.decision;
            line = llmg_decide(&told, s->in.policy, LLMG_RESPONSE, hit->rule,
                               LLMG_ROLE_ASSISTANT);

        } else {
            line = llmg_decide(&s->result.decision, s->in.policy,
                               LLMG_RESPONSE, hit->rule, LLMG_ROLE_ASSISTANT);

            llmg_inspect_signed(&s->in, &s->result.decision, line, hit->rule,
                                s->kind);

            rc = llmg_stream_record(s, hit, index);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        if (s->result.decision.action == LLMG_ACTION_BLOCK
            && !s->in.shadow && hit->start < ch->stable)
        {
            /* nothing of it leaves, nor of what follows */

            ch->stable = hit->start;
        }

        if (line == NULL || line->action != LLMG_ACTION_MASK
            || s->in.shadow)
        {
            continue;
        }

        rc = llmg_stream_mask(s, ch, hit, line->style);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* FNV-1a: who makes two values alike gets one of them told less */

static uint64_t
llmg_stream_hash(llmg_str_t s)
{
    size_t    i;
    uint64_t  h;

    h = 0xCBF29CE484222325ULL;

    for (i = 0; i < s.len; i++) {
        h = (h ^ s.data[i]) * 0x100000001B3ULL;
    }

    return h;
}


static llmg_status_t
llmg_stream_known(llmg_stream_t *s, const llmg_channel_t *ch,
    const llmg_hit_t *hit, int *known)
{
    size_t                i, cap;
    uint64_t              hash;
    llmg_stream_known_t  *list;

    hash = 0;

    if (hit->end != LLMG_CHANNEL_OPEN) {
        hash = llmg_stream_hash(llmg_channel_text(ch, hit->start, hit->end));
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
        cap = s->capknown ? s->capknown * 2 : 8;

        list = llmg_arena_alloc(s->in.arena,
                                cap * sizeof(llmg_stream_known_t));
        if (list == NULL) {
            return llmg_arena_status(s->in.arena);
        }

        if (s->nknown != 0) {
            memcpy(list, s->known, s->nknown * sizeof(llmg_stream_known_t));
        }

        s->known = list;
        s->capknown = cap;
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
llmg_stream_record(llmg_stream_t *s, llmg_hit_t *hit, unsigned index)
{
    size_t            i;
    llmg_status_t     rc;
    llmg_findings_t  *list;

    list = &s->result.findings;

    for (i = 0; list->n >= LLMG_STREAM_LISTED && i < list->n; i++) {
        if (list->items[i].rule == hit->rule && list->items[i].text == index) {
            list->items[i].more++;
            return LLMG_OK;
        }
    }

    rc = llmg_findings_add(list, hit->rule, index, (size_t) hit->trigger,
                           (size_t) hit->start, (size_t) hit->end);

    if (rc == LLMG_OK && hit->end == LLMG_CHANNEL_OPEN) {
        hit->finding = list->n;
    }

    return rc;
}


static llmg_status_t
llmg_stream_mask(llmg_stream_t *s, llmg_channel_t *ch, llmg_hit_t *hit,
    unsigned style)
{
    uint64_t        end;
    llmg_str_t      found;
    llmg_status_t   rc;
    unsigned char  *p;

    /* without an end there is no text to show a part of */

    end = (hit->end == LLMG_CHANNEL_OPEN) ? hit->start : hit->end;
    found = llmg_channel_text(ch, hit->start, end);

    s->said.len = 0;
    s->escaped.len = 0;

    rc = llmg_mask(&s->said, style, hit->rule, found);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&found, s->said.data, s->said.len);

    rc = llmg_json_escape(&s->escaped, found);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = llmg_arena_copy(s->in.arena, s->escaped.data, s->escaped.len);
    if (p == NULL) {
        return llmg_arena_status(s->in.arena);
    }

    llmg_str_set(&hit->mask, p, s->escaped.len);
    hit->masked = 1;

    return LLMG_OK;
}
