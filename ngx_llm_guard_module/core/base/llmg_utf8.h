/*
 * Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above
 * U+10FFFF.
 */

#ifndef _LLMG_UTF8_H_INCLUDED_
#define _LLMG_UTF8_H_INCLUDED_


#include "llmg.h"


/*
 * Length of the well-formed sequence at p (1 to 4), or 0 when the bytes up to
 * "end" do not begin with one.
 */
size_t llmg_utf8_sequence(const unsigned char *p, const unsigned char *end);

/* The character of the well-formed sequence at p, which has n bytes. */
uint32_t llmg_utf8_decode(const unsigned char *p, size_t n);

/* Writes "cp" (not a surrogate, at most U+10FFFF); returns 1 to 4. */
size_t llmg_utf8_encode(uint32_t cp, unsigned char *out);

/* 1 when all of "s" is well-formed. */
int llmg_utf8_valid(llmg_str_t s);

/*
 * Length of "s" less an unfinished sequence at its end: a place where the text
 * may be cut.  Bytes that are wrong, not unfinished, are kept.
 */
size_t llmg_utf8_prefix(llmg_str_t s);


#endif /* _LLMG_UTF8_H_INCLUDED_ */
