/* Bump memory: aligned, apart, never over its limit, and failing on demand. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_arena.h"


#define BLOCK   8192


static void
pieces_are_aligned_and_apart(void **state)
{
    size_t          i, k, n;
    llmg_arena_t   *a;
    unsigned char  *pieces[1200];

    (void) state;

    a = llmg_arena_create(16 * 1024 * 1024);
    assert_non_null(a);

    /* small ones, and some that need a block of their own */

    for (i = 0; i < 1200; i++) {
        n = (i % 100 == 99) ? 10000 : i % 70;

        pieces[i] = llmg_arena_alloc(a, n);
        assert_non_null(pieces[i]);
        assert_int_equal((uintptr_t) pieces[i] % _Alignof(max_align_t), 0);

        memset(pieces[i], (int) (i & 0xFF), n);
    }

    for (i = 0; i < 1200; i++) {
        n = (i % 100 == 99) ? 10000 : i % 70;

        for (k = 0; k < n; k++) {
            assert_int_equal(pieces[i][k], i & 0xFF);
        }
    }

    llmg_arena_destroy(a);
    llmg_arena_destroy(NULL);
}


static void
a_limit_below_a_block_is_no_limit(void **state)
{
    llmg_arena_t  *a;

    (void) state;

    assert_null(llmg_arena_create(0));
    assert_null(llmg_arena_create(BLOCK - 1));

    a = llmg_arena_create(BLOCK);
    assert_non_null(a);
    assert_non_null(llmg_arena_alloc(a, 1000));
    llmg_arena_destroy(a);
}


static void
the_limit_holds(void **state)
{
    size_t         n, limit;
    llmg_arena_t  *a;

    (void) state;

    for (limit = BLOCK; limit < 10 * BLOCK; limit += 777) {
        a = llmg_arena_create(limit);
        assert_non_null(a);

        for (n = 0; llmg_arena_alloc(a, 100) != NULL; n++) {
            assert_true(a->used <= limit);
        }

        assert_int_equal(llmg_arena_status(a), LLMG_LIMIT);
        assert_true(a->used <= limit);

        /* nearly all of it could be used: blocks are as large as they are */

        assert_true(n * 112 + 2 * BLOCK > limit);

        /* what is left of the last block still is */

        assert_null(llmg_arena_alloc(a, limit));
        llmg_arena_destroy(a);
    }
}


static void
a_refusal_leaves_the_rest_usable(void **state)
{
    llmg_arena_t  *a;

    (void) state;

    a = llmg_arena_create(4 * BLOCK);
    assert_non_null(a);

    assert_null(llmg_arena_alloc(a, 4 * BLOCK));
    assert_int_equal(llmg_arena_status(a), LLMG_LIMIT);
    assert_non_null(llmg_arena_alloc(a, 100));
    assert_non_null(llmg_arena_alloc(a, 2 * BLOCK));

    llmg_arena_destroy(a);
}


static void
sizes_that_would_overflow_are_over_the_limit(void **state)
{
    size_t         i;
    llmg_arena_t  *a;

    static const size_t  sizes[] = {
        SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - 15, SIZE_MAX - 16, SIZE_MAX - 32,
        SIZE_MAX / 2 + 1, SIZE_MAX / 2, SIZE_MAX / 2 - 15
    };

    (void) state;

    a = llmg_arena_create(SIZE_MAX / 4);
    assert_non_null(a);

    for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        assert_null(llmg_arena_alloc(a, sizes[i]));
        assert_int_equal(llmg_arena_status(a), LLMG_LIMIT);
        assert_null(llmg_arena_calloc(a, sizes[i]));
    }

    assert_non_null(llmg_arena_alloc(a, 16));

    llmg_arena_destroy(a);
}


static void
a_large_piece_does_not_waste_the_block(void **state)
{
    size_t         used;
    llmg_arena_t  *a;

    (void) state;

    a = llmg_arena_create(1024 * 1024);
    assert_non_null(a);
    assert_non_null(llmg_arena_alloc(a, 16));
    assert_non_null(llmg_arena_alloc(a, 100000));

    used = a->used;
    assert_non_null(llmg_arena_alloc(a, 4096));
    assert_int_equal(a->used, used);

    llmg_arena_destroy(a);
}


static void
cleared_and_copied(void **state)
{
    size_t          i;
    llmg_arena_t   *a;
    unsigned char  *p;

    (void) state;

    a = llmg_arena_create(1024 * 1024);
    assert_non_null(a);

    p = llmg_arena_calloc(a, 5000);
    assert_non_null(p);

    for (i = 0; i < 5000; i++) {
        assert_int_equal(p[i], 0);
    }

    p = llmg_arena_copy(a, "a\0b", 3);
    assert_non_null(p);
    assert_memory_equal(p, "a\0b\0", 4);

    p = llmg_arena_copy(a, NULL, 0);
    assert_non_null(p);
    assert_int_equal(*p, '\0');

    assert_null(llmg_arena_copy(a, "x", 2 * 1024 * 1024));

    llmg_arena_destroy(a);
}


static void
the_nth_allocation_fails_and_all_after_it(void **state)
{
    size_t         i, n;
    llmg_arena_t  *a;

    (void) state;

    for (n = 1; n < 20; n++) {
        a = llmg_arena_create(1024 * 1024);
        assert_non_null(a);
        a->fail = n;

        for (i = 1; i < n; i++) {
            assert_non_null(llmg_arena_alloc(a, 100));
        }

        assert_null(llmg_arena_alloc(a, 100));
        assert_int_equal(llmg_arena_status(a), LLMG_ERROR);
        assert_null(llmg_arena_calloc(a, 1));
        assert_null(llmg_arena_copy(a, "x", 1));

        llmg_arena_destroy(a);
    }
}


/* what is taken again and again takes no more, and is one block */

static void
what_is_forgotten_is_there_again(void **state)
{
    size_t         i, used;
    llmg_arena_t  *a;

    (void) state;

    a = llmg_arena_create(1024 * 1024);
    assert_non_null(a);

    used = 0;

    for (i = 0; i < 20; i++) {
        assert_non_null(llmg_arena_calloc(a, 5000));
        assert_non_null(llmg_arena_calloc(a, 9000));
        assert_non_null(llmg_arena_calloc(a, 100));

        if (i == 1) {
            used = a->used;
        }

        a = llmg_arena_reset(a, 65536);
        assert_non_null(a);
    }

    assert_int_equal(a->used, used);

    /* one of many bytes is not kept */

    assert_non_null(llmg_arena_calloc(a, 200000));
    a = llmg_arena_reset(a, 65536);
    assert_true(a->used <= 65536);
    assert_null(llmg_arena_alloc(a, 2 * 1024 * 1024));

    llmg_arena_destroy(a);
}


static void
small_blocks_for_small_arenas(void **state)
{
    size_t         i;
    llmg_arena_t  *a;

    (void) state;

    assert_null(llmg_arena_create_first(500, 1024));

    a = llmg_arena_create_first(100000, 1024);
    assert_non_null(a);
    assert_int_equal(a->used, 1024);

    for (i = 0; i < 40; i++) {
        assert_non_null(llmg_arena_calloc(a, 100));
    }

    assert_in_range(a->used, 4000, 6 * 1024);
    assert_non_null(llmg_arena_calloc(a, 5000));

    llmg_arena_destroy(a);
}


static void
first_blocks_are_used_again(void **state)
{
    size_t               i, round;
    llmg_arena_t        *a[100];
    llmg_arena_cache_t   cache;

    (void) state;

    memset(&cache, 0, sizeof(llmg_arena_cache_t));

    for (round = 0; round < 3; round++) {

        for (i = 0; i < 100; i++) {
            a[i] = llmg_arena_create_cached(65536, BLOCK, &cache);
            assert_non_null(a[i]);
            assert_int_equal(a[i]->used, 8192);
            assert_int_equal(a[i]->limit, 65536);

            memset(llmg_arena_alloc(a[i], 7000), 0xFF, 7000);
            memset(llmg_arena_alloc(a[i], 20000), 0xFF, 20000);
        }

        assert_int_equal(cache.n, 0);

        for (i = 0; i < 100; i++) {
            llmg_arena_destroy(a[i]);
        }

        assert_in_range(cache.n, 1, 64);
    }

    assert_null(llmg_arena_create_cached(100, BLOCK, &cache));

    llmg_arena_cache_free(&cache);
    assert_null(cache.blocks);
}


/* of another size it holds what it held; the limit counts it, and failing */

static void
what_waits_has_another_size(void **state)
{
    size_t          i, n, used;
    unsigned        k;
    llmg_arena_t   *a;
    unsigned char  *p[3], *q;

    (void) state;

    a = llmg_arena_create_first(20000, 512);
    assert_non_null(a);

    used = a->used;

    for (k = 0; k < 3; k++) {
        p[k] = llmg_arena_piece(a, NULL, 100);
        assert_non_null(p[k]);
        memset(p[k], (int) k + 1, 100);
    }

    for (i = 0; i < 300; i++) {
        k = (unsigned) (i * 7 % 3);
        n = 100 + i * 37 % 2000;

        p[k] = llmg_arena_piece(a, p[k], n);
        assert_non_null(p[k]);
        assert_int_equal((uintptr_t) p[k] % _Alignof(max_align_t), 0);

        memset(p[k] + 100, (int) k + 1, n - 100);
        assert_non_null(llmg_arena_alloc(a, 8));

        for (k = 0; k < 3; k++) {
            for (n = 0; n < 100; n++) {
                assert_int_equal(p[k][n], k + 1);
            }
        }
    }

    /* what it had counts no more */

    for (k = 0; k < 3; k++) {
        p[k] = llmg_arena_piece(a, p[k], 100);
        assert_non_null(p[k]);
    }

    assert_in_range(a->used, used, used + 300 * 16 + 600 + 512);

    assert_null(llmg_arena_piece(a, p[1], 20000));
    assert_int_equal(llmg_arena_status(a), LLMG_LIMIT);
    assert_null(llmg_arena_piece(a, NULL, SIZE_MAX));
    assert_int_equal(llmg_arena_status(a), LLMG_LIMIT);
    assert_int_equal(p[1][99], 2);

    a->fail = 1;
    q = llmg_arena_piece(a, p[2], 200);
    assert_null(q);
    assert_int_equal(llmg_arena_status(a), LLMG_ERROR);
    assert_int_equal(p[2][99], 3);
    a->fail = 0;

    /* one that forgets has no pieces any more */

    a = llmg_arena_reset(a, 8192);
    assert_null(a->pieces);
    assert_in_range(a->used, 1, 8192);

    assert_non_null(llmg_arena_piece(a, NULL, 50));

    llmg_arena_destroy(a);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(pieces_are_aligned_and_apart),
        cmocka_unit_test(a_limit_below_a_block_is_no_limit),
        cmocka_unit_test(the_limit_holds),
        cmocka_unit_test(a_refusal_leaves_the_rest_usable),
        cmocka_unit_test(sizes_that_would_overflow_are_over_the_limit),
        cmocka_unit_test(a_large_piece_does_not_waste_the_block),
        cmocka_unit_test(cleared_and_copied),
        cmocka_unit_test(the_nth_allocation_fails_and_all_after_it),
        cmocka_unit_test(what_is_forgotten_is_there_again),
        cmocka_unit_test(small_blocks_for_small_arenas),
        cmocka_unit_test(first_blocks_are_used_again),
        cmocka_unit_test(what_waits_has_another_size),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
