/*
 * Event streams.  Input is taken only while what it became has left, so a slow
 * client slows the upstream and not the memory; the input buffers are consumed
 * at once, because in unbuffered mode the upstream has only one.
 *
 * Between events a stream has little memory: what is made anew for each event
 * is shared (llmg_desk.h), and so are buffers that nothing waits in.  Of the
 * request's pool it takes nothing: that grows by blocks of 4 KB, and nginx
 * itself leaves next to nothing of the second one.
 */

#include "ngx_llm_guard_response.h"
#include "ngx_llm_guard_outlet.h"
#include "ngx_llm_guard_limit.h"


typedef struct {
    llmg_stream_t           *stream;
    llmg_arena_t            *arena;     /* the stream's, and this is in it */
    llmg_result_t           *result;    /* NULL until somebody asks */

    ngx_chain_t             *lent;      /* of the caller, not taken yet; or */
    ngx_chain_t             *in;        /* links of our own */
    ngx_llm_guard_outlet_t   outlet;

    unsigned                 flush:1;   /* what was taken wants to leave now */
    unsigned                 gone:1;    /* upstream failed: no last buffer */
    unsigned                 cut:1;     /* and what it had sent was taken */
    unsigned                 last:1;    /* the last buffer was taken */
    unsigned                 stopped:1; /* our final event ends the response */
    unsigned                 done:1;    /* the last buffer was sent */
} ngx_llm_guard_stream_t;


static llmg_stream_t *ngx_llm_guard_stream_of(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_take(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_count(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_gone(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_failed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s, llmg_status_t rc);
static void ngx_llm_guard_stream_ends(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s, ngx_uint_t reason);
static void ngx_llm_guard_stream_blocked(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_drain(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static ngx_int_t ngx_llm_guard_stream_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);
static void ngx_llm_guard_stream_tell(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s);


ngx_int_t
ngx_llm_guard_stream_create(ngx_llm_guard_ctx_t *ctx)
{
    llmg_arena_t            *arena;
    ngx_llm_guard_stream_t  *s;

    if (ngx_llm_guard_ctx_inspect(ctx, LLMG_RESPONSE) == NULL) {
        return NGX_ERROR;
    }

    arena = ngx_llm_guard_slim(ctx);
    if (arena == NULL) {
        return NGX_ERROR;
    }

    s = llmg_arena_calloc(arena, sizeof(ngx_llm_guard_stream_t));

    if (s == NULL) {
        goto failed;
    }

    s->arena = arena;
    (void) ngx_llm_guard_stream_of(ctx, s);

    if (llmg_stream_create(&s->stream, &ctx->main_conf->inspect,
                           ctx->conf->stream_hold_max)
        != LLMG_OK)
    {
        goto failed;
    }

    ngx_llm_guard_outlet_init(&s->outlet);

    ctx->response = s;
    ctx->streaming = 1;

    return NGX_OK;

failed:

    ctx->main_conf->turn = NULL;

    /* the context's own goes with it */

    if (arena != ctx->arena) {
        llmg_arena_destroy(arena);
    }

    return NGX_ERROR;
}


/*
 * The stream, to go on with: all of a worker read what to go by at the same
 * place, and it was another one's turn meanwhile.
 */

static llmg_stream_t *
ngx_llm_guard_stream_of(ngx_llm_guard_ctx_t *ctx, ngx_llm_guard_stream_t *s)
{
    ngx_llm_guard_main_conf_t  *mcf;

    mcf = ctx->main_conf;

    if (mcf->turn != s) {

        /* it has an arena, and the marker of who asks if there is one */

        (void) ngx_llm_guard_ctx_inspect(ctx, LLMG_RESPONSE);

        mcf->inspect.arena = s->arena;
        mcf->turn = s;
    }

    return s->stream;
}


ngx_int_t
ngx_llm_guard_stream_filter(ngx_llm_guard_ctx_t *ctx, ngx_chain_t *in)
{
    ngx_int_t                rc;
    ngx_uint_t               more;
    ngx_chain_t             *left;
    ngx_http_request_t      *r;
    ngx_llm_guard_stream_t  *s;

    r = ctx->request;
    s = ctx->response;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, r->connection->log, 0,
                   "llm_guard stream filter: in %p", in);

    if (s->stopped) {

        /* what still came of a stopped upstream must not look busy */

        ngx_llm_guard_swallow(in);
        in = NULL;
    }

    if (s->done) {
        ngx_llm_guard_swallow(in);

        if (r->buffered || r->connection->buffered) {
            return ngx_llm_guard_next_body_filter(r, NULL);
        }

        return NGX_OK;
    }

    if (in != NULL) {

        if (ngx_llm_guard_upstream_gone(r, in)) {
            s->gone = 1;
        }

        if (s->in == NULL) {
            s->lent = in;

        } else if (ngx_chain_add_copy(r->pool, &s->in, in) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    for ( ;; ) {
        rc = ngx_llm_guard_stream_take(ctx, s);

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }

        more = (rc == NGX_AGAIN);

        if (more) {

            /* or the write filter could wait for more, and nobody would come */

            s->flush = 1;
        }

        rc = ngx_llm_guard_stream_send(ctx, s);

        if (more) {

            /* so could the rest, which may go out when nothing comes */

            s->flush = 1;
        }

        if (rc != NGX_OK || s->done || !more) {
            break;
        }

        if (ngx_llm_guard_outlet_full(ctx, &s->outlet)) {

            /* the client is slow: the filter is called again when it is not */

            break;
        }
    }

    left = s->lent;
    s->lent = NULL;

    if (left != NULL
        && ngx_chain_add_copy(r->pool, &s->in, left) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return rc;
}


/*
 * Input to output, as long as there are buffers for it.  NGX_OK: all of it;
 * NGX_AGAIN: no buffer is free.
 */

static ngx_int_t
ngx_llm_guard_stream_take(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    size_t          size;
    uint64_t        start;
    ngx_buf_t      *b;
    ngx_int_t       rc;
    ngx_chain_t    *cl;
    llmg_status_t   src;
    llmg_stream_t  *stream;

    for ( ;; ) {
        rc = ngx_llm_guard_stream_drain(ctx, s);

        if (rc != NGX_OK) {
            return rc;
        }

        if (s->last) {
            return NGX_OK;
        }

        cl = (s->lent != NULL) ? s->lent : s->in;

        if (cl == NULL) {

            if (!s->gone) {
                return NGX_OK;
            }

            s->gone = 0;
            s->cut = 1;

            if (ngx_llm_guard_stream_gone(ctx, s) != NGX_OK) {
                return NGX_ERROR;
            }

            continue;
        }

        b = cl->buf;

        if (s->lent != NULL) {
            s->lent = cl->next;

        } else {
            s->in = cl->next;
            ngx_free_chain(ctx->request->pool, cl);
        }

        size = ngx_buf_in_memory(b) ? (size_t) (b->last - b->pos) : 0;

        if (b->flush || b->recycled) {
            s->flush = 1;
        }

        start = ngx_llm_guard_clock();

        stream = ngx_llm_guard_stream_of(ctx, s);
        src = LLMG_OK;

        if (size != 0) {
            src = llmg_stream_push(stream, b->pos, size);
            ctx->response_len += size;
            b->pos = b->last;
        }

        if (src == LLMG_OK && b->last_buf) {
            src = llmg_stream_end(stream);
        }

        ctx->inspect_ns += ngx_llm_guard_clock() - start;

        if (b->last_buf) {
            s->last = 1;
        }

        if (src == LLMG_OK
            && llmg_stream_result(stream)->decision.limited
            && !ctx->unseen_response)
        {
            ngx_llm_guard_ctx_limited(ctx, LLMG_RESPONSE);
        }

        if (src == LLMG_OK) {

            if (ctx->counted && !s->last
                && ngx_llm_guard_stream_count(ctx, s) != NGX_OK)
            {
                return NGX_ERROR;
            }

            continue;
        }

        if (src == LLMG_DECLINED) {
            ngx_llm_guard_stream_blocked(ctx, s);
            continue;
        }

        if (ngx_llm_guard_stream_failed(ctx, s, src) != NGX_OK) {
            return NGX_ERROR;
        }
    }
}


/* is there enough left for what has come, and for some more? */

static ngx_int_t
ngx_llm_guard_stream_count(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    ngx_uint_t      reason;
    llmg_spent_t    spent;
    llmg_stream_t  *stream;

    stream = s->stream;

    if (llmg_stream_done(stream)
        || ngx_llm_guard_limit_flow(ctx, llmg_stream_result(stream), &reason)
           == NGX_OK)
    {
        return NGX_OK;
    }

    ngx_llm_guard_stream_tell(ctx, s);
    ctx->reason = reason;

    ngx_llm_guard_limit_spent(ctx, &spent);

    ngx_log_error(NGX_LOG_INFO, ctx->request->connection->log, 0,
                  "llm_guard: the event stream ends after %uL tokens, reason "
                  "\"%s\"", spent.completion + spent.reasoning,
                  llmg_reason_name((unsigned) reason));

    /* Redis may have answered others meanwhile */

    stream = ngx_llm_guard_stream_of(ctx, s);

    if (llmg_stream_exceeds(stream, (unsigned) reason,
                            spent.prompt + spent.cached + spent.written,
                            spent.completion + spent.reasoning)
        != LLMG_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_stream_ends(ctx, s, reason);

    return NGX_OK;
}


/* cut short: what is decided leaves, and no last buffer follows */

static ngx_int_t
ngx_llm_guard_stream_gone(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    llmg_status_t   rc;
    llmg_stream_t  *stream;

    stream = ngx_llm_guard_stream_of(ctx, s);

    rc = llmg_stream_end(stream);

    if (rc == LLMG_DECLINED) {
        ngx_llm_guard_stream_blocked(ctx, s);
        return NGX_OK;
    }

    if (rc != LLMG_OK
        && (ctx->shadow || ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN))
    {
        ctx->unseen_response = 1;
        return llmg_stream_pass(stream) == LLMG_OK ? NGX_OK : NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_stream_failed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s, llmg_status_t rc)
{
    const char     *error;
    ngx_uint_t      pass;
    llmg_stream_t  *stream;

    stream = ngx_llm_guard_stream_of(ctx, s);
    error = llmg_stream_result(stream)->error;
    pass = (ctx->shadow || ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN);

    ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                  "llm_guard: the event stream could not be inspected (%s) "
                  "and %s", error != NULL ? error : "no memory",
                  pass ? "passes" : "ends here");

    if (pass) {
        ctx->unseen_response = 1;
        return llmg_stream_pass(stream) == LLMG_OK ? NGX_OK : NGX_ERROR;
    }

    if (llmg_stream_stop(stream, LLMG_REASON_GUARD_UNAVAILABLE) != LLMG_OK) {
        return NGX_ERROR;
    }

    ngx_llm_guard_stream_ends(ctx, s, LLMG_REASON_GUARD_UNAVAILABLE);

    return NGX_OK;
}


/* who asked may not know how it goes on */

ngx_int_t
ngx_llm_guard_stream_revoke(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_stream_t  *s;

    s = ctx->response;

    if (s->last || llmg_stream_done(s->stream)) {
        return NGX_OK;
    }

    if (llmg_stream_stop(ngx_llm_guard_stream_of(ctx, s),
                         LLMG_REASON_AUTH_INVALID)
        != LLMG_OK)
    {
        return NGX_ERROR;
    }

    ngx_llm_guard_stream_ends(ctx, s, LLMG_REASON_AUTH_INVALID);

    if (ngx_llm_guard_stream_filter(ctx, NULL) == NGX_ERROR) {
        return NGX_ERROR;
    }

    /* in shadow mode the header may have told how long it would be */

    return (ctx->request->headers_out.content_length_n == -1) ? NGX_OK
                                                              : NGX_ERROR;
}


/* our final event is ready: nothing of the upstream follows it */

static void
ngx_llm_guard_stream_ends(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s, ngx_uint_t reason)
{
    ctx->reason = reason;

    ngx_llm_guard_swallow(s->lent);
    ngx_llm_guard_swallow(s->in);

    s->lent = NULL;
    s->in = NULL;
    s->stopped = 1;
    s->last = 1;
    s->flush = 1;

    /* at once: a slow client may take long to read what was before */

    ngx_llm_guard_stop(ctx->request);
}


static void
ngx_llm_guard_stream_blocked(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    ngx_log_error(NGX_LOG_INFO, ctx->request->connection->log, 0,
                  "llm_guard: the event stream was blocked after %uz bytes",
                  ctx->response_len);

    ngx_llm_guard_stream_ends(ctx, s, LLMG_REASON_RESPONSE_BLOCKED);
}


/* NGX_OK: all that is ready is in buffers; NGX_AGAIN: no buffer is free */

static ngx_int_t
ngx_llm_guard_stream_drain(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    ngx_buf_t  *b;
    ngx_int_t   rc;

    while (llmg_stream_ready(s->stream) != 0) {

        rc = ngx_llm_guard_outlet_room(ctx, &s->outlet, &b);

        if (rc != NGX_OK) {
            return rc;
        }

        b->last += llmg_stream_pull(s->stream, b->last,
                                    (size_t) (b->end - b->last));

        if (ctx->first_token == 0) {
            ctx->first_token = ngx_llm_guard_elapsed(ctx->request);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_stream_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    ngx_int_t   rc;
    ngx_uint_t  last;

    last = (s->last && llmg_stream_ready(s->stream) == 0);

    rc = ngx_llm_guard_outlet_send(ctx, &s->outlet, s->flush, last);

    s->flush = 0;

    if (last && rc != NGX_ERROR) {
        s->done = 1;
        ngx_llm_guard_stream_tell(ctx, s);
    }

    return rc;
}


/* what came of it: while it runs, it needs no room for that */

static void
ngx_llm_guard_stream_tell(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_stream_t *s)
{
    if (s->result == NULL) {

        /* it may have ended for want of memory */

        llmg_arena_extend(s->arena, 2 * sizeof(llmg_result_t));

        s->result = llmg_arena_alloc(s->arena, sizeof(llmg_result_t));
        if (s->result == NULL) {
            return;
        }
    }

    *s->result = *llmg_stream_result(ngx_llm_guard_stream_of(ctx, s));

    ctx->answered = s->result;
    ctx->responded = 1;
}


void
ngx_llm_guard_stream_free(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_stream_t  *s;

    s = ctx->response;

    if (ctx->streaming && s != NULL) {
        ngx_llm_guard_outlet_free(ctx, &s->outlet);

        llmg_stream_leave(s->stream);

        ctx->main_conf->turn = NULL;

        if (s->arena != ctx->arena) {
            llmg_arena_destroy(s->arena);
        }
    }
}


void
ngx_llm_guard_stream_collect(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_stream_t  *s;

    s = ctx->response;

    if (ctx->streaming && s != NULL) {
        ngx_llm_guard_stream_tell(ctx, s);

        if (!s->done) {
            ctx->aborted = s->cut ? "upstream" : "client";

        } else if (llmg_stream_cut(s->stream)) {
            ctx->aborted = "upstream";
        }
    }
}
