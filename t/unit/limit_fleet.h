/*
 * Machines that share a limit and take units ahead, for any limit, at any time
 * and with any delay: what is said of limit_ahead.h, with the arithmetic in C
 * as what they share, or the script in Redis.
 */

#ifndef _LIMIT_FLEET_H_INCLUDED_
#define _LIMIT_FLEET_H_INCLUDED_


#include "limit_ahead.h"
#include "rnd.h"


#define FLEET_MACHINES   4
#define FLEET_USES       400

#define FLEET_START      (1800000000ULL * LIMIT_SECOND)


/* what they share, by its own clock */

static unsigned fleet_ask(const limit_t *limit, uint64_t now, uint64_t n,
    uint64_t *mark);
static void fleet_give(const limit_t *limit, uint64_t now, uint64_t n,
    uint64_t mark);
static void fleet_forget(void);


typedef struct {
    limit_ahead_t   ahead;
    uint64_t        boot;       /* its clock is so far behind */
    uint64_t        lead;       /* what is added to it, to be never behind */
    uint64_t        n;          /* on the way */
    uint64_t        mark;
    uint64_t        next_lead;
    uint64_t        due;
} fleet_machine_t;


typedef struct {
    uint64_t        at;
    uint64_t        n;
} fleet_use_t;


static fleet_use_t      fleet_uses[FLEET_USES];
static fleet_machine_t  fleet[FLEET_MACHINES];


static uint64_t
fleet_rnd(uint64_t n)
{
    uint64_t  high;

    high = rnd(1U << 31);

    return (high << 31 | rnd(1U << 31)) % n;
}


static uint64_t
fleet_now(const fleet_machine_t *m, uint64_t now)
{
    return now - m->boot + m->lead;
}


static void
fleet_refill(const limit_t *limit, fleet_machine_t *m, uint64_t now,
    uint64_t most)
{
    uint64_t  sent;

    if (m->n != 0) {
        return;
    }

    m->n = llmg_ahead_wants(limit, &m->ahead, fleet_now(m, now), most);

    if (m->n == 0) {
        return;
    }

    /* it is sent, done and heard of, one after the other */

    sent = now - fleet_rnd(limit->period / 50 + 1);
    m->next_lead = now - (sent - m->boot);
    m->due = now + fleet_rnd(limit->period / 50 + 1);

    if (!fleet_ask(limit, now, m->n, &m->mark)) {
        m->n = 0;
    }
}


/* each time that begins and ends with a use holds what it may */

static void
fleet_check(const limit_t *limit, size_t n, uint64_t late)
{
    size_t         i, k;
    uint64_t       sum;
    limit_state_t  truth;
    limit_answer_t a;

    memset(&truth, 0, sizeof(truth));

    for (i = 0; i < n; i++) {

        if (limit->algorithm != LIMIT_GCRA) {
            llmg_limit_ask(limit, &truth, fleet_uses[i].at, fleet_uses[i].n,
                           &a);
            assert_true(a.allowed);
            (void) llmg_limit_take(limit, &truth, fleet_uses[i].at,
                                   fleet_uses[i].n);
            continue;
        }

        sum = 0;

        for (k = i; k < n; k++) {
            sum += fleet_uses[k].n;

            assert_true(sum <= limit->burst + late
                        + llmg_limit_scale_up(fleet_uses[k].at
                                              - fleet_uses[i].at,
                                              limit->rate, limit->period));
        }
    }
}


/* how many had what they used ahead */

static size_t
fleet_run(limit_t *limit, uint64_t most, unsigned settles)
{
    size_t            n, fed;
    unsigned          i, steps;
    uint64_t          now, want, mark, kept, held, unused;
    fleet_machine_t  *m;

    fleet_forget();
    memset(fleet, 0, sizeof(fleet));

    now = FLEET_START + fleet_rnd(366 * 86400) * LIMIT_SECOND;

    for (i = 0; i < FLEET_MACHINES; i++) {
        fleet[i].boot = fleet_rnd(1000000) * LIMIT_SECOND;
        fleet[i].lead = fleet[i].boot;
    }

    n = 0;
    fed = 0;

    for (steps = 0; steps < 4 * FLEET_USES && n < FLEET_USES; steps++) {

        /* many at once, and then nobody for a while */

        now += (fleet_rnd(8) == 0) ? fleet_rnd(limit->period + 1)
                                   : fleet_rnd(limit->period / 100 + 1);

        m = &fleet[fleet_rnd(FLEET_MACHINES)];

        if (m->n != 0 && m->due <= now) {
            m->lead = m->next_lead;
            llmg_ahead_fill(limit, &m->ahead, fleet_now(m, now), m->n,
                            m->mark);
            m->n = 0;
        }

        held = llmg_ahead_left(limit, &m->ahead, fleet_now(m, now));
        assert_true(held <= most);

        if (fleet_rnd(20) == 0) {
            kept = llmg_ahead_drop(limit, &m->ahead, fleet_now(m, now),
                                   &mark);
            assert_true(kept <= held);
            fleet_give(limit, now, kept, mark);
            continue;
        }

        want = fleet_rnd(most / 2) + 1;

        if (llmg_ahead_take(limit, &m->ahead, fleet_now(m, now), want,
                            &mark))
        {
            fed++;

        } else if (!fleet_ask(limit, now, want, &mark)) {
            continue;
        }

        unused = settles ? fleet_rnd(want + 1) : 0;

        if (unused != 0) {
            kept = llmg_ahead_give(limit, &m->ahead, fleet_now(m, now),
                                   unused, mark, most, m->n);
            assert_true(kept <= unused);
            fleet_give(limit, now, unused - kept, mark);

            held = llmg_ahead_left(limit, &m->ahead, fleet_now(m, now));
            assert_true(held <= most);
        }

        fleet_uses[n].at = now;
        fleet_uses[n++].n = want - unused;

        fleet_refill(limit, m, now, most);
    }

    /* of a bucket, what comes back may do so before others use theirs */

    fleet_check(limit, n, settles ? FLEET_MACHINES * most : 0);

    return fed;
}


static void
fleet_limit(limit_t *limit, uint64_t *most, unsigned i)
{
    do {
        memset(limit, 0, sizeof(limit_t));

        limit->algorithm = i % 3;
        limit->late = (unsigned) fleet_rnd(2);
        limit->month = (limit->algorithm == LIMIT_CALENDAR
                        && fleet_rnd(4) == 0);
        limit->rate = fleet_rnd(fleet_rnd(2) ? 100 : 100000) + 10;
        limit->period = (fleet_rnd(rnd(2) ? 100 : 86400) + 1)
                        * LIMIT_SECOND;
        limit->burst = fleet_rnd(limit->rate) + 4;

    } while (llmg_limit_init(limit) != LLMG_OK);

    *most = fleet_rnd((limit->algorithm == LIMIT_GCRA ? limit->burst
                                                      : limit->rate) / 2) + 2;
}


#endif /* _LIMIT_FLEET_H_INCLUDED_ */
