/*
 * Limits of one request: who is asked, where, and what follows when Redis is
 * away.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_zone.h"

#include <ngx_sha1.h>


static ngx_int_t ngx_llm_guard_limit_shared(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused);
static ngx_int_t ngx_llm_guard_limit_wait(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_fail(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_tell(ngx_llm_guard_main_conf_t *mcf,
    ngx_uint_t mode, ngx_uint_t nodes);
static ngx_int_t ngx_llm_guard_limit_hold(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_of_hold(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_t *limit, ngx_llm_guard_hold_t *hold);
static ngx_int_t ngx_llm_guard_limit_key(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold);
static void ngx_llm_guard_limit_digest(ngx_str_t *key, u_char *digest);


ngx_int_t
ngx_llm_guard_limit_ask(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_uint_t             i, late, leases;
    ngx_llm_guard_hold_t  *hold, *refused;

    if (ctx->conf->limits == NULL) {
        return NGX_OK;
    }

    if (ctx->quota == NULL || ctx->quota->state == NGX_LLM_GUARD_LIMIT_IDLE) {

        rc = ngx_llm_guard_limit_hold(ctx);

        if (rc != NGX_OK || ctx->quota->nholds == 0) {
            return rc;
        }
    }

    late = 0;
    leases = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        hold->asks = 1;
        hold->want = 1;

        /* how many tokens it will be is known with the body */

        hold->peeks = (hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS);

        if (hold->peeks && hold->dry && hold->remote) {
            hold->asks = 0;
        }

        if (hold->peeks) {
            ctx->counted = 1;
        }

        if (hold->late) {
            hold->asks = 0;
            late = 1;
        }

        leases |= (hold->ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS);
    }

    if (late && !ngx_llm_guard_limit_asks(ctx)) {
        return NGX_OK;
    }

    rc = ngx_llm_guard_limit_step(ctx, &refused);

    if (rc != NGX_OK) {
        return rc;
    }

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused != NULL) {
        return ngx_llm_guard_limit_refuse(ctx, refused);
    }

    if (leases) {
        ngx_llm_guard_lease_add(ctx);
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_limit_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused)
{
    ngx_int_t              rc;
    ngx_uint_t             i, remote;
    ngx_llm_guard_hold_t  *hold;

    *refused = NULL;
    remote = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        remote |= (hold->asks && hold->remote);
    }

    if (remote) {
        rc = ngx_llm_guard_limit_shared(ctx, refused);

        if (rc != NGX_OK) {
            return rc;
        }
    }

    if (*refused == NULL) {
        *refused = ngx_llm_guard_limit_run(ctx->quota->holds,
                                           ctx->quota->nholds,
                                           ctx->request->connection->log);

        if (*refused != NULL && remote) {
            ngx_llm_guard_limit_undo(ctx);
        }
    }

    return NGX_OK;
}


/* what other machines count, too: taken ahead, or asked for, or done without */

static ngx_int_t
ngx_llm_guard_limit_shared(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused)
{
    ngx_int_t  rc;

    if (ctx->quota->state == NGX_LLM_GUARD_LIMIT_WAITS) {
        return NGX_AGAIN;
    }

    if (ctx->quota->state == NGX_LLM_GUARD_LIMIT_IDLE) {

        rc = ngx_llm_guard_ahead_step(ctx, refused);

        if (rc != NGX_AGAIN) {
            ngx_llm_guard_limit_count(ctx, LLMG_METRIC_LIMIT_AHEAD);
            return NGX_OK;
        }

        rc = ngx_llm_guard_limit_wait(ctx);

        if (rc == NGX_AGAIN) {
            return NGX_AGAIN;
        }

        ctx->limit_lost = 1;
    }

    ctx->quota->state = NGX_LLM_GUARD_LIMIT_IDLE;

    if (ctx->limit_lost) {
        return ngx_llm_guard_limit_fail(ctx);
    }

    ngx_llm_guard_limit_count(ctx, LLMG_METRIC_LIMIT_REDIS);

    *refused = ctx->quota->refused;

    if (*refused != NULL) {

        if (ngx_llm_guard_ahead_again(ctx)) {
            *refused = NULL;

        } else {
            ngx_llm_guard_ahead_undo(ctx);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_limit_wait(ngx_llm_guard_ctx_t *ctx)
{
    ngx_event_t         *rev;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (ngx_llm_guard_remote_ask(ctx) != NGX_AGAIN) {
        return NGX_DECLINED;
    }

    ctx->quota->state = NGX_LLM_GUARD_LIMIT_WAITS;

    /* a client that leaves is noticed */

    rev = r->connection->read;

    if (rev->ready) {
        ngx_post_event(rev, &ngx_posted_events);

    } else if (ngx_handle_read_event(rev, 0) != NGX_OK) {
        return NGX_DECLINED;
    }

    r->read_event_handler = ngx_http_test_reading;
    r->write_event_handler = ngx_http_request_empty_handler;

    return NGX_AGAIN;
}


/* Redis is away */

static ngx_int_t
ngx_llm_guard_limit_fail(ngx_llm_guard_ctx_t *ctx)
{
    limit_t                share;
    ngx_uint_t             i, mode, nodes;
    ngx_llm_guard_hold_t  *hold;

    static const unsigned  metrics[] = {
        LLMG_METRIC_LIMIT_LOCAL, LLMG_METRIC_LIMIT_OPEN,
        LLMG_METRIC_LIMIT_CLOSED
    };

    mode = ctx->conf->limit_fail_mode;
    nodes = ngx_llm_guard_nodes(ctx->main_conf);

    ngx_llm_guard_limit_count(ctx, metrics[mode]);
    ngx_llm_guard_limit_tell(ctx->main_conf, mode, nodes);

    if (mode == NGX_LLM_GUARD_LIMIT_CLOSED) {
        ngx_llm_guard_ahead_undo(ctx);

        return ngx_llm_guard_refuse(ctx, LLMG_REASON_GUARD_UNAVAILABLE, 0,
                                    "limits cannot be counted");
    }

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->asks || !hold->remote || hold->fed) {
            continue;
        }

        if (mode == NGX_LLM_GUARD_LIMIT_OPEN) {
            hold->asks = 0;
            continue;
        }

        /* of what all of them have together, this machine's share */

        hold->remote = 0;
        hold->strayed = 1;
        hold->rate = hold->limit.rate;
        hold->burst = hold->limit.burst;
        hold->nodes = nodes;

        ngx_llm_guard_limit_of(&hold->limit, hold->rate, hold->burst, nodes,
                               &share);
        hold->limit = share;
    }

    return NGX_OK;
}


/* what acts now, once a second */

static void
ngx_llm_guard_limit_tell(ngx_llm_guard_main_conf_t *mcf, ngx_uint_t mode,
    ngx_uint_t nodes)
{
    ngx_llm_guard_zone_sh_t  *sh;

    static time_t             told;

    if (told == ngx_time()) {
        return;
    }

    told = ngx_time();

    sh = ngx_llm_guard_zone_get(mcf);

    if (sh != NULL) {
        sh->away = 1;
    }

    switch (mode) {

    case NGX_LLM_GUARD_LIMIT_LOCAL:
        ngx_log_error(NGX_LOG_WARN, ngx_cycle->log, 0,
                      "llm_guard: Redis is away: limits are counted here, as "
                      "one of %ui machines", nodes);
        break;

    case NGX_LLM_GUARD_LIMIT_OPEN:
        ngx_log_error(NGX_LOG_WARN, ngx_cycle->log, 0,
                      "llm_guard: Redis is away: limits are not counted");
        break;

    default: /* NGX_LLM_GUARD_LIMIT_CLOSED */
        ngx_log_error(NGX_LOG_WARN, ngx_cycle->log, 0,
                      "llm_guard: Redis is away: requests with limits are "
                      "refused");
    }
}


void
ngx_llm_guard_limit_undo(ngx_llm_guard_ctx_t *ctx)
{
    int64_t                more[NGX_LLM_GUARD_LIMIT_MAX];
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        more[i] = 0;

        if (hold->asks && hold->remote && !hold->peeks
            && hold->answer.allowed)
        {
            more[i] = - (int64_t) hold->want;
            hold->held -= hold->want;
        }

        hold->fed = 0;
    }

    ngx_llm_guard_remote_correct(ctx, more);
}


void
ngx_llm_guard_limit_count(ngx_llm_guard_ctx_t *ctx, ngx_uint_t metric)
{
    ngx_llm_guard_zone_sh_t  *sh;

    sh = ngx_llm_guard_zone_get(ctx->main_conf);

    if (sh != NULL) {
        ngx_llm_guard_count(sh, metric, 1);
    }
}


/* limits whose key has a value, sorted by zone */

static ngx_int_t
ngx_llm_guard_limit_hold(ngx_llm_guard_ctx_t *ctx)
{
    void                   *p;
    size_t                  size;
    ngx_int_t               rc;
    ngx_uint_t              i, k;
    ngx_llm_guard_hold_t   *holds, *hold, moved;
    ngx_llm_guard_limit_t  *limits;
    ngx_llm_guard_quota_t  *quota;

    limits = ctx->conf->limits->elts;
    quota = ctx->quota;

    /* both at once, the first time */

    size = ctx->conf->limits->nelts * sizeof(ngx_llm_guard_hold_t);

    if (quota == NULL) {
        size += sizeof(ngx_llm_guard_quota_t);
    }

    p = ngx_pcalloc(ctx->request->pool, size);
    if (p == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    holds = p;

    if (quota == NULL) {
        quota = p;
        holds = (ngx_llm_guard_hold_t *) (quota + 1);

        quota->ctx = ctx;
        ctx->quota = quota;
    }

    quota->holds = holds;
    quota->nholds = 0;

    for (i = 0; i < ctx->conf->limits->nelts; i++) {

        hold = &holds[quota->nholds];

        rc = ngx_llm_guard_limit_of_hold(ctx, &limits[i], hold);

        if (rc == NGX_DECLINED) {
            continue;
        }

        if (rc != NGX_OK) {
            quota->nholds = 0;
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        k = quota->nholds++;

        if (k == 0 || holds[k - 1].ctx->sh < hold->ctx->sh) {
            continue;
        }

        moved = *hold;

        for ( /* void */ ; k > 0 && holds[k - 1].ctx->sh > moved.ctx->sh; k--)
        {
            holds[k] = holds[k - 1];
        }

        holds[k] = moved;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_limit_of_hold(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_t *limit, ngx_llm_guard_hold_t *hold)
{
    ngx_int_t  rc;

    hold->ctx = limit->zone->data;
    hold->name = limit->zone->shm.name;
    hold->dry = (limit->dry || ctx->conf->limit_dry_run);
    hold->late = 0;

    ctx->model_early = 0;

    rc = ngx_llm_guard_limit_key(ctx, hold);

    if (rc != NGX_ERROR && ctx->model_early && ctx->policy != NULL
        && hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS)
    {
        /* tokens are reserved when the body is known, and so is its model */

        hold->late = 1;
        return NGX_OK;
    }

    return rc;
}


ngx_int_t
ngx_llm_guard_limit_late(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->late) {
            continue;
        }

        rc = ngx_llm_guard_limit_key(ctx, hold);

        if (rc == NGX_ERROR) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        hold->late = (rc == NGX_DECLINED);
    }

    return NGX_OK;
}


ngx_uint_t
ngx_llm_guard_limit_asks(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t  i;

    for (i = 0; i < ctx->quota->nholds; i++) {
        if (ctx->quota->holds[i].asks) {
            return 1;
        }
    }

    return 0;
}


static ngx_int_t
ngx_llm_guard_limit_key(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_hold_t *hold)
{
    ngx_int_t                   rc;
    ngx_str_t                   key, rate;
    ngx_http_request_t         *r;
    ngx_llm_guard_limit_ctx_t  *lctx;

    r = ctx->request;
    lctx = hold->ctx;

    hold->limit = lctx->limit;
    hold->closed = 0;
    hold->remote = lctx->remote;
    hold->renewed = ngx_current_msec;
    hold->ahead = lctx->remote ? lctx->ahead : 0;

    if (ngx_http_complex_value(r, &lctx->key, &key) != NGX_OK) {
        return NGX_ERROR;
    }

    if (key.len == 0) {
        return NGX_DECLINED;
    }

    ngx_llm_guard_limit_digest(&key, hold->digest);
    ngx_memcpy(&hold->hash, hold->digest, sizeof(uint32_t));

    if (lctx->override == NULL) {
        return NGX_OK;
    }

    if (ngx_http_complex_value(r, lctx->override, &rate) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_llm_guard_limit_override(lctx, &rate, &hold->limit);

    if (rc == NGX_ABORT) {

        /* which need not be counted anywhere else */

        hold->closed = 1;
        hold->remote = 0;

    } else if (rc == NGX_OK && hold->ahead != 0) {
        hold->ahead = llmg_ahead_part(&lctx->limit, &hold->limit,
                                      lctx->ahead);

        if (hold->ahead < LIMIT_AHEAD) {
            hold->ahead = 0;
        }

    } else if (rc == NGX_ERROR) {
        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the \"override\" of zone \"%V\" is no rate, "
                      "that of the zone is used", &hold->name);
    }

    return (rc == NGX_DECLINED) ? NGX_DECLINED : NGX_OK;
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
