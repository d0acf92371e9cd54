/*
 * How much of something may be used in a time: what is asked of a limiter, and
 * what it answers.  Pure arithmetic on whole numbers: the time is the caller's,
 * in microseconds, and so is the memory of what was used.
 *
 *     gcra       a burst at once, and then evenly (limit_gcra.h)
 *     window     so much in any period, by two counters (limit_window.h)
 *     calendar   so much from one full hour, midnight or first of a month in
 *                UTC to the next (limit_calendar.h)
 *     lease      so many at once; who does not come back is forgotten
 *                (limit_lease.h)
 *
 * No number of a state, a time or a limit is above LIMIT_EXACT: a script that
 * has only doubles counts the same.
 */

#ifndef _LLMG_LIMIT_H_INCLUDED_
#define _LLMG_LIMIT_H_INCLUDED_


#include "llmg.h"


#define LIMIT_SECOND     1000000ULL
#define LIMIT_DAY        (86400 * LIMIT_SECOND)

/* A leap year. */
#define LIMIT_PERIOD     (366 * LIMIT_DAY)

/* Units, of which money has the smallest: a million of its currency. */
#define LIMIT_AMOUNT     1000000000000ULL

#define LIMIT_EXACT      (1ULL << 53)

/* It never fits: more than all of the limit. */
#define LIMIT_NEVER      UINT64_MAX


typedef enum {
    LIMIT_GCRA = 0,
    LIMIT_WINDOW,
    LIMIT_CALENDAR,
    LIMIT_LEASE,
    LIMIT_ALGORITHMS
} limit_algorithm_e;


/* filled in by llmg_limit_init() */
typedef struct {
    unsigned       algorithm;   /* limit_algorithm_e */
    unsigned       month:1;     /* calendar: the period is one */
    unsigned       late:1;      /* what is used may be known only afterwards,
                                   and be more than there was */
    uint64_t       rate;        /* units in a period; lease: at once */
    uint64_t       period;      /* microseconds */
    uint64_t       burst;       /* gcra: units at once */

    uint64_t       interval;    /* gcra: of one unit; 0: less than it takes to
                                   count it exactly */
    uint64_t       span;        /* gcra: of a burst */
} limit_t;


/* What one key has used.  All zero: nothing. */
typedef struct {
    uint64_t       n[3];
} limit_state_t;


typedef struct {
    unsigned       allowed:1;
    uint64_t       remaining;   /* units that could follow at once: after this
                                   amount when it is allowed, else without */
    uint64_t       wait;        /* microseconds until it is allowed; 0: now;
                                   or LIMIT_NEVER */
    uint64_t       reset;       /* microseconds until nothing is used, if
                                   nobody asks again */
} limit_answer_t;


/*
 * Checks and completes a limit.  LLMG_OK, or LLMG_INVALID when a number is 0 or
 * out of range, or when a unit would take less than a microsecond and must be
 * counted one by one (not "late").
 */
llmg_status_t llmg_limit_init(limit_t *limit);

/* May "n" units be used at "now"?  "state" is not changed. */
void llmg_limit_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer);

/*
 * "n" units are used, whether they are allowed or not: they may have been used
 * already.  Returns a mark, which says when, for llmg_limit_give().
 */
uint64_t llmg_limit_take(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n);

/*
 * "n" of the units that were taken when "mark" was returned were not used.
 * What has become available again by itself since then is not given twice.
 */
void llmg_limit_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark);

/* units that count at "now": what can be given back at most */
uint64_t llmg_limit_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now);

/* a * b / c without overflow, rounded up; c and the result below 2^63 */
uint64_t llmg_limit_scale_up(uint64_t a, uint64_t b, uint64_t c);

/* the same, rounded down */
uint64_t llmg_limit_scale(uint64_t a, uint64_t b, uint64_t c);


#endif /* _LLMG_LIMIT_H_INCLUDED_ */
