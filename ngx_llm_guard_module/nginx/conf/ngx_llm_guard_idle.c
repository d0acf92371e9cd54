#include "ngx_llm_guard_idle.h"
#include "ngx_llm_guard_limit.h"


/* what there is to act through */
#define NGX_LLM_GUARD_ACTS_GUARD   0x0001    /* llm_guard, also "off" */
#define NGX_LLM_GUARD_ACTS_TOKEN   0x0002    /* llm_guard_jwt */
#define NGX_LLM_GUARD_ACTS_KEY     0x0004    /* llm_guard_api_keys */
#define NGX_LLM_GUARD_ACTS_LIMIT   0x0008    /* llm_guard_limit */
#define NGX_LLM_GUARD_ACTS_COUNT   0x0010    /* one that counts tokens */
#define NGX_LLM_GUARD_ACTS_REDIS   0x0020    /* one that counts in Redis */
#define NGX_LLM_GUARD_ACTS_POLICY  0x0040    /* llm_guard that is on */


typedef struct {
    ngx_uint_t   needs;         /* any of them */
    const char  *missing;
} ngx_llm_guard_idle_kind_t;


/* by ngx_llm_guard_idle_e */

static const ngx_llm_guard_idle_kind_t  ngx_llm_guard_idle_kinds[] = {
    { NGX_LLM_GUARD_ACTS_GUARD|NGX_LLM_GUARD_ACTS_LIMIT,
      "\"llm_guard\" is not set" },
    { NGX_LLM_GUARD_ACTS_TOKEN|NGX_LLM_GUARD_ACTS_KEY,
      "neither \"llm_guard_jwt\" nor \"llm_guard_api_keys\" is set" },
    { NGX_LLM_GUARD_ACTS_TOKEN,
      "\"llm_guard_jwt\" is not set" },
    { NGX_LLM_GUARD_ACTS_LIMIT,
      "\"llm_guard_limit\" is not set" },
    { NGX_LLM_GUARD_ACTS_COUNT,
      "\"llm_guard_limit\" with a zone of tokens or cost is not set" },
    { NGX_LLM_GUARD_ACTS_REDIS,
      "\"llm_guard_limit\" with a zone in Redis is not set" },
    { NGX_LLM_GUARD_ACTS_GUARD|NGX_LLM_GUARD_ACTS_TOKEN
      |NGX_LLM_GUARD_ACTS_KEY|NGX_LLM_GUARD_ACTS_LIMIT,
      "none of \"llm_guard\", \"llm_guard_jwt\", \"llm_guard_api_keys\" and "
      "\"llm_guard_limit\" is set" }
};


static ngx_uint_t ngx_llm_guard_idle_acts(
    const ngx_llm_guard_loc_conf_t *conf);
static ngx_uint_t ngx_llm_guard_idle_says(
    const ngx_llm_guard_loc_conf_t *conf);
static ngx_uint_t ngx_llm_guard_idle_inside(ngx_http_core_loc_conf_t *clcf);
static char *ngx_llm_guard_idle_tell(ngx_conf_t *cf,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_llm_guard_idle_t *idle,
    ngx_uint_t kind, ngx_uint_t acts);
static void ngx_llm_guard_idle_zones(ngx_conf_t *cf,
    ngx_llm_guard_main_conf_t *mcf);


void
ngx_llm_guard_idle_init(const ngx_llm_guard_loc_conf_t *conf,
    ngx_llm_guard_idle_t *idle)
{
    size_t  i;

    const struct {
        const char  *name;
        ngx_uint_t   kind;
        int          given;
    } directives[] = {

#define is(n, kind, given)                                                    \
    { "llm_guard_" n, NGX_LLM_GUARD_IDLE_##kind, given }
#define number(n)      is(#n, GUARD, conf->n != NGX_CONF_UNSET_UINT)
#define size(n)        is(#n, GUARD, conf->n != NGX_CONF_UNSET_SIZE)
#define jwt(n, kind, p)                                                       \
    is("jwt_" n, kind, conf->jwt.p != NGX_CONF_UNSET_PTR                      \
                       && conf->jwt.p != NULL)

        number(mode),
        number(unrecognized),
        number(fail_mode),
        number(block_status),
        size(body_max),
        number(body_decode),
        number(depth_max),
        number(members_max),
        size(string_max),
        number(messages_max),
        number(parts_max),
        number(tools_max),
        number(images_max),
        size(response_buffer),
        is("stream_buffers", GUARD, conf->stream_buffers.num != 0),
        size(stream_hold_max),

        jwt("require", WHO, require),
        jwt("entra", WHO, entra),
        jwt("revoked", WHO, revoked),
        jwt("key_file", TOKEN, key_files),
        jwt("key_request", TOKEN, request),
        jwt("issuer", TOKEN, issuers),
        jwt("audience", TOKEN, audiences),
        is("jwt_algorithms", TOKEN, conf->jwt.algorithms != 0),
        is("jwt_exp", TOKEN, conf->jwt.exp != NGX_CONF_UNSET_UINT),
        is("jwt_leeway", TOKEN, conf->jwt.leeway != NGX_CONF_UNSET),

        is("limit_status", LIMIT, conf->limit_status != NGX_CONF_UNSET_UINT),
        is("limit_dry_run", LIMIT, conf->limit_dry_run != NGX_CONF_UNSET),
        is("limit_headers", LIMIT, conf->limit_headers != 0),
        is("limit_reserve", COUNT,
           conf->limit_reserve != NGX_CONF_UNSET_UINT),
        is("limit_slice", COUNT, conf->limit_slice != NGX_CONF_UNSET_UINT),
        is("limit_clamp", COUNT, conf->limit_clamp != NGX_CONF_UNSET),
        is("limit_fail_mode", REDIS,
           conf->limit_fail_mode != NGX_CONF_UNSET_UINT),

        is("dialect", ANY, conf->dialect != NGX_CONF_UNSET_PTR),
        is("error_format", ANY, conf->error_format != NGX_CONF_UNSET_UINT),
        is("audit_log", ANY, conf->audit != NGX_CONF_UNSET_PTR
                             && conf->audit != NULL)

#undef jwt
#undef size
#undef number
#undef is

    };

    ngx_memzero(idle, sizeof(ngx_llm_guard_idle_t));

    for (i = 0; i < sizeof(directives) / sizeof(directives[0]); i++) {

        if (directives[i].given && idle->given[directives[i].kind] == NULL) {
            idle->given[directives[i].kind] = directives[i].name;
        }
    }

    /* what says the same as the default asks for nothing */

    idle->misleads = (conf->mode == NGX_LLM_GUARD_SHADOW) ? "llm_guard_mode"
                   : (conf->body_decode != NGX_CONF_UNSET_UINT
                      && conf->body_decode != 0) ? "llm_guard_body_decode"
                   : (conf->unrecognized != NGX_CONF_UNSET_UINT
                      && conf->unrecognized != NGX_LLM_GUARD_SCAN)
                     ? "llm_guard_unrecognized" : NULL;

    idle->named = (conf->unrecognized != NGX_CONF_UNSET_UINT
                   && conf->dialect != NGX_CONF_UNSET_PTR
                   && conf->dialect != NULL);

    idle->off = (conf->jwt.enable == 0 || conf->api_keys == NULL);
}


char *
ngx_llm_guard_idle(ngx_conf_t *cf, const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_idle_t *idle)
{
    ngx_uint_t                  kind, acts;
    ngx_http_core_loc_conf_t   *clcf;
    ngx_llm_guard_main_conf_t  *mcf;

    acts = ngx_llm_guard_idle_acts(conf);

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    mcf->acts |= acts;

    if (conf->name.data != NULL) {
        mcf->acts |= NGX_LLM_GUARD_ACTS_GUARD;
    }

    if (idle->named) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_unrecognized\" has no effect beside "
                           "\"llm_guard_dialect\" \"%s\", which says what "
                           "every request is", conf->dialect->name);
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    acts |= ngx_llm_guard_idle_inside(clcf);

    for (kind = 0; kind < NGX_LLM_GUARD_IDLE_MAX; kind++) {

        if (idle->given[kind] != NULL
            && (acts & ngx_llm_guard_idle_kinds[kind].needs) == 0
            && ngx_llm_guard_idle_tell(cf, conf, idle, kind, acts)
               != NGX_CONF_OK)
        {
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


static char *
ngx_llm_guard_idle_tell(ngx_conf_t *cf, const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_idle_t *idle, ngx_uint_t kind, ngx_uint_t acts)
{
    ngx_str_t                 *name;
    const char                *place;
    ngx_http_core_loc_conf_t  *clcf;
    ngx_http_core_srv_conf_t  *cscf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    place = "location";
    name = &clcf->name;

    if (name->len == 0) {
        cscf = ngx_http_conf_get_module_srv_conf(cf, ngx_http_core_module);

        place = "server";
        name = &cscf->server_name;
    }

    switch (kind) {

    case NGX_LLM_GUARD_IDLE_GUARD:
    case NGX_LLM_GUARD_IDLE_ANY:

        if (conf->name.data == NULL) {
            break;
        }

        if (kind == NGX_LLM_GUARD_IDLE_GUARD && idle->misleads != NULL) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"%s\" has no effect in %s \"%V\": "
                               "\"llm_guard\" is off there",
                               idle->misleads, place, name);
        }

        return NGX_CONF_OK;

    case NGX_LLM_GUARD_IDLE_WHO:
    case NGX_LLM_GUARD_IDLE_TOKEN:

        if (!idle->off) {
            break;
        }

        if (kind == NGX_LLM_GUARD_IDLE_WHO) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"%s\" has no effect in %s \"%V\": "
                               "no token is asked for there",
                               idle->given[kind], place, name);
        }

        return NGX_CONF_OK;

    default:

        /* what limits there are may be told elsewhere, for many places */

        if ((acts & NGX_LLM_GUARD_ACTS_LIMIT) == 0) {
            break;
        }

        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"%s\" has no effect in %s \"%V\": %s there",
                           idle->given[kind], place, name,
                           ngx_llm_guard_idle_kinds[kind].missing);

        return NGX_CONF_OK;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"%s\" cannot act in %s \"%V\": %s there, nor around "
                       "or in it", idle->given[kind], place, name,
                       ngx_llm_guard_idle_kinds[kind].missing);

    return NGX_CONF_ERROR;
}


/* a level that was merged, which knows what there is around it */

static ngx_uint_t
ngx_llm_guard_idle_acts(const ngx_llm_guard_loc_conf_t *conf)
{
    ngx_uint_t                  i, acts;
    ngx_llm_guard_limit_t      *limit;
    ngx_llm_guard_limit_ctx_t  *ctx;

    acts = 0;

    if (conf->policy != NULL || conf->policy_value != NULL) {
        acts |= NGX_LLM_GUARD_ACTS_GUARD|NGX_LLM_GUARD_ACTS_POLICY;
    }

    if (conf->jwt.enable) {
        acts |= NGX_LLM_GUARD_ACTS_TOKEN;
    }

    if (conf->api_keys != NULL) {
        acts |= NGX_LLM_GUARD_ACTS_KEY;
    }

    if (conf->limits == NULL) {
        return acts;
    }

    acts |= NGX_LLM_GUARD_ACTS_LIMIT;

    limit = conf->limits->elts;

    for (i = 0; i < conf->limits->nelts; i++) {
        ctx = limit[i].zone->data;

        if (ctx->unit >= NGX_LLM_GUARD_UNIT_TOKENS) {
            acts |= NGX_LLM_GUARD_ACTS_COUNT;
        }

        if (ctx->remote) {
            acts |= NGX_LLM_GUARD_ACTS_REDIS;
        }
    }

    return acts;
}


/* one that was not: what it has it says itself */

static ngx_uint_t
ngx_llm_guard_idle_says(const ngx_llm_guard_loc_conf_t *conf)
{
    ngx_uint_t  acts;

    acts = 0;

    if (conf->name.data != NULL || conf->policy_value != NULL) {
        acts |= NGX_LLM_GUARD_ACTS_GUARD;
    }

    if (conf->jwt.enable == 1) {
        acts |= NGX_LLM_GUARD_ACTS_TOKEN;
    }

    if (conf->api_keys != NGX_CONF_UNSET_PTR && conf->api_keys != NULL) {
        acts |= NGX_LLM_GUARD_ACTS_KEY;
    }

    if (conf->limits != NGX_CONF_UNSET_PTR) {

        /* what they count is known later */

        acts |= NGX_LLM_GUARD_ACTS_LIMIT|NGX_LLM_GUARD_ACTS_COUNT
                |NGX_LLM_GUARD_ACTS_REDIS;
    }

    return acts;
}


/* locations in it, which have not been merged yet */

static ngx_uint_t
ngx_llm_guard_idle_inside(ngx_http_core_loc_conf_t *clcf)
{
    ngx_uint_t                  acts;
    ngx_queue_t                *q;
    ngx_http_core_loc_conf_t   *in;
    ngx_http_location_queue_t  *lq;

    acts = 0;

    if (clcf->locations == NULL) {
        return acts;
    }

    for (q = ngx_queue_head(clcf->locations);
         q != ngx_queue_sentinel(clcf->locations);
         q = ngx_queue_next(q))
    {
        lq = (ngx_http_location_queue_t *) q;

        in = lq->exact ? lq->exact : lq->inclusive;

        acts |= ngx_llm_guard_idle_says(
                    in->loc_conf[ngx_llm_guard_module.ctx_index])
                | ngx_llm_guard_idle_inside(in);
    }

    return acts;
}


void
ngx_llm_guard_idle_http(ngx_conf_t *cf, ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                 kind, acts;
    ngx_llm_guard_idle_t       idle;
    ngx_llm_guard_loc_conf_t  *conf;

    conf = ngx_http_conf_get_module_loc_conf(cf, ngx_llm_guard_module);

    ngx_llm_guard_idle_init(conf, &idle);

    acts = mcf->acts | ngx_llm_guard_idle_says(conf);

    for (kind = 0; kind < NGX_LLM_GUARD_IDLE_MAX; kind++) {

        if (idle.given[kind] != NULL
            && (acts & ngx_llm_guard_idle_kinds[kind].needs) == 0)
        {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"%s\" at http level does not act: %s "
                               "anywhere", idle.given[kind],
                               ngx_llm_guard_idle_kinds[kind].missing);
        }
    }

    ngx_llm_guard_idle_zones(cf, mcf);
}


/* what is there to be used, and is not */

static void
ngx_llm_guard_idle_zones(ngx_conf_t *cf, ngx_llm_guard_main_conf_t *mcf)
{
    ngx_uint_t                   i;
    ngx_shm_zone_t             **zone;
    ngx_llm_guard_limit_ctx_t   *ctx;

    zone = mcf->limit_zones.elts;

    for (i = 0; i < mcf->limit_zones.nelts; i++) {
        ctx = zone[i]->data;

        if (!ctx->applied) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"llm_guard_limit_zone\" \"%V\" limits "
                               "nothing: no \"llm_guard_limit\" names it",
                               &zone[i]->shm.name);
        }
    }

    if (mcf->redis != NULL && (mcf->acts & NGX_LLM_GUARD_ACTS_REDIS) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_redis\" counts nothing: no "
                           "\"llm_guard_limit\" has a zone that is kept there");
    }

    if (mcf->prices.nelts != 0
        && (mcf->acts & NGX_LLM_GUARD_ACTS_COUNT) == 0)
    {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_price\" is asked for by nobody: no "
                           "\"llm_guard_limit\" has a zone of tokens or cost");
    }

    if (mcf->risk != NULL && (mcf->acts & NGX_LLM_GUARD_ACTS_POLICY) == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_risk_zone\" keeps nothing: "
                           "\"llm_guard\" is on nowhere");
    }

    if (mcf->key_zone != NULL && mcf->key_sources.nelts == 0) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"llm_guard_jwt_key_zone\" keeps nothing: "
                           "\"llm_guard_jwt_key_request\" is not used");
    }
}
