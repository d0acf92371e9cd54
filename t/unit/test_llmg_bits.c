/*
 * Sixteen bytes at once are what each of them is.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "llmg_bits.h"
#include "rnd.h"


#define ROUNDS   2000


/* bytes that are near the ends of ranges, and any */

static void
make(unsigned char *p, unsigned low, unsigned n)
{
    size_t  i;

    for (i = 0; i < LLMG_BITS; i++) {
        p[i] = (unsigned char) (rnd(2) ? low - 2 + rnd(4)
                                : rnd(2) ? low + n - 2 + rnd(4) : rnd(256));
    }
}


static void
ranges(void **state)
{
    size_t         i, round;
    unsigned       low, n, in;
    unsigned char  p[LLMG_BITS];

    (void) state;

    for (low = 0; low < 256; low++) {
        for (n = 1; low + n <= 256; n++) {
            make(p, low, n);
            in = 0;

            for (i = 0; i < LLMG_BITS; i++) {
                in |= (unsigned) (p[i] >= low && p[i] < low + n) << i;
            }

            assert_int_equal(llmg_bits_range(llmg_bits_load(p),
                                             (unsigned char) low, n), in);
        }
    }

    for (round = 0; round < ROUNDS; round++) {
        low = (unsigned) rnd(256);
        make(p, low, 1);
        in = 0;

        for (i = 0; i < LLMG_BITS; i++) {
            in |= (unsigned) (p[i] == low) << i;
        }

        assert_int_equal(llmg_bits_is(llmg_bits_load(p), (unsigned char) low),
                         in);
    }
}


/* each byte at each place */

static void
kinds(void **state)
{
    size_t         i;
    unsigned       c, low;
    llmg_bits_t    v;
    unsigned char  p[LLMG_BITS + 1];

    (void) state;

    for (c = 0; c < 256; c++) {
        for (i = 0; i < LLMG_BITS; i++) {
            memset(p, '#', sizeof(p));
            p[1 + i] = (unsigned char) c;
            v = llmg_bits_load(p + 1);
            low = c | 0x20;

            assert_int_equal(llmg_bits_high(v), (unsigned) (c >= 0x80) << i);
            assert_int_equal(llmg_bits_digits(v),
                             (unsigned) (c >= '0' && c <= '9') << i);
            assert_int_equal(llmg_bits_letters(v),
                             (unsigned) (low >= 'a' && low <= 'z') << i);
            assert_int_equal(llmg_bits_hex(v),
                             (unsigned) ((c >= '0' && c <= '9')
                                         || (low >= 'a' && low <= 'f')) << i);
        }
    }
}


static void
counts(void **state)
{
    unsigned  i;
    uint64_t  bits;

    (void) state;

    for (i = 0, bits = 0; i < 64; i++) {
        assert_int_equal(llmg_bits_count(bits), i);
        bits = bits << 1 | 1;
    }

    assert_int_equal(llmg_bits_count(bits), 64);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(ranges),
        cmocka_unit_test(kinds),
        cmocka_unit_test(counts),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
