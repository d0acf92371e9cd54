/*
 * What each rule costs on text that has nothing of it: the time of a scan with
 * this rule alone beyond that of a scan with a rule of its kind that never
 * matches, as a share of a scan with all rules.  Other programs only ever add
 * to a time: the least of many turns, taken one after the other, is compared.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "llmg_detect.h"
#include "llmg_rules.h"


#define TEXT      (8 * 1024)
#define TURNS     50
#define SHARE     20            /* percent that one rule may take */
#define TOLD      1             /* percent from which on it is told */
#define AGAIN     40            /* looks at what seems to take much */
#define RULES     1024


/* one set of rules, and the least time of its turns */
typedef struct {
    llmg_detect_t   *detect;
    llmg_scratch_t  *scratch;
    double           least;
} timed_t;


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


/* what installers write: names, versions, checksums */

static const char  lock[] =
    "  jest-worker@29.7.0:\n    resolution: {integrity: sha512-"
    "eIz2msL/EzL9UFTFFx7jBTkeZfku0yUAyZZZmJ93H2TYEiroIx2PQjEXcwYtYl8zXCxb"
    "+PAmA2hLIt/6ZEkPHw==}\n    engines: {node: ^14.15.0 || >=18.0.0}\n"
    "    dependencies:\n      graceful-fs: 4.2.11\n      glob: 7.2.3\n"
    "      merge-stream: 2.0.0\n      supports-color: 8.1.1\n\n"
    "  zod-to-json@3.25.76:\n    resolution: {integrity: sha512-"
    "O/PgfnpT1xKSDeQYSCfRI5Gy3hPf91mKVDuYLUHZJMiDFptvP41MSnWofm8dnCm0256Z"
    "NfZIM7DSzuSMAFnjHA==}\n    hasBin: true\n    peerDependencies:\n"
    "      typescript: 5.8.3\n      collect-v8-coverage: 1.0.3\n\n";


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


static void
timed_init(timed_t *timed, const llmg_rule_t *const *list, size_t n)
{
    char  err[256];

    assert_int_equal(llmg_detect_compile(&timed->detect, list, n, err,
                                         sizeof(err)),
                     LLMG_OK);

    timed->scratch = llmg_scratch_create(100000);
    assert_non_null(timed->scratch);
    assert_int_equal(llmg_scratch_fit(timed->scratch, timed->detect), LLMG_OK);

    timed->least = 1e18;
}


static void
timed_free(timed_t *timed)
{
    llmg_scratch_free(timed->scratch);
    llmg_detect_free(timed->detect);
}


/* nanoseconds for the text */

static void
timed_turn(timed_t *timed)
{
    double            t;
    llmg_str_t        s;
    llmg_text_t       one;
    llmg_arena_t     *arena;
    llmg_findings_t   found;

    memset(&one, 0, sizeof(llmg_text_t));
    one.end = TEXT;

    s.data = text;
    s.len = TEXT + 1;

    arena = llmg_arena_create(1 << 24);
    llmg_findings_init(&found, arena);

    t = now();
    assert_int_equal(llmg_detect_run(timed->detect, timed->scratch, s, &one, 1,
                                     &found),
                     LLMG_OK);
    t = now() - t;

    assert_int_equal(found.n, 0);

    timed->least = (t < timed->least) ? t : timed->least;

    llmg_arena_destroy(arena);
}


static llmg_status_t
finds_nothing(const llmg_digits_t *place, llmg_range_t *found)
{
    (void) place;
    (void) found;

    return LLMG_DECLINED;
}


/* a rule that looks at the same places and never matches */

static void
never(llmg_rule_t *rule, const llmg_rule_t *like)
{
    static const char *const  literals[] = { "zqzqzq", NULL };
    static const char *const  shapes[] = { "99999999999999999999999", NULL };

    memset(rule, 0, sizeof(llmg_rule_t));

    rule->name = "t.never";
    rule->type = "NEVER";
    rule->trigger = like->trigger;
    rule->max = 40;

    if (like->trigger == LLMG_TRIGGER_LITERAL) {
        rule->literals = literals;
        rule->pattern = "zqzqzq";

    } else if (like->when != 0) {
        rule->scan = finds_nothing;
        rule->when = like->when;

    } else {
        rule->shapes = shapes;
    }
}


/* percent that the rule takes, of all of them */

static double
share(timed_t *all, const llmg_rule_t *rule)
{
    int                 i, k;
    double              percent;
    timed_t             one, none;
    llmg_rule_t         nothing;
    const llmg_rule_t  *list[1];

    never(&nothing, rule);
    list[0] = &nothing;

    timed_init(&none, list, 1);
    timed_init(&one, &rule, 1);

    percent = 0;

    for (i = 0; i < AGAIN; i++) {

        for (k = 0; k < TURNS; k++) {
            timed_turn(&one);
            timed_turn(&none);
        }

        percent = 100 * (one.least - none.least) / all->least;

        if (percent < SHARE / 2) {
            break;
        }

        timed_turn(all);
    }

    timed_free(&one);
    timed_free(&none);

    return percent;
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
costs(const char *name, const char *piece)
{
    double              percent, most;
    size_t              i, len;
    timed_t             all;
    const llmg_rule_t  *which;

    len = strlen(piece);

    for (i = 0; i < TEXT; i++) {
        text[i] = (unsigned char) piece[i % len];
    }

    text[TEXT] = LLMG_TEXT_SEPARATOR;

    timed_init(&all, rules, nrules);

    for (i = 0; i < TURNS; i++) {
        timed_turn(&all);
    }

    most = 0;
    which = rules[0];

    for (i = 0; i < nrules; i++) {
        percent = share(&all, rules[i]);

        if (percent >= TOLD) {
            print_message("# %s: %.1f%% of %s\n", rules[i]->name, percent,
                          name);
        }

        if (percent > most) {
            most = percent;
            which = rules[i];
        }
    }

    print_message("# %s, %zu rules: %.2f ns for a byte; at most %.1f%%: %s\n",
                  name, nrules, all.least / TEXT, most, which->name);

    timed_free(&all);

#if !defined(__SANITIZE_ADDRESS__)

    if (most > SHARE) {
        fail_msg("%s takes %.1f%% of %s", which->name, most, name);
    }

#endif
}


static void
no_rule_takes_a_fifth_of_a_chat(void **state)
{
    (void) state;

    costs("chat", chat);
}


static void
no_rule_takes_a_fifth_of_a_lock_file(void **state)
{
    (void) state;

    costs("lock file", lock);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(no_rule_takes_a_fifth_of_a_chat),
        cmocka_unit_test(no_rule_takes_a_fifth_of_a_lock_file),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
