/*
 * What subrequests that fetch keys or tokens have in common: nothing of the
 * client's goes with them, and their failure is not the client's.
 */

#ifndef _NGX_LLM_GUARD_SUBREQUEST_H_INCLUDED_
#define _NGX_LLM_GUARD_SUBREQUEST_H_INCLUDED_


#include "ngx_llm_guard.h"


/*
 * Headers, body and variables of its own, all empty.  NGX_ERROR: no memory,
 * and the subrequest, which is posted already, ends when its turn comes.
 */
ngx_int_t ngx_llm_guard_subrequest_bare(ngx_http_request_t *sr);

/* ends with 500 instead of running */
void ngx_llm_guard_subrequest_abandon(ngx_http_request_t *sr);

/*
 * 1 when the connection's error is that of an answer larger than its buffer:
 * nginx takes the error of a filter for one of the client's connection, which
 * would end a request whose client is still there.
 */
ngx_uint_t ngx_llm_guard_subrequest_too_large(ngx_http_request_t *sr);

/* the connection goes on, whatever the filters still hold of the answer */
void ngx_llm_guard_subrequest_recover(ngx_http_request_t *sr);


#endif /* _NGX_LLM_GUARD_SUBREQUEST_H_INCLUDED_ */
