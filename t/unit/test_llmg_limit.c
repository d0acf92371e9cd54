#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "limit_cases.h"
#include "llmg_limit_script.h"


static void
each_case_of_the_table(void **state)
{
    size_t               i, k;
    uint64_t             marks[STEPS], now;
    limit_t              limit;
    limit_state_t        s, before;
    limit_answer_t       a;
    const limit_step_t  *step;

    (void) state;

    for (i = 0; i < LIMIT_CASES; i++) {
        limit = limit_cases[i].limit;

        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);
        memset(&s, 0, sizeof(s));

        for (k = 0; k < STEPS; k++) {
            step = &limit_cases[i].steps[k];
            now = START + step->at;

            if (step->op == END) {
                break;
            }

            if (step->op == GIVE) {
                llmg_limit_give(&limit, &s, now, step->n, marks[step->ref]);
                continue;
            }

            before = s;
            llmg_limit_ask(&limit, &s, now, step->n, &a);
            assert_memory_equal(&before, &s, sizeof(s));

            if (step->op == ASK
                && (a.allowed != (unsigned) step->allowed
                    || a.remaining != step->remaining
                    || a.wait != step->wait))
            {
                fail_msg("%s, step %zu: %u, %llu left, wait %llu",
                         limit_cases[i].claim, k, a.allowed,
                         (unsigned long long) a.remaining,
                         (unsigned long long) a.wait);
            }

            if (step->op == TAKE || a.allowed) {
                marks[k] = llmg_limit_take(&limit, &s, now, step->n);
            }
        }
    }
}


static uint64_t
random_of(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;

    return *seed >> 1;
}


/*
 * Whoever comes when he was told to is let in, and not a moment earlier; no
 * number is ever inexact in a double.
 */

static void
the_wait_is_true(void **state)
{
    unsigned        i, k;
    uint64_t        seed, now, n;
    limit_t         limit;
    limit_state_t   s;
    limit_answer_t  a, b;

    (void) state;

    seed = 88172645463325252ULL;

    for (i = 0; i < 4000; i++) {
        memset(&limit, 0, sizeof(limit));
        memset(&s, 0, sizeof(s));

        limit.algorithm = i % 3;
        limit.late = random_of(&seed) % 2;
        limit.month = (limit.algorithm == LIMIT_CALENDAR
                       && random_of(&seed) % 2);
        limit.rate = random_of(&seed) % (limit.late ? LIMIT_AMOUNT : 1000) + 1;
        limit.period = (random_of(&seed) % (366 * 86400) + 1) * S;
        limit.burst = limit.rate;

        if (llmg_limit_init(&limit) != LLMG_OK) {
            continue;
        }

        now = START + random_of(&seed) % (366 * 86400 * S);

        for (k = 0; k < 20; k++) {
            now += random_of(&seed) % (limit.period / 4);
            n = random_of(&seed) % limit.rate + 1;

            llmg_limit_ask(&limit, &s, now, n, &a);

            if (!a.allowed) {
                assert_true(a.wait > 0 && a.wait != LIMIT_NEVER);

                llmg_limit_ask(&limit, &s, now + a.wait, n, &b);
                assert_true(b.allowed);

                /* a window knows milliseconds */

                if (a.wait > 2000) {
                    llmg_limit_ask(&limit, &s, now + a.wait
                                   - (limit.algorithm == LIMIT_WINDOW ? 2000
                                                                      : 1),
                                   n, &b);
                    assert_true(!b.allowed
                                || limit.algorithm == LIMIT_WINDOW);
                }

                if (random_of(&seed) % 2) {
                    now += a.wait;
                    llmg_limit_take(&limit, &s, now, n);
                }

            } else {
                assert_true(a.remaining <= limit.rate - n);
                llmg_limit_take(&limit, &s, now, n);
            }

            assert_true(s.n[0] <= LIMIT_EXACT && s.n[1] <= LIMIT_EXACT
                        && s.n[2] <= LIMIT_EXACT);

            llmg_limit_ask(&limit, &s, now, 1, &b);
            assert_true(b.reset <= LIMIT_EXACT);
        }
    }
}


/* each window that begins and ends with an event, for many rates */

static void
no_time_holds_more_than_it_may(void **state)
{
    size_t          i, j, n;
    uint64_t        now, seed, *at;
    limit_t         limit;
    limit_state_t   s;
    limit_answer_t  a;

    (void) state;

    at = malloc(1000 * sizeof(uint64_t));
    assert_non_null(at);

    seed = 1181783497276652981ULL;

    for (int round = 0; round < 40; round++) {
        memset(&limit, 0, sizeof(limit));
        memset(&s, 0, sizeof(s));

        limit.rate = random_of(&seed) % 50 + 1;
        limit.period = random_of(&seed) % (60 * S) + limit.rate;
        limit.burst = random_of(&seed) % 20 + 1;

        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

        now = START;
        n = 0;

        for (i = 0; i < 1000; i++) {
            now += random_of(&seed) % (2 * limit.period / limit.rate + 2);

            llmg_limit_ask(&limit, &s, now, 1, &a);

            if (!a.allowed && random_of(&seed) % 4 == 0) {
                now += a.wait;
                llmg_limit_ask(&limit, &s, now, 1, &a);
                assert_true(a.allowed);
            }

            if (a.allowed) {
                llmg_limit_take(&limit, &s, now, 1);
                at[n++] = now;
            }
        }

        for (i = 0; i < n; i++) {
            for (j = i; j < n; j++) {
                assert_true(j - i + 1
                            <= limit.burst + (at[j] - at[i]) * limit.rate
                                             / limit.period);
            }
        }
    }

    free(at);
}


/* reservations that are settled: in the end there is what was really used */

static void
what_is_given_back_is_there_again(void **state)
{
    unsigned        i, algorithm;
    uint64_t        mark;
    limit_t         limit;
    limit_state_t   s;
    limit_answer_t  a;

    (void) state;

    for (algorithm = 0; algorithm < LIMIT_ALGORITHMS; algorithm++) {
        memset(&limit, 0, sizeof(limit));
        memset(&s, 0, sizeof(s));

        limit.algorithm = algorithm;
        limit.rate = 1000;
        limit.burst = 1000;
        limit.period = LIMIT_DAY;
        limit.late = 1;

        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

        for (i = 0; i < 100; i++) {
            llmg_limit_ask(&limit, &s, START, 500, &a);
            assert_true(a.allowed);

            mark = llmg_limit_take(&limit, &s, START, 500);
            llmg_limit_give(&limit, &s, START, 495, mark);
        }

        llmg_limit_ask(&limit, &s, START, 500, &a);
        assert_true(a.allowed && a.remaining == 0);

        llmg_limit_ask(&limit, &s, START, 501, &a);
        assert_false(a.allowed);
    }
}


/* and what counts is what may not be used any more */

static void
what_counts_and_what_is_left_are_the_limit(void **state)
{
    unsigned        i, algorithm;
    uint64_t        now, most;
    limit_t         limit;
    limit_state_t   s;
    limit_answer_t  a;

    (void) state;

    for (algorithm = 0; algorithm < LIMIT_ALGORITHMS; algorithm++) {
        memset(&limit, 0, sizeof(limit));
        memset(&s, 0, sizeof(s));

        limit.algorithm = algorithm;
        limit.rate = 1000;
        limit.burst = 300;
        limit.period = LIMIT_DAY;
        limit.late = 1;

        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);
        assert_int_equal(llmg_limit_used(&limit, &s, START), 0);

        most = (algorithm == LIMIT_GCRA) ? limit.burst : limit.rate;
        now = START;

        for (i = 0; i < 200; i++) {
            now += (i % 10) * LIMIT_DAY / 10000;

            llmg_limit_ask(&limit, &s, now, 0, &a);
            assert_true(a.remaining + llmg_limit_used(&limit, &s, now)
                        == most);

            (void) llmg_limit_take(&limit, &s, now, i % 3);
        }

        assert_true(llmg_limit_used(&limit, &s, now) > 30);
    }
}


static void
a_rate_that_was_raised_holds_at_once(void **state)
{
    unsigned        i;
    limit_t         slow, fast;
    limit_state_t   s;
    limit_answer_t  a;

    (void) state;

    memset(&s, 0, sizeof(s));
    memset(&slow, 0, sizeof(slow));

    slow.rate = 10;
    slow.burst = 10;
    slow.period = LIMIT_DAY;

    fast = slow;
    fast.rate = 100;
    fast.burst = 100;
    fast.period = S;

    assert_int_equal(llmg_limit_init(&slow), LLMG_OK);
    assert_int_equal(llmg_limit_init(&fast), LLMG_OK);

    for (i = 0; i < 10; i++) {
        llmg_limit_take(&slow, &s, START, 1);
    }

    llmg_limit_ask(&slow, &s, START, 1, &a);
    assert_int_equal(a.wait, 8640 * S);

    llmg_limit_ask(&fast, &s, START, 1, &a);
    assert_false(a.allowed);
    assert_int_equal(a.wait, S / 100);
}


static void
numbers_out_of_range(void **state)
{
    limit_t  limit, ok;

    (void) state;

    memset(&ok, 0, sizeof(ok));

    ok.rate = 1;
    ok.period = S;
    ok.burst = 1;

    limit = ok;
    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

    limit = ok;
    limit.rate = 0;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.period = 0;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.burst = 0;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.period = LIMIT_PERIOD + 1;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.rate = LIMIT_AMOUNT + 1;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.rate = 1000001;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit.late = 1;
    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

    limit = ok;
    limit.period = LIMIT_PERIOD;
    limit.burst = 1000;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);

    limit = ok;
    limit.algorithm = LIMIT_ALGORITHMS;
    assert_int_equal(llmg_limit_init(&limit), LLMG_INVALID);
}


static void
products_that_overflow(void **state)
{
    (void) state;

    assert_true(llmg_limit_scale(7, 5, 2) == 17);
    assert_true(llmg_limit_scale_up(7, 5, 2) == 18);
    assert_true(llmg_limit_scale_up(8, 5, 2) == 20);
    assert_true(llmg_limit_scale(LIMIT_AMOUNT, LIMIT_PERIOD, LIMIT_PERIOD)
                == LIMIT_AMOUNT);
    assert_true(llmg_limit_scale_up(LIMIT_AMOUNT, LIMIT_PERIOD, LIMIT_AMOUNT)
                == LIMIT_PERIOD);
    assert_true(llmg_limit_scale(999999999999ULL, 31622400000001ULL,
                                 1000000000000ULL) == 31622399999969ULL);
    assert_true(llmg_limit_scale_up(999999999999ULL, 31622400000001ULL,
                                    1000000000000ULL) == 31622399999970ULL);
}


static void
an_answer_of_redis_is_within_bounds(void **state)
{
    size_t         i;
    int64_t        old;
    limit_state_t  s;

    int64_t  values[] = { 1, START, 10, 20, 30, 1, START,
                          11, 21, 31, 0, (int64_t) LIMIT_EXACT };

    (void) state;

    assert_int_equal(llmg_limit_reply(values, 12, 2), LLMG_OK);
    assert_int_equal(llmg_limit_reply(values, 11, 2), LLMG_INVALID);
    assert_int_equal(llmg_limit_reply(values, 12, 1), LLMG_INVALID);
    assert_int_equal(llmg_limit_reply(values, 0, 0), LLMG_INVALID);

    s = llmg_limit_reply_state(values, 1);
    assert_int_equal(s.n[0], 11);
    assert_int_equal(s.n[2], 31);

    for (i = 0; i < 12; i++) {
        old = values[i];

        values[i] = -1;
        assert_int_equal(llmg_limit_reply(values, 12, 2), LLMG_INVALID);

        values[i] = (int64_t) LIMIT_EXACT + 1;
        assert_int_equal(llmg_limit_reply(values, 12, 2), LLMG_INVALID);

        values[i] = old;
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_case_of_the_table),
        cmocka_unit_test(the_wait_is_true),
        cmocka_unit_test(no_time_holds_more_than_it_may),
        cmocka_unit_test(what_is_given_back_is_there_again),
        cmocka_unit_test(what_counts_and_what_is_left_are_the_limit),
        cmocka_unit_test(a_rate_that_was_raised_holds_at_once),
        cmocka_unit_test(numbers_out_of_range),
        cmocka_unit_test(products_that_overflow),
        cmocka_unit_test(an_answer_of_redis_is_within_bounds),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
