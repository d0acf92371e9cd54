/*
 * llm_guard_limit: where a zone is applied.
 */

#include "ngx_llm_guard_limit.h"


static ngx_uint_t ngx_llm_guard_limit_of_model(ngx_str_t *key);


/* llm_guard_limit zone=name [dry_run] */

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

    if (cf->args->nelts == 3 && ngx_strcmp(value[2].data, "dry_run") != 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"%V\", it must be "
                           "\"dry_run\"", &value[2], &cmd->name);
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
    limit->dry = (cf->args->nelts == 3);

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    mcf->used = 1;

    return NGX_CONF_OK;
}


/*
 * When all zones are known: a limit may stand before its zone.  "off": tokens
 * are not counted in this place, which has limits of its own.
 */

char *
ngx_llm_guard_limit_check(ngx_conf_t *cf, ngx_array_t *limits, ngx_uint_t off)
{
    ngx_uint_t                  i;
    ngx_llm_guard_limit_t      *limit;
    ngx_llm_guard_limit_ctx_t  *ctx;
    ngx_llm_guard_main_conf_t  *mcf;

    if (limits == NULL) {
        return NGX_CONF_OK;
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    limit = limits->elts;

    for (i = 0; i < limits->nelts; i++) {

        ctx = limit[i].zone->data;

        if (ctx == NULL) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" names the zone \"%V\", which "
                          "no \"llm_guard_limit_zone\" defines, in %V:%ui",
                          &limit[i].zone->shm.name, &limit[i].place.file,
                          limit[i].place.line);
            return NGX_CONF_ERROR;
        }

        ctx->applied = 1;

        /* with Redis all zones are counted there that do not say no */

        if (!ctx->store) {
            ctx->remote = (mcf->redis != NULL);

        } else if (ctx->remote && mcf->redis == NULL) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" with the zone \"%V\" needs "
                          "\"llm_guard_redis\", in %V:%ui",
                          &limit[i].zone->shm.name, &limit[i].place.file,
                          limit[i].place.line);
            return NGX_CONF_ERROR;
        }

        if (ctx->ahead != 0 && !ctx->remote) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" with the zone \"%V\" takes "
                          "\"ahead\", which needs \"llm_guard_redis\", in "
                          "%V:%ui", &limit[i].zone->shm.name,
                          &limit[i].place.file, limit[i].place.line);
            return NGX_CONF_ERROR;
        }

        if (off && ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" with the zone \"%V\" cannot "
                          "count its %s: \"llm_guard\" is off here, in %V:%ui",
                          &limit[i].zone->shm.name,
                          ngx_llm_guard_limit_unit(ctx->unit),
                          &limit[i].place.file, limit[i].place.line);
            return NGX_CONF_ERROR;
        }

        if (ctx->unit < NGX_LLM_GUARD_UNIT_TOKENS
            && ngx_llm_guard_limit_of_model(&ctx->key.value))
        {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" with the zone \"%V\" counts "
                          "its %s before the model is known that its key "
                          "names, in %V:%ui", &limit[i].zone->shm.name,
                          ngx_llm_guard_limit_unit(ctx->unit),
                          &limit[i].place.file, limit[i].place.line);
            return NGX_CONF_ERROR;
        }

        if (ctx->unit == NGX_LLM_GUARD_UNIT_COST && mcf->prices.nelts == 0) {
            ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                          "\"llm_guard_limit\" with the zone \"%V\" needs a "
                          "\"llm_guard_price\", in %V:%ui",
                          &limit[i].zone->shm.name, &limit[i].place.file,
                          limit[i].place.line);
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


/* "$llm_guard_model" or "${llm_guard_model}", and no longer name */

static ngx_uint_t
ngx_llm_guard_limit_of_model(ngx_str_t *key)
{
    u_char  *p, *last, c;

    static u_char  name[] = "llm_guard_model";

    last = key->data + key->len;

    for (p = key->data; p < last; p++) {

        if (*p != '$') {
            continue;
        }

        p += (p + 1 < last && p[1] == '{') ? 2 : 1;

        if ((size_t) (last - p) < sizeof(name) - 1
            || ngx_strncasecmp(p, name, sizeof(name) - 1) != 0)
        {
            p--;
            continue;
        }

        p += sizeof(name) - 1;
        c = (p < last) ? *p : '\0';

        if (c != '_' && (c < '0' || c > '9')
            && ((c | 0x20) < 'a' || (c | 0x20) > 'z'))
        {
            return 1;
        }
    }

    return 0;
}
