/*
 * One encoded part, between the files of llmg_peel.
 */

#ifndef _LLMG_PEEL_DECODE_H_INCLUDED_
#define _LLMG_PEEL_DECODE_H_INCLUDED_


#include "llmg_peel.h"


/* shorter ones say nothing */
#define LLMG_PEEL_RUN       16
#define LLMG_PEEL_TEXT      6
#define LLMG_PEEL_ESCAPED   3

/* between two escapes that belong together */
#define LLMG_PEEL_APART     24

/*
 * From the sign of an escape to the next one's, at most: two that are one
 * character have two signs.
 */
#define LLMG_PEEL_FAR       (sizeof("\\u{10FFFF}") - 1 + LLMG_PEEL_APART)

/* a longer name is none: blanks between its words need room */
#define LLMG_PEEL_NAME_MOST 96


/*
 * For two letters (1 to 26, 0 for what is none), each in LLMG_PEEL_FIELD bits
 * so that the sums of many are told by one: how much more likely they are in
 * English that runs backwards, and above that in English in ROT13, as
 * 8 + 2 * ln of the ratio; and how much more likely what they become is in
 * English than by chance, as LLMG_PEEL_CHANCE + 2 * ln of the ratio: backwards,
 * after ROT13 that backwards, and after ROT13.
 */
#define LLMG_PEEL_FIELD     12
#define LLMG_PEEL_CHANCE    11

extern const uint64_t  llmg_peel_pairs[32 * 32];

/*
 * Each decodes a part that begins at p, into "out", which has room for [p, end)
 * and LLMG_PEEL_NAME_MOST more.
 * Returns where it ends, or p when there is none; then *next is where to look
 * next.  Up to *next there are letters of base64 where a token begins.  *kind
 * is of llmg_peel_within().
 */

const unsigned char *llmg_peel_token(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n,
    const unsigned char **next, unsigned *kind);
const unsigned char *llmg_peel_escaped(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n,
    const unsigned char **next, unsigned *kind);

#define llmg_peel_digit(c)    ((unsigned) (c) - '0' < 10)

/* 1 when it says something in some text: not a control character */
#define llmg_peel_says(c)                                                     \
    ((c) >= 0x20 || (c) == '\n' || (c) == '\r' || (c) == '\t')

typedef enum {
    LLMG_PEEL_IS_NOISE = 0,
    LLMG_PEEL_IS_SIGNS,                 /* hardly letters */
    LLMG_PEEL_IS_TEXT                   /* reads like some language */
} llmg_peel_is_e;

llmg_peel_is_e llmg_peel_judge(const unsigned char *p, size_t n);

/* the same of the first n bytes, where there is as much noise as in "of" */
llmg_peel_is_e llmg_peel_judge_part(const unsigned char *p, size_t n,
    size_t of);

#define llmg_peel_plausible(p, n)                                             \
    (llmg_peel_judge(p, n) == LLMG_PEEL_IS_TEXT)

/* where words are looked for that are no words: a cell, and the next */
#define LLMG_PEEL_CELL      32

/*
 * 1 when up to two cells that become like English may be words: not a few pairs
 * of letters again and again, nor letters between signs.  "at" has the pair
 * that ends in each byte, as in llmg_peel_pairs[].
 */
int llmg_peel_worded(const unsigned char *p, size_t n, const uint16_t *at);

/* 1 when signs are what another layer may make text of: Morse, numbers */
int llmg_peel_signed(const unsigned char *p, size_t n);

/*
 * Not 0 when it is text, or another layer reads it; what has no letters of its
 * own is undone in its place first: a bit for each kind that was, PLAIN too.
 */
unsigned llmg_peel_reads(unsigned char *out, size_t *n);

/* a kind, and bits of those that were undone in what came of it */
#define LLMG_PEEL_WITHIN              8
#define llmg_peel_within(kind, kinds) ((kind) | (kinds) << LLMG_PEEL_WITHIN)

/*
 * [p, end) in pairs of hex digits, "step" bytes from one to the next, into
 * "out", which may be p: how many bytes.
 */
size_t llmg_peel_bytes(const unsigned char *p, const unsigned char *end,
    size_t step, unsigned char *out);

/*
 * What an escape says, behind its sign: where it ends, or NULL.  Up to "most"
 * digits in base 8, 10 or 16; "101" and "41 ", that begin with a digit; and
 * "#52;", "amp;".
 */
const unsigned char *llmg_peel_number(const unsigned char *p,
    const unsigned char *end, int base, size_t least, size_t most,
    uint32_t *value);
const unsigned char *llmg_peel_numeric(const unsigned char *p,
    const unsigned char *end, uint32_t *value);
const unsigned char *llmg_peel_entity(const unsigned char *p,
    const unsigned char *end, uint32_t *value);

/* where the letters of base64 from p on end */
const unsigned char *llmg_peel_run(const unsigned char *p,
    const unsigned char *end);


#endif /* _LLMG_PEEL_DECODE_H_INCLUDED_ */
