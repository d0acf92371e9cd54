#include "limit_lease.h"


#define LIMIT_LEASE_THIRDS   4          /* that are counted */

/* two counters in a number that doubles have */
#define LIMIT_LEASE_BITS     24
#define LIMIT_LEASE_MOST     ((1ULL << LIMIT_LEASE_BITS) - 1)


llmg_status_t
llmg_lease_init(limit_t *limit)
{
    return (limit->period >= 3 && limit->rate <= LIMIT_LEASE_MOST)
           ? LLMG_OK : LLMG_INVALID;
}


static uint64_t
llmg_lease_get(const limit_state_t *s, uint64_t third)
{
    return s->n[1 + (third >> 1 & 1)] >> (third & 1) * LIMIT_LEASE_BITS
           & LIMIT_LEASE_MOST;
}


static void
llmg_lease_set(limit_state_t *s, uint64_t third, uint64_t n)
{
    uint64_t  *word;
    unsigned   shift;

    word = &s->n[1 + (third >> 1 & 1)];
    shift = (unsigned) (third & 1) * LIMIT_LEASE_BITS;

    *word &= ~(LIMIT_LEASE_MOST << shift);
    *word |= n << shift;
}


/* the state as it is now: thirds that are over do not count */

static limit_state_t
llmg_lease_now(const limit_t *limit, const limit_state_t *state, uint64_t now)
{
    uint64_t       third, i;
    limit_state_t  s;

    third = now / (limit->period / 3);

    s = *state;

    /* a lease that is far ahead was taken with another period */

    if (s.n[0] + LIMIT_LEASE_THIRDS <= third || s.n[0] > third + 1) {
        s.n[0] = third;
        s.n[1] = 0;
        s.n[2] = 0;

        return s;
    }

    for (i = s.n[0] + 1; i <= third; i++) {
        llmg_lease_set(&s, i, 0);
        s.n[0] = i;
    }

    return s;
}


void
llmg_lease_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer)
{
    uint64_t  used;

    used = llmg_lease_used(limit, state, now);

    answer->allowed = (n <= limit->rate && used <= limit->rate - n);

    if (answer->allowed) {
        used += n;
        answer->wait = 0;

    } else {
        answer->wait = (n > limit->rate) ? LIMIT_NEVER : LIMIT_SECOND;
    }

    answer->remaining = (used < limit->rate) ? limit->rate - used : 0;
    answer->reset = (used != 0) ? LIMIT_SECOND : 0;
}


uint64_t
llmg_lease_take(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n)
{
    uint64_t  used;

    *state = llmg_lease_now(limit, state, now);

    used = llmg_lease_get(state, state->n[0]) + n;

    if (used > LIMIT_LEASE_MOST) {
        used = LIMIT_LEASE_MOST;
    }

    llmg_lease_set(state, state->n[0], used);

    return state->n[0];
}


void
llmg_lease_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark)
{
    uint64_t  used;

    *state = llmg_lease_now(limit, state, now);

    if (mark > state->n[0] || mark + LIMIT_LEASE_THIRDS <= state->n[0]) {
        return;
    }

    used = llmg_lease_get(state, mark);

    llmg_lease_set(state, mark, used > n ? used - n : 0);
}


uint64_t
llmg_lease_used(const limit_t *limit, const limit_state_t *state, uint64_t now)
{
    uint64_t       used, i;
    limit_state_t  s;

    s = llmg_lease_now(limit, state, now);

    used = 0;

    for (i = 0; i < LIMIT_LEASE_THIRDS; i++) {
        used += llmg_lease_get(&s, i);
    }

    return used;
}
