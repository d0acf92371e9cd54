#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_body.h"
#include "ngx_llm_guard_type.h"


/* lengths of the names of headers with a sum of the body */
#define NGX_LLM_GUARD_HEADER_DIGESTS  (1 << 6 | 1 << 11 | 1 << 14)


static ngx_int_t ngx_llm_guard_header_filter(ngx_http_request_t *r);
static ngx_int_t ngx_llm_guard_header_too_large(ngx_http_request_t *r,
    ngx_llm_guard_ctx_t **ctx);
static ngx_int_t ngx_llm_guard_header_choose(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_header_too_long(ngx_http_request_t *r);
static void ngx_llm_guard_header_head(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_header_response(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_header_unread(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t reason, ngx_uint_t status, const char *detail);
static ngx_int_t ngx_llm_guard_header_refuse(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t reason, ngx_uint_t status, const char *detail);
static ngx_int_t ngx_llm_guard_body_filter(ngx_http_request_t *r,
    ngx_chain_t *in);


ngx_http_output_header_filter_pt  ngx_llm_guard_next_header_filter;
ngx_http_output_body_filter_pt    ngx_llm_guard_next_body_filter;


ngx_int_t
ngx_llm_guard_filter_init(ngx_conf_t *cf)
{
    ngx_llm_guard_next_header_filter = ngx_http_top_header_filter;
    ngx_http_top_header_filter = ngx_llm_guard_header_filter;

    ngx_llm_guard_next_body_filter = ngx_http_top_body_filter;
    ngx_http_top_body_filter = ngx_llm_guard_body_filter;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_header_filter(ngx_http_request_t *r)
{
    ngx_int_t             rc;
    ngx_llm_guard_ctx_t  *ctx;

    if (r != r->main) {
        return ngx_llm_guard_next_header_filter(r);
    }

    ctx = ngx_llm_guard_ctx_find(r);

    if (ctx == NULL) {
        ngx_llm_guard_header_too_long(r);

        if (ngx_llm_guard_header_too_large(r, &ctx) != NGX_OK) {
            return NGX_ERROR;
        }

    } else if (ctx->state == NGX_LLM_GUARD_READING) {

        /* nginx has refused a body while it came */

        (void) ngx_llm_guard_body_failed(ctx, (ngx_int_t) r->err_status);
    }

    if (ctx == NULL) {
        return ngx_llm_guard_next_header_filter(r);
    }

    if (ctx->has_limit && ngx_llm_guard_limit_header(ctx) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_llm_guard_header_choose(ctx);

    if (ctx->claims != NULL && (ctx->streaming || ctx->response == NULL)) {
        ngx_llm_guard_running_add(ctx);
    }

    return rc;
}


/* what is done with the response; most of them pass */

static ngx_int_t
ngx_llm_guard_header_choose(ngx_llm_guard_ctx_t *ctx)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    if (ctx->filtered) {
        return ngx_llm_guard_next_header_filter(r);
    }

    if (ctx->state == NGX_LLM_GUARD_REFUSED) {

        /* not when an error_page has taken over */

        if (r->headers_out.status == ctx->status
            && r->uri_changes == ctx->uri_changes)
        {
            ctx->filtered = 1;

            if (ngx_llm_guard_refuse_header(ctx) != NGX_OK) {
                return NGX_ERROR;
            }

            return ngx_llm_guard_next_header_filter(r);
        }

        if (!ctx->replaced || r->uri_changes == ctx->uri_changes) {
            return ngx_llm_guard_next_header_filter(r);
        }

    } else if (ctx->state != NGX_LLM_GUARD_PASSED || ctx->policy == NULL) {
        return ngx_llm_guard_next_header_filter(r);
    }

    if (r->header_only || r->method == NGX_HTTP_HEAD
        || r->headers_out.status == NGX_HTTP_NO_CONTENT
        || r->headers_out.status == NGX_HTTP_NOT_MODIFIED)
    {
        ngx_llm_guard_header_head(ctx);

        return ngx_llm_guard_next_header_filter(r);
    }

    ctx->filtered = 1;

    return ngx_llm_guard_header_response(ctx);
}


/*
 * nginx looks at Content-Length and client_max_body_size when it has found the
 * location, before any phase of ours: the error is nginx's, its shape is ours.
 */

static ngx_int_t
ngx_llm_guard_header_too_large(ngx_http_request_t *r,
    ngx_llm_guard_ctx_t **ctx)
{
    off_t                      size;
    const llmg_policy_t       *policy;
    ngx_http_core_loc_conf_t  *clcf;
    ngx_llm_guard_loc_conf_t  *conf;

    if (r->err_status != NGX_HTTP_REQUEST_ENTITY_TOO_LARGE || r->internal
        || r->headers_in.content_length == NULL)
    {
        return NGX_OK;
    }

    /* content_length_n counts what is still to be discarded */

    size = ngx_atoof(r->headers_in.content_length->value.data,
                     r->headers_in.content_length->value.len);

    clcf = ngx_http_get_module_loc_conf(r, ngx_http_core_module);

    if (clcf->client_max_body_size == 0
        || size <= clcf->client_max_body_size)
    {
        return NGX_OK;
    }

    conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    if (conf->mode == NGX_LLM_GUARD_SHADOW) {
        return NGX_OK;
    }

    if (ngx_llm_guard_policy(r, conf, &policy) != NGX_OK) {
        return NGX_ERROR;
    }

    if (policy == NULL) {
        return NGX_OK;
    }

    *ctx = ngx_llm_guard_ctx_get(r);
    if (*ctx == NULL) {
        return NGX_ERROR;
    }

    (*ctx)->conf = conf;
    (*ctx)->policy = policy;
    (*ctx)->admitted = 1;

    (void) ngx_llm_guard_dialect_of(r, conf, &(*ctx)->dialect, &(*ctx)->place);

    (void) ngx_llm_guard_refuse(*ctx, LLMG_REASON_BODY_TOO_LARGE, 0, NULL);

    return NGX_OK;
}


/*
 * A token that does not fit is refused by nginx while it reads the request,
 * which tells nobody but a log that is mostly off.  HTTP/2 ends the connection
 * instead.
 */

static void
ngx_llm_guard_header_too_long(ngx_http_request_t *r)
{
    ngx_llm_guard_main_conf_t  *mcf;
    ngx_http_core_srv_conf_t   *cscf;

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);

    if (r->err_status != NGX_HTTP_BAD_REQUEST || r->header_in == NULL
        || r->header_in->pos != r->header_in->end
        || !mcf->identity || mcf->too_long)
    {
        return;
    }

    mcf->too_long = 1;

    cscf = ngx_http_get_module_srv_conf(r, ngx_http_core_module);

    ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                  "llm_guard: a request header of more than %uz bytes was "
                  "refused: for longer tokens raise "
                  "\"large_client_header_buffers\"; this is said once",
                  cscf->large_client_header_buffers.size);
}


/*
 * What a HEAD tells is of the answer to a GET, and how long that would be when
 * it has been inspected nobody knows (RFC 9110, 9.3.2: it may be left out).
 */

static void
ngx_llm_guard_header_head(ngx_llm_guard_ctx_t *ctx)
{
    ngx_str_t            name;
    ngx_http_request_t  *r;

    r = ctx->request;

    if (r->method != NGX_HTTP_HEAD || ctx->shadow) {
        return;
    }

    name = ngx_llm_guard_header_name(&r->headers_out.content_type);

    if (ngx_llm_guard_header_type(&name) != NGX_LLM_GUARD_TYPE_OTHER) {
        ngx_http_clear_content_length(r);
        ngx_http_clear_accept_ranges(r);
    }
}


static ngx_int_t
ngx_llm_guard_header_response(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t              rc;
    ngx_str_t              name;
    ngx_uint_t             type;
    ngx_http_request_t    *r;
    const llmg_framing_t  *framing;

    r = ctx->request;

    if (r->headers_out.status < NGX_HTTP_OK) {

        /* what follows it would pass by, as another protocol or as a body */

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the upstream answered with %ui",
                      r->headers_out.status);

        if (ctx->shadow) {
            ctx->unseen_response = 1;
            return ngx_llm_guard_next_header_filter(r);
        }

        return ngx_llm_guard_header_refuse(ctx, LLMG_REASON_GUARD_UNAVAILABLE,
                                           NGX_HTTP_BAD_GATEWAY,
                                           "no final response");
    }

    name = ngx_llm_guard_header_name(&r->headers_out.content_type);
    type = ngx_llm_guard_header_type(&name);
    framing = ngx_llm_guard_header_framing(ctx, &name, type);

    ngx_log_debug3(NGX_LOG_DEBUG_HTTP, r->connection->log, 0,
                   "llm_guard response: status %ui, type %ui, framing %s",
                   r->headers_out.status, type,
                   framing != NULL ? framing->name : "none");

    if (type == NGX_LLM_GUARD_TYPE_OTHER) {

        if (!ngx_llm_guard_header_text(ctx)) {
            return ngx_llm_guard_next_header_filter(r);
        }

        type = NGX_LLM_GUARD_TYPE_TEXT;
    }

    if (!ngx_llm_guard_header_charset(r)) {

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the upstream sent a response in a charset "
                      "that is not read");

        return ngx_llm_guard_header_unread(ctx, LLMG_REASON_RESPONSE_ENCODED,
                                           0, NULL);
    }

    if (ngx_llm_guard_header_encoded(r)) {

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the upstream sent an encoded response in "
                      "spite of \"Accept-Encoding: identity\"");

        return ngx_llm_guard_header_unread(ctx, LLMG_REASON_RESPONSE_ENCODED,
                                           0, NULL);
    }

    if (r->headers_out.status == NGX_HTTP_PARTIAL_CONTENT) {

        /* a finding could lie in two parts */

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the upstream sent a part of a response");

        return ngx_llm_guard_header_unread(ctx, LLMG_REASON_GUARD_UNAVAILABLE,
                                           NGX_HTTP_BAD_GATEWAY,
                                           "a part of a response");
    }

    /* of subrequests, too: what they add is a part of this response */

    r->main_filter_need_in_memory = 1;

    if (framing == NULL) {

        /*
         * the header waits: the answer may still become an error, and the
         * range filter would see a body without having seen the header
         */

        ngx_http_clear_accept_ranges(r);

        return ngx_llm_guard_whole_create(ctx,
                                          type == NGX_LLM_GUARD_TYPE_TEXT);
    }

    ctx->framing = framing;

    rc = ngx_llm_guard_stream_create(ctx);
    if (rc != NGX_OK) {
        return rc;
    }

    if (!ctx->shadow || ctx->counted) {
        ngx_http_clear_content_length(r);
        ngx_http_clear_accept_ranges(r);
        ngx_llm_guard_header_edited(r);
    }

    return ngx_llm_guard_next_header_filter(r);
}


void
ngx_llm_guard_header_edited(ngx_http_request_t *r)
{
    ngx_table_elt_t       *h;
    ngx_llm_guard_list_t   list;

    ngx_http_clear_last_modified(r);
    ngx_http_clear_etag(r);

    ngx_llm_guard_list_init(&list, &r->headers_out.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {
        if (ngx_llm_guard_header_digest(&h->key)) {
            h->hash = 0;
        }
    }
}


ngx_uint_t
ngx_llm_guard_header_digest(const ngx_str_t *key)
{
    ngx_str_t  *name;

    /* RFC 1864, RFC 3230, RFC 9530 */

    static ngx_str_t  names[] = {
        ngx_string("Content-MD5"),
        ngx_string("Digest"),
        ngx_string("Content-Digest"),
        ngx_string("Repr-Digest"),
        ngx_null_string
    };

    /* most names have a length that none of these has */

    if (key->len > 14
        || ((1 << key->len) & NGX_LLM_GUARD_HEADER_DIGESTS) == 0
        || ((key->data[key->len - 2] | 0x20) != 's'
            && (key->data[key->len - 2] | 0x20) != 'd'))
    {
        return 0;
    }

    for (name = names; name->len != 0; name++) {
        if (key->len == name->len
            && ngx_strncasecmp(key->data, name->data, name->len) == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* a response that cannot be looked at */

static ngx_int_t
ngx_llm_guard_header_unread(ngx_llm_guard_ctx_t *ctx, ngx_uint_t reason,
    ngx_uint_t status, const char *detail)
{
    if (ctx->shadow || ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN) {
        ctx->unseen_response = 1;
        return ngx_llm_guard_next_header_filter(ctx->request);
    }

    return ngx_llm_guard_header_refuse(ctx, reason, status, detail);
}


static ngx_int_t
ngx_llm_guard_header_refuse(ngx_llm_guard_ctx_t *ctx, ngx_uint_t reason,
    ngx_uint_t status, const char *detail)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    (void) ngx_llm_guard_refuse(ctx, reason, status, detail);

    if (ngx_llm_guard_refuse_clean(r) != NGX_OK
        || ngx_llm_guard_refuse_header(ctx) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_stop(r);

    return ngx_llm_guard_next_header_filter(r);
}


static ngx_int_t
ngx_llm_guard_body_filter(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_llm_guard_ctx_t  *ctx;

    if (r != r->main) {
        return ngx_llm_guard_next_body_filter(r, in);
    }

    ctx = ngx_llm_guard_ctx_find(r);

    if (ctx == NULL) {
        return ngx_llm_guard_next_body_filter(r, in);
    }

    if (ctx->cut) {
        ngx_llm_guard_swallow(in);
        return NGX_ERROR;
    }

    if (ctx->refusing) {
        return ngx_llm_guard_refuse_body(ctx, in);
    }

    if (ctx->response == NULL) {

        if (ctx->filtered) {
            ngx_llm_guard_unread(ctx, in);
        }

        return ngx_llm_guard_next_body_filter(r, in);
    }

    return ctx->streaming ? ngx_llm_guard_stream_filter(ctx, in)
                          : ngx_llm_guard_whole_filter(ctx, in);
}


void
ngx_llm_guard_unread(ngx_llm_guard_ctx_t *ctx, ngx_chain_t *in)
{
    for ( /* void */ ; in != NULL; in = in->next) {
        ctx->response_len += (size_t) ngx_buf_size(in->buf);
    }
}
