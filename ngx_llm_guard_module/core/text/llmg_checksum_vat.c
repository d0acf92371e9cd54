#include "llmg_checksum_digits.h"


#define LLMG_VAT_MAX   14


/* one country, and which of three ways there are to check; or its form alone */
typedef struct {
    char           country[3];
    unsigned char  min;         /* characters behind the letters */
    unsigned char  max;
    int          (*check)(llmg_digits_of_t *v, llmg_str_t found);
    int          (*number)(llmg_str_t found);   /* it is another number, too */
    unsigned char  modulus;     /* divides the sum of "min" digits */
    signed char    weights[9];
} llmg_vat_country_t;


/* "U", then Luhn with 4 more */

static int
llmg_vat_at(llmg_digits_of_t *v, llmg_str_t found)
{
    int     sum, x;
    size_t  i;

    if (v->n != 8 || (found.data[0] & ~0x20) != 'U') {
        return 0;
    }

    sum = 4;

    for (i = 0; i < 7; i++) {
        x = v->d[i] * (1 + (int) (i & 1));
        sum += x / 10 + x % 10;
    }

    return (10 - sum % 10) % 10 == v->d[7];
}


static int
llmg_vat_be(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    return v->n >= 9 && 97 - llmg_value(v->d, v->n - 2) % 97
                        == llmg_two(v->d + v->n - 2);
}


static int
llmg_vat_bg(llmg_digits_of_t *v, llmg_str_t found)
{
    int  check;

    if (v->n == 9) {
        check = llmg_weighted(v->d, llmg_weights(1, 2, 3, 4, 5, 6, 7, 8), 8)
                % 11;

        if (check == 10) {
            check = llmg_weighted(v->d, llmg_weights(3, 4, 5, 6, 7, 8, 9, 10),
                                  8) % 11 % 10;
        }

        return check == v->d[8];
    }

    return llmg_check_bg_egn(found)
           || llmg_complement(v->d, llmg_weights(4, 3, 2, 7, 6, 5, 4, 3, 2),
                              9, 11) == v->d[9]
           || llmg_weighted(v->d, llmg_weights(21, 19, 17, 13, 11, 9, 7, 3, 1),
                            9) % 10 == v->d[9];
}


static int
llmg_vat_cy(llmg_digits_of_t *v, llmg_str_t found)
{
    int     sum;
    size_t  i;

    static const unsigned char  odd[] = { 1, 0, 5, 7, 9, 13, 15, 17, 19, 21 };

    if (v->n != 8) {
        return 0;
    }

    sum = 0;

    for (i = 0; i < 8; i++) {
        sum += (i & 1) ? v->d[i] : odd[v->d[i]];
    }

    return 'A' + sum % 26 == (found.data[found.len - 1] & ~0x20);
}


static int
llmg_vat_cz(llmg_digits_of_t *v, llmg_str_t found)
{
    int  check;

    (void) found;

    if (v->n != 8) {
        return v->n == 9 || llmg_value(v->d, v->n) % 11 == 0;
    }

    check = llmg_complement(v->d, llmg_weights(8, 7, 6, 5, 4, 3, 2), 7, 11);

    return (check ? check % 10 : 1) == v->d[7];
}


static int
llmg_vat_de(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    return v->n == 9 && llmg_mixed(v->d, 9) && llmg_mod11_10(v->d, 9);
}


static int
llmg_vat_el(llmg_digits_of_t *v, llmg_str_t found)
{
    if (v->n == 8) {
        memmove(v->d + 1, v->d, 8);
        v->d[0] = 0;
        v->n = 9;

        return 1;
    }

    return llmg_check_gr_afm(found);
}


static int
llmg_vat_es(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) v;

    return llmg_check_es_nif(found) || llmg_check_es_nie(found)
           || llmg_check_es_cif(found);
}


static int
llmg_vat_fr(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    if (v->n != 11) {
        return v->n >= 9;
    }

    return llmg_two(v->d) == (llmg_value(v->d + 2, 9) * 100 + 12) % 97;
}


static int
llmg_vat_ie(llmg_digits_of_t *v, llmg_str_t found)
{
    return v->n == 6 || llmg_check_ie_pps(found);
}


static int
llmg_vat_lt(llmg_digits_of_t *v, llmg_str_t found)
{
    int  sum;

    static const signed char  weights[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3,
                                            4 };

    (void) found;

    if (v->n != 9 && v->n != 12) {
        return 0;
    }

    sum = llmg_weighted(v->d, weights, v->n - 1) % 11;

    if (sum == 10) {
        sum = llmg_weighted(v->d, weights + 2, v->n - 1) % 11;
    }

    return sum % 10 == v->d[v->n - 1];
}


static int
llmg_vat_lu(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    return v->n == 8 && llmg_value(v->d, 6) % 89 == llmg_two(v->d + 6);
}


static int
llmg_vat_lv(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    if (v->n != 11 || v->d[0] < 4) {
        return v->n == 11;
    }

    return llmg_weighted(v->d, llmg_weights(9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1),
                         11) % 11 == 3;
}


/* nine digits, B, two digits: of a BSN, or mod 97-10 of the whole */

static int
llmg_vat_nl(llmg_digits_of_t *v, llmg_str_t found)
{
    llmg_str_t     s;
    unsigned char  whole[LLMG_VAT_MAX], c;

    if (v->n != 11) {
        return 0;
    }

    s.data = whole;
    s.len = 0;

    memcpy(whole, "NL", 2);

    for (s.len = 2; found.len != 0 && s.len < LLMG_VAT_MAX; found.data++,
         found.len--)
    {
        c = found.data[0];

        if (llmg_is_digit(c) || llmg_is_upper(c & ~0x20)) {
            whole[s.len++] = c;
        }
    }

    return llmg_check_mod97(s)
           || llmg_weighted(v->d, llmg_weights(9, 8, 7, 6, 5, 4, 3, 2, -1), 9)
              % 11 == 0;
}


static int
llmg_vat_se(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    return v->n == 12 && llmg_luhn_of(v->d, 10);
}


static int
llmg_vat_si(llmg_digits_of_t *v, llmg_str_t found)
{
    int  check;

    (void) found;

    check = llmg_complement(v->d, llmg_weights(8, 7, 6, 5, 4, 3, 2), 7, 11);

    return v->n == 8 && check != 0 && check % 10 == v->d[7];
}


static int
llmg_vat_sk(llmg_digits_of_t *v, llmg_str_t found)
{
    (void) found;

    return v->n == 10 && llmg_value(v->d, 10) % 11 == 0;
}


static const llmg_vat_country_t  llmg_vat_countries[] = {
    { "AT", 9,  9,  .check = llmg_vat_at },
    { "BE", 9,  10, .check = llmg_vat_be },
    { "BG", 9,  10, .check = llmg_vat_bg },
    { "CY", 9,  9,  .check = llmg_vat_cy },
    { "CZ", 8,  10, .check = llmg_vat_cz },
    { "DE", 9,  9,  .check = llmg_vat_de },
    { "DK", 8,  8,  .modulus = 11,
      .weights = { 2, 7, 6, 5, 4, 3, 2, 1 } },
    { "EE", 9,  9,  .modulus = 10,
      .weights = { 3, 7, 1, 3, 7, 1, 3, 7, 1 } },
    { "EL", 8,  9,  .check = llmg_vat_el },
    { "GR", 8,  9,  .check = llmg_vat_el },
    { "ES", 9,  9,  .check = llmg_vat_es },
    { "FI", 8,  8,  .modulus = 11,
      .weights = { 7, 9, 10, 5, 8, 4, 2, 1 } },
    { "FR", 11, 11, .check = llmg_vat_fr },
    { "GB", 9,  12, .number = llmg_check_uk_vat },
    { "HR", 11, 11, .number = llmg_check_hr_oib },
    { "HU", 8,  8,  .modulus = 10,
      .weights = { 9, 7, 3, 1, 9, 7, 3, 1 } },
    { "IE", 8,  9,  .check = llmg_vat_ie },
    { "IT", 11, 11, .number = llmg_check_it_vat },
    { "LT", 9,  12, .check = llmg_vat_lt },
    { "LU", 8,  8,  .check = llmg_vat_lu },
    { "LV", 11, 11, .check = llmg_vat_lv },
    { "MT", 8,  8,  .modulus = 37,
      .weights = { 3, 4, 6, 7, 8, 9, 10, 1 } },
    { "NL", 12, 12, .check = llmg_vat_nl },
    { "PL", 10, 10, .number = llmg_check_pl_nip },
    { "PT", 9,  9,  .number = llmg_check_pt_nif },
    { "RO", 4,  10, .number = llmg_check_ro_cui },
    { "SE", 12, 12, .check = llmg_vat_se },
    { "SI", 8,  8,  .check = llmg_vat_si },
    { "SK", 10, 10, .check = llmg_vat_sk },
    { "XI", 9,  12, .number = llmg_check_uk_vat },
    { "EU", 9,  9,  .modulus = 0 }
};


static int
llmg_vat_check(const llmg_vat_country_t *c, llmg_digits_of_t *v,
    llmg_str_t found)
{
    if (c->check != NULL) {
        return c->check(v, found);
    }

    if (c->number != NULL) {
        return c->number(found);
    }

    return c->modulus == 0
           || (v->n == c->min
               && llmg_weighted(v->d, c->weights, c->min) % c->modulus == 0);
}


static const llmg_vat_country_t *
llmg_vat_country(const unsigned char *two)
{
    size_t  i;

    for (i = 0; i < sizeof(llmg_vat_countries) / sizeof(llmg_vat_country_t);
         i++)
    {
        if (llmg_vat_countries[i].country[0] == two[0]
            && llmg_vat_countries[i].country[1] == two[1])
        {
            return &llmg_vat_countries[i];
        }
    }

    return NULL;
}


int
llmg_check_eu_vat(llmg_str_t found)
{
    llmg_str_t                 rest;
    llmg_digits_of_t           v, w;
    const llmg_vat_country_t  *c;

    v = llmg_letters_of(found);
    w = llmg_digits_of(found);

    if (v.n < 6 || v.n > LLMG_VAT_MAX || w.n < 4 || !llmg_mixed(w.d, w.n)) {
        return 0;
    }

    rest.data = v.d + 2;
    rest.len = v.n - 2;

    c = llmg_vat_country(v.d);

    return c != NULL && rest.len >= c->min && rest.len <= c->max
           && llmg_vat_check(c, &w, rest);
}


int
llmg_eu_country(const unsigned char *two)
{
    return llmg_vat_country(two) != NULL;
}


/* ISO 9362, by the countries of ISO 3166-1 */

int
llmg_check_swift(llmg_str_t found)
{
    char    country[2];
    size_t  i, n;

    static const char  countries[] =
        "ADAEAFAGAIALAMAOARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBWBY"
        "BZCACDCFCGCHCICKCLCMCNCOCRCUCVCWCYCZDEDJDKDMDODZECEEEGERESETFIFJFKFM"
        "FOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGTGUGWGYHKHNHRHTHUIDIEILIMINIQIRISIT"
        "JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMK"
        "MLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPK"
        "PLPMPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISKSLSMSNSOSRSSSTSVSXSYSZTC"
        "TDTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

    for (i = 0, n = 0; i < found.len; i++) {
        if (found.data[i] != ' ' && n++ - 4 < 2) {
            country[n - 5] = (char) found.data[i];
        }
    }

    if (n != 8 && n != 11) {
        return 0;
    }

    for (i = 0; i < sizeof(countries) - 1; i += 2) {
        if (countries[i] == country[0] && countries[i + 1] == country[1]) {
            return 1;
        }
    }

    return 0;
}
