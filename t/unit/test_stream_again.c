/*
 * A text that a stream says in pieces and then again as a whole, as OpenAI's
 * Responses do four times, and Cohere's first version does once: it is masked
 * alike every time, as a whole answer would be, and counted once.
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
#include "rnd.h"


#define HOLD   65536
#define LIMIT  (64 * 1024 * 1024)


static llmg_policy_t    *usual;


static void
inspect(llmg_inspect_t *in, llmg_arena_t *arena,
    const llmg_dialect_t *dialect)
{
    inspecting(in, usual, arena);
    in->dialect = dialect;
}


static void
add(llmg_buf_t *b, const char *s)
{
    assert_int_equal(llmg_buf_puts(b, s), LLMG_OK);
}


static void
quoted(llmg_buf_t *b, llmg_str_t s)
{
    add(b, "\"");
    assert_int_equal(llmg_json_escape(b, s), LLMG_OK);
    add(b, "\"");
}


/* a text with values in it, and what could be taken for some */

static llmg_str_t
some_text(llmg_arena_t *arena)
{
    size_t      i, n;
    llmg_buf_t  b;
    llmg_str_t  text;

    static const char *const  parts[] = {
        "jane.roe@example.org", "4242 4242 4242 4242", "536-22-8145",
        "DE89 3704 0044 0532 0130 00", "AK" "IA" "Z7WKQ4XMN2PDLR5T",
        "4242424242424242", "me@a", "@example.org", "42", "SSN: ",
        "account number ", "IBAN ", "card: ", "password = ", "key", "ask ",
        "and ", "\n", " ", ". ", "-", ":", "\"", "\\", "\xC3\xA9",
        "\xF0\x9F\x98\x80", "{\"a\":\"", "\\njane@example.com\"}", ", "
    };

    llmg_buf_init(&b, arena);
    n = 1 + rnd(12);

    for (i = 0; i < n; i++) {
        add(&b, parts[rnd(sizeof(parts) / sizeof(parts[0]))]);

        if (rnd(2)) {
            add(&b, " ");
        }
    }

    llmg_str_set(&text, b.data, b.len);

    return text;
}


static size_t
piece(llmg_str_t text, size_t at)
{
    size_t  n;

    n = 1 + rnd(9);

    if (n > text.len - at) {
        n = text.len - at;
    }

    while (at + n < text.len && (text.data[at + n] & 0xC0) == 0x80) {
        n++;
    }

    return n;
}


/* one item of the output, and what repeats it */

static void
item(llmg_buf_t *b, llmg_str_t text, unsigned i, llmg_buf_t *output)
{
    char        at[64];
    size_t      pos, n;
    llmg_str_t  part;

    (void) snprintf(at, sizeof(at), "\"output_index\":%u,\"content_index\":0",
                    i);

    for (pos = 0; pos < text.len; pos += n) {
        n = piece(text, pos);

        llmg_str_set(&part, text.data + pos, n);

        add(b, "data: {\"type\":\"response.output_text.delta\",");
        add(b, at);
        add(b, ",\"logprobs\":[],\"delta\":");
        quoted(b, part);
        add(b, "}\n\n");
    }

    add(b, "data: {\"type\":\"response.output_text.done\",");
    add(b, at);
    add(b, ",\"text\":");
    quoted(b, text);
    add(b, "}\n\ndata: {\"type\":\"response.content_part.done\",");
    add(b, at);
    add(b, ",\"part\":{\"type\":\"output_text\",\"text\":");
    quoted(b, text);
    add(b, "}}\n\ndata: {\"type\":\"response.output_item.done\",");
    add(b, at);
    add(b, ",\"item\":{\"type\":\"message\",\"content\":[{\"type\":"
        "\"output_text\",\"text\":");
    quoted(b, text);
    add(b, "}]}}\n\n");

    add(output, i ? "," : "");
    add(output, "{\"type\":\"message\",\"content\":[{\"type\":"
                "\"output_text\",\"text\":");
    quoted(output, text);
    add(output, "}]}");
}


/* what a stream says: deltas by item, and the strings "text" in turn */

typedef struct {
    llmg_buf_t   deltas[4];
    llmg_str_t   texts[64];
    size_t       n;
} said_t;


static void
read_event(said_t *said, llmg_arena_t *arena, llmg_str_t doc)
{
    size_t              index;
    llmg_str_t          name = llmg_null_string, delta = llmg_null_string;
    llmg_json_t         json;
    unsigned char      *p;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default), LLMG_OK);

    index = 0;

    for ( ;; ) {
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);

        if (token.type == LLMG_JSON_END) {
            break;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
        }

        if (token.type == LLMG_JSON_NUMBER
            && llmg_str_eqz(name, "output_index"))
        {
            index = (size_t) (token.raw.data[0] - '0');
        }

        if (token.type != LLMG_JSON_STRING) {
            continue;
        }

        p = llmg_arena_alloc(arena, token.raw.len + 1);
        assert_non_null(p);

        if (llmg_str_eqz(name, "delta")) {
            llmg_str_set(&delta, p, llmg_json_unescape(p, token.raw));

        } else if (llmg_str_eqz(name, "text")) {
            assert_true(said->n < 64);
            llmg_str_set(&said->texts[said->n], p,
                         llmg_json_unescape(p, token.raw));
            said->n++;
        }
    }

    assert_int_equal(llmg_buf_append(&said->deltas[index], delta.data,
                                     delta.len), LLMG_OK);
}


/*
 * The same, whatever the masks are called: of two rules that have found the
 * same, either is named.
 */

static int
alike(llmg_str_t a, llmg_str_t b)
{
    size_t  i, k;

    for (i = 0, k = 0; i < a.len && k < b.len; i++, k++) {

        if (a.data[i] != b.data[k]) {
            return 0;
        }

        if (a.data[i] == '[') {
            while (i + 1 < a.len && a.data[i + 1] != ']') {
                i++;
            }

            while (k + 1 < b.len && b.data[k + 1] != ']') {
                k++;
            }
        }
    }

    return i == a.len && k == b.len;
}


static void
is(llmg_str_t got, llmg_str_t want, const char *what, llmg_str_t text)
{
    if (!alike(got, want)) {
        print_message("# %s of \"%.*s\":\n# \"%.*s\" and not\n# \"%.*s\"\n",
                      what, (int) text.len, (char *) text.data,
                      (int) got.len, (char *) got.data, (int) want.len,
                      (char *) want.data);
        fail();
    }
}


/* the text as a whole answer that is masked says it */

static llmg_str_t
answered(llmg_arena_t *arena, llmg_str_t text, size_t *found)
{
    llmg_buf_t          b;
    llmg_str_t          doc;
    llmg_json_t         json;
    llmg_result_t       result;
    llmg_inspect_t      in;
    unsigned char      *p;
    llmg_json_token_t   token;

    inspect(&in, arena, &llmg_dialect_openai_responses);
    llmg_buf_init(&b, arena);

    add(&b, "{\"output\":[{\"type\":\"message\",\"content\":[{\"text\":");
    quoted(&b, text);
    add(&b, "}]}]}");

    llmg_str_set(&doc, b.data, b.len);

    memset(&result, 0, sizeof(llmg_result_t));
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    *found += result.findings.n;

    assert_int_equal(llmg_json_init(&json, arena, result.body,
                                    &llmg_json_limits_default), LLMG_OK);

    /* its last string */

    llmg_str_set(&doc, "", 0);

    while (llmg_json_next(&json, &token) == LLMG_OK
           && token.type != LLMG_JSON_END)
    {
        if (token.type == LLMG_JSON_STRING) {
            p = llmg_arena_alloc(arena, token.raw.len + 1);
            assert_non_null(p);
            llmg_str_set(&doc, p, llmg_json_unescape(p, token.raw));
        }
    }

    return doc;
}


static void
responses_say_it_five_times(void **state)
{
    size_t           i, k, n, pos, found, step;
    unsigned         round;
    said_t           said;
    llmg_str_t       texts[4], wants[4], got, doc;
    llmg_buf_t       b, output, out;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    unsigned char   *p, *end;
    llmg_inspect_t   in;

    (void) state;

    for (round = 0; round < 1500; round++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        inspect(&in, arena, &llmg_dialect_openai_responses);

        llmg_buf_init(&b, arena);
        llmg_buf_init(&output, arena);
        llmg_buf_init(&out, arena);
        memset(&said, 0, sizeof(said_t));

        n = 1 + rnd(3);
        found = 0;

        for (i = 0; i < n; i++) {
            llmg_buf_init(&said.deltas[i], arena);
            assert_int_equal(llmg_buf_reserve(&said.deltas[i], 1), LLMG_OK);

            texts[i] = some_text(arena);
            item(&b, texts[i], (unsigned) i, &output);

            wants[i] = answered(arena, texts[i], &found);
        }

        add(&b, "data: {\"type\":\"response.completed\",\"response\":{"
            "\"output\":[");
        assert_int_equal(llmg_buf_append(&b, output.data, output.len),
                         LLMG_OK);
        add(&b, "]}}\n\n");

        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

        step = 1 + rnd(200);

        for (pos = 0; pos < b.len; pos += step) {
            assert_int_equal(llmg_stream_push(s, b.data + pos,
                                 b.len - pos < step ? b.len - pos : step),
                             LLMG_OK);
        }

        assert_int_equal(llmg_stream_end(s), LLMG_OK);

        k = llmg_stream_ready(s);
        assert_int_equal(llmg_buf_reserve(&out, k), LLMG_OK);
        out.len = llmg_stream_pull(s, out.data, k);

        for (p = out.data; p < out.data + out.len; p = end + 2) {
            end = memchr(p, '\n', (size_t) (out.data + out.len - p));
            assert_non_null(end);
            llmg_str_set(&doc, p + 6, (size_t) (end - p) - 6);
            read_event(&said, arena, doc);
        }

        assert_int_equal(said.n, 4 * n);

        for (i = 0; i < n; i++) {
            llmg_str_set(&got, said.deltas[i].data, said.deltas[i].len);
            is(got, wants[i], "pieces", texts[i]);

            for (k = 0; k < 3; k++) {
                is(said.texts[3 * i + k], wants[i], "an item", texts[i]);
            }

            is(said.texts[3 * n + i], wants[i], "the answer", texts[i]);
        }

        /* findings that overlap are listed otherwise in pieces */

        if (found == 0) {
            assert_int_equal(llmg_stream_result(s)->findings.n, 0);
        }

        llmg_arena_destroy(arena);
    }
}


static size_t
findings(const llmg_dialect_t *dialect, const llmg_framing_t *framing,
    const char *bytes, unsigned *masked)
{
    size_t           n;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    inspect(&in, arena, dialect);
    in.framing = framing;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
    assert_int_equal(llmg_stream_push(s, (const unsigned char *) bytes,
                                      strlen(bytes)), LLMG_OK);
    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    n = llmg_stream_result(s)->findings.n;
    *masked = llmg_stream_result(s)->decision.masked;

    llmg_arena_destroy(arena);

    return n;
}


#define DELTA(i, text)                                                        \
    "data: {\"type\":\"response.output_text.delta\",\"output_index\":" #i     \
    ",\"delta\":\"" text "\"}\n\n"
#define ITEM(i, text)                                                         \
    "data: {\"type\":\"response.output_item.done\",\"output_index\":" #i      \
    ",\"item\":{\"content\":[{\"text\":\"" text "\"}]}}\n\n"
#define ANSWER(one, two)                                                      \
    "data: {\"type\":\"response.completed\",\"response\":{\"output\":[{"      \
    "\"content\":[{\"text\":\"" one "\"},{\"text\":\"" two "\"}]}]}}\n\n"

static void
what_is_said_again_is_counted_once(void **state)
{
    unsigned  masked;

    (void) state;

    assert_int_equal(findings(&llmg_dialect_openai_responses, NULL,
                              DELTA(0, "a@b.com ") ITEM(0, "a@b.com ")
                              DELTA(1, "c@d.com ") ITEM(1, "c@d.com ")
                              ANSWER("a@b.com ", "c@d.com "), &masked), 2);
    assert_int_equal(masked, 2);

    /* what was not in pieces */

    assert_int_equal(findings(&llmg_dialect_openai_responses, NULL,
                              DELTA(0, "a@b.com ")
                              ANSWER("a@b.com ", "c@d.com "), &masked), 2);

    assert_int_equal(findings(&llmg_dialect_openai_responses, NULL,
                              ANSWER("a@b.com e@f.com", "c@d.com "),
                              &masked), 3);

    /* in pieces it is two */

    assert_int_equal(findings(&llmg_dialect_openai_responses, NULL,
                              DELTA(0, "a@b.com a@b.com ")
                              ANSWER("a@b.com", "a@b.com "), &masked), 2);

    assert_int_equal(findings(&llmg_dialect_cohere_v1, &llmg_framing_lines,
        "{\"event_type\":\"text-generation\",\"text\":\"to a@b\"}\n"
        "{\"event_type\":\"text-generation\",\"text\":\".com now\"}\n"
        "{\"event_type\":\"stream-end\",\"response\":{\"text\":"
        "\"to a@b.com now\",\"chat_history\":[{\"message\":\"a@b.com\"}]}}\n",
        &masked), 1);
    assert_int_equal(masked, 1);
}


/* how much of a stream leaves before its last event comes */

static size_t
left(const llmg_dialect_t *dialect, const char *bytes)
{
    size_t           n;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    inspect(&in, arena, dialect);

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
    assert_int_equal(llmg_stream_push(s, (const unsigned char *) bytes,
                                      strlen(bytes)), LLMG_OK);
    n = llmg_stream_ready(s);

    llmg_arena_destroy(arena);

    return n;
}


#define BLOCK(i, text)                                                        \
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","    \
    "\"index\":" #i ",\"delta\":{\"type\":\"text_delta\",\"text\":\"" text    \
    "\"}}\n\n"
#define STOP(i)                                                               \
    "event: content_block_stop\ndata: {\"index\":" #i "}\n\n"
#define CHAT(member, text)                                                    \
    "data: {\"choices\":[{\"delta\":{\"" member "\":\"" text "\"}}]}\n\n"

static void
nothing_waits_for_a_text_that_is_over(void **state)
{
    size_t        i;
    llmg_buf_t    b;
    const char   *s;
    llmg_arena_t  *arena;

    (void) state;

    /* an end that could be the beginning of a value waits */

    s = BLOCK(0, "ask jane");
    assert_int_equal(left(&llmg_dialect_anthropic, s), 0);

    s = BLOCK(0, "ask jane") STOP(0);
    assert_int_equal(left(&llmg_dialect_anthropic, s), strlen(s));

    s = BLOCK(1, "ask jane") STOP(0);
    assert_int_equal(left(&llmg_dialect_anthropic, s), 0);

    s = DELTA(2, "ask jane");
    assert_int_equal(left(&llmg_dialect_openai_responses, s), 0);

    s = DELTA(2, "ask jane") ITEM(2, "ask jane");
    assert_int_equal(left(&llmg_dialect_openai_responses, s), strlen(s));

    /* a text that is whole never does */

    s = "data: {\"type\":\"response.created\",\"response\":{\"instructions\":"
        "\"ask jane\",\"text\":{\"format\":{\"type\":\"text\"}},\"tools\":[{"
        "\"name\":\"f\",\"description\":\"asks jane\"}]}}\n\n";
    assert_int_equal(left(&llmg_dialect_openai_responses, s), strlen(s));

    /* reasoning that has no end: it is over when the answer goes on */

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);
    llmg_buf_init(&b, arena);

    add(&b, CHAT("reasoning_content", "ask jane"));

    for (i = 0; i < 15; i++) {
        add(&b, CHAT("content", "and so on, "));
    }

    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);
    assert_int_equal(left(&llmg_dialect_openai_chat, (char *) b.data), 0);
    b.len--;

    add(&b, CHAT("content", "and so on, "));
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);
    assert_int_equal(left(&llmg_dialect_openai_chat, (char *) b.data),
                     b.len - 1);

    llmg_arena_destroy(arena);
}


#define START(i, rest)                                                        \
    "event: content_block_start\ndata: {\"type\":\"content_block_start\","    \
    "\"index\":" #i ",\"content_block\":{\"type\":\"text\"," rest "}}\n\n"

/* a block that begins with text: what follows goes on with it */

static void
a_block_goes_on_with_what_it_began_with(void **state)
{
    int              n;
    char             bytes[1024];
    unsigned         masked;
    size_t           i, len;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_inspect_t   in;
    unsigned char    out[2048];

    static const char  text[] = "ask jane.roe@example.org now";

    (void) state;

    for (i = 0; i <= sizeof(text) - 1; i++) {
        n = snprintf(bytes, sizeof(bytes),
                     START(3, "\"text\":\"%.*s\"") BLOCK(3, "%s") STOP(3),
                     (int) i, text, text + i);
        assert_in_range(n, 1, sizeof(bytes) - 1);

        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        inspect(&in, arena, &llmg_dialect_anthropic);

        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
        assert_int_equal(llmg_stream_push(s, (unsigned char *) bytes,
                                          (size_t) n), LLMG_OK);
        assert_int_equal(llmg_stream_end(s), LLMG_OK);

        len = llmg_stream_pull(s, out, sizeof(out) - 1);
        out[len] = '\0';

        assert_null(strstr((char *) out, "jane"));
        assert_null(strstr((char *) out, "example"));
        assert_non_null(strstr((char *) out, "[EMAIL_ADDRESS]"));
        assert_int_equal(llmg_stream_result(s)->findings.n, 1);

        llmg_arena_destroy(arena);
    }

    /* other members of it are whole, and so is a result that it holds */

    assert_int_equal(findings(&llmg_dialect_anthropic, NULL,
                              START(0, "\"title\":\"jane.roe@exa\"")
                              BLOCK(0, "mple.org. "), &masked), 0);
    assert_int_equal(findings(&llmg_dialect_anthropic, NULL,
                              START(0, "\"content\":[{\"type\":\"text\","
                                       "\"text\":\"jane.roe@exa\"}]")
                              BLOCK(0, "mple.org. "), &masked), 0);

    /* nor does another block go on with it */

    assert_int_equal(findings(&llmg_dialect_anthropic, NULL,
                              START(0, "\"text\":\"jane.roe@exa\"")
                              BLOCK(1, "mple.org. "), &masked), 0);
}


static int
begin(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    usual = policy("default", NULL);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(responses_say_it_five_times),
        cmocka_unit_test(what_is_said_again_is_counted_once),
        cmocka_unit_test(nothing_waits_for_a_text_that_is_over),
        cmocka_unit_test(a_block_goes_on_with_what_it_began_with),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, inspecting_end);
}
