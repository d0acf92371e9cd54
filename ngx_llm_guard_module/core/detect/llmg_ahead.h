/*
 * The bytes from the first digit of a place on, a bit for each: what they are
 * is known of all of them at once.
 */

#ifndef _LLMG_AHEAD_H_INCLUDED_
#define _LLMG_AHEAD_H_INCLUDED_


#include "llmg_bits.h"
#include "llmg_bytes.h"


/* bytes that are looked at; all can be read */
#define LLMG_AHEAD   (2 * LLMG_BITS)


typedef struct {
    llmg_bits_t  low;
    llmg_bits_t  high;
    uint32_t     digits;
} llmg_ahead_t;


#define llmg_ahead_bits(ahead, of)                                            \
    ((uint32_t) of((ahead)->low) | (uint32_t) of((ahead)->high) << LLMG_BITS)

#define llmg_ahead_colon(v)     llmg_bits_is(v, ':')
#define llmg_ahead_bracket(v)   llmg_bits_range(v, '(', 2)
#define llmg_ahead_sign(v)      (llmg_bits_range(v, '-', 3)                   \
                                 | llmg_bits_is(v, ' '))

/* blanks, hyphens, dots and slashes */
#define llmg_ahead_signs(ahead)   llmg_ahead_bits(ahead, llmg_ahead_sign)

#define llmg_ahead_first(bits)    ((unsigned) __builtin_ctz(bits))

/* those before the first one; all of them when there is none */
#define llmg_ahead_until(bits)    (((bits) & (0 - (bits))) - 1)


static llmg_inline void
llmg_ahead_load(llmg_ahead_t *ahead, const unsigned char *p)
{
    ahead->low = llmg_bits_load(p);
    ahead->high = llmg_bits_load(p + LLMG_BITS);
}


static llmg_inline void
llmg_ahead_read(llmg_ahead_t *ahead, const unsigned char *p)
{
    llmg_ahead_load(ahead, p);
    ahead->digits = llmg_ahead_bits(ahead, llmg_bits_digits);
}


static llmg_inline unsigned
llmg_ahead_count(uint32_t bits)
{
    bits -= bits >> 1 & 0x55555555U;
    bits = (bits & 0x33333333U) + (bits >> 2 & 0x33333333U);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0FU;

    return bits * 0x01010101U >> 24;
}


/* digits with less than four bytes between them, signs and brackets */

static llmg_inline uint32_t
llmg_ahead_reach(const llmg_ahead_t *ahead, uint32_t signs)
{
    uint32_t  none, ends;

    none = ~ahead->digits;

    ends = none & none >> 1 & none >> 2 & none >> 3;
    ends |= none & ~signs & ~llmg_ahead_bits(ahead, llmg_ahead_bracket);

    return ahead->digits & llmg_ahead_until(ends);
}


#endif /* _LLMG_AHEAD_H_INCLUDED_ */
