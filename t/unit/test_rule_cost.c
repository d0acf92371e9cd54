/*
 * What each rule costs on text that has nothing of it: the time of a scan with
 * this rule alone beyond that of a scan with a rule of its kind that never
 * matches, as a share of a scan with all rules.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "llmg_detect.h"
#include "llmg_rules.h"


#define TEXT      (64 * 1024)
#define TURNS     9
#define SHOWN     8
#define SHARE     20            /* percent that one rule may take */
#define AGAIN     5             /* looks at what seems to take much */
#define RULES     1024


/* a chat: prose, numbers, code, addresses of pages */

static const char  chat[] =
    "Please summarize the attached report for the meeting on Tuesday and keep "
    "it short, with three points at most.\n"
    "In 2024 the council spent 1,240 EUR on 35 meters; 12% less than in 2023. "
    "The farmers who changed their schedule saved a third of the water.\n"
    "Here is what I tried (Python 3.11, see https://docs.example.com/guide):\n"
    "    for i in range(10):\n        print(f\"row {i}: {values[i]:.2f}\")\n"
    "It fails with \"list index out of range\" at line 42. What does that "
    "mean? I have read the answer from 10:30 and the key idea is clear, but "
    "the token count of gpt-4o-mini is 128k, isn't it?\n"
    "- version 1.2.3 was released on 2024-05-12\n- it needs 2 GB of memory\n"
    "Thank you! That worked; the password prompt is gone, and the phone rang "
    "twice.\n";


static unsigned char       *text;
static const llmg_rule_t   *rules[RULES];
static size_t               nrules;


static double
now(void)
{
    struct timespec  t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);

    return (double) t.tv_sec * 1e9 + (double) t.tv_nsec;
}


/* nanoseconds for the text, the least of some turns */

static double
cost(const llmg_rule_t *const *list, size_t n)
{
    int               i;
    char              err[256];
    double            t, least;
    llmg_str_t        s;
    llmg_text_t       one;
    llmg_arena_t     *arena;
    llmg_detect_t    *detect;
    llmg_scratch_t   *scratch;
    llmg_findings_t   found;

    assert_int_equal(llmg_detect_compile(&detect, list, n, err, sizeof(err)),
                     LLMG_OK);

    scratch = llmg_scratch_create(100000);
    assert_int_equal(llmg_scratch_fit(scratch, detect), LLMG_OK);

    memset(&one, 0, sizeof(llmg_text_t));
    one.end = TEXT;

    s.data = text;
    s.len = TEXT + 1;
    least = 1e18;

    for (i = 0; i < TURNS; i++) {
        arena = llmg_arena_create(1 << 24);
        llmg_findings_init(&found, arena);

        t = now();
        assert_int_equal(llmg_detect_run(detect, scratch, s, &one, 1, &found),
                         LLMG_OK);
        t = now() - t;

        least = (t < least) ? t : least;

        llmg_arena_destroy(arena);
    }

    llmg_scratch_free(scratch);
    llmg_detect_free(detect);

    return least;
}


static int
setup(void **state)
{
    size_t  i, k;

    (void) state;

    text = malloc(TEXT + 1);

    if (text == NULL) {
        return -1;
    }

    for (i = 0; i < TEXT; i++) {
        text[i] = (unsigned char) chat[i % (sizeof(chat) - 1)];
    }

    text[TEXT] = LLMG_TEXT_SEPARATOR;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            rules[nrules++] = &llmg_rule_tables[i][k];
        }
    }

    return 0;
}


static int
teardown(void **state)
{
    (void) state;

    free(text);

    return 0;
}


static void
no_rule_takes_a_fifth(void **state)
{
    double              all, base[2], most[SHOWN], t;
    size_t              i, k;
    const llmg_rule_t  *which[SHOWN];

    static const char *const  literals[] = { "zqzqzq", NULL };
    static const char *const  shapes[] = { "99999999999999999999999", NULL };
    static const llmg_rule_t  never = {
        .name = "t.never", .max = 6, .pattern = "zqzqzq",
        .literals = literals
    };
    static const llmg_rule_t  number = {
        .name = "t.number", .max = 40, .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = shapes
    };
    static const llmg_rule_t  *kinds[] = { &never, &number };

    (void) state;

    memset(most, 0, sizeof(most));
    memset(which, 0, sizeof(which));

    base[0] = cost(&kinds[0], 1);
    base[1] = cost(&kinds[1], 1);
    all = cost(rules, nrules);

    for (i = 0; i < nrules; i++) {
        t = cost(&rules[i], 1) - base[rules[i]->trigger];

        for (k = 0; k < SHOWN; k++) {
            if (t > most[k]) {
                memmove(most + k + 1, most + k,
                        (SHOWN - k - 1) * sizeof(double));
                memmove(which + k + 1, which + k,
                        (SHOWN - k - 1) * sizeof(llmg_rule_t *));
                most[k] = t;
                which[k] = rules[i];
                break;
            }
        }
    }

    /* once more those that took most: another program may be to blame */

    for (k = 0; k < SHOWN && which[k] != NULL; k++) {
        for (i = 0; i < AGAIN && most[k] * 100 > all * SHARE / 2; i++) {
            t = cost(&which[k], 1) - cost(&kinds[which[k]->trigger], 1);
            most[k] = (t < most[k]) ? t : most[k];
        }
    }

    print_message("# %zu rules: %.2f ns for a byte, %.2f without any\n",
                  nrules, all / TEXT, base[0] / TEXT);

    for (k = 0; k < SHOWN && which[k] != NULL; k++) {
        print_message("# %5.1f%%  %s\n", 100 * most[k] / all, which[k]->name);
    }

#if !defined(__SANITIZE_ADDRESS__)

    for (k = 0; k < SHOWN && which[k] != NULL; k++) {
        if (most[k] * 100 > all * SHARE) {
            fail_msg("%s takes %.1f%%", which[k]->name, 100 * most[k] / all);
        }
    }

#endif
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(no_rule_takes_a_fifth),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
