#include "llmg_checksum.h"
#include "llmg_entropy.h"


/* bytes of one part of an address that say something */
#define LLMG_EXFIL_VALUE   16
#define LLMG_EXFIL_LABEL   40       /* of a host name's label */
#define LLMG_EXFIL_WORD    26       /* without a hyphen */
#define LLMG_EXFIL_NAME    10       /* of a reference of HTML */
#define LLMG_EXFIL_WORDS   2        /* blanks between words */
#define LLMG_EXFIL_SAID    9        /* decoded bytes that are text, and no
                                       word that only looks like base64 */


static int llmg_exfil_carries(llmg_str_t found, int image);
static int llmg_exfil_slash(llmg_str_t text, size_t at);
static int llmg_exfil_host(llmg_str_t found, size_t *at, int image);
static int llmg_exfil_path(llmg_str_t found, size_t *at, int image);
static int llmg_exfil_part(llmg_str_t part, int query, int image);
static int llmg_exfil_says(llmg_str_t part);
static int llmg_exfil_below(llmg_str_t found, size_t at);


int
llmg_check_exfil_image(llmg_str_t found)
{
    return llmg_exfil_carries(found, 1);
}


int
llmg_check_exfil_link(llmg_str_t found)
{
    return llmg_exfil_carries(found, 0);
}


/*
 * Each "//" in "found" may begin the address: what else is in it says nothing
 * of where it leads.  So may the first slash that is turned, or a reference of
 * HTML.
 */

static int
llmg_exfil_carries(llmg_str_t found, int image)
{
    size_t  i, at, end;

    end = 0;

    for (i = 2; i <= found.len; i++) {

        if ((found.data[i - 1] != '/' || found.data[i - 2] != '/')
            && (end != 0 || !llmg_exfil_slash(found, i - 1)))
        {
            continue;
        }

        at = i;

        if (llmg_exfil_host(found, &at, image)) {
            return 1;
        }

        /* in the path of one before, which was looked at */

        if (i <= end) {
            continue;
        }

        if (llmg_exfil_path(found, &at, image)) {
            return 1;
        }

        end = at;
    }

    return 0;
}


/* 1 when text[at] is a turned slash, or ends the reference to a slash */

static int
llmg_exfil_slash(llmg_str_t text, size_t at)
{
    size_t         i, n;
    unsigned       cp, base;
    unsigned char  c;

    c = text.data[at];

    if (c != ';') {
        return c == '\\';
    }

    for (i = at; i > 0 && at - i < LLMG_EXFIL_NAME && text.data[i] != '&';
         i--)
    {
        /* void */
    }

    n = at - i;

    if (text.data[i] != '&' || n < 4) {
        return 0;
    }

    if (text.data[i + 1] != '#') {
        return (n == 4 && memcmp(text.data + i, "&sol", 4) == 0)
               || (n == 5 && memcmp(text.data + i, "&bsol", 5) == 0);
    }

    base = ((text.data[i + 2] | 0x20) == 'x') ? 16 : 10;

    for (cp = 0, i += (base == 16) ? 3 : 2; i < at; i++) {
        c = text.data[i] | 0x20;
        cp = cp * base + (c >= 'a' ? c - 'a' + 10u : c & 15u);
    }

    return cp == '/' || cp == '\\';
}


/* the host from *at on: data may be in a label of it */

static int
llmg_exfil_host(llmg_str_t found, size_t *at, int image)
{
    size_t         i, start;
    llmg_str_t     part;
    llmg_token_t   t;
    unsigned char  c;

    i = *at;

    for (start = i; i < found.len; i++) {
        c = found.data[i];

        if (c == '/' || c == '?' || c == '#' || c == ')' || c == '"'
            || c == '\'' || c == '>' || c == ' ')
        {
            break;
        }

        if (c == '.') {
            part.data = found.data + start;
            part.len = i - start;

            llmg_token_of(part, &t);

            /* below a domain no account or preview has such a long word */

            if (part.len >= LLMG_EXFIL_LABEL
                || (image && part.len >= LLMG_EXFIL_WORD && t.joints == 0
                    && llmg_exfil_below(found, i + 1))
                || (image && part.len >= LLMG_EXFIL_VALUE + 4
                    && t.digits >= 4))
            {
                return 1;
            }

            start = i + 1;
        }
    }

    *at = i;

    return 0;
}


/* the path and the query from *at on, which is then where they end */

static int
llmg_exfil_path(llmg_str_t found, size_t *at, int image)
{
    int            query;
    size_t         i, start;
    llmg_str_t     part;
    unsigned char  c;

    query = 0;
    start = *at;

    for (i = start; i <= found.len; i++) {
        c = (i < found.len) ? found.data[i] : ' ';

        if (c == '/' || c == '?' || c == '#' || c == '&' || c == ')'
            || c == '"' || c == '\'' || c == '>' || c == ' ' || c == '='
            || c == ';' || c == '<')
        {
            part.data = found.data + start;
            part.len = i - start;

            if (llmg_exfil_part(part, query, image)) {
                return 1;
            }

            query |= (c == '?' || c == '#' || c == '=');
            start = i + 1;

            if (c == ')' || c == '"' || c == '\'' || c == '>' || c == ' ') {
                break;
            }
        }
    }

    *at = i;

    return 0;
}


/* one segment of a path, one name or one value of a query */

static int
llmg_exfil_part(llmg_str_t part, int query, int image)
{
    size_t        i, words;
    llmg_str_t    core;
    llmg_token_t  t;

    words = 0;

    for (i = 0; i < part.len; i++) {
        if (part.data[i] == '@' && i != 0
            && memchr(part.data + i, '.', part.len - i) != NULL)
        {
            return 1;
        }

        words += (part.data[i] == '+');

        if (part.data[i] == '%' && i + 2 < part.len && part.data[i + 1] == '2'
            && part.data[i + 2] == '0')
        {
            words++;
        }
    }

    /* a sentence; a search has words, too, but shows no picture */

    if (words >= (image && query ? 1u : LLMG_EXFIL_WORDS)) {
        return 1;
    }

    /* without the ending of a file */

    core = part;

    for (i = core.len; i > 1 && core.len - i < 6; i--) {
        if (core.data[i - 1] == '.') {
            core.len = i - 1;
            break;
        }
    }

    if (image && llmg_exfil_says(core)) {
        return 1;
    }

    if (core.len < (query && image ? LLMG_EXFIL_VALUE - 6u
                                   : LLMG_EXFIL_VALUE))
    {
        return 0;
    }

    llmg_token_of(core, &t);

    if (t.joints > 1) {
        return 0;
    }

    /* hexadecimal, or base64 of a sentence; base32 has few digits */

    if (t.hex && t.digits > core.len / 3) {
        return (query || image)
               && (t.lower + t.upper > 0 || core.len >= LLMG_EXFIL_VALUE + 8);
    }

    if (llmg_token_random(core)) {
        return 1;
    }

    return (query || image) && t.others == 0 && t.lower + t.upper > 0
           && core.len >= LLMG_EXFIL_VALUE && llmg_entropy(core) >= 330
           && (t.turns >= 4 || t.digits > 0);
}


/* base64, standard or for URLs, of plain text: nothing else decodes to it */

static int
llmg_exfil_says(llmg_str_t part)
{
    size_t         i, n;
    unsigned       v, bits, have;
    unsigned char  c;

    bits = 0;
    have = 0;
    n = 0;

    for (i = 0; i < part.len && part.data[i] != '='; i++) {
        c = part.data[i];

        if ((unsigned char) (c - 'A') < 26) {
            v = c - 'A';

        } else if ((unsigned char) (c - 'a') < 26) {
            v = c - 'a' + 26u;

        } else if ((unsigned char) (c - '0') < 10) {
            v = c - '0' + 52u;

        } else if (c == '+' || c == '-') {
            v = 62;

        } else if (c == '/' || c == '_') {
            v = 63;

        } else {
            return 0;
        }

        bits = (bits << 6 | v) & 0x3FFF;
        have += 6;

        if (have >= 8) {
            have -= 8;
            c = (unsigned char) (bits >> have);

            if (c < ' ' || c >= 0x7F) {
                return 0;
            }

            n++;
        }
    }

    return n >= LLMG_EXFIL_SAID;
}


/* 1 when the rest of the host has two labels more */

static int
llmg_exfil_below(llmg_str_t found, size_t at)
{
    unsigned char  c;

    for ( ; at < found.len; at++) {
        c = found.data[at];

        if (c == '.') {
            return 1;
        }

        if (c == '/' || c == '?' || c == '#' || c == ':' || c == ')'
            || c == '"' || c == '\'' || c == '>' || c == ' ')
        {
            break;
        }
    }

    return 0;
}
