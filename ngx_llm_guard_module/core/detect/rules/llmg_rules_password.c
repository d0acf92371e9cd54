/*
 * Passwords that people say, and what they are given to: commands, files of
 * settings, keys to recover with.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"
#include "llmg_scan.h"


/* the bodies of examples */
#define MIX8     "aB3dE6gH"
#define MIX16    MIX8 "kL9mN2pQ"
#define MIX53    MIX16 MIX16 MIX16 "aB3dE"
#define WORDS4   "amount liar expire buyer "

/* no variable, no template, no reference */
#define PLAIN    "(?![$%{<(\\[*&]|(?:None|null|true|false|undefined)\\b)"

/* a word of a command line, in quotes or not */
#define WORD                                                                  \
    "(?|\"" PLAIN "([^\"\\s]{6,64})\"|'" PLAIN "([^'\\s]{6,64})'"              \
    "|" PLAIN "([^\\s\"'<>|;-][^\\s\"'<>|;]{5,63}))"


const llmg_rule_t  llmg_rules_password[] = {

    /* "my password is ...": no word, for what follows is often a sentence */

    {
        .name = "secret.password_said",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .caseless = 1,
        .max = 112,
        .literals = llmg_list(
            "password is ", "password was ", "passwd is ", "pwd is ",
            "passphrase is ", "passcode is ", "passwort ist ",
            "passwort lautet ", "kennwort ist ", "kennwort lautet ",
            "mot de passe est ", "contrase\xC3\xB1" "a es ", "senha \xC3\xA9 ",
            "wachtwoord is ", "has\xC5\x82o to ",
            "\xE5\xAF\x86\xE7\xA0\x81\xE6\x98\xAF",
            "\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89"
            "\xE3\x81\xAF"),
        .pattern = "(?:pass(?:word|wd|phrase|code) (?:is|was)|pwd is"
                   "|(?:passwort|kennwort) (?:ist|lautet)|mot de passe est"
                   "|contrase\\xC3\\xB1" "a es|senha \\xC3\\xA9"
                   "|wachtwoord is|has\\xC5\\x82o to"
                   "|\\xE5\\xAF\\x86\\xE7\\xA0\\x81\\xE6\\x98\\xAF"
                   "|\\xE3\\x83\\x91\\xE3\\x82\\xB9\\xE3\\x83\\xAF"
                   "\\xE3\\x83\\xBC\\xE3\\x83\\x89\\xE3\\x81\\xAF)"
                   "(?:[ ]?:)?[ ]{0,2}[\"'`]?" PLAIN
                   "([^\\s\"'`<>(){}\\x80-\\xFF]{5,63}"
                   "[^\\s\"'`<>(){}\\x80-\\xFF.,:;])",
        .check = llmg_check_password_said,
        .match = llmg_list(
            "hi, my password is " "maple_7Trick, can you check it?",
            "The WLAN passphrase is \"" "blue-Fox-22!\".",
            "Mein Passwort lautet " "Winter$1bm",
            "mon mot de passe est " "Zx9-Ax85aB",
            "\xE5\xAF\x86\xE7\xA0\x81\xE6\x98\xAF" "Zx9Ax85aB"),
        .no_match = llmg_list(
            "the password is incorrect",
            "the password is SHA256-hashed",
            "the password is case-sensitive, with 8-16 characters",
            "my password is $PASSWORD",
            "my password is <redacted1>",
            "the password is base64-encoded"),
    },

    /* of the programs that take one on their command line */

    {
        .name = "secret.command_password",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 80,
        .max = 180,
        .literals = llmg_list(
            "sshpass -p", "mysql -", "mysqldump -", "mysqladmin -",
            "mariadb -", "redis-cli -", "login -", "-password ", "-passwd ",
            "-passphrase "),
        .pattern = "(?|sshpass -p ?" WORD
                   "|(?:mysql(?:dump|admin)?|mariadb) -[^\\n|;]{0,64}?"
                   "(?<= -p)" WORD
                   "|redis-cli -[^\\n|;]{0,64}?(?<=-a )" WORD
                   "|login -[^\\n|;]{0,64}?(?<=-p |-password )" WORD
                   "|-pass(?:word|wd|phrase) {1,3}" WORD ")",
        .check = llmg_check_password,
        .match = llmg_list(
            "sshpass -p '" "blue#sh7wP' ssh deploy@example.com",
            "mysql -u root -p" "9UFCGbHZ shop",
            "redis-cli -h r.example.com -a " MIX16 " ping",
            "docker login -u ci -p " MIX16 " reg.example.com",
            "tool --db-password " "maple#vqy7 --x"),
        .no_match = llmg_list(
            "mysql -u root -p shop", "mysql --protocol=tcp5 shop",
            "docker login -u ci --password-stdin",
            "tool --db-password $PASSWORD",
            "tool --password secret",
            "redis-cli -h r.example.com ping",
            "no-password authentication"),
    },

    /* .netrc: curl(1), ftp(1) */

    {
        .name = "secret.netrc",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 160,
        .literals = llmg_list("login "),
        .pattern = "login [^\\s\"']{1,64}\\s{1,8}password[ \\t]{1,4}"
                   "(\\S{6,64})",
        .check = llmg_check_password,
        .match = llmg_list(
            "machine git.example.com login bot password " MIX8 "x1",
            "machine a.example.com\n  login bot\n  password " MIX16 "\n"),
        .no_match = llmg_list(
            "login with password authentication",
            "login bot password secret"),
    },

    /* crypt(5), RFC 9106, Django: to try passwords against, offline */

    {
        .name = "secret.password_hash",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 220,
        .literals = llmg_list(
            "$2a$", "$2b$", "$2y$", "$1$", "$5$", "$6$", "$y$", "$apr1$",
            "$argon2", "pbkdf2_sha", "$scrypt$"),
        .pattern = "(?<![A-Za-z0-9$])(?:"
                   "\\$2[aby]\\$[0-3][0-9]\\$[./A-Za-z0-9]{53}"
                   "|\\$(?:1|apr1)\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}"
                   "|\\$5\\$(?:rounds=[0-9]{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$"
                   "[./A-Za-z0-9]{43}"
                   "|\\$6\\$(?:rounds=[0-9]{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$"
                   "[./A-Za-z0-9]{86}"
                   "|\\$y\\$[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{1,86}\\$"
                   "[./A-Za-z0-9]{43}"
                   "|\\$argon2(?:id|i|d)\\$v=[0-9]{1,3}\\$[a-z0-9,=]{5,40}\\$"
                   "[A-Za-z0-9+/]{8,64}\\$[A-Za-z0-9+/]{16,88}"
                   "|\\$scrypt\\$ln=[a-z0-9,=]{1,30}\\$[A-Za-z0-9+/]{8,64}\\$"
                   "[A-Za-z0-9+/]{16,88}"
                   "|pbkdf2_sha(?:1|256|512)\\$[0-9]{1,8}\\$"
                   "[A-Za-z0-9+/=]{4,64}\\$[A-Za-z0-9+/]{27,88}={0,2})"
                   "(?![A-Za-z0-9./])",
        .check = llmg_check_varied,
        .match = llmg_list(
            "ann:$" "apr1$" MIX8 "$" MIX16 "aB3dE6:",
            "password: $" "2b$12$" MIX53,
            "root:$" "6$" MIX8 "$" MIX16 MIX16 MIX16 MIX16 MIX16 "aB3dE6:19000",
            "$" "argon2id$v=19$m=65536,t=3,p=4$" MIX16 "$" MIX16 MIX16,
            "pbkdf2" "_sha256$600000$" MIX16 "$" MIX16 MIX16 "aB3dE6gHk="),
        .no_match = llmg_list(
            "replace with $1$2", "$" "2b$12$" MIX16, "cost: $5$ and $6$"),
    },

    /* BitLocker: eight groups, each a number of 16 bits times eleven */

    {
        .name = "secret.bitlocker_key",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 56,
        .trigger = LLMG_TRIGGER_DIGITS,
        .scan = llmg_scan_bitlocker,
        .when = LLMG_WHEN_SIXES,
        .check = llmg_check_bitlocker,
        .match = llmg_list(
            "key: 135795-" "246829-357973-468127-579271-680416-013574-024695"),
        .no_match = llmg_list(
            "key: 135796-246829-357973-468127-579271-680416-013574-024695",
            "1135795-246829-357973-468127-579271-680416-013574-024695",
            "999999-999999-999999-999999-999999-999999-999999-999999"),
    },

    /* BIP 39: 12 to 24 words of three to eight letters, of a list of 2048 */

    {
        .name = "secret.seed_phrase",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .caseless = 1,
        .max = 244,
        .literals = llmg_list("phrase", "seed words", "mnemonic"),
        .pattern = "(?:(?<=seed[ _]|recovery[ _]|secret[ _]|backup[ _]"
                   "|wallet[ _]|mnemonic[ _])phrase|seed words|mnemonic)"
                   "[\"']?(?: is| are)?[ ]{0,2}[:=]?[ \\n]{0,2}[\"']?"
                   "((?:[a-z]{3,8}[ ,]){11,23}[a-z]{3,8})(?![A-Za-z])",
        .match = llmg_list(
            "my seed phrase: " WORDS4 WORDS4 WORDS4,
            "MNEMONIC=\"" WORDS4 WORDS4 WORDS4 "wagon able\""),
        .no_match = llmg_list(
            "a seed phrase is a list of words that you should never share",
            "seed phrase: " WORDS4),
    },

    /* what a telephone reads to join a network */

    {
        .name = "secret.wifi",
        .type = "GENERIC_SECRET",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 160,
        .literals = llmg_list("WIFI:"),
        .pattern = "WIFI:[^\\n]{0,64}?(?<=[:;]P:)([^;\\n]{8,63});",
        .check = llmg_check_varied,
        .match = llmg_list("WIFI:S:Cafe;T:WPA;P:" MIX8 "x1;;"),
        .no_match = llmg_list("WIFI:S:Cafe;T:nopass;;", "WIFI: P: hello"),
    },

    /* pgpass(5), and what Oracle's drivers take */

    {
        .name = "secret.database_password",
        .type = "CONNECTION_STRING",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 85,
        .max = 180,
        .inside = 1,
        .literals = llmg_list(":5432:", "jdbc:oracle:"),
        .pattern = "(?|:5432:[^:\\s]{1,40}:[^:\\s]{1,40}:([^\\s:]{6,64})(?!:)"
                   "|jdbc:oracle:(?:thin|oci8?):[^\\s/@\"']{1,40}/"
                   "([^\\s@\"]{6,64})@)",
        .check = llmg_check_password,
        .match = llmg_list(
            "db.example.com:5432:shop:app:" MIX8 "x1",
            "jdbc:oracle:thin:scott/" MIX8 "x1@db.example.com:1521:orcl"),
        .no_match = llmg_list(
            "127.0.0.1:5432:5432", "db:5432:shop:app:password",
            "jdbc:oracle:thin:@db.example.com:1521:orcl"),
    },

    { .name = NULL }
};
