/*
 * What every text goes through is compiled twice for x86-64: for every
 * processor, and for those with 32 bytes at a time, which are asked for by
 * llmg_avx2().
 */

#ifndef _LLMG_AVX2_H_INCLUDED_
#define _LLMG_AVX2_H_INCLUDED_


#include "llmg.h"

#if (LLMG_X86)

#include <immintrin.h>

#define LLMG_AVX2   __attribute__((target("avx2,bmi,bmi2,popcnt")))

/* tests: as if the processor had none */
extern int  llmg_avx2_hidden;

#define llmg_avx2()                                                           \
    (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")          \
     && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt")    \
     && !llmg_avx2_hidden)

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

#define llmg_avx2_letters(v)                                                  \
    llmg_avx2_range(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), 'a', 'z')


/* letters of base64, of either alphabet */

LLMG_AVX2 static llmg_inline __m256i
llmg_avx2_coded(__m256i v)
{
    __m256i  signs;

    signs = _mm256_or_si256(_mm256_or_si256(llmg_avx2_is(v, '+'),
                                            llmg_avx2_is(v, '/')),
                            _mm256_or_si256(llmg_avx2_is(v, '-'),
                                            llmg_avx2_is(v, '_')));

    return _mm256_or_si256(signs,
                           _mm256_or_si256(llmg_avx2_letters(v),
                                           llmg_avx2_range(v, '0', '9')));
}

#endif


#endif /* _LLMG_AVX2_H_INCLUDED_ */
