/*
 * UTF-16 and UTF-32: written and read again it is the same; what is none is not
 * taken for it; and no bytes are read or written beyond their bounds.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "llmg_utf8.h"
#include "llmg_wide.h"


#define LEN  200


static uint32_t
next(void)
{
    static uint32_t  seed = 1;

    seed = seed * 1664525 + 1013904223;

    return seed >> 8;
}


/* exactly as large as it may be: valgrind and ASan see what is beyond */

static unsigned char *
room(size_t n)
{
    unsigned char  *p;

    p = malloc(n ? n : 1);
    assert_non_null(p);

    return p;
}


static void
there_and_back(void **state)
{
    size_t          i, k, n;
    unsigned        wide;
    uint32_t        cp;
    llmg_str_t      text, bytes;
    unsigned char  *wrote, *back, utf8[4 * LEN + 8];

    (void) state;

    for (i = 0; i < 2000; i++) {
        n = llmg_utf8_encode(0xFEFF, utf8);

        for (k = next() % LEN; k != 0; k--) {

            do {
                cp = (next() % 4 != 0) ? 0x20 + next() % 0x5F
                                       : 0xA0 + next() % 0x10FF60;
            } while (cp >= 0xD800 && cp < 0xE000);

            n += llmg_utf8_encode(cp, utf8 + n);
        }

        llmg_str_set(&text, utf8, n);

        for (wide = LLMG_WIDE_16LE; wide <= LLMG_WIDE_32BE; wide++) {
            wrote = room(llmg_wide_write_max(n));
            llmg_str_set(&bytes, wrote, llmg_wide_write(wrote, text, wide));

            assert_true(bytes.len <= llmg_wide_write_max(n));
            assert_int_equal(llmg_wide(bytes), wide);

            back = room(llmg_wide_read_max(bytes.len));
            n = llmg_wide_read(back, bytes, wide);

            assert_int_equal(n, text.len);
            assert_memory_equal(back, utf8, n);

            free(back);
            free(wrote);
        }
    }
}


/* whatever it is, UTF-8 comes out, within its room */

static void
any_bytes(void **state)
{
    size_t          i, k, n;
    unsigned        wide;
    llmg_str_t      bytes, text;
    unsigned char  *p, *back;

    (void) state;

    for (i = 0; i < 5000; i++) {
        n = next() % 64;
        p = room(n);

        for (k = 0; k < n; k++) {
            p[k] = (unsigned char) ((next() % 3 == 0) ? 0xD8 + next() % 8
                                                      : next());
        }

        llmg_str_set(&bytes, p, n);
        (void) llmg_wide(bytes);

        for (wide = LLMG_WIDE_16LE; wide <= LLMG_WIDE_32BE; wide++) {
            back = room(llmg_wide_read_max(n));
            llmg_str_set(&text, back, llmg_wide_read(back, bytes, wide));

            assert_true(text.len <= llmg_wide_read_max(n));
            assert_true(llmg_utf8_valid(text));

            free(back);
        }

        free(p);
    }
}


static void
what_it_is(void **state)
{
    size_t  i;

    static const struct {
        llmg_str_t  bytes;
        unsigned    wide;
    } cases[] = {
        { llmg_string(""), LLMG_WIDE_NONE },
        { llmg_string("\xFF"), LLMG_WIDE_NONE },
        { llmg_string("plain text, and more of it"), LLMG_WIDE_NONE },
        { llmg_string("p\0l\0a\0i\0n\0"), LLMG_WIDE_16LE },
        { llmg_string("\0p\0l\0a\0i\0n"), LLMG_WIDE_16BE },
        { llmg_string("\0p\0l\0a\0i\0n\0"), LLMG_WIDE_16BE },
        { llmg_string("p\0l\0"), LLMG_WIDE_NONE },
        { llmg_string("\xFF\xFEp\0l\0"), LLMG_WIDE_16LE },
        { llmg_string("\xFE\xFF\0p\0l"), LLMG_WIDE_16BE },
        { llmg_string("p\0\0\0l\0\0\0a\0\0\0"), LLMG_WIDE_32LE },
        { llmg_string("\0\0\0p\0\0\0l\0\0\0a"), LLMG_WIDE_32BE },
        { llmg_string("\xFF\xFE\0\0p\0\0\0"), LLMG_WIDE_32LE },

        /* filled up, with what is no character, a mark and a zero */

        { llmg_string("\xFF\xFEp\0l\0a\0\0\0\0\0\0\0"), LLMG_WIDE_16LE },
        { llmg_string("\xFE\xFF\0p\0\0\xD8\0\0l\0\1\0a"), LLMG_WIDE_16BE },
        { llmg_string("\xFF\xFE\0\0\x60\x4f\x7D\x59\x60\x4f\x7D\x59"),
          LLMG_WIDE_16LE },

        /* a mark by chance, zeros, numbers of two bytes */

        { llmg_string("\xFF\xFE\1\0\2\0\3\0\4\0"), LLMG_WIDE_NONE },
        { llmg_string("\0\0\0\0\0\0\0\0\0\0"), LLMG_WIDE_NONE },
        { llmg_string("\1\0\2\0\3\0\4\0a\0"), LLMG_WIDE_NONE },
        { llmg_string("\xE9t\xE9 et hiver"), LLMG_WIDE_NONE }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        if (llmg_wide(cases[i].bytes) != cases[i].wide) {
            fail_msg("case %zu: %u", i, llmg_wide(cases[i].bytes));
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(what_it_is),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
