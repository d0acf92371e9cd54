/* What token endpoints and metadata services answer. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_grant.h"
#include "in_arena.h"


#define NOW     1700000000


static llmg_grant_t   grant;


/* reads a copy of exact size that stays as long as the arena */

static llmg_str_t
exact(const char *answer)
{
    size_t          n;
    llmg_str_t      s;
    unsigned char  *copy;

    n = strlen(answer);
    copy = llmg_arena_alloc(arena, n + 1);
    assert_non_null(copy);
    memcpy(copy, answer, n);
    llmg_str_set(&s, copy, n);

    return s;
}


static llmg_status_t
parse(const char *answer)
{
    llmg_status_t  rc;

    rc = llmg_grant_parse(&grant, arena, exact(answer), NOW);

    assert_int_equal(rc == LLMG_OK, grant.reason == NULL);
    assert_int_equal(rc == LLMG_OK, grant.token.len != 0);

    return rc;
}


static void
accepted(const char *answer, const char *token, int64_t expires)
{
    assert_int_equal(parse(answer), LLMG_OK);
    assert_true(llmg_str_eqz(grant.token, token));
    assert_int_equal(grant.expires, expires);
}


static void
refused(const char *answer, const char *reason)
{
    assert_int_not_equal(parse(answer), LLMG_OK);
    assert_non_null(strstr(grant.reason, reason));
}


static void
answers_of_each_kind(void **state)
{
    (void) state;

    /* a virtual machine */

    accepted("{\"access_token\":\"a.b-c_d\",\"refresh_token\":\"\","
             "\"expires_in\":\"3599\",\"expires_on\":\"1700003599\","
             "\"not_before\":\"1699999700\",\"resource\":\"https://a/\","
             "\"token_type\":\"Bearer\"}", "a.b-c_d", NOW + 3599);

    /* App Service */

    accepted("{\"access_token\":\"a\",\"expires_on\":\"1700086400\","
             "\"resource\":\"r\",\"token_type\":\"Bearer\","
             "\"client_id\":\"5E29463D\"}", "a", NOW + 86400);

    /* Entra ID */

    accepted("{\"token_type\":\"Bearer\",\"expires_in\":3599,"
             "\"ext_expires_in\":3599,\"access_token\":\"e.y.J\"}",
             "e.y.J", NOW + 3599);

    accepted(" { \"expires_in\" : 1 , \"access_token\" : \"x\\u0041+/~==\","
             "\"token_type\":\"bEARER\", \"more\": [{}, [1]] } ",
             "xA+/~==", NOW + 1);
}


static void
the_earlier_end_counts(void **state)
{
    (void) state;

    /* counted from when the service got it, an hour ago */

    accepted("{\"access_token\":\"a\",\"expires_in\":\"86400\","
             "\"expires_on\":\"1700082800\"}", "a", NOW + 82800);
    accepted("{\"access_token\":\"a\",\"expires_in\":\"60\","
             "\"expires_on\":\"1700082800\"}", "a", NOW + 60);
    accepted("{\"access_token\":\"a\",\"expires_in\":999999999999}", "a",
             NOW + LLMG_GRANT_LIFE_MAX);
    accepted("{\"access_token\":\"a\",\"expires_on\":999999999999}", "a",
             NOW + LLMG_GRANT_LIFE_MAX);
}


static void
no_end_that_can_be_relied_on(void **state)
{
    (void) state;

    refused("{\"access_token\":\"a\"}", "no \"expires_in\"");
    refused("{\"access_token\":\"a\",\"expires_in\":0}", "has expired");
    refused("{\"access_token\":\"a\",\"expires_on\":1700000000}",
            "has expired");
    refused("{\"access_token\":\"a\",\"expires_in\":60,"
            "\"expires_on\":\"1600000000\"}", "has expired");
    refused("{\"access_token\":\"a\",\"expires_in\":-1}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":1e3}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":1.5}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":\"\"}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":\"12 \"}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":\"\\u0031\"}",
            "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":1000000000000}",
            "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":[60]}", "no number");
    refused("{\"access_token\":\"a\",\"expires_in\":null}", "no number");
    refused("{\"access_token\":\"a\",\"expires_on\":"
            "\"11/14/2023 10:13:20 PM +00:00\"}", "no number");
}


static void
tokens_that_are_none(void **state)
{
    static const char *const  texts[] = {
        "\"\"", "null", "1", "[\"a\"]", "{\"a\":\"a\"}", "\"a b\"",
        "\"a\\r\\nX: y\"", "\"a\\n\"", "\"a\\u0000\"", "\"=\"", "\"a=b\"",
        "\"\xc3\xa9\"", "\"a\\\"\"", "\"a,b\"", "\"Bearer a\""
    };

    char    answer[256];
    size_t  i;

    (void) state;

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        (void) snprintf(answer, sizeof(answer),
                        "{\"access_token\":%s,\"expires_in\":60}", texts[i]);
        refused(answer, "\"access_token\"");
    }

    refused("{\"expires_in\":60}", "no \"access_token\"");
    refused("{\"access_token\":\"a\",\"expires_in\":60,"
            "\"token_type\":\"pop\"}", "token_type");
    refused("{\"access_token\":\"a\",\"expires_in\":60,"
            "\"token_type\":null}", "token_type");
}


static void
what_is_no_strict_json(void **state)
{
    (void) state;

    refused("", "");
    refused("<html>503</html>", "");
    refused("[]", "object expected");
    refused("\"a\"", "object expected");
    refused("{\"access_token\":\"a\",\"expires_in\":60", "");
    refused("{\"access_token\":\"a\",\"expires_in\":60}x", "");
    refused("{\"access_token\":\"a\",\"expires_in\":60,}", "");
    refused("{\"access_token\":\"a\",\"access_token\":\"b\","
            "\"expires_in\":60}", "duplicate");
    refused("{\"access_token\":\"a\",\"\\u0061ccess_token\":\"b\","
            "\"expires_in\":60}", "duplicate");
    refused("{\"a\":[[[[[[[[[[1]]]]]]]]]],\"access_token\":\"a\","
            "\"expires_in\":60}", "");
}


static void
bounds(void **state)
{
    char    *answer, *p;
    size_t   n;

    (void) state;

    answer = malloc(2 * LLMG_GRANT_ANSWER_MAX);
    assert_non_null(answer);

    for (n = LLMG_GRANT_TOKEN_MAX; n <= LLMG_GRANT_TOKEN_MAX + 1; n++) {
        p = answer + sprintf(answer, "{\"expires_in\":60,\"access_token\":\"");
        memset(p, 'a', n);
        strcpy(p + n, "\"}");

        if (n == LLMG_GRANT_TOKEN_MAX) {
            assert_int_equal(parse(answer), LLMG_OK);
            assert_int_equal(grant.token.len, n);

        } else {
            refused(answer, "too long");
        }
    }

    memset(answer, ' ', LLMG_GRANT_ANSWER_MAX + 1);
    strcpy(answer + LLMG_GRANT_ANSWER_MAX + 1, "");
    refused(answer, "answer too long");

    free(answer);
}


static void
errors_are_told_when_they_are_safe(void **state)
{
    static const struct {
        const char  *answer;
        const char  *code;
    } t[] = {
        { "{\"error\":\"invalid_request\",\"error_description\":\"no\"}",
          "invalid_request" },
        { "{\"error\":{\"code\":\"x\"}}", "" },
        { "{\"error\":\"a b\"}", "" },
        { "{\"error\":\"a\\nb\"}", "" },
        { "{\"error\":\"\"}", "" },
        { "{\"error\":\"a\",\"error\":\"b\"}", "" },
        { "{\"error\":\"a\"", "" },
        { "not found", "" },
        { "", "" },
        { "{\"error\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          "aaaaaaaaaaaaaaaaaaaaaaa\"}", "" },
    };

    size_t  i;

    (void) state;

    for (i = 0; i < sizeof(t) / sizeof(t[0]); i++) {
        assert_true(llmg_str_eqz(llmg_grant_error(arena, exact(t[i].answer)),
                                 t[i].code));
    }
}


static void
without_memory(void **state)
{
    size_t         n;
    llmg_str_t     s;
    llmg_arena_t  *poor;
    llmg_status_t  rc;

    (void) state;

    s = exact("{\"access_token\":\"a\\u0062\",\"expires_in\":60}");

    for (n = 1; n < 20; n++) {
        poor = llmg_arena_create(ARENA);
        assert_non_null(poor);
        poor->fail = n;

        rc = llmg_grant_parse(&grant, poor, s, NOW);
        assert_int_equal(rc == LLMG_OK, grant.token.len != 0);

        llmg_arena_destroy(poor);

        if (rc == LLMG_OK) {
            assert_true(n > 1);
            return;
        }
    }

    fail_msg("never enough");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(answers_of_each_kind, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(the_earlier_end_counts, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(no_end_that_can_be_relied_on, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(tokens_that_are_none, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_is_no_strict_json, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(bounds, setup, teardown),
        cmocka_unit_test_setup_teardown(errors_are_told_when_they_are_safe,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(without_memory, setup, teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
