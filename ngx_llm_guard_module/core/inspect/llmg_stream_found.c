#include "llmg_stream.h"
#include "llmg_json_text.h"
#include "llmg_inspect_rules.h"
#include "llmg_mask.h"


/* Values that are known when they are said again. */
#define LLMG_STREAM_KNOWN            256

/* Findings that are listed each by itself. */
#define LLMG_STREAM_LISTED           1000

static llmg_status_t llmg_stream_late(llmg_stream_t *s, llmg_line_t *line);
static llmg_status_t llmg_stream_placeholder(llmg_stream_t *s,
    const llmg_channel_t *ch, llmg_hit_t *hit);
static llmg_status_t llmg_stream_say(void *owner, const llmg_hit_t *hit,
    const llmg_line_said_t *where, llmg_str_t *text);
static llmg_status_t llmg_stream_known(llmg_stream_t *s,
    const llmg_channel_t *ch, const llmg_hit_t *hit, int *known);
static llmg_status_t llmg_stream_limit(llmg_stream_t *s, llmg_hit_t *hit,
    uint64_t start, uint64_t end, unsigned index);
static llmg_status_t llmg_stream_record(llmg_stream_t *s, llmg_hit_t *hit,
    uint64_t start, uint64_t end, unsigned index);
static llmg_status_t llmg_stream_told(llmg_stream_t *s);
static llmg_status_t llmg_stream_mask(llmg_stream_t *s, llmg_channel_t *ch,
    llmg_hit_t *hit, unsigned style);
static llmg_status_t llmg_stream_text_of(llmg_stream_t *s, unsigned style,
    const llmg_rule_t *rule, llmg_str_t found, llmg_str_t *mask);


void
llmg_stream_line_init(llmg_stream_t *s, llmg_line_t *line,
    llmg_arena_t *arena)
{
    llmg_line_init(line, NULL, arena);
    llmg_stream_line_bind(s, line, arena);

    line->plain = (s->in->policy->judge.values[LLMG_RESPONSE] != 0);
    line->places = (s->in->policy->restore != NULL && s->in->values != NULL
                    && s->in->values->kept != 0);
}


void
llmg_stream_line_bare(llmg_line_t *line)
{
    line->channel.detect = NULL;
    line->channel.arena = NULL;
    line->channel.data = NULL;
    line->channel.kept = NULL;
    line->say = NULL;
    line->owner = NULL;
}


void
llmg_stream_line_bind(llmg_stream_t *s, llmg_line_t *line,
    llmg_arena_t *arena)
{
    line->channel.detect = s->in->policy->detect[LLMG_RESPONSE];
    line->channel.arena = arena;
    line->say = llmg_stream_say;
    line->owner = s;
}


llmg_status_t
llmg_stream_look(llmg_stream_t *s, llmg_line_t *line, unsigned which,
    unsigned index)
{
    int                        known, again, twin;
    size_t                     i;
    uint64_t                   start, end;
    llmg_str_t                 text;
    llmg_hit_t                *hit;
    llmg_status_t              rc;
    llmg_channel_t            *ch;
    llmg_decision_t            told;
    llmg_line_place_t          place;
    unsigned char              out[LLMG_LINE_STANDS];
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

        if (hit->rule == &llmg_finding_limit) {
            rc = twin ? LLMG_OK
                      : llmg_stream_limit(s, hit, start, end, index);
            if (rc != LLMG_OK) {
                return rc;
            }

            continue;
        }

        if (hit->rule == s->in->policy->restore) {
            rc = llmg_stream_placeholder(s, ch, hit);
            if (rc != LLMG_OK) {
                return rc;
            }

            continue;
        }

        if (hit->end != LLMG_CHANNEL_OPEN) {
            text = llmg_channel_text(ch, hit->start, hit->end);

            if (llmg_inspect_passes_view(s->in, hit->rule, text,
                                         which == LLMG_LINE_RAW ? text
                                         : llmg_line_stands(line, start, end,
                                                            out)))
            {
                continue;
            }
        }

        s->seat->last = hit->rule;

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
    llmg_stream_past_t   *past;
    llmg_stream_known_t  *list;

    hash = 0;
    past = &s->seat->past;

    if (hit->end != LLMG_CHANNEL_OPEN) {
        value = llmg_channel_text(ch, hit->start, hit->end);
        hash = llmg_stream_hash(LLMG_STREAM_HASH, value.data, value.len);
    }

    for (i = 0; i < past->nknown; i++) {
        if (past->known[i].hash == hash && past->known[i].rule == hit->rule) {
            *known = 1;
            return LLMG_OK;
        }
    }

    *known = 0;

    if (past->nknown == LLMG_STREAM_KNOWN) {
        return LLMG_OK;
    }

    if (past->nknown == past->capknown) {
        cap = past->capknown ? past->capknown * 2u : 8;

        list = llmg_arena_alloc(s->arena,
                                cap * sizeof(llmg_stream_known_t));
        if (list == NULL) {
            return llmg_arena_status(s->arena);
        }

        if (past->nknown != 0) {
            memcpy(list, past->known,
                   past->nknown * sizeof(llmg_stream_known_t));
        }

        past->known = list;
        past->capknown = (unsigned) cap;
    }

    past->known[past->nknown].rule = hit->rule;
    past->known[past->nknown++].hash = hash;

    return LLMG_OK;
}


/* nobody knows what is there */

static llmg_status_t
llmg_stream_limit(llmg_stream_t *s, llmg_hit_t *hit, uint64_t start,
    uint64_t end, unsigned index)
{
    size_t         n;
    llmg_status_t  rc;

    n = llmg_findings_limited(&s->seat->result.findings);

    rc = llmg_stream_record(s, hit, start, end, index);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_decide_limit(&s->seat->result.decision);

    if (!s->in->open || n == LLMG_FINDINGS_LIMITS) {
        s->seat->result.error = "too much to inspect";
        return LLMG_LIMIT;
    }

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


/* what the result says of each channel, and first of all that is in none */

static llmg_status_t
llmg_stream_told(llmg_stream_t *s)
{
    llmg_text_t                  *text;
    llmg_stream_past_t           *past;
    const llmg_stream_channel_t  *channel;

    past = &s->seat->past;

    if (past->captexts <= s->nchannels) {
        past->captexts = s->capchannels + 1;
        past->ntexts = 0;

        past->texts = llmg_arena_alloc(s->arena,
                                       past->captexts * sizeof(llmg_text_t));
        if (past->texts == NULL) {
            past->captexts = 0;
            s->seat->result.ntexts = 0;
            return llmg_arena_status(s->arena);
        }
    }

    for ( /* void */ ; past->ntexts <= s->nchannels; past->ntexts++) {
        text = &past->texts[past->ntexts];

        memset(text, 0, sizeof(llmg_text_t));
        text->role = LLMG_ROLE_ASSISTANT;

        if (past->ntexts == 0) {
            continue;
        }

        channel = s->channels[past->ntexts - 1];

        text->role = channel->role;
        text->kind = channel->kind;
        text->choice = channel->choice;
        text->tool = channel->tool;
        text->line = channel->place;
    }

    s->seat->result.texts = past->texts;
    s->seat->result.ntexts = past->ntexts;

    return LLMG_OK;
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
