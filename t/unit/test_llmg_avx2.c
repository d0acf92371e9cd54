/*
 * Texts are folded, peeled and made plain the same by processors with 32 bytes
 * at a time and without.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_avx2.h"
#include "llmg_fold.h"
#include "llmg_peel.h"
#include "llmg_plain.h"


#if (LLMG_X86)

#include "../bench/hostile_kinds.h"
#include "rnd.h"


#define MEMORY   (64 * 1024 * 1024)

#define SIZE     1500
#define MOST     2000


/* what is made of a text */
typedef struct {
    llmg_arena_t  *arena;
    llmg_fold_t    fold[2];         /* of some flags */
    llmg_peel_t    peel;
    llmg_buf_t     plain;
    llmg_buf_t     map;
    unsigned       kinds;
} made_t;


static made_t  with, without;


static void
make(made_t *made, llmg_str_t text, int hidden)
{
    unsigned  flags;

    llmg_avx2_hidden = hidden;

    memset(made, 0, sizeof(made_t));
    made->arena = llmg_arena_create(MEMORY);

    for (flags = 0; flags < 2; flags++) {
        llmg_fold_init(&made->fold[flags], made->arena,
                       flags * LLMG_FOLD_DISGUISE);
        assert_int_equal(llmg_fold_push(&made->fold[flags], text), LLMG_OK);
        assert_int_equal(llmg_fold_end(&made->fold[flags]), LLMG_OK);
    }

    assert_int_equal(llmg_peel(&made->peel, made->arena, text), LLMG_OK);

    llmg_buf_init(&made->plain, made->arena);
    llmg_buf_init(&made->map, made->arena);
    assert_int_equal(llmg_plain(&made->plain, &made->map, text, &made->kinds),
                     LLMG_OK);

    llmg_avx2_hidden = 0;
}


static void
equal(const void *a, size_t n, const void *b, size_t m)
{
    assert_int_equal(n, m);

    if (n != 0) {
        assert_memory_equal(a, b, n);
    }
}


/* how much of the beginning only had its case folded */

static void
equal_but_case(const llmg_fold_t *f, llmg_str_t text)
{
    size_t         i;
    unsigned char  c;

    assert_true(f->same <= text.len && f->same <= f->out.len);

    for (i = 0; i < f->same; i++) {
        c = text.data[i];
        c = (c >= 'A' && c <= 'Z') ? c | 0x20 : c;
        assert_int_equal(f->out.data[i], c);
    }
}


/* views, and where they are from */

static void
equal_folds(const llmg_fold_t *a, const llmg_fold_t *b, llmg_str_t text)
{
    size_t  i, from, to, other, end;

    equal(a->out.data, a->out.len, b->out.data, b->out.len);

    for (i = 0; i < a->out.len; i++) {
        llmg_fold_origin(a, text, i, i + 1, &from, &to);
        llmg_fold_origin(b, text, i, i + 1, &other, &end);
        assert_int_equal(from, other);
        assert_int_equal(to, end);
    }

    equal_but_case(a, text);
    equal_but_case(b, text);
}


static void
equal_views(const llmg_peel_t *a, const llmg_peel_t *b)
{
    size_t                   i;
    const llmg_peel_view_t  *v, *w;

    assert_int_equal(a->n, b->n);
    assert_int_equal(a->cut, b->cut);

    for (i = 0; i < a->n; i++) {
        v = &a->views[i];
        w = &b->views[i];

        equal(v->text.data, v->text.len, w->text.data, w->text.len);
        equal(v->pieces, v->n * sizeof(llmg_peel_piece_t), w->pieces,
              w->n * sizeof(llmg_peel_piece_t));
        assert_int_equal(v->parent, w->parent);
        assert_int_equal(v->kinds, w->kinds);
    }
}


/* in memory of its own, with nothing behind it */

static void
compare(const unsigned char *p, size_t len)
{
    llmg_str_t      text;
    unsigned char  *own;

    own = malloc(len + 1);
    assert_non_null(own);
    own++;                              /* at no round place */
    memcpy(own, p, len);
    llmg_str_set(&text, own, len);

    make(&with, text, 0);
    make(&without, text, 1);

    equal_folds(&with.fold[0], &without.fold[0], text);
    equal_folds(&with.fold[1], &without.fold[1], text);
    equal_views(&with.peel, &without.peel);
    equal(with.plain.data, with.plain.len, without.plain.data,
          without.plain.len);
    equal(with.map.data, with.map.len, without.map.data, without.map.len);
    assert_int_equal(with.kinds, without.kinds);

    llmg_arena_destroy(with.arena);
    llmg_arena_destroy(without.arena);
    free(own - 1);
}


static void
kinds_are_the_same(void **state)
{
    size_t         i, k, at;
    llmg_buf_t     b;
    llmg_arena_t  *arena;

    (void) state;

    if (!llmg_avx2()) {
        skip();
    }

    for (i = 0; kinds[i].name != NULL; i++) {
        arena = llmg_arena_create(MEMORY);
        llmg_buf_init(&b, arena);
        make_kind(&b, i, SIZE);

        compare(b.data, b.len);

        for (k = 0; k < 12; k++) {
            at = rnd(b.len);
            compare(b.data + at, rnd(b.len - at) + 1);
        }

        llmg_arena_destroy(arena);
    }
}


/* pieces of kinds between plain words, at any place, and a byte by chance */

static void
mixtures_are_the_same(void **state)
{
    size_t         i, n, k, at, len;
    llmg_buf_t     b, mixed;
    llmg_arena_t  *arena;
    const char    *prose = "Please tell me more of what you said about the "
                           "harbour, its ships and the old light house. ";

    (void) state;

    if (!llmg_avx2()) {
        skip();
    }

    for (n = 0; kinds[n].name != NULL; n++) { /* void */ }

    for (i = 0; i < MOST; i++) {
        arena = llmg_arena_create(MEMORY);
        llmg_buf_init(&mixed, arena);

        for (k = rnd(6) + 1; k != 0; k--) {
            llmg_buf_init(&b, arena);
            make_kind(&b, rnd(n), 300);

            at = rnd(strlen(prose));
            assert_int_equal(llmg_buf_append(&mixed, prose + at,
                                             rnd(strlen(prose) - at)),
                             LLMG_OK);

            len = rnd(200) + 1;
            at = rnd(b.len - len);
            assert_int_equal(llmg_buf_append(&mixed, b.data + at, len),
                             LLMG_OK);
        }

        mixed.data[rnd(mixed.len)] = (unsigned char) rnd(256);

        compare(mixed.data, mixed.len);
        llmg_arena_destroy(arena);
    }
}

#else

static void
there_is_one_way(void **state)
{
    (void) state;

    skip();
}

#endif


int
main(void)
{
    const struct CMUnitTest  tests[] = {
#if (LLMG_X86)
        cmocka_unit_test(kinds_are_the_same),
        cmocka_unit_test(mixtures_are_the_same),
#else
        cmocka_unit_test(there_is_one_way),
#endif
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
