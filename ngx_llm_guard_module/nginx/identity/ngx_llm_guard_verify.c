/*
 * A token and the keys that may have signed it: what the worker remembers,
 * what all of them know, and what has to be checked.
 */

#include "ngx_llm_guard_identity.h"
#include "ngx_llm_guard_keys.h"
#include "ngx_llm_guard_token.h"
#include "ngx_llm_guard_verified.h"
#include "ngx_llm_guard_zone.h"


static ngx_llm_guard_token_t *ngx_llm_guard_verify_find(
    ngx_llm_guard_ctx_t *ctx, const ngx_llm_guard_jwt_conf_t *jcf,
    ngx_uint_t number, ngx_str_t *text);
static llmg_status_t ngx_llm_guard_verify_with(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    ngx_str_t *text, ngx_llm_guard_token_t **token, const char **reason);
static llmg_status_t ngx_llm_guard_verify_signed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    llmg_jwt_t *jwt, const llmg_jwk_t **key);
static void ngx_llm_guard_verify_count(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t metric);


const char  ngx_llm_guard_no_keys[] = "no keys";


llmg_status_t
ngx_llm_guard_verify(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_str_t *text,
    ngx_llm_guard_token_t **token, const char **reason)
{
    llmg_status_t         rc;
    ngx_llm_guard_keys_t  keys;

    keys.set = NULL;
    *reason = ngx_llm_guard_no_keys;

    for ( ;; ) {

        switch (ngx_llm_guard_keys_get(ctx, jcf, &keys)) {

        case NGX_OK:
            break;

        case NGX_AGAIN:
            return LLMG_AGAIN;

        case NGX_DECLINED:
            return LLMG_DECLINED;

        default: /* NGX_ERROR */
            *reason = ngx_llm_guard_no_keys;
            return LLMG_ERROR;
        }

        *token = ngx_llm_guard_verify_find(ctx, jcf, keys.number, text);

        if (*token != NULL) {
            break;
        }

        rc = ngx_llm_guard_verify_with(ctx, jcf, &keys, text, token, reason);
        if (rc != LLMG_DECLINED) {
            return rc;
        }

        /* no key of this set is for it: there may be another set */
    }

    /* all but the time was found acceptable under the same settings */

    rc = ngx_llm_guard_provider_recheck(jcf, &(*token)->claims);

    if (rc != LLMG_OK) {
        *reason = (*token)->claims.reason;
        ngx_llm_guard_token_release(*token);
    }

    return rc;
}


/*
 * After an internal redirect it is mostly the token that the request has
 * already; else it may be one that the worker has seen.
 */

static ngx_llm_guard_token_t *
ngx_llm_guard_verify_find(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_uint_t number, ngx_str_t *text)
{
    ngx_llm_guard_token_t  *token;

    token = ctx->token;

    if (token != NULL && token->settings == jcf->settings
        && token->number == number
        && token->text.len == text->len
        && ngx_memcmp(token->text.data, text->data, text->len) == 0)
    {
        token->refs++;
        return token;
    }

    if (ctx->main_conf->tokens == NULL) {
        return NULL;
    }

    return ngx_llm_guard_tokens_find(ctx->main_conf->tokens, jcf->settings,
                                     number, text);
}


/* LLMG_DECLINED: other keys could have made this signature */

static llmg_status_t
ngx_llm_guard_verify_with(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    ngx_str_t *text, ngx_llm_guard_token_t **token, const char **reason)
{
    u_char             tag[32];
    ngx_int_t          tagged;
    llmg_jwt_t         jwt;
    llmg_str_t         s;
    llmg_arena_t      *arena;
    llmg_status_t      rc;
    llmg_claims_t     *claims;
    const llmg_jwk_t  *key, *signer;

    *reason = "out of memory";

    arena = ngx_llm_guard_ctx_aside(ctx);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    llmg_str_set(&s, text->data, text->len);

    rc = llmg_jwt_parse(&jwt, arena, s);

    if (rc != LLMG_OK) {
        *reason = jwt.reason;
        return rc;
    }

    signer = NULL;
    tagged = ngx_llm_guard_verified_tag(ctx->main_conf, &jwt, text, tag);

    if (tagged == NGX_OK) {
        signer = ngx_llm_guard_verified_find(ctx->main_conf, tag, &jwt,
                                             keys->set,
                                             (uint32_t) jcf->algorithms);
    }

    key = signer;

    if (signer != NULL) {
        ngx_llm_guard_verify_count(ctx, LLMG_METRIC_JWT_KNOWN);

    } else {
        rc = ngx_llm_guard_verify_signed(ctx, jcf, keys, &jwt, &key);
    }

    if (rc != LLMG_OK) {
        *reason = jwt.reason;
        return rc;
    }

    rc = ngx_llm_guard_token_create(token, jcf->settings, keys->number, text,
                                    jwt.payload, reason);
    if (rc != LLMG_OK) {
        return rc;
    }

    claims = &(*token)->claims;

    rc = ngx_llm_guard_provider_check(jcf, claims, key);

    if (rc != LLMG_OK) {
        *reason = claims->reason;
        ngx_llm_guard_token_release(*token);
        return rc;
    }

    if (tagged == NGX_OK && signer == NULL) {
        ngx_llm_guard_verified_keep(ctx->main_conf, tag, key, claims->exp);
    }

    if (ctx->main_conf->tokens == NULL) {
        ctx->main_conf->tokens = ngx_llm_guard_tokens_create();
    }

    if (ctx->main_conf->tokens != NULL) {
        ngx_llm_guard_tokens_keep(ctx->main_conf->tokens, *token);
    }

    return LLMG_OK;
}


/* LLMG_DECLINED: other keys could have made this signature */

static llmg_status_t
ngx_llm_guard_verify_signed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    llmg_jwt_t *jwt, const llmg_jwk_t **key)
{
    llmg_status_t  rc;

    rc = llmg_jws_verify(ctx->main_conf->jws, jwt, keys->set,
                         (uint32_t) jcf->algorithms, key);

    if (rc == LLMG_OK) {
        ngx_llm_guard_verify_count(ctx, LLMG_METRIC_JWT_VERIFIED);

    } else if (rc == LLMG_INVALID) {
        ngx_llm_guard_verify_count(ctx, LLMG_METRIC_JWT_FAILED);

        if (jwt->kid.data == NULL
            && (jcf->algorithms & llmg_jwt_alg_bit(jwt->alg)) != 0)
        {
            /* it does not name its key */

            return LLMG_DECLINED;
        }
    }

    return rc;
}


static void
ngx_llm_guard_verify_count(ngx_llm_guard_ctx_t *ctx, ngx_uint_t metric)
{
    ngx_llm_guard_zone_sh_t  *counters;

    counters = ngx_llm_guard_zone_get(ctx->main_conf);

    if (counters != NULL) {
        ngx_llm_guard_count(counters, metric, 1);
    }
}
