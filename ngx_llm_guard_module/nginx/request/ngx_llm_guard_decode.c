#include "ngx_llm_guard_body.h"
#include "llmg_gunzip.h"


ngx_uint_t
ngx_llm_guard_decode_coding(ngx_http_request_t *r)
{
    ngx_uint_t             coding;
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    coding = NGX_LLM_GUARD_CODING_NONE;

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (!ngx_llm_guard_header_is(h, "content-encoding")
            || h->value.len == 0
            || ngx_llm_guard_str_is(&h->value, "identity"))
        {
            continue;
        }

        /* once, and nothing else: readers differ in the order of several */

        if (coding != NGX_LLM_GUARD_CODING_NONE
            || (!ngx_llm_guard_str_is(&h->value, "gzip")
                && !ngx_llm_guard_str_is(&h->value, "x-gzip")))
        {
            return NGX_LLM_GUARD_CODING_OTHER;
        }

        coding = NGX_LLM_GUARD_CODING_GZIP;
    }

    return coding;
}


llmg_status_t
ngx_llm_guard_decode(ngx_llm_guard_ctx_t *ctx, llmg_str_t *body)
{
    llmg_buf_t             out;
    const char            *error;
    llmg_arena_t          *arena;
    llmg_status_t          rc;
    llmg_result_t         *asked;
    llmg_gunzip_limits_t   limits;

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    limits.max = ctx->conf->body_max;
    limits.ratio = (unsigned) ctx->conf->body_decode;

    llmg_buf_init(&out, arena);

    rc = llmg_gunzip(&out, *body, &limits, &error);

    ngx_log_debug3(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard decode: status %d, %uz bytes of %uz", rc,
                   out.len, body->len);

    if (rc == LLMG_OK) {
        llmg_str_set(body, out.data, out.len);
        return LLMG_OK;
    }

    /* as if it had been inspected, and found to be this */

    asked = ngx_llm_guard_asked_make(ctx);
    if (asked == NULL) {
        return LLMG_ERROR;
    }

    ngx_memzero(asked, sizeof(llmg_result_t));

    asked->named = SIZE_MAX;
    asked->error = error;

    if (error == NULL) {
        asked->error = (rc == LLMG_LIMIT) ? "too much to inspect"
                                              : "out of memory";
    }

    ctx->inspected = 1;

    return rc;
}
