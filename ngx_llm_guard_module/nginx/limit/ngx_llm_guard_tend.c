/*
 * What is done for limits while nobody asks: this machine says in Redis that it
 * lives, keys that are not used any more let go of what they hold, and Redis is
 * told what it has missed.  One timer for each worker; whoever comes first does
 * it.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_zone.h"

#include <openssl/rand.h>


/* milliseconds */
#define NGX_LLM_GUARD_TEND_POLL    1000
#define NGX_LLM_GUARD_TEND_MORE    100
#define NGX_LLM_GUARD_TEND_FIRST   50

/* milliseconds: how often it says so, and until then it counts in Redis */
#define NGX_LLM_GUARD_TEND_LIVES   2000
#define NGX_LLM_GUARD_TEND_SPAN    10000

/*
 * After Redis was away, or a machine began, the others have not said so yet: so
 * many milliseconds it is not believed that there are less.
 */
#define NGX_LLM_GUARD_TEND_HOLD    15000


static void ngx_llm_guard_tend_event(ngx_event_t *ev);
static void ngx_llm_guard_tend_live(ngx_llm_guard_main_conf_t *mcf);
static void ngx_llm_guard_tend_lived(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);


/* of the worker */

static ngx_event_t  ngx_llm_guard_tend_timer;


void
ngx_llm_guard_tend_start(ngx_llm_guard_main_conf_t *mcf, ngx_cycle_t *cycle)
{
    ngx_uint_t                   i;
    ngx_shm_zone_t             **zones;
    ngx_llm_guard_limit_ctx_t   *ctx;

    if (mcf->redis == NULL) {
        return;
    }

    zones = mcf->limit_zones.elts;

    for (i = 0; i < mcf->limit_zones.nelts; i++) {
        ctx = zones[i]->data;

        if (!ctx->remote) {
            continue;
        }

        ngx_llm_guard_tend_timer.handler = ngx_llm_guard_tend_event;
        ngx_llm_guard_tend_timer.data = mcf;
        ngx_llm_guard_tend_timer.log = cycle->log;
        ngx_llm_guard_tend_timer.cancelable = 1;

        ngx_add_timer(&ngx_llm_guard_tend_timer, NGX_LLM_GUARD_TEND_FIRST);

        return;
    }
}


static void
ngx_llm_guard_tend_event(ngx_event_t *ev)
{
    ngx_uint_t                   i, more;
    ngx_shm_zone_t             **zones;
    ngx_llm_guard_limit_ctx_t   *ctx;
    ngx_llm_guard_main_conf_t   *mcf;

    mcf = ev->data;

    /* others do it */

    if (ngx_exiting || ngx_terminate || ngx_quit) {
        return;
    }

    ngx_llm_guard_tend_live(mcf);

    more = 0;
    zones = mcf->limit_zones.elts;

    for (i = 0; i < mcf->limit_zones.nelts; i++) {
        ctx = zones[i]->data;

        if (ctx->remote) {
            more |= ngx_llm_guard_ahead_tend(mcf, ctx);
            more |= ngx_llm_guard_mend_tend(mcf, ctx);
        }
    }

    ngx_add_timer(ev, more ? NGX_LLM_GUARD_TEND_MORE
                           : NGX_LLM_GUARD_TEND_POLL);
}


/* one key in one slot, with an entry for each machine */

static void
ngx_llm_guard_tend_live(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_atomic_uint_t          seen, now;
    ngx_llm_guard_hold_t       hold;
    ngx_llm_guard_zone_sh_t   *sh;
    ngx_llm_guard_redis_op_t  *op;

    sh = ngx_llm_guard_zone_get(mcf);

    if (sh == NULL) {
        return;
    }

    now = (ngx_atomic_uint_t) (ngx_llm_guard_clock() / 1000000);
    seen = sh->lived;

    if ((seen != 0 && now - seen < NGX_LLM_GUARD_TEND_LIVES)
        || !ngx_atomic_cmp_set(&sh->lived, seen, now))
    {
        return;
    }

    if (sh->hold == 0) {
        sh->hold = now + NGX_LLM_GUARD_TEND_HOLD;
    }

    ngx_memzero(&hold, sizeof(ngx_llm_guard_hold_t));

    ngx_str_set(&hold.name, "machines");

    hold.limit.algorithm = LIMIT_CALENDAR;
    hold.limit.rate = 1;
    hold.limit.period = NGX_LLM_GUARD_TEND_SPAN * 1000;

    op = ngx_llm_guard_redis_op(mcf->redis, ngx_llm_guard_tend_lived);
    if (op == NULL) {
        return;
    }

    op->data = mcf;
    op->sent = ngx_llm_guard_clock() / 1000;

    if (ngx_llm_guard_redis_key(op, &hold, LIMIT_MODE_LIVE, sh->id, 0)
        != NGX_OK)
    {
        ngx_llm_guard_redis_free(op);
        return;
    }

    if (ngx_llm_guard_redis_call(op) != NGX_OK) {
        sh->hold = now + NGX_LLM_GUARD_TEND_HOLD;
        sh->away = 1;
    }
}


static void
ngx_llm_guard_tend_lived(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    ngx_atomic_uint_t           now, seen;
    ngx_llm_guard_zone_sh_t    *sh;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = op->data;
    sh = ngx_llm_guard_zone_get(mcf);
    now = (ngx_atomic_uint_t) (ngx_llm_guard_clock() / 1000000);

    if (n == 0) {
        sh->hold = now + NGX_LLM_GUARD_TEND_HOLD;
        sh->away = 1;
        return;
    }

    if (sh->away) {
        sh->away = 0;

        ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                      "llm_guard: Redis is back: limits are counted there");
    }

    /* what it says is not later than now */

    sh->lead = (uint64_t) values[1] - op->sent;

    /* nor are they more than the script says, whoever answers in its place */

    seen = (ngx_atomic_uint_t) ngx_min(values[2], LIMIT_SCRIPT_LIVE);

    if (seen == 0) {

        /* it may be out of memory, too: what was seen holds */

        sh->hold = now + NGX_LLM_GUARD_TEND_HOLD;

        if (sh->machines != 0) {
            return;
        }

        seen = 1;

        if (op->redis->nodes == 0) {
            ngx_log_error(NGX_LOG_WARN, ngx_cycle->log, 0,
                          "llm_guard: Redis does not let machines be counted: "
                          "without \"nodes\" this one takes itself for the "
                          "only one");
        }
    }

    if (seen > sh->machines
        || (seen < sh->machines
            && (ngx_atomic_int_t) (now - sh->hold) >= 0))
    {
        ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                      "llm_guard: machines that count limits in Redis: %uA",
                      seen);

        sh->machines = seen;
    }
}


ngx_uint_t
ngx_llm_guard_nodes(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_llm_guard_zone_sh_t  *sh;

    if (mcf->redis->nodes != 0) {
        return mcf->redis->nodes;
    }

    sh = ngx_llm_guard_zone_get(mcf);

    return (sh != NULL && sh->machines != 0) ? (ngx_uint_t) sh->machines : 1;
}


uint64_t
ngx_llm_guard_there(void)
{
    ngx_llm_guard_zone_sh_t    *sh;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_cycle_get_module_main_conf(ngx_cycle,
                                              ngx_llm_guard_module);
    sh = (mcf != NULL) ? ngx_llm_guard_zone_get(mcf) : NULL;

    if (sh == NULL || sh->lead == 0) {
        return 0;
    }

    return ngx_llm_guard_clock() / 1000 + sh->lead;
}


ngx_int_t
ngx_llm_guard_tend_zone(ngx_llm_guard_zone_sh_t *sh)
{
    uint64_t  id;

    if (RAND_bytes((unsigned char *) &id, sizeof(id)) != 1) {
        return NGX_ERROR;
    }

    /* a number that the script takes as it is, and not 0 */

    sh->id = id % (LIMIT_AMOUNT - 1) + 1;

    return NGX_OK;
}
