/*
 * The linear model: the same for every cut, the worst window and view, and
 * arithmetic that is written down here a second time.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_linear_features.h"


#define TEXT   4096


static int8_t    weights[1 << LLMG_LINEAR_BITS];
static uint16_t  roots[LLMG_LINEAR_PIECES + 1];

static const llmg_linear_rule_t  rules[] = {
    { "injection.one", 3 * LLMG_LINEAR_ONE },
    { NULL, 0 }
};

static const llmg_linear_model_t  model = {
    .weights = weights,
    .roots = roots,
    .scale = 256,
    .length = 5000,
    .bias = { 0, LLMG_LINEAR_ONE, -LLMG_LINEAR_ONE, 0 },
    .at_percent = 5000,
    .at_permille = 9000,
    .rules = rules
};


static uint64_t  seed = 1;


static unsigned
any(unsigned n)
{
    seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;

    return (unsigned) (seed >> 33) % n;
}


static int
setup(void **state)
{
    size_t  i;

    (void) state;

    for (i = 0; i < sizeof(weights); i++) {
        weights[i] = (int8_t) ((int) any(255) - 127);
    }

    for (i = 0; i <= LLMG_LINEAR_PIECES; i++) {
        roots[i] = (uint16_t) (12000 - 10 * i);
    }

    return 0;
}


static int32_t
whole(llmg_str_t s)
{
    llmg_linear_t  l;

    llmg_linear_begin(&l, &model);
    llmg_linear_push(&l, s);
    llmg_linear_view(&l);

    return llmg_linear_evidence(&l);
}


static size_t
words(unsigned char *text, size_t size)
{
    size_t    n, i;
    unsigned  kind;

    n = any((unsigned) size);

    for (i = 0; i < n; i++) {
        kind = any(60);
        text[i] = kind < 40 ? (unsigned char) ('a' + any(26))
                  : kind < 50 ? ' ' : kind == 50 ? (unsigned char) any(256)
                  : kind < 53 ? '7' : kind == 53 ? '\n'
                  : kind < 58 ? (unsigned char) ".!?:;"[kind - 53]
                  : (unsigned char) (0xE3 + any(10));
    }

    return n;
}


/* the definition again: pieces of blocks, and all runs of these */

static int32_t
slow(llmg_str_t s)
{
    size_t              i, nblocks, w;
    double              log;
    int32_t             e, worst, total;
    uint32_t            at[LLMG_LINEAR_MOST];
    unsigned            k, j, seen, bytes, count;
    unsigned char       c, last, before;
    llmg_linear_text_t  t;
    static int32_t      sum[TEXT], n[TEXT];

    memset(sum, 0, sizeof(sum));
    memset(n, 0, sizeof(n));

    llmg_linear_start(&t);
    nblocks = 0;
    bytes = 0;
    last = ' ';
    before = ' ';

    for (i = 0; i <= s.len; i++) {
        c = i < s.len ? s.data[i] : ' ';
        k = llmg_linear_pieces(&t, c, at, &seen);

        for (j = 0; j < k; j++) {
            sum[nblocks] += weights[at[j]];
            n[nblocks]++;
        }

        bytes += seen;

        if (bytes == LLMG_LINEAR_BLOCK
            || (bytes >= LLMG_LINEAR_SHORT
                && (c == '\n'
                    || ((c <= ' ' || c == 0x7F) && last != '\0'
                        && strchr(".!?:;", last) != NULL)
                    || (c == 0x82 && last == 0x80 && before == 0xE3))))
        {
            nblocks++;
            bytes = 0;
        }

        before = last;
        last = c;
    }

    if (n[nblocks] != 0) {
        nblocks++;
    }

    if (nblocks == 0) {
        return INT32_MIN;
    }

    worst = INT32_MIN;

    for (w = 0; w < nblocks; w++) {
        total = 0;
        count = 0;

        for (i = w; i < nblocks && i < w + LLMG_LINEAR_RUN; i++) {
            total += sum[i];
            count += (unsigned) n[i];

            if (i > w && count > LLMG_LINEAR_PIECES) {
                break;
            }

            e = total * roots[count];
            worst = e > worst ? e : worst;
        }
    }

    /* the logarithm of these is a whole number, or between two */

    if (nblocks > LLMG_LINEAR_LONG) {
        nblocks = LLMG_LINEAR_LONG;
    }

    for (log = 0, w = 1; w * 2 <= nblocks; w *= 2, log++) { /* void */ }

    log += (double) (nblocks - w) / (double) w;

    return worst / 16 - (int32_t) ((int64_t) 5000
                                   * (int32_t) (log * 4096) / 4096);
}


static void
windows(void **state)
{
    unsigned        i;
    llmg_str_t      s;
    unsigned char   text[TEXT];

    (void) state;

    for (i = 0; i < 2000; i++) {
        s.len = words(text, i % 2 ? 40 : TEXT);
        s.data = text;

        assert_int_equal(whole(s), slow(s));
    }
}


static void
cuts(void **state)
{
    size_t          at, len;
    unsigned        i, most;
    llmg_str_t      s, piece;
    llmg_linear_t   l;
    unsigned char   text[TEXT];

    (void) state;

    for (i = 0; i < 2000; i++) {
        s.len = words(text, TEXT);
        s.data = text;
        most = i % 2 ? 3 : 400;

        llmg_linear_begin(&l, &model);

        /* processors that have less */

        if (i % 4 < 2) {
            l.avx2 = 0;
        }

        for (at = 0; at < s.len; at += len) {
            len = any(most);
            len = len < s.len - at ? len : s.len - at;

            llmg_str_set(&piece, text + at, len);
            llmg_linear_push(&l, piece);
        }

        llmg_linear_view(&l);

        assert_int_equal(llmg_linear_evidence(&l), whole(s));
    }
}


static void
views(void **state)
{
    int32_t        one, two;
    llmg_linear_t  l;

    (void) state;

    one = whole(llmg_str("a first view of the text"));
    two = whole(llmg_str("and another"));

    llmg_linear_begin(&l, &model);
    assert_true(llmg_linear_evidence(&l) == INT32_MIN);

    llmg_linear_push(&l, llmg_str("a first view of the text"));
    llmg_linear_view(&l);
    assert_int_equal(llmg_linear_evidence(&l), one);

    llmg_linear_push(&l, llmg_str("and another"));
    llmg_linear_view(&l);
    assert_int_equal(llmg_linear_evidence(&l), one > two ? one : two);

    /* blanks in a row are one, digits are alike */

    assert_int_equal(whole(llmg_str("the year  \n 1987")),
                     whole(llmg_str("the year 2024")));
    assert_true(whole(llmg_str("one two")) != whole(llmg_str("two one")));
}


static void
scores(void **state)
{
    int32_t   odds;
    unsigned  last, score;

    (void) state;

    assert_int_equal(llmg_linear_rule(&model, "injection.one"),
                     3 * LLMG_LINEAR_ONE);
    assert_int_equal(llmg_linear_rule(&model, "injection.two"), 0);

    /* without evidence, and with none either way */

    assert_int_equal(llmg_linear_score(&model, INT32_MIN, 0,
                                       LLMG_LINEAR_USER), 5000);
    assert_int_equal(llmg_linear_score(&model, 0, 0, LLMG_LINEAR_USER), 5000);
    assert_int_equal(llmg_linear_score(&model, 0, 0, LLMG_LINEAR_TOOL), 7311);
    assert_int_equal(llmg_linear_score(&model, 0, 0, LLMG_LINEAR_DOCUMENT),
                     2689);

    last = 0;

    for (odds = -12 * LLMG_LINEAR_ONE; odds < 12 * LLMG_LINEAR_ONE;
         odds += 1000)
    {
        score = llmg_linear_score(&model, INT32_MIN, odds, LLMG_LINEAR_USER);

        assert_true(score >= last && score <= LLMG_LINEAR_CERTAIN);
        last = score;
    }

    assert_true(last > 9990);

    assert_true(llmg_linear_score(&model, INT32_MAX, INT32_MAX,
                                  LLMG_LINEAR_USER) > 9990);
    assert_true(llmg_linear_score(&model, -INT32_MAX, -INT32_MAX,
                                  LLMG_LINEAR_USER) < 10);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(windows),
        cmocka_unit_test(cuts),
        cmocka_unit_test(views),
        cmocka_unit_test(scores),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, NULL);
}
