/*
 * Signatures over the body, of AWS: Signature Version 4 in the header, or in
 * the arguments of a URI that was signed beforehand.
 *
 * Source: AWS, "Signature Version 4 for API requests".
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_outbound.h"


ngx_uint_t
ngx_llm_guard_signed(ngx_llm_guard_ctx_t *ctx)
{
    ngx_table_elt_t       *h;
    ngx_http_request_t    *r;
    ngx_llm_guard_list_t   list;

    r = ctx->request;

    if (r->args.len != 0
        && ngx_strlcasestrn(r->args.data, r->args.data + r->args.len,
                            (u_char *) "x-amz-signature=", 16 - 1)
           != NULL)
    {
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
