/*
 * The log phase: what came of a request is counted and written down.  It runs
 * for requests that end early, too, with whatever is known of them.
 */

#include "ngx_llm_guard.h"
#include "ngx_llm_guard_id.h"
#include "ngx_llm_guard_limit.h"
#include "ngx_llm_guard_value.h"
#include "ngx_llm_guard_zone.h"

#include "llmg_audit.h"


#define NGX_LLM_GUARD_AUDIT_MEMORY   (256 * 1024)


static void ngx_llm_guard_log_count(ngx_llm_guard_ctx_t *ctx);
static void ngx_llm_guard_log_coverage(ngx_llm_guard_zone_sh_t *sh,
    const llmg_coverage_t *coverage);
static void ngx_llm_guard_log_findings(ngx_llm_guard_zone_sh_t *sh,
    const llmg_result_t *result, ngx_uint_t first);
static ngx_uint_t ngx_llm_guard_log_wanted(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf);
static void ngx_llm_guard_log_audit(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf);
static void ngx_llm_guard_log_write(ngx_http_request_t *r,
    ngx_open_file_t *file, u_char *line, size_t len);


ngx_int_t
ngx_llm_guard_log_handler(ngx_http_request_t *r)
{
    ngx_llm_guard_ctx_t       *ctx;
    ngx_llm_guard_loc_conf_t  *conf;

    /* with "log_subrequest on" a subrequest has a log phase, too */

    if (r != r->main) {
        return NGX_OK;
    }

    ctx = ngx_llm_guard_ctx_find(r);

    if (ctx == NULL) {
        return NGX_OK;
    }

    /* a stream that the client or the upstream left before its end */

    ngx_llm_guard_stream_collect(ctx);

    conf = (ctx->conf != NULL) ? ctx->conf
           : ngx_http_get_module_loc_conf(r, ngx_llm_guard_module);

    if (ctx->quota != NULL && ctx->quota->nholds != 0) {
        ngx_llm_guard_limit_settle(ctx);
    }

    ngx_llm_guard_log_count(ctx);

    if (conf->audit != NULL && ngx_llm_guard_log_wanted(ctx, conf)) {
        ngx_llm_guard_log_audit(ctx, conf);
    }

    return NGX_OK;
}


static void
ngx_llm_guard_log_count(ngx_llm_guard_ctx_t *ctx)
{
    const llmg_result_t      *asked;
    ngx_llm_guard_zone_sh_t  *sh;

    sh = ngx_llm_guard_zone_get(ctx->main_conf);

    if (sh == NULL) {
        return;
    }

    if (ctx->reason != LLMG_REASON_NONE) {
        ngx_llm_guard_count(sh, LLMG_METRIC_REFUSED + ctx->reason, 1);
    }

    if (ctx->limit_dry) {
        ngx_llm_guard_count(sh, LLMG_METRIC_LIMIT_DRY_RUN, 1);
    }

    asked = ngx_llm_guard_asked(ctx);

    if (ctx->inspected && asked->error == NULL) {
        ngx_llm_guard_count(sh, LLMG_METRIC_ALLOWED + asked->decision.action,
                            1);
        ngx_llm_guard_count(sh, LLMG_METRIC_REQUEST_BYTES, ctx->body_len);
        ngx_llm_guard_log_coverage(sh, &asked->coverage);
    }

    if (ctx->inspected && (asked->error == NULL || asked->decision.limited)) {
        ngx_llm_guard_log_findings(sh, asked, LLMG_METRIC_FINDINGS_SECRET);
    }

    if (ctx->responded) {
        ngx_llm_guard_count(sh, LLMG_METRIC_RESPONSE_BYTES,
                            ctx->response_len);
        ngx_llm_guard_log_coverage(sh, &ctx->answered->coverage);
        ngx_llm_guard_log_findings(sh, ctx->answered,
                                   LLMG_METRIC_ANSWER_SECRET);

        if (ctx->answered->usage.known) {
            ngx_llm_guard_count(sh, LLMG_METRIC_INPUT_TOKENS,
                                ctx->answered->usage.prompt_tokens);
            ngx_llm_guard_count(sh, LLMG_METRIC_OUTPUT_TOKENS,
                                ctx->answered->usage.completion_tokens);
        }
    }

    if (ctx->streaming) {
        ngx_llm_guard_count(sh, LLMG_METRIC_STREAMS, 1);
    }

    if (ctx->unseen_request) {
        ngx_llm_guard_count(sh, LLMG_METRIC_UNSEEN_REQUEST, 1);
    }

    if (ctx->unseen_response) {
        ngx_llm_guard_count(sh, LLMG_METRIC_UNSEEN_RESPONSE, 1);
    }

    if (ctx->inspect_ns != 0) {
        ngx_llm_guard_count(sh, LLMG_METRIC_INSPECT_MICROSECONDS,
                            ctx->inspect_ns / 1000);
    }
}


static void
ngx_llm_guard_log_coverage(ngx_llm_guard_zone_sh_t *sh,
    const llmg_coverage_t *coverage)
{
    ngx_uint_t  role;

    for (role = 0; role < LLMG_ROLES; role++) {

        if (coverage->looked[role] != 0) {
            ngx_llm_guard_count(sh, LLMG_METRIC_TEXT_LOOKED + role,
                                coverage->looked[role]);
        }

        if (coverage->missed[role] != 0) {
            ngx_llm_guard_count(sh, LLMG_METRIC_TEXT_MISSED + role,
                                coverage->missed[role]);
        }
    }
}


static void
ngx_llm_guard_log_findings(ngx_llm_guard_zone_sh_t *sh,
    const llmg_result_t *result, ngx_uint_t first)
{
    size_t  i;

    for (i = 0; i < result->findings.n; i++) {
        ngx_llm_guard_count(sh, first + llmg_metric_family(
                                      result->findings.items[i].rule->name),
                            1 + result->findings.items[i].more);
    }
}


static ngx_uint_t
ngx_llm_guard_log_wanted(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf)
{
    switch (conf->audit_events) {

    case NGX_LLM_GUARD_AUDIT_ALL:
        return 1;

    case NGX_LLM_GUARD_AUDIT_FINDINGS:

        if (ctx->would != NULL || ctx->risk_action == LLMG_ACTION_REPORT
            || ctx->unseen_request || ctx->unseen_response
            || (ctx->inspected && ngx_llm_guard_asked(ctx)->findings.n != 0)
            || (ctx->responded && ctx->answered->findings.n != 0))
        {
            return 1;
        }

        /* fall through */

    case NGX_LLM_GUARD_AUDIT_REFUSED:
        return ctx->reason != LLMG_REASON_NONE;

    default:
        return 0;
    }
}


static void
ngx_llm_guard_log_audit(ngx_llm_guard_ctx_t *ctx,
    ngx_llm_guard_loc_conf_t *conf)
{
    ngx_str_t            id, subject;
    ngx_uint_t           share;
    ngx_time_t          *tp;
    llmg_buf_t           line;
    llmg_audit_t         a;
    llmg_arena_t        *arena;
    ngx_http_request_t  *r;

    r = ctx->request;

    /* what exhausted its memory is written down all the same */

    arena = ngx_llm_guard_ctx_arena(ctx);
    if (arena == NULL) {
        return;
    }

    llmg_arena_extend(arena, NGX_LLM_GUARD_AUDIT_MEMORY);

    ngx_memzero(&a, sizeof(llmg_audit_t));

    tp = ngx_timeofday();

    a.time = (uint64_t) tp->sec * 1000 + tp->msec;
    a.duration = ngx_llm_guard_elapsed(r);
    a.inspection = ctx->inspect_ns / 1000;

    if (ngx_llm_guard_id_get(r, &id) == NGX_OK) {
        llmg_str_set(&a.request_id, id.data, id.len);
    }

    if (ngx_llm_guard_subject(ctx, &subject) == NGX_OK) {
        llmg_str_set(&a.subject, subject.data, subject.len);
    }

    llmg_str_set(&a.client, r->connection->addr_text.data,
                 r->connection->addr_text.len);
    llmg_str_set(&a.method, r->method_name.data, r->method_name.len);
    llmg_str_set(&a.path, r->uri.data, r->uri.len);

    a.status = (unsigned) (r->err_status ? r->err_status
                                         : r->headers_out.status);

    if (ctx->policy != NULL) {
        a.policy = (const char *) ctx->policy->name.data;
    }

    if (ctx->dialect != NULL) {
        a.dialect = ctx->dialect->name;
    }

    a.shadow = ctx->shadow;
    a.reason = llmg_reason_name((unsigned) ctx->reason);
    a.detail = ctx->detail;

    if (ctx->shadow && ctx->would != NULL) {
        a.detail = llmg_str(ctx->would);
        a.refuse = 1;
    }

    a.asked = ctx->inspected ? ngx_llm_guard_asked(ctx) : NULL;
    a.answered = ctx->responded ? ctx->answered : NULL;
    a.streamed = ctx->streaming;
    a.aborted = ctx->aborted;
    a.unseen_request = ctx->unseen_request;
    a.unseen_response = ctx->unseen_response;
    a.coverage = LLMG_AUDIT_NONE;
    a.has_risk = ctx->has_risk;
    a.risk = (unsigned) ctx->risk;

    if (ngx_llm_guard_coverage(ctx, &share) == NGX_OK) {
        a.coverage = (unsigned) share;
    }

    a.request_bytes = ctx->body_len;
    a.response_bytes = ctx->response_len;

    if (ctx->has_limit) {
        llmg_str_set(&a.limit_zone, ctx->quota->zone.data,
                     ctx->quota->zone.len);
        a.limit_remaining = ctx->quota->remaining;
    }

    llmg_buf_init(&line, arena);

    if (llmg_audit_line(&line, &a) == LLMG_OK) {
        ngx_llm_guard_log_write(r, conf->audit, line.data, line.len);

    } else {
        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "llm_guard: no memory for the audit line");
    }
}


/* one write for one line, so lines of several workers do not mix */

static void
ngx_llm_guard_log_write(ngx_http_request_t *r, ngx_open_file_t *file,
    u_char *line, size_t len)
{
    ssize_t        n;
    ngx_err_t      err;

    static time_t  told;

    n = ngx_write_fd(file->fd, line, len);

    if (n == (ssize_t) len) {
        return;
    }

    err = (n == -1) ? ngx_errno : 0;

    if (ngx_time() - told > 59) {
        told = ngx_time();

        ngx_log_error(NGX_LOG_ALERT, r->connection->log, err,
                      "llm_guard: could not write to \"%s\"",
                      file->name.data);
    }
}


/* llm_guard_audit_log path [events=all|findings|refused] | off */

char *
ngx_llm_guard_audit_log(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_llm_guard_loc_conf_t  *lcf = conf;

    ngx_fd_t    fd;
    ngx_str_t  *value;

    if (lcf->audit != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {

        if (cf->args->nelts > 2) {
            return "has parameters beside \"off\"";
        }

        lcf->audit = NULL;
        lcf->audit_events = NGX_LLM_GUARD_AUDIT_OFF;
        return NGX_CONF_OK;
    }

    /* or a file of that name would be made, and nobody look for it there */

    if (value[1].len == 0
        || ngx_strncmp(value[1].data, "syslog:", sizeof("syslog:") - 1) == 0
        || ngx_http_script_variables_count(&value[1]) != 0)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid path \"%V\" in \"%V\", it must be a file, "
                           "without variables", &value[1], &cmd->name);
        return NGX_CONF_ERROR;
    }

    lcf->audit_events = NGX_LLM_GUARD_AUDIT_ALL;

    if (cf->args->nelts == 3) {

        if (ngx_strcmp(value[2].data, "events=findings") == 0) {
            lcf->audit_events = NGX_LLM_GUARD_AUDIT_FINDINGS;

        } else if (ngx_strcmp(value[2].data, "events=refused") == 0) {
            lcf->audit_events = NGX_LLM_GUARD_AUDIT_REFUSED;

        } else if (ngx_strcmp(value[2].data, "events=all") != 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\" in \"%V\", it must be "
                               "\"events=all\", \"events=findings\" or "
                               "\"events=refused\"", &value[2], &cmd->name);
            return NGX_CONF_ERROR;
        }
    }

    lcf->audit = ngx_conf_open_file(cf->cycle, &value[1]);
    if (lcf->audit == NULL) {
        return NGX_CONF_ERROR;
    }

    /* nginx opens it later, and then would not say for whom */

    fd = ngx_open_file(lcf->audit->name.data, NGX_FILE_APPEND,
                       NGX_FILE_CREATE_OR_OPEN, NGX_FILE_DEFAULT_ACCESS);

    if (fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           "\"%V\": " ngx_open_file_n " \"%V\" failed",
                           &cmd->name, &lcf->audit->name);
        return NGX_CONF_ERROR;
    }

    if (ngx_close_file(fd) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_ALERT, cf, ngx_errno,
                           ngx_close_file_n " \"%V\" failed",
                           &lcf->audit->name);
    }

    return NGX_CONF_OK;
}
