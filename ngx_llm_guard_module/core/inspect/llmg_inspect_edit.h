/*
 * Findings that are masked, as edits of the document; in the room only.
 */

#ifndef _LLMG_INSPECT_EDIT_H_INCLUDED_
#define _LLMG_INSPECT_EDIT_H_INCLUDED_


#include "llmg_inspect.h"
#include "llmg_json_edit.h"


/*
 * A finding in an answer's reasoning that was to be masked: where the API signs
 * reasoning, a client that sends it back changed is refused, so it is blocked.
 */
static inline void
llmg_inspect_signed(const llmg_inspect_t *in, llmg_decision_t *decision,
    const llmg_policy_line_t *line, const llmg_rule_t *rule, unsigned kind)
{
    if (kind == LLMG_KIND_REASONING && line != NULL
        && line->action == LLMG_ACTION_MASK
        && decision->action < LLMG_ACTION_BLOCK
        && in->dialect->flags & LLMG_SIGNS_THOUGHT)
    {
        decision->action = LLMG_ACTION_BLOCK;
        decision->rule = rule;
    }
}


/*
 * What is masked, as edits of the body, sorted and disjoint: "lines" are those
 * of the findings.  With "raw" the body is the text itself.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_edits(const llmg_inspect_t *in,
    const llmg_policy_line_t **lines, llmg_str_t joined, llmg_str_t body,
    int raw, llmg_edits_t *edits, llmg_result_t *result);

/*
 * In llmg_inspect_once.c: what a rule has found in a view as well as in the
 * text around it counts once: it is dropped from the sorted findings, and the
 * other one gets its span.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_once(llmg_arena_t *arena, llmg_str_t body,
    llmg_result_t *result);

/*
 * In llmg_inspect_json.c: what was found in a text that is JSON itself, as
 * edits of its strings: "marks" are sorted and disjoint spans of "bytes" with
 * the text for each.  What lies in no string, or behind what does not parse, is
 * edited as it is.  LLMG_OK; LLMG_LIMIT; LLMG_ERROR.
 */
llmg_status_t llmg_inspect_json(const llmg_inspect_t *in, llmg_str_t bytes,
    const llmg_edit_t *marks, size_t n, llmg_edits_t *edits);


#endif /* _LLMG_INSPECT_EDIT_H_INCLUDED_ */
