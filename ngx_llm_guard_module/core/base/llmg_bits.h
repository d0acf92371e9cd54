/*
 * Which of sixteen bytes are of a kind: a bit for each, the first is bit 0.
 * All sixteen can be read.
 */

#ifndef _LLMG_BITS_H_INCLUDED_
#define _LLMG_BITS_H_INCLUDED_


#include "llmg.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


#define LLMG_BITS   16


#if (LLMG_SSE2)

typedef __m128i  llmg_bits_t;

#define llmg_bits_load(p)                                                     \
    _mm_loadu_si128((const __m128i *) (const void *) (p))

#define llmg_bits_mask(v)   ((unsigned) _mm_movemask_epi8(v))

/* those above ASCII */
#define llmg_bits_high(v)   llmg_bits_mask(v)


/* the "n" bytes from "low" on */

static llmg_inline unsigned
llmg_bits_range(llmg_bits_t v, unsigned char low, unsigned n)
{
    v = _mm_sub_epi8(v, _mm_set1_epi8((char) low));

    return llmg_bits_mask(_mm_cmpeq_epi8(v,
                              _mm_min_epu8(v, _mm_set1_epi8((char) (n - 1)))));
}


static llmg_inline unsigned
llmg_bits_is(llmg_bits_t v, unsigned char c)
{
    return llmg_bits_mask(_mm_cmpeq_epi8(v, _mm_set1_epi8((char) c)));
}


static llmg_inline unsigned
llmg_bits_letters(llmg_bits_t v)
{
    return llmg_bits_range(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26);
}


static llmg_inline unsigned
llmg_bits_hex(llmg_bits_t v)
{
    return llmg_bits_range(v, '0', 10)
           | llmg_bits_range(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 6);
}

#else

typedef const unsigned char  *llmg_bits_t;

#define llmg_bits_load(p)   (p)
#define llmg_bits_high(v)   llmg_bits_range(v, 0x80, 0x80)


static llmg_inline unsigned
llmg_bits_range(llmg_bits_t v, unsigned char low, unsigned n)
{
    unsigned  i, bits;

    for (i = 0, bits = 0; i < LLMG_BITS; i++) {
        bits |= (unsigned) ((unsigned char) (v[i] - low) < n) << i;
    }

    return bits;
}


static llmg_inline unsigned
llmg_bits_is(llmg_bits_t v, unsigned char c)
{
    return llmg_bits_range(v, c, 1);
}


static llmg_inline unsigned
llmg_bits_letters(llmg_bits_t v)
{
    return llmg_bits_range(v, 'a', 26) | llmg_bits_range(v, 'A', 26);
}


static llmg_inline unsigned
llmg_bits_hex(llmg_bits_t v)
{
    return llmg_bits_range(v, '0', 10) | llmg_bits_range(v, 'a', 6)
           | llmg_bits_range(v, 'A', 6);
}

#endif

#define llmg_bits_digits(v)   llmg_bits_range(v, '0', 10)


/* how many are set; the compiler's own may be a call of its library */

static llmg_inline unsigned
llmg_bits_count(uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555ULL;
    bits = (bits & 0x3333333333333333ULL) + (bits >> 2 & 0x3333333333333333ULL);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FULL;

    return (unsigned) (bits * 0x0101010101010101ULL >> 56);
}


#endif /* _LLMG_BITS_H_INCLUDED_ */
