#include "ngx_llm_guard_conf.h"
#include "ngx_llm_guard_credential.h"
#include "ngx_llm_guard_idle.h"
#include "ngx_llm_guard_keys.h"
#include "ngx_llm_guard_outbound.h"
#include "ngx_llm_guard_policies.h"
#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_revoked.h"
#include "ngx_llm_guard_token.h"

#include <openssl/rand.h>


static void ngx_llm_guard_conf_cleanup(void *data);
static char *ngx_llm_guard_jwt_idle(ngx_conf_t *cf,
    const ngx_llm_guard_jwt_conf_t *prev,
    const ngx_llm_guard_jwt_conf_t *conf);


void *
ngx_llm_guard_create_main_conf(ngx_conf_t *cf)
{
    ngx_pool_cleanup_t         *cln;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_main_conf_t));
    if (mcf == NULL) {
        return NULL;
    }

    /*
     * set by ngx_pcalloc():
     *
     *     mcf->scratch = NULL;
     *     mcf->desk = NULL;
     *     mcf->spare = NULL;
     *     mcf->arenas = { NULL, 0 };
     *     mcf->asides = { NULL, 0 };
     *     mcf->contexts = NULL;
     *     mcf->jws = NULL;
     *     mcf->zone = NULL;
     *     mcf->key_zone = NULL;
     *     mcf->used = 0;
     */

    mcf->match_limit = NGX_CONF_UNSET_UINT;

    ngx_llm_guard_running_init(mcf, cf->cycle);

    mcf->policies = llmg_policies_create();
    if (mcf->policies == NULL) {
        return NULL;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        llmg_policies_free(mcf->policies);
        return NULL;
    }

    cln->handler = ngx_llm_guard_conf_cleanup;
    cln->data = mcf;

    if (RAND_bytes((unsigned char *) &mcf->seed, sizeof(mcf->seed)) != 1
        || RAND_bytes(mcf->sum_key, sizeof(mcf->sum_key)) != 1
        || RAND_bytes(mcf->canary_key, sizeof(mcf->canary_key)) != 1)
    {
        return NULL;
    }

    ngx_llm_guard_lease_init(mcf, cf->cycle);

    if (ngx_array_init(&mcf->prices, cf->pool, 4, sizeof(llmg_price_t))
        != NGX_OK
        || ngx_array_init(&mcf->limit_zones, cf->pool, 4,
                          sizeof(ngx_shm_zone_t *))
           != NGX_OK
        || ngx_array_init(&mcf->rule_files, cf->pool, 4,
                          sizeof(ngx_llm_guard_rule_file_t))
           != NGX_OK
        || ngx_array_init(&mcf->jwts, cf->pool, 4,
                          sizeof(ngx_llm_guard_jwt_conf_t))
           != NGX_OK
        || ngx_array_init(&mcf->key_sources, cf->pool, 4,
                          sizeof(ngx_llm_guard_source_t *))
           != NGX_OK
        || ngx_array_init(&mcf->revoked, cf->pool, 4,
                          sizeof(ngx_llm_guard_revoked_t *))
           != NGX_OK
        || ngx_array_init(&mcf->providers, cf->pool, 4,
                          sizeof(ngx_llm_guard_jwt_conf_t *))
           != NGX_OK
        || ngx_array_init(&mcf->credential_sources, cf->pool, 4,
                          sizeof(ngx_llm_guard_credential_source_t *))
           != NGX_OK
        || ngx_array_init(&mcf->names, cf->pool, 4,
                          sizeof(ngx_llm_guard_name_t *))
           != NGX_OK)
    {
        return NULL;
    }

    return mcf;
}


static void
ngx_llm_guard_conf_cleanup(void *data)
{
    ngx_llm_guard_main_conf_t  *mcf = data;

    ngx_llm_guard_credential_free(mcf);
    ngx_llm_guard_tokens_free(mcf->tokens);
    ngx_llm_guard_keys_free(mcf);
    ngx_llm_guard_revoked_free(mcf);
    ngx_llm_guard_running_free(mcf);
    llmg_tagger_free(mcf->memory.tagger);
    llmg_scratch_free(mcf->scratch);
    llmg_desk_free(mcf->desk);
    ngx_llm_guard_spare_free(mcf);
    ngx_llm_guard_ctx_free(mcf);
    llmg_arena_cache_free(&mcf->arenas);
    llmg_arena_cache_free(&mcf->asides);
    llmg_jws_free(mcf->jws);
    llmg_policies_free(mcf->policies);
}


char *
ngx_llm_guard_init_main_conf(ngx_conf_t *cf, void *conf)
{
    ngx_llm_guard_main_conf_t  *mcf = conf;

    ngx_llm_guard_jwt_conf_t   none;
    ngx_llm_guard_loc_conf_t  *lcf;

    ngx_conf_init_uint_value(mcf->match_limit, 100000);

    /* what stands at http level has no other one around it to be merged with */

    ngx_memzero(&none, sizeof(ngx_llm_guard_jwt_conf_t));
    ngx_llm_guard_jwt_init(&none);

    lcf = ngx_http_conf_get_module_loc_conf(cf, ngx_llm_guard_module);

    return ngx_llm_guard_jwt_idle(cf, &none, &lcf->jwt);
}


void *
ngx_llm_guard_create_loc_conf(ngx_conf_t *cf)
{
    ngx_llm_guard_loc_conf_t  *conf;

    conf = ngx_pcalloc(cf->pool, sizeof(ngx_llm_guard_loc_conf_t));
    if (conf == NULL) {
        return NULL;
    }

    /*
     * set by ngx_pcalloc():
     *
     *     conf->name = { 0, NULL };
     *     conf->policy = NULL;
     *     conf->policy_value = NULL;
     *     conf->dialect_value = NULL;
     *     conf->dialect_path = NULL;
     *     conf->stream_buffers.num = 0;
     *     conf->providers = NULL;
     *     conf->api_key_header = { 0, NULL };
     */

    conf->mode = NGX_CONF_UNSET_UINT;
    conf->dialect = NGX_CONF_UNSET_PTR;
    conf->unrecognized = NGX_CONF_UNSET_UINT;
    conf->fail_mode = NGX_CONF_UNSET_UINT;
    conf->error_format = NGX_CONF_UNSET_UINT;
    conf->block_status = NGX_CONF_UNSET_UINT;

    conf->body_max = NGX_CONF_UNSET_SIZE;
    conf->body_decode = NGX_CONF_UNSET_UINT;
    conf->depth_max = NGX_CONF_UNSET_UINT;
    conf->members_max = NGX_CONF_UNSET_UINT;
    conf->string_max = NGX_CONF_UNSET_SIZE;
    conf->messages_max = NGX_CONF_UNSET_UINT;
    conf->parts_max = NGX_CONF_UNSET_UINT;
    conf->tools_max = NGX_CONF_UNSET_UINT;
    conf->images_max = NGX_CONF_UNSET_UINT;
    conf->response_buffer = NGX_CONF_UNSET_SIZE;
    conf->stream_hold_max = NGX_CONF_UNSET_SIZE;

    ngx_llm_guard_jwt_init(&conf->jwt);

    conf->api_keys = NGX_CONF_UNSET_PTR;
    conf->client.mode = NGX_CONF_UNSET_UINT;
    conf->credential = NGX_CONF_UNSET_PTR;
    conf->subject = NGX_CONF_UNSET_PTR;

    conf->limits = NGX_CONF_UNSET_PTR;
    conf->limit_status = NGX_CONF_UNSET_UINT;
    conf->limit_dry_run = NGX_CONF_UNSET;
    conf->limit_reserve = NGX_CONF_UNSET_UINT;
    conf->limit_slice = NGX_CONF_UNSET_UINT;
    conf->limit_clamp = NGX_CONF_UNSET;
    conf->limit_fail_mode = NGX_CONF_UNSET_UINT;

    conf->audit = NGX_CONF_UNSET_PTR;
    conf->audit_events = NGX_CONF_UNSET_UINT;

    return conf;
}


char *
ngx_llm_guard_merge_loc_conf(ngx_conf_t *cf, void *parent, void *child)
{
    char                       *rc;
    ngx_uint_t                  given;
    ngx_llm_guard_idle_t        idle;
    ngx_http_core_loc_conf_t   *clcf;
    ngx_llm_guard_loc_conf_t   *prev = parent;
    ngx_llm_guard_loc_conf_t   *conf = child;
    ngx_llm_guard_main_conf_t  *mcf;

    if (ngx_llm_guard_status_check(cf, conf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (conf->name.data == NULL && conf->policy_value == NULL) {
        conf->name = prev->name;
        conf->place = prev->place;
        conf->policy_value = prev->policy_value;
    }

    ngx_llm_guard_idle_init(conf, &idle);

    ngx_conf_merge_uint_value(conf->mode, prev->mode, NGX_LLM_GUARD_ENFORCE);

    if (conf->dialect == NGX_CONF_UNSET_PTR) {
        conf->dialect = prev->dialect;
        conf->dialect_value = prev->dialect_value;
        conf->dialect_path = prev->dialect_path;

        if (conf->dialect == NGX_CONF_UNSET_PTR) {
            conf->dialect = NULL;
        }
    }

    ngx_conf_merge_uint_value(conf->unrecognized, prev->unrecognized,
                              NGX_LLM_GUARD_SCAN);
    ngx_conf_merge_uint_value(conf->fail_mode, prev->fail_mode,
                              NGX_LLM_GUARD_CLOSED);
    ngx_conf_merge_uint_value(conf->error_format, prev->error_format,
                              NGX_LLM_GUARD_FORMAT_AUTO);
    ngx_conf_merge_uint_value(conf->block_status, prev->block_status, 400);

    ngx_conf_merge_size_value(conf->body_max, prev->body_max,
                              8 * 1024 * 1024);
    ngx_conf_merge_uint_value(conf->body_decode, prev->body_decode, 0);
    ngx_conf_merge_uint_value(conf->depth_max, prev->depth_max,
                              LLMG_JSON_DEPTH);
    ngx_conf_merge_uint_value(conf->members_max, prev->members_max,
                              LLMG_JSON_MEMBERS);

    given = (conf->string_max != NGX_CONF_UNSET_SIZE);

    ngx_conf_merge_size_value(conf->string_max, prev->string_max, 0);

    if (given && conf->string_max > conf->body_max) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"llm_guard_string_max\" %uz is never reached: no "
                           "body is longer than \"llm_guard_body_max\" %uz",
                           conf->string_max, conf->body_max);
        return NGX_CONF_ERROR;
    }

    ngx_conf_merge_uint_value(conf->messages_max, prev->messages_max, 4096);
    ngx_conf_merge_uint_value(conf->parts_max, prev->parts_max, 16384);
    ngx_conf_merge_uint_value(conf->tools_max, prev->tools_max, 1024);
    ngx_conf_merge_uint_value(conf->images_max, prev->images_max, 256);
    ngx_conf_merge_size_value(conf->response_buffer, prev->response_buffer,
                              1024 * 1024);
    ngx_conf_merge_bufs_value(conf->stream_buffers, prev->stream_buffers,
                              8, 8192);
    ngx_conf_merge_size_value(conf->stream_hold_max, prev->stream_hold_max,
                              65536);

    if (conf->client.mode == NGX_CONF_UNSET_UINT) {
        conf->client = prev->client;

        ngx_conf_init_uint_value(conf->client.mode,
                                 NGX_LLM_GUARD_CLIENT_AUTO);
    }

    ngx_conf_merge_ptr_value(conf->credential, prev->credential, NULL);

    ngx_conf_merge_ptr_value(conf->subject, prev->subject, NULL);

    given = (conf->limits != NGX_CONF_UNSET_PTR);

    ngx_conf_merge_ptr_value(conf->limits, prev->limits, NULL);
    ngx_conf_merge_uint_value(conf->limit_status, prev->limit_status,
                              NGX_HTTP_TOO_MANY_REQUESTS);
    ngx_conf_merge_value(conf->limit_dry_run, prev->limit_dry_run, 0);
    ngx_conf_merge_bitmask_value(conf->limit_headers, prev->limit_headers,
                                 (NGX_CONF_BITMASK_SET
                                  |NGX_LLM_GUARD_HEADERS_OFF));
    ngx_conf_merge_uint_value(conf->limit_reserve, prev->limit_reserve, 1024);
    ngx_conf_merge_uint_value(conf->limit_slice, prev->limit_slice, 256);
    ngx_conf_merge_value(conf->limit_clamp, prev->limit_clamp, 0);
    ngx_conf_merge_uint_value(conf->limit_fail_mode, prev->limit_fail_mode,
                              NGX_LLM_GUARD_LIMIT_LOCAL);

    if (conf->audit == NGX_CONF_UNSET_PTR) {
        conf->audit = prev->audit;
        conf->audit_events = prev->audit_events;

        if (conf->audit == NGX_CONF_UNSET_PTR) {
            conf->audit = NULL;
            conf->audit_events = NGX_LLM_GUARD_AUDIT_OFF;
        }
    }

    rc = ngx_llm_guard_policies_resolve(cf, conf);
    if (rc != NGX_CONF_OK) {
        return rc;
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    /* a server may leave the guard to its locations */

    rc = ngx_llm_guard_limit_check(cf, conf->limits,
                                   given && clcf->name.len != 0
                                   && conf->policy == NULL
                                   && conf->policy_value == NULL);
    if (rc != NGX_CONF_OK) {
        return rc;
    }

    if (conf->api_keys == NGX_CONF_UNSET_PTR) {
        conf->api_keys = prev->api_keys;
        conf->api_key_header = prev->api_key_header;

        if (conf->api_keys == NGX_CONF_UNSET_PTR) {
            conf->api_keys = NULL;
        }
    }

    rc = ngx_llm_guard_jwt_merge(cf, &prev->jwt, &conf->jwt);
    if (rc != NGX_CONF_OK) {
        return rc;
    }

    rc = ngx_llm_guard_idle(cf, conf, &idle);
    if (rc != NGX_CONF_OK) {
        return rc;
    }

    if (conf->jwt.enable || conf->api_keys != NULL) {
        mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);
        mcf->identity = 1;
    }

    return ngx_llm_guard_providers_resolve(cf, conf);
}


void
ngx_llm_guard_jwt_init(ngx_llm_guard_jwt_conf_t *jwt)
{
    /*
     * set by ngx_pcalloc():
     *
     *     jwt->realm = { 0, NULL };
     *     jwt->token = NULL;
     *     jwt->names = NULL;
     *     jwt->name = { 0, NULL };
     *     jwt->algorithms = 0;
     *     jwt->source = NULL;
     */

    jwt->enable = NGX_CONF_UNSET;
    jwt->key_files = NGX_CONF_UNSET_PTR;
    jwt->keys = NGX_CONF_UNSET_PTR;
    jwt->request = NGX_CONF_UNSET_PTR;
    jwt->revoked = NGX_CONF_UNSET_PTR;
    jwt->issuers = NGX_CONF_UNSET_PTR;
    jwt->audiences = NGX_CONF_UNSET_PTR;
    jwt->entra = NGX_CONF_UNSET_PTR;
    jwt->require = NGX_CONF_UNSET_PTR;
    jwt->exp = NGX_CONF_UNSET_UINT;
    jwt->leeway = NGX_CONF_UNSET;
}


char *
ngx_llm_guard_jwt_merge(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *prev,
    ngx_llm_guard_jwt_conf_t *conf)
{
    char  *rv;

    if (conf->enable == NGX_CONF_UNSET) {
        conf->enable = prev->enable;
        conf->place = prev->place;
        conf->realm = prev->realm;
        conf->token = prev->token;
        conf->names = prev->names;

        if (conf->enable == NGX_CONF_UNSET) {
            conf->enable = 0;
        }
    }

    rv = ngx_llm_guard_jwt_idle(cf, prev, conf);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    /* one of them takes the place of the other */

    if (conf->key_files == NGX_CONF_UNSET_PTR
        && conf->request == NGX_CONF_UNSET_PTR)
    {
        conf->key_files = prev->key_files;
        conf->keys = prev->keys;
        conf->request = prev->request;
    }

    if (conf->key_files == NGX_CONF_UNSET_PTR) {
        conf->key_files = NULL;
        conf->keys = NULL;
    }

    if (conf->request == NGX_CONF_UNSET_PTR) {
        conf->request = NULL;
    }

    ngx_conf_merge_ptr_value(conf->revoked, prev->revoked, NULL);
    ngx_conf_merge_ptr_value(conf->issuers, prev->issuers, NULL);
    ngx_conf_merge_ptr_value(conf->audiences, prev->audiences, NULL);
    ngx_conf_merge_ptr_value(conf->entra, prev->entra, NULL);
    ngx_conf_merge_ptr_value(conf->require, prev->require, NULL);
    ngx_conf_merge_uint_value(conf->exp, prev->exp,
                              NGX_LLM_GUARD_EXP_REQUIRED);
    ngx_conf_merge_sec_value(conf->leeway, prev->leeway, 0);

    if (conf->algorithms == 0) {
        conf->algorithms = (prev->algorithms != 0) ? prev->algorithms
                                                : LLMG_JWT_ALGS_DEFAULT;
    }

    return NGX_CONF_OK;
}


/* directives of this level that could not act */

static char *
ngx_llm_guard_jwt_idle(ngx_conf_t *cf, const ngx_llm_guard_jwt_conf_t *prev,
    const ngx_llm_guard_jwt_conf_t *conf)
{
    const char  *idle;

    idle = NULL;

    if (conf->names != NULL
        && (conf->key_files != NGX_CONF_UNSET_PTR
            || conf->request != NGX_CONF_UNSET_PTR
            || conf->issuers != NGX_CONF_UNSET_PTR
            || conf->audiences != NGX_CONF_UNSET_PTR
            || conf->entra != NGX_CONF_UNSET_PTR
            || conf->exp != NGX_CONF_UNSET_UINT
            || conf->leeway != NGX_CONF_UNSET
            || conf->algorithms != 0))
    {
        idle = "names its providers with \"providers=\": what a token must be "
               "is said in their blocks, and beside it by "
               "\"llm_guard_jwt_require\" alone";

    } else if (conf->entra == NGX_CONF_UNSET_PTR
               && prev->entra != NGX_CONF_UNSET_PTR && prev->entra != NULL
               && (conf->issuers != NGX_CONF_UNSET_PTR
                   || conf->audiences != NGX_CONF_UNSET_PTR))
    {
        idle = "inherits \"llm_guard_jwt_entra\", which knows its issuers and "
               "audiences: say \"llm_guard_jwt_entra off\" to name others";
    }

    if (idle == NULL || conf->enable != 1) {
        return NGX_CONF_OK;
    }

    ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                  "\"llm_guard_jwt\" \"%V\" %s, in %V:%ui",
                  &conf->realm, idle, &conf->place.file, conf->place.line);

    return NGX_CONF_ERROR;
}


/*
 * Tokens are remembered under the number of the settings they were accepted
 * with; locations that inherit the same share it.
 */

char *
ngx_llm_guard_jwt_settings(ngx_conf_t *cf, ngx_llm_guard_jwt_conf_t *conf)
{
    uint32_t                    algorithms;
    ngx_uint_t                  i;
    llmg_jwk_t                 *key;
    const char                 *directive;
    ngx_llm_guard_jwt_conf_t   *jwt;
    ngx_llm_guard_main_conf_t  *mcf;

    directive = (conf->name.len != 0) ? "llm_guard_jwt_provider"
                                      : "llm_guard_jwt";

    if (conf->keys == NULL && conf->request == NULL) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"%s\" \"%V\" has no key to check a token with: add "
                      "\"llm_guard_jwt_key_file\" or "
                      "\"llm_guard_jwt_key_request\", in %V:%ui",
                      directive, &conf->realm, &conf->place.file,
                      conf->place.line);
        return NGX_CONF_ERROR;
    }

    algorithms = UINT32_MAX;

    if (conf->request != NULL) {

        if (ngx_llm_guard_keys_source(cf, conf) != NGX_OK) {
            return NGX_CONF_ERROR;
        }

    } else {
        algorithms = 0;

        for (key = conf->keys->keys; key != NULL; key = key->next) {
            algorithms |= key->algs;
        }
    }

    if ((algorithms & conf->algorithms) == 0) {
        ngx_log_error(NGX_LOG_EMERG, cf->log, 0,
                      "\"%s\" \"%V\" can accept no token: none of "
                      "its keys is for one of \"llm_guard_jwt_algorithms\", "
                      "in %V:%ui",
                      directive, &conf->realm, &conf->place.file,
                      conf->place.line);
        return NGX_CONF_ERROR;
    }

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    jwt = mcf->jwts.elts;

    for (i = 0; i < mcf->jwts.nelts; i++) {
        if (jwt[i].keys == conf->keys
            && jwt[i].source == conf->source
            && jwt[i].algorithms == conf->algorithms
            && jwt[i].issuers == conf->issuers
            && jwt[i].audiences == conf->audiences
            && jwt[i].entra == conf->entra)
        {
            conf->settings = i;
            return NGX_CONF_OK;
        }
    }

    jwt = ngx_array_push(&mcf->jwts);
    if (jwt == NULL) {
        return NGX_CONF_ERROR;
    }

    *jwt = *conf;
    conf->settings = i;

    return NGX_CONF_OK;
}
