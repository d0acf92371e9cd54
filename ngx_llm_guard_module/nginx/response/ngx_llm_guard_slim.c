/*
 * Memory of a stream: small, for it may wait for minutes.  What its request
 * needed is given back, if there is nothing in it that is still needed.
 */

#include "ngx_llm_guard_response.h"
#include "llmg_sparse.h"


/* Bytes of its first block: all that is of one size in most streams. */
#define NGX_LLM_GUARD_SLIM_BLOCK   488


static ngx_uint_t ngx_llm_guard_slim_may(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_slim_move(ngx_llm_guard_ctx_t *ctx,
    llmg_arena_t *arena);


llmg_arena_t *
ngx_llm_guard_slim(ngx_llm_guard_ctx_t *ctx)
{
    llmg_arena_t  *arena;

    arena = llmg_arena_create_first(ctx->arena->limit,
                                    NGX_LLM_GUARD_SLIM_BLOCK);
    if (arena == NULL) {
        return NULL;
    }

    if (ngx_llm_guard_slim_may(ctx)
        && ngx_llm_guard_slim_move(ctx, arena) == NGX_OK)
    {
        llmg_arena_destroy(ctx->arena);

        ctx->arena = arena;
    }

    return arena;
}


/*
 * Only what the inspection of the request has left is in the arena, and
 * nothing was found; a new body has been sent, and nobody else has it.
 */

static ngx_uint_t
ngx_llm_guard_slim_may(ngx_llm_guard_ctx_t *ctx)
{
    ngx_http_request_t  *r;

    r = ctx->request;

    return ctx->arena_fresh
           && ctx->arena->last == ctx->arena_last
           && ctx->arena->used == ctx->arena_used
           && ctx->asked != NULL
           && ctx->asked->error == NULL
           && ctx->asked->findings.n == 0
           && ctx->asked->detail.len == 0
           && (ctx->values == NULL || ctx->values->cap == 0)
           && (!ctx->rewritten
               || (r->count == 1 && r->upstream != NULL
                   && r->upstream->request_body_sent
                   && r->request_body->bufs->next == NULL));
}


static ngx_int_t
ngx_llm_guard_slim_move(ngx_llm_guard_ctx_t *ctx, llmg_arena_t *arena)
{
    u_char         *p;
    ngx_buf_t      *b;
    llmg_str_t      model;
    llmg_result_t   asked;
    llmg_values_t  *values;

    asked = *ctx->asked;
    model = asked.model;

    if (model.len != 0) {
        model.data = llmg_arena_copy(arena, model.data, model.len);
        if (model.data == NULL) {
            return NGX_ERROR;
        }
    }

    if (ctx->rewritten) {
        b = ctx->request->request_body->bufs->buf;

        p = llmg_arena_copy(arena, b->start, (size_t) (b->end - b->start));
        if (p == NULL) {
            return NGX_ERROR;
        }

        b->pos = p + (b->pos - b->start);
        b->last = p + (b->last - b->start);
        b->end = p + (b->end - b->start);
        b->start = p;
    }

    /* what is left of the result are numbers */

    asked.model = model;
    asked.texts = NULL;
    asked.ntexts = 0;
    asked.plain = 0;
    asked.echoes = NULL;
    asked.nechoes = 0;
    asked.signs = NULL;
    asked.risks = NULL;
    asked.nrisks = 0;
    ngx_memzero(&asked.body, sizeof(llmg_str_t));
    ngx_memzero(&asked.detail, sizeof(llmg_str_t));
    ngx_memzero(&asked.findings, sizeof(llmg_findings_t));

    values = NULL;

    if (ctx->values != NULL) {
        values = llmg_arena_alloc(arena, sizeof(llmg_values_t));
        if (values == NULL) {
            return NGX_ERROR;
        }
    }

    p = llmg_arena_alloc(arena, llmg_sparse_put(NULL, &asked,
                                                sizeof(llmg_result_t)));
    if (p == NULL) {
        return NGX_ERROR;
    }

    (void) llmg_sparse_put(p, &asked, sizeof(llmg_result_t));

    ctx->asked = NULL;
    ctx->brief = p;

    /* nothing was masked, so it holds nothing yet */

    if (values != NULL) {
        *values = *ctx->values;
        values->arena = arena;

        ctx->values = values;
    }

    return NGX_OK;
}
