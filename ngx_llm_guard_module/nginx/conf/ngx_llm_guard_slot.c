#include "ngx_llm_guard_slot.h"


#define NGX_LLM_GUARD_WORDS_MAX   256


static char *ngx_llm_guard_slot_bounded(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *value, ngx_int_t n, const char *what);


char *
ngx_llm_guard_set_enum(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char  *p = conf;

    u_char            words[NGX_LLM_GUARD_WORDS_MAX], *w;
    ngx_str_t        *value;
    ngx_uint_t       *np, i;
    ngx_conf_enum_t  *e;

    np = (ngx_uint_t *) (p + cmd->offset);

    if (*np != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;
    e = cmd->post;

    w = words;

    for (i = 0; e[i].name.len != 0; i++) {

        if (e[i].name.len == value[1].len
            && ngx_strncmp(e[i].name.data, value[1].data, value[1].len) == 0)
        {
            *np = e[i].value;
            return NGX_CONF_OK;
        }

        w = ngx_slprintf(w, words + sizeof(words), "%s\"%V\"",
                         i == 0 ? ""
                                : (e[i + 1].name.len == 0 ? " or " : ", "),
                         &e[i].name);
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid value \"%V\" in \"%V\" directive, it must be "
                       "%*s",
                       &value[1], &cmd->name, (size_t) (w - words), words);

    return NGX_CONF_ERROR;
}


char *
ngx_llm_guard_set_number(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char  *p = conf;

    ngx_str_t   *value;
    ngx_int_t    n;
    ngx_uint_t  *np;

    np = (ngx_uint_t *) (p + cmd->offset);

    if (*np != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;
    n = ngx_atoi(value[1].data, value[1].len);

    *np = (ngx_uint_t) n;

    return ngx_llm_guard_slot_bounded(cf, cmd, &value[1], n, "a number");
}


char *
ngx_llm_guard_set_size(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char  *p = conf;

    size_t     *np;
    ssize_t     n;
    ngx_str_t  *value;

    np = (size_t *) (p + cmd->offset);

    if (*np != NGX_CONF_UNSET_SIZE) {
        return "is duplicate";
    }

    value = cf->args->elts;
    n = ngx_parse_size(&value[1]);

    *np = (size_t) n;

    return ngx_llm_guard_slot_bounded(cf, cmd, &value[1], n, "a size");
}


char *
ngx_llm_guard_set_time(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char  *p = conf;

    time_t     *np, n;
    ngx_str_t  *value;

    np = (time_t *) (p + cmd->offset);

    if (*np != NGX_CONF_UNSET) {
        return "is duplicate";
    }

    value = cf->args->elts;
    n = (time_t) ngx_parse_time(&value[1], 1);

    *np = n;

    return ngx_llm_guard_slot_bounded(cf, cmd, &value[1], (ngx_int_t) n,
                                      "a time in seconds");
}


char *
ngx_llm_guard_set_bufs(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char  *p = conf;

    char        *rv;
    ssize_t      size;
    ngx_int_t    num;
    ngx_str_t   *value;
    ngx_bufs_t  *bufs;

    bufs = (ngx_bufs_t *) (p + cmd->offset);

    if (bufs->num != 0) {
        return "is duplicate";
    }

    value = cf->args->elts;

    num = ngx_atoi(value[1].data, value[1].len);

    rv = ngx_llm_guard_slot_bounded(cf, cmd, &value[1], num, "a number");
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    size = ngx_parse_size(&value[2]);

    bufs->num = num;
    bufs->size = (size_t) size;

    return ngx_llm_guard_slot_bounded(cf, cmd, &value[2], size, "a size");
}


static char *
ngx_llm_guard_slot_bounded(ngx_conf_t *cf, ngx_command_t *cmd,
    ngx_str_t *value, ngx_int_t n, const char *what)
{
    ngx_llm_guard_bounds_t  *bounds = cmd->post;

    if (n == NGX_ERROR) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be %s", value, &cmd->name, what);
        return NGX_CONF_ERROR;
    }

    if (n < bounds->low || n > bounds->high) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid value \"%V\" in \"%V\" directive, it must "
                           "be between %i and %i",
                           value, &cmd->name, bounds->low, bounds->high);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


ngx_http_complex_value_t *
ngx_llm_guard_complex(ngx_conf_t *cf, ngx_str_t *text)
{
    ngx_http_complex_value_t          *value;
    ngx_http_compile_complex_value_t   ccv;

    value = ngx_palloc(cf->pool, sizeof(ngx_http_complex_value_t));
    if (value == NULL) {
        return NULL;
    }

    ngx_memzero(&ccv, sizeof(ngx_http_compile_complex_value_t));

    ccv.cf = cf;
    ccv.value = text;
    ccv.complex_value = value;

    return (ngx_http_compile_complex_value(&ccv) == NGX_OK) ? value : NULL;
}
