/*
 * Where a pattern reaches its limit: a finding, "guard.match_limit", of which
 * no policy has a line.  Where that is not passed, it is all that comes of the
 * inspection; where it is, everything else is found and masked as ever.
 */

#include <stdio.h>
#include <stdlib.h>

#include "inspecting.h"
#include "llmg_inspect_stream.h"


#define LIMIT   (64UL * 1024 * 1024)
#define HOLD    65536

#define HARD    "w1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax"

#define MESSAGE(role, text)                                                   \
    "{\"role\":\"" role "\",\"content\":\"" text "\"}"
#define REQUEST(messages)   "{\"messages\":[" messages "]}"
#define ANSWER(text)                                                          \
    "{\"choices\":[{\"message\":" MESSAGE("assistant", text) "}]}"
#define EVENT(text)                                                           \
    "data: {\"choices\":[{\"delta\":{\"content\":\"" text "\"}}]}\n\n"


static const llmg_rule_t  hard_rule = {
    .name = "test.hard", .type = "HARD", .confidence = 90, .max = 80,
    .literals = llmg_list("w1"), .pattern = "w1(?:a+)+[bc]"
};


static const llmg_rule_t  word_rule = {
    .name = "test.word", .type = "WORD", .confidence = 90, .max = 16,
    .literals = llmg_list("secret-"), .pattern = "secret-[a-z]{1,9}"
};


static const llmg_rule_t *const  rules[] = { &hard_rule, &word_rule };

static llmg_arena_t   *arena;
static llmg_result_t   result;


/* of these rules alone */

static llmg_policy_t *
hard(const char *name, const char *lines)
{
    char            err[256];
    unsigned        i;
    llmg_policy_t  *p;

    p = llmg_policies_find(policies, llmg_str(name));
    if (p != NULL) {
        return p;
    }

    p = llmg_policies_add(policies, llmg_str(name));
    assert_non_null(p);

    for (i = 0; i < LLMG_DIRECTIONS; i++) {
        looks_for(p, i, rules, 2);
    }

    assert_int_equal(llmg_policy_parse(policies, p, llmg_str(lines), err,
                                       sizeof(err)), LLMG_OK);

    return policy(name, NULL);
}


static llmg_policy_t *
masks(void)
{
    return hard("masks", "request * mask; response * mask;");
}


static void
setup(llmg_inspect_t *in, const llmg_policy_t *p, int open)
{
    inspecting_anew(in, p, &arena, LIMIT);
    in->open = open & 1;
}


static llmg_status_t
whole(const llmg_policy_t *p, int open, unsigned direction, const char *body)
{
    llmg_inspect_t  in;

    setup(&in, p, open);

    return (direction == LLMG_REQUEST)
           ? llmg_inspect_request(&in, llmg_str(body), &result)
           : llmg_inspect_response(&in, llmg_str(body), &result);
}


/* "text:start-end" of each place that is told of, once each */

static void
places(const char *expect)
{
    char                   seen[512];
    size_t                 i, n;
    const llmg_finding_t  *f;

    n = 0;
    seen[0] = '\0';

    for (i = 0; i < result.findings.n; i++) {
        f = &result.findings.items[i];

        if (strcmp(f->rule->name, "guard.match_limit") == 0) {
            assert_string_equal(f->rule->type, "MATCH_LIMIT");
            n += (size_t) snprintf(seen + n, sizeof(seen) - n, "%s%u:%zu-%zu",
                                   n ? " " : "", f->text, f->start, f->end);
        }
    }

    assert_string_equal(seen, expect);
    assert_int_equal(result.decision.limited, *expect != '\0');
}


static void
body_is(const char *expect)
{
    if (!llmg_str_eqz(result.body, expect)) {
        fail_msg("%.*s", (int) result.body.len, (char *) result.body.data);
    }
}


static void
closed_it_is_all_that_comes_of_it(void **state)
{
    (void) state;

    assert_int_equal(whole(masks(), 0, LLMG_REQUEST,
                           REQUEST(MESSAGE("user", "is " HARD))), LLMG_LIMIT);
    assert_string_equal(result.error, "too much to inspect");
    assert_int_equal(result.texts[1].role, LLMG_ROLE_USER);
    places("1:3-4");

    assert_int_equal(whole(masks(), 0, LLMG_RESPONSE, ANSWER(HARD)),
                     LLMG_LIMIT);
    places("0:0-1");

    /* what takes long and what takes too long is not the same */

    assert_int_equal(whole(masks(), 0, LLMG_REQUEST,
                           REQUEST(MESSAGE("user", "w1aaax w1aab"))), LLMG_OK);
    places("");
    body_is(REQUEST(MESSAGE("user", "w1aaax [HARD]")));
}


static void
open_all_else_is_found(void **state)
{
    (void) state;

    assert_int_equal(whole(masks(), 1, LLMG_REQUEST, REQUEST(
                         MESSAGE("user", "secret-one " HARD " secret-two") ","
                         MESSAGE("assistant", "secret-three") ","
                         MESSAGE("user", "z" HARD " " HARD))), LLMG_OK);
    places("1:11-12 5:43-44");
    assert_null(result.error);
    assert_int_equal(result.decision.action, LLMG_ACTION_MASK);
    assert_int_equal(result.decision.masked, 3);
    body_is(REQUEST(MESSAGE("user", "[WORD] " HARD " [WORD]") ","
                    MESSAGE("assistant", "[WORD]") ","
                    MESSAGE("user", "z" HARD " " HARD)));

    assert_int_equal(whole(masks(), 1, LLMG_RESPONSE,
                           ANSWER(HARD " secret-one")), LLMG_OK);
    places("0:0-1");
    body_is(ANSWER(HARD " [WORD]"));
}


/* it is told of, and that is not a matter of its lines */

static void
no_policy_has_a_line_for_it(void **state)
{
    size_t              i;
    llmg_policy_t      *p;
    static const char  *lines[] = {
        "request * block; response * block;",
        "request * mask score=100; threshold request 50 block;",
        "request * report; response * report; allow value w;"
    };

    (void) state;

    for (i = 0; i < 3; i++) {
        p = hard(lines[i], lines[i]);

        assert_int_equal(whole(p, 1, LLMG_REQUEST,
                               REQUEST(MESSAGE("user", HARD))), LLMG_OK);
        places("1:0-1");
        assert_int_equal(result.decision.action, LLMG_ACTION_REPORT);
        assert_int_equal(result.decision.score, 0);
        body_is(REQUEST(MESSAGE("user", HARD)));

        assert_int_equal(whole(p, 0, LLMG_REQUEST,
                               REQUEST(MESSAGE("user", HARD))), LLMG_LIMIT);
        places("1:0-1");
    }
}


static void
many(char *s, size_t n)
{
    size_t  i;

    for (i = 0, s[0] = '\0'; i < n; i++) {
        strcat(s, HARD " ");
    }
}


/* each place costs as much as the limit says */

static void
there_are_not_too_many_places(void **state)
{
    char            s[2048];
    llmg_inspect_t  in;

    (void) state;

    many(s, LLMG_FINDINGS_LIMITS);
    setup(&in, masks(), 1);
    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str(s), &result), LLMG_OK);
    assert_int_equal(result.findings.n, LLMG_FINDINGS_LIMITS);

    many(s, LLMG_FINDINGS_LIMITS + 1);
    setup(&in, masks(), 1);
    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str(s), &result), LLMG_LIMIT);
    assert_int_equal(result.findings.n, LLMG_FINDINGS_LIMITS + 1);
    assert_true(result.decision.limited);
}


/* in what texts say one after another, and in what they say in disguise */

static void
it_is_told_wherever_it_is_looked_for(void **state)
{
    (void) state;

    assert_int_equal(whole(masks(), 1, LLMG_REQUEST,
                           REQUEST(MESSAGE("user", "w1aaaaaaaaaaaaaaaaaaaa") ","
                                   MESSAGE("user", "aaaaaaaaaaaaaaaaaaaax"))),
                     LLMG_OK);
    places("1:0-1");

    assert_int_equal(whole(masks(), 0, LLMG_REQUEST,
                           REQUEST(MESSAGE("user", "w1aaaaaaaaaaaaaaaaaaaa") ","
                                   MESSAGE("user", "aaaaaaaaaaaaaaaaaaaax"))),
                     LLMG_LIMIT);
    places("1:0-1");

    /* a full-width "a" */

    assert_int_equal(whole(masks(), 1, LLMG_REQUEST,
                           REQUEST(MESSAGE("user",
                               "w1aaaaaaaaaaaaaaaaaaaa\xEF\xBD\x81"
                               "aaaaaaaaaaaaaaaaaaaaax"))), LLMG_OK);
    places("1:0-1");

    assert_int_equal(whole(masks(), 0, LLMG_REQUEST,
                           REQUEST(MESSAGE("user",
                               "w1aaaaaaaaaaaaaaaaaaaa\xEF\xBD\x81"
                               "aaaaaaaaaaaaaaaaaaaaax"))), LLMG_LIMIT);
    places("1:0-1");
}


/* in two pieces, or by bytes; "out" has room for all of it */

static llmg_status_t
stream(int open, llmg_str_t input, size_t cut, char *out)
{
    size_t          i, n, to;
    llmg_stream_t  *s;
    llmg_status_t   rc;
    llmg_inspect_t  in;

    setup(&in, masks(), open);

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    rc = LLMG_OK;
    n = 0;

    for (i = 0; i < input.len && rc == LLMG_OK; i = to) {
        to = (cut == 0) ? i + 1 : (i < cut) ? cut : input.len;
        rc = llmg_stream_push(s, input.data + i, to - i);
        n += llmg_stream_pull(s, (unsigned char *) out + n, 4096 - n);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    n += llmg_stream_pull(s, (unsigned char *) out + n, 4096 - n);
    out[n] = '\0';

    result = *llmg_stream_result(s);

    return rc;
}


static void
streams_tell_it_for_every_way_of_cutting(void **state)
{
    char        out[4097];
    size_t      i, k;
    llmg_str_t  input;

    static const char *const  streams[][3] = {
        { EVENT("is ") EVENT("secret-one " HARD " secret-two.") EVENT("yes"),
          EVENT("is ") EVENT("[WORD] " HARD " [WORD].") EVENT("yes"),
          "1:14-15" },
        { EVENT("w") EVENT("1aaaaaaaaaaaaaaaaaaaaa")
          EVENT("aaaaaaaaaaaaaaaaaaax") EVENT(" secret-one."),
          EVENT("w") EVENT("1aaaaaaaaaaaaaaaaaaaaa")
          EVENT("aaaaaaaaaaaaaaaaaaax") EVENT(" [WORD]."),
          "1:0-1" },

        /* read twice, as it is and without its escapes: told once */

        { EVENT("\\\\u00e4 ") EVENT(HARD " secret-one") EVENT("."),
          EVENT("\\\\u00e4 ") EVENT(HARD " [WORD]") EVENT("."),
          "1:7-8" },
    };

    (void) state;

    for (i = 0; i < 3; i++) {
        input = llmg_str(streams[i][0]);

        for (k = 0; k <= input.len; k++) {

            assert_int_equal(stream(1, input, k, out), LLMG_OK);
            assert_string_equal(out, streams[i][1]);
            places(streams[i][2]);

            assert_int_equal(stream(0, input, k, out), LLMG_LIMIT);
            assert_string_equal(result.error, "too much to inspect");
            places(streams[i][2]);
            assert_null(strstr(out, "aaa"));
        }
    }
}


static void
a_stream_does_not_go_on_for_ever(void **state)
{
    char        out[4097];
    size_t      i;
    char        input[8192];

    (void) state;

    input[0] = '\0';

    for (i = 0; i < LLMG_FINDINGS_LIMITS; i++) {
        strcat(input, EVENT(HARD " "));
    }

    assert_int_equal(stream(1, llmg_str(input), strlen(input), out), LLMG_OK);
    assert_string_equal(out, input);
    assert_int_equal(result.findings.n, LLMG_FINDINGS_LIMITS);

    strcat(input, EVENT(HARD " "));
    assert_int_equal(stream(1, llmg_str(input), 0, out), LLMG_LIMIT);
    assert_int_equal(result.findings.n, LLMG_FINDINGS_LIMITS + 1);
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(closed_it_is_all_that_comes_of_it),
        cmocka_unit_test(open_all_else_is_found),
        cmocka_unit_test(no_policy_has_a_line_for_it),
        cmocka_unit_test(there_are_not_too_many_places),
        cmocka_unit_test(it_is_told_wherever_it_is_looked_for),
        cmocka_unit_test(streams_tell_it_for_every_way_of_cutting),
        cmocka_unit_test(a_stream_does_not_go_on_for_ever),
    };

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(10000);

    if (policies == NULL || scratch == NULL) {
        return 1;
    }

    cmocka_set_message_output(CM_OUTPUT_TAP);

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_arena_destroy(arena);
    looks_end();
    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return rc;
}
