#include <string.h>

#include "llmg_bits.h"
#include "llmg_bytes.h"
#include "llmg_secret_name.h"


static int llmg_secret_word(llmg_str_t name);
static int llmg_secret_public(llmg_str_t name);
static int llmg_secret_owner(llmg_str_t name);
static int llmg_secret_ends(llmg_str_t name, const llmg_str_t *tails);


size_t
llmg_secret_part(llmg_str_t run)
{
    size_t      i, skip;
    llmg_str_t  name;

    if (!llmg_secret_word(run)) {
        return 0;
    }

    for (i = run.len; i > 0; i--) {

        if (run.data[i - 1] != '_') {
            continue;
        }

        skip = (i - 1 > LLMG_SECRET_NAME) ? i - 1 - LLMG_SECRET_NAME : 0;

        name.data = run.data + skip;
        name.len = i - 1 - skip;

        if (llmg_secret_kind(name) == LLMG_NAME_SECRET) {
            return i;
        }
    }

    return 0;
}


int
llmg_secret_kind(llmg_str_t name)
{
    int         kind;
    llmg_str_t  last;

    static const llmg_str_t  never[] = {
        llmg_string("id"), llmg_string("ids"), llmg_string("name"),
        llmg_string("hash"), llmg_string("sum"), llmg_string("digest"),
        llmg_string("fingerprint"), llmg_string("version"),
        llmg_string("size"), llmg_string("length"), llmg_string("len"),
        llmg_string("count"), llmg_string("type"), llmg_string("path"),
        llmg_string("file"), llmg_string("url"), llmg_string("uri"),
        llmg_string("host"), llmg_string("expires"), llmg_string("expiry"),
        llmg_string("ttl"), llmg_string("_at"), llmg_string("primary_key"),
        llmg_string("foreign_key"), llmg_string("cache_key"),
        llmg_string("sort_key"), llmg_string("partition_key"),
        llmg_string("object_key"), llmg_string("row_key"),
        llmg_string("idempotency_key"), llmg_string("lock_key"),
        llmg_string("tokenizer"), llmg_string("tokens"), llmg_string("keys"),
        llmg_string("keyword"), llmg_string("class"), llmg_string("commit"),
        llmg_string("sha"), llmg_string("etag"), llmg_string("nonce"),
        llmg_string("signature"), llmg_string("author"),
        llmg_string("monkey"), llmg_string("turkey"), llmg_string("hotkey"),
        llmg_string("pubkey"), llmg_string("pub_key"),
        llmg_string("key_code"), llmg_string("accountkey"),
        llmg_string("shared_access_key"), llmg_string("sharedaccesskey"),
        { 0, NULL }
    };

    static const llmg_str_t  weak[] = {
        llmg_string("key"), llmg_string("auth"),
        llmg_string("authorization"), llmg_string("basic"),
        llmg_string("pass"), llmg_string("pat"), llmg_string("apikeys"),
        llmg_string("api"), llmg_string("sid"), { 0, NULL }
    };

    /* no name of what anybody counts or compares */

    static const llmg_str_t  given[] = {
        llmg_string("access"), llmg_string("private"), llmg_string("_pat"),
        { 0, NULL }
    };

    /*
     * Of a sentence only the last words are the name.  Nearly all names are
     * nothing: what they must hold is looked for first, in one pass.
     */

    last = name;

    if (last.len > 32) {
        last.data += last.len - 32;
        last.len = 32;
    }

    if (llmg_secret_word(last)) {
        kind = LLMG_NAME_SECRET;

    } else if ((llmg_str_ends(name, "_key") && name.len > 5)
               || llmg_secret_ends(name, given))
    {
        kind = LLMG_NAME_KEY;

    } else if (llmg_secret_ends(name, weak)) {
        kind = LLMG_NAME_WEAK;

    } else {
        return LLMG_NAME_OTHER;
    }

    if (llmg_secret_ends(name, never) || llmg_secret_public(last)) {
        return LLMG_NAME_OTHER;
    }

    return kind;
}


/* a bit where one of the words below may begin, by its first two letters */

static unsigned
llmg_secret_pairs(llmg_bits_t v)
{
    unsigned  a, e, o, r, w;

#define llmg_secret_next(c)                                                   \
    (llmg_bits_is(v, c) >> 1 | 1U << (LLMG_BITS - 1))

    a = llmg_secret_next('a');
    e = llmg_secret_next('e');
    o = llmg_secret_next('o');
    r = llmg_secret_next('r');
    w = llmg_secret_next('w');

#undef llmg_secret_next

    return ((llmg_bits_is(v, 's') | llmg_bits_is(v, 'b') | llmg_bits_is(v, 'k'))
            & e)
           | (llmg_bits_is(v, 't') & o) | (llmg_bits_is(v, 'p') & (a | w))
           | (llmg_bits_is(v, 'c') & r);
}


/* does the folded name hold a word that only secrets have? */

static int
llmg_secret_word(llmg_str_t name)
{
    size_t                i, left;
    unsigned              some;
    const unsigned char  *p;

    for (i = 0; i + 3 <= name.len; i++) {
        left = name.len - i;

        if (left >= LLMG_BITS) {
            some = llmg_secret_pairs(llmg_bits_load(name.data + i));

            if (some == 0) {
                i += LLMG_BITS - 1;
                continue;
            }

            i += (size_t) __builtin_ctz(some);
            left = name.len - i;
        }

        p = name.data + i;

#define llmg_secret_is(word)                                                  \
    (left >= sizeof(word) - 1 && memcmp(p, word, sizeof(word) - 1) == 0)

        switch (*p) {

        case 's':
            if (llmg_secret_is("secret")) {
                return 1;
            }

            break;

        case 't':
            if (llmg_secret_is("token")) {
                return 1;
            }

            break;

        case 'p':
            if (llmg_secret_is("passw") || llmg_secret_is("passphrase")
                || llmg_secret_is("pwd"))
            {
                return 1;
            }

            break;

        case 'c':
            if (llmg_secret_is("credential")) {
                return 1;
            }

            break;

        case 'b':
            if (llmg_secret_is("bearer")) {
                return 1;
            }

            break;

        case 'k':
            if (llmg_secret_is("key")
                && llmg_secret_owner((llmg_str_t) { i, name.data }))
            {
                return 1;
            }

            break;
        }

#undef llmg_secret_is
    }

    return 0;
}


static int
llmg_secret_public(llmg_str_t name)
{
    size_t             i;

    static const char  word[] = "public";

    for (i = 0; i + sizeof(word) - 1 <= name.len; i++) {
        if (name.data[i] == 'p'
            && memcmp(name.data + i, word, sizeof(word) - 1) == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* is a key behind "name" a secret: "api_", "signing_"? */

static int
llmg_secret_owner(llmg_str_t name)
{
    static const llmg_str_t  any[] = {
        llmg_string("api"), llmg_string("access"), llmg_string("private"),
        llmg_string("auth"), llmg_string("license"), llmg_string("app"),
        { 0, NULL }
    };

    static const llmg_str_t  apart[] = {
        llmg_string("signing"), llmg_string("encryption"),
        llmg_string("master"), llmg_string("account"), llmg_string("shared"),
        llmg_string("service"), llmg_string("admin"), llmg_string("client"),
        llmg_string("webhook"), llmg_string("deploy"),
        llmg_string("subscription"), llmg_string("consumer"), { 0, NULL }
    };

    if (name.len > 0 && name.data[name.len - 1] == '_') {
        name.len--;

        if (llmg_secret_ends(name, apart)) {
            return 1;
        }
    }

    return llmg_secret_ends(name, any);
}


static int
llmg_secret_ends(llmg_str_t name, const llmg_str_t *tails)
{
    size_t         i;
    unsigned char  last;

    if (name.len == 0) {
        return 0;
    }

    last = name.data[name.len - 1];

    for (i = 0; tails[i].len != 0; i++) {
        if (tails[i].data[tails[i].len - 1] == last
            && tails[i].len <= name.len
            && memcmp(tails[i].data, name.data + name.len - tails[i].len,
                      tails[i].len)
               == 0)
        {
            return 1;
        }
    }

    return 0;
}
