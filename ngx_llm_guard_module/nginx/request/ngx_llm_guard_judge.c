/*
 * The verdict on a request whose body has been read: what it says is inspected,
 * and what follows from that, from the policy and from what the subject has
 * tried before is done.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_body.h"
#include "ngx_llm_guard_judge.h"
#include "ngx_llm_guard_risk.h"


static llmg_status_t ngx_llm_guard_judge_body(ngx_llm_guard_ctx_t *ctx,
    llmg_str_t *body, ngx_uint_t *decoded);
static llmg_status_t ngx_llm_guard_judge_inspect(ngx_llm_guard_ctx_t *ctx,
    llmg_str_t body);
static void ngx_llm_guard_judge_join(llmg_result_t *before,
    llmg_result_t *asked);
static ngx_int_t ngx_llm_guard_judge_verdict(ngx_llm_guard_ctx_t *ctx,
    ngx_uint_t decoded);
static ngx_int_t ngx_llm_guard_judge_failed(ngx_llm_guard_ctx_t *ctx,
    llmg_status_t rc);
static const char *ngx_llm_guard_judge_unread(ngx_llm_guard_ctx_t *ctx,
    const char *error);


ngx_int_t
ngx_llm_guard_judge(ngx_llm_guard_ctx_t *ctx)
{
    ngx_uint_t      decoded;
    llmg_str_t      body;
    llmg_result_t  *asked;
    llmg_status_t   rc;

    rc = ngx_llm_guard_judge_body(ctx, &body, &decoded);

    if (rc == LLMG_OK) {
        rc = ngx_llm_guard_judge_inspect(ctx, body);
    }

    if (rc != LLMG_OK) {
        return ngx_llm_guard_judge_failed(ctx, rc);
    }

    asked = ctx->asked;

    if (asked->decision.limited && !ctx->unseen_request) {
        ngx_llm_guard_ctx_limited(ctx, LLMG_REQUEST);
    }

    if (ctx->main_conf->risk != NULL
        && ngx_llm_guard_risk_admit(ctx) != NGX_OK)
    {
        return ngx_llm_guard_judge_failed(ctx, LLMG_ERROR);
    }

    if (ctx->risk_action == LLMG_ACTION_REPORT
        && asked->decision.action == LLMG_ACTION_ALLOW)
    {
        asked->decision.action = LLMG_ACTION_REPORT;
    }

    return ngx_llm_guard_judge_verdict(ctx, decoded);
}


/*
 * All of the body, decoded when it was encoded.  LLMG_LIMIT: it is longer than
 * may be.
 */

static llmg_status_t
ngx_llm_guard_judge_body(ngx_llm_guard_ctx_t *ctx, llmg_str_t *body,
    ngx_uint_t *decoded)
{
    uint64_t       start;
    ngx_int_t      rc;
    llmg_status_t  src;

    ctx->fixed = ngx_llm_guard_signed(ctx) & 1;
    ctx->arena_fresh = (ctx->arena == NULL);

    if (ngx_llm_guard_ctx_inspect(ctx, LLMG_REQUEST) == NULL
        || ngx_llm_guard_asked_make(ctx) == NULL)
    {
        return LLMG_ERROR;
    }

    rc = ngx_llm_guard_body_gather(ctx, ctx->conf->body_max, body);

    if (rc != NGX_OK) {
        return (rc == NGX_DECLINED) ? LLMG_LIMIT : LLMG_ERROR;
    }

    ctx->body_len = body->len;

    *decoded = (ctx->conf->body_decode != 0
                && ngx_llm_guard_decode_coding(ctx->request)
                   == NGX_LLM_GUARD_CODING_GZIP);

    if (!*decoded) {
        return LLMG_OK;
    }

    start = ngx_llm_guard_clock();

    src = ngx_llm_guard_decode(ctx, body);

    ctx->inspect_ns += ngx_llm_guard_clock() - start;

    if (src == LLMG_OK) {
        ctx->body_len = body->len;
    }

    return src;
}


static llmg_status_t
ngx_llm_guard_judge_inspect(ngx_llm_guard_ctx_t *ctx, llmg_str_t body)
{
    uint64_t               start;
    llmg_status_t          rc;
    llmg_result_t          before, *asked;
    const llmg_inspect_t  *in;

    in = &ctx->main_conf->inspect;
    asked = ctx->asked;

    if (ctx->inspected) {
        before = *asked;

    } else {
        before.edited = 0;
    }

    start = ngx_llm_guard_clock();

    rc = llmg_inspect_request(in, body, asked);

    ctx->inspect_ns += ngx_llm_guard_clock() - start;
    ctx->inspected = 1;
    ctx->arena_last = in->arena->last;
    ctx->arena_used = in->arena->used;

    if (before.edited && rc == LLMG_OK) {
        ngx_llm_guard_judge_join(&before, asked);
    }

    if (asked->hide) {
        ctx->hide = 1;
    }

    ngx_log_debug4(NGX_LOG_DEBUG_HTTP, ctx->request->connection->log, 0,
                   "llm_guard request: status %d, action %d, %uz findings in "
                   "%uz texts", rc, asked->decision.action,
                   asked->findings.n, asked->ntexts);

    return rc;
}


/*
 * What one location has masked or changed the next one does not find: it is
 * remembered beside what the next one has done.
 */

static void
ngx_llm_guard_judge_join(llmg_result_t *before, llmg_result_t *asked)
{
    llmg_result_t  now;

    now = *asked;

    if (now.findings.n == 0) {
        *asked = *before;

        asked->body = now.body;
        asked->reason = now.reason;
        asked->detail = now.detail;
        asked->hide = now.hide;

        /* the first one may have had no limits, and not have counted */

        asked->tokens = now.tokens;
        asked->bound = now.bound;
        asked->answers = now.answers;
        asked->bounded = now.bounded;
        asked->later = now.later;

        asked->decision.action = ngx_max(now.decision.action,
                                         before->decision.action);
    }

    asked->changes = now.changes | before->changes;
    asked->edited = 1;
}


static ngx_int_t
ngx_llm_guard_judge_verdict(ngx_llm_guard_ctx_t *ctx, ngx_uint_t decoded)
{
    llmg_result_t  *asked;

    asked = ctx->asked;

    if (ctx->shadow) {

        if (ctx->risk_action == LLMG_ACTION_BLOCK && ctx->would == NULL) {
            ctx->would = llmg_reason_name(LLMG_REASON_CONVERSATION_RISK);
        }

        return NGX_OK;
    }

    if (asked->reason != LLMG_REASON_NONE) {
        return ngx_llm_guard_refuse(ctx, asked->reason, 0,
                                    asked->detail.len != 0
                                    ? (const char *) asked->detail.data
                                    : NULL);
    }

    if (asked->decision.action == LLMG_ACTION_BLOCK) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_CONTENT_BLOCKED,
                                    ctx->conf->block_status, NULL);
    }

    if (ctx->risk_action == LLMG_ACTION_BLOCK) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_CONVERSATION_RISK, 0,
                                    NULL);
    }

    if (decoded && ctx->fixed) {
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_SIGNED, 0,
                                    "its encoding");
    }

    ctx->decoded = decoded;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_judge_failed(ngx_llm_guard_ctx_t *ctx, llmg_status_t rc)
{
    const char  *error;

    error = ctx->inspected ? ngx_llm_guard_asked(ctx)->error : NULL;

    if (ctx->shadow) {

        if (ctx->would == NULL
            && (rc != LLMG_ERROR || ctx->conf->fail_mode != NGX_LLM_GUARD_OPEN))
        {
            ctx->would = (error != NULL) ? error
                         : llmg_reason_name(rc == LLMG_LIMIT
                                            ? LLMG_REASON_BODY_TOO_LARGE
                                            : LLMG_REASON_GUARD_UNAVAILABLE);
        }

        ctx->unseen_request = 1;

        return NGX_OK;
    }

    switch (rc) {

    case LLMG_INVALID:
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_INVALID, 0,
                                    ngx_llm_guard_judge_unread(ctx, error));

    case LLMG_LIMIT:
        return ngx_llm_guard_refuse(ctx, LLMG_REASON_BODY_TOO_LARGE, 0,
                                    error);

    default:
        break;
    }

    ngx_log_error(NGX_LOG_ERR, ctx->request->connection->log, 0,
                  "llm_guard: the request could not be inspected%s",
                  ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN
                  ? " and passes, as llm_guard_fail_mode says" : "");

    if (ctx->conf->fail_mode == NGX_LLM_GUARD_OPEN) {
        ctx->unseen_request = 1;
        return NGX_OK;
    }

    return ngx_llm_guard_refuse(ctx, LLMG_REASON_GUARD_UNAVAILABLE, 0, NULL);
}


/* a body that may never have been meant to be JSON */

static const char *
ngx_llm_guard_judge_unread(ngx_llm_guard_ctx_t *ctx, const char *error)
{
    u_char      *p;
    size_t       len;
    static char  why[] = ": of an API that is not known only JSON is read";

    if (error == NULL || ctx->conf->dialect != NULL
        || ctx->dialect != &llmg_dialect_generic)
    {
        return error;
    }

    len = ngx_strlen(error);

    p = ngx_pnalloc(ctx->request->pool, len + sizeof(why));
    if (p == NULL) {
        return error;
    }

    ngx_memcpy(ngx_cpymem(p, error, len), why, sizeof(why));

    return (const char *) p;
}
