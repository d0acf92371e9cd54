/*
 * How random a token looks: what tells a key from a word.
 */

#ifndef _LLMG_ENTROPY_H_INCLUDED_
#define _LLMG_ENTROPY_H_INCLUDED_


#include "llmg.h"


typedef struct {
    unsigned  digits;
    unsigned  lower;
    unsigned  upper;
    unsigned  others;
    unsigned  turns;    /* between lower, upper and digit, side by side */
    unsigned  joints;   /* separators between letters, as in names of code */
    unsigned  hex;      /* 1: all of it hexadecimal, in one case */
} llmg_token_t;


/*
 * Shannon's entropy of the bytes, in hundredths of a bit for each: 0 for one
 * byte repeated, at most 800.  The empty string has 0.
 */
unsigned llmg_entropy(llmg_str_t s);

/* What "s" is made of. */
void llmg_token_of(llmg_str_t s, llmg_token_t *token);

/*
 * 1 when nobody would have chosen "s" as a name: letters and digits change
 * often, and few bytes repeat.  Eight bytes and more.
 */
int llmg_token_random(llmg_str_t s);


#endif /* _LLMG_ENTROPY_H_INCLUDED_ */
