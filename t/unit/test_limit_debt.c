/*
 * What was counted beside is told once, and then the sum is what was used:
 * whatever fails in between.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "limit_debt.h"
#include "rnd.h"


#define S      LIMIT_SECOND
#define START  (1800000000ULL * S)      /* 2027-01-15 08:00:00 UTC */
#define DAY    (START - 8 * 3600 * S)


static limit_t
calendar(void)
{
    limit_t  limit;

    memset(&limit, 0, sizeof(limit));

    limit.algorithm = LIMIT_CALENDAR;
    limit.rate = LIMIT_AMOUNT;
    limit.period = LIMIT_DAY;
    limit.late = 1;

    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

    return limit;
}


static limit_t
gcra(void)
{
    limit_t  limit;

    memset(&limit, 0, sizeof(limit));

    limit.rate = 60;
    limit.period = 60 * S;
    limit.burst = 60;
    limit.late = 1;

    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

    return limit;
}


static void
nothing_is_owed(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = calendar();
    memset(&debt, 0, sizeof(debt));

    assert_false(llmg_debt_owed(&debt, 0));
    assert_false(llmg_debt_tell(&limit, &debt, 0, START));
}


static void
what_was_used_beside_is_told_once(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = calendar();
    memset(&debt, 0, sizeof(debt));

    assert_true(llmg_debt_owed(&debt, 7));
    assert_true(llmg_debt_tell(&limit, &debt, 7, START));
    assert_true(debt.take == 7 && debt.give == 0);

    /* nobody knows whether it was heard: the same again */

    assert_true(llmg_debt_tell(&limit, &debt, 9, START));
    assert_true(debt.take == 7);

    llmg_debt_done(&debt);
    assert_true(llmg_debt_tell(&limit, &debt, 9, START));
    assert_true(debt.take == 2);

    llmg_debt_done(&debt);
    assert_false(llmg_debt_owed(&debt, 9));

    /* the next day begins with nothing, here and there */

    assert_false(llmg_debt_tell(&limit, &debt, 0, START + LIMIT_DAY));
    assert_true(llmg_debt_tell(&limit, &debt, 1, START + LIMIT_DAY));
    assert_true(debt.take == 1);
}


static void
what_was_told_and_given_back_is_owed(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = calendar();
    memset(&debt, 0, sizeof(debt));

    llmg_debt_back(&limit, &debt, 10, 8, START);
    assert_false(llmg_debt_owed(&debt, 0));

    assert_true(llmg_debt_tell(&limit, &debt, 8, START));
    llmg_debt_done(&debt);

    /* of ten, two were not told */

    llmg_debt_back(&limit, &debt, 10, 5, START);
    assert_true(llmg_debt_tell(&limit, &debt, 5, START));
    assert_true(debt.take == 0 && debt.give == 3 && debt.give_mark == DAY);
}


static void
a_bucket_that_comes_back_by_itself_is_not_given_back(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = gcra();
    memset(&debt, 0, sizeof(debt));

    assert_true(llmg_debt_tell(&limit, &debt, 10, START));
    llmg_debt_done(&debt);

    assert_false(llmg_debt_tell(&limit, &debt, 4, START));
    assert_true(llmg_debt_tell(&limit, &debt, 6, START));
    assert_true(debt.take == 2 && debt.give == 0);
}


static void
a_settlement_that_failed_is_told(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = calendar();
    memset(&debt, 0, sizeof(debt));

    llmg_debt_less(&limit, &debt, 30, DAY);
    llmg_debt_more(&limit, &debt, 5, DAY);
    llmg_debt_less(&limit, &debt, 2, DAY);

    assert_true(llmg_debt_tell(&limit, &debt, 0, START));
    assert_true(debt.take == 5 && debt.give == 32 && debt.give_mark == DAY);

    /* what comes meanwhile is told afterwards */

    llmg_debt_less(&limit, &debt, 1, DAY);
    assert_true(llmg_debt_tell(&limit, &debt, 0, START));
    assert_true(debt.give == 32);
    llmg_debt_done(&debt);
    assert_true(llmg_debt_tell(&limit, &debt, 0, START));
    assert_true(debt.give == 1);
}


static void
of_a_day_that_is_over_nothing_is_told(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = calendar();
    memset(&debt, 0, sizeof(debt));

    llmg_debt_less(&limit, &debt, 30, DAY);
    llmg_debt_more(&limit, &debt, 5, DAY);
    llmg_debt_less(&limit, &debt, 7, DAY + LIMIT_DAY);
    llmg_debt_less(&limit, &debt, 100, DAY);
    llmg_debt_more(&limit, &debt, 100, DAY);

    assert_true(llmg_debt_tell(&limit, &debt, 0, START + LIMIT_DAY));
    assert_true(debt.take == 0 && debt.give == 7
                && debt.give_mark == DAY + LIMIT_DAY);

    assert_false(llmg_debt_tell(&limit, &debt, 0, START + 2 * LIMIT_DAY));

    llmg_debt_more(&limit, &debt, 5, DAY);
    assert_false(llmg_debt_tell(&limit, &debt, 0, START + LIMIT_DAY));
}


static void
of_a_bucket_the_older_mark_bounds_what_comes_back(void **state)
{
    limit_t       limit;
    limit_debt_t  debt;

    (void) state;

    limit = gcra();
    memset(&debt, 0, sizeof(debt));

    llmg_debt_less(&limit, &debt, 3, START + 9 * S);
    llmg_debt_less(&limit, &debt, 3, START + 5 * S);
    llmg_debt_less(&limit, &debt, 3, START + 20 * S);

    assert_true(llmg_debt_tell(&limit, &debt, 0, START));
    assert_true(debt.give == 9 && debt.give_mark == START + 5 * S);
}


/*
 * Requests that are counted there or beside, as the other side comes and goes;
 * calls that are lost on the way there, or on the way back.
 */

static void
in_the_end_the_sum_is_what_was_used(void **state)
{
    unsigned       i, k, away, done;
    uint64_t       n, sum, before, mark;
    limit_t        limit;
    limit_debt_t   debt;
    limit_state_t  here, there;

    (void) state;

    limit = calendar();

    for (i = 0; i < 500; i++) {
        memset(&debt, 0, sizeof(debt));
        memset(&here, 0, sizeof(here));
        memset(&there, 0, sizeof(there));

        sum = 0;
        away = 0;
        done = 0;

        for (k = 0; k < 200 || llmg_debt_owed(&debt, here.n[1]); k++) {

            if (k < 200 && rnd(10) == 0) {
                away = !away;

            } else if (k >= 200) {
                away = 0;
            }

            if (k < 200) {
                n = rnd(1000) + 1;

                if (away) {
                    (void) llmg_limit_take(&limit, &here, START, n);
                    sum += n;

                } else {
                    mark = llmg_limit_take(&limit, &there, START, n);

                    if (rnd(3) == 0) {
                        llmg_debt_less(&limit, &debt, n / 2, mark);
                        n -= n / 2;

                    } else if (rnd(3) == 0) {
                        llmg_debt_more(&limit, &debt, 3, mark);
                        n += 3;
                    }

                    sum += n;
                }

                /* one that was counted beside is settled, now or later */

                n = rnd(here.n[1] / 4 + 1);

                if (rnd(2) == 0) {
                    before = llmg_limit_used(&limit, &here, START);
                    llmg_limit_give(&limit, &here, START, n, here.n[0]);
                    llmg_debt_back(&limit, &debt, before,
                                   llmg_limit_used(&limit, &here, START),
                                   START);
                    sum -= n;
                }
            }

            if (!llmg_debt_tell(&limit, &debt, here.n[1], START) || away) {
                continue;
            }

            if (rnd(3) == 0) {
                continue;
            }

            /* it is heard, once */

            if (!done) {
                llmg_limit_give(&limit, &there, START, debt.give,
                                debt.give_mark);
                (void) llmg_limit_take(&limit, &there, START, debt.take);
                done = 1;
            }

            if (rnd(3) != 0) {
                llmg_debt_done(&debt);
                done = 0;
            }
        }

        assert_true(there.n[1] == sum);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(nothing_is_owed),
        cmocka_unit_test(what_was_used_beside_is_told_once),
        cmocka_unit_test(what_was_told_and_given_back_is_owed),
        cmocka_unit_test(a_bucket_that_comes_back_by_itself_is_not_given_back),
        cmocka_unit_test(a_settlement_that_failed_is_told),
        cmocka_unit_test(of_a_day_that_is_over_nothing_is_told),
        cmocka_unit_test(of_a_bucket_the_older_mark_bounds_what_comes_back),
        cmocka_unit_test(in_the_end_the_sum_is_what_was_used),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
