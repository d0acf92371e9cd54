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
#include "rnd.h"


#define ROUNDS   50000


static const llmg_rule_t  rule = { .name = "pii.x", .type = "X_TYPE" };


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

    assert_int_equal(llmg_mask_style(llmg_str("type")), LLMG_MASK_TYPE);
    assert_int_equal(llmg_mask_style(llmg_str("label")), LLMG_MASK_LABEL);
    assert_int_equal(llmg_mask_style(llmg_str("partial")),
                     LLMG_MASK_PARTIAL);
    assert_int_equal(llmg_mask_style(llmg_str("hash")), LLMG_MASK_HASH);
    assert_int_equal(llmg_mask_style(llmg_str("restore")),
                     LLMG_MASK_RESTORE);
    assert_int_equal(llmg_mask_style(llmg_str("Label")), -1);
    assert_int_equal(llmg_mask_style(llmg_str("labels")), -1);
    assert_int_equal(llmg_mask_style(llmg_str("")), -1);
}


static void
a_type_says_the_type_and_nothing_else(void **state)
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
    assert_int_equal(llmg_mask(&out, NULL, LLMG_MASK_TYPE, &rule, found),
                     LLMG_OK);
    assert_int_equal(out.len, 15);
    assert_memory_equal(out.data, "before [X_TYPE]", 15);

    llmg_arena_destroy(arena);
}


static void
becomes(llmg_values_t *values, unsigned style, const llmg_rule_t *of,
    const char *found, const char *wanted)
{
    llmg_buf_t  out;

    llmg_buf_init(&out, values->arena);

    assert_int_equal(llmg_mask(&out, values, style, of, llmg_str(found)),
                     LLMG_OK);
    assert_int_equal(llmg_buf_putc(&out, '\0'), LLMG_OK);
    assert_string_equal((char *) out.data, wanted);
}


static void
each_value_has_its_own(void **state)
{
    llmg_arena_t   *arena;
    llmg_values_t   values;

    static const llmg_rule_t  other = { .name = "pii.y", .type = "Y" };
    static const llmg_rule_t  tail = { .name = "pii.z", .type = "Z",
                                       .tail = "x" };
    static const unsigned char  key[LLMG_SIPHASH_KEY] = "0123456789abcde";

    (void) state;

    arena = llmg_arena_create(65536);
    llmg_values_init(&values, arena, key);

    becomes(&values, LLMG_MASK_LABEL, &rule, "a", "[X_TYPE_1]");
    becomes(&values, LLMG_MASK_LABEL, &rule, "b", "[X_TYPE_2]");
    becomes(&values, LLMG_MASK_LABEL, &other, "a", "[Y_1]");
    becomes(&values, LLMG_MASK_LABEL, &rule, "a", "[X_TYPE_1]");
    becomes(&values, LLMG_MASK_HASH, &rule, "a", "[X_TYPE:e81df429]");
    becomes(&values, LLMG_MASK_HASH, &rule, "b", "[X_TYPE:91fc7e87]");
    becomes(&values, LLMG_MASK_HASH, &other, "a", "[Y:bb86c80a]");
    becomes(&values, LLMG_MASK_RESTORE, &rule, "a", "[X_TYPE_kfwfpzbw]");
    becomes(&values, LLMG_MASK_RESTORE, &rule, "a", "[X_TYPE_kfwfpzbw]");
    becomes(&values, LLMG_MASK_RESTORE, &rule, "b", "[X_TYPE_pddlmvxj]");

    /* nobody knows in a stream where it ends: alike in whole bodies */

    becomes(&values, LLMG_MASK_LABEL, &tail, "a", "[Z]");
    becomes(&values, LLMG_MASK_HASH, &tail, "a", "[Z]");
    becomes(&values, LLMG_MASK_PARTIAL, &tail, "a", "[Z]");

    llmg_arena_destroy(arena);
}


static void
a_short_secret_shows_no_part(void **state)
{
    llmg_arena_t   *arena;
    llmg_values_t   values;

    static const llmg_rule_t  secret = { .name = "secret.x", .type = "S" };

    (void) state;

    arena = llmg_arena_create(65536);
    llmg_values_init(&values, arena, NULL);

    becomes(&values, LLMG_MASK_PARTIAL, &secret, "0123456789abcdefghi",
            "[S]");
    becomes(&values, LLMG_MASK_PARTIAL, &secret, "0123456789abcdefghij",
            "****************ghij");
    becomes(&values, LLMG_MASK_PARTIAL, &rule, "0123456789", "******6789");

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
        assert_int_equal(llmg_mask(&out, NULL, LLMG_MASK_PARTIAL, &rule, found),
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
        assert_int_equal(llmg_mask(&out, NULL, LLMG_MASK_PARTIAL, &rule, found),
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
    size_t          n;
    unsigned        style;
    llmg_buf_t      out;
    llmg_str_t      found;
    llmg_arena_t   *arena;
    llmg_values_t   values;
    unsigned char   bytes[3000];

    static const unsigned char  key[LLMG_SIPHASH_KEY];

    (void) state;

    memset(bytes, '7', sizeof(bytes));
    llmg_str_set(&found, bytes, sizeof(bytes));

    for (style = LLMG_MASK_TYPE; style <= LLMG_MASK_RESTORE; style++) {

        for (n = 1; n < 20; n++) {
            arena = llmg_arena_create(65536);
            arena->fail = n;
            llmg_buf_init(&out, arena);
            llmg_values_init(&values, arena, key);

            if (llmg_mask(&out, &values, style, &rule, found) == LLMG_OK) {
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
        cmocka_unit_test(a_type_says_the_type_and_nothing_else),
        cmocka_unit_test(each_value_has_its_own),
        cmocka_unit_test(a_short_secret_shows_no_part),
        cmocka_unit_test(a_part_is_a_small_part),
        cmocka_unit_test(bad_bytes_are_never_shown_alone),
        cmocka_unit_test(a_mask_without_memory_is_an_error),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
