/*
 * The steps of folding, between the files of llmg_fold.
 *
 *     characters > llmg_fold_word > llmg_fold_space > llmg_fold_leet > the view
 */

#ifndef _LLMG_FOLD_STEP_H_INCLUDED_
#define _LLMG_FOLD_STEP_H_INCLUDED_


#include "llmg_fold.h"
#include "llmg_fold_table.h"
#include "llmg_utf8.h"


/* where a spaced word is */
enum {
    LLMG_FOLD_BOUNDARY = 0,
    LLMG_FOLD_IN_WORD,
    LLMG_FOLD_AT_LETTER,        /* behind one that may stand alone */
    LLMG_FOLD_AT_SIGN,          /* that may be a letter, behind that one */
    LLMG_FOLD_AT_SEPARATOR
};


/* characters that one becomes: only U+FDFA and U+FDFB are more */
#define LLMG_FOLD_LONGEST      6


#define llmg_fold_lower(c)   ((uint32_t) ((c) | 0x20) - 'a' < 26)
#define llmg_fold_digit(c)   ((uint32_t) (c) - '0' < 10)


/* a sign that stands for a letter in the midst of others */

static llmg_inline int
llmg_fold_sign(uint32_t c)
{
    return c == '@' || c == '$' || c == '!' || c == '|' || c == '+'
           || c == 0x20AC;
}


/* "like" of a digit that is no letter: it is one of a row */
#define LLMG_FOLD_STAYS        0xFF

/* tokens for which one disguised word makes the next more plausible */
#define LLMG_FOLD_LEET         16

/* characters of Latin text before a word that only looks Latin becomes it */
#define LLMG_FOLD_LATIN        8

static llmg_inline int
llmg_fold_latin(uint32_t c)
{
    return llmg_fold_digit(c) || (c < 0x80 && llmg_fold_lower(c))
           || llmg_fold_sign(c);
}


/* of a byte, above the letter that it is or stands for: llmg_fold_bytes */
#define LLMG_FOLD_IS_LETTER    0x0100
#define LLMG_FOLD_IS_DIGIT     0x0200
#define LLMG_FOLD_IS_SIGN      0x0400
#define LLMG_FOLD_IS_VOWEL     0x0800
#define LLMG_FOLD_IS_HEX       0x1000
#define LLMG_FOLD_IS_RARE      0x2000      /* for a letter */

#define LLMG_FOLD_IS_ALNUM     (LLMG_FOLD_IS_LETTER | LLMG_FOLD_IS_DIGIT)
#define LLMG_FOLD_IS_TOKEN     (LLMG_FOLD_IS_ALNUM | LLMG_FOLD_IS_SIGN)

/* as a byte of a token */
#define LLMG_FOLD_EURO         0x80

extern const uint16_t  llmg_fold_bytes[256];


/* n bytes at the end of the view will be made from [start, end) */

static llmg_inline void
llmg_fold_map(llmg_fold_t *f, size_t n, uint32_t start, uint32_t end,
    unsigned shared)
{
    uint32_t          out;
    llmg_status_t     rc;
    llmg_fold_run_t  *last, run;

    out = (uint32_t) f->out.len;

    if (f->map.len != 0) {
        last = (llmg_fold_run_t *) (void *) (f->map.data + f->map.len) - 1;

        if (!shared && last->in_end == start && end - start == n
            && out - last->out == last->in_end - last->in)
        {
            last->in_end = end;
            return;
        }

        if (last->in == start && last->in_end == end) {
            return;
        }
    }

    run.out = out;
    run.in = start;
    run.in_end = end;

    rc = llmg_buf_append(&f->map, &run, sizeof(llmg_fold_run_t));

    if (rc != LLMG_OK) {
        f->status = rc;
    }
}


/* letters of a word, and digits: f->seen */
#define LLMG_FOLD_SEEN_LATIN   0x01
#define LLMG_FOLD_SEEN_DIGIT   0x02
#define LLMG_FOLD_SEEN_LIKE    0x04        /* looks Latin */
#define LLMG_FOLD_SEEN_OTHER   0x08


/* a character and its marks, in canonical order and composed: how many left */
unsigned llmg_fold_compose(llmg_fold_item_t *s, unsigned n);

/* up to the first control that is no white space: nobody sees one */
const unsigned char *llmg_fold_seen(const unsigned char *p,
    const unsigned char *end);

/* how far it came, from p on, at the place f->in of the original */
size_t llmg_fold_fast(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end);

/*
 * The same, of words of other scripts, at most LLMG_FOLD_SCRIPT bytes; 0: what
 * is at p is for the steps.
 */
#define LLMG_FOLD_SCRIPT   4096

size_t llmg_fold_script(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end);

/*
 * The same, of tokens of ASCII and what is behind them, in which digits and
 * signs may stand for letters.  Up to f->held it is of no use.
 */
size_t llmg_fold_tokens(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end);

/* the byte at p begins no character, and ends no text */

static llmg_inline int
llmg_fold_none(const unsigned char *p, const unsigned char *end)
{
    uint32_t  cp;

    return end - p >= 4 && p[0] >= 0x80 && p[0] != LLMG_TEXT_SEPARATOR
           && llmg_utf8_next(p, end, &cp) == 0;
}


/*
 * The same for bytes that are no UTF-8, but for one that a mark may follow:
 * each step lets them through.
 */
size_t llmg_fold_noise(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end);

/* the next items of the view, one after another */
void llmg_fold_emit(llmg_fold_t *f, const llmg_fold_item_t *items, size_t n);

/* one; mostly it is a byte more of what we are at */

static llmg_inline void
llmg_fold_emit_one(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    llmg_fold_run_t  *last;

    if (item->cp < 0x80 && !item->shared && f->map.len != 0
        && f->out.len < f->out.cap)
    {
        last = (llmg_fold_run_t *) (void *) (f->map.data + f->map.len) - 1;

        if (last->in_end == item->start && item->end == item->start + 1
            && (uint32_t) f->out.len - last->out == last->in_end - last->in)
        {
            last->in_end++;
            f->out.data[f->out.len++] = (unsigned char) item->cp;
            return;
        }
    }

    llmg_fold_emit(f, item, 1);
}


/* what is no letter of a word and no digit; the end of a word */
void llmg_fold_other(llmg_fold_t *f, const llmg_fold_item_t *item);
void llmg_fold_word_end(llmg_fold_t *f);

/* an item; n letters and digits of one word */
void llmg_fold_space(llmg_fold_t *f, const llmg_fold_item_t *item);
void llmg_fold_space_letters(llmg_fold_t *f, const llmg_fold_item_t *items,
    size_t n);
void llmg_fold_space_end(llmg_fold_t *f);

void llmg_fold_leet(llmg_fold_t *f, const llmg_fold_item_t *item);
void llmg_fold_leet_letters(llmg_fold_t *f, const llmg_fold_item_t *items,
    size_t n);
void llmg_fold_leet_end(llmg_fold_t *f);


#endif /* _LLMG_FOLD_STEP_H_INCLUDED_ */
