/*
 * "inherit": whose lines come behind those of a policy.
 *
 * A policy and those that it inherits are one chain, by their parents.  With
 * one of them it is the other's own chain; with several it is a chain of copies
 * in their order, which share the lines.
 */

#include <stdio.h>

#include "llmg_policy.h"


/* policies in one chain */
#define LLMG_POLICY_CHAIN   64


static size_t llmg_policy_chain(const llmg_policy_t *first,
    const llmg_policy_t **chain, size_t n);
static int llmg_policy_chained(const llmg_policy_t *chain,
    const llmg_policy_t *policy);


llmg_status_t
llmg_policy_inherit(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t                i, len;
    llmg_policy_t        *parent, *copy, **last;
    const llmg_policy_t  *p, *chain[LLMG_POLICY_CHAIN];

    if (n != 2) {
        (void) snprintf(err, size, "\"inherit\" takes one policy");
        return LLMG_INVALID;
    }

    parent = llmg_policies_find(set, words[1]);

    if (parent == NULL || parent == policy) {
        (void) snprintf(err, size, "no policy \"%.*s\" before this one",
                        (int) words[1].len, (const char *) words[1].data);
        return LLMG_INVALID;
    }

    if (policy->parent == NULL) {
        policy->parent = parent;
        return LLMG_OK;
    }

    if (llmg_policy_chained(policy->parent, parent)) {
        (void) snprintf(err, size, "\"%.*s\" is inherited already",
                        (int) words[1].len, (const char *) words[1].data);
        return LLMG_INVALID;
    }

    /* what both have comes last */

    len = 0;

    for (p = policy->parent; p != NULL && len < LLMG_POLICY_CHAIN;
         p = p->parent)
    {
        if (!llmg_policy_chained(parent, p)) {
            chain[len++] = p;
        }
    }

    len = llmg_policy_chain(parent, chain, len);

    if (p != NULL || len == 0) {
        (void) snprintf(err, size, "more than %d policies are inherited",
                        LLMG_POLICY_CHAIN);
        return LLMG_INVALID;
    }

    last = &policy->parent;

    for (i = 0; i < len; i++) {
        copy = llmg_arena_alloc(llmg_policies_arena(set),
                                sizeof(llmg_policy_t));
        if (copy == NULL) {
            return LLMG_ERROR;
        }

        /* it is looked up, and never compiled itself */

        *copy = *chain[i];
        copy->parent = NULL;
        copy->next = NULL;

        memset(copy->detect, 0, sizeof(copy->detect));

        *last = copy;
        last = &copy->parent;
    }

    return LLMG_OK;
}


/* adds a chain to the list; the new length, or 0 when it is too long */

static size_t
llmg_policy_chain(const llmg_policy_t *first, const llmg_policy_t **chain,
    size_t n)
{
    for ( ; first != NULL; first = first->parent) {

        if (n == LLMG_POLICY_CHAIN) {
            return 0;
        }

        chain[n++] = first;
    }

    return n;
}


/* 1 when the policy, or a copy of it, is in the chain */

static int
llmg_policy_chained(const llmg_policy_t *chain, const llmg_policy_t *policy)
{
    for ( ; chain != NULL; chain = chain->parent) {
        if (chain->origin == policy->origin) {
            return 1;
        }
    }

    return 0;
}
