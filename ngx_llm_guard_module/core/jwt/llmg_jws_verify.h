/*
 * Signatures of tokens (RFC 7515, section 5.2; RFC 7518, section 3; RFC 8037).
 */

#ifndef _LLMG_JWS_VERIFY_H_INCLUDED_
#define _LLMG_JWS_VERIFY_H_INCLUDED_


#include "llmg_jwk.h"
#include "llmg_jwt_parse.h"


/* Keys tried for one token: each costs a public key operation, which is 15 us
 * for RS256 and 60 for ES256 but near 1 ms for ES384. */
#define LLMG_JWS_TRIES   8


/*
 * What verifying needs and OpenSSL is slow to look up: fetched digests and
 * contexts.  One per thread; nothing in it depends on a set of keys, so sets
 * come and go freely.
 */
typedef struct llmg_jws_s  llmg_jws_t;


/* NULL when there is no memory or OpenSSL lacks SHA-2 or HMAC. */
llmg_jws_t *llmg_jws_create(void);

/* NULL is allowed. */
void llmg_jws_free(llmg_jws_t *jws);

/*
 * Verifies a parsed token with one of the keys of "set"; "algs" are the bits
 * (llmg_jwt_alg_bit) of the algorithms that may be used at all.
 *
 * A token with a kid is verified with the keys of exactly this kid; when there
 * are none, with those that have no kid.  A token without one is verified
 * with every key that fits its algorithm.  Several keys are tried in the order
 * of the set.
 *
 * LLMG_OK: signed by "*key" (left out when NULL);
 * LLMG_DECLINED: no key of the set is for this token; the set may be old;
 * LLMG_INVALID: the algorithm is not allowed, or the keys that fit did not
 *     make this signature;
 * LLMG_LIMIT: LLMG_JWS_TRIES keys failed and there are more;
 * LLMG_ERROR: OpenSSL failed for a reason of its own.
 *
 * After anything but LLMG_OK jwt->reason is a constant phrase.  The error
 * queue of OpenSSL is left as it was.
 */
llmg_status_t llmg_jws_verify(llmg_jws_t *jws, llmg_jwt_t *jwt,
    const llmg_jwk_set_t *set, uint32_t algs, const llmg_jwk_t **key);

/*
 * The key with this id, if it is one that llmg_jws_verify() would try for the
 * token; NULL: it is not, so who remembers that it made the signature must not
 * rely on it.
 */
const llmg_jwk_t *llmg_jws_signer(const llmg_jwt_t *jwt,
    const llmg_jwk_set_t *set, uint32_t algs,
    const unsigned char id[LLMG_JWK_ID]);

/* HMAC-SHA-256 of "text".  LLMG_OK or LLMG_ERROR. */
llmg_status_t llmg_jws_tag(llmg_jws_t *jws, llmg_str_t secret,
    llmg_str_t text, unsigned char tag[32]);


#endif /* _LLMG_JWS_VERIFY_H_INCLUDED_ */
