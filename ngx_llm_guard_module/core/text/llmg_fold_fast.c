/*
 * Most text is ASCII that needs its case folded and nothing else: whole words
 * of it are taken 64 bytes at a time, as long as nothing there might be of
 * interest to a step of the other path.
 */

#include "llmg_fold_step.h"
#include "llmg_avx2.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* a bit for each of 64 bytes */
typedef struct {
    uint64_t  letters;
    uint64_t  digits;
    uint64_t  blanks;           /* white space and controls */
    uint64_t  others;           /* above 0x7F */
} llmg_fold_masks_t;


typedef void (*llmg_fold_block_pt)(llmg_fold_masks_t *m, unsigned char *dst,
    const unsigned char *p);


/* folds the case of 64 bytes on the way */

#if (LLMG_SSE2)

static llmg_inline void
llmg_fold_block(llmg_fold_masks_t *m, unsigned char *dst,
    const unsigned char *p)
{
    unsigned  i;
    uint64_t  l, d, b, o;
    __m128i   v, low, is, lower;

    m->letters = 0;
    m->digits = 0;
    m->blanks = 0;
    m->others = 0;

    low = _mm_set1_epi8(0x20);

    for (i = 0; i < 64; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        /* signed, so that a range becomes one comparison */

        lower = _mm_or_si128(v, low);
        is = _mm_cmplt_epi8(_mm_sub_epi8(lower, _mm_set1_epi8('a' - 128)),
                            _mm_set1_epi8(-128 + 26));
        l = (uint64_t) (unsigned) _mm_movemask_epi8(is);

        /* what is above 0x7F is not a letter: it stays as it is */

        v = _mm_or_si128(v, _mm_and_si128(is, low));
        _mm_storeu_si128((__m128i *) (void *) (dst + i), v);

        is = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('0' - 128)),
                            _mm_set1_epi8(-128 + 10));
        d = (uint64_t) (unsigned) _mm_movemask_epi8(is);

        o = (uint64_t) (unsigned) _mm_movemask_epi8(v);
        b = (uint64_t) (unsigned) _mm_movemask_epi8(
                                      _mm_cmplt_epi8(v, _mm_set1_epi8(0x21)));

        m->letters |= l << i;
        m->digits |= d << i;
        m->blanks |= b << i;
        m->others |= o << i;
    }

    m->blanks &= ~m->others;
}

#else

static llmg_inline void
llmg_fold_block(llmg_fold_masks_t *m, unsigned char *dst,
    const unsigned char *p)
{
    unsigned       i;
    unsigned char  c;

    memset(m, 0, sizeof(llmg_fold_masks_t));

    for (i = 0; i < 64; i++) {
        c = p[i];

        if (llmg_fold_lower(c)) {
            m->letters |= 1ULL << i;
            c |= 0x20;

        } else if (llmg_fold_digit(c)) {
            m->digits |= 1ULL << i;

        } else if (c <= 0x20) {
            m->blanks |= 1ULL << i;

        } else if (c >= 0x80) {
            m->others |= 1ULL << i;
        }

        dst[i] = c;
    }
}

#endif


#if (LLMG_X86)

LLMG_AVX2 static llmg_inline void
llmg_fold_block_avx2(llmg_fold_masks_t *m, unsigned char *dst,
    const unsigned char *p)
{
    unsigned  i;
    __m256i   v, is, low;

    memset(m, 0, sizeof(llmg_fold_masks_t));

    low = _mm256_set1_epi8(0x20);

    for (i = 0; i < 64; i += 32) {
        v = llmg_avx2_load(p + i);

        is = llmg_avx2_letters(v);
        v = _mm256_or_si256(v, _mm256_and_si256(is, low));
        llmg_avx2_store(dst + i, v);

        m->letters |= llmg_avx2_mask(is) << i;
        m->digits |= llmg_avx2_mask(llmg_avx2_range(v, '0', '9')) << i;
        m->others |= llmg_avx2_mask(v) << i;
        m->blanks |= llmg_avx2_mask(_mm256_cmpgt_epi8(_mm256_set1_epi8(0x21),
                                                      v)) << i;
    }

    m->blanks &= ~m->others;
}

#endif


static llmg_inline int
llmg_fold_unseen(unsigned char c)
{
    return (c < ' ' && (c < '\t' || c > '\r')) || c == 0x7F;
}


#if (LLMG_X86)

/* the same, as far as there are 32 bytes and none of them is one */

LLMG_AVX2 static const unsigned char *
llmg_fold_seen_avx2(const unsigned char *p, const unsigned char *end)
{
    __m256i  v, is;

    for ( /* void */ ; end - p >= 32; p += 32) {
        v = llmg_avx2_load(p);

        is = _mm256_andnot_si256(llmg_avx2_range(v, '\t', '\r'),
                   _mm256_cmpeq_epi8(_mm256_min_epu8(v,
                                            _mm256_set1_epi8(0x1F)), v));
        is = _mm256_or_si256(is, llmg_avx2_is(v, 0x7F));

        if (!_mm256_testz_si256(is, is)) {
            break;
        }
    }

    return p;
}

#endif


const unsigned char *
llmg_fold_seen(const unsigned char *p, const unsigned char *end)
{
#if (LLMG_SSE2)
    __m128i               v, is, white;
    const unsigned char  *begin;

    begin = p;

    while (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) p);

        is = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
        white = _mm_sub_epi8(v, _mm_set1_epi8('\t'));
        white = _mm_cmpeq_epi8(_mm_min_epu8(white, _mm_set1_epi8('\r' - '\t')),
                               white);
        is = _mm_or_si128(_mm_andnot_si128(white, is),
                          _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F)));

        if (_mm_movemask_epi8(is) != 0) {
            break;
        }

        p += 16;

#if (LLMG_X86)

        /* not where there are many of them */

        if (p - begin == 16 && end - p >= 64 && llmg_avx2()) {
            p = llmg_fold_seen_avx2(p, end);
        }

#endif
    }
#endif

    while (p < end && !llmg_fold_unseen(*p)) {
        p++;
    }

    return p;
}


/* where a token ends that no sign goes on with, other than at white space */

static uint64_t
llmg_fold_ends(const unsigned char *p, uint64_t after)
{
    unsigned  i;
    uint64_t  left, ends;

    ends = 0;

    for (left = after; left != 0; left &= left - 1) {
        i = (unsigned) __builtin_ctzll(left);

        if (p[i] < 0x80 && !llmg_fold_sign(p[i])) {
            ends |= 1ULL << i;
        }
    }

    return ends;
}


/*
 * Signs that may be letters of a word: before a letter, and before a digit
 * unless that is all there is.  Signs at the end of a word are none of it.
 */

static llmg_inline uint64_t
llmg_fold_signs(const llmg_fold_masks_t *m, const unsigned char *p)
{
    unsigned  i;
    uint64_t  left, signs;

    signs = 0;
    left = ~(m->letters | m->digits | m->blanks | m->others);
    left &= m->letters >> 1 | (m->digits >> 1 & ~(m->blanks << 1 | 1));

    for ( /* void */ ; left != 0; left &= left - 1) {
        i = (unsigned) __builtin_ctzll(left);

        if (llmg_fold_sign(p[i])) {
            signs |= 1ULL << i;
        }
    }

    return signs;
}


/*
 * Folds words from p on, as far as no step would do more to them than fold
 * their case, and up to a place where all steps are at their beginning again.
 */

static llmg_inline size_t
llmg_fold_words(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end, llmg_fold_block_pt fold)
{
    size_t              n, limit, left;
    uint64_t            alnum, alone, stop, ends, below;
    llmg_status_t       rc;
    unsigned char       block[64], *dst;
    llmg_fold_run_t    *last;
    llmg_fold_masks_t   m;
    const unsigned char  *start, *from;

    start = p;

    while (p < end) {
        rc = llmg_buf_reserve(&f->out, 64);

        if (rc != LLMG_OK) {
            f->status = rc;
            break;
        }

        dst = f->out.data + f->out.len;
        left = (size_t) (end - p);
        from = p;

        if (left < 64) {
            memcpy(block, p, left);
            memset(block + left, 0, 64 - left);
            from = block;
        }

        fold(&m, dst, from);

        alnum = m.letters | m.digits;

        /* digits beside letters; one after another that stand alone */

        alone = alnum & ~(alnum << 1) & ~(alnum >> 1);
        stop = m.others | llmg_fold_signs(&m, from)
               | (m.digits & (m.letters >> 1 | m.letters << 1))
               | (alone & (alone >> 2) & (alone >> 4) & (alone >> 6));

        limit = left < 64 ? left : 64;

        if (stop != 0 && (size_t) __builtin_ctzll(stop) < limit) {
            limit = (size_t) __builtin_ctzll(stop);
        }

        below = limit == 64 ? UINT64_MAX : (1ULL << limit) - 1;

        ends = m.blanks & (alnum << 1) & (alnum << 2) & below;

        if (ends == 0) {
            ends = llmg_fold_ends(from, ~alnum & (alnum << 1) & (alnum << 2)
                                        & below);

            if (ends == 0) {
                f->slow = f->in + (uint32_t) (p - start) + (uint32_t) limit
                          + 1;
                break;
            }
        }

        n = 64 - (size_t) __builtin_clzll(ends);

        for (left = 0; f->latin < LLMG_FOLD_LATIN && left < n; left++) {
            f->latin += (unsigned) llmg_fold_latin(dst[left]);
        }

        if (p == start) {
            llmg_fold_map(f, n, f->in, f->in + (uint32_t) n, 0);

        } else {
            last = (llmg_fold_run_t *) (void *) (f->map.data + f->map.len) - 1;
            last->in_end += (uint32_t) n;
        }

        f->blank = (from[n - 1] <= ' ');
        f->out.len += n;
        p += n;

        if (f->status != LLMG_OK) {
            break;
        }
    }

    return (size_t) (p - start);
}


#if (LLMG_X86)

LLMG_AVX2 static size_t
llmg_fold_words_avx2(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    return llmg_fold_words(f, p, end, llmg_fold_block_avx2);
}

#endif


size_t
llmg_fold_fast(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
#if (LLMG_X86)

    if (llmg_avx2()) {
        return llmg_fold_words_avx2(f, p, end);
    }

#endif

    return llmg_fold_words(f, p, end, llmg_fold_block);
}
