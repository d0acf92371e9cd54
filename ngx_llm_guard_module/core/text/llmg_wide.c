#include "llmg_wide.h"
#include "llmg_utf8.h"


/* fewer bytes than that tell nothing without a mark */
#define LLMG_WIDE_SHORT   8

#define LLMG_WIDE_BAD     UINT32_MAX


static int llmg_wide_is(llmg_str_t bytes, unsigned wide, int marked);
static uint32_t llmg_wide_next(const unsigned char **p,
    const unsigned char *end, unsigned wide);
static unsigned char *llmg_wide_unit(unsigned char *p, uint32_t unit,
    unsigned wide);


unsigned
llmg_wide(llmg_str_t bytes)
{
    size_t    i;
    unsigned  wide;

    /* the mark of UTF-32 begins with that of UTF-16, and either may be meant */

    static const struct {
        llmg_str_t  mark;
        unsigned    wide;
    } marks[] = {
        { llmg_string("\xFF\xFE\0\0"), LLMG_WIDE_32LE },
        { llmg_string("\0\0\xFE\xFF"), LLMG_WIDE_32BE },
        { llmg_string("\xFF\xFE"), LLMG_WIDE_16LE },
        { llmg_string("\xFE\xFF"), LLMG_WIDE_16BE }
    };

    for (i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (bytes.len >= marks[i].mark.len
            && memcmp(bytes.data, marks[i].mark.data, marks[i].mark.len) == 0
            && llmg_wide_is(bytes, marks[i].wide, 1))
        {
            return marks[i].wide;
        }
    }

    if (bytes.len < LLMG_WIDE_SHORT) {
        return LLMG_WIDE_NONE;
    }

    for (wide = LLMG_WIDE_16LE; wide <= LLMG_WIDE_32BE; wide++) {
        if (llmg_wide_is(bytes, wide, 0)) {
            return wide;
        }
    }

    return LLMG_WIDE_NONE;
}


/*
 * Of UTF-16 with a mark half may be no text, as of other files.  Nothing else
 * is as likely, and without a mark most of it has to be ASCII.
 */

static int
llmg_wide_is(llmg_str_t bytes, unsigned wide, int marked)
{
    size_t                n, ascii, bad;
    uint32_t              cp;
    const unsigned char  *p, *end;

    /* cut anywhere */

    bytes.len -= bytes.len % (wide <= LLMG_WIDE_16BE ? 2 : 4);

    p = bytes.data;
    end = bytes.data + bytes.len;
    n = 0;
    ascii = 0;
    bad = 0;

    while (p < end) {
        cp = llmg_wide_next(&p, end, wide);
        n++;

        if ((cp >= 0x20 && cp < 0x7F) || (cp >= 0x08 && cp <= 0x0D)
            || cp == 0x1B)
        {
            ascii++;

        } else if (cp < 0xA0 || cp == LLMG_WIDE_BAD) {
            bad++;
        }
    }

    if (marked && wide <= LLMG_WIDE_16BE) {
        return bad <= n / 2;
    }

    return bad <= n / 8 && (marked || ascii > n / 2);
}


static uint32_t
llmg_wide_next(const unsigned char **p, const unsigned char *end,
    unsigned wide)
{
    uint32_t              cp, low;
    const unsigned char  *s;

    s = *p;

    if (wide == LLMG_WIDE_32LE || wide == LLMG_WIDE_32BE) {

        if (end - s < 4) {
            *p = end;
            return LLMG_WIDE_BAD;
        }

        *p += 4;

        cp = (wide == LLMG_WIDE_32LE)
             ? (uint32_t) s[3] << 24 | (uint32_t) s[2] << 16
               | (uint32_t) s[1] << 8 | s[0]
             : (uint32_t) s[0] << 24 | (uint32_t) s[1] << 16
               | (uint32_t) s[2] << 8 | s[3];

        return (cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000))
               ? LLMG_WIDE_BAD : cp;
    }

    if (end - s < 2) {
        *p = end;
        return LLMG_WIDE_BAD;
    }

    *p += 2;

#define unit(s)  ((uint32_t) (s)[wide == LLMG_WIDE_16LE] << 8                 \
                  | (s)[wide != LLMG_WIDE_16LE])

    cp = unit(s);

    if (cp < 0xD800 || cp >= 0xE000) {
        return cp;
    }

    if (cp >= 0xDC00 || end - s < 4) {
        return LLMG_WIDE_BAD;
    }

    low = unit(s + 2);

#undef unit

    if (low < 0xDC00 || low >= 0xE000) {
        return LLMG_WIDE_BAD;
    }

    *p += 2;

    return 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
}


/* two bytes become at most three, and one that is left over a blank */

size_t
llmg_wide_read_max(size_t len)
{
    return len / 2 * 3 + 1;
}


size_t
llmg_wide_write_max(size_t len)
{
    return len * 4;
}


size_t
llmg_wide_read(unsigned char *dst, llmg_str_t bytes, unsigned wide)
{
    uint32_t              cp;
    unsigned char        *out;
    const unsigned char  *p, *end;

    p = bytes.data;
    end = bytes.data + bytes.len;
    out = dst;

    while (p < end) {
        cp = llmg_wide_next(&p, end, wide);

        if (cp == LLMG_WIDE_BAD) {
            *out++ = ' ';
            continue;
        }

        out += llmg_utf8_encode(cp, out);
    }

    return (size_t) (out - dst);
}


size_t
llmg_wide_write(unsigned char *dst, llmg_str_t text, unsigned wide)
{
    size_t                n;
    uint32_t              cp;
    unsigned char        *out;
    const unsigned char  *p, *end;

    p = text.data;
    end = text.data + text.len;
    out = dst;

    while (p < end) {
        n = llmg_utf8_sequence(p, end);

        if (n == 0) {
            n = 1;
            cp = ' ';

        } else {
            cp = llmg_utf8_decode(p, n);
        }

        p += n;

        if (cp > 0xFFFF && wide <= LLMG_WIDE_16BE) {
            out = llmg_wide_unit(out, 0xD800 + ((cp - 0x10000) >> 10), wide);
            cp = 0xDC00 + ((cp - 0x10000) & 0x3FF);
        }

        out = llmg_wide_unit(out, cp, wide);
    }

    return (size_t) (out - dst);
}


static unsigned char *
llmg_wide_unit(unsigned char *p, uint32_t unit, unsigned wide)
{
    switch (wide) {

    case LLMG_WIDE_16LE:
        *p++ = (unsigned char) unit;
        *p++ = (unsigned char) (unit >> 8);
        break;

    case LLMG_WIDE_16BE:
        *p++ = (unsigned char) (unit >> 8);
        *p++ = (unsigned char) unit;
        break;

    case LLMG_WIDE_32LE:
        *p++ = (unsigned char) unit;
        *p++ = (unsigned char) (unit >> 8);
        *p++ = (unsigned char) (unit >> 16);
        *p++ = 0;
        break;

    default: /* LLMG_WIDE_32BE */
        *p++ = 0;
        *p++ = (unsigned char) (unit >> 16);
        *p++ = (unsigned char) (unit >> 8);
        *p++ = (unsigned char) unit;
        break;
    }

    return p;
}
