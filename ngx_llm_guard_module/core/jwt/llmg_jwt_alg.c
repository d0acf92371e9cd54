#include "llmg_jwt_alg.h"


const llmg_jwt_alg_t  llmg_jwt_algs[LLMG_JWT_ALGS] = {
    { "RS256", LLMG_JWT_PKCS1, LLMG_JWT_SHA256, 32 },
    { "RS384", LLMG_JWT_PKCS1, LLMG_JWT_SHA384, 48 },
    { "RS512", LLMG_JWT_PKCS1, LLMG_JWT_SHA512, 64 },
    { "PS256", LLMG_JWT_PSS, LLMG_JWT_SHA256, 32 },
    { "PS384", LLMG_JWT_PSS, LLMG_JWT_SHA384, 48 },
    { "PS512", LLMG_JWT_PSS, LLMG_JWT_SHA512, 64 },
    { "ES256", LLMG_JWT_ECDSA, LLMG_JWT_SHA256, 32 },
    { "ES384", LLMG_JWT_ECDSA, LLMG_JWT_SHA384, 48 },
    { "ES512", LLMG_JWT_ECDSA, LLMG_JWT_SHA512, 66 },
    { "EdDSA", LLMG_JWT_EDWARDS, LLMG_JWT_HASHES, 0 },
    { "Ed25519", LLMG_JWT_EDWARDS, LLMG_JWT_HASHES, 0 },
    { "Ed448", LLMG_JWT_EDWARDS, LLMG_JWT_HASHES, 0 },
    { "HS256", LLMG_JWT_HMAC, LLMG_JWT_SHA256, 32 },
    { "HS384", LLMG_JWT_HMAC, LLMG_JWT_SHA384, 48 },
    { "HS512", LLMG_JWT_HMAC, LLMG_JWT_SHA512, 64 }
};


llmg_jwt_alg_e
llmg_jwt_alg_find(llmg_str_t name)
{
    unsigned  i;

    for (i = 0; i < LLMG_JWT_ALGS; i++) {
        if (llmg_str_eqz(name, llmg_jwt_algs[i].name)) {
            break;
        }
    }

    return (llmg_jwt_alg_e) i;
}
