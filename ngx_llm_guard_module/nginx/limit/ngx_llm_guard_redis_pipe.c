/*
 * What goes over a connection to Redis: commands, and answers in their order.
 */

#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


/* bytes that may wait to be sent */
#define NGX_LLM_GUARD_REDIS_OUT        (4 * 1024 * 1024)

#define NGX_LLM_GUARD_REDIS_READ       16384


static const char *ngx_llm_guard_redis_parse(ngx_llm_guard_redis_node_t *node);
static void ngx_llm_guard_redis_answer(ngx_llm_guard_redis_node_t *node,
    redisReply *reply);


ngx_int_t
ngx_llm_guard_redis_node_send(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_cmd_t *cmd)
{
    if (ngx_llm_guard_redis_node_open(node) != NGX_OK || node->broken) {
        return NGX_DECLINED;
    }

    if (node->state != NGX_LLM_GUARD_REDIS_READY) {
        cmd->sent = 0;
        ngx_queue_insert_tail(&node->waits, &cmd->queue);

    } else {

        if (ngx_llm_guard_redis_write(node, cmd) != NGX_OK) {
            return NGX_DECLINED;
        }

        /* a failure is told by the event, when the caller waits for it */

        if (ngx_llm_guard_redis_flush(node) != NGX_OK) {
            node->broken = 1;
            ngx_post_event(node->connection->read, &ngx_posted_events);
        }
    }

    node->connection->idle = 0;

    ngx_llm_guard_redis_arm(node, cmd->deadline);

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_put(ngx_llm_guard_redis_node_t *node, int argc,
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

    if (node->out_size - node->out_len < (size_t) len) {

        size = ngx_max(2 * node->out_size, node->out_len + (size_t) len);

        if (size > NGX_LLM_GUARD_REDIS_OUT) {
            redisFreeCommand(cmd);
            return NGX_ERROR;
        }

        out = ngx_alloc(size, ngx_cycle->log);
        if (out == NULL) {
            redisFreeCommand(cmd);
            return NGX_ERROR;
        }

        if (node->out != NULL) {
            ngx_memcpy(out, node->out, node->out_len);
            ngx_free(node->out);
        }

        node->out = out;
        node->out_size = size;
    }

    ngx_memcpy(node->out + node->out_len, cmd, (size_t) len);
    node->out_len += (size_t) len;

    redisFreeCommand(cmd);

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_write(ngx_llm_guard_redis_node_t *node,
    ngx_llm_guard_redis_cmd_t *cmd)
{
    size_t  len;

    len = node->out_len;

    if (cmd->write(cmd, node) != NGX_OK) {

        /* nor a part of it */

        node->out_len = len;
        return NGX_ERROR;
    }

    cmd->sent = 1;
    ngx_queue_insert_tail(&node->sent, &cmd->queue);

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_redis_flush(ngx_llm_guard_redis_node_t *node)
{
    ssize_t            n;
    ngx_connection_t  *c;

    c = node->connection;

    while (node->out_pos < node->out_len) {

        n = c->send(c, node->out + node->out_pos,
                    node->out_len - node->out_pos);

        if (n == NGX_AGAIN) {
            return ngx_handle_write_event(c->write, 0);
        }

        if (n <= 0) {
            return NGX_ERROR;
        }

        node->out_pos += (size_t) n;
    }

    node->out_pos = 0;
    node->out_len = 0;

    return ngx_handle_write_event(c->write, 0);
}


void
ngx_llm_guard_redis_write_handler(ngx_event_t *wev)
{
    int                          err;
    socklen_t                    len;
    ngx_connection_t            *c;
    ngx_llm_guard_redis_node_t  *node;

    c = wev->data;
    node = c->data;

    if (node->state == NGX_LLM_GUARD_REDIS_CONNECTS) {
        err = 0;
        len = sizeof(int);

        if (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, (void *) &err, &len) == -1
            || err != 0)
        {
            ngx_llm_guard_redis_drop(node, "it cannot be reached");
            return;
        }

        (void) ngx_llm_guard_redis_up(node);
        return;
    }

    if (ngx_llm_guard_redis_flush(node) != NGX_OK) {
        ngx_llm_guard_redis_drop(node, "it does not take what is sent");
    }
}


void
ngx_llm_guard_redis_read_handler(ngx_event_t *rev)
{
    ssize_t                      n;
    const char                  *why;
    ngx_connection_t            *c;
    ngx_llm_guard_redis_node_t  *node;
    u_char                       buf[NGX_LLM_GUARD_REDIS_READ];

    c = rev->data;
    node = c->data;

    if (c->close && ngx_llm_guard_redis_idle(node)) {

        /* the worker is to leave */

        ngx_llm_guard_redis_close(node);
        return;
    }

    why = NULL;
    node->reading = 1;

    while (why == NULL && !node->broken) {

        n = c->recv(c, buf, sizeof(buf));

        if (n == NGX_AGAIN) {

            if (ngx_handle_read_event(rev, 0) != NGX_OK) {
                why = "no event";
            }

            break;
        }

        if (n <= 0 && node->state == NGX_LLM_GUARD_REDIS_READY
            && ngx_llm_guard_redis_idle(node))
        {
            /* nobody has needed it for long, or it is going to restart */

            ngx_log_error(NGX_LOG_INFO, ngx_cycle->log, 0,
                          "llm_guard: Redis %V has closed the connection",
                          &node->name);

            node->reading = 0;
            ngx_llm_guard_redis_leave(node);
            return;
        }

        if (n <= 0) {
            why = (node->state == NGX_LLM_GUARD_REDIS_CONNECTS)
                  ? "it cannot be reached" : "it closed the connection";
            break;
        }

        if (ngx_llm_guard_redis_feed(node->reader, buf, (size_t) n) != NGX_OK) {
            why = "its answers take too much memory";
            break;
        }

        why = ngx_llm_guard_redis_parse(node);
    }

    node->reading = 0;

    if (why != NULL || node->broken) {
        ngx_llm_guard_redis_drop(node, why != NULL ? why
                                       : "it refuses what is sent");
        return;
    }

    ngx_llm_guard_redis_rest(node);
}


/* NULL, or why it has to be dropped */

static const char *
ngx_llm_guard_redis_parse(ngx_llm_guard_redis_node_t *node)
{
    void  *reply;

    do {
        reply = NULL;

        if (redisReaderGetReply(node->reader, &reply) != REDIS_OK) {
            return "it does not speak as Redis does";
        }

        if (reply == NULL) {
            return NULL;
        }

        if (node->inits == 0 && ngx_queue_empty(&node->sent)) {

            /* it may say why it takes nothing before it is asked */

            (void) ngx_llm_guard_redis_refused(node, reply);

            freeReplyObject(reply);
            return "it answers unasked";
        }

        ngx_llm_guard_redis_answer(node, reply);
        freeReplyObject(reply);

    } while (!node->broken);

    return NULL;
}


static void
ngx_llm_guard_redis_answer(ngx_llm_guard_redis_node_t *node,
    redisReply *reply)
{
    ngx_queue_t                *q;
    ngx_llm_guard_redis_cmd_t  *cmd;

    if (node->inits != 0) {
        ngx_llm_guard_redis_greeted(node, reply);
        return;
    }

    q = ngx_queue_head(&node->sent);
    cmd = ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);

    if (cmd->skip != 0) {
        cmd->skip--;
        return;
    }

    ngx_queue_remove(q);

    cmd->answer(cmd, node, reply);
}


void
ngx_llm_guard_redis_arm(ngx_llm_guard_redis_node_t *node, ngx_msec_t at)
{
    ngx_msec_int_t  left;

    if (node->timer.timer_set) {

        if ((ngx_msec_int_t) (at - node->timer.timer.key) >= 0) {
            return;
        }

        ngx_del_timer(&node->timer);
    }

    left = (ngx_msec_int_t) (at - ngx_current_msec);

    ngx_add_timer(&node->timer, (ngx_msec_t) ngx_max(left, 1));
}


void
ngx_llm_guard_redis_timer(ngx_event_t *ev)
{
    ngx_msec_t                   at;
    ngx_queue_t                 *q, late;
    ngx_llm_guard_redis_cmd_t   *cmd;
    ngx_llm_guard_redis_node_t  *node;

    node = ev->data;

    if (node->connection == NULL) {
        return;
    }

    if (node->state != NGX_LLM_GUARD_REDIS_READY) {
        at = node->begun + node->redis->connect_timeout;

        if (ngx_llm_guard_redis_past(at)) {
            ngx_llm_guard_redis_drop(node,
                node->state == NGX_LLM_GUARD_REDIS_CONNECTS
                ? "it cannot be reached in time"
                : "it does not answer in time");
            return;
        }

        ngx_llm_guard_redis_arm(node, at);
    }

    for (q = ngx_queue_head(&node->sent);
         q != ngx_queue_sentinel(&node->sent);
         q = ngx_queue_next(q))
    {
        cmd = ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);

        if (ngx_llm_guard_redis_past(cmd->deadline)) {
            ngx_llm_guard_redis_drop(node, "it does not answer in time");
            return;
        }

        ngx_llm_guard_redis_arm(node, cmd->deadline);
    }

    ngx_queue_init(&late);

    q = ngx_queue_head(&node->waits);

    while (q != ngx_queue_sentinel(&node->waits)) {
        cmd = ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);
        q = ngx_queue_next(q);

        if (ngx_llm_guard_redis_past(cmd->deadline)) {
            ngx_queue_remove(&cmd->queue);
            ngx_queue_insert_tail(&late, &cmd->queue);

        } else {
            ngx_llm_guard_redis_arm(node, cmd->deadline);
        }
    }

    ngx_llm_guard_redis_fail(node, &late);

    if (node->connection != NULL) {
        ngx_llm_guard_redis_rest(node);
    }
}


void
ngx_llm_guard_redis_fail(ngx_llm_guard_redis_node_t *node, ngx_queue_t *cmds)
{
    ngx_queue_t                *q;
    ngx_llm_guard_redis_cmd_t  *cmd;

    while (!ngx_queue_empty(cmds)) {
        q = ngx_queue_head(cmds);
        cmd = ngx_queue_data(q, ngx_llm_guard_redis_cmd_t, queue);

        ngx_queue_remove(q);

        cmd->answer(cmd, node, NULL);
    }
}
