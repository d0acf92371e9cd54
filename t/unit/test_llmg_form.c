/*
 * Forms of tokens: what is one, where it ends, and when more text would tell.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_form.h"


static llmg_status_t
look(const char *form, const char *text, size_t at, int more, size_t *end)
{
    const char     *forms[2];
    llmg_span_t     span;
    llmg_status_t   rc;

    forms[0] = form;
    forms[1] = NULL;

    rc = llmg_form_match(forms, llmg_str(text), at, more, &span);
    *end = span.end;

    return rc;
}


static void
forms_are_valid_or_not(void **state)
{
    (void) state;

    assert_true(llmg_form_valid("ghp_{w36,255}"));
    assert_true(llmg_form_valid("SG.{b22}.{b43}"));
    assert_true(llmg_form_valid("pk-{h8}-{h4}"));
    assert_true(llmg_form_valid("ab{w3}end"));
    assert_true(llmg_form_valid("ab{b20,}"));

    /* no text, no run, no length, an unknown class */

    assert_false(llmg_form_valid("{w36}"));
    assert_false(llmg_form_valid("a{w36}"));
    assert_false(llmg_form_valid("ghp_"));
    assert_false(llmg_form_valid("ghp_{w}"));
    assert_false(llmg_form_valid("ghp_{y3}"));
    assert_false(llmg_form_valid("ghp_{w3"));
    assert_false(llmg_form_valid("ghp_{w9,3}"));

    /* where a run ends would be a guess */

    assert_false(llmg_form_valid("ab{w3,9}x{w3}"));
    assert_false(llmg_form_valid("ab{w3,9}{h3}"));
    assert_false(llmg_form_valid("ab{w3,}.x"));
}


static void
a_token_ends_where_its_class_does(void **state)
{
    size_t  end;

    (void) state;

    assert_int_equal(look("ab_{h4}", "ab_01ef", 0, 0, &end), LLMG_OK);
    assert_int_equal(end, 7);
    assert_int_equal(look("ab_{h4}", "(ab_01ef)", 1, 0, &end), LLMG_OK);
    assert_int_equal(look("ab_{h4}", "ab_01efg", 0, 0, &end), LLMG_DECLINED);
    assert_int_equal(look("ab_{h4}", "ab_01e", 0, 0, &end), LLMG_DECLINED);
    assert_int_equal(look("ab_{h4}", "ab_01EF", 0, 0, &end), LLMG_DECLINED);
    assert_int_equal(look("ab_{h4}", "xab_01ef", 1, 0, &end), LLMG_DECLINED);
    assert_int_equal(look("ab_{h4}", "9ab_01ef", 1, 0, &end), LLMG_DECLINED);
    assert_int_equal(look("ab_{w2,4}", "ab_xyz-", 0, 0, &end), LLMG_OK);
    assert_int_equal(end, 6);
    assert_int_equal(look("ab_{b2,4}", "ab_xy-z-", 0, 0, &end),
                     LLMG_DECLINED);
    assert_int_equal(look("ab.{w2}.{w3}", "ab.xy.123", 0, 0, &end), LLMG_OK);
    assert_int_equal(end, 9);
}


static void
the_longest_of_several_is_taken(void **state)
{
    llmg_span_t  span;

    static const char *const  forms[] = { "ab_{w4}", "ab_{w4}-{w4}", NULL };

    (void) state;

    assert_int_equal(llmg_form_match(forms, llmg_str("ab_1234-abcd"), 0, 0,
                                     &span), LLMG_OK);
    assert_int_equal(span.end, 12);
    assert_int_equal(llmg_form_longest(forms), 12);
}


/* at every cut the answer is the final one, or that more text will tell */

static void
every_cut_waits_or_agrees(void **state)
{
    size_t         i, k, n, end, whole;
    llmg_str_t     cut;
    const char    *forms[2];
    llmg_span_t    span;
    llmg_status_t  rc, last;

    static const char *const  form[] = {
        "ab_{h4}", "ab_{w2,4}", "ab.{w2}.{w3}", "ab_{b3,}", "ab_{w3}-x"
    };
    static const char *const  text[] = {
        "ab_01ef ", "ab_01efg", "ab_0", "ab.xy.123", "ab.xy123", "ab_abc-x.",
        "ab_abc-xy", "abc", "ab_abcdefghijklmnop-_ "
    };

    (void) state;

    forms[1] = NULL;

    for (i = 0; i < sizeof(form) / sizeof(char *); i++) {
        for (k = 0; k < sizeof(text) / sizeof(char *); k++) {
            last = look(form[i], text[k], 0, 0, &whole);
            forms[0] = form[i];

            for (n = 1; n <= strlen(text[k]); n++) {
                cut.data = (const unsigned char *) text[k];
                cut.len = n;

                rc = llmg_form_match(forms, cut, 0, 1, &span);
                end = span.end;

                assert_true(rc == LLMG_AGAIN
                            || (rc == last
                                && (rc != LLMG_OK || end == whole)));
            }
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(forms_are_valid_or_not),
        cmocka_unit_test(a_token_ends_where_its_class_does),
        cmocka_unit_test(the_longest_of_several_is_taken),
        cmocka_unit_test(every_cut_waits_or_agrees),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
