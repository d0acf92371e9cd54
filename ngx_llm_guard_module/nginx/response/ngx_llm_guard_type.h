/*
 * What the header of an answer says of its body.
 */

#ifndef _NGX_LLM_GUARD_TYPE_H_INCLUDED_
#define _NGX_LLM_GUARD_TYPE_H_INCLUDED_


#include "ngx_llm_guard.h"


typedef enum {
    NGX_LLM_GUARD_TYPE_OTHER = 0,
    NGX_LLM_GUARD_TYPE_JSON,
    NGX_LLM_GUARD_TYPE_TEXT
} ngx_llm_guard_type_e;


/* the name of a content type, without parameters */
ngx_str_t ngx_llm_guard_header_name(ngx_str_t *type);

/* ngx_llm_guard_type_e of such a name */
ngx_uint_t ngx_llm_guard_header_type(ngx_str_t *name);

/* NULL: the response is no stream, and is held */
const llmg_framing_t *ngx_llm_guard_header_framing(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *name, ngx_uint_t type);

/* 1: what generates text answers with it, whatever it calls that */
ngx_uint_t ngx_llm_guard_header_text(ngx_llm_guard_ctx_t *ctx);

/* 1: the body is encoded, by gzip or otherwise */
ngx_uint_t ngx_llm_guard_header_encoded(ngx_http_request_t *r);

/*
 * 1 unless the response says that it is in a charset in which ASCII is written
 * otherwise, or may be: clients decode by it what would look like nothing here.
 * Of several they take the first, or the last.
 */
ngx_uint_t ngx_llm_guard_header_charset(ngx_http_request_t *r);


#endif /* _NGX_LLM_GUARD_TYPE_H_INCLUDED_ */
