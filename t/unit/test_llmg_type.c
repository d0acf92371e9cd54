/*
 * What "type" says of its object: whose texts they are and of which kind,
 * wherever it stands in it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_dialect.h"
#include "llmg_type.h"


#define LIMIT  (1024 * 1024)


/* each text as "role kind choice text|", but words */

static void
reads(const llmg_shape_t *shape, const char *doc, const char *expected)
{
    char           out[2048];
    size_t         i, len;
    llmg_text_t   *t;
    llmg_chat_t    chat;
    llmg_json_t    json;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    llmg_chat_init(&chat, arena);
    assert_int_equal(llmg_json_init(&json, arena, llmg_str(doc),
                                    &llmg_json_limits_default),
                     LLMG_OK);
    assert_int_equal(llmg_dialect_read(shape, &json, &chat, 0), LLMG_OK);

    out[0] = '\0';
    len = 0;

    for (i = 0; i < chat.n; i++) {
        t = &chat.texts[i];

        if (t->kind != LLMG_KIND_NAME) {
            len += (size_t) snprintf(out + len, sizeof(out) - len,
                                     "%s %s %u %.*s|", llmg_role_name(t->role),
                                     llmg_kind_name(t->kind),
                                     (unsigned) t->choice,
                                     (int) (t->end - t->start),
                                     chat.joined.data + t->start);
            assert_true(len < sizeof(out));
        }
    }

    assert_string_equal(out, expected);

    llmg_arena_destroy(arena);
}


#define block(b)                                                              \
    "{\"messages\":[{\"content\":[" b "]}]}"


static void
blocks_are_of_whom_their_type_says(void **state)
{
    const llmg_shape_t  *shape = llmg_dialect_anthropic.request;

    (void) state;

    reads(shape, block("{\"type\":\"tool_result\",\"content\":\"a\"}"),
          "tool content 0 a|");
    reads(shape, block("{\"content\":\"a\",\"type\":\"tool_result\"}"),
          "tool content 0 a|");
    reads(shape, block("{\"content\":[{\"text\":\"a\"}],"
                       "\"type\":\"tool\\u005fresult\"}"),
          "tool content 0 a|");
    reads(shape, block("{\"type\":\"a_tool_result\",\"content\":\"a\"}"),
          "tool content 0 a|");
    reads(shape, block("{\"type\":\"mid_conv_system\",\"content\":\"a\"}"),
          "unknown content 0 a|");
    reads(shape, block("{\"type\":\"search_result\",\"content\":\"a\"}"),
          "document content 0 a|");

    /* what is inside of it may be somebody else's */

    reads(shape, block("{\"type\":\"tool_result\",\"content\":[\"a\",{"
                       "\"type\":\"document\",\"source\":{\"data\":\"b c\"}}"
                       "],\"x\":\"d\"},\"e\""),
          "tool content 0 a|document content 0 b c|tool content 0 d|"
          "unknown content 0 e|");

    /* and a word that nobody knows says nothing */

    reads(shape, block("{\"type\":\"tool\",\"content\":\"a\"}"),
          "unknown content 0 a|");
    reads(shape, block("{\"type\":[\"tool_result\"],\"content\":\"a\"}"),
          "unknown content 0 a|");
    reads(shape, block("{\"type\":\"\",\"content\":\"a\"}"),
          "unknown content 0 a|");
}


static void
a_role_and_a_type_do_not_undo_each_other(void **state)
{
    const llmg_shape_t  *shape = llmg_dialect_openai_responses.request;

    (void) state;

    reads(shape, "{\"input\":[{\"role\":\"user\",\"content\":\"a\","
          "\"type\":\"message\"}]}", "user content 0 a|");
    reads(shape, "{\"input\":[{\"type\":\"message\",\"content\":\"a\","
          "\"role\":\"user\"}]}", "user content 0 a|");
    reads(shape, "{\"input\":[{\"type\":\"function_call_output\","
          "\"output\":\"a\",\"content\":\"b\",\"role\":\"nobody\"}]}",
          "tool content 0 a|tool content 0 b|");
    reads(shape, "{\"input\":[{\"content\":[{\"text\":\"a\"}],\"summary\":["
          "{\"text\":\"b\"}],\"type\":\"reasoning\"}]}",
          "assistant reasoning 0 a|assistant reasoning 0 b|");
    reads(shape, "{\"input\":[{\"content\":[{\"text\":\"a\",\"type\":"
          "\"reasoning_text\"},{\"text\":\"b\",\"type\":\"text\"}]}]}",
          "unknown reasoning 0 a|unknown content 0 b|");
}


static void
a_user_is_not_the_model_by_a_type(void **state)
{
    const llmg_shape_t  *shape = llmg_dialect_anthropic.request;

    (void) state;

    reads(shape, "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":"
          "\"mid_conv_system\",\"text\":\"a\"}]}]}",
          "user content 0 user|user content 0 a|");
    reads(shape, "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":"
          "\"function_call\",\"text\":\"a\"}]}]}",
          "user content 0 user|user content 0 a|");
    reads(shape, "{\"messages\":[{\"content\":[{\"text\":\"a\",\"type\":"
          "\"reasoning\"}],\"role\":\"user\"}]}",
          "user reasoning 0 a|user content 0 user|");
    reads(shape, "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":"
          "\"tool_result\",\"content\":[{\"type\":\"function_call\","
          "\"text\":\"a\"}]}]}]}", "user content 0 user|tool content 0 a|");
    reads(shape, "{\"messages\":[{\"role\":\"assistant\",\"content\":[{"
          "\"type\":\"function_call\",\"text\":\"a\"}]}]}",
          "assistant content 0 assistant|assistant content 0 a|");

    shape = llmg_dialect_openai_responses.request;

    reads(shape, "{\"input\":[{\"role\":\"user\",\"type\":\"function_call\","
          "\"content\":\"a\"}]}", "user content 0 a|");
    reads(shape, "{\"input\":[{\"type\":\"function_call\",\"content\":\"a\","
          "\"role\":\"user\"}]}", "user content 0 a|");
    reads(shape, "{\"input\":[{\"role\":\"user\",\"content\":[{\"type\":"
          "\"function_call\",\"text\":\"a\"}]}]}", "user content 0 a|");
    reads(shape, "{\"input\":[{\"type\":\"function_call\",\"content\":"
          "\"a\"}]}", "assistant content 0 a|");
}


static void
events_say_what_grows(void **state)
{
    size_t               i;
    char                 doc[256], expected[256];
    const llmg_shape_t  *shape = llmg_dialect_openai_responses.delta;

    static const struct {
        const char  *type;
        const char  *kind;
    } cases[] = {
        { "response.output_text.delta", "content" },
        { "response.reasoning_text.delta", "reasoning" },
        { "response.reasoning_summary_text.delta", "reasoning" },
        { "response.refusal.delta", "refusal" },
        { "response.function_call_arguments.delta", "tool_args" },
        { "response.mcp_call_arguments.delta", "tool_args" },
        { "response.custom_tool_call_input.delta", "tool_args" },
        { "response.code_interpreter_call_code.delta", "tool_args" },
        { "response.of_tomorrow.delta", "content" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(expected, sizeof(expected), "assistant %s 2 x|",
                        cases[i].kind);

        (void) snprintf(doc, sizeof(doc), "{\"type\":\"%s\",\"output_index\":2,"
                        "\"delta\":\"x\"}", cases[i].type);
        reads(shape, doc, expected);

        (void) snprintf(doc, sizeof(doc), "{\"delta\":\"x\",\"output_index\":2,"
                        "\"type\":\"%s\"}", cases[i].type);
        reads(shape, doc, expected);
    }
}


static void
an_index_may_be_written_with_a_point(void **state)
{
    size_t         i;
    llmg_chat_t    chat;
    llmg_json_t    json;
    llmg_arena_t  *arena;

    static const char *const  bad[] = {
        "{\"index\":1.5,\"outputText\":\"a\"}",
        "{\"index\":1.01,\"outputText\":\"a\"}",
        "{\"index\":1.0e1,\"outputText\":\"a\"}",
        "{\"index\":65536.0,\"outputText\":\"a\"}",
        "{\"index\":-1.0,\"outputText\":\"a\"}",
    };

    (void) state;

    reads(llmg_dialect_bedrock.delta, "{\"outputText\":\"a\",\"index\":1.0}",
          "assistant content 1 a|");
    reads(llmg_dialect_bedrock.delta, "{\"outputText\":\"a\",\"index\":1.00}",
          "assistant content 1 a|");

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        arena = llmg_arena_create(LIMIT);

        llmg_chat_init(&chat, arena);
        (void) llmg_json_init(&json, arena, llmg_str(bad[i]),
                              &llmg_json_limits_default);
        assert_int_equal(llmg_dialect_read(llmg_dialect_bedrock.delta, &json,
                                           &chat, 0),
                         LLMG_INVALID);

        llmg_arena_destroy(arena);
    }
}


/* a listed word is no text; what only ends like one is looked at */

static void
words_that_are_known_are_no_texts(void **state)
{
    const llmg_type_t  *type;

    (void) state;

    type = llmg_type_find(llmg_str("tool_result"));
    assert_non_null(type);
    assert_int_equal(type->name.len, 11);

    type = llmg_type_find(llmg_str("secret_tool_result"));
    assert_non_null(type);
    assert_int_equal(type->role, LLMG_ROLE_TOOL);
    assert_int_not_equal(type->name.len, 18);

    assert_null(llmg_type_find(llmg_str("")));
    assert_null(llmg_type_find(llmg_str("Tool_Result")));
    assert_null(llmg_type_find(llmg_str("tool_result_")));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(blocks_are_of_whom_their_type_says),
        cmocka_unit_test(a_role_and_a_type_do_not_undo_each_other),
        cmocka_unit_test(a_user_is_not_the_model_by_a_type),
        cmocka_unit_test(events_say_what_grows),
        cmocka_unit_test(an_index_may_be_written_with_a_point),
        cmocka_unit_test(words_that_are_known_are_no_texts),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
