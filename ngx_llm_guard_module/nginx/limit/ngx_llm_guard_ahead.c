/*
 * Units taken from Redis ahead: they are held for a key by the machine, used
 * without asking, and filled up while others use them.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"


/* milliseconds: a key that was not used for so long holds nothing any more */
#define NGX_LLM_GUARD_AHEAD_IDLE     10000

/* a call that nobody will answer: its worker was killed */
#define NGX_LLM_GUARD_AHEAD_LOST     2000

/* keys that are let go of at once */
#define NGX_LLM_GUARD_AHEAD_BATCH    64


static ngx_int_t ngx_llm_guard_ahead_ask(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t now);
static uint64_t ngx_llm_guard_ahead_wants(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, ngx_llm_guard_ahead_t *ahead, uint64_t now);
static void ngx_llm_guard_ahead_touch(ngx_llm_guard_limit_sh_t *sh,
    ngx_llm_guard_ahead_t *ahead, uint64_t now);


ngx_int_t
ngx_llm_guard_ahead_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused)
{
    uint64_t               now;
    ngx_int_t              rc, all;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    now = 0;
    all = NGX_OK;
    *refused = NULL;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        hold->fed = 0;

        if (!hold->asks || !hold->remote) {
            continue;
        }

        if (hold->ahead == 0) {
            all = NGX_AGAIN;
            continue;
        }

        if (now == 0) {
            now = ngx_llm_guard_clock() / 1000;
        }

        rc = ngx_llm_guard_ahead_ask(ctx->main_conf->redis, hold, now);

        if (rc == NGX_AGAIN) {
            all = NGX_AGAIN;
            continue;
        }

        if (rc == NGX_OK || hold->dry) {
            hold->fed = 1;
            hold->over |= (rc != NGX_OK);
            continue;
        }

        if (*refused == NULL || hold->answer.wait > (*refused)->answer.wait) {
            *refused = hold;
        }
    }

    if (*refused != NULL) {
        ngx_llm_guard_ahead_undo(ctx);
        return NGX_DECLINED;
    }

    return all;
}


/* NGX_OK: it is fed; NGX_DECLINED: none is left; NGX_AGAIN: Redis knows */

static ngx_int_t
ngx_llm_guard_ahead_ask(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t now)
{
    int32_t                      wait;
    uint64_t                     n, left, there;
    ngx_int_t                    rc;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_ahead_t       *ahead;
    ngx_llm_guard_limit_node_t  *node;

    shpool = hold->ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_lookup(hold);

    if (node == NULL || node->ahead == NULL) {
        ngx_shmtx_unlock(&shpool->mutex);
        return NGX_AGAIN;
    }

    ahead = node->ahead;
    there = now + ahead->lead;
    n = 0;

    ngx_llm_guard_ahead_touch(hold->ctx->sh, ahead, now);

    left = llmg_ahead_left(&hold->limit, &ahead->held, there);

    if (hold->want <= left) {

        if (!hold->peeks) {
            (void) llmg_ahead_take(&hold->limit, &ahead->held, there,
                                   hold->want, &hold->mark);
            hold->held += hold->want;
            left -= hold->want;
        }

        hold->answer.allowed = 1;
        hold->answer.remaining = ahead->left + left;
        hold->answer.wait = 0;

        n = ngx_llm_guard_ahead_wants(redis, hold, ahead, now);
        rc = NGX_OK;

    } else if (ngx_llm_guard_ahead_until(ahead->denied,
                                         ngx_llm_guard_ahead_ms(now)) > 0)
    {
        wait = ngx_llm_guard_ahead_until(ahead->wait,
                                         ngx_llm_guard_ahead_s(now));

        hold->answer.allowed = 0;
        hold->answer.remaining = left;
        hold->answer.wait = (uint64_t) ngx_max(wait, 1) * LIMIT_SECOND;
        rc = NGX_DECLINED;

    } else {
        rc = NGX_AGAIN;
    }

    wait = ngx_llm_guard_ahead_until(ahead->reset, ngx_llm_guard_ahead_s(now));
    hold->answer.reset = (uint64_t) ngx_max(wait, 0) * LIMIT_SECOND;

    ngx_shmtx_unlock(&shpool->mutex);

    if (n != 0) {
        ngx_llm_guard_ahead_refill(redis, hold, n, now);
    }

    return rc;
}


/*
 * With the zone locked: what is to be asked for, one call at a time.  A worker
 * that was killed has left it to others.
 */

static uint64_t
ngx_llm_guard_ahead_wants(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, ngx_llm_guard_ahead_t *ahead, uint64_t now)
{
    uint32_t  ms;
    uint64_t  n;

    ms = ngx_llm_guard_ahead_ms(now);

    if (ahead->coming != 0
        && ms - ahead->asked < NGX_LLM_GUARD_AHEAD_LOST
                               + (uint32_t) redis->timeout)
    {
        return 0;
    }

    ahead->coming = 0;

    if (ngx_llm_guard_ahead_until(ahead->retry, ms) > 0) {
        return 0;
    }

    n = llmg_ahead_wants(&hold->limit, &ahead->held, now + ahead->lead,
                         hold->ahead);

    ahead->coming = n;
    ahead->asked = ms;

    return n;
}


static void
ngx_llm_guard_ahead_touch(ngx_llm_guard_limit_sh_t *sh,
    ngx_llm_guard_ahead_t *ahead, uint64_t now)
{
    ahead->used = ngx_llm_guard_ahead_ms(now);

    if (ngx_queue_head(&sh->aheads) != &ahead->queue) {
        ngx_queue_remove(&ahead->queue);
        ngx_queue_insert_head(&sh->aheads, &ahead->queue);
    }

    if (ngx_queue_head(&sh->queue) != &ahead->node->queue) {
        ngx_queue_remove(&ahead->node->queue);
        ngx_queue_insert_head(&sh->queue, &ahead->node->queue);
    }
}


ngx_uint_t
ngx_llm_guard_ahead_again(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold, *asked;

    asked = NULL;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->asks || !hold->remote || hold->fed) {
            continue;
        }

        if (asked != NULL || hold->ahead == 0) {
            return 0;
        }

        asked = hold;
    }

    if (asked == NULL
        || ngx_llm_guard_ahead_ask(ctx->main_conf->redis, asked,
                                   ngx_llm_guard_clock() / 1000)
           != NGX_OK)
    {
        return 0;
    }

    asked->fed = 1;

    return 1;
}


void
ngx_llm_guard_ahead_undo(ngx_llm_guard_ctx_t *ctx)
{
    int64_t                more[NGX_LLM_GUARD_LIMIT_MAX];
    ngx_uint_t             i, any;
    ngx_llm_guard_hold_t  *hold;

    any = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        more[i] = 0;

        if (hold->fed && hold->answer.allowed && !hold->peeks) {
            more[i] = - (int64_t) hold->want;
            hold->held -= hold->want;
            any = 1;
        }

        hold->fed = 0;
    }

    if (any) {
        ngx_llm_guard_remote_correct(ctx, more);
    }
}


int64_t
ngx_llm_guard_ahead_correct(ngx_llm_guard_hold_t *hold, int64_t more)
{
    uint64_t                     there, mark;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_ahead_t       *ahead;
    ngx_llm_guard_limit_node_t  *node;

    shpool = hold->ctx->shpool;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_lookup(hold);

    if (node != NULL && node->ahead != NULL) {
        ahead = node->ahead;
        there = ngx_llm_guard_clock() / 1000 + ahead->lead;

        if (more < 0) {
            more += (int64_t) llmg_ahead_give(&hold->limit, &ahead->held,
                                              there, (uint64_t) -more,
                                              hold->mark, hold->ahead,
                                              ahead->coming);

        } else if (llmg_ahead_take(&hold->limit, &ahead->held, there,
                                   (uint64_t) more, &mark))
        {
            more = 0;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    return more;
}


/*
 * A key that is used for the first time holds nothing: who comes once a minute
 * would take more for later than it ever uses.
 */

void
ngx_llm_guard_ahead_note(ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_hold_t *hold, uint64_t n)
{
    uint64_t                     now, wait, more;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_ahead_t       *ahead;
    ngx_llm_guard_limit_node_t  *node;

    now = ngx_llm_guard_clock() / 1000;
    shpool = hold->ctx->shpool;
    more = 0;

    ngx_shmtx_lock(&shpool->mutex);

    node = ngx_llm_guard_limit_node(hold);

    if (node == NULL) {
        ngx_shmtx_unlock(&shpool->mutex);
        return;
    }

    ahead = node->ahead;

    if (ahead == NULL) {
        ahead = ngx_llm_guard_limit_more(hold->ctx, node);

        if (ahead == NULL) {
            ngx_shmtx_unlock(&shpool->mutex);
            return;
        }

        node->ahead = ahead;
        ahead->node = node;
        ahead->retry = ngx_llm_guard_ahead_ms(now);
        ahead->denied = ahead->retry;
        ngx_queue_insert_head(&hold->ctx->sh->aheads, &ahead->queue);

    } else if (hold->answer.allowed) {
        more = ngx_llm_guard_ahead_wants(redis, hold, ahead, now);
    }

    ngx_llm_guard_ahead_touch(hold->ctx->sh, ahead, now);

    ahead->rate = hold->limit.rate;
    ahead->burst = hold->limit.burst;
    ahead->left = hold->answer.remaining;
    ahead->reset = ngx_llm_guard_ahead_s(now + hold->answer.reset
                                         + LIMIT_SECOND - 1);

    if (!hold->answer.allowed && n == 1
        && hold->answer.wait != LIMIT_NEVER)
    {
        wait = ngx_min(hold->answer.wait / 1000, NGX_LLM_GUARD_AHEAD_DENIED);

        ahead->denied = ngx_llm_guard_ahead_ms(now) + (uint32_t) wait;
        ahead->wait = ngx_llm_guard_ahead_s(now + hold->answer.wait
                                            + LIMIT_SECOND - 1);
    }

    ngx_shmtx_unlock(&shpool->mutex);

    if (more != 0) {
        ngx_llm_guard_ahead_refill(redis, hold, more, now);
    }
}


ngx_uint_t
ngx_llm_guard_ahead_tend(ngx_llm_guard_main_conf_t *mcf,
    ngx_llm_guard_limit_ctx_t *ctx)
{
    uint32_t                     ms;
    uint64_t                     now, n, mark;
    ngx_uint_t                   i;
    ngx_queue_t                 *q;
    ngx_llm_guard_hold_t         hold;
    ngx_llm_guard_ahead_t       *ahead;
    ngx_llm_guard_limit_node_t  *node;

    now = ngx_llm_guard_clock() / 1000;
    ms = ngx_llm_guard_ahead_ms(now);

    ngx_memzero(&hold, sizeof(ngx_llm_guard_hold_t));

    hold.ctx = ctx;
    hold.name = ctx->name;

    ngx_shmtx_lock(&ctx->shpool->mutex);

    for (i = 0; i < NGX_LLM_GUARD_AHEAD_BATCH; i++) {

        if (ngx_queue_empty(&ctx->sh->aheads)) {
            break;
        }

        q = ngx_queue_last(&ctx->sh->aheads);
        ahead = ngx_queue_data(q, ngx_llm_guard_ahead_t, queue);

        if (ms - ahead->used < NGX_LLM_GUARD_AHEAD_IDLE) {
            break;
        }

        node = ahead->node;

        ngx_llm_guard_limit_of(&ctx->limit, ahead->rate, ahead->burst, 1,
                               &hold.limit);

        n = llmg_ahead_drop(&hold.limit, &ahead->held, now + ahead->lead,
                            &mark);

        ngx_queue_remove(q);
        ngx_slab_free_locked(ctx->shpool, ahead);
        node->ahead = NULL;

        if (n != 0) {
            ngx_llm_guard_mend_less(&hold, node, n, mark);
        }
    }

    ngx_shmtx_unlock(&ctx->shpool->mutex);

    return i == NGX_LLM_GUARD_AHEAD_BATCH;
}
