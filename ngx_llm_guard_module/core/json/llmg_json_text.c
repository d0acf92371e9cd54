#include "llmg_json_text.h"
#include "llmg_hex.h"
#include "llmg_run.h"
#include "llmg_utf8.h"


static size_t llmg_json_char(llmg_str_t raw, size_t *pos,
    unsigned char out[4]);
static size_t llmg_json_loose(llmg_str_t raw, size_t *pos,
    unsigned char out[4]);
static int llmg_json_digits(llmg_str_t raw, size_t pos, size_t n,
    uint32_t *v);
static int llmg_json_open(llmg_str_t raw);
static size_t llmg_json_hexes(llmg_str_t raw, size_t pos, size_t n);


const unsigned char  llmg_json_simple[256] = {
    ['"'] = '"', ['\\'] = '\\', ['/'] = '/', ['b'] = '\b',
    ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t'
};


size_t
llmg_json_unescape(unsigned char *dst, llmg_str_t raw)
{
    size_t                n;
    unsigned char        *d;
    const unsigned char  *p, *q, *end;

    d = dst;
    p = raw.data;
    end = raw.data + raw.len;

    for ( ;; ) {
        q = llmg_run_copy(d, p, end);
        d += q - p;
        p = q;

        if (p == end) {
            return (size_t) (d - dst);
        }

        *d = llmg_json_simple[p[1]];

        if (*d != 0) {
            d++;
            p += 2;

        } else {
            n = llmg_json_unicode(p, d);
            d += n;
            p += (n == 4) ? 12 : 6;
        }
    }
}


/* one character: an escape decoded, or one byte as it is */

static size_t
llmg_json_char(llmg_str_t raw, size_t *pos, unsigned char out[4])
{
    size_t                n;
    const unsigned char  *p;

    p = raw.data + *pos;

    if (*p != '\\') {
        out[0] = *p;
        *pos += 1;
        return 1;
    }

    if (p[1] != 'u') {
        out[0] = llmg_json_simple[p[1]];
        *pos += 2;
        return 1;
    }

    n = llmg_json_unicode(p, out);
    *pos += (n == 4) ? 12 : 6;

    return n;
}


size_t
llmg_json_unescape_loose(unsigned char *dst, llmg_str_t raw)
{
    size_t                n, pos;
    unsigned char        *d, c[4];
    const unsigned char  *p;

    d = dst;
    pos = 0;

    while (pos < raw.len) {
        p = memchr(raw.data + pos, '\\', raw.len - pos);
        n = (p != NULL) ? (size_t) (p - raw.data) - pos : raw.len - pos;

        memcpy(d, raw.data + pos, n);
        d += n;
        pos += n;

        if (p != NULL) {
            n = llmg_json_loose(raw, &pos, c);
            memcpy(d, c, n);
            d += n;
        }
    }

    return (size_t) (d - dst);
}


/* the same where escapes need not be well-formed; 0 for a line that goes on */

static size_t
llmg_json_loose(llmg_str_t raw, size_t *pos, unsigned char out[4])
{
    size_t         at;
    uint32_t       cp, low;
    unsigned char  c;

    at = *pos;
    c = raw.data[at++];

    if (c == '\\' && at < raw.len) {
        c = raw.data[at++];

        if (c == 'u' && llmg_json_digits(raw, at, 4, &cp)) {
            at += 4;

            if (cp >= 0xD800 && cp <= 0xDBFF && raw.len - at >= 6
                && raw.data[at] == '\\' && raw.data[at + 1] == 'u'
                && llmg_json_digits(raw, at + 2, 4, &low)
                && low >= 0xDC00 && low <= 0xDFFF)
            {
                cp = 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00);
                at += 6;

            } else if (cp >= 0xD800 && cp <= 0xDFFF) {
                cp = 0xFFFD;
            }

            *pos = at;
            return llmg_utf8_encode(cp, out);
        }

        if (c == 'x' && llmg_json_digits(raw, at, 2, &cp)) {
            *pos = at + 2;
            return llmg_utf8_encode(cp, out);
        }

        if (c == '\n') {
            *pos = at;
            return 0;
        }

        if (llmg_json_simple[c] != 0) {
            c = llmg_json_simple[c];
        }
    }

    out[0] = c;
    *pos = at;

    return 1;
}


static int
llmg_json_digits(llmg_str_t raw, size_t pos, size_t n, uint32_t *v)
{
    int  digit;

    if (raw.len - pos < n) {
        return 0;
    }

    for (*v = 0; n != 0; n--) {
        digit = llmg_hex(raw.data[pos++]);

        if (digit < 0) {
            return 0;
        }

        *v = *v << 4 | (uint32_t) digit;
    }

    return 1;
}


size_t
llmg_json_unit(llmg_str_t raw, int more, unsigned char out[4], size_t *n)
{
    size_t  pos;

    if (raw.data[0] != '\\') {
        out[0] = raw.data[0];
        *n = 1;
        return 1;
    }

    if (more && llmg_json_open(raw)) {
        return 0;
    }

    pos = 0;
    *n = llmg_json_loose(raw, &pos, out);

    return pos;
}


/* an escape that ends with what is there of it, and may go on */

static int
llmg_json_open(llmg_str_t raw)
{
    size_t    n;
    uint32_t  cp;

    if (raw.len == 1) {
        return 1;
    }

    if (raw.data[1] == 'x') {
        n = llmg_json_hexes(raw, 2, 2);
        return n < 2 && 2 + n == raw.len;
    }

    if (raw.data[1] != 'u') {
        return 0;
    }

    n = llmg_json_hexes(raw, 2, 4);

    if (n < 4) {
        return 2 + n == raw.len;
    }

    /* half of a pair, and the other half */

    if (!llmg_json_digits(raw, 2, 4, &cp) || cp < 0xD800 || cp > 0xDBFF) {
        return 0;
    }

    if (raw.len < 8) {
        return raw.len == 6 || raw.data[6] == '\\';
    }

    if (raw.data[6] != '\\' || raw.data[7] != 'u') {
        return 0;
    }

    n = llmg_json_hexes(raw, 8, 4);

    return n < 4 && 8 + n == raw.len;
}


/* how many there are, up to n */

static size_t
llmg_json_hexes(llmg_str_t raw, size_t pos, size_t n)
{
    size_t  i;

    for (i = 0; i < n && pos + i < raw.len; i++) {
        if (llmg_hex(raw.data[pos + i]) < 0) {
            break;
        }
    }

    return i;
}


size_t
llmg_json_unicode(const unsigned char *p, unsigned char out[4])
{
    uint32_t  cp;

    cp = (uint32_t) llmg_hex4(p + 2);

    if (cp >= 0xD800 && cp <= 0xDBFF) {
        cp = 0x10000 + ((cp - 0xD800) << 10)
             + ((uint32_t) llmg_hex4(p + 8) - 0xDC00);
    }

    return llmg_utf8_encode(cp, out);
}


void
llmg_json_map_init(llmg_json_map_t *map, llmg_str_t raw)
{
    map->raw = raw;
    map->raw_pos = 0;
    map->text_pos = 0;
}


size_t
llmg_json_map_raw(llmg_json_map_t *map, size_t text_offset, int after)
{
    size_t                n, run, pos;
    unsigned char         c[4];
    const unsigned char  *p;

    while (map->raw_pos < map->raw.len) {

        /* a run without escapes maps byte by byte */

        p = map->raw.data + map->raw_pos;

        if (*p != '\\') {
            run = map->raw.len - map->raw_pos;

            if (run > text_offset - map->text_pos + 1) {
                run = text_offset - map->text_pos + 1;
            }

            p = memchr(p, '\\', run);
            if (p != NULL) {
                run = (size_t) (p - map->raw.data) - map->raw_pos;
            }

            if (map->text_pos + run > text_offset) {
                run = text_offset - map->text_pos;
                map->raw_pos += run;
                map->text_pos += run;
                return map->raw_pos + (after ? 1 : 0);
            }

            map->raw_pos += run;
            map->text_pos += run;
            continue;
        }

        pos = map->raw_pos;
        n = llmg_json_loose(map->raw, &pos, c);

        if (map->text_pos + n > text_offset) {
            return after ? pos : map->raw_pos;
        }

        map->raw_pos = pos;
        map->text_pos += n;
    }

    return map->raw.len;
}


llmg_status_t
llmg_json_escape(llmg_buf_t *out, llmg_str_t text)
{
    size_t         i, start;
    unsigned char  c;
    llmg_status_t  rc;

    static const char  hex[] = "0123456789abcdef";

    if (text.len == 0) {
        return LLMG_OK;
    }

    if (llmg_run_plain(text.data, text.data + text.len)
        == text.data + text.len
        && memchr(text.data, 0x7F, text.len) == NULL)
    {
        return llmg_buf_append(out, text.data, text.len);
    }

    rc = llmg_buf_reserve(out, text.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    start = 0;

    for (i = 0; i < text.len; i++) {
        c = text.data[i];

        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F) {
            continue;
        }

        rc = llmg_buf_append(out, text.data + start, i - start);
        if (rc != LLMG_OK) {
            return rc;
        }

        start = i + 1;

        switch (c) {

        case '"':
            rc = llmg_buf_append(out, "\\\"", 2);
            break;

        case '\\':
            rc = llmg_buf_append(out, "\\\\", 2);
            break;

        case '\n':
            rc = llmg_buf_append(out, "\\n", 2);
            break;

        case '\r':
            rc = llmg_buf_append(out, "\\r", 2);
            break;

        case '\t':
            rc = llmg_buf_append(out, "\\t", 2);
            break;

        default:
            rc = llmg_buf_printf(out, "\\u00%c%c", hex[c >> 4], hex[c & 15]);
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return llmg_buf_append(out, text.data + start, i - start);
}


llmg_status_t
llmg_json_escape_in(llmg_arena_t *arena, llmg_str_t *text)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    llmg_buf_init(&out, arena);

    rc = llmg_json_escape(&out, *text);

    llmg_str_set(text, out.data, out.len);

    return rc;
}


int
llmg_json_raw_eq(llmg_str_t a, llmg_str_t b)
{
    size_t         i, j, n, m, ki, kj;
    unsigned char  x[4], y[4];

    i = j = 0;
    n = m = 0;
    ki = kj = 0;

    /* byte by byte: an escape on one side may face raw bytes on the other */

    for ( ;; ) {

        if (ki == n) {
            n = (i < a.len) ? llmg_json_char(a, &i, x) : 0;
            ki = 0;
        }

        if (kj == m) {
            m = (j < b.len) ? llmg_json_char(b, &j, y) : 0;
            kj = 0;
        }

        if (n == 0 || m == 0) {
            return n == m;
        }

        if (x[ki++] != y[kj++]) {
            return 0;
        }
    }
}
