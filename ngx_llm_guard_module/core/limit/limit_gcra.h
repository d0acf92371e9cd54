/*
 * The generic cell rate algorithm (ITU-T I.371): "rate" units a period, a burst
 * of them at once, without a counter to reset.  One number a key is kept, the
 * theoretical arrival time: n[0], in microseconds.
 *
 * A unit that takes a millisecond or more takes a whole number of microseconds,
 * rounded up; of quicker ones each amount is rounded up by itself.  So it is
 * never more than the configured rate.
 *
 * As llmg_limit.h says.
 */

#ifndef _LIMIT_GCRA_H_INCLUDED_
#define _LIMIT_GCRA_H_INCLUDED_


#include "llmg_limit.h"


llmg_status_t llmg_gcra_init(limit_t *limit);
void llmg_gcra_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer);
uint64_t llmg_gcra_take(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n);
void llmg_gcra_give(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n, uint64_t mark);
uint64_t llmg_gcra_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now);

/* the time that "n" units take; at most LIMIT_EXACT / 4 */
uint64_t llmg_gcra_cost(const limit_t *limit, uint64_t n);


#endif /* _LIMIT_GCRA_H_INCLUDED_ */
