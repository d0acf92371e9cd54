/* Revocation lists: what a line means, and which tokens an entry is about. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_revoked.c"


#define ARENA   (1024 * 1024)


static llmg_arena_t    *arena;
static llmg_revoked_t  *list;
static unsigned         line;
static const char      *reason;


static int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(ARENA);
    list = llmg_revoked_create(ARENA, 16, 42);

    return (arena == NULL || list == NULL) ? -1 : 0;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);
    llmg_revoked_free(list);

    return 0;
}


static llmg_status_t
reads(const char *text)
{
    reason = NULL;

    return llmg_revoked_read(list, llmg_str(text), &line, &reason);
}


static int
revoked(const char *payload)
{
    llmg_str_t     sid;
    llmg_claims_t  claims;

    assert_int_equal(llmg_claims_parse(&claims, arena, llmg_str(payload)),
                     LLMG_OK);
    assert_int_equal(llmg_revoked_sid(&claims, &sid), LLMG_OK);

    return llmg_revoked_has(list, &claims, sid);
}


static void
an_empty_list_revokes_nothing(void **state)
{
    (void) state;

    assert_int_equal(reads(""), LLMG_OK);
    assert_int_equal(reads("\n\n# all before=9\n  # more\r\n \t \n"),
                     LLMG_OK);
    assert_false(revoked("{}"));
    assert_false(revoked("{\"sub\":\"a\",\"jti\":\"b\",\"sid\":\"c\"}"));
}


static void
each_kind_is_about_its_claim(void **state)
{
    (void) state;

    assert_int_equal(reads("jti one\nsub\ttwo \r\n  sid three\n"), LLMG_OK);

    assert_true(revoked("{\"jti\":\"one\"}"));
    assert_true(revoked("{\"sub\":\"two\",\"iat\":253402300799}"));
    assert_true(revoked("{\"sid\":\"three\"}"));
    assert_true(revoked("{\"sid\":\"\\u0074hree\"}"));

    assert_false(revoked("{\"jti\":\"two\",\"sub\":\"three\","
                         "\"sid\":\"one\"}"));
    assert_false(revoked("{\"jti\":\"One\"}"));
    assert_false(revoked("{\"jti\":\"on\"}"));
    assert_false(revoked("{\"sub\":\"two \"}"));
    assert_false(revoked("{\"sid\":[\"three\"]}"));
    assert_false(revoked("{\"a\":{\"sid\":\"three\"}}"));
}


static void
a_time_is_about_tokens_issued_before(void **state)
{
    (void) state;

    assert_int_equal(reads("sub alice before=1000\n"), LLMG_OK);

    assert_true(revoked("{\"sub\":\"alice\",\"iat\":999}"));
    assert_false(revoked("{\"sub\":\"alice\",\"iat\":1000}"));
    assert_true(revoked("{\"sub\":\"alice\"}"));
    assert_false(revoked("{\"sub\":\"bob\",\"iat\":999}"));

    /* the later of two stands, in either order */

    assert_int_equal(reads("sub alice before=2000\nsub alice before=5\n"),
                     LLMG_OK);
    assert_true(revoked("{\"sub\":\"alice\",\"iat\":1999}"));
    assert_false(revoked("{\"sub\":\"alice\",\"iat\":2000}"));
}


static void
all_is_about_everybody(void **state)
{
    (void) state;

    assert_int_equal(reads("all before=1000\n"), LLMG_OK);

    assert_true(revoked("{\"iat\":999}"));
    assert_true(revoked("{}"));
    assert_false(revoked("{\"iat\":1000}"));
}


static void
values_may_be_quoted(void **state)
{
    (void) state;

    assert_int_equal(reads("sub \"bob smith\" before=7\n"
                           "jti \"a\\\"\\u00e4\"\n"
                           "sid \"x\"\n"), LLMG_OK);

    assert_true(revoked("{\"sub\":\"bob smith\",\"iat\":6}"));
    assert_false(revoked("{\"sub\":\"bob smith\",\"iat\":7}"));
    assert_true(revoked("{\"jti\":\"a\\\"\xC3\xA4\"}"));
    assert_true(revoked("{\"sid\":\"x\"}"));
}


static void
what_is_wrong_is_told_with_its_line(void **state)
{
    size_t  i;

    static const struct {
        const char  *text;
        unsigned     line;
        const char  *reason;
    } bad[] = {
        { "sub a\nsub b", 2, "the last line does not end" },
        { "sub a\n\nuser b\n", 3, "a line begins with jti, sub, sid, all "
          "or #" },
        { "SUB a\n", 1, "a line begins with jti, sub, sid, all or #" },
        { "sub\n", 1, "the value is missing" },
        { "sub   \n", 1, "the value is missing" },
        { "sub a b\n", 1, "a time is before= and seconds since 1970" },
        { "jti a b\n", 1, "something follows the value" },
        { "jti a before=7\n", 1, "something follows the value" },
        { "sid a # why\n", 1, "something follows the value" },
        { "sub a before=7 x\n", 1, "something follows the time" },
        { "sub a before=\n", 1, "a time is before= and seconds since 1970" },
        { "sub a before=-1\n", 1,
          "a time is before= and seconds since 1970" },
        { "sub a before=1.5\n", 1,
          "a time is before= and seconds since 1970" },
        { "sub a before=253402300800\n", 1,
          "a time is before= and seconds since 1970" },
        { "sub a before=99999999999999999999\n", 1,
          "a time is before= and seconds since 1970" },
        { "all\n", 1, "all needs a time: before= and seconds since 1970" },
        { "all x\n", 1, "a time is before= and seconds since 1970" },
        { "sub \"a\n", 1, "the quotes do not close, or something follows "
          "them" },
        { "sub \"a\\\"\n", 1, "the quotes do not close, or something follows "
          "them" },
        { "sub \"a\"b\n", 1, "the quotes do not close, or something follows "
          "them" },
        { "sub \"\"\n", 1, "the value is empty or too long" },
        { "sub \"\\x\"\n", 1, NULL },
        { "sub a\"b\n", 1, "a quote or a control character in the value" },
        { "sub a\x01\n", 1, "a quote or a control character in the value" },
        { "sub \xFF\n", 1, "the value is not UTF-8" },
        { "sub \"\xFF\"\n", 1, NULL }
    };

    (void) state;

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_int_equal(reads(bad[i].text), LLMG_INVALID);
        assert_int_equal(line, bad[i].line);
        assert_non_null(reason);

        if (bad[i].reason != NULL) {
            assert_string_equal(reason, bad[i].reason);
        }
    }
}


static void
entries_are_added_one_by_one(void **state)
{
    (void) state;

    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_SUB, llmg_str("a"),
                                      5), LLMG_OK);
    assert_true(revoked("{\"sub\":\"a\",\"iat\":4}"));
    assert_false(revoked("{\"sub\":\"a\",\"iat\":5}"));

    /* the later time stands */

    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_SUB, llmg_str("a"),
                                      LLMG_REVOKED_ANY), LLMG_OK);
    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_SUB, llmg_str("a"),
                                      5), LLMG_OK);
    assert_true(revoked("{\"sub\":\"a\",\"iat\":5}"));

    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_SID, llmg_str("s"),
                                      LLMG_REVOKED_ANY), LLMG_OK);
    assert_true(revoked("{\"sub\":\"b\",\"sid\":\"s\"}"));

    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_ALL, llmg_str(""),
                                      9), LLMG_OK);
    assert_true(revoked("{\"iat\":8}"));
    assert_false(revoked("{\"iat\":9}"));

    assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_JTI, llmg_str(""),
                                      9), LLMG_INVALID);
}


static void
many_entries_are_told_apart(void **state)
{
    int   i;
    char  s[64];

    (void) state;

    for (i = 0; i < 2000; i++) {
        (void) snprintf(s, sizeof(s), "user%d", i);
        assert_int_equal(llmg_revoked_add(list, LLMG_REVOKED_SUB,
                                          llmg_str(s), i + 1), LLMG_OK);
    }

    for (i = 0; i < 2000; i += 97) {
        (void) snprintf(s, sizeof(s), "{\"sub\":\"user%d\",\"iat\":%d}", i, i);
        assert_true(revoked(s));
        (void) snprintf(s, sizeof(s), "{\"sub\":\"user%d\",\"iat\":%d}", i,
                        i + 1);
        assert_false(revoked(s));
    }

    assert_false(revoked("{\"sub\":\"user2000\",\"iat\":0}"));
}


static void
a_bound_ends_the_list(void **state)
{
    int            i;
    char           s[64];
    llmg_status_t  rc;

    (void) state;

    rc = LLMG_OK;

    for (i = 0; rc == LLMG_OK && i < 100000; i++) {
        (void) snprintf(s, sizeof(s), "jti %d\n", i);
        rc = reads(s);
    }

    assert_int_equal(rc, LLMG_LIMIT);
    assert_string_equal(reason, "too many entries");
}


static void
memory_ends(void **state)
{
    unsigned       n;
    llmg_status_t  rc;

    (void) state;

    for (n = 1; n < 20; n++) {
        list->arena->fail = n;
        rc = reads("sub \"a b\" before=9\n");
        list->arena->fail = 0;

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_non_null(reason);
    }

    assert_in_range(n, 2, 19);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(an_empty_list_revokes_nothing, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(each_kind_is_about_its_claim, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_time_is_about_tokens_issued_before,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(all_is_about_everybody, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(values_may_be_quoted, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_is_wrong_is_told_with_its_line,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(entries_are_added_one_by_one, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(many_entries_are_told_apart, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_bound_ends_the_list, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(memory_ends, setup, teardown)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
