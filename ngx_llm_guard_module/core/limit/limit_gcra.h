/*
 * The generic cell rate algorithm (ITU-T I.371): "rate" events a period, so
 * many of them at once, without a counter to reset.  One number a key is kept,
 * the theoretical arrival time.  Time is the caller's, in microseconds.
 */

#ifndef _LIMIT_GCRA_H_INCLUDED_
#define _LIMIT_GCRA_H_INCLUDED_


#include "llmg.h"


#define LIMIT_GCRA_SECOND   1000000ULL

/* A year: no sum of what is below overflows. */
#define LIMIT_GCRA_PERIOD   (366ULL * 86400 * LIMIT_GCRA_SECOND)
#define LIMIT_GCRA_RATE     1000000000ULL


typedef struct {
    uint64_t  interval;     /* nanoseconds between two events, at least 1 */
    uint64_t  capacity;     /* events at once, at least 1 */
} limit_gcra_t;


typedef struct {
    unsigned  allowed:1;
    uint64_t  arrival;      /* to be kept */
    uint64_t  remaining;    /* events that could follow at once */
    uint64_t  wait;         /* microseconds until one is allowed; 0: now */
    uint64_t  reset;        /* microseconds until all of them are */
} limit_gcra_answer_t;


/*
 * "rate" events in "period" microseconds, "burst" at once.  LLMG_OK, or
 * LLMG_INVALID when a number is 0 or beyond the limits above.
 */
llmg_status_t llmg_gcra_init(limit_gcra_t *gcra, uint64_t rate,
    uint64_t period, uint64_t burst);

/*
 * May one more event happen at "now", when "arrival" (nanoseconds, 0: none)
 * was kept?  Nothing is changed: the caller keeps answer->arrival, when it is
 * allowed to take it, and when it is not because a time that is too far ahead
 * (the clock was set back, the rate was raised) is corrected to a burst that is
 * used up.  A clock that goes back never gives more than the rate.
 */
void llmg_gcra_ask(const limit_gcra_t *gcra, uint64_t arrival, uint64_t now,
    limit_gcra_answer_t *answer);


#endif /* _LIMIT_GCRA_H_INCLUDED_ */
