/*
 * Signature algorithms of JWS (RFC 7518, section 3; RFC 8037; RFC 9864).
 *
 * "none" is no algorithm here, so nothing can allow it.
 */

#ifndef _LLMG_JWT_ALG_H_INCLUDED_
#define _LLMG_JWT_ALG_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_JWT_RS256 = 0,
    LLMG_JWT_RS384,
    LLMG_JWT_RS512,
    LLMG_JWT_PS256,
    LLMG_JWT_PS384,
    LLMG_JWT_PS512,
    LLMG_JWT_ES256,
    LLMG_JWT_ES384,
    LLMG_JWT_ES512,
    LLMG_JWT_EDDSA,             /* either curve: the key says which */
    LLMG_JWT_ED25519,
    LLMG_JWT_ED448,
    LLMG_JWT_HS256,
    LLMG_JWT_HS384,
    LLMG_JWT_HS512,
    LLMG_JWT_ALGS
} llmg_jwt_alg_e;


typedef enum {
    LLMG_JWT_PKCS1 = 0,
    LLMG_JWT_PSS,
    LLMG_JWT_ECDSA,
    LLMG_JWT_EDWARDS,
    LLMG_JWT_HMAC
} llmg_jwt_family_e;


typedef enum {
    LLMG_JWT_SHA256 = 0,
    LLMG_JWT_SHA384,
    LLMG_JWT_SHA512,
    LLMG_JWT_HASHES
} llmg_jwt_hash_e;


typedef struct {
    const char         *name;
    llmg_jwt_family_e   family;
    llmg_jwt_hash_e     hash;       /* not for LLMG_JWT_EDWARDS */
    size_t              size;       /* of a hash; ECDSA: of R, of S */
} llmg_jwt_alg_t;


/* A set of algorithms is a mask of these bits. */
#define llmg_jwt_alg_bit(alg)   ((uint32_t) 1 << (alg))

#define LLMG_JWT_ALGS_RS                                                      \
    (llmg_jwt_alg_bit(LLMG_JWT_RS256) | llmg_jwt_alg_bit(LLMG_JWT_RS384)      \
     | llmg_jwt_alg_bit(LLMG_JWT_RS512))

#define LLMG_JWT_ALGS_PS                                                      \
    (llmg_jwt_alg_bit(LLMG_JWT_PS256) | llmg_jwt_alg_bit(LLMG_JWT_PS384)      \
     | llmg_jwt_alg_bit(LLMG_JWT_PS512))

/* RS256 PS256 ES256 EdDSA: what is allowed when nothing is configured */
#define LLMG_JWT_ALGS_DEFAULT                                                 \
    (llmg_jwt_alg_bit(LLMG_JWT_RS256) | llmg_jwt_alg_bit(LLMG_JWT_PS256)      \
     | llmg_jwt_alg_bit(LLMG_JWT_ES256) | llmg_jwt_alg_bit(LLMG_JWT_EDDSA))


/* By llmg_jwt_alg_e. */
extern const llmg_jwt_alg_t  llmg_jwt_algs[LLMG_JWT_ALGS];


/*
 * The algorithm with exactly this name, or LLMG_JWT_ALGS when there is none.
 */
llmg_jwt_alg_e llmg_jwt_alg_find(llmg_str_t name);


#endif /* _LLMG_JWT_ALG_H_INCLUDED_ */
