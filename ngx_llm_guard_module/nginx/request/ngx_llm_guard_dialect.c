/*
 * Which API a request is for.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_path.h"


static ngx_uint_t ngx_llm_guard_dialect_last(const ngx_llm_guard_last_t *last,
    const ngx_str_t *path, const ngx_str_t *sent);
static void ngx_llm_guard_dialect_remember(ngx_llm_guard_last_t *last,
    const ngx_str_t *path, const ngx_str_t *sent,
    const ngx_llm_guard_readings_t *readings);
static ngx_int_t ngx_llm_guard_dialect_path(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *path, ngx_str_t *sent);
static const llmg_dialect_t *ngx_llm_guard_dialect_named(
    ngx_http_request_t *r, const ngx_llm_guard_loc_conf_t *conf);


ngx_int_t
ngx_llm_guard_dialect_of(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, const llmg_dialect_t **dialect,
    llmg_place_t *place)
{
    ngx_str_t                   path, sent;
    llmg_str_t                  s;
    ngx_uint_t                  known;
    ngx_llm_guard_last_t       *last;
    ngx_llm_guard_readings_t    readings;
    ngx_llm_guard_main_conf_t  *mcf;

    ngx_memzero(&readings, sizeof(ngx_llm_guard_readings_t));

    *dialect = &llmg_dialect_generic;
    *place = readings.place;

    readings.named = ngx_llm_guard_dialect_named(r, conf);

    if (ngx_llm_guard_dialect_path(r, conf, &path, &sent) != NGX_OK) {
        return NGX_ERROR;
    }

    /* most requests of a worker are for the path of the one before */

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);
    last = &mcf->last;

    if (last->named == readings.named
        && ngx_llm_guard_dialect_last(last, &path, &sent))
    {
        *dialect = last->dialect;
        place->route = last->route;
        llmg_str_set(&place->model, path.data + last->model, last->model_len);

        return NGX_LLM_GUARD_API_KNOWN;
    }

    llmg_str_set(&s, path.data, path.len);

    ngx_llm_guard_path_read(&readings, s);

    known = (readings.place.route != NULL);

    if ((!ngx_llm_guard_path_plain(&path)
         && ngx_llm_guard_path_others(&readings, &path, 0, r->pool) != NGX_OK)
        || (sent.len != 0
            && ngx_llm_guard_path_others(&readings, &sent, 1, r->pool)
               != NGX_OK))
    {
        return NGX_ERROR;
    }

    *dialect = readings.dialect;
    *place = readings.place;

    if (ngx_llm_guard_path_disputed(&readings)) {
        return NGX_LLM_GUARD_API_DISPUTED;
    }

    if (known) {
        ngx_llm_guard_dialect_remember(last, &path, &sent, &readings);
    }

    return (*dialect != &llmg_dialect_generic || readings.named != NULL)
           ? NGX_LLM_GUARD_API_KNOWN : NGX_LLM_GUARD_API_UNKNOWN;
}


static ngx_uint_t
ngx_llm_guard_dialect_last(const ngx_llm_guard_last_t *last,
    const ngx_str_t *path, const ngx_str_t *sent)
{
    return last->len == path->len && last->len != 0
           && last->sent_len == sent->len
           && ngx_memcmp(last->path, path->data, path->len) == 0
           && ngx_memcmp(last->sent, sent->data, sent->len) == 0;
}


/* a path that leads to its API as it stands: the model is in that */

static void
ngx_llm_guard_dialect_remember(ngx_llm_guard_last_t *last,
    const ngx_str_t *path, const ngx_str_t *sent,
    const ngx_llm_guard_readings_t *readings)
{
    last->len = 0;

    if (path->len > NGX_LLM_GUARD_LAST || sent->len > NGX_LLM_GUARD_LAST) {
        return;
    }

    ngx_memcpy(last->path, path->data, path->len);
    ngx_memcpy(last->sent, sent->data, sent->len);

    last->len = path->len;
    last->sent_len = sent->len;
    last->named = readings->named;
    last->dialect = readings->dialect;
    last->route = readings->place.route;
    last->model_len = readings->place.model.len;
    last->model = (last->model_len != 0)
                  ? readings->place.model.data - path->data : 0;
}


/*
 * What the upstream is asked for: as the location says; else what nginx has
 * made of the path, and what was sent, if that is something else and nginx may
 * send it on.
 */

static ngx_int_t
ngx_llm_guard_dialect_path(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf, ngx_str_t *path, ngx_str_t *sent)
{
    u_char  *p, *last;

    ngx_str_set(sent, "");

    if (conf->dialect_path != NULL) {
        return ngx_http_complex_value(r, conf->dialect_path, path);
    }

    *path = r->uri;

    if (!r->valid_unparsed_uri) {
        return NGX_OK;
    }

    p = r->unparsed_uri.data;
    last = p + r->unparsed_uri.len;

    while (p < last && *p != '?' && *p != '#') {
        p++;
    }

    sent->data = r->unparsed_uri.data;
    sent->len = p - sent->data;

    if (sent->len == path->len
        && ngx_memcmp(sent->data, path->data, path->len) == 0)
    {
        sent->len = 0;
    }

    return NGX_OK;
}


/* NULL: auto, also where a variable says what is no name */

static const llmg_dialect_t *
ngx_llm_guard_dialect_named(ngx_http_request_t *r,
    const ngx_llm_guard_loc_conf_t *conf)
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

    if (dialect == NULL) {
        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: the variable names no dialect, the path "
                      "chooses it");
    }

    return dialect;
}
