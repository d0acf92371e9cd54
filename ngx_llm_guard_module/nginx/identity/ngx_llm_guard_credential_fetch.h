/*
 * One question to a source, of one subrequest or, for Azure Arc, of two: asked
 * in credential_fetch, its answer read in credential_answer.
 */

#ifndef _NGX_LLM_GUARD_CREDENTIAL_FETCH_H_INCLUDED_
#define _NGX_LLM_GUARD_CREDENTIAL_FETCH_H_INCLUDED_


#include "ngx_llm_guard_credential.h"


struct ngx_llm_guard_obtain_s {
    ngx_http_request_t          *request;       /* the main one */
    ngx_llm_guard_credential_t  *credential;    /* NULL: it is over */
    ngx_str_t                    secret;        /* arc: what it asked for */
    unsigned                     background:1;
    unsigned                     challenged:1;
    unsigned                     sent:1;        /* a subrequest is out */
};


/* NGX_OK when a subrequest is out; NGX_ERROR */
ngx_int_t ngx_llm_guard_fetch_send(ngx_llm_guard_obtain_t *fetch);

/* of the subrequest, when it ends */
ngx_int_t ngx_llm_guard_fetch_done(ngx_http_request_t *sr, void *data,
    ngx_int_t rc);

/*
 * Tells the error log, and when to ask again.  "status" 0: there was no
 * answer; "error" is what it said, or empty.
 */
void ngx_llm_guard_fetch_failed(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr, ngx_uint_t status, const char *reason,
    llmg_str_t error);

/* It has had its answer, or has none to expect. */
void ngx_llm_guard_fetch_over(ngx_llm_guard_obtain_t *fetch);


#endif /* _NGX_LLM_GUARD_CREDENTIAL_FETCH_H_INCLUDED_ */
