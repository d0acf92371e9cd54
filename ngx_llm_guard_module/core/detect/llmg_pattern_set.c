/*
 * Classes of a pattern: "[a-z]", "[^\s]", "[[:alpha:]]", read and written for
 * PCRE2.
 */

#include "llmg_pattern_read.h"
#include "llmg_utf8.h"


/* a character of UTF-8 that is not ASCII, in a text that is valid */
#define LLMG_PATTERN_WIDE   "[\\xC2-\\xF4][\\x80-\\xBF]{1,3}+"


static int llmg_pattern_named(llmg_pattern_reader_t *r,
    llmg_pattern_set_t *set);


llmg_status_t
llmg_pattern_class(llmg_pattern_reader_t *r, llmg_pattern_size_t *size)
{
    size_t              n, items;
    unsigned            c;
    llmg_status_t       rc;
    unsigned char       from, to;
    llmg_pattern_set_t  set;

    memset(&set, 0, sizeof(llmg_pattern_set_t));

    r->p++;

    if (r->p < r->end && *r->p == '^') {
        set.not = 1;
        r->p++;
    }

    for (items = 0; r->p < r->end && *r->p != ']'; items++) {

        if (llmg_pattern_named(r, &set)) {
            continue;
        }

        if (*r->p >= 0x80) {
            n = llmg_utf8_sequence(r->p, r->end);

            if (n == 0 || set.n == LLMG_PATTERN_CHARS || set.not
                || (r->end - r->p > (ptrdiff_t) n + 1 && r->p[n] == '-'
                    && r->p[n + 1] != ']'))
            {
                return llmg_pattern_wrong(r, n == 0 ? "it is not UTF-8"
                                          : "characters beyond ASCII stand "
                                            "in a class one by one, and in "
                                            "no opposite of one");
            }

            llmg_str_set(&set.chars[set.n], r->p, n);
            set.n++;
            r->p += n;
            continue;
        }

        if (*r->p == '[') {
            return llmg_pattern_wrong(r, "\"[\" in a class needs a "
                                      "backslash");
        }

        rc = llmg_pattern_byte(r, &from);
        if (rc != LLMG_OK) {
            return rc;
        }

        to = from;

        if (r->end - r->p > 1 && r->p[0] == '-' && r->p[1] != ']') {
            r->p++;

            rc = llmg_pattern_byte(r, &to);
            if (rc != LLMG_OK) {
                return rc;
            }

            if (to >= 0x80 || to < from) {
                return llmg_pattern_wrong(r, "a range that ends before it "
                                          "begins, or beyond ASCII");
            }
        }

        for (c = from; c <= to; c++) {
            set.in[c] = 1;
        }
    }

    if (r->p == r->end || items == 0) {
        return llmg_pattern_wrong(r, "a class that is empty or has no "
                                  "\"]\"");
    }

    r->p++;

    return llmg_pattern_put_set(r, &set, size);
}


/* "[:name:]" or "\d" in a class; 0: neither */

static int
llmg_pattern_named(llmg_pattern_reader_t *r, llmg_pattern_set_t *set)
{
    size_t  n;
    char    name[8];

    if (r->end - r->p < 2) {
        return 0;
    }

    if (r->p[0] == '\\'
        && (r->p[1] == 'd' || r->p[1] == 'w' || r->p[1] == 's'))
    {
        (void) llmg_pattern_posix(r->p[1] == 'd' ? "digit"
                                  : r->p[1] == 'w' ? "word" : "space",
                                  set->in);
        r->p += 2;
        return 1;
    }

    if (r->p[0] != '[' || r->p[1] != ':') {
        return 0;
    }

    for (n = 0; n < sizeof(name) - 1 && r->p + 2 + n < r->end; n++) {
        name[n] = (char) r->p[2 + n];

        if (name[n] == ':') {
            break;
        }
    }

    name[n] = '\0';

    if (r->end - r->p < (ptrdiff_t) n + 4 || r->p[2 + n] != ':'
        || r->p[3 + n] != ']' || !llmg_pattern_posix(name, set->in))
    {
        return 0;
    }

    r->p += n + 4;

    return 1;
}


int
llmg_pattern_posix(const char *name, unsigned char *in)
{
    unsigned  c;
    int       digit, lower, upper, blank;

    static const char *const  names[] = {
        "digit", "word", "space", "alpha", "alnum", "lower", "upper",
        "xdigit", "punct", NULL
    };

    for (c = 0; names[c] != NULL && strcmp(names[c], name) != 0; c++) {
        /* void */
    }

    if (names[c] == NULL) {
        return 0;
    }

    for (c = 0; c < 128; c++) {
        digit = (c >= '0' && c <= '9');
        lower = (c >= 'a' && c <= 'z');
        upper = (c >= 'A' && c <= 'Z');
        blank = (c == ' ' || (c >= '\t' && c <= '\r'));

        if ((name[0] == 'd' && digit)
            || (name[0] == 'w' && (digit || lower || upper || c == '_'))
            || (name[0] == 's' && blank)
            || (name[0] == 'a' && (lower || upper))
            || (name[0] == 'a' && name[2] == 'n' && digit)
            || (name[0] == 'l' && lower)
            || (name[0] == 'u' && upper)
            || (name[0] == 'x' && (digit || (c >= 'a' && c <= 'f')
                                   || (c >= 'A' && c <= 'F')))
            || (name[0] == 'p' && c > ' ' && c < 0x7F
                && !digit && !lower && !upper))
        {
            in[c] = 1;
        }
    }

    return 1;
}


llmg_status_t
llmg_pattern_put_set(llmg_pattern_reader_t *r, llmg_pattern_set_t *set,
    llmg_pattern_size_t *size)
{
    int            wide;
    size_t         i;
    unsigned       c, from, any;
    llmg_status_t  rc;

    if (r->caseless) {
        for (c = 'A'; c <= 'Z'; c++) {
            set->in[c] |= set->in[c | 0x20];
            set->in[c | 0x20] |= set->in[c];
        }
    }

    any = 0;

    for (c = 0; c < 128; c++) {
        set->in[c] = (set->in[c] != 0) != (set->not != 0);
        any |= set->in[c];
    }

    /* nothing is taken in a look-around: there a byte is enough */

    wide = (set->n != 0 || (set->not && !r->around));

    rc = wide ? llmg_buf_puts(r->out, "(?:") : LLMG_OK;

    if (rc == LLMG_OK && (any || !wide)) {
        rc = llmg_buf_putc(r->out, '[');
    }

    for (c = 0; rc == LLMG_OK && c < 128; c++) {

        if (!set->in[c]) {
            continue;
        }

        from = c;

        while (c < 127 && set->in[c + 1]) {
            c++;
        }

        rc = llmg_buf_printf(r->out, "\\x%02X-\\x%02X", from, c);
    }

    if (rc == LLMG_OK && set->not && r->around) {
        rc = llmg_buf_puts(r->out, "\\x80-\\xFF");
    }

    if (rc == LLMG_OK && (any || !wide)) {
        rc = llmg_buf_putc(r->out, ']');
    }

    size->min = (any || set->n == 0) ? 1 : 4;
    size->max = 1;

    for (i = 0; rc == LLMG_OK && i < set->n; i++) {
        size->min = (set->chars[i].len < size->min) ? set->chars[i].len
                                                    : size->min;
        size->max = (set->chars[i].len > size->max) ? set->chars[i].len
                                                    : size->max;

        if (any || i != 0) {
            rc = llmg_buf_putc(r->out, '|');
        }

        if (rc == LLMG_OK) {
            rc = llmg_buf_append(r->out, set->chars[i].data,
                                 set->chars[i].len);
        }
    }

    if (rc == LLMG_OK && set->not && !r->around) {
        size->max = 4;
        rc = llmg_buf_puts(r->out, any ? "|" LLMG_PATTERN_WIDE
                                       : LLMG_PATTERN_WIDE);
    }

    if (rc == LLMG_OK && wide) {
        rc = llmg_buf_putc(r->out, ')');
    }

    /* of a set a letter or digit, or what else is to be seen */

    for (c = '0'; c < 127 && !(set->in[c] && llmg_pattern_alnum(c)); c++) {
        /* void */
    }

    for (from = ' '; c == 127 && from < 127; from++) {
        c = set->in[from] ? from : c;
    }

    if (c < 127) {
        llmg_pattern_fill(r, (unsigned char) c);
    }

    return rc;
}
