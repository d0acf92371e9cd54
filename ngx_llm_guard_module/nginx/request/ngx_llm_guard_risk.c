#include "ngx_llm_guard_risk.h"
#include "ngx_llm_guard_zone.h"

#include <openssl/rand.h>


static ngx_int_t ngx_llm_guard_risk_open(ngx_shm_zone_t *zone, void *data);
static ngx_int_t ngx_llm_guard_risk_subject(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_risk_zone_t *rz, uint64_t sums[2]);
static ngx_llm_guard_risk_place_t *ngx_llm_guard_risk_find(
    ngx_llm_guard_risk_sh_t *sh, const uint64_t sums[2]);
static ngx_llm_guard_risk_place_t *ngx_llm_guard_risk_place(
    ngx_llm_guard_risk_zone_t *rz, const uint64_t sums[2], uint64_t now);


#define ngx_llm_guard_risk_now()   (ngx_llm_guard_clock() / 1000000)


/* llm_guard_risk_zone key zone=name:size [half_life=time] */

char *
ngx_llm_guard_risk_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                              *rv;
    ssize_t                            size;
    ngx_int_t                          ms;
    ngx_str_t                         *value, name, s;
    ngx_llm_guard_risk_zone_t         *rz;
    ngx_http_compile_complex_value_t   ccv;

    if (mcf->risk != NULL) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_http_script_variables_count(&value[1]) == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid key \"%V\" in \"%V\", it must have a "
                           "variable, which says who asks", &value[1],
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    rz = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_risk_zone_t));
    if (rz == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = &value[1];
    ccv.complex_value = &rz->key;

    if (ngx_http_compile_complex_value(&ccv) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    rv = ngx_llm_guard_zone_parse(cf, cmd, &value[2], &name, &size);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    rz->half = NGX_LLM_GUARD_RISK_HALF;

    if (cf->args->nelts == 4) {
        ms = NGX_ERROR;

        if (ngx_strncmp(value[3].data, "half_life=", 10) == 0) {
            s.data = value[3].data + 10;
            s.len = value[3].len - 10;
            ms = ngx_parse_time(&s, 0);
        }

        if (ms < LLMG_RISK_SHORTEST || (uint64_t) ms > LLMG_RISK_LONGEST) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\", it must "
                               "be \"half_life=\" and a time from 1s to 30d",
                               &value[3], &cmd->name);
            return NGX_CONF_ERROR;
        }

        rz->half = (uint64_t) ms;
    }

    mcf->risk = ngx_llm_guard_zone_own(cf, &name, size, "llm_guard_risk_zone",
                                       ngx_llm_guard_risk_open);
    if (mcf->risk == NULL) {
        return NGX_CONF_ERROR;
    }

    mcf->risk->data = rz;

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_llm_guard_risk_open(ngx_shm_zone_t *zone, void *data)
{
    size_t                      size;
    ngx_slab_pool_t            *shpool;
    ngx_llm_guard_risk_sh_t    *sh;
    ngx_llm_guard_risk_zone_t  *rz;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;
    rz = zone->data;

    if (data != NULL || zone->shm.exists) {
        sh = shpool->data;

        if (sh->version != NGX_LLM_GUARD_RISK_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

        rz->sh = sh;
        return NGX_OK;
    }

    sh = ngx_slab_calloc(shpool, sizeof(ngx_llm_guard_risk_sh_t));

    if (sh == NULL || RAND_bytes(sh->keys[0], sizeof(sh->keys)) != 1) {
        return NGX_ERROR;
    }

    /* all of the rest, in one piece */

    size = shpool->pfree * ngx_pagesize;

    sh->nsets = size / sizeof(ngx_llm_guard_risk_set_t);
    sh->sets = ngx_slab_calloc(shpool,
                               sh->nsets * sizeof(ngx_llm_guard_risk_set_t));
    if (sh->sets == NULL) {
        return NGX_ERROR;
    }

    sh->version = NGX_LLM_GUARD_RISK_VERSION;
    shpool->data = sh;
    rz->sh = sh;

    return NGX_OK;
}


const u_char *
ngx_llm_guard_risk_key(ngx_llm_guard_main_conf_t *mcf)
{
    ngx_llm_guard_risk_zone_t  *rz;

    if (mcf->risk == NULL) {
        return NULL;
    }

    rz = mcf->risk->data;

    return rz->sh->keys[0];
}


ngx_int_t
ngx_llm_guard_risk_points(ngx_llm_guard_ctx_t *ctx, ngx_uint_t *points)
{
    uint64_t                     sums[2];
    ngx_int_t                    rc;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_risk_zone_t   *rz;
    ngx_llm_guard_risk_place_t  *place;

    if (ctx->has_risk) {
        *points = ctx->risk;
        return NGX_OK;
    }

    if (ctx->main_conf->risk == NULL) {
        return NGX_DECLINED;
    }

    rz = ctx->main_conf->risk->data;

    rc = ngx_llm_guard_risk_subject(ctx, rz, sums);
    if (rc != NGX_OK) {
        return rc;
    }

    shpool = (ngx_slab_pool_t *) ctx->main_conf->risk->shm.addr;

    ngx_shmtx_lock(&shpool->mutex);

    place = ngx_llm_guard_risk_find(rz->sh, sums);

    *points = (place != NULL)
              ? llmg_risk_points(&place->risk, ngx_llm_guard_risk_now(),
                                 rz->half)
              : 0;

    ngx_shmtx_unlock(&shpool->mutex);

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_risk_admit(ngx_llm_guard_ctx_t *ctx)
{
    uint64_t                     sums[2], now;
    unsigned                     added;
    ngx_int_t                    rc;
    ngx_slab_pool_t             *shpool;
    ngx_llm_guard_zone_sh_t     *sh;
    ngx_llm_guard_risk_zone_t   *rz;
    ngx_llm_guard_risk_place_t  *place;

    ctx->has_risk = 0;
    ctx->risk_action = LLMG_ACTION_ALLOW;

    rz = ctx->main_conf->risk->data;

    rc = ngx_llm_guard_risk_subject(ctx, rz, sums);

    if (rc != NGX_OK) {
        return (rc == NGX_DECLINED) ? NGX_OK : NGX_ERROR;
    }

    shpool = (ngx_slab_pool_t *) ctx->main_conf->risk->shm.addr;
    added = 0;

    ngx_shmtx_lock(&shpool->mutex);

    /* read while locked: no other worker has written a later time */

    now = ngx_llm_guard_risk_now();

    place = (ctx->asked->nrisks != 0)
            ? ngx_llm_guard_risk_place(rz, sums, now)
            : ngx_llm_guard_risk_find(rz->sh, sums);

    if (place != NULL) {
        added = llmg_risk_add(&place->risk, now, rz->half, ctx->asked->risks,
                              ctx->asked->nrisks);
        ctx->risk = llmg_risk_points(&place->risk, now, rz->half);

    } else {
        ctx->risk = 0;
    }

    ngx_shmtx_unlock(&shpool->mutex);

    ctx->has_risk = 1;
    ctx->risk_action = llmg_policy_risk(ctx->policy, (unsigned) ctx->risk);

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard risk: %ui points, %ui of them new",
                   (ngx_uint_t) ctx->risk, (ngx_uint_t) added);

    sh = ngx_llm_guard_zone_get(ctx->main_conf);

    if (sh != NULL && added != 0) {
        ngx_llm_guard_count(sh, LLMG_METRIC_RISK_ADDED, 1);
    }

    if (sh != NULL && ctx->risk_action == LLMG_ACTION_REPORT) {
        ngx_llm_guard_count(sh, LLMG_METRIC_RISK_REPORTED, 1);
    }

    return NGX_OK;
}


/* NGX_DECLINED: an empty key */

static ngx_int_t
ngx_llm_guard_risk_subject(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_risk_zone_t *rz, uint64_t sums[2])
{
    ngx_str_t   key;
    llmg_str_t  s;

    if (ngx_http_complex_value(ctx->request, &rz->key, &key) != NGX_OK) {
        return NGX_ERROR;
    }

    if (key.len == 0) {
        return NGX_DECLINED;
    }

    llmg_str_set(&s, key.data, key.len);

    sums[0] = llmg_siphash(rz->sh->keys[0], s);
    sums[1] = llmg_siphash(rz->sh->keys[1], s);

    return NGX_OK;
}


static ngx_llm_guard_risk_place_t *
ngx_llm_guard_risk_find(ngx_llm_guard_risk_sh_t *sh, const uint64_t sums[2])
{
    ngx_uint_t                   i;
    ngx_llm_guard_risk_place_t  *ways;

    ways = sh->sets[sums[0] % sh->nsets].ways;

    for (i = 0; i < NGX_LLM_GUARD_RISK_WAYS; i++) {
        if (ways[i].risk.level != 0 && ways[i].sums[0] == sums[0]
            && ways[i].sums[1] == sums[1])
        {
            return &ways[i];
        }
    }

    return NULL;
}


/* its own one, or that of who has least left */

static ngx_llm_guard_risk_place_t *
ngx_llm_guard_risk_place(ngx_llm_guard_risk_zone_t *rz,
    const uint64_t sums[2], uint64_t now)
{
    uint32_t                     left, least;
    ngx_uint_t                   i;
    ngx_llm_guard_risk_place_t  *place, *ways;

    place = ngx_llm_guard_risk_find(rz->sh, sums);

    if (place != NULL) {
        return place;
    }

    ways = rz->sh->sets[sums[0] % rz->sh->nsets].ways;
    place = ways;
    least = UINT32_MAX;

    for (i = 0; i < NGX_LLM_GUARD_RISK_WAYS; i++) {
        left = llmg_risk_left(&ways[i].risk, now, rz->half);

        if (left < least) {
            place = &ways[i];
            least = left;
        }
    }

    /* a worker that dies in the middle leaves a free one */

    ngx_memzero(&place->risk, sizeof(llmg_risk_t));
    ngx_memory_barrier();

    place->sums[0] = sums[0];
    place->sums[1] = sums[1];

    return place;
}
