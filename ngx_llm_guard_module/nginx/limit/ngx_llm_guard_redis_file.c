/*
 * Files that llm_guard_redis names: read when the configuration is, so that
 * what is missing stops it.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"


#define NGX_LLM_GUARD_PASSWORD   1024


ngx_int_t
ngx_llm_guard_redis_file(ngx_conf_t *cf, ngx_str_t *value, ngx_file_t *file)
{
    ngx_memzero(file, sizeof(ngx_file_t));

    file->name = value[1];
    file->log = cf->log;

    if (ngx_conf_full_name(cf->cycle, &file->name, 1) != NGX_OK) {
        return NGX_ERROR;
    }

    file->fd = ngx_open_file(file->name.data, NGX_FILE_RDONLY, NGX_FILE_OPEN,
                             0);

    if (file->fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"%V\": " ngx_open_file_n " \"%V\" failed",
                           &value[0], &file->name);
        return NGX_ERROR;
    }

    return NGX_OK;
}


char *
ngx_llm_guard_redis_password(ngx_conf_t *cf, ngx_str_t *value,
    ngx_str_t *password)
{
    ssize_t     n;
    ngx_file_t  file;
    u_char      buf[NGX_LLM_GUARD_PASSWORD];

    if (ngx_llm_guard_redis_file(cf, value, &file) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    n = ngx_read_file(&file, buf, sizeof(buf), 0);

    (void) ngx_close_file(file.fd);

    while (n > 0 && (buf[n - 1] == LF || buf[n - 1] == CR)) {
        n--;
    }

    if (n <= 0 || n == NGX_LLM_GUARD_PASSWORD) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" \"%V\" has no password, or one that is too "
                           "long", &value[0], &file.name);
        return NGX_CONF_ERROR;
    }

    password->data = ngx_pnalloc(cf->pool, (size_t) n);
    if (password->data == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memcpy(password->data, buf, (size_t) n);
    password->len = (size_t) n;

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_CONF_OK;
}
