/*
 * What was counted while Redis was away, and reservations there that could not
 * be settled: Redis is told when it is back, each thing once.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_zone.h"


/* keys that are told at once */
#define NGX_LLM_GUARD_MEND_BATCH   32

/* milliseconds beyond the deadline after which it is told again */
#define NGX_LLM_GUARD_MEND_AGAIN   500

/*
 * A key that Redis refuses is told at longer and longer intervals: there may be
 * something else in its place, and others are not to be kept from Redis by it.
 */
#define NGX_LLM_GUARD_MEND_WAIT    1000
#define NGX_LLM_GUARD_MEND_WAITS   5          /* times two */


/* what is told of one key; malloc'ed, of the call */
typedef struct {
    ngx_llm_guard_hold_t           hold;
    uint64_t                       once;
    uint64_t                       take;
    uint64_t                       give;
    uint64_t                       mark;
} ngx_llm_guard_mend_call_t;


static ngx_llm_guard_mend_t *ngx_llm_guard_mend_get(
    ngx_llm_guard_hold_t *hold, ngx_llm_guard_limit_node_t *node);
static void ngx_llm_guard_mend_queue(ngx_llm_guard_limit_sh_t *sh,
    ngx_llm_guard_mend_t *mend);
static uint64_t ngx_llm_guard_mend_used(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_mend_t *mend);
static ngx_int_t ngx_llm_guard_mend_next(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_limit_ctx_t *ctx, uint64_t now, uint64_t there,
    ngx_llm_guard_mend_call_t *call);
static ngx_int_t ngx_llm_guard_mend_tell(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_mend_call_t *told);
static void ngx_llm_guard_mend_done(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);
static void ngx_llm_guard_mend_count(ngx_uint_t metric);


/* of the worker: since it was told last */

static ngx_uint_t  ngx_llm_guard_mend_lost;


/* with the zone locked */

static ngx_llm_guard_mend_t *
ngx_llm_guard_mend_get(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node)
{
    ngx_llm_guard_mend_t  *mend;

    mend = node->mend;

    if (mend == NULL) {
        mend = ngx_llm_guard_limit_more(hold->ctx, node);

        if (mend == NULL) {
            ngx_llm_guard_mend_count(LLMG_METRIC_LIMIT_UNTOLD);
            return NULL;
        }

        node->mend = mend;
        mend->node = node;
        mend->nodes = 1;
    }

    if (hold->strayed) {
        mend->rate = hold->rate;
        mend->burst = hold->burst;
        mend->nodes = (uint16_t) hold->nodes;

    } else {
        mend->rate = hold->limit.rate;
        mend->burst = hold->limit.burst;
    }

    return mend;
}


static void
ngx_llm_guard_mend_queue(ngx_llm_guard_limit_sh_t *sh,
    ngx_llm_guard_mend_t *mend)
{
    if (!mend->queued) {
        ngx_queue_insert_tail(&sh->mends, &mend->queue);
        mend->queued = 1;
    }
}


/* what counts of the state here, as one of several machines */

static uint64_t
ngx_llm_guard_mend_used(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_mend_t *mend)
{
    limit_t   limit;
    uint64_t  mono;

    mono = 0;

    ngx_llm_guard_limit_of(&ctx->limit, mend->rate, mend->burst, mend->nodes,
                           &limit);

    return llmg_limit_used(&limit, &mend->node->state,
                           ngx_llm_guard_limit_now(&limit, &mono));
}


void
ngx_llm_guard_mend_note(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node)
{
    ngx_llm_guard_mend_t  *mend;

    /* a lease moves to Redis with its next renewal */

    if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {
        return;
    }

    mend = ngx_llm_guard_mend_get(hold, node);

    if (mend != NULL) {
        ngx_llm_guard_mend_queue(hold->ctx->sh, mend);
    }
}


void
ngx_llm_guard_mend_back(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node, uint64_t before, uint64_t now)
{
    limit_t                limit;
    ngx_llm_guard_mend_t  *mend;

    mend = node->mend;

    if (mend == NULL) {
        return;
    }

    ngx_llm_guard_limit_of(&hold->ctx->limit, mend->rate, mend->burst, 1,
                           &limit);

    llmg_debt_back(&limit, &mend->debt, before,
                   llmg_limit_used(&hold->limit, &node->state, now),
                   ngx_llm_guard_there());

    ngx_llm_guard_mend_queue(hold->ctx->sh, mend);
}


void
ngx_llm_guard_mend_less(ngx_llm_guard_hold_t *hold,
    ngx_llm_guard_limit_node_t *node, uint64_t n, uint64_t mark)
{
    ngx_llm_guard_mend_t  *mend;

    mend = ngx_llm_guard_mend_get(hold, node);

    if (mend != NULL) {
        llmg_debt_less(&hold->limit, &mend->debt, n, mark);
        ngx_llm_guard_mend_queue(hold->ctx->sh, mend);
    }
}


void
ngx_llm_guard_mend_owe(ngx_llm_guard_hold_t *hold, int64_t more)
{
    uint64_t                     mark;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_mend_t        *mend;
    ngx_llm_guard_limit_node_t  *node;

    if (more == 0 || hold->ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {
        return;
    }

    mark = hold->mark;

    if (mark == 0) {
        mark = llmg_debt_period(&hold->limit, ngx_llm_guard_there());
    }

    shpool = hold->ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_node(hold);

    if (node == NULL) {
        ngx_llm_guard_mend_count(LLMG_METRIC_LIMIT_UNTOLD);

    } else if (more < 0) {
        ngx_llm_guard_mend_less(hold, node, (uint64_t) -more, mark);

    } else {
        mend = ngx_llm_guard_mend_get(hold, node);

        if (mend != NULL) {
            llmg_debt_more(&hold->limit, &mend->debt, (uint64_t) more, mark);
            ngx_llm_guard_mend_queue(hold->ctx->sh, mend);
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


void
ngx_llm_guard_mend_forget(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_node_t *node)
{
    ngx_llm_guard_mend_t  *mend;

    mend = node->mend;

    if (mend->queued) {

        if (llmg_debt_owed(&mend->debt, ngx_llm_guard_mend_used(ctx, mend))) {
            ngx_llm_guard_mend_count(LLMG_METRIC_LIMIT_UNTOLD);
        }

        ngx_queue_remove(&mend->queue);
    }

    ngx_slab_free_locked(ctx->shpool, mend);
    node->mend = NULL;
}


/* NGX_OK: *call is to be sent; NGX_DECLINED: nobody has anything to tell */

static ngx_int_t
ngx_llm_guard_mend_next(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_limit_ctx_t *ctx, uint64_t now, uint64_t there,
    ngx_llm_guard_mend_call_t *call)
{
    uint32_t                   ms;
    ngx_uint_t                 i;
    ngx_queue_t               *q;
    ngx_llm_guard_mend_t      *mend;
    ngx_llm_guard_limit_sh_t  *sh;

    sh = ctx->sh;
    ms = (uint32_t) (now / 1000);

    ngx_memzero(call, sizeof(ngx_llm_guard_mend_call_t));

    call->hold.ctx = ctx;
    call->hold.name = ctx->name;

    for (i = 0; i < NGX_LLM_GUARD_MEND_BATCH; i++) {

        if (ngx_queue_empty(&sh->mends)) {
            return NGX_DECLINED;
        }

        q = ngx_queue_head(&sh->mends);
        mend = ngx_queue_data(q, ngx_llm_guard_mend_t, queue);

        ngx_queue_remove(q);

        /* it is on its way, or waits after a refusal */

        if (mend->once != 0
            && ngx_llm_guard_ahead_until(mend->next, ms) > 0)
        {
            ngx_queue_insert_tail(&sh->mends, q);
            continue;
        }

        ngx_llm_guard_limit_of(&ctx->limit, mend->rate, mend->burst, 1,
                               &call->hold.limit);

        if (!llmg_debt_tell(&call->hold.limit, &mend->debt,
                            ngx_llm_guard_mend_used(ctx, mend), there))
        {
            mend->queued = 0;
            mend->once = 0;

            if (mend->debt.told == 0) {
                mend->node->mend = NULL;
                ngx_slab_free_locked(ctx->shpool, mend);
            }

            continue;
        }

        ngx_queue_insert_tail(&sh->mends, q);

        if (mend->once == 0) {
            mend->once = ++sh->once;
        }

        mend->next = ms + (uint32_t) redis->timeout + NGX_LLM_GUARD_MEND_AGAIN;

        ngx_memcpy(call->hold.digest, mend->node->digest,
                   NGX_LLM_GUARD_LIMIT_DIGEST);
        call->hold.hash = (uint32_t) mend->node->node.key;
        call->once = mend->once;
        call->take = mend->debt.take;
        call->give = mend->debt.give;
        call->mark = mend->debt.give_mark;

        return NGX_OK;
    }

    return NGX_DECLINED;
}


/* give first: who was over the limit is not more so in between */

static ngx_int_t
ngx_llm_guard_mend_tell(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_mend_call_t *told)
{
    u_char                     *p;
    ngx_llm_guard_hold_t        once;
    ngx_llm_guard_redis_op_t   *op;
    ngx_llm_guard_mend_call_t  *call;

    call = ngx_alloc(sizeof(ngx_llm_guard_mend_call_t), ngx_cycle->log);
    if (call == NULL) {
        return NGX_DECLINED;
    }

    *call = *told;

    op = ngx_llm_guard_redis_op(redis, ngx_llm_guard_mend_done);
    if (op == NULL) {
        ngx_free(call);
        return NGX_DECLINED;
    }

    op->data = call;

    /* beside the key, in its slot */

    once = call->hold;

    p = ngx_alloc(once.name.len + 1 + 16, ngx_cycle->log);
    if (p == NULL) {
        goto failed;
    }

    once.name.data = p;

    p = ngx_cpymem(p, call->hold.name.data, call->hold.name.len);
    p = ngx_sprintf(p, ":%016xL", call->once);

    once.name.len = p - once.name.data;

    if (ngx_llm_guard_redis_key(op, &once, LIMIT_MODE_ONCE, 0, 0) != NGX_OK
        || (call->give != 0
            && ngx_llm_guard_redis_key(op, &call->hold, LIMIT_MODE_GIVE,
                                       call->give, call->mark)
               != NGX_OK)
        || (call->take != 0
            && ngx_llm_guard_redis_key(op, &call->hold, LIMIT_MODE_TAKE,
                                       call->take, 0)
               != NGX_OK))
    {
        ngx_free(once.name.data);
        goto failed;
    }

    ngx_free(once.name.data);

    if (ngx_llm_guard_redis_call(op) == NGX_OK) {
        return NGX_OK;
    }

    ngx_free(call);

    return NGX_DECLINED;

failed:

    ngx_llm_guard_redis_free(op);
    ngx_free(call);

    return NGX_DECLINED;
}


/* without an answer it is told again, and done once */

static void
ngx_llm_guard_mend_done(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_mend_t        *mend;
    ngx_llm_guard_mend_call_t   *call;
    ngx_llm_guard_limit_node_t  *node;

    call = op->data;
    shpool = call->hold.ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_lookup(&call->hold);
    mend = (node != NULL) ? node->mend : NULL;

    if (mend != NULL && mend->once == call->once) {

        if (n != 0) {
            llmg_debt_done(&mend->debt);
            mend->once = 0;
            mend->refused = 0;

        } else if (op->refused) {
            mend->next = (uint32_t) (ngx_llm_guard_clock() / 1000000)
                         + (NGX_LLM_GUARD_MEND_WAIT << mend->refused);

            if (mend->refused < NGX_LLM_GUARD_MEND_WAITS) {
                mend->refused++;
            }
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    if (n != 0) {
        ngx_log_error(NGX_LOG_INFO, ngx_cycle->log, 0,
                      "llm_guard: zone \"%V\": Redis was told of a key: %uL "
                      "more, %uL less", &call->hold.name, call->take,
                      call->give);

        ngx_llm_guard_mend_count(LLMG_METRIC_LIMIT_TOLD);
    }

    ngx_free(call);
}


ngx_uint_t
ngx_llm_guard_mend_tend(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_limit_ctx_t *ctx)
{
    uint64_t                   now, there;
    ngx_int_t                  rc;
    ngx_uint_t                 i;
    ngx_llm_guard_mend_call_t  call;

    if (ngx_llm_guard_mend_lost != 0) {
        ngx_log_error(NGX_LOG_WARN, ngx_cycle->log, 0,
                      "llm_guard: %ui keys were forgotten before Redis was "
                      "told what they have used: their zone is full",
                      ngx_llm_guard_mend_lost);
        ngx_llm_guard_mend_lost = 0;
    }

    /* whoever has never heard of Redis does not know what time it is there */

    there = ngx_llm_guard_there();

    if (there == 0) {
        return 0;
    }

    now = ngx_llm_guard_clock() / 1000;

    for (i = 0; i < NGX_LLM_GUARD_MEND_BATCH; i++) {

        ngx_shmtx_lock(&ctx->shpool->mutex);
        rc = ngx_llm_guard_mend_next(mcf->redis, ctx, now, there, &call);
        ngx_shmtx_unlock(&ctx->shpool->mutex);

        if (rc != NGX_OK) {
            return 0;
        }

        if (ngx_llm_guard_mend_tell(mcf->redis, &call) != NGX_OK) {
            return 0;
        }
    }

    return 1;
}


static void
ngx_llm_guard_mend_count(ngx_uint_t metric)
{
    ngx_llm_guard_zone_sh_t    *sh;
    ngx_llm_guard_main_conf_t  *mcf;

    ngx_llm_guard_mend_lost += (metric == LLMG_METRIC_LIMIT_UNTOLD);

    mcf = ngx_http_cycle_get_module_main_conf(ngx_cycle,
                                              ngx_llm_guard_module);
    sh = (mcf != NULL) ? ngx_llm_guard_zone_get(mcf) : NULL;

    if (sh != NULL) {
        ngx_llm_guard_count(sh, metric, 1);
    }
}
