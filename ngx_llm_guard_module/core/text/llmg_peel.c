#include "llmg_peel_view.h"
#include "llmg_avx2.h"
#include "llmg_base64.h"
#include "llmg_bits.h"
#include "llmg_hex.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


static const char *const  llmg_peel_kind_names[LLMG_PEEL_KINDS] = {
    "plain", "base64", "hex", "percent", "escapes", "entities", "rot13",
    "reversed", "base32", "numbers", "spelled", "name"
};


const char *
llmg_peel_kind_name(unsigned kind)
{
    return kind < LLMG_PEEL_KINDS ? llmg_peel_kind_names[kind] : "";
}


llmg_status_t
llmg_peel_open(llmg_peel_ctx_t *ctx, size_t most, size_t pieces)
{
    llmg_peel_t       *peel;
    llmg_peel_view_t  *view;

    peel = ctx->peel;

    if (peel->n == LLMG_PEEL_VIEWS || peel->left == 0) {
        peel->cut = 1;
        return LLMG_DECLINED;
    }

    if (most > peel->left) {
        most = peel->left;
    }

    view = &peel->views[peel->n];

    view->pieces = llmg_arena_alloc(ctx->arena,
                                    pieces * sizeof(llmg_peel_piece_t));
    ctx->out = llmg_arena_alloc(ctx->arena, most);

    if (view->pieces == NULL || ctx->out == NULL) {
        return llmg_arena_status(ctx->arena);
    }

    view->parent = ctx->parent;
    view->depth = ctx->depth;
    view->kinds = 0;
    view->n = 0;

    ctx->view = view;
    ctx->n = 0;
    ctx->cap = most;

    return LLMG_OK;
}


void
llmg_peel_close(llmg_peel_ctx_t *ctx)
{
    llmg_str_set(&ctx->view->text, ctx->out, ctx->n);

    if (ctx->n != 0) {
        ctx->peel->left -= ctx->n;
        ctx->peel->n++;
    }

    ctx->view = NULL;
}


size_t
llmg_peel_piece(llmg_peel_ctx_t *ctx, size_t n, size_t in, size_t end,
    unsigned kind)
{
    llmg_peel_piece_t  *piece;

    if (n > ctx->cap - ctx->n) {
        n = ctx->cap - ctx->n;
        ctx->peel->cut = 1;
    }

    if (n != 0) {
        piece = &ctx->view->pieces[ctx->view->n++];
        piece->out = (uint32_t) ctx->n;
        piece->in = (uint32_t) in;
        piece->in_end = (uint32_t) end;
        piece->kind = kind & ((1U << LLMG_PEEL_WITHIN) - 1);
        piece->within = kind >> LLMG_PEEL_WITHIN;

        ctx->view->kinds |= 1U << piece->kind | piece->within;
        ctx->n += n;
    }

    return n;
}


void
llmg_peel_copy(llmg_peel_ctx_t *ctx, size_t in, size_t end)
{
    size_t  at;

    at = ctx->n;
    end = in + llmg_peel_piece(ctx, end - in, in, end, LLMG_PEEL_PLAIN);

    memcpy(ctx->out + at, ctx->text.data + in, end - in);
}


/* four in a row, three bytes from one to the next, or five */
#define llmg_peel_gaps(g)                                                     \
    (((g) & (g) >> 3 & (g) >> 6 & (g) >> 9)                                   \
     | ((g) & (g) >> 5 & (g) >> 10 & (g) >> 15))


/*
 * Where there are words of two letters, or of four: of these gaps in 64 bytes
 * those with three pairs of digits behind them, "0x" before each or not.
 */

static llmg_noinline uint64_t
llmg_peel_hexes(const unsigned char *p, uint64_t gaps)
{
    unsigned     i;
    uint64_t     high, hex, zero, three, five;
    llmg_bits_t  v;

    hex = 0;
    zero = 0;

    for (i = 0; i < 64; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);
        zero |= (uint64_t) llmg_bits_is(v, '0') << i;
        hex |= (uint64_t) llmg_bits_hex(v) << i;
    }

    hex &= hex >> 1;

    three = gaps & gaps >> 3 & gaps >> 6 & gaps >> 9
            & hex >> 1 & hex >> 4 & hex >> 7;
    five = gaps & gaps >> 5 & gaps >> 10 & gaps >> 15
           & zero >> 1 & zero >> 6 & zero >> 11;

    if ((three | five) == 0) {
        return 0;
    }

    /* what is above ASCII is between none */

    high = 0;

    for (i = 0; i < 64; i += LLMG_BITS) {
        high |= (uint64_t) llmg_bits_high(llmg_bits_load(p + i)) << i;
    }

    three &= ~(high | high >> 3 | high >> 6 | high >> 9);
    five &= ~(high | high >> 5 | high >> 10 | high >> 15);

    return three | five;
}


/* whether there is a sign, and a bit for each byte behind the blank */

static llmg_inline unsigned
llmg_peel_look(const unsigned char *p, uint64_t *run)
{
    unsigned  i, sign;

    *run = 0;
    sign = 0;

#if (LLMG_SSE2)

    __m128i  v, is;

    for (i = 0; i < 64; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));
        is = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('%')),
                 _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('&')),
                              _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
        sign |= (unsigned) _mm_movemask_epi8(is);
        is = _mm_cmpgt_epi8(v, _mm_set1_epi8(' '));
        *run |= (uint64_t) (unsigned) _mm_movemask_epi8(is) << i;
    }

#else

    llmg_bits_t  v;

    for (i = 0; i < 64; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);
        sign |= llmg_bits_range(v, '%', 2) | llmg_bits_is(v, '\\');
        *run |= (uint64_t) llmg_bits_range(v, '!', 0x80 - '!') << i;
    }

#endif

    return sign;
}


#if (LLMG_X86)

LLMG_AVX2 static llmg_inline unsigned
llmg_peel_look_avx2(const unsigned char *p, uint64_t *run)
{
    __m256i  v, w, sign;

    v = llmg_avx2_load(p);
    w = llmg_avx2_load(p + 32);

    *run = llmg_avx2_mask(_mm256_cmpgt_epi8(v, _mm256_set1_epi8(' ')))
           | llmg_avx2_mask(_mm256_cmpgt_epi8(w, _mm256_set1_epi8(' '))) << 32;

    /* '%' and '&' are side by side */

    sign = _mm256_or_si256(
               _mm256_or_si256(llmg_avx2_range(v, '%', '&'),
                               llmg_avx2_range(w, '%', '&')),
               _mm256_or_si256(llmg_avx2_is(v, '\\'), llmg_avx2_is(w, '\\')));

    return _mm256_testz_si256(sign, sign) == 0;
}

#endif


static llmg_inline const unsigned char *
llmg_peel_seek_by(const unsigned char *p, const unsigned char *end,
    unsigned (*look)(const unsigned char *p, uint64_t *run))
{
    unsigned  sign;
    uint64_t  run, gaps;

    while (end - p >= 64) {
        sign = look(p, &run);

        /* bytes in pairs of digits, "0x" before them or not */

        gaps = ~run & ~(~run >> 1);

        if (sign != 0 || (llmg_peel_gaps(gaps) != 0
                          && llmg_peel_hexes(p, gaps) != 0))
        {
            return p;
        }

        run &= run >> 1;
        run &= run >> 2;
        run &= run >> 4;
        run &= run >> 8;

        if (run != 0) {
            return p;
        }

        p += 64 - LLMG_PEEL_RUN;
    }

    return p;
}


#if (LLMG_X86)

LLMG_AVX2 static const unsigned char *
llmg_peel_seek_avx2(const unsigned char *p, const unsigned char *end)
{
    return llmg_peel_seek_by(p, end, llmg_peel_look_avx2);
}

#endif


/*
 * The first place from p on in whose 64 bytes there is something that may be
 * encoded, or end.  A run that is long enough is whole in one of them.
 */

static const unsigned char *
llmg_peel_seek(const unsigned char *p, const unsigned char *end)
{
#if (LLMG_X86)

    if (llmg_avx2()) {
        return llmg_peel_seek_avx2(p, end);
    }

#endif

    return llmg_peel_seek_by(p, end, llmg_peel_look);
}


/*
 * Bytes that are known together, and those of them where parts may begin; of
 * signs, where the next ones may be of the same part, those behind them, too.
 */
#define LLMG_PEEL_BLOCK     64
#define LLMG_PEEL_BEGINS    (LLMG_PEEL_BLOCK - LLMG_PEEL_RUN)
#define LLMG_PEEL_OF_BEGINS ((1ULL << LLMG_PEEL_BEGINS) - 1)

/* signs of escapes: of URLs, of HTML, of all others */
#define LLMG_PEEL_SIGNS     3

static const char  llmg_peel_of_signs[LLMG_PEEL_SIGNS] = { '%', '&', '\\' };

#define llmg_peel_sign(c)   ((c) == '\\' ? 2U : (unsigned) (c) - '%')


/* a bit for each byte of a block */
typedef struct {
    const unsigned char  *from;         /* NULL: of none */
    uint64_t              coded;        /* letters of base64 */
    uint64_t              signs[LLMG_PEEL_SIGNS];
    uint64_t              behind[LLMG_PEEL_SIGNS];
    uint64_t              long_ones;    /* of those letters in a row, where as
                                           many follow as may be a part */
    uint64_t              begins;       /* where a part may: at a sign that is
                                           in no row yet, or where such a row
                                           of letters begins */
    unsigned              run;          /* letters of base64 in a row, at the
                                           place that was last found: 0 at a
                                           sign */

    /* where rows of escapes end, by llmg_peel_sign() */
    const unsigned char  *rows[LLMG_PEEL_SIGNS];
} llmg_peel_block_t;


#if (LLMG_X86)

LLMG_AVX2 static llmg_inline void
llmg_peel_signs_avx2(uint64_t *signs, __m256i v, __m256i w)
{
    unsigned  i;

    for (i = 0; i < LLMG_PEEL_SIGNS; i++) {
        signs[i] = llmg_avx2_mask(llmg_avx2_is(v, llmg_peel_of_signs[i]))
                   | llmg_avx2_mask(llmg_avx2_is(w, llmg_peel_of_signs[i]))
                     << 32;
    }
}


LLMG_AVX2 static void
llmg_peel_marks_avx2(llmg_peel_block_t *b, const unsigned char *p)
{
    __m256i  v, w;

    v = llmg_avx2_load(p);
    w = llmg_avx2_load(p + 32);

    b->coded = llmg_avx2_mask(llmg_avx2_coded(v))
               | llmg_avx2_mask(llmg_avx2_coded(w)) << 32;

    llmg_peel_signs_avx2(b->signs, v, w);

    p += LLMG_PEEL_BLOCK;
    llmg_peel_signs_avx2(b->behind, llmg_avx2_load(p), llmg_avx2_load(p + 32));
}

#endif


static llmg_inline void
llmg_peel_signs_of(uint64_t *signs, const unsigned char *p)
{
    unsigned     i, k;
    llmg_bits_t  v;

    for (k = 0; k < LLMG_PEEL_SIGNS; k++) {
        signs[k] = 0;
    }

    for (i = 0; i < LLMG_PEEL_BLOCK; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        for (k = 0; k < LLMG_PEEL_SIGNS; k++) {
            signs[k] |= (uint64_t) llmg_bits_is(v, (unsigned char)
                                                   llmg_peel_of_signs[k]) << i;
        }
    }
}


static llmg_inline void
llmg_peel_marks(llmg_peel_block_t *b, const unsigned char *p)
{
    unsigned     i, coded;
    llmg_bits_t  v;

#if (LLMG_X86)

    if (llmg_avx2()) {
        llmg_peel_marks_avx2(b, p);
        return;
    }

#endif

    b->coded = 0;

    for (i = 0; i < LLMG_PEEL_BLOCK; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        coded = llmg_bits_letters(v) | llmg_bits_digits(v)
                | llmg_bits_is(v, '+') | llmg_bits_is(v, '/')
                | llmg_bits_is(v, '-') | llmg_bits_is(v, '_');

        b->coded |= (uint64_t) coded << i;
    }

    llmg_peel_signs_of(b->signs, p);
    llmg_peel_signs_of(b->behind, p + LLMG_PEEL_BLOCK);
}


/* those of a kind that begin no part any more, as they are in its row */

static llmg_inline uint64_t
llmg_peel_in_row(const llmg_peel_block_t *b, unsigned sign)
{
    ptrdiff_t  n;

    n = b->rows[sign] - b->from;
    n = (n < 0) ? 0 : n;
    n = (n < LLMG_PEEL_BEGINS) ? n : LLMG_PEEL_BEGINS;

    return b->signs[sign] & ((1ULL << n) - 1);
}


static void
llmg_peel_known(llmg_peel_block_t *b, const unsigned char *p,
    const unsigned char *end)
{
    unsigned       i;
    uint64_t       coded, other, two, four, run, signs;
    unsigned char  rest[2 * LLMG_PEEL_BLOCK];

    b->from = p;

    if (end - p < 2 * LLMG_PEEL_BLOCK) {
        memset(rest, 0, sizeof(rest));
        memcpy(rest, p, (size_t) (end - p));
        p = rest;
    }

    llmg_peel_marks(b, p);

    coded = b->coded;
    other = ~coded;
    two = coded & coded >> 1;
    four = two & two >> 2;
    run = four & four >> 4;
    run &= run >> 8;

    /* a sign is between two pairs and behind both */

    two &= two >> 3 & other >> 2 & other >> 5;
    four &= four >> 5 & other >> 4 & other >> 9;

    b->long_ones = (run | two | four) & LLMG_PEEL_OF_BEGINS;

    /* two in a row are none, but for backslashes */

    signs = b->signs[LLMG_PEEL_SIGNS - 1]
            ^ llmg_peel_in_row(b, LLMG_PEEL_SIGNS - 1);

    for (i = 0; i < LLMG_PEEL_SIGNS - 1; i++) {
        signs |= (b->signs[i] ^ llmg_peel_in_row(b, i)) & ~(b->signs[i] >> 1);
    }

    b->begins = (signs & LLMG_PEEL_OF_BEGINS) | (b->long_ones & ~(coded << 1));
}


/*
 * 1 when no two of its kind are near a sign, which is the byte "at" of the
 * block: all that is accepted has three of them.  Without a branch, for nobody
 * knows.
 */

static llmg_inline int
llmg_peel_lonely(const llmg_peel_block_t *b, unsigned sign, size_t at)
{
    uint64_t  more, last;
    unsigned  one, two;

    last = 1ULL << (LLMG_PEEL_BLOCK - 1);
    more = b->signs[sign] >> 1 >> at
           | b->behind[sign] << (LLMG_PEEL_BLOCK - 1 - at);

    one = (unsigned) __builtin_ctzll(more | last);
    two = (unsigned) __builtin_ctzll((more & (more - 1)) | last);

    return (one >= LLMG_PEEL_FAR) | (two - one > LLMG_PEEL_FAR);
}


/* behind the begins, and behind a run that goes on there and is none */

static llmg_inline const unsigned char *
llmg_peel_go_on(const llmg_peel_block_t *b)
{
    uint64_t  other;

    other = ~b->coded >> (LLMG_PEEL_BEGINS - 1);
    other = (other | (other & 1) << 1) & ~1ULL;

    return b->from + LLMG_PEEL_BEGINS - 1 + __builtin_ctzll(other);
}


/*
 * The first place from p on where a part may begin: at a sign that is in no row
 * yet, a run, or one that is as long as the first of pairs and has as long a
 * one behind it, as far as is known; or end.
 */

static const unsigned char *
llmg_peel_next(llmg_peel_block_t *b, const unsigned char *p,
    const unsigned char *end)
{
    size_t                at;
    uint64_t              rest, may;
    const unsigned char  *q;

    while (p < end) {
        at = (size_t) (p - b->from);

        if (b->from == NULL || at >= LLMG_PEEL_BEGINS) {

            /* where there were signs, there are more of them */

            if ((b->signs[0] | b->signs[1] | b->signs[2]) == 0) {
                q = llmg_peel_seek(p, end);

                /* back to where the token there begins */

                while (q > p && llmg_base64_letter(q[-1])) {
                    q--;
                }

                p = q;
            }

            llmg_peel_known(b, p, end);
            at = 0;
        }

        /* the first one may be in a row that begins before it */

        may = b->begins >> at << at | (b->long_ones & 1ULL << at);

        for ( /* void */ ; may != 0; may &= may - 1) {
            at = (size_t) __builtin_ctzll(may);
            q = b->from + at;

            rest = ~(b->coded >> at) | 1ULL << LLMG_PEEL_RUN;
            b->run = (unsigned) __builtin_ctzll(rest);

            if (b->run != 0 || !llmg_peel_lonely(b, llmg_peel_sign(*q), at)) {
                return q;
            }
        }

        p = llmg_peel_go_on(b);
    }

    return end;
}


/* n letters in a row may be the first of many pairs of hex digits */

static llmg_inline int
llmg_peel_pairs_begin(const unsigned char *p, const unsigned char *end,
    size_t n)
{
    if (end - p < LLMG_PEEL_RUN || (n != 2 && n != 4)
        || p[n] != p[2 * n + 1])
    {
        return 0;
    }

    return (n == 2) ? llmg_hex2(p) >= 0
           : p[0] == '0' && (p[1] | 0x20) == 'x' && llmg_hex2(p + 2) >= 0;
}


static llmg_status_t
llmg_peel_parts(llmg_peel_ctx_t *ctx)
{
    size_t                n, at, from, parts;
    unsigned              kind, sign;
    llmg_status_t         rc;
    unsigned char        *out;
    const unsigned char  *p, *q, *text, *end, *next, *done;
    llmg_peel_block_t     block;

    text = ctx->text.data;
    end = text + ctx->text.len;
    done = text;
    p = text;
    out = NULL;
    parts = 0;
    memset(&block, 0, sizeof(llmg_peel_block_t));

    for (sign = 0; sign < LLMG_PEEL_SIGNS; sign++) {
        block.rows[sign] = text;
    }

    for ( ;; ) {
        p = llmg_peel_next(&block, p, end);

        if (p == end) {
            break;
        }

        n = 0;

        if (out == NULL) {
            out = llmg_arena_alloc(ctx->arena,
                                   ctx->text.len + LLMG_PEEL_NAME_MOST);

            if (out == NULL) {
                return llmg_arena_status(ctx->arena);
            }
        }

        if (block.run == 0) {
            sign = llmg_peel_sign(*p);
            q = llmg_peel_escaped(p, end, out, &n, &block.rows[sign], &kind);
            block.begins &= ~llmg_peel_in_row(&block, sign);

            /* what is between those that say nothing may say something */

            next = p + 1;

        } else {
            next = p + block.run;

            if (block.run < LLMG_PEEL_RUN
                && !llmg_peel_pairs_begin(p, end, block.run))
            {
                p = next;
                continue;
            }

            q = llmg_peel_token(p, end, out, &n, &next, &kind);
        }

        if (q == p || n == 0) {
            p = next > p ? next : p + 1;
            continue;
        }

        if (ctx->view == NULL) {

            /* no part is shorter than eight bytes */

            parts = ctx->text.len / 8 + 1;
            parts = parts < LLMG_PEEL_PARTS ? parts : LLMG_PEEL_PARTS;

            rc = llmg_peel_open(ctx, ctx->text.len + LLMG_PEEL_NAME_MOST,
                                3 * parts + 2);

            if (rc != LLMG_OK) {
                return rc;
            }
        }

        if (ctx->view->n >= 3 * parts - 1) {
            ctx->peel->cut = 1;
            break;
        }

        /* what is around it, if not yet shown */

        from = (size_t) (p - done) > 2 * LLMG_PEEL_AROUND
               ? (size_t) (p - text) - LLMG_PEEL_AROUND
               : (size_t) (done - text);

        if (ctx->view->n != 0 && from > (size_t) (done - text)) {
            llmg_peel_copy(ctx, (size_t) (done - text),
                           (size_t) (done - text) + LLMG_PEEL_AROUND);
        }

        llmg_peel_copy(ctx, from, (size_t) (p - text));

        at = ctx->n;
        n = llmg_peel_piece(ctx, n, (size_t) (p - text), (size_t) (q - text),
                            kind);
        memcpy(ctx->out + at, out, n);

        p = q;
        done = q;
    }

    if (ctx->view != NULL) {
        n = (size_t) (end - done);
        n = n < LLMG_PEEL_AROUND ? n : LLMG_PEEL_AROUND;

        llmg_peel_copy(ctx, (size_t) (done - text),
                       (size_t) (done - text) + n);
        llmg_peel_close(ctx);
    }

    return LLMG_OK;
}


llmg_status_t
llmg_peel(llmg_peel_t *peel, llmg_arena_t *arena, llmg_str_t text)
{
    size_t            i;
    llmg_status_t     rc;
    llmg_peel_ctx_t   ctx;

    peel->n = 0;
    peel->cut = 0;
    peel->left = llmg_peel_most(text.len);

    if (text.len > UINT32_MAX / 2) {
        return LLMG_LIMIT;
    }

    memset(&ctx, 0, sizeof(llmg_peel_ctx_t));

    ctx.peel = peel;
    ctx.arena = arena;
    ctx.text = text;
    ctx.parent = LLMG_PEEL_NONE;
    ctx.depth = 1;

    for (i = 0; ; i++) {
        if (ctx.text.len >= LLMG_PEEL_RUN) {
            rc = llmg_peel_parts(&ctx);

            if (rc == LLMG_OK) {
                rc = llmg_peel_words(&ctx);
            }

            if (rc == LLMG_OK) {
                rc = llmg_peel_signs(&ctx);
            }

            if (rc != LLMG_OK && rc != LLMG_DECLINED) {
                return rc;
            }
        }

        if (i == peel->n || peel->views[i].depth == LLMG_PEEL_DEPTH) {

            /* the deepest are last */

            return LLMG_OK;
        }

        ctx.text = peel->views[i].text;
        ctx.parent = (uint32_t) i;
        ctx.depth = peel->views[i].depth + 1;
        ctx.view = NULL;
    }
}


unsigned
llmg_peel_origin(const llmg_peel_t *peel, size_t view, size_t start,
    size_t end, size_t *from, size_t *to)
{
    size_t                    i, n, at, low, high, stop;
    unsigned                  kinds;
    const llmg_peel_view_t   *v;
    const llmg_peel_piece_t  *piece;

    *from = start;
    *to = end;
    kinds = 0;

    while (view != LLMG_PEEL_NONE) {
        v = &peel->views[view];
        start = *from;
        end = *to;
        *from = SIZE_MAX;
        *to = 0;

        /* the first piece that ends behind the start */

        low = 0;
        high = v->n;

        while (low < high) {
            i = (low + high) / 2;
            stop = i + 1 < v->n ? v->pieces[i + 1].out : v->text.len;

            if (stop <= start) {
                low = i + 1;

            } else {
                high = i;
            }
        }

        for (i = low; i < v->n; i++) {
            piece = &v->pieces[i];
            stop = i + 1 < v->n ? v->pieces[i + 1].out : v->text.len;

            if (piece->out >= end && *from != SIZE_MAX) {
                break;
            }

            kinds |= 1U << piece->kind | piece->within;

            n = stop - piece->out;
            at = piece->in;

            if (n == piece->in_end - piece->in
                && (piece->kind == LLMG_PEEL_PLAIN
                    || piece->kind == LLMG_PEEL_ROT13))
            {
                stop = at + (end < stop ? end - piece->out : n);
                at += start > piece->out ? start - piece->out : 0;

            } else {
                stop = piece->in_end;
            }

            *from = at < *from ? at : *from;
            *to = stop > *to ? stop : *to;
        }

        if (*from == SIZE_MAX) {
            *from = v->n != 0 ? v->pieces[v->n - 1].in_end : 0;
        }

        *to = *to > *from ? *to : *from;
        view = v->parent;
    }

    return kinds & ~(1U << LLMG_PEEL_PLAIN);
}


unsigned
llmg_peel_layers(const llmg_peel_t *peel, size_t view)
{
    unsigned  kinds;

    kinds = 0;

    while (view != LLMG_PEEL_NONE) {
        kinds |= peel->views[view].kinds;
        view = peel->views[view].parent;
    }

    return kinds & ~(1U << LLMG_PEEL_PLAIN);
}
