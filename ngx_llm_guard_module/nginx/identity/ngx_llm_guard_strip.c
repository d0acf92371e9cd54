#include "ngx_llm_guard_strip.h"


static ngx_uint_t ngx_llm_guard_strip_place(
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *key);
static ngx_uint_t ngx_llm_guard_strip_token(
    const ngx_llm_guard_loc_conf_t *conf, const char *prefix,
    ngx_str_t *name);
static ngx_uint_t ngx_llm_guard_strip_cookie(
    const ngx_llm_guard_loc_conf_t *conf, const ngx_str_t *pair);


/* what model servers take for a credential */

static ngx_str_t  ngx_llm_guard_strip_headers[] = {
    ngx_string("authorization"),
    ngx_string("api-key"),
    ngx_string("x-api-key"),
    ngx_string("x-goog-api-key"),
    ngx_null_string
};

#define NGX_LLM_GUARD_STRIP_LENGTHS  (1 << 13 | 1 << 7 | 1 << 9 | 1 << 14)


ngx_uint_t
ngx_llm_guard_strip_header(const ngx_llm_guard_ctx_t *ctx,
    const ngx_str_t *key)
{
    ngx_str_t   *name;
    ngx_uint_t   i;

    /* most names have a length that none of these has */

    if (key->len < 15 && ((1 << key->len) & NGX_LLM_GUARD_STRIP_LENGTHS)) {
        for (name = ngx_llm_guard_strip_headers; name->len != 0; name++) {
            if (ngx_llm_guard_strip_named(key, name)) {
                return 1;
            }
        }
    }

    for (i = 0; i < ctx->ntakers; i++) {
        if (ngx_llm_guard_strip_place(ctx->takers[i], key)) {
            return 1;
        }
    }

    return 0;
}


/* where this location, other than others, finds a credential */

static ngx_uint_t
ngx_llm_guard_strip_place(const ngx_llm_guard_loc_conf_t *conf,
    const ngx_str_t *key)
{
    ngx_str_t   *name, token;
    ngx_uint_t   i;

    if (conf->client.headers != NULL) {
        name = conf->client.headers->elts;

        for (i = 0; i < conf->client.headers->nelts; i++) {
            if (ngx_llm_guard_strip_named(key, &name[i])) {
                return 1;
            }
        }
    }

    if (conf->api_key_header.len != 0
        && ngx_llm_guard_strip_named(key, &conf->api_key_header))
    {
        return 1;
    }

    /* "$http_" and a name of that length, or "${http_" and "}" */

    if (!conf->jwt.enable || conf->jwt.token == NULL
        || (conf->jwt.token->value.len != key->len + 6
            && conf->jwt.token->value.len != key->len + 8))
    {
        return 0;
    }

    return ngx_llm_guard_strip_token(conf, "http_", &token)
           && ngx_llm_guard_strip_named(key, &token);
}


ngx_uint_t
ngx_llm_guard_strip_named(const ngx_str_t *a, const ngx_str_t *b)
{
    u_char  c, d;
    size_t  i;

    if (a->len != b->len) {
        return 0;
    }

    for (i = 0; i < a->len; i++) {

        if (a->data[i] == b->data[i]) {
            continue;
        }

        c = (a->data[i] == '_') ? '-' : ngx_tolower(a->data[i]);
        d = (b->data[i] == '_') ? '-' : ngx_tolower(b->data[i]);

        if (c != d) {
            return 0;
        }
    }

    return 1;
}


/* what llm_guard_jwt finds the client's token in, behind "prefix" */

static ngx_uint_t
ngx_llm_guard_strip_token(const ngx_llm_guard_loc_conf_t *conf,
    const char *prefix, ngx_str_t *name)
{
    size_t     n;
    ngx_str_t  value;

    if (!conf->jwt.enable || conf->jwt.token == NULL) {
        return 0;
    }

    n = ngx_strlen(prefix);
    value = conf->jwt.token->value;

    value.data++;
    value.len--;

    if (value.len > 2 && value.data[0] == '{') {
        value.data++;
        value.len -= 2;
    }

    if (value.len <= n
        || ngx_strncasecmp(value.data, (u_char *) prefix, n) != 0)
    {
        return 0;
    }

    name->data = value.data + n;
    name->len = value.len - n;

    return 1;
}


ngx_int_t
ngx_llm_guard_strip_cookies(ngx_http_request_t *r,
    const ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    u_char      *p, *last, *end;
    ngx_str_t    out, pair;
    ngx_uint_t   i, stripped;

    for (i = 0; i < ctx->ntakers; i++) {
        if (ctx->takers[i]->client.cookies != NULL
            || ngx_llm_guard_strip_token(ctx->takers[i], "cookie_", &pair))
        {
            break;
        }
    }

    if (i == ctx->ntakers) {
        return NGX_OK;
    }

    /* a blank behind each semicolon */

    out.data = ngx_pnalloc(r->pool, 2 * value->len + 1);
    if (out.data == NULL) {
        return NGX_ERROR;
    }

    out.len = 0;
    stripped = 0;
    last = value->data + value->len;

    for (p = value->data; p < last; p = end + 1) {

        while (p < last && (*p == ' ' || *p == '\t')) {
            p++;
        }

        end = ngx_strlchr(p, last, ';');
        if (end == NULL) {
            end = last;
        }

        pair.data = p;
        pair.len = end - p;

        for (i = 0; i < ctx->ntakers; i++) {
            if (ngx_llm_guard_strip_cookie(ctx->takers[i], &pair)) {
                break;
            }
        }

        if (i != ctx->ntakers) {
            stripped = 1;
            continue;
        }

        if (pair.len == 0) {
            continue;
        }

        if (out.len != 0) {
            out.data[out.len++] = ';';
            out.data[out.len++] = ' ';
        }

        ngx_memcpy(out.data + out.len, pair.data, pair.len);
        out.len += pair.len;
    }

    if (stripped) {
        out.data[out.len] = '\0';
        *value = out;
    }

    return NGX_OK;
}


/* 1 when this "name=value" stays here */

static ngx_uint_t
ngx_llm_guard_strip_cookie(const ngx_llm_guard_loc_conf_t *conf,
    const ngx_str_t *pair)
{
    u_char      *eq;
    ngx_str_t    name, *names, token;
    ngx_uint_t   i;

    name = *pair;

    eq = ngx_strlchr(name.data, name.data + name.len, '=');
    if (eq != NULL) {
        name.len = eq - name.data;
    }

    while (name.len != 0 && name.data[name.len - 1] == ' ') {
        name.len--;
    }

    /* $cookie_name does not tell upper from lower case either */

    if (ngx_llm_guard_strip_token(conf, "cookie_", &token)
        && name.len == token.len
        && ngx_strncasecmp(name.data, token.data, token.len) == 0)
    {
        return 1;
    }

    if (conf->client.cookies == NULL) {
        return 0;
    }

    names = conf->client.cookies->elts;

    for (i = 0; i < conf->client.cookies->nelts; i++) {
        if (name.len == names[i].len
            && ngx_strncasecmp(name.data, names[i].data, name.len) == 0)
        {
            return 1;
        }
    }

    return 0;
}
