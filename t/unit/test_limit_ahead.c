/*
 * Units taken ahead: what a slice is worth as time passes, and that a fleet is
 * never over its limit, whatever it takes and whenever it uses it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "limit_fleet.h"


#define S      LIMIT_SECOND
#define START  FLEET_START              /* 2027-01-15 08:00:00 UTC */


static limit_state_t  shared;


static unsigned
fleet_ask(const limit_t *limit, uint64_t now, uint64_t n, uint64_t *mark)
{
    limit_answer_t  a;

    llmg_limit_ask(limit, &shared, now, n, &a);

    if (a.allowed) {
        *mark = llmg_limit_take(limit, &shared, now, n);
    }

    return a.allowed;
}


static void
fleet_give(const limit_t *limit, uint64_t now, uint64_t n, uint64_t mark)
{
    llmg_limit_give(limit, &shared, now, n, mark);
}


static void
fleet_forget(void)
{
    memset(&shared, 0, sizeof(shared));
}


typedef enum { END = 0, FILL, TAKE, GIVE, LEFT, WANTS, DROP } step_e;


typedef struct {
    step_e       op;
    uint64_t     at;
    uint64_t     n;
    uint64_t     mark;          /* FILL, GIVE */
    uint64_t     is;
} step_t;


typedef struct {
    const char  *claim;
    limit_t      limit;
    uint64_t     most;
    step_t       steps[12];
} case_t;


#define gcra(r, p, b)                                                         \
    { .algorithm = LIMIT_GCRA, .rate = r, .period = p, .burst = b }
#define window(r, p)                                                          \
    { .algorithm = LIMIT_WINDOW, .rate = r, .period = p }
#define calendar(r, p)                                                        \
    { .algorithm = LIMIT_CALENDAR, .rate = r, .period = p }

#define fill(at, n, mark)      { FILL, at, n, mark, 0 }
#define use(at, n, is)         { TAKE, at, n, 0, is }
#define back(at, n, mark, is)  { GIVE, at, n, mark, is }
#define left(at, is)           { LEFT, at, 0, 0, is }
#define wants(at, is)          { WANTS, at, 0, 0, is }
#define drop(at, is)           { DROP, at, 0, 0, is }

#define WINDOW  (START / (60 * S))
#define DAY     (START - 8 * 3600 * S)


static const case_t  cases[] = {

    { "nothing is held", gcra(60, 60 * S, 60), 10, {
        left(0, 0), use(0, 1, 0), drop(0, 0), wants(0, 5) } },

    { "half and half", calendar(100, LIMIT_DAY), 10, {
        wants(0, 5), fill(0, 5, DAY), wants(0, 5), fill(0, 5, DAY),
        wants(0, 0), left(0, 10), use(0, 4, 1), wants(0, 0), use(0, 1, 1),
        wants(0, 5), use(0, 6, 0), use(0, 5, 1) } },

    { "an odd number is not exceeded", calendar(100, LIMIT_DAY), 7, {
        fill(0, 3, DAY), wants(0, 3), fill(0, 3, DAY), wants(0, 0),
        left(0, 6) } },

    { "one unit is no slice", calendar(100, LIMIT_DAY), 1, {
        wants(0, 0) } },

    { "gcra: what was taken first comes back first", gcra(60, 60 * S, 60),
      10, {
        fill(0, 5, START + 5 * S), left(0, 5), left(S - 1, 4), left(S, 4),
        left(2 * S, 3), use(2 * S, 3, 1), left(2 * S, 0) } },

    { "gcra: behind what others have taken it waits", gcra(60, 60 * S, 60),
      10, {
        fill(0, 5, START + 30 * S), left(25 * S, 5), left(26 * S, 4),
        left(30 * S - 1, 0) } },

    { "gcra: of two slices the older is used, and a third is not asked for",
      gcra(60, 60 * S, 60), 10, {
        fill(0, 5, START + 5 * S), fill(0, 5, START + 10 * S), use(0, 4, 1),
        wants(0, 0), use(0, 1, 1), wants(0, 5), left(6 * S, 4) } },

    { "gcra: what was not used is in its slice again", gcra(60, 60 * S, 60),
      10, {
        fill(0, 5, START + 20 * S), use(0, 4, 1),
        back(0, 4, START + 20 * S, 4), left(0, 5),
        back(0, 1, START + 20 * S, 0), back(0, 1, START + 9 * S, 0) } },

    { "gcra: nothing is to be given back", gcra(60, 60 * S, 60), 10, {
        fill(0, 5, START + 20 * S), drop(0, 0), left(0, 0) } },

    { "gcra: quick units", { .algorithm = LIMIT_GCRA, .rate = 3000000,
      .period = S, .burst = 3000000, .late = 1 }, 3000, {
        fill(0, 1500, START + 500), left(0, 1500), left(100, 1200),
        left(499, 3) } },

    { "window: until it ends", window(100, 60 * S), 10, {
        fill(0, 5, WINDOW), left(60 * S - 1, 5), drop(0, 5), fill(0, 5, WINDOW),
        left(60 * S, 0), drop(60 * S, 0) } },

    { "calendar: until midnight", calendar(100, LIMIT_DAY), 10, {
        fill(0, 5, DAY), left(16 * 3600 * S - 1, 5),
        use(16 * 3600 * S, 1, 0) } },

    { "calendar: the new day does not wait for the old one",
      calendar(100, LIMIT_DAY), 10, {
        fill(0, 5, DAY), wants(16 * 3600 * S, 5),
        fill(16 * 3600 * S, 5, DAY + LIMIT_DAY), left(16 * 3600 * S, 5),
        back(16 * 3600 * S, 3, DAY, 0), drop(16 * 3600 * S, 5) } },

    { "calendar: no more than may be held is kept", calendar(100, LIMIT_DAY),
      10, {
        fill(0, 5, DAY), back(0, 8, DAY, 5), left(0, 10) } },
};


static void
each_case_of_the_table(void **state)
{
    size_t         i, k;
    uint64_t       is, at, mark;
    limit_t        limit;
    const step_t  *step;
    limit_ahead_t  ahead;

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        limit = cases[i].limit;
        memset(&ahead, 0, sizeof(ahead));
        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

        for (k = 0; k < 12 && cases[i].steps[k].op != END; k++) {
            step = &cases[i].steps[k];
            at = START + step->at;

            switch (step->op) {

            case FILL:
                llmg_ahead_fill(&limit, &ahead, at, step->n, step->mark);
                continue;

            case TAKE:
                is = llmg_ahead_take(&limit, &ahead, at, step->n, &mark);
                break;

            case GIVE:
                is = llmg_ahead_give(&limit, &ahead, at, step->n, step->mark,
                                     cases[i].most, 0);
                break;

            case LEFT:
                is = llmg_ahead_left(&limit, &ahead, at);
                break;

            case WANTS:
                is = llmg_ahead_wants(&limit, &ahead, at, cases[i].most);
                break;

            default:
                is = llmg_ahead_drop(&limit, &ahead, at, &mark);
            }

            if (is != step->is) {
                fail_msg("%s, step %zu: %llu", cases[i].claim, k,
                         (unsigned long long) is);
            }
        }
    }
}


static void
a_fleet_is_never_over_its_limit(void **state)
{
    size_t    fed;
    limit_t   limit;
    uint64_t  most;

    (void) state;

    fed = 0;

    for (unsigned i = 0; i < 600; i++) {
        fleet_limit(&limit, &most, i);
        fed += fleet_run(&limit, most, 0);
    }

    assert_true(fed > 600 * FLEET_USES / 10);
}


static void
nor_when_reservations_are_settled(void **state)
{
    size_t    fed;
    limit_t   limit;
    uint64_t  most;

    (void) state;

    fed = 0;

    for (unsigned i = 0; i < 600; i++) {
        fleet_limit(&limit, &most, i);
        fed += fleet_run(&limit, most, 1);
    }

    assert_true(fed > 600 * FLEET_USES / 10);
}


static void
a_key_with_a_rate_of_its_own_has_its_part(void **state)
{
    limit_t  zone, key;

    (void) state;

    memset(&zone, 0, sizeof(zone));

    zone.rate = 1000;
    zone.burst = 100;
    zone.period = 60 * S;
    key = zone;

    assert_int_equal(llmg_ahead_part(&zone, &key, 10), 10);

    key.burst = 20;
    assert_int_equal(llmg_ahead_part(&zone, &key, 10), 2);

    key.burst = 5;
    assert_int_equal(llmg_ahead_part(&zone, &key, 10), 0);

    zone.algorithm = LIMIT_CALENDAR;
    key = zone;
    key.rate = 3000;
    assert_int_equal(llmg_ahead_part(&zone, &key, 10), 30);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_case_of_the_table),
        cmocka_unit_test(a_fleet_is_never_over_its_limit),
        cmocka_unit_test(nor_when_reservations_are_settled),
        cmocka_unit_test(a_key_with_a_rate_of_its_own_has_its_part),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
