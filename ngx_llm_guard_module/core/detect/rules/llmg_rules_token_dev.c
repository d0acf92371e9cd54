/*
 * Tokens of tools for development and for operations.
 *
 * A form is the prefix, the characters and the length that the vendor gives to
 * them.  Examples are put together from pieces, so that no scanner takes this
 * file for a leak.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_rules_ids.h"
#include "llmg_scan.h"


const llmg_rule_t  llmg_rules_token_dev[] = {

    TOKEN("secret.apify", "VENDOR_TOKEN", 90,
       FORMS("apify_api_{w36}"),
       NULL,
       MATCH("k=a" "pify_api_aB3dE6gHkL9mN2p" "QaB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xap" "ify_api_aB3dE6gHkL9mN2pQ" "aB3dE6gHkL9mN2pQaB3d",
                "apify_api_your-token")),

    TOKEN("secret.atlassian", "ATLASSIAN_TOKEN", 90,
       FORMS("ATATT3{e150,}", "ATCTT3{e150,}", "ATSTT3{e150,}",
             "ATOTT3{e150,}"),
       "[A-Za-z0-9+/=_-]",
       MATCH("k=A" "TATT3aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6g"
             "HkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9"
             "mN2pQaB3dE6gHkL9mN2pQaB3dE6", "k=A" "TCTT3aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6g"
             "HkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9"
             "mN2pQaB3dE6gHkL9mN2pQaB3dE6"),
       NO_MATCH("xAT" "ATT3aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"
                "kL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"
                "N2pQaB3dE6gHkL9mN2pQaB3dE6", "ATATT3your-token")),

    TOKEN("secret.bitbucket", "VENDOR_TOKEN", 90,
       FORMS("ATBB{w32}", "BBDC-{e44}"),
       NULL,
       MATCH("k=A" "TBBaB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQ", "k=B"
             "BDC-aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xAT" "BBaB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQ",
                "ATBByour-token")),

    TOKEN("secret.buildkite", "VENDOR_TOKEN", 90,
       FORMS("bkua_{l40}", "bkaj_{l40}", "bkct_{l40}"),
       NULL,
       MATCH("k=b" "kua_0a1b2c3d4e5f67890a1b" "2c3d4e5f67890a1b2c3d", "k=b"
             "kaj_0a1b2c3d4e5f67890a1b" "2c3d4e5f67890a1b2c3d"),
       NO_MATCH("xbk" "ua_0a1b2c3d4e5f67890a1b2" "c3d4e5f67890a1b2c3d",
                "bkua_your-token")),

    SHORT_TOKEN("secret.checkly", "VENDOR_TOKEN", 90,
       FORMS("cu_{h32}"),
       NULL,
       MATCH("k=c" "u_0a1b2c3d4e5f67890a1b2c" "3d4e5f6789"),
       NO_MATCH("xcu" "_0a1b2c3d4e5f67890a1b2c3" "d4e5f6789",
                "cu_your-token")),

    TOKEN("secret.circleci", "VENDOR_TOKEN", 90,
       FORMS("CCIPAT_{w22}_{h40}", "CCIPRJ_{w22}_{h40}",
             "CCIPAT_{w22}_{l40}"),
       NULL,
       MATCH("k=C" "CIPAT_aB3dE6gHkL9mN2pQaB"
             "3dE6_0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d", "k=C"
             "CIPRJ_aB3dE6gHkL9mN2pQaB"
             "3dE6_0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d"),
       NO_MATCH("xCC" "IPAT_aB3dE6gHkL9mN2pQaB3"
                "dE6_0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d",
                "CCIPAT_your-token")),

    TOKEN("secret.clojars", "VENDOR_TOKEN", 90,
       FORMS("CLOJARS_{w60}"),
       NULL,
       MATCH("k=C" "LOJARS_aB3dE6gHkL9mN2pQa"
             "B3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xCL" "OJARS_aB3dE6gHkL9mN2pQaB"
                "3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m",
                "CLOJARS_your-token")),

    TOKEN("secret.contentful", "VENDOR_TOKEN", 90,
       FORMS("CFPAT-{b43}"),
       NULL,
       MATCH("k=C" "FPAT-aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xCF" "PAT-aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gHkL9",
                "CFPAT-your-token")),

    SHORT_TOKEN("secret.crates_io", "VENDOR_TOKEN", 90,
       FORMS("cio{w32}"),
       NULL,
       MATCH("k=c" "ioaB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQ"),
       NO_MATCH("xci" "oaB3dE6gHkL9mN2pQaB3dE6g" "HkL9mN2pQ",
                "cioyour-token")),

    TOKEN("secret.defined_networking", "VENDOR_TOKEN", 90,
       FORMS("dnkey-{b26}-{b52}"),
       NULL,
       MATCH("k=d" "nkey-aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL-aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"
             "N2pQaB3d"),
       NO_MATCH("xdn" "key-aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL-aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN"
                "2pQaB3d", "dnkey-your-token")),

    TOKEN("secret.figma", "FIGMA_TOKEN", 90,
       FORMS("figd_{b40}", "figo_{b40}", "figoh_{b40}", "figor_{b40}"),
       NULL,
       MATCH("k=f" "igd_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH", "k=f"
             "igo_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xfi" "gd_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gH",
                "figd_your-token")),

    TOKEN("secret.frameio", "VENDOR_TOKEN", 90,
       FORMS("fio-u-{t64}"),
       NULL,
       MATCH("k=f" "io-u-aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ"),
       NO_MATCH("xfi" "o-u-aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ",
                "fio-u-your-token")),

    SHORT_TOKEN("secret.github_app", "GITHUB_TOKEN", 90,
       FORMS("v1.{h40}"),
       NULL,
       MATCH("k=v" "1.0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d"),
       NO_MATCH("xv1" ".0a1b2c3d4e5f67890a1b2c3" "d4e5f67890a1b2c3d",
                "v1.your-token")),

    TOKEN("secret.harness", "VENDOR_TOKEN", 90,
       FORMS("pat.{b22}.{H24}.{w20}", "sat.{b22}.{H24}.{w20}"),
       NULL,
       MATCH("k=p" "at.aB3dE6gHkL9mN2pQaB3dE"
             "6.0a1b2c3d4e5f67890a1b2c3d.aB3dE6gHkL9mN2pQaB3d", "k=s"
             "at.aB3dE6gHkL9mN2pQaB3dE"
             "6.0a1b2c3d4e5f67890a1b2c3d.aB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xpa" "t.aB3dE6gHkL9mN2pQaB3dE6"
                ".0a1b2c3d4e5f67890a1b2c3d.aB3dE6gHkL9mN2pQaB3d",
                "pat.your-token")),

    TOKEN("secret.honeycomb", "VENDOR_TOKEN", 90,
       FORMS("hcaik_{l58}", "hcxik_{l58}", "hcbik_{l58}"),
       NULL,
       MATCH("k=h" "caik_a1b2c3d4e5f6g7h8a1b"
             "2c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5", "k=h"
             "cxik_a1b2c3d4e5f6g7h8a1b"
             "2c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5"),
       NO_MATCH("xhc" "aik_a1b2c3d4e5f6g7h8a1b2"
                "c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5", "hcaik_your-token")),

    TOKEN("secret.infracost", "VENDOR_TOKEN", 90,
       FORMS("ico-{w32}"),
       NULL,
       MATCH("k=i" "co-aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQ"),
       NO_MATCH("xic" "o-aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQ",
                "ico-your-token")),

    TOKEN("secret.intra42", "VENDOR_TOKEN", 90,
       FORMS("s-s4t2ud-{h64}", "s-s4t2af-{h64}"),
       NULL,
       MATCH("k=s" "-s4t2ud-0a1b2c3d4e5f6789"
             "0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789", "k=s"
             "-s4t2af-0a1b2c3d4e5f6789"
             "0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xs-" "s4t2ud-0a1b2c3d4e5f67890"
                "a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789",
                "s-s4t2ud-your-token")),

    TOKEN("secret.launchdarkly", "VENDOR_TOKEN", 90,
       FORMS("sdk-{H8}-{H4}-{H4}-{H4}-{H12}",
             "api-{H8}-{H4}-{H4}-{H4}-{H12}",
             "mob-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=s" "dk-0a1b2c3d-0a1b-0a1b-0a" "1b-0a1b2c3d4e5f", "k=a"
             "pi-0a1b2c3d-0a1b-0a1b-0a" "1b-0a1b2c3d4e5f"),
       NO_MATCH("xsd" "k-0a1b2c3d-0a1b-0a1b-0a1" "b-0a1b2c3d4e5f",
                "sdk-your-token")),

    TOKEN("secret.linear_oauth", "LINEAR_KEY", 90,
       FORMS("lin_oauth_{h64}"),
       NULL,
       MATCH("k=l" "in_oauth_0a1b2c3d4e5f678"
             "90a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xli" "n_oauth_0a1b2c3d4e5f6789"
                "0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789",
                "lin_oauth_your-token")),

    TOKEN("secret.lichess", "VENDOR_TOKEN", 90,
       FORMS("lip_{w20}"),
       NULL,
       MATCH("k=l" "ip_aB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xli" "p_aB3dE6gHkL9mN2pQaB3d", "lip_your-token")),

    TOKEN("secret.logfire", "VENDOR_TOKEN", 90,
       FORMS("pylf_v{d1}_{z2}_{w40,50}"),
       NULL,
       MATCH("k=p" "ylf_v1_ab_aB3dE6gHkL9mN2" "pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xpy" "lf_v1_ab_aB3dE6gHkL9mN2p" "QaB3dE6gHkL9mN2pQaB3dE6gH",
                "pylf_vyour-token")),

    TOKEN("secret.newrelic", "NEWRELIC_KEY", 90,
       FORMS("NRAK-{u27}", "NRJS-{h19}", "NRII-{b32}", "NRRA-{h42}",
             "NRSP-{w30,44}"),
       NULL,
       MATCH("k=N" "RAK-Q1W2E3R4T5Y6U7K8Q1W2" "E3R4T5Y", "k=N"
             "RJS-0a1b2c3d4e5f67890a1"),
       NO_MATCH("xNR" "AK-Q1W2E3R4T5Y6U7K8Q1W2E" "3R4T5Y", "NRAK-your-token")),

    SHORT_TOKEN("secret.nightfall", "VENDOR_TOKEN", 90,
       FORMS("NF-{w32}"),
       NULL,
       MATCH("k=N" "F-aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQ"),
       NO_MATCH("xNF" "-aB3dE6gHkL9mN2pQaB3dE6g" "HkL9mN2pQ",
                "NF-your-token")),

    TOKEN("secret.notion_secret", "NOTION_TOKEN", 90,
       FORMS("secret_{w43}"),
       NULL,
       MATCH("k=s" "ecret_aB3dE6gHkL9mN2pQaB" "3dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xse" "cret_aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gHkL9",
                "secret_your-token")),

    SHORT_TOKEN("secret.nuget", "VENDOR_TOKEN", 90,
       FORMS("oy2{l43}"),
       NULL,
       MATCH("k=o" "y2a1b2c3d4e5f6g7h8a1b2c3" "d4e5f6g7h8a1b2c3d4e5f"),
       NO_MATCH("xoy" "2a1b2c3d4e5f6g7h8a1b2c3d" "4e5f6g7h8a1b2c3d4e5f",
                "oy2your-token")),

    TOKEN("secret.octopus", "VENDOR_TOKEN", 90,
       FORMS("API-{u25,27}"),
       NULL,
       MATCH("k=A" "PI-Q1W2E3R4T5Y6U7K8Q1W2E" "3R4T"),
       NO_MATCH("xAP" "I-Q1W2E3R4T5Y6U7K8Q1W2E3" "R4T", "API-your-token")),

    TOKEN("secret.postman", "POSTMAN_KEY", 90,
       FORMS("PMAK-{h24}-{h34}", "PMAT-{u26}"),
       NULL,
       MATCH("k=P" "MAK-0a1b2c3d4e5f67890a1b"
             "2c3d-0a1b2c3d4e5f67890a1b2c3d4e5f67890a", "k=P"
             "MAT-Q1W2E3R4T5Y6U7K8Q1W2" "E3R4T5"),
       NO_MATCH("xPM" "AK-0a1b2c3d4e5f67890a1b2"
                "c3d-0a1b2c3d4e5f67890a1b2c3d4e5f67890a", "PMAK-your-token")),

    TOKEN("secret.readme", "VENDOR_TOKEN", 90,
       FORMS("rdme_{l70}"),
       NULL,
       MATCH("k=r" "dme_a1b2c3d4e5f6g7h8a1b2"
             "c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3"),
       NO_MATCH("xrd" "me_a1b2c3d4e5f6g7h8a1b2c"
                "3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3",
                "rdme_your-token")),

    TOKEN("secret.rootly", "VENDOR_TOKEN", 90,
       FORMS("rootly_{h64}"),
       NULL,
       MATCH("k=r" "ootly_0a1b2c3d4e5f67890a"
             "1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xro" "otly_0a1b2c3d4e5f67890a1"
                "b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789",
                "rootly_your-token")),

    TOKEN("secret.sonar", "VENDOR_TOKEN", 90,
       FORMS("sqp_{w40}", "squ_{w40}", "sqa_{w40}", "sqb_{w40}"),
       NULL,
       MATCH("k=s" "qp_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gH", "k=s"
             "qu_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xsq" "p_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE6gH",
                "sqp_your-token")),

    TOKEN("secret.sourcegraph", "VENDOR_TOKEN", 90,
       FORMS("sgp_{H40}", "sgp_{H16}_{H40}", "sgp_local_{H40}", "slk_{H64}"),
       NULL,
       MATCH("k=s" "gp_0a1b2c3d4e5f67890a1b2" "c3d4e5f67890a1b2c3d", "k=s"
             "gp_0a1b2c3d4e5f6789_0a1b"
             "2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d"),
       NO_MATCH("xsg" "p_0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d",
                "sgp_your-token")),

    TOKEN("secret.spectral", "VENDOR_TOKEN", 90,
       FORMS("spu-{h32}", "spb-{h32}"),
       NULL,
       MATCH("k=s" "pu-0a1b2c3d4e5f67890a1b2" "c3d4e5f6789", "k=s"
             "pb-0a1b2c3d4e5f67890a1b2" "c3d4e5f6789"),
       NO_MATCH("xsp" "u-0a1b2c3d4e5f67890a1b2c" "3d4e5f6789",
                "spu-your-token")),

    TOKEN("secret.stackhawk", "VENDOR_TOKEN", 90,
       FORMS("hawk.{b20}.{b20}"),
       NULL,
       MATCH("k=h" "awk.aB3dE6gHkL9mN2pQaB3d" ".aB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xha" "wk.aB3dE6gHkL9mN2pQaB3d." "aB3dE6gHkL9mN2pQaB3d",
                "hawk.your-token")),

    TOKEN("secret.thunderstore", "VENDOR_TOKEN", 90,
       FORMS("tss_{w36}"),
       NULL,
       MATCH("k=t" "ss_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d"),
       NO_MATCH("xts" "s_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3d",
                "tss_your-token")),

    TOKEN("secret.trigger", "VENDOR_TOKEN", 90,
       FORMS("tr_dev_{w20,30}", "tr_prod_{w20,30}", "tr_pat_{l40}"),
       NULL,
       MATCH("k=t" "r_dev_aB3dE6gHkL9mN2pQaB" "3d", "k=t"
             "r_prod_aB3dE6gHkL9mN2pQa" "B3d"),
       NO_MATCH("xtr" "_dev_aB3dE6gHkL9mN2pQaB3" "d", "tr_dev_your-token")),

    TOKEN("secret.typeform", "VENDOR_TOKEN", 90,
       FORMS("tfp_{t59,62}"),
       NULL,
       MATCH("k=t" "fp_aB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xtf" "p_aB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9", "tfp_your-token")),

    TOKEN("secret.valtown", "VENDOR_TOKEN", 90,
       FORMS("vtwn_{w30,40}"),
       NULL,
       MATCH("k=v" "twn_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2"),
       NO_MATCH("xvt" "wn_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2",
                "vtwn_your-token")),

    TOKEN("secret.weights_biases", "VENDOR_TOKEN", 90,
       FORMS("wandb_v1_{m60,90}"),
       NULL,
       MATCH("k=w" "andb_v1_aB3dE6gHkL9mN2pQ"
             "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xwa" "ndb_v1_aB3dE6gHkL9mN2pQa"
                "B3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m",
                "wandb_v1_your-token")),

    TOKEN("secret.snyk", "VENDOR_TOKEN", 90,
       FORMS("snyk_uat.{h8}.{b40,}", "snyk_sat.{h8}.{b40,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=s" "nyk_uat.0a1b2c3d.aB3dE6g"
             "HkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH", "k=s"
             "nyk_sat.0a1b2c3d.aB3dE6g" "HkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xsn" "yk_uat.0a1b2c3d.aB3dE6gH"
                "kL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH", "snyk_uat.your-token")),

    TOKEN("secret.settlemint", "VENDOR_TOKEN", 90,
       FORMS("sm_aat_{w16,20}", "sm_pat_{w16,20}", "sm_sat_{w16,20}"),
       NULL,
       MATCH("k=s" "m_aat_aB3dE6gHkL9mN2pQ", "k=s" "m_pat_aB3dE6gHkL9mN2pQ"),
       NO_MATCH("xsm" "_aat_aB3dE6gHkL9mN2pQ", "sm_aat_your-token")),

    TOKEN("secret.stytch", "VENDOR_TOKEN", 90,
       FORMS("secret-live-{e36}", "secret-test-{e36}"),
       NULL,
       MATCH("k=s" "ecret-live-aB3dE6gHkL9mN" "2pQaB3dE6gHkL9mN2pQaB3d",
             "k=s" "ecret-test-aB3dE6gHkL9mN" "2pQaB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xse" "cret-live-aB3dE6gHkL9mN2" "pQaB3dE6gHkL9mN2pQaB3d",
                "secret-live-your-token")),

    TOKEN("secret.endor", "VENDOR_TOKEN", 90,
       FORMS("endr+{b16}"),
       NULL,
       MATCH("k=e" "ndr+aB3dE6gHkL9mN2pQ"),
       NO_MATCH("xen" "dr+aB3dE6gHkL9mN2pQ", "endr+your-token")),

    TOKEN("secret.plaid", "VENDOR_TOKEN", 90,
       FORMS("access-sandbox-{H8}-{H4}-{H4}-{H4}-{H12}",
             "access-development-{H8}-{H4}-{H4}-{H4}-{H12}",
             "access-production-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=a" "ccess-sandbox-0a1b2c3d-0" "a1b-0a1b-0a1b-0a1b2c3d4e5f",
             "k=a" "ccess-development-0a1b2c"
             "3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f"),
       NO_MATCH("xac" "cess-sandbox-0a1b2c3d-0a" "1b-0a1b-0a1b-0a1b2c3d4e5f",
                "access-sandbox-your-token")),

    TOKEN("secret.pinecone", "VENDOR_TOKEN", 90,
       FORMS("pcsk_{m40,80}"),
       NULL,
       MATCH("k=p" "csk_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xpc" "sk_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gH",
                "pcsk_your-token")),

    TOKEN("secret.posthog", "VENDOR_TOKEN", 90,
       FORMS("phx_{m43,50}", "phs_{m43,50}"),
       NULL,
       MATCH("k=p" "hx_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gHkL9", "k=p"
             "hs_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xph" "x_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE6gHkL9",
                "phx_your-token")),

    TOKEN("secret.ubidots", "VENDOR_TOKEN", 90,
       FORMS("BBFF-{w30}"),
       NULL,
       MATCH("k=B" "BFF-aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2"),
       NO_MATCH("xBB" "FF-aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2",
                "BBFF-your-token")),

    { .name = NULL }
};
