#include <stdarg.h>
#include <stdio.h>

#include "llmg_pattern_read.h"
#include "llmg_utf8.h"


static llmg_status_t llmg_pattern_either(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);
static llmg_status_t llmg_pattern_atom(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);
static llmg_status_t llmg_pattern_group(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);
static llmg_status_t llmg_pattern_escape(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);
static llmg_status_t llmg_pattern_repeat(llmg_pattern_reader_t *r,
    llmg_pattern_size_t *size);
static llmg_status_t llmg_pattern_bounds(llmg_pattern_reader_t *r,
    size_t *min, size_t *max);
static llmg_status_t llmg_pattern_put_byte(llmg_pattern_reader_t *r,
    unsigned char c);


llmg_status_t
llmg_pattern_read(llmg_pattern_t *pattern, llmg_buf_t *out, llmg_str_t text,
    int caseless, char *err, size_t size)
{
    llmg_status_t          rc;
    llmg_pattern_size_t    all;
    llmg_pattern_reader_t  r;

    memset(pattern, 0, sizeof(llmg_pattern_t));
    memset(&r, 0, sizeof(llmg_pattern_reader_t));

    r.start = text.data;
    r.p = text.data;
    r.end = text.data + text.len;
    r.pattern = pattern;
    r.out = out;
    r.err = err;
    r.size = size;
    r.caseless = caseless;

    rc = llmg_pattern_either(&r, &all);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (r.p != r.end) {
        return llmg_pattern_wrong(&r, "\")\" without \"(\"");
    }

    if (all.max > LLMG_RULE_MAX) {
        (void) snprintf(err, size, "a match may be longer than %d bytes",
                        LLMG_RULE_MAX);
        return LLMG_INVALID;
    }

    if (all.min == 0) {
        (void) snprintf(err, size, "it matches where nothing is");
        return LLMG_INVALID;
    }

    pattern->longest = all.max;

    rc = llmg_buf_putc(out, '\0');

    if (rc == LLMG_OK) {
        out->len--;
    }

    return rc;
}


llmg_status_t
llmg_pattern_wrong(llmg_pattern_reader_t *r, const char *fmt, ...)
{
    int      n;
    va_list  args;

    va_start(args, fmt);
    n = vsnprintf(r->err, r->size, fmt, args);
    va_end(args);

    if (n > 0 && (size_t) n < r->size) {
        (void) snprintf(r->err + n, r->size - (size_t) n, " at byte %zu",
                        (size_t) (r->p - r->start));
    }

    return LLMG_INVALID;
}


static size_t
llmg_pattern_times(size_t a, size_t b)
{
    a *= b;

    return (a > LLMG_RULE_MAX) ? LLMG_RULE_MAX + 1 : a;
}


static size_t
llmg_pattern_plus(size_t a, size_t b)
{
    a += b;

    return (a > LLMG_RULE_MAX) ? LLMG_RULE_MAX + 1 : a;
}


static llmg_status_t
llmg_pattern_either(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    llmg_status_t        rc;
    llmg_pattern_size_t  one, atom;

    size->min = LLMG_RULE_MAX + 1;
    size->max = 0;
    size->empty = 0;

    for ( ;; ) {
        one.min = 0;
        one.max = 0;

        while (r->p < r->end && *r->p != '|' && *r->p != ')') {

            rc = llmg_pattern_atom(r, &atom);
            if (rc != LLMG_OK) {
                return rc;
            }

            one.min = llmg_pattern_plus(one.min, atom.min);
            one.max = llmg_pattern_plus(one.max, atom.max);
        }

        size->min = (one.min < size->min) ? one.min : size->min;
        size->max = (one.max > size->max) ? one.max : size->max;

        if (r->p == r->end || *r->p == ')') {
            return LLMG_OK;
        }

        r->p++;

        rc = llmg_buf_putc(r->out, '|');
        if (rc != LLMG_OK) {
            return rc;
        }
    }
}


static llmg_status_t
llmg_pattern_atom(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    size_t               n;
    llmg_status_t        rc;
    unsigned char        c;
    llmg_pattern_set_t   set;

    c = *r->p;

    size->min = 1;
    size->max = 1;
    size->empty = 0;

    switch (c) {

    case '^':
    case '$':
        return llmg_pattern_wrong(r, "\"%c\" has no place in a pattern", c);

    case '*':
    case '+':
    case '?':
    case '{':
        return llmg_pattern_wrong(r, "\"%c\" with nothing to repeat", c);

    case '(':
        rc = llmg_pattern_group(r, size);
        break;

    case '[':
        rc = llmg_pattern_class(r, size);
        break;

    case '\\':
        rc = llmg_pattern_escape(r, size);
        break;

    case '.':
        r->p++;
        memset(&set, 0, sizeof(llmg_pattern_set_t));
        set.not = 1;
        rc = llmg_pattern_put_set(r, &set, size);
        break;

    default:

        if (c < 0x80) {
            r->p++;
            rc = llmg_pattern_put_byte(r, c);
            break;
        }

        n = llmg_utf8_sequence(r->p, r->end);

        if (n == 0) {
            return llmg_pattern_wrong(r, "it is not UTF-8");
        }

        size->min = n;
        size->max = n;

        rc = llmg_buf_puts(r->out, "(?:");

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(r->out, r->p, n);
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_putc(r->out, ')');
        }

        r->p += n;
    }

    return (rc == LLMG_OK) ? llmg_pattern_repeat(r, size) : rc;
}


static llmg_status_t
llmg_pattern_group(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    int            around;
    size_t         i;
    const char    *kind;
    llmg_status_t  rc;

    static const char *const  kinds[] = {
        "(?<=", "(?<!", "(?=", "(?!", "(?:", "(?>"
    };

    kind = "(";
    around = 0;

    if (r->end - r->p > 1 && r->p[1] == '?') {

        for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
            if ((size_t) (r->end - r->p) >= strlen(kinds[i])
                && memcmp(r->p, kinds[i], strlen(kinds[i])) == 0)
            {
                kind = kinds[i];
                around = (i < 4);
                break;
            }
        }

        if (kind[1] == '\0') {
            return llmg_pattern_wrong(r, "a group of another kind than "
                                      "\"(\", \"(?:\", \"(?>\" and "
                                      "look-around");
        }

    } else if (r->end - r->p > 1 && r->p[1] == '*') {
        return llmg_pattern_wrong(r, "\"(*\" has no place in a pattern");

    } else if (r->around) {
        return llmg_pattern_wrong(r, "a group that captures in a "
                                  "look-around");
    }

    if (r->depth == LLMG_PATTERN_DEPTH) {
        return llmg_pattern_wrong(r, "groups are more than %d deep",
                                  LLMG_PATTERN_DEPTH);
    }

    rc = llmg_buf_puts(r->out, kind);
    if (rc != LLMG_OK) {
        return rc;
    }

    r->p += strlen(kind);
    r->depth++;
    r->around += (unsigned) around;

    rc = llmg_pattern_either(r, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (r->p == r->end) {
        return llmg_pattern_wrong(r, "\"(\" without \")\"");
    }

    r->p++;
    r->depth--;
    r->around -= (unsigned) around;

    if (around) {
        if (kind[2] != '<' && size->max > LLMG_RULE_LOOKAHEAD) {
            return llmg_pattern_wrong(r, "a look-ahead of more than %d bytes",
                                      LLMG_RULE_LOOKAHEAD);
        }

        if (kind[2] == '<' && size->max > LLMG_RULE_LOOKBEHIND) {
            return llmg_pattern_wrong(r, "a look-behind of more than %d "
                                      "bytes", LLMG_RULE_LOOKBEHIND);
        }

        size->min = 0;
        size->max = 0;
        size->empty = 1;
    }

    return llmg_buf_putc(r->out, ')');
}


static llmg_status_t
llmg_pattern_escape(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    llmg_status_t       rc;
    unsigned char       c;
    llmg_pattern_set_t  set;

    c = (r->end - r->p > 1) ? r->p[1] : '\0';

    memset(&set, 0, sizeof(llmg_pattern_set_t));

    switch (c) {

    case 'b':
    case 'B':
        r->p += 2;

        size->min = 0;
        size->max = 0;
        size->empty = 1;

        return llmg_buf_puts(r->out, c == 'b' ? "\\b" : "\\B");

    case 'd':
    case 'w':
    case 's':
    case 'D':
    case 'W':
    case 'S':
        r->p += 2;

        set.not = (c < 'a');

        (void) llmg_pattern_posix(c == 'd' || c == 'D' ? "digit"
                                  : c == 'w' || c == 'W' ? "word" : "space",
                                  set.in);

        return llmg_pattern_put_set(r, &set, size);
    }

    rc = llmg_pattern_byte(r, &c);

    return (rc == LLMG_OK) ? llmg_pattern_put_byte(r, c) : rc;
}


llmg_status_t
llmg_pattern_byte(llmg_pattern_reader_t *r, unsigned char *byte)
{
    int            i, digit;
    unsigned       n;
    unsigned char  c;

    static const char  names[] = "tnrfe";
    static const char  values[] = "\t\n\r\f\x1B";

    c = *r->p;

    if (c != '\\') {
        r->p++;
        *byte = c;
        return LLMG_OK;
    }

    if (r->end - r->p < 2) {
        return llmg_pattern_wrong(r, "a backslash at the end");
    }

    c = r->p[1];

    for (i = 0; names[i] != '\0'; i++) {
        if (c == (unsigned char) names[i]) {
            r->p += 2;
            *byte = (unsigned char) values[i];
            return LLMG_OK;
        }
    }

    if (c == 'x' && r->end - r->p >= 4) {
        n = 0;

        for (i = 2; i < 4; i++) {
            c = r->p[i] | 0x20;
            digit = (c >= '0' && c <= '9') ? c - '0'
                    : (c >= 'a' && c <= 'f') ? c - 'a' + 10 : 256;

            n = n * 16 + (unsigned) digit;
        }

        if (n < 128) {
            r->p += 4;
            *byte = (unsigned char) n;
            return LLMG_OK;
        }

        return llmg_pattern_wrong(r, "\"\\x\" takes 00 to 7F");
    }

    if (c >= 0x80 || llmg_pattern_alnum(c) || c < ' ') {
        return llmg_pattern_wrong(r, "\"\\%c\" has no place in a pattern",
                                  c >= ' ' && c < 0x7F ? c : '?');
    }

    r->p += 2;
    *byte = c;

    return LLMG_OK;
}


static llmg_status_t
llmg_pattern_put_byte(llmg_pattern_reader_t *r, unsigned char c)
{
    llmg_pattern_fill(r, c);

    return llmg_pattern_alnum(c) ? llmg_buf_putc(r->out, c)
                                 : llmg_buf_printf(r->out, "\\x%02X", c);
}


void
llmg_pattern_fill(llmg_pattern_reader_t *r, unsigned char c)
{
    llmg_pattern_t  *p;

    p = r->pattern;

    if (!r->around && p->nfill < LLMG_PATTERN_FILL
        && memchr(p->fill, c, p->nfill) == NULL)
    {
        p->fill[p->nfill++] = c;
    }
}


static llmg_status_t
llmg_pattern_repeat(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    size_t                min, max;
    llmg_status_t         rc;
    const unsigned char  *from;

    if (r->p == r->end || strchr("*+?{", *r->p) == NULL || *r->p == '\0') {
        return LLMG_OK;
    }

    if (size->empty || size->max == 0) {
        return llmg_pattern_wrong(r, "\"%c\" repeats what takes nothing",
                                  *r->p);
    }

    from = r->p;

    if (*r->p == '*' || *r->p == '+') {
        return llmg_pattern_wrong(r, "\"%c\" has no bound, \"{%c,n}\" has",
                                  *r->p, *r->p == '*' ? '0' : '1');
    }

    if (*r->p == '?') {
        min = 0;
        max = 1;
        r->p++;

    } else {
        rc = llmg_pattern_bounds(r, &min, &max);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    /* lazy or possessive */

    if (r->p < r->end && (*r->p == '?' || *r->p == '+')) {
        r->p++;
    }

    size->min = llmg_pattern_times(size->min, min);
    size->max = llmg_pattern_times(size->max, max);

    if (size->max > LLMG_RULE_MAX) {
        r->p = from;
        return llmg_pattern_wrong(r, "a match may be longer than %d bytes "
                                  "by the repetition", LLMG_RULE_MAX);
    }

    return llmg_buf_append(r->out, from, (size_t) (r->p - from));
}


/* "{2}" or "{2,5}" */

static llmg_status_t
llmg_pattern_bounds(llmg_pattern_reader_t *r, size_t *min, size_t *max)
{
    size_t                digits[2], i;
    const unsigned char  *p;

    p = r->p + 1;
    *min = 0;
    *max = 0;

    for (i = 0; i < 2; i++) {
        digits[i] = 0;

        while (p < r->end && *p >= '0' && *p <= '9' && digits[i] < 6) {
            *max = *max * 10 + (size_t) (*p++ - '0');
            digits[i]++;
        }

        if (i == 1) {
            break;
        }

        *min = *max;

        if (p == r->end || *p != ',') {
            digits[1] = 1;
            break;
        }

        p++;
        *max = 0;
    }

    if (p == r->end || *p != '}' || digits[0] == 0) {
        return llmg_pattern_wrong(r, "\"{\" is neither \"{n}\" nor "
                                  "\"{n,m}\", and itself needs a backslash");
    }

    if (digits[1] == 0) {
        return llmg_pattern_wrong(r, "\"{%zu,}\" has no bound", *min);
    }

    if (*max < *min || *max == 0 || *max > LLMG_RULE_MAX) {
        return llmg_pattern_wrong(r, "a repetition is at most %d times, and "
                                  "at least once", LLMG_RULE_MAX);
    }

    r->p = p + 1;

    return LLMG_OK;
}
