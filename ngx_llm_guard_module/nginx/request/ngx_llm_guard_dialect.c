/*
 * Which API a request is for.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_path.h"


static const llmg_dialect_t *ngx_llm_guard_dialect_named(
    ngx_http_request_t *r, const ngx_llm_guard_loc_conf_t *conf,
    ngx_uint_t complain);


const llmg_dialect_t *
ngx_llm_guard_dialect_of(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, llmg_place_t *place)
{
    llmg_place_t                unused;
    const llmg_dialect_t       *named;
    ngx_llm_guard_last_t       *last;
    ngx_llm_guard_main_conf_t  *mcf;

    if (place == NULL) {
        place = &unused;
    }

    named = ngx_llm_guard_dialect_named(r, conf, 1);

    /* most requests of a worker are for the path of the one before */

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);
    last = &mcf->last;

    if (last->len == r->uri.len && last->named == named && last->len != 0
        && ngx_memcmp(last->path, r->uri.data, last->len) == 0)
    {
        place->route = last->route;
        llmg_str_set(&place->model, r->uri.data + last->model,
                     last->model_len);

        return last->dialect;
    }

    last->len = 0;
    last->dialect = ngx_llm_guard_dialect_find(r, named, place);

    if (place->route == NULL || r->uri.len > NGX_LLM_GUARD_LAST) {
        return last->dialect;
    }

    if (place->model.len == 0) {
        last->model = 0;

    } else if (place->model.data >= r->uri.data
               && place->model.data < r->uri.data + r->uri.len)
    {
        last->model = place->model.data - r->uri.data;

    } else {
        return last->dialect;
    }

    ngx_memcpy(last->path, r->uri.data, r->uri.len);

    last->len = r->uri.len;
    last->named = named;
    last->route = place->route;
    last->model_len = place->model.len;

    return last->dialect;
}


const llmg_dialect_t *
ngx_llm_guard_dialect_find(ngx_http_request_t *r, const llmg_dialect_t *named,
    llmg_place_t *place)
{
    ngx_str_t              plain;
    llmg_str_t             path;
    const llmg_dialect_t  *dialect;

    /* what is before an encoded "?" may be all that a server takes for it */

    if (memchr(r->uri.data, '?', r->uri.len) == NULL
        && memchr(r->uri.data, '#', r->uri.len) == NULL)
    {
        llmg_str_set(&path, r->uri.data, r->uri.len);

        dialect = llmg_dialect_choose(path, named, place);

        /* a name may be anything, and so another path that is encoded twice */

        if (place->route != NULL && place->route->bound != LLMG_ROUTE_STORED) {
            return dialect;
        }
    }

    if (ngx_llm_guard_path_plain(r, &plain) == NGX_OK) {
        llmg_str_set(&path, plain.data, plain.len);

        dialect = llmg_dialect_choose(path, named, place);

        if (place->route != NULL) {
            return dialect;
        }
    }

    llmg_str_set(&path, r->uri.data, r->uri.len);

    return llmg_dialect_choose(path, named, place);
}


/* NULL: auto, also where a variable says what is no name */

static const llmg_dialect_t *
ngx_llm_guard_dialect_named(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, ngx_uint_t complain)
{
    ngx_str_t              value;
    llmg_str_t             name;
    const llmg_dialect_t  *dialect;

    if (conf->dialect_value == NULL) {
        return conf->dialect;
    }

    if (ngx_http_complex_value(r, conf->dialect_value, &value) != NGX_OK) {
        return NULL;
    }

    if (ngx_llm_guard_str_is(&value, "auto")) {
        return NULL;
    }

    llmg_str_set(&name, value.data, value.len);

    dialect = llmg_dialect_find(name);

    if (dialect == NULL && complain) {
        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the variable names no dialect, the path "
                      "chooses it");
    }

    return dialect;
}


ngx_uint_t
ngx_llm_guard_dialect_known(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, const llmg_dialect_t *dialect)
{
    return dialect != &llmg_dialect_generic
           || ngx_llm_guard_dialect_named(r, conf, 0) != NULL;
}
