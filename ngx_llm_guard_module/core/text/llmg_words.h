/*
 * Literals found by a word that they contain.
 *
 * Nearly all literals hold a place where a word begins: an ASCII letter behind
 * something else.  Such places are few and sixteen bytes at a time tell where
 * they are; the four bytes there, folded, select the literals to compare.  That
 * is a third of what a general matcher costs for phrases of everyday language,
 * whose parts stand everywhere in everyday text.  The same pass sees where
 * groups of digits begin.
 */

#ifndef _LLMG_WORDS_H_INCLUDED_
#define _LLMG_WORDS_H_INCLUDED_


#include "llmg_literal.h"


/* one pass over a text; the fields are llmg_words.c's */
typedef struct {
    const llmg_words_t   *words;
    llmg_str_t            text;
    llmg_literal_hit_pt   hit;
    void                 *data;
    size_t                base;         /* of the block that is looked at */
    uint64_t              words_left;   /* in it, when it is loaded */
    uint64_t              digits_left;
    uint64_t              letter;       /* 1: the block before ended in one */
    uint64_t              digit;
    unsigned              loaded;
} llmg_words_pass_t;


/*
 * Compiles those of n literals that hold a word and sets rest[i] for all
 * others.  The bytes stay the caller's.  malloc'ed, freed by
 * llmg_words_free().  LLMG_OK, LLMG_ERROR.
 */
llmg_status_t llmg_words_compile(llmg_words_t **words,
    const llmg_literal_def_t *defs, size_t n, unsigned char *rest);
void llmg_words_free(llmg_words_t *words);

void llmg_words_begin(llmg_words_pass_t *pass, const llmg_words_t *words,
    llmg_str_t text, llmg_literal_hit_pt hit, void *data);

/*
 * Reports what begins before "upto" and was not reported: digits by their
 * first byte, literals by the place of their word.  LLMG_OK, or what "hit"
 * returned.
 */
llmg_status_t llmg_words_upto(llmg_words_pass_t *pass, size_t upto);


#endif /* _LLMG_WORDS_H_INCLUDED_ */
