/*
 * What is known from places before, where text says the same again.
 */

#include "llmg_detect_pass.h"


void
llmg_detect_missed(llmg_detect_pass_t *pass, unsigned rule, size_t trigger)
{
    if (pass->misses == 0) {
        pass->misses = 1;
        pass->alike = 0;
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

    if (place < origin + LLMG_RULE_LOOKBEHIND || place >= trigger
        || text.len - (trigger - origin) < window)
    {
        return 0;
    }

    /* many rules begin with one word, and most have missed it together */

    if (pass->here == trigger && pass->there == place
        && pass->alike >= window)
    {
        return 1;
    }

    here = pass->joined.data + trigger;
    there = pass->joined.data + place;

    if (memcmp(here, there, window) != 0
        || memcmp(here - LLMG_RULE_LOOKBEHIND, there - LLMG_RULE_LOOKBEHIND,
                  LLMG_RULE_LOOKBEHIND)
           != 0)
    {
        return 0;
    }

    pass->here = trigger;
    pass->there = place;
    pass->alike = window;

    return 1;
}


llmg_confirm_last_t *
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
