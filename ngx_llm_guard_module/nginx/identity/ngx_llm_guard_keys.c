#include "ngx_llm_guard_keys_zone.h"
#include "ngx_llm_guard_zone.h"


/* How often waiters look whether another worker has fetched, in ms. */
#define NGX_LLM_GUARD_KEYS_POLL   50

/* Parsing needs scratch memory many times the text. */
#define NGX_LLM_GUARD_KEYS_SCRATCH   (16 * 1024 * 1024)


static ngx_int_t ngx_llm_guard_keys_current(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source);
static ngx_int_t ngx_llm_guard_keys_ask(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source, ngx_uint_t miss);
static ngx_int_t ngx_llm_guard_keys_wait(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source, ngx_msec_t patience);
static void ngx_llm_guard_keys_forget(void *data);
static void ngx_llm_guard_keys_unqueue(ngx_llm_guard_waiter_t *w);
static void ngx_llm_guard_keys_event(ngx_event_t *ev);
static void ngx_llm_guard_keys_resume(ngx_http_request_t *r);
static void ngx_llm_guard_keys_adopt(ngx_llm_guard_source_t *source);
static llmg_jwk_set_t *ngx_llm_guard_keys_parse(ngx_str_t *text,
    const char **error);
static void ngx_llm_guard_keys_replace(ngx_llm_guard_source_t *source,
    llmg_jwk_set_t *set);
static void ngx_llm_guard_keys_failed(ngx_llm_guard_source_t *source,
    const char *error, ngx_uint_t status);


ngx_int_t
ngx_llm_guard_keys_get(ngx_llm_guard_ctx_t *ctx,
    const ngx_llm_guard_jwt_conf_t *jcf, ngx_llm_guard_keys_t *keys)
{
    ngx_int_t                rc;
    ngx_llm_guard_source_t  *source;

    source = jcf->source;

    if (source == NULL) {

        if (keys->set != NULL) {
            return NGX_DECLINED;
        }

        keys->set = jcf->keys;
        keys->number = 0;

        return NGX_OK;
    }

    ngx_llm_guard_keys_adopt(source);

    if (keys->set == NULL) {
        rc = ngx_llm_guard_keys_current(ctx, source);

    } else if (source->number != keys->number) {
        rc = NGX_OK;

    } else {
        rc = ngx_llm_guard_keys_ask(ctx, source, 1);

        if (rc == NGX_OK || rc == NGX_BUSY) {
            rc = ngx_llm_guard_keys_wait(ctx, source,
                                         NGX_LLM_GUARD_KEYS_PATIENCE);
        }
    }

    ngx_log_debug3(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard keys: %i, set %ui, missed %ui", rc,
                   source->number, keys->set != NULL ? keys->number : 0);

    if (rc != NGX_AGAIN && ctx->waiter != NULL) {
        ctx->waiter->source = NULL;
    }

    keys->set = source->set;
    keys->number = source->number;

    return rc;
}


/* NGX_OK: source->set will do; NGX_AGAIN; NGX_ERROR */

static ngx_int_t
ngx_llm_guard_keys_current(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source)
{
    ngx_int_t                     rc;
    ngx_uint_t                    usable;
    ngx_msec_int_t                age;
    ngx_llm_guard_key_request_t  *kr;

    kr = source->request;

    /* workers read the clock at different times: an age may be below 0 */

    age = (ngx_msec_int_t) (ngx_current_msec - source->fetched);

    usable = (source->set != NULL
              && age < (ngx_msec_int_t) (kr->ttl + kr->stale));

    if (usable && age < (ngx_msec_int_t) kr->ttl
        && (ngx_msec_int_t) (source->fetched - source->born) >= 0)
    {
        if (age >= (ngx_msec_int_t) (kr->ttl - kr->ttl / 4)) {
            (void) ngx_llm_guard_keys_ask(ctx, source, 0);
        }

        return NGX_OK;
    }

    /*
     * past its time, or of another configuration: it is only good when the
     * provider does not answer
     */

    rc = ngx_llm_guard_keys_ask(ctx, source, 0);

    if (rc == NGX_OK || rc == NGX_BUSY) {

        if (usable && ngx_llm_guard_keys_late(source)) {
            return NGX_OK;
        }

        rc = ngx_llm_guard_keys_wait(ctx, source,
                                     usable ? NGX_LLM_GUARD_KEYS_HURRY
                                            : NGX_LLM_GUARD_KEYS_PATIENCE);
        if (rc == NGX_AGAIN) {
            return NGX_AGAIN;
        }
    }

    return usable ? NGX_OK : NGX_ERROR;
}


/*
 * NGX_OK: a fetch was started; NGX_BUSY: one runs already; NGX_DECLINED: it is
 * too early for another; NGX_ERROR
 */

static ngx_int_t
ngx_llm_guard_keys_ask(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source, ngx_uint_t miss)
{
    ngx_int_t  rc;

    if (source->fetch != NULL) {
        return NGX_BUSY;
    }

    rc = ngx_llm_guard_keys_claim(source, miss);

    if (rc != NGX_OK) {
        return rc;
    }

    rc = ngx_llm_guard_fetch_start(ctx->request, source);

    if (rc != NGX_OK) {
        ngx_llm_guard_keys_release(source, NGX_ABORT);
    }

    return rc;
}


/* NGX_AGAIN, or NGX_ERROR: it has waited long enough, or too many do */

static ngx_int_t
ngx_llm_guard_keys_wait(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_source_t *source, ngx_msec_t patience)
{
    ngx_http_request_t      *r;
    ngx_http_cleanup_t      *cln;
    ngx_llm_guard_waiter_t  *w;

    r = ctx->request;
    w = ctx->waiter;

    if (w == NULL) {
        cln = ngx_http_cleanup_add(r, sizeof(ngx_llm_guard_waiter_t));
        if (cln == NULL) {
            return NGX_ERROR;
        }

        w = cln->data;
        ngx_memzero(w, sizeof(ngx_llm_guard_waiter_t));

        w->request = r;
        cln->handler = ngx_llm_guard_keys_forget;
        ctx->waiter = w;
    }

    if (w->queued) {
        return NGX_AGAIN;
    }

    if (w->source != source) {
        w->source = source;
        w->since = ngx_current_msec;
    }

    w->patience = patience;

    if (ngx_current_msec - w->since >= patience
        || source->waiting >= NGX_LLM_GUARD_KEYS_WAITERS)
    {
        return NGX_ERROR;
    }

    /*
     * a client that leaves is noticed, but for the one whose request fetches:
     * the others wait for it
     */

    if (!ngx_llm_guard_fetch_of(source, r)) {

        if (r->connection->read->ready) {
            ngx_post_event(r->connection->read, &ngx_posted_events);

        } else if (ngx_handle_read_event(r->connection->read, 0) != NGX_OK) {
            return NGX_ERROR;
        }

        r->read_event_handler = ngx_http_test_reading;
    }

    r->write_event_handler = ngx_http_request_empty_handler;

    ngx_queue_insert_tail(&source->waiters, &w->queue);

    w->queued = 1;
    source->waiting++;

    if (!source->event.timer_set) {
        ngx_add_timer(&source->event, NGX_LLM_GUARD_KEYS_POLL);
    }

    return NGX_AGAIN;
}


/* the request ends */

static void
ngx_llm_guard_keys_forget(void *data)
{
    ngx_llm_guard_keys_unqueue(data);
}


static void
ngx_llm_guard_keys_unqueue(ngx_llm_guard_waiter_t *w)
{
    if (w->queued) {
        ngx_queue_remove(&w->queue);
        w->queued = 0;
        w->source->waiting--;
    }
}


/*
 * What happened is not passed on: each of them asks again and finds out.  One
 * that runs may end others, which then leave the queue they are in.
 */

static void
ngx_llm_guard_keys_event(ngx_event_t *ev)
{
    ngx_uint_t               all;
    ngx_queue_t             *q, queue;
    ngx_llm_guard_source_t  *source;
    ngx_llm_guard_waiter_t  *w;

    source = ev->data;

    if (ev->timer_set) {
        ngx_del_timer(ev);
    }

    all = !ngx_llm_guard_keys_busy(source);

    ngx_queue_init(&queue);

    if (!ngx_queue_empty(&source->waiters)) {
        ngx_queue_add(&queue, &source->waiters);
        ngx_queue_init(&source->waiters);
    }

    while (!ngx_queue_empty(&queue)) {
        q = ngx_queue_head(&queue);
        w = ngx_queue_data(q, ngx_llm_guard_waiter_t, queue);

        if (!all && ngx_current_msec - w->since < w->patience) {
            ngx_queue_remove(q);
            ngx_queue_insert_tail(&source->waiters, q);
            continue;
        }

        ngx_llm_guard_keys_unqueue(w);
        ngx_llm_guard_keys_resume(w->request);
    }

    if (!ngx_queue_empty(&source->waiters) && !ev->timer_set) {
        ngx_add_timer(ev, NGX_LLM_GUARD_KEYS_POLL);
    }
}


static void
ngx_llm_guard_keys_resume(ngx_http_request_t *r)
{
    ngx_connection_t  *c;

    c = r->connection;

    r->read_event_handler = ngx_http_block_reading;
    r->write_event_handler = ngx_http_core_run_phases;

    ngx_http_core_run_phases(r);
    ngx_http_run_posted_requests(c);
}


void
ngx_llm_guard_keys_done(ngx_llm_guard_source_t *source, ngx_str_t *text,
    const char *error, ngx_uint_t status)
{
    ngx_int_t                 rc;
    llmg_jwk_set_t           *set;
    ngx_llm_guard_zone_sh_t  *counters;

    source->fetch = NULL;

    set = NULL;

    if (text != NULL) {
        set = ngx_llm_guard_keys_parse(text, &error);
    }

    rc = (set != NULL) ? NGX_OK : (error != NULL) ? NGX_ERROR : NGX_ABORT;

    if (rc == NGX_OK) {
        source->fetched = ngx_current_msec;

        if (ngx_llm_guard_keys_publish(source, text) == NGX_DECLINED
            && source->set != NULL)
        {
            llmg_jwk_set_free(set);

        } else {
            ngx_llm_guard_keys_replace(source, set);
        }

        if (source->error != NULL) {
            ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                          "llm_guard: keys came from \"%V\" again",
                          &source->request->uri);
            source->error = NULL;
        }

    } else if (rc == NGX_ERROR) {
        ngx_llm_guard_keys_failed(source, error, status);
    }

    ngx_llm_guard_keys_release(source, rc);

    counters = ngx_llm_guard_zone_get(source->main_conf);

    if (counters != NULL) {
        ngx_llm_guard_count(counters, rc == NGX_OK
                                      ? LLMG_METRIC_KEYS_FETCHED
                                      : LLMG_METRIC_KEYS_FAILED, 1);
    }

    /* not from here: this is the middle of some other request */

    ngx_post_event(&source->event, &ngx_posted_events);
}


/* said once, not for every request that has to do without */

static void
ngx_llm_guard_keys_failed(ngx_llm_guard_source_t *source, const char *error,
    ngx_uint_t status)
{
    u_char  *p, buf[sizeof(", status ") + NGX_INT_T_LEN];

    if (source->error == error && source->status == status) {
        return;
    }

    source->error = error;
    source->status = status;

    p = buf;

    if (status != 0) {
        p = ngx_sprintf(p, ", status %ui", status);
    }

    ngx_log_error(NGX_LOG_ERR, ngx_cycle->log, 0,
                  "llm_guard: no keys came from \"%V\": %s%*s; %s, in %V:%ui",
                  &source->request->uri, error, (size_t) (p - buf), buf,
                  source->set != NULL ? "the ones before are used for a while"
                                      : "no token can be verified",
                  &source->request->place.file, source->request->place.line);
}


/* what another worker has fetched, or one before a reload */

static void
ngx_llm_guard_keys_adopt(ngx_llm_guard_source_t *source)
{
    ngx_str_t        text;
    const char      *error;
    llmg_jwk_set_t  *set;

    if (ngx_llm_guard_keys_read(source, &text) != NGX_OK) {
        return;
    }

    set = ngx_llm_guard_keys_parse(&text, &error);

    if (set != NULL) {
        ngx_llm_guard_keys_replace(source, set);
    }

    ngx_free(text.data);
}


static llmg_jwk_set_t *
ngx_llm_guard_keys_parse(ngx_str_t *text, const char **error)
{
    llmg_str_t       doc;
    llmg_arena_t    *scratch;
    llmg_status_t    rc;
    llmg_jwk_set_t  *set;

    *error = "out of memory";

    scratch = llmg_arena_create(NGX_LLM_GUARD_KEYS_SCRATCH);
    if (scratch == NULL) {
        return NULL;
    }

    set = llmg_jwk_set_create(NGX_LLM_GUARD_KEYS_SET_MAX);

    if (set != NULL) {
        llmg_str_set(&doc, text->data, text->len);

        rc = llmg_jwk_set_add(set, scratch, doc);

        if (rc != LLMG_OK || set->n == 0) {
            *error = (rc == LLMG_OK)      ? "no key can be used"
                     : (rc == LLMG_ERROR) ? "out of memory"
                                          : set->reason;
            llmg_jwk_set_free(set);
            set = NULL;
        }
    }

    llmg_arena_destroy(scratch);

    return set;
}


static void
ngx_llm_guard_keys_replace(ngx_llm_guard_source_t *source,
    llmg_jwk_set_t *set)
{
    llmg_jwk_set_free(source->set);

    source->set = set;
    source->number++;
}


void
ngx_llm_guard_keys_start(ngx_llm_guard_main_conf_t *mcf, ngx_cycle_t *cycle)
{
    ngx_uint_t                i;
    ngx_llm_guard_source_t  **source;

    source = mcf->key_sources.elts;

    for (i = 0; i < mcf->key_sources.nelts; i++) {
        ngx_queue_init(&source[i]->waiters);

        source[i]->alone.born = source[i]->born;
        source[i]->event.handler = ngx_llm_guard_keys_event;
        source[i]->event.data = source[i];
        source[i]->event.log = cycle->log;
    }

    ngx_llm_guard_keys_own(mcf);
}


void
ngx_llm_guard_keys_free(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                i;
    ngx_llm_guard_source_t  **source;

    source = mcf->key_sources.elts;

    for (i = 0; i < mcf->key_sources.nelts; i++) {
        llmg_jwk_set_free(source[i]->set);
    }
}
