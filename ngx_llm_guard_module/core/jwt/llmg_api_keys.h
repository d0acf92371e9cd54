/*
 * API keys, for clients that cannot do tokens: a file says whose they are,
 * and what else is known of them, without holding the keys themselves.
 *
 *     # SHA-256 of the key   subject   attributes
 *     8f43...e0c1            billing   team=finance tier=2
 *     77ab...0912            "a b"     role=chat role=admin exp=1798761600
 *
 * A line's attributes are claims, its subject is the claim sub, so that
 * whatever can be asked of a token can be asked of a key.  A name that repeats
 * is a list.  Words with blanks are put in double quotes, where \" and \\
 * stand for " and \.  exp, nbf and iat are times in seconds, as in tokens.
 */

#ifndef _LLMG_API_KEYS_H_INCLUDED_
#define _LLMG_API_KEYS_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_API_KEYS_LINE         8192     /* bytes */
#define LLMG_API_KEYS_ATTRIBUTES   64       /* of a line */
#define LLMG_API_KEYS_HASH         32       /* bytes of a SHA-256 */


typedef struct llmg_api_keys_s  llmg_api_keys_t;


typedef struct {
    unsigned char   digest[LLMG_API_KEYS_HASH];
    unsigned        line;
    llmg_str_t      claims;         /* JSON, for llmg_claims_parse() */
} llmg_api_key_t;


/*
 * Reads the text of a file; nothing of it is kept.  Memory for at most "limit"
 * bytes.
 *
 * LLMG_OK; LLMG_INVALID with the number of the line and a constant phrase;
 * LLMG_LIMIT, LLMG_ERROR (no memory or no randomness), also with a phrase.
 */
llmg_status_t llmg_api_keys_parse(llmg_api_keys_t **keys, size_t limit,
    llmg_str_t text, unsigned *line, const char **reason);

/* NULL is allowed. */
void llmg_api_keys_free(llmg_api_keys_t *keys);

size_t llmg_api_keys_count(const llmg_api_keys_t *keys);

/*
 * The line of "key", or NULL.  How long it takes tells nothing of the keys:
 * what is looked up is a digest that depends on a secret drawn when the file
 * was read.
 */
const llmg_api_key_t *llmg_api_keys_find(const llmg_api_keys_t *keys,
    llmg_str_t key);


#endif /* _LLMG_API_KEYS_H_INCLUDED_ */
