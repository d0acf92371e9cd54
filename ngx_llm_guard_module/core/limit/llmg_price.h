/*
 * Tokens to money, in millionths of a currency's unit: whole numbers only.
 */

#ifndef _LLMG_PRICE_H_INCLUDED_
#define _LLMG_PRICE_H_INCLUDED_


#include "llmg_bytes.h"


/* of one request; what is above counts as that many */
#define LLMG_PRICE_TOKENS   100000000ULL

/* a hundred thousand for a million tokens */
#define LLMG_PRICE_MAX      100000000000ULL


/*
 * Tokens of one request, none of them in two places: what was read from a cache
 * or written to one is not in "prompt", reasoning not in "completion".
 */
typedef struct {
    uint64_t      prompt;
    uint64_t      cached;
    uint64_t      written;
    uint64_t      completion;
    uint64_t      reasoning;
} llmg_spent_t;


/* Millionths for a million tokens, which is what price lists say times 10^6. */
typedef struct {
    llmg_str_t    model;        /* a glob */
    uint64_t      input;
    uint64_t      cached;
    uint64_t      written;
    uint64_t      output;
    uint64_t      reasoning;
} llmg_price_t;


/*
 * The price whose glob matches with the most letters; of equal ones the first.
 * NULL: none does.  Letters are compared without regard to their case.
 */
const llmg_price_t *llmg_price_find(const llmg_price_t *prices, size_t n,
    llmg_str_t model);

/* Rounded up; above LIMIT_AMOUNT it is that. */
uint64_t llmg_price_cost(const llmg_price_t *price, const llmg_spent_t *spent);

/*
 * "2.50" as 2500000: digits, and up to six behind a point.  -1: it is none, or
 * above "max".
 */
int64_t llmg_price_number(llmg_str_t s, uint64_t max);


#endif /* _LLMG_PRICE_H_INCLUDED_ */
