/* What is asked of claims: met, not met, and what cannot be asked. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_require.h"
#include "in_arena.h"


#define WORDS_MAX   8


/* words are joined by single spaces; "_" stands for a space in one of them */

static size_t
split(llmg_str_t *words, const char *text)
{
    char    *copy, *p;
    size_t   n;

    copy = (char *) llmg_arena_copy(arena, text, strlen(text));
    assert_non_null(copy);

    for (n = 0, p = strtok(copy, " "); p != NULL; p = strtok(NULL, " ")) {
        assert_true(n < WORDS_MAX);
        words[n++] = llmg_str(p);

        for ( /* void */ ; *p != '\0'; p++) {
            if (*p == '_') {
                *p = ' ';
            }
        }
    }

    return n;
}


static llmg_status_t
check(const char *payload, const char *what)
{
    size_t           n;
    llmg_str_t       words[WORDS_MAX];
    const char      *why;
    llmg_claims_t    claims;
    llmg_require_t   require;

    n = split(words, what);

    assert_int_equal(llmg_require_parse(&require, words, n, &why), LLMG_OK);
    assert_null(why);

    assert_int_equal(llmg_claims_parse(&claims, arena, llmg_str(payload)),
                     LLMG_OK);

    return llmg_require_check(&require, &claims);
}


static const char  token[] =
    "{\"sub\":\"alice\",\"scp\":\"chat.read chat.write\",\"n\":5,"
    "\"f\":2.50,\"t\":true,\"no\":false,\"z\":null,\"num\":\"7\","
    "\"roles\":[\"admin\",\"a b\",3,[\"deep\"],{\"x\":\"inner\"}],"
    "\"empty\":[],\"esc\":\"a\\u0062c\",\"o\":{\"p\":{\"q\":[\"x\",\"y\"],"
    "\"r.s\":\"dot\"}},\"https://e.example/roles\":[\"u\"],"
    "\"mail\":\"ann@corp.example\",\"blank\":\"\"}";


static void
met(void **state)
{
    size_t  i;

    static const char *const  rows[] = {
        "sub eq alice", "n eq 5", "n eq 5.0", "n eq 50e-1", "f eq 2.5",
        "t eq true", "no eq false", "num eq 7", "esc eq abc",
        "o.p.r.s eq dot",
        "sub in bob alice", "n in 4 5 6", "t in true false",
        "sub ne bob", "sub ne bob carol", "n ne 6", "t ne false",
        "roles ne guest", "scp ne admin", "empty ne a", "num ne 7.0",
        "roles has admin", "roles has a_b", "roles has 3",
        "roles has nobody admin", "scp has chat.read", "scp has chat.write",
        "scp has chat.read_chat.write", "sub has alice", "o.p.q has y",
        "https://e.example/roles has u",
        "n ge 5", "n ge 4.999", "n le 5", "n le 5e0", "f ge 2.5",
        "num ge 7", "num le 10", "n ge -1",
        "mail match *@corp.example", "sub match alice", "sub match a*e",
        "roles match adm*", "n match 5", "sub match bob a*",
        "sub exists", "empty exists", "o exists", "no exists", "blank exists",
        "o.p.q exists"
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s\n", rows[i]);
        assert_int_equal(check(token, rows[i]), LLMG_OK);
    }
}


static void
not_met(void **state)
{
    size_t  i;

    static const char *const  rows[] = {
        "sub eq Alice", "sub eq alic", "n eq 6", "n eq five", "num eq 7.0",
        "t eq TRUE", "roles eq admin", "o eq p", "z eq null", "gone eq x",
        "n eq 5.0000000000000000001",
        "sub in bob carol", "roles in admin",
        "sub ne alice", "sub ne bob alice", "n ne 5.0", "gone ne x",
        "z ne x", "o ne x", "roles ne admin", "roles ne guest admin",
        "scp ne chat.read",
        "roles has adm", "roles has deep", "roles has inner", "roles has a",
        "scp has chat", "scp has read", "empty has x", "o has p",
        "o.p.q has z", "gone has x", "o.p has q", "blank has x",
        "n ge 5.1", "n le 4", "sub ge 1", "t ge 0", "roles ge 1", "gone le 1",
        "z le 1", "blank ge 0",
        "mail match *@corp", "mail match corp.example", "sub match lice",
        "roles match deep", "gone match *", "o match *", "z match *",
        "gone exists", "z exists", "o.p.x exists", "sub.x exists",
        "roles.admin exists", "esc.x exists"
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s\n", rows[i]);
        assert_int_equal(check(token, rows[i]), LLMG_DECLINED);
    }
}


static void
a_longer_name_goes_first(void **state)
{
    (void) state;

    /* the issuer decides which it is, and there is no way back */

    assert_int_equal(check("{\"a.b\":\"x\",\"a\":{\"b\":\"y\"}}", "a.b eq x"),
                     LLMG_OK);
    assert_int_equal(check("{\"a.b\":\"x\",\"a\":{\"b\":\"y\"}}", "a.b eq y"),
                     LLMG_DECLINED);
}


static void
cannot_be_asked(void **state)
{
    size_t           i, n;
    llmg_str_t       words[WORDS_MAX];
    const char      *why;
    llmg_require_t   require;

    static const char *const  rows[][2] = {
        { "", "has no operator" },
        { "sub", "has no operator" },
        { "sub is alice", "has no operator" },
        { "sub EQ alice", "has no operator" },
        { "sub eq", "has no value" },
        { "sub in", "has no value" },
        { "roles has", "has no value" },
        { "n ge", "has no value" },
        { "sub eq a b", "has too many values" },
        { "n ge 1 2", "has too many values" },
        { "sub exists yes", "has too many values" },
        { "n ge many", "compares with a value" },
        { "n le 1.", "compares with a value" },
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s\n", rows[i][0]);

        n = split(words, rows[i][0]);

        assert_int_equal(llmg_require_parse(&require, words, n, &why),
                         LLMG_INVALID);
        assert_non_null(strstr(why, rows[i][1]));
    }

    split(words, "sub eq x");
    words[2].len = 0;

    assert_int_equal(llmg_require_parse(&require, words, 3, &why),
                     LLMG_INVALID);
    assert_non_null(strstr(why, "empty value"));
}


static void
no_memory_is_not_met(void **state)
{
    llmg_str_t       words[WORDS_MAX];
    const char      *why;
    llmg_claims_t    claims;
    llmg_require_t   require;

    (void) state;

    split(words, "esc eq abc");
    assert_int_equal(llmg_require_parse(&require, words, 3, &why), LLMG_OK);

    assert_int_equal(llmg_claims_parse(&claims, arena, llmg_str(token)),
                     LLMG_OK);

    arena->fail = 1;

    assert_int_not_equal(llmg_require_check(&require, &claims), LLMG_OK);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(met, setup, teardown),
        cmocka_unit_test_setup_teardown(not_met, setup, teardown),
        cmocka_unit_test_setup_teardown(a_longer_name_goes_first, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(cannot_be_asked, setup, teardown),
        cmocka_unit_test_setup_teardown(no_memory_is_not_met, setup,
                                        teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
