/*
 * Credentials that are known by their form.  Examples are put together from
 * pieces, so that no scanner takes this file for a leak.
 */

#include "llmg_checksum.h"
#include "llmg_form.h"
#include "llmg_rules.h"
#include "llmg_scan.h"


/* a prefix too short to look for: found at the first digits of the token */
#define SHORT                                                                 \
    .trigger = LLMG_TRIGGER_DIGITS,                                           \
    .when = LLMG_WHEN_MIXED,                                                  \
    .back = "A-Za-z0-9_.$\\-",                                                \
    .back_max = 48

/* not inside of a longer word, on the left and on the right */
#define LEFT     "(?<![A-Za-z0-9])"
#define RIGHT    "(?![A-Za-z0-9_])"

/* the bodies of examples */
#define HEX8     "0a1b2c3d"
#define HEX32    HEX8 HEX8 HEX8 HEX8
#define MIX8     "aB3dE6gH"
#define MIX20    MIX8 MIX8 "kL9m"
#define MIX32    MIX8 MIX8 MIX8 MIX8
#define MIX36    MIX32 "nP4q"
#define MIX64    MIX32 MIX32
#define UP16     "QX3ZL5KJ7RTV2MNB"
#define LET34    "aBcDeFgHaBcDeFgHaBcDeFgHaBcDeFgHiJ"

/* behind "eyJ": alg, typ, kid, jwk, jku, x5c, x5u, x5t, cty, crit, enc, zip */
#define JOSE     "(?:hbGci|0eXAi|raWQi|qd2si|qa3Ui|4NWMi|4NXUi|4NXQ|jdHki"    \
                 "|jcml0|lbmMi|6aXAi)"

/* two parts of base64url; a quote and the first letter of a parameter */
#define JOSE_BEGINS                                                           \
    llmg_list("eyJh", "eyJ0", "eyJr", "eyJq", "eyJ4", "eyJj", "eyJl", "eyJ6", \
              "eyJ1", "eyJp", "eyJu", "eyJw", "eyJz", "eyJi", "eyJk", "eyJt")
#define JOSE_TOKEN                                                            \
    "(?<![A-Za-z0-9_/+-])eyJ(?:[A-Za-z0-9_-]{10,200}+\\."                     \
    "eyJ[A-Za-z0-9_-]{10}|" JOSE "[A-Za-z0-9_-]{195})"
#define JOSE_TAIL    "[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-])"


const llmg_rule_t  llmg_rules_secret[] = {

    {
        .name = "secret.aws_access_key",
        .type = "AWS_ACCESS_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 20,
        .literals = llmg_list("AKIA", "ASIA", "ABIA", "ACCA"),
        .pattern = LEFT "(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}"
                   "(?<!EXAMPLE)" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list(
            "id=AK" "IA" UP16 ",",
            "AS" "IA" UP16),
        .no_match = llmg_list(
            "AK" "IA" UP16 "A",
            "xAK" "IA" UP16,
            "AK" "IA" "IOSFODNN7" "EXAMPLE",
            "AK" "IA" "qx3zl5kj7rtv2mnb",
            "AK" "IA" "1X3ZL5KJ7RTV2MNB"),
    },

    {
        .name = "secret.aws_bedrock_key",
        .type = "AWS_BEDROCK_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 240,
        .literals = llmg_list("ABSK", "bedrock-api-key-"),
        .pattern = LEFT "(?:ABSK[A-Za-z0-9+/]{109,220}={0,2}"
                   "|bedrock-api-key-[A-Za-z0-9+/]{30,220}={0,2})",
        .tail = "[A-Za-z0-9+/=]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "AB" "SK" MIX64 MIX32 MIX20,
            "bedrock-api-" "key-" MIX36),
        .no_match = llmg_list("AB" "SK" MIX64, "a bedrock-api-key-value"),
    },

    {
        .name = "secret.github_token",
        .type = "GITHUB_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 246,
        .literals = llmg_list(
            "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"),
        .pattern = LEFT "(?:gh[pousr]_[A-Za-z0-9]{36,240}+(?!_)"
                   "|github_pat_[A-Za-z0-9_]{82})",
        .tail = "[A-Za-z0-9_]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "ghp" "_" MIX36,
            "token: gho" "_" MIX36 ".",
            "GITHUB_TOKEN=ghs" "_" MIX36,
            "github" "_pat_" MIX20 "aB_" MIX32 MIX8 MIX8 "aB3dE6gHabc"),
        .no_match = llmg_list(
            "ghp" "_" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "ghp" "_" MIX32,
            "aghp" "_" MIX36,
            "ghx" "_" MIX36,
            "github" "_pat_" MIX20),
    },

    {
        .name = "secret.gitlab_token",
        .type = "GITLAB_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 230,
        .literals = llmg_list(
            "glpat-", "gldt-", "glrt-", "glrtr-", "glft-", "glsoat-",
            "glcbt-", "glptt-", "glimt-", "glagent-", "gloas-", "glffct-",
            "glwt-", "GR1348941"),
        .pattern = LEFT "(?:gl(?:pat|dt|rtr?|ft|soat|cbt|ptt|imt|agent|oas|ffct"
                   "|wt)-[A-Za-z0-9_-]{20,200}"
                   "(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?"
                   "|GR1348941[A-Za-z0-9_-]{20,50})",
        .tail = "[A-Za-z0-9_-]|\\.[0-9a-z]{2}\\.[0-9a-z]{9}",
        .check = llmg_check_varied,
        .match = llmg_list(
            "glpat" "-" MIX20,
            "gldt" "-" MIX20 "xyz",
            "GR13" "48941" MIX20),
        .no_match = llmg_list(
            "glpat" "-" MIX8,
            "xglpat" "-" MIX20,
            "glpat-your-token"),
    },

    {
        .name = "secret.slack_token",
        .type = "SLACK_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 236,
        .literals = llmg_list(
            "xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxe.", "xoxo-",
            "xoxp-", "xoxr-", "xoxs-", "xapp-"),
        .pattern = LEFT "(?:xox[abceoprs](?:\\.xox[bp])?-(?:[0-9]{1,32}-){1,3}"
                   "[A-Za-z0-9-]{8,120}"
                   "|xoxd-[A-Za-z0-9%+/-]{40,220}|xox[ar]-[A-Za-z0-9]{8,48}"
                   "|xapp-[0-9]-[A-Z0-9]{8,40}-[0-9]{1,30}-[a-z0-9]{4,80})",
        .tail = "[A-Za-z0-9%+/-]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "xox" "b-1234567890-1234567890123-" MIX20,
            "xox" "p-12345678901-" MIX32,
            "xox" "e-1-" MIX64,
            "xox" "s-1234567890-1234567890-1234567890-0a1b2c3d4e",
            "xapp" "-1-A0123456789-1234567890123-" HEX32),
        .no_match = llmg_list(
            "xoxb-your-token-here",
            "250-xoxo-indieweb-1.jpg",
            "axox" "b-1234567890-1234567890123-" MIX20,
            "xox" "b-12345",
            "xapp-1-beta"),
    },

    {
        .name = "secret.slack_webhook",
        .type = "SLACK_WEBHOOK",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 100,
        .literals = llmg_list("hooks.slack.com/"),
        .pattern = "hooks\\.slack\\.com/(?:services|workflows|triggers)/"
                   "[A-Za-z0-9_+/]{38,72}",
        .tail = "[A-Za-z0-9_+/]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "https://hooks" ".slack.com/services/T" MIX8 "/B" MIX8 "/" MIX20
            "aB3d"),
        .no_match = llmg_list(
            "https://hooks.slack.com/services/T000/B000/XXXX",
            "https://slack.com/services/" MIX64),
    },

    {
        .name = "secret.stripe_key",
        .type = "STRIPE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 120,
        .literals = llmg_list(
            "sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_",
            "rk_prod_"),
        .pattern = LEFT "[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,107}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list(
            "sk" "_live_" MIX20,
            "rk" "_test_" MIX64,
            "\"sk" "_prod_" MIX20 "\""),
        .no_match = llmg_list(
            "sk" "_live_" MIX8,
            "task" "_live_" MIX20,
            "sk_live_your_key_here",
            "pk" "_live_" MIX20),
    },

    {
        .name = "secret.openai_key",
        .type = "OPENAI_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = LLMG_FORM_MAX,
        .forms = llmg_list("sk-proj-{b40,}", "sk-svcacct-{b40,}",
                           "sk-admin-{b40,}", "sk-None-{b40,}"),
        .tail = "[A-Za-z0-9_-]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "OPENAI_API_KEY=sk" "-proj-" MIX64,
            "sk" "-svcacct-" MIX32 "_" MIX32),
        .no_match = llmg_list(
            "sk-proj-your-key",
            "task" "-proj-" MIX64,
            "risk-" MIX20),
    },

    {
        .name = "secret.anthropic_key",
        .type = "ANTHROPIC_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 144,
        /* two digits, so far, that count the kinds of keys */
        .forms = llmg_list("sk-ant-api{d2,3}-{b93}AA",
                           "sk-ant-admin{d2,3}-{b93}AA"),
        .check = llmg_check_varied,
        .match = llmg_list(
            "sk" "-ant-api03-" MIX64 MIX20 MIX8 "zAA",
            "sk" "-ant-admin12-" MIX64 MIX20 MIX8 "zAA"),
        .no_match = llmg_list(
            "sk-ant-api03-...",
            "task" "-ant-api03-" MIX64,
            "sk" "-ant-api03-" MIX64 MIX20 "AA"),
    },

    {
        .name = "secret.anthropic_token",
        .type = "ANTHROPIC_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = LLMG_FORM_MAX,
        .forms = llmg_list("sk-ant-oat01-{b80,}", "sk-ant-ort01-{b80,}",
                           "sk-ant-sid01-{b80,}", "sk-ant-api02-{b80,}"),
        .tail = "[A-Za-z0-9_-]",
        .check = llmg_check_varied,
        .match = llmg_list("key: sk" "-ant-oat01-" MIX64 MIX32),
        .no_match = llmg_list("sk-ant-oat01-token",
                              "sk" "-ant-oat01-" MIX64),
    },

    {
        .name = "secret.openrouter_key",
        .type = "VENDOR_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 80,
        .literals = llmg_list("sk-or-v1-"),
        .pattern = LEFT "sk-or-v1-[0-9a-f]{64}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("sk" "-or-v1-" HEX32 HEX32),
        .no_match = llmg_list(
            "sk" "-or-v1-" HEX32,
            "task" "-or-v1-" HEX32 HEX32),
    },

    {
        .name = "secret.google_api_key",
        .type = "GOOGLE_API_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 39,
        .literals = llmg_list("AIza"),
        .pattern = LEFT "AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])",
        .check = llmg_check_varied,
        .match = llmg_list("AI" "za" MIX32 "-_a", "key=AI" "za" MIX32 "aB3&x"),
        .no_match = llmg_list(
            "AI" "za" MIX32 "aB",
            "AI" "za" MIX32 "aB3d",
            "xAI" "za" MIX32 "aB3"),
    },

    {
        .name = "secret.huggingface_token",
        .type = "HUGGINGFACE_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 48,
        .literals = llmg_list("hf_", "api_org_"),
        .pattern = LEFT "(?:hf_|api_org_)[A-Za-z0-9]{34}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list(
            "hf" "_" LET34,
            "HF_TOKEN=hf" "_" LET34 "\n",
            "api" "_org_" LET34),
        .no_match = llmg_list(
            "hf_hub_download",
            "half" "hf" "_" LET34,
            "hf" "_" MIX32),
    },

    {
        .name = "secret.groq_key",
        .type = "GROQ_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 56,
        .literals = llmg_list("gsk_"),
        .pattern = LEFT "gsk_[A-Za-z0-9]{52}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("gsk" "_" MIX32 MIX20),
        .no_match = llmg_list("gsk" "_" MIX32 MIX8, "agsk" "_" MIX32 MIX20),
    },

    {
        .name = "secret.perplexity_key",
        .type = "PERPLEXITY_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 53,
        .literals = llmg_list("pplx-"),
        .pattern = LEFT "pplx-[A-Za-z0-9]{48}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("pplx" "-" MIX32 MIX8 MIX8),
        .no_match = llmg_list("pplx-7b-online", "pplx" "-" MIX32),
    },

    {
        .name = "secret.npm_token",
        .type = "NPM_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 40,
        .literals = llmg_list("npm_"),
        .pattern = LEFT "npm_[A-Za-z0-9]{36}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("npm" "_" MIX36, "_authToken=npm" "_" MIX36),
        .no_match = llmg_list(
            "npm_config_registry",
            "npm" "_" MIX32,
            "xnpm" "_" MIX36),
    },

    {
        .name = "secret.pypi_token",
        .type = "PYPI_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 232,
        .literals = llmg_list("pypi-AgEI", "pypi-AgEN"),
        .pattern = LEFT "pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)"
                   "[A-Za-z0-9_-]{50,200}",
        .tail = "[A-Za-z0-9_-]",
        .check = llmg_check_varied,
        .match = llmg_list("pypi" "-AgEI" "cHlwaS5vcmc" MIX64),
        .no_match = llmg_list(
            "pypi" "-AgEI" "cHlwaS5vcmc" MIX20,
            "pypi-AgEIcHlwaS"),
    },

    {
        .name = "secret.rubygems_token",
        .type = "RUBYGEMS_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 57,
        .literals = llmg_list("rubygems_"),
        .pattern = LEFT "rubygems_[0-9a-f]{48}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("rubygems" "_" HEX32 HEX8 HEX8),
        .no_match = llmg_list("rubygems_version_1", "rubygems" "_" HEX32),
    },

    {
        .name = "secret.sendgrid_key",
        .type = "SENDGRID_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 69,
        SHORT,
        .forms = llmg_list("SG.{b22}.{b43}", "SG.{t66}"),
        .check = llmg_check_varied,
        .match = llmg_list("SG" "." MIX20 "aB." MIX32 "aB3dE6gHabc"),
        .no_match = llmg_list(
            "MSG" "." MIX20 "aB." MIX32 "aB3dE6gHabc",
            "SG" "." MIX20 "." MIX32),
    },

    {
        .name = "secret.azure_storage_key",
        .type = "AZURE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .caseless = 1,
        .max = 200,
        .literals = llmg_list("DefaultEndpointsProtocol=", "AccountKey="),
        .pattern =
        "(?:DefaultEndpointsProtocol=https?;AccountName=[a-z0-9]{3,24};)?"
                   "AccountKey=[A-Za-z0-9+/]{86}==",
        .check = llmg_check_varied,
        .match = llmg_list(
            "Account" "Key=" MIX64 MIX20 "aB=" "=;",
            "DefaultEndpointsProtocol=https;AccountName=abc;" "Account" "Key="
            MIX64 MIX20 "aB=" "="),
        .no_match = llmg_list(
            "AccountKey=<your key>",
            "Account" "Key=" MIX64,
            "DefaultEndpointsProtocol=https;AccountName=abc;"),
    },

    {
        .name = "secret.azure_client_secret",
        .type = "AZURE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 44,
        .back = "A-Za-z0-9_~.",
        .back_max = 4,
        .inside = 1,
        .literals = llmg_list("Q~"),
        .pattern = "(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}[0-9]Q~"
                   "[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~-])",
        .check = llmg_check_varied,
        .match = llmg_list(
            "a.B8Q" "~" MIX32 "aB",
            "secret=_x_7Q" "~" MIX20 "-" MIX8 "~.a;"),
        .no_match = llmg_list(
            "a.B8Q" "~" MIX20,
            "a.BxQ" "~" MIX32 "aB",
            "Q~" MIX32),
    },

    {
        .name = "secret.shopify_token",
        .type = "SHOPIFY_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 40,
        .literals = llmg_list("shpat_", "shpca_", "shppa_", "shpss_"),
        .pattern = LEFT "shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("shp" "at_" HEX32, "shp" "ss_" HEX32),
        .no_match = llmg_list("shp" "at_" HEX8, "shp" "xx_" HEX32),
    },

    {
        .name = "secret.digitalocean_token",
        .type = "DIGITALOCEAN_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 72,
        .literals = llmg_list("dop_v1_", "doo_v1_", "dor_v1_"),
        .pattern = LEFT "do[opr]_v1_[a-f0-9]{64}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("dop" "_v1_" HEX32 HEX32),
        .no_match = llmg_list("dop" "_v1_" HEX32, "adop" "_v1_" HEX32 HEX32),
    },

    {
        .name = "secret.databricks_token",
        .type = "DATABRICKS_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 40,
        .literals = llmg_list("dapi"),
        .pattern = LEFT "dapi[a-f0-9]{32}(?:-[0-9])?" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("da" "pi" HEX32, "da" "pi" HEX32 "-2"),
        .no_match = llmg_list("dapi-" HEX32, "da" "pi" HEX32 "ff"),
    },

    {
        .name = "secret.grafana_token",
        .type = "GRAFANA_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 232,
        .literals = llmg_list("glsa_", "glc_"),
        .pattern = LEFT "(?:glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}"
                   "|glc_[A-Za-z0-9+/]{36,220}={0,2})",
        .tail = "[A-Za-z0-9+/=]",
        .check = llmg_check_varied,
        .match = llmg_list("gl" "sa_" MIX32 "_" HEX8, "gl" "c_eyJ" MIX36),
        .no_match = llmg_list("gl" "sa_" MIX32, "glc_eyJ"),
    },

    {
        .name = "secret.vault_token",
        .type = "VAULT_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 230,
        .literals = llmg_list("hvs.", "hvb."),
        .pattern = LEFT "hv[bs]\\.[A-Za-z0-9_-]{24,220}",
        .tail = "[A-Za-z0-9_-]",
        .check = llmg_check_varied,
        .match = llmg_list("hv" "s." MIX64 MIX32, "hv" "b." MIX64 MIX64 MIX20),
        .no_match = llmg_list("hvs.example", "xhv" "s." MIX64),
    },

    {
        .name = "secret.docker_token",
        .type = "DOCKER_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 42,
        .literals = llmg_list("dckr_pat_", "dckr_oat_"),
        .pattern = LEFT "dckr_[op]at_[A-Za-z0-9_-]{27,32}(?![A-Za-z0-9_-])",
        .check = llmg_check_varied,
        .match = llmg_list(
            "dckr" "_pat_" MIX20 "aB3dE6g",
            "dckr" "_oat_" MIX32),
        .no_match = llmg_list("dckr" "_pat_" MIX20, "dckr_pat_your_token"),
    },

    {
        .name = "secret.notion_token",
        .type = "NOTION_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 54,
        .literals = llmg_list("ntn_"),
        .pattern = LEFT "ntn_[0-9]{11}[A-Za-z0-9]{35}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("ntn" "_12345678901" MIX32 "abc"),
        .no_match = llmg_list("ntn" "_" MIX36, "ntn_token"),
    },

    {
        .name = "secret.linear_key",
        .type = "LINEAR_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 50,
        .literals = llmg_list("lin_api_"),
        .pattern = LEFT "lin_api_[A-Za-z0-9]{40}" RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list("lin" "_api_" MIX32 MIX8),
        .no_match = llmg_list("lin" "_api_" MIX32, "lin_api_key"),
    },

    /*
     * The header names its first parameter early: where it is longer than the
     * bound (certificates), that and the alphabet are enough.
     */

    {
        .name = "secret.jwt",
        .type = "JWT",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .max = 220,
        .literals = JOSE_BEGINS,
        .pattern = JOSE_TOKEN,
        .tail = JOSE_TAIL,
        .check = llmg_check_jwt_whole,
        .match = llmg_list(
            "Bearer eyJ" "hbGciOiJIUzI1NiJ9" ".eyJ" "zdWIiOiIxMjM0In0." MIX36,
            "eyJ" "hbGciOiJub25lIn0" ".eyJ" "zdWIiOiIxMjM0In0.",
            "eyJ" "hbGci" MIX32 ".eyJ" "zdWIiOiIxMjM0In0." MIX36),
        .no_match = llmg_list(
            "eyJ" "hbGciOiJIUzI1NiJ9",
            "eyJ" "hbGciOiJIUzI1NiJ9" "." MIX36,
            "eyJ" "hbGciOiJIUzI1NiI" ".eyJ" "zdWIiOiIxMjM0In0." MIX36,
            "xeyJ" "hbGciOiJIUzI1NiJ9" ".eyJ" "zdWIiOiIxMjM0In0." MIX36),
    },

    /*
     * The header is text and no object: no verifier takes it, but whose token
     * it was is in the payload.
     */

    {
        .name = "secret.jwt_damaged",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 220,
        .literals = JOSE_BEGINS,
        .pattern = JOSE_TOKEN,
        .tail = JOSE_TAIL,
        .check = llmg_check_jwt_cut,
        .match = llmg_list(
            "Bearer eyJ" "hbGciOiJIUzI1NiI" ".eyJ" "zdWIiOiIxMjM0In0." MIX36,
            "eyJ" "hbGciOiJub25lIn19" ".eyJ" "zdWIiOiIxMjM0In0."),
        .no_match = llmg_list(
            "eyJ" "hbGciOiJIUzI1NiJ9" ".eyJ" "zdWIiOiIxMjM0In0." MIX36,
            "eyJ" "hbGci" MIX32 ".eyJ" "zdWIiOiIxMjM0In0." MIX36,
            "eyJ" "hbGciOiJIUzI1NiI" "." MIX36),
    },

    /*
     * RFC 7515: two objects in base64url, then a signature.  A brace begins
     * with "e", and what may follow it with few letters.  Two parts that begin
     * so and have letters and digits in any order are the form of nothing else,
     * whatever the name of the first parameter is.
     */

    {
        .name = "secret.jwt_form",
        .type = "JWT",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 75,
        .max = 220,
        SHORT,
        .forms = llmg_list("ey{b16,60}.ey{b16,}"),
        .tail = "[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-])",
        .check = llmg_check_jwt_form,
        .match = llmg_list(
            "call with ey" "J2" MIX20 ".ey" "J1" MIX20 "." MIX32 " fails",
            "ey" "n" MIX20 ".ey" "m" MIX20),
        .no_match = llmg_list(
            "eyebrow.eyelid.eyelash", "ey" "n" MIX20 "." MIX20 "." MIX32,
            "eyes.eyecatcherofmagazine1.eyesoftheworld2"),
    },

    { .name = NULL }
};
