#include "llmg_confirm.h"
#include "llmg_scan.h"


#define LLMG_SCAN_BACK   40     /* bytes of an address before its first digit */
#define LLMG_SCAN_ADDR   46
#define LLMG_SCAN_PRODUCT  24   /* letters of the name of a product */

#define llmg_scan_hex(c)    (llmg_detect_digit(c)                             \
                             || (unsigned char) (((c) | 0x20) - 'a') < 6)
#define llmg_scan_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))


static size_t llmg_scan_start(const llmg_digits_t *place, const char *among);
static int llmg_scan_product(llmg_str_t text, size_t at);
static llmg_status_t llmg_scan_quad(llmg_str_t text, size_t at, int more,
    size_t *end);
static llmg_status_t llmg_scan_right(llmg_str_t text, size_t end, int more,
    const char *never);


llmg_status_t
llmg_scan_ip4(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         end;
    llmg_str_t     text;
    llmg_status_t  rc;
    unsigned char  c;

    text = place->text;

    if (place->at > 0) {
        c = text.data[place->at - 1];

        if (llmg_scan_alnum(c) || c == '_' || c == '-'
            || ((c == '.' || c == ':') && place->at > 1
                && (llmg_scan_hex(text.data[place->at - 2])
                    || text.data[place->at - 2] == ':')))
        {
            return LLMG_DECLINED;
        }
    }

    rc = llmg_scan_quad(text, place->at, place->more, &end);

    if (rc == LLMG_OK) {
        rc = llmg_scan_right(text, end, place->more, ".-");
    }

    if (rc == LLMG_OK && llmg_scan_product(text, place->at)) {
        return LLMG_DECLINED;
    }

    found->start = place->at;
    found->end = end;

    return rc;
}


/* RFC 9110: "Chrome/101.0.0.0", the version of a product with that name */

static int
llmg_scan_product(llmg_str_t text, size_t at)
{
    size_t         i;
    unsigned char  c;

    if (at < 3 || text.data[at - 1] != '/') {
        return 0;
    }

    for (i = at - 1; i > 0 && at - i <= LLMG_SCAN_PRODUCT; i--) {
        if (!llmg_literal_letter(text.data[i - 1])) {
            break;
        }
    }

    if (at - i < 3 || (unsigned char) (text.data[i] - 'A') >= 26
        || (unsigned char) (text.data[i + 1] - 'a') >= 26)
    {
        return 0;
    }

    c = (i > 0) ? text.data[i - 1] : ' ';

    return c == ' ' || c == '"' || c == '(';
}


/* four numbers up to 255; the first leading zero ends it */

static llmg_status_t
llmg_scan_quad(llmg_str_t text, size_t at, int more, size_t *end)
{
    size_t    i;
    unsigned  part, n, value;

    i = at;
    *end = at;

    for (part = 0; part < 4; part++) {

        if (part != 0) {
            if (i >= text.len) {
                return more ? LLMG_AGAIN : LLMG_DECLINED;
            }

            if (text.data[i++] != '.') {
                return LLMG_DECLINED;
            }
        }

        value = 0;

        for (n = 0; n < 4; n++, i++) {

            if (i >= text.len) {
                if (more) {
                    return LLMG_AGAIN;
                }

                break;
            }

            if (!llmg_detect_digit(text.data[i])) {
                break;
            }

            value = value * 10 + (unsigned) (text.data[i] - '0');
        }

        if (n == 0 || n == 4 || value > 255
            || (n > 1 && text.data[i - n] == '0'))
        {
            return LLMG_DECLINED;
        }
    }

    *end = i;

    return LLMG_OK;
}


/* no letter, digit or '_' behind, and no byte of "never" before one */

static llmg_status_t
llmg_scan_right(llmg_str_t text, size_t end, int more, const char *never)
{
    unsigned char  c;

    if (end >= text.len) {
        return more ? LLMG_AGAIN : LLMG_OK;
    }

    c = text.data[end];

    if (llmg_scan_alnum(c) || c == '_') {
        return LLMG_DECLINED;
    }

    if (c == '\0' || strchr(never, c) == NULL) {
        return LLMG_OK;
    }

    if (end + 1 >= text.len) {
        return more ? LLMG_AGAIN : LLMG_OK;
    }

    return llmg_scan_alnum(text.data[end + 1]) ? LLMG_DECLINED : LLMG_OK;
}


/*
 * Where the run of hexadecimal digits and bytes of "among" begins; past the
 * place when an earlier group of digits is in it, which was looked at.
 */

static size_t
llmg_scan_start(const llmg_digits_t *place, const char *among)
{
    size_t         i, n;
    unsigned char  c;

    i = place->at;

    for (n = 0; i > 0 && n < LLMG_SCAN_BACK; n++) {
        c = place->text.data[i - 1];

        if (llmg_detect_digit(c)) {
            return place->at + 1;
        }

        if (!llmg_scan_hex(c) && (c == '\0' || strchr(among, c) == NULL)) {
            break;
        }

        i--;
    }

    return i;
}


llmg_status_t
llmg_scan_ip6(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, k, start, end, last;
    unsigned       groups, gap, digits, longest;
    llmg_str_t     text;
    llmg_status_t  rc;
    unsigned char  c;

    text = place->text;
    start = llmg_scan_start(place, ":");

    if (start > place->at) {
        return LLMG_DECLINED;
    }

    if (start > 0) {
        c = text.data[start - 1];

        if (llmg_scan_alnum(c) || c == '_' || c == '.' || c == '-') {
            return LLMG_DECLINED;
        }
    }

    /* "host:fe80::1" leaves a colon in front */

    if (text.data[start] == ':' && start + 1 < place->at
        && text.data[start + 1] != ':')
    {
        start++;
    }

    i = start;
    groups = 0;
    gap = 0;
    longest = 0;
    last = start;

    for ( ;; ) {

        if (i - start > LLMG_SCAN_ADDR) {
            return LLMG_DECLINED;
        }

        for (k = i; k < text.len && k - i < 5 && llmg_scan_hex(text.data[k]);
             k++)
        {
            /* void */
        }

        if (k >= text.len && place->more) {
            return LLMG_AGAIN;
        }

        digits = (unsigned) (k - i);

        if (digits > 4) {
            return LLMG_DECLINED;
        }

        /* four numbers stand for two groups */

        if (digits != 0 && digits <= 3 && k < text.len
            && text.data[k] == '.' && (gap || groups == 6))
        {
            rc = llmg_scan_quad(text, i, place->more, &end);

            if (rc == LLMG_AGAIN) {
                return rc;
            }

            if (rc == LLMG_OK) {
                groups += 2;
                last = end;
                longest = 4;
                break;
            }
        }

        if (digits != 0) {
            groups++;
            last = k;
            longest = (digits > longest) ? digits : longest;
        }

        i = k;

        if (i >= text.len || text.data[i] != ':') {
            break;
        }

        if (i + 1 >= text.len) {
            if (place->more) {
                return LLMG_AGAIN;
            }

            break;
        }

        if (text.data[i + 1] == ':') {
            if (gap) {
                return LLMG_DECLINED;
            }

            gap = 1;
            i += 2;
            last = i;
            continue;
        }

        /* a colon of the sentence */

        if (!llmg_scan_hex(text.data[i + 1]) || groups == 8) {
            break;
        }

        if (digits == 0) {
            return LLMG_DECLINED;
        }

        i++;
    }

    /* [1::2] is no address, ::1 and fe80:: are */

    if (groups > 8 || (groups == 8 && gap) || (groups < 8 && !gap)
        || groups == 0
        || (groups < 3 && longest < 3 && text.data[start] != ':'))
    {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = last;

    rc = llmg_scan_right(text, last, place->more, "-.");

    if (rc == LLMG_OK && last < text.len && text.data[last] == ':'
        && last + 1 < text.len && llmg_scan_hex(text.data[last + 1]))
    {
        return LLMG_DECLINED;
    }

    if (rc == LLMG_OK && last < text.len && text.data[last] == ':'
        && last + 1 >= text.len && place->more)
    {
        return LLMG_AGAIN;
    }

    /* the zone: fe80::1%eth0 */

    if (rc == LLMG_OK && last < text.len && text.data[last] == '%') {

        for (k = last + 1; k < last + 16; k++) {
            if (k >= text.len) {
                if (place->more) {
                    return LLMG_AGAIN;
                }

                break;
            }

            if (!llmg_scan_alnum(text.data[k])) {
                break;
            }
        }

        if (k > last + 1) {
            found->end = k;
        }
    }

    return rc;
}


llmg_status_t
llmg_scan_mac(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i, start, size, n, k;
    unsigned       ones, zeros;
    llmg_str_t     text;
    unsigned char  c, sep;

    text = place->text;
    start = llmg_scan_start(place, ":-.");

    if (start > place->at) {
        return LLMG_DECLINED;
    }

    if (start > 0 && (llmg_scan_alnum(text.data[start - 1])
                      || text.data[start - 1] == '_'))
    {
        return LLMG_DECLINED;
    }

    while (start < place->at && !llmg_scan_hex(text.data[start])) {
        start++;
    }

    /* two by two, or four by four */

    for (size = 0; size < 5; size++) {
        if (start + size >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        if (!llmg_scan_hex(text.data[start + size])) {
            break;
        }
    }

    if (size == 5) {
        return LLMG_DECLINED;
    }

    sep = text.data[start + size];

    if (!((size == 2 && (sep == ':' || sep == '-'))
          || (size == 4 && sep == '.')))
    {
        return LLMG_DECLINED;
    }

    n = (size == 2) ? 6 : 3;
    i = start;
    ones = 1;
    zeros = 1;

    for (k = 0; k < n * (size + 1) - 1; k++, i++) {

        if (i >= text.len) {
            return place->more ? LLMG_AGAIN : LLMG_DECLINED;
        }

        c = text.data[i];

        if (k % (size + 1) == size) {
            if (c != sep) {
                return LLMG_DECLINED;
            }

            continue;
        }

        if (!llmg_scan_hex(c)) {
            return LLMG_DECLINED;
        }

        zeros &= (c == '0');
        ones &= ((c | 0x20) == 'f');
    }

    if (zeros || ones) {
        return LLMG_DECLINED;
    }

    found->start = start;
    found->end = i;

    return llmg_scan_right(text, i, place->more, ":-.");
}
