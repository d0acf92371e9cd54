#include "ngx_llm_guard_verified.h"
#include "ngx_llm_guard_zone.h"

#include <openssl/rand.h>


#define NGX_LLM_GUARD_VERIFIED_SIZE   (1024 * 1024)


typedef struct {
    u_char     tag[32];
    u_char     key[LLMG_JWK_ID];
    int64_t    exp;             /* 0: there is none */
} ngx_llm_guard_verified_t;


typedef struct {
    ngx_uint_t                version;
    u_char                    secret[32];
    ngx_llm_guard_verified_t  sets[NGX_LLM_GUARD_VERIFIED_SETS]
                                  [NGX_LLM_GUARD_VERIFIED_WAYS];
} ngx_llm_guard_verified_sh_t;


static ngx_int_t ngx_llm_guard_verified_open(ngx_shm_zone_t *zone,
    void *data);
static ngx_llm_guard_verified_t *ngx_llm_guard_verified_set(
    ngx_llm_guard_verified_sh_t *sh, const u_char *tag);


ngx_int_t
ngx_llm_guard_verified_init(ngx_conf_t *cf)
{
    ngx_str_t                   name = ngx_string("llm_guard_verified");
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (mcf->jwts.nelts == 0) {
        return NGX_OK;
    }

    mcf->verified = ngx_llm_guard_zone_own(cf, &name,
                                           NGX_LLM_GUARD_VERIFIED_SIZE, NULL,
                                           ngx_llm_guard_verified_open);

    return (mcf->verified != NULL) ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_llm_guard_verified_open(ngx_shm_zone_t *zone, void *data)
{
    ngx_slab_pool_t              *shpool;
    ngx_llm_guard_verified_sh_t  *sh;

    shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (data != NULL || zone->shm.exists) {
        sh = shpool->data;

        if (sh->version != NGX_LLM_GUARD_VERIFIED_VERSION) {
            ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                          "zone \"%V\" has another layout", &zone->shm.name);
            return NGX_ERROR;
        }

        zone->data = sh;

        return NGX_OK;
    }

    sh = ngx_slab_calloc(shpool, sizeof(ngx_llm_guard_verified_sh_t));

    if (sh == NULL || RAND_bytes(sh->secret, sizeof(sh->secret)) != 1) {
        return NGX_ERROR;
    }

    sh->version = NGX_LLM_GUARD_VERIFIED_VERSION;

    shpool->data = sh;
    zone->data = sh;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_verified_tag(ngx_llm_guard_main_conf_t *mcf,
    const llmg_jwt_t *jwt, const ngx_str_t *text, u_char tag[32])
{
    llmg_str_t                    s, secret;
    ngx_llm_guard_verified_sh_t  *sh;

    if (llmg_jwt_algs[jwt->alg].family == LLMG_JWT_HMAC) {
        return NGX_DECLINED;
    }

    sh = mcf->verified->data;

    llmg_str_set(&s, text->data, text->len);
    llmg_str_set(&secret, sh->secret, sizeof(sh->secret));

    return (llmg_jws_tag(mcf->jws, secret, s, tag) == LLMG_OK)
           ? NGX_OK : NGX_DECLINED;
}


const llmg_jwk_t *
ngx_llm_guard_verified_find(ngx_llm_guard_main_conf_t *mcf,
    const u_char tag[32], const llmg_jwt_t *jwt, const llmg_jwk_set_t *set,
    uint32_t algorithms)
{
    u_char                     id[LLMG_JWK_ID];
    ngx_uint_t                 i, found;
    ngx_slab_pool_t           *shpool;
    ngx_llm_guard_verified_t  *ways;

    shpool = (ngx_slab_pool_t *) mcf->verified->shm.addr;

    found = 0;
    ways = ngx_llm_guard_verified_set(mcf->verified->data, tag);

    ngx_shmtx_lock(&shpool->mutex);

    for (i = 0; i < NGX_LLM_GUARD_VERIFIED_WAYS; i++) {
        if (ways[i].exp != 0 && ngx_memcmp(ways[i].tag, tag, 32) == 0) {
            ngx_memcpy(id, ways[i].key, LLMG_JWK_ID);
            found = 1;
            break;
        }
    }

    ngx_shmtx_unlock(&shpool->mutex);

    return found ? llmg_jws_signer(jwt, set, algorithms, id) : NULL;
}


void
ngx_llm_guard_verified_keep(ngx_llm_guard_main_conf_t *mcf,
    const u_char tag[32], const llmg_jwk_t *key, int64_t exp)
{
    ngx_uint_t                 i;
    ngx_slab_pool_t           *shpool;
    ngx_llm_guard_verified_t  *ways, *w;

    shpool = (ngx_slab_pool_t *) mcf->verified->shm.addr;

    ways = ngx_llm_guard_verified_set(mcf->verified->data, tag);
    w = ways;

    ngx_shmtx_lock(&shpool->mutex);

    for (i = 0; i < NGX_LLM_GUARD_VERIFIED_WAYS; i++) {

        if (ngx_memcmp(ways[i].tag, tag, 32) == 0) {
            w = &ways[i];
            break;
        }

        /* free, or the first to expire */

        if (ways[i].exp < w->exp) {
            w = &ways[i];
        }
    }

    /* a worker that dies in the middle must not leave half of two entries */

    w->exp = 0;
    ngx_memory_barrier();

    ngx_memcpy(w->tag, tag, 32);
    ngx_memcpy(w->key, key->id, LLMG_JWK_ID);
    ngx_memory_barrier();

    w->exp = (exp == LLMG_CLAIMS_NO_TIME) ? INT64_MAX : ngx_max(exp, 1);

    ngx_shmtx_unlock(&shpool->mutex);
}


static ngx_llm_guard_verified_t *
ngx_llm_guard_verified_set(ngx_llm_guard_verified_sh_t *sh, const u_char *tag)
{
    return sh->sets[(tag[0] + (tag[1] << 8)) % NGX_LLM_GUARD_VERIFIED_SETS];
}
