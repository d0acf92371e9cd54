/* Keys that are kept, and why the others are not. */

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include <openssl/bn.h>
#include <openssl/err.h>

#include "llmg_base64.h"
#include "llmg_jwk.h"


#define ARENA     (4 * 1024 * 1024)

#define bit(alg)  llmg_jwt_alg_bit(LLMG_JWT_ ## alg)

/* the public keys of RFC 7515, A.3 and RFC 8037, A.2 */

#define X256   "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"
#define Y256   "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
#define X519   "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"

#define P256   "\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X256 "\","          \
               "\"y\":\"" Y256 "\""
#define ED     "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" X519 "\""
#define OCT32  "\"kty\":\"oct\",\"k\":\""                                    \
               "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\""


static llmg_arena_t    *scratch;
static llmg_jwk_set_t  *set;


static int
setup(void **state)
{
    (void) state;

    scratch = llmg_arena_create(ARENA);
    set = llmg_jwk_set_create(ARENA);

    return (scratch == NULL || set == NULL) ? -1 : 0;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(scratch);
    llmg_jwk_set_free(set);

    return 0;
}


static llmg_status_t
add(const char *doc)
{
    size_t          len;
    llmg_str_t      s;
    llmg_status_t   rc;
    unsigned char  *copy;

    len = strlen(doc);
    copy = malloc(len + 1);
    assert_non_null(copy);
    memcpy(copy, doc, len);
    llmg_str_set(&s, copy, len);

    rc = llmg_jwk_set_add(set, scratch, s);
    assert_int_equal(rc == LLMG_OK, set->reason == NULL);
    assert_int_equal(ERR_peek_error(), 0);

    /* nothing of the document is kept */

    memset(copy, 'x', len);
    free(copy);

    return rc;
}


static void
keeps_for_whom_a_key_signs(void **state)
{
    (void) state;

    assert_int_equal(add("{\"keys\":[{" P256 ",\"issuer\":\"https:\\/\\/a\"},"
                         "{" ED "},{" ED ",\"issuer\":7}]}"), LLMG_OK);
    assert_int_equal(set->n, 2);
    assert_int_equal(set->skipped, 1);
    assert_true(llmg_str_eqz(set->keys->issuer, "https://a"));
    assert_null(set->keys->next->issuer.data);
}


static void
kept(const char *doc, uint32_t algs)
{
    teardown(NULL);
    assert_int_equal(setup(NULL), 0);

    assert_int_equal(add(doc), LLMG_OK);
    assert_int_equal(set->n, 1);
    assert_int_equal(set->skipped, 0);
    assert_int_equal(set->keys->algs, algs);
}


static void
skipped(const char *doc, const char *why)
{
    teardown(NULL);
    assert_int_equal(setup(NULL), 0);

    assert_int_equal(add(doc), LLMG_OK);
    assert_null(set->keys);
    assert_int_equal(set->n, 0);
    assert_int_equal(set->skipped, 1);
    assert_string_equal(set->skipped_why, why);
}


/* an RSA key of "bits" with the top and the last bit set */

static void
rsa(char *doc, size_t bits, const char *e)
{
    size_t          len;
    llmg_str_t      s;
    unsigned char  *n;

    len = (bits + 7) / 8;
    n = malloc(len);
    assert_non_null(n);
    memset(n, 0x5A, len);
    n[0] = (unsigned char) (1 << (bits - 1) % 8);
    n[len - 1] = 1;

    strcpy(doc, "{\"kty\":\"RSA\",\"n\":\"");
    llmg_str_set(&s, n, len);
    len = strlen(doc);
    len += llmg_base64_encode((unsigned char *) doc + len, s, LLMG_BASE64_URL);
    sprintf(doc + len, "\",\"e\":\"%s\"}", e);
    free(n);
}


static void
a_key_serves_the_algorithms_of_its_type(void **state)
{
    char  doc[8192];

    (void) state;

    kept("{" P256 "}", bit(ES256));
    assert_null(set->keys->kid.data);
    assert_non_null(set->keys->pkey);

    kept("{" ED "}", bit(EDDSA) | bit(ED25519));

    kept("{" OCT32 "}", bit(HS256));
    assert_null(set->keys->pkey);
    assert_int_equal(set->keys->secret.len, 32);

    rsa(doc, 2048, "AQAB");
    kept(doc, LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS);
}


static void
alg_use_and_key_ops_narrow_it(void **state)
{
    (void) state;

    kept("{" P256 ",\"alg\":\"ES256\",\"use\":\"sig\","
         "\"key_ops\":[\"verify\"]}", bit(ES256));
    kept("{" ED ",\"alg\":\"EdDSA\"}", bit(EDDSA) | bit(ED25519));
    kept("{" ED ",\"alg\":\"Ed25519\"}", bit(EDDSA) | bit(ED25519));
    kept("{" OCT32 ",\"key_ops\":[\"sign\",\"verify\"]}", bit(HS256));

    skipped("{" P256 ",\"alg\":\"ES384\"}", "alg does not fit the key");
    skipped("{" P256 ",\"alg\":\"HS256\"}", "alg does not fit the key");
    skipped("{" P256 ",\"alg\":\"none\"}", "alg does not fit the key");
    skipped("{" ED ",\"alg\":\"Ed448\"}", "alg does not fit the key");
    skipped("{" OCT32 ",\"alg\":\"HS512\"}", "alg does not fit the key");
    skipped("{" OCT32 ",\"alg\":\"RS256\"}", "alg does not fit the key");
    skipped("{" P256 ",\"use\":\"enc\"}", "key is not for signatures");
    skipped("{" P256 ",\"use\":\"\"}", "key is not for signatures");
    skipped("{" P256 ",\"key_ops\":[\"sign\"]}", "key is not for signatures");
    skipped("{" P256 ",\"key_ops\":[]}", "key is not for signatures");
    skipped("{" P256 ",\"key_ops\":\"verify\"}", "member of the wrong type");
    skipped("{" P256 ",\"key_ops\":[\"verify\",1]}",
            "member of the wrong type");
    skipped("{" P256 ",\"key_ops\":[[\"verify\"]]}",
            "member of the wrong type");
    skipped("{" P256 ",\"alg\":null}", "member of the wrong type");
    skipped("{" P256 ",\"use\":1}", "member of the wrong type");
    skipped("{" P256 ",\"kid\":1}", "member of the wrong type");
}


static void
rsa_keys_are_neither_weak_nor_endless(void **state)
{
    char  doc[8192];

    (void) state;

    rsa(doc, 2047, "AQAB");
    skipped(doc, "RSA key too short");
    rsa(doc, 1024, "AQAB");
    skipped(doc, "RSA key too short");
    rsa(doc, 2049, "AQAB");
    kept(doc, LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS);
    rsa(doc, 16384, "AQAB");
    kept(doc, LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS);
    rsa(doc, 16385, "AQAB");
    skipped(doc, "RSA key too long");

    rsa(doc, 2048, "Aw");
    kept(doc, LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS);
    rsa(doc, 2048, "AQ");
    skipped(doc, "RSA key out of range");
    rsa(doc, 2048, "AA");
    skipped(doc, "RSA key out of range");
    rsa(doc, 2048, "BA");
    skipped(doc, "RSA key out of range");
    rsa(doc, 2048, "AQAAAAAAAAAB");
    skipped(doc, "RSA key out of range");
    rsa(doc, 2048, "");
    skipped(doc, "member missing");

    skipped("{\"kty\":\"RSA\",\"e\":\"AQAB\"}", "member missing");
    skipped("{\"kty\":\"RSA\",\"n\":\"AAAA\",\"e\":\"AQAB\"}",
            "RSA key too short");
    skipped("{\"kty\":\"RSA\",\"n\":5,\"e\":\"AQAB\"}",
            "member of the wrong type");
}


static void
rsa_keys_of_a_broken_generator_are_found(void **state)
{
    int             p, d;
    char            doc[8192];
    BIGNUM         *n;
    size_t          len;
    llmg_str_t      s;
    unsigned char   octets[256];

    (void) state;

    /* 65537^2 modulo every prime of the generator */

    n = BN_new();
    assert_non_null(n);
    assert_int_equal(BN_one(n), 1);

    for (p = 2; p <= 167; p++) {
        for (d = 2; d < p && p % d; d++) { /* void */ }

        if (d == p) {
            assert_int_equal(BN_mul_word(n, (BN_ULONG) p), 1);
        }
    }

    assert_int_equal(BN_lshift(n, n, 2048 - BN_num_bits(n)), 1);
    assert_int_equal(BN_add_word(n, (BN_ULONG) 65537 * 65537), 1);

    strcpy(doc, "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"");
    len = strlen(doc);
    llmg_str_set(&s, octets, 256);
    assert_int_equal(BN_bn2binpad(n, octets, 256), 256);
    strcpy(doc + len + llmg_base64_encode((unsigned char *) doc + len, s,
                                          LLMG_BASE64_URL),
           "\"}");

    skipped(doc, "RSA key of a broken generator (ROCA)");

    /* two more: not a power of 65537 modulo 11 */

    octets[255] ^= 0x02;
    strcpy(doc + len + llmg_base64_encode((unsigned char *) doc + len, s,
                                          LLMG_BASE64_URL),
           "\"}");

    kept(doc, LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS);
    BN_free(n);
}


static void
points_are_on_their_curve(void **state)
{
    (void) state;

    skipped("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X256 "\",\"y\":\"" X256
            "\"}", "malformed key");
    skipped("{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"" X256 "\",\"y\":\"" Y256
            "\"}", "coordinate of the wrong length");
    skipped("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA" X256 "\",\"y\":\""
            Y256 "\"}", "member is not strict base64url");
    skipped("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" X256 "\"}",
            "member missing");
    skipped("{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"" X256 "\",\"y\":\""
            Y256 "\"}", "unknown curve");
    skipped("{\"kty\":\"EC\",\"x\":\"" X256 "\",\"y\":\"" Y256 "\"}",
            "unknown curve");
    skipped("{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" X519 "\"}",
            "unknown curve");
    skipped("{\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"" X519 "\"}",
            "coordinate of the wrong length");
    skipped("{\"kty\":\"OKP\",\"crv\":\"P-256\",\"x\":\"" X519 "\"}",
            "unknown curve");
    skipped("{\"kty\":\"EC\",\"crv\":\"Ed25519\",\"x\":\"" X519 "\"}",
            "unknown curve");
    skipped("{\"kty\":\"oct\",\"k\":\"AAAAAAAA\"}", "secret too short");
    skipped("{\"kty\":\"ec\"}", "unknown key type");
    skipped("{\"kty\":[\"EC\"]}", "member of the wrong type");
}


static void
one_strange_key_does_not_cost_the_others(void **state)
{
    (void) state;

    assert_int_equal(add("{\"issuer\":\"x\",\"keys\":["
                         "{\"kty\":\"new\",\"kid\":\"1\"},"
                         "{" P256 ",\"kid\":\"2\",\"x5c\":[\"A\"]},"
                         "null,[{" P256 "}],{},"
                         "{" ED ",\"kid\":\"\\u0032\",\"d\":\"AAAA\"}"
                         "]}"), LLMG_OK);
    assert_int_equal(set->n, 2);
    assert_int_equal(set->skipped, 4);

    /* in their order, with a kid they share */

    assert_true(llmg_str_eqz(set->keys->kid, "2"));
    assert_int_equal(set->keys->algs, bit(ES256));
    assert_true(llmg_str_eqz(set->keys->next->kid, "2"));
    assert_null(set->keys->next->next);
}


static void
documents_add_up_and_a_bad_one_changes_nothing(void **state)
{
    (void) state;

    assert_int_equal(add("{\"keys\":[]}"), LLMG_OK);
    assert_int_equal(set->n, 0);
    assert_int_equal(add("{" P256 "}"), LLMG_OK);
    assert_int_equal(add("{\"keys\":[{" ED "}]}"), LLMG_OK);
    assert_int_equal(set->n, 2);

    assert_int_equal(add("{\"keys\":[{" P256 "}],}"), LLMG_INVALID);
    assert_int_equal(add("{\"keys\":[{" P256 "}]} x"), LLMG_INVALID);
    assert_int_equal(add("{\"keys\":[{" P256 ",\"kty\":\"EC\"}]}"),
                     LLMG_INVALID);
    assert_string_equal(set->reason, "duplicate member");
    assert_int_equal(add("[{" P256 "}]"), LLMG_INVALID);
    assert_int_equal(add("{\"keys\":{}}"), LLMG_INVALID);
    assert_string_equal(set->reason, "neither a key set nor a key");
    assert_int_equal(add("{}"), LLMG_INVALID);
    assert_int_equal(add(""), LLMG_INVALID);
    assert_int_equal(add("<html>"), LLMG_INVALID);
    assert_int_equal(set->n, 2);
    assert_null(set->keys->next->next);
}


static void
a_set_is_bounded(void **state)
{
    char    *doc;
    size_t   n, i;

    static const char  key[] = "{" ED "}";

    (void) state;

    doc = malloc((LLMG_JWK_SET_KEYS + 10) * sizeof(key) + 32);
    assert_non_null(doc);
    n = (size_t) sprintf(doc, "{\"keys\":[");

    for (i = 0; i < LLMG_JWK_SET_KEYS + 5; i++) {
        n += (size_t) sprintf(doc + n, "%s%s", i ? "," : "", key);
    }

    sprintf(doc + n, "]}");

    assert_int_equal(add(doc), LLMG_OK);
    assert_int_equal(set->n, LLMG_JWK_SET_KEYS);
    assert_int_equal(set->skipped, 5);
    assert_string_equal(set->skipped_why, "too many keys");

    free(doc);
}


static void
every_failed_allocation_ends_cleanly(void **state)
{
    size_t         n, failed;
    unsigned       own;
    llmg_status_t  rc;

    static const char  doc[] =
        "{\"keys\":[{" P256 ",\"kid\":\"\\u0031\",\"key_ops\":[\"verify\"]},"
        "{" OCT32 ",\"kid\":\"2\"},{" ED ",\"kid\":\"3\"}]}";

    (void) state;

    for (own = 0; own < 2; own++) {
        failed = 0;

        for (n = 1; n < 1000; n++) {
            teardown(NULL);
            assert_int_equal(setup(NULL), 0);
            assert_int_equal(add("{" ED "}"), LLMG_OK);

            (own ? set->arena : scratch)->fail = n;
            rc = add(doc);
            (own ? set->arena : scratch)->fail = 0;

            if (rc == LLMG_OK) {
                break;
            }

            assert_int_equal(rc, LLMG_ERROR);
            assert_int_equal(set->n, 1);
            assert_null(set->keys->next);
            failed++;

            /* the set is as it was, and still of use */

            assert_int_equal(add("{" P256 "}"), LLMG_OK);
            assert_int_equal(set->n, 2);
        }

        assert_true(failed >= 7 && n < 1000);
        assert_int_equal(set->n, 4);
    }
}


/* SHA-256 of SubjectPublicKeyInfo, by hand: RFC 5480, 2 and RFC 8410, 4 */

static void
a_key_is_known_by_itself(void **state)
{
    unsigned           i;
    const llmg_jwk_t  *k;

    static const unsigned char  zeros[LLMG_JWK_ID];
    static const unsigned char  ids[2][LLMG_JWK_ID] = {
        { 0x2b, 0xd1, 0xbb, 0x0c, 0x44, 0xa8, 0x97, 0xc3,
          0x0a, 0x7a, 0xa0, 0x99, 0x1c, 0xde, 0x38, 0xd8,
          0x06, 0x2f, 0xe4, 0x41, 0xde, 0x50, 0xda, 0x0f,
          0x46, 0x82, 0x53, 0x44, 0xf6, 0x02, 0xe8, 0x27 },
        { 0x06, 0xe3, 0xfd, 0x8f, 0xda, 0x29, 0xbb, 0x60,
          0xab, 0x59, 0x55, 0x7d, 0xe6, 0x1e, 0xdb, 0x0a,
          0xec, 0xdb, 0x23, 0x11, 0x34, 0xbe, 0x30, 0xe7,
          0x5b, 0x45, 0x5f, 0x8e, 0x1b, 0x79, 0x2f, 0xa9 }
    };

    (void) state;

    assert_int_equal(add("{\"keys\":[{" P256 "},{" ED "},"
                         "{" P256 ",\"kid\":\"k\",\"alg\":\"ES256\"},"
                         "{" ED ",\"issuer\":\"i\"},{" OCT32 "}]}"),
                     LLMG_OK);
    assert_int_equal(set->n, 5);

    for (i = 0, k = set->keys; i < 4; i++, k = k->next) {
        assert_memory_equal(k->id, ids[i % 2], LLMG_JWK_ID);
    }

    /* a secret's would tell of it */

    assert_memory_equal(k->id, zeros, LLMG_JWK_ID);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(a_key_is_known_by_itself, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(keeps_for_whom_a_key_signs, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_key_serves_the_algorithms_of_its_type,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(alg_use_and_key_ops_narrow_it,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(rsa_keys_are_neither_weak_nor_endless,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
                                      rsa_keys_of_a_broken_generator_are_found,
                                      setup, teardown),
        cmocka_unit_test_setup_teardown(points_are_on_their_curve,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
                                      one_strange_key_does_not_cost_the_others,
                                      setup, teardown),
        cmocka_unit_test_setup_teardown(
                                documents_add_up_and_a_bad_one_changes_nothing,
                                setup, teardown),
        cmocka_unit_test_setup_teardown(a_set_is_bounded, setup, teardown),
        cmocka_unit_test_setup_teardown(every_failed_allocation_ends_cleanly,
                                        setup, teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
