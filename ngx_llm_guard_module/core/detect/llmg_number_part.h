/*
 * Places of digits while they are looked at.
 */

#ifndef _LLMG_NUMBER_PART_H_INCLUDED_
#define _LLMG_NUMBER_PART_H_INCLUDED_


#include "llmg_confirm.h"
#include "llmg_plain_number.h"
#include "llmg_shape.h"
#include "llmg_spread.h"


typedef struct {
    unsigned         when;      /* of the rule */
    unsigned short   rule;
    unsigned char   *back;      /* by byte: 1 when in the class; or NULL */
} llmg_number_scan_t;


/* bits of LLMG_WHEN_*; scans that have a bit for themselves */
#define LLMG_NUMBER_WAYS    12
#define LLMG_NUMBER_SCANS   64

#define LLMG_NUMBER_LONG    3       /* the bit of LLMG_WHEN_LONG */


struct llmg_number_s {
    const llmg_rule_t *const  *rules;
    const llmg_labels_t       *labels;

    llmg_shapes_t              shapes;
    llmg_spread_t              spread;
    llmg_plain_t               plain;

    llmg_number_scan_t        *scans;
    size_t                     nscans;
    unsigned                   when;        /* of any of them */
    uint64_t                   ways[LLMG_NUMBER_WAYS];  /* by each bit of
                                                           "when": a bit for
                                                           each scan */
    uint64_t                   named;       /* those that want a label near */
    int                        longs;       /* 1: all for LLMG_WHEN_LONG do */

    llmg_number_scan_t        *forms;       /* of tokens with short prefixes */
    size_t                     nforms;
    uint64_t                   begins[256]; /* by first byte: a bit for each */
};


/* one place, while it is looked at */
typedef struct {
    const llmg_number_t       *number;
    llmg_digits_t               place;
    llmg_number_hits_t        *hits;
    llmg_label_spot_t          spot;
    int                        again;
} llmg_number_pass_t;


/* what has one of the shapes of a list, by what follows the first digits */
void llmg_number_list(llmg_number_pass_t *pass, const llmg_shape_list_t *list,
    unsigned after);

/*
 * Digits that stand apart in another way than shapes have it.  All of them may
 * be one number or, with a label before it, the first of them.
 */
void llmg_number_spread(llmg_number_pass_t *pass);

/* a finding, when its rule wants no label or has one */
void llmg_number_found(llmg_number_pass_t *pass, unsigned rule, size_t start,
    size_t end);

/* more text will tell of what begins there */
void llmg_number_wait(llmg_number_pass_t *pass, size_t start);


#endif /* _LLMG_NUMBER_PART_H_INCLUDED_ */
