/*
 * How streams end before their end: blocked, broken, too long, cut.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_cuts.h"


static void
a_block_ends_the_stream(void **state)
{
    const char     *tail;
    llmg_policy_t  *p;

    (void) state;

    p = policy("blocking", "response pii.* block;");

    every_cut(p, llmg_str(CHUNK("Hello there, ") CHUNK("ask ja")
                          CHUNK("ne@example") CHUNK(".com ") CHUNK("or me")
                          DONE));

    assert_int_equal(whole.rc, LLMG_DECLINED);

    whole.data[whole.len] = '\0';

    assert_memory_equal(whole.data, CHUNK("Hello there, "),
                        sizeof(CHUNK("Hello there, ")) - 1);
    assert_null(strstr((char *) whole.data, "ja"));
    assert_non_null(strstr((char *) whole.data,
                           "\"finish_reason\":\"content_filter\""));
    assert_non_null(strstr((char *) whole.data, "\"response_blocked\""));

    tail = (char *) whole.data + whole.len - (sizeof(DONE) - 1);
    assert_string_equal(tail, DONE);

    /* in a text that is whole in its event */

    every_cut(p, llmg_str(CHUNK("Hello ") ": ask jane@example.com\n\n"
                          CHUNK("there ") DONE));

    assert_int_equal(whole.rc, LLMG_DECLINED);
    whole.data[whole.len] = '\0';
    assert_memory_equal(whole.data, CHUNK("Hello "),
                        sizeof(CHUNK("Hello ")) - 1);
    assert_null(strstr((char *) whole.data, "jane"));

    every_cut(p, llmg_str("data: {\"choices\":[],\"x\":\"a@b.com\"}\n\n"));
    assert_int_equal(whole.rc, LLMG_DECLINED);
    whole.data[whole.len] = '\0';
    assert_null(strstr((char *) whole.data, "a@b.com"));
}


/* what goes on in the same event does not decide what was found before */

static void
a_block_holds_what_waits(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const char *const  cases[] = {

        /* the same line of text once more */

        CHUNK("by jane.r")
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":[{\"text\":"
        "\"oe@example.org now\"},{\"text\":\" and then\"}]}}]}\n\n",

        /* with an escape in it */

        CHUNK("by jane.r")
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":[{\"text\":"
        "\"oe@example.org now\"},{\"text\":\" and \\\\n then\"}]}}]}\n\n",

        /* in lines that are no data */

        "by jane.roe@example.org now\nand \\ then\n\n"
    };

    (void) state;

    p = policy("blocking", "response pii.* block;");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        every_cut(p, llmg_str(cases[i]));

        assert_int_equal(whole.rc, LLMG_DECLINED);

        whole.data[whole.len] = '\0';

        assert_null(strstr((char *) whole.data, "jane"));
        assert_non_null(strstr((char *) whole.data, "\"response_blocked\""));
    }
}


/* to mask it would break the signature that follows */

static void
signed_reasoning_is_blocked(void **state)
{
    unsigned        i;
    output_t       *out;
    llmg_str_t      input, doc;
    llmg_arena_t   *arena;
    llmg_stream_t  *s;
    llmg_inspect_t  in;
    llmg_result_t   result;

    (void) state;

#define THINKS(text)                                                          \
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","    \
    "\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"" text \
    "\"}}\n\n"

    out = malloc(sizeof(output_t));
    assert_non_null(out);

    for (i = 0; i < 2; i++) {
        arena = inspect(&in, policy("default", NULL));
        in.dialect = i ? &llmg_dialect_openai_chat : &llmg_dialect_anthropic;

        input = llmg_str(i ? DELTA("\"reasoning\":\"of jane@a\"")
                             DELTA("\"reasoning\":\".com \"")
                           : THINKS("of jane@a") THINKS(".com "));

        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
        assert_int_equal(llmg_stream_push(s, input.data, input.len),
                         i ? LLMG_OK : LLMG_DECLINED);

        out->len = 0;
        pull(s, out);
        out->data[out->len] = '\0';

        assert_null(strstr((char *) out->data, "jane"));
        assert_true(!i == !!strstr((char *) out->data, "\"type\":\"error\""));
        assert_int_equal(llmg_stream_result(s)->findings.n, 1);

        llmg_arena_destroy(arena);
    }

    free(out);

    /* whole answers as well; what the client says itself is not signed here */

    arena = inspect(&in, policy("default", NULL));
    in.dialect = &llmg_dialect_anthropic;

    doc = llmg_str("{\"content\":[{\"type\":\"thinking\",\"thinking\":"
                   "\"of jane@a.com\",\"signature\":\"YQ==\"}]}");
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
    assert_false(result.edited);

    doc = llmg_str("{\"content\":[{\"type\":\"text\",\"text\":"
                   "\"of jane@a.com\"}]}");
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_MASK);

    llmg_arena_destroy(arena);
}


static void
what_is_not_json_fails(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"choices\":[}\n\n" DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"choices\":[], \"choices\":"
                          "[]}\n\n" DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"a\":\"\xFF\"}\n\n"));
    assert_int_equal(whole.rc, LLMG_INVALID);
}


static void
what_waits_is_bounded(void **state)
{
    size_t          i, cuts[1];
    output_t       *out;
    llmg_buf_t      input;
    llmg_str_t      bytes;
    llmg_arena_t   *arena;
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&input, arena);
    cuts[0] = SIZE_MAX;
    out = malloc(sizeof(output_t));

    /* an event without an end */

    for (i = 0; i < 3000; i++) {
        assert_int_equal(llmg_buf_puts(&input, "data: x"), LLMG_OK);
    }

    llmg_str_set(&bytes, input.data, input.len);
    run(p, bytes, cuts, 4096, out);
    assert_int_equal(out->rc, LLMG_LIMIT);
    assert_int_equal(out->len, 0);

    free(out);
    llmg_arena_destroy(arena);
}


/* wherever it is cut, what came before is delivered, and nobody is refused */

static void
a_stream_that_is_cut_is_delivered_so_far(void **state)
{
    size_t          i, n, left;
    output_t        some, all;
    llmg_str_t      input, events;
    llmg_policy_t  *p;

    static const size_t  uncut[] = { SIZE_MAX };

    static const char *const  pieces[] = {
        CHUNK("Hello, I am jane"), CHUNK("@example.com or"),
        "event: x\nid: 7\ndata: {\"a\":\ndata: 1}\n\n",
        CHUNK(" c@d.com"), CHUNK("m and so on to j"), DONE, NULL
    };

    char  bytes[2048];

    (void) state;

    p = policy("default", NULL);
    bytes[0] = '\0';

    for (i = 0; pieces[i] != NULL; i++) {
        n = strlen(bytes);
        (void) strcat(bytes, pieces[i]);

        events = llmg_str(bytes);
        events.len = n;
        run(p, events, uncut, HOLD, &some);
        assert_int_equal(some.rc, LLMG_OK);

        /* with its last line whole it can be read */

        for (left = 3; left <= strlen(pieces[i]); left++) {
            input = llmg_str(bytes);
            input.len -= left;

            run(p, input, uncut, HOLD, &all);

            assert_int_equal(all.rc, LLMG_OK);
            assert_true(all.len >= some.len);
            assert_memory_equal(all.data, some.data, some.len);
            all.data[all.len] = '\0';
            assert_null(strstr((char *) all.data, "content_filter"));

            if (input.len - n > sizeof("data: ") - 1
                && memcmp(pieces[i], "data: {", 7) == 0)
            {
                assert_int_equal(all.len, some.len);
            }
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_block_ends_the_stream),
        cmocka_unit_test(a_block_holds_what_waits),
        cmocka_unit_test(signed_reasoning_is_blocked),
        cmocka_unit_test(what_is_not_json_fails),
        cmocka_unit_test(what_waits_is_bounded),
        cmocka_unit_test(a_stream_that_is_cut_is_delivered_so_far),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
