/*
 * The canonical view of a text: what it says, without its disguise.
 *
 * Characters become their NFKC_Casefold, without the marks of scripts that are
 * read without them; characters that nobody sees go, controls that are no white
 * space among them; other forms of Latin letters and of digits become ASCII
 * (llmg_fold_table.h).  With LLMG_FOLD_DISGUISE also, by a look at the words
 * around:
 *
 *     letters of another script that look Latin, in a word or text that is
 *     Latin but for them: "ignоre" with a Cyrillic o
 *     letters one by one: "i g n o r e   a l l", "i-g-n-o-r-e"
 *     digits and signs for letters: "1gn0r3"
 *
 * Text that is not in disguise keeps its words in every script.  Folding what
 * is folded changes nothing.  The text may come in pieces: every way of cutting
 * it gives the same view.  At most a word is held back (LLMG_FOLD_WORD
 * characters), by each of the steps.
 *
 * LLMG_TEXT_SEPARATOR stays and is the end of one text and the beginning of
 * another; what else is no UTF-8 becomes U+FFFD, byte by byte.
 */

#ifndef _LLMG_FOLD_H_INCLUDED_
#define _LLMG_FOLD_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_FOLD_DISGUISE     0x01

/* longer words are judged in pieces */
#define LLMG_FOLD_WORD         64

/* marks behind one character that are put in order; others stay */
#define LLMG_FOLD_SEGMENT      32

/* letters one by one are a word from so many on */
#define LLMG_FOLD_SPACED       4


/*
 * From "out" to the next run's (the end, for the last), the view is made from
 * [in, in_end) of the original: byte by byte if both are as long, else as one
 * piece.  What is between two runs is not in the view.
 */
typedef struct {
    uint32_t  out;
    uint32_t  in;
    uint32_t  in_end;
} llmg_fold_run_t;


typedef struct {
    uint32_t  cp;
    uint32_t  start;            /* in the original */
    uint32_t  end;
    uint8_t   kind;             /* LLMG_FOLD_LETTER or _OTHER */
    uint8_t   like;             /* the ASCII letter it looks like, or 0 */
    uint8_t   shared;           /* its bytes are others', too */
} llmg_fold_item_t;


typedef struct {
    llmg_buf_t         out;         /* the view, as far as it is decided */
    llmg_buf_t         map;         /* llmg_fold_run_t, in order */
    unsigned           flags;
    uint32_t           same;        /* bytes at the beginning of both of which
                                       nothing but the case is folded: these at
                                       least */

    /* the rest is llmg_fold.c's */

    uint32_t           in;          /* bytes of the original so far */
    uint32_t           slow;        /* the fast path is of no use up to there */
    uint32_t           stuck;       /* nor is the one for scripts */
    uint32_t           held;        /* nor the one for tokens */
    llmg_status_t      status;

    unsigned char      part[4];     /* of a character that is not whole */
    unsigned           npart;

    unsigned           nsegment;
    unsigned           nword;
    unsigned           seen;        /* kinds of letters in it */
    unsigned           latin;       /* how much text before is Latin */

    unsigned           spaced;      /* where we are in a spaced word */
    unsigned           nspaced;
    unsigned           joined;
    unsigned           ascii;
    uint32_t           separator;
    uint32_t           again;       /* a spaced word was just here */
    uint32_t           row;         /* a row of its separator goes on */
    unsigned           gap;

    unsigned           ntoken;
    unsigned           odd;         /* what it is made of */
    unsigned           skip;        /* the rest of a token stays */
    unsigned           blank;       /* the last was white space */
    unsigned           leet;        /* tokens for which we expect more */
    uint32_t           wait;        /* of the fast path, if it was no use */

    llmg_fold_item_t   sign;
    llmg_fold_item_t   segment[LLMG_FOLD_SEGMENT];
    llmg_fold_item_t   word[LLMG_FOLD_WORD];
    llmg_fold_item_t   run[2 * LLMG_FOLD_SPACED];
    llmg_fold_item_t   token[LLMG_FOLD_WORD];
} llmg_fold_t;


void llmg_fold_init(llmg_fold_t *f, llmg_arena_t *arena, unsigned flags);

/*
 * More of the text, and its end.  LLMG_OK; LLMG_LIMIT (memory, or more than
 * 4 GB); LLMG_ERROR.  After a failure every call fails.
 */
llmg_status_t llmg_fold_push(llmg_fold_t *f, llmg_str_t in);
llmg_status_t llmg_fold_end(llmg_fold_t *f);

/*
 * The bytes of "original", which was folded from its start on, that [start,
 * end) of the view was made from: whole characters.  Start and end may be
 * anything up to the length of the view.
 */
void llmg_fold_origin(const llmg_fold_t *f, llmg_str_t original, size_t start,
    size_t end, size_t *from, size_t *to);


#endif /* _LLMG_FOLD_H_INCLUDED_ */
