/*
 * Checksums and number forms: what a pattern cannot decide.
 *
 * Every llmg_check_*() takes the found bytes as they stand in the text, skips
 * the separators that its rule allows, and returns 1 when the value satisfies
 * its standard, 0 when not.  None allocates, none looks outside of "found".
 */

#ifndef _LLMG_CHECKSUM_H_INCLUDED_
#define _LLMG_CHECKSUM_H_INCLUDED_


#include "llmg.h"


/* digits of the longest card number (ISO/IEC 7812-1) */
#define LLMG_CARD_MAX   19

/* characters of the longest IBAN (ISO 13616-1) */
#define LLMG_IBAN_MAX   34

/* equal bytes in a row that no random token has */
#define LLMG_FILLER_MIN   8


/*
 * A token that is not filler, as "xxxxxxxx" in documentation is: no byte
 * stands LLMG_FILLER_MIN times in a row.
 */
int llmg_check_varied(llmg_str_t found);

/*
 * Two parts with a dot between them, large and small letters in both, that do
 * not begin as a header of RFC 7515 does: the rule for that one tells of it.
 */
int llmg_check_jwt_form(llmg_str_t found);

/*
 * The part before the first dot, in base64url, is text that begins like JSON
 * and is not one whole object: "cut".  "whole" is anything else, also what
 * decodes to no text, or has no dot.
 */
int llmg_check_jwt_cut(llmg_str_t found);
int llmg_check_jwt_whole(llmg_str_t found);

/*
 * A password that somebody uses: not one word alone, not a name of a variable,
 * no filler.
 */
int llmg_check_password(llmg_str_t found);

/*
 * The same of what stands in a sentence: letters and digits, no version and no
 * name of an algorithm ("SHA256-hashed").
 */
int llmg_check_password_said(llmg_str_t found);

/* Groups of six digits, each of them 11 times a number below 65536. */
int llmg_check_bitlocker(llmg_str_t found);

/* An address, or user:password, whose password is one. */
int llmg_check_userinfo(llmg_str_t found);

/*
 * An address that carries data out: in the query, the fragment, the path or a
 * label of the host there is a sentence, an address of mail, or a run that
 * encodes something.  A link needs more of it than what is fetched unasked.
 * "found" may hold what is around the address, and several.
 */
int llmg_check_exfil_image(llmg_str_t found);
int llmg_check_exfil_link(llmg_str_t found);

/* Forty characters of base64 in both cases; not Amazon's ...EXAMPLEKEY. */
int llmg_check_aws_secret(llmg_str_t found);

/*
 * Luhn, the double-add-double of ISO/IEC 7812-1 Annex B, over ASCII digits;
 * space, hyphen and dot between them are skipped.  At least two digits.
 */
int llmg_check_luhn(llmg_str_t found);

/*
 * ISO 7064 mod 97-10: letters count as 10 to 35 in either case, and the whole
 * as a decimal number leaves 1.  Digits and letters only.
 */
int llmg_check_mod97(llmg_str_t found);

/*
 * A payment card: digits in groups by space or hyphen, the first digits and
 * the length of a known scheme, Luhn, and not one digit repeated.
 */
int llmg_check_card(llmg_str_t found);

/*
 * An IBAN: a country of the registry with its length (ISO 13616), groups by
 * space or hyphen, mod 97-10 after the first four characters went to the end.
 */
int llmg_check_iban(llmg_str_t found);

/* characters of an IBAN of the country with these two letters; 0: unknown */
size_t llmg_iban_length(const unsigned char *country);

/*
 * A US social security number, nine digits with any separators: area not 000,
 * 666 or 900 to 999, group not 00, serial not 0000 (20 CFR 422.103 and the
 * issuer's notes), and none of the numbers that were printed as samples.
 */
int llmg_check_ssn(llmg_str_t found);


/*
 * National identifiers, by country.  Each takes the number with the separators
 * of its country, and where there are, its letters, in either case.
 *
 * What it computes is in its file; the standards are those of the issuers:
 * weighted sums (most), Luhn, ISO 7064 mod 11,10 (hr_oib, de_tax_id), mod 11-2
 * (cn_id), mod 97 (be_nn, fr_nir), Verhoeff (in_aadhaar), tables of letters
 * (es_*, it_fiscal, sg_*).  Where the number holds a birth date, the day
 * exists.  Numbers of one digit repeated are none.
 */

/* llmg_checksum_us.c: the Americas, and telephones */
int llmg_check_us_itin(llmg_str_t found);
int llmg_check_us_npi(llmg_str_t found);
int llmg_check_us_mbi(llmg_str_t found);
int llmg_check_us_dea(llmg_str_t found);
int llmg_check_us_aba(llmg_str_t found);
int llmg_check_us_ein(llmg_str_t found);
int llmg_check_imei(llmg_str_t found);
int llmg_check_ca_sin(llmg_str_t found);
int llmg_check_ca_bn(llmg_str_t found);
int llmg_check_br_cpf(llmg_str_t found);
int llmg_check_br_cnpj(llmg_str_t found);
int llmg_check_mx_curp(llmg_str_t found);
int llmg_check_mx_rfc(llmg_str_t found);
int llmg_check_mx_rfc_digit(llmg_str_t found);
int llmg_check_ar_cuit(llmg_str_t found);
int llmg_check_ar_cbu(llmg_str_t found);
int llmg_check_cl_rut(llmg_str_t found);
int llmg_check_co_nit(llmg_str_t found);
int llmg_check_pe_cui(llmg_str_t found);
int llmg_check_do_cedula(llmg_str_t found);
int llmg_check_ec_ci(llmg_str_t found);

/* llmg_checksum_eu.c: the west of Europe */
int llmg_check_uk_nhs(llmg_str_t found);
int llmg_check_uk_nino(llmg_str_t found);
int llmg_check_uk_utr(llmg_str_t found);
int llmg_check_uk_vat(llmg_str_t found);
int llmg_check_uk_driving(llmg_str_t found);
int llmg_check_de_tax_id(llmg_str_t found);
int llmg_check_de_document(llmg_str_t found);
int llmg_check_de_social(llmg_str_t found);
int llmg_check_de_health(llmg_str_t found);
int llmg_check_de_lanr(llmg_str_t found);
int llmg_check_at_svnr(llmg_str_t found);
int llmg_check_at_tin(llmg_str_t found);
int llmg_check_ch_ahv(llmg_str_t found);
int llmg_check_fr_nir(llmg_str_t found);
int llmg_check_fr_siren(llmg_str_t found);
int llmg_check_es_nif(llmg_str_t found);
int llmg_check_es_nie(llmg_str_t found);
int llmg_check_es_cif(llmg_str_t found);
int llmg_check_es_ccc(llmg_str_t found);
int llmg_check_it_fiscal(llmg_str_t found);
int llmg_check_it_vat(llmg_str_t found);
int llmg_check_pt_nif(llmg_str_t found);
int llmg_check_pt_cc(llmg_str_t found);
int llmg_check_nl_bsn(llmg_str_t found);
int llmg_check_be_nn(llmg_str_t found);
int llmg_check_ie_pps(llmg_str_t found);

/* llmg_checksum_north.c: the north and the east of Europe */
int llmg_check_dk_cpr(llmg_str_t found);
int llmg_check_se_personal(llmg_str_t found);
int llmg_check_se_org(llmg_str_t found);
int llmg_check_no_fnr(llmg_str_t found);
int llmg_check_fi_hetu(llmg_str_t found);
int llmg_check_is_kennitala(llmg_str_t found);
int llmg_check_ee_ik(llmg_str_t found);
int llmg_check_lv_pk(llmg_str_t found);
int llmg_check_pl_pesel(llmg_str_t found);
int llmg_check_pl_regon(llmg_str_t found);
int llmg_check_pl_nip(llmg_str_t found);
int llmg_check_cz_rc(llmg_str_t found);
int llmg_check_ro_cnp(llmg_str_t found);
int llmg_check_ro_cui(llmg_str_t found);
int llmg_check_bg_egn(llmg_str_t found);
int llmg_check_gr_amka(llmg_str_t found);
int llmg_check_gr_afm(llmg_str_t found);
int llmg_check_hr_oib(llmg_str_t found);
int llmg_check_yu_jmbg(llmg_str_t found);
int llmg_check_tr_id(llmg_str_t found);
int llmg_check_ua_rntrc(llmg_str_t found);
int llmg_check_ru_inn(llmg_str_t found);
int llmg_check_ru_snils(llmg_str_t found);

/* llmg_checksum_vat.c: VAT numbers behind the letters of a country */
int llmg_check_eu_vat(llmg_str_t found);

/* 1 when two capitals are those of a country that has such numbers */
int llmg_eu_country(const unsigned char *two);

/* ISO 9362: 8 or 11 characters, of a country that exists */
int llmg_check_swift(llmg_str_t found);

/* A day that exists, of 1900 to 2029, the year first or last. */
int llmg_check_birth(llmg_str_t found);

/* llmg_checksum_world.c: Africa, Asia, Australia */
int llmg_check_au_tfn(llmg_str_t found);
int llmg_check_au_abn(llmg_str_t found);
int llmg_check_au_acn(llmg_str_t found);
int llmg_check_au_medicare(llmg_str_t found);
int llmg_check_nz_ird(llmg_str_t found);
int llmg_check_il_id(llmg_str_t found);
int llmg_check_za_id(llmg_str_t found);
int llmg_check_in_aadhaar(llmg_str_t found);
int llmg_check_in_pan(llmg_str_t found);
int llmg_check_in_voter(llmg_str_t found);
int llmg_check_in_gstin(llmg_str_t found);
int llmg_check_cn_id(llmg_str_t found);
int llmg_check_cn_uscc(llmg_str_t found);
int llmg_check_cn_uscc_form(llmg_str_t found);
int llmg_check_kr_rrn(llmg_str_t found);
int llmg_check_kr_rrn_digit(llmg_str_t found);
int llmg_check_kr_frn_digit(llmg_str_t found);
int llmg_check_kr_driver(llmg_str_t found);
int llmg_check_kr_frn(llmg_str_t found);
int llmg_check_kr_brn(llmg_str_t found);
int llmg_check_jp_my_number(llmg_str_t found);
int llmg_check_jp_corporate(llmg_str_t found);
int llmg_check_th_pin(llmg_str_t found);
int llmg_check_sg_nric(llmg_str_t found);
int llmg_check_sg_uen(llmg_str_t found);
int llmg_check_my_nric(llmg_str_t found);
int llmg_check_id_npwp(llmg_str_t found);
int llmg_check_id_nik(llmg_str_t found);
int llmg_check_tw_id(llmg_str_t found);
int llmg_check_hk_id(llmg_str_t found);

/* llmg_checksum_coin.c: addresses of Bitcoin and Ethereum, whole */
int llmg_check_base58(llmg_str_t found);
int llmg_check_bech32(llmg_str_t found);
int llmg_check_ethereum(llmg_str_t found);


#endif /* _LLMG_CHECKSUM_H_INCLUDED_ */
