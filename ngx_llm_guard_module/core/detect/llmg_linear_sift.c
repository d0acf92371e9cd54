/*
 * Backslashes and blanks in a row are no business of the path for many bytes at
 * once: they are made one blank, or the end of a line if there is one among
 * them, and what is left is for it.
 */

#include "llmg_linear_fast.h"

#if (LLMG_X86)

#include "llmg_avx2.h"


/* what is sifted before it is looked at, and at once */
#define LLMG_LINEAR_SIEVE   256
#define LLMG_LINEAR_PART    64

/* what may be written behind the last byte */
#define LLMG_LINEAR_OVER    32


/* a bit for each byte of a part */
typedef struct {
    uint64_t  blanks;           /* and backslashes, and n, r or t behind one */
    uint64_t  lines;            /* the ends of lines among them */
    uint64_t  back;
} llmg_linear_blanks_t;

typedef void (*llmg_linear_blanks_pt)(const unsigned char *p,
    unsigned char *to, unsigned escape, llmg_linear_blanks_t *b);


/*
 * Behind a backslash "ends" are blanks, "news" the end of a line.  None of them
 * is kept, for the backslash is a blank before it.
 */

static llmg_inline void
llmg_linear_behind(llmg_linear_blanks_t *b, unsigned escape, uint64_t ends,
    uint64_t news)
{
    uint64_t  behind;

    behind = b->back << 1 | escape;

    b->blanks |= behind & ends;
    b->lines |= behind & news;
}


/* "to" has the bytes of a part, with blanks for all that are */

static llmg_inline void
llmg_linear_blanks(const unsigned char *p, unsigned char *to, unsigned escape,
    llmg_linear_blanks_t *b)
{
    unsigned  i;
    uint64_t  ends, news;
    __m128i   v, is, back, new;

#define mask(x)    ((uint64_t) (unsigned) _mm_movemask_epi8(x) << i)
#define has(c)     _mm_cmpeq_epi8(v, _mm_set1_epi8(c))

    b->blanks = 0;
    b->lines = 0;
    b->back = 0;
    ends = 0;
    news = 0;

    for (i = 0; i < LLMG_LINEAR_PART; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        back = has('\\');
        is = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
        is = _mm_or_si128(_mm_or_si128(is, has(0x7F)), back);

        b->back |= mask(back);
        b->lines |= mask(has('\n'));
        b->blanks |= mask(is);

        new = has('n');
        news |= mask(new);
        ends |= mask(_mm_or_si128(_mm_or_si128(new, has('r')), has('t')));

        v = _mm_or_si128(_mm_andnot_si128(is, v),
                         _mm_and_si128(is, _mm_set1_epi8(' ')));
        _mm_storeu_si128((__m128i *) (void *) (to + i), v);
    }

#undef has
#undef mask

    llmg_linear_behind(b, escape, ends, news);
}


LLMG_AVX2 static llmg_inline void
llmg_linear_blanks_avx2(const unsigned char *p, unsigned char *to,
    unsigned escape, llmg_linear_blanks_t *b)
{
    unsigned  i;
    uint64_t  ends, news;
    __m256i   v, is, back, new, blank;

    blank = _mm256_set1_epi8(' ');

    b->blanks = 0;
    b->lines = 0;
    b->back = 0;
    ends = 0;
    news = 0;

    for (i = 0; i < LLMG_LINEAR_PART; i += 32) {
        v = llmg_avx2_load(p + i);

        back = llmg_avx2_is(v, '\\');
        is = _mm256_cmpeq_epi8(_mm256_min_epu8(v, blank), v);
        is = _mm256_or_si256(_mm256_or_si256(is, llmg_avx2_is(v, 0x7F)), back);

        b->back |= llmg_avx2_mask(back) << i;
        b->lines |= llmg_avx2_mask(llmg_avx2_is(v, '\n')) << i;
        b->blanks |= llmg_avx2_mask(is) << i;

        new = llmg_avx2_is(v, 'n');
        news |= llmg_avx2_mask(new) << i;
        new = _mm256_or_si256(new, llmg_avx2_is(v, 'r'));
        new = _mm256_or_si256(new, llmg_avx2_is(v, 't'));
        ends |= llmg_avx2_mask(new) << i;

        llmg_avx2_store(to + i, _mm256_blendv_epi8(v, blank, is));
    }

    llmg_linear_behind(b, escape, ends, news);
}


#define llmg_linear_copy16(to, from)                                          \
    _mm_storeu_si128((__m128i *) (void *) (to),                               \
                     _mm_loadu_si128((const __m128i *) (const void *) (from)))

/* the bytes of a part that are kept, to "out": returns their number */

static llmg_inline size_t
llmg_linear_keep(unsigned char *out, const unsigned char *from, uint64_t keep)
{
    size_t                k;
    unsigned              i, n;
    const unsigned char  *p;

    k = 0;

    while (keep != 0) {
        i = (unsigned) __builtin_ctzll(keep);
        p = from + i;
        keep >>= i;
        n = (~keep != 0) ? (unsigned) __builtin_ctzll(~keep)
                         : LLMG_LINEAR_PART;
        from = p + n;
        keep = (n < LLMG_LINEAR_PART) ? keep >> n : 0;

        /* hardly any is longer */

        for (i = 0; i == 0 || i < n; i += 32) {
            llmg_linear_copy16(out + k + i, p + i);
            llmg_linear_copy16(out + k + i + 16, p + i + 16);
        }

        k += n;
    }

    return k;
}


/*
 * Of n bytes at p those that are left, behind out[0], which becomes a line's
 * end where one belongs to the blank before; returns how many they are.
 */

static llmg_inline size_t
llmg_linear_sieve_by(llmg_linear_text_t *t, unsigned char *out,
    const unsigned char *p, size_t n, llmg_linear_blanks_pt blanks)
{
    size_t                k, len;
    uint64_t              before, keep, kept, all, lines;
    unsigned              i;
    unsigned char         part[LLMG_LINEAR_PART];
    unsigned char         to[LLMG_LINEAR_PART + LLMG_LINEAR_OVER];
    llmg_linear_blanks_t  b;

    before = (out[0] == ' ' || out[0] == '\n');
    k = 0;

    while (n > 0) {
        len = n < LLMG_LINEAR_PART ? n : LLMG_LINEAR_PART;

        if (len < LLMG_LINEAR_PART) {
            memset(part, 0, sizeof(part));
            memcpy(part, p, len);
            blanks(part, to, t->escape, &b);

        } else {
            blanks(p, to, t->escape, &b);
        }

        all = UINT64_MAX >> (LLMG_LINEAR_PART - len);
        keep = ~(b.blanks & (b.blanks << 1 | before)) & all;

        for (lines = b.lines & all; lines != 0; lines &= lines - 1) {

            /* the last that is kept, up to there, is its blank */

            i = (unsigned) __builtin_ctzll(lines);
            kept = keep & UINT64_MAX >> (LLMG_LINEAR_PART - 1 - i);

            if (kept != 0) {
                to[LLMG_LINEAR_PART - 1 - __builtin_clzll(kept)] = '\n';

            } else {
                out[k] = '\n';
            }
        }

        t->escape = b.back >> (len - 1) & 1;
        before = b.blanks >> (len - 1) & 1;

        k += llmg_linear_keep(out + 1 + k, to, keep);
        p += len;
        n -= len;
    }

    return k;
}


static size_t
llmg_linear_sieve(llmg_linear_text_t *t, unsigned char *out,
    const unsigned char *p, size_t n)
{
    return llmg_linear_sieve_by(t, out, p, n, llmg_linear_blanks);
}


LLMG_AVX2 static size_t
llmg_linear_sieve_avx2(llmg_linear_text_t *t, unsigned char *out,
    const unsigned char *p, size_t n)
{
    return llmg_linear_sieve_by(t, out, p, n, llmg_linear_blanks_avx2);
}


void
llmg_linear_sift(llmg_linear_t *l, const unsigned char *p, size_t n)
{
    size_t          i, k, len;
    unsigned char   out[1 + LLMG_LINEAR_PART + LLMG_LINEAR_SIEVE
                        + LLMG_LINEAR_OVER];

    out[0] = (unsigned char) (l->text.last >> 56);
    k = 0;

    while (n != 0) {
        len = n < LLMG_LINEAR_SIEVE ? n : LLMG_LINEAR_SIEVE;

        k += l->avx2 ? llmg_linear_sieve_avx2(&l->text, out + k, p, len)
                     : llmg_linear_sieve(&l->text, out + k, p, len);

        p += len;
        n -= len;

        /* of the blank that was the last one, as a line's end is a blank */

        if (out[0] == '\n' && l->bytes >= LLMG_LINEAR_SHORT) {
            llmg_linear_block(l);
        }

        /* a chunk costs the same when it is short */

        for (i = 0; k - i >= (n != 0 ? LLMG_LINEAR_PART : 1U); /* void */ ) {
            i += llmg_linear_fast(l, out + 1 + i, k - i);
        }

        k -= i;
        memmove(out + 1, out + 1 + i, k);
        out[0] = (unsigned char) (l->text.last >> 56);
    }
}

#endif
