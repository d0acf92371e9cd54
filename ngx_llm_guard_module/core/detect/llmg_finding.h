/*
 * What a detector found and where.  A finding keeps positions, never the text.
 */

#ifndef _LLMG_FINDING_H_INCLUDED_
#define _LLMG_FINDING_H_INCLUDED_


#include "llmg_rule.h"


/* Findings kept for one document; more is LLMG_LIMIT, answered by the fail
 * mode, because a document full of findings is not one to wave through. */
#define LLMG_FINDINGS_MAX   10000

/*
 * Places of one document or stream that a pattern may have given up at, where
 * that is passed: each takes the time of the match limit.
 */
#define LLMG_FINDINGS_LIMITS    16

/* In another script, other digits, with marks or signs between: llmg_fold.h.
 * Then a bit for each of the kinds of llmg_peel.h that were undone; and in
 * what texts say one after another. */
#define LLMG_FINDING_FOLDED     0x01
#define LLMG_FINDING_JOINED     0x8000
#define llmg_finding_kinds(k)   ((uint16_t) ((k) & ~1U))

/* longest text of llmg_finding_via(), with its NUL */
#define LLMG_FINDING_VIA        96


typedef struct {
    const llmg_rule_t  *rule;
    uint32_t            text;       /* index of the text */
    uint32_t            more;       /* streams: others alike, not listed */
    uint16_t            via;        /* LLMG_FINDING_...: how it was seen; 0:
                                       as it stands */
    unsigned char       confidence; /* the rule's, or the model's */
    size_t              trigger;    /* in the text, as all of them */
    size_t              start;
    size_t              end;
} llmg_finding_t;


typedef struct {
    llmg_arena_t       *arena;
    llmg_finding_t     *items;
    size_t              n;
    size_t              cap;
    unsigned            limits;     /* how many more places a pattern may give
                                       up at */
    unsigned            viewed;     /* 1: claims of other alphabets are not
                                       looked for, but in its views */
} llmg_findings_t;


/*
 * "guard.match_limit": at this byte a pattern has reached its limit, and nobody
 * knows what is there.  No policy has a line for it: the fail mode decides.
 */
extern const llmg_rule_t  llmg_finding_limit;


void llmg_findings_init(llmg_findings_t *list, llmg_arena_t *arena);

/* LLMG_OK, LLMG_LIMIT or LLMG_ERROR */
llmg_status_t llmg_findings_add(llmg_findings_t *list,
    const llmg_rule_t *rule, uint32_t text, size_t trigger, size_t start,
    size_t end);

/*
 * A pattern gives up at "at": a finding of llmg_finding_limit, and one less of
 * list->limits.  LLMG_OK; LLMG_LIMIT: told of, and there was none left, or as
 * above; LLMG_ERROR.
 */
llmg_status_t llmg_findings_limit(llmg_findings_t *list, uint32_t text,
    size_t at);

/* how many places there are at which one gave up */
size_t llmg_findings_limited(const llmg_findings_t *list);

/*
 * Sorts by text, start, then longest first, and drops what lies inside an
 * earlier finding of the same rule.  One that was seen as it stands and another
 * one of the same rule that was seen in another way are one where they overlap.
 */
void llmg_findings_sort(llmg_findings_t *list);

/* "plain", "folded", or what was undone, as in "base64+rot13" */
void llmg_finding_via(unsigned via, char *name, size_t size);

/* Of two rules that find the same bytes, the surer one tells what they are. */
int llmg_rule_cmp(const llmg_rule_t *a, const llmg_rule_t *b);


#endif /* _LLMG_FINDING_H_INCLUDED_ */
