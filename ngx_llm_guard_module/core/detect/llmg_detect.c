#include <stdio.h>
#include <stdlib.h>

#include "llmg_confirm.h"


/* one pass over the joined texts */
typedef struct {
    const llmg_detect_t  *detect;
    llmg_scratch_t       *scratch;
    llmg_findings_t      *list;
    llmg_str_t            joined;
    const llmg_text_t    *texts;
    size_t                n;

    size_t                text;     /* the text that triggers are in */
    size_t                span;     /* in it: a rule with an end began here */
    size_t                barrier;  /* and went up to */
    size_t                before;   /* the barrier before that one */

    llmg_span_t           tails[LLMG_DETECT_TAILS];     /* the last ones */
} llmg_detect_pass_t;


static llmg_status_t llmg_detect_rule(llmg_detect_t *d,
    const llmg_rule_t *rule, char *err, size_t size);
static llmg_status_t llmg_detect_rule_tail(llmg_detect_t *d,
    llmg_detect_rule_t *p, char *err, size_t size);
static unsigned char *llmg_detect_class(const llmg_rule_t *rule);
static llmg_status_t llmg_detect_literals(llmg_detect_t *d, char *err,
    size_t size);
static llmg_status_t llmg_detect_hit(void *data, unsigned id, size_t start);
static llmg_status_t llmg_detect_place(llmg_detect_pass_t *pass,
    unsigned rule, size_t trigger);
static llmg_status_t llmg_detect_tail(llmg_detect_pass_t *pass,
    const llmg_detect_rule_t *r, llmg_str_t text, size_t origin, size_t start,
    size_t *end);
static void llmg_detect_text(llmg_detect_pass_t *pass, size_t trigger);


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
    d->digits = calloc(n + 1, sizeof(unsigned));
    d->backs = calloc(n + 1, sizeof(unsigned));

    if (d->rules == NULL || d->digits == NULL || d->backs == NULL) {
        goto failed;
    }

    for (i = 0; i < n; i++) {
        rc = llmg_detect_rule(d, rules[i], err, size);
        if (rc != LLMG_OK) {
            goto failed;
        }
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

    if (rule->max == 0 || rule->max > LLMG_RULE_MAX) {
        (void) snprintf(err, size, "rule \"%s\": max is out of range",
                        rule->name);
        return LLMG_INVALID;
    }

    rc = llmg_regex_compile(&p->regex, rule->pattern, rule->caseless,
                            rule->back == NULL, reason, sizeof(reason));
    if (rc != LLMG_OK) {
        (void) snprintf(err, size, "rule \"%s\": %s", rule->name,
                        rc == LLMG_INVALID ? reason : "no memory");
        return rc;
    }

    d->nrules++;

    if (llmg_regex_lookbehind(p->regex) > LLMG_RULE_LOOKBEHIND) {
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
        p->back = llmg_detect_class(rule);
        if (p->back == NULL) {
            return LLMG_ERROR;
        }

        d->backs[d->nbacks++] = (unsigned) (d->nrules - 1);
    }

    if (rule->trigger == LLMG_TRIGGER_DIGITS) {
        d->digits[d->ndigits++] = (unsigned) (d->nrules - 1);

        if (rule->lead > d->lead) {
            d->lead = rule->lead;
        }

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


/* the inside of a bracket: ranges, \w \d \s, and a backslash before a byte */

static unsigned char *
llmg_detect_class(const llmg_rule_t *rule)
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


static llmg_status_t
llmg_detect_literals(llmg_detect_t *d, char *err, size_t size)
{
    size_t               i, k, n;
    llmg_status_t        rc;
    const llmg_rule_t   *rule;
    llmg_literal_def_t  *defs;

    d->owners = calloc(d->nliterals + 1, sizeof(unsigned));
    defs = calloc(d->nliterals + 1, sizeof(llmg_literal_def_t));

    if (d->owners == NULL || defs == NULL) {
        free(defs);
        return LLMG_ERROR;
    }

    n = 0;

    for (i = 0; i < d->nrules; i++) {
        rule = d->rules[i].rule;

        if (rule->trigger != LLMG_TRIGGER_LITERAL) {
            continue;
        }

        for (k = 0; rule->literals[k] != NULL; k++) {
            d->owners[n] = (unsigned) i;

            defs[n].bytes = llmg_str(rule->literals[k]);
            defs[n].caseless = rule->caseless;
            defs[n].inside = rule->inside;
            n++;
        }
    }

    rc = llmg_literal_compile(&d->set, defs, n, err, size);

    free(defs);

    return rc;
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

    free(d->rules);
    free(d->owners);
    free(d->digits);
    free(d->backs);
    free(d);
}


size_t
llmg_detect_count(const llmg_detect_t *d)
{
    return d->nrules;
}


const llmg_rule_t *
llmg_detect_get(const llmg_detect_t *d, size_t i)
{
    return d->rules[i].rule;
}


size_t
llmg_detect_hold(const llmg_rule_t *rule)
{
    return (size_t) rule->back_max + rule->lead + rule->max
           + LLMG_RULE_LOOKAHEAD;
}


llmg_scratch_t *
llmg_scratch_create(uint32_t match_limit)
{
    llmg_scratch_t  *scratch;

    scratch = calloc(1, sizeof(llmg_scratch_t));
    if (scratch == NULL) {
        return NULL;
    }

    scratch->literal = llmg_literal_scratch_create();
    scratch->regex = llmg_regex_scratch_create(match_limit);

    if (scratch->literal == NULL || scratch->regex == NULL) {
        llmg_scratch_free(scratch);
        return NULL;
    }

    return scratch;
}


llmg_status_t
llmg_scratch_fit(llmg_scratch_t *scratch, const llmg_detect_t *detect)
{
    return llmg_literal_scratch_fit(scratch->literal, detect->set);
}


void
llmg_scratch_free(llmg_scratch_t *scratch)
{
    if (scratch != NULL) {
        llmg_literal_scratch_free(scratch->literal);
        llmg_regex_scratch_free(scratch->regex);
        free(scratch);
    }
}


llmg_status_t
llmg_detect_run(const llmg_detect_t *detect, llmg_scratch_t *scratch,
    llmg_str_t joined, const llmg_text_t *texts, size_t n,
    llmg_findings_t *list)
{
    llmg_detect_pass_t  pass;

    if (n == 0 || detect->nrules == 0) {
        return LLMG_OK;
    }

    pass.detect = detect;
    pass.scratch = scratch;
    pass.list = list;
    pass.joined = joined;
    pass.texts = texts;
    pass.n = n;
    pass.text = 0;
    pass.span = 0;
    pass.barrier = 0;
    pass.before = 0;

    memset(pass.tails, 0, detect->ntails * sizeof(llmg_span_t));

    return llmg_literal_scan(detect->set, scratch->literal, joined,
                             llmg_detect_hit, &pass);
}


static llmg_status_t
llmg_detect_hit(void *data, unsigned id, size_t start)
{
    size_t                i;
    llmg_status_t         rc;
    llmg_detect_pass_t   *pass;
    const llmg_detect_t  *d;

    pass = data;
    d = pass->detect;

    if (id != LLMG_LITERAL_DIGITS) {
        return llmg_detect_place(pass, d->owners[id], start);
    }

    for (i = 0; i < d->ndigits; i++) {
        rc = llmg_detect_place(pass, d->digits[i], start);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_detect_place(llmg_detect_pass_t *pass, unsigned rule, size_t trigger)
{
    size_t                     origin, end, start, barrier;
    llmg_str_t                 text;
    llmg_span_t                found;
    llmg_status_t              rc;
    const llmg_text_t         *t;
    const llmg_detect_rule_t  *r;

    llmg_detect_text(pass, trigger);

    t = &pass->texts[pass->text];

    if (trigger < t->start || trigger >= t->end) {
        return LLMG_OK;
    }

    start = trigger - t->start;

    if (start >= pass->span && start < pass->barrier) {
        return LLMG_OK;
    }

    barrier = (start < pass->span) ? pass->before : pass->barrier;
    origin = t->start + barrier;

    text.data = pass->joined.data + origin;
    text.len = t->end - origin;

    r = &pass->detect->rules[rule];

    rc = llmg_confirm(r, pass->scratch, text, trigger - origin, 0, &found,
                      &end);

    if (rc != LLMG_OK) {
        return rc == LLMG_DECLINED ? LLMG_OK : rc;
    }

    if (r->tail != NULL) {
        rc = llmg_detect_tail(pass, r, text, origin, found.start, &end);
        if (rc != LLMG_OK) {
            return rc == LLMG_DECLINED ? LLMG_OK : rc;
        }

        found.end = end;
    }

    found.start += barrier;
    found.end += barrier;

    if (r->until.len != 0) {
        end = llmg_confirm_until(r, text, end);
        found.end = (end == 0) ? barrier + text.len : barrier + end;

        pass->before = barrier;
        pass->span = start;
        pass->barrier = found.end;

        /* one that overlaps its beginning may have come before it */

        while (pass->list->n != 0
               && pass->list->items[pass->list->n - 1].text == pass->text
               && pass->list->items[pass->list->n - 1].trigger >= start)
        {
            pass->list->n--;
        }
    }

    return llmg_findings_add(pass->list, r->rule, (uint32_t) pass->text,
                             start, found.start, found.end);
}


/*
 * LLMG_DECLINED for what lies inside the last one of the rule: every byte is
 * looked at once, however often the rule is triggered in its own tail.
 */

static llmg_status_t
llmg_detect_tail(llmg_detect_pass_t *pass, const llmg_detect_rule_t *r,
    llmg_str_t text, size_t origin, size_t start, size_t *end)
{
    llmg_span_t    *last;
    llmg_status_t   rc;

    last = &pass->tails[r->ntail];

    if (origin + start >= last->start && origin + *end <= last->end) {
        return LLMG_DECLINED;
    }

    rc = llmg_confirm_tail(r, pass->scratch, text, *end, 0, end);

    if (rc == LLMG_OK) {
        last->start = origin + start;
        last->end = origin + *end;
    }

    return rc;
}


/* the text that the trigger is in: mostly this one, or the next */

static void
llmg_detect_text(llmg_detect_pass_t *pass, size_t trigger)
{
    size_t  text;

    text = pass->text;

    while (text + 1 < pass->n && trigger >= pass->texts[text].end) {
        text++;
    }

    while (text > 0 && trigger < pass->texts[text].start) {
        text--;
    }

    if (text != pass->text) {
        pass->text = text;
        pass->span = 0;
        pass->barrier = 0;
        pass->before = 0;
    }
}
