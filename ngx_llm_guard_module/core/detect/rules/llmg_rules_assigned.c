/*
 * Credentials that only their place gives away: a name that they are assigned
 * to, an address that they stand in.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_scan.h"


/* the bodies of examples */
#define MIX8     "aB3dE6gH"
#define MIX32    MIX8 "kL9mN2pQ" MIX8 "r5sT7uV1"
#define HEX32    "0a1b2c3d4e5f6789" "9f8e7d6c5b4a3210"

/* between a name and its value, and around the value */
#define ASSIGN   "[\"'`\\]]{0,2}[ \\t]{0,8}(?:=>|:=|={1,3}|:|,)[ \\t]{0,8}"

/* what two members say: {"name": "PASSWORD", "value": "..."} */
#define PAIRED                                                                \
    "[\"']?[ \\t]{0,4},?\\s{0,40}[\"']?value[\"']?[ \\t]{0,4}[:=][ \\t]{0,4}"

/* no variable, no template, no reference */
#define PLAIN    "(?![$%{<(\\[*&]|(?:None|null|true|false|undefined)\\b)"


/* a password, in Russian, Chinese, Japanese and Korean */
#define PAROL    "\xD0\xBF" AROL
#define PAROL_UP "\xD0\x9F" AROL
#define AROL     "\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C"
#define MIMA     "\xE5\xAF\x86\xE7\xA0\x81"
#define PASUWADO "\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC"            \
                 "\xE3\x83\x89"
#define BIMIL    "\xEB\xB9\x84\xEB\xB0\x80\xEB\xB2\x88\xED\x98\xB8"

/* user:password@ of an address, and what comes behind it */
#define USERINFO  "[^\\s:@/?#\"'<>`]{0,64}:[^\\s@/?#\"'<>`]{1,128}@"
#define URLREST   "[A-Za-z0-9._\\[\\]:-]{1,24}"
#define URLBYTE   "[A-Za-z0-9/_.~%=&?#+:@!$-]"


const llmg_rule_t  llmg_rules_assigned[] = {

    {
        .name = "secret.assigned",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        /* its name may stand before it, in one run of such bytes */
        .max = LLMG_SCAN_TOKEN + 64,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "A-Za-z0-9_+/=.~\\-",
        .back_max = 64,
        .scan = llmg_scan_secret,
        .when = LLMG_WHEN_MIXED,
        .tail = "[A-Za-z0-9_+/=~-]|\\.(?=[A-Za-z0-9_-])",
        .match = llmg_list(
            "api_key = \"" MIX32 "\"",
            "ACME_SECRET: " HEX32,
            "{\"accessToken\": \"" MIX32 "\"}",
            "curl -H 'X-Api-Key: " MIX32 "'",
            "?token=" MIX32 "&x=1",
            "acme SECRET KEY " MIX32,
            "access_token=41445007944-" MIX32,
            "token: " MIX8 "AAAAAAAAAA" MIX32,
            "- name: SERVICE_API_KEY\n  value: " MIX32,
            "{\"Key\": \"apiToken\", \"Value\": \"" MIX32 "\"}",
            "<add key=\"ApiSecret\" value=\"" MIX32 "\" />",
            "API_TOKEN: xgJTeKdNnFRIBXuDL7DxtpYlSXpfKtHF",
            "ACME_SECRET_KEY=sk_" HEX32, "acme access " HEX32,
            "ACME_PAT = " HEX32,
            "acme_token: AB12CD34-EF56GH78-IJ90KL12-MN34OP56"),
        .no_match = llmg_list(
            "token: AAAAAAAAAAAAAAAAAAAA1", "order: 41445007944-" MIX32,
            "sha256 = \"" HEX32 "\"",
            "commit " HEX32,
            "\"request_id\": \"" MIX32 "\"",
            "token = os.environ.get2",
            "api_key = your_key_1234567890",
            "public_key: " MIX32,
            "token: page_2_of_12",
            "{\"name\": \"request_id\", \"value\": \"" MIX32 "\"}",
            "token, and the value: " MIX32,
            "token: theNameOfTheVariableThatHoldsIt2",
            "token: page-2024-report-0312-of-acme", "token: 2024-0312-123456",
            "access to sk_" HEX32),
    },

    /* words of people's own choosing: not random, but no word alone */

    {
        .name = "secret.password",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .caseless = 1,
        .max = 152,
        .literals = llmg_list("password", "setpassword(",
                              "pgpassword", "passwd",
                              "passphrase", "pwd=", "pwd:", "pwd\"", "pwd'",
                              "pwd ", "passwort",
                              "contrase\xC3\xB1" "a", "mot de passe",
                              "kennwort", "wachtwoord", "_pass", "psk=",
                              "psk:", "senha", "has\xC5\x82o",
                              "l\xC3\xB6senord",
                              PAROL, PAROL_UP, MIMA, PASUWADO, BIMIL),
        .pattern = "(?:(?:set|pg)?pass(?:word|wd|phrase|wort)|pwd"
                   "|contrase\\xC3\\xB1" "a"
                   "|mot de passe|kennwort|wachtwoord"
                   "|(?<=db|smtp|mail|user|root|admin|become|ssh|ftp|ldap"
                   "|redis|mysql|proxy)_pass|psk|senha|has\\xC5\\x82o"
                   "|l\\xC3\\xB6senord|" PAROL "|" PAROL_UP "|" MIMA
                   "|" PASUWADO "|" BIMIL
                   ")(?|" ASSIGN "(?|[\"'`]" PLAIN "([^\\s\"'`]{6,64})[\"'`]"
                   "|" PLAIN "([^\\s\"'`<>();,&|\\]}]{6,64}))"
                   "|(?:>|" PAIRED "[\"']?|\\([\"']|\xEF\xBC\x9A)" PLAIN
                   "([^\\s\"'`<>();,&|\\]}]{6,64}))",
        .check = llmg_check_password,
        .match = llmg_list(
            "DB_PASSWORD=" "hunter2-blue!",
            "password: \"" "Tr0ub4dor&3" "\"",
            "Server=db;Uid=app;Pwd=" "x9!kLm22;",
            "Passwort: " "Sommer2023!",
            "<password>" "x9!kLm22</password>",
            "- name: DB_PASSWORD\n    value: \"" "Tr0ub4dor&3\"",
            "{\"name\":\"DB_PASSWORD\",\"value\":\"" "x9!kLm22\"}",
            "ds.setPassword(\"" "x9!kLm22\");",
            "ansible_become_pass: " "x9!kLm22",
            "PGPASSWORD=" "x9kLm22q psql -h db",
            PAROL ": " "x9!kLm22", MIMA "\xEF\xBC\x9A" "x9!kLm22"),
        .no_match = llmg_list(
            "password = ${DB_PASSWORD}",
            "password: required",
            "password=password",
            "password: ********",
            "the password, as I said, is unknown",
            "password = getpass.getpass()",
            "passwordVariable: 'PASSWORD'",
            "<label>Password</label>", "<password>changeme</password>",
            "- name: DB_PASSWORD\n  valueFrom: secretKeyRef22",
            "render_pass = \"shadow_v2\"",
            "password: <your password>"),
    },

    {
        .name = "secret.aws_secret_key",
        .type = "AWS_SECRET_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .caseless = 1,
        .max = 96,
        .literals = llmg_list("secret_access_key", "secretaccesskey",
                              "aws_secret", "aws.secret", "secret-access-key",
                              "aws secret"),
        .pattern = "(?:secret[_.-]?access[_.-]?key|aws[_. ]secret"
                   "(?:[_. ]?(?:access)?[_. ]?key)?)" ASSIGN
                   "[\"']?([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])",
        .check = llmg_check_aws_secret,
        .match = llmg_list(
            "aws_secret_access_key = " MIX32 "/abcdE9+",
            "\"SecretAccessKey\": \"" MIX32 MIX8 "\""),
        .no_match = llmg_list(
            "aws_secret_access_key = " MIX32,
            "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY"
            "EXAMPLEKEY",
            "aws_secret = " HEX32 "01234567"),
    },

    {
        .name = "secret.authorization",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 240,
        .literals = llmg_list("authorization", "proxy-authorization"),
        .pattern = "authorization[\"']?[ \t]{0,4}[:=,][ \t]{0,4}[\"']?"
                   "(?:bearer|basic|token|apikey|bot|ssws|key)[ \t]{1,4}"
                   PLAIN "([A-Za-z0-9._~+/=-]{12,190})",
        .tail = "[A-Za-z0-9._~+/=-]",
        .check = llmg_check_password,
        .match = llmg_list(
            "Authorization: Bearer " HEX32,
            "'Authorization': 'Basic " "dXNlcjpQYXNzdzByZCE="),
        .no_match = llmg_list(
            "Authorization: Bearer $TOKEN",
            "Authorization: Bearer <token>",
            "authorization, basic authentication",
            "Authorization: Bearer your-token"),
    },

    {
        .name = "secret.url_credentials",
        .type = "URL_CREDENTIALS",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .caseless = 1,
        .max = 240,
        .literals = llmg_list("http://", "https://", "ftp://", "ftps://",
                              "sftp://", "git://", "ssh://", "svn://", "ws://",
                              "wss://"),
        .pattern = "(?:https?|s?ftps?|git|ssh|svn|wss?)://"
                   "(?:" USERINFO "|[A-Za-z0-9_-]{20,100}@)" URLREST,
        .tail = URLBYTE,
        .check = llmg_check_userinfo,
        .match = llmg_list(
            "git clone https://ann:" MIX8 "x1@git.example.com/repo.git",
            "ftp://app:" "s3cr3t-word@files.example.org",
            "https://" MIX32 "@git.example.com:8443/x.git"),
        .no_match = llmg_list(
            "https://example.com:8080/a@b",
            "https://user:password@example.com/",
            "https://$USER:$PASS@example.com/",
            "https://example.com/x:y@z",
            "https://some-long-name-of-an-account@example.com/x",
            /* Sentry: its keys are public */
            "https://" HEX32 "@sentry.example.com/42"),
    },

    {
        .name = "secret.connection_string",
        .type = "CONNECTION_STRING",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .caseless = 1,
        .max = 246,
        .literals = llmg_list(
            "mysql://", "mysql2://", "mariadb://", "postgres://",
            "postgresql://", "mongodb://", "mongodb+srv://", "redis://",
            "rediss://", "amqp://", "amqps://", "mssql://", "sqlserver://",
            "oracle://", "cockroachdb://", "clickhouse://", "ldap://",
            "ldaps://", "smtp://", "smtps://", "snowflake://", "couchdb://",
            "nats://", "kafka://", "influxdb://", "neo4j://", "bolt://",
            "imap://", "rtsp://", "mqtt://", "mqtts://", "mysql+pymysql://",
            "postgresql+psycopg2://", "mssql+pyodbc://", "redshift://",
            "mqs://", "elasticsearch://"),
        .pattern = "[a-z][a-z0-9+]{2,20}://" USERINFO URLREST,
        .tail = URLBYTE,
        .check = llmg_check_userinfo,
        .match = llmg_list(
            "postgres://app:" MIX8 "x1@db.example.com:5432/shop",
            "redis://:" MIX8 "9!@cache.example.com:6379/0"),
        .no_match = llmg_list(
            "postgres://user:password@localhost/db",
            "redis://localhost:6379/0",
            "mysql://${USER}:${PASS}@db/x"),
    },

    {
        .name = "secret.command_line",
        .type = "URL_CREDENTIALS",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .max = 208,
        .literals = llmg_list("--user ", "--user=", "--proxy-user "),
        .pattern = "--(?:proxy-)?user[ =][\"']?"
                   "([A-Za-z0-9_.@+-]{1,48}:" PLAIN
                   "[^\\s\"'<>{}\\[\\]]{4,128})",
        .check = llmg_check_userinfo,
        .match = llmg_list(
            "curl --user ann:" MIX8 "x1 https://example.com",
            "curl --user 'app:" "P@ssw0rd$1' https://localhost"),
        .no_match = llmg_list(
            "docker run --user 1000:1000 image",
            "curl --user username:token",
            "curl --user \"$USER:$PASS\"",
            "curl --user neo4j:[PASSWORD]"),
    },

    /* of curl, wget, ldapsearch: sort and git have no such thing behind it */

    {
        .name = "secret.command_user",
        .type = "URL_CREDENTIALS",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .max = 200,
        .literals = llmg_list("-u ", "-u'", "-u\"", "-U ", "-U'", "-U\""),
        .pattern = "(?<= )-[uU] {0,2}[\"']?"
                   "([A-Za-z0-9_.@+-]{1,48}:" PLAIN
                   "[^\\s\"'<>{}\\[\\]/]{6,128})(?=[\\s\"']|$)",
        .check = llmg_check_userinfo,
        .match = llmg_list(
            "curl -u ann:" MIX8 "x1 https://example.com",
            "curl -s -u 'app:" "P@ssw0rd$1' https://localhost"),
        .no_match = llmg_list(
            "docker run -u 1000:1000 image",
            "curl -u username:password https://example.com",
            "curl -u \"$USER:$PASS\" https://example.com",
            "git push -u origin main:main",
            "sort -u list:names"),
    },

    {
        .name = "secret.telegram_bot_token",
        .type = "TELEGRAM_BOT_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 54,
        .trigger = LLMG_TRIGGER_DIGITS,
        .scan = llmg_scan_telegram,
        .when = LLMG_WHEN_COLON,
        .check = llmg_check_varied,
        .match = llmg_list(
            "bot token 1102015431:" "AA" MIX32 "q",
            "110201543:" "AH" MIX32 "-"),
        .no_match = llmg_list(
            "110201543:" "AA" MIX32,
            "bot110201543:" "AA" MIX32 "q",
            "12:AM"),
    },

    {
        .name = "secret.discord_token",
        .type = "DISCORD_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 80,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "A-Za-z0-9_\\-",
        .back_max = 28,
        .scan = llmg_scan_discord,
        .when = LLMG_WHEN_DOTTED,
        .match = llmg_list(
            "MTAyOTQ4MTYzOTU5MTgwMDEx" "MQ" ".GSwJyi.sbaw8msOR3Wi6vPUzeIWyP0"
            "vJbB0UuRVjH8l8x"),
        .no_match = llmg_list(
            "MTAyOTQ4MTYzOTU5MTgwMDEx" "MQ" ".GSwJy.sbaw8msOR3Wi6vPUzeIWyP0",
            "XTAyOTQ4MTYzOTU5MTgwMDEx" "MQ" ".GSwJyi.sbaw8msOR3Wi6vPUzeIWyP0"
            "vJbB0UuRVjH8l8x"),
    },

    {
        .name = "secret.mailchimp_key",
        .type = "MAILCHIMP_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 40,
        .trigger = LLMG_TRIGGER_DIGITS,
        .back = "a-f",
        .back_max = 31,
        .scan = llmg_scan_mailchimp,
        .when = LLMG_WHEN_SOLID,
        .match = llmg_list(
            "key " HEX32 "-" "us12",
            HEX32 "-" "us5"),
        .no_match = llmg_list(
            HEX32 "-use",
            HEX32 "0-us12",
            HEX32),
    },

    {
        .name = "secret.terraform_token",
        .type = "TERRAFORM_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 92,
        .inside = 1,
        .back = "A-Za-z0-9",
        .back_max = 14,
        .literals = llmg_list(".atlasv1."),
        .pattern = "(?<![A-Za-z0-9])[A-Za-z0-9]{14}\\.atlasv1\\."
                   "[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])",
        .check = llmg_check_varied,
        .match = llmg_list("T=" MIX8 "aB3dE6" ".atlasv1." MIX32 MIX32 "a"),
        .no_match = llmg_list(
            "T=" MIX8 ".atlasv1." MIX32 MIX32 "a",
            "T=" MIX8 "aB3dE6" ".atlasv1." MIX32),
    },

    {
        .name = "secret.maxmind_key",
        .type = "VENDOR_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 44,
        .inside = 1,
        .back = "A-Za-z0-9_",
        .back_max = 36,
        .literals = llmg_list("_mmk"),
        .pattern = "(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk"
                   "(?![A-Za-z0-9_])",
        .check = llmg_check_varied,
        .match = llmg_list("k=aB3dE6" "_" MIX8 MIX8 MIX8 "aB3dE" "_mmk"),
        .no_match = llmg_list("k=aB3dE6" "_" MIX8 "_mmk", "x_mmk"),
    },

    {
        .name = "secret.newrelic_license",
        .type = "NEWRELIC_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 44,
        .inside = 1,
        .back = "a-f0-9",
        .back_max = 36,
        .literals = llmg_list("NRAL", "FFFFNRAL"),
        .pattern = "(?<![A-Za-z0-9])[a-f0-9]{32,36}(?:FFFF)?NRAL"
                   "(?![A-Za-z0-9])",
        .check = llmg_check_varied,
        .match = llmg_list("k=" HEX32 "FFFFNRAL", HEX32 "0a1bNRAL"),
        .no_match = llmg_list("k=0a1bNRAL", "NRAL"),
    },

    {
        .name = "secret.discord_webhook",
        .type = "VENDOR_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 140,
        .literals = llmg_list("discord.com/api/webhooks/",
                              "discordapp.com/api/webhooks/"),
        .pattern = "discord(?:app)?\\.com/api/webhooks/[0-9]{17,20}/"
                   "[A-Za-z0-9_-]{60,80}",
        .check = llmg_check_varied,
        .match = llmg_list(
            "https://discord" ".com/api/webhooks/110201543110201543/" MIX32
            MIX32 "abcd"),
        .no_match = llmg_list(
            "https://discord.com/api/webhooks/110201543110201543/token",
            "https://discord.com/api/webhooks/"),
    },

    {
        .name = "secret.teams_webhook",
        .type = "VENDOR_TOKEN",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 200,
        .literals = llmg_list("webhook.office.com/webhookb2/"),
        .pattern = "webhook\\.office\\.com/webhookb2/[a-z0-9@-]{72,76}/"
                   "IncomingWebhook/[a-z0-9]{32}/[a-z0-9-]{36}",
        .tail = "[A-Za-z0-9_/-]",
        .check = llmg_check_varied,
        .match = llmg_list(
            "https://x.webhook" ".office.com/webhookb2/"
            "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f@"
            "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f/IncomingWebhook/" HEX32
            "/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f"),
        .no_match = llmg_list(
            "https://x.webhook.office.com/webhookb2/id/IncomingWebhook/a/b"),
    },

    {
        .name = "secret.azure_shared_key",
        .type = "AZURE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 90,
        .caseless = 1,
        .max = 128,
        .literals = llmg_list("SharedAccessKey=", "SharedSecretKey=",
                              "AccessKey=", "Ocp-Apim-Subscription-Key"),
        .pattern = "(?|Shared(?:Access|Secret)Key=([A-Za-z0-9+/]{42,44}=)"
                   "|(?<![a-z])AccessKey=([A-Za-z0-9+/]{42,88}={0,2})"
                   "(?![A-Za-z0-9+/=])"
                   "|Ocp-Apim-Subscription-Key[\"']?[ ]?[:=][ ]?[\"']?"
                   "([0-9a-f]{32})(?![0-9a-f]))",
        .check = llmg_check_varied,
        .match = llmg_list(
            "SharedAccessKeyName=Root;Shared" "AccessKey=" MIX32 MIX8 "abc=",
            "Ocp-Apim-Subscription-Key: " HEX32),
        .no_match = llmg_list(
            "SharedAccessKey=<key>",
            "AccessKey=" MIX32),
    },

    {
        .name = "secret.azure_sas",
        .type = "AZURE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 76,
        .literals = llmg_list("&sig=", "?sig="),
        .pattern = "[&?]sig=([A-Za-z0-9%+/]{40,64}(?:%3[Dd]|=))",
        .check = llmg_check_varied,
        .match = llmg_list("?sv=2020&sig=" MIX32 MIX8 "%2B" "%3D"),
        .no_match = llmg_list("?sig=" MIX8, "&sig=<signature>"),
    },

    { .name = NULL }
};
