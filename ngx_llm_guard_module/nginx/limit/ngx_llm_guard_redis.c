#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


/* failures in a row after which nobody waits, and for how long */
#define NGX_LLM_GUARD_REDIS_FAILURES   3
#define NGX_LLM_GUARD_REDIS_PAUSE      1000

/* bytes that may wait to be sent */
#define NGX_LLM_GUARD_REDIS_OUT        (4 * 1024 * 1024)

#define NGX_LLM_GUARD_REDIS_READ       16384


static ngx_int_t ngx_llm_guard_redis_connect(ngx_llm_guard_redis_t *redis);
static ngx_int_t ngx_llm_guard_redis_flush(ngx_llm_guard_redis_t *redis);
static void ngx_llm_guard_redis_write_handler(ngx_event_t *wev);
static void ngx_llm_guard_redis_read_handler(ngx_event_t *rev);
static void ngx_llm_guard_redis_answer(ngx_llm_guard_redis_t *redis,
    redisReply *reply);
static void ngx_llm_guard_redis_timer(ngx_event_t *ev);
static void ngx_llm_guard_redis_drop(ngx_llm_guard_redis_t *redis,
    const char *why);
static void ngx_llm_guard_redis_close(ngx_llm_guard_redis_t *redis);
static void ngx_llm_guard_redis_rest(ngx_llm_guard_redis_t *redis);


ngx_int_t
ngx_llm_guard_redis_call(ngx_llm_guard_redis_op_t *op)
{
    ngx_llm_guard_redis_t  *redis;

    redis = op->redis;

    if (redis->failures >= NGX_LLM_GUARD_REDIS_FAILURES) {

        /* one at a time finds out whether it is back */

        if ((ngx_msec_int_t) (redis->pause - ngx_current_msec) > 0
            || !ngx_queue_empty(&redis->ops))
        {
            goto declined;
        }
    }

    if (redis->connection == NULL
        && ngx_llm_guard_redis_connect(redis) != NGX_OK)
    {
        goto declined;
    }

    if (redis->broken || ngx_llm_guard_redis_write(op) != NGX_OK) {
        goto declined;
    }

    op->deadline = ngx_current_msec + redis->timeout;

    ngx_queue_insert_tail(&redis->ops, &op->queue);
    redis->connection->idle = 0;

    if (!redis->timer.timer_set) {
        ngx_add_timer(&redis->timer, redis->timeout);
    }

    /* a failure is told by the event, when the caller waits for it */

    if (redis->connected && ngx_llm_guard_redis_flush(redis) != NGX_OK) {
        redis->broken = 1;
        ngx_post_event(redis->connection->read, &ngx_posted_events);
    }

    return NGX_OK;

declined:

    ngx_llm_guard_redis_free(op);

    return NGX_DECLINED;
}


static ngx_int_t
ngx_llm_guard_redis_connect(ngx_llm_guard_redis_t *redis)
{
    ngx_int_t               rc;
    ngx_connection_t       *c;
    ngx_peer_connection_t   pc;

    ngx_memzero(&pc, sizeof(ngx_peer_connection_t));

    pc.sockaddr = redis->sockaddr;
    pc.socklen = redis->socklen;
    pc.name = &redis->name;
    pc.get = ngx_event_get_peer;
    pc.log = ngx_cycle->log;
    pc.log_error = NGX_ERROR_ERR;

    redis->reader = ngx_llm_guard_redis_reader();
    if (redis->reader == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_event_connect_peer(&pc);

    if (rc != NGX_OK && rc != NGX_AGAIN) {

        if (pc.connection != NULL) {
            ngx_close_connection(pc.connection);
        }

        ngx_llm_guard_redis_drop(redis, "it cannot be reached");
        return NGX_ERROR;
    }

    c = pc.connection;

    c->data = redis;
    c->read->handler = ngx_llm_guard_redis_read_handler;
    c->write->handler = ngx_llm_guard_redis_write_handler;

    redis->connection = c;
    redis->connected = (rc == NGX_OK);
    redis->broken = 0;
    redis->inits = 0;

    if (ngx_llm_guard_redis_hello(redis) != NGX_OK) {
        ngx_llm_guard_redis_close(redis);
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_put(ngx_llm_guard_redis_t *redis, int argc,
    const char **argv, const size_t *lens)
{
    long long   len;
    char       *cmd;
    size_t      size;
    u_char     *out;

    cmd = NULL;
    len = redisFormatCommandArgv(&cmd, argc, argv, lens);

    if (len <= 0 || cmd == NULL) {
        return NGX_ERROR;
    }

    if (redis->out_size - redis->out_len < (size_t) len) {

        size = ngx_max(2 * redis->out_size, redis->out_len + (size_t) len);

        if (size > NGX_LLM_GUARD_REDIS_OUT) {
            redisFreeCommand(cmd);
            return NGX_ERROR;
        }

        out = ngx_alloc(size, ngx_cycle->log);
        if (out == NULL) {
            redisFreeCommand(cmd);
            return NGX_ERROR;
        }

        if (redis->out != NULL) {
            ngx_memcpy(out, redis->out, redis->out_len);
            ngx_free(redis->out);
        }

        redis->out = out;
        redis->out_size = size;
    }

    ngx_memcpy(redis->out + redis->out_len, cmd, (size_t) len);
    redis->out_len += (size_t) len;

    redisFreeCommand(cmd);

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_redis_flush(ngx_llm_guard_redis_t *redis)
{
    ssize_t            n;
    ngx_connection_t  *c;

    c = redis->connection;

    while (redis->out_pos < redis->out_len) {

        n = c->send(c, redis->out + redis->out_pos,
                    redis->out_len - redis->out_pos);

        if (n == NGX_AGAIN) {
            return ngx_handle_write_event(c->write, 0);
        }

        if (n <= 0) {
            return NGX_ERROR;
        }

        redis->out_pos += (size_t) n;
    }

    redis->out_pos = 0;
    redis->out_len = 0;

    return ngx_handle_write_event(c->write, 0);
}


static void
ngx_llm_guard_redis_write_handler(ngx_event_t *wev)
{
    int                     err;
    socklen_t               len;
    ngx_connection_t       *c;
    ngx_llm_guard_redis_t  *redis;

    c = wev->data;
    redis = c->data;

    if (!redis->connected) {
        err = 0;
        len = sizeof(int);

        if (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, (void *) &err, &len) == -1
            || err != 0)
        {
            ngx_llm_guard_redis_drop(redis, "it cannot be reached");
            return;
        }

        redis->connected = 1;
    }

    if (ngx_llm_guard_redis_flush(redis) != NGX_OK) {
        ngx_llm_guard_redis_drop(redis, "it does not take what is sent");
    }
}


static void
ngx_llm_guard_redis_read_handler(ngx_event_t *rev)
{
    void                   *reply;
    ssize_t                 n;
    const char             *why;
    ngx_connection_t       *c;
    ngx_llm_guard_redis_t  *redis;
    u_char                  buf[NGX_LLM_GUARD_REDIS_READ];

    c = rev->data;
    redis = c->data;

    if (c->close && ngx_queue_empty(&redis->ops)) {

        /* the worker is to leave */

        ngx_llm_guard_redis_close(redis);
        return;
    }

    why = NULL;
    redis->reading = 1;

    while (why == NULL && !redis->broken) {

        n = c->recv(c, buf, sizeof(buf));

        if (n == NGX_AGAIN) {

            if (ngx_handle_read_event(rev, 0) != NGX_OK) {
                why = "no event";
            }

            break;
        }

        if (n <= 0) {
            why = redis->connected ? "it closed the connection"
                                   : "it cannot be reached";
            break;
        }

        if (ngx_llm_guard_redis_feed(redis->reader, buf, (size_t) n)
            != NGX_OK)
        {
            why = "its answers take too much memory";
            break;
        }

        for ( ;; ) {
            reply = NULL;

            if (redisReaderGetReply(redis->reader, &reply) != REDIS_OK) {
                why = "it does not speak as Redis does";
                break;
            }

            if (reply == NULL) {
                break;
            }

            if (redis->inits == 0 && ngx_queue_empty(&redis->ops)) {
                freeReplyObject(reply);
                why = "it answers unasked";
                break;
            }

            ngx_llm_guard_redis_answer(redis, reply);
            freeReplyObject(reply);

            if (redis->broken) {
                break;
            }
        }
    }

    redis->reading = 0;

    if (why != NULL || redis->broken) {
        ngx_llm_guard_redis_drop(redis, why != NULL ? why
                                        : "it refuses what is sent");
        return;
    }

    ngx_llm_guard_redis_rest(redis);
}


/* nothing is on its way: the connection keeps no worker alive */

static void
ngx_llm_guard_redis_rest(ngx_llm_guard_redis_t *redis)
{
    if (!ngx_queue_empty(&redis->ops) || redis->inits != 0) {
        return;
    }

    if (redis->timer.timer_set) {
        ngx_del_timer(&redis->timer);
    }

    if (ngx_exiting || redis->connection->close) {
        ngx_llm_guard_redis_close(redis);
        return;
    }

    redis->connection->idle = 1;
}


static void
ngx_llm_guard_redis_answer(ngx_llm_guard_redis_t *redis, redisReply *reply)
{
    size_t                     i;
    ngx_uint_t                 n;
    ngx_queue_t               *q;
    int64_t                    values[NGX_LLM_GUARD_REDIS_VALUES];
    ngx_llm_guard_redis_op_t  *op;

    if (redis->inits != 0) {
        redis->inits--;

        if (reply->type == REDIS_REPLY_ERROR) {

            /* what it says may have our password in it */

            ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                          "llm_guard: Redis %V refuses the user, the password "
                          "or the database", &redis->name);
            redis->broken = 1;
        }

        return;
    }

    q = ngx_queue_head(&redis->ops);
    op = ngx_queue_data(q, ngx_llm_guard_redis_op_t, queue);

    ngx_queue_remove(q);

    if (reply->type == REDIS_REPLY_ERROR && !op->again
        && ngx_strncmp(reply->str, "NOSCRIPT", 8) == 0)
    {
        /* somebody has flushed it */

        op->again = 1;

        if (ngx_llm_guard_redis_write(op) == NGX_OK) {
            ngx_queue_insert_tail(&redis->ops, &op->queue);

            if (ngx_llm_guard_redis_flush(redis) != NGX_OK) {
                redis->broken = 1;
            }

            return;
        }
    }

    n = 0;

    if (reply->type == REDIS_REPLY_ARRAY
        && reply->elements == 2 + op->n * LIMIT_SCRIPT_REPLY)
    {
        for (i = 0; i < reply->elements; i++) {

            if (reply->element[i]->type != REDIS_REPLY_INTEGER) {
                break;
            }

            values[i] = reply->element[i]->integer;
        }

        n = (i == reply->elements) ? i : 0;
    }

    if (n != 0) {
        redis->failures = 0;

    } else {

        /* out of memory, read-only, loading, a key that is no limit's */

        redis->failures++;
        redis->pause = ngx_current_msec + NGX_LLM_GUARD_REDIS_PAUSE;

        if (redis->told != ngx_time()) {
            redis->told = ngx_time();

            ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                          "llm_guard: Redis %V answers with an error: %s",
                          &redis->name,
                          reply->type == REDIS_REPLY_ERROR ? reply->str
                                                           : "no integers");
        }
    }

    op->done(op, values, n);

    ngx_llm_guard_redis_free(op);
}


static void
ngx_llm_guard_redis_timer(ngx_event_t *ev)
{
    ngx_msec_int_t             left, next;
    ngx_queue_t               *q;
    ngx_llm_guard_redis_t     *redis;
    ngx_llm_guard_redis_op_t  *op;

    redis = ev->data;

    if (redis->connection == NULL || ngx_queue_empty(&redis->ops)) {
        return;
    }

    next = (ngx_msec_int_t) redis->timeout;

    for (q = ngx_queue_head(&redis->ops);
         q != ngx_queue_sentinel(&redis->ops);
         q = ngx_queue_next(q))
    {
        op = ngx_queue_data(q, ngx_llm_guard_redis_op_t, queue);
        left = (ngx_msec_int_t) (op->deadline - ngx_current_msec);

        if (left <= 0) {

            /* a late answer must not be taken for that of another call */

            ngx_llm_guard_redis_drop(redis, "it does not answer in time");
            return;
        }

        next = ngx_min(next, left);
    }

    ngx_add_timer(ev, (ngx_msec_t) next);
}


static void
ngx_llm_guard_redis_drop(ngx_llm_guard_redis_t *redis, const char *why)
{
    ngx_queue_t               *q, ops;
    ngx_llm_guard_redis_op_t  *op;

    redis->failures++;
    redis->pause = ngx_current_msec + NGX_LLM_GUARD_REDIS_PAUSE;

    if (redis->told != ngx_time()) {
        redis->told = ngx_time();

        ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                      "llm_guard: Redis %V: %s", &redis->name, why);
    }

    ngx_queue_init(&ops);

    if (!ngx_queue_empty(&redis->ops)) {
        ngx_queue_add(&ops, &redis->ops);
        ngx_queue_init(&redis->ops);
    }

    ngx_llm_guard_redis_close(redis);

    while (!ngx_queue_empty(&ops)) {
        q = ngx_queue_head(&ops);
        op = ngx_queue_data(q, ngx_llm_guard_redis_op_t, queue);

        ngx_queue_remove(q);

        op->done(op, NULL, 0);

        ngx_llm_guard_redis_free(op);
    }
}


static void
ngx_llm_guard_redis_close(ngx_llm_guard_redis_t *redis)
{
    if (redis->timer.timer_set) {
        ngx_del_timer(&redis->timer);
    }

    if (redis->connection != NULL) {
        ngx_close_connection(redis->connection);
        redis->connection = NULL;
    }

    if (redis->reader != NULL) {
        redisReaderFree(redis->reader);
        redis->reader = NULL;
    }

    redis->connected = 0;
    redis->broken = 0;
    redis->inits = 0;
    redis->out_len = 0;
    redis->out_pos = 0;
}


void
ngx_llm_guard_redis_init(ngx_llm_guard_redis_t *redis, ngx_log_t *log)
{
    ngx_queue_init(&redis->ops);

    redis->timer.handler = ngx_llm_guard_redis_timer;
    redis->timer.data = redis;
    redis->timer.log = log;
}
