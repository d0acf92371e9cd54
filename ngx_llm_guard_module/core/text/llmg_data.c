#include "llmg_data.h"
#include "llmg_utf8.h"


#define LLMG_DATA_BLANK   64        /* between the characters */
#define LLMG_DATA_PAD     65
#define LLMG_DATA_NOT     128


static int llmg_data_address(llmg_str_t s);
static int llmg_data_hex(unsigned char c);


static const unsigned char  llmg_data_values[256] = {
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


unsigned
llmg_data_form(llmg_str_t s, llmg_data_uri_t *uri)
{
    if (llmg_data_uri(s, uri)) {
        return LLMG_DATA_URI;
    }

    if (llmg_data_address(s)) {
        return LLMG_DATA_ADDRESS;
    }

    return llmg_data_base64(s) ? LLMG_DATA_BASE64 : LLMG_DATA_NONE;
}


static int
llmg_data_address(llmg_str_t s)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < s.len && i < 32; i++) {
        c = s.data[i] | 0x20;

        if (c >= 'a' && c <= 'z') {
            continue;
        }

        c = s.data[i];

        if (i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-'
                      || c == '.'))
        {
            continue;
        }

        break;
    }

    if (i == 0 || i == 32 || s.len - i < 3 || s.data[i] != ':'
        || s.data[i + 1] != '/')
    {
        return 0;
    }

    /* of however many slashes */

    for (i++; i < s.len && s.data[i] == '/'; i++) { /* void */ }

    return i < s.len;
}


int
llmg_data_base64(llmg_str_t s)
{
    size_t                n;
    unsigned char         v;
    const unsigned char  *p, *end;

    p = s.data;
    end = s.data + s.len;
    n = 0;

    for ( ;; ) {

        while (end - p >= 4
               && (llmg_data_values[p[0]] | llmg_data_values[p[1]]
                   | llmg_data_values[p[2]] | llmg_data_values[p[3]]) < 64)
        {
            p += 4;
            n += 4;
        }

        if (p == end) {
            break;
        }

        v = llmg_data_values[*p];

        if (v == LLMG_DATA_PAD) {
            break;
        }

        if (v == LLMG_DATA_NOT) {
            return 0;
        }

        n += (v < 64);
        p++;
    }

    for ( /* void */ ; p < end; p++) {
        v = llmg_data_values[*p];

        if (v != LLMG_DATA_PAD && v != LLMG_DATA_BLANK) {
            return 0;
        }
    }

    return n > 1 && n % 4 != 1;
}


size_t
llmg_data_decode(unsigned char *dst, llmg_str_t s)
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
            a = llmg_data_values[q[0]];
            b = llmg_data_values[q[1]];
            c = llmg_data_values[q[2]];
            d = llmg_data_values[q[3]];

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

        a = llmg_data_values[*q++];

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
llmg_data_read(unsigned char *dst, llmg_str_t s, unsigned how)
{
    size_t                n, len;
    llmg_str_t            part;
    const unsigned char  *pad, *end;

    if (how == LLMG_DATA_PERCENT) {
        return llmg_data_unpercent(dst, s);
    }

    if (how == LLMG_DATA_JOINED) {
        return llmg_data_decode(dst, s);
    }

    if (how == LLMG_DATA_ESCAPED) {
        s.len = llmg_data_unpercent(dst, s);
        s.data = dst;
    }

    end = s.data + s.len;

    for (n = 0; s.data < end; /* void */ ) {
        pad = memchr(s.data, '=', (size_t) (end - s.data));
        len = (size_t) ((pad != NULL ? pad : end) - s.data);

        llmg_str_set(&part, s.data, len);
        n += llmg_data_decode(dst + n, part);

        s.data += len + (pad != NULL);
    }

    return n;
}


size_t
llmg_data_letters(llmg_str_t s, int *inside)
{
    int     pad;
    size_t  i, n;

    *inside = 0;
    pad = 0;
    n = 0;

    for (i = 0; i < s.len; i++) {

        if (llmg_data_values[s.data[i]] < 64) {
            n++;
            *inside |= pad;

        } else if (s.data[i] == '=') {
            pad = 1;
        }
    }

    return n;
}


static int
llmg_data_hex(unsigned char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }

    c |= 0x20;

    return (c >= 'a' && c <= 'f') ? c - 'a' + 10 : -1;
}


size_t
llmg_data_unpercent(unsigned char *dst, llmg_str_t s)
{
    int             high, low;
    size_t          i;
    unsigned char  *p;

    p = dst;

    for (i = 0; i < s.len; i++) {

        if (s.data[i] == '%' && s.len - i > 2) {
            high = llmg_data_hex(s.data[i + 1]);
            low = llmg_data_hex(s.data[i + 2]);

            if (high >= 0 && low >= 0) {
                *p++ = (unsigned char) (high << 4 | low);
                i += 2;
                continue;
            }
        }

        *p++ = s.data[i];
    }

    return (size_t) (p - dst);
}


llmg_status_t
llmg_data_encode(llmg_buf_t *out, llmg_str_t bytes, llmg_str_t like)
{
    int                   pad;
    size_t                n;
    uint32_t              v;
    llmg_status_t         rc;
    unsigned char        *p;
    const unsigned char  *s, *chars;

    static const unsigned char  plain[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static const unsigned char  url[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    chars = plain;

    if (like.len != 0 && memchr(like.data, '+', like.len) == NULL
        && memchr(like.data, '/', like.len) == NULL
        && (memchr(like.data, '-', like.len) != NULL
            || memchr(like.data, '_', like.len) != NULL))
    {
        chars = url;
    }

    /* without any, only what ends between two characters can tell */

    for (n = 0, v = 0; n < like.len; n++) {
        v += (llmg_data_values[like.data[n]] < 64);
    }

    pad = (v % 4 == 0)
          || memchr(like.data, '=', like.len) != NULL;

    rc = llmg_buf_reserve(out, bytes.len / 3 * 4 + 4);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = out->data + out->len;
    s = bytes.data;

    for (n = bytes.len; n >= 3; n -= 3) {
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

        if (pad) {
            *p++ = '=';

            if (n == 1) {
                *p++ = '=';
            }
        }
    }

    out->len = (size_t) (p - out->data);

    return LLMG_OK;
}


llmg_status_t
llmg_data_percent(llmg_buf_t *out, llmg_str_t bytes)
{
    size_t          i;
    unsigned char   c, *p;
    llmg_status_t   rc;

    static const char  hex[] = "0123456789ABCDEF";

    rc = llmg_buf_reserve(out, bytes.len * 3);
    if (rc != LLMG_OK) {
        return rc;
    }

    p = out->data + out->len;

    for (i = 0; i < bytes.len; i++) {
        c = bytes.data[i];

        if ((c >= '0' && c <= '9')
            || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
            || (c != '\0' && strchr("-._~!$&()*,;:@/?", c) != NULL))
        {
            *p++ = c;
            continue;
        }

        *p++ = '%';
        *p++ = (unsigned char) hex[c >> 4];
        *p++ = (unsigned char) hex[c & 15];
    }

    out->len = (size_t) (p - out->data);

    return LLMG_OK;
}


size_t
llmg_data_bad(llmg_str_t bytes, unsigned char *blank, size_t max)
{
    size_t                n, bad;
    const unsigned char  *p, *end;

    p = bytes.data;
    end = bytes.data + bytes.len;
    bad = 0;

    while (p < end) {

        if (*p < 0x80) {
            n = (*p >= 0x20 || *p == '\n' || *p == '\r' || *p == '\t'
                 || *p == '\f' || *p == '\b' || *p == 0x1B);

        } else {
            n = llmg_utf8_sequence(p, end);
        }

        if (n == 0) {

            if (blank != NULL) {
                blank[p - bytes.data] = ' ';
            }

            n = 1;

            if (++bad == max) {
                break;
            }
        }

        p += n;
    }

    return bad;
}


int
llmg_data_text_type(llmg_str_t type)
{
    size_t      i;
    llmg_str_t  head;

    static const char *const  types[] = {
        "application/json", "application/xml", "application/csv",
        "application/javascript", "application/x-javascript",
        "application/x-ndjson", "application/jsonl", "application/yaml",
        "application/x-yaml", "application/sql", "application/toml",
        "application/xhtml+xml", "application/x-sh", "image/svg+xml",
        "json", "xml", "csv", "txt", "md", "html", "markdown", NULL
    };

    llmg_str_set(&head, type.data, 5);

    if (type.len > 5 && llmg_str_caseeq(head, llmg_str("text/"))) {
        return 1;
    }

    if (llmg_str_ends(type, "+json") || llmg_str_ends(type, "+xml")) {
        return 1;
    }

    for (i = 0; types[i] != NULL; i++) {
        if (llmg_str_caseeq(type, llmg_str(types[i]))) {
            return 1;
        }
    }

    return 0;
}


const char *
llmg_data_sniff(llmg_str_t bytes)
{
    size_t  i;

    static const struct {
        unsigned    at;
        llmg_str_t  magic;
        const char *type;
    } magics[] = {
        { 0, llmg_string("\x89PNG\r\n\x1A\n"), "image/png" },
        { 0, llmg_string("\xFF\xD8\xFF"), "image/jpeg" },
        { 0, llmg_string("GIF8"), "image/gif" },
        { 8, llmg_string("WEBP"), "image/webp" },
        { 0, llmg_string("BM"), "image/bmp" },
        { 0, llmg_string("II*\0"), "image/tiff" },
        { 0, llmg_string("MM\0*"), "image/tiff" },
        { 4, llmg_string("ftypheic"), "image/heic" },
        { 4, llmg_string("ftypavif"), "image/avif" },
        { 4, llmg_string("ftyp"), "video/mp4" },
        { 0, llmg_string("%PDF-"), "application/pdf" },
        { 0, llmg_string("PK\x03\x04"), "application/zip" },
        { 0, llmg_string("\x1F\x8B"), "application/gzip" },
        { 8, llmg_string("WAVE"), "audio/wav" },
        { 0, llmg_string("ID3"), "audio/mpeg" },
        { 0, llmg_string("\xFF\xFB"), "audio/mpeg" },
        { 0, llmg_string("OggS"), "audio/ogg" },
        { 0, llmg_string("fLaC"), "audio/flac" },
        { 0, llmg_string("\x1A\x45\xDF\xA3"), "video/webm" }
    };

    for (i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
        if (bytes.len >= magics[i].at + magics[i].magic.len
            && memcmp(bytes.data + magics[i].at, magics[i].magic.data,
                      magics[i].magic.len)
               == 0)
        {
            return magics[i].type;
        }
    }

    return "";
}


llmg_str_t
llmg_data_type(llmg_str_t s)
{
    size_t  i;

    while (s.len != 0 && s.data[0] <= ' ') {
        s.data++;
        s.len--;
    }

    for (i = 0; i < s.len; i++) {
        if (s.data[i] == ';') {
            s.len = i;
        }
    }

    while (s.len != 0 && s.data[s.len - 1] <= ' ') {
        s.len--;
    }

    return s;
}


llmg_status_t
llmg_data_lower(llmg_arena_t *arena, llmg_str_t s, llmg_str_t *lower)
{
    size_t          i;
    unsigned char   c, *p;

    p = llmg_arena_alloc(arena, s.len + 1);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    for (i = 0; i < s.len; i++) {
        c = s.data[i];
        p[i] = (c >= 'A' && c <= 'Z') ? (unsigned char) (c | 0x20) : c;
    }

    llmg_str_set(lower, p, s.len);

    return LLMG_OK;
}
