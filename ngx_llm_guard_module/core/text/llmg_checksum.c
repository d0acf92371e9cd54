#include "llmg_checksum.h"


#define LLMG_SSN_DIGITS   9

#define llmg_is_digit(c)  ((unsigned char) ((c) - '0') < 10)


/* first digits from "low" to "high", both of "width" digits */
typedef struct {
    uint32_t       low;
    uint32_t       high;
    unsigned char  width;
    unsigned char  min;         /* digits of the whole number */
    unsigned char  max;
} llmg_card_scheme_t;


typedef struct {
    char           country[2];
    unsigned char  len;
} llmg_iban_country_t;


static size_t llmg_digits(llmg_str_t found, unsigned char *out, size_t max);
static int llmg_card_scheme(const unsigned char *digits, size_t n);
static int llmg_luhn(const unsigned char *digits, size_t n);


static const llmg_card_scheme_t  llmg_card_schemes[] = {
    { 4,      4,      1, 13, 13 },      /* Visa */
    { 4,      4,      1, 16, 16 },
    { 4,      4,      1, 19, 19 },
    { 51,     55,     2, 16, 16 },      /* Mastercard */
    { 222100, 272099, 6, 16, 16 },
    { 34,     34,     2, 15, 15 },      /* American Express */
    { 37,     37,     2, 15, 15 },
    { 6011,   6011,   4, 16, 19 },      /* Discover */
    { 644,    649,    3, 16, 19 },
    { 65,     65,     2, 16, 19 },
    { 3528,   3589,   4, 16, 19 },      /* JCB */
    { 300,    305,    3, 14, 14 },      /* Diners Club */
    { 3095,   3095,   4, 14, 14 },
    { 36,     36,     2, 14, 14 },
    { 38,     39,     2, 14, 14 },
    { 62,     62,     2, 16, 19 },      /* UnionPay */
    { 5018,   5018,   4, 13, 19 },      /* Maestro */
    { 5020,   5020,   4, 13, 19 },
    { 5038,   5038,   4, 13, 19 },
    { 5893,   5893,   4, 13, 19 },
    { 6304,   6304,   4, 13, 19 },
    { 6759,   6759,   4, 13, 19 },
    { 6761,   6763,   4, 13, 19 },
    { 2200,   2204,   4, 16, 19 },      /* Mir */
    { 636,    636,    3, 16, 19 },      /* InterPayment, InstaPayment */
    { 637,    639,    3, 16, 16 }
};


/*
 * Letters and the length of the whole: first the IBAN registry, then countries
 * whose banks use the form without being in it.
 */

static const llmg_iban_country_t  llmg_iban_countries[] = {
    { "AD", 24 }, { "AE", 23 }, { "AL", 28 }, { "AT", 20 }, { "AZ", 28 },
    { "BA", 20 }, { "BE", 16 }, { "BG", 22 }, { "BH", 22 }, { "BI", 27 },
    { "BR", 29 }, { "BY", 28 }, { "CH", 21 }, { "CR", 22 }, { "CY", 28 },
    { "CZ", 24 }, { "DE", 22 }, { "DJ", 27 }, { "DK", 18 }, { "DO", 28 },
    { "EE", 20 }, { "EG", 29 }, { "ES", 24 }, { "FI", 18 }, { "FK", 18 },
    { "FO", 18 }, { "FR", 27 }, { "GB", 22 }, { "GE", 22 }, { "GI", 23 },
    { "GL", 18 }, { "GR", 27 }, { "GT", 28 }, { "HN", 28 }, { "HR", 21 },
    { "HU", 28 }, { "IE", 22 }, { "IL", 23 }, { "IQ", 23 }, { "IS", 26 },
    { "IT", 27 }, { "JO", 30 }, { "KW", 30 }, { "KZ", 20 }, { "LB", 28 },
    { "LC", 32 }, { "LI", 21 }, { "LT", 20 }, { "LU", 20 }, { "LV", 21 },
    { "LY", 25 }, { "MC", 27 }, { "MD", 24 }, { "ME", 22 }, { "MK", 19 },
    { "MN", 20 }, { "MR", 27 }, { "MT", 31 }, { "MU", 30 }, { "NI", 28 },
    { "NL", 18 }, { "NO", 15 }, { "OM", 23 }, { "PK", 24 }, { "PL", 28 },
    { "PS", 29 }, { "PT", 25 }, { "QA", 29 }, { "RO", 24 }, { "RS", 22 },
    { "RU", 33 }, { "SA", 24 }, { "SC", 31 }, { "SD", 18 }, { "SE", 24 },
    { "SI", 19 }, { "SK", 24 }, { "SM", 27 }, { "SO", 23 }, { "ST", 25 },
    { "SV", 28 }, { "TL", 23 }, { "TN", 24 }, { "TR", 26 }, { "UA", 29 },
    { "VA", 22 }, { "VG", 24 }, { "XK", 20 }, { "YE", 30 },

    { "AO", 25 }, { "BF", 28 }, { "BJ", 28 }, { "CF", 27 }, { "CG", 27 },
    { "CI", 28 }, { "CM", 27 }, { "CV", 25 }, { "DZ", 26 }, { "GA", 27 },
    { "GF", 27 }, { "GP", 27 }, { "GQ", 27 }, { "GW", 25 }, { "IR", 26 },
    { "KM", 27 }, { "MA", 28 }, { "MG", 27 }, { "ML", 28 }, { "MQ", 27 },
    { "MZ", 25 }, { "NC", 27 }, { "NE", 28 }, { "PF", 27 }, { "RE", 27 },
    { "SN", 28 }, { "TD", 27 }, { "TF", 27 }, { "TG", 28 }, { "YT", 27 }
};


/* on a Woolworth wallet card and in a Social Security Board pamphlet */

static const char *const  llmg_ssn_samples[] = {
    "078051120", "219099999", "123456789", "987654321"
};


int
llmg_check_varied(llmg_str_t found)
{
    size_t  i, run;

    run = 1;

    for (i = 1; i < found.len; i++) {
        run = (found.data[i] == found.data[i - 1]) ? run + 1 : 1;

        if (run == LLMG_FILLER_MIN) {
            return 0;
        }
    }

    return found.len != 0;
}


int
llmg_check_luhn(llmg_str_t found)
{
    size_t         i, n;
    unsigned       sum, d;
    unsigned char  c;

    n = 0;
    sum = 0;

    for (i = found.len; i > 0; i--) {
        c = found.data[i - 1];

        if (c == ' ' || c == '-' || c == '.') {
            continue;
        }

        if (!llmg_is_digit(c)) {
            return 0;
        }

        d = (unsigned) (c - '0') << (n & 1);
        sum += (d > 9) ? d - 9 : d;
        n++;
    }

    return n > 1 && sum % 10 == 0;
}


int
llmg_check_mod97(llmg_str_t found)
{
    size_t         i;
    unsigned       rest;
    unsigned char  c;

    rest = 0;

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if (llmg_is_digit(c)) {
            rest = (rest * 10 + (c - '0')) % 97;
            continue;
        }

        c |= 0x20;

        if (c < 'a' || c > 'z') {
            return 0;
        }

        rest = (rest * 100 + (c - 'a' + 10)) % 97;
    }

    return rest == 1;
}


int
llmg_check_card(llmg_str_t found)
{
    size_t         i, n;
    unsigned char  digits[LLMG_CARD_MAX];

    /* no scheme begins with another digit */

    if (found.len == 0 || found.data[0] < '2' || found.data[0] > '6') {
        return 0;
    }

    for (i = 0; i < found.len; i++) {
        if (!llmg_is_digit(found.data[i]) && found.data[i] != ' '
            && found.data[i] != '-')
        {
            return 0;
        }
    }

    n = llmg_digits(found, digits, LLMG_CARD_MAX);

    /* thirteen digits without a gap are a product code more often (EAN-13) */

    if (n == 13 && found.len == 13) {
        return 0;
    }

    if (n == 0 || !llmg_card_scheme(digits, n) || !llmg_luhn(digits, n)) {
        return 0;
    }

    for (i = 1; i < n; i++) {
        if (digits[i] != digits[0]) {
            return 1;
        }
    }

    return 0;
}


int
llmg_check_iban(llmg_str_t found)
{
    size_t         i, n;
    llmg_str_t     value;
    unsigned char  c, text[LLMG_IBAN_MAX + 4];

    n = 0;

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if (c == ' ' || c == '-') {
            continue;
        }

        if (n == LLMG_IBAN_MAX) {
            return 0;
        }

        text[n++] = (c >= 'a' && c <= 'z') ? (unsigned char) (c & ~0x20) : c;
    }

    if (n < 5 || llmg_iban_length(text) != n) {
        return 0;
    }

    if (!llmg_is_digit(text[2]) || !llmg_is_digit(text[3])) {
        return 0;
    }

    memcpy(text + n, text, 4);

    value.data = text + 4;
    value.len = n;

    return llmg_check_mod97(value);
}


int
llmg_check_ssn(llmg_str_t found)
{
    size_t         i;
    unsigned char  d[LLMG_SSN_DIGITS];

    if (llmg_digits(found, d, LLMG_SSN_DIGITS) != LLMG_SSN_DIGITS) {
        return 0;
    }

    if (d[0] == '9' || memcmp(d, "000", 3) == 0 || memcmp(d, "666", 3) == 0
        || memcmp(d + 3, "00", 2) == 0 || memcmp(d + 5, "0000", 4) == 0)
    {
        return 0;
    }

    for (i = 0; i < sizeof(llmg_ssn_samples) / sizeof(char *); i++) {
        if (memcmp(d, llmg_ssn_samples[i], LLMG_SSN_DIGITS) == 0) {
            return 0;
        }
    }

    return 1;
}


/* the ASCII digits of "found"; 0 when there are none or more than "max" */

static size_t
llmg_digits(llmg_str_t found, unsigned char *out, size_t max)
{
    size_t  i, n;

    n = 0;

    for (i = 0; i < found.len; i++) {
        if (!llmg_is_digit(found.data[i])) {
            continue;
        }

        if (n == max) {
            return 0;
        }

        out[n++] = found.data[i];
    }

    return n;
}


static int
llmg_card_scheme(const unsigned char *digits, size_t n)
{
    size_t                     i, k;
    uint32_t                   first;
    const llmg_card_scheme_t  *s;

    for (i = 0; i < sizeof(llmg_card_schemes) / sizeof(*s); i++) {
        s = &llmg_card_schemes[i];

        if (n < s->min || n > s->max) {
            continue;
        }

        first = 0;

        for (k = 0; k < s->width; k++) {
            first = first * 10 + (digits[k] - '0');
        }

        if (first >= s->low && first <= s->high) {
            return 1;
        }
    }

    return 0;
}


static int
llmg_luhn(const unsigned char *digits, size_t n)
{
    llmg_str_t  value;

    value.data = digits;
    value.len = n;

    return llmg_check_luhn(value);
}


size_t
llmg_iban_length(const unsigned char *country)
{
    size_t                      i;
    const llmg_iban_country_t  *c;

    for (i = 0; i < sizeof(llmg_iban_countries) / sizeof(*c); i++) {
        c = &llmg_iban_countries[i];

        if (memcmp(country, c->country, 2) == 0) {
            return c->len;
        }
    }

    return 0;
}
