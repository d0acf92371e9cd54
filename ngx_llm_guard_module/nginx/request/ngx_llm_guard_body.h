/*
 * The client's request body: what may be read, reading it, gathering it into
 * one piece of memory, and putting another in its place.
 */

#ifndef _NGX_LLM_GUARD_BODY_H_INCLUDED_
#define _NGX_LLM_GUARD_BODY_H_INCLUDED_


#include "ngx_llm_guard.h"


/* 1 when the client sends a body, even an empty chunked one */
ngx_uint_t ngx_llm_guard_body_present(ngx_http_request_t *r);

/*
 * What the headers alone forbid: an encoded or multipart body, one in another
 * charset, an upgrade, a length over llm_guard_body_max.  NGX_OK, or a status
 * after ngx_llm_guard_refuse().
 */
ngx_int_t ngx_llm_guard_body_check(ngx_llm_guard_ctx_t *ctx);

/*
 * nginx could not read the body: what to return for its "rc", after a refusal
 * of our own when it is about the client's body.
 */
ngx_int_t ngx_llm_guard_body_failed(ngx_llm_guard_ctx_t *ctx, ngx_int_t rc);

/*
 * All of the body that was read, in one piece: the buffer itself when there is
 * only one, else a copy in the arena.  NGX_OK; NGX_DECLINED when it is longer
 * than "max"; NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_body_gather(ngx_llm_guard_ctx_t *ctx, size_t max,
    llmg_str_t *body);

/* The upstream gets "body" in the place of what the client sent. */
ngx_int_t ngx_llm_guard_body_replace(ngx_http_request_t *r,
    llmg_str_t body);

/* Nothing of the client's body goes anywhere any more.  NGX_OK, NGX_ERROR. */
ngx_int_t ngx_llm_guard_body_forget(ngx_http_request_t *r);


#endif /* _NGX_LLM_GUARD_BODY_H_INCLUDED_ */
