/*
 * How much one key may use, counted in shared memory.  All limits of a request
 * are asked first and taken only when each allows it, so a refusal costs
 * nothing.
 */

#include "ngx_llm_guard_limit.h"

#include <ngx_sha1.h>


#define NGX_LLM_GUARD_LIMIT_VERSION   3
#define NGX_LLM_GUARD_LIMIT_DIGEST    20


/*
 * All nodes have one size, so that forgetting one always makes room for
 * another; with keys of any length a zone full of short ones would have no room
 * for a long one, and who has it no limit.
 */
typedef struct {
    ngx_rbtree_node_t              node;
    ngx_queue_t                    queue;
    uint64_t                       arrival;
    u_char                         digest[NGX_LLM_GUARD_LIMIT_DIGEST];
} ngx_llm_guard_limit_node_t;


struct ngx_llm_guard_limit_sh_s {
    ngx_uint_t                     version;
    ngx_rbtree_t                   rbtree;
    ngx_rbtree_node_t              sentinel;
    ngx_queue_t                    queue;     /* most recently used first */
};


/* one limit of one request */
typedef struct {
    ngx_llm_guard_limit_ctx_t     *ctx;
    ngx_str_t                      name;
    uint32_t                       hash;
    u_char                         digest[NGX_LLM_GUARD_LIMIT_DIGEST];
    limit_gcra_answer_t            answer;
} ngx_llm_guard_limit_ask_t;


static ngx_int_t ngx_llm_guard_limit_keys(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_ask_t *asks, ngx_uint_t *n);
static void ngx_llm_guard_limit_digest(ngx_str_t *key, u_char *digest);
static ngx_int_t ngx_llm_guard_limit_refused(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_ask_t *ask);
static ngx_llm_guard_limit_node_t *ngx_llm_guard_limit_lookup(
    ngx_llm_guard_limit_ask_t *ask);
static void ngx_llm_guard_limit_take(ngx_llm_guard_limit_ask_t *ask,
    ngx_log_t *log);
static void ngx_llm_guard_limit_expire(ngx_llm_guard_limit_ctx_t *ctx);
static void ngx_llm_guard_limit_insert(ngx_rbtree_node_t *temp,
    ngx_rbtree_node_t *node, ngx_rbtree_node_t *sentinel);


ngx_int_t
ngx_llm_guard_limit_ask(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t                     now;
    ngx_int_t                    rc;
    ngx_uint_t                   i, n, refused, tight;
    ngx_llm_guard_limit_node_t  *node;
    ngx_llm_guard_limit_ask_t    asks[NGX_LLM_GUARD_LIMIT_MAX], *ask;

    if (ctx->conf->limits == NULL) {
        return NGX_OK;
    }

    rc = ngx_llm_guard_limit_keys(ctx, asks, &n);

    if (rc != NGX_OK || n == 0) {
        return rc;
    }

    /* in the order of the zones' memory, which is the same for all workers */

    for (i = 0; i < n; i++) {
        ngx_shmtx_lock(&asks[i].ctx->shpool->mutex);
    }

    /* read while locked: no other worker has seen a later time */

    now = ngx_llm_guard_clock() / 1000;

    refused = n;
    tight = 0;

    for (i = 0; i < n; i++) {
        ask = &asks[i];
        node = ngx_llm_guard_limit_lookup(ask);

        llmg_gcra_ask(&ask->ctx->gcra, node != NULL ? node->arrival : 0, now,
                       &ask->answer);

        if (!ask->answer.allowed && node != NULL) {
            node->arrival = ask->answer.arrival;
        }

        if (!ask->answer.allowed
            && (refused == n || ask->answer.wait > asks[refused].answer.wait))
        {
            refused = i;
        }

        if (ask->answer.remaining < asks[tight].answer.remaining) {
            tight = i;
        }
    }

    if (refused == n || ctx->conf->limit_dry_run) {
        for (i = 0; i < n; i++) {
            if (asks[i].answer.allowed) {
                ngx_llm_guard_limit_take(&asks[i],
                                         ctx->request->connection->log);
            }
        }
    }

    for (i = n; i > 0; i--) {
        ngx_shmtx_unlock(&asks[i - 1].ctx->shpool->mutex);
    }

    ask = &asks[refused != n ? refused : tight];

    ctx->has_limit = 1;
    ctx->limit_zone = ask->name;
    ctx->limit_remaining = (ngx_uint_t) ask->answer.remaining;
    ctx->limit_reset = (ngx_uint_t) ((ask->answer.reset
                                      + LIMIT_GCRA_SECOND - 1)
                                     / LIMIT_GCRA_SECOND);

    return (refused != n) ? ngx_llm_guard_limit_refused(ctx, ask) : NGX_OK;
}


/* limits whose key has a value, sorted by zone */

static ngx_int_t
ngx_llm_guard_limit_keys(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_ask_t *asks, ngx_uint_t *n)
{
    ngx_str_t                   key;
    ngx_uint_t                  i, k;
    ngx_llm_guard_limit_t      *limits;
    ngx_llm_guard_limit_ctx_t  *lctx;

    limits = ctx->conf->limits->elts;
    *n = 0;

    for (i = 0; i < ctx->conf->limits->nelts; i++) {
        lctx = limits[i].zone->data;

        if (ngx_http_complex_value(ctx->request, &lctx->key, &key)
            != NGX_OK)
        {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        if (key.len == 0) {
            continue;
        }

        for (k = *n; k > 0 && asks[k - 1].ctx->sh > lctx->sh; k--) {
            asks[k] = asks[k - 1];
        }

        asks[k].ctx = lctx;
        asks[k].name = limits[i].zone->shm.name;

        ngx_llm_guard_limit_digest(&key, asks[k].digest);

        ngx_memcpy(&asks[k].hash, asks[k].digest, sizeof(uint32_t));

        (*n)++;
    }

    return NGX_OK;
}


/* a short key as it is; the last byte tells a key from a digest */

static void
ngx_llm_guard_limit_digest(ngx_str_t *key, u_char *digest)
{
    ngx_sha1_t  sha1;

    if (key->len < NGX_LLM_GUARD_LIMIT_DIGEST) {
        ngx_memzero(digest, NGX_LLM_GUARD_LIMIT_DIGEST);
        ngx_memcpy(digest, key->data, key->len);
        digest[NGX_LLM_GUARD_LIMIT_DIGEST - 1] = (u_char) (key->len + 1);
        return;
    }

    ngx_sha1_init(&sha1);
    ngx_sha1_update(&sha1, key->data, key->len);
    ngx_sha1_final(digest, &sha1);

    digest[NGX_LLM_GUARD_LIMIT_DIGEST - 1] = 0;
}



static ngx_int_t
ngx_llm_guard_limit_refused(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_ask_t *ask)
{
    ngx_uint_t           wait;
    ngx_table_elt_t     *h;
    ngx_http_request_t  *r;

    r = ctx->request;

    wait = (ngx_uint_t) ((ask->answer.wait + LIMIT_GCRA_SECOND - 1)
                         / LIMIT_GCRA_SECOND);
    wait = ngx_max(wait, 1);

    ctx->limit_wait = wait;

    if (ctx->conf->limit_dry_run) {
        ngx_log_error(NGX_LOG_NOTICE, r->connection->log, 0,
                      "llm_guard: limit of zone \"%V\" is reached, dry run",
                      &ask->name);
        ctx->limit_dry = 1;
        return NGX_OK;
    }

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    h->hash = 1;
    ngx_llm_guard_header_single(h);
    ngx_str_set(&h->key, "Retry-After");

    h->value.data = ngx_pnalloc(r->pool, NGX_INT_T_LEN);
    if (h->value.data == NULL) {
        h->hash = 0;
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    h->value.len = ngx_sprintf(h->value.data, "%ui", wait) - h->value.data;

    return ngx_llm_guard_refuse(ctx, LLMG_REASON_LIMIT_REQUESTS,
                                ctx->conf->limit_status, NULL);
}


static ngx_llm_guard_limit_node_t *
ngx_llm_guard_limit_lookup(ngx_llm_guard_limit_ask_t *ask)
{
    ngx_int_t                    rc;
    ngx_rbtree_node_t           *node, *sentinel;
    ngx_llm_guard_limit_node_t  *n;

    node = ask->ctx->sh->rbtree.root;
    sentinel = ask->ctx->sh->rbtree.sentinel;

    while (node != sentinel) {

        if (ask->hash != node->key) {
            node = (ask->hash < node->key) ? node->left : node->right;
            continue;
        }

        n = (ngx_llm_guard_limit_node_t *) node;

        rc = ngx_memcmp(ask->digest, n->digest, NGX_LLM_GUARD_LIMIT_DIGEST);

        if (rc == 0) {
            return n;
        }

        node = (rc < 0) ? node->left : node->right;
    }

    return NULL;
}


/* with the zone locked; a full zone forgets who has not asked for longest */

static void
ngx_llm_guard_limit_take(ngx_llm_guard_limit_ask_t *ask, ngx_log_t *log)
{
    ngx_llm_guard_limit_ctx_t   *ctx;
    ngx_llm_guard_limit_node_t  *n;

    ctx = ask->ctx;
    n = ngx_llm_guard_limit_lookup(ask);

    if (n != NULL) {
        n->arrival = ask->answer.arrival;

        ngx_queue_remove(&n->queue);
        ngx_queue_insert_head(&ctx->sh->queue, &n->queue);
        return;
    }

    n = ngx_slab_alloc_locked(ctx->shpool, sizeof(ngx_llm_guard_limit_node_t));

    if (n == NULL) {
        ngx_llm_guard_limit_expire(ctx);
        n = ngx_slab_alloc_locked(ctx->shpool,
                                  sizeof(ngx_llm_guard_limit_node_t));
    }

    if (n == NULL) {
        return;
    }

    n->node.key = ask->hash;
    n->arrival = ask->answer.arrival;
    ngx_memcpy(n->digest, ask->digest, NGX_LLM_GUARD_LIMIT_DIGEST);

    ngx_rbtree_insert(&ctx->sh->rbtree, &n->node);
    ngx_queue_insert_head(&ctx->sh->queue, &n->queue);
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


ngx_int_t
ngx_llm_guard_limit_init_zone(ngx_shm_zone_t *zone, void *data)
{
    ngx_llm_guard_limit_ctx_t  *old = data;

    size_t                      len;
    ngx_llm_guard_limit_ctx_t  *ctx;

    ctx = zone->data;

    if (old != NULL) {

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

        ctx->sh = old->sh;
        ctx->shpool = old->shpool;

        return NGX_OK;
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
