/*
 * Replacement text for a masked finding.
 */

#ifndef _LLMG_MASK_H_INCLUDED_
#define _LLMG_MASK_H_INCLUDED_


#include "llmg_finding.h"


typedef enum {
    LLMG_MASK_LABEL = 0,        /* [EMAIL_ADDRESS] */
    LLMG_MASK_PARTIAL           /* the last four characters stay */
} llmg_mask_e;


/* -1 when there is no style of that name */
int llmg_mask_style(llmg_str_t name);

/*
 * Appends the replacement of "found", not escaped.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_mask(llmg_buf_t *out, unsigned style,
    const llmg_rule_t *rule, llmg_str_t found);


#endif /* _LLMG_MASK_H_INCLUDED_ */
