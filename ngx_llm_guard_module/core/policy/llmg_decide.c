#include "llmg_decide.h"


static const unsigned  llmg_decide_scores[] = { 0, 20, 40, 60 };

const llmg_policy_line_t *
llmg_decide(llmg_decision_t *decision, const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned role)
{
    const llmg_threshold_t    *threshold;
    const llmg_policy_line_t  *line;

    line = llmg_policy_match(policy, direction, rule, role);

    if (line == NULL || line->action == LLMG_ACTION_ALLOW) {
        return line;
    }

    decision->rules++;
    decision->masked += (line->action == LLMG_ACTION_MASK);

    if (line->score >= 0) {
        decision->score += (unsigned) line->score;

    } else if (line->action != LLMG_ACTION_MASK) {

        /* what was masked is dealt with and does not add up to a block */

        decision->score += llmg_decide_scores[rule->severity & 3];
    }

    if (line->action > decision->action) {
        decision->action = line->action;
        decision->rule = rule;
    }

    threshold = llmg_policy_threshold(policy, direction);

    if (threshold->score != 0 && decision->score >= threshold->score
        && threshold->action > decision->action)
    {
        decision->action = threshold->action;
        decision->rule = NULL;
    }

    return line;
}
