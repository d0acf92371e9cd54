/*
 * Runs of bytes find what a loop over single bytes finds, at every alignment,
 * length and place: with the machine's wide loads, and without.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_run.h"
#include "llmg_utf8.h"

/* the other half of the room, for machines that lack SSE2 */

#undef LLMG_SSE2
#undef _LLMG_RUN_H_INCLUDED_

#define llmg_run_plain           portable_run_plain
#define llmg_run_plain_on        portable_run_plain_on
#define llmg_run_plain_few       portable_run_plain_few
#define llmg_run_plain_copy      portable_run_plain_copy
#define llmg_run_plain_copy_on   portable_run_plain_copy_on
#define llmg_run_copy            portable_run_copy
#define llmg_run_wide            portable_run_wide

#include "llmg_run.c"

#undef llmg_run_plain
#undef llmg_run_plain_on
#undef llmg_run_plain_few
#undef llmg_run_plain_copy
#undef llmg_run_plain_copy_on
#undef llmg_run_copy
#undef llmg_run_wide


typedef const unsigned char *(*run_pt)(const unsigned char *p,
    const unsigned char *end);
typedef const unsigned char *(*copy_pt)(unsigned char *dst,
    const unsigned char *p, const unsigned char *end);


/* a copy as a run: what it wrote is right, and nothing is written behind */

static copy_pt  copying;

static const unsigned char *
run_copy(const unsigned char *p, const unsigned char *end)
{
    size_t                n;
    unsigned char         dst[160];
    const unsigned char  *found;

    static const unsigned char  guard[33] = "ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ";

    n = (size_t) (end - p);
    if (n + 32 > sizeof(dst)) {
        fail();
    }

    memcpy(dst + n, guard, 32);

    found = copying(dst, p, end);

    if (found < p || found > end) {
        fail_msg("outside of %zu bytes", n);
    }

    if (memcmp(dst, p, (size_t) (found - p)) != 0) {
        fail_msg("a run of %zu bytes was not copied", (size_t) (found - p));
    }

    if (memcmp(dst + n, guard, 32) != 0) {
        fail_msg("written behind the room of %zu bytes", n);
    }

    return found;
}


static int
is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}


static int
is_no_backslash(unsigned char c)
{
    return c != '\\';
}


/* one byte that ends the run, or does not, anywhere */

static void
one_byte(run_pt run, int (*goes_on)(unsigned char c), unsigned char filler)
{
    unsigned              c;
    size_t                align, len, at;
    const unsigned char  *found;

    static unsigned char  bytes[16 + 50];

    memset(bytes, filler, sizeof(bytes));

    for (align = 0; align < 16; align++) {
        for (len = 0; len <= 49; len++) {

            found = run(bytes + align, bytes + align + len);
            assert_ptr_equal(found, bytes + align + len);

            for (at = 0; at < len; at++) {
                for (c = 0; c < 256; c++) {
                    bytes[align + at] = (unsigned char) c;

                    found = run(bytes + align, bytes + align + len);

                    if (found != bytes + align
                                 + (goes_on((unsigned char) c) ? len : at))
                    {
                        fail_msg("align %zu, len %zu, at %zu, byte %u",
                                 align, len, at, c);
                    }
                }

                bytes[align + at] = filler;
            }
        }
    }
}


/* bytes of all kinds, and what is behind the end must not count */

static void
many_bytes(run_pt run, int (*goes_on)(unsigned char c))
{
    size_t                i, at, len;
    uint64_t              seed;
    unsigned char         bytes[128];
    const unsigned char  *found;

    seed = 0x9E3779B97F4A7C15ULL;

    for (i = 0; i < 40000; i++) {

        for (at = 0; at < sizeof(bytes); at++) {
            seed ^= seed >> 12;
            seed ^= seed << 25;
            seed ^= seed >> 27;

            /* mostly bytes that go on, and their neighbors */

            bytes[at] = (unsigned char) (seed * 0x2545F4914F6CDD1DULL >> 56);

            if (seed % 16 != 0 && !goes_on(bytes[at])) {
                bytes[at] = 'z';
            }
        }

        len = seed % sizeof(bytes);

        for (at = 0; at < len && goes_on(bytes[at]); at++) { /* void */ }

        found = run(bytes, bytes + len);
        assert_ptr_equal(found, bytes + at);
    }
}


static void
of_plain_text(run_pt run)
{
    one_byte(run, is_plain, 'a');
    one_byte(run, is_plain, ' ');
    one_byte(run, is_plain, 0x7F);
    many_bytes(run, is_plain);
}


static void
plain_text(void **state)
{
    (void) state;

    of_plain_text(llmg_run_plain);
    of_plain_text(llmg_run_plain_few);
}


static void
plain_text_without_wide_loads(void **state)
{
    (void) state;

    of_plain_text(portable_run_plain);
}


static void
copies_of_plain_text(void **state)
{
    (void) state;

    copying = llmg_run_plain_copy;
    of_plain_text(run_copy);
    copying = portable_run_plain_copy;
    of_plain_text(run_copy);
}


static void
copies_up_to_a_backslash(void **state)
{
    size_t  i;

    static const copy_pt  copies[] = { llmg_run_copy, portable_run_copy };

    (void) state;

    for (i = 0; i < 2; i++) {
        copying = copies[i];
        one_byte(run_copy, is_no_backslash, 'a');
        one_byte(run_copy, is_no_backslash, '[');
        one_byte(run_copy, is_no_backslash, 0xDC);
        many_bytes(run_copy, is_no_backslash);
    }
}


/* text in UTF-8: what a walk over single characters finds, copied or not */

static const unsigned char *
characters(const unsigned char *p, const unsigned char *end)
{
    while (p < end && (*p >= 0x80 || is_plain(*p))
           && llmg_utf8_sequence(p, end) != 0)
    {
        p += llmg_utf8_sequence(p, end);
    }

    return p;
}


static const unsigned char *
wide(const unsigned char *p, const unsigned char *end)
{
    return llmg_run_wide(NULL, p, end);
}


static const unsigned char *
portable_wide(const unsigned char *p, const unsigned char *end)
{
    return portable_run_wide(NULL, p, end);
}


static void
finds_where_utf8_ends(const unsigned char *p, size_t len)
{
    size_t                i;
    const unsigned char  *expected;

    expected = characters(p, p + len);

    copying = llmg_run_wide;

    if (wide(p, p + len) != expected || run_copy(p, p + len) != expected
        || portable_wide(p, p + len) != expected)
    {
        for (i = 0; i < len; i++) {
            fprintf(stderr, "%02X ", p[i]);
        }

        fail_msg("%td of %zu bytes are text, not %td", expected - p, len,
                 wide(p, p + len) - p);
    }
}


/* every first and second byte, and what may follow, over and at the seams */

static void
utf8_one_character(void **state)
{
    size_t         i, k, at;
    unsigned       c, d;
    unsigned char  bytes[40];

    /* seconds that somebody draws a line at, and what is beside them */

    static const unsigned char  lines[] = {
        '"', 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE2, 0xFF
    };
    static const unsigned char  next[] = { 'a', '"', 0x80, 0xBF };
    static const size_t  places[] = { 0, 13, 14, 15, 16 };

    (void) state;

    for (at = 0; at < sizeof(places) / sizeof(places[0]); at++) {
        memset(bytes, 'a', sizeof(bytes));

        for (c = 0x80; c < 0x100; c++) {
            for (d = 0; d < 0x100; d++) {

                if (at > 0 && memchr(lines, (int) d, sizeof(lines)) == NULL) {
                    continue;
                }

                for (i = 0; i < sizeof(next); i++) {
                    for (k = 0; k < sizeof(next); k++) {
                        bytes[places[at]] = (unsigned char) c;
                        bytes[places[at] + 1] = (unsigned char) d;
                        bytes[places[at] + 2] = next[i];
                        bytes[places[at] + 3] = next[k];

                        finds_where_utf8_ends(bytes, 36);
                    }
                }
            }
        }
    }
}


/* characters of all lengths in any order, cut anywhere, with a wrong byte */

static void
utf8_many_characters(void **state)
{
    size_t         n, len;
    uint32_t       cp;
    uint64_t       seed;
    unsigned       i, r;
    unsigned char  bytes[160];

    static const uint32_t  most[] = { 0x80, 0x80, 0x800, 0x10000, 0x10000,
                                      0x110000 };

    (void) state;

    seed = 0x9E3779B97F4A7C15ULL;

    for (i = 0; i < 40000; i++) {

        for (len = 0; len < 120; len += n) {
            seed ^= seed >> 12;
            seed ^= seed << 25;
            seed ^= seed >> 27;
            r = (unsigned) (seed * 0x2545F4914F6CDD1DULL >> 32);

            cp = (r >> 3) % most[r % 6];

            if ((cp >= 0xD800 && cp <= 0xDFFF)
                || (cp < 0x80 && !is_plain((unsigned char) cp)))
            {
                cp = 'z';
            }

            n = llmg_utf8_encode(cp, bytes + len);
        }

        finds_where_utf8_ends(bytes, seed % 121);

        bytes[seed % 113] = (unsigned char) (seed >> 40);

        finds_where_utf8_ends(bytes, 121);
    }
}


/* memory that ends where the run does: a wider look would be seen by ASan */

static void
nothing_is_read_behind_the_end(void **state)
{
    size_t          len;
    unsigned char  *p, *dst;

    (void) state;

    for (len = 1; len < 100; len++) {
        p = malloc(len);
        dst = malloc(len);
        assert_true(p != NULL && dst != NULL);
        memset(p, 'a', len);

        assert_ptr_equal(llmg_run_plain(p, p + len), p + len);
        assert_ptr_equal(portable_run_plain(p, p + len), p + len);
        assert_ptr_equal(llmg_run_plain_copy(dst, p, p + len), p + len);
        assert_ptr_equal(portable_run_plain_copy(dst, p, p + len), p + len);
        assert_ptr_equal(llmg_run_copy(dst, p, p + len), p + len);
        assert_ptr_equal(portable_run_copy(dst, p, p + len), p + len);
        assert_ptr_equal(llmg_run_wide(dst, p, p + len), p + len);
        assert_ptr_equal(portable_run_wide(dst, p, p + len), p + len);

        /* three bytes belong together, and some are missing */

        memset(p, 0xE2, len);
        assert_ptr_equal(llmg_run_wide(dst, p, p + len), p);

        free(p);
        free(dst);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(plain_text),
        cmocka_unit_test(plain_text_without_wide_loads),
        cmocka_unit_test(copies_of_plain_text),
        cmocka_unit_test(copies_up_to_a_backslash),
        cmocka_unit_test(utf8_one_character),
        cmocka_unit_test(utf8_many_characters),
        cmocka_unit_test(nothing_is_read_behind_the_end),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
