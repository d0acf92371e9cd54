/*
 * Which of sixteen bytes are of a kind: a bit for each, the first is bit 0.
 * All sixteen can be read.
 */

#ifndef _LLMG_BITS_H_INCLUDED_
#define _LLMG_BITS_H_INCLUDED_


#include "llmg_bytes.h"

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


#define llmg_bits_lower(v)  _mm_or_si128(v, _mm_set1_epi8(0x20))

#else

/* a value as well, for what it was read from may be gone */
typedef struct {
    uint64_t  low;              /* the first eight, the first one lowest */
    uint64_t  high;
} llmg_bits_t;

#define LLMG_BITS_ONES      0x0101010101010101ULL
#define LLMG_BITS_TOPS      0x8080808080808080ULL

/* the tops of eight bytes, side by side */
#define llmg_bits_tops(v)                                                     \
    ((unsigned) (((v) >> 7 & LLMG_BITS_ONES) * 0x0102040810204080ULL >> 56))


static llmg_inline llmg_bits_t
llmg_bits_load(const unsigned char *p)
{
    llmg_bits_t  v;

    v.low = llmg_load64(p);
    v.high = llmg_load64(p + sizeof(uint64_t));

    return v;
}


static llmg_inline unsigned
llmg_bits_high(llmg_bits_t v)
{
    return llmg_bits_tops(v.low) | llmg_bits_tops(v.high) << 8;
}


static llmg_inline llmg_bits_t
llmg_bits_lower(llmg_bits_t v)
{
    v.low |= LLMG_BITS_ONES * 0x20;
    v.high |= LLMG_BITS_ONES * 0x20;

    return v;
}


/*
 * The top of each of eight bytes that is one of the "n" from "low" on.  Nothing
 * is carried from one byte to the next: what is added is added to seven bits.
 */

static llmg_inline uint64_t
llmg_bits_among(uint64_t v, unsigned char low, unsigned n)
{
    uint64_t  less, others;

    others = 0;

    if (n > 0x80) {
        others = LLMG_BITS_TOPS;
        low = (unsigned char) (low + n);
        n = 256 - n;
    }

    less = LLMG_BITS_ONES * (unsigned char) (256 - low);
    v = ((v & ~LLMG_BITS_TOPS) + (less & ~LLMG_BITS_TOPS))
        ^ ((v ^ less) & LLMG_BITS_TOPS);
    v |= (v & ~LLMG_BITS_TOPS) + LLMG_BITS_ONES * (0x80 - n);

    return (~v & LLMG_BITS_TOPS) ^ others;
}


static llmg_inline unsigned
llmg_bits_range(llmg_bits_t v, unsigned char low, unsigned n)
{
    v.low = llmg_bits_among(v.low, low, n);
    v.high = llmg_bits_among(v.high, low, n);

    return llmg_bits_high(v);
}


static llmg_inline unsigned
llmg_bits_is(llmg_bits_t v, unsigned char c)
{
    return llmg_bits_range(v, c, 1);
}

#endif

#define llmg_bits_digits(v)   llmg_bits_range(v, '0', 10)
#define llmg_bits_letters(v)  llmg_bits_range(llmg_bits_lower(v), 'a', 26)
#define llmg_bits_hex(v)                                                      \
    (llmg_bits_digits(v) | llmg_bits_range(llmg_bits_lower(v), 'a', 6))


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
