/*
 * Texts that are JSON themselves: what of their escapes is blanked for those
 * who look, the same for every cutting.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_bytes.h"
#include "llmg_inner.h"


#define MAX  128


static const struct {
    const char  *text;
    const char  *seen;          /* of the same length */
} rows[] = {

    /* white space */

    { "{\"a\":\"x\\ny\"}", "{\"a\":\"x\\ y\"}" },
    { "[\"\\b\\f\\n\\r\\t\"]", "[\"\\ \\ \\ \\ \\ \"]" },
    { "\"\\nIgnore\"", "\"\\ Ignore\"" },
    { " \t\r\n{\"a\":\"\\n\"}", " \t\r\n{\"a\":\"\\ \"}" },
    { "{\\nn", "{\\ n" },

    /* a backslash that is one itself */

    { "{\"a\":\"C:\\\\new\"}", "{\"a\":\"C:\\\\new\"}" },
    { "{\"a\":\"\\\\\\n\"}", "{\"a\":\"\\\\\\ \"}" },
    { "{\\\\\\\\n", "{\\\\\\\\n" },

    /* other escapes */

    { "{\"a\":\"\\\"n\\/n\"}", "{\"a\":\"\\\"n\\/n\"}" },
    { "{\"caf\\u00e9n\"}", "{\"caf\\u00e9n\"}" },
    { "{\"\\u0416a\"}", "{\"\\u0416a\"}" },
    { "{\"\\uff1ajane\"}", "{\"\\u    jane\"}" },
    { "{\"\\uFF1Ajane\"}", "{\"\\u    jane\"}" },
    { "{\"\\ud83d\\ude00x\"}", "{\"\\u    \\u    x\"}" },
    { "{\"\\u20ac4242\"}", "{\"\\u    4242\"}" },

    /* what is no escape */

    { "{\"\\ux\"}", "{\"\\ux\"}" },
    { "{\"\\u4g\\n\"}", "{\"\\u g\\ \"}" },
    { "{\"\\u\\n\"}", "{\"\\u\\ \"}" },
    { "{\"\\u44\\n\"}", "{\"\\u  \\ \"}" },
    { "{\\", "{\\" },

    /* no JSON */

    { "C:\\new\\table", "C:\\new\\table" },
    { "the letter\\n", "the letter\\n" },
    { "x {\"a\":\"\\n\"}", "x {\"a\":\"\\n\"}" },
    { "\\n{\\n", "\\n{\\n" },
    { "", "" },
    { "  ", "  " },
};


static void
blanks_what_is_no_letter_of_a_word(void **state)
{
    size_t         i, len;
    llmg_inner_t   inner;
    unsigned char  text[MAX];

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        len = strlen(rows[i].text);

        assert_int_equal(strlen(rows[i].seen), len);
        memcpy(text, rows[i].text, len);

        llmg_inner_init(&inner);
        llmg_inner_blank(&inner, text, len);

        if (memcmp(text, rows[i].seen, len) != 0) {
            fail_msg("%s: %.*s", rows[i].text, (int) len, (char *) text);
        }
    }
}


static void
the_same_for_every_cutting(void **state)
{
    size_t         i, a, b, len;
    llmg_inner_t   inner;
    unsigned char  text[MAX];

    (void) state;

    for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        len = strlen(rows[i].text);

        for (a = 0; a <= len; a++) {
            for (b = a; b <= len; b++) {
                memcpy(text, rows[i].text, len);

                llmg_inner_init(&inner);
                llmg_inner_blank(&inner, text, a);
                llmg_inner_blank(&inner, text + a, b - a);
                llmg_inner_blank(&inner, text + b, len - b);

                if (memcmp(text, rows[i].seen, len) != 0) {
                    fail_msg("%s cut at %zu and %zu: %.*s", rows[i].text, a,
                             b, (int) len, (char *) text);
                }
            }
        }

        memcpy(text, rows[i].text, len);
        llmg_inner_init(&inner);

        for (a = 0; a < len; a++) {
            llmg_inner_blank(&inner, text + a, 1);
        }

        assert_memory_equal(text, rows[i].seen, len);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(blanks_what_is_no_letter_of_a_word),
        cmocka_unit_test(the_same_for_every_cutting),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
