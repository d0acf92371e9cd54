#include "ngx_llm_guard_source.h"


/* where the Azure Connected Machine agent of Linux keeps its keys */
#define NGX_LLM_GUARD_ARC_KEYS   "/var/opt/azcmagent/tokens"


static char *ngx_llm_guard_source_uri(ngx_conf_t *cf, ngx_str_t *uri);
static char *ngx_llm_guard_source_missing(ngx_conf_t *cf, const char *what,
    const char *env);
static ngx_int_t ngx_llm_guard_source_env(ngx_conf_t *cf, const char *name,
    ngx_str_t *value);
static ngx_int_t ngx_llm_guard_source_join(ngx_conf_t *cf, ngx_str_t *s,
    const char *name, const ngx_str_t *value);


char *
ngx_llm_guard_source_managed(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_source_args_t *args)
{
    char       *version;
    ngx_str_t   flag, authorization = ngx_string("Authorization");

    if (args->resource.data == NULL) {
        return ngx_llm_guard_source_missing(cf, "resource=", NULL);
    }

    if (ngx_llm_guard_source_uri(cf, &args->uri) != NGX_CONF_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_str_set(&flag, "Metadata");
    ngx_str_set(&source->flag_value, "true");

    if (args->type.data == NULL || ngx_strcmp(args->type.data, "vm") == 0) {
        source->kind = NGX_LLM_GUARD_SOURCE_VM;
        version = "api-version=2018-02-01";

    } else if (ngx_strcmp(args->type.data, "app_service") == 0) {
        source->kind = NGX_LLM_GUARD_SOURCE_APP_SERVICE;
        version = "api-version=2019-08-01";

        ngx_str_set(&flag, "X-IDENTITY-HEADER");
        ngx_str_null(&source->flag_value);

        if (ngx_llm_guard_source_env(cf, "IDENTITY_HEADER",
                                     &source->flag_value)
            != NGX_OK)
        {
            return NGX_CONF_ERROR;
        }

        if (source->flag_value.len == 0) {
            return ngx_llm_guard_source_missing(cf, "type=app_service",
                                                "IDENTITY_HEADER");
        }

    } else if (ngx_strcmp(args->type.data, "arc") == 0) {
        source->kind = NGX_LLM_GUARD_SOURCE_ARC;
        version = "api-version=2019-11-01";

        source->path = args->tokens;

        if (source->path.data == NULL) {
            ngx_str_set(&source->path, NGX_LLM_GUARD_ARC_KEYS);
        }

        source->challenge = ngx_llm_guard_outbound_name(cf, &authorization);
        if (source->challenge == NULL) {
            return NGX_CONF_ERROR;
        }

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid type \"%V\" in "
                           "\"llm_guard_upstream_credential\" directive, it "
                           "must be \"vm\", \"app_service\" or \"arc\"",
                           &args->type);
        return NGX_CONF_ERROR;
    }

    if (args->tokens.data != NULL
        && (source->kind != NGX_LLM_GUARD_SOURCE_ARC
            || args->tokens.data[0] != '/'))
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"tokens=%V\" in "
                           "\"llm_guard_upstream_credential\" directive, it "
                           "is the absolute path of a directory, for "
                           "\"type=arc\"", &args->tokens);
        return NGX_CONF_ERROR;
    }

    source->uri = args->uri;
    source->flag = ngx_llm_guard_outbound_name(cf, &flag);

    if (source->flag == NULL
        || ngx_llm_guard_source_join(cf, &source->args, version, NULL)
           != NGX_OK
        || ngx_llm_guard_source_join(cf, &source->args, "&resource=",
                                     &args->resource)
           != NGX_OK
        || (args->client_id.data != NULL
            && ngx_llm_guard_source_join(cf, &source->args, "&client_id=",
                                         &args->client_id)
               != NGX_OK))
    {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* what Kubernetes is told to mount and to say is there already */

char *
ngx_llm_guard_source_workload(ngx_conf_t *cf,
    ngx_llm_guard_credential_source_t *source,
    ngx_llm_guard_source_args_t *args)
{
    ngx_str_t  type = ngx_string("Content-Type");

    source->kind = NGX_LLM_GUARD_SOURCE_WORKLOAD;

    if (ngx_llm_guard_source_env(cf, "AZURE_TENANT_ID", &args->tenant)
        != NGX_OK
        || ngx_llm_guard_source_env(cf, "AZURE_CLIENT_ID", &args->client_id)
           != NGX_OK
        || ngx_llm_guard_source_env(cf, "AZURE_FEDERATED_TOKEN_FILE",
                                    &args->token_file)
           != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    if (args->scope.data == NULL) {
        return ngx_llm_guard_source_missing(cf, "scope=", NULL);
    }

    if (args->tenant.len == 0) {
        return ngx_llm_guard_source_missing(cf, "tenant=", "AZURE_TENANT_ID");
    }

    if (args->client_id.len == 0) {
        return ngx_llm_guard_source_missing(cf, "client_id=",
                                            "AZURE_CLIENT_ID");
    }

    if (args->token_file.len == 0) {
        return ngx_llm_guard_source_missing(cf, "token_file=",
                                            "AZURE_FEDERATED_TOKEN_FILE");
    }

    if (ngx_llm_guard_source_uri(cf, &args->uri) != NGX_CONF_OK) {
        return NGX_CONF_ERROR;
    }

    /* it is a part of the address: an ID or a domain */

    if (!ngx_llm_guard_source_token(&args->tenant)
        || ngx_strlchr(args->tenant.data,
                       args->tenant.data + args->tenant.len, '%')
           != NULL)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid tenant \"%V\" in "
                           "\"llm_guard_upstream_credential\" directive",
                           &args->tenant);
        return NGX_CONF_ERROR;
    }

    source->path = args->token_file;

    if (ngx_conf_full_name(cf->cycle, &source->path, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    /* below the location, whether or not it ends with a slash */

    source->uri = args->uri;

    if (source->uri.data[source->uri.len - 1] == '/') {
        source->uri.len--;
    }

    source->flag = ngx_llm_guard_outbound_name(cf, &type);
    ngx_str_set(&source->flag_value, "application/x-www-form-urlencoded");

    if (source->flag == NULL
        || ngx_llm_guard_source_join(cf, &source->uri, "/", &args->tenant)
           != NGX_OK
        || ngx_llm_guard_source_join(cf, &source->uri, "/oauth2/v2.0/token",
                                     NULL)
           != NGX_OK
        || ngx_llm_guard_source_join(cf, &source->form,
                                     "grant_type=client_credentials"
                                     "&client_id=", &args->client_id)
           != NGX_OK
        || ngx_llm_guard_source_join(cf, &source->form, "&scope=",
                                     &args->scope)
           != NGX_OK
        || ngx_llm_guard_source_join(cf, &source->form,
                                     "&client_assertion_type=urn%3Aietf%3A"
                                     "params%3Aoauth%3Aclient-assertion-type"
                                     "%3Ajwt-bearer&client_assertion=", NULL)
           != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_source_uri(ngx_conf_t *cf, ngx_str_t *uri)
{
    if (uri->data == NULL) {
        return ngx_llm_guard_source_missing(cf, "uri=", NULL);
    }

    if (uri->data[0] != '/' || ngx_strlchr(uri->data, uri->data + uri->len, '?')
                               != NULL)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid uri \"%V\" in "
                           "\"llm_guard_upstream_credential\" directive, it "
                           "must begin with \"/\" and have no arguments", uri);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_source_missing(ngx_conf_t *cf, const char *what, const char *env)
{
    ngx_str_t  *value;

    value = cf->args->elts;

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"%V\" \"%V\" has no value for \"%s\"%s%s", &value[0],
                       &value[1], what,
                       env != NULL ? " and there is none in the environment: "
                                   : "",
                       env != NULL ? env : "");

    return NGX_CONF_ERROR;
}


/* when the directive does not say */

static ngx_int_t
ngx_llm_guard_source_env(ngx_conf_t *cf, const char *name, ngx_str_t *value)
{
    u_char     *p;
    ngx_str_t   env;

    if (value->data != NULL) {
        return NGX_OK;
    }

    env.data = (u_char *) getenv(name);

    if (env.data == NULL) {
        return NGX_OK;
    }

    env.len = ngx_strlen(env.data);

    for (p = env.data; *p != '\0'; p++) {
        if (*p < 0x20 || *p > 0x7E) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"%s\" in the environment has control or "
                               "non-ASCII characters in it", name);
            return NGX_ERROR;
        }
    }

    value->len = env.len;

    value->data = ngx_pnalloc(cf->pool, env.len + 1);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cpystrn(value->data, env.data, env.len + 1);

    return NGX_OK;
}


/* appends "name" as it is and "value" escaped */

static ngx_int_t
ngx_llm_guard_source_join(ngx_conf_t *cf, ngx_str_t *s, const char *name,
    const ngx_str_t *value)
{
    u_char  *p;
    size_t   len;

    len = s->len + ngx_strlen(name) + (value != NULL ? 3 * value->len : 0);

    p = ngx_pnalloc(cf->pool, len + 1);
    if (p == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(p, s->data, s->len);
    s->data = p;

    p = ngx_cpymem(p + s->len, name, ngx_strlen(name));

    if (value != NULL) {
        p = (u_char *) ngx_escape_uri(p, value->data, value->len,
                                      NGX_ESCAPE_URI_COMPONENT);
    }

    *p = '\0';
    s->len = p - s->data;

    return NGX_OK;
}


ngx_uint_t
ngx_llm_guard_source_token(const ngx_str_t *s)
{
    size_t  i;

    for (i = 0; i < s->len; i++) {
        if (s->data[i] <= 0x20 || s->data[i] > 0x7E
            || ngx_strchr("\"(),/:;<=>?@[\\]{}", s->data[i]) != NULL)
        {
            return 0;
        }
    }

    return s->len != 0;
}
