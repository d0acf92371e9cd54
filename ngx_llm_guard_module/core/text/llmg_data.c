#include "llmg_data.h"
#include "llmg_base64.h"
#include "llmg_hex.h"
#include "llmg_utf8.h"


static int llmg_data_address(llmg_str_t s);


unsigned
llmg_data_form(llmg_str_t s, llmg_data_uri_t *uri)
{
    if (llmg_data_uri(s, uri)) {
        return LLMG_DATA_URI;
    }

    if (llmg_data_address(s)) {
        return LLMG_DATA_ADDRESS;
    }

    return llmg_base64_is(s) ? LLMG_DATA_BASE64 : LLMG_DATA_NONE;
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
        return llmg_base64_decode(dst, s);
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
        n += llmg_base64_decode(dst + n, part);

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

        if (llmg_base64_letter(s.data[i])) {
            n++;
            *inside |= pad;

        } else if (s.data[i] == '=') {
            pad = 1;
        }
    }

    return n;
}


size_t
llmg_data_unpercent(unsigned char *dst, llmg_str_t s)
{
    int             v;
    size_t          i;
    unsigned char  *p;

    p = dst;

    for (i = 0; i < s.len; i++) {

        if (s.data[i] == '%' && s.len - i > 2) {
            v = llmg_hex2(s.data + i + 1);

            if (v >= 0) {
                *p++ = (unsigned char) v;
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
    int            inside;
    unsigned       flags;
    llmg_status_t  rc;

    flags = 0;

    if (like.len != 0 && memchr(like.data, '+', like.len) == NULL
        && memchr(like.data, '/', like.len) == NULL
        && (memchr(like.data, '-', like.len) != NULL
            || memchr(like.data, '_', like.len) != NULL))
    {
        flags |= LLMG_BASE64_URL;
    }

    /* without any, only what ends between two characters can tell */

    if (llmg_data_letters(like, &inside) % 4 == 0
        || memchr(like.data, '=', like.len) != NULL)
    {
        flags |= LLMG_BASE64_PADDED;
    }

    rc = llmg_buf_reserve(out, llmg_base64_encoded_len(bytes.len));
    if (rc != LLMG_OK) {
        return rc;
    }

    out->len += llmg_base64_encode(out->data + out->len, bytes, flags);

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
llmg_data_bad(llmg_str_t bytes, unsigned char *blank)
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
            bad++;
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
