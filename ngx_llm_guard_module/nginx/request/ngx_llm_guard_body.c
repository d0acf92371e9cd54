#include "ngx_llm_guard_body.h"
#include "ngx_llm_guard_outbound.h"
#include "ngx_llm_guard_strip.h"


/* lengths of headers that name another path or method */
#define NGX_LLM_GUARD_BODY_REROUTES  (1 << 13 | 1 << 14 | 1 << 17 | 1 << 22)


static ngx_uint_t ngx_llm_guard_body_reroutes(ngx_str_t *key);
static ngx_uint_t ngx_llm_guard_body_summed(ngx_http_request_t *r);
static ngx_uint_t ngx_llm_guard_body_charset(ngx_str_t *type);
static ngx_int_t ngx_llm_guard_body_copy(ngx_http_request_t *r,
    ngx_chain_t *cl, u_char *p);


ngx_uint_t
ngx_llm_guard_body_present(ngx_http_request_t *r)
{
    return r->headers_in.content_length_n > 0 || r->headers_in.chunked
           || (r->request_body != NULL && r->request_body->bufs != NULL);
}


ngx_int_t
ngx_llm_guard_body_check(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_wrong_t *wrong)
{
    ngx_uint_t             coded;
    ngx_table_elt_t       *h;
    ngx_http_request_t    *r;
    ngx_llm_guard_list_t   list;

    r = ctx->request;
    coded = 0;

    ngx_memzero(wrong, sizeof(ngx_llm_guard_wrong_t));

    if (r->headers_in.content_length_n > (off_t) ctx->conf->body_max) {
        wrong->reason = LLMG_REASON_BODY_TOO_LARGE;
        return NGX_DECLINED;
    }

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (ngx_llm_guard_header_is(h, "content-type")) {

            if (ngx_llm_guard_str_begins(&h->value, "multipart/")) {
                wrong->reason = LLMG_REASON_BODY_ENCODED;
                wrong->detail = "multipart: only JSON can be inspected";
                return NGX_DECLINED;
            }

            if (!ngx_llm_guard_body_charset(&h->value)) {
                wrong->reason = LLMG_REASON_BODY_ENCODED;
                wrong->detail = "a charset that is not UTF-8";
                return NGX_DECLINED;
            }

            continue;
        }

        if (ngx_llm_guard_header_is(h, "content-encoding")) {
            coded = 1;
            continue;
        }

        if (ngx_llm_guard_header_is(h, "upgrade")) {

            /* what follows a 101 passes by every filter */

            wrong->reason = LLMG_REASON_BODY_INVALID;
            wrong->detail = "an upgrade cannot be inspected";
            return NGX_DECLINED;
        }

        if (ngx_llm_guard_body_reroutes(&h->key)) {
            ctx->rerouted = 1;
        }
    }

    if (!coded) {
        return NGX_OK;
    }

    switch (ngx_llm_guard_decode_coding(r)) {

    case NGX_LLM_GUARD_CODING_NONE:
        return NGX_OK;

    case NGX_LLM_GUARD_CODING_GZIP:

        if (ctx->conf->body_decode != 0) {
            return NGX_OK;
        }

        break;

    default:

        if (ctx->conf->body_decode != 0) {
            wrong->detail = "gzip, and once, is all that is decoded";
        }

        break;
    }

    wrong->reason = LLMG_REASON_BODY_ENCODED;

    return NGX_DECLINED;
}


/*
 * Headers by which frameworks take a request for one of another path or method
 * than its first line has: the guard goes by the first line.
 */

static ngx_uint_t
ngx_llm_guard_body_reroutes(ngx_str_t *key)
{
    ngx_str_t  *name;

    static ngx_str_t  names[] = {
        ngx_string("x-original-url"),
        ngx_string("x-rewrite-url"),
        ngx_string("x-http-method"),
        ngx_string("x-http-method-override"),
        ngx_string("x-method-override"),
        ngx_null_string
    };

    /* most names begin otherwise, or have a length that none of these has */

    if ((key->data[0] | 0x20) != 'x' || key->len > 22
        || ((1 << key->len) & NGX_LLM_GUARD_BODY_REROUTES) == 0)
    {
        return 0;
    }

    for (name = names; name->len != 0; name++) {
        if (ngx_llm_guard_strip_named(key, name)) {
            return 1;
        }
    }

    return 0;
}


/* what tells a sum of bytes that are others now */

static ngx_uint_t
ngx_llm_guard_body_summed(ngx_http_request_t *r)
{
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {
        if (ngx_llm_guard_header_digest(&h->key)) {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_llm_guard_body_headers(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t             summed;
    ngx_list_t             kept;
    ngx_table_elt_t       *h, *copy;
    ngx_http_request_t    *r;
    ngx_llm_guard_list_t   list;

    r = ctx->request;

    summed = ctx->rewritten && ngx_llm_guard_body_summed(r);

    if (!ctx->decoded && !ctx->rerouted && !summed
        && r->headers_in.range == NULL)
    {
        return NGX_OK;
    }

    if (ngx_list_init(&kept, r->pool, r->headers_in.headers.part.nelts + 1,
                      sizeof(ngx_table_elt_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (ngx_llm_guard_body_reroutes(&h->key)
            || ngx_llm_guard_header_is(h, "range")
            || ngx_llm_guard_header_is(h, "if-range")
            || (summed && ngx_llm_guard_header_digest(&h->key))
            || (ctx->decoded
                && ngx_llm_guard_header_is(h, "content-encoding")))
        {
            continue;
        }

        copy = ngx_list_push(&kept);
        if (copy == NULL) {
            return NGX_ERROR;
        }

        *copy = *h;

        /* the length is written there when a body is replaced once more */

        if (h == r->headers_in.content_length) {
            r->headers_in.content_length = copy;
        }
    }

    ngx_llm_guard_outbound_replace(ctx, &kept);

    ctx->decoded = 0;
    ctx->rerouted = 0;

    return NGX_OK;
}


/*
 * Another charset would be another text to whoever decodes by it.  Every
 * "charset" counts, wherever it stands: readers differ in which one they take.
 */

static ngx_uint_t
ngx_llm_guard_body_charset(ngx_str_t *type)
{
    u_char     *p, *last;
    ngx_str_t   value;

    last = type->data + type->len;
    p = memchr(type->data, ';', type->len);

    if (p == NULL) {
        return 1;
    }

    for ( ;; ) {
        p = ngx_strlcasestrn(p, last, (u_char *) "charset", 7 - 1);

        if (p == NULL) {
            return 1;
        }

        p += 7;

        while (p < last && *p != '=' && *p != ';') {

            /* in pieces, or with a charset of its own (RFC 2231) */

            if (*p == '*') {
                return 0;
            }

            p++;
        }

        if (p == last || *p == ';') {
            continue;
        }

        p++;

        while (p < last && (*p == ' ' || *p == '\t' || *p == '"'
                            || *p == '\''))
        {
            p++;
        }

        value.data = p;

        while (p < last && *p != ';' && *p != '"' && *p != '\'' && *p != ' '
               && *p != '\t' && *p != ',')
        {
            p++;
        }

        value.len = p - value.data;

        if (value.len != 0
            && !ngx_llm_guard_str_is(&value, "utf-8")
            && !ngx_llm_guard_str_is(&value, "utf8")
            && !ngx_llm_guard_str_is(&value, "us-ascii")
            && !ngx_llm_guard_str_is(&value, "ascii"))
        {
            return 0;
        }
    }
}


ngx_int_t
ngx_llm_guard_body_failed(ngx_llm_guard_ctx_t *ctx, ngx_int_t rc)
{
    if (!ctx->shadow && rc == NGX_HTTP_REQUEST_ENTITY_TOO_LARGE) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_TOO_LARGE, 0, NULL);
    }

    if (!ctx->shadow && rc == NGX_HTTP_BAD_REQUEST) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_INVALID, 0,
                                    "its framing is malformed");
    }

    ctx->state = NGX_LLM_GUARD_REFUSED;

    return rc;
}


ngx_int_t
ngx_llm_guard_body_gather(ngx_llm_guard_ctx_t *ctx, size_t max,
    llmg_str_t *body)
{
    off_t                size;
    u_char              *p;
    ngx_buf_t           *b;
    ngx_chain_t         *cl, *bufs;
    llmg_arena_t        *arena;
    ngx_http_request_t  *r;

    r = ctx->request;

    llmg_str_set(body, "", 0);

    bufs = (r->request_body != NULL) ? r->request_body->bufs : NULL;
    size = 0;

    for (cl = bufs; cl != NULL; cl = cl->next) {
        size += ngx_buf_size(cl->buf);
    }

    if (size > (off_t) max) {
        return NGX_DECLINED;
    }

    if (size == 0) {
        return NGX_OK;
    }

    b = bufs->buf;

    if (bufs->next == NULL && !b->in_file) {
        llmg_str_set(body, b->pos, (size_t) size);
        return NGX_OK;
    }

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return NGX_ERROR;
    }

    p = llmg_arena_alloc(arena, (size_t) size);
    if (p == NULL) {
        return NGX_ERROR;
    }

    if (ngx_llm_guard_body_copy(r, bufs, p) != NGX_OK) {
        return NGX_ERROR;
    }

    llmg_str_set(body, p, (size_t) size);

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_body_copy(ngx_http_request_t *r, ngx_chain_t *cl, u_char *p)
{
    size_t      size;
    ssize_t     n;
    ngx_buf_t  *b;

    for ( /* void */ ; cl != NULL; cl = cl->next) {
        b = cl->buf;

        if (!b->in_file) {
            p = ngx_cpymem(p, b->pos, b->last - b->pos);
            continue;
        }

        size = (size_t) (b->file_last - b->file_pos);

        n = ngx_read_file(b->file, p, size, b->file_pos);

        if (n == NGX_ERROR || (size_t) n != size) {
            ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                          "llm_guard: could not read the request body from "
                          "its file");
            return NGX_ERROR;
        }

        p += size;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_body_replace(ngx_http_request_t *r, llmg_str_t body)
{
    u_char                   *p;
    ngx_buf_t                *b;
    ngx_chain_t              *cl;
    ngx_http_request_body_t  *rb;

    rb = r->request_body;

    b = ngx_calloc_buf(r->pool);
    cl = ngx_alloc_chain_link(r->pool);
    p = ngx_pnalloc(r->pool, NGX_OFF_T_LEN + 1);

    if (b == NULL || cl == NULL || p == NULL) {
        return NGX_ERROR;
    }

    /* a retry rewinds to b->start: it is the first byte of the body */

    b->start = (u_char *) body.data;
    b->pos = b->start;
    b->last = b->start + body.len;
    b->end = b->last;
    b->temporary = 1;
    b->last_buf = 1;

    cl->buf = b;
    cl->next = NULL;

    if (rb->temp_file != NULL) {

        /* or $request_body_file still names the text that was masked */

        ngx_pool_run_cleanup_file(r->pool, rb->temp_file->file.fd);
        rb->temp_file->file.fd = NGX_INVALID_FILE;
        rb->temp_file = NULL;
    }

    rb->bufs = cl;
    rb->buf = NULL;

    r->preserve_body = 1;
    r->headers_in.chunked = 0;
    r->headers_in.content_length_n = (off_t) body.len;

    if (r->headers_in.content_length != NULL) {
        r->headers_in.content_length->value.data = p;
        r->headers_in.content_length->value.len =
                     ngx_sprintf(p, "%O%Z", (off_t) body.len) - p - 1;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_body_forget(ngx_http_request_t *r)
{
    if (r->request_body == NULL && ngx_llm_guard_body_present(r)) {

        /*
         * not read at all: whoever asks for the body finds an empty one, and
         * what still comes is thrown away
         */

#if (NGX_HTTP_V2)

        if (r->stream != NULL) {
            (void) ngx_http_discard_request_body(r);
        }

#endif

        r->request_body = ngx_pcalloc(r->pool,
                                      sizeof(ngx_http_request_body_t));
        if (r->request_body == NULL) {
            return NGX_ERROR;
        }

        r->keepalive = 0;
        r->lingering_close = 1;
    }

    if (r->request_body != NULL) {
        r->request_body->bufs = NULL;
        r->request_body->buf = NULL;
        r->request_body->temp_file = NULL;
    }

    r->headers_in.content_length_n = 0;
    r->headers_in.chunked = 0;

    if (r->headers_in.content_length != NULL) {
        ngx_str_set(&r->headers_in.content_length->value, "0");
    }

    return NGX_OK;
}
