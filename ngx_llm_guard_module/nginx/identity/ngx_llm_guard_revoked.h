/*
 * Tokens that are not accepted any more: those of the file that a location
 * names, and those that were revoked while nginx runs.
 *
 *     revoked     files, and what is asked of a request
 *     live        entries in shared memory, for all locations and workers
 *
 * Asked for each request, also when its token is remembered; answers that run
 * are asked about when something has changed (response/, running).
 */

#ifndef _NGX_LLM_GUARD_REVOKED_H_INCLUDED_
#define _NGX_LLM_GUARD_REVOKED_H_INCLUDED_


#include "ngx_llm_guard.h"
#include "ngx_llm_guard_secret.h"
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

    ngx_llm_guard_stamp_t  seen;
    unsigned               failed:1;    /* to read it: that was logged */
};


/*
 * Whether the token of the request is revoked: NGX_OK, it is not;
 * NGX_DECLINED, it is; NGX_ERROR.
 */
ngx_int_t ngx_llm_guard_revoked_check(ngx_llm_guard_ctx_t *ctx);

/* Looks whether a list has changed: mcf->revoked_changes tells. */
void ngx_llm_guard_revoked_look(ngx_llm_guard_main_conf_t *mcf);

void ngx_llm_guard_revoked_free(ngx_llm_guard_main_conf_t *mcf);


/*
 * For live control.  An entry holds for every location, worker and token at
 * once, survives a reload, and goes by itself at "expires", in seconds since
 * 1970: an entry need not outlive the tokens that it is about.  "value" is
 * empty for LLMG_REVOKED_ALL.  Of two entries for the same value the later
 * times stand.
 *
 * mcf is that of the cycle: ngx_http_cycle_get_module_main_conf().  These two
 * are the only functions of ours that other modules can call.
 *
 * NGX_OK; NGX_DECLINED: no possible entry, or no such entry; NGX_ABORT: there
 * is no room, which the error log tells; NGX_ERROR: nobody is identified in
 * this configuration, so there is nothing to revoke.
 */
ngx_int_t ngx_llm_guard_revoked_add(ngx_llm_guard_main_conf_t *mcf,
    llmg_revoked_e kind, llmg_str_t value, int64_t before, int64_t expires);
ngx_int_t ngx_llm_guard_revoked_remove(ngx_llm_guard_main_conf_t *mcf,
    llmg_revoked_e kind, llmg_str_t value);

/*
 * The worker's list is that of the zone: one load when nothing has changed.
 * NGX_OK; NGX_ERROR: no memory, it is as it was and tried again.
 */
ngx_int_t ngx_llm_guard_live_sync(ngx_llm_guard_main_conf_t *mcf);

/* The zone, when somebody is identified. */
ngx_int_t ngx_llm_guard_live_init(ngx_conf_t *cf);


#endif /* _NGX_LLM_GUARD_REVOKED_H_INCLUDED_ */
