/*
 * Numbers of telephones, addresses of machines and of coins.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_rules_ids.h"
#include "llmg_scan.h"


/* ISO 9362: party, country, suffix, branch */
#define BIC  "[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"

/* as it is printed: bank, country, place, branch */
#define BIC_APART  "[A-Z]{4} [A-Z]{2} [A-Z0-9]{2}(?: [A-Z0-9]{3})?"


#define PHONE                                                                 \
    "phone", "telephone", "tel", "mobile", "cell", "cellphone", "fax",        \
    "call", "telefon", "telefono", "teléfono", "telefone", "téléphone",       \
    "telephone number", "mobile number", "movil", "móvil", "celular",         \
    "portable", "handy", "telefonnummer", "telefoon", "puhelin",              \
    "telefonszám",                                                            \
    "whatsapp", "contact number", "hotline", "phone number", "сотовый",       \
    "телефон", "тел", "电话", "手机", "電話", "電話番号", "携帯", "전화",      \
    "휴대폰", "هاتف", "टेलीफोन", "โทร", "τηλέφωνο", "טלפון"


const llmg_rule_t  llmg_rules_net[] = {

    {
        .name = "pii.phone",
        .type = "PHONE_NUMBER",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 85,
        .max = 48,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "+(",
        .back_max = 2,
        .scan = llmg_scan_phone,
        .when = LLMG_WHEN_PLUS,
        .match = llmg_list(
            "+49 171 3920040",
            "call +1 (545) 555-0146 x12",
            "+442079460958.",
            "0049 30 901820", "00491713920040", "0062414243267"),
        .no_match = llmg_list(
            "+1 23", "article 0062414243268", "id 00482788471",
            "a+15455550146",
            "+999 1234567",
            "UTC+02 10 12"),
    },

    {
        .name = "pii.phone_labelled",
        .type = "PHONE_NUMBER",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 85,
        .max = 48,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "(",
        .back_max = 1,
        .scan = llmg_scan_phone_local,
        .when = LLMG_WHEN_LONG,
        .labels = llmg_list(PHONE),
        .near = 24,
        .match = llmg_list(
            "phone: 030 901820",
            "Telefon (11) 95533-6760, bitte",
            "you can call 073 448 266"),
        .no_match = llmg_list(
            "order 030 901820",
            "phone 12",
            "phone: 2024-05-12"),
    },

    {
        .name = "pii.phone_grouped",
        .type = "PHONE_NUMBER",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 60,
        .max = 48,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "(",
        .back_max = 1,
        .scan = llmg_scan_phone_grouped,
        .when = LLMG_WHEN_THREES,
        .match = llmg_list(
            "at (425) 882-9026 today",
            "833.719.3994x1887",
            "1-846-853-9089"),
        .no_match = llmg_list(
            "425 882 9026",
            "125-882-9026",
            "425-882-90261",
            "1-425-882-9026-1"),
    },

    {
        .name = "pii.ip",
        .type = "IP_ADDRESS",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 75,
        .max = 24,
        .trigger = LLMG_TRIGGER_DIGITS,
        .scan = llmg_scan_ip4,
        .when = LLMG_WHEN_QUAD,
        .match = llmg_list(
            "from 203.0.113.7:8080",
            "(198.51.100.22)",
            "http://192.0.2.1/x", "net/192.0.2.1 and", "HTTP/192.0.2.1@A"),
        .no_match = llmg_list(
            "v1.2.3.4", "Gecko) Chrome/101.0.0.0 Safari/537.36",
            "203.0.113.256",
            "203.0.113",
            "1.203.0.113.7",
            "203.0.113.7.1",
            "203.0.113.07"),
    },

    {
        .name = "pii.ipv6",
        .type = "IP_ADDRESS",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 75,
        .max = 72,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "0-9A-Fa-f:",
        .back_max = 40,
        .scan = llmg_scan_ip6,
        .when = LLMG_WHEN_COLON|LLMG_WHEN_SIGNED,
        .match = llmg_list(
            "2001:db8::1",
            "fe80::1ff:fe23:4567:890a%eth2",
            "[2001:db8:85a3:0:0:8a2e:370:7334]:443",
            "::ffff:192.0.2.128"),
        .no_match = llmg_list(
            "12:30:45",
            "a[1::2]",
            "std::vector1::x",
            "00:1b:44:11:3a:b7",
            "2001:db8::1::2"),
    },

    {
        .name = "pii.mac",
        .type = "MAC_ADDRESS",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 75,
        .max = 24,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "0-9A-Fa-f:.\\-",
        .back_max = 40,
        .scan = llmg_scan_mac,
        .when = LLMG_WHEN_COLON|LLMG_WHEN_SIGNED|LLMG_WHEN_HYPHEN,
        .match = llmg_list(
            "00:1B:44:11:3a:b7",
            "mac d3-54-c8-4f-de-ab.",
            "001b.4411.3ab7"),
        .no_match = llmg_list(
            "00:00:00:00:00:00",
            "00:1B-44:11:3a:b7",
            "00:1b:44:11:3a",
            "00:1b:44:11:3a:b7:00",
            "12:30:45"),
    },

    {
        .name = "pii.crypto",
        .type = "CRYPTO",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 90,
        .max = 100,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "A-Za-z",
        .back_max = 2,
        .scan = llmg_scan_coin,
        .when = LLMG_WHEN_SOLID,
        .match = llmg_list(
            /* the first block's, BIP 173's, EIP-55's */
            "to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
        .no_match = llmg_list(
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
            "0x5aaeb6053f3e94c9"),
    },

    /* letters alone: nothing tells it from words but its label */

    {
        .name = "pii.mac_labelled",
        .type = "MAC_ADDRESS",
        .severity = LLMG_SEVERITY_LOW,
        .confidence = 75,
        .caseless = 1,
        .max = 64,
        .literals = llmg_list("mac address", "hardware address",
                              "physical address", "mac addr", "mac: ", "mac=",
                              "bssid", "ether "),
        .pattern = "(?:(?:mac|hardware|physical)[ _-]addr(?:ess)?|mac|bssid"
                   "|ether)[^a-z0-9\\n]{1,4}(?:is[^a-z0-9\\n]{1,4})?"
                   "((?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\\2){4}[0-9a-f]{2}"
                   "|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4})"
                   "(?![0-9a-z:-])",
        .match = llmg_list(
            "MAC address: AA-BB-CC-DD-EE-FA",
            "Physical address is aabb.ccdd.eeff"),
        .no_match = llmg_list(
            "address AA-BB-CC-DD-EE-FA",
            "mac address: AA-BB-CC"),
    },

    /* banks: eight letters and digits, which are a word as well */

    {
        .name = "pii.swift",
        .type = "SWIFT_CODE",
        .severity = LLMG_SEVERITY_MEDIUM,
        .confidence = 80,
        .max = 72,
        .literals = llmg_list("SWIFT", "Swift", "swift", "BIC", "bic:",
                              "bic\"", "bic ", "bic=", "bic>", "bic'"),
        .pattern = "(?<![A-Za-z0-9])(?:SWIFT|[Ss]wift|BIC|bic)"
                   "(?:[ /_-]?(?:BIC|SWIFT|[Cc]ode|CODE))?"
                   /* the second one of a list */
                   "(?:_?[0-9]{1,2})?"
                   "(?:'s)?(?:[^A-Za-z0-9\\n]{1,12}|: {0,3}\\r?\\n {0,8})"
                   "(?:(?:is|es|ist|est)[ :]{1,3})?"
                   /* <td>BIC</td><td>X</td> */
                   "(?:/?t[dh]>[<>/tdh ]{1,12})?"
                   "(" BIC "|" BIC_APART ")(?![A-Za-z0-9])",
        .check = llmg_check_swift,
        .match = llmg_list(
            "SWIFT: DEUTDEFF500", "BIC DEUT DE FF 500, please",
            "\"BIC_2\": \"NEDSZAJJ\"",
            "\"BIC\": \"NEDSZAJJ\"",
            "<bic>NEDSZAJJ</bic>", "BIC:\nNEDSZAJJ\n",
            "my swift code's NEDSZAJJ btw"),
        .no_match = llmg_list(
            "SWIFT developer", "<b>SWIFT</b>\nDEVELOPS",
            "bic: DEUTDEFF5",
            "SWIFT ABCD EF GH is no code",
            "SWIFT ABCDEFGHIJ"),
    },

    /* with a digit it is no word, and its label may stand anywhere */

    ID("pii.swift_labelled", "SWIFT_CODE", MEDIUM, 80, 0,
       llmg_check_swift,
       SHAPES("AAAAAA9X", "AAAAAA9XXXX", "AAAAAAA9", "AAAAAAA9XXX",
              "AAAAAAAA9XX"),
       LABELS("swift", "bic", "bank identifier", "swift code", "bic code"),
       MATCH("I typed DEUTDEFF500 as my BIC", "SWIFT: BTVAAT22KIB",
             "bank,bic X,TACBAU2S"),
       NO_MATCH("order DEUTDEFF500", "BIC: BTVAZZ22KIB", "BIC: _TACBAU2S")),

    { .name = NULL }
};
