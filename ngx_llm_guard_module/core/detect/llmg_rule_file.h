/*
 * Rules from a file.
 *
 *     # orders of the shop
 *     rule  acme.order
 *         type        ACME_ORDER
 *         severity    medium
 *         confidence  85
 *         literal     AO-
 *         pattern     AO-[0-9]{4}-[0-9]{6}(?![0-9])
 *         check       luhn
 *         label       order
 *         match       my order AO-2024-000018
 *         no-match    AO-2024-17
 *
 * Each line is a word and, up to the end of the line, its value; blanks around
 * it do not count.  Lines that begin with '#' are comments.  "rule" begins a
 * rule; the lines behind it, in any order, are llmg_rule_t's fields:
 *
 *     type, severity, confidence
 *     literal, form, shape, label, match, no-match     each of them again and
 *                                                      again
 *     pattern          see llmg_pattern.h; without it the literals are found
 *     digits n         in the place of literals: where so many digits stand
 *     back n class     the match begins up to n bytes of the class earlier
 *     near n           how far before the finding a label may end
 *     check            a name of llmg_check_find()
 *     until, tail      how a finding goes on that has no bound
 *     caseless, inside without a value
 *
 * A rule is compiled, tried with its examples and measured as it is read
 * (llmg_rule_prove.h).
 */

#ifndef _LLMG_RULE_FILE_H_INCLUDED_
#define _LLMG_RULE_FILE_H_INCLUDED_


#include "llmg_rule_prove.h"


/* values of one kind in one rule */
#define LLMG_RULE_FILE_VALUES   64

/* rules of one file; bytes of a line */
#define LLMG_RULE_FILE_RULES    1000
#define LLMG_RULE_FILE_LINE     4096

/* an example is tried cut at each of its bytes */
#define LLMG_RULE_FILE_EXAMPLE  1024


typedef struct {
    llmg_rule_t       *rules;       /* ended by one without a name */
    llmg_rule_cost_t  *costs;       /* of each */
    size_t             n;
} llmg_rule_file_t;


/*
 * Reads "text" into "arena".  Names are none of "tables" (ended by NULL), nor
 * is their family one of the built-in ones.  LLMG_OK; LLMG_INVALID with *line
 * and the reason in "err"; LLMG_ERROR, LLMG_LIMIT: memory.
 */
llmg_status_t llmg_rule_file_read(llmg_rule_file_t *file,
    llmg_arena_t *arena, llmg_str_t text, const llmg_rule_t *const *tables,
    size_t *line, char *err, size_t size);

/* The check of this name, "luhn" or "us_npi", or NULL. */
llmg_check_pt llmg_check_find(llmg_str_t name);


#endif /* _LLMG_RULE_FILE_H_INCLUDED_ */
