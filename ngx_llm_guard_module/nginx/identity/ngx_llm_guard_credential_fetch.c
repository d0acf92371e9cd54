/*
 * A token is asked for by a subrequest to a location of the user's, which
 * says where the service is and how long it may take.  The subrequest has no
 * header, no body and no variable of the client's.
 */

#include "ngx_llm_guard_credential_fetch.h"
#include "ngx_llm_guard_subrequest.h"

#include "llmg_grant.h"


static ngx_int_t ngx_llm_guard_fetch_buffer(ngx_http_request_t *sr);
static ngx_int_t ngx_llm_guard_fetch_headers(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr);
static ngx_int_t ngx_llm_guard_fetch_body(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr, ngx_str_t *form);
static ngx_int_t ngx_llm_guard_fetch_form(ngx_llm_guard_obtain_t *fetch,
    ngx_str_t *form);
static void ngx_llm_guard_fetch_cleanup(void *data);


ngx_int_t
ngx_llm_guard_credential_fetch(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c, ngx_uint_t background)
{
    llmg_str_t              none;
    ngx_http_cleanup_t     *cln;
    ngx_http_request_t     *r;
    ngx_llm_guard_obtain_t  *fetch;

    r = ctx->request;

    c->status = NGX_HTTP_SERVICE_UNAVAILABLE;

    cln = ngx_http_cleanup_add(r, sizeof(ngx_llm_guard_obtain_t));
    if (cln == NULL) {
        return NGX_ERROR;
    }

    fetch = cln->data;
    ngx_memzero(fetch, sizeof(ngx_llm_guard_obtain_t));

    fetch->request = r;
    fetch->credential = c;
    fetch->background = background;

    cln->handler = ngx_llm_guard_fetch_cleanup;

    c->fetch = fetch;

    if (ngx_llm_guard_fetch_send(fetch) == NGX_OK) {
        return NGX_OK;
    }

    if (fetch->credential != NULL) {
        llmg_str_set(&none, NULL, 0);
        ngx_llm_guard_fetch_failed(fetch, r, 0, "could not be asked", none);
        ngx_llm_guard_fetch_over(fetch);
    }

    return NGX_ERROR;
}


ngx_int_t
ngx_llm_guard_credential_fetching(ngx_http_request_t *r,
    ngx_llm_guard_credential_t *c)
{
    llmg_str_t              none;
    ngx_llm_guard_obtain_t  *fetch;

    fetch = c->fetch;

    if (fetch->request != r || fetch->background) {
        return 0;
    }

    if (!fetch->sent && ngx_llm_guard_fetch_send(fetch) != NGX_OK) {
        llmg_str_set(&none, NULL, 0);
        ngx_llm_guard_fetch_failed(fetch, r, 0, "could not be asked", none);
        ngx_llm_guard_fetch_over(fetch);
        ngx_http_post_request(r, NULL);
    }

    return 1;
}


ngx_uint_t
ngx_llm_guard_credential_subrequest(ngx_http_request_t *sr)
{
    return sr->post_subrequest != NULL
           && sr->post_subrequest->handler == ngx_llm_guard_fetch_done;
}


ngx_int_t
ngx_llm_guard_fetch_send(ngx_llm_guard_obtain_t *fetch)
{
    ngx_str_t                                 form;
    ngx_uint_t                                flags;
    ngx_http_request_t                       *r, *sr;
    ngx_http_post_subrequest_t               *ps;
    const ngx_llm_guard_credential_source_t  *source;

    r = fetch->request;
    source = fetch->credential->source;

    ngx_str_null(&form);

    if (source->kind == NGX_LLM_GUARD_SOURCE_WORKLOAD
        && ngx_llm_guard_fetch_form(fetch, &form) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ps = ngx_palloc(r->pool, sizeof(ngx_http_post_subrequest_t));
    if (ps == NULL) {
        goto failed;
    }

    ps->handler = ngx_llm_guard_fetch_done;
    ps->data = fetch;

    flags = NGX_HTTP_SUBREQUEST_IN_MEMORY
            | (fetch->background ? NGX_HTTP_SUBREQUEST_BACKGROUND
                                 : NGX_HTTP_SUBREQUEST_WAITED);

    if (ngx_http_subrequest(r, (ngx_str_t *) &source->uri,
                            (ngx_str_t *) &source->args, &sr, ps, flags)
        != NGX_OK)
    {
        goto failed;
    }

    fetch->sent = 1;

    /* from here on the subrequest runs, and must not run with what it has */

    if (ngx_llm_guard_subrequest_bare(sr) != NGX_OK
        || ngx_llm_guard_fetch_headers(fetch, sr) != NGX_OK
        || ngx_llm_guard_fetch_body(fetch, sr, &form) != NGX_OK
        || ngx_llm_guard_fetch_buffer(sr) != NGX_OK)
    {
        if (form.len != 0) {
            ngx_explicit_memzero(form.data, form.len);
        }

        ngx_llm_guard_subrequest_abandon(sr);
    }

    return NGX_OK;

failed:

    if (form.len != 0) {
        ngx_explicit_memzero(form.data, form.len);
    }

    return NGX_ERROR;
}


/* or nginx would make one of a page: subrequest_output_buffer_size */

static ngx_int_t
ngx_llm_guard_fetch_buffer(ngx_http_request_t *sr)
{
    sr->out = ngx_alloc_chain_link(sr->pool);
    if (sr->out == NULL) {
        return NGX_ERROR;
    }

    sr->out->next = NULL;

    sr->out->buf = ngx_create_temp_buf(sr->pool, LLMG_GRANT_ANSWER_MAX);
    if (sr->out->buf == NULL) {
        sr->out = NULL;
        return NGX_ERROR;
    }

    sr->out->buf->last_buf = 1;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_fetch_headers(ngx_llm_guard_obtain_t *fetch,
    ngx_http_request_t *sr)
{
    ngx_list_t                               *headers;
    const ngx_llm_guard_credential_source_t  *source;

    source = fetch->credential->source;
    headers = &sr->headers_in.headers;

    if (source->flag != NULL
        && ngx_llm_guard_outbound_push(headers, source->flag,
                                       &source->flag_value)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (fetch->challenged) {
        return ngx_llm_guard_outbound_push(headers, source->challenge,
                                           &fetch->secret);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_fetch_body(ngx_llm_guard_obtain_t *fetch, ngx_http_request_t *sr,
    ngx_str_t *form)
{
    ngx_buf_t  *b;

    if (form->len == 0) {
        return NGX_OK;
    }

    b = ngx_calloc_buf(sr->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->start = form->data;
    b->pos = b->start;
    b->last = b->start + form->len;
    b->end = b->last;
    b->temporary = 1;
    b->last_buf = 1;

    sr->request_body->bufs = ngx_alloc_chain_link(sr->pool);
    if (sr->request_body->bufs == NULL) {
        return NGX_ERROR;
    }

    sr->request_body->bufs->buf = b;
    sr->request_body->bufs->next = NULL;

    sr->headers_in.content_length_n = (off_t) form->len;

    sr->method = NGX_HTTP_POST;
    ngx_str_set(&sr->method_name, "POST");

    return NGX_OK;
}


/* the projected token is another one every hour: it is read each time */

static ngx_int_t
ngx_llm_guard_fetch_form(ngx_llm_guard_obtain_t *fetch, ngx_str_t *form)
{
    u_char                         buf[NGX_LLM_GUARD_SECRET_MAX + 1], *p;
    ngx_err_t                      err;
    ngx_str_t                      text;
    llmg_str_t                     token;
    const char                    *reason;
    ngx_llm_guard_stamp_t          stamp;
    const ngx_llm_guard_credential_source_t  *source;

    source = fetch->credential->source;

    if (ngx_llm_guard_secret_read(&source->path, buf, &text, &stamp, &reason,
                                  &err)
        == NGX_OK)
    {
        llmg_str_set(&token, text.data, text.len);

        if (llmg_grant_token(token)) {
            goto good;
        }

        err = 0;
        reason = "is not a token";
    }

    ngx_log_error(NGX_LOG_ERR, fetch->request->connection->log, err,
                  "llm_guard: the federated token \"%V\" %s", &source->path,
                  reason);

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_ERROR;

good:

    form->data = ngx_pnalloc(fetch->request->pool,
                             source->form.len + 3 * text.len);
    if (form->data == NULL) {
        ngx_explicit_memzero(buf, sizeof(buf));
        return NGX_ERROR;
    }

    p = ngx_cpymem(form->data, source->form.data, source->form.len);
    p = (u_char *) ngx_escape_uri(p, text.data, text.len,
                                  NGX_ESCAPE_URI_COMPONENT);
    form->len = p - form->data;

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_OK;
}


void
ngx_llm_guard_fetch_over(ngx_llm_guard_obtain_t *fetch)
{
    ngx_llm_guard_credential_t  *c;

    c = fetch->credential;

    fetch->credential = NULL;

    if (fetch->secret.len != 0) {
        ngx_explicit_memzero(fetch->secret.data, fetch->secret.len);
    }

    c->fetch = NULL;

    ngx_llm_guard_credential_wake(c);
}


/* the request ends, whatever has become of its subrequest */

static void
ngx_llm_guard_fetch_cleanup(void *data)
{
    ngx_llm_guard_obtain_t  *fetch = data;

    if (fetch->credential != NULL) {
        ngx_llm_guard_fetch_over(fetch);
    }
}
