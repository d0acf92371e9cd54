/*
 * Findings to one decision.
 */

#ifndef _LLMG_DECIDE_H_INCLUDED_
#define _LLMG_DECIDE_H_INCLUDED_


#include "llmg_policy.h"


/* rules whose lines are known again, by their place in memory */
#define LLMG_DECIDE_ASKED   8


/*
 * The lines asked for, of one policy and direction, starting as all zeroes: a
 * document of many findings has them of few rules.
 */
typedef struct {
    const llmg_rule_t         *rule;            /* NULL: none was */
    const llmg_policy_line_t  *line;
    unsigned char              confidence;
    unsigned char              role;
} llmg_decide_asked_t;

typedef struct {
    llmg_decide_asked_t        asked[LLMG_DECIDE_ASKED];
} llmg_decide_memo_t;


typedef struct {
    unsigned char        action;    /* llmg_action_e, of the whole document */
    unsigned             score;     /* sum over the findings */
    unsigned             scores[LLMG_ROLES];    /* and by role of their text */
    const llmg_rule_t   *rule;      /* that decided; NULL: none, or the sum */
    unsigned             rules;     /* how many findings had a line */
    unsigned             masked;    /* how many of them were to be masked */
    unsigned             limited:1; /* a pattern gave up somewhere */
} llmg_decision_t;


/*
 * Adds one finding to a decision that starts as all zeroes; returns the line
 * that matched or NULL.  The strongest action wins; a score at or over the
 * policy's threshold raises the action to the threshold's; a threshold for some
 * roles counts the scores of their texts.
 */
const llmg_policy_line_t *llmg_decide(llmg_decision_t *decision,
    const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule, unsigned role);

/* The same of a finding with a confidence of its own, and many others. */
const llmg_policy_line_t *llmg_decide_at(llmg_decision_t *decision,
    llmg_decide_memo_t *memo, const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule, unsigned confidence, unsigned role);

/* A pattern gave up somewhere: it is told of, whatever the policy says. */
void llmg_decide_limit(llmg_decision_t *decision);


#endif /* _LLMG_DECIDE_H_INCLUDED_ */
