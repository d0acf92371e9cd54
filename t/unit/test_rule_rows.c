/*
 * Rows of signs behind the beginning of what a rule looks for: a pattern that
 * may read such a row in more ways than one tries all of them.  What it tries
 * is counted by PCRE2's interpreter, which counts the same on every machine.
 */

#define PCRE2_CODE_UNIT_WIDTH 8

#include <pcre2.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "llmg_rules.h"


/* steps of a match that begins at one byte; the dearest takes half of it */
#define STEPS    4000

#define ROW      300
#define HEAD     400


static const char *const  signs[] = {
    "_", "'", "\"", "-", ".", ",", " ", "\n", "\t", "*", "~", "/", "\\", "(",
    "[", "{", "`", ":", "\xC2\xA0", "\xE3\x80\x80", NULL
};

/* between them: nothing, another sign, a letter, some, a digit, no ASCII */
static const char *const  others[] = {
    "", "_", "'", "\"", " ", ",", "-", "\\", "a", "ab", "A1", "1", "\xC3\xA9",
    NULL
};


static int
is_letter(int c)
{
    return (unsigned) ((c | 0x20) - 'a') < 26;
}


/* a row behind the first bytes of an example, for a match from its begin */

static void
a_row(const llmg_rule_t *rule, pcre2_code *code, pcre2_match_data *data,
    pcre2_match_context *context, const char *head, size_t len,
    const char *sign, const char *other)
{
    int     rc;
    size_t  n, s, o;
    char    text[HEAD + ROW + 16];

    memcpy(text, head, len);
    s = strlen(sign);
    o = strlen(other);

    for (n = len; n < len + ROW; n += s + o) {
        memcpy(text + n, other, o);
        memcpy(text + n + o, sign, s);
    }

    rc = pcre2_match(code, (PCRE2_SPTR) text, n, 0, PCRE2_ANCHORED, data,
                     context);

    if (rc == PCRE2_ERROR_MATCHLIMIT) {
        fail_msg("%s: \"%.*s\" and a row of \"%s%s\" take too many steps",
                 rule->name, (int) len, head, other, sign);
    }
}


/* and behind each word of it */

static void
rows(const llmg_rule_t *rule, pcre2_code *code, pcre2_match_data *data,
    pcre2_match_context *context, const char *example)
{
    size_t  i, k, n, len;

    len = strlen(example);
    len = (len < HEAD) ? len : HEAD;

    for (n = 1; n <= len; n++) {

        if (n < len && is_letter(example[n - 1]) && is_letter(example[n])) {
            continue;
        }

        for (i = 0; signs[i] != NULL; i++) {
            for (k = 0; others[k] != NULL; k++) {
                a_row(rule, code, data, context, example, n, signs[i],
                      others[k]);
            }
        }
    }
}


/* where the first of the rule's literals is in the text, or NULL */

static const char *
literal_in(const llmg_rule_t *rule, const char *text)
{
    size_t       i;
    const char  *p;

    for (p = text; *p != '\0'; p++) {
        for (i = 0; rule->literals[i] != NULL; i++) {
            if (strncasecmp(p, rule->literals[i], strlen(rule->literals[i]))
                == 0)
            {
                return p;
            }
        }
    }

    return NULL;
}


static void
check(const llmg_rule_t *rule, pcre2_match_data *data,
    pcre2_match_context *context)
{
    int          err;
    size_t       at, i;
    const char  *p;
    pcre2_code  *code;

    code = pcre2_compile((PCRE2_SPTR) rule->pattern, PCRE2_ZERO_TERMINATED,
                         PCRE2_NEVER_UTF|PCRE2_DOTALL
                         |(rule->caseless ? PCRE2_CASELESS : 0),
                         &err, &at, NULL);
    assert_non_null(code);

    for (i = 0; rule->literals[i] != NULL; i++) {
        rows(rule, code, data, context, rule->literals[i]);
    }

    /* where a match may begin before its literal, from the example's begin */

    for (i = 0; rule->match[i] != NULL; i++) {
        p = (rule->back != NULL) ? rule->match[i]
                                 : literal_in(rule, rule->match[i]);
        if (p != NULL) {
            rows(rule, code, data, context, p);
        }
    }

    pcre2_code_free(code);
}


static void
rows_of_signs_are_read_in_one_way(void **state)
{
    size_t                n, t;
    pcre2_match_data     *data;
    const llmg_rule_t    *r;
    pcre2_match_context  *context;

    (void) state;

    data = pcre2_match_data_create(1, NULL);
    context = pcre2_match_context_create(NULL);
    assert_non_null(data);
    assert_non_null(context);

    assert_int_equal(pcre2_set_match_limit(context, STEPS), 0);

    n = 0;

    for (t = 0; llmg_rule_tables[t] != NULL; t++) {
        for (r = llmg_rule_tables[t]; r->name != NULL; r++) {
            if (r->pattern != NULL && r->trigger == LLMG_TRIGGER_LITERAL) {
                check(r, data, context);
                n++;
            }
        }
    }

    assert_true(n > 100);

    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(rows_of_signs_are_read_in_one_way),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
