#include <stdio.h>
#include <stdlib.h>

#include "llmg_policy.h"
#include "llmg_policy_restore.h"
#include "llmg_rules.h"


struct llmg_policies_s {
    llmg_arena_t   *arena;
    llmg_policy_t  *first;
};


static int llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule);
static unsigned llmg_policy_whose(const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule);


static const struct {
    const char  *name;
    const char  *text;
} llmg_policy_builtin[] = {

    /* rules of less confidence only add to the score, or are only told of */

    { "default",
      "request    secret.*     block   min=80;"
      "request    secret.*     report;"
      "request    injection.*  block   min=80;"
      "request    injection.*  report  score=30;"
      "request    hidden.*     block   min=80;"
      "request    hidden.*     report;"
      "request    pii.*        mask    min=80;"
      "request    pii.*        report  score=0;"
      "threshold  request 60 block;"
      "response   secret.*     mask    min=80;"
      "response   pii.*        mask    min=80;"
      "response   hidden.*     mask    min=80;"
      "response   exfil.*      mask    min=80;"
      "parts      deny token-ids;"
      "usage      on;" },

    /* stack traces, links and IP addresses are what people ask about */

    { "strict",
      "request    leak.*       report  score=0;"
      "request    exfil.*      report  score=0;"
      "request    pii.ip*      report  score=0;"
      "request    secret.*     block   min=60;"
      "request    injection.*  block   min=60;"
      "request    hidden.*     block   min=60;"
      "request    pii.*        block   min=60;"
      "request    *            report  score=30;"
      "threshold  request 40 block;"
      "response   secret.*     block   min=60;"
      "response   pii.*        block   min=60;"
      "response   hidden.*     block   min=60;"
      "response   exfil.*      block   min=80;"
      "parts      deny token-ids;"
      "usage      on;" },

    { "observe",
      "request    *            report;"
      "response   *            report;" },

    { NULL, NULL }
};


static const char *const  llmg_action_names[] = {
    "allow", "report", "mask", "block"
};


llmg_policies_t *
llmg_policies_create(void)
{
    char              err[128];
    size_t            i;
    llmg_arena_t     *arena;
    llmg_policy_t    *policy;
    llmg_policies_t  *set;

    arena = llmg_arena_create(SIZE_MAX / 2);
    if (arena == NULL) {
        return NULL;
    }

    set = llmg_arena_calloc(arena, sizeof(llmg_policies_t));
    if (set == NULL) {
        llmg_arena_destroy(arena);
        return NULL;
    }

    set->arena = arena;

    for (i = 0; llmg_policy_builtin[i].name != NULL; i++) {

        policy = llmg_policies_add(set, llmg_str(llmg_policy_builtin[i].name));

        if (policy == NULL
            || llmg_policy_parse(set, policy,
                                 llmg_str(llmg_policy_builtin[i].text),
                                 err, sizeof(err))
               != LLMG_OK)
        {
            llmg_policies_free(set);
            return NULL;
        }
    }

    return set;
}


void
llmg_policies_free(llmg_policies_t *set)
{
    llmg_policy_t  *policy;

    if (set == NULL) {
        return;
    }

    for (policy = set->first; policy != NULL; policy = policy->next) {
        llmg_detect_free(policy->detect[LLMG_REQUEST]);
        llmg_detect_free(policy->detect[LLMG_RESPONSE]);
    }

    llmg_arena_destroy(set->arena);
}


llmg_policy_t *
llmg_policies_find(llmg_policies_t *set, llmg_str_t name)
{
    llmg_policy_t  *policy;

    for (policy = set->first; policy != NULL; policy = policy->next) {
        if (llmg_str_eq(policy->name, name)) {
            return policy;
        }
    }

    return NULL;
}


llmg_policy_t *
llmg_policies_add(llmg_policies_t *set, llmg_str_t name)
{
    llmg_policy_t  *policy;

    if (llmg_policies_find(set, name) != NULL) {
        return NULL;
    }

    policy = llmg_arena_calloc(set->arena, sizeof(llmg_policy_t));
    if (policy == NULL) {
        return NULL;
    }

    policy->name.data = llmg_arena_copy(set->arena, name.data, name.len);
    if (policy->name.data == NULL) {
        return NULL;
    }

    policy->name.len = name.len;
    policy->arena = set->arena;
    policy->last = &policy->lines;
    policy->next = set->first;
    set->first = policy;

    return policy;
}


llmg_arena_t *
llmg_policies_arena(llmg_policies_t *set)
{
    return set->arena;
}


const char *
llmg_action_name(unsigned action)
{
    return action <= LLMG_ACTION_BLOCK ? llmg_action_names[action] : "";
}


llmg_policy_t *
llmg_policies_next(llmg_policies_t *set, llmg_policy_t *policy)
{
    return policy == NULL ? set->first : policy->next;
}


llmg_status_t
llmg_policy_compile(llmg_policy_t *policy, char *err, size_t size)
{
    size_t               i, k, n;
    unsigned             direction;
    llmg_status_t        rc;
    const llmg_rule_t   *rule, **rules;

    n = 0;

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            n++;
        }
    }

    llmg_request_resolve(policy);

    /* and one that finds placeholders */

    rules = calloc(n + 1, sizeof(llmg_rule_t *));
    if (rules == NULL) {
        return LLMG_ERROR;
    }

    rc = llmg_policy_restore(policy, err, size);

    for (direction = 0; rc == LLMG_OK && direction < LLMG_DIRECTIONS;
         direction++)
    {

        if (policy->detect[direction] != NULL) {
            continue;
        }

        k = 0;

        for (i = 0; llmg_rule_tables[i] != NULL; i++) {
            for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
                if (llmg_policy_wants(policy, direction, rule)) {
                    rules[k++] = rule;
                }
            }
        }

        if (direction == LLMG_RESPONSE && policy->restore != NULL) {
            rules[k++] = policy->restore;
        }

        rc = llmg_detect_compile(&policy->detect[direction], rules, k, err,
                                 size);
        if (rc != LLMG_OK) {
            break;
        }
    }

    free(rules);

    for (direction = 0; rc == LLMG_OK && direction < LLMG_DIRECTIONS;
         direction++)
    {
        policy->roles[direction] = 0;

        for (i = 0; i < llmg_detect_count(policy->detect[direction]); i++) {
            rule = llmg_detect_get(policy->detect[direction], i);
            policy->roles[direction] |= llmg_policy_whose(policy, direction,
                                                          rule);
        }
    }

    return rc;
}


int
llmg_policy_looks(const llmg_policy_t *policy)
{
    size_t              i;
    unsigned            direction;
    const llmg_rule_t  *rule;

    if (llmg_request_any(policy)) {
        return 1;
    }

    for (i = 0; llmg_rule_tables[i] != NULL; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {
                if (llmg_policy_wants(policy, direction, rule)) {
                    return 1;
                }
            }
        }
    }

    return 0;
}


/* 1 when a line can do something about a finding of this rule */

static int
llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    return llmg_policy_whose(policy, direction, rule) != 0;
}


/* the roles in whose texts it can, as bits */

static unsigned
llmg_policy_whose(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    unsigned                   role, roles;
    const llmg_policy_line_t  *line;

    roles = 0;

    for (role = 0; role < LLMG_ROLES; role++) {
        line = llmg_policy_match(policy, direction, rule, role);

        if (line != NULL && line->action != LLMG_ACTION_ALLOW) {
            roles |= 1u << role;
        }
    }

    return roles;
}


const llmg_threshold_t *
llmg_policy_threshold(const llmg_policy_t *policy, unsigned direction)
{
    while (policy->parent != NULL && !policy->thresholds[direction].set) {
        policy = policy->parent;
    }

    return &policy->thresholds[direction];
}


const llmg_threshold_t *
llmg_policy_next_threshold(const llmg_policy_t *policy, unsigned direction,
    const llmg_threshold_t *last)
{
    const llmg_policy_t     *p, *q;
    const llmg_threshold_t  *t, *near;

    for (p = policy; p != NULL; p = p->parent) {
        for (t = p->thresholds[direction].next; t != NULL; t = t->next) {

            if (last != NULL) {
                last = (t == last) ? NULL : last;
                continue;
            }

            near = NULL;

            for (q = policy; q != p && near == NULL; q = q->parent) {
                near = q->thresholds[direction].next;

                while (near != NULL && near->roles != t->roles) {
                    near = near->next;
                }
            }

            if (near == NULL) {
                return t;
            }
        }
    }

    return NULL;
}


int
llmg_policy_acts(const llmg_policy_t *policy, unsigned direction)
{
    const llmg_threshold_t    *threshold;
    const llmg_policy_line_t  *line;

    threshold = llmg_policy_threshold(policy, direction);

    if (threshold->score != 0 && threshold->action >= LLMG_ACTION_MASK) {
        return 1;
    }

    threshold = NULL;

    while ((threshold = llmg_policy_next_threshold(policy, direction,
                                                   threshold))
           != NULL)
    {
        if (threshold->score != 0 && threshold->action >= LLMG_ACTION_MASK) {
            return 1;
        }
    }

    for ( ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {

            if (line->direction == direction
                && line->action >= LLMG_ACTION_MASK)
            {
                return 1;
            }
        }
    }

    return 0;
}


const llmg_policy_line_t *
llmg_policy_match(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule, unsigned role)
{
    unsigned                   bits;
    llmg_str_t                 name;
    const llmg_policy_line_t  *line;

    name = llmg_str(rule->name);
    bits = 1u << role;

    /* what does not say whose it is counts as the user's */

    if (role == LLMG_ROLE_UNKNOWN) {
        bits |= 1u << LLMG_ROLE_USER;
    }

    for ( ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {

            if (line->direction == direction
                && rule->confidence >= line->min
                && (line->roles == 0 || line->roles & bits)
                && llmg_str_glob(name, line->glob))
            {
                return line;
            }
        }
    }

    return NULL;
}
