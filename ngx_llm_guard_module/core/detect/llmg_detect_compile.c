#include <stdio.h>
#include <stdlib.h>

#include "llmg_confirm.h"
#include "llmg_form.h"


/* a literal of a rule */
typedef struct {
    llmg_literal_def_t  def;
    unsigned            rule;
    unsigned            place;      /* among all of them */
    unsigned            first;      /* and of the first one that is the same */
} llmg_detect_own_t;


static llmg_status_t llmg_detect_rule(llmg_detect_t *d,
    const llmg_rule_t *rule, char *err, size_t size);
static llmg_status_t llmg_detect_rule_tail(llmg_detect_t *d,
    llmg_detect_rule_t *p, char *err, size_t size);
static void llmg_detect_back(llmg_detect_t *d, const llmg_detect_rule_t *p);
static llmg_status_t llmg_detect_literals(llmg_detect_t *d, char *err,
    size_t size);
static void llmg_detect_window(const llmg_detect_t *d,
    llmg_detect_literal_t *literal);
static void llmg_detect_own(const llmg_detect_t *d, llmg_detect_own_t *own);
static int llmg_detect_def_cmp(const llmg_literal_def_t *a,
    const llmg_literal_def_t *b);
static int llmg_detect_own_cmp(const void *one, const void *two);
static int llmg_detect_first_cmp(const void *one, const void *two);


llmg_status_t
llmg_detect_compile(llmg_detect_t **detect, const llmg_rule_t *const *rules,
    size_t n, char *err, size_t size)
{
    size_t          i;
    llmg_status_t   rc;
    llmg_detect_t  *d;

    d = calloc(1, sizeof(llmg_detect_t));
    if (d == NULL) {
        return LLMG_ERROR;
    }

    rc = LLMG_ERROR;

    d->rules = calloc(n + 1, sizeof(llmg_detect_rule_t));
    d->list = calloc(n + 1, sizeof(llmg_rule_t *));
    d->digits = calloc(n + 1, sizeof(unsigned));

    if (d->rules == NULL || d->list == NULL || d->digits == NULL) {
        goto failed;
    }

    for (i = 0; i < n; i++) {
        d->list[i] = rules[i];
    }

    rc = llmg_labels_compile(&d->labels, d->list, n);
    if (rc != LLMG_OK) {
        (void) snprintf(err, size, "labels of rules: one is too long or empty");
        goto failed;
    }

    for (i = 0; i < n; i++) {
        rc = llmg_detect_rule(d, rules[i], err, size);
        if (rc != LLMG_OK) {
            goto failed;
        }
    }

    rc = llmg_number_compile(&d->number, d->list, n, d->labels, err, size);
    if (rc != LLMG_OK) {
        goto failed;
    }

    rc = llmg_need_compile(&d->need, d->list, n);
    if (rc != LLMG_OK) {
        (void) snprintf(err, size, "no memory");
        goto failed;
    }

    rc = llmg_detect_literals(d, err, size);
    if (rc != LLMG_OK) {
        goto failed;
    }

    *detect = d;

    return LLMG_OK;

failed:

    llmg_detect_free(d);

    return rc;
}


llmg_status_t
llmg_detect_part(llmg_detect_t *d, const char *prefix, char *err,
    size_t size)
{
    size_t               i, n;
    llmg_status_t        rc;
    const llmg_rule_t  **rules;

    if (d->part != NULL) {
        return LLMG_OK;
    }

    rules = calloc(d->nrules + 1, sizeof(llmg_rule_t *));
    if (rules == NULL) {
        return LLMG_ERROR;
    }

    n = 0;

    for (i = 0; i < d->nrules; i++) {
        if (strncmp(d->list[i]->name, prefix, strlen(prefix)) == 0) {
            rules[n++] = d->list[i];
        }
    }

    rc = (n < d->nrules) ? llmg_detect_compile(&d->part, rules, n, err, size)
                         : LLMG_OK;
    free(rules);

    return rc;
}


const llmg_detect_t *
llmg_detect_parted(const llmg_detect_t *d)
{
    return (d->part != NULL) ? d->part : d;
}


static llmg_status_t
llmg_detect_rule(llmg_detect_t *d, const llmg_rule_t *rule, char *err,
    size_t size)
{
    size_t               i, len;
    char                 reason[160];
    llmg_status_t        rc;
    llmg_detect_rule_t  *p;

    p = &d->rules[d->nrules];
    p->rule = rule;
    p->labels = d->labels;
    p->index = (unsigned) d->nrules;

    if (rule->max == 0 || rule->max > LLMG_RULE_MAX) {
        (void) snprintf(err, size, "rule \"%s\": max is out of range",
                        rule->name);
        return LLMG_INVALID;
    }

    if (rule->speech != 0) {
        d->speeches[rule->claim][rule->speech] = p->index;
        d->others[rule->claim] |= (uint32_t) (rule->speech > LLMG_PHRASE_LATIN)
                                  << rule->speech;
        d->apart |= (rule->speech > LLMG_PHRASE_LATIN);
        d->spoken = 1;
    }

    d->nrules++;

    if (rule->forms != NULL) {
        for (i = 0; rule->forms[i] != NULL; i++) {
            if (!llmg_form_valid(rule->forms[i])) {
                (void) snprintf(err, size, "rule \"%s\": the form \"%s\" is "
                                "wrong", rule->name, rule->forms[i]);
                return LLMG_INVALID;
            }
        }

    } else if (rule->shapes == NULL && rule->scan == NULL
               && rule->speech == 0)
    {
        rc = llmg_regex_compile(&p->regex, rule->pattern, rule->caseless,
                                rule->back == NULL, reason, sizeof(reason));
        if (rc != LLMG_OK) {
            (void) snprintf(err, size, "rule \"%s\": %s", rule->name,
                            rc == LLMG_INVALID ? reason : "no memory");
            return rc;
        }
    }

    if (p->regex != NULL
        && llmg_regex_lookbehind(p->regex) > LLMG_RULE_LOOKBEHIND)
    {
        (void) snprintf(err, size, "rule \"%s\": looks back further than "
                        "%d bytes", rule->name, LLMG_RULE_LOOKBEHIND);
        return LLMG_INVALID;
    }

    if (rule->until != NULL) {
        p->until = llmg_str(rule->until);

        /* what follows must be a word of its own */

        if (p->until.len == 0
            || llmg_literal_letter(p->until.data[p->until.len - 1]))
        {
            (void) snprintf(err, size, "rule \"%s\": an end marker does not "
                            "end with a letter", rule->name);
            return LLMG_INVALID;
        }
    }

    if (rule->tail != NULL) {
        rc = llmg_detect_rule_tail(d, p, err, size);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (rule->back != NULL) {
        p->back = llmg_confirm_class(rule);
        if (p->back == NULL) {
            return LLMG_ERROR;
        }

        llmg_detect_back(d, p);
        p->knows = (llmg_confirm_knows(p) != 0);
        p->prose = (llmg_confirm_prose(p) != 0);
    }

    if (rule->shapes != NULL || rule->when != 0) {
        return LLMG_OK;
    }

    if (rule->trigger == LLMG_TRIGGER_DIGITS) {
        d->digits[d->ndigits++] = (unsigned) (d->nrules - 1);

        if (rule->lead > d->lead) {
            d->lead = rule->lead;
        }

        return LLMG_OK;
    }

    for (i = 0; rule->forms != NULL && rule->forms[i] != NULL; i++) {
        d->nliterals++;
    }

    if (i != 0) {
        return LLMG_OK;
    }

    for (i = 0; rule->literals != NULL && rule->literals[i] != NULL; i++) {
        len = strlen(rule->literals[i]);

        if (len == 0 || len > 64) {
            (void) snprintf(err, size, "rule \"%s\": a literal has 1 to 64 "
                            "bytes", rule->name);
            return LLMG_INVALID;
        }

        d->nliterals++;
    }

    if (i == 0) {
        (void) snprintf(err, size, "rule \"%s\": no literal", rule->name);
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_detect_rule_tail(llmg_detect_t *d, llmg_detect_rule_t *p, char *err,
    size_t size)
{
    int                 n;
    char                pattern[256], reason[160];
    llmg_status_t       rc;
    const llmg_rule_t  *rule;

    rule = p->rule;

    if (rule->until != NULL || d->ntails == LLMG_DETECT_TAILS) {
        (void) snprintf(err, size, "rule \"%s\": %s", rule->name,
                        rule->until ? "a tail and an end marker"
                                    : "too many rules with a tail");
        return LLMG_INVALID;
    }

    /* many at once: a match costs more than the bytes */

    n = snprintf(pattern, sizeof(pattern), "(?:%s){1,100}+", rule->tail);

    if (n < 0 || (size_t) n >= sizeof(pattern)) {
        (void) snprintf(err, size, "rule \"%s\": the tail is too long",
                        rule->name);
        return LLMG_INVALID;
    }

    rc = llmg_regex_compile(&p->tail, pattern, rule->caseless, 1, reason,
                            sizeof(reason));
    if (rc != LLMG_OK) {
        (void) snprintf(err, size, "rule \"%s\": %s", rule->name,
                        rc == LLMG_INVALID ? reason : "no memory");
        return rc;
    }

    p->ntail = d->ntails++;

    return LLMG_OK;
}


/* what a channel has to hold for this rule, by bits */

static void
llmg_detect_back(llmg_detect_t *d, const llmg_detect_rule_t *p)
{
    size_t    i;
    uint64_t  bit;

    bit = 1ULL << (d->nbacks < LLMG_DETECT_BACKS ? d->nbacks
                                                 : LLMG_DETECT_BACKS - 1);
    d->nbacks++;

    for (i = 0; i < 256; i++) {
        d->backs[i] |= p->back[i] ? bit : 0;
        d->reach[i] |= (i < p->rule->back_max) ? bit : 0;
    }
}


/* each literal once, with all of its rules */

static llmg_status_t
llmg_detect_literals(llmg_detect_t *d, char *err, size_t size)
{
    size_t                  i, n, nrules;
    llmg_status_t           rc;
    llmg_literal_def_t     *defs;
    llmg_detect_own_t      *own;
    llmg_detect_literal_t  *literal;

    nrules = d->nliterals;

    d->owners = calloc(nrules + 1, sizeof(unsigned));
    d->literals = calloc(nrules + 1, sizeof(llmg_detect_literal_t));
    own = calloc(nrules + 1, sizeof(llmg_detect_own_t));
    defs = calloc(nrules + 1, sizeof(llmg_literal_def_t));

    rc = LLMG_ERROR;

    if (d->owners == NULL || d->literals == NULL || own == NULL
        || defs == NULL)
    {
        goto done;
    }

    llmg_detect_own(d, own);

    /* those that are the same side by side, and the first ones as they came */

    qsort(own, nrules, sizeof(llmg_detect_own_t), llmg_detect_own_cmp);

    for (i = 1; i < nrules; i++) {
        if (llmg_detect_def_cmp(&own[i - 1].def, &own[i].def) == 0) {
            own[i].first = own[i - 1].first;
        }
    }

    qsort(own, nrules, sizeof(llmg_detect_own_t), llmg_detect_first_cmp);

    for (i = 0, n = 0; i < nrules; i++) {

        if (i == 0 || own[i].first != own[i - 1].first) {
            defs[n] = own[i].def;
            d->literals[n].first = (unsigned) i;
            n++;
        }

        literal = &d->literals[n - 1];
        literal->n++;
        literal->guarded |= (d->rules[own[i].rule].rule->guard != NULL);

        d->owners[i] = own[i].rule;
    }

    for (i = 0; i < n; i++) {
        literal = &d->literals[i];

        llmg_detect_window(d, literal);
        llmg_need_near(d->need, d->owners + literal->first, literal->n,
                       &literal->near);
    }

    rc = llmg_literal_compile(&d->set, defs, n, err, size);

    if (rc == LLMG_OK && d->ndigits == 0 && llmg_number_empty(d->number)) {
        llmg_literal_digitless(d->set);
    }

done:

    free(own);
    free(defs);

    return rc;
}


static void
llmg_detect_window(const llmg_detect_t *d, llmg_detect_literal_t *literal)
{
    size_t                     i, before, window;
    const llmg_rule_t         *rule;
    const llmg_detect_rule_t  *r;

    for (i = 0; i < literal->n; i++) {
        r = &d->rules[d->owners[literal->first + i]];
        rule = r->rule;

        if (r->regex == NULL || r->tail != NULL || r->until.len != 0
            || rule->guard != NULL || rule->labels != NULL)
        {
            literal->window = 0;
            return;
        }

        before = LLMG_RULE_BEHIND
                 + (rule->back != NULL ? rule->back_max : rule->lead);
        window = rule->max + LLMG_RULE_LOOKAHEAD;

        if (before > literal->before) {
            literal->before = (unsigned short) before;
        }

        if (window > literal->window) {
            literal->window = (unsigned short) window;
        }
    }
}


static void
llmg_detect_own(const llmg_detect_t *d, llmg_detect_own_t *own)
{
    size_t              i, k;
    unsigned            n;
    const llmg_rule_t  *rule;

    for (i = 0, n = 0; i < d->nrules; i++) {
        rule = d->rules[i].rule;

        if (rule->trigger != LLMG_TRIGGER_LITERAL) {
            continue;
        }

        for (k = 0; rule->forms != NULL && rule->forms[k] != NULL; k++) {
            own[n].def.bytes = llmg_form_literal(rule->forms[k]);
            own[n].rule = (unsigned) i;
            own[n].place = n;
            own[n].first = n;
            n++;
        }

        for (k = 0; rule->forms == NULL && rule->literals[k] != NULL; k++) {
            own[n].def.bytes = llmg_str(rule->literals[k]);
            own[n].def.caseless = rule->caseless;
            own[n].def.inside = rule->inside;
            own[n].def.apart = (rule->speech > LLMG_PHRASE_LATIN);
            own[n].rule = (unsigned) i;
            own[n].place = n;
            own[n].first = n;
            n++;
        }
    }
}


static int
llmg_detect_def_cmp(const llmg_literal_def_t *a, const llmg_literal_def_t *b)
{
    unsigned  one, two;

    if (a->bytes.len != b->bytes.len) {
        return a->bytes.len < b->bytes.len ? -1 : 1;
    }

    one = (unsigned) a->caseless << 2 | (unsigned) a->inside << 1 | a->apart;
    two = (unsigned) b->caseless << 2 | (unsigned) b->inside << 1 | b->apart;

    if (one != two) {
        return one < two ? -1 : 1;
    }

    return memcmp(a->bytes.data, b->bytes.data, a->bytes.len);
}


static int
llmg_detect_own_cmp(const void *one, const void *two)
{
    int                       rc;
    const llmg_detect_own_t  *a = one;
    const llmg_detect_own_t  *b = two;

    rc = llmg_detect_def_cmp(&a->def, &b->def);

    if (rc != 0) {
        return rc;
    }

    return (a->place < b->place) ? -1 : a->place > b->place;
}


static int
llmg_detect_first_cmp(const void *one, const void *two)
{
    const llmg_detect_own_t  *a = one;
    const llmg_detect_own_t  *b = two;

    if (a->first != b->first) {
        return a->first < b->first ? -1 : 1;
    }

    return (a->place < b->place) ? -1 : a->place > b->place;
}


void
llmg_detect_free(llmg_detect_t *d)
{
    size_t  i;

    if (d == NULL) {
        return;
    }

    for (i = 0; i < d->nrules; i++) {
        llmg_regex_free(d->rules[i].regex);
        llmg_regex_free(d->rules[i].tail);
        free(d->rules[i].back);
    }

    llmg_literal_free(d->set);
    llmg_number_free(d->number);
    llmg_labels_free(d->labels);
    llmg_need_free(d->need);

    free(d->rules);
    free(d->list);
    free(d->owners);
    free(d->literals);
    free(d->digits);
    llmg_detect_free(d->part);
    free(d);
}
