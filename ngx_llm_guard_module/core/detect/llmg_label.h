/*
 * Words that say what a value near them is.
 *
 * A value is rare that has passed its shape and its check; only there the text
 * around it is looked at, once for all rules: its words are folded and looked
 * up in one table of all words of all rules.
 */

#ifndef _LLMG_LABEL_H_INCLUDED_
#define _LLMG_LABEL_H_INCLUDED_


#include "llmg_rule.h"


#define LLMG_LABEL_SEEN   24        /* words near one value */
#define LLMG_LABEL_MAX    64        /* bytes of one word or phrase */
#define LLMG_LABEL_RULES  1024      /* of more than that each word is asked */


/* of a value that is asked for before it is known */
#define LLMG_LABEL_BACK   2
#define LLMG_LABEL_VALUE  96


typedef struct llmg_labels_s  llmg_labels_t;


/* known: what is before a value and above it; what is behind it, too */
#define LLMG_LABEL_LED     3
#define LLMG_LABEL_ALL     2

/* the words around one value; "known" is 0 before it was looked at, then what
 * has been looked at so far */
typedef struct {
    size_t          start;
    size_t          end;
    unsigned        known;
    unsigned        before;     /* of the words, those before it */
    unsigned        n;
    unsigned        words[LLMG_LABEL_SEEN];
    unsigned char   away[LLMG_LABEL_SEEN];
    uint64_t        any[LLMG_LABEL_RULES / 64];     /* rules of these words,
                                                       and of some before */
} llmg_label_spot_t;


/*
 * Compiles the labels of n rules.  malloc'ed, freed by llmg_labels_free().
 * LLMG_OK; LLMG_INVALID when a label is empty or too long; LLMG_ERROR.
 */
llmg_status_t llmg_labels_compile(llmg_labels_t **labels,
    const llmg_rule_t *const *rules, size_t n);
void llmg_labels_free(llmg_labels_t *labels);

/*
 * Whether rule number "rule" has a label near text[start, end).  "spot" is the
 * caller's: zeroed before the first call for one text, kept for others at the
 * same place.  LLMG_OK, LLMG_DECLINED, or LLMG_AGAIN when the text ends early
 * and goes on behind its end ("more").
 */
llmg_status_t llmg_labels_near(const llmg_labels_t *labels,
    llmg_label_spot_t *spot, llmg_str_t text, size_t start, size_t end,
    unsigned rule, unsigned near, int more);

/* The same of what is before and above it alone: 1 or 0, which is known now. */
int llmg_labels_led(const llmg_labels_t *labels, llmg_label_spot_t *spot,
    llmg_str_t text, size_t start, size_t end, unsigned rule, unsigned near);

/* where it is known of a text that stays where it is: zeroed at first */
typedef struct {
    const unsigned char  *from;
    const unsigned char  *upto;
    const unsigned char  *some;     /* a value that one may be near */
} llmg_label_none_t;

/*
 * 0 when no value has a label that begins at "at" or LLMG_LABEL_BACK bytes
 * before it and is at most LLMG_LABEL_VALUE bytes long; 1 when one may.
 * "none" remembers where there are no words.
 */
int llmg_labels_may(const llmg_labels_t *labels, llmg_label_none_t *none,
    llmg_str_t text, size_t at);

/* 1 when "what" is known there, and all of its words are of other rules */
#define llmg_labels_not(spot, what, from, to, rule)                           \
    ((spot)->known == (what) && (spot)->start == (from)                       \
     && (spot)->end == (to) && (rule) < LLMG_LABEL_RULES                      \
     && !((spot)->any[(rule) / 64] >> (rule) % 64 & 1))

/* 1 when all was looked at and there is no word of any rule */
#define llmg_labels_none(spot)                                                \
    ((spot)->known == LLMG_LABEL_ALL && (spot)->n == 0)


#endif /* _LLMG_LABEL_H_INCLUDED_ */
