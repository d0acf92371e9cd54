/*
 * So many units from one boundary in UTC to the next: of a second, minute,
 * hour, day, another period since the epoch, or of a month.  n[0] is where the
 * period begins, n[1] what was used in it.
 *
 * When the clock goes back over a boundary, the later period goes on.
 *
 * As llmg_limit.h says.
 */

#ifndef _LIMIT_CALENDAR_H_INCLUDED_
#define _LIMIT_CALENDAR_H_INCLUDED_


#include "llmg_limit.h"


llmg_status_t llmg_calendar_init(limit_t *limit);
void llmg_calendar_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer);
uint64_t llmg_calendar_take(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n);
void llmg_calendar_give(const limit_t *limit, limit_state_t *state,
    uint64_t now, uint64_t n, uint64_t mark);
uint64_t llmg_calendar_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now);

/* where the period begins that "now" is in */
uint64_t llmg_calendar_start(const limit_t *limit, uint64_t now);


#endif /* _LIMIT_CALENDAR_H_INCLUDED_ */
