/*
 * What is said of limits: to variables, and to a client that is refused.
 */

#include "ngx_llm_guard_limit.h"


static ngx_int_t ngx_llm_guard_limit_push(ngx_http_request_t *r,
    const char *name, u_char *value, size_t len);


/*
 * What the variables say: the one that refused, or would have, or the one with
 * the smallest part left of what it may have at once.
 */

void
ngx_llm_guard_limit_note(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_hold_t *refused)
{
    double                 part, least;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold, *told;

    told = refused;
    least = 2;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

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

    for (i = 0; i < ctx->quota->nholds; i++) {
        ctx->limit_dry |= ctx->quota->holds[i].over;
    }

    ctx->has_limit = 1;

    if (told == NULL) {

        /* nobody knows */

        ctx->quota->zone = ctx->quota->holds[0].name;
        return;
    }

    ctx->quota->zone = told->name;
    ctx->quota->remaining = (ngx_uint_t) told->answer.remaining;
    ctx->quota->reset = (ngx_uint_t) ((told->answer.reset + LIMIT_SECOND - 1)
                                     / LIMIT_SECOND);
}


ngx_int_t
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


ngx_uint_t
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
