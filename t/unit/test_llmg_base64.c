/* One spelling for every byte string, and no other one. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_base64.h"


/* decodes a copy of exact size; -1 when refused */

static int
decode(const char *z, unsigned char *out)
{
    size_t          n, len;
    llmg_str_t      s;
    llmg_status_t   rc;
    unsigned char  *src, *dst;

    n = strlen(z);
    src = malloc(n ? n : 1);
    dst = malloc(n ? llmg_base64_decoded_len(n) : 1);
    assert_non_null(src);
    assert_non_null(dst);

    memcpy(src, z, n);
    s.data = src;
    s.len = n;
    len = 0;

    rc = llmg_base64url_decode(dst, &len, s);

    if (rc == LLMG_OK) {
        memcpy(out, dst, len);
    }

    free(src);
    free(dst);

    return (rc == LLMG_OK) ? (int) len : -1;
}


static void
decodes_the_vectors_of_rfc_4648(void **state)
{
    unsigned       i;
    unsigned char  out[64], text[64];
    llmg_str_t     s;

    static const char *const  pairs[][2] = {
        { "", "" }, { "f", "Zg" }, { "fo", "Zm8" }, { "foo", "Zm9v" },
        { "foob", "Zm9vYg" }, { "fooba", "Zm9vYmE" }, { "foobar", "Zm9vYmFy" },
        { "\xfb\xff\xfe", "-__-" }
    };

    (void) state;

    for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        s.data = (const unsigned char *) pairs[i][0];
        s.len = strlen(pairs[i][0]);

        assert_int_equal(decode(pairs[i][1], out), s.len);
        assert_memory_equal(out, s.data, s.len);

        assert_int_equal(llmg_base64_encode(text, s, LLMG_BASE64_URL),
                         strlen(pairs[i][1]));
        assert_memory_equal(text, pairs[i][1], strlen(pairs[i][1]));
    }
}


static void
encodes_either_alphabet_and_padding(void **state)
{
    unsigned       i;
    unsigned char  text[16];
    llmg_str_t     s;

    static const struct {
        const char  *bytes;
        unsigned     flags;
        const char  *text;
    } rows[] = {
        { "", LLMG_BASE64_PADDED, "" },
        { "f", LLMG_BASE64_PADDED, "Zg==" },
        { "fo", LLMG_BASE64_PADDED, "Zm8=" },
        { "foo", LLMG_BASE64_PADDED, "Zm9v" },
        { "f", 0, "Zg" },
        { "\xfb\xff\xfe", 0, "+//+" },
        { "\xfb\xff", LLMG_BASE64_PADDED | LLMG_BASE64_URL, "-_8=" }
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        s.data = (const unsigned char *) rows[i].bytes;
        s.len = strlen(rows[i].bytes);

        assert_int_equal(llmg_base64_encode(text, s, rows[i].flags),
                         strlen(rows[i].text));
        assert_memory_equal(text, rows[i].text, strlen(rows[i].text));
        assert_true(llmg_base64_encoded_len(s.len) >= strlen(rows[i].text));
    }
}


static void
refuses_other_spellings(void **state)
{
    unsigned       i;
    unsigned char  out[64];

    static const char *const  wrong[] = {
        "Z", "Zm9vY", "Zg=", "Zg==", "Zm8=", "Zm9v=", "Zm9vYg==",
        "Zh", "Zm9", "Zm9vYh", "Zm9vYmF",
        "Zm9v\n", "Zm 9", " Zm9v", "Zm9v ", "Zm+v", "Zm/v", "Z.9v", "Zm9v.",
        "\xc3\xa9Zm", "Zm9v\x80\x80\x80\x80", "=", "==", "===", "====", "~~~~"
    };

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        assert_int_equal(decode(wrong[i], out), -1);
    }
}


static void
accepts_exactly_the_alphabet_at_every_place(void **state)
{
    int            c, good;
    char           text[16];
    size_t         i, n;
    unsigned char  out[16];

    (void) state;

    for (n = 2; n <= 8; n++) {

        if (n % 4 == 1) {
            continue;
        }

        for (i = 0; i < n; i++) {
            for (c = 1; c < 256; c++) {
                memset(text, 'A', n);
                text[n] = '\0';
                text[i] = (char) c;

                good = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                       || (c >= '0' && c <= '9') || c == '-' || c == '_';

                /* the last character of an odd end has four or two bits */

                if (good && i == n - 1 && n % 4 == 2) {
                    good = strchr("AQgw", c) != NULL;
                }

                if (good && i == n - 1 && n % 4 == 3) {
                    good = strchr("AEIMQUYcgkosw048", c) != NULL;
                }

                assert_int_equal(decode(text, out) >= 0, good);
            }
        }
    }
}


static void
round_trip_in_place(void **state)
{
    size_t         i, len, n;
    uint32_t       x;
    llmg_str_t     s;
    unsigned char  bytes[300], text[404];

    (void) state;

    x = 1;

    for (n = 0; n < sizeof(bytes); n++) {

        for (i = 0; i < n; i++) {
            x = x * 1664525 + 1013904223;
            bytes[i] = (unsigned char) (x >> 24);
        }

        s.data = bytes;
        s.len = n;
        s.len = llmg_base64_encode(text, s, LLMG_BASE64_URL);
        s.data = text;

        assert_true(llmg_base64_decoded_len(s.len) >= n);
        assert_int_equal(llmg_base64url_decode(text, &len, s), LLMG_OK);
        assert_int_equal(len, n);
        assert_memory_equal(text, bytes, n);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(decodes_the_vectors_of_rfc_4648),
        cmocka_unit_test(encodes_either_alphabet_and_padding),
        cmocka_unit_test(refuses_other_spellings),
        cmocka_unit_test(accepts_exactly_the_alphabet_at_every_place),
        cmocka_unit_test(round_trip_in_place),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
