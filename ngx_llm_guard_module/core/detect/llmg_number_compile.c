#include <stdio.h>
#include <stdlib.h>

#include "llmg_number_part.h"


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
