/*
 * Every row of every rule table against its own examples, alone and together
 * with all others.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_detect.h"
#include "llmg_rules.h"


#define RULES_MAX      1024
#define MATCH_LIMIT    100000
#define ARENA          (1024 * 1024)


static const llmg_rule_t  *rules[RULES_MAX];
static size_t              nrules;


static int
collect(void **state)
{
    size_t  i, k;

    (void) state;

    nrules = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            if (nrules == RULES_MAX) {
                return -1;
            }

            rules[nrules++] = &llmg_rule_tables[i][k];
        }
    }

    return nrules == 0 ? -1 : 0;
}


/* findings of "rule" in "text", or -1 when the run itself failed */

static int
found(const llmg_detect_t *detect, llmg_scratch_t *scratch, const char *text,
    const llmg_rule_t *rule)
{
    int               n;
    size_t            i, len;
    llmg_str_t        joined;
    llmg_text_t       t;
    llmg_arena_t     *arena;
    llmg_status_t     rc;
    unsigned char    *data;
    llmg_findings_t   list;

    len = strlen(text);

    /* the buffer is exact, for a sanitizer to see a read behind it */

    data = malloc(len + 1);
    arena = llmg_arena_create(ARENA);

    assert_non_null(data);
    assert_non_null(arena);

    memcpy(data, text, len);
    data[len] = LLMG_TEXT_SEPARATOR;

    joined.data = data;
    joined.len = len + 1;

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = len;

    llmg_findings_init(&list, arena);

    rc = llmg_detect_run(detect, scratch, joined, &t, 1, &list);

    n = (rc == LLMG_OK) ? 0 : -1;

    for (i = 0; n >= 0 && i < list.n; i++) {
        assert_true(list.items[i].start < list.items[i].end);
        assert_true(list.items[i].end <= len);

        if (list.items[i].rule == rule) {
            n++;
        }
    }

    llmg_arena_destroy(arena);
    free(data);

    return n;
}


/* 1 when all examples of "rule" are judged as they say */

static int
examples(const llmg_detect_t *detect, const llmg_rule_t *rule)
{
    int              ok;
    size_t           i;
    llmg_scratch_t  *scratch;

    ok = 1;

    scratch = llmg_scratch_create(MATCH_LIMIT);
    assert_non_null(scratch);
    assert_int_equal(llmg_scratch_fit(scratch, detect), LLMG_OK);

    for (i = 0; rule->match[i] != NULL; i++) {
        if (found(detect, scratch, rule->match[i], rule) < 1) {
            print_message("# %s: match %zu is not found\n", rule->name, i);
            ok = 0;
        }
    }

    for (i = 0; rule->no_match[i] != NULL; i++) {
        if (found(detect, scratch, rule->no_match[i], rule) != 0) {
            print_message("# %s: no_match %zu is found\n", rule->name, i);
            ok = 0;
        }
    }

    llmg_scratch_free(scratch);

    return ok;
}


static int
letters(const char *s, const char *set)
{
    return *s != '\0' && s[strspn(s, set)] == '\0';
}


/* what is wrong with the form of a row, or NULL */

static const char *
form(const llmg_rule_t *rule)
{
    size_t       i, len;
    const char  *dot;

    dot = strchr(rule->name, '.');

    if (dot == NULL || dot == rule->name || dot[1] == '\0'
        || !letters(rule->name, "abcdefghijklmnopqrstuvwxyz0123456789_."))
    {
        return "the name is not family.name";
    }

    if (rule->type == NULL
        || !letters(rule->type, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"))
    {
        return "the type is not upper-case";
    }

    if (rule->severity > LLMG_SEVERITY_HIGH || rule->confidence > 100) {
        return "severity or confidence is out of range";
    }

    if (rule->max == 0 || rule->max > LLMG_RULE_MAX) {
        return "max is out of range";
    }

    if ((rule->back == NULL) != (rule->back_max == 0)) {
        return "back and back_max belong together";
    }

    if (rule->pattern == NULL || rule->pattern[0] == '\0') {
        return "no pattern";
    }

    if (rule->match == NULL || rule->match[0] == NULL
        || rule->no_match == NULL || rule->no_match[0] == NULL)
    {
        return "no example";
    }

    if (rule->trigger == LLMG_TRIGGER_DIGITS) {
        return rule->literals == NULL ? NULL : "digits and literals";
    }

    if (rule->literals == NULL || rule->literals[0] == NULL) {
        return "no literal";
    }

    for (i = 0; rule->literals[i] != NULL; i++) {
        len = strlen(rule->literals[i]);

        if (len == 0 || len > 64) {
            return "a literal has 1 to 64 bytes";
        }
    }

    return NULL;
}


static void
rows_have_their_form(void **state)
{
    int          ok;
    size_t       i, k;
    const char  *wrong;

    (void) state;

    ok = 1;

    for (i = 0; i < nrules; i++) {
        wrong = form(rules[i]);

        if (wrong != NULL) {
            print_message("# %s: %s\n", rules[i]->name, wrong);
            ok = 0;
        }

        for (k = 0; k < i; k++) {
            if (strcmp(rules[i]->name, rules[k]->name) == 0) {
                print_message("# %s: twice\n", rules[i]->name);
                ok = 0;
            }
        }
    }

    assert_true(ok);
}


static void
each_rule_alone_judges_its_examples(void **state)
{
    int             ok;
    char            err[256];
    size_t          i;
    llmg_detect_t  *detect;

    (void) state;

    ok = 1;

    for (i = 0; i < nrules; i++) {

        if (llmg_detect_compile(&detect, &rules[i], 1, err, sizeof(err))
            != LLMG_OK)
        {
            print_message("# %s\n", err);
            ok = 0;
            continue;
        }

        if (!examples(detect, rules[i])) {
            ok = 0;
        }

        llmg_detect_free(detect);
    }

    assert_true(ok);
}


static void
all_rules_together_judge_all_examples(void **state)
{
    int             ok;
    char            err[256];
    size_t          i;
    llmg_detect_t  *detect;

    (void) state;

    ok = 1;

    assert_int_equal(llmg_detect_compile(&detect, rules, nrules, err,
                                         sizeof(err)), LLMG_OK);

    for (i = 0; i < nrules; i++) {
        if (!examples(detect, rules[i])) {
            ok = 0;
        }
    }

    llmg_detect_free(detect);

    assert_true(ok);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(rows_have_their_form),
        cmocka_unit_test(each_rule_alone_judges_its_examples),
        cmocka_unit_test(all_rules_together_judge_all_examples),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, collect, NULL);
}
