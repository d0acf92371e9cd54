/*
 * Tokens that are not accepted any more: those of the file that a location
 * names, and those that were revoked while nginx runs.
 *
 * Asked for each request, also when its token is remembered, and once in a
 * second for a stream that runs.
 */

#ifndef _NGX_LLM_GUARD_REVOKED_H_INCLUDED_
#define _NGX_LLM_GUARD_REVOKED_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "llmg_revoked.h"


/* llm_guard_jwt_revoked; a file that several locations name is one of these */
struct ngx_llm_guard_revoked_s {
    ngx_str_t         name;
    llmg_revoked_t   *list;

    /* of the worker: what was read, and when it was looked at */
    ngx_file_uniq_t   uniq;
    off_t             size;
    time_t            mtime;
    time_t            checked;
    unsigned          settled:1;    /* it cannot change without being seen */
    unsigned          failed:1;     /* that was logged */
};


/*
 * Whether the token of the request is revoked: NGX_OK, it is not;
 * NGX_DECLINED, it is; NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_revoked_check(ngx_llm_guard_ctx_t *ctx);

/* The same for a stream that runs: 1 when it is, asked as often as one likes */
ngx_uint_t ngx_llm_guard_revoked_late(ngx_llm_guard_ctx_t *ctx);

/*
 * For live control: the entries of this worker beside those of files, for all
 * locations.  NGX_OK, NGX_DECLINED (no such entry, or no possible one),
 * NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_revoked_add(ngx_llm_guard_main_conf_t *mcf,
    llmg_revoked_e kind, llmg_str_t value, int64_t before);
ngx_int_t ngx_llm_guard_revoked_remove(ngx_llm_guard_main_conf_t *mcf,
    llmg_revoked_e kind, llmg_str_t value);

void ngx_llm_guard_revoked_free(ngx_llm_guard_main_conf_t *mcf);


#endif /* _NGX_LLM_GUARD_REVOKED_H_INCLUDED_ */
