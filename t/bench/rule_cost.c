/*
 * What each rule costs on text that has nothing of it, for t/09-rule-cost.t:
 * instructions, which callgrind counts and dumps under the name of what was
 * run.  A time would be that of everything else on the machine, too.
 */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <valgrind/callgrind.h>

#include "llmg_detect.h"
#include "llmg_rules.h"


#define TEXT      (8 * 1024)
#define TEXTS     2
#define RULES     1024
#define SETS      (2 * RULES + 1)


/* one rule, or all, or one that never matches */

typedef struct {
    const char     *name;
    llmg_detect_t  *detect;
    llmg_rule_t     never;
} set_t;


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


static unsigned char       texts[TEXTS][TEXT + 1];
static const llmg_rule_t  *rules[RULES];
static llmg_scratch_t     *scratch;
static set_t               sets[SETS];
static size_t              nsets;


static void
sure(int right, const char *what)
{
    if (!right) {
        fprintf(stderr, "rule_cost: %s\n", what);
        exit(1);
    }
}


static void
compile(const char *name, const llmg_rule_t *const *list, size_t n)
{
    char    err[256];
    set_t  *set;

    sure(nsets < SETS, "too many rules");

    set = &sets[nsets++];
    set->name = name;

    sure(llmg_detect_compile(&set->detect, list, n, err, sizeof(err))
         == LLMG_OK, err);
}


/* a scan, dumped as "<number of the text> <name>" */

static void
count(const set_t *set, size_t i)
{
    char             as[256];
    llmg_str_t       s;
    llmg_text_t      one;
    llmg_arena_t    *arena;
    llmg_findings_t  found;

    memset(&one, 0, sizeof(llmg_text_t));
    one.end = TEXT;

    s.data = texts[i];
    s.len = TEXT + 1;

    arena = llmg_arena_create(1 << 24);
    sure(arena != NULL, "no memory");

    llmg_findings_init(&found, arena);
    snprintf(as, sizeof(as), "%zu %s", i, set->name);

    CALLGRIND_ZERO_STATS;

    sure(llmg_detect_run(set->detect, scratch, s, &one, 1, &found) == LLMG_OK,
         "a text is not scanned to its end");

    CALLGRIND_DUMP_STATS_AT(as);

    sure(found.n == 0, "something is found");

    llmg_arena_destroy(arena);
}


static llmg_status_t
finds_nothing(const llmg_digits_t *place, llmg_range_t *found)
{
    (void) place;
    (void) found;

    return LLMG_DECLINED;
}


/*
 * A rule that looks at the same places and never matches: what it takes is
 * what the scan takes without the rule.
 */

static void
compile_never(const llmg_rule_t *like)
{
    llmg_rule_t        *never;
    const llmg_rule_t  *list;

    static const char *const  literals[] = { "zqzqzq", NULL };
    static const char *const  shapes[] = { "99999999999999999999999", NULL };

    sure(nsets < SETS, "too many rules");

    never = &sets[nsets].never;
    memset(never, 0, sizeof(llmg_rule_t));

    never->name = "t.never";
    never->type = "NEVER";
    never->trigger = like->trigger;
    never->max = 40;

    if (like->trigger == LLMG_TRIGGER_LITERAL) {
        never->literals = literals;
        never->pattern = "zqzqzq";

    } else if (like->when != 0) {
        never->scan = finds_nothing;
        never->when = like->when;

    } else {
        never->shapes = shapes;
    }

    list = never;

    compile("none", &list, 1);
}


int
main(void)
{
    size_t              i, k, n;
    const llmg_rule_t  *rule, *last;

    static const char *const  pieces[TEXTS] = { chat, lock };

    for (i = 0; i < TEXTS; i++) {

        n = strlen(pieces[i]);

        for (k = 0; k < TEXT; k++) {
            texts[i][k] = (unsigned char) pieces[i][k % n];
        }

        texts[i][TEXT] = LLMG_TEXT_SEPARATOR;
    }

    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            sure(n < RULES, "too many rules");
            rules[n++] = rule;
        }
    }

    scratch = llmg_scratch_create(100000);
    sure(scratch != NULL, "no memory");

    compile("all", rules, n);

    last = NULL;

    for (i = 0; i < n; i++) {

        /* a rule is compared with the last "none" before it */

        if (last == NULL || last->trigger != rules[i]->trigger
            || last->when != rules[i]->when)
        {
            compile_never(rules[i]);
        }

        compile(rules[i]->name, &rules[i], 1);

        last = rules[i];
    }

    /* only now: all of what is above would take a minute otherwise */

    CALLGRIND_START_INSTRUMENTATION;

    for (i = 0; i < nsets; i++) {
        for (k = 0; k < TEXTS; k++) {
            count(&sets[i], k);
        }
    }

    for (i = 0; i < nsets; i++) {
        llmg_detect_free(sets[i].detect);
    }

    llmg_scratch_free(scratch);

    return 0;
}
