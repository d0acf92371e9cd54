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
    llmg_gcra_ask(g, *arrival, now, a);
    *arrival = a->arrival;

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

    assert_int_equal(llmg_gcra_init(&g, 10, 60 * LIMIT_GCRA_SECOND, 5),
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

    assert_int_equal(llmg_gcra_init(&g, 7, LIMIT_GCRA_SECOND, 3), LLMG_OK);

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

    assert_int_equal(llmg_gcra_init(&g, 1, LIMIT_GCRA_SECOND, 1), LLMG_OK);

    arrival = 0;
    assert_true(take(&g, &arrival, START, &a));

    /* an hour back: refused, but not for an hour */

    assert_false(take(&g, &arrival, START - 3600 * LIMIT_GCRA_SECOND, &a));
    assert_true(a.wait <= LIMIT_GCRA_SECOND);

    /* and once it has waited, the rate holds by the new clock */

    assert_false(take(&g, &arrival, START - 3600 * LIMIT_GCRA_SECOND + a.wait
                                    - 1, &a));
    assert_true(take(&g, &arrival, START - 3599 * LIMIT_GCRA_SECOND, &a));
    assert_false(take(&g, &arrival, START - 3599 * LIMIT_GCRA_SECOND, &a));
}


static void
a_rate_that_was_raised_holds_at_once(void **state)
{
    size_t               i;
    uint64_t             arrival, now;
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(llmg_gcra_init(&g, 10, 86400 * LIMIT_GCRA_SECOND, 10),
                     LLMG_OK);

    arrival = 0;
    now = START;

    for (i = 0; i < 10; i++) {
        assert_true(take(&g, &arrival, now, &a));
    }

    assert_false(take(&g, &arrival, now, &a));
    assert_int_equal(a.wait, 8640 * LIMIT_GCRA_SECOND);

    assert_int_equal(llmg_gcra_init(&g, 100, LIMIT_GCRA_SECOND, 100),
                     LLMG_OK);

    assert_false(take(&g, &arrival, now, &a));

    for (i = 0; i < 100; i++) {
        now += LIMIT_GCRA_SECOND / 100;
        assert_true(take(&g, &arrival, now, &a));
    }
}


/* each window that begins and ends with an event, for many rates */

static void
no_window_holds_more_than_it_may(void **state)
{
    size_t               i, j, n;
    uint64_t             arrival, now, number, period, burst, *at;
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    at = malloc(2000 * sizeof(uint64_t));
    assert_non_null(at);

    srand(1);

    for (int round = 0; round < 40; round++) {
        number = (uint64_t) rand() % 50 + 1;
        period = (uint64_t) rand() % (60 * LIMIT_GCRA_SECOND) + 1;
        burst = (uint64_t) rand() % 20 + 1;

        assert_int_equal(llmg_gcra_init(&g, number, period, burst), LLMG_OK);

        arrival = 0;
        now = START;
        n = 0;

        for (i = 0; i < 2000; i++) {
            now += (uint64_t) rand() % (2 * period / number + 2);

            if (take(&g, &arrival, now, &a)) {
                at[n++] = now;

            } else if (rand() % 4 == 0) {

                /* a client that comes again when it was told to */

                assert_true(a.wait > 0);
                now += a.wait;
                assert_true(take(&g, &arrival, now, &a));
                at[n++] = now;
                i++;
            }
        }

        for (i = 0; i < n; i++) {
            for (j = i; j < n; j++) {
                assert_true(j - i + 1
                            <= burst + (at[j] - at[i]) * number / period);
            }
        }
    }

    free(at);
}


static void
numbers_out_of_range(void **state)
{
    limit_gcra_t         g;
    limit_gcra_answer_t  a;

    (void) state;

    assert_int_equal(llmg_gcra_init(&g, 0, 1, 1), LLMG_INVALID);
    assert_int_equal(llmg_gcra_init(&g, 1, 0, 1), LLMG_INVALID);
    assert_int_equal(llmg_gcra_init(&g, 1, 1, 0), LLMG_INVALID);
    assert_int_equal(llmg_gcra_init(&g, 1, LIMIT_GCRA_PERIOD + 1, 1),
                     LLMG_INVALID);
    assert_int_equal(llmg_gcra_init(&g, 1, LIMIT_GCRA_PERIOD,
                                     LIMIT_GCRA_RATE), LLMG_INVALID);

    assert_int_equal(llmg_gcra_init(&g, 1, LIMIT_GCRA_PERIOD, 100), LLMG_OK);
    llmg_gcra_ask(&g, 0, START, &a);
    assert_true(a.allowed);

    assert_int_equal(llmg_gcra_init(&g, LIMIT_GCRA_RATE, LIMIT_GCRA_SECOND,
                                     LIMIT_GCRA_RATE), LLMG_OK);
    llmg_gcra_ask(&g, 0, START, &a);
    assert_true(a.allowed);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_burst_then_the_rate),
        cmocka_unit_test(never_more_than_the_rate),
        cmocka_unit_test(no_window_holds_more_than_it_may),
        cmocka_unit_test(a_clock_that_goes_back),
        cmocka_unit_test(a_rate_that_was_raised_holds_at_once),
        cmocka_unit_test(numbers_out_of_range),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
