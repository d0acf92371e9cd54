#include "llmg_run.h"


#define LLMG_ONES    0x0101010101010101ULL
#define LLMG_HIGHS   0x8080808080808080ULL

/* not zero when a byte of v is below n; bytes from 0x80 on are not */
#define llmg_run_less(v, n)                                                   \
    (((v) - LLMG_ONES * (n)) & ~(v) & LLMG_HIGHS)


const unsigned char *
llmg_run_plain_on(const unsigned char *p, const unsigned char *end)
{
    uint64_t  v;

#if defined(__SSE2__)

    unsigned  mask;

    while (end - p >= 32) {
        mask = llmg_run_special(p) | llmg_run_special(p + 16) << 16;

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        p += 32;
    }

#endif

    while (end - p >= 8) {
        memcpy(&v, p, 8);

        if ((v & LLMG_HIGHS)
            || llmg_run_less(v, 0x20)
            || llmg_run_less(v ^ LLMG_ONES * '"', 1)
            || llmg_run_less(v ^ LLMG_ONES * '\\', 1))
        {
            break;
        }

        p += 8;
    }

    while (p < end && *p < 0x80 && *p >= 0x20 && *p != '"' && *p != '\\') {
        p++;
    }

    return p;
}


const unsigned char *
llmg_run_plain_copy_on(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
    const unsigned char  *q;

    q = llmg_run_plain_on(p, end);
    memcpy(dst, p, (size_t) (q - p));

    return q;
}


const unsigned char *
llmg_run_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
#if defined(__SSE2__)

    __m128i   v;
    unsigned  mask;

    while (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) p);
        mask = (unsigned) _mm_movemask_epi8(
                              _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));

        /* what is behind a backslash is written over */

        _mm_storeu_si128((__m128i *) (void *) dst, v);

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        dst += 16;
        p += 16;
    }

#else

    uint64_t  v;

    while (end - p >= 8) {
        memcpy(&v, p, 8);

        if (llmg_run_less(v ^ LLMG_ONES * '\\', 1)) {
            break;
        }

        memcpy(dst, &v, 8);
        dst += 8;
        p += 8;
    }

#endif

    while (p < end && *p != '\\') {
        *dst++ = *p++;
    }

    return p;
}
