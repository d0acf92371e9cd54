/*
 * Where an address leads: as browsers read it, or not at all.
 *
 * Who writes an address wants it to be read as one that is allowed and to be
 * fetched from elsewhere.  So whatever could be read in two ways is none of
 * those that are allowed: backslashes, controls, entities, a user before '@',
 * schemes without "//", tags that do not end where they seem to.
 */

#include "llmg_allow.h"


static int llmg_allow_plain(llmg_str_t found);
static int llmg_allow_tag(llmg_str_t found);


#define llmg_allow_alnum(c)                                                   \
    ((unsigned char) (((c) | 0x20) - 'a') < 26                                \
     || (unsigned char) ((c) - '0') < 10)


int
llmg_allow_hosts(const llmg_rule_t *rule, llmg_str_t found,
    int (*host)(const void *data, llmg_str_t host), const void *data)
{
    int            n;
    size_t         i, k;
    llmg_str_t     name;
    unsigned char  c;

    if (!llmg_allow_plain(found)
        || (found.len != 0 && found.data[0] == '<'
            && !llmg_allow_tag(found)))
    {
        return 0;
    }

    (void) rule;

    n = 0;

    for (i = 0; i + 1 < found.len; i++) {

        if (found.data[i] != '/' || found.data[i + 1] != '/') {
            continue;
        }

        i += 2;

        for (k = i; k < found.len; k++) {
            c = found.data[k];

            if (!llmg_allow_alnum(c) && c != '-' && c != '.') {
                break;
            }
        }

        llmg_str_set(&name, found.data + i, k - i);

        if (k < found.len && found.data[k] == ':') {
            for (k++; k < found.len
                      && (unsigned char) (found.data[k] - '0') < 10; k++)
            {
                /* void */
            }
        }

        if (name.len == 0
            || (k < found.len
                && (found.data[k] == '\0'
                    || strchr("/?#\"')> ", found.data[k]) == NULL))
            || !host(data, name))
        {
            return 0;
        }

        n++;
        i = k - 1;
    }

    return n != 0;
}


/* nothing in it that is undone before it is read */

static int
llmg_allow_plain(llmg_str_t found)
{
    size_t         i, k, len;
    llmg_str_t     s;
    unsigned char  c;

    static const char *const  schemes[] = {
        "http:", "https:", "ftp:", "ws:", "wss:", NULL
    };

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if (c < ' ' || c == 0x7F || c == '\\') {
            return 0;
        }

        if (c == '&') {
            for (k = i + 1; k < found.len && llmg_allow_alnum(found.data[k]);
                 k++)
            {
                /* void */
            }

            if (k < found.len
                && (found.data[k] == ';'
                    || (found.data[k] == '#' && k == i + 1)))
            {
                return 0;
            }
        }

        if (c != ':') {
            continue;
        }

        /* "https:elsewhere" is "https://elsewhere" */

        for (k = 0; schemes[k] != NULL; k++) {
            len = strlen(schemes[k]);

            if (i + 1 < len) {
                continue;
            }

            llmg_str_set(&s, found.data + i + 1 - len, len);

            if (llmg_str_caseeq(s, llmg_str(schemes[k]))
                && (i + 2 >= found.len || found.data[i + 1] != '/'
                    || found.data[i + 2] != '/'))
            {
                return 0;
            }
        }
    }

    return 1;
}


/* all of a tag, and its '>' is not in an attribute */

static int
llmg_allow_tag(llmg_str_t found)
{
    size_t         i;
    unsigned char  c, quote;

    quote = 0;

    for (i = 1; i < found.len; i++) {
        c = found.data[i];

        if (quote != 0) {
            quote = (c == quote) ? 0 : quote;
            continue;
        }

        if (c == '"' || c == '\'') {

            if (found.data[i - 1] != '=') {
                return 0;
            }

            quote = c;
        }

        if (c == '<' || c == '`') {
            return 0;
        }
    }

    return quote == 0 && found.data[found.len - 1] == '>';
}


static int
llmg_allow_hex(unsigned char c)
{
    if ((unsigned char) (c - '0') < 10) {
        return c - '0';
    }

    c |= 0x20;

    return (c >= 'a' && c <= 'f') ? c - 'a' + 10 : -1;
}


/* four numbers of up to 255, into the last four bytes */

static int
llmg_allow_ipv4(llmg_str_t text, unsigned char *address)
{
    size_t    i;
    unsigned  n, digits, parts;

    n = 0;
    digits = 0;
    parts = 0;

    for (i = 0; i <= text.len; i++) {

        if (i < text.len && (unsigned char) (text.data[i] - '0') < 10) {
            /* "010" is eight to some */

            if (digits == 1 && n == 0) {
                return 0;
            }

            n = n * 10 + (unsigned) (text.data[i] - '0');

            if (++digits > 3 || n > 255) {
                return 0;
            }

            continue;
        }

        if (digits == 0 || parts == 4
            || (i < text.len && (text.data[i] != '.' || parts == 3)))
        {
            return 0;
        }

        address[parts++] = (unsigned char) n;
        n = 0;
        digits = 0;
    }

    return parts == 4;
}


int
llmg_allow_address(llmg_str_t text, unsigned char *address)
{
    int            h;
    size_t         i, start, n, gap;
    unsigned       group, digits;
    llmg_str_t     v4;
    unsigned char  out[16];

    memset(address, 0, 16);

    if (memchr(text.data, ':', text.len) == NULL) {
        address[10] = 0xFF;
        address[11] = 0xFF;

        return llmg_allow_ipv4(text, address + 12);
    }

    n = 0;
    gap = SIZE_MAX;
    i = 0;

    if (text.len > 1 && text.data[0] == ':') {

        if (text.data[1] != ':') {
            return 0;
        }

        gap = 0;
        i = 2;
    }

    while (i < text.len) {
        start = i;
        group = 0;

        for (digits = 0; i < text.len; i++, digits++) {
            h = llmg_allow_hex(text.data[i]);

            if (h < 0) {
                break;
            }

            group = group * 16 + (unsigned) h;
        }

        if (i < text.len && text.data[i] == '.' && n <= 12) {
            llmg_str_set(&v4, text.data + start, text.len - start);

            if (!llmg_allow_ipv4(v4, out + n)) {
                return 0;
            }

            n += 4;
            break;
        }

        if (digits == 0 || digits > 4 || n > 14) {
            return 0;
        }

        out[n++] = (unsigned char) (group >> 8);
        out[n++] = (unsigned char) group;

        if (i == text.len) {
            break;
        }

        if (text.data[i++] != ':' || i == text.len) {
            return 0;
        }

        if (text.data[i] == ':') {

            if (gap != SIZE_MAX) {
                return 0;
            }

            gap = n;
            i++;
        }
    }

    if ((gap == SIZE_MAX) != (n == 16) || n > 16) {
        return 0;
    }

    if (gap == SIZE_MAX) {
        gap = n;
    }

    memcpy(address, out, gap);
    memcpy(address + 16 - (n - gap), out + gap, n - gap);

    return 1;
}
