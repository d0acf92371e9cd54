#include <stdio.h>

#include "llmg_policy.h"
#include "llmg_linear.h"
#include "llmg_risk.h"
#include "llmg_rules.h"


/* around the thresholds of the built-in policies */
#define LLMG_POLICY_LOW    60
#define LLMG_POLICY_HIGH   89


static llmg_status_t llmg_policy_risks(llmg_policy_t *policy, char *err,
    size_t size);
static int llmg_policy_names_model(const llmg_policy_t *policy);


/* views on | off */

llmg_status_t
llmg_policy_views(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    (void) set;

    if (n == 2 && llmg_str_eqz(words[1], "on")) {
        policy->views = LLMG_SWITCH_ON;
        return LLMG_OK;
    }

    if (n == 2 && llmg_str_eqz(words[1], "off")) {
        policy->views = LLMG_SWITCH_OFF;
        return LLMG_OK;
    }

    (void) snprintf(err, size, "\"views\" takes \"on\" or \"off\"");

    return LLMG_INVALID;
}


/* uncertain low high | off */

llmg_status_t
llmg_policy_uncertain(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int  low, high;

    (void) set;

    if (n == 2 && llmg_str_eqz(words[1], "off")) {
        policy->band.state = LLMG_SWITCH_OFF;
        return LLMG_OK;
    }

    if (n == 3) {
        low = (int) llmg_str_number(words[1], 100);
        high = (int) llmg_str_number(words[2], 100);

        if (low > 0 && high >= low) {
            policy->band.state = LLMG_SWITCH_ON;
            policy->band.low = (unsigned char) low;
            policy->band.high = (unsigned char) high;
            return LLMG_OK;
        }
    }

    (void) snprintf(err, size, "\"uncertain\" takes two confidences of 1 to "
                    "100, the lower one first, or \"off\"");

    return LLMG_INVALID;
}


/* risk points report | block, or off */

llmg_status_t
llmg_policy_risk_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    int       points;
    unsigned  action;

    (void) set;

    if (n == 2 && llmg_str_eqz(words[1], "off")) {
        memset(policy->risk, 0, sizeof(policy->risk));
        policy->risk_off = 1;
        return LLMG_OK;
    }

    if (n == 3) {
        points = (int) llmg_str_number(words[1], LLMG_RISK_MOST);
        action = llmg_str_eqz(words[2], "block") ? LLMG_ACTION_BLOCK
                 : llmg_str_eqz(words[2], "report") ? LLMG_ACTION_REPORT
                 : LLMG_ACTION_ALLOW;

        if (points > 0 && action != LLMG_ACTION_ALLOW) {
            policy->risk[action] = (unsigned char) points;
            return LLMG_OK;
        }
    }

    (void) snprintf(err, size, "\"risk\" takes 1 to 100 points and "
                    "\"report\" or \"block\", or \"off\"");

    return LLMG_INVALID;
}


unsigned
llmg_policy_risk(const llmg_policy_t *policy, unsigned points)
{
    unsigned  action;

    for (action = LLMG_ACTION_BLOCK; action != LLMG_ACTION_ALLOW; action--) {
        if (policy->judge.risk[action] != 0
            && points >= policy->judge.risk[action])
        {
            break;
        }
    }

    return action;
}


static llmg_status_t
llmg_policy_risks(llmg_policy_t *policy, char *err, size_t size)
{
    unsigned              action;
    unsigned char        *risk;
    const llmg_policy_t  *p;

    risk = policy->judge.risk;

    for (p = policy; p != NULL; p = p->parent) {

        for (action = 0; action <= LLMG_ACTION_BLOCK; action++) {
            risk[action] = risk[action] ? risk[action] : p->risk[action];
        }

        if (p->risk_off) {
            break;
        }
    }

    if (risk[LLMG_ACTION_BLOCK] != 0
        && risk[LLMG_ACTION_REPORT] >= risk[LLMG_ACTION_BLOCK])
    {
        (void) snprintf(err, size, "\"risk %u report\" does nothing beside "
                        "\"risk %u block\"", risk[LLMG_ACTION_REPORT],
                        risk[LLMG_ACTION_BLOCK]);
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


llmg_status_t
llmg_policy_judge(llmg_policy_t *policy, char *err, size_t size)
{
    unsigned              i, rules;
    llmg_judge_t         *judge;
    llmg_status_t         rc;
    const llmg_band_t    *band;
    const llmg_rule_t    *rule;
    const llmg_policy_t  *p;

    judge = &policy->judge;
    memset(judge, 0, sizeof(llmg_judge_t));

    rc = llmg_policy_risks(policy, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    for (p = policy; p != NULL && p->views == LLMG_SWITCH_UNSET;
         p = p->parent)
    {
        /* void */
    }

    judge->on = (p == NULL || p->views == LLMG_SWITCH_ON);
    judge->roles = llmg_policy_whose(policy, LLMG_REQUEST,
                                     &llmg_linear_found);

    if (!judge->on) {

        if (judge->roles != 0 && llmg_policy_names_model(policy)) {
            (void) snprintf(err, size, "\"%s\" needs \"views on\"",
                            llmg_linear_found.name);
            return LLMG_INVALID;
        }

        judge->roles = 0;
        return LLMG_OK;
    }

    for (p = policy; p != NULL && p->band.state == LLMG_SWITCH_UNSET;
         p = p->parent)
    {
        /* void */
    }

    if (judge->roles != 0) {
        band = (p != NULL) ? &p->band : NULL;

        if (band == NULL) {
            judge->low = LLMG_POLICY_LOW;
            judge->high = LLMG_POLICY_HIGH;

        } else if (band->state == LLMG_SWITCH_ON) {
            judge->low = band->low;
            judge->high = band->high;
        }
    }

    /* without a rule there is nothing to find in them */

    rules = 0;

    for (i = 0; llmg_rule_tables[i] != NULL && rules == 0; i++) {
        for (rule = llmg_rule_tables[i]; rule->name != NULL; rule++) {
            rules |= llmg_policy_whose(policy, LLMG_REQUEST, rule);
        }
    }

    judge->views = (rules != 0 || judge->roles != 0);

    return LLMG_OK;
}


/* 1 when a line of it asks for the model and for nothing else */

static int
llmg_policy_names_model(const llmg_policy_t *policy)
{
    const llmg_policy_line_t  *line;

    for (line = policy->lines; line != NULL; line = line->next) {
        if (line->action != LLMG_ACTION_ALLOW
            && llmg_str_eqz(line->glob, llmg_linear_found.name))
        {
            return 1;
        }
    }

    return 0;
}


int
llmg_policy_attack(const llmg_rule_t *rule)
{
    return strncmp(rule->name, "injection.", 10) == 0
           || strncmp(rule->name, "hidden.", 7) == 0;
}


/* the model goes by rules, too, whether a line asks for them or not */

int
llmg_policy_feature(const llmg_policy_t *policy, unsigned direction,
    const llmg_rule_t *rule)
{
    return direction == LLMG_REQUEST && policy->judge.roles != 0
           && (llmg_linear_rule(&llmg_linear_model, rule->name) != 0
               || llmg_linear_rule(&llmg_linear_document, rule->name) != 0);
}
