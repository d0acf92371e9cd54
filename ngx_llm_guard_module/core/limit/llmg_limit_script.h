/*
 * The arithmetic of core/limit as a script for Redis (7, and Valkey 8), and
 * what is said to it: one call decides over many keys at once.
 *
 * KEYS are those of the limits.  ARGV[1] is the time in microseconds, 0: that
 * of Redis.  For each key LIMIT_SCRIPT_ARGS arguments follow, as
 * llmg_limit_args() writes them.
 *
 * The answer is a list of integers: 1 when all that ask are allowed, the time,
 * and for each key the three numbers of its state before, 1 when it is allowed,
 * and the mark.
 */

#ifndef _LLMG_LIMIT_SCRIPT_H_INCLUDED_
#define _LLMG_LIMIT_SCRIPT_H_INCLUDED_


#include "llmg_limit.h"


#define LIMIT_SCRIPT_ARGS    6
#define LIMIT_SCRIPT_REPLY   5          /* for each key, behind the first two */

/* machines that are counted at most: all others are none */
#define LIMIT_SCRIPT_LIVE    10000

/* a number and its end */
#define LIMIT_SCRIPT_ARG     24


typedef enum {
    LIMIT_MODE_ASK = 0,         /* takes, if all that ask are allowed */
    LIMIT_MODE_PEEK,            /* the same, and takes nothing */
    LIMIT_MODE_TRY,             /* refuses nothing, takes what is allowed */
    LIMIT_MODE_TAKE,            /* in any case */
    LIMIT_MODE_GIVE,            /* likewise; needs the mark */
    LIMIT_MODE_ONCE,            /* the key is no limit's: if it was given in the
                                   last hour nothing is done in this call, and
                                   it is not allowed */
    LIMIT_MODE_LIVE             /* likewise, a set of machines: "n" is one that
                                   lives, the first number of the answer how
                                   many have said so within the period, 0 when
                                   it may not be asked; the limit is one of
                                   LIMIT_CALENDAR */
} limit_mode_e;


extern const char    llmg_limit_script[];
extern const size_t  llmg_limit_script_len;


/*
 * Are these the integers of an answer of "keys" keys?  LLMG_OK, or LLMG_INVALID
 * when there are more or less, or when one is negative or above LIMIT_EXACT,
 * which no state, mark or time is.
 */
llmg_status_t llmg_limit_reply(const int64_t *values, size_t n, size_t keys);

/* of one of them, the first is 0: its state before */
limit_state_t llmg_limit_reply_state(const int64_t *values, size_t key);

/* what is said of one key, as strings that end with a NUL */
void llmg_limit_args(const limit_t *limit, unsigned mode, uint64_t n,
    uint64_t mark, char args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG]);


#endif /* _LLMG_LIMIT_SCRIPT_H_INCLUDED_ */
