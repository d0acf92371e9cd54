/*
 * llm_guard_limit_zone and llm_guard_limit.
 */

#include "ngx_llm_guard_limit.h"


static ngx_int_t ngx_llm_guard_limit_rate(ngx_str_t *value, uint64_t *rate,
    uint64_t *period);


/* by its address: not to be taken for the zone of the counters */

static ngx_uint_t  ngx_llm_guard_limit_tag;


/* llm_guard_limit_zone key zone=name:size unit=requests rate=N/period ... */

char *
ngx_llm_guard_limit_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    u_char                            *p;
    ssize_t                            size;
    uint64_t                           burst;
    ngx_int_t                          n;
    ngx_str_t                         *value, name, s;
    ngx_uint_t                         i;
    const char                        *why;
    ngx_shm_zone_t                    *zone;
    ngx_llm_guard_limit_ctx_t         *ctx;
    ngx_http_compile_complex_value_t   ccv;

    value = cf->args->elts;

    ctx = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_limit_ctx_t));
    if (ctx == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = &value[1];
    ccv.complex_value = &ctx->key;

    if (ngx_http_compile_complex_value(&ccv) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    size = 0;
    burst = 0;
    name.len = 0;

    for (i = 2; i < cf->args->nelts; i++) {

        if (ngx_strncmp(value[i].data, "zone=", 5) == 0) {
            name.data = value[i].data + 5;

            p = (u_char *) ngx_strchr(name.data, ':');

            if (p == NULL || p == name.data) {
                why = "it must be \"zone=name:size\"";
                goto invalid;
            }

            name.len = p - name.data;

            s.data = p + 1;
            s.len = value[i].data + value[i].len - s.data;

            size = ngx_parse_size(&s);

            if (size < (ssize_t) (8 * ngx_pagesize)) {
                ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                                   "zone size \"%V\" in \"%V\" is invalid or "
                                   "below %uz", &s, &cmd->name,
                                   8 * ngx_pagesize);
                return NGX_CONF_ERROR;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "unit=", 5) == 0) {

            if (ngx_strcmp(value[i].data + 5, "requests") != 0) {
                ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                                   "unit \"%s\" in \"%V\" is not supported: "
                                   "only \"requests\" is",
                                   value[i].data + 5, &cmd->name);
                return NGX_CONF_ERROR;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "rate=", 5) == 0) {
            s.data = value[i].data + 5;
            s.len = value[i].len - 5;

            if (ngx_llm_guard_limit_rate(&s, &ctx->rate, &ctx->period)
                != NGX_OK)
            {
                why = "it must be a number from 1 on, \"/\" and \"s\", \"m\", "
                      "\"h\", \"d\" or a time with its unit";
                goto invalid;
            }

            continue;
        }

        if (ngx_strncmp(value[i].data, "burst=", 6) == 0) {
            n = ngx_atoi(value[i].data + 6, value[i].len - 6);

            if (n <= 0) {
                why = "it must be a number from 1 on";
                goto invalid;
            }

            burst = (uint64_t) n;
            continue;
        }

        why = "nobody knows it";
        goto invalid;
    }

    if (name.len == 0 || ctx->rate == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" must have \"zone\" and \"rate\" parameters",
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    if (llmg_gcra_init(&ctx->gcra, ctx->rate, ctx->period,
                        burst != 0 ? burst : ctx->rate)
        != LLMG_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "rate or burst of zone \"%V\" in \"%V\" is out of "
                           "range: at most %uL requests, at most %uL days, and "
                           "no burst that takes centuries",
                           &name, &cmd->name, (uint64_t) LIMIT_GCRA_RATE,
                           (uint64_t) (LIMIT_GCRA_PERIOD
                                       / LIMIT_GCRA_SECOND / 86400));
        return NGX_CONF_ERROR;
    }

    zone = ngx_shared_memory_add(cf, &name, size, &ngx_llm_guard_limit_tag);
    if (zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (zone->data != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" in \"%V\" is duplicate", &name,
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    zone->init = ngx_llm_guard_limit_init_zone;
    zone->data = ctx;

    return NGX_CONF_OK;

invalid:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid parameter \"%V\" in \"%V\": %s", &value[i],
                       &cmd->name, why);

    return NGX_CONF_ERROR;
}


/* N/s, N/m, N/h, N/d or N/ and an nginx time */

static ngx_int_t
ngx_llm_guard_limit_rate(ngx_str_t *value, uint64_t *rate, uint64_t *period)
{
    u_char      *p;
    ngx_int_t    n;
    ngx_str_t    s;

    p = ngx_strlchr(value->data, value->data + value->len, '/');

    if (p == NULL) {
        return NGX_ERROR;
    }

    n = ngx_atoi(value->data, p - value->data);

    if (n <= 0) {
        return NGX_ERROR;
    }

    *rate = (uint64_t) n;

    s.data = p + 1;
    s.len = value->data + value->len - s.data;

    if (s.len == 1) {

        switch (s.data[0]) {

        case 's':
            n = 1;
            break;

        case 'm':
            n = 60;
            break;

        case 'h':
            n = 3600;
            break;

        case 'd':
            n = 86400;
            break;

        default:
            return NGX_ERROR;
        }

    } else {

        /* a bare number is no unit */

        if (s.len == 0 || (s.data[s.len - 1] >= '0'
                           && s.data[s.len - 1] <= '9'))
        {
            return NGX_ERROR;
        }

        n = ngx_parse_time(&s, 1);

        if (n <= 0) {
            return NGX_ERROR;
        }
    }

    *period = (uint64_t) n * LIMIT_GCRA_SECOND;

    return NGX_OK;
}


char *
ngx_llm_guard_limit(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t                 *value, name;
    ngx_uint_t                 i;
    ngx_shm_zone_t            *zone;
    ngx_llm_guard_limit_t     *limits, *limit;
    ngx_llm_guard_main_conf_t *mcf;

    value = cf->args->elts;

    if (ngx_strncmp(value[1].data, "zone=", 5) != 0 || value[1].len == 5) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"%V\", it must be "
                           "\"zone=name\"", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    name.data = value[1].data + 5;
    name.len = value[1].len - 5;

    zone = ngx_shared_memory_add(cf, &name, 0, &ngx_llm_guard_limit_tag);
    if (zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (lcf->limits == NGX_CONF_UNSET_PTR) {
        lcf->limits = ngx_array_create(cf->pool, 2,
                                       sizeof(ngx_llm_guard_limit_t));
    }

    if (lcf->limits == NULL) {
        return NGX_CONF_ERROR;
    }

    limits = lcf->limits->elts;

    for (i = 0; i < lcf->limits->nelts; i++) {
        if (limits[i].zone == zone) {
            return "is duplicate";
        }
    }

    if (lcf->limits->nelts == NGX_LLM_GUARD_LIMIT_MAX) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "more than %d \"%V\" in one place",
                           NGX_LLM_GUARD_LIMIT_MAX, &cmd->name);
        return NGX_CONF_ERROR;
    }

    limit = ngx_array_push(lcf->limits);
    if (limit == NULL) {
        return NGX_CONF_ERROR;
    }

    limit->zone = zone;
    limit->place.file = cf->conf_file->file.name;
    limit->place.line = cf->conf_file->line;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    mcf->used = 1;

    return NGX_CONF_OK;
}


/* when all zones are known: a limit may stand before its zone */

char *
ngx_llm_guard_limit_check(ngx_conf_t *cf, ngx_array_t *limits)
{
    ngx_uint_t              i;
    ngx_llm_guard_limit_t  *limit;

    if (limits == NULL) {
        return NGX_CONF_OK;
    }

    limit = limits->elts;

    for (i = 0; i < limits->nelts; i++) {

        if (limit[i].zone->data != NULL) {
            continue;
        }

        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard_limit\" names the zone \"%V\", which no "
                      "\"llm_guard_limit_zone\" defines, in %V:%ui",
                      &limit[i].zone->shm.name, &limit[i].place.file,
                      limit[i].place.line);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}
