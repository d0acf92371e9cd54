/*
 * llm_guard_api_keys.
 */

#include "ngx_llm_guard_conf.h"


/* A file of 100,000 keys has some 10 megabytes. */
#define NGX_LLM_GUARD_API_FILE_MAX   (32 * 1024 * 1024)
#define NGX_LLM_GUARD_API_KEYS_MAX   (256 * 1024 * 1024)


static char *ngx_llm_guard_api_key_header(ngx_conf_t *cf,
    ngx_llm_guard_loc_conf_t *lcf, ngx_str_t *parameter);
static char *ngx_llm_guard_api_keys_load(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *file, llmg_api_keys_t **keys);
static void ngx_llm_guard_api_keys_cleanup(void *data);


char *
ngx_llm_guard_api_keys(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    char       *rv;
    ngx_str_t  *value, file;

    if (lcf->api_keys != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {

        if (cf->args->nelts > 2) {
            return "has parameters beside \"off\"";
        }

        lcf->api_keys = NULL;
        return NGX_CONF_OK;
    }

    if (value[1].len == 0) {
        return "has an empty file name";
    }

    if (cf->args->nelts == 3) {
        rv = ngx_llm_guard_api_key_header(cf, lcf, &value[2]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    file = value[1];

    if (ngx_conf_full_name(cf->cycle, &file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return ngx_llm_guard_api_keys_load(cf, cmd, &file, &lcf->api_keys);
}


static char *
ngx_llm_guard_api_key_header(ngx_conf_t *cf, ngx_llm_guard_loc_conf_t *lcf,
    ngx_str_t *parameter)
{
    u_char      c, *p;
    ngx_str_t   name;
    ngx_uint_t  i;

    name.data = parameter->data + sizeof("header=") - 1;
    name.len = 0;

    if (ngx_strncmp(parameter->data, "header=", sizeof("header=") - 1) == 0) {
        name.len = parameter->len - (sizeof("header=") - 1);
    }

    p = ngx_pnalloc(cf->pool, parameter->len);
    if (p == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 0; i < name.len; i++) {
        c = ngx_tolower(name.data[i]);
        p[i] = c;

        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
            break;
        }
    }

    if (name.len == 0 || i < name.len) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid parameter \"%V\" in \"llm_guard_api_keys\" "
                           "directive, it must be \"header=name\" with "
                           "letters, digits and \"-\"", parameter);
        return NGX_CONF_ERROR;
    }

    lcf->api_key_header.data = p;
    lcf->api_key_header.len = name.len;

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_api_keys_load(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *file, llmg_api_keys_t **keys)
{
    unsigned             line;
    llmg_str_t           text;
    const char          *reason;
    llmg_arena_t        *arena;
    llmg_status_t        rc;
    ngx_pool_cleanup_t  *cln;

    *keys = NULL;

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        return NGX_CONF_ERROR;
    }

    arena = llmg_arena_create(2 * NGX_LLM_GUARD_API_FILE_MAX);
    if (arena == NULL) {
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_read_file(cf, &cmd->name, file,
                                NGX_LLM_GUARD_API_FILE_MAX, arena, &text)
        != NGX_OK)
    {
        llmg_arena_destroy(arena);
        return NGX_CONF_ERROR;
    }

    rc = llmg_api_keys_parse(keys, NGX_LLM_GUARD_API_KEYS_MAX, text, &line,
                             &reason);

    llmg_arena_destroy(arena);

    if (rc != LLMG_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\": %s in %V:%ui",
                           &cmd->name, reason, file, (ngx_uint_t) line);
        return NGX_CONF_ERROR;
    }

    cln->handler = ngx_llm_guard_api_keys_cleanup;
    cln->data = *keys;

    if (llmg_api_keys_count(*keys) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"%V\": there is no key in \"%V\"", &cmd->name,
                           file);
    }

    return NGX_CONF_OK;
}


static void
ngx_llm_guard_api_keys_cleanup(void *data)
{
    llmg_api_keys_free(data);
}
