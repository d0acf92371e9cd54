/*
 * What code finds in the place of a pattern is what the pattern finds: whole
 * texts and such that go on, of the bytes that are told apart.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_regex.h"
#include "llmg_rules.h"
#include "rnd.h"


#define TEXTS   60000
#define MOST    900


/* with marks and ends, what only looks like them, lines, and long runs of
   others; or what nobody sees, in rows */

static size_t
some_text(unsigned char *text, int bidi)
{
    size_t       len, n, k, pieces;
    const char  *piece;

    static const char *const  marks[] = {
        "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD",
        "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8",
        "\xE2\x81\xA9", "\xE2\x80\xA9", "\xE2\x81\xAC", "\xE2\x80", "\xE2",
        "\x80\xAC", "\xAC", "\xA9", "\n", "x", "text"
    };

    static const char *const  unseen[] = {
        "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0",
        "\xE2\x81\xA4", "\xEF\xBB\xBF", "\xEF\xB8\x80", "\xEF\xB8\x8F",
        "\xF3\xA0\x84\x80", "\xF3\xA0\x87\xBF", "\xE2\x80\x8A",
        "\xE2\x80\x8E", "\xE2\x81\xA5", "\xEF\xB8\x90", "\xEF\xBB\xBE",
        "\xF3\xA0\x88\x80", "\xF3\xA0\x84", "\xF3\xA0", "\xF3", "\xEF\xB8",
        "\xEF\xBB", "\xEF", "\xE2\x81", "\xE2\x80", "\xE2", " ", "~", "\x7F"
    };

    len = 0;

    for (pieces = 1 + rnd(12); pieces > 0; pieces--) {

        if (!bidi) {

            /* few kinds, so that there are rows of them */

            k = rnd(rnd(3) == 0 ? sizeof(unseen) / sizeof(unseen[0]) : 10);

            for (n = 1 + rnd(4); n > 0; n--) {
                memcpy(text + len, unseen[k], strlen(unseen[k]));
                len += strlen(unseen[k]);

                if (rnd(2) == 0) {
                    text[len++] = " ~x\x1F"[rnd(4)];
                }
            }

        } else if (rnd(4) == 0) {
            n = (rnd(2) == 0) ? rnd(60) : 180 + rnd(30);
            memset(text + len, "x\xE2\x80\xAC\xA9"[rnd(5)], n);
            len += n;

        } else {
            piece = marks[rnd(sizeof(marks) / sizeof(marks[0]))];
            memcpy(text + len, piece, strlen(piece));
            len += strlen(piece);
        }

        if (len > MOST - 256) {
            break;
        }
    }

    return len;
}


static void
alike(const llmg_rule_t *r)
{
    int                      more;
    char                     err[128];
    size_t                   i, at, end, found, again;
    llmg_str_t               text;
    llmg_span_t              span;
    llmg_regex_t            *re;
    llmg_status_t            rc, expected;
    unsigned char           *data;
    llmg_regex_scratch_t    *scratch;

    assert_int_equal(llmg_regex_compile(&re, r->pattern, 0, 1, err,
                                        sizeof(err)),
                     LLMG_OK);
    scratch = llmg_regex_scratch_create(100000);

    found = 0;
    again = 0;

    for (i = 0; i < TEXTS; i++) {

        /* as long as it is, so that what reads on is seen */

        data = malloc(MOST);
        text.len = some_text(data, strstr(r->name, "bidi") != NULL);
        text.data = data = realloc(data, text.len + 1);

        for (at = 0; at < text.len; at++) {

            if (data[at] < 0x80) {
                continue;
            }

            for (more = 0; more < 2; more++) {
                expected = llmg_regex_match(re, scratch, text, at, at, more,
                                            &span, NULL);
                rc = r->find(text, at, more, &end);

                if (rc != expected || (rc == LLMG_OK && end != span.end)) {
                    fail_msg("%s: %zu of %zu bytes: %d, %d", r->name, at,
                             text.len, rc, expected);
                }

                /* a guard tells it all, but for what the text's end cuts */

                if (r->guard != NULL && more && text.len - at >= r->max
                    && r->guard(text, at) != (rc != LLMG_DECLINED))
                {
                    fail_msg("%s: %zu of %zu bytes: guard", r->name, at,
                             text.len);
                }

                if (r->guard != NULL && rc != LLMG_DECLINED) {
                    assert_true(r->guard(text, at));
                }

                found += (rc == LLMG_OK);
                again += (rc == LLMG_AGAIN);
            }
        }

        free(data);
    }

    print_message("# %s: %zu found, %zu may go on\n", r->name, found, again);
    assert_true(found > TEXTS / 20 && again > TEXTS / 20);

    llmg_regex_scratch_free(scratch);
    llmg_regex_free(re);
}


static void
code_finds_what_the_pattern_says(void **state)
{
    size_t              n;
    const llmg_rule_t  *r;

    (void) state;

    n = 0;

    for (r = llmg_rules_hidden; r->name != NULL; r++) {

        if (r->find != NULL) {
            alike(r);
            n++;
        }
    }

    assert_int_equal(n, 6);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(code_finds_what_the_pattern_says),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
