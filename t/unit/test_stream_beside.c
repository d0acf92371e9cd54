/*
 * What stands beside the text of a stream: the tokens once more, and usage; and
 * that nothing changes in shadow, and without memory.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_cuts.h"


/* the tokens are the text once more, alternatives and bytes included */

#define TOKENS(text, logprobs)                                                \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text "\"}," \
    "\"logprobs\":" logprobs "}]}\n\n"

#define TOKEN(text)                                                           \
    "{\"content\":[{\"token\":\"" text "\",\"logprob\":-0.1,\"bytes\":[1,2]," \
    "\"top_logprobs\":[{\"token\":\"" text "\"}]}],\"refusal\":null}"


static void
logprobs_do_not_say_what_is_masked(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, TOKENS("to ja", TOKEN("to ja")) TOKENS("ne@", TOKEN("ne@"))
          TOKENS("example.com", TOKEN("example.com")) TOKENS(" now", "null")
          DONE,
          TOKENS("to [EMAIL_ADDRESS]", "null") TOKENS("", "null")
          TOKENS("", "null") TOKENS(" now", "null") DONE);

    /* what comes again and again, in front of the text as well */

    masks(p, TOKENS("a ", "{}") TOKENS("b ", "{}") TOKENS("c ", "[ ]")
          TOKENS("d ", "[1]") TOKENS("e ", "[1]") DONE,
          TOKENS("a ", "{}") TOKENS("b ", "{}") TOKENS("c ", "[ ]")
          TOKENS("d ", "null") TOKENS("e ", "null") DONE);

#define BEFORE(value)                                                         \
    "data: {\"choices\":[{\"logprobs\":" value ",\"delta\":{\"content\":"     \
    "\"x \"}}]}\n\n"

    masks(p, BEFORE("[1]") BEFORE("[1]") BEFORE("[1]") DONE,
          BEFORE("null") BEFORE("null") BEFORE("null") DONE);

    /* over several data lines */

    masks(p, "data: {\"choices\":[{\"logprobs\":{\"content\":\n"
          "data: [{\"token\":\"a@b.com\"}]\ndata: }}]}\n\n",
          "data: {\"choices\":[{\"logprobs\":null}]}\n\n");

    /* of another kind it is a text */

    masks(p, TOKENS("x ", "\"a@b.com\""), TOKENS("x ", "\"[EMAIL_ADDRESS]\""));

    /* where nothing is ever masked, they stay */

    identity(policy("observe", NULL), TOKENS("to ja", TOKEN("to ja"))
             TOKENS("ne@example.com ", TOKEN("ne@example.com ")) DONE);
}


static void
shadow_changes_nothing(void **state)
{
    output_t        out;
    llmg_str_t      input;
    llmg_arena_t   *arena;
    llmg_stream_t  *s;
    llmg_inspect_t  in;

    (void) state;

    input = llmg_str(CHUNK("to jane@example.com now") DONE);

    arena = inspect(&in, policy("blocking", "response pii.* block;"));
    in.shadow = 1;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
    assert_int_equal(llmg_stream_push(s, input.data, input.len), LLMG_OK);
    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    out.len = 0;
    pull(s, &out);

    assert_int_equal(out.len, input.len);
    assert_memory_equal(out.data, input.data, input.len);
    assert_int_equal(llmg_stream_result(s)->decision.action,
                     LLMG_ACTION_BLOCK);

    llmg_arena_destroy(arena);
}


#define USAGE(choices)                                                        \
    "data: {\"id\":\"c1\",\"choices\":" choices ",\"usage\":"                 \
    "{\"prompt_tokens\":3,\"completion_tokens\":4}}\n\n"

/* the event that only we asked for does not reach the client; others do */

static void
usage_that_was_not_asked_for_is_hidden(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *input;
        const char  *output;        /* NULL: the same */
    } cases[] = {
        { CHUNK("a") USAGE("[]") DONE, CHUNK("a") DONE },
        { CHUNK("a") USAGE("[ ]") DONE, CHUNK("a") DONE },
        { CHUNK("a") USAGE("[]"), CHUNK("a") },
        { CHUNK("a") USAGE("[]") ": x\n\n" USAGE("[]") DONE,
          CHUNK("a") ": x\n\n" DONE },
        { "data: {\"choices\":[],\ndata: \"usage\":{\"prompt_tokens\":3,"
          "\"completion_tokens\":4}}\r\n\r\n" CHUNK("b"), CHUNK("b") },
        { "event: e\nid: 1\n" USAGE("[]") DONE, DONE },
        { "\xEF\xBB\xBF" USAGE("[]") DONE, DONE },

        /* what is held before it leaves all the same, in its order */

        { CHUNK("jane@exam") USAGE("[]") CHUNK("ple.com b") DONE,
          CHUNK("[EMAIL_ADDRESS]") CHUNK(" b") DONE },
        { CHUNK("jane@exam") USAGE("[]") DONE, CHUNK("jane@exam") DONE },

        /* on the last piece, or with something unreadable for answers */

        { CHUNK("a") USAGE("[{\"index\":0,\"delta\":{}}]") DONE, NULL },
        { USAGE("[{}]") USAGE("[[]]") USAGE("[null]") DONE, NULL },
        { USAGE("null") USAGE("{}") USAGE("\"\"") DONE, NULL },
        { "data: {\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}"
          "\n\n" DONE, NULL },
        { "data: {\"x\":{\"choices\":[]},\"usage\":{\"prompt_tokens\":3,"
          "\"completion_tokens\":4}}\n\n" DONE, NULL },

        /* no usage in it, or none yet */

        { "data: {\"choices\":[]}\n\n" CHUNK("a")
          "data: {\"usage\":null,\"choices\":[]}\n\n"
          DONE, NULL },
        { "data: {\"choices\":[],\"usage\":null}\n\n"
          "data: {\"choices\":[{\"delta\":{\"content\":"
          "\"x,\\\"usage\\\":null\"}}] , \"usage\":  null ,\"a\":1}\n\n"
          USAGE("[]") DONE,
          "data: {\"choices\":[]}\n\n"
          "data: {\"choices\":[{\"delta\":{\"content\":"
          "\"x,\\\"usage\\\":null\"}}]  ,\"a\":1}\n\n" DONE }
    };

    (void) state;

    p = policy("default", NULL);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        identity_or(p, cases[i].input, NULL);

        fixture.hide = 1;
        identity_or(p, cases[i].input, cases[i].output);
        fixture.hide = 0;

        if (cases[i].output != NULL) {
            assert_int_equal(fixture.usage.prompt_tokens, 3);
            assert_int_equal(fixture.usage.completion_tokens, 4);
        }
    }

    /* in what is taken away as a whole */

    fixture.hide = 1;

    identity_or(p, "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},"
                   "\"logprobs\":{\"content\":[],\"usage\":null}}]}\n\n" DONE,
                   "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},"
                   "\"logprobs\":null}]}\n\n" DONE);
    fixture.hide = 0;
}


static void
every_allocation_may_fail(void **state)
{
    size_t           n, failed;
    llmg_str_t       input;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_status_t    rc;
    llmg_inspect_t   in;
    unsigned char    byte[64];

    (void) state;

    input = llmg_str(CHUNK("to ja") CHUNK("ne@example.com") CHUNK(" now")
                     "data: {\"a\":\ndata: \"b@c.de\"}\n\n" USAGE("[]")
                     DONE);

    fixture.hide = 1;

    for (n = 1, failed = 1; failed; n++) {
        arena = inspect(&in, policy("default", NULL));
        arena->fail = n;

        rc = llmg_stream_create(&s, &in, HOLD);

        if (rc == LLMG_OK) {
            rc = llmg_stream_push(s, input.data, input.len);
        }

        if (rc == LLMG_OK) {
            rc = llmg_stream_end(s);
        }

        failed = (rc != LLMG_OK);

        if (failed) {
            assert_int_equal(rc, LLMG_ERROR);

        } else {
            while (llmg_stream_pull(s, byte, sizeof(byte))) { /* void */ }
        }

        llmg_arena_destroy(arena);

        assert_true(n < 1000);
    }

    fixture.hide = 0;

    assert_true(n > 10);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(logprobs_do_not_say_what_is_masked),
        cmocka_unit_test(shadow_changes_nothing),
        cmocka_unit_test(usage_that_was_not_asked_for_is_hidden),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
