/*
 * Directives that act through llm_guard, or that say who is let in, in a
 * location where nothing is guarded, or nobody asked who he is.
 *
 * Where nobody said what to guard it is an oversight, and nginx -t refuses it;
 * beside "llm_guard off" it is what was left there, and the most misleading are
 * warned of.  What a location further in inherits that has llm_guard is fine,
 * and so is what stands at http or server level.
 */

#ifndef _NGX_LLM_GUARD_IDLE_H_INCLUDED_
#define _NGX_LLM_GUARD_IDLE_H_INCLUDED_


#include "ngx_llm_guard.h"


/* names of directives of one level, or NULL */
typedef struct {
    const char  *given;         /* the first that needs llm_guard */
    const char  *misleads;      /* that asks for what does not happen */
    const char  *claims;        /* that needs a token, or an API key */
    ngx_uint_t   off;           /* one of them is off by this level's word */
} ngx_llm_guard_idle_t;


/* before the level is merged with the one around it */
void ngx_llm_guard_idle_init(const ngx_llm_guard_loc_conf_t *conf,
    ngx_llm_guard_idle_t *idle);

/* after its policy and limits are known; NGX_CONF_OK or NGX_CONF_ERROR */
char *ngx_llm_guard_idle(ngx_conf_t *cf, const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_idle_t *idle);

/* after who is asked for what is known */
char *ngx_llm_guard_idle_identity(ngx_conf_t *cf,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_llm_guard_idle_t *idle);


#endif /* _NGX_LLM_GUARD_IDLE_H_INCLUDED_ */
