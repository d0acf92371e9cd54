/*
 * UTF-8 against its definition: every code point, every pair and triple of
 * bytes, and places where a text may be cut.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_utf8.h"


/*
 * RFC 3629 by arithmetic: a lead byte, its continuation bytes, then the value
 * must need exactly that many bytes and be a character.
 */

static size_t
sequence(const unsigned char *p, size_t len)
{
    size_t    i, n;
    uint32_t  cp;

    static const uint32_t  least[] = { 0, 0, 0x80, 0x800, 0x10000 };

    if (len == 0) {
        return 0;
    }

    if (p[0] < 0x80) {
        return 1;
    }

    n = (p[0] >> 5 == 0x06) ? 2 : (p[0] >> 4 == 0x0E) ? 3
        : (p[0] >> 3 == 0x1E) ? 4 : 0;

    if (n == 0 || n > len) {
        return 0;
    }

    cp = p[0] & (0xFF >> (n + 1));

    for (i = 1; i < n; i++) {
        if (p[i] >> 6 != 0x02) {
            return 0;
        }

        cp = cp << 6 | (p[i] & 0x3F);
    }

    return (cp >= least[n] && cp <= 0x10FFFF
            && !(cp >= 0xD800 && cp <= 0xDFFF)) ? n : 0;
}


/* by the bits that a lead byte of n leaves, and six of each that follows */

static uint32_t
decode(const unsigned char *p, size_t n)
{
    size_t    i;
    uint32_t  cp;

    cp = (n == 1) ? p[0] : p[0] & (0x7Fu >> n);

    for (i = 1; i < n; i++) {
        cp = cp << 6 | (p[i] & 0x3F);
    }

    return cp;
}


static void
every_code_point_there_and_back(void **state)
{
    size_t         n, len;
    uint32_t       cp;
    llmg_str_t     s;
    unsigned char  bytes[4];

    (void) state;

    for (cp = 0; cp <= 0x10FFFF; cp++) {

        if (cp >= 0xD800 && cp <= 0xDFFF) {
            continue;
        }

        n = llmg_utf8_encode(cp, bytes);

        if (n != (cp < 0x80 ? 1u : cp < 0x800 ? 2u : cp < 0x10000 ? 3u : 4u)
            || llmg_utf8_sequence(bytes, bytes + n) != n
            || sequence(bytes, n) != n
            || decode(bytes, n) != cp || llmg_utf8_decode(bytes, n) != cp)
        {
            fail_msg("U+%04X", (unsigned) cp);
        }

        /* a part of it is no character, and may be cut off */

        for (len = 1; len < n; len++) {
            llmg_str_set(&s, bytes, len);
            assert_int_equal(llmg_utf8_sequence(bytes, bytes + len), 0);
            assert_false(llmg_utf8_valid(s));
            assert_int_equal(llmg_utf8_prefix(s), 0);
        }

        llmg_str_set(&s, bytes, n);
        assert_int_equal(llmg_utf8_prefix(s), n);
    }
}


static void
every_pair_and_triple_of_bytes(void **state)
{
    size_t         len;
    uint32_t       n;
    unsigned char  p[3];

    (void) state;

    for (n = 0; n < 1u << 24; n++) {
        p[0] = (unsigned char) (n >> 16);
        p[1] = (unsigned char) (n >> 8);
        p[2] = (unsigned char) n;

        for (len = 1; len <= 3; len++) {
            if (llmg_utf8_sequence(p, p + len) != sequence(p, len)) {
                fail_msg("%02X %02X %02X, %zu bytes", p[0], p[1], p[2], len);
            }
        }

        if (p[0] < 0xC0) {
            n |= 0xFFFF;        /* one byte decides: the next first byte */
        }
    }
}


/* both at once are what each of them is, with any number of bytes there */

static void
is_next(const unsigned char *p)
{
    size_t    n, len;
    uint32_t  cp;

    for (len = 1; len <= 4; len++) {
        n = llmg_utf8_sequence(p, p + len);

        assert_int_equal(llmg_utf8_next(p, p + len, &cp), n);

        if (n != 0) {
            assert_int_equal(cp, llmg_utf8_decode(p, n));
        }
    }
}


static void
bounds_of_four_bytes(void **state)
{
    unsigned       a, b, c, d;
    unsigned char  p[4];

    static const unsigned char  edges[] = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0xBF, 0xC0, 0xFF
    };

    (void) state;

    for (a = 0xE0; a < 256; a++) {
        for (b = 0; b < 256; b++) {
            for (c = 0; c < sizeof(edges); c++) {
                for (d = 0; d < sizeof(edges); d++) {
                    p[0] = (unsigned char) a;
                    p[1] = (unsigned char) b;
                    p[2] = edges[c];
                    p[3] = edges[d];

                    assert_int_equal(llmg_utf8_sequence(p, p + 4),
                                     sequence(p, 4));
                    is_next(p);
                }
            }
        }
    }

    assert_int_equal(llmg_utf8_sequence(p, p), 0);
}


static void
a_text_is_valid_when_all_of_it_is(void **state)
{
    size_t      i;
    llmg_str_t  none = { 0, NULL };

    static const char *const  right[] = {
        "", "plain", "gr\xC3\xBC\xC3\x9F", "\xE2\x82\xAC" "5",
        "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF\xEE\x80\x80"
    };

    static const char *const  wrong[] = {
        "\x80", "a\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF",
        "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF", "abc\xC3",
        "\xC3" "a", "\xE2\x82" "a", "\xF0\x9F\x98", "\xC3\xA9\xA9"
    };

    (void) state;

    for (i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
        llmg_str_t  s = { strlen(right[i]), (const unsigned char *) right[i] };

        assert_true(llmg_utf8_valid(s));
    }

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        llmg_str_t  s = { strlen(wrong[i]), (const unsigned char *) wrong[i] };

        assert_false(llmg_utf8_valid(s));
    }

    assert_true(llmg_utf8_valid(none));
    assert_int_equal(llmg_utf8_prefix(none), 0);
}


/* 1 when something could follow that makes a character of all of p */

static int
unfinished(const unsigned char *p, size_t len)
{
    unsigned       a, b;
    size_t         n;
    unsigned char  q[4];

    /* the next byte decides about the value, the others are free */

    for (n = len + 1; n <= 4; n++) {
        for (a = 0x80; a <= 0xBF; a++) {
            for (b = 0; b < 2; b++) {
                memcpy(q, p, len);
                memset(q + len, b ? 0xBF : 0x80, 4 - len);
                q[len] = (unsigned char) a;

                if (sequence(q, n) == n) {
                    return 1;
                }
            }
        }
    }

    return 0;
}


/* at every end of three bytes: what is unfinished goes, what is wrong stays */

static void
cuts_off_what_is_unfinished_and_nothing_else(void **state)
{
    size_t         i, expect;
    uint32_t       n;
    llmg_str_t     s;
    unsigned char  p[4];

    static const unsigned char  bytes[] = {
        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
        0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4,
        0xF5, 0xF7, 0xF8, 0xFE, 0xFF
    };

    (void) state;

    for (n = 0; n < 27u * 27 * 27; n++) {
        p[0] = 'a';
        p[1] = bytes[n / (27 * 27)];
        p[2] = bytes[n / 27 % 27];
        p[3] = bytes[n % 27];

        expect = 4;

        for (i = 1; i <= 3; i++) {
            if (unfinished(p + 4 - i, i)) {
                expect = 4 - i;
            }
        }

        llmg_str_set(&s, p, 4);

        if (llmg_utf8_prefix(s) != expect) {
            fail_msg("%02X %02X %02X: %zu, not %zu", p[1], p[2], p[3],
                     llmg_utf8_prefix(s), expect);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_code_point_there_and_back),
        cmocka_unit_test(every_pair_and_triple_of_bytes),
        cmocka_unit_test(bounds_of_four_bytes),
        cmocka_unit_test(a_text_is_valid_when_all_of_it_is),
        cmocka_unit_test(cuts_off_what_is_unfinished_and_nothing_else),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
