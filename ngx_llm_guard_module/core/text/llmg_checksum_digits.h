/*
 * What the checks of numbers are made of.
 */

#ifndef _LLMG_CHECKSUM_DIGITS_H_INCLUDED_
#define _LLMG_CHECKSUM_DIGITS_H_INCLUDED_


#include "llmg_checksum.h"


/* letters and digits of the longest identifier */
#define LLMG_DIGITS_MAX   32

#define llmg_is_digit(c)  ((unsigned char) ((c) - '0') < 10)
#define llmg_is_upper(c)  ((unsigned char) ((c) - 'A') < 26)
#define llmg_is_lower(c)  ((unsigned char) ((c) - 'a') < 26)


/* found bytes without their separators; digits are 0 to 9 in "d" */
typedef struct {
    size_t         n;
    unsigned char  d[LLMG_DIGITS_MAX];
} llmg_digits_of_t;


/* the digits alone; n is 0 when they are too many */
static inline llmg_digits_of_t
llmg_digits_of(llmg_str_t found)
{
    size_t            i;
    llmg_digits_of_t  v;

    v.n = 0;

    for (i = 0; i < found.len; i++) {
        if (!llmg_is_digit(found.data[i])) {
            continue;
        }

        if (v.n == LLMG_DIGITS_MAX) {
            v.n = 0;
            return v;
        }

        v.d[v.n++] = (unsigned char) (found.data[i] - '0');
    }

    return v;
}


/* letters in upper case and digits, as characters; "names": '&', too */
static inline llmg_digits_of_t
llmg_characters_of(llmg_str_t found, int names)
{
    size_t            i;
    unsigned char     c;
    llmg_digits_of_t  v;

    v.n = 0;

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if (llmg_is_lower(c)) {
            c &= (unsigned char) ~0x20;
        }

        /* N with a tilde, of either case, is one character, too */

        if (names && c == 0xC3 && i + 1 < found.len
            && (found.data[i + 1] == 0x91 || found.data[i + 1] == 0xB1))
        {
            c = 1;
            i++;

        } else if (!llmg_is_digit(c) && !llmg_is_upper(c)
                   && (c != '&' || !names))
        {
            continue;
        }

        if (v.n == LLMG_DIGITS_MAX) {
            v.n = 0;
            return v;
        }

        v.d[v.n++] = c;
    }

    return v;
}


#define llmg_letters_of(found)   llmg_characters_of(found, 0)


/* a sum of digits, each times its weight */
static inline int
llmg_weighted(const unsigned char *d, const signed char *weights, size_t n)
{
    int     sum;
    size_t  i;

    sum = 0;

    for (i = 0; i < n; i++) {
        sum += d[i] * weights[i];
    }

    return sum;
}


/* what makes that sum a multiple of "modulus": 0 to modulus - 1 */
static inline int
llmg_complement(const unsigned char *d, const signed char *weights, size_t n,
    int modulus)
{
    return (modulus - llmg_weighted(d, weights, n) % modulus) % modulus;
}


#define llmg_weights(...)   ((const signed char []) { __VA_ARGS__ })


static inline unsigned
llmg_two(const unsigned char *d)
{
    return d[0] * 10u + d[1];
}


/* a number of up to 19 digits */
static inline uint64_t
llmg_value(const unsigned char *d, size_t n)
{
    size_t    i;
    uint64_t  v;

    v = 0;

    for (i = 0; i < n; i++) {
        v = v * 10 + d[i];
    }

    return v;
}


static inline int
llmg_luhn_of(const unsigned char *d, size_t n)
{
    size_t    i;
    unsigned  sum, x;

    sum = 0;

    for (i = 0; i < n; i++) {
        x = d[n - i - 1];

        if (i & 1) {
            x *= 2;
            x = (x > 9) ? x - 9 : x;
        }

        sum += x;
    }

    return sum % 10 == 0;
}


/* a day of some year; February has 29 */
static inline int
llmg_day(unsigned day, unsigned month)
{
    return month >= 1 && month <= 12 && day >= 1
           && day <= (month == 2 ? 29u
                      : month == 4 || month == 6 || month == 9 || month == 11
                        ? 30u : 31u);
}


/* not one digit repeated */
static inline int
llmg_mixed(const unsigned char *d, size_t n)
{
    size_t  i;

    for (i = 1; i < n; i++) {
        if (d[i] != d[0]) {
            return 1;
        }
    }

    return 0;
}


/* so many digits, mixed, the last of them Luhn's */
static inline int
llmg_luhn_number(llmg_str_t found, size_t n)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == n && llmg_mixed(v.d, n) && llmg_luhn_of(v.d, n);
}


/* ISO 7064 mod 11,10 over all digits, the last being the check digit */
static inline int
llmg_mod11_10(const unsigned char *d, size_t n)
{
    size_t    i;
    unsigned  p;

    p = 10;

    for (i = 0; i + 1 < n; i++) {
        p = (p + d[i]) % 10;
        p = (p ? p : 10) * 2 % 11;
    }

    return (p + d[n - 1]) % 10 == 1;
}


#endif /* _LLMG_CHECKSUM_DIGITS_H_INCLUDED_ */
