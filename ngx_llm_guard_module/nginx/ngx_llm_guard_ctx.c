/*
 * The context of a main request.  Internal redirects clear r->ctx; the pool
 * cleanup that frees the arena stays and leads back to it.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_risk.h"
#include "ngx_llm_guard_token.h"
#include "llmg_sparse.h"


/* Beside the bodies themselves: frames, texts, findings, channels. */
#define NGX_LLM_GUARD_ARENA_MIN   (2 * 1024 * 1024)

/* Bytes to begin with, for who asks: the claims of a token. */
#define NGX_LLM_GUARD_ARENA_ASIDE   896

/* Contexts that are kept for the next request. */
#define NGX_LLM_GUARD_CONTEXTS    64


static size_t ngx_llm_guard_ctx_limit(ngx_llm_guard_loc_conf_t *conf);
static void ngx_llm_guard_ctx_cleanup(void *data);
static ngx_int_t ngx_llm_guard_ctx_canary(ngx_llm_guard_ctx_t *ctx);


ngx_llm_guard_ctx_t *
ngx_llm_guard_ctx_find(ngx_http_request_t *r)
{
    ngx_pool_cleanup_t   *cln;
    ngx_llm_guard_ctx_t  *ctx;

    ctx = ngx_http_get_module_ctx(r, ngx_llm_guard_module);

    if (ctx != NULL || !(r->internal || r->filter_finalize)) {
        return ctx;
    }

    for (cln = r->pool->cleanup; cln != NULL; cln = cln->next) {
        if (cln->handler == ngx_llm_guard_ctx_cleanup) {
            ctx = cln->data;
            ngx_http_set_ctx(r, ctx, ngx_llm_guard_module);
            return ctx;
        }
    }

    return NULL;
}


ngx_llm_guard_ctx_t *
ngx_llm_guard_ctx_get(ngx_http_request_t *r)
{
    ngx_pool_cleanup_t         *cln;
    ngx_llm_guard_ctx_t        *ctx;
    ngx_llm_guard_main_conf_t  *mcf;

    ctx = ngx_llm_guard_ctx_find(r);
    if (ctx != NULL) {
        return ctx;
    }

    cln = ngx_pool_cleanup_add(r->pool, 0);
    if (cln == NULL) {
        return NULL;
    }

    mcf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);

    ctx = mcf->contexts;

    if (ctx != NULL) {
        mcf->contexts = *(void **) ctx;
        mcf->ncontexts--;

    } else {

        /* not of the pool: there it would take another block */

        ctx = ngx_alloc(sizeof(ngx_llm_guard_ctx_t), r->connection->log);
        if (ctx == NULL) {
            return NULL;
        }
    }

    ngx_memzero(ctx, sizeof(ngx_llm_guard_ctx_t));

    ctx->request = r;
    ctx->main_conf = mcf;

    cln->handler = ngx_llm_guard_ctx_cleanup;
    cln->data = ctx;

    ngx_http_set_ctx(r, ctx, ngx_llm_guard_module);

    return ctx;
}


ngx_int_t
ngx_llm_guard_ctx_failed(ngx_http_request_t *r)
{
    ngx_llm_guard_ctx_t  *ctx;

    ctx = ngx_llm_guard_ctx_get(r);

    if (ctx == NULL) {
        return NGX_ERROR;
    }

    ctx->state = NGX_LLM_GUARD_REFUSED;
    ctx->uri_changes = r->uri_changes;

    return NGX_HTTP_INTERNAL_SERVER_ERROR;
}


static void
ngx_llm_guard_ctx_cleanup(void *data)
{
    ngx_llm_guard_ctx_t  *ctx = data;

    ngx_llm_guard_main_conf_t  *mcf;

    if (ctx->token != NULL) {
        ngx_llm_guard_token_release(ctx->token);
    }

    if (ctx->quota != NULL && ctx->quota->calls != NULL) {
        ngx_llm_guard_remote_forget(ctx);
    }

    if (ctx->leased) {
        ngx_llm_guard_lease_remove(ctx);
    }

    if (ctx->runs) {
        ngx_queue_remove(&ctx->running);
    }

    ngx_llm_guard_stream_free(ctx);

    llmg_arena_destroy(ctx->arena);
    llmg_arena_destroy(ctx->aside);

    mcf = ctx->main_conf;

    if (mcf->ncontexts == NGX_LLM_GUARD_CONTEXTS) {
        ngx_free(ctx);
        return;
    }

    *(void **) ctx = mcf->contexts;
    mcf->contexts = ctx;
    mcf->ncontexts++;
}


void
ngx_llm_guard_ctx_free(ngx_llm_guard_main_conf_t *mcf)
{
    void  *ctx;

    while (mcf->contexts != NULL) {
        ctx = mcf->contexts;
        mcf->contexts = *(void **) ctx;

        ngx_free(ctx);
    }

    mcf->ncontexts = 0;
}


llmg_arena_t *
ngx_llm_guard_ctx_arena(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_loc_conf_t  *conf;

    if (ctx->arena != NULL) {
        return ctx->arena;
    }

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(ctx->request, ngx_llm_guard_module);

    ctx->arena = llmg_arena_create_cached(ngx_llm_guard_ctx_limit(conf),
                                          LLMG_ARENA_BLOCK,
                                          &ctx->main_conf->arenas);

    return ctx->arena;
}


llmg_arena_t *
ngx_llm_guard_ctx_aside(ngx_llm_guard_ctx_t *ctx)
{
    if (ctx->aside == NULL) {
        ctx->aside = llmg_arena_create_cached(NGX_LLM_GUARD_ARENA_MIN,
                                              NGX_LLM_GUARD_ARENA_ASIDE,
                                              &ctx->main_conf->asides);
    }

    return ctx->aside;
}


/*
 * A body may be gathered, unescaped, described (a text record for every few
 * bytes in the worst case) and written anew.
 */

static size_t
ngx_llm_guard_ctx_limit(ngx_llm_guard_loc_conf_t *conf)
{
    return 16 * conf->body_max + 6 * conf->response_buffer
           + 16 * conf->stream_hold_max + NGX_LLM_GUARD_ARENA_MIN;
}


void
ngx_llm_guard_ctx_move(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf, const llmg_policy_t *policy)
{
    if (ctx->arena != NULL && ctx->conf != conf) {
        llmg_arena_extend(ctx->arena, ngx_llm_guard_ctx_limit(conf));
    }

    ctx->main_conf->turn = NULL;

    ctx->conf = conf;
    ctx->policy = policy;
    ctx->shadow = (conf->mode == NGX_LLM_GUARD_SHADOW);
}


const llmg_result_t *
ngx_llm_guard_asked_again(ngx_llm_guard_ctx_t *ctx)
{
    llmg_result_t  *asked;

    asked = &ctx->main_conf->asked;

    if (ctx->brief != NULL) {
        (void) llmg_sparse_get(asked, ctx->brief, sizeof(llmg_result_t));

    } else {
        ngx_memzero(asked, sizeof(llmg_result_t));
    }

    return asked;
}


llmg_result_t *
ngx_llm_guard_asked_make(ngx_llm_guard_ctx_t *ctx)
{
    llmg_arena_t   *arena;
    llmg_result_t  *asked;

    if (ctx->asked != NULL) {
        return ctx->asked;
    }

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return NULL;
    }

    asked = llmg_arena_calloc(arena, sizeof(llmg_result_t));

    if (asked != NULL && ctx->brief != NULL) {
        (void) llmg_sparse_get(asked, ctx->brief, sizeof(llmg_result_t));
    }

    ctx->asked = asked;

    return asked;
}


const llmg_inspect_t *
ngx_llm_guard_ctx_inspect(ngx_llm_guard_ctx_t *ctx, unsigned direction)
{
    llmg_inspect_t             *in;
    llmg_json_limits_t         *limits;
    llmg_chat_limits_t         *counts;
    ngx_llm_guard_loc_conf_t   *conf;
    ngx_llm_guard_main_conf_t  *mcf;

    if (ngx_llm_guard_ctx_arena(ctx) == NULL) {
        return NULL;
    }

    /* another location may have taken over; or there was no request body */

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(ctx->request, ngx_llm_guard_module);

    mcf = ctx->main_conf;
    mcf->turn = NULL;

    in = &mcf->inspect;
    limits = &mcf->limits;
    counts = &mcf->counts;

    limits->depth = (unsigned) conf->depth_max;
    limits->members = LLMG_JSON_MEMBERS;
    limits->string = 0;
    limits->seed = mcf->seed;
    limits->unique = 1;

    in->counts = NULL;

    if (direction == LLMG_REQUEST) {
        limits->members = conf->members_max ? conf->members_max : SIZE_MAX;
        limits->string = conf->string_max;

        counts->messages = conf->messages_max;
        counts->parts = conf->parts_max;
        counts->tools = conf->tools_max;
        counts->images = conf->images_max;

        in->counts = counts;
    }

    if (ctx->policy->keyed && ctx->values == NULL) {
        ctx->values = llmg_arena_alloc(ctx->arena, sizeof(llmg_values_t));

        if (ctx->values == NULL) {
            return NULL;
        }

        llmg_values_init(ctx->values, ctx->arena, mcf->sum_key);
    }

    /* the same ones for the answer, whichever location it comes by */

    in->values = ctx->values;

    in->policy = ctx->policy;
    in->dialect = ctx->dialect;
    in->place = &ctx->place;
    in->framing = ctx->framing;
    in->limits = limits;
    in->scratch = mcf->scratch;
    in->arena = ctx->arena;
    in->desk = mcf->desk;
    in->memory = (direction == LLMG_REQUEST && mcf->memory.tagger != NULL)
                 ? &mcf->memory : NULL;
    in->risk_key = (direction == LLMG_REQUEST) ? ngx_llm_guard_risk_key(mcf)
                                               : NULL;
    in->shadow = ctx->shadow;
    in->open = (ctx->shadow || ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN);
    in->fixed = ctx->fixed;
    in->hide = ctx->hide;
    in->count = ctx->counted;

    if (in->policy != NULL && in->policy->marking
        && ngx_llm_guard_ctx_canary(ctx) != NGX_OK)
    {
        return NULL;
    }

    llmg_str_set(&in->canary, ctx->canary,
                 ctx->has_canary ? LLMG_CANARY_VALUE : 0);

    return in;
}


void
ngx_llm_guard_ctx_limited(ngx_llm_guard_ctx_t *ctx, unsigned direction)
{
    ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                  "llm_guard: a pattern reached llm_guard_match_limit, and "
                  "the %s passes, as %s says",
                  direction == LLMG_REQUEST ? "request" : "response",
                  ctx->shadow ? "llm_guard_mode" : "llm_guard_fail_mode");

    if (direction == LLMG_REQUEST) {
        ctx->unseen_request = 1;

    } else {
        ctx->unseen_response = 1;
    }

    if (ctx->shadow && ctx->would == NULL
        && ctx->conf->fail_mode != NGX_LLM_GUARD_OPEN)
    {
        ctx->would = "too much to inspect";
    }
}


/*
 * The marker of who asks, under this policy: see llmg_canary.h.  Behind an
 * internal redirect it is the one that the body has, whatever policy is next.
 */

static ngx_int_t
ngx_llm_guard_ctx_canary(ngx_llm_guard_ctx_t *ctx)
{
    ngx_str_t   s;
    llmg_str_t  subject;

    if (ctx->has_canary) {
        return NGX_OK;
    }

    if (ngx_llm_guard_subject(ctx, &s) != NGX_OK) {
        return NGX_ERROR;
    }

    llmg_str_set(&subject, s.data, s.len);

    if (llmg_canary_value(ctx->main_conf->canary_key, subject,
                          ctx->policy->name, ctx->canary)
        != LLMG_OK)
    {
        return NGX_ERROR;
    }

    ctx->has_canary = 1;

    return NGX_OK;
}
