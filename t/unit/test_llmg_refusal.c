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


static void
every_reason_in_every_format(void **state)
{
    char            status[16];
    llmg_str_t      doc;
    const char     *message, *guard, *id;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    for (r.reason = 0; r.reason < LLMG_REASON_MAX; r.reason++) {

        assert_string_equal(llmg_reason_name(r.reason),
                            reasons[r.reason].name);
        assert_int_equal(llmg_reason_status(r.reason),
                         reasons[r.reason].status);

        for (r.format = 0; r.format <= LLMG_FORMAT_PROBLEM; r.format++) {
            arena = llmg_arena_create(LIMIT);

            r.status = llmg_reason_status(r.reason);
            r.request_id = llmg_str("0123456789abcdef");
            doc = body(arena, &r);

            switch (r.format) {

            case LLMG_FORMAT_OPENAI:
                assert_string_equal(value(arena, doc, "/error/type"),
                                    reasons[r.reason].type);
                assert_string_equal(value(arena, doc, "/error/code"),
                                    reasons[r.reason].code);
                assert_string_equal(value(arena, doc, "/error/param"),
                                    "null");
                message = value(arena, doc, "/error/message");
                guard = value(arena, doc, "/error/guard/reason");
                id = value(arena, doc, "/error/guard/request_id");
                break;

            case LLMG_FORMAT_ANTHROPIC:
                assert_string_equal(value(arena, doc, "/type"), "error");
                assert_string_equal(value(arena, doc, "/error/type"),
                                    reasons[r.reason].anthropic);
                message = value(arena, doc, "/error/message");
                guard = value(arena, doc, "/error/guard/reason");
                id = value(arena, doc, "/error/guard/request_id");
                break;

            default: /* RFC 9457, section 3.1 */
                (void) snprintf(status, sizeof(status), "%u", r.status);
                assert_string_equal(value(arena, doc, "/type"),
                                    "about:blank");
                assert_string_equal(value(arena, doc, "/status"), status);
                assert_string_equal(value(arena, doc, "/title"),
                                    reasons[r.reason].name);
                message = value(arena, doc, "/detail");
                guard = value(arena, doc, "/guard/reason");
                id = value(arena, doc, "/guard/request_id");
            }

            assert_string_equal(guard, reasons[r.reason].name);
            assert_string_equal(id, "0123456789abcdef");

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

    for (r.format = 0; r.format <= LLMG_FORMAT_PROBLEM; r.format++) {
        arena = llmg_arena_create(LIMIT);
        doc = body(arena, &r);

        message = value(arena, doc, r.format == LLMG_FORMAT_PROBLEM
                                    ? "/detail" : "/error/message");
        id = value(arena, doc, r.format == LLMG_FORMAT_PROBLEM
                               ? "/guard/request_id"
                               : "/error/guard/request_id");

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


static llmg_str_t
final(llmg_arena_t *arena, const llmg_refusal_t *r, const char *id,
    const char *model)
{
    llmg_buf_t  out;
    llmg_str_t  stream;

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_refusal_event(&out, r, llmg_str(id),
                                        llmg_str(model)),
                     LLMG_OK);
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
        stream = final(arena, &r, "chatcmpl-" NASTY, "gpt-" NASTY);

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
    stream = final(arena, &r, "", "");
    data = field(stream, 0, LLMG_SSE_DATA);
    assert_string_equal(value(arena, data, "/id"), "");
    assert_string_equal(value(arena, data, "/model"), "");
    llmg_arena_destroy(arena);
}


static void
other_streams_end_with_an_error_event(void **state)
{
    llmg_str_t      stream, data;
    llmg_arena_t   *arena;
    llmg_refusal_t  r;

    (void) state;

    memset(&r, 0, sizeof(llmg_refusal_t));

    r.reason = LLMG_REASON_RESPONSE_BLOCKED;
    r.status = 502;
    r.detail = llmg_str(NASTY);

    for (r.format = LLMG_FORMAT_ANTHROPIC; r.format <= LLMG_FORMAT_PROBLEM;
         r.format++)
    {
        arena = llmg_arena_create(LIMIT);
        stream = final(arena, &r, "ignored", "ignored");

        assert_int_equal(events(stream), 1);
        assert_true(llmg_str_eqz(field(stream, 0, LLMG_SSE_EVENT), "error"));

        data = field(stream, 0, LLMG_SSE_DATA);
        assert_string_equal(value(arena, data,
                                  r.format == LLMG_FORMAT_PROBLEM
                                  ? "/guard/reason" : "/error/guard/reason"),
                            "response_blocked");

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

    return rc == LLMG_OK ? llmg_refusal_event(&out, r, llmg_str(NASTY),
                                              llmg_str(NASTY))
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

    for (r.format = 0; r.format <= LLMG_FORMAT_PROBLEM; r.format++) {

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
        cmocka_unit_test(a_reason_of_nobody_is_none),
        cmocka_unit_test(what_others_wrote_is_escaped),
        cmocka_unit_test(what_is_not_known_is_left_out),
        cmocka_unit_test(a_credential_has_its_name),
        cmocka_unit_test(formats_have_types),
        cmocka_unit_test(a_stream_of_openai_ends_as_its_clients_know),
        cmocka_unit_test(other_streams_end_with_an_error_event),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
