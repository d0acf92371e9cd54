#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "limit_gcra.h"


#define START  (1800000000ULL * LIMIT_GCRA_SECOND)


static int
take(const limit_gcra_t *g, uint64_t *arrival, uint64_t now,
    limit_gcra_answer_t *a)
{
    limit_gcra_ask(g, *arrival, now, a);

    if (a->allowed) {
        *arrival = a->arrival;
    }

    return a->allowed;
}


static void
a_burst_then_the_rate(void **state)
{
    size_t               i;
    uint64_t             arrival, now;
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(limit_gcra_init(&g, 10, 60 * LIMIT_GCRA_SECOND, 5),
                     LLMG_OK);

    arrival = 0;
    now = START;

    for (i = 0; i < 5; i++) {
        assert_true(take(&g, &arrival, now, &a));
        assert_int_equal(a.remaining, 4 - i);
    }

    assert_false(take(&g, &arrival, now, &a));
    assert_int_equal(a.wait, 6 * LIMIT_GCRA_SECOND);

    /* just before it is too early, at the time it is not */

    assert_false(take(&g, &arrival, now + a.wait - 1, &a));
    assert_int_equal(a.wait, 1);

    assert_true(take(&g, &arrival, now + 6 * LIMIT_GCRA_SECOND, &a));
    assert_false(take(&g, &arrival, now + 6 * LIMIT_GCRA_SECOND, &a));
}


/* over any window no more than burst plus what the rate gives */

static void
never_more_than_the_rate(void **state)
{
    uint64_t             arrival, now, seed, step, taken, begin;
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(limit_gcra_init(&g, 7, LIMIT_GCRA_SECOND, 3), LLMG_OK);

    arrival = 0;
    now = START;
    begin = now;
    taken = 0;
    seed = 88172645463325252ULL;

    while (now < begin + 1000 * LIMIT_GCRA_SECOND) {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        step = seed % 100000;

        now += step;
        taken += (uint64_t) take(&g, &arrival, now, &a);

        assert_true(taken <= 3 + (now - begin) * 7 / LIMIT_GCRA_SECOND + 1);
    }

    /* and no less, when there is always somebody who asks */

    assert_true(taken > 1000 * 7 - 100);
}


static void
a_clock_that_goes_back(void **state)
{
    uint64_t             arrival;
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(limit_gcra_init(&g, 1, LIMIT_GCRA_SECOND, 1), LLMG_OK);

    arrival = 0;
    assert_true(take(&g, &arrival, START, &a));

    /* an hour back: refused, but not for an hour */

    assert_false(take(&g, &arrival, START - 3600 * LIMIT_GCRA_SECOND, &a));
    assert_true(a.wait <= LIMIT_GCRA_SECOND);
}


static void
numbers_out_of_range(void **state)
{
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(limit_gcra_init(&g, 0, 1, 1), LLMG_INVALID);
    assert_int_equal(limit_gcra_init(&g, 1, 0, 1), LLMG_INVALID);
    assert_int_equal(limit_gcra_init(&g, 1, 1, 0), LLMG_INVALID);
    assert_int_equal(limit_gcra_init(&g, 1, LIMIT_GCRA_PERIOD + 1, 1),
                     LLMG_INVALID);
    assert_int_equal(limit_gcra_init(&g, 1, LIMIT_GCRA_PERIOD,
                                     LIMIT_GCRA_RATE), LLMG_INVALID);

    assert_int_equal(limit_gcra_init(&g, 1, LIMIT_GCRA_PERIOD, 100), LLMG_OK);
    limit_gcra_ask(&g, 0, START, &a);
    assert_true(a.allowed);

    assert_int_equal(limit_gcra_init(&g, LIMIT_GCRA_RATE, LIMIT_GCRA_SECOND,
                                     LIMIT_GCRA_RATE), LLMG_OK);
    limit_gcra_ask(&g, 0, START, &a);
    assert_true(a.allowed);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_burst_then_the_rate),
        cmocka_unit_test(never_more_than_the_rate),
        cmocka_unit_test(a_clock_that_goes_back),
        cmocka_unit_test(numbers_out_of_range),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
