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


#define LLMG_WORDS_SLOTS    1024        /* of entries, by hash */
#define LLMG_WORDS_SEEN     8           /* bytes that are compared at once */
#define LLMG_WORDS_WHOLE    16          /* and of what may be a literal */
#define LLMG_WORDS_BEGINS   32768       /* of entries that begin a word */

#define LLMG_WORDS_FOLD     0x2020202020202020ULL


/* a literal, from its byte "at" on */
typedef struct {
    uint64_t                   seen;        /* the first byte lowest */
    uint64_t                   mask;        /* of what is known of it, without
                                               the case of letters */
    unsigned short             literal;
    unsigned short             at;
    unsigned short             slot;
    unsigned char              same:1;      /* 1: as the entry before it */
    unsigned char              last:1;      /* 1: of its slot */
} llmg_words_entry_t;


/* a literal, from its first byte on: all of nearly every one */
typedef struct {
    uint64_t                   seen[2];     /* as there */
    uint64_t                   mask[2];
    unsigned                   word:1;      /* 1: not inside of words */
    unsigned                   more:1;      /* 1: it is longer */
} llmg_words_whole_t;


/*
 * The entries of a slot that has many, a bit for each: which ones may be by the
 * two bytes before a place, and by the last two of those that are compared at
 * once.  Five bits of a byte, for either case.
 */
typedef struct {
    uint64_t                   before[2][32];       /* the nearer one first */
    uint64_t                   behind[2][32];
} llmg_words_sieve_t;


/*
 * Where words begin: entries by the hash of their first four bytes, which is
 * all that most places are told from them by, and most others by the fifth.
 * One with three bytes is in each slot that it may have with a fourth.
 */
typedef struct {
    unsigned char              fifth[LLMG_WORDS_BEGINS];    /* a bit for each
                                                               that may be; 0:
                                                               there is none */
    llmg_words_entry_t        *entries;
    size_t                     n;
    unsigned                   first[LLMG_WORDS_BEGINS + 1];

    llmg_words_sieve_t        *sieves;
    uint16_t                   sieve[LLMG_WORDS_BEGINS];    /* one more than
                                                               which; 0: none */
} llmg_words_begins_t;


/*
 * Entries by the hash of their first "gram" bytes; first[slot] is where those
 * of a slot begin.  Most places are told from all of them by the next two
 * bytes: a bit for the lowest six bits of each that one of them has.
 */
typedef struct {
    uint64_t                   next[2][LLMG_WORDS_SLOTS];
    llmg_words_entry_t        *entries;
    size_t                     n;
    unsigned                   first[LLMG_WORDS_SLOTS + 1];
} llmg_words_index_t;


struct llmg_words_s {
    const llmg_literal_def_t  *defs;
    llmg_words_whole_t        *wholes;      /* of each of them */
    llmg_words_begins_t        words;       /* where a word begins */
    llmg_words_index_t         signs;       /* where two bytes are */
    llmg_words_index_t         bytes;       /* literals of one byte */

    /* sets of signs, a bit for each: which ones the first byte is in, and the
       second; and about the same by the halves of a byte, lower ones first */

    unsigned char              one[256];
    unsigned char              two[256];
    unsigned char              halves[4][16];

    unsigned                   dull;        /* 1: no sign begins with lower
                                               case or a blank */
    unsigned                   avx2;        /* 0: without it */
    unsigned                   digitless;   /* 1: digits are not reported */
};


/* bytes that select a slot: of a word at least, of a sign, a byte */
#define LLMG_WORDS_GRAM     3
#define LLMG_WORDS_PAIR     2
#define LLMG_WORDS_BYTE     1

/*
 * Of four bytes that begin a word.  Five bits of each are enough, and one that
 * is not known has few places then.
 */

#define llmg_words_begin(seen)                                                \
    (((seen) & 0x1F1F1F1FU) * 0x9E3779B1U >> 17)

/* entries of a slot that has a sieve: which ones it is worth it for */
#define LLMG_WORDS_FEW      4
#define LLMG_WORDS_MANY     64

/* of the one behind them, which bit, for either case */
#define llmg_words_fifth(c)   ((c) & 7)

/* of these bytes, folded; the ones behind them are shifted out */

#define llmg_words_hash(seen, gram)                                           \
    (((uint32_t) (seen) | 0x202020U) * (0x9E3779B1U << (32 - 8 * (gram)))     \
     >> 22)


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
