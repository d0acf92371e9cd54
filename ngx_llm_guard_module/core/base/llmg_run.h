/*
 * Runs of bytes, sixteen or eight at a time: the loops that every byte of every
 * document goes through.
 */

#ifndef _LLMG_RUN_H_INCLUDED_
#define _LLMG_RUN_H_INCLUDED_


#include "llmg.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* llmg_run_plain(), behind sixteen bytes that are plain, and with few bytes */
const unsigned char *llmg_run_plain_on(const unsigned char *p,
    const unsigned char *end);
const unsigned char *llmg_run_plain_few(const unsigned char *p,
    const unsigned char *end);

/* llmg_run_plain_copy(), near the end */
const unsigned char *llmg_run_plain_copy_on(unsigned char *dst,
    const unsigned char *p, const unsigned char *end);

/*
 * From a byte above 0x7F on: over text in well-formed UTF-8, to the first
 * quote, backslash or control character in it, to the first byte of something
 * that is not UTF-8, or to "end".  With "dst" (not NULL) the text is copied:
 * room for all of [p, end), apart from it.
 */
const unsigned char *llmg_run_wide(unsigned char *dst, const unsigned char *p,
    const unsigned char *end);

/*
 * Copies [p, end) up to the first backslash, and returns where that is, or end.
 * "dst" has room for all of it and lies apart from it.
 */
const unsigned char *llmg_run_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end);


#if (LLMG_SSE2)

#define llmg_run_load(p)                                                      \
    _mm_loadu_si128((const __m128i *) (const void *) (p))
#define llmg_run_store(p, v)                                                  \
    _mm_storeu_si128((__m128i *) (void *) (p), v)


/*
 * All ones in each byte that ends no plain run.  Signed: 0x80 is below 0x20;
 * and a quote with one bit turned over is the one that follows 0x1F.
 */

static llmg_inline __m128i
llmg_run_plains(__m128i v)
{
    return _mm_andnot_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\\')),
                            _mm_cmpgt_epi8(_mm_xor_si128(v,
                                                         _mm_set1_epi8(0x02)),
                                           _mm_set1_epi8(0x20)));
}


#define llmg_run_mask(v)   ((unsigned) _mm_movemask_epi8(v))

/* a bit for each byte of sixteen that ends one, of what the above says */
#define llmg_run_stops(v)  (llmg_run_mask(v) ^ 0xFFFF)

#endif


/*
 * The first byte in [p, end) that is a quote, a backslash, a control character
 * or above 0x7F; or end.
 */

static llmg_inline const unsigned char *
llmg_run_plain(const unsigned char *p, const unsigned char *end)
{
#if (LLMG_SSE2)

    unsigned  mask;

    if (end - p >= 16) {
        mask = llmg_run_stops(llmg_run_plains(llmg_run_load(p)));

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        return llmg_run_plain_on(p + 16, end);
    }

#endif

    return llmg_run_plain_few(p, end);
}


/*
 * As llmg_run_plain(), and copies the run: "dst" has room for all of [p, end),
 * and lies apart from it.
 */

static llmg_inline const unsigned char *
llmg_run_plain_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
#if (LLMG_SSE2)

    __m128i    v, w, x, y;
    unsigned   mask;
    ptrdiff_t  i, last;

    /* what is copied behind the end of the run is written over */

    if (end - p >= 16) {
        v = llmg_run_load(p);
        llmg_run_store(dst, v);

        mask = llmg_run_stops(llmg_run_plains(v));

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        last = end - p - 32;

        for (i = 16; i <= last; i += 32) {
            v = llmg_run_load(p + i);
            w = llmg_run_load(p + i + 16);

            llmg_run_store(dst + i, v);
            llmg_run_store(dst + i + 16, w);

            x = llmg_run_plains(v);
            y = llmg_run_plains(w);

            if (llmg_run_stops(_mm_and_si128(x, y)) != 0) {
                mask = llmg_run_mask(x) | llmg_run_mask(y) << 16;
                return p + i + __builtin_ctz(~mask);
            }
        }

        dst += i;
        p += i;
    }

#endif

    return llmg_run_plain_copy_on(dst, p, end);
}


#endif /* _LLMG_RUN_H_INCLUDED_ */
