#include "llmg_inspect_edit.h"
#include "llmg_inner.h"
#include "llmg_inspect_link.h"
#include "llmg_json_text.h"
#include "llmg_mask.h"
#include "llmg_view.h"


/*
 * Bytes of a string in which there are enough of what it says: of an escape
 * there is one byte at least of six.
 */
#define LLMG_INSPECT_STRING   (6 * (LLMG_INSPECT_LINK + 1))


static int llmg_inspect_string(llmg_str_t *before, unsigned char *text);
static llmg_status_t llmg_inspect_bytes(llmg_inspect_with_t *w, size_t text);
static llmg_status_t llmg_inspect_meant(llmg_inspect_with_t *w,
    const llmg_finding_t *f, llmg_str_t *found);


static const llmg_policy_line_t  llmg_inspect_restored = {
    .direction = LLMG_RESPONSE,
    .action = LLMG_ACTION_MASK,
    .style = LLMG_MASK_RESTORE,
    .score = 0
};


llmg_value_t *
llmg_inspect_restore(const llmg_inspect_t *in, llmg_str_t placeholder,
    unsigned kind, llmg_str_t before, int nested)
{
    llmg_value_t  *value;

    if (in->values == NULL || in->shadow
        || (kind == LLMG_KIND_REASONING
            && in->dialect->flags & LLMG_SIGNS_THOUGHT))
    {
        return NULL;
    }

    value = llmg_values_find(in->values, placeholder);

    return (value == NULL || llmg_inspect_link(before, nested)) ? NULL
                                                                : value;
}


llmg_status_t
llmg_inspect_placeholder(llmg_inspect_with_t *w,
    const llmg_policy_line_t **line, const llmg_finding_t *f)
{
    int                 nested;
    llmg_str_t          found, before;
    llmg_inner_t        inner;
    llmg_status_t       rc;
    unsigned char       text[LLMG_INSPECT_STRING];
    const llmg_text_t  *t;

    *line = NULL;
    t = &w->result->texts[f->text];

    found.data = w->joined.data + t->start + f->start;
    found.len = f->end - f->start;

    llmg_str_set(&before, w->joined.data + t->start, f->start);

    llmg_inner_init(&inner);
    (void) llmg_inner_json(&inner, before);
    nested = llmg_inner_nested(&inner);

    if (nested && t->via != LLMG_VIA_JSON && !w->raw) {
        rc = llmg_inspect_bytes(w, f->text);
        if (rc != LLMG_OK) {
            return rc;
        }

        llmg_str_set(&before, w->bytes.data, f->start);
        nested = llmg_inspect_string(&before, text);
    }

    if (llmg_inspect_restore(w->in, found, t->kind, before, nested) != NULL) {
        *line = &llmg_inspect_restored;
    }

    return LLMG_OK;
}


/*
 * Of JSON that ends in a string what this says, or the end of it, in "text".
 * Returns 1 when it seems to be JSON itself.
 */

static int
llmg_inspect_string(llmg_str_t *before, unsigned char *text)
{
    size_t         i, k, least;
    llmg_str_t     raw;
    llmg_inner_t   inner;

    least = (before->len > LLMG_INSPECT_STRING)
            ? before->len - LLMG_INSPECT_STRING : 0;

    for (i = before->len; i > least; i = k) {
        k = i - 1;

        if (before->data[k] != '"') {
            continue;
        }

        while (k > 0 && before->data[k - 1] == '\\') {
            k--;
        }

        if ((i - 1 - k) % 2 == 0) {
            break;
        }
    }

    i = (i < least) ? least : i;

    llmg_str_set(&raw, before->data + i, before->len - i);

    before->data = text;
    before->len = llmg_json_unescape_loose(text, raw);

    llmg_inner_init(&inner);
    (void) llmg_inner_json(&inner, *before);

    return i > least && llmg_inner_nested(&inner);
}


void
llmg_inspect_placeholders(const llmg_inspect_t *in, llmg_result_t *result)
{
    size_t            i, n;
    llmg_findings_t  *list;

    list = &result->findings;

    for (i = 0, n = 0; i < list->n; i++) {
        if (list->items[i].rule != in->policy->restore) {
            list->items[n++] = list->items[i];
        }
    }

    list->n = n;
}


void
llmg_inspect_with_init(llmg_inspect_with_t *w, const llmg_inspect_t *in,
    llmg_str_t joined, llmg_str_t body, int raw, const llmg_result_t *result)
{
    w->in = in;
    w->result = result;
    w->joined = joined;
    w->body = body;
    w->bytes.len = 0;
    w->of = SIZE_MAX;
    w->raw = raw;
    w->labels = 0;
}


llmg_status_t
llmg_inspect_with(llmg_inspect_with_t *w, const llmg_policy_line_t *line,
    const llmg_finding_t *f, llmg_str_t *with)
{
    unsigned            style;
    llmg_buf_t          plain;
    llmg_str_t          found;
    llmg_status_t       rc;
    llmg_values_t      *values;
    const llmg_text_t  *t;

    t = &w->result->texts[f->text];

    found.data = w->joined.data + t->start + f->start;
    found.len = f->end - f->start;

    style = line->style;
    values = w->in->values;

    /* what stands there is not what the rule has seen */

    if (f->via != 0
        && (style == LLMG_MASK_PARTIAL || style == LLMG_MASK_HASH))
    {
        style = LLMG_MASK_TYPE;
    }

    if (values != NULL && f->rule == w->in->policy->restore) {
        return llmg_values_form(values, llmg_values_find(values, found),
                                LLMG_VALUES_PLAIN, with);
    }

    if (values != NULL && llmg_mask_keyed(style)) {

        rc = w->raw ? LLMG_OK : llmg_inspect_meant(w, f, &found);

        if (rc == LLMG_DECLINED && style == LLMG_MASK_RESTORE) {
            style = LLMG_MASK_TYPE;

        } else if (rc != LLMG_OK && rc != LLMG_DECLINED) {
            return rc;
        }
    }

    if (values != NULL && style == LLMG_MASK_LABEL && !w->labels) {
        w->labels = 1;

        rc = llmg_values_text(values, w->joined);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    llmg_buf_init(&plain, w->in->arena);

    rc = llmg_mask(&plain, values, style, f->rule, found);

    llmg_str_set(with, plain.data, plain.len);

    return rc;
}


/* of a text, once for all that was found in it */

static llmg_status_t
llmg_inspect_bytes(llmg_inspect_with_t *w, size_t text)
{
    llmg_status_t  rc;

    if (w->of == text) {
        return LLMG_OK;
    }

    rc = llmg_view_bytes(w->in->arena, w->body, &w->result->texts[text],
                         &w->bytes);
    if (rc == LLMG_OK) {
        w->of = text;
    }

    return rc;
}


/*
 * A value as it was meant, where the escapes of JSON in a string stand in what
 * was found, some of them blanked.  LLMG_DECLINED: nobody can tell.
 */

static llmg_status_t
llmg_inspect_meant(llmg_inspect_with_t *w, const llmg_finding_t *f,
    llmg_str_t *found)
{
    llmg_str_t          raw;
    llmg_status_t       rc;
    unsigned char      *p;
    const llmg_text_t  *t;

    /* nearly always: nothing in it is an escape */

    if (memchr(found->data, '\\', found->len) == NULL) {
        return LLMG_OK;
    }

    t = &w->result->texts[f->text];

    /* a string of JSON in JSON in JSON: it may be JSON itself */

    if (t->via == LLMG_VIA_JSON) {
        return LLMG_DECLINED;
    }

    rc = llmg_inspect_bytes(w, f->text);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (!llmg_view_json(w->bytes)) {
        return LLMG_OK;
    }

    llmg_str_set(&raw, w->bytes.data + f->start, f->end - f->start);

    p = llmg_arena_alloc(w->in->arena, raw.len + 1);
    if (p == NULL) {
        return llmg_arena_status(w->in->arena);
    }

    found->data = p;
    found->len = llmg_json_unescape_loose(p, raw);

    return LLMG_OK;
}
