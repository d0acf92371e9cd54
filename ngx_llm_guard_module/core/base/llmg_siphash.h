/*
 * SipHash-2-4 (Aumasson, Bernstein: "SipHash: a fast short-input PRF"): a sum
 * under a key, from which neither the key nor the input can be told.
 */

#ifndef _LLMG_SIPHASH_H_INCLUDED_
#define _LLMG_SIPHASH_H_INCLUDED_


#include "llmg.h"


#define LLMG_SIPHASH_KEY   16


uint64_t llmg_siphash(const unsigned char key[LLMG_SIPHASH_KEY],
    llmg_str_t s);


#endif /* _LLMG_SIPHASH_H_INCLUDED_ */
