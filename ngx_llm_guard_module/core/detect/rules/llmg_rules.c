#include "llmg_rules.h"


const llmg_rule_t *const  llmg_rule_tables[] = {
    llmg_rules_secret,
    llmg_rules_key,
    llmg_rules_token_cloud,
    llmg_rules_token_dev,
    llmg_rules_token_service,
    llmg_rules_assigned,
    llmg_rules_password,
    llmg_rules_pii,
    llmg_rules_net,
    llmg_rules_id_us,
    llmg_rules_id_latin,
    llmg_rules_id_uk,
    llmg_rules_id_de,
    llmg_rules_id_eu,
    llmg_rules_id_north,
    llmg_rules_id_world,
    llmg_rules_injection,
    llmg_rules_jailbreak,
    llmg_rules_extract,
    llmg_rules_smuggle,
    llmg_rules_order_a,
    llmg_rules_order_b,
    llmg_rules_claim,
    llmg_rules_order,
    llmg_rules_hidden,
    llmg_rules_exfil,
    llmg_rules_leak,
    NULL
};
