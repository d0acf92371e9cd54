#include "llmg_rules.h"


const llmg_rule_t *const  llmg_rule_tables[] = {
    llmg_rules_secret,
    llmg_rules_pii,
    llmg_rules_injection,
    llmg_rules_jailbreak,
    llmg_rules_extract,
    llmg_rules_hidden,
    NULL
};
