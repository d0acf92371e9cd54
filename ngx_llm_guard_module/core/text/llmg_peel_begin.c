/*
 * Where something may begin: most bytes of most text are passed without a look
 * at each.
 */

#include "llmg_peel_signs.h"
#include "llmg_fold_table.h"
#include "llmg_utf8.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


/* bytes of which the bits of a scan are */
#define LLMG_PEEL_SCAN      64


/* what is in no word, and before what may begin, but for letters of base64 */
typedef struct {
    uint64_t  dots;
    uint64_t  tags;
} llmg_peel_marks_t;


int
llmg_peel_odd(const unsigned char *p)
{
#if defined(__SSE2__)

    __m128i   v, is;
    unsigned  letters, low, inside;

    v = _mm_loadu_si128((const __m128i *) (const void *) p);

    /* signed, so that a range becomes one comparison */

    is = _mm_sub_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)),
                      _mm_set1_epi8('a' - 128));
    is = _mm_cmplt_epi8(is, _mm_set1_epi8(-128 + 26));
    letters = (unsigned) _mm_movemask_epi8(is);

    if ((letters & letters >> 1 & letters >> 2) == 0) {
        return 1;
    }

    low = letters & (unsigned) _mm_movemask_epi8(_mm_slli_epi16(v, 2));

    /* a capital between a letter and a small one */

    inside = (letters ^ low) & letters << 1 & low >> 1;

    return inside != 0;

#else

    unsigned  i, n, words, inside;

    n = 0;
    words = 0;
    inside = 0;

    for (i = 0; i < LLMG_PEEL_LOOK; i++) {
        n = llmg_peel_letter(p[i]) ? n + 1 : 0;
        words += (n == 3);
        inside += (n > 2 && !(p[i - 1] & 0x20) && (p[i] & 0x20));
    }

    return words == 0 || inside != 0;

#endif
}


#if defined(__SSE2__)

static llmg_inline void
llmg_peel_classes(const unsigned char *p, llmg_peel_scan_t *s,
    llmg_peel_marks_t *m)
{
    unsigned  i;
    __m128i   v, low, letters, digits, capitals, signs;

#define has(c)     _mm_cmpeq_epi8(v, _mm_set1_epi8(c))
#define or(a, b)   _mm_or_si128(a, b)
#define mask(x)    ((uint64_t) (unsigned) _mm_movemask_epi8(x) << i)

    for (i = 0; i < LLMG_PEEL_SCAN; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        /* signed, so that a range becomes one comparison */

        low = or(v, _mm_set1_epi8(0x20));
        letters = _mm_cmplt_epi8(_mm_sub_epi8(low, _mm_set1_epi8('a' - 128)),
                                 _mm_set1_epi8(-128 + 26));
        capitals = _mm_andnot_si128(_mm_cmpeq_epi8(low, v), letters);
        digits = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('0' - 128)),
                                _mm_set1_epi8(-128 + 10));
        signs = or(or(has('+'), has('/')), or(has('-'), has('_')));

        s->letters |= mask(letters);
        s->capitals |= mask(capitals);
        s->digits |= mask(digits);
        s->coded |= mask(or(or(letters, digits), signs));
        m->dots |= mask(has('.'));
        m->tags |= mask(has('<'));
    }

#undef has
#undef or
#undef mask
}

#else

static void
llmg_peel_classes(const unsigned char *p, llmg_peel_scan_t *s,
    llmg_peel_marks_t *m)
{
    unsigned  i;
    uint64_t  bit;

    for (i = 0; i < LLMG_PEEL_SCAN; i++) {
        bit = 1ULL << i;

        s->letters |= llmg_peel_letter(p[i]) ? bit : 0;
        s->capitals |= llmg_peel_letter(p[i]) && !(p[i] & 0x20) ? bit : 0;
        s->digits |= llmg_peel_digit(p[i]) ? bit : 0;
        s->coded |= llmg_base64_letter(p[i]) ? bit : 0;
        m->dots |= (p[i] == '.') ? bit : 0;
        m->tags |= (p[i] == '<') ? bit : 0;
    }
}

#endif


/* the bits of the bytes from p on */

static void
llmg_peel_scan(llmg_peel_scan_t *s, const unsigned char *p)
{
    size_t             left;
    uint64_t           before;
    unsigned char      rest[LLMG_PEEL_SCAN];
    llmg_peel_marks_t  m;

    s->from = p;
    s->letters = 0;
    s->capitals = 0;
    s->digits = 0;
    s->coded = 0;
    m.dots = 0;
    m.tags = 0;

    before = (p > s->text && (llmg_base64_letter(p[-1]) || p[-1] == '.'
                              || p[-1] == '<'));
    left = (size_t) (s->end - p);

    if (left < LLMG_PEEL_SCAN) {
        memset(rest, 0, sizeof(rest));
        memcpy(rest, p, left);
        p = rest;
    }

    llmg_peel_classes(p, s, &m);

    s->begins = (s->coded | m.dots)
                & ~((s->coded | m.dots | m.tags) << 1 | before)
                & ((1ULL << LLMG_PEEL_STEP) - 1);
}


/* how many bits there are in a row, from the lowest on */

static llmg_inline unsigned
llmg_peel_row_of(uint64_t bits)
{
    return ~bits != 0 ? (unsigned) __builtin_ctzll(~bits) : LLMG_PEEL_SCAN;
}


/* a letter of another script is at p: what is before it is in a word */

static llmg_inline int
llmg_peel_goes_on(const unsigned char *p, const unsigned char *end)
{
    unsigned  value;
    uint32_t  cp;

    if (*p < 0x80 || llmg_utf8_next(p, end, &cp) == 0) {
        return 0;
    }

    value = llmg_fold_value(cp);

    return value == LLMG_FOLD_LETTER || value >= LLMG_FOLD_POOL;
}


/* what may begin at p, which is the i-th byte of the scan */

static llmg_inline unsigned
llmg_peel_may(const llmg_peel_scan_t *s, unsigned i, const unsigned char *p,
    llmg_peel_tried_t *tried)
{
    unsigned  n, may;
    uint64_t  word;

    if (*p == '.' || *p == '-') {
        return p >= tried->dots ? LLMG_PEEL_MAY_DOTS : 0;
    }

    may = 0;
    n = llmg_peel_row_of(s->coded >> i);

    /* most words are no chunks */

    if (n >= LLMG_PEEL_CHUNK_LEAST && n <= LLMG_PEEL_CHUNK) {
        word = (s->digits | (s->capitals & ~(1ULL << i))) >> i;

        if ((word & ((1U << n) - 1)) != 0 && tried->tries != 0
            && p >= tried->chunks)
        {
            may = LLMG_PEEL_MAY_CHUNKS;
        }
    }

    if (s->letters >> i & 1) {

        if (!((s->letters | s->digits) >> (i + 1) & 1) && p + 1 < s->end
            && !llmg_peel_goes_on(p + 1, s->end))
        {
            may |= LLMG_PEEL_MAY_SPELLED;
        }

        return may;
    }

    n = llmg_peel_row_of(s->digits >> i);

    if (n == 0) {
        return may;
    }

    /* of two digits or three, and not the only one; or of seven bits, eight */

    if (n >= 7 && *p <= '1') {
        return may | LLMG_PEEL_MAY_BITS;
    }

    if ((n == 2 || n == 3) && p + n < s->end && llmg_peel_separates(p[n])) {
        return may | LLMG_PEEL_MAY_FIGURES;
    }

    if (may == 0) {
        llmg_peel_no_numbers(tried, p, 10);

        if (*p <= '1') {
            llmg_peel_no_numbers(tried, p, 2);
            llmg_peel_no_numbers(tried, p, 8);
        }
    }

    return may;
}


const unsigned char *
llmg_peel_begin(llmg_peel_scan_t *s, const unsigned char *p,
    const unsigned char *stop, llmg_peel_tried_t *tried, unsigned *may)
{
    size_t    at;
    uint64_t  begins;

    while (p < stop) {
        at = (size_t) (p - s->from);

        if (s->from == NULL || p < s->from || at >= LLMG_PEEL_STEP) {
            llmg_peel_scan(s, p);
            at = 0;
        }

        for (begins = s->begins >> at << at; begins != 0;
             begins &= begins - 1)
        {
            at = (size_t) __builtin_ctzll(begins);
            p = s->from + at;

            if (p >= stop) {
                return stop;
            }

            *may = llmg_peel_may(s, (unsigned) at, p, tried);

            if (*may != 0) {
                return p;
            }
        }

        p = s->from + LLMG_PEEL_STEP;
    }

    return stop;
}
