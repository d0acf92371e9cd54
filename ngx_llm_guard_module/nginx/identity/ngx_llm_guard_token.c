#include "ngx_llm_guard_token.h"

#include <openssl/rand.h>


/* The end of a token is its signature, which is as good as any hash. */
#define NGX_LLM_GUARD_TOKEN_TAIL   64


#define ngx_llm_guard_rotl(x, n)  (((x) << (n)) | ((x) >> (64 - (n))))


struct ngx_llm_guard_tokens_s {
    uint64_t                key[2];
    uint64_t                tick;
    ngx_llm_guard_token_t  *sets[NGX_LLM_GUARD_TOKEN_SETS]
                                [NGX_LLM_GUARD_TOKEN_WAYS];
};


static uint64_t ngx_llm_guard_token_hash(ngx_llm_guard_tokens_t *tokens,
    ngx_uint_t settings, u_char *data, size_t len);


ngx_llm_guard_tokens_t *
ngx_llm_guard_tokens_create(void)
{
    ngx_llm_guard_tokens_t  *tokens;

    tokens = ngx_calloc(sizeof(ngx_llm_guard_tokens_t), ngx_cycle->log);
    if (tokens == NULL) {
        return NULL;
    }

    if (RAND_bytes((u_char *) tokens->key, sizeof(tokens->key)) != 1) {
        ngx_free(tokens);
        return NULL;
    }

    return tokens;
}


void
ngx_llm_guard_tokens_free(ngx_llm_guard_tokens_t *tokens)
{
    ngx_uint_t  i, k;

    if (tokens == NULL) {
        return;
    }

    for (i = 0; i < NGX_LLM_GUARD_TOKEN_SETS; i++) {
        for (k = 0; k < NGX_LLM_GUARD_TOKEN_WAYS; k++) {
            if (tokens->sets[i][k] != NULL) {
                ngx_llm_guard_token_release(tokens->sets[i][k]);
            }
        }
    }

    ngx_free(tokens);
}


ngx_llm_guard_token_t *
ngx_llm_guard_tokens_find(ngx_llm_guard_tokens_t *tokens,
    ngx_uint_t settings, ngx_uint_t number, ngx_str_t *text)
{
    uint64_t                 hash;
    ngx_uint_t               k;
    ngx_llm_guard_token_t   *token, **set;

    if (text->len > NGX_LLM_GUARD_TOKEN_MAX) {
        return NULL;
    }

    /*
     * the hash is keyed and of the signature's end: who has not got that far
     * learns nothing from how long the rest takes to compare
     */

    hash = ngx_llm_guard_token_hash(tokens, settings, text->data, text->len);
    set = tokens->sets[hash % NGX_LLM_GUARD_TOKEN_SETS];

    for (k = 0; k < NGX_LLM_GUARD_TOKEN_WAYS; k++) {
        token = set[k];

        if (token != NULL && token->hash == hash
            && token->settings == settings && token->number == number
            && token->text.len == text->len
            && ngx_memcmp(token->text.data, text->data, text->len) == 0)
        {
            token->used = ++tokens->tick;
            token->refs++;

            return token;
        }
    }

    return NULL;
}


void
ngx_llm_guard_tokens_keep(ngx_llm_guard_tokens_t *tokens,
    ngx_llm_guard_token_t *token)
{
    ngx_uint_t               k;
    ngx_llm_guard_token_t  **set, **victim;

    if (token->text.len > NGX_LLM_GUARD_TOKEN_MAX
        || token->arena->used > NGX_LLM_GUARD_TOKEN_MEMORY)
    {
        return;
    }

    token->hash = ngx_llm_guard_token_hash(tokens, token->settings,
                                           (u_char *) token->text.data,
                                           token->text.len);

    /*
     * a free place, else an expired token or one of keys that were replaced,
     * else the one longest unused
     */

    set = tokens->sets[token->hash % NGX_LLM_GUARD_TOKEN_SETS];
    victim = set;

    for (k = 0; k < NGX_LLM_GUARD_TOKEN_WAYS; k++) {

        if (set[k] == NULL
            || (set[k]->claims.exp != LLMG_CLAIMS_NO_TIME
                && set[k]->claims.exp <= (int64_t) ngx_time())
            || (set[k]->settings == token->settings
                && set[k]->number != token->number))
        {
            victim = &set[k];
            break;
        }

        if (set[k]->used < (*victim)->used) {
            victim = &set[k];
        }
    }

    if (*victim != NULL) {
        ngx_llm_guard_token_release(*victim);
    }

    token->used = ++tokens->tick;
    token->refs++;

    *victim = token;
}


llmg_status_t
ngx_llm_guard_token_create(ngx_llm_guard_token_t **token,
    ngx_uint_t settings, ngx_uint_t number, ngx_str_t *text,
    llmg_str_t payload, const char **reason)
{
    size_t                  limit;
    llmg_arena_t           *arena;
    llmg_status_t           rc;
    ngx_llm_guard_token_t  *t;

    *reason = "out of memory";

    /* names and strings of the claims decode to less than their text */

    limit = text->len + payload.len + LLMG_CLAIMS_MEMBERS * 256
            + NGX_LLM_GUARD_TOKEN_MEMORY;

    arena = llmg_arena_create(limit);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    t = llmg_arena_calloc(arena, sizeof(ngx_llm_guard_token_t));
    if (t == NULL) {
        goto failed;
    }

    t->refs = 1;
    t->settings = settings;
    t->number = number;
    t->arena = arena;

    t->text.len = text->len;
    t->text.data = llmg_arena_copy(arena, text->data, text->len);

    t->payload.len = payload.len;
    t->payload.data = llmg_arena_copy(arena, payload.data, payload.len);

    if (t->text.data == NULL || t->payload.data == NULL) {
        goto failed;
    }

    rc = llmg_claims_parse(&t->claims, arena, t->payload);

    if (rc != LLMG_OK) {
        *reason = t->claims.reason;
        llmg_arena_destroy(arena);
        return rc;
    }

    *token = t;

    return LLMG_OK;

failed:

    llmg_arena_destroy(arena);

    return LLMG_ERROR;
}


void
ngx_llm_guard_token_release(ngx_llm_guard_token_t *token)
{
    if (--token->refs == 0) {
        llmg_arena_destroy(token->arena);
    }
}


/*
 * SipHash-1-3 of the settings, the length and the tail, so that nobody can
 * choose tokens that push the others' out of their sets.
 */

#define ngx_llm_guard_sip_round(v)                                            \
    v[0] += v[1]; v[1] = ngx_llm_guard_rotl(v[1], 13); v[1] ^= v[0];          \
    v[0] = ngx_llm_guard_rotl(v[0], 32);                                      \
    v[2] += v[3]; v[3] = ngx_llm_guard_rotl(v[3], 16); v[3] ^= v[2];          \
    v[0] += v[3]; v[3] = ngx_llm_guard_rotl(v[3], 21); v[3] ^= v[0];          \
    v[2] += v[1]; v[1] = ngx_llm_guard_rotl(v[1], 17); v[1] ^= v[2];          \
    v[2] = ngx_llm_guard_rotl(v[2], 32);


static uint64_t
ngx_llm_guard_token_hash(ngx_llm_guard_tokens_t *tokens, ngx_uint_t settings,
    u_char *data, size_t len)
{
    size_t      tail;
    uint64_t    m[2 + NGX_LLM_GUARD_TOKEN_TAIL / 8], v[4];
    ngx_uint_t  i;

    ngx_memzero(m, sizeof(m));

    tail = ngx_min(len, NGX_LLM_GUARD_TOKEN_TAIL);

    m[0] = settings;
    m[1] = len;
    ngx_memcpy(&m[2], data + len - tail, tail);

    v[0] = tokens->key[0] ^ 0x736f6d6570736575ULL;
    v[1] = tokens->key[1] ^ 0x646f72616e646f6dULL;
    v[2] = tokens->key[0] ^ 0x6c7967656e657261ULL;
    v[3] = tokens->key[1] ^ 0x7465646279746573ULL;

    for (i = 0; i < sizeof(m) / sizeof(m[0]); i++) {
        v[3] ^= m[i];
        ngx_llm_guard_sip_round(v);
        v[0] ^= m[i];
    }

    v[2] ^= 0xff;

    for (i = 0; i < 3; i++) {
        ngx_llm_guard_sip_round(v);
    }

    return v[0] ^ v[1] ^ v[2] ^ v[3];
}
