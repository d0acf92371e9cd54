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

/*
 * Both at once, in place for the lengths that most characters have: the length,
 * or 0, and the character.
 */
static llmg_inline size_t
llmg_utf8_next(const unsigned char *p, const unsigned char *end, uint32_t *cp)
{
    size_t  n;

    if (end - p >= 2 && (p[1] & 0xC0) == 0x80) {

        if (p[0] >= 0xC2 && p[0] < 0xE0) {
            *cp = (p[0] & 0x1FU) << 6 | (p[1] & 0x3FU);
            return 2;
        }

        if (p[0] > 0xE0 && p[0] < 0xF0 && p[0] != 0xED && end - p >= 3
            && (p[2] & 0xC0) == 0x80)
        {
            *cp = (p[0] & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
            return 3;
        }

        if (p[0] >= 0xF0 && p[0] < 0xF4 && (p[0] > 0xF0 || p[1] >= 0x90)
            && end - p >= 4 && (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80)
        {
            *cp = (p[0] & 0x07U) << 18 | (p[1] & 0x3FU) << 12
                  | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
            return 4;
        }
    }

    n = llmg_utf8_sequence(p, end);

    if (n != 0) {
        *cp = llmg_utf8_decode(p, n);
    }

    return n;
}

/* 1 when all of "s" is well-formed. */
int llmg_utf8_valid(llmg_str_t s);

/*
 * Length of "s" less an unfinished sequence at its end: a place where the text
 * may be cut.  Bytes that are wrong, not unfinished, are kept.
 */
size_t llmg_utf8_prefix(llmg_str_t s);


#endif /* _LLMG_UTF8_H_INCLUDED_ */
