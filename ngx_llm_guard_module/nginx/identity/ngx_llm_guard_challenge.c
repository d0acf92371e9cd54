/*
 * What a client hears that was not let in: RFC 6750, section 3.
 */

#include "ngx_llm_guard_identity.h"


static ngx_table_elt_t *ngx_llm_guard_identity_header(ngx_http_request_t *r);


ngx_int_t
ngx_llm_guard_identity_refuse(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_loc_conf_t *conf, ngx_uint_t reason,
    ngx_uint_t status, const char *detail)
{
    u_char              *p;
    size_t               len;
    ngx_str_t            realm;
    const char          *error;
    ngx_table_elt_t     *h;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (reason == LLMG_REASON_GUARD_UNAVAILABLE) {
        return ngx_llm_guard_refuse(ctx, reason, status, detail);
    }

    /* without a token there is no error to tell of: RFC 6750, 3.1 */

    error = NULL;

    if (reason == LLMG_REASON_AUTH_FORBIDDEN) {
        error = "insufficient_scope";

    } else if (reason != LLMG_REASON_AUTH_MISSING) {
        error = (status == NGX_HTTP_BAD_REQUEST) ? "invalid_request"
                                                 : "invalid_token";
    }

    realm = conf->jwt.realm;

    if (realm.len == 0) {
        ngx_str_set(&realm, "api");
    }

    len = sizeof("Bearer realm=\"\"") - 1 + realm.len;

    if (error != NULL) {
        len += sizeof(", error=\"\"") - 1 + ngx_strlen(error)
               + sizeof(", error_description=\"\"") - 1 + ngx_strlen(detail);
    }

    p = ngx_pnalloc(r->pool, len);
    if (p == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    h = ngx_llm_guard_identity_header(r);
    if (h == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    h->value.data = p;

    p = ngx_sprintf(p, "Bearer realm=\"%V\"", &realm);

    if (error != NULL) {
        p = ngx_sprintf(p, ", error=\"%s\", error_description=\"%s\"", error,
                        detail);
    }

    h->value.len = p - h->value.data;

    return ngx_llm_guard_refuse(ctx, reason, status, detail);
}


/* ours, again, when an error_page led to where another token is asked for */

static ngx_table_elt_t *
ngx_llm_guard_identity_header(ngx_http_request_t *r)
{
    ngx_table_elt_t  *h;

    h = r->headers_out.www_authenticate;

    if (h == NULL
        || h->value.len < sizeof("Bearer ") - 1
        || ngx_strncmp(h->value.data, "Bearer ", sizeof("Bearer ") - 1) != 0)
    {
        h = ngx_list_push(&r->headers_out.headers);
        if (h == NULL) {
            return NULL;
        }

        ngx_llm_guard_header_link(h, r->headers_out.www_authenticate);
        ngx_str_set(&h->key, "WWW-Authenticate");

        r->headers_out.www_authenticate = h;
    }

    h->hash = 1;

    return h;
}
