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

/* a longer name is none: blanks between its words need room */
#define LLMG_PEEL_NAME_MOST 96


/*
 * For two letters (1 to 26, 0 for what is none) how much more likely they are,
 * as 8 + 2 * ln of the ratio: in English in ROT13, above bit 16, and in English
 * that runs backwards.
 */
extern const uint32_t  llmg_peel_pairs[32 * 32];

/*
 * And how much more likely what they become is in English than by chance, as
 * LLMG_PEEL_CHANCE + 2 * ln of the ratio: after ROT13 above bit 20, that
 * backwards above bit 10, and backwards.
 */
#define LLMG_PEEL_CHANCE    11

extern const uint32_t  llmg_peel_become[32 * 32];


/*
 * Decodes a part that begins at p, into "out", which has room for [p, end)
 * and LLMG_PEEL_NAME_MOST more.
 * Returns where it ends, or p when there is none; then *next is where to look
 * next.
 */
typedef const unsigned char *(*llmg_peel_decode_pt)(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n,
    const unsigned char **next, unsigned *kind);

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

#define llmg_peel_plausible(p, n)                                             \
    (llmg_peel_judge(p, n) == LLMG_PEEL_IS_TEXT)

/* 1 when signs are what another layer may make text of: Morse, numbers */
int llmg_peel_signed(const unsigned char *p, size_t n);

/*
 * 1 when it is text, or another layer reads it; what has no letters of its own
 * is undone in its place first.
 */
int llmg_peel_reads(unsigned char *out, size_t *n);

/*
 * [p, end) in pairs of hex digits, "step" bytes from one to the next, into
 * "out", which may be p: how many bytes.
 */
size_t llmg_peel_bytes(const unsigned char *p, const unsigned char *end,
    size_t step, unsigned char *out);

/* where the letters of base64 from p on end */
const unsigned char *llmg_peel_run(const unsigned char *p,
    const unsigned char *end);


#endif /* _LLMG_PEEL_DECODE_H_INCLUDED_ */
