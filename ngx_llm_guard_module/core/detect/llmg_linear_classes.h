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


/* 16 bits of a hash as a piece */
#define llmg_linear_piece(x)                                                  \
    ((uint16_t) ((uint32_t) (x) * LLMG_LINEAR_HASHED >> 16))


/*
 * What hashes of words of a class are: for the upper 16 bits a byte, and in the
 * 32 bits that begin there the one that the next five say.
 */
extern const unsigned char  llmg_linear_known[(1 << 16) + 3];

/* 24 bits of the word's hash, and above 0 its class; 0 where there is none */
extern const uint32_t  llmg_linear_slots[LLMG_LINEAR_SLOTS];


/* the class of a word, or of two, by the hash; or 0 */

static llmg_inline uint32_t
llmg_linear_class(uint64_t hash)
{
    uint32_t  i, slot, rest;

    if ((llmg_load32(llmg_linear_known + (hash >> 48)) >> (hash >> 43) % 32
         & 1) == 0)
    {
        return 0;
    }

    rest = (uint32_t) (hash >> 24) & 0xFFFFFF;

    i = llmg_linear_piece(hash >> 48)
        / ((1 << LLMG_LINEAR_BITS) / LLMG_LINEAR_SLOTS);

    for ( /* void */ ; /* void */ ; i++) {
        slot = llmg_linear_slots[i % LLMG_LINEAR_SLOTS];

        if (slot == 0 || slot >> 8 == rest) {
            return slot & 0xFF;
        }
    }
}


#endif /* _LLMG_LINEAR_CLASSES_H_INCLUDED_ */
