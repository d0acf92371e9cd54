#include "llmg_risk.h"


static int llmg_risk_knows(const uint32_t *sums, size_t n, uint32_t sum);


/* 2^(-i/16) in 1/65536, rounded; between them it is a straight line */

static const uint32_t  llmg_risk_halves[] = {
    65536, 62757, 60097, 57549, 55109, 52772, 50535, 48393, 46341, 44376,
    42495, 40693, 38968, 37316, 35734, 34219, 32768
};


uint32_t
llmg_risk_left(const llmg_risk_t *risk, uint64_t now, uint64_t half)
{
    uint64_t  past, part, i, share, level;

    past = (now > risk->at) ? now - risk->at : 0;

    if (past / half >= 32) {
        return 0;
    }

    level = (uint64_t) risk->level >> (past / half);

    /* where in this half-life, in 1/65536 of a sixteenth */

    part = (past % half) * 16 * 65536 / half;
    i = part / 65536;
    part %= 65536;

    share = ((uint64_t) llmg_risk_halves[i] * (65536 - part)
             + (uint64_t) llmg_risk_halves[i + 1] * part) / 65536;

    return (uint32_t) (level * share / 65536);
}


unsigned
llmg_risk_points(const llmg_risk_t *risk, uint64_t now, uint64_t half)
{
    return llmg_risk_left(risk, now, half) / LLMG_RISK_ONE;
}


unsigned
llmg_risk_add(llmg_risk_t *risk, uint64_t now, uint64_t half,
    const llmg_risk_text_t *texts, size_t n)
{
    size_t    i, k, known;
    unsigned  points;
    uint32_t  left, sums[LLMG_RISK_TEXTS];

    points = 0;

    for (i = 0; i < n; i++) {

        if (!llmg_risk_knows(risk->texts, LLMG_RISK_TEXTS, texts[i].sum)
            && texts[i].points > points)
        {
            points = texts[i].points;
        }
    }

    if (points == 0) {
        return 0;
    }

    /* those of now, and then those of before */

    known = 0;

    for (i = 0; i < n && known < LLMG_RISK_TEXTS; i++) {
        if (!llmg_risk_knows(sums, known, texts[i].sum)) {
            sums[known++] = texts[i].sum;
        }
    }

    for (k = 0; k < LLMG_RISK_TEXTS && known < LLMG_RISK_TEXTS; k++) {
        if (risk->texts[k] == 0
            || !llmg_risk_knows(sums, known, risk->texts[k]))
        {
            sums[known++] = risk->texts[k];
        }
    }

    memcpy(risk->texts, sums, known * sizeof(uint32_t));

    left = llmg_risk_left(risk, now, half) + points * LLMG_RISK_ONE;

    risk->level = (left < LLMG_RISK_MOST * LLMG_RISK_ONE)
                  ? left : LLMG_RISK_MOST * LLMG_RISK_ONE;

    /* of two workers one may have read the clock before the other */

    risk->at = (now > risk->at) ? now : risk->at;

    return points;
}


static int
llmg_risk_knows(const uint32_t *sums, size_t n, uint32_t sum)
{
    size_t  i;

    for (i = 0; i < n; i++) {
        if (sums[i] == sum) {
            return 1;
        }
    }

    return 0;
}
