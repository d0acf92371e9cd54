#include "limit_window.h"


#define LIMIT_WINDOW_SHARES   4096

/* times as many shares it is still exact */
#define LIMIT_WINDOW_MOST     (2 * LIMIT_AMOUNT)


/* periods are counted in milliseconds here */
#define llmg_window_ms(us)   ((us) / 1000)


llmg_status_t
llmg_window_init(limit_t *limit)
{
    return (limit->period % 1000 == 0) ? LLMG_OK : LLMG_INVALID;
}


/* the state as it is now; a window that lies ahead stays */

static limit_state_t
llmg_window_now(const limit_t *limit, const limit_state_t *state,
    uint64_t now)
{
    uint64_t       i;
    limit_state_t  s;

    i = llmg_window_number(limit, now);

    s = *state;

    if (s.n[0] >= i) {

        /* one that is far ahead was counted with another period */

        if (s.n[0] > i + 1) {
            s.n[0] = i;
        }

        return s;
    }

    s.n[2] = (s.n[0] + 1 == i) ? s.n[1] : 0;
    s.n[1] = 0;
    s.n[0] = i;

    return s;
}


/* milliseconds of window "i" that have passed */

static uint64_t
llmg_window_passed(const limit_t *limit, uint64_t i, uint64_t now)
{
    uint64_t  start;

    start = i * llmg_window_ms(limit->period);
    now = llmg_window_ms(now);

    return (now > start) ? now - start : 0;
}


/* what counts of "n" when "passed" milliseconds of the next window have */

static uint64_t
llmg_window_share(const limit_t *limit, uint64_t n, uint64_t passed)
{
    uint64_t  period, share;

    period = llmg_window_ms(limit->period);

    if (n == 0 || passed >= period) {
        return 0;
    }

    share = ((period - passed) * LIMIT_WINDOW_SHARES + period - 1) / period;

    return (n * share + LIMIT_WINDOW_SHARES - 1) / LIMIT_WINDOW_SHARES;
}


/* milliseconds of the next window after which at most "most" of "n" counts */

static uint64_t
llmg_window_until(const limit_t *limit, uint64_t n, uint64_t most)
{
    uint64_t  period, share;

    if (n <= most) {
        return 0;
    }

    period = llmg_window_ms(limit->period);
    share = most * LIMIT_WINDOW_SHARES / n;

    return period - share * period / LIMIT_WINDOW_SHARES;
}


void
llmg_window_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer)
{
    uint64_t       used, passed, period, wait, rest;
    limit_state_t  s;

    s = llmg_window_now(limit, state, now);

    period = llmg_window_ms(limit->period);
    passed = llmg_window_passed(limit, s.n[0], now);

    used = s.n[1] + llmg_window_share(limit, s.n[2], passed);

    answer->allowed = (n <= limit->rate && used <= limit->rate - n);

    if (answer->allowed) {
        answer->remaining = limit->rate - n - used;
        answer->wait = 0;
        s.n[1] += n;

    } else {
        answer->remaining = (used < limit->rate) ? limit->rate - used : 0;

        if (n > limit->rate) {
            answer->wait = LIMIT_NEVER;

        } else {
            rest = limit->rate - n;

            wait = (s.n[1] <= rest)
                   ? llmg_window_until(limit, s.n[2], rest - s.n[1])
                   : period + llmg_window_until(limit, s.n[1], rest);

            answer->wait = (wait > passed) ? (wait - passed) * 1000 : 1000;
        }
    }

    answer->reset = (s.n[1] != 0) ? (2 * period - passed) * 1000
                    : (s.n[2] != 0) ? (period - passed) * 1000 : 0;
}


uint64_t
llmg_window_take(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n)
{
    *state = llmg_window_now(limit, state, now);

    state->n[1] += n;

    if (state->n[1] > LIMIT_WINDOW_MOST) {
        state->n[1] = LIMIT_WINDOW_MOST;
    }

    return state->n[0];
}


void
llmg_window_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark)
{
    uint64_t  *used;

    *state = llmg_window_now(limit, state, now);

    if (mark == state->n[0]) {
        used = &state->n[1];

    } else if (mark + 1 == state->n[0]) {
        used = &state->n[2];

    } else {
        return;
    }

    *used = (*used > n) ? *used - n : 0;
}


uint64_t
llmg_window_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now)
{
    limit_state_t  s;

    s = llmg_window_now(limit, state, now);

    return s.n[1] + llmg_window_share(limit, s.n[2],
                                      llmg_window_passed(limit, s.n[0], now));
}


uint64_t
llmg_window_number(const limit_t *limit, uint64_t now)
{
    return llmg_window_ms(now) / llmg_window_ms(limit->period);
}
