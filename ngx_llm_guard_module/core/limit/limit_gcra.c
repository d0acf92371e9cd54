#include "limit_gcra.h"


llmg_status_t
llmg_gcra_init(limit_gcra_t *gcra, uint64_t rate, uint64_t period,
    uint64_t burst)
{
    if (rate == 0 || rate > LIMIT_GCRA_RATE || period == 0
        || period > LIMIT_GCRA_PERIOD || burst == 0
        || burst > LIMIT_GCRA_RATE)
    {
        return LLMG_INVALID;
    }

    /* rounded up: an inexact rate is never more than the configured one */

    gcra->interval = (period * 1000 + rate - 1) / rate;
    gcra->capacity = burst;

    if (gcra->interval > INT64_MAX / gcra->capacity) {
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


void
llmg_gcra_ask(const limit_gcra_t *gcra, uint64_t arrival, uint64_t now,
    limit_gcra_answer_t *answer)
{
    uint64_t  start, next, span;

    start = now * 1000;
    span = gcra->interval * gcra->capacity;

    next = (arrival > start) ? arrival : start;

    /* kept under another rate, or before the clock was set back */

    if (next - start > span) {
        next = start + span;
    }

    next += gcra->interval;

    answer->allowed = (next - start <= span);

    if (answer->allowed) {
        answer->arrival = next;
        answer->remaining = (span - (next - start)) / gcra->interval;
        answer->wait = 0;
        answer->reset = (next - start + 999) / 1000;
        return;
    }

    /* corrected, if it had to be: else it would be too far ahead for long */

    answer->arrival = next - gcra->interval;
    answer->remaining = 0;
    answer->wait = (next - start - span + 999) / 1000;
    answer->reset = (next - gcra->interval - start + 999) / 1000;
}
