/*
 * What the guard knows of a request, as text.  NGX_OK; NGX_DECLINED when it is
 * not known (yet), or does not apply; NGX_ERROR without memory.
 */

#ifndef _NGX_LLM_GUARD_VALUE_H_INCLUDED_
#define _NGX_LLM_GUARD_VALUE_H_INCLUDED_


#include "ngx_llm_guard.h"


ngx_int_t ngx_llm_guard_get_decision(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_would(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_reason(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_rules(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_score(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_uncertain(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_risk(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_known_bytes(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_policy(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_mode(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_dialect(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_model(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_stream(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_changes(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_masked(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_prompt_tokens(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_completion_tokens(
    ngx_llm_guard_ctx_t *ctx, ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_cost(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_limit_status(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_limit_remaining(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_limit_reset(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_time(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
ngx_int_t ngx_llm_guard_get_ttft(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);
/* thousandths; NGX_DECLINED: there was nothing to look at */
ngx_int_t ngx_llm_guard_coverage(ngx_llm_guard_ctx_t *ctx, ngx_uint_t *share);
ngx_int_t ngx_llm_guard_get_coverage(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);


#endif /* _NGX_LLM_GUARD_VALUE_H_INCLUDED_ */
