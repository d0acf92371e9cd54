/*
 * Names that a request may have: in llmg_request_rules.c's service.
 */

#ifndef _LLMG_REQUEST_LIST_H_INCLUDED_
#define _LLMG_REQUEST_LIST_H_INCLUDED_


#include "llmg_policy.h"


/*
 * 1 when the list (llmg_list_e) lets the name pass.  "loose": "_" makes no
 * difference, for names that a server takes in camelCase and in snake_case.
 */
int llmg_request_allowed(const llmg_policy_t *policy, unsigned list,
    llmg_str_t name, int loose);


#endif /* _LLMG_REQUEST_LIST_H_INCLUDED_ */
