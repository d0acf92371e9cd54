/* Discovery documents, and which addresses of keys may be asked. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_discovery.h"


#define ARENA   (1024 * 1024)


static llmg_arena_t      *arena;
static llmg_discovery_t   d;


static int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(ARENA);

    return arena == NULL ? -1 : 0;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


static llmg_status_t
reads(const char *doc)
{
    llmg_status_t  rc;

    rc = llmg_discovery_read(&d, arena, llmg_str(doc));

    assert_int_equal(rc == LLMG_OK, d.reason == NULL);

    return rc;
}


static void
reads_what_it_needs(void **state)
{
    (void) state;

    assert_int_equal(reads("{\"x\":{\"issuer\":1,\"keys\":2},"
                           "\"issuer\":\"https://idp.example/\","
                           "\"jwks_uri\":\"https:\\/\\/idp.example\\/k\"}"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(d.issuer, "https://idp.example/"));
    assert_true(llmg_str_eqz(d.jwks_uri, "https://idp.example/k"));
}


static void
something_else_is_declined(void **state)
{
    (void) state;

    assert_int_equal(reads("{\"keys\":[]}"), LLMG_DECLINED);
    assert_int_equal(reads("{\"kty\":\"RSA\"}"), LLMG_DECLINED);
    assert_int_equal(reads("{\"issuer\":\"a\"}"), LLMG_DECLINED);
    assert_int_equal(reads("{}"), LLMG_DECLINED);
    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":\"b\","
                           "\"keys\":[]}"), LLMG_DECLINED);
}


static void
what_is_wrong_is_told(void **state)
{
    (void) state;

    assert_int_equal(reads(""), LLMG_INVALID);
    assert_int_equal(reads("[]"), LLMG_INVALID);
    assert_int_equal(reads("<html>"), LLMG_INVALID);
    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":\"b\"} x"),
                     LLMG_INVALID);
    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":\"b\""),
                     LLMG_INVALID);
    assert_int_equal(reads("{\"jwks_uri\":\"b\"}"), LLMG_INVALID);
    assert_string_equal(d.reason, "a discovery document without issuer");
    assert_int_equal(reads("{\"issuer\":\"\",\"jwks_uri\":\"b\"}"),
                     LLMG_INVALID);
    assert_int_equal(reads("{\"issuer\":[\"a\"],\"jwks_uri\":\"b\"}"),
                     LLMG_INVALID);
    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":7}"),
                     LLMG_INVALID);
    assert_string_equal(d.reason, "its jwks_uri is no text");

    /* the reader could have meant the other one */

    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":\"b\","
                           "\"issuer\":\"c\"}"), LLMG_INVALID);
    assert_int_equal(reads("{\"issuer\":\"a\",\"jwks_uri\":\"b\","
                           "\"jwks\\u005furi\":\"c\"}"), LLMG_INVALID);
}


static llmg_status_t
may_ask(const char *issuer, const char *uri, const char *host)
{
    d.issuer = llmg_str(issuer);
    d.jwks_uri = llmg_str(uri);
    d.reason = "unset";

    return llmg_discovery_check(&d, llmg_str(host));
}


static void
the_issuer_is_asked_and_nobody_else(void **state)
{
    size_t  i;

    static const char  issuer[] = "https://idp.example/tenant";

    static const char *const  good[] = {
        "https://idp.example/keys", "https://idp.example",
        "https://IDP.example/keys", "https://idp.example?kind=keys",
        "https://idp.example/a%20b/keys?x=1&y=~"
    };

    static const char *const  bad[] = {
        "", "keys", "/keys", "https://", "https:///keys",
        "http://idp.example/keys", "HTTPS://idp.example/keys",
        "file:///etc/passwd", "unix:/run/docker.sock",
        "https://other.example/keys", "https://idp.example.evil.example/k",
        "https://evil.example/idp.example", "https://127.0.0.1/keys",
        "https://169.254.169.254/latest", "https://[::1]/keys",
        "https://idp.example:8443/keys", "https://idp.example:/keys",
        "https://idp.example@evil.example/keys",
        "https://evil.example@idp.example/keys",
        "https://idp.example\\@evil.example/keys",
        "https://idp.example#@evil.example/keys",
        "https://idp.example/keys#part", "https://idp.example/ke ys",
        "https://idp.example/keys\r\nHost: evil.example",
        "https://idp.example/keys\t", "https://idp.example/k\xC3\xA4",
        "https://idp.example./keys", " https://idp.example/keys",
        "https://idp.example/${x}", "https://idp%2eexample/keys"
    };

    (void) state;

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        assert_int_equal(may_ask(issuer, good[i], ""), LLMG_OK);
        assert_null(d.reason);
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        assert_int_equal(may_ask(issuer, bad[i], ""), LLMG_INVALID);
        assert_non_null(d.reason);
    }
}


static void
another_host_when_the_operator_says_so(void **state)
{
    (void) state;

    assert_int_equal(may_ask("https://accounts.example",
                             "https://keys.example/certs", "keys.example"),
                     LLMG_OK);
    assert_int_equal(may_ask("accounts.example",
                             "https://keys.example:444/certs",
                             "keys.example:444"),
                     LLMG_OK);
    assert_int_equal(may_ask("https://accounts.example",
                             "https://accounts.example/certs",
                             "keys.example"),
                     LLMG_INVALID);
    assert_int_equal(may_ask("https://accounts.example",
                             "http://keys.example/certs", "keys.example"),
                     LLMG_INVALID);

    /* an issuer that is no address vouches for nobody */

    assert_int_equal(may_ask("accounts.example",
                             "https://accounts.example/certs", ""),
                     LLMG_INVALID);
}


static void
a_long_address_is_refused(void **state)
{
    char  uri[LLMG_DISCOVERY_URI_MAX + 2];

    (void) state;

    memset(uri, 'a', sizeof(uri));
    memcpy(uri, "https://idp.example/", 20);

    uri[sizeof(uri) - 1] = '\0';
    assert_int_equal(may_ask("https://idp.example", uri, ""), LLMG_INVALID);

    uri[sizeof(uri) - 2] = '\0';
    assert_int_equal(may_ask("https://idp.example", uri, ""), LLMG_OK);
}


static void
memory_ends(void **state)
{
    unsigned       n;
    llmg_status_t  rc;

    (void) state;

    for (n = 1; n < 20; n++) {
        arena->fail = n;

        rc = llmg_discovery_read(&d, arena, llmg_str(
                 "{\"issuer\":\"https:\\/\\/a\",\"jwks_uri\":\"\\u0062\"}"));

        arena->fail = 0;

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_non_null(d.reason);
    }

    assert_in_range(n, 2, 19);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(reads_what_it_needs, setup, teardown),
        cmocka_unit_test_setup_teardown(something_else_is_declined, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(what_is_wrong_is_told, setup,
                                        teardown),
        cmocka_unit_test(the_issuer_is_asked_and_nobody_else),
        cmocka_unit_test(another_host_when_the_operator_says_so),
        cmocka_unit_test(a_long_address_is_refused),
        cmocka_unit_test_setup_teardown(memory_ends, setup, teardown)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
