/*
 * So many at once.  Each has a lease, which it renews by giving it back and
 * taking another; one that is not renewed is over after a period, at the latest
 * after 4/3 of it.  Counted by the third of a period in which they were taken:
 * n[0] is the last third, n[1] and n[2] hold four counters of 24 bits, for the
 * thirds whose number has that remainder by four.
 *
 * How long it takes until one ends nobody knows: the wait is a second.
 *
 * As llmg_limit.h says.
 */

#ifndef _LIMIT_LEASE_H_INCLUDED_
#define _LIMIT_LEASE_H_INCLUDED_


#include "llmg_limit.h"


llmg_status_t llmg_lease_init(limit_t *limit);
void llmg_lease_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer);
uint64_t llmg_lease_take(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n);
void llmg_lease_give(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n, uint64_t mark);
uint64_t llmg_lease_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now);


#endif /* _LIMIT_LEASE_H_INCLUDED_ */
