#include "ngx_llm_guard_subject.h"


ngx_int_t
ngx_llm_guard_subject_claim(ngx_llm_guard_ctx_t *ctx, llmg_str_t name,
    ngx_str_t *value)
{
    llmg_str_t         text;
    llmg_status_t      rc;
    llmg_json_token_t  token;

    rc = llmg_claims_find(ctx->claims, name, &token);

    if (rc == LLMG_OK) {
        rc = llmg_claims_text(ctx->claims, &token, &text);
    }

    if (rc == LLMG_DECLINED || rc == LLMG_INVALID) {
        return NGX_DECLINED;
    }

    if (rc != LLMG_OK) {
        return NGX_ERROR;
    }

    value->data = (u_char *) text.data;
    value->len = text.len;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_subject(ngx_llm_guard_ctx_t *ctx, ngx_str_t *s)
{
    ngx_int_t                  rc;
    ngx_http_request_t        *r;
    ngx_llm_guard_loc_conf_t  *conf;

    static const llmg_str_t  sub = llmg_string("sub");

    r = ctx->request;

    if (ctx->subject.data != NULL) {
        *s = ctx->subject;
        return NGX_OK;
    }

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    /* llm_guard_subject may name $llm_guard_subject: that one is empty */

    ctx->subject.len = 0;
    ctx->subject.data = (u_char *) "";
    *s = ctx->subject;

    if (conf->subject != NULL
        && ngx_http_complex_value(r, conf->subject, s) != NGX_OK)
    {
        ctx->subject.data = NULL;
        return NGX_ERROR;
    }

    if (s->len == 0 && ctx->claims != NULL) {
        rc = ngx_llm_guard_subject_claim(ctx, sub, s);

        if (rc == NGX_ERROR) {
            ctx->subject.data = NULL;
            return NGX_ERROR;
        }
    }

    if (s->len == 0) {
        *s = r->connection->addr_text;
    }

    ctx->subject = *s;

    return NGX_OK;
}
