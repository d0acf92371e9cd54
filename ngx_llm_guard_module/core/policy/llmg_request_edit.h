/*
 * The changes that request rules make: in llmg_request_rules.c's service.
 */

#ifndef _LLMG_REQUEST_EDIT_H_INCLUDED_
#define _LLMG_REQUEST_EDIT_H_INCLUDED_


#include "llmg_request_rules.h"


/*
 * 1 when the number that a member has is a plain whole one, from 1 to "most".
 * Servers read 0 and less as "no bound"; what has a fraction or an exponent is
 * read by each in its own way.
 */
int llmg_request_within(const llmg_param_t *param, llmg_str_t body,
    uint64_t most);

/* As llmg_request_rules(), for a request that is not denied. */
llmg_status_t llmg_request_edit(const llmg_policy_t *policy,
    const llmg_dialect_t *dialect, const llmg_place_t *place,
    const llmg_chat_t *chat, llmg_str_t body, int fixed,
    llmg_request_t *request);


#endif /* _LLMG_REQUEST_EDIT_H_INCLUDED_ */
