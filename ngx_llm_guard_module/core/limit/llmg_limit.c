#include "llmg_limit.h"
#include "limit_calendar.h"
#include "limit_gcra.h"
#include "limit_lease.h"
#include "limit_window.h"


typedef struct {
    llmg_status_t  (*init)(limit_t *limit);
    void           (*ask)(const limit_t *limit, const limit_state_t *state,
                       uint64_t now, uint64_t n, limit_answer_t *answer);
    uint64_t       (*take)(const limit_t *limit, limit_state_t *state,
                       uint64_t now, uint64_t n);
    void           (*give)(const limit_t *limit, limit_state_t *state,
                       uint64_t now, uint64_t n, uint64_t mark);
    uint64_t       (*used)(const limit_t *limit, const limit_state_t *state,
                       uint64_t now);
} limit_row_t;


/* by limit_algorithm_e */

static const limit_row_t  llmg_limits[LIMIT_ALGORITHMS] = {
    { llmg_gcra_init, llmg_gcra_ask, llmg_gcra_take, llmg_gcra_give,
      llmg_gcra_used },
    { llmg_window_init, llmg_window_ask, llmg_window_take,
      llmg_window_give, llmg_window_used },
    { llmg_calendar_init, llmg_calendar_ask, llmg_calendar_take,
      llmg_calendar_give, llmg_calendar_used },
    { llmg_lease_init, llmg_lease_ask, llmg_lease_take, llmg_lease_give,
      llmg_lease_used }
};


llmg_status_t
llmg_limit_init(limit_t *limit)
{
    if (limit->algorithm >= LIMIT_ALGORITHMS
        || limit->rate == 0 || limit->rate > LIMIT_AMOUNT
        || limit->period == 0 || limit->period > LIMIT_PERIOD)
    {
        return LLMG_INVALID;
    }

    return llmg_limits[limit->algorithm].init(limit);
}


void
llmg_limit_ask(const limit_t *limit, const limit_state_t *state, uint64_t now,
    uint64_t n, limit_answer_t *answer)
{
    llmg_limits[limit->algorithm].ask(limit, state, now, n, answer);
}


uint64_t
llmg_limit_take(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n)
{
    if (n > LIMIT_AMOUNT) {
        n = LIMIT_AMOUNT;
    }

    return llmg_limits[limit->algorithm].take(limit, state, now, n);
}


void
llmg_limit_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark)
{
    if (n > LIMIT_AMOUNT) {
        n = LIMIT_AMOUNT;
    }

    llmg_limits[limit->algorithm].give(limit, state, now, n, mark);
}


uint64_t
llmg_limit_used(const limit_t *limit, const limit_state_t *state, uint64_t now)
{
    return llmg_limits[limit->algorithm].used(limit, state, now);
}


/* long division in base two, unless a multiplication does it */

static uint64_t
llmg_limit_divide(uint64_t a, uint64_t b, uint64_t c, uint64_t *rest)
{
    uint64_t  q, r, bit, whole;

    if (b == 0 || a <= UINT64_MAX / b) {
        *rest = a * b % c;
        return a * b / c;
    }

    whole = a * (b / c);
    b %= c;

    q = 0;
    r = 0;

    for (bit = 1ULL << 63; bit != 0; bit >>= 1) {
        q <<= 1;
        r <<= 1;

        if (r >= c) {
            r -= c;
            q++;
        }

        if (a & bit) {
            r += b;

            if (r >= c) {
                r -= c;
                q++;
            }
        }
    }

    *rest = r;

    return whole + q;
}


uint64_t
llmg_limit_scale(uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t  rest;

    return llmg_limit_divide(a, b, c, &rest);
}


uint64_t
llmg_limit_scale_up(uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t  q, rest;

    q = llmg_limit_divide(a, b, c, &rest);

    return q + (rest != 0);
}
