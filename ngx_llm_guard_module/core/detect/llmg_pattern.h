/*
 * Patterns that users write, read before PCRE2 compiles them.
 *
 * What is read is a part of PCRE2's language: bytes and characters, '.',
 * classes, groups, alternatives, repetitions with a bound, look-arounds, \b,
 * \B, \d, \w, \s and their opposites, \t, \n, \r, \f, \e, \xHH up to 7F, and a
 * backslash before punctuation.  All else is refused by name: '^', '$', \A, \z
 * (a pattern begins where its trigger is), back references, recursion, verbs
 * and options, and every repetition without a bound.
 *
 * Characters are whole: '.' and the opposite of a class take a character of
 * UTF-8, not one of its bytes, so that no mask cuts one in two.
 */

#ifndef _LLMG_PATTERN_H_INCLUDED_
#define _LLMG_PATTERN_H_INCLUDED_


#include "llmg_rule.h"


/* groups in groups */
#define LLMG_PATTERN_DEPTH   32

/* bytes that stand for what a pattern takes, to try it with */
#define LLMG_PATTERN_FILL    8


typedef struct {
    size_t         longest;             /* of a match, in bytes */
    size_t         nfill;
    unsigned char  fill[LLMG_PATTERN_FILL];
} llmg_pattern_t;


/*
 * Appends to "out" the same pattern for PCRE2 in byte mode, with a NUL that is
 * not counted.  LLMG_OK: "pattern" says how long matches are; LLMG_INVALID with
 * the reason and the byte in "err"; LLMG_ERROR, LLMG_LIMIT: memory.
 */
llmg_status_t llmg_pattern_read(llmg_pattern_t *pattern, llmg_buf_t *out,
    llmg_str_t text, int caseless, char *err, size_t size);


#endif /* _LLMG_PATTERN_H_INCLUDED_ */
