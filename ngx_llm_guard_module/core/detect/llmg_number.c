#include "llmg_ahead.h"
#include "llmg_form.h"
#include "llmg_number_part.h"


static uint32_t llmg_number_digits(llmg_str_t text, size_t at);
static void llmg_number_scan(llmg_number_pass_t *pass,
    const llmg_number_scan_t *scan);
static void llmg_number_forms(llmg_number_pass_t *pass);
static void llmg_number_named(const llmg_number_t *number,
    llmg_number_hits_t *hits);
static void llmg_number_wait_all(llmg_number_pass_t *pass);
static size_t llmg_number_back(const llmg_number_t *number,
    const llmg_number_scan_t *scan, llmg_str_t text, size_t at);


int
llmg_number_plain(const llmg_number_t *number, llmg_str_t text, size_t at,
    llmg_label_none_t *none)
{
    switch (llmg_plain_look(&number->plain, text, at)) {

    case LLMG_PLAIN_NOTHING:
        return 1;

    case LLMG_PLAIN_LONG:
        return number->longs
               && !llmg_labels_may(number->labels, none, text, at);

    default:
        return 0;
    }
}


/* 1 when other digits and one separator are before them */

static unsigned
llmg_number_inner(llmg_str_t text, size_t at)
{
    unsigned char  c;

    if (at < 2 || !llmg_detect_digit(text.data[at - 2])) {
        return 0;
    }

    c = text.data[at - 1];

    return c == ' ' || c == '-' || c == '.' || c == '/';
}


llmg_status_t
llmg_number_look(const llmg_number_t *number, llmg_str_t text, size_t at,
    int more, llmg_label_none_t *none, llmg_number_hits_t *hits)
{
    int                  next, named;
    size_t               i, run;
    uint64_t             scans;
    unsigned             after, when;
    llmg_digits_t       *place;
    llmg_number_pass_t   pass;

    hits->n = 0;
    hits->first = at;

    pass.number = number;
    pass.hits = hits;
    pass.spot.known = 0;
    pass.again = 0;

    place = &pass.place;
    place->text = text;
    place->at = at;
    place->more = more;

    for (i = at; i > 0 && at - i <= LLMG_RULE_LEAD; i--) {
        if (!llmg_literal_letter(text.data[i - 1])) {
            break;
        }
    }

    place->letters = (unsigned) (at - i);
    place->inner = llmg_number_inner(text, at);

    /* the inside of a word that has had its first digits: all begin there */

    if (i > 0 && i < at && llmg_detect_digit(text.data[i - 1])) {
        return LLMG_OK;
    }

    place->digits = llmg_number_digits(text, at);

    run = (~place->digits != 0) ? llmg_ahead_first(~place->digits) : LLMG_AHEAD;
    run = (run < LLMG_SHAPE_RUN) ? run : LLMG_SHAPE_RUN + 1;

    i = at + run;
    place->run = run;

    next = llmg_shape_next(text, i, more);

    if (next < 0 || llmg_scan_when(place, number->when) != 0) {
        llmg_number_wait_all(&pass);
        return LLMG_AGAIN;
    }

    /* a long number with nothing around that says what it is */

    named = none == NULL || !(place->when & LLMG_WHEN_LONG)
            || llmg_labels_may(number->labels, none, text, at);

    if (run <= LLMG_SHAPE_RUN) {
        after = llmg_shape_after(text, i, next, more);

        /* on the left of a shape there is no number, but for a blank */

        if (place->letters <= LLMG_RULE_LEAD
            && (!place->inner || text.data[at - 1] == ' '))
        {
            llmg_number_list(&pass, llmg_shapes_list(&number->shapes,
                                                     place->letters, run,
                                                     next),
                             after);
        }

        if (place->letters == 0 && at > 1
            && (text.data[at - 1] == ' ' || text.data[at - 1] == '-')
            && llmg_shape_upper(text.data[at - 2]))
        {
            llmg_number_list(&pass, llmg_shapes_list(&number->shapes,
                                                     LLMG_SHAPE_SPACED, run,
                                                     next),
                             after);
        }

        if (named && place->letters == 0 && !place->inner
            && i + !place->more < text.len
            && (text.data[i] == ' ' || text.data[i] == 0xE2
                || (text.data[i] >= '-' && text.data[i] <= '/'))
            && (place->when & LLMG_WHEN_LONG || i + 1 == text.len
                || text.data[i + 1] == ' '
                || text.data[i + 1] == '-' || text.data[i + 1] == '.'))
        {
            llmg_number_spread(&pass);
        }
    }

    if (place->when != 0) {
        scans = 0;

        for (when = place->when; when != 0; when &= when - 1) {
            scans |= number->ways[__builtin_ctz(when)];
        }

        if (!named) {
            scans &= ~number->named;
        }

        for ( /* void */ ; scans != 0; scans &= scans - 1) {
            i = (size_t) __builtin_ctzll(scans);
            llmg_number_scan(&pass, &number->scans[i]);
        }

        if (number->nforms != 0 && (place->when & LLMG_WHEN_MIXED)) {
            llmg_number_forms(&pass);
        }
    }

    if (pass.again) {
        return LLMG_AGAIN;
    }

    if (hits->n > 1) {
        llmg_number_named(number, hits);
    }

    return LLMG_OK;
}


static uint32_t
llmg_number_digits(llmg_str_t text, size_t at)
{
    size_t         n;
    llmg_ahead_t   ahead;
    unsigned char  few[LLMG_AHEAD];

    n = text.len - at;

    if (n >= LLMG_AHEAD) {
        llmg_ahead_read(&ahead, text.data + at);

    } else {
        memset(few, 0, LLMG_AHEAD);
        memcpy(few, text.data + at, n);
        llmg_ahead_read(&ahead, few);
    }

    return ahead.digits;
}


static void
llmg_number_scan(llmg_number_pass_t *pass, const llmg_number_scan_t *scan)
{
    llmg_str_t          value;
    llmg_range_t        found;
    llmg_status_t       rc;
    const llmg_rule_t  *rule;

    rule = pass->number->rules[scan->rule];

    rc = rule->scan(&pass->place, &found);

    if (rc == LLMG_AGAIN) {
        llmg_number_wait(pass, llmg_number_back(pass->number, scan,
                                                pass->place.text,
                                                pass->place.at));
        return;
    }

    if (rc != LLMG_OK) {
        return;
    }

    if (rule->check != NULL) {
        value.data = pass->place.text.data + found.start;
        value.len = found.end - found.start;

        if (!rule->check(value)) {
            return;
        }
    }

    llmg_number_found(pass, scan->rule, found.start, found.end);
}


/*
 * Tokens whose prefix is too short to look for: the run that the digits are the
 * first of may begin with one.
 */

static void
llmg_number_forms(llmg_number_pass_t *pass)
{
    size_t                i, start;
    uint64_t              left;
    llmg_str_t            text, value;
    llmg_span_t           span;
    llmg_status_t         rc;
    const llmg_rule_t    *rule;
    const llmg_number_t  *number;

    number = pass->number;
    text = pass->place.text;

    /* the class is the same for all of them */

    start = llmg_number_back(number, &number->forms[0], text, pass->place.at);

    left = number->begins[text.data[start]];

    if (left == 0
        || (start > 0 && number->forms[0].back[text.data[start - 1]]))
    {
        return;
    }

    for (i = start; i < pass->place.at; i++) {
        if (llmg_detect_digit(text.data[i])) {
            return;
        }
    }

    for (i = 0; i < number->nforms; i++) {

        if (!(left & 1ULL << (i < 63 ? i : 63))) {
            continue;
        }

        rule = number->rules[number->forms[i].rule];
        rc = llmg_form_match(rule->forms, text, start, pass->place.more,
                             &span);

        if (rc == LLMG_AGAIN) {
            llmg_number_wait(pass, start);
            continue;
        }

        if (rc != LLMG_OK) {
            continue;
        }

        value.data = text.data + span.start;
        value.len = span.end - span.start;

        if (rule->check == NULL || rule->check(value)) {
            llmg_number_found(pass, number->forms[i].rule, span.start,
                              span.end);
        }
    }
}


void
llmg_number_found(llmg_number_pass_t *pass, unsigned rule, size_t start,
    size_t end)
{
    size_t              i;
    llmg_status_t       rc;
    const llmg_rule_t  *r, *other;
    llmg_number_hit_t  *hit;

    r = pass->number->rules[rule];

    if (r->labels != NULL) {
        rc = llmg_labels_near(pass->number->labels, &pass->spot,
                              pass->place.text, start, end, rule, r->near,
                              pass->place.more);

        if (rc == LLMG_AGAIN) {
            llmg_number_wait(pass, start);
        }

        if (rc != LLMG_OK) {
            return;
        }
    }

    if (start < pass->hits->first) {
        pass->hits->first = start;
    }

    /* of rules for one type the surest tells all of the same bytes */

    for (i = 0; i < pass->hits->n; i++) {
        hit = &pass->hits->hits[i];
        other = pass->number->rules[hit->rule];

        if (hit->start <= start && hit->end >= end
            && strcmp(other->type, r->type) == 0)
        {
            if (hit->start == start && hit->end == end
                && other->confidence < r->confidence)
            {
                hit->rule = rule;
            }

            if (hit->start == start || other->confidence >= r->confidence) {
                return;
            }
        }
    }

    if (pass->hits->n < LLMG_NUMBER_HITS) {
        hit = &pass->hits->hits[pass->hits->n++];
        hit->rule = rule;
        hit->start = start;
        hit->end = end;
    }
}


/*
 * Digits that pass one check pass others by chance: what a label says they are,
 * they are, and nothing that a less sure rule takes them for without one.
 */

static void
llmg_number_named(const llmg_number_t *number, llmg_number_hits_t *hits)
{
    size_t                    i, k, n;
    const llmg_rule_t        *r, *other;
    const llmg_number_hit_t  *hit, *by;

    n = 0;

    for (i = 0; i < hits->n; i++) {
        hit = &hits->hits[i];
        r = number->rules[hit->rule];

        for (k = 0; r->shapes != NULL && r->labels == NULL && k < hits->n;
             k++)
        {
            by = &hits->hits[k];
            other = number->rules[by->rule];

            if (other->labels != NULL && other->confidence > r->confidence
                && by->start <= hit->start && by->end >= hit->end)
            {
                break;
            }
        }

        if (r->shapes == NULL || r->labels != NULL || k == hits->n) {
            hits->hits[n++] = *hit;
        }
    }

    hits->n = n;
}


void
llmg_number_wait(llmg_number_pass_t *pass, size_t start)
{
    pass->again = 1;

    if (start < pass->hits->first) {
        pass->hits->first = start;
    }
}


/* nothing is known yet: where the earliest could begin */

static void
llmg_number_wait_all(llmg_number_pass_t *pass)
{
    size_t                i, at, hold;
    llmg_str_t            text;
    const llmg_number_t  *number;

    number = pass->number;
    at = pass->place.at;

    text.data = pass->place.text.data;
    text.len = at;

    hold = llmg_shapes_hold(&number->shapes, text);
    llmg_number_wait(pass, at - hold);

    for (i = 0; i < number->nscans; i++) {
        llmg_number_wait(pass, llmg_number_back(number, &number->scans[i],
                                                text, at));
    }

    if (number->nforms != 0) {
        llmg_number_wait(pass, llmg_number_back(number, &number->forms[0],
                                                text, at));
    }
}


static size_t
llmg_number_back(const llmg_number_t *number, const llmg_number_scan_t *scan,
    llmg_str_t text, size_t at)
{
    size_t  n, max;

    if (scan->back == NULL) {
        return at;
    }

    max = number->rules[scan->rule]->back_max;

    for (n = 0; n < max && n < at && scan->back[text.data[at - n - 1]]; n++) {
        /* void */
    }

    return at - n;
}
