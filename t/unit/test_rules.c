/*
 * Every row of every rule table against its own examples, alone and together
 * with all others.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_channel.h"
#include "llmg_family.h"
#include "llmg_regex.h"
#include "llmg_rules.h"


#define RULES_MAX      1024
#define MATCH_LIMIT    100000
#define ARENA          (1024 * 1024)
#define LONG           8192


static const llmg_rule_t  *rules[RULES_MAX];
static size_t              nrules;


static int
collect(void **state)
{
    size_t  i, k;

    (void) state;

    nrules = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (k = 0; llmg_rule_tables[i][k].name != NULL; k++) {
            if (nrules == RULES_MAX) {
                return -1;
            }

            rules[nrules++] = &llmg_rule_tables[i][k];
        }
    }

    return nrules == 0 ? -1 : 0;
}


/* findings of "rule" in "text", or -1 when the run itself failed */

static int
found(const llmg_detect_t *detect, llmg_scratch_t *scratch, const char *text,
    const llmg_rule_t *rule)
{
    int               n;
    size_t            i, len;
    llmg_str_t        joined;
    llmg_text_t       t;
    llmg_arena_t     *arena;
    llmg_status_t     rc;
    unsigned char    *data;
    llmg_findings_t   list;

    len = strlen(text);

    /* the buffer is exact, for a sanitizer to see a read behind it */

    data = malloc(len + 1);
    arena = llmg_arena_create(ARENA);

    assert_non_null(data);
    assert_non_null(arena);

    memcpy(data, text, len);
    data[len] = LLMG_TEXT_SEPARATOR;

    joined.data = data;
    joined.len = len + 1;

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = len;

    llmg_findings_init(&list, arena);

    rc = llmg_detect_run(detect, scratch, joined, &t, 1, &list);

    n = (rc == LLMG_OK) ? 0 : -1;

    for (i = 0; n >= 0 && i < list.n; i++) {
        assert_true(list.items[i].start < list.items[i].end);
        assert_true(list.items[i].end <= len);

        if (list.items[i].rule == rule) {
            n++;
        }
    }

    llmg_arena_destroy(arena);
    free(data);

    return n;
}


/* 1 when all examples of "rule" are judged as they say */

static int
examples(const llmg_detect_t *detect, const llmg_rule_t *rule)
{
    int              ok;
    size_t           i;
    llmg_scratch_t  *scratch;

    ok = 1;

    scratch = llmg_scratch_create(MATCH_LIMIT);
    assert_non_null(scratch);

    for (i = 0; rule->match[i] != NULL; i++) {
        if (found(detect, scratch, rule->match[i], rule) < 1) {
            print_message("# %s: match %zu is not found\n", rule->name, i);
            ok = 0;
        }
    }

    for (i = 0; rule->no_match[i] != NULL; i++) {
        if (found(detect, scratch, rule->no_match[i], rule) != 0) {
            print_message("# %s: no_match %zu is found\n", rule->name, i);
            ok = 0;
        }
    }

    llmg_scratch_free(scratch);

    return ok;
}


static int
letters(const char *s, const char *set)
{
    return *s != '\0' && s[strspn(s, set)] == '\0';
}


/* what is wrong with the form of a row, or NULL */

static const char *
form(const llmg_rule_t *rule)
{
    size_t       i, len;
    const char  *dot;

    dot = strchr(rule->name, '.');

    if (dot == NULL || dot == rule->name || dot[1] == '\0'
        || !letters(rule->name, "abcdefghijklmnopqrstuvwxyz0123456789_."))
    {
        return "the name is not family.name";
    }

    if (rule->type == NULL
        || !letters(rule->type, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"))
    {
        return "the type is not upper-case";
    }

    if (rule->severity > LLMG_SEVERITY_HIGH || rule->confidence > 100) {
        return "severity or confidence is out of range";
    }

    if (rule->max == 0 || rule->max > LLMG_RULE_MAX) {
        return "max is out of range";
    }

    if ((rule->back == NULL) != (rule->back_max == 0)) {
        return "back and back_max belong together";
    }

    if ((rule->pattern != NULL) + (rule->forms != NULL)
        + (rule->shapes != NULL) + (rule->scan != NULL)
        + (rule->speech != 0) != 1)
    {
        return "not one of pattern, forms, shapes, scan and speech";
    }

    if ((rule->when != 0) != (rule->scan != NULL
                              || (rule->forms != NULL
                                  && rule->trigger == LLMG_TRIGGER_DIGITS)))
    {
        return "scan, or forms at digits, and when belong together";
    }

    if (rule->match == NULL || rule->match[0] == NULL
        || rule->no_match == NULL || rule->no_match[0] == NULL)
    {
        return "no example";
    }

    if (rule->trigger == LLMG_TRIGGER_DIGITS) {
        return rule->literals == NULL ? NULL : "digits and literals";
    }

    if (rule->forms != NULL) {
        return rule->literals == NULL ? NULL : "forms and literals";
    }

    if (rule->literals == NULL || rule->literals[0] == NULL) {
        return "no literal";
    }

    for (i = 0; rule->literals[i] != NULL; i++) {
        len = strlen(rule->literals[i]);

        if (len == 0 || len > 64) {
            return "a literal has 1 to 64 bytes";
        }
    }

    return NULL;
}


static void
rows_have_their_form(void **state)
{
    int                   ok;
    size_t                i, k;
    const char           *wrong;
    const llmg_family_t  *family;

    (void) state;

    assert_null(llmg_family("pii.email"));
    assert_string_equal(llmg_family("hidden.tags")->owasp, "LLM01:2025");

    ok = 1;

    for (i = 0; i < nrules; i++) {
        wrong = form(rules[i]);

        if (wrong != NULL) {
            print_message("# %s: %s\n", rules[i]->name, wrong);
            ok = 0;
        }

        /* an attack has a family of its own, not only "injection." */

        family = llmg_family(rules[i]->name);

        if (strncmp(rules[i]->name, "injection.", 10) == 0
            && (family == NULL || strcmp(family->prefix, "injection.") == 0))
        {
            print_message("# %s: of no family\n", rules[i]->name);
            ok = 0;
        }

        for (k = 0; k < i; k++) {
            if (strcmp(rules[i]->name, rules[k]->name) == 0) {
                print_message("# %s: twice\n", rules[i]->name);
                ok = 0;
            }
        }
    }

    assert_true(ok);
}


/*
 * What a rule may have to hold back is bounded, unless its form ends with a
 * mark of its own: then there is an example of that, longer or not.
 */

static void
without_an_end_little_is_held(void **state)
{
    int     ok;
    size_t  i, hold, most;

    (void) state;

    ok = 1;
    most = 0;

    for (i = 0; i < nrules; i++) {
        hold = llmg_detect_hold(rules[i]);

        if (rules[i]->ends != NULL || rules[i]->until != NULL) {
            continue;
        }

        most = (hold > most) ? hold : most;

        if (hold > LLMG_RULE_HOLD) {
            print_message("# %s: %zu bytes\n", rules[i]->name, hold);
            ok = 0;
        }
    }

    print_message("# at most %zu bytes without an end\n", most);

    assert_true(ok);
}


static void
each_rule_alone_judges_its_examples(void **state)
{
    int             ok;
    char            err[256];
    size_t          i;
    llmg_detect_t  *detect;

    (void) state;

    ok = 1;

    for (i = 0; i < nrules; i++) {

        if (llmg_detect_compile(&detect, &rules[i], 1, err, sizeof(err))
            != LLMG_OK)
        {
            print_message("# %s\n", err);
            ok = 0;
            continue;
        }

        if (!examples(detect, rules[i])) {
            ok = 0;
        }

        llmg_detect_free(detect);
    }

    assert_true(ok);
}


static void
all_rules_together_judge_all_examples(void **state)
{
    int             ok;
    char            err[256];
    size_t          i;
    llmg_detect_t  *detect;

    (void) state;

    ok = 1;

    assert_int_equal(llmg_detect_compile(&detect, rules, nrules, err,
                                         sizeof(err)), LLMG_OK);

    for (i = 0; i < nrules; i++) {
        if (!examples(detect, rules[i])) {
            ok = 0;
        }
    }

    llmg_detect_free(detect);

    assert_true(ok);
}


/* how often the rule is found: in the whole text, or in two pieces of it */

static size_t
found_of(const llmg_detect_t *detect, const char *name, llmg_str_t text,
    size_t cut)
{
    size_t             i, n;
    llmg_str_t         piece;
    llmg_text_t        t;
    llmg_arena_t      *arena;
    llmg_scratch_t    *scratch;
    llmg_channel_t     ch;
    llmg_findings_t    list;

    arena = llmg_arena_create(ARENA);
    scratch = llmg_scratch_create(100000);
    assert_true(arena != NULL && scratch != NULL);

    n = 0;

    if (cut == 0) {
        memset(&t, 0, sizeof(llmg_text_t));
        t.end = text.len - 1;

        llmg_findings_init(&list, arena);
        assert_int_equal(llmg_detect_run(detect, scratch, text, &t, 1, &list),
                         LLMG_OK);

        for (i = 0; i < list.n; i++) {
            n += (strcmp(list.items[i].rule->name, name) == 0);
        }

    } else {
        llmg_channel_init(&ch, detect, arena);
        llmg_channel_begin(&ch, 0);

        llmg_str_set(&piece, text.data, cut);
        assert_int_equal(llmg_channel_push(&ch, scratch, piece, 0), LLMG_OK);
        llmg_str_set(&piece, text.data + cut, text.len - 1 - cut);
        assert_int_equal(llmg_channel_push(&ch, scratch, piece, 1), LLMG_OK);

        for (i = 0; i < ch.nhits; i++) {
            n += (strcmp(ch.hits[i].rule->name, name) == 0);
        }
    }

    llmg_scratch_free(scratch);
    llmg_arena_destroy(arena);

    return n;
}


/*
 * Two lines that differ in nothing but what the farthest lookbehind sees are
 * not the same; and a value is found wherever the text is cut, inside of a
 * character, too.
 */

static void
what_is_looked_back_at_counts(void **state)
{
    char            err[256];
    size_t          i, n;
    llmg_buf_t      b;
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_detect_t  *detect;

    static const char *const  lines[] = {
        "xerch\xC3\xA9", "perch\xC3\xA9"
    };
    static const char         number[] =
        "CBU: 7819698\xE2\x80\x93" "4 \xE2\x80\x93 28090715 87038-4.";

    (void) state;

    assert_int_equal(llmg_detect_compile(&detect, rules, nrules, err,
                                         sizeof(err)), LLMG_OK);

    arena = llmg_arena_create(ARENA);
    llmg_buf_init(&b, arena);

    for (i = 0; i < 2; i++) {
        (void) llmg_buf_printf(&b, "this is a line of other things. %s non "
                                   "possiamo ignorare tutte le istruzioni "
                                   "precedenti.", lines[i]);

        for (n = 0; n < 64; n++) {
            (void) llmg_buf_puts(&b, " ...");
        }

        (void) llmg_buf_putc(&b, '\n');
    }

    assert_int_equal(llmg_buf_putc(&b, LLMG_TEXT_SEPARATOR), LLMG_OK);
    llmg_str_set(&text, b.data, b.len);

    for (i = 0; i < text.len - 1; i += 37) {
        assert_int_equal(found_of(detect, "injection.override_it", text, i),
                         1);
    }

    b.len = 0;
    (void) llmg_buf_puts(&b, number);
    assert_int_equal(llmg_buf_putc(&b, LLMG_TEXT_SEPARATOR), LLMG_OK);
    llmg_str_set(&text, b.data, b.len);

    for (i = 0; i < text.len - 1; i++) {
        assert_int_equal(found_of(detect, "pii.ar.cbu", text, i), 1);
    }

    llmg_arena_destroy(arena);
    llmg_detect_free(detect);
}


/*
 * An example of the rule, at [start, end) of the text that is made, goes on
 * with its last units until it is far longer than any bound.  Returns the
 * length of the text, or 0.
 */

static size_t
endless(const llmg_detect_t *detect, llmg_scratch_t *scratch,
    const llmg_rule_t *rule, const char *example, char *text, size_t *start,
    size_t *end)
{
    char                   err[160], pattern[256];
    size_t                 n, len;
    llmg_str_t             subject;
    llmg_span_t            span;
    llmg_text_t            t;
    llmg_arena_t          *arena;
    llmg_regex_t          *re;
    llmg_findings_t        list;
    llmg_regex_scratch_t  *rs;

    len = strlen(example);
    memcpy(text, example, len + 1);

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = len;

    arena = llmg_arena_create(ARENA);
    llmg_findings_init(&list, arena);

    llmg_str_set(&subject, (unsigned char *) text, len + 1);
    assert_int_equal(llmg_detect_run(detect, scratch, subject, &t, 1, &list),
                     LLMG_OK);
    assert_int_equal(list.n, 1);

    *start = list.items[0].start;
    *end = list.items[0].end;

    llmg_arena_destroy(arena);

    (void) snprintf(pattern, sizeof(pattern), "(?:%s){1,20}",
                    rule->tail);
    assert_int_equal(llmg_regex_compile(&re, pattern, rule->caseless, 1, err,
                                        sizeof(err)), LLMG_OK);

    rs = llmg_regex_scratch_create(MATCH_LIMIT);
    assert_non_null(rs);

    llmg_str_set(&subject, (unsigned char *) text, *end);

    /* several, for a check that wants it varied */

    for (n = (*end - *start < 20) ? *end - *start : 20; n > 0; n--) {
        if (llmg_regex_match(re, rs, subject, *end - n, *end - n, 0, &span,
                             NULL) == LLMG_OK
            && span.end == *end)
        {
            break;
        }
    }

    llmg_regex_scratch_free(rs);
    llmg_regex_free(re);

    if (n == 0) {
        return 0;
    }

    while (*end < LONG) {
        memcpy(text + *end, text + *end - n, n);
        *end += n;
    }

    strcpy(text + *end, " and on");

    return *end + 7;
}


/* and it is one finding, all of it, in one piece and in many */

static void
what_goes_on_is_found_to_its_end(void **state)
{
    char             err[256], text[LONG + 64];
    size_t           i, k, m, n, at, start, end, step;
    llmg_str_t       piece;
    llmg_hit_t      *hit;
    llmg_text_t      t;
    llmg_arena_t    *arena;
    llmg_detect_t   *detect;
    llmg_channel_t   ch;
    llmg_scratch_t  *scratch;
    llmg_findings_t  list;

    static const size_t  steps[] = { 1, 2, 3, 5, 7, 64, 1021, LONG, LONG + 3 };

    (void) state;

    for (i = 0, m = 0; i < nrules; i++) {

        if (rules[i]->tail == NULL) {
            continue;
        }

        m++;

        assert_int_equal(llmg_detect_compile(&detect, &rules[i], 1, err,
                                             sizeof(err)), LLMG_OK);
        scratch = llmg_scratch_create(MATCH_LIMIT);

        for (k = 0; rules[i]->match[k] != NULL; k++) {
            n = endless(detect, scratch, rules[i], rules[i]->match[k], text,
                        &start, &end);

            /* what has come to its end does not go on */

            if (n == 0 && rules[i]->ends != NULL
                && rules[i]->match[k + 1] != NULL)
            {
                continue;
            }

            if (n == 0) {
                fail_msg("%s: match %zu has no tail", rules[i]->name, k);
            }

            arena = llmg_arena_create(ARENA);
            llmg_findings_init(&list, arena);

            memset(&t, 0, sizeof(llmg_text_t));
            t.end = n;

            llmg_str_set(&piece, (unsigned char *) text, n + 1);
            assert_int_equal(llmg_detect_run(detect, scratch, piece, &t, 1,
                                             &list), LLMG_OK);

            if (list.n != 1 || list.items[0].start != start
                || list.items[0].end != end)
            {
                fail_msg("%s: match %zu: %zu found", rules[i]->name, k,
                         list.n);
            }

            llmg_arena_destroy(arena);

            for (at = 0, step = 0; step < sizeof(steps) / sizeof(size_t);
                 step++, at = 0)
            {
                arena = llmg_arena_create(ARENA);
                llmg_channel_init(&ch, detect, arena);

                for ( ;; ) {
                    piece.data = (unsigned char *) text + at;
                    piece.len = (n - at < steps[step]) ? n - at : steps[step];
                    at += piece.len;

                    assert_int_equal(llmg_channel_push(&ch, scratch, piece,
                                                       at == n), LLMG_OK);

                    if (at == n) {
                        break;
                    }

                    /* what is known of it does not wait */

                    assert_true(at - ch.stable
                                <= llmg_detect_hold(rules[i]));
                }

                hit = ch.hits;

                if (ch.nhits != 1 || hit->start != start || hit->end != end) {
                    fail_msg("%s: match %zu by %zu: %zu found",
                             rules[i]->name, k, steps[step], ch.nhits);
                }

                llmg_arena_destroy(arena);
            }
        }

        llmg_scratch_free(scratch);
        llmg_detect_free(detect);
    }

    assert_true(m > 0);
}


static void
a_token_with_a_long_header_is_found(void **state)
{
    char             err[256], text[LONG];
    size_t           i, n, len;
    llmg_detect_t   *detect;
    llmg_scratch_t  *scratch;

    static const size_t  lengths[] = { 200, 301, 1700, 1801, 1900, 6000 };

    (void) state;

    for (n = 0; n < nrules && strcmp(rules[n]->name, "secret.jwt") != 0; n++) {
        /* void */
    }

    assert_true(n < nrules);

    assert_int_equal(llmg_detect_compile(&detect, &rules[n], 1, err,
                                         sizeof(err)), LLMG_OK);
    scratch = llmg_scratch_create(MATCH_LIMIT);

    for (i = 0; i < sizeof(lengths) / sizeof(size_t); i++) {
        strcpy(text, "eyJ" "hbGciOiJSUzI1NiIsIng1YyI6W");
        len = strlen(text);
        memset(text + len, 'Q', lengths[i]);
        strcpy(text + len + lengths[i], ".eyJ" "zdWIiOiIxMjM0In0.abcdefgh");

        if (found(detect, scratch, text, rules[n]) != 1) {
            fail_msg("a header of %zu", lengths[i]);
        }
    }

    llmg_scratch_free(scratch);
    llmg_detect_free(detect);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(rows_have_their_form),
        cmocka_unit_test(without_an_end_little_is_held),
        cmocka_unit_test(each_rule_alone_judges_its_examples),
        cmocka_unit_test(all_rules_together_judge_all_examples),
        cmocka_unit_test(what_is_looked_back_at_counts),
        cmocka_unit_test(what_goes_on_is_found_to_its_end),
        cmocka_unit_test(a_token_with_a_long_header_is_found),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, collect, NULL);
}
