#include "limit_gcra.h"


/* From here on a unit takes whole microseconds: at most 1/1000 is lost. */
#define LIMIT_GCRA_SLOW   1000

/* A burst that takes longer to come back is a mistake; and no sum overflows. */
#define LIMIT_GCRA_SPAN   2000000000000000ULL


uint64_t
llmg_gcra_cost(const limit_t *limit, uint64_t n)
{
    if (limit->interval != 0) {
        return (n > LIMIT_GCRA_SPAN / limit->interval) ? LIMIT_GCRA_SPAN
                                                       : n * limit->interval;
    }

    return llmg_limit_scale_up(n, limit->period, limit->rate);
}


llmg_status_t
llmg_gcra_init(limit_t *limit)
{
    if (limit->burst == 0 || limit->burst > LIMIT_AMOUNT) {
        return LLMG_INVALID;
    }

    limit->interval = (limit->period + limit->rate - 1) / limit->rate;

    if (limit->late && limit->interval < LIMIT_GCRA_SLOW) {
        limit->interval = 0;

    } else if (limit->period < limit->rate) {
        return LLMG_INVALID;
    }

    limit->span = llmg_gcra_cost(limit, limit->burst);

    return (limit->span < LIMIT_GCRA_SPAN) ? LLMG_OK : LLMG_INVALID;
}


/*
 * When all that was used is paid for, not before now.  One that is too far
 * ahead was kept under another rate, or before the clock was set back.
 */

static uint64_t
llmg_gcra_arrival(const limit_t *limit, const limit_state_t *state,
    uint64_t now)
{
    uint64_t  most;

    if (state->n[0] <= now) {
        return now;
    }

    most = limit->late ? 2 * limit->span : limit->span;

    return (state->n[0] - now > most) ? now + most : state->n[0];
}


void
llmg_gcra_ask(const limit_t *limit, const limit_state_t *state, uint64_t now,
    uint64_t n, limit_answer_t *answer)
{
    uint64_t  used, cost, left;

    used = llmg_gcra_arrival(limit, state, now) - now;
    cost = llmg_gcra_cost(limit, n);

    answer->allowed = (used + cost <= limit->span);

    if (answer->allowed) {
        used += cost;
        answer->wait = 0;

    } else {
        answer->wait = (cost > limit->span) ? LIMIT_NEVER
                                            : used + cost - limit->span;
    }

    left = (used < limit->span) ? limit->span - used : 0;

    answer->remaining = (limit->interval != 0) ? left / limit->interval
                        : llmg_limit_scale(left, limit->rate, limit->period);
    answer->reset = used;
}


uint64_t
llmg_gcra_take(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n)
{
    uint64_t  arrival, most;

    arrival = llmg_gcra_arrival(limit, state, now);
    most = now + (limit->late ? 2 * limit->span : limit->span);

    arrival += llmg_gcra_cost(limit, n);

    state->n[0] = (arrival < most) ? arrival : most;

    return state->n[0];
}


/* first in, first out: what was taken is paid for when its mark has passed */

void
llmg_gcra_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark)
{
    uint64_t  cost, left;

    state->n[0] = llmg_gcra_arrival(limit, state, now);

    cost = llmg_gcra_cost(limit, n);
    left = (mark > now) ? mark - now : 0;

    if (cost > left) {
        cost = left;
    }

    if (cost > state->n[0] - now) {
        cost = state->n[0] - now;
    }

    state->n[0] -= cost;
}


uint64_t
llmg_gcra_used(const limit_t *limit, const limit_state_t *state, uint64_t now)
{
    uint64_t  used;

    used = llmg_gcra_arrival(limit, state, now) - now;

    return (limit->interval != 0)
           ? (used + limit->interval - 1) / limit->interval
           : llmg_limit_scale_up(used, limit->rate, limit->period);
}
