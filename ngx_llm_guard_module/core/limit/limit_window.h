/*
 * So many units in any period, counted in two fixed windows: what was used in
 * the one before counts by the share of it that the period still covers, as if
 * it had been used evenly.  n[0] is the number of the window since the epoch,
 * n[1] what was used in it, n[2] in the one before.
 *
 * The share is rounded up to 1/4096.
 *
 * As llmg_limit.h says.
 */

#ifndef _LIMIT_WINDOW_H_INCLUDED_
#define _LIMIT_WINDOW_H_INCLUDED_


#include "llmg_limit.h"


llmg_status_t llmg_window_init(limit_t *limit);
void llmg_window_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer);
uint64_t llmg_window_take(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n);
void llmg_window_give(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n, uint64_t mark);
uint64_t llmg_window_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now);

/* the number of the window that "now" is in */
uint64_t llmg_window_number(const limit_t *limit, uint64_t now);


#endif /* _LIMIT_WINDOW_H_INCLUDED_ */
