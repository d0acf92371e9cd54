/*
 * What the bytes of tokens are, many at once: for the steps that judge words of
 * ASCII in which digits and signs may stand for letters.
 */

#ifndef _LLMG_FOLD_KINDS_H_INCLUDED_
#define _LLMG_FOLD_KINDS_H_INCLUDED_


#include "llmg_fold_step.h"
#include "llmg_avx2.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* the most bytes there are bits for: LLMG_FOLD_WORD is no more */
#define LLMG_FOLD_KINDS        64


/* a bit for each byte */
typedef struct {
    uint64_t  letters;
    uint64_t  digits;
    uint64_t  signs;            /* but for LLMG_FOLD_EURO */
    uint64_t  others;           /* above 0x7F */

    /* of llmg_fold_kinds_more(), which mean nothing elsewhere than in tokens */

    uint64_t  vowels;           /* and what stands for one */
    uint64_t  far;              /* letters that are no digits of hex */
    uint64_t  twos;             /* the digit that stands for no letter */
    uint64_t  rare;             /* those that seldom do */
} llmg_fold_kinds_t;

typedef void (*llmg_fold_kinds_pt)(llmg_fold_kinds_t *k, unsigned char *dst,
    const unsigned char *p, unsigned n);
typedef void (*llmg_fold_more_pt)(llmg_fold_kinds_t *k,
    const unsigned char *p, unsigned n);


#if (LLMG_SSE2)

#define llmg_fold_has(v, c)                                                   \
    _mm_cmpeq_epi8(v, _mm_set1_epi8((char) (c)))
#define llmg_fold_or(a, b)      _mm_or_si128(a, b)
#define llmg_fold_mask(x, i)                                                  \
    ((uint64_t) (unsigned) _mm_movemask_epi8(x) << (i))

/*
 * Of n bytes at p, which there are up to the next multiple of 16; "dst" has the
 * same with the case of letters folded.
 */

static llmg_inline void
llmg_fold_kinds(llmg_fold_kinds_t *k, unsigned char *dst,
    const unsigned char *p, unsigned n)
{
    unsigned  i;
    __m128i   v, letters, digits, signs;

    k->letters = 0;
    k->digits = 0;
    k->signs = 0;
    k->others = 0;

    for (i = 0; i < n; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        /* signed, so that a range becomes one comparison */

        letters = llmg_fold_or(v, _mm_set1_epi8(0x20));
        letters = _mm_cmplt_epi8(_mm_sub_epi8(letters,
                                              _mm_set1_epi8('a' - 128)),
                                 _mm_set1_epi8(-128 + 26));
        digits = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('0' - 128)),
                                _mm_set1_epi8(-128 + 10));
        signs = llmg_fold_or(llmg_fold_or(llmg_fold_has(v, '@'),
                                          llmg_fold_has(v, '!')),
                             llmg_fold_or(llmg_fold_has(v, '$'),
                                          llmg_fold_has(v, '+')));
        signs = llmg_fold_or(signs, llmg_fold_has(v, '|'));

        v = llmg_fold_or(v, _mm_and_si128(letters, _mm_set1_epi8(0x20)));
        _mm_storeu_si128((__m128i *) (void *) (dst + i), v);

        k->letters |= llmg_fold_mask(letters, i);
        k->digits |= llmg_fold_mask(digits, i);
        k->signs |= llmg_fold_mask(signs, i);
        k->others |= llmg_fold_mask(v, i);
    }
}


/* the rest, of the same bytes, folded or not */

static llmg_inline void
llmg_fold_kinds_more(llmg_fold_kinds_t *k, const unsigned char *p, unsigned n)
{
    unsigned  i;
    __m128i   v, low, is;

    k->vowels = 0;
    k->far = 0;
    k->twos = 0;
    k->rare = 0;

    for (i = 0; i < n; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));
        low = llmg_fold_or(v, _mm_set1_epi8(0x20));

        is = llmg_fold_or(llmg_fold_has(low, 'a'), llmg_fold_has(low, 'e'));
        is = llmg_fold_or(is, llmg_fold_has(low, 'i'));
        is = llmg_fold_or(is, llmg_fold_has(low, 'o'));
        is = llmg_fold_or(is, llmg_fold_has(low, 'u'));
        is = llmg_fold_or(is, llmg_fold_has(low, 'y'));
        is = llmg_fold_or(is, llmg_fold_has(v, '0'));
        is = llmg_fold_or(is, llmg_fold_has(v, '1'));
        is = llmg_fold_or(is, llmg_fold_has(v, '3'));
        is = llmg_fold_or(is, llmg_fold_has(v, '4'));
        is = llmg_fold_or(is, llmg_fold_has(v, '@'));
        is = llmg_fold_or(is, llmg_fold_has(v, '!'));
        is = llmg_fold_or(is, llmg_fold_has(v, '|'));
        is = llmg_fold_or(is, llmg_fold_has(v, LLMG_FOLD_EURO));

        k->vowels |= llmg_fold_mask(is, i);
        k->twos |= llmg_fold_mask(llmg_fold_has(v, '2'), i);

        is = llmg_fold_or(llmg_fold_has(v, '6'),
                          llmg_fold_or(llmg_fold_has(v, '8'),
                                       llmg_fold_has(v, '9')));
        k->rare |= llmg_fold_mask(is, i);

        is = _mm_cmpgt_epi8(low, _mm_set1_epi8('f'));
        k->far |= llmg_fold_mask(is, i);
    }

    k->far &= k->letters;
}

#undef llmg_fold_has
#undef llmg_fold_or
#undef llmg_fold_mask

#else

static void
llmg_fold_kinds(llmg_fold_kinds_t *k, unsigned char *dst,
    const unsigned char *p, unsigned n)
{
    unsigned  i, is;
    uint64_t  bit;

    k->letters = 0;
    k->digits = 0;
    k->signs = 0;
    k->others = 0;

    for (i = 0; i < n; i++) {
        is = (p[i] < 0x80) ? llmg_fold_bytes[p[i]] : 0;
        bit = 1ULL << i;

        dst[i] = (unsigned char) (p[i] | (is & LLMG_FOLD_IS_LETTER) >> 3);
        k->letters |= (is & LLMG_FOLD_IS_LETTER) ? bit : 0;
        k->digits |= (is & LLMG_FOLD_IS_DIGIT) ? bit : 0;
        k->signs |= (is & LLMG_FOLD_IS_SIGN) ? bit : 0;
        k->others |= (p[i] >= 0x80) ? bit : 0;
    }
}


static void
llmg_fold_kinds_more(llmg_fold_kinds_t *k, const unsigned char *p, unsigned n)
{
    unsigned  i, is;
    uint64_t  bit;

    k->vowels = 0;
    k->far = 0;
    k->twos = 0;
    k->rare = 0;

    for (i = 0; i < n; i++) {
        is = llmg_fold_bytes[p[i]];
        bit = 1ULL << i;

        k->vowels |= (is & LLMG_FOLD_IS_VOWEL) ? bit : 0;
        k->far |= (is & LLMG_FOLD_IS_HEX) ? 0 : bit;
        k->twos |= (p[i] == '2') ? bit : 0;
        k->rare |= (is & LLMG_FOLD_IS_RARE) ? bit : 0;
    }

    k->far &= k->letters;
}

#endif


#if (LLMG_X86)

/* the same; n is a power of two */

LLMG_AVX2 static llmg_inline void
llmg_fold_kinds_avx2(llmg_fold_kinds_t *k, unsigned char *dst,
    const unsigned char *p, unsigned n)
{
    unsigned           i;
    __m256i            v, letters, signs;
    llmg_fold_kinds_t  is;

    if (n < 32) {
        llmg_fold_kinds(k, dst, p, n);
        return;
    }

    /* by itself, for "dst" might be of it */

    is.letters = 0;
    is.digits = 0;
    is.signs = 0;
    is.others = 0;

    for (i = 0; i < n; i += 32) {
        v = llmg_avx2_load(p + i);

        letters = llmg_avx2_letters(v);

        is.letters |= llmg_avx2_mask(letters) << i;
        is.digits |= llmg_avx2_mask(llmg_avx2_range(v, '0', '9')) << i;
        is.others |= llmg_avx2_mask(v) << i;

        signs = _mm256_or_si256(_mm256_or_si256(llmg_avx2_is(v, '@'),
                                                llmg_avx2_is(v, '!')),
                                _mm256_or_si256(llmg_avx2_is(v, '$'),
                                                llmg_avx2_is(v, '+')));
        signs = _mm256_or_si256(signs, llmg_avx2_is(v, '|'));
        is.signs |= llmg_avx2_mask(signs) << i;

        letters = _mm256_and_si256(letters, _mm256_set1_epi8(0x20));
        llmg_avx2_store(dst + i, _mm256_or_si256(v, letters));
    }

    k->letters = is.letters;
    k->digits = is.digits;
    k->signs = is.signs;
    k->others = is.others;
}


/*
 * The same.  One look into a table, by the lower half of its bits, says which
 * vowel, which digit or sign a byte would be.
 */

LLMG_AVX2 static llmg_inline void
llmg_fold_kinds_more_avx2(llmg_fold_kinds_t *k, const unsigned char *p,
    unsigned n)
{
    unsigned  i;
    __m256i   v, low, is, vowels, digits;

    if (n < 32) {
        llmg_fold_kinds_more(k, p, n);
        return;
    }

    k->vowels = 0;
    k->far = 0;
    k->twos = 0;
    k->rare = 0;

    /* a byte that is none finds one that it is not */

    vowels = _mm256_broadcastsi128_si256(
                 _mm_setr_epi8(1, 'a', 0, 0, 0, 'e', 0, 0, 0, 'i', 0, 0, 0, 0,
                               0, 'o'));
    digits = _mm256_broadcastsi128_si256(
                 _mm_setr_epi8('0', '1', 0, '3', '4', 0, 0, 0, 0, 0, 0, 0, 0,
                               0, 0, 0));

    for (i = 0; i < n; i += 32) {
        v = llmg_avx2_load(p + i);
        low = _mm256_or_si256(v, _mm256_set1_epi8(0x20));

        is = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(vowels, low), low);
        is = _mm256_or_si256(is, llmg_avx2_is(low, 'u'));
        is = _mm256_or_si256(is, llmg_avx2_is(low, 'y'));
        is = _mm256_or_si256(is, _mm256_cmpeq_epi8(
                                     _mm256_shuffle_epi8(digits, v), v));
        is = _mm256_or_si256(is, llmg_avx2_is(v, '@'));
        is = _mm256_or_si256(is, llmg_avx2_is(v, '!'));
        is = _mm256_or_si256(is, llmg_avx2_is(v, '|'));
        is = _mm256_or_si256(is, llmg_avx2_is(v, (char) LLMG_FOLD_EURO));

        k->vowels |= llmg_avx2_mask(is) << i;
        k->twos |= llmg_avx2_mask(llmg_avx2_is(v, '2')) << i;

        is = _mm256_or_si256(llmg_avx2_is(v, '6'),
                             llmg_avx2_range(v, '8', '9'));
        k->rare |= llmg_avx2_mask(is) << i;

        is = _mm256_cmpgt_epi8(low, _mm256_set1_epi8('f'));
        k->far |= llmg_avx2_mask(is) << i;
    }

    k->far &= k->letters;
}

#endif


/* n of them, not 0 */
#define llmg_fold_all(n)       (UINT64_MAX >> (LLMG_FOLD_KINDS - (n)))


/* how many bits there are in a row, from the lowest on */

static llmg_inline unsigned
llmg_fold_bits(uint64_t bits)
{
    return ~bits != 0 ? (unsigned) __builtin_ctzll(~bits) : LLMG_FOLD_KINDS;
}


/*
 * A whole token of n bytes, not 0, whose kinds begin with bit "at": returns how
 * many of them are a word, whose letters they are now, and counts in *leet.
 */
unsigned llmg_fold_leet_token(unsigned char *token, unsigned n,
    const llmg_fold_kinds_t *kinds, unsigned at, unsigned *leet);


/* the state of the steps behind the bytes that were taken */
typedef struct {
    unsigned  in_word;          /* or at a boundary */
    unsigned  skip;
    unsigned  blank;
    unsigned  leet;
} llmg_fold_tokens_t;


/* of tokens where no other was disguised */
typedef struct {
    uint64_t  tokens;           /* a byte of each that must be looked at */
    uint64_t  mixed;            /* and where letters meet what is none */
    uint64_t  alone;            /* letters and digits by themselves */
} llmg_fold_due_t;

void llmg_fold_due(llmg_fold_due_t *d, const llmg_fold_kinds_t *k);


/*
 * In llmg_fold_careful.c: how much of what begins at p was taken, to "dst";
 * *whole is 1 when it is all.  The tail of a token that is no word, of which a
 * piece begins at "piece"; and a token with signs, or a long one.
 */
size_t llmg_fold_tail(unsigned char *dst, const unsigned char *p,
    const unsigned char *end, const unsigned char *piece, int *whole);
size_t llmg_fold_careful(llmg_fold_tokens_t *t, unsigned char *dst,
    const unsigned char *p, const unsigned char *end, int *whole);


#endif /* _LLMG_FOLD_KINDS_H_INCLUDED_ */
