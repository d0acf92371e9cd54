/*
 * How many tokens models have counted beside the estimate, by who pays for it
 * and the model: nobody's texts change what others reserve.
 *
 * One word for each, in the zone of the counters: 16 bits of its sum to know
 * it by, and 16 of the ratio.  It is read and written whole, so nothing is
 * locked.  Whoever has the same place takes it, and the other begins anew.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_zone.h"

#include "llmg_ratio.h"

#include <openssl/rand.h>


/* of the name of a model: the rest is one */
#define NGX_LLM_GUARD_RATIO_MODEL   128


static unsigned ngx_llm_guard_ratio_of(ngx_atomic_uint_t word, ngx_uint_t tag);


ngx_int_t
ngx_llm_guard_ratio_zone(ngx_llm_guard_zone_sh_t *sh, ngx_slab_pool_t *shpool)
{
    size_t  n, size;

    /* all of the rest, in one piece */

    size = shpool->pfree * ngx_pagesize;

    for (n = 1; 2 * n * sizeof(ngx_atomic_t) <= size; n *= 2) { /* void */ }

    sh->ratios = ngx_slab_calloc(shpool, n * sizeof(ngx_atomic_t));
    sh->nratios = n;

    return (sh->ratios != NULL
            && RAND_bytes(sh->ratio_key, sizeof(sh->ratio_key)) == 1)
           ? NGX_OK : NGX_ERROR;
}


void
ngx_llm_guard_ratio_find(ngx_llm_guard_ctx_t *ctx)
{
    u_char                   *p;
    uint64_t                  sum;
    ngx_uint_t                i;
    llmg_str_t                s, model;
    ngx_llm_guard_hold_t     *hold;
    ngx_llm_guard_quota_t    *quota;
    ngx_llm_guard_zone_sh_t  *sh;
    u_char                    buf[NGX_LLM_GUARD_LIMIT_MAX
                                  * NGX_LLM_GUARD_LIMIT_DIGEST
                                  + NGX_LLM_GUARD_RATIO_MODEL];

    quota = ctx->quota;
    sh = ngx_llm_guard_zone_get(ctx->main_conf);

    if (sh == NULL) {
        return;
    }

    p = buf;

    for (i = 0; i < quota->nholds; i++) {
        hold = &quota->holds[i];

        if (hold->ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS) {
            p = ngx_cpymem(p, hold->digest, NGX_LLM_GUARD_LIMIT_DIGEST);
        }
    }

    model = ngx_llm_guard_limit_model(ctx);

    p = ngx_cpymem(p, model.data,
                   ngx_min(model.len, NGX_LLM_GUARD_RATIO_MODEL));

    llmg_str_set(&s, buf, (size_t) (p - buf));

    sum = llmg_siphash(sh->ratio_key, s);

    quota->ratio_at = &sh->ratios[sum & (sh->nratios - 1)];
    quota->ratio_tag = (ngx_uint_t) (sum >> 48);

    quota->ratio = ngx_llm_guard_ratio_of(*quota->ratio_at, quota->ratio_tag);
}


uint64_t
ngx_llm_guard_ratio_times(ngx_llm_guard_ctx_t *ctx, uint64_t n)
{
    uint64_t  times;

    if (ctx->quota->ratio_at == NULL) {
        return n;
    }

    times = llmg_ratio_times((unsigned) ctx->quota->ratio, n);

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard limit: a prompt of %uL tokens, corrected to %uL",
                   n, times);

    return times;
}


void
ngx_llm_guard_ratio_learn(ngx_llm_guard_ctx_t *ctx, uint64_t truth)
{
    unsigned                ratio;
    ngx_atomic_uint_t       word;
    ngx_llm_guard_quota_t  *quota;

    quota = ctx->quota;

    if (quota->ratio_at == NULL) {
        return;
    }

    /* of others that have ended meanwhile, too */

    word = *quota->ratio_at;

    ratio = llmg_ratio_learn(ngx_llm_guard_ratio_of(word, quota->ratio_tag),
                             quota->prompt_estimate, truth);

    if (ratio == LLMG_RATIO_ONE && word >> 16 != quota->ratio_tag) {

        /* as good as no place: somebody may need it */

        return;
    }

    /* who comes in between is not counted, and nobody waits */

    (void) ngx_atomic_cmp_set(quota->ratio_at, word,
                              (ngx_atomic_uint_t) quota->ratio_tag << 16
                              | ratio);
}


/* a free place is 0, which is no ratio */

static unsigned
ngx_llm_guard_ratio_of(ngx_atomic_uint_t word, ngx_uint_t tag)
{
    return (word >> 16 == tag && (word & 0xffff) != 0)
           ? (unsigned) (word & 0xffff) : LLMG_RATIO_ONE;
}
