/*
 * Labels: which words near a value say what it is.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_label.h"
#include "llmg_rules.h"
#include "rnd.h"


#define VALUE   "536228726"

#define RULES   1024
#define TEXTS   20000


static const llmg_rule_t  account = {
    .labels = (const char *const []) { "account number", "iban", "ni",
                                       "αφμ", "口座番号", NULL }
};

static const llmg_rule_t  phone = {
    .labels = (const char *const []) { "phone", "telephone", "numero unico",
                                       "rc", "sofor", "αριθμος", "ёлка", NULL }
};

static const llmg_rule_t  none = { .labels = NULL };


static const llmg_rule_t  *rules[] = { &none, &account, &phone };
static llmg_labels_t      *labels;


static int
setup(void **state)
{
    (void) state;

    return llmg_labels_compile(&labels, rules, 3) == LLMG_OK ? 0 : -1;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_labels_free(labels);

    return 0;
}


/* 1 when rule number "rule" has its label near the VALUE of "text" */

static int
near(const char *text, unsigned rule, unsigned within)
{
    size_t             start;
    llmg_label_spot_t  spot;

    start = (size_t) (strstr(text, VALUE) - text);
    spot.known = 0;

    return llmg_labels_near(labels, &spot, llmg_str(text), start,
                            start + sizeof(VALUE) - 1, rule, within, 0)
           == LLMG_OK;
}


static void
a_word_before_the_value_is_its_label(void **state)
{
    (void) state;

    assert_true(near("account number " VALUE, 1, 0));
    assert_true(near("Account Number: " VALUE, 1, 0));
    assert_true(near("{\"account_number\": \"" VALUE "\"}", 1, 0));
    assert_true(near("accountNumber=" VALUE, 1, 0));
    assert_true(near("--account-number " VALUE, 1, 0));
    assert_true(near("the account number of Mr. Smith is " VALUE, 1, 0));
    assert_true(near("Telephone: " VALUE, 2, 0));

    /* a long word stands for those that begin with it, a short one does not */

    assert_true(near("telephones " VALUE, 2, 0));
    assert_true(near("ni " VALUE, 1, 0));
    assert_false(near("nice " VALUE, 1, 0));
    assert_false(near("mini " VALUE, 1, 0));
    assert_false(near("headphone " VALUE, 2, 0));

    /* of another rule, of none */

    assert_false(near("account number " VALUE, 2, 0));
    assert_false(near("order " VALUE, 1, 0));
    assert_false(near(VALUE, 1, 0));
}


static void
words_of_other_scripts_are_found(void **state)
{
    (void) state;

    assert_true(near("ΑΦΜ: " VALUE, 1, 0));
    assert_true(near("αφμ: " VALUE, 1, 0));
    assert_true(near("私の口座番号は" VALUE "です", 1, 0));
    assert_false(near("私の番号は" VALUE, 1, 0));
}


/* the labels are written in one way, and people write in others */

static void
case_and_accents_make_no_difference(void **state)
{
    (void) state;

    assert_true(near("número único: " VALUE, 2, 0));
    assert_true(near("NUMERO UNICO: " VALUE, 2, 0));
    assert_true(near("NÚMERO ÚNICO: " VALUE, 2, 0));
    assert_true(near("nu\u0301mero u\u0301nico: " VALUE, 2, 0));
    assert_true(near("RČ " VALUE, 2, 0));
    assert_true(near("Şoför " VALUE, 2, 0));
    assert_true(near("Αριθμός " VALUE, 2, 0));
    assert_true(near("ΑΡΙΘΜΌΣ " VALUE, 2, 0));
    assert_true(near("Ёлка " VALUE, 2, 0));
    assert_true(near("ЁЛКА " VALUE, 2, 0));

    /* "rc" ends where its letters do, also those with accents */

    assert_false(near("rcá " VALUE, 2, 0));
    assert_false(near("árc " VALUE, 2, 0));
    assert_true(near("şoför番号 " VALUE, 2, 0));
}


static void
a_label_belongs_to_the_next_value_in_its_line(void **state)
{
    (void) state;

    assert_false(near("iban 12345678, order " VALUE, 1, 0));
    assert_false(near("iban is missing\norder\n" VALUE, 1, 0));
    assert_true(near("iban:\n" VALUE, 1, 0));
    assert_true(near("iban 42 " VALUE, 1, 0));
    assert_false(near("my phone broke, and the order was " VALUE, 2, 16));
    assert_false(near("iban, and then so many words that nobody thinks of it "
                      "any more when the number comes which is " VALUE, 1, 0));
}


static void
a_phrase_behind_the_value_may_be_its_label(void **state)
{
    (void) state;

    assert_true(near(VALUE " is my account number", 1, 0));
    assert_true(near("use " VALUE " (IBAN) please", 1, 0));
    assert_true(near(VALUE " as my phone but it fails", 2, 0));

    /* the next one's */

    assert_false(near(VALUE " phone: 12345", 2, 0));
    assert_false(near(VALUE ", phone", 2, 0));
    assert_false(near(VALUE ". My phone", 2, 0));
    assert_false(near(VALUE " 4 phone", 2, 0));
}


static void
the_head_of_a_column_is_a_label(void **state)
{
    (void) state;

    assert_true(near("name,phone,x\nann," VALUE ",y\n", 2, 0));
    assert_true(near("name,phone,x\nbob,1,2\nann," VALUE ",y\n", 2, 0));
    assert_true(near("phone,x\n" VALUE ",y\n", 2, 0));
    assert_true(near("| a | iban |\n|---|---|\n| 1 | " VALUE " |", 1, 0));
    assert_false(near("phone,name,x\nann," VALUE ",y\n", 2, 0));

    /* in a string of JSON, whose escapes were undone */

    assert_true(near("{\"n\":1,\"t\":\"name,phone\nann," VALUE "\n", 2, 0));
    assert_true(near("{\"t\": \"\nname,phone\nann," VALUE "\n", 2, 0));
    assert_true(near("{\n \"n\": 1,\n \"t\": \"name,phone\nann," VALUE, 2, 0));
    assert_true(near("[\"a\", \"b\",\"name,phone\nann," VALUE "\n", 2, 0));
    assert_true(near("{\"t\":\"\"name\",\"phone\"\n\"ann\",\"" VALUE, 2, 0));
    assert_true(near("\"name\",\"phone\"\n\"ann\",\"" VALUE "\"\n", 2, 0));
    assert_false(near("{\"n\":1,\"t\":\"phone,name\nann," VALUE "\n", 2, 0));
    assert_false(near("[\"phone\",\"name,x\nann," VALUE "\n", 2, 0));
    assert_false(near("name,phone,x\n\nann," VALUE ",y\n", 2, 0));
}


static void
a_stream_waits_only_for_what_may_follow(void **state)
{
    size_t             n;
    llmg_str_t         text;
    llmg_status_t      rc;
    llmg_label_spot_t  spot;

    static const char  whole[] = VALUE " is my account number.";

    (void) state;

    for (n = sizeof(VALUE) - 1; n < sizeof(whole) - 1; n++) {
        text.data = (const unsigned char *) whole;
        text.len = n;
        spot.known = 0;

        rc = llmg_labels_near(labels, &spot, text, 0, sizeof(VALUE) - 1, 1, 0,
                              1);
        assert_int_equal(rc, LLMG_AGAIN);

        /* nothing may follow a comma */

        text = llmg_str(VALUE ",");
        spot.known = 0;

        rc = llmg_labels_near(labels, &spot, text, 0, sizeof(VALUE) - 1, 1, 0,
                              1);
        assert_int_equal(rc, LLMG_DECLINED);
    }
}


static void
labels_have_a_length(void **state)
{
    char            word[128];
    const char     *list[2];
    llmg_rule_t     rule;
    llmg_labels_t  *l;

    const llmg_rule_t  *one[1];

    (void) state;

    memset(&rule, 0, sizeof(llmg_rule_t));
    memset(word, 'a', sizeof(word));
    word[127] = '\0';

    list[0] = word;
    list[1] = NULL;
    rule.labels = list;
    one[0] = &rule;

    assert_int_equal(llmg_labels_compile(&l, one, 1), LLMG_INVALID);

    list[0] = "a";
    assert_int_equal(llmg_labels_compile(&l, one, 1), LLMG_INVALID);

    list[0] = "--";
    assert_int_equal(llmg_labels_compile(&l, one, 1), LLMG_INVALID);
}


/* a label, or some of it, as it may be written in ASCII */

static size_t
some_label(char *text, const llmg_rule_t *rule)
{
    size_t       n, len;
    const char  *p;

    for (n = 0; rule->labels[n] != NULL; n++) { /* void */ }

    p = rule->labels[rnd(n)];
    len = 0;

    for ( /* void */ ; *p != '\0' && len < 24; p++) {

        if (*p == ' ' || *p == '-') {
            len += (size_t) sprintf(text + len, "%s",
                                    (const char *const []) { " ", "_", "-", "",
                                        "  ", "." }[rnd(6)]);
            continue;
        }

        if ((unsigned char) *p < 0x80 && rnd(40) != 0) {
            text[len++] = (char) (*p >= 'a' && *p <= 'z' && rnd(4) == 0
                                  ? *p ^ 0x20 : *p);
        }
    }

    return len;
}


/*
 * What is not ASCII is always folded, all else only where a label may begin:
 * that makes no difference.
 */

static void
no_label_is_missed_where_none_begins(void **state)
{
    char                text[2][128];
    size_t              i, k, n, len, start, found;
    unsigned            rule;
    llmg_status_t       rc[2];
    llmg_labels_t      *all;
    llmg_label_spot_t   spot;
    const llmg_rule_t  *r;

    static const llmg_rule_t  *list[RULES];

    (void) state;

    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (r = llmg_rule_tables[i]; r->name != NULL; r++) {
            if (r->labels != NULL) {
                list[n++] = r;
            }
        }
    }

    assert_int_equal(llmg_labels_compile(&all, list, n), LLMG_OK);

    found = 0;

    for (i = 0; i < TEXTS; i++) {
        rule = rnd(n);

        len = (size_t) sprintf(text[0], "$$ ");

        for (k = rnd(3); k > 0; k--) {
            len += some_label(text[0] + len, list[rnd(3) ? rule : rnd(n)]);
            len += (size_t) sprintf(text[0] + len, "%s",
                                    (const char *const []) { " ", ": ", "7",
                                        "X", "=" }[rnd(5)]);
        }

        start = len;
        len += (size_t) sprintf(text[0] + len, VALUE "%s",
                                (const char *const []) { " ", " is my ",
                                    " (", ", " }[rnd(4)]);

        if (rnd(2) == 0) {
            len += some_label(text[0] + len, list[rule]);
        }

        len += (size_t) sprintf(text[0] + len, " $$");

        memcpy(text[1], text[0], len + 1);
        memcpy(text[1], "\xC2\xA7", 2);
        memcpy(text[1] + len - 2, "\xC2\xA7", 2);

        for (k = 0; k < 2; k++) {
            spot.known = 0;
            rc[k] = llmg_labels_near(all, &spot, llmg_str(text[k]), start,
                                     start + sizeof(VALUE) - 1, rule, 0, 0);
        }

        if (rc[0] != rc[1]) {
            fail_msg("%s: %s", list[rule]->name, text[0]);
        }

        found += (rc[0] == LLMG_OK);
    }

    assert_in_range(found, TEXTS / 8, TEXTS - TEXTS / 8);

    llmg_labels_free(all);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_word_before_the_value_is_its_label),
        cmocka_unit_test(words_of_other_scripts_are_found),
        cmocka_unit_test(case_and_accents_make_no_difference),
        cmocka_unit_test(a_label_belongs_to_the_next_value_in_its_line),
        cmocka_unit_test(a_phrase_behind_the_value_may_be_its_label),
        cmocka_unit_test(the_head_of_a_column_is_a_label),
        cmocka_unit_test(a_stream_waits_only_for_what_may_follow),
        cmocka_unit_test(labels_have_a_length),
        cmocka_unit_test(no_label_is_missed_where_none_begins),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
