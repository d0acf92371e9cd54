/*
 * Whose a token is, and what is asked of it.
 */

#include "ngx_llm_guard_identity.h"

#include "llmg_base64.h"


static llmg_status_t ngx_llm_guard_provider_claims(ngx_llm_guard_ctx_t *ctx,
    const ngx_str_t *text, llmg_claims_t *claims);
static llmg_status_t ngx_llm_guard_provider_require(
    const ngx_llm_guard_jwt_conf_t *jcf, llmg_claims_t *claims,
    const char **detail);


ngx_uint_t
ngx_llm_guard_provider_issuer(const ngx_llm_guard_jwt_conf_t *jcf,
    llmg_str_t iss)
{
    ngx_uint_t   i;
    llmg_str_t  *issuer;

    if (jcf->entra != NULL) {
        return llmg_entra_issuer(jcf->entra, iss);
    }

    issuer = jcf->issuers->elts;

    for (i = 0; i < jcf->issuers->nelts; i++) {
        if (llmg_str_eq(issuer[i], iss)) {
            return 1;
        }
    }

    return 0;
}


llmg_status_t
ngx_llm_guard_provider_choose(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *text,
    const ngx_llm_guard_jwt_conf_t **jcf, const char **reason)
{
    ngx_uint_t                  i;
    llmg_claims_t               claims;
    llmg_status_t               rc;
    ngx_llm_guard_jwt_conf_t  **providers;

    providers = conf->providers->elts;
    *jcf = providers[0];

    if (conf->providers->nelts == 1) {
        return LLMG_OK;
    }

    claims.reason = "out of memory";

    rc = ngx_llm_guard_provider_claims(ctx, text, &claims);

    if (rc == LLMG_DECLINED) {
        return LLMG_OK;
    }

    if (rc != LLMG_OK) {
        *reason = claims.reason;
        return rc;
    }

    for (i = 0; claims.iss.data != NULL && i < conf->providers->nelts; i++) {
        if (ngx_llm_guard_provider_issuer(providers[i], claims.iss)) {
            *jcf = providers[i];
            return LLMG_OK;
        }
    }

    *reason = "token issuer not accepted";

    return LLMG_INVALID;
}


/* LLMG_DECLINED: no token */

static llmg_status_t
ngx_llm_guard_provider_claims(ngx_llm_guard_ctx_t *ctx, const ngx_str_t *text,
    llmg_claims_t *claims)
{
    u_char        *p, *last, *end;
    size_t         len;
    llmg_str_t     payload;
    llmg_arena_t  *arena;

    last = text->data + text->len;

    p = ngx_strlchr(text->data, last, '.');
    end = (p != NULL) ? ngx_strlchr(p + 1, last, '.') : NULL;

    if (end == NULL || text->len > LLMG_JWT_TOKEN_MAX) {
        return LLMG_DECLINED;
    }

    llmg_str_set(&payload, p + 1, (size_t) (end - p - 1));

    arena = ngx_llm_guard_ctx_aside(ctx);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    p = llmg_arena_alloc(arena, llmg_base64_decoded_len(payload.len));
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    if (llmg_base64url_decode(p, &len, payload) != LLMG_OK) {
        return LLMG_DECLINED;
    }

    llmg_str_set(&payload, p, len);

    return llmg_claims_parse(claims, arena, payload);
}


llmg_status_t
ngx_llm_guard_provider_check(const ngx_llm_guard_jwt_conf_t *jcf,
    llmg_claims_t *claims, const llmg_jwk_t *key)
{
    llmg_status_t        rc;
    llmg_claims_rules_t  rules;

    ngx_memzero(&rules, sizeof(llmg_claims_rules_t));

    rules.leeway = jcf->leeway;
    rules.exp_optional = (jcf->exp == NGX_LLM_GUARD_EXP_OPTIONAL);

    if (jcf->entra != NULL) {
        rules.audiences = jcf->entra->audiences.values;
        rules.n_audiences = jcf->entra->audiences.n;

    } else {

        if (jcf->issuers != NULL) {
            rules.issuers = jcf->issuers->elts;
            rules.n_issuers = jcf->issuers->nelts;
        }

        if (jcf->audiences != NULL) {
            rules.audiences = jcf->audiences->elts;
            rules.n_audiences = jcf->audiences->nelts;
        }
    }

    rc = llmg_claims_check(claims, &rules, (int64_t) ngx_time());

    if (rc == LLMG_OK && jcf->entra != NULL) {
        rc = llmg_entra_check(jcf->entra, claims, key->issuer);
    }

    return rc;
}


llmg_status_t
ngx_llm_guard_provider_recheck(const ngx_llm_guard_jwt_conf_t *jcf,
    llmg_claims_t *claims)
{
    llmg_claims_rules_t  rules;

    ngx_memzero(&rules, sizeof(llmg_claims_rules_t));

    rules.leeway = jcf->leeway;
    rules.exp_optional = (jcf->exp == NGX_LLM_GUARD_EXP_OPTIONAL);

    return llmg_claims_check(claims, &rules, (int64_t) ngx_time());
}


llmg_status_t
ngx_llm_guard_provider_allow(const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_jwt_conf_t *jcf, llmg_claims_t *claims,
    const char **detail)
{
    llmg_status_t  rc;

    if (jcf != NULL && jcf->entra != NULL) {
        rc = llmg_entra_allow(jcf->entra, claims);

        if (rc != LLMG_OK) {
            *detail = claims->reason;
            return rc;
        }
    }

    /* a location asks the same of everybody, whoever vouches for them */

    if (jcf != NULL && jcf != &conf->jwt) {
        rc = ngx_llm_guard_provider_require(jcf, claims, detail);

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return ngx_llm_guard_provider_require(&conf->jwt, claims, detail);
}


static llmg_status_t
ngx_llm_guard_provider_require(const ngx_llm_guard_jwt_conf_t *jcf,
    llmg_claims_t *claims, const char **detail)
{
    ngx_uint_t                i;
    llmg_status_t             rc;
    ngx_llm_guard_require_t  *require;

    if (jcf->require == NULL) {
        return LLMG_OK;
    }

    require = jcf->require->elts;

    for (i = 0; i < jcf->require->nelts; i++) {

        rc = llmg_require_check(&require[i].rule, claims);

        if (rc != LLMG_OK) {
            *detail = require[i].detail;
            return rc;
        }
    }

    return LLMG_OK;
}
