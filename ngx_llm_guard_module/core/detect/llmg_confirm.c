#define _GNU_SOURCE     /* memmem() */

#include <stdlib.h>

#include "llmg_bits.h"
#include "llmg_confirm.h"
#include "llmg_form.h"


static size_t llmg_confirm_back_to(const llmg_detect_rule_t *rule,
    llmg_str_t text, size_t at, size_t least);
static size_t llmg_confirm_words(const unsigned char *p, size_t at,
    size_t least);
static llmg_status_t llmg_confirm_match(const llmg_detect_rule_t *rule,
    llmg_scratch_t *scratch, llmg_str_t text, size_t first, size_t trigger,
    int more, const llmg_need_begins_t *begins, llmg_span_t *found,
    size_t *end);
static llmg_status_t llmg_confirm_look(const llmg_detect_rule_t *rule,
    llmg_scratch_t *scratch, llmg_str_t text, size_t first, size_t trigger,
    int more, const llmg_need_begins_t *begins, llmg_span_t *found,
    size_t *end);


#define llmg_confirm_window(r, trigger)                                       \
    ((trigger) + (r)->rule->max + LLMG_RULE_LOOKAHEAD)


/* the inside of a bracket: ranges, \w \d \s, and a backslash before a byte */

unsigned char *
llmg_confirm_class(const llmg_rule_t *rule)
{
    unsigned              c, last;
    unsigned char        *class;
    const unsigned char  *p;

    class = calloc(256, 1);
    if (class == NULL) {
        return NULL;
    }

    for (p = (const unsigned char *) rule->back; *p != '\0'; p++) {
        c = *p;

        if (c == '\\' && p[1] != '\0') {
            c = *++p;

            if (c == 'w' || c == 'd' || c == 's') {
                for (last = 0; last < 128; last++) {
                    if ((c != 's' && llmg_detect_digit(last))
                        || (c == 'w' && (llmg_literal_letter(last)
                                         || last == '_'))
                        || (c == 's' && (last == ' ' || (last >= 9
                                                         && last <= 13))))
                    {
                        class[last] = 1;
                    }
                }

                continue;
            }
        }

        last = c;

        if (p[1] == '-' && p[2] != '\0') {
            p += 2;
            last = *p;
        }

        for ( ; c <= last; c++) {
            class[c] = 1;

            if (rule->caseless && llmg_literal_letter(c)) {
                class[c ^ 0x20] = 1;
            }
        }
    }

    return class;
}


size_t
llmg_confirm_back(const llmg_detect_rule_t *rule, llmg_str_t text, size_t at)
{
    return llmg_confirm_back_to(rule, text, at, 0);
}


/* the same, where what is before "least" does not matter */

static size_t
llmg_confirm_back_to(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t at, size_t least)
{
    size_t                first;
    const unsigned char  *back;

    back = rule->back;
    first = at;

    if (at - least > rule->rule->back_max) {
        least = at - rule->rule->back_max;
    }

    if (rule->prose) {
        first = llmg_confirm_words(text.data, first, least);
    }

    while (first > least && back[text.data[first - 1]]) {
        first--;
    }

    return first;
}


/* letters and blanks before a place, as many at once as there are */

static size_t
llmg_confirm_words(const unsigned char *p, size_t at, size_t least)
{
    unsigned     others;
    llmg_bits_t  v;

    while (at > least && at >= LLMG_BITS) {
        v = llmg_bits_load(p + at - LLMG_BITS);
        others = (llmg_bits_letters(v) | llmg_bits_is(v, ' ')) ^ 0xFFFF;

        /* of fewer bytes those that matter are the last ones */

        if (at - least < LLMG_BITS) {
            others &= 0xFFFFU << (LLMG_BITS - (at - least));
        }

        others &= 0xFFFF;

        if (others != 0) {
            return at - (size_t) (__builtin_clz(others) - 16);
        }

        if (at - least < LLMG_BITS) {
            return least;
        }

        at -= LLMG_BITS;
    }

    return at;
}


/* the first place of all; behind the trigger: there is none */

static size_t
llmg_confirm_least(const llmg_need_begins_t *begins)
{
    if (begins == NULL || begins->at < begins->origin) {
        return 0;
    }

    return begins->at - begins->origin;
}


static int
llmg_confirm_lead(const llmg_rule_t *rule, llmg_str_t text, size_t trigger)
{
    size_t  i;

    if (trigger < rule->lead) {
        return 0;
    }

    for (i = 1; i <= rule->lead; i++) {
        if (!llmg_literal_letter(text.data[trigger - i])) {
            return 0;
        }
    }

    return 1;
}


/* cheap, and false for nearly all numbers of everyday text */

static int
llmg_confirm_digits(const llmg_rule_t *rule, llmg_str_t text, size_t trigger,
    int more)
{
    size_t         i, n, end;
    unsigned char  c;

    n = 0;
    end = trigger + rule->max;

    for (i = trigger; i < end; i++) {

        if (i >= text.len) {
            return more;
        }

        c = text.data[i];

        if (llmg_detect_digit(c)) {
            if (++n == rule->digits) {
                return 1;
            }

        } else if (c != ' ' && c != '-' && c != '.') {
            break;
        }
    }

    return 0;
}


llmg_status_t
llmg_confirm(const llmg_detect_rule_t *rule, llmg_scratch_t *scratch,
    llmg_str_t text, size_t trigger, int more,
    const llmg_need_begins_t *begins, llmg_span_t *found, size_t *end)
{
    size_t              first, least;
    llmg_str_t          value;
    llmg_status_t       rc;
    llmg_label_spot_t   spot;
    const llmg_rule_t  *r;

    r = rule->rule;
    first = trigger;

    /* where code finds, its guard says nothing that it does not find itself */

    if (r->guard != NULL && r->find == NULL && !r->guard(text, trigger)) {
        return LLMG_DECLINED;
    }

    if (rule->back != NULL) {
        least = llmg_confirm_least(begins);

        if (least > trigger) {
            return LLMG_DECLINED;
        }

        first = llmg_confirm_back_to(rule, text, trigger, least);

    } else if (r->lead != 0) {
        if (!llmg_confirm_lead(r, text, trigger)) {
            return LLMG_DECLINED;
        }

        first = trigger - r->lead;

    } else if (r->digits != 0
               && !llmg_confirm_digits(r, text, trigger, more))
    {
        return LLMG_DECLINED;
    }

    if (r->forms != NULL) {
        rc = llmg_form_match(r->forms, text, trigger, more, found);
        *end = found->end;

    } else {
        rc = llmg_confirm_match(rule, scratch, text, first, trigger, more,
                                begins, found, end);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    if (found->end == found->start) {
        return LLMG_DECLINED;
    }

    if (r->check != NULL) {
        value.data = text.data + found->start;
        value.len = found->end - found->start;

        if (!r->check(value)) {
            return LLMG_DECLINED;
        }
    }

    if (r->labels == NULL) {
        return LLMG_OK;
    }

    spot.known = 0;

    return llmg_labels_near(rule->labels, &spot, text, found->start,
                            found->end, rule->index, r->near, more);
}


static llmg_status_t
llmg_confirm_match(const llmg_detect_rule_t *rule, llmg_scratch_t *scratch,
    llmg_str_t text, size_t first, size_t trigger, int more,
    const llmg_need_begins_t *begins, llmg_span_t *found, size_t *end)
{
    size_t         window;
    llmg_status_t  rc;

    /* the same window for whole texts and for streams: the same answer */

    window = llmg_confirm_window(rule, trigger);

    if (text.len >= window) {
        text.len = window;
        more = 0;
    }

    if (rule->rule->find != NULL) {
        found->start = first;
        found->end = first;
        rc = rule->rule->find(text, first, more, &found->end);
        *end = found->end;

        return rc;
    }

    rc = llmg_confirm_look(rule, scratch, text, first, trigger, more, begins,
                           found, end);

    if (rc == LLMG_AGAIN) {
        found->start = first;
    }

    return rc;
}


static llmg_status_t
llmg_confirm_look(const llmg_detect_rule_t *rule, llmg_scratch_t *scratch,
    llmg_str_t text, size_t first, size_t trigger, int more,
    const llmg_need_begins_t *begins, llmg_span_t *found, size_t *end)
{
    size_t              at;
    llmg_status_t       rc;
    llmg_need_begins_t  next;

    if (begins == NULL) {
        return llmg_regex_match(rule->regex, scratch->regex, text, first,
                                trigger, more, found, end);
    }

    /* place by place: the first match is the first one of all */

    for (next = *begins; next.at != LLMG_NEED_NONE; llmg_need_next(&next)) {

        if (next.at < next.origin + first) {
            continue;
        }

        at = next.at - next.origin;

        if (at > trigger) {
            return LLMG_DECLINED;
        }

        rc = llmg_regex_match(rule->regex, scratch->regex, text, at, at, more,
                              found, end);
        if (rc != LLMG_DECLINED) {
            return rc;
        }
    }

    return LLMG_DECLINED;
}


int
llmg_confirm_knows(const llmg_detect_rule_t *rule)
{
    const llmg_rule_t  *r;

    r = rule->rule;

    return rule->back != NULL && rule->regex != NULL && rule->tail == NULL
           && rule->until.len == 0 && r->guard == NULL && r->check == NULL
           && r->labels == NULL;
}


int
llmg_confirm_prose(const llmg_detect_rule_t *rule)
{
    unsigned  c;

    for (c = 0; c < 256; c++) {
        if ((c == ' ' || llmg_literal_letter(c)) && !rule->back[c]) {
            return 0;
        }
    }

    return 1;
}


/*
 * That nobody asks what is behind the window is known by asking as if the text
 * went on there: then the answer for a place is that for the next ones, too.
 * It takes longer, so it is done where the words between do not tell.
 */

llmg_status_t
llmg_confirm_next(const llmg_detect_rule_t *rule, llmg_scratch_t *scratch,
    llmg_str_t text, size_t from, size_t trigger,
    const llmg_need_begins_t *begins, llmg_confirm_last_t *last,
    llmg_span_t *found, size_t *end)
{
    int            more;
    size_t         window;
    llmg_status_t  rc;

    if (from > trigger) {
        *found = last->span;
        *end = last->end;

        return last->found ? LLMG_OK : LLMG_DECLINED;
    }

    if (begins != NULL && begins->at == LLMG_NEED_NONE) {
        last->known = 1;
        last->found = 0;

        return LLMG_DECLINED;
    }

    window = llmg_confirm_window(rule, trigger);
    text.len = (text.len < window) ? text.len : window;

    more = (begins == NULL
            || !llmg_need_within(begins, begins->origin + trigger,
                                 begins->origin + text.len));

    rc = llmg_confirm_look(rule, scratch, text, from, trigger, more, begins,
                           found, end);

    last->known = (rc == LLMG_OK || rc == LLMG_DECLINED);
    last->found = (rc == LLMG_OK);

    if (!last->known && more) {
        rc = llmg_confirm_look(rule, scratch, text, from, trigger, 0, begins,
                               found, end);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    if (found->end == found->start) {
        last->known = 0;
        return LLMG_DECLINED;
    }

    last->begin = llmg_regex_begin(scratch->regex);
    last->span = *found;
    last->end = *end;

    return LLMG_OK;
}


size_t
llmg_confirm_from(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t trigger, llmg_confirm_last_t *last)
{
    size_t    at, first, least, before;
    unsigned  known;

    least = (trigger > rule->rule->back_max) ? trigger - rule->rule->back_max
                                             : 0;

    known = last->known && last->trigger <= trigger && last->trigger >= least;
    before = known ? last->trigger : least;
    at = llmg_confirm_back_to(rule, text, trigger, before);

    last->trigger = trigger;

    if (!known || at > before) {
        last->first = at;
        return at;
    }

    first = (last->first > least) ? last->first : least;
    last->first = first;

    if (!last->found) {
        return before + 1;
    }

    return (last->begin >= first) ? trigger + 1 : first;
}


llmg_status_t
llmg_confirm_tail(const llmg_detect_rule_t *rule, llmg_scratch_t *scratch,
    llmg_str_t text, size_t from, int more, size_t *end)
{
    llmg_span_t    found;
    llmg_status_t  rc;

    *end = from;

    if (rule->rule->stop != 0 && from != 0
        && text.data[from - 1] == rule->rule->stop)
    {
        return LLMG_OK;
    }

    while (*end < text.len) {

        if (!llmg_regex_begins(rule->tail, text.data[*end])) {
            return LLMG_OK;
        }

        rc = llmg_regex_match(rule->tail, scratch->regex, text, *end, *end, 0,
                              &found, end);

        if (rc == LLMG_DECLINED && more) {

            /* a unit that the text cuts */

            rc = llmg_regex_match(rule->tail, scratch->regex, text, *end,
                                  *end, 1, &found, NULL);
        }

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return more ? LLMG_AGAIN : LLMG_OK;
}


size_t
llmg_confirm_until(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t from)
{
    const unsigned char  *p;

    if (from >= text.len) {
        return 0;
    }

    p = memmem(text.data + from, text.len - from, rule->until.data,
               rule->until.len);

    return p == NULL ? 0 : (size_t) (p - text.data) + rule->until.len;
}
