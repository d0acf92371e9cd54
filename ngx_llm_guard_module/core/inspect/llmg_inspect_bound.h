/*
 * A request that may have less of an answer than it asks for.
 */

#ifndef _LLMG_INSPECT_BOUND_H_INCLUDED_
#define _LLMG_INSPECT_BOUND_H_INCLUDED_


#include "llmg_inspect.h"


/*
 * The body once more, with no more than "n" tokens for each answer, whatever
 * its members say, or if none does.  LLMG_OK: *out is in the arena.
 * LLMG_DECLINED: it may not be changed (signed, or in shadow mode), or the API
 * has no place for a bound.
 * LLMG_INVALID, LLMG_LIMIT, LLMG_ERROR: as llmg_inspect_request().
 */
llmg_status_t llmg_inspect_bound(const llmg_inspect_t *in, llmg_str_t body,
    uint64_t n, llmg_str_t *out);


#endif /* _LLMG_INSPECT_BOUND_H_INCLUDED_ */
