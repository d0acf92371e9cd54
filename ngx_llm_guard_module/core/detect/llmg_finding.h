/*
 * What a detector found and where.  A finding keeps positions, never the text.
 */

#ifndef _LLMG_FINDING_H_INCLUDED_
#define _LLMG_FINDING_H_INCLUDED_


#include "llmg_rule.h"


/* Findings kept for one document; more is LLMG_LIMIT, answered by the fail
 * mode, because a document full of findings is not one to wave through. */
#define LLMG_FINDINGS_MAX   10000


typedef struct {
    const llmg_rule_t  *rule;
    uint32_t            text;       /* index of the text */
    uint32_t            more;       /* streams: others alike, not listed */
    size_t              trigger;    /* in the text, as all of them */
    size_t              start;
    size_t              end;
} llmg_finding_t;


typedef struct {
    llmg_arena_t       *arena;
    llmg_finding_t     *items;
    size_t              n;
    size_t              cap;
} llmg_findings_t;


void llmg_findings_init(llmg_findings_t *list, llmg_arena_t *arena);

/* LLMG_OK, LLMG_LIMIT or LLMG_ERROR */
llmg_status_t llmg_findings_add(llmg_findings_t *list,
    const llmg_rule_t *rule, uint32_t text, size_t trigger, size_t start,
    size_t end);

/*
 * Sorts by text, start, then longest first, and drops what lies inside an
 * earlier finding of the same rule.
 */
void llmg_findings_sort(llmg_findings_t *list);

/* Of two rules that find the same bytes, the surer one tells what they are. */
int llmg_rule_cmp(const llmg_rule_t *a, const llmg_rule_t *b);


#endif /* _LLMG_FINDING_H_INCLUDED_ */
