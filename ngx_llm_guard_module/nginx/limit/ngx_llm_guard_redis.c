#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <hiredis/hiredis.h>


static ngx_uint_t ngx_llm_guard_redis_slot(ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_redis_op_answer(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node, void *data);
static ngx_int_t ngx_llm_guard_redis_error(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node, const redisReply *reply);
static ngx_int_t ngx_llm_guard_redis_redirect(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node, const redisReply *reply);
static ngx_uint_t ngx_llm_guard_redis_values(ngx_llm_guard_redis_op_t *op,
    const redisReply *reply, int64_t *values);


#define ngx_llm_guard_redis_says(reply, word)                                 \
    (ngx_strncmp((reply)->str, word, sizeof(word) - 1) == 0)


ngx_int_t
ngx_llm_guard_redis_call(ngx_llm_guard_redis_op_t *op)
{
    ngx_int_t                    rc;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_node_t  *node;

    redis = op->redis;
    op->cmd.deadline = ngx_current_msec + redis->timeout;

    rc = redis->cluster ? ngx_llm_guard_redis_split(op, 0) : NGX_DONE;

    if (rc == NGX_DONE) {
        node = ngx_llm_guard_redis_route(redis, ngx_llm_guard_redis_slot(op));

        if (node == NULL) {
            rc = ngx_llm_guard_redis_wait(op);

        } else {
            rc = ngx_llm_guard_redis_node_takes(node);

            if (rc == NGX_OK) {
                rc = ngx_llm_guard_redis_send(op, node);
            }
        }
    }

    if (rc != NGX_OK) {
        ngx_llm_guard_redis_free(op);
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_llm_guard_redis_slot(ngx_llm_guard_redis_op_t *op)
{
    return op->redis->cluster ? llmg_slots_key(op->keys[0].key,
                                               op->keys[0].key_len)
                              : 0;
}


ngx_int_t
ngx_llm_guard_redis_send(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node)
{
    op->cmd.write = ngx_llm_guard_redis_op_write;
    op->cmd.answer = ngx_llm_guard_redis_op_answer;
    op->cmd.skip = op->asking;

    return ngx_llm_guard_redis_node_send(node, &op->cmd);
}


void
ngx_llm_guard_redis_finish(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    if (op->whole != NULL) {
        ngx_llm_guard_redis_part(op, values, n);
        return;
    }

    op->done(op, values, n);

    ngx_llm_guard_redis_free(op);
}


static void
ngx_llm_guard_redis_op_answer(ngx_llm_guard_redis_cmd_t *cmd,
    ngx_llm_guard_redis_node_t *node, void *data)
{
    ngx_int_t                  rc;
    ngx_uint_t                 n;
    redisReply                *reply;
    int64_t                    values[NGX_LLM_GUARD_REDIS_VALUES];
    ngx_llm_guard_redis_op_t  *op;

    op = (ngx_llm_guard_redis_op_t *) cmd;
    reply = data;

    if (reply == NULL) {
        op->lost = cmd->sent;
        ngx_llm_guard_redis_finish(op, NULL, 0);
        return;
    }

    if (reply->type == REDIS_REPLY_ERROR) {
        rc = ngx_llm_guard_redis_error(op, node, reply);

        if (rc == NGX_ABORT) {
            op->refused = 1;
            ngx_llm_guard_redis_finish(op, NULL, 0);
        }

        if (rc != NGX_DECLINED) {
            return;
        }
    }

    n = ngx_llm_guard_redis_values(op, reply, values);

    if (n != 0) {
        ngx_llm_guard_redis_node_well(node);

    } else {

        /* out of memory, read-only, a key that is no limit's */

        op->refused = 1;
        ngx_llm_guard_redis_node_ill(node, reply->type == REDIS_REPLY_ERROR
                                           ? reply->str : "no integers");
    }

    ngx_llm_guard_redis_finish(op, values, n);
}


/*
 * NGX_OK: it is on its way again.  NGX_DECLINED: there is no more to be done;
 * NGX_ABORT: nor is this node to blame.
 */

static ngx_int_t
ngx_llm_guard_redis_error(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node, const redisReply *reply)
{
    if (ngx_llm_guard_redis_says(reply, "NOSCRIPT") && !op->again) {

        /* somebody has flushed it */

        op->again = 1;

        return ngx_llm_guard_redis_send(op, node);
    }

    if (ngx_llm_guard_redis_says(reply, "READONLY")
        || ngx_llm_guard_redis_says(reply, "MASTERDOWN"))
    {
        ngx_llm_guard_redis_look(op->redis, NULL);
        return NGX_DECLINED;
    }

    if (ngx_llm_guard_redis_says(reply, "CLUSTERDOWN")) {

        /* this slot, or all of them: slots that it has may be served */

        ngx_llm_guard_redis_look(op->redis, NULL);
        ngx_llm_guard_redis_node_errs(node, reply->str);

        return NGX_ABORT;
    }

    if (!op->redis->cluster) {
        return NGX_DECLINED;
    }

    if (ngx_llm_guard_redis_says(reply, "TRYAGAIN") && op->n > 1) {

        /* some keys are there and some are not: each by itself has a place */

        if (op->keys[0].mode == LIMIT_MODE_ONCE) {

            /* but not without the others; it is told again */

            ngx_llm_guard_redis_node_well(node);
            return NGX_ABORT;
        }

        return (ngx_llm_guard_redis_split(op, 1) == NGX_OK) ? NGX_OK
                                                            : NGX_ABORT;
    }

    return ngx_llm_guard_redis_redirect(op, node, reply);
}


static ngx_int_t
ngx_llm_guard_redis_redirect(ngx_llm_guard_redis_op_t *op,
    ngx_llm_guard_redis_node_t *node, const redisReply *reply)
{
    llmg_redirect_t              to;
    ngx_llm_guard_redis_node_t  *there;

    if (llmg_slots_redirect(&to, reply->str, (size_t) reply->len) != LLMG_OK) {
        return NGX_DECLINED;
    }

    ngx_llm_guard_redis_node_well(node);

    if (!to.ask) {
        ngx_llm_guard_redis_look(op->redis, node);
    }

    if (op->redirects++ == NGX_LLM_GUARD_REDIS_REDIRECTS) {
        return NGX_ABORT;
    }

    there = ngx_llm_guard_redis_member(op->redis, &to.node, node);

    if (there == NULL || ngx_llm_guard_redis_node_takes(there) != NGX_OK) {
        return NGX_ABORT;
    }

    op->asking = to.ask;

    return (ngx_llm_guard_redis_send(op, there) == NGX_OK) ? NGX_OK
                                                           : NGX_ABORT;
}


/* how many; 0: the answer is none */

static ngx_uint_t
ngx_llm_guard_redis_values(ngx_llm_guard_redis_op_t *op,
    const redisReply *reply, int64_t *values)
{
    size_t      i;
    ngx_uint_t  k;

    if (reply->type != REDIS_REPLY_ARRAY
        || reply->elements != 2 + op->n * LIMIT_SCRIPT_REPLY)
    {
        return 0;
    }

    for (i = 0; i < reply->elements; i++) {

        if (reply->element[i]->type != REDIS_REPLY_INTEGER) {
            return 0;
        }

        values[i] = reply->element[i]->integer;
    }

    if (llmg_limit_reply(values, i, op->n) != LLMG_OK) {
        return 0;
    }

    for (k = 0; k < op->n; k++) {
        op->keys[k].now = (uint64_t) values[1];
    }

    return i;
}
