/* Signatures of tokens made here with every algorithm. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include "llmg_base64.h"
#include "llmg_jws_verify.h"


#define ARENA      (4 * 1024 * 1024)
#define ALL_ALGS   (llmg_jwt_alg_bit(LLMG_JWT_ALGS) - 1)


typedef struct {
    llmg_jwt_alg_e   alg;
    EVP_PKEY        *pkey;
    char             token[4096];
    char             jwk[8192];
} signer_t;


static llmg_jws_t  *jws;
static signer_t     signers[LLMG_JWT_ALGS];


/* b64url of binary data, NUL-terminated */

static size_t
b64(char *dst, const void *data, size_t len)
{
    size_t      n;
    llmg_str_t  s;

    llmg_str_set(&s, data, len);
    n = llmg_base64_encode((unsigned char *) dst, s, LLMG_BASE64_URL);
    dst[n] = '\0';

    return n;
}


static void
b64_bn(char *dst, EVP_PKEY *pkey, const char *name, int size)
{
    BIGNUM         *bn;
    unsigned char   octets[2048];

    bn = NULL;
    assert_int_equal(EVP_PKEY_get_bn_param(pkey, name, &bn), 1);

    if (size == 0) {
        size = BN_num_bytes(bn);
    }

    assert_int_equal(BN_bn2binpad(bn, octets, size), size);
    b64(dst, octets, (size_t) size);
    BN_free(bn);
}


static const unsigned char  secret[] =
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";


static EVP_PKEY *
make_pkey(llmg_jwt_alg_e alg)
{
    static EVP_PKEY  *rsa;

    switch (alg) {

    case LLMG_JWT_ES256:
        return EVP_EC_gen("P-256");

    case LLMG_JWT_ES384:
        return EVP_EC_gen("P-384");

    case LLMG_JWT_ES512:
        return EVP_EC_gen("P-521");

    case LLMG_JWT_EDDSA:
    case LLMG_JWT_ED25519:
        return EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");

    case LLMG_JWT_ED448:
        return EVP_PKEY_Q_keygen(NULL, NULL, "ED448");

    case LLMG_JWT_HS256:
    case LLMG_JWT_HS384:
    case LLMG_JWT_HS512:
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, NULL, secret,
                                            sizeof(secret) - 1);

    default:

        if (rsa == NULL) {
            rsa = EVP_RSA_gen(2048);

        } else {
            EVP_PKEY_up_ref(rsa);
        }

        return rsa;
    }
}


static void
make_jwk(signer_t *s)
{
    int            size;
    char           x[2048], y[2048];
    size_t         len;
    const char    *name;
    unsigned char  raw[128];

    name = llmg_jwt_algs[s->alg].name;

    switch (llmg_jwt_algs[s->alg].family) {

    case LLMG_JWT_PKCS1:
    case LLMG_JWT_PSS:
        b64_bn(x, s->pkey, OSSL_PKEY_PARAM_RSA_N, 0);
        b64_bn(y, s->pkey, OSSL_PKEY_PARAM_RSA_E, 0);
        snprintf(s->jwk, sizeof(s->jwk), "{\"kty\":\"RSA\",\"kid\":\"%s\","
                 "\"n\":\"%s\",\"e\":\"%s\"}", name, x, y);
        break;

    case LLMG_JWT_ECDSA:
        size = (int) llmg_jwt_algs[s->alg].size;
        b64_bn(x, s->pkey, OSSL_PKEY_PARAM_EC_PUB_X, size);
        b64_bn(y, s->pkey, OSSL_PKEY_PARAM_EC_PUB_Y, size);
        snprintf(s->jwk, sizeof(s->jwk), "{\"kty\":\"EC\",\"kid\":\"%s\","
                 "\"crv\":\"P-%d\",\"x\":\"%s\",\"y\":\"%s\"}", name,
                 size == 66 ? 521 : size * 8, x, y);
        break;

    case LLMG_JWT_EDWARDS:
        len = sizeof(raw);
        assert_int_equal(EVP_PKEY_get_raw_public_key(s->pkey, raw, &len), 1);
        b64(x, raw, len);
        snprintf(s->jwk, sizeof(s->jwk), "{\"kty\":\"OKP\",\"kid\":\"%s\","
                 "\"crv\":\"%s\",\"x\":\"%s\"}", name,
                 len == 32 ? "Ed25519" : "Ed448", x);
        break;

    default:
        b64(x, secret, sizeof(secret) - 1);
        snprintf(s->jwk, sizeof(s->jwk), "{\"kty\":\"oct\",\"kid\":\"%s\","
                 "\"k\":\"%s\"}", name, x);
    }
}


/* DER to R || S */

static size_t
plain_ecdsa(unsigned char *sig, size_t len, size_t size)
{
    ECDSA_SIG            *parsed;
    const unsigned char  *p;

    p = sig;
    parsed = d2i_ECDSA_SIG(NULL, &p, (long) len);
    assert_non_null(parsed);

    BN_bn2binpad(ECDSA_SIG_get0_r(parsed), sig, (int) size);
    BN_bn2binpad(ECDSA_SIG_get0_s(parsed), sig + size, (int) size);
    ECDSA_SIG_free(parsed);

    return 2 * size;
}


static void
sign(signer_t *s, const char *header, const char *payload, char *token)
{
    size_t                 n, len;
    EVP_MD_CTX            *ctx;
    const char            *md;
    unsigned char          sig[2048];
    EVP_PKEY_CTX          *pctx;
    const llmg_jwt_alg_t  *alg;

    static const char *const  mds[] = { "SHA256", "SHA384", "SHA512", NULL };

    alg = &llmg_jwt_algs[s->alg];
    md = mds[alg->hash];

    n = b64(token, header, strlen(header));
    token[n++] = '.';
    n += b64(token + n, payload, strlen(payload));

    ctx = EVP_MD_CTX_new();
    len = sizeof(sig);

    assert_int_equal(EVP_DigestSignInit_ex(ctx, &pctx, md, NULL, NULL, s->pkey,
                                           NULL), 1);

    if (alg->family == LLMG_JWT_PSS) {
        EVP_PKEY_CTX_set_rsa_padding(pctx, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(pctx, RSA_PSS_SALTLEN_DIGEST);
    }

    assert_int_equal(EVP_DigestSign(ctx, sig, &len, (unsigned char *) token, n),
                     1);
    EVP_MD_CTX_free(ctx);

    if (alg->family == LLMG_JWT_ECDSA) {
        len = plain_ecdsa(sig, len, alg->size);
    }

    token[n++] = '.';
    b64(token + n, sig, len);
}


static int
setup(void **state)
{
    unsigned   i;
    char       header[128];
    signer_t  *s;

    (void) state;

    jws = llmg_jws_create();
    if (jws == NULL) {
        return -1;
    }

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        s = &signers[i];
        s->alg = (llmg_jwt_alg_e) i;
        s->pkey = make_pkey(s->alg);

        if (s->pkey == NULL) {
            return -1;
        }

        make_jwk(s);
        snprintf(header, sizeof(header), "{\"alg\":\"%s\",\"kid\":\"%s\"}",
                 llmg_jwt_algs[i].name, llmg_jwt_algs[i].name);
        sign(s, header, "{\"sub\":\"u\",\"exp\":2000000000}", s->token);
    }

    return 0;
}


static int
teardown(void **state)
{
    unsigned  i;

    (void) state;

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        EVP_PKEY_free(signers[i].pkey);
    }

    llmg_jws_free(jws);

    return 0;
}


static llmg_jwk_set_t *
make_set(llmg_str_t doc)
{
    llmg_arena_t    *scratch;
    llmg_jwk_set_t  *set;

    set = llmg_jwk_set_create(ARENA);
    scratch = llmg_arena_create(ARENA);
    assert_non_null(set);
    assert_non_null(scratch);

    if (llmg_jwk_set_add(set, scratch, doc) != LLMG_OK) {
        llmg_jwk_set_free(set);
        set = NULL;
    }

    llmg_arena_destroy(scratch);

    return set;
}


static llmg_status_t
verify(llmg_str_t token, const llmg_jwk_set_t *set, uint32_t algs,
    const char **reason)
{
    llmg_jwt_t      jwt;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(ARENA);
    assert_non_null(arena);

    rc = llmg_jwt_parse(&jwt, arena, token);

    if (rc == LLMG_OK) {
        rc = llmg_jws_verify(jws, &jwt, set, algs, NULL);
    }

    if (reason != NULL) {
        *reason = jwt.reason;
    }

    assert_int_equal(rc == LLMG_OK, jwt.reason == NULL);
    assert_int_equal(ERR_peek_error(), 0);

    llmg_arena_destroy(arena);

    return rc;
}


static llmg_jwk_set_t *
all_keys(void)
{
    char             doc[65536];
    size_t           n;
    unsigned         i;
    llmg_jwk_set_t  *set;

    n = (size_t) snprintf(doc, sizeof(doc), "{\"keys\":[");

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        n += (size_t) snprintf(doc + n, sizeof(doc) - n, "%s%s",
                               i ? "," : "", signers[i].jwk);
    }

    snprintf(doc + n, sizeof(doc) - n, "]}");

    set = make_set(llmg_str(doc));
    assert_non_null(set);
    assert_int_equal(set->n, LLMG_JWT_ALGS);
    assert_int_equal(set->skipped, 0);

    return set;
}


static void
every_algorithm_verifies_with_its_own_key(void **state)
{
    unsigned         i, round;
    llmg_jwk_set_t  *set;

    (void) state;

    set = all_keys();

    /* the second round runs on contexts that are kept */

    for (round = 0; round < 2; round++) {
        for (i = 0; i < LLMG_JWT_ALGS; i++) {
            assert_int_equal(verify(llmg_str(signers[i].token), set, ALL_ALGS,
                                    NULL), LLMG_OK);
        }
    }

    llmg_jwk_set_free(set);
}


static void
an_algorithm_must_be_allowed(void **state)
{
    unsigned         i;
    const char      *reason;
    llmg_jwk_set_t  *set;

    (void) state;

    set = all_keys();

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        assert_int_equal(verify(llmg_str(signers[i].token), set,
                                ALL_ALGS & ~llmg_jwt_alg_bit(i), &reason),
                         LLMG_INVALID);
        assert_string_equal(reason, "token algorithm not allowed");
    }

    assert_false(LLMG_JWT_ALGS_DEFAULT & llmg_jwt_alg_bit(LLMG_JWT_HS256));
    assert_false(LLMG_JWT_ALGS_DEFAULT & llmg_jwt_alg_bit(LLMG_JWT_HS384));
    assert_false(LLMG_JWT_ALGS_DEFAULT & llmg_jwt_alg_bit(LLMG_JWT_HS512));

    llmg_jwk_set_free(set);
}


static void
every_other_signature_is_refused(void **state)
{
    unsigned         i;
    unsigned char    sig[2048];
    char             token[4096], *dot;
    size_t           len, k, step;
    llmg_str_t       s;
    llmg_jwk_set_t  *set;

    (void) state;

    set = all_keys();

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        strcpy(token, signers[i].token);
        dot = strrchr(token, '.') + 1;
        llmg_str_set(&s, dot, strlen(dot));
        assert_int_equal(llmg_base64url_decode(sig, &len, s), LLMG_OK);

        step = len > 100 ? 17 : 3;

        for (k = 0; k < len; k += step) {
            sig[k] ^= 0x01;
            b64(dot, sig, len);
            assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                             LLMG_INVALID);
            sig[k] ^= 0x01;
        }

        /* shorter and longer; then the right one again */

        b64(dot, sig, len - 1);
        assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                         LLMG_INVALID);
        sig[len] = 0;
        b64(dot, sig, len + 1);
        assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                         LLMG_INVALID);
        b64(dot, sig, len);
        assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                         LLMG_OK);
    }

    llmg_jwk_set_free(set);
}


static void
no_changed_character_goes_unseen(void **state)
{
    char             token[4096];
    size_t           i, k;
    llmg_jwk_set_t  *set;

    static const char  chars[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr"
                                 "stuvwxyz0123456789-_.=+/ \n";

    (void) state;

    set = all_keys();
    strcpy(token, signers[LLMG_JWT_HS256].token);

    for (i = 0; token[i] != '\0'; i++) {
        for (k = 0; chars[k] != '\0'; k++) {
            token[i] = chars[k];

            assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL)
                             == LLMG_OK,
                             chars[k] == signers[LLMG_JWT_HS256].token[i]);
        }

        token[i] = signers[LLMG_JWT_HS256].token[i];
    }

    llmg_jwk_set_free(set);
}


static void
a_kid_names_its_keys_and_no_others(void **state)
{
    char             doc[8192], token[4096], rest[8000];
    const char      *reason;
    signer_t        *es, *rs;
    llmg_jwk_set_t  *set;

    (void) state;

    es = &signers[LLMG_JWT_ES256];
    rs = &signers[LLMG_JWT_RS256];

    set = make_set(llmg_str(es->jwk));
    assert_int_equal(set->n, 1);

    sign(es, "{\"alg\":\"ES256\",\"kid\":\"other\"}", "{}", token);
    assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, &reason),
                     LLMG_DECLINED);
    assert_string_equal(reason, "no key for this token");

    sign(es, "{\"alg\":\"ES256\"}", "{}", token);
    assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL), LLMG_OK);

    assert_int_equal(verify(llmg_str(rs->token), set, ALL_ALGS, NULL),
                     LLMG_DECLINED);

    sign(rs, "{\"alg\":\"RS256\",\"kid\":\"ES256\"}", "{}", token);
    assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                     LLMG_DECLINED);
    llmg_jwk_set_free(set);

    /* a key without a kid serves tokens with one, if no other key has it */

    strcpy(rest, strstr(es->jwk, "\"crv\""));
    snprintf(doc, sizeof(doc), "{\"kty\":\"EC\",%s", rest);
    set = make_set(llmg_str(doc));
    assert_int_equal(verify(llmg_str(es->token), set, ALL_ALGS, NULL), LLMG_OK);

    strcpy(token, es->token);
    token[strlen(token) - 8] = (token[strlen(token) - 8] == 'A') ? 'B' : 'A';
    assert_int_equal(verify(llmg_str(token), set, ALL_ALGS, NULL),
                     LLMG_DECLINED);
    llmg_jwk_set_free(set);
}


static void
keys_that_share_a_kid_are_all_tried(void **state)
{
    char             doc[65536];
    size_t           n;
    unsigned         i, copies;
    signer_t         other;
    const char      *reason;
    llmg_jwk_set_t  *set;

    (void) state;

    other.alg = LLMG_JWT_ES256;
    other.pkey = EVP_EC_gen("P-256");
    make_jwk(&other);

    for (copies = 0; copies < LLMG_JWS_TRIES + 2; copies++) {
        n = (size_t) snprintf(doc, sizeof(doc), "{\"keys\":[");

        for (i = 0; i < copies; i++) {
            n += (size_t) snprintf(doc + n, sizeof(doc) - n, "%s,", other.jwk);
        }

        snprintf(doc + n, sizeof(doc) - n, "%s]}", signers[LLMG_JWT_ES256].jwk);
        set = make_set(llmg_str(doc));

        assert_int_equal(verify(llmg_str(signers[LLMG_JWT_ES256].token), set,
                                ALL_ALGS, &reason),
                         copies < LLMG_JWS_TRIES ? LLMG_OK : LLMG_LIMIT);
        llmg_jwk_set_free(set);
    }

    EVP_PKEY_free(other.pkey);
}


static void
a_set_may_go_while_its_contexts_stay(void **state)
{
    unsigned         i;
    llmg_jwk_set_t  *set;

    (void) state;

    for (i = 0; i < 40; i++) {
        set = make_set(llmg_str(signers[LLMG_JWT_ES256].jwk));
        assert_int_equal(verify(llmg_str(signers[LLMG_JWT_ES256].token), set,
                                ALL_ALGS, NULL), LLMG_OK);
        llmg_jwk_set_free(set);
    }
}


/* who signed is known: it must still be a key that could have */

static void
a_signer_is_a_key_that_would_be_tried(void **state)
{
    char               doc[8300], *p;
    unsigned           i;
    llmg_jwt_t         jwt;
    llmg_arena_t      *arena;
    llmg_jwk_set_t    *set, *renamed;
    unsigned char      id[LLMG_JWK_ID];
    const llmg_jwk_t  *key;

    (void) state;

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        arena = llmg_arena_create(ARENA);
        set = make_set(llmg_str(signers[i].jwk));

        /* the same key as another one's */

        snprintf(doc, sizeof(doc), "%s", signers[i].jwk);
        p = strstr(doc, "\"kid\":\"");
        assert_non_null(p);
        p[7]++;
        renamed = make_set(llmg_str(doc));

        assert_int_equal(llmg_jwt_parse(&jwt, arena,
                                        llmg_str(signers[i].token)), LLMG_OK);
        assert_int_equal(llmg_jws_verify(jws, &jwt, set, ALL_ALGS, &key),
                         LLMG_OK);
        memcpy(id, key->id, sizeof(id));

        if (key->pkey == NULL) {
            assert_null(llmg_jws_signer(&jwt, set, ALL_ALGS, id));

        } else {
            assert_ptr_equal(llmg_jws_signer(&jwt, set, ALL_ALGS, id), key);
            assert_memory_equal(renamed->keys->id, id, sizeof(id));
        }

        assert_null(llmg_jws_signer(&jwt, renamed, ALL_ALGS, id));
        assert_null(llmg_jws_signer(&jwt, set,
                                    ALL_ALGS & ~llmg_jwt_alg_bit(i), id));

        id[31] ^= 1;
        assert_null(llmg_jws_signer(&jwt, set, ALL_ALGS, id));

        /* a token that says another algorithm than the key has */

        id[31] ^= 1;
        jwt.alg = (i < LLMG_JWT_HS256) ? LLMG_JWT_HS256 : LLMG_JWT_RS256;
        assert_null(llmg_jws_signer(&jwt, set, ALL_ALGS, id));

        llmg_jwk_set_free(renamed);
        llmg_jwk_set_free(set);
        llmg_arena_destroy(arena);
    }
}


/* RFC 4231, 4.3 */

static void
a_tag_is_an_hmac(void **state)
{
    unsigned char  tag[32];

    static const unsigned char  expected[32] = {
        0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e,
        0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75, 0xc7,
        0x5a, 0x00, 0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83,
        0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec, 0x38, 0x43
    };

    (void) state;

    assert_int_equal(llmg_jws_tag(jws, llmg_str("Jefe"),
                                  llmg_str("what do ya want for nothing?"),
                                  tag), LLMG_OK);
    assert_memory_equal(tag, expected, sizeof(tag));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_algorithm_verifies_with_its_own_key),
        cmocka_unit_test(an_algorithm_must_be_allowed),
        cmocka_unit_test(every_other_signature_is_refused),
        cmocka_unit_test(no_changed_character_goes_unseen),
        cmocka_unit_test(a_kid_names_its_keys_and_no_others),
        cmocka_unit_test(keys_that_share_a_kid_are_all_tried),
        cmocka_unit_test(a_set_may_go_while_its_contexts_stay),
        cmocka_unit_test(a_signer_is_a_key_that_would_be_tried),
        cmocka_unit_test(a_tag_is_an_hmac),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
