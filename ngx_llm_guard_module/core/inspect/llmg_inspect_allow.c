#include "llmg_inspect_rules.h"
#include "llmg_allow.h"


void
llmg_inspect_allow(const llmg_policy_t *policy, llmg_str_t joined,
    llmg_result_t *result)
{
    size_t                 i, n;
    llmg_str_t             found;
    llmg_findings_t       *list;
    const llmg_finding_t  *f;

    if (!policy->allowing) {
        return;
    }

    list = &result->findings;

    for (i = 0, n = 0; i < list->n; i++) {
        f = &list->items[i];

        llmg_str_set(&found,
                     joined.data + result->texts[f->text].start + f->start,
                     f->end - f->start);

        if (!llmg_allowed(policy, f->rule, found)) {
            list->items[n++] = *f;
        }
    }

    list->n = n;
}
