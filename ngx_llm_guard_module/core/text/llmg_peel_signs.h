/*
 * What may be where hardly three letters are in a row, between the files of
 * llmg_peel_signs.
 */

#ifndef _LLMG_PEEL_SIGNS_H_INCLUDED_
#define _LLMG_PEEL_SIGNS_H_INCLUDED_


#include "llmg_peel_view.h"
#include "llmg_base64.h"


/* bytes that are looked at, from one look to the next */
#define LLMG_PEEL_LOOK      16
#define LLMG_PEEL_STEP      48

/* letters that are spelled, the least that are something */
#define LLMG_PEEL_LETTERS   8

/* base64 or hex in chunks, the longest */
#define LLMG_PEEL_CHUNK     15

/* between two numbers, the most */
#define LLMG_PEEL_GAP       3

/* runs of chunks that say nothing, before no more are looked for */
#define LLMG_PEEL_TRIES     4


#define llmg_peel_letter(c)   ((unsigned) ((c) | 0x20) - 'a' < 26)
#define llmg_peel_blank(c)    ((c) == ' ' || (c) == '\n' || (c) == '\r'       \
                               || (c) == '\t')

/* between two numbers */
#define llmg_peel_separates(c)                                                \
    (llmg_peel_blank(c) || (c) == ',' || (c) == ';' || (c) == '-'             \
     || (c) == '|' || (c) == '/' || (c) == '_' || (c) == '.')

/* the place of a base, 2, 8 or 10, in llmg_peel_tried_t */
#define llmg_peel_base(base)  (((base) - 1) / 4)


/* what may begin at a byte */
#define LLMG_PEEL_MAY_DOTS     0x01
#define LLMG_PEEL_MAY_BITS     0x02     /* numbers of base 2 */
#define LLMG_PEEL_MAY_FIGURES  0x04     /* and of the others */
#define LLMG_PEEL_MAY_SPELLED  0x08
#define LLMG_PEEL_MAY_CHUNKS   0x10


/*
 * How far a run went that was none: one that begins inside of it ends there
 * too, and is shorter.  So each byte is looked at a few times, however many
 * runs are none.
 */
typedef struct {
    unsigned              tries;
    const unsigned char  *chunks;
    const unsigned char  *dots;
    const unsigned char  *numbers[3];   /* by base: 2, 8, 10 */
} llmg_peel_tried_t;


/* what is known of LLMG_PEEL_STEP bytes: a bit for each, and some behind */
typedef struct {
    const unsigned char  *from;         /* NULL: of none */
    const unsigned char  *text;
    const unsigned char  *end;
    uint64_t              begins;       /* where something may, of the step */
    uint64_t              passed;       /* digits that would, but none does */
    uint64_t              chunks;       /* and where those that are long enough
                                           and no words */
    uint64_t              coded;        /* letters of base64 */
    uint64_t              letters;
    uint64_t              capitals;
    uint64_t              digits;
    uint64_t              ones;         /* '0' and '1' */
    uint64_t              high;         /* above ASCII */
    uint64_t              tags;         /* '<' */
} llmg_peel_scan_t;


/* 1 unless three letters follow one another, none of them an odd capital */
int llmg_peel_odd(const unsigned char *p);

/*
 * The first byte from p on, before "stop", at which something may begin, and
 * what: *may; or "stop".
 */
const unsigned char *llmg_peel_begin(llmg_peel_scan_t *scan,
    const unsigned char *p, const unsigned char *stop,
    llmg_peel_tried_t *tried, unsigned *may);

/* Each returns where it ends what begins at p, decoded in "out", or p. */

const unsigned char *llmg_peel_spelled(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n,
    const unsigned char **next);
const unsigned char *llmg_peel_dots(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n,
    llmg_peel_tried_t *tried);
const unsigned char *llmg_peel_numbers(const unsigned char *p,
    const unsigned char *end, int base, unsigned char *out, size_t *n,
    llmg_peel_tried_t *tried);
const unsigned char *llmg_peel_chunks(const unsigned char *p,
    const unsigned char *end, unsigned char *out, size_t *n, unsigned *kind,
    llmg_peel_tried_t *tried);


/*
 * No numbers of this base begin at p, nor before: who steps back does not begin
 * within a row that was refused.
 */

static llmg_inline void
llmg_peel_no_numbers(llmg_peel_tried_t *tried, const unsigned char *p,
    int base)
{
    if (tried->numbers[llmg_peel_base(base)] < p) {
        tried->numbers[llmg_peel_base(base)] = p;
    }
}


#endif /* _LLMG_PEEL_SIGNS_H_INCLUDED_ */
