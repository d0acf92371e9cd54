/* Numbers as JSON writes them: which they are, and which is greater. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_decimal.h"


static void
knows_numbers(void **state)
{
    size_t  i;

    static const char *const  good[] = {
        "0", "-0", "1", "-12", "10", "0.0", "0.10", "1e5", "1E+5", "1.5e-07",
        "123456789012345678901234567890"
    };

    static const char *const  bad[] = {
        "", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "e5", "1 ", " 1",
        "1.2.3", "0x10", "1e5.", "NaN", "Infinity", "--1"
    };

    (void) state;

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        print_message("# %s\n", good[i]);
        assert_true(llmg_decimal_valid(llmg_str(good[i])));
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        print_message("# %s\n", bad[i]);
        assert_false(llmg_decimal_valid(llmg_str(bad[i])));
    }
}


static void
orders_numbers(void **state)
{
    int     cmp;
    size_t  i, k;

    /* each is below the next line's; those of a line are equal */

    static const char *const  order[][4] = {
        { "-1e999999999999999999", NULL },
        { "-1e30", "-10e29" },
        { "-12.5", "-1.25E1", "-0.0125e3" },
        { "-12.4" },
        { "-1e-9" },
        { "0", "-0", "0.000", "0e99" },
        { "1e-30" },
        { "0.001", "1e-3", "0.0010", "10e-4" },
        { "0.0011" },
        { "0.1" },
        { "1", "1.0", "10e-1", "0.1e1" },
        { "1.00000000000000000000001" },
        { "9" },
        { "10", "1e1", "100E-1" },
        { "9007199254740992" },
        { "9007199254740993", "9007199254740993.0" },
        { "18446744073709551615" },
        { "18446744073709551616" },
        { "1e999999999999999999", NULL },
    };

    const size_t  n = sizeof(order) / sizeof(order[0]);

    (void) state;

    for (i = 0; i < n * 4; i++) {
        for (k = 0; k < n * 4; k++) {

            if (order[i / 4][i % 4] == NULL || order[k / 4][k % 4] == NULL) {
                continue;
            }

            cmp = llmg_decimal_cmp(llmg_str(order[i / 4][i % 4]),
                                   llmg_str(order[k / 4][k % 4]));

            if ((cmp < 0) != (i / 4 < k / 4) || (cmp > 0) != (i / 4 > k / 4)) {
                print_message("# %s, %s: %d\n", order[i / 4][i % 4],
                              order[k / 4][k % 4], cmp);
                fail();
            }
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(knows_numbers),
        cmocka_unit_test(orders_numbers),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
