/*
 * Replacements, whatever is replaced: how much of it is seen, and that the text
 * stays text.  Examples are in test_llmg_policy.c.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_mask.h"
#include "llmg_utf8.h"


#define ROUNDS   50000


static const llmg_rule_t  rule = { .name = "pii.x", .type = "X_TYPE" };

static uint64_t  seed = 0x9E3779B97F4A7C15ULL;


static unsigned
rnd(unsigned n)
{
    seed ^= seed >> 12;
    seed ^= seed << 25;
    seed ^= seed >> 27;

    return (unsigned) ((seed * 0x2545F4914F6CDD1DULL) >> 33) % n;
}


static int
divides(unsigned char c)
{
    return c == ' ' || c == '-' || c == '.';
}


/* characters that are neither dividers nor continuation bytes */

static size_t
characters(const unsigned char *p, size_t n)
{
    size_t  i, count;

    for (i = 0, count = 0; i < n; i++) {
        count += (!divides(p[i]) && (p[i] & 0xC0) != 0x80);
    }

    return count;
}


static void
styles_by_name(void **state)
{
    (void) state;

    assert_int_equal(llmg_mask_style(llmg_str("label")), LLMG_MASK_LABEL);
    assert_int_equal(llmg_mask_style(llmg_str("partial")),
                     LLMG_MASK_PARTIAL);
    assert_int_equal(llmg_mask_style(llmg_str("Label")), -1);
    assert_int_equal(llmg_mask_style(llmg_str("labels")), -1);
    assert_int_equal(llmg_mask_style(llmg_str("")), -1);
}


static void
a_label_says_the_type_and_nothing_else(void **state)
{
    llmg_buf_t     out;
    llmg_str_t     found;
    llmg_arena_t  *arena;
    unsigned char  bytes[256];

    (void) state;

    memset(bytes, 'x', sizeof(bytes));

    arena = llmg_arena_create(65536);
    llmg_buf_init(&out, arena);

    assert_int_equal(llmg_buf_puts(&out, "before "), LLMG_OK);
    llmg_str_set(&found, bytes, sizeof(bytes));
    assert_int_equal(llmg_mask(&out, LLMG_MASK_LABEL, &rule, found), LLMG_OK);
    assert_int_equal(out.len, 15);
    assert_memory_equal(out.data, "before [X_TYPE]", 15);

    llmg_arena_destroy(arena);
}


/*
 * Random text of one to four bytes a character: at most the last four are
 * seen, in bytes no more than are hidden, and what was UTF-8 still is.
 */

static void
a_part_is_a_small_part(void **state)
{
    size_t         n, k, count, same, hidden;
    unsigned       i, chars, round;
    llmg_buf_t     out;
    llmg_str_t     found, result;
    llmg_arena_t  *arena;
    unsigned char  bytes[128];

    static const char  ascii[] = "0123456789 -.abcXYZ@";

    (void) state;

    for (round = 0; round < ROUNDS; round++) {

        chars = rnd(24);

        for (i = 0, n = 0; i < chars; i++) {
            if (rnd(4) != 0) {
                bytes[n++] = (unsigned char) ascii[rnd(sizeof(ascii) - 1)];

            } else {
                n += llmg_utf8_encode(rnd(2) ? 0x80 + rnd(0x700)
                                      : rnd(2) ? 0x800 + rnd(0x7000)
                                               : 0x10000 + rnd(0x10000),
                                      bytes + n);
            }
        }

        arena = llmg_arena_create(65536);
        llmg_buf_init(&out, arena);

        llmg_str_set(&found, bytes, n);
        assert_int_equal(llmg_mask(&out, LLMG_MASK_PARTIAL, &rule, found),
                         LLMG_OK);

        llmg_str_set(&result, out.data, out.len);
        assert_true(llmg_utf8_valid(result));

        if (llmg_str_eqz(result, "[X_TYPE]")) {
            llmg_arena_destroy(arena);
            continue;
        }

        /* the tail that is equal is what can be seen */

        for (same = 0; same < out.len && same < n
             && out.data[out.len - same - 1] == bytes[n - same - 1]; same++)
        {
            /* void */
        }

        while (same > 0 && (bytes[n - same] & 0xC0) == 0x80) {
            same--;
        }

        count = characters(bytes + n - same, same);
        hidden = characters(bytes, n - same);

        if (count > 4 || (count != 0 && hidden == 0)) {
            fail_msg("round %u: \"%.*s\" as \"%.*s\"", round, (int) n, bytes,
                     (int) out.len, out.data);
        }

        /* a star for each character, and the dividers of numbers stay */

        for (k = 0, i = 0; k < n - same; k++) {

            if ((bytes[k] & 0xC0) == 0x80) {
                continue;
            }

            assert_true(i < out.len);
            assert_int_equal(out.data[i],
                             (bytes[k] == ' ' || bytes[k] == '-') ? bytes[k]
                                                                  : '*');
            i++;
        }

        assert_int_equal(i + same, out.len);
        llmg_arena_destroy(arena);
    }
}


/* bytes that are no text hide as well */

static void
bad_bytes_are_never_shown_alone(void **state)
{
    size_t         i, n;
    unsigned       round;
    llmg_buf_t     out;
    llmg_str_t     found;
    llmg_arena_t  *arena;
    unsigned char  bytes[32];

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        n = rnd(sizeof(bytes) + 1);

        for (i = 0; i < n; i++) {
            bytes[i] = (unsigned char) rnd(256);
        }

        arena = llmg_arena_create(65536);
        llmg_buf_init(&out, arena);

        llmg_str_set(&found, bytes, n);
        assert_int_equal(llmg_mask(&out, LLMG_MASK_PARTIAL, &rule, found),
                         LLMG_OK);

        assert_true(out.len != 0);
        assert_false(n >= 1 && out.len == n
                     && memcmp(out.data, bytes, n) == 0);

        llmg_arena_destroy(arena);
    }
}


static void
a_mask_without_memory_is_an_error(void **state)
{
    size_t         n;
    unsigned       style;
    llmg_buf_t     out;
    llmg_str_t     found;
    llmg_arena_t  *arena;
    unsigned char  bytes[3000];

    (void) state;

    memset(bytes, '7', sizeof(bytes));
    llmg_str_set(&found, bytes, sizeof(bytes));

    for (style = LLMG_MASK_LABEL; style <= LLMG_MASK_PARTIAL; style++) {

        for (n = 1; n < 20; n++) {
            arena = llmg_arena_create(65536);
            arena->fail = n;
            llmg_buf_init(&out, arena);

            if (llmg_mask(&out, style, &rule, found) == LLMG_OK) {
                llmg_arena_destroy(arena);
                break;
            }

            assert_int_equal(llmg_arena_status(arena), LLMG_ERROR);
            llmg_arena_destroy(arena);
        }

        assert_in_range(n, 2, 19);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(styles_by_name),
        cmocka_unit_test(a_label_says_the_type_and_nothing_else),
        cmocka_unit_test(a_part_is_a_small_part),
        cmocka_unit_test(bad_bytes_are_never_shown_alone),
        cmocka_unit_test(a_mask_without_memory_is_an_error),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
