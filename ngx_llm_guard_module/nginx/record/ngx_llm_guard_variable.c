/*
 * The variables.  A getter runs in any phase, in subrequests and for requests
 * that never reached the guard: without a context it says "not found".
 *
 * None is cached by nginx: each of them may change while the request lives.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_subject.h"
#include "ngx_llm_guard_value.h"


#define NGX_LLM_GUARD_CLAIM   "llm_guard_claim_"


typedef ngx_int_t (*ngx_llm_guard_get_pt)(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value);


static ngx_int_t ngx_llm_guard_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_llm_guard_variable_claim(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_llm_guard_variable_path(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static void ngx_llm_guard_variable_set(ngx_http_variable_value_t *v,
    ngx_int_t rc, ngx_str_t *value);


typedef struct {
    ngx_str_t             name;
    ngx_llm_guard_get_pt  get;
} ngx_llm_guard_variable_t;


static ngx_llm_guard_variable_t  ngx_llm_guard_variables[] = {
    { ngx_string("llm_guard_decision"), ngx_llm_guard_get_decision },
    { ngx_string("llm_guard_would"), ngx_llm_guard_get_would },
    { ngx_string("llm_guard_reason"), ngx_llm_guard_get_reason },
    { ngx_string("llm_guard_rules"), ngx_llm_guard_get_rules },
    { ngx_string("llm_guard_score"), ngx_llm_guard_get_score },
    { ngx_string("llm_guard_uncertain"), ngx_llm_guard_get_uncertain },
    { ngx_string("llm_guard_risk"), ngx_llm_guard_get_risk },
    { ngx_string("llm_guard_known_bytes"), ngx_llm_guard_get_known_bytes },
    { ngx_string("llm_guard_policy"), ngx_llm_guard_get_policy },
    { ngx_string("llm_guard_mode"), ngx_llm_guard_get_mode },
    { ngx_string("llm_guard_dialect"), ngx_llm_guard_get_dialect },
    { ngx_string("llm_guard_model"), ngx_llm_guard_get_model },
    { ngx_string("llm_guard_stream"), ngx_llm_guard_get_stream },
    { ngx_string("llm_guard_changes"), ngx_llm_guard_get_changes },
    { ngx_string("llm_guard_masked"), ngx_llm_guard_get_masked },
    { ngx_string("llm_guard_subject"), ngx_llm_guard_subject },
    { ngx_string("llm_guard_prompt_tokens"),
      ngx_llm_guard_get_prompt_tokens },
    { ngx_string("llm_guard_completion_tokens"),
      ngx_llm_guard_get_completion_tokens },
    { ngx_string("llm_guard_cost"), ngx_llm_guard_get_cost },
    { ngx_string("llm_guard_limit_status"), ngx_llm_guard_get_limit_status },
    { ngx_string("llm_guard_limit_remaining"),
      ngx_llm_guard_get_limit_remaining },
    { ngx_string("llm_guard_limit_reset"), ngx_llm_guard_get_limit_reset },
    { ngx_string("llm_guard_time"), ngx_llm_guard_get_time },
    { ngx_string("llm_guard_ttft"), ngx_llm_guard_get_ttft },
    { ngx_string("llm_guard_coverage"), ngx_llm_guard_get_coverage },
    { ngx_null_string, NULL }
};


ngx_int_t
ngx_llm_guard_variable_add(ngx_conf_t *cf)
{
    ngx_str_t                  name;
    ngx_http_variable_t       *var;
    ngx_llm_guard_variable_t  *v;

    for (v = ngx_llm_guard_variables; v->name.len != 0; v++) {

        var = ngx_http_add_variable(cf, &v->name, NGX_HTTP_VAR_NOCACHEABLE);
        if (var == NULL) {
            return NGX_ERROR;
        }

        var->get_handler = ngx_llm_guard_variable;
        var->data = (uintptr_t) v->get;
    }

    ngx_str_set(&name, NGX_LLM_GUARD_CLAIM);

    var = ngx_http_add_variable(cf, &name,
                                NGX_HTTP_VAR_NOCACHEABLE|NGX_HTTP_VAR_PREFIX);
    if (var == NULL) {
        return NGX_ERROR;
    }

    var->get_handler = ngx_llm_guard_variable_claim;

    return NGX_OK;
}


/* llm_guard_claim_set $variable path */

char *
ngx_llm_guard_claim_set(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_str_t            *value, name;
    llmg_str_t           *path;
    ngx_http_variable_t  *var;

    value = cf->args->elts;

    if (value[1].len < 2 || value[1].data[0] != '$') {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid variable \"%V\" in \"%V\" directive, it "
                           "must begin with \"$\"", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    if (value[2].len == 0) {
        return "has an empty claim";
    }

    path = ngx_palloc(cf->pool, sizeof(llmg_str_t));
    if (path == NULL) {
        return NGX_CONF_ERROR;
    }

    llmg_str_set(path, value[2].data, value[2].len);

    name.data = value[1].data + 1;
    name.len = value[1].len - 1;

    var = ngx_http_add_variable(cf, &name, NGX_HTTP_VAR_NOCACHEABLE);
    if (var == NULL) {
        return NGX_CONF_ERROR;
    }

    var->get_handler = ngx_llm_guard_variable_path;
    var->data = (uintptr_t) path;

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_llm_guard_variable(ngx_http_request_t *r, ngx_http_variable_value_t *v,
    uintptr_t data)
{
    ngx_int_t              rc;
    ngx_str_t              value;
    ngx_llm_guard_ctx_t   *ctx;
    ngx_llm_guard_get_pt   get = (ngx_llm_guard_get_pt) data;

    rc = NGX_DECLINED;
    ngx_str_null(&value);

    ctx = ngx_llm_guard_ctx_find(r->main);

    if (ctx != NULL) {
        rc = get(ctx, &value);
    }

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    ngx_llm_guard_variable_set(v, rc, &value);

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_variable_claim(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_str_t   *var = (ngx_str_t *) data;
    llmg_str_t   path;

    llmg_str_set(&path, var->data + sizeof(NGX_LLM_GUARD_CLAIM) - 1,
                 var->len - (sizeof(NGX_LLM_GUARD_CLAIM) - 1));

    return ngx_llm_guard_variable_path(r, v, (uintptr_t) &path);
}


static ngx_int_t
ngx_llm_guard_variable_path(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_int_t             rc;
    ngx_str_t             value;
    llmg_str_t           *path = (llmg_str_t *) data;
    ngx_llm_guard_ctx_t  *ctx;

    rc = NGX_DECLINED;
    ngx_str_null(&value);

    ctx = ngx_llm_guard_ctx_find(r->main);

    if (ctx != NULL && ctx->claims != NULL) {
        rc = ngx_llm_guard_subject_claim(ctx, *path, &value);
    }

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    ngx_llm_guard_variable_set(v, rc, &value);

    return NGX_OK;
}


static void
ngx_llm_guard_variable_set(ngx_http_variable_value_t *v, ngx_int_t rc,
    ngx_str_t *value)
{
    if (rc != NGX_OK) {
        v->not_found = 1;
        return;
    }

    v->valid = 1;
    v->no_cacheable = 1;
    v->not_found = 0;
    v->data = value->data;
    v->len = (unsigned) value->len;
}
