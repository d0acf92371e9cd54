#include "ngx_llm_guard_credential.h"


/* A mounted secret is looked at once in so many seconds. */
#define NGX_LLM_GUARD_LOOK   1


/* a request in the queue of a credential */
struct ngx_llm_guard_credential_waiter_s {
    ngx_queue_t              queue;
    ngx_http_request_t      *request;
    unsigned                 queued:1;
};


static ngx_int_t ngx_llm_guard_credential_get(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c);
static void ngx_llm_guard_credential_file(ngx_llm_guard_credential_t *c,
    ngx_log_t *log);
static ngx_int_t ngx_llm_guard_credential_wait(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c);
static void ngx_llm_guard_credential_leave(void *data);
static void ngx_llm_guard_credential_wake_handler(ngx_event_t *ev);
static ngx_int_t ngx_llm_guard_credential_refuse(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_credential_t *c);
static ngx_msec_t ngx_llm_guard_credential_pause(
    const ngx_llm_guard_credential_t *c);
static ngx_int_t ngx_llm_guard_credential_later(ngx_http_request_t *r,
    time_t seconds);


/*
 * After admission, so that a request that is refused needs no credential and a
 * metadata service hears nothing of it.
 */

ngx_int_t
ngx_llm_guard_credential_handler(ngx_http_request_t *r)
{
    ngx_int_t                        rc;
    ngx_llm_guard_ctx_t             *ctx;
    ngx_llm_guard_credential_t      *c;
    const ngx_llm_guard_loc_conf_t  *conf;

    if (r != r->main) {

        if (!ngx_llm_guard_credential_subrequest(r)
            && ngx_llm_guard_outbound_subrequest(r) != NGX_OK)
        {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        return NGX_DECLINED;
    }

    conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    ctx = ngx_llm_guard_ctx_find(r);

    if (conf->credential == NULL && !ngx_llm_guard_outbound_strips(ctx, conf)) {
        return NGX_DECLINED;
    }

    ctx = ngx_llm_guard_ctx_get(r);
    if (ctx == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    c = NULL;

    /* "error_page 400 = @other" carries on without */

    if (conf->credential != NULL && ctx->state != NGX_LLM_GUARD_REFUSED) {
        c = &ctx->main_conf->credentials[conf->credential->index];

        rc = ngx_llm_guard_credential_get(ctx, c);
        if (rc != NGX_OK) {
            return rc;
        }
    }

    if (ngx_llm_guard_outbound_set(ctx, conf,
                                   c != NULL ? c->source->name : NULL,
                                   c != NULL ? &c->value : NULL)
        != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return NGX_DECLINED;
}


/* NGX_OK: there is a value; NGX_AGAIN; or a status after a refusal */

static ngx_int_t
ngx_llm_guard_credential_get(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c)
{
    time_t               now;
    ngx_http_request_t  *r;

    r = ctx->request;
    now = ngx_time();

    if (ctx->credential_waiter != NULL && ctx->credential_waiter->queued) {
        return NGX_AGAIN;
    }

    if (c->source->kind == NGX_LLM_GUARD_SOURCE_FILE) {
        ngx_llm_guard_credential_file(c, r->connection->log);

        return c->value.len != 0 ? NGX_OK
                                 : ngx_llm_guard_credential_refuse(ctx, c);
    }

    if (c->value.len != 0 && now >= c->usable) {
        (void) ngx_llm_guard_credential_keep(c, NULL);
    }

    if (c->value.len != 0) {

        if (now >= c->refresh && c->fetch == NULL
            && ngx_llm_guard_credential_pause(c) == 0)
        {
            (void) ngx_llm_guard_credential_fetch(ctx, c, 1);
        }

        return NGX_OK;
    }

    if (c->fetch != NULL) {

        if (ngx_llm_guard_credential_fetching(r, c)) {
            return NGX_AGAIN;
        }

        return ngx_llm_guard_credential_wait(ctx, c);
    }

    if (ngx_llm_guard_credential_pause(c) != 0
        || ngx_llm_guard_credential_fetch(ctx, c, 0) != NGX_OK)
    {
        return ngx_llm_guard_credential_refuse(ctx, c);
    }

    return NGX_AGAIN;
}


/*
 * The last good value is used until there is another: a secret that is being
 * written is not an outage.
 */

static void
ngx_llm_guard_credential_file(ngx_llm_guard_credential_t *c, ngx_log_t *log)
{
    u_char                  buf[NGX_LLM_GUARD_SECRET_MAX + 1], *p;
    ngx_err_t               err;
    ngx_str_t               text, value;
    const char             *reason;
    ngx_llm_guard_stamp_t   stamp;

    if (ngx_time() < c->looked + NGX_LLM_GUARD_LOOK
        && ngx_time() >= c->looked)
    {
        return;
    }

    c->looked = ngx_time();

    if (ngx_llm_guard_secret_stamp(&c->source->path, &stamp) != NGX_OK) {
        ngx_memzero(&stamp, sizeof(ngx_llm_guard_stamp_t));
    }

    /* what cannot be used is complained of once, until it changes again */

    if (ngx_llm_guard_secret_same(&stamp, &c->stamp)) {
        return;
    }

    c->stamp = stamp;

    if (ngx_llm_guard_secret_read(&c->source->path, buf, &text, &stamp,
                                  &reason, &err)
        != NGX_OK)
    {
        ngx_log_error(NGX_LOG_ERR, log, err,
                      "llm_guard: the upstream's credential \"%V\" %s%s",
                      &c->source->path, reason,
                      c->value.len != 0 ? ", the one before it is used" : "");

        ngx_explicit_memzero(buf, sizeof(buf));
        return;
    }

    c->stamp = stamp;

    value.len = c->source->scheme.len + text.len;
    value.data = ngx_alloc(value.len, log);

    if (value.data != NULL) {
        p = ngx_cpymem(value.data, c->source->scheme.data,
                       c->source->scheme.len);
        ngx_memcpy(p, text.data, text.len);

        if (ngx_llm_guard_credential_keep(c, &value) == NGX_OK) {
            ngx_log_error(NGX_LOG_NOTICE, log, 0,
                          "llm_guard: the upstream's credential \"%V\" was "
                          "read anew", &c->source->path);
        }

        ngx_explicit_memzero(value.data, value.len);
        ngx_free(value.data);
    }

    ngx_explicit_memzero(buf, sizeof(buf));
}


static ngx_int_t
ngx_llm_guard_credential_wait(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_credential_t *c)
{
    ngx_connection_t        *conn;
    ngx_http_cleanup_t      *cln;
    ngx_http_request_t      *r;
    ngx_llm_guard_credential_waiter_t  *w;

    r = ctx->request;
    w = ctx->credential_waiter;

    if (w == NULL) {
        cln = ngx_http_cleanup_add(r,
                                   sizeof(ngx_llm_guard_credential_waiter_t));
        if (cln == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        w = cln->data;
        ngx_memzero(w, sizeof(ngx_llm_guard_credential_waiter_t));

        w->request = r;
        cln->handler = ngx_llm_guard_credential_leave;

        ctx->credential_waiter = w;
    }

    conn = r->connection;

    if (conn->read->ready) {
        ngx_post_event(conn->read, &ngx_posted_events);

    } else if (ngx_handle_read_event(conn->read, 0) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    ngx_queue_insert_tail(&c->waiting, &w->queue);
    w->queued = 1;

    r->read_event_handler = ngx_http_test_reading;
    r->write_event_handler = ngx_http_request_empty_handler;

    return NGX_AGAIN;
}


static void
ngx_llm_guard_credential_leave(void *data)
{
    ngx_llm_guard_credential_waiter_t  *w = data;

    if (w->queued) {
        ngx_queue_remove(&w->queue);
        w->queued = 0;
    }
}


void
ngx_llm_guard_credential_wake(ngx_llm_guard_credential_t *c)
{
    if (!ngx_queue_empty(&c->waiting)) {
        ngx_post_event(&c->wake, &ngx_posted_events);
    }
}


static void
ngx_llm_guard_credential_wake_handler(ngx_event_t *ev)
{
    ngx_queue_t                  all, *q;
    ngx_connection_t            *conn;
    ngx_http_request_t          *r;
    ngx_llm_guard_credential_waiter_t      *w;
    ngx_llm_guard_credential_t  *c;

    c = ev->data;

    if (ngx_queue_empty(&c->waiting)) {
        return;
    }

    /* one of them may have to ask again, and the others to wait again */

    ngx_queue_init(&all);
    ngx_queue_add(&all, &c->waiting);
    ngx_queue_init(&c->waiting);

    while (!ngx_queue_empty(&all)) {
        q = ngx_queue_head(&all);
        w = ngx_queue_data(q, ngx_llm_guard_credential_waiter_t, queue);

        ngx_queue_remove(q);
        w->queued = 0;

        r = w->request;
        conn = r->connection;

        ngx_http_set_log_request(conn->log, r);

        r->read_event_handler = ngx_http_block_reading;
        r->write_event_handler = ngx_http_core_run_phases;

        ngx_http_core_run_phases(r);
        ngx_http_run_posted_requests(conn);
    }
}


static ngx_int_t
ngx_llm_guard_credential_refuse(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_credential_t *c)
{
    ngx_msec_t           pause;
    ngx_http_request_t  *r;

    r = ctx->request;
    pause = ngx_llm_guard_credential_pause(c);

    if (pause != 0
        && ngx_llm_guard_credential_later(r, (time_t) (pause + 999) / 1000)
           != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_llm_guard_refuse(ctx, LLMG_REASON_UPSTREAM_CREDENTIAL,
                                c->status, NULL);
}


static ngx_int_t
ngx_llm_guard_credential_later(ngx_http_request_t *r, time_t seconds)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->value.data = ngx_pnalloc(r->pool, NGX_TIME_T_LEN);
    if (h->value.data == NULL) {
        h->hash = 0;
        return NGX_ERROR;
    }

    h->hash = 1;
    ngx_str_set(&h->key, "Retry-After");
    ngx_llm_guard_header_single(h);

    h->value.len = ngx_sprintf(h->value.data, "%T", seconds) - h->value.data;

    return NGX_OK;
}


/* Milliseconds until it may be asked again; 0: now. */

static ngx_msec_t
ngx_llm_guard_credential_pause(const ngx_llm_guard_credential_t *c)
{
    ngx_msec_int_t  ms;

    if (c->failures == 0) {
        return 0;
    }

    ms = (ngx_msec_int_t) (c->retry - ngx_current_msec);

    return (ngx_msec_t) ngx_max(ms, 0);
}


ngx_int_t
ngx_llm_guard_credential_keep(ngx_llm_guard_credential_t *c,
    const ngx_str_t *value)
{
    ngx_str_t  copy;

    ngx_str_null(&copy);

    if (value != NULL && value->len != 0) {
        copy.data = ngx_alloc(value->len, ngx_cycle->log);
        if (copy.data == NULL) {
            return NGX_ERROR;
        }

        ngx_memcpy(copy.data, value->data, value->len);
        copy.len = value->len;
    }

    if (c->value.data != NULL) {
        ngx_explicit_memzero(c->value.data, c->value.len);
        ngx_free(c->value.data);
    }

    c->value = copy;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_credential_init(ngx_cycle_t *cycle,
    ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                    i;
    ngx_llm_guard_credential_source_t      **source;
    ngx_llm_guard_credential_t   *c;

    if (mcf->credential_sources.nelts == 0) {
        return NGX_OK;
    }

    mcf->credentials = ngx_pcalloc(cycle->pool,
                                   mcf->credential_sources.nelts
                                   * sizeof(ngx_llm_guard_credential_t));
    if (mcf->credentials == NULL) {
        return NGX_ERROR;
    }

    source = mcf->credential_sources.elts;

    for (i = 0; i < mcf->credential_sources.nelts; i++) {
        c = &mcf->credentials[i];

        c->source = source[i];
        c->stamp = source[i]->stamp;

        ngx_queue_init(&c->waiting);

        c->wake.handler = ngx_llm_guard_credential_wake_handler;
        c->wake.data = c;
        c->wake.log = cycle->log;

        if (ngx_llm_guard_credential_keep(c, &source[i]->value) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


void
ngx_llm_guard_credential_free(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                i;
    ngx_llm_guard_credential_source_t  **source;

    source = mcf->credential_sources.elts;

    for (i = 0; i < mcf->credential_sources.nelts; i++) {

        if (mcf->credentials != NULL) {
            (void) ngx_llm_guard_credential_keep(&mcf->credentials[i], NULL);
        }

        if (source[i]->value.len != 0) {
            ngx_explicit_memzero(source[i]->value.data, source[i]->value.len);
        }
    }
}
