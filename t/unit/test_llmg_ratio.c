#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_ratio.h"


static unsigned
many(unsigned ratio, size_t n, uint64_t estimate, uint64_t truth)
{
    while (n-- > 0) {
        ratio = llmg_ratio_learn(ratio, estimate, truth);
    }

    return ratio;
}


static double
times(unsigned ratio)
{
    return (double) ratio / LLMG_RATIO_ONE;
}


static void
what_is_so_often_becomes_the_ratio(void **state)
{
    unsigned  ratio;

    (void) state;

    ratio = many(LLMG_RATIO_ONE, 200, 500, 750);
    assert_float_equal(times(ratio), 1.5, 0.02);

    ratio = many(ratio, 200, 500, 600);
    assert_float_equal(times(ratio), 1.2, 0.02);

    ratio = many(ratio, 200, 500, 1600);
    assert_float_equal(times(ratio), 3.2, 0.02);

    /* after as many tokens as it resists for, two thirds of the way */

    ratio = many(LLMG_RATIO_ONE, LLMG_RATIO_INERTIA / 128, 128, 256);
    assert_true(times(ratio) > 1.60 && times(ratio) < 1.66);
}


static void
an_estimate_is_never_made_less(void **state)
{
    unsigned  ratio;

    (void) state;

    ratio = many(LLMG_RATIO_ONE, 1000, 100000, 1);
    assert_int_equal(ratio, LLMG_RATIO_ONE);
    assert_int_equal(llmg_ratio_times(ratio, 777), 777);

    /* and what was less is no burden for what is more */

    assert_true(llmg_ratio_learn(ratio, 1000, 2000) > LLMG_RATIO_ONE);

    ratio = many(LLMG_RATIO_MOST, 10000, 1000, 10);
    assert_int_equal(ratio, LLMG_RATIO_ONE);
}


static void
it_has_a_bound_whatever_is_said(void **state)
{
    unsigned  ratio;

    (void) state;

    ratio = many(LLMG_RATIO_ONE, 10000, 1000, UINT64_MAX);
    assert_true(ratio <= LLMG_RATIO_MOST);
    assert_true(times(ratio) > 3.9);

    ratio = llmg_ratio_learn(LLMG_RATIO_ONE, UINT64_MAX / 8, UINT64_MAX / 2);
    assert_true(ratio <= LLMG_RATIO_MOST);
    assert_int_equal(llmg_ratio_times(LLMG_RATIO_MOST, 1ULL << 40),
                     (1ULL << 42) - (1ULL << 26));
}


static void
one_prompt_moves_it_by_an_eighth(void **state)
{
    (void) state;

    assert_float_equal(times(llmg_ratio_learn(LLMG_RATIO_ONE, 1000000,
                                              2000000)), 1.125, 0.001);
    assert_float_equal(times(llmg_ratio_learn(LLMG_RATIO_ONE, 1000000,
                                              900000000)), 1.375, 0.001);
    assert_int_equal(llmg_ratio_learn(LLMG_RATIO_ONE + 80, 64, 63),
                     LLMG_RATIO_ONE + 80 - 2);
}


static void
what_is_no_help_changes_nothing(void **state)
{
    (void) state;

    assert_int_equal(llmg_ratio_learn(20000, LLMG_RATIO_LEAST - 1, 200),
                     20000);
    assert_int_equal(llmg_ratio_learn(20000, 1000, 0), 20000);
    assert_int_equal(llmg_ratio_learn(20000, 0, 0), 20000);
}


static void
a_corrected_estimate_is_rounded_up(void **state)
{
    (void) state;

    assert_int_equal(llmg_ratio_times(LLMG_RATIO_ONE, 0), 0);
    assert_int_equal(llmg_ratio_times(LLMG_RATIO_ONE + 1, 1), 2);
    assert_int_equal(llmg_ratio_times(LLMG_RATIO_ONE * 3 / 2, 100), 150);
}


/* texts as they are: off by a tenth, and not on one side */

static void
what_is_right_on_average_stays_so(void **state)
{
    size_t    i;
    unsigned  ratio, most;

    (void) state;

    ratio = LLMG_RATIO_ONE;
    most = ratio;

    for (i = 0; i < 10000; i++) {
        ratio = llmg_ratio_learn(ratio, 400, (i * 7919 % 2) ? 360 : 440);

        if (ratio > most) {
            most = ratio;
        }
    }

    assert_true(times(most) < 1.02);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_is_so_often_becomes_the_ratio),
        cmocka_unit_test(an_estimate_is_never_made_less),
        cmocka_unit_test(it_has_a_bound_whatever_is_said),
        cmocka_unit_test(one_prompt_moves_it_by_an_eighth),
        cmocka_unit_test(what_is_no_help_changes_nothing),
        cmocka_unit_test(a_corrected_estimate_is_rounded_up),
        cmocka_unit_test(what_is_right_on_average_stays_so),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
