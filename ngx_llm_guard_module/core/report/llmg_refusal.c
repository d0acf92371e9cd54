#include "llmg_refusal.h"
#include "llmg_json_text.h"

#include <stdio.h>


typedef struct {
    const char  *name;
    unsigned     status;
    const char  *message;       /* a plain sentence for people; "%s" is for
                                   the credential */
    const char  *type;          /* OpenAI: error.type */
    const char  *code;          /* OpenAI: error.code */
    const char  *anthropic;     /* Anthropic: error.type */
} llmg_reason_t;


static const llmg_reason_t *llmg_refusal_reason(const llmg_refusal_t *r);
static llmg_status_t llmg_refusal_write(llmg_buf_t *out, const char *form,
    const llmg_refusal_t *r, const llmg_refusal_stream_t *stream,
    const char *choice);
static llmg_status_t llmg_refusal_choices(llmg_buf_t *out,
    const llmg_refusal_t *r, const llmg_refusal_stream_t *stream,
    const char *choice);
static llmg_status_t llmg_refusal_upper(llmg_buf_t *out, const char *name);
static llmg_status_t llmg_refusal_usage(llmg_buf_t *out,
    const llmg_refusal_stream_t *stream, const char *form);
static llmg_status_t llmg_refusal_guard(llmg_buf_t *out,
    const llmg_refusal_t *r, const llmg_refusal_stream_t *stream);
static llmg_status_t llmg_refusal_message(llmg_buf_t *out,
    const llmg_refusal_t *r);


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

    { "body_invalid", 400, "The request is not acceptable.",
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
      "server_error", "upstream_credential_unavailable", "overloaded_error" },

    { "model_denied", 403, "This model may not be used here.",
      "invalid_request_error", "model_not_found", "permission_error" },

    { "tool_denied", 403, "A tool of this request may not be used here.",
      "invalid_request_error", "tool_not_allowed", "permission_error" },

    { "part_denied", 403, "A part of this request is of a type that may not be "
      "sent here.",
      "invalid_request_error", "content_type_not_allowed",
      "permission_error" },

    { "request_limit", 400, "The request asks for more than is allowed.",
      "invalid_request_error", "request_limit_exceeded",
      "invalid_request_error" },

    { "prompt_limit", 413, "The prompt is too long.",
      "invalid_request_error", "context_length_exceeded",
      "request_too_large" },

    { "body_signed", 400, "The request would have to be changed, and its "
      "signature does not allow it.",
      "invalid_request_error", "body_signed", "invalid_request_error" },

    { "limit_tokens", 429, "Too many tokens: try again later.",
      "tokens", "rate_limit_exceeded", "rate_limit_error" },

    { "limit_cost", 429, "The budget is used up: try again later.",
      "insufficient_quota", "insufficient_quota", "rate_limit_error" },

    { "limit_streams", 429, "Too many requests at once: try again when one of "
      "them has ended.",
      "requests", "rate_limit_exceeded", "rate_limit_error" },

    { "conversation_risk", 403, "Too many requests of late were against the "
      "content policy: try again later.",
      "invalid_request_error", "conversation_risk", "permission_error" }
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


/*
 * Errors and last events of each API, and where they are from:
 *
 * openai      guide "Error codes"; Azure OpenAI, "Content filtering"
 * responses   openai/openai-openapi, ResponseErrorEvent; the official clients
 *             raise at a member "error"
 * anthropic   API reference, "Errors"
 * gemini      google.rpc.Status and ErrorInfo; API reference, FinishReason
 * ollama      docs/api.md, "Errors"
 * cohere      API reference, "Errors"; v2 "message-end", v1 "stream-end"
 * mistral     API reference, FinishReason; errors as its servers send them
 * bedrock     API reference, "Common Errors": the exception is in a header; in
 *             streams, ResponseStream and ConverseStreamOutput: it is a frame
 * problem     RFC 9457
 *
 * A stream of OpenAI, Cohere or Gemini ends as one that the provider's own
 * filter has stopped.  Where that takes more than one event, or where blocks
 * would have to be closed before it, an error ends it: Anthropic, Responses.
 *
 * In a form %t is OpenAI's type, %c its code, %a Anthropic's type, %s Google's
 * status, %r our reason and %R the same in capitals, %n the HTTP status, %m the
 * message, %g the member "guard", %i and %d the id and the model of a stream,
 * %k its choices, each with its number and the format's members of one, %u what
 * was used, as OpenAI says it, and %U as Google does.  What clients wrote is
 * escaped.
 */

typedef struct {
    const char  *name;          /* NULL: not for the configuration */
    const char  *body;
    const char  *event;         /* what the last event is called, or NULL */
    const char  *doc;           /* what it says */
    const char  *choice;
    const char  *over;          /* the same, when there is no more to be had */
    unsigned     mark;          /* [DONE] follows */
} llmg_format_t;


#define LLMG_REFUSAL_OPENAI                                                   \
    "{\"error\":{\"type\":\"%t\",\"code\":\"%c\",\"param\":null,"             \
    "\"message\":\"%m\",%g}}"

#define LLMG_REFUSAL_COHERE  "{\"message\":\"%m\",%g}"

#define LLMG_REFUSAL_ANTHROPIC                                                \
    "{\"type\":\"error\",\"error\":{\"type\":\"%a\",\"message\":\"%m\",%g}}"

#define LLMG_REFUSAL_OLLAMA  "{\"error\":\"%m\",%g}"

#define LLMG_REFUSAL_PROBLEM                                                  \
    "{\"type\":\"about:blank\",\"status\":%n,\"title\":\"%r\","               \
    "\"detail\":\"%m\",%g}"

#define llmg_refusal_chunk(object)                                            \
    "{\"id\":\"%i\",\"object\":\"" object "\",\"created\":0,"                 \
    "\"model\":\"%d\",\"choices\":[%k],%u%g}"


static const llmg_format_t  llmg_formats[LLMG_FORMATS] = {

    { "openai", LLMG_REFUSAL_OPENAI,
      NULL, llmg_refusal_chunk("chat.completion.chunk"),
      "\"delta\":{},\"finish_reason\":\"content_filter\"",
      "\"delta\":{},\"finish_reason\":\"length\"", 1 },

    { NULL, LLMG_REFUSAL_OPENAI,
      "error",
      "{\"type\":\"error\",\"sequence_number\":0,"
      "\"code\":\"%c\",\"message\":\"%m\",\"param\":null,\"error\":{"
      "\"type\":\"%t\",\"code\":\"%c\",\"message\":\"%m\",\"param\":null},"
      "%g}", NULL, NULL, 0 },

    { NULL, LLMG_REFUSAL_OPENAI,
      NULL, llmg_refusal_chunk("text_completion"),
      "\"text\":\"\",\"logprobs\":null,"
      "\"finish_reason\":\"content_filter\"",
      "\"text\":\"\",\"logprobs\":null,"
      "\"finish_reason\":\"length\"", 1 },

    { "anthropic", LLMG_REFUSAL_ANTHROPIC,
      "error", LLMG_REFUSAL_ANTHROPIC, NULL, NULL, 0 },

    { "gemini",
      "{\"error\":{\"code\":%n,\"message\":\"%m\",\"status\":\"%s\","
      "\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.ErrorInfo\","
      "\"reason\":\"%R\",\"domain\":\"llm_guard\"}],%g}}",
      NULL,
      "{\"candidates\":[%k],\"modelVersion\":\"%d\",\"responseId\":\"%i\","
      "%U%g}",
      "\"finishReason\":\"SAFETY\",\"finishMessage\":\"%m\"",
      "\"finishReason\":\"MAX_TOKENS\",\"finishMessage\":\"%m\"", 0 },

    { "ollama", LLMG_REFUSAL_OLLAMA, NULL, LLMG_REFUSAL_OLLAMA, NULL, NULL,
      0 },

    { "cohere", LLMG_REFUSAL_COHERE,
      "message-end",
      "{\"type\":\"message-end\",\"delta\":{\"finish_reason\":\"ERROR\","
      "\"error\":\"%m\"},%g}", NULL, NULL, 1 },

    { NULL, LLMG_REFUSAL_COHERE,
      "stream-end",
      "{\"is_finished\":true,\"event_type\":\"stream-end\","
      "\"finish_reason\":\"ERROR\",\"response\":{\"text\":\"\","
      "\"finish_reason\":\"ERROR\"},\"error\":\"%m\",%g}", NULL, NULL,
      0 },

    { "mistral",
      "{\"object\":\"error\",\"message\":\"%m\",\"type\":\"%t\","
      "\"param\":null,\"code\":\"%c\",%g}",
      NULL, llmg_refusal_chunk("chat.completion.chunk"),
      "\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"",
      "\"delta\":{\"content\":\"\"},\"finish_reason\":\"length\"", 1 },

    { "bedrock", LLMG_REFUSAL_COHERE, "error", LLMG_REFUSAL_COHERE, NULL,
      NULL, 0 },

    { "problem", LLMG_REFUSAL_PROBLEM, "error", LLMG_REFUSAL_PROBLEM, NULL,
      NULL, 0 }
};


/*
 * What a status is called by Google (google.rpc.Code, and the status that it
 * goes with) and by AWS (the exceptions of Bedrock Runtime).
 */

typedef struct {
    unsigned     status;        /* from here on */
    const char  *google;
    const char  *amazon;
    const char  *frame;         /* the same in the middle of a stream */
} llmg_status_name_t;


static const llmg_status_name_t  llmg_statuses[] = {
    { 504, "DEADLINE_EXCEEDED", "ModelTimeoutException",
      "modelStreamErrorException" },
    { 503, "UNAVAILABLE", "ServiceUnavailableException",
      "serviceUnavailableException" },
    { 502, "UNAVAILABLE", "InternalServerException",
      "modelStreamErrorException" },
    { 500, "INTERNAL", "InternalServerException",
      "internalServerException" },
    { 430, "INVALID_ARGUMENT", "ValidationException",
      "validationException" },
    { 429, "RESOURCE_EXHAUSTED", "ThrottlingException",
      "throttlingException" },
    { 405, "INVALID_ARGUMENT", "ValidationException",
      "validationException" },
    { 404, "NOT_FOUND", "ResourceNotFoundException",
      "validationException" },
    { 403, "PERMISSION_DENIED", "AccessDeniedException",
      "validationException" },
    { 402, "FAILED_PRECONDITION", "ValidationException",
      "validationException" },
    { 401, "UNAUTHENTICATED", "AccessDeniedException",
      "validationException" },
    { 0, "INVALID_ARGUMENT", "ValidationException",
      "validationException" }
};


unsigned
llmg_format_find(llmg_str_t name)
{
    unsigned  i;

    for (i = 0; i < LLMG_FORMATS; i++) {
        if (llmg_formats[i].name != NULL
            && llmg_str_eqz(name, llmg_formats[i].name))
        {
            break;
        }
    }

    return i;
}


size_t
llmg_format_names(char *buf, size_t size)
{
    int       n;
    size_t    len;
    unsigned  i;

    buf[0] = '\0';
    len = 0;

    for (i = 0; i < LLMG_FORMATS; i++) {

        if (llmg_formats[i].name == NULL) {
            continue;
        }

        n = snprintf(buf + len, size - len, "%s\"%s\"",
                     i == 0 ? "" : i + 1 < LLMG_FORMATS ? ", " : " or ",
                     llmg_formats[i].name);

        if (n < 0 || (size_t) n >= size - len) {
            return size - 1;
        }

        len += (size_t) n;
    }

    return len;
}


const char *
llmg_refusal_type(unsigned format)
{
    return format == LLMG_FORMAT_PROBLEM ? "application/problem+json"
                                         : "application/json";
}


static const llmg_status_name_t *
llmg_refusal_status(const llmg_refusal_t *r)
{
    const llmg_status_name_t  *s;

    for (s = llmg_statuses; r->status < s->status; s++) {
        /* void */
    }

    return s;
}


const char *
llmg_refusal_exception(const llmg_refusal_t *r)
{
    return r->format == LLMG_FORMAT_BEDROCK ? llmg_refusal_status(r)->amazon
                                            : NULL;
}


static const llmg_format_t *
llmg_refusal_format(const llmg_refusal_t *r)
{
    return &llmg_formats[r->format < LLMG_FORMATS ? r->format : 0];
}


llmg_status_t
llmg_refusal_body(llmg_buf_t *out, const llmg_refusal_t *r)
{
    llmg_status_t                rc;
    const llmg_refusal_stream_t  none = { 0 };

    rc = llmg_refusal_write(out, llmg_refusal_format(r)->body, r, &none,
                            NULL);

    return (rc == LLMG_OK) ? llmg_buf_putc(out, '\n') : rc;
}


llmg_status_t
llmg_refusal_event(llmg_buf_t *out, const llmg_refusal_t *r,
    const llmg_refusal_stream_t *stream)
{
    llmg_buf_t            doc;
    llmg_last_t           last;
    llmg_status_t         rc;
    const char           *form;
    const llmg_format_t  *format;

    format = llmg_refusal_format(r);
    form = format->doc;

    last.name = format->event;
    last.mark = format->mark;
    last.exception = llmg_refusal_status(r)->frame;
    last.begun = stream->begun;

    if (stream->frames->framing == &llmg_framing_frames) {
        form = LLMG_REFUSAL_COHERE;
    }

    llmg_buf_init(&doc, out->arena);

    rc = llmg_refusal_write(&doc, form, r, stream,
                            (stream->over && format->over != NULL)
                            ? format->over : format->choice);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&last.doc, doc.data, doc.len);

    return llmg_frames_last(stream->frames, out, &last);
}


static const llmg_reason_t *
llmg_refusal_reason(const llmg_refusal_t *r)
{
    return &llmg_reasons[r->reason < LLMG_REASON_MAX ? r->reason : 0];
}


static llmg_status_t
llmg_refusal_write(llmg_buf_t *out, const char *form, const llmg_refusal_t *r,
    const llmg_refusal_stream_t *stream, const char *choice)
{
    size_t                i;
    const char           *p;
    llmg_status_t         rc;
    const llmg_reason_t  *reason;

    reason = llmg_refusal_reason(r);
    rc = LLMG_OK;

    for (p = form; *p != '\0' && rc == LLMG_OK; p++) {

        if (*p != '%') {
            for (i = 1; p[i] != '\0' && p[i] != '%'; i++) {
                /* void */
            }

            rc = llmg_buf_append(out, p, i);
            p += i - 1;
            continue;
        }

        switch (*++p) {

        case 't':
            rc = llmg_buf_puts(out, reason->type);
            break;

        case 'c':
            rc = llmg_buf_puts(out, reason->code);
            break;

        case 'a':
            rc = llmg_buf_puts(out, reason->anthropic);
            break;

        case 's':
            rc = llmg_buf_puts(out, llmg_refusal_status(r)->google);
            break;

        case 'r':
            rc = llmg_buf_puts(out, reason->name);
            break;

        case 'R':
            rc = llmg_refusal_upper(out, reason->name);
            break;

        case 'n':
            rc = llmg_buf_printf(out, "%u", r->status);
            break;

        case 'm':
            rc = llmg_refusal_message(out, r);
            break;

        case 'g':
            rc = llmg_refusal_guard(out, r, stream);
            break;

        case 'u':
            rc = llmg_refusal_usage(out, stream, "\"usage\":{"
                                    "\"prompt_tokens\":%llu,"
                                    "\"completion_tokens\":%llu,"
                                    "\"total_tokens\":%llu},");
            break;

        case 'U':
            rc = llmg_refusal_usage(out, stream, "\"usageMetadata\":{"
                                    "\"promptTokenCount\":%llu,"
                                    "\"candidatesTokenCount\":%llu,"
                                    "\"totalTokenCount\":%llu},");
            break;

        case 'i':
            rc = llmg_json_escape(out, stream->id);
            break;

        case 'k':
            rc = llmg_refusal_choices(out, r, stream, choice);
            break;

        default: /* 'd' */
            rc = llmg_json_escape(out, stream->model);
        }
    }

    return rc;
}


static llmg_status_t
llmg_refusal_choices(llmg_buf_t *out, const llmg_refusal_t *r,
    const llmg_refusal_stream_t *stream, const char *choice)
{
    size_t         i;
    llmg_status_t  rc;

    i = 0;

    do {
        rc = llmg_buf_printf(out, "%s{\"index\":%u,", i ? "," : "",
                             stream->nchoices ? stream->choices[i] : 0U);

        if (rc == LLMG_OK) {
            rc = llmg_refusal_write(out, choice, r, stream, NULL);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(out, '}');
        }
    } while (rc == LLMG_OK && ++i < stream->nchoices);

    return rc;
}


static llmg_status_t
llmg_refusal_upper(llmg_buf_t *out, const char *name)
{
    llmg_status_t  rc;

    for (rc = LLMG_OK; *name != '\0' && rc == LLMG_OK; name++) {
        rc = llmg_buf_putc(out, (*name >= 'a' && *name <= 'z')
                                ? (unsigned char) (*name - 'a' + 'A')
                                : (unsigned char) *name);
    }

    return rc;
}


static llmg_status_t
llmg_refusal_message(llmg_buf_t *out, const llmg_refusal_t *r)
{
    llmg_status_t  rc;

    rc = llmg_buf_printf(out, llmg_refusal_reason(r)->message,
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
llmg_refusal_usage(llmg_buf_t *out, const llmg_refusal_stream_t *stream,
    const char *form)
{
    if (!stream->used) {
        return LLMG_OK;
    }

    return llmg_buf_printf(out, form,
                           (unsigned long long) stream->prompt_tokens,
                           (unsigned long long) stream->completion_tokens,
                           (unsigned long long) (stream->prompt_tokens
                               + stream->completion_tokens));
}


static llmg_status_t
llmg_refusal_guard(llmg_buf_t *out, const llmg_refusal_t *r,
    const llmg_refusal_stream_t *stream)
{
    llmg_status_t  rc;

    rc = llmg_buf_printf(out, "\"guard\":{\"reason\":\"%s\"",
                         llmg_reason_name(r->reason));

    if (rc == LLMG_OK && r->request_id.len != 0) {
        rc = llmg_buf_puts(out, ",\"request_id\":\"");

        if (rc == LLMG_OK) {
            rc = llmg_json_escape(out, r->request_id);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(out, '"');
        }
    }

    if (rc == LLMG_OK) {
        rc = llmg_refusal_usage(out, stream, ",\"usage\":{"
                                "\"prompt_tokens\":%llu,"
                                "\"completion_tokens\":%llu,"
                                "\"total_tokens\":%llu}");
    }

    return rc == LLMG_OK ? llmg_buf_putc(out, '}') : rc;
}
