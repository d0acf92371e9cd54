/*
 * Runs of bytes, sixteen or eight at a time: the two loops that every byte of
 * every text goes through.
 */

#ifndef _LLMG_RUN_H_INCLUDED_
#define _LLMG_RUN_H_INCLUDED_


#include "llmg.h"


/*
 * The first byte in [p, end) that is a quote, a backslash, a control character
 * or above 0x7F; or end.
 */
const unsigned char *llmg_run_plain(const unsigned char *p,
    const unsigned char *end);

/* The first ASCII digit in [p, end), or end. */
const unsigned char *llmg_run_no_digit(const unsigned char *p,
    const unsigned char *end);


#endif /* _LLMG_RUN_H_INCLUDED_ */
