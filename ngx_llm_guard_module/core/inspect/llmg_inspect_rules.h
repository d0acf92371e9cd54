/*
 * The rules on a request itself, beside what its texts hold.
 */

#ifndef _LLMG_INSPECT_RULES_H_INCLUDED_
#define _LLMG_INSPECT_RULES_H_INCLUDED_


#include "llmg_inspect.h"
#include "llmg_json_edit.h"


/*
 * Decides on a request whose texts were decided on: raises result->decision,
 * sets result->reason, and adds to the edits, which are sorted and disjoint
 * before and after.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_rules(const llmg_inspect_t *in,
    const llmg_chat_t *chat, llmg_str_t body, llmg_edits_t *edits,
    llmg_result_t *result);


/* Takes out of the findings, which are sorted, what the policy allows. */
void llmg_inspect_allow(const llmg_policy_t *policy, llmg_str_t joined,
    llmg_result_t *result);


#endif /* _LLMG_INSPECT_RULES_H_INCLUDED_ */
