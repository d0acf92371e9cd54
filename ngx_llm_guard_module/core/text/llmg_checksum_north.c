#include "llmg_checksum_digits.h"


static int llmg_birth(const unsigned char *d, int year_first);


/* the date alone: since 2007 there are numbers that break mod 11 */

int
llmg_check_dk_cpr(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && llmg_birth(v.d, 0);
}


int
llmg_check_se_personal(llmg_str_t found)
{
    unsigned                day;
    const unsigned char    *d;
    llmg_digits_of_t        v;

    v = llmg_digits_of(found);

    if (v.n != 10 && v.n != 12) {
        return 0;
    }

    d = v.d + (v.n - 10);
    day = llmg_two(d + 4);

    /* a coordination number has 60 more */

    day = (day > 60) ? day - 60 : day;

    return (v.n == 10 || (llmg_two(v.d) >= 18 && llmg_two(v.d) <= 20))
           && llmg_day(day, llmg_two(d + 2)) && llmg_luhn_of(d, 10);
}


int
llmg_check_se_org(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && v.d[2] >= 2 && llmg_mixed(v.d, 10)
           && llmg_luhn_of(v.d, 10);
}


int
llmg_check_no_fnr(llmg_str_t found)
{
    unsigned          day, month;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11) {
        return 0;
    }

    day = llmg_two(v.d) % 40;
    month = llmg_two(v.d + 2) % 40;

    return llmg_day(day, month)
           && llmg_complement(v.d, llmg_weights(3, 7, 6, 1, 8, 9, 4, 5, 2), 9,
                              11) == v.d[9]
           && llmg_complement(v.d, llmg_weights(5, 4, 3, 2, 7, 6, 5, 4, 3, 2),
                              10, 11) == v.d[10];
}


int
llmg_check_fi_hetu(llmg_str_t found)
{
    unsigned char     century, last;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    /* the last may be a digit, too, and the sign of the century a letter */

    if (found.len != 11 || v.n < 9 || !llmg_day(llmg_two(v.d),
                                                llmg_two(v.d + 2)))
    {
        return 0;
    }

    century = found.data[6] & (found.data[6] >= 'a' ? 0xDF : 0xFF);
    last = found.data[10] & (found.data[10] >= 'a' ? 0xDF : 0xFF);

    return strchr("-+ABCDEFUVWXY", century) != NULL
           && "0123456789ABCDEFHJKLMNPRSTUVWXY"[llmg_value(v.d, 9) % 31]
              == last;
}


int
llmg_check_is_kennitala(llmg_str_t found)
{
    unsigned          day;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10) {
        return 0;
    }

    /* organizations have 40 more */

    day = llmg_two(v.d);
    day = (day > 40) ? day - 40 : day;

    return llmg_day(day, llmg_two(v.d + 2)) && (v.d[9] == 0 || v.d[9] >= 8)
           && llmg_weighted(v.d, llmg_weights(3, 2, 7, 6, 5, 4, 3, 2, 1), 9)
              % 11 == 0;
}


/* Estonia and Lithuania */

int
llmg_check_ee_ik(llmg_str_t found)
{
    int               check;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11 || v.d[0] == 0 || v.d[0] > 8 || !llmg_birth(v.d + 1, 1)) {
        return 0;
    }

    check = llmg_weighted(v.d, llmg_weights(1, 2, 3, 4, 5, 6, 7, 8, 9, 1), 10)
            % 11;

    if (check == 10) {
        check = llmg_weighted(v.d, llmg_weights(3, 4, 5, 6, 7, 8, 9, 1, 2, 3),
                              10) % 11 % 10;
    }

    return check == v.d[10];
}


int
llmg_check_lv_pk(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11) {
        return 0;
    }

    /* since July 2017 they tell no date */

    return ((v.d[0] == 3 && v.d[1] == 2) || llmg_birth(v.d, 0))
           && (1 + llmg_weighted(v.d, llmg_weights(10, 5, 8, 4, 2, 1, 6, 3, 7,
                                                   9), 10)) % 11 % 10
              == v.d[10];
}


int
llmg_check_pl_pesel(llmg_str_t found)
{
    unsigned          month;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11) {
        return 0;
    }

    month = llmg_two(v.d + 2) % 20;

    return llmg_day(llmg_two(v.d + 4), month)
           && llmg_weighted(v.d, llmg_weights(1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1),
                            11) % 10 == 0;
}


int
llmg_check_pl_regon(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if ((v.n != 9 && v.n != 14) || !llmg_mixed(v.d, v.n)
        || llmg_weighted(v.d, llmg_weights(8, 9, 2, 3, 4, 5, 6, 7), 8)
           % 11 % 10 != v.d[8])
    {
        return 0;
    }

    return v.n == 9
           || llmg_weighted(v.d, llmg_weights(2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2,
                                              4, 8), 13) % 11 % 10 == v.d[13];
}


int
llmg_check_pl_nip(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 10 && llmg_mixed(v.d, 10)
           && llmg_weighted(v.d, llmg_weights(6, 5, 7, 2, 3, 4, 5, 6, 7), 9)
              % 11 == v.d[9];
}


/* Czechia and Slovakia */

int
llmg_check_cz_rc(llmg_str_t found)
{
    unsigned          month;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10) {
        return 0;
    }

    month = llmg_two(v.d + 2) % 50;
    month = (month > 20) ? month - 20 : month;

    return llmg_day(llmg_two(v.d + 4), month)
           && (llmg_value(v.d, 10) % 11 == 0
               || (v.d[9] == 0 && llmg_value(v.d, 9) % 11 == 10));
}


int
llmg_check_ro_cnp(llmg_str_t found)
{
    int               check;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 13 || v.d[0] == 0 || !llmg_birth(v.d + 1, 1)) {
        return 0;
    }

    check = llmg_weighted(v.d, llmg_weights(2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7,
                                            9), 12) % 11;

    return (check == 10 ? 1 : check) == v.d[12];
}


int
llmg_check_ro_cui(llmg_str_t found)
{
    size_t            i;
    unsigned char     d[10];
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n < 4 || v.n > 10) {
        return 0;
    }

    memset(d, 0, sizeof(d));

    for (i = 0; i < v.n; i++) {
        d[10 - v.n + i] = v.d[i];
    }

    return llmg_weighted(d, llmg_weights(7, 5, 3, 2, 1, 7, 5, 3, 2), 9) * 10
           % 11 % 10 == d[9];
}


int
llmg_check_bg_egn(llmg_str_t found)
{
    unsigned          month;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10) {
        return 0;
    }

    month = llmg_two(v.d + 2) % 20;

    return llmg_day(llmg_two(v.d + 4), month)
           && llmg_weighted(v.d, llmg_weights(2, 4, 8, 5, 10, 9, 7, 3, 6), 9)
              % 11 % 10 == v.d[9];
}


int
llmg_check_gr_amka(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 11 && llmg_birth(v.d, 0) && llmg_luhn_of(v.d, 11);
}


int
llmg_check_gr_afm(llmg_str_t found)
{
    int               sum;
    size_t            i;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 9 || !llmg_mixed(v.d, 9)) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 8; i++) {
        sum += v.d[i] << (8 - i);
    }

    return sum % 11 % 10 == v.d[8];
}


/* Croatia's OIB; Germany's VAT number has it too */

int
llmg_check_hr_oib(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 11 && llmg_mixed(v.d, 11) && llmg_mod11_10(v.d, 11);
}


/* the countries of former Yugoslavia: EMSO, JMBG, EMBG */

int
llmg_check_yu_jmbg(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 13 && llmg_birth(v.d, 0) && (v.d[4] == 9 || v.d[4] == 0)
           && llmg_complement(v.d, llmg_weights(7, 6, 5, 4, 3, 2, 7, 6, 5, 4,
                                                3, 2), 12, 11)
              % 10 == v.d[12];
}


int
llmg_check_tr_id(llmg_str_t found)
{
    int               odd, even;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 11 || v.d[0] == 0) {
        return 0;
    }

    odd = v.d[0] + v.d[2] + v.d[4] + v.d[6] + v.d[8];
    even = v.d[1] + v.d[3] + v.d[5] + v.d[7];

    return (odd * 7 + 100 - even) % 10 == v.d[9]
           && (odd + even + v.d[9]) % 10 == v.d[10];
}


int
llmg_check_ua_rntrc(llmg_str_t found)
{
    int               sum;
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n != 10 || !llmg_mixed(v.d, 10)) {
        return 0;
    }

    sum = llmg_weighted(v.d, llmg_weights(-1, 5, 7, 9, 4, 6, 10, 5, 7), 9);

    return (sum + 11) % 11 % 10 == v.d[9];
}


int
llmg_check_ru_inn(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    if (v.n == 10) {
        return llmg_mixed(v.d, 10)
               && llmg_weighted(v.d, llmg_weights(2, 4, 10, 3, 5, 9, 4, 6, 8),
                                9) % 11 % 10 == v.d[9];
    }

    return v.n == 12 && llmg_mixed(v.d, 12)
           && llmg_weighted(v.d, llmg_weights(7, 2, 4, 10, 3, 5, 9, 4, 6, 8),
                            10) % 11 % 10 == v.d[10]
           && llmg_weighted(v.d, llmg_weights(3, 7, 2, 4, 10, 3, 5, 9, 4, 6,
                                              8), 11) % 11 % 10 == v.d[11];
}


int
llmg_check_ru_snils(llmg_str_t found)
{
    llmg_digits_of_t  v;

    v = llmg_digits_of(found);

    return v.n == 11 && llmg_mixed(v.d, 9)
           && llmg_weighted(v.d, llmg_weights(9, 8, 7, 6, 5, 4, 3, 2, 1), 9)
              % 101 % 100 == (int) llmg_two(v.d + 9);
}


/* yymmdd, or ddmmyy */

static int
llmg_birth(const unsigned char *d, int year_first)
{
    return llmg_day(llmg_two(d + (year_first ? 4 : 0)), llmg_two(d + 2));
}
