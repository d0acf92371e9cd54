/*
 * Findings to one decision: the same in every order, and against a sum made
 * the plain way.  The kinds of lines are in test_llmg_policy.c.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_decide.h"
#include "rnd.h"


#define FINDINGS   8
#define ROUNDS     300


static llmg_policies_t  *set;


static const llmg_rule_t  rules[] = {
    { .name = "pii.email", .confidence = 90,
      .severity = LLMG_SEVERITY_MEDIUM },
    { .name = "pii.card", .confidence = 40, .severity = LLMG_SEVERITY_LOW },
    { .name = "secret.github_token", .confidence = 95,
      .severity = LLMG_SEVERITY_HIGH },
    { .name = "hidden.tags", .confidence = 10,
      .severity = LLMG_SEVERITY_INFO }
};


static void
exchange(unsigned *a, unsigned *b)
{
    unsigned  c;

    c = *a;
    *a = *b;
    *b = c;
}


static llmg_policy_t *
named_policy(const char *name, const char *text)
{
    char            err[256];
    llmg_policy_t  *p;

    p = llmg_policies_add(set, llmg_str(name));
    assert_non_null(p);

    if (llmg_policy_parse(set, p, llmg_str(text), err, sizeof(err))
        != LLMG_OK)
    {
        fail_msg("%s: %s", text, err);
    }

    return p;
}


static llmg_policy_t *
policy(const char *text)
{
    char  name[32];

    static unsigned  n;

    (void) snprintf(name, sizeof(name), "p%u", n++);

    return named_policy(name, text);
}


/* what each finding says by itself */

static void
plainly(llmg_decision_t *d, const llmg_policy_t *p, const unsigned *found,
    const unsigned *roles, unsigned n)
{
    unsigned                   i;
    const llmg_threshold_t    *t;
    const llmg_policy_line_t  *line;

    static const unsigned  scores[] = { 0, 20, 40, 60 };

    memset(d, 0, sizeof(llmg_decision_t));

    for (i = 0; i < n; i++) {
        line = llmg_policy_match(p, LLMG_REQUEST, &rules[found[i]], roles[i]);

        if (line == NULL || line->action == LLMG_ACTION_ALLOW) {
            continue;
        }

        d->rules++;
        d->masked += (line->action == LLMG_ACTION_MASK);
        d->score += line->score >= 0 ? (unsigned) line->score
                    : line->action == LLMG_ACTION_MASK ? 0
                    : scores[rules[found[i]].severity];

        if (line->action > d->action) {
            d->action = line->action;
        }
    }

    t = llmg_policy_threshold(p, LLMG_REQUEST);

    if (d->rules != 0 && t->score != 0 && d->score >= t->score
        && t->action > d->action)
    {
        d->action = t->action;
    }
}


static void
the_order_of_findings_does_not_matter(void **state)
{
    unsigned             i, k, n, round, turn, swap;
    unsigned             found[FINDINGS], roles[FINDINGS];
    llmg_policy_t       *p;
    llmg_decision_t      d, expect;
    llmg_decide_memo_t   memo;
    const llmg_rule_t   *rule;

    static const char *const  texts[] = {
        "inherit default;",
        "inherit strict;",
        "inherit observe;",
        "request * report; threshold request 100 block;",
        "request pii.* mask; request secret.* report score=7;"
        "request hidden.* report score=500; threshold request 507 block;",
        "request pii.* mask score=30 roles=user; request * report score=1;"
        "threshold request 61 block;",
        "request pii.* allow score=1000; request * mask score=10;"
        "threshold request 20 report;",
        "inherit default; threshold request 0 block;",
        ""
    };

    (void) state;

    for (k = 0; k < sizeof(texts) / sizeof(texts[0]); k++) {
        p = policy(texts[k]);

        for (round = 0; round < ROUNDS; round++) {
            n = rnd(FINDINGS + 1);

            for (i = 0; i < n; i++) {
                found[i] = rnd(4);
                roles[i] = rnd(LLMG_ROLE_TOOL + 1);
            }

            plainly(&expect, p, found, roles, n);

            for (turn = 0; turn < 5; turn++) {
                memset(&d, 0, sizeof(llmg_decision_t));
                memset(&memo, 0, sizeof(llmg_decide_memo_t));

                for (i = 0; i < n; i++) {
                    rule = &rules[found[i]];

                    if (turn & 1) {
                        (void) llmg_decide_at(&d, &memo, p, LLMG_REQUEST,
                                              rule, rule->confidence,
                                              roles[i]);

                    } else {
                        (void) llmg_decide(&d, p, LLMG_REQUEST, rule,
                                           roles[i]);
                    }
                }

                assert_int_equal(d.action, expect.action);
                assert_int_equal(d.score, expect.score);
                assert_int_equal(d.rules, expect.rules);
                assert_int_equal(d.masked, expect.masked);

                for (i = n; i > 1; i--) {
                    swap = rnd(i);
                    exchange(&found[i - 1], &found[swap]);
                    exchange(&roles[i - 1], &roles[swap]);
                }
            }
        }
    }
}


static void
a_threshold_is_reached_exactly(void **state)
{
    unsigned          i;
    llmg_policy_t    *p;
    llmg_decision_t   d;

    (void) state;

    p = policy("request * report score=25; threshold request 75 block;");
    memset(&d, 0, sizeof(llmg_decision_t));

    for (i = 0; i < 4; i++) {
        assert_int_equal(d.action, i == 0 ? LLMG_ACTION_ALLOW
                                   : i < 3 ? LLMG_ACTION_REPORT
                                           : LLMG_ACTION_BLOCK);
        (void) llmg_decide(&d, p, LLMG_REQUEST, &rules[0], LLMG_ROLE_USER);
    }

    assert_int_equal(d.action, LLMG_ACTION_BLOCK);
    assert_null(d.rule);

    /* that of the other direction is not ours */

    memset(&d, 0, sizeof(llmg_decision_t));
    p = policy("response * report score=1000; threshold request 1 block;");
    (void) llmg_decide(&d, p, LLMG_RESPONSE, &rules[0], LLMG_ROLE_ASSISTANT);
    assert_int_equal(d.action, LLMG_ACTION_REPORT);

    /* one that only reports makes a block no weaker */

    memset(&d, 0, sizeof(llmg_decision_t));
    p = policy("request * block; threshold request 1 report;");
    (void) llmg_decide(&d, p, LLMG_REQUEST, &rules[2], LLMG_ROLE_USER);
    assert_int_equal(d.action, LLMG_ACTION_BLOCK);
    assert_ptr_equal(d.rule, &rules[2]);
}


/* as many findings as a list may hold, each with the highest score */

static void
the_highest_scores_add_up(void **state)
{
    unsigned          i;
    llmg_policy_t    *p;
    llmg_decision_t   d;

    (void) state;

    p = policy("request * report score=1000;");
    memset(&d, 0, sizeof(llmg_decision_t));

    for (i = 0; i < LLMG_FINDINGS_MAX; i++) {
        (void) llmg_decide(&d, p, LLMG_REQUEST, &rules[0], LLMG_ROLE_USER);
    }

    assert_int_equal(d.score, 1000u * LLMG_FINDINGS_MAX);
    assert_int_equal(d.rules, LLMG_FINDINGS_MAX);
}


/* of some roles: what others say does not add up to it */

static void
a_threshold_may_be_for_some_roles(void **state)
{
    size_t            i;
    unsigned          k;
    llmg_decision_t   d;

    static const struct {
        const char  *lines;
        unsigned     roles[3];
        unsigned     action;
    } cases[] = {
        { "request * report score=20; threshold request 40 block "
          "roles=tool,document;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_DOCUMENT, LLMG_ROLE_USER },
          LLMG_ACTION_BLOCK },
        { "request * report score=20; threshold request 40 block "
          "roles=tool,document;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_REPORT },
        { "request * report score=20; threshold request 60 block "
          "roles=tool,document; threshold request 60 block;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_BLOCK },
        { "request * report score=20; threshold request 40 block "
          "roles=user;",
          { LLMG_ROLE_UNKNOWN, LLMG_ROLE_USER, LLMG_ROLE_TOOL },
          LLMG_ACTION_BLOCK },
        { "request * report score=20; threshold request 40 block "
          "roles=unknown;",
          { LLMG_ROLE_UNKNOWN, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_REPORT },
        { "request * report score=20; threshold response 20 block "
          "roles=user;",
          { LLMG_ROLE_USER, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_REPORT },

        /* said again, and inherited */

        { "request * report score=20; threshold request 20 block roles=tool;"
          "threshold request 60 block roles=tool;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_TOOL, LLMG_ROLE_USER },
          LLMG_ACTION_REPORT },
        { "inherit roles;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_BLOCK },
        { "inherit roles; threshold request 0 block roles=tool;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_REPORT },
        { "inherit roles; threshold request 0 block roles=tool,document;",
          { LLMG_ROLE_TOOL, LLMG_ROLE_USER, LLMG_ROLE_USER },
          LLMG_ACTION_BLOCK }
    };

    (void) state;

    (void) named_policy("roles", "request * report score=20;"
                        "threshold request 20 block roles=tool;");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        memset(&d, 0, sizeof(llmg_decision_t));

        for (k = 0; k < 3; k++) {
            (void) llmg_decide(&d, policy(cases[i].lines), LLMG_REQUEST,
                               &rules[0], cases[i].roles[k]);
        }

        assert_int_equal(d.score, 60);

        if (d.action != cases[i].action) {
            fail_msg("%zu: %s", i, cases[i].lines);
        }
    }

    assert_true(llmg_policy_acts(policy("threshold response 1 block "
                                        "roles=assistant;"), LLMG_RESPONSE));
    assert_false(llmg_policy_acts(policy("threshold response 1 report "
                                         "roles=assistant;"), LLMG_RESPONSE));
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(the_order_of_findings_does_not_matter),
        cmocka_unit_test(a_threshold_is_reached_exactly),
        cmocka_unit_test(the_highest_scores_add_up),
        cmocka_unit_test(a_threshold_may_be_for_some_roles),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    set = llmg_policies_create();

    if (set == NULL) {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_policies_free(set);

    return rc;
}
