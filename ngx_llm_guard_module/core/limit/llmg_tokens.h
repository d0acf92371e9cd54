/*
 * How many tokens a text may be, before a model has counted them.
 *
 * An estimate by classes of bytes: what the tokenizers of today make of words,
 * digits, punctuation, blanks and scripts on average.  No vocabulary is looked
 * at.  For prose and code it is meant to be within a quarter of the truth;
 * single words, and texts of rare characters, may be further off.
 */

#ifndef _LLMG_TOKENS_H_INCLUDED_
#define _LLMG_TOKENS_H_INCLUDED_


#include "llmg_bytes.h"


/* The unit of an estimate: sums of many texts are rounded once. */
#define LLMG_TOKENS_UNIT   100


/* of valid UTF-8, in hundredths of a token; other bytes are counted, too */
uint64_t llmg_tokens_estimate(llmg_str_t text);


#endif /* _LLMG_TOKENS_H_INCLUDED_ */
