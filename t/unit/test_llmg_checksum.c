/* Right numbers next to wrong ones. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_checksum.h"


static int
check(int (*f)(llmg_str_t), const char *z)
{
    int             rc;
    size_t          len;
    llmg_str_t      s;
    unsigned char  *data;

    /* a copy without a NUL, for a sanitizer to see a read behind it */

    len = strlen(z);
    data = malloc(len == 0 ? 1 : len);
    assert_non_null(data);
    memcpy(data, z, len);

    s.data = data;
    s.len = len;
    rc = f(s);

    free(data);

    return rc;
}


static void
yes(int (*f)(llmg_str_t), const char *z)
{
    if (!check(f, z)) {
        print_message("# refused: %s\n", z);
    }

    assert_true(check(f, z));
}


static void
no(int (*f)(llmg_str_t), const char *z)
{
    if (check(f, z)) {
        print_message("# accepted: %s\n", z);
    }

    assert_false(check(f, z));
}


/* each digit replaced by each other digit must be refused */

static void
no_other_digit(int (*f)(llmg_str_t), const char *z)
{
    char    copy[64];
    size_t  i, len;
    char    d;

    len = strlen(z);
    assert_true(len < sizeof(copy));

    for (i = 0; i < len; i++) {
        if (z[i] < '0' || z[i] > '9') {
            continue;
        }

        for (d = '0'; d <= '9'; d++) {
            if (d == z[i]) {
                continue;
            }

            memcpy(copy, z, len + 1);
            copy[i] = d;
            no(f, copy);
        }
    }
}


static void
filler_is_no_token(void **state)
{
    (void) state;

    yes(llmg_check_varied, "a");
    yes(llmg_check_varied, "abcabcabcabc");
    yes(llmg_check_varied, "aaaaaaabbbbbbbc");
    no(llmg_check_varied, "tok_xxxxxxxx");
    no(llmg_check_varied, "00000000abc");
    no(llmg_check_varied, "ab11111111cd");
    no(llmg_check_varied, "");
}


static void
luhn_tells_every_single_wrong_digit(void **state)
{
    (void) state;

    yes(llmg_check_luhn, "79927398713");
    yes(llmg_check_luhn, "7992 7398-7.13");
    yes(llmg_check_luhn, "18");
    yes(llmg_check_luhn, "00");
    no(llmg_check_luhn, "79927398710");
    no(llmg_check_luhn, "7992739871x");
    no(llmg_check_luhn, "0");
    no(llmg_check_luhn, "");
    no(llmg_check_luhn, "- -");
    no_other_digit(llmg_check_luhn, "79927398713");
}


static void
mod97_counts_letters_from_ten(void **state)
{
    (void) state;

    yes(llmg_check_mod97, "1");
    yes(llmg_check_mod97, "98");
    yes(llmg_check_mod97, "WEST12345698765432GB82");
    yes(llmg_check_mod97, "west12345698765432gb82");
    no(llmg_check_mod97, "WEST12345698765432GB83");
    no(llmg_check_mod97, "WEST 12345698765432GB82");
    no(llmg_check_mod97, "\xC3\x84");
    no(llmg_check_mod97, "");
}


static void
cards_need_scheme_length_and_luhn(void **state)
{
    (void) state;

    /* numbers that payment providers publish for their sandboxes */

    yes(llmg_check_card, "4111111111111111");
    yes(llmg_check_card, "4111 1111 1111 1111");
    yes(llmg_check_card, "5555-5555-5555-4444");
    yes(llmg_check_card, "2223003122003222");
    yes(llmg_check_card, "378282246310005");
    yes(llmg_check_card, "6011111111111117");
    yes(llmg_check_card, "3530111333300000");
    yes(llmg_check_card, "30569309025904");
    yes(llmg_check_card, "6200000000000005");

    yes(llmg_check_card, "4222 2222 2222 2");

    no(llmg_check_card, "4222222222222");
    no(llmg_check_card, "4111111111111112");
    no(llmg_check_card, "4111111111111111 ?");
    no(llmg_check_card, "2220990000000007");
    no(llmg_check_card, "1111111111111117");
    no(llmg_check_card, "37828224631000");
    no(llmg_check_card, "0000000000000000");
    no(llmg_check_card, "41111111111111111111");
    no(llmg_check_card, "41");
    no(llmg_check_card, "");
    no_other_digit(llmg_check_card, "4111111111111111");
}


static void
ibans_need_country_length_and_mod97(void **state)
{
    (void) state;

    yes(llmg_check_iban, "DE89370400440532013000");
    yes(llmg_check_iban, "DE89 3704 0044 0532 0130 00");
    yes(llmg_check_iban, "de89-3704-0044-0532-0130-00");
    yes(llmg_check_iban, "GB82WEST12345698765432");
    yes(llmg_check_iban, "NO9386011117947");
    yes(llmg_check_iban, "MT84MALT011000012345MTLCAST001S");
    yes(llmg_check_iban, "LC55HEMM000100010012001200023015");

    no(llmg_check_iban, "DE88370400440532013000");
    no(llmg_check_iban, "DE8937040044053201300");
    no(llmg_check_iban, "ZZ89370400440532013000");
    no(llmg_check_iban, "DEA9370400440532013000");
    no(llmg_check_iban, "DE89370400440532013000DE89370400440532013000");
    no(llmg_check_iban, "DE89.37040044053201300");
    no(llmg_check_iban, "DE");
    no(llmg_check_iban, "");
    no_other_digit(llmg_check_iban, "DE89370400440532013000");
}


static size_t
iban_length(const char *country)
{
    return llmg_iban_length((const unsigned char *) country);
}


static void
an_iban_has_the_length_of_its_country(void **state)
{
    (void) state;

    assert_int_equal(iban_length("AD"), 24);
    assert_int_equal(iban_length("NO"), 15);
    assert_int_equal(iban_length("RU"), 33);
    assert_int_equal(iban_length("YE"), 30);
    assert_int_equal(iban_length("AO"), 25);
    assert_int_equal(iban_length("YT"), 27);

    assert_int_equal(iban_length("AA"), 0);
    assert_int_equal(iban_length("US"), 0);
    assert_int_equal(iban_length("YU"), 0);
    assert_int_equal(iban_length("ZZ"), 0);
    assert_int_equal(iban_length("de"), 0);
    assert_int_equal(iban_length("D^"), 0);
    assert_int_equal(iban_length("@D"), 0);
    assert_int_equal(iban_length("[D"), 0);
    assert_int_equal(iban_length("\xFF\xFF"), 0);
}


static void
ssns_follow_the_issuers_rules(void **state)
{
    (void) state;

    yes(llmg_check_ssn, "536-22-8726");
    yes(llmg_check_ssn, "536 22 8726");
    yes(llmg_check_ssn, "536228726");
    yes(llmg_check_ssn, "001-01-0001");
    yes(llmg_check_ssn, "899-99-9999");

    no(llmg_check_ssn, "000-22-8726");
    no(llmg_check_ssn, "666-22-8726");
    no(llmg_check_ssn, "900-22-8726");
    no(llmg_check_ssn, "536-00-8726");
    no(llmg_check_ssn, "536-22-0000");
    no(llmg_check_ssn, "078-05-1120");
    no(llmg_check_ssn, "123-45-6789");
    no(llmg_check_ssn, "536-22-872");
    no(llmg_check_ssn, "536-22-87261");
    no(llmg_check_ssn, "");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(filler_is_no_token),
        cmocka_unit_test(luhn_tells_every_single_wrong_digit),
        cmocka_unit_test(mod97_counts_letters_from_ten),
        cmocka_unit_test(cards_need_scheme_length_and_luhn),
        cmocka_unit_test(ibans_need_country_length_and_mod97),
        cmocka_unit_test(an_iban_has_the_length_of_its_country),
        cmocka_unit_test(ssns_follow_the_issuers_rules),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
