/*
 * Admission: may this request go to the model, and as what?
 *
 * Precontent and not access, because "satisfy any" could skip the latter.  The
 * machine is one loop over an explicit state; entering it again while it waits
 * is harmless.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_body.h"
#include "ngx_llm_guard_judge.h"


static ngx_int_t ngx_llm_guard_admit(ngx_http_request_t *r);
static ngx_int_t ngx_llm_guard_admit_again(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy);
static ngx_uint_t ngx_llm_guard_admit_more(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy);
static ngx_int_t ngx_llm_guard_admit_run(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_admit_read(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_admit_body_handler(ngx_http_request_t *r);
static ngx_int_t ngx_llm_guard_admit_pass(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_admit_identity(ngx_http_request_t *r);


ngx_int_t
ngx_llm_guard_admit_handler(ngx_http_request_t *r)
{
    ngx_int_t  rc;

    rc = ngx_llm_guard_admit(r);

    return (rc == NGX_HTTP_INTERNAL_SERVER_ERROR)
           ? ngx_llm_guard_ctx_failed(r) : rc;
}


static ngx_int_t
ngx_llm_guard_admit(ngx_http_request_t *r)
{
    ngx_int_t                  rc;
    const llmg_policy_t       *policy;
    ngx_llm_guard_ctx_t       *ctx;
    ngx_llm_guard_loc_conf_t  *conf;

    if (r != r->main) {
        return NGX_DECLINED;
    }

    conf = ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    ctx = ngx_llm_guard_ctx_find(r);

    if (ctx != NULL && ctx->state == NGX_LLM_GUARD_READING) {

        if (ctx->uri_changes == r->uri_changes) {
            return NGX_AGAIN;
        }

        /* nginx has refused the body and is on its way to an error_page */

        ctx->state = NGX_LLM_GUARD_REFUSED;
    }

    if (ctx != NULL && ctx->state == NGX_LLM_GUARD_REFUSED
        && ctx->uri_changes == r->uri_changes)
    {
        /* "satisfy any": somebody else let in who had no token */

        ctx->state = NGX_LLM_GUARD_ASK;
        ctx->reason = LLMG_REASON_NONE;
        ctx->detail.len = 0;
    }

    if (ctx == NULL || (ctx->state != NGX_LLM_GUARD_INSPECT
                        && ctx->state != NGX_LLM_GUARD_RESERVE))
    {

        rc = ngx_llm_guard_policy(r, conf, &policy);
        if (rc != NGX_OK) {
            return rc;
        }

        if (ctx != NULL && ctx->state >= NGX_LLM_GUARD_PASSED) {
            return ngx_llm_guard_admit_again(ctx, conf, policy);
        }

        if (policy == NULL && conf->limits == NULL) {
            return NGX_DECLINED;
        }

        ctx = ngx_llm_guard_ctx_get(r);
        if (ctx == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        ctx->conf = conf;
        ctx->policy = policy;
        ctx->shadow = (conf->mode == NGX_LLM_GUARD_SHADOW);
        ctx->admitted = 1;
    }

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, r->connection->log, 0,
                   "llm_guard admit: state %uD", (uint32_t) ctx->state);

    return ngx_llm_guard_admit_run(ctx);
}


ngx_int_t
ngx_llm_guard_policy(ngx_http_request_t *r,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t **policy)
{
    ngx_str_t                   value;
    llmg_str_t                  name;
    ngx_llm_guard_main_conf_t  *mcf;

    /* counters are no answer of a model, and their numbers not personal */

    *policy = conf->status ? NULL : conf->policy;

    if (conf->policy_value == NULL || conf->status) {
        return NGX_OK;
    }

    if (ngx_http_complex_value(r, conf->policy_value, &value) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (value.len == 3 && ngx_strncmp(value.data, "off", 3) == 0) {
        *policy = NULL;
        return NGX_OK;
    }

    if (value.len == 2 && ngx_strncmp(value.data, "on", 2) == 0) {
        ngx_str_set(&value, "default");
    }

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);

    llmg_str_set(&name, value.data, value.len);

    *policy = llmg_policies_find(mcf->policies, name);

    if (*policy != NULL && (*policy)->detect[LLMG_REQUEST] != NULL) {
        return NGX_OK;
    }

    /* an empty or unknown name is no reason to leave a location open */

    ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                  "llm_guard: the variable names no policy, \"default\" is "
                  "used");

    ngx_str_set(&value, "default");
    llmg_str_set(&name, value.data, value.len);

    *policy = llmg_policies_find(mcf->policies, name);

    return *policy != NULL ? NGX_OK : NGX_HTTP_INTERNAL_SERVER_ERROR;
}


/*
 * After an internal redirect, a named location or an error_page: a location
 * where the guard is on has a say, too, in the request and in the response.
 */

static ngx_int_t
ngx_llm_guard_admit_again(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy)
{
    ngx_int_t                  rc;
    ngx_uint_t                 more;
    ngx_llm_guard_loc_conf_t  *first;

    if (ctx->state == NGX_LLM_GUARD_REFUSED) {

        /* "error_page 400 = @other" must not carry on what was refused */

        if (ngx_llm_guard_body_forget(ctx->request) != NGX_OK) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        /* what is said in the place of the refusal is an answer like others */

        ctx->replaced = (policy != NULL);
        more = 0;

    } else {

        if (!ctx->has_limit && conf->limits != NULL) {

            /* nobody has counted it yet */

            first = ctx->conf;
            ctx->conf = conf;

            rc = ngx_llm_guard_limit_ask(ctx);

            ctx->conf = first;

            if (rc != NGX_OK) {
                return rc;
            }
        }

        /* whose tokens nobody has counted */

        more = (policy != NULL
                && ((ctx->counted && !ctx->reserved)
                    || ngx_llm_guard_admit_more(ctx, conf, policy)));
    }

    if (policy == NULL) {
        return NGX_DECLINED;
    }

    ngx_llm_guard_ctx_move(ctx, conf, policy);

    if (!more) {

        if (ctx->replaced) {
            (void) ngx_llm_guard_dialect_of(ctx->request, conf, &ctx->dialect,
                                            &ctx->place);
        }

        return NGX_DECLINED;
    }

    /* it is asked for the dialect when it is read */

    ctx->state = NGX_LLM_GUARD_READ;

    return ngx_llm_guard_admit_run(ctx);
}


/* 0 is no bound */
#define ngx_llm_guard_admit_less(one, other)                                  \
    ((one) != 0 && ((other) == 0 || (one) < (other)))


/* could this location say more of the request than was said already? */

static ngx_uint_t
ngx_llm_guard_admit_more(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy)
{
    ngx_int_t              api;
    llmg_place_t           place;
    ngx_http_request_t    *r;
    const llmg_dialect_t  *dialect;

    r = ctx->request;

    if (policy != ctx->policy
        || !ctx->inspected || ngx_llm_guard_asked(ctx)->error != NULL
        || (ctx->shadow && conf->mode != NGX_LLM_GUARD_SHADOW)
        || conf->body_max < ctx->conf->body_max
        || conf->depth_max < ctx->conf->depth_max
        || ngx_llm_guard_admit_less(conf->members_max,
                                    ctx->conf->members_max)
        || ngx_llm_guard_admit_less(conf->string_max, ctx->conf->string_max)
        || ngx_llm_guard_admit_less(conf->messages_max,
                                    ctx->conf->messages_max)
        || ngx_llm_guard_admit_less(conf->parts_max, ctx->conf->parts_max)
        || ngx_llm_guard_admit_less(conf->tools_max, ctx->conf->tools_max)
        || ngx_llm_guard_admit_less(conf->images_max, ctx->conf->images_max))
    {
        return 1;
    }

    api = ngx_llm_guard_dialect_of(r, conf, &dialect, &place);

    if (api != NGX_LLM_GUARD_API_UNKNOWN) {
        return api != NGX_LLM_GUARD_API_KNOWN || dialect != ctx->dialect
               || place.route != ctx->place.route
               || !llmg_str_eq(place.model, ctx->place.model);
    }

    /* the page of an error is no API, and nobody asked for it */

    return conf->unrecognized == NGX_LLM_GUARD_BLOCK && r->err_status == 0;
}


static ngx_int_t
ngx_llm_guard_admit_run(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t  rc;

    for ( ;; ) {

        switch (ctx->state) {

        case NGX_LLM_GUARD_ASK:
            rc = ngx_llm_guard_limit_ask(ctx);

            if (rc == NGX_OK) {
                ctx->state = (ctx->policy != NULL) ? NGX_LLM_GUARD_READ
                                                   : NGX_LLM_GUARD_PASSED;
            }

            break;

        case NGX_LLM_GUARD_READ:
            rc = ngx_llm_guard_admit_read(ctx);
            break;

        case NGX_LLM_GUARD_INSPECT:
            rc = ngx_llm_guard_judge(ctx);

            if (rc == NGX_OK) {
                ctx->state = NGX_LLM_GUARD_RESERVE;
            }

            break;

        case NGX_LLM_GUARD_RESERVE:
            rc = ngx_llm_guard_limit_reserve(ctx);

            if (rc == NGX_OK) {
                rc = ngx_llm_guard_admit_pass(ctx);
            }

            break;

        default: /* NGX_LLM_GUARD_PASSED */
            return NGX_DECLINED;
        }

        if (rc != NGX_OK) {
            return rc;
        }
    }
}


static ngx_int_t
ngx_llm_guard_admit_read(ngx_llm_guard_ctx_t *ctx)
{
    ngx_int_t               rc, api;
    ngx_uint_t              known;
    ngx_http_request_t     *r;
    ngx_llm_guard_wrong_t   wrong;

    static const char  unknown[] = "not an API that the guard knows";
    static const char  disputed[] = "a path that servers may take for another "
                                    "one";

    r = ctx->request;

    api = ngx_llm_guard_dialect_of(r, ctx->conf, &ctx->dialect, &ctx->place);

    if (api == NGX_ERROR) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (api == NGX_LLM_GUARD_API_DISPUTED) {

        if (!ctx->shadow) {
            return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_INVALID, 0,
                                        disputed);
        }

        ctx->would = disputed;
    }

    known = (api != NGX_LLM_GUARD_API_UNKNOWN);

    if (!known && ctx->conf->unrecognized == NGX_LLM_GUARD_BLOCK) {

        if (!ctx->shadow) {
            return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_INVALID,
                                        NGX_HTTP_FORBIDDEN, unknown);
        }

        ctx->would = unknown;
    }

    if (ngx_llm_guard_body_check(ctx, &wrong) != NGX_OK) {

        if (!ctx->shadow) {
            return ngx_llm_guard_refuse(ctx, wrong.reason, wrong.status,
                                        wrong.detail);
        }

        ctx->would = (wrong.detail != NULL) ? wrong.detail
                     : llmg_reason_name((unsigned) wrong.reason);
    }

    if (!known && ctx->conf->unrecognized == NGX_LLM_GUARD_PASS) {
        return ngx_llm_guard_admit_pass(ctx);
    }

    /* a request without a body has nothing to say, unless one is its point */

    if (!ngx_llm_guard_body_present(r)
        && (!known || !(r->method & (NGX_HTTP_POST|NGX_HTTP_PUT
                                     |NGX_HTTP_PATCH))))
    {
        return ngx_llm_guard_admit_pass(ctx);
    }

    ctx->state = NGX_LLM_GUARD_READING;
    ctx->uri_changes = r->uri_changes;

    rc = ngx_http_read_client_request_body(r,
                                           ngx_llm_guard_admit_body_handler);

    if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        return ngx_llm_guard_body_failed(ctx, rc);
    }

    /* the whole request may have moved on by now: only the count is ours */

    ngx_http_finalize_request(r, NGX_DONE);

    return NGX_DONE;
}


static void
ngx_llm_guard_admit_body_handler(ngx_http_request_t *r)
{
    ngx_llm_guard_ctx_t  *ctx;

    ctx = ngx_llm_guard_ctx_find(r);

    ctx->state = NGX_LLM_GUARD_INSPECT;

    r->preserve_body = 1;

    r->write_event_handler = ngx_http_core_run_phases;
    ngx_http_core_run_phases(r);
}


static ngx_int_t
ngx_llm_guard_admit_pass(ngx_llm_guard_ctx_t *ctx)
{
    ngx_http_request_t   *r;
    const llmg_result_t  *asked;

    r = ctx->request;
    asked = ngx_llm_guard_asked(ctx);

    if (ctx->inspected && (asked->edited || ctx->decoded)) {

        if (ngx_llm_guard_body_replace(r, asked->body) != NGX_OK) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        ctx->rewritten = 1;
    }

    if (!ctx->shadow
        && (ngx_llm_guard_body_headers(ctx) != NGX_OK
            || ngx_llm_guard_admit_identity(r) != NGX_OK))
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    ctx->state = NGX_LLM_GUARD_PASSED;

    return NGX_OK;
}


/*
 * The upstream is asked for an answer that can be read; the gzip filter still
 * sees what the client wished for.
 */

static ngx_int_t
ngx_llm_guard_admit_identity(ngx_http_request_t *r)
{
    ngx_table_elt_t       *h, *copy, **wish;
    ngx_llm_guard_list_t   list;

    wish = ngx_llm_guard_accept_encoding(r);

    ngx_llm_guard_list_init(&list, &r->headers_in.headers);

    while ((h = ngx_llm_guard_list_next(&list)) != NULL) {

        if (!ngx_llm_guard_header_is(h, "accept-encoding")) {
            continue;
        }

        if (wish != NULL && *wish == h) {
            copy = ngx_palloc(r->pool, sizeof(ngx_table_elt_t));
            if (copy == NULL) {
                return NGX_ERROR;
            }

            *copy = *h;
            *wish = copy;
        }

        ngx_str_set(&h->value, "identity");
    }

    return NGX_OK;
}
