/*
 * How much a text reads like a prompt attack: a linear model over hashed pieces
 * of its canonical view (llmg_fold.h).
 *
 * The view is cut in blocks, which end with a sentence or a line.  A window is
 * some blocks in a row: each one alone, and all runs of them that are not too
 * long, so that a sentence is judged by itself and with what is around it.
 * Each piece is hashed once and its weight added to its block.  A view's
 * evidence is that of its worst window, less what a view of so many blocks has
 * by chance; a text's that of the worst of its views (llmg_peel.h).  With the
 * rules that were found in it and a bias for where it comes from it makes a
 * probability.
 *
 * Chance is less where the text around speaks of other things: what stands out
 * of a page of news is more than what stands out of a page about prompts.  So
 * what is taken off is less the further below nothing the mean of all pieces
 * of the view is, and most so in what is read for somebody (tool, document).
 *
 * Everything is integer arithmetic, and tools/train computes the same numbers.
 * The score is the same for every way of cutting the views.
 */

#ifndef _LLMG_LINEAR_H_INCLUDED_
#define _LLMG_LINEAR_H_INCLUDED_


#include "llmg_rule.h"


#define LLMG_LINEAR_BITS      16

/* bytes of a block, blanks in a row as one: none ends before, none goes on */
#define LLMG_LINEAR_SHORT     16
#define LLMG_LINEAR_BLOCK     128

/* blocks and pieces of a window, if it is more than one block */
#define LLMG_LINEAR_RUN       16
#define LLMG_LINEAR_PIECES    720

/* pieces at one byte */
#define LLMG_LINEAR_MOST      5

/* of a block at most, and what may be written behind the last ones */
#define LLMG_LINEAR_ROOM      (LLMG_LINEAR_MOST * LLMG_LINEAR_BLOCK + 80)

/*
 * Blocks of a view: up to the one there is no chance to speak of, from the
 * other on it is as long as any, for nothing shall hide in a longer one.
 */
#define LLMG_LINEAR_FEW       2
#define LLMG_LINEAR_LONG      128

/* the unit of what is added up to a score: natural logarithm of the odds */
#define LLMG_LINEAR_ONE       65536

/* a score of 1.0 */
#define LLMG_LINEAR_CERTAIN   10000

/*
 * The confidences that the thresholds of a model are, whatever its scores: what
 * one in a hundred, one in a thousand benign texts reaches.
 */
#define LLMG_LINEAR_PERCENT   60
#define LLMG_LINEAR_PERMILLE  80

/* below it there is nothing to tell of */
#define LLMG_LINEAR_LEAST     LLMG_LINEAR_PERCENT


/* where a text comes from */
typedef enum {
    LLMG_LINEAR_USER = 0,
    LLMG_LINEAR_TOOL,
    LLMG_LINEAR_DOCUMENT,
    LLMG_LINEAR_MODEL,
    LLMG_LINEAR_SURFACES
} llmg_linear_surface_e;


typedef struct {
    const char         *name;           /* of a rule */
    int32_t             weight;         /* in LLMG_LINEAR_ONE */
} llmg_linear_rule_t;


typedef struct {
    const int8_t              *weights; /* 1 << LLMG_LINEAR_BITS */

    /* of so many pieces: the inverse of about the root of their number, 65536
       being 1; LLMG_LINEAR_PIECES + 1 of them */
    const uint16_t            *roots;

    int32_t                    scale;   /* of the evidence, in ONE / 4096 */
    int32_t                    length;  /* evidence of a doubling of blocks */

    /* 4096ths of it that go for a mean weight of -1 */
    int32_t                    contrast[LLMG_LINEAR_SURFACES];
    int32_t                    decoded; /* evidence of being encoded */
    int32_t                    bias[LLMG_LINEAR_SURFACES];

    /* scores that one benign text in a hundred, in a thousand, reaches: of
       sources that the model was not trained with */
    uint16_t                   at_percent;
    uint16_t                   at_permille;

    const llmg_linear_rule_t  *rules;   /* by name, the last one's is NULL */
} llmg_linear_model_t;


/*
 * The built-in ones, made by tools/train.  In a long document a sentence has to
 * stand out of prose, among what people say to a model it is one order of many:
 * so documents have weights, and all else, of their own.
 */
extern const llmg_linear_model_t  llmg_linear_model;
extern const llmg_linear_model_t  llmg_linear_document;


/* where in a view we are; llmg_linear_features.h's */
typedef struct {
    uint64_t                    last;   /* eight bytes, the last one highest */
    uint64_t                    word;   /* eights of it that are complete */
    uint64_t                    part;
    uint64_t                    before;
    size_t                      in_word;
    uint32_t                    class;  /* the last one of a word, or 0 */
    uint32_t                    since;  /* words since then */
    unsigned                    n;      /* bytes, up to what matters */
    unsigned                    escape; /* the last byte was a backslash */
    unsigned                    line;   /* it was the n of "\n" */
} llmg_linear_text_t;


/* blocks of which each piece counts once; llmg_linear_distinct.c's */
typedef struct llmg_linear_blocks_s  llmg_linear_blocks_t;


typedef struct {
    const llmg_linear_model_t  *model;
    llmg_linear_text_t          text;
    llmg_linear_blocks_t       *blocks; /* NULL: pieces count as they come */
    uint16_t                   *at;     /* those of this block */
    uint32_t                    bytes;  /* in this block */
    uint32_t                    n;      /* how many they are */
    int64_t                     again;  /* and those that are among them: how
                                           many, from bit 32 on, and their
                                           weights */
    uint32_t                    run;    /* blocks before it, in this view */
    int32_t                     worst;  /* of the windows of this view */
    int32_t                     plain;  /* with blocks: as pieces come */
    int32_t                     enough; /* from which on no more is looked at */
    uint64_t                    pieces; /* of this view */
    int64_t                     total;  /* of their weights */
    int32_t                     evidence[LLMG_LINEAR_SURFACES];
    uint32_t                    avx2;
    uint32_t                    ns[LLMG_LINEAR_RUN];
    int32_t                     sums[LLMG_LINEAR_RUN];
    int64_t                     agains[LLMG_LINEAR_RUN];
    uint16_t                    own[LLMG_LINEAR_ROOM];
} llmg_linear_t;


/*
 * Begins a text; llmg_linear_view() ends a view of it, where another begins.
 * "decoded" is 1 for what was encoded in the text.
 */
void llmg_linear_begin(llmg_linear_t *l, const llmg_linear_model_t *model);
void llmg_linear_push(llmg_linear_t *l, llmg_str_t view);
void llmg_linear_view(llmg_linear_t *l, unsigned decoded);

/*
 * The evidence from which on the score is the highest there is, whatever rules
 * add to it.
 */
int32_t llmg_linear_enough(const llmg_linear_model_t *model,
    llmg_linear_surface_e surface);

/*
 * Of the view that begins no more is looked at than surely is as much evidence:
 * it may then be more than this, or less than all of it has.
 */
void llmg_linear_until(llmg_linear_t *l, int32_t enough, unsigned decoded);

/*
 * The evidence so far of all views that have ended, in units of 1/4096 of a
 * weight; INT32_MIN when nothing was there to be seen.
 */
int32_t llmg_linear_evidence(const llmg_linear_t *l,
    llmg_linear_surface_e surface);

/*
 * That of the view that has not ended, if it ended with its last block, or went
 * on like that until it were so many times as long.
 */
int32_t llmg_linear_so_far(const llmg_linear_t *l,
    llmg_linear_surface_e surface, unsigned decoded, unsigned times);

/*
 * Where each piece was last: for llmg_linear_distinct(), as many views as there
 * are.  It begins as zeros.
 */
typedef struct {
    uint32_t                    stamp;  /* of the last block */
    uint16_t                    last[1 << LLMG_LINEAR_BITS];
} llmg_linear_table_t;


/*
 * The evidence of one view if in windows that repeat themselves each piece
 * counted once: what tables, logs and lists say again and again is no more
 * evidence for it.  *evidence is that of the view as it is.  Some times the
 * work: for views that would be told of, up to where both are "enough".
 */
int32_t llmg_linear_distinct(const llmg_linear_model_t *model,
    llmg_str_t view, llmg_linear_surface_e surface, unsigned decoded,
    int32_t enough, llmg_linear_table_t *table, int32_t *evidence);

/*
 * The built-in model for texts of a surface.  Evidence and scores of one model
 * mean nothing to another one; confidences are the same.
 */
const llmg_linear_model_t *llmg_linear_of(llmg_linear_surface_e surface);

/* What a rule adds when it was found: 0 for one the model does not know. */
int32_t llmg_linear_rule(const llmg_linear_model_t *model, const char *name);

/*
 * The probability, 0 to LLMG_LINEAR_CERTAIN, from the evidence, the sum over
 * the rules that were found, each counted once, and the surface.
 */
unsigned llmg_linear_score(const llmg_linear_model_t *model, int32_t evidence,
    int32_t rules, llmg_linear_surface_e surface);


/*
 * A score as a confidence, in hundredths of one: 0 to 10000.  It grows with the
 * score, is LLMG_LINEAR_PERCENT at the one threshold and LLMG_LINEAR_PERMILLE
 * at the other, so that policies keep their meaning when a model is made anew.
 */
unsigned llmg_linear_confidence(const llmg_linear_model_t *model,
    unsigned score);


/*
 * What the model's findings are of: "injection.model".  It is in no table, for
 * it has no pattern; its confidence is the most there can be.
 */
extern const llmg_rule_t  llmg_linear_found;


#endif /* _LLMG_LINEAR_H_INCLUDED_ */
