#include "llmg_inspect_rules.h"
#include "llmg_inner.h"
#include "llmg_inspect_edit.h"
#include "llmg_inspect_joint.h"
#include "llmg_inspect_look.h"
#include "llmg_request_tokens.h"
#include "llmg_view.h"


static llmg_status_t llmg_inspect_body(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t body, llmg_result_t *result);
static llmg_status_t llmg_inspect_read(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t body, llmg_chat_t *chat,
    llmg_result_t *result);
static void llmg_inspect_cover(const llmg_policy_t *policy,
    unsigned direction, const size_t *bytes, size_t skipped,
    llmg_result_t *result);
static llmg_status_t llmg_inspect_failed(llmg_result_t *result,
    llmg_status_t rc);
static llmg_status_t llmg_inspect_decide(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t joined, llmg_str_t body, int raw,
    llmg_edits_t *edits, llmg_result_t *result);
static llmg_status_t llmg_inspect_write(const llmg_inspect_t *in,
    llmg_str_t body, const llmg_edits_t *edits, llmg_result_t *result);


llmg_status_t
llmg_inspect_request(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result)
{
    return llmg_inspect_body(in, LLMG_REQUEST, body, result);
}


llmg_status_t
llmg_inspect_response(const llmg_inspect_t *in, llmg_str_t body,
    llmg_result_t *result)
{
    return llmg_inspect_body(in, LLMG_RESPONSE, body, result);
}


static llmg_status_t
llmg_inspect_body(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t body, llmg_result_t *result)
{
    llmg_str_t     joined;
    llmg_chat_t    chat;
    llmg_edits_t   edits;
    llmg_status_t  rc;

    memset(result, 0, sizeof(llmg_result_t));

    result->body = body;
    llmg_findings_init(&result->findings, in->arena);
    result->findings.limits = in->open ? LLMG_FINDINGS_LIMITS : 0;

    llmg_edits_init(&edits, in->arena);

    rc = llmg_inspect_read(in, direction, body, &chat, result);

    if (rc == LLMG_OK && in->count) {
        llmg_request_tokens(in->policy, &chat, body, direction, result);
    }

    if (rc == LLMG_OK) {
        llmg_str_set(&joined, chat.joined.data, chat.joined.len);

        rc = llmg_inspect_decide(in, direction, joined, body, 0, &edits,
                                 result);

        if (rc == LLMG_OK && in->risk_key != NULL) {
            rc = llmg_inspect_risk(in, joined, result);
        }
    }

    /* also that what is signed is not changed is a matter of these rules */

    if (rc == LLMG_OK && direction == LLMG_REQUEST
        && (in->policy->force.any || in->fixed))
    {
        rc = llmg_inspect_rules(in, &chat, body, &edits, result);
    }

    if (rc == LLMG_OK && direction == LLMG_REQUEST && in->policy->marking) {
        rc = llmg_inspect_mark(in, body, &edits, result);
    }

    if (rc == LLMG_OK && edits.n != 0) {
        rc = llmg_inspect_write(in, body, &edits, result);
    }

    return (rc == LLMG_OK) ? LLMG_OK : llmg_inspect_failed(result, rc);
}


static llmg_status_t
llmg_inspect_read(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t body, llmg_chat_t *chat, llmg_result_t *result)
{
    llmg_json_t          json;
    llmg_status_t        rc;
    const llmg_shape_t  *shape;

    rc = llmg_json_init(&json, in->arena, body, in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    shape = (direction == LLMG_REQUEST) ? in->dialect->request
                                        : in->dialect->response;

    llmg_chat_init(chat, in->arena);
    chat->answer = (direction == LLMG_RESPONSE);

    if (!chat->answer) {
        chat->limits = in->counts;
    }

    rc = llmg_dialect_read(shape, &json, chat,
                           shape == NULL
                           || in->dialect->flags & (direction == LLMG_REQUEST
                                                  ? LLMG_ANY_REQUEST
                                                  : LLMG_ANY_RESPONSE));

    if (rc == LLMG_OK) {
        result->plain = chat->n;
        rc = llmg_view_read(chat, body, in->limits);
    }

    if (rc != LLMG_OK) {
        result->error = chat->error;
        result->error_at = chat->error_at;
        result->placed = (chat->error != NULL);
        return rc;
    }

    result->texts = chat->texts;
    result->ntexts = chat->n;
    result->echoes = chat->echoes;
    result->nechoes = chat->nechoes;
    result->stream = chat->stream;
    result->later = chat->later;
    result->model = chat->model;
    result->named = chat->named;
    result->usage = chat->usage;

    llmg_inspect_cover(in->policy, direction, chat->bytes, chat->skipped,
                       result);

    return LLMG_OK;
}


/* mostly there is a rule for everybody */

static void
llmg_inspect_cover(const llmg_policy_t *policy, unsigned direction,
    const size_t *bytes, size_t skipped, llmg_result_t *result)
{
    unsigned  role;

    if (policy->roles[direction] == (1u << LLMG_ROLES) - 1) {
        memcpy(result->coverage.looked, bytes,
               sizeof(result->coverage.looked));

        for (role = 0; role < LLMG_ROLES; role++) {
            result->text_bytes += bytes[role];
        }

        result->coverage.missed[LLMG_ROLE_UNKNOWN] = skipped;
        result->missed_bytes = skipped;

        return;
    }

    for (role = 0; role < LLMG_ROLES; role++) {

        if (policy->roles[direction] & 1u << role) {
            result->coverage.looked[role] = bytes[role];
            result->text_bytes += bytes[role];

        } else {
            result->coverage.missed[role] = bytes[role];
            result->missed_bytes += bytes[role];
        }
    }

    result->coverage.missed[LLMG_ROLE_UNKNOWN] += skipped;
    result->missed_bytes += skipped;
}


/* whatever failed, there is a word for it, and what was found is in order */

static llmg_status_t
llmg_inspect_failed(llmg_result_t *result, llmg_status_t rc)
{
    if (result->error == NULL) {
        result->error = (rc == LLMG_LIMIT) ? "too much to inspect"
                                           : "out of memory";
    }

    llmg_findings_sort(&result->findings);

    if (llmg_findings_limited(&result->findings) != 0) {
        llmg_decide_limit(&result->decision);
    }

    return rc;
}


llmg_status_t
llmg_inspect_text(const llmg_inspect_t *in, unsigned direction,
    unsigned role, llmg_str_t text, llmg_result_t *result)
{
    size_t          bytes[LLMG_ROLES];
    llmg_str_t      seen;
    llmg_edits_t    edits;
    llmg_inner_t    inner;
    llmg_status_t   rc;
    unsigned char  *p;

    memset(result, 0, sizeof(llmg_result_t));

    result->body = text;
    llmg_findings_init(&result->findings, in->arena);
    result->findings.limits = in->open ? LLMG_FINDINGS_LIMITS : 0;

    result->texts = llmg_arena_calloc(in->arena, sizeof(llmg_text_t));
    p = llmg_arena_copy(in->arena, text.data, text.len);

    if (result->texts == NULL || p == NULL) {
        return llmg_inspect_failed(result, llmg_arena_status(in->arena));
    }

    result->ntexts = 1;
    result->plain = 1;
    result->named = SIZE_MAX;
    result->texts[0].role = (unsigned char) role;
    result->texts[0].kind = LLMG_KIND_CONTENT;
    result->texts[0].raw_end = text.len;
    result->texts[0].end = text.len;

    llmg_inner_init(&inner);
    llmg_inner_blank(&inner, p, text.len);

    llmg_str_set(&seen, p, text.len);

    memset(bytes, 0, sizeof(bytes));
    bytes[role] = text.len;

    llmg_inspect_cover(in->policy, direction, bytes, 0, result);

    llmg_edits_init(&edits, in->arena);

    rc = llmg_inspect_decide(in, direction, seen, text, 1, &edits, result);

    if (rc == LLMG_OK && edits.n != 0) {
        rc = llmg_inspect_write(in, text, &edits, result);
    }

    return (rc == LLMG_OK) ? LLMG_OK : llmg_inspect_failed(result, rc);
}


static llmg_status_t
llmg_inspect_decide(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t joined, llmg_str_t body, int raw, llmg_edits_t *edits,
    llmg_result_t *result)
{
    size_t                      i;
    llmg_status_t               rc;
    llmg_finding_t             *f;
    llmg_findings_t            *list;
    llmg_inspect_with_t         with;
    llmg_decide_memo_t          memo;
    const llmg_policy_line_t  **lines;

    list = &result->findings;

    if (direction == LLMG_REQUEST) {
        rc = llmg_inspect_look(in, joined, result);

    } else {
        rc = llmg_detect_run(in->policy->detect[direction], in->scratch,
                             joined, result->texts, result->ntexts, list);
        llmg_findings_sort(list);

        if (rc == LLMG_OK && in->policy->judge.values[direction]) {
            rc = llmg_inspect_views(in, direction, joined, NULL, NULL,
                                    NULL, result);
        }
    }

    if (rc == LLMG_OK && !raw) {
        rc = llmg_inspect_joints(in, direction, joined, result);
    }

    if (rc != LLMG_OK || list->n == 0) {
        return rc;
    }

    llmg_inspect_allow(in, joined, result);

    if (list->n == 0) {
        return LLMG_OK;
    }

    if (result->ntexts > result->plain) {
        rc = llmg_inspect_once(in->arena, body, result);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    lines = llmg_arena_alloc(in->arena,
                             list->n * sizeof(llmg_policy_line_t *));
    if (lines == NULL) {
        return llmg_arena_status(in->arena);
    }

    llmg_inspect_with_init(&with, in, joined, body, raw, result);
    memset(&memo, 0, sizeof(llmg_decide_memo_t));

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];

        if (f->rule == &llmg_finding_limit) {
            lines[i] = NULL;
            llmg_decide_limit(&result->decision);
            continue;
        }

        if (direction == LLMG_RESPONSE && f->rule == in->policy->restore) {
            rc = llmg_inspect_placeholder(&with, &lines[i], f);
            if (rc != LLMG_OK) {
                return rc;
            }

            result->restored += (lines[i] != NULL);
            continue;
        }

        if (f->text == result->named) {
            result->model = llmg_str(f->rule->type);
        }

        lines[i] = llmg_decide_at(&result->decision, &memo, in->policy,
                                  direction, f->rule, f->confidence,
                                  result->texts[f->text].role);

        if (direction == LLMG_RESPONSE && !raw) {
            llmg_inspect_signed(in, &result->decision, lines[i], f->rule,
                                result->texts[f->text].kind);
        }
    }

    if (!in->shadow && result->decision.action != LLMG_ACTION_BLOCK
        && (result->decision.masked != 0 || result->restored != 0))
    {
        rc = llmg_inspect_edits(in, lines, joined, body, raw, edits, result);

    } else {
        result->restored = 0;
    }

    if (direction == LLMG_RESPONSE && in->policy->restore != NULL) {
        llmg_inspect_placeholders(in, result);
    }

    return rc;
}


static llmg_status_t
llmg_inspect_write(const llmg_inspect_t *in, llmg_str_t body,
    const llmg_edits_t *edits, llmg_result_t *result)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    llmg_buf_init(&out, in->arena);

    rc = llmg_buf_reserve(&out, body.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_json_edit(&out, body, edits->items, edits->n);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&result->body, out.data, out.len);
    result->edited = 1;

    return LLMG_OK;
}
