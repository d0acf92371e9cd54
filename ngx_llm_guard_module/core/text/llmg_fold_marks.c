/*
 * What is known of a character and the marks behind it.
 */

#include "llmg_fold_step.h"


/* Hangul, composed by arithmetic (Unicode 3.12) */
#define LLMG_FOLD_S            0xAC00
#define LLMG_FOLD_L            0x1100
#define LLMG_FOLD_V            0x1161
#define LLMG_FOLD_T            0x11A7


unsigned
llmg_fold_class(uint32_t cp)
{
    size_t  low, high, mid;

    low = 0;
    high = llmg_fold_nmarks;

    while (low < high) {
        mid = (low + high) / 2;

        if (llmg_fold_marks[mid] >> 8 == cp) {
            return llmg_fold_marks[mid] & 0xFF;
        }

        if (llmg_fold_marks[mid] >> 8 < cp) {
            low = mid + 1;

        } else {
            high = mid;
        }
    }

    return 0;
}


uint32_t
llmg_fold_pair(uint32_t one, uint32_t two)
{
    size_t           low, high, mid;
    const uint32_t  *pair;

    if (one - LLMG_FOLD_L < 19 && two - LLMG_FOLD_V < 21) {
        return LLMG_FOLD_S
               + ((one - LLMG_FOLD_L) * 21 + two - LLMG_FOLD_V) * 28;
    }

    if (one - LLMG_FOLD_S < 11172 && (one - LLMG_FOLD_S) % 28 == 0
        && two - LLMG_FOLD_T - 1 < 27)
    {
        return one + two - LLMG_FOLD_T;
    }

    low = 0;
    high = llmg_fold_npairs;

    while (low < high) {
        mid = (low + high) / 2;
        pair = &llmg_fold_pairs[3 * mid];

        if (pair[0] == one && pair[1] == two) {
            return pair[2];
        }

        if (pair[0] < one || (pair[0] == one && pair[1] < two)) {
            low = mid + 1;

        } else {
            high = mid;
        }
    }

    return 0;
}
