/*
 * Escapes: of URLs, of HTML, of JSON, programs and style sheets, one behind
 * another or with a little text between them.
 */

#include "llmg_peel_decode.h"
#include "llmg_base64.h"
#include "llmg_bits.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"


/* of an escape without its sign, in layers: "25252565", "amp;#x65;" */
#define LLMG_PEEL_REST      10

/* more than there may be between two, as it is copied at once */
#define LLMG_PEEL_WIDE      (2 * LLMG_BITS)

/* what a character is behind a backslash, in llmg_peel_behind[] */
#define LLMG_PEEL_STRANGE   1           /* no language knows it */
#define LLMG_PEEL_LETTER    2
#define LLMG_PEEL_ENDS      4           /* a line, or a cell of a table */
#define LLMG_PEEL_MORE      8           /* a number may follow, or it is one */


static const unsigned char  llmg_peel_behind[256] = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,

    /*  !"# $%&' ()*+ ,-./  0123 4567 89:; <=>? */
    1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0,
    8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1,

    /* @ABC DEFG HIJK LMNO  PQRS TUVW XYZ[ \]^_ */
    1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 11, 3, 3, 3, 3, 3, 1, 0, 1, 1, 1,

    /* `abc defg hijk lmno  pqrs tuvw xyz{ |}~  */
    1, 2, 2, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 6, 3,
    3, 3, 6, 3, 6, 11, 2, 3, 11, 3, 3, 1, 1, 1, 1, 1,

    /* above ASCII there are more bytes of it */
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
    11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11
};


/* what a character of ASCII says behind a backslash */

static llmg_inline unsigned char
llmg_peel_said(unsigned char c, unsigned literal)
{
    if (literal || !(llmg_peel_behind[c] & LLMG_PEEL_ENDS)) {
        return c;
    }

    return c == 't' ? '\t' : '\n';
}


/* the value of four hex digits, and of two */

static llmg_inline const unsigned char *
llmg_peel_hex4(const unsigned char *p, const unsigned char *end,
    uint32_t *value)
{
    int  v;

    v = (end - p >= 4) ? llmg_hex4(p) : -1;
    *value = (uint32_t) v;

    return v >= 0 ? p + 4 : NULL;
}


static llmg_inline const unsigned char *
llmg_peel_hex2(const unsigned char *p, const unsigned char *end,
    uint32_t *value)
{
    int  v;

    v = (end - p >= 2) ? llmg_hex2(p) : -1;
    *value = (uint32_t) v;

    return v >= 0 ? p + 2 : NULL;
}


/* "\u0061", "\u{61}", and two that are one character: what is at p is 'u' */

static llmg_inline const unsigned char *
llmg_peel_unicode(const unsigned char *p, const unsigned char *end,
    uint32_t *value)
{
    uint32_t              low;
    const unsigned char  *q;

    q = llmg_peel_hex4(p + 1, end, value);

    if (q != NULL && (*value & 0xFC00) == 0xD800 && end - q >= 6
        && q[0] == '\\' && q[1] == 'u'
        && llmg_peel_hex4(q + 2, end, &low) != NULL
        && (low & 0xFC00) == 0xDC00)
    {
        *value = 0x10000 + ((*value & 0x3FF) << 10) + (low & 0x3FF);
        q += 6;
    }

    return q;
}


/*
 * One escape at p: where it ends, and what it says; or NULL.  A backslash
 * before any other character is that character; with "literal" also before n,
 * r and t.
 */

static const unsigned char *
llmg_peel_escape(const unsigned char *p, const unsigned char *end,
    unsigned literal, uint32_t *value)
{
    size_t                n;
    unsigned char         c;
    const unsigned char  *q;

    if (*p == '&') {
        return llmg_peel_entity(p + 1, end, value);
    }

    if (end - p < 2) {
        return NULL;
    }

    c = p[1];

    if (*p == '%') {

        /* of ECMAScript's escape() */

        return c == 'u' && end - p > 5 ? llmg_peel_hex4(p + 2, end, value)
                                       : llmg_peel_hex2(p + 1, end, value);
    }

    q = NULL;

    if (c == 'x') {
        q = llmg_peel_hex2(p + 2, end, value);

    } else if (c == 'u') {

        if (end - p > 3 && p[2] == '{') {
            q = llmg_peel_number(p + 3, end, 16, 1, 6, value);
            return q != NULL && q < end && *q == '}' ? q + 1 : NULL;
        }

        q = llmg_peel_unicode(p + 1, end, value);

    } else if (llmg_peel_digit(c)) {
        q = llmg_peel_numeric(p + 1, end, value);

    } else if (c == 'U') {
        q = llmg_peel_number(p + 2, end, 16, 8, 8, value);
    }

    if (q != NULL) {
        return q;
    }

    n = llmg_utf8_sequence(p + 1, end);

    if (n == 0) {
        return NULL;
    }

    *value = n > 1 ? UINT32_MAX         /* as it is */
             : llmg_peel_said(c, literal);

    return p + 1 + n;
}


typedef struct {
    size_t   count;                     /* that no code is full of */
    size_t   mute;                      /* of these: no letters, no signs */
    size_t   strange;                   /* that no language knows */
    size_t   pairs;                     /* a backslash and a character */
    size_t   letters;                   /* of these */
    size_t   between;                   /* bytes */
} llmg_peel_row_t;


/* what a backslash before a character adds to its row */

static llmg_inline void
llmg_peel_pair(llmg_peel_row_t *row, unsigned is)
{
    /* \n and \" are everywhere in code: they do not count */

    row->strange += is & LLMG_PEEL_STRANGE;
    row->letters += is / LLMG_PEEL_LETTER & 1;
    row->pairs++;
}


/* what any other escape adds to it */

static llmg_inline void
llmg_peel_count(llmg_peel_row_t *row, unsigned char sign, uint32_t value)
{
    /* percent says bytes; the signs of Latin-1 are in no word */

    row->count++;
    row->mute += llmg_peel_digit(value) || !llmg_peel_says(value)
                 || (sign != '%' && value - 0x7F < 0xC0 - 0x7F);
}


/* what is before the next sign, up to "most" bytes, as it is: how many bytes */

static llmg_inline size_t
llmg_peel_gap(const unsigned char *p, const unsigned char *end,
    unsigned char sign, size_t most, unsigned char *out)
{
    size_t  n;

    for (n = 0; n < most && p + n < end && p[n] != sign; n++) {
        out[n] = p[n];
    }

    return n;
}


/* the same, where LLMG_PEEL_WIDE bytes can be read, and written over */

static llmg_inline size_t
llmg_peel_wide_gap(const unsigned char *p, unsigned char sign, size_t most,
    unsigned char *out)
{
    uint32_t  is;

    is = llmg_bits_is(llmg_bits_load(p), sign)
         | llmg_bits_is(llmg_bits_load(p + LLMG_BITS), sign) << LLMG_BITS
         | (uint32_t) 1 << most;

    memcpy(out, p, LLMG_PEEL_WIDE);

    return (size_t) __builtin_ctz(is);
}


/*
 * What an escape says, which is from p to q, into "out", which may be before q
 * in the same text: how many bytes.
 */

static llmg_inline size_t
llmg_peel_say(const unsigned char *p, const unsigned char *q, uint32_t value,
    unsigned char *out)
{
    size_t  n;

    /* percent says bytes */

    if (value < 0x80 || (*p == '%' && value < 0x100)) {
        *out = (unsigned char) value;
        return 1;
    }

    if (value == UINT32_MAX) {
        n = (size_t) (q - p) - 1;
        memmove(out, p + 1, n);

        return n;
    }

    if (value > 0x10FFFF || (value & 0x1FF800) == 0xD800) {
        return 0;
    }

    return llmg_utf8_encode(value, out);
}


/*
 * A row of escapes of one kind, with little between them.  Returns where the
 * last one ends: p when there is none at p, and "out" is elsewhere; else "out"
 * may be p.
 */

static const unsigned char *
llmg_peel_row(const unsigned char *p, const unsigned char *end,
    unsigned literal, unsigned char *out, size_t *n, llmg_peel_row_t *row)
{
    size_t                most, long_ones;
    uint32_t              value;
    unsigned              is;
    unsigned char         sign, *at;
    llmg_peel_row_t       r;
    const unsigned char  *q, *start, *last, *pairs, *wide;

    start = p;
    last = p;
    at = out;
    sign = *p;
    long_ones = 0;

    memset(&r, 0, sizeof(llmg_peel_row_t));

    /* where there may be pairs, and much is copied at once */

    pairs = (sign == '\\') ? end - 1 : p;
    wide = (out != p && end - p > LLMG_PEEL_WIDE) ? end - LLMG_PEEL_WIDE : p;

    while (p < end && p - last <= LLMG_PEEL_APART) {

        if (*p != sign) {
            most = LLMG_PEEL_APART + 1 - (size_t) (p - last);
            most = p < wide ? llmg_peel_wide_gap(p, sign, most, at)
                            : llmg_peel_gap(p, end, sign, most, at);
            p += most;
            at += most;
            continue;
        }

        if (p < pairs) {
            is = llmg_peel_behind[p[1]];

            if (!(is & LLMG_PEEL_MORE)) {
                llmg_peel_pair(&r, is);
                *at++ = llmg_peel_said(p[1], literal);
                p += 2;
                last = p;
                continue;
            }
        }

        q = llmg_peel_escape(p, end, literal, &value);

        if (q == NULL) {

            if (p == start && out != p) {
                return p;
            }

            *at++ = *p++;
            continue;
        }

        /* before it is written, for both may be in one place */

        if (sign == '\\' && (q - p == 2 || value == UINT32_MAX)) {
            llmg_peel_pair(&r, llmg_peel_behind[p[1]]);
            long_ones += (size_t) (q - p) - 2;

        } else {
            llmg_peel_count(&r, sign, value);
            long_ones += (size_t) (q - p);
        }

        at += llmg_peel_say(p, q, value, at);
        p = q;
        last = p;
    }

    /* what is behind the last one is as it was */

    *n = (size_t) (at - out) - (size_t) (p - last);

    r.between = (size_t) (last - start) - 2 * r.pairs - long_ones;
    *row = r;

    return last;
}


#define llmg_peel_escape_kind(c)                                              \
    ((c) == '%' ? LLMG_PEEL_PERCENT                                           \
     : (c) == '&' ? LLMG_PEEL_ENTITIES : LLMG_PEEL_ESCAPES)


/*
 * Is it text, or is it once what has no letters of its own is undone, too:
 * escapes in escapes, digits in base64?  Decoded in its place, which is as
 * deep as views go.
 */

unsigned
llmg_peel_reads(unsigned char *out, size_t *n)
{
    size_t                i, len;
    unsigned              depth, kinds;
    llmg_peel_is_e        is;
    llmg_peel_row_t       row;
    const unsigned char  *end, *last;

    kinds = 1U << LLMG_PEEL_PLAIN;

    for (depth = 1; ; depth++) {
        is = llmg_peel_judge(out, *n);

        if (is == LLMG_PEEL_IS_TEXT) {
            return kinds;
        }

        end = out + *n;

        if (*n < LLMG_PEEL_RUN) {
            return 0;
        }

        /* what the next layer undoes */

        if (is == LLMG_PEEL_IS_SIGNS && llmg_peel_signed(out, *n)) {
            return kinds;
        }

        if (depth == LLMG_PEEL_DEPTH) {
            return 0;
        }

        if (*out == '%' || *out == '&' || *out == '\\') {
            kinds |= 1U << llmg_peel_escape_kind(*out);
            last = llmg_peel_row(out, end, 0, out, n, &row);

            if (row.count < LLMG_PEEL_ESCAPED) {
                return 0;
            }

            len = (size_t) (end - last);
            memmove(out + *n, last, len);
            *n += len;
            continue;
        }

        /* UTF-16 */

        for (i = 0; 2 * i + 1 < *n && out[2 * i + 1] == '\0'; i++) {
            /* void */
        }

        if (i == *n / 2) {
            for (i = 0; i < *n / 2; i++) {
                out[i] = out[2 * i];
            }

            *n /= 2;
            continue;
        }

        for (i = 0; i < *n && llmg_hex(out[i]) >= 0; i++) { /* void */ }

        if (i < *n || i % 2 != 0) {
            return 0;
        }

        kinds |= 1U << LLMG_PEEL_HEX;
        *n = llmg_peel_bytes(out, out + i, 2, out);
    }
}


/*
 * A backslash before every letter, or nearly: not before a few among many, nor
 * before signs and blanks.
 */

static int
llmg_peel_literal(const llmg_peel_row_t *row)
{
    return row->strange >= 2 * LLMG_PEEL_ESCAPED
           && (row->pairs >= 4 * row->between
               || (2 * row->pairs >= row->between
                   && 2 * row->letters >= row->pairs));
}


/* a row of escapes that begins at p: where it ends, or p, as below */

static llmg_noinline const unsigned char *
llmg_peel_accepted(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next,
    unsigned *kinds)
{
    size_t                len;
    llmg_peel_row_t       row;
    const unsigned char  *last;

    last = llmg_peel_row(p, end, 0, out, n, &row);

    if (last == p) {
        return p;
    }

    if (row.strange >= LLMG_PEEL_ESCAPED) {

        if (llmg_peel_literal(&row)) {
            last = llmg_peel_row(p, end, 1, out, n, &row);

        } else {
            row.strange = 0;
        }
    }

    /* the rest of an escape whose sign was one */

    if (*n != 0 && out[*n - 1] == *p) {
        for (len = 0; len < LLMG_PEEL_REST && last < end; len++) {
            if (!llmg_base64_letter(*last) && *last != '#' && *last != ';') {
                break;
            }

            out[(*n)++] = *last++;
        }
    }

    *next = last;

    if (row.count < LLMG_PEEL_ESCAPED && row.strange < 2 * LLMG_PEEL_ESCAPED) {

        /* backslashes that are escaped, before escapes? */

        if (*p != '\\' || *n == 0 || *out != '\\') {
            return p;
        }

        len = *n;
        (void) llmg_peel_row(out, out + len, 0, out, n, &row);

        if (row.count < LLMG_PEEL_ESCAPED) {
            return p;
        }
    }

    /* a few digits among other text: it says no more with them */

    if (2 * row.mute > row.count && row.between > row.count + row.pairs) {
        return p;
    }

    *kinds = llmg_peel_reads(out, n);

    return *kinds ? last : p;
}


const unsigned char *
llmg_peel_escaped(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next, unsigned *kind)
{
    unsigned              kinds;
    const unsigned char  *last;

    kinds = 0;
    *n = 0;
    *next = p + 1;

    last = llmg_peel_accepted(p, end, out, n, next, &kinds);
    *kind = llmg_peel_within(llmg_peel_escape_kind(*p), kinds);

    return last;
}
