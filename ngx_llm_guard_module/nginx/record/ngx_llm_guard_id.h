/*
 * $request_id, drawn from a reserve of random bytes.
 */

#ifndef _NGX_LLM_GUARD_ID_H_INCLUDED_
#define _NGX_LLM_GUARD_ID_H_INCLUDED_


#include "ngx_llm_guard.h"


/* at configuration, once the variables are known */
ngx_int_t ngx_llm_guard_id_init(ngx_conf_t *cf);

/* NGX_OK; NGX_DECLINED when there is none */
ngx_int_t ngx_llm_guard_id_get(ngx_http_request_t *r, ngx_str_t *id);


#endif /* _NGX_LLM_GUARD_ID_H_INCLUDED_ */
