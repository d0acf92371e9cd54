/*
 * llm_guard_client_credential and llm_guard_upstream_credential.
 */

#include "ngx_llm_guard_source.h"


typedef struct {
    ngx_str_t   name;               /* with "=" */
    size_t      offset;
    unsigned    kinds;              /* of directive that have it */
} ngx_llm_guard_source_param_t;


#define NGX_LLM_GUARD_MANAGED    1
#define NGX_LLM_GUARD_WORKLOAD   2
#define NGX_LLM_GUARD_MOUNTED    4


static char *ngx_llm_guard_source_parse(ngx_conf_t *cf, unsigned kind,
    ngx_uint_t first, ngx_llm_guard_source_args_t *args);
static char *ngx_llm_guard_source_header(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source, ngx_str_t *header);
static char *ngx_llm_guard_source_file(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source);
static char *ngx_llm_guard_source_add(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_credential_source_t **same);


static ngx_llm_guard_source_param_t  ngx_llm_guard_source_params[] = {

    { ngx_string("resource="),
      offsetof(ngx_llm_guard_source_args_t, resource),
      NGX_LLM_GUARD_MANAGED },

    { ngx_string("uri="),
      offsetof(ngx_llm_guard_source_args_t, uri),
      NGX_LLM_GUARD_MANAGED|NGX_LLM_GUARD_WORKLOAD },

    { ngx_string("type="),
      offsetof(ngx_llm_guard_source_args_t, type),
      NGX_LLM_GUARD_MANAGED },

    { ngx_string("tokens="),
      offsetof(ngx_llm_guard_source_args_t, tokens),
      NGX_LLM_GUARD_MANAGED },

    { ngx_string("client_id="),
      offsetof(ngx_llm_guard_source_args_t, client_id),
      NGX_LLM_GUARD_MANAGED|NGX_LLM_GUARD_WORKLOAD },

    { ngx_string("tenant="),
      offsetof(ngx_llm_guard_source_args_t, tenant),
      NGX_LLM_GUARD_WORKLOAD },

    { ngx_string("scope="),
      offsetof(ngx_llm_guard_source_args_t, scope),
      NGX_LLM_GUARD_WORKLOAD },

    { ngx_string("token_file="),
      offsetof(ngx_llm_guard_source_args_t, token_file),
      NGX_LLM_GUARD_WORKLOAD },

    { ngx_string("header="),
      offsetof(ngx_llm_guard_source_args_t, header),
      NGX_LLM_GUARD_MANAGED|NGX_LLM_GUARD_WORKLOAD|NGX_LLM_GUARD_MOUNTED },

    { ngx_null_string, 0, 0 }
};


/* nginx writes these itself */

static ngx_str_t  ngx_llm_guard_source_refused[] = {
    ngx_string("Host"),
    ngx_string("Connection"),
    ngx_string("Content-Length"),
    ngx_string("Transfer-Encoding"),
    ngx_string("Upgrade"),
    ngx_string("Keep-Alive"),
    ngx_string("Expect"),
    ngx_string("TE"),
    ngx_string("Cookie"),
    ngx_null_string
};


char *
ngx_llm_guard_client_credential(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t     *value, *name;
    ngx_uint_t     i;
    ngx_array_t  **list;

    if (lcf->client.mode != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "pass") == 0) {
        lcf->client.mode = NGX_LLM_GUARD_CLIENT_PASS;

    } else if (ngx_strcmp(value[1].data, "strip") == 0) {
        lcf->client.mode = NGX_LLM_GUARD_CLIENT_STRIP;

    } else if (ngx_strcmp(value[1].data, "auto") == 0) {
        lcf->client.mode = NGX_LLM_GUARD_CLIENT_AUTO;

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be \"auto\", \"strip\" or \"pass\"",
                           &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    for (i = 2; i < cf->args->nelts; i++) {

        if (lcf->client.mode == NGX_LLM_GUARD_CLIENT_PASS) {
            return "has parameters beside \"pass\"";
        }

        if (ngx_strncmp(value[i].data, "header=", 7) == 0) {
            list = &lcf->client.headers;

        } else if (ngx_strncmp(value[i].data, "cookie=", 7) == 0) {
            list = &lcf->client.cookies;

        } else {
            goto invalid;
        }

        value[i].data += 7;
        value[i].len -= 7;

        if (!ngx_llm_guard_source_token(&value[i])) {
            value[i].data -= 7;
            value[i].len += 7;
            goto invalid;
        }

        if (*list == NULL) {
            *list = ngx_array_create(cf->pool, 2, sizeof(ngx_str_t));
            if (*list == NULL) {
                return NGX_CONF_ERROR;
            }
        }

        name = ngx_array_push(*list);
        if (name == NULL) {
            return NGX_CONF_ERROR;
        }

        *name = value[i];
    }

    return NGX_CONF_OK;

invalid:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid parameter \"%V\" in \"%V\" directive, it must "
                       "be \"header=name\" or \"cookie=name\"",
                       &value[i], &cmd->name);

    return NGX_CONF_ERROR;
}


char *
ngx_llm_guard_upstream_credential(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char                         *rv;
    unsigned                      kind;
    ngx_str_t                    *value;
    ngx_uint_t                    first;
    ngx_llm_guard_credential_source_t       *source;
    ngx_llm_guard_source_args_t   args;

    if (lcf->credential != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {

        if (cf->args->nelts > 2) {
            return "has parameters beside \"off\"";
        }

        lcf->credential = NULL;
        return NGX_CONF_OK;
    }

    source = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_credential_source_t));
    if (source == NULL) {
        return NGX_CONF_ERROR;
    }

    first = 2;

    if (ngx_strcmp(value[1].data, "managed_identity") == 0) {
        kind = NGX_LLM_GUARD_MANAGED;

    } else if (ngx_strcmp(value[1].data, "workload_identity") == 0) {
        kind = NGX_LLM_GUARD_WORKLOAD;

    } else if (ngx_strcmp(value[1].data, "file") == 0) {

        if (cf->args->nelts < 3 || value[2].len == 0) {
            return "needs the path of a file";
        }

        kind = NGX_LLM_GUARD_MOUNTED;
        source->path = value[2];
        first = 3;

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be \"managed_identity\", \"workload_identity\", "
                           "\"file\" or \"off\"", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&args, sizeof(ngx_llm_guard_source_args_t));

    rv = ngx_llm_guard_source_parse(cf, kind, first, &args);

    if (rv == NGX_CONF_OK) {
        rv = ngx_llm_guard_source_header(cf, source, &args.header);
    }

    if (rv == NGX_CONF_OK) {
        switch (kind) {

        case NGX_LLM_GUARD_MANAGED:
            rv = ngx_llm_guard_source_managed(cf, source, &args);
            break;

        case NGX_LLM_GUARD_WORKLOAD:
            rv = ngx_llm_guard_source_workload(cf, source, &args);
            break;

        default: /* NGX_LLM_GUARD_MOUNTED */
            rv = ngx_llm_guard_source_file(cf, source);
        }
    }

    return rv == NGX_CONF_OK ? ngx_llm_guard_source_add(cf, source,
                                                        &lcf->credential)
                             : rv;
}


static char *
ngx_llm_guard_source_parse(ngx_conf_t *cf, unsigned kind, ngx_uint_t first,
    ngx_llm_guard_source_args_t *args)
{
    ngx_str_t                     *value, *arg;
    ngx_uint_t                     i;
    ngx_llm_guard_source_param_t  *param;

    value = cf->args->elts;

    for (i = first; i < cf->args->nelts; i++) {

        for (param = ngx_llm_guard_source_params; param->name.len; param++) {
            if ((param->kinds & kind) && value[i].len > param->name.len
                && ngx_strncmp(value[i].data, param->name.data,
                               param->name.len)
                   == 0)
            {
                break;
            }
        }

        if (param->name.len == 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\" directive "
                               "for \"%V\"", &value[i], &value[0], &value[1]);
            return NGX_CONF_ERROR;
        }

        arg = (ngx_str_t *) ((u_char *) args + param->offset);

        if (arg->data != NULL) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "duplicate parameter \"%V\" in \"%V\" "
                               "directive", &value[i], &value[0]);
            return NGX_CONF_ERROR;
        }

        arg->data = value[i].data + param->name.len;
        arg->len = value[i].len - param->name.len;
    }

    return NGX_CONF_OK;
}


/* a header of one's own has the bare value in it */

static char *
ngx_llm_guard_source_header(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source, ngx_str_t *header)
{
    ngx_str_t  *name, authorization = ngx_string("Authorization");

    if (header->data == NULL) {
        *header = authorization;
        ngx_str_set(&source->scheme, "Bearer ");
    }

    for (name = ngx_llm_guard_source_refused; name->len != 0; name++) {
        if (name->len == header->len
            && ngx_strncasecmp(name->data, header->data, name->len) == 0)
        {
            break;
        }
    }

    if (name->len != 0 || !ngx_llm_guard_source_token(header)) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid header \"%V\" in "
                           "\"llm_guard_upstream_credential\" directive, it "
                           "cannot have a credential in it", header);
        return NGX_CONF_ERROR;
    }

    source->name = ngx_llm_guard_outbound_name(cf, header);

    return source->name != NULL ? NGX_CONF_OK : NGX_CONF_ERROR;
}


/*
 * Read as root, so a worker that may not read it has it nevertheless, though
 * not what it is changed to.
 */

static char *
ngx_llm_guard_source_file(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source)
{
    u_char       buf[NGX_LLM_GUARD_SECRET_MAX + 1], *p;
    ngx_err_t    err;
    ngx_str_t    text;
    const char  *reason;

    source->kind = NGX_LLM_GUARD_SOURCE_FILE;

    if (ngx_conf_full_name(cf->cycle, &source->path, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_secret_read(&source->path, buf, &text, &source->stamp,
                                  &reason, &err)
        != NGX_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, err,
                           "\"llm_guard_upstream_credential\" file \"%V\" %s",
                           &source->path, reason);
        return NGX_CONF_ERROR;
    }

    source->value.len = source->scheme.len + text.len;
    source->value.data = ngx_pnalloc(cf->pool, source->value.len);
    if (source->value.data == NULL) {
        return NGX_CONF_ERROR;
    }

    p = ngx_cpymem(source->value.data, source->scheme.data,
                   source->scheme.len);
    ngx_memcpy(p, text.data, text.len);

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_CONF_OK;
}


/* the same source in two locations is asked once */

static char *
ngx_llm_guard_source_add(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_credential_source_t **same)
{
    ngx_uint_t                   i;
    ngx_llm_guard_credential_source_t     **s;
    ngx_llm_guard_main_conf_t   *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    s = mcf->credential_sources.elts;

#define ngx_llm_guard_source_eq(field)                                        \
    (s[i]->field.len == source->field.len                                     \
     && ngx_memcmp(s[i]->field.data, source->field.data, source->field.len)   \
        == 0)

    for (i = 0; i < mcf->credential_sources.nelts; i++) {
        if (s[i]->kind == source->kind && s[i]->name == source->name
            && ngx_llm_guard_source_eq(scheme)
            && ngx_llm_guard_source_eq(uri)
            && ngx_llm_guard_source_eq(args)
            && ngx_llm_guard_source_eq(form)
            && ngx_llm_guard_source_eq(path))
        {
            *same = s[i];
            return NGX_CONF_OK;
        }
    }

#undef ngx_llm_guard_source_eq

    source->index = i;

    s = ngx_array_push(&mcf->credential_sources);
    if (s == NULL) {
        return NGX_CONF_ERROR;
    }

    *s = source;
    *same = source;

    return NGX_CONF_OK;
}
