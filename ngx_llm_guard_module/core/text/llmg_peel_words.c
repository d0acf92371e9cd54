/*
 * Letters that stand for others, and lines that run backwards.
 */

#include "llmg_peel_view.h"
#include "llmg_utf8.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif


/* where words are looked for that are no words: a cell, and the next */
#define LLMG_PEEL_CELL      32

/* how much more likely, in two cells: e to the 16th */
#define LLMG_PEEL_LIKELY    32
#define LLMG_PEEL_EVEN      8

/* rare letters in 64 bytes that call for a closer look */
#define LLMG_PEEL_RARE      6
#define LLMG_PEEL_BLANKS    4


static void
llmg_peel_rot13(unsigned char *out, const unsigned char *p, size_t n)
{
    size_t         i;
    unsigned char  c, low;

    for (i = 0; i < n; i++) {
        c = p[i];
        low = (unsigned char) (c | 0x20);

        if (low >= 'a' && low <= 'z') {
            c = (unsigned char) (low < 'n' ? c + 13 : c - 13);
        }

        out[i] = c;
    }
}


static void
llmg_peel_reverse(unsigned char *out, const unsigned char *p, size_t n)
{
    size_t                len;
    const unsigned char  *end;

    end = p + n;
    out += n;

    while (p < end) {

        if (*p < 0x80) {
            *--out = *p++;
            continue;
        }

        len = llmg_utf8_sequence(p, end);
        len = len == 0 ? 1 : len;
        out -= len;
        memcpy(out, p, len);
        p += len;
    }
}


/*
 * Is there anything in 64 bytes that is rare in English and common in what it
 * becomes?  A few letters for ROT13, a few pairs for what runs backwards.
 */

static llmg_inline int
llmg_peel_rare(const unsigned char *p)
{
#if defined(__SSE2__)

    unsigned  i;
    uint64_t  letters, pairs, blanks;
    __m128i   v, w, is;

#define has(x, c)        _mm_cmpeq_epi8(x, _mm_set1_epi8(c))
#define or(a, b)         _mm_or_si128(a, b)
#define pair(a, b)       _mm_and_si128(has(v, a), has(w, b))

    letters = 0;
    pairs = 0;
    blanks = 0;

    for (i = 0; i < 64; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));
        w = _mm_loadu_si128((const __m128i *) (const void *) (p + i + 1));
        v = _mm_or_si128(v, _mm_set1_epi8(0x20));
        w = _mm_or_si128(w, _mm_set1_epi8(0x20));

        is = or(or(or(has(v, 'q'), has(v, 'j')), or(has(v, 'x'), has(v, 'z'))),
                or(or(has(v, 'v'), has(v, 'b')), has(v, 'g')));
        letters |= (uint64_t) (unsigned) _mm_movemask_epi8(is) << i;

        is = or(or(pair('e', 'h'), pair('d', 'n')),
                or(or(pair('u', 'o'), pair('g', 'n')), pair('o', 'i')));
        pairs |= (uint64_t) (unsigned) _mm_movemask_epi8(is) << i;
        blanks |= (uint64_t) (unsigned) _mm_movemask_epi8(has(v, ' ')) << i;
    }

#undef has
#undef or
#undef pair

    /* and words, which what is long and without blanks has not */

    return ((pairs & (pairs - 1)) != 0
            || (letters != 0 && __builtin_popcountll(letters)
                                >= LLMG_PEEL_RARE))
           && __builtin_popcountll(blanks) >= LLMG_PEEL_BLANKS;

#else

    (void) p;

    return 1;

#endif
}


/* the sums of each cell */

#if defined(__SSE2__)

/* of a whole one: where to look first, and then the sum, with no branch */

static llmg_inline uint32_t
llmg_peel_cell_whole(const unsigned char *p, unsigned *last)
{
    size_t         i;
    __m128i        v, is, before, zero, carry;
    uint32_t       sum, other;
    uint16_t       at[LLMG_PEEL_CELL];

    zero = _mm_setzero_si128();
    carry = _mm_cvtsi32_si128((int) *last);

    for (i = 0; i < LLMG_PEEL_CELL; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));
        v = _mm_or_si128(v, _mm_set1_epi8(0x20));

        /* signed, so that a range becomes one comparison */

        is = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('a' - 128)),
                            _mm_set1_epi8(-128 + 26));
        v = _mm_and_si128(_mm_and_si128(v, _mm_set1_epi8(0x1F)), is);
        before = _mm_or_si128(_mm_slli_si128(v, 1), carry);
        carry = _mm_srli_si128(v, 15);

        _mm_storeu_si128((__m128i *) (void *) (at + i),
            _mm_or_si128(_mm_slli_epi16(_mm_unpacklo_epi8(before, zero), 5),
                         _mm_unpacklo_epi8(v, zero)));
        _mm_storeu_si128((__m128i *) (void *) (at + i + 8),
            _mm_or_si128(_mm_slli_epi16(_mm_unpackhi_epi8(before, zero), 5),
                         _mm_unpackhi_epi8(v, zero)));
    }

    /* two sums, for they do not wait for one another */

    sum = 0;
    other = 0;

    for (i = 0; i < LLMG_PEEL_CELL; i += 2) {
        sum += llmg_peel_pairs[at[i]];
        other += llmg_peel_pairs[at[i + 1]];
    }

    *last = (unsigned) _mm_cvtsi128_si32(carry);

    return sum + other;
}

#endif


static llmg_inline uint32_t
llmg_peel_cell(const unsigned char *p, size_t n, unsigned *last)
{
    size_t         i;
    uint32_t       sum;
    unsigned       a, b;

#if defined(__SSE2__)

    if (n == LLMG_PEEL_CELL) {
        return llmg_peel_cell_whole(p, last);
    }

#endif

    sum = 0;
    a = *last;

    for (i = 0; i < n; i++) {
        b = p[i] | 0x20U;
        b &= 0x1F & (0U - (b - 'a' < 26));
        sum += llmg_peel_pairs[a << 5 | b];
        a = b;
    }

    *last = a;

    return sum;
}


llmg_status_t
llmg_peel_words(llmg_peel_ctx_t *ctx)
{
    size_t          i, k, n, at, end, regions[2], limit;
    uint32_t        sum, before;
    unsigned        t, last, seen, kind, shift, near;
    llmg_status_t   rc;
    unsigned char  *cells;

    n = (ctx->text.len + LLMG_PEEL_CELL - 1) / LLMG_PEEL_CELL;
    cells = NULL;
    before = 0;
    last = 0;
    seen = 0;

    near = 0;
    i = 0;

    while (i < n) {
        at = i * LLMG_PEEL_CELL;
        k = ctx->text.len - at;

        if (near == 0) {

            if (k > 2 * LLMG_PEEL_CELL) {
                if (!llmg_peel_rare(ctx->text.data + at)) {
                    i += 2;
                    continue;
                }

                near = 4;

            } else {
                near = 3;
            }

            /* from the cell before on */

            before = (LLMG_PEEL_EVEN << 16 | LLMG_PEEL_EVEN) * LLMG_PEEL_CELL;
            last = 0;

            if (i != 0) {
                i--;
                at -= LLMG_PEEL_CELL;
                k += LLMG_PEEL_CELL;
            }
        }

        near--;
        k = k < LLMG_PEEL_CELL ? k : LLMG_PEEL_CELL;

        sum = llmg_peel_cell(ctx->text.data + at, k, &last)
              + (uint32_t) (LLMG_PEEL_CELL - k)
                * (LLMG_PEEL_EVEN << 16 | LLMG_PEEL_EVEN);

        for (t = 0; t < 2; t++) {
            shift = 16 * t;
            limit = 2 * LLMG_PEEL_CELL * LLMG_PEEL_EVEN + LLMG_PEEL_LIKELY;

            if (((sum >> shift) & 0xFFFF) + ((before >> shift) & 0xFFFF)
                < limit)
            {
                continue;
            }

            if (cells == NULL) {
                cells = llmg_arena_calloc(ctx->arena, n + 1);

                if (cells == NULL) {
                    return llmg_arena_status(ctx->arena);
                }
            }

            /* and the cells around them */

            for (k = i > 1 ? i - 2 : 0; k <= i + 1; k++) {
                cells[k] |= (unsigned char) (1U << t);
            }

            seen |= 1U << t;
        }

        before = sum;
        i++;
    }

    for (t = 0; t < 2; t++) {
        if (!(seen & 1U << t)) {
            continue;
        }

        kind = t == 1 ? LLMG_PEEL_ROT13 : LLMG_PEEL_REVERSED;

        regions[t] = 0;

        for (i = 0; i < n; i++) {
            regions[t] += (cells[i] & 1U << t) && (i == 0
                                                   || !(cells[i - 1]
                                                        & 1U << t));
        }

        rc = llmg_peel_open(ctx, ctx->text.len + regions[t], 2 * regions[t]);

        if (rc != LLMG_OK) {
            return rc;
        }

        for (i = 0; i < n; i++) {
            if (!(cells[i] & 1U << t)) {
                continue;
            }

            at = i * LLMG_PEEL_CELL;

            while (i < n && (cells[i] & 1U << t)) {
                i++;
            }

            end = i * LLMG_PEEL_CELL;
            end = end < ctx->text.len ? end : ctx->text.len;

            k = ctx->n;
            end = at + llmg_peel_piece(ctx, end - at, at, end, kind);

            if (t == 1) {
                llmg_peel_rot13(ctx->out + k, ctx->text.data + at, end - at);

            } else {
                llmg_peel_reverse(ctx->out + k, ctx->text.data + at, end - at);
            }

            k = ctx->n;

            if (llmg_peel_piece(ctx, 1, end, end, LLMG_PEEL_PLAIN) == 1) {
                ctx->out[k] = '\n';
            }
        }

        llmg_peel_close(ctx);
    }

    return LLMG_OK;
}
