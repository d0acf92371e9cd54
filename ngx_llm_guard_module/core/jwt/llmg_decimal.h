/*
 * Numbers as JSON writes them (RFC 8259, section 6), compared exactly: a
 * double cannot tell 2^53 from its neighbor.
 */

#ifndef _LLMG_DECIMAL_H_INCLUDED_
#define _LLMG_DECIMAL_H_INCLUDED_


#include "llmg.h"


/* 1 when all of "s" is a number of JSON. */
int llmg_decimal_valid(llmg_str_t s);

/*
 * Below, equal to or above 0 as "a" is to "b"; both are valid.  Exponents
 * beyond 10^15 are all the same one.
 */
int llmg_decimal_cmp(llmg_str_t a, llmg_str_t b);


#endif /* _LLMG_DECIMAL_H_INCLUDED_ */
