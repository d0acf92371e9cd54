/*
 * Answers that are called otherwise than what they are: whatever can be read
 * in them is inspected, and what is not found is as it was.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_wide.h"
#include "inspecting.h"


#define LIMIT  (256UL * 1024 * 1024)

#define MAIL   "jane.roe@" "example.org"

#define DATA(text)                                                            \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text         \
    "\"}}]}\n\n"

#define LINE(text)                                                            \
    "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text "\"}}]}\n"


static llmg_arena_t     *arena;
static llmg_result_t     result;


static void
setup(llmg_inspect_t *in, const char *name)
{
    inspecting_anew(in, policy(name, NULL), &arena, LIMIT);
}


static void
becomes(const llmg_inspect_t *in, const char *from, const char *to)
{
    assert_int_equal(llmg_inspect_any(in, llmg_str(from), &result), LLMG_OK);
    assert_int_equal(result.edited, strcmp(from, to) != 0);

    if (!llmg_str_eqz(result.body, to)) {
        fail_msg("%s: %.*s", from, (int) result.body.len, result.body.data);
    }
}


static void
each_form_is_read(void **state)
{
    llmg_inspect_t  in;

    (void) state;

    setup(&in, "default");

    becomes(&in, "is " MAIL, "is [EMAIL_ADDRESS]");
    becomes(&in, "{\"a\":\"jane.roe\\u0040" "example.org\"}",
            "{\"a\":\"[EMAIL_ADDRESS]\"}");
    becomes(&in, DATA("is jane.r") DATA("oe@" "example.org now"),
            DATA("is [EMAIL_ADDRESS]") DATA(" now"));
    becomes(&in, LINE("is jane.r") LINE("oe@" "example.org now"),
            LINE("is [EMAIL_ADDRESS]") LINE(" now"));
    becomes(&in, "\xEF\xBB\xBF" DATA("is " MAIL),
            "\xEF\xBB\xBF" DATA("is [EMAIL_ADDRESS]"));

    becomes(&in, "", "");
    becomes(&in, "{", "{");
    becomes(&in, "data:", "data:");
    becomes(&in, "data: 1\n", "data: 1\n");

    /* what was cut goes, as in streams */

    becomes(&in, DATA("a") "data: [1", DATA("a"));
    becomes(&in, DATA("a") LINE("b"), DATA("a") LINE("b"));

    /* of an API that nobody knows, too */

    in.dialect = &llmg_dialect_generic;

    becomes(&in, "data: {\"x\":\"jane.roe\\u0040" "example.org\"}\n\n",
            "data: {\"x\":\"[EMAIL_ADDRESS]\"}\n\n");
    becomes(&in, "data: {oops\n\n" "is " MAIL,
            "data: {oops\n\n" "is [EMAIL_ADDRESS]");
}


static void
a_broken_stream_is_none_to_pass(void **state)
{
    llmg_inspect_t  in;

    (void) state;

    setup(&in, "default");

    assert_int_equal(llmg_inspect_any(&in, llmg_str(DATA("jane.r")
                                      "data: {oops\n\n" DATA("oe")), &result),
                     LLMG_INVALID);
    assert_non_null(result.error);
    assert_int_equal(llmg_inspect_any(&in, llmg_str(LINE("jane.r") LINE("x")
                                      "{oops\n{}"), &result),
                     LLMG_INVALID);
}


static void
a_block_is_one(void **state)
{
    llmg_inspect_t  in;

    (void) state;

    setup(&in, "strict");

    assert_int_equal(llmg_inspect_any(&in, llmg_str(DATA("is jane.r")
                                      DATA("oe@" "example.org")), &result),
                     LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);

    in.shadow = 1;

    becomes(&in, DATA("is " MAIL), DATA("is " MAIL));
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
}


static void
wide_letters_are_letters(void **state)
{
    size_t          i, n, size;
    unsigned        wide;
    llmg_str_t      body, back;
    unsigned char   bytes[4096], text[4096];
    llmg_inspect_t  in;

    static const struct {
        const char  *from;
        const char  *to;
    } cases[] = {
        { "it is " MAIL " and so on", "it is [EMAIL_ADDRESS] and so on" },
        { DATA("is jane.r") DATA("oe@" "example.org now"),
          DATA("is [EMAIL_ADDRESS]") DATA(" now") },
        { "nothing is in here", "nothing is in here" }
    };

    (void) state;

    setup(&in, "default");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        for (wide = LLMG_WIDE_16LE; wide <= LLMG_WIDE_32BE; wide++) {
            n = llmg_wide_write(bytes, llmg_str(cases[i].from), wide);
            llmg_str_set(&body, bytes, n);

            assert_int_equal(llmg_inspect_any(&in, body, &result), LLMG_OK);

            size = llmg_wide_read(text, result.body, wide);
            llmg_str_set(&back, text, size);

            if (!llmg_str_eqz(back, cases[i].to)) {
                fail_msg("%s: %.*s", cases[i].from, (int) size, text);
            }

            if (!result.edited) {
                assert_ptr_equal(result.body.data, bytes);
            }
        }
    }
}


static void
every_allocation_may_fail(void **state)
{
    size_t          n, i;
    llmg_status_t   rc;
    llmg_inspect_t  in;

    static const char *const  bodies[] = {
        DATA("is jane.r") DATA("oe@" "example.org now"),
        LINE("is jane.r") LINE("oe@" "example.org now"),
        "{\"a\":\"is " MAIL "\"}",
        "is " MAIL
    };

    (void) state;

    for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {

        for (n = 1; /* void */ ; n++) {
            setup(&in, "default");
            arena->fail = n;

            rc = llmg_inspect_any(&in, llmg_str(bodies[i]), &result);

            if (rc == LLMG_OK) {
                break;
            }

            assert_int_equal(rc, LLMG_ERROR);
            assert_true(n < 1000);
        }

        assert_true(result.edited);
    }
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
        cmocka_unit_test(each_form_is_read),
        cmocka_unit_test(a_broken_stream_is_none_to_pass),
        cmocka_unit_test(a_block_is_one),
        cmocka_unit_test(wide_letters_are_letters),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
