#include "llmg_number_part.h"


/* rules whose checks cost less than to look for labels */
#define LLMG_NUMBER_FEW     2


static void llmg_number_shape(llmg_number_pass_t *pass,
    const llmg_shape_t *shape, size_t start);
static int llmg_number_apart(llmg_number_pass_t *pass,
    const llmg_spread_groups_t *found, unsigned group);


void
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


void
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
