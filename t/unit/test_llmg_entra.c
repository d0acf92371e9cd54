/* Tokens of Entra ID: whose they are, and who is let in. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_entra.h"
#include "in_arena.h"


#define WORDS_MAX  8

#define ID(c)      c c c c c c c c "-" c c c c "-" c c c c "-" c c c c "-"    \
                   c c c c c c c c c c c c
#define A          ID("a")
#define B          ID("b")
#define APP        ID("1")
#define PERSONAL   "9188040d-6c67-4c5b-b112-36a304b66dad"

#define V1(t)      "https://sts.windows.net/" t "/"
#define V2(t)      "https://login.microsoftonline.com/" t "/v2.0"

#define CLAIMS(iss, tid, ver, more)                                           \
                   "{\"iss\":\"" iss "\",\"tid\":\"" tid "\",\"ver\":\"" ver  \
                   "\",\"sub\":\"s\"" more "}"


static llmg_entra_t    entra;
static llmg_claims_t   claims;
static char            err[512];


static llmg_status_t
preset(llmg_entra_t *e, const char *text)
{
    char        *copy, *p;
    size_t       n;
    llmg_str_t   words[WORDS_MAX];

    copy = (char *) llmg_arena_copy(arena, text, strlen(text));
    assert_non_null(copy);

    for (n = 0, p = strtok(copy, " "); p != NULL; p = strtok(NULL, " ")) {
        assert_true(n < WORDS_MAX);
        words[n++] = llmg_str(p);
    }

    err[0] = '\0';

    return llmg_entra_parse(e, arena, words, n, err, sizeof(err));
}


static llmg_status_t
check(const char *payload, const char *issuer)
{
    llmg_str_t  s;

    llmg_str_set(&s, issuer, issuer ? strlen(issuer) : 0);

    assert_int_equal(llmg_claims_parse(&claims, arena, llmg_str(payload)),
                     LLMG_OK);

    return llmg_entra_check(&entra, &claims, s);
}


static void
refused(const char *payload, const char *reason)
{
    assert_int_equal(check(payload, NULL), LLMG_INVALID);
    assert_string_equal(claims.reason, reason);
}


static llmg_status_t
allowed(const char *more)
{
    char  payload[1024];

    snprintf(payload, sizeof(payload), CLAIMS(V2(A), A, "2.0", "%s"), more);
    assert_int_equal(check(payload, NULL), LLMG_OK);

    return llmg_entra_allow(&entra, &claims);
}


static void
accepts_both_versions(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x"), LLMG_OK);
    assert_int_equal(entra.audiences.n, 1);

    assert_int_equal(check(CLAIMS(V1(A), A, "1.0", ""), NULL), LLMG_OK);
    assert_int_equal(check(CLAIMS(V2(A), A, "2.0", ""), NULL), LLMG_OK);

    /* nobody is asked for more */

    assert_int_equal(llmg_entra_allow(&entra, &claims), LLMG_OK);
}


static void
refuses_what_does_not_fit(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x"), LLMG_OK);

    refused("{\"tid\":\"" A "\",\"ver\":\"2.0\"}",
            "token issuer not accepted");
    refused(CLAIMS(V2(B), B, "2.0", ""), "token issuer not accepted");
    refused(CLAIMS(V2(B), A, "2.0", ""), "token issuer not accepted");
    refused(CLAIMS(V2(A), B, "2.0", ""),
            "token tenant is not that of its issuer");
    refused("{\"iss\":\"" V2(A) "\",\"ver\":\"2.0\"}",
            "token tenant is not that of its issuer");
    refused(CLAIMS(V2(A), A, "1.0", ""),
            "token version is not that of its issuer");
    refused(CLAIMS(V1(A), A, "2.0", ""),
            "token version is not that of its issuer");
    refused("{\"iss\":\"" V2(A) "\",\"tid\":\"" A "\"}",
            "token version is not that of its issuer");

    /* nearly an issuer */

    refused(CLAIMS("https://login.microsoftonline.com/" A "/v2.0/", A, "2.0",
                   ""), "token issuer not accepted");
    refused(CLAIMS("http://login.microsoftonline.com/" A "/v2.0", A, "2.0",
                   ""), "token issuer not accepted");
    refused(CLAIMS("https://sts.windows.net/" A, A, "1.0", ""),
            "token issuer not accepted");
    refused(CLAIMS("https://login.microsoftonline.us/" A "/v2.0", A, "2.0",
                   ""), "token issuer not accepted");
}


static void
any_tenant(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=organizations audience=x"),
                     LLMG_OK);

    assert_int_equal(check(CLAIMS(V2(A), A, "2.0", ""), NULL), LLMG_OK);
    assert_int_equal(check(CLAIMS(V1(B), B, "1.0", ""), NULL), LLMG_OK);

    refused(CLAIMS(V2(A), B, "2.0", ""),
            "token tenant is not that of its issuer");
    refused(CLAIMS(V2(PERSONAL), PERSONAL, "2.0", ""),
            "token issuer not accepted");
    refused(CLAIMS(V2("{tenantid}"), "{tenantid}", "2.0", ""),
            "token issuer not accepted");

    assert_int_equal(preset(&entra, "tenant=common audience=x"), LLMG_OK);
    assert_int_equal(check(CLAIMS(V2(PERSONAL), PERSONAL, "2.0", ""), NULL),
                     LLMG_OK);
}


static void
clouds(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x cloud=usgov"),
                     LLMG_OK);
    assert_int_equal(check(CLAIMS("https://login.microsoftonline.us/" A
                                  "/v2.0", A, "2.0", ""), NULL), LLMG_OK);
    assert_int_equal(check(CLAIMS(V1(A), A, "1.0", ""), NULL), LLMG_OK);
    refused(CLAIMS(V2(A), A, "2.0", ""), "token issuer not accepted");

    assert_int_equal(preset(&entra, "tenant=" A " audience=x cloud=china"),
                     LLMG_OK);
    assert_int_equal(check(CLAIMS("https://login.partner.microsoftonline.cn/"
                                  A "/v2.0", A, "2.0", ""), NULL), LLMG_OK);
    assert_int_equal(check(CLAIMS("https://sts.chinacloudapi.cn/" A "/", A,
                                  "1.0", ""), NULL), LLMG_OK);
    refused(CLAIMS(V1(A), A, "1.0", ""), "token issuer not accepted");
}


static void
keys_are_for_whom_they_name(void **state)
{
    const char  *v1 = CLAIMS(V1(A), A, "1.0", "");
    const char  *v2 = CLAIMS(V2(A), A, "2.0", "");

    (void) state;

    assert_int_equal(preset(&entra, "tenant=common audience=x"), LLMG_OK);

    assert_int_equal(check(v2, V2("{tenantid}")), LLMG_OK);
    assert_int_equal(check(v1, V2("{tenantid}")), LLMG_OK);
    assert_int_equal(check(v2, V2(A)), LLMG_OK);
    assert_int_equal(check(v1, V1(A)), LLMG_OK);
    assert_int_equal(check(v1, V1("{tenantid}")), LLMG_OK);

    /* keys of version 1 do not sign for version 2 */

    assert_int_equal(check(v2, V1(A)), LLMG_INVALID);
    assert_int_equal(check(v2, V1("{tenantid}")), LLMG_INVALID);

    assert_int_equal(check(v2, V2(B)), LLMG_INVALID);
    assert_string_equal(claims.reason,
                        "token signed with another issuer's key");

    assert_int_equal(check(v2, V2(PERSONAL)), LLMG_INVALID);
    assert_int_equal(check(v2, ""), LLMG_INVALID);
    assert_int_equal(check(v2, "https://login.microsoftonline.com//v2.0"),
                     LLMG_INVALID);
    assert_int_equal(check(v2, "https://login.microsoftonline.us/" A "/v2.0"),
                     LLMG_INVALID);
}


static int
document(const char *issuer)
{
    return llmg_entra_document(&entra, llmg_str(issuer));
}


static void
discovery_documents(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x"), LLMG_OK);
    assert_true(llmg_str_eqz(llmg_entra_host(&entra),
                             "login.microsoftonline.com"));

    assert_true(document(V1(A)));
    assert_true(document(V2(A)));
    assert_true(document(V1("{tenantid}")));
    assert_true(document(V2("{tenantid}")));

    assert_false(document(V1(B)));
    assert_false(document(V2(B)));
    assert_false(document(V2("{tenant}")));
    assert_false(document(V2("{tenantid}/{tenantid}")));
    assert_false(document("{tenantid}"));
    assert_false(document("https://login.microsoftonline.com//v2.0"));
    assert_false(document("https://login.microsoftonline.us/" A "/v2.0"));
    assert_false(document("https://evil.example/{tenantid}/v2.0"));

    assert_int_equal(preset(&entra, "tenant=organizations audience=x"),
                     LLMG_OK);
    assert_true(document(V2("{tenantid}")));
    assert_true(document(V2(B)));
    assert_false(document(V2(PERSONAL)));

    assert_int_equal(preset(&entra, "tenant=common audience=x cloud=china"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(llmg_entra_host(&entra),
                             "login.partner.microsoftonline.cn"));
    assert_true(document("https://sts.chinacloudapi.cn/{tenantid}/"));
    assert_false(document(V2("{tenantid}")));

    assert_int_equal(preset(&entra, "tenant=common audience=x cloud=usgov"),
                     LLMG_OK);
    assert_true(llmg_str_eqz(llmg_entra_host(&entra),
                             "login.microsoftonline.us"));
}


static void
applications(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x apps=" APP),
                     LLMG_OK);

    assert_int_equal(allowed(",\"azp\":\"" APP "\""), LLMG_OK);
    assert_int_equal(allowed(",\"azp\":\"" B "\""), LLMG_DECLINED);
    assert_string_equal(claims.reason, "application not accepted");
    assert_int_equal(allowed(""), LLMG_DECLINED);

    /* each version has its own claim, and the other's is not believed */

    assert_int_equal(allowed(",\"appid\":\"" APP "\""), LLMG_DECLINED);

    assert_int_equal(check(CLAIMS(V1(A), A, "1.0", ",\"appid\":\"" APP "\""),
                           NULL), LLMG_OK);
    assert_int_equal(llmg_entra_allow(&entra, &claims), LLMG_OK);
}


static void
roles_and_scopes(void **state)
{
    (void) state;

    assert_int_equal(preset(&entra, "tenant=" A " audience=x roles=r1,r2"),
                     LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"x\",\"r2\"]"), LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"x\"]"), LLMG_DECLINED);
    assert_string_equal(claims.reason, "none of the required roles");
    assert_int_equal(allowed(",\"scp\":\"r1\""), LLMG_DECLINED);

    assert_int_equal(preset(&entra, "tenant=" A " audience=x scopes=s1,s2"),
                     LLMG_OK);
    assert_int_equal(allowed(",\"scp\":\"x s2\""), LLMG_OK);
    assert_int_equal(allowed(",\"scp\":\"x\""), LLMG_DECLINED);
    assert_string_equal(claims.reason, "none of the required scopes");
    assert_int_equal(allowed(",\"idtyp\":\"app\",\"roles\":[\"s1\"]"),
                     LLMG_DECLINED);

    /* both: an application's own token has no scopes to show */

    assert_int_equal(preset(&entra, "tenant=" A " audience=x roles=r scopes=s"),
                     LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"scp\":\"s\""), LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"idtyp\":\"app\""), LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"oid\":\"s\""), LLMG_OK);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"scp\":\"x\""),
                     LLMG_DECLINED);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"scp\":\"x\",\"oid\":\"s\""),
                     LLMG_DECLINED);
    assert_int_equal(allowed(",\"roles\":[\"r\"],\"oid\":\"o\""),
                     LLMG_DECLINED);
    assert_int_equal(allowed(",\"scp\":\"s\""), LLMG_DECLINED);
    assert_int_equal(allowed(",\"idtyp\":\"app\""), LLMG_DECLINED);
}


static void
says_what_is_wrong(void **state)
{
    size_t  i;

    static const char *const  rows[][2] = {
        { "audience=x", "there is no \"tenant=\"" },
        { "tenant=" A, "there is no \"audience=\"" },
        { "tenant=corp.onmicrosoft.com audience=x", "hexadecimal" },
        { "tenant=" A ",organizations audience=x", "hexadecimal" },
        { "tenant=" A ", audience=x", "empty value" },
        { "tenant= audience=x", "empty value" },
        { "tenant=" A " audience=", "empty value" },
        { "tenant=" A " tenant=" B " audience=x", "twice" },
        { "tenant=common tenant=" B " audience=x", "twice" },
        { "tenant=" A " audience=x cloud=moon", "\"cloud=moon\"" },
        { "tenant=" A " audience=x cloud=", "\"cloud=\"" },
        { "tenant=" A " audience=x apps=mine", "\"apps=mine\"" },
        { "tenant=" A " audience=x role=a", "\"role=a\"" },
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s\n", rows[i][0]);
        assert_int_equal(preset(&entra, rows[i][0]), LLMG_INVALID);
        assert_non_null(strstr(err, rows[i][1]));
    }

    /* identifiers in upper case are the same */

    assert_int_equal(preset(&entra, "tenant=" ID("A") " audience=x"),
                     LLMG_OK);
    assert_int_equal(check(CLAIMS(V2(A), A, "2.0", ""), NULL), LLMG_OK);
}


static llmg_status_t
preset_of(llmg_entra_t *e, const char *tenants)
{
    char  text[512];

    snprintf(text, sizeof(text), "audience=x %s", tenants);

    return preset(e, text);
}


static void
overlaps(void **state)
{
    size_t        i;
    llmg_entra_t  other;

    static const struct {
        const char  *a;
        const char  *b;
        int          overlap;
    } rows[] = {
        { "tenant=" A, "tenant=" B, 0 },
        { "tenant=" A "," B, "tenant=" B, 1 },
        { "tenant=" A, "tenant=common", 1 },
        { "tenant=organizations", "tenant=common", 1 },
        { "tenant=organizations", "tenant=" PERSONAL, 0 },
        { "tenant=organizations", "tenant=" PERSONAL "," A, 1 },
        { "tenant=common", "tenant=" PERSONAL, 1 },
        { "tenant=" A, "tenant=" A " cloud=china", 0 },
        { "tenant=" A, "tenant=" A " cloud=usgov", 1 },
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s; %s\n", rows[i].a, rows[i].b);

        assert_int_equal(preset_of(&entra, rows[i].a), LLMG_OK);
        assert_int_equal(preset_of(&other, rows[i].b), LLMG_OK);

        assert_int_equal(llmg_entra_overlap(&entra, &other), rows[i].overlap);
        assert_int_equal(llmg_entra_overlap(&other, &entra), rows[i].overlap);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(accepts_both_versions, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(refuses_what_does_not_fit, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(any_tenant, setup, teardown),
        cmocka_unit_test_setup_teardown(clouds, setup, teardown),
        cmocka_unit_test_setup_teardown(keys_are_for_whom_they_name, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(discovery_documents, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(applications, setup, teardown),
        cmocka_unit_test_setup_teardown(roles_and_scopes, setup, teardown),
        cmocka_unit_test_setup_teardown(says_what_is_wrong, setup, teardown),
        cmocka_unit_test_setup_teardown(overlaps, setup, teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
