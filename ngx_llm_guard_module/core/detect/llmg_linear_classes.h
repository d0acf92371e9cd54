/*
 * Classes of words, and of two words in a row, for the linear model: "ignore",
 * "disregard" and "vergiss" are one, "rules" and "las normas" another.  What
 * was learnt of some words of a class is known of all of them, so of those that
 * no text of the training had, and of other languages.
 *
 * The table is made by tools/classes from tools/classes.txt.
 */

#ifndef _LLMG_LINEAR_CLASSES_H_INCLUDED_
#define _LLMG_LINEAR_CLASSES_H_INCLUDED_


#include "llmg_linear.h"


/*
 * Classes, with 0, which is none.  A piece of one class, or of two, is no other
 * text's: what is heavy must not be met by chance.
 */
#define LLMG_LINEAR_CLASSES   64

/* pieces that are hashes; behind them those of classes */
#define LLMG_LINEAR_HASHED                                                    \
    ((1 << LLMG_LINEAR_BITS) - LLMG_LINEAR_CLASSES * LLMG_LINEAR_CLASSES)

/* slots, a power of two; where one is taken, the next one is */
#define LLMG_LINEAR_SLOTS   (1 << 14)


/* a bit for each piece that may be of a word of a class */
extern const uint64_t  llmg_linear_known[(1 << LLMG_LINEAR_BITS) / 64];

/* 24 bits of the word's hash, and above 0 its class; 0 where there is none */
extern const uint32_t  llmg_linear_slots[LLMG_LINEAR_SLOTS];


/* the class of the hash of which "piece" is made of the upper 16 bits; or 0 */

static llmg_inline uint32_t
llmg_linear_class(uint16_t piece, uint64_t hash)
{
    uint32_t  i, slot, rest;

    if ((llmg_linear_known[piece / 64] >> piece % 64 & 1) == 0) {
        return 0;
    }

    rest = (uint32_t) (hash >> 24) & 0xFFFFFF;

    i = piece / ((1 << LLMG_LINEAR_BITS) / LLMG_LINEAR_SLOTS);

    for ( /* void */ ; /* void */ ; i++) {
        slot = llmg_linear_slots[i % LLMG_LINEAR_SLOTS];

        if (slot == 0 || slot >> 8 == rest) {
            return slot & 0xFF;
        }
    }
}


#endif /* _LLMG_LINEAR_CLASSES_H_INCLUDED_ */
