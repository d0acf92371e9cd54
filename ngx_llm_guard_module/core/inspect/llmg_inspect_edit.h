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
 * In llmg_inspect_restore.c: what a placeholder in an answer stands for; NULL:
 * it stays.  It does where the API signs the text that it is in, and in an
 * address, which would carry the value away.  "before": what of the text stands
 * before it, the last LLMG_INSPECT_LINK bytes at least; "nested": it is JSON.
 */
llmg_value_t *llmg_inspect_restore(const llmg_inspect_t *in,
    llmg_str_t placeholder, unsigned kind, llmg_str_t before, int nested);

/* what masks of one document are made of */
typedef struct {
    const llmg_inspect_t  *in;
    const llmg_result_t   *result;
    llmg_str_t             joined;
    llmg_str_t             body;
    llmg_str_t             bytes;   /* of a text whose values were asked for */
    size_t                 of;      /* which one; SIZE_MAX: none */
    int                    raw;
    int                    labels;  /* those that are there are known */
} llmg_inspect_with_t;

/*
 * In llmg_inspect_restore.c: the line of a finding that is a placeholder, NULL
 * when it stays; and the end of these findings, which are none of the policy.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_inspect_placeholder(llmg_inspect_with_t *w,
    const llmg_policy_line_t **line, const llmg_finding_t *f);
void llmg_inspect_placeholders(const llmg_inspect_t *in,
    llmg_result_t *result);

/*
 * In llmg_inspect_restore.c: what stands in the place of a finding, not
 * escaped.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
void llmg_inspect_with_init(llmg_inspect_with_t *w, const llmg_inspect_t *in,
    llmg_str_t joined, llmg_str_t body, int raw, const llmg_result_t *result);
llmg_status_t llmg_inspect_with(llmg_inspect_with_t *w,
    const llmg_policy_line_t *line, const llmg_finding_t *f,
    llmg_str_t *with);

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
