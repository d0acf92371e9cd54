/*
 * Directives that act through others, where none of those is set.
 *
 * Where nobody said what to guard, whom to ask or what to count it is an
 * oversight, and nginx -t refuses it; beside "llm_guard off" and the like it is
 * what was left there, and the most misleading are warned of.  What a location
 * further in inherits that has it is fine.  What stands at http level is warned
 * of where no server has it: they may be yet to come.
 */

#ifndef _NGX_LLM_GUARD_IDLE_H_INCLUDED_
#define _NGX_LLM_GUARD_IDLE_H_INCLUDED_


#include "ngx_llm_guard.h"


/* what a directive needs, one for each kind of them */
typedef enum {
    NGX_LLM_GUARD_IDLE_GUARD = 0,   /* a policy, or limits: both read */
    NGX_LLM_GUARD_IDLE_WHO,         /* a token, or an API key */
    NGX_LLM_GUARD_IDLE_TOKEN,       /* a token */
    NGX_LLM_GUARD_IDLE_LIMIT,       /* limits */
    NGX_LLM_GUARD_IDLE_COUNT,       /* limits of tokens or money */
    NGX_LLM_GUARD_IDLE_REDIS,       /* limits in Redis */
    NGX_LLM_GUARD_IDLE_ANY,         /* something that refuses */
    NGX_LLM_GUARD_IDLE_MAX
} ngx_llm_guard_idle_e;


/* names of directives of one level, or NULL */
typedef struct {
    const char  *given[NGX_LLM_GUARD_IDLE_MAX];  /* the first of its kind */
    const char  *misleads;      /* that asks for what does not happen */
    ngx_uint_t   named;         /* the dialect is, and with it what is said of
                                   APIs that are not known */
    ngx_uint_t   off;           /* nobody is asked, by this level's word */
} ngx_llm_guard_idle_t;


/* before the level is merged with the one around it */
void ngx_llm_guard_idle_init(const ngx_llm_guard_loc_conf_t *conf,
    ngx_llm_guard_idle_t *idle);

/* after it was; NGX_CONF_OK or NGX_CONF_ERROR */
char *ngx_llm_guard_idle(ngx_conf_t *cf, const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_idle_t *idle);

/* after all of them were: warns of what stands at http level */
void ngx_llm_guard_idle_http(ngx_conf_t *cf, ngx_llm_guard_main_conf_t *mcf);


#endif /* _NGX_LLM_GUARD_IDLE_H_INCLUDED_ */
