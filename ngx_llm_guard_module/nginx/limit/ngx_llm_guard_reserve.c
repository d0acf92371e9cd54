/*
 * Tokens and money: reserved when the body is known, and more of them while a
 * stream runs.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_zone.h"

#include "llmg_inspect_bound.h"
#include "llmg_request_rules.h"
#include "llmg_tokens.h"


/* what cannot be counted exactly may be over by a quarter */
#define NGX_LLM_GUARD_LIMIT_MARGIN   4

/* an answer of less tokens is none */
#define NGX_LLM_GUARD_LIMIT_SHORT    16


static void ngx_llm_guard_limit_wish(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_clamp(ngx_llm_guard_ctx_t *ctx);
static uint64_t ngx_llm_guard_limit_fits(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_estimate(ngx_llm_guard_ctx_t *ctx);


ngx_int_t
ngx_llm_guard_limit_reserve(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_llm_guard_hold_t  *refused;

    if (!ctx->counted || ctx->reserved) {
        return NGX_OK;
    }

    if (ctx->place.route != NULL
        && ctx->place.route->bound == LLMG_ROUTE_COUNTS)
    {
        /* clients ask for it before each message, and nobody pays for it */

        return NGX_OK;
    }

    if (ctx->quota->state == NGX_LLM_GUARD_LIMIT_IDLE) {

        rc = ngx_llm_guard_limit_late(ctx);

        if (rc != NGX_OK) {
            return rc;
        }

        ngx_llm_guard_limit_estimate(ctx);
        ngx_llm_guard_limit_wish(ctx);

        if (!ngx_llm_guard_limit_asks(ctx)) {
            ctx->reserved = 1;
            return NGX_OK;
        }
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

    spent.prompt = ctx->quota->prompt_reserved;
    spent.completion = ctx->quota->completion_reserved;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        hold->asks = (hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS
                      && !hold->late);
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

    asked = ngx_llm_guard_asked_make(ctx);

    if (!ctx->inspected || asked == NULL || asked->error != NULL) {
        return NGX_DECLINED;
    }

    all = ctx->quota->completion_reserved;
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

    ctx->quota->completion_reserved = n * asked->answers;

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

    spent.prompt = ctx->quota->prompt_reserved;
    most = LIMIT_AMOUNT;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

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

            if (ctx->quota->price->output == 0) {
                continue;
            }

            left = llmg_limit_scale(left, 1000000, ctx->quota->price->output);
        }

        most = ngx_min(most, left);
    }

    return most;
}


/* what the request is going to need, as far as it can be told */

static void
ngx_llm_guard_limit_estimate(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t              n, bound;
    const llmg_result_t  *asked;

    asked = ngx_llm_guard_asked(ctx);
    bound = 0;

    if (ctx->inspected && asked->error == NULL) {
        n = (asked->tokens + LLMG_TOKENS_UNIT - 1) / LLMG_TOKENS_UNIT;

        if (!asked->pictures) {
            ctx->quota->prompt_estimate = n;
        }

        ngx_llm_guard_ratio_find(ctx);

        ctx->quota->prompt_reserved = ngx_llm_guard_ratio_times(ctx, n);
        bound = asked->bound;

        if (!asked->bounded && bound < ctx->conf->limit_reserve) {
            bound = ctx->conf->limit_reserve;
        }

        bound *= asked->answers;

    } else {

        /* what cannot be read passes: one token for four bytes, mostly */

        ctx->quota->prompt_reserved = ctx->body_len / 4;
        bound = ctx->conf->limit_reserve;
    }

    ctx->quota->completion_reserved = bound;
}


uint64_t
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

    if (!ctx->reserved || ngx_llm_guard_cached(ctx->request)) {
        return NGX_OK;
    }

    if (ctx->limit_ended) {
        *reason = ctx->quota->reason;
        return NGX_DECLINED;
    }

    counted = result->tokens / LLMG_TOKENS_UNIT;
    enough = ctx->quota->completion_reserved;

    if (ctx->inspected && ngx_llm_guard_asked(ctx)->bounded) {

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

    spent.prompt = ctx->quota->prompt_reserved;
    spent.completion = ngx_max(counted, ctx->quota->completion_reserved)
                       + ctx->conf->limit_slice;

    remote = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        hold->asks = 0;
        hold->peeks = 0;

        if (hold->ctx->unit < NGX_LLM_GUARD_UNIT_TOKENS || hold->late) {
            continue;
        }

        hold->want = ngx_llm_guard_limit_amount(ctx, hold, &spent);

        if (hold->want > hold->held) {
            hold->want -= hold->held;
            hold->asks = 1;
            remote |= hold->remote;
        }
    }

    refused = NULL;

    if (remote
        && ngx_llm_guard_ahead_step(ctx, &refused) == NGX_AGAIN)
    {
        /* nobody waits: what has come meanwhile is seen with the answer */

        ctx->quota->flow_reserves = spent.completion;
        ctx->flows = 1;

        if (ngx_llm_guard_remote_flow(ctx) != NGX_AGAIN) {
            ctx->limit_lost = 1;
            ngx_llm_guard_limit_flowed(ctx);
        }

        return NGX_OK;
    }

    if (refused == NULL) {
        refused = ngx_llm_guard_limit_run(ctx->quota->holds,
                                          ctx->quota->nholds,
                                          ctx->request->connection->log);

        if (refused != NULL && remote) {
            ngx_llm_guard_limit_undo(ctx);
        }
    }

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused == NULL) {
        ctx->quota->completion_reserved = spent.completion;
        return NGX_OK;
    }

    /* what is held already is for the client */

    if (counted < ctx->quota->completion_reserved) {
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
            ctx->quota->reason = LLMG_REASON_GUARD_UNAVAILABLE;
            ctx->limit_ended = 1;
            return;
        }

    } else {
        refused = ctx->quota->refused;
    }

    if (refused != NULL) {
        ngx_llm_guard_ahead_undo(ctx);

    } else {
        refused = ngx_llm_guard_limit_run(ctx->quota->holds, ctx->quota->nholds,
                                          ctx->request->connection->log);

        if (refused != NULL && ctx->limit_lost) {
            ngx_llm_guard_ahead_undo(ctx);

        } else if (refused != NULL) {
            ngx_llm_guard_limit_undo(ctx);
        }
    }

    ngx_llm_guard_limit_note(ctx, refused);

    if (refused == NULL) {
        ctx->quota->completion_reserved = ctx->quota->flow_reserves;
        return;
    }

    ctx->quota->reason = ngx_llm_guard_limit_reason(refused);
    ctx->limit_ended = 1;
}
