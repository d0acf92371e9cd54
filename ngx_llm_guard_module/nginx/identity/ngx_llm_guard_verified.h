/*
 * Signatures that a worker has checked, shared with the others and with those
 * that come after a reload: checking one again would cost 17 to 78 us.
 *
 * What is remembered is one fact, which no configuration can change: this key
 * has signed this token.  Everything else is asked anew by whoever relies on
 * it: whether the key still is one of the location's, for this algorithm and
 * this kid (llmg_jws_signer), whether the algorithm is allowed, issuer,
 * audience, time, required claims and revocation.  So a token of a key that
 * has left, or one that a new configuration does not accept, is refused as if
 * nobody had ever seen it.
 *
 * An entry has the token's HMAC-SHA-256, whole, under a key that is drawn when
 * the zone is made and survives a reload with it, the key's id and when the
 * token expires: no token, no claim.  To be taken for another a token would
 * need its HMAC, which nobody can aim at who does not know the key; for the
 * same reason the time that a comparison takes tells nothing, and nobody can
 * choose tokens that push out the others'.  Only accepted tokens get in.
 *
 * Tokens with a shared secret (HS256 and its kin) are not remembered: an HMAC
 * is all that there is to check.
 */

#ifndef _NGX_LLM_GUARD_VERIFIED_H_INCLUDED_
#define _NGX_LLM_GUARD_VERIFIED_H_INCLUDED_


#include "ngx_llm_guard.h"


#define NGX_LLM_GUARD_VERIFIED_VERSION   1

/* 8192 signatures in sets of four: 80 bytes each */
#define NGX_LLM_GUARD_VERIFIED_SETS      2048
#define NGX_LLM_GUARD_VERIFIED_WAYS      4


/*
 * What a token is known by.  NGX_OK; NGX_DECLINED: it is not for remembering.
 */
ngx_int_t ngx_llm_guard_verified_tag(ngx_llm_guard_main_conf_t *mcf,
    const llmg_jwt_t *jwt, const ngx_str_t *text, u_char tag[32]);

/*
 * The key of "set" that is known to have signed it, if it may; or NULL, as
 * llmg_jws_signer().
 */
const llmg_jwk_t *ngx_llm_guard_verified_find(ngx_llm_guard_main_conf_t *mcf,
    const u_char tag[32], const llmg_jwt_t *jwt, const llmg_jwk_set_t *set,
    uint32_t algorithms);

/* Remembers that "key" has signed it.  "exp" as in llmg_claims_t. */
void ngx_llm_guard_verified_keep(ngx_llm_guard_main_conf_t *mcf,
    const u_char tag[32], const llmg_jwk_t *key, int64_t exp);

/* The zone, when there are tokens to verify. */
ngx_int_t ngx_llm_guard_verified_init(ngx_conf_t *cf);


#endif /* _NGX_LLM_GUARD_VERIFIED_H_INCLUDED_ */
