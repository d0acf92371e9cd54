/*
 * Inside of llmg_need_read(): a part of a pattern, and what is known of it.
 */

#ifndef _LLMG_NEED_PART_H_INCLUDED_
#define _LLMG_NEED_PART_H_INCLUDED_


#include "llmg_literal.h"
#include "llmg_need_read.h"


#define llmg_need_far(n)  ((n) < LLMG_NEED_FAR ? (n) : LLMG_NEED_FAR)


typedef struct {
    const char            *p;
    llmg_arena_t          *arena;
    unsigned               depth;
    size_t                 ahead;       /* bytes that it looks at behind
                                           what it goes over */
    const llmg_rule_t     *rule;
    int                    inside;      /* a letter may be before r->p */
    int                    shorts;      /* words of any length are wanted */
    int                    odd;         /* what is not understood */
    int                    memory;      /* there is none left */
} llmg_need_reader_t;


/* a part of a pattern */
typedef struct {
    size_t                 min;         /* bytes that it takes */
    size_t                 max;
    size_t                 gaps;        /* blanks before letters, at most */
    int                    ends;        /* it may take what ends a sentence */
    int                    byte;        /* it is this one; -1: it is not */
    int                    blank;       /* a byte: it may be one, or it may */
    int                    letter;      /* be one of these */
    int                    letters;     /* or it is a class of all of them */
    llmg_need_set_t       *first;       /* what it begins with; NULL: unknown */
    llmg_need_list_t       list;        /* what it wants */
} llmg_need_part_t;


/* one byte: this one, or one of a class or an escape that begins at r->p */
void llmg_need_byte(llmg_need_part_t *part, unsigned char c);
void llmg_need_any(llmg_need_part_t *part);
void llmg_need_class(llmg_need_reader_t *r, llmg_need_part_t *part);
void llmg_need_escape(llmg_need_reader_t *r, llmg_need_part_t *part);

/*
 * To the list, with what is before it or NULL, in the place of the one that
 * says least where it is full.
 */
void llmg_need_add(llmg_need_reader_t *r, llmg_need_list_t *list,
    const llmg_need_set_t *set, const llmg_need_part_t *before);

/* as far as one of both may be */
void llmg_need_widen(llmg_need_set_t *set, const llmg_need_set_t *by);

/* a new set of the words of both; NULL when one is, or they are too many */
llmg_need_set_t *llmg_need_unite(llmg_need_reader_t *r,
    const llmg_need_set_t *one, const llmg_need_set_t *two);

/* a new set of one word */
llmg_need_set_t *llmg_need_word(llmg_need_reader_t *r,
    const llmg_need_word_t *word);

/* in its place, once; there is room */
void llmg_need_put(llmg_need_set_t *set, const llmg_need_word_t *word);

/* the set of the list that has the same words, or NULL */
const llmg_need_set_t *llmg_need_has(const llmg_need_list_t *list,
    const llmg_need_set_t *set);

/* how much it says: long words are rare, and so are few; 0: nothing */
size_t llmg_need_rank(const llmg_need_reader_t *r,
    const llmg_need_set_t *set);

/* how many literals of the rule, of *n, have a word of the set */
size_t llmg_need_literals(const llmg_rule_t *rule, const llmg_need_set_t *set,
    size_t *n);

/* bytes of its shortest word */
size_t llmg_need_shortest(const llmg_need_set_t *set);


#endif /* _LLMG_NEED_PART_H_INCLUDED_ */
