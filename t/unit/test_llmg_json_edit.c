/*
 * A document with some spans replaced: those, and no other byte.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_edit.h"
#include "rnd.h"


#define LIMIT  (64UL * 1024 * 1024)
#define EDITS  8




static void
edits_change_their_spans(void **state)
{
    size_t         i;
    llmg_buf_t     out;
    llmg_arena_t  *arena;

    static const struct {
        const char   *title;
        llmg_edit_t   edits[3];
        size_t        n;
        const char   *result;
    } rows[] = {
        { "nothing", { { 0, 0, llmg_null_string } }, 0, "abcdef" },
        { "the beginning", { { 0, 2, llmg_string("X") } }, 1, "Xcdef" },
        { "the middle", { { 2, 4, llmg_string("XYZ") } }, 1, "abXYZef" },
        { "the end", { { 5, 6, llmg_string("XY") } }, 1, "abcdeXY" },
        { "all of it", { { 0, 6, llmg_string("X") } }, 1, "X" },
        { "taken out", { { 1, 5, llmg_null_string } }, 1, "af" },
        { "all taken out", { { 0, 6, llmg_null_string } }, 1, "" },
        { "put in at the beginning", { { 0, 0, llmg_string("X") } }, 1,
          "Xabcdef" },
        { "put in at the end", { { 6, 6, llmg_string("X") } }, 1, "abcdefX" },
        { "next to each other",
          { { 1, 3, llmg_string("X") }, { 3, 3, llmg_string("-") },
            { 3, 6, llmg_string("Y") } }, 3, "aX-Y" },
        { "the same bytes", { { 2, 4, llmg_string("cd") } }, 1, "abcdef" },
    };

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        arena = llmg_arena_create(LIMIT);
        llmg_buf_init(&out, arena);

        if (llmg_json_edit(&out, llmg_str("abcdef"), rows[i].edits, rows[i].n)
            != LLMG_OK
            || out.len != strlen(rows[i].result)
            || (out.len != 0
                && memcmp(out.data, rows[i].result, out.len) != 0))
        {
            fail_msg("%s: \"%.*s\"", rows[i].title, (int) out.len,
                     (const char *) out.data);
        }

        llmg_arena_destroy(arena);
    }
}


static void
appends_to_what_is_there(void **state)
{
    llmg_buf_t     out;
    llmg_edit_t    edit = { 0, 1, llmg_string("X") };
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&out, arena);

    assert_int_equal(llmg_buf_puts(&out, "data: "), LLMG_OK);
    assert_int_equal(llmg_json_edit(&out, llmg_str("ab"), &edit, 1), LLMG_OK);
    assert_int_equal(out.len, 8);
    assert_memory_equal(out.data, "data: Xb", 8);

    llmg_arena_destroy(arena);
}


static void
an_empty_document(void **state)
{
    llmg_buf_t     out;
    llmg_edit_t    edit = { 0, 0, llmg_string("X") };
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&out, arena);

    assert_int_equal(llmg_json_edit(&out, llmg_str(""), NULL, 0), LLMG_OK);
    assert_int_equal(out.len, 0);
    assert_int_equal(llmg_json_edit(&out, llmg_str(""), &edit, 1), LLMG_OK);
    assert_int_equal(out.len, 1);

    llmg_arena_destroy(arena);
}


/* a mistake of ours must not become another document */

static void
edits_out_of_order_are_an_error(void **state)
{
    size_t         i;
    llmg_buf_t     out;
    llmg_arena_t  *arena;

    static const llmg_edit_t  rows[][2] = {
        { { 0, 3, llmg_string("X") }, { 2, 4, llmg_string("Y") } },
        { { 3, 4, llmg_string("X") }, { 1, 2, llmg_string("Y") } },
        { { 0, 3, llmg_string("X") }, { 0, 3, llmg_string("Y") } },
        { { 0, 1, llmg_string("X") }, { 4, 3, llmg_string("Y") } },
        { { 0, 1, llmg_string("X") }, { 5, 7, llmg_string("Y") } },
        { { 0, 1, llmg_string("X") }, { 7, 7, llmg_string("Y") } },
        { { 0, 1, llmg_string("X") }, { 5, SIZE_MAX, llmg_string("Y") } },
        { { 0, 1, llmg_string("X") },
          { SIZE_MAX, SIZE_MAX, llmg_string("Y") } },
    };

    (void) state;

    arena = llmg_arena_create(LIMIT);

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_json_edit(&out, llmg_str("abcdef"), rows[i], 2),
                         LLMG_ERROR);
    }

    llmg_arena_destroy(arena);
}


/* against an answer that is put together byte by byte */

static void
any_edits_of_any_document(void **state)
{
    size_t         i, k, n, m, len, at;
    llmg_buf_t     out;
    llmg_str_t     doc;
    llmg_edit_t    edits[EDITS];
    llmg_arena_t  *arena;
    unsigned char  bytes[200], text[EDITS][20], result[200 + EDITS * 20];

    (void) state;

    for (i = 0; i < 2000; i++) {
        len = rnd(sizeof(bytes) + 1);

        for (k = 0; k < len; k++) {
            bytes[k] = (unsigned char) rnd(256);
        }

        n = 0;
        m = 0;
        at = 0;

        while (n < EDITS && rnd(6) != 0) {
            edits[n].start = at + rnd((len - at) / 3 + 1);
            edits[n].end = edits[n].start
                           + rnd((len - edits[n].start) / 3 + 1);
            edits[n].text.len = rnd(sizeof(text[n]) + 1);
            edits[n].text.data = text[n];

            memset(text[n], 'A' + (int) n, sizeof(text[n]));

            while (at < edits[n].start) {
                result[m++] = bytes[at++];
            }

            for (k = 0; k < edits[n].text.len; k++) {
                result[m++] = text[n][k];
            }

            at = edits[n].end;
            n++;
        }

        while (at < len) {
            result[m++] = bytes[at++];
        }

        arena = llmg_arena_create(LIMIT);
        llmg_buf_init(&out, arena);
        llmg_str_set(&doc, bytes, len);

        assert_int_equal(llmg_json_edit(&out, doc, edits, n), LLMG_OK);
        assert_int_equal(out.len, m);

        if (m != 0) {
            assert_memory_equal(out.data, result, m);
        }

        llmg_arena_destroy(arena);
    }
}


static void
every_allocation_may_fail(void **state)
{
    size_t          i, n, failed;
    llmg_buf_t      out;
    llmg_str_t      doc;
    llmg_edit_t     edits[EDITS];
    llmg_arena_t   *arena;
    llmg_status_t   rc;
    unsigned char   bytes[EDITS * 1000];

    (void) state;

    memset(bytes, 'x', sizeof(bytes));
    llmg_str_set(&doc, bytes, sizeof(bytes));

    for (i = 0; i < EDITS; i++) {
        edits[i].start = i * 1000;
        edits[i].end = edits[i].start + 1;
        edits[i].text = llmg_str("longer than what it replaces");
    }

    for (n = 1, failed = 1; failed; n++) {
        arena = llmg_arena_create(LIMIT);
        arena->fail = n;

        llmg_buf_init(&out, arena);
        rc = llmg_json_edit(&out, doc, edits, EDITS);
        failed = (rc != LLMG_OK);

        if (failed) {
            assert_int_equal(rc, LLMG_ERROR);

        } else {
            assert_int_equal(out.len, sizeof(bytes) + EDITS * 27);
        }

        llmg_arena_destroy(arena);
    }

    assert_true(n > 2);

    /* and a bound is not an error */

    arena = llmg_arena_create(8192);
    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_json_edit(&out, doc, edits, EDITS), LLMG_LIMIT);
    llmg_arena_destroy(arena);
}


static void
lists_of_edits_become_one(void **state)
{
    char           said[64];
    size_t         i, k;
    llmg_edit_t    more[2];
    llmg_edits_t   edits;
    llmg_arena_t  *arena;

    static const struct {
        size_t       masks[4];
        size_t       rules[4];
        const char  *wanted;        /* NULL: it cannot be */
    } cases[] = {
        { { 2, 4, 8, 9 }, { 5, 6, 9, 9 }, "2m4 5r6 8m9 9r9 " },
        { { 2, 4, 8, 9 }, { 0, 0, 1, 2 }, "0r0 1r2 2m4 8m9 " },
        { { 2, 4, 8, 9 }, { 2, 4, 7, 9 }, "2r4 7r9 " },
        { { 2, 4, 8, 9 }, { 1, 9, 9, 9 }, "1r9 9r9 " },
        { { 2, 4, 8, 9 }, { 2, 2, 4, 8 }, "2r2 2m4 4r8 8m9 " },
        { { 2, 4, 8, 9 }, { 0, 0, 3, 3 }, NULL },
        { { 2, 4, 8, 9 }, { 3, 4, 9, 9 }, NULL },
        { { 2, 4, 8, 9 }, { 2, 3, 9, 9 }, NULL }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        arena = llmg_arena_create(LIMIT);
        llmg_edits_init(&edits, arena);

        for (k = 0; k < 2; k++) {
            assert_int_equal(llmg_edits_add(&edits, cases[i].masks[2 * k],
                                            cases[i].masks[2 * k + 1],
                                            llmg_str("m")),
                             LLMG_OK);
            more[k].start = cases[i].rules[2 * k];
            more[k].end = cases[i].rules[2 * k + 1];
            more[k].text = llmg_str("r");
        }

        if (llmg_edits_merge(&edits, more, 2) != LLMG_OK) {
            assert_null(cases[i].wanted);
            llmg_arena_destroy(arena);
            continue;
        }

        said[0] = '\0';

        for (k = 0; k < edits.n; k++) {
            (void) snprintf(said + strlen(said), 16, "%zu%c%zu ",
                            edits.items[k].start, edits.items[k].text.data[0],
                            edits.items[k].end);
        }

        assert_non_null(cases[i].wanted);
        assert_string_equal(said, cases[i].wanted);

        llmg_arena_destroy(arena);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(edits_change_their_spans),
        cmocka_unit_test(appends_to_what_is_there),
        cmocka_unit_test(an_empty_document),
        cmocka_unit_test(edits_out_of_order_are_an_error),
        cmocka_unit_test(any_edits_of_any_document),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(lists_of_edits_become_one),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
