#include "llmg_run.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


#define LLMG_ONES    0x0101010101010101ULL
#define LLMG_HIGHS   0x8080808080808080ULL

/* not zero when a byte of v is below n; bytes from 0x80 on are not */
#define llmg_run_less(v, n)                                                   \
    (((v) - LLMG_ONES * (n)) & ~(v) & LLMG_HIGHS)


const unsigned char *
llmg_run_plain(const unsigned char *p, const unsigned char *end)
{
#if defined(__SSE2__)

    int      mask;
    __m128i  v, bad;

    /* signed: what is above 0x7F is below 0x20, too */

    while (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) p);

        bad = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)),
                           _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')),
                                        _mm_cmpeq_epi8(v,
                                                       _mm_set1_epi8('\\'))));
        mask = _mm_movemask_epi8(bad);

        if (mask != 0) {
            return p + __builtin_ctz((unsigned) mask);
        }

        p += 16;
    }

#else

    uint64_t  v;

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

#endif

    while (p < end && *p < 0x80 && *p >= 0x20 && *p != '"' && *p != '\\') {
        p++;
    }

    return p;
}


const unsigned char *
llmg_run_no_digit(const unsigned char *p, const unsigned char *end)
{
#if defined(__SSE2__)

    int      mask;
    __m128i  v;

    while (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) p);

        v = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('0' - 1)),
                          _mm_cmplt_epi8(v, _mm_set1_epi8('9' + 1)));
        mask = _mm_movemask_epi8(v);

        if (mask != 0) {
            return p + __builtin_ctz((unsigned) mask);
        }

        p += 16;
    }

#else

    uint64_t  v;

    while (end - p >= 8) {
        memcpy(&v, p, 8);
        v ^= LLMG_ONES * '0';

        if (llmg_run_less(v, 10)) {
            break;
        }

        p += 8;
    }

#endif

    while (p < end && (unsigned char) (*p - '0') > 9) {
        p++;
    }

    return p;
}
