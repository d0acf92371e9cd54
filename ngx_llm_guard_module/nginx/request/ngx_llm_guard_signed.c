/*
 * Signatures over the body, of AWS: Signature Version 4 in the header, or in
 * the arguments of a URI that was signed beforehand.
 *
 * Source: AWS, "Signature Version 4 for API requests".
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_outbound.h"


static ngx_uint_t ngx_llm_guard_signed_args(ngx_str_t *args);
static ngx_uint_t ngx_llm_guard_signed_name(u_char *p, u_char *last);


ngx_uint_t
ngx_llm_guard_signed(ngx_llm_guard_ctx_t *ctx)
{
    ngx_table_elt_t       *h;
    ngx_http_request_t    *r;
    ngx_llm_guard_list_t   list;

    r = ctx->request;

    if (r->args.len != 0 && ngx_llm_guard_signed_args(&r->args)) {
        return 1;
    }

    if (r->headers_in.authorization == NULL
        || ngx_llm_guard_outbound_strips(ctx, ctx->conf))
    {
        return 0;
    }

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (ngx_llm_guard_header_is(h, "authorization")
            && ngx_llm_guard_str_begins(&h->value, "AWS4-"))
        {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_llm_guard_signed_args(ngx_str_t *args)
{
    u_char  *p, *q, *last;

    p = args->data;
    last = p + args->len;

    while (p < last) {

        for (q = p; q < last && *q != '=' && *q != '&'; q++) {
            /* void */
        }

        if (q < last && *q == '=' && ngx_llm_guard_signed_name(p, q)) {
            return 1;
        }

        q = ngx_strlchr(q, last, '&');

        if (q == NULL) {
            return 0;
        }

        p = q + 1;
    }

    return 0;
}


/* any letter of it may be written as "%2d" is */

static ngx_uint_t
ngx_llm_guard_signed_name(u_char *p, u_char *last)
{
    u_char       c;
    ngx_int_t    n;
    const char  *name;

    for (name = "x-amz-signature"; *name != '\0'; name++) {

        if (p == last) {
            return 0;
        }

        c = *p++;

        if (c == '%') {

            if (last - p < 2) {
                return 0;
            }

            n = ngx_hextoi(p, 2);

            if (n == NGX_ERROR) {
                return 0;
            }

            c = (u_char) n;
            p += 2;
        }

        if (ngx_tolower(c) != *name) {
            return 0;
        }
    }

    return p == last;
}
