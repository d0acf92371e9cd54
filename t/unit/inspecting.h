/*
 * What tests that inspect have in common: the policies, a scratch that fits
 * those that are compiled, and what an inspection is given.
 */

#ifndef _INSPECTING_H_INCLUDED_
#define _INSPECTING_H_INCLUDED_


#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "llmg_inspect.h"


static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;

/* made by looks_for() */

static llmg_detect_t    *looks[64];
static size_t            nlooks;


/* around a group of tests */

static inline int
inspecting_begin(void **state)
{
    (void) state;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    return (policies == NULL || scratch == NULL) ? -1 : 0;
}


static inline void
looks_end(void)
{
    while (nlooks != 0) {
        llmg_detect_free(looks[--nlooks]);
    }
}


static inline int
inspecting_end(void **state)
{
    (void) state;

    looks_end();
    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}


/* it is compiled; of these lines, where none of the name is there yet */

static inline llmg_policy_t *
policy(const char *name, const char *lines)
{
    char            err[512];
    llmg_policy_t  *p;

    p = llmg_policies_find(policies, llmg_str(name));

    if (p == NULL) {
        assert_non_null(lines);

        p = llmg_policies_add(policies, llmg_str(name));
        assert_non_null(p);

        if (llmg_policy_parse(policies, p, llmg_str(lines), err, sizeof(err))
            != LLMG_OK)
        {
            fail_msg("%s: %s", name, err);
        }
    }

    if (llmg_policy_compile(p, err, sizeof(err)) != LLMG_OK) {
        fail_msg("%s: %s", name, err);
    }

    return p;
}


/* not for the rules that its lines say, but for these, until looks_end() */

static inline void
looks_for(llmg_policy_t *p, unsigned direction, const llmg_rule_t *const *rules,
    size_t n)
{
    char  err[512];

    assert_true(nlooks < sizeof(looks) / sizeof(looks[0]));

    if (llmg_detect_compile(&looks[nlooks], rules, n, err, sizeof(err))
        != LLMG_OK)
    {
        fail_msg("%s: %s", rules[0]->name, err);
    }

    p->detect[direction] = looks[nlooks++];
}


/* of the chat API, unless the test says otherwise */

static inline void
inspecting(llmg_inspect_t *in, const llmg_policy_t *p, llmg_arena_t *arena)
{
    assert_non_null(arena);

    memset(in, 0, sizeof(llmg_inspect_t));

    in->policy = p;
    in->dialect = &llmg_dialect_openai_chat;
    in->limits = &llmg_json_limits_default;
    in->scratch = scratch;
    in->arena = arena;
}


/* in an arena that takes the place of *arena, which may be NULL */

static inline void
inspecting_anew(llmg_inspect_t *in, const llmg_policy_t *p,
    llmg_arena_t **arena, size_t limit)
{
    llmg_arena_destroy(*arena);
    *arena = llmg_arena_create(limit);

    inspecting(in, p, *arena);
}


#endif /* _INSPECTING_H_INCLUDED_ */
