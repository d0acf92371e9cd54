/*
 * Who is asking: what the parts of this room tell each other.
 */

#ifndef _NGX_LLM_GUARD_IDENTITY_H_INCLUDED_
#define _NGX_LLM_GUARD_IDENTITY_H_INCLUDED_


#include "ngx_llm_guard.h"


/* 1 when tokens of this issuer are this provider's to check */
ngx_uint_t ngx_llm_guard_provider_issuer(const ngx_llm_guard_jwt_conf_t *jcf,
    llmg_str_t iss);

/*
 * The provider of a token that is not verified yet.  Its iss only says who is
 * to check; that one checks everything, iss included.  What cannot be read is
 * for any of them to refuse.  LLMG_OK; else "*reason" is a constant phrase.
 */
llmg_status_t ngx_llm_guard_provider_choose(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *text,
    const ngx_llm_guard_jwt_conf_t **jcf, const char **reason);

/*
 * What a provider asks of claims that "key" signed, at this moment, as
 * llmg_claims_check().
 */
llmg_status_t ngx_llm_guard_provider_check(
    const ngx_llm_guard_jwt_conf_t *jcf, llmg_claims_t *claims,
    const llmg_jwk_t *key);
/* the same of claims that were found acceptable before: the time alone */
llmg_status_t ngx_llm_guard_provider_recheck(
    const ngx_llm_guard_jwt_conf_t *jcf, llmg_claims_t *claims);

/*
 * Whether the accepted claims may come in here; "jcf" is NULL for an API key.
 * LLMG_OK; LLMG_DECLINED with "*detail" for the client; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t ngx_llm_guard_provider_allow(
    const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_jwt_conf_t *jcf, llmg_claims_t *claims,
    const char **detail);


/*
 * The token, verified and with claims that its provider accepts at this moment;
 * one reference is the caller's.  LLMG_OK; LLMG_AGAIN: its keys are still to
 * come, and the phase handler is called again; LLMG_ERROR; otherwise it is
 * refused, and "*reason" says why.
 */
llmg_status_t ngx_llm_guard_verify(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_str_t *text,
    ngx_llm_guard_token_t **token, const char **reason);

/* the reason for LLMG_ERROR when there are none: that was logged, with why */
extern const char  ngx_llm_guard_no_keys[];


/* The bearer of Authorization: NGX_OK, NGX_DECLINED, NGX_ABORT: several. */
ngx_int_t ngx_llm_guard_bearer(ngx_http_request_t *r, ngx_str_t *text);

/* The key of a request, likewise. */
ngx_int_t ngx_llm_guard_api_key_text(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text);

/* 1 when this can only be a token, where both are accepted */
ngx_uint_t ngx_llm_guard_api_key_not(const ngx_str_t *text);

/*
 * The claims of a key, in the request's arena.  LLMG_OK; LLMG_INVALID with
 * "*reason"; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t ngx_llm_guard_api_key_claims(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *text,
    llmg_claims_t **claims, const char **reason);


/*
 * Refuses as ngx_llm_guard_refuse(), in the shape of the API that was asked,
 * with a challenge unless it is for a reason of ours.
 */
ngx_int_t ngx_llm_guard_identity_refuse(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_uint_t reason,
    ngx_uint_t status, const char *detail);


#endif /* _NGX_LLM_GUARD_IDENTITY_H_INCLUDED_ */
