#include "ngx_llm_guard.h"
#include "ngx_llm_guard_conf.h"
#include "ngx_llm_guard_credential.h"
#include "ngx_llm_guard_id.h"
#include "ngx_llm_guard_idle.h"
#include "ngx_llm_guard_keys_zone.h"
#include "ngx_llm_guard_outbound.h"
#include "ngx_llm_guard_policies.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_revoked.h"
#include "ngx_llm_guard_slot.h"
#include "ngx_llm_guard_history.h"
#include "ngx_llm_guard_verified.h"


static ngx_int_t ngx_llm_guard_preconfiguration(ngx_conf_t *cf);
static ngx_int_t ngx_llm_guard_postconfiguration(ngx_conf_t *cf);
static ngx_int_t ngx_llm_guard_init_process(ngx_cycle_t *cycle);


static ngx_conf_enum_t  ngx_llm_guard_modes[] = {
    { ngx_string("enforce"), NGX_LLM_GUARD_ENFORCE },
    { ngx_string("shadow"), NGX_LLM_GUARD_SHADOW },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_llm_guard_unrecognized[] = {
    { ngx_string("block"), NGX_LLM_GUARD_BLOCK },
    { ngx_string("scan"), NGX_LLM_GUARD_SCAN },
    { ngx_string("pass"), NGX_LLM_GUARD_PASS },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_llm_guard_fail_modes[] = {
    { ngx_string("closed"), NGX_LLM_GUARD_CLOSED },
    { ngx_string("open"), NGX_LLM_GUARD_OPEN },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_llm_guard_limit_fail_modes[] = {
    { ngx_string("local"), NGX_LLM_GUARD_LIMIT_LOCAL },
    { ngx_string("open"), NGX_LLM_GUARD_LIMIT_OPEN },
    { ngx_string("closed"), NGX_LLM_GUARD_LIMIT_CLOSED },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_llm_guard_jwt_exps[] = {
    { ngx_string("required"), NGX_LLM_GUARD_EXP_REQUIRED },
    { ngx_string("optional"), NGX_LLM_GUARD_EXP_OPTIONAL },
    { ngx_null_string, 0 }
};


static ngx_llm_guard_bounds_t  ngx_llm_guard_block_statuses = { 400, 499 };
static ngx_llm_guard_bounds_t  ngx_llm_guard_limit_statuses = { 400, 599 };
static ngx_llm_guard_bounds_t  ngx_llm_guard_limit_tokens = { 1, 1000000 };


static ngx_conf_bitmask_t  ngx_llm_guard_limit_headers[] = {
    { ngx_string("off"), NGX_LLM_GUARD_HEADERS_OFF },
    { ngx_string("on"), NGX_LLM_GUARD_HEADERS_IETF },
    { ngx_string("ietf"), NGX_LLM_GUARD_HEADERS_IETF },
    { ngx_string("openai"), NGX_LLM_GUARD_HEADERS_OPENAI },
    { ngx_null_string, 0 }
};

/* below: every pattern would fail; above: PCRE2 counts in 32 bits */
static ngx_llm_guard_bounds_t  ngx_llm_guard_match_limits = {
    100, 2147483647
};

static ngx_llm_guard_bounds_t  ngx_llm_guard_depths = {
    1, LLMG_JSON_DEPTH_LIMIT - 1
};

/* 0: no bound but that of the body */
static ngx_llm_guard_bounds_t  ngx_llm_guard_counts = { 0, 1000000000 };
static ngx_llm_guard_bounds_t  ngx_llm_guard_string_sizes = {
    0, 1024 * 1024 * 1024
};

/* many times as much may be needed to inspect it */
static ngx_llm_guard_bounds_t  ngx_llm_guard_sizes = {
    1, 1024 * 1024 * 1024
};

/* clocks differ by seconds; a day of leeway is no expiry */
static ngx_llm_guard_bounds_t  ngx_llm_guard_leeways = { 0, 3600 };


#define NGX_LLM_GUARD_ANY                                                     \
    NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF


static ngx_command_t  ngx_llm_guard_commands[] = {

    { ngx_string("llm_guard"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_policy"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_BLOCK|NGX_CONF_TAKE1,
      ngx_llm_guard_policy_block,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_rules"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_rules,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_mode"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_enum,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, mode),
      &ngx_llm_guard_modes },

    { ngx_string("llm_guard_dialect"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_llm_guard_dialect,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_unrecognized"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_enum,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, unrecognized),
      &ngx_llm_guard_unrecognized },

    { ngx_string("llm_guard_fail_mode"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_enum,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, fail_mode),
      &ngx_llm_guard_fail_modes },

    { ngx_string("llm_guard_error_format"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_error_format,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_block_status"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, block_status),
      &ngx_llm_guard_block_statuses },

    { ngx_string("llm_guard_body_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_size,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, body_max),
      &ngx_llm_guard_sizes },

    { ngx_string("llm_guard_body_decode"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_llm_guard_body_decode,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_depth_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, depth_max),
      &ngx_llm_guard_depths },

    { ngx_string("llm_guard_members_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, members_max),
      &ngx_llm_guard_counts },

    { ngx_string("llm_guard_string_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_size,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, string_max),
      &ngx_llm_guard_string_sizes },

    { ngx_string("llm_guard_messages_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, messages_max),
      &ngx_llm_guard_counts },

    { ngx_string("llm_guard_parts_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, parts_max),
      &ngx_llm_guard_counts },

    { ngx_string("llm_guard_tools_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, tools_max),
      &ngx_llm_guard_counts },

    { ngx_string("llm_guard_images_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, images_max),
      &ngx_llm_guard_counts },

    { ngx_string("llm_guard_response_buffer"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_size,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, response_buffer),
      &ngx_llm_guard_sizes },

    { ngx_string("llm_guard_stream_buffers"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE2,
      ngx_llm_guard_set_bufs,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, stream_buffers),
      &ngx_llm_guard_sizes },

    { ngx_string("llm_guard_stream_hold_max"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_size,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, stream_hold_max),
      &ngx_llm_guard_sizes },

    { ngx_string("llm_guard_match_limit"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_llm_guard_main_conf_t, match_limit),
      &ngx_llm_guard_match_limits },

    { ngx_string("llm_guard_jwt"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE123,
      ngx_llm_guard_jwt,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_provider"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_BLOCK|NGX_CONF_TAKE1,
      ngx_llm_guard_jwt_provider,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_key_file"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_jwt_key_file,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_key_request"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_jwt_key_request,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_key_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_jwt_key_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_revoked"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_jwt_revoked,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_algorithms"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_jwt_algorithms,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_issuer"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_jwt_strings,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, jwt.issuers),
      NULL },

    { ngx_string("llm_guard_jwt_audience"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_jwt_strings,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, jwt.audiences),
      NULL },

    { ngx_string("llm_guard_jwt_leeway"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_time,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, jwt.leeway),
      &ngx_llm_guard_leeways },

    { ngx_string("llm_guard_client_credential"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_client_credential,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_exp"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_enum,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, jwt.exp),
      &ngx_llm_guard_jwt_exps },

    { ngx_string("llm_guard_jwt_entra"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_jwt_entra,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_upstream_credential"),
      NGX_LLM_GUARD_ANY|NGX_CONF_1MORE,
      ngx_llm_guard_upstream_credential,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_jwt_require"),
      NGX_LLM_GUARD_ANY|NGX_CONF_2MORE,
      ngx_llm_guard_jwt_require,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_claim_set"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE2,
      ngx_llm_guard_claim_set,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_api_keys"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_llm_guard_api_keys,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_subject"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_http_set_complex_value_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, subject),
      NULL },

    { ngx_string("llm_guard_limit_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_2MORE,
      ngx_llm_guard_limit_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_limit"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_llm_guard_limit,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_limit_status"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_status),
      &ngx_llm_guard_limit_statuses },

    { ngx_string("llm_guard_limit_dry_run"),
      NGX_LLM_GUARD_ANY|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_dry_run),
      NULL },

    { ngx_string("llm_guard_audit_key"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_audit_key,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_limit_headers"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_conf_set_bitmask_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_headers),
      &ngx_llm_guard_limit_headers },

    { ngx_string("llm_guard_limit_reserve"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_reserve),
      &ngx_llm_guard_limit_tokens },

    { ngx_string("llm_guard_limit_slice"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_number,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_slice),
      &ngx_llm_guard_limit_tokens },

    { ngx_string("llm_guard_limit_clamp"),
      NGX_LLM_GUARD_ANY|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_clamp),
      NULL },

    { ngx_string("llm_guard_limit_fail_mode"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE1,
      ngx_llm_guard_set_enum,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_llm_guard_loc_conf_t, limit_fail_mode),
      &ngx_llm_guard_limit_fail_modes },

    { ngx_string("llm_guard_redis"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_BLOCK|NGX_CONF_NOARGS,
      ngx_llm_guard_redis_block,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_price"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_2MORE,
      ngx_llm_guard_price,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_audit_log"),
      NGX_LLM_GUARD_ANY|NGX_CONF_TAKE12,
      ngx_llm_guard_audit_log,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_history_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_llm_guard_history_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_risk_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE23,
      ngx_llm_guard_risk_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("llm_guard_status"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS|NGX_CONF_TAKE1,
      ngx_llm_guard_status,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

      ngx_null_command
};


static ngx_http_module_t  ngx_llm_guard_module_ctx = {
    ngx_llm_guard_preconfiguration,    /* preconfiguration */
    ngx_llm_guard_postconfiguration,   /* postconfiguration */

    ngx_llm_guard_create_main_conf,    /* create main configuration */
    ngx_llm_guard_init_main_conf,      /* init main configuration */

    NULL,                              /* create server configuration */
    NULL,                              /* merge server configuration */

    ngx_llm_guard_create_loc_conf,     /* create location configuration */
    ngx_llm_guard_merge_loc_conf       /* merge location configuration */
};


#pragma GCC visibility push(default)

ngx_module_t  ngx_llm_guard_module = {
    NGX_MODULE_V1,
    &ngx_llm_guard_module_ctx,         /* module context */
    ngx_llm_guard_commands,            /* module directives */
    NGX_HTTP_MODULE,                   /* module type */
    NULL,                              /* init master */
    NULL,                              /* init module */
    ngx_llm_guard_init_process,        /* init process */
    NULL,                              /* init thread */
    NULL,                              /* exit thread */
    NULL,                              /* exit process */
    NULL,                              /* exit master */
    NGX_MODULE_V1_PADDING
};

#pragma GCC visibility pop


static ngx_int_t
ngx_llm_guard_preconfiguration(ngx_conf_t *cf)
{
    if (ngx_llm_guard_fetch_variable(cf) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_llm_guard_variable_add(cf);
}


static ngx_int_t
ngx_llm_guard_postconfiguration(ngx_conf_t *cf)
{
    ngx_array_t                *handlers;
    ngx_http_handler_pt        *h;
    ngx_http_core_main_conf_t  *cmcf;
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_llm_guard_module);

    if (ngx_llm_guard_rules_used(cf, mcf) != NGX_OK) {
        return NGX_ERROR;
    }

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_REWRITE_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_llm_guard_outbound_handler;

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_ACCESS_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_llm_guard_identity_handler;

    /* handlers run last to first: a request is admitted, then gets its key */

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_PRECONTENT_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_llm_guard_credential_handler;

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_PRECONTENT_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_llm_guard_admit_handler;

    handlers = &cmcf->phases[NGX_HTTP_LOG_PHASE].handlers;

    h = ngx_array_push(handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    /* these run first to last: what came of a request is known to its logs */

    ngx_memmove((ngx_http_handler_pt *) handlers->elts + 1, handlers->elts,
                (handlers->nelts - 1) * sizeof(ngx_http_handler_pt));

    h = handlers->elts;
    *h = ngx_llm_guard_log_handler;

    if (ngx_llm_guard_id_init(cf) != NGX_OK
        || ngx_llm_guard_zone_init(cf) != NGX_OK
        || ngx_llm_guard_keys_zone_init(cf) != NGX_OK
        || ngx_llm_guard_verified_init(cf) != NGX_OK
        || ngx_llm_guard_history_init(cf) != NGX_OK
        || ngx_llm_guard_live_init(cf) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_zone_kinds(cf);
    ngx_llm_guard_idle_http(cf, mcf);

    return ngx_llm_guard_filter_init(cf);
}


/* what a worker writes to while it works: one of each, for all requests */

static ngx_int_t
ngx_llm_guard_init_process(ngx_cycle_t *cycle)
{
    ngx_llm_guard_main_conf_t  *mcf;

    /* the cache manager and loader inspect nothing */

    if (ngx_process != NGX_PROCESS_WORKER && ngx_process != NGX_PROCESS_SINGLE)
    {
        return NGX_OK;
    }

    mcf = ngx_http_cycle_get_module_main_conf(cycle, ngx_llm_guard_module);

    if (mcf == NULL) {
        return NGX_OK;
    }

    if (ngx_llm_guard_credential_init(cycle, mcf) != NGX_OK
        || ngx_llm_guard_outbound_init(cycle, mcf) != NGX_OK)
    {
        return NGX_ERROR;
    }

    mcf->scratch = llmg_scratch_create((uint32_t) mcf->match_limit);
    mcf->desk = llmg_desk_create();
    mcf->jws = llmg_jws_create();

    if (mcf->scratch == NULL || mcf->desk == NULL || mcf->jws == NULL
        || ngx_llm_guard_history_start(mcf) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_keys_start(mcf, cycle);
    ngx_llm_guard_tend_start(mcf, cycle);

    if (mcf->redis != NULL) {
        ngx_llm_guard_redis_start(mcf->redis);
    }

    return NGX_OK;
}
