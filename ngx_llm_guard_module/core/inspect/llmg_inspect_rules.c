#include "llmg_inspect_rules.h"
#include "llmg_refusal.h"
#include "llmg_request_rules.h"


/* by llmg_denied_e */

static const unsigned char  llmg_inspect_reasons[] = {
    LLMG_REASON_NONE,
    LLMG_REASON_MODEL_DENIED,
    LLMG_REASON_TOOL_DENIED,
    LLMG_REASON_PART_DENIED,
    LLMG_REASON_REQUEST_LIMIT,
    LLMG_REASON_PROMPT_LIMIT
};


llmg_status_t
llmg_inspect_rules(const llmg_inspect_t *in, const llmg_chat_t *chat,
    llmg_str_t body, llmg_edits_t *edits, llmg_result_t *result)
{
    int              masks;
    llmg_status_t    rc;
    llmg_request_t   request;
    llmg_decision_t *decision;

    decision = &result->decision;

    rc = llmg_request_rules(in->policy, in->dialect, in->place, chat, body,
                            in->fixed, &request);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (request.denied) {
        decision->action = LLMG_ACTION_BLOCK;
        result->reason = llmg_inspect_reasons[request.denied];
        edits->n = 0;

        /* of a request that holds a secret nothing is said again */

        return llmg_request_detail(&request, in->policy, in->arena,
                                   result->findings.n == 0, &result->detail);
    }

    if (decision->action == LLMG_ACTION_BLOCK) {
        return LLMG_OK;
    }

    masks = (decision->masked != 0);

    if (in->fixed && (masks || request.nedits != 0)) {
        decision->action = LLMG_ACTION_BLOCK;
        result->reason = LLMG_REASON_BODY_SIGNED;
        edits->n = 0;

        return LLMG_OK;
    }

    result->changes = request.changes;

    if (in->shadow) {
        return LLMG_OK;
    }

    result->hide = request.hide;

    return llmg_edits_merge(edits, request.edits, request.nedits);
}
