/*
 * Values that are split over texts; in the room only.
 */

#ifndef _LLMG_INSPECT_JOINT_H_INCLUDED_
#define _LLMG_INSPECT_JOINT_H_INCLUDED_


#include "llmg_inspect.h"


/*
 * Adds to result->findings, which are sorted before and after, what lies in
 * several texts: one for each of them, seen as LLMG_FINDING_JOINED, allowed
 * values left out.  Costs nothing unless two texts of a role follow each other,
 * then time for at most 512 bytes where they do.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_inspect_joints(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t joined, llmg_result_t *result);


#endif /* _LLMG_INSPECT_JOINT_H_INCLUDED_ */
