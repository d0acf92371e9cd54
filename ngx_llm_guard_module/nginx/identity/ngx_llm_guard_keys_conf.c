#include "ngx_llm_guard_keys.h"

#include <openssl/evp.h>


#define NGX_LLM_GUARD_KEYS_TTL       (600 * 1000)
#define NGX_LLM_GUARD_KEYS_STALE     (3600 * 1000)
#define NGX_LLM_GUARD_KEYS_REFETCH   (30 * 1000)


static char *ngx_llm_guard_keys_parameter(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_key_request_t *kr, ngx_str_t *value);
static char *ngx_llm_guard_keys_uri(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *value, ngx_str_t *uri, ngx_str_t *args);
static ngx_int_t ngx_llm_guard_keys_digest(ngx_llm_guard_source_t *source);


/*
 * llm_guard_jwt_key_request uri [ttl=time] [stale=time] [refetch=time]
 *                               [jwks=uri [jwks_host=name]]
 */

char *
ngx_llm_guard_jwt_key_request(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char                         *rv;
    ngx_str_t                    *value;
    ngx_uint_t                    i;
    ngx_llm_guard_key_request_t  *kr;

    if (lcf->jwt.request != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    if (lcf->jwt.key_files != NGX_CONF_UNSET_PTR) {
        return "cannot be used together with \"llm_guard_jwt_key_file\"";
    }

    kr = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_key_request_t));
    if (kr == NULL) {
        return NGX_CONF_ERROR;
    }

    kr->ttl = NGX_CONF_UNSET_MSEC;
    kr->stale = NGX_CONF_UNSET_MSEC;
    kr->refetch = NGX_CONF_UNSET_MSEC;
    kr->place.file = cf->conf_file->file.name;
    kr->place.line = cf->conf_file->line;

    value = cf->args->elts;

    rv = ngx_llm_guard_keys_uri(cf, cmd, &value[1], &kr->uri, &kr->args);

    for (i = 2; i < cf->args->nelts && rv == NGX_CONF_OK; i++) {
        rv = ngx_llm_guard_keys_parameter(cf, cmd, kr, &value[i]);
    }

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (kr->jwks_host.len != 0 && kr->jwks.len == 0) {
        return "has \"jwks_host=\" without \"jwks=\"";
    }

    ngx_conf_init_msec_value(kr->ttl, NGX_LLM_GUARD_KEYS_TTL);
    ngx_conf_init_msec_value(kr->stale, NGX_LLM_GUARD_KEYS_STALE);
    ngx_conf_init_msec_value(kr->refetch, NGX_LLM_GUARD_KEYS_REFETCH);

    lcf->jwt.request = kr;

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_keys_parameter(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_llm_guard_key_request_t *kr, ngx_str_t *value)
{
    size_t       i, len;
    ngx_str_t    s;
    ngx_int_t    n;
    ngx_msec_t  *time;

    static const struct {
        ngx_str_t  name;
        size_t     offset;
        ngx_int_t  low;
        ngx_int_t  high;
    } times[] = {
        { ngx_string("ttl="), offsetof(ngx_llm_guard_key_request_t, ttl),
          1, 86400 },
        { ngx_string("stale="), offsetof(ngx_llm_guard_key_request_t, stale),
          0, 7 * 86400 },
        { ngx_string("refetch="),
          offsetof(ngx_llm_guard_key_request_t, refetch), 1, 3600 }
    };

    for (i = 0; i < sizeof(times) / sizeof(times[0]); i++) {
        len = times[i].name.len;

        if (ngx_strncmp(value->data, times[i].name.data, len) != 0) {
            continue;
        }

        time = (ngx_msec_t *) ((u_char *) kr + times[i].offset);

        if (*time != NGX_CONF_UNSET_MSEC) {
            goto duplicate;
        }

        s.data = value->data + len;
        s.len = value->len - len;

        n = ngx_parse_time(&s, 1);

        if (n == NGX_ERROR || n < times[i].low || n > times[i].high) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\", it must "
                               "be a time between %i and %i seconds",
                               value, &cmd->name, times[i].low,
                               times[i].high);
            return NGX_CONF_ERROR;
        }

        *time = (ngx_msec_t) n * 1000;

        return NGX_CONF_OK;
    }

    if (ngx_strncmp(value->data, "jwks=", 5) == 0) {

        if (kr->jwks.len != 0) {
            goto duplicate;
        }

        s.data = value->data + 5;
        s.len = value->len - 5;

        return ngx_llm_guard_keys_uri(cf, cmd, &s, &kr->jwks, &kr->jwks_args);
    }

    if (ngx_strncmp(value->data, "jwks_host=", 10) == 0) {

        if (kr->jwks_host.len != 0) {
            goto duplicate;
        }

        kr->jwks_host.data = value->data + 10;
        kr->jwks_host.len = value->len - 10;

        if (kr->jwks_host.len == 0
            || strspn((char *) kr->jwks_host.data,
                      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                      "0123456789.-:")
               != kr->jwks_host.len)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\", it must "
                               "be a name, with a port unless it is 443",
                               value, &cmd->name);
            return NGX_CONF_ERROR;
        }

        return NGX_CONF_OK;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid parameter \"%V\" in \"%V\", it must be "
                       "\"ttl=time\", \"stale=time\", \"refetch=time\", "
                       "\"jwks=uri\" or \"jwks_host=name\"",
                       value, &cmd->name);
    return NGX_CONF_ERROR;

duplicate:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "duplicate parameter \"%V\" in \"%V\"",
                       value, &cmd->name);
    return NGX_CONF_ERROR;
}


static char *
ngx_llm_guard_keys_uri(ngx_conf_t *cf, ngx_command_t *cmd, ngx_str_t *value,
    ngx_str_t *uri, ngx_str_t *args)
{
    u_char  *p;

    if (value->len == 0 || value->data[0] != '/') {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid address \"%V\" in \"%V\", it must be that "
                           "of a location, such as \"/keys\"",
                           value, &cmd->name);
        return NGX_CONF_ERROR;
    }

    *uri = *value;

    p = ngx_strlchr(value->data, value->data + value->len, '?');

    if (p != NULL) {
        uri->len = p - value->data;
        args->data = p + 1;
        args->len = value->data + value->len - p - 1;
    }

    return NGX_CONF_OK;
}


ngx_int_t
ngx_llm_guard_keys_source(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *jcf)
{
    ngx_uint_t                   i;
    ngx_array_t                 *issuers;
    ngx_llm_guard_source_t      *source, **sources;
    ngx_llm_guard_main_conf_t   *mcf;

    /* those that are inherited are not asked for beside the preset */

    issuers = (jcf->entra != NULL) ? NULL : jcf->issuers;

    if (jcf->request->jwks.len != 0 && issuers == NULL && jcf->entra == NULL)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard_jwt_key_request\" with \"jwks=\" needs "
                      "\"llm_guard_jwt_issuer\" or \"llm_guard_jwt_entra\" "
                      "to tell whose discovery document it is, in %V:%ui",
                      &jcf->request->place.file, jcf->request->place.line);
        return NGX_ERROR;
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    source = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_source_t));
    if (source == NULL) {
        return NGX_ERROR;
    }

    source->request = jcf->request;
    source->issuers = issuers;
    source->entra = jcf->entra;
    source->main_conf = mcf;

    if (ngx_llm_guard_keys_digest(source) != NGX_OK) {
        return NGX_ERROR;
    }

    sources = mcf->key_sources.elts;

    for (i = 0; i < mcf->key_sources.nelts; i++) {
        if (ngx_memcmp(sources[i]->digest, source->digest,
                       sizeof(source->digest))
            == 0)
        {
            jcf->source = sources[i];
            return NGX_OK;
        }
    }

    /* the same for all: it tells configurations apart */

    source->born = (i == 0) ? ngx_current_msec : sources[0]->born;

    sources = ngx_array_push(&mcf->key_sources);
    if (sources == NULL) {
        return NGX_ERROR;
    }

    *sources = source;
    jcf->source = source;

    return NGX_OK;
}


/* each with its length: no two lists of them are the same bytes */

static ngx_int_t
ngx_llm_guard_keys_digest(ngx_llm_guard_source_t *source)
{
    int                           ok;
    size_t                        i, n;
    unsigned                      preset[2];
    llmg_str_t                   *issuer;
    EVP_MD_CTX                   *md;
    ngx_str_t                    *s[5];
    ngx_llm_guard_key_request_t  *kr;

    kr = source->request;

    md = EVP_MD_CTX_new();
    if (md == NULL) {
        return NGX_ERROR;
    }

    s[0] = &kr->uri;
    s[1] = &kr->args;
    s[2] = &kr->jwks;
    s[3] = &kr->jwks_args;
    s[4] = &kr->jwks_host;

    ok = EVP_DigestInit_ex(md, EVP_sha256(), NULL) == 1
         && EVP_DigestUpdate(md, &kr->ttl, sizeof(kr->ttl)) == 1
         && EVP_DigestUpdate(md, &kr->stale, sizeof(kr->stale)) == 1
         && EVP_DigestUpdate(md, &kr->refetch, sizeof(kr->refetch)) == 1;

    for (i = 0; ok && i < 5; i++) {
        ok = EVP_DigestUpdate(md, &s[i]->len, sizeof(s[i]->len)) == 1
             && EVP_DigestUpdate(md, s[i]->data, s[i]->len) == 1;
    }

    issuer = (source->issuers != NULL) ? source->issuers->elts : NULL;
    n = (source->issuers != NULL) ? source->issuers->nelts : 0;

    if (source->entra != NULL) {
        preset[0] = source->entra->cloud;
        preset[1] = source->entra->any;
        issuer = source->entra->tenants.values;
        n = source->entra->tenants.n;

        ok = ok && EVP_DigestUpdate(md, preset, sizeof(preset)) == 1;
    }

    for (i = 0; ok && i < n; i++) {
        ok = EVP_DigestUpdate(md, &issuer[i].len, sizeof(issuer[i].len)) == 1
             && EVP_DigestUpdate(md, issuer[i].data, issuer[i].len) == 1;
    }

    ok = ok && EVP_DigestFinal_ex(md, source->digest, NULL) == 1;

    EVP_MD_CTX_free(md);

    return ok ? NGX_OK : NGX_ERROR;
}
