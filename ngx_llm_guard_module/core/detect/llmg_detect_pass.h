/*
 * A pass over texts, between the files of llmg_detect.
 */

#ifndef _LLMG_DETECT_PASS_H_INCLUDED_
#define _LLMG_DETECT_PASS_H_INCLUDED_


#include "llmg_confirm.h"


/* of how many rules it is known where they last did not match */
#define LLMG_DETECT_MISSED   32


/* and where those with a class before their literals were looked for last */
#define LLMG_DETECT_LASTS    16


typedef struct {
    unsigned              rule;     /* and one, or 0 */
    size_t                origin;   /* of the text */
    llmg_confirm_last_t   at;
} llmg_detect_last_t;


/* of how many literals it is known what was found when they were there last */
#define LLMG_DETECT_SAID     16

/* and so much of each, at most */
#define LLMG_DETECT_FOUND    3

/* where so many places in a row have said nothing again, one of so many, a
   power of two, is asked */
#define LLMG_DETECT_VAIN     32
#define LLMG_DETECT_SOME     8


typedef struct {
    const llmg_detect_literal_t  *literal;
    size_t                        place;
    size_t                        n;
    struct {
        const llmg_rule_t        *rule;
        ptrdiff_t                 start;    /* from the place on */
        ptrdiff_t                 end;
    } found[LLMG_DETECT_FOUND];
} llmg_detect_said_t;


/* one pass over the joined texts */
typedef struct {
    const llmg_detect_t  *detect;
    llmg_scratch_t       *scratch;
    llmg_findings_t      *list;
    llmg_str_t            joined;
    const llmg_text_t    *texts;
    size_t                n;
    size_t                base;     /* where the pass begins in joined */

    size_t                text;     /* the text that triggers are in */
    size_t                span;     /* in it: a rule with an end began here */
    size_t                barrier;  /* and went up to */
    size_t                before;   /* the barrier before that one */

    /* where the tails of rules were last, of those with a bit */

    uint64_t              tailed[LLMG_DETECT_TAILS / 64];
    llmg_span_t           tails[LLMG_DETECT_TAILS];

    /* where rules did not match, of each its last trigger */

    unsigned              misses;   /* 0: there are none yet */
    unsigned              missed[LLMG_DETECT_MISSED];   /* rule and one, or 0 */
    size_t                places[LLMG_DETECT_MISSED];

    size_t                here;     /* the same as there, so many bytes */
    size_t                there;
    size_t                alike;

    unsigned              lasts;    /* 0: there are none yet */
    llmg_detect_last_t    last[LLMG_DETECT_LASTS];

    /* what literals found, and so many bytes that are the same as before */

    unsigned              saids;    /* a bit for each that there is */
    unsigned              vain;     /* places that said nothing again */
    unsigned              tells;    /* 1: what this place finds is kept */
    llmg_detect_said_t    said[LLMG_DETECT_SAID];
    size_t                same_from;
    size_t                same_to;
    size_t                same_away;

    llmg_label_none_t     none;
    llmg_need_pass_t      need;
    llmg_phrase_pass_t    phrases;
} llmg_detect_pass_t;


/* A rule did not match at "trigger". */
void llmg_detect_missed(llmg_detect_pass_t *pass, unsigned rule,
    size_t trigger);

/*
 * 1 when a pattern has all before it that it had at another place, where it did
 * not match: or a word that orders begin with, said again and again, would cost
 * most of all texts.
 */
int llmg_detect_again(llmg_detect_pass_t *pass, unsigned rule,
    llmg_str_t text, size_t origin, size_t trigger);

/*
 * llmg_confirm() of a rule in the text that begins at "origin", by what is
 * known from its place before, and of where words are; LLMG_AGAIN: it finds
 * what it has found there.
 */
llmg_status_t llmg_detect_confirm(llmg_detect_pass_t *pass,
    const llmg_detect_rule_t *r, llmg_str_t text, size_t origin,
    size_t trigger, llmg_span_t *found, size_t *end);

/*
 * A literal in a text without a barrier: where all around it is what it was
 * when it was there last, what was found then is found again, LLMG_OK;
 * LLMG_DECLINED: it is to be looked at.  LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_detect_same(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger);

/* It was, and what is in the list from "from" on was found. */
void llmg_detect_said(llmg_detect_pass_t *pass,
    const llmg_detect_literal_t *literal, size_t trigger, size_t from);

/* Claims of other alphabets in the texts from "first" to "last". */
llmg_status_t llmg_detect_phrases(const llmg_detect_t *detect,
    llmg_str_t joined, const llmg_text_t *texts, size_t first, size_t last,
    llmg_findings_t *list);


#endif /* _LLMG_DETECT_PASS_H_INCLUDED_ */
