/*
 * One call whose keys are in several slots of a cluster: a call for each of
 * them, at once.  When one refuses, or is lost, the others give back what they
 * took; in between it is missing to whoever asks.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"


static ngx_int_t ngx_llm_guard_redis_divide(ngx_llm_guard_redis_op_t *op,
    ngx_uint_t each);
static void ngx_llm_guard_redis_unite(ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_redis_return(ngx_llm_guard_redis_op_t *part);
static ngx_uint_t ngx_llm_guard_redis_asks(ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_redis_settled(ngx_llm_guard_redis_op_t *op);


ngx_int_t
ngx_llm_guard_redis_split(ngx_llm_guard_redis_op_t *op, ngx_uint_t each)
{
    ngx_int_t                    rc;
    ngx_uint_t                   asks;
    ngx_llm_guard_redis_op_t    *part;
    ngx_llm_guard_redis_node_t  *node;

    rc = ngx_llm_guard_redis_divide(op, each);

    if (rc != NGX_OK) {
        return rc;
    }

    asks = ngx_llm_guard_redis_asks(op->parts);

    /* all or nothing: what cannot be asked as a whole is not asked */

    for (part = op->parts; asks && part != NULL; part = part->sibling) {
        node = ngx_llm_guard_redis_route(op->redis,
                                         llmg_slots_key(part->keys[0].key,
                                                        part->keys[0].key_len));

        if (node == NULL || ngx_llm_guard_redis_node_takes(node) != NGX_OK) {
            ngx_llm_guard_redis_unite(op);
            return NGX_DECLINED;
        }
    }

    for (part = op->parts; part != NULL; part = part->sibling) {
        node = ngx_llm_guard_redis_route(op->redis,
                                         llmg_slots_key(part->keys[0].key,
                                                        part->keys[0].key_len));

        if (node != NULL
            && (asks || ngx_llm_guard_redis_node_takes(node) == NGX_OK)
            && ngx_llm_guard_redis_send(part, node) == NGX_OK)
        {
            op->missing++;

        } else {
            op->broken = 1;
        }
    }

    if (op->missing == 0) {
        ngx_llm_guard_redis_unite(op);
        return NGX_DECLINED;
    }

    return NGX_OK;
}


/* by their slots, or each key by itself */

static ngx_int_t
ngx_llm_guard_redis_divide(ngx_llm_guard_redis_op_t *op, ngx_uint_t each)
{
    ngx_uint_t                  i, k, n;
    ngx_uint_t                  slots[NGX_LLM_GUARD_REDIS_KEYS];
    ngx_llm_guard_redis_op_t   *part, **last;
    ngx_llm_guard_redis_key_t  *key;

    n = 0;

    for (i = 0; i < op->n; i++) {
        slots[i] = llmg_slots_key(op->keys[i].key, op->keys[i].key_len);
        n += (i != 0 && (each || slots[i] != slots[0]));
    }

    if (n == 0) {
        return NGX_DONE;
    }

    op->values = ngx_alloc(NGX_LLM_GUARD_REDIS_VALUES * sizeof(int64_t),
                           ngx_cycle->log);
    if (op->values == NULL) {
        return NGX_DECLINED;
    }

    op->missing = 0;
    op->broken = 0;
    op->denied = 0;
    last = &op->parts;

    for (i = 0; i < op->n; i++) {

        if (op->keys[i].key == NULL) {
            continue;
        }

        part = ngx_llm_guard_redis_op(op->redis, op->done);

        if (part == NULL) {
            ngx_llm_guard_redis_unite(op);
            return NGX_DECLINED;
        }

        part->whole = op;
        part->kind = op->kind;
        part->again = op->again;
        part->redirects = op->redirects;
        part->cmd.deadline = op->cmd.deadline;

        *last = part;
        last = &part->sibling;

        for (k = i; k < op->n; k++) {
            key = &op->keys[k];

            if (key->key != NULL && slots[k] == slots[i]
                && (k == i || !each))
            {
                part->keys[part->n] = *key;
                part->keys[part->n++].of = k;
                key->key = NULL;
            }
        }
    }

    return NGX_OK;
}


/* as it was before; none of them is on its way */

static void
ngx_llm_guard_redis_unite(ngx_llm_guard_redis_op_t *op)
{
    ngx_llm_guard_redis_op_t  *part;

    while (op->parts != NULL) {
        part = op->parts;
        op->parts = part->sibling;

        ngx_llm_guard_redis_return(part);
    }

    ngx_free(op->values);
    op->values = NULL;
}


/* its keys go back to the whole; one that was given back has none any more */

static void
ngx_llm_guard_redis_return(ngx_llm_guard_redis_op_t *part)
{
    ngx_uint_t                  i;
    ngx_llm_guard_redis_key_t  *key;

    for (i = 0; i < part->n; i++) {
        key = &part->whole->keys[part->keys[i].of];

        key->key = part->keys[i].key;
        key->now = part->keys[i].now;
        part->keys[i].key = NULL;
    }

    ngx_llm_guard_redis_free(part);
}


/* others are told of what was used: each by itself */

static ngx_uint_t
ngx_llm_guard_redis_asks(ngx_llm_guard_redis_op_t *op)
{
    return op->keys[0].mode < LIMIT_MODE_TAKE;
}


void
ngx_llm_guard_redis_part(ngx_llm_guard_redis_op_t *part, const int64_t *values,
    ngx_uint_t n)
{
    ngx_uint_t                 i;
    ngx_llm_guard_redis_op_t  *op;

    op = part->whole;

    if (n == 0) {
        op->broken = 1;
        op->lost |= part->lost;
        op->refused |= part->refused;

    } else {
        part->answered = 1;
        part->allowed = (values[0] != 0);
        op->denied |= (values[0] == 0);

        for (i = 0; i < part->n; i++) {
            ngx_memcpy(&op->values[2 + part->keys[i].of * LIMIT_SCRIPT_REPLY],
                       &values[2 + i * LIMIT_SCRIPT_REPLY],
                       LIMIT_SCRIPT_REPLY * sizeof(int64_t));
        }
    }

    if (--op->missing == 0) {
        ngx_llm_guard_redis_settled(op);
    }
}


static void
ngx_llm_guard_redis_settled(ngx_llm_guard_redis_op_t *op)
{
    ngx_uint_t                 i;
    int64_t                    values[NGX_LLM_GUARD_REDIS_VALUES];
    ngx_llm_guard_redis_op_t  *part;

    while (op->parts != NULL) {
        part = op->parts;
        op->parts = part->sibling;

        if (part->answered && part->allowed && (op->broken || op->denied)
            && ngx_llm_guard_redis_asks(part))
        {
            values[0] = 1;
            values[1] = (int64_t) part->keys[0].now;

            for (i = 0; i < part->n; i++) {
                ngx_memcpy(&values[2 + i * LIMIT_SCRIPT_REPLY],
                           &op->values[2 + part->keys[i].of
                                           * LIMIT_SCRIPT_REPLY],
                           LIMIT_SCRIPT_REPLY * sizeof(int64_t));
            }

            ngx_llm_guard_remote_undo(part, values,
                                      2 + part->n * LIMIT_SCRIPT_REPLY);
        }

        ngx_llm_guard_redis_return(part);
    }

    op->values[0] = !op->denied;
    op->values[1] = (int64_t) op->keys[0].now;

    ngx_llm_guard_redis_finish(op, op->broken ? NULL : op->values,
                               op->broken ? 0 : 2 + op->n * LIMIT_SCRIPT_REPLY);
}
