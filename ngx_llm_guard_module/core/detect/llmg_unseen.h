/*
 * Characters that nobody sees, by code: what the patterns of rules say of rows
 * of them, at a part of the cost, because text can be made of nothing else.
 *
 * ZERO stands for U+200B to U+200D, U+2060 to U+2064 and U+FEFF; SELECT for
 * U+FE00 to U+FE0F and U+E0100 to U+E01EF.
 */

#ifndef _LLMG_UNSEEN_H_INCLUDED_
#define _LLMG_UNSEEN_H_INCLUDED_


#include "llmg_bytes.h"


/*
 * As llmg_find_pt says, where none is before: two or three of ZERO and not
 * more; the first four of them; the first four with one character between them;
 * the first three of SELECT.
 */
llmg_status_t llmg_unseen_few(llmg_str_t text, size_t at, int more,
    size_t *end);
llmg_status_t llmg_unseen_run(llmg_str_t text, size_t at, int more,
    size_t *end);
llmg_status_t llmg_unseen_spread(llmg_str_t text, size_t at, int more,
    size_t *end);
llmg_status_t llmg_unseen_selectors(llmg_str_t text, size_t at, int more,
    size_t *end);


#endif /* _LLMG_UNSEEN_H_INCLUDED_ */
