/* Claims read strictly, checked against the clock and the rules, looked up. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_claims.h"
#include "in_arena.h"


#define NOW     1700000000


static llmg_claims_t   claims;


static llmg_status_t
parse(const char *payload)
{
    size_t          len;
    llmg_str_t      s;
    llmg_status_t   rc;
    unsigned char  *copy;

    /* a fresh arena and a copy of exact size */

    teardown(NULL);
    assert_int_equal(setup(NULL), 0);

    len = strlen(payload);
    copy = llmg_arena_alloc(arena, len);
    assert_non_null(copy);
    memcpy(copy, payload, len);
    llmg_str_set(&s, copy, len);

    rc = llmg_claims_parse(&claims, arena, s);
    assert_int_equal(rc == LLMG_OK, claims.reason == NULL);

    return rc;
}


static void
refused(const char *payload, const char *reason)
{
    assert_int_equal(parse(payload), LLMG_INVALID);
    assert_string_equal(claims.reason, reason);
}


static void
reads_what_is_registered(void **state)
{
    (void) state;

    assert_int_equal(parse(" {\"iss\":\"https:\\/\\/i\\/\",\"sub\":\"u\","
                           "\"aud\":[\"a\"],\"exp\":1700000600,\"nbf\":1,"
                           "\"iat\":0,\"jti\":\"j\",\"x\":{\"exp\":\"y\"}}\n"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(claims.iss, "https://i/"));
    assert_true(llmg_str_eqz(claims.sub, "u"));
    assert_true(llmg_str_eqz(claims.jti, "j"));
    assert_int_equal(claims.exp, 1700000600);
    assert_int_equal(claims.nbf, 1);
    assert_int_equal(claims.iat, 0);

    assert_int_equal(parse("{}"), LLMG_OK);
    assert_null(claims.iss.data);
    assert_null(claims.sub.data);
    assert_int_equal(claims.exp, LLMG_CLAIMS_NO_TIME);
    assert_int_equal(claims.nbf, LLMG_CLAIMS_NO_TIME);
}


static void
refuses_what_could_be_read_in_two_ways(void **state)
{
    unsigned  i;

    static const char *const  wrong[] = {
        "", " ", "1", "\"x\"", "null", "[]", "[{}]", "{", "{}{}", "{} x",
        "{\"a\":1,}", "{\"a\":1,\"a\":1}", "{\"exp\":1,\"\\u0065xp\":2}",
        "{\"x\":{\"a\":1,\"a\":2}}", "{'a':1}", "{\"a\":\"\x80\"}",
        "{\"a\":\"\\ud800\"}", "{\"a\":\"\n\"}", "{\"a\":NaN}", "{\"exp\":01}",
        "\xef\xbb\xbf{}"
    };

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        refused(wrong[i], "claims are not a strict JSON object");
    }

    refused("{\"sub\":\"a\\u0000\"}", "claims hold a NUL");
    refused("{\"\\u0000\":1}", "claims hold a NUL");
    refused("{\"x\":[{\"y\":\"\\\\\\u0000\"}]}", "claims hold a NUL");
    assert_int_equal(parse("{\"x\":\"\\\\u0000\"}"), LLMG_OK);

    refused("{\"sub\":\"a\\r\\nb\"}", "sub holds a control character");
    refused("{\"sub\":\"a\\u009f\"}", "sub holds a control character");
    assert_int_equal(parse("{\"jti\":\"a\\n\",\"sub\":\"\xC3\xB6\"}"),
                     LLMG_OK);

    refused("{\"sub\":5}", "iss, sub or jti is not a string");
    refused("{\"iss\":[\"a\"]}", "iss, sub or jti is not a string");
    refused("{\"jti\":null}", "iss, sub or jti is not a string");

    refused("{\"aud\":1}", "aud is neither a string nor an array of strings");
    refused("{\"aud\":{\"a\":\"a\"}}",
            "aud is neither a string nor an array of strings");
    refused("{\"aud\":[\"a\",1]}",
            "aud is neither a string nor an array of strings");
    refused("{\"aud\":[[\"a\"]]}",
            "aud is neither a string nor an array of strings");
}


static void
times_are_exact_and_in_range(void **state)
{
    unsigned  i;
    char      payload[256];

    static const struct {
        const char  *text;
        int64_t      time;
    } right[] = {
        { "0", 0 }, { "0.0", 0 }, { "0e99", 0 }, { "0.0e-99", 0 }, { "1", 1 },
        { "1700000600", 1700000600 }, { "1700000600.0", 1700000600 },
        { "1700000600.000001", 1700000601 }, { "1.7000006e9", 1700000600 },
        { "17000006E+02", 1700000600 }, { "17000006000e-1", 1700000600 },
        { "17000006001e-1", 1700000601 }, { "0.17000006e10", 1700000600 },
        { "0.00000000017000006e19", 1700000600 }, { "1e-400", 1 },
        { "253402300799", 253402300799 }, { "2e00000000000000000000003", 2000 },
        { "1e-9999999999999999999999", 1 }
    };

    static const char *const  wrong[] = {
        "-1", "-0", "-1e400", "253402300800", "1e12", "9223372036854775807",
        "9223372036854775808", "18446744073709551616", "18446744075409551816",
        "1e19", "1e400", "1e99999999999999999999", "null", "true", "\"1\"",
        "[1]", "{}", "1700000000000"
    };

    (void) state;

    for (i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
        snprintf(payload, sizeof(payload), "{\"exp\":%s}", right[i].text);
        assert_int_equal(parse(payload), LLMG_OK);
        assert_int_equal(claims.exp, right[i].time);

        snprintf(payload, sizeof(payload), "{\"nbf\":%s }", right[i].text);
        assert_int_equal(parse(payload), LLMG_OK);
        assert_int_equal(claims.nbf, right[i].time);
    }

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        snprintf(payload, sizeof(payload), "{\"exp\":%s}", wrong[i]);
        refused(payload, "exp, nbf or iat is not a valid time");
        snprintf(payload, sizeof(payload), "{\"nbf\":%s}", wrong[i]);
        refused(payload, "exp, nbf or iat is not a valid time");
        snprintf(payload, sizeof(payload), "{\"iat\":%s}", wrong[i]);
        refused(payload, "exp, nbf or iat is not a valid time");
    }
}


/* NULL: the claims are accepted; otherwise why not */

static const char *
check(const char *payload, const llmg_claims_rules_t *rules)
{
    llmg_status_t  rc;

    assert_int_equal(parse(payload), LLMG_OK);

    rc = llmg_claims_check(&claims, rules, NOW);
    assert_int_equal(rc, claims.reason == NULL ? LLMG_OK : LLMG_INVALID);

    return claims.reason;
}


static void
a_token_is_valid_from_nbf_to_exp(void **state)
{
    llmg_claims_rules_t  r;

    (void) state;

    memset(&r, 0, sizeof(r));

    assert_null(check("{\"exp\":1700000001}", &r));
    assert_null(check("{\"exp\":1700000000.5}", &r));
    assert_string_equal(check("{\"exp\":1700000000}", &r), "token expired");
    assert_string_equal(check("{}", &r), "token has no expiration time");
    assert_string_equal(check("{\"EXP\":1700000001}", &r),
                        "token has no expiration time");
    assert_null(check("{\"exp\":1700000001,\"nbf\":1700000000}", &r));
    assert_string_equal(check("{\"exp\":1700000009,\"nbf\":1700000001}", &r),
                        "token not yet valid");
    assert_string_equal(check("{\"exp\":1700000009,\"nbf\":1700000000.1}", &r),
                        "token not yet valid");
    assert_string_equal(check("{\"exp\":1700000009,\"iat\":1700000001}", &r),
                        "token issued in the future");

    r.leeway = 60;
    assert_null(check("{\"exp\":1699999941}", &r));
    assert_string_equal(check("{\"exp\":1699999940}", &r), "token expired");
    assert_null(check("{\"exp\":1700000001,\"nbf\":1700000060,"
                      "\"iat\":1700000060}", &r));
    assert_string_equal(check("{\"exp\":1700000001,\"nbf\":1700000061}", &r),
                        "token not yet valid");
    assert_string_equal(check("{\"exp\":1700000001,\"iat\":1700000061}", &r),
                        "token issued in the future");

    r.exp_optional = 1;
    assert_null(check("{}", &r));
    assert_string_equal(check("{\"exp\":1}", &r), "token expired");
}


static void
issuer_and_audience_must_match_exactly(void **state)
{
    llmg_str_t           issuers[2], audiences[2];
    llmg_claims_rules_t  r;

    (void) state;

    memset(&r, 0, sizeof(r));
    issuers[0] = llmg_str("https://one/");
    issuers[1] = llmg_str("https://two/");
    audiences[0] = llmg_str("api://guard");
    audiences[1] = llmg_str("guard");
    r.issuers = issuers;
    r.n_issuers = 2;
    r.exp_optional = 1;

    assert_null(check("{\"iss\":\"https://two/\"}", &r));
    assert_null(check("{\"iss\":\"https:\\/\\/one\\/\"}", &r));
    assert_string_equal(check("{}", &r), "token issuer not accepted");
    assert_string_equal(check("{\"iss\":\"\"}", &r),
                        "token issuer not accepted");
    assert_string_equal(check("{\"iss\":\"https://two\"}", &r),
                        "token issuer not accepted");
    assert_string_equal(check("{\"iss\":\"https://Two/\"}", &r),
                        "token issuer not accepted");

    r.n_issuers = 0;
    r.audiences = audiences;
    r.n_audiences = 2;

    assert_null(check("{\"aud\":\"guard\"}", &r));
    assert_null(check("{\"aud\":[\"x\",\"\\u0067uard\"]}", &r));
    assert_null(check("{\"aud\":[\"x\",\"api:\\/\\/guard\",\"y\"]}", &r));
    assert_string_equal(check("{}", &r), "token audience not accepted");
    assert_string_equal(check("{\"aud\":[]}", &r),
                        "token audience not accepted");
    assert_string_equal(check("{\"aud\":\"guard \"}", &r),
                        "token audience not accepted");
    assert_string_equal(check("{\"aud\":\"guard x\"}", &r),
                        "token audience not accepted");
    assert_string_equal(check("{\"aud\":[\"Guard\"]}", &r),
                        "token audience not accepted");
    assert_string_equal(check("{\"x\":{\"aud\":\"guard\"}}", &r),
                        "token audience not accepted");
}


/* the text at a path; "-": not there, "?": no text, "!": unsafe */

static const char *
text(const char *path)
{
    llmg_str_t         s;
    llmg_status_t      rc;
    llmg_json_token_t  value;

    static char  out[256];

    rc = llmg_claims_find(&claims, llmg_str(path), &value);

    if (rc == LLMG_DECLINED) {
        return "-";
    }

    assert_int_equal(rc, LLMG_OK);

    rc = llmg_claims_text(&claims, &value, &s);

    if (rc != LLMG_OK) {
        assert_true(rc == LLMG_DECLINED || rc == LLMG_INVALID);
        return (rc == LLMG_DECLINED) ? "?" : "!";
    }

    snprintf(out, sizeof(out), "%.*s", (int) s.len, s.data);

    return out;
}


static void
finds_claims_by_path(void **state)
{
    (void) state;

    assert_int_equal(parse("{\"a\":{\"b\":{\"c\":\"deep\",\"d.e\":1},"
                           "\"b.c\":\"dotted\"},\"\":\"empty\","
                           "\"https://x.y/roles\":{\"\\u0061\":true},"
                           "\"r\":[{\"s\":1}],\"s\":\"t\"}"), LLMG_OK);

    assert_string_equal(text("s"), "t");
    assert_string_equal(text("a.b.d.e"), "1");
    assert_string_equal(text("a.b.c"), "dotted");
    assert_string_equal(text("https://x.y/roles.a"), "true");
    assert_string_equal(text("https://x.y/roles"), "?");
    assert_string_equal(text(""), "empty");
    assert_string_equal(text("a"), "?");
    assert_string_equal(text("a.b"), "?");
    assert_string_equal(text("a."), "-");
    assert_string_equal(text(".a"), "-");
    assert_string_equal(text("a..b"), "-");
    assert_string_equal(text("s.t"), "-");
    assert_string_equal(text("r.s"), "-");
    assert_string_equal(text("S"), "-");
    assert_string_equal(text("a.b.c.d"), "-");

    /* the longest name wins, and there is no way back */

    assert_int_equal(parse("{\"a\":{\"b\":{\"c\":1}},\"a.b\":{}}"), LLMG_OK);
    assert_string_equal(text("a.b.c"), "-");
    assert_int_equal(parse("{\"a.b\":{},\"a\":{\"b\":{\"c\":1}}}"), LLMG_OK);
    assert_string_equal(text("a.b.c"), "-");
}


static void
text_is_safe_in_a_header(void **state)
{
    (void) state;

    assert_int_equal(parse("{\"n\":1.50e3,\"t\":true,\"f\":false,\"z\":null,"
                           "\"o\":{},\"u\":\"\\u00e9\xc3\xa9\",\"e\":\"\","
                           "\"cr\":\"a\\r\\nb\",\"tab\":\"\\t\","
                           "\"del\":\"\\u007f\",\"c1\":\"x\\u0085\","
                           "\"nbsp\":\"x\\u00a0\"}"), LLMG_OK);

    assert_string_equal(text("n"), "1.50e3");
    assert_string_equal(text("t"), "true");
    assert_string_equal(text("f"), "false");
    assert_string_equal(text("z"), "?");
    assert_string_equal(text("o"), "?");
    assert_string_equal(text("u"), "\xc3\xa9\xc3\xa9");
    assert_string_equal(text("e"), "");
    assert_string_equal(text("cr"), "!");
    assert_string_equal(text("tab"), "!");
    assert_string_equal(text("del"), "!");
    assert_string_equal(text("c1"), "!");
    assert_string_equal(text("nbsp"), "x\xc2\xa0");
}


static void
arrays_of_strings_are_joined_unambiguously(void **state)
{
    (void) state;

    assert_int_equal(parse("{\"a\":[\"x\",\"\\u0079\",\"z\"],\"one\":[\"x\"],"
                           "\"none\":[],\"space\":[\"x y\"],\"empty\":[\"\"],"
                           "\"late\":[\"a\",\"\"],\"mixed\":[\"x\",1],"
                           "\"deep\":[[\"x\"]],\"nl\":[\"a\",\"\\n\"]}"),
                     LLMG_OK);

    assert_string_equal(text("a"), "x y z");
    assert_string_equal(text("one"), "x");
    assert_string_equal(text("none"), "");
    assert_string_equal(text("space"), "!");
    assert_string_equal(text("empty"), "!");
    assert_string_equal(text("late"), "!");
    assert_string_equal(text("mixed"), "?");
    assert_string_equal(text("deep"), "?");
    assert_string_equal(text("nl"), "!");
}


static void
has_looks_at_the_first_level(void **state)
{
    llmg_json_token_t  value;

    (void) state;

    assert_int_equal(parse("{\"r\":[[\"in\"],{\"k\":\"in\"},1,\"out\"],"
                           "\"s\":\"out in\"}"), LLMG_OK);

    assert_int_equal(llmg_claims_find(&claims, llmg_str("r"), &value), LLMG_OK);
    assert_int_equal(llmg_claims_has(&claims, &value, llmg_str("out")),
                     LLMG_OK);
    assert_int_equal(llmg_claims_has(&claims, &value, llmg_str("in")),
                     LLMG_DECLINED);
    assert_int_equal(llmg_claims_has(&claims, &value, llmg_str("1")),
                     LLMG_DECLINED);
    assert_int_equal(llmg_claims_find(&claims, llmg_str("s"), &value), LLMG_OK);
    assert_int_equal(llmg_claims_has(&claims, &value, llmg_str("out in")),
                     LLMG_OK);
    assert_int_equal(llmg_claims_has(&claims, &value, llmg_str("in")),
                     LLMG_DECLINED);
}


static void
claims_are_bounded(void **state)
{
    char    *payload;
    size_t   i, n;

    (void) state;

    payload = malloc(LLMG_CLAIMS_MEMBERS * 16 + 64);
    assert_non_null(payload);

    n = (size_t) sprintf(payload, "{");

    for (i = 0; i < LLMG_CLAIMS_MEMBERS; i++) {
        n += (size_t) sprintf(payload + n, "%s\"%zu\":1", i ? "," : "", i);
    }

    strcpy(payload + n, "}");
    assert_int_equal(parse(payload), LLMG_OK);
    assert_int_equal(claims.n, LLMG_CLAIMS_MEMBERS);
    assert_string_equal(text("4095"), "1");

    strcpy(payload + n, ",\"x\":1}");
    assert_int_equal(parse(payload), LLMG_LIMIT);

    n = (size_t) sprintf(payload, "{\"a\":");
    memset(payload + n, '[', LLMG_CLAIMS_DEPTH);
    memset(payload + n + LLMG_CLAIMS_DEPTH, ']', LLMG_CLAIMS_DEPTH);
    strcpy(payload + n + 2 * LLMG_CLAIMS_DEPTH, "}");
    assert_int_equal(parse(payload), LLMG_LIMIT);

    free(payload);
}


static llmg_status_t
everything(llmg_str_t payload)
{
    llmg_str_t           s, audience;
    llmg_status_t        rc;
    llmg_json_token_t    value;
    llmg_claims_rules_t  rules;

    audience = llmg_str("b/c");

    memset(&rules, 0, sizeof(rules));
    rules.audiences = &audience;
    rules.n_audiences = 1;
    rules.exp_optional = 1;

    rc = llmg_claims_parse(&claims, arena, payload);

    if (rc == LLMG_OK) {
        rc = llmg_claims_check(&claims, &rules, NOW);
    }

    if (rc == LLMG_OK) {
        rc = llmg_claims_find(&claims, llmg_str("o.p"), &value);
    }

    if (rc == LLMG_OK) {
        rc = llmg_claims_text(&claims, &value, &s);
    }

    if (rc == LLMG_OK) {
        assert_true(llmg_str_eqz(s, "q r"));
    }

    return rc;
}


static void
every_failed_allocation_ends_cleanly(void **state)
{
    size_t         n, failed;
    llmg_status_t  rc;

    static const char  payload[] =
        "{\"iss\":\"\\/\",\"aud\":[\"a\",\"b\\/c\"],"
        "\"o\":{\"\\u0070\":[\"q\",\"r\"]}}";

    (void) state;

    failed = 0;

    for (n = 1; n < 1000; n++) {
        teardown(NULL);
        assert_int_equal(setup(NULL), 0);
        arena->fail = n;

        rc = everything(llmg_str(payload));

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        failed++;
    }

    arena->fail = 0;
    assert_true(failed >= 7 && n < 1000);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(reads_what_is_registered),
        cmocka_unit_test(refuses_what_could_be_read_in_two_ways),
        cmocka_unit_test(times_are_exact_and_in_range),
        cmocka_unit_test(a_token_is_valid_from_nbf_to_exp),
        cmocka_unit_test(issuer_and_audience_must_match_exactly),
        cmocka_unit_test(finds_claims_by_path),
        cmocka_unit_test(text_is_safe_in_a_header),
        cmocka_unit_test(arrays_of_strings_are_joined_unambiguously),
        cmocka_unit_test(has_looks_at_the_first_level),
        cmocka_unit_test(claims_are_bounded),
        cmocka_unit_test(every_failed_allocation_ends_cleanly),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
