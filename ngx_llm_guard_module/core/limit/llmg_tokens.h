/*
 * How many tokens a text may be, before a model has counted them.
 *
 * No vocabulary is looked at.  Each byte costs what the one before it says:
 * letters that follow each other often are of one token, a blank begins one,
 * and so on, for 122 classes of bytes.  The weights were fitted to what a
 * tokenizer made of texts in many languages (t/tokens), a little upwards, and
 * no pair costs nothing.  doc/limits.md has figures of how far off it is.
 *
 * The cost of a text is the sum of what its bytes cost, so that it does not
 * matter in which pieces it comes.
 */

#ifndef _LLMG_TOKENS_H_INCLUDED_
#define _LLMG_TOKENS_H_INCLUDED_


#include "llmg_bytes.h"


/* The unit of an estimate: sums of many texts are rounded once. */
#define LLMG_TOKENS_UNIT      64

#define LLMG_TOKENS_CLASSES   122


/* where in a text the next piece goes on: all zero at its beginning */
typedef struct {
    unsigned  last;             /* class of the byte before */
} llmg_tokens_t;


/* of any bytes, in the unit above; more than nothing for each of them */
uint64_t llmg_tokens_next(llmg_tokens_t *at, llmg_str_t piece);

/* of a whole text */
uint64_t llmg_tokens_estimate(llmg_str_t text);


/* in llmg_tokens_weights.c: the class of a byte; what a pair costs */

extern const unsigned char  llmg_tokens_classes[256];
extern const unsigned char  llmg_tokens_weights[LLMG_TOKENS_CLASSES
                                                * LLMG_TOKENS_CLASSES];


#endif /* _LLMG_TOKENS_H_INCLUDED_ */
