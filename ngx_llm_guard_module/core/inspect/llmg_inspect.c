#include "llmg_inspect_rules.h"
#include "llmg_inner.h"
#include "llmg_json_edit.h"
#include "llmg_json_text.h"
#include "llmg_mask.h"


static llmg_status_t llmg_inspect_body(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t body, llmg_result_t *result);
static llmg_status_t llmg_inspect_read(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t body, llmg_chat_t *chat,
    llmg_result_t *result);
static llmg_status_t llmg_inspect_failed(llmg_result_t *result,
    llmg_status_t rc);
static llmg_status_t llmg_inspect_decide(const llmg_inspect_t *in,
    unsigned direction, llmg_str_t joined, llmg_str_t body, int raw,
    llmg_edit_t **edits, size_t *nedits, llmg_result_t *result);
static llmg_status_t llmg_inspect_edits(const llmg_inspect_t *in,
    const llmg_policy_line_t **lines, llmg_str_t joined, llmg_str_t body,
    int raw, llmg_edit_t **all, size_t *nedits, llmg_result_t *result);
static llmg_status_t llmg_inspect_write(const llmg_inspect_t *in,
    llmg_str_t body, const llmg_edit_t *edits, size_t n,
    llmg_result_t *result);
static llmg_status_t llmg_inspect_echoes(const llmg_inspect_t *in,
    const llmg_result_t *result, llmg_edit_t **edits, size_t *n);
static llmg_status_t llmg_inspect_replace(const llmg_inspect_t *in,
    const llmg_finding_t *f, const llmg_policy_line_t *line,
    llmg_str_t found, int raw, llmg_str_t *text);


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
    size_t         n;
    llmg_str_t     joined;
    llmg_chat_t    chat;
    llmg_edit_t   *edits;
    llmg_status_t  rc;

    memset(result, 0, sizeof(llmg_result_t));

    result->body = body;
    llmg_findings_init(&result->findings, in->arena);

    n = 0;
    edits = NULL;

    rc = llmg_inspect_read(in, direction, body, &chat, result);

    if (rc == LLMG_OK) {
        llmg_str_set(&joined, chat.joined.data, chat.joined.len);

        rc = llmg_inspect_decide(in, direction, joined, body, 0, &edits, &n,
                                 result);
    }

    if (rc == LLMG_OK && direction == LLMG_REQUEST
        && in->policy->force.any)
    {
        rc = llmg_inspect_rules(in, &chat, body, &edits, &n, result);
    }

    if (rc == LLMG_OK && n != 0) {
        rc = llmg_inspect_write(in, body, edits, n, result);
    }

    return (rc == LLMG_OK) ? LLMG_OK : llmg_inspect_failed(result, rc);
}


static llmg_status_t
llmg_inspect_read(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t body, llmg_chat_t *chat, llmg_result_t *result)
{
    size_t               i;
    llmg_json_t          json;
    llmg_inner_t         inner;
    llmg_status_t        rc;
    const llmg_shape_t  *shape;

    rc = llmg_json_init(&json, in->arena, body, in->limits);
    if (rc != LLMG_OK) {
        return rc;
    }

    shape = (direction == LLMG_REQUEST) ? in->dialect->request
                                        : in->dialect->response;

    llmg_chat_init(chat, in->arena);

    rc = llmg_dialect_read(shape, &json, chat, shape == NULL);
    if (rc != LLMG_OK) {
        result->error = chat->error;
        result->error_at = chat->error_at;
        result->placed = (chat->error != NULL);
        return rc;
    }

    for (i = 0; i < chat->n; i++) {

        /* a backslash of its own is written as two */

        if (!chat->texts[i].escaped) {
            continue;
        }

        llmg_inner_init(&inner);
        llmg_inner_blank(&inner, chat->joined.data + chat->texts[i].start,
                         chat->texts[i].end - chat->texts[i].start);
    }

    result->texts = chat->texts;
    result->ntexts = chat->n;
    result->echoes = chat->echoes;
    result->nechoes = chat->nechoes;
    result->stream = chat->stream;
    result->model = chat->model;
    result->named = chat->named;
    result->usage = chat->usage;

    return LLMG_OK;
}


/* whatever failed, there is a word for it */

static llmg_status_t
llmg_inspect_failed(llmg_result_t *result, llmg_status_t rc)
{
    if (result->error == NULL) {
        result->error = (rc == LLMG_LIMIT) ? "too much to inspect"
                                           : "out of memory";
    }

    return rc;
}


llmg_status_t
llmg_inspect_text(const llmg_inspect_t *in, unsigned direction,
    unsigned role, llmg_str_t text, llmg_result_t *result)
{
    size_t          n;
    llmg_str_t      seen;
    llmg_edit_t    *edits;
    llmg_inner_t    inner;
    llmg_status_t   rc;
    unsigned char  *p;

    memset(result, 0, sizeof(llmg_result_t));

    result->body = text;
    llmg_findings_init(&result->findings, in->arena);

    result->texts = llmg_arena_calloc(in->arena, sizeof(llmg_text_t));
    p = llmg_arena_copy(in->arena, text.data, text.len);

    if (result->texts == NULL || p == NULL) {
        return llmg_inspect_failed(result, llmg_arena_status(in->arena));
    }

    result->ntexts = 1;
    result->named = SIZE_MAX;
    result->texts[0].role = (unsigned char) role;
    result->texts[0].kind = LLMG_KIND_CONTENT;
    result->texts[0].raw_end = text.len;
    result->texts[0].end = text.len;

    llmg_inner_init(&inner);
    llmg_inner_blank(&inner, p, text.len);

    llmg_str_set(&seen, p, text.len);

    n = 0;

    rc = llmg_inspect_decide(in, direction, seen, text, 1, &edits, &n,
                             result);

    if (rc == LLMG_OK && n != 0) {
        rc = llmg_inspect_write(in, text, edits, n, result);
    }

    return (rc == LLMG_OK) ? LLMG_OK : llmg_inspect_failed(result, rc);
}


static llmg_status_t
llmg_inspect_decide(const llmg_inspect_t *in, unsigned direction,
    llmg_str_t joined, llmg_str_t body, int raw, llmg_edit_t **edits,
    size_t *nedits, llmg_result_t *result)
{
    size_t                      i;
    llmg_status_t               rc;
    llmg_finding_t             *f;
    llmg_findings_t            *list;
    const llmg_policy_line_t  **lines;

    result->text_bytes = joined.len;
    list = &result->findings;

    rc = llmg_detect_run(in->policy->detect[direction], in->scratch, joined,
                         result->texts, result->ntexts, list);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (list->n == 0) {
        return LLMG_OK;
    }

    llmg_findings_sort(list);

    lines = llmg_arena_alloc(in->arena,
                             list->n * sizeof(llmg_policy_line_t *));
    if (lines == NULL) {
        return llmg_arena_status(in->arena);
    }

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];

        if (f->text == result->named) {
            result->model = llmg_str(f->rule->type);
        }

        lines[i] = llmg_decide(&result->decision, in->policy, direction,
                               f->rule, result->texts[f->text].role);
    }

    if (result->decision.masked == 0 || in->shadow
        || result->decision.action == LLMG_ACTION_BLOCK)
    {
        return LLMG_OK;
    }

    return llmg_inspect_edits(in, lines, joined, body, raw, edits, nedits,
                              result);
}


/*
 * Overlapping findings become one edit with the replacement of the first.
 * Within a text the findings are sorted, so one walk maps all of them.
 */

static llmg_status_t
llmg_inspect_edits(const llmg_inspect_t *in,
    const llmg_policy_line_t **lines, llmg_str_t joined, llmg_str_t body,
    int raw, llmg_edit_t **all, size_t *nedits, llmg_result_t *result)
{
    size_t             i, n, end;
    uint32_t           text;
    llmg_str_t         found, span;
    llmg_edit_t       *edits;
    llmg_text_t       *t;
    llmg_status_t      rc;
    llmg_finding_t    *f;
    llmg_json_map_t    map;
    llmg_findings_t   *list;

    list = &result->findings;

    edits = llmg_arena_alloc(in->arena, list->n * sizeof(llmg_edit_t));
    if (edits == NULL) {
        return llmg_arena_status(in->arena);
    }

    n = 0;
    end = 0;
    text = UINT32_MAX;

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];

        if (lines[i] == NULL || lines[i]->action != LLMG_ACTION_MASK) {
            continue;
        }

        t = &result->texts[f->text];

        if (f->text != text) {
            text = f->text;
            end = 0;

            span.data = body.data + t->raw_start;
            span.len = t->raw_end - t->raw_start;
            llmg_json_map_init(&map, span);
        }

        if (f->start < end) {

            if (f->end > end) {
                end = f->end;
                edits[n - 1].end = raw ? f->end
                                       : t->raw_start
                                         + llmg_json_map_raw(&map, end - 1, 1);
            }

            continue;
        }

        found.data = joined.data + t->start + f->start;
        found.len = f->end - f->start;

        rc = llmg_inspect_replace(in, f, lines[i], found, raw,
                                  &edits[n].text);

        if (rc == LLMG_OK && t->number) {
            rc = llmg_json_quote(in->arena, &edits[n].text);
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        if (t->number) {

            /* a part of a number is none */

            edits[n].start = t->raw_start;
            edits[n].end = t->raw_end;
            end = SIZE_MAX;
            n++;

            continue;
        }

        if (raw) {
            edits[n].start = f->start;
            edits[n].end = f->end;

        } else {
            edits[n].start = t->raw_start
                             + llmg_json_map_raw(&map, f->start, 0);
            edits[n].end = t->raw_start
                           + llmg_json_map_raw(&map, f->end - 1, 1);
        }

        end = f->end;
        n++;
    }

    if (result->nechoes != 0) {
        rc = llmg_inspect_echoes(in, result, &edits, &n);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    *all = edits;
    *nedits = n;

    return LLMG_OK;
}


static llmg_status_t
llmg_inspect_write(const llmg_inspect_t *in, llmg_str_t body,
    const llmg_edit_t *edits, size_t n, llmg_result_t *result)
{
    llmg_buf_t     out;
    llmg_status_t  rc;

    llmg_buf_init(&out, in->arena);

    rc = llmg_buf_reserve(&out, body.len);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_json_edit(&out, body, edits, n);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&result->body, out.data, out.len);
    result->edited = 1;

    return LLMG_OK;
}


/*
 * What was edited is not said again elsewhere.  Both lists are in the order of
 * the document.
 */

static llmg_status_t
llmg_inspect_echoes(const llmg_inspect_t *in, const llmg_result_t *result,
    llmg_edit_t **edits, size_t *n)
{
    size_t              i, k, m;
    llmg_edit_t        *all;
    const llmg_echo_t  *echo;

    all = llmg_arena_alloc(in->arena,
                           (*n + result->nechoes) * sizeof(llmg_edit_t));
    if (all == NULL) {
        return llmg_arena_status(in->arena);
    }

    i = 0;
    m = 0;

    for (k = 0; k < result->nechoes; k++) {
        echo = &result->echoes[k];

        while (i < *n && (*edits)[i].start < echo->start) {
            all[m++] = (*edits)[i++];
        }

        while (i < *n && (*edits)[i].start < echo->end) {
            i++;
        }

        all[m].start = echo->start;
        all[m].end = echo->end;
        all[m++].text = llmg_str("null");
    }

    while (i < *n) {
        all[m++] = (*edits)[i++];
    }

    *edits = all;
    *n = m;

    return LLMG_OK;
}


static llmg_status_t
llmg_inspect_replace(const llmg_inspect_t *in, const llmg_finding_t *f,
    const llmg_policy_line_t *line, llmg_str_t found, int raw,
    llmg_str_t *text)
{
    llmg_buf_t     plain, escaped;
    llmg_status_t  rc;

    llmg_buf_init(&plain, in->arena);

    rc = llmg_mask(&plain, line->style, f->rule, found);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(text, plain.data, plain.len);

    if (raw) {
        return LLMG_OK;
    }

    llmg_buf_init(&escaped, in->arena);

    rc = llmg_json_escape(&escaped, *text);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(text, escaped.data, escaped.len);

    return LLMG_OK;
}
