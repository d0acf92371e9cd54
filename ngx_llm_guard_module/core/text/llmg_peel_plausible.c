/*
 * What is decoded: text, signs that are text once more is undone, or noise.
 */

#include "llmg_peel_decode.h"
#include "llmg_base64.h"
#include "llmg_bits.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"

#if (LLMG_SSE2)
#include <emmintrin.h>
#endif


/* so many in a row are something: numbers, letters of Morse's, backslashes */
#define LLMG_PEEL_FIGURES   8
#define LLMG_PEEL_MORSE     10
#define LLMG_PEEL_SLASHED   8

/* of one letter of Morse's */
#define LLMG_PEEL_MORSE_SIGNS  6

/* blanks and signs between two numbers */
#define LLMG_PEEL_BETWEEN   3

/* how often a pair is there in a cell, on an average, at most */
#define LLMG_PEEL_OFTEN     2

/* one of 64, for a pair */
#define llmg_peel_slot(pair)                                                  \
    (uint16_t) ((uint32_t) (pair) * 0x9E3779B1U >> 26)


#if (LLMG_SSE2)

/* of 16 bytes: how many letters and blanks; *ascii is 0 when some are above */

static llmg_inline size_t
llmg_peel_letters(const unsigned char *p, unsigned *strange, unsigned *ascii)
{
    __m128i  v, is, low;

#define has(c)   _mm_cmpeq_epi8(v, _mm_set1_epi8(c))

    v = _mm_loadu_si128((const __m128i *) (const void *) p);

    *ascii = _mm_movemask_epi8(v) == 0;

    is = _mm_or_si128(_mm_or_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8(0x1F)),
                                   has('\n')),
                      _mm_or_si128(has('\r'), has('\t')));
    *strange = (unsigned) _mm_movemask_epi8(is) ^ 0xFFFF;

    /* signed, so that a range becomes one comparison */

    low = _mm_sub_epi8(_mm_or_si128(v, _mm_set1_epi8(0x20)),
                       _mm_set1_epi8('a' - 128));
    is = _mm_or_si128(_mm_cmplt_epi8(low, _mm_set1_epi8(-128 + 26)),
                      has(' '));
    v = _mm_sad_epu8(_mm_and_si128(is, _mm_set1_epi8(1)),
                     _mm_setzero_si128());

#undef has

    return (size_t) (_mm_cvtsi128_si32(v)
                     + _mm_cvtsi128_si32(_mm_srli_si128(v, 8)));
}

#endif


llmg_peel_is_e
llmg_peel_judge(const unsigned char *p, size_t n)
{
    return llmg_peel_judge_part(p, n, n);
}


llmg_peel_is_e
llmg_peel_judge_part(const unsigned char *p, size_t n, size_t of)
{
    size_t                len, bad, most, letters;
    const unsigned char  *end;

#if (LLMG_SSE2)
    size_t                rest;
    unsigned              strange, ascii, last;
    unsigned char         block[16];
#endif

    if (n < LLMG_PEEL_TEXT) {
        return LLMG_PEEL_IS_NOISE;
    }

    bad = 0;
    most = of / 16;
    letters = 0;
    end = p + n;

#if (LLMG_SSE2)
    last = 0;
#endif

    while (p < end && bad <= most) {

#if (LLMG_SSE2)

        if (!last) {
            rest = (size_t) (end - p) < 16 ? (size_t) (end - p) : 16;
            last = (rest < 16);

            if (last) {
                memset(block, ' ', 16);
                memcpy(block, p, rest);
            }

            len = llmg_peel_letters(last ? block : p, &strange, &ascii);

            if (ascii) {
                for ( /* void */ ; strange != 0; strange &= strange - 1) {
                    bad++;
                }

                letters += len - (16 - rest);
                p += rest;
                continue;
            }
        }

#endif

        if (*p < 0x80) {
            bad += !llmg_peel_says(*p);
            letters += (unsigned) ((*p | 0x20) - 'a') < 26 || *p == ' ';
            p++;
            continue;
        }

        len = llmg_utf8_sequence(p, end);

        if (len == 0) {
            bad++;
            p++;
            continue;
        }

        letters += len;
        p += len;
    }

    return bad > most ? LLMG_PEEL_IS_NOISE
           : letters < n / 2 ? LLMG_PEEL_IS_SIGNS : LLMG_PEEL_IS_TEXT;
}


/* backslashes before each character: "\\i\\g\\n" */

static int
llmg_peel_slashed(const unsigned char *p, const unsigned char *end)
{
    unsigned  n;

    n = 0;

    while (end - p > 1 && n < LLMG_PEEL_SLASHED) {

        if (*p != '\\') {
            n = 0;
            p = memchr(p, '\\', (size_t) (end - p));

            if (p == NULL) {
                return 0;
            }

            continue;
        }

        n++;
        p += 2;
    }

    return n == LLMG_PEEL_SLASHED;
}


/* ".. --. -. / .-" */

static int
llmg_peel_dotted(const unsigned char *p, const unsigned char *end)
{
    unsigned  n, len, dots, dashes;

    n = 0;
    len = 0;
    dots = 0;
    dashes = 0;

    for ( /* void */ ; p < end; p++) {
        switch (*p) {

        case '.':
            dots++;
            len++;
            break;

        case '-': case '_':
            dashes++;
            len++;
            break;

        case ' ': case '\n': case '\r': case '\t': case '/': case '|':
            n += (len != 0);
            len = 0;
            break;

        default:
            len = LLMG_PEEL_MORSE;
        }

        if (len > LLMG_PEEL_MORSE_SIGNS) {
            n = 0;
            len = 0;
            dots = 0;
            dashes = 0;
        }

        if (n == LLMG_PEEL_MORSE && dots >= n / 2 && dashes >= n / 4) {
            return 1;
        }
    }

    return n + (len != 0) >= LLMG_PEEL_MORSE && dots >= n / 2
           && dashes >= n / 4;
}


static llmg_inline unsigned
llmg_peel_speaks(unsigned value)
{
    return (value | 0x20) - 'a' < 26 || value == ' ';
}


/*
 * The number at p: how long it is, or 0 when it is none that is a letter; adds
 * to those that are, by base: 8, 10, 16.  Bits are in each.
 */

static size_t
llmg_peel_figure(const unsigned char *p, const unsigned char *end,
    unsigned *says)
{
    size_t    i, n, lead, len;
    unsigned  v, most, bits, eight, ten;

    lead = (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x') ? 2 : 0;

    for (n = lead; n < lead + 8 && p + n < end; n++) {
        if (llmg_hex(p[n]) < 0) {
            break;
        }
    }

    len = n - lead;

    if (len - 2 > 1 && len - 7 > 1) {
        return 0;
    }

    most = 0;
    bits = 0;
    eight = 0;
    ten = 0;

    for (p += lead, i = 0; i < len; i++) {
        v = (unsigned) llmg_hex(p[i]);
        most = v > most ? v : most;
        bits = bits << 1 | v;
        eight = eight << 3 | v;
        ten = ten * 10 + v;
    }

    if (len >= 7) {
        v = llmg_peel_speaks(bits);
        says[0] += v;
        says[1] += v;
        says[2] += v;

        return most <= 1 ? n : 0;
    }

    says[0] += most < 8 && llmg_peel_speaks(eight);
    says[1] += most < 10 && llmg_peel_speaks(ten);
    says[2] += len == 2 && llmg_peel_speaks((unsigned) llmg_hex2(p));

    return n;
}


/* "105 103 110", "0x69,0x67", "01101001 01100111", or that without blanks */

static int
llmg_peel_figured(const unsigned char *p, const unsigned char *end)
{
    size_t    len, gap;
    unsigned  n, says[3];

    n = 0;
    gap = 0;
    says[0] = says[1] = says[2] = 0;

    while (p < end) {
        len = llmg_hex(*p) < 0 ? 0 : llmg_peel_figure(p, end, says);

        if (len != 0) {
            p += len;
            gap = 0;
            n++;

        } else {
            switch (*p) {

            case ' ': case '\n': case '\r': case '\t': case '/': case '|':
            case ',': case ';': case ':': case '=': case '-': case '_':
            case '.':
                gap++;
                break;

            default:
                gap = LLMG_PEEL_BETWEEN + 1;

                while (end - p > 1 && llmg_base64_letter(p[1])) {
                    p++;
                }
            }

            p++;
        }

        if (gap <= LLMG_PEEL_BETWEEN && n < LLMG_PEEL_FIGURES) {
            continue;
        }

        /* one of them may be a sign */

        if (n == LLMG_PEEL_FIGURES
            && (says[0] >= n - 1 || says[1] >= n - 1 || says[2] >= n - 1))
        {
            return 1;
        }

        n = 0;
        gap = 0;
        says[0] = says[1] = says[2] = 0;
    }

    return 0;
}


/*
 * Is it what another layer undoes, though there are hardly letters in it?
 * Whether it says anything is for that layer to tell; here it is enough that
 * it looks so, and that noise does not.
 */

int
llmg_peel_signed(const unsigned char *p, size_t n)
{
    return llmg_peel_slashed(p, p + n) || llmg_peel_dotted(p, p + n)
           || llmg_peel_figured(p, p + n);
}


/*
 * Letters, and signs among them that no words have, of up to two cells.  A
 * backslash is one more, and so is what is between two scripts.
 */

static int
llmg_peel_letters_most(const unsigned char *p, size_t n)
{
    size_t         i, k;
    uint64_t       letters, high, signs, slashes;
    llmg_bits_t    v;
    unsigned char  rest[LLMG_BITS];

    letters = 0;
    high = 0;
    signs = 0;
    slashes = 0;

    for (i = 0; i < n; i += LLMG_BITS) {

        k = n - i;

        if (k < LLMG_BITS) {
            memset(rest, 0, sizeof(rest));
            memcpy(rest, p + i, k);
            v = llmg_bits_load(rest);

        } else {
            v = llmg_bits_load(p + i);
        }

        letters |= (uint64_t) llmg_bits_letters(v) << i;
        high |= (uint64_t) llmg_bits_high(v) << i;
        signs |= (uint64_t) llmg_bits_range(v, '!', 0x7F - '!') << i;
        slashes |= (uint64_t) llmg_bits_is(v, '\\') << i;
    }

    return 5 * llmg_bits_count(letters)
           >= 3 * (llmg_bits_count(signs & ~letters)
                   + llmg_bits_count(slashes)
                   + llmg_bits_count(letters & high << 1)
                   + llmg_bits_count(high & letters << 1));
}


/* are there several pairs, or a few again and again? */

static int
llmg_peel_several(const uint16_t *at, size_t n)
{
    size_t    i;
    uint64_t  pairs;
    uint16_t  v, slots[2 * LLMG_PEEL_CELL];
    unsigned  often, some;

    /* before the first one is nothing */

    v = at[0] & 0x1F;
    slots[0] = llmg_peel_slot(v);
    some = (v != 0);
    i = 1;

#if (LLMG_SSE2)

    __m128i  eight, seen;

    seen = _mm_setzero_si128();

    for ( /* void */ ; i + 8 <= n; i += 8) {
        eight = _mm_loadu_si128((const __m128i *) (const void *) (at + i));
        seen = _mm_sub_epi16(seen, _mm_cmpgt_epi16(eight,
                                                   _mm_setzero_si128()));

        eight = _mm_add_epi16(
                    _mm_mullo_epi16(eight, _mm_set1_epi16((short) 0x9E37)),
                    _mm_mulhi_epu16(eight, _mm_set1_epi16(0x79B1)));
        _mm_storeu_si128((__m128i *) (void *) (slots + i),
                         _mm_srli_epi16(eight, 10));
    }

    seen = _mm_sad_epu8(seen, _mm_setzero_si128());
    some += (unsigned) (_mm_cvtsi128_si32(seen)
                        + _mm_cvtsi128_si32(_mm_srli_si128(seen, 8)));

#endif

    for ( /* void */ ; i < n; i++) {
        slots[i] = llmg_peel_slot(at[i]);
        some += (at[i] != 0);
    }

    pairs = 0;

    for (i = 0; i < n; i++) {
        pairs |= (uint64_t) 1 << slots[i];
    }

    often = (n > LLMG_PEEL_CELL) ? 2 * LLMG_PEEL_OFTEN : LLMG_PEEL_OFTEN;

    return llmg_bits_count(pairs) * often >= some;
}


int
llmg_peel_worded(const unsigned char *p, size_t n, const uint16_t *at)
{
    return llmg_peel_several(at, n) && llmg_peel_letters_most(p, n);
}
