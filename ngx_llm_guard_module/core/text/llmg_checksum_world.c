#include "llmg_checksum_digits.h"


int
llmg_check_au_tfn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n == 8) {
        return llmg_mixed(v.d, 8)
               && llmg_weighted(v.d, llmg_weights(10, 7, 8, 4, 6, 3, 5, 1), 8)
                  % 11 == 0;
    }

    return v.n == 9 && llmg_mixed(v.d, 9)
           && llmg_weighted(v.d, llmg_weights(1, 4, 3, 7, 5, 8, 6, 9, 10), 9)
              % 11 == 0;
}


int
llmg_check_au_abn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 11 && v.d[0] != 0
           && (llmg_weighted(v.d, llmg_weights(10, 1, 3, 5, 7, 9, 11, 13, 15,
                                               17, 19), 11) - 10) % 89 == 0;
}


int
llmg_check_au_acn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 9 && llmg_mixed(v.d, 9)
           && llmg_complement(v.d, llmg_weights(8, 7, 6, 5, 4, 3, 2, 1), 8, 10)
              == v.d[8];
}


int
llmg_check_au_medicare(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return (v.n == 10 || v.n == 11) && v.d[0] >= 2 && v.d[0] <= 6
           && llmg_weighted(v.d, llmg_weights(1, 3, 7, 9, 1, 3, 7, 9), 8) % 10
              == v.d[8];
}


int
llmg_check_nz_ird(llmg_str_t found)
{
    int               check;
    unsigned char     d[9];
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 8 && v.n != 9) {
        return 0;
    }

    d[0] = 0;
    memcpy(d + (9 - v.n), v.d, v.n);

    check = llmg_complement(d, llmg_weights(3, 2, 7, 6, 5, 4, 3, 2), 8, 11);

    if (check == 10) {
        check = llmg_complement(d, llmg_weights(7, 4, 3, 2, 5, 2, 7, 6), 8,
                                11);
    }

    return check == d[8] && llmg_mixed(v.d, v.n);
}


int
llmg_check_il_id(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    /* a zero in front is often left out */

    return (v.n == 8 || v.n == 9) && llmg_mixed(v.d, v.n)
           && llmg_luhn_of(v.d, v.n);
}


int
llmg_check_za_id(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && llmg_day(llmg_two(v.d + 4), llmg_two(v.d + 2))
           && v.d[10] <= 2 && llmg_luhn_of(v.d, 13);
}


/* Verhoeff: multiplication in the dihedral group of order 10 */

int
llmg_check_in_aadhaar(llmg_str_t found)
{
    size_t            i;
    unsigned          c, x;
    llmg_digits_of_t  v;

    static const unsigned char  permute[] = { 1, 5, 7, 6, 2, 8, 3, 0, 9, 4 };

    v = llmg_digits_of(found);

    if (v.n != 12 || v.d[0] < 2) {
        return 0;
    }

    c = 0;

    for (i = 0; i < 12; i++) {
        x = v.d[11 - i];

        for (unsigned k = 0; k < i % 8; k++) {
            x = permute[x];
        }

        /* r^a s^b: rotations 0 to 4, reflections 5 to 9 */

        c = (c < 5) ? (x < 5 ? (c + x) % 5 : 5 + (c + x - 5) % 5)
                    : (x < 5 ? 5 + (c - 5 + 5 - x) % 5 : (c - x + 5) % 5);
    }

    if (c != 0) {
        return 0;
    }

    for (i = 0; i < 6 && v.d[i] == v.d[11 - i]; i++) {
        /* void */
    }

    return i != 6;
}


int
llmg_check_in_pan(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    return v.n == 10 && strchr("ABCFGHJLPTKE", v.d[3]) != NULL
           && memcmp(v.d + 5, "0000", 4) != 0;
}


/* three letters, seven digits with Luhn's */

int
llmg_check_in_voter(llmg_str_t found)
{
    if (found.len != 10) {
        return 0;
    }

    found.data += 3;
    found.len -= 3;

    return llmg_luhn_number(found, 7);
}


/* base 36, weights 1 and 2, the digits of a product added */

int
llmg_check_in_gstin(llmg_str_t found)
{
    unsigned          sum, x, state;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 15 || v.d[13] != 'Z') {
        return 0;
    }

    state = llmg_two(v.d) - 11 * '0';

    if (state < 1 || (state > 38 && state < 97) || state > 99) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 14; i++) {
        x = llmg_is_digit(v.d[i]) ? v.d[i] - 48u : v.d[i] - 55u;
        x *= 1 + (i & 1);
        sum += x / 36 + x % 36;
    }

    x = (36 - sum % 36) % 36;

    return v.d[14] == (x < 10 ? '0' + x : 'A' + x - 10);
}


/* ISO 7064 mod 11-2 */

int
llmg_check_cn_id(llmg_str_t found)
{
    size_t            i;
    unsigned          sum;
    unsigned char     last;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (found.len != 18 || v.n < 17) {
        return 0;
    }

    last = found.data[17];

    if (v.d[0] == 0 || v.d[0] > 8
        || (llmg_two(v.d + 6) != 19 && llmg_two(v.d + 6) != 20)
        || !llmg_day(llmg_two(v.d + 12), llmg_two(v.d + 10)))
    {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 17; i++) {
        sum = (sum + v.d[i]) * 2 % 11;
    }

    sum = (12 - sum) % 11;

    return sum == 10 ? (last & ~0x20) == 'X' : last == '0' + sum;
}


/* GB 32100: mod 31 */

int
llmg_check_cn_uscc(llmg_str_t found)
{
    unsigned          sum, weight;
    size_t            i;
    const char       *p;
    llmg_digits_of_t  v;

    static const char  order[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    v = llmg_letters_of(found);

    if (v.n != 18) {
        return 0;
    }

    sum = 0;
    weight = 1;

    for (i = 0; i < 18; i++) {
        p = strchr(order, v.d[i]);

        if (p == NULL) {
            return 0;
        }

        if (i == 17) {
            return (31 - sum % 31) % 31 == (unsigned) (p - order);
        }

        sum += (unsigned) (p - order) * weight;
        weight = weight * 3 % 31;
    }

    return 0;
}


/*
 * GB 32100: who registers and what, then the province.  Digits alone that
 * satisfy the check are many.
 */

int
llmg_check_cn_uscc_form(llmg_str_t found)
{
    unsigned          province;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 18 || !llmg_check_cn_uscc(found)) {
        return 0;
    }

    province = (unsigned) (v.d[2] - '0') * 10 + (unsigned) (v.d[3] - '0');

    return memchr("159Y", v.d[0], 4) != NULL
           && memchr("1239", v.d[1], 4) != NULL
           && province >= 11 && province <= 65;
}


/*
 * Seven digits of birth and sex, six of place and order, of which the last is a
 * check digit in numbers that were given before October 2020.
 */

/* the last of 13 digits, with a date; "more" is what some have on top of it */

static int
llmg_kr_digit(const llmg_digits_of_t *v, int more)
{
    int  sum;

    if (v->n != 13 || !llmg_day(llmg_two(v->d + 4), llmg_two(v->d + 2))) {
        return 0;
    }

    sum = llmg_weighted(v->d,
                        llmg_weights(2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), 12);

    return (11 + more - sum % 11) % 10 == v->d[12];
}


/* the seventh digit is the century and the sex; of foreigners, 5 to 8 */

int
llmg_check_kr_rrn_digit(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return llmg_kr_digit(&v, 0) && (v.d[6] < 5 || v.d[6] > 8);
}


int
llmg_check_kr_frn_digit(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return (llmg_kr_digit(&v, 0) || llmg_kr_digit(&v, 2))
           && v.d[6] >= 5 && v.d[6] <= 8;
}


int
llmg_check_kr_rrn(llmg_str_t found)
{
    unsigned          born;
    llmg_digits_of_t  v;

    if (llmg_check_kr_rrn_digit(found) || llmg_check_kr_frn_digit(found)) {
        return 1;
    }

    v = llmg_digits_of(found);

    if (v.n != 13 || !llmg_day(llmg_two(v.d + 4), llmg_two(v.d + 2))) {
        return 0;
    }

    born = llmg_two(v.d) * 100 + llmg_two(v.d + 2);

    return (v.d[6] == 3 || v.d[6] == 4) && born >= 2010 && born <= 4000;
}


/* the region that gave it, 11 to 28 */

int
llmg_check_kr_driver(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 12 && llmg_two(v.d) >= 11 && llmg_two(v.d) <= 28
           && llmg_mixed(v.d, 12);
}


int
llmg_check_kr_frn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && llmg_day(llmg_two(v.d + 4), llmg_two(v.d + 2))
           && v.d[6] >= 5 && v.d[6] <= 8;
}


int
llmg_check_kr_brn(llmg_str_t found)
{
    int               sum;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10 || !llmg_mixed(v.d, 10)) {
        return 0;
    }

    sum = llmg_weighted(v.d, llmg_weights(1, 3, 7, 1, 3, 7, 1, 3, 5), 9)
          + v.d[8] * 5 / 10;

    return (10 - sum % 10) % 10 == v.d[9];
}


int
llmg_check_jp_my_number(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 12 && llmg_mixed(v.d, 12)
           && llmg_complement(v.d, llmg_weights(6, 5, 4, 3, 2, 7, 6, 5, 4, 3,
                                                2), 11, 11) % 10 == v.d[11];
}


int
llmg_check_jp_corporate(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && v.d[0] != 0 && llmg_mixed(v.d, 13)
           && 9 - llmg_weighted(v.d + 1, llmg_weights(2, 1, 2, 1, 2, 1, 2, 1,
                                                      2, 1, 2, 1), 12) % 9
              == v.d[0];
}


int
llmg_check_th_pin(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && v.d[0] != 0 && v.d[0] != 9 && llmg_mixed(v.d, 13)
           && (11 - llmg_weighted(v.d, llmg_weights(13, 12, 11, 10, 9, 8, 7,
                                                    6, 5, 4, 3, 2), 12) % 11)
              % 10 == v.d[12];
}


int
llmg_check_sg_nric(llmg_str_t found)
{
    int               sum;
    unsigned char     series, check;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 7 || found.len != 9) {
        return 0;
    }

    series = found.data[0] & 0xDF;
    check = found.data[8] & 0xDF;
    sum = llmg_weighted(v.d, llmg_weights(2, 7, 6, 5, 4, 3, 2), 7);

    switch (series) {

    case 'S':
        return "JZIHGFEDCBA"[sum % 11] == check;

    case 'T':
        return "JZIHGFEDCBA"[(sum + 4) % 11] == check;

    case 'F':
        return "XWUTRQPNMLK"[sum % 11] == check;

    case 'G':
        return "XWUTRQPNMLK"[(sum + 4) % 11] == check;

    case 'M':
        return "KLJNPQRTUWX"[(10 - (sum + 3) % 11) % 11] == check;
    }

    return 0;
}


int
llmg_check_sg_uen(llmg_str_t found)
{
    int               sum;
    size_t            i;
    const char       *p;
    llmg_digits_of_t  v, w;

    static const char         order[] = "ABCDEFGHJKLMNPQRSTUVWX0123456789";
    static const signed char  weights[] = { 4, 3, 5, 3, 10, 2, 2, 5, 7 };

    v = llmg_letters_of(found);
    w = llmg_digits_of(found);

    if (v.n == 9 && w.n == 8) {
        return "XMKECAWLJDB"[llmg_weighted(w.d, llmg_weights(10, 4, 9, 3, 8, 2,
                                                             7, 1), 8) % 11]
               == v.d[8];
    }

    if (v.n == 10 && w.n == 9) {
        return "ZKCMDNERGWH"[llmg_weighted(w.d, llmg_weights(10, 8, 6, 4, 9, 7,
                                                             5, 3, 1), 9) % 11]
               == v.d[9];
    }

    if (v.n != 10 || w.n != 6 || strchr("RST", v.d[0]) == NULL) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 9; i++) {
        p = strchr(order, v.d[i]);

        if (p == NULL) {
            return 0;
        }

        sum += (int) (p - order) * weights[i];
    }

    return order[(sum + 110 - 5) % 11] == v.d[9];
}


/* birth date and place: no check digit */

int
llmg_check_my_nric(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 12 && llmg_day(llmg_two(v.d + 4), llmg_two(v.d + 2))
           && llmg_two(v.d + 6) != 0 && llmg_two(v.d + 6) != 17
           && llmg_two(v.d + 6) != 18 && llmg_two(v.d + 6) != 19
           && llmg_two(v.d + 6) != 20;
}


int
llmg_check_id_npwp(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return (v.n == 15 || v.n == 16) && llmg_mixed(v.d, v.n)
           && (v.n == 16 || llmg_luhn_of(v.d, 9));
}


/* province, city, district, birth date (a woman's day has 40 more), serial */

int
llmg_check_id_nik(llmg_str_t found)
{
    unsigned          day;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 16 || llmg_two(v.d) < 11 || llmg_two(v.d) > 96) {
        return 0;
    }

    day = llmg_two(v.d + 6);
    day = (day > 40) ? day - 40 : day;

    return llmg_day(day, llmg_two(v.d + 8));
}


int
llmg_check_tw_id(llmg_str_t found)
{
    int               sum;
    const char       *p;
    llmg_digits_of_t  v;

    /* by place: 10 for A and so on, in the order in which they were given */

    static const char  order[] = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    v = llmg_digits_of(found);

    if (v.n != 9) {
        return 0;
    }

    p = strchr(order, found.data[0] & ~0x20);

    if (p == NULL || *p == '\0' || (v.d[0] != 1 && v.d[0] != 2)) {
        return 0;
    }

    sum = (int) (p - order) + 10;
    sum = sum / 10 + sum % 10 * 9
          + llmg_weighted(v.d, llmg_weights(8, 7, 6, 5, 4, 3, 2, 1, 1), 9);

    return sum % 10 == 0;
}


int
llmg_check_hk_id(llmg_str_t found)
{
    int               sum, x;
    size_t            i, n;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 8 && v.n != 9) {
        return 0;
    }

    sum = (v.n == 8) ? 36 * 9 : 0;
    n = v.n;

    for (i = 0; i < n; i++) {
        x = llmg_is_digit(v.d[i]) ? v.d[i] - '0' : v.d[i] - 'A' + 10;
        sum += x * (int) (n - i);
    }

    return sum % 11 == 0;
}
