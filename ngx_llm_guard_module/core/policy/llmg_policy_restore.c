#include <stdio.h>
#include <stdlib.h>

#include "llmg_policy_restore.h"
#include "llmg_mask.h"


static int llmg_policy_style(const llmg_policy_t *policy, unsigned style);
static int llmg_policy_back(const llmg_policy_t *policy,
    const llmg_rule_t *rule);
static llmg_status_t llmg_policy_placeholder(llmg_policy_t *policy,
    const char **literals, size_t *n, const char *type);


llmg_status_t
llmg_policy_restore(llmg_policy_t *policy, char *err, size_t size)
{
    size_t               i, n;
    const char          *reason, **literals;
    llmg_rule_t         *found;
    llmg_arena_t        *arena;
    llmg_status_t        rc;
    const llmg_rule_t   *rule;

    const llmg_rule_t *const  *tables;

    policy->keyed = llmg_policy_style(policy, LLMG_MASK_LABEL)
                    || llmg_policy_style(policy, LLMG_MASK_HASH)
                    || llmg_policy_style(policy, LLMG_MASK_RESTORE);

    if (!llmg_policy_style(policy, LLMG_MASK_RESTORE)
        || policy->restore != NULL)
    {
        return LLMG_OK;
    }

    tables = llmg_policies_tables(policy->set);
    n = 1;

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {
            n++;
        }
    }

    arena = llmg_policies_arena(policy->set);

    literals = llmg_arena_calloc(arena, n * sizeof(char *));
    found = llmg_arena_calloc(arena, sizeof(llmg_rule_t));

    if (literals == NULL || found == NULL) {
        return LLMG_ERROR;
    }

    n = 0;

    for (i = 0; tables[i] != NULL; i++) {
        for (rule = tables[i]; rule->name != NULL; rule++) {

            if (!llmg_policy_back(policy, rule)) {
                continue;
            }

            reason = llmg_mask_lost(llmg_str(rule->name));

            if (reason == NULL && strlen(rule->type) > LLMG_VALUES_TYPE) {
                reason = "the name of its type is too long";
            }

            if (reason != NULL) {
                (void) snprintf(err, size, "\"style=restore\" with \"%s\": %s",
                                rule->name, reason);
                return LLMG_INVALID;
            }

            rc = llmg_policy_placeholder(policy, literals, &n, rule->type);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    if (n == 0) {
        return LLMG_OK;
    }

    found->name = "mask.placeholder";
    found->type = "PLACEHOLDER";
    found->severity = LLMG_SEVERITY_INFO;

    /* of two that find the same bytes, it is the one that counts */

    found->confidence = 100;
    found->max = LLMG_VALUES_LONGEST;
    found->literals = literals;
    found->pattern = LLMG_VALUES_PATTERN;

    policy->restore = found;

    return LLMG_OK;
}


/* 1 when a line of this policy, or of what it inherits, has the style */

static int
llmg_policy_style(const llmg_policy_t *policy, unsigned style)
{
    const llmg_policy_line_t  *line;

    for ( /* void */ ; policy != NULL; policy = policy->parent) {
        for (line = policy->lines; line != NULL; line = line->next) {
            if (line->style == style && line->action == LLMG_ACTION_MASK) {
                return 1;
            }
        }
    }

    return 0;
}


/* 1 when a finding of the rule, in whoever's text, may be restored */

static int
llmg_policy_back(const llmg_policy_t *policy, const llmg_rule_t *rule)
{
    unsigned                   role;
    const llmg_policy_line_t  *line;

    for (role = 0; role < LLMG_ROLES; role++) {
        line = llmg_policy_match(policy, LLMG_REQUEST, rule, role);

        if (line != NULL && line->action == LLMG_ACTION_MASK
            && line->style == LLMG_MASK_RESTORE)
        {
            return 1;
        }
    }

    return 0;
}


/* the text that placeholders of a type begin with, each type once */

static llmg_status_t
llmg_policy_placeholder(llmg_policy_t *policy, const char **literals,
    size_t *n, const char *type)
{
    int             len;
    char            text[LLMG_VALUES_TYPE + 3];
    size_t          i;
    llmg_arena_t   *arena;
    unsigned char  *p;

    len = snprintf(text, sizeof(text), "[%s_", type);

    for (i = 0; i < *n; i++) {
        if (strcmp(literals[i], text) == 0) {
            return LLMG_OK;
        }
    }

    arena = llmg_policies_arena(policy->set);

    p = llmg_arena_copy(arena, text, (size_t) len + 1);
    if (p == NULL) {
        return LLMG_ERROR;
    }

    literals[(*n)++] = (const char *) p;

    return LLMG_OK;
}
