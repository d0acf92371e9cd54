#include "llmg_ratio.h"


unsigned
llmg_ratio_learn(unsigned ratio, uint64_t estimate, uint64_t truth)
{
    int64_t  weight, said, next;

    if (estimate < LLMG_RATIO_LEAST || truth == 0) {
        return ratio;
    }

    /* one that is beyond the bounds says no more than the bound */

    if (truth >= 4 * estimate) {
        said = LLMG_RATIO_MOST;

    } else if (truth <= estimate / 2) {
        said = LLMG_RATIO_ONE / 2;

    } else {
        said = (int64_t) (truth * LLMG_RATIO_ONE / estimate);
    }

    weight = (estimate < LLMG_RATIO_INERTIA / 8) ? (int64_t) estimate
                                                 : LLMG_RATIO_INERTIA / 8;

    next = (int64_t) ratio
           + (said - (int64_t) ratio) * weight / LLMG_RATIO_INERTIA;

    if (next < LLMG_RATIO_ONE) {
        return LLMG_RATIO_ONE;
    }

    return (next > LLMG_RATIO_MOST) ? LLMG_RATIO_MOST : (unsigned) next;
}


uint64_t
llmg_ratio_times(unsigned ratio, uint64_t estimate)
{
    return (estimate * ratio + LLMG_RATIO_ONE - 1) / LLMG_RATIO_ONE;
}
