/*
 * What the linear model sees of a view: one definition for the scorer and for
 * the trainer.
 *
 * White space is a blank, a run of it one blank, and every digit a 0.  So is a
 * backslash, with n, r or t behind it: what tools return is JSON within JSON,
 * and "\nIgnore" says "Ignore".  At each byte there is the hash of the five
 * bytes that end there; at the end of each word that of the word, and that of
 * it and the word before.  In Chinese, Japanese and Korean each character is a
 * word.
 *
 * Some words, and pairs of them, are of a class (llmg_linear_classes.h): what
 * else could be said there, in any language.  Then there is a piece of the
 * class, and, if a class was not far before, one of both.
 */

#ifndef _LLMG_LINEAR_FEATURES_H_INCLUDED_
#define _LLMG_LINEAR_FEATURES_H_INCLUDED_


#include "llmg_linear_classes.h"
#include "llmg_bits.h"


#define LLMG_LINEAR_BYTES   0x9E3779B1U
#define LLMG_LINEAR_LAST    0x85EBCA77U
#define LLMG_LINEAR_WORD    0xFF51AFD7ED558CCDULL
#define LLMG_LINEAR_MIX     0xC2B2AE3D27D4EB4FULL

/* words from one that is of a class to another that goes with it */
#define LLMG_LINEAR_NEAR    4

/* above the byte itself in llmg_linear_bytes */
#define LLMG_LINEAR_IN      0x100       /* part of a word */
#define LLMG_LINEAR_FIRST   0x200       /* a word begins with it */

extern const uint16_t  llmg_linear_bytes[256];


static llmg_inline void
llmg_linear_start(llmg_linear_text_t *t)
{
    memset(t, 0, sizeof(llmg_linear_text_t));
    t->last = (uint64_t) ' ' << 56;
}


/* five bytes: the first four of them and the last four, the first one lowest */

static llmg_inline uint16_t
llmg_linear_five(uint32_t first, uint32_t last)
{
    return llmg_linear_piece((first * LLMG_LINEAR_BYTES
                              + last * LLMG_LINEAR_LAST) >> 16);
}


/* eight bytes of a word, or what is left of it */

static llmg_inline uint64_t
llmg_linear_eight(uint64_t word, uint64_t bytes)
{
    return (word + bytes) * LLMG_LINEAR_MIX;
}


/* order matters: a word before is not the same as one behind */

static llmg_inline uint64_t
llmg_linear_two(uint64_t before, uint64_t word)
{
    return (word ^ (before << 17 | before >> 47)) * LLMG_LINEAR_WORD;
}


/* a class, behind another one or behind none, which is 0 */

static llmg_inline uint16_t
llmg_linear_meant(uint32_t before, uint32_t class)
{
    return (uint16_t) (LLMG_LINEAR_HASHED + before * LLMG_LINEAR_CLASSES
                       + class);
}


/*
 * The pieces at the end of a word: writes their indices to "at", returns their
 * number, LLMG_LINEAR_MOST - 1 at most.  Of the words that begin at these bits,
 * all of no class, those below "from" are before it, and not in t->since.
 */

static llmg_inline unsigned
llmg_linear_word_behind(llmg_linear_text_t *t, uint64_t word, uint64_t others,
    unsigned from, uint16_t *at)
{
    uint32_t  class, before;
    uint64_t  two;
    unsigned  n;

    two = llmg_linear_two(t->before, word);
    t->before = word;

    at[0] = llmg_linear_piece(word >> 48);
    at[1] = llmg_linear_piece(two >> 48);
    n = 2;

    /* what is said with both words is not what each of them says */

    class = llmg_linear_class(two);

    if (class == 0) {
        class = llmg_linear_class(word);
    }

    t->since++;

    if (class != 0) {
        at[n++] = llmg_linear_meant(0, class);
        before = llmg_bits_count(others & ((1ULL << from) - 1));

        if (t->class != 0 && t->since + before <= LLMG_LINEAR_NEAR) {
            at[n++] = llmg_linear_meant(t->class, class);
        }

        t->class = class;
        t->since = 0U - before;
    }

    return n;
}


static llmg_inline unsigned
llmg_linear_word(llmg_linear_text_t *t, uint64_t word, uint16_t *at)
{
    return llmg_linear_word_behind(t, word, 0, 0, at);
}


/*
 * The pieces at one more byte: writes their indices to "at", returns their
 * number.  *seen is 1 when the byte is not dropped.
 */

static llmg_inline unsigned
llmg_linear_pieces(llmg_linear_text_t *t, unsigned char byte, uint16_t *at,
    unsigned *seen)
{
    unsigned  c, n;

    c = llmg_linear_bytes[byte];
    n = 0;
    t->line = 0;

    if (t->escape && (byte == 'n' || byte == 'r' || byte == 't')) {
        t->line = (byte == 'n');
        c = ' ';
    }

    t->escape = (byte == '\\');

    if (t->in_word && (c & (LLMG_LINEAR_IN | LLMG_LINEAR_FIRST))
                      != LLMG_LINEAR_IN)
    {
        if (t->in_word % 8 != 0) {
            t->word = llmg_linear_eight(t->word, t->part);
        }

        n = llmg_linear_word(t, t->word, at);

        t->word = 0;
        t->part = 0;
        t->in_word = 0;
    }

    if (c & LLMG_LINEAR_IN) {
        t->part |= (uint64_t) (c & 0xFF) << (t->in_word % 8 * 8);
        t->in_word++;

        if (t->in_word % 8 == 0) {
            t->word = llmg_linear_eight(t->word, t->part);
            t->part = 0;
        }
    }

    c &= 0xFF;
    *seen = !(c == ' ' && t->last >> 56 == ' ');

    if (*seen) {
        t->last = t->last >> 8 | (uint64_t) c << 56;

        if (t->n >= 3) {
            at[n++] = llmg_linear_five((uint32_t) (t->last >> 24),
                                       (uint32_t) (t->last >> 32));

        } else {
            t->n++;
        }
    }

    return n;
}


/* 1 when a sentence, or a line, ended with this byte, which was the last one */

static llmg_inline int
llmg_linear_ends(const llmg_linear_text_t *t, unsigned char byte)
{
    unsigned  c;

    if (byte == '\n' || t->line) {
        return 1;
    }

    if ((llmg_linear_bytes[byte] & 0xFF) != ' ') {

        /* the full stop of Chinese and Japanese */

        return byte == 0x82 && t->last >> 40 == 0x8280E3;
    }

    c = (unsigned) (t->last >> 48) & 0xFF;

    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';';
}


/* 1 when a block of so many bytes ends with this one */

static llmg_inline int
llmg_linear_block_ends(const llmg_linear_text_t *t, unsigned char byte,
    uint32_t bytes)
{
    return bytes >= LLMG_LINEAR_BLOCK
           || (bytes >= LLMG_LINEAR_SHORT && llmg_linear_ends(t, byte));
}


/* a view that is at its end */
typedef struct {
    int32_t     worst;                  /* the evidence of its windows */
    uint32_t    run;                    /* blocks */
    uint64_t    pieces;
    int64_t     total;                  /* of their weights */
    unsigned    decoded;
} llmg_linear_seen_t;


/* no more of this view comes: its last block is complete */
void llmg_linear_end(llmg_linear_t *l);

/* its evidence, as text of that surface */
int32_t llmg_linear_least(const llmg_linear_model_t *model,
    const llmg_linear_seen_t *view, llmg_linear_surface_e surface);

/*
 * A block is complete, and one of the windows that end with it is worse than
 * the worst: that one or what it is now, if pieces count once.
 */
int32_t llmg_linear_once(llmg_linear_t *l);

/* another block begins: where its pieces go */
uint16_t *llmg_linear_room(llmg_linear_t *l);


#endif /* _LLMG_LINEAR_FEATURES_H_INCLUDED_ */
