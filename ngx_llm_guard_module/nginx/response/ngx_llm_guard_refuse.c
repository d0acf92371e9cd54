/*
 * Refusals travel as a status, so that "satisfy" and "error_page" mean what
 * they always mean; our error body takes the place of nginx's page.
 */

#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_id.h"


static ngx_int_t ngx_llm_guard_refuse_exception(ngx_http_request_t *r,
    const char *name);
static ngx_uint_t ngx_llm_guard_refuse_keep(ngx_http_request_t *r,
    ngx_table_elt_t *header);


ngx_int_t
ngx_llm_guard_refuse(ngx_llm_guard_ctx_t *ctx, ngx_uint_t reason,
    ngx_uint_t status, const char *detail)
{
    ngx_http_request_t        *r;
    ngx_llm_guard_loc_conf_t  *conf;

    r = ctx->request;

    ctx->reason = reason;
    ctx->status = (status != 0) ? status : llmg_reason_status(reason);
    ctx->state = NGX_LLM_GUARD_REFUSED;
    ctx->keepalive = r->keepalive;
    ctx->uri_changes = r->uri_changes;

    if (detail != NULL) {
        ctx->detail = llmg_str(detail);
    }

    /* a limit refuses before anybody has asked what is spoken */

    if (ctx->dialect == NULL) {
        conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);
        (void) ngx_llm_guard_dialect_of(r, conf, &ctx->dialect, &ctx->place);
    }

    ngx_log_error(NGX_LOG_INFO, r->connection->log, 0,
                  "llm_guard: refused with %ui, reason \"%s\"%s%s",
                  (ngx_uint_t) ctx->status, llmg_reason_name(reason),
                  detail != NULL ? ": " : "", detail != NULL ? detail : "");

    return (ngx_int_t) ctx->status;
}


ngx_int_t
ngx_llm_guard_refuse_header(ngx_llm_guard_ctx_t *ctx)
{
    u_char                    *p;
    ngx_str_t                  id;
    llmg_buf_t                 body;
    llmg_arena_t              *arena;
    llmg_refusal_t             refusal;
    ngx_http_request_t        *r;
    ngx_llm_guard_loc_conf_t  *conf;

    r = ctx->request;

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    ngx_memzero(&refusal, sizeof(llmg_refusal_t));

    refusal.reason = (unsigned) ctx->reason;
    refusal.status = (unsigned) ctx->status;
    refusal.detail = ctx->detail;
    refusal.credential = (unsigned) ctx->credential;

    if (conf->error_format != NGX_LLM_GUARD_FORMAT_AUTO) {
        refusal.format = (unsigned) conf->error_format;

    } else if (ctx->dialect != NULL) {
        refusal.format = ctx->dialect->format;
    }

    if (ngx_llm_guard_id_get(r, &id) == NGX_OK) {
        llmg_str_set(&refusal.request_id, id.data, id.len);
    }

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return NGX_ERROR;
    }

    llmg_buf_init(&body, arena);

    if (llmg_refusal_body(&body, &refusal) != LLMG_OK
        || ngx_llm_guard_refuse_exception(r, llmg_refusal_exception(&refusal))
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ctx->refusal.data = body.data;
    ctx->refusal.len = body.len;
    ctx->refusing = 1;

    p = (u_char *) llmg_refusal_type(refusal.format);

    r->headers_out.status = ctx->status;
    r->headers_out.status_line.len = 0;
    r->headers_out.content_type.data = p;
    r->headers_out.content_type.len = ngx_strlen(p);
    r->headers_out.content_type_len = r->headers_out.content_type.len;
    r->headers_out.content_type_lowcase = NULL;
    r->headers_out.charset.len = 0;

    ngx_http_clear_content_length(r);
    ngx_http_clear_accept_ranges(r);
    ngx_http_clear_last_modified(r);
    ngx_http_clear_etag(r);

    r->headers_out.content_length_n = (off_t) body.len;

    /*
     * nginx closes after a 400 because it may have lost its place in the
     * stream; after a body that was read to its end it has not
     */

    if (ctx->inspected && ctx->keepalive) {
        r->keepalive = 1;
    }

    return NGX_OK;
}


/* clients of AWS find the exception to raise in a header */

static ngx_int_t
ngx_llm_guard_refuse_exception(ngx_http_request_t *r, const char *name)
{
    ngx_table_elt_t  *h;

    if (name == NULL) {
        return NGX_OK;
    }

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->hash = 1;
    ngx_str_set(&h->key, "x-amzn-ErrorType");
    h->value.data = (u_char *) name;
    h->value.len = ngx_strlen(name);
    ngx_llm_guard_header_single(h);

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_refuse_clean(ngx_http_request_t *r)
{
    ngx_uint_t             i;
    ngx_array_t            kept;
    ngx_table_elt_t       *h, *header;
    ngx_llm_guard_list_t   list;

    if (ngx_array_init(&kept, r->pool, 4, sizeof(ngx_table_elt_t)) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_llm_guard_list_init(&list, &r->headers_out.headers);

    while ((header = ngx_llm_guard_list_next(&list)) != NULL) {

        if (header->hash == 0 || !ngx_llm_guard_refuse_keep(r, header)) {
            continue;
        }

        h = ngx_array_push(&kept);
        if (h == NULL) {
            return NGX_ERROR;
        }

        *h = *header;
    }

    ngx_http_clean_header(r);

    header = kept.elts;

    for (i = 0; i < kept.nelts; i++) {
        h = ngx_list_push(&r->headers_out.headers);
        if (h == NULL) {
            return NGX_ERROR;
        }

        *h = header[i];
        ngx_llm_guard_header_single(h);
    }

    return NGX_OK;
}


/* not what the upstream sent, nor what tells how long an answer is good */

static ngx_uint_t
ngx_llm_guard_refuse_keep(ngx_http_request_t *r, ngx_table_elt_t *header)
{
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    if (header == r->headers_out.expires
        || ngx_llm_guard_str_is(&header->key, "Cache-Control"))
    {
        return 0;
    }

    if (header == r->headers_out.content_encoding
        || header == r->headers_out.content_range
        || header == r->headers_out.accept_ranges
        || header == r->headers_out.location
        || header == r->headers_out.etag
        || header == r->headers_out.last_modified)
    {
        return 0;
    }

    if (r->upstream == NULL) {
        return 1;
    }

    ngx_llm_guard_list_init(&list, &r->upstream->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        /* copied: the bytes of the name are the same ones */

        if (h->key.data == header->key.data) {
            return 0;
        }
    }

    return 1;
}


ngx_int_t
ngx_llm_guard_refuse_body(ngx_llm_guard_ctx_t *ctx, ngx_chain_t *in)
{
    ngx_buf_t           *b;
    ngx_chain_t          out;
    ngx_http_request_t  *r;

    r = ctx->request;

    ngx_llm_guard_swallow(in);

    if (ctx->refused) {

        if (r->buffered || r->connection->buffered) {
            return ngx_llm_guard_next_body_filter(r, NULL);
        }

        return NGX_OK;
    }

    if (in == NULL) {
        return NGX_OK;
    }

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->pos = ctx->refusal.data;
    b->last = ctx->refusal.data + ctx->refusal.len;
    b->memory = 1;
    b->last_buf = 1;
    b->last_in_chain = 1;
    b->flush = 1;

    out.buf = b;
    out.next = NULL;

    ctx->refused = 1;

    return ngx_llm_guard_next_body_filter(r, &out);
}


void
ngx_llm_guard_swallow(ngx_chain_t *in)
{
    for ( /* void */ ; in != NULL; in = in->next) {
        in->buf->pos = in->buf->last;
        in->buf->file_pos = in->buf->file_last;
    }
}
