/*
 * Many literals in one pass.
 *
 * Whole texts: by a word or a sign that they hold (llmg_words.h).  The pieces
 * of a stream are a few bytes each, where calling a matcher costs more than the
 * text; there an Aho-Corasick automaton goes on from its last state, and its
 * depth tells how much of the text so far could still become a literal.
 *
 * A literal that begins with an ASCII letter is one only where a word begins,
 * that is, behind anything but a letter, unless it is "inside".
 */

#ifndef _LLMG_LITERAL_H_INCLUDED_
#define _LLMG_LITERAL_H_INCLUDED_


#include <limits.h>

#include "llmg.h"


/*
 * An automaton state is 16 bits wide; literals that begin alike share those of
 * what they begin with.  And bytes of all of them, for which there is room at
 * first.
 */
#define LLMG_LITERAL_STATES_MAX  65535
#define LLMG_LITERAL_BYTES_MAX   (4 * 65536)


/* In the place of a literal's index: a group of ASCII digits begins. */
#define LLMG_LITERAL_DIGITS   UINT_MAX


typedef struct {
    llmg_str_t   bytes;         /* 1 byte and more */
    unsigned     caseless:1;    /* ASCII letters */
    unsigned     inside:1;      /* of words, too */
    unsigned     apart:1;       /* in whole texts somebody else looks */
} llmg_literal_def_t;


typedef struct llmg_literal_s  llmg_literal_t;
typedef struct llmg_words_s    llmg_words_t;


/*
 * Called for each occurrence: "id" is the index of the literal, "start" its
 * first byte.  Other than LLMG_OK ends the pass with that status.
 */
typedef llmg_status_t (*llmg_literal_hit_pt)(void *data, unsigned id,
    size_t start);


/*
 * Compiles n literals; their bytes stay the caller's.  malloc'ed, freed by
 * llmg_literal_free().  LLMG_OK; LLMG_LIMIT when they are too many;
 * LLMG_ERROR with a reason in "err".
 */
llmg_status_t llmg_literal_compile(llmg_literal_t **set,
    const llmg_literal_def_t *defs, size_t n, char *err, size_t size);
void llmg_literal_free(llmg_literal_t *set);

/* Nobody asks for groups of digits: llmg_literal_scan() passes them over. */
void llmg_literal_digitless(llmg_literal_t *set);

/*
 * All occurrences in "text", and the groups of digits: in the order of the
 * text, but one may come before another that overlaps it.  LLMG_OK; LLMG_LIMIT
 * for a text of 4 GiB; or what "hit" returned.
 */
llmg_status_t llmg_literal_scan(const llmg_literal_t *set, llmg_str_t text,
    llmg_literal_hit_pt hit, void *data);

#define llmg_literal_letter(c)  ((unsigned char) (((c) | 0x20) - 'a') < 26)

/* 1 when the literal stands at text[start], case and word considered */
int llmg_literal_at(const llmg_literal_def_t *def, llmg_str_t text,
    size_t start);

/*
 * The automaton, a byte at a time: 0 is its first state.  When
 * llmg_literal_hit(set, state) is not 0, literals may end at this byte;
 * llmg_literal_each() names them: start with i = 0 and go on while the id is
 * not negative.  The automaton folds ASCII case and knows no words: ask
 * llmg_literal_at().
 */
#define llmg_literal_next(set, state, c)                                      \
    ((set)->next[(size_t) (state) * (set)->width + (set)->classes[c]])
#define llmg_literal_hit(set, state)   ((set)->hit[state])
#define llmg_literal_depth(set, state)  ((set)->depth[state])

int llmg_literal_each(const llmg_literal_t *set, unsigned state, unsigned *i);


struct llmg_literal_s {
    llmg_literal_def_t  *defs;
    size_t               n;

    llmg_words_t        *words;     /* in whole texts */

    unsigned             width;     /* byte classes */
    unsigned char        classes[256];
    uint16_t            *next;
    uint16_t            *fail;
    uint16_t            *depth;
    unsigned char       *hit;
    int                 *first;     /* by state: the literal that ends here */
    int                 *same;      /* by literal: another with these bytes */
    unsigned             states;
};


#endif /* _LLMG_LITERAL_H_INCLUDED_ */
