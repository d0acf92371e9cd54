/*
 * The client's request body: what may be read, reading it, gathering it into
 * one piece of memory, and putting another in its place.
 */

#ifndef _NGX_LLM_GUARD_BODY_H_INCLUDED_
#define _NGX_LLM_GUARD_BODY_H_INCLUDED_


#include "ngx_llm_guard.h"


/* 1 when the client sends a body, even an empty chunked one */
ngx_uint_t ngx_llm_guard_body_present(ngx_http_request_t *r);

/* what is wrong with a request; "status" 0: the one that fits the reason */
typedef struct {
    ngx_uint_t   reason;        /* llmg_reason_e */
    ngx_uint_t   status;
    const char  *detail;        /* or NULL */
} ngx_llm_guard_wrong_t;


/*
 * What the headers alone forbid: an encoded or multipart body, one in another
 * charset, an upgrade, a length over llm_guard_body_max.  NGX_OK; NGX_DECLINED
 * and what is wrong.
 */
ngx_int_t ngx_llm_guard_body_check(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_wrong_t *wrong);

/*
 * Takes out of the headers what the upstream must not see: Content-Encoding of
 * a body that was decoded, by what a server may take the request for another
 * than was judged, and a range: an answer is inspected whole.  nginx itself
 * still finds the range, for what passes unread.  NGX_OK, NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_body_headers(ngx_llm_guard_ctx_t *ctx);


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

/* decode/: what Content-Encoding says, on all of its lines */
#define NGX_LLM_GUARD_CODING_NONE   0
#define NGX_LLM_GUARD_CODING_GZIP   1
#define NGX_LLM_GUARD_CODING_OTHER  2

ngx_uint_t ngx_llm_guard_decode_coding(ngx_http_request_t *r);

/*
 * gzip, within llm_guard_body_max and the ratio of llm_guard_body_decode; the
 * new body is in the arena.  LLMG_OK; LLMG_INVALID, LLMG_LIMIT or LLMG_ERROR
 * with ctx->asked->error.
 */
llmg_status_t ngx_llm_guard_decode(ngx_llm_guard_ctx_t *ctx,
    llmg_str_t *body);

/* Nothing of the client's body goes anywhere any more.  NGX_OK, NGX_ERROR. */
ngx_int_t ngx_llm_guard_body_forget(ngx_http_request_t *r);


#endif /* _NGX_LLM_GUARD_BODY_H_INCLUDED_ */
