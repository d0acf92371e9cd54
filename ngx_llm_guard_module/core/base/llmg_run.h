/*
 * Runs of bytes, sixteen or eight at a time: the loops that every byte of every
 * document goes through.
 */

#ifndef _LLMG_RUN_H_INCLUDED_
#define _LLMG_RUN_H_INCLUDED_


#include "llmg.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


/* llmg_run_plain(), behind the first sixteen bytes */
const unsigned char *llmg_run_plain_on(const unsigned char *p,
    const unsigned char *end);

/* llmg_run_plain_copy(), near the end */
const unsigned char *llmg_run_plain_copy_on(unsigned char *dst,
    const unsigned char *p, const unsigned char *end);

/*
 * Copies [p, end) up to the first backslash, and returns where that is, or end.
 * "dst" has room for all of it and lies apart from it.
 */
const unsigned char *llmg_run_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end);


#if defined(__SSE2__)

/* a bit for each byte that ends a plain run; signed: 0x80 is below 0x20 */

static inline unsigned
llmg_run_special(const unsigned char *p)
{
    __m128i  v, bad;

    v = _mm_loadu_si128((const __m128i *) (const void *) p);

    bad = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)),
                       _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
                                    _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));

    return (unsigned) _mm_movemask_epi8(bad);
}

#endif


/*
 * The first byte in [p, end) that is a quote, a backslash, a control character
 * or above 0x7F; or end.
 */

static llmg_inline const unsigned char *
llmg_run_plain(const unsigned char *p, const unsigned char *end)
{
#if defined(__SSE2__)

    unsigned  mask;

    if (end - p >= 16) {
        mask = llmg_run_special(p);

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        p += 16;
    }

#endif

    return llmg_run_plain_on(p, end);
}


/*
 * As llmg_run_plain(), and copies the run: "dst" has room for all of [p, end),
 * and lies apart from it.
 */

static llmg_inline const unsigned char *
llmg_run_plain_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
#if defined(__SSE2__)

    unsigned  mask;

    /* what is copied behind the end of the run is written over */

    while (end - p >= 16) {
        memcpy(dst, p, 16);

        mask = llmg_run_special(p);

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        dst += 16;
        p += 16;
    }

#endif

    return llmg_run_plain_copy_on(dst, p, end);
}


#endif /* _LLMG_RUN_H_INCLUDED_ */
