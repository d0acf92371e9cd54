/*
 * Letters that stand for others, and lines that run backwards.
 */

#include "llmg_peel_view.h"
#include "llmg_avx2.h"
#include "llmg_bits.h"
#include "llmg_utf8.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* how much more likely, in two cells: e to the 12th */
#define LLMG_PEEL_LIKELY    24
#define LLMG_PEEL_EVEN      8

/* one of the fields of llmg_peel_pairs[], or of their sums */
#define llmg_peel_field(sum, i)                                               \
    ((unsigned) ((sum) >> LLMG_PEEL_FIELD * (i))                              \
     & ((1U << LLMG_PEEL_FIELD) - 1))

/* one in the field of what runs backwards, and in that of ROT13; their tops */
#define LLMG_PEEL_EITHER    ((uint64_t) 1 << LLMG_PEEL_FIELD | 1)
#define LLMG_PEEL_TOP       (1U << (LLMG_PEEL_FIELD - 1))

/* of a byte that says nothing, in the sums of how likely two letters are */
#define LLMG_PEEL_NOTHING   (LLMG_PEEL_EVEN * LLMG_PEEL_EITHER)

/* what a cell must be more likely than */
#define LLMG_PEEL_LEAST                                                       \
    (LLMG_PEEL_CELL * LLMG_PEEL_EVEN + LLMG_PEEL_LIKELY)

/* and what two letters become, in which field */
#define LLMG_PEEL_BACKWARDS     2
#define LLMG_PEEL_BOTH          3
#define LLMG_PEEL_TURNED        4

/* what cells are marked with */
#define LLMG_PEEL_BACK      1U
#define LLMG_PEEL_ROT       2U

/* cells behind what is words that are not looked at for whether they are */
#define LLMG_PEEL_KNOWN     3

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


/* bytes that are looked at together, and one more is read */
#define LLMG_PEEL_TOGETHER  64

/* and words, which what is long and without blanks has not */

#define llmg_peel_is_rare(letters, pairs, blanks)                             \
    ((((pairs) & ((pairs) - 1)) != 0                                          \
      || ((letters) != 0                                                      \
          && llmg_bits_count(letters) >= LLMG_PEEL_RARE))                     \
     && llmg_bits_count(blanks) >= LLMG_PEEL_BLANKS)


/*
 * Is there anything in 64 bytes that is rare in English and common in what it
 * becomes?  A few letters for ROT13, a few pairs for what runs backwards.
 */

static llmg_inline int
llmg_peel_rare(const unsigned char *p)
{
#if (LLMG_SSE2)

    unsigned  i;
    uint64_t  letters, pairs, blanks;
    __m128i   v, w, is;

#define has(x, c)        _mm_cmpeq_epi8(x, _mm_set1_epi8(c))
#define or(a, b)         _mm_or_si128(a, b)
#define pair(a, b)       _mm_and_si128(has(v, a), has(w, b))

    letters = 0;
    pairs = 0;
    blanks = 0;

    for (i = 0; i < LLMG_PEEL_TOGETHER; i += 16) {
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

    return llmg_peel_is_rare(letters, pairs, blanks);

#else

    unsigned  i, is, next, letters, pairs, blanks;

    /* 0x10 is rare, 0x20 a blank; which pairs each begins, and which it ends */

    static const uint16_t  kinds[256] = {
        [' '] = 0x20, ['b'] = 0x10, ['d'] = 0x02, ['e'] = 0x01,
        ['g'] = 0x10 | 0x02, ['h'] = 0x100, ['i'] = 0x800, ['j'] = 0x10,
        ['n'] = 0x200, ['o'] = 0x08 | 0x400, ['q'] = 0x10, ['u'] = 0x04,
        ['v'] = 0x10, ['x'] = 0x10, ['z'] = 0x10
    };

    letters = 0;
    pairs = 0;
    blanks = 0;
    next = kinds[p[0] | 0x20];

    for (i = 0; i < LLMG_PEEL_TOGETHER; i++) {
        is = next;
        next = kinds[p[i + 1] | 0x20];

        letters += is >> 4 & 1;
        blanks += is >> 5 & 1;
        pairs += (is & next >> 8 & 0x0F) != 0;
    }

    return (pairs > 1 || letters >= LLMG_PEEL_RARE)
           && blanks >= LLMG_PEEL_BLANKS;

#endif
}


#if (LLMG_X86)

#define llmg_peel_both(a)   _mm256_broadcastsi128_si256(                      \
                                _mm_loadu_si128((const __m128i *)             \
                                                (const void *) (a)))

/* what the halves of the bytes of v are, both in one */

#define llmg_peel_halves(v, low, high)                                        \
    _mm256_and_si256(_mm256_shuffle_epi8(low, v),                             \
        _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(v, 4),   \
                                                   _mm256_set1_epi8(0x0F))))


/*
 * As llmg_peel_rare(), from p on as long as it is not so, and more than what is
 * looked at together is left.  The halves of a letter tell what it is: 0x80 and
 * 0x40 are the rare ones, from 'a' to 'o' and behind it; the others the pairs
 * that it begins, or ends.
 */

LLMG_AVX2 static size_t
llmg_peel_common_avx2(const unsigned char *p, size_t n)
{
    size_t    at;
    unsigned  i;
    uint64_t  letters, pairs, blanks;
    __m256i   v, w, one_low, one_high, two_low, two_high;

    /* "eh", "oi" and "[dg]n" begin before 'p', "uo" behind it */

    static const unsigned char  halves[4][16] = {
        { [0x1] = 0x40, [0x2] = 0x80, [0x4] = 0x04, [0x5] = 0x01 | 0x08,
          [0x6] = 0x40, [0x7] = 0x80 | 0x04, [0x8] = 0x40,
          [0xA] = 0x80 | 0x40, [0xF] = 0x02 },
        { [0x6] = 0x80 | 0x07, [0x7] = 0x40 | 0x08 },
        { [0x8] = 0x01, [0x9] = 0x02, [0xE] = 0x04, [0xF] = 0x08 },
        { [0x6] = 0x0F }
    };

    one_low = llmg_peel_both(halves[0]);
    one_high = llmg_peel_both(halves[1]);
    two_low = llmg_peel_both(halves[2]);
    two_high = llmg_peel_both(halves[3]);

    for (at = 0; n - at > LLMG_PEEL_TOGETHER; at += LLMG_PEEL_TOGETHER) {
        letters = 0;
        pairs = 0;
        blanks = 0;

        for (i = 0; i < LLMG_PEEL_TOGETHER; i += 32) {
            v = llmg_avx2_load(p + at + i);
            w = llmg_avx2_load(p + at + i + 1);
            v = _mm256_or_si256(v, _mm256_set1_epi8(0x20));
            w = _mm256_or_si256(w, _mm256_set1_epi8(0x20));

            blanks |= llmg_avx2_mask(llmg_avx2_is(v, ' ')) << i;

            v = llmg_peel_halves(v, one_low, one_high);
            w = llmg_peel_halves(w, two_low, two_high);

            letters |= llmg_avx2_mask(_mm256_or_si256(v,
                                              _mm256_slli_epi16(v, 1))) << i;
            w = _mm256_cmpgt_epi8(_mm256_and_si256(v, w),
                                  _mm256_setzero_si256());
            pairs |= llmg_avx2_mask(w) << i;
        }

        if (llmg_peel_is_rare(letters, pairs, blanks)) {
            break;
        }
    }

    return at;
}

#endif


/* how many bytes from p on are surely no words of either */

static size_t
llmg_peel_common(const unsigned char *p, size_t n)
{
    size_t  at;

#if (LLMG_X86)

    if (llmg_avx2()) {
        return llmg_peel_common_avx2(p, n);
    }

#endif

    for (at = 0; n - at > LLMG_PEEL_TOGETHER; at += LLMG_PEEL_TOGETHER) {
        if (llmg_peel_rare(p + at)) {
            break;
        }
    }

    return at;
}


/*
 * The pairs of letters that end in each of n bytes, as in llmg_peel_pairs[];
 * *last is the letter before.
 */

static llmg_inline void
llmg_peel_pair(const unsigned char *p, size_t n, unsigned *last, uint16_t *at)
{
    unsigned  a, b;
    size_t    i;

    i = 0;

#if (LLMG_SSE2)

    __m128i   v, is, before, zero, carry;

    zero = _mm_setzero_si128();
    carry = _mm_cvtsi32_si128((int) *last);

    for ( /* void */ ; i + 16 <= n; i += 16) {
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

    *last = (unsigned) _mm_cvtsi128_si32(carry);

#endif

    for (a = *last; i < n; i++) {
        b = p[i] | 0x20U;
        b &= 0x1F & (0U - (b - 'a' < 26));
        at[i] = (uint16_t) (a << 5 | b);
        a = b;
    }

    *last = a;
}


/* the sums of a cell, whose pairs go to "at" */

static llmg_inline uint64_t
llmg_peel_cell(const unsigned char *p, size_t n, unsigned *last, uint16_t *at)
{
    size_t    i;
    uint64_t  sum, other;

    /* two sums, for they do not wait for one another */

    sum = 0;
    other = 0;
    i = 0;

    llmg_peel_pair(p, n, last, at);

    if (n == LLMG_PEEL_CELL) {
        for ( /* void */ ; i < LLMG_PEEL_CELL; i += 2) {
            sum += llmg_peel_pairs[at[i]];
            other += llmg_peel_pairs[at[i + 1]];
        }
    }

    for ( /* void */ ; i < n; i++) {
        sum += llmg_peel_pairs[at[i]];
    }

    return sum + other;
}


/*
 * After which of those asked for are up to two cells like English, whose pairs
 * have this sum?  Noise, and base64, is not, though it is less unlike it than
 * before.  What is like English backwards will do after ROT13, for both may
 * have been done.  And there must be several pairs: a few letters again and
 * again are no words.
 */

static unsigned
llmg_peel_becomes(const unsigned char *p, size_t n, const uint16_t *at,
    uint64_t sum, unsigned which)
{
    unsigned  limit, is;

    sum -= llmg_peel_pairs[at[0]];
    sum += llmg_peel_pairs[at[0] & 0x1F];

    limit = LLMG_PEEL_CHANCE * (unsigned) n;
    is = 0;

    if (llmg_peel_field(sum, LLMG_PEEL_TURNED) >= limit
        || llmg_peel_field(sum, LLMG_PEEL_BOTH) >= limit)
    {
        is |= LLMG_PEEL_ROT;
    }

    if (llmg_peel_field(sum, LLMG_PEEL_BACKWARDS) >= limit) {
        is |= LLMG_PEEL_BACK;
    }

    is &= which;

    return is != 0 && llmg_peel_worded(p, n, at) ? is : 0;
}


/*
 * What need not be done: twice the same is what was there before, also with the
 * other one between.
 */

static unsigned
llmg_peel_undone(llmg_peel_ctx_t *ctx)
{
    uint32_t                 at;
    unsigned                 skip, kind;
    const llmg_peel_view_t  *view;

    skip = 0;

    for (at = ctx->parent; at != LLMG_PEEL_NONE; at = view->parent) {
        view = &ctx->peel->views[at];

        /* a part of the view before may have been turned as well */

        kind = view->pieces[0].kind;

        if (kind == LLMG_PEEL_ROT13) {
            skip |= LLMG_PEEL_ROT;

        } else if (kind == LLMG_PEEL_REVERSED) {
            skip |= LLMG_PEEL_BACK;

        } else {
            break;
        }
    }

    return skip;
}


/* 1 when neither a cell nor it and the one before are more likely as either */

static llmg_inline int
llmg_peel_unlikely(uint64_t sum, uint64_t before)
{
    uint64_t  two;

    two = sum + before + (LLMG_PEEL_TOP - LLMG_PEEL_LEAST
                          - LLMG_PEEL_CELL * LLMG_PEEL_EVEN)
                         * LLMG_PEEL_EITHER;
    sum += (LLMG_PEEL_TOP - LLMG_PEEL_LEAST) * LLMG_PEEL_EITHER;

    return ((two | sum) & LLMG_PEEL_TOP * LLMG_PEEL_EITHER) == 0;
}


/*
 * Which of both makes words of a cell, or of it and the one before, which are
 * the n bytes before it: with these sums, and with their pairs, those of the
 * cell LLMG_PEEL_CELL behind "at".  Where it does, the next ones are not looked
 * at so closely.
 */

static unsigned
llmg_peel_likely(const unsigned char *p, size_t size, size_t n, uint64_t sum,
    uint64_t before, const uint16_t *at, unsigned skip, unsigned *known)
{
    unsigned  t, likely, both, own, cell, last, limit;

    if (llmg_peel_unlikely(sum, before)) {
        known[0] = 0;
        known[1] = 0;

        return 0;
    }

    likely = 0;
    both = 0;
    own = 0;
    limit = LLMG_PEEL_LEAST;

    for (t = 0; t < 2; t++) {
        cell = llmg_peel_field(sum, t);
        last = llmg_peel_field(before, t);

        if (skip & 1U << t) {
            continue;
        }

        if (last <= LLMG_PEEL_CELL * LLMG_PEEL_EVEN) {

            /* other text, with what is turned behind it */

            own |= (unsigned) (cell >= limit) << t;
            known[t] = 0;

        } else if (cell + last < limit + LLMG_PEEL_CELL * LLMG_PEEL_EVEN) {
            known[t] = 0;

        } else if (known[t] != 0) {
            known[t]--;
            likely |= 1U << t;

        } else {
            both |= 1U << t;
        }
    }

    if (both != 0) {
        both = llmg_peel_becomes(p - n, size + n, at + LLMG_PEEL_CELL - n,
                                 sum + before, both);
    }

    if (own != 0) {
        own = llmg_peel_becomes(p, size, at + LLMG_PEEL_CELL, sum, own);
    }

    for (t = 0; t < 2; t++) {
        known[t] = both & 1U << t ? LLMG_PEEL_KNOWN : known[t];
    }

    return likely | both | own;
}


/* marks the cells of each, and tells which there are */

static llmg_status_t
llmg_peel_mark(llmg_peel_ctx_t *ctx, unsigned char **cells, unsigned *seen)
{
    size_t    i, k, n, at, size;
    uint64_t  sum, before;
    unsigned  last, near, skip, likely, known[2];
    uint16_t  pairs[2 * LLMG_PEEL_CELL];

    n = (ctx->text.len + LLMG_PEEL_CELL - 1) / LLMG_PEEL_CELL;
    skip = llmg_peel_undone(ctx);
    before = 0;
    last = 0;
    near = 0;
    known[0] = 0;
    known[1] = 0;
    i = 0;

    while (i < n) {
        at = i * LLMG_PEEL_CELL;
        k = ctx->text.len - at;

        if (near == 0) {

            size = llmg_peel_common(ctx->text.data + at, k);

            i += size / LLMG_PEEL_CELL;
            at += size;
            k -= size;

            near = (k > LLMG_PEEL_TOGETHER) ? 4 : 3;

            /* from the cell before on */

            before = LLMG_PEEL_NOTHING * LLMG_PEEL_CELL;
            last = 0;
            known[0] = 0;
            known[1] = 0;

            if (i != 0) {
                i--;
                at -= LLMG_PEEL_CELL;
                k += LLMG_PEEL_CELL;
            }
        }

        near--;
        size = k < LLMG_PEEL_CELL ? k : LLMG_PEEL_CELL;

        sum = llmg_peel_cell(ctx->text.data + at, size, &last,
                             pairs + LLMG_PEEL_CELL)
              + (LLMG_PEEL_CELL - size) * LLMG_PEEL_NOTHING;

        k = i == 0 ? 0 : LLMG_PEEL_CELL;
        likely = llmg_peel_likely(ctx->text.data + at, size, k, sum, before,
                                  pairs, skip, known);

        if (likely != 0) {

            if (*cells == NULL) {
                *cells = llmg_arena_calloc(ctx->arena, n + 1);

                if (*cells == NULL) {
                    return llmg_arena_status(ctx->arena);
                }
            }

            /* and the cells around them */

            for (k = i > 1 ? i - 2 : 0; k <= i + 1; k++) {
                (*cells)[k] |= (unsigned char) likely;
            }

            *seen |= likely;
        }

        memcpy(pairs, pairs + LLMG_PEEL_CELL,
               LLMG_PEEL_CELL * sizeof(uint16_t));
        before = sum;
        i++;
    }

    return LLMG_OK;
}


/* a view of the cells that are marked with this bit */

static llmg_status_t
llmg_peel_turn(llmg_peel_ctx_t *ctx, const unsigned char *cells,
    unsigned bit)
{
    size_t         i, k, n, at, end, regions;
    unsigned       kind;
    llmg_status_t  rc;

    n = (ctx->text.len + LLMG_PEEL_CELL - 1) / LLMG_PEEL_CELL;
    kind = bit == LLMG_PEEL_ROT ? LLMG_PEEL_ROT13 : LLMG_PEEL_REVERSED;
    regions = 0;

    for (i = 0; i < n; i++) {
        regions += (cells[i] & bit) && (i == 0 || !(cells[i - 1] & bit));
    }

    rc = llmg_peel_open(ctx, ctx->text.len + regions, 2 * regions);

    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = 0; i < n; i++) {
        if (!(cells[i] & bit)) {
            continue;
        }

        at = i * LLMG_PEEL_CELL;

        while (i < n && (cells[i] & bit)) {
            i++;
        }

        end = i * LLMG_PEEL_CELL;
        end = end < ctx->text.len ? end : ctx->text.len;

        k = ctx->n;
        end = at + llmg_peel_piece(ctx, end - at, at, end, kind);

        if (kind == LLMG_PEEL_ROT13) {
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

    return LLMG_OK;
}


llmg_status_t
llmg_peel_words(llmg_peel_ctx_t *ctx)
{
    unsigned        bit, seen;
    llmg_status_t   rc;
    unsigned char  *cells;

    cells = NULL;
    seen = 0;

    rc = llmg_peel_mark(ctx, &cells, &seen);

    for (bit = LLMG_PEEL_BACK; rc == LLMG_OK && bit <= LLMG_PEEL_ROT;
         bit <<= 1)
    {
        if (seen & bit) {
            rc = llmg_peel_turn(ctx, cells, bit);
        }
    }

    return rc;
}
