/*
 * A slice on its way from Redis: nobody waits for it.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"


/* a slice on its way; malloc'ed, of the call */
typedef struct {
    ngx_llm_guard_hold_t           hold;      /* of the key */
    uint64_t                       n;
    uint64_t                       sent;      /* us */
} ngx_llm_guard_ahead_call_t;


static void ngx_llm_guard_ahead_done(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);
static void ngx_llm_guard_ahead_came(ngx_llm_guard_ahead_call_t *call,
    const int64_t *values);
static void ngx_llm_guard_ahead_lost(ngx_llm_guard_hold_t *hold);


void
ngx_llm_guard_ahead_refill(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t n, uint64_t now)
{
    ngx_llm_guard_redis_op_t    *op;
    ngx_llm_guard_ahead_call_t  *call;

    op = NULL;
    call = ngx_alloc(sizeof(ngx_llm_guard_ahead_call_t), ngx_cycle->log);

    if (call == NULL) {
        goto failed;
    }

    call->hold = *hold;
    call->n = n;
    call->sent = now;

    op = ngx_llm_guard_redis_op(redis, ngx_llm_guard_ahead_done);

    if (op == NULL) {
        goto failed;
    }

    op->data = call;

    if (ngx_llm_guard_redis_key(op, hold, LIMIT_MODE_TRY, n, 0) != NGX_OK) {
        ngx_llm_guard_redis_free(op);
        goto failed;
    }

    if (ngx_llm_guard_redis_call(op) == NGX_OK) {
        ngx_log_debug2(NGX_LOG_DEBUG_HTTP, ngx_cycle->log, 0,
                       "llm_guard limit: zone \"%V\" takes %uL ahead",
                       &hold->name, n);
        return;
    }

failed:

    if (call != NULL) {
        ngx_free(call);
    }

    ngx_llm_guard_ahead_lost(hold);
}


static void
ngx_llm_guard_ahead_done(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    ngx_llm_guard_ahead_call_t  *call;

    call = op->data;

    if (n != 0) {
        ngx_llm_guard_ahead_came(call, values);

    } else {
        ngx_llm_guard_ahead_lost(&call->hold);
    }

    ngx_free(call);
}


static void
ngx_llm_guard_ahead_came(ngx_llm_guard_ahead_call_t *call,
    const int64_t *values)
{
    uint64_t                     now, wait, n;
    limit_state_t                state;
    limit_answer_t               answer;
    const int64_t               *value;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_hold_t        *hold;
    ngx_llm_guard_ahead_t       *ahead;
    ngx_llm_guard_limit_node_t  *node;

    hold = &call->hold;
    value = &values[2];

    state = llmg_limit_reply_state(values, 0);

    llmg_limit_ask(&hold->limit, &state, (uint64_t) values[1], call->n,
                   &answer);

    n = value[3] ? call->n : 0;
    now = ngx_llm_guard_clock() / 1000;
    shpool = hold->ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_lookup(hold);
    ahead = (node != NULL) ? node->ahead : NULL;

    if (ahead != NULL) {
        ahead->coming = 0;
        ahead->left = answer.remaining;

        if (n != 0) {

            /* when it was counted it was not earlier than it was sent */

            ahead->lead = (uint64_t) values[1] - call->sent;

            llmg_ahead_fill(&hold->limit, &ahead->held, now + ahead->lead,
                            n, (uint64_t) value[4]);
            n = 0;

        } else {
            wait = ngx_min(answer.wait / 1000, NGX_LLM_GUARD_AHEAD_DENIED);
            ahead->retry = ngx_llm_guard_ahead_ms(now) + (uint32_t) wait;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    if (n != 0) {

        /* the key was forgotten meanwhile */

        hold->mark = (uint64_t) value[4];
        ngx_llm_guard_mend_owe(hold, - (int64_t) n);
    }
}


static void
ngx_llm_guard_ahead_lost(ngx_llm_guard_hold_t *hold)
{
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_limit_node_t  *node;

    shpool = hold->ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_lookup(hold);

    if (node != NULL && node->ahead != NULL) {
        node->ahead->coming = 0;
        node->ahead->retry = ngx_llm_guard_ahead_ms(ngx_llm_guard_clock()
                                                    / 1000)
                             + NGX_LLM_GUARD_AHEAD_DENIED;
    }

    ngx_shmtx_unlock(&shpool->mutex);
}
