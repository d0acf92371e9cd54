/*
 * How much work a pattern is: its steps are counted, not timed, so the answer
 * is the same on every machine.  For configurations and tests; matching itself
 * goes through llmg_regex.h.
 */

#ifndef _LLMG_REGEX_STEPS_H_INCLUDED_
#define _LLMG_REGEX_STEPS_H_INCLUDED_


#include "llmg.h"


typedef struct llmg_regex_steps_s  llmg_regex_steps_t;


/*
 * A pattern that llmg_regex_compile() takes.  malloc'ed, freed by
 * llmg_regex_steps_free().  NULL: out of memory, or it does not compile.
 */
llmg_regex_steps_t *llmg_regex_steps_create(const char *pattern,
    int caseless, int anchored);
void llmg_regex_steps_free(llmg_regex_steps_t *steps);

/*
 * Items tried and bytes gone over by one match from "first" (begun up to
 * "last"); at most about "limit", where the match is given up.
 */
uint64_t llmg_regex_steps(llmg_regex_steps_t *steps, llmg_str_t subject,
    size_t first, size_t last, uint64_t limit);


#endif /* _LLMG_REGEX_STEPS_H_INCLUDED_ */
