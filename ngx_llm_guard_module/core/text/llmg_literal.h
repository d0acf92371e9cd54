/*
 * Many literals in one pass.
 *
 * Two matchers of the same set.  Hyperscan reads whole buffers at a fraction
 * of a nanosecond per byte.  The pieces of a stream are a few bytes each, where
 * calling it costs more than the text; there an Aho-Corasick automaton goes on
 * from its last state, and its depth is what Hyperscan cannot tell: how much of
 * the text so far could still become a literal.
 */

#ifndef _LLMG_LITERAL_H_INCLUDED_
#define _LLMG_LITERAL_H_INCLUDED_


#include "llmg.h"


/* An automaton state is 16 bits wide. */
#define LLMG_LITERAL_BYTES_MAX   65000


typedef struct {
    llmg_str_t   bytes;         /* 1 byte and more */
    unsigned     caseless;      /* ASCII letters */
} llmg_literal_def_t;


typedef struct llmg_literal_s          llmg_literal_t;
typedef struct llmg_literal_scratch_s  llmg_literal_scratch_t;


/*
 * Called for each occurrence: "id" is the index of the literal, the bytes are
 * [end - len, end).  Other than LLMG_OK ends the pass with that status.
 */
typedef llmg_status_t (*llmg_literal_hit_pt)(void *data, unsigned id,
    size_t end);


/*
 * Compiles n literals, which are copied.  malloc'ed, freed by
 * llmg_literal_free().  LLMG_OK; LLMG_LIMIT when they are too many;
 * LLMG_ERROR with a reason in "err".
 */
llmg_status_t llmg_literal_compile(llmg_literal_t **set,
    const llmg_literal_def_t *defs, size_t n, char *err, size_t size);
void llmg_literal_free(llmg_literal_t *set);

/* For one thread; fit it to every set it is used with. */
llmg_literal_scratch_t *llmg_literal_scratch_create(void);
llmg_status_t llmg_literal_scratch_fit(llmg_literal_scratch_t *scratch,
    const llmg_literal_t *set);
void llmg_literal_scratch_free(llmg_literal_scratch_t *scratch);

/* All occurrences in "text", by ascending end. */
llmg_status_t llmg_literal_scan(const llmg_literal_t *set,
    llmg_literal_scratch_t *scratch, llmg_str_t text, llmg_literal_hit_pt hit,
    void *data);

/*
 * The automaton, a byte at a time: 0 is its first state.  When
 * llmg_literal_hit(set, state) is not 0, literals end at this byte;
 * llmg_literal_each() names them: start with i = 0 and go on while the id is
 * not negative.  The automaton folds ASCII case for all literals: the caller
 * compares the bytes of one that is not caseless.
 */
#define llmg_literal_next(set, state, c)                                      \
    ((set)->next[(size_t) (state) * (set)->width + (set)->classes[c]])
#define llmg_literal_hit(set, state)   ((set)->hit[state])
#define llmg_literal_depth(set, state)  ((set)->depth[state])

int llmg_literal_each(const llmg_literal_t *set, unsigned state, unsigned *i);


struct llmg_literal_s {
    void            *database;      /* hs_database_t; NULL: no literals */
    unsigned         width;         /* byte classes */
    unsigned char    classes[256];
    uint16_t        *next;
    uint16_t        *fail;
    uint16_t        *depth;
    unsigned char   *hit;
    int             *first;         /* by state: the literal that ends here */
    int             *same;          /* by literal: another with these bytes */
    unsigned         states;
    size_t           n;
};


#endif /* _LLMG_LITERAL_H_INCLUDED_ */
