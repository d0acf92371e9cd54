#include "limit_debt.h"
#include "limit_calendar.h"
#include "limit_window.h"


static void llmg_debt_mark(const limit_t *limit, limit_debt_t *debt,
    uint64_t mark);


uint64_t
llmg_debt_period(const limit_t *limit, uint64_t now)
{
    switch (limit->algorithm) {

    case LIMIT_WINDOW:
        return llmg_window_number(limit, now);

    case LIMIT_CALENDAR:
        return llmg_calendar_start(limit, now);

    default:
        return 0;
    }
}


static void
llmg_debt_mark(const limit_t *limit, limit_debt_t *debt, uint64_t mark)
{
    if (debt->more == 0 && debt->less == 0) {
        debt->mark = mark;
        return;
    }

    if (limit->algorithm == LIMIT_GCRA) {

        if (mark < debt->mark) {
            debt->mark = mark;
        }

        return;
    }

    if (mark > debt->mark) {

        /* a calendar has begun anew; of a window it still counts */

        if (limit->algorithm == LIMIT_CALENDAR) {
            debt->more = 0;
        }

        debt->less = 0;
        debt->mark = mark;
    }
}


void
llmg_debt_more(const limit_t *limit, limit_debt_t *debt, uint64_t n,
    uint64_t mark)
{
    llmg_debt_mark(limit, debt, mark);

    if (limit->algorithm == LIMIT_CALENDAR && mark < debt->mark) {
        return;
    }

    debt->more += n;

    if (debt->more > LIMIT_AMOUNT) {
        debt->more = LIMIT_AMOUNT;
    }
}


void
llmg_debt_less(const limit_t *limit, limit_debt_t *debt, uint64_t n,
    uint64_t mark)
{
    llmg_debt_mark(limit, debt, mark);

    if (limit->algorithm != LIMIT_GCRA && mark < debt->mark) {
        return;
    }

    debt->less += n;

    if (debt->less > LIMIT_AMOUNT) {
        debt->less = LIMIT_AMOUNT;
    }
}


void
llmg_debt_back(const limit_t *limit, limit_debt_t *debt, uint64_t before,
    uint64_t after, uint64_t now)
{
    uint64_t  mark;

    if (debt->told > before) {
        debt->told = before;
    }

    if (debt->told <= after) {
        return;
    }

    /* of a bucket: what counts here counts there, however it was marked */

    mark = (limit->algorithm == LIMIT_GCRA) ? now + 2 * limit->span
                                            : llmg_debt_period(limit, now);

    llmg_debt_less(limit, debt, debt->told - after, mark);

    debt->told = after;
}


unsigned
llmg_debt_tell(const limit_t *limit, limit_debt_t *debt, uint64_t used,
    uint64_t now)
{
    uint64_t  period;

    period = llmg_debt_period(limit, now);

    if (limit->algorithm == LIMIT_CALENDAR) {

        if (debt->mark < period) {
            debt->more = 0;
            debt->less = 0;
        }

        if (debt->period < period) {
            llmg_debt_done(debt);
        }
    }

    if (debt->take != 0 || debt->give != 0) {
        return 1;
    }

    if (debt->told > used) {
        debt->told = used;
    }

    debt->take = used - debt->told + debt->more;
    debt->give = debt->less;
    debt->give_mark = debt->mark;
    debt->period = period;

    debt->told = used;
    debt->more = 0;
    debt->less = 0;

    return debt->take != 0 || debt->give != 0;
}


void
llmg_debt_done(limit_debt_t *debt)
{
    debt->take = 0;
    debt->give = 0;
}


unsigned
llmg_debt_owed(const limit_debt_t *debt, uint64_t used)
{
    return debt->take != 0 || debt->give != 0 || debt->more != 0
           || debt->less != 0 || debt->told < used;
}
