/*
 * Numbers that are letters, the code of Morse, and encoded text in chunks.
 */

#include "llmg_peel_signs.h"
#include "llmg_bits.h"
#include "llmg_hex.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* so many numbers, chunks and signs of Morse's are something */
#define LLMG_PEEL_FIGURES   8
#define LLMG_PEEL_CHUNKS    4
#define LLMG_PEEL_MORSE     10

/* bytes of chunks of which the first tell whether all are noise */
#define LLMG_PEEL_MANY      1024

/* bytes of which as many may be noise as a character that is cut has */
#define LLMG_PEEL_CUT       (3 * 16)


/* letters of Morse's code: a 1, and for each sign 1 for a dash, 0 for a dot */
static const unsigned char  llmg_peel_morse[] =
    "\0\0etianmsurwdkgohvf\0l\0pjbxcyzq\0\0" "54\0" "3\0\0\0" "2\0\0\0\0\0\0\0"
    "16\0\0\0\0\0\0\0" "7\0\0\0" "8\0" "90";


/* ".. --. -. / .-": where it ends, or p; no lines, and no rows of dots */

const unsigned char *
llmg_peel_dots(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, llmg_peel_tried_t *tried)
{
    unsigned              code, count, dots, dashes, blanks;
    const unsigned char  *start, *last;

    *n = 0;
    count = 0;
    dots = 0;
    dashes = 0;
    start = p;
    last = p;

    for ( ;; ) {

        for (code = 1; p < end && code < 64; p++) {
            if (*p == '.') {
                code <<= 1;
                dots++;

            } else if (*p == '-' || *p == '_') {
                code = code << 1 | 1;
                dashes++;

            } else {
                break;
            }
        }

        if (code == 1 || code >= sizeof(llmg_peel_morse) - 1
            || llmg_peel_morse[code] == '\0')
        {
            break;
        }

        out[(*n)++] = llmg_peel_morse[code];
        count++;
        last = p;
        blanks = 0;

        while (p < end && (llmg_peel_blank(*p) || *p == '/' || *p == '|')) {
            blanks += (*p != ' ') ? 2 : 1;
            p++;
        }

        if (blanks == 0) {
            break;
        }

        if (blanks > 1) {
            out[(*n)++] = ' ';
        }
    }

    if (count >= LLMG_PEEL_MORSE && dots >= count / 2 && dashes >= count / 4) {
        return last;
    }

    tried->dots = last;

    return start;
}


/* the digits at p, in this base: how many */

static size_t
llmg_peel_figures(const unsigned char *p, const unsigned char *end, int base,
    unsigned *value)
{
    size_t    n;
    unsigned  digit;

    *value = 0;

    for (n = 0; n < 9 && p + n < end; n++) {
        digit = p[n] - (unsigned) '0';

        if (digit >= (unsigned) base) {
            break;
        }

        *value = *value * (unsigned) base + digit;
    }

    return n;
}


/* "105 103 110", "01101001 01100111", "151, 147": where they end, or p */

const unsigned char *
llmg_peel_numbers(const unsigned char *p, const unsigned char *end, int base,
    unsigned char *out, size_t *n, llmg_peel_tried_t *tried)
{
    size_t                len, least, most, count;
    unsigned              value;
    const unsigned char  *start, *last;

    if (p < tried->numbers[llmg_peel_base(base)]) {
        return p;
    }

    start = p;
    last = p;
    count = 0;
    *n = 0;

    least = (base == 2) ? 7 : 2;
    most = (base == 2) ? 8 : 3;

    for ( ;; ) {
        len = llmg_peel_figures(p, end, base, &value);

        /* in one: eight of each */

        if (base == 2 && len == 9) {
            len = llmg_peel_figures(p, p + 8, base, &value);

        } else if (len > most || (p + len < end
                                  && llmg_base64_letter(p[len])
                                  && p[len] != '-' && p[len] != '/'
                                  && p[len] != '_'))
        {
            break;
        }

        if (len < least || value > 0x7E || (value < ' ' && value != '\n')) {
            break;
        }

        out[(*n)++] = (unsigned char) value;
        count++;
        p += len;
        last = p;

        for (len = 0; len < LLMG_PEEL_GAP && p < end; len++) {
            if (!llmg_peel_separates(*p)) {
                break;
            }

            p++;
        }

        if (len == 0 && base != 2) {
            break;
        }
    }

    if (count >= LLMG_PEEL_FIGURES) {
        return last;
    }

    tried->numbers[llmg_peel_base(base)] = last;

    return start;
}


/* how many letters of base64 there are at p, up to n */

static llmg_inline size_t
llmg_peel_coded(const unsigned char *p, const unsigned char *end, size_t n)
{
    size_t  k;

#if (LLMG_SSE2)

    unsigned  none;
    __m128i   v, is;

#define has(c)   _mm_cmpeq_epi8(v, _mm_set1_epi8(c))
#define or(a, b) _mm_or_si128(a, b)

    if (end - p >= 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) p);

        /* signed, so that a range becomes one comparison */

        is = _mm_cmplt_epi8(_mm_sub_epi8(or(v, _mm_set1_epi8(0x20)),
                                         _mm_set1_epi8('a' - 128)),
                            _mm_set1_epi8(-128 + 26));
        is = or(is, _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('0' - 128)),
                                   _mm_set1_epi8(-128 + 10)));
        is = or(is, or(or(has('+'), has('/')), or(has('-'), has('_'))));

        none = ~(unsigned) _mm_movemask_epi8(is) | 1U << n;

        return (size_t) __builtin_ctz(none);
    }

#undef has
#undef or

#endif

    for (k = 0; k < n && p + k < end && llmg_base64_letter(p[k]); k++) {
        /* void */
    }

    return k;
}


/* what the letters of chunks are */
typedef struct {
    size_t  digits;
    size_t  upper;
    size_t  lower;
    int     hex;                        /* nothing else */
} llmg_peel_tally_t;


static void
llmg_peel_tally(llmg_peel_tally_t *t, const unsigned char *p,
    const unsigned char *end)
{
    unsigned       i, blanks;
    uint64_t       digits, upper, lower, hex;
    llmg_bits_t    v;
    unsigned char  rest[4 * LLMG_BITS];

    memset(t, 0, sizeof(llmg_peel_tally_t));
    t->hex = 1;

    for ( /* void */ ; p < end; p += sizeof(rest)) {

        if ((size_t) (end - p) < sizeof(rest)) {
            memset(rest, ' ', sizeof(rest));
            memcpy(rest, p, (size_t) (end - p));
            end = rest + sizeof(rest);
            p = rest;
        }

        digits = 0;
        upper = 0;
        lower = 0;
        hex = 0;

        for (i = 0; i < sizeof(rest); i += LLMG_BITS) {
            v = llmg_bits_load(p + i);

            digits |= (uint64_t) llmg_bits_digits(v) << i;
            upper |= (uint64_t) llmg_bits_range(v, 'A', 26) << i;
            lower |= (uint64_t) llmg_bits_range(v, 'a', 26) << i;
            blanks = llmg_bits_range(v, 0, ' ' + 1);
            hex |= (uint64_t) (llmg_bits_range(v, 'A', 6)
                               | llmg_bits_range(v, 'a', 6) | blanks) << i;
        }

        t->digits += llmg_bits_count(digits);
        t->upper += llmg_bits_count(upper);
        t->lower += llmg_bits_count(lower);
        t->hex &= ((hex | digits) == UINT64_MAX);
    }
}


/* up to "most" bytes of chunks from *p on, which becomes where it goes on */

static size_t
llmg_peel_unchunk(const unsigned char **p, const unsigned char *end, int hex,
    unsigned char *out, size_t most)
{
    int                   v;
    size_t                n;
    uint32_t              bits;
    unsigned              have, width;
    const unsigned char  *q;

    n = 0;
    bits = 0;
    have = 0;
    width = hex ? 4 : 6;

    for (q = *p; q < end && n < most; q++) {

        if (llmg_peel_blank(*q)) {
            continue;
        }

        v = hex ? llmg_hex(*q) : llmg_base64_values[*q];

        bits = bits << width | (uint32_t) v;
        have += width;

        if (have >= 8) {
            have -= 8;
            out[n++] = (unsigned char) (bits >> have);
        }
    }

    *p = q;

    return n;
}


/*
 * n bytes, "bytes" of which are in "out", are noise already, whatever follows
 * and completes a character; what another layer undoes may look so, too.
 */

static int
llmg_peel_noise(const unsigned char *out, size_t bytes, size_t n)
{
    return llmg_peel_judge_part(out, bytes, n + LLMG_PEEL_CUT)
           == LLMG_PEEL_IS_NOISE
           && *out != '%' && *out != '&' && *out != '\\' && out[1] != '\0';
}


/*
 * Base64 or hex in chunks that are as long as each other: where they end, or p.
 */

const unsigned char *
llmg_peel_chunks(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, unsigned *kind, llmg_peel_tried_t *tried)
{
    unsigned              reads;
    size_t                len, k, count, total, some;
    llmg_peel_tally_t     tally;
    const unsigned char  *q, *last, *start;

    start = p;
    last = p;
    k = 0;
    total = 0;

    len = llmg_peel_coded(p, end, LLMG_PEEL_CHUNK);

    for (count = 0; p < end; count++) {
        k = llmg_peel_coded(p, end, len);
        last = p + k;
        total += k;

        if (k < len || last == end || !llmg_peel_blank(*last)) {
            count += (k != 0);
            break;
        }

        p = last + 1;

        if (p < end && *last == '\r' && *p == '\n') {
            p++;
        }
    }

    if (count < LLMG_PEEL_CHUNKS) {
        tried->chunks = last;
        return start;
    }

    llmg_peel_tally(&tally, start, last);

    if (tally.upper + tally.digits < total / 8
        || tally.lower + tally.digits < total / 8)
    {
        tried->chunks = last;
        return start;
    }

    if (k == len && last < end && llmg_base64_letter(*last)) {

        /* a longer word is none of them */

        total -= len;
        last = p;
    }

    *n = tally.hex ? total / 2 : total * 6 / 8;

    /* the first of many bytes may tell that all of them are noise */

    q = start;
    some = (*n >= LLMG_PEEL_MANY) ? *n / 4 / 3 * 3 : *n;
    some = llmg_peel_unchunk(&q, last, tally.hex, out, some);

    reads = (some == *n || !llmg_peel_noise(out, some, *n));

    if (reads) {
        (void) llmg_peel_unchunk(&q, last, tally.hex, out + some,
                                 *n - some);
        reads = llmg_peel_reads(out, n);
    }

    if (reads) {
        *kind = llmg_peel_within(tally.hex ? LLMG_PEEL_HEX : LLMG_PEEL_BASE64,
                                 reads);
        return last;
    }

    tried->tries--;
    tried->chunks = last;

    return start;
}
