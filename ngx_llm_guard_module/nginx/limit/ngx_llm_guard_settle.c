/*
 * What a request has used, when it is over: charged, and the rest given back.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"

#include "llmg_tokens.h"


/* a figure that is so many times less than what went by is none of the end */
#define NGX_LLM_GUARD_LIMIT_LESS     2


static ngx_uint_t ngx_llm_guard_limit_later(ngx_llm_guard_ctx_t *ctx);
static ngx_uint_t ngx_llm_guard_limit_generates(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_limit_told(ngx_llm_guard_ctx_t *ctx,
    llmg_spent_t *spent);
static ngx_uint_t ngx_llm_guard_limit_sent(ngx_http_request_t *r);


/*
 * The provider's own figures of an answer that is whole; of one that is not,
 * or that came without, what went by.
 */

void
ngx_llm_guard_limit_spent(ngx_llm_guard_ctx_t *ctx, llmg_spent_t *spent)
{
    uint64_t  counted, said;

    ngx_memzero(spent, sizeof(llmg_spent_t));

    if (!ctx->responded || !ctx->answered->usage.known) {
        spent->prompt = ctx->quota->prompt_reserved;

    } else {
        ngx_llm_guard_limit_told(ctx, spent);
    }

    if (ngx_llm_guard_limit_later(ctx)) {

        /* it goes on without us, and may become all of it */

        said = spent->completion + spent->reasoning;

        if (said < ctx->quota->completion_reserved) {
            spent->completion = ctx->quota->completion_reserved
                                - spent->reasoning;
        }
    }

    if (!ctx->responded) {

        /* an answer that could not be read: what it may have been */

        if (ctx->response_len != 0) {
            spent->completion = ctx->quota->completion_reserved;
        }

        return;
    }

    counted = (ctx->answered->tokens + LLMG_TOKENS_UNIT - 1) / LLMG_TOKENS_UNIT;
    said = spent->completion + spent->reasoning;

    /* what there is was generated, whatever is said of it */

    if (ctx->answered->usage.known
        && (said != 0 || !ngx_llm_guard_limit_generates(ctx)))
    {
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


/* a response in the background, of which nobody has told how long it became */

static ngx_uint_t
ngx_llm_guard_limit_later(ngx_llm_guard_ctx_t *ctx)
{
    return ctx->inspected && ngx_llm_guard_asked(ctx)->later
           && (!ctx->responded || !ctx->answered->usage.known
               || ctx->aborted != NULL || ctx->reason != LLMG_REASON_NONE);
}


/* text in the answer to embeddings and the like costs nothing */

static ngx_uint_t
ngx_llm_guard_limit_generates(ngx_llm_guard_ctx_t *ctx)
{
    return ctx->place.route == NULL || llmg_route_generates(ctx->place.route);
}


static void
ngx_llm_guard_limit_told(ngx_llm_guard_ctx_t *ctx, llmg_spent_t *spent)
{
    uint64_t                   cached, inside, beside, all;
    const llmg_usage_t        *usage;
    const llmg_usage_steps_t  *steps;

    usage = &ctx->answered->usage;

    cached = ngx_min(usage->cached, usage->prompt_tokens);
    inside = ngx_min(usage->reasoning, usage->completion_tokens);
    beside = usage->thoughts;

    all = usage->prompt_tokens + usage->read + usage->written + usage->results
          + usage->completion_tokens + usage->thoughts;

    if (usage->total > all) {

        /* reasoning that is in the sum alone: xAI, Gemini as OpenAI */

        beside += usage->total - all;
        inside -= ngx_min(inside, usage->total - all);
    }

    /* no figure is less than that of all steps */

    steps = &usage->steps;

    spent->cached = ngx_max(usage->read, steps->read) + cached;
    spent->prompt = ngx_max(usage->prompt_tokens, steps->prompt_tokens)
                    - cached + usage->results;
    spent->written = ngx_max(usage->written, steps->written);
    spent->reasoning = inside + beside;
    spent->completion = ngx_max(usage->completion_tokens,
                                steps->completion_tokens) - inside;

    /* no model has read nothing: the server has not counted it */

    if (spent->prompt + spent->cached + spent->written == 0
        && usage->total <= all)
    {
        spent->prompt = ctx->quota->prompt_reserved;
    }
}


/* has anybody begun to work for it? */

static ngx_uint_t
ngx_llm_guard_limit_sent(ngx_http_request_t *r)
{
    ngx_http_upstream_t  *u;

    if (ngx_llm_guard_cached(r)) {
        return 0;
    }

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
    const llmg_usage_t    *usage;
    ngx_llm_guard_hold_t  *hold;

    if (ctx->settled) {
        return;
    }

    ctx->settled = 1;

    if (ctx->quota->state == NGX_LLM_GUARD_LIMIT_WAITS) {

        /* who left while it waited has used nothing */

        ngx_llm_guard_ahead_undo(ctx);
    }

    if (!ctx->counted && !ctx->leased) {

        /* requests stay counted */

        return;
    }

    if (ctx->leased) {
        ngx_llm_guard_lease_remove(ctx);
    }

    /*
     * a list of models is nothing that a model has said, and what one said
     * before was charged then
     */

    sent = (ctx->reserved
            || (ctx->responded && ctx->answered->usage.known
                && (ctx->place.route == NULL
                    || ctx->place.route->bound != LLMG_ROUTE_STORED)))
           && ngx_llm_guard_limit_sent(ctx->request);

    if (sent) {
        ngx_llm_guard_limit_spent(ctx, &spent);

        usage = ctx->responded ? &ctx->answered->usage : NULL;

        /* of what was estimated: tools and steps have read more than that */

        if (usage != NULL && usage->known
            && usage->steps.prompt_tokens <= usage->prompt_tokens)
        {
            ngx_llm_guard_ratio_learn(ctx, usage->prompt_tokens + usage->read
                                           + usage->written);
        }

    } else {
        ngx_memzero(&spent, sizeof(llmg_spent_t));
    }

    if (sent && ctx->main_conf->prices.nelts != 0) {
        ctx->quota->cost = ngx_llm_guard_limit_cost(ctx, &spent);
    }

    remote = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];
        more[i] = 0;

        if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_REQUESTS || hold->late) {
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
