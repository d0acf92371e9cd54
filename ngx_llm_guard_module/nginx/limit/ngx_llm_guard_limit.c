/*
 * How much one key may use, counted in shared memory.  All limits of a request
 * are asked first and taken only when each allows it, so a refusal costs
 * nothing.
 */

#include "ngx_llm_guard.h"

#include "limit_gcra.h"

#include <ngx_sha1.h>


#define NGX_LLM_GUARD_LIMIT_VERSION   3
#define NGX_LLM_GUARD_LIMIT_MAX       8       /* zones of one request */
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


typedef struct {
    ngx_uint_t                     version;
    ngx_rbtree_t                   rbtree;
    ngx_rbtree_node_t              sentinel;
    ngx_queue_t                    queue;     /* most recently used first */
} ngx_llm_guard_limit_sh_t;


typedef struct {
    ngx_llm_guard_limit_sh_t      *sh;
    ngx_slab_pool_t               *shpool;
    limit_gcra_t                   gcra;
    uint64_t                       rate;
    uint64_t                       period;
    ngx_http_complex_value_t       key;
} ngx_llm_guard_limit_ctx_t;


typedef struct {
    ngx_shm_zone_t                *zone;
} ngx_llm_guard_limit_t;


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
static ngx_int_t ngx_llm_guard_limit_init_zone(ngx_shm_zone_t *zone,
    void *data);
static ngx_int_t ngx_llm_guard_limit_rate(ngx_str_t *value, uint64_t *rate,
    uint64_t *period);


/* by its address: not to be taken for the zone of the counters */

static ngx_uint_t  ngx_llm_guard_limit_tag;


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


static ngx_int_t
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


/* llm_guard_limit_zone key zone=name:size unit=requests rate=N/period ... */

char *
ngx_llm_guard_limit_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    u_char                            *p;
    ssize_t                            size;
    uint64_t                           burst;
    ngx_int_t                          n;
    ngx_str_t                         *value, name, s;
    ngx_uint_t                         i;
    ngx_shm_zone_t                    *zone;
    ngx_llm_guard_limit_ctx_t         *ctx;
    ngx_http_compile_complex_value_t   ccv;

    value = cf->args->elts;

    ctx = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_limit_ctx_t));
    if (ctx == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = &value[1];
    ccv.complex_value = &ctx->key;

    if (ngx_http_compile_complex_value(&ccv) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    size = 0;
    burst = 0;
    name.len = 0;

    for (i = 2; i < cf->args->nelts; i++) {

        if (ngx_strncmp(value[i].data, "zone=", 5) == 0) {
            name.data = value[i].data + 5;

            p = (u_char *) ngx_strchr(name.data, ':');

            if (p == NULL || p == name.data) {
                goto invalid;
            }

            name.len = p - name.data;

            s.data = p + 1;
            s.len = value[i].data + value[i].len - s.data;

            size = ngx_parse_size(&s);

            if (size < (ssize_t) (8 * ngx_pagesize)) {
                ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                                   "zone size \"%V\" in \"%V\" is invalid or "
                                   "below %uz", &s, &cmd->name,
                                   8 * ngx_pagesize);
                return NGX_CONF_ERROR;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "unit=", 5) == 0) {

            if (ngx_strcmp(value[i].data + 5, "requests") != 0) {
                ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                                   "unit \"%s\" in \"%V\" is not supported: "
                                   "only \"requests\" is",
                                   value[i].data + 5, &cmd->name);
                return NGX_CONF_ERROR;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "rate=", 5) == 0) {
            s.data = value[i].data + 5;
            s.len = value[i].len - 5;

            if (ngx_llm_guard_limit_rate(&s, &ctx->rate, &ctx->period)
                != NGX_OK)
            {
                goto invalid;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "burst=", 6) == 0) {
            n = ngx_atoi(value[i].data + 6, value[i].len - 6);

            if (n <= 0) {
                goto invalid;
            }

            burst = (uint64_t) n;
            continue;
        }

        goto invalid;
    }

    if (name.len == 0 || ctx->rate == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" must have \"zone\" and \"rate\" parameters",
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    if (llmg_gcra_init(&ctx->gcra, ctx->rate, ctx->period,
                        burst != 0 ? burst : ctx->rate)
        != LLMG_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "rate or burst of zone \"%V\" is out of range",
                           &name);
        return NGX_CONF_ERROR;
    }

    zone = ngx_shared_memory_add(cf, &name, size, &ngx_llm_guard_limit_tag);
    if (zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (zone->data != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" in \"%V\" is duplicate", &name,
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    zone->init = ngx_llm_guard_limit_init_zone;
    zone->data = ctx;

    return NGX_CONF_OK;

invalid:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid parameter \"%V\" in \"%V\"", &value[i],
                       &cmd->name);

    return NGX_CONF_ERROR;
}


/* N/s, N/m, N/h, N/d or N/ and an nginx time */

static ngx_int_t
ngx_llm_guard_limit_rate(ngx_str_t *value, uint64_t *rate, uint64_t *period)
{
    u_char      *p;
    ngx_int_t    n;
    ngx_str_t    s;

    p = ngx_strlchr(value->data, value->data + value->len, '/');

    if (p == NULL) {
        return NGX_ERROR;
    }

    n = ngx_atoi(value->data, p - value->data);

    if (n <= 0) {
        return NGX_ERROR;
    }

    *rate = (uint64_t) n;

    s.data = p + 1;
    s.len = value->data + value->len - s.data;

    if (s.len == 1) {

        switch (s.data[0]) {

        case 's':
            n = 1;
            break;

        case 'm':
            n = 60;
            break;

        case 'h':
            n = 3600;
            break;

        case 'd':
            n = 86400;
            break;

        default:
            return NGX_ERROR;
        }

    } else {

        /* a bare number is no unit */

        if (s.len == 0 || (s.data[s.len - 1] >= '0'
                           && s.data[s.len - 1] <= '9'))
        {
            return NGX_ERROR;
        }

        n = ngx_parse_time(&s, 1);

        if (n <= 0) {
            return NGX_ERROR;
        }
    }

    *period = (uint64_t) n * LIMIT_GCRA_SECOND;

    return NGX_OK;
}


char *
ngx_llm_guard_limit(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t                 *value, name;
    ngx_uint_t                 i;
    ngx_shm_zone_t            *zone;
    ngx_llm_guard_limit_t     *limits, *limit;
    ngx_llm_guard_main_conf_t *mcf;

    value = cf->args->elts;

    if (ngx_strncmp(value[1].data, "zone=", 5) != 0 || value[1].len == 5) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"%V\", it must be "
                           "\"zone=name\"", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    name.data = value[1].data + 5;
    name.len = value[1].len - 5;

    zone = ngx_shared_memory_add(cf, &name, 0, &ngx_llm_guard_limit_tag);
    if (zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (lcf->limits == NGX_CONF_UNSET_PTR) {
        lcf->limits = ngx_array_create(cf->pool, 2,
                                       sizeof(ngx_llm_guard_limit_t));
    }

    if (lcf->limits == NULL) {
        return NGX_CONF_ERROR;
    }

    limits = lcf->limits->elts;

    for (i = 0; i < lcf->limits->nelts; i++) {
        if (limits[i].zone == zone) {
            return "is duplicate";
        }
    }

    if (lcf->limits->nelts == NGX_LLM_GUARD_LIMIT_MAX) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "more than %d \"%V\" in one place",
                           NGX_LLM_GUARD_LIMIT_MAX, &cmd->name);
        return NGX_CONF_ERROR;
    }

    limit = ngx_array_push(lcf->limits);
    if (limit == NULL) {
        return NGX_CONF_ERROR;
    }

    limit->zone = zone;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    mcf->used = 1;

    return NGX_CONF_OK;
}
