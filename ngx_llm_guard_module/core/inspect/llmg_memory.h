/*
 * Texts that are known to be clean: the history that a client sends again with
 * every message is judged once.
 *
 * A text is known by a tag of 128 bits, GMAC of its bytes under a secret key.
 * The nonce says which policy of which configuration has judged it, and whose
 * text it was; so what others found, or what it would have been in another
 * role, is never taken for it.  That a nonce is used again is no harm here: the
 * tags stay in shared memory, nobody ever sees one, and without them nothing is
 * known of the key.  Two texts then have the same tag with a chance of their
 * length in blocks over 2^128, whoever made them.
 *
 * Only a text in which nothing at all was found is kept.  What such a text says
 * is the same with every other one around it, so that leaving it out changes no
 * decision.
 */

#ifndef _LLMG_MEMORY_H_INCLUDED_
#define _LLMG_MEMORY_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_MEMORY_KEY     16
#define LLMG_MEMORY_NONCE   12
#define LLMG_MEMORY_TAG     16

/* judging a shorter one costs no more than looking it up */
#define LLMG_MEMORY_LEAST   128


typedef struct llmg_tagger_s  llmg_tagger_t;


typedef struct {
    unsigned char     bytes[LLMG_MEMORY_TAG];
} llmg_tag_t;


/*
 * Where tags are kept: the caller's.  find() sets known[i] to 1 for those it
 * has, and to 0 for others; keep() may forget what it likes.
 */
typedef struct {
    void            (*find)(void *data, const llmg_tag_t *tags, size_t n,
                            unsigned char *known);
    void            (*keep)(void *data, const llmg_tag_t *tags, size_t n);
    void             *data;
    llmg_tagger_t    *tagger;
    uint32_t          generation;   /* of the configuration */
} llmg_memory_t;


/* One for a thread.  NULL without memory. */
llmg_tagger_t *llmg_tagger_create(const unsigned char key[LLMG_MEMORY_KEY]);
void llmg_tagger_free(llmg_tagger_t *tagger);

/* LLMG_OK; LLMG_ERROR: "tag" is not to be used. */
llmg_status_t llmg_tagger_tag(llmg_tagger_t *tagger,
    const unsigned char nonce[LLMG_MEMORY_NONCE], llmg_str_t text,
    llmg_tag_t *tag);


#endif /* _LLMG_MEMORY_H_INCLUDED_ */
