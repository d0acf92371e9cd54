/*
 * What keys have used, in shared memory.  All zones of a request are locked,
 * asked, and only then used: one that refuses takes nothing from the others.
 */

#include "ngx_llm_guard_limit_node.h"

#include <openssl/rand.h>


/* takes part in a step, and is not counted in Redis */
#define ngx_llm_guard_limit_here(hold)   ((hold)->asks && !(hold)->remote)


static void ngx_llm_guard_limit_take(ngx_llm_guard_hold_t *hold,
    uint64_t now);
static void ngx_llm_guard_limit_expire(ngx_llm_guard_limit_ctx_t *ctx);
static void ngx_llm_guard_limit_insert(ngx_rbtree_node_t *temp,
    ngx_rbtree_node_t *node, ngx_rbtree_node_t *sentinel);


/*
 * Microseconds.  Where days and months begin only the calendar says; all else
 * should not care when somebody sets the clock.
 */

uint64_t
ngx_llm_guard_limit_now(const limit_t *limit, uint64_t *mono)
{
    struct timespec  ts;

    if (limit->algorithm != LIMIT_CALENDAR) {

        if (*mono == 0) {
            *mono = ngx_llm_guard_clock() / 1000;
        }

        return *mono;
    }

    (void) clock_gettime(CLOCK_REALTIME, &ts);

    return (uint64_t) ts.tv_sec * LIMIT_SECOND + (uint64_t) ts.tv_nsec / 1000;
}


ngx_llm_guard_hold_t *
ngx_llm_guard_limit_run(ngx_llm_guard_hold_t *holds, ngx_uint_t n,
    ngx_log_t *log)
{
    uint64_t                     mono, now;
    ngx_uint_t                   i;
    ngx_llm_guard_hold_t        *hold, *refused;
    ngx_llm_guard_limit_node_t  *node;

    static const limit_state_t   nothing;

    /* in the order of the zones' memory, which is the same for all workers */

    for (i = 0; i < n; i++) {
        if (ngx_llm_guard_limit_here(&holds[i])) {
            ngx_shmtx_lock(&holds[i].ctx->shpool->mutex);
        }
    }

    /* read while locked: no other worker has seen a later time */

    mono = 0;
    refused = NULL;

    for (i = 0; i < n; i++) {
        hold = &holds[i];

        if (!ngx_llm_guard_limit_here(hold)) {
            continue;
        }

        now = ngx_llm_guard_limit_now(&hold->limit, &mono);
        node = ngx_llm_guard_limit_lookup(hold);
        hold->node = node;

        llmg_limit_ask(&hold->limit, node != NULL ? &node->state : &nothing,
                       now, hold->want, &hold->answer);

        if (hold->closed) {
            hold->answer.allowed = 0;
            hold->answer.remaining = 0;
            hold->answer.wait = LIMIT_NEVER;
        }

        if (hold->answer.allowed) {
            continue;
        }

        if (node != NULL) {

            /* a time that is too far ahead is corrected, not waited for */

            (void) llmg_limit_take(&hold->limit, &node->state, now, 0);
        }

        if (hold->dry) {
            hold->over = 1;

        } else if (refused == NULL
                   || hold->answer.wait > refused->answer.wait)
        {
            refused = hold;
        }
    }

    for (i = 0; refused == NULL && i < n; i++) {
        hold = &holds[i];

        if (ngx_llm_guard_limit_here(hold) && hold->answer.allowed
            && !hold->peeks)
        {
            now = ngx_llm_guard_limit_now(&hold->limit, &mono);
            ngx_llm_guard_limit_take(hold, now);
        }
    }

    for (i = n; i > 0; i--) {
        if (ngx_llm_guard_limit_here(&holds[i - 1])) {
            holds[i - 1].node = NULL;
            ngx_shmtx_unlock(&holds[i - 1].ctx->shpool->mutex);
        }
    }

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, log, 0,
                   "llm_guard limit: %ui zones, %s", n,
                   refused != NULL ? "refused" : "allowed");

    return refused;
}


void
ngx_llm_guard_limit_correct(ngx_llm_guard_hold_t *hold, int64_t n,
    ngx_log_t *log)
{
    uint64_t                     mono, now, used;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_limit_node_t  *node;

    mono = 0;
    shpool = hold->ctx->shpool;

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, log, 0,
                   "llm_guard limit: zone \"%V\" corrected by %L",
                   &hold->name, n);

    ngx_shmtx_lock(&shpool->mutex);

    now = ngx_llm_guard_limit_now(&hold->limit, &mono);

    if (n > 0) {
        hold->want = (uint64_t) n;
        ngx_llm_guard_limit_take(hold, now);

    } else {

        /* a key that was forgotten has all of its limit already */

        node = ngx_llm_guard_limit_lookup(hold);

        if (node != NULL) {
            used = hold->strayed
                   ? llmg_limit_used(&hold->limit, &node->state, now) : 0;

            llmg_limit_give(&hold->limit, &node->state, now, (uint64_t) -n,
                            hold->mark);

            if (hold->strayed) {
                ngx_llm_guard_mend_back(hold, node, used, now);
            }
        }

        hold->held -= (uint64_t) -n;
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


void
ngx_llm_guard_limit_renew(ngx_llm_guard_hold_t *hold, ngx_log_t *log)
{
    uint64_t                     mono, now;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_limit_node_t  *node;

    mono = 0;
    shpool = hold->ctx->shpool;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, log, 0,
                   "llm_guard limit: lease of zone \"%V\" renewed",
                   &hold->name);

    ngx_shmtx_lock(&shpool->mutex);

    now = ngx_llm_guard_limit_now(&hold->limit, &mono);
    node = ngx_llm_guard_limit_node(hold);

    if (node != NULL) {
        llmg_limit_give(&hold->limit, &node->state, now, hold->held,
                        hold->mark);
        hold->mark = llmg_limit_take(&hold->limit, &node->state, now,
                                     hold->held);
    }

    ngx_shmtx_unlock(&shpool->mutex);
}


ngx_llm_guard_limit_node_t *
ngx_llm_guard_limit_lookup(ngx_llm_guard_hold_t *hold)
{
    ngx_int_t                    rc;
    ngx_rbtree_node_t           *node, *sentinel;
    ngx_llm_guard_limit_node_t  *n;

    node = hold->ctx->sh->rbtree.root;
    sentinel = hold->ctx->sh->rbtree.sentinel;

    while (node != sentinel) {

        if (hold->hash != node->key) {
            node = (hold->hash < node->key) ? node->left : node->right;
            continue;
        }

        n = (ngx_llm_guard_limit_node_t *) node;

        rc = ngx_memcmp(hold->digest, n->digest, NGX_LLM_GUARD_LIMIT_DIGEST);

        if (rc == 0) {
            return n;
        }

        node = (rc < 0) ? node->left : node->right;
    }

    return NULL;
}


ngx_llm_guard_limit_node_t *
ngx_llm_guard_limit_node(ngx_llm_guard_hold_t *hold)
{
    ngx_llm_guard_limit_ctx_t   *ctx;
    ngx_llm_guard_limit_node_t  *n;

    ctx = hold->ctx;

    n = hold->node;
    hold->node = NULL;

    if (n == NULL) {
        n = ngx_llm_guard_limit_lookup(hold);
    }

    if (n != NULL) {
        ngx_queue_remove(&n->queue);
        ngx_queue_insert_head(&ctx->sh->queue, &n->queue);
        return n;
    }

    n = ngx_slab_alloc_locked(ctx->shpool, NGX_LLM_GUARD_LIMIT_NODE);

    if (n == NULL) {
        ngx_llm_guard_limit_expire(ctx);
        n = ngx_slab_alloc_locked(ctx->shpool, NGX_LLM_GUARD_LIMIT_NODE);
    }

    if (n == NULL) {
        return NULL;
    }

    n->node.key = hold->hash;
    n->ahead = NULL;
    n->mend = NULL;
    ngx_memzero(&n->state, sizeof(limit_state_t));
    ngx_memcpy(n->digest, hold->digest, NGX_LLM_GUARD_LIMIT_DIGEST);

    ngx_rbtree_insert(&ctx->sh->rbtree, &n->node);
    ngx_queue_insert_head(&ctx->sh->queue, &n->queue);

    return n;
}


void *
ngx_llm_guard_limit_more(ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_node_t *node)
{
    void  *p;

    p = ngx_slab_calloc_locked(ctx->shpool, NGX_LLM_GUARD_LIMIT_NODE);

    if (p == NULL && ngx_queue_last(&ctx->sh->queue) != &node->queue) {
        ngx_llm_guard_limit_expire(ctx);
        p = ngx_slab_calloc_locked(ctx->shpool, NGX_LLM_GUARD_LIMIT_NODE);
    }

    return p;
}


void
ngx_llm_guard_limit_of(const limit_t *zone, uint64_t rate, uint64_t burst,
    ngx_uint_t nodes, limit_t *limit)
{
    *limit = *zone;

    limit->rate = (rate + nodes - 1) / nodes;
    limit->burst = (burst + nodes - 1) / nodes;

    if (llmg_limit_init(limit) != LLMG_OK) {
        *limit = *zone;
    }
}


static void
ngx_llm_guard_limit_take(ngx_llm_guard_hold_t *hold, uint64_t now)
{
    ngx_llm_guard_limit_node_t  *n;

    n = ngx_llm_guard_limit_node(hold);

    if (n == NULL) {
        return;
    }

    hold->mark = llmg_limit_take(&hold->limit, &n->state, now, hold->want);
    hold->held += hold->want;

    if (hold->strayed) {
        ngx_llm_guard_mend_note(hold, n);
    }
}


static void
ngx_llm_guard_limit_expire(ngx_llm_guard_limit_ctx_t *ctx)
{
    ngx_queue_t                 *q;
    ngx_llm_guard_limit_node_t  *n;

    if (ngx_queue_empty(&ctx->sh->queue)) {
        return;
    }

    q = ngx_queue_last(&ctx->sh->queue);
    n = ngx_queue_data(q, ngx_llm_guard_limit_node_t, queue);

    if (n->ahead != NULL) {
        ngx_queue_remove(&n->ahead->queue);
        ngx_slab_free_locked(ctx->shpool, n->ahead);
    }

    if (n->mend != NULL) {
        ngx_llm_guard_mend_forget(ctx, n);
    }

    ngx_queue_remove(q);
    ngx_rbtree_delete(&ctx->sh->rbtree, &n->node);
    ngx_slab_free_locked(ctx->shpool, n);
}


static void
ngx_llm_guard_limit_insert(ngx_rbtree_node_t *temp, ngx_rbtree_node_t *node,
    ngx_rbtree_node_t *sentinel)
{
    ngx_rbtree_node_t           **p;
    ngx_llm_guard_limit_node_t   *a, *b;

    for ( ;; ) {

        if (node->key != temp->key) {
            p = (node->key < temp->key) ? &temp->left : &temp->right;

        } else {
            a = (ngx_llm_guard_limit_node_t *) node;
            b = (ngx_llm_guard_limit_node_t *) temp;

            p = (ngx_memcmp(a->digest, b->digest, NGX_LLM_GUARD_LIMIT_DIGEST)
                 < 0)
                ? &temp->left : &temp->right;
        }

        if (*p == sentinel) {
            break;
        }

        temp = *p;
    }

    *p = node;
    node->parent = temp;
    node->left = sentinel;
    node->right = sentinel;
    ngx_rbt_red(node);
}


/* what was counted by another key, in another way, would mean nothing */

static ngx_int_t
ngx_llm_guard_limit_reuse(ngx_shm_zone_t *zone, ngx_llm_guard_limit_ctx_t *ctx,
    ngx_llm_guard_limit_ctx_t *old)
{
    if (ctx->key.value.len != old->key.value.len
        || ngx_strncmp(ctx->key.value.data, old->key.value.data,
                       ctx->key.value.len)
           != 0)
    {
        ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                      "limit zone \"%V\" uses the \"%V\" key while "
                      "previously it used the \"%V\" key",
                      &zone->shm.name, &ctx->key.value, &old->key.value);
        return NGX_ERROR;
    }

    if (ctx->unit != old->unit
        || ctx->limit.algorithm != old->limit.algorithm
        || ctx->limit.month != old->limit.month)
    {
        ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                      "limit zone \"%V\" has another unit or algorithm than "
                      "previously: give it another name", &zone->shm.name);
        return NGX_ERROR;
    }

    ctx->sh = old->sh;
    ctx->shpool = old->shpool;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_limit_init_zone(ngx_shm_zone_t *zone, void *data)
{
    size_t                      len;
    ngx_llm_guard_limit_ctx_t  *ctx;

    ctx = zone->data;

    if (data != NULL) {
        return ngx_llm_guard_limit_reuse(zone, ctx, data);
    }

    ctx->shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (zone->shm.exists) {
        ctx->sh = ctx->shpool->data;

        if (ctx->sh->version != NGX_LLM_GUARD_LIMIT_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "limit zone \"%V\" has another layout",
                          &zone->shm.name);
            return NGX_ERROR;
        }

        return NGX_OK;
    }

    ctx->sh = ngx_slab_alloc(ctx->shpool, sizeof(ngx_llm_guard_limit_sh_t));
    if (ctx->sh == NULL) {
        return NGX_ERROR;
    }

    ctx->shpool->data = ctx->sh;
    ctx->sh->version = NGX_LLM_GUARD_LIMIT_VERSION;

    ngx_rbtree_init(&ctx->sh->rbtree, &ctx->sh->sentinel,
                    ngx_llm_guard_limit_insert);
    ngx_queue_init(&ctx->sh->queue);
    ngx_queue_init(&ctx->sh->aheads);
    ngx_queue_init(&ctx->sh->mends);

    /* no other machine uses these numbers, nor this one after a start */

    if (RAND_bytes((u_char *) &ctx->sh->once, sizeof(uint64_t)) != 1) {
        return NGX_ERROR;
    }

    len = sizeof(" in llm_guard limit zone \"\"") + zone->shm.name.len;

    ctx->shpool->log_ctx = ngx_slab_alloc(ctx->shpool, len);
    if (ctx->shpool->log_ctx == NULL) {
        return NGX_ERROR;
    }

    ngx_sprintf(ctx->shpool->log_ctx, " in llm_guard limit zone \"%V\"%Z",
                &zone->shm.name);

    ctx->shpool->log_nomem = 0;

    return NGX_OK;
}
