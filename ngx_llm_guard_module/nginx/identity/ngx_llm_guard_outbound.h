/*
 * The headers that go on to the upstream: without the client's credential,
 * with the upstream's.
 *
 * nginx's modules send the list of request headers, so it is the list that is
 * made anew.  The one that the client sent is kept: an internal redirect
 * begins with it, because another location may ask for the credential again
 * and has its own idea of what may go on.
 */

#ifndef _NGX_LLM_GUARD_OUTBOUND_H_INCLUDED_
#define _NGX_LLM_GUARD_OUTBOUND_H_INCLUDED_


#include "ngx_llm_guard.h"


/*
 * The name of a header of ours.  There is one record for each name, so that
 * what we have put into a list is known by the place of its lowcase key: no
 * variable shows it.
 */
typedef struct {
    ngx_str_t    key;
    u_char      *lowcase_key;
    ngx_uint_t   hash;
} ngx_llm_guard_name_t;


/* NULL without memory; $http_name, too, is ours from then on */
ngx_llm_guard_name_t *ngx_llm_guard_outbound_name(ngx_conf_t *cf,
    ngx_str_t *name);

/* worker: which variables are to be read again when the list has changed */
ngx_int_t ngx_llm_guard_outbound_init(ngx_cycle_t *cycle,
    ngx_llm_guard_main_conf_t *mcf);

/* 1 when the client's credential must not go on; "ctx" may be NULL */
ngx_uint_t ngx_llm_guard_outbound_strips(const ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf);

/*
 * Makes the list: without what the location strips, with "value" (copied)
 * under "name" unless it is NULL.  NGX_OK or NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_outbound_set(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_llm_guard_name_t *name,
    const ngx_str_t *value);

/* Another list in the place of the request's own. */
void ngx_llm_guard_outbound_replace(ngx_llm_guard_ctx_t *ctx,
    ngx_list_t *headers);

/* A subrequest (mirror, SSI) inherits the list: not with the credential. */
ngx_int_t ngx_llm_guard_outbound_subrequest(ngx_http_request_t *sr);

/* Appends a header of ours to a list.  NGX_OK or NGX_ERROR. */
ngx_int_t ngx_llm_guard_outbound_push(ngx_list_t *list,
    const ngx_llm_guard_name_t *name, const ngx_str_t *value);


#endif /* _NGX_LLM_GUARD_OUTBOUND_H_INCLUDED_ */
