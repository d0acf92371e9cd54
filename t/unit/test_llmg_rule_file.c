/*
 * Rules from files: what is taken and finds what it says, and what is refused,
 * in which line and why.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_channel.h"
#include "llmg_policy.h"
#include "llmg_rules.h"


#define MEMORY   (16 * 1024 * 1024)
#define LIMIT    100000


static char  err[512];


/* reads a file, of which the arena is the caller's */

static llmg_status_t
load(llmg_rule_file_t *file, llmg_arena_t **arena, const char *text,
    size_t *line)
{
    *arena = llmg_arena_create(MEMORY);
    assert_non_null(*arena);

    err[0] = '\0';

    return llmg_rule_file_read(file, *arena, llmg_str(text),
                               llmg_rule_tables, line, err, sizeof(err));
}


static void
takes(const char *text)
{
    size_t             line;
    llmg_arena_t      *arena;
    llmg_rule_file_t   file;

    if (load(&file, &arena, text, &line) != LLMG_OK) {
        fail_msg("\"%s\" in line %zu of: %s", err, line, text);
    }

    llmg_arena_destroy(arena);
}


static void
refuses(size_t at, const char *why, const char *text)
{
    size_t             line;
    llmg_arena_t      *arena;
    llmg_rule_file_t   file;

    if (load(&file, &arena, text, &line) != LLMG_INVALID) {
        fail_msg("taken: %s", text);
    }

    if (strstr(err, why) == NULL || line != at) {
        fail_msg("\"%s\" in line %zu, not \"%s\" in %zu, of: %s", err, line,
                 why, at, text);
    }

    llmg_arena_destroy(arena);
}


/* where the rules of the file find something, as "name:found " */

static const char *
finds(const char *rules, const char *text)
{
    size_t                  i, n, line;
    static char             said[1024];
    llmg_str_t              joined;
    llmg_text_t             t;
    llmg_arena_t           *arena;
    llmg_detect_t          *detect;
    unsigned char          *data;
    const llmg_rule_t      *list[64];
    llmg_scratch_t         *scratch;
    llmg_findings_t         found;
    llmg_rule_file_t        file;

    assert_int_equal(load(&file, &arena, rules, &line), LLMG_OK);

    for (i = 0; i < file.n; i++) {
        list[i] = &file.rules[i];
    }

    assert_null(file.rules[file.n].name);

    assert_int_equal(llmg_detect_compile(&detect, list, file.n, err,
                                         sizeof(err)), LLMG_OK);
    scratch = llmg_scratch_create(LIMIT);

    n = strlen(text);
    data = llmg_arena_alloc(arena, n + 1);
    memcpy(data, text, n);
    data[n] = LLMG_TEXT_SEPARATOR;
    llmg_str_set(&joined, data, n + 1);

    memset(&t, 0, sizeof(llmg_text_t));
    t.end = n;

    llmg_findings_init(&found, arena);
    assert_int_equal(llmg_detect_run(detect, scratch, joined, &t, 1, &found),
                     LLMG_OK);
    llmg_findings_sort(&found);

    said[0] = '\0';

    for (i = 0, n = 0; i < found.n; i++) {
        n += (size_t) snprintf(said + n, sizeof(said) - n, "%s:%.*s ",
                               found.items[i].rule->name,
                               (int) (found.items[i].end
                                      - found.items[i].start),
                               text + found.items[i].start);
    }

    llmg_scratch_free(scratch);
    llmg_detect_free(detect);
    llmg_arena_destroy(arena);

    return said;
}


#define EXAMPLES  "match AO-1234\nno-match AO-12\n"
#define RULE(s)   "rule acme.x\ntype X\n" s
#define BEHIND(p) RULE("literal AO-\npattern " p "\n")


static const char  whole[] =
    "# of the shop\n"
    "\n"
    "rule  acme.order\n"
    "    type        ACME_ORDER\n"
    "    severity    high\n"
    "    confidence  85\n"
    "    literal     AO-\n"
    "    pattern     AO-[0-9]{4}-[0-9]{6}(?![0-9])\r\n"
    "    match       my order AO-2024-000018, please\n"
    "    no-match    AO-2024-17\n"
    "rule  acme.badge\n"
    "    type        ACME_BADGE\n"
    "    shape       999-999-9\n"
    "    label       badge\n"
    "    near        20\n"
    "    check       luhn\n"
    "    match       badge 123-456-6\n"
    "    no-match    badge 123-456-7\n"
    "rule  acme.mail\n"
    "    type        ACME_MAIL\n"
    "    literal     @acme\n"
    "    back        16 a-z.\n"
    "    pattern     [a-z.]{1,16}@acme\\.example\n"
    "    match       ann.lee@acme.example\n"
    "    no-match    @acme.example\n"
    "rule  acme.key\n"
    "    type        ACME_KEY\n"
    "    form        acme_{w12,}\n"
    "    tail        [A-Za-z0-9]\n"
    "    check       varied\n"
    "    match       acme_0123456789abcdef\n"
    "    no-match    acme_xxxxxxxxxxxxxxx\n"
    "rule  acme.block\n"
    "    type        ACME_BLOCK\n"
    "    literal     <<<acme\n"
    "    pattern     <<<acme[a-z]{0,8}>\n"
    "    until       >>>\n"
    "    match       <<<acme> whatever >>>\n"
    "    no-match    <<<acme\n"
    "rule  acme.titan\n"
    "    type        ACME_PROJECT\n"
    "    literal     Project Titan\n"
    "    caseless\n"
    "    match       project TITAN\n"
    "    no-match    project titanium\n"
    "rule  acme.number\n"
    "    type        ACME_NUMBER\n"
    "    digits      9\n"
    "    pattern     7[0-9]{3} [0-9]{5}(?![0-9])\n"
    "    match       7123 45678\n"
    "    no-match    8123 45678\n";


static void
rules_find_what_they_say(void **state)
{
    size_t             line;
    llmg_arena_t      *arena;
    llmg_rule_file_t   file;

    (void) state;

    assert_int_equal(load(&file, &arena, whole, &line), LLMG_OK);
    assert_int_equal(file.n, 7);
    assert_int_equal(file.rules[0].severity, LLMG_SEVERITY_HIGH);
    assert_int_equal(file.rules[0].confidence, 85);
    assert_int_equal(file.rules[0].max, 14);
    assert_int_equal(file.rules[1].severity, LLMG_SEVERITY_MEDIUM);
    assert_int_equal(file.rules[1].confidence, 80);
    assert_int_equal(file.rules[1].near, 20);
    assert_true(file.costs[0].steps > 0);
    assert_true(file.costs[0].steps < LLMG_RULE_STEPS_MAX);
    llmg_arena_destroy(arena);

    assert_string_equal(finds(whole, "AO-2024-000018 and badge no. 123-456-6, "
                              "of bob@acme.example"),
                        "acme.order:AO-2024-000018 acme.badge:123-456-6 "
                        "acme.mail:bob@acme.example ");
    assert_string_equal(finds(whole, "acme_aB3dE6fG7hI8jK9lM0nO1pQ2rS3tU4"),
                        "acme.key:acme_aB3dE6fG7hI8jK9lM0nO1pQ2rS3tU4 ");
    assert_string_equal(finds(whole, "<<<acme> a >>> b, PROJECT titan; "
                              "7123 45678"),
                        "acme.block:<<<acme> a >>> "
                        "acme.titan:PROJECT titan acme.number:7123 45678 ");
    assert_string_equal(finds(whole, "AO-2024-0000189, number 123-456-6, "
                              "badge 123-456-7"), "");
}


/* a mask must not cut a character in two */

static void
characters_stay_whole(void **state)
{
    (void) state;

    assert_string_equal(finds(BEHIND("AO-.{1,3}") "match AO-\xC3\xA9\n"
                              "no-match AO-\n", "AO-\xC3\xA9\xE4\xB8\xAD"
                              "\xF0\x9F\x99\x82\xC3\xA9"),
                        "acme.x:AO-\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x99\x82 ");
    assert_string_equal(finds(BEHIND("AO-[^ ]{2}") "match AO-\xC3\xA9" "a\n"
                              "no-match AO-\xC3\xA9\n", "AO-x\xC3\xA9y"),
                        "acme.x:AO-x\xC3\xA9 ");
    assert_string_equal(finds(BEHIND("AO-[\xC3\xA9\xC3\xBC" "0-9]{2}")
                              "match AO-1\xC3\xBC\nno-match AO-e\xC3\xA9\n",
                              "AO-\xC3\xA9\xC3\xA9\xC3\xA9"),
                        "acme.x:AO-\xC3\xA9\xC3\xA9 ");
    assert_string_equal(finds(BEHIND("AO-\xC3\xA9{3}") "match AO-\xC3\xA9"
                              "\xC3\xA9\xC3\xA9\nno-match AO-\xC3\xA9\n",
                              "AO-\xC3\xA9\xC3\xA9\xC3\xA9"),
                        "acme.x:AO-\xC3\xA9\xC3\xA9\xC3\xA9 ");
    assert_string_equal(finds(BEHIND("AO-\\W\\D\\S") "match AO-\xC3\xA9xy\n"
                              "no-match AO-xyz\n", "AO-\xE4\xB8\xAD\xC3\xA9"
                              "\xC3\xA9."),
                        "acme.x:AO-\xE4\xB8\xAD\xC3\xA9\xC3\xA9 ");
}


static void
patterns_know_this_much(void **state)
{
    size_t  i;

    static const char *const  good[] = {
        "AO-[0-9]{4}", "AO-\\d{4}", "AO-(?:\\d\\d){2}", "AO-(\\d{4})",
        "AO-(?>\\d{4})", "AO-\\d{4}\\b", "AO-\\d{4}(?!\\d)", "AO-\\d{1,3}+\\d",
        "AO-\\d{3}4?", "AO-[[:digit:]]{4}", "(?<![a-z])AO-\\d{4}",
        "AO-[\\x30-\\x39]{4}", "AO\\-\\d{4}", "AO-[1-4]{4}|AO-x{4}",
        "AO-[^\\]a-z]{4}", "AO-[\\d\\s-]{4}", "AO-(?=1)\\d{4}",
        "AO-\\d{2}?\\d{2}", "AO-1\\S3[\\w.]", "AO-1234}?", NULL
    };

    (void) state;

    for (i = 0; good[i] != NULL; i++) {
        char  text[256];

        (void) snprintf(text, sizeof(text), BEHIND("%s") EXAMPLES, good[i]);


        takes(text);
    }
}


static void
what_has_no_bound_is_refused(void **state)
{
    (void) state;

    refuses(4, "\"*\" has no bound", BEHIND("AO-[0-9]*") EXAMPLES);
    refuses(4, "\"+\" has no bound", BEHIND("AO-[0-9]+") EXAMPLES);
    refuses(4, "\"{4,}\" has no bound", BEHIND("AO-[0-9]{4,}") EXAMPLES);
    refuses(4, "longer than 2048", BEHIND("AO-(?:[0-9]{60}){60}") EXAMPLES);
    refuses(4, "longer than 2048", BEHIND("AO-.{1000}") EXAMPLES);
    refuses(4, "at most 2048 times", BEHIND("AO-[0-9]{4,9999}") EXAMPLES);
    refuses(4, "look-ahead of more than 8", BEHIND("AO-(?=[0-9]{9})1")
            EXAMPLES);
    refuses(4, "look-behind of more than 16", BEHIND("(?<=[0-9]{17})AO-")
            EXAMPLES);
    refuses(1, "needs a \"tail\"", RULE("form acme_{w12,}\n")
            "match acme_0123456789ab\nno-match acme_\n");
}


static void
what_is_too_broad_is_refused(void **state)
{
    (void) state;

    refuses(1, "too broad: rule \"acme.x\" has no \"literal\"",
            RULE("") EXAMPLES);
    refuses(1, "too broad: rule \"acme.x\" has a \"pattern\" and neither",
            RULE("pattern AO-[0-9]{4}\n") EXAMPLES);
    refuses(1, "everyday text", RULE("literal the\n") "match the\n"
            "no-match then\n");
    refuses(5, "everyday text", RULE("literal e\ninside\npattern e[0-9]{4}\n")
            "match e1234\nno-match e12\n");
    refuses(4, "everyday text", RULE("digits 1\npattern [0-9]{1,9}\n")
            "match 1\nno-match x\n");

    /* quadratic, and worse */

    refuses(4, "text can be made", BEHIND("AO-[A-Za-z-]{0,2000}4") EXAMPLES);
    refuses(4, "text can be made", BEHIND("AO-(?:[0-9]{1,4}){1,40}x")
            EXAMPLES);
    refuses(4, "text can be made", BEHIND("AO-(?:a|a){1,30}x") EXAMPLES);
    refuses(5, "text can be made", RULE("literal @@\nback 255 a-z\npattern "
            "[a-z]{1,255}[a-z]{1,255}@@x\n") "match aa@@x\nno-match aa@@y\n");

    refuses(4, "matches where nothing is", BEHIND("(?:AO-)?") EXAMPLES);
}


static void
what_no_pattern_holds_is_refused(void **state)
{
    (void) state;

    refuses(4, "\"^\" has no place", BEHIND("^AO-1") EXAMPLES);
    refuses(4, "\"$\" has no place", BEHIND("AO-1$") EXAMPLES);
    refuses(4, "\"\\1\" has no place", BEHIND("AO-(1)\\1") EXAMPLES);
    refuses(4, "\"\\K\" has no place", BEHIND("AO-\\K1") EXAMPLES);
    refuses(4, "\"(*\" has no place", BEHIND("(*COMMIT)AO-1") EXAMPLES);
    refuses(4, "a group of another kind", BEHIND("AO-(?i)1") EXAMPLES);
    refuses(4, "a group of another kind", BEHIND("AO-(?R)") EXAMPLES);
    refuses(4, "captures in a look-around", BEHIND("AO-(?=(1))") EXAMPLES);
    refuses(4, "\"(\" without \")\"", BEHIND("AO-(1") EXAMPLES);
    refuses(4, "\")\" without \"(\"", BEHIND("AO-1)") EXAMPLES);
    refuses(4, "nothing to repeat", BEHIND("AO-{2}{2}") EXAMPLES);
    refuses(4, "repeats what takes nothing", BEHIND("AO-\\b{2}") EXAMPLES);
    refuses(4, "neither \"{n}\" nor", BEHIND("AO-1{,2}") EXAMPLES);
    refuses(4, "at most 2048 times", BEHIND("AO-1{0}") EXAMPLES);
    refuses(4, "a class that is empty", BEHIND("AO-[]") EXAMPLES);
    refuses(4, "a class that is empty", BEHIND("AO-[1") EXAMPLES);
    refuses(4, "needs a backslash", BEHIND("AO-[[]") EXAMPLES);
    refuses(4, "a range that ends", BEHIND("AO-[9-0]") EXAMPLES);
    refuses(4, "one by one", BEHIND("AO-[\xC3\xA0-\xC3\xBF]") EXAMPLES);
    refuses(4, "one by one", BEHIND("AO-[^\xC3\xA0]") EXAMPLES);
    refuses(4, "takes 00 to 7F", BEHIND("AO-\\xC3") EXAMPLES);
    refuses(4, "a backslash at the end", BEHIND("AO-\\") EXAMPLES);
}


static void
examples_are_run(void **state)
{
    (void) state;

    refuses(5, "the example is not found", BEHIND("AO-[0-9]{4}")
            "match AO-12\nno-match AO-1\n");
    refuses(6, "the example is found", BEHIND("AO-[0-9]{4}")
            "match AO-1234\nno-match AO-12345\n");
    refuses(7, "the example is found", BEHIND("AO-[0-9]{4}")
            "match AO-1234\nno-match AO-1\nno-match xAO-1 AO-1234\n");
    refuses(1, "has no \"match\" example", BEHIND("AO-1") "no-match x\n");
    refuses(1, "has no \"no-match\" example", BEHIND("AO-1")
            "match AO-1\n");
}


static void
lines_are_checked(void **state)
{
    (void) state;

    takes("\xEF\xBB\xBF" BEHIND("AO-[0-9]{4}") EXAMPLES);

    refuses(0, "there is no rule", "");
    refuses(2, "there is no rule", "# nothing\n\n");
    refuses(1, "\"type\" before \"rule\"", "type X\n");
    refuses(3, "unknown word \"colour\"", RULE("colour red\n"));
    refuses(2, "upper-case", "rule acme.x\ntype order\n");
    refuses(3, "the line is duplicate", RULE("type Y\n"));
    refuses(3, "a severity is", RULE("severity bad\n"));
    refuses(3, "a number of 0 to 100", RULE("confidence 101\n"));
    refuses(3, "a number of 1 to 80", RULE("near 0\n"));
    refuses(3, "no check \"sum\"", RULE("check sum\n"));
    refuses(3, "takes no value", RULE("caseless yes\n"));
    refuses(3, "a value is missing", RULE("literal\n"));
    refuses(3, "not UTF-8", RULE("match \xFF\n"));
    refuses(4, "the pattern is too large",
            RULE("literal ZZ\npattern ZZ[^)]{0,500}\\)x\n"
                 "match ZZa)x\nno-match a\n"));
    refuses(3, "without brackets", RULE("back 9 [a-z]\n"));
    refuses(1, "has no \"type\"", "rule acme.x\nliteral AO-\n" EXAMPLES);
    refuses(1, "invalid name \"order\"", "rule order\n");
    refuses(1, "invalid name \"Acme.order\"", "rule Acme.order\n");
    refuses(1, "invalid name \"acme.\"", "rule acme.\n");
    refuses(1, "the family \"pii\" is built in", "rule pii.mine\n");
    refuses(1, "the family \"guard\" is reserved", "rule guard.mine\n");
    refuses(7, "rule \"acme.x\" is duplicate", BEHIND("AO-[0-9]{4}") EXAMPLES
            "rule acme.x\n");
    refuses(1, "by \"form\", by \"shape\"", BEHIND("AO-1")
            "shape 999-99\n" EXAMPLES);
    refuses(1, "has \"literal\" and \"digits\"", BEHIND("AO-1")
            "digits 3\n" EXAMPLES);
    refuses(1, "the form \"a{w3}\" is wrong", RULE("form a{w3}\n") EXAMPLES);
}


/* a policy acts on them as on all others */

static void
policies_name_them(void **state)
{
    size_t                     line;
    llmg_policy_t             *p;
    llmg_policies_t           *set;
    const llmg_policy_line_t  *l;

    (void) state;

    set = llmg_policies_create();
    p = llmg_policies_add(set, llmg_str("shop"));

    assert_int_equal(llmg_policy_parse(set, p,
                                       llmg_str("request acme.* mask;"), err,
                                       sizeof(err)), LLMG_INVALID);

    assert_int_equal(llmg_policies_rules(set, llmg_str(whole), &line, err,
                                         sizeof(err)), LLMG_OK);
    assert_int_equal(llmg_policies_file(set, 0)->n, 7);
    assert_null(llmg_policies_file(set, 1));
    assert_int_equal(llmg_policies_rules(set, llmg_str(whole), &line, err,
                                         sizeof(err)), LLMG_INVALID);
    assert_non_null(strstr(err, "\"acme.order\" is duplicate"));
    assert_int_equal(line, 3);

    assert_int_equal(llmg_policies_idle(set), 0);

    assert_int_equal(llmg_policy_parse(set, p, llmg_str(
                                       "request acme.order mask min=80;"
                                       "response acme.* block;"), err,
                                       sizeof(err)), LLMG_OK);
    assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);

    assert_int_equal(llmg_detect_count(p->detect[LLMG_REQUEST]), 1);
    assert_int_equal(llmg_detect_count(p->detect[LLMG_RESPONSE]), 7);
    assert_int_equal(llmg_policies_idle(set), -1);

    l = llmg_policy_match(p, LLMG_REQUEST,
                          llmg_detect_get(p->detect[LLMG_REQUEST], 0),
                          LLMG_ROLE_USER);
    assert_int_equal(l->action, LLMG_ACTION_MASK);

    llmg_policies_free(set);
}


/* without memory it says so, and nothing leaks */

static void
no_memory_is_no_rule(void **state)
{
    size_t             i, line;
    llmg_arena_t      *arena;
    llmg_status_t      rc;
    llmg_rule_file_t   file;

    (void) state;

    for (i = 1; i < 500; i++) {
        arena = llmg_arena_create(MEMORY);
        arena->fail = i;

        rc = llmg_rule_file_read(&file, arena, llmg_str(whole),
                                 llmg_rule_tables, &line, err, sizeof(err));

        llmg_arena_destroy(arena);

        if (rc == LLMG_OK) {
            break;
        }

        if (rc == LLMG_INVALID) {
            fail_msg("allocation %zu: %s", i, err);
        }
    }

    assert_true(i > 20 && i < 500);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(rules_find_what_they_say),
        cmocka_unit_test(characters_stay_whole),
        cmocka_unit_test(patterns_know_this_much),
        cmocka_unit_test(what_has_no_bound_is_refused),
        cmocka_unit_test(what_is_too_broad_is_refused),
        cmocka_unit_test(what_no_pattern_holds_is_refused),
        cmocka_unit_test(examples_are_run),
        cmocka_unit_test(lines_are_checked),
        cmocka_unit_test(policies_name_them),
        cmocka_unit_test(no_memory_is_no_rule),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
