#include "llmg_base64.h"


const unsigned char  llmg_base64_values[256] = {
    128, 128, 128, 128, 128, 128, 128, 128, 128,  64,  64, 128,
     64,  64, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128,  64, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128,  62, 128,  62, 128,  63,
     52,  53,  54,  55,  56,  57,  58,  59,  60,  61, 128, 128,
    128,  65, 128, 128, 128,   0,   1,   2,   3,   4,   5,   6,
      7,   8,   9,  10,  11,  12,  13,  14,  15,  16,  17,  18,
     19,  20,  21,  22,  23,  24,  25, 128, 128, 128, 128,  63,
    128,  26,  27,  28,  29,  30,  31,  32,  33,  34,  35,  36,
     37,  38,  39,  40,  41,  42,  43,  44,  45,  46,  47,  48,
     49,  50,  51, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128
};


llmg_status_t
llmg_base64url_decode(unsigned char *dst, size_t *len, llmg_str_t src)
{
    size_t                n;
    uint32_t              v;
    unsigned char         a, b, c, d, bad;
    unsigned char        *p;
    const unsigned char  *s;

    /* letters of the other alphabet */

    if (src.len != 0
        && (memchr(src.data, '+', src.len) != NULL
            || memchr(src.data, '/', src.len) != NULL))
    {
        return LLMG_INVALID;
    }

    p = dst;
    s = src.data;
    bad = 0;

    for (n = src.len; n >= 4; n -= 4) {
        a = llmg_base64_values[s[0]];
        b = llmg_base64_values[s[1]];
        c = llmg_base64_values[s[2]];
        d = llmg_base64_values[s[3]];
        s += 4;

        bad |= a | b | c | d;
        v = (uint32_t) a << 18 | (uint32_t) b << 12 | (uint32_t) c << 6 | d;

        p[0] = (unsigned char) (v >> 16);
        p[1] = (unsigned char) (v >> 8);
        p[2] = (unsigned char) v;
        p += 3;
    }

    if (n == 1) {
        return LLMG_INVALID;
    }

    if (n != 0) {
        a = llmg_base64_values[s[0]];
        b = llmg_base64_values[s[1]];
        c = (n == 3) ? llmg_base64_values[s[2]] : 0;

        bad |= a | b | c;
        v = (uint32_t) a << 18 | (uint32_t) b << 12 | (uint32_t) c << 6;

        *p++ = (unsigned char) (v >> 16);

        if (n == 3) {
            *p++ = (unsigned char) (v >> 8);
        }

        /* bits that belong to no byte */

        if (v & ((n == 3) ? 0xFF : 0xFFFF)) {
            return LLMG_INVALID;
        }
    }

    if (bad >= 64) {
        return LLMG_INVALID;
    }

    *len = (size_t) (p - dst);

    return LLMG_OK;
}


int
llmg_base64_is(llmg_str_t s)
{
    size_t                n;
    unsigned char         v;
    const unsigned char  *p, *end;

    p = s.data;
    end = s.data + s.len;
    n = 0;

    for ( ;; ) {

        while (end - p >= 4
               && (llmg_base64_values[p[0]] | llmg_base64_values[p[1]]
                   | llmg_base64_values[p[2]] | llmg_base64_values[p[3]]) < 64)
        {
            p += 4;
            n += 4;
        }

        if (p == end) {
            break;
        }

        v = llmg_base64_values[*p];

        if (v == LLMG_BASE64_PAD) {
            break;
        }

        if (v == LLMG_BASE64_NOT) {
            return 0;
        }

        n += (v < 64);
        p++;
    }

    for ( /* void */ ; p < end; p++) {
        v = llmg_base64_values[*p];

        if (v != LLMG_BASE64_PAD && v != LLMG_BASE64_BLANK) {
            return 0;
        }
    }

    return n > 1 && n % 4 != 1;
}


size_t
llmg_base64_decode(unsigned char *dst, llmg_str_t s)
{
    uint32_t              v;
    unsigned              n;
    unsigned char         a, b, c, d, *p;
    const unsigned char  *q, *end;

    p = dst;
    q = s.data;
    end = s.data + s.len;
    v = 0;
    n = 0;

    while (q < end) {

        while (n == 0 && end - q >= 4) {
            a = llmg_base64_values[q[0]];
            b = llmg_base64_values[q[1]];
            c = llmg_base64_values[q[2]];
            d = llmg_base64_values[q[3]];

            if ((a | b | c | d) >= 64) {
                break;
            }

            v = (uint32_t) a << 18 | (uint32_t) b << 12 | (uint32_t) c << 6
                | d;

            p[0] = (unsigned char) (v >> 16);
            p[1] = (unsigned char) (v >> 8);
            p[2] = (unsigned char) v;

            p += 3;
            q += 4;
        }

        if (q == end) {
            break;
        }

        a = llmg_base64_values[*q++];

        if (a >= 64) {
            continue;
        }

        v = v << 6 | a;

        if (++n == 4) {
            *p++ = (unsigned char) (v >> 16);
            *p++ = (unsigned char) (v >> 8);
            *p++ = (unsigned char) v;
            n = 0;
        }
    }

    if (n == 2) {
        *p++ = (unsigned char) (v >> 4);

    } else if (n == 3) {
        *p++ = (unsigned char) (v >> 10);
        *p++ = (unsigned char) (v >> 2);
    }

    return (size_t) (p - dst);
}


size_t
llmg_base64_encode(unsigned char *dst, llmg_str_t src, unsigned flags)
{
    size_t                n;
    uint32_t              v;
    unsigned char        *p;
    const unsigned char  *s, *chars;

    static const unsigned char  plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const unsigned char  url[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    chars = (flags & LLMG_BASE64_URL) ? url : plain;
    p = dst;
    s = src.data;

    for (n = src.len; n >= 3; n -= 3) {
        v = (uint32_t) s[0] << 16 | (uint32_t) s[1] << 8 | s[2];
        s += 3;

        *p++ = chars[v >> 18];
        *p++ = chars[v >> 12 & 0x3F];
        *p++ = chars[v >> 6 & 0x3F];
        *p++ = chars[v & 0x3F];
    }

    if (n != 0) {
        v = (uint32_t) s[0] << 16;

        if (n == 2) {
            v |= (uint32_t) s[1] << 8;
        }

        *p++ = chars[v >> 18];
        *p++ = chars[v >> 12 & 0x3F];

        if (n == 2) {
            *p++ = chars[v >> 6 & 0x3F];
        }

        if (flags & LLMG_BASE64_PADDED) {
            *p++ = '=';

            if (n == 1) {
                *p++ = '=';
            }
        }
    }

    return (size_t) (p - dst);
}
