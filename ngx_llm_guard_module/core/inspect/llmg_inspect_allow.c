#include "llmg_inspect_rules.h"
#include "llmg_allow.h"
#include "llmg_canary.h"
#include "llmg_request_rules.h"


int
llmg_inspect_passes(const llmg_inspect_t *in, const llmg_rule_t *rule,
    llmg_str_t found)
{
    return rule != in->policy->restore
           && (llmg_allowed(in->policy, rule, found)
               || (in->policy->marking
                   && !llmg_canary_said(rule, found, in->canary)));
}


void
llmg_inspect_allow(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result)
{
    size_t                 i, n;
    llmg_str_t             found;
    llmg_findings_t       *list;
    const llmg_finding_t  *f;

    if (!in->policy->allowing && !in->policy->marking) {
        return;
    }

    list = &result->findings;

    for (i = 0, n = 0; i < list->n; i++) {
        f = &list->items[i];

        llmg_str_set(&found,
                     joined.data + result->texts[f->text].start + f->start,
                     f->end - f->start);

        if (!llmg_inspect_passes(in, f->rule, found)) {
            list->items[n++] = *f;
        }
    }

    list->n = n;
}


llmg_status_t
llmg_inspect_mark(const llmg_inspect_t *in, llmg_str_t body,
    llmg_edits_t *edits, llmg_result_t *result)
{
    size_t              i, k;
    llmg_buf_t          out;
    llmg_edit_t        *edit;
    llmg_status_t       rc;
    const llmg_text_t  *t;

    if (!in->policy->marking || in->canary.len == 0 || in->fixed
        || result->decision.action == LLMG_ACTION_BLOCK)
    {
        return LLMG_OK;
    }

    for (i = result->plain; i > 0; i--) {
        t = &result->texts[i - 1];

        if (t->role == LLMG_ROLE_SYSTEM && t->kind == LLMG_KIND_CONTENT
            && t->own && !t->number)
        {
            break;
        }
    }

    if (i == 0) {
        return LLMG_OK;
    }

    /* what is written anew as a whole has no end to put it at */

    for (k = 0; k < edits->n; k++) {
        if (edits->items[k].start < t->raw_end
            && edits->items[k].end > t->raw_end)
        {
            return LLMG_OK;
        }
    }

    llmg_buf_init(&out, in->arena);

    rc = llmg_canary_mark(&out, in->canary);
    if (rc != LLMG_OK) {
        return rc;
    }

    /* inspected a second time, behind an internal redirect */

    if (t->raw_end - t->raw_start >= out.len
        && memcmp(body.data + t->raw_end - out.len, out.data, out.len) == 0)
    {
        return LLMG_OK;
    }

    result->changes |= LLMG_CHANGE_CANARY;

    if (in->shadow) {
        return LLMG_OK;
    }

    edit = llmg_arena_alloc(in->arena, sizeof(llmg_edit_t));
    if (edit == NULL) {
        return llmg_arena_status(in->arena);
    }

    edit->start = t->raw_end;
    edit->end = t->raw_end;
    llmg_str_set(&edit->text, out.data, out.len);

    return llmg_edits_merge(edits, edit, 1);
}
