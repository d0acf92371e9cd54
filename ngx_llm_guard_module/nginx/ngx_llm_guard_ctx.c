/*
 * The context of a main request.  Internal redirects clear r->ctx; the pool
 * cleanup that frees the arena stays and leads back to it.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_redis.h"
#include "ngx_llm_guard_token.h"


/* Beside the bodies themselves: frames, texts, findings, channels. */
#define NGX_LLM_GUARD_ARENA_MIN   (2 * 1024 * 1024)


static size_t ngx_llm_guard_ctx_limit(ngx_llm_guard_loc_conf_t *conf);
static void ngx_llm_guard_ctx_cleanup(void *data);


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
    ngx_pool_cleanup_t   *cln;
    ngx_llm_guard_ctx_t  *ctx;

    ctx = ngx_llm_guard_ctx_find(r);
    if (ctx != NULL) {
        return ctx;
    }

    cln = ngx_pool_cleanup_add(r->pool, sizeof(ngx_llm_guard_ctx_t));
    if (cln == NULL) {
        return NULL;
    }

    ctx = cln->data;
    ngx_memzero(ctx, sizeof(ngx_llm_guard_ctx_t));

    ctx->request = r;
    ctx->main_conf = ngx_http_get_module_main_conf(r, ngx_llm_guard_module);

    cln->handler = ngx_llm_guard_ctx_cleanup;

    ngx_http_set_ctx(r, ctx, ngx_llm_guard_module);

    return ctx;
}


static void
ngx_llm_guard_ctx_cleanup(void *data)
{
    ngx_llm_guard_ctx_t  *ctx = data;

    if (ctx->token != NULL) {
        ngx_llm_guard_token_release(ctx->token);
    }

    if (ctx->calls != NULL) {
        ngx_llm_guard_remote_forget(ctx);
    }

    if (ctx->leased) {
        ngx_llm_guard_lease_remove(ctx);
    }

    if (ctx->runs) {
        ngx_queue_remove(&ctx->running);
    }

    llmg_arena_destroy(ctx->arena);
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

    ctx->arena = llmg_arena_create(ngx_llm_guard_ctx_limit(conf));

    return ctx->arena;
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

    ctx->conf = conf;
    ctx->policy = policy;
    ctx->shadow = (conf->mode == NGX_LLM_GUARD_SHADOW);
}


const llmg_inspect_t *
ngx_llm_guard_ctx_inspect(ngx_llm_guard_ctx_t *ctx, unsigned direction)
{
    llmg_inspect_t            *in;
    ngx_llm_guard_loc_conf_t  *conf;

    if (ngx_llm_guard_ctx_arena(ctx) == NULL) {
        return NULL;
    }

    /* another location may have taken over; or there was no request body */

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(ctx->request, ngx_llm_guard_module);

    ctx->limits.depth = (unsigned) conf->depth_max;
    ctx->limits.members = LLMG_JSON_MEMBERS;
    ctx->limits.seed = ctx->main_conf->seed;
    ctx->limits.unique = 1;

    in = &ctx->inspect;

    if (direction == LLMG_REQUEST) {
        ctx->limits.members = conf->members_max ? conf->members_max : SIZE_MAX;
        ctx->limits.string = conf->string_max;

        ctx->counts.messages = conf->messages_max;
        ctx->counts.parts = conf->parts_max;
        ctx->counts.tools = conf->tools_max;
        ctx->counts.images = conf->images_max;

        in->counts = &ctx->counts;

    } else {
        ctx->limits.string = 0;
    }

    in->policy = ctx->policy;
    in->dialect = ctx->dialect;
    in->place = &ctx->place;
    in->limits = &ctx->limits;
    in->scratch = ctx->main_conf->scratch;
    in->arena = ctx->arena;
    in->shadow = ctx->shadow;
    in->fixed = ctx->fixed;
    in->hide = ctx->hide;
    in->count = ctx->counted;

    return in;
}
