/*
 * Private keys.
 */

#include "llmg_checksum.h"
#include "llmg_rules.h"


#define LEFT     "(?<![A-Za-z0-9])"
#define RIGHT    "(?![A-Za-z0-9_])"

/* pieces of examples, so that no scanner takes this file for a leak */
#define PEM      "MIIBVAIBADANBgkqhkiG9w0BAQEFAASC"
#define PK       "PRIVATE" " KEY"
#define DASHES   "--" "---"

/* its parameters, or its letters: some in blanks, where its lines were broken
   anew, and a run that is no word */
#define BODY     "(?:[A-Z][A-Za-z-]{2,16}: |[A-Za-z0-9+/]{16}"                \
                 "|(?:[A-Za-z0-9+/]{1,15}\\s{1,2}){1,3}[A-Za-z0-9+/]{20})"

#define MIX64    "aB3dE6gHaB3dE6gHaB3dE6gHaB3dE6gH"                           \
                 "aB3dE6gHaB3dE6gHaB3dE6gHaB3dE6gH"


const llmg_rule_t  llmg_rules_key[] = {

    /*
     * To its end line, or to the end of the text.  Blanks and line ends may be
     * lost, or be other signs: forms, variables and logs do that to keys.
     */

    {
        .name = "secret.private_key",
        .type = "PRIVATE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 160,
        .literals = llmg_list("-----BEGIN"),
        .pattern = "-----BEGIN[A-Z0-9 _-]{0,40}?PRIVATE[ _-]?KEY-----"
                   "(?:\\s|\\\\[nr ]|[\"'+,]){0,24}+"
                   BODY,
        .until = "KEY" DASHES,
        .match = llmg_list(
            DASHES "BEGIN RSA " PK DASHES "\n" PEM "\n" DASHES "END RSA " PK
            DASHES,
            DASHES "BEGIN " PK DASHES "\\n" PEM "\\n",
            DASHES "BEGIN OPENSSH " PK DASHES "\r\n" PEM,
            DASHES "BEGIN" "RSA" "PRIVATE" "KEY" DASHES PEM DASHES
            "END" "RSA" "PRIVATE" "KEY" DASHES,
            DASHES "BEGIN_" "PRIVATE" "_KEY" DASHES PEM,
            DASHES "BEGIN " PK DASHES " MI IBVAIBADA\n" PEM "\n" DASHES "END "
            PK DASHES,
            DASHES "BEGIN EC " PK DASHES "\nProc-Type: 4,ENCRYPTED\n" PEM),
        .no_match = llmg_list(
            DASHES "BEGIN CERTIFICATE" DASHES "\n" PEM,
            DASHES "BEGIN PUBLIC KEY" DASHES "\n" PEM,
            "grep for " DASHES "BEGIN " PK DASHES " in files",
            DASHES "BEGIN " PK DASHES " is what begins one, see documentation",
            DASHES "BEGIN " PK DASHES "\n...\n" DASHES "END " PK DASHES),
    },

    {
        .name = "secret.pgp_private_key",
        .type = "PRIVATE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 160,
        .literals = llmg_list("-----BEGIN"),
        .pattern = "-----BEGIN[A-Z0-9 _-]{0,40}?PRIVATE[ _-]?KEY[ _-]?BLOCK"
                   "-----(?:\\s|\\\\[nr ]|[\"'+,]){0,24}+"
                   BODY,
        .until = "BLOCK" DASHES,
        .match = llmg_list(
            DASHES "BEGIN PGP " PK " BLOCK" DASHES "\n\n" PEM "\n" DASHES
            "END PGP " PK " BLOCK" DASHES,
            DASHES "BEGIN PGP " PK " BLOCK" DASHES "\nVersion: 2\n\n" PEM,
            DASHES "BEGIN ENCRYPTED " PK " BLOCK" DASHES "\n" PEM,
            DASHES "BEGIN" "PGP" "PRIVATE" "KEY" "BLOCK" DASHES PEM),
        .no_match = llmg_list(
            DASHES "BEGIN PGP PUBLIC KEY BLOCK" DASHES "\n\n" PEM,
            DASHES "BEGIN PGP " PK " BLOCK" DASHES "\n\n..."),
    },

    /* Tectia's, in the armor of RFC 4716 */

    {
        .name = "secret.ssh2_private_key",
        .type = "PRIVATE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 160,
        .literals = llmg_list("---- BEGIN SSH2 "),
        .pattern = "---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----"
                   "(?:\\s|\\\\[nr ]|[\"'+,]){1,24}"
                   BODY,
        .until = PK " ----",
        .match = llmg_list(
            "---- BEGIN SSH2 ENCRYPTED " PK " ----\nComment: \"a\"\n" PEM,
            "---- BEGIN SSH2 " PK " ----\n" PEM "\n---- END SSH2 " PK
            " ----"),
        .no_match = llmg_list(
            "---- BEGIN SSH2 PUBLIC KEY ----\n" PEM,
            "---- BEGIN SSH2 " PK " ----\n...\n"),
    },

    /* PuTTY's manual, appendix "PPK file format" */

    {
        .name = "secret.putty_key",
        .type = "PRIVATE_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 200,
        .literals = llmg_list("PuTTY-User-Key-File-"),
        .pattern = "PuTTY-User-Key-File-[1-3]: [a-z0-9-]{3,40}"
                   "(?:\\s|\\\\[nr ]|[\"'+,]){1,24}Encryption: "
                   "[a-z0-9-]{3,16}(?![A-Za-z0-9-])",
        .until = "Private-MAC:",
        .match = llmg_list(
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n"
            "Comment: a\nPublic-Lines: 1\n" PEM "\nPrivate-Lines: 1\n" PEM
            "\nPrivate-MAC: 0123",
            "PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: aes256-cbc\r\n"),
        .no_match = llmg_list(
            "a file begins with PuTTY-User-Key-File-3: and a name",
            "PuTTY-User-Key-File-9: ssh-rsa\nEncryption: none\n"),
    },

    {
        .name = "secret.age_key",
        .type = "AGE_SECRET_KEY",
        .severity = LLMG_SEVERITY_HIGH,
        .confidence = 95,
        .max = 74,
        .literals = llmg_list("AGE-SECRET-KEY-1"),
        .pattern = LEFT "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"
                   RIGHT,
        .check = llmg_check_varied,
        .match = llmg_list(
            "AGE-SECRET-" "KEY-1" "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
            "QPZRY9X8GF2TVDW0S3JN54KHCE"),
        .no_match = llmg_list(
            "AGE-SECRET-KEY-1QPZRY9X8",
            "AGE-SECRET-" "KEY-1" "bio1bio1" MIX64),
    },

    { .name = NULL }
};
