/*
 * What a limiter answers, case by case: the arithmetic in C and the script in
 * Redis are held to the same table.
 *
 * Each step is at a time, in microseconds after START.  "ask" takes what is
 * allowed; "take" takes in any case; "give" gives back what was taken at the
 * step "ref", counted from 0.
 */

#ifndef _LIMIT_CASES_H_INCLUDED_
#define _LIMIT_CASES_H_INCLUDED_


#include "llmg_limit.h"


#define S              LIMIT_SECOND
#define STEPS          16

/* 2027-01-15 08:00:00 UTC, a Friday */
#define START          (1800000000ULL * S)


typedef enum { END = 0, ASK, TAKE, GIVE } limit_op_e;


typedef struct {
    limit_op_e    op;
    uint64_t      at;
    uint64_t      n;
    int           allowed;
    uint64_t      remaining;
    uint64_t      wait;
    unsigned      ref;
} limit_step_t;


typedef struct {
    const char   *claim;
    limit_t       limit;
    limit_step_t  steps[STEPS];
} limit_case_t;


#define gcra(r, p, b)                                                         \
    { .algorithm = LIMIT_GCRA, .rate = r, .period = p, .burst = b }
#define tokens(r, p, b)                                                       \
    { .algorithm = LIMIT_GCRA, .rate = r, .period = p, .burst = b, .late = 1 }
#define window(r, p)                                                          \
    { .algorithm = LIMIT_WINDOW, .rate = r, .period = p, .late = 1 }
#define calendar(r, p)                                                        \
    { .algorithm = LIMIT_CALENDAR, .rate = r, .period = p, .late = 1 }
#define month(r)                                                              \
    { .algorithm = LIMIT_CALENDAR, .rate = r, .period = LIMIT_DAY,            \
      .month = 1, .late = 1 }
#define lease(r, p)                                                           \
    { .algorithm = LIMIT_LEASE, .rate = r, .period = p }

#define yes(at, n, left)       { ASK, at, n, 1, left, 0, 0 }
#define no(at, n, left, wait)  { ASK, at, n, 0, left, wait, 0 }
#define take(at, n)            { TAKE, at, n, 0, 0, 0, 0 }
#define give(at, n, ref)       { GIVE, at, n, 0, 0, 0, ref }


static const limit_case_t  limit_cases[] = {

    { "gcra: a burst, then the rate", gcra(10, 60 * S, 3), {
        yes(0, 1, 2), yes(0, 1, 1), yes(0, 1, 0),
        no(0, 1, 0, 6 * S), no(6 * S - 1, 1, 0, 1),
        yes(6 * S, 1, 0), no(6 * S, 1, 0, 6 * S) } },

    { "gcra: units that take no whole microseconds are not faster",
      gcra(3, S, 3), {
        yes(0, 1, 2), yes(0, 1, 1), yes(0, 1, 0), no(0, 1, 0, 333334) } },

    { "gcra: amounts", tokens(60000, 60 * S, 1000), {
        yes(0, 600, 400), no(0, 401, 400, 1000), yes(1000, 401, 0),
        no(1000, 1001, 0, LIMIT_NEVER) } },

    { "gcra: what was not used comes back", tokens(60000, 60 * S, 1000), {
        yes(0, 1000, 0), give(0, 700, 0), yes(0, 700, 0) } },

    { "gcra: what has come back by itself is not given twice",
      tokens(60000, 60 * S, 1000), {
        yes(0, 1000, 0), yes(S, 1000, 0), give(S, 700, 0),
        no(S, 1, 0, 1000) } },

    { "gcra: used beyond the limit is waited for, and no longer than for "
      "a burst more", tokens(60000, 60 * S, 1000), {
        take(0, 1500), no(0, 1, 0, 501000), take(0, 100000),
        no(0, 1, 0, 1001000) } },

    { "gcra: a clock that goes back", gcra(1, S, 1), {
        yes(3600 * S, 1, 0), no(0, 1, 0, S) } },

    { "gcra: quick units are exact in bulk", tokens(3000000, S, 3000000), {
        yes(0, 1000000, 1999998), yes(0, 1999998, 0),
        no(0, 1, 0, 1) } },

    { "gcra: money by the month", tokens(LIMIT_AMOUNT, LIMIT_PERIOD,
      LIMIT_AMOUNT), {
        yes(0, LIMIT_AMOUNT - 1, 0), no(0, 1000, 0, 31592), } },

    { "window: so many, and with half of the next window half of them",
      window(100, 60 * S), {
        yes(0, 60, 40), yes(10 * S, 40, 0), no(10 * S, 1, 0, 50601 * 1000),
        no(59 * S, 1, 0, 1601 * 1000), no(60 * S, 1, 0, 601 * 1000),
        yes(60601 * 1000, 1, 0), yes(90 * S, 49, 0) } },

    { "window: more than all of it never fits", window(100, 60 * S), {
        no(0, 101, 100, LIMIT_NEVER) } },

    { "window: what was not used comes back to its own window",
      window(100, 60 * S), {
        yes(0, 100, 0), give(60 * S, 60, 0), yes(60 * S, 60, 0) } },

    { "window: nothing comes back to one that is over", window(100, 60 * S), {
        yes(0, 100, 0), yes(120 * S, 100, 0), give(120 * S, 100, 0),
        no(120 * S, 1, 0, 60601 * 1000) } },

    { "window: a clock that goes back", window(100, 60 * S), {
        yes(60 * S, 100, 0), no(59 * S, 1, 0, 60601 * 1000) } },

    { "window: used beyond the limit counts on", window(100, 60 * S), {
        take(0, 200), no(60 * S, 1, 0, 30308 * 1000) } },

    { "calendar: a day in UTC", calendar(100, LIMIT_DAY), {
        yes(0, 100, 0), no(0, 1, 0, 16 * 3600 * S),
        no(16 * 3600 * S - 1, 1, 0, 1), yes(16 * 3600 * S, 100, 0) } },

    { "calendar: a month in UTC ends with it", month(100), {
        yes(0, 100, 0), no(0, 1, 0, 16 * LIMIT_DAY + 16 * 3600 * S),
        yes(16 * LIMIT_DAY + 16 * 3600 * S, 100, 0),
        no(16 * LIMIT_DAY + 16 * 3600 * S, 1, 0, 28 * LIMIT_DAY) } },

    { "calendar: February of a leap year", month(1), {
        yes(382 * LIMIT_DAY, 1, 0),
        no(382 * LIMIT_DAY, 1, 0, 28 * LIMIT_DAY + 16 * 3600 * S) } },

    { "calendar: what was not used comes back within its period",
      calendar(100, LIMIT_DAY), {
        yes(0, 100, 0), give(S, 30, 0), yes(S, 30, 0),
        yes(16 * 3600 * S, 100, 0), give(16 * 3600 * S, 50, 2),
        no(16 * 3600 * S, 1, 0, LIMIT_DAY) } },

    { "calendar: a clock that goes back over midnight",
      calendar(100, LIMIT_DAY), {
        yes(16 * 3600 * S, 100, 0),
        no(16 * 3600 * S - 1, 1, 0, LIMIT_DAY + 1) } },

    { "lease: so many at once", lease(2, 60 * S), {
        yes(0, 1, 1), yes(10 * S, 1, 0), no(10 * S, 1, 0, S),
        give(20 * S, 1, 0), yes(20 * S, 1, 0), no(20 * S, 1, 0, S) } },

    { "lease: one that nobody renews is over", lease(1, 60 * S), {
        yes(0, 1, 0), no(79 * S, 1, 0, S), yes(80 * S, 1, 0),
        give(80 * S, 1, 0), no(80 * S, 1, 0, S) } },

    { "lease: one that is renewed is not", lease(1, 60 * S), {
        yes(0, 1, 0), give(20 * S, 1, 0), take(20 * S, 1),
        no(80 * S, 1, 0, S), give(80 * S, 1, 2), yes(80 * S, 1, 0) } },
};

#define LIMIT_CASES  (sizeof(limit_cases) / sizeof(limit_cases[0]))


#endif /* _LIMIT_CASES_H_INCLUDED_ */
