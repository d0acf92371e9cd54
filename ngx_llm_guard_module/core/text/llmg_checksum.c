#include "llmg_checksum.h"


#define LLMG_SSN_DIGITS   9

#define llmg_is_digit(c)  ((unsigned char) ((c) - '0') < 10)

#define AT(a, b)          (((a) - 'A') * 26 + ((b) - 'A'))


/* first digits from "low" to "high", both of "width" digits */
typedef struct {
    uint32_t       low;
    uint32_t       high;
    unsigned char  width;
    unsigned char  min;         /* digits of the whole number */
    unsigned char  max;
} llmg_card_scheme_t;


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
 * The length of the whole behind two letters: first the IBAN registry, then
 * countries whose banks use the form without being in it.
 */

static const unsigned char  llmg_iban_lengths[] = {
    [AT('A', 'D')] = 24, [AT('A', 'E')] = 23, [AT('A', 'L')] = 28,
    [AT('A', 'T')] = 20, [AT('A', 'Z')] = 28, [AT('B', 'A')] = 20,
    [AT('B', 'E')] = 16, [AT('B', 'G')] = 22, [AT('B', 'H')] = 22,
    [AT('B', 'I')] = 27, [AT('B', 'R')] = 29, [AT('B', 'Y')] = 28,
    [AT('C', 'H')] = 21, [AT('C', 'R')] = 22, [AT('C', 'Y')] = 28,
    [AT('C', 'Z')] = 24, [AT('D', 'E')] = 22, [AT('D', 'J')] = 27,
    [AT('D', 'K')] = 18, [AT('D', 'O')] = 28, [AT('E', 'E')] = 20,
    [AT('E', 'G')] = 29, [AT('E', 'S')] = 24, [AT('F', 'I')] = 18,
    [AT('F', 'K')] = 18, [AT('F', 'O')] = 18, [AT('F', 'R')] = 27,
    [AT('G', 'B')] = 22, [AT('G', 'E')] = 22, [AT('G', 'I')] = 23,
    [AT('G', 'L')] = 18, [AT('G', 'R')] = 27, [AT('G', 'T')] = 28,
    [AT('H', 'N')] = 28, [AT('H', 'R')] = 21, [AT('H', 'U')] = 28,
    [AT('I', 'E')] = 22, [AT('I', 'L')] = 23, [AT('I', 'Q')] = 23,
    [AT('I', 'S')] = 26, [AT('I', 'T')] = 27, [AT('J', 'O')] = 30,
    [AT('K', 'W')] = 30, [AT('K', 'Z')] = 20, [AT('L', 'B')] = 28,
    [AT('L', 'C')] = 32, [AT('L', 'I')] = 21, [AT('L', 'T')] = 20,
    [AT('L', 'U')] = 20, [AT('L', 'V')] = 21, [AT('L', 'Y')] = 25,
    [AT('M', 'C')] = 27, [AT('M', 'D')] = 24, [AT('M', 'E')] = 22,
    [AT('M', 'K')] = 19, [AT('M', 'N')] = 20, [AT('M', 'R')] = 27,
    [AT('M', 'T')] = 31, [AT('M', 'U')] = 30, [AT('N', 'I')] = 28,
    [AT('N', 'L')] = 18, [AT('N', 'O')] = 15, [AT('O', 'M')] = 23,
    [AT('P', 'K')] = 24, [AT('P', 'L')] = 28, [AT('P', 'S')] = 29,
    [AT('P', 'T')] = 25, [AT('Q', 'A')] = 29, [AT('R', 'O')] = 24,
    [AT('R', 'S')] = 22, [AT('R', 'U')] = 33, [AT('S', 'A')] = 24,
    [AT('S', 'C')] = 31, [AT('S', 'D')] = 18, [AT('S', 'E')] = 24,
    [AT('S', 'I')] = 19, [AT('S', 'K')] = 24, [AT('S', 'M')] = 27,
    [AT('S', 'O')] = 23, [AT('S', 'T')] = 25, [AT('S', 'V')] = 28,
    [AT('T', 'L')] = 23, [AT('T', 'N')] = 24, [AT('T', 'R')] = 26,
    [AT('U', 'A')] = 29, [AT('V', 'A')] = 22, [AT('V', 'G')] = 24,
    [AT('X', 'K')] = 20, [AT('Y', 'E')] = 30,

    [AT('A', 'O')] = 25, [AT('B', 'F')] = 28, [AT('B', 'J')] = 28,
    [AT('C', 'F')] = 27, [AT('C', 'G')] = 27, [AT('C', 'I')] = 28,
    [AT('C', 'M')] = 27, [AT('C', 'V')] = 25, [AT('D', 'Z')] = 26,
    [AT('G', 'A')] = 27, [AT('G', 'F')] = 27, [AT('G', 'P')] = 27,
    [AT('G', 'Q')] = 27, [AT('G', 'W')] = 25, [AT('I', 'R')] = 26,
    [AT('K', 'M')] = 27, [AT('M', 'A')] = 28, [AT('M', 'G')] = 27,
    [AT('M', 'L')] = 28, [AT('M', 'Q')] = 27, [AT('M', 'Z')] = 25,
    [AT('N', 'C')] = 27, [AT('N', 'E')] = 28, [AT('P', 'F')] = 27,
    [AT('R', 'E')] = 27, [AT('S', 'N')] = 28, [AT('T', 'D')] = 27,
    [AT('T', 'F')] = 27, [AT('T', 'G')] = 28, [AT('Y', 'T')] = 27
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
    size_t  i;

    if ((unsigned) (country[0] - 'A') >= 26
        || (unsigned) (country[1] - 'A') >= 26)
    {
        return 0;
    }

    i = (size_t) AT(country[0], country[1]);

    return (i < sizeof(llmg_iban_lengths)) ? llmg_iban_lengths[i] : 0;
}
