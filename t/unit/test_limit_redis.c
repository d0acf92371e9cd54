/*
 * The script in Redis answers as the arithmetic in C does, case by case and for
 * random ones.  With the real redis-server, or valkey-server; skipped where
 * there is none.
 */

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>
#include <hiredis/hiredis.h>

#include "limit_cases.h"
#include "limit_fleet.h"
#include "llmg_limit_script.h"


static pid_t          server;
static char           dir[] = "/tmp/llmg-redis-XXXXXX";
static redisContext  *redis;


static int
start(void **state)
{
    char      path[64];
    unsigned  i;

    static const char *const  names[] = { "redis-server", "valkey-server",
                                          NULL };

    (void) state;

    if (mkdtemp(dir) == NULL) {
        return -1;
    }

    (void) snprintf(path, sizeof(path), "%s/sock", dir);

    server = fork();

    if (server == 0) {
        if (freopen("/dev/null", "w", stdout) == NULL) {
            _exit(126);
        }

        for (i = 0; names[i] != NULL; i++) {
            (void) execlp(names[i], names[i], "--port", "0", "--unixsocket",
                          path, "--save", "", "--dir", dir, (char *) NULL);
        }

        _exit(127);
    }

    for (i = 0; i < 500; i++) {

        if (waitpid(server, NULL, WNOHANG) == server) {
            server = 0;
            return 0;
        }

        redis = redisConnectUnix(path);

        if (redis != NULL && redis->err == 0) {
            return 0;
        }

        redisFree(redis);
        redis = NULL;

        (void) usleep(20000);
    }

    return -1;
}


static int
stop(void **state)
{
    char  path[64];

    (void) state;

    if (redis != NULL) {
        redisFree(redis);
    }

    if (server > 0) {
        (void) kill(server, SIGTERM);
        (void) waitpid(server, NULL, 0);
    }

    (void) snprintf(path, sizeof(path), "%s/sock", dir);
    (void) unlink(path);
    (void) rmdir(dir);

    return 0;
}


/* one key; the answer's integers */

static void
call(const limit_t *limit, unsigned mode, uint64_t now, uint64_t n,
    uint64_t mark, uint64_t *got)
{
    char         args[LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG], at[24];
    size_t       i;
    redisReply  *reply;

    llmg_limit_args(limit, mode, n, mark, args);
    (void) snprintf(at, sizeof(at), "%llu", (unsigned long long) now);

    reply = redisCommand(redis, "EVAL %b 1 key %s %s %s %s %s %s %s",
                         llmg_limit_script, llmg_limit_script_len, at, args[0],
                         args[1], args[2], args[3], args[4], args[5]);

    assert_non_null(reply);

    if (reply->type == REDIS_REPLY_ERROR) {
        fail_msg("%s", reply->str);
    }

    assert_int_equal(reply->type, REDIS_REPLY_ARRAY);
    assert_int_equal(reply->elements, 2 + LIMIT_SCRIPT_REPLY);

    for (i = 0; i < reply->elements; i++) {
        assert_int_equal(reply->element[i]->type, REDIS_REPLY_INTEGER);
        got[i] = (uint64_t) reply->element[i]->integer;
    }

    freeReplyObject(reply);
}


static void
forget(void)
{
    freeReplyObject(redisCommand(redis, "FLUSHALL"));
}


/* the state before, the decision and the mark are those of C */

static uint64_t
both(const limit_t *limit, limit_state_t *s, unsigned mode, uint64_t now,
    uint64_t n, uint64_t mark)
{
    uint64_t        got[2 + LIMIT_SCRIPT_REPLY], taken;
    limit_answer_t  a;

    call(limit, mode, now, n, mark, got);

    assert_true(got[1] == now);
    assert_true(got[2] == s->n[0] && got[3] == s->n[1] && got[4] == s->n[2]);

    if (mode == LIMIT_MODE_GIVE) {
        llmg_limit_give(limit, s, now, n, mark);
        return 0;
    }

    llmg_limit_ask(limit, s, now, n, &a);

    if (mode != LIMIT_MODE_TAKE) {
        assert_int_equal(got[5], a.allowed);
    }

    if (mode != LIMIT_MODE_TAKE && !a.allowed) {
        return 0;
    }

    taken = llmg_limit_take(limit, s, now, n);
    assert_true(got[6] == taken);

    return taken;
}


static void
each_case_of_the_table(void **state)
{
    size_t               i, k;
    uint64_t             marks[STEPS];
    limit_t              limit;
    limit_state_t        s;
    const limit_step_t  *step;

    (void) state;

    if (redis == NULL) {
        skip();
    }

    for (i = 0; i < LIMIT_CASES; i++) {
        limit = limit_cases[i].limit;

        assert_int_equal(llmg_limit_init(&limit), LLMG_OK);
        memset(&s, 0, sizeof(s));
        memset(marks, 0, sizeof(marks));
        forget();

        for (k = 0; k < STEPS && limit_cases[i].steps[k].op != END; k++) {
            step = &limit_cases[i].steps[k];

            marks[k] = both(&limit, &s,
                            step->op == ASK ? LIMIT_MODE_ASK
                            : step->op == TAKE ? LIMIT_MODE_TAKE
                            : LIMIT_MODE_GIVE,
                            START + step->at, step->n, marks[step->ref]);
        }
    }
}


static void
any_limit_at_any_time(void **state)
{
    unsigned       i, k;
    uint64_t       now, n, mark;
    limit_t        limit;
    limit_state_t  s;

    (void) state;

    if (redis == NULL) {
        skip();
    }

    for (i = 0; i < 400; i++) {
        memset(&limit, 0, sizeof(limit));
        memset(&s, 0, sizeof(s));
        forget();

        limit.algorithm = i % LIMIT_ALGORITHMS;
        limit.late = rnd(2);
        limit.month = (limit.algorithm == LIMIT_CALENDAR
                       && rnd(2));
        limit.rate = fleet_rnd(limit.late
                               && limit.algorithm != LIMIT_LEASE
                               ? LIMIT_AMOUNT : 1000) + 1;
        limit.period = (rnd(366 * 86400 - 3) + 3) * S;
        limit.burst = limit.rate;

        if (llmg_limit_init(&limit) != LLMG_OK) {
            continue;
        }

        now = START + fleet_rnd(366 * 86400 * S);
        mark = 0;

        for (k = 0; k < 12; k++) {
            now += fleet_rnd(limit.period / 4 + 1);
            n = fleet_rnd(limit.rate) + 1;

            switch (rnd(4)) {

            case 0:
                (void) both(&limit, &s, LIMIT_MODE_GIVE, now, n, mark);
                break;

            case 1:
                mark = both(&limit, &s, LIMIT_MODE_TAKE, now, n, 0);
                break;

            default:
                n = both(&limit, &s, LIMIT_MODE_ASK, now, n, 0);
                mark = (n != 0) ? n : mark;
            }
        }
    }
}


/* of two keys, one of which refuses, neither is used */

static void
all_or_nothing(void **state)
{
    char            args[2][LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG];
    limit_t         limit;
    redisReply     *reply;

    static const char  mask[] = "EVAL %b 2 one two 0 %s %s %s %s %s %s "
                                "%s %s %s %s %s %s";

    (void) state;

    if (redis == NULL) {
        skip();
    }

    memset(&limit, 0, sizeof(limit));

    limit.rate = 10;
    limit.burst = 10;
    limit.period = LIMIT_DAY;

    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);

    forget();
    llmg_limit_args(&limit, LIMIT_MODE_ASK, 5, 0, args[0]);
    llmg_limit_args(&limit, LIMIT_MODE_ASK, 11, 0, args[1]);

    reply = redisCommand(redis, mask, llmg_limit_script,
                         llmg_limit_script_len, args[0][0], args[0][1],
                         args[0][2], args[0][3], args[0][4], args[0][5],
                         args[1][0], args[1][1], args[1][2], args[1][3],
                         args[1][4], args[1][5]);

    assert_int_equal(reply->element[0]->integer, 0);
    assert_int_equal(reply->element[5]->integer, 1);
    assert_int_equal(reply->element[10]->integer, 0);
    freeReplyObject(reply);

    reply = redisCommand(redis, "DBSIZE");
    assert_int_equal(reply->integer, 0);
    freeReplyObject(reply);

    /* unless it only tries */

    llmg_limit_args(&limit, LIMIT_MODE_TRY, 11, 0, args[1]);

    reply = redisCommand(redis, mask, llmg_limit_script,
                         llmg_limit_script_len, args[0][0], args[0][1],
                         args[0][2], args[0][3], args[0][4], args[0][5],
                         args[1][0], args[1][1], args[1][2], args[1][3],
                         args[1][4], args[1][5]);

    assert_int_equal(reply->element[0]->integer, 1);
    assert_int_equal(reply->element[10]->integer, 0);
    freeReplyObject(reply);

    reply = redisCommand(redis, "DBSIZE");
    assert_int_equal(reply->integer, 1);
    freeReplyObject(reply);
}


/* a fleet that takes ahead, with the script as what it shares */

static unsigned
fleet_ask(const limit_t *limit, uint64_t now, uint64_t n, uint64_t *mark)
{
    uint64_t  got[2 + LIMIT_SCRIPT_REPLY];

    call(limit, LIMIT_MODE_TRY, now, n, 0, got);

    if (got[5]) {
        *mark = got[6];
    }

    return got[5] != 0;
}


static void
fleet_give(const limit_t *limit, uint64_t now, uint64_t n, uint64_t mark)
{
    uint64_t  got[2 + LIMIT_SCRIPT_REPLY];

    if (n != 0) {
        call(limit, LIMIT_MODE_GIVE, now, n, mark, got);
    }
}


static void
fleet_forget(void)
{
    forget();
}


static void
a_fleet_is_never_over_its_limit(void **state)
{
    size_t    fed;
    unsigned  i;
    limit_t   limit;
    uint64_t  most;

    (void) state;

    if (redis == NULL) {
        skip();
    }

    fed = 0;

    for (i = 0; i < 18; i++) {
        fleet_limit(&limit, &most, i);

        /* a key in Redis ends by the clock of Redis */

        limit.period = LIMIT_DAY;
        limit.month = 0;

        if (llmg_limit_init(&limit) == LLMG_OK) {
            fed += fleet_run(&limit, most, i % 2);
        }
    }

    assert_true(fed > 400);
}


static void
what_is_told_twice_is_done_once(void **state)
{
    unsigned     i;
    char         args[2][LIMIT_SCRIPT_ARGS][LIMIT_SCRIPT_ARG];
    limit_t      limit;
    redisReply  *reply;

    static const char  mask[] = "EVAL %b 2 once:%u key 0 %s %s %s %s %s %s "
                                "%s %s %s %s %s %s";

    (void) state;

    if (redis == NULL) {
        skip();
    }

    memset(&limit, 0, sizeof(limit));

    limit.algorithm = LIMIT_CALENDAR;
    limit.rate = 10;
    limit.period = LIMIT_DAY;

    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);
    forget();

    llmg_limit_args(&limit, LIMIT_MODE_ONCE, 0, 0, args[0]);
    llmg_limit_args(&limit, LIMIT_MODE_TAKE, 5, 0, args[1]);

    for (i = 0; i < 6; i++) {
        reply = redisCommand(redis, mask, llmg_limit_script,
                             llmg_limit_script_len, i / 3, args[0][0],
                             args[0][1], args[0][2], args[0][3], args[0][4],
                             args[0][5], args[1][0], args[1][1], args[1][2],
                             args[1][3], args[1][4], args[1][5]);

        assert_int_equal(reply->type, REDIS_REPLY_ARRAY);
        assert_int_equal(reply->elements, 2 + 2 * LIMIT_SCRIPT_REPLY);
        assert_int_equal(reply->element[5]->integer, i % 3 == 0);
        assert_int_equal(reply->element[8]->integer, i == 0 ? 0
                                                     : i < 4 ? 5 : 10);
        freeReplyObject(reply);
    }
}


static void
machines_that_live_are_counted(void **state)
{
    unsigned  i;
    uint64_t  got[2 + LIMIT_SCRIPT_REPLY];
    limit_t   limit;

    static const struct {
        uint64_t  at;
        uint64_t  id;
        uint64_t  seen;
    } steps[] = {
        { 0, 7, 1 }, { S, 999999999999ULL, 2 }, { 2 * S, 7, 2 },
        { 3 * S, 8, 3 }, { 11 * S, 7, 3 }, { 12 * S, 7, 2 },
        { 60 * S, 9, 1 },

        /* the clock was set back: who lives says so again */

        { 20 * S, 7, 1 }
    };

    (void) state;

    if (redis == NULL) {
        skip();
    }

    memset(&limit, 0, sizeof(limit));

    limit.algorithm = LIMIT_CALENDAR;
    limit.rate = 1;
    limit.period = 10 * S;

    assert_int_equal(llmg_limit_init(&limit), LLMG_OK);
    forget();

    for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        call(&limit, LIMIT_MODE_LIVE, START + steps[i].at, steps[i].id, 0,
             got);
        assert_int_equal(got[2], steps[i].seen);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_case_of_the_table),
        cmocka_unit_test(any_limit_at_any_time),
        cmocka_unit_test(all_or_nothing),
        cmocka_unit_test(a_fleet_is_never_over_its_limit),
        cmocka_unit_test(what_is_told_twice_is_done_once),
        cmocka_unit_test(machines_that_live_are_counted),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, start, stop);
}
