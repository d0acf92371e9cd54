/*
 * Personal data.  A checksum decides where there is one; where there is none,
 * the form or a label before the value has to.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_scan.h"


/* ASCII, or a letter of two UTF-8 bytes: accented Latin, Greek, Cyrillic */
#define WIDE      "[\\xC3-\\xDF][\\x80-\\xBF]"
#define ATOM      "(?:[A-Za-z0-9_%+&'-]|" WIDE ")"
#define LABEL     "(?:[A-Za-z0-9_-]|" WIDE "){1,63}"


/* three letters and what may follow: words of four bytes are found quicker */
#define NAMED(w)                                                              \
    w " ", w ":", w "=", w "#", w "\"", w "'", w "-", w ">"

/* a card number, and seven digits of expiry and service and up to 14 more */
#define PAN_15    "999999999999999"
#define PAN_16    PAN_15 "9"
#define TRACK_2(p)                                                            \
    p "=9999999", p "=99999999", p "=999999999", p "=9999999999",             \
    p "=99999999999", p "=999999999999", p "=9999999999999",                  \
    p "=99999999999999", p "=999999999999999", p "=9999999999999999",         \
    p "=99999999999999999", p "=999999999999999999",                          \
    p "=9999999999999999999", p "=99999999999999999999",                      \
    p "=999999999999999999999"


const llmg_rule_t  llmg_rules_pii[] = {

    {
        .name = "pii.email",
        .type = "EMAIL_ADDRESS",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 90,
        .max = 184,
        .back = "A-Za-z0-9_%+&'.\\-\xC3-\xDF\x80-\xBF",
        .back_max = 64,
        .literals = llmg_list("@"),
        .pattern = "(?<![\\xC3-\\xDF])"
                   "(?:[A-Za-z0-9_]|" WIDE ")"
                   "(?:" ATOM "|\\.(?=[^.@])){0,63}+"
                   /* git@host:path, icon@2x.png, name@1.2.3; what is behind is
                      no other for another beginning */
                   "(?<!\\bgit)@(*COMMIT)"
                   "(?![0-9]x\\.|[0-9]{1,3}\\.[0-9])"
                   "(?:" LABEL "\\.){1,4}"
                   "(?:xn--[a-z0-9-]{2,40}|[A-Za-z]{2,24}"
                   "|(?:[\\xD0\\xD1][\\x80-\\xBF]){2,12})"
                   "(?![A-Za-z0-9_@]|-[A-Za-z0-9])",
        .match = llmg_list(
            "write to ann.lee+news@mail.example.co.uk.",
            "<bob@example.org>",
            "mailto:o'brien@example.com?subject=x",
            "J\xC3\xB6rg.M\xC3\xBCller@example.de",
            "a@xn--d1acufc.xn--p1ai",
            "\xE8\x81\x94\xE7\xB3\xBB" "wei@example.cn\xE3\x80\x82",
            "a..b@example.com",
            "x@b\xC3\xBC" "cher.example"),
        .no_match = llmg_list(
            "see you @ example.com",
            "bob@localhost",
            "icon@2x.png",
            "react@18.2.0-rc.next",
            "git@github.com:user/repo.git",
            "@example.com",
            "bob@example.c",
            "bob@example.com@",
            "price: 5@1.20"),
    },

    {
        .name = "pii.card",
        .type = "CREDIT_CARD",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .loose = 1,
        .shapes = llmg_list(
            "99999999999999", "999999999999999", "9999999999999999",
            "99999999999999999", "999999999999999999", "9999999999999999999",
            "9999 9999 9999 9", "9999 9999 9999 99", "9999 9999 9999 999",
            "9999 9999 9999 9999", "9999 9999 9999 9999 999",
            "9999-9999-9999-9", "9999-9999-9999-99", "9999-9999-9999-999",
            "9999-9999-9999-9999", "9999-9999-9999-9999-999",
            "9999 999999 9999", "9999 999999 99999", "9999-999999-9999",
            "9999-999999-99999"),
        .check = llmg_check_card,
        .match = llmg_list(
            "card 4111111111111111, exp 12/29",
            "4111 1111 1111 1111",
            "5500-0055-5555-5559",
            "Amex 3782 822463 10005",
            "diners 3056 930902 5904",
            "6212 3456 7890 0000 003",
            "\xE5\x8D\xA1" "4111111111111111",
            "4111 1111 1111 1111 12/29",
            "4111 1111 1111 1111 123"),
        .no_match = llmg_list(
            "4111111111111112",
            "4111 1111-1111 1111",
            "a4111111111111111",
            "4111111111111111f",
            "0.4111111111111111",
            "41111111111111111111",
            "LT86 6550 5842 6036 8760",
            /* Luhn, but of no scheme */
            "1111111111111117",
            "0000000000000000"),
    },

    /* schemes that are not in the table, and thirteen digits in a row */

    {
        .name = "pii.card_labelled",
        .type = "CREDIT_CARD",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = llmg_list(
            "9999999999999", "99999999999999", "999999999999999",
            "9999999999999999", "9999 9999 9999 9999", "9999-9999-9999-9999"),
        .labels = llmg_list(
            "card", "credit card", "debit card", "kreditkarte",
            "carte bancaire",
            "tarjeta", "carta di credito", "cartao", "kreditkort", "visa",
            "mastercard", "amex", "maestro", "クレジットカード", "信用卡", "카드"),
        .near = 40,
        .check = llmg_check_luhn,
        .match = llmg_list(
            "card number 4222222222222",
            "my Kreditkarte is 5000000000000611"),
        .no_match = llmg_list(
            "EAN 4222222222222",
            "card number 4222222222223"),
    },

    /* what is behind a card: three or four digits, named */

    {
        .name = "pii.card_cvv",
        .type = "CARD_CVV",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 72,
        .literals = llmg_list(NAMED("cvv"), NAMED("cvc"), NAMED("cvn"),
                              "cvv2", "cvc2", "cvn2", "card_cvv", "card_cvc",
                              "card verification", "card security code"),
        .pattern = "(?<![A-Za-z0-9])(?:card[ _-])?"
                   "(?:(?:cvv|cvc|cvn)2?|verification|security code)"
                   "(?![A-Za-z0-9])[\"']?"
                   "(?:[ ]{0,2}(?:code|number|value|no\\.?|nr\\.?|is|was"
                   "|[:=#>\"'-])){0,5}[ ]{0,2}([0-9]{3,4})"
                   "(?![0-9A-Za-z_%]|[.,:/-][0-9])",
        .match = llmg_list(
            "CVV: 123",
            "the CVC is 9876.",
            "{\"cvv\": \"321\"}",
            "card_cvc=456",
            "card security code 123",
            "Card verification number: 1234, exp 12/29",
            "CVV2 - 123"),
        .no_match = llmg_list(
            "cvc5 1000",
            "cvv: 12",
            "cvv: 12345",
            "CVV is three digits",
            "cvc 1.5.123",
            "acvv: 123",
            "CVC 100%",
            "security code 123"),
    },

    /* ISO/IEC 7813, track 2 of the magnetic stripe, by its lengths */

    {
        .name = "pii.card_track",
        .type = "CARD_TRACK",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = llmg_list(
            TRACK_2(PAN_15),
            TRACK_2(PAN_16)),
        .match = llmg_list(
            ";4111111111111111=29121010000000000000?",
            ";378282246310005=2912101?"),
        .no_match = llmg_list(
            ";4111111111111111=291",
            "x;5=6"),
    },

    /* track 1: the number, the name, expiry and service */

    {
        .name = "pii.card_track_1",
        .type = "CARD_TRACK",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .caseless = 1,
        .max = 112,
        .literals = llmg_list("%B2", "%B3", "%B4", "%B5", "%B6"),
        .pattern = "%B[2-6][0-9]{11,18}\\^[A-Z0-9 ./'-]{2,26}\\^"
                   "[0-9]{4}[0-9]{3}[A-Z0-9= ]{0,60}\\??",
        .match = llmg_list(
            "%B4111111111111111^DOE/ANN^29121010000000000000?",
            "swiped %B378282246310005^LEE/BO X^2912101000?;"),
        .no_match = llmg_list(
            "%B4%D0%B5",
            "%B4111111111111111^DOE/ANN^291",
            "%B4111^A/B^2912101"),
    },

    {
        .name = "pii.vin",
        .type = "VIN",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 85,
        .caseless = 1,
        .max = 64,
        .literals = llmg_list(NAMED("vin"), "vehicle identification"),
        .pattern = "(?:vin|vehicle identification number)(?![A-Za-z0-9])"
                   "[\"']?(?:[ ]{0,2}(?:number|no\\.?|nr\\.?|code|is"
                   "|[:=#\"'-])){0,4}[ ]{0,2}"
                   "((?=[A-Z]{0,7}[0-9])[A-HJ-NPR-Z0-9]{17})(?![A-Za-z0-9])",
        .match = llmg_list(
            "VIN: 1HGCM82633A004352",
            "vin is WVWZZZ1JZXW000001",
            "\"vin\":\"1M8GDM9AXKP042788\""),
        .no_match = llmg_list(
            "VIN: 1HGCM82633A00435",
            "VIN: 1HGCM82633A0043521",
            "VIN: OIQCM82633A004352",
            "vin rouge",
            "VIN: internationalizati"),
    },

    {
        .name = "pii.us.mrn",
        .type = "MEDICAL_RECORD_NUMBER",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 72,
        .literals = llmg_list(NAMED("mrn"), "medical record n",
                              "medical_record_n",
                              "patient id", "patient_id"),
        .pattern = "(?:mrn|medical[ _]record[ _](?:number|no\\.?|num)"
                   "|patient[ _]id)(?![A-Za-z0-9])[\"']?"
                   "(?:[ ]{0,2}(?:number|no\\.?|is|was|[:=#\"'-])){0,4}"
                   "[ ]{0,2}((?:[A-Z]{1,3}-?)?[0-9]{5,12})(?![A-Za-z0-9_-])",
        .match = llmg_list(
            "MRN: 00123456",
            "medical record number is 1234567",
            "{\"patient_id\": \"PT-1234567\"}",
            "MRN# 445566"),
        .no_match = llmg_list(
            "MRN: 1234",
            "mrna 12345678",
            "patient identity 12345678",
            "MRN: 12345678-1234-1234"),
    },

    {
        .name = "pii.iban",
        .type = "IBAN_CODE",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 42,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "A-Za-z",
        .back_max = 2,
        .scan = llmg_scan_iban,
        .when = LLMG_WHEN_LED,
        .check = llmg_check_iban,
        .match = llmg_list(
            "IBAN DE89 3704 0044 0532 0130 00 is mine",
            "GB82WEST12345698765432",
            "gb82west12345698765432",
            "FR14-2004-1010-0505-0001-3M02-606",
            "NO93 8601 1117 947.",
            "MT84MALT011000012345MTLCAST001S"),
        .no_match = llmg_list(
            "DE88 3704 0044 0532 0130 00",
            "DE89 3704 0044 0532 0130",
            "DE893704004405320130001",
            "XDE89370400440532013000",
            "ZZ89370400440532013000",
            "de 89370400440532013000"),
    },

    {
        .name = "pii.ssn",
        .type = "US_SSN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = llmg_list("999-99-9999"),
        .check = llmg_check_ssn,
        .match = llmg_list(
            "no. 536-22-8726.",
            "(219-09-9998)"),
        .no_match = llmg_list(
            "000-22-8726",
            "666-22-8726",
            "912-22-8726",
            "536-00-8726",
            "536-22-0000",
            /* printed on a wallet insert */
            "078-05-1120",
            "536-22 8726",
            "1536-22-8726",
            "536-22-87261",
            "2024-536-22-8726"),
    },

    /* the form is weak with other separators: it takes part in scores only */

    {
        .name = "pii.ssn_spaced",
        .type = "US_SSN",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 45,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = llmg_list("999 99 9999", "999.99.9999"),
        .check = llmg_check_ssn,
        .match = llmg_list(
            "536 22 8726",
            "id 536.22.8726 ok"),
        .no_match = llmg_list(
            "536 22.8726",
            "+536 22 8726",
            "49 536 22 8726",
            "536 22 8726 11",
            "000 22 8726"),
    },

    {
        .name = "pii.ssn_labelled",
        .type = "US_SSN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = LLMG_RULE_SHAPE,
        .trigger = LLMG_TRIGGER_DIGITS,
        .shapes = llmg_list("999999999", "999-99-9999", "999 99 9999",
                            "999.99.9999"),
        .labels = llmg_list("ssn", "social security", "soc sec"),
        .check = llmg_check_ssn,
        .match = llmg_list(
            "my SSN is 536228726",
            "\"ssn\": \"536228726\"",
            "Social Security number: 536 22 8726"),
        .no_match = llmg_list(
            "assn 536228726",
            "ssn 000228726",
            "SSN format is three, two and four digits",
            "ssn 5362287261"),
    },

    { .name = NULL }
};
