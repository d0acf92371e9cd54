/*
 * What is encoded in a text, decoded: further views of it for a judge.
 *
 * A view undoes one layer.  In one kind of view the encoded parts (base64,
 * hex, percent, escapes of JSON, entities of HTML) stand decoded in their
 * places, with a little of the text around them; in another one letters among
 * signs, and numbers that are letters; in others the parts that would be words
 * if each letter were thirteen further, or the line ran backwards.  Only what
 * decodes to plausible text is shown.  Views are peeled again, LLMG_PEEL_DEPTH
 * layers deep.
 *
 * Encoding is no offence: nothing is found here.  Time and memory are linear
 * in the text; where the bounds are reached, "cut" tells that there may be
 * more.
 */

#ifndef _LLMG_PEEL_H_INCLUDED_
#define _LLMG_PEEL_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_PEEL_DEPTH     3
#define LLMG_PEEL_VIEWS     16
#define LLMG_PEEL_PARTS     4096        /* decoded in one view */

/*
 * Bytes of all views of a text of n: those of three layers of base64 are 1.73
 * times as long as it.
 */
#define llmg_peel_most(n)   ((size_t) (n) / 4 * 7 + 1024)

/* shown on either side of what was decoded */
#define LLMG_PEEL_AROUND    96

#define LLMG_PEEL_NONE      UINT32_MAX


typedef enum {
    LLMG_PEEL_PLAIN = 0,                /* as it was */
    LLMG_PEEL_BASE64,                   /* either alphabet */
    LLMG_PEEL_HEX,
    LLMG_PEEL_PERCENT,
    LLMG_PEEL_ESCAPES,                  /* \u0041 \x41 \n, or "\a\b\c" */
    LLMG_PEEL_ENTITIES,
    LLMG_PEEL_ROT13,
    LLMG_PEEL_REVERSED,
    LLMG_PEEL_BASE32,
    LLMG_PEEL_NUMBERS,                  /* 105 103, 01101001, -- .. */
    LLMG_PEEL_SPELLED,                  /* i|g|n, [i][g] */
    LLMG_PEEL_NAME,                     /* many_words_in_one */
    LLMG_PEEL_KINDS
} llmg_peel_kind_e;


/* a piece of a view, up to the next piece's "out" */
typedef struct {
    uint32_t   out;
    uint32_t   in;                      /* in the text that was peeled */
    uint32_t   in_end;
    uint32_t   kind:8;                  /* llmg_peel_kind_e */
    uint32_t   within:24;               /* a bit for each that was undone in
                                           what came of it */
} llmg_peel_piece_t;


typedef struct {
    llmg_str_t          text;
    uint32_t            parent;         /* a view, or LLMG_PEEL_NONE: the text
                                           itself */
    uint32_t            depth;          /* from 1 */
    uint32_t            kinds;          /* a bit for each that was undone */
    uint32_t            n;
    llmg_peel_piece_t  *pieces;
} llmg_peel_view_t;


typedef struct {
    llmg_peel_view_t    views[LLMG_PEEL_VIEWS];
    size_t              n;
    size_t              left;           /* bytes that may still be made */
    unsigned            cut;
} llmg_peel_t;


/* LLMG_OK, also when there is nothing to peel; LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_peel(llmg_peel_t *peel, llmg_arena_t *arena,
    llmg_str_t text);

/*
 * The bytes of the text that [start, end) of a view was made from.  Encoded
 * parts are one piece.  Returns a bit for each kind that was undone to see
 * these bytes, in the view and in those that it is a view of.
 */
unsigned llmg_peel_origin(const llmg_peel_t *peel, size_t view, size_t start,
    size_t end, size_t *from, size_t *to);

/* likewise, to see the whole of a view */
unsigned llmg_peel_layers(const llmg_peel_t *peel, size_t view);

/* "plain", "base64" ... */
const char *llmg_peel_kind_name(unsigned kind);


#endif /* _LLMG_PEEL_H_INCLUDED_ */
