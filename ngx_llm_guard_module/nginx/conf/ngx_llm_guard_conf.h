/*
 * Configuration: created, merged, checked.
 */

#ifndef _NGX_LLM_GUARD_CONF_H_INCLUDED_
#define _NGX_LLM_GUARD_CONF_H_INCLUDED_


#include "ngx_llm_guard.h"


void *ngx_llm_guard_create_main_conf(ngx_conf_t *cf);
char *ngx_llm_guard_init_main_conf(ngx_conf_t *cf, void *conf);
void *ngx_llm_guard_create_loc_conf(ngx_conf_t *cf);
char *ngx_llm_guard_merge_loc_conf(ngx_conf_t *cf, void *parent,
    void *child);


#endif /* _NGX_LLM_GUARD_CONF_H_INCLUDED_ */
