/*
 * Where something may begin: most bytes of most text are passed without a look
 * at each.
 */

#include "llmg_peel_signs.h"
#include "llmg_avx2.h"
#include "llmg_bits.h"
#include "llmg_fold_table.h"
#include "llmg_utf8.h"


/* bytes of which the bits of a scan are */
#define LLMG_PEEL_SCAN      64

/* those behind which not three more are known, a blank between them or two */
#define LLMG_PEEL_UNKNOWN   (UINT64_MAX << (LLMG_PEEL_SCAN - 4))


/* bits that are needed for the others */
typedef struct {
    uint64_t  dots;                     /* before what may begin, too */
    uint64_t  gaps;                     /* blanks, and controls */
} llmg_peel_marks_t;

typedef void (*llmg_peel_classes_pt)(const unsigned char *p,
    llmg_peel_scan_t *s, llmg_peel_marks_t *m);


int
llmg_peel_odd(const unsigned char *p)
{
    unsigned     letters, low;
    llmg_bits_t  v;

    v = llmg_bits_load(p);
    letters = llmg_bits_letters(v);

    if ((letters & letters >> 1 & letters >> 2) == 0) {
        return 1;
    }

    low = llmg_bits_range(v, 'a', 26);

    /* a capital between a letter and a small one */

    return ((letters ^ low) & letters << 1 & low >> 1) != 0;
}


#if (LLMG_X86)

LLMG_AVX2 static llmg_inline void
llmg_peel_classes_avx2(const unsigned char *p, llmg_peel_scan_t *s,
    llmg_peel_marks_t *m)
{
    __m256i  v, w;

    v = llmg_avx2_load(p);
    w = llmg_avx2_load(p + 32);

#define bits(is)  (llmg_avx2_mask(is(v)) | llmg_avx2_mask(is(w)) << 32)
#define capitals(x)  llmg_avx2_range(x, 'A', 'Z')
#define digits(x)    llmg_avx2_range(x, '0', '9')
#define ones(x)      llmg_avx2_range(x, '0', '1')
#define dots(x)      llmg_avx2_is(x, '.')
#define gaps(x)      llmg_avx2_range(x, 0, ' ')
#define tags(x)      llmg_avx2_is(x, '<')

    s->letters = bits(llmg_avx2_letters);
    s->capitals = bits(capitals);
    s->digits = bits(digits);
    s->coded = bits(llmg_avx2_coded);
    s->high = llmg_avx2_mask(v) | llmg_avx2_mask(w) << 32;
    s->ones = bits(ones);
    s->tags = bits(tags);
    m->dots = bits(dots);
    m->gaps = bits(gaps);

#undef bits
#undef capitals
#undef digits
#undef ones
#undef dots
#undef gaps
#undef tags
}

#endif


static llmg_inline void
llmg_peel_classes(const unsigned char *p, llmg_peel_scan_t *s,
    llmg_peel_marks_t *m)
{
    unsigned     i, letters, digits, signs;
    llmg_bits_t  v;

    s->letters = 0;
    s->capitals = 0;
    s->digits = 0;
    s->coded = 0;
    s->high = 0;
    s->ones = 0;
    s->tags = 0;
    m->dots = 0;
    m->gaps = 0;

    for (i = 0; i < LLMG_PEEL_SCAN; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        letters = llmg_bits_letters(v);
        digits = llmg_bits_digits(v);
        signs = llmg_bits_is(v, '+') | llmg_bits_is(v, '/')
                | llmg_bits_is(v, '-') | llmg_bits_is(v, '_');

        s->letters |= (uint64_t) letters << i;
        s->capitals |= (uint64_t) llmg_bits_range(v, 'A', 26) << i;
        s->digits |= (uint64_t) digits << i;
        s->coded |= (uint64_t) (letters | digits | signs) << i;
        s->high |= (uint64_t) llmg_bits_high(v) << i;
        s->ones |= (uint64_t) llmg_bits_range(v, '0', 2) << i;
        s->tags |= (uint64_t) llmg_bits_is(v, '<') << i;
        m->dots |= (uint64_t) llmg_bits_is(v, '.') << i;
        m->gaps |= (uint64_t) llmg_bits_range(v, 0, ' ' + 1) << i;
    }
}


/*
 * Of these places where three letters of base64 and more begin, those of a row
 * that has a digit, or a capital that is not the first, for the others are
 * words; that is no longer than a chunk; and behind which, after a blank or a
 * line's end, is another one of three, as far as is known.  One that is left
 * out ends what would be tried from it.
 */

static llmg_inline uint64_t
llmg_peel_may_chunks(const llmg_peel_scan_t *s, uint64_t three,
    uint64_t begins, uint64_t gaps)
{
    unsigned  end;
    uint64_t  coded, odd, last, two, eight, follow, found, chunks;

    coded = s->coded;
    odd = s->digits | (s->capitals & ~begins);

    two = coded & coded >> 1;
    eight = two & two >> 2;
    eight &= eight >> 4;
    three &= ~(eight & eight >> 8);

    /* a carry goes up to the last one, unless there is an odd one below it */

    last = coded & ~(coded >> 1) & (~(coded + odd) | odd);

    two &= coded >> 2;
    follow = gaps & (two >> 1 | two >> 2 | LLMG_PEEL_UNKNOWN);

    chunks = 0;

    for (found = (coded + three) & last << 1 & follow; found != 0;
         found &= found - 1)
    {
        end = (unsigned) __builtin_ctzll(found);
        chunks |= 1ULL << (LLMG_PEEL_SCAN - 1
                           - __builtin_clzll(three & ((1ULL << end) - 1)));
    }

    return chunks;
}


/* the bits of the bytes from p on */

static llmg_inline void
llmg_peel_scan(llmg_peel_scan_t *s, const unsigned char *p,
    llmg_peel_classes_pt classes)
{
    size_t             left;
    uint64_t           before, begins, alnum, three, two;
    uint64_t           other, more, figures;
    unsigned char      rest[LLMG_PEEL_SCAN];
    llmg_peel_marks_t  m;

    s->from = p;

    before = (p > s->text && (llmg_base64_letter(p[-1]) || p[-1] == '.'
                              || p[-1] == '<'));
    left = (size_t) (s->end - p);

    if (left < LLMG_PEEL_SCAN) {
        memset(rest, 0, sizeof(rest));
        memcpy(rest, p, left);
        p = rest;
    }

    classes(p, s, &m);

    begins = s->coded | m.dots;
    begins &= ~((begins | s->tags) << 1 | before)
              & ((1ULL << LLMG_PEEL_STEP) - 1);

    three = begins & s->coded & s->coded >> 1 & s->coded >> 2;
    s->chunks = llmg_peel_may_chunks(s, three, begins, m.gaps);

    /* numbers, where there are others so soon, or many digits */

    two = s->digits & s->digits >> 1;
    alnum = s->letters | s->digits;
    other = ~alnum >> 1;

    more = other & (two >> 2 | (other >> 1 & (two >> 3
                                              | (other >> 2 & two >> 4))));
    figures = two & (more >> 1 | more >> 2 | (two >> 2 & two >> 4));

    /* words are nothing, nor are digits by themselves */

    s->begins = s->chunks
                | (begins & (~alnum | (s->letters & ~(alnum >> 1)) | figures));
    s->passed = begins & s->digits & (s->digits >> 1 | three) & ~s->begins;
}


/* how many bits there are in a row, from the lowest on */

static llmg_inline unsigned
llmg_peel_row_of(uint64_t bits)
{
    return ~bits != 0 ? (unsigned) __builtin_ctzll(~bits) : LLMG_PEEL_SCAN;
}


/* a letter of another script is at p: what is before it is in a word */

static llmg_noinline int
llmg_peel_goes_on(const unsigned char *p, const unsigned char *end)
{
    unsigned  value;
    uint32_t  cp;

    if (llmg_utf8_next(p, end, &cp) == 0) {
        return 0;
    }

    value = llmg_fold_value(cp);

    return value == LLMG_FOLD_LETTER || value >= LLMG_FOLD_POOL;
}


/*
 * 1 unless the letters at p, the i-th byte of the scan, are surely no chunk
 * with as long a one behind it; then tried->chunks is as if that had been
 * tried.
 */

static llmg_inline int
llmg_peel_chunks_begin(const llmg_peel_scan_t *s, unsigned i,
    const unsigned char *p, llmg_peel_tried_t *tried)
{
    unsigned  n, k;

    if (tried->tries == 0 || p < tried->chunks) {
        return 0;
    }

    n = llmg_peel_row_of(s->coded >> i);

    if (n > LLMG_PEEL_CHUNK) {
        return 0;
    }

    if (i + 2 * n + 2 > LLMG_PEEL_SCAN) {
        return 1;
    }

    p += n;

    if (p < s->end && llmg_peel_blank(*p)) {

        if (*p == '\r') {
            return 1;
        }

        p++;
        k = llmg_peel_row_of(s->coded >> (i + n + 1));

        if (k == n && p + n < s->end && llmg_peel_blank(p[n])) {
            return 1;
        }

        p += (k < n) ? k : n;
    }

    tried->chunks = p;

    return 0;
}


/* 1 when another number may follow that of the n digits at p */

static llmg_inline int
llmg_peel_figures_begin(const llmg_peel_scan_t *s, unsigned i, unsigned n,
    const unsigned char *p)
{
    unsigned  gap;

    /* one byte behind it or more */

    gap = (unsigned) ((s->digits & s->digits >> 1) >> (i + n + 1))
          & ((1U << LLMG_PEEL_GAP) - 1);

    if (gap == 0) {
        return 0;
    }

    for (gap = (unsigned) __builtin_ctz(gap) + 1, p += n; gap != 0; gap--) {
        if (!llmg_peel_separates(*p)) {
            return 0;
        }

        p++;
    }

    return 1;
}


/*
 * Where the single letters from the i-th byte on end, if they are surely too
 * few, as far as is known; or 0.
 */

static llmg_inline unsigned
llmg_peel_few(const llmg_peel_scan_t *s, unsigned i)
{
    unsigned  end;
    uint64_t  stops, row;

    stops = ((s->letters & s->letters >> 1) | s->digits | s->high | s->tags)
            >> i << i;

    if (stops == 0) {
        return 0;
    }

    end = (unsigned) __builtin_ctzll(stops);

    /* what is in tags is passed, and some of what is above ASCII is, too */

    if ((s->high | s->tags) >> end & 1) {
        return 0;
    }

    row = s->letters & ((1ULL << end) - 1) >> i << i;

    if (llmg_bits_count(row) >= LLMG_PEEL_LETTERS) {
        return 0;
    }

    return LLMG_PEEL_SCAN - (unsigned) __builtin_clzll(row);
}


/* what may begin at p, which is the i-th byte of the scan */

static llmg_inline unsigned
llmg_peel_may(const llmg_peel_scan_t *s, unsigned i, const unsigned char *p,
    llmg_peel_tried_t *tried)
{
    unsigned  n, may;

    if (*p == '.' || *p == '-') {
        return p >= tried->dots ? LLMG_PEEL_MAY_DOTS : 0;
    }

    may = (s->chunks >> i & 1) && llmg_peel_chunks_begin(s, i, p, tried)
          ? LLMG_PEEL_MAY_CHUNKS : 0;

    if (s->letters >> i & 1) {

        if (!((s->letters | s->digits) >> (i + 1) & 1) && p + 1 < s->end
            && (p[1] < 0x80 || !llmg_peel_goes_on(p + 1, s->end)))
        {
            may |= LLMG_PEEL_MAY_SPELLED;
        }

        return may;
    }

    n = llmg_peel_row_of(s->digits >> i);

    /* of two digits or three, and not the only one; or of seven bits, eight */

    if (n >= 7 && *p <= '1') {
        return may | LLMG_PEEL_MAY_BITS;
    }

    if ((n == 2 || n == 3) && llmg_peel_figures_begin(s, i, n, p)) {
        return may | LLMG_PEEL_MAY_FIGURES;
    }

    if (may == 0 && n != 0) {
        llmg_peel_no_numbers(tried, p, 10);

        if (*p <= '1') {
            llmg_peel_no_numbers(tried, p, 2);
            llmg_peel_no_numbers(tried, p, 8);
        }
    }

    return may;
}


/* no numbers begin at these places, of which those count that are last */

static llmg_inline void
llmg_peel_pass(const llmg_peel_scan_t *s, uint64_t passed,
    llmg_peel_tried_t *tried)
{
    uint64_t              ones;
    const unsigned char  *last;

    if (passed == 0) {
        return;
    }

    last = s->from + LLMG_PEEL_SCAN - 1;
    ones = passed & s->ones;

    llmg_peel_no_numbers(tried, last - __builtin_clzll(passed), 10);

    if (ones != 0) {
        llmg_peel_no_numbers(tried, last - __builtin_clzll(ones), 2);
        llmg_peel_no_numbers(tried, last - __builtin_clzll(ones), 8);
    }
}


static llmg_inline const unsigned char *
llmg_peel_begin_by(llmg_peel_scan_t *s, const unsigned char *p,
    const unsigned char *stop, llmg_peel_tried_t *tried, unsigned *may,
    llmg_peel_classes_pt classes)
{
    size_t    at, few, next, limit;
    uint64_t  begins, passed;

    while (p < stop) {
        at = (size_t) (p - s->from);

        if (s->from == NULL || p < s->from || at >= LLMG_PEEL_STEP) {
            llmg_peel_scan(s, p, classes);
            at = 0;
        }

        next = LLMG_PEEL_STEP;
        limit = (size_t) (stop - s->from);
        passed = s->passed >> at << at;
        passed &= limit < LLMG_PEEL_STEP ? (1ULL << limit) - 1 : UINT64_MAX;

        for (begins = s->begins >> at << at; begins != 0; /* void */ ) {
            at = (size_t) __builtin_ctzll(begins);
            begins &= begins - 1;
            p = s->from + at;

            if (at >= limit) {
                break;
            }

            *may = llmg_peel_may(s, (unsigned) at, p, tried);

            if (*may == LLMG_PEEL_MAY_SPELLED) {
                few = llmg_peel_few(s, (unsigned) at);

                if (few != 0 && few <= limit) {
                    begins = begins >> few << few;
                    next = few > next ? few : next;
                    continue;
                }
            }

            if (*may != 0) {
                llmg_peel_pass(s, passed & ((1ULL << at) - 1), tried);
                return p;
            }
        }

        llmg_peel_pass(s, passed, tried);

        p = s->from + next;
    }

    return stop;
}


#if (LLMG_X86)

LLMG_AVX2 static const unsigned char *
llmg_peel_begin_avx2(llmg_peel_scan_t *s, const unsigned char *p,
    const unsigned char *stop, llmg_peel_tried_t *tried, unsigned *may)
{
    return llmg_peel_begin_by(s, p, stop, tried, may, llmg_peel_classes_avx2);
}

#endif


const unsigned char *
llmg_peel_begin(llmg_peel_scan_t *s, const unsigned char *p,
    const unsigned char *stop, llmg_peel_tried_t *tried, unsigned *may)
{
#if (LLMG_X86)

    if (llmg_avx2()) {
        return llmg_peel_begin_avx2(s, p, stop, tried, may);
    }

#endif

    return llmg_peel_begin_by(s, p, stop, tried, may, llmg_peel_classes);
}
