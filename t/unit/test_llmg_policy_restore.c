/*
 * Which lines may restore what they mask, and which types an answer is searched
 * for because of them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_rules.h"
#include "llmg_mask.h"
#include "llmg_policy.h"


static llmg_policies_t  *set;
static char              err[256];


static llmg_status_t
parse(llmg_policy_t **policy, const char *text)
{
    static unsigned  n;
    static char      name[32];

    (void) snprintf(name, sizeof(name), "p%u", n++);

    *policy = llmg_policies_add(set, llmg_str(name));
    assert_non_null(*policy);

    err[0] = '\0';

    return llmg_policy_parse(set, *policy, llmg_str(text), err, sizeof(err));
}


static const llmg_policy_t *
policy(const char *text)
{
    llmg_policy_t  *p;

    if (parse(&p, text) != LLMG_OK
        || llmg_policy_compile(p, err, sizeof(err)) != LLMG_OK)
    {
        fail_msg("%s: %s", text, err);
    }

    return p;
}


static void
what_an_answer_must_not_have_is_refused(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *line;
        const char  *reason;
    } cases[] = {
        { "request secret.* mask style=restore;",
          "\"style=restore\" with \"secret.*\", which covers \"secret." },
        { "request secret.* mask style=restore;",
          ": a secret does not come back" },
        { "request * mask style=restore;",
          "\"style=restore\" with \"*\", which covers \"" },
        { "request secret.* block; request * mask roles=user style=restore;",
          "\"style=restore\" with \"*\", which covers \"" },
        { "request s*.github* mask style=restore;",
          "which covers \"secret.github" },
        { "request hidden.* mask min=1 style=restore;",
          "hidden text does not come back" },
        { "request injection.* mask style=restore;",
          "an attack does not come back" },
        { "request exfil.* mask style=restore;",
          "a link that carries data out does not come back" },
        { "request leak.* mask style=restore;",
          "what must not be in an answer does not come back" },
        { "request canary.* mask style=restore;",
          "which covers \"canary.marker\": what must not be in an answer" },
        { "response pii.* mask style=restore;",
          "\"style=restore\" is for requests" },
        { "request pii.* report style=restore;", "invalid parameter" }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        assert_int_equal(parse(&p, cases[i].line), LLMG_INVALID);

        if (strstr(err, cases[i].reason) == NULL) {
            fail_msg("%s: %s", cases[i].line, err);
        }
    }
}


static void
answers_are_searched_for_what_may_be_there(void **state)
{
    size_t                i;
    llmg_str_t            name;
    const llmg_policy_t  *p, *child;

    (void) state;

    p = policy("request pii.* mask; response pii.* mask style=partial;");
    assert_null(p->restore);
    assert_false(p->keyed);

    p = policy("request pii.* mask; response pii.* mask style=label;");
    assert_null(p->restore);
    assert_true(p->keyed);

    p = policy("request pii.* mask style=hash;");
    assert_null(p->restore);
    assert_true(p->keyed);

    /* it is never reached */

    p = policy("request pii.* mask; request pii.email mask style=restore;");
    assert_null(p->restore);

    p = policy("request pii.email mask style=restore;"
               "request pii.* mask;");
    assert_non_null(p->restore);
    assert_string_equal(p->restore->literals[0], "[EMAIL_ADDRESS_");
    assert_null(p->restore->literals[1]);

    /* the last rule of its answers, and of its answers alone */

    i = llmg_detect_count(p->detect[LLMG_RESPONSE]);
    assert_int_equal(i, 1);
    assert_ptr_equal(llmg_detect_get(p->detect[LLMG_RESPONSE], 0),
                     p->restore);

    for (i = 0; i < llmg_detect_count(p->detect[LLMG_REQUEST]); i++) {
        assert_ptr_not_equal(llmg_detect_get(p->detect[LLMG_REQUEST], i),
                             p->restore);
    }

    /* what is inherited counts, too, and what comes before it does */

    name = p->name;

    {
        char  text[128];

        (void) snprintf(text, sizeof(text), "inherit %.*s;", (int) name.len,
                        (const char *) name.data);
        child = policy(text);
        assert_non_null(child->restore);
        assert_true(child->keyed);

        (void) snprintf(text, sizeof(text), "inherit %.*s; "
                        "request pii.email block;", (int) name.len,
                        (const char *) name.data);
        child = policy(text);
        assert_null(child->restore);
    }

    /* roles are enough */

    p = policy("request pii.email mask roles=tool style=restore;"
               "request pii.* block;");
    assert_non_null(p->restore);
}


/* they have families of their own, so they may */

static void
what_a_rule_from_a_file_finds_comes_back(void **state)
{
    size_t                line;
    llmg_inspect_t        in;
    const llmg_policy_t  *compiled;

    static const char  rules[] =
        "rule  acme.order\n"
        "    type        ACME_ORDER\n"
        "    severity    medium\n"
        "    confidence  85\n"
        "    literal     AO-\n"
        "    pattern     AO-[0-9]{4}-[0-9]{6}(?![0-9])\n"
        "    match       my order AO-2024-000018\n"
        "    no-match    AO-2024-17\n";

    (void) state;

    if (llmg_policies_rules(set, llmg_str(rules), &line, err, sizeof(err))
        != LLMG_OK)
    {
        fail_msg("line %zu: %s", line, err);
    }

    compiled = policy("request acme.* mask style=restore;"
                      "allow value \"[ACME_ORDER_bcdfghjk]\";");

    assert_non_null(compiled->restore);
    assert_string_equal(compiled->restore->literals[0], "[ACME_ORDER_");
    assert_null(compiled->restore->literals[1]);

    /* what may be said is no placeholder of ours that is not looked up */

    memset(&in, 0, sizeof(llmg_inspect_t));
    in.policy = compiled;

    assert_false(llmg_inspect_passes(&in, compiled->restore,
                                     llmg_str("[ACME_ORDER_bcdfghjk]")));
}


static int
setup(void **state)
{
    (void) state;

    set = llmg_policies_create();

    return (set != NULL) ? 0 : -1;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_policies_free(set);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_an_answer_must_not_have_is_refused),
        cmocka_unit_test(answers_are_searched_for_what_may_be_there),
        cmocka_unit_test(what_a_rule_from_a_file_finds_comes_back)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
