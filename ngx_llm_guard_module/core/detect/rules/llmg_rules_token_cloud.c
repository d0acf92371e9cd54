/*
 * Tokens of clouds, of hosting and of what runs there.
 *
 * A form is the prefix, the characters and the length that the vendor gives to
 * them.  Examples are put together from pieces, so that no scanner takes this
 * file for a leak.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_rules_ids.h"
#include "llmg_scan.h"


const llmg_rule_t  llmg_rules_token_cloud[] = {

    TOKEN("secret.aiven", "VENDOR_TOKEN", 90,
       FORMS("AVNS_{b19,24}"),
       NULL,
       MATCH("k=A" "VNS_aB3dE6gHkL9mN2pQaB3"),
       NO_MATCH("xAV" "NS_aB3dE6gHkL9mN2pQaB3", "AVNS_your-token")),

    TOKEN("secret.alibaba", "VENDOR_TOKEN", 90,
       FORMS("LTAI{w12,24}"),
       NULL,
       MATCH("k=L" "TAIaB3dE6gHkL9m"),
       NO_MATCH("xLT" "AIaB3dE6gHkL9m", "LTAIyour-token")),

    TOKEN("secret.artifactory", "VENDOR_TOKEN", 90,
       FORMS("AKCp{w65,80}", "cmVmdGtuO{w50,70}"),
       NULL,
       MATCH("k=A" "KCpaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQa", "k=c"
             "mVmdGtuOaB3dE6gHkL9mN2pQ" "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB"),
       NO_MATCH("xAK" "CpaB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQa",
                "AKCpyour-token")),

    SHORT_TOKEN("secret.aws_access_key_old", "AWS_ACCESS_KEY", 90,
       FORMS("A3T{u17}"),
       NULL,
       MATCH("k=A" "3TQ1W2E3R4T5Y6U7K8Q"),
       NO_MATCH("xA3" "TQ1W2E3R4T5Y6U7K8Q", "A3Tyour-token")),

    TOKEN("secret.astra", "VENDOR_TOKEN", 90,
       FORMS("AstraCS:{w24}:{h64}"),
       NULL,
       MATCH("k=A" "straCS:aB3dE6gHkL9mN2pQa"
             "B3dE6gH:0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f"
             "67890a1b2c3d4e5f6789"),
       NO_MATCH("xAs" "traCS:aB3dE6gHkL9mN2pQaB"
                "3dE6gH:0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6"
                "7890a1b2c3d4e5f6789", "AstraCS:your-token")),

    TOKEN("secret.baidu", "VENDOR_TOKEN", 90,
       FORMS("ALTAK{w21}"),
       NULL,
       MATCH("k=A" "LTAKaB3dE6gHkL9mN2pQaB3d" "E"),
       NO_MATCH("xAL" "TAKaB3dE6gHkL9mN2pQaB3dE", "ALTAKyour-token")),

    TOKEN("secret.cloudflare", "CLOUDFLARE_TOKEN", 90,
       FORMS("v1.0-{h24,64}-{h100,}", "cfut_{w40,60}", "cfat_{w40,60}"),
       "[0-9a-f]|-(?=[0-9a-f])",
       MATCH("k=v" "1.0-0a1b2c3d4e5f67890a1b"
             "2c3d-0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f678"
             "90a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a1" "b",
             "k=v" "1.0-0a1b2c3d4e5f67890a1b"
             "2c3d-0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f678"
             "90a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a1"
             "b-0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a"
             "1b2c3d4e5f"),
       NO_MATCH("xv1" ".0-0a1b2c3d4e5f67890a1b2"
                "c3d-0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f6789"
                "0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4e5f67890a1b",
                "v1.0-your-token")),

    TOKEN("secret.clickhouse", "VENDOR_TOKEN", 90,
       FORMS("4b1d{w38}"),
       NULL,
       MATCH("k=4" "b1daB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6"),
       NO_MATCH("x4b" "1daB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3dE6",
                "4b1dyour-token")),

    TOKEN("secret.confluent", "VENDOR_TOKEN", 90,
       FORMS("cflt{s60,}"),
       "[A-Za-z0-9+/]",
       MATCH("k=c" "fltaB3dE6gHkL9mN2pQaB3dE"
             "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m"),
       NO_MATCH("xcf" "ltaB3dE6gHkL9mN2pQaB3dE6"
                "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9m", "cfltyour-token")),

    TOKEN("secret.deno", "VENDOR_TOKEN", 90,
       FORMS("ddp_{w36}", "ddw_{w36}"),
       NULL,
       MATCH("k=d" "dp_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d", "k=d"
             "dw_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d"),
       NO_MATCH("xdd" "p_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3d",
                "ddp_your-token")),

    TOKEN("secret.doppler", "VENDOR_TOKEN", 90,
       FORMS("dp.pt.{w40,44}", "dp.st.{w40,44}", "dp.ct.{w40,44}",
             "dp.sa.{w40,44}", "dp.scim.{w40,44}", "dp.audit.{w40,44}",
             "dp.st.{b2,35}.{w40,44}"),
       NULL,
       MATCH("k=d" "p.pt.aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gH", "k=d"
             "p.st.aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xdp" ".pt.aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH",
                "dp.pt.your-token")),

    TOKEN("secret.dynatrace", "VENDOR_TOKEN", 90,
       FORMS("dt0c01.{w24}.{w64}", "dt0s01.{u8}.{u64}", "dt0s02.{u8}.{u64}"),
       NULL,
       MATCH("k=d" "t0c01.aB3dE6gHkL9mN2pQaB"
             "3dE6gH.aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN"
             "2pQaB3dE6gHkL9mN2pQ", "k=d" "t0s01.Q1W2E3R4.Q1W2E3R4T"
             "5Y6U7K8Q1W2E3R4T5Y6U7K8Q1W2E3R4T5Y6U7K8Q1W2E3R4T5Y6U" "7K8"),
       NO_MATCH("xdt" "0c01.aB3dE6gHkL9mN2pQaB3"
                "dE6gH.aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2"
                "pQaB3dE6gHkL9mN2pQ", "dt0c01.your-token")),

    TOKEN("secret.elastic", "VENDOR_TOKEN", 90,
       FORMS("essu_{e40,}"),
       "[A-Za-z0-9+/=_-]",
       MATCH("k=e" "ssu_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xes" "su_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gH",
                "essu_your-token")),

    TOKEN("secret.flyio", "VENDOR_TOKEN", 90,
       FORMS("fo1_{b43}", "fm1a_{e100,}", "fm1r_{e100,}", "fm2_{e100,}"),
       "[A-Za-z0-9+/=_-]",
       MATCH("k=f" "m1a_aB3dE6gHkL9mN2pQaB3d"
             "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"
             "kL9mN2pQaB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xfm" "1a_aB3dE6gHkL9mN2pQaB3dE"
                "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
                "L9mN2pQaB3dE6gHkL9mN2pQaB3d", "fo1_your-token")),

    TOKEN("secret.gcp_oauth", "GCP_CREDENTIAL", 90,
       FORMS("ya29.{b30,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=y" "a29.aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2"),
       NO_MATCH("xya" "29.aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2",
                "ya29.your-token")),

    TOKEN("secret.gcp_client_secret", "GCP_CREDENTIAL", 90,
       FORMS("GOCSPX-{b28}"),
       NULL,
       MATCH("k=G" "OCSPX-aB3dE6gHkL9mN2pQaB" "3dE6gHkL9m"),
       NO_MATCH("xGO" "CSPX-aB3dE6gHkL9mN2pQaB3" "dE6gHkL9m",
                "GOCSPX-your-token")),

    TOKEN("secret.heroku", "HEROKU_KEY", 90,
       FORMS("HRKU-AA{b58,64}", "HRKU-{H8}-{H4}-{H4}-{H4}-{H12}"),
       NULL,
       MATCH("k=H" "RKU-AAaB3dE6gHkL9mN2pQaB"
             "3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL", "k=H"
             "RKU-0a1b2c3d-0a1b-0a1b-0" "a1b-0a1b2c3d4e5f"),
       NO_MATCH("xHR" "KU-AAaB3dE6gHkL9mN2pQaB3"
                "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL",
                "HRKU-AAyour-token")),

    TOKEN("secret.mongodb_atlas", "VENDOR_TOKEN", 90,
       FORMS("mdb_sa_sk_{b40,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=m" "db_sa_sk_aB3dE6gHkL9mN2p" "QaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xmd" "b_sa_sk_aB3dE6gHkL9mN2pQ" "aB3dE6gHkL9mN2pQaB3dE6gH",
                "mdb_sa_sk_your-token")),

    TOKEN("secret.neon", "VENDOR_TOKEN", 90,
       FORMS("napi_{l60,80}"),
       NULL,
       MATCH("k=n" "api_a1b2c3d4e5f6g7h8a1b2"
             "c3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5f6"),
       NO_MATCH("xna" "pi_a1b2c3d4e5f6g7h8a1b2c"
                "3d4e5f6g7h8a1b2c3d4e5f6g7h8a1b2c3d4e5f6", "napi_your-token")),

    TOKEN("secret.netlify", "VENDOR_TOKEN", 90,
       FORMS("nfp_{w36}", "nfc_{w36}", "nfo_{w36}"),
       NULL,
       MATCH("k=n" "fp_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d", "k=n"
             "fc_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d"),
       NO_MATCH("xnf" "p_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3d",
                "nfp_your-token")),

    TOKEN("secret.openshift", "VENDOR_TOKEN", 90,
       FORMS("sha256~{b43}"),
       NULL,
       MATCH("k=s" "ha256~aB3dE6gHkL9mN2pQaB" "3dE6gHkL9mN2pQaB3dE6gHkL9"),
       NO_MATCH("xsh" "a256~aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gHkL9",
                "sha256~your-token")),

    TOKEN("secret.planetscale", "VENDOR_TOKEN", 90,
       FORMS("pscale_tkn_{t32,64}", "pscale_oauth_{t32,64}",
             "pscale_pw_{t32,64}", "pscale_api_{t32,64}"),
       NULL,
       MATCH("k=p" "scale_tkn_aB3dE6gHkL9mN2" "pQaB3dE6gHkL9mN2pQ", "k=p"
             "scale_oauth_aB3dE6gHkL9m" "N2pQaB3dE6gHkL9mN2pQ"),
       NO_MATCH("xps" "cale_tkn_aB3dE6gHkL9mN2p" "QaB3dE6gHkL9mN2pQ",
                "pscale_tkn_your-token")),

    TOKEN("secret.pulumi", "PULUMI_TOKEN", 90,
       FORMS("pul-{h40}"),
       NULL,
       MATCH("k=p" "ul-0a1b2c3d4e5f67890a1b2" "c3d4e5f67890a1b2c3d"),
       NO_MATCH("xpu" "l-0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d",
                "pul-your-token")),

    TOKEN("secret.render", "VENDOR_TOKEN", 90,
       FORMS("rnd_{w28,40}"),
       NULL,
       MATCH("k=r" "nd_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9m"),
       NO_MATCH("xrn" "d_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9m", "rnd_your-token")),

    TOKEN("secret.scalingo", "VENDOR_TOKEN", 90,
       FORMS("tk-us-{b48}"),
       NULL,
       MATCH("k=t" "k-us-aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ"),
       NO_MATCH("xtk" "-us-aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQ", "tk-us-your-token")),

    SHORT_TOKEN("secret.scaleway", "VENDOR_TOKEN", 90,
       FORMS("SCW{u17}"),
       NULL,
       MATCH("k=S" "CWQ1W2E3R4T5Y6U7K8Q"),
       NO_MATCH("xSC" "WQ1W2E3R4T5Y6U7K8Q", "SCWyour-token")),

    TOKEN("secret.supabase", "VENDOR_TOKEN", 90,
       FORMS("sbp_{h40}", "sb_secret_{b31,44}", "sbp_oauth_{h40}"),
       NULL,
       MATCH("k=s" "bp_0a1b2c3d4e5f67890a1b2" "c3d4e5f67890a1b2c3d", "k=s"
             "b_secret_aB3dE6gHkL9mN2p" "QaB3dE6gHkL9mN2p"),
       NO_MATCH("xsb" "p_0a1b2c3d4e5f67890a1b2c" "3d4e5f67890a1b2c3d",
                "sbp_your-token")),

    TOKEN("secret.tailscale", "VENDOR_TOKEN", 90,
       FORMS("tskey-{l2,10}-{w6,30}-{w8,40}", "tskey-{w20,60}"),
       NULL,
       MATCH("k=t" "skey-a1-aB3dE6gH-aB3dE6g" "HkL9mN2pQaB3d", "k=t"
             "skey-aB3dE6gHkL9mN2pQaB3" "d"),
       NO_MATCH("xts" "key-a1-aB3dE6gH-aB3dE6gH" "kL9mN2pQaB3d",
                "tskey-your-token")),

    TOKEN("secret.voiceflow", "VENDOR_TOKEN", 90,
       FORMS("VF.DM.{h24}.{w16}"),
       NULL,
       MATCH("k=V" "F.DM.0a1b2c3d4e5f67890a1b2c3d." "aB3dE6gHkL9mN2pQ"),
       NO_MATCH("xV" "F.DM.0a1b2c3d4e5f67890a1b2c3d." "aB3dE6gHkL9mN2pQ",
                "VF.DM.your-token")),

    TOKEN("secret.zoho", "VENDOR_TOKEN", 90,
       FORMS("1000.{h32}.{h32}"),
       NULL,
       MATCH("k=1" "000.0a1b2c3d4e5f67890a1b2c3d4e5f6789."
             "0a1b2c3d4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("x1" "000.0a1b2c3d4e5f67890a1b2c3d4e5f6789."
                "0a1b2c3d4e5f67890a1b2c3d4e5f6789", "1000.00 EUR")),

    TOKEN("secret.teamwork", "VENDOR_TOKEN", 90,
       FORMS("tkn.v1_{e60,120}"),
       NULL,
       MATCH("k=t" "kn.v1_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ"
             "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ="),
       NO_MATCH("xt" "kn.v1_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ"
                "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ=", "tkn.v1_your-token")),

    TOKEN("secret.tencent", "VENDOR_TOKEN", 90,
       FORMS("AKID{w32}"),
       NULL,
       MATCH("k=A" "KIDaB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQ"),
       NO_MATCH("xAK" "IDaB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQ",
                "AKIDyour-token")),

    TOKEN("secret.vercel", "VENDOR_TOKEN", 90,
       FORMS("vercel_blob_rw_{w16}_{w32}", "vcp_{w50,60}", "vck_{w50,60}"),
       NULL,
       MATCH("k=v" "ercel_blob_rw_aB3dE6gHkL"
             "9mN2pQ_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ", "k=v"
             "cp_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB"),
       NO_MATCH("xve" "rcel_blob_rw_aB3dE6gHkL9"
                "mN2pQ_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ",
                "vercel_blob_rw_your-token")),

    TOKEN("secret.xata", "VENDOR_TOKEN", 90,
       FORMS("xau_{w30,50}"),
       NULL,
       MATCH("k=x" "au_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2"),
       NO_MATCH("xxa" "u_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2",
                "xau_your-token")),

    SHORT_TOKEN("secret.yandex", "VENDOR_TOKEN", 90,
       FORMS("AQVN{b35,38}", "YCAJ{b21,25}", "YCP{w36,40}"),
       NULL,
       MATCH("k=A" "QVNaB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3", "k=Y"
             "CAJaB3dE6gHkL9mN2pQaB3dE"),
       NO_MATCH("xAQ" "VNaB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3",
                "AQVNyour-token")),

    SHORT_TOKEN("secret.yandex_iam", "VENDOR_TOKEN", 90,
       FORMS("t1.{e1,156}.{e80,88}"),
       NULL,
       MATCH("k=t" "1.a.aB3dE6gHkL9mN2pQaB3d"
             "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"
             "kL9mN2pQ"),
       NO_MATCH("xt1" ".a.aB3dE6gHkL9mN2pQaB3dE"
                "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
                "L9mN2pQ", "t1.your-token")),

    TOKEN("secret.1password", "ONEPASSWORD_TOKEN", 90,
       FORMS("ops_eyJ{b240,}", "ops_eyJ{s240,}"),
       "[A-Za-z0-9_=+/-]",
       MATCH("k=o" "ps_eyJaB3dE6gHkL9mN2pQaB"
             "3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6"
             "gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL"
             "9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2"
             "pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB"
             "3dE6gHkL9mN2pQaB3dE6gHkL"),
       NO_MATCH("xop" "s_eyJaB3dE6gHkL9mN2pQaB3"
                "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6g"
                "HkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9"
                "mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2p"
                "QaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3"
                "dE6gHkL9mN2pQaB3dE6gHkL", "ops_eyJyour-token")),

    SHORT_TOKEN("secret.1password_secret_key", "ONEPASSWORD_TOKEN", 90,
       FORMS("A3-{u6}-{u6}-{u5}-{u5}-{u5}-{u5}",
             "A3-{u6}-{u11}-{u5}-{u5}-{u5}"),
       NULL,
       MATCH("k=A" "3-Q1W2E3-Q1W2E3-Q1W2E-Q1" "W2E-Q1W2E-Q1W2E", "k=A"
             "3-Q1W2E3-Q1W2E3R4T5Y-Q1W" "2E-Q1W2E-Q1W2E"),
       NO_MATCH("xA3" "-Q1W2E3-Q1W2E3-Q1W2E-Q1W" "2E-Q1W2E-Q1W2E",
                "A3-your-token")),

    TOKEN("secret.akamai", "VENDOR_TOKEN", 90,
       FORMS("akab-{l16}-{l16}"),
       NULL,
       MATCH("k=a" "kab-a1b2c3d4e5f6g7h8-a1b" "2c3d4e5f6g7h8"),
       NO_MATCH("xak" "ab-a1b2c3d4e5f6g7h8-a1b2" "c3d4e5f6g7h8",
                "akab-your-token")),

    TOKEN("secret.grafana_api_key", "GRAFANA_TOKEN", 90,
       FORMS("eyJrIjoi{w70,}"),
       "[A-Za-z0-9=]",
       MATCH("k=e" "yJrIjoiaB3dE6gHkL9mN2pQa"
             "B3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE" "6"),
       NO_MATCH("xey" "JrIjoiaB3dE6gHkL9mN2pQaB"
                "3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6",
                "eyJrIjoiyour-token")),

    TOKEN("secret.teamcity", "VENDOR_TOKEN", 90,
       FORMS("eyJ0eXAiOiAiVENWMiJ9.{b36}.{b48}"),
       NULL,
       MATCH("k=e" "yJ0eXAiOiAiVENWMiJ9.aB3d"
             "E6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d.aB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQaB3dE6gHkL9mN2pQ"),
       NO_MATCH("xey" "J0eXAiOiAiVENWMiJ9.aB3dE"
                "6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d.aB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQaB3dE6gHkL9mN2pQ",
                "eyJ0eXAiOiAiVENWMiJ9.your-token")),

    TOKEN("secret.prefect", "VENDOR_TOKEN", 90,
       FORMS("pnu_{w36}", "pnb_{w36}"),
       NULL,
       MATCH("k=p" "nu_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d", "k=p"
             "nb_aB3dE6gHkL9mN2pQaB3dE" "6gHkL9mN2pQaB3d"),
       NO_MATCH("xpn" "u_aB3dE6gHkL9mN2pQaB3dE6" "gHkL9mN2pQaB3d",
                "pnu_your-token")),

    TOKEN("secret.temporal", "VENDOR_TOKEN", 90,
       FORMS("tmprl_{b40,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=t" "mprl_aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xtm" "prl_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH",
                "tmprl_your-token")),

    TOKEN("secret.turso", "VENDOR_TOKEN", 90,
       FORMS("turso_{b40,}"),
       "[A-Za-z0-9_-]",
       MATCH("k=t" "urso_aB3dE6gHkL9mN2pQaB3" "dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xtu" "rso_aB3dE6gHkL9mN2pQaB3d" "E6gHkL9mN2pQaB3dE6gH",
                "turso_your-token")),

    TOKEN("secret.sentry", "VENDOR_TOKEN", 90,
       FORMS("sntryu_{h64}", "sntrys_eyJ{e80,}", "sntrya_{h64}",
             "sntryi_{h64}"),
       "[A-Za-z0-9+/=_-]",
       MATCH("k=s" "ntrys_eyJaB3dE6gHkL9mN2p"
             "QaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3"
             "dE6gHkL9mN2pQ"),
       NO_MATCH("xsn" "trys_eyJaB3dE6gHkL9mN2pQ"
                "aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d"
                "E6gHkL9mN2pQ", "sntryu_your-token")),

    TOKEN("secret.unkey", "VENDOR_TOKEN", 90,
       FORMS("unkey_{w20,40}"),
       NULL,
       MATCH("k=u" "nkey_aB3dE6gHkL9mN2pQaB3" "d"),
       NO_MATCH("xun" "key_aB3dE6gHkL9mN2pQaB3d", "unkey_your-token")),

    TOKEN("secret.browserbase", "VENDOR_TOKEN", 90,
       FORMS("bb_live_{b20,44}"),
       NULL,
       MATCH("k=b" "b_live_aB3dE6gHkL9mN2pQaB3d"),
       NO_MATCH("xbb" "_live_aB3dE6gHkL9mN2pQaB3d",
                "bb_live_your-token")),

    TOKEN("secret.cockroach", "VENDOR_TOKEN", 90,
       FORMS("CCDB1_{w22}_{w40}"),
       NULL,
       MATCH("k=C" "CDB1_aB3dE6gHkL9mN2pQaB3dE6_aB3dE6gHkL9mN2pQ"
             "aB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xCC" "DB1_aB3dE6gHkL9mN2pQaB3dE6_aB3dE6gHkL9mN2pQa"
                "B3dE6gHkL9mN2pQaB3dE6gH",
                "CCDB1_your-token")),

    TOKEN("secret.e2b", "VENDOR_TOKEN", 90,
       FORMS("e2b_{h40}"),
       NULL,
       MATCH("k=e" "2b_0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d"),
       NO_MATCH("xe2" "b_0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d",
                "e2b_your-token")),

    TOKEN("secret.friendli", "VENDOR_TOKEN", 90,
       FORMS("flp_{w46}"),
       NULL,
       MATCH("k=f" "lp_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
             "L9mN2"),
       NO_MATCH("xfl" "p_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL"
                "9mN2",
                "flp_your-token")),

    TOKEN("secret.helicone", "VENDOR_TOKEN", 90,
       FORMS("sk-helicone-{l7}-{l7}-{l7}-{l7}"),
       NULL,
       MATCH("k=s" "k-helicone-a1b2c3d-a1b2c3d-a1b2c3d-a1b2c3d"),
       NO_MATCH("xsk" "-helicone-a1b2c3d-a1b2c3d-a1b2c3d-a1b2c3d",
                "sk-helicone-your-token")),

    TOKEN("secret.mailersend", "VENDOR_TOKEN", 90,
       FORMS("mlsn.{h64}"),
       NULL,
       MATCH("k=m" "lsn.0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d"
             "4e5f67890a1b2c3d4e5f6789"),
       NO_MATCH("xml" "sn.0a1b2c3d4e5f67890a1b2c3d4e5f67890a1b2c3d4"
                "e5f67890a1b2c3d4e5f6789",
                "mlsn.your-token")),

    SHORT_TOKEN("secret.mem0", "VENDOR_TOKEN", 90,
       FORMS("m0-{w40}"),
       NULL,
       MATCH("k=m" "0-aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xm0" "-aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH",
                "m0-your-token")),

    TOKEN("secret.paddle", "VENDOR_TOKEN", 90,
       FORMS("pdl_live_apikey_{l26}_{w22}_{w3}",
             "pdl_sdbx_apikey_{l26}_{w22}_{w3}"),
       NULL,
       MATCH("k=p" "dl_live_apikey_a1b2c3d4e5f6g7h8a1b2c3d4e5_aB"
             "3dE6gHkL9mN2pQaB3dE6_aB3"),
       NO_MATCH("xpd" "l_live_apikey_a1b2c3d4e5f6g7h8a1b2c3d4e5_aB3"
                "dE6gHkL9mN2pQaB3dE6_aB3",
                "pdl_live_apikey_your-token")),

    TOKEN("secret.polar", "VENDOR_TOKEN", 90,
       FORMS("polar_oat_{w40,60}", "polar_pat_{w40,60}"),
       NULL,
       MATCH("k=p" "olar_oat_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3"
             "dE6gH"),
       NO_MATCH("xpo" "lar_oat_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3d"
                "E6gH",
                "polar_oat_your-token")),

    TOKEN("secret.runpod", "VENDOR_TOKEN", 90,
       FORMS("rpa_{w40,60}"),
       NULL,
       MATCH("k=r" "pa_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xrp" "a_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH",
                "rpa_your-token")),

    TOKEN("secret.together", "VENDOR_TOKEN", 90,
       FORMS("tgp_v1_{b43}"),
       NULL,
       MATCH("k=t" "gp_v1_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6"
             "gHkL9"),
       NO_MATCH("xtg" "p_v1_aB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6g"
                "HkL9",
                "tgp_v1_your-token")),

    TOKEN("secret.trello", "VENDOR_TOKEN", 90,
       FORMS("ATTA{w72}"),
       NULL,
       MATCH("k=A" "TTAaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHk"
             "L9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH"),
       NO_MATCH("xAT" "TAaB3dE6gHkL9mN2pQaB3dE6gHkL9mN2pQaB3dE6gHkL"
                "9mN2pQaB3dE6gHkL9mN2pQaB3dE6gH",
                "ATTAyour-token")),

    { .name = NULL }
};
