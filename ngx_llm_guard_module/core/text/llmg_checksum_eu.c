#include "llmg_checksum_digits.h"


int
llmg_check_uk_nhs(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && llmg_mixed(v.d, 10)
           && llmg_complement(v.d, llmg_weights(10, 9, 8, 7, 6, 5, 4, 3, 2),
                              9, 11) == v.d[9];
}


int
llmg_check_uk_nino(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    return v.n == 9 && strchr("DFIQUV", v.d[0]) == NULL
           && strchr("DFIOQUV", v.d[1]) == NULL && v.d[8] <= 'D'
           && !(v.d[0] == 'B' && v.d[1] == 'G')
           && !(v.d[0] == 'G' && v.d[1] == 'B')
           && !(v.d[0] == 'K' && v.d[1] == 'N')
           && !(v.d[0] == 'N' && (v.d[1] == 'K' || v.d[1] == 'T'))
           && !(v.d[0] == 'T' && v.d[1] == 'N')
           && !(v.d[0] == 'Z' && v.d[1] == 'Z');
}


int
llmg_check_uk_utr(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && llmg_mixed(v.d, 10)
           && "21987654321"[llmg_weighted(v.d + 1,
                                          llmg_weights(6, 7, 8, 9, 10, 5, 4,
                                                       3, 2), 9) % 11]
              == v.d[0] + '0';
}


int
llmg_check_uk_vat(llmg_str_t found)
{
    int               sum;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if ((v.n != 9 && v.n != 12) || !llmg_mixed(v.d, 9)) {
        return 0;
    }

    sum = llmg_weighted(v.d, llmg_weights(8, 7, 6, 5, 4, 3, 2, 10, 1), 9);

    return sum % 97 == 0 || (sum + 55) % 97 == 0;
}


/* letters of the surname, coded birth date, initials: 5 + 6 + 2 + 3 */

int
llmg_check_uk_driving(llmg_str_t found)
{
    unsigned          month;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 16) {
        return 0;
    }

    month = llmg_two(v.d + 6) - 11 * '0';
    month = (month > 50) ? month - 50 : month;

    return llmg_day(llmg_two(v.d + 8) - 11 * '0', month);
}


/* ISO 7064 mod 11,10; of the first ten digits one is there twice or thrice */

int
llmg_check_de_tax_id(llmg_str_t found)
{
    size_t            i;
    unsigned          twice, absent, count[10];
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11 || v.d[0] == 0) {
        return 0;
    }

    memset(count, 0, sizeof(count));

    for (i = 0; i < 10; i++) {
        count[v.d[i]]++;
    }

    twice = 0;
    absent = 0;

    for (i = 0; i < 10; i++) {
        absent += (count[i] == 0);
        twice += (count[i] > 1);

        if (count[i] > 3) {
            return 0;
        }
    }

    return twice == 1 && absent >= 1 && absent <= 2
           && llmg_mod11_10(v.d, 11);
}


/* ICAO 9303: letters are 10 to 35, weights 7, 3, 1 */

static int
llmg_icao(const unsigned char *d, size_t n)
{
    int     sum;
    size_t  i;

    sum = 0;

    for (i = 0; i < n; i++) {
        sum += (llmg_is_digit(d[i]) ? d[i] - '0' : d[i] - 'A' + 10)
               * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }

    return sum % 10;
}


/* nine characters of a German card or passport, and the check digit */

int
llmg_check_de_document(llmg_str_t found)
{
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    /* the line that machines read goes on with the nationality */

    if (v.n == 11 && v.d[10] == 'D') {
        v.n = 10;
    }

    if (v.n < 9 || v.n > 10) {
        return 0;
    }

    for (i = 0; i < 9; i++) {
        if (!llmg_is_digit(v.d[i])
            && strchr("CFGHJKLMNPRTVWXYZ", v.d[i]) == NULL)
        {
            return (i == 0 && v.d[0] == 'T') ? 1 : 0;
        }
    }

    return v.n == 9 || llmg_icao(v.d, 9) == v.d[9] - '0';
}


/* area, birth date, a letter, a serial number, a check digit */

int
llmg_check_de_social(llmg_str_t found)
{
    int               sum, x;
    size_t            i, n;
    unsigned          day;
    unsigned char     d[13];
    llmg_digits_of_t  v;

    static const unsigned char  weights[] = { 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2,
                                              1 };

    v = llmg_letters_of(found);

    if (v.n != 12 || !llmg_is_upper(v.d[8])) {
        return 0;
    }

    for (i = 0, n = 0; i < 12; i++) {
        if (i == 8) {
            d[n++] = (unsigned char) ((v.d[8] - 'A' + 1) / 10);
            d[n++] = (unsigned char) ((v.d[8] - 'A' + 1) % 10);

        } else if (llmg_is_digit(v.d[i])) {
            d[n++] = (unsigned char) (v.d[i] - '0');

        } else {
            return 0;
        }
    }

    day = llmg_two(d + 2);
    day = (day > 50) ? day - 50 : day;

    if (llmg_two(d) < 2 || !llmg_day(day, llmg_two(d + 4))) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 12; i++) {
        x = d[i] * weights[i];
        sum += x / 10 + x % 10;
    }

    return sum % 10 == d[12];
}


int
llmg_check_de_health(llmg_str_t found)
{
    int               sum, x;
    size_t            i;
    unsigned char     d[11];
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 9 || found.len == 0) {
        return 0;
    }

    x = (found.data[0] & ~0x20) - 'A' + 1;

    if (x < 1 || x > 26) {
        return 0;
    }

    d[0] = (unsigned char) (x / 10);
    d[1] = (unsigned char) (x % 10);
    memcpy(d + 2, v.d, 9);

    sum = 0;

    for (i = 0; i < 10; i++) {
        x = d[i] * (1 + (int) (i & 1));
        sum += x / 10 + x % 10;
    }

    return sum % 10 == d[10];
}


int
llmg_check_de_lanr(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 9 && llmg_mixed(v.d, 9)
           && llmg_complement(v.d, llmg_weights(4, 9, 4, 9, 4, 9), 6, 10)
              == v.d[6];
}


int
llmg_check_at_svnr(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && v.d[0] != 0
           && llmg_two(v.d + 6) <= 15 && llmg_two(v.d + 4) <= 31
           && llmg_weighted(v.d, llmg_weights(3, 7, 9, 0, 5, 8, 4, 2, 1, 6),
                            10) % 11 == v.d[3];
}


int
llmg_check_at_tin(llmg_str_t found)
{
    return llmg_luhn_number(found, 9);
}


int
llmg_check_ch_ahv(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && memcmp(v.d, "\7\5\6", 3) == 0
           && llmg_weighted(v.d, llmg_weights(1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1,
                                              3, 1), 13) % 10 == 0;
}


/* departments 2A and 2B count as 19 and 18 */

int
llmg_check_fr_nir(llmg_str_t found)
{
    size_t            i;
    unsigned          month;
    unsigned char     d[15];
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 15) {
        return 0;
    }

    if (v.d[6] == 'A' || v.d[6] == 'B') {
        if (v.d[5] != '2') {
            return 0;
        }

        v.d[5] = '1';
        v.d[6] = (v.d[6] == 'A') ? '9' : '8';
    }

    for (i = 0; i < 15; i++) {
        if (!llmg_is_digit(v.d[i])) {
            return 0;
        }

        d[i] = (unsigned char) (v.d[i] - '0');
    }

    month = llmg_two(d + 3);

    return (d[0] == 1 || d[0] == 2 || d[0] == 3 || d[0] == 4 || d[0] == 7
            || d[0] == 8)
           && ((month >= 1 && month <= 12) || (month >= 20 && month <= 42)
               || month >= 50)
           && 97 - llmg_value(d, 13) % 97 == llmg_two(d + 13);
}


int
llmg_check_fr_siren(llmg_str_t found)
{
    size_t            i;
    unsigned          sum;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if ((v.n != 9 && v.n != 14) || !llmg_mixed(v.d, v.n)) {
        return 0;
    }

    if (llmg_luhn_of(v.d, v.n)) {
        return 1;
    }

    /* INSEE: those of La Poste, 356 000 000, but for its seat */

    for (i = 0, sum = 0; i < v.n; i++) {
        sum += v.d[i];
    }

    return v.n == 14 && llmg_value(v.d, 9) == 356000000 && sum % 5 == 0;
}


static int
llmg_es_letter(const unsigned char *d, size_t n, unsigned char letter)
{
    return "TRWAGMYFPDXBNJZSQVHLCKE"[llmg_value(d, n) % 23] == letter;
}


int
llmg_check_es_nif(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    /* seven digits: a zero in front is left out, or K, L, M stands there */

    return (v.n == 7 || v.n == 8)
           && llmg_es_letter(v.d, v.n, found.data[found.len - 1] & 0xDF);
}


int
llmg_check_es_nie(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 7) {
        return 0;
    }

    memmove(v.d + 1, v.d, 7);
    v.d[0] = (unsigned char) ((found.data[0] & 0xDF) - 'X');

    return v.d[0] <= 2
           && llmg_es_letter(v.d, 8, found.data[found.len - 1] & 0xDF);
}


int
llmg_check_es_cif(llmg_str_t found)
{
    int               sum, x, check;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 9 || strchr("ABCDEFGHJNPQRSUVW", v.d[0]) == NULL) {
        return 0;
    }

    sum = 0;

    for (i = 1; i < 8; i++) {
        if (!llmg_is_digit(v.d[i])) {
            return 0;
        }

        x = (v.d[i] - '0') * (1 + (int) (i & 1));
        sum += x / 10 + x % 10;
    }

    check = (10 - sum % 10) % 10;

    return v.d[8] == '0' + check || v.d[8] == "JABCDEFGHI"[check];
}


int
llmg_check_es_ccc(llmg_str_t found)
{
    int               one, two;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 20 || !llmg_mixed(v.d, 20)) {
        return 0;
    }

    one = llmg_complement(v.d, llmg_weights(4, 8, 5, 10, 9, 7, 3, 6), 8, 11);
    two = llmg_complement(v.d + 10, llmg_weights(1, 2, 4, 8, 5, 10, 9, 7, 3,
                                                 6), 10, 11);

    return (one == 10 ? 1 : one) == v.d[8] && (two == 10 ? 1 : two) == v.d[9];
}


/* digits may be letters of "LMNPQRSTUV" for people whose codes were the same */

int
llmg_check_it_fiscal(llmg_str_t found)
{
    int               sum, x;
    size_t            i;
    unsigned          day;
    const char       *p;
    unsigned char     c, d[16];
    llmg_digits_of_t  v;

    static const unsigned char  odd[] = { 1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
                                          2, 4, 18, 20, 11, 3, 6, 8, 12, 14,
                                          16, 10, 22, 25, 24, 23 };
    static const char  same[] = "LMNPQRSTUV";
    static const char  form[] = "AAAAAA99M99A999A";

    v = llmg_letters_of(found);

    if (v.n != 16) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 16; i++) {
        c = v.d[i];
        d[i] = c;

        if (form[i] == '9' && !llmg_is_digit(c)) {
            p = strchr(same, c);

            if (p == NULL) {
                return 0;
            }

            d[i] = (unsigned char) ('0' + (p - same));

        } else if (form[i] != '9' && llmg_is_digit(c)) {
            return 0;
        }

        x = llmg_is_digit(c) ? c - '0' : c - 'A';

        if (i < 15) {
            sum += (i & 1) ? x : odd[x];
        }
    }

    day = llmg_two(d + 9) - 11 * '0';
    day = (day > 40) ? day - 40 : day;

    return strchr("ABCDEHLMPRST", v.d[8]) != NULL && day >= 1 && day <= 31
           && sum % 26 == v.d[15] - 'A';
}


int
llmg_check_it_vat(llmg_str_t found)
{
    return llmg_luhn_number(found, 11);
}


int
llmg_check_pt_nif(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 9 && v.d[0] != 0 && llmg_mixed(v.d, 9)
           && llmg_complement(v.d, llmg_weights(9, 8, 7, 6, 5, 4, 3, 2), 8, 11)
              % 10 == v.d[8];
}


/* document number, check digit, version, check digit (Luhn in base 36) */

int
llmg_check_pt_cc(llmg_str_t found)
{
    int               sum, x;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 12) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 12; i++) {
        x = llmg_is_digit(v.d[i]) ? v.d[i] - '0' : v.d[i] - 'A' + 10;

        if ((i & 1) == 0) {
            x *= 2;
            x = (x > 9) ? x - 9 : x;
        }

        sum += x;
    }

    return sum % 10 == 0;
}


int
llmg_check_nl_bsn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 9 && llmg_mixed(v.d, 9)
           && llmg_weighted(v.d, llmg_weights(9, 8, 7, 6, 5, 4, 3, 2, -1), 9)
              % 11 == 0;
}


int
llmg_check_be_nn(llmg_str_t found)
{
    unsigned          month;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11) {
        return 0;
    }

    /* 20 and 40 are added in numbers of those who are not residents */

    month = llmg_two(v.d + 2) % 20;

    return month <= 12 && llmg_two(v.d + 4) <= 31
           && (97 - llmg_value(v.d, 9) % 97 == llmg_two(v.d + 9)
               || 97 - (2000000000 + llmg_value(v.d, 9)) % 97
                  == llmg_two(v.d + 9));
}


int
llmg_check_ie_pps(llmg_str_t found)
{
    int               sum;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_letters_of(found);

    if (v.n != 8 && v.n != 9) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 7; i++) {
        if (!llmg_is_digit(v.d[i])) {
            return 0;
        }

        sum += (v.d[i] - '0') * (8 - (int) i);
    }

    if (v.n == 9 && !llmg_is_upper(v.d[8])) {
        return 0;
    }

    /* W, T and X stood for spouses, and counted nothing */

    if (v.n == 9 && strchr("WTX", v.d[8]) == NULL) {
        sum += (v.d[8] - 'A' + 1) * 9;
    }

    return "WABCDEFGHIJKLMNOPQRSTUV"[sum % 23] == v.d[7];
}
