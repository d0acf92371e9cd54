/*
 * A token in the compact serialization, taken apart (RFC 7515, section 3.1;
 * RFC 8725 for what is refused).
 *
 *     BASE64URL(header) . BASE64URL(payload) . BASE64URL(signature)
 *
 * Nothing here is trusted before llmg_jws_verify() said so.  Keys and
 * addresses of keys inside a token (jwk, jku, x5u, x5c) are not even read.
 */

#ifndef _LLMG_JWT_PARSE_H_INCLUDED_
#define _LLMG_JWT_PARSE_H_INCLUDED_


#include "llmg_jwt_alg.h"


/* Characters of a token, and of its header: Entra tokens with two hundred
 * groups are near 16k; a header holds a certificate chain at most. */
#define LLMG_JWT_TOKEN_MAX    65536
#define LLMG_JWT_HEADER_MAX   16384


typedef struct {
    llmg_jwt_alg_e   alg;
    llmg_str_t       kid;           /* data is NULL: no kid */
    llmg_str_t       typ;           /* data is NULL: no typ */
    llmg_str_t       input;         /* what was signed: points into the token */
    llmg_str_t       header;        /* JSON */
    llmg_str_t       payload;       /* bytes: not yet known to be JSON */
    llmg_str_t       signature;
    const char      *reason;        /* after INVALID or LIMIT: a phrase */
} llmg_jwt_t;


/*
 * Takes "token" apart.  It must outlive "jwt"; the decoded parts are in the
 * arena.
 *
 * LLMG_OK; LLMG_INVALID: not three parts of strict base64url, a header that
 * is not a strict JSON object, an algorithm missing or unknown ("none" is
 * unknown), members that change what a signature means (crit, b64, zip,
 * enc), an explicit type of another use such as logout+jwt (RFC 8725, 3.11);
 * LLMG_LIMIT: longer than the bounds above or no room in the arena;
 * LLMG_ERROR: memory.  jwt->reason is a constant without quotes or
 * backslashes, fit for error_description (RFC 6750, section 3), and NULL only
 * after LLMG_OK.
 */
llmg_status_t llmg_jwt_parse(llmg_jwt_t *jwt, llmg_arena_t *arena,
    llmg_str_t token);


#endif /* _LLMG_JWT_PARSE_H_INCLUDED_ */
