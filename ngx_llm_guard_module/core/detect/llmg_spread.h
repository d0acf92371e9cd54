/*
 * Numbers whose digits stand apart otherwise than their shapes have it: "0 1 1
 * 0 4" in the boxes of a form, "116 - 82 - 00276".  Separators are no part of
 * any of these numbers, so what counts is how many digits they are, their
 * check, and their label.
 */

#ifndef _LLMG_SPREAD_H_INCLUDED_
#define _LLMG_SPREAD_H_INCLUDED_


#include "llmg_label.h"
#include "llmg_scan.h"


#define LLMG_SPREAD_LEAST   7       /* digits */
#define LLMG_SPREAD_MOST    24
#define LLMG_SPREAD_BYTES   96      /* with what is between them */


/* by their number: rules of n, malloc'ed */
typedef struct {
    unsigned short  *rules[LLMG_SPREAD_MOST + 1];
    unsigned short   n[LLMG_SPREAD_MOST + 1];
    unsigned         any;

    /* a bit for each rule, and 1 when some have none */

    uint64_t         set[LLMG_SPREAD_MOST + 1][LLMG_LABEL_RULES / 64];
    unsigned char    more[LLMG_SPREAD_MOST + 1];
} llmg_spread_t;


/* digits in groups that begin at one place */
typedef struct {
    unsigned         groups;
    unsigned         whole;     /* 1: the last group is the end of them */
    unsigned         digits[LLMG_SPREAD_MOST];  /* up to the end of each */
    size_t           ends[LLMG_SPREAD_MOST];
    unsigned char    bytes[LLMG_SPREAD_MOST];   /* the digits */
} llmg_spread_groups_t;


/*
 * How many digits the rule's numbers may be, a bit for each, LEAST to MOST; 0
 * for a rule without labels, without a check, or of more than digits.
 */
uint32_t llmg_spread_digits(const llmg_rule_t *rule);

/* LLMG_OK, LLMG_ERROR; to be freed in either case. */
llmg_status_t llmg_spread_compile(llmg_spread_t *spread,
    const llmg_rule_t *const *rules, size_t n);
void llmg_spread_free(llmg_spread_t *spread);

/*
 * LLMG_OK: two groups and more begin with these digits, and none is before
 * them; LLMG_AGAIN: more text will tell; LLMG_DECLINED.
 */
llmg_status_t llmg_spread_look(const llmg_digits_t *place,
    llmg_spread_groups_t *found);

/* 1 when one of the rules for n digits is in a set: "any" of a label spot */
int llmg_spread_named(const llmg_spread_t *spread, unsigned n,
    const uint64_t *set);

/* 1 when it is a date of ISO 8601, or four numbers with dots, and a time. */
int llmg_spread_usual(const llmg_spread_groups_t *found, llmg_str_t text);


#endif /* _LLMG_SPREAD_H_INCLUDED_ */
