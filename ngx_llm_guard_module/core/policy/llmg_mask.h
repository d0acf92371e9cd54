/*
 * Replacement text for a masked finding.
 */

#ifndef _LLMG_MASK_H_INCLUDED_
#define _LLMG_MASK_H_INCLUDED_


#include "llmg_finding.h"
#include "llmg_values.h"


typedef enum {
    LLMG_MASK_TYPE = 0,         /* [EMAIL_ADDRESS] */
    LLMG_MASK_LABEL,            /* [EMAIL_ADDRESS_1] */
    LLMG_MASK_PARTIAL,          /* the last four characters stay */
    LLMG_MASK_HASH,             /* [EMAIL_ADDRESS:3f9a1c2b] */
    LLMG_MASK_RESTORE           /* [EMAIL_ADDRESS_bdfkmnqt] */
} llmg_mask_e;


/* Of a shorter secret no part is shown: too much of it would be. */
#define LLMG_MASK_SECRET_MIN   20


/* of "type", "label", "partial", "hash", "restore"; -1: it is none of them */
int llmg_mask_style(llmg_str_t name);

/* 1 when the style has to know values again */
int llmg_mask_keyed(unsigned style);

/*
 * NULL, or why the findings of a rule of this name can not be restored: whoever
 * has them back in an answer gets what the guard is there to keep out of one.
 */
const char *llmg_mask_lost(llmg_str_t rule);

/*
 * Appends the replacement of "found", not escaped.  Without "values" what would
 * need them is masked by its type; so is, but for a restored one, what has no
 * length in a stream.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_mask(llmg_buf_t *out, llmg_values_t *values,
    unsigned style, const llmg_rule_t *rule, llmg_str_t found);


#endif /* _LLMG_MASK_H_INCLUDED_ */
