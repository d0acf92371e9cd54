/*
 * How many tokens a request and its answer may be, before a model has counted
 * them.
 */

#ifndef _LLMG_REQUEST_TOKENS_H_INCLUDED_
#define _LLMG_REQUEST_TOKENS_H_INCLUDED_


#include "llmg_dialect.h"
#include "llmg_policy.h"
#include "llmg_result.h"


/*
 * What is added to the texts: for a message, whose role and borders are tokens
 * of their own, and for an image, which is some hundred to two thousand.
 */
#define LLMG_REQUEST_MESSAGE   4
#define LLMG_REQUEST_IMAGE     1000

/* answers that are believed in */
#define LLMG_REQUEST_ANSWERS   128


/*
 * "chat" was read from "body".  Sets result->tokens and, of a request, models,
 * bound, bounded and answers: of two bounds the larger one, and none of what is
 * not a whole number from 1 on; a number of answers that cannot be read is as
 * many as are believed in.  A bound that the policy enforces holds.
 */
void llmg_request_tokens(const llmg_policy_t *policy, const llmg_chat_t *chat,
    llmg_str_t body, unsigned direction, llmg_result_t *result);


#endif /* _LLMG_REQUEST_TOKENS_H_INCLUDED_ */
