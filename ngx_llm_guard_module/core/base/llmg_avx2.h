/*
 * What every text goes through is compiled twice for x86-64: for every
 * processor, and for those with 32 bytes at a time, which are asked for by
 * llmg_avx2().
 */

#ifndef _LLMG_AVX2_H_INCLUDED_
#define _LLMG_AVX2_H_INCLUDED_


#include "llmg.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define LLMG_X86    1
#define LLMG_AVX2   __attribute__((target("avx2,bmi,bmi2,popcnt")))

/* tests: as if the processor had none */
extern int  llmg_avx2_hidden;

#define llmg_avx2()                                                           \
    (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")         \
     && __builtin_cpu_supports("popcnt") && !llmg_avx2_hidden)

#define llmg_avx2_load(p)                                                     \
    _mm256_loadu_si256((const __m256i *) (const void *) (p))
#define llmg_avx2_store(p, v)                                                 \
    _mm256_storeu_si256((__m256i *) (void *) (p), v)

#define llmg_avx2_is(v, c)  _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c))
#define llmg_avx2_mask(v)   ((uint64_t) (unsigned) _mm256_movemask_epi8(v))

/* shifted so that "last" is 0x7F, and what is behind it is negative */
#define llmg_avx2_range(v, first, last)                                       \
    _mm256_cmpgt_epi8(                                                        \
        _mm256_add_epi8(v, _mm256_set1_epi8(0x7F - (last))),                  \
        _mm256_set1_epi8(0x7F - (last) + (first) - 1))

#endif


#endif /* _LLMG_AVX2_H_INCLUDED_ */
