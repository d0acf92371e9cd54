/*
 * What is known of a character and the marks behind it.
 */

#include "llmg_fold_step.h"


/* Hangul, composed by arithmetic (Unicode 3.12) */
#define LLMG_FOLD_S            0xAC00
#define LLMG_FOLD_L            0x1100
#define LLMG_FOLD_V            0x1161
#define LLMG_FOLD_T            0x11A7


static unsigned
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


static uint32_t
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


unsigned
llmg_fold_compose(llmg_fold_item_t *s, unsigned n)
{
    uint32_t          cp;
    unsigned          i, k, starter, last, class;
    llmg_fold_item_t  t;
    unsigned char     classes[LLMG_FOLD_SEGMENT];

    for (i = 0; i < n; i++) {
        t = s[i];
        class = llmg_fold_class(t.cp);

        for (k = i; k > 0 && class != 0 && classes[k - 1] > class; k--) {
            s[k] = s[k - 1];
            classes[k] = classes[k - 1];
        }

        s[k] = t;
        classes[k] = (unsigned char) class;
    }

    t.start = UINT32_MAX;
    t.end = 0;

    for (i = 0; i < n; i++) {
        t.start = s[i].start < t.start ? s[i].start : t.start;
        t.end = s[i].end > t.end ? s[i].end : t.end;
    }

    starter = n;
    last = 0;
    k = 0;

    for (i = 0; i < n; i++) {
        class = classes[i];

        if (starter != n
            && (k == starter + 1 || (last != 0 && last < class)))
        {
            cp = llmg_fold_pair(s[starter].cp, s[i].cp);

            if (cp != 0) {
                s[starter].cp = cp;
                s[starter].like = 0;
                continue;
            }
        }

        if (class == 0) {
            starter = k;
        }

        last = class;
        s[k++] = s[i];
    }

    for (i = 0; i < k; i++) {
        s[i].start = t.start;
        s[i].end = t.end;
        s[i].shared = 1;
    }

    return k;
}
