#include "llmg_refusal.h"
#include "llmg_json_text.h"


typedef struct {
    const char  *name;
    unsigned     status;
    const char  *message;       /* a plain sentence for people; "%s" is for
                                   the credential */
    const char  *type;          /* OpenAI: error.type */
    const char  *code;          /* OpenAI: error.code */
    const char  *anthropic;     /* Anthropic: error.type */
} llmg_reason_t;


static llmg_status_t llmg_refusal_guard(llmg_buf_t *out,
    const llmg_refusal_t *r);
static llmg_status_t llmg_refusal_message(llmg_buf_t *out,
    const llmg_refusal_t *r);
static llmg_status_t llmg_refusal_quoted(llmg_buf_t *out, const char *name,
    llmg_str_t value);


/*
 * Codes and types are those that clients of the APIs already handle: OpenAI
 * "Error codes" guide, Azure OpenAI "Content filtering" (400 and
 * content_filter), Anthropic "Errors".
 */

static const llmg_reason_t  llmg_reasons[] = {
    { "", 500, "", "", "", "" },

    { "auth_missing", 401, "The %s is missing.",
      "invalid_request_error", "invalid_api_key", "authentication_error" },

    { "auth_invalid", 401, "The %s is not valid.",
      "invalid_request_error", "invalid_api_key", "authentication_error" },

    { "auth_forbidden", 403, "The %s does not allow this.",
      "invalid_request_error", "insufficient_permissions",
      "permission_error" },

    { "limit_requests", 429, "Too many requests: try again later.",
      "requests", "rate_limit_exceeded", "rate_limit_error" },

    { "body_invalid", 400, "The request body is not acceptable.",
      "invalid_request_error", "invalid_request_body",
      "invalid_request_error" },

    { "body_too_large", 413, "The request body is too large.",
      "invalid_request_error", "context_length_exceeded",
      "request_too_large" },

    { "body_encoded", 415, "An encoded request body is not accepted: send it "
      "without Content-Encoding.",
      "invalid_request_error", "unsupported_media_type",
      "invalid_request_error" },

    { "content_blocked", 400, "The request was blocked by the content "
      "policy.",
      "invalid_request_error", "content_filter", "invalid_request_error" },

    { "response_blocked", 502, "The response was blocked by the content "
      "policy.",
      "server_error", "content_filter", "api_error" },

    { "response_encoded", 502, "The response came encoded and could not be "
      "inspected.",
      "server_error", "response_encoded", "api_error" },

    { "guard_unavailable", 503, "The guard could not inspect this and refused "
      "it.",
      "server_error", "guard_unavailable", "overloaded_error" },

    { "upstream_credential_unavailable", 503, "The credential for the model "
      "is not available: try again later.",
      "server_error", "upstream_credential_unavailable", "overloaded_error" }
};


static const char *const  llmg_credentials[] = {
    "bearer token or API key", "bearer token", "API key"
};


const char *
llmg_reason_name(unsigned reason)
{
    return reason < LLMG_REASON_MAX ? llmg_reasons[reason].name : "";
}


unsigned
llmg_reason_status(unsigned reason)
{
    return reason < LLMG_REASON_MAX ? llmg_reasons[reason].status : 500;
}


const char *
llmg_refusal_type(unsigned format)
{
    return format == LLMG_FORMAT_PROBLEM ? "application/problem+json"
                                         : "application/json";
}


llmg_status_t
llmg_refusal_body(llmg_buf_t *out, const llmg_refusal_t *r)
{
    llmg_status_t         rc;
    const llmg_reason_t  *reason;

    reason = &llmg_reasons[r->reason < LLMG_REASON_MAX ? r->reason : 0];

    switch (r->format) {

    case LLMG_FORMAT_ANTHROPIC:
        rc = llmg_buf_printf(out, "{\"type\":\"error\",\"error\":{\"type\":"
                             "\"%s\",\"message\":\"", reason->anthropic);
        break;

    case LLMG_FORMAT_PROBLEM:
        rc = llmg_buf_printf(out, "{\"type\":\"about:blank\",\"status\":%u,"
                             "\"title\":\"%s\",\"detail\":\"", r->status,
                             reason->name);
        break;

    default:
        rc = llmg_buf_printf(out, "{\"error\":{\"type\":\"%s\",\"code\":"
                             "\"%s\",\"param\":null,\"message\":\"",
                             reason->type, reason->code);
    }

    if (rc == LLMG_OK) {
        rc = llmg_refusal_message(out, r);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, "\",");
    }

    if (rc == LLMG_OK) {
        rc = llmg_refusal_guard(out, r);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, r->format == LLMG_FORMAT_PROBLEM ? "}\n"
                                                                 : "}}\n");
    }

    return rc;
}


static llmg_status_t
llmg_refusal_message(llmg_buf_t *out, const llmg_refusal_t *r)
{
    llmg_status_t         rc;
    const llmg_reason_t  *reason;

    reason = &llmg_reasons[r->reason < LLMG_REASON_MAX ? r->reason : 0];

    rc = llmg_buf_printf(out, reason->message,
                         llmg_credentials[r->credential]);

    if (rc == LLMG_OK && r->detail.len != 0) {
        rc = llmg_buf_puts(out, " (");

        if (rc == LLMG_OK) {
            rc = llmg_json_escape(out, r->detail);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(out, ')');
        }
    }

    return rc;
}


static llmg_status_t
llmg_refusal_guard(llmg_buf_t *out, const llmg_refusal_t *r)
{
    llmg_status_t  rc;

    rc = llmg_buf_printf(out, "\"guard\":{\"reason\":\"%s\"",
                         llmg_reason_name(r->reason));

    if (rc == LLMG_OK && r->request_id.len != 0) {
        rc = llmg_refusal_quoted(out, ",\"request_id\":\"", r->request_id);
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '}') : rc;
}


static llmg_status_t
llmg_refusal_quoted(llmg_buf_t *out, const char *name, llmg_str_t value)
{
    llmg_status_t  rc;

    rc = llmg_buf_puts(out, name);

    if (rc == LLMG_OK) {
        rc = llmg_json_escape(out, value);
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '"') : rc;
}


llmg_status_t
llmg_refusal_event(llmg_buf_t *out, const llmg_refusal_t *r, llmg_str_t id,
    llmg_str_t model)
{
    llmg_status_t  rc;

    if (r->format != LLMG_FORMAT_OPENAI) {

        /* an error event, as Anthropic sends it after a 200 */

        rc = llmg_buf_puts(out, "event: error\ndata: ");

        if (rc == LLMG_OK) {
            rc = llmg_refusal_body(out, r);
        }

        return rc == LLMG_OK ? llmg_buf_putc(out, '\n') : rc;
    }

    rc = llmg_refusal_quoted(out, "data: {\"id\":\"", id);

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, ",\"object\":\"chat.completion.chunk\","
                           "\"created\":0");
    }

    if (rc == LLMG_OK) {
        rc = llmg_refusal_quoted(out, ",\"model\":\"", model);
    }

    if (rc == LLMG_OK) {
        rc = llmg_buf_puts(out, ",\"choices\":[{\"index\":0,\"delta\":{},"
                           "\"finish_reason\":\"content_filter\"}],");
    }

    if (rc == LLMG_OK) {
        rc = llmg_refusal_guard(out, r);
    }

    return rc == LLMG_OK ? llmg_buf_puts(out, "}\n\ndata: [DONE]\n\n") : rc;
}
