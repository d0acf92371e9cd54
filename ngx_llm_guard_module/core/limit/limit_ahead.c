#include "limit_ahead.h"
#include "limit_calendar.h"
#include "limit_window.h"


static uint64_t llmg_ahead_valid(const limit_t *limit,
    const limit_slice_t *slice, uint64_t now);


static uint64_t
llmg_ahead_valid(const limit_t *limit, const limit_slice_t *slice,
    uint64_t now)
{
    uint64_t  n;

    switch (limit->algorithm) {

    case LIMIT_GCRA:

        /* the last of them is back at the mark, one before it for each unit */

        if (slice->mark <= now) {
            return 0;
        }

        n = slice->mark - now;

        n = (limit->interval != 0) ? n / limit->interval
            : llmg_limit_scale(n, limit->rate, limit->period);

        return (n < slice->n) ? n : slice->n;

    case LIMIT_WINDOW:
        return (llmg_window_number(limit, now) == slice->mark) ? slice->n : 0;

    case LIMIT_CALENDAR:
        return (llmg_calendar_start(limit, now) == slice->mark) ? slice->n : 0;

    default: /* LIMIT_LEASE */
        return 0;
    }
}


uint64_t
llmg_ahead_left(const limit_t *limit, limit_ahead_t *ahead, uint64_t now)
{
    limit_slice_t  *s;

    s = ahead->slices;

    s[0].n = llmg_ahead_valid(limit, &s[0], now);
    s[1].n = llmg_ahead_valid(limit, &s[1], now);

    if (s[0].n == 0) {
        s[0] = s[1];
        s[1].n = 0;
    }

    return s[0].n + s[1].n;
}


unsigned
llmg_ahead_take(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t n, uint64_t *mark)
{
    uint64_t        first;
    limit_slice_t  *s;

    if (llmg_ahead_left(limit, ahead, now) < n) {
        return 0;
    }

    s = ahead->slices;

    /* of both slices the mark is that of the older one: it gives back less */

    *mark = s[0].mark;

    first = (n < s[0].n) ? n : s[0].n;

    s[0].n -= first;
    s[1].n -= n - first;

    return 1;
}


uint64_t
llmg_ahead_wants(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t most)
{
    if (most < LIMIT_AHEAD || limit->algorithm == LIMIT_LEASE
        || llmg_ahead_left(limit, ahead, now) > most - most / 2
        || ahead->slices[1].n != 0)
    {
        return 0;
    }

    return most / 2;
}


void
llmg_ahead_fill(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t n, uint64_t mark)
{
    limit_slice_t  *s;

    s = ahead->slices;

    (void) llmg_ahead_left(limit, ahead, now);

    if (s[0].n == 0 || s[0].mark == mark) {
        s[0].n += n;
        s[0].mark = mark;
        return;
    }

    /* nobody has asked for a third one: it would make this one younger */

    if (s[1].n != 0) {
        return;
    }

    s[1].n = n;
    s[1].mark = mark;
}


uint64_t
llmg_ahead_give(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t n, uint64_t mark, uint64_t most, uint64_t coming)
{
    uint64_t        left, room;
    unsigned        i;
    limit_slice_t  *s;

    left = llmg_ahead_left(limit, ahead, now);

    for (i = 0; i < LIMIT_SLICES; i++) {
        s = &ahead->slices[i];

        if (s->n == 0 || s->mark != mark) {
            continue;
        }

        /* a slice of a bucket never has more than was in it */

        room = most / 2;

        if (limit->algorithm == LIMIT_GCRA) {
            left = s->n;

        } else {
            left += coming;
            room = most;
        }

        if (left >= room) {
            return 0;
        }

        n = (n < room - left) ? n : room - left;
        s->n += n;

        return n;
    }

    return 0;
}


uint64_t
llmg_ahead_drop(const limit_t *limit, limit_ahead_t *ahead, uint64_t now,
    uint64_t *mark)
{
    uint64_t  n;

    n = llmg_ahead_left(limit, ahead, now);
    *mark = ahead->slices[0].mark;

    ahead->slices[0].n = 0;
    ahead->slices[1].n = 0;

    return (limit->algorithm == LIMIT_GCRA) ? 0 : n;
}


uint64_t
llmg_ahead_part(const limit_t *zone, const limit_t *limit, uint64_t most)
{
    uint64_t  all, own;

    all = (zone->algorithm == LIMIT_GCRA) ? zone->burst : zone->rate;
    own = (limit->algorithm == LIMIT_GCRA) ? limit->burst : limit->rate;

    return (all == own) ? most : llmg_limit_scale(most, own, all);
}
