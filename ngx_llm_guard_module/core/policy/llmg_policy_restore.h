/*
 * What a policy has to find in answers because of what it masks in requests.
 */

#ifndef _LLMG_POLICY_RESTORE_H_INCLUDED_
#define _LLMG_POLICY_RESTORE_H_INCLUDED_


#include "llmg_policy.h"


/*
 * Sets policy->restore and policy->keyed.  A placeholder has one form for all
 * values, so one rule finds them all, and only looking one up is the request's
 * own.  LLMG_OK; LLMG_INVALID with "err": a line would restore what it must
 * not; LLMG_ERROR.
 */
llmg_status_t llmg_policy_restore(llmg_policy_t *policy, char *err,
    size_t size);


#endif /* _LLMG_POLICY_RESTORE_H_INCLUDED_ */
