#include "llmg_utf8.h"


/*
 * How long a sequence is that begins with c, 0x80 and above, and which second
 * bytes may follow, which carry what the first cannot exclude: Unicode, Table
 * 3-7.  0: none begins with it.
 */

static size_t
llmg_utf8_lead(unsigned char c, unsigned char *low, unsigned char *high)
{
    *low = 0x80;
    *high = 0xBF;

    if (c >= 0xC2 && c <= 0xDF) {
        return 2;
    }

    if (c >= 0xE0 && c <= 0xEF) {
        *low = (c == 0xE0) ? 0xA0 : 0x80;
        *high = (c == 0xED) ? 0x9F : 0xBF;
        return 3;
    }

    if (c >= 0xF0 && c <= 0xF4) {
        *low = (c == 0xF0) ? 0x90 : 0x80;
        *high = (c == 0xF4) ? 0x8F : 0xBF;
        return 4;
    }

    return 0;
}


size_t
llmg_utf8_sequence(const unsigned char *p, const unsigned char *end)
{
    size_t         i, n;
    unsigned char  low, high;

    if (p == end) {
        return 0;
    }

    if (*p < 0x80) {
        return 1;
    }

    n = llmg_utf8_lead(*p, &low, &high);

    if (n == 0 || (size_t) (end - p) < n || p[1] < low || p[1] > high) {
        return 0;
    }

    for (i = 2; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80) {
            return 0;
        }
    }

    return n;
}


uint32_t
llmg_utf8_decode(const unsigned char *p, size_t n)
{
    switch (n) {

    case 1:
        return p[0];

    case 2:
        return (uint32_t) (p[0] & 0x1F) << 6 | (p[1] & 0x3F);

    case 3:
        return (uint32_t) (p[0] & 0x0F) << 12 | (uint32_t) (p[1] & 0x3F) << 6
               | (p[2] & 0x3F);

    default: /* 4 */
        return (uint32_t) (p[0] & 0x07) << 18 | (uint32_t) (p[1] & 0x3F) << 12
               | (uint32_t) (p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    }
}


size_t
llmg_utf8_encode(uint32_t cp, unsigned char *out)
{
    if (cp < 0x80) {
        out[0] = (unsigned char) cp;
        return 1;
    }

    if (cp < 0x800) {
        out[0] = (unsigned char) (0xC0 | cp >> 6);
        out[1] = (unsigned char) (0x80 | (cp & 0x3F));
        return 2;
    }

    if (cp < 0x10000) {
        out[0] = (unsigned char) (0xE0 | cp >> 12);
        out[1] = (unsigned char) (0x80 | (cp >> 6 & 0x3F));
        out[2] = (unsigned char) (0x80 | (cp & 0x3F));
        return 3;
    }

    out[0] = (unsigned char) (0xF0 | cp >> 18);
    out[1] = (unsigned char) (0x80 | (cp >> 12 & 0x3F));
    out[2] = (unsigned char) (0x80 | (cp >> 6 & 0x3F));
    out[3] = (unsigned char) (0x80 | (cp & 0x3F));
    return 4;
}


int
llmg_utf8_valid(llmg_str_t s)
{
    size_t                n;
    const unsigned char  *p, *end;

    p = s.data;
    end = s.data + s.len;

    while (p < end) {
        n = llmg_utf8_sequence(p, end);
        if (n == 0) {
            return 0;
        }

        p += n;
    }

    return 1;
}


size_t
llmg_utf8_prefix(llmg_str_t s)
{
    size_t                i;
    unsigned char         low, high;
    const unsigned char  *p;

    for (i = 1; i <= 3 && i <= s.len; i++) {
        p = s.data + s.len - i;

        if ((*p & 0xC0) == 0x80) {
            continue;
        }

        if (*p < 0x80 || llmg_utf8_lead(*p, &low, &high) <= i
            || (i > 1 && (p[1] < low || p[1] > high)))
        {
            break;
        }

        return s.len - i;
    }

    return s.len;
}
