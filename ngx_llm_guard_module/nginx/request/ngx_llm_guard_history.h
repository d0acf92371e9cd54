/*
 * Texts that were clean when they were last seen, shared by the workers:
 * llmg_memory.h says what is kept and why nothing is let through by it.
 *
 * The key is drawn when the zone is made.  Each configuration has a number of
 * its own in it, so what an old one found clean the next one judges anew, and
 * workers of both may run side by side.  The least recently used of the eight
 * places that a text may have is given to the next one.
 */

#ifndef _NGX_LLM_GUARD_HISTORY_H_INCLUDED_
#define _NGX_LLM_GUARD_HISTORY_H_INCLUDED_


#include "ngx_llm_guard.h"


#define NGX_LLM_GUARD_HISTORY_VERSION   1
#define NGX_LLM_GUARD_HISTORY_SIZE      (1024 * 1024)
#define NGX_LLM_GUARD_HISTORY_WAYS      8


typedef struct {
    u_char                      tag[LLMG_MEMORY_TAG];
    uint64_t                    used;       /* when; 0: free */
} ngx_llm_guard_history_text_t;


typedef struct {
    ngx_llm_guard_history_text_t  ways[NGX_LLM_GUARD_HISTORY_WAYS];
} ngx_llm_guard_history_set_t;


typedef struct {
    ngx_uint_t                    version;
    u_char                        key[LLMG_MEMORY_KEY];
    uint32_t                      generation;   /* of the newest */
    uint64_t                      clock;        /* of uses */
    ngx_uint_t                    nsets;
    ngx_llm_guard_history_set_t  *sets;
} ngx_llm_guard_history_sh_t;


/* in postconfiguration: the zone, unless it is off or nothing is judged */
ngx_int_t ngx_llm_guard_history_init(ngx_conf_t *cf);

/* in a worker: mcf->memory is ready for use, or has no tagger */
ngx_int_t ngx_llm_guard_history_start(ngx_llm_guard_main_conf_t *mcf);


#endif /* _NGX_LLM_GUARD_HISTORY_H_INCLUDED_ */
