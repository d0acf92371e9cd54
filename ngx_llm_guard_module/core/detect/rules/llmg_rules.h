/*
 * The built-in rule tables, one file each.  Each ends with a row whose name is
 * NULL.  The prompt attacks ("injection.*") fill three of them.
 */

#ifndef _LLMG_RULES_H_INCLUDED_
#define _LLMG_RULES_H_INCLUDED_


#include "llmg_rule.h"


extern const llmg_rule_t  llmg_rules_secret[];
extern const llmg_rule_t  llmg_rules_key[];
extern const llmg_rule_t  llmg_rules_token_cloud[];
extern const llmg_rule_t  llmg_rules_token_dev[];
extern const llmg_rule_t  llmg_rules_token_service[];
extern const llmg_rule_t  llmg_rules_assigned[];
extern const llmg_rule_t  llmg_rules_password[];
extern const llmg_rule_t  llmg_rules_pii[];
extern const llmg_rule_t  llmg_rules_net[];
extern const llmg_rule_t  llmg_rules_id_us[];
extern const llmg_rule_t  llmg_rules_id_latin[];
extern const llmg_rule_t  llmg_rules_id_uk[];
extern const llmg_rule_t  llmg_rules_id_de[];
extern const llmg_rule_t  llmg_rules_id_eu[];
extern const llmg_rule_t  llmg_rules_id_north[];
extern const llmg_rule_t  llmg_rules_id_world[];
extern const llmg_rule_t  llmg_rules_injection[];
extern const llmg_rule_t  llmg_rules_jailbreak[];
extern const llmg_rule_t  llmg_rules_extract[];
extern const llmg_rule_t  llmg_rules_smuggle[];
extern const llmg_rule_t  llmg_rules_order_a[];
extern const llmg_rule_t  llmg_rules_order_b[];
extern const llmg_rule_t  llmg_rules_claim[];
extern const llmg_rule_t  llmg_rules_order[];
extern const llmg_rule_t  llmg_rules_hidden[];
extern const llmg_rule_t  llmg_rules_exfil[];
extern const llmg_rule_t  llmg_rules_leak[];

/* all of the above, ended by NULL */
extern const llmg_rule_t *const  llmg_rule_tables[];


#endif /* _LLMG_RULES_H_INCLUDED_ */
