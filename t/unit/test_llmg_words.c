/*
 * Literals in whole texts, and groups of digits, against a comparison at every
 * place.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_words.h"


#define LITERALS   24
#define TEXT       400


typedef struct {
    unsigned  id;
    size_t    start;
} hit_t;


typedef struct {
    hit_t     hits[4 * TEXT];
    size_t    n;
    size_t    stop;             /* 0: never */
} hits_t;


static uint64_t  seed = 1;


static unsigned
any(unsigned n)
{
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;

    return (unsigned) (seed >> 33) % n;
}


static llmg_status_t
take(void *data, unsigned id, size_t start)
{
    hits_t  *h = data;

    assert_true(h->n < sizeof(h->hits) / sizeof(h->hits[0]));

    h->hits[h->n].id = id;
    h->hits[h->n].start = start;
    h->n++;

    return (h->n == h->stop) ? LLMG_LIMIT : LLMG_OK;
}


static int
cmp(const void *one, const void *two)
{
    const hit_t  *a = one;
    const hit_t  *b = two;

    if (a->start != b->start) {
        return a->start < b->start ? -1 : 1;
    }

    return (a->id < b->id) ? -1 : a->id > b->id;
}


/* few bytes, so that much occurs: letters of both cases, digits, others */

static unsigned char
some_byte(void)
{
    static const char  bytes[] = "abcABCab 0127-_.@[\x1B\xC3\xA9\xE2";

    return (unsigned char) bytes[any(sizeof(bytes) - 1)];
}


static void
naive(hits_t *h, const llmg_literal_def_t *defs, size_t n, llmg_str_t text)
{
    size_t    i, k;
    unsigned  id;

    h->n = 0;
    h->stop = 0;

    for (i = 0; i < text.len; i++) {

        if (text.data[i] >= '0' && text.data[i] <= '9'
            && (i == 0 || text.data[i - 1] < '0' || text.data[i - 1] > '9'))
        {
            (void) take(h, LLMG_LITERAL_DIGITS, i);
        }

        for (id = 0; id < n; id++) {

            if (defs[id].bytes.len > text.len - i) {
                continue;
            }

            for (k = 0; k < defs[id].bytes.len; k++) {
                unsigned char  a, b;

                a = text.data[i + k];
                b = defs[id].bytes.data[k];

                if (defs[id].caseless && a >= 'A' && a <= 'Z') {
                    a |= 0x20;
                }

                if (defs[id].caseless && b >= 'A' && b <= 'Z') {
                    b |= 0x20;
                }

                if (a != b) {
                    break;
                }
            }

            if (k < defs[id].bytes.len) {
                continue;
            }

            /* a letter that begins it begins a word */

            if (!defs[id].inside && i != 0
                && strchr("abcABC", defs[id].bytes.data[0]) != NULL
                && strchr("abcABC", text.data[i - 1]) != NULL)
            {
                continue;
            }

            (void) take(h, id, i);
        }
    }
}


static void
same_hits(hits_t *a, hits_t *b)
{
    size_t  i;

    assert_int_equal(a->n, b->n);

    qsort(a->hits, a->n, sizeof(hit_t), cmp);
    qsort(b->hits, b->n, sizeof(hit_t), cmp);

    for (i = 0; i < a->n; i++) {
        assert_int_equal(a->hits[i].start, b->hits[i].start);
        assert_int_equal(a->hits[i].id, b->hits[i].id);
    }
}


static void
finds_what_a_comparison_finds(void **state)
{
    char                     err[128];
    size_t                   i, k, n, len, overtaken;
    llmg_str_t               text;
    unsigned                 round, avx2;
    unsigned char            bytes[LITERALS][12], data[TEXT];
    static hits_t            found, plain, expected;
    llmg_literal_t          *set;
    llmg_literal_def_t       defs[LITERALS];

    (void) state;

    for (round = 0; round < 400; round++) {
        n = 1 + any(LITERALS);

        for (i = 0; i < n; i++) {
            len = 1 + any(11);

            for (k = 0; k < len; k++) {
                bytes[i][k] = some_byte();
            }

            /* many that share a word */

            if (round % 4 == 0 && len > 6) {
                memcpy(bytes[i] + len - 6, "abcabcab", 6);
            }

            if (round % 4 == 1 && len > 8) {
                memcpy(bytes[i] + any((unsigned) len - 6), "bcaab", 5);
            }

            llmg_str_set(&defs[i].bytes, bytes[i], len);
            defs[i].caseless = any(2);
            defs[i].inside = any(4) == 0;
            defs[i].apart = 0;
        }

        assert_int_equal(llmg_literal_compile(&set, defs, n, err,
                                              sizeof(err)), LLMG_OK);

        /* every length near the ends of a block, with literals planted */

        for (len = 0; len < TEXT; len += (len < 150) ? 1 : 1 + any(40)) {

            for (i = 0; i < len; i++) {
                data[i] = some_byte();
            }

            for (k = 0; k < len / 20; k++) {
                i = any((unsigned) n);

                if (defs[i].bytes.len <= len) {
                    memcpy(data + any((unsigned) (len - defs[i].bytes.len
                                                  + 1)),
                           defs[i].bytes.data, defs[i].bytes.len);
                }
            }

            llmg_str_set(&text, data, len);

            found.n = 0;
            found.stop = 0;
            plain.n = 0;
            plain.stop = 0;

            assert_int_equal(llmg_literal_scan(set, text, take, &found),
                             LLMG_OK);

            /* with what every processor has: the same in the same order */

            avx2 = set->words->avx2;
            set->words->avx2 = 0;

            assert_int_equal(llmg_literal_scan(set, text, take, &plain),
                             LLMG_OK);

            set->words->avx2 = avx2;

            assert_int_equal(plain.n, found.n);
            assert_memory_equal(plain.hits, found.hits,
                                found.n * sizeof(hit_t));

            /* in order, but for what overlaps: no literal has 12 bytes */

            overtaken = 0;

            for (i = 1; i < found.n; i++) {
                overtaken += (found.hits[i].start + 12
                              <= found.hits[i - 1].start);
            }

            assert_int_equal(overtaken, 0);

            naive(&expected, defs, n, text);
            same_hits(&found, &expected);
        }

        llmg_literal_free(set);
    }
}


static void
what_a_hit_answers_ends_the_pass(void **state)
{
    char                     err[128];
    hits_t                   h;
    llmg_str_t               text = llmg_string("abc @ abc 12 abc @");
    llmg_literal_t          *set;

    static const llmg_literal_def_t  defs[] = {
        { llmg_string("abc"), 0, 0, 0 }, { llmg_string("@"), 0, 0, 0 }
    };

    (void) state;

    assert_int_equal(llmg_literal_compile(&set, defs, 2, err, sizeof(err)),
                     LLMG_OK);

    for (h.stop = 1; h.stop <= 6; h.stop++) {
        h.n = 0;

        assert_int_equal(llmg_literal_scan(set, text, take, &h),
                         LLMG_LIMIT);
        assert_int_equal(h.n, h.stop);
    }

    h.n = 0;
    assert_int_equal(llmg_literal_scan(set, text, take, &h),
                     LLMG_OK);
    assert_int_equal(h.n, 6);

    llmg_literal_free(set);
}


static void
passes_digits_over_for_whom_none_are(void **state)
{
    char             err[128];
    hits_t           h;
    llmg_str_t       text = llmg_string("abc 12 @ 7abc 12");
    llmg_literal_t  *set;

    static const llmg_literal_def_t  defs[] = {
        { llmg_string("abc"), 0, 0, 0 }, { llmg_string("2 @"), 0, 0, 0 }
    };

    (void) state;

    assert_int_equal(llmg_literal_compile(&set, defs, 2, err, sizeof(err)),
                     LLMG_OK);

    h.stop = 0;
    h.n = 0;
    assert_int_equal(llmg_literal_scan(set, text, take, &h), LLMG_OK);
    assert_int_equal(h.n, 6);

    llmg_literal_digitless(set);

    h.n = 0;
    assert_int_equal(llmg_literal_scan(set, text, take, &h), LLMG_OK);
    assert_int_equal(h.n, 3);
    assert_int_equal(h.hits[0].start, 0);
    assert_int_equal(h.hits[1].start, 5);
    assert_int_equal(h.hits[2].start, 10);

    llmg_literal_free(set);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(finds_what_a_comparison_finds),
        cmocka_unit_test(what_a_hit_answers_ends_the_pass),
        cmocka_unit_test(passes_digits_over_for_whom_none_are),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
