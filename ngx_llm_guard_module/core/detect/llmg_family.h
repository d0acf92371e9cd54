/*
 * What a finding is in the words of others: the OWASP Top 10 for LLM
 * applications (2025) and the techniques of MITRE ATLAS.
 *
 * The family of a rule is the beginning of its name: the first in the table
 * that it begins with.
 */

#ifndef _LLMG_FAMILY_H_INCLUDED_
#define _LLMG_FAMILY_H_INCLUDED_


typedef struct {
    const char         *prefix;      /* of the names of its rules */
    const char         *owasp;       /* "LLM01:2025" */
    const char         *atlas;       /* "AML.T0051.000" */
} llmg_family_t;


/* all of them, the last one's prefix is NULL */
extern const llmg_family_t  llmg_families[];

/* of the rule of this name, or NULL: it is no attack on a model */
const llmg_family_t *llmg_family(const char *rule);


#endif /* _LLMG_FAMILY_H_INCLUDED_ */
