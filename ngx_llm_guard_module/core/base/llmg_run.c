#include "llmg_run.h"
#include "llmg_utf8.h"


#define LLMG_ONES    0x0101010101010101ULL
#define LLMG_HIGHS   0x8080808080808080ULL

/* not zero when a byte of v is below n; bytes from 0x80 on are not */
#define llmg_run_less(v, n)                                                   \
    (((v) - LLMG_ONES * (n)) & ~(v) & LLMG_HIGHS)


const unsigned char *
llmg_run_plain_on(const unsigned char *p, const unsigned char *end)
{
#if (LLMG_SSE2)

    __m128i   v, w;
    unsigned  mask;

    while (end - p >= 32) {
        v = llmg_run_plains(llmg_run_load(p));
        w = llmg_run_plains(llmg_run_load(p + 16));

        if (llmg_run_stops(_mm_and_si128(v, w)) != 0) {
            mask = llmg_run_mask(v) | llmg_run_mask(w) << 16;
            return p + __builtin_ctz(~mask);
        }

        p += 32;
    }

    if (end - p >= 16) {
        mask = llmg_run_stops(llmg_run_plains(llmg_run_load(p)));

        if (mask != 0) {
            return p + __builtin_ctz(mask);
        }

        p += 16;
    }

    if (p == end) {
        return end;
    }

    /* the last sixteen, of which some have been looked at */

    p = end - 16;
    mask = llmg_run_stops(llmg_run_plains(llmg_run_load(p)));

    return (mask != 0) ? p + __builtin_ctz(mask) : end;

#else

    return llmg_run_plain_few(p, end);

#endif
}


const unsigned char *
llmg_run_plain_few(const unsigned char *p, const unsigned char *end)
{
    uint64_t  u;

    while (end - p >= 8) {
        memcpy(&u, p, 8);

        if ((u & LLMG_HIGHS)
            || llmg_run_less(u, 0x20)
            || llmg_run_less(u ^ LLMG_ONES * '"', 1)
            || llmg_run_less(u ^ LLMG_ONES * '\\', 1))
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

    q = llmg_run_plain(p, end);
    memcpy(dst, p, (size_t) (q - p));

    return q;
}


#if (LLMG_SSE2)

/*
 * Sixteen bytes at a time: which of them begin a sequence tells where
 * continuations must be, and nowhere else may they be.  What the second byte
 * excludes is Unicode, Table 3-7.
 */

#define llmg_run_below(v, c)                                                  \
    llmg_run_mask(_mm_cmplt_epi8(v, _mm_set1_epi8((char) (c))))
#define llmg_run_above(v, c)                                                  \
    llmg_run_mask(_mm_cmpgt_epi8(v, _mm_set1_epi8((char) (c))))
#define llmg_run_is(v, c)                                                     \
    llmg_run_mask(_mm_cmpeq_epi8(v, _mm_set1_epi8((char) (c))))


/*
 * "high" has a bit for each byte above 0x7F, of the "n" that are text.  How
 * many of them are well-formed, without a sequence that goes on behind sixteen;
 * 0 when there is a fault.
 */

static llmg_inline unsigned
llmg_run_utf8(__m128i v, unsigned high, unsigned n)
{
    unsigned  inner, lead, lead3, lead4, want, bad;

    /* signed: 0x80 is the lowest */

    inner = llmg_run_below(v, 0xC0) & high;
    lead = high & ~inner;
    want = lead << 1;
    bad = llmg_run_below(v, 0xC2) & lead;

    lead3 = llmg_run_above(v, 0xDF) & lead;

    if (lead3 != 0) {
        want |= lead3 << 2;

        bad |= llmg_run_is(v, 0xE0) << 1 & ~llmg_run_above(v, 0x9F) & inner;
        bad |= llmg_run_is(v, 0xED) << 1 & llmg_run_above(v, 0x9F) & inner;

        lead4 = llmg_run_above(v, 0xEF) & lead;

        if (lead4 != 0) {
            want |= lead4 << 3;

            bad |= llmg_run_above(v, 0xF4) & lead;
            bad |= llmg_run_is(v, 0xF0) << 1 & ~llmg_run_above(v, 0x8F) & inner;
            bad |= llmg_run_is(v, 0xF4) << 1 & llmg_run_above(v, 0x8F) & inner;
        }
    }

    /* what the next sixteen begin with is not known yet */

    if (n == 16) {

        if (((want ^ inner) & 0xFFFF) != 0) {
            return 0;
        }

        if (want > 0xFFFF) {
            n = 31 - (unsigned) __builtin_clz(lead);
        }

    } else if (want != inner) {
        return 0;
    }

    return (bad == 0) ? n : 0;
}

#endif


const unsigned char *
llmg_run_wide(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
    size_t  n;

#if (LLMG_SSE2)

    __m128i   v;
    unsigned  high, stop, len;

    while (end - p >= 16) {
        v = llmg_run_load(p);

        /* what is copied behind the end of the run is written over */

        if (dst != NULL) {
            llmg_run_store(dst, v);
        }

        high = llmg_run_mask(v);
        stop = llmg_run_stops(llmg_run_plains(v)) & ~high;

        if (stop != 0) {
            len = (unsigned) __builtin_ctz(stop);
            high &= (1U << len) - 1;

            if (high == 0 || llmg_run_utf8(v, high, len) != 0) {
                return p + len;
            }

            break;
        }

        len = (high != 0) ? llmg_run_utf8(v, high, 16) : 16;

        if (len == 0) {
            break;
        }

        if (dst != NULL) {
            dst += len;
        }

        p += len;
    }

#endif

    while (p < end) {

        if (*p < 0x80) {

            if (*p < 0x20 || *p == '"' || *p == '\\') {
                break;
            }

            n = 1;

        } else {
            n = llmg_utf8_sequence(p, end);

            if (n == 0) {
                break;
            }
        }

        if (dst != NULL) {
            memcpy(dst, p, n);
            dst += n;
        }

        p += n;
    }

    return p;
}


const unsigned char *
llmg_run_copy(unsigned char *dst, const unsigned char *p,
    const unsigned char *end)
{
#if (LLMG_SSE2)

    __m128i   v;
    unsigned  mask;

    while (end - p >= 16) {
        v = llmg_run_load(p);
        mask = llmg_run_is(v, '\\');

        /* what is behind a backslash is written over */

        llmg_run_store(dst, v);

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
