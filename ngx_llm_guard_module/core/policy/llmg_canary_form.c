/*
 * The ways of saying a string, as rules: literals that begin it, and a pattern
 * of all of it.  A '\1' in the text is any hexadecimal digit.
 */

#include <stdio.h>

#include "llmg_canary.h"


typedef struct {
    llmg_arena_t   *arena;
    const char     *text;
    size_t          len;
    size_t          fixed;          /* bytes before the first digit */
    llmg_buf_t      out;            /* the pattern */
    llmg_status_t   rc;             /* the first failure */
    size_t          n;
    const char     *literals[48];
} llmg_canary_form_t;


static void llmg_canary_plain(llmg_canary_form_t *f);
static void llmg_canary_joined(llmg_canary_form_t *f);
static void llmg_canary_base64(llmg_canary_form_t *f);
static void llmg_canary_hex(llmg_canary_form_t *f);
static void llmg_canary_entity(llmg_canary_form_t *f);
static void llmg_canary_wide(llmg_canary_form_t *f);


static void (*const  llmg_canary_makers[LLMG_CANARY_FORMS])(
    llmg_canary_form_t *f) = {
    llmg_canary_plain,
    llmg_canary_joined,
    llmg_canary_base64,
    llmg_canary_hex,
    llmg_canary_entity,
    llmg_canary_wide
};


/* by form: its length for one character, and whether case does not count */
static const unsigned short  llmg_canary_lengths[] = { 1, 7, 5, 6, 6, 3 };
static const unsigned char  llmg_canary_caseless[] = { 1, 1, 0, 1, 1, 0 };


static const char  llmg_canary_chars[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";


#define llmg_canary_letter(c)   ((unsigned char) (((c) | 0x20) - 'a') < 26)


llmg_status_t
llmg_canary_forms(llmg_arena_t *arena, const char *text,
    const char *const *names, llmg_rule_t *rules)
{
    size_t               i, len;
    llmg_rule_t         *rule;
    llmg_canary_form_t   f;

    for (i = 0; i < LLMG_CANARY_FORMS; i++) {
        memset(&f, 0, sizeof(llmg_canary_form_t));

        f.arena = arena;
        f.text = text;
        f.len = strlen(text);
        f.fixed = strcspn(text, "\1");
        llmg_buf_init(&f.out, arena);

        llmg_canary_makers[i](&f);

        if (f.rc == LLMG_OK) {
            f.rc = llmg_buf_putc(&f.out, '\0');
        }

        if (f.rc != LLMG_OK) {
            return LLMG_ERROR;
        }

        rule = &rules[i];
        memset(rule, 0, sizeof(llmg_rule_t));

        len = f.len * llmg_canary_lengths[i] + 8;

        rule->name = names[i != 0];
        rule->type = "CANARY";
        rule->severity = LLMG_SEVERITY_HIGH;
        rule->confidence = 95;
        rule->caseless = llmg_canary_caseless[i];
        rule->inside = 1;
        rule->max = (unsigned short) len;
        rule->pattern = (const char *) f.out.data;
        rule->literals = (const char *const *) (void *)
                         llmg_arena_copy(arena, f.literals,
                                         (f.n + 1) * sizeof(char *));
        if (rule->literals == NULL) {
            return LLMG_ERROR;
        }
    }

    return LLMG_OK;
}


static void
llmg_canary_puts(llmg_canary_form_t *f, const char *text)
{
    if (f->rc == LLMG_OK) {
        f->rc = llmg_buf_puts(&f->out, text);
    }
}


/* a byte for PCRE2 */

static void
llmg_canary_put(llmg_canary_form_t *f, unsigned char c)
{
    if (f->rc == LLMG_OK) {
        f->rc = llmg_buf_printf(&f->out, "\\x%02X", c);
    }
}


static void
llmg_canary_literal(llmg_canary_form_t *f, const unsigned char *bytes,
    size_t n)
{
    size_t  i;

    n = (n > 64) ? 64 : n;

    for (i = 0; i < f->n; i++) {
        if (strlen(f->literals[i]) == n
            && memcmp(f->literals[i], bytes, n) == 0)
        {
            return;
        }
    }

    if (f->n + 1 == sizeof(f->literals) / sizeof(f->literals[0])) {
        return;
    }

    f->literals[f->n] = (const char *) llmg_arena_copy(f->arena, bytes, n);

    if (f->literals[f->n] == NULL) {
        f->rc = LLMG_ERROR;

    } else {
        f->n++;
    }
}


static unsigned char
llmg_canary_rot13(unsigned char c)
{
    unsigned char  a;

    if (!llmg_canary_letter(c)) {
        return c;
    }

    a = (c & 0x20) | 'A';

    return (unsigned char) ((c - a + 13) % 26 + a);
}


/* as it stands, reversed (a marker begins in the same way), and rotated */

static void
llmg_canary_plain(llmg_canary_form_t *f)
{
    int            way;
    size_t         i;
    unsigned char  c, literal[LLMG_CANARY_MAX];

    llmg_canary_puts(f, "(?:");

    for (way = 0; way < 3; way++) {

        if (way == 1 && f->fixed != f->len) {
            continue;
        }

        llmg_canary_puts(f, way ? "|" : "");

        for (i = 0; i < f->len; i++) {
            c = (unsigned char) f->text[way == 1 ? f->len - 1 - i : i];

            if (c == '\1') {
                llmg_canary_puts(f, way == 2 ? "[0-9n-s]" : "[0-9a-f]");
                continue;
            }

            c = (way == 2) ? llmg_canary_rot13(c) : c;

            llmg_canary_put(f, c);

            if (i < f->fixed) {
                literal[i] = c;
            }
        }

        llmg_canary_literal(f, literal, f->fixed);
    }

    llmg_canary_puts(f, ")");
}


/* blanks, signs or what nobody sees between the characters */

static void
llmg_canary_joined(llmg_canary_form_t *f)
{
    size_t          i, k, n;
    unsigned char   literal[32];

    static const char *const  between[] = {
        " ", "-", ".", "_", "*", "|", "/", ",", ":", ";", "+", "~", "#",
        "\n", "\t", ", ", "; ", " | ", " - ", "\r\n",
        "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x81\xA0",
        "\xEF\xBB\xBF", "\xC2\xAD", "\xC2\xA0", "\xE1\xA0\x8E"
    };

    for (i = 0; i < sizeof(between) / sizeof(between[0]); i++) {
        n = 0;

        for (k = 0; k < 3; k++) {
            literal[n++] = (unsigned char) f->text[k];

            if (k < 2) {
                memcpy(literal + n, between[i], strlen(between[i]));
                n += strlen(between[i]);
            }
        }

        llmg_canary_literal(f, literal, n);
    }

    for (i = 0; i < f->len; i++) {

        if (i != 0) {
            llmg_canary_puts(f, "(?:[-\\x20._*|/,:;+~#\\r\\n\\t]{1,3}"
                             "|(?:\\xE2\\x80[\\x8B-\\x8D]|\\xE2\\x81\\xA0"
                             "|\\xEF\\xBB\\xBF|\\xC2[\\xA0\\xAD]"
                             "|\\xE1\\xA0\\x8E){1,2})");
        }

        if (f->text[i] == '\1') {
            llmg_canary_puts(f, "[0-9a-f]");

        } else {
            llmg_canary_put(f, (unsigned char) f->text[i]);
        }
    }
}


/*
 * Of three bytes come four characters, so there are three ways to encode a text
 * that stands in another one; its first and last character may be shared.  A
 * line may end behind each but the first four.
 */

static void
llmg_canary_base64(llmg_canary_form_t *f)
{
    int             url;
    size_t          at, i, n, bit, first, last;
    unsigned        v;
    unsigned char   c, text[LLMG_CANARY_MAX + 2], core[LLMG_CANARY_MAX * 2];

    llmg_canary_puts(f, "(?:");

    for (at = 0; at < 3; at++) {
        memset(text, 0, sizeof(text));
        memcpy(text + at, f->text, f->fixed);

        first = (8 * at + 5) / 6;
        last = 8 * (at + f->fixed) / 6;

        for (url = 0; url < 2; url++) {
            n = 0;

            for (i = first; i < last; i++) {
                bit = 6 * i;

                v = (unsigned) text[bit / 8] << 8
                    | (bit / 8 + 1 < sizeof(text) ? text[bit / 8 + 1] : 0);
                c = (unsigned char) llmg_canary_chars[v >> (10 - bit % 8)
                                                      & 63];

                core[n++] = (url && c == '+') ? '-'
                            : (url && c == '/') ? '_' : c;
            }

            llmg_canary_literal(f, core, 4);

            llmg_canary_puts(f, at + (size_t) url ? "|" : "");

            for (i = 0; i < n; i++) {
                llmg_canary_puts(f, i < 4 ? "" : "(?:\\r?\\n)?");
                llmg_canary_put(f, core[i]);
            }
        }
    }

    llmg_canary_puts(f, ")");

    /* the value, and what is shared with the text behind it */

    if (f->fixed < f->len) {
        llmg_canary_puts(f, "(?:(?:\\r?\\n)?[A-Za-z0-9+/_-]){21,23}"
                         "={0,2}");

    } else {
        llmg_canary_puts(f, "[A-Za-z0-9+/_-]{0,1}={0,2}");
    }
}


/* two digits for each byte, bare or in an escape of some language */

static void
llmg_canary_hex(llmg_canary_form_t *f)
{
    size_t         i, k, n;
    char           literal[48];
    unsigned char  c;

    static const struct {
        const char  *first;
        const char  *next;
    } ways[] = {
        { "", "" }, { "", " " }, { "", ":" }, { "", "-" }, { "\\x", "\\x" },
        { "%", "%" }, { "\\u00", "\\u00" }, { "0x", ", 0x" },
        { "0x", " 0x" }, { "0x", ",0x" }
    };

    static const char  digits[] = "0123456789abcdef";

    for (i = 0; i < sizeof(ways) / sizeof(ways[0]); i++) {
        n = 0;

        for (k = 0; k < 4; k++) {
            strcpy(literal + n, k ? ways[i].next : ways[i].first);
            n += strlen(literal + n);

            c = (unsigned char) f->text[k];
            literal[n++] = digits[c >> 4];
            literal[n++] = digits[c & 15];
        }

        llmg_canary_literal(f, (unsigned char *) literal, n);
    }

    llmg_canary_puts(f, "(?:\\\\x|%|\\\\u00|0x)?");

    for (i = 0; i < f->len; i++) {

        if (i != 0) {
            llmg_canary_puts(f, "(?:[:\\x20-]|\\\\x|%|\\\\u00|[\\x20,]"
                             "[\\x20]?0x)?");
        }

        c = (unsigned char) f->text[i];

        if (c == '\1') {
            llmg_canary_puts(f, "(?:3[0-9]|[46][1-6])");

        } else if (f->rc == LLMG_OK) {

            /* a letter in either case */

            f->rc = llmg_canary_letter(c)
                    ? llmg_buf_printf(&f->out, "(?:%02x|%02x)", c, c ^ 0x20)
                    : llmg_buf_printf(&f->out, "%02x", c);
        }
    }
}


static void
llmg_canary_entity(llmg_canary_form_t *f)
{
    int            n;
    size_t         i;
    char           literal[40];
    unsigned char  c;

    n = snprintf(literal, sizeof(literal), "&#%u;&#%u;", f->text[0],
                 f->text[1]);
    llmg_canary_literal(f, (unsigned char *) literal, (size_t) n);

    n = snprintf(literal, sizeof(literal), "&#x%x;&#x%x;", f->text[0],
                 f->text[1]);
    llmg_canary_literal(f, (unsigned char *) literal, (size_t) n);

    for (i = 0; i < f->len && f->rc == LLMG_OK; i++) {
        c = (unsigned char) f->text[i];

        if (c == '\1') {
            llmg_canary_puts(f, "&#(?:4[89]|5[0-7]|6[5-9]|70|9[7-9]|10[0-2]"
                             "|x(?:3[0-9]|[46][1-6]));");

        } else {
            f->rc = llmg_buf_printf(&f->out, "&#(?:%u|x%x);", c, c);
        }
    }
}


/* U+FF01 to U+FF5E, in three bytes each */

static void
llmg_canary_wide_char(unsigned char c, unsigned char *out)
{
    unsigned  cp;

    cp = 0xFF01u + (c - 0x21u);

    out[0] = 0xEF;
    out[1] = (unsigned char) (0x80 | (cp >> 6 & 63));
    out[2] = (unsigned char) (0x80 | (cp & 63));
}


static void
llmg_canary_wide_put(llmg_canary_form_t *f, unsigned char c)
{
    size_t         i;
    unsigned char  bytes[3];

    llmg_canary_wide_char(c, bytes);

    for (i = 0; i < 3; i++) {
        llmg_canary_put(f, bytes[i]);
    }
}


static void
llmg_canary_wide(llmg_canary_form_t *f)
{
    int            cases;
    size_t         i;
    unsigned char  c, literal[6];

    for (cases = 0; cases < 4; cases++) {
        for (i = 0; i < 2; i++) {
            c = (unsigned char) f->text[i];

            if (llmg_canary_letter(c) && cases >> i & 1) {
                c ^= 0x20;
            }

            llmg_canary_wide_char(c, literal + 3 * i);
        }

        llmg_canary_literal(f, literal, sizeof(literal));
    }

    for (i = 0; i < f->len; i++) {
        c = (unsigned char) f->text[i];

        if (c == '\1') {
            llmg_canary_puts(f, "\\xEF(?:\\xBC[\\x90-\\x99\\xA1-\\xA6]"
                             "|\\xBD[\\x81-\\x86])");

        } else if (llmg_canary_letter(c)) {
            llmg_canary_puts(f, "(?:");
            llmg_canary_wide_put(f, c);
            llmg_canary_puts(f, "|");
            llmg_canary_wide_put(f, c ^ 0x20);
            llmg_canary_puts(f, ")");

        } else {
            llmg_canary_wide_put(f, c);
        }
    }
}
