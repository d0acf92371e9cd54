/*
 * Counters shared by the workers: a fixed layout, version first.
 */

#ifndef _NGX_LLM_GUARD_ZONE_H_INCLUDED_
#define _NGX_LLM_GUARD_ZONE_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "llmg_metrics.h"
#include "llmg_siphash.h"


#define NGX_LLM_GUARD_ZONE_VERSION   4


typedef struct {
    ngx_uint_t     version;

    /* of this machine, for limits in Redis; milliseconds of a steady clock */
    uint64_t       id;          /* as long as the zone lives */
    uint64_t       lead;        /* of the clock of Redis, microseconds */
    ngx_atomic_t   machines;    /* that have said they live; 0: not known */
    ngx_atomic_t   lived;       /* when it has said so itself; 0: never */
    ngx_atomic_t   hold;        /* until then it does not believe in less */
    ngx_atomic_t   away;        /* Redis is: that it is back is to be said */

    /* estimates beside figures: ngx_llm_guard_ratio.c */
    u_char         ratio_key[LLMG_SIPHASH_KEY];
    ngx_uint_t     nratios;     /* a power of two */
    ngx_atomic_t  *ratios;

    ngx_atomic_t   counters[LLMG_METRICS];
} ngx_llm_guard_zone_sh_t;


/* NULL while there is no zone */
ngx_llm_guard_zone_sh_t *ngx_llm_guard_zone_get(
    ngx_llm_guard_main_conf_t *mcf);

/* "zone=name:size" of a directive */
char *ngx_llm_guard_zone_parse(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *value, ngx_str_t *name, ssize_t *size);

/*
 * A zone of our own.  "directive" tells how to give it another name; NULL: it
 * has this one.  NULL: that was logged.
 */
ngx_shm_zone_t *ngx_llm_guard_zone_own(ngx_conf_t *cf, ngx_str_t *name,
    size_t size, const char *directive, ngx_shm_zone_init_pt init);

/* who this machine is; NGX_ERROR: nothing by chance can be had */
ngx_int_t ngx_llm_guard_tend_zone(ngx_llm_guard_zone_sh_t *sh);

/* room for ratios, as much as there is; NGX_ERROR: none */
ngx_int_t ngx_llm_guard_ratio_zone(ngx_llm_guard_zone_sh_t *sh,
    ngx_slab_pool_t *shpool);

#define ngx_llm_guard_count(sh, metric, n)                                    \
    (void) ngx_atomic_fetch_add(&(sh)->counters[metric],                      \
                                (ngx_atomic_int_t) (n))


#endif /* _NGX_LLM_GUARD_ZONE_H_INCLUDED_ */
