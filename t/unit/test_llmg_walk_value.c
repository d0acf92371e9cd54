/*
 * What a request is made of besides its texts: parameters, media, counts; and
 * what is no text, or another one.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_dialect.h"


#define LIMIT  (64 * 1024 * 1024)

#define row(n, w)        llmg_shape(n, w, LLMG_KIND_NAME, 0, NULL)
#define in(n, w, k, m)   llmg_shape(n, w, k, 0, m)

#define B64   "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2"
#define B320  B64 B64 B64 B64 B64


static const llmg_shape_t  source[] = {
    row("format", LLMG_SHAPE_MEDIA_TYPE),
    in("data", LLMG_SHAPE_DATA, LLMG_KIND_CONTENT, NULL),
    llmg_shape_end
};

static const llmg_shape_t  part[] = {
    in("text", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, NULL),
    row("thought", LLMG_SHAPE_THOUGHT),
    row("signature", LLMG_SHAPE_OPAQUE),
    row("mime", LLMG_SHAPE_MEDIA_TYPE),
    in("data", LLMG_SHAPE_DATA, LLMG_KIND_CONTENT, NULL),
    in("source", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, source),
    row("file", LLMG_SHAPE_STORED),
    llmg_shape_end
};

static const llmg_shape_t  message[] = {
    row("role", LLMG_SHAPE_ROLE),
    in("parts", LLMG_SHAPE_PARTS, LLMG_KIND_CONTENT, part),
    llmg_shape_end
};

static const llmg_shape_t  function[] = {
    row("name", LLMG_SHAPE_TOOL_NAME),
    llmg_shape_end
};

static const llmg_shape_t  tool[] = {
    row("type", LLMG_SHAPE_TOOL_TYPE),
    row("name", LLMG_SHAPE_TOOL_NAME),
    in("function", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF, function),
    llmg_shape_end
};

static const llmg_shape_t  gemini[] = {
    in("functions", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF, function),
    in("search", LLMG_SHAPE_TOOL_MEMBERS, LLMG_KIND_TOOL_DEF, NULL),
    llmg_shape_end
};

static const llmg_shape_t  options[] = {
    row("usage", LLMG_SHAPE_INCLUDE_USAGE),
    llmg_shape_end
};

static const llmg_shape_t  table[] = {
    row("model", LLMG_SHAPE_MODEL),
    row("stream", LLMG_SHAPE_STREAM),
    row("max", LLMG_SHAPE_MAX_TOKENS),
    row("n", LLMG_SHAPE_N),
    in("options", LLMG_SHAPE_STREAM_OPTIONS, LLMG_KIND_NAME, options),
    in("messages", LLMG_SHAPE_MESSAGES, LLMG_KIND_CONTENT, message),
    in("tools", LLMG_SHAPE_TEXT, LLMG_KIND_TOOL_DEF, tool),
    in("more", LLMG_SHAPE_TOOL_MEMBERS, LLMG_KIND_TOOL_DEF, gemini),
    in("prompt", LLMG_SHAPE_PROMPT, LLMG_KIND_CONTENT, NULL),
    in("part", LLMG_SHAPE_TEXT, LLMG_KIND_CONTENT, part),
    llmg_shape_end
};


static llmg_arena_t        *arena;
static llmg_chat_t          chat;
static llmg_chat_limits_t   limits;


static llmg_status_t
walk(const char *doc)
{
    llmg_json_t    json;
    llmg_status_t  rc;

    llmg_arena_destroy(arena);
    arena = llmg_arena_create(LIMIT);

    rc = llmg_json_init(&json, arena, llmg_str(doc),
                        &llmg_json_limits_default);
    assert_int_equal(rc, LLMG_OK);

    llmg_chat_init(&chat, arena);
    chat.limits = &limits;

    return llmg_dialect_read(table, &json, &chat, 0);
}


static void
reads(const char *doc)
{
    if (walk(doc) != LLMG_OK) {
        fail_msg("%s: %s", doc, chat.error);
    }
}


/* "what type object value =raw|" of each */

static void
params(const char *doc, const char *want)
{
    char                 out[4096];
    size_t               i, k, n;
    unsigned             objects[64];
    const llmg_param_t  *p;

    reads(doc);

    out[0] = '\0';
    n = 0;
    k = 0;

    for (i = 0; i < chat.nparams; i++) {
        p = &chat.params[i];

        /* objects by the order in which they are met */

        for (objects[k] = p->object, n = 0; objects[n] != p->object; n++) {
            /* void */
        }

        k += (n == k);

        (void) snprintf(out + strlen(out), sizeof(out) - strlen(out),
                        "%u %u %zu %.*s =%.*s|", p->what, p->type, n,
                        (int) p->value.len, (char *) p->value.data,
                        (int) (p->end - p->start), doc + p->start);
    }

    assert_string_equal(out, want);
}


static void
parameters_are_listed(void **state)
{
    char  want[1024];

    (void) state;

    (void) snprintf(want, sizeof(want),
                    "%u %u 0 gpt =\"g\\u0070t\"|%u %u 0  =1e400|"
                    "%u %u 0  =true|%u %u 0  ={ \"usage\" : [false] }|"
                    "%u %u 1  =[false]|%u %u 1  =false|",
                    LLMG_SHAPE_MODEL, LLMG_JSON_STRING,
                    LLMG_SHAPE_MAX_TOKENS, LLMG_JSON_NUMBER,
                    LLMG_SHAPE_STREAM, LLMG_JSON_TRUE,
                    LLMG_SHAPE_STREAM_OPTIONS, LLMG_JSON_OBJECT,
                    LLMG_SHAPE_INCLUDE_USAGE, LLMG_JSON_ARRAY,
                    LLMG_SHAPE_INCLUDE_USAGE, LLMG_JSON_FALSE);

    params(" {\"model\":\"g\\u0070t\",\"max\":1e400,\"stream\": true,"
           "\"options\":{ \"usage\" : [false] }}", want);

    assert_int_equal(chat.top, 2);
    assert_int_equal(chat.stream, 1);
    assert_true(llmg_str_eqz(chat.model, "gpt"));
    assert_int_equal(chat.named, 0);

    /* a bound of another type is seen, too */

    (void) snprintf(want, sizeof(want),
                    "%u %u 0 7 =\"7\"|%u %u 0  =null|%u %u 0  =false|",
                    LLMG_SHAPE_MAX_TOKENS, LLMG_JSON_STRING,
                    LLMG_SHAPE_N, LLMG_JSON_NULL,
                    LLMG_SHAPE_STREAM, LLMG_JSON_FALSE);

    params("{\"max\":\"7\",\"n\":null,\"stream\":false,\"x\":{\"n\":1}}",
           want);

    assert_int_equal(chat.whole, 1);

    params("{\"x\":1}", "");
}


static void
tools_are_listed_and_counted(void **state)
{
    char  want[1024];

    (void) state;

    (void) snprintf(want, sizeof(want),
                    "%u %u 0 function =\"function\"|%u %u 1 a =\"a\"|"
                    "%u %u 2 web =\"web\"|",
                    LLMG_SHAPE_TOOL_TYPE, LLMG_JSON_STRING,
                    LLMG_SHAPE_TOOL_NAME, LLMG_JSON_STRING,
                    LLMG_SHAPE_TOOL_TYPE, LLMG_JSON_STRING);

    params("{\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"a\"}},"
           "{\"type\":\"web\"}]}", want);
    assert_int_equal(chat.counts.tools, 2);

    /* members that are tools: what is in them is none */

    (void) snprintf(want, sizeof(want),
                    "%u %u 0 a =\"a\"|%u %u 1 search =\"search\"|"
                    "%u %u 1 new one =\"new \\u006fne\"|",
                    LLMG_SHAPE_TOOL_NAME, LLMG_JSON_STRING,
                    LLMG_SHAPE_TOOL_MEMBERS, LLMG_JSON_NAME,
                    LLMG_SHAPE_TOOL_MEMBERS, LLMG_JSON_NAME);

    params("{\"more\":[{\"functions\":[{\"name\":\"a\"}],"
           "\"search\":{\"deep\":{\"x\":1}},\"new \\u006fne\":[{\"y\":1}]}]}",
           want);
    assert_int_equal(chat.counts.tools, 3);
}


/* "form type raw|" of each */

static void
media(const char *doc, const char *want)
{
    char                 out[4096];
    size_t               i;
    const llmg_media_t  *m;

    reads(doc);

    out[0] = '\0';

    for (i = 0; i < chat.nmedia; i++) {
        m = &chat.media[i];

        (void) snprintf(out + strlen(out), sizeof(out) - strlen(out),
                        "%u %.*s %.*s|", m->form,
                        (int) m->type.len, (char *) m->type.data,
                        (int) (m->end - m->start), doc + m->start);
    }

    assert_string_equal(out, want);
}


static void
media_is_listed(void **state)
{
    (void) state;

    media("{\"part\":[{\"mime\":\"Image/PNG; q=1\",\"data\":\"QUJD\"},"
          "{\"data\":\"QU JD\\n\",\"mime\":\"text/plain\"},"
          "{\"data\":\"QUJD\"}]}",
          "0 image/png \"QUJD\"|0 text/plain \"QU JD\\n\"|0  \"QUJD\"|");

    /* data in an object of its own, and one type for two of them */

    media("{\"part\":{\"source\":[{\"data\":\"QUJD\",\"format\":\"gif\"},"
          "{\"data\":\"QUJE\"}],\"mime\":\"a/b\"}}",
          "0 gif \"QUJD\"|0 a/b \"QUJE\"|");

    media("{\"part\":{\"data\":\"DATA:Text/CSV;charset=x;Base64,QUJD\","
          "\"mime\":\"image/png\"}}",
          "1 text/csv \"DATA:Text/CSV;charset=x;Base64,QUJD\"|");
    assert_int_equal(chat.n, 1);

    media("{\"part\":[{\"data\":\"data:,a%20b\"},"
          "{\"data\":\"https:\\/\\/a/b\"},{\"data\":\"s3://a\"},"
          "{\"file\":\"id\"},{\"data\":\"what is this?\"},"
          "{\"data\":\"data:no comma\"},{\"data\":\"data:;base64,\"}]}",
          "1  \"data:,a%20b\"|2 url \"https:\\/\\/a/b\"|2 url \"s3://a\"|"
          "3 stored \"id\"|");

    /* all but the first are texts as well */

    assert_int_equal(chat.n, 6);

    assert_int_equal(walk("{\"part\":{\"data\":\"data:;base64,!\"}}"),
                     LLMG_INVALID);
    assert_string_equal(chat.error, "a file that is not base64");

    /* long base64 is none, unless there are blanks in it */

    media("{\"part\":{\"data\":\"" B320 "\"}}", "0  \"" B320 "\"|");
    assert_int_equal(chat.n, 0);

    media("{\"part\":{\"data\":\"" B320 " QUJD\"}}",
          "0  \"" B320 " QUJD\"|");
    assert_int_equal(chat.n, 1);

    media("{\"part\":{\"data\":\"" B320 "\\nQUJD\"}}",
          "0  \"" B320 "\\nQUJD\"|");
    assert_int_equal(chat.n, 0);

    /* token ids, once */

    media("{\"prompt\":[\"a\",[1,2,[ 3 ]],4],\"n\":5}",
          "4 token-ids 1,2,[ 3 ]],4|");
    media("{\"prompt\":7}", "4 token-ids 7|");
    media("{\"prompt\":[{\"x\":7}]}", "");
}


#define S20  "QUJDREVGQUJDREVGQUJD"
#define S60  S20 S20 S20

static void
opaque_strings_are_base64(void **state)
{
    (void) state;

    reads("{\"part\":[{\"signature\":\"" S60 "+/-_\"},"
          "{\"signature\":\"" S60 "not, really\"}]}");

    assert_int_equal(chat.n, 1);
    assert_int_equal(chat.skipped, 64);

    /* as long as a key is */

    reads("{\"part\":[{\"signature\":\"" S60 "+/-\"},"
          "{\"signature\":\"QUJD+/-_==\"}]}");

    assert_int_equal(chat.n, 2);
    assert_int_equal(chat.skipped, 0);
}


static void
thoughts_are_reasoning(void **state)
{
    size_t  i;

    (void) state;

    reads("{\"part\":[{\"text\":\"a\"},{\"thought\":true,\"text\":\"b\"},"
          "{\"text\":\"c\",\"thought\":true},"
          "{\"text\":\"d\",\"thought\":false},"
          "{\"text\":\"e\",\"thought\":\"true\"}]}");

    assert_int_equal(chat.n, 6);

    for (i = 0; i < 5; i++) {
        assert_int_equal(chat.texts[i].kind,
                         (i == 1 || i == 2) ? LLMG_KIND_REASONING
                                            : LLMG_KIND_CONTENT);
    }
}


static void
there_is_a_bound(const char *bounded, const char *over, const char *error)
{
    reads(bounded);

    assert_int_equal(walk(over), LLMG_LIMIT);
    assert_string_equal(chat.error, error);
    assert_true(chat.error_at > 0 && chat.error_at < strlen(over));
}


static void
counts_have_bounds(void **state)
{
    (void) state;

    reads("{\"messages\":[{\"parts\":[{},{},\"x\"]},{\"parts\":{}},{}]}");
    assert_int_equal(chat.counts.messages, 3);
    assert_int_equal(chat.counts.parts, 3);

    limits.messages = 3;
    limits.parts = 3;
    limits.tools = 2;

    there_is_a_bound("{\"messages\":[{},{},{}]}",
                     "{\"messages\":[{},{},{},{}]}",
                     "too many messages (llm_guard_messages_max)");
    there_is_a_bound("{\"messages\":[{\"parts\":[{},{}]},{\"parts\":[{}]}]}",
                     "{\"messages\":[{\"parts\":[{},{}]},"
                     "{\"parts\":[{},{}]}]}",
                     "too many parts (llm_guard_parts_max)");
    there_is_a_bound("{\"tools\":[{\"name\":\"a\",\"type\":\"b\"},"
                     "{\"type\":\"c\"}]}",
                     "{\"tools\":[{\"name\":\"a\",\"type\":\"b\"},"
                     "{\"type\":\"c\"},{\"type\":\"d\"}]}",
                     "too many tools (llm_guard_tools_max)");

    memset(&limits, 0, sizeof(limits));
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(parameters_are_listed),
        cmocka_unit_test(tools_are_listed_and_counted),
        cmocka_unit_test(media_is_listed),
        cmocka_unit_test(opaque_strings_are_base64),
        cmocka_unit_test(thoughts_are_reasoning),
        cmocka_unit_test(counts_have_bounds),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_arena_destroy(arena);

    return rc;
}
