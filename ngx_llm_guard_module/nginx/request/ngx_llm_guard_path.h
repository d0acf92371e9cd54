/*
 * Which API a path leads to, in every way that a server may read it.
 */

#ifndef _NGX_LLM_GUARD_PATH_H_INCLUDED_
#define _NGX_LLM_GUARD_PATH_H_INCLUDED_


#include "ngx_llm_guard.h"


/* what the readings of a path come to */
typedef struct {
    const llmg_dialect_t           *named;      /* by the location, or NULL */
    const llmg_dialect_t           *dialect;    /* of the first that leads to a
                                                   known API */
    llmg_place_t                    place;      /* of the same */
    unsigned                        unknown:1;  /* one leads to none */
    unsigned                        disputed:1; /* two lead to two */
} ngx_llm_guard_readings_t;


/* 1 when there is one way only to read it: as it stands */
ngx_uint_t ngx_llm_guard_path_plain(const ngx_str_t *path);

/* reads it as it stands */
void ngx_llm_guard_path_read(ngx_llm_guard_readings_t *readings,
    llmg_str_t path);

/*
 * Reads it as others may: decoded as often as it is encoded, each time whole
 * and up to what may end a path, with "/" for each "\", without "." and "..",
 * dots and blanks where a segment ends.  "sent": it has not been decoded yet.
 * NGX_OK, or NGX_ERROR without memory; what was read is in the pool.
 */
ngx_int_t ngx_llm_guard_path_others(ngx_llm_guard_readings_t *readings,
    const ngx_str_t *path, ngx_uint_t sent, ngx_pool_t *pool);

/* 1 when nobody can tell what is asked for */
ngx_uint_t ngx_llm_guard_path_disputed(
    const ngx_llm_guard_readings_t *readings);


#endif /* _NGX_LLM_GUARD_PATH_H_INCLUDED_ */
