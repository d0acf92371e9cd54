/* Slices compared and matched, and output that grows. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"


static llmg_arena_t  *arena;


static int
create(void **state)
{
    (void) state;

    arena = llmg_arena_create(16 * 1024 * 1024);

    return arena == NULL;
}


static int
destroy(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


static void
only_ascii_letters_fold(void **state)
{
    unsigned       a, b, same;
    llmg_str_t     s, t;
    unsigned char  x, y;

    (void) state;

    for (a = 0; a < 256; a++) {
        for (b = 0; b < 256; b++) {
            x = (unsigned char) a;
            y = (unsigned char) b;
            llmg_str_set(&s, &x, 1);
            llmg_str_set(&t, &y, 1);

            same = (a == b)
                   || (a + 32 == b && a >= 'A' && a <= 'Z')
                   || (b + 32 == a && b >= 'A' && b <= 'Z');

            assert_int_equal(llmg_str_eq(s, t), a == b);
            assert_int_equal(llmg_str_caseeq(s, t), same);
        }
    }
}


static void
slices_are_equal_by_length_and_bytes(void **state)
{
    llmg_str_t  none = { 0, NULL };

    (void) state;

    assert_true(llmg_str_eq(none, llmg_str("")));
    assert_true(llmg_str_caseeq(none, llmg_str("")));
    assert_true(llmg_str_eqz(llmg_str("abc"), "abc"));
    assert_false(llmg_str_eqz(llmg_str("abc"), "ab"));
    assert_false(llmg_str_eqz(llmg_str("ab"), "abc"));
    assert_false(llmg_str_eqz(none, "a"));
    assert_true(llmg_str_caseeq(llmg_str("BeArEr"), llmg_str("bearer")));
    assert_false(llmg_str_caseeq(llmg_str("bearer"), llmg_str("bearers")));

    assert_true(llmg_str_casebegins(llmg_str("Bearer x"), llmg_str("bEARER")));
    assert_true(llmg_str_casebegins(none, none));
    assert_false(llmg_str_casebegins(llmg_str("bear"), llmg_str("bearer")));
    assert_false(llmg_str_casebegins(llmg_str("a@"), llmg_str("a`")));

    assert_true(llmg_str_ends(llmg_str("/v1/chat"), "/chat"));
    assert_true(llmg_str_ends(llmg_str("/chat"), "/chat"));
    assert_true(llmg_str_ends(llmg_str("x"), ""));
    assert_false(llmg_str_ends(llmg_str("chat"), "/chat"));
    assert_false(llmg_str_ends(llmg_str("/chat/"), "/chat"));
}


static int
glob(const char *s, const char *g)
{
    if (*g == '\0') {
        return *s == '\0';
    }

    if (*g == '*') {
        return glob(s, g + 1) || (*s != '\0' && glob(s + 1, g));
    }

    return *s == *g && glob(s + 1, g + 1);
}


/* word number n of an alphabet */

static void
word(char *out, const char *alphabet, unsigned letters, unsigned len,
    unsigned n)
{
    unsigned  i;

    for (i = 0; i < len; i++) {
        out[i] = alphabet[n % letters];
        n /= letters;
    }

    out[len] = '\0';
}


static void
globs_match_what_the_definition_says(void **state)
{
    char      s[8], g[8];
    unsigned  n, m, len, glen, words, globs;

    (void) state;

    for (len = 0, words = 1; len <= 5; len++, words *= 2) {
        for (glen = 0, globs = 1; glen <= 5; glen++, globs *= 3) {
            for (n = 0; n < words; n++) {
                for (m = 0; m < globs; m++) {
                    word(s, "ab", 2, len, n);
                    word(g, "ab*", 3, glen, m);

                    if (llmg_str_glob(llmg_str(s), llmg_str(g))
                        != glob(s, g))
                    {
                        fail_msg("\"%s\" by \"%s\"", s, g);
                    }
                }
            }
        }
    }
}


/* what backtracks over all stars would not end */

static void
numbers_are_digits_and_no_more_than_they_may(void **state)
{
    (void) state;

    assert_int_equal(llmg_str_number(llmg_str("0"), 9), 0);
    assert_int_equal(llmg_str_number(llmg_str("007"), 9), 7);
    assert_int_equal(llmg_str_number(llmg_str("100"), 100), 100);
    assert_int_equal(llmg_str_number(llmg_str("101"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str(""), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str("-1"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str("+1"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str("1.0"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str("1e1"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str(" 1"), 100), -1);
    assert_int_equal(llmg_str_number(llmg_str("18446744073709551617"),
                                     100000000000000000ULL), -1);
}


static void
globs_of_names_in_any_spelling(void **state)
{
    size_t  i;

    static const struct {
        const char     *s;
        const char     *glob;
        unsigned char   skip;
        int             fits;
    } rows[] = {
        { "GPT-4o", "gpt-4*", 0, 1 },
        { "gpt-4o", "GPT-4O", 0, 1 },
        { "web_search", "websearch", 0, 0 },
        { "web_search", "webSearch", '_', 1 },
        { "webSearch", "web_search", '_', 1 },
        { "__web__", "web", '_', 1 },
        { "web", "_*_", '_', 1 },
        { "web_search", "web_s", '_', 0 },
        { "", "_", '_', 1 },
        { "@", "`", 0, 0 }
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (llmg_str_globs(llmg_str(rows[i].s), llmg_str(rows[i].glob),
                           rows[i].skip)
            != rows[i].fits)
        {
            fail_msg("%s, %s", rows[i].s, rows[i].glob);
        }
    }
}


static void
globs_with_many_stars_are_quick(void **state)
{
    size_t         i;
    llmg_str_t     s, g;
    unsigned char  text[20000], pattern[101];

    (void) state;

    memset(text, 'a', sizeof(text));

    for (i = 0; i < 100; i += 2) {
        pattern[i] = 'a';
        pattern[i + 1] = '*';
    }

    pattern[100] = 'b';

    llmg_str_set(&s, text, sizeof(text));
    llmg_str_set(&g, pattern, sizeof(pattern));

    assert_false(llmg_str_glob(s, g));

    text[sizeof(text) - 1] = 'b';
    assert_true(llmg_str_glob(s, g));
}


static void
output_is_what_was_appended(void **state)
{
    char        expect[40000], piece[300];
    size_t      i, n;
    llmg_buf_t  b;

    (void) state;

    llmg_buf_init(&b, arena);
    n = 0;

    assert_int_equal(llmg_buf_append(&b, NULL, 0), LLMG_OK);
    assert_int_equal(b.len, 0);

    for (i = 0; i < 200; i++) {
        memset(piece, (int) ('a' + i % 26), i);
        piece[i] = '\0';

        switch (i % 4) {

        case 0:
            assert_int_equal(llmg_buf_puts(&b, piece), LLMG_OK);
            break;

        case 1:
            assert_int_equal(llmg_buf_append(&b, piece, i), LLMG_OK);
            break;

        case 2:
            assert_int_equal(llmg_buf_printf(&b, "%s", piece), LLMG_OK);
            break;

        default:
            assert_int_equal(llmg_buf_reserve(&b, i), LLMG_OK);
            assert_int_equal(llmg_buf_append(&b, piece, i), LLMG_OK);
        }

        memcpy(expect + n, piece, i);
        n += i;

        assert_int_equal(llmg_buf_putc(&b, (unsigned char) i), LLMG_OK);
        expect[n++] = (char) i;

        assert_int_equal(b.len, n);
        assert_true(b.len <= b.cap);
    }

    assert_memory_equal(b.data, expect, n);
}


static void
output_takes_at_most_twice_its_size(void **state)
{
    size_t         i;
    llmg_buf_t     b;
    llmg_arena_t  *a;

    (void) state;

    a = llmg_arena_create(16 * 1024 * 1024);
    assert_non_null(a);
    llmg_buf_init(&b, a);

    for (i = 0; i < 1024 * 1024; i++) {
        assert_int_equal(llmg_buf_putc(&b, 'x'), LLMG_OK);
    }

    assert_true(a->used < 2 * b.cap + 65536);
    assert_true(b.cap < 2 * b.len + 512);

    llmg_arena_destroy(a);
}


static void
numbers_of_any_length(void **state)
{
    char        said[32];
    size_t      i, k;
    uint64_t    n;
    llmg_buf_t  b;

    (void) state;

    /* ten to the k, the one before and the one behind, and the largest */

    llmg_buf_init(&b, arena);

    for (k = 0, n = 1; k <= 20; k++, n = (k < 20) ? n * 10 : 0) {
        for (i = 0; i < 3; i++) {
            b.len = 0;

            assert_int_equal(llmg_buf_uint(&b, n - 1 + i), LLMG_OK);

            (void) snprintf(said, sizeof(said), "%llu",
                            (unsigned long long) (n - 1 + i));
            assert_int_equal(b.len, strlen(said));
            assert_memory_equal(b.data, said, b.len);
        }
    }

    /* behind others, where there is hardly any room */

    for (i = 0; i < 64; i++) {
        llmg_buf_init(&b, arena);

        do {
            assert_int_equal(llmg_buf_putc(&b, 'x'), LLMG_OK);
        } while (b.len < b.cap);

        b.len -= i;
        assert_int_equal(llmg_buf_uint(&b, 18446744073709551615U), LLMG_OK);
        assert_memory_equal(b.data + b.len - 21, "x18446744073709551615", 21);
    }
}


static void
formats_of_any_length(void **state)
{
    char        text[5000];
    llmg_buf_t  b;

    (void) state;

    memset(text, 'y', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_printf(&b, "%s", ""), LLMG_OK);
    assert_int_equal(b.len, 0);
    assert_int_equal(llmg_buf_printf(&b, "<%s|%d|%llu>", text, -7,
                                     18446744073709551615ULL), LLMG_OK);
    assert_int_equal(b.len, sizeof(text) - 1 + 2 + 1 + 2 + 1 + 20);
    assert_memory_equal(b.data + b.len - 25, "y|-7|18446744073709551615>" + 1,
                        25);
}


static void
sizes_that_would_overflow_are_over_the_limit(void **state)
{
    llmg_buf_t  b;

    (void) state;

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_puts(&b, "abc"), LLMG_OK);

    assert_int_equal(llmg_buf_reserve(&b, SIZE_MAX), LLMG_LIMIT);
    assert_int_equal(llmg_buf_reserve(&b, SIZE_MAX - 3), LLMG_LIMIT);
    assert_int_equal(llmg_buf_reserve(&b, SIZE_MAX / 2), LLMG_LIMIT);
    assert_int_equal(llmg_buf_reserve(&b, SIZE_MAX / 4), LLMG_LIMIT);
    assert_int_equal(llmg_buf_reserve(&b, SIZE_MAX / 4 - 3), LLMG_LIMIT);

    assert_int_equal(b.len, 3);
    assert_memory_equal(b.data, "abc", 3);
}


/* without memory the content is as before, and why is told */

static void
failures_change_nothing(void **state)
{
    size_t          i, n, len;
    llmg_buf_t      b;
    llmg_arena_t   *a;
    llmg_status_t   rc;

    (void) state;

    for (n = 1; n < 12; n++) {
        a = llmg_arena_create(1024 * 1024);
        assert_non_null(a);
        a->fail = n;
        llmg_buf_init(&b, a);
        rc = LLMG_OK;

        for (i = 0; rc == LLMG_OK && i < 4000; i++) {
            len = b.len;

            rc = (i % 3 == 0) ? llmg_buf_puts(&b, "0123456789")
                 : (i % 3 == 1) ? llmg_buf_printf(&b, "%s", "0123456789")
                                : llmg_buf_append(&b, "0123456789", 10);

            if (rc == LLMG_OK) {
                continue;
            }

            assert_int_equal(rc, LLMG_ERROR);
            assert_int_equal(b.len, len);
            assert_int_equal(llmg_buf_putc(&b, 'x'),
                             b.cap > len ? LLMG_OK : LLMG_ERROR);
        }

        for (i = 0; i + 10 <= len; i += 10) {
            assert_memory_equal(b.data + i, "0123456789", 10);
        }

        llmg_arena_destroy(a);
    }

    a = llmg_arena_create(8192);
    llmg_buf_init(&b, a);

    while ((rc = llmg_buf_puts(&b, "0123456789")) == LLMG_OK) { /* void */ }

    assert_int_equal(rc, LLMG_LIMIT);
    assert_int_equal(b.len % 10, 0);
    llmg_arena_destroy(a);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(only_ascii_letters_fold),
        cmocka_unit_test(slices_are_equal_by_length_and_bytes),
        cmocka_unit_test(globs_match_what_the_definition_says),
        cmocka_unit_test(numbers_are_digits_and_no_more_than_they_may),
        cmocka_unit_test(globs_of_names_in_any_spelling),
        cmocka_unit_test(globs_with_many_stars_are_quick),
        cmocka_unit_test(output_is_what_was_appended),
        cmocka_unit_test(output_takes_at_most_twice_its_size),
        cmocka_unit_test(numbers_of_any_length),
        cmocka_unit_test(formats_of_any_length),
        cmocka_unit_test(sizes_that_would_overflow_are_over_the_limit),
        cmocka_unit_test(failures_change_nothing),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, create, destroy);
}
