/*
 * Policies: every kind of line right and wrong, which line decides, what the
 * findings add up to, and the replacement of what is masked.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_decide.h"
#include "llmg_mask.h"


static llmg_policies_t  *set;

static char  err[256];


static const llmg_rule_t  email = {
    .name = "pii.email", .type = "EMAIL_ADDRESS", .confidence = 90,
    .severity = LLMG_SEVERITY_MEDIUM
};

static const llmg_rule_t  unsure = {
    .name = "pii.unsure", .type = "UNSURE", .confidence = 40,
    .severity = LLMG_SEVERITY_LOW
};

static const llmg_rule_t  key = {
    .name = "secret.key", .type = "KEY", .confidence = 100,
    .severity = LLMG_SEVERITY_HIGH
};

static const llmg_rule_t  info = {
    .name = "hidden.info", .type = "INFO", .confidence = 0,
    .severity = LLMG_SEVERITY_INFO
};


static int
create(void **state)
{
    (void) state;

    set = llmg_policies_create();

    return set == NULL;
}


static int
destroy(void **state)
{
    (void) state;

    llmg_policies_free(set);

    return 0;
}


static llmg_policy_t *
policy(const char *name, const char *text)
{
    llmg_policy_t  *p;

    p = llmg_policies_add(set, llmg_str(name));
    assert_non_null(p);

    err[0] = '\0';

    if (llmg_policy_parse(set, p, llmg_str(text), err, sizeof(err))
        != LLMG_OK)
    {
        fail_msg("%s: %s", text, err);
    }

    return p;
}


static void
refuses(const char *text, const char *reason)
{
    llmg_status_t   rc;
    llmg_policy_t  *p;

    static unsigned  n;
    static char      name[32];

    (void) snprintf(name, sizeof(name), "refused %u", n++);

    p = llmg_policies_add(set, llmg_str(name));
    assert_non_null(p);

    err[0] = '\0';
    rc = llmg_policy_parse(set, p, llmg_str(text), err, sizeof(err));

    if (rc != LLMG_INVALID || strcmp(err, reason) != 0) {
        fail_msg("%s: %d \"%s\"", text, rc, err);
    }
}


static void
a_policy_looks_or_allows_everything(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *name;
        const char  *lines;
        int          acts;
    } cases[] = {
        { "acts-0", "", 0 },
        { "acts-1", "request pii.* allow; response * allow;", 0 },
        { "acts-2", "threshold request 10 block;", 0 },
        { "acts-3", "request pii.email report;", 1 },
        { "acts-4", "response pii.email mask;", 1 },
        { "acts-5", "request * allow; request pii.email block;", 0 },
        { "acts-6", "request * allow roles=user; request pii.* mask;", 1 },
        { "acts-7", "inherit acts-0;", 0 },
        { "acts-8", "inherit observe;", 1 },
        { "acts-9", "request * allow; response * allow; inherit acts-3;", 0 },
        { "acts-10", "request * allow; response * allow; inherit strict;", 1 },
        { "acts-11", "usage off; max_tokens off; limit n off;", 0 },
        { "acts-12", "inherit acts-11; usage on;", 1 },
        { "acts-13", "models m;", 1 },
        { "acts-14", "tools deny t;", 1 },
        { "acts-15", "parts deny p/*;", 1 },
        { "acts-16", "max_tokens 1 refuse;", 1 },
        { "acts-17", "limit images 0;", 1 },
        { "acts-18", "inherit acts-16; max_tokens off;", 0 },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        p = llmg_policies_add(set, llmg_str(cases[i].name));

        assert_non_null(p);
        assert_int_equal(llmg_policy_parse(set, p, llmg_str(cases[i].lines),
                                           err, sizeof(err)),
                         LLMG_OK);

        if (llmg_policy_looks(p) != cases[i].acts) {
            print_message("# %s\n", cases[i].lines);
            fail();
        }
    }
}


static void
sets_hold_the_built_in_policies(void **state)
{
    size_t          n;
    llmg_policy_t  *p;

    (void) state;

    for (n = 0, p = llmg_policies_next(set, NULL); p != NULL;
         p = llmg_policies_next(set, p))
    {
        assert_ptr_equal(llmg_policies_find(set, p->name), p);
        assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);
        assert_non_null(p->detect[LLMG_REQUEST]);
        n++;
    }

    assert_int_equal(n, 7);
    assert_non_null(llmg_policies_find(set, llmg_str("default")));
    assert_non_null(llmg_policies_find(set, llmg_str("strict")));
    assert_non_null(llmg_policies_find(set, llmg_str("observe")));
    assert_non_null(llmg_policies_find(set, llmg_str("gdpr")));
    assert_non_null(llmg_policies_find(set, llmg_str("hipaa")));
    assert_non_null(llmg_policies_find(set, llmg_str("pci")));
    assert_non_null(llmg_policies_find(set, llmg_str("secrets")));
    assert_null(llmg_policies_find(set, llmg_str("Default")));
    assert_null(llmg_policies_find(set, llmg_str("")));

    /* a name is taken once */

    assert_null(llmg_policies_add(set, llmg_str("default")));
    assert_non_null(llmg_policies_add(set, llmg_str("mine")));
    assert_null(llmg_policies_add(set, llmg_str("mine")));

    llmg_policies_free(NULL);
}


static void
names_of_actions(void **state)
{
    (void) state;

    assert_string_equal(llmg_action_name(LLMG_ACTION_ALLOW), "allow");
    assert_string_equal(llmg_action_name(LLMG_ACTION_REPORT), "report");
    assert_string_equal(llmg_action_name(LLMG_ACTION_MASK), "mask");
    assert_string_equal(llmg_action_name(LLMG_ACTION_BLOCK), "block");
    assert_string_equal(llmg_action_name(LLMG_ACTION_BLOCK + 1), "");
}


#define WORDS  "\"inherit\", \"request\", \"response\", \"allow\", "        \
               "\"canary\", \"threshold\", \"views\", \"uncertain\", "    \
               "\"risk\", \"models\", \"tools\", \"parts\", "            \
               "\"max_tokens\", \"limit\" or \"usage\""

static void
wrong_lines_say_why(void **state)
{
    (void) state;

    refuses("reqest pii.* mask;", "unknown word \"reqest\", expected "
            WORDS);
    refuses(";", "unknown word \"\", expected " WORDS);

    refuses("inherit;", "\"inherit\" takes one policy");
    refuses("inherit default strict;", "\"inherit\" takes one policy");
    refuses("inherit default; inherit default;",
            "\"default\" is inherited already");
    refuses("inherit nobody;", "no policy \"nobody\" before this one");

    refuses("request;", "\"request\" takes a rule and an action");
    refuses("response pii.*;", "\"response\" takes a rule and an action");
    refuses("request pii.fax mask;", "no rule matches \"pii.fax\"");
    refuses("request PII.* mask;", "no rule matches \"PII.*\"");
    refuses("request pii.* drop;", "unknown action \"drop\", expected "
            "\"allow\", \"report\", \"mask\" or \"block\"");
    refuses("request pii.* Block;", "unknown action \"Block\", expected "
            "\"allow\", \"report\", \"mask\" or \"block\"");
    refuses("request pii.* block roles=user,root;", "unknown role \"root\", "
            "expected \"system\", \"user\", \"assistant\", \"tool\", "
            "\"document\" or \"unknown\"");
    refuses("request pii.* block roles=;", "unknown role \"\", expected "
            "\"system\", \"user\", \"assistant\", \"tool\", \"document\" "
            "or \"unknown\"");
    refuses("request pii.* block roles=user,;", "unknown role \"\", expected "
            "\"system\", \"user\", \"assistant\", \"tool\", \"document\" "
            "or \"unknown\"");
}


static void
wrong_parameters_are_named(void **state)
{
    char    text[128], reason[256];
    size_t  i;

    static const char *const  words[] = {
        "min", "min=", "min=101", "min=-1", "min=1x", "min=4294967296",
        "score=", "score=1001", "score=+1", "score=0x1", "=1", "max=1",
        "Min=1", "style=label", "style=partial", "roles", "min==1"
    };

    (void) state;

    for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        (void) snprintf(text, sizeof(text), "request pii.* block %s;",
                        words[i]);
        (void) snprintf(reason, sizeof(reason), "invalid parameter \"%s\", "
                        "expected min=0..100, score=0..1000, roles=name,... "
                        "or, with \"mask\", style=type|label|partial|hash|"
                        "restore", words[i]);
        refuses(text, reason);
    }

    refuses("request pii.* mask style=;", "invalid parameter \"style=\", "
            "expected min=0..100, score=0..1000, roles=name,... or, with "
            "\"mask\", style=type|label|partial|hash|restore");
}


static void
wrong_thresholds_say_what_is_right(void **state)
{
    size_t  i;

    static const char *const  lines[] = {
        "threshold;", "threshold request 60;", "threshold 60 block;",
        "threshold both 60 block;", "threshold request 1001 block;",
        "threshold request -1 block;", "threshold request x block;",
        "threshold request 60 mask;", "threshold request 60 allow;",
        "threshold request 60 block now;",
        "threshold request 60 block roles=;",
        "threshold request 60 block roles=tool roles=user;"
    };

    (void) state;

    for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        refuses(lines[i], "\"threshold\" takes \"request\" or \"response\", a "
                "score of 0 to 1000, \"block\" or \"report\", and perhaps "
                "roles=name,...");
    }
}


static void
text_of_many_lines(void **state)
{
    size_t                     i;
    const llmg_policy_t       *p;
    const llmg_policy_line_t  *line;

    static char  words[1024], text[1100];

    (void) state;

    p = policy("many", "# request pii.* block;\r\n"
               "request\tpii.*# no action; yet\n mask\v\fmin=7;"
               "request secret.* block;# the end");

    line = p->lines;
    assert_non_null(line);
    assert_true(llmg_str_eqz(line->glob, "pii.*"));
    assert_int_equal(line->action, LLMG_ACTION_MASK);
    assert_int_equal(line->min, 7);

    line = line->next;
    assert_non_null(line);
    assert_true(llmg_str_eqz(line->glob, "secret.*"));
    assert_null(line->next);

    assert_null(policy("blank", " \n# x")->lines);

    refuses("request pii.* mask", "the last line has no \";\"");
    refuses("request pii.* mask # ;", "the last line has no \";\"");
    refuses("request pii.* mask; x", "the last line has no \";\"");
    refuses("request pii.*\x01 mask;", "unexpected control character");
    refuses("\x1F", "unexpected control character");

    /* 128 words are not too many */

    memset(words, 0, sizeof(words));

    for (i = 0; i < 127; i++) {
        (void) snprintf(words + strlen(words), 8, " min=1");
    }

    (void) snprintf(text, sizeof(text), "request pii.* mask%s;", words + 12);
    (void) policy("many words", text);

    (void) snprintf(text, sizeof(text), "request pii.* mask%s;", words + 6);
    refuses(text, "a line is too long");
}


static void
first_line_that_matches_decides(void **state)
{
    const llmg_policy_t       *p;
    const llmg_policy_line_t  *line;

    (void) state;

    p = policy("first", "request pii.email allow roles=tool;"
               "request pii.* mask min=80 style=partial score=7;"
               "request pii.* report; request * block;");

    line = llmg_policy_match(p, LLMG_REQUEST, &email, LLMG_ROLE_TOOL);
    assert_int_equal(line->action, LLMG_ACTION_ALLOW);

    line = llmg_policy_match(p, LLMG_REQUEST, &email, LLMG_ROLE_USER);
    assert_int_equal(line->action, LLMG_ACTION_MASK);
    assert_int_equal(line->style, LLMG_MASK_PARTIAL);
    assert_int_equal(line->min, 80);
    assert_int_equal(line->score, 7);

    line = llmg_policy_match(p, LLMG_REQUEST, &unsure, LLMG_ROLE_TOOL);
    assert_int_equal(line->action, LLMG_ACTION_REPORT);
    assert_int_equal(line->score, -1);

    line = llmg_policy_match(p, LLMG_REQUEST, &key, LLMG_ROLE_SYSTEM);
    assert_int_equal(line->action, LLMG_ACTION_BLOCK);

    assert_null(llmg_policy_match(p, LLMG_RESPONSE, &key, LLMG_ROLE_SYSTEM));

    /* least confidence: at it, and one below */

    p = policy("least", "request * block min=90; response * block min=91;");
    assert_non_null(llmg_policy_match(p, LLMG_REQUEST, &email, 0));
    assert_null(llmg_policy_match(p, LLMG_RESPONSE, &email, 0));

    p = policy("bounds", "request * block min=100 score=1000;"
               "response * block min=0 score=0;");
    assert_int_equal(llmg_policy_match(p, LLMG_REQUEST, &key, 0)->score, 1000);
    assert_int_equal(llmg_policy_match(p, LLMG_RESPONSE, &info, 0)->score, 0);
}


static void
roles_and_whoever_does_not_say(void **state)
{
    unsigned              i, role;
    const llmg_policy_t  *p;

    static const struct {
        const char  *line;
        unsigned     bits;
    } cases[] = {
        { "request * block roles=user;",
          1 << LLMG_ROLE_USER | 1 << LLMG_ROLE_UNKNOWN },
        { "request * block roles=unknown;", 1 << LLMG_ROLE_UNKNOWN },
        { "request * block roles=system,tool;",
          1 << LLMG_ROLE_SYSTEM | 1 << LLMG_ROLE_TOOL },
        { "request * block roles=assistant roles=tool;",
          1 << LLMG_ROLE_ASSISTANT | 1 << LLMG_ROLE_TOOL },
        { "request * block roles=document;", 1 << LLMG_ROLE_DOCUMENT },
        { "request * block;", 63 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        p = policy(cases[i].line, cases[i].line);

        for (role = 0; role < LLMG_ROLES; role++) {
            if ((llmg_policy_match(p, LLMG_REQUEST, &key, role) != NULL)
                != (int) (cases[i].bits >> role & 1))
            {
                fail_msg("%s: %s", cases[i].line, llmg_role_name(role));
            }
        }
    }
}


static void
inherited_lines_come_after(void **state)
{
    const llmg_policy_t  *a, *b, *c;

    (void) state;

    a = policy("grand", "request * report; response * mask;"
               "threshold request 10 block; threshold response 20 report;");
    b = policy("parent", "request secret.* block; inherit grand;"
               "threshold request 30 report;");
    c = policy("child", "inherit parent; request pii.* mask;"
               "threshold response 0 block;");

    assert_int_equal(llmg_policy_match(a, 0, &key, 0)->action,
                     LLMG_ACTION_REPORT);
    assert_int_equal(llmg_policy_match(b, 0, &key, 0)->action,
                     LLMG_ACTION_BLOCK);
    assert_int_equal(llmg_policy_match(c, 0, &key, 0)->action,
                     LLMG_ACTION_BLOCK);
    assert_int_equal(llmg_policy_match(c, 0, &email, 0)->action,
                     LLMG_ACTION_MASK);
    assert_int_equal(llmg_policy_match(c, 0, &info, 0)->action,
                     LLMG_ACTION_REPORT);
    assert_int_equal(llmg_policy_match(c, 1, &info, 0)->action,
                     LLMG_ACTION_MASK);

    assert_int_equal(llmg_policy_threshold(a, LLMG_REQUEST)->score, 10);
    assert_int_equal(llmg_policy_threshold(b, LLMG_REQUEST)->score, 30);
    assert_int_equal(llmg_policy_threshold(b, LLMG_REQUEST)->action,
                     LLMG_ACTION_REPORT);
    assert_int_equal(llmg_policy_threshold(b, LLMG_RESPONSE)->score, 20);
    assert_int_equal(llmg_policy_threshold(c, LLMG_REQUEST)->score, 30);
    assert_int_equal(llmg_policy_threshold(c, LLMG_RESPONSE)->score, 0);

    assert_int_equal(llmg_policy_threshold(policy("none", ""), 0)->score, 0);
    assert_null(llmg_policy_match(policy("empty", ""), 0, &key, 0));
}


static void
nobody_inherits_from_himself(void **state)
{
    llmg_policy_t  *p;
    llmg_status_t   rc;

    (void) state;

    p = llmg_policies_add(set, llmg_str("self"));
    assert_non_null(p);

    rc = llmg_policy_parse(set, p, llmg_str("inherit self;"), err,
                           sizeof(err));
    assert_int_equal(rc, LLMG_INVALID);
    assert_string_equal(err, "no policy \"self\" before this one");
}


/* only the rules that a line can act on are looked for */

static void
compiles_what_the_lines_want(void **state)
{
    size_t                i, n;
    llmg_policy_t        *p;
    const llmg_detect_t  *detect;

    (void) state;

    p = policy("wants", "request pii.email mask; response pii.* allow;"
               "response secret.* report roles=tool;");
    assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);

    assert_int_equal(llmg_detect_count(p->detect[LLMG_REQUEST]), 1);
    assert_string_equal(llmg_detect_get(p->detect[LLMG_REQUEST], 0)->name,
                        "pii.email");

    n = llmg_detect_count(p->detect[LLMG_RESPONSE]);
    assert_true(n > 1);

    for (i = 0; i < n; i++) {
        assert_memory_equal(llmg_detect_get(p->detect[LLMG_RESPONSE], i)->name,
                            "secret.", 7);
    }

    detect = p->detect[LLMG_REQUEST];
    assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);
    assert_ptr_equal(p->detect[LLMG_REQUEST], detect);
}


static void
findings_make_one_decision(void **state)
{
    llmg_decision_t       d;
    const llmg_policy_t  *p;

    (void) state;

    p = policy("decide", "request pii.email mask; request pii.* allow;"
               "request secret.* report; request hidden.* report score=15;"
               "threshold request 75 block; response * block;");

    memset(&d, 0, sizeof(llmg_decision_t));

    /* no line, and one that allows: nothing is counted */

    assert_non_null(llmg_decide(&d, p, LLMG_REQUEST, &unsure, 0));
    assert_int_equal(d.rules, 0);
    assert_int_equal(d.action, LLMG_ACTION_ALLOW);

    assert_null(llmg_decide(&d, policy("without", ""), 0, &key, 0));
    assert_int_equal(d.rules, 0);

    /* what is masked adds nothing by itself */

    assert_non_null(llmg_decide(&d, p, LLMG_REQUEST, &email, 0));
    assert_int_equal(d.action, LLMG_ACTION_MASK);
    assert_int_equal(d.masked, 1);
    assert_int_equal(d.score, 0);
    assert_ptr_equal(d.rule, &email);

    /* by severity, without lowering the action */

    assert_non_null(llmg_decide(&d, p, LLMG_REQUEST, &key, 0));
    assert_int_equal(d.action, LLMG_ACTION_MASK);
    assert_ptr_equal(d.rule, &email);
    assert_int_equal(d.score, 60);
    assert_int_equal(d.rules, 2);

    /* by the line, to the threshold */

    assert_non_null(llmg_decide(&d, p, LLMG_REQUEST, &info, 0));
    assert_int_equal(d.score, 75);
    assert_int_equal(d.action, LLMG_ACTION_BLOCK);
    assert_null(d.rule);
    assert_int_equal(d.rules, 3);

    memset(&d, 0, sizeof(llmg_decision_t));
    (void) llmg_decide(&d, p, LLMG_RESPONSE, &unsure, 0);
    (void) llmg_decide(&d, p, LLMG_RESPONSE, &key, 0);
    assert_int_equal(d.action, LLMG_ACTION_BLOCK);
    assert_ptr_equal(d.rule, &unsure);
    assert_int_equal(d.score, 80);

    /* the scores of the severities */

    p = policy("severities", "request * report;");
    memset(&d, 0, sizeof(llmg_decision_t));
    (void) llmg_decide(&d, p, 0, &info, 0);
    assert_int_equal(d.score, 0);
    (void) llmg_decide(&d, p, 0, &unsure, 0);
    assert_int_equal(d.score, 20);
    (void) llmg_decide(&d, p, 0, &email, 0);
    assert_int_equal(d.score, 60);
    (void) llmg_decide(&d, p, 0, &key, 0);
    assert_int_equal(d.score, 120);
    assert_int_equal(d.action, LLMG_ACTION_REPORT);
}


static void
masked_as(unsigned style, const char *found, const char *expected)
{
    llmg_buf_t     out;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(65536);
    assert_non_null(arena);
    llmg_buf_init(&out, arena);

    assert_int_equal(llmg_mask(&out, NULL, style, &email, llmg_str(found)),
                     LLMG_OK);

    if (out.len != strlen(expected)
        || memcmp(out.data, expected, out.len) != 0)
    {
        fail_msg("%s: %.*s", found, (int) out.len, out.data);
    }

    llmg_arena_destroy(arena);
}


static void
masks_by_label_and_in_part(void **state)
{
    (void) state;

    assert_int_equal(llmg_mask_style(llmg_str("label")), LLMG_MASK_LABEL);
    assert_int_equal(llmg_mask_style(llmg_str("partial")), LLMG_MASK_PARTIAL);
    assert_int_equal(llmg_mask_style(llmg_str("")), -1);
    assert_int_equal(llmg_mask_style(llmg_str("labels")), -1);

    masked_as(LLMG_MASK_TYPE, "jane@example.com", "[EMAIL_ADDRESS]");
    masked_as(LLMG_MASK_TYPE, "", "[EMAIL_ADDRESS]");

    masked_as(LLMG_MASK_PARTIAL, "4111 1111 1111 1234", "**** **** **** 1234");
    masked_as(LLMG_MASK_PARTIAL, "4111-1111-1111-1234", "****-****-****-1234");
    masked_as(LLMG_MASK_PARTIAL, "12345678", "****5678");

    /* too short to show a part of it */

    masked_as(LLMG_MASK_PARTIAL, "1234567", "[EMAIL_ADDRESS]");
    masked_as(LLMG_MASK_PARTIAL, "", "[EMAIL_ADDRESS]");

    /* a character is one star, however many bytes it has */

    masked_as(LLMG_MASK_PARTIAL, "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80" "1234",
              "***1234");
}


/* no more than half of it is ever shown */

static void
a_partial_mask_hides_most(void **state)
{
    size_t         i, k, same;
    llmg_buf_t     out;
    llmg_arena_t  *arena;

    static const char *const  values[] = {
        "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E",     /* no ASCII at all */
        "\xE2\x80\x8B\xE2\x80\x8C\xE2\x80\x8B\xE2\x80\x8C",
        "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9" "12",
        "1-2-3-4-", "1 2 3 4 5", "........", "1. 2. 3."
    };

    (void) state;

    arena = llmg_arena_create(65536);
    assert_non_null(arena);

    for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_mask(&out, NULL, LLMG_MASK_PARTIAL, &email,
                                   llmg_str(values[i])), LLMG_OK);

        for (k = 0, same = 0; k < out.len && k < strlen(values[i]); k++) {
            same += (out.data[k] == (unsigned char) values[i][k]);
        }

        if (same == strlen(values[i])) {
            fail_msg("shown as it is: %s", values[i]);
        }
    }

    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(sets_hold_the_built_in_policies,
                                        create, destroy),
        cmocka_unit_test_setup_teardown(a_policy_looks_or_allows_everything,
                                        create, destroy),
        cmocka_unit_test(names_of_actions),
        cmocka_unit_test_setup_teardown(wrong_lines_say_why, create, destroy),
        cmocka_unit_test_setup_teardown(wrong_parameters_are_named, create,
                                        destroy),
        cmocka_unit_test_setup_teardown(wrong_thresholds_say_what_is_right,
                                        create, destroy),
        cmocka_unit_test_setup_teardown(text_of_many_lines, create, destroy),
        cmocka_unit_test_setup_teardown(first_line_that_matches_decides,
                                        create, destroy),
        cmocka_unit_test_setup_teardown(roles_and_whoever_does_not_say,
                                        create, destroy),
        cmocka_unit_test_setup_teardown(inherited_lines_come_after, create,
                                        destroy),
        cmocka_unit_test_setup_teardown(nobody_inherits_from_himself, create,
                                        destroy),
        cmocka_unit_test_setup_teardown(compiles_what_the_lines_want, create,
                                        destroy),
        cmocka_unit_test_setup_teardown(findings_make_one_decision, create,
                                        destroy),
        cmocka_unit_test(masks_by_label_and_in_part),
        cmocka_unit_test(a_partial_mask_hides_most),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
