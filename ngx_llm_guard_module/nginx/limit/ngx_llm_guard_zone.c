#include "ngx_llm_guard_zone.h"


#define NGX_LLM_GUARD_ZONE_SIZE   (256 * 1024)


static ngx_int_t ngx_llm_guard_zone_init_zone(ngx_shm_zone_t *zone,
    void *data);


ngx_llm_guard_zone_sh_t *
ngx_llm_guard_zone_get(ngx_llm_guard_main_conf_t *mcf)
{
    return (mcf->zone != NULL) ? mcf->zone->data : NULL;
}


/* llm_guard_zone zone=name:size */

char *
ngx_llm_guard_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char       *rv;
    ssize_t     size;
    ngx_str_t  *value, name;

    if (mcf->zone != NULL) {
        return "is duplicate";
    }

    value = cf->args->elts;

    rv = ngx_llm_guard_zone_parse(cf, cmd, &value[1], &name, &size);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    mcf->zone = ngx_shared_memory_add(cf, &name, size, &ngx_llm_guard_module);

    if (mcf->zone == NULL) {
        return NGX_CONF_ERROR;
    }

    if (mcf->zone->init != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" in \"%V\" is used for something else",
                           &name, &cmd->name);
        return NGX_CONF_ERROR;
    }

    mcf->zone->init = ngx_llm_guard_zone_init_zone;

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_zone_parse(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *value, ngx_str_t *name, ssize_t *size)
{
    u_char     *p;
    ngx_str_t   s;

    p = NULL;
    ngx_str_null(name);

    if (ngx_strncmp(value->data, "zone=", 5) == 0) {
        name->data = value->data + 5;
        p = (u_char *) ngx_strchr(name->data, ':');
    }

    if (p == NULL || p == name->data) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"%V\", it must be "
                           "\"zone=name:size\"", value, &cmd->name);
        return NGX_CONF_ERROR;
    }

    name->len = p - name->data;

    s.data = p + 1;
    s.len = value->data + value->len - s.data;

    *size = ngx_parse_size(&s);

    if (*size < (ssize_t) (8 * ngx_pagesize)) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone size \"%V\" in \"%V\" is invalid or below "
                           "%uz", &s, &cmd->name, 8 * ngx_pagesize);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_zone_init(ngx_conf_t *cf)
{
    ngx_str_t                   name = ngx_string("llm_guard");
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (mcf->zone != NULL || !mcf->used) {
        return NGX_OK;
    }

    mcf->zone = ngx_llm_guard_zone_own(cf, &name, NGX_LLM_GUARD_ZONE_SIZE,
                                       "llm_guard_zone",
                                       ngx_llm_guard_zone_init_zone);

    return (mcf->zone != NULL) ? NGX_OK : NGX_ERROR;
}


ngx_shm_zone_t *
ngx_llm_guard_zone_own(ngx_conf_t *cf, ngx_str_t *name, size_t size,
    const char *directive, ngx_shm_zone_init_pt init)
{
    ngx_shm_zone_t  *zone;

    zone = ngx_shared_memory_add(cf, name, size, &ngx_llm_guard_module);
    if (zone == NULL) {
        return NULL;
    }

    if (zone->init != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "zone \"%V\" is used for something else%s%s%s",
                           name,
                           directive != NULL ? ": name another one with \""
                                             : ", and the name is ours",
                           directive != NULL ? directive : "",
                           directive != NULL ? "\"" : "");
        return NULL;
    }

    zone->init = init;

    return zone;
}


void
ngx_llm_guard_zone_kinds(ngx_conf_t *cf)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_shm_zone_t   *zone;

    part = &cf->cycle->shared_memory.part;
    zone = part->elts;

    for (i = 0; /* void */ ; i++) {

        if (i >= part->nelts) {

            if (part->next == NULL) {
                return;
            }

            part = part->next;
            zone = part->elts;
            i = 0;
        }

        if (zone[i].tag == &ngx_llm_guard_module && zone[i].init != NULL) {
            zone[i].tag = (void *) zone[i].init;
        }
    }
}


static ngx_int_t
ngx_llm_guard_zone_init_zone(ngx_shm_zone_t *zone, void *data)
{
    ngx_slab_pool_t          *shpool;
    ngx_llm_guard_zone_sh_t  *sh;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (data != NULL || zone->shm.exists) {
        sh = (data != NULL) ? data : shpool->data;

        if (sh->version != NGX_LLM_GUARD_ZONE_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

        zone->data = sh;
        return NGX_OK;
    }

    sh = ngx_slab_calloc(shpool, sizeof(ngx_llm_guard_zone_sh_t));
    if (sh == NULL) {
        return NGX_ERROR;
    }

    if (ngx_llm_guard_tend_zone(sh) != NGX_OK
        || ngx_llm_guard_ratio_zone(sh, shpool) != NGX_OK)
    {
        return NGX_ERROR;
    }

    sh->version = NGX_LLM_GUARD_ZONE_VERSION;

    shpool->data = sh;
    zone->data = sh;

    return NGX_OK;
}
