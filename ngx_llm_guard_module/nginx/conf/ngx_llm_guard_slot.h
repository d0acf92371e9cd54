/*
 * Slots that say more than nginx's own when a value is wrong: the directive,
 * the value and what it may be.
 */

#ifndef _NGX_LLM_GUARD_SLOT_H_INCLUDED_
#define _NGX_LLM_GUARD_SLOT_H_INCLUDED_


#include "ngx_llm_guard.h"


/* cmd->post of numbers, sizes and times; both ends are allowed */
typedef struct {
    ngx_int_t  low;
    ngx_int_t  high;
} ngx_llm_guard_bounds_t;


/* ngx_uint_t; cmd->post is an array of ngx_conf_enum_t */
char *ngx_llm_guard_set_enum(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);

/* ngx_uint_t, size_t in bytes, time_t in seconds */
char *ngx_llm_guard_set_number(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
char *ngx_llm_guard_set_size(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
char *ngx_llm_guard_set_time(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);

/* ngx_bufs_t; the bounds are those of the number and of the size */
char *ngx_llm_guard_set_bufs(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);

/* a text with variables, compiled; NULL when it cannot be, which is logged */
ngx_http_complex_value_t *ngx_llm_guard_complex(ngx_conf_t *cf,
    ngx_str_t *text);


#endif /* _NGX_LLM_GUARD_SLOT_H_INCLUDED_ */
