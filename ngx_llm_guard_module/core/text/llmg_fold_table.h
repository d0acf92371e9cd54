/*
 * What characters become in the canonical view; made by tools/unicode.
 *
 * A value below LLMG_FOLD_POOL is a kind of character that stays as it is; any
 * other is a place in the pool: a word that holds the number of code points and
 * above its lowest byte the ASCII letter that the character looks like, or 0;
 * then the code points, which stay as they are.
 */

#ifndef _LLMG_FOLD_TABLE_H_INCLUDED_
#define _LLMG_FOLD_TABLE_H_INCLUDED_


#include "llmg.h"


#define LLMG_FOLD_OTHER        0
#define LLMG_FOLD_LETTER       1
#define LLMG_FOLD_DROP         2
#define LLMG_FOLD_COMBINING    3    /* may compose, or has a class */
#define LLMG_FOLD_POOL         4

#define LLMG_FOLD_SHIFT        6


extern const uint16_t  llmg_fold_stage[];
extern const uint16_t  llmg_fold_values[];
extern const uint32_t  llmg_fold_pool[];
extern const uint32_t  llmg_fold_marks[];    /* code point << 8 | class */
extern const uint32_t  llmg_fold_pairs[];    /* first, second, composed */
extern const size_t    llmg_fold_nmarks;
extern const size_t    llmg_fold_npairs;


/* of a code point up to U+10FFFF */

static inline unsigned
llmg_fold_value(uint32_t cp)
{
    return llmg_fold_values[((size_t) llmg_fold_stage[cp >> LLMG_FOLD_SHIFT]
                             << LLMG_FOLD_SHIFT)
                            + (cp & ((1U << LLMG_FOLD_SHIFT) - 1))];
}


#endif /* _LLMG_FOLD_TABLE_H_INCLUDED_ */
