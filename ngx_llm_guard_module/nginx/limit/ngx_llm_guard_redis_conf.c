/*
 * llm_guard_redis: where limits are counted together with other machines.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"

#include <ngx_sha1.h>


/* while the block is read */
typedef struct {
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_tls_t    tls;
    ngx_flag_t                   tls_on;
    ngx_uint_t                   seen;        /* bits of the table below */
    ngx_uint_t                   servers;     /* lines */
} ngx_llm_guard_redis_read_t;


typedef struct {
    const char                  *name;
    ngx_uint_t                   most;        /* values; one at least */
    char                      *(*set)(ngx_conf_t *cf,
                                      ngx_llm_guard_redis_read_t *in,
                                      ngx_str_t *value, ngx_uint_t which);
} ngx_llm_guard_redis_word_t;


static char *ngx_llm_guard_redis_line(ngx_conf_t *cf, ngx_command_t *dummy,
    void *conf);
static char *ngx_llm_guard_redis_server(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_sentinel(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_text(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_number(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_flag(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_path(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t which);
static char *ngx_llm_guard_redis_add(ngx_conf_t *cf,
    ngx_llm_guard_redis_read_t *in, ngx_str_t *value, ngx_uint_t kind,
    in_port_t port);
static const char *ngx_llm_guard_redis_check(ngx_llm_guard_redis_read_t *in);


enum {
    REDIS_SERVER = 0,
    REDIS_SENTINEL,
    REDIS_CLUSTER,
    REDIS_USER,
    REDIS_PASSWORD_FILE,
    REDIS_SENTINEL_USER,
    REDIS_SENTINEL_PASSWORD_FILE,
    REDIS_DATABASE,
    REDIS_PREFIX,
    REDIS_TIMEOUT,
    REDIS_CONNECT_TIMEOUT,
    REDIS_NODES,
    REDIS_TLS,
    REDIS_TLS_CA,
    REDIS_TLS_NAME,
    REDIS_TLS_CERTIFICATE,
    REDIS_TLS_CERTIFICATE_KEY
};


/* in the order above */

static ngx_llm_guard_redis_word_t  ngx_llm_guard_redis_words[] = {
    { "server", 1, ngx_llm_guard_redis_server },
    { "sentinel", 1 + NGX_LLM_GUARD_REDIS_FIXED,
      ngx_llm_guard_redis_sentinel },
    { "cluster", 1, ngx_llm_guard_redis_flag },
    { "user", 1, ngx_llm_guard_redis_text },
    { "password_file", 1, ngx_llm_guard_redis_path },
    { "sentinel_user", 1, ngx_llm_guard_redis_text },
    { "sentinel_password_file", 1, ngx_llm_guard_redis_path },
    { "database", 1, ngx_llm_guard_redis_number },
    { "prefix", 1, ngx_llm_guard_redis_text },
    { "timeout", 1, ngx_llm_guard_redis_number },
    { "connect_timeout", 1, ngx_llm_guard_redis_number },
    { "nodes", 1, ngx_llm_guard_redis_number },
    { "tls", 1, ngx_llm_guard_redis_flag },
    { "tls_ca", 1, ngx_llm_guard_redis_path },
    { "tls_name", 1, ngx_llm_guard_redis_text },
    { "tls_certificate", 1, ngx_llm_guard_redis_path },
    { "tls_certificate_key", 1, ngx_llm_guard_redis_path }
};

#define NGX_LLM_GUARD_REDIS_WORDS                                             \
    (sizeof(ngx_llm_guard_redis_words) / sizeof(ngx_llm_guard_redis_word_t))

#define ngx_llm_guard_redis_has(in, word)   ((in)->seen & (1 << (word)))


/* llm_guard_redis { server ...; ... } */

char *
ngx_llm_guard_redis_block(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    char                        *rv;
    u_char                       digest[20];
    ngx_sha1_t                   sha1;
    ngx_conf_t                   save;
    const char                  *why;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_read_t   in;

    if (mcf->redis != NULL) {
        return "is duplicate";
    }

    redis = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_redis_t));
    if (redis == NULL) {
        return NGX_CONF_ERROR;
    }

    mcf->redis = redis;

    redis->nodes = 0;
    redis->timeout = 20;
    redis->connect_timeout = 1000;
    ngx_str_set(&redis->prefix, "llm_guard:");

    redis->members = ngx_pcalloc(cf->pool, NGX_LLM_GUARD_REDIS_MEMBERS
                                           * sizeof(void *));
    redis->owners = ngx_pcalloc(cf->pool, LLMG_SLOTS_NODES * sizeof(void *));

    if (redis->members == NULL || redis->owners == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memzero(&in, sizeof(ngx_llm_guard_redis_read_t));
    in.redis = redis;

    save = *cf;
    cf->handler = ngx_llm_guard_redis_line;
    cf->handler_conf = (void *) &in;

    rv = ngx_conf_parse(cf, NULL);

    *cf = save;

    if (rv != NGX_CONF_OK) {
        return rv;
    }

    why = ngx_llm_guard_redis_check(&in);

    if (why != NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" %s", &cmd->name,
                           why);
        return NGX_CONF_ERROR;
    }

    if (in.tls_on
        && ngx_llm_guard_redis_tls_conf(cf, redis, &in.tls) != NGX_CONF_OK)
    {
        return NGX_CONF_ERROR;
    }

    /* of a name with several addresses the first one is the server */

    if (!redis->cluster && redis->master_name.len == 0) {
        redis->nmembers = 1;
    }

    ngx_sha1_init(&sha1);
    ngx_sha1_update(&sha1, llmg_limit_script, llmg_limit_script_len);
    ngx_sha1_final(digest, &sha1);

    (void) ngx_hex_dump((u_char *) redis->sha, digest, sizeof(digest));

    ngx_llm_guard_redis_init(redis, &cf->cycle->new_log);

    return NGX_CONF_OK;
}


/* NULL; or why it cannot act */

static const char *
ngx_llm_guard_redis_check(ngx_llm_guard_redis_read_t *in)
{
    ngx_uint_t              i;
    ngx_llm_guard_redis_t  *redis;

    redis = in->redis;

    if (redis->nmembers == 0) {
        return "must have a \"server\", or a \"sentinel\"";
    }

    if (ngx_llm_guard_redis_has(in, REDIS_SENTINEL)) {

        if (redis->cluster) {
            return "has a \"sentinel\", which a \"cluster\" does not need";
        }

        if (ngx_llm_guard_redis_has(in, REDIS_SERVER)) {
            return "has a \"server\" and a \"sentinel\" that says which one "
                   "it is";
        }

    } else if (ngx_llm_guard_redis_has(in, REDIS_SENTINEL_USER)
               || ngx_llm_guard_redis_has(in, REDIS_SENTINEL_PASSWORD_FILE))
    {
        return "has no \"sentinel\" that would take a user or a password";
    }

    if (in->servers > 1 && !redis->cluster) {
        return "\"server\" is duplicate: several are for \"cluster\"";
    }

    if (redis->cluster && redis->database != 0) {
        return "has a \"database\": a \"cluster\" has none but 0";
    }

    if (redis->user.len != 0 && redis->password.len == 0) {
        return "has a \"user\" without \"password_file\"";
    }

    if (redis->sentinel_user.len != 0 && redis->sentinel_password.len == 0) {
        return "has a \"sentinel_user\" without \"sentinel_password_file\"";
    }

    if (!in->tls_on) {

        for (i = REDIS_TLS_CA; i <= REDIS_TLS_CERTIFICATE_KEY; i++) {
            if (ngx_llm_guard_redis_has(in, i)) {
                return "has no \"tls on\", which its other \"tls\" lines are "
                       "for";
            }
        }

        return NULL;
    }

    if (in->tls.ca.len == 0) {
        return "has \"tls\" without \"tls_ca\"";
    }

    if ((in->tls.certificate.len != 0) != (in->tls.certificate_key.len != 0)) {
        return "must have \"tls_certificate\" and \"tls_certificate_key\", or "
               "none of them";
    }

    for (i = 0; i < redis->nmembers; i++) {
        if (redis->members[i]->sockaddr->sa_family == AF_UNIX) {
            return "has \"tls\": there is none on a unix socket";
        }
    }

    return NULL;
}


static char *
ngx_llm_guard_redis_line(ngx_conf_t *cf, ngx_command_t *dummy, void *conf)
{
    ngx_llm_guard_redis_read_t  *in = conf;

    char        *rv;
    ngx_str_t   *value;
    ngx_uint_t   i, n;

    value = cf->args->elts;
    n = cf->args->nelts - 1;

    for (i = 0; i < NGX_LLM_GUARD_REDIS_WORDS; i++) {
        if (ngx_strcmp(value[0].data, ngx_llm_guard_redis_words[i].name) == 0)
        {
            break;
        }
    }

    if (i == NGX_LLM_GUARD_REDIS_WORDS) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "unknown \"%V\" in \"llm_guard_redis\"",
                           &value[0]);
        return NGX_CONF_ERROR;
    }

    if (n == 0 || n > ngx_llm_guard_redis_words[i].most) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" in \"llm_guard_redis\" takes %s",
                           &value[0],
                           i == REDIS_SENTINEL ? "a name and addresses"
                                               : "one value");
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_redis_has(in, i) && i != REDIS_SERVER) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\" in \"llm_guard_redis\" is duplicate",
                           &value[0]);
        return NGX_CONF_ERROR;
    }

    in->seen |= 1 << i;

    rv = ngx_llm_guard_redis_words[i].set(cf, in, value, i);

    if (rv == NGX_CONF_OK || rv == NGX_CONF_ERROR) {
        return rv;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid value \"%V\" of \"%V\" in \"llm_guard_redis\""
                       "%s", &value[1], &value[0], rv);

    return NGX_CONF_ERROR;
}


static char *
ngx_llm_guard_redis_server(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    in->servers++;

    return ngx_llm_guard_redis_add(cf, in, &value[1],
                                   NGX_LLM_GUARD_REDIS_SERVER, 6379);
}


static char *
ngx_llm_guard_redis_sentinel(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    ngx_uint_t  i;

    if (cf->args->nelts < 3) {
        return ": no address of a sentinel follows";
    }

    in->redis->master_name = value[1];

    if (value[1].len == 0) {
        return "";
    }

    for (i = 2; i < cf->args->nelts; i++) {

        if (ngx_llm_guard_redis_add(cf, in, &value[i],
                                    NGX_LLM_GUARD_REDIS_SENTINEL, 26379)
            != NGX_CONF_OK)
        {
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


/* a name is looked up here: workers never wait for a resolver */

static char *
ngx_llm_guard_redis_add(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t kind, in_port_t port)
{
    ngx_url_t                    u;
    ngx_str_t                    host;
    ngx_uint_t                   i;
    ngx_llm_guard_redis_t       *redis;
    ngx_llm_guard_redis_node_t  *node;

    redis = in->redis;

    ngx_memzero(&u, sizeof(ngx_url_t));

    u.url = *value;
    u.default_port = port;

    if (ngx_parse_url(cf->pool, &u) != NGX_OK || u.naddrs == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid \"%s\" \"%V\" in \"llm_guard_redis\": %s",
                           kind == NGX_LLM_GUARD_REDIS_SENTINEL ? "sentinel"
                                                                : "server",
                           value, u.err != NULL ? u.err : "no address");
        return NGX_CONF_ERROR;
    }

    host = u.host;

    if (host.len > 2 && host.data[0] == '[') {
        host.data++;
        host.len -= 2;
    }

    for (i = 0; i < u.naddrs; i++) {

        if (redis->nmembers == NGX_LLM_GUARD_REDIS_FIXED) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"llm_guard_redis\" has more than %d addresses",
                               NGX_LLM_GUARD_REDIS_FIXED);
            return NGX_CONF_ERROR;
        }

        node = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_redis_node_t));
        if (node == NULL) {
            return NGX_CONF_ERROR;
        }

        node->sockaddr = u.addrs[i].sockaddr;
        node->socklen = u.addrs[i].socklen;
        node->name = (u.naddrs == 1) ? *value : u.addrs[i].name;
        node->fixed = 1;

        node->host.data = ngx_pcalloc(cf->pool, host.len + 1);
        if (node->host.data == NULL) {
            return NGX_CONF_ERROR;
        }

        ngx_memcpy(node->host.data, host.data, host.len);
        node->host.len = host.len;

        ngx_llm_guard_redis_node_init(node, redis, kind, &cf->cycle->new_log);

        redis->members[redis->nmembers++] = node;
    }

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_redis_text(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    ngx_str_t  *text;

    switch (which) {

    case REDIS_PREFIX:
        in->redis->prefix = value[1];
        return NGX_CONF_OK;

    case REDIS_USER:
        text = &in->redis->user;
        break;

    case REDIS_SENTINEL_USER:
        text = &in->redis->sentinel_user;
        break;

    default: /* REDIS_TLS_NAME */
        text = &in->redis->tls_name;
    }

    *text = value[1];

    return (text->len != 0) ? NGX_CONF_OK : "";
}


static char *
ngx_llm_guard_redis_number(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    ngx_int_t  n;

    switch (which) {

    case REDIS_DATABASE:
        n = ngx_atoi(value[1].data, value[1].len);
        in->redis->database = n;

        return (n >= 0 && n <= 16383) ? NGX_CONF_OK : "";

    case REDIS_NODES:
        n = ngx_atoi(value[1].data, value[1].len);
        in->redis->nodes = (ngx_uint_t) n;

        return (n >= 1 && n <= LIMIT_SCRIPT_LIVE) ? NGX_CONF_OK : "";
    }

    n = ngx_parse_time(&value[1], 0);

    if (which == REDIS_TIMEOUT) {
        in->redis->timeout = (ngx_msec_t) n;

    } else {
        in->redis->connect_timeout = (ngx_msec_t) n;
    }

    return (n >= 1 && n <= 60000) ? NGX_CONF_OK : "";
}


static char *
ngx_llm_guard_redis_flag(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    ngx_flag_t  on;

    on = (ngx_strcmp(value[1].data, "on") == 0);

    if (!on && ngx_strcmp(value[1].data, "off") != 0) {
        return "";
    }

    if (which == REDIS_CLUSTER) {
        in->redis->cluster = on;

    } else {
        in->tls_on = on;
    }

    return NGX_CONF_OK;
}


/* of a file, which is read now, or by OpenSSL */

static char *
ngx_llm_guard_redis_path(ngx_conf_t *cf, ngx_llm_guard_redis_read_t *in,
    ngx_str_t *value, ngx_uint_t which)
{
    ngx_str_t   *path;
    ngx_file_t   file;

    switch (which) {

    case REDIS_PASSWORD_FILE:
        return ngx_llm_guard_redis_password(cf, value, &in->redis->password);

    case REDIS_SENTINEL_PASSWORD_FILE:
        return ngx_llm_guard_redis_password(cf, value,
                                            &in->redis->sentinel_password);

    case REDIS_TLS_CA:
        path = &in->tls.ca;
        break;

    case REDIS_TLS_CERTIFICATE:
        path = &in->tls.certificate;
        break;

    default: /* REDIS_TLS_CERTIFICATE_KEY */
        path = &in->tls.certificate_key;
    }

    if (ngx_llm_guard_redis_file(cf, value, &file) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    (void) ngx_close_file(file.fd);

    *path = file.name;

    return NGX_CONF_OK;
}
