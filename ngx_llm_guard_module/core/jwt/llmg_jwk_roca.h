/*
 * RSA keys that can be factored because of how they were made: ROCA,
 * CVE-2017-15361 (Nemec et al., "The Return of Coppersmith's Attack", 2017).
 */

#ifndef _LLMG_JWK_ROCA_H_INCLUDED_
#define _LLMG_JWK_ROCA_H_INCLUDED_


#include <openssl/types.h>


/*
 * 1 when "n" looks like a modulus of that generator, 0 when it does not.  An
 * ordinary modulus does with a probability of about 2^-154.
 */
int llmg_jwk_roca(const BIGNUM *n);


#endif /* _LLMG_JWK_ROCA_H_INCLUDED_ */
