/*
 * Policies that look for the same share what is compiled, others do not.
 */

#include "inspecting.h"


#define REQUEST(name)   policy(name, NULL)->detect[LLMG_REQUEST]
#define RESPONSE(name)  policy(name, NULL)->detect[LLMG_RESPONSE]


static void
the_same_rules_are_compiled_once(void **state)
{
    (void) state;

    (void) policy("a", "request pii.email mask; request secret.* block;"
                  "response pii.email mask;");
    (void) policy("b", "request secret.* report; request pii.email block;"
                  "response pii.email block; threshold request 500 block;");
    (void) policy("heir", "inherit a; request pii.email report;");

    assert_ptr_equal(REQUEST("a"), REQUEST("b"));
    assert_ptr_equal(RESPONSE("a"), RESPONSE("b"));
    assert_ptr_equal(REQUEST("a"), REQUEST("heir"));
    assert_ptr_not_equal(REQUEST("a"), RESPONSE("a"));

    /* also those of both directions */

    (void) policy("mail", "request pii.email block; views off;");

    assert_ptr_equal(REQUEST("mail"), RESPONSE("a"));
}


static void
other_rules_are_compiled_anew(void **state)
{
    (void) state;

    (void) policy("more", "request pii.email mask; request secret.* block;"
                  "request pii.phone mask;");
    (void) policy("less", "request secret.* block;");
    (void) policy("other", "request pii.phone mask; request secret.* block;");
    (void) policy("same", "request secret.* block; request pii.email mask;");

    assert_ptr_not_equal(REQUEST("more"), REQUEST("same"));
    assert_ptr_not_equal(REQUEST("less"), REQUEST("same"));
    assert_ptr_not_equal(REQUEST("other"), REQUEST("same"));
    assert_ptr_not_equal(REQUEST("other"), REQUEST("more"));
}


static void
nor_are_those_that_are_looked_for_otherwise(void **state)
{
    (void) state;

    /* how long an end is waited for */

    (void) policy("few", "response exfil.* mask;");
    (void) policy("allowed", "response exfil.* mask;"
                  "allow value https://docs.example.com/a.png;");

    assert_ptr_not_equal(RESPONSE("few"), RESPONSE("allowed"));

    /* what is looked for in what is decoded */

    (void) policy("seen", "request injection.* block; request pii.* mask;");
    (void) policy("plain", "request injection.* block; request pii.* mask;"
                  "views off;");

    assert_ptr_not_equal(REQUEST("seen"), REQUEST("plain"));
    assert_ptr_not_equal(llmg_detect_parted(REQUEST("seen")), REQUEST("seen"));
    assert_ptr_equal(llmg_detect_parted(REQUEST("plain")), REQUEST("plain"));
}


/* a canary is a policy's own */

static void
canaries_are_not_shared(void **state)
{
    (void) state;

    (void) policy("one", "canary 7f3c9e5b1d8a46f2; response canary.* block;");
    (void) policy("two", "canary 91e6d0b3c5f748a2; response canary.* block;");

    assert_ptr_not_equal(RESPONSE("one"), RESPONSE("two"));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(the_same_rules_are_compiled_once),
        cmocka_unit_test(other_rules_are_compiled_anew),
        cmocka_unit_test(nor_are_those_that_are_looked_for_otherwise),
        cmocka_unit_test(canaries_are_not_shared),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
