#include "llmg_checksum_digits.h"


int
llmg_check_us_itin(llmg_str_t found)
{
    unsigned          group;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 9 || v.d[0] != 9) {
        return 0;
    }

    group = llmg_two(v.d + 3);

    return (group >= 50 && group <= 65) || (group >= 70 && group <= 88)
           || (group >= 90 && group <= 92) || (group >= 94 && group <= 99);
}


int
llmg_check_us_npi(llmg_str_t found)
{
    llmg_digits_of_t  v, w;

    v = llmg_digits_of(found);

    if (v.n != 10 || (v.d[0] != 1 && v.d[0] != 2) || !llmg_mixed(v.d, 10)) {
        return 0;
    }

    memcpy(w.d, "\x08\x00\x08\x04\x00", 5);
    memcpy(w.d + 5, v.d, 10);

    return llmg_luhn_of(w.d, 15);
}


int
llmg_check_us_mbi(llmg_str_t found)
{
    size_t            i;
    unsigned char     c;
    llmg_digits_of_t  v;

    /* N a digit, A a letter, X either */

    static const char  form[] = "NAXNAXNAANN";

    v = llmg_letters_of(found);

    if (v.n != 11 || v.d[0] == '0') {
        return 0;
    }

    for (i = 0; i < 11; i++) {
        c = v.d[i];

        if (llmg_is_digit(c)) {
            if (form[i] == 'A') {
                return 0;
            }

        } else if (form[i] == 'N' || strchr("SLOIBZ", c) != NULL) {
            return 0;
        }
    }

    return 1;
}


int
llmg_check_us_dea(llmg_str_t found)
{
    unsigned          sum;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 7
        || strchr("ABCDEFGHJKLMPRSTUX", found.data[0] & ~0x20) == NULL)
    {
        return 0;
    }

    sum = v.d[0] + v.d[2] + v.d[4] + 2u * (v.d[1] + v.d[3] + v.d[5]);

    return sum % 10 == v.d[6] && llmg_mixed(v.d, 7);
}


int
llmg_check_us_aba(llmg_str_t found)
{
    unsigned          first;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 9 || !llmg_mixed(v.d, 9)) {
        return 0;
    }

    first = llmg_two(v.d);

    if (first > 12 && (first < 21 || first > 32)
        && (first < 61 || first > 72) && first != 80)
    {
        return 0;
    }

    return llmg_weighted(v.d, llmg_weights(3, 7, 1, 3, 7, 1, 3, 7, 1), 9)
           % 10 == 0;
}


int
llmg_check_us_ein(llmg_str_t found)
{
    unsigned          first;
    llmg_digits_of_t  v;

    /* campuses that do not exist */

    static const char  none[] = "07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 "
                                "97 00";

    v = llmg_digits_of(found);

    if (v.n != 9) {
        return 0;
    }

    for (first = 0; first < sizeof(none) - 1; first += 3) {
        if (none[first] - '0' == v.d[0] && none[first + 1] - '0' == v.d[1]) {
            return 0;
        }
    }

    return llmg_mixed(v.d, 9);
}


int
llmg_check_imei(llmg_str_t found)
{
    return llmg_luhn_number(found, 15);
}


int
llmg_check_ca_sin(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 9 && v.d[0] != 0 && v.d[0] != 8 && llmg_mixed(v.d, 9)
           && llmg_luhn_of(v.d, 9);
}


int
llmg_check_ca_bn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return (v.n == 9 || v.n == 13) && llmg_mixed(v.d, 9)
           && llmg_luhn_of(v.d, 9);
}


int
llmg_check_br_cpf(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 11 && llmg_mixed(v.d, 11)
           && llmg_complement(v.d, llmg_weights(10, 9, 8, 7, 6, 5, 4, 3, 2),
                              9, 11) % 10 == v.d[9]
           && llmg_complement(v.d, llmg_weights(11, 10, 9, 8, 7, 6, 5, 4, 3,
                                                2), 10, 11) % 10 == v.d[10];
}


int
llmg_check_br_cnpj(llmg_str_t found)
{
    size_t            i;
    llmg_digits_of_t  v;

    static const signed char  weights[] = { 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4,
                                            3, 2 };

    v = llmg_letters_of(found);

    if (v.n != 14) {
        return 0;
    }

    /* a letter counts as its place behind '0' (from July 2026) */

    for (i = 0; i < 14; i++) {
        v.d[i] = (unsigned char) (v.d[i] - '0');
    }

    return llmg_complement(v.d, weights + 1, 12, 11) % 10 == v.d[12]
           && llmg_complement(v.d, weights, 13, 11) % 10 == v.d[13]
           && llmg_mixed(v.d, 14);
}


int
llmg_check_mx_curp(llmg_str_t found)
{
    int               sum;
    size_t            i;
    unsigned          month, day;
    const char       *p;
    llmg_digits_of_t  v;

    /* the letter N with a tilde has its place here, and no byte */

    static const char  order[] = "0123456789ABCDEFGHIJKLMN\1OPQRSTUVWXYZ";

    v = llmg_letters_of(found);

    if (v.n != 18 || !llmg_is_digit(v.d[17])) {
        return 0;
    }

    month = llmg_two(v.d + 6) - 11 * '0';
    day = llmg_two(v.d + 8) - 11 * '0';

    if (!llmg_day(day, month) || (v.d[10] != 'H' && v.d[10] != 'M'
                                  && v.d[10] != 'X'))
    {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 17; i++) {
        p = strchr(order, v.d[i]);

        if (p == NULL) {
            return 0;
        }

        sum += (int) (p - order) * (18 - (int) i);
    }

    return (10 - sum % 10) % 10 == v.d[17] - '0';
}


int
llmg_check_mx_rfc(llmg_str_t found)
{
    size_t            names;
    unsigned          month, day;
    llmg_digits_of_t  v;

    v = llmg_characters_of(found, 1);

    if (v.n != 12 && v.n != 13) {
        return 0;
    }

    names = v.n - 9;
    month = llmg_two(v.d + names + 2) - 11 * '0';
    day = llmg_two(v.d + names + 4) - 11 * '0';

    return llmg_day(day, month);
}


int
llmg_check_mx_rfc_digit(llmg_str_t found)
{
    int               sum, check;
    size_t            i;
    const char       *p;
    llmg_digits_of_t  v;

    static const char  order[] = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \1";

    if (!llmg_check_mx_rfc(found)) {
        return 0;
    }

    v = llmg_characters_of(found, 1);
    sum = (v.n == 12) ? 13 * 37 : 0;

    for (i = 0; i + 1 < v.n; i++) {
        p = strchr(order, v.d[i]);

        if (p == NULL) {
            return 0;
        }

        sum += (int) (p - order) * (int) (v.n - i);
    }

    check = (11 - sum % 11) % 11;

    return v.d[v.n - 1] == (check == 10 ? 'A' : '0' + check);
}


/* CUIT, CUIL of Argentina, and RUC of Peru */

int
llmg_check_ar_cuit(llmg_str_t found)
{
    int               check;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11 || !llmg_mixed(v.d, 11)) {
        return 0;
    }

    check = llmg_complement(v.d, llmg_weights(5, 4, 3, 2, 7, 6, 5, 4, 3, 2),
                            10, 11);

    return (check == 10 ? 9 : check) == v.d[10];
}


int
llmg_check_ar_cbu(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 22 && llmg_mixed(v.d, 22)
           && llmg_complement(v.d, llmg_weights(7, 1, 3, 9, 7, 1, 3), 7, 10)
              == v.d[7]
           && llmg_complement(v.d + 8, llmg_weights(3, 9, 7, 1, 3, 9, 7, 1, 3,
                                                    9, 7, 1, 3), 13, 10)
              == v.d[21];
}


int
llmg_check_cl_rut(llmg_str_t found)
{
    int               sum, check;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n < 8 || v.n > 9) {
        return 0;
    }

    sum = 0;

    for (i = 0; i + 1 < v.n; i++) {
        if (!llmg_is_digit(v.d[v.n - i - 2])) {
            return 0;
        }

        sum += (v.d[v.n - i - 2] - '0') * (2 + (int) (i % 6));
    }

    check = 11 - sum % 11;

    return v.d[v.n - 1] == (check == 11 ? '0' : check == 10 ? 'K'
                            : '0' + check)
           && llmg_mixed(v.d, v.n - 1);
}


int
llmg_check_co_nit(llmg_str_t found)
{
    int               sum;
    size_t            i;
    llmg_digits_of_t  v;

    static const signed char  weights[] = { 3, 7, 13, 17, 19, 23, 29, 37, 41,
                                            43, 47, 53, 59, 67, 71 };

    v = llmg_digits_of(found);

    if (v.n < 8 || v.n > 16 || !llmg_mixed(v.d, v.n)) {
        return 0;
    }

    sum = 0;

    for (i = 0; i + 1 < v.n; i++) {
        sum += v.d[v.n - i - 2] * weights[i];
    }

    sum %= 11;

    return (sum < 2 ? sum : 11 - sum) == v.d[v.n - 1];
}


int
llmg_check_pe_cui(llmg_str_t found)
{
    int               sum;
    unsigned char     check;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n < 8) {
        return 0;
    }

    check = found.data[found.len - 1];
    sum = llmg_weighted(v.d, llmg_weights(3, 2, 7, 6, 5, 4, 3, 2), 8) % 11;

    return check == "65432110987"[sum]
           || (check & ~0x20) == "KJIHGFEDCBA"[sum];
}


int
llmg_check_do_cedula(llmg_str_t found)
{
    return llmg_luhn_number(found, 11);
}


int
llmg_check_ec_ci(llmg_str_t found)
{
    unsigned          province;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10) {
        return 0;
    }

    province = llmg_two(v.d);

    return ((province >= 1 && province <= 24) || province == 30
            || province == 50)
           && v.d[2] <= 6 && llmg_luhn_of(v.d, 10);
}


int
llmg_check_birth(llmg_str_t found)
{
    unsigned          year, one, two;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 8) {
        return 0;
    }

    if (llmg_two(v.d) == 19 || (llmg_two(v.d) == 20 && !llmg_is_digit(
                                 found.data[4])))
    {
        year = llmg_two(v.d) * 100 + llmg_two(v.d + 2);
        one = llmg_two(v.d + 6);
        two = llmg_two(v.d + 4);

    } else {
        year = llmg_two(v.d + 4) * 100 + llmg_two(v.d + 6);
        one = llmg_two(v.d);
        two = llmg_two(v.d + 2);
    }

    return year >= 1900 && year < 2030
           && (llmg_day(one, two) || llmg_day(two, one));
}
