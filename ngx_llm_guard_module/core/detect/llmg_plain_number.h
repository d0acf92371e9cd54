/*
 * Groups of digits that are surely nothing: most of them, told by a few bytes
 * around them, so that no shape and no scan is tried there.
 *
 * Which of the next bytes are digits is known at once, a bit for each.  All
 * that shapes and scans want of a place is asked of these bits: it may be too
 * little, never too much.  What stays is looked at as if nothing were known.
 */

#ifndef _LLMG_PLAIN_NUMBER_H_INCLUDED_
#define _LLMG_PLAIN_NUMBER_H_INCLUDED_


#include "llmg_shape.h"


/* kinds of bytes behind digits, as shapes tell them apart */
#define LLMG_PLAIN_KINDS   8

/* digits of most groups in text that is made of them */
#define LLMG_PLAIN_FEW     3


typedef struct {
    unsigned char         kinds[256];

    /* by the kinds of two bytes: LLMG_NEXT_*, and LLMG_AFTER_* or, when digits
       are to be counted, LLMG_AFTERS */

    unsigned char         next[LLMG_PLAIN_KINDS][LLMG_PLAIN_KINDS];
    unsigned char         after[LLMG_PLAIN_KINDS][LLMG_PLAIN_KINDS];

    /* by the number of digits behind others and a blank: a bit for LLMG_NEXT_*
       where there are shapes */

    unsigned              inner[LLMG_PLAIN_FEW + 1];

    const llmg_shapes_t  *shapes;
} llmg_plain_t;


/* "plain" is all zeros; the shapes have their index */
void llmg_plain_init(llmg_plain_t *plain, const llmg_shapes_t *shapes);

/* what digits may be */
enum {
    LLMG_PLAIN_UNKNOWN = 0,
    LLMG_PLAIN_NOTHING,
    LLMG_PLAIN_LONG             /* nothing but a long number with a label */
};

/* LLMG_PLAIN_*: the digits that begin at "at"; near the beginning of the text
 * they are unknown. */
int llmg_plain_look(const llmg_plain_t *plain, llmg_str_t text, size_t at);


#endif /* _LLMG_PLAIN_NUMBER_H_INCLUDED_ */
