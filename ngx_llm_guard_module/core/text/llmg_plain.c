#include "llmg_plain.h"
#include "llmg_avx2.h"
#include "llmg_fold.h"
#include "llmg_fold_table.h"
#include "llmg_hex.h"
#include "llmg_peel.h"
#include "llmg_run.h"
#include "llmg_utf8.h"


/* digits of a character reference: more are none */
#define LLMG_PLAIN_DIGITS   8


static size_t llmg_plain_percent(llmg_str_t text, int more, uint32_t *cp);
static size_t llmg_plain_reference(llmg_str_t text, int more, uint32_t *cp);
static size_t llmg_plain_number(llmg_str_t text, int more, uint32_t *cp);
static size_t llmg_plain_name(llmg_str_t text, int more, uint32_t *cp);
static size_t llmg_plain_form(uint32_t cp, size_t len, unsigned char out[4]);
static int llmg_plain_stays(uint32_t cp);
static unsigned llmg_plain_kind(unsigned char c, size_t len);
static llmg_status_t llmg_plain_add(llmg_buf_t *map, size_t out, size_t in,
    size_t end);


/* of those that HTML has, what stands in values or between their parts */

static const struct {
    const char  *name;
    uint32_t     cp;
} llmg_plain_names[] = {
    { "amp;", '&' },
    { "apos;", '\'' },
    { "ast;", '*' },
    { "bsol;", '\\' },
    { "colon;", ':' },
    { "comma;", ',' },
    { "commat;", '@' },
    { "dash;", '-' },
    { "dollar;", '$' },
    { "equals;", '=' },
    { "excl;", '!' },
    { "gt;", '>' },
    { "hyphen;", '-' },
    { "lowbar;", '_' },
    { "lpar;", '(' },
    { "lt;", '<' },
    { "mdash;", '-' },
    { "minus;", '-' },
    { "nbsp;", ' ' },
    { "ndash;", '-' },
    { "num;", '#' },
    { "percnt;", '%' },
    { "period;", '.' },
    { "plus;", '+' },
    { "quest;", '?' },
    { "quot;", '"' },
    { "rpar;", ')' },
    { "semi;", ';' },
    { "shy;", 0xAD },
    { "sol;", '/' },
    { "zwj;", 0x200D },
    { "zwnj;", 0x200C },
};

/* where those begin that begin with each letter, and the end */

static const unsigned char  llmg_plain_letters[27] = {
    0, 3, 4, 7, 9, 11, 11, 12, 13, 13, 13, 13, 16, 18, 21, 21, 24, 26, 27,
    30, 30, 30, 30, 30, 30, 30, 32
};


#define llmg_plain_mark(cp)   ((cp) >= 0x300 && (cp) <= 0x36F)

/* C1 controls do not go: for terminals, some of them begin a command */
#define llmg_plain_gone(cp, value)                                            \
    (((value) == LLMG_FOLD_DROP && (cp) >= 0xA0) || llmg_plain_mark(cp))

#define llmg_plain_dash(cp)                                                   \
    (((cp) >= 0x2010 && (cp) <= 0x2015) || (cp) == 0x2212)


#if (LLMG_SSE2)

/* the highest bit of each byte that is one of them, or above 0x7F */

static llmg_inline __m128i
llmg_plain_special(__m128i v)
{
    return _mm_or_si128(v, _mm_or_si128(
               _mm_cmpeq_epi8(v, _mm_set1_epi8('%')),
               _mm_cmpeq_epi8(v, _mm_set1_epi8('&'))));
}

#endif


#if (LLMG_X86)

/* how far none is, by 32 bytes */

LLMG_AVX2 static const unsigned char *
llmg_plain_run_avx2(const unsigned char *p, const unsigned char *end)
{
    __m256i  v;

    for ( /* void */ ; end - p >= 32; p += 32) {
        v = llmg_avx2_load(p);

        /* both are side by side */

        if (llmg_avx2_mask(_mm256_or_si256(v, llmg_avx2_range(v, '%', '&')))
            != 0)
        {
            break;
        }
    }

    return p;
}

#endif


const unsigned char *
llmg_plain_run(const unsigned char *p, const unsigned char *end)
{
#if (LLMG_SSE2)

    __m128i               v, w;
    unsigned              mask;
    const unsigned char  *begin, *last;

    begin = p;

    while (end - p >= 32) {
        v = llmg_plain_special(llmg_run_load(p));
        w = llmg_plain_special(llmg_run_load(p + 16));

        if (llmg_run_mask(_mm_or_si128(v, w)) != 0) {
            mask = llmg_run_mask(v) | llmg_run_mask(w) << 16;
            return p + __builtin_ctz(mask);
        }

        p += 32;

#if (LLMG_X86)

        /* not where there are many of them */

        if (p - begin == 32 && end - p >= 64 && llmg_avx2()) {
            p = llmg_plain_run_avx2(p, end);
        }

#endif
    }

    if (end - p >= 16) {
        last = end - 16;

        for ( ;; ) {
            mask = llmg_run_mask(llmg_plain_special(llmg_run_load(p)));

            if (mask != 0) {
                return p + __builtin_ctz(mask);
            }

            if (p == last) {
                return end;
            }

            p = last;
        }
    }

#endif

    while (p < end && *p < 0x80 && *p != '%' && *p != '&') {
        p++;
    }

    return p;
}


size_t
llmg_plain_unit(llmg_str_t text, int more, unsigned char out[4], size_t *n)
{
    size_t               len;
    uint32_t             cp;
    const unsigned char  *p;

    p = text.data;

    if (*p == '%' || *p == '&') {
        len = (*p == '%') ? llmg_plain_percent(text, more, &cp)
                          : llmg_plain_reference(text, more, &cp);

        if (len > 1) {
            *n = llmg_plain_form(cp, len, out);
            return len;
        }

        if (len == 0) {
            return 0;
        }

    } else if (*p >= 0x80) {
        len = llmg_utf8_next(p, p + text.len, &cp);

        if (len != 0) {
            *n = llmg_plain_form(cp, len, out);
            return len;
        }

        if (more && llmg_utf8_prefix(text) == 0) {
            return 0;
        }
    }

    out[0] = *p;
    *n = 1;

    return 1;
}


/*
 * Bytes from p on that are characters above ASCII which stay as they are, no
 * UTF-8 at all, or of ASCII between two of them.  *n is the length of the one
 * behind them, *cp, that does not, or 0.
 */

static llmg_inline size_t
llmg_plain_same(const unsigned char *p, const unsigned char *end, uint32_t *cp,
    size_t *n)
{
    unsigned              value;
    const unsigned char  *q;

    for (q = p; q < end; q += *n) {

        if (*q < 0x80) {

            if (end - q < 2 || q[1] < 0x80 || *q == '%' || *q == '&') {
                break;
            }

            *n = 1;
            continue;
        }

        *n = llmg_utf8_next(q, end, cp);

        if (*n == 0) {

            /* no UTF-8 stays, unless it may go on behind the end */

            if (end - q < 4) {
                return (size_t) (q - p);
            }

            *n = 1;
            continue;
        }

        value = llmg_fold_value(*cp);

        if (llmg_plain_gone(*cp, value) || llmg_plain_dash(*cp)
            || (value >= LLMG_FOLD_POOL && llmg_fold_pool[value + 1] < 0x80
                && !llmg_plain_stays(*cp)))
        {
            return (size_t) (q - p);
        }
    }

    *n = 0;

    return (size_t) (q - p);
}


int
llmg_plain_some(llmg_str_t text, int more)
{
    size_t                i, len, n, one;
    uint32_t              cp;
    llmg_str_t            rest;
    unsigned char         out[4];
    const unsigned char  *p, *end;

    end = text.data + text.len;

    for (p = text.data; (p = llmg_plain_run(p, end)) < end; p += len) {

        len = llmg_plain_same(p, end, &cp, &one);

        if (len != 0) {
            continue;
        }

        if (one != 0) {
            len = one;
            n = llmg_plain_form(cp, len, out);

        } else {
            llmg_str_set(&rest, p, (size_t) (end - p));
            len = llmg_plain_unit(rest, more, out, &n);
        }

        if (len == 0 || n != len) {
            return 1;
        }

        for (i = 0; i < n; i++) {
            if (out[i] != p[i]) {
                return 1;
            }
        }
    }

    return 0;
}


llmg_status_t
llmg_plain(llmg_buf_t *out, llmg_buf_t *map, llmg_str_t text,
    unsigned *kinds)
{
    size_t                len, n, same, one;
    uint32_t              cp;
    llmg_str_t            rest;
    unsigned char         bytes[4];
    llmg_status_t         rc;
    const unsigned char  *p, *q, *end;

    if (text.len > UINT32_MAX) {
        return LLMG_LIMIT;
    }

    *kinds = 0;
    memset(bytes, 0, sizeof(bytes));

    rc = llmg_buf_reserve(out, text.len + 4);
    end = text.data + text.len;
    same = 0;

    for (p = text.data; rc == LLMG_OK && p < end; p += len) {
        q = p;
        one = 0;

        if (*p >= 0x80) {
            len = llmg_plain_same(p, end, &cp, &one);

        } else if (*p != '%' && *p != '&') {
            len = (size_t) (llmg_plain_run(p, end) - p);

        } else {
            len = 0;
        }

        n = len;

        if (len == 0 && one != 0) {
            len = one;
            n = llmg_plain_form(cp, len, bytes);
            q = bytes;

        } else if (len == 0) {
            llmg_str_set(&rest, p, (size_t) (end - p));
            len = llmg_plain_unit(rest, 0, bytes, &n);
            q = bytes;

            *kinds |= llmg_plain_kind(*p, len);
        }

        if (n == 0) {
            same = 0;
            continue;
        }

        /* one stretch as long as each byte is one byte */

        if (!same || n != len) {
            rc = llmg_plain_add(map, out->len, (size_t) (p - text.data),
                                (size_t) (p - text.data) + len);

        } else {
            ((llmg_fold_run_t *) (void *) (map->data + map->len))[-1].in_end
                = (uint32_t) (p - text.data + len);
        }

        same = (n == len);

        if (rc == LLMG_OK) {

            if (q == bytes) {

                /* with room for all of them: no view is longer than its text */

                memcpy(out->data + out->len, bytes, 4);

            } else {
                memcpy(out->data + out->len, q, n);
            }

            out->len += n;
        }
    }

    return rc;
}


unsigned
llmg_plain_kinds(llmg_str_t text)
{
    size_t                len, n;
    unsigned              kinds;
    llmg_str_t            rest;
    unsigned char         bytes[4];
    const unsigned char  *p, *end;

    kinds = 0;
    end = text.data + text.len;

    for (p = text.data; p < end; p += len) {
        llmg_str_set(&rest, p, (size_t) (end - p));

        len = llmg_plain_unit(rest, 0, bytes, &n);
        kinds |= llmg_plain_kind(*p, len);
    }

    return kinds;
}


/* what a unit that begins with "c" is, if it is an escape */

static unsigned
llmg_plain_kind(unsigned char c, size_t len)
{
    if (len < 2 || c >= 0x80) {
        return 0;
    }

    return (c == '%') ? 1U << LLMG_PEEL_PERCENT : 1U << LLMG_PEEL_ENTITIES;
}


static llmg_status_t
llmg_plain_add(llmg_buf_t *map, size_t out, size_t in, size_t end)
{
    llmg_fold_run_t  run;

    run.out = (uint32_t) out;
    run.in = (uint32_t) in;
    run.in_end = (uint32_t) end;

    return llmg_buf_append(map, &run, sizeof(llmg_fold_run_t));
}


/*
 * One byte, or a character as UTF-8.  Returns 1 when it is no escape, 0 when
 * that depends on what follows.
 */

static size_t
llmg_plain_percent(llmg_str_t text, int more, uint32_t *cp)
{
    int            v;
    size_t         i, n, len;
    unsigned char  utf8[4];

    n = 1;

    for (i = 0; i < n; i++) {
        len = text.len - 3 * i;

        if (len < 3) {

            /* as far as it is there */

            if (more && (len == 0
                         || (text.data[3 * i] == '%'
                             && (len == 1
                                 || llmg_hex(text.data[3 * i + 1]) >= 0))))
            {
                return 0;
            }

            return 1;
        }

        if (text.data[3 * i] != '%') {
            return 1;
        }

        v = llmg_hex2(text.data + 3 * i + 1);

        if (v < 0) {
            return 1;
        }

        if (i == 0) {
            n = (v < 0x80) ? 1 : (v < 0xE0) ? 2 : (v < 0xF0) ? 3 : 4;
        }

        utf8[i] = (unsigned char) v;
    }

    if (llmg_utf8_sequence(utf8, utf8 + n) != n) {
        return 1;
    }

    *cp = llmg_utf8_decode(utf8, n);

    return (*cp < 0x20 && *cp != '\t' && *cp != '\n' && *cp != '\r') ? 1
                                                                     : 3 * n;
}


static size_t
llmg_plain_reference(llmg_str_t text, int more, uint32_t *cp)
{
    if (text.len == 1) {
        return more ? 0 : 1;
    }

    return (text.data[1] == '#') ? llmg_plain_number(text, more, cp)
                                 : llmg_plain_name(text, more, cp);
}


/* the semicolon may be missing, as in HTML */

static size_t
llmg_plain_number(llmg_str_t text, int more, uint32_t *cp)
{
    int       v, base;
    size_t    i, first;

    if (text.len == 2) {
        return more ? 0 : 1;
    }

    first = 2;
    base = 10;

    if ((text.data[2] | 0x20) == 'x') {
        first = 3;
        base = 16;
    }

    *cp = 0;

    for (i = first; i < text.len && i - first <= LLMG_PLAIN_DIGITS; i++) {
        v = llmg_hex(text.data[i]);

        if (v < 0 || v >= base) {
            break;
        }

        *cp = *cp * (uint32_t) base + (uint32_t) v;
    }

    if (i - first > LLMG_PLAIN_DIGITS) {
        return 1;
    }

    if (i == text.len && more) {
        return 0;
    }

    if (i == first || *cp > 0x10FFFF || (*cp & ~0x7FFU) == 0xD800
        || (*cp < 0x20 && *cp != '\t' && *cp != '\n' && *cp != '\r'))
    {
        return 1;
    }

    return (i < text.len && text.data[i] == ';') ? i + 1 : i;
}


static size_t
llmg_plain_name(llmg_str_t text, int more, uint32_t *cp)
{
    size_t       i, len, last;
    unsigned     letter;
    const char  *name;

    letter = (unsigned) text.data[1] - 'a';

    if (letter >= 26) {
        return 1;
    }

    last = llmg_plain_letters[letter + 1];

    for (i = llmg_plain_letters[letter]; i < last; i++) {
        name = llmg_plain_names[i].name;
        len = strlen(name);

        if (text.len - 1 >= len) {

            if (memcmp(text.data + 1, name, len) == 0) {
                *cp = llmg_plain_names[i].cp;
                return len + 1;
            }

        } else if (more && memcmp(text.data + 1, name, text.len - 1) == 0) {
            return 0;
        }
    }

    return 1;
}


/* of a character that takes "len" bytes */

static size_t
llmg_plain_form(uint32_t cp, size_t len, unsigned char out[4])
{
    size_t           i, n;
    unsigned         value;
    const uint32_t  *to;

    if (cp < 0x80) {
        out[0] = (unsigned char) cp;
        return 1;
    }

    value = llmg_fold_value(cp);

    if (llmg_plain_gone(cp, value)) {
        return 0;
    }

    if (llmg_plain_dash(cp)) {
        out[0] = '-';
        return 1;
    }

    if (value >= LLMG_FOLD_POOL && !llmg_plain_stays(cp)) {
        n = llmg_fold_pool[value] & 0xFF;
        to = &llmg_fold_pool[value + 1];

        for (i = 0; n <= len && n <= 4 && i < n && to[i] < 0x80; i++) {
            out[i] = (unsigned char) to[i];
        }

        if (n != 0 && i == n) {

            /* full width, and mathematical alphabets: which are capitals */

            if ((cp >= 0xFF21 && cp <= 0xFF3A)
                || (cp >= 0x1D400 && cp < 0x1D6A4
                    && (cp - 0x1D400) % 52 < 26))
            {
                out[0] = (unsigned char) (out[0] & ~0x20);
            }

            return n;
        }
    }

    return llmg_utf8_encode(cp, out);
}


/*
 * Letters of Latin with their marks, which words are told by; what stands
 * between words of Chinese and Japanese, and no value has.
 */

static int
llmg_plain_stays(uint32_t cp)
{
    return (cp < 0x250 && cp != 0xA0) || (cp >= 0x1E00 && cp <= 0x1EFF)
           || cp == 0xFF0C || cp == 0xFF01 || cp == 0xFF1F || cp == 0xFF1B
           || cp == 0xFF08 || cp == 0xFF09 || cp == 0x2026;
}
