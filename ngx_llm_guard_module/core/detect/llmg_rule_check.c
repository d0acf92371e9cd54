/*
 * Checks by name, for rules in files.
 */

#include "llmg_checksum.h"
#include "llmg_entropy.h"
#include "llmg_rule_file.h"


static const struct {
    const char     *name;
    llmg_check_pt   check;
} llmg_checks[] = {
    { "random", llmg_token_random },
    { "varied", llmg_check_varied },
    { "password", llmg_check_password },
    { "luhn", llmg_check_luhn },
    { "mod97", llmg_check_mod97 },
    { "card", llmg_check_card },
    { "iban", llmg_check_iban },
    { "ssn", llmg_check_ssn },
    { "us_itin", llmg_check_us_itin },
    { "us_npi", llmg_check_us_npi },
    { "us_mbi", llmg_check_us_mbi },
    { "us_dea", llmg_check_us_dea },
    { "us_aba", llmg_check_us_aba },
    { "us_ein", llmg_check_us_ein },
    { "imei", llmg_check_imei },
    { "ca_sin", llmg_check_ca_sin },
    { "ca_bn", llmg_check_ca_bn },
    { "br_cpf", llmg_check_br_cpf },
    { "br_cnpj", llmg_check_br_cnpj },
    { "mx_curp", llmg_check_mx_curp },
    { "mx_rfc", llmg_check_mx_rfc },
    { "mx_rfc_digit", llmg_check_mx_rfc_digit },
    { "ar_cuit", llmg_check_ar_cuit },
    { "ar_cbu", llmg_check_ar_cbu },
    { "cl_rut", llmg_check_cl_rut },
    { "co_nit", llmg_check_co_nit },
    { "pe_cui", llmg_check_pe_cui },
    { "do_cedula", llmg_check_do_cedula },
    { "ec_ci", llmg_check_ec_ci },
    { "uk_nhs", llmg_check_uk_nhs },
    { "uk_nino", llmg_check_uk_nino },
    { "uk_utr", llmg_check_uk_utr },
    { "uk_vat", llmg_check_uk_vat },
    { "uk_driving", llmg_check_uk_driving },
    { "de_tax_id", llmg_check_de_tax_id },
    { "de_document", llmg_check_de_document },
    { "de_social", llmg_check_de_social },
    { "de_health", llmg_check_de_health },
    { "de_lanr", llmg_check_de_lanr },
    { "at_svnr", llmg_check_at_svnr },
    { "at_tin", llmg_check_at_tin },
    { "ch_ahv", llmg_check_ch_ahv },
    { "fr_nir", llmg_check_fr_nir },
    { "fr_siren", llmg_check_fr_siren },
    { "es_nif", llmg_check_es_nif },
    { "es_nie", llmg_check_es_nie },
    { "es_cif", llmg_check_es_cif },
    { "es_ccc", llmg_check_es_ccc },
    { "it_fiscal", llmg_check_it_fiscal },
    { "it_vat", llmg_check_it_vat },
    { "pt_nif", llmg_check_pt_nif },
    { "pt_cc", llmg_check_pt_cc },
    { "nl_bsn", llmg_check_nl_bsn },
    { "be_nn", llmg_check_be_nn },
    { "ie_pps", llmg_check_ie_pps },
    { "dk_cpr", llmg_check_dk_cpr },
    { "se_personal", llmg_check_se_personal },
    { "se_org", llmg_check_se_org },
    { "no_fnr", llmg_check_no_fnr },
    { "fi_hetu", llmg_check_fi_hetu },
    { "is_kennitala", llmg_check_is_kennitala },
    { "ee_ik", llmg_check_ee_ik },
    { "lv_pk", llmg_check_lv_pk },
    { "pl_pesel", llmg_check_pl_pesel },
    { "pl_regon", llmg_check_pl_regon },
    { "pl_nip", llmg_check_pl_nip },
    { "cz_rc", llmg_check_cz_rc },
    { "ro_cnp", llmg_check_ro_cnp },
    { "ro_cui", llmg_check_ro_cui },
    { "bg_egn", llmg_check_bg_egn },
    { "gr_amka", llmg_check_gr_amka },
    { "gr_afm", llmg_check_gr_afm },
    { "hr_oib", llmg_check_hr_oib },
    { "yu_jmbg", llmg_check_yu_jmbg },
    { "tr_id", llmg_check_tr_id },
    { "ua_rntrc", llmg_check_ua_rntrc },
    { "ru_inn", llmg_check_ru_inn },
    { "ru_snils", llmg_check_ru_snils },
    { "eu_vat", llmg_check_eu_vat },
    { "swift", llmg_check_swift },
    { "birth", llmg_check_birth },
    { "au_tfn", llmg_check_au_tfn },
    { "au_abn", llmg_check_au_abn },
    { "au_acn", llmg_check_au_acn },
    { "au_medicare", llmg_check_au_medicare },
    { "nz_ird", llmg_check_nz_ird },
    { "il_id", llmg_check_il_id },
    { "za_id", llmg_check_za_id },
    { "in_aadhaar", llmg_check_in_aadhaar },
    { "in_pan", llmg_check_in_pan },
    { "in_voter", llmg_check_in_voter },
    { "in_gstin", llmg_check_in_gstin },
    { "cn_id", llmg_check_cn_id },
    { "cn_uscc", llmg_check_cn_uscc },
    { "kr_rrn", llmg_check_kr_rrn },
    { "kr_rrn_digit", llmg_check_kr_rrn_digit },
    { "kr_driver", llmg_check_kr_driver },
    { "kr_frn", llmg_check_kr_frn },
    { "kr_brn", llmg_check_kr_brn },
    { "jp_my_number", llmg_check_jp_my_number },
    { "jp_corporate", llmg_check_jp_corporate },
    { "th_pin", llmg_check_th_pin },
    { "sg_nric", llmg_check_sg_nric },
    { "sg_uen", llmg_check_sg_uen },
    { "my_nric", llmg_check_my_nric },
    { "id_npwp", llmg_check_id_npwp },
    { "id_nik", llmg_check_id_nik },
    { "tw_id", llmg_check_tw_id },
    { "hk_id", llmg_check_hk_id },
    { "base58", llmg_check_base58 },
    { "bech32", llmg_check_bech32 },
    { "ethereum", llmg_check_ethereum },
    { NULL, NULL }
};


llmg_check_pt
llmg_check_find(llmg_str_t name)
{
    size_t  i;

    for (i = 0; llmg_checks[i].name != NULL; i++) {
        if (llmg_str_eqz(name, llmg_checks[i].name)) {
            return llmg_checks[i].check;
        }
    }

    return NULL;
}
