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

/* what is not given; ngx_llm_guard_jwt_merge() puts the defaults there */
void ngx_llm_guard_jwt_init(ngx_llm_guard_jwt_conf_t *jwt);
char *ngx_llm_guard_jwt_merge(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *prev,
    ngx_llm_guard_jwt_conf_t *conf);

/* jwt->settings, once all of it is known; it must be able to accept a token */
char *ngx_llm_guard_jwt_settings(ngx_conf_t *cf,
    ngx_llm_guard_jwt_conf_t *jwt);

/* conf->providers: those that are named, or the location's own directives */
char *ngx_llm_guard_providers_resolve(ngx_conf_t *cf,
    ngx_llm_guard_loc_conf_t *conf);

/*
 * All of a file of at most "max" bytes, in the arena.  NGX_OK, or NGX_ERROR
 * after a line that begins with the directive.
 */
ngx_int_t ngx_llm_guard_read_file(ngx_conf_t *cf, ngx_str_t *directive,
    ngx_str_t *name, size_t max, llmg_arena_t *arena, llmg_str_t *text);


#endif /* _NGX_LLM_GUARD_CONF_H_INCLUDED_ */
