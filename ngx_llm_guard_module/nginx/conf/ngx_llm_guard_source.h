/*
 * Sources of the upstream's credential: what their directive says, and the
 * request that is made of it.
 */

#ifndef _NGX_LLM_GUARD_SOURCE_H_INCLUDED_
#define _NGX_LLM_GUARD_SOURCE_H_INCLUDED_


#include "ngx_llm_guard_credential.h"


/* what a directive says, each "name=value" once */
typedef struct {
    ngx_str_t   resource;
    ngx_str_t   uri;
    ngx_str_t   type;
    ngx_str_t   tenant;
    ngx_str_t   client_id;
    ngx_str_t   scope;
    ngx_str_t   token_file;
    ngx_str_t   tokens;
    ngx_str_t   header;
} ngx_llm_guard_source_args_t;


char *ngx_llm_guard_source_managed(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_source_args_t *args);
char *ngx_llm_guard_source_workload(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_source_args_t *args);

/* 1 when it is a name as of a header or a cookie: RFC 9110, 5.6.2 */
ngx_uint_t ngx_llm_guard_source_token(const ngx_str_t *s);


#endif /* _NGX_LLM_GUARD_SOURCE_H_INCLUDED_ */
