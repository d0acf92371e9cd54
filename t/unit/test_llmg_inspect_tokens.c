/*
 * Tokens of requests and answers: estimated, bounded, and as the providers say
 * them; and a request that gets less than it asks for.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_bound.h"
#include "llmg_inspect_stream.h"
#include "llmg_refusal.h"
#include "llmg_tokens.h"
#include "inspecting.h"


#define LIMIT  (64UL * 1024 * 1024)

#define HEAD   "{\"model\":\"m\","
#define TAIL   "\"messages\":[{\"role\":\"user\",\"content\":"             \
               "\"one two three\"}]}"


static llmg_arena_t     *arena;
static llmg_result_t     result;


static void
setup(llmg_inspect_t *in, const char *name, const llmg_dialect_t *dialect)
{
    inspecting_anew(in, policy(name, name), &arena, LIMIT);
    in->dialect = dialect;
    in->count = 1;
}


static void
ask(const char *name, const char *body)
{
    llmg_inspect_t  in;

    setup(&in, name, &llmg_dialect_openai_chat);

    assert_int_equal(llmg_inspect_request(&in, llmg_str(body), &result),
                     LLMG_OK);
}


static void
a_prompt_is_its_texts_and_something_for_each_message(void **state)
{
    uint64_t  one;

    (void) state;

    ask("default", HEAD TAIL);
    one = result.tokens / LLMG_TOKENS_UNIT;
    assert_in_range(one, 3 + 4, 3 + 4 + 2);

    ask("default", HEAD "\"messages\":[{\"role\":\"user\",\"content\":"
        "\"one two three\"},{\"role\":\"user\",\"content\":"
        "\"one two three\"}]}");
    assert_in_range(result.tokens / LLMG_TOKENS_UNIT, 2 * one - 2, 2 * one);

    ask("default", HEAD "\"messages\":[{\"role\":\"user\",\"content\":["
        "{\"type\":\"image_url\",\"image_url\":{\"url\":"
        "\"https://example.org/a.png\"}}]}]}");
    assert_true(result.tokens / LLMG_TOKENS_UNIT > 1000);
}


/* whoever reads the request otherwise than we do reads no larger bound */

static void
bounds_of_the_answer(void **state)
{
    size_t  i;

    static const struct {
        const char  *members;
        uint64_t     bound;
        unsigned     bounded;
        unsigned     answers;
    } cases[] = {
        { "", 0, 0, 1 },
        { "\"max_tokens\":5,", 5, 1, 1 },
        { "\"max_tokens\":null,", 0, 0, 1 },
        { "\"max_tokens\":5,\"max_completion_tokens\":9,", 9, 1, 1 },
        { "\"max_tokens\":9,\"max_completion_tokens\":5,", 9, 1, 1 },
        { "\"max_tokens\":0,", 0, 0, 1 },
        { "\"max_tokens\":-1,", 0, 0, 1 },
        { "\"max_tokens\":5.0,", 0, 0, 1 },
        { "\"max_tokens\":1e9,", 0, 0, 1 },
        { "\"max_tokens\":\"5\",", 0, 0, 1 },
        { "\"max_tokens\":true,", 0, 0, 1 },
        { "\"max_tokens\":[5],", 5, 0, 1 },
        { "\"max_tokens\":99999999999999999999,", 0, 0, 1 },
        { "\"max_tokens\":5,\"max_completion_tokens\":-1,", 5, 0, 1 },
        { "\"max_tokens\":5,\"n\":3,", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":1000000,", 5, 1, 128 },
        { "\"max_tokens\":5,\"n\":-3,", 5, 1, 1 },
        { "\"max_tokens\":5,\"n\":0,", 5, 1, 1 },
        { "\"max_tokens\":5,\"n\":null,", 5, 1, 1 },
        { "\"max_tokens\":5,\"n\":[3],", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":2,\"best_of\":3,", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":3.0,", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":3.000,", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":10.0,", 5, 1, 10 },
        { "\"max_tokens\":5,\"n\":30,", 5, 1, 30 },
        { "\"max_tokens\":5,\"n\":\"3\",", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":\"\\u0033\",", 5, 1, 3 },
        { "\"max_tokens\":5,\"n\":\"\",", 5, 1, 128 },
        { "\"max_tokens\":5,\"n\":\" 3\",", 5, 1, 128 },
        { "\"max_tokens\":5,\"n\":3.5,", 5, 1, 128 },
        { "\"max_tokens\":5,\"n\":3e1,", 5, 1, 128 },
        { "\"max_tokens\":5,\"n\":99999999999999999999,", 5, 1, 128 },
    };

    char  body[512];

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(body, sizeof(body), HEAD "%s" TAIL, cases[i].members);
        ask("default", body);

        if (result.bound != cases[i].bound
            || result.bounded != cases[i].bounded
            || result.answers != cases[i].answers)
        {
            fail_msg("%s: %llu, %u, %u", cases[i].members,
                     (unsigned long long) result.bound, result.bounded,
                     result.answers);
        }
    }
}


static void
several_models(void **state)
{
    size_t  i;

    static const struct {
        const char  *members;
        unsigned     models;
    } cases[] = {
        { "", 0 },
        { "\"models\":null,", 0 },
        { "\"models\":[],", 0 },
        { "\"models\":[\"m\"],", 0 },
        { "\"models\":[\"m\",\"other\"],", 1 },
        { "\"fallbacks\":[\"other\"],", 1 },
        { "\"fallbacks\":[{\"model\":\"other\"}],", 1 },
        { "\"fallbacks\":[{\"m\":[\"other\"]}],", 1 },
        { "\"preset\":\"ours\",", 1 },
        { "\"models\":7,", 1 },
    };

    char  body[512];

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) snprintf(body, sizeof(body), HEAD "%s" TAIL, cases[i].members);
        ask("default", body);

        if (result.models != cases[i].models) {
            fail_msg("%s: %u", cases[i].members, result.models);
        }
    }
}


static void
a_bound_of_the_policy_holds(void **state)
{
    (void) state;

    ask("inherit default; max_tokens 100 clamp;", HEAD "\"max_tokens\":500,"
        TAIL);
    assert_int_equal(result.bound, 100);

    ask("inherit default; max_tokens 100 clamp;", HEAD TAIL);
    assert_int_equal(result.bound, 100);

    ask("inherit default; max_tokens 100 clamp;", HEAD "\"max_tokens\":50,"
        TAIL);
    assert_int_equal(result.bound, 50);
}


static void
less_than_was_asked_for(void **state)
{
    size_t          i;
    llmg_str_t      out;
    llmg_inspect_t  in;

    static const struct {
        const char  *before;
        const char  *after;
    } cases[] = {
        { HEAD "\"max_tokens\":500," TAIL, HEAD "\"max_tokens\":70," TAIL },
        { HEAD "\"max_tokens\":-1,\"max_completion_tokens\":80," TAIL,
          HEAD "\"max_tokens\":70,\"max_completion_tokens\":70," TAIL },
        { HEAD TAIL, "{\"max_completion_tokens\":70,\"model\":\"m\"," TAIL },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        setup(&in, "default", &llmg_dialect_openai_chat);

        assert_int_equal(llmg_inspect_bound(&in, llmg_str(cases[i].before),
                                            70, &out), LLMG_OK);

        if (!llmg_str_eqz(out, cases[i].after)) {

            /* the table of the API says which name is put in */

            assert_int_equal(i, 2);
            assert_true(llmg_str_glob(out, llmg_str("{\"max*tokens\":70,*")));
        }
    }

    setup(&in, "default", &llmg_dialect_openai_chat);
    in.fixed = 1;
    assert_int_equal(llmg_inspect_bound(&in, llmg_str(cases[0].before), 70,
                                        &out), LLMG_DECLINED);

    setup(&in, "default", &llmg_dialect_openai_chat);
    in.shadow = 1;
    assert_int_equal(llmg_inspect_bound(&in, llmg_str(cases[0].before), 70,
                                        &out), LLMG_DECLINED);

    setup(&in, "default", &llmg_dialect_openai_chat);
    assert_int_equal(llmg_inspect_bound(&in, llmg_str(HEAD "\"max_tokens\":"
                                                      "\"many\"," TAIL),
                                        70, &out), LLMG_DECLINED);

    setup(&in, "default", &llmg_dialect_openai_chat);
    assert_int_equal(llmg_inspect_bound(&in, llmg_str("{"), 70, &out),
                     LLMG_INVALID);
}


static void
answered(const llmg_dialect_t *dialect, const char *body)
{
    llmg_inspect_t  in;

    setup(&in, "default", dialect);

    assert_int_equal(llmg_inspect_response(&in, llmg_str(body), &result),
                     LLMG_OK);
}


static void
usage_of_each_provider(void **state)
{
    (void) state;

    answered(&llmg_dialect_openai_chat,
             "{\"usage\":{\"prompt_tokens\":10,\"completion_tokens\":20,"
             "\"total_tokens\":30,\"prompt_tokens_details\":{"
             "\"cached_tokens\":4,\"audio_tokens\":0},"
             "\"completion_tokens_details\":{\"reasoning_tokens\":5}}}");

    assert_int_equal(result.usage.prompt_tokens, 10);
    assert_int_equal(result.usage.completion_tokens, 20);
    assert_int_equal(result.usage.cached, 4);
    assert_int_equal(result.usage.reasoning, 5);
    assert_int_equal(result.usage.read, 0);
    assert_true(result.usage.known);

    answered(&llmg_dialect_anthropic,
             "{\"type\":\"message\",\"usage\":{\"input_tokens\":10,"
             "\"cache_creation_input_tokens\":6,"
             "\"cache_read_input_tokens\":7,\"output_tokens\":20}}");

    assert_int_equal(result.usage.prompt_tokens, 10);
    assert_int_equal(result.usage.written, 6);
    assert_int_equal(result.usage.read, 7);
    assert_int_equal(result.usage.cached, 0);

    answered(&llmg_dialect_gemini,
             "{\"usageMetadata\":{\"promptTokenCount\":10,"
             "\"candidatesTokenCount\":20,\"thoughtsTokenCount\":8,"
             "\"cachedContentTokenCount\":3}}");

    assert_int_equal(result.usage.cached, 3);
    assert_int_equal(result.usage.thoughts, 8);

    /* details without figures are none */

    answered(&llmg_dialect_gemini,
             "{\"usageMetadata\":{\"cachedContentTokenCount\":3}}");
    assert_false(result.usage.known);
}


#define DELTA(s)  "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\","  \
                  "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" s      \
                  "\"}}]}\n\n"


/* what its text counts, whatever way the stream is cut; its end says it */

static void
a_stream_is_counted_and_ends(void **state)
{
    size_t           i, len, ready;
    unsigned char    out[1024];
    llmg_inspect_t   in;
    llmg_stream_t   *stream;

    static const char  events[] = DELTA("one") DELTA(" two") DELTA(" three")
                                  DELTA("") DELTA(" four");
    static const char  end[] =
        "\"finish_reason\":\"length\"}],\"usage\":{\"prompt_tokens\":7,"
        "\"completion_tokens\":4,\"total_tokens\":11},\"guard\":{\"reason\":"
        "\"limit_tokens\",\"usage\":{\"prompt_tokens\":7,"
        "\"completion_tokens\":4,\"total_tokens\":11}}}\n\n"
        "data: [DONE]\n\n";

    (void) state;

    len = sizeof(events) - 1;

    for (i = 0; i <= len; i++) {
        setup(&in, "default", &llmg_dialect_openai_chat);

        assert_int_equal(llmg_stream_create(&stream, &in, 65536), LLMG_OK);
        assert_int_equal(llmg_stream_push(stream,
                                          (const unsigned char *) events, i),
                         LLMG_OK);
        assert_int_equal(llmg_stream_push(stream,
                                          (const unsigned char *) events + i,
                                          len - i), LLMG_OK);

        assert_int_equal(llmg_stream_result(stream)->tokens,
                         llmg_tokens_estimate(llmg_str("one two three"
                                                       " four")));
    }

    assert_int_equal(llmg_stream_exceeds(stream, LLMG_REASON_LIMIT_TOKENS, 7,
                                         4), LLMG_OK);

    ready = llmg_stream_pull(stream, out, sizeof(out));

    assert_true(ready > sizeof(end) - 1 && ready < sizeof(out));
    assert_memory_equal(out + ready - (sizeof(end) - 1), end,
                        sizeof(end) - 1);
}


static void
nothing_is_counted_unasked(void **state)
{
    llmg_inspect_t  in;

    (void) state;

    setup(&in, "default", &llmg_dialect_openai_chat);
    in.count = 0;

    assert_int_equal(llmg_inspect_request(&in, llmg_str(HEAD TAIL), &result),
                     LLMG_OK);
    assert_int_equal(result.tokens, 0);
}


static int
end(void **state)
{
    llmg_arena_destroy(arena);

    return inspecting_end(state);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_prompt_is_its_texts_and_something_for_each_message),
        cmocka_unit_test(bounds_of_the_answer),
        cmocka_unit_test(several_models),
        cmocka_unit_test(a_bound_of_the_policy_holds),
        cmocka_unit_test(less_than_was_asked_for),
        cmocka_unit_test(usage_of_each_provider),
        cmocka_unit_test(a_stream_is_counted_and_ends),
        cmocka_unit_test(nothing_is_counted_unasked),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
