/*
 * What Redis may say of a limit: any integers, for any limit that a
 * configuration can have.  Those that are taken for an answer lead to no crash
 * and no division by nothing, and what follows of them keeps its promises.
 */

#include <stdlib.h>
#include <string.h>

#include "limit_ahead.h"
#include "limit_debt.h"
#include "llmg_limit_script.h"


#define VALUES  (2 + LIMIT_SCRIPT_REPLY)


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static uint64_t
number(const uint8_t **data, size_t *size)
{
    uint64_t  n;

    n = 0;

    if (*size < sizeof(n)) {
        return 0;
    }

    memcpy(&n, *data, sizeof(n));
    *data += sizeof(n);
    *size -= sizeof(n);

    return n;
}


static void
check(int promise)
{
    if (!promise) {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int64_t         values[VALUES];
    uint64_t        n, now, most, left, mark, used, room;
    size_t          i;
    limit_t         limit;
    limit_ahead_t   ahead;
    limit_state_t   state, before;
    limit_answer_t  answer;
    char            args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG];

    memset(&limit, 0, sizeof(limit_t));

    if (size < 2) {
        return 0;
    }

    limit.algorithm = data[0] % (LIMIT_ALGORITHMS + 1);
    limit.late = data[1] & 1;
    limit.month = (data[1] >> 1) & 1;

    data += 2;
    size -= 2;

    limit.rate = number(&data, &size);
    limit.period = number(&data, &size);
    limit.burst = number(&data, &size);
    n = number(&data, &size) % LIMIT_AMOUNT + 1;

    for (i = 0; i < VALUES; i++) {
        values[i] = (int64_t) number(&data, &size);
    }

    if (llmg_limit_init(&limit) != LLMG_OK
        || llmg_limit_reply(values, VALUES, 1) != LLMG_OK)
    {
        return 0;
    }

    now = (uint64_t) values[1];
    mark = (uint64_t) values[6];
    state = llmg_limit_reply_state(values, 0);
    before = state;
    room = limit.rate;

    if (limit.algorithm == LIMIT_GCRA) {

        /* and what comes back in a microsecond, to which a burst is rounded */

        room = limit.burst + limit.rate / limit.period + 1;
    }

    llmg_limit_args(&limit, LIMIT_MODE_GIVE, n, mark, args);

    llmg_limit_ask(&limit, &state, now, n, &answer);

    check(memcmp(&state, &before, sizeof(state)) == 0);
    check(answer.allowed == (answer.wait == 0));

    if (answer.allowed) {
        check(n + answer.remaining <= room);
    }

    check(answer.remaining <= room);

    /* what is given back at once is not there any more */

    used = llmg_limit_used(&limit, &state, now);
    mark = llmg_limit_take(&limit, &state, now, n);
    check(llmg_limit_used(&limit, &state, now) >= (used < n ? used : n));
    llmg_limit_give(&limit, &state, now, LIMIT_AMOUNT, mark);
    check(llmg_limit_used(&limit, &state, now)
          <= used + LIMIT_AMOUNT + 1);

    if (limit.algorithm == LIMIT_LEASE) {
        return 0;
    }

    /* as it comes, with the mark of the answer, and later than it was said */

    memset(&ahead, 0, sizeof(limit_ahead_t));

    most = n + LIMIT_AHEAD;
    mark = (uint64_t) values[6];

    llmg_ahead_fill(&limit, &ahead, now, n, mark);
    left = llmg_ahead_left(&limit, &ahead, now);
    check(left <= n);
    check(llmg_ahead_take(&limit, &ahead, now, n + 1, &mark) == 0);
    check(llmg_ahead_wants(&limit, &ahead, now, most) <= most);

    if (left != 0) {
        check(llmg_ahead_take(&limit, &ahead, now, left, &mark) == 1);
        check(llmg_ahead_left(&limit, &ahead, now) == 0);
        check(llmg_ahead_give(&limit, &ahead, now, left, mark, most, 0)
              <= left);
    }

    check(llmg_ahead_drop(&limit, &ahead, now, &mark) <= n);

    return 0;
}
