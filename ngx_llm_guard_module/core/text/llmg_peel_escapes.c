/*
 * Escapes: of URLs, of HTML, of JSON, programs and style sheets, one behind
 * another or with a little text between them.
 */

#include "llmg_peel_decode.h"
#include "llmg_base64.h"
#include "llmg_bits.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"


/* between two escapes that belong together */
#define LLMG_PEEL_GAP       24

/* of an escape without its sign, in layers: "25252565", "amp;#x65;" */
#define LLMG_PEEL_REST      10

/* an escape and what may be behind it is shorter, up to the next one's sign */
#define LLMG_PEEL_LONELY    (3 * LLMG_BITS)


static const struct {
    const char     *name;
    unsigned char   c;
} llmg_peel_entities[] = {
    { "lt;", '<' }, { "gt;", '>' }, { "amp;", '&' }, { "quot;", '"' },
    { "apos;", '\'' }, { "nbsp;", ' ' }, { "Tab;", '\t' },
    { "NewLine;", '\n' }
};


/* the value of up to "most" digits in base 10 or 16, behind p */

static const unsigned char *
llmg_peel_number(const unsigned char *p, const unsigned char *end, int base,
    size_t least, size_t most, uint32_t *value)
{
    int     v;
    size_t  n;

    *value = 0;

    for (n = 0; n < most && p < end; n++) {
        v = llmg_hex(*p);

        if (v < 0 || v >= base) {
            break;
        }

        *value = *value * (uint32_t) base + (uint32_t) v;
        p++;
    }

    return n >= least ? p : NULL;
}


/* the same of four hex digits, and of two */

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


/*
 * One escape at p: where it ends, and what it says; or NULL.  A backslash
 * before any other character is that character; with "literal" also before n,
 * r and t.
 */

static const unsigned char *
llmg_peel_escape(const unsigned char *p, const unsigned char *end,
    unsigned *kind, unsigned literal, uint32_t *value)
{
    size_t                i, n;
    uint32_t              low;
    const unsigned char  *q;

    if (*p == '%') {
        *kind = LLMG_PEEL_PERCENT;

        /* of ECMAScript's escape() */

        if (end - p > 5 && p[1] == 'u') {
            return llmg_peel_hex4(p + 2, end, value);
        }

        return llmg_peel_hex2(p + 1, end, value);
    }

    if (*p == '&') {
        *kind = LLMG_PEEL_ENTITIES;

        if (end - p > 2 && p[1] == '#') {
            q = (p[2] | 0x20) == 'x'
                ? llmg_peel_number(p + 3, end, 16, 1, 6, value)
                : llmg_peel_number(p + 2, end, 10, 1, 7, value);

            if (q != NULL && q < end && *q == ';') {
                q++;
            }

            return q;
        }

        /* all of them begin with a letter */

        if (end - p < 2 || (p[1] | 0x20U) - 'a' >= 26) {
            return NULL;
        }

        for (i = 0; i < sizeof(llmg_peel_entities)
                        / sizeof(llmg_peel_entities[0]); i++)
        {
            n = strlen(llmg_peel_entities[i].name);

            if ((size_t) (end - p - 1) >= n
                && memcmp(p + 1, llmg_peel_entities[i].name, n) == 0)
            {
                *value = llmg_peel_entities[i].c;
                return p + 1 + n;
            }
        }

        return NULL;
    }

    *kind = LLMG_PEEL_ESCAPES;

    if (*p != '\\' || end - p < 2) {
        return NULL;
    }

    if (p[1] == 'x' && (q = llmg_peel_hex2(p + 2, end, value))) {
        return q;
    }

    /* octal, and no character that is not seen */

    if ((p[1] == '0' || p[1] == '1')
        && (q = llmg_peel_number(p + 1, end, 8, 3, 3, value)) != NULL
        && *value >= ' ')
    {
        return q;
    }

    /* of style sheets, up to six digits and a blank, where it is ASCII */

    if (p[1] - '0' + 0U < 10
        && (q = llmg_peel_number(p + 1, end, 16, 2, 6, value)) != NULL
        && *value - ' ' < 0x5F && (q - p == 3 || q - p == 5 || q - p == 7))
    {
        return q < end && *q == ' ' ? q + 1 : q;
    }

    if (p[1] == 'U' && (q = llmg_peel_number(p + 2, end, 16, 8, 8, value))) {
        return q;
    }

    if (p[1] == 'u') {
        if (end - p > 3 && p[2] == '{') {
            q = llmg_peel_number(p + 3, end, 16, 1, 6, value);
            return q != NULL && q < end && *q == '}' ? q + 1 : NULL;
        }

        q = llmg_peel_hex4(p + 2, end, value);

        if (q != NULL) {
            if ((*value & 0xFC00) == 0xD800 && end - q >= 6 && q[0] == '\\'
                && q[1] == 'u'
                && llmg_peel_hex4(q + 2, end, &low) != NULL
                && (low & 0xFC00) == 0xDC00)
            {
                *value = 0x10000 + ((*value & 0x3FF) << 10) + (low & 0x3FF);
                q += 6;
            }

            return q;
        }
    }

    n = llmg_utf8_sequence(p + 1, end);

    if (n == 0) {
        return NULL;
    }

    *value = p[1];

    if (n > 1) {
        *value = UINT32_MAX;            /* as it is */

    } else if (literal) {
        return p + 2;

    } else if (p[1] == 'n' || p[1] == 'r') {
        *value = '\n';

    } else if (p[1] == 't') {
        *value = '\t';
    }

    return p + 1 + n;
}


/* a backslash and one character that begins no number */

static llmg_inline int
llmg_peel_simple(const unsigned char *p, const unsigned char *end,
    unsigned literal, uint32_t *value)
{
    unsigned char  c;

    if (*p != '\\' || end - p < 2) {
        return 0;
    }

    c = p[1];

    if (c >= 0x80 || c == 'x' || (c | 0x20) == 'u' || c - '0' + 0U < 10) {
        return 0;
    }

    *value = literal ? c
             : c == 'n' || c == 'r' ? '\n'
             : c == 't' ? '\t' : c;

    return 1;
}


/* 1 when some language has it behind a backslash */

static llmg_inline int
llmg_peel_known(unsigned char c)
{
    switch (c) {

    case 'a': case 'b': case 'f': case 'n': case 'r': case 't': case 'v':
    case '0': case '"': case '\'': case '\\': case '/': case '\n': case '\0':
        return 1;

    default:
        return 0;
    }
}


typedef struct {
    size_t   count;                     /* that no code is full of */
    size_t   mute;                      /* of these: no letters, no signs */
    size_t   strange;                   /* that no language knows */
    size_t   pairs;                     /* a backslash and a character */
    size_t   letters;                   /* of these */
    size_t   ends;                      /* n, r and t, no letters here */
    size_t   between;                   /* bytes */
} llmg_peel_row_t;


/* what an escape adds to its row */

static llmg_inline void
llmg_peel_count(llmg_peel_row_t *row, const unsigned char *p,
    const unsigned char *q, uint32_t value)
{
    unsigned  letter;

    letter = ((value | 0x20) - 'a' < 26);

    if (*p == '\\' && (q - p == 2 || value == UINT32_MAX)) {

        /* \n and \" are everywhere in code: they do not count */

        row->strange += (value == UINT32_MAX || !llmg_peel_known(p[1]));
        row->letters += (value == UINT32_MAX || letter);
        row->ends += (value == '\n' || value == '\t') && p[1] >= 'a';
        row->pairs++;

        return;
    }

    /* percent says bytes; the signs of Latin-1 are in no word */

    row->count++;
    row->mute += llmg_peel_digit(value) || !llmg_peel_says(value)
                 || (*p != '%' && value - 0x7F < 0xC0 - 0x7F);
}


/*
 * What is before the next sign, up to "most" bytes, as it is; "out" may be p,
 * or before it in the same text.  How many bytes.
 */

static llmg_inline size_t
llmg_peel_gap(const unsigned char *p, const unsigned char *end,
    unsigned char sign, size_t most, unsigned char *out, unsigned apart)
{
    size_t    n;
    uint32_t  is;

    if (apart && end - p >= 2 * LLMG_BITS) {
        is = llmg_bits_is(llmg_bits_load(p), sign)
             | llmg_bits_is(llmg_bits_load(p + LLMG_BITS), sign) << LLMG_BITS
             | (uint32_t) 1 << most;

        /* what is behind it is written over */

        memcpy(out, p, 2 * LLMG_BITS);

        return (size_t) __builtin_ctz(is);
    }

    for (n = 0; n < most && p + n < end && p[n] != sign; n++) {
        out[n] = p[n];
    }

    return n;
}


/*
 * A row of escapes of one kind, with little between them.  Returns where the
 * last one ends.
 */

static const unsigned char *
llmg_peel_row(const unsigned char *p, const unsigned char *end,
    unsigned literal, unsigned char *out, size_t *n, llmg_peel_row_t *row)
{
    size_t                k, len, gap;
    uint32_t              value;
    unsigned              kind, apart;
    unsigned char         sign;
    const unsigned char  *q, *last;

    sign = *p;
    last = p;
    apart = (out != p);
    k = 0;
    gap = 0;
    *n = 0;

    memset(row, 0, sizeof(llmg_peel_row_t));

    while (p < end && gap <= LLMG_PEEL_GAP) {

        if (*p != sign) {
            len = llmg_peel_gap(p, end, sign, LLMG_PEEL_GAP + 1 - gap, out + k,
                                apart);
            p += len;
            k += len;
            gap += len;
            continue;
        }

        q = llmg_peel_simple(p, end, literal, &value)
            ? p + 2 : llmg_peel_escape(p, end, &kind, literal, &value);

        if (q == NULL) {
            out[k++] = *p++;
            gap++;
            continue;
        }

        /* before it is written, for both may be in one place */

        llmg_peel_count(row, p, q, value);

        if (value == UINT32_MAX) {
            len = (size_t) (q - p) - 1;
            memmove(out + k, p + 1, len);
            k += len;

        } else if ((sign == '%' && value < 0x100) || value < 0x80) {

            /* percent says bytes */

            out[k++] = (unsigned char) value;

        } else if (value <= 0x10FFFF && (value & 0x1FF800) != 0xD800) {
            len = llmg_utf8_encode(value, out + k);
            k += len;
        }

        row->between += gap;
        gap = 0;
        p = q;
        last = p;
        *n = k;
    }

    return last;
}


/*
 * Is it text, or is it once what has no letters of its own is undone, too:
 * escapes in escapes, digits in base64?  Decoded in its place, which is as
 * deep as views go.
 */

int
llmg_peel_reads(unsigned char *out, size_t *n)
{
    size_t                i, len;
    unsigned              depth;
    llmg_peel_is_e        is;
    llmg_peel_row_t       row;
    const unsigned char  *end, *last;

    for (depth = 1; ; depth++) {
        is = llmg_peel_judge(out, *n);

        if (is == LLMG_PEEL_IS_TEXT) {
            return 1;
        }

        end = out + *n;

        if (*n < LLMG_PEEL_RUN) {
            return 0;
        }

        /* what the next layer undoes */

        if (is == LLMG_PEEL_IS_SIGNS && llmg_peel_signed(out, *n)) {
            return 1;
        }

        if (depth == LLMG_PEEL_DEPTH) {
            return 0;
        }

        if (*out == '%' || *out == '&' || *out == '\\') {
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
                   && 2 * (row->letters + row->ends) >= row->pairs));
}


/* 1 when no other one is near: all that is accepted has some */

static llmg_inline int
llmg_peel_lonely(const unsigned char *p, const unsigned char *end)
{
    unsigned  i;

    if (end - p <= LLMG_PEEL_LONELY || p[1] == *p) {
        return 0;
    }

    for (i = 1; i <= LLMG_PEEL_LONELY; i += LLMG_BITS) {
        if (llmg_bits_is(llmg_bits_load(p + i), *p) != 0) {
            return 0;
        }
    }

    return 1;
}


const unsigned char *
llmg_peel_escaped(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next, unsigned *kind)
{
    size_t                len;
    uint32_t              value;
    llmg_peel_row_t       row;
    const unsigned char  *last;

    *n = 0;
    *next = p + 1;

    if (llmg_peel_lonely(p, end)
        || llmg_peel_escape(p, end, kind, 0, &value) == NULL)
    {
        return p;
    }

    last = llmg_peel_row(p, end, 0, out, n, &row);

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

    return llmg_peel_reads(out, n) ? last : p;
}
