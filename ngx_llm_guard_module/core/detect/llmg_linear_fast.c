#include "llmg_linear_fast.h"

#if (LLMG_X86)

#include "llmg_avx2.h"
#include "llmg_bits.h"

/*
 * The loops over bytes are compiled twice: for every processor, and for those
 * with AVX2, which make eight pieces at once.
 */

/* bytes that are taken at once, and what is needed before and behind them */
#define LLMG_LINEAR_CHUNK     64
#define LLMG_LINEAR_BEFORE    8
#define LLMG_LINEAR_BEHIND    16


/* a bit for each of 64 bytes */
typedef struct {
    uint64_t  words;            /* bytes of them */
    uint64_t  first;            /* and those with which one begins anyway */
    uint64_t  blanks;
    uint64_t  ends;             /* of lines, and full stops of Chinese */
    uint64_t  stops;            /* ends of sentences, if a blank follows */
    uint64_t  back;             /* backslashes */
    uint64_t  high;             /* above 0x7F */
} llmg_linear_classes_t;

/* where words begin, where they have ended, and what ends a block */
typedef struct {
    uint64_t  starts;
    uint64_t  ends;
    uint64_t  stops;
} llmg_linear_marks_t;

typedef void (*llmg_linear_classes_pt)(const unsigned char *p,
    unsigned char *out, llmg_linear_classes_t *c);
typedef void (*llmg_linear_fives_pt)(const unsigned char *p, size_t n,
    uint16_t *to);
typedef void (*llmg_linear_rows_pt)(llmg_linear_t *l, const unsigned char *p,
    unsigned limit, const llmg_linear_marks_t *m, uint64_t digits);


#define llmg_linear_stop(c)                                                   \
    ((c) == '.' || (c) == '!' || (c) == '?' || (c) == ':' || (c) == ';')


unsigned
llmg_linear_wide(void)
{
    return llmg_avx2();
}


/* the pieces of the five bytes at p, and of those at each of the next n - 1 */

static llmg_inline void
llmg_linear_fives(const unsigned char *p, size_t n, uint16_t *to)
{
    size_t    i;
    uint32_t  first, last;

    for (i = 0; i < n; i++) {
        memcpy(&first, p + i, 4);
        memcpy(&last, p + i + 1, 4);

        to[i] = llmg_linear_five(first, last);
    }
}


/* the same; reads 16 bytes at the last p + 8 * i, and writes eight pieces */

LLMG_AVX2 static llmg_inline void
llmg_linear_fives_avx2(const unsigned char *p, size_t n, uint16_t *to)
{
    size_t   i;
    __m256i  v, at, first, last;

    first = _mm256_setr_epi8(0, 1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 5, 3, 4, 5, 6,
                             4, 5, 6, 7, 5, 6, 7, 8, 6, 7, 8, 9, 7, 8, 9, 10);
    last = _mm256_add_epi8(first, _mm256_set1_epi8(1));

    for (i = 0; i < n; i += 8) {
        v = _mm256_broadcastsi128_si256(
                _mm_loadu_si128((const __m128i *) (const void *) (p + i)));

        at = _mm256_add_epi32(
                 _mm256_mullo_epi32(_mm256_shuffle_epi8(v, first),
                                    _mm256_set1_epi32((int)
                                                      LLMG_LINEAR_BYTES)),
                 _mm256_mullo_epi32(_mm256_shuffle_epi8(v, last),
                                    _mm256_set1_epi32((int)
                                                      LLMG_LINEAR_LAST)));
        at = _mm256_srli_epi32(at, 16);

        _mm_storeu_si128((__m128i *) (void *) (to + i),
            _mm_mulhi_epu16(_mm_packus_epi32(_mm256_castsi256_si128(at),
                                             _mm256_extracti128_si256(at, 1)),
                            _mm_set1_epi16((short) LLMG_LINEAR_HASHED)));
    }
}


/* of the bytes above 0x7F: what is no letter, what is a word of its own */

static llmg_inline void
llmg_linear_high(const unsigned char *p, uint64_t last,
    llmg_linear_classes_t *c)
{
    unsigned  i;
    uint64_t  e3, low, stop, none;
    __m128i   v;

#define mask(x)   ((uint64_t) (unsigned) _mm_movemask_epi8(x) << i)
#define has(c)    mask(_mm_cmpeq_epi8(v, _mm_set1_epi8((char) (c))))

    e3 = 0;
    low = 0;
    stop = 0;
    none = 0;

    for (i = 0; i < LLMG_LINEAR_CHUNK; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        none |= has(0xFF);
        e3 |= has(0xE3);
        low |= has(0x80);
        stop |= has(0x82);

        /* 0xE3 to 0xED, signed, so that a range becomes one comparison */

        v = _mm_sub_epi8(v, _mm_set1_epi8((char) (0xE3 - 128)));
        c->first |= mask(_mm_cmpgt_epi8(_mm_set1_epi8(-128 + 11), v));
    }

#undef has
#undef mask

    c->words |= c->high & ~none;

    /* E3 80 82, of which the first bytes may be behind us */

    low = low << 1 | (last >> 56 == 0x80);
    e3 = e3 << 2 | (uint64_t) (last >> 56 == 0xE3) << 1
         | ((last >> 48 & 0xFF) == 0xE3);
    c->ends |= stop & low & e3;
}


/*
 * "out" has the bytes with all blanks as one, and all digits.  Zeros in "c"
 * are the caller's.
 */

static llmg_inline void
llmg_linear_classes(const unsigned char *p, unsigned char *out,
    llmg_linear_classes_t *c)
{
    unsigned  i;
    __m128i   v, is, in;

#define mask(x)    ((uint64_t) (unsigned) _mm_movemask_epi8(x) << i)
#define has(c)     _mm_cmpeq_epi8(v, _mm_set1_epi8(c))
#define or(a, b)   _mm_or_si128(a, b)

    for (i = 0; i < LLMG_LINEAR_CHUNK; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        c->high |= mask(v);
        c->back |= mask(has('\\'));
        c->ends |= mask(has('\n'));
        c->stops |= mask(or(or(or(has('.'), has('!')),
                               or(has('?'), has(':'))), has(';')));

        is = has(0x7F);
        v = _mm_max_epu8(_mm_andnot_si128(is, v), _mm_set1_epi8(' '));
        c->blanks |= mask(has(' '));

        /* signed, so that a range becomes one comparison */

        is = _mm_cmpgt_epi8(_mm_set1_epi8(-128 + 10),
                            _mm_sub_epi8(v, _mm_set1_epi8('0' - 128)));
        v = or(_mm_andnot_si128(is, v),
               _mm_and_si128(is, _mm_set1_epi8('0')));

        in = or(v, _mm_set1_epi8(0x20));
        in = _mm_cmpgt_epi8(_mm_set1_epi8(-128 + 26),
                            _mm_sub_epi8(in, _mm_set1_epi8('a' - 128)));
        c->words |= mask(or(or(in, is), has('\'')));

        _mm_storeu_si128((__m128i *) (void *) (out + i), v);
    }

#undef has
#undef or
#undef mask
}


/*
 * The same.  No two ends of sentences have the lower half of their bits in
 * common, nor have those signs that are rare: one look into a table, by that
 * half, says which byte it would be.
 */

LLMG_AVX2 static llmg_inline void
llmg_linear_classes_avx2(const unsigned char *p, unsigned char *out,
    llmg_linear_classes_t *c)
{
    unsigned  i;
    uint64_t  rare;
    __m256i   v, is, in, stops, signs;

#define mask(x)    (llmg_avx2_mask(x) << i)
#define has(c)     _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c))
#define or(a, b)   _mm256_or_si256(a, b)

    stops = _mm256_broadcastsi128_si256(
                _mm_setr_epi8(1, '!', 0, 0, 0, 0, 0, 0, 0, 0, ':', ';', 0, 0,
                              '.', '?'));
    signs = _mm256_broadcastsi128_si256(
                _mm_setr_epi8(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, '\n', 0, '\\', 0,
                              0, 0x7F));
    rare = 0;

    for (i = 0; i < LLMG_LINEAR_CHUNK; i += 32) {
        v = llmg_avx2_load(p + i);

        c->high |= mask(v);
        c->stops |= mask(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(stops, v), v));
        rare |= mask(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(signs, v), v));

        v = _mm256_max_epu8(v, _mm256_set1_epi8(' '));
        c->blanks |= mask(has(' '));

        /* signed, so that a range becomes one comparison */

        is = _mm256_cmpgt_epi8(_mm256_set1_epi8(-128 + 10),
                               _mm256_sub_epi8(v,
                                               _mm256_set1_epi8('0' - 128)));
        v = _mm256_blendv_epi8(v, _mm256_set1_epi8('0'), is);

        in = or(v, _mm256_set1_epi8(0x20));
        in = _mm256_cmpgt_epi8(_mm256_set1_epi8(-128 + 26),
                               _mm256_sub_epi8(in,
                                               _mm256_set1_epi8('a' - 128)));
        c->words |= mask(or(or(in, is), has('\'')));

        _mm256_storeu_si256((__m256i *) (void *) (out + i), v);
    }

#undef has
#undef or
#undef mask

    for ( /* void */ ; rare != 0; rare &= rare - 1) {
        i = (unsigned) __builtin_ctzll(rare);

        switch (p[i]) {

        case '\n':
            c->ends |= 1ULL << i;
            break;

        case '\\':
            c->back |= 1ULL << i;
            break;

        default: /* 0x7F */
            c->blanks |= 1ULL << i;
            out[i] = ' ';
        }
    }
}


/* the first eight bytes of a word that has n left */

static llmg_inline uint64_t
llmg_linear_load(const unsigned char *p, unsigned n)
{
    uint64_t  x;

    memcpy(&x, p, 8);

    return n >= 8 ? x : x & ((1ULL << (n * 8)) - 1);
}


/* n more bytes of the word that we are in */

static llmg_inline void
llmg_linear_more(llmg_linear_text_t *t, const unsigned char *p, unsigned n)
{
    unsigned  at, len;

    while (n != 0) {
        at = (unsigned) (t->in_word % 8);
        len = 8 - at < n ? 8 - at : n;

        t->part |= llmg_linear_load(p, len) << 8 * at;
        t->in_word += len;

        if (t->in_word % 8 == 0) {
            t->word = llmg_linear_eight(t->word, t->part);
            t->part = 0;
        }

        p += len;
        n -= len;
    }
}


/* and it ends */

static llmg_inline uint64_t
llmg_linear_over(llmg_linear_text_t *t)
{
    uint64_t  word;

    word = t->in_word % 8 != 0 ? llmg_linear_eight(t->word, t->part)
                               : t->word;

    t->word = 0;
    t->part = 0;
    t->in_word = 0;

    return word;
}


/* a word of n bytes */

static llmg_inline uint64_t
llmg_linear_hash(const unsigned char *p, unsigned n)
{
    unsigned  i;
    uint64_t  word;

    word = llmg_linear_eight(0, llmg_linear_load(p, n));

    for (i = 8; i < n; i += 8) {
        word = llmg_linear_eight(word, llmg_linear_load(p + i, n - i));
    }

    return word;
}


/* those of single bytes that are digits, behind one with a byte between */

static llmg_inline uint64_t
llmg_linear_alike(const unsigned char *p, uint64_t bytes)
{
    unsigned  i;
    uint64_t  digits;

    digits = 0;

    for (i = 0; i < LLMG_LINEAR_CHUNK; i += LLMG_BITS) {
        digits |= (uint64_t) llmg_bits_is(llmg_bits_load(p + i), '0') << i;
    }

    return bytes & digits & digits << 2;
}


/*
 * The words that begin at these n digits, each by itself, with another one and
 * a byte before it: each is "0" behind "0".  Their pieces are there once, and
 * the other times they are counted.  They are of no class: a test.
 */

static llmg_inline uint16_t *
llmg_linear_digits(llmg_linear_t *l, unsigned n, uint16_t *at)
{
    uint64_t  word;

    word = llmg_linear_eight(0, '0');

    at[0] = llmg_linear_piece(word >> 48);
    at[1] = llmg_linear_piece(llmg_linear_two(word, word) >> 48);

    l->again += (int64_t) (n - 1) * ((2LL << 32) + l->model->weights[at[0]]
                                     + l->model->weights[at[1]]);

    return at + 2;
}


/* where in the chunk the next block ends, if that is before "limit" */

static llmg_inline unsigned
llmg_linear_next(const llmg_linear_t *l, uint64_t ends, unsigned at,
    unsigned limit, unsigned *whole)
{
    unsigned  to, least;

    to = at + LLMG_LINEAR_BLOCK - l->bytes;
    to = to < limit ? to : limit;
    least = at;

    if (l->bytes + 1 < LLMG_LINEAR_SHORT) {
        least += LLMG_LINEAR_SHORT - 1 - l->bytes;
    }

    if (least < to) {
        ends = ends >> least << least;

        if (ends != 0 && (unsigned) __builtin_ctzll(ends) < to) {
            *whole = 1;
            return (unsigned) __builtin_ctzll(ends) + 1;
        }
    }

    *whole = (l->bytes + to - at == LLMG_LINEAR_BLOCK);

    return to;
}


/*
 * The pieces of the bytes up to "limit"; "digits" are those that are "0" behind
 * "0".  Compiled with such and without: most text has none.
 */

static llmg_inline void
llmg_linear_marked(llmg_linear_t *l, const unsigned char *p, unsigned limit,
    const llmg_linear_marks_t *m, uint64_t digits, llmg_linear_fives_pt fives)
{
    unsigned            at, to, from, whole, in;
    uint64_t            starts, ends, mine, row, word;
    uint16_t           *last;
    llmg_linear_text_t  t;

    t = l->text;
    in = (t.in_word != 0);
    starts = m->starts;
    ends = m->ends;

    for (at = 0; at < limit; at = to) {
        to = llmg_linear_next(l, m->stops, at, limit, &whole);
        last = l->at + l->n;

        /* mostly as many each time; those behind are not of this block */

        fives(p - 4 + at, limit - at, last);

        l->bytes += to - at;
        last += to - at;

        mine = ends & UINT64_MAX >> (LLMG_LINEAR_CHUNK - to);
        ends ^= mine;

        if (in && mine != 0) {
            llmg_linear_more(&t, p, (unsigned) __builtin_ctzll(mine));
            last += llmg_linear_word(&t, llmg_linear_over(&t), last);

            mine &= mine - 1;
            in = 0;
        }

        row = digits & mine >> 1;

        if (row != 0) {
            last = llmg_linear_digits(l, llmg_bits_count(row), last);
            starts ^= row;
            mine ^= row << 1;
        }

        for ( /* void */ ; mine != 0; mine &= mine - 1) {
            from = (unsigned) __builtin_ctzll(starts);
            starts &= starts - 1;

            word = llmg_linear_hash(p + from,
                                    (unsigned) __builtin_ctzll(mine) - from);
            last += llmg_linear_word_behind(&t, word, row, from, last);
        }

        t.since += llmg_bits_count(row);

        l->n = (uint32_t) (last - l->at);

        if (whole) {
            llmg_linear_block(l);
        }
    }

    t.line = 0;

    /* a word that goes on */

    if (in || starts != 0) {
        from = in ? 0 : (unsigned) __builtin_ctzll(starts);
        llmg_linear_more(&t, p + from, limit - from);
    }

    memcpy(&t.last, p - LLMG_LINEAR_BEFORE + limit, 8);
    l->text = t;
}


static llmg_noinline void
llmg_linear_rows(llmg_linear_t *l, const unsigned char *p, unsigned limit,
    const llmg_linear_marks_t *m, uint64_t digits)
{
    llmg_linear_marked(l, p, limit, m, digits, llmg_linear_fives);
}


LLMG_AVX2 static llmg_noinline void
llmg_linear_rows_avx2(llmg_linear_t *l, const unsigned char *p, unsigned limit,
    const llmg_linear_marks_t *m, uint64_t digits)
{
    llmg_linear_marked(l, p, limit, m, digits, llmg_linear_fives_avx2);
}


static llmg_inline size_t
llmg_linear_chunk(llmg_linear_t *l, const unsigned char *p, size_t left,
    llmg_linear_classes_pt classes, llmg_linear_fives_pt fives,
    llmg_linear_rows_pt rows)
{
    uint64_t       x, in, digits, last;
    unsigned       limit;
    unsigned char  rest[LLMG_LINEAR_CHUNK], *to;
    unsigned char  chunk[LLMG_LINEAR_BEFORE + LLMG_LINEAR_CHUNK
                         + LLMG_LINEAR_BEHIND];

    llmg_linear_marks_t    m;
    llmg_linear_classes_t  c;

    limit = LLMG_LINEAR_CHUNK;

    if (left < LLMG_LINEAR_CHUNK) {
        limit = (unsigned) left;
        memset(rest, 0, sizeof(rest));
        memcpy(rest, p, left);
        p = rest;
    }

    to = chunk + LLMG_LINEAR_BEFORE;
    last = l->text.last;

    memset(&c, 0, sizeof(llmg_linear_classes_t));
    classes(p, to, &c);

    if (c.high != 0) {
        llmg_linear_high(to, last, &c);
    }

    /* up to what is no business of this path */

    x = c.back | (c.blanks & (c.blanks << 1 | (last >> 56 == ' ')));

    if (x != 0 && (unsigned) __builtin_ctzll(x) < limit) {
        limit = (unsigned) __builtin_ctzll(x);
    }

    if (limit == 0) {
        return 0;
    }

    memcpy(chunk, &last, LLMG_LINEAR_BEFORE);

    /* looked at with the last bytes, of which no pieces are made */

    memset(to + LLMG_LINEAR_CHUNK, 0, LLMG_LINEAR_BEHIND);

    x = UINT64_MAX >> (LLMG_LINEAR_CHUNK - limit);
    in = (l->text.in_word != 0);
    m.starts = (c.first | (c.words & ~(c.words << 1 | in))) & x;
    m.ends = (c.words << 1 | in) & (~c.words | c.first) & x;
    m.stops = c.ends | (c.blanks & (c.stops << 1
                                    | llmg_linear_stop(last >> 56)));

    digits = m.starts & m.ends >> 1;
    digits &= digits << 2;

    if (digits != 0) {
        digits = llmg_linear_alike(to, digits);
    }

    if (digits == 0) {
        llmg_linear_marked(l, to, limit, &m, 0, fives);

    } else {
        rows(l, to, limit, &m, digits);
    }

    return limit;
}


/* one chunk, and those behind that are whole */

static llmg_inline size_t
llmg_linear_chunks(llmg_linear_t *l, const unsigned char *p, size_t left,
    llmg_linear_classes_pt classes, llmg_linear_fives_pt fives,
    llmg_linear_rows_pt rows)
{
    size_t  n, done;

    done = 0;

    do {
        n = llmg_linear_chunk(l, p + done, left - done, classes, fives,
                              rows);
        done += n;

    } while (n == LLMG_LINEAR_CHUNK && left - done >= LLMG_LINEAR_CHUNK
             && llmg_linear_goes_on(l));

    return done;
}


LLMG_AVX2 static size_t
llmg_linear_fast_avx2(llmg_linear_t *l, const unsigned char *p, size_t left)
{
    return llmg_linear_chunks(l, p, left, llmg_linear_classes_avx2,
                              llmg_linear_fives_avx2, llmg_linear_rows_avx2);
}


size_t
llmg_linear_fast(llmg_linear_t *l, const unsigned char *p, size_t left)
{
    if (l->avx2) {
        return llmg_linear_fast_avx2(l, p, left);
    }

    return llmg_linear_chunks(l, p, left, llmg_linear_classes,
                              llmg_linear_fives, llmg_linear_rows);
}

#endif
