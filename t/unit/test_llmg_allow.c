/*
 * What a policy allows although it is found: in whole texts and in streams, for
 * every way of cutting; and addresses that only look as if they were allowed.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_allow.h"
#include "stream_said.h"


#define MEMORY   (16 * 1024 * 1024)


static char              err[512];
static char              said[4096];


static llmg_status_t
lines(llmg_policy_t **p, const char *name, const char *text)
{
    *p = llmg_policies_add(policies, llmg_str(name));
    assert_non_null(*p);

    err[0] = '\0';

    return llmg_policy_parse(policies, *p, llmg_str(text), err, sizeof(err));
}


/* the text as it leaves; *n: how many findings there are */

static const char *
whole(llmg_policy_t *p, unsigned direction, const char *text, size_t *n)
{
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspecting(&in, p, llmg_arena_create(MEMORY));

    assert_int_equal(llmg_inspect_text(&in, direction, LLMG_ROLE_USER,
                                       llmg_str(text), &result), LLMG_OK);

    (void) snprintf(said, sizeof(said), "%.*s", (int) result.body.len,
                    (const char *) result.body.data);
    *n = result.findings.n;

    llmg_arena_destroy(in.arena);

    return said;
}


/* requests, answers, and streams however they are cut */

static void
becomes(llmg_policy_t *p, const char *text, const char *want)
{
    size_t          i, n;
    llmg_inspect_t  in;

    assert_string_equal(whole(p, LLMG_REQUEST, text, &n), want);
    assert_string_equal(whole(p, LLMG_RESPONSE, text, &n), want);

    for (i = 1; i < 8; i++) {
        inspecting(&in, p, llmg_arena_create(MEMORY));
        streams(&in, text, i, 0, want);
    }

    for (i = 1; i < strlen(text); i++) {
        inspecting(&in, p, llmg_arena_create(MEMORY));
        streams(&in, text, 0, i, want);
    }
}


static void
stays(llmg_policy_t *p, const char *text)
{
    size_t  n;

    becomes(p, text, text);

    (void) whole(p, LLMG_REQUEST, text, &n);
    assert_int_equal(n, 0);
}


static llmg_policy_t *
usual(void)
{
    return policy("usual",
        "request * mask; response * mask;"
        "allow value \"support@acme.example\" 5454545454545454"
        " AKIA" "QYLPMN5HHHFPZAM2 'sk-proj-" "a1b2c3d4e5f6g7h8i9j0"
        "k1l2m3n4o5p6q7r8s9t0u1';"
        "allow domain partner.io; allow host cdn.acme.io *.img.io;"
        "allow cidr 10.0.0.0/8 192.168.1.5 2001:db9::/33;");
}


static void
values_are_allowed(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = usual();

    stays(p, "write to Support@Acme.example, not others");
    stays(p, "card 5454545454545454 is ours");
    stays(p, "key AKIA" "QYLPMN5HHHFPZAM2.");
    becomes(p, "support@acme.example, esupport@acme.example",
            "support@acme.example, [EMAIL_ADDRESS]");
    becomes(p, "support@acme.example.com", "[EMAIL_ADDRESS]");
    becomes(p, "card 4012888888881881 is not",
            "card [CREDIT_CARD] is not");
    becomes(p, "key AKIA" "QYLPMN5HHHFPZAM3.", "key [AWS_ACCESS_KEY].");
}


static void
tokens_of_any_length_are_allowed(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = usual();

    stays(p, "the key sk-proj-" "a1b2c3d4e5f6g7h8i9j0"
          "k1l2m3n4o5p6q7r8s9t0u1 is ours");
    stays(p, "sk-proj-" "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1");
    becomes(p, "the key sk-proj-" "a1b2c3d4e5f6g7h8i9j0"
            "k1l2m3n4o5p6q7r8s9t0u1x is not", "the key [OPENAI_KEY] is not");
    becomes(p, "the key sk-proj-" "a1b2c3d4e5f6g7h8i9j0"
            "k1l2m3n4o5p6q7r8s9t0u2 is not", "the key [OPENAI_KEY] is not");
}


static void
domains_and_networks_are_allowed(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = usual();

    stays(p, "a@partner.io and b.c@mail.Partner.io");
    becomes(p, "a@notpartner.io and a@partner.io.evil.io",
            "[EMAIL_ADDRESS] and [EMAIL_ADDRESS]");
    stays(p, "from 10.0.0.1 and 10.255.255.255 to 192.168.1.5");
    becomes(p, "from 11.0.0.1 to 192.168.1.6", "from [IP_ADDRESS] to "
            "[IP_ADDRESS]");
    stays(p, "at 2001:db9:0:1::5 or 2001:db9:7fff::1");
    becomes(p, "at 2001:db9:8000::1", "at [IP_ADDRESS]");
}


#define DATA  "?q=the%20api%20key%20is%2012345"

static void
hosts_are_allowed(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const char *const  good[] = {
        "![x](https://cdn.acme.io/p.png" DATA ")",
        "![x](https://CDN.acme.io:443/p.png" DATA ")",
        "![x](//a.b.img.io/p.png" DATA ")",
        "![x](https://mail.partner.io/p.png" DATA " 'a title')",
        "<img src='https://cdn.acme.io/p.gif" DATA "'>",
        "<img alt=x src=https://cdn.acme.io/p.gif" DATA " width='5'>",
    };

    static const char *const  bad[] = {
        "![x](https://acme.io/p.png" DATA ")",
        "![x](https://img.io/p.png" DATA ")",
        "![x](https://a.cdn.acme.io/p.png" DATA ")",
        "![x](https://cdn.acme.io.evil.io/p.png" DATA ")",
        "![x](https://cdn.acme.io@evil.io/p.png" DATA ")",
        "![x](https://cdn.acme.io:a@evil.io/p.png" DATA ")",
        "![x](https://cdn.acme.io:1@evil.io/p.png" DATA ")",
        "![x](https://evil.io\\\\cdn.acme.io/p.png" DATA ")",
        "![x](https://evil.io//cdn.acme.io/p.png" DATA ")",
        "<img src=https://cdn.acme.io/p.gif" DATA " srcset='//evil.io/x'>",
        "<img src=https://cdn.acme.io/p.gif" DATA " alt='>' srcset=x>",
        "<img src=https://cdn.acme.io/p.gif" DATA " alt=a'b c='>' x>",
        "<img src=https://cdn.acme.io/p.gif" DATA " a='&#47;/e.io'>",
        "<img src=https://cdn.acme.io/p.gif" DATA " a='&sol;/e.io'>",
        "<img src=https://cdn.acme.io/p.gif" DATA,
    };

    (void) state;

    p = usual();

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        stays(p, good[i]);
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        size_t  n;

        if (strcmp(whole(p, LLMG_RESPONSE, bad[i], &n), bad[i]) == 0) {
            fail_msg("allowed: %s", bad[i]);
        }
    }
}


static void
documentation_is_allowed(void **state)
{
    size_t          i;
    llmg_policy_t  *p, *q;

    static const char *const  good[] = {
        "a@example.com, b@mail.example.org, c@shop.example, d@a.test",
        "4242 4242 4242 4242 and 378282246310005 and 4111-1111-1111-1111",
        "192.0.2.1, 198.51.100.77 and 203.0.113.255, 2001:db8::1, 3fff:1::",
        "IBAN DE89 3704 0044 0532 0130 00 or GB82WEST12345698765432",
        "call (425) 555-0123 or +1 212 555 0199",
        "MAC 00:00:5E:00:53:af",
        "![x](https://www.example.com/p.png" DATA ")",
    };

    static const char *const  bad[] = {
        "a@example.de", "a@exampled.com", "4012 8888 8888 1882 1",
        "5454 5454 5454 5454", "192.0.3.1", "2001:db9::1",
        "IBAN DE02 1203 0000 0000 2020 51",
        "call (425) 555-0223", "MAC 00:00:5E:00:54:af",
        "![x](https://www.example.de/p.png" DATA ")",
    };

    (void) state;

    p = policy("doc", "request * mask; response * mask;"
               "allow documentation;");
    q = policy("nodoc", "request * mask; response * mask;");

    for (i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        size_t  n;

        stays(p, good[i]);
        assert_string_not_equal(whole(q, LLMG_REQUEST, good[i], &n),
                                good[i]);
    }

    for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        size_t  n, m;
        char    masked[4096];

        strcpy(masked, whole(q, LLMG_REQUEST, bad[i], &m));
        assert_string_equal(whole(p, LLMG_REQUEST, bad[i], &n), masked);
        assert_int_equal(n, m);
    }
}


static void
what_is_inherited_adds_up(void **state)
{
    llmg_policy_t  *p, *q;

    (void) state;

    p = policy("above", "request * mask; response * mask;"
               "allow domain partner.io;");
    q = policy("below", "inherit above; allow value boss@acme.io;");

    stays(q, "a@partner.io, boss@acme.io");
    becomes(p, "a@partner.io, boss@acme.io",
            "a@partner.io, [EMAIL_ADDRESS]");
}


/* a block is none either, and what is around what is allowed still is */

static void
what_is_allowed_does_not_decide(void **state)
{
    size_t          n;
    llmg_policy_t  *p;
    llmg_result_t   result;
    llmg_inspect_t  in;

    (void) state;

    p = policy("blocks", "request * block; response * block;"
               "threshold request 1 block; allow value a@acme.io;");

    inspecting(&in, p, llmg_arena_create(MEMORY));
    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str("a@acme.io"), &result),
                     LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_ALLOW);
    assert_int_equal(result.decision.score, 0);
    llmg_arena_destroy(in.arena);

    inspecting(&in, p, llmg_arena_create(MEMORY));
    assert_int_equal(llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER,
                                       llmg_str("a@acme.io b@acme.io"),
                                       &result), LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
    assert_int_equal(result.findings.n, 1);
    llmg_arena_destroy(in.arena);

    stays(p, "it is a@acme.io, yes");
    (void) whole(p, LLMG_REQUEST, "-----BEGIN " "PRIVATE KEY-----\\nMIIB", &n);
}


static void
addresses_are_read(void **state)
{
    size_t         i, k;
    char           hex[40];
    unsigned char  a[16];

    static const struct {
        const char  *text;
        const char  *hex;       /* NULL: none */
    } cases[] = {
        { "1.2.3.4", "00000000000000000000ffff01020304" },
        { "255.255.255.255", "00000000000000000000ffffffffffff" },
        { "::", "00000000000000000000000000000000" },
        { "::1", "00000000000000000000000000000001" },
        { "1::", "00010000000000000000000000000000" },
        { "2001:db8::8:0:1", "20010db8000000000000000800000001" },
        { "1:2:3:4:5:6:7:8", "00010002000300040005000600070008" },
        { "1:2:3:4:5:6:7::", "00010002000300040005000600070000" },
        { "::ffff:1.2.3.4", "00000000000000000000ffff01020304" },
        { "1:2:3:4:5:6:1.2.3.4", "00010002000300040005000601020304" },
        { "", NULL }, { "1.2.3", NULL }, { "1.2.3.4.5", NULL },
        { "1.2.3.256", NULL }, { "1.02.3.4", NULL },
        { "1..2.3", NULL }, { "1.2.3.4.", NULL },
        { ":", NULL }, { ":::", NULL }, { "1:2", NULL }, { "1::2::3", NULL },
        { "1:2:3:4:5:6:7:8:9", NULL }, { "12345::", NULL }, { ":1::", NULL },
        { "1:2:3:4:5:6:7:1.2.3.4", NULL }, { "1:2:3:4:5:6:7:", NULL },
        { "::1.2.3", NULL }, { "g::", NULL }, { "1.2.3.4/8", NULL },
        { "1:2:3:4:5:6:7:8::", NULL }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {

        if (!llmg_allow_address(llmg_str(cases[i].text), a)) {
            if (cases[i].hex != NULL) {
                fail_msg("not read: %s", cases[i].text);
            }

            continue;
        }

        for (k = 0; k < 16; k++) {
            (void) snprintf(hex + 2 * k, 3, "%02x", a[k]);
        }

        if (cases[i].hex == NULL || strcmp(hex, cases[i].hex) != 0) {
            fail_msg("%s: %s", cases[i].text, hex);
        }
    }
}


static void
lines_are_checked(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *line;
        const char  *why;       /* NULL: fine */
    } cases[] = {
        { "allow value \"a b\" 'c\"d' e;", NULL },
        { "allow domain acme.io sub.acme.io;", NULL },
        { "allow host localhost *.io b\xC3\xBC" "cher.example;", NULL },
        { "allow cidr 10.0.0.0/8 1.2.3.4 ::1 0.0.0.0/0 ::/0;", NULL },
        { "allow documentation;", NULL },
        { "allow;", "takes \"value\", \"domain\"" },
        { "allow email a@b.c;", "takes \"value\", \"domain\"" },
        { "allow value;", "\"allow value\" takes what is allowed" },
        { "allow documentation on;", "takes no more words" },
        { "allow value \"\";", "has 1 to 256 bytes" },
        { "allow value \"a;", "a quotation has no end" },
        { "allow domain io;", "has no dot" },
        { "allow domain .acme.io;", "is no name of a domain" },
        { "allow domain *.acme.io;", "is no name of a domain" },
        { "allow domain a@acme.io;", "is no name of a domain" },
        { "allow domain acme..io;", "is no name of a domain" },
        { "allow host *;", "is no name of a host" },
        { "allow host https://acme.io;", "is no name of a host" },
        { "allow host a.*.io;", "is no name of a host" },
        { "allow cidr 10.0.0.0/33;", "a number of 0 to 32" },
        { "allow cidr ::/129;", "a number of 0 to 128" },
        { "allow cidr 10.0.0.1/8;", "has bits behind its network" },
        { "allow cidr 10/8;", "is no network" },
        { "allow cidr acme.io;", "is no network" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char           name[16];
        llmg_status_t  rc;

        (void) snprintf(name, sizeof(name), "line-%zu", i);
        rc = lines(&p, name, cases[i].line);

        if ((rc == LLMG_OK) != (cases[i].why == NULL)
            || (cases[i].why != NULL && strstr(err, cases[i].why) == NULL))
        {
            fail_msg("%s: %s", cases[i].line, err);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(values_are_allowed),
        cmocka_unit_test(tokens_of_any_length_are_allowed),
        cmocka_unit_test(domains_and_networks_are_allowed),
        cmocka_unit_test(hosts_are_allowed),
        cmocka_unit_test(documentation_is_allowed),
        cmocka_unit_test(what_is_inherited_adds_up),
        cmocka_unit_test(what_is_allowed_does_not_decide),
        cmocka_unit_test(addresses_are_read),
        cmocka_unit_test(lines_are_checked),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
