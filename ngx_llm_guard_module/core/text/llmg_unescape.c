#include "llmg_fold.h"
#include "llmg_peel.h"
#include "llmg_unescape.h"


/* digits of a reference by number */
#define LLMG_UNESCAPE_DIGITS   7


typedef struct {
    llmg_str_t     name;
    unsigned char  c;
} llmg_unescape_name_t;


static int llmg_unescape_any(llmg_str_t text, unsigned char mark);
static size_t llmg_unescape_at(const unsigned char *p, size_t left,
    unsigned char *c, unsigned *kind);
static size_t llmg_unescape_entity(const unsigned char *p, size_t left,
    unsigned char *c);
static size_t llmg_unescape_slash(const unsigned char *p, size_t left,
    unsigned char *c, unsigned *kind);


static int
llmg_unescape_hex(unsigned char c)
{
    if ((unsigned char) (c - '0') < 10) {
        return c - '0';
    }

    c |= 0x20;

    return (unsigned char) (c - 'a') < 6 ? c - 'a' + 10 : -1;
}


/* of "n" hexadecimal digits, or -1 */

static int
llmg_unescape_number(const unsigned char *p, size_t n)
{
    int     value, digit;
    size_t  i;

    value = 0;

    for (i = 0; i < n; i++) {
        digit = llmg_unescape_hex(p[i]);

        if (digit < 0) {
            return -1;
        }

        value = value * 16 + digit;
    }

    return value;
}


llmg_status_t
llmg_unescape(llmg_str_t text, llmg_buf_t *out, llmg_buf_t *map,
    unsigned *kinds)
{
    size_t            i, from, len;
    unsigned          kind;
    unsigned char     c;
    llmg_status_t     rc;
    llmg_fold_run_t   run;

    *kinds = 0;

    if (!llmg_unescape_any(text, '%') && !llmg_unescape_any(text, '&')
        && !llmg_unescape_any(text, '\\'))
    {
        return LLMG_DECLINED;
    }

    rc = llmg_buf_reserve(out, text.len);
    from = 0;

    for (i = 0; rc == LLMG_OK && i <= text.len; i += len) {

        len = (i < text.len) ? llmg_unescape_at(text.data + i, text.len - i,
                                                &c, &kind)
                             : 0;

        if (i < text.len && len == 0) {
            len = 1;
            continue;
        }

        /* what stands before it, as it is */

        if (i > from) {
            run.out = (uint32_t) out->len;
            run.in = (uint32_t) from;
            run.in_end = (uint32_t) i;

            rc = llmg_buf_append(map, &run, sizeof(llmg_fold_run_t));

            if (rc == LLMG_OK) {
                rc = llmg_buf_append(out, text.data + from, i - from);
            }
        }

        if (len == 0) {
            break;
        }

        *kinds |= (kind != LLMG_PEEL_PLAIN) ? 1u << kind : 0;

        run.out = (uint32_t) out->len;
        run.in = (uint32_t) i;
        run.in_end = (uint32_t) (i + len);
        from = i + len;

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(map, &run, sizeof(llmg_fold_run_t));
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(out, c);
        }
    }

    return rc;
}


/* is there one that begins with "mark"?  Most text has not even that */

static int
llmg_unescape_any(llmg_str_t text, unsigned char mark)
{
    unsigned              kind;
    unsigned char         c;
    const unsigned char  *p, *end;

    p = text.data;
    end = text.data + text.len;

    while (p < end && (p = memchr(p, mark, (size_t) (end - p))) != NULL) {

        (void) llmg_unescape_at(p, (size_t) (end - p), &c, &kind);

        if (kind != LLMG_PEEL_PLAIN) {
            return 1;
        }

        p++;
    }

    return 0;
}


/* bytes of the escape, or 0; "kind" is PLAIN for one that alone is none */

static size_t
llmg_unescape_at(const unsigned char *p, size_t left, unsigned char *c,
    unsigned *kind)
{
    int     value;
    size_t  len;

    *kind = LLMG_PEEL_PLAIN;

    switch (*p) {

    case '%':
        value = (left >= 3) ? llmg_unescape_number(p + 1, 2) : -1;

        if (value < 0x20 || value > 0x7E) {
            return 0;
        }

        *c = (unsigned char) value;
        *kind = LLMG_PEEL_PERCENT;

        return 3;

    case '&':
        len = llmg_unescape_entity(p, left, c);

        if (len != 0) {
            *kind = LLMG_PEEL_ENTITIES;
        }

        return len;

    case '\\':
        return llmg_unescape_slash(p, left, c, kind);

    default:
        return 0;
    }
}


static size_t
llmg_unescape_entity(const unsigned char *p, size_t left, unsigned char *c)
{
    int       digit;
    size_t    i, k;
    unsigned  base, value;

    static const llmg_unescape_name_t  names[] = {
        { llmg_string("&amp;"), '&' }, { llmg_string("&lt;"), '<' },
        { llmg_string("&gt;"), '>' }, { llmg_string("&quot;"), '"' },
        { llmg_string("&apos;"), '\'' }, { llmg_string("&nbsp;"), ' ' },
        { llmg_string("&commat;"), '@' }, { llmg_string("&period;"), '.' },
        { llmg_string("&colon;"), ':' }, { llmg_string("&sol;"), '/' },
        { llmg_string("&lowbar;"), '_' }, { llmg_string("&hyphen;"), '-' },
        { llmg_string("&dash;"), '-' }, { llmg_string("&plus;"), '+' },
        { llmg_string("&equals;"), '=' }, { llmg_string("&num;"), '#' },
        { llmg_string("&lpar;"), '(' }, { llmg_string("&rpar;"), ')' }
    };

    if (left < 4) {
        return 0;
    }

    if (p[1] != '#') {

        for (k = 0; k < sizeof(names) / sizeof(names[0]); k++) {
            if (names[k].name.len <= left
                && memcmp(p, names[k].name.data, names[k].name.len) == 0)
            {
                *c = names[k].c;
                return names[k].name.len;
            }
        }

        return 0;
    }

    base = 10;
    i = 2;

    if ((p[2] | 0x20) == 'x') {
        base = 16;
        i = 3;
    }

    value = 0;

    for (k = 0; k < LLMG_UNESCAPE_DIGITS && i < left; k++, i++) {
        digit = llmg_unescape_hex(p[i]);

        if (digit < 0 || (unsigned) digit >= base) {
            break;
        }

        value = value * base + (unsigned) digit;
    }

    /* browsers do without the semicolon */

    if (k == 0 || k == LLMG_UNESCAPE_DIGITS) {
        return 0;
    }

    if (value == 0xA0) {
        value = ' ';
    }

    if (value < 0x20 || value > 0x7E) {
        return 0;
    }

    *c = (unsigned char) value;

    return (i < left && p[i] == ';') ? i + 1 : i;
}


static size_t
llmg_unescape_slash(const unsigned char *p, size_t left, unsigned char *c,
    unsigned *kind)
{
    int     value;
    size_t  n;

    if (left < 2) {
        return 0;
    }

    switch (p[1]) {

    case 'n': case 'r': case 't':
        *c = ' ';
        return 2;

    case '"': case '/':
        *c = p[1];
        return 2;

    case 'u':
        n = 4;
        break;

    case 'x':
        n = 2;
        break;

    default:
        return 0;
    }

    value = (left >= 2 + n) ? llmg_unescape_number(p + 2, n) : -1;

    if (value == 0xA0) {
        value = ' ';
    }

    if (value < 0x20 || value > 0x7E) {
        return 0;
    }

    *c = (unsigned char) value;
    *kind = LLMG_PEEL_ESCAPES;

    return 2 + n;
}
