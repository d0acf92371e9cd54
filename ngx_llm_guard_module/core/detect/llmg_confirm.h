/*
 * The compiled form of rules, and the second step of finding: does this rule
 * match at this place?
 */

#ifndef _LLMG_CONFIRM_H_INCLUDED_
#define _LLMG_CONFIRM_H_INCLUDED_


#include "llmg_detect.h"
#include "llmg_literal.h"
#include "llmg_need.h"
#include "llmg_number.h"
#include "llmg_phrase.h"
#include "llmg_regex.h"


typedef struct {
    const llmg_rule_t     *rule;
    llmg_regex_t          *regex;
    unsigned char         *back;        /* by byte: 1 when in the class */
    llmg_str_t             until;       /* len 0: none */
    llmg_regex_t          *tail;        /* some units of it; NULL: none */
    unsigned               ntail;       /* which of the rules with one */
    const llmg_labels_t   *labels;      /* of all rules */
    unsigned               index;       /* of this one among them */
    unsigned               knows:1;     /* llmg_confirm_next() may be asked */
    unsigned               prose:1;     /* letters and blanks are in "back" */
} llmg_detect_rule_t;


/* a literal of some rules, in their order */
typedef struct {
    unsigned               first;       /* in owners */
    unsigned short         n;
    unsigned char          guarded;     /* 1: one of them has a guard */

    /* bytes before it, and from it on, that say what all of them find; 0: more
       than these do */

    unsigned short         before;
    unsigned short         window;

    llmg_need_near_t       near;
} llmg_detect_literal_t;


struct llmg_detect_s {
    llmg_detect_rule_t     *rules;
    size_t                  nrules;
    const llmg_rule_t     **list;       /* the same, as they came */
    llmg_labels_t          *labels;
    llmg_number_t          *number;     /* shapes and scans */
    llmg_need_t            *need;       /* words that patterns want */
    llmg_literal_t         *set;
    unsigned               *owners;     /* the rules of all literals */
    llmg_detect_literal_t  *literals;   /* each one once: which are its */
    size_t                  nliterals;  /* of all rules */
    unsigned               *digits;     /* patterns that digits trigger */
    size_t                  ndigits;
    unsigned                lead;       /* most letters one of them wants */
    unsigned                nbacks;     /* rules with a back class */
    uint64_t                backs[256];     /* by byte: those it is of */
    uint64_t                reach[256];     /* by distance: those it is not
                                               too far for */
    unsigned                speeches[LLMG_CLAIMS][LLMG_PHRASE_SPEECHES + 1];
                                        /* the rules of llmg_phrase.h */
    uint32_t                others[LLMG_CLAIMS];    /* a bit for those that
                                           are, of other alphabets, */
    int                     apart;      /* and whether there is one, */
    int                     spoken;     /* of any alphabet */
    unsigned                ntails;     /* rules with a tail */
    size_t                  wait;       /* for their ends, in bytes */
    llmg_detect_t          *part;       /* some of them: llmg_detect_part() */
};


/* Rules with a back class in one set: more share the last bit. */
#define LLMG_DETECT_BACKS   64

/* Rules with a tail in one set. */
#define LLMG_DETECT_TAILS   128

/* in the place of a rule's index: what begins at digits */
#define LLMG_DETECT_NUMBER  UINT_MAX


struct llmg_scratch_s {
    llmg_regex_scratch_t    *regex;
    llmg_arena_t            *arena;     /* that nobody uses, or NULL */
};


#define llmg_detect_digit(c)   ((unsigned char) ((c) - '0') < 10)


/* rule->back by byte: 1 when in the class; malloc'ed, or NULL */
unsigned char *llmg_confirm_class(const llmg_rule_t *rule);

/* where the run of the rule's back class before "at" begins */
size_t llmg_confirm_back(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t at);

/*
 * The rule, which is none of phrases, at its trigger in "text", which goes on
 * behind its end when "more" is set; "begins" are the places that its match
 * begins at, or NULL: any.
 * LLMG_OK: "found" is the finding, *end the end of the whole match;
 * LLMG_AGAIN: depends on what follows, found->start is where it would begin;
 * LLMG_DECLINED: no; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_confirm(const llmg_detect_rule_t *rule,
    llmg_scratch_t *scratch, llmg_str_t text, size_t trigger, int more,
    const llmg_need_begins_t *begins, llmg_span_t *found, size_t *end);

/*
 * Where a rule with a class before its literal was looked for last: matches
 * that begin up to there are known, and not looked for again where the next one
 * of its literals is near.  Nothing is known at first, in each text.
 */
typedef struct {
    unsigned               known:1;
    unsigned               found:1;
    size_t                 trigger;
    size_t                 first;       /* where the first may begin */
    size_t                 begin;       /* and where it does */
    llmg_span_t            span;
    size_t                 end;
} llmg_confirm_last_t;

/* 1 for a rule of which nothing but the pattern says what it finds */
int llmg_confirm_knows(const llmg_detect_rule_t *rule);

/* 1 for a rule whose class has all letters, and blanks */
int llmg_confirm_prose(const llmg_detect_rule_t *rule);

/*
 * From where on it is not known what begins; behind the trigger: the answer is
 * that of the last place.
 */
size_t llmg_confirm_from(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t trigger, llmg_confirm_last_t *last);

/* llmg_confirm() of such a rule, in a text that is whole, with "from" of it. */
llmg_status_t llmg_confirm_next(const llmg_detect_rule_t *rule,
    llmg_scratch_t *scratch, llmg_str_t text, size_t from, size_t trigger,
    const llmg_need_begins_t *begins, llmg_confirm_last_t *last,
    llmg_span_t *found, size_t *end);

/*
 * Where the tail that begins at "from" ends: LLMG_OK; LLMG_AGAIN when it may go
 * on behind the text, all before *end being of it; LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_confirm_tail(const llmg_detect_rule_t *rule,
    llmg_scratch_t *scratch, llmg_str_t text, size_t from, int more,
    size_t *end);

/* Where "until" ends in text from "from", or 0. */
size_t llmg_confirm_until(const llmg_detect_rule_t *rule, llmg_str_t text,
    size_t from);


#endif /* _LLMG_CONFIRM_H_INCLUDED_ */
