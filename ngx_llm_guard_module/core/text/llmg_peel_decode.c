#include "llmg_peel_decode.h"
#include "llmg_base64.h"
#include "llmg_hex.h"


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


size_t
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
    unsigned char *out, size_t *n, unsigned *kind)
{
    size_t                k;
    uint32_t              bits, v;
    unsigned              have, shift, kinds;
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
    kinds = llmg_peel_reads(out, n);
    *kind = llmg_peel_within(LLMG_PEEL_BASE32, kinds);

    return kinds ? q : p;
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
    unsigned char *out, size_t *n, unsigned *kind)
{
    size_t    k;
    unsigned  i, found;

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

        found = llmg_peel_reads(out, n);

        if (found) {
            *kind = llmg_peel_within(LLMG_PEEL_BASE64, found | 1U << kinds[i]);
            return 1;
        }
    }

    return 0;
}


/* letters of base64, all of them, into "out": how many bytes */

static size_t
llmg_peel_sextets(const unsigned char *p, const unsigned char *end,
    unsigned char *out)
{
    size_t    n;
    uint32_t  v;

    for (n = 0; end - p >= 4; p += 4, n += 3) {
        v = (uint32_t) llmg_base64_values[p[0]] << 18
            | (uint32_t) llmg_base64_values[p[1]] << 12
            | (uint32_t) llmg_base64_values[p[2]] << 6
            | llmg_base64_values[p[3]];

        out[n] = (unsigned char) (v >> 16);
        out[n + 1] = (unsigned char) (v >> 8);
        out[n + 2] = (unsigned char) v;
    }

    if (end - p < 2) {
        return n;
    }

    v = (uint32_t) llmg_base64_values[p[0]] << 10
        | (uint32_t) llmg_base64_values[p[1]] << 4;
    out[n++] = (unsigned char) (v >> 8);

    if (end - p > 2) {
        v |= llmg_base64_values[p[2]] >> 2;
        out[n++] = (unsigned char) v;
    }

    return n;
}


/* base64, which may go on in the next line: where it ends; the first one's
   letters end at "stop" */

static const unsigned char *
llmg_peel_lines(const unsigned char *p, const unsigned char *stop,
    const unsigned char *end, unsigned char *out, size_t *n)
{
    size_t  line;

    for (*n = 0; /* void */ ; stop = llmg_peel_run(p, end)) {
        line = (size_t) (stop - p);
        *n += llmg_peel_sextets(p, stop, out + *n);
        p = stop;

        if (line < LLMG_PEEL_LINE || line % 4 != 0 || end - p < 2) {
            return stop;
        }

        if (p[0] == '\r' && p[1] == '\n') {
            p++;

        } else if (p[0] != '\n' && p[0] != '\r') {
            return stop;
        }

        p++;

        if (p == end || !llmg_base64_letter(*p)) {
            return stop;
        }
    }
}


const unsigned char *
llmg_peel_token(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next, unsigned *kind)
{
    int                   hex;
    size_t                step;
    unsigned              kinds;
    const unsigned char  *q, *start, *last;

    start = p;

    /* pairs with something between them */

    last = llmg_peel_spaced(p, end, &step);

    if ((size_t) (last - p) >= LLMG_PEEL_RUN) {
        *n = llmg_peel_bytes(p + step - 3, last, step, out);
        *next = last;
        kinds = llmg_peel_reads(out, n);
        *kind = llmg_peel_within(LLMG_PEEL_HEX, kinds);

        return kinds ? last : start;
    }

    for (q = p; q < end && llmg_hex(*q) >= 0; q++) { /* void */ }

    hex = (q == end || !llmg_base64_letter(*q));

    q = llmg_peel_run(q > *next ? q : *next, end);

    *next = q;

    if (q - p < LLMG_PEEL_RUN) {
        return start;
    }

    if (hex && (q - p) % 2 == 0) {
        *n = llmg_peel_bytes(p, q, 2, out);
        kinds = llmg_peel_reads(out, n);
        *kind = llmg_peel_within(LLMG_PEEL_HEX, kinds);

        if (kinds) {
            return q;
        }
    }

    q = llmg_peel_lines(p, q, end, out, n);

    *next = q;

    for (step = 0; step < 2 && q < end && *q == '='; step++) {
        q++;
    }

    kinds = llmg_peel_reads(out, n);

    if (kinds) {
        *kind = llmg_peel_within(LLMG_PEEL_BASE64, kinds);
        return q;
    }

    if (!hex && llmg_peel_turned(start, *next, out, n, kind)) {
        return q;
    }

    last = llmg_peel_base32(start, *next, out, n, kind);

    if (last != start) {
        return last;
    }

    *kind = LLMG_PEEL_NAME;

    return llmg_peel_name(start, *next, out, n);
}
