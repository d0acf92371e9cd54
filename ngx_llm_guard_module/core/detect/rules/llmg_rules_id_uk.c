/*
 * Identifiers of the United Kingdom and of Ireland.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_rules_ids.h"


const llmg_rule_t  llmg_rules_id_uk[] = {

    ID("pii.uk.nhs", "UK_NHS", HIGH, 92, 0,
       llmg_check_uk_nhs,
       SHAPES("999_999_9999"),
       LABELS("nhs", "national health service", "health service number"),
       MATCH("NHS: 411 249 5625", "411 249 5625 is my NHS",
             "{\"health_service_number\": \"411 249 5625\"}"),
       NO_MATCH("order 411 249 5625", "NHS: _411 249 5625",
                "NHS: 411 249 5665")),

    ID("pii.uk.nhs_bare", "UK_NHS", HIGH, 55, 0,
       llmg_check_uk_nhs,
       SHAPES("999 999 9999"),
       NULL,
       MATCH("see 774 944 0135.", "(686 459 8381)"),
       NO_MATCH("_774 944 0135", "774 944 0135_", "see 774 944 0635")),

    ID("pii.uk.nino", "UK_NINO", HIGH, 95, 0,
       llmg_check_uk_nino,
       SHAPES("aa999999a", "AA 99 99 99 A", "AA 999999 A", "AA 999999A",
              "AA-99-99-99-A"),
       LABELS("national insurance", "ni number", "nino", "ni no",
              "insurance number"),
       MATCH("national insurance: JE086279C",
             "national insurance YM 06 67 02 C, and on",
             "JE086279C is my national insurance",
             "{\"insurance_number\": \"RK 575952 D\"}"),
       NO_MATCH("order JE086279C", "national insurance: _JE086279C")),

    ID("pii.uk.nino_bare", "UK_NINO", HIGH, 85, 0,
       llmg_check_uk_nino,
       SHAPES("aa999999a", "AA 99 99 99 A"),
       NULL,
       MATCH("see XZ296196D.", "(CR 27 89 32 B)"),
       NO_MATCH("_XZ296196D", "XZ296196D_")),

    /* in small letters with blanks, which no shape begins with */

    {
        .name = "pii.uk.nino_written",
        .type = "UK_NINO",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .caseless = 1,
        .max = 64,
        .literals = llmg_list("national insurance", "ni number", "ni no",
                              "nino "),
        .pattern = "(?:national insurance|ni|nino)(?![a-z])"
                   "(?:[ _](?:number|no\\.?|nr\\.?))?[\"']?"
                   "(?: is|'s)?[ :=\"']{1,4}"
                   "([a-z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[a-d])"
                   "(?![A-Za-z0-9])",
        .check = llmg_check_uk_nino,
        .match = llmg_list(
            "my NI number is je 08 62 79 c",
            "national insurance no: ym 067902 d"),
        .no_match = llmg_list(
            "my NI number is gb 08 62 79 c", "ni number is 42",
            "nino je 08 62 79 e"),
    },

    ID("pii.uk.utr", "UK_UTR", HIGH, 90, 0,
       llmg_check_uk_utr,
       SHAPES("9999999999", "99999 99999"),
       LABELS("utr", "tax reference", "unique taxpayer"),
       MATCH("UTR: 8219944239", "UTR 71372 25720, and on",
             "8219944239 is my UTR",
             "{\"unique_taxpayer\": \"71372 25720\"}"),
       NO_MATCH("order 8219944239", "UTR: _8219944239", "UTR: 8219944539")),

    ID("pii.uk.vat", "UK_VAT_ID", HIGH, 90, 0,
       llmg_check_uk_vat,
       SHAPES("999999999", "AA999999999", "999 9999 99", "AA 999 9999 99",
              "AA999999999999"),
       LABELS("vat", "vat number", "vat id", "vat reg"),
       MATCH("VAT: 471459040", "VAT GB476721171, and on",
             "471459040 is my VAT", "{\"vat_reg\": \"223 5194 82\"}"),
       NO_MATCH("order 471459040", "VAT: _471459040", "VAT: 471459640")),

    ID("pii.uk.driving_licence", "UK_DRIVING_LICENCE", HIGH, 92, 0,
       llmg_check_uk_driving,
       SHAPES("AXXXX999999XX9AA", "AXXXX999999XXXAA"),
       LABELS("driving licence", "driver licence", "driving license",
              "licence number", "dvla", "licence"),
       MATCH("driving licence: MORGA054288UM6GN",
             "driving licence MORGA457284EDZHW, and on",
             "MORGA054288UM6GN is my driving licence",
             "{\"licence\": \"MORGA457284EDZHW\"}"),
       NO_MATCH("order MORGA054288UM6GN",
                "driving licence: _MORGA054288UM6GN")),

    ID("pii.uk.driving_licence_bare", "UK_DRIVING_LICENCE", HIGH, 82, 0,
       llmg_check_uk_driving,
       SHAPES("AXXXX999999XX9AA", "AXXXX999999XXXAA"),
       NULL,
       MATCH("see MORGA1082775G7VJ.", "(MORGA856054384DX)"),
       NO_MATCH("_MORGA1082775G7VJ", "MORGA1082775G7VJ_")),

    ID("pii.uk.passport", "UK_PASSPORT", HIGH, 85, 40,
       NULL,
       SHAPES("aa9999999"),
       LABELS("uk passport", "british passport", "passport number",
              "passport no", "passport"),
       MATCH("uk passport: GY1960677", "GY1960677 is my uk passport",
             "{\"passport\": \"GY1960677\"}"),
       NO_MATCH("order GY1960677", "uk passport: _GY1960677")),

    ID("pii.uk.passport_old", "UK_PASSPORT", HIGH, 85, 40,
       NULL,
       SHAPES("999999999"),
       LABELS("uk passport", "british passport"),
       MATCH("uk passport: 832814217", "832814217 is my uk passport",
             "{\"british_passport\": \"832814217\"}"),
       NO_MATCH("order 832814217", "uk passport: _832814217")),

    ID("pii.uk.vehicle", "UK_VEHICLE_REGISTRATION", HIGH, 82, 40,
       NULL,
       SHAPES("AA99 AAA", "AA99AAA", "A999 AAA", "A999AAA", "A99 AAA",
              "AAA 999A", "AAA999A"),
       LABELS("registration", "reg", "number plate", "licence plate",
              "license plate", "vehicle", "plate", "reg no", "vrn"),
       MATCH("registration: KN65 PNM", "registration WX47MYL, and on",
             "KN65 PNM is my registration", "{\"vrn\": \"U082 NNG\"}"),
       NO_MATCH("order KN65 PNM", "registration: _KN65 PNM")),

    ID("pii.uk.postcode", "UK_POSTCODE", LOW, 70, 40,
       NULL,
       SHAPES("A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA",
              "AA9A 9AA"),
       LABELS("postcode", "post code", "postal code", "zip"),
       MATCH("postcode: P9 5MV", "postcode V93 6AD, and on",
             "P9 5MV is my postcode", "{\"zip\": \"HE4 9MV\"}"),
       NO_MATCH("order P9 5MV", "postcode: _P9 5MV")),

    ID("pii.ie.pps", "IE_PPS", HIGH, 92, 0,
       llmg_check_ie_pps,
       SHAPES("9999999a", "9999999aa"),
       LABELS("pps", "ppsn", "personal public service"),
       MATCH("PPS: 1320457Q", "PPS 3437518KU, and on", "1320457Q is my PPS",
             "{\"personal_public_service\": \"3437518KU\"}"),
       NO_MATCH("order 1320457Q", "PPS: _1320457Q", "PPS: 1320453Q")),

    ID("pii.ie.pps_bare", "IE_PPS", HIGH, 75, 0,
       llmg_check_ie_pps,
       SHAPES("9999999A", "9999999AA"),
       NULL,
       MATCH("see 5550208N.", "(4580810GB)"),
       NO_MATCH("_5550208N", "5550208N_", "see 5550209N")),

    { .name = NULL }
};
