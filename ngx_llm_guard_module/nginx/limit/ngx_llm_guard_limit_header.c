/*
 * What is left, in headers of the answer: as the IETF says it
 * (draft-ietf-httpapi-ratelimit-headers-10), and as OpenAI does.
 */

#include "ngx_llm_guard_limit.h"


/* a rate, a period and punctuation */
#define NGX_LLM_GUARD_LIMIT_ITEM   (2 * NGX_INT64_LEN + sizeof("\"\";q=;w=, "))


static ngx_int_t ngx_llm_guard_limit_header_ietf(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_header_openai(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_limit_header_kind(ngx_http_request_t *r,
    ngx_llm_guard_hold_t *hold, const char *kind);
static ngx_int_t ngx_llm_guard_limit_header_add(ngx_http_request_t *r,
    ngx_str_t *key, ngx_str_t *value);


ngx_int_t
ngx_llm_guard_limit_header(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t  how;

    how = (ctx->conf != NULL) ? ctx->conf->limit_headers : 0;

    if (ctx->limit_told || ctx->quota->nholds == 0) {
        return NGX_OK;
    }

    ctx->limit_told = 1;

    if (how & NGX_LLM_GUARD_HEADERS_OFF) {
        return NGX_OK;
    }

    if (how & NGX_LLM_GUARD_HEADERS_IETF
        && ngx_llm_guard_limit_header_ietf(ctx) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (how & NGX_LLM_GUARD_HEADERS_OPENAI
        && ngx_llm_guard_limit_header_openai(ctx) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static uint64_t
ngx_llm_guard_limit_seconds(uint64_t us)
{
    return (us + LIMIT_SECOND - 1) / LIMIT_SECOND;
}


/* a name is a string of a structured field: printable, quotes escaped */

static u_char *
ngx_llm_guard_limit_header_name(u_char *p, ngx_str_t *name)
{
    size_t  i;

    *p++ = '"';

    for (i = 0; i < name->len; i++) {

        if (name->data[i] < ' ' || name->data[i] > '~') {
            *p++ = '?';
            continue;
        }

        if (name->data[i] == '"' || name->data[i] == '\\') {
            *p++ = '\\';
        }

        *p++ = name->data[i];
    }

    *p++ = '"';

    return p;
}


static ngx_int_t
ngx_llm_guard_limit_header_ietf(ngx_llm_guard_ctx_t *ctx)
{
    u_char                *p, *q;
    size_t                 len;
    uint64_t               quota;
    ngx_str_t              key, value, policy;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    len = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        len += 2 * ctx->quota->holds[i].name.len + NGX_LLM_GUARD_LIMIT_ITEM
               + sizeof(";qu=\"completion_tokens\"");
    }

    p = ngx_pnalloc(ctx->request->pool, 2 * len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    q = p + len;

    value.data = p;
    policy.data = q;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->seen) {
            continue;
        }

        if (p != value.data) {
            p = ngx_cpymem(p, ", ", 2);
            q = ngx_cpymem(q, ", ", 2);
        }

        quota = hold->closed ? 0 : hold->limit.rate;

        p = ngx_llm_guard_limit_header_name(p, &hold->name);
        p = ngx_sprintf(p, ";r=%uL", hold->answer.remaining);

        q = ngx_llm_guard_limit_header_name(q, &hold->name);
        q = ngx_sprintf(q, ";q=%uL;qu=\"%s\"", quota,
                        hold->ctx->unit == NGX_LLM_GUARD_UNIT_STREAMS
                        ? "concurrent-requests"
                        : ngx_llm_guard_limit_unit(hold->ctx->unit));

        /* how long it takes until one of them ends nobody knows */

        if (hold->ctx->unit != NGX_LLM_GUARD_UNIT_STREAMS) {
            p = ngx_sprintf(p, ";t=%uL",
                            ngx_llm_guard_limit_seconds(hold->answer.reset));
            q = ngx_sprintf(q, ";w=%uL",
                            ngx_llm_guard_limit_seconds(hold->limit.period));
        }
    }

    if (p == value.data) {
        return NGX_OK;
    }

    value.len = p - value.data;
    policy.len = q - policy.data;

    ngx_str_set(&key, "RateLimit-Policy");

    if (ngx_llm_guard_limit_header_add(ctx->request, &key, &policy)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_set(&key, "RateLimit");

    return ngx_llm_guard_limit_header_add(ctx->request, &key, &value);
}


/* the tightest limit of requests, and of tokens */

static ngx_int_t
ngx_llm_guard_limit_header_openai(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold, *requests, *tokens;

    requests = NULL;
    tokens = NULL;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->seen) {
            continue;
        }

        if (hold->ctx->unit == NGX_LLM_GUARD_UNIT_REQUESTS
            && (requests == NULL
                || hold->answer.remaining < requests->answer.remaining))
        {
            requests = hold;
        }

        if (hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS
            && hold->ctx->unit != NGX_LLM_GUARD_UNIT_COST
            && (tokens == NULL
                || hold->answer.remaining < tokens->answer.remaining))
        {
            tokens = hold;
        }
    }

    if (requests != NULL
        && ngx_llm_guard_limit_header_kind(ctx->request, requests, "requests")
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (tokens == NULL) {
        return NGX_OK;
    }

    return ngx_llm_guard_limit_header_kind(ctx->request, tokens, "tokens");
}


static ngx_int_t
ngx_llm_guard_limit_header_kind(ngx_http_request_t *r,
    ngx_llm_guard_hold_t *hold, const char *kind)
{
    ngx_str_t   key, value;
    ngx_uint_t  i;

    static const char *const  names[] = { "limit", "remaining", "reset" };

    const uint64_t  numbers[] = {
        hold->closed ? 0 : hold->limit.rate, hold->answer.remaining,
        ngx_llm_guard_limit_seconds(hold->answer.reset)
    };

    for (i = 0; i < 3; i++) {
        key.data = ngx_pnalloc(r->pool,
                               sizeof("x-ratelimit-remaining-requests"));
        value.data = ngx_pnalloc(r->pool, NGX_INT64_LEN + 1);

        if (key.data == NULL || value.data == NULL) {
            return NGX_ERROR;
        }

        key.len = ngx_sprintf(key.data, "x-ratelimit-%s-%s", names[i], kind)
                  - key.data;
        value.len = ngx_sprintf(value.data, "%uL%s", numbers[i],
                                i == 2 ? "s" : "")
                    - value.data;

        if (ngx_llm_guard_limit_header_add(r, &key, &value) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* in the place of what the provider says of its own limits */

static ngx_int_t
ngx_llm_guard_limit_header_add(ngx_http_request_t *r, ngx_str_t *key,
    ngx_str_t *value)
{
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    ngx_llm_guard_list_init(&list, &r->headers_out.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {
        if (h->key.len == key->len
            && ngx_strncasecmp(h->key.data, key->data, key->len) == 0)
        {
            h->hash = 0;
        }
    }

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->hash = 1;
    ngx_llm_guard_header_single(h);
    h->key = *key;
    h->value = *value;

    return NGX_OK;
}
