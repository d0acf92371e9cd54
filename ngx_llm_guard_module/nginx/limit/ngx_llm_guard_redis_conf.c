/*
 * llm_guard_redis: where limits are counted together with other machines.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <ngx_sha1.h>


#define NGX_LLM_GUARD_PASSWORD   1024


static char *ngx_llm_guard_redis_line(ngx_conf_t *cf, ngx_command_t *dummy,
    void *conf);
static char *ngx_llm_guard_redis_server(ngx_conf_t *cf,
    ngx_llm_guard_redis_t *redis, ngx_str_t *value);
static char *ngx_llm_guard_redis_password(ngx_conf_t *cf,
    ngx_llm_guard_redis_t *redis, ngx_str_t *value);


/* llm_guard_redis { server ...; ... } */

char *
ngx_llm_guard_redis_block(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                   *rv;
    u_char                  digest[20];
    ngx_sha1_t              sha1;
    ngx_conf_t              save;
    ngx_llm_guard_redis_t  *redis;

    if (mcf->redis != NULL) {
        return "is duplicate";
    }

    redis = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_redis_t));
    if (redis == NULL) {
        return NGX_CONF_ERROR;
    }

    mcf->redis = redis;

    redis->database = NGX_CONF_UNSET;
    redis->timeout = NGX_CONF_UNSET_MSEC;
    redis->nodes = NGX_CONF_UNSET_UINT;

    save = *cf;
    cf->handler = ngx_llm_guard_redis_line;
    cf->handler_conf = (void *) redis;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    if (redis->sockaddr == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" must have a \"server\"", &cmd->name);
        return NGX_CONF_ERROR;
    }

    if (redis->user.len != 0 && redis->password.len == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" has a \"user\" without \"password_file\"",
                           &cmd->name);
        return NGX_CONF_ERROR;
    }

    ngx_conf_init_value(redis->database, 0);
    ngx_conf_init_msec_value(redis->timeout, 20);
    ngx_conf_init_uint_value(redis->nodes, 0);

    if (redis->prefix.data == NULL) {
        ngx_str_set(&redis->prefix, "llm_guard:");
    }

    ngx_sha1_init(&sha1);
    ngx_sha1_update(&sha1, llmg_limit_script, llmg_limit_script_len);
    ngx_sha1_final(digest, &sha1);

    (void) ngx_hex_dump((u_char *) redis->sha, digest, sizeof(digest));

    ngx_llm_guard_redis_init(redis, &cf->cycle->new_log);

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_redis_line(ngx_conf_t *cf, ngx_command_t *dummy, void *conf)
{
    ngx_llm_guard_redis_t  *redis = conf;

    ngx_int_t   n;
    ngx_str_t  *value;

    value = cf->args->elts;

    if (cf->args->nelts != 2) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" in \"llm_guard_redis\" takes one value",
                           &value[0]);
        return NGX_CONF_ERROR;
    }

    if (ngx_strcmp(value[0].data, "server") == 0) {
        return ngx_llm_guard_redis_server(cf, redis, &value[1]);
    }

    if (ngx_strcmp(value[0].data, "password_file") == 0) {
        return ngx_llm_guard_redis_password(cf, redis, &value[1]);
    }

    if (ngx_strcmp(value[0].data, "user") == 0 && value[1].len != 0) {
        redis->user = value[1];
        return NGX_CONF_OK;
    }

    if (ngx_strcmp(value[0].data, "prefix") == 0) {
        redis->prefix = value[1];
        return NGX_CONF_OK;
    }

    if (ngx_strcmp(value[0].data, "database") == 0) {
        redis->database = ngx_atoi(value[1].data, value[1].len);

        if (redis->database >= 0 && redis->database <= 16383) {
            return NGX_CONF_OK;
        }

    } else if (ngx_strcmp(value[0].data, "nodes") == 0) {
        n = ngx_atoi(value[1].data, value[1].len);

        if (n >= 1 && n <= 10000) {
            redis->nodes = (ngx_uint_t) n;
            return NGX_CONF_OK;
        }

    } else if (ngx_strcmp(value[0].data, "timeout") == 0) {
        n = ngx_parse_time(&value[1], 0);

        if (n >= 1 && n <= 60000) {
            redis->timeout = (ngx_msec_t) n;
            return NGX_CONF_OK;
        }

    } else if (ngx_strcmp(value[0].data, "user") != 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "unknown \"%V\" in \"llm_guard_redis\"",
                           &value[0]);
        return NGX_CONF_ERROR;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid value \"%V\" of \"%V\" in \"llm_guard_redis\"",
                       &value[1], &value[0]);

    return NGX_CONF_ERROR;
}


/* the name is looked up here: workers never wait for a resolver */

static char *
ngx_llm_guard_redis_server(ngx_conf_t *cf, ngx_llm_guard_redis_t *redis,
    ngx_str_t *value)
{
    ngx_url_t  u;

    if (redis->sockaddr != NULL) {
        return "\"server\" is duplicate";
    }

    ngx_memzero(&u, sizeof(ngx_url_t));

    u.url = *value;
    u.default_port = 6379;

    if (ngx_parse_url(cf->pool, &u) != NGX_OK || u.naddrs == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid \"server\" \"%V\" in \"llm_guard_redis\": "
                           "%s", value, u.err != NULL ? u.err : "no address");
        return NGX_CONF_ERROR;
    }

    redis->sockaddr = u.addrs[0].sockaddr;
    redis->socklen = u.addrs[0].socklen;
    redis->name = *value;

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_redis_password(ngx_conf_t *cf, ngx_llm_guard_redis_t *redis,
    ngx_str_t *value)
{
    ssize_t     n;
    ngx_str_t   name;
    ngx_file_t  file;
    u_char      buf[NGX_LLM_GUARD_PASSWORD];

    name = *value;

    if (ngx_conf_full_name(cf->cycle, &name, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&file, sizeof(ngx_file_t));

    file.name = name;
    file.log = cf->log;
    file.fd = ngx_open_file(name.data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (file.fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"password_file\": " ngx_open_file_n
                           " \"%V\" failed", &name);
        return NGX_CONF_ERROR;
    }

    n = ngx_read_file(&file, buf, sizeof(buf), 0);

    (void) ngx_close_file(file.fd);

    while (n > 0 && (buf[n - 1] == LF || buf[n - 1] == CR)) {
        n--;
    }

    if (n <= 0 || n == NGX_LLM_GUARD_PASSWORD) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"password_file\" \"%V\" has no password, or one "
                           "that is too long", &name);
        return NGX_CONF_ERROR;
    }

    redis->password.data = ngx_pnalloc(cf->pool, (size_t) n);
    if (redis->password.data == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memcpy(redis->password.data, buf, (size_t) n);
    redis->password.len = (size_t) n;

    ngx_explicit_memzero(buf, sizeof(buf));

    return NGX_CONF_OK;
}
