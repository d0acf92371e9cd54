#include "ngx_llm_guard_idle.h"


/* what is there to act through */
typedef ngx_uint_t (*ngx_llm_guard_idle_pt)(
    const ngx_llm_guard_loc_conf_t *conf);


static ngx_uint_t ngx_llm_guard_idle_guarded(
    const ngx_llm_guard_loc_conf_t *conf);
static ngx_uint_t ngx_llm_guard_idle_asked(
    const ngx_llm_guard_loc_conf_t *conf);
static ngx_uint_t ngx_llm_guard_idle_inherited(ngx_http_core_loc_conf_t *clcf,
    ngx_llm_guard_idle_pt acts);


void
ngx_llm_guard_idle_init(const ngx_llm_guard_loc_conf_t *conf,
    ngx_llm_guard_idle_t *idle)
{
    size_t  i;

    const struct {
        const char  *name;
        int          given;
    } directives[] = {

#define number(n)  { "llm_guard_" #n, conf->n != NGX_CONF_UNSET_UINT }
#define size(n)    { "llm_guard_" #n, conf->n != NGX_CONF_UNSET_SIZE }

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
        { "llm_guard_stream_buffers", conf->stream_buffers.num != 0 },
        size(stream_hold_max)

#undef number
#undef size

    };

    idle->given = NULL;

    for (i = 0; i < sizeof(directives) / sizeof(directives[0]); i++) {

        if (directives[i].given) {
            idle->given = directives[i].name;
            break;
        }
    }

    /* what says the same as the default asks for nothing */

    idle->misleads = (conf->mode == NGX_LLM_GUARD_SHADOW) ? "llm_guard_mode"
                   : (conf->body_decode != NGX_CONF_UNSET_UINT
                      && conf->body_decode != 0) ? "llm_guard_body_decode"
                   : (conf->unrecognized != NGX_CONF_UNSET_UINT
                      && conf->unrecognized != NGX_LLM_GUARD_SCAN)
                     ? "llm_guard_unrecognized" : NULL;

#define given(p)  ((p) != NGX_CONF_UNSET_PTR && (p) != NULL)

    idle->claims = given(conf->jwt.require) ? "llm_guard_jwt_require"
                 : given(conf->jwt.entra) ? "llm_guard_jwt_entra" : NULL;

#undef given

    idle->off = (conf->jwt.enable == 0 || conf->api_keys == NULL);
}


char *
ngx_llm_guard_idle(ngx_conf_t *cf, const ngx_llm_guard_loc_conf_t *conf,
    const ngx_llm_guard_idle_t *idle)
{
    ngx_http_core_loc_conf_t  *clcf;

    if (idle->given == NULL || conf->policy != NULL
        || conf->policy_value != NULL)
    {
        return NGX_CONF_OK;
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    if (clcf->name.len == 0
        || ngx_llm_guard_idle_inherited(clcf, ngx_llm_guard_idle_guarded))
    {
        return NGX_CONF_OK;
    }

    if (conf->name.data != NULL) {

        if (idle->misleads != NULL) {
            ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                               "\"%s\" has no effect in location \"%V\": "
                               "\"llm_guard\" is off there",
                               idle->misleads, &clcf->name);
        }

        return NGX_CONF_OK;
    }

    /* limits read requests and answers as well */

    if (conf->limits != NULL) {
        return NGX_CONF_OK;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"%s\" cannot act in location \"%V\": "
                       "\"llm_guard\" is not set there, nor around or in it",
                       idle->given, &clcf->name);

    return NGX_CONF_ERROR;
}


/* where nobody is asked who he is, everybody is let in */

char *
ngx_llm_guard_idle_identity(ngx_conf_t *cf,
    const ngx_llm_guard_loc_conf_t *conf, const ngx_llm_guard_idle_t *idle)
{
    ngx_http_core_loc_conf_t  *clcf;

    if (idle->claims == NULL || conf->jwt.enable || conf->api_keys != NULL) {
        return NGX_CONF_OK;
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    if (clcf->name.len == 0
        || ngx_llm_guard_idle_inherited(clcf, ngx_llm_guard_idle_asked))
    {
        return NGX_CONF_OK;
    }

    if (idle->off) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"%s\" has no effect in location \"%V\": "
                           "no token is asked for there", idle->claims,
                           &clcf->name);

        return NGX_CONF_OK;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "\"%s\" cannot act in location \"%V\": "
                       "\"llm_guard_jwt\" is not set there, nor around or in "
                       "it", idle->claims, &clcf->name);

    return NGX_CONF_ERROR;
}


/*
 * A location in it says what to guard, or whom to ask for.  Those have not been
 * merged yet: what they have they say themselves.
 */

static ngx_uint_t
ngx_llm_guard_idle_inherited(ngx_http_core_loc_conf_t *clcf,
    ngx_llm_guard_idle_pt acts)
{
    ngx_queue_t                *q;
    ngx_http_core_loc_conf_t   *in;
    ngx_http_location_queue_t  *lq;

    if (clcf->locations == NULL) {
        return 0;
    }

    for (q = ngx_queue_head(clcf->locations);
         q != ngx_queue_sentinel(clcf->locations);
         q = ngx_queue_next(q))
    {
        lq = (ngx_http_location_queue_t *) q;

        in = lq->exact ? lq->exact : lq->inclusive;

        if (acts(in->loc_conf[ngx_llm_guard_module.ctx_index])
            || ngx_llm_guard_idle_inherited(in, acts))
        {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_llm_guard_idle_guarded(const ngx_llm_guard_loc_conf_t *conf)
{
    return conf->name.data != NULL || conf->policy_value != NULL
           || conf->limits != NGX_CONF_UNSET_PTR;
}


static ngx_uint_t
ngx_llm_guard_idle_asked(const ngx_llm_guard_loc_conf_t *conf)
{
    return conf->jwt.enable == 1
           || (conf->api_keys != NGX_CONF_UNSET_PTR && conf->api_keys != NULL);
}
