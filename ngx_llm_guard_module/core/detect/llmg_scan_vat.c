/*
 * VAT numbers of the Union as people write them: the letters of the country,
 * and behind them digits and letters in any groups.  Forms of the member states
 * take them with blanks, dots, hyphens and without, so these are no part of
 * them.  The letters of the country have left when digits come, and tell
 * nobody: what is found begins with the first digit.
 */

#include "llmg_checksum.h"
#include "llmg_confirm.h"
#include "llmg_scan.h"


#define LLMG_VAT_CODE      16       /* with the country */
#define LLMG_VAT_BYTES     48
#define LLMG_VAT_BETWEEN   3        /* bytes between groups */

#define llmg_vat_alnum(c)  (llmg_detect_digit(c) || llmg_literal_letter(c))
#define llmg_vat_upper(c)  ((unsigned char) ((c) - 'A') < 26)


typedef struct {
    size_t           n;
    size_t           groups;
    unsigned char    bytes[LLMG_VAT_CODE];
    size_t           lens[LLMG_VAT_CODE];       /* up to the end of each */
    size_t           ends[LLMG_VAT_CODE];
} llmg_vat_t;


static int llmg_vat_country(llmg_str_t text, size_t at, llmg_vat_t *vat);
static llmg_status_t llmg_vat_number(const llmg_digits_t *place,
    llmg_vat_t *vat);


static int
llmg_vat_between(unsigned char c)
{
    return c == ' ' || (c >= '-' && c <= '/') || c == ':' || c == '('
           || c == ')';
}


/* bytes before "at" of a kind, "most" and one at most */

static size_t
llmg_vat_back(llmg_str_t text, size_t at, int letters, size_t most)
{
    size_t         n;
    unsigned char  c;

    for (n = 0; n < at && n <= most; n++) {
        c = text.data[at - n - 1];

        if (letters ? !llmg_literal_letter(c) : !llmg_vat_between(c)) {
            break;
        }
    }

    return n;
}


llmg_status_t
llmg_scan_vat(const llmg_digits_t *place, llmg_range_t *found)
{
    size_t         i;
    llmg_str_t     value;
    llmg_vat_t     vat;
    llmg_status_t  rc;

    if (!llmg_vat_country(place->text, place->at, &vat)
        || !llmg_eu_country(vat.bytes))
    {
        return LLMG_DECLINED;
    }

    rc = llmg_vat_number(place, &vat);
    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = vat.groups; i > 0; i--) {
        llmg_str_set(&value, vat.bytes, vat.lens[i - 1]);

        if (llmg_check_eu_vat(value)) {
            found->start = place->at;
            found->end = vat.ends[i - 1];
            return LLMG_OK;
        }
    }

    return LLMG_DECLINED;
}


/* two letters, and one that the number may begin with, next to it or not */

static int
llmg_vat_country(llmg_str_t text, size_t at, llmg_vat_t *vat)
{
    size_t                n, extra;
    const unsigned char  *p;

    at -= llmg_vat_back(text, at, 0, LLMG_VAT_BETWEEN);
    n = llmg_vat_back(text, at, 1, 3);
    extra = 0;

    if (n == 1) {
        extra = at - 1;
        at = extra - llmg_vat_back(text, extra, 0, LLMG_VAT_BETWEEN);
        n = llmg_vat_back(text, at, 1, 2);

        if (n != 2) {
            return 0;
        }

    } else if (n == 3) {
        extra = --at;

    } else if (n != 2) {
        return 0;
    }

    at -= 2;
    p = text.data + at;

    if (!llmg_vat_upper(p[0])
        || (at > 0 && (llmg_vat_alnum(p[-1]) || p[-1] == '_')))
    {
        return 0;
    }

    vat->n = 2;
    vat->bytes[0] = p[0];
    vat->bytes[1] = p[1] & 0xDF;

    if (extra != 0) {
        vat->bytes[vat->n++] = text.data[extra] & 0xDF;
    }

    return 1;
}


/* groups with a digit in them, and single letters */

static llmg_status_t
llmg_vat_number(const llmg_digits_t *place, llmg_vat_t *vat)
{
    size_t         i, from, end;
    unsigned       digits;
    llmg_str_t     text;
    unsigned char  c;

    text = place->text;
    vat->groups = 0;

    i = place->at;
    end = i + LLMG_VAT_BYTES;

    for ( ;; ) {
        from = i;
        digits = 0;

        for ( /* void */ ; i < text.len && llmg_vat_alnum(text.data[i]); i++) {

            if (vat->n == LLMG_VAT_CODE || i == end) {
                return LLMG_OK;
            }

            c = text.data[i];
            digits += llmg_detect_digit(c);
            vat->bytes[vat->n++] = llmg_detect_digit(c) ? c : c & 0xDF;
        }

        if (i == text.len && place->more) {
            return LLMG_AGAIN;
        }

        if ((i < text.len && text.data[i] == '_')
            || (digits == 0
                && (i != from + 1 || !llmg_vat_upper(text.data[from]))))
        {
            return LLMG_OK;
        }

        vat->lens[vat->groups] = vat->n;
        vat->ends[vat->groups++] = i;

        for (from = i; i < text.len && i < end && i - from <= LLMG_VAT_BETWEEN
                       && llmg_vat_between(text.data[i]); i++)
        {
            /* a dot and a blank end a sentence */

            if (i != from && text.data[from] == '.') {
                return LLMG_OK;
            }
        }

        if (i == text.len && place->more) {
            return LLMG_AGAIN;
        }

        if (i == text.len || i == end || i == from
            || i - from > LLMG_VAT_BETWEEN || !llmg_vat_alnum(text.data[i]))
        {
            return LLMG_OK;
        }
    }
}
