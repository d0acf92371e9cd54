/*
 * "ahead=" of llm_guard_limit_zone: how much may be taken before it is asked
 * for.
 */

#include "ngx_llm_guard_limit_node.h"


/* that it counts in Redis is known with its limits */

ngx_int_t
ngx_llm_guard_ahead_set(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_limit_ctx_t *ctx, ngx_str_t *value)
{
    int64_t      n;
    uint64_t     most;
    const char  *wrong;

    most = (ctx->limit.algorithm == LIMIT_GCRA) ? ctx->limit.burst
                                                : ctx->limit.rate;
    n = ngx_llm_guard_limit_number(ctx->unit, value->data, value->len);
    wrong = NULL;

    if (ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS) {
        wrong = "streams are not taken ahead";

    } else if (ctx->store && !ctx->remote) {
        wrong = "what is counted here need not be taken ahead";

    } else if (n < LIMIT_AHEAD || (uint64_t) n > most) {
        wrong = (ctx->unit == NGX_LLM_GUARD_UNIT_COST)
                ? "it must be an amount above 0, and at most what may be used "
                  "at once"
                : "it must be a number from 2 on, and at most what may be "
                  "used at once";
    }

    if (wrong != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"ahead=%V\" in \"%V\": %s",
                           value, &cmd->name, wrong);
        return NGX_ERROR;
    }

    ctx->ahead = (uint64_t) n;

    return NGX_OK;
}
