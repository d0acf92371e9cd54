#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include "llmg_base64.h"
#include "llmg_jwk_read.h"
#include "llmg_jwk_roca.h"


/* OpenSSL takes no larger public exponent with a modulus over 3072 bits. */
#define LLMG_JWK_RSA_EXPONENT_MAX   8

/* octets of the largest field element: P-521 */
#define LLMG_JWK_COORDINATE_MAX     66


/* members as they came; type is LLMG_JSON_END where there is none */

typedef struct {
    llmg_json_token_t    kty;
    llmg_json_token_t    kid;
    llmg_json_token_t    issuer;
    llmg_json_token_t    use;
    llmg_json_token_t    alg;
    llmg_json_token_t    crv;
    llmg_json_token_t    key_ops;
    llmg_json_token_t    n;
    llmg_json_token_t    e;
    llmg_json_token_t    x;
    llmg_json_token_t    y;
    llmg_json_token_t    k;
} llmg_jwk_members_t;


typedef struct {
    llmg_jwk_t          *key;
    llmg_arena_t        *scratch;
    const char          *why;       /* after LLMG_DECLINED */
    llmg_jwk_members_t   members;
} llmg_jwk_read_t;


typedef struct {
    const char          *name;
    size_t               offset;
} llmg_jwk_name_t;


typedef struct {
    const char          *kty;
    llmg_status_t      (*read)(llmg_jwk_read_t *jr);
} llmg_jwk_type_t;


typedef struct {
    const char          *crv;
    const char          *name;      /* what OpenSSL calls it */
    size_t               size;      /* of a coordinate, of an encoded point */
    uint32_t             algs;
} llmg_jwk_curve_t;


static llmg_status_t llmg_jwk_make(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_check_use(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_check_ops(llmg_jwk_read_t *jr,
    const llmg_json_token_t *ops);
static llmg_status_t llmg_jwk_check_alg(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_rsa(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_ec(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_okp(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_oct(llmg_jwk_read_t *jr);
static llmg_status_t llmg_jwk_pkey(llmg_jwk_read_t *jr, const char *type,
    OSSL_PARAM_BLD *bld);


static const llmg_jwk_name_t  llmg_jwk_names[] = {
    { "kty", offsetof(llmg_jwk_members_t, kty) },
    { "kid", offsetof(llmg_jwk_members_t, kid) },
    { "issuer", offsetof(llmg_jwk_members_t, issuer) },
    { "use", offsetof(llmg_jwk_members_t, use) },
    { "alg", offsetof(llmg_jwk_members_t, alg) },
    { "crv", offsetof(llmg_jwk_members_t, crv) },
    { "key_ops", offsetof(llmg_jwk_members_t, key_ops) },
    { "n", offsetof(llmg_jwk_members_t, n) },
    { "e", offsetof(llmg_jwk_members_t, e) },
    { "x", offsetof(llmg_jwk_members_t, x) },
    { "y", offsetof(llmg_jwk_members_t, y) },
    { "k", offsetof(llmg_jwk_members_t, k) },
    { NULL, 0 }
};


static const llmg_jwk_type_t  llmg_jwk_types[] = {
    { "RSA", llmg_jwk_rsa },
    { "EC", llmg_jwk_ec },
    { "OKP", llmg_jwk_okp },
    { "oct", llmg_jwk_oct },
    { NULL, NULL }
};


static const llmg_jwk_curve_t  llmg_jwk_curves[] = {
    { "P-256", "prime256v1", 32, llmg_jwt_alg_bit(LLMG_JWT_ES256) },
    { "P-384", "secp384r1", 48, llmg_jwt_alg_bit(LLMG_JWT_ES384) },
    { "P-521", "secp521r1", 66, llmg_jwt_alg_bit(LLMG_JWT_ES512) },
    { NULL, NULL, 0, 0 }
};


static const llmg_jwk_curve_t  llmg_jwk_edwards[] = {
    { "Ed25519", "ED25519", 32, llmg_jwt_alg_bit(LLMG_JWT_ED25519)
                                | llmg_jwt_alg_bit(LLMG_JWT_EDDSA) },
    { "Ed448", "ED448", 57, llmg_jwt_alg_bit(LLMG_JWT_ED448)
                            | llmg_jwt_alg_bit(LLMG_JWT_EDDSA) },
    { NULL, NULL, 0, 0 }
};


const llmg_json_limits_t  llmg_jwk_limits = {
    .depth = 16, .members = 4096, .unique = 1
};


llmg_status_t
llmg_jwk_read(llmg_jwk_t *key, llmg_arena_t *scratch, llmg_json_t *json,
    const char **why)
{
    llmg_status_t           rc;
    llmg_jwk_read_t         jr;
    llmg_json_token_t      *to;
    llmg_jwt_member_t       member;
    const llmg_jwk_name_t  *name;

    memset(key, 0, sizeof(llmg_jwk_t));
    memset(&jr, 0, sizeof(llmg_jwk_read_t));
    jr.key = key;
    jr.scratch = scratch;

    for ( ;; ) {
        rc = llmg_jwt_object_next(json, &member);

        if (rc == LLMG_DECLINED) {
            break;
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        for (name = llmg_jwk_names; name->name != NULL; name++) {

            if (llmg_jwt_member_is(&member, name->name)) {
                to = (void *) ((char *) &jr.members + name->offset);
                *to = member.value;
                break;
            }
        }
    }

    rc = llmg_jwk_make(&jr);
    *why = jr.why;

    return rc;
}


static llmg_status_t
llmg_jwk_skip(llmg_jwk_read_t *jr, const char *why)
{
    jr->why = why;
    return LLMG_DECLINED;
}


/* the text of a member that must be a string when it is there */

static llmg_status_t
llmg_jwk_text(llmg_jwk_read_t *jr, const llmg_json_token_t *token,
    llmg_str_t *text)
{
    llmg_str_set(text, NULL, 0);

    if (token->type == LLMG_JSON_END) {
        return LLMG_OK;
    }

    if (token->type != LLMG_JSON_STRING) {
        return llmg_jwk_skip(jr, "member of the wrong type");
    }

    return llmg_jwt_object_text(jr->scratch, token, text);
}


/* the octets of a member that must be there */

static llmg_status_t
llmg_jwk_octets(llmg_jwk_read_t *jr, const llmg_json_token_t *token,
    llmg_str_t *octets)
{
    size_t          len;
    llmg_str_t      text;
    llmg_status_t   rc;
    unsigned char  *p;

    rc = llmg_jwk_text(jr, token, &text);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (text.len == 0) {
        return llmg_jwk_skip(jr, "member missing");
    }

    p = llmg_arena_alloc(jr->scratch, llmg_base64_decoded_len(text.len));
    if (p == NULL) {
        return llmg_arena_status(jr->scratch);
    }

    if (llmg_base64url_decode(p, &len, text) != LLMG_OK) {
        return llmg_jwk_skip(jr, "member is not strict base64url");
    }

    llmg_str_set(octets, p, len);

    return LLMG_OK;
}


static llmg_status_t
llmg_jwk_make(llmg_jwk_read_t *jr)
{
    llmg_str_t              kty;
    llmg_status_t           rc;
    const llmg_jwk_type_t  *type;

    rc = llmg_jwk_text(jr, &jr->members.kid, &jr->key->kid);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_text(jr, &jr->members.issuer, &jr->key->issuer);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_check_use(jr);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_text(jr, &jr->members.kty, &kty);
    if (rc != LLMG_OK) {
        return rc;
    }

    for (type = llmg_jwk_types; type->kty != NULL; type++) {
        if (llmg_str_eqz(kty, type->kty)) {
            break;
        }
    }

    if (type->kty == NULL) {
        return llmg_jwk_skip(jr, "unknown key type");
    }

    rc = type->read(jr);
    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_jwk_check_alg(jr);
}


static llmg_status_t
llmg_jwk_check_use(llmg_jwk_read_t *jr)
{
    llmg_str_t     use;
    llmg_status_t  rc;

    rc = llmg_jwk_text(jr, &jr->members.use, &use);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (use.data != NULL && !llmg_str_eqz(use, "sig")) {
        return llmg_jwk_skip(jr, "key is not for signatures");
    }

    if (jr->members.key_ops.type == LLMG_JSON_END) {
        return LLMG_OK;
    }

    return llmg_jwk_check_ops(jr, &jr->members.key_ops);
}


static llmg_status_t
llmg_jwk_check_ops(llmg_jwk_read_t *jr, const llmg_json_token_t *ops)
{
    unsigned           verify;
    llmg_str_t         op;
    llmg_json_t        json;
    llmg_status_t      rc;
    llmg_json_token_t  token;

    if (ops->type != LLMG_JSON_ARRAY) {
        return llmg_jwk_skip(jr, "member of the wrong type");
    }

    rc = llmg_json_init(&json, jr->scratch, ops->raw, &llmg_jwk_limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    verify = 0;

    rc = llmg_json_next(&json, &token);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&json, &token);

        if (rc != LLMG_OK || token.type == LLMG_JSON_ARRAY_END) {
            break;
        }

        rc = llmg_jwk_text(jr, &token, &op);

        if (rc == LLMG_OK && llmg_str_eqz(op, "verify")) {
            verify = 1;
        }
    }

    if (rc == LLMG_OK && !verify) {
        return llmg_jwk_skip(jr, "key is not for signatures");
    }

    return rc;
}


/* what the key could verify, less what its alg excludes */

static llmg_status_t
llmg_jwk_check_alg(llmg_jwk_read_t *jr)
{
    uint32_t        mask, edwards;
    llmg_str_t      alg;
    llmg_status_t   rc;
    llmg_jwt_alg_e  found;

    rc = llmg_jwk_text(jr, &jr->members.alg, &alg);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (alg.data == NULL) {
        return LLMG_OK;
    }

    found = llmg_jwt_alg_find(alg);
    mask = (found == LLMG_JWT_ALGS) ? 0 : llmg_jwt_alg_bit(found);

    /* EdDSA and the name of the key's own curve are the same algorithm */

    edwards = llmg_jwt_alg_bit(LLMG_JWT_EDDSA);

    if ((jr->key->algs & edwards) && (jr->key->algs & mask)) {
        return LLMG_OK;
    }

    jr->key->algs &= mask;

    if (jr->key->algs == 0) {
        return llmg_jwk_skip(jr, "alg does not fit the key");
    }

    return LLMG_OK;
}


static llmg_str_t
llmg_jwk_integer(llmg_str_t octets)
{
    /* RFC 7518, 2 forbids leading zeros, but issuers have sent them */

    while (octets.len != 0 && octets.data[0] == 0) {
        octets.data++;
        octets.len--;
    }

    return octets;
}


static llmg_status_t
llmg_jwk_rsa(llmg_jwk_read_t *jr)
{
    int              ok;
    size_t           bits;
    BIGNUM          *n, *e;
    unsigned         top;
    llmg_str_t       modulus, exponent;
    llmg_status_t    rc;
    OSSL_PARAM_BLD  *bld;

    rc = llmg_jwk_octets(jr, &jr->members.n, &modulus);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_octets(jr, &jr->members.e, &exponent);
    if (rc != LLMG_OK) {
        return rc;
    }

    modulus = llmg_jwk_integer(modulus);
    exponent = llmg_jwk_integer(exponent);

    bits = modulus.len * 8;

    if (bits != 0) {
        for (top = modulus.data[0]; top < 0x80; top *= 2) {
            bits--;
        }
    }

    if (bits < LLMG_JWK_RSA_MIN) {
        return llmg_jwk_skip(jr, "RSA key too short");
    }

    if (bits > LLMG_JWK_RSA_MAX) {
        return llmg_jwk_skip(jr, "RSA key too long");
    }

    if (exponent.len == 0
        || exponent.len > LLMG_JWK_RSA_EXPONENT_MAX
        || (exponent.len == 1 && exponent.data[0] == 1)
        || !(exponent.data[exponent.len - 1] & 1)
        || !(modulus.data[modulus.len - 1] & 1))
    {
        return llmg_jwk_skip(jr, "RSA key out of range");
    }

    n = BN_bin2bn(modulus.data, (int) modulus.len, NULL);
    e = BN_bin2bn(exponent.data, (int) exponent.len, NULL);
    bld = OSSL_PARAM_BLD_new();

    ok = n != NULL && e != NULL && bld != NULL
         && OSSL_PARAM_BLD_push_BN(bld, OSSL_PKEY_PARAM_RSA_N, n)
         && OSSL_PARAM_BLD_push_BN(bld, OSSL_PKEY_PARAM_RSA_E, e);

    if (ok && llmg_jwk_roca(n)) {
        rc = llmg_jwk_skip(jr, "RSA key of a broken generator (ROCA)");

    } else {
        rc = ok ? llmg_jwk_pkey(jr, "RSA", bld) : LLMG_ERROR;
    }

    OSSL_PARAM_BLD_free(bld);
    BN_free(n);
    BN_free(e);

    jr->key->algs = LLMG_JWT_ALGS_RS | LLMG_JWT_ALGS_PS;

    return rc;
}


static llmg_status_t
llmg_jwk_curve(llmg_jwk_read_t *jr, const llmg_jwk_curve_t **curve)
{
    llmg_str_t     crv;
    llmg_status_t  rc;

    rc = llmg_jwk_text(jr, &jr->members.crv, &crv);
    if (rc != LLMG_OK) {
        return rc;
    }

    while ((*curve)->crv != NULL) {

        if (llmg_str_eqz(crv, (*curve)->crv)) {
            jr->key->algs = (*curve)->algs;
            return LLMG_OK;
        }

        (*curve)++;
    }

    return llmg_jwk_skip(jr, "unknown curve");
}


static llmg_status_t
llmg_jwk_ec(llmg_jwk_read_t *jr)
{
    int                      ok;
    llmg_str_t               x, y;
    llmg_status_t            rc;
    unsigned char            point[1 + 2 * LLMG_JWK_COORDINATE_MAX];
    OSSL_PARAM_BLD          *bld;
    const llmg_jwk_curve_t  *curve;

    curve = llmg_jwk_curves;

    rc = llmg_jwk_curve(jr, &curve);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_octets(jr, &jr->members.x, &x);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_octets(jr, &jr->members.y, &y);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (x.len != curve->size || y.len != curve->size) {
        return llmg_jwk_skip(jr, "coordinate of the wrong length");
    }

    /* the uncompressed form, SEC 1, 2.3.3; OpenSSL checks the equation */

    point[0] = 0x04;
    memcpy(point + 1, x.data, x.len);
    memcpy(point + 1 + x.len, y.data, y.len);

    bld = OSSL_PARAM_BLD_new();

    ok = bld != NULL
         && OSSL_PARAM_BLD_push_utf8_string(bld, OSSL_PKEY_PARAM_GROUP_NAME,
                                            curve->name, 0)
         && OSSL_PARAM_BLD_push_octet_string(bld, OSSL_PKEY_PARAM_PUB_KEY,
                                             point, 1 + 2 * curve->size);

    rc = ok ? llmg_jwk_pkey(jr, "EC", bld) : LLMG_ERROR;

    OSSL_PARAM_BLD_free(bld);

    return rc;
}


static llmg_status_t
llmg_jwk_okp(llmg_jwk_read_t *jr)
{
    llmg_str_t               x;
    llmg_status_t            rc;
    const llmg_jwk_curve_t  *curve;

    curve = llmg_jwk_edwards;

    rc = llmg_jwk_curve(jr, &curve);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_jwk_octets(jr, &jr->members.x, &x);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (x.len != curve->size) {
        return llmg_jwk_skip(jr, "coordinate of the wrong length");
    }

    jr->key->pkey = EVP_PKEY_new_raw_public_key_ex(NULL, curve->name, NULL,
                                                   x.data, x.len);
    if (jr->key->pkey == NULL) {
        return llmg_jwk_skip(jr, "malformed key");
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_jwk_oct(llmg_jwk_read_t *jr)
{
    llmg_jwt_alg_e  alg;
    llmg_status_t   rc;

    rc = llmg_jwk_octets(jr, &jr->members.k, &jr->key->secret);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* RFC 7518, 3.2: a key as long as the hash, at least */

    for (alg = LLMG_JWT_HS256; alg <= LLMG_JWT_HS512; alg++) {
        if (jr->key->secret.len >= llmg_jwt_algs[alg].size) {
            jr->key->algs |= llmg_jwt_alg_bit(alg);
        }
    }

    if (jr->key->algs == 0) {
        return llmg_jwk_skip(jr, "secret too short");
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_jwk_pkey(llmg_jwk_read_t *jr, const char *type, OSSL_PARAM_BLD *bld)
{
    OSSL_PARAM     *params;
    EVP_PKEY_CTX   *ctx;
    llmg_status_t   rc;

    params = OSSL_PARAM_BLD_to_param(bld);
    ctx = EVP_PKEY_CTX_new_from_name(NULL, type, NULL);

    if (params == NULL || ctx == NULL || EVP_PKEY_fromdata_init(ctx) <= 0) {
        rc = LLMG_ERROR;

    } else if (EVP_PKEY_fromdata(ctx, &jr->key->pkey, EVP_PKEY_PUBLIC_KEY,
                                 params)
               <= 0)
    {
        rc = llmg_jwk_skip(jr, "malformed key");

    } else {
        rc = LLMG_OK;
    }

    EVP_PKEY_CTX_free(ctx);
    OSSL_PARAM_free(params);

    return rc;
}
