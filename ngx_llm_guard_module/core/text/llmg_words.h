/*
 * Many literals in a whole text, and the groups of digits in it, in one pass.
 *
 * Nearly all literals hold a place where a word begins: an ASCII letter behind
 * something else.  Such places are few, and 64 bytes at a time tell where they
 * are.  A literal without one has two bytes that stand in few texts ("](",
 * ESC): a table by each of the two, in eight sets, tells where they may be.  At
 * both kinds of places the first bytes select the literals to compare.  That
 * is less than what a general matcher costs for phrases of everyday language,
 * whose parts stand everywhere in everyday text.
 */

#ifndef _LLMG_WORDS_H_INCLUDED_
#define _LLMG_WORDS_H_INCLUDED_


#include "llmg_literal.h"


#define LLMG_WORDS_SLOTS    2048        /* of entries, by hash */
#define LLMG_WORDS_SEEN     8           /* bytes that are compared at once */

#define LLMG_WORDS_FOLD     0x2020202020202020ULL

#define llmg_words_fold(c)  ((unsigned char) ((c) | 0x20))


/* a literal, from its byte "at" on */
typedef struct {
    uint64_t                   seen;        /* folded, the first byte lowest */
    uint64_t                   mask;        /* of what is known of it */
    unsigned short             literal;
    unsigned short             at;
    unsigned short             slot;
    unsigned char              first;       /* of the literal, folded */
} llmg_words_entry_t;


/*
 * Entries by the hash of their first "gram" bytes.  A slot tells in its lowest
 * 16 bits where they begin, and in 16 more for each of the next three bytes
 * which ones, by their lowest four bits, one of them has.
 */
typedef struct {
    llmg_words_entry_t        *entries;
    size_t                     n;
    uint64_t                   slots[LLMG_WORDS_SLOTS + 1];
} llmg_words_index_t;


struct llmg_words_s {
    const llmg_literal_def_t  *defs;
    llmg_words_index_t         words;       /* where a word begins */
    llmg_words_index_t         signs;       /* where two bytes are */
    llmg_words_index_t         bytes;       /* literals of one byte */

    /* sets of signs, a bit for each: which ones the first byte is in, and the
       second; and about the same by the halves of a byte, lower ones first */

    unsigned char              one[256];
    unsigned char              two[256];
    unsigned char              halves[4][16];

    unsigned                   avx2;        /* 0: without it */
};


/* bytes that select a slot: of a word, a sign, a byte */
#define LLMG_WORDS_GRAM     3
#define LLMG_WORDS_PAIR     2
#define LLMG_WORDS_BYTE     1

#define llmg_words_hash(first, gram)                                          \
    (((uint32_t) ((first) & ((1ULL << 8 * (gram)) - 1)) | 0x202020U)          \
     * 0x9E3779B1U >> 21)


/*
 * Compiles n literals, whose bytes stay the caller's.  malloc'ed, freed by
 * llmg_words_free().  LLMG_OK, LLMG_LIMIT when they are too many, LLMG_ERROR.
 */
llmg_status_t llmg_words_compile(llmg_words_t **words,
    const llmg_literal_def_t *defs, size_t n);
void llmg_words_free(llmg_words_t *words);

/*
 * Reports all of them, digits by their first byte, in the order of the text;
 * of literals that overlap one may come before another.  LLMG_OK, or what "hit"
 * returned.
 */
llmg_status_t llmg_words_scan(const llmg_words_t *words, llmg_str_t text,
    llmg_literal_hit_pt hit, void *data);


#endif /* _LLMG_WORDS_H_INCLUDED_ */
