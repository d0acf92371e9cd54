/*
 * What may be an address that is allowed, of any bytes: no crash; IP addresses
 * are read as the C library reads them; every host of what is allowed is there
 * literally behind "//", and no byte that could make it another one.
 */

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>

#include "llmg_allow.h"
#include "llmg_canary.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static int
any(const void *data, llmg_str_t host)
{
    const llmg_str_t  *found = data;

    if (host.len == 0 || host.data < found->data + 2 || host.data[-1] != '/'
        || host.data[-2] != '/'
        || host.data + host.len > found->data + found->len
        || memchr(host.data, '@', host.len) != NULL)
    {
        abort();
    }

    return 1;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char           text[64];
    size_t         i;
    llmg_str_t     s;
    unsigned char  ours[16], theirs[16];

    static const llmg_rule_t  rule = { .name = "exfil.x",
                                       .type = "EXFIL_HTML" };

    llmg_str_set(&s, data, size);

    if (llmg_allow_hosts(&rule, s, any, &s)) {
        for (i = 0; i < size; i++) {
            if (data[i] == '\\' || data[i] < ' '
                || (data[i] == '/' && i + 1 < size && data[i + 1] == '/'
                    && (i + 2 == size || data[i + 2] == '@')))
            {
                abort();
            }
        }
    }

    (void) llmg_allow_documentation(&rule, s);
    (void) llmg_canary_reads(s, llmg_str("0123456789abcdef"));

    if (size >= sizeof(text) || memchr(data, '\0', size) != NULL) {
        return 0;
    }

    memcpy(text, data, size);
    text[size] = '\0';

    memset(theirs, 0, sizeof(theirs));
    theirs[10] = 0xFF;
    theirs[11] = 0xFF;

    if (llmg_allow_address(s, ours)) {

        if (inet_pton(AF_INET, text, theirs + 12) != 1
            && inet_pton(AF_INET6, text, theirs) != 1)
        {
            abort();
        }

        if (memcmp(ours, theirs, 16) != 0) {
            abort();
        }

    } else if (inet_pton(AF_INET, text, theirs + 12) == 1
               || inet_pton(AF_INET6, text, theirs) == 1)
    {
        abort();
    }

    return 0;
}
