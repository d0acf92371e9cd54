/*
 * llm_guard and llm_guard_policy: names, blocks, and which of them compile.
 */

#ifndef _NGX_LLM_GUARD_POLICIES_H_INCLUDED_
#define _NGX_LLM_GUARD_POLICIES_H_INCLUDED_


#include "ngx_llm_guard.h"


/* conf->name to conf->policy, compiled; an unknown name is an error */
char *ngx_llm_guard_policies_resolve(ngx_conf_t *cf,
    ngx_llm_guard_loc_conf_t *conf);

/* NGX_OK when every file of rules has a rule that a policy in use acts on */
ngx_int_t ngx_llm_guard_rules_used(ngx_conf_t *cf,
    ngx_llm_guard_main_conf_t *mcf);


#endif /* _NGX_LLM_GUARD_POLICIES_H_INCLUDED_ */
