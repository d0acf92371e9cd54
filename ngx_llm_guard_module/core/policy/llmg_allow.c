#include <stdio.h>

#include "llmg_allow.h"


typedef enum {
    LLMG_ALLOW_IS = 0,
    LLMG_ALLOW_DOMAIN,
    LLMG_ALLOW_HOST,
    LLMG_ALLOW_CIDR,
    LLMG_ALLOW_DOC
} llmg_allow_e;


struct llmg_allow_s {
    unsigned             kind;          /* llmg_allow_e */
    unsigned             bits;          /* of a network */
    unsigned char        address[16];
    llmg_str_t           text;
    llmg_allow_t        *next;
};


static llmg_status_t llmg_allow_add(llmg_policies_t *set,
    llmg_policy_t *policy, unsigned kind, llmg_str_t word, char *err,
    size_t size);
static llmg_status_t llmg_allow_check(llmg_allow_t *allow, char *err,
    size_t size);
static llmg_status_t llmg_allow_network(llmg_allow_t *allow, char *err,
    size_t size);
static int llmg_allow_host(const void *data, llmg_str_t host);
static int llmg_allow_name(llmg_str_t name);


static const char *const  llmg_allow_kinds[] = {
    "value", "domain", "host", "cidr", "documentation", NULL
};


llmg_status_t
llmg_allow_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size)
{
    size_t         i;
    unsigned       kind;
    llmg_str_t     none = llmg_null_string;
    llmg_status_t  rc;

    for (kind = 0; n > 1 && llmg_allow_kinds[kind] != NULL; kind++) {
        if (llmg_str_eqz(words[1], llmg_allow_kinds[kind])) {
            break;
        }
    }

    if (n < 2 || llmg_allow_kinds[kind] == NULL) {
        (void) snprintf(err, size, "\"allow\" takes \"value\", \"domain\", "
                        "\"host\", \"cidr\" or \"documentation\"");
        return LLMG_INVALID;
    }

    if ((kind == LLMG_ALLOW_DOC) != (n == 2)) {
        (void) snprintf(err, size, "\"allow %s\" takes %s",
                        llmg_allow_kinds[kind],
                        n == 2 ? "what is allowed" : "no more words");
        return LLMG_INVALID;
    }

    if (kind == LLMG_ALLOW_DOC) {
        return llmg_allow_add(set, policy, kind, none, err, size);
    }

    for (i = 2; i < n; i++) {
        rc = llmg_allow_add(set, policy, kind, words[i], err, size);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_allow_add(llmg_policies_t *set, llmg_policy_t *policy, unsigned kind,
    llmg_str_t word, char *err, size_t size)
{
    llmg_allow_t   *allow;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_policies_arena(set);

    allow = llmg_arena_calloc(arena, sizeof(llmg_allow_t));
    if (allow == NULL) {
        return LLMG_ERROR;
    }

    allow->kind = kind;
    allow->text.len = word.len;
    allow->text.data = llmg_arena_copy(arena, word.data, word.len);

    if (allow->text.data == NULL) {
        return LLMG_ERROR;
    }

    rc = llmg_allow_check(allow, err, size);
    if (rc != LLMG_OK) {
        return rc;
    }

    allow->next = policy->allows;
    policy->allows = allow;

    return LLMG_OK;
}


static llmg_status_t
llmg_allow_check(llmg_allow_t *allow, char *err, size_t size)
{
    llmg_str_t  name;

    name = allow->text;

    switch (allow->kind) {

    case LLMG_ALLOW_IS:

        if (name.len == 0 || name.len > LLMG_ALLOW_VALUE) {
            (void) snprintf(err, size, "a value that is allowed has 1 to %d "
                            "bytes", LLMG_ALLOW_VALUE);
            return LLMG_INVALID;
        }

        return LLMG_OK;

    case LLMG_ALLOW_HOST:

        if (name.len > 2 && name.data[0] == '*' && name.data[1] == '.') {
            name.data += 2;
            name.len -= 2;
        }

        /* fall through */

    case LLMG_ALLOW_DOMAIN:

        if (!llmg_allow_name(name)) {
            (void) snprintf(err, size, "\"%.*s\" is no name of a %s",
                            (int) allow->text.len,
                            (const char *) allow->text.data,
                            llmg_allow_kinds[allow->kind]);
            return LLMG_INVALID;
        }

        /* "com" would allow half of the world */

        if (allow->kind == LLMG_ALLOW_DOMAIN
            && memchr(name.data, '.', name.len) == NULL)
        {
            (void) snprintf(err, size, "\"%.*s\" has no dot: as a domain it "
                            "would allow too much", (int) name.len,
                            (const char *) name.data);
            return LLMG_INVALID;
        }

        return LLMG_OK;

    case LLMG_ALLOW_CIDR:
        return llmg_allow_network(allow, err, size);
    }

    return LLMG_OK;
}


/* letters, digits, hyphens and single dots inside; UTF-8 as it is */

static int
llmg_allow_name(llmg_str_t name)
{
    size_t         i;
    unsigned char  c, last;

    last = '.';

    for (i = 0; i < name.len; i++) {
        c = name.data[i];

        if ((c == '.' && last == '.')
            || !((unsigned char) ((c | 0x20) - 'a') < 26 || c >= 0x80
                 || (unsigned char) (c - '0') < 10 || c == '-' || c == '.'))
        {
            return 0;
        }

        last = c;
    }

    return last != '.' && name.len <= 253;
}


static llmg_status_t
llmg_allow_network(llmg_allow_t *allow, char *err, size_t size)
{
    int64_t               n;
    unsigned              i, max;
    llmg_str_t            address, bits;
    const unsigned char  *p;

    address = allow->text;
    p = memchr(address.data, '/', address.len);

    if (p != NULL) {
        address.len = (size_t) (p - address.data);
    }

    if (!llmg_allow_address(address, allow->address)) {
        (void) snprintf(err, size, "\"%.*s\" is no network",
                        (int) allow->text.len,
                        (const char *) allow->text.data);
        return LLMG_INVALID;
    }

    max = (memchr(address.data, ':', address.len) != NULL) ? 128 : 32;
    n = max;

    if (p != NULL) {
        llmg_str_set(&bits, p + 1, allow->text.len - address.len - 1);
        n = llmg_str_number(bits, max);
    }

    if (n < 0) {
        (void) snprintf(err, size, "the bits of \"%.*s\" are a number of 0 to "
                        "%u", (int) allow->text.len,
                        (const char *) allow->text.data, max);
        return LLMG_INVALID;
    }

    allow->bits = (unsigned) n + 128 - max;

    for (i = allow->bits; i < 128; i++) {
        if (allow->address[i / 8] >> (7 - i % 8) & 1) {
            (void) snprintf(err, size, "\"%.*s\" has bits behind its network",
                            (int) allow->text.len,
                            (const char *) allow->text.data);
            return LLMG_INVALID;
        }
    }

    return LLMG_OK;
}


size_t
llmg_allow_resolve(llmg_policy_t *policy)
{
    size_t                longest, len;
    const llmg_allow_t   *allow;
    const llmg_policy_t  *p;

    longest = 0;
    policy->allowing = 0;

    for (p = policy; p != NULL; p = p->parent) {
        for (allow = p->allows; allow != NULL; allow = allow->next) {
            policy->allowing = 1;

            len = (allow->kind == LLMG_ALLOW_DOC) ? LLMG_ALLOW_DOCUMENT
                  : (allow->kind == LLMG_ALLOW_IS) ? allow->text.len : 0;

            longest = (len > longest) ? len : longest;
        }
    }

    return longest;
}


int
llmg_allow_below(llmg_str_t host, llmg_str_t domain)
{
    if (host.len > domain.len) {

        if (host.data[host.len - domain.len - 1] != '.') {
            return 0;
        }

        host.data += host.len - domain.len;
        host.len = domain.len;
    }

    return llmg_str_caseeq(host, domain);
}


static int
llmg_allow_in(const llmg_allow_t *allow, const unsigned char *address)
{
    unsigned  n, bits;

    n = allow->bits / 8;
    bits = allow->bits % 8;

    if (memcmp(allow->address, address, n) != 0) {
        return 0;
    }

    return bits == 0 || (allow->address[n] ^ address[n]) >> (8 - bits) == 0;
}


/* one line and what was found */

static int
llmg_allow_one(const llmg_allow_t *allow, const llmg_rule_t *rule,
    llmg_str_t found)
{
    size_t         i;
    llmg_str_t     host;
    unsigned char  address[16];

    switch (allow->kind) {

    case LLMG_ALLOW_IS:
        return llmg_str_caseeq(found, allow->text);

    case LLMG_ALLOW_DOMAIN:

        if (strcmp(rule->type, "EMAIL_ADDRESS") != 0) {
            return 0;
        }

        for (i = found.len; i > 0 && found.data[i - 1] != '@'; i--) {
            /* void */
        }

        llmg_str_set(&host, found.data + i, found.len - i);

        return i != 0 && llmg_allow_below(host, allow->text);

    case LLMG_ALLOW_CIDR:
        return strcmp(rule->type, "IP_ADDRESS") == 0
               && llmg_allow_address(found, address)
               && llmg_allow_in(allow, address);

    case LLMG_ALLOW_DOC:
        return llmg_allow_documentation(rule, found);
    }

    return 0;
}


int
llmg_allowed(const llmg_policy_t *policy, const llmg_rule_t *rule,
    llmg_str_t found)
{
    const llmg_allow_t   *allow;
    const llmg_policy_t  *p;

    if (!policy->allowing || rule->until != NULL) {
        return 0;
    }

    for (p = policy; p != NULL; p = p->parent) {
        for (allow = p->allows; allow != NULL; allow = allow->next) {
            if (llmg_allow_one(allow, rule, found)) {
                return 1;
            }
        }
    }

    return strncmp(rule->type, "EXFIL_", 6) == 0
           && llmg_allow_hosts(rule, found, llmg_allow_host, policy);
}


/* a host of "exfil": any line may allow it */

static int
llmg_allow_host(const void *data, llmg_str_t host)
{
    llmg_str_t            name;
    const llmg_allow_t   *allow;
    const llmg_policy_t  *p;

    for (p = data; p != NULL; p = p->parent) {
        for (allow = p->allows; allow != NULL; allow = allow->next) {
            name = allow->text;

            if (allow->kind == LLMG_ALLOW_DOMAIN
                && llmg_allow_below(host, name))
            {
                return 1;
            }

            if (allow->kind != LLMG_ALLOW_HOST) {
                continue;
            }

            if (name.data[0] != '*') {

                if (llmg_str_caseeq(host, name)) {
                    return 1;
                }

                continue;
            }

            name.data += 2;
            name.len -= 2;

            if (host.len > name.len && llmg_allow_below(host, name)) {
                return 1;
            }
        }
    }

    return 0;
}
