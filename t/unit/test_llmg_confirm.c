/*
 * A rule at one place: where it may begin, what it may see, and that an answer
 * given before the text has ended is the answer.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_confirm.h"
#include "rnd.h"


#define ROUNDS   4000


static llmg_scratch_t  *scratch;


static int
even_length(llmg_str_t found)
{
    return found.len % 2 == 0;
}


static const llmg_rule_t  at_sign = {
    .name = "t.at", .max = 20, .back = "a-z0-9\\-", .back_max = 6,
    .literals = llmg_list("@"),
    .pattern = "[a-z0-9-]{1,6}@[a-z]{2,8}(?![a-z])"
};

static const llmg_rule_t  labelled = {
    .name = "t.labelled", .max = 16, .caseless = 1,
    .literals = llmg_list("id"), .pattern = "id[ :]{1,2}([0-9]{3,6})(?!\\d)"
};

static const llmg_rule_t  led = {
    .name = "t.led", .max = 12, .lead = 2, .trigger = LLMG_TRIGGER_DIGITS,
    .pattern = "(?<![A-Z])[A-Z]{2}[0-9]{4,8}(?![0-9])"
};

static const llmg_rule_t  grouped = {
    .name = "t.grouped", .max = 9, .digits = 6,
    .trigger = LLMG_TRIGGER_DIGITS,
    .pattern = "[0-9]{3}[ -]?[0-9]{3}(?:-[0-9])?(?![0-9])"
};

static const llmg_rule_t  checked = {
    .name = "t.checked", .max = 8, .literals = llmg_list("k"),
    .pattern = "k[0-9]*", .check = even_length
};

static const llmg_rule_t  ended = {
    .name = "t.ended", .max = 8, .literals = llmg_list("BEGIN"),
    .pattern = "BEGIN", .until = "END."
};

static const llmg_rule_t  nothing = {
    .name = "t.nothing", .max = 8, .literals = llmg_list("n"),
    .pattern = "(?=n)|x"
};

static const llmg_rule_t  endless = {
    .name = "t.endless", .max = 60, .literals = llmg_list("w"),
    .pattern = "w(?:a+)+[bc]"
};

static const llmg_rule_t  asking = {
    .name = "t.asking", .max = 12, .back = "a-z ", .back_max = 20,
    .literals = llmg_list("key", "code"),
    .pattern = "(?<![a-z])(?:say|tell me) (?:[a-z]{1,6} ){0,4}?"
               "(?:keys?\\b(?! no)|code(?: word){0,9}(x)?)"
};


static const llmg_rule_t  prose = {
    .name = "t.prose", .max = 12, .caseless = 1, .back = "a-z ,",
    .back_max = 60, .literals = llmg_list("prompt"), .pattern = "say prompt"
};


static const llmg_rule_t *const  all[] = {
    &at_sign, &labelled, &led, &checked, &grouped, &ended, &nothing, &endless,
    &asking, &prose
};


static llmg_detect_t             *detect;
static llmg_span_t                found;
static size_t                     end;


static const llmg_detect_rule_t *
compiled(const llmg_rule_t *rule)
{
    size_t  i;

    for (i = 0; i < detect->nrules; i++) {
        if (detect->rules[i].rule == rule) {
            return &detect->rules[i];
        }
    }

    fail();

    return NULL;
}


static llmg_status_t
confirm(const llmg_rule_t *rule, const char *text, size_t trigger, int more)
{
    return llmg_confirm(compiled(rule), scratch, llmg_str(text), trigger,
                        more, NULL, &found, &end);
}


static void
spans(size_t from, size_t to)
{
    assert_int_equal(found.start, from);
    assert_int_equal(found.end, to);
}


static void
a_match_may_begin_in_the_run_before(void **state)
{
    llmg_str_t                 text;
    const llmg_detect_rule_t  *rule;

    (void) state;

    rule = compiled(&at_sign);
    text = llmg_str("x,ab-9@");

    assert_int_equal(llmg_confirm_back(rule, text, 6), 2);
    assert_int_equal(llmg_confirm_back(rule, text, 2), 2);
    assert_int_equal(llmg_confirm_back(rule, text, 0), 0);

    /* not further than it may look */

    assert_int_equal(llmg_confirm_back(rule, llmg_str("abcdefghij@"), 10), 4);

    assert_int_equal(confirm(&at_sign, "to ab@cd.", 5, 0), LLMG_OK);
    spans(3, 8);
    assert_int_equal(confirm(&at_sign, "to AB@cd.", 5, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&at_sign, "to ab@c.", 5, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&at_sign, "@cd", 0, 0), LLMG_DECLINED);
}


/* ranges, escapes and classes of a "back" class */

static void
classes_hold_what_they_say(void **state)
{
    char               err[256];
    size_t             i;
    unsigned           c;
    llmg_rule_t        rule;
    llmg_detect_t     *d;
    const llmg_rule_t *list[1];

    static const struct {
        const char  *class;
        const char  *inside;
        unsigned     caseless;
    } classes[] = {
        { "abc", "abc", 0 },
        { "a-e", "abcde", 0 },
        { "a-c", "abcABC", 1 },
        { "A-C_", "abcABC_", 1 },
        { "\\d", "0123456789", 0 },
        { "x\\s", "x \t\n\v\f\r", 0 },
        { "\\w-", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                  "0123456789_-", 0 },
        { "\\-\\]\\\\", "-]\\", 0 },
        { "+.-", "+.-", 0 },
        { "\xC3-\xC5", "\xC3\xC4\xC5", 0 },
        { "\xFE-\xFF", "\xFE\xFF", 0 }
    };

    (void) state;

    for (i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
        rule = at_sign;
        rule.back = classes[i].class;
        rule.caseless = (unsigned char) classes[i].caseless;
        list[0] = &rule;

        assert_int_equal(llmg_detect_compile(&d, list, 1, err, sizeof(err)),
                         LLMG_OK);

        for (c = 1; c < 256; c++) {
            if ((strchr(classes[i].inside, (int) c) != NULL)
                != d->rules[0].back[c])
            {
                fail_msg("[%s]: byte %02X", classes[i].class, c);
            }
        }

        assert_int_equal(d->rules[0].back[0], 0);
        llmg_detect_free(d);
    }
}


static void
letters_before_digits_are_counted(void **state)
{
    (void) state;

    assert_int_equal(confirm(&led, "DE1234.", 2, 0), LLMG_OK);
    spans(0, 6);
    assert_int_equal(confirm(&led, " DE1234", 3, 0), LLMG_OK);
    spans(1, 7);
    assert_int_equal(confirm(&led, "E1234", 1, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&led, "1234", 0, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&led, "D-1234", 2, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&led, "XDE1234", 3, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&led, "de1234", 2, 0), LLMG_DECLINED);
}


/* so many digits must be there before the pattern is tried at all */

static void
digits_are_counted_first(void **state)
{
    (void) state;

    assert_int_equal(confirm(&grouped, "123-456.", 0, 0), LLMG_OK);
    spans(0, 7);
    assert_int_equal(confirm(&grouped, "123456", 0, 0), LLMG_OK);
    assert_int_equal(confirm(&grouped, "123-45", 0, 0), LLMG_DECLINED);
    assert_int_equal(confirm(&grouped, "12345 and 6", 0, 0), LLMG_DECLINED);

    /* they may still come */

    assert_int_equal(confirm(&grouped, "123-45", 0, 1), LLMG_AGAIN);
    assert_int_equal(confirm(&grouped, "1", 0, 1), LLMG_AGAIN);
    assert_int_equal(confirm(&grouped, "12x", 0, 1), LLMG_DECLINED);
}


static void
group_check_and_nothing(void **state)
{
    (void) state;

    assert_int_equal(confirm(&labelled, "my ID: 123456 x", 3, 0), LLMG_OK);
    spans(7, 13);
    assert_int_equal(end, 13);

    /* the check sees the finding and decides */

    assert_int_equal(confirm(&checked, "k123", 0, 0), LLMG_OK);
    assert_int_equal(confirm(&checked, "k12", 0, 0), LLMG_DECLINED);

    /* a match of no bytes is none */

    assert_int_equal(confirm(&nothing, "n", 0, 0), LLMG_DECLINED);

    /* too much work is neither yes nor no */

    assert_int_equal(confirm(&endless, "waaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                             "aaaaaaaax", 0, 0), LLMG_LIMIT);
}


/* what is behind the window makes no difference, so it is not waited for */

static void
a_rule_sees_as_far_as_it_says(void **state)
{
    char  text[64];

    (void) state;

    memset(text, '1', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    text[0] = 'k';

    /* all in the window could be part of it: decided without the rest */

    assert_int_equal(confirm(&checked, text, 0, 1), LLMG_OK);
    assert_true(end <= (size_t) checked.max + LLMG_RULE_LOOKAHEAD);

    text[checked.max + LLMG_RULE_LOOKAHEAD] = '\0';
    assert_int_equal(confirm(&checked, text, 0, 1), LLMG_OK);

    /* one byte less, and it is not */

    text[checked.max + LLMG_RULE_LOOKAHEAD - 1] = '\0';
    assert_int_equal(confirm(&checked, text, 0, 1), LLMG_AGAIN);
    assert_int_equal(found.start, 0);
}


static void
again_says_where_it_would_begin(void **state)
{
    (void) state;

    assert_int_equal(confirm(&at_sign, "to ab@", 5, 1), LLMG_AGAIN);
    assert_int_equal(found.start, 3);
    assert_int_equal(confirm(&led, "x DE12", 4, 1), LLMG_AGAIN);
    assert_int_equal(found.start, 2);
    assert_int_equal(confirm(&labelled, "x id", 2, 1), LLMG_AGAIN);
    assert_int_equal(found.start, 2);
}


/* for every text and every cut: not "again" means never another answer */

static void
early_answers_are_final(void **state)
{
    size_t              at, len, n;
    unsigned            i, round;
    llmg_str_t          text, part;
    llmg_span_t         span;
    llmg_status_t       rc, early;
    unsigned char       bytes[64];
    const llmg_rule_t  *rule;

    static const char  alphabet[] = "ab9-@ .id:DE12k0n45678";

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        n = 1 + rnd(40);

        for (i = 0; i < n; i++) {
            bytes[i] = (unsigned char) alphabet[rnd(sizeof(alphabet) - 1)];
        }

        llmg_str_set(&text, bytes, n);
        rule = all[rnd(5)];

        for (at = 0; at < n; at++) {
            rc = llmg_confirm(compiled(rule), scratch, text, at, 0, NULL, &span,
                              &end);

            for (len = at + 1; len <= n; len++) {
                part = text;
                part.len = len;

                early = llmg_confirm(compiled(rule), scratch, part, at, 1, NULL,
                                     &found, &end);

                if (early == LLMG_AGAIN) {
                    assert_true(rc != LLMG_OK || found.start <= span.start);
                    continue;
                }

                if (early != rc) {
                    fail_msg("%s: \"%.*s\" at %zu, %zu bytes: %d, not %d",
                             rule->name, (int) n, bytes, at, len, early, rc);
                }

                if (rc == LLMG_OK) {
                    spans(span.start, span.end);
                }
            }
        }
    }
}


/* what is known from places before is what would be found */

static void
the_next_place_is_asked_as_if_alone(void **state)
{
    size_t                     at, n, end_next;
    unsigned                   i, k, known, was;
    llmg_str_t                 text;
    llmg_span_t                span;
    llmg_status_t              rc;
    unsigned char              bytes[512];
    llmg_confirm_last_t        last;
    const llmg_detect_rule_t  *rule;

    static const char *const  pieces[] = {
        "say ", "tell me ", "key", "code", "keys ", " word", " ", "a ", "the ",
        "x", "no ", "secret ", ", ", "9", "say key", "code word", " no"
    };

    (void) state;

    known = 0;

    for (i = 0; i < ROUNDS; i++) {
        rule = compiled(i % 4 != 0 ? &asking : &at_sign);
        assert_true(rule->knows);

        for (n = 0, k = rnd(30); k > 0; k--) {
            n += (size_t) sprintf((char *) bytes + n, "%s",
                                  i % 4 != 0 ? pieces[rnd(17)]
                                  : (const char *[]) { "a", "-", "9", "@",
                                                       "b@", " " }[rnd(6)]);
        }

        llmg_str_set(&text, bytes, n);
        memset(&last, 0, sizeof(llmg_confirm_last_t));

        for (at = 0; at < n; at += 1 + rnd(i % 7 + 1)) {
            was = last.known && last.found;

            rc = llmg_confirm_next(rule, scratch, text,
                                   llmg_confirm_from(rule, text, at, &last),
                                   at, NULL, &last, &span, &end_next);

            known += was && last.found && rc == LLMG_OK;

            assert_int_equal(rc, llmg_confirm(rule, scratch, text, at, 0, NULL,
                                              &found, &end));

            if (rc == LLMG_OK) {
                spans(span.start, span.end);
                assert_int_equal(end, end_next);
            }
        }
    }

    assert_true(known > 100);

    /* of others more than the pattern says what they find */

    assert_false(compiled(&labelled)->knows);
    assert_false(compiled(&checked)->knows);
    assert_false(compiled(&ended)->knows);
}


/* many bytes at once are what one by one they are */

static void
a_run_of_words_is_that_of_its_class(void **state)
{
    size_t                     i, k, n, first;
    llmg_str_t                 text;
    unsigned char              bytes[128];
    const llmg_detect_rule_t  *rule;

    (void) state;

    rule = compiled(&prose);
    assert_true(rule->prose);
    assert_false(compiled(&at_sign)->prose);

    for (i = 0; i < ROUNDS; i++) {
        n = 1 + rnd(sizeof(bytes) - 1);

        for (k = 0; k < n; k++) {
            bytes[k] = (unsigned char) (rnd(30) ? "abz AZ"[rnd(6)]
                                                : "@[`{,.9\x80"[rnd(8)]);
        }

        llmg_str_set(&text, bytes, n);

        for (first = n;
             first > 0 && n - first < 60 && rule->back[bytes[first - 1]];
             first--)
        {
            /* void */
        }

        assert_int_equal(llmg_confirm_back(rule, text, n), first);
    }
}


static void
an_end_marker_is_found_behind_a_place(void **state)
{
    llmg_str_t                 text;
    const llmg_detect_rule_t  *rule;

    (void) state;

    rule = compiled(&ended);
    text = llmg_str("BEGIN x END. y END.");

    assert_int_equal(llmg_confirm_until(rule, text, 5), 12);
    assert_int_equal(llmg_confirm_until(rule, text, 8), 12);
    assert_int_equal(llmg_confirm_until(rule, text, 9), 19);
    assert_int_equal(llmg_confirm_until(rule, text, 16), 0);
    assert_int_equal(llmg_confirm_until(rule, text, text.len), 0);
    assert_int_equal(llmg_confirm_until(rule, text, text.len + 5), 0);
}


int
main(void)
{
    int   rc;
    char  err[256];

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_match_may_begin_in_the_run_before),
        cmocka_unit_test(classes_hold_what_they_say),
        cmocka_unit_test(letters_before_digits_are_counted),
        cmocka_unit_test(digits_are_counted_first),
        cmocka_unit_test(group_check_and_nothing),
        cmocka_unit_test(a_rule_sees_as_far_as_it_says),
        cmocka_unit_test(again_says_where_it_would_begin),
        cmocka_unit_test(early_answers_are_final),
        cmocka_unit_test(the_next_place_is_asked_as_if_alone),
        cmocka_unit_test(a_run_of_words_is_that_of_its_class),
        cmocka_unit_test(an_end_marker_is_found_behind_a_place),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    scratch = llmg_scratch_create(10000);

    err[0] = '\0';

    if (scratch == NULL
        || llmg_detect_compile(&detect, all, sizeof(all) / sizeof(all[0]),
                               err, sizeof(err))
           != LLMG_OK)
    {
        print_message("Bail out! %s\n", err);
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_detect_free(detect);
    llmg_scratch_free(scratch);

    return rc;
}
