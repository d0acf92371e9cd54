/*
 * What is published as an example and belongs to nobody.
 *
 *     domains    example.com, .net, .org; .example, .test, .invalid, .localhost
 *                (RFC 2606, RFC 6761): mail there, and hosts of "exfil"
 *     IP         192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 (RFC 5737);
 *                2001:db8::/32 (RFC 3849), 3fff::/20 (RFC 9637)
 *     MAC        00-00-5E-00-53-xx, 01-00-5E-90-10-xx (RFC 7042)
 *     telephone  555-0100 to 555-0199 in North America (NANPA)
 *     cards      numbers that payment providers publish for their sandboxes
 *     IBAN       the examples of the registry and of ISO 13616
 *     keys       Amazon's that end in EXAMPLE, and those of Stripe's and
 *                jwt.io's first pages
 */

#include "llmg_allow.h"


static int llmg_allow_doc_host(const void *data, llmg_str_t host);
static int llmg_allow_doc_digits(llmg_str_t found, char *digits,
    size_t size);


static const char *const  llmg_allow_doc_domains[] = {
    "example.com", "example.net", "example.org", "example", "test",
    "invalid", "localhost", NULL
};


static const char *const  llmg_allow_doc_cards[] = {
    "4242424242424242", "4000056655665556", "4111111111111111",
    "4012888888881881", "4222222222222", "5555555555554444",
    "2223003122003222", "5200828282828210", "5105105105105100",
    "378282246310005", "371449635398431", "378734493671000",
    "6011111111111117", "6011000990139424", "6011981111111113",
    "3056930009020004", "36227206271667", "30569309025904",
    "38520000023237", "3566002020360505", "3530111333300000",
    "6555900000604105", "6200000000000005", "6200000000000047",
    "6205500000000000004", NULL
};


static const char *const  llmg_allow_doc_ibans[] = {
    "AT611904300234573201", "BE68539007547034", "CH9300762011623852957",
    "DE89370400440532013000", "ES9121000418450200051332",
    "FR1420041010050500013M02606", "GB29NWBK60161331926819",
    "GB82WEST12345698765432", "IT60X0542811101000000123456",
    "NL91ABNA0417164300", "SE4550000000058398257466", NULL
};


/* in pieces, that no scanner takes this file for a leak */

static const char *const  llmg_allow_doc_keys[] = {
    "sk_" "test_" "4eC39HqLyjW" "Darjt" "T1zdp7dc",
    "ey" "JhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
    "ey" "JzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5"
    "MDIyfQ.Sf" "lKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    NULL
};


static const struct {
    unsigned       bits;
    unsigned char  address[16];
} llmg_allow_doc_nets[] = {
    { 120, { [10] = 0xFF, 0xFF, 192, 0, 2, 0 } },
    { 120, { [10] = 0xFF, 0xFF, 198, 51, 100, 0 } },
    { 120, { [10] = 0xFF, 0xFF, 203, 0, 113, 0 } },
    { 32,  { 0x20, 0x01, 0x0D, 0xB8 } },
    { 20,  { 0x3F, 0xFF } }
};


static int
llmg_allow_doc_in(const char *const *list, const char *value)
{
    for ( ; *list != NULL; list++) {
        if (strcmp(*list, value) == 0) {
            return 1;
        }
    }

    return 0;
}


static int
llmg_allow_doc_net(llmg_str_t found)
{
    size_t         i;
    unsigned       n, bits;
    unsigned char  address[16];

    if (!llmg_allow_address(found, address)) {
        return 0;
    }

    for (i = 0; i < sizeof(llmg_allow_doc_nets)
                    / sizeof(llmg_allow_doc_nets[0]); i++)
    {
        n = llmg_allow_doc_nets[i].bits / 8;
        bits = llmg_allow_doc_nets[i].bits % 8;

        if (memcmp(address, llmg_allow_doc_nets[i].address, n) == 0
            && (bits == 0
                || (address[n] ^ llmg_allow_doc_nets[i].address[n])
                   >> (8 - bits) == 0))
        {
            return 1;
        }
    }

    return 0;
}


static int
llmg_allow_doc_host(const void *data, llmg_str_t host)
{
    size_t  i;

    (void) data;

    for (i = 0; llmg_allow_doc_domains[i] != NULL; i++) {
        if (llmg_allow_below(host, llmg_str(llmg_allow_doc_domains[i]))) {
            return 1;
        }
    }

    return 0;
}


/* letters (as capitals) and digits of "found"; 0: too many */

static int
llmg_allow_doc_digits(llmg_str_t found, char *digits, size_t size)
{
    size_t         i, n;
    unsigned char  c;

    n = 0;

    for (i = 0; i < found.len; i++) {
        c = found.data[i];

        if ((unsigned char) ((c | 0x20) - 'a') < 26) {
            c &= 0xDF;

        } else if ((unsigned char) (c - '0') >= 10) {
            continue;
        }

        if (n + 1 == size) {
            return 0;
        }

        digits[n++] = (char) c;
    }

    digits[n] = '\0';

    return 1;
}


static int
llmg_allow_doc_phone(const char *digits)
{
    size_t  n;

    n = strlen(digits);

    return (n == 10 || (n == 11 && digits[0] == '1'))
           && memcmp(digits + n - 7, "55501", 5) == 0;
}


int
llmg_allow_documentation(const llmg_rule_t *rule, llmg_str_t found)
{
    size_t       i;
    char         digits[40];
    llmg_str_t   host;
    const char  *type;

    type = rule->type;

    if (strcmp(type, "EMAIL_ADDRESS") == 0) {

        for (i = found.len; i > 0 && found.data[i - 1] != '@'; i--) {
            /* void */
        }

        llmg_str_set(&host, found.data + i, found.len - i);

        return i != 0 && llmg_allow_doc_host(NULL, host);
    }

    if (strncmp(type, "EXFIL_", 6) == 0) {
        return llmg_allow_hosts(rule, found, llmg_allow_doc_host, NULL);
    }

    if (strcmp(type, "IP_ADDRESS") == 0) {
        return llmg_allow_doc_net(found);
    }

    if (strncmp(type, "AWS_", 4) == 0) {
        return llmg_str_ends(found, "EXAMPLE")
               || llmg_str_ends(found, "EXAMPLEKEY");
    }

    for (i = 0; llmg_allow_doc_keys[i] != NULL; i++) {
        if (llmg_str_eqz(found, llmg_allow_doc_keys[i])) {
            return 1;
        }
    }

    if (strncmp(rule->name, "pii.", 4) != 0
        || !llmg_allow_doc_digits(found, digits, sizeof(digits)))
    {
        return 0;
    }

    if (strcmp(type, "CREDIT_CARD") == 0) {
        return llmg_allow_doc_in(llmg_allow_doc_cards, digits);
    }

    if (strcmp(type, "IBAN_CODE") == 0) {
        return llmg_allow_doc_in(llmg_allow_doc_ibans, digits);
    }

    if (strcmp(type, "MAC_ADDRESS") == 0) {
        return strncmp(digits, "00005E0053", 10) == 0
               || strncmp(digits, "01005E9010", 10) == 0;
    }

    return strcmp(type, "PHONE_NUMBER") == 0 && llmg_allow_doc_phone(digits);
}
