#include "limit_calendar.h"


#define LIMIT_CALENDAR_MOST   (2 * LIMIT_AMOUNT)


llmg_status_t
llmg_calendar_init(limit_t *limit)
{
    (void) limit;

    return LLMG_OK;
}


/*
 * Days from 1970-01-01 to the first of the month that the day is in, or that
 * comes "more" months later.  Years begin in March here, so that the day that
 * some of them have more is the last (proleptic Gregorian calendar).
 */

static uint64_t
llmg_calendar_month(uint64_t day, unsigned more)
{
    uint64_t  era, doe, yoe, doy, month, year;

    day += 719468;                      /* from 0000-03-01 */

    era = day / 146097;
    doe = day % 146097;
    yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    month = (5 * doy + 2) / 153 + more; /* March is 0 */

    yoe += month / 12;
    month %= 12;
    year = era * 400 + yoe;

    return year * 365 + year / 4 - year / 100 + year / 400
           + (153 * month + 2) / 5 - 719468;
}


static void
llmg_calendar_bounds(const limit_t *limit, uint64_t now, uint64_t *start,
    uint64_t *end)
{
    if (!limit->month) {
        *start = now - now % limit->period;
        *end = *start + limit->period;
        return;
    }

    *start = llmg_calendar_month(now / LIMIT_DAY, 0) * LIMIT_DAY;
    *end = llmg_calendar_month(now / LIMIT_DAY, 1) * LIMIT_DAY;
}


/* the state as it is now; *end is where its period ends */

static limit_state_t
llmg_calendar_now(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t *end)
{
    uint64_t       start, next;
    limit_state_t  s;

    llmg_calendar_bounds(limit, now, &start, end);

    s = *state;

    if (s.n[0] == start) {
        return s;
    }

    /* the next one goes on when the clock goes back */

    if (s.n[0] == *end) {
        llmg_calendar_bounds(limit, *end, &next, end);
        return s;
    }

    s.n[0] = start;
    s.n[1] = 0;

    return s;
}


void
llmg_calendar_ask(const limit_t *limit, const limit_state_t *state,
    uint64_t now, uint64_t n, limit_answer_t *answer)
{
    uint64_t       end, used;
    limit_state_t  s;

    s = llmg_calendar_now(limit, state, now, &end);

    used = s.n[1];

    answer->allowed = (n <= limit->rate && used <= limit->rate - n);

    if (answer->allowed) {
        used += n;
        answer->wait = 0;

    } else {
        answer->wait = (n > limit->rate) ? LIMIT_NEVER : end - now;
    }

    answer->remaining = (used < limit->rate) ? limit->rate - used : 0;
    answer->reset = (used != 0) ? end - now : 0;
}


uint64_t
llmg_calendar_take(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n)
{
    uint64_t  end;

    *state = llmg_calendar_now(limit, state, now, &end);

    state->n[1] += n;

    if (state->n[1] > LIMIT_CALENDAR_MOST) {
        state->n[1] = LIMIT_CALENDAR_MOST;
    }

    return state->n[0];
}


void
llmg_calendar_give(const limit_t *limit, limit_state_t *state, uint64_t now,
    uint64_t n, uint64_t mark)
{
    uint64_t  end;

    *state = llmg_calendar_now(limit, state, now, &end);

    if (mark == state->n[0]) {
        state->n[1] = (state->n[1] > n) ? state->n[1] - n : 0;
    }
}


uint64_t
llmg_calendar_used(const limit_t *limit, const limit_state_t *state,
    uint64_t now)
{
    uint64_t  end;

    return llmg_calendar_now(limit, state, now, &end).n[1];
}


uint64_t
llmg_calendar_start(const limit_t *limit, uint64_t now)
{
    uint64_t  start, end;

    llmg_calendar_bounds(limit, now, &start, &end);

    return start;
}
