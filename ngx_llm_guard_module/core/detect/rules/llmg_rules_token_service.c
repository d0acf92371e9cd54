/*
 * Tokens of services: mail, messages, money, models.
 *
 * A form is the prefix, the characters and the length that the vendor gives to
 * them.  Examples are put together from pieces, so that no scanner takes this
 * file for a leak.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_rules_ids.h"
#include "llmg_scan.h"


const llmg_rule_t  llmg_rules_token_service[] = {

    TOKEN("secret.adobe", "VENDOR_TOKEN", 90,
       FORMS("p8e-{l32}"),
       NULL,
       MATCH("k=p" "8e-a1b2c3d4e5f6g7h8a1b2c" "3d4e5f6g7h8"),
       NO_MATCH("xp8" "e-a1b2c3d4e5f6g7h8a1b2c3" "d4e5f6g7h8",
                "p8e-your-token")),

    TOKEN("secret.adafruit", "VENDOR_TOKEN", 90,
       FORMS("aio_{w28}"),
       NULL,
       MATCH("k=a" "io_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9m"),
       NO_MATCH("xai" "o_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9m", "aio_your-token")),

    SHORT_TOKEN("secret.airtable", "VENDOR_TOKEN", 90,
       FORMS("pat{w14}.{h64}"),
       NULL,
       MATCH("k=p" "ataB3dE6gHkL9mN2.0a1b2c3"
             "d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5" "f6789"),
       NO_MATCH("xpa" "taB3dE6gHkL9mN2.0a1b2c3d"
                "4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f"
                "6789", "patyour-token")),

    TOKEN("secret.anyscale", "VENDOR_TOKEN", 90,
       FORMS("esecret_{w24,40}"),
       NULL,
       MATCH("k=e" "secret_aB3dE6gHkL9mN2pQa" "B3dE6gH"),
       NO_MATCH("xes" "ecret_aB3dE6gHkL9mN2pQaB" "3dE6gH",
                "esecret_your-token")),

    TOKEN("secret.brevo", "VENDOR_TOKEN", 90,
       FORMS("xkeysib-{h64}-{w16}", "xsmtpsib-{h64}-{w16}"),
       NULL,
       MATCH("k=x" "keysib-0a1b2c3d4e5f67890"
             "a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789-aB3d"
             "E6gHkL9mN2pQ", "k=x" "smtpsib-0a1b2c3d4e5f6789"
             "0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789-aB3"
             "dE6gHkL9mN2pQ"),
       NO_MATCH("xxk" "eysib-0a1b2c3d4e5f67890a"
                "1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789-aB3dE"
                "6gHkL9mN2pQ", "xkeysib-your-token")),

    TOKEN("secret.cerebras", "VENDOR_TOKEN", 90,
       FORMS("csk-{l48}"),
       NULL,
       MATCH("k=c" "sk-a1b2c3d4e5f6g7h8a1b2c" "3d4e5f6g7h8a1b2c3d4e5f6g7h8"),
       NO_MATCH("xcs" "k-a1b2c3d4e5f6g7h8a1b2c3"
                "d4e5f6g7h8a1b2c3d4e5f6g7h8", "csk-your-token")),

    SHORT_TOKEN("secret.databento", "VENDOR_TOKEN", 90,
       FORMS("db-{w29}"),
       NULL,
       MATCH("k=d" "b-aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN"),
       NO_MATCH("xdb" "-aB3dE6gHkL9mN2pQaB3dE6g" "HkL9mN", "db-your-token")),

    SHORT_TOKEN("secret.deepseek", "VENDOR_TOKEN", 90,
       FORMS("sk-{h32}"),
       NULL,
       MATCH("k=s" "k-0a1b2c3d4e5f67890a1b2c" "3d4e5f6789"),
       NO_MATCH("xsk" "-0a1b2c3d4e5f67890a1b2c3" "d4e5f6789",
                "sk-your-token")),

    SHORT_TOKEN("secret.dropbox", "VENDOR_TOKEN", 90,
       FORMS("sl.{t130,160}", "sl.u.{b130,}", "sl.B{b130,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=s" "l.u.aB3dE6gHkL9mN2pQaB3d"
             "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"
             "kL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m" "N2pQaB"),
       NO_MATCH("xsl" ".u.aB3dE6gHkL9mN2pQaB3dE"
                "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
                "L9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN"
                "2pQaB", "sl.your-token")),

    TOKEN("secret.duffel", "VENDOR_TOKEN", 90,
       FORMS("duffel_test_{e43}", "duffel_live_{e43}"),
       NULL,
       MATCH("k=d" "uffel_test_aB3dE6gHkL9mN"
             "2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9", "k=d"
             "uffel_live_aB3dE6gHkL9mN" "2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xdu" "ffel_test_aB3dE6gHkL9mN2"
                "pQaB3dE6gHkL9mN2pQaB3dE6gHkL9", "duffel_test_your-token")),

    TOKEN("secret.easypost", "VENDOR_TOKEN", 90,
       FORMS("EZAK{w54}", "EZTK{w54}"),
       NULL,
       MATCH("k=E" "ZAKaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6", "k=E"
             "ZTKaB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6"),
       NO_MATCH("xEZ" "AKaB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6", "EZAKyour-token")),

    SHORT_TOKEN("secret.elevenlabs", "VENDOR_TOKEN", 90,
       FORMS("sk_{h48}"),
       NULL,
       MATCH("k=s" "k_0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xsk" "_0a1b2c3d4e5f67890a1b2c3" "d4e5f67890a1b2c3d4e5f6789",
                "sk_your-token")),

    TOKEN("secret.facebook", "VENDOR_TOKEN", 90,
       FORMS("EAAC{w60,}", "EAAM{w60,}", "EAAG{w60,}", "EAAJ{w60,}",
             "EAAB{w60,}"),
       "[A-Za-z0-9]",
       MATCH("k=E" "AACaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m", "k=E"
             "AAMaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xEA" "ACaB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m", "EAACyour-token")),

    SHORT_TOKEN("secret.firecrawl", "VENDOR_TOKEN", 90,
       FORMS("fc-{h32}"),
       NULL,
       MATCH("k=f" "c-0a1b2c3d4e5f67890a1b2c" "3d4e5f6789"),
       NO_MATCH("xfc" "-0a1b2c3d4e5f67890a1b2c3" "d4e5f6789",
                "fc-your-token")),

    SHORT_TOKEN("secret.fireworks", "VENDOR_TOKEN", 90,
       FORMS("fw_{w22,40}"),
       NULL,
       MATCH("k=f" "w_aB3dE6gHkL9mN2pQaB3dE6"),
       NO_MATCH("xfw" "_aB3dE6gHkL9mN2pQaB3dE6", "fw_your-token")),

    TOKEN("secret.flutterwave", "VENDOR_TOKEN", 90,
       FORMS("FLWSECK_TEST-{l32}-X", "FLWSECK_TEST-{l12}", "FLWSECK-{l32}-X",
             "FLWSECK_TEST{l12}", "FLWPUBK_TEST-{l32}-X", "FLWPUBK-{l32}-X"),
       NULL,
       MATCH("k=F" "LWSECK_TEST-a1b2c3d4e5f6" "g7h8a1b2c3d4e5f6g7h8-X", "k=F"
             "LWSECK_TEST-a1b2c3d4e5f6"),
       NO_MATCH("xFL" "WSECK_TEST-a1b2c3d4e5f6g" "7h8a1b2c3d4e5f6g7h8-X",
                "FLWSECK_TEST-your-token")),

    TOKEN("secret.hubspot", "VENDOR_TOKEN", 90,
       FORMS("pat-na1-{H8}-{H4}-{H4}-{H4}-{H12}",
             "pat-na2-{H8}-{H4}-{H4}-{H4}-{H12}",
             "pat-eu1-{H8}-{H4}-{H4}-{H4}-{H12}",
             "pat-ap1-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=p" "at-na1-0a1b2c3d-0a1b-0a1" "b-0a1b-0a1b2c3d4e5f", "k=p"
             "at-na2-0a1b2c3d-0a1b-0a1" "b-0a1b-0a1b2c3d4e5f"),
       NO_MATCH("xpa" "t-na1-0a1b2c3d-0a1b-0a1b" "-0a1b-0a1b2c3d4e5f",
                "pat-na1-your-token")),

    TOKEN("secret.instagram", "VENDOR_TOKEN", 90,
       FORMS("IGQV{b100,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=I" "GQVaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
             "L9mN2pQaB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xIG" "QVaB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL"
                "9mN2pQaB3dE6gHkL9mN2pQaB3d", "IGQVyour-token")),

    TOKEN("secret.intercom", "VENDOR_TOKEN", 90,
       FORMS("dG9rOj{w30,80}"),
       NULL,
       MATCH("k=d" "G9rOjaB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2"),
       NO_MATCH("xdG" "9rOjaB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2",
                "dG9rOjyour-token")),

    TOKEN("secret.jina", "VENDOR_TOKEN", 90,
       FORMS("jina_{h32}{b28}"),
       NULL,
       MATCH("k=j" "ina_0a1b2c3d4e5f67890a1b"
             "2c3d4e5f6789aB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xji" "na_0a1b2c3d4e5f67890a1b2"
                "c3d4e5f6789aB3dE6gHkL9mN2pQaB3dE6gHkL9m", "jina_your-token")),

    TOKEN("secret.langfuse", "VENDOR_TOKEN", 90,
       FORMS("sk-lf-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=s" "k-lf-0a1b2c3d-0a1b-0a1b-" "0a1b-0a1b2c3d4e5f"),
       NO_MATCH("xsk" "-lf-0a1b2c3d-0a1b-0a1b-0" "a1b-0a1b2c3d4e5f",
                "sk-lf-your-token")),

    TOKEN("secret.langsmith", "VENDOR_TOKEN", 90,
       FORMS("lsv2_pt_{h32}_{h10}", "lsv2_sk_{h32}_{h10}"),
       NULL,
       MATCH("k=l" "sv2_pt_0a1b2c3d4e5f67890" "a1b2c3d4e5f6789_0a1b2c3d4e",
             "k=l" "sv2_sk_0a1b2c3d4e5f67890" "a1b2c3d4e5f6789_0a1b2c3d4e"),
       NO_MATCH("xls" "v2_pt_0a1b2c3d4e5f67890a" "1b2c3d4e5f6789_0a1b2c3d4e",
                "lsv2_pt_your-token")),

    TOKEN("secret.lob", "VENDOR_TOKEN", 85,
       FORMS("live_{H35}", "test_{H35}"),
       NULL,
       MATCH("k=l" "ive_0a1b2c3d4e5f67890a1b" "2c3d4e5f67890a1", "k=t"
             "est_0a1b2c3d4e5f67890a1b" "2c3d4e5f67890a1"),
       NO_MATCH("xli" "ve_0a1b2c3d4e5f67890a1b2" "c3d4e5f67890a1",
                "live_your-token")),

    TOKEN("secret.mailgun", "MAILGUN_KEY", 90,
       FORMS("key-{H32}", "pubkey-{H32}"),
       NULL,
       MATCH("k=k" "ey-0a1b2c3d4e5f67890a1b2" "c3d4e5f6789", "k=p"
             "ubkey-0a1b2c3d4e5f67890a" "1b2c3d4e5f6789"),
       NO_MATCH("xke" "y-0a1b2c3d4e5f67890a1b2c" "3d4e5f6789",
                "key-your-token")),

    SHORT_TOKEN("secret.mapbox", "VENDOR_TOKEN", 90,
       FORMS("pk.eyJ{b50,200}.{b22}", "sk.eyJ{b50,200}.{b22}",
             "pk.{l60}.{l22}"),
       NULL,
       MATCH("k=p" "k.eyJaB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB.aB3dE6gHkL9mN2pQaB3d" "E6",
             "k=s" "k.eyJaB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB.aB3dE6gHkL9mN2pQaB3d" "E6"),
       NO_MATCH("xpk" ".eyJaB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB.aB3dE6gHkL9mN2pQaB3dE" "6",
                "pk.eyJyour-token")),

    TOKEN("secret.nvidia", "VENDOR_TOKEN", 90,
       FORMS("nvapi-{b60,70}"),
       NULL,
       MATCH("k=n" "vapi-aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xnv" "api-aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m",
                "nvapi-your-token")),

    SHORT_TOKEN("secret.openai_key_short", "OPENAI_KEY", 90,
       FORMS("sk-{w20}T3BlbkFJ{w20}", "sk-{w48}"),
       NULL,
       MATCH("k=s" "k-aB3dE6gHkL9mN2pQaB3dT3" "BlbkFJaB3dE6gHkL9mN2pQaB3d",
             "k=s" "k-aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE6gHkL9mN2pQ"),
       NO_MATCH("xsk" "-aB3dE6gHkL9mN2pQaB3dT3B" "lbkFJaB3dE6gHkL9mN2pQaB3d",
                "sk-your-token")),

    TOKEN("secret.paypal", "VENDOR_TOKEN", 90,
       FORMS("access_token$production${l16}${h32}",
             "access_token$sandbox${l16}${h32}"),
       NULL,
       MATCH("k=a" "ccess_token$production$a"
             "1b2c3d4e5f6g7h8$0a1b2c3d4e5f67890a1b2c3d4e5f6789", "k=a"
             "ccess_token$sandbox$a1b2"
             "c3d4e5f6g7h8$0a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xac" "cess_token$production$a1"
                "b2c3d4e5f6g7h8$0a1b2c3d4e5f67890a1b2c3d4e5f6789",
                "access_token$production$your-token")),

    TOKEN("secret.razorpay", "VENDOR_TOKEN", 90,
       FORMS("rzp_live_{w14}", "rzp_test_{w14}"),
       NULL,
       MATCH("k=r" "zp_live_aB3dE6gHkL9mN2", "k=r" "zp_test_aB3dE6gHkL9mN2"),
       NO_MATCH("xrz" "p_live_aB3dE6gHkL9mN2", "rzp_live_your-token")),

    SHORT_TOKEN("secret.replicate", "VENDOR_TOKEN", 90,
       FORMS("r8_{w37,50}"),
       NULL,
       MATCH("k=r" "8_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE"),
       NO_MATCH("xr8" "_aB3dE6gHkL9mN2pQaB3dE6g" "HkL9mN2pQaB3dE",
                "r8_your-token")),

    SHORT_TOKEN("secret.resend", "VENDOR_TOKEN", 90,
       FORMS("re_{w8}_{w24}"),
       NULL,
       MATCH("k=r" "e_aB3dE6gH_aB3dE6gHkL9mN" "2pQaB3dE6gH"),
       NO_MATCH("xre" "_aB3dE6gH_aB3dE6gHkL9mN2" "pQaB3dE6gH",
                "re_your-token")),

    TOKEN("secret.riot", "VENDOR_TOKEN", 90,
       FORMS("RGAPI-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=R" "GAPI-0a1b2c3d-0a1b-0a1b-" "0a1b-0a1b2c3d4e5f"),
       NO_MATCH("xRG" "API-0a1b2c3d-0a1b-0a1b-0" "a1b-0a1b2c3d4e5f",
                "RGAPI-your-token")),

    TOKEN("secret.shippo", "VENDOR_TOKEN", 90,
       FORMS("shippo_live_{H40}", "shippo_test_{H40}"),
       NULL,
       MATCH("k=s" "hippo_live_0a1b2c3d4e5f6" "7890a1b2c3d4e5f67890a1b2c3d",
             "k=s" "hippo_test_0a1b2c3d4e5f6" "7890a1b2c3d4e5f67890a1b2c3d"),
       NO_MATCH("xsh" "ippo_live_0a1b2c3d4e5f67"
                "890a1b2c3d4e5f67890a1b2c3d", "shippo_live_your-token")),

    TOKEN("secret.square", "SQUARE_TOKEN", 90,
       FORMS("sq0atp-{b22}", "sq0csp-{b43}", "sq0idp-{b22}", "EAAA{b60}",
             "EAAAE{b59}", "sandbox-sq0atb-{b22}"),
       NULL,
       MATCH("k=s" "q0atp-aB3dE6gHkL9mN2pQaB" "3dE6", "k=s"
             "q0csp-aB3dE6gHkL9mN2pQaB" "3dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xsq" "0atp-aB3dE6gHkL9mN2pQaB3" "dE6", "sq0atp-your-token")),

    TOKEN("secret.stripe_webhook", "STRIPE_KEY", 90,
       FORMS("whsec_{s32,64}"),
       NULL,
       MATCH("k=w" "hsec_aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQ"),
       NO_MATCH("xwh" "sec_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQ",
                "whsec_your-token")),

    TOKEN("secret.tavily", "VENDOR_TOKEN", 90,
       FORMS("tvly-{b32,44}", "tvly-dev-{b32}"),
       NULL,
       MATCH("k=t" "vly-aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQ", "k=t"
             "vly-dev-aB3dE6gHkL9mN2pQ" "aB3dE6gHkL9mN2pQ"),
       NO_MATCH("xtv" "ly-aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQ",
                "tvly-your-token")),

    SHORT_TOKEN("secret.telnyx", "VENDOR_TOKEN", 90,
       FORMS("KEY{u32}_{w22}", "KEY{b55}"),
       NULL,
       MATCH("k=K" "EYQ1W2E3R4T5Y6U7K8Q1W2E3"
             "R4T5Y6U7K8_aB3dE6gHkL9mN2pQaB3dE6"),
       NO_MATCH("xKE" "YQ1W2E3R4T5Y6U7K8Q1W2E3R"
                "4T5Y6U7K8_aB3dE6gHkL9mN2pQaB3dE6", "KEYyour-token")),

    SHORT_TOKEN("secret.twilio", "TWILIO_KEY", 90,
       FORMS("SK{h32}", "AC{h32}"),
       NULL,
       MATCH("k=S" "K0a1b2c3d4e5f67890a1b2c3" "d4e5f6789", "k=A"
             "C0a1b2c3d4e5f67890a1b2c3" "d4e5f6789"),
       NO_MATCH("xS" "K0a1b2c3d4e5f67890a1b2c3" "d4e5f6789", "SKyour-token")),

    SHORT_TOKEN("secret.twilio_upper", "TWILIO_KEY", 85,
       FORMS("SK{H32}"),
       NULL,
       MATCH("k=S" "K0A1B2C3D4E5F67890a1b2c3" "d4e5f6789"),
       NO_MATCH("xS" "K0a1b2c3d4e5f67890a1b2c3" "d4e5f6789", "SKyour-token")),

    SHORT_TOKEN("secret.voyage", "VENDOR_TOKEN", 90,
       FORMS("pa-{b43}"),
       NULL,
       MATCH("k=p" "a-aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xpa" "-aB3dE6gHkL9mN2pQaB3dE6g" "HkL9mN2pQaB3dE6gHkL9",
                "pa-your-token")),

    SHORT_TOKEN("secret.woocommerce", "VENDOR_TOKEN", 90,
       FORMS("ck_{h40}", "cs_{h40}"),
       NULL,
       MATCH("k=c" "k_0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d", "k=c"
             "s_0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d"),
       NO_MATCH("xck" "_0a1b2c3d4e5f67890a1b2c3" "d4e5f67890a1b2c3d",
                "ck_your-token")),

    TOKEN("secret.workos", "VENDOR_TOKEN", 90,
       FORMS("sk_live_a2V5{w40,80}"),
       NULL,
       MATCH("k=s" "k_live_a2V5aB3dE6gHkL9mN" "2pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xsk" "_live_a2V5aB3dE6gHkL9mN2"
                "pQaB3dE6gHkL9mN2pQaB3dE6gH", "sk_live_a2V5your-token")),

    TOKEN("secret.xai", "VENDOR_TOKEN", 90,
       FORMS("xai-{w80}"),
       NULL,
       MATCH("k=x" "ai-aB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
             "L9mN2pQ"),
       NO_MATCH("xxa" "i-aB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL"
                "9mN2pQ", "xai-your-token")),

    TOKEN("secret.zuplo", "VENDOR_TOKEN", 90,
       FORMS("zpka_{w30,60}"),
       NULL,
       MATCH("k=z" "pka_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2"),
       NO_MATCH("xzp" "ka_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2",
                "zpka_your-token")),

    TOKEN("secret.mollie", "VENDOR_TOKEN", 80,
       FORMS("live_{w30}", "test_{w30}"),
       NULL,
       MATCH("k=l" "ive_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2", "k=t"
             "est_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2"),
       NO_MATCH("xli" "ve_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2",
                "live_your-token")),

    TOKEN("secret.pubnub", "VENDOR_TOKEN", 90,
       FORMS("sec-c-{e48,52}", "sub-c-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=s" "ec-c-aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ", "k=s"
             "ub-c-0a1b2c3d-0a1b-0a1b-" "0a1b-0a1b2c3d4e5f"),
       NO_MATCH("xse" "c-c-aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQ", "sec-c-your-token")),

    TOKEN("secret.sendinblue", "VENDOR_TOKEN", 90,
       FORMS("xkeysib-{h64}"),
       NULL,
       MATCH("k=x" "keysib-0a1b2c3d4e5f67890"
             "a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xxk" "eysib-0a1b2c3d4e5f67890a"
                "1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789",
                "xkeysib-your-token")),

    TOKEN("secret.shopify_partner", "SHOPIFY_TOKEN", 90,
       FORMS("prtapi_{h32}", "atkn_{h64}", "shpca_{H32}", "shpua_{H32}"),
       NULL,
       MATCH("k=p" "rtapi_0a1b2c3d4e5f67890a" "1b2c3d4e5f6789", "k=a"
             "tkn_0a1b2c3d4e5f67890a1b"
             "2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xpr" "tapi_0a1b2c3d4e5f67890a1" "b2c3d4e5f6789",
                "prtapi_your-token")),

    TOKEN("secret.monday", "VENDOR_TOKEN", 90,
       FORMS("eyJ0aWQiOj{b100,}"),
       "[A-Za-z0-9_.-]",
       MATCH("k=e" "yJ0aWQiOjaB3dE6gHkL9mN2p"
             "QaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xey" "J0aWQiOjaB3dE6gHkL9mN2pQ"
                "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d", "eyJ0aWQiOjyour-token")),

    { .name = NULL }
};
