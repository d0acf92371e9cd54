/*
 * The stream engine by property: for every way of cutting the input the output
 * is the same, without findings it is the input, and what leaves is what the
 * whole text masked would be.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_cuts.h"


static void
clean_streams_pass_byte_for_byte(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    identity(p, CHUNK("Hello") CHUNK(", world.") CHUNK(" 2024-10-11") DONE);
    identity(p, CHUNK("a\\u00e9\\ud83d\\ude00 \xC3\xA9") CHUNK("\\n") DONE);
    identity(p, ": comment\n\n" CHUNK("x") "event: ping\ndata: {}\n\n" DONE);
    identity(p, "\xEF\xBB\xBF" CHUNK("x") "\n\n\nid: 7\nretry: 10\n\n" DONE);

    /* no last blank line, no [DONE] */

    identity(p, CHUNK("mail") CHUNK("me@") "data: {\"choices\":[]}");

    /* CRLF and CR */

    identity(p, "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\n\r\n"
             "data: [DONE]\r\n\r\n");
    identity(p, "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\r"
             "data: [DONE]\r\r");

    /* JSON over several data lines */

    identity(p, "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"hi\"}\n"
             "data: }]}\n\n" DONE);

    /* what could have become a finding and did not */

    identity(p, CHUNK("john.smith") CHUNK("@") CHUNK(" home") DONE);
    identity(p, CHUNK("4111 1111 1111") CHUNK(" 1112") CHUNK(" and") DONE);
    identity(p, CHUNK("-----BEGIN ") CHUNK("CERTIFICATE-----") DONE);
}


static void
findings_are_edited_inside_their_events(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("to jane@example.com now") DONE,
          CHUNK("to [EMAIL_ADDRESS] now") DONE);

    masks(p, CHUNK("to ja") CHUNK("ne@exam") CHUNK("ple.com") CHUNK(" now")
          DONE,
          CHUNK("to [EMAIL_ADDRESS]") CHUNK("") CHUNK("") CHUNK(" now") DONE);

    masks(p, CHUNK("to ja\\u006ee\\u0040example.c\\u006fm\\n") DONE,
          CHUNK("to [EMAIL_ADDRESS]\\n") DONE);

    /* at the end of the stream, with and without [DONE] */

    masks(p, CHUNK("x jane@") CHUNK("example.com") DONE,
          CHUNK("x [EMAIL_ADDRESS]") CHUNK("") DONE);

    masks(p, CHUNK("x jane@") CHUNK("example.com"),
          CHUNK("x [EMAIL_ADDRESS]") CHUNK(""));

    /* on one of several data lines */

    masks(p, "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"a@b.com\"}"
          "\ndata: }]}\n\n" DONE,
          "data: {\"choices\":[{\"delta\":\ndata: {\"content\":"
          "\"[EMAIL_ADDRESS]\"}\ndata: }]}\n\n" DONE);

    /* in a comment, and in a member that no table knows */

    masks(p, ": ask jane@example.com\n\n" DONE,
          ": ask [EMAIL_ADDRESS]\n\n" DONE);

    masks(p, "data: {\"choices\":[],\"note\":\"jane@example.com\"}\n\n",
          "data: {\"choices\":[],\"note\":\"[EMAIL_ADDRESS]\"}\n\n");

    /* in what a server's code writes shorter */

#define CALL(id)                                                              \
    "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0," \
    "\"id\":\"" id "\"}]},\"finish_reason\":null}]}\n\n"

#define LONG                                                                  \
    "a long text where an id is expected, and in it the address of Jane: "

    masks(p, CALL("call_1") CALL(LONG "jane@example.com") DONE,
          CALL("call_1") CALL(LONG "[EMAIL_ADDRESS]") DONE);
}


static void
long_numbers_are_texts(void **state)
{
    (void) state;

#define NUMBER(value)                                                         \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"more\":" value "}}]}\n\n"

    masks(policy("default", NULL), NUMBER("\"a \"") NUMBER("4242424242424242")
          NUMBER("-4242424242424242") NUMBER("4242424242424241")
          NUMBER("\"b \"") DONE,
          NUMBER("\"a \"") NUMBER("\"[CREDIT_CARD]\"")
          NUMBER("\"[CREDIT_CARD]\"") NUMBER("4242424242424241")
          NUMBER("\"b \"") DONE);
}


static void
a_span_with_an_end_marker_is_masked_as_it_comes(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("key: -----BEGIN RSA PRI") CHUNK("VATE KEY-----\\nMIIE")
          CHUNK("pAIBAAKCAQEAabcdefgh") CHUNK("\\n-----END RSA PRIV")
          CHUNK("ATE KEY----- bye") DONE,
          CHUNK("key: [PRIVATE_KEY]") CHUNK("") CHUNK("") CHUNK("")
          CHUNK(" bye") DONE);

    /* never closed */

    masks(p, CHUNK("-----BEGIN " "PRIVATE KEY-----")
          CHUNK("\\nMIIEabcdefghijkl")
          CHUNK("xyz") DONE,
          CHUNK("[PRIVATE_KEY]") CHUNK("") CHUNK("") DONE);
}


static void
channels_do_not_mix(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHOICE(0, "jane@exa") CHOICE(1, "hello ") CHOICE(0, "mple.com ")
          CHOICE(1, "world ") DONE,
          CHOICE(0, "[EMAIL_ADDRESS]") CHOICE(1, "hello ") CHOICE(0, " ")
          CHOICE(1, "world ") DONE);

    masks(p, ARGS(0, "{\\\"a\\\":\\\"jane@") ARGS(1, "{\\\"b\\\":")
          ARGS(0, "example.com\\\"}") ARGS(1, "1}") DONE,
          ARGS(0, "{\\\"a\\\":\\\"[EMAIL_ADDRESS]") ARGS(1, "{\\\"b\\\":")
          ARGS(0, "\\\"}") ARGS(1, "1}") DONE);

    /* text that only together over two choices would be a finding */

    identity(p, CHOICE(0, "jane@") CHOICE(1, "example.com ") CHOICE(0, " ")
             DONE);
}


/* nor does the final event say it, when the stream is blocked later */

static void
what_the_model_is_called_holds_no_secret(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

#define NAMED(model, text)                                                    \
    "data: {\"model\":\"" model "\",\"choices\":[{\"delta\":"               \
    "{\"content\":\"" text "\"}}]}\n\n"

    masks(p,
          NAMED("jane@example.com", "a") NAMED("jane@example.com", "b") DONE,
          NAMED("[EMAIL_ADDRESS]", "a") NAMED("[EMAIL_ADDRESS]", "b") DONE);

    assert_string_equal(fixture.model, "EMAIL_ADDRESS");
}


/* what others add to the deltas of OpenAI is text in pieces as well */

static void
texts_of_others_are_lines_of_their_own(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

#define THOUGHT(text)                                                         \
    DELTA("\"reasoning_details\":[{\"type\":\"reasoning.text\","             \
          "\"text\":\"" text "\",\"format\":\"unknown\"}]")

    masks(p, THOUGHT("ask jane@exa") THOUGHT("mple.com ") DONE,
          THOUGHT("ask [EMAIL_ADDRESS]") THOUGHT(" ") DONE);

#define SAID(text)                                                            \
    DELTA("\"audio\":{\"id\":\"a1\",\"data\":\"AAAA\",\"transcript\":\""       \
          text "\"}")

    masks(p, SAID("4111 1111 ") SAID("1111 1111.") DONE,
          SAID("[CREDIT_CARD]") SAID(".") DONE);
}


/*
 * Events that share their beginning and their end, and then do not: what is
 * kept from one to the next must never stand for something else.
 */

static void
what_events_share_is_read_once_and_right(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    identity(p, CHUNK("a ") CHUNK("b ") CHUNK("c ") CHUNK("d ") DONE);

    /* the index behind the delta, after events without one */

    masks(p, CHOICE(0, "ja") CHOICE(0, "ne@exam") CHOICE(1, "ple.com ")
          CHOICE(0, "ple.com ") CHOICE(0, "x ") DONE,
          CHOICE(0, "[EMAIL_ADDRESS]") CHOICE(0, "") CHOICE(1, "ple.com ")
          CHOICE(0, " ") CHOICE(0, "x ") DONE);

    /* a known rest, then one with a text in it, then the known one again */

#define REST(text, rest)                                                      \
    "data: {\"choices\":[{\"delta\":{\"content\":\"" text "\"" rest "}]}\n\n"

    masks(p, REST("a ", "}") REST("b ", "}") REST("c ", "}")
          REST("d ", ",\"refusal\":\"me@a.com \"}") REST("e ", "}")
          REST("f ", ",\"x\":\"me@a.com\"}") REST("g ", "}") DONE,
          REST("a ", "}") REST("b ", "}") REST("c ", "}")
          REST("d ", ",\"refusal\":\"[EMAIL_ADDRESS] \"}") REST("e ", "}")
          REST("f ", ",\"x\":\"[EMAIL_ADDRESS]\"}") REST("g ", "}") DONE);

    /* a duplicate behind a beginning that was read before */

    every_cut(p, llmg_str(REST("a ", "}") REST("b ", "}")
                          REST("c ", ",\"content\":\"d\"}") DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(REST("a ", "}") REST("b ", "}")
                          REST("c ", "}") REST("c ", "}}") DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    /* content that is not a string, or empty, in between */

    identity(p, REST("a ", "}") REST("", "}") REST("", ",\"refusal\":null}")
             REST("b ", ",\"refusal\":null}")
             "data: {\"choices\":[{\"delta\":{\"content\":null}}]}\n\n"
             "data: {\"choices\":[{\"delta\":{\"content\":[{\"text\":"
             "\"x \"}]}}]}\n\n" REST("c ", "}") DONE);

    /* another model in the middle is news, and looked at */

    masks(p, "data: {\"model\":\"m\",\"choices\":[]}\n\n"
          "data: {\"model\":\"me@a.com\",\"choices\":[]}\n\n" DONE,
          "data: {\"model\":\"m\",\"choices\":[]}\n\n"
          "data: {\"model\":\"[EMAIL_ADDRESS]\",\"choices\":[]}\n\n" DONE);
}


/* a value split at every place over two and three events never leaves */

static void
no_byte_of_a_value_leaves_first(llmg_policy_t *p, const char *before,
    const char *value, const char *label)
{
    char         stream[4096], text[512];
    size_t       i, k, n;
    output_t    *out;
    llmg_str_t   input;

    out = malloc(sizeof(output_t));
    assert_non_null(out);

    n = strlen(value);

    for (i = 1; i < n; i++) {
        for (k = i; k < n; k++) {

            (void) snprintf(stream, sizeof(stream),
                            CHOICE(0, "%s%.*s") CHOICE(0, "%.*s")
                            CHOICE(0, "%s after it all") DONE, before,
                            (int) i, value, (int) (k - i), value + i,
                            value + k);

            input = llmg_str(stream);

            run_bytes(p, input, out);

            assert_int_equal(out->rc, LLMG_OK);
            out->data[out->len] = '\0';

            (void) snprintf(text, sizeof(text), "%s%s\"", before, label);

            assert_non_null(strstr((char *) out->data, text));
            assert_non_null(strstr((char *) out->data, " after it all"));

            (void) snprintf(text, sizeof(text), "%.*s", 4, value + n - 4);
            assert_null(strstr((char *) out->data, text));
        }
    }

    free(out);
}


static void
values_split_at_every_place(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    no_byte_of_a_value_leaves_first(p, "mail ", "jane.q.doe@example.com",
                                    "[EMAIL_ADDRESS]");
    no_byte_of_a_value_leaves_first(p, "card ", "4111 1111 1111 1111",
                                    "[CREDIT_CARD]");
    no_byte_of_a_value_leaves_first(p, "iban ", "DE89 3704 0044 0532 0130 00",
                                    "[IBAN_CODE]");
    no_byte_of_a_value_leaves_first(p, "ssn ", "536-22-8145", "[US_SSN]");
    no_byte_of_a_value_leaves_first(p, "key ", "AK" "IA" "Z7WKQ4XMN2PDLR5T",
                                    "[AWS_ACCESS_KEY]");

    /* behind an escape of a text that is JSON itself */

    no_byte_of_a_value_leaves_first(p, "{\\\"a\\\":\\\"\\\\n",
                                    "jane.q.doe@example.com",
                                    "[EMAIL_ADDRESS]");
    no_byte_of_a_value_leaves_first(p, "{\\\"a\\\":\\\"\\\\uff1a",
                                    "AK" "IA" "Z7WKQ4XMN2PDLR5T",
                                    "[AWS_ACCESS_KEY]");
}


static void
arguments_are_json_afterwards(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("{\\\"a\\\":\\\"x\\\\njane@example.com\\\"}") DONE,
          CHUNK("{\\\"a\\\":\\\"x\\\\n[EMAIL_ADDRESS]\\\"}") DONE);

    masks(p, CHUNK("{\\\"a\\\":\\\"x\\\\") CHUNK("njane@example.com\\\"}") DONE,
          CHUNK("{\\\"a\\\":\\\"x\\\\") CHUNK("n[EMAIL_ADDRESS]\\\"}") DONE);

    masks(p, CHUNK("[\\\"\\\\uff") CHUNK("1ajane@") CHUNK("example.com\\\"]")
          DONE,
          CHUNK("[\\\"\\\\uff") CHUNK("1a[EMAIL_ADDRESS]") CHUNK("\\\"]")
          DONE);

    /* a text that is no JSON has no escapes, or has */

    masks(p, CHUNK("C:\\\\njane@example.com") DONE,
          CHUNK("C:\\\\[EMAIL_ADDRESS]") DONE);

    masks(p, CHUNK("jane\\\\u0040exam") CHUNK("ple.com ") DONE,
          CHUNK("[EMAIL_ADDRESS]") CHUNK(" ") DONE);
}


/* every finding is masked and counted, the memory is that of a few */

static void
a_stream_may_be_full_of_findings(void **state)
{
    size_t                i, n;
    llmg_str_t            event, expected;
    llmg_arena_t         *arena;
    llmg_stream_t        *s;
    unsigned char         out[256];
    llmg_inspect_t        in;
    const llmg_result_t  *result;

    (void) state;

    llmg_arena_destroy(inspect(&in, policy("default", NULL)));
    arena = llmg_arena_create(2 * 1024 * 1024);
    assert_non_null(arena);
    in.arena = arena;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    event = llmg_str("data: {\"choices\":[{\"delta\":{\"content\":"
                     "\"a@b.com \"},\"logprobs\":{}}],\"x\":\"c@d.com\"}\n\n");
    expected = llmg_str("data: {\"choices\":[{\"delta\":{\"content\":"
                        "\"[EMAIL_ADDRESS] \"},\"logprobs\":{}}],\"x\":"
                        "\"[EMAIL_ADDRESS]\"}\n\n");

    for (i = 0; i < 15000; i++) {
        assert_int_equal(llmg_stream_push(s, event.data, event.len), LLMG_OK);

        n = llmg_stream_pull(s, out, sizeof(out));
        assert_int_equal(n, expected.len);
        assert_memory_equal(out, expected.data, n);
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    result = llmg_stream_result(s);
    n = result->findings.n;

    for (i = 0; i < result->findings.n; i++) {
        n += result->findings.items[i].more;
    }

    assert_int_equal(n, 30000);
    assert_int_equal(result->decision.masked, 30000);

    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(clean_streams_pass_byte_for_byte),
        cmocka_unit_test(findings_are_edited_inside_their_events),
        cmocka_unit_test(long_numbers_are_texts),
        cmocka_unit_test(a_span_with_an_end_marker_is_masked_as_it_comes),
        cmocka_unit_test(channels_do_not_mix),
        cmocka_unit_test(what_the_model_is_called_holds_no_secret),
        cmocka_unit_test(texts_of_others_are_lines_of_their_own),
        cmocka_unit_test(what_events_share_is_read_once_and_right),
        cmocka_unit_test(values_split_at_every_place),
        cmocka_unit_test(arguments_are_json_afterwards),
        cmocka_unit_test(a_stream_may_be_full_of_findings),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
