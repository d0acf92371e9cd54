#include "ngx_llm_guard_policies.h"
#include "ngx_llm_guard_slot.h"


#define NGX_LLM_GUARD_POLICY_ERROR   512


static ngx_int_t ngx_llm_guard_policy_name(ngx_str_t *name);
static char *ngx_llm_guard_policy_line(ngx_conf_t *cf, ngx_command_t *dummy,
    void *conf);
static char *ngx_llm_guard_policies_compile(ngx_conf_t *cf,
    llmg_policy_t *policy, ngx_llm_guard_place_t *place);


typedef struct {
    llmg_policies_t  *policies;
    llmg_policy_t    *policy;
} ngx_llm_guard_policy_block_t;


char *
ngx_llm_guard_set(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_str_t                  *value;
    ngx_llm_guard_main_conf_t  *mcf;

    if (lcf->name.data != NULL || lcf->policy_value != NULL) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (value[1].len == 0) {
        return "has an empty value";
    }

    lcf->place.file = cf->conf_file->file.name;
    lcf->place.line = cf->conf_file->line;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (ngx_http_script_variables_count(&value[1]) != 0) {
        lcf->policy_value = ngx_llm_guard_complex(cf, &value[1]);

        mcf->used = 1;

        return (lcf->policy_value != NULL) ? NGX_CONF_OK : NGX_CONF_ERROR;
    }

    lcf->name = value[1];

    if (ngx_strcmp(value[1].data, "on") == 0) {
        ngx_str_set(&lcf->name, "default");
    }

    if (ngx_strcmp(value[1].data, "off") != 0) {
        mcf->used = 1;
    }

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_policy_block(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                          *rv;
    ngx_str_t                     *value;
    ngx_conf_t                     save;
    ngx_uint_t                     line;
    llmg_str_t                     name;
    ngx_llm_guard_policy_block_t   block;

    value = cf->args->elts;

    if (ngx_llm_guard_policy_name(&value[1]) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid name \"%V\" in \"%V\" directive, it must "
                           "be letters, digits, \"_\", \"-\" or \".\", and "
                           "neither \"on\" nor \"off\"",
                           &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    llmg_str_set(&name, value[1].data, value[1].len);

    block.policies = mcf->policies;
    block.policy = llmg_policies_add(mcf->policies, name);

    if (block.policy == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" \"%V\" is duplicate, or the name of a "
                           "built-in policy", &cmd->name, &value[1]);
        return NGX_CONF_ERROR;
    }

    save = *cf;
    cf->handler = ngx_llm_guard_policy_line;
    cf->handler_conf = (void *) &block;

    line = cf->conf_file->line;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv != NGX_CONF_OK
        && cf->conf_file->buffer->pos >= cf->conf_file->buffer->last
        && cf->conf_file->file.offset
           >= ngx_file_size(&cf->conf_file->file.info))
    {
        /* nginx has said that the file ends, but not in what */

        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" \"%*s\", which begins in line %ui, is "
                           "not closed", &cmd->name, block.policy->name.len,
                           block.policy->name.data, line);
    }

    return rv;
}


/* names go to logs and metrics, and "llm_guard" must be able to say them */

static ngx_int_t
ngx_llm_guard_policy_name(ngx_str_t *name)
{
    u_char      c;
    ngx_uint_t  i;

    for (i = 0; i < name->len; i++) {
        c = name->data[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.'))
        {
            return NGX_ERROR;
        }
    }

    return (name->len == 0 || ngx_strcmp(name->data, "on") == 0
            || ngx_strcmp(name->data, "off") == 0)
           ? NGX_ERROR : NGX_OK;
}


static char *
ngx_llm_guard_policy_line(ngx_conf_t *cf, ngx_command_t *dummy, void *conf)
{
    ngx_llm_guard_policy_block_t  *block = conf;

    char           err[NGX_LLM_GUARD_POLICY_ERROR];
    ngx_str_t     *value;
    ngx_uint_t     i;
    llmg_str_t    *words;
    llmg_status_t  rc;

    value = cf->args->elts;

    if (cf->args->nelts == 2 && ngx_strcmp(value[0].data, "include") == 0) {
        return ngx_conf_include(cf, dummy, conf);
    }

    words = ngx_palloc(cf->temp_pool, cf->args->nelts * sizeof(llmg_str_t));
    if (words == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 0; i < cf->args->nelts; i++) {
        llmg_str_set(&words[i], value[i].data, value[i].len);
    }

    err[0] = '\0';

    rc = llmg_policy_line(block->policies, block->policy, words,
                          cf->args->nelts, err, sizeof(err));

    if (rc != LLMG_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"llm_guard_policy\" \"%*s\": %s",
                           block->policy->name.len, block->policy->name.data,
                           err);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


char *
ngx_llm_guard_policies_resolve(ngx_conf_t *cf,
    ngx_llm_guard_loc_conf_t *conf)
{
    char                       *rv;
    llmg_str_t                  name;
    llmg_policy_t              *policy;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (conf->policy_value != NULL) {

        /* any of them may be named at run time */

        policy = NULL;

        while ((policy = llmg_policies_next(mcf->policies, policy)) != NULL) {
            rv = ngx_llm_guard_policies_compile(cf, policy, &conf->place);
            if (rv != NGX_CONF_OK) {
                return rv;
            }
        }

        return NGX_CONF_OK;
    }

    if (conf->name.len == 0
        || (conf->name.len == 3
            && ngx_strncmp(conf->name.data, "off", 3) == 0))
    {
        return NGX_CONF_OK;
    }

    llmg_str_set(&name, conf->name.data, conf->name.len);

    conf->policy = llmg_policies_find(mcf->policies, name);

    if (conf->policy == NULL) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard\" names the policy \"%V\", which is "
                      "neither built in nor defined by \"llm_guard_policy\", "
                      "in %V:%ui",
                      &conf->name, &conf->place.file, conf->place.line);
        return NGX_CONF_ERROR;
    }

    return ngx_llm_guard_policies_compile(cf, conf->policy, &conf->place);
}


static char *
ngx_llm_guard_policies_compile(ngx_conf_t *cf, llmg_policy_t *policy,
    ngx_llm_guard_place_t *place)
{
    char                        err[NGX_LLM_GUARD_POLICY_ERROR];
    ngx_str_t                   name;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    err[0] = '\0';

    if (llmg_policy_compile(policy, err, sizeof(err)) != LLMG_OK) {
        name.data = (u_char *) policy->name.data;
        name.len = policy->name.len;

        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"llm_guard_policy\" \"%V\" does not compile: %s",
                           &name, err);
        return NGX_CONF_ERROR;
    }

    if (!llmg_policy_looks(policy)) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard\" uses the policy \"%*s\", which acts on "
                      "nothing: \"llm_guard off\" says so, in %V:%ui",
                      policy->name.len, policy->name.data,
                      &place->file, place->line);
        return NGX_CONF_ERROR;
    }

    if (mcf->risk == NULL
        && llmg_policy_risk(policy, LLMG_RISK_MOST) != LLMG_ACTION_ALLOW)
    {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"llm_guard\" uses the policy \"%*s\", which has "
                      "\"risk\", without \"llm_guard_risk_zone\", in %V:%ui",
                      policy->name.len, policy->name.data,
                      &place->file, place->line);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}
