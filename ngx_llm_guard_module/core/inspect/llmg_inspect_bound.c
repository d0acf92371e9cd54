#include "llmg_inspect_bound.h"

#include "llmg_json_edit.h"
#include "llmg_request_rules.h"


llmg_status_t
llmg_inspect_bound(const llmg_inspect_t *in, llmg_str_t body, uint64_t n,
    llmg_str_t *out)
{
    llmg_buf_t      buf;
    llmg_chat_t     chat;
    llmg_json_t     json;
    llmg_bound_t   *bound;
    llmg_policy_t   policy;
    llmg_status_t   rc;
    llmg_request_t  request;

    if (in->fixed || in->shadow || in->dialect->request == NULL) {
        return LLMG_DECLINED;
    }

    rc = llmg_json_init(&json, in->arena, body, in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_chat_init(&chat, in->arena);
    chat.limits = in->counts;

    rc = llmg_dialect_read(in->dialect->request, &json, &chat,
                           in->dialect->flags & LLMG_ANY_REQUEST);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* a policy that has one line: max_tokens n clamp */

    policy = *in->policy;
    memset(&policy.force, 0, sizeof(llmg_request_force_t));

    policy.force.any = 1;
    policy.force.bits = 1u << LLMG_BOUND_MAX_TOKENS;

    bound = &policy.force.bounds[LLMG_BOUND_MAX_TOKENS];

    bound->n = n;
    bound->state = LLMG_SWITCH_ON;
    bound->clamp = 1;
    bound->member = in->policy->force.bounds[LLMG_BOUND_MAX_TOKENS].member;

    rc = llmg_request_rules(&policy, in->dialect, in->place, &chat, body, 0,
                            &request);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (request.denied || request.nedits == 0) {
        return LLMG_DECLINED;
    }

    llmg_buf_init(&buf, in->arena);

    rc = llmg_json_edit(&buf, body, request.edits, request.nedits);

    llmg_str_set(out, buf.data, buf.len);

    return rc;
}
