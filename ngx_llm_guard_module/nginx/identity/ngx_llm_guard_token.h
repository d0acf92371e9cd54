/*
 * Verified tokens, remembered: a token that was accepted a moment ago costs a
 * lookup instead of a signature check.
 *
 * One cache per worker and per configuration.  Only accepted tokens get in, and
 * a token is found again only as the same bytes under the same settings
 * (algorithms, issuers, audiences) and with the same keys, so nothing but time
 * and revocation can make it unacceptable; these are for the caller to check,
 * each time.
 */

#ifndef _NGX_LLM_GUARD_TOKEN_H_INCLUDED_
#define _NGX_LLM_GUARD_TOKEN_H_INCLUDED_


#include "ngx_llm_guard.h"


/* A longer token is verified each time; so is one with very many claims. */
#define NGX_LLM_GUARD_TOKEN_MAX      8192
#define NGX_LLM_GUARD_TOKEN_MEMORY   (64 * 1024)

/* 1024 tokens in sets of four: 8k each, 64k at most. */
#define NGX_LLM_GUARD_TOKEN_SETS     256
#define NGX_LLM_GUARD_TOKEN_WAYS     4


/* A token and its claims in an arena of their own, counted references. */
struct ngx_llm_guard_token_s {
    ngx_uint_t      refs;
    ngx_uint_t      settings;   /* jwt.settings it was accepted under */
    ngx_uint_t      number;     /* of the keys it was accepted with */
    uint64_t        hash;
    uint64_t        used;       /* when: a tick of the cache */
    llmg_arena_t   *arena;      /* holds the token itself, too */
    llmg_str_t      text;
    llmg_str_t      payload;    /* what the claims point into */
    llmg_claims_t   claims;
};


/* NULL without memory or randomness. */
ngx_llm_guard_tokens_t *ngx_llm_guard_tokens_create(void);

/* Drops the references; what requests hold lives on.  NULL is allowed. */
void ngx_llm_guard_tokens_free(ngx_llm_guard_tokens_t *tokens);

/* NULL when it is not there; else one reference is the caller's. */
ngx_llm_guard_token_t *ngx_llm_guard_tokens_find(
    ngx_llm_guard_tokens_t *tokens, ngx_uint_t settings, ngx_uint_t number,
    ngx_str_t *text);

/* Remembers an accepted token, unless it is too big to be worth it. */
void ngx_llm_guard_tokens_keep(ngx_llm_guard_tokens_t *tokens,
    ngx_llm_guard_token_t *token);

/*
 * Copies both and parses the claims; one reference is the caller's.  LLMG_OK,
 * or as llmg_claims_parse(): then "*reason" says why, and there is no token.
 */
llmg_status_t ngx_llm_guard_token_create(ngx_llm_guard_token_t **token,
    ngx_uint_t settings, ngx_uint_t number, ngx_str_t *text,
    llmg_str_t payload, const char **reason);

void ngx_llm_guard_token_release(ngx_llm_guard_token_t *token);


#endif /* _NGX_LLM_GUARD_TOKEN_H_INCLUDED_ */
