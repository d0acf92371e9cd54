#include <stdio.h>
#include <stdlib.h>

#include "llmg_confirm.h"
#include "llmg_run.h"


/* one pass over the joined texts */
typedef struct {
    const llmg_detect_t  *detect;
    llmg_scratch_t       *scratch;
    llmg_findings_t      *list;
    llmg_str_t            joined;
    const llmg_text_t    *texts;
    size_t                n;

    size_t                text;     /* the text that triggers are in */
    size_t                barrier;  /* in it: a rule with an end went up to */
    size_t                digit;    /* joined is searched for digits up to */
} llmg_detect_pass_t;


static llmg_status_t llmg_detect_rule(llmg_detect_t *d,
    const llmg_rule_t *rule, char *err, size_t size);
static unsigned char *llmg_detect_class(const llmg_rule_t *rule);
static llmg_status_t llmg_detect_literals(llmg_detect_t *d, char *err,
    size_t size);
static llmg_status_t llmg_detect_hit(void *data, unsigned id, size_t end);
static llmg_status_t llmg_detect_digits(llmg_detect_pass_t *pass,
    size_t upto);
static size_t llmg_detect_digit_group(llmg_str_t joined, size_t from,
    size_t upto);
static llmg_status_t llmg_detect_place(llmg_detect_pass_t *pass,
    unsigned rule, size_t trigger);


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
                        || (c == 'w' && (llmg_detect_letter(last)
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

            if (rule->caseless && llmg_detect_letter(c)) {
                class[c ^ 0x20] = 1;
            }
        }
    }

    return class;
}


static llmg_status_t
llmg_detect_literals(llmg_detect_t *d, char *err, size_t size)
{
    size_t                  i, k, n;
    llmg_status_t           rc;
    const llmg_rule_t      *rule;
    llmg_literal_def_t     *defs;
    llmg_detect_literal_t  *literal;

    d->literals = calloc(d->nliterals + 1, sizeof(llmg_detect_literal_t));
    defs = calloc(d->nliterals + 1, sizeof(llmg_literal_def_t));

    if (d->literals == NULL || defs == NULL) {
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
            literal = &d->literals[n];
            literal->bytes = llmg_str(rule->literals[k]);
            literal->rule = (unsigned) i;
            literal->caseless = rule->caseless;

            defs[n].bytes = literal->bytes;
            defs[n].caseless = rule->caseless;
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
        free(d->rules[i].back);
    }

    llmg_literal_free(d->set);

    free(d->rules);
    free(d->literals);
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
    llmg_status_t       rc;
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
    pass.barrier = 0;
    pass.digit = 0;

    rc = llmg_literal_scan(detect->set, scratch->literal, joined,
                           llmg_detect_hit, &pass);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_detect_digits(&pass, joined.len);
}


static llmg_status_t
llmg_detect_hit(void *data, unsigned id, size_t end)
{
    size_t                        start;
    llmg_status_t                 rc;
    llmg_detect_pass_t           *pass;
    const llmg_detect_literal_t  *literal;

    pass = data;
    literal = &pass->detect->literals[id];
    start = end - literal->bytes.len;

    /* in the order of the text: digits up to the literal's last byte first */

    rc = llmg_detect_digits(pass, end);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_detect_place(pass, literal->rule, start);
}


static llmg_status_t
llmg_detect_digits(llmg_detect_pass_t *pass, size_t upto)
{
    size_t         i, at;
    llmg_status_t  rc;

    if (pass->detect->ndigits == 0) {
        return LLMG_OK;
    }

    while (pass->digit < upto) {
        at = llmg_detect_digit_group(pass->joined, pass->digit, upto);

        if (at == upto) {
            pass->digit = upto;
            break;
        }

        for (i = 0; i < pass->detect->ndigits; i++) {
            rc = llmg_detect_place(pass, pass->detect->digits[i], at);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        pass->digit = at + 1;
    }

    return LLMG_OK;
}


/* the first digit in [from, upto) that follows no digit, or upto */

static size_t
llmg_detect_digit_group(llmg_str_t joined, size_t from, size_t upto)
{
    /* the rest of a group that began before */

    if (from > 0 && llmg_detect_digit(joined.data[from - 1])) {
        while (from < upto && llmg_detect_digit(joined.data[from])) {
            from++;
        }
    }

    return (size_t) (llmg_run_no_digit(joined.data + from, joined.data + upto)
                     - joined.data);
}


static llmg_status_t
llmg_detect_place(llmg_detect_pass_t *pass, unsigned rule, size_t trigger)
{
    size_t                     end, start;
    llmg_str_t                 text;
    llmg_span_t                found;
    llmg_status_t              rc;
    const llmg_detect_rule_t  *r;

    while (trigger >= pass->texts[pass->text].end) {

        if (pass->text + 1 == pass->n) {
            break;
        }

        pass->text++;
        pass->barrier = 0;
    }

    /* the order of literals that end at the same byte is not ours to choose */

    while (pass->text > 0 && trigger < pass->texts[pass->text].start) {
        pass->text--;
        pass->barrier = 0;
    }

    start = pass->texts[pass->text].start;

    if (trigger < start + pass->barrier
        || trigger >= pass->texts[pass->text].end)
    {
        return LLMG_OK;
    }

    start += pass->barrier;

    text.data = pass->joined.data + start;
    text.len = pass->texts[pass->text].end - start;

    r = &pass->detect->rules[rule];

    rc = llmg_confirm(r, pass->scratch, text, trigger - start, 0, &found,
                      &end);

    if (rc != LLMG_OK) {
        return rc == LLMG_DECLINED ? LLMG_OK : rc;
    }

    start = pass->barrier;
    found.start += start;
    found.end += start;

    if (r->until.len != 0) {
        end = llmg_confirm_until(r, text, end);
        found.end = (end == 0) ? start + text.len : start + end;
        pass->barrier = found.end;
    }

    return llmg_findings_add(pass->list, r->rule, (uint32_t) pass->text,
                             found.start, found.end);
}
