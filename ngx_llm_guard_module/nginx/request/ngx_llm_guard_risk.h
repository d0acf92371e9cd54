/*
 * What subjects have tried lately, shared by the workers: llmg_risk.h says what
 * adds to it and how it goes.
 *
 * Only who has added something has a place.  A subject may have one of eight;
 * when they are taken, the one goes that has least left.  So many new subjects
 * do not make the zone forget who is high up.  Keys and texts are kept as sums
 * under a key that is drawn when the zone is made.
 */

#ifndef _NGX_LLM_GUARD_RISK_H_INCLUDED_
#define _NGX_LLM_GUARD_RISK_H_INCLUDED_


#include "ngx_llm_guard.h"


#define NGX_LLM_GUARD_RISK_VERSION   1
#define NGX_LLM_GUARD_RISK_WAYS      8
#define NGX_LLM_GUARD_RISK_HALF      (10 * 60 * 1000)


typedef struct {
    uint64_t                       sums[2];     /* of the subject's key */
    llmg_risk_t                    risk;        /* level 0: free */
} ngx_llm_guard_risk_place_t;


typedef struct {
    ngx_llm_guard_risk_place_t     ways[NGX_LLM_GUARD_RISK_WAYS];
} ngx_llm_guard_risk_set_t;


typedef struct {
    ngx_uint_t                     version;
    u_char                         keys[2][LLMG_SIPHASH_KEY];
    ngx_uint_t                     nsets;
    ngx_llm_guard_risk_set_t      *sets;
} ngx_llm_guard_risk_sh_t;


/* of a configuration: zone->data */
typedef struct {
    ngx_http_complex_value_t       key;
    uint64_t                       half;        /* milliseconds */
    ngx_llm_guard_risk_sh_t       *sh;
} ngx_llm_guard_risk_zone_t;


/* of sums of texts; NULL: no risk is kept */
const u_char *ngx_llm_guard_risk_key(ngx_llm_guard_main_conf_t *mcf);

/*
 * The subject's points.  NGX_OK; NGX_DECLINED: no risk is kept of it; NGX_ERROR
 * without memory.
 */
ngx_int_t ngx_llm_guard_risk_points(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t *points);

/*
 * With a zone: a request was inspected, what it adds is added.  NGX_OK:
 * ctx->risk is what it comes to, if ctx->has_risk, and ctx->risk_action what
 * follows of that by the policy; NGX_ERROR without memory.
 */
ngx_int_t ngx_llm_guard_risk_admit(ngx_llm_guard_ctx_t *ctx);


#endif /* _NGX_LLM_GUARD_RISK_H_INCLUDED_ */
