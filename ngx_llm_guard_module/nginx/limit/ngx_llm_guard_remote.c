/*
 * Limits of one request that count in Redis.  A call owns its memory and points
 * to the request; when that is gone first, what was taken is given back.
 */

#include "ngx_llm_guard_limit_node.h"
#include "ngx_llm_guard_redis.h"


typedef enum {
    NGX_LLM_GUARD_REMOTE_ASK = 0,   /* the request waits */
    NGX_LLM_GUARD_REMOTE_FLOW,      /* its stream goes on meanwhile */
    NGX_LLM_GUARD_REMOTE_RENEW,
    NGX_LLM_GUARD_REMOTE_CORRECT    /* nobody wants to know */
} ngx_llm_guard_remote_e;


static ngx_llm_guard_redis_op_t *ngx_llm_guard_remote_op(
    ngx_llm_guard_ctx_t *ctx, ngx_uint_t kind);
static ngx_int_t ngx_llm_guard_remote_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op);
static ngx_int_t ngx_llm_guard_remote_holds(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_remote_done(ngx_llm_guard_redis_op_t *op,
    const int64_t *values, ngx_uint_t n);
static void ngx_llm_guard_remote_renewed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op, const int64_t *values, ngx_uint_t n);
static void ngx_llm_guard_remote_owe(ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_remote_hold(ngx_llm_guard_redis_key_t *key,
    ngx_llm_guard_hold_t *hold);
static void ngx_llm_guard_remote_unlink(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op);
static void ngx_llm_guard_remote_take(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op, const int64_t *values);
static void ngx_llm_guard_remote_resume(ngx_llm_guard_ctx_t *ctx);


static ngx_llm_guard_redis_op_t *
ngx_llm_guard_remote_op(ngx_llm_guard_ctx_t *ctx, ngx_uint_t kind)
{
    ngx_llm_guard_redis_op_t  *op;

    op = ngx_llm_guard_redis_op(ctx->main_conf->redis,
                                ngx_llm_guard_remote_done);

    if (op != NULL) {
        op->kind = kind;
    }

    return op;
}


/* the request can be told of the answer until it is gone */

static ngx_int_t
ngx_llm_guard_remote_send(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op)
{
    if (ngx_llm_guard_redis_call(op) != NGX_OK) {
        return NGX_DECLINED;
    }

    op->ctx = ctx;
    op->next = ctx->quota->calls;
    ctx->quota->calls = op;

    return NGX_AGAIN;
}


static ngx_int_t
ngx_llm_guard_remote_holds(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op)
{
    unsigned               mode;
    ngx_uint_t             i;
    ngx_llm_guard_hold_t  *hold;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (!hold->asks || !hold->remote || hold->fed) {
            continue;
        }

        mode = hold->peeks ? LIMIT_MODE_PEEK
               : hold->dry ? LIMIT_MODE_TRY : LIMIT_MODE_ASK;

        if (ngx_llm_guard_redis_key(op, hold, mode, hold->want, 0)
            != NGX_OK)
        {
            ngx_llm_guard_redis_free(op);
            return NGX_ERROR;
        }

        op->keys[op->n - 1].hold = i;
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_remote_ask(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_redis_op_t  *op;

    op = ngx_llm_guard_remote_op(ctx, NGX_LLM_GUARD_REMOTE_ASK);

    if (op == NULL || ngx_llm_guard_remote_holds(ctx, op) != NGX_OK) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_remote_send(ctx, op);
}


ngx_int_t
ngx_llm_guard_remote_flow(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_redis_op_t  *op;

    op = ngx_llm_guard_remote_op(ctx, NGX_LLM_GUARD_REMOTE_FLOW);

    if (op == NULL || ngx_llm_guard_remote_holds(ctx, op) != NGX_OK) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_remote_send(ctx, op);
}


/* one that has strayed is taken anew there, and given back here */

void
ngx_llm_guard_remote_renew(ngx_llm_guard_ctx_t *ctx, ngx_uint_t i)
{
    ngx_llm_guard_hold_t      *hold;
    ngx_llm_guard_redis_op_t  *op;

    hold = &ctx->quota->holds[i];

    op = ngx_llm_guard_remote_op(ctx, NGX_LLM_GUARD_REMOTE_RENEW);

    if (op == NULL) {
        return;
    }

    if ((!hold->strayed
         && ngx_llm_guard_redis_key(op, hold, LIMIT_MODE_GIVE, hold->held,
                                    hold->mark)
            != NGX_OK)
        || ngx_llm_guard_redis_key(op, hold, LIMIT_MODE_TAKE, hold->held, 0)
           != NGX_OK)
    {
        ngx_llm_guard_redis_free(op);
        return;
    }

    op->keys[0].hold = i;
    op->keys[op->n - 1].hold = i;

    if (ngx_llm_guard_remote_send(ctx, op) == NGX_AGAIN) {
        hold->renews = 1;
    }
}


static void
ngx_llm_guard_remote_renewed(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op, const int64_t *values, ngx_uint_t n)
{
    uint64_t               held;
    ngx_llm_guard_hold_t  *hold;

    hold = &ctx->quota->holds[op->keys[0].hold];
    hold->renews = 0;

    if (n == 0) {
        return;
    }

    if (hold->strayed) {
        held = hold->held;

        ngx_llm_guard_limit_correct(hold, - (int64_t) held,
                                    ctx->request->connection->log);

        hold->held = held;
        hold->strayed = 0;
        hold->remote = 1;
    }

    /* what was taken stands last */

    hold->mark = (uint64_t) values[n - 1];
}


void
ngx_llm_guard_remote_correct(ngx_llm_guard_ctx_t *ctx, const int64_t *more)
{
    int64_t                    rest[NGX_LLM_GUARD_LIMIT_MAX];
    ngx_int_t                  rc;
    ngx_uint_t                 i, any;
    ngx_llm_guard_hold_t      *hold;
    ngx_llm_guard_redis_op_t  *op;

    any = 0;

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        /* of a lease that is being renewed the answer is given back */

        rest[i] = (hold->remote && !hold->renews) ? more[i] : 0;

        if (rest[i] != 0 && hold->ahead != 0) {
            rest[i] = ngx_llm_guard_ahead_correct(hold, rest[i]);
        }

        any |= (rest[i] != 0);
    }

    if (!any) {
        return;
    }

    op = ngx_llm_guard_remote_op(ctx, NGX_LLM_GUARD_REMOTE_CORRECT);

    if (op == NULL) {
        goto owed;
    }

    for (i = 0; i < ctx->quota->nholds; i++) {
        hold = &ctx->quota->holds[i];

        if (rest[i] == 0) {
            continue;
        }

        rc = (rest[i] > 0)
             ? ngx_llm_guard_redis_key(op, hold, LIMIT_MODE_TAKE,
                                       (uint64_t) rest[i], 0)
             : ngx_llm_guard_redis_key(op, hold, LIMIT_MODE_GIVE,
                                       (uint64_t) -rest[i], hold->mark);

        if (rc != NGX_OK) {
            ngx_llm_guard_redis_free(op);
            goto owed;
        }

        op->keys[op->n - 1].mark = hold->mark;
    }

    if (ngx_llm_guard_redis_call(op) == NGX_OK) {
        return;
    }

owed:

    ngx_log_error(NGX_LOG_INFO, ctx->request->connection->log, 0,
                  "llm_guard: Redis is away: it is told later what this "
                  "request has used");

    for (i = 0; i < ctx->quota->nholds; i++) {
        ngx_llm_guard_mend_owe(&ctx->quota->holds[i], rest[i]);
    }
}


/* nobody waits for it, and it was not answered */

static void
ngx_llm_guard_remote_owe(ngx_llm_guard_redis_op_t *op)
{
    ngx_uint_t                  i;
    ngx_llm_guard_hold_t        hold;
    ngx_llm_guard_redis_key_t  *key;

    for (i = 0; i < op->n; i++) {
        key = &op->keys[i];

        /* in a cluster the slot of this one may have answered */

        if (key->now != 0) {
            continue;
        }

        ngx_llm_guard_remote_hold(key, &hold);

        if (key->mode == LIMIT_MODE_TAKE) {
            ngx_llm_guard_mend_owe(&hold, (int64_t) key->n);

        } else if (!op->lost) {
            ngx_llm_guard_mend_owe(&hold, - (int64_t) key->n);

        } else {

            /* what may have been given back is not given back again */

            ngx_log_error(NGX_LOG_NOTICE, ngx_cycle->log, 0,
                          "llm_guard: Redis did not answer: %uL of a key of "
                          "zone \"%V\" may stay used", key->n, &hold.name);
        }
    }
}


/* enough of one to find its key */

static void
ngx_llm_guard_remote_hold(ngx_llm_guard_redis_key_t *key,
    ngx_llm_guard_hold_t *hold)
{
    ngx_memzero(hold, sizeof(ngx_llm_guard_hold_t));

    hold->ctx = key->zone;
    hold->name = key->zone->name;
    hold->limit = key->limit;
    hold->mark = key->mark;

    ngx_memcpy(hold->digest, key->digest, NGX_LLM_GUARD_LIMIT_DIGEST);
    ngx_memcpy(&hold->hash, hold->digest, sizeof(uint32_t));
}


void
ngx_llm_guard_remote_forget(ngx_llm_guard_ctx_t *ctx)
{
    ngx_llm_guard_redis_op_t  *op;

    for (op = ctx->quota->calls; op != NULL; op = op->next) {
        op->ctx = NULL;
    }

    ctx->quota->calls = NULL;
}


static void
ngx_llm_guard_remote_unlink(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op)
{
    ngx_llm_guard_redis_op_t  **p;

    for (p = &ctx->quota->calls; *p != NULL; p = &(*p)->next) {
        if (*p == op) {
            *p = op->next;
            return;
        }
    }
}


static void
ngx_llm_guard_remote_done(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    ngx_llm_guard_ctx_t  *ctx;

    ctx = op->ctx;

    if (ctx != NULL) {
        ngx_llm_guard_remote_unlink(ctx, op);
        op->ctx = NULL;
    }

    if (ctx == NULL || ctx->settled) {

        if (op->kind == NGX_LLM_GUARD_REMOTE_CORRECT) {

            if (n == 0) {
                ngx_llm_guard_remote_owe(op);
            }

        } else if (n != 0) {
            ngx_llm_guard_remote_undo(op, values, n);
        }

        return;
    }

    switch (op->kind) {

    case NGX_LLM_GUARD_REMOTE_ASK:

        ctx->limit_lost = (n == 0);

        if (n != 0) {
            ngx_llm_guard_remote_take(ctx, op, values);
        }

        ngx_llm_guard_remote_resume(ctx);
        break;

    case NGX_LLM_GUARD_REMOTE_FLOW:

        ctx->limit_lost = (n == 0);

        if (n != 0) {
            ngx_llm_guard_remote_take(ctx, op, values);
        }

        ngx_llm_guard_limit_flowed(ctx);
        break;

    default: /* NGX_LLM_GUARD_REMOTE_RENEW */

        ngx_llm_guard_remote_renewed(ctx, op, values, n);
    }
}


/* the answer came to nobody */

void
ngx_llm_guard_remote_undo(ngx_llm_guard_redis_op_t *op, const int64_t *values,
    ngx_uint_t n)
{
    ngx_uint_t                  i;
    const int64_t              *value;
    ngx_llm_guard_hold_t        hold;
    ngx_llm_guard_redis_op_t   *undo;
    ngx_llm_guard_redis_key_t  *key, *from;

    undo = ngx_llm_guard_redis_op(op->redis, ngx_llm_guard_remote_done);

    if (undo == NULL) {
        return;
    }

    undo->kind = NGX_LLM_GUARD_REMOTE_CORRECT;

    for (i = 0; i < op->n; i++) {
        from = &op->keys[i];
        value = &values[2 + i * LIMIT_SCRIPT_REPLY];

        if (from->mode == LIMIT_MODE_PEEK || from->mode == LIMIT_MODE_GIVE
            || (from->mode != LIMIT_MODE_TAKE && (!values[0] || !value[3])))
        {
            continue;
        }

        /* the key goes over to it */

        key = &undo->keys[undo->n++];

        *key = *from;
        from->key = NULL;

        key->now = 0;               /* this one is not answered yet */
        key->mode = LIMIT_MODE_GIVE;
        key->mark = (uint64_t) value[4];

        llmg_limit_args(&key->limit, key->mode, key->n, key->mark, key->args);
    }

    if (undo->n == 0) {
        ngx_llm_guard_redis_free(undo);
        return;
    }

    if (ngx_llm_guard_redis_call(undo) == NGX_OK) {
        return;
    }

    for (i = 0; i < op->n; i++) {
        from = &op->keys[i];

        if (from->key == NULL) {
            ngx_llm_guard_remote_hold(from, &hold);
            hold.mark = (uint64_t) values[6 + i * LIMIT_SCRIPT_REPLY];
            ngx_llm_guard_mend_owe(&hold, - (int64_t) from->n);
        }
    }
}


/* as in shared memory: the state before, by the clock of who has the key */

static void
ngx_llm_guard_remote_take(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_redis_op_t *op, const int64_t *values)
{
    ngx_uint_t                  i;
    limit_state_t               state;
    const int64_t              *value;
    ngx_llm_guard_hold_t       *hold;
    ngx_llm_guard_redis_key_t  *key;

    ctx->quota->refused = NULL;

    for (i = 0; i < op->n; i++) {
        key = &op->keys[i];
        hold = &ctx->quota->holds[key->hold];
        value = &values[2 + i * LIMIT_SCRIPT_REPLY];

        state = llmg_limit_reply_state(values, i);

        llmg_limit_ask(&hold->limit, &state, key->now, key->n,
                       &hold->answer);

        hold->answer.allowed = (value[3] != 0);

        if (!hold->answer.allowed) {

            if (hold->dry) {
                hold->over = 1;

            } else if (ctx->quota->refused == NULL
                       || hold->answer.wait > ctx->quota->refused->answer.wait)
            {
                ctx->quota->refused = hold;
            }

        } else if (values[0] && key->mode != LIMIT_MODE_PEEK) {
            hold->held += key->n;
            hold->mark = (uint64_t) value[4];
        }

        if (hold->ahead != 0) {
            ngx_llm_guard_ahead_note(op->redis, hold, key->n);
        }
    }
}


static void
ngx_llm_guard_remote_resume(ngx_llm_guard_ctx_t *ctx)
{
    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = ctx->request;
    c = r->connection;

    ctx->quota->state = NGX_LLM_GUARD_LIMIT_ANSWERED;

    ngx_http_set_log_request(c->log, r);

    r->read_event_handler = ngx_http_block_reading;
    r->write_event_handler = ngx_http_core_run_phases;

    ngx_http_core_run_phases(r);
    ngx_http_run_posted_requests(c);
}
