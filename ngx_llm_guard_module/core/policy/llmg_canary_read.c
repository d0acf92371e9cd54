/*
 * A marker undone: is it the one that was set?
 */

#include "llmg_canary.h"


/* bytes of what is found, undone */
#define LLMG_CANARY_READ   640


typedef struct {
    size_t  n;
    char    text[LLMG_CANARY_READ];
} llmg_canary_text_t;


static int llmg_canary_is(const llmg_canary_text_t *t, llmg_str_t value);
static int llmg_canary_base64(llmg_str_t found, llmg_str_t value);


#define llmg_canary_lower(c)                                                  \
    ((unsigned char) ((c) - 'A') < 26 ? (c) | 0x20 : (c))


/* letters and digits count, in lower case */

static void
llmg_canary_put(llmg_canary_text_t *t, unsigned c)
{
    c = llmg_canary_lower(c);

    if (t->n < sizeof(t->text)
        && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
    {
        t->text[t->n++] = (char) c;
    }
}


int
llmg_canary_reads(llmg_str_t found, llmg_str_t value)
{
    int                    hex;
    size_t                 i;
    unsigned               c, n, digits;
    llmg_canary_text_t     plain, bytes, marks;
    const unsigned char   *p;

    memset(&plain, 0, sizeof(llmg_canary_text_t));
    memset(&bytes, 0, sizeof(llmg_canary_text_t));
    memset(&marks, 0, sizeof(llmg_canary_text_t));

    p = found.data;
    n = 0;
    digits = 0;

    for (i = 0; i < found.len; i++) {
        c = p[i];

        /* full width */

        if (c == 0xEF && i + 2 < found.len && (p[i + 1] & 0xFE) == 0xBC) {
            llmg_canary_put(&plain, ((p[i + 1] & 3u) << 6 | (p[i + 2] & 63u))
                                    + 0x20);
            i += 2;
            continue;
        }

        llmg_canary_put(&plain, c);

        /* entities */

        if (c == '&' && i + 3 < found.len && p[i + 1] == '#') {
            hex = ((p[i + 2] | 0x20) == 'x');
            n = 0;

            for (i += 2 + (size_t) hex; i < found.len && p[i] != ';'; i++) {
                c = p[i] | 0x20;
                n = n * (hex ? 16 : 10)
                    + (c >= 'a' ? c - 'a' + 10 : p[i] & 15u);
                n &= 0xFFFF;
            }

            llmg_canary_put(&marks, n < 128 ? n : 0);
            n = 0;
            continue;
        }

        /* two digits a byte: "\x6c", "0x6c", "\u006c", "%6c" or bare */

        if (digits == 0 && i + 3 < found.len
            && ((c == '\\' && (p[i + 1] | 0x20) == 'x')
                || (c == '0' && (p[i + 1] | 0x20) == 'x')))
        {
            i++;
            continue;
        }

        if (digits == 0 && i + 5 < found.len && c == '\\'
            && (p[i + 1] | 0x20) == 'u')
        {
            i += 3;
            continue;
        }

        c |= 0x20;

        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
            n = n * 16 + (c >= 'a' ? c - 'a' + 10 : c & 15u);

            if (++digits == 2) {
                llmg_canary_put(&bytes, n < 128 ? n : 0);
                digits = 0;
                n = 0;
            }
        }
    }

    return llmg_canary_is(&plain, value) || llmg_canary_is(&bytes, value)
           || llmg_canary_is(&marks, value)
           || llmg_canary_base64(found, value);
}


static unsigned
llmg_canary_rot13(unsigned c)
{
    return (c >= 'a' && c <= 'z') ? (c - 'a' + 13) % 26 + 'a' : c;
}


/* the prefix and the value, forwards or backwards, rotated or not */

static int
llmg_canary_is(const llmg_canary_text_t *t, llmg_str_t value)
{
    int                  rotated;
    size_t               i, k, n;
    unsigned             c, a, b;
    llmg_canary_text_t   want;
    const char          *p;

    want.n = 0;

    for (p = llmg_canary_prefix; *p != '\0'; p++) {
        llmg_canary_put(&want, (unsigned char) *p);
    }

    n = want.n + value.len;

    for (i = 0; i + n <= t->n; i++) {
        for (rotated = 0; rotated < 2; rotated++) {

            for (k = 0; k < want.n; k++) {
                c = (unsigned char) t->text[i + k];

                if ((rotated ? llmg_canary_rot13(c) : c)
                    != (unsigned char) want.text[k])
                {
                    break;
                }
            }

            if (k < want.n) {
                continue;
            }

            a = 0;
            b = 0;

            for (k = 0; k < value.len; k++) {
                c = (unsigned char) t->text[i + want.n + k];
                c = rotated ? llmg_canary_rot13(c) : c;

                a += (c == value.data[k]);
                b += (c == value.data[value.len - 1 - k]);
            }

            if (a == value.len || b == value.len) {
                return 1;
            }
        }
    }

    return 0;
}


static int
llmg_canary_base64_at(unsigned char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }

    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }

    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }

    return (c == '+' || c == '-') ? 62 : (c == '/' || c == '_') ? 63 : -1;
}


/*
 * What is found begins with a character of the text's own bits, of which the
 * first 0, 2 or 4 are missing: so it is read at each of four offsets.
 */

static int
llmg_canary_base64(llmg_str_t found, llmg_str_t value)
{
    int                  v;
    size_t               i;
    unsigned             skip, bits, have;
    llmg_canary_text_t   t;
    const char          *p;
    size_t               k;

    for (skip = 0; skip < 8; skip += 2) {
        t.n = 0;
        bits = 0;
        have = skip;            /* as if so many bits had come before */

        for (i = 0; i < found.len; i++) {
            v = llmg_canary_base64_at(found.data[i]);

            if (v < 0) {
                continue;
            }

            bits = bits << 6 | (unsigned) v;
            have += 6;

            if (have >= 8) {
                have -= 8;

                /* the bytes, '-' included: the first one may be cut */

                if (t.n < sizeof(t.text)) {
                    t.text[t.n++] = (char) (bits >> have);
                }

                bits &= (1u << have) - 1;
            }
        }

        /* all but the first letter of the prefix, and the value */

        p = llmg_canary_prefix + 1;
        k = strlen(p);

        for (i = 0; i + k + value.len <= t.n; i++) {
            if (memcmp(t.text + i, p, k) == 0
                && memcmp(t.text + i + k, value.data, value.len) == 0)
            {
                return 1;
            }
        }
    }

    return 0;
}
