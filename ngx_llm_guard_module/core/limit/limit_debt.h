/*
 * What was counted beside the place where a limit is counted, while that was
 * away, and is to be told to it afterwards: once, whatever becomes of the
 * telling.
 *
 * Beside it a key has a state of its own, by which it was allowed ("used" is
 * what counts of that, llmg_limit_used()).  Of this the debt remembers how much
 * was told already; the rest is owed.  What was reserved there and could not
 * be settled is owed, too.
 *
 * All zero: nothing is owed.
 */

#ifndef _LIMIT_DEBT_H_INCLUDED_
#define _LIMIT_DEBT_H_INCLUDED_


#include "llmg_limit.h"


typedef struct {
    uint64_t       told;        /* of what was used beside */
    uint64_t       more;        /* units used that were not reserved there */
    uint64_t       less;        /* units that were, and were not used */
    uint64_t       mark;        /* of these */

    /* on the way, or of an unknown fate: it is told again as it is */
    uint64_t       take;
    uint64_t       give;
    uint64_t       give_mark;
    uint64_t       period;      /* in which it was told first */
} limit_debt_t;


/* by the clock there: the mark of what is taken now; a bucket: 0 */
uint64_t llmg_debt_period(const limit_t *limit, uint64_t now);

/*
 * A reservation with "mark" could not be settled: "n" units more were used, or
 * less.  Of other marks those of the same period are kept; what comes back of a
 * bucket is bounded by the older one.
 */
void llmg_debt_more(const limit_t *limit, limit_debt_t *debt, uint64_t n,
    uint64_t mark);
void llmg_debt_less(const limit_t *limit, limit_debt_t *debt, uint64_t n,
    uint64_t mark);

/*
 * Of what was used beside, units were given back: it counted "before", and now
 * "after".  What was told of them is owed back; "now" is by the clock there.
 */
void llmg_debt_back(const limit_t *limit, limit_debt_t *debt, uint64_t before,
    uint64_t after, uint64_t now);

/*
 * Makes up what is to be told: take and give.  1; or 0 when nothing is owed.
 * It stays until llmg_debt_done().  "now" is by the clock there: what belongs
 * to a period that is over is forgotten.
 */
unsigned llmg_debt_tell(const limit_t *limit, limit_debt_t *debt,
    uint64_t used, uint64_t now);

/* it was told */
void llmg_debt_done(limit_debt_t *debt);

/* is there anything to tell? */
unsigned llmg_debt_owed(const limit_debt_t *debt, uint64_t used);


#endif /* _LIMIT_DEBT_H_INCLUDED_ */
