/*
 * What looks random, and what people write.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_entropy.h"


static void
entropy_is_shannons(void **state)
{
    (void) state;

    assert_int_equal(llmg_entropy(llmg_str("")), 0);
    assert_int_equal(llmg_entropy(llmg_str("aaaaaaaa")), 0);
    assert_int_equal(llmg_entropy(llmg_str("abababab")), 100);
    assert_int_equal(llmg_entropy(llmg_str("abcd")), 200);
    assert_int_equal(llmg_entropy(llmg_str("0123456789abcdef")), 400);

    /* 3/4 and 1/4: 0.811 */

    assert_in_range(llmg_entropy(llmg_str("aaab")), 80, 82);
}


static void
a_token_is_counted(void **state)
{
    llmg_token_t  t;

    (void) state;

    llmg_token_of(llmg_str("ab12CD_ef-3"), &t);

    assert_int_equal(t.digits, 3);
    assert_int_equal(t.lower, 4);
    assert_int_equal(t.upper, 2);
    assert_int_equal(t.others, 2);
    assert_int_equal(t.turns, 2);
    assert_int_equal(t.joints, 1);
    assert_int_equal(t.hex, 0);

    llmg_token_of(llmg_str("0a1b2c"), &t);
    assert_int_equal(t.hex, 1);

    llmg_token_of(llmg_str("0a1B2c"), &t);
    assert_int_equal(t.hex, 0);
}


static void
keys_look_random_and_names_do_not(void **state)
{
    size_t  i;

    static const char *const  keys[] = {
        "0a1b2c3d4e5f67899f8e7d6c5b4a3210", "xS6LW40dMgBZpFPLf1iv",
        "4xwe9av75mtnav6dv6qr", "d0uwni0s03exzq"
    };
    static const char *const  names[] = {
        "secret_manager_client2", "page_2_of_12", "authentication", "abc123",
        "version-1-2-3-alpha-4", "aaaaaaaa1111aaaa", "getUserById2",
        "my-service-name-01", "1234567890"
    };

    (void) state;

    for (i = 0; i < sizeof(keys) / sizeof(char *); i++) {
        if (!llmg_token_random(llmg_str(keys[i]))) {
            fail_msg("%s", keys[i]);
        }
    }

    for (i = 0; i < sizeof(names) / sizeof(char *); i++) {
        if (llmg_token_random(llmg_str(names[i]))) {
            fail_msg("%s", names[i]);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(entropy_is_shannons),
        cmocka_unit_test(a_token_is_counted),
        cmocka_unit_test(keys_look_random_and_names_do_not),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
