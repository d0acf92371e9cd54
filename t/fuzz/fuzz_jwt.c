/*
 * Tokens, claims and keys of any bytes: no crash; a token that is taken apart
 * has this one spelling, none has a signature that verifies, times are in
 * range, texts are safe, every key that is kept is of use, an address of keys
 * that may be asked is the issuer's, and a revocation list can be read again.
 *
 * The first byte says what the others are: 't', 'c', 'k', 'd' or 'r'.
 */

#include <stdlib.h>

#include "llmg_base64.h"
#include "llmg_claims.h"
#include "llmg_discovery.h"
#include "llmg_jws_verify.h"
#include "llmg_revoked.h"


#define ARENA   (16 * 1024 * 1024)


static void fuzz_token(llmg_arena_t *arena, llmg_str_t s);
static void fuzz_claims(llmg_arena_t *arena, llmg_str_t s);
static void fuzz_keys(llmg_arena_t *arena, llmg_str_t s);
static void fuzz_discovery(llmg_arena_t *arena, llmg_str_t s);
static void fuzz_revoked(llmg_arena_t *arena, llmg_str_t s);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static const char  key[] =
    "{\"kty\":\"EC\",\"crv\":\"P-256\","
    "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
    "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    llmg_str_t     s;
    llmg_arena_t  *arena;

    if (size == 0) {
        return 0;
    }

    llmg_str_set(&s, data + 1, size - 1);
    arena = llmg_arena_create(ARENA);

    switch (data[0]) {

    case 't':
        fuzz_token(arena, s);
        break;

    case 'c':
        fuzz_claims(arena, s);
        break;

    case 'k':
        fuzz_keys(arena, s);
        break;

    case 'd':
        fuzz_discovery(arena, s);
        break;

    case 'r':
        fuzz_revoked(arena, s);
        break;
    }

    llmg_arena_destroy(arena);

    return 0;
}


static unsigned char *
respell(unsigned char *p, llmg_str_t s, unsigned char end)
{
    p += llmg_base64_encode(p, s, LLMG_BASE64_URL);
    *p++ = end;

    return p;
}


static void
fuzz_token(llmg_arena_t *arena, llmg_str_t s)
{
    llmg_jwt_t       jwt;
    llmg_status_t    rc;
    unsigned char   *again, *p;

    static llmg_jws_t      *jws;
    static llmg_jwk_set_t  *set;

    if (jws == NULL) {
        jws = llmg_jws_create();
        set = llmg_jwk_set_create(ARENA);

        if (llmg_jwk_set_add(set, arena, llmg_str(key)) != LLMG_OK) {
            abort();
        }
    }

    rc = llmg_jwt_parse(&jwt, arena, s);

    if ((rc == LLMG_OK) != (jwt.reason == NULL)) {
        abort();
    }

    if (rc != LLMG_OK) {
        return;
    }

    again = llmg_arena_alloc(arena, s.len + 3);
    p = respell(again, jwt.header, '.');
    p = respell(p, jwt.payload, '.');
    p = respell(p, jwt.signature, '.');

    if ((size_t) (p - again) != s.len + 1
        || memcmp(again, s.data, s.len) != 0)
    {
        abort();
    }

    rc = llmg_jws_verify(jws, &jwt, set, UINT32_MAX, NULL);

    if (rc == LLMG_OK || rc == LLMG_ERROR || jwt.reason == NULL) {
        abort();
    }
}


static void
fuzz_claims(llmg_arena_t *arena, llmg_str_t s)
{
    size_t               i, k;
    llmg_str_t           text;
    llmg_claims_t        claims;
    llmg_json_token_t    value;
    llmg_claims_rules_t  rules;

    if (llmg_claims_parse(&claims, arena, s) != LLMG_OK) {

        if (claims.reason == NULL) {
            abort();
        }

        return;
    }

    if (claims.exp < LLMG_CLAIMS_NO_TIME
        || claims.exp > LLMG_CLAIMS_TIME_MAX + 1)
    {
        abort();
    }

    memset(&rules, 0, sizeof(rules));
    text = llmg_str("guard");
    rules.audiences = &text;
    rules.n_audiences = 1;
    rules.leeway = 60;

    if (llmg_claims_check(&claims, &rules, 1700000000) == LLMG_OK
        && claims.exp <= 1700000000 - 60)
    {
        abort();
    }

    (void) llmg_claims_find(&claims, llmg_str("a.b.c"), &value);

    for (i = 0; i < claims.n; i++) {

        /* the whole name is the longest match */

        if (llmg_claims_find(&claims, claims.claims[i].name, &value)
            != LLMG_OK)
        {
            abort();
        }

        if (llmg_claims_text(&claims, &value, &text) != LLMG_OK) {
            continue;
        }

        for (k = 0; k < text.len; k++) {
            if (text.data[k] < 0x20 || text.data[k] == 0x7F) {
                abort();
            }
        }
    }
}


static void
fuzz_keys(llmg_arena_t *arena, llmg_str_t s)
{
    unsigned           n;
    llmg_status_t      rc;
    llmg_jwk_set_t    *set;
    const llmg_jwk_t  *k;

    set = llmg_jwk_set_create(ARENA);
    rc = llmg_jwk_set_add(set, arena, s);

    if ((rc == LLMG_OK) != (set->reason == NULL)) {
        abort();
    }

    n = 0;

    for (k = set->keys; k != NULL; k = k->next) {

        if (k->algs == 0 || (k->pkey == NULL) != (k->secret.len != 0)) {
            abort();
        }

        n++;
    }

    if (n != set->n || (rc != LLMG_OK && n != 0)) {
        abort();
    }

    llmg_jwk_set_free(set);
}


static void
fuzz_discovery(llmg_arena_t *arena, llmg_str_t s)
{
    size_t            i, end;
    llmg_str_t        uri;
    llmg_status_t     rc;
    llmg_discovery_t  d;

    rc = llmg_discovery_read(&d, arena, s);

    if ((rc == LLMG_OK) != (d.reason == NULL)) {
        abort();
    }

    if (rc != LLMG_OK
        || llmg_discovery_check(&d, llmg_str("keys.example")) != LLMG_OK)
    {
        return;
    }

    /* curl, nginx and a browser would all go there */

    uri = d.jwks_uri;
    end = sizeof("https://keys.example") - 1;

    if (uri.len < end || memcmp(uri.data, "https://", 8) != 0
        || (uri.len > end && uri.data[end] != '/' && uri.data[end] != '?'))
    {
        abort();
    }

    for (i = 0; i < uri.len; i++) {
        if (uri.data[i] <= ' ' || uri.data[i] > '~') {
            abort();
        }
    }
}


static void
fuzz_revoked(llmg_arena_t *arena, llmg_str_t s)
{
    unsigned         line;
    const char      *reason;
    llmg_claims_t    claims;
    llmg_status_t    rc, again;
    llmg_revoked_t  *list;

    list = llmg_revoked_create(ARENA, s.len / 16, 7);
    reason = NULL;

    rc = llmg_revoked_read(list, s, &line, &reason);

    if (rc != LLMG_OK && (reason == NULL || line == 0)) {
        abort();
    }

    if (rc == LLMG_OK) {
        again = llmg_revoked_read(list, s, &line, &reason);

        if (again != LLMG_OK && again != LLMG_LIMIT) {
            abort();
        }
    }

    if (llmg_claims_parse(&claims, arena,
                          llmg_str("{\"sub\":\"a\",\"jti\":\"b\","
                                   "\"sid\":\"c\",\"iat\":5}"))
        != LLMG_OK)
    {
        abort();
    }

    (void) llmg_revoked_has(list, &claims, llmg_str("c"));

    if (llmg_revoked_add(list, LLMG_REVOKED_SID, llmg_str("c"),
                         LLMG_REVOKED_ANY)
        == LLMG_OK
        && !llmg_revoked_has(list, &claims, llmg_str("c")))
    {
        abort();
    }

    llmg_revoked_free(list);
}
