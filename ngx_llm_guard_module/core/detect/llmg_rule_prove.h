/*
 * What a rule that a user wrote has to show before it is taken: that it finds
 * what its examples say, in one piece and in many, and that it is cheap where
 * it finds nothing.
 */

#ifndef _LLMG_RULE_PROVE_H_INCLUDED_
#define _LLMG_RULE_PROVE_H_INCLUDED_


#include "llmg_pattern.h"


/* steps that one byte of text may cost which is made to cost much */
#define LLMG_RULE_STEPS_MAX    256

/* places in 1000 bytes of everyday text that a rule may have to look at */
#define LLMG_RULE_PLACES_MAX   8


typedef struct {
    unsigned  steps;        /* for a byte of the worst text that was tried */
    unsigned  places;       /* in 1000 bytes of everyday text */
} llmg_rule_cost_t;


/* an example, and whether it is one of what is found */
typedef struct {
    llmg_str_t  text;
    size_t      line;
    int         match;
} llmg_rule_example_t;


/*
 * "pattern" is of rule->pattern, when there is one.  LLMG_OK: "cost" is what it
 * costs; LLMG_INVALID: the reason in "err", and in *line the line of the
 * example that it is about, or 0; LLMG_ERROR.
 */
llmg_status_t llmg_rule_prove(const llmg_rule_t *rule,
    const llmg_pattern_t *pattern, const llmg_rule_example_t *examples,
    size_t n, llmg_rule_cost_t *cost, size_t *line, char *err, size_t size);


#endif /* _LLMG_RULE_PROVE_H_INCLUDED_ */
