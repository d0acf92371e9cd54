#include "llmg_decide.h"


static const llmg_policy_line_t *llmg_decide_line(llmg_decide_memo_t *memo,
    const llmg_policy_t *policy, unsigned direction, const llmg_rule_t *rule,
    unsigned confidence, unsigned role);
static void llmg_decide_add(llmg_decision_t *decision,
    const llmg_policy_t *policy, unsigned direction, const llmg_rule_t *rule,
    unsigned role, const llmg_policy_line_t *line);
static void llmg_decide_raise(llmg_decision_t *decision,
    const llmg_threshold_t *threshold);


static const unsigned  llmg_decide_scores[] = { 0, 20, 40, 60 };


const llmg_policy_line_t *
llmg_decide(llmg_decision_t *decision, const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned role)
{
    const llmg_policy_line_t  *line;

    line = llmg_policy_match_at(policy, direction, rule, rule->confidence,
                                role);

    llmg_decide_add(decision, policy, direction, rule, role, line);

    return line;
}


const llmg_policy_line_t *
llmg_decide_at(llmg_decision_t *decision, llmg_decide_memo_t *memo,
    const llmg_policy_t *policy, unsigned direction, const llmg_rule_t *rule,
    unsigned confidence, unsigned role)
{
    const llmg_policy_line_t  *line;

    line = llmg_decide_line(memo, policy, direction, rule, confidence, role);

    llmg_decide_add(decision, policy, direction, rule, role, line);

    return line;
}


static void
llmg_decide_add(llmg_decision_t *decision, const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned role,
    const llmg_policy_line_t *line)
{
    unsigned                 score;
    const llmg_threshold_t  *threshold;

    if (line == NULL || line->action == LLMG_ACTION_ALLOW) {
        return;
    }

    decision->rules++;
    decision->masked += (line->action == LLMG_ACTION_MASK);

    score = 0;

    if (line->score >= 0) {
        score = (unsigned) line->score;

    } else if (line->action != LLMG_ACTION_MASK) {

        /* what was masked is dealt with and does not add up to a block */

        score = llmg_decide_scores[rule->severity & 3];
    }

    decision->score += score;
    decision->scores[role < LLMG_ROLES ? role : LLMG_ROLE_UNKNOWN] += score;

    if (line->action > decision->action) {
        decision->action = line->action;
        decision->rule = rule;
    }

    /* nothing is stronger */

    if (decision->action == LLMG_ACTION_BLOCK) {
        return;
    }

    llmg_decide_raise(decision, llmg_policy_threshold(policy, direction));

    threshold = NULL;

    while ((threshold = llmg_policy_next_threshold(policy, direction,
                                                   threshold))
           != NULL)
    {
        llmg_decide_raise(decision, threshold);
    }
}


static const llmg_policy_line_t *
llmg_decide_line(llmg_decide_memo_t *memo, const llmg_policy_t *policy,
    unsigned direction, const llmg_rule_t *rule, unsigned confidence,
    unsigned role)
{
    llmg_decide_asked_t  *asked;

    asked = &memo->asked[((uintptr_t) rule / sizeof(llmg_rule_t))
                         % LLMG_DECIDE_ASKED];

    if (asked->rule != rule || asked->confidence != confidence
        || asked->role != role)
    {
        asked->rule = rule;
        asked->confidence = (unsigned char) confidence;
        asked->role = (unsigned char) role;
        asked->line = llmg_policy_match_at(policy, direction, rule, confidence,
                                           role);
    }

    return asked->line;
}


void
llmg_decide_limit(llmg_decision_t *decision)
{
    decision->limited = 1;
    decision->rules++;

    if (decision->action < LLMG_ACTION_REPORT) {
        decision->action = LLMG_ACTION_REPORT;
        decision->rule = &llmg_finding_limit;
    }
}


static void
llmg_decide_raise(llmg_decision_t *decision,
    const llmg_threshold_t *threshold)
{
    unsigned  role, roles, score;

    if (threshold->score == 0 || threshold->action <= decision->action) {
        return;
    }

    roles = threshold->roles;
    score = decision->score;

    if (roles != 0) {

        /* what does not say whose it is counts as the user's */

        if (roles & 1u << LLMG_ROLE_USER) {
            roles |= 1u << LLMG_ROLE_UNKNOWN;
        }

        score = 0;

        for (role = 0; role < LLMG_ROLES; role++) {
            score += (roles >> role & 1) ? decision->scores[role] : 0;
        }
    }

    if (score >= threshold->score) {
        decision->action = threshold->action;
        decision->rule = NULL;
    }
}
