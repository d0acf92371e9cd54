/* Tokens taken apart, and what is refused before any key is looked at. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_base64.h"
#include "llmg_jwt_object.h"
#include "llmg_jwt_parse.h"
#include "in_arena.h"


static llmg_jwt_t     jwt;


/* parses a copy of exact size that stays as long as the arena */

static llmg_status_t
parse(const char *token, size_t len)
{
    llmg_str_t      s;
    llmg_status_t   rc;
    unsigned char  *copy;

    copy = llmg_arena_alloc(arena, len);
    assert_non_null(copy);
    memcpy(copy, token, len);
    llmg_str_set(&s, copy, len);

    rc = llmg_jwt_parse(&jwt, arena, s);
    assert_int_equal(rc == LLMG_OK, jwt.reason == NULL);

    if (jwt.reason != NULL) {
        assert_null(strpbrk(jwt.reason, "\"\\\r\n"));
    }

    return rc;
}


static llmg_status_t
parse_header(const char *header)
{
    char        token[65536];
    size_t      n;
    llmg_str_t  s;

    s = llmg_str(header);
    n = llmg_base64_encode((unsigned char *) token, s, LLMG_BASE64_URL);
    memcpy(token + n, ".e30.AAAA", 9);

    return parse(token, n + 9);
}


static void
takes_a_token_apart(void **state)
{
    (void) state;

    assert_int_equal(parse_header("{\"alg\":\"ES256\",\"kid\":\"k-1\","
                                  "\"typ\":\"JWT\"}"), LLMG_OK);
    assert_int_equal(jwt.alg, LLMG_JWT_ES256);
    assert_true(llmg_str_eqz(jwt.kid, "k-1"));
    assert_true(llmg_str_eqz(jwt.typ, "JWT"));
    assert_true(llmg_str_eqz(jwt.payload, "{}"));
    assert_int_equal(jwt.signature.len, 3);
    assert_true(llmg_str_ends(jwt.input, ".e30"));

    assert_int_equal(parse_header("{\"alg\":\"RS256\"}"), LLMG_OK);
    assert_null(jwt.kid.data);
    assert_null(jwt.typ.data);

    assert_int_equal(parse_header("{\"alg\":\"RS256\",\"kid\":\"\"}"), LLMG_OK);
    assert_non_null(jwt.kid.data);
    assert_int_equal(jwt.kid.len, 0);
}


static void
reads_escaped_names_and_values(void **state)
{
    (void) state;

    assert_int_equal(parse_header(" { \"\\u0061lg\" : \"P\\u0053384\" ,"
                                  "\"kid\":\"a\\/b\\u00e9\"} "), LLMG_OK);
    assert_int_equal(jwt.alg, LLMG_JWT_PS384);
    assert_true(llmg_str_eqz(jwt.kid, "a/b\xc3\xa9"));

    assert_int_equal(parse_header("{\"alg\":\"ES256\",\"\\u0063rit\":[]}"),
                     LLMG_INVALID);
    assert_int_equal(parse_header("{\"alg\":\"ES256\","
                                  "\"\\u0061lg\":\"ES256\"}"), LLMG_INVALID);
}


static void
knows_every_algorithm_by_its_exact_name(void **state)
{
    char      header[128];
    unsigned  i;

    (void) state;

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        snprintf(header, sizeof(header), "{\"alg\":\"%s\"}",
                 llmg_jwt_algs[i].name);
        assert_int_equal(parse_header(header), LLMG_OK);
        assert_int_equal(jwt.alg, i);

        snprintf(header, sizeof(header), "{\"alg\":\"%s \"}",
                 llmg_jwt_algs[i].name);
        assert_int_equal(parse_header(header), LLMG_INVALID);
    }

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        assert_int_equal(llmg_jwt_alg_find(llmg_str(llmg_jwt_algs[i].name)), i);
    }

    assert_int_equal(llmg_jwt_alg_find(llmg_str("none")), LLMG_JWT_ALGS);
    assert_int_equal(llmg_jwt_alg_find(llmg_str("")), LLMG_JWT_ALGS);
}


static void
refuses_headers(void **state)
{
    unsigned  i;

    static const char *const  wrong[] = {
        "{}", "[]", "\"x\"", "1", "", "{", "{\"alg\":\"ES256\"}x",
        "{\"alg\":\"ES256\",}", "{'alg':'ES256'}", "\xef\xbb\xbf{}",
        "[{\"alg\":\"ES256\"}]", "{\"h\":{\"alg\":\"ES256\"}}",
        "{\"alg\":\"none\"}", "{\"alg\":\"None\"}", "{\"alg\":\"\"}",
        "{\"alg\":null}", "{\"alg\":[\"ES256\"]}", "{\"alg\":{}}",
        "{\"alg\":\"es256\"}", "{\"alg\":\"ES256\\u0000\"}",
        "{\"alg\":\"ES256\",\"alg\":\"ES256\"}", "{\"ALG\":\"ES256\"}",
        "{\"alg\":\"ES256\",\"crit\":[\"exp\"]}",
        "{\"alg\":\"ES256\",\"crit\":null}", "{\"alg\":\"ES256\",\"b64\":true}",
        "{\"alg\":\"ES256\",\"b64\":false}",
        "{\"alg\":\"ES256\",\"zip\":\"DEF\"}",
        "{\"alg\":\"ES256\",\"enc\":\"A128GCM\"}",
        "{\"alg\":\"ES256\",\"kid\":1}",
        "{\"alg\":\"ES256\",\"kid\":null}",
        "{\"alg\":\"ES256\",\"kid\":[\"a\"]}",
        "{\"alg\":\"ES256\",\"typ\":1}", "{\"alg\":\"ES256\",\"x\":\"\x80\"}",
        "{\"alg\":\"ES256\",\"typ\":\"logout+jwt\"}",
        "{\"alg\":\"ES256\",\"typ\":\"application/DPOP+JWT\"}",
        "{\"alg\":\"ES256\",\"typ\":\"+jwt\"}"
    };

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        assert_int_equal(parse_header(wrong[i]), LLMG_INVALID);
    }
}


static void
accepts_headers(void **state)
{
    unsigned  i;

    static const char *const  right[] = {
        "{\"alg\":\"ES256\",\"typ\":\"jwt\"}",
        "{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}",
        "{\"alg\":\"ES256\",\"typ\":\"application/at+JWT\"}",
        "{\"alg\":\"ES256\",\"typ\":\"JOSE\"}",
        "{\"alg\":\"ES256\",\"typ\":\"\"}",
        "{\"alg\":\"ES256\",\"x5c\":[\"A\",[1,{\"alg\":\"none\"}]],"
        "\"jwk\":{\"k\":1}}"
    };

    (void) state;

    for (i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
        assert_int_equal(parse_header(right[i]), LLMG_OK);
        assert_int_equal(jwt.alg, LLMG_JWT_ES256);
    }
}


static void
refuses_other_shapes(void **state)
{
    unsigned  i;

    /* {"alg":"ES256"} */

#define HEAD  "eyJhbGciOiJFUzI1NiJ9"

    static const char *const  wrong[] = {
        "", ".", "..", "...", "....", HEAD, HEAD ".", HEAD "..", HEAD ".e30",
        HEAD ".e30.", ".e30.AAAA", HEAD ".e30.AAAA.",
        HEAD ".e30.AAAA.AAAA.AAAA",
        HEAD ".e30.AAA=", HEAD "=.e30.AAAA", HEAD ".e30=.AAAA", HEAD ".e3.AAAA",
        HEAD ".e30.A", HEAD ".e30.AB", HEAD " .e30.AAAA", HEAD ".e30.AAAA\n",
        HEAD ".e30.AA+A", "Bearer " HEAD ".e30.AAAA",
        "{\"payload\":\"e30\",\"protected\":\"" HEAD "\","
        "\"signature\":\"AAAA\"}"
    };

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        assert_int_equal(parse(wrong[i], strlen(wrong[i])), LLMG_INVALID);
    }

    /* as a signature of any bytes the payload may be empty */

    assert_int_equal(parse(HEAD "..AAAA", sizeof(HEAD "..AAAA") - 1), LLMG_OK);
    assert_int_equal(jwt.payload.len, 0);
}


static void
bounds_the_length(void **state)
{
    char    *token;
    size_t   n;

    (void) state;

    token = malloc(LLMG_JWT_TOKEN_MAX + 1);
    assert_non_null(token);
    memset(token, 'A', LLMG_JWT_TOKEN_MAX + 1);

    n = sizeof(HEAD) - 1;
    memcpy(token, HEAD, n);
    token[n] = '.';
    token[LLMG_JWT_TOKEN_MAX - 5] = '.';

    assert_int_equal(parse(token, LLMG_JWT_TOKEN_MAX), LLMG_OK);
    assert_int_equal(parse(token, LLMG_JWT_TOKEN_MAX + 1), LLMG_LIMIT);

    memset(token, 'A', LLMG_JWT_TOKEN_MAX);
    token[LLMG_JWT_HEADER_MAX + 1] = '.';
    token[LLMG_JWT_HEADER_MAX + 2] = '.';
    assert_int_equal(parse(token, LLMG_JWT_HEADER_MAX + 7), LLMG_LIMIT);

    free(token);
}


static void
every_failed_allocation_ends_cleanly(void **state)
{
    size_t         n, failed;
    llmg_str_t     s;
    llmg_status_t  rc;

    static const char  token[] =
        "eyJhbGciOiJFUzI1NiIsImtpZCI6IlwvXHUwMDQxIiwiMSI6MSwiMiI6MX0.e30.AAAA";

    (void) state;

    llmg_str_set(&s, token, sizeof(token) - 1);
    failed = 0;

    for (n = 1; n < 1000; n++) {
        teardown(NULL);
        assert_int_equal(setup(NULL), 0);
        arena->fail = n;

        rc = llmg_jwt_parse(&jwt, arena, s);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_non_null(jwt.reason);
        failed++;
    }

    arena->fail = 0;

    assert_true(failed >= 4 && n < 1000);
    assert_true(llmg_str_eqz(jwt.kid, "/A"));
}


static void
members_are_walked_whatever_they_hold(void **state)
{
    unsigned           n;
    llmg_json_t        json;
    llmg_jwt_member_t  m;

    static const char  doc[] = "{\"a\":[1,[2,{\"b\":3}]],\"c\":{},\"d\":\"e\"}";
    static const char *const  raw[] = { "[1,[2,{\"b\":3}]]", "{}", "e" };

    (void) state;

    assert_int_equal(llmg_json_init(&json, arena, llmg_str(doc),
                                    &llmg_json_limits_default), LLMG_OK);
    assert_int_equal(llmg_jwt_object_open(&json), LLMG_OK);

    for (n = 0; n < 3; n++) {
        assert_int_equal(llmg_jwt_object_next(&json, &m), LLMG_OK);
        assert_true(llmg_str_eqz(m.value.raw, raw[n]));
    }

    assert_int_equal(llmg_jwt_object_next(&json, &m), LLMG_DECLINED);

    llmg_json_reset(&json, llmg_str("{} x"));
    assert_int_equal(llmg_jwt_object_open(&json), LLMG_OK);
    assert_int_equal(llmg_jwt_object_next(&json, &m), LLMG_INVALID);

    llmg_json_reset(&json, llmg_str("[{}]"));
    assert_int_equal(llmg_jwt_object_open(&json), LLMG_INVALID);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(takes_a_token_apart),
        cmocka_unit_test(reads_escaped_names_and_values),
        cmocka_unit_test(knows_every_algorithm_by_its_exact_name),
        cmocka_unit_test(refuses_headers),
        cmocka_unit_test(accepts_headers),
        cmocka_unit_test(refuses_other_shapes),
        cmocka_unit_test(bounds_the_length),
        cmocka_unit_test(every_failed_allocation_ends_cleanly),
        cmocka_unit_test(members_are_walked_whatever_they_hold),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
