/*
 * Patterns in bytes: what is found, what could still be found, and that work
 * without end is told and not swallowed.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_regex.h"


static llmg_regex_scratch_t  *scratch;
static llmg_span_t            found;
static size_t                 end;


static llmg_regex_t *
compile(const char *pattern, int caseless, int anchored)
{
    char           err[256];
    llmg_regex_t  *re;

    err[0] = '\0';

    if (llmg_regex_compile(&re, pattern, caseless, anchored, err,
                           sizeof(err))
        != LLMG_OK)
    {
        fail_msg("%s: %s", pattern, err);
    }

    return re;
}


/* an anchored pattern at one place of a text that ends, or goes on */

static llmg_status_t
match(const char *pattern, const char *text, size_t first, int more)
{
    llmg_status_t   rc;
    llmg_regex_t   *re;

    re = compile(pattern, 0, 1);
    rc = llmg_regex_match(re, scratch, llmg_str(text), first, first, more,
                          &found, &end);
    llmg_regex_free(re);

    return rc;
}


static void
anchored_patterns_match_where_they_are_tried(void **state)
{
    (void) state;

    assert_int_equal(match("b+", "abbc", 1, 0), LLMG_OK);
    assert_int_equal(found.start, 1);
    assert_int_equal(found.end, 3);
    assert_int_equal(end, 3);

    assert_int_equal(match("b+", "abbc", 0, 0), LLMG_DECLINED);
    assert_int_equal(match("b+", "abbc", 4, 0), LLMG_DECLINED);
    assert_int_equal(match("b+", "", 0, 0), LLMG_DECLINED);
}


static void
group_1_is_the_finding_when_it_took_part(void **state)
{
    (void) state;

    assert_int_equal(match("x=([0-9]+);", "x=42;", 0, 0), LLMG_OK);
    assert_int_equal(found.start, 2);
    assert_int_equal(found.end, 4);
    assert_int_equal(end, 5);

    assert_int_equal(match("x(?:=([0-9]+)|;)", "x;", 0, 0), LLMG_OK);
    assert_int_equal(found.start, 0);
    assert_int_equal(found.end, 2);

    /* more groups than are looked at */

    assert_int_equal(match("(a)(b)(c)(d)(e)", "abcde", 0, 0), LLMG_OK);
    assert_int_equal(found.start, 0);
    assert_int_equal(found.end, 1);
    assert_int_equal(end, 5);

    /* group 1 did not take part, others did */

    assert_int_equal(match("(?:(x)|(a))(b)", "ab", 0, 0), LLMG_OK);
    assert_int_equal(found.start, 0);
    assert_int_equal(found.end, 2);
}


static void
other_patterns_begin_up_to_a_place(void **state)
{
    size_t         last;
    llmg_regex_t  *re;

    (void) state;

    re = compile("[a-z]+@", 0, 0);

    for (last = 0; last < 8; last++) {
        assert_int_equal(llmg_regex_match(re, scratch, llmg_str("12345ab@"),
                                          1, last, 0, &found, NULL),
                         last >= 5 ? LLMG_OK : LLMG_DECLINED);
    }

    assert_int_equal(found.start, 5);
    assert_int_equal(found.end, 8);

    /* also where the text goes on */

    for (last = 0; last < 8; last++) {
        assert_int_equal(llmg_regex_match(re, scratch, llmg_str("12345ab@"),
                                          1, last, 1, &found, NULL),
                         last >= 5 ? LLMG_OK : LLMG_DECLINED);
        assert_int_equal(llmg_regex_match(re, scratch, llmg_str("12345ab"),
                                          1, last, 1, &found, NULL),
                         last >= 5 ? LLMG_AGAIN : LLMG_DECLINED);
    }

    /* the bound is of one match, not of those after it */

    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("12345ab@"), 0,
                                      2, 0, &found, NULL), LLMG_DECLINED);
    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("12345ab@"), 0,
                                      7, 0, &found, NULL), LLMG_OK);

    llmg_regex_free(re);
    llmg_regex_free(NULL);
}


static void
text_is_bytes(void **state)
{
    llmg_str_t     text;
    llmg_regex_t  *re;

    (void) state;

    /* bad UTF-8, a NUL, a newline */

    re = compile("\\xFF.\\x00.b", 0, 1);
    llmg_str_set(&text, "\xFF\n\0\n" "b", 5);
    assert_int_equal(llmg_regex_match(re, scratch, text, 0, 0, 0, &found,
                                      NULL), LLMG_OK);
    assert_int_equal(found.end, 5);
    llmg_regex_free(re);

    /* case folds for ASCII only */

    re = compile("k\xE9", 1, 1);
    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("K\xE9"), 0, 0,
                                      0, &found, NULL), LLMG_OK);
    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("K\xC9"), 0, 0,
                                      0, &found, NULL), LLMG_DECLINED);
    llmg_regex_free(re);
}


static void
an_answer_that_may_change_is_not_given(void **state)
{
    (void) state;

    /* it may become longer, or no match at all */

    assert_int_equal(match("a{1,3}", "xaa", 1, 1), LLMG_AGAIN);
    assert_int_equal(found.start, 1);
    assert_int_equal(match("ab(?![0-9])", "ab", 0, 1), LLMG_AGAIN);
    assert_int_equal(match("abc", "ab", 0, 1), LLMG_AGAIN);
    assert_int_equal(match("abc", "", 0, 1), LLMG_AGAIN);

    /* whatever follows */

    assert_int_equal(match("a{1,3}", "aaax", 0, 1), LLMG_OK);
    assert_int_equal(found.end, 3);
    assert_int_equal(match("ab(?![0-9])", "ab.", 0, 1), LLMG_OK);
    assert_int_equal(match("ab(?![0-9])", "ab1", 0, 1), LLMG_DECLINED);
    assert_int_equal(match("abc", "abd", 0, 1), LLMG_DECLINED);

    /* and nothing follows */

    assert_int_equal(match("a{1,3}", "aa", 0, 0), LLMG_OK);
    assert_int_equal(match("ab(?![0-9])", "ab", 0, 0), LLMG_OK);
    assert_int_equal(match("abc", "ab", 0, 0), LLMG_DECLINED);
}


/* every answer given early is the answer to the whole text */

static void
early_answers_are_right(void **state)
{
    size_t         i, k, len;
    llmg_str_t     text, part;
    llmg_span_t    whole;
    llmg_status_t  rc, early;
    llmg_regex_t  *re;

    static const char *const  patterns[] = {
        "[a-z]{2,5}@[a-z]{2,4}(?![a-z])", "(ab|abc|abcd)(?!x)",
        "(?<![a-z])a+b?", "[0-9]{4}([ -])[0-9]{4}(?:\\1[0-9]{4})?",
        "a.{0,3}z|ab"
    };

    static const char *const  texts[] = {
        "abcde@abc", "abcd@ab1", "abcdx", "abcx", "aab", "ab", "aaaaaab",
        "1234 5678 9012", "1234-5678 9012", "1234 5678 90", "a12z", "ab2zz",
        "abc", "", "a@"
    };

    (void) state;

    for (i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
        re = compile(patterns[i], 0, 1);

        for (k = 0; k < sizeof(texts) / sizeof(texts[0]); k++) {
            text = llmg_str(texts[k]);

            rc = llmg_regex_match(re, scratch, text, 0, 0, 0, &whole, NULL);

            for (len = 0; len <= text.len; len++) {
                part = text;
                part.len = len;

                early = llmg_regex_match(re, scratch, part, 0, 0, 1, &found,
                                         NULL);

                if (early == LLMG_AGAIN) {
                    continue;
                }

                assert_int_equal(early, rc);

                if (rc == LLMG_OK) {
                    assert_int_equal(found.start, whole.start);
                    assert_int_equal(found.end, whole.end);
                }
            }
        }

        llmg_regex_free(re);
    }
}


static void
a_lookbehind_sees_what_is_before(void **state)
{
    llmg_regex_t  *re;

    (void) state;

    re = compile("(?<![a-z]{3})(?<!12345)x", 0, 1);
    assert_int_equal(llmg_regex_lookbehind(re), 5);

    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("abcx"), 3, 3, 0,
                                      &found, NULL), LLMG_DECLINED);
    assert_int_equal(llmg_regex_match(re, scratch, llmg_str("1bcx"), 3, 3, 0,
                                      &found, NULL), LLMG_OK);
    llmg_regex_free(re);

    re = compile("x", 0, 1);
    assert_int_equal(llmg_regex_lookbehind(re), 0);
    llmg_regex_free(re);
}


static void
too_much_work_is_told(void **state)
{
    llmg_str_t             text;
    llmg_regex_t          *re;
    unsigned char          bytes[64];
    llmg_regex_scratch_t  *few, *many;

    (void) state;

    memset(bytes, 'a', sizeof(bytes));

    few = llmg_regex_scratch_create(100);
    many = llmg_regex_scratch_create(50 * 1000 * 1000);
    assert_true(few != NULL && many != NULL);

    re = compile("(?:a+)+[bc]", 0, 1);

    llmg_str_set(&text, bytes, 16);
    assert_int_equal(llmg_regex_match(re, few, text, 0, 0, 0, &found, NULL),
                     LLMG_LIMIT);
    assert_int_equal(llmg_regex_match(re, many, text, 0, 0, 0, &found, NULL),
                     LLMG_DECLINED);

    /* what nobody would wait for ends, too */

    bytes[sizeof(bytes) - 1] = 'x';
    llmg_str_set(&text, bytes, sizeof(bytes));
    assert_int_equal(llmg_regex_match(re, scratch, text, 0, 0, 0, &found,
                                      NULL), LLMG_LIMIT);
    assert_int_equal(llmg_regex_match(re, scratch, text, 0, 0, 1, &found,
                                      NULL), LLMG_LIMIT);

    /* and the scratch is as good as before */

    llmg_str_set(&text, "ab", 2);
    assert_int_equal(llmg_regex_match(re, few, text, 0, 0, 0, &found, NULL),
                     LLMG_OK);

    llmg_regex_free(re);
    llmg_regex_scratch_free(few);
    llmg_regex_scratch_free(many);
    llmg_regex_scratch_free(NULL);
}


static void
wrong_patterns_say_why_and_where(void **state)
{
    char           err[256], little[8];
    size_t         i;
    llmg_regex_t  *re;

    static const struct {
        const char  *pattern;
        const char  *at;
    } wrong[] = {
        { "a(b", "at offset 3" }, { "a[b", "at offset 3" },
        { "*a", "at offset 0" }, { "a{2,1}", "at offset" },
        { "(?<=a*)b", "at offset" }, { "(*UTF)a", "at offset" },
        { "\\2(a)", "at offset" }
    };

    (void) state;

    for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        err[0] = '\0';

        if (llmg_regex_compile(&re, wrong[i].pattern, 0, 1, err, sizeof(err))
            != LLMG_INVALID || strstr(err, wrong[i].at) == NULL)
        {
            fail_msg("%s: \"%s\"", wrong[i].pattern, err);
        }
    }

    /* a reason that has no room is cut */

    assert_int_equal(llmg_regex_compile(&re, "a(b", 0, 1, little,
                                        sizeof(little)), LLMG_INVALID);
    assert_int_equal(strlen(little), sizeof(little) - 1);
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(anchored_patterns_match_where_they_are_tried),
        cmocka_unit_test(group_1_is_the_finding_when_it_took_part),
        cmocka_unit_test(other_patterns_begin_up_to_a_place),
        cmocka_unit_test(text_is_bytes),
        cmocka_unit_test(an_answer_that_may_change_is_not_given),
        cmocka_unit_test(early_answers_are_right),
        cmocka_unit_test(a_lookbehind_sees_what_is_before),
        cmocka_unit_test(too_much_work_is_told),
        cmocka_unit_test(wrong_patterns_say_why_and_where),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    scratch = llmg_regex_scratch_create(100000);

    if (scratch == NULL) {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_regex_scratch_free(scratch);

    return rc;
}
