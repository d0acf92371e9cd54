/*
 * All matchers find what a comparison at every place finds: words in the whole
 * text, the automaton byte by byte, with its depth being what
 * could still become a literal.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_literal.h"
#include "rnd.h"


#define ROUNDS   1500
#define DEFS     12
#define TEXT     200




typedef struct {
    unsigned char              found[DEFS + 1][TEXT];   /* and digits */
    const llmg_literal_def_t  *defs;
    size_t                     n;
    size_t                     last;    /* start of the last in the text */
    size_t                     stop;    /* after so many; 0: never */
} hits_t;


static unsigned char
fold(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') ? (unsigned char) (c + 32) : c;
}


/* 1 when literal and text agree, by case or not */

static int
same(const llmg_literal_def_t *def, const unsigned char *p, size_t n,
    int caseless)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        if (caseless ? fold(def->bytes.data[i]) != fold(p[i])
                     : def->bytes.data[i] != p[i])
        {
            return 0;
        }
    }

    return 1;
}


static llmg_status_t
note(void *data, unsigned id, size_t start)
{
    size_t   len;
    hits_t  *hits = data;

    len = (id == LLMG_LITERAL_DIGITS) ? 1 : hits->defs[id].bytes.len;
    id = (id == LLMG_LITERAL_DIGITS) ? DEFS : id;

    assert_true(id <= DEFS && start < TEXT);
    assert_int_equal(hits->found[id][start], 0);

    /* in the order of the text, unless they overlap */

    assert_true(start >= hits->last || start + len > hits->last);

    hits->last = (start > hits->last) ? start : hits->last;
    hits->found[id][start] = 1;

    return (++hits->n == hits->stop) ? LLMG_LIMIT : LLMG_OK;
}


/* few letters make literals that overlap and lie inside of each other */

static void
random_bytes(unsigned char *p, size_t n)
{
    size_t  i;

    static const unsigned char  alphabet[] = {
        'a', 'A', 'b', 'B', ' ', '1', 'z', '[', '{', '@', '`', '-', '/', ':',
        '7', 0x00, 0xFF, 0xC1, 0xE1
    };

    for (i = 0; i < n; i++) {
        p[i] = alphabet[rnd(rnd(2) ? 6 : sizeof(alphabet))];
    }
}


/* how much of the text up to "at" is the beginning of a literal, and no more */

static size_t
depth(const llmg_literal_def_t *defs, size_t n, const unsigned char *text,
    size_t at)
{
    size_t  i, len, best;

    best = 0;

    for (i = 0; i < n; i++) {
        for (len = best + 1; len <= defs[i].bytes.len && len <= at; len++) {
            if (same(&defs[i], text + at - len, len, 1)) {
                best = len;
            }
        }
    }

    return best;
}


static int
letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}


/* the definition: its bytes, and in front of a word no letter */

static int
stands(const llmg_literal_def_t *def, const unsigned char *text, size_t len,
    size_t start)
{
    if (start + def->bytes.len > len
        || !same(def, text + start, def->bytes.len, def->caseless))
    {
        return 0;
    }

    return def->inside || start == 0 || !letter(def->bytes.data[0])
           || !letter(text[start - 1]);
}


static int
digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}


static void
all_matchers_find_what_is_there(void **state)
{
    int                 id;
    char                err[256];
    size_t              i, at, n, len, start;
    unsigned            round, s, k;
    llmg_str_t          whole;
    unsigned char       text[TEXT], bytes[DEFS][8];
    llmg_literal_t     *set;
    llmg_literal_def_t  defs[DEFS];

    static hits_t       expect, scanned, walked;

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        n = 1 + rnd(DEFS);

        for (i = 0; i < n; i++) {
            len = 1 + rnd(rnd(3) ? 3 : 8);
            random_bytes(bytes[i], len);

            if (i > 0 && rnd(8) == 0) {
                len = defs[i - 1].bytes.len;
                memcpy(bytes[i], bytes[i - 1], len);    /* one twice */
            }

            llmg_str_set(&defs[i].bytes, bytes[i], len);
            defs[i].caseless = rnd(2) ? 1 : 0;
            defs[i].inside = (rnd(4) == 0) ? 1 : 0;
            defs[i].apart = 0;
        }

        len = rnd(TEXT + 1);
        random_bytes(text, len);
        llmg_str_set(&whole, text, len);

        memset(&expect, 0, sizeof(hits_t));
        memset(&scanned, 0, sizeof(hits_t));
        memset(&walked, 0, sizeof(hits_t));

        scanned.defs = defs;

        for (at = 0; at < len; at++) {
            for (i = 0; i < n; i++) {
                expect.found[i][at] = (unsigned char)
                                      stands(&defs[i], text, len, at);
                assert_int_equal(llmg_literal_at(&defs[i], whole, at),
                                 expect.found[i][at]);
            }

            expect.found[DEFS][at] = digit(text[at])
                                     && (at == 0 || !digit(text[at - 1]));
        }

        assert_int_equal(llmg_literal_compile(&set, defs, n, err,
                                              sizeof(err)), LLMG_OK);
        assert_int_equal(llmg_literal_scan(set, whole, note,
                                           &scanned), LLMG_OK);

        s = 0;

        for (at = 0; at < len; at++) {
            s = llmg_literal_next(set, s, text[at]);

            assert_int_equal(llmg_literal_depth(set, s),
                             depth(defs, n, text, at + 1));

            k = 0;

            if (!llmg_literal_hit(set, s)) {
                assert_true(llmg_literal_each(set, s, &k) < 0);
                continue;
            }

            while ((id = llmg_literal_each(set, s, &k)) >= 0) {
                assert_true(at + 1 >= defs[id].bytes.len);
                start = at + 1 - defs[id].bytes.len;

                if (llmg_literal_at(&defs[id], whole, start)) {
                    walked.found[id][start]++;
                }
            }

            assert_true(k > 0);
        }

        memcpy(walked.found[DEFS], expect.found[DEFS], TEXT);

        if (memcmp(expect.found, scanned.found, sizeof(expect.found)) != 0
            || memcmp(expect.found, walked.found, sizeof(expect.found)) != 0)
        {
            fail_msg("round %u", round);
        }

        llmg_literal_free(set);
    }
}


/* a callback that has enough is not called again, and says why */

static void
a_pass_ends_when_it_is_told_to(void **state)
{
    char                err[256];
    llmg_str_t          text;
    llmg_literal_t     *set;
    llmg_literal_def_t  def;

    static hits_t       hits;

    (void) state;

    def.bytes = llmg_str("a");
    def.caseless = 0;
    def.inside = 0;
    def.apart = 0;

    assert_int_equal(llmg_literal_compile(&set, &def, 1, err, sizeof(err)),
                     LLMG_OK);
    text = llmg_str("a a a a a");

    memset(&hits, 0, sizeof(hits_t));
    hits.defs = &def;
    hits.stop = 3;
    assert_int_equal(llmg_literal_scan(set, text, note, &hits),
                     LLMG_LIMIT);
    assert_int_equal(hits.n, 3);

    memset(&hits, 0, sizeof(hits_t));
    hits.defs = &def;
    assert_int_equal(llmg_literal_scan(set, text, note, &hits),
                     LLMG_OK);
    assert_int_equal(hits.n, 5);

    llmg_literal_free(set);
}


static void
no_literals_and_no_text(void **state)
{
    char                err[256];
    unsigned            k;
    llmg_str_t          none = { 0, NULL };
    llmg_literal_t     *set;
    llmg_literal_def_t  def;

    static hits_t       hits;

    (void) state;

    memset(&hits, 0, sizeof(hits_t));

    assert_int_equal(llmg_literal_compile(&set, NULL, 0, err, sizeof(err)),
                     LLMG_OK);
    assert_int_equal(llmg_literal_scan(set, llmg_str("text"), note,
                                       &hits), LLMG_OK);
    assert_int_equal(llmg_literal_next(set, 0, 'x'), 0);
    assert_false(llmg_literal_hit(set, 0));

    k = 0;
    assert_true(llmg_literal_each(set, 0, &k) < 0);

    llmg_literal_free(set);
    llmg_literal_free(NULL);

    def.bytes = llmg_str("x");
    def.caseless = 1;
    def.inside = 0;
    def.apart = 0;

    assert_int_equal(llmg_literal_compile(&set, &def, 1, err, sizeof(err)),
                     LLMG_OK);
    assert_int_equal(llmg_literal_scan(set, none, note, &hits),
                     LLMG_OK);
    assert_int_equal(hits.n, 0);

    llmg_literal_free(set);
}


/* n literals of 50 bytes by chance, which begin alike with some */

static void
many(size_t n, size_t alike, llmg_status_t expected)
{
    char                err[256];
    size_t              i, k;
    unsigned char      *bytes;
    llmg_literal_t     *set;
    llmg_literal_def_t *defs;

    bytes = malloc(n * 50);
    defs = calloc(n, sizeof(llmg_literal_def_t));
    assert_true(bytes != NULL && defs != NULL);

    for (i = 0; i < n; i++) {
        for (k = 0; k < 50; k++) {
            bytes[i * 50 + k] = (unsigned char) ('a' + (k < alike ? k % 26
                                                        : rnd(26)));
        }

        llmg_str_set(&defs[i].bytes, bytes + i * 50, 50);
    }

    err[0] = '\0';
    set = NULL;
    assert_int_equal(llmg_literal_compile(&set, defs, n, err, sizeof(err)),
                     expected);

    if (expected != LLMG_OK) {
        assert_string_equal(err, "too many literals");
        assert_null(set);
    }

    llmg_literal_free(set);
    free(defs);
    free(bytes);
}


static void
too_many_bytes_are_refused(void **state)
{
    (void) state;

    many(LLMG_LITERAL_STATES_MAX / 50 + 100, 0, LLMG_LIMIT);
    many(LLMG_LITERAL_BYTES_MAX / 50 + 1, 45, LLMG_LIMIT);

    /* they take no more states than bytes that differ */

    many(LLMG_LITERAL_BYTES_MAX / 50, 40, LLMG_OK);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(all_matchers_find_what_is_there),
        cmocka_unit_test(a_pass_ends_when_it_is_told_to),
        cmocka_unit_test(no_literals_and_no_text),
        cmocka_unit_test(too_many_bytes_are_refused),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
