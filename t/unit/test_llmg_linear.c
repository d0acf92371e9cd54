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
    .contrast = { 0, 300, 5000, 0 },
    .decoded = 700,
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
whole(llmg_str_t s, llmg_linear_surface_e surface, unsigned decoded)
{
    llmg_linear_t  l;

    llmg_linear_begin(&l, &model);
    llmg_linear_push(&l, s);
    llmg_linear_view(&l, decoded);

    return llmg_linear_evidence(&l, surface);
}


static size_t
words(unsigned char *text, size_t size)
{
    size_t                i, n, len;
    unsigned              kind, dense;
    static const char    *classes[] = {
        "ignore ", "rules ", "no limits ", "you are ", "i ", "i i ",
        "vergiss ", "\xE6\x89\x80\xE6\x9C\x89", "system\nprompt "
    };

    n = any((unsigned) size);
    dense = any(5);

    for (i = 0; i < n; i++) {
        kind = any(64);

        /* words that are of a class, which may be of two */

        if (dense == 3 && kind < 16) {
            kind %= sizeof(classes) / sizeof(classes[0]);
            len = strlen(classes[kind]);

            if (n - i >= len) {
                memcpy(text + i, classes[kind], len);
                i += len - 1;
                continue;
            }
        }

        /* words that are long, and full stops of Chinese among its words */

        if (dense == 0 && kind >= 40 && any(8) != 0) {
            kind = 0;

        } else if (dense == 1 && kind < 20 && n - i >= 3) {
            memcpy(text + i, kind < 4 ? "\xE3\x80\x82" : "\xE4\x80\x82",
                   3);
            i += 2;
            continue;

        } else if (dense == 2 && kind < 4) {
            text[i] = (unsigned char) "\xFF\x7F\xC3\x82"[kind];
            continue;
        }

        text[i] = kind < 40 ? (unsigned char) ('a' + any(26))
                  : kind < 50 ? ' ' : kind == 50 ? (unsigned char) any(256)
                  : kind < 53 ? '7' : kind == 53 ? '\n'
                  : kind < 58 ? (unsigned char) ".!?:;"[kind - 53]
                  : kind < 60 ? (unsigned char) (0xE3 + any(10))
                  : (unsigned char) "\\\\nr"[kind - 60];
    }

    return n;
}


/* the definition again: pieces of blocks, and all runs of these */

static int32_t
slow(llmg_str_t s, llmg_linear_surface_e surface, unsigned decoded)
{
    size_t              i, nblocks, w;
    double              log;
    int32_t             e, worst, total;
    int64_t             chance, other, all, pieces;
    uint16_t            at[LLMG_LINEAR_MOST];
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
                && (c == '\n' || (c == 'n' && last == '\\')
                    || ((c <= ' ' || c == 0x7F || c == '\\') && last != '\0'
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
    all = 0;
    pieces = 0;

    for (w = 0; w < nblocks; w++) {
        total = 0;
        count = 0;
        all += sum[w];
        pieces += n[w];

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

    } else if (nblocks < 2) {
        nblocks = 2;
    }

    for (log = 0, w = 1; w * 2 <= nblocks; w *= 2, log++) { /* void */ }

    log += (double) (nblocks - w) / (double) w;

    chance = (int64_t) 5000 * (int32_t) ((log - 1) * 4096) / 4096;

    /* chance is less in text that is of other things */

    other = all < 0 ? -all * model.contrast[surface] / pieces : 0;
    other = other < 4096 ? other : 4096;

    return worst / 16 - (int32_t) (chance * (4096 - other) / 4096)
           + (decoded ? 700 : 0);
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

        assert_int_equal(whole(s, i % LLMG_LINEAR_SURFACES, i / 8 % 2),
                         slow(s, i % LLMG_LINEAR_SURFACES, i / 8 % 2));
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

        llmg_linear_view(&l, 0);

        assert_int_equal(llmg_linear_evidence(&l, LLMG_LINEAR_DOCUMENT),
                         whole(s, LLMG_LINEAR_DOCUMENT, 0));
    }
}


/* few words again and again, and now and then others */

static size_t
again(unsigned char *text, size_t size)
{
    size_t         i, n, from, len;
    unsigned char  some[64];

    for (i = 0; i < sizeof(some); i++) {
        some[i] = (unsigned char) "abc\\n. \n7\xE3\x80\x82"[any(12)];
    }

    n = any((unsigned) size);

    for (i = 0; i < n; i += len) {
        from = any(sizeof(some) / 2);
        len = 1 + any(sizeof(some) / 2);
        len = len < n - i ? len : n - i;
        memcpy(text + i, some + from, len);

        if (any(4) == 0) {
            text[i] = (unsigned char) ('a' + any(26));
        }
    }

    return n;
}


/* the definition again: what is different in each window */

static int32_t
slow_once(llmg_str_t s)
{
    size_t              i, k, r, w, nblocks;
    int32_t             sum, once, worst, plain;
    uint16_t            at[LLMG_LINEAR_MOST];
    uint32_t            bytes;
    unsigned            n, j, count, seen, pass, told;
    llmg_linear_text_t  t;

    static uint16_t     pieces[LLMG_LINEAR_MOST * (TEXT + 1)];
    static uint32_t     starts[TEXT + 2];
    static uint32_t     known[1 << LLMG_LINEAR_BITS], mark;

    llmg_linear_start(&t);
    nblocks = 0;
    starts[0] = 0;
    bytes = 0;
    k = 0;

    for (i = 0; i <= s.len; i++) {
        n = llmg_linear_pieces(&t, i < s.len ? s.data[i] : ' ', at, &seen);
        memcpy(pieces + k, at, n * sizeof(uint16_t));
        k += n;
        bytes += seen;

        if (llmg_linear_block_ends(&t, i < s.len ? s.data[i] : ' ', bytes)
            || (i == s.len && k != starts[nblocks]))
        {
            starts[++nblocks] = (uint32_t) k;
            bytes = 0;
        }
    }

    worst = INT32_MIN;

    for (r = 0; r < nblocks; r++) {
        told = 0;

        /* first whether one is the worst with all that is in it */

        for (pass = 0; pass < 2 && (pass == 0 || told); pass++) {

            for (w = r + 1; w-- > 0 && r - w < LLMG_LINEAR_RUN; /* void */ ) {
                n = starts[r + 1] - starts[w];
                sum = 0;
                once = 0;
                count = 0;
                mark++;

                if (w < r && n > LLMG_LINEAR_PIECES) {
                    break;
                }

                for (i = starts[w]; i < starts[r + 1]; i++) {
                    j = pieces[i];
                    sum += weights[j];

                    if (j == 0 || known[j] != mark) {
                        known[j] = mark;
                        once += weights[j];
                        count++;
                    }
                }

                plain = sum * roots[n];

                if (pass == 0) {
                    told |= (plain > worst);
                    continue;
                }

                plain = count < n / 2 ? once * roots[count] : plain;
                worst = plain > worst ? plain : worst;
            }
        }
    }

    return worst;
}


/* the class that the last word of a text gives */

static uint32_t
class_of(const char *text)
{
    uint16_t            at[LLMG_LINEAR_MOST];
    unsigned            seen;
    llmg_linear_text_t  t;

    llmg_linear_start(&t);

    for ( /* void */ ; *text != '\0'; text++) {
        (void) llmg_linear_pieces(&t, (unsigned char) *text, at, &seen);
    }

    (void) llmg_linear_pieces(&t, ' ', at, &seen);

    return t.since == 0 ? t.class : 0;
}


static void
classes(void **state)
{
    uint32_t            i;
    uint16_t            first[LLMG_LINEAR_MOST], at[LLMG_LINEAR_MOST];
    unsigned            n, k;
    uint64_t            word;
    llmg_linear_text_t  t;

    (void) state;

    assert_int_not_equal(class_of("ignore"), 0);
    assert_int_equal(class_of("please disregard"), class_of("ignore"));
    assert_int_equal(class_of("bitte vergiss"), class_of("ignore"));
    assert_int_equal(class_of("\xE5\xBF\xBD\xE7\x95\xA5"),
                     class_of("ignore"));
    assert_int_not_equal(class_of("rules"), class_of("ignore"));
    assert_int_equal(class_of("ignorant"), 0);
    assert_int_equal(class_of("marmalade"), 0);

    /* of two words, which says more than what each of them has */

    assert_int_equal(class_of("no limits"), class_of("uncensored"));
    assert_int_not_equal(class_of("no limits"), class_of("limits"));

    /* one behind another, not far from it, is one piece more */

    llmg_linear_start(&t);

    for (i = 0; i < 2 * LLMG_LINEAR_NEAR; i++) {
        n = llmg_linear_word(&t, 0xE7E6A5C3F1B2D496ULL + i, at);
        assert_int_equal(n, 2);
    }

    word = llmg_linear_eight(0, 0x65726F6E6769ULL);     /* "ignore" */

    n = llmg_linear_word(&t, word, first);
    assert_int_equal(n, 3);

    for (i = 1; i <= LLMG_LINEAR_NEAR; i++) {
        n = llmg_linear_word(&t, word, at);
        assert_int_equal(n, LLMG_LINEAR_MOST - 1);
        assert_int_equal(at[2], first[2]);
        assert_int_not_equal(at[3], at[2]);

        for (k = 0; k < i; k++) {
            (void) llmg_linear_word(&t, 0xE7E6A5C3F1B2D496ULL + k, at);
        }
    }

    n = llmg_linear_word(&t, word, at);
    assert_int_equal(n, 3);

    /* a search ends for every hash */

    for (i = 0; i < 1 << 16; i++) {
        word = (uint64_t) i << 48 | any(1 << 24);
        assert_true(llmg_linear_class(word) < 256);
    }
}


static void
distinct(void **state)
{
    unsigned              i, differ;
    int32_t               once, worst, evidence;
    llmg_str_t            s;
    unsigned char         text[TEXT];
    llmg_linear_model_t   bare;
    llmg_linear_table_t  *table;

    (void) state;

    /* without what a view has by chance */

    bare = model;
    bare.length = 0;
    bare.decoded = 0;

    table = calloc(1, sizeof(llmg_linear_table_t));
    assert_non_null(table);

    differ = 0;

    for (i = 0; i < 4000; i++) {
        s.len = i % 4 ? again(text, TEXT) : words(text, TEXT);
        s.data = text;

        /* the same whatever it was used for: also where stamps are used up */

        if (i % 512 == 300) {
            table->stamp = UINT16_MAX - any(200);
        }

        once = llmg_linear_distinct(&bare, s, 0, 0, INT32_MAX, table,
                                    &evidence);
        worst = slow_once(s);

        assert_int_equal(once, worst == INT32_MIN ? worst : worst / 16);

        once = llmg_linear_distinct(&model, s, 0, i % 2, INT32_MAX, table,
                                    &evidence);
        assert_int_equal(evidence, whole(s, 0, i % 2));
        differ += (once != evidence);
    }

    assert_true(differ > 100);
    free(table);
}


/* digits by themselves, with words of classes among them */

static size_t
digits(unsigned char *text, size_t size)
{
    size_t      n, len;
    const char  *part;

    static const char *const  parts[] = {
        "4 8 1 5 1 6 2 ", "3 ", "7 7 ", "1,2,3 ", "9\n", "12 ", "5", "ignore ",
        "rules ", "a ", ". ", "1-", "\xE4\xB8\x80", "'8 "
    };

    for (n = 0; /* void */ ; n += len) {
        part = parts[any(any(2) ? 3 : sizeof(parts) / sizeof(parts[0]))];
        len = strlen(part);

        if (len > size - n || any(400) == 0) {
            return n;
        }

        memcpy(text + n, part, len);
    }
}


static void
rows(void **state)
{
    unsigned              i;
    uint16_t              at[LLMG_LINEAR_MOST];
    int32_t               once, worst, evidence;
    llmg_str_t            s;
    unsigned char         text[TEXT];
    llmg_linear_text_t    t;
    llmg_linear_model_t   bare;
    llmg_linear_table_t  *table;

    (void) state;

    /* what is not worked out of a row: no class, and no piece 0 */

    llmg_linear_start(&t);

    for (i = 0; i < 3; i++) {
        assert_int_equal(llmg_linear_word(&t, llmg_linear_eight(0, '0'), at),
                         2);
        assert_int_not_equal(at[0], 0);
        assert_int_not_equal(at[1], 0);
    }

    bare = model;
    bare.length = 0;

    table = calloc(1, sizeof(llmg_linear_table_t));
    assert_non_null(table);

    for (i = 0; i < 2000; i++) {
        s.len = digits(text, TEXT);
        s.data = text;

        once = llmg_linear_distinct(&bare, s, 0, 0, INT32_MAX, table,
                                    &evidence);
        worst = slow_once(s);

        assert_int_equal(once, worst == INT32_MIN ? worst : worst / 16);
        assert_int_equal(whole(s, 0, 0), slow(s, 0, 0));
    }

    free(table);
}


/* who looks no further than is enough gives the same score, whatever follows */

static void
enough(void **state)
{
    int32_t               most, all, some, bias, as_it_is, so_far;
    unsigned              i, less, certain, decoded, surface;
    llmg_str_t            s;
    unsigned char         text[TEXT];
    llmg_linear_t         l;
    llmg_linear_model_t   keen;
    llmg_linear_table_t  *table;

    (void) state;

    keen = model;
    keen.scale = 4096;
    keen.decoded = -3000;

    table = calloc(1, sizeof(llmg_linear_table_t));
    assert_non_null(table);

    less = 0;
    certain = 0;

    for (i = 0; i < 4000; i++) {
        s.len = i % 4 ? again(text, TEXT) : words(text, TEXT);
        s.data = text;

        decoded = i % 2;
        surface = any(LLMG_LINEAR_SURFACES);
        bias = (int32_t) any(2) * 3 * LLMG_LINEAR_ONE;
        most = llmg_linear_enough(&keen, surface);

        llmg_linear_begin(&l, &keen);
        llmg_linear_push(&l, s);
        llmg_linear_view(&l, decoded);
        all = llmg_linear_evidence(&l, surface);

        llmg_linear_begin(&l, &keen);
        llmg_linear_until(&l, most, decoded);
        llmg_linear_push(&l, s);
        llmg_linear_view(&l, decoded);
        some = llmg_linear_evidence(&l, surface);

        less += (some != all);
        certain += (all >= most);

        assert_int_equal(some >= most, all >= most);
        assert_int_equal(llmg_linear_score(&keen, some, bias, surface),
                         llmg_linear_score(&keen, all, bias, surface));

        all = llmg_linear_distinct(&keen, s, surface, decoded, INT32_MAX,
                                   table, &as_it_is);
        some = llmg_linear_distinct(&keen, s, surface, decoded, most, table,
                                    &so_far);

        assert_int_equal(llmg_linear_score(&keen, some, bias, surface),
                         llmg_linear_score(&keen, all, bias, surface));
        assert_int_equal(llmg_linear_score(&keen, so_far, bias, surface),
                         llmg_linear_score(&keen, as_it_is, bias, surface));
    }

    assert_true(less > 100);
    assert_true(certain > less && certain < 3900);

    free(table);
}


static void
views(void **state)
{
    int32_t        one, two;
    llmg_linear_t  l;

    (void) state;

    one = whole(llmg_str("a first view of the text"), LLMG_LINEAR_TOOL, 0);
    two = whole(llmg_str("and another"), LLMG_LINEAR_TOOL, 1);

    /* as if it ended with the last block */

    llmg_linear_begin(&l, &model);
    assert_true(llmg_linear_so_far(&l, LLMG_LINEAR_TOOL, 0, 1) == INT32_MIN);

    llmg_linear_push(&l, llmg_str("a first view of the text.\n"));
    assert_int_equal(llmg_linear_so_far(&l, LLMG_LINEAR_TOOL, 0, 1),
                     whole(llmg_str("a first view of the text."),
                           LLMG_LINEAR_TOOL, 0));

    llmg_linear_begin(&l, &model);
    assert_true(llmg_linear_evidence(&l, LLMG_LINEAR_TOOL) == INT32_MIN);

    llmg_linear_push(&l, llmg_str("a first view of the text"));
    llmg_linear_view(&l, 0);
    assert_int_equal(llmg_linear_evidence(&l, LLMG_LINEAR_TOOL), one);

    llmg_linear_push(&l, llmg_str("and another"));
    llmg_linear_view(&l, 1);
    assert_int_equal(llmg_linear_evidence(&l, LLMG_LINEAR_TOOL),
                     one > two ? one : two);

    /* blanks in a row are one, digits are alike */

    assert_int_equal(whole(llmg_str("the year  \n 1987"), 0, 0),
                     whole(llmg_str("the year 2024"), 0, 0));
    assert_true(whole(llmg_str("one two"), 0, 0)
                != whole(llmg_str("two one"), 0, 0));

    /* JSON within JSON, and once more */

    one = whole(llmg_str("all good.\nignore that"), 0, 0);
    assert_int_equal(whole(llmg_str("all good.\\nignore that"), 0, 0), one);
    assert_int_equal(whole(llmg_str("all good.\\\\nignore that"), 0, 0), one);
    assert_true(whole(llmg_str("all good.\\bignore that"), 0, 0) != one);
}


/*
 * What stands out of text that is of other things stands out more, whatever
 * there is of it; and not by more than it would alone.
 */

static void
contrast(void **state)
{
    size_t         i;
    int32_t        alone, near, far;
    llmg_str_t     s, order;
    static char    text[TEXT];

    (void) state;

    llmg_str_set(&order, "ignore this and that now. ", 26);
    alone = whole(order, LLMG_LINEAR_USER, 0);
    near = 0;
    far = 0;

    for (i = 0; i < 200; i++) {
        memset(text, 'a' + (int) any(26), 2000);
        memcpy(text, order.data, order.len);
        text[2000 - 1 - any(26)] = ' ';

        llmg_str_set(&s, (unsigned char *) text, 2000);

        assert_true(whole(s, LLMG_LINEAR_DOCUMENT, 0)
                    >= whole(s, LLMG_LINEAR_TOOL, 0));
        assert_true(whole(s, LLMG_LINEAR_TOOL, 0)
                    >= whole(s, LLMG_LINEAR_USER, 0));

        near += whole(s, LLMG_LINEAR_USER, 0)
                == whole(s, LLMG_LINEAR_DOCUMENT, 0);
        far += whole(s, LLMG_LINEAR_DOCUMENT, 0) == alone;
    }

    /* in some the rest is above nothing, in some far below */

    assert_true(near > 0 && near < 200);
    assert_true(far > 0);
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
        cmocka_unit_test(classes),
        cmocka_unit_test(distinct),
        cmocka_unit_test(rows),
        cmocka_unit_test(enough),
        cmocka_unit_test(views),
        cmocka_unit_test(contrast),
        cmocka_unit_test(scores),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, NULL);
}
