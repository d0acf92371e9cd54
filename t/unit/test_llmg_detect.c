/*
 * Rules run over the texts of a document: each text by itself, in the order of
 * the text, within bounds; and rules that cannot be compiled.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_confirm.h"


#define LIMIT   (16 * 1024 * 1024)
#define TEXTS   8


static const llmg_rule_t  word = {
    .name = "t.word", .type = "WORD", .max = 8, .caseless = 1,
    .literals = llmg_list("key"), .pattern = "key[0-9]{0,4}"
};

static const llmg_rule_t  exact = {
    .name = "t.exact", .type = "EXACT", .max = 8,
    .literals = llmg_list("KEY", "Key"), .pattern = "[Kk][Ee][Yy]"
};

static const llmg_rule_t  digits = {
    .name = "t.digits", .type = "DIGITS", .max = 4,
    .trigger = LLMG_TRIGGER_DIGITS, .pattern = "[0-9]{3,4}(?![0-9])"
};

static const llmg_rule_t  led = {
    .name = "t.led", .type = "LED", .max = 6, .lead = 2,
    .trigger = LLMG_TRIGGER_DIGITS, .pattern = "[a-z]{2}[0-9]{2}(?![0-9])"
};

static const llmg_rule_t  mail = {
    .name = "t.mail", .type = "MAIL", .max = 12, .back = "a-z", .back_max = 4,
    .literals = llmg_list("@"), .pattern = "[a-z]+@[a-z]+"
};

static const llmg_rule_t  block = {
    .name = "t.block", .type = "BLOCK", .max = 8,
    .literals = llmg_list("<<"), .pattern = "<<", .until = ">>"
};


static const llmg_rule_t *const  all[] = {
    &word, &exact, &digits, &led, &mail, &block
};

static llmg_detect_t   *detect;
static llmg_scratch_t  *scratch;
static llmg_arena_t    *arena;


static int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(LIMIT);

    return arena == NULL;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


/* texts as a document has them: joined, each with a separator behind it */

static llmg_status_t
run(llmg_detect_t *d, llmg_arena_t *a, llmg_findings_t *list,
    const char *const *parts, size_t n)
{
    size_t          i, len;
    llmg_str_t      joined;
    llmg_text_t     texts[TEXTS];
    unsigned char  *bytes;
    llmg_status_t   rc;

    for (i = 0, len = 0; i < n; i++) {
        len += strlen(parts[i]) + 1;
    }

    bytes = malloc(len + 1);
    assert_non_null(bytes);
    memset(texts, 0, sizeof(texts));

    for (i = 0, len = 0; i < n; i++) {
        texts[i].start = len;
        memcpy(bytes + len, parts[i], strlen(parts[i]));
        len += strlen(parts[i]);
        texts[i].end = len;
        bytes[len++] = LLMG_TEXT_SEPARATOR;
    }

    llmg_findings_init(list, a);
    llmg_str_set(&joined, bytes, len);

    rc = llmg_detect_run(d, scratch, joined, texts, n, list);

    free(bytes);

    return rc;
}


/* "rule@text:start-end ..." of what is found, after sorting */

static void
finds(const char *expect, const char *const *parts)
{
    char             got[1024];
    size_t           i, n, len;
    llmg_findings_t  list;

    for (n = 0; parts[n] != NULL; n++) { /* void */ }

    assert_int_equal(run(detect, arena, &list, parts, n), LLMG_OK);
    llmg_findings_sort(&list);

    got[0] = '\0';
    len = 0;

    for (i = 0; i < list.n; i++) {
        len += (size_t) snprintf(got + len, sizeof(got) - len,
                                 "%s%s@%u:%zu-%zu", i ? " " : "",
                                 list.items[i].rule->name + 2,
                                 list.items[i].text, list.items[i].start,
                                 list.items[i].end);
        assert_true(len < sizeof(got));
    }

    assert_string_equal(got, expect);
}


static void
each_rule_finds_its_own(void **state)
{
    (void) state;

    finds("", llmg_list("nothing here"));
    finds("word@0:2-5", llmg_list("a key b"));
    finds("exact@0:0-3 word@0:0-3", llmg_list("KEY"));
    finds("word@0:0-3", llmg_list("kEy"));
    finds("word@0:0-7 digits@0:3-7", llmg_list("key1234"));
    finds("digits@0:1-5", llmg_list("x1234"));
    finds("", llmg_list("12345"));
    finds("led@0:0-4", llmg_list("ab12"));
    finds("mail@0:2-8", llmg_list("X abc@de"));
    finds("mail@0:1-7", llmg_list("abcde@f"));
}


/* a literal of letters is a word's beginning, unless the rule says else */

static void
literals_stand_where_words_begin(void **state)
{
    char               err[256];
    llmg_rule_t        rule;
    llmg_detect_t     *d;
    llmg_findings_t    list;
    const llmg_rule_t *only[1];

    (void) state;

    finds("", llmg_list("monkey"));
    finds("word@0:4-7", llmg_list("mon key"));
    finds("word@0:4-7", llmg_list("mon_key"));
    finds("word@0:1-4", llmg_list("7key"));
    finds("mail@0:0-7 word@0:4-7", llmg_list("mon@key"));

    rule = word;
    rule.inside = 1;
    only[0] = &rule;

    assert_int_equal(llmg_detect_compile(&d, only, 1, err, sizeof(err)),
                     LLMG_OK);
    assert_int_equal(run(d, arena, &list, llmg_list("monkey"), 1), LLMG_OK);
    assert_int_equal(list.n, 1);
    assert_int_equal(list.items[0].start, 3);

    llmg_detect_free(d);
}


static void
a_text_ends_where_it_ends(void **state)
{
    (void) state;

    /* nothing is put together from two texts */

    finds("", llmg_list("ke", "y"));
    finds("", llmg_list("abc@", "de"));
    finds("", llmg_list("12", "34"));
    finds("", llmg_list("ab", "12"));

    /* what is in one of them is found at its place there */

    finds("word@1:0-3", llmg_list("", "key", ""));
    finds("digits@0:0-3 digits@1:0-3 digits@2:0-3",
          llmg_list("123", "456", "789"));
    finds("mail@0:0-3 mail@2:0-3", llmg_list("a@b", "", "c@d"));
    finds("digits@0:0-4 word@0:5-8 digits@1:4-8 mail@1:9-12",
          llmg_list("1234 key", "---:5678 a@b"));
}


/* a rule with an end marker covers what is up to it, or to the text's end */

static void
an_end_marker_covers_what_is_between(void **state)
{
    (void) state;

    finds("block@0:0-9", llmg_list("<<a key>>"));
    finds("block@0:0-13", llmg_list("<<key 1234 >>"));
    finds("block@0:0-8 word@0:9-12", llmg_list("<<a 12>> key"));
    finds("word@0:0-3 block@0:4-11", llmg_list("key << a@bc"));
    finds("block@0:0-6 word@1:0-3", llmg_list("<< key", "key"));
    finds("block@0:0-4 block@0:4-9 digits@0:9-12",
          llmg_list("<<>><<1>>123"));
}


/* what comes before an end is not of the number that comes behind it */

static void
a_number_may_begin_at_an_end(void **state)
{
    char                       err[256];
    llmg_rule_t                rule;
    llmg_detect_t             *d;
    llmg_findings_t            list;
    const llmg_rule_t         *two[2];

    const llmg_rule_t          pair = {
        .name = "t.pair", .type = "PAIR", .max = 8,
        .trigger = LLMG_TRIGGER_DIGITS, .shapes = llmg_list("99 99")
    };

    (void) state;

    rule = block;
    rule.until = "7 ";
    two[0] = &rule;
    two[1] = &pair;

    assert_int_equal(llmg_detect_compile(&d, two, 2, err, sizeof(err)),
                     LLMG_OK);

    assert_int_equal(run(d, arena, &list,
                         llmg_list("twenty bytes of text 7 12 34, and as many "
                                   "behind it"), 1),
                     LLMG_OK);
    assert_int_equal(list.n, 0);

    assert_int_equal(run(d, arena, &list,
                         llmg_list("twenty bytes of << 7 12 34, and as many "
                                   "behind it, or more"), 1),
                     LLMG_OK);
    assert_int_equal(list.n, 2);
    assert_string_equal(list.items[1].rule->name, "t.pair");
    assert_int_equal(list.items[1].start, 21);

    llmg_detect_free(d);
}


static void
nothing_to_look_at(void **state)
{
    char             err[256];
    llmg_detect_t   *none;
    llmg_findings_t  list;

    (void) state;

    assert_int_equal(run(detect, arena, &list, NULL, 0), LLMG_OK);
    assert_int_equal(list.n, 0);

    assert_int_equal(llmg_detect_compile(&none, NULL, 0, err, sizeof(err)),
                     LLMG_OK);
    assert_int_equal(llmg_detect_count(none), 0);
    assert_int_equal(run(none, arena, &list, llmg_list("key 1234"), 1),
                     LLMG_OK);
    assert_int_equal(list.n, 0);
    llmg_detect_free(none);

    /* digits alone need no literal matcher */

    assert_int_equal(llmg_detect_compile(&none, all + 2, 1, err,
                                         sizeof(err)), LLMG_OK);
    assert_int_equal(run(none, arena, &list, llmg_list("key 1234"), 1),
                     LLMG_OK);
    assert_int_equal(list.n, 1);
    llmg_detect_free(none);
    llmg_detect_free(NULL);
}


static void
rules_are_told_and_so_is_what_they_hold(void **state)
{
    size_t  i;

    (void) state;

    assert_int_equal(llmg_detect_count(detect), sizeof(all) / sizeof(all[0]));

    for (i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
        assert_ptr_equal(llmg_detect_get(detect, i), all[i]);
    }

    assert_int_equal(llmg_detect_hold(&word), 8 + LLMG_RULE_LOOKAHEAD);
    assert_int_equal(llmg_detect_hold(&led), 2 + 6 + LLMG_RULE_LOOKAHEAD);
    assert_int_equal(llmg_detect_hold(&mail), 4 + 12 + LLMG_RULE_LOOKAHEAD);
}


static void
how_far_rules_look_is_told_of_those_that_end(void **state)
{
    size_t          i;
    char            err[256];
    llmg_detect_t  *d;

    static const struct {
        const llmg_rule_t  *rules[2];
        size_t              reach;
    } cases[] = {
        { { &word, &exact }, 8 },
        { { &exact, &mail }, 12 + 4 },
        { { &word, &block }, 0 },
        { { &digits, &word }, 0 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(llmg_detect_compile(&d, cases[i].rules, 2, err,
                                             sizeof(err)), LLMG_OK);
        assert_int_equal(llmg_detect_reach(d),
                         cases[i].reach == 0 ? 0
                         : cases[i].reach + LLMG_RULE_LOOKAHEAD
                           + LLMG_RULE_BEHIND);
        llmg_detect_free(d);
    }
}


static void
too_many_findings_are_a_limit(void **state)
{
    size_t           i;
    char            *text;
    llmg_findings_t  list;

    (void) state;

    text = malloc(4 * (LLMG_FINDINGS_MAX + 1) + 1);
    assert_non_null(text);

    for (i = 0; i <= LLMG_FINDINGS_MAX; i++) {
        memcpy(text + 4 * i, "key ", 4);
    }

    text[4 * LLMG_FINDINGS_MAX] = '\0';
    assert_int_equal(run(detect, arena, &list, llmg_list(text), 1), LLMG_OK);
    assert_int_equal(list.n, LLMG_FINDINGS_MAX);

    text[4 * LLMG_FINDINGS_MAX] = 'k';
    text[4 * LLMG_FINDINGS_MAX + 4] = '\0';
    assert_int_equal(run(detect, arena, &list, llmg_list(text), 1),
                     LLMG_LIMIT);

    free(text);
}


static const llmg_rule_t  hard[] = {
    { .name = "t.hard", .max = 60, .literals = llmg_list("w"),
      .pattern = "w(?:a+)+[bc]" },
    { .name = "t.hard", .max = 60, .trigger = LLMG_TRIGGER_DIGITS,
      .pattern = "1(?:a+)+[bc]" }
};


/* whether the literal or the digits triggered it */

static void
too_much_work_is_a_limit(void **state)
{
    char               err[256];
    size_t             i;
    llmg_detect_t     *d;
    llmg_findings_t    list;
    const llmg_rule_t *rule;

    (void) state;

    for (i = 0; i < 2; i++) {
        rule = &hard[i];

        assert_int_equal(llmg_detect_compile(&d, &rule, 1, err, sizeof(err)),
                         LLMG_OK);
        assert_int_equal(run(d, arena, &list,
                             llmg_list("w1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax",
                                       "waaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax"),
                             2), LLMG_LIMIT);
        llmg_detect_free(d);
    }
}


static void
without_memory_it_is_an_error(void **state)
{
    size_t           i, n;
    char             text[400];
    llmg_arena_t    *a;
    llmg_status_t    rc;
    llmg_findings_t  list;

    (void) state;

    for (i = 0; i + 4 < sizeof(text); i += 4) {
        memcpy(text + i, i % 8 ? "key " : "123 ", 4);
    }

    text[i] = '\0';

    for (n = 1; n < 20; n++) {
        a = llmg_arena_create(LIMIT);
        assert_non_null(a);
        a->fail = n;

        rc = run(detect, a, &list, llmg_list(text, "a@b", text), 3);
        llmg_arena_destroy(a);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
    }

    assert_in_range(n, 3, 19);
}


static const char *const  long_literal[] = {
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefX",
    NULL
};


static const llmg_rule_t  order = {
    .name = "t.order", .type = "ORDER", .max = 24,
    .literals = llmg_list("go "), .pattern = "(?<!not )go [a-y ]{0,12}?z"
};


static int
any(llmg_str_t text, size_t at)
{
    return at < text.len;
}


/*
 * A pattern is not tried again where all it could see is as it was where it did
 * not match.  With a guard, which may see more, it is: the findings are equal.
 */

static void
what_is_said_again_is_judged_alike(void **state)
{
    char                err[256], text[4096];
    size_t              i, k, n, round, len, found;
    const char         *piece;
    llmg_rule_t         guarded;
    llmg_detect_t      *once, *each;
    llmg_findings_t     a, b;
    const llmg_rule_t  *rule;

    static const char *const  pieces[] = {
        "go ", "not go ", "go x ", "no go ", "z ", ". ", "not ", "word "
    };

    (void) state;

    guarded = order;
    guarded.guard = any;

    rule = &order;
    assert_int_equal(llmg_detect_compile(&once, &rule, 1, err, sizeof(err)),
                     LLMG_OK);
    rule = &guarded;
    assert_int_equal(llmg_detect_compile(&each, &rule, 1, err, sizeof(err)),
                     LLMG_OK);

    /* what is before it counts, too */

    assert_int_equal(run(once, arena, &a, llmg_list(
                         "word word word: not go zero, one, two, three, four,"
                         " five, six and go zero, one, two, three, four, five,"
                         " six"), 1), LLMG_OK);
    assert_int_equal(a.n, 1);

    srand(6);
    found = 0;

    for (round = 0; round < 2000; round++) {
        len = 0;

        while (len < 300) {
            piece = pieces[rand() % (int) (sizeof(pieces) / sizeof(*pieces))];
            n = rand() % 4 == 0 ? 1 : (size_t) rand() % 20;

            for (k = 0; k < n; k++) {
                len += (size_t) snprintf(text + len, sizeof(text) - len, "%s",
                                         piece);
            }
        }

        assert_int_equal(run(once, arena, &a, llmg_list(text, "go z"), 2),
                         LLMG_OK);
        assert_int_equal(run(each, arena, &b, llmg_list(text, "go z"), 2),
                         LLMG_OK);
        assert_int_equal(a.n, b.n);

        for (i = 0; i < a.n; i++) {
            assert_int_equal(a.items[i].start, b.items[i].start);
            assert_int_equal(a.items[i].end, b.items[i].end);
            assert_int_equal(a.items[i].text, b.items[i].text);
        }

        found += a.n;
        arena = llmg_arena_reset(arena, LIMIT);
    }

    assert_true(found > 2000);

    llmg_detect_free(once);
    llmg_detect_free(each);
}


static const llmg_rule_t  asked = {
    .name = "t.asked", .type = "ASKED", .max = 20, .back = "a-z ",
    .back_max = 24, .literals = llmg_list("key", "code"),
    .pattern = "say (?:[a-z]{1,6} ){0,3}?(key|code)(?! no)"
};

static const llmg_rule_t  stopped = {
    .name = "t.stopped", .type = "STOPPED", .max = 8,
    .literals = llmg_list("stop"), .pattern = "stop!", .until = "END."
};


/*
 * What was found where all around a literal was the same is found again, with
 * an end marker between or not, and in each of the texts.
 */

static void
what_is_said_again_is_found_again(void **state)
{
    char                err[256], text[8192], part[256];
    size_t              i, k, n, round, len, size, found;
    llmg_rule_t         guarded[3];
    llmg_detect_t      *once, *each;
    llmg_findings_t     a, b;
    const llmg_rule_t  *rules[] = { &order, &asked, &stopped };

    static const char *const  pieces[] = {
        "go z ", "go ", "say ", "say the key ", "key ", "code", ". ", "no ",
        "word ", "stop!", "END. ", "x", "not "
    };

    (void) state;

    assert_int_equal(llmg_detect_compile(&once, rules, 3, err, sizeof(err)),
                     LLMG_OK);

    for (i = 0; i < 3; i++) {
        guarded[i] = *rules[i];
        guarded[i].guard = any;
        rules[i] = &guarded[i];
    }

    assert_int_equal(llmg_detect_compile(&each, rules, 3, err, sizeof(err)),
                     LLMG_OK);

    srand(7);
    found = 0;

    for (round = 0; round < 3000; round++) {
        len = 0;

        while (len < 2000) {
            size = 0;

            for (k = 1 + (size_t) rand() % 8; k > 0; k--) {
                n = sizeof(pieces) / sizeof(*pieces);
                size += (size_t) snprintf(part + size, sizeof(part) - size,
                            "%s", pieces[(size_t) rand()
                                         % (rand() % 9 ? n - 4 : n)]);
            }

            for (k = 1 + (size_t) rand() % 30; k > 0 && len < 4000; k--) {
                len += (size_t) snprintf(text + len, sizeof(text) - len, "%s",
                                         part);
            }
        }

        assert_int_equal(run(once, arena, &a,
                             llmg_list(text, "go z", text + 99), 3), LLMG_OK);
        assert_int_equal(run(each, arena, &b,
                             llmg_list(text, "go z", text + 99), 3), LLMG_OK);

        /* one that is found at more than one literal may be told of once */

        llmg_findings_sort(&a);
        llmg_findings_sort(&b);

        assert_int_equal(a.n, b.n);

        for (i = 0; i < a.n; i++) {
            assert_string_equal(a.items[i].rule->name, b.items[i].rule->name);
            assert_int_equal(a.items[i].start, b.items[i].start);
            assert_int_equal(a.items[i].end, b.items[i].end);
            assert_int_equal(a.items[i].text, b.items[i].text);
        }

        found += a.n;
        arena = llmg_arena_reset(arena, LIMIT);
    }

    assert_true(found > 20000);

    llmg_detect_free(once);
    llmg_detect_free(each);
}


static const struct {
    llmg_rule_t  rule;
    const char  *why;
} wrong[] = {
    { { .name = "t.x", .pattern = "a", .literals = llmg_list("a") },
      "max is out of range" },
    { { .name = "t.x", .max = LLMG_RULE_MAX + 1, .pattern = "a",
        .literals = llmg_list("a") }, "max is out of range" },
    { { .name = "t.x", .max = 8, .pattern = "a(",
        .literals = llmg_list("a") }, "at offset 2" },
    { { .name = "t.x", .max = 8, .pattern = "(?<!0123456789abcdefg)a",
        .literals = llmg_list("a") }, "looks back further than 16" },
    { { .name = "t.x", .max = 8, .pattern = "a" }, "no literal" },
    { { .name = "t.x", .max = 8, .pattern = "a",
        .literals = llmg_list("") }, "a literal has 1 to 64 bytes" },
    { { .name = "t.x", .max = 8, .pattern = "a",
        .literals = long_literal }, "a literal has 1 to 64 bytes" },
    { { .name = "t.x", .max = 8, .pattern = "a", .until = "END",
        .literals = llmg_list("a") }, "does not end with a letter" },
    { { .name = "t.x", .max = 8, .pattern = "a", .until = "-", .tail = "a",
        .literals = llmg_list("a") }, "a tail and an end marker" },
    { { .name = "t.x", .max = 8, .pattern = "a", .tail = "(",
        .literals = llmg_list("a") }, "at offset " }
};


static void
wrong_rules_are_named(void **state)
{
    char               err[256];
    size_t             i;
    llmg_rule_t        rule;
    llmg_detect_t     *d;
    const llmg_rule_t *list[2];

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        rule = wrong[i].rule;
        list[0] = &word;
        list[1] = &rule;
        err[0] = '\0';

        if (llmg_detect_compile(&d, list, 2, err, sizeof(err))
            != LLMG_INVALID || strstr(err, "rule \"t.x\": ") != err
            || strstr(err, wrong[i].why) == NULL)
        {
            fail_msg("%zu: \"%s\"", i, err);
        }
    }

    /* the longest of each is right */

    rule = wrong[0].rule;
    rule.max = LLMG_RULE_MAX;
    rule.pattern = "(?<!0123456789abcdef)a";
    assert_int_equal(llmg_detect_compile(&d, list, 2, err, sizeof(err)),
                     LLMG_OK);
    llmg_detect_free(d);
}


int
main(void)
{
    int   rc;
    char  err[256];

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_rule_finds_its_own),
        cmocka_unit_test(literals_stand_where_words_begin),
        cmocka_unit_test(a_text_ends_where_it_ends),
        cmocka_unit_test(an_end_marker_covers_what_is_between),
        cmocka_unit_test(a_number_may_begin_at_an_end),
        cmocka_unit_test(nothing_to_look_at),
        cmocka_unit_test(rules_are_told_and_so_is_what_they_hold),
        cmocka_unit_test(how_far_rules_look_is_told_of_those_that_end),
        cmocka_unit_test(too_many_findings_are_a_limit),
        cmocka_unit_test(too_much_work_is_a_limit),
        cmocka_unit_test(what_is_said_again_is_judged_alike),
        cmocka_unit_test(what_is_said_again_is_found_again),
        cmocka_unit_test(without_memory_it_is_an_error),
        cmocka_unit_test(wrong_rules_are_named),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    scratch = llmg_scratch_create(10000);

    if (scratch == NULL
        || llmg_detect_compile(&detect, all, sizeof(all) / sizeof(all[0]),
                               err, sizeof(err))
           != LLMG_OK)
    {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, setup, teardown);

    llmg_detect_free(detect);
    llmg_scratch_free(scratch);

    return rc;
}
