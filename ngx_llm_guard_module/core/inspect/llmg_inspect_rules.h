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


/*
 * Takes out of the findings, which are sorted, what the policy allows, and
 * markers that are not ours.
 */
void llmg_inspect_allow(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result);

/* 1 when a finding is one of those */
int llmg_inspect_passes(const llmg_inspect_t *in, const llmg_rule_t *rule,
    llmg_str_t found);

/*
 * The same of what a view says, "found", where "stands" is what it was made
 * from.  A host is allowed where that says it, too: of an address that is
 * written with escapes its readers know another one.
 */
int llmg_inspect_passes_view(const llmg_inspect_t *in,
    const llmg_rule_t *rule, llmg_str_t found, llmg_str_t stands);

/*
 * Adds the marker in->canary to the edits of a request that has a system text,
 * unless it is there.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_mark(const llmg_inspect_t *in, llmg_str_t body,
    llmg_edits_t *edits, llmg_result_t *result);


#endif /* _LLMG_INSPECT_RULES_H_INCLUDED_ */
