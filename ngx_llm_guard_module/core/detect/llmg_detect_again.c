/*
 * What is known from places before, where text says the same again.
 */

#include "llmg_detect_pass.h"


void
llmg_detect_missed(llmg_detect_pass_t *pass, unsigned rule, size_t trigger)
{
    if (pass->misses == 0) {
        pass->misses = 1;
        memset(pass->missed, 0, sizeof(pass->missed));
    }

    pass->missed[rule % LLMG_DETECT_MISSED] = rule + 1;
    pass->places[rule % LLMG_DETECT_MISSED] = trigger;
}


int
llmg_detect_again(llmg_detect_pass_t *pass, unsigned rule, llmg_str_t text,
    size_t origin, size_t trigger)
{
    size_t                place, window;
    const llmg_rule_t    *r;
    const unsigned char  *here, *there;

    if (pass->misses == 0
        || pass->missed[rule % LLMG_DETECT_MISSED] != rule + 1)
    {
        return 0;
    }

    r = pass->detect->rules[rule].rule;
    place = pass->places[rule % LLMG_DETECT_MISSED];
    window = r->max + LLMG_RULE_LOOKAHEAD;

    /* what looks further than a pattern does is not told by its window */

    if (r->pattern == NULL || r->guard != NULL || r->labels != NULL
        || r->back != NULL || r->lead != 0 || r->digits != 0)
    {
        return 0;
    }

    if (place < origin + LLMG_RULE_BEHIND || place >= trigger
        || text.len - (trigger - origin) < window)
    {
        return 0;
    }

    /* many rules begin with one word, and most have missed it together */

    if (pass->alike >= window && pass->here == trigger
        && pass->there == place)
    {
        return 1;
    }

    here = pass->joined.data + trigger - LLMG_RULE_BEHIND;
    there = pass->joined.data + place - LLMG_RULE_BEHIND;

    if (memcmp(here, there, LLMG_RULE_BEHIND + window) != 0) {
        return 0;
    }

    pass->here = trigger;
    pass->there = place;
    pass->alike = window;

    return 1;
}


/* for llmg_confirm_next() of a rule in the text that begins at "origin" */

static llmg_confirm_last_t *
llmg_detect_last(llmg_detect_pass_t *pass, unsigned rule, size_t origin)
{
    llmg_detect_last_t  *last;

    if (pass->lasts == 0) {
        pass->lasts = 1;
        memset(pass->last, 0, sizeof(pass->last));
    }

    last = &pass->last[rule % LLMG_DETECT_LASTS];

    if (last->rule != rule + 1 || last->origin != origin) {
        last->rule = rule + 1;
        last->origin = origin;
        last->at.known = 0;
    }

    return &last->at;
}


llmg_status_t
llmg_detect_confirm(llmg_detect_pass_t *pass, const llmg_detect_rule_t *r,
    llmg_str_t text, size_t origin, size_t trigger, llmg_span_t *found,
    size_t *end)
{
    size_t                from, most;
    llmg_need_begins_t   *known, begins;
    llmg_confirm_last_t  *last;

    last = NULL;
    known = NULL;
    trigger -= origin;

    most = r->rule->back_max;
    from = (trigger > most) ? trigger - most : 0;

    if (r->knows) {
        last = llmg_detect_last(pass, r->index, origin);
        from = llmg_confirm_from(r, text, trigger, last);

        if (from > trigger && last->found && !pass->tells) {
            return LLMG_AGAIN;
        }
    }

    if (r->back != NULL && from <= trigger && llmg_need_paid(&pass->need)
        && llmg_need_begins(pass->detect->need, &pass->need, r->index,
                            pass->joined, origin + from, origin + trigger,
                            &begins))
    {
        begins.origin = origin;
        known = &begins;
    }

    return r->knows ? llmg_confirm_next(r, pass->scratch, text, from, trigger,
                                        known, last, found, end)
                    : llmg_confirm(r, pass->scratch, text, trigger, 0, known,
                                   found, end);
}


/* 1 when the bytes from "from" to "to" are those so many bytes before */

static int
llmg_detect_alike(llmg_detect_pass_t *pass, size_t from, size_t to,
    size_t away)
{
    size_t                at;
    const unsigned char  *p;

    p = pass->joined.data;
    at = from;

    if (from < pass->same_to && from >= pass->same_from
        && away == pass->same_away)
    {
        /* most of it is known from the literals before */

        at = pass->same_to;

    } else {
        pass->same_from = from;
        pass->same_to = from;
        pass->same_away = away;
    }

    if (to <= at) {
        return 1;
    }

    if (memcmp(p + at, p + at - away, to - at) != 0) {
        return 0;
    }

    pass->same_to = to;

    return 1;
}


llmg_status_t
llmg_detect_same(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger)
{
    size_t               i, base;
    llmg_status_t        rc;
    const llmg_text_t   *t;
    llmg_detect_said_t  *said;

    i = (size_t) (literal - pass->detect->literals) % LLMG_DETECT_SAID;
    said = &pass->said[i];

    if (!(pass->saids >> i & 1) || said->literal != literal
        || said->place >= trigger)
    {
        return LLMG_DECLINED;
    }

    t = &pass->texts[pass->text];
    base = t->start;

    if (trigger < base + literal->before
        || trigger + literal->window > t->end
        || !llmg_detect_alike(pass, trigger - literal->before,
                              trigger + literal->window,
                              trigger - said->place))
    {
        return LLMG_DECLINED;
    }

    pass->vain = 0;
    said->place = trigger;
    trigger -= base;

    for (i = 0; i < said->n; i++) {
        rc = llmg_findings_add(pass->list, said->found[i].rule,
                               (uint32_t) pass->text, trigger,
                               trigger + (size_t) said->found[i].start,
                               trigger + (size_t) said->found[i].end);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


void
llmg_detect_said(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger, size_t from)
{
    size_t                 i, k, n;
    const llmg_text_t     *t;
    const llmg_finding_t  *f;
    llmg_detect_said_t    *said;

    i = (size_t) (literal - pass->detect->literals) % LLMG_DETECT_SAID;
    said = &pass->said[i];

    pass->saids &= ~(1U << i);

    t = &pass->texts[pass->text];
    n = pass->list->n - from;

    if (n > LLMG_DETECT_FOUND
        || trigger < t->start + literal->before
        || trigger + literal->window > t->end)
    {
        return;
    }

    trigger -= t->start;

    for (k = 0; k < n; k++) {
        f = &pass->list->items[from + k];

        if (f->rule == &llmg_finding_limit) {
            return;
        }

        said->found[k].rule = f->rule;
        said->found[k].start = (ptrdiff_t) (f->start - trigger);
        said->found[k].end = (ptrdiff_t) (f->end - trigger);
    }

    said->literal = literal;
    said->place = trigger + t->start;
    said->n = n;

    pass->saids |= 1U << i;
}
