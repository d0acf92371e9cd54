/*
 * Texts that are JSON themselves: the arguments of a tool, what a tool
 * returned.  Their own escapes stand in the text, and the letter of one would
 * be taken for a letter of the word behind it: "\nIgnore", "\uff1ajane@...".
 */

#ifndef _LLMG_INNER_H_INCLUDED_
#define _LLMG_INNER_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_INNER_START = 0,       /* nothing but blanks came */
    LLMG_INNER_JSON,
    LLMG_INNER_OTHER
} llmg_inner_state_e;


/* Where a text is, in pieces as it comes. */
typedef struct {
    unsigned char  state;       /* llmg_inner_state_e */
    unsigned char  odd;         /* behind a backslash that is none itself */
    unsigned char  hex;         /* digits of an escape that are to come */
    unsigned char  blank;       /* they are to be blank */
    unsigned char  bracket;     /* '[' came, and blanks */
    unsigned char  nested;      /* it begins as nothing but JSON does */
} llmg_inner_t;


void llmg_inner_init(llmg_inner_t *inner);

/* 1 when the text, which goes on with the next piece, began like JSON */
int llmg_inner_json(llmg_inner_t *inner, llmg_str_t text);

/*
 * 1 when values that are put into the text stand in strings of JSON: it began
 * as nothing but JSON does, which "[1]" and "[Jane] is" do not.
 */
#define llmg_inner_nested(inner)  ((inner)->nested)

/*
 * Blanks, in the next piece of a text, the letters of escapes of white space
 * and the digits of escapes above U+0FFF, if the text begins like an object, an
 * array or a string.  No byte moves; the same bytes come out for every cutting.
 * The piece may have been given to llmg_inner_json() before.
 */
void llmg_inner_blank(llmg_inner_t *inner, unsigned char *text, size_t len);


#endif /* _LLMG_INNER_H_INCLUDED_ */
