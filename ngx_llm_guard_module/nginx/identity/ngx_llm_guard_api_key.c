/*
 * Keys of clients that cannot do tokens.
 */

#include "ngx_llm_guard_identity.h"
#include "ngx_llm_guard_list.h"


static ngx_int_t ngx_llm_guard_api_key_header(ngx_http_request_t *r,
    const ngx_str_t *name, ngx_str_t *text);


ngx_int_t
ngx_llm_guard_api_key_text(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *text)
{
    ngx_int_t   rc;
    ngx_uint_t  i;

    static const ngx_str_t  authorization = ngx_string("authorization");

    /* where clients of OpenAI, of Azure and of Anthropic put it */

    static const ngx_str_t  places[] = {
        ngx_string("api-key"),
        ngx_string("x-api-key")
    };

    if (conf->api_key_header.len != 0
        && (conf->api_key_header.len != authorization.len
            || ngx_strncmp(conf->api_key_header.data, authorization.data,
                           authorization.len)
               != 0))
    {
        return ngx_llm_guard_api_key_header(r, &conf->api_key_header, text);
    }

    rc = ngx_llm_guard_bearer(r, text);

    for (i = 0; rc == NGX_DECLINED && conf->api_key_header.len == 0
                && i < sizeof(places) / sizeof(places[0]); i++)
    {
        rc = ngx_llm_guard_api_key_header(r, &places[i], text);
    }

    return rc;
}


static ngx_int_t
ngx_llm_guard_api_key_header(ngx_http_request_t *r, const ngx_str_t *name,
    ngx_str_t *text)
{
    ngx_int_t              rc;
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    rc = NGX_DECLINED;

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (h->key.len != name->len
            || ngx_strncasecmp(h->key.data, name->data, name->len) != 0)
        {
            continue;
        }

        if (rc == NGX_OK) {
            return NGX_ABORT;
        }

        if (h->value.len != 0) {
            *text = h->value;
            rc = NGX_OK;
        }
    }

    return rc;
}


ngx_uint_t
ngx_llm_guard_api_key_not(const ngx_str_t *text)
{
    size_t      i;
    ngx_uint_t  n;

    n = 0;

    for (i = 0; i < text->len; i++) {
        n += (text->data[i] == '.');
    }

    return n == 2;
}


llmg_status_t
ngx_llm_guard_api_key_claims(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *text,
    llmg_claims_t **claims, const char **reason)
{
    llmg_str_t             s;
    llmg_arena_t          *arena;
    llmg_claims_t         *c;
    llmg_status_t          rc;
    llmg_claims_rules_t    rules;
    const llmg_api_key_t  *key;

    llmg_str_set(&s, text->data, text->len);

    key = llmg_api_keys_find(conf->api_keys, s);

    if (key == NULL) {
        *reason = "API key not known";
        return LLMG_INVALID;
    }

    *reason = "out of memory";

    arena = ngx_llm_guard_ctx_aside(ctx);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    c = llmg_arena_alloc(arena, sizeof(llmg_claims_t));
    if (c == NULL) {
        return llmg_arena_status(arena);
    }

    rc = llmg_claims_parse(c, arena, key->claims);

    if (rc != LLMG_OK) {
        return (rc == LLMG_LIMIT) ? rc : LLMG_ERROR;
    }

    ngx_memzero(&rules, sizeof(llmg_claims_rules_t));
    rules.exp_optional = 1;

    rc = llmg_claims_check(c, &rules, (int64_t) ngx_time());

    if (rc != LLMG_OK) {
        *reason = "API key expired, or not yet valid";
        return rc;
    }

    *claims = c;

    return LLMG_OK;
}
