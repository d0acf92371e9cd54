#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include "llmg_jwk_read.h"


static llmg_status_t llmg_jwk_find_keys(llmg_json_t *json,
    llmg_json_token_t *keys, unsigned *single);
static llmg_status_t llmg_jwk_add_all(llmg_jwk_set_t *set,
    llmg_arena_t *scratch, llmg_json_t *json);
static llmg_status_t llmg_jwk_add_one(llmg_jwk_set_t *set,
    llmg_arena_t *scratch, llmg_json_t *json);
static llmg_status_t llmg_jwk_identify(llmg_jwk_t *key);
static llmg_status_t llmg_jwk_keep(llmg_jwk_set_t *set, llmg_jwk_t *from);
static void llmg_jwk_free_keys(llmg_jwk_t *key);


llmg_jwk_set_t *
llmg_jwk_set_create(size_t limit)
{
    llmg_arena_t    *arena;
    llmg_jwk_set_t  *set;

    arena = llmg_arena_create(limit);
    if (arena == NULL) {
        return NULL;
    }

    set = llmg_arena_calloc(arena, sizeof(llmg_jwk_set_t));
    if (set == NULL) {
        llmg_arena_destroy(arena);
        return NULL;
    }

    set->arena = arena;
    set->last = &set->keys;

    return set;
}


void
llmg_jwk_set_free(llmg_jwk_set_t *set)
{
    if (set == NULL) {
        return;
    }

    llmg_jwk_free_keys(set->keys);
    llmg_arena_destroy(set->arena);
}


static void
llmg_jwk_free_keys(llmg_jwk_t *key)
{
    for ( /* void */ ; key != NULL; key = key->next) {
        EVP_PKEY_free(key->pkey);

        if (key->secret.len != 0) {
            OPENSSL_cleanse((void *) key->secret.data, key->secret.len);
        }
    }
}


llmg_status_t
llmg_jwk_set_add(llmg_jwk_set_t *set, llmg_arena_t *scratch, llmg_str_t doc)
{
    unsigned           single;
    llmg_json_t        json;
    llmg_status_t      rc;
    llmg_jwk_set_t     before;
    llmg_json_token_t  keys;

    set->reason = "out of memory";

    rc = llmg_json_init(&json, scratch, doc, &llmg_jwk_limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_find_keys(&json, &keys, &single);
    if (rc != LLMG_OK) {
        set->reason = json.error;
        return rc;
    }

    if (keys.type != LLMG_JSON_ARRAY && !single) {
        set->reason = "neither a key set nor a key";
        return LLMG_INVALID;
    }

    before = *set;

    /* what OpenSSL says of a bad key must not be found by the next caller */

    ERR_set_mark();

    if (keys.type == LLMG_JSON_ARRAY) {
        llmg_json_reset(&json, keys.raw);
        rc = llmg_jwk_add_all(set, scratch, &json);

    } else {
        llmg_json_reset(&json, doc);
        rc = llmg_jwt_object_open(&json);

        if (rc == LLMG_OK) {
            rc = llmg_jwk_add_one(set, scratch, &json);
        }
    }

    ERR_pop_to_mark();

    if (rc != LLMG_OK) {
        llmg_jwk_free_keys(*before.last);
        *set = before;
        *set->last = NULL;
        return rc;
    }

    set->reason = NULL;

    return LLMG_OK;
}


/* the whole document is known to be strict JSON after this */

static llmg_status_t
llmg_jwk_find_keys(llmg_json_t *json, llmg_json_token_t *keys,
    unsigned *single)
{
    llmg_status_t      rc;
    llmg_jwt_member_t  member;

    keys->type = LLMG_JSON_END;
    *single = 0;

    rc = llmg_jwt_object_open(json);

    while (rc == LLMG_OK) {
        rc = llmg_jwt_object_next(json, &member);

        if (rc == LLMG_DECLINED) {
            return LLMG_OK;
        }

        if (rc == LLMG_OK && llmg_jwt_member_is(&member, "keys")) {
            *keys = member.value;
        }

        if (rc == LLMG_OK && llmg_jwt_member_is(&member, "kty")) {
            *single = 1;
        }
    }

    return rc;
}


static llmg_status_t
llmg_jwk_add_all(llmg_jwk_set_t *set, llmg_arena_t *scratch,
    llmg_json_t *json)
{
    llmg_status_t      rc;
    llmg_json_token_t  token;

    rc = llmg_json_next(json, &token);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_ARRAY_END) {
            break;
        }

        if (token.type == LLMG_JSON_OBJECT) {
            rc = llmg_jwk_add_one(set, scratch, json);
            continue;
        }

        rc = llmg_jwt_object_skip(json, &token);

        set->skipped++;
        set->skipped_why = "not an object";
    }

    return rc;
}


static llmg_status_t
llmg_jwk_add_one(llmg_jwk_set_t *set, llmg_arena_t *scratch,
    llmg_json_t *json)
{
    llmg_jwk_t      key;
    const char     *why;
    llmg_status_t   rc;

    rc = llmg_jwk_read(&key, scratch, json, &why);

    if (rc == LLMG_OK && set->n == LLMG_JWK_SET_KEYS) {
        rc = LLMG_DECLINED;
        why = "too many keys";
    }

    if (rc == LLMG_OK && key.pkey != NULL) {
        rc = llmg_jwk_identify(&key);
    }

    if (rc == LLMG_OK) {
        rc = llmg_jwk_keep(set, &key);
    }

    if (rc != LLMG_OK) {
        llmg_jwk_free_keys(&key);
    }

    if (rc == LLMG_DECLINED) {
        set->skipped++;
        set->skipped_why = why;
        return LLMG_OK;
    }

    return rc;
}


static llmg_status_t
llmg_jwk_identify(llmg_jwk_t *key)
{
    int             ok, len;
    unsigned char  *der;

    der = NULL;

    len = i2d_PUBKEY(key->pkey, &der);
    if (len <= 0) {
        return LLMG_ERROR;
    }

    ok = EVP_Digest(der, (size_t) len, key->id, NULL, EVP_sha256(), NULL);

    OPENSSL_free(der);

    return (ok == 1) ? LLMG_OK : LLMG_ERROR;
}


/* moves what lies in scratch memory to the set */

static llmg_status_t
llmg_jwk_keep(llmg_jwk_set_t *set, llmg_jwk_t *from)
{
    llmg_jwk_t     *key;
    unsigned char  *p;

    key = llmg_arena_alloc(set->arena, sizeof(llmg_jwk_t));
    if (key == NULL) {
        return llmg_arena_status(set->arena);
    }

    *key = *from;

    if (from->kid.data != NULL) {
        p = llmg_arena_copy(set->arena, from->kid.data, from->kid.len);
        if (p == NULL) {
            return llmg_arena_status(set->arena);
        }

        key->kid.data = p;
    }

    if (from->issuer.data != NULL) {
        p = llmg_arena_copy(set->arena, from->issuer.data, from->issuer.len);
        if (p == NULL) {
            return llmg_arena_status(set->arena);
        }

        key->issuer.data = p;
    }

    if (from->secret.data != NULL) {
        p = llmg_arena_copy(set->arena, from->secret.data, from->secret.len);
        if (p == NULL) {
            return llmg_arena_status(set->arena);
        }

        key->secret.data = p;
        OPENSSL_cleanse((void *) from->secret.data, from->secret.len);
    }

    *set->last = key;
    set->last = &key->next;
    set->n++;

    return LLMG_OK;
}
