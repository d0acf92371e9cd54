#include <stdlib.h>

#include <openssl/evp.h>

#include "llmg_memory.h"


/* what OpenSSL takes at once */
#define LLMG_MEMORY_PART   (1U << 30)


struct llmg_tagger_s {
    EVP_CIPHER_CTX   *ctx;
};


llmg_tagger_t *
llmg_tagger_create(const unsigned char key[LLMG_MEMORY_KEY])
{
    llmg_tagger_t  *tagger;

    tagger = calloc(1, sizeof(llmg_tagger_t));
    if (tagger == NULL) {
        return NULL;
    }

    tagger->ctx = EVP_CIPHER_CTX_new();

    if (tagger->ctx == NULL
        || EVP_EncryptInit_ex(tagger->ctx, EVP_aes_128_gcm(), NULL, key, NULL)
           != 1)
    {
        llmg_tagger_free(tagger);
        return NULL;
    }

    return tagger;
}


void
llmg_tagger_free(llmg_tagger_t *tagger)
{
    if (tagger != NULL) {
        EVP_CIPHER_CTX_free(tagger->ctx);
        free(tagger);
    }
}


llmg_status_t
llmg_tagger_tag(llmg_tagger_t *tagger,
    const unsigned char nonce[LLMG_MEMORY_NONCE], llmg_str_t text,
    llmg_tag_t *tag)
{
    int             n;
    size_t          len;
    unsigned char   last[16];

    if (EVP_EncryptInit_ex(tagger->ctx, NULL, NULL, NULL, nonce) != 1) {
        return LLMG_ERROR;
    }

    /* nothing is encrypted: the text is what else is authenticated */

    while (text.len != 0) {
        len = text.len < LLMG_MEMORY_PART ? text.len : LLMG_MEMORY_PART;

        if (EVP_EncryptUpdate(tagger->ctx, NULL, &n, text.data, (int) len)
            != 1)
        {
            return LLMG_ERROR;
        }

        text.data += len;
        text.len -= len;
    }

    if (EVP_EncryptFinal_ex(tagger->ctx, last, &n) != 1
        || EVP_CIPHER_CTX_ctrl(tagger->ctx, EVP_CTRL_GCM_GET_TAG,
                               LLMG_MEMORY_TAG, tag->bytes)
           != 1)
    {
        return LLMG_ERROR;
    }

    return LLMG_OK;
}
