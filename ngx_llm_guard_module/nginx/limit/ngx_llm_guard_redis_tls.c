/*
 * TLS to Redis.  The peer is always verified: its certificate must be from
 * "tls_ca", be valid now, and have the name or the address that is connected
 * to.
 */

#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_compat.h"


#if (NGX_LLM_GUARD_TLS)

#include <openssl/x509v3.h>


static void ngx_llm_guard_redis_tls_handler(ngx_connection_t *c);
static ngx_int_t ngx_llm_guard_redis_tls_verify(
    ngx_llm_guard_redis_node_t *node);
static ngx_str_t *ngx_llm_guard_redis_tls_name(
    ngx_llm_guard_redis_node_t *node);
static ngx_uint_t ngx_llm_guard_redis_tls_address(ngx_str_t *name);


ngx_int_t
ngx_llm_guard_redis_tls_start(ngx_llm_guard_redis_node_t *node)
{
    ngx_int_t          rc;
    ngx_str_t         *name;
    ngx_connection_t  *c;

    c = node->connection;

    c->pool = ngx_create_pool(256, c->log);
    if (c->pool == NULL) {
        return NGX_ERROR;
    }

    if (ngx_ssl_create_connection(node->redis->ssl, c, NGX_SSL_CLIENT)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    name = ngx_llm_guard_redis_tls_name(node);

    if (!ngx_llm_guard_redis_tls_address(name)
        && SSL_set_tlsext_host_name(c->ssl->connection, (char *) name->data)
           == 0)
    {
        return NGX_ERROR;
    }

    rc = ngx_ssl_handshake(c);

    if (rc == NGX_AGAIN) {
        c->ssl->handler = ngx_llm_guard_redis_tls_handler;
        return NGX_AGAIN;
    }

    return (rc == NGX_OK) ? ngx_llm_guard_redis_tls_verify(node) : NGX_ERROR;
}


static void
ngx_llm_guard_redis_tls_handler(ngx_connection_t *c)
{
    ngx_int_t                    rc;
    ngx_llm_guard_redis_node_t  *node;

    node = c->data;

    rc = c->ssl->handshaked ? ngx_llm_guard_redis_tls_verify(node)
                            : NGX_ERROR;

    ngx_llm_guard_redis_tls_done(node, rc);
}


/* nothing was said yet: a peer that is another one learns nothing */

static ngx_int_t
ngx_llm_guard_redis_tls_verify(ngx_llm_guard_redis_node_t *node)
{
    long              rc;
    X509             *cert;
    ngx_str_t        *name;
    const char       *why;
    ngx_uint_t        ok;
    ngx_connection_t *c;

    c = node->connection;
    name = ngx_llm_guard_redis_tls_name(node);
    why = NULL;

    cert = SSL_get1_peer_certificate(c->ssl->connection);
    rc = SSL_get_verify_result(c->ssl->connection);

    if (cert == NULL) {
        why = "there is none";

    } else if (rc != X509_V_OK) {
        why = X509_verify_cert_error_string(rc);

    } else {
        ok = ngx_llm_guard_redis_tls_address(name)
             ? X509_check_ip_asc(cert, (char *) name->data, 0) == 1
             : ngx_ssl_check_host(c, name) == NGX_OK;

        if (!ok) {
            why = "it has another name";
        }
    }

    if (cert != NULL) {
        X509_free(cert);
    }

    if (why == NULL) {
        return NGX_OK;
    }

    if (node->told != ngx_time()) {
        node->told = ngx_time();

        ngx_log_error(NGX_LOG_ERR, c->log, 0,
                      "llm_guard: the certificate of Redis %V is not that of "
                      "\"%V\": %s", &node->name, name, why);
    }

    return NGX_ERROR;
}


static ngx_str_t *
ngx_llm_guard_redis_tls_name(ngx_llm_guard_redis_node_t *node)
{
    return (node->redis->tls_name.len != 0) ? &node->redis->tls_name
                                            : &node->host;
}


static ngx_uint_t
ngx_llm_guard_redis_tls_address(ngx_str_t *name)
{
    u_char  address[16];

    return inet_pton(AF_INET, (char *) name->data, address) == 1
           || inet_pton(AF_INET6, (char *) name->data, address) == 1;
}


void
ngx_llm_guard_redis_tls_close(ngx_connection_t *c)
{
    if (c->ssl != NULL) {
        c->ssl->no_wait_shutdown = 1;

        if (ngx_ssl_shutdown(c) == NGX_AGAIN) {

            /* nobody waits until that can be said, too */

            c->error = 1;
            (void) ngx_ssl_shutdown(c);
        }
    }

    if (c->pool != NULL) {
        ngx_destroy_pool(c->pool);
        c->pool = NULL;
    }
}


char *
ngx_llm_guard_redis_tls_conf(ngx_conf_t *cf, ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_tls_t *tls)
{
    ngx_ssl_t           *ssl;
    ngx_pool_cleanup_t  *cln;

    ssl = ngx_pcalloc(cf->pool, sizeof(ngx_ssl_t));
    if (ssl == NULL) {
        return NGX_CONF_ERROR;
    }

    ssl->log = cf->log;

    if (ngx_ssl_create(ssl, NGX_SSL_TLSv1_2|NGX_SSL_TLSv1_3, NULL) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        ngx_ssl_cleanup_ctx(ssl);
        return NGX_CONF_ERROR;
    }

    cln->handler = ngx_ssl_cleanup_ctx;
    cln->data = ssl;

    /* what waits to be sent grows, and moves then */

    (void) SSL_CTX_set_mode(ssl->ctx, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                                      |SSL_MODE_ENABLE_PARTIAL_WRITE);

    if (ngx_ssl_trusted_certificate(cf, ssl, &tls->ca, 8) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"tls_ca\" in \"llm_guard_redis\": no certificates "
                           "in \"%V\"", &tls->ca);
        return NGX_CONF_ERROR;
    }

    if (tls->certificate.len != 0
        && ngx_ssl_certificate(cf, ssl, &tls->certificate,
                               &tls->certificate_key, NULL)
           != NGX_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"tls_certificate\" in \"llm_guard_redis\": "
                           "\"%V\" and its key cannot be used",
                           &tls->certificate);
        return NGX_CONF_ERROR;
    }

    redis->ssl = ssl;

    return NGX_CONF_OK;
}


#else


ngx_int_t
ngx_llm_guard_redis_tls_start(ngx_llm_guard_redis_node_t *node)
{
    return NGX_ERROR;
}


void
ngx_llm_guard_redis_tls_close(ngx_connection_t *c)
{
    /* void */
}


char *
ngx_llm_guard_redis_tls_conf(ngx_conf_t *cf, ngx_llm_guard_redis_t *redis,
    ngx_llm_guard_redis_tls_t *tls)
{
    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"tls\" in \"llm_guard_redis\" needs an nginx that was "
                       "built with TLS (--with-http_ssl_module)");

    return NGX_CONF_ERROR;
}


#endif
