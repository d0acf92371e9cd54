#include "llmg_inspect_rules.h"
#include "llmg_allow.h"
#include "llmg_canary.h"
#include "llmg_request_rules.h"


static int llmg_inspect_allowed(const llmg_inspect_t *in,
    const llmg_rule_t *rule, llmg_str_t found);
static int llmg_inspect_prompt(llmg_str_t body, size_t at);


int
llmg_inspect_passes(const llmg_inspect_t *in, const llmg_rule_t *rule,
    llmg_str_t found)
{
    return llmg_inspect_allowed(in, rule, found)
           || (in->policy->marking
               && !llmg_canary_said(rule, found, in->canary));
}


int
llmg_inspect_passes_view(const llmg_inspect_t *in, const llmg_rule_t *rule,
    llmg_str_t found, llmg_str_t stands)
{
    return llmg_inspect_passes(in, rule, found)
           && (strncmp(rule->type, "EXFIL_", 6) != 0
               || llmg_inspect_passes(in, rule, stands));
}


static int
llmg_inspect_allowed(const llmg_inspect_t *in, const llmg_rule_t *rule,
    llmg_str_t found)
{
    return rule != in->policy->restore && rule != &llmg_finding_limit
           && llmg_allowed(in->policy, rule, found);
}


void
llmg_inspect_allow(const llmg_inspect_t *in, llmg_str_t joined,
    llmg_result_t *result)
{
    int                    passes;
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

        /*
         * Of a part of a value, and of a marker in a view, it was asked for
         * what all of it says.
         */

        if (f->via & LLMG_FINDING_JOINED && !llmg_policy_attack(f->rule)) {
            passes = 0;

        } else if (f->via != 0) {
            passes = llmg_inspect_allowed(in, f->rule, found);

        } else {
            passes = llmg_inspect_passes(in, f->rule, found);
        }

        if (!passes) {
            list->items[n++] = *f;
        }
    }

    list->n = n;
}


static size_t
llmg_inspect_blanks(llmg_str_t body, size_t at)
{
    while (at > 0 && (body.data[at - 1] == ' '
                      || (body.data[at - 1] >= '\t'
                          && body.data[at - 1] <= '\r')))
    {
        at--;
    }

    return at;
}


/*
 * 1 when the string that begins at "at" is what its object is about: a role has
 * the kind of what it is the role of.
 */

static int
llmg_inspect_prompt(llmg_str_t body, size_t at)
{
    size_t      i, len;
    llmg_str_t  name;

    static const char *const  names[] = {
        "content", "text", "system", "instructions", "preamble", NULL
    };

    at = llmg_inspect_blanks(body, at - 1);

    if (at > 0 && body.data[at - 1] == '[') {
        at = llmg_inspect_blanks(body, at - 1);
    }

    if (at == 0 || body.data[at - 1] != ':') {
        return 0;
    }

    at = llmg_inspect_blanks(body, at - 1);

    for (i = 0; names[i] != NULL; i++) {
        len = strlen(names[i]);

        if (at < len + 2 || body.data[at - 1] != '"'
            || body.data[at - len - 2] != '"')
        {
            continue;
        }

        llmg_str_set(&name, body.data + at - len - 1, len);

        if (llmg_str_eqz(name, names[i])) {
            return 1;
        }
    }

    return 0;
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
            && !t->number && llmg_inspect_prompt(body, t->raw_start))
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
