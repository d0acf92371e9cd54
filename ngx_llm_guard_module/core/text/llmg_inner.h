/*
 * Texts that are JSON themselves: the arguments of a tool, what a tool
 * returned.  Their own escapes stand in the text, and the letter of one would
 * be taken for a letter of the word behind it: "\nIgnore", "\uff1ajane@...".
 */

#ifndef _LLMG_INNER_H_INCLUDED_
#define _LLMG_INNER_H_INCLUDED_


#include "llmg.h"


/* Where a text is, in pieces as it comes. */
typedef struct {
    unsigned char  state;       /* of the text: not begun, JSON, or not */
    unsigned char  odd;         /* behind a backslash that is none itself */
    unsigned char  hex;         /* digits of an escape that are to come */
    unsigned char  blank;       /* they are to be blank */
    unsigned char  first;       /* its first byte that is no white space */
    unsigned char  second;      /* behind '[': the next one */
} llmg_inner_t;


void llmg_inner_init(llmg_inner_t *inner);

/*
 * 1 when values that are put into the text stand in strings of JSON: it begins
 * as nothing but JSON does, which "[1]" and "[Jane] is" do not.
 * llmg_inner_begins() takes the next piece for that; so does
 * llmg_inner_blank().
 */
int llmg_inner_nested(const llmg_inner_t *inner);
void llmg_inner_begins(llmg_inner_t *inner, const unsigned char *text,
    size_t len);

/*
 * Blanks, in the next piece of a text, the letters of escapes of white space
 * and the digits of escapes above U+0FFF, if the text begins like an object, an
 * array or a string.  No byte moves; the same bytes come out for every cutting.
 */
void llmg_inner_blank(llmg_inner_t *inner, unsigned char *text, size_t len);


#endif /* _LLMG_INNER_H_INCLUDED_ */
