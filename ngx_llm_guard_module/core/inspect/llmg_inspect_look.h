/*
 * The texts of a request looked at: as they stand, without disguise, decoded,
 * and by the model; in the room only.
 */

#ifndef _LLMG_INSPECT_LOOK_H_INCLUDED_
#define _LLMG_INSPECT_LOOK_H_INCLUDED_


#include "llmg_inspect.h"
#include "llmg_linear.h"


/*
 * Fills result->findings, sorted.  What a view says is found at the bytes of
 * the text that it was made from.  Texts that in->memory knows to be clean are
 * left out, and those that are now are kept in it.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_inspect_look(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result);


/* For it, and by others in the room. */

/*
 * A text of this confidence, in hundredths, and more is somewhat like an
 * attack: one benign text in fifty.
 */
#define LLMG_LOOK_SUSPECT   4000

/*
 * The confidence, in hundredths, of a text with this evidence and the rules
 * that were found in it, of the first "n" findings from *at on, which goes on
 * to those of the next text; -1: the model was not asked.
 */
int32_t llmg_look_fine(const llmg_result_t *result, size_t text, size_t *at,
    size_t n, int32_t evidence);

/*
 * What a confidence of a text means to the policy is noted: a finding, behind
 * the others; that it is uncertain; and that it is not to be kept, in "told"
 * unless that is NULL.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_look_tell(const llmg_inspect_t *in, size_t text,
    unsigned fine, unsigned via, unsigned char *told, llmg_result_t *result);

/*
 * In llmg_inspect_seam.c: texts of one role are also judged joined.  "fine" has
 * the confidence of each text, in hundredths, or -1.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_inspect_seams(const llmg_inspect_t *in, llmg_str_t joined,
    int32_t *fine, unsigned char *told, llmg_result_t *result);

/* In llmg_inspect_risk.c. */

/*
 * A text adds so much to the risk of who asks, if one is kept: see llmg_risk.h.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_sign(const llmg_inspect_t *in, size_t text,
    unsigned points, llmg_result_t *result);

/*
 * The decision is made: result->risks, of what was found and of what was signed
 * before.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_risk(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result);


/* where the model knows a role from */
llmg_linear_surface_e llmg_look_surface(unsigned role);

/* For it, in llmg_inspect_views.c. */

/* what the model has seen of a text; UNSEEN: it was not asked */
#define LLMG_LOOK_UNSEEN   (INT32_MIN + 1)

/*
 * The views of all texts that are not known: what is found in them is added to
 * result->findings, which are sorted so far; with "evidence", that of the model
 * for each text whose role it judges, and in "via" how it was seen.  Of answers
 * there are those for values only.  "known" may be NULL, and so may both of the
 * others.  Time and memory are linear, and
 * memory is bounded.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_views(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t joined, const unsigned char *known, int32_t *evidence,
    uint16_t *via, llmg_result_t *result);


#endif /* _LLMG_INSPECT_LOOK_H_INCLUDED_ */
