/*
 * What is asked of a limiter and what it answers.
 *
 * A limiter is arithmetic over a small state, one state per key; where the
 * state lives (shared memory, Redis) and what time it is are the caller's.
 */

#ifndef _LLMG_LIMIT_H_INCLUDED_
#define _LLMG_LIMIT_H_INCLUDED_


#include "llmg.h"


/* Bounds of a rate, checked by the limiter that takes it. */
#define LLMG_LIMIT_NUMBER_MAX   1000000000ULL               /* N, burst */
#define LLMG_LIMIT_PERIOD_MAX   (366ULL * 86400 * 1000000)  /* us */

/* the longest time to get a whole burst back, in us: about a hundred years */
#define LLMG_LIMIT_SPAN_MAX     (100 * LLMG_LIMIT_PERIOD_MAX)


/* "number" in "period", of which "burst" may come at once. */
typedef struct {
    uint64_t  number;
    uint64_t  period;       /* us */
    uint64_t  burst;        /* at least 1 */
} llmg_limit_rate_t;


typedef struct {
    uint64_t  remaining;    /* that could come at once, this one not counted */
    uint64_t  reset;        /* us until all of the burst could come at once */
    uint64_t  wait;         /* us until this one can succeed; 0: now */
} llmg_limit_answer_t;


#endif /* _LLMG_LIMIT_H_INCLUDED_ */
