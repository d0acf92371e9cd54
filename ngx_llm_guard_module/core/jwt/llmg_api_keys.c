#include <stdlib.h>

#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include "llmg_api_line.h"


#define LLMG_API_KEYS_FIRST   64


struct llmg_api_keys_s {
    llmg_arena_t          *arena;
    llmg_api_key_t        *keys;        /* by digest */
    size_t                 n;
    size_t                 cap;
    unsigned char          secret[LLMG_API_KEYS_HASH];
};


static llmg_status_t llmg_api_keys_read(llmg_api_keys_t *keys,
    llmg_str_t text, unsigned *line, const char **reason);
static llmg_status_t llmg_api_keys_sort(llmg_api_keys_t *keys,
    unsigned *line, const char **reason);
static int llmg_api_keys_order(const void *one, const void *two);
static int llmg_api_keys_digest(const llmg_api_keys_t *keys,
    const unsigned char *hash, unsigned char *digest);
static llmg_status_t llmg_api_keys_keep(llmg_api_keys_t *keys,
    const llmg_api_line_t *l, unsigned line, const char **reason);


llmg_status_t
llmg_api_keys_parse(llmg_api_keys_t **keys, size_t limit, llmg_str_t text,
    unsigned *line, const char **reason)
{
    llmg_arena_t     *arena;
    llmg_status_t     rc;
    llmg_api_keys_t  *k;

    *keys = NULL;
    *line = 0;
    *reason = "no memory";

    arena = llmg_arena_create(limit);
    if (arena == NULL) {
        return LLMG_ERROR;
    }

    rc = LLMG_ERROR;

    k = llmg_arena_calloc(arena, sizeof(llmg_api_keys_t));

    if (k != NULL) {
        k->arena = arena;

        if (RAND_bytes(k->secret, sizeof(k->secret)) != 1) {
            *reason = "no randomness";

        } else {
            rc = llmg_api_keys_read(k, text, line, reason);
        }

        if (rc == LLMG_OK) {
            rc = llmg_api_keys_sort(k, line, reason);
        }
    }

    if (rc != LLMG_OK) {
        llmg_arena_destroy(arena);
        return rc;
    }

    *keys = k;
    *reason = NULL;

    return LLMG_OK;
}


void
llmg_api_keys_free(llmg_api_keys_t *keys)
{
    if (keys != NULL) {
        OPENSSL_cleanse(keys->secret, sizeof(keys->secret));
        llmg_arena_destroy(keys->arena);
    }
}


size_t
llmg_api_keys_count(const llmg_api_keys_t *keys)
{
    return keys->n;
}


const llmg_api_key_t *
llmg_api_keys_find(const llmg_api_keys_t *keys, llmg_str_t key)
{
    llmg_api_key_t         wanted;
    unsigned char          hash[LLMG_API_KEYS_HASH];
    const llmg_api_key_t  *found;

    if (keys->n == 0
        || SHA256(key.data, key.len, hash) == NULL
        || !llmg_api_keys_digest(keys, hash, wanted.digest))
    {
        return NULL;
    }

    found = bsearch(&wanted, keys->keys, keys->n, sizeof(llmg_api_key_t),
                    llmg_api_keys_order);

    if (found == NULL
        || CRYPTO_memcmp(found->digest, wanted.digest, LLMG_API_KEYS_HASH)
           != 0)
    {
        return NULL;
    }

    return found;
}


static llmg_status_t
llmg_api_keys_read(llmg_api_keys_t *keys, llmg_str_t text, unsigned *line,
    const char **reason)
{
    llmg_status_t          rc;
    llmg_api_line_t        l;
    const unsigned char   *p, *end, *last;

    p = text.data;
    last = text.data + text.len;

    while (p < last) {
        end = memchr(p, '\n', (size_t) (last - p));

        if (end == NULL) {
            end = last;
        }

        (*line)++;

        l.pos = p;
        l.last = (end > p && end[-1] == '\r') ? end - 1 : end;

        l.scratch = llmg_arena_create(16 * LLMG_API_KEYS_LINE
                                      + 1024 * 1024);
        if (l.scratch == NULL) {
            return LLMG_ERROR;
        }

        rc = llmg_api_line_read(&l);

        if (rc == LLMG_OK) {
            rc = llmg_api_keys_keep(keys, &l, *line, &l.reason);
        }

        llmg_arena_destroy(l.scratch);

        if (rc != LLMG_OK && rc != LLMG_DECLINED) {
            *reason = l.reason;
            return rc;
        }

        p = (end < last) ? end + 1 : last;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_api_keys_sort(llmg_api_keys_t *keys, unsigned *line,
    const char **reason)
{
    size_t           i;
    llmg_api_key_t  *k;

    if (keys->n == 0) {
        return LLMG_OK;
    }

    qsort(keys->keys, keys->n, sizeof(llmg_api_key_t), llmg_api_keys_order);

    for (i = 1; i < keys->n; i++) {
        k = &keys->keys[i];

        if (llmg_api_keys_order(k - 1, k) == 0) {
            *line = (k[-1].line > k->line) ? k[-1].line : k->line;
            *reason = "the key is there already";
            return LLMG_INVALID;
        }
    }

    return LLMG_OK;
}


static int
llmg_api_keys_order(const void *one, const void *two)
{
    const llmg_api_key_t  *a = one;
    const llmg_api_key_t  *b = two;

    return memcmp(a->digest, b->digest, LLMG_API_KEYS_HASH);
}


static int
llmg_api_keys_digest(const llmg_api_keys_t *keys, const unsigned char *hash,
    unsigned char *digest)
{
    unsigned char  both[2 * LLMG_API_KEYS_HASH];

    memcpy(both, keys->secret, LLMG_API_KEYS_HASH);
    memcpy(both + LLMG_API_KEYS_HASH, hash, LLMG_API_KEYS_HASH);

    return SHA256(both, sizeof(both), digest) != NULL;
}


static llmg_status_t
llmg_api_keys_keep(llmg_api_keys_t *keys, const llmg_api_line_t *l,
    unsigned line, const char **reason)
{
    size_t           cap;
    llmg_api_key_t  *key;

    *reason = "no memory";

    if (keys->n == keys->cap) {
        cap = keys->cap ? keys->cap * 2 : LLMG_API_KEYS_FIRST;

        key = llmg_arena_alloc(keys->arena, cap * sizeof(llmg_api_key_t));
        if (key == NULL) {
            return llmg_arena_status(keys->arena);
        }

        if (keys->n != 0) {
            memcpy(key, keys->keys, keys->n * sizeof(llmg_api_key_t));
        }

        keys->keys = key;
        keys->cap = cap;
    }

    key = &keys->keys[keys->n];

    key->line = line;
    key->claims.len = l->claims.len;
    key->claims.data = llmg_arena_copy(keys->arena, l->claims.data,
                                       l->claims.len);

    if (key->claims.data == NULL) {
        return llmg_arena_status(keys->arena);
    }

    if (!llmg_api_keys_digest(keys, l->hash, key->digest)) {
        *reason = "OpenSSL has no SHA-256";
        return LLMG_ERROR;
    }

    keys->n++;

    return LLMG_OK;
}
