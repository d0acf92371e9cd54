#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_limit.h"
#include "llmg_price.h"


static const llmg_price_t  prices[] = {
    { llmg_string("gpt-4o*"), 2500000, 1250000, 2500000, 10000000, 10000000 },
    { llmg_string("gpt-4o-mini*"), 150000, 75000, 150000, 600000, 600000 },
    { llmg_string("*mini"), 1, 1, 1, 1, 1 },
};


static void
the_closest_pattern_wins(void **state)
{
    (void) state;

    assert_ptr_equal(llmg_price_find(prices, 3, llmg_str("gpt-4o")),
                     &prices[0]);
    assert_ptr_equal(llmg_price_find(prices, 3, llmg_str("GPT-4o-2024-08-06")),
                     &prices[0]);
    assert_ptr_equal(llmg_price_find(prices, 3, llmg_str("gpt-4o-mini")),
                     &prices[1]);
    assert_ptr_equal(llmg_price_find(prices, 3, llmg_str("o1-mini")),
                     &prices[2]);
    assert_null(llmg_price_find(prices, 3, llmg_str("claude")));
    assert_null(llmg_price_find(prices, 0, llmg_str("gpt-4o")));
}


static void
each_kind_has_its_price(void **state)
{
    llmg_spent_t  spent = { 1000, 0, 0, 0, 0 };

    (void) state;

    assert_int_equal(llmg_price_cost(&prices[0], &spent), 2500);

    spent.completion = 100;
    assert_int_equal(llmg_price_cost(&prices[0], &spent), 3500);

    spent.cached = 1000;
    assert_int_equal(llmg_price_cost(&prices[0], &spent), 4750);

    spent.written = 1000;
    assert_int_equal(llmg_price_cost(&prices[0], &spent), 7250);

    spent.reasoning = 1000;
    assert_int_equal(llmg_price_cost(&prices[0], &spent), 17250);
}


static void
the_sum_is_rounded_up_once(void **state)
{
    llmg_spent_t  spent = { 1, 0, 0, 1, 0 };

    (void) state;

    assert_int_equal(llmg_price_cost(&prices[1], &spent), 1);

    spent.prompt = 3;
    assert_int_equal(llmg_price_cost(&prices[1], &spent), 2);

    memset(&spent, 0, sizeof(spent));
    assert_int_equal(llmg_price_cost(&prices[1], &spent), 0);
}


static void
no_sum_overflows(void **state)
{
    llmg_price_t  most = { llmg_string("*"), LLMG_PRICE_MAX, LLMG_PRICE_MAX,
                           LLMG_PRICE_MAX, LLMG_PRICE_MAX, LLMG_PRICE_MAX };
    llmg_spent_t  spent = { UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX,
                            UINT64_MAX };

    (void) state;

    assert_true(llmg_price_cost(&most, &spent) == LIMIT_AMOUNT);
}


static void
decimals(void **state)
{
    size_t  i;

    static const struct {
        const char  *s;
        int64_t      n;
    } cases[] = {
        { "2.50", 2500000 }, { "2", 2000000 }, { "0", 0 }, { "0.075", 75000 },
        { "0.000001", 1 }, { "100000", 100000000000 }, { "100000.000001", -1 },
        { "", -1 }, { ".", -1 }, { ".5", -1 }, { "5.", -1 }, { "1.2.3", -1 },
        { "0.0000001", -1 }, { "-1", -1 }, { "1e3", -1 }, { " 1", -1 },
        { "99999999999999999999", -1 }, { "184467440737095516", -1 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_true(llmg_price_number(llmg_str(cases[i].s), LLMG_PRICE_MAX)
                    == cases[i].n);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(the_closest_pattern_wins),
        cmocka_unit_test(each_kind_has_its_price),
        cmocka_unit_test(the_sum_is_rounded_up_once),
        cmocka_unit_test(no_sum_overflows),
        cmocka_unit_test(decimals),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
