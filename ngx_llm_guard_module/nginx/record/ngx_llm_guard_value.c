#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_risk.h"
#include "ngx_llm_guard_value.h"
#include "llmg_audit.h"
#include "llmg_request_rules.h"
#include "llmg_utf8.h"


/* Names in $llm_guard_rules: a document full of findings has few kinds. */
#define NGX_LLM_GUARD_RULES_MAX   64

/* bytes of a name, as in the audit line */
#define NGX_LLM_GUARD_NAME_MAX    LLMG_AUDIT_STRING


#define ngx_llm_guard_control(c)  ((c) < 0x20 || (c) == 0x7F)


static unsigned ngx_llm_guard_action(ngx_llm_guard_ctx_t *ctx);
static ngx_int_t ngx_llm_guard_get_number(ngx_llm_guard_ctx_t *ctx,
    uint64_t n, ngx_str_t *value);
static ngx_int_t ngx_llm_guard_get_name(ngx_llm_guard_ctx_t *ctx,
    llmg_str_t name, ngx_str_t *value);
static ngx_uint_t ngx_llm_guard_ran(ngx_llm_guard_ctx_t *ctx);


static ngx_uint_t
ngx_llm_guard_ran(ngx_llm_guard_ctx_t *ctx)
{
    if (ctx->streaming && ctx->response != NULL) {
        ngx_llm_guard_stream_collect(ctx);
    }

    return ctx->admitted || ctx->reason != LLMG_REASON_NONE;
}


/* what was done, as in the audit line */

ngx_int_t
ngx_llm_guard_get_decision(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    unsigned  action;

    if (!ngx_llm_guard_ran(ctx)) {
        return NGX_DECLINED;
    }

    if (ctx->reason != LLMG_REASON_NONE) {
        action = LLMG_ACTION_BLOCK;

    } else if (ctx->shadow) {
        action = LLMG_ACTION_ALLOW;

    } else {
        action = ngx_llm_guard_action(ctx);
    }

    value->data = (u_char *) llmg_action_name(action);
    value->len = ngx_strlen(value->data);

    return NGX_OK;
}


/* shadow mode: what would have been done */

ngx_int_t
ngx_llm_guard_get_would(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ngx_llm_guard_ran(ctx) || !ctx->shadow || ctx->policy == NULL) {
        return NGX_DECLINED;
    }

    value->data = (u_char *) llmg_action_name(ctx->would != NULL
                                              ? LLMG_ACTION_BLOCK
                                              : ngx_llm_guard_action(ctx));
    value->len = ngx_strlen(value->data);

    return NGX_OK;
}


/* the stronger of what was decided for the request and the response */

static unsigned
ngx_llm_guard_action(ngx_llm_guard_ctx_t *ctx)
{
    unsigned  action;

    action = LLMG_ACTION_ALLOW;

    if (ctx->inspected) {
        action = ngx_llm_guard_asked(ctx)->decision.action;
    }

    if (ctx->responded) {
        action = ngx_max(action, ctx->answered->decision.action);
    }

    return action;
}


ngx_int_t
ngx_llm_guard_get_reason(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (ctx->reason == LLMG_REASON_NONE) {
        return NGX_DECLINED;
    }

    value->data = (u_char *) llmg_reason_name((unsigned) ctx->reason);
    value->len = ngx_strlen(value->data);

    return NGX_OK;
}


/* each rule once, in the order of its first finding */

ngx_int_t
ngx_llm_guard_get_rules(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    u_char                 *p;
    size_t                  k, len;
    ngx_uint_t              i, j, n;
    const llmg_rule_t      *rule, *rules[NGX_LLM_GUARD_RULES_MAX];
    const llmg_findings_t  *lists[2], *list;

    if (!ngx_llm_guard_ran(ctx)) {
        return NGX_DECLINED;
    }

    lists[0] = ctx->inspected ? &ngx_llm_guard_asked(ctx)->findings : NULL;
    lists[1] = ctx->responded ? &ctx->answered->findings : NULL;

    n = 0;
    len = 0;

    for (i = 0; i < 2; i++) {

        list = lists[i];

        for (k = 0; list != NULL && k < list->n; k++) {
            rule = list->items[k].rule;

            for (j = 0; j < n && rules[j] != rule; j++) { /* void */ }

            if (j == n && n < NGX_LLM_GUARD_RULES_MAX) {
                rules[n++] = rule;
                len += ngx_strlen(rule->name) + 1;
            }
        }
    }

    if (n == 0) {
        return NGX_DECLINED;
    }

    p = ngx_pnalloc(ctx->request->pool, len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    value->data = p;
    value->len = len - 1;

    for (j = 0; j < n; j++) {
        if (j != 0) {
            *p++ = ',';
        }

        p = ngx_cpymem(p, rules[j]->name, ngx_strlen(rules[j]->name));
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_score(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    uint64_t  score;

    if (!ngx_llm_guard_ran(ctx) || !(ctx->inspected || ctx->responded)) {
        return NGX_DECLINED;
    }

    score = ctx->inspected ? ngx_llm_guard_asked(ctx)->decision.score : 0;

    if (ctx->responded) {
        score += ctx->answered->decision.score;
    }

    return ngx_llm_guard_get_number(ctx, score, value);
}


/* is a second opinion wanted? */

ngx_int_t
ngx_llm_guard_get_uncertain(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ngx_llm_guard_ran(ctx) || !ctx->inspected) {
        return NGX_DECLINED;
    }

    ngx_str_set(value, "0");

    if (ngx_llm_guard_asked(ctx)->uncertain) {
        ngx_str_set(value, "1");
    }

    return NGX_OK;
}


/* of who asks: also before the request is inspected, for limits to go by it */

ngx_int_t
ngx_llm_guard_get_risk(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    ngx_int_t   rc;
    ngx_uint_t  points;

    rc = ngx_llm_guard_risk_points(ctx, &points);

    return (rc == NGX_OK) ? ngx_llm_guard_get_number(ctx, points, value) : rc;
}


/* of texts that were clean before, and were not looked at again */

ngx_int_t
ngx_llm_guard_get_known_bytes(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ngx_llm_guard_ran(ctx) || !ctx->inspected) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_number(ctx, ngx_llm_guard_asked(ctx)->known_bytes,
                                    value);
}


ngx_int_t
ngx_llm_guard_get_policy(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->admitted || ctx->policy == NULL) {
        return NGX_DECLINED;
    }

    value->data = (u_char *) ctx->policy->name.data;
    value->len = ctx->policy->name.len;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_mode(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->admitted || ctx->policy == NULL) {
        return NGX_DECLINED;
    }

    if (ctx->shadow) {
        ngx_str_set(value, "shadow");

    } else {
        ngx_str_set(value, "enforce");
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_dialect(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->admitted || ctx->dialect == NULL) {
        return NGX_DECLINED;
    }

    value->data = (u_char *) ctx->dialect->name;
    value->len = ngx_strlen(value->data);

    return NGX_OK;
}


/*
 * What a client has written in JSON may hold line ends, and go into a header,
 * and be as long as a body.
 */

static ngx_int_t
ngx_llm_guard_get_name(ngx_llm_guard_ctx_t *ctx, llmg_str_t name,
    ngx_str_t *value)
{
    size_t   i;
    u_char  *p;

    if (name.len > NGX_LLM_GUARD_NAME_MAX) {
        name.len = NGX_LLM_GUARD_NAME_MAX;
        name.len = llmg_utf8_prefix(name);
    }

    value->data = (u_char *) name.data;
    value->len = name.len;

    for (i = 0; i < name.len && !ngx_llm_guard_control(name.data[i]); i++) {
        /* void */
    }

    if (i == name.len) {
        return NGX_OK;
    }

    p = ngx_pnalloc(ctx->request->pool, name.len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < name.len; i++) {
        p[i] = ngx_llm_guard_control(name.data[i]) ? '?' : name.data[i];
    }

    value->data = p;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_model(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    llmg_str_t  model;

    if (!ngx_llm_guard_ran(ctx)) {
        return NGX_DECLINED;
    }

    llmg_str_set(&model, "", 0);

    if (ctx->inspected) {
        model = ngx_llm_guard_asked(ctx)->model;

    } else {
        ctx->model_early = 1;
    }

    if (model.len == 0 && ctx->responded) {
        model = ctx->answered->model;
    }

    if (model.len == 0) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_name(ctx, model, value);
}


ngx_int_t
ngx_llm_guard_get_stream(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->admitted || ctx->policy == NULL) {
        return NGX_DECLINED;
    }

    if (ctx->streaming
        || (ctx->inspected && ngx_llm_guard_asked(ctx)->stream))
    {
        ngx_str_set(value, "1");

    } else {
        ngx_str_set(value, "0");
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_masked(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    uint64_t  n;

    if (!ngx_llm_guard_ran(ctx) || !(ctx->inspected || ctx->responded)) {
        return NGX_DECLINED;
    }

    n = 0;

    if (ctx->inspected && !ctx->shadow) {
        n += ngx_llm_guard_asked(ctx)->decision.masked;
    }

    if (ctx->responded && !ctx->shadow) {
        n += ctx->answered->decision.masked;
    }

    return ngx_llm_guard_get_number(ctx, n, value);
}


/* what was changed beside masks; in shadow mode what would have been */

ngx_int_t
ngx_llm_guard_get_changes(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    u_char      *p;
    size_t       len;
    ngx_uint_t   i, changes;
    const char  *name;

    if (!ngx_llm_guard_ran(ctx) || !ctx->inspected) {
        return NGX_DECLINED;
    }

    changes = ngx_llm_guard_asked(ctx)->changes;

    if (changes == 0) {
        return NGX_DECLINED;
    }

    len = 0;

    for (i = 0; i < LLMG_CHANGES; i++) {
        len += ngx_strlen(llmg_change_name((unsigned) i)) + 1;
    }

    p = ngx_pnalloc(ctx->request->pool, len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    value->data = p;

    for (i = 0; i < LLMG_CHANGES; i++) {

        if (!(changes >> i & 1)) {
            continue;
        }

        if (p != value->data) {
            *p++ = ',';
        }

        name = llmg_change_name((unsigned) i);
        p = ngx_cpymem(p, name, ngx_strlen(name));
    }

    value->len = p - value->data;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_prompt_tokens(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ngx_llm_guard_ran(ctx)) {
        return NGX_DECLINED;
    }

    if (ctx->responded && ctx->answered->usage.known) {
        return ngx_llm_guard_get_number(ctx,
                                        ctx->answered->usage.prompt_tokens,
                                        value);
    }

    /* nobody has said it, so it was estimated */

    if (!ctx->reserved) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_number(ctx, ctx->quota->prompt_reserved, value);
}


ngx_int_t
ngx_llm_guard_get_completion_tokens(ngx_llm_guard_ctx_t *ctx,
    ngx_str_t *value)
{
    llmg_spent_t  spent;

    if (!ngx_llm_guard_ran(ctx) || !ctx->responded) {
        return NGX_DECLINED;
    }

    if (ctx->reserved) {
        ngx_llm_guard_limit_spent(ctx, &spent);

        return ngx_llm_guard_get_number(ctx,
                                        spent.completion + spent.reasoning,
                                        value);
    }

    if (!ctx->answered->usage.known) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_number(ctx,
                                    ctx->answered->usage.completion_tokens,
                                    value);
}


/* of the currency of llm_guard_price, when the request is over */

ngx_int_t
ngx_llm_guard_get_cost(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->settled || ctx->quota->price == NULL) {
        return NGX_DECLINED;
    }

    value->data = ngx_pnalloc(ctx->request->pool, NGX_INT64_LEN + 8);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    value->len = ngx_sprintf(value->data, "%uL.%06uL",
                             ctx->quota->cost / 1000000,
                             ctx->quota->cost % 1000000)
                 - value->data;

    return NGX_OK;
}


/* the words of $limit_req_status */

ngx_int_t
ngx_llm_guard_get_limit_status(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->has_limit) {
        return NGX_DECLINED;
    }

    if (ctx->limit_dry) {
        ngx_str_set(value, "REJECTED_DRY_RUN");

    } else if (ctx->reason == LLMG_REASON_LIMIT_REQUESTS
               || ctx->reason == LLMG_REASON_LIMIT_TOKENS
               || ctx->reason == LLMG_REASON_LIMIT_COST
               || ctx->reason == LLMG_REASON_LIMIT_STREAMS)
    {
        ngx_str_set(value, "REJECTED");

    } else {
        ngx_str_set(value, "PASSED");
    }

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_limit_remaining(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->has_limit) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_number(ctx, ctx->quota->remaining, value);
}


ngx_int_t
ngx_llm_guard_get_limit_reset(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ctx->has_limit) {
        return NGX_DECLINED;
    }

    return ngx_llm_guard_get_number(ctx, ctx->quota->reset, value);
}


ngx_int_t
ngx_llm_guard_get_time(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    uint64_t  us;

    if (!ngx_llm_guard_ran(ctx) || !(ctx->inspected || ctx->responded)) {
        return NGX_DECLINED;
    }

    value->data = ngx_pnalloc(ctx->request->pool, NGX_INT64_LEN + 7);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    us = ctx->inspect_ns / 1000;

    value->len = ngx_sprintf(value->data, "%uL.%06uL", us / 1000000,
                             us % 1000000)
                 - value->data;

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_ttft(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    if (!ngx_llm_guard_ran(ctx) || !ctx->streaming) {
        return NGX_DECLINED;
    }

    /* none yet, or one within the first millisecond */

    if (ctx->first_token == 0
        && !(ctx->responded && ctx->answered->text_bytes != 0))
    {
        return NGX_DECLINED;
    }

    value->data = ngx_pnalloc(ctx->request->pool, NGX_TIME_T_LEN + 4);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    value->len = ngx_sprintf(value->data, "%T.%03M",
                             (time_t) ctx->first_token / 1000,
                             ctx->first_token % 1000)
                 - value->data;

    return NGX_OK;
}


/*
 * What could not be read as texts (fail mode open, an unknown API that passes)
 * counts with all its bytes: the share is never better than the truth.  Of an
 * answer, what the server's own code writes does not count.
 */

ngx_int_t
ngx_llm_guard_coverage(ngx_llm_guard_ctx_t *ctx, ngx_uint_t *share)
{
    uint64_t              seen, unread;
    const llmg_result_t  *asked;

    if (!ctx->admitted || ctx->policy == NULL) {
        return NGX_DECLINED;
    }

    seen = 0;
    unread = 0;

    asked = ngx_llm_guard_asked(ctx);

    if (ctx->inspected && asked->error == NULL) {
        seen += asked->text_bytes;
        unread += asked->missed_bytes;

    } else if (ctx->body_len != 0) {
        unread += ctx->body_len;

    } else if (ctx->request->headers_in.content_length_n > 0) {
        unread += (uint64_t) ctx->request->headers_in.content_length_n;
    }

    if (ctx->responded && ctx->answered->error == NULL) {
        seen += ctx->answered->text_bytes;

    } else {
        unread += ctx->response_len;
    }

    if (seen + unread == 0) {
        return NGX_DECLINED;
    }

    *share = (ngx_uint_t) (1000.0 * (double) seen / (double) (seen + unread));

    return NGX_OK;
}


ngx_int_t
ngx_llm_guard_get_coverage(ngx_llm_guard_ctx_t *ctx, ngx_str_t *value)
{
    ngx_uint_t  share;

    if (!ngx_llm_guard_ran(ctx)
        || ngx_llm_guard_coverage(ctx, &share) != NGX_OK)
    {
        return NGX_DECLINED;
    }

    value->data = ngx_pnalloc(ctx->request->pool, sizeof("1.000") - 1);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    value->len = ngx_sprintf(value->data, "%ui.%03ui", share / 1000,
                             share % 1000)
                 - value->data;

    return NGX_OK;
}


static ngx_int_t
ngx_llm_guard_get_number(ngx_llm_guard_ctx_t *ctx, uint64_t n,
    ngx_str_t *value)
{
    value->data = ngx_pnalloc(ctx->request->pool, NGX_INT64_LEN + 1);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    value->len = ngx_sprintf(value->data, "%uL", n) - value->data;

    return NGX_OK;
}
