/*
 * Units that were taken from a limit before anybody asked for them.  Who has
 * them may use them without asking, as long as the limit would still count
 * them:
 *
 *     gcra       each unit until the bucket has it back by itself, which is
 *                first for those that were taken first
 *     window     until the window ends in which they were taken
 *     calendar   likewise, the period
 *
 * So what all have used is never more than what the limit allows, at whatever
 * time they use it.  Two slices are held, so that one is there while the other
 * is on its way.
 *
 * "now" is by the clock that the limit is counted by, or ahead of it: units are
 * then forgotten early, and never used late.  It may go back: what was
 * forgotten stays so.  All zero: nothing is held.  A lease is of those who run,
 * and nothing of it is taken ahead.
 */

#ifndef _LIMIT_AHEAD_H_INCLUDED_
#define _LIMIT_AHEAD_H_INCLUDED_


#include "llmg_limit.h"


#define LIMIT_SLICES   2

/* With less there are no two slices. */
#define LIMIT_AHEAD    2


typedef struct {
    uint64_t       n;           /* units that nobody has used */
    uint64_t       mark;        /* of llmg_limit_take() */
} limit_slice_t;


typedef struct {
    limit_slice_t  slices[LIMIT_SLICES];        /* older first */
} limit_ahead_t;


/* units that may be used at "now"; all others are forgotten */
uint64_t llmg_ahead_left(const limit_t *limit, limit_ahead_t *ahead,
    uint64_t now);

/*
 * "n" of them are used: 1, and *mark is for giving them back; or 0 when there
 * are less, and none is.
 */
unsigned llmg_ahead_take(const limit_t *limit, limit_ahead_t *ahead,
    uint64_t now, uint64_t n, uint64_t *mark);

/*
 * Units to be taken, when "most" may be held; 0: there are enough.  They are
 * half of "most", so that what comes does not overtake what is there.
 */
uint64_t llmg_ahead_wants(const limit_t *limit, limit_ahead_t *ahead,
    uint64_t now, uint64_t most);

/* "n" were taken with "mark" */
void llmg_ahead_fill(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t n, uint64_t mark);

/*
 * "n" units with "mark" were not used.  Returns how many of them are kept, when
 * "most" may be held and "coming" are on their way; the others are the limit's.
 */
uint64_t llmg_ahead_give(const limit_t *limit, limit_ahead_t *ahead,
    uint64_t now, uint64_t n, uint64_t mark, uint64_t most, uint64_t coming);

/*
 * Nobody uses them: returns how many are to be given back with *mark, and holds
 * nothing any more.  Those of gcra come back by themselves.
 */
uint64_t llmg_ahead_drop(const limit_t *limit, limit_ahead_t *ahead,
    uint64_t now, uint64_t *mark);

/* of a limit with the rate or burst of a key: its part of "most" */
uint64_t llmg_ahead_part(const limit_t *zone, const limit_t *limit,
    uint64_t most);


#endif /* _LIMIT_AHEAD_H_INCLUDED_ */
