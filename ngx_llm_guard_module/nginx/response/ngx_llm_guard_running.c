/*
 * Answers that run, and what makes them end although nothing comes: a token
 * that is revoked while the model thinks.
 */

#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_revoked.h"


/* How long an answer may still run: what is asked is one load. */
#define NGX_LLM_GUARD_RUNNING_POLL   500


static void ngx_llm_guard_running_event(ngx_event_t *ev);
static void ngx_llm_guard_running_walk(ngx_llm_guard_main_conf_t *mcf);
static void ngx_llm_guard_running_end(ngx_llm_guard_ctx_t *ctx);


void
ngx_llm_guard_running_init(ngx_llm_guard_main_conf_t *mcf, ngx_cycle_t *cycle)
{
    ngx_queue_init(&mcf->running);

    mcf->running_event.handler = ngx_llm_guard_running_event;
    mcf->running_event.data = mcf;
    mcf->running_event.log = &cycle->new_log;
    mcf->running_event.cancelable = 1;
}


void
ngx_llm_guard_running_free(ngx_llm_guard_main_conf_t *mcf)
{
    if (mcf->running_event.timer_set) {
        ngx_del_timer(&mcf->running_event);
    }
}


void
ngx_llm_guard_running_add(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ctx->main_conf;

    if (ctx->runs || !ngx_llm_guard_upstream_runs(ctx->request)) {
        return;
    }

    /* the cleanup of the context takes it out */

    ngx_queue_insert_tail(&mcf->running, &ctx->running);
    ctx->runs = 1;

    if (ctx->revoked_seen != mcf->revoked_changes) {

        /* a list has changed while it waited for its upstream */

        mcf->running_seen = ctx->revoked_seen;
    }

    if (!mcf->running_event.timer_set) {
        ngx_add_timer(&mcf->running_event, NGX_LLM_GUARD_RUNNING_POLL);
    }
}


static void
ngx_llm_guard_running_event(ngx_event_t *ev)
{
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ev->data;

    if (ngx_queue_empty(&mcf->running)) {
        return;
    }

    ngx_llm_guard_revoked_look(mcf);

    if (mcf->running_seen != mcf->revoked_changes) {
        ngx_llm_guard_running_walk(mcf);
    }

    ngx_add_timer(ev, NGX_LLM_GUARD_RUNNING_POLL);
}


/*
 * One that ends may take itself out, and others of its connection.  When one
 * could not be asked about, all of them are asked about again.
 */

static void
ngx_llm_guard_running_walk(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_int_t             rc;
    ngx_queue_t          *q, queue;
    ngx_llm_guard_ctx_t  *ctx;

    mcf->running_seen = mcf->revoked_changes;

    ngx_queue_init(&queue);
    ngx_queue_add(&queue, &mcf->running);
    ngx_queue_init(&mcf->running);

    while (!ngx_queue_empty(&queue)) {
        q = ngx_queue_head(&queue);
        ctx = ngx_queue_data(q, ngx_llm_guard_ctx_t, running);

        ngx_queue_remove(q);
        ngx_queue_insert_tail(&mcf->running, q);

        if (ctx->claims == NULL || ctx->cut
            || !ngx_llm_guard_upstream_runs(ctx->request))
        {
            continue;
        }

        rc = ngx_llm_guard_revoked_check(ctx);

        if (rc == NGX_DECLINED) {
            ngx_llm_guard_running_end(ctx);

        } else if (rc == NGX_ERROR) {
            mcf->running_seen = mcf->revoked_changes - 1;
        }
    }
}


static void
ngx_llm_guard_running_end(ngx_llm_guard_ctx_t *ctx)
{
    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = ctx->request;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    ngx_log_error(NGX_LOG_INFO, c->log, 0,
                  "llm_guard: the %s was revoked, the answer ends here",
                  ctx->credential == LLMG_CREDENTIAL_KEY ? "API key"
                                                         : "token");

    if (!ctx->streaming || ngx_llm_guard_stream_revoke(ctx) != NGX_OK) {

        /* what has no end of its own must not look as if it were whole */

        ctx->reason = LLMG_REASON_AUTH_INVALID;
        ctx->cut = 1;
    }

    ngx_llm_guard_stop_late(r);
}
