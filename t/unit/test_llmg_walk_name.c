/*
 * From the name of a member to its row: as it is written, with escapes, and as
 * servers read it otherwise; and no row twice.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_walk.h"


#define LIMIT  (64 * 1024 * 1024)

#define A16    "aaaaaaaaaaaaaaaa"
#define A64    A16 A16 A16 A16


static const llmg_shape_t  inner[] = {
    llmg_shape("text", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, 0, NULL),
    llmg_shape_end
};

static const llmg_shape_t  table[] = {
    llmg_shape("maxOutputTokens", LLMG_SHAPE_MAX_TOKENS, LLMG_KIND_NAME, 0,
               NULL),
    llmg_shape("max_tokens", LLMG_SHAPE_MAX_TOKENS, LLMG_KIND_NAME, 0, NULL),
    llmg_shape("system_instruction", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT,
               LLMG_ROLE_SYSTEM, inner),
    llmg_shape("tasks", LLMG_SHAPE_TEXT, LLMG_KIND_REASONING, 0, NULL),
    llmg_shape("_private", LLMG_SHAPE_TEXT, LLMG_KIND_REFUSAL, 0, NULL),
    llmg_shape("XX", LLMG_SHAPE_TEXT, LLMG_KIND_SCHEMA, 0, NULL),
    llmg_shape(A64, LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF, 0, NULL),
    llmg_shape_end
};


static llmg_status_t
walk(llmg_arena_t *arena, const char *doc, llmg_chat_t *chat, int answer)
{
    llmg_json_t    json;
    llmg_status_t  rc;

    rc = llmg_json_init(&json, arena, llmg_str(doc),
                        &llmg_json_limits_default);
    assert_int_equal(rc, LLMG_OK);

    llmg_chat_init(chat, arena);
    chat->answer = (unsigned) answer;

    return llmg_dialect_read(table, &json, chat, 0);
}


/* the kind of the one text that {"name":"v"} has; KINDS: it has two */

static unsigned
kind_of(const char *name)
{
    char           doc[8192];
    unsigned       kind;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(LIMIT);

    (void) snprintf(doc, sizeof(doc), "{\"%s\":\"v\"}", name);

    if (walk(arena, doc, &chat, 0) != LLMG_OK) {
        fail_msg("%s: %s", doc, chat.error);
    }

    if (chat.n == 2) {
        assert_int_equal(chat.texts[0].kind, LLMG_KIND_NAME);
        kind = LLMG_KINDS;

    } else {
        assert_int_equal(chat.n, 1);
        kind = chat.texts[0].kind;
    }

    llmg_arena_destroy(arena);

    return kind;
}


static void
names_are_read_as_servers_read_them(void **state)
{
    size_t  i, n;
    char    name[8192];

    static const struct {
        const char  *name;
        unsigned     kind;
    } names[] = {
        { "tasks",                      LLMG_KIND_REASONING },
        { "Tasks",                      LLMG_KIND_REASONING },
        { "TASKS",                      LLMG_KIND_REASONING },
        { "t_a_s_k_s_",                 LLMG_KIND_REASONING },
        { "t\\u0061sks",                LLMG_KIND_REASONING },
        { "t\\u0041sks",                LLMG_KIND_REASONING },
        { "ta\xC5\xBFks",               LLMG_KIND_REASONING },
        { "tas\xE2\x84\xAAs",           LLMG_KIND_REASONING },
        { "ta\\u017fk\\u017F",          LLMG_KIND_REASONING },
        { "tas\\u212As",                LLMG_KIND_REASONING },
        { "\xC5\xBFystemInstruction",   LLMG_KIND_CONTENT },
        { "systemInstruction",          LLMG_KIND_CONTENT },
        { "SystemInstruction",          LLMG_KIND_CONTENT },
        { "system_instruction",         LLMG_KIND_CONTENT },
        { "max_output_tokens",          LLMG_KIND_NAME },
        { "xx",                         LLMG_KIND_SCHEMA },
        { "private",                    LLMG_KIND_REFUSAL },
        { "_private",                   LLMG_KIND_REFUSAL },

        { "task",                       LLMG_KINDS },
        { "taskss",                     LLMG_KINDS },
        { "tasks ",                     LLMG_KINDS },
        { "task\xC3\x9F",               LLMG_KINDS },
        { "tas\xCE\xBAs",               LLMG_KINDS },
        { "tasks\\u0000",               LLMG_KINDS },
        { "ta-sks",                     LLMG_KINDS },
        { "___",                        LLMG_KINDS },
        { A64 "a",                      LLMG_KINDS },
        { NULL, 0 }
    };

    (void) state;

    for (i = 0; names[i].name != NULL; i++) {
        if (kind_of(names[i].name) != names[i].kind) {
            fail_msg("%s: %u", names[i].name, kind_of(names[i].name));
        }
    }

    /* the longest name, with nothing but escapes, and with many "_" */

    for (i = 0, n = 0; i < 64; i++) {
        n += (size_t) snprintf(name + n, sizeof(name) - n, "\\u00%s",
                               i % 2 ? "61" : "41");
    }

    assert_int_equal(kind_of(name), LLMG_KIND_TOOL_DEF);

    for (i = 0, n = 0; i < 64; i++) {
        n += (size_t) snprintf(name + n, sizeof(name) - n, "\\u0061");
    }

    assert_int_equal(kind_of(name), LLMG_KIND_TOOL_DEF);

    for (i = 0, n = 0; i < 64; i++) {
        n += (size_t) snprintf(name + n, sizeof(name) - n, "\\u005f__a%s",
                               i % 5 ? "_" : "");
    }

    assert_int_equal(kind_of(name), LLMG_KIND_TOOL_DEF);

    n += (size_t) snprintf(name + n, sizeof(name) - n, "a");
    assert_int_equal(kind_of(name), LLMG_KINDS);
}


static void
no_row_is_met_twice(void **state)
{
    char           doc[8192];
    size_t         i;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    static const char *const  twice[] = {
        "\"tasks\":1,\"Tasks\":2",
        "\"Tasks\":1,\"tasks\":2",
        "\"Tasks\":1,\"TASKS\":2",
        "\"tasks\":1,\"ta\\u017fks\":2",
        "\"t\\u0061sks\":1,\"T_asks\":2",
        "\"T_asks\":1,\"t\\u0061sks\":2",
        "\"systemInstruction\":{},\"system_instruction\":{}",
        "\"system_instruction\":{},\"x\":[{\"Tasks\":1}],"
            "\"systemInstruction\":{}",
        "\"Tasks\":1,\"system_instruction\":{\"Text\":\"\"},\"tasks\":1",
        "\"system_instruction\":[{\"text\":1},{\"text\":1,\"Text\":2}]",
        "\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,"
            "\"i\":1,\"j\":1,\"k\":1,\"l\":1,\"m\":1,\"n\":1,\"o\":1,"
            "\"p\":1,\"q\":1,\"tasks\":1,\"r\":1,\"s\":1,\"Tasks\":2"
    };

    static const char *const  once[] = {
        "\"tasks\":1,\"task\":2,\"Task\":3",
        "\"max_tokens\":1,\"maxOutputTokens\":2,\"Foo\":3,\"foo\":4",
        "\"Tasks\":1,\"system_instruction\":{\"Text\":\"\"},"
            "\"x\":{\"tasks\":1}",
        "\"system_instruction\":[{\"Text\":1},{\"text\":1},{\"TEXT\":1}]",
        "\"x\":{\"tasks\":1,\"Tasks\":2}"
    };

    (void) state;

    for (i = 0; i < sizeof(twice) / sizeof(twice[0]); i++) {
        arena = llmg_arena_create(LIMIT);

        (void) snprintf(doc, sizeof(doc), "{%s}", twice[i]);

        if (walk(arena, doc, &chat, 0) != LLMG_INVALID) {
            fail_msg("%s", doc);
        }

        assert_string_equal(chat.error, "duplicate member");
        assert_true(chat.error_at > 0 && chat.error_at < strlen(doc));

        /* in answers they are two */

        assert_int_equal(walk(arena, doc, &chat, 1), LLMG_OK);

        llmg_arena_destroy(arena);
    }

    for (i = 0; i < sizeof(once) / sizeof(once[0]); i++) {
        arena = llmg_arena_create(LIMIT);

        (void) snprintf(doc, sizeof(doc), "{%s}", once[i]);

        if (walk(arena, doc, &chat, 0) != LLMG_OK) {
            fail_msg("%s: %s", doc, chat.error);
        }

        llmg_arena_destroy(arena);
    }
}


/* what is spelled otherwise is no way to make the walk slow */

static void
many_names_are_looked_at_once(void **state)
{
    size_t         i;
    llmg_buf_t     doc;
    llmg_chat_t    chat;
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, arena);

    assert_int_equal(llmg_buf_puts(&doc, "{\"Tasks\":1"), LLMG_OK);

    for (i = 0; i < 90000; i++) {
        assert_int_equal(llmg_buf_printf(&doc, ",\"t%zu\":1", i), LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(&doc, ",\"TASK_S\":1}"), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&doc, '\0'), LLMG_OK);

    assert_int_equal(walk(arena, (char *) doc.data, &chat, 0), LLMG_INVALID);

    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(names_are_read_as_servers_read_them),
        cmocka_unit_test(no_row_is_met_twice),
        cmocka_unit_test(many_names_are_looked_at_once),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
