/*
 * Who is asking: a bearer token (RFC 6750) that is a JWT (RFC 7519), or an API
 * key, checked in the access phase so that it takes part in "satisfy".
 */

#include "ngx_llm_guard_identity.h"
#include "ngx_llm_guard_revoked.h"
#include "ngx_llm_guard_token.h"


static ngx_int_t ngx_llm_guard_identity(ngx_http_request_t *r);
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


ngx_int_t
ngx_llm_guard_identity_handler(ngx_http_request_t *r)
{
    ngx_int_t  rc;

    rc = ngx_llm_guard_identity(r);

    return (rc == NGX_HTTP_INTERNAL_SERVER_ERROR)
           ? ngx_llm_guard_ctx_failed(r) : rc;
}


static ngx_int_t
ngx_llm_guard_identity(ngx_http_request_t *r)
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

    if (ngx_llm_guard_taker_add(ctx, conf) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

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
        || !ngx_llm_guard_same(text->data, "Bearer "))
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
        rc = ngx_llm_guard_verify(ctx, jcf, text, &token, &reason);
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

    arena = ngx_llm_guard_ctx_aside(ctx);
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
