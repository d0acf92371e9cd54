/*
 * What a model has counted beside what was estimated, as one number that is
 * corrected with each answer: the estimate knows one vocabulary, and a model
 * may have another one.
 *
 * Who pays for a prompt also writes it, and knows where the estimate is too
 * high.  So a correction only ever adds: no text makes room for another one,
 * and what llmg_tokens.h says of the least that is estimated holds.
 */

#ifndef _LLMG_RATIO_H_INCLUDED_
#define _LLMG_RATIO_H_INCLUDED_


#include "llmg.h"


/* A ratio is 16 bits: once, and nearly four times, the most that another
   vocabulary makes of a script that this one knows well. */
#define LLMG_RATIO_ONE       16384
#define LLMG_RATIO_MOST      65535

/* Tokens: in a shorter prompt what is put around it is too large a part. */
#define LLMG_RATIO_LEAST     64

/* Tokens: of so many about two thirds have come through; and of one prompt an
   eighth of them counts. */
#define LLMG_RATIO_INERTIA   8192


/* The ratio after one more prompt, in tokens; as it was if that is no help. */
unsigned llmg_ratio_learn(unsigned ratio, uint64_t estimate, uint64_t truth);

/* "estimate", which is below 2^40, by the ratio, rounded up */
uint64_t llmg_ratio_times(unsigned ratio, uint64_t estimate);


#endif /* _LLMG_RATIO_H_INCLUDED_ */
