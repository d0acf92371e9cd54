#include <stdio.h>
#include <stdlib.h>

#include "llmg_ahead.h"
#include "llmg_confirm.h"
#include "llmg_form.h"
#include "llmg_plain_number.h"
#include "llmg_shape.h"
#include "llmg_spread.h"


typedef struct {
    unsigned         when;      /* of the rule */
    unsigned short   rule;
    unsigned char   *back;      /* by byte: 1 when in the class; or NULL */
} llmg_number_scan_t;


/* bits of LLMG_WHEN_*; scans that have a bit for themselves */
#define LLMG_NUMBER_WAYS    12
#define LLMG_NUMBER_SCANS   64

#define LLMG_NUMBER_LONG    3       /* the bit of LLMG_WHEN_LONG */

/* rules whose checks cost less than to look for labels */
#define LLMG_NUMBER_FEW     2


struct llmg_number_s {
    const llmg_rule_t *const  *rules;
    const llmg_labels_t       *labels;

    llmg_shapes_t              shapes;
    llmg_spread_t              spread;
    llmg_plain_t               plain;

    llmg_number_scan_t        *scans;
    size_t                     nscans;
    unsigned                   when;        /* of any of them */
    uint64_t                   ways[LLMG_NUMBER_WAYS];  /* by each bit of
                                                           "when": a bit for
                                                           each scan */
    uint64_t                   named;       /* those that want a label near */
    int                        longs;       /* 1: all for LLMG_WHEN_LONG do */

    llmg_number_scan_t        *forms;       /* of tokens with short prefixes */
    size_t                     nforms;
    uint64_t                   begins[256]; /* by first byte: a bit for each */
};


/* one place, while it is looked at */
typedef struct {
    const llmg_number_t       *number;
    llmg_digits_t               place;
    llmg_number_hits_t        *hits;
    llmg_label_spot_t          spot;
    int                        again;
} llmg_number_pass_t;


static void llmg_number_list(llmg_number_pass_t *pass,
    const llmg_shape_list_t *list, unsigned after);
static uint32_t llmg_number_digits(llmg_str_t text, size_t at);
static void llmg_number_shape(llmg_number_pass_t *pass,
    const llmg_shape_t *shape, size_t start);
static void llmg_number_spread(llmg_number_pass_t *pass);
static int llmg_number_apart(llmg_number_pass_t *pass,
    const llmg_spread_groups_t *found, unsigned group);
static void llmg_number_scan(llmg_number_pass_t *pass,
    const llmg_number_scan_t *scan);
static void llmg_number_forms(llmg_number_pass_t *pass);
static void llmg_number_found(llmg_number_pass_t *pass, unsigned rule,
    size_t start, size_t end);
static void llmg_number_named(const llmg_number_t *number,
    llmg_number_hits_t *hits);
static void llmg_number_wait(llmg_number_pass_t *pass, size_t start);
static void llmg_number_wait_all(llmg_number_pass_t *pass);
static size_t llmg_number_back(const llmg_number_t *number,
    const llmg_number_scan_t *scan, llmg_str_t text, size_t at);


llmg_status_t
llmg_number_compile(llmg_number_t **number, const llmg_rule_t *const *rules,
    size_t n, const llmg_labels_t *labels, char *err, size_t size)
{
    size_t               i, k;
    llmg_status_t        rc;
    llmg_number_t       *p;
    const llmg_rule_t   *rule;
    llmg_number_scan_t  *scan;

    p = calloc(1, sizeof(llmg_number_t));
    if (p == NULL) {
        return LLMG_ERROR;
    }

    p->rules = rules;
    p->labels = labels;
    p->scans = calloc(n + 1, sizeof(llmg_number_scan_t));
    p->forms = calloc(n + 1, sizeof(llmg_number_scan_t));

    rc = (p->scans == NULL || p->forms == NULL) ? LLMG_ERROR : LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < n; i++) {

        if (rules[i]->scan != NULL && p->nscans == LLMG_NUMBER_SCANS) {
            (void) snprintf(err, size, "rule \"%s\": too many scans",
                            rules[i]->name);
            rc = LLMG_INVALID;
            break;
        }

        if (rules[i]->when != 0) {
            scan = (rules[i]->scan != NULL) ? &p->scans[p->nscans++]
                                            : &p->forms[p->nforms++];
            scan->when = rules[i]->when;
            scan->rule = (unsigned short) i;
            p->when |= rules[i]->when;

            for (k = 0; rules[i]->scan == NULL && rules[i]->forms[k] != NULL;
                 k++)
            {
                p->begins[(unsigned char) rules[i]->forms[k][0]] |=
                                1ULL << (p->nforms < 64 ? p->nforms - 1 : 63);
            }

            if (rules[i]->back != NULL) {
                scan->back = llmg_confirm_class(rules[i]);
                rc = (scan->back == NULL) ? LLMG_ERROR : LLMG_OK;
            }
        }

        for (k = 0; rc == LLMG_OK && rules[i]->shapes != NULL
                    && rules[i]->shapes[k] != NULL; k++)
        {
            rc = llmg_shapes_add(&p->shapes, rules[i]->shapes[k], rules[i],
                                 (unsigned) i);

            if (rc == LLMG_INVALID) {
                (void) snprintf(err, size, "rule \"%s\": the shape \"%s\" is "
                                "wrong", rules[i]->name, rules[i]->shapes[k]);
            }
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_shapes_index(&p->shapes);
    }

    if (rc == LLMG_OK) {
        rc = llmg_spread_compile(&p->spread, rules, n);
        p->when |= p->spread.any ? LLMG_WHEN_LONG : 0;
    }

    if (rc != LLMG_OK) {
        llmg_number_free(p);
        return rc;
    }

    for (i = 0; i < p->nscans; i++) {
        for (k = 0; k < LLMG_NUMBER_WAYS; k++) {
            p->ways[k] |= (uint64_t) (p->scans[i].when >> k & 1) << i;
        }

        rule = rules[p->scans[i].rule];

        if (rule->labels != NULL && rule->back_max <= LLMG_LABEL_BACK
            && rule->max <= LLMG_LABEL_VALUE)
        {
            p->named |= 1ULL << i;
        }
    }

    p->longs = ((p->ways[LLMG_NUMBER_LONG] & ~p->named) == 0);

    llmg_plain_init(&p->plain, &p->shapes);

    *number = p;

    return LLMG_OK;
}


void
llmg_number_free(llmg_number_t *number)
{
    size_t  i;

    if (number == NULL) {
        return;
    }

    for (i = 0; number->scans != NULL && i < number->nscans; i++) {
        free(number->scans[i].back);
    }

    for (i = 0; number->forms != NULL && i < number->nforms; i++) {
        free(number->forms[i].back);
    }

    free(number->scans);
    free(number->forms);
    llmg_shapes_free(&number->shapes);
    llmg_spread_free(&number->spread);
    free(number);
}


int
llmg_number_empty(const llmg_number_t *number)
{
    return number->shapes.n == 0 && number->nscans == 0
           && number->nforms == 0;
}


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

        if (named && place->letters == 0 && !place->inner && i + 1 < text.len
            && (text.data[i] == ' ' || text.data[i] == 0xE2
                || (text.data[i] >= '-' && text.data[i] <= '/'))
            && (place->when & LLMG_WHEN_LONG || text.data[i + 1] == ' '
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


static void
llmg_number_list(llmg_number_pass_t *pass, const llmg_shape_list_t *list,
    unsigned after)
{
    size_t                    k, start, left;
    unsigned                  i;
    uint32_t                  known;
    llmg_str_t                text;
    const llmg_shape_t       *shape;
    const unsigned char      *p;
    const llmg_shapes_t      *shapes;
    const llmg_shape_bits_t  *bits;

    shapes = &pass->number->shapes;
    text = pass->place.text;
    left = text.len - pass->place.at;

    /* what is not there yet may be any digit */

    known = (pass->place.more && left < LLMG_SHAPE_BITS)
            ? ((uint32_t) 1 << left) - 1 : ~(uint32_t) 0;

    for (i = list->from[after]; i < list->from[after + 1]; i++) {

        /* where digits are tells most of them apart */

        bits = &shapes->bits[i];

        if ((pass->place.digits ^ bits->digits) & bits->known & known) {
            continue;
        }

        shape = &shapes->items[shapes->ids[i]];

        if (pass->place.at < shape->lead) {
            continue;
        }

        start = pass->place.at - shape->lead;
        left = text.len - start;
        p = text.data + start;

        if (shape->len > left && !pass->place.more) {
            continue;
        }

        for (k = 0; k < shape->len && k < left
                    && llmg_shape_is(shape->bytes[k], p[k]); k++)
        {
            /* void */
        }

        if (k >= shape->len) {
            llmg_number_shape(pass, shape, start);

        } else if (k >= left) {
            llmg_number_wait(pass, start);
        }
    }
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


/* what has the shape at "start": its rules */

static void
llmg_number_shape(llmg_number_pass_t *pass, const llmg_shape_t *shape,
    size_t start)
{
    int                    rc, named, first;
    size_t                 i, n, end;
    llmg_str_t             text, value;
    const llmg_rule_t     *rule;
    const unsigned short  *rules;

    text = pass->place.text;
    end = start + shape->len;

    if (!llmg_shape_left(shape, text, start)) {
        return;
    }

    rc = llmg_shape_right(shape, text, end, pass->place.more);

    if (rc == 0) {
        return;
    }

    value.data = text.data + start;
    value.len = shape->len;

    rules = pass->number->shapes.owners + shape->first;
    n = shape->bare + shape->labelled;

    /* one look for labels is less than the checks of all rules, but not of a
       few; in streams it might have to wait for what is no number at all */

    first = (shape->labelled <= LLMG_NUMBER_FEW);

    for (i = 0; i < n; i++) {
        rule = pass->number->rules[rules[i]];
        named = (i >= shape->bare && !pass->place.more);

        if (named && llmg_labels_not(&pass->spot, LLMG_LABEL_ALL, start, end,
                                     rules[i]))
        {
            continue;
        }

        if ((first || !named) && rule->check != NULL && !rule->check(value)) {
            continue;
        }

        if (named && llmg_labels_near(pass->number->labels, &pass->spot, text,
                                      start, end, rules[i], rule->near, 0)
                     != LLMG_OK)
        {
            if (llmg_labels_none(&pass->spot)) {
                return;
            }

            continue;
        }

        if (!first && named && rule->check != NULL && !rule->check(value)) {
            continue;
        }

        if (rc < 0) {
            llmg_number_wait(pass, start);

        } else {
            llmg_number_found(pass, rules[i], start, end);
        }
    }
}


/*
 * Digits that stand apart in another way than shapes have it.  All of them may
 * be one number or, with a label before it, the first of them.
 */

static void
llmg_number_spread(llmg_number_pass_t *pass)
{
    size_t                i;
    unsigned              k;
    llmg_status_t         rc;
    llmg_spread_groups_t  found;

    /* it has a shape that is known */

    for (i = 0; i < pass->hits->n; i++) {
        if (pass->hits->hits[i].start == pass->place.at) {
            return;
        }
    }

    rc = llmg_spread_look(&pass->place, &found);

    if (rc == LLMG_AGAIN) {
        llmg_number_wait(pass, pass->place.at);
        return;
    }

    if (rc != LLMG_OK) {
        return;
    }

    if (llmg_spread_usual(&found, pass->place.text)) {
        return;
    }

    for (k = found.groups; k > 1; k--) {
        if (llmg_number_apart(pass, &found, k - 1)) {
            return;
        }

        /* behind the first of them another label would be that of the rest */

        if (pass->spot.known && pass->spot.before == 0) {
            return;
        }
    }
}


/* up to the end of one group; 1: that is it, or nothing is */

static int
llmg_number_apart(llmg_number_pass_t *pass, const llmg_spread_groups_t *found,
    unsigned group)
{
    int                    last, seen;
    size_t                 i, n, at, end;
    llmg_str_t             value;
    llmg_status_t          rc;
    const llmg_rule_t     *rule;
    const llmg_spread_t   *spread;
    const unsigned short  *rules;

    spread = &pass->number->spread;
    last = (found->whole && group + 1 == found->groups);
    at = pass->place.at;
    end = found->ends[group];
    n = found->digits[group];
    rules = spread->rules[n];
    seen = 0;

    if (spread->n[n] == 0) {
        return 0;
    }

    /* with the first rule all words are known: mostly they are of no other */

    rule = pass->number->rules[rules[0]];

    if (!last) {
        (void) llmg_labels_led(pass->number->labels, &pass->spot,
                               pass->place.text, at, end, rules[0],
                               rule->near);

    } else if (!pass->place.more) {
        (void) llmg_labels_near(pass->number->labels, &pass->spot,
                                pass->place.text, at, end, rules[0],
                                rule->near, 0);
    }

    if ((!last || !pass->place.more) && !llmg_spread_named(spread, n,
                                                           pass->spot.any))
    {
        return 0;
    }

    llmg_str_set(&value, found->bytes, n);

    for (i = 0; i < spread->n[n]; i++) {
        if (llmg_labels_not(&pass->spot, last ? LLMG_LABEL_ALL
                                              : LLMG_LABEL_LED,
                            at, end, rules[i]))
        {
            if (pass->spot.n == 0) {
                return 0;
            }

            continue;
        }

        rule = pass->number->rules[rules[i]];

        /* in streams a label might have to be waited for */

        if (last && pass->place.more && !rule->check(value)) {
            continue;
        }

        rc = LLMG_DECLINED;

        if (last) {
            rc = llmg_labels_near(pass->number->labels, &pass->spot,
                                  pass->place.text, at, end, rules[i],
                                  rule->near, pass->place.more);

        } else if (llmg_labels_led(pass->number->labels, &pass->spot,
                                   pass->place.text, at, end, rules[i],
                                   rule->near))
        {
            rc = LLMG_OK;
        }

        if (rc == LLMG_AGAIN) {
            llmg_number_wait(pass, at);
            return 1;
        }

        if (rc != LLMG_OK) {

            if (pass->spot.n == 0) {
                return 0;
            }

            continue;
        }

        if (rule->check(value)) {
            llmg_number_found(pass, rules[i], at, end);
            seen = 1;
        }
    }

    return seen;
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


static void
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


static void
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


size_t
llmg_number_hold(const llmg_number_t *number, llmg_str_t text)
{
    return llmg_shapes_hold(&number->shapes, text);
}


size_t
llmg_number_longest(const llmg_rule_t *rule)
{
    size_t  i, len, max;

    max = 0;

    for (i = 0; rule->shapes != NULL && rule->shapes[i] != NULL; i++) {
        len = strlen(rule->shapes[i]);
        max = (len > max) ? len : max;
    }

    return (max != 0 && max < LLMG_SPREAD_BYTES && llmg_spread_digits(rule))
           ? LLMG_SPREAD_BYTES : max;
}
