/*
 * A connection to Redis: how it begins, and how it ends.
 */

#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


/* failures in a row after which nobody waits, and for how long */
#define NGX_LLM_GUARD_REDIS_FAILURES   3
#define NGX_LLM_GUARD_REDIS_PAUSE      1000


static ngx_int_t ngx_llm_guard_redis_connect(ngx_llm_guard_redis_node_t *node);
static ngx_int_t ngx_llm_guard_redis_greet(ngx_llm_guard_redis_node_t *node);
static void ngx_llm_guard_redis_ready(ngx_llm_guard_redis_node_t *node);
static void ngx_llm_guard_redis_tell(ngx_llm_guard_redis_node_t *node,
    const char *what, const char *why);


void
ngx_llm_guard_redis_node_init(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_t *redis, ngx_uint_t kind, ngx_log_t *log)
{
    node->redis = redis;
    node->kind = kind;

    ngx_queue_init(&node->waits);
    ngx_queue_init(&node->sent);

    node->timer.handler = ngx_llm_guard_redis_timer;
    node->timer.data = node;
    node->timer.log = log;
}


ngx_int_t
ngx_llm_guard_redis_node_takes(ngx_llm_guard_redis_node_t *node)
{
    if (node->failures >= NGX_LLM_GUARD_REDIS_FAILURES) {

        /* one at a time finds out whether it is back */

        if (!ngx_llm_guard_redis_past(node->pause)
            || !ngx_llm_guard_redis_idle(node))
        {
            return NGX_DECLINED;
        }
    }

    if (ngx_llm_guard_redis_node_open(node) != NGX_OK || node->broken) {
        return NGX_DECLINED;
    }

    /* those before have waited for it in vain */

    if (node->state != NGX_LLM_GUARD_REDIS_READY
        && ngx_current_msec - node->begun >= node->redis->timeout)
    {
        return NGX_DECLINED;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_node_open(ngx_llm_guard_redis_node_t *node)
{
    if (node->connection != NULL) {
        return NGX_OK;
    }

    return ngx_llm_guard_redis_connect(node);
}


static ngx_int_t
ngx_llm_guard_redis_connect(ngx_llm_guard_redis_node_t *node)
{
    ngx_int_t               rc;
    ngx_connection_t       *c;
    ngx_peer_connection_t   pc;

    ngx_memzero(&pc, sizeof(ngx_peer_connection_t));

    pc.sockaddr = node->sockaddr;
    pc.socklen = node->socklen;
    pc.name = &node->name;
    pc.get = ngx_event_get_peer;
    pc.log = ngx_cycle->log;
    pc.log_error = NGX_ERROR_ERR;

    node->reader = ngx_llm_guard_redis_reader();
    if (node->reader == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_event_connect_peer(&pc);

    if (rc != NGX_OK && rc != NGX_AGAIN) {

        if (pc.connection != NULL) {
            ngx_close_connection(pc.connection);
        }

        ngx_llm_guard_redis_drop(node, "it cannot be reached");
        return NGX_ERROR;
    }

    c = pc.connection;

    c->data = node;
    c->read->handler = ngx_llm_guard_redis_read_handler;
    c->write->handler = ngx_llm_guard_redis_write_handler;

    node->connection = c;
    node->state = NGX_LLM_GUARD_REDIS_CONNECTS;
    node->begun = ngx_current_msec;
    node->broken = 0;
    node->inits = 0;

    ngx_llm_guard_redis_arm(node,
                            node->begun + node->redis->connect_timeout);

    return (rc == NGX_OK) ? ngx_llm_guard_redis_up(node) : NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_up(ngx_llm_guard_redis_node_t *node)
{
    ngx_int_t  rc;

    rc = (node->redis->ssl != NULL) ? ngx_llm_guard_redis_tls_start(node)
                                    : NGX_OK;

    if (rc == NGX_AGAIN) {
        return NGX_OK;
    }

    if (rc != NGX_OK) {
        ngx_llm_guard_redis_drop(node, "there is no TLS with it");
        return NGX_ERROR;
    }

    if (ngx_llm_guard_redis_greet(node) != NGX_OK) {
        ngx_llm_guard_redis_drop(node, "it does not take what is sent");
        return NGX_ERROR;
    }

    return NGX_OK;
}


void
ngx_llm_guard_redis_tls_done(ngx_llm_guard_redis_node_t *node, ngx_int_t rc)
{
    ngx_connection_t  *c;

    c = node->connection;

    c->read->handler = ngx_llm_guard_redis_read_handler;
    c->write->handler = ngx_llm_guard_redis_write_handler;

    if (rc != NGX_OK) {
        ngx_llm_guard_redis_drop(node, "there is no TLS with it");
        return;
    }

    if (ngx_llm_guard_redis_greet(node) != NGX_OK) {
        ngx_llm_guard_redis_drop(node, "it does not take what is sent");
        return;
    }

    /* what has come with the end of the handshake has no event of its own */

    if (node->connection != NULL) {
        ngx_post_event(c->read, &ngx_posted_events);
    }
}


static ngx_int_t
ngx_llm_guard_redis_greet(ngx_llm_guard_redis_node_t *node)
{
    node->state = NGX_LLM_GUARD_REDIS_GREETS;

    if (ngx_llm_guard_redis_hello(node) != NGX_OK) {
        return NGX_ERROR;
    }

    if (node->inits == 0) {
        ngx_llm_guard_redis_ready(node);
        return node->broken ? NGX_ERROR : NGX_OK;
    }

    return ngx_llm_guard_redis_flush(node);
}


static void
ngx_llm_guard_redis_ready(ngx_llm_guard_redis_node_t *node)
{
    ngx_queue_t                *q, cmds, unsent;
    ngx_llm_guard_redis_cmd_t  *cmd;

    node->state = NGX_LLM_GUARD_REDIS_READY;
    node->pause = ngx_current_msec;

    ngx_queue_init(&cmds);
    ngx_queue_init(&unsent);

    if (!ngx_queue_empty(&node->waits)) {
        ngx_queue_add(&cmds, &node->waits);
        ngx_queue_init(&node->waits);
    }

    while (!ngx_queue_empty(&cmds)) {
        q = ngx_queue_head(&cmds);
        cmd = ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);

        ngx_queue_remove(q);

        if (ngx_llm_guard_redis_write(node, cmd) != NGX_OK) {
            ngx_queue_insert_tail(&unsent, q);
        }
    }

    if (ngx_llm_guard_redis_flush(node) != NGX_OK) {
        node->broken = 1;
    }

    ngx_llm_guard_redis_fail(node, &unsent);
}


ngx_uint_t
ngx_llm_guard_redis_refused(ngx_llm_guard_redis_node_t *node, void *data)
{
    ngx_uint_t   i;
    redisReply  *reply;

    static const struct {
        const char  *begins;
        const char  *means;
    } refusals[] = {
        { "NOPERM", "does not let its user do what the guard needs" },
        { "LOADING", "is loading its data" },
        { "ERR max number of clients", "has no room for another client" },
        { "DENIED", "is in protected mode, and lets nobody in from here" }
    };

    reply = data;

    if (reply->type != REDIS_REPLY_ERROR) {
        return 0;
    }

    for (i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
        if (ngx_strncmp(reply->str, refusals[i].begins,
                        ngx_strlen(refusals[i].begins)) == 0)
        {
            ngx_llm_guard_redis_tell(node, refusals[i].means, "");
            return 1;
        }
    }

    return 0;
}


/* that to ROLE is the last one */

void
ngx_llm_guard_redis_greeted(ngx_llm_guard_redis_node_t *node, void *data)
{
    redisReply  *reply;

    reply = data;
    node->inits--;

    if (reply->type == REDIS_REPLY_ERROR) {

        /* what it says may have our password in it */

        if (!ngx_llm_guard_redis_refused(node, reply)) {
            ngx_llm_guard_redis_tell(node,
                "refuses the user, the password or the database", "");
        }

        node->broken = 1;
        return;
    }

    if (node->inits != 0) {
        return;
    }

    if (node->kind == NGX_LLM_GUARD_REDIS_MASTER
        && (reply->type != REDIS_REPLY_ARRAY || reply->elements == 0
            || reply->element[0]->type != REDIS_REPLY_STRING
            || ngx_strcmp(reply->element[0]->str, "master") != 0))
    {
        ngx_llm_guard_redis_tell(node, "is no master", "");
        node->broken = 1;
        return;
    }

    ngx_llm_guard_redis_ready(node);
}


void
ngx_llm_guard_redis_drop(ngx_llm_guard_redis_node_t *node, const char *why)
{
    ngx_queue_t  cmds;

    node->failures++;
    node->pause = ngx_current_msec + NGX_LLM_GUARD_REDIS_PAUSE;

    ngx_llm_guard_redis_tell(node, "", why);

    ngx_queue_init(&cmds);

    if (!ngx_queue_empty(&node->sent)) {
        ngx_queue_add(&cmds, &node->sent);
        ngx_queue_init(&node->sent);
    }

    if (!ngx_queue_empty(&node->waits)) {
        ngx_queue_add(&cmds, &node->waits);
        ngx_queue_init(&node->waits);
    }

    if (node->connection != NULL) {
        node->connection->error = 1;
    }

    ngx_llm_guard_redis_close(node);

    ngx_llm_guard_redis_lost(node);

    ngx_llm_guard_redis_fail(node, &cmds);

    if (node->retired) {
        ngx_llm_guard_redis_node_retire(node);
    }
}


void
ngx_llm_guard_redis_close(ngx_llm_guard_redis_node_t *node)
{
    if (node->timer.timer_set) {
        ngx_del_timer(&node->timer);
    }

    if (node->connection != NULL) {
        ngx_llm_guard_redis_tls_close(node->connection);
        ngx_close_connection(node->connection);
        node->connection = NULL;
    }

    if (node->reader != NULL) {
        redisReaderFree(node->reader);
        node->reader = NULL;
    }

    node->state = NGX_LLM_GUARD_REDIS_AWAY;
    node->broken = 0;
    node->inits = 0;
    node->out_len = 0;
    node->out_pos = 0;
}


void
ngx_llm_guard_redis_leave(ngx_llm_guard_redis_node_t *node)
{
    ngx_llm_guard_redis_close(node);

    if (node->retired) {
        ngx_llm_guard_redis_node_retire(node);
        return;
    }

    ngx_llm_guard_redis_lost(node);
}


void
ngx_llm_guard_redis_rest(ngx_llm_guard_redis_node_t *node)
{
    if (!ngx_llm_guard_redis_idle(node)
        || node->state != NGX_LLM_GUARD_REDIS_READY)
    {
        return;
    }

    if (node->retired) {
        ngx_llm_guard_redis_node_retire(node);
        return;
    }

    if (node->timer.timer_set) {
        ngx_del_timer(&node->timer);
    }

    if (ngx_exiting || node->connection->close) {
        ngx_llm_guard_redis_close(node);
        return;
    }

    node->connection->idle = 1;
}


void
ngx_llm_guard_redis_node_retire(ngx_llm_guard_redis_node_t *node)
{
    node->retired = 1;

    if (node->reading || !ngx_llm_guard_redis_idle(node)) {
        return;
    }

    ngx_llm_guard_redis_close(node);

    if (node->out != NULL) {
        ngx_free(node->out);
    }

    ngx_free(node);
}


void
ngx_llm_guard_redis_node_well(ngx_llm_guard_redis_node_t *node)
{
    node->failures = 0;
}


void
ngx_llm_guard_redis_node_ill(ngx_llm_guard_redis_node_t *node,
    const char *error)
{
    node->failures++;
    node->pause = ngx_current_msec + NGX_LLM_GUARD_REDIS_PAUSE;

    ngx_llm_guard_redis_node_errs(node, error);
}


void
ngx_llm_guard_redis_node_errs(ngx_llm_guard_redis_node_t *node,
    const char *error)
{
    ngx_llm_guard_redis_tell(node, "answers with an error: ", error);
}


/* once a second, and of one failure the first that is known of it */

static void
ngx_llm_guard_redis_tell(ngx_llm_guard_redis_node_t *node, const char *what,
    const char *why)
{
    if (node->told == ngx_time()) {
        return;
    }

    node->told = ngx_time();

    ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0, "llm_guard: Redis %V%s%s%s",
                  &node->name, *what != '\0' ? " " : ": ", what, why);
}
