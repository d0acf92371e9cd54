/*
 * What is looked for in the text of a channel: literals, by the automaton that
 * goes on from piece to piece, the patterns that they trigger, and the ends of
 * what was found.
 */

#include "llmg_channel.h"


static llmg_status_t llmg_channel_literals(llmg_channel_t *ch,
    llmg_scratch_t *scratch, uint64_t end, int more);
static llmg_status_t llmg_channel_place(llmg_channel_t *ch,
    llmg_scratch_t *scratch, unsigned rule, uint64_t trigger, int more);
static llmg_status_t llmg_channel_confirm(llmg_channel_t *ch,
    llmg_scratch_t *scratch, llmg_live_t *live, int more);
static llmg_status_t llmg_channel_number(llmg_channel_t *ch,
    llmg_scratch_t *scratch, llmg_live_t *live, int more);
static llmg_status_t llmg_channel_add_tail(llmg_channel_t *ch,
    llmg_scratch_t *scratch, const llmg_live_t *live,
    const llmg_detect_rule_t *r, uint64_t start, uint64_t end, int more);
static llmg_status_t llmg_channel_limit(llmg_channel_t *ch, uint64_t at);


llmg_status_t
llmg_channel_tails(llmg_channel_t *ch, llmg_scratch_t *scratch, int more)
{
    size_t         i, end;
    llmg_hit_t    *hit;
    llmg_str_t     text;
    llmg_status_t  rc;

    llmg_str_set(&text, ch->data, ch->len);

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (hit->tail == 0) {
            continue;
        }

        rc = llmg_confirm_tail(&ch->detect->rules[hit->tail - 1], scratch,
                               text, (size_t) (hit->upto - ch->base), more,
                               &end);

        hit->upto = ch->base + end;

        if (rc == LLMG_AGAIN) {
            continue;
        }

        if (rc != LLMG_OK && rc != LLMG_LIMIT) {
            return rc;
        }

        hit->end = hit->upto;
        hit->tail = 0;

        if (rc == LLMG_LIMIT) {
            rc = llmg_channel_limit(ch, hit->end);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_channel_retry(llmg_channel_t *ch, llmg_scratch_t *scratch, size_t from,
    int more)
{
    int            waits;
    size_t         i, n;
    uint64_t       end;
    llmg_live_t    live;
    llmg_status_t  rc;

    n = ch->nlive;
    ch->nlive = 0;

    end = ch->base + ch->len;
    waits = (n != 0 && more
             && memchr(ch->data + from, '\n', ch->len - from) == NULL);

    for (i = 0; i < n; i++) {
        live = ch->live[i];

        /* one before it may have opened a span that covers this one */

        if (live.trigger >= ch->span && live.trigger < ch->barrier
            && live.barrier < ch->barrier)
        {
            continue;
        }

        rc = (waits && end - live.trigger < live.wants)
             ? LLMG_AGAIN : llmg_channel_confirm(ch, scratch, &live, more);

        if (rc == LLMG_AGAIN) {
            ch->live[ch->nlive++] = live;
            continue;
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


llmg_status_t
llmg_channel_close(llmg_channel_t *ch, size_t *from, int more)
{
    size_t                     i, end, tail;
    llmg_str_t                 text;
    const llmg_detect_rule_t  *r;

    if (ch->open) {
        r = &ch->detect->rules[ch->open - 1];

        text.data = ch->data;
        text.len = ch->len;

        end = (ch->until < ch->base) ? 0 : (size_t) (ch->until - ch->base);
        end = llmg_confirm_until(r, text, end);

        if (end == 0 && more) {
            tail = r->until.len - 1;

            if (ch->base + ch->len > ch->until + tail) {
                ch->until = ch->base + ch->len - tail;
            }

            *from = ch->len;
            return LLMG_OK;
        }

        if (end == 0) {
            end = ch->len;
        }

        for (i = 0; i < ch->nhits; i++) {
            if (ch->hits[i].end == LLMG_CHANNEL_OPEN
                && ch->hits[i].tail == 0)
            {
                ch->hits[i].end = ch->base + end;
            }
        }

        ch->open = 0;
        ch->state = 0;
        ch->barrier = ch->base + end;

        if (end != 0) {
            ch->prev = ch->data[end - 1];
        }
    }

    if (ch->barrier > ch->base + *from) {
        *from = (size_t) (ch->barrier - ch->base);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_channel_scan(llmg_channel_t *ch, llmg_scratch_t *scratch, size_t from,
    int more)
{
    size_t                 i, k, len;
    unsigned               state, next;
    llmg_status_t          rc;
    unsigned char          c, prev;
    const llmg_literal_t  *set;
    const unsigned char   *p;
    const llmg_detect_t   *d;

    d = ch->detect;
    set = d->set;
    i = from;

    for ( ;; ) {

        if (ch->barrier > ch->base + i || ch->open) {
            rc = llmg_channel_close(ch, &i, more);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        p = ch->data;
        len = ch->len;
        prev = ch->prev;
        state = ch->state;

        /* nearly every byte: nothing begins here, and no barrier moves */

        for ( /* void */ ; i < len; i++) {
            c = p[i];

            if (llmg_detect_digit(c) && !llmg_detect_digit(prev)) {
                break;
            }

            next = llmg_literal_next(set, state, c);

            if (llmg_literal_hit(set, next)) {
                break;
            }

            state = next;
            prev = c;
        }

        ch->prev = prev;
        ch->state = state;

        if (i >= len) {
            return LLMG_OK;
        }

        c = p[i];

        if (llmg_detect_digit(c) && !llmg_detect_digit(prev)) {
            for (k = 0; k < d->ndigits; k++) {
                rc = llmg_channel_place(ch, scratch, d->digits[k],
                                        ch->base + i, more);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }

            if (!llmg_number_empty(d->number)) {
                rc = llmg_channel_place(ch, scratch, LLMG_DETECT_NUMBER,
                                        ch->base + i, more);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }
        }

        ch->prev = c;

        state = llmg_literal_next(set, ch->state, c);
        ch->state = state;
        i++;

        if (llmg_literal_hit(set, state)) {
            rc = llmg_channel_literals(ch, scratch, ch->base + i, more);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }
}


static llmg_status_t
llmg_channel_literals(llmg_channel_t *ch, llmg_scratch_t *scratch,
    uint64_t end, int more)
{
    int                           id;
    unsigned                      i, k, state;
    uint64_t                      origin, start;
    llmg_str_t                    text;
    llmg_status_t                 rc;
    const llmg_literal_def_t     *def;
    const llmg_detect_literal_t  *literal;

    i = 0;
    state = ch->state;

    /* no word goes on over the end of a text */

    origin = (ch->barrier > ch->base) ? ch->barrier : ch->base;

    while ((id = llmg_literal_each(ch->detect->set, state, &i)) >= 0) {
        def = &ch->detect->set->defs[id];
        start = end - def->bytes.len;

        if (start < origin) {
            continue;
        }

        text.data = ch->data + (origin - ch->base);
        text.len = (size_t) (end - origin);

        if (!llmg_literal_at(def, text, (size_t) (start - origin))) {
            continue;
        }

        literal = &ch->detect->literals[id];

        for (k = literal->first + literal->n; k > literal->first; k--) {
            rc = llmg_channel_place(ch, scratch, ch->detect->owners[k - 1],
                                    start, more);
            if (rc != LLMG_OK) {
                return rc;
            }

            /* it may have been the beginning of a span without an end yet */

            if (ch->open) {
                return LLMG_OK;
            }
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_channel_place(llmg_channel_t *ch, llmg_scratch_t *scratch,
    unsigned rule, uint64_t trigger, int more)
{
    llmg_live_t    live;
    llmg_status_t  rc;

    if (trigger < ch->barrier) {
        return LLMG_OK;
    }

    live.rule = rule;
    live.wants = 0;
    live.trigger = trigger;
    live.first = trigger;
    live.barrier = ch->barrier;

    rc = llmg_channel_confirm(ch, scratch, &live, more);

    return rc == LLMG_AGAIN ? llmg_channel_add_live(ch, &live) : rc;
}


/* LLMG_OK when it is settled, found or not; LLMG_AGAIN when it waits */

static llmg_status_t
llmg_channel_confirm(llmg_channel_t *ch, llmg_scratch_t *scratch,
    llmg_live_t *live, int more)
{
    size_t                     end;
    uint64_t                   origin, whole;
    llmg_str_t                 text;
    llmg_span_t                found;
    llmg_status_t              rc;
    const llmg_detect_rule_t  *r;

    if (live->rule == LLMG_DETECT_NUMBER) {
        return llmg_channel_number(ch, scratch, live, more);
    }

    origin = (live->barrier > ch->base) ? live->barrier : ch->base;

    text.data = ch->data + (origin - ch->base);
    text.len = ch->len - (size_t) (origin - ch->base);

    r = &ch->detect->rules[live->rule];

    if (r->rule->speech != 0) {
        rc = llmg_channel_phrase(ch, r->rule, live, origin, text, more,
                                 &found);
        end = found.end;

    } else {
        rc = llmg_confirm(r, scratch, text, (size_t) (live->trigger - origin),
                          more, NULL, &found, &end);
    }

    if (rc == LLMG_AGAIN) {
        live->first = origin + found.start;
        return LLMG_AGAIN;
    }

    if (rc == LLMG_LIMIT) {
        return llmg_channel_limit(ch, live->trigger);
    }

    if (rc != LLMG_OK) {
        return rc == LLMG_DECLINED ? LLMG_OK : rc;
    }

    if (r->tail != NULL) {
        return llmg_channel_add_tail(ch, scratch, live, r,
                                     origin + found.start, origin + end,
                                     more);
    }

    if (r->until.len == 0) {
        return llmg_channel_add_hit(ch, r->rule, live->trigger,
                                    origin + found.start,
                                    origin + found.end, NULL);
    }

    whole = origin + end;

    llmg_channel_swallow(ch, live->trigger);
    ch->span = live->trigger;

    rc = llmg_channel_add_hit(ch, r->rule, live->trigger,
                              origin + found.start, LLMG_CHANNEL_OPEN, NULL);
    if (rc != LLMG_OK) {
        return rc;
    }

    ch->open = live->rule + 1;
    ch->until = whole;
    ch->barrier = LLMG_CHANNEL_OPEN;

    return LLMG_OK;
}


/* digits: what they are is known of all rules at once, or of none */

static llmg_status_t
llmg_channel_number(llmg_channel_t *ch, llmg_scratch_t *scratch,
    llmg_live_t *live, int more)
{
    size_t                     i;
    uint64_t                   origin, start, end;
    llmg_str_t                 text;
    llmg_status_t              rc;
    llmg_number_hits_t         hits;
    const llmg_detect_rule_t  *r;

    origin = (live->barrier > ch->base) ? live->barrier : ch->base;

    text.data = ch->data + (origin - ch->base);
    text.len = ch->len - (size_t) (origin - ch->base);

    rc = llmg_number_look(ch->detect->number, text,
                          (size_t) (live->trigger - origin), more, NULL,
                          &hits);

    if (rc == LLMG_AGAIN) {
        live->first = origin + hits.first;
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = 0; i < hits.n; i++) {
        r = &ch->detect->rules[hits.hits[i].rule];
        start = origin + hits.hits[i].start;
        end = origin + hits.hits[i].end;

        rc = (r->tail != NULL)
             ? llmg_channel_add_tail(ch, scratch, live, r, start, end, more)
             : llmg_channel_add_hit(ch, r->rule, live->trigger, start, end,
                                    NULL);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* a match up to "end", and what follows it as far as it has come */

static llmg_status_t
llmg_channel_add_tail(llmg_channel_t *ch, llmg_scratch_t *scratch,
    const llmg_live_t *live, const llmg_detect_rule_t *r, uint64_t start,
    uint64_t end, int more)
{
    size_t         i, upto;
    uint64_t       known;
    llmg_str_t     text;
    llmg_hit_t    *hit;
    llmg_status_t  rc, tail;

    /* triggered inside of its own tail: every byte is looked at once */

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];
        known = hit->tail ? hit->upto : hit->end;

        if (hit->rule == r->rule && hit->start <= start && known >= end) {
            return LLMG_OK;
        }
    }

    llmg_str_set(&text, ch->data, ch->len);

    tail = llmg_confirm_tail(r, scratch, text, (size_t) (end - ch->base),
                             more, &upto);

    if (tail == LLMG_LIMIT) {
        return llmg_channel_limit(ch, live->trigger);
    }

    if (tail != LLMG_OK && tail != LLMG_AGAIN) {
        return tail;
    }

    end = (tail == LLMG_OK) ? ch->base + upto : LLMG_CHANNEL_OPEN;

    rc = llmg_channel_add_hit(ch, r->rule, live->trigger, start, end, &hit);

    if (rc == LLMG_OK && tail == LLMG_AGAIN && hit != NULL) {
        hit->upto = ch->base + upto;
        hit->tail = r->index + 1;
    }

    return rc;
}


/* nobody knows what is there */

static llmg_status_t
llmg_channel_limit(llmg_channel_t *ch, uint64_t at)
{
    if (ch->limits == LLMG_FINDINGS_LIMITS) {
        return LLMG_LIMIT;
    }

    ch->limits++;

    return llmg_channel_add_hit(ch, &llmg_finding_limit, at, at, at + 1, NULL);
}
