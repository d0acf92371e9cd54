/*
 * Where in JSON a text is, for every way of cutting it, and beside the scanner,
 * which sees all of it.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_flow.h"
#include "llmg_json_scan.h"
#include "llmg_json_text.h"


#define LONGEST  512


/* a letter for each byte; a unit's further bytes are in lower case */

static void
letters(llmg_str_t text, size_t step, char *out)
{
    size_t             n, i, len, got;
    unsigned           what;
    llmg_str_t         rest;
    llmg_json_flow_t   flow;
    llmg_json_flow_t   before;

    static const char  names[] = "-SNVP";
    static const char  more[] = "-snvp";

    llmg_json_flow_init(&flow, 1);

    for (n = 0, got = 0; n < text.len; n += len) {

        for ( ;; ) {
            llmg_str_set(&rest, text.data + n, got - n);
            before = flow;
            len = 0;

            if (rest.len != 0) {
                len = llmg_json_flow(&flow, rest, got < text.len, &what);
            }

            if (len != 0) {
                break;
            }

            /* nothing has changed, and there is more */

            assert_memory_equal(&flow, &before, sizeof(flow));
            assert_true(got < text.len);

            got = (text.len - got < step) ? text.len : got + step;
        }

        assert_true(len <= rest.len);

        for (i = 0; i < len; i++) {
            out[n + i] = i ? more[what] : names[what];
        }
    }

    out[text.len] = '\0';
}


static void
is(const char *text, const char *want)
{
    char        got[LONGEST];
    size_t      step;
    llmg_str_t  s;

    s = llmg_str(text);
    assert_true(s.len < LONGEST);

    for (step = 1; step <= s.len; step++) {
        letters(s, step, got);

        if (strcmp(got, want) != 0) {
            fail_msg("by %zu: %s\n%s\n%s", step, text, got, want);
        }
    }
}


static void
each_byte_has_its_place(void **state)
{
    (void) state;

    is("{\"a\": \"b\\n\"}", "--N----SSs--");
    is("[1, -2.5e3,true]", "-V--Vvvvvv-Vvvv-");
    is(" {\"\\u0041\":{},\"b\":[null,{}]}", "---Nnnnnn------N---Vvvv-----");
    is("[\"\\ud83d\\ude00x\"]", "--SsssssssssssS--");
    is("\"a\"", "-S-");
    is("[12]", "-Vv-");

    /* what is no JSON, from where it is none */

    is("a \"b\"", "PPPPP");
    is("[a]", "-PP");
    is("{\"a\" 1}", "--N--PP");
    is("[1 2]", "-V-PP");
    is("[]x", "--P");
    is("[}", "-P");
    is("{\"a\":1]", "--N--VP");
    is("[01]", "-PPP");
    is("[1.]", "-PPP");
    is("[trux]", "-PPPPP");
    is("[\"\n\"]", "--PPP");
    is("[\"\\q\"]", "--PpPP");
    is("[\"\\ud83dx\"]", "--PpppppPPP");
    is("[\"\\udc00\"]", "--PpppppPP");
    is("\\u0041 \\x4", "PpppppPPpP");
    is("{,}", "-PP");
    is("[,]", "-PP");
    is("[1,]", "-V-P");

    /* cut off */

    is("{\"a\": \"b\\", "--N----SP");
    is("{\"a\": tr", "--N---PP");
    is("[12", "-Vv");
}


static void
a_long_number_is_plain(void **state)
{
    char    text[128], want[128];
    size_t  i;

    (void) state;

    for (i = 60; i < 70; i++) {
        memset(text, '1', sizeof(text));
        memset(want, (i > LLMG_JSON_FLOW_NUMBER) ? 'P' : 'v', sizeof(want));
        text[0] = '[';
        want[0] = '-';
        want[1] = (i > LLMG_JSON_FLOW_NUMBER) ? 'P' : 'V';
        text[i + 1] = ']';
        want[i + 1] = (i > LLMG_JSON_FLOW_NUMBER) ? 'P' : '-';
        text[i + 2] = '\0';
        want[i + 2] = '\0';

        is(text, want);
    }
}


static void
depth_is_bounded(void **state)
{
    char    text[LONGEST], want[LONGEST];
    size_t  i, n;

    (void) state;

    n = LLMG_JSON_FLOW_DEPTH;

    for (i = 0; i < 2 * n - 2; i++) {
        text[i] = (i < n - 1) ? '[' : ']';
        want[i] = '-';
    }

    text[i] = '\0';
    want[i] = '\0';
    is(text, want);

    memset(text, '{', n + 10);
    text[n + 10] = '\0';
    want[0] = '-';
    memset(want + 1, 'P', n + 9);
    want[n + 10] = '\0';
    is(text, want);

    memset(text, '[', n + 10);
    memset(want, '-', n);
    memset(want + n, 'P', 10);
    is(text, want);
}


static void
a_unit_waits_for_its_end(void **state)
{
    size_t         i, n, len;
    llmg_str_t     raw;
    unsigned char  c[4];

    static const struct {
        const char  *raw;
        size_t       more;      /* its length if it goes on, 0: not known */
        size_t       len;
        size_t       n;
    } cases[] = {
        { "a", 1, 1, 1 },
        { "\\", 0, 1, 1 },
        { "\\n", 2, 2, 1 },
        { "\\u", 0, 2, 1 },
        { "\\u00", 0, 2, 1 },
        { "\\u00x", 2, 2, 1 },
        { "\\u0040", 6, 6, 1 },
        { "\\u00e9x", 6, 6, 2 },
        { "\\ud83d", 0, 6, 3 },
        { "\\ud83d\\", 0, 6, 3 },
        { "\\ud83d\\u", 0, 6, 3 },
        { "\\ud83d\\ude0", 0, 6, 3 },
        { "\\ud83d\\ude00", 12, 12, 4 },
        { "\\ud83d\\u0041", 6, 6, 3 },
        { "\\ud83d\\n", 6, 6, 3 },
        { "\\ud83dx", 6, 6, 3 },
        { "\\x4", 0, 2, 1 },
        { "\\x40", 4, 4, 1 },
        { "\\xg", 2, 2, 1 },
        { "\\\n", 2, 2, 0 },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        raw = llmg_str(cases[i].raw);

        len = llmg_json_unit(raw, 1, c, &n);

        if (len != cases[i].more || (len != 0 && n != cases[i].n)) {
            fail_msg("%s: %zu", cases[i].raw, len);
        }

        len = llmg_json_unit(raw, 0, c, &n);

        if (len != cases[i].len || n != cases[i].n) {
            fail_msg("%s, at the end: %zu, %zu", cases[i].raw, len, n);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_byte_has_its_place),
        cmocka_unit_test(a_long_number_is_plain),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(a_unit_waits_for_its_end),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
