/*
 * Which of the client's headers and cookies are a credential: those that model
 * servers know, those that llm_guard_jwt reads, those that are configured.
 */

#ifndef _NGX_LLM_GUARD_STRIP_H_INCLUDED_
#define _NGX_LLM_GUARD_STRIP_H_INCLUDED_


#include "ngx_llm_guard.h"


/* 1 when a header of this name stays here, by any location that asked */
ngx_uint_t ngx_llm_guard_strip_header(const ngx_llm_guard_ctx_t *ctx,
    const ngx_str_t *key);

/*
 * Takes cookies out of the value of a Cookie header; it may be empty then, and
 * is another string when any were.  NGX_OK or NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_strip_cookies(ngx_http_request_t *r,
    const ngx_llm_guard_ctx_t *ctx, ngx_str_t *value);

/*
 * 1 when the names are the same to nginx's variables and to many a server
 * behind a gateway: "-" is "_".
 */
ngx_uint_t ngx_llm_guard_strip_named(const ngx_str_t *a, const ngx_str_t *b);


#endif /* _NGX_LLM_GUARD_STRIP_H_INCLUDED_ */
