/*
 * Responses that are held until they are complete: they can still become a
 * clean error.
 */

#include "ngx_llm_guard_response.h"


typedef struct {
    llmg_buf_t           body;
    ngx_chain_t         *over;      /* what did not fit */
    ngx_uint_t           text;      /* not JSON */
    llmg_result_t        result;
    unsigned             sent:1;
} ngx_llm_guard_whole_t;


static ngx_int_t ngx_llm_guard_whole_take(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, ngx_chain_t *in, ngx_uint_t *last);
static ngx_int_t ngx_llm_guard_whole_inspect(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w);
static ngx_int_t ngx_llm_guard_whole_failed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, const char *error);
static ngx_int_t ngx_llm_guard_whole_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, ngx_uint_t reason, ngx_uint_t status,
    const char *detail);
static ngx_int_t ngx_llm_guard_whole_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, llmg_str_t body, ngx_uint_t last);


ngx_int_t
ngx_llm_guard_whole_create(ngx_llm_guard_ctx_t *ctx, ngx_uint_t text)
{
    size_t                  size;
    off_t                   length;
    llmg_arena_t           *arena;
    ngx_llm_guard_whole_t  *w;

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return NGX_ERROR;
    }

    w = ngx_pcalloc(ctx->request->pool, sizeof(ngx_llm_guard_whole_t));
    if (w == NULL) {
        return NGX_ERROR;
    }

    w->text = text;
    llmg_buf_init(&w->body, arena);

    ctx->response = w;

    length = ctx->request->headers_out.content_length_n;
    size = ctx->conf->response_buffer;

    if (length > 0 && length <= (off_t) size
        && llmg_buf_reserve(&w->body, (size_t) length) != LLMG_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_whole_filter(ngx_llm_guard_ctx_t *ctx, ngx_chain_t *in)
{
    ngx_int_t               rc;
    ngx_uint_t              last;
    ngx_http_request_t     *r;
    ngx_llm_guard_whole_t  *w;

    r = ctx->request;
    w = ctx->response;

    if (w->sent) {
        ngx_llm_guard_unread(ctx, in);

        return ngx_llm_guard_next_body_filter(r, in);
    }

    if (in == NULL) {
        return NGX_OK;
    }

    if (ngx_llm_guard_upstream_gone(r, in)) {

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the upstream closed a response that was "
                      "held, %uz bytes of it had come", w->body.len);

        return ngx_llm_guard_whole_refuse(ctx, w,
                                          LLMG_REASON_GUARD_UNAVAILABLE,
                                          NGX_HTTP_BAD_GATEWAY,
                                          "the model server closed early");
    }

    last = 0;

    rc = ngx_llm_guard_whole_take(ctx, w, in, &last);

    if (rc == NGX_DECLINED) {
        return ngx_llm_guard_whole_failed(ctx, w, "it is longer than "
                                          "llm_guard_response_buffer");
    }

    if (rc != NGX_OK) {
        return NGX_ERROR;
    }

    if (!last) {
        return NGX_OK;
    }

    return ngx_llm_guard_whole_inspect(ctx, w);
}


static ngx_int_t
ngx_llm_guard_whole_take(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_whole_t *w,
    ngx_chain_t *in, ngx_uint_t *last)
{
    size_t        size;
    ngx_buf_t    *b;
    ngx_chain_t  *cl;

    for (cl = in; cl != NULL; cl = cl->next) {
        b = cl->buf;
        size = (size_t) (b->last - b->pos);

        if (w->body.len + size > ctx->conf->response_buffer) {

            /* what was taken and what is left together are the response */

            w->over = cl;
            return NGX_DECLINED;
        }

        if (llmg_buf_append(&w->body, b->pos, size) != LLMG_OK) {
            return NGX_ERROR;
        }

        ctx->response_len += size;
        b->pos = b->last;

        if (b->last_buf) {
            *last = 1;
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_whole_inspect(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w)
{
    uint64_t               start;
    llmg_str_t             body;
    llmg_status_t          rc;
    const llmg_inspect_t  *in;

    llmg_str_set(&body, w->body.data, w->body.len);

    in = ngx_llm_guard_ctx_inspect(ctx, LLMG_RESPONSE);

    if (in == NULL) {
        return NGX_ERROR;
    }

    if (body.len == 0) {
        return ngx_llm_guard_whole_send(ctx, w, body, 1);
    }

    start = ngx_llm_guard_clock();

    if (w->text) {
        rc = llmg_inspect_any(in, body, &w->result);

    } else {
        rc = llmg_inspect_response(in, body, &w->result);
    }

    ctx->inspect_ns += ngx_llm_guard_clock() - start;
    ctx->answered = &w->result;
    ctx->responded = 1;

    ngx_log_debug3(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard whole response: status %d, action %d, "
                   "%uz findings", rc, w->result.decision.action,
                   w->result.findings.n);

    if (rc != LLMG_OK) {
        return ngx_llm_guard_whole_failed(ctx, w, w->result.error);
    }

    if (w->result.decision.limited) {
        ngx_llm_guard_ctx_limited(ctx, LLMG_RESPONSE);
    }

    if (w->result.decision.action == LLMG_ACTION_BLOCK && !ctx->shadow) {
        return ngx_llm_guard_whole_refuse(ctx, w,
                                          LLMG_REASON_RESPONSE_BLOCKED, 0,
                                          NULL);
    }

    return ngx_llm_guard_whole_send(ctx, w, w->result.body, 1);
}


static ngx_int_t
ngx_llm_guard_whole_failed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, const char *error)
{
    ngx_int_t            rc;
    ngx_uint_t           pass;
    llmg_str_t           body;
    ngx_http_request_t  *r;

    r = ctx->request;
    pass = (ctx->shadow || ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN);

    ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                  "llm_guard: the response could not be inspected (%s) and %s",
                  error != NULL ? error : "no memory",
                  pass ? "passes" : "is refused");

    if (!pass) {
        return ngx_llm_guard_whole_refuse(ctx, w,
                                          LLMG_REASON_GUARD_UNAVAILABLE,
                                          NGX_HTTP_BAD_GATEWAY, error);
    }

    ctx->unseen_response = 1;

    llmg_str_set(&body, w->body.data, w->body.len);

    if (w->over == NULL) {
        return ngx_llm_guard_whole_send(ctx, w, body, 1);
    }

    rc = ngx_llm_guard_whole_send(ctx, w, body, 0);

    if (rc == NGX_ERROR) {
        return rc;
    }

    ngx_llm_guard_unread(ctx, w->over);

    return ngx_llm_guard_next_body_filter(r, w->over);
}


static ngx_int_t
ngx_llm_guard_whole_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_whole_t *w, ngx_uint_t reason, ngx_uint_t status,
    const char *detail)
{
    ngx_int_t            rc;
    ngx_chain_t          out;
    ngx_buf_t            b;
    ngx_http_request_t  *r;

    r = ctx->request;

    (void) ngx_llm_guard_refuse(ctx, reason, status, detail);

    if (ngx_llm_guard_refuse_clean(r) != NGX_OK
        || ngx_llm_guard_refuse_header(ctx) != NGX_OK)
    {
        return NGX_ERROR;
    }

    w->sent = 1;

    rc = ngx_llm_guard_next_header_filter(r);

    if (rc == NGX_ERROR || rc > NGX_OK) {
        return NGX_ERROR;
    }

    ngx_llm_guard_stop(r);

    ngx_memzero(&b, sizeof(ngx_buf_t));

    out.buf = &b;
    out.next = NULL;

    ngx_llm_guard_swallow(w->over);

    return ngx_llm_guard_refuse_body(ctx, &out);
}


static ngx_int_t
ngx_llm_guard_whole_send(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_whole_t *w,
    llmg_str_t body, ngx_uint_t last)
{
    ngx_int_t            rc;
    ngx_buf_t           *b;
    ngx_chain_t          out;
    ngx_http_request_t  *r;

    r = ctx->request;

    w->sent = 1;

    if (last && (r->headers_out.content_length_n != (off_t) body.len
                 || w->result.edited))
    {
        ngx_http_clear_content_length(r);
        r->headers_out.content_length_n = (off_t) body.len;
    }

    if (w->result.edited) {
        ngx_llm_guard_header_edited(r);
    }

    rc = ngx_llm_guard_next_header_filter(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->pos = (u_char *) body.data;
    b->last = b->pos + body.len;
    b->memory = (body.len != 0);
    b->last_buf = (last != 0);
    b->last_in_chain = (last != 0);

    if (body.len == 0 && !last) {
        b->sync = 1;
    }

    out.buf = b;
    out.next = NULL;

    return ngx_llm_guard_next_body_filter(r, &out);
}
