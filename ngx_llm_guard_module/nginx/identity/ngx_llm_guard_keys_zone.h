/*
 * What the workers share of a source of keys.
 */

#ifndef _NGX_LLM_GUARD_KEYS_ZONE_H_INCLUDED_
#define _NGX_LLM_GUARD_KEYS_ZONE_H_INCLUDED_


#include "ngx_llm_guard_keys.h"


#define NGX_LLM_GUARD_KEYS_VERSION   2


/*
 * Asks to be the one that fetches; "miss": for a key that is not there.
 * NGX_OK; NGX_BUSY: another worker does; NGX_DECLINED: it is too early.
 */
ngx_int_t ngx_llm_guard_keys_claim(ngx_llm_guard_source_t *source,
    ngx_uint_t miss);

/* 1 while another worker fetches, or this one */
ngx_uint_t ngx_llm_guard_keys_busy(ngx_llm_guard_source_t *source);

/* 1 when it takes so long that old keys are used in the meantime */
ngx_uint_t ngx_llm_guard_keys_late(ngx_llm_guard_source_t *source);

/* The fetch that was claimed has ended: NGX_OK, NGX_ERROR, NGX_ABORT. */
void ngx_llm_guard_keys_release(ngx_llm_guard_source_t *source,
    ngx_int_t rc);

/*
 * Shares a set.  NGX_OK: it is source->generation now; NGX_DECLINED: it is the
 * same text as before; NGX_ERROR: it could not be shared.
 */
ngx_int_t ngx_llm_guard_keys_publish(ngx_llm_guard_source_t *source,
    ngx_str_t *text);

/*
 * A set that another worker has shared.  NGX_OK: "text" is the caller's to
 * ngx_free(); NGX_DECLINED: there is nothing new but source->fetched.
 */
ngx_int_t ngx_llm_guard_keys_read(ngx_llm_guard_source_t *source,
    ngx_str_t *text);

/* A worker begins to serve this configuration. */
void ngx_llm_guard_keys_own(ngx_llm_guard_main_conf_t *mcf);

/* The zone, when there are sources: one of our own unless it is configured. */
ngx_int_t ngx_llm_guard_keys_zone_init(ngx_conf_t *cf);


#endif /* _NGX_LLM_GUARD_KEYS_ZONE_H_INCLUDED_ */
