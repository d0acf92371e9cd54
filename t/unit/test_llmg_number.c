/*
 * Numbers: shapes and what may stand around them.  What the scans find is
 * proved by the examples of their rules (test_rules.c) and by cutting them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "llmg_confirm.h"
#include "llmg_rules.h"
#include "rnd.h"


#define RULES    1024
#define TEXTS    40000
#define PIECES   8
#define PADDED   48


static llmg_number_t  *number;
static llmg_labels_t  *labels;


static void
compile(const char *shape, int loose)
{
    char                err[128];
    static const char  *shapes[2];
    static llmg_rule_t  rule;

    static const llmg_rule_t  *rules[1] = { &rule };

    shapes[0] = shape;
    shapes[1] = NULL;

    memset(&rule, 0, sizeof(llmg_rule_t));
    rule.name = "t.number";
    rule.shapes = shapes;
    rule.loose = (unsigned char) loose;

    assert_int_equal(llmg_labels_compile(&labels, rules, 1), LLMG_OK);
    assert_int_equal(llmg_number_compile(&number, rules, 1, labels, err,
                                         sizeof(err)), LLMG_OK);
}


static void
release(void)
{
    llmg_number_free(number);
    llmg_labels_free(labels);
}


/* how long the finding in "text" is, with every group of digits looked at */

static size_t
found(const char *shape, const char *text)
{
    size_t              i, len;
    llmg_str_t          s;
    llmg_number_hits_t  hits;

    compile(shape, 0);

    s = llmg_str(text);
    len = 0;

    for (i = 0; i < s.len; i++) {
        if (!llmg_detect_digit(s.data[i])
            || (i > 0 && llmg_detect_digit(s.data[i - 1])))
        {
            continue;
        }

        assert_int_equal(llmg_number_look(number, s, i, 0, NULL, &hits),
                         LLMG_OK);

        if (hits.n != 0) {
            assert_int_equal(len, 0);
            len = hits.hits[0].end - hits.hits[0].start;
        }
    }

    release();

    return len;
}


static void
shapes_match_byte_for_byte(void **state)
{
    (void) state;

    assert_int_equal(found("999-99-9999", "x 536-22-8726 y"), 11);
    assert_int_equal(found("999-99-9999", "536-22-872"), 0);
    assert_int_equal(found("999-99-9999", "536 22 8726"), 0);
    assert_int_equal(found("999_99_9999", "536 22 8726"), 11);
    assert_int_equal(found("999_99_9999", "536228726"), 9);
    assert_int_equal(found("999_99_9999", "536-22 8726"), 0);
    assert_int_equal(found("999~999", "536.228"), 7);
    assert_int_equal(found("AA999999A", "AB123456C"), 9);
    assert_int_equal(found("AA999999A", "ab123456c"), 0);
    assert_int_equal(found("aa999999a", "ab123456c"), 9);
    assert_int_equal(found("AA 99 99 99 A", "is AB 12 34 56 C."), 13);
    assert_int_equal(found("AA A99999999", "in AT U12345678"), 12);
    assert_int_equal(found("XXXX9", "A1B29"), 5);
    assert_int_equal(found("XXXX9", "12349"), 5);
    assert_int_equal(found("XXXX9", "ABCD9"), 5);
    assert_int_equal(found("XXXX9", "ABCDE"), 0);
    assert_int_equal(found("756.9999", "756.1234"), 8);
    assert_int_equal(found("756.9999", "757.1234"), 0);
}


static void
a_part_of_something_longer_is_none(void **state)
{
    static const char *const  longer[] = {
        "1536228726", "5362287261", "a536228726", "536228726a", "_536228726",
        "536228726_", "+536228726", "1.536228726", "536228726.1",
        "1-536228726", "536228726-1", "1/536228726", "536228726/1",
        "832d-536228726", "536228726-4e27"
    };
    static const char *const  alone[] = {
        "536228726", "(536228726)", "536228726.", "x: 536228726, y",
        "1 536228726 2", "1,536228726,2", "x-536228726",
        "\xE5\x8F\xB7" "536228726\xE5\x8F\xB7"
    };
    size_t  i;

    (void) state;

    for (i = 0; i < sizeof(longer) / sizeof(char *); i++) {
        if (found("999999999", longer[i]) != 0) {
            fail_msg("%s", longer[i]);
        }
    }

    for (i = 0; i < sizeof(alone) / sizeof(char *); i++) {
        if (found("999999999", alone[i]) != 9) {
            fail_msg("%s", alone[i]);
        }
    }

    /* where blanks are separators they also join what is around */

    assert_int_equal(found("999 999", "12 536 228"), 0);
    assert_int_equal(found("999 999", "536 228 12"), 0);
    assert_int_equal(found("999 999", "no 536 228 x"), 7);
}


static void
wrong_shapes_are_refused(void **state)
{
    char                err[128];
    size_t              i;
    const char         *shapes[2];
    llmg_rule_t         rule;
    llmg_number_t      *n;

    const llmg_rule_t  *rules[1];

    static const char *const  wrong[] = {
        "AAAA", "", "A A A9", "a 99", "AAAAAAAAAA99",
        "99999999999999999999999999999999999999999"
    };

    (void) state;

    memset(&rule, 0, sizeof(llmg_rule_t));
    rule.name = "t.wrong";
    rule.shapes = shapes;
    rules[0] = &rule;
    shapes[1] = NULL;

    for (i = 0; i < sizeof(wrong) / sizeof(char *); i++) {
        shapes[0] = wrong[i];

        if (llmg_number_compile(&n, rules, 1, NULL, err, sizeof(err))
            != LLMG_INVALID)
        {
            fail_msg("\"%s\"", wrong[i]);
        }

        assert_non_null(strstr(err, "t.wrong"));
    }
}


static void
what_may_come_before_digits_is_held(void **state)
{
    (void) state;

    compile("AA 99 99 99 A", 0);

    assert_int_equal(llmg_number_hold(number, llmg_str("is AB ")), 3);
    assert_int_equal(llmg_number_hold(number, llmg_str("is AB")), 2);
    assert_int_equal(llmg_number_hold(number, llmg_str("is ab ")), 0);
    assert_int_equal(llmg_number_hold(number, llmg_str("is ABC ")), 0);
    assert_int_equal(llmg_number_hold(number, llmg_str("words, ")), 0);
    assert_int_equal(llmg_number_hold(number, llmg_str("")), 0);

    release();

    compile("999999", 0);
    assert_int_equal(llmg_number_hold(number, llmg_str("is AB ")), 0);
    release();
}


/* labelled and not, with one shape: each tells by its own label */

static void
rules_with_one_shape_are_apart(void **state)
{
    char                err[128];
    size_t              i;
    llmg_str_t          s;
    llmg_rule_t         rule[3];
    llmg_number_hits_t  hits;
    const llmg_rule_t  *rules[3];

    static const char *const  shapes[] = { "9999", "99-99", NULL };

    (void) state;

    memset(rule, 0, sizeof(rule));

    for (i = 0; i < 3; i++) {
        rule[i].shapes = shapes;
        rules[i] = &rule[i];
    }

    rule[0].name = "t.one";
    rule[0].type = "ONE";
    rule[0].labels = llmg_list("one");
    rule[1].name = "t.any";
    rule[1].type = "ANY";
    rule[2].name = "t.two";
    rule[2].type = "TWO";
    rule[2].labels = llmg_list("two");

    assert_int_equal(llmg_labels_compile(&labels, rules, 3), LLMG_OK);
    assert_int_equal(llmg_number_compile(&number, rules, 3, labels, err,
                                         sizeof(err)), LLMG_OK);

    s = llmg_str("one: 1234");
    assert_int_equal(llmg_number_look(number, s, 5, 0, NULL, &hits),
                     LLMG_OK);
    assert_int_equal(hits.n, 2);
    assert_int_equal(hits.hits[0].rule, 1);
    assert_int_equal(hits.hits[1].rule, 0);

    s = llmg_str("two: 12-34");
    assert_int_equal(llmg_number_look(number, s, 5, 0, NULL, &hits),
                     LLMG_OK);
    assert_int_equal(hits.n, 2);
    assert_int_equal(hits.hits[1].rule, 2);

    s = llmg_str("six: 1234");
    assert_int_equal(llmg_number_look(number, s, 5, 0, NULL, &hits),
                     LLMG_OK);
    assert_int_equal(hits.n, 1);
    assert_int_equal(hits.hits[0].rule, 1);

    release();
}


static int
any_number(llmg_str_t found)
{
    (void) found;

    return 1;
}


/* all rules, or what they are without their checks and labels */

static size_t
compile_all(const llmg_rule_t **rules, int checked)
{
    char    err[128];
    size_t  i, k, n;

    static llmg_rule_t        bare[RULES];
    static const char *const  any[] = { "number", NULL };

    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            assert_true(n < RULES);
            bare[n] = llmg_rule_tables[i][k];
            bare[n].check = any_number;

            if (bare[n].labels != NULL) {
                bare[n].labels = any;
            }

            rules[n] = checked ? &llmg_rule_tables[i][k] : &bare[n];
            n++;
        }
    }

    assert_int_equal(llmg_labels_compile(&labels, rules, n), LLMG_OK);
    assert_int_equal(llmg_number_compile(&number, rules, n, labels, err,
                                         sizeof(err)), LLMG_OK);

    return n;
}


/* every beginning of "text", at the end of what can be read; looks */

static size_t
looks_at(unsigned char *end, const char *text)
{
    size_t              i, k, len, looks;
    llmg_str_t          s;
    llmg_label_none_t   none;
    llmg_number_hits_t  hits;

    len = strlen(text);
    looks = 0;

    for (i = 1; i <= len; i++) {
        s.data = end - i;
        s.len = i;
        memcpy(end - i, text, i);

        for (k = 0; k < i; k++) {
            if (!llmg_detect_digit(s.data[k])
                || (k > 0 && llmg_detect_digit(s.data[k - 1])))
            {
                continue;
            }

            memset(&none, 0, sizeof(llmg_label_none_t));
            (void) llmg_number_plain(number, s, k, &none);
            (void) llmg_number_look(number, s, k, 0, NULL, &hits);
            (void) llmg_number_look(number, s, k, 1, NULL, &hits);
            looks += 2;
        }
    }

    return looks;
}


/* what is found in "s", where nothing of it is plain */

static size_t
never_plain(const llmg_rule_t *const *rules, llmg_str_t s)
{
    size_t              k, found;
    llmg_label_none_t   none;
    llmg_number_hits_t  hits;

    found = 0;
    memset(&none, 0, sizeof(llmg_label_none_t));

    for (k = 1; k < s.len; k++) {
        if (!llmg_detect_digit(s.data[k]) || llmg_detect_digit(s.data[k - 1])) {
            continue;
        }

        assert_int_equal(llmg_number_look(number, s, k, 0, NULL, &hits),
                         LLMG_OK);
        found += hits.n;

        if (hits.n != 0 && llmg_number_plain(number, s, k, &none)) {
            fail_msg("%.*s at %zu: %s", (int) s.len, s.data, k,
                     rules[hits.hits[0].rule]->name);
        }
    }

    return found;
}


/* at any place in a longer text the examples of rules are not plain */

static void
no_example_is_plain(void **state)
{
    char                 text[1024];
    size_t               i, j, n, len, found;
    llmg_str_t           s;

    static const llmg_rule_t  *rules[RULES];
    static const char *const   around[] = { " ", "\n", ", ", "\"", "|" };

    (void) state;

    n = compile_all(rules, 1);
    s.data = (unsigned char *) text;
    found = 0;

    for (i = 0; i < n * 8; i++) {
        if (rules[i / 8]->match == NULL || rules[i / 8]->match[0] == NULL) {
            continue;
        }

        for (j = 0; rules[i / 8]->match[j] != NULL; j++) {
            len = strlen(rules[i / 8]->match[j]);

            if (len > 512) {
                continue;
            }

            memset(text, " x,\n"[i % 4], PADDED);
            s.len = PADDED;

            memcpy(text + s.len, around[i % 5], strlen(around[i % 5]));
            s.len += strlen(around[i % 5]);
            memcpy(text + s.len, rules[i / 8]->match[j], len);
            s.len += len;
            memcpy(text + s.len, around[i % 5], strlen(around[i % 5]));
            s.len += strlen(around[i % 5]);
            memset(text + s.len, " x,\n"[i % 4], PADDED);
            s.len += PADDED;

            found += never_plain(rules, s);

            /* and where nothing is behind them */

            s.len -= PADDED + strlen(around[i % 5]);
            found += never_plain(rules, s);
        }
    }

    print_message("# %zu found\n", found);
    assert_true(found > 16 * n);

    release();
}


static void
no_byte_behind_a_text_is_read(void **state)
{
    size_t                     i, k, n, page, looks;
    unsigned char             *p;

    static const llmg_rule_t  *rules[RULES];

    (void) state;

    n = compile_all(rules, 1);
    page = (size_t) sysconf(_SC_PAGESIZE);

    p = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE,
             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(p != MAP_FAILED);
    assert_int_equal(mprotect(p + 2 * page, page, PROT_NONE), 0);

    looks = looks_at(p + 2 * page, "is ab1cd")
            + looks_at(p + 2 * page, "0a0b0");

    for (i = 0; i < n; i++) {
        for (k = 0; rules[i]->match != NULL && rules[i]->match[k] != NULL
                    && strlen(rules[i]->match[k]) < 512; k++)
        {
            looks += looks_at(p + 2 * page, rules[i]->match[k]);
        }
    }

    print_message("# %zu looks\n", looks);
    assert_true(looks > 100000);

    assert_int_equal(munmap(p, 3 * page), 0);
    release();
}


/* what is passed over in a few instructions is nothing to any rule */

static void
what_is_plain_is_nothing(void **state)
{
    char                       text[1024];
    size_t                     i, k, plain;
    llmg_str_t                 s;
    const char                *piece;
    llmg_label_none_t          none;
    llmg_number_hits_t         hits;

    static const llmg_rule_t  *rules[RULES];

    static const char *const   pieces[] = {
        "1", "12", "123", "2024", "00", "1234", " ", " ", ". ", ", ", ": ",
        ":", "(", ") ", ")", "-", "/", ".", "\n", "\"", "'", "a", "B ", "+",
        "ssn ", "tel. ", "phone (", "card ", "AB ", "x", "|", "=", "%", "NHS ",
        "number ", "number ", "::", "fe80:", "ab-cd-ef-ab-cd-", "192.168.",
        "3.14", "30th ", "_", "$", "\xC2\xA7", "ip ", "born ", "D",
        "2a79.6564", "10:30", " 7:05", "+49 ", "0049 ", "+1 (", "555", "DE ",
        "DE12", "FR", "1 2 3 4 ", "12 34 ", "12-34-", "12:34:", "ab:", "1:2:",
        "1234.", "123456789", " ", "--", "\xE2\x80\x93", "AT U", "\x1F", "bc1",
        "M", "eyJ", "secret=", "key: ", "a1b2c3d4e5f6", "r3v34l 7h3",
        "aWdub3JlIGFsbCBw", "-us1", "ey9", "sk-", "123456-", "10.0.0.",
        "1.2.3.4", "0x", "+", "ATATT3", "1:2:3:4:5:6:7:8",
        "1234:5678:1234:5678:1234:5678:", "\n1:2:3:4:5:6:",
        "123456-654321-123456-654321-123456-654321-123456-654321",
        "123456:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "12-34-56-78-90-12"
    };

    (void) state;

    (void) compile_all(rules, 0);

    plain = 0;

    for (i = 0; i < TEXTS; i++) {
        s.data = (unsigned char *) text;

        /* so much before and behind that it can be known */

        s.len = rnd(PADDED);
        memset(text, " x,\x1F"[rnd(4)], s.len);

        for (k = 0; k < PIECES + rnd(PIECES); k++) {
            piece = pieces[rnd(sizeof(pieces) / sizeof(pieces[0]))];
            memcpy(text + s.len, piece, strlen(piece));
            s.len += strlen(piece);
        }

        memset(text + s.len, " x,\x1F"[rnd(4)], PADDED);
        s.len += rnd(PADDED);

        memset(&none, 0, sizeof(llmg_label_none_t));

        for (k = 0; k < s.len; k++) {
            if (!llmg_detect_digit(s.data[k])
                || (k > 0 && llmg_detect_digit(s.data[k - 1]))
                || !llmg_number_plain(number, s, k, &none))
            {
                continue;
            }

            plain++;

            assert_int_equal(llmg_number_look(number, s, k, 0, NULL, &hits),
                             LLMG_OK);

            if (hits.n != 0) {
                fail_msg("%.*s at %zu: %s", (int) s.len, text, k,
                         rules[hits.hits[0].rule]->name);
            }
        }
    }

    print_message("# %zu plain numbers\n", plain);
    assert_true(plain > TEXTS / 20);

    release();
}


/* most documents end so: a model's name is their last text */

static void
the_name_of_a_model_is_plain(void **state)
{
    size_t              i, k;
    llmg_str_t          s;
    llmg_label_none_t   none;

    static const llmg_rule_t  *rules[RULES];
    static const char *const   names[] = {
        "What do you say?\377gpt-4o", "What do you say?\377gpt-4o\377",
        "What do you say?\377claude-sonnet-4"
    };

    (void) state;

    (void) compile_all(rules, 1);

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        s = llmg_str(names[i]);
        memset(&none, 0, sizeof(llmg_label_none_t));

        for (k = 0; k < s.len; k++) {
            if (llmg_detect_digit(s.data[k])
                && !llmg_number_plain(number, s, k, &none))
            {
                fail_msg("%s at %zu", names[i], k);
            }
        }
    }

    release();
}


/* with what is remembered of a text the same is found as without */

static void
no_label_is_forgotten(void **state)
{
    char                  text[2048];
    size_t                i, j, k, found;
    llmg_str_t            s;
    const char           *piece;
    llmg_label_none_t     none;
    llmg_number_hits_t    hits, again;

    static const llmg_rule_t  *rules[RULES];

    static const char *const   pieces[] = {
        "1", "22", "333", "4444", "55555", " ", "-", ", ", "\n", "(", ") ",
        "12345678 ", "+49 30 123456 ", "030 1234567 ", "12 34 56 78 ", "x",
        " number ", "number\n", "num", "ber 1", "iS ", "\xC3\xA9", "|", "a ",
        "7 7 7 7 7 7 7 7 ", "555-123-4567 "
    };

    (void) state;

    (void) compile_all(rules, 0);

    s.data = (unsigned char *) text;
    found = 0;

    for (i = 0; i < TEXTS / 20; i++) {

        for (s.len = 0; s.len < sizeof(text) - 64; /* void */ ) {
            piece = pieces[rnd(i % 2 ? 16 : sizeof(pieces) / sizeof(char *))];
            memcpy(text + s.len, piece, strlen(piece));
            s.len += strlen(piece);

            if (rnd(40) == 0) {
                memcpy(text + s.len, " number ", 8);
                s.len += 8;
            }
        }

        memset(&none, 0, sizeof(llmg_label_none_t));

        for (k = 1; k < s.len; k++) {
            if (!llmg_detect_digit(s.data[k])
                || llmg_detect_digit(s.data[k - 1]))
            {
                continue;
            }

            assert_int_equal(llmg_number_look(number, s, k, 0, NULL, &hits),
                             LLMG_OK);
            assert_int_equal(llmg_number_look(number, s, k, 0, &none, &again),
                             LLMG_OK);

            found += hits.n;
            assert_int_equal(hits.n, again.n);

            for (j = 0; j < hits.n; j++) {
                assert_int_equal(hits.hits[j].rule, again.hits[j].rule);
                assert_int_equal(hits.hits[j].start, again.hits[j].start);
                assert_int_equal(hits.hits[j].end, again.hits[j].end);
            }
        }
    }

    print_message("# %zu found\n", found);
    assert_true(found > TEXTS / 20);

    release();
}


/*
 * Behind other digits and one separator no number begins that has any length:
 * all scans say so that are not asked there.
 */

static void
no_long_number_begins_inside_of_one(void **state)
{
    char           text[128];
    size_t         i, k, n, places;
    llmg_str_t     s;
    llmg_range_t   range;
    const char    *piece;
    llmg_digits_t  d;

    static const char *const   pieces[] = {
        "1", "12", "555", "2024", "00", "123456", "1234567", " ", "-", ".",
        "/", " ", "-", ".", "(", ") ", "DE ", "FR", "+", " - ", "0049"
    };

    static const llmg_scan_pt  scans[] = {
        llmg_scan_phone, llmg_scan_phone_local, llmg_scan_phone_grouped,
        llmg_scan_vat
    };

    (void) state;

    places = 0;

    for (i = 0; i < TEXTS; i++) {
        s.data = (unsigned char *) text;
        s.len = 0;

        for (k = 0; k < PIECES; k++) {
            piece = pieces[rnd(sizeof(pieces) / sizeof(pieces[0]))];
            memcpy(text + s.len, piece, strlen(piece));
            s.len += strlen(piece);
        }

        for (k = 2; k < s.len; k++) {
            if (!llmg_detect_digit(text[k])
                || !llmg_detect_digit(text[k - 2])
                || memchr(" -./", text[k - 1], 4) == NULL)
            {
                continue;
            }

            memset(&d, 0, sizeof(llmg_digits_t));
            d.text = s;
            d.at = k;
            d.when = 0xFF;

            while (k + d.run < s.len && llmg_detect_digit(text[k + d.run])) {
                d.run++;
            }

            places++;

            for (n = 0; n < sizeof(scans) / sizeof(scans[0]); n++) {
                if (scans[n](&d, &range) != LLMG_DECLINED) {
                    fail_msg("scan %zu: %.*s at %zu", n, (int) s.len, text, k);
                }
            }

            if (d.run != LLMG_SCAN_GROUP) {
                assert_int_equal(llmg_scan_bitlocker(&d, &range),
                                 LLMG_DECLINED);
            }
        }
    }

    assert_true(places > TEXTS / 4);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(shapes_match_byte_for_byte),
        cmocka_unit_test(a_part_of_something_longer_is_none),
        cmocka_unit_test(wrong_shapes_are_refused),
        cmocka_unit_test(what_may_come_before_digits_is_held),
        cmocka_unit_test(rules_with_one_shape_are_apart),
        cmocka_unit_test(no_byte_behind_a_text_is_read),
        cmocka_unit_test(what_is_plain_is_nothing),
        cmocka_unit_test(no_example_is_plain),
        cmocka_unit_test(the_name_of_a_model_is_plain),
        cmocka_unit_test(no_label_is_forgotten),
        cmocka_unit_test(no_long_number_begins_inside_of_one),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
