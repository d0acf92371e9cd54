/*
 * One key out of a JSON object.
 */

#ifndef _LLMG_JWK_READ_H_INCLUDED_
#define _LLMG_JWK_READ_H_INCLUDED_


#include "llmg_jwk.h"
#include "llmg_jwt_object.h"


/* Sets come from whom the operator trusts: the seed of names may be known. */
extern const llmg_json_limits_t  llmg_jwk_limits;


/*
 * Reads the object that "json" has stepped into, to its end.  kid, issuer and
 * secret lie in the document or in "scratch"; key->pkey, also after a failure,
 * is the caller's to free.
 *
 * LLMG_OK; LLMG_DECLINED: a key to skip, "why" is a constant phrase;
 * LLMG_LIMIT, LLMG_ERROR, and LLMG_INVALID as the scanner says.
 */
llmg_status_t llmg_jwk_read(llmg_jwk_t *key, llmg_arena_t *scratch,
    llmg_json_t *json, const char **why);


#endif /* _LLMG_JWK_READ_H_INCLUDED_ */
