/*
 * Who is asking: a bearer token (RFC 6750) that is a JWT (RFC 7519), or an API
 * key, checked in the access phase so that it takes part in "satisfy".
 */

#include "ngx_llm_guard_identity.h"
#include "ngx_llm_guard_keys.h"
#include "ngx_llm_guard_revoked.h"
#include "ngx_llm_guard_token.h"
#include "ngx_llm_guard_verified.h"
#include "ngx_llm_guard_zone.h"


static ngx_int_t ngx_llm_guard_identity_text(ngx_http_request_t *r,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_str_t *text);
static ngx_int_t ngx_llm_guard_identity_twice(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf);
static ngx_int_t ngx_llm_guard_identity_check(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text);
static ngx_int_t ngx_llm_guard_identity_key(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text);
static ngx_int_t ngx_llm_guard_identity_failed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, llmg_status_t rc,
    const char *reason);
static ngx_llm_guard_token_t *ngx_llm_guard_identity_find(
    ngx_llm_guard_ctx_t *ctx, const ngx_llm_guard_jwt_conf_t *jcf,
    ngx_uint_t number, ngx_str_t *text);
static llmg_status_t ngx_llm_guard_identity_token(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_str_t *text,
    ngx_llm_guard_token_t **token, const char **reason);
static llmg_status_t ngx_llm_guard_identity_verify(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    ngx_str_t *text, ngx_llm_guard_token_t **token, const char **reason);
static llmg_status_t ngx_llm_guard_identity_signed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    llmg_jwt_t *jwt, const llmg_jwk_t **key);
static void ngx_llm_guard_identity_count(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t metric);
static void ngx_llm_guard_identity_again(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_identity_accept(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_token_t *token);
static void ngx_llm_guard_identity_forget(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_identity_disown(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_identity_allow(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_jwt_conf_t *jcf);
static ngx_int_t ngx_llm_guard_identity_revoked(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf);


/* that there are none, and why, was logged when they did not come */

static const char  ngx_llm_guard_no_keys[] = "no keys";


ngx_int_t
ngx_llm_guard_identity_handler(ngx_http_request_t *r)
{
    ngx_int_t                        rc;
    ngx_str_t                        text, key;
    ngx_llm_guard_ctx_t             *ctx;
    const ngx_llm_guard_loc_conf_t  *conf;

    conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    if ((!conf->jwt.enable && conf->api_keys == NULL) || r != r->main) {
        return NGX_DECLINED;
    }

    ctx = ngx_llm_guard_ctx_get(r);
    if (ctx == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    ngx_llm_guard_taker_add(ctx, conf);

    ctx->credential = !conf->jwt.enable ? LLMG_CREDENTIAL_KEY
                      : conf->api_keys == NULL ? LLMG_CREDENTIAL_TOKEN
                                               : LLMG_CREDENTIAL_ANY;

    rc = NGX_DECLINED;

    if (conf->jwt.enable) {
        rc = ngx_llm_guard_identity_text(r, &conf->jwt, &text);

        if (rc == NGX_ERROR) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        if (rc == NGX_ABORT) {
            return ngx_llm_guard_identity_twice(ctx, conf);
        }

        if (rc == NGX_OK
            && (conf->api_keys == NULL || ngx_llm_guard_api_key_not(&text)))
        {
            return ngx_llm_guard_identity_check(ctx, conf, &text);
        }
    }

    if (conf->api_keys != NULL) {

        switch (ngx_llm_guard_api_key_text(r, conf, &key)) {

        case NGX_OK:
            return ngx_llm_guard_identity_key(ctx, conf, &key);

        case NGX_ABORT:
            return ngx_llm_guard_identity_twice(ctx, conf);

        default: /* NGX_DECLINED */
            break;
        }
    }

    if (rc == NGX_OK) {
        return ngx_llm_guard_identity_check(ctx, conf, &text);
    }

    ngx_llm_guard_identity_forget(ctx);

    return ngx_llm_guard_identity_refuse(ctx, conf, LLMG_REASON_AUTH_MISSING,
                                         0, NULL);
}


/* NGX_DECLINED: there is none; NGX_ABORT: there may be several */

static ngx_int_t
ngx_llm_guard_identity_text(ngx_http_request_t *r,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_str_t *text)
{
    if (jcf->token == NULL) {
        return ngx_llm_guard_bearer(r, text);
    }

    if (ngx_http_complex_value(r, jcf->token, text) != NGX_OK) {
        return NGX_ERROR;
    }

    return text->len != 0 ? NGX_OK : NGX_DECLINED;
}


ngx_int_t
ngx_llm_guard_bearer(ngx_http_request_t *r, ngx_str_t *text)
{
    ngx_table_elt_t  *h;

    h = r->headers_in.authorization;

    if (h == NULL) {
        return NGX_DECLINED;
    }

    if (ngx_llm_guard_header_next(h) != NULL) {
        return NGX_ABORT;
    }

    *text = h->value;

    if (text->len < sizeof("Bearer ")
        || ngx_strncasecmp(text->data, (u_char *) "Bearer ",
                           sizeof("Bearer ") - 1)
           != 0)
    {
        return NGX_DECLINED;
    }

    text->data += sizeof("Bearer ") - 1;
    text->len -= sizeof("Bearer ") - 1;

    while (text->len != 0 && text->data[0] == ' ') {
        text->data++;
        text->len--;
    }

    return text->len != 0 ? NGX_OK : NGX_DECLINED;
}


static ngx_int_t
ngx_llm_guard_identity_twice(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf)
{
    ngx_llm_guard_identity_forget(ctx);

    return ngx_llm_guard_identity_refuse(ctx, conf, LLMG_REASON_AUTH_INVALID,
                                         NGX_HTTP_BAD_REQUEST,
                                         "more than one Authorization or API "
                                         "key header");
}


static ngx_int_t
ngx_llm_guard_identity_check(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text)
{
    ngx_int_t                        rv;
    const char                      *reason;
    llmg_status_t                    rc;
    ngx_llm_guard_token_t           *token;
    const ngx_llm_guard_jwt_conf_t  *jcf;

    ctx->credential = LLMG_CREDENTIAL_TOKEN;

    rc = ngx_llm_guard_provider_choose(ctx, conf, text, &jcf, &reason);

    if (rc == LLMG_OK) {
        rc = ngx_llm_guard_identity_token(ctx, jcf, text, &token, &reason);
    }

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard identity: status %d, %s", rc,
                   rc == LLMG_OK ? "accepted" : reason);

    if (rc != LLMG_OK) {
        return ngx_llm_guard_identity_failed(ctx, conf, rc, reason);
    }

    rv = ngx_llm_guard_identity_accept(ctx, token);

    if (rv == NGX_OK) {
        rv = ngx_llm_guard_identity_revoked(ctx, conf);
    }

    return (rv == NGX_OK) ? ngx_llm_guard_identity_allow(ctx, conf, jcf) : rv;
}


static ngx_int_t
ngx_llm_guard_identity_key(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text)
{
    ngx_int_t       rv;
    const char     *reason;
    llmg_claims_t  *claims;
    llmg_status_t   rc;

    ctx->credential = LLMG_CREDENTIAL_KEY;

    rc = ngx_llm_guard_api_key_claims(ctx, conf, text, &claims, &reason);

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard API key: status %d, %s", rc,
                   rc == LLMG_OK ? "accepted" : reason);

    if (rc != LLMG_OK) {
        return ngx_llm_guard_identity_failed(ctx, conf, rc, reason);
    }

    ngx_llm_guard_identity_again(ctx);
    ngx_llm_guard_identity_forget(ctx);

    ctx->claims = claims;

    rv = ngx_llm_guard_identity_revoked(ctx, conf);

    return (rv == NGX_OK) ? ngx_llm_guard_identity_allow(ctx, conf, NULL) : rv;
}


static ngx_int_t
ngx_llm_guard_identity_failed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, llmg_status_t rc,
    const char *reason)
{
    if (rc == LLMG_AGAIN) {
        return NGX_AGAIN;
    }

    /* what another location accepted is not for this one */

    ngx_llm_guard_identity_forget(ctx);

    if (rc == LLMG_ERROR) {

        if (reason != ngx_llm_guard_no_keys) {
            ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                          "llm_guard: %s could not be checked: %s",
                          ctx->credential == LLMG_CREDENTIAL_KEY
                          ? "an API key" : "a token", reason);
        }

        return ngx_llm_guard_identity_refuse(ctx, conf,
                                             LLMG_REASON_GUARD_UNAVAILABLE,
                                             0, NULL);
    }

    return ngx_llm_guard_identity_refuse(ctx, conf, LLMG_REASON_AUTH_INVALID,
                                         0, reason);
}


/* LLMG_AGAIN: the keys for it are still to come */

static llmg_status_t
ngx_llm_guard_identity_token(ngx_llm_guard_ctx_t *ctx,
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

        *token = ngx_llm_guard_identity_find(ctx, jcf, keys.number, text);

        if (*token != NULL) {
            break;
        }

        rc = ngx_llm_guard_identity_verify(ctx, jcf, &keys, text, token,
                                           reason);
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
ngx_llm_guard_identity_find(ngx_llm_guard_ctx_t *ctx,
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
ngx_llm_guard_identity_verify(ngx_llm_guard_ctx_t *ctx,
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

    arena = ngx_llm_guard_ctx_arena(ctx);
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
        ngx_llm_guard_identity_count(ctx, LLMG_METRIC_JWT_KNOWN);

    } else {
        rc = ngx_llm_guard_identity_signed(ctx, jcf, keys, &jwt, &key);
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
ngx_llm_guard_identity_signed(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, const ngx_llm_guard_keys_t *keys,
    llmg_jwt_t *jwt, const llmg_jwk_t **key)
{
    llmg_status_t  rc;

    rc = llmg_jws_verify(ctx->main_conf->jws, jwt, keys->set,
                         (uint32_t) jcf->algorithms, key);

    if (rc == LLMG_OK) {
        ngx_llm_guard_identity_count(ctx, LLMG_METRIC_JWT_VERIFIED);

    } else if (rc == LLMG_INVALID) {
        ngx_llm_guard_identity_count(ctx, LLMG_METRIC_JWT_FAILED);

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
ngx_llm_guard_identity_count(ngx_llm_guard_ctx_t *ctx, ngx_uint_t metric)
{
    ngx_llm_guard_zone_sh_t  *counters;

    counters = ngx_llm_guard_zone_get(ctx->main_conf);

    if (counters != NULL) {
        ngx_llm_guard_count(counters, metric, 1);
    }
}


/* "error_page 401 = @other": refused there, accepted here */

static void
ngx_llm_guard_identity_again(ngx_llm_guard_ctx_t *ctx)
{
    if (ctx->state == NGX_LLM_GUARD_REFUSED && !ctx->inspected
        && (ctx->reason == LLMG_REASON_AUTH_MISSING
            || ctx->reason == LLMG_REASON_AUTH_INVALID
            || ctx->reason == LLMG_REASON_AUTH_FORBIDDEN))
    {
        ctx->state = NGX_LLM_GUARD_ASK;
        ctx->reason = LLMG_REASON_NONE;
        ctx->detail.len = 0;
    }
}


static void
ngx_llm_guard_identity_forget(ngx_llm_guard_ctx_t *ctx)
{
    if (ctx->token != NULL) {
        ngx_llm_guard_token_release(ctx->token);
    }

    ctx->token = NULL;
    ctx->claims = NULL;
    ctx->has_sid = 0;
    ctx->subject.data = NULL;
}


/*
 * Who was refused is recorded; but nothing may be had by these claims, not even
 * where "satisfy any" lets the request in.
 */

static ngx_int_t
ngx_llm_guard_identity_disown(ngx_llm_guard_ctx_t *ctx)
{
    ngx_str_t  subject, kept;

    if (ngx_llm_guard_subject(ctx, &subject) != NGX_OK) {
        return NGX_ERROR;
    }

    /* it may lie in the token, which may go */

    kept.len = subject.len;
    kept.data = ngx_pstrdup(ctx->request->pool, &subject);

    if (kept.data == NULL) {
        return NGX_ERROR;
    }

    ngx_llm_guard_identity_forget(ctx);
    ctx->subject = kept;

    return NGX_OK;
}


/* takes over the reference */

static ngx_int_t
ngx_llm_guard_identity_accept(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_token_t *token)
{
    llmg_arena_t   *arena;
    llmg_claims_t  *claims;

    ngx_llm_guard_identity_again(ctx);

    if (ctx->token == token) {
        ngx_llm_guard_token_release(token);
        return NGX_OK;
    }

    ngx_llm_guard_identity_forget(ctx);

    /*
     * looking into claims takes memory: the request's, because the token's
     * would grow with every request that brings it
     */

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        goto failed;
    }

    claims = llmg_arena_alloc(arena, sizeof(llmg_claims_t));
    if (claims == NULL) {
        goto failed;
    }

    *claims = token->claims;
    claims->arena = arena;

    if (llmg_json_init(&claims->json, arena, token->payload,
                       token->claims.json.limits)
        != LLMG_OK)
    {
        goto failed;
    }

    ctx->token = token;
    ctx->claims = claims;

    return NGX_OK;

failed:

    ngx_llm_guard_token_release(token);

    return NGX_HTTP_INTERNAL_SERVER_ERROR;
}


/* what makes a good token a bad one changes while it is remembered */

static ngx_int_t
ngx_llm_guard_identity_revoked(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf)
{
    ngx_int_t  rc;

    ctx->revoked = conf->jwt.revoked;

    rc = ngx_llm_guard_revoked_check(ctx);

    if (rc == NGX_OK) {
        return NGX_OK;
    }

    if (ngx_llm_guard_identity_disown(ctx) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (rc == NGX_ERROR) {
        return ngx_llm_guard_identity_refuse(ctx, conf,
                                             LLMG_REASON_GUARD_UNAVAILABLE,
                                             0, NULL);
    }

    return ngx_llm_guard_identity_refuse(ctx, conf, LLMG_REASON_AUTH_INVALID,
                                         0,
                                         ctx->credential == LLMG_CREDENTIAL_KEY
                                         ? "API key revoked"
                                         : "token revoked");
}


static ngx_int_t
ngx_llm_guard_identity_allow(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_jwt_conf_t *jcf)
{
    const char     *detail;
    llmg_status_t   rc;

    detail = NULL;

    rc = ngx_llm_guard_provider_allow(conf, jcf, ctx->claims, &detail);

    if (rc == LLMG_OK) {
        return NGX_OK;
    }

    if (ngx_llm_guard_identity_disown(ctx) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (rc != LLMG_DECLINED) {
        ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                      "llm_guard: no memory to check claims");

        return ngx_llm_guard_identity_refuse(ctx, conf,
                                             LLMG_REASON_GUARD_UNAVAILABLE,
                                             0, NULL);
    }

    return ngx_llm_guard_identity_refuse(ctx, conf,
                                         LLMG_REASON_AUTH_FORBIDDEN, 0,
                                         detail);
}
