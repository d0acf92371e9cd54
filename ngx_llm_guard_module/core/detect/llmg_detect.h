/*
 * Rules compiled for one direction of one policy, and run over texts.
 *
 * A compiled set is read-only and may be shared by threads; each thread brings
 * its own scratch.  Whole texts go through llmg_detect_run(); the text of a
 * stream goes through a channel, piece by piece, with the same findings for
 * every way of cutting it.
 */

#ifndef _LLMG_DETECT_H_INCLUDED_
#define _LLMG_DETECT_H_INCLUDED_


#include "llmg_finding.h"
#include "llmg_text.h"


typedef struct llmg_detect_s   llmg_detect_t;
typedef struct llmg_scratch_s  llmg_scratch_t;


/*
 * Compiles "rules", which stay the caller's and must live as long.  Memory is
 * malloc'ed and freed by llmg_detect_free().  LLMG_OK; LLMG_INVALID when a
 * rule is wrong: "err" (of "size" bytes) then names the rule and the reason;
 * LLMG_ERROR.  No rules at all is fine and finds nothing.
 */
llmg_status_t llmg_detect_compile(llmg_detect_t **detect,
    const llmg_rule_t *const *rules, size_t n, char *err, size_t size);
void llmg_detect_free(llmg_detect_t *detect);

/*
 * Compiles those of its rules whose names begin so as a set of their own, for
 * texts in which no others are looked for; llmg_detect_parted() is that set, or
 * all of them without one.  Freed, and fitted, with the other one.
 * LLMG_OK, LLMG_INVALID, LLMG_ERROR as above.
 */
llmg_status_t llmg_detect_part(llmg_detect_t *detect, const char *prefix,
    char *err, size_t size);
const llmg_detect_t *llmg_detect_parted(const llmg_detect_t *detect);

/* The compiled rules, in the order of compilation. */
size_t llmg_detect_count(const llmg_detect_t *detect);
const llmg_rule_t *llmg_detect_get(const llmg_detect_t *detect, size_t i);

/*
 * What is found by a rule with a tail is told of once its end is known, as far
 * as it has up to "bytes" bytes: whoever looks wants to know all of it.
 */
void llmg_detect_wait(llmg_detect_t *detect, size_t bytes);

/* Bytes of a channel that may have to wait because of this rule. */
size_t llmg_detect_hold(const llmg_rule_t *rule);

/*
 * How far around a byte of a whole text lies all that decides on what is found
 * with it: a match, and what it looks at before and behind.  0: nobody knows.
 */
size_t llmg_detect_reach(const llmg_detect_t *detect);

/*
 * Scratch for one thread, of any set.  "match_limit" bounds the work of one
 * pattern at one place.  NULL without memory.
 */
llmg_scratch_t *llmg_scratch_create(uint32_t match_limit);
void llmg_scratch_free(llmg_scratch_t *scratch);

/*
 * An arena for what is made while one looks, empty, of LLMG_SCRATCH_MOST bytes
 * at most; and back, NULL or not: what it has taken from malloc() is kept for
 * the next one, up to LLMG_SCRATCH_KEPT bytes.  NULL without memory.
 */
#define LLMG_SCRATCH_MOST   (64 * 1024 * 1024)
#define LLMG_SCRATCH_KEPT   (4 * 1024 * 1024)

llmg_arena_t *llmg_scratch_take(llmg_scratch_t *scratch);
void llmg_scratch_give(llmg_scratch_t *scratch, llmg_arena_t *arena);

/*
 * Looks at all texts of a document.  "joined" holds them as llmg_text.h says;
 * "texts" are sorted by start.  Findings are added to "list", unsorted.  Where
 * a pattern reaches its limit is a finding, too: llmg_findings_limit().
 * LLMG_OK; LLMG_LIMIT (too many findings, one more place at which a pattern
 * reached its limit than list->limits, memory); LLMG_ERROR.
 */
llmg_status_t llmg_detect_run(const llmg_detect_t *detect,
    llmg_scratch_t *scratch, llmg_str_t joined, const llmg_text_t *texts,
    size_t n, llmg_findings_t *list);

/* The same, of the texts from "first" to "last" only. */
llmg_status_t llmg_detect_some(const llmg_detect_t *detect,
    llmg_scratch_t *scratch, llmg_str_t joined, const llmg_text_t *texts,
    size_t n, size_t first, size_t last, llmg_findings_t *list);


#endif /* _LLMG_DETECT_H_INCLUDED_ */
