/*
 * A limit: a zone of shared memory with a rate and what it counts by.
 */

#ifndef _NGX_LLM_GUARD_LIMIT_H_INCLUDED_
#define _NGX_LLM_GUARD_LIMIT_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "limit_gcra.h"


/* zones of one request */
#define NGX_LLM_GUARD_LIMIT_MAX   8


typedef struct ngx_llm_guard_limit_sh_s  ngx_llm_guard_limit_sh_t;

typedef struct {
    ngx_llm_guard_limit_sh_t      *sh;
    ngx_slab_pool_t               *shpool;
    limit_gcra_t                   gcra;
    uint64_t                       rate;
    uint64_t                       period;
    ngx_http_complex_value_t       key;
} ngx_llm_guard_limit_ctx_t;


typedef struct {
    ngx_shm_zone_t                *zone;
    ngx_llm_guard_place_t          place;
} ngx_llm_guard_limit_t;


/* of a zone that llm_guard_limit_zone makes: what was counted is kept */
ngx_int_t ngx_llm_guard_limit_init_zone(ngx_shm_zone_t *zone, void *data);


#endif /* _NGX_LLM_GUARD_LIMIT_H_INCLUDED_ */
