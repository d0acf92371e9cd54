/*
 * Sets of compiled rules, each shared by all policies that look for the same.
 * Policies of many tenants differ in what is done with what is found, and a
 * set is some megabytes and some hundredths of a second.
 */

#ifndef _LLMG_SIGHT_H_INCLUDED_
#define _LLMG_SIGHT_H_INCLUDED_


#include "llmg_detect.h"


typedef struct llmg_sight_s  llmg_sight_t;


/*
 * The set of these rules, in this order, that waits as llmg_detect_wait() says,
 * and has a part, llmg_detect_part(), of those whose names begin with "part",
 * or none with NULL: one of the list "sights", or a new one, put there.  Rules
 * must live as long as the list, which lies in "arena"; what is compiled is the
 * list's.  LLMG_OK, LLMG_INVALID with "err", LLMG_ERROR.
 */
llmg_status_t llmg_sight(llmg_sight_t **sights, llmg_arena_t *arena,
    const llmg_rule_t *const *rules, size_t n, size_t wait, const char *part,
    const llmg_detect_t **detect, char *err, size_t size);

/* Frees what is compiled, before the arena goes.  NULL is an empty list. */
void llmg_sights_free(llmg_sight_t *sights);


#endif /* _LLMG_SIGHT_H_INCLUDED_ */
