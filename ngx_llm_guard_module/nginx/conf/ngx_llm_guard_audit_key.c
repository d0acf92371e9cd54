/*
 * The key under which values are summed, and the one that markers of canaries
 * are made with: whoever has it can tell by the sum whether a value that they
 * guess is the one.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_secret.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>


/* Shorter ones could be tried. */
#define NGX_LLM_GUARD_AUDIT_KEY_MIN   16


static ngx_int_t ngx_llm_guard_audit_key_for(ngx_str_t *secret,
    const char *what, u_char *key, size_t size);


/* llm_guard_audit_key file */

char *
ngx_llm_guard_audit_key(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    u_char                 *buf;
    ngx_int_t               rc;
    ngx_str_t              *value, file, secret;
    ngx_err_t               err;
    const char             *reason;
    ngx_llm_guard_stamp_t   stamp;

    if (mcf->audit_key) {
        return "is duplicate";
    }

    mcf->audit_key = 1;

    value = cf->args->elts;
    file = value[1];

    if (file.len == 0) {
        return "has an empty value";
    }

    if (ngx_conf_full_name(cf->cycle, &file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    buf = ngx_palloc(cf->temp_pool, NGX_LLM_GUARD_SECRET_MAX + 1);
    if (buf == NULL) {
        return NGX_CONF_ERROR;
    }

    if (ngx_llm_guard_secret_read(&file, buf, &secret, &stamp, &reason, &err)
        != NGX_OK)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, err,
                           "\"%V\": the file \"%V\" %s", &cmd->name, &file,
                           reason);
        return NGX_CONF_ERROR;
    }

    if (secret.len < NGX_LLM_GUARD_AUDIT_KEY_MIN) {
        ngx_explicit_memzero(buf, NGX_LLM_GUARD_SECRET_MAX + 1);

        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%V\": the key in \"%V\" has less than %d "
                           "characters", &cmd->name, &file,
                           NGX_LLM_GUARD_AUDIT_KEY_MIN);
        return NGX_CONF_ERROR;
    }

    rc = ngx_llm_guard_audit_key_for(&secret, "llm_guard sums of values",
                                     mcf->sum_key, LLMG_SIPHASH_KEY);

    if (rc == NGX_OK) {
        rc = ngx_llm_guard_audit_key_for(&secret, "llm_guard markers",
                                         mcf->canary_key, LLMG_CANARY_KEY);
    }

    ngx_explicit_memzero(buf, NGX_LLM_GUARD_SECRET_MAX + 1);

    return (rc == NGX_OK) ? NGX_CONF_OK
                          : "cannot be used: OpenSSL has no SHA-256";
}


/* one key of the file's for each use, of 32 bytes at most */

static ngx_int_t
ngx_llm_guard_audit_key_for(ngx_str_t *secret, const char *what, u_char *key,
    size_t size)
{
    u_char        sum[EVP_MAX_MD_SIZE];
    unsigned int  len;

    if (HMAC(EVP_sha256(), secret->data, (int) secret->len,
             (const u_char *) what, ngx_strlen(what), sum, &len)
        == NULL
        || len < size)
    {
        return NGX_ERROR;
    }

    ngx_memcpy(key, sum, size);
    ngx_explicit_memzero(sum, sizeof(sum));

    return NGX_OK;
}
