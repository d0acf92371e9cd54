/* Files of API keys: what a line says, what is wrong with it, who is found. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <openssl/sha.h>

#include "llmg_api_keys.h"
#include "llmg_claims.h"


#define LIMIT   (4 * 1024 * 1024)

/* SHA-256 of "abc" (FIPS 180-4) and of "" */
#define ABC     "ba7816bf8f01cfea414140de5dae2223"                            \
                "b00361a396177a9cb410ff61f20015ad"
#define NONE    "e3b0c44298fc1c149afbf4c8996fb924"                            \
                "27ae41e4649b934ca495991b7852b855"


static llmg_api_keys_t  *keys;
static unsigned          line;
static const char       *reason;


static llmg_status_t
parse(const char *text)
{
    char           *copy;
    size_t          len;
    llmg_str_t      s;
    llmg_status_t   rc;

    llmg_api_keys_free(keys);

    /* of exact size, and nothing of it is kept */

    len = strlen(text);
    copy = malloc(len + 1);
    assert_non_null(copy);
    memcpy(copy, text, len);
    llmg_str_set(&s, copy, len);

    rc = llmg_api_keys_parse(&keys, LIMIT, s, &line, &reason);

    assert_int_equal(rc == LLMG_OK, reason == NULL);
    assert_int_equal(rc == LLMG_OK, keys != NULL);

    memset(copy, 'x', len);
    free(copy);

    return rc;
}


static void
claims_of(const char *key, const char *claims)
{
    const llmg_api_key_t  *k;

    k = llmg_api_keys_find(keys, llmg_str(key));

    assert_non_null(k);
    assert_int_equal(k->claims.len, strlen(claims));
    assert_memory_equal(k->claims.data, claims, k->claims.len);
}


static void
reads_lines(void **state)
{
    (void) state;

    assert_int_equal(parse("# who\r\n\r\n  \t\n" ABC " ann\n"), LLMG_OK);
    assert_int_equal(llmg_api_keys_count(keys), 1);
    claims_of("abc", "{\"sub\":\"ann\"}");

    assert_int_equal(parse("\t" ABC "\tann team=blue  tier=2 # a comment\r\n"
                           NONE " bob"), LLMG_OK);
    assert_int_equal(llmg_api_keys_count(keys), 2);
    claims_of("abc", "{\"sub\":\"ann\",\"team\":\"blue\",\"tier\":\"2\"}");
    claims_of("", "{\"sub\":\"bob\"}");

    assert_int_equal(parse(ABC " \"a b\" x=\"c # d\" x=e=f y=\"\\\"\\\\\" "
                           "x=\"g\" exp=1798761600"), LLMG_OK);
    claims_of("abc", "{\"sub\":\"a b\",\"x\":[\"c # d\",\"e=f\",\"g\"],"
              "\"y\":\"\\\"\\\\\",\"exp\":1798761600}");

    assert_int_equal(parse(ABC " \xC3\xA4nn a=\xE2\x82\xAC"), LLMG_OK);
    claims_of("abc", "{\"sub\":\"\xC3\xA4nn\",\"a\":\"\xE2\x82\xAC\"}");

    assert_int_equal(parse(""), LLMG_OK);
    assert_int_equal(llmg_api_keys_count(keys), 0);
    assert_null(llmg_api_keys_find(keys, llmg_str("abc")));
}


static void
upper_case_is_the_same(void **state)
{
    size_t  i;
    char    text[] = ABC " ann";

    (void) state;

    for (i = 0; i < 64; i++) {
        if (text[i] >= 'a') {
            text[i] = (char) (text[i] - 32);
        }
    }

    assert_int_equal(parse(text), LLMG_OK);
    claims_of("abc", "{\"sub\":\"ann\"}");
}


static void
finds_nobody_else(void **state)
{
    (void) state;

    assert_int_equal(parse(ABC " ann\n" NONE " bob\n"), LLMG_OK);

    assert_null(llmg_api_keys_find(keys, llmg_str("ab")));
    assert_null(llmg_api_keys_find(keys, llmg_str("abcd")));
    assert_null(llmg_api_keys_find(keys, llmg_str("ABC")));
    assert_null(llmg_api_keys_find(keys, llmg_str(ABC)));
}


static void
finds_each_of_many(void **state)
{
    char           *text, *p, name[16];
    unsigned        i, k;
    unsigned char   hash[32];

    const unsigned  n = 1000;

    (void) state;

    text = p = malloc(n * 100);
    assert_non_null(text);

    for (i = 0; i < n; i++) {
        snprintf(name, sizeof(name), "key-%u", i);
        SHA256((unsigned char *) name, strlen(name), hash);

        for (k = 0; k < 32; k++) {
            p += sprintf(p, "%02x", hash[k]);
        }

        p += sprintf(p, " user%u\n", i);
    }

    assert_int_equal(parse(text), LLMG_OK);
    assert_int_equal(llmg_api_keys_count(keys), n);

    for (i = 0; i < n; i++) {
        snprintf(name, sizeof(name), "key-%u", i);
        sprintf(text, "{\"sub\":\"user%u\"}", i);
        claims_of(name, text);
        assert_int_equal(llmg_api_keys_find(keys, llmg_str(name))->line,
                         i + 1);
    }

    free(text);
}


static void
says_what_is_wrong(void **state)
{
    size_t  i;

    static const struct {
        const char  *text;
        unsigned     line;
        const char  *reason;
    } rows[] = {
        { "abc ann", 1, "not a SHA-256" },
        { "\n#\n" ABC "0 ann", 3, "not a SHA-256" },
        { "g" ABC " ann", 1, "not a SHA-256" },
        { ABC, 1, "there is no subject" },
        { ABC " # ann", 1, "there is no subject" },
        { ABC " \"\"", 1, "an empty value" },
        { ABC " ann blue", 1, "not name=value" },
        { ABC " team=blue", 1, "before attributes" },
        { "x=" ABC " ann", 1, "before attributes" },
        { ABC " ann =blue", 1, "no name" },
        { ABC " ann team=", 1, "an empty value" },
        { ABC " ann team=a\"b\"", 1, "a quote within a word" },
        { ABC " ann te\"am=b", 1, "a quote within a word" },
        { ABC " ann team=\"a b", 1, "not closed" },
        { ABC " ann team=\"a\"b", 1, "no blank behind" },
        { ABC " ann team=\"a\\n\"", 1, "backslash" },
        { ABC " ann team=\"a\\", 1, "backslash" },
        { ABC " ann sub=bob", 1, "second word" },
        { ABC " ann team=\xFF", 1, "UTF-8" },
        { ABC " ann t\xC3=a", 1, "UTF-8" },
        { ABC " a\x01nn", 1, "control" },
        { ABC " ann exp=soon", 1, "not a valid time" },
        { ABC " ann exp=99999999999999", 1, "not a valid time" },
        { ABC " ann exp=1 exp=2", 1, "not a valid time" },
        { ABC " ann\n" NONE " bob\n" ABC " carol\n", 3, "already" },
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        print_message("# %s\n", rows[i].reason);
        assert_int_equal(parse(rows[i].text), LLMG_INVALID);
        assert_int_equal(line, rows[i].line);

        if (strstr(reason, rows[i].reason) == NULL) {
            print_message("# got: %s\n", reason);
            fail();
        }
    }
}


static void
knows_its_bounds(void **state)
{
    char       text[2 * LLMG_API_KEYS_LINE];
    char      *p;
    unsigned   i;

    (void) state;

    p = text + sprintf(text, ABC " ");
    memset(p, 'a', LLMG_API_KEYS_LINE - 65);
    p[LLMG_API_KEYS_LINE - 65] = '\0';
    assert_int_equal(parse(text), LLMG_OK);

    strcat(text, "a");
    assert_int_equal(parse(text), LLMG_INVALID);
    assert_string_equal(reason, "the line is too long");

    p = text + sprintf(text, ABC " ann");

    for (i = 0; i < LLMG_API_KEYS_ATTRIBUTES; i++) {
        p += sprintf(p, " a%u=b", i);
    }

    assert_int_equal(parse(text), LLMG_OK);

    strcpy(p, " c=d");
    assert_int_equal(parse(text), LLMG_INVALID);
    assert_string_equal(reason, "too many attributes");
}


static int
teardown(void **state)
{
    (void) state;

    llmg_api_keys_free(keys);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(reads_lines),
        cmocka_unit_test(upper_case_is_the_same),
        cmocka_unit_test(finds_nobody_else),
        cmocka_unit_test(finds_each_of_many),
        cmocka_unit_test(says_what_is_wrong),
        cmocka_unit_test(knows_its_bounds),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, teardown);
}
