/*
 * Requests that run hold a lease in each zone that says how many may.  One
 * timer of the worker renews them; with the worker they end by themselves.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"


/* at least three times as often as the shortest lease ends */
#define NGX_LLM_GUARD_LEASE_POLL   1000


static void ngx_llm_guard_lease_event(ngx_event_t *ev);


void
ngx_llm_guard_lease_init(ngx_llm_guard_main_conf_t *mcf, ngx_cycle_t *cycle)
{
    ngx_queue_init(&mcf->leases);

    mcf->lease_event.handler = ngx_llm_guard_lease_event;
    mcf->lease_event.data = mcf;
    mcf->lease_event.log = &cycle->new_log;
    mcf->lease_event.cancelable = 1;
}


void
ngx_llm_guard_lease_add(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ctx->main_conf;

    if (ctx->leased) {
        return;
    }

    ngx_queue_insert_tail(&mcf->leases, &ctx->quota->lease);
    ctx->leased = 1;

    if (!mcf->lease_event.timer_set) {
        ngx_add_timer(&mcf->lease_event, NGX_LLM_GUARD_LEASE_POLL);
    }
}


void
ngx_llm_guard_lease_remove(ngx_llm_guard_ctx_t *ctx)
{
    ngx_queue_remove(&ctx->quota->lease);
    ctx->leased = 0;
}


static void
ngx_llm_guard_lease_event(ngx_event_t *ev)
{
    uint64_t                    now;
    ngx_uint_t                  i;
    ngx_queue_t                *q;
    ngx_llm_guard_hold_t       *hold;
    ngx_llm_guard_quota_t      *quota;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ev->data;

    if (ngx_queue_empty(&mcf->leases)) {
        return;
    }

    now = ngx_llm_guard_clock() / 1000;

    for (q = ngx_queue_head(&mcf->leases);
         q != ngx_queue_sentinel(&mcf->leases);
         q = ngx_queue_next(q))
    {
        quota = ngx_queue_data(q, ngx_llm_guard_quota_t, lease);

        for (i = 0; i < quota->nholds; i++) {
            hold = &quota->holds[i];

            if (hold->ctx->unit != NGX_LLM_GUARD_UNIT_STREAMS
                || hold->held == 0)
            {
                continue;
            }

            /* of the clock of Redis it is only known how quick it is */

            if (hold->remote || hold->strayed) {

                if (!hold->renews && ngx_current_msec - hold->renewed
                                     >= hold->limit.period / 3 / 1000)
                {
                    hold->renewed = ngx_current_msec;
                    ngx_llm_guard_remote_renew(quota->ctx, i);
                }
            }

            if (!hold->remote
                && now / (hold->limit.period / 3) != hold->mark)
            {
                ngx_llm_guard_limit_renew(hold, ev->log);
            }
        }
    }

    ngx_add_timer(ev, NGX_LLM_GUARD_LEASE_POLL);
}
