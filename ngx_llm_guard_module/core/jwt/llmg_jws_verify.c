#include <stdlib.h>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

#include "llmg_jws_verify.h"


/* Contexts that are kept set up, one for a key with an algorithm. */
#define LLMG_JWS_SLOTS       16

/* ES512: R and S of 66 octets, each with tag, length and a sign octet */
#define LLMG_JWS_DER_MAX     (3 + 2 * (3 + 66))


/*
 * ctx holds a reference to its key, so while a slot is filled no other key
 * can have the same address.
 */
typedef struct {
    EVP_PKEY        *pkey;
    EVP_PKEY_CTX    *ctx;
    llmg_jwt_alg_e   alg;
} llmg_jws_slot_t;


struct llmg_jws_s {
    EVP_MD          *md[LLMG_JWT_HASHES];
    EVP_MAC_CTX     *mac[LLMG_JWT_HASHES];
    EVP_MD_CTX      *digest;
    EVP_MD_CTX      *edwards;
    llmg_jws_slot_t  slots[LLMG_JWS_SLOTS];
};


static llmg_status_t llmg_jws_try(llmg_jws_t *jws, llmg_jwt_t *jwt,
    const llmg_jwk_set_t *set, const llmg_jwk_t **key);
static unsigned llmg_jws_named(const llmg_jwt_t *jwt,
    const llmg_jwk_set_t *set);
static int llmg_jws_fits(const llmg_jwt_t *jwt, const llmg_jwk_t *key,
    unsigned named);
static llmg_status_t llmg_jws_check(llmg_jws_t *jws, const llmg_jwt_t *jwt,
    const llmg_jwk_t *key);
static llmg_status_t llmg_jws_pkey(llmg_jws_t *jws, const llmg_jwt_t *jwt,
    const llmg_jwk_t *key, llmg_str_t signature);
static llmg_status_t llmg_jws_edwards(llmg_jws_t *jws, const llmg_jwt_t *jwt,
    const llmg_jwk_t *key);
static llmg_status_t llmg_jws_hmac(llmg_jws_t *jws, const llmg_jwt_t *jwt,
    const llmg_jwk_t *key);
static EVP_PKEY_CTX *llmg_jws_context(llmg_jws_t *jws, EVP_PKEY *pkey,
    llmg_jwt_alg_e alg);
static size_t llmg_jws_der(unsigned char *dst, llmg_str_t signature);


static const char *const  llmg_jws_digests[LLMG_JWT_HASHES] = {
    "SHA256", "SHA384", "SHA512"
};


llmg_jws_t *
llmg_jws_create(void)
{
    int          ok;
    EVP_MAC     *hmac;
    unsigned     i;
    llmg_jws_t  *jws;
    OSSL_PARAM   params[2];

    jws = calloc(1, sizeof(llmg_jws_t));
    if (jws == NULL) {
        return NULL;
    }

    ERR_set_mark();

    jws->digest = EVP_MD_CTX_new();
    jws->edwards = EVP_MD_CTX_new();
    hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);

    ok = jws->digest != NULL && jws->edwards != NULL && hmac != NULL;

    for (i = 0; ok && i < LLMG_JWT_HASHES; i++) {
        params[0] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
                                             (char *) llmg_jws_digests[i], 0);
        params[1] = OSSL_PARAM_construct_end();

        jws->md[i] = EVP_MD_fetch(NULL, llmg_jws_digests[i], NULL);
        jws->mac[i] = EVP_MAC_CTX_new(hmac);

        ok = jws->md[i] != NULL && jws->mac[i] != NULL
             && EVP_MAC_CTX_set_params(jws->mac[i], params);
    }

    EVP_MAC_free(hmac);
    ERR_pop_to_mark();

    if (!ok) {
        llmg_jws_free(jws);
        return NULL;
    }

    return jws;
}


void
llmg_jws_free(llmg_jws_t *jws)
{
    unsigned  i;

    if (jws == NULL) {
        return;
    }

    for (i = 0; i < LLMG_JWS_SLOTS; i++) {
        EVP_PKEY_CTX_free(jws->slots[i].ctx);
    }

    for (i = 0; i < LLMG_JWT_HASHES; i++) {
        EVP_MD_free(jws->md[i]);
        EVP_MAC_CTX_free(jws->mac[i]);
    }

    EVP_MD_CTX_free(jws->digest);
    EVP_MD_CTX_free(jws->edwards);
    free(jws);
}


llmg_status_t
llmg_jws_verify(llmg_jws_t *jws, llmg_jwt_t *jwt, const llmg_jwk_set_t *set,
    uint32_t algs, const llmg_jwk_t **key)
{
    llmg_status_t      rc;
    const llmg_jwk_t  *found;

    if (jwt->alg >= LLMG_JWT_ALGS || !(algs & llmg_jwt_alg_bit(jwt->alg))) {
        jwt->reason = "token algorithm not allowed";
        return LLMG_INVALID;
    }

    ERR_set_mark();

    rc = llmg_jws_try(jws, jwt, set, &found);

    ERR_pop_to_mark();

    if (rc == LLMG_OK && key != NULL) {
        *key = found;
    }

    return rc;
}


static llmg_status_t
llmg_jws_try(llmg_jws_t *jws, llmg_jwt_t *jwt, const llmg_jwk_set_t *set,
    const llmg_jwk_t **key)
{
    unsigned           n, named;
    llmg_status_t      rc;
    const llmg_jwk_t  *k;

    n = 0;
    named = llmg_jws_named(jwt, set);

    for (k = set->keys; k != NULL; k = k->next) {

        if (!llmg_jws_fits(jwt, k, named)) {
            continue;
        }

        if (n++ == LLMG_JWS_TRIES) {
            jwt->reason = "too many keys fit the token";
            return LLMG_LIMIT;
        }

        rc = llmg_jws_check(jws, jwt, k);

        if (rc == LLMG_OK) {
            jwt->reason = NULL;
            *key = k;
            return LLMG_OK;
        }

        if (rc == LLMG_ERROR) {
            jwt->reason = "token signature could not be verified";
            return LLMG_ERROR;
        }
    }

    /* keys without a kid that failed do not say that the kid is known */

    if (n == 0 || (jwt->kid.data != NULL && !named)) {
        jwt->reason = "no key for this token";
        return LLMG_DECLINED;
    }

    jwt->reason = "token signature invalid";

    return LLMG_INVALID;
}


/* 1 when there are keys with the kid of the token */

static unsigned
llmg_jws_named(const llmg_jwt_t *jwt, const llmg_jwk_set_t *set)
{
    const llmg_jwk_t  *k;

    if (jwt->kid.data == NULL) {
        return 0;
    }

    for (k = set->keys; k != NULL; k = k->next) {
        if (k->kid.data != NULL && llmg_str_eq(k->kid, jwt->kid)) {
            return 1;
        }
    }

    return 0;
}


static int
llmg_jws_fits(const llmg_jwt_t *jwt, const llmg_jwk_t *key, unsigned named)
{
    if (!(key->algs & llmg_jwt_alg_bit(jwt->alg))) {
        return 0;
    }

    if (named) {
        return key->kid.data != NULL && llmg_str_eq(key->kid, jwt->kid);
    }

    return jwt->kid.data == NULL || key->kid.data == NULL;
}


const llmg_jwk_t *
llmg_jws_signer(const llmg_jwt_t *jwt, const llmg_jwk_set_t *set,
    uint32_t algs, const unsigned char id[LLMG_JWK_ID])
{
    unsigned           named;
    const llmg_jwk_t  *k;

    if (jwt->alg >= LLMG_JWT_ALGS || !(algs & llmg_jwt_alg_bit(jwt->alg))) {
        return NULL;
    }

    named = llmg_jws_named(jwt, set);

    for (k = set->keys; k != NULL; k = k->next) {
        if (k->pkey != NULL && memcmp(k->id, id, LLMG_JWK_ID) == 0
            && llmg_jws_fits(jwt, k, named))
        {
            return k;
        }
    }

    return NULL;
}


static llmg_status_t
llmg_jws_check(llmg_jws_t *jws, const llmg_jwt_t *jwt, const llmg_jwk_t *key)
{
    llmg_str_t              signature;
    unsigned char           der[LLMG_JWS_DER_MAX];
    const llmg_jwt_alg_t   *alg;

    alg = &llmg_jwt_algs[jwt->alg];
    signature = jwt->signature;

    switch (alg->family) {

    case LLMG_JWT_HMAC:
        return llmg_jws_hmac(jws, jwt, key);

    case LLMG_JWT_EDWARDS:
        return llmg_jws_edwards(jws, jwt, key);

    case LLMG_JWT_ECDSA:

        if (signature.len != 2 * alg->size) {
            return LLMG_INVALID;
        }

        llmg_str_set(&signature, der, llmg_jws_der(der, jwt->signature));
        break;

    default: /* RSA: OpenSSL wants exactly the length of the modulus */
        break;
    }

    return llmg_jws_pkey(jws, jwt, key, signature);
}


static llmg_status_t
llmg_jws_pkey(llmg_jws_t *jws, const llmg_jwt_t *jwt, const llmg_jwk_t *key,
    llmg_str_t signature)
{
    unsigned        len;
    EVP_MD         *md;
    EVP_PKEY_CTX   *ctx;
    unsigned char   digest[EVP_MAX_MD_SIZE];

    md = jws->md[llmg_jwt_algs[jwt->alg].hash];

    if (EVP_DigestInit_ex2(jws->digest, md, NULL) <= 0
        || EVP_DigestUpdate(jws->digest, jwt->input.data, jwt->input.len) <= 0
        || EVP_DigestFinal_ex(jws->digest, digest, &len) <= 0)
    {
        return LLMG_ERROR;
    }

    ctx = llmg_jws_context(jws, key->pkey, jwt->alg);
    if (ctx == NULL) {
        return LLMG_ERROR;
    }

    if (EVP_PKEY_verify(ctx, signature.data, signature.len, digest, len) != 1) {
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


static EVP_PKEY_CTX *
llmg_jws_context(llmg_jws_t *jws, EVP_PKEY *pkey, llmg_jwt_alg_e alg)
{
    EVP_MD           *md;
    EVP_PKEY_CTX     *ctx;
    llmg_jws_slot_t  *slot;

    slot = &jws->slots[((uintptr_t) pkey / 64 + alg) % LLMG_JWS_SLOTS];

    if (slot->ctx != NULL && slot->pkey == pkey && slot->alg == alg) {
        return slot->ctx;
    }

    md = jws->md[llmg_jwt_algs[alg].hash];

    ctx = EVP_PKEY_CTX_new_from_pkey(NULL, pkey, NULL);
    if (ctx == NULL) {
        return NULL;
    }

    if (EVP_PKEY_verify_init(ctx) <= 0
        || EVP_PKEY_CTX_set_signature_md(ctx, md) <= 0)
    {
        goto failed;
    }

    if (llmg_jwt_algs[alg].family == LLMG_JWT_PKCS1
        && EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PADDING) <= 0)
    {
        goto failed;
    }

    if (llmg_jwt_algs[alg].family == LLMG_JWT_PSS
        && (EVP_PKEY_CTX_set_rsa_padding(ctx, RSA_PKCS1_PSS_PADDING) <= 0
            || EVP_PKEY_CTX_set_rsa_mgf1_md(ctx, md) <= 0
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(ctx, RSA_PSS_SALTLEN_DIGEST)
               <= 0))
    {
        goto failed;
    }

    EVP_PKEY_CTX_free(slot->ctx);
    slot->pkey = pkey;
    slot->ctx = ctx;
    slot->alg = alg;

    return ctx;

failed:

    EVP_PKEY_CTX_free(ctx);

    return NULL;
}


static llmg_status_t
llmg_jws_edwards(llmg_jws_t *jws, const llmg_jwt_t *jwt, const llmg_jwk_t *key)
{
    EVP_MD_CTX_reset(jws->edwards);

    if (EVP_DigestVerifyInit(jws->edwards, NULL, NULL, NULL, key->pkey) <= 0) {
        return LLMG_ERROR;
    }

    if (EVP_DigestVerify(jws->edwards, jwt->signature.data, jwt->signature.len,
                         jwt->input.data, jwt->input.len)
        != 1)
    {
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_jws_hmac(llmg_jws_t *jws, const llmg_jwt_t *jwt, const llmg_jwk_t *key)
{
    size_t          len;
    EVP_MAC_CTX    *mac;
    unsigned char   tag[EVP_MAX_MD_SIZE];

    mac = jws->mac[llmg_jwt_algs[jwt->alg].hash];

    if (EVP_MAC_init(mac, key->secret.data, key->secret.len, NULL) <= 0
        || EVP_MAC_update(mac, jwt->input.data, jwt->input.len) <= 0
        || EVP_MAC_final(mac, tag, &len, sizeof(tag)) <= 0)
    {
        return LLMG_ERROR;
    }

    if (jwt->signature.len != len
        || CRYPTO_memcmp(jwt->signature.data, tag, len) != 0)
    {
        return LLMG_INVALID;
    }

    return LLMG_OK;
}


llmg_status_t
llmg_jws_tag(llmg_jws_t *jws, llmg_str_t secret, llmg_str_t text,
    unsigned char tag[32])
{
    EVP_MAC_CTX  *mac;

    mac = jws->mac[LLMG_JWT_SHA256];

    if (EVP_MAC_init(mac, secret.data, secret.len, NULL) <= 0
        || EVP_MAC_update(mac, text.data, text.len) <= 0
        || EVP_MAC_final(mac, tag, NULL, 32) <= 0)
    {
        return LLMG_ERROR;
    }

    return LLMG_OK;
}


static size_t
llmg_jws_der_integer(unsigned char *dst, const unsigned char *p, size_t n)
{
    unsigned char  *d;

    while (n > 1 && *p == 0) {
        p++;
        n--;
    }

    d = dst;
    *d++ = 0x02;
    *d++ = (unsigned char) (n + (*p >> 7));

    if (*p & 0x80) {
        *d++ = 0;
    }

    memcpy(d, p, n);

    return (size_t) (d - dst) + n;
}


/* R || S as SEQUENCE { INTEGER, INTEGER }, which is what OpenSSL reads */

static size_t
llmg_jws_der(unsigned char *dst, llmg_str_t signature)
{
    size_t          n, half, head;
    unsigned char   body[LLMG_JWS_DER_MAX];

    half = signature.len / 2;

    n = llmg_jws_der_integer(body, signature.data, half);
    n += llmg_jws_der_integer(body + n, signature.data + half, half);

    head = 0;
    dst[head++] = 0x30;

    if (n > 127) {
        dst[head++] = 0x81;
    }

    dst[head++] = (unsigned char) n;
    memcpy(dst + head, body, n);

    return head + n;
}
