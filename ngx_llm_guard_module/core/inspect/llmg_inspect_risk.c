/*
 * What a request adds to the risk of who asks, and by which texts: only what
 * was found of attacks, and what the model is not sure of.  A password that is
 * in a text is an accident.
 */

#include "llmg_inspect_look.h"
#include "llmg_siphash.h"


static unsigned llmg_inspect_points(const llmg_inspect_t *in,
    const llmg_finding_t *f, const llmg_result_t *result);


llmg_status_t
llmg_inspect_sign(const llmg_inspect_t *in, size_t text, unsigned points,
    llmg_result_t *result)
{
    if (in->risk_key == NULL || points == 0) {
        return LLMG_OK;
    }

    if (result->signs == NULL) {
        result->signs = llmg_arena_calloc(in->arena, result->ntexts);
        if (result->signs == NULL) {
            return llmg_arena_status(in->arena);
        }
    }

    if (points > result->signs[text]) {
        result->signs[text] = (unsigned char) points;
    }

    return LLMG_OK;
}


llmg_status_t
llmg_inspect_risk(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result)
{
    size_t                i;
    llmg_str_t            s;
    llmg_status_t         rc;
    llmg_risk_text_t     *risk;
    const llmg_text_t    *t;
    const llmg_finding_t *f;

    for (i = 0; i < result->findings.n; i++) {
        f = &result->findings.items[i];

        rc = llmg_inspect_sign(in, f->text, llmg_inspect_points(in, f, result),
                               result);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (result->signs == NULL) {
        return LLMG_OK;
    }

    result->risks = llmg_arena_alloc(in->arena, LLMG_RISK_TEXTS
                                                * sizeof(llmg_risk_text_t));
    if (result->risks == NULL) {
        return llmg_arena_status(in->arena);
    }

    /* what is new comes last */

    for (i = result->ntexts; i > 0 && result->nrisks < LLMG_RISK_TEXTS; i--) {

        if (result->signs[i - 1] == 0) {
            continue;
        }

        t = &result->texts[i - 1];
        llmg_str_set(&s, joined.data + t->start, t->end - t->start);

        risk = &result->risks[result->nrisks++];

        risk->sum = (uint32_t) llmg_siphash(in->risk_key, s) | 1;
        risk->points = result->signs[i - 1];
    }

    return LLMG_OK;
}


/* of a finding: 0 to LLMG_RISK_BLOCKED */

static unsigned
llmg_inspect_points(const llmg_inspect_t *in, const llmg_finding_t *f,
    const llmg_result_t *result)
{
    unsigned                   role, points;
    const llmg_policy_line_t  *line;

    static const unsigned char  severities[] = {
        0, LLMG_RISK_LOW, LLMG_RISK_MEDIUM, LLMG_RISK_HIGH
    };

    if (!llmg_policy_attack(f->rule)) {
        return 0;
    }

    role = result->texts[f->text].role;
    line = llmg_policy_match_at(in->policy, LLMG_REQUEST, f->rule,
                                f->confidence, role);

    /* "score=0" says that it is only to be told of */

    if (line == NULL || line->action == LLMG_ACTION_ALLOW
        || (line->action != LLMG_ACTION_BLOCK && line->score == 0))
    {
        return 0;
    }

    points = severities[f->rule->severity & 3];

    if (line->action == LLMG_ACTION_BLOCK
        || (result->decision.action == LLMG_ACTION_BLOCK
            && result->decision.rule == NULL))
    {
        points = LLMG_RISK_BLOCKED;
    }

    /* what others have written is not what somebody tries */

    if (points > LLMG_RISK_UNSURE && role != LLMG_ROLE_USER
        && role != LLMG_ROLE_UNKNOWN)
    {
        points = LLMG_RISK_UNSURE;
    }

    return points;
}
