/*
 * Numbers that are surely nothing: most of them, told by a few bytes around
 * them, so that no shape is tried there.
 */

#ifndef _LLMG_PLAIN_NUMBER_H_INCLUDED_
#define _LLMG_PLAIN_NUMBER_H_INCLUDED_


#include "llmg_shape.h"


/* digits before a dot of a decimal that is known */
#define LLMG_PLAIN_WHOLE   3


/* what may follow digits that are nothing */
enum {
    LLMG_PLAIN_END = 0,
    LLMG_PLAIN_LETTER,          /* of lower case */
    LLMG_PLAIN_BLANK_LOWER,
    LLMG_PLAIN_BLANK_UPPER,
    LLMG_PLAINS
};


typedef struct {
    unsigned  ends[LLMG_PLAINS];    /* a bit by digits: no shape there */
    unsigned  decimal[LLMG_PLAIN_WHOLE + 1];    /* by digits before a dot: a
                                                   bit by those behind it */
} llmg_plain_t;


/* "plain" is all zeros; the shapes have their index */
void llmg_plain_init(llmg_plain_t *plain, const llmg_shapes_t *shapes);

/* 1 when no shape can be at the digits that begin at "at" */
int llmg_plain_look(const llmg_plain_t *plain, llmg_str_t text, size_t at);


#endif /* _LLMG_PLAIN_NUMBER_H_INCLUDED_ */
