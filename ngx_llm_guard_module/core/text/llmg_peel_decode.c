#include "llmg_peel_decode.h"
#include "llmg_base64.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"


/* between two escapes that belong together */
#define LLMG_PEEL_GAP       24

/* of an escape without its sign, in layers: "25252565", "amp;#x65;" */
#define LLMG_PEEL_REST      10

/* words that one is made of, at least, and no longer than that */
#define LLMG_PEEL_WORDS     4

/* of a line of base64 that another may follow */
#define LLMG_PEEL_LINE      32

/* of base64 that was turned: it is so long, and so many bytes tell */
#define LLMG_PEEL_TURNED    40
#define LLMG_PEEL_TOLD      9


#define llmg_peel_four(q)                                                     \
    (((llmg_base64_values[(q)[0]] | llmg_base64_values[(q)[1]]                \
       | llmg_base64_values[(q)[2]] | llmg_base64_values[(q)[3]])             \
      & (LLMG_BASE64_BLANK | LLMG_BASE64_NOT)) == 0)


const unsigned char *
llmg_peel_run(const unsigned char *p, const unsigned char *end)
{
    while (end - p >= 4 && llmg_peel_four(p)) {
        p += 4;
    }

    while (p < end && llmg_base64_letter(*p)) {
        p++;
    }

    return p;
}


/* [p, end) in pairs of hex digits, "step" bytes from one to the next */

static size_t
llmg_peel_bytes(const unsigned char *p, const unsigned char *end, size_t step,
    unsigned char *out)
{
    size_t  n;

    n = 0;

    while (end - p >= 2) {
        out[n++] = (unsigned char) llmg_hex2(p);
        p += (size_t) (end - p) < step ? (size_t) (end - p) : step;
    }

    return n;
}


/* "49 67 6e", "49:67:6e", "0x49 0x67", "0x49,0x67": where they end */

static const unsigned char *
llmg_peel_spaced(const unsigned char *p, const unsigned char *end,
    size_t *step)
{
    size_t         lead;
    unsigned char  c;

    lead = (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x') ? 2 : 0;

    if ((size_t) (end - p) < lead + 4) {
        return p;
    }

    c = p[lead + 2];

    if (c != ' ' && c != ':' && c != ',' && c != '-' && c != '\n' && c != '=') {
        return p;
    }

    *step = lead + 3;

    for ( ;; ) {
        if ((size_t) (end - p) < lead + 2
            || (lead != 0 && (p[0] != '0' || (p[1] | 0x20) != 'x'))
            || llmg_hex2(p + lead) < 0)
        {
            return p;
        }

        p += lead + 2;

        if (p == end || *p != c) {
            return p;
        }

        p++;
    }
}


/* base32 (RFC 4648, section 6), capitals or not: where it ends, or p */

static const unsigned char *
llmg_peel_base32(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n)
{
    size_t                k;
    uint32_t              bits, v;
    unsigned              have, shift;
    const unsigned char  *q;

    k = 0;
    bits = 0;
    have = 0;
    shift = *p & 0x20;

    for (q = p; q < end; q++) {
        v = *q - ('A' + shift);

        if (v >= 26) {
            v = *q - ('2' - 26U);

            if (v - 26 >= 6) {
                return p;
            }
        }

        bits = bits << 5 | v;
        have += 5;

        if (have >= 8) {
            have -= 8;
            out[k++] = (unsigned char) (bits >> have);
        }
    }

    *n = k;

    return llmg_peel_reads(out, n) ? q : p;
}


/*
 * Words of letters in one: "many_words_in_one", "ManyWordsInOne".  Where it
 * ends, or p.
 */

static const unsigned char *
llmg_peel_name(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n)
{
    size_t                k, words, len;
    unsigned char         sign;
    const unsigned char  *q;

    k = 0;
    words = 1;
    len = 0;
    sign = 0;

    for (q = p; q < end; q++) {

        if (*q == '_' || *q == '-' || *q == '+') {

            if (len == 0 || (sign != 0 && *q != sign)) {
                return p;
            }

            sign = *q;
            out[k++] = ' ';
            words++;
            len = 0;
            continue;
        }

        if ((*q | 0x20U) - 'a' >= 26) {
            return p;
        }

        if (sign == 0 && len != 0 && !(*q & 0x20) && (q[-1] & 0x20)) {

            /* room for a blank more: none is behind the last letter */

            if (k + 1 >= LLMG_PEEL_NAME_MOST) {
                return p;
            }

            out[k++] = ' ';
            words++;
            len = 0;
        }

        out[k++] = *q;
        len++;
    }

    *n = k;

    return words >= LLMG_PEEL_WORDS && k >= 4 * words ? q : p;
}


/* base64 that runs backwards or is in ROT13: up to so many bytes */

static size_t
llmg_peel_unturned(const unsigned char *p, const unsigned char *end,
    unsigned kind, unsigned char *out, size_t most)
{
    size_t         n;
    uint32_t       bits;
    unsigned       have, v;
    unsigned char  c;

    n = 0;
    bits = 0;
    have = 0;

    while (p < end && n < most) {
        c = (kind == LLMG_PEEL_REVERSED) ? *--end : *p++;
        v = llmg_base64_values[c];

        if (v >= 64) {
            continue;
        }

        if (kind == LLMG_PEEL_ROT13 && v < 52) {
            v = v % 26 < 13 ? v + 13 : v - 13;
        }

        bits = bits << 6 | v;
        have += 6;

        if (have >= 8) {
            have -= 8;
            out[n++] = (unsigned char) (bits >> have);
        }
    }

    return n;
}


/*
 * As no words are left in it, base64 that was turned is not known as such: it
 * is turned, and decoded, when its first bytes are text then.
 */

static int
llmg_peel_turned(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n)
{
    size_t    k;
    unsigned  i;

    static const unsigned  kinds[] = { LLMG_PEEL_REVERSED, LLMG_PEEL_ROT13 };

    if (end - p < LLMG_PEEL_TURNED) {
        return 0;
    }

    for (i = 0; i < 2; i++) {
        k = llmg_peel_unturned(p, end, kinds[i], out, LLMG_PEEL_TOLD);

        /* a character may be cut */

        while (k > LLMG_PEEL_TEXT && out[k - 1] >= 0x80) {
            k--;
        }

        if (llmg_peel_judge(out, k) == LLMG_PEEL_IS_NOISE) {
            continue;
        }

        *n = llmg_peel_unturned(p, end, kinds[i], out, SIZE_MAX);

        if (llmg_peel_reads(out, n)) {
            return 1;
        }
    }

    return 0;
}


const unsigned char *
llmg_peel_token(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next, unsigned *kind)
{
    int                   hex;
    size_t                k, step, line;
    uint32_t              bits, v;
    unsigned              have;
    const unsigned char  *q, *start, *last;

    start = p;

    /* pairs with something between them */

    last = llmg_peel_spaced(p, end, &step);

    if ((size_t) (last - p) >= LLMG_PEEL_RUN) {
        *n = llmg_peel_bytes(p + step - 3, last, step, out);
        *next = last;
        *kind = LLMG_PEEL_HEX;

        return llmg_peel_reads(out, n) ? last : start;
    }

    for (q = p; q < end && llmg_hex(*q) >= 0; q++) { /* void */ }

    hex = (q == end || !llmg_base64_letter(*q));

    q = llmg_peel_run(q, end);

    *next = q;

    if (q - p < LLMG_PEEL_RUN) {
        return start;
    }

    if (hex && (q - p) % 2 == 0) {
        *n = llmg_peel_bytes(p, q, 2, out);
        *kind = LLMG_PEEL_HEX;

        if (llmg_peel_reads(out, n)) {
            return q;
        }
    }

    /* base64, which may go on in the next line */

    *kind = LLMG_PEEL_BASE64;
    bits = 0;
    have = 0;
    k = 0;
    line = 0;

    for (q = p; q < end; q++) {

        /* four at once, mostly */

        while (have == 0 && end - q > 4) {
            v = (uint32_t) llmg_base64_values[q[0]] << 18
                | (uint32_t) llmg_base64_values[q[1]] << 12
                | (uint32_t) llmg_base64_values[q[2]] << 6
                | llmg_base64_values[q[3]];

            if (!llmg_peel_four(q)) {
                break;
            }

            out[k++] = (unsigned char) (v >> 16);
            out[k++] = (unsigned char) (v >> 8);
            out[k++] = (unsigned char) v;
            line += 4;
            q += 4;
        }

        v = llmg_base64_values[*q];

        if (v >= 64) {
            if ((*q != '\n' && *q != '\r') || line < LLMG_PEEL_LINE
                || line % 4 != 0)
            {
                break;
            }

            last = q + (*q == '\r' && q + 1 < end && q[1] == '\n');

            if (last + 1 >= end || !llmg_base64_letter(last[1])) {
                break;
            }

            q = last;
            line = 0;
            continue;
        }

        line++;
        bits = bits << 6 | v;
        have += 6;

        if (have >= 8) {
            have -= 8;
            out[k++] = (unsigned char) (bits >> have);
        }
    }

    *next = q;
    *n = k;

    for (step = 0; step < 2 && q < end && *q == '='; step++) {
        q++;
    }

    if (llmg_peel_reads(out, n)) {
        return q;
    }

    if (!hex && llmg_peel_turned(start, *next, out, n)) {
        return q;
    }

    last = llmg_peel_base32(start, *next, out, n);

    if (last != start) {
        *kind = LLMG_PEEL_BASE32;
        return last;
    }

    *kind = LLMG_PEEL_NAME;

    return llmg_peel_name(start, *next, out, n);
}


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
            return llmg_peel_number(p + 2, end, 16, 4, 4, value);
        }

        return llmg_peel_number(p + 1, end, 16, 2, 2, value);
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

    if (p[1] == 'x' && (q = llmg_peel_number(p + 2, end, 16, 2, 2, value))) {
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

        q = llmg_peel_number(p + 2, end, 16, 4, 4, value);

        if (q != NULL) {
            if ((*value & 0xFC00) == 0xD800 && end - q >= 6 && q[0] == '\\'
                && q[1] == 'u'
                && llmg_peel_number(q + 2, end, 16, 4, 4, &low) != NULL
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


#define llmg_peel_digit(c)   ((c) - '0' < 10U)


typedef struct {
    size_t   count;                     /* that no code is full of */
    size_t   mute;                      /* of these: no letters, no signs */
    size_t   strange;                   /* that no language knows */
    size_t   pairs;                     /* a backslash and a character */
    size_t   letters;                   /* of these */
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
        row->pairs++;

        return;
    }

    /* percent says bytes; the signs of Latin-1 are in no word */

    row->count++;
    row->mute += llmg_peel_digit(value) || !llmg_peel_says(value)
                 || (*p != '%' && value - 0x7F < 0xC0 - 0x7F);
}


/*
 * A row of escapes of one kind, with little between them, up to so many that no
 * language knows.  Returns where the last one ends.
 */

static const unsigned char *
llmg_peel_row(const unsigned char *p, const unsigned char *end,
    unsigned literal, size_t most, unsigned char *out, size_t *n,
    llmg_peel_row_t *row)
{
    size_t                k, len, gap;
    uint32_t              value;
    unsigned              kind;
    unsigned char         sign;
    const unsigned char  *q, *last;

    sign = *p;
    last = p;
    k = 0;
    gap = 0;
    *n = 0;

    memset(row, 0, sizeof(llmg_peel_row_t));

    while (p < end && gap <= LLMG_PEEL_GAP && row->strange < most) {
        q = NULL;

        if (*p == sign) {
            q = llmg_peel_simple(p, end, literal, &value)
                ? p + 2 : llmg_peel_escape(p, end, &kind, literal, &value);
        }

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
            last = llmg_peel_row(out, end, 0, SIZE_MAX, out, n, &row);

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
                   && 2 * row->letters >= row->pairs));
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

    if (llmg_peel_escape(p, end, kind, 0, &value) == NULL) {
        return p;
    }

    last = llmg_peel_row(p, end, 0, LLMG_PEEL_ESCAPED, out, n, &row);

    if (row.strange >= LLMG_PEEL_ESCAPED) {
        last = llmg_peel_row(p, end, 1, SIZE_MAX, out, n, &row);

        if (!llmg_peel_literal(&row)) {
            last = llmg_peel_row(p, end, 0, SIZE_MAX, out, n, &row);
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
        (void) llmg_peel_row(out, out + len, 0, SIZE_MAX, out, n, &row);

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
