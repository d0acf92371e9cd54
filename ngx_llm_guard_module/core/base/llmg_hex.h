/*
 * Hexadecimal digits of either case.
 */

#ifndef _LLMG_HEX_H_INCLUDED_
#define _LLMG_HEX_H_INCLUDED_


#include "llmg.h"


/* what a digit is worth; less than 0: not one */
#define llmg_hex(c)   (llmg_hex_digits[c] - 1)


/* a digit's worth plus 1; 0: not one */
extern const signed char  llmg_hex_digits[256];


/* two of them, or four; less than 0 when one is none */

static inline int
llmg_hex2(const unsigned char *p)
{
    return llmg_hex(p[0]) * 16 | llmg_hex(p[1]);
}


static inline int
llmg_hex4(const unsigned char *p)
{
    return llmg_hex(p[0]) * 4096 | llmg_hex(p[1]) * 256
           | llmg_hex(p[2]) * 16 | llmg_hex(p[3]);
}


#endif /* _LLMG_HEX_H_INCLUDED_ */
