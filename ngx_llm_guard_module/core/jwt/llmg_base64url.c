#include "llmg_base64url.h"


static const unsigned char  llmg_base64url_chars[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";


/* 0x80: not a character of the alphabet */

static const unsigned char  llmg_base64url_values[256] = {
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128,
    128, 128, 128, 128, 128, 128, 128, 128, 128,  62, 128, 128,
     52,  53,  54,  55,  56,  57,  58,  59,  60,  61, 128, 128,
    128, 128, 128, 128, 128,   0,   1,   2,   3,   4,   5,   6,
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

    p = dst;
    s = src.data;
    bad = 0;

    for (n = src.len; n >= 4; n -= 4) {
        a = llmg_base64url_values[s[0]];
        b = llmg_base64url_values[s[1]];
        c = llmg_base64url_values[s[2]];
        d = llmg_base64url_values[s[3]];
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
        a = llmg_base64url_values[s[0]];
        b = llmg_base64url_values[s[1]];
        c = (n == 3) ? llmg_base64url_values[s[2]] : 0;

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

    if (bad & 0x80) {
        return LLMG_INVALID;
    }

    *len = (size_t) (p - dst);

    return LLMG_OK;
}


size_t
llmg_base64url_encode(unsigned char *dst, llmg_str_t src)
{
    size_t                n;
    uint32_t              v;
    unsigned char        *p;
    const unsigned char  *s;

    p = dst;
    s = src.data;

    for (n = src.len; n >= 3; n -= 3) {
        v = (uint32_t) s[0] << 16 | (uint32_t) s[1] << 8 | s[2];
        s += 3;

        *p++ = llmg_base64url_chars[v >> 18];
        *p++ = llmg_base64url_chars[v >> 12 & 0x3F];
        *p++ = llmg_base64url_chars[v >> 6 & 0x3F];
        *p++ = llmg_base64url_chars[v & 0x3F];
    }

    if (n != 0) {
        v = (uint32_t) s[0] << 16;

        if (n == 2) {
            v |= (uint32_t) s[1] << 8;
        }

        *p++ = llmg_base64url_chars[v >> 18];
        *p++ = llmg_base64url_chars[v >> 12 & 0x3F];

        if (n == 2) {
            *p++ = llmg_base64url_chars[v >> 6 & 0x3F];
        }
    }

    return (size_t) (p - dst);
}
