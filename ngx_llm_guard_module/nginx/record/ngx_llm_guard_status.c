/*
 * The counters over HTTP: Prometheus text or JSON.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_zone.h"


#define NGX_LLM_GUARD_STATUS_AUTO         0
#define NGX_LLM_GUARD_STATUS_PROMETHEUS   1
#define NGX_LLM_GUARD_STATUS_JSON         2


static ngx_int_t ngx_llm_guard_status_handler(ngx_http_request_t *r);
static ngx_uint_t ngx_llm_guard_status_json(ngx_http_request_t *r);


static ngx_int_t
ngx_llm_guard_status_handler(ngx_http_request_t *r)
{
    u_char                     *p;
    ngx_buf_t                  *b;
    ngx_int_t                   rc;
    uint64_t                    values[LLMG_METRICS];
    ngx_uint_t                  i, json;
    llmg_buf_t                  text;
    ngx_chain_t                 out;
    llmg_arena_t               *arena;
    llmg_status_t               src;
    ngx_llm_guard_zone_sh_t    *sh;
    ngx_llm_guard_main_conf_t  *mcf;

    if (!(r->method & (NGX_HTTP_GET|NGX_HTTP_HEAD))) {
        return NGX_HTTP_NOT_ALLOWED;
    }

    rc = ngx_http_discard_request_body(r);
    if (rc != NGX_OK) {
        return rc;
    }

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);
    sh = ngx_llm_guard_zone_get(mcf);

    if (sh == NULL) {
        return NGX_HTTP_SERVICE_UNAVAILABLE;
    }

    for (i = 0; i < LLMG_METRICS; i++) {
        values[i] = sh->counters[i];
    }

    json = ngx_llm_guard_status_json(r);

    arena = llmg_arena_create(256 * 1024);
    if (arena == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    llmg_buf_init(&text, arena);

    src = json ? llmg_metrics_json(&text, values)
               : llmg_metrics_prometheus(&text, values);

    b = ngx_create_temp_buf(r->pool, text.len + 1);

    if (src != LLMG_OK || b == NULL) {
        llmg_arena_destroy(arena);
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    b->last = ngx_cpymem(b->last, text.data, text.len);
    b->last_buf = (r == r->main);
    b->last_in_chain = 1;

    llmg_arena_destroy(arena);

    p = (u_char *) (json ? "application/json"
                         : "text/plain; version=0.0.4; charset=utf-8");

    r->headers_out.status = NGX_HTTP_OK;
    r->headers_out.content_type.data = p;
    r->headers_out.content_type.len = ngx_strlen(p);
    r->headers_out.content_type_len = r->headers_out.content_type.len;
    r->headers_out.content_type_lowcase = NULL;
    r->headers_out.content_length_n = b->last - b->pos;

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    out.buf = b;
    out.next = NULL;

    return ngx_http_output_filter(r, &out);
}


static ngx_uint_t
ngx_llm_guard_status_json(ngx_http_request_t *r)
{
    ngx_table_elt_t           *h;
    ngx_llm_guard_list_t       list;
    ngx_llm_guard_loc_conf_t  *conf;

    conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    if (conf->status_format != NGX_LLM_GUARD_STATUS_AUTO) {
        return conf->status_format == NGX_LLM_GUARD_STATUS_JSON;
    }

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (ngx_llm_guard_header_is(h, "accept")
            && ngx_strlcasestrn(h->value.data, h->value.data + h->value.len,
                                (u_char *) "application/json",
                                sizeof("application/json") - 2)
               != NULL)
        {
            return 1;
        }
    }

    return 0;
}


/* llm_guard_status [auto | prometheus | json] */

char *
ngx_llm_guard_status(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t                  *value;
    ngx_http_core_loc_conf_t   *clcf;
    ngx_llm_guard_main_conf_t  *mcf;

    value = cf->args->elts;

    lcf->status = 1;
    lcf->status_format = NGX_LLM_GUARD_STATUS_AUTO;

    if (cf->args->nelts == 2) {

        if (ngx_strcmp(value[1].data, "prometheus") == 0) {
            lcf->status_format = NGX_LLM_GUARD_STATUS_PROMETHEUS;

        } else if (ngx_strcmp(value[1].data, "json") == 0) {
            lcf->status_format = NGX_LLM_GUARD_STATUS_JSON;

        } else if (ngx_strcmp(value[1].data, "auto") != 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\", it must be "
                               "\"auto\", \"prometheus\" or \"json\"",
                               &value[1], &cmd->name);
            return NGX_CONF_ERROR;
        }
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_llm_guard_status_handler;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
    mcf->used = 1;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_status_check(ngx_conf_t *cf,
    const ngx_llm_guard_loc_conf_t *conf)
{
    if (!conf->status
        || (conf->name.data == NULL && conf->policy_value == NULL)
        || (conf->name.len == 3
            && ngx_strncmp(conf->name.data, "off", 3) == 0))
    {
        return NGX_OK;
    }

    ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                  "\"llm_guard\" cannot act in a location with "
                  "\"llm_guard_status\", in %V:%ui",
                  &conf->place.file, conf->place.line);

    return NGX_ERROR;
}
