/*
 * The id of a request is nginx's $request_id, so that it is the same in every
 * log.  nginx asks OpenSSL for the bytes of each one, which costs more than all
 * else that is written down; here they come from a reserve.
 */

#include "ngx_llm_guard_id.h"

#include <openssl/rand.h>


#define NGX_LLM_GUARD_ID_BYTES     16
#define NGX_LLM_GUARD_ID_RESERVE   256


struct ngx_llm_guard_ids_s {
    ngx_uint_t  left;
    u_char      bytes[NGX_LLM_GUARD_ID_RESERVE * NGX_LLM_GUARD_ID_BYTES];
};


static void ngx_llm_guard_id_hex(u_char *dst, const u_char *src);
static ngx_int_t ngx_llm_guard_id_set(ngx_http_request_t *r,
    ngx_llm_guard_ids_t *ids, ngx_http_variable_value_t *v);


ngx_int_t
ngx_llm_guard_id_init(ngx_conf_t *cf)
{
    ngx_str_t                   name;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    ngx_str_set(&name, "request_id");

    mcf->id_index = ngx_http_get_variable_index(cf, &name);
    if (mcf->id_index == NGX_ERROR) {
        return NGX_ERROR;
    }

    mcf->ids = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_ids_t));

    return mcf->ids != NULL ? NGX_OK : NGX_ERROR;
}


ngx_int_t
ngx_llm_guard_id_get(ngx_http_request_t *r, ngx_str_t *id)
{
    ngx_http_variable_value_t  *v;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);

    v = &r->variables[mcf->id_index];

    if (!v->valid && !v->not_found
        && ngx_llm_guard_id_set(r, mcf->ids, v) != NGX_OK)
    {
        v = ngx_http_get_indexed_variable(r, (ngx_uint_t) mcf->id_index);
    }

    if (v == NULL || v->not_found) {
        return NGX_DECLINED;
    }

    id->data = v->data;
    id->len = v->len;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_id_set(ngx_http_request_t *r, ngx_llm_guard_ids_t *ids,
    ngx_http_variable_value_t *v)
{
    u_char  *id;

    if (ids->left == 0) {
        if (RAND_bytes(ids->bytes, sizeof(ids->bytes)) != 1) {
            return NGX_ERROR;
        }

        ids->left = NGX_LLM_GUARD_ID_RESERVE;
    }

    id = ngx_pnalloc(r->pool, 2 * NGX_LLM_GUARD_ID_BYTES);
    if (id == NULL) {
        return NGX_ERROR;
    }

    ids->left--;

    ngx_llm_guard_id_hex(id, ids->bytes + ids->left * NGX_LLM_GUARD_ID_BYTES);

    v->data = id;
    v->len = 2 * NGX_LLM_GUARD_ID_BYTES;
    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    return NGX_OK;
}


/* as ngx_hex_dump(), without a branch or a table: all bytes at once */

static void
ngx_llm_guard_id_hex(u_char *dst, const u_char *src)
{
    u_char  c, nibbles[2 * NGX_LLM_GUARD_ID_BYTES];
    size_t  i;

    for (i = 0; i < NGX_LLM_GUARD_ID_BYTES; i++) {
        nibbles[2 * i] = src[i] >> 4;
        nibbles[2 * i + 1] = src[i] & 15;
    }

    for (i = 0; i < sizeof(nibbles); i++) {
        c = nibbles[i];
        dst[i] = (u_char) (c + '0' + (c > 9 ? 'a' - '0' - 10 : 0));
    }
}
