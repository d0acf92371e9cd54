/*
 * Verification keys from JSON Web Keys (RFC 7517; RFC 7518, section 6;
 * RFC 8037, section 2).
 *
 * What a key may verify follows from the key alone: its type, curve, size,
 * alg, use and key_ops become one mask of algorithms when it is read.  A
 * token's algorithm never decides how a key is understood.
 *
 * A set is made and filled once and only read afterwards, by any number of
 * threads; it outlives requests.
 */

#ifndef _LLMG_JWK_H_INCLUDED_
#define _LLMG_JWK_H_INCLUDED_


#include <openssl/types.h>

#include "llmg_jwt_alg.h"


/* RFC 7518, 3.3 asks for 2048 bits; OpenSSL refuses more than 16384. */
#define LLMG_JWK_RSA_MIN    2048
#define LLMG_JWK_RSA_MAX    16384

/* Keys of one set that are kept; what follows is skipped. */
#define LLMG_JWK_SET_KEYS   1024

/* SHA-256 */
#define LLMG_JWK_ID         32


typedef struct llmg_jwk_s  llmg_jwk_t;

struct llmg_jwk_s {
    uint32_t           algs;        /* bits of llmg_jwt_alg_e; never 0 */
    llmg_str_t         kid;         /* data is NULL: no kid */
    llmg_str_t         issuer;      /* data is NULL: not said; Entra ID says
                                       for whose tokens a key is */
    EVP_PKEY          *pkey;        /* NULL for oct */
    unsigned char      id[LLMG_JWK_ID];     /* of SubjectPublicKeyInfo, in DER:
                                       the same for the same key, whatever is
                                       said about it; zeros for oct */
    llmg_str_t         secret;      /* oct only */
    llmg_jwk_t        *next;
};


typedef struct {
    llmg_arena_t      *arena;
    llmg_jwk_t        *keys;        /* in the order they came */
    llmg_jwk_t       **last;
    unsigned           n;
    unsigned           skipped;
    const char        *skipped_why; /* the last one; NULL: none was */
    const char        *reason;      /* after a failure */
} llmg_jwk_set_t;


/*
 * An empty set that takes at most "limit" bytes for itself; what OpenSSL takes
 * for a key (some 2k) is not counted.  NULL when there is no memory.
 */
llmg_jwk_set_t *llmg_jwk_set_create(size_t limit);

/* Frees the keys, secrets overwritten.  NULL is allowed. */
void llmg_jwk_set_free(llmg_jwk_set_t *set);

/*
 * Adds the keys of "doc": a JWK Set ({"keys": [...]}) or a single JWK.
 * Nothing of "doc" or "scratch" is kept.
 *
 * A key of an unknown type or curve, for another use, malformed, not on its
 * curve or too weak is skipped and counted: one strange key must not cost the
 * others.  Members that are not known are ignored, private ones as well.  Keys
 * may share a kid.
 *
 * LLMG_OK, also when no key was of use; LLMG_INVALID: "doc" is not strict
 * JSON, or neither a set nor a key; LLMG_LIMIT; LLMG_ERROR.  After a failure
 * set->reason is a constant phrase and the set is as it was.
 */
llmg_status_t llmg_jwk_set_add(llmg_jwk_set_t *set, llmg_arena_t *scratch,
    llmg_str_t doc);


#endif /* _LLMG_JWK_H_INCLUDED_ */
