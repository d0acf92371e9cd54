/*
 * What a refused client reads: strict JSON in the shape of its API, whatever
 * is in it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "llmg_refusal.h"
#include "llmg_sse.h"


#define LIMIT  (64UL * 1024 * 1024)
#define DEPTH  8


/* everything that JSON has to escape, and an end of an event */

#define NASTY  "a\"b\\c\n\nd\r\x01" "e\x7F\xC3\xA9\xF0\x9F\x98\x80</f>"


static const struct {
    const char  *name;
    unsigned     status;
    const char  *type;          /* OpenAI */
    const char  *code;
    const char  *anthropic;
} reasons[LLMG_REASON_MAX] = {
    { "", 500, "", "", "" },
    { "auth_missing", 401, "invalid_request_error", "invalid_api_key",
      "authentication_error" },
    { "auth_invalid", 401, "invalid_request_error", "invalid_api_key",
      "authentication_error" },
    { "auth_forbidden", 403, "invalid_request_error",
      "insufficient_permissions", "permission_error" },
    { "limit_requests", 429, "requests", "rate_limit_exceeded",
      "rate_limit_error" },
    { "body_invalid", 400, "invalid_request_error", "invalid_request_body",
      "invalid_request_error" },
    { "body_too_large", 413, "invalid_request_error",
      "context_length_exceeded", "request_too_large" },
    { "body_encoded", 415, "invalid_request_error", "unsupported_media_type",
      "invalid_request_error" },
    { "content_blocked", 400, "invalid_request_error", "content_filter",
      "invalid_request_error" },
    { "response_blocked", 502, "server_error", "content_filter",
      "api_error" },
    { "response_encoded", 502, "server_error", "response_encoded",
      "api_error" },
    { "guard_unavailable", 503, "server_error", "guard_unavailable",
      "overloaded_error" },
    { "upstream_credential_unavailable", 503, "server_error",
      "upstream_credential_unavailable", "overloaded_error" },
    { "model_denied", 403, "invalid_request_error", "model_not_found",
      "permission_error" },
    { "tool_denied", 403, "invalid_request_error", "tool_not_allowed",
      "permission_error" },
    { "part_denied", 403, "invalid_request_error",
      "content_type_not_allowed", "permission_error" },
    { "request_limit", 400, "invalid_request_error",
      "request_limit_exceeded", "invalid_request_error" },
    { "prompt_limit", 413, "invalid_request_error",
      "context_length_exceeded", "request_too_large" },
    { "body_signed", 400, "invalid_request_error", "body_signed",
      "invalid_request_error" },
    { "limit_tokens", 429, "tokens", "rate_limit_exceeded",
      "rate_limit_error" },
    { "limit_cost", 429, "insufficient_quota", "insufficient_quota",
      "rate_limit_error" },
    { "limit_streams", 429, "requests", "rate_limit_exceeded",
      "rate_limit_error" },
    { "conversation_risk", 403, "invalid_request_error", "conversation_risk",
      "permission_error" },
};


/*
 * Reads the document strictly, to its end; tells the value at a path such as
 * "/error/guard/reason": the text of a string, the raw bytes of anything else,
 * or "-" when it is not there.  Places in arrays are "".
 */

static const char *
value(llmg_arena_t *arena, llmg_str_t doc, const char *path)
{
    size_t              n;
    char               *found;
    unsigned            i;
    llmg_buf_t          at;
    llmg_str_t          names[DEPTH];
    llmg_json_t         json;
    llmg_json_token_t   token;

    found = NULL;
    memset(names, 0, sizeof(names));

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default),
                     LLMG_OK);

    for ( ;; ) {
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
        assert_true(token.depth < DEPTH);

        switch (token.type) {

        case LLMG_JSON_END:
            return found != NULL ? found : "-";

        case LLMG_JSON_NAME:
            names[token.depth] = token.raw;
            continue;

        case LLMG_JSON_OBJECT:
        case LLMG_JSON_ARRAY:
            names[token.depth].len = 0;
            continue;

        case LLMG_JSON_OBJECT_END:
        case LLMG_JSON_ARRAY_END:
            continue;

        default:
            break;
        }

        llmg_buf_init(&at, arena);

        for (i = 1; i <= token.depth; i++) {
            assert_int_equal(llmg_buf_putc(&at, '/'), LLMG_OK);
            assert_int_equal(llmg_buf_append(&at, names[i].data,
                                             names[i].len),
                             LLMG_OK);
        }

        if (at.len != strlen(path) || memcmp(at.data, path, at.len) != 0) {
            continue;
        }

        switch (token.type) {

        case LLMG_JSON_STRING:
            found = llmg_arena_alloc(arena, token.raw.len + 1);
            n = llmg_json_unescape((unsigned char *) found, token.raw);
            found[n] = '\0';
            break;

        case LLMG_JSON_NUMBER:
            found = (char *) llmg_arena_copy(arena, token.raw.data,
                                             token.raw.len);
            break;

        case LLMG_JSON_NULL:
            found = (char *) llmg_arena_copy(arena, "null", 4);
            break;

        default:
            fail_msg("a value of type %d at %s", (int) token.type, path);
        }
    }
}


static llmg_str_t
body(llmg_arena_t *arena, const llmg_refusal_t *r)
{
    llmg_buf_t  out;
    llmg_str_t  doc;

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_refusal_body(&out, r), LLMG_OK);
    llmg_str_set(&doc, out.data, out.len);

    return doc;
}


/* where a format has what every error says */

static const struct {
    const char  *message;
    const char  *guard;
    const char  *event;         /* the guard in the last event */
} places[LLMG_FORMATS] = {
    { "/error/message", "/error/guard", "/guard" },
    { "/error/message", "/error/guard", "/guard" },
    { "/error/message", "/error/guard", "/guard" },
    { "/error/message", "/error/guard", "/error/guard" },
    { "/error/message", "/error/guard", "/guard" },
    { "/error", "/guard", "/guard" },
    { "/message", "/guard", "/guard" },
    { "/message", "/guard", "/guard" },
    { "/message", "/guard", "/guard" },
    { "/message", "/guard", "/guard" },
    { "/detail", "/guard", "/guard" }
};


static const char *
guard(llmg_arena_t *arena, llmg_str_t doc, const char *place,
    const char *member)
{
    char  path[64];

    (void) snprintf(path, sizeof(path), "%s/%s", place, member);

    return value(arena, doc, path);
}


static void
every_reason_in_every_format(void **state)
{
    char            status[16];
    llmg_str_t      doc;
    const char     *message;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    for (r.reason = 0; r.reason < LLMG_REASON_MAX; r.reason++) {

        assert_string_equal(llmg_reason_name(r.reason),
                            reasons[r.reason].name);
        assert_int_equal(llmg_reason_status(r.reason),
                         reasons[r.reason].status);

        for (r.format = 0; r.format < LLMG_FORMATS; r.format++) {
            arena = llmg_arena_create(LIMIT);

            r.status = llmg_reason_status(r.reason);
            r.request_id = llmg_str("0123456789abcdef");
            doc = body(arena, &r);

            (void) snprintf(status, sizeof(status), "%u", r.status);

            switch (r.format) {

            case LLMG_FORMAT_OPENAI:
            case LLMG_FORMAT_RESPONSES:
                assert_string_equal(value(arena, doc, "/error/type"),
                                    reasons[r.reason].type);
                assert_string_equal(value(arena, doc, "/error/code"),
                                    reasons[r.reason].code);
                assert_string_equal(value(arena, doc, "/error/param"),
                                    "null");
                break;

            case LLMG_FORMAT_ANTHROPIC:
                assert_string_equal(value(arena, doc, "/type"), "error");
                assert_string_equal(value(arena, doc, "/error/type"),
                                    reasons[r.reason].anthropic);
                break;

            case LLMG_FORMAT_GEMINI:
                assert_string_equal(value(arena, doc, "/error/code"), status);
                assert_string_equal(value(arena, doc, "/error/details//@type"),
                                 "type.googleapis.com/google.rpc.ErrorInfo");
                assert_int_equal(strlen(value(arena, doc,
                                              "/error/details//reason")),
                                 strlen(reasons[r.reason].name));
                break;

            case LLMG_FORMAT_MISTRAL:
                assert_string_equal(value(arena, doc, "/object"), "error");
                assert_string_equal(value(arena, doc, "/type"),
                                    reasons[r.reason].type);
                assert_string_equal(value(arena, doc, "/code"),
                                    reasons[r.reason].code);
                break;

            case LLMG_FORMAT_PROBLEM: /* RFC 9457, section 3.1 */
                assert_string_equal(value(arena, doc, "/type"),
                                    "about:blank");
                assert_string_equal(value(arena, doc, "/status"), status);
                assert_string_equal(value(arena, doc, "/title"),
                                    reasons[r.reason].name);
                break;

            default:
                break;
            }

            assert_string_equal(guard(arena, doc, places[r.format].guard,
                                      "reason"),
                                reasons[r.reason].name);
            assert_string_equal(guard(arena, doc, places[r.format].guard,
                                      "request_id"),
                                "0123456789abcdef");

            message = value(arena, doc, places[r.format].message);

            if (r.reason != LLMG_REASON_NONE) {
                assert_true(strlen(message) > 10);
                assert_int_equal(message[strlen(message) - 1], '.');
            }

            assert_int_equal(doc.data[doc.len - 1], '\n');

            llmg_arena_destroy(arena);
        }
    }
}


static void
statuses_have_the_names_of_their_cloud(void **state)
{
    size_t          i;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    static const struct {
        unsigned     status;
        const char  *google;
        const char  *amazon;
    } cases[] = {
        { 400, "INVALID_ARGUMENT", "ValidationException" },
        { 401, "UNAUTHENTICATED", "AccessDeniedException" },
        { 402, "FAILED_PRECONDITION", "ValidationException" },
        { 403, "PERMISSION_DENIED", "AccessDeniedException" },
        { 404, "NOT_FOUND", "ResourceNotFoundException" },
        { 413, "INVALID_ARGUMENT", "ValidationException" },
        { 422, "INVALID_ARGUMENT", "ValidationException" },
        { 429, "RESOURCE_EXHAUSTED", "ThrottlingException" },
        { 499, "INVALID_ARGUMENT", "ValidationException" },
        { 500, "INTERNAL", "InternalServerException" },
        { 502, "UNAVAILABLE", "InternalServerException" },
        { 503, "UNAVAILABLE", "ServiceUnavailableException" },
        { 504, "DEADLINE_EXCEEDED", "ModelTimeoutException" },
        { 599, "DEADLINE_EXCEEDED", "ModelTimeoutException" },
        { 0, "INVALID_ARGUMENT", "ValidationException" },
    };

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));
    r.reason = LLMG_REASON_CONTENT_BLOCKED;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        arena = llmg_arena_create(LIMIT);

        r.status = cases[i].status;

        r.format = LLMG_FORMAT_GEMINI;
        assert_string_equal(value(arena, body(arena, &r), "/error/status"),
                            cases[i].google);
        assert_string_equal(value(arena, body(arena, &r),
                                  "/error/details//reason"),
                            "CONTENT_BLOCKED");
        assert_null(llmg_refusal_exception(&r));

        r.format = LLMG_FORMAT_BEDROCK;
        assert_string_equal(llmg_refusal_exception(&r), cases[i].amazon);

        llmg_arena_destroy(arena);
    }
}


static void
names_find_a_format(void **state)
{
    char    names[256], few[16];
    size_t  n;

    (void) state;

    assert_int_equal(llmg_format_find(llmg_str("openai")),
                     LLMG_FORMAT_OPENAI);
    assert_int_equal(llmg_format_find(llmg_str("bedrock")),
                     LLMG_FORMAT_BEDROCK);
    assert_int_equal(llmg_format_find(llmg_str("problem")),
                     LLMG_FORMAT_PROBLEM);
    assert_int_equal(llmg_format_find(llmg_str("")), LLMG_FORMATS);
    assert_int_equal(llmg_format_find(llmg_str("OpenAI")), LLMG_FORMATS);

    n = llmg_format_names(names, sizeof(names));
    assert_int_equal(n, strlen(names));
    assert_string_equal(names, "\"openai\", \"anthropic\", \"gemini\", "
                        "\"ollama\", \"cohere\", \"mistral\", \"bedrock\" "
                        "or \"problem\"");

    n = llmg_format_names(few, sizeof(few));
    assert_int_equal(n, sizeof(few) - 1);
    assert_string_equal(few, "\"openai\", \"anth");
}


static void
a_reason_of_nobody_is_none(void **state)
{
    llmg_str_t      doc;
    llmg_arena_t   *arena;
    llmg_refusal_t  r = { .reason = LLMG_REASON_MAX, .status = 500 };

    (void) state;

    assert_string_equal(llmg_reason_name(LLMG_REASON_MAX), "");
    assert_string_equal(llmg_reason_name(~0U), "");
    assert_int_equal(llmg_reason_status(LLMG_REASON_MAX), 500);

    arena = llmg_arena_create(LIMIT);
    doc = body(arena, &r);
    assert_string_equal(value(arena, doc, "/error/guard/reason"), "");
    llmg_arena_destroy(arena);
}


static void
what_others_wrote_is_escaped(void **state)
{
    llmg_str_t      doc;
    const char     *message, *id;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    r.reason = LLMG_REASON_BODY_INVALID;
    r.status = 400;
    r.detail = llmg_str(NASTY);
    r.request_id = llmg_str(NASTY);

    for (r.format = 0; r.format < LLMG_FORMATS; r.format++) {
        arena = llmg_arena_create(LIMIT);
        doc = body(arena, &r);

        message = value(arena, doc, places[r.format].message);
        id = guard(arena, doc, places[r.format].guard, "request_id");

        assert_non_null(strstr(message, ". (" NASTY ")"));
        assert_string_equal(id, NASTY);

        /* on one line: it goes into an event, too */

        assert_ptr_equal(memchr(doc.data, '\n', doc.len),
                         doc.data + doc.len - 1);

        llmg_arena_destroy(arena);
    }
}


static void
what_is_not_known_is_left_out(void **state)
{
    llmg_str_t      doc;
    const char     *message;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    r.reason = LLMG_REASON_BODY_INVALID;
    r.status = 400;

    arena = llmg_arena_create(LIMIT);
    doc = body(arena, &r);
    message = value(arena, doc, "/error/message");

    assert_string_equal(value(arena, doc, "/error/guard/request_id"), "-");
    assert_null(strchr(message, '('));

    llmg_arena_destroy(arena);
}


static void
a_credential_has_its_name(void **state)
{
    unsigned         i;
    llmg_str_t       doc;
    llmg_arena_t    *arena;
    llmg_refusal_t   r;

    static const struct {
        unsigned     reason;
        unsigned     credential;
        const char  *message;
    } cases[] = {
        { LLMG_REASON_AUTH_MISSING, LLMG_CREDENTIAL_ANY,
          "The bearer token or API key is missing." },
        { LLMG_REASON_AUTH_MISSING, LLMG_CREDENTIAL_TOKEN,
          "The bearer token is missing." },
        { LLMG_REASON_AUTH_INVALID, LLMG_CREDENTIAL_KEY,
          "The API key is not valid." },
        { LLMG_REASON_AUTH_FORBIDDEN, LLMG_CREDENTIAL_KEY,
          "The API key does not allow this." }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        memset(&r, 0, sizeof(llmg_refusal_t));

        r.reason = cases[i].reason;
        r.credential = cases[i].credential;

        arena = llmg_arena_create(LIMIT);
        doc = body(arena, &r);

        assert_string_equal(value(arena, doc, "/error/message"),
                            cases[i].message);
        llmg_arena_destroy(arena);
    }
}


static void
formats_have_types(void **state)
{
    (void) state;

    assert_string_equal(llmg_refusal_type(LLMG_FORMAT_OPENAI),
                        "application/json");
    assert_string_equal(llmg_refusal_type(LLMG_FORMAT_ANTHROPIC),
                        "application/json");
    assert_string_equal(llmg_refusal_type(LLMG_FORMAT_PROBLEM),
                        "application/problem+json");
}


/* one field of each event of a stream, in turn; "-" where it has none */

static llmg_str_t
field(llmg_str_t stream, size_t event, unsigned wanted)
{
    size_t           end, pos;
    llmg_str_t       rest, one;
    llmg_sse_t       sse;
    llmg_sse_line_t  line;

    rest = stream;
    llmg_sse_init(&sse);

    for ( ;; ) {
        assert_int_equal(llmg_sse_next(&sse, rest, 0, &end), LLMG_OK);

        one.data = rest.data;
        one.len = end;
        rest.data += end;
        rest.len -= end;

        if (event-- == 0) {
            break;
        }
    }

    pos = 0;

    while (llmg_sse_line(one, &pos, 0, &line) == LLMG_OK) {
        if (line.field == wanted) {
            return line.value;
        }
    }

    return llmg_str("-");
}


static size_t
events(llmg_str_t stream)
{
    size_t      n, end;
    llmg_sse_t  sse;

    llmg_sse_init(&sse);

    for (n = 0; llmg_sse_next(&sse, stream, 0, &end) == LLMG_OK; n++) {
        stream.data += end;
        stream.len -= end;
    }

    /* nothing is left that a client would go on waiting for */

    assert_int_equal(stream.len, 0);

    return n;
}


static llmg_status_t
ends(llmg_buf_t *out, const llmg_refusal_t *r, const llmg_framing_t *framing,
    const char *id, const char *model)
{
    llmg_status_t          rc;
    llmg_frames_t          frames;
    llmg_refusal_stream_t  stream;

    rc = llmg_frames_init(&frames, framing, out->arena,
                          &llmg_json_limits_default);
    if (rc != LLMG_OK) {
        return rc;
    }

    memset(&stream, 0, sizeof(llmg_refusal_stream_t));

    stream.frames = &frames;
    stream.id = llmg_str(id);
    stream.model = llmg_str(model);

    return llmg_refusal_event(out, r, &stream);
}


static llmg_str_t
final(llmg_arena_t *arena, const llmg_refusal_t *r,
    const llmg_framing_t *framing, const char *id, const char *model)
{
    llmg_buf_t  out;
    llmg_str_t  stream;

    llmg_buf_init(&out, arena);
    assert_int_equal(ends(&out, r, framing, id, model), LLMG_OK);
    llmg_str_set(&stream, out.data, out.len);

    return stream;
}


static void
a_stream_of_openai_ends_as_its_clients_know(void **state)
{
    llmg_str_t      stream, data;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    r.format = LLMG_FORMAT_OPENAI;
    r.status = 200;
    r.request_id = llmg_str(NASTY);

    for (r.reason = 1; r.reason < LLMG_REASON_MAX; r.reason++) {
        arena = llmg_arena_create(LIMIT);
        stream = final(arena, &r, &llmg_framing_sse, "chatcmpl-" NASTY,
                       "gpt-" NASTY);

        assert_int_equal(events(stream), 2);

        data = field(stream, 0, LLMG_SSE_DATA);
        assert_string_equal(value(arena, data, "/id"), "chatcmpl-" NASTY);
        assert_string_equal(value(arena, data, "/model"), "gpt-" NASTY);
        assert_string_equal(value(arena, data, "/object"),
                            "chat.completion.chunk");
        assert_string_equal(value(arena, data, "/created"), "0");
        assert_string_equal(value(arena, data, "/choices//index"), "0");
        assert_string_equal(value(arena, data, "/choices//finish_reason"),
                            "content_filter");
        assert_string_equal(value(arena, data, "/guard/reason"),
                            reasons[r.reason].name);
        assert_string_equal(value(arena, data, "/guard/request_id"), NASTY);

        assert_true(llmg_str_eqz(field(stream, 1, LLMG_SSE_DATA), "[DONE]"));
        assert_true(llmg_str_eqz(field(stream, 0, LLMG_SSE_EVENT), "-"));

        llmg_arena_destroy(arena);
    }

    arena = llmg_arena_create(LIMIT);
    r.reason = LLMG_REASON_RESPONSE_BLOCKED;
    stream = final(arena, &r, &llmg_framing_sse, "", "");
    data = field(stream, 0, LLMG_SSE_DATA);
    assert_string_equal(value(arena, data, "/id"), "");
    assert_string_equal(value(arena, data, "/model"), "");
    llmg_arena_destroy(arena);
}


/*
 * An error event where clients raise at one; else what they take for an end
 * that was not a good one.
 */

static void
other_streams_end_as_their_clients_know(void **state)
{
    size_t          i;
    llmg_str_t      stream, data;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    static const struct {
        unsigned     format;
        unsigned     events;        /* 0: a line of JSON */
        const char  *event;
        const char  *path;
        const char  *value;
    } cases[] = {
        { LLMG_FORMAT_RESPONSES, 1, "error", "/type", "error" },
        { LLMG_FORMAT_COMPLETIONS, 2, "-", "/choices//text", "" },
        { LLMG_FORMAT_COMPLETIONS, 2, "-", "/choices//finish_reason",
          "content_filter" },
        { LLMG_FORMAT_RESPONSES, 1, "error", "/error/code",
          "content_filter" },
        { LLMG_FORMAT_ANTHROPIC, 1, "error", "/error/type", "api_error" },
        { LLMG_FORMAT_GEMINI, 1, "-", "/candidates//finishReason", "SAFETY" },
        { LLMG_FORMAT_OLLAMA, 0, "", "/guard/reason", "response_blocked" },
        { LLMG_FORMAT_COHERE, 2, "message-end", "/delta/finish_reason",
          "ERROR" },
        { LLMG_FORMAT_COHERE, 2, "message-end", "/type", "message-end" },
        { LLMG_FORMAT_COHERE_V1, 0, "", "/event_type", "stream-end" },
        { LLMG_FORMAT_COHERE_V1, 0, "", "/response/finish_reason", "ERROR" },
        { LLMG_FORMAT_MISTRAL, 2, "-", "/choices//finish_reason", "error" },
        { LLMG_FORMAT_BEDROCK, 1, "error", "/guard/reason",
          "response_blocked" },
        { LLMG_FORMAT_PROBLEM, 1, "error", "/title", "response_blocked" },
    };

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    r.reason = LLMG_REASON_RESPONSE_BLOCKED;
    r.status = 502;
    r.detail = llmg_str(NASTY);
    r.request_id = llmg_str(NASTY);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        arena = llmg_arena_create(LIMIT);

        r.format = cases[i].format;
        stream = final(arena, &r, cases[i].events ? &llmg_framing_sse
                                                  : &llmg_framing_lines,
                       NASTY, NASTY);
        data = stream;

        if (cases[i].events != 0) {
            assert_int_equal(events(stream), cases[i].events);
            assert_true(llmg_str_eqz(field(stream, 0, LLMG_SSE_EVENT),
                                     cases[i].event));
            data = field(stream, 0, LLMG_SSE_DATA);

        } else {
            assert_ptr_equal(memchr(data.data, '\n', data.len),
                             data.data + data.len - 1);
        }

        assert_string_equal(value(arena, data, cases[i].path),
                            cases[i].value);
        assert_string_equal(guard(arena, data, places[r.format].event,
                                  "reason"),
                            "response_blocked");
        assert_string_equal(guard(arena, data, places[r.format].event,
                                  "request_id"),
                            NASTY);

        if (cases[i].events == 2) {
            assert_true(llmg_str_eqz(field(stream, 1, LLMG_SSE_DATA),
                                     "[DONE]"));
        }

        llmg_arena_destroy(arena);
    }
}


static llmg_status_t
both(llmg_arena_t *arena, const llmg_refusal_t *r)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    llmg_buf_init(&out, arena);

    rc = llmg_refusal_body(&out, r);

    if (rc == LLMG_OK) {
        rc = ends(&out, r, &llmg_framing_sse, NASTY, NASTY);
    }

    return rc == LLMG_OK ? ends(&out, r, &llmg_framing_frames, NASTY, NASTY)
                         : rc;
}


static void
every_allocation_may_fail(void **state)
{
    size_t           n, failed;
    llmg_arena_t    *arena;
    llmg_status_t    rc;
    llmg_refusal_t   r;
    unsigned char    quotes[6000];

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));
    memset(quotes, '"', sizeof(quotes));

    r.reason = LLMG_REASON_CONTENT_BLOCKED;
    llmg_str_set(&r.detail, quotes, sizeof(quotes));
    llmg_str_set(&r.request_id, quotes, sizeof(quotes));

    for (r.format = 0; r.format < LLMG_FORMATS; r.format++) {

        for (n = 1, failed = 1; failed; n++) {
            arena = llmg_arena_create(LIMIT);
            arena->fail = n;

            rc = both(arena, &r);
            failed = (rc != LLMG_OK);

            if (failed) {
                assert_int_equal(rc, LLMG_ERROR);
            }

            llmg_arena_destroy(arena);
        }

        assert_true(n > 3);

        /* and a bound is not an error */

        arena = llmg_arena_create(16384);
        assert_int_equal(both(arena, &r), LLMG_LIMIT);
        llmg_arena_destroy(arena);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_reason_in_every_format),
        cmocka_unit_test(statuses_have_the_names_of_their_cloud),
        cmocka_unit_test(names_find_a_format),
        cmocka_unit_test(a_reason_of_nobody_is_none),
        cmocka_unit_test(what_others_wrote_is_escaped),
        cmocka_unit_test(what_is_not_known_is_left_out),
        cmocka_unit_test(a_credential_has_its_name),
        cmocka_unit_test(formats_have_types),
        cmocka_unit_test(a_stream_of_openai_ends_as_its_clients_know),
        cmocka_unit_test(other_streams_end_as_their_clients_know),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
