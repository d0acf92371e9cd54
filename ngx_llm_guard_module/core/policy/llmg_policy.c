#include <stdio.h>
#include <stdlib.h>

#include "llmg_allow.h"
#include "llmg_canary.h"
#include "llmg_linear.h"
#include "llmg_policy_restore.h"
#include "llmg_rules.h"
#include "llmg_sight.h"


struct llmg_policies_s {
    llmg_arena_t               *arena;
    llmg_policy_t              *first;
    llmg_sight_t               *sights;
    const llmg_rule_t         **tables;     /* ended by NULL */
    size_t                      ntables;
    size_t                      nfiles;     /* of them, the last ones */
    llmg_rule_file_t            files[LLMG_POLICY_FILES];
};


static llmg_status_t llmg_policy_canaries(llmg_policy_t *policy,
    const llmg_rule_t **rules, size_t *n, char *err, size_t size);


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

    while (llmg_rule_tables[set->ntables] != NULL) {
        set->ntables++;
    }

    set->tables = llmg_arena_calloc(arena, (set->ntables + LLMG_POLICY_FILES
                                            + 1) * sizeof(llmg_rule_t *));
    if (set->tables == NULL) {
        llmg_arena_destroy(arena);
        return NULL;
    }

    memcpy(set->tables, llmg_rule_tables,
           set->ntables * sizeof(llmg_rule_t *));

    for (i = 0; llmg_policy_builtin(i) != NULL; i++) {

        policy = llmg_policies_add(set, llmg_str(llmg_policy_builtin(i)));

        if (policy == NULL
            || llmg_policy_parse(set, policy,
                                 llmg_str(llmg_policy_text(policy->name)),
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
    if (set != NULL) {
        llmg_sights_free(set->sights);
        llmg_arena_destroy(set->arena);
    }
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
    policy->set = set;
    policy->origin = policy;
    policy->last = &policy->lines;
    policy->id = (set->first != NULL) ? set->first->id + 1 : 0;
    policy->next = set->first;
    set->first = policy;

    return policy;
}


llmg_arena_t *
llmg_policies_arena(llmg_policies_t *set)
{
    return set->arena;
}


llmg_status_t
llmg_policies_rules(llmg_policies_t *set, llmg_str_t text, size_t *line,
    char *err, size_t size)
{
    llmg_status_t      rc;
    llmg_rule_file_t  *file;

    *line = 0;

    if (set->nfiles == LLMG_POLICY_FILES) {
        (void) snprintf(err, size, "more than %d files of rules",
                        LLMG_POLICY_FILES);
        return LLMG_INVALID;
    }

    file = &set->files[set->nfiles];

    rc = llmg_rule_file_read(file, set->arena, text, set->tables, line, err,
                             size);
    if (rc != LLMG_OK) {
        return rc;
    }

    set->tables[set->ntables++] = file->rules;
    set->nfiles++;

    return LLMG_OK;
}


const llmg_rule_t *const *
llmg_policies_tables(const llmg_policies_t *set)
{
    return set->tables;
}


const llmg_rule_file_t *
llmg_policies_file(const llmg_policies_t *set, size_t i)
{
    return i < set->nfiles ? &set->files[i] : NULL;
}


int
llmg_policies_idle(const llmg_policies_t *set)
{
    int                   used;
    size_t                i, k;
    unsigned              direction;
    const llmg_policy_t  *policy;

    for (i = 0; i < set->nfiles; i++) {
        used = 0;

        for (policy = set->first; policy != NULL; policy = policy->next) {
            for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {
                for (k = 0; k < set->files[i].n; k++) {
                    used |= (policy->detect[direction] != NULL
                             && llmg_policy_wants(policy, direction,
                                                  &set->files[i].rules[k]));
                }
            }
        }

        if (!used) {
            return (int) i;
        }
    }

    return -1;
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
    size_t               i, k, n, wait, ncanaries;
    unsigned             direction;
    llmg_status_t        rc;
    const llmg_rule_t   *rule, **rules, *canaries;

    const llmg_rule_t *const  *tables;

    tables = llmg_policies_tables(policy->set);
    n = 0;

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {
            n++;
        }
    }

    llmg_request_resolve(policy);
    wait = llmg_allow_resolve(policy);

    rc = llmg_policy_judge(policy, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_policy_canaries(policy, &canaries, &ncanaries, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_policy_restore(policy, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* and one that finds placeholders */

    rules = calloc(n + ncanaries + 2, sizeof(llmg_rule_t *));
    if (rules == NULL) {
        return LLMG_ERROR;
    }

    for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {

        if (policy->detect[direction] != NULL) {
            continue;
        }

        k = 0;

        for (i = 0; tables[i] != NULL; i++) {
            for (rule = tables[i]; rule->name != NULL; rule++) {
                if (llmg_policy_wants(policy, direction, rule)
                    || llmg_policy_feature(policy, direction, rule))
                {
                    rules[k++] = rule;
                }
            }
        }

        for (i = 0; i < ncanaries; i++) {
            if (llmg_policy_wants(policy, direction, &canaries[i])) {
                rules[k++] = &canaries[i];
            }
        }

        if (direction == LLMG_RESPONSE && policy->restore != NULL) {
            rules[k++] = policy->restore;
        }

        /* in views that show what a text says nothing else is looked for */

        rc = llmg_sight(&policy->set->sights, policy->set->arena, rules, k,
                        wait,
                        (direction == LLMG_REQUEST && policy->judge.views)
                        ? "injection." : NULL,
                        &policy->detect[direction], err, size);
        if (rc != LLMG_OK) {
            break;
        }
    }

    free(rules);

    for (direction = 0; rc == LLMG_OK && direction < LLMG_DIRECTIONS;
         direction++)
    {
        policy->roles[direction] = (direction == LLMG_REQUEST)
                                   ? policy->judge.roles : 0;

        for (i = 0; i < llmg_detect_count(policy->detect[direction]); i++) {
            rule = llmg_detect_get(policy->detect[direction], i);
            k = llmg_policy_whose(policy, direction, rule);

            policy->roles[direction] |= (unsigned) k;
            policy->judge.values[direction] |= policy->judge.on
                                               && !llmg_policy_attack(rule);
            policy->judge.extra += (k == 0);
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

    const llmg_rule_t *const  *tables;

    if (llmg_request_any(policy) || llmg_canary_any(policy)
        || llmg_policy_wants(policy, LLMG_REQUEST, &llmg_linear_found))
    {
        return 1;
    }

    tables = llmg_policies_tables(policy->set);

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {
            for (direction = 0; direction < LLMG_DIRECTIONS; direction++) {
                if (llmg_policy_wants(policy, direction, rule)) {
                    return 1;
                }
            }
        }
    }

    return 0;
}


/*
 * The rules of its canaries.  What is compiled already has them; one that no
 * line acts on would be set for nothing.
 */

static llmg_status_t
llmg_policy_canaries(llmg_policy_t *policy, const llmg_rule_t **rules,
    size_t *n, char *err, size_t size)
{
    size_t         i;
    llmg_status_t  rc;

    *n = 0;
    *rules = NULL;

    if (policy->detect[LLMG_RESPONSE] != NULL || !llmg_canary_any(policy)) {
        return LLMG_OK;
    }

    rc = llmg_canary_rules(policy, rules, n);
    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = 0; i < *n; i += LLMG_CANARY_FORMS) {
        if (!llmg_policy_wants(policy, LLMG_RESPONSE, &(*rules)[i])) {
            (void) snprintf(err, size, "\"canary\" without a line that acts "
                            "on \"%s\" in responses, as \"response canary.* "
                            "block\"", (*rules)[i].name);
            return LLMG_INVALID;
        }
    }

    return LLMG_OK;
}


int
llmg_policy_wants(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    return llmg_policy_whose(policy, direction, rule) != 0;
}


/* the roles in whose texts it can, as bits */

unsigned
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
    return llmg_policy_match_at(policy, direction, rule, rule->confidence,
                                role);
}


const llmg_policy_line_t *
llmg_policy_match_at(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule, unsigned confidence, unsigned role)
{
    unsigned                   bits, whole;
    llmg_str_t                 name;
    const llmg_policy_line_t  *line;

    name = llmg_str(rule->name);
    bits = 1u << role;

    /* what the model finds is a whole text: "*" is not asked to remove it */

    whole = (rule == &llmg_linear_found);

    /* what does not say whose it is counts as the user's */

    if (role == LLMG_ROLE_UNKNOWN) {
        bits |= 1u << LLMG_ROLE_USER;
    }

    for ( ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {

            if (line->direction == direction
                && confidence >= line->min
                && (line->roles == 0 || line->roles & bits)
                && llmg_str_glob(name, line->glob)
                && (line->action != LLMG_ACTION_MASK || !whole
                    || llmg_str_eq(name, line->glob)))
            {
                return line;
            }
        }
    }

    return NULL;
}
