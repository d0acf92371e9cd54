/*
 * How much one request may use: asked before its body, reserved with it, and
 * settled when it is over, whatever became of it.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_zone.h"

#include "llmg_inspect_bound.h"
#include "llmg_request_rules.h"
#include "llmg_tokens.h"

#include <ngx_sha1.h>


/* what cannot be counted exactly may be over by a quarter */
#define NGX_LLM_GUARD_LIMIT_MARGIN   4

/* an answer of less tokens is none */
#define NGX_LLM_GUARD_LIMIT_SHORT    16

/* a figure that is so many times less than what went by is none of the end */
#define NGX_LLM_GUARD_LIMIT_LESS     2


static ngx_int_t ngx_llm_guard_limit_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused);
static ngx_int_t ngx_llm_guard_limit_wait(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_fail(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_undo(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_count(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t metric);
static ngx_int_t ngx_llm_guard_limit_hold(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_key(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_limit_t *limit, ngx_llm_guard_hold_t *hold);
static void ngx_llm_guard_limit_digest(ngx_str_t *key, u_char *digest);
static void ngx_llm_guard_limit_note(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *refused);
static ngx_int_t ngx_llm_guard_limit_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold);
static ngx_int_t ngx_llm_guard_limit_push(ngx_http_request_t *r,
    const char *name, u_char *value, size_t len);
static ngx_uint_t ngx_llm_guard_limit_reason(ngx_llm_guard_hold_t *hold);
static void ngx_llm_guard_limit_estimate(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_wish(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_clamp(ngx_llm_guard_ctx_t *ctx);
static uint64_t ngx_llm_guard_limit_fits(ngx_llm_guard_ctx_t *ctx);
static uint64_t ngx_llm_guard_limit_amount(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold, const llmg_spent_t *spent);
static ngx_uint_t ngx_llm_guard_limit_sent(ngx_http_request_t *r);


ngx_int_t
ngx_llm_guard_limit_ask(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_uint_t             i, leases;
    ngx_llm_guard_hold_t  *hold, *refused;

    if (ctx->conf->limits == NULL) {
        return NGX_OK;
    }

    if (ctx->limit_state == NGX_LLM_GUARD_LIMIT_IDLE) {

        rc = ngx_llm_guard_limit_hold(ctx);

        if (rc != NGX_OK || ctx->nholds == 0) {
            return rc;
        }
    }

    leases = 0;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];

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

        leases |= (hold->ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS);
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


/*
 * One step: those in Redis first, which may have to be waited for, and then the
 * others, unless one has refused already.  NGX_OK; NGX_AGAIN; or a status.
 */

static ngx_int_t
ngx_llm_guard_limit_step(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t **refused)
{
    ngx_int_t              rc;
    ngx_uint_t             i, remote;
    ngx_llm_guard_hold_t  *hold;

    *refused = NULL;
    remote = 0;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];
        remote |= (hold->asks && hold->remote);
    }

    if (remote) {

        if (ctx->limit_state == NGX_LLM_GUARD_LIMIT_WAITS) {
            return NGX_AGAIN;
        }

        if (ctx->limit_state == NGX_LLM_GUARD_LIMIT_IDLE) {

            rc = ngx_llm_guard_limit_wait(ctx);

            if (rc == NGX_AGAIN) {
                return NGX_AGAIN;
            }

            ctx->limit_lost = 1;
        }

        ctx->limit_state = NGX_LLM_GUARD_LIMIT_IDLE;

        if (ctx->limit_lost) {
            rc = ngx_llm_guard_limit_fail(ctx);

            if (rc != NGX_OK) {
                return rc;
            }

            remote = 0;

        } else {
            *refused = ctx->limit_refused;
        }
    }

    if (*refused == NULL) {
        *refused = ngx_llm_guard_limit_run(ctx->holds, ctx->nholds,
                                           ctx->request->connection->log);

        if (*refused != NULL && remote) {
            ngx_llm_guard_limit_undo(ctx);
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

    ctx->limit_state = NGX_LLM_GUARD_LIMIT_WAITS;

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
    ngx_uint_t             i, nodes;
    limit_t                share;
    ngx_llm_guard_hold_t  *hold;

    static const unsigned  metrics[] = {
        LLMG_METRIC_LIMIT_LOCAL, LLMG_METRIC_LIMIT_OPEN,
        LLMG_METRIC_LIMIT_CLOSED
    };

    ngx_llm_guard_limit_count(ctx, metrics[ctx->conf->limit_fail_mode]);

    if (ctx->conf->limit_fail_mode == NGX_LLM_GUARD_LIMIT_CLOSED) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_GUARD_UNAVAILABLE, 0,
                                    "limits cannot be counted");
    }

    nodes = ctx->main_conf->redis->nodes;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];

        if (!hold->asks || !hold->remote) {
            continue;
        }

        if (ctx->conf->limit_fail_mode == NGX_LLM_GUARD_LIMIT_OPEN) {
            hold->asks = 0;
            continue;
        }

        /* of what all of them have together, this machine's share */

        hold->remote = 0;
        share = hold->limit;
        share.rate = (share.rate + nodes - 1) / nodes;
        share.burst = (share.burst + nodes - 1) / nodes;

        if (llmg_limit_init(&share) == LLMG_OK) {
            hold->limit = share;
        }
    }

    return NGX_OK;
}


/* what Redis has allowed in this step, and somebody else has not */

static void
ngx_llm_guard_limit_undo(ngx_llm_guard_ctx_t *ctx)
{
    int64_t                more[NGX_LLM_GUARD_LIMIT_MAX];
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];
        more[i] = 0;

        if (hold->asks && hold->remote && !hold->peeks
            && hold->answer.allowed)
        {
            more[i] = - (int64_t) hold->want;
            hold->held -= hold->want;
        }
    }

    ngx_llm_guard_remote_correct(ctx, more);
}


static void
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
    ngx_int_t               rc;
    ngx_uint_t              i, k;
    ngx_llm_guard_hold_t   *holds, hold;
    ngx_llm_guard_limit_t  *limits;

    limits = ctx->conf->limits->elts;

    holds = ngx_palloc(ctx->request->pool, ctx->conf->limits->nelts
                                           * sizeof(ngx_llm_guard_hold_t));
    if (holds == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    ctx->holds = holds;
    ctx->nholds = 0;

    for (i = 0; i < ctx->conf->limits->nelts; i++) {

        rc = ngx_llm_guard_limit_key(ctx, &limits[i], &hold);

        if (rc == NGX_DECLINED) {
            continue;
        }

        if (rc != NGX_OK) {
            ctx->nholds = 0;
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        for (k = ctx->nholds; k > 0 && holds[k - 1].ctx->sh > hold.ctx->sh;
             k--)
        {
            holds[k] = holds[k - 1];
        }

        holds[k] = hold;
        ctx->nholds++;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_limit_key(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_limit_t *limit,
    ngx_llm_guard_hold_t *hold)
{
    ngx_int_t                   rc;
    ngx_str_t                   key, rate;
    ngx_http_request_t         *r;
    ngx_llm_guard_limit_ctx_t  *lctx;

    r = ctx->request;
    lctx = limit->zone->data;

    if (ngx_http_complex_value(r, &lctx->key, &key) != NGX_OK) {
        return NGX_ERROR;
    }

    if (key.len == 0) {
        return NGX_DECLINED;
    }

    ngx_memzero(hold, sizeof(ngx_llm_guard_hold_t));

    hold->ctx = lctx;
    hold->name = limit->zone->shm.name;
    hold->limit = lctx->limit;
    hold->dry = (limit->dry || ctx->conf->limit_dry_run);
    hold->remote = lctx->remote;
    hold->renewed = ngx_current_msec;

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
        ngx_memcpy(digest, key->data, key->len);
        digest[NGX_LLM_GUARD_LIMIT_DIGEST - 1] = (u_char) (key->len + 1);
        return;
    }

    ngx_sha1_init(&sha1);
    ngx_sha1_update(&sha1, key->data, key->len);
    ngx_sha1_final(digest, &sha1);

    digest[NGX_LLM_GUARD_LIMIT_DIGEST - 1] = 0;
}


/*
 * What the variables say: the one that refused, or would have, or the one with
 * the smallest part left of what it may have at once.
 */

static void
ngx_llm_guard_limit_note(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *refused)
{
    double                 part, least;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold, *told;

    told = refused;
    least = 2;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];

        if (hold->over && !ctx->limit_dry) {
            ngx_log_error(NGX_LOG_NOTICE, ctx->request->connection->log, 0,
                          "llm_guard: limit of zone \"%V\" is reached, dry "
                          "run", &hold->name);
        }

        hold->seen |= hold->asks;

        if (refused != NULL || !hold->seen) {
            continue;
        }

        part = (double) hold->answer.remaining
               / (double) (hold->limit.algorithm == LIMIT_GCRA
                           ? hold->limit.burst : hold->limit.rate);

        if (hold->over) {
            part -= 1;
        }

        if (part < least) {
            least = part;
            told = hold;
        }
    }

    for (i = 0; i < ctx->nholds; i++) {
        ctx->limit_dry |= ctx->holds[i].over;
    }

    ctx->has_limit = 1;

    if (told == NULL) {

        /* nobody knows */

        ctx->limit_zone = ctx->holds[0].name;
        return;
    }

    ctx->limit_zone = told->name;
    ctx->limit_remaining = (ngx_uint_t) told->answer.remaining;
    ctx->limit_reset = (ngx_uint_t) ((told->answer.reset + LIMIT_SECOND - 1)
                                     / LIMIT_SECOND);
}


static ngx_int_t
ngx_llm_guard_limit_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold)
{
    u_char              *p;
    ngx_uint_t           wait;
    ngx_http_request_t  *r;

    r = ctx->request;

    ngx_log_error(NGX_LOG_INFO, r->connection->log, 0,
                  "llm_guard: limit of zone \"%V\" is reached", &hold->name);

    if (hold->answer.wait == LIMIT_NEVER) {

        /* who comes again is told the same */

        if (ngx_llm_guard_limit_push(r, "x-should-retry", (u_char *) "false",
                                     5)
            != NGX_OK)
        {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        return ngx_llm_guard_refuse(ctx, ngx_llm_guard_limit_reason(hold),
                                    ctx->conf->limit_status,
                                    hold->closed ? "nothing may be used"
                                    : "this request alone is more than the "
                                      "limit");
    }

    wait = (ngx_uint_t) ((hold->answer.wait + LIMIT_SECOND - 1)
                         / LIMIT_SECOND);
    wait = ngx_max(wait, 1);

    ctx->limit_wait = wait;

    p = ngx_pnalloc(r->pool, NGX_INT_T_LEN);
    if (p == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (ngx_llm_guard_limit_push(r, "Retry-After", p,
                                 ngx_sprintf(p, "%ui", wait) - p)
        != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_llm_guard_refuse(ctx, ngx_llm_guard_limit_reason(hold),
                                ctx->conf->limit_status, NULL);
}


static ngx_int_t
ngx_llm_guard_limit_push(ngx_http_request_t *r, const char *name,
    u_char *value, size_t len)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->hash = 1;
    ngx_llm_guard_header_single(h);

    h->key.data = (u_char *) name;
    h->key.len = ngx_strlen(name);
    h->value.data = value;
    h->value.len = len;

    return NGX_OK;
}


static ngx_uint_t
ngx_llm_guard_limit_reason(ngx_llm_guard_hold_t *hold)
{
    switch (hold->ctx->unit) {

    case NGX_LLM_GUARD_UNIT_REQUESTS:
        return LLMG_REASON_LIMIT_REQUESTS;

    case NGX_LLM_GUARD_UNIT_STREAMS:
        return LLMG_REASON_LIMIT_STREAMS;

    case NGX_LLM_GUARD_UNIT_COST:
        return LLMG_REASON_LIMIT_COST;

    default:
        return LLMG_REASON_LIMIT_TOKENS;
    }
}


ngx_int_t
ngx_llm_guard_limit_reserve(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_llm_guard_hold_t  *refused;

    if (!ctx->counted || ctx->reserved) {
        return NGX_OK;
    }

    if (ctx->limit_state == NGX_LLM_GUARD_LIMIT_IDLE) {
        ngx_llm_guard_limit_estimate(ctx);
        ngx_llm_guard_limit_wish(ctx);
    }

    rc = ngx_llm_guard_limit_step(ctx, &refused);

    if (rc != NGX_OK) {
        return rc;
    }

    /* with a shorter answer it may fit, the second time at the latest */

    if (refused != NULL && ctx->conf->limit_clamp && !ctx->clamped
        && ngx_llm_guard_limit_clamp(ctx) == NGX_OK)
    {
        ctx->clamped = 1;

        rc = ngx_llm_guard_limit_step(ctx, &refused);

        if (rc != NGX_OK) {
            return rc;
        }
    }

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused != NULL) {
        return ngx_llm_guard_limit_refuse(ctx, refused);
    }

    ctx->reserved = 1;

    return NGX_OK;
}


static void
ngx_llm_guard_limit_wish(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t             i;
    llmg_spent_t           spent;
    ngx_llm_guard_hold_t  *hold;

    ngx_memzero(&spent, sizeof(llmg_spent_t));

    spent.prompt = ctx->prompt_reserved;
    spent.completion = ctx->completion_reserved;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];

        hold->asks = (hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS);
        hold->peeks = 0;

        if (hold->asks) {
            hold->want = ngx_llm_guard_limit_amount(ctx, hold, &spent);
        }
    }
}


/* a shorter answer, when there is something left for it */

static ngx_int_t
ngx_llm_guard_limit_clamp(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t               n, all;
    llmg_str_t             body;
    llmg_result_t         *asked;
    const llmg_inspect_t  *in;

    asked = &ctx->asked;

    if (!ctx->inspected || asked->error != NULL) {
        return NGX_DECLINED;
    }

    all = ctx->completion_reserved;
    n = ngx_llm_guard_limit_fits(ctx) / asked->answers;

    if (n < NGX_LLM_GUARD_LIMIT_SHORT || n * asked->answers >= all) {
        return NGX_DECLINED;
    }

    in = ngx_llm_guard_ctx_inspect(ctx, LLMG_REQUEST);

    if (in == NULL
        || llmg_inspect_bound(in, asked->body, n, &body) != LLMG_OK)
    {
        return NGX_DECLINED;
    }

    ctx->completion_reserved = n * asked->answers;

    ngx_llm_guard_limit_wish(ctx);

    asked->body = body;
    asked->bound = n;
    asked->bounded = 1;
    asked->edited = 1;
    asked->changes |= LLMG_CHANGE_MAX_TOKENS;

    return NGX_OK;
}


/* tokens of all answers that each zone has room for, as it was seen last */

static uint64_t
ngx_llm_guard_limit_fits(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t               left, most, prompt;
    ngx_uint_t             i;
    llmg_spent_t           spent;
    ngx_llm_guard_hold_t  *hold;

    ngx_memzero(&spent, sizeof(llmg_spent_t));

    spent.prompt = ctx->prompt_reserved;
    most = LIMIT_AMOUNT;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];

        if (!hold->asks || hold->dry) {
            continue;
        }

        left = hold->answer.remaining;

        if (hold->answer.allowed) {
            left += hold->want;
        }

        prompt = ngx_llm_guard_limit_amount(ctx, hold, &spent);

        if (left < prompt) {
            return 0;
        }

        left -= prompt;

        if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_PROMPT) {
            continue;
        }

        if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_COST) {

            if (ctx->price->output == 0) {
                continue;
            }

            left = llmg_limit_scale(left, 1000000, ctx->price->output);
        }

        most = ngx_min(most, left);
    }

    return most;
}


/* what the request is going to need, as far as it can be told */

static void
ngx_llm_guard_limit_estimate(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t        bound;
    llmg_result_t  *asked;

    asked = &ctx->asked;
    bound = 0;

    if (ctx->inspected && asked->error == NULL) {
        ctx->prompt_reserved = (asked->tokens + LLMG_TOKENS_UNIT - 1)
                               / LLMG_TOKENS_UNIT;
        bound = asked->bound;

        if (!asked->bounded && bound < ctx->conf->limit_reserve) {
            bound = ctx->conf->limit_reserve;
        }

        bound *= asked->answers;

    } else {

        /* what cannot be read passes: one token for four bytes, mostly */

        ctx->prompt_reserved = ctx->body_len / 4;
        bound = ctx->conf->limit_reserve;
    }

    ctx->completion_reserved = bound;
}


static uint64_t
ngx_llm_guard_limit_amount(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *hold, const llmg_spent_t *spent)
{
    uint64_t  prompt, completion;

    prompt = spent->prompt + spent->cached + spent->written;
    completion = spent->completion + spent->reasoning;

    switch (hold->ctx->unit) {

    case NGX_LLM_GUARD_UNIT_TOKENS:
        return prompt + completion;

    case NGX_LLM_GUARD_UNIT_PROMPT:
        return prompt;

    case NGX_LLM_GUARD_UNIT_COMPLETION:
        return completion;

    default: /* NGX_LLM_GUARD_UNIT_COST */
        return ngx_llm_guard_limit_cost(ctx, spent);
    }
}


ngx_int_t
ngx_llm_guard_limit_flow(ngx_llm_guard_ctx_t *ctx,
    const llmg_result_t *result, ngx_uint_t *reason)
{
    uint64_t               counted, enough;
    ngx_uint_t             i, remote;
    llmg_spent_t           spent;
    ngx_llm_guard_hold_t  *hold, *refused;

    if (!ctx->reserved) {
        return NGX_OK;
    }

    if (ctx->limit_ended) {
        *reason = ctx->limit_reason;
        return NGX_DECLINED;
    }

    counted = result->tokens / LLMG_TOKENS_UNIT;
    enough = ctx->completion_reserved;

    if (ctx->asked.bounded && ctx->inspected) {

        /* the model stops there by itself, by its own count */

        enough += enough / NGX_LLM_GUARD_LIMIT_MARGIN;

    } else {

        /* before it runs dry */

        enough -= ngx_min(enough, ctx->conf->limit_slice / 2);
    }

    if (counted <= enough || ctx->flows) {
        return NGX_OK;
    }

    ngx_memzero(&spent, sizeof(llmg_spent_t));

    spent.prompt = ctx->prompt_reserved;
    spent.completion = ngx_max(counted, ctx->completion_reserved)
                       + ctx->conf->limit_slice;

    remote = 0;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];
        hold->asks = 0;
        hold->peeks = 0;

        if (hold->ctx->unit < NGX_LLM_GUARD_UNIT_TOKENS) {
            continue;
        }

        hold->want = ngx_llm_guard_limit_amount(ctx, hold, &spent);

        if (hold->want > hold->held) {
            hold->want -= hold->held;
            hold->asks = 1;
            remote |= hold->remote;
        }
    }

    if (remote) {

        /* nobody waits: what has come meanwhile is seen with the answer */

        ctx->flow_reserves = spent.completion;
        ctx->flows = 1;

        if (ngx_llm_guard_remote_flow(ctx) != NGX_AGAIN) {
            ctx->limit_lost = 1;
            ngx_llm_guard_limit_flowed(ctx);
        }

        return NGX_OK;
    }

    refused = ngx_llm_guard_limit_run(ctx->holds, ctx->nholds,
                                      ctx->request->connection->log);

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused == NULL) {
        ctx->completion_reserved = spent.completion;
        return NGX_OK;
    }

    /* what is held already is for the client */

    if (counted < ctx->completion_reserved) {
        return NGX_OK;
    }

    *reason = ngx_llm_guard_limit_reason(refused);

    return NGX_DECLINED;
}


void
ngx_llm_guard_limit_flowed(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_hold_t  *refused;

    ctx->flows = 0;
    refused = NULL;

    if (ctx->limit_lost) {

        /* a stream that runs goes on, unless nothing may */

        if (ctx->conf->limit_fail_mode == NGX_LLM_GUARD_LIMIT_CLOSED) {
            ngx_llm_guard_limit_count(ctx, LLMG_METRIC_LIMIT_CLOSED);
            ctx->limit_reason = LLMG_REASON_GUARD_UNAVAILABLE;
            ctx->limit_ended = 1;
            return;
        }

    } else {
        refused = ctx->limit_refused;
    }

    if (refused == NULL) {
        refused = ngx_llm_guard_limit_run(ctx->holds, ctx->nholds,
                                          ctx->request->connection->log);

        if (refused != NULL && !ctx->limit_lost) {
            ngx_llm_guard_limit_undo(ctx);
        }
    }

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused == NULL) {
        ctx->completion_reserved = ctx->flow_reserves;
        return;
    }

    ctx->limit_reason = ngx_llm_guard_limit_reason(refused);
    ctx->limit_ended = 1;
}


/*
 * The provider's own figures of an answer that is whole; of one that is not,
 * or that came without, what went by.
 */

void
ngx_llm_guard_limit_spent(ngx_llm_guard_ctx_t *ctx, llmg_spent_t *spent)
{
    uint64_t       counted, said;
    llmg_usage_t  *usage;

    ngx_memzero(spent, sizeof(llmg_spent_t));

    usage = &ctx->answered.usage;

    if (!ctx->responded || !ctx->answered.usage.known) {
        spent->prompt = ctx->prompt_reserved;

    } else {
        spent->cached = usage->read + ngx_min(usage->cached,
                                              usage->prompt_tokens);
        spent->prompt = usage->prompt_tokens
                        - ngx_min(usage->cached, usage->prompt_tokens);
        spent->written = usage->written;
        spent->reasoning = usage->thoughts
                           + ngx_min(usage->reasoning,
                                     usage->completion_tokens);
        spent->completion = usage->completion_tokens
                            - ngx_min(usage->reasoning,
                                      usage->completion_tokens);
    }

    if (!ctx->responded) {

        /* an answer that could not be read: what it may have been */

        if (ctx->response_len != 0) {
            spent->completion = ctx->completion_reserved;
        }

        return;
    }

    counted = (ctx->answered.tokens + LLMG_TOKENS_UNIT - 1) / LLMG_TOKENS_UNIT;
    said = spent->completion + spent->reasoning;

    if (ctx->answered.usage.known) {

        if (!ctx->streaming) {
            return;
        }

        /* some say at their beginning what has come so far: nothing */

        if (ctx->aborted == NULL && ctx->reason == LLMG_REASON_NONE
            && counted / NGX_LLM_GUARD_LIMIT_LESS <= said)
        {
            return;
        }
    }

    if (counted > said) {
        spent->completion = counted - spent->reasoning;
    }
}


/* has anybody begun to work for it? */

static ngx_uint_t
ngx_llm_guard_limit_sent(ngx_http_request_t *r)
{
    ngx_http_upstream_t  *u;

    u = r->upstream;

    if (u == NULL) {
        return r->headers_out.status != 0
               && r->headers_out.status < NGX_HTTP_SPECIAL_RESPONSE;
    }

    if (u->headers_in.status_n != 0) {
        return u->headers_in.status_n < NGX_HTTP_SPECIAL_RESPONSE;
    }

    /* a client that did not wait */

    return u->request_sent && r->headers_out.status != NGX_HTTP_BAD_GATEWAY;
}


void
ngx_llm_guard_limit_settle(ngx_llm_guard_ctx_t *ctx)
{
    int64_t                more[NGX_LLM_GUARD_LIMIT_MAX];
    uint64_t               used;
    ngx_uint_t             i, sent, remote;
    llmg_spent_t           spent;
    ngx_llm_guard_hold_t  *hold;

    if (ctx->settled) {
        return;
    }

    ctx->settled = 1;

    if (ctx->leased) {
        ngx_llm_guard_lease_remove(ctx);
    }

    /* a list of models is nothing that a model has said */

    sent = (ctx->reserved || (ctx->responded && ctx->answered.usage.known))
           && ngx_llm_guard_limit_sent(ctx->request);

    if (sent) {
        ngx_llm_guard_limit_spent(ctx, &spent);

    } else {
        ngx_memzero(&spent, sizeof(llmg_spent_t));
    }

    if (sent && ctx->main_conf->prices.nelts != 0) {
        ctx->cost = ngx_llm_guard_limit_cost(ctx, &spent);
    }

    remote = 0;

    for (i = 0; i < ctx->nholds; i++) {
        hold = &ctx->holds[i];
        more[i] = 0;

        if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_REQUESTS) {
            continue;
        }

        used = 0;

        if (hold->ctx->unit != NGX_LLM_GUARD_UNIT_STREAMS && sent) {
            used = ngx_llm_guard_limit_amount(ctx, hold, &spent);
        }

        more[i] = (int64_t) used - (int64_t) hold->held;

        if (hold->remote) {
            remote |= (more[i] != 0);

        } else if (more[i] != 0) {
            ngx_llm_guard_limit_correct(hold, more[i],
                                        ctx->request->connection->log);
        }
    }

    if (remote) {
        ngx_llm_guard_remote_correct(ctx, more);
    }
}
