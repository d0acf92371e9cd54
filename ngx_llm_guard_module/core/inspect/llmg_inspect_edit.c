#include <stdlib.h>

#include "llmg_inspect_edit.h"
#include "llmg_base64.h"
#include "llmg_data.h"
#include "llmg_json_text.h"
#include "llmg_mask.h"
#include "llmg_peel.h"
#include "llmg_view.h"
#include "llmg_wide.h"


/* what is masked, and in which text that is no view by JSON */
typedef struct {
    uint32_t        base;
    uint32_t        text;       /* the view, or the same */
    size_t          start;      /* in the bytes of text, later in base's */
    size_t          end;
    size_t          order;      /* of the finding */
    llmg_str_t      with;
} llmg_inspect_mark_t;


/* what is masked in a file */
typedef struct {
    size_t              at;         /* of it in the document */
    const llmg_rule_t  *rule;
} llmg_inspect_file_t;


typedef struct {
    const llmg_inspect_t  *in;
    llmg_result_t         *result;
    llmg_str_t             joined;
    llmg_str_t             body;
    int                    raw;     /* the body is the text */
    int                    mixed;   /* edits are not in order */
    llmg_edits_t           edits;   /* of the body */
    llmg_inspect_with_t    with;

    const llmg_policy_line_t  **lines;          /* of the findings */
    llmg_inspect_file_t        *files;          /* in order, each once */
    size_t                      nfiles;
} llmg_inspect_edit_t;


static llmg_status_t llmg_inspect_marks(llmg_inspect_edit_t *e,
    llmg_inspect_mark_t **marks, size_t *n);
static llmg_status_t llmg_inspect_files(llmg_inspect_edit_t *e);
static int llmg_inspect_in_file(const llmg_inspect_edit_t *e,
    const llmg_finding_t *f);
static llmg_status_t llmg_inspect_labels(llmg_inspect_edit_t *e,
    llmg_inspect_mark_t *marks, size_t n);
static llmg_status_t llmg_inspect_base(llmg_inspect_edit_t *e,
    llmg_inspect_mark_t *marks, size_t n);
static void llmg_inspect_map(llmg_inspect_edit_t *e, llmg_str_t bytes,
    llmg_inspect_mark_t *marks, size_t n);
static llmg_status_t llmg_inspect_merge(const llmg_inspect_mark_t *marks,
    size_t n, llmg_edits_t *edits);
static llmg_status_t llmg_inspect_number(llmg_inspect_edit_t *e,
    const llmg_text_t *t, const llmg_inspect_mark_t *mark);
static llmg_status_t llmg_inspect_plain(llmg_inspect_edit_t *e,
    const llmg_text_t *t, const llmg_edits_t *edits);
static llmg_status_t llmg_inspect_data(llmg_inspect_edit_t *e,
    const llmg_text_t *t, llmg_str_t bytes, const llmg_edits_t *edits);
static void llmg_inspect_order(llmg_inspect_edit_t *e);
static llmg_status_t llmg_inspect_echoes(llmg_inspect_edit_t *e);
static int llmg_inspect_cmp_file(const void *one, const void *two);
static int llmg_inspect_cmp_text(const void *one, const void *two);
static int llmg_inspect_cmp_place(const void *one, const void *two);
static int llmg_inspect_cmp_edit(const void *one, const void *two);


llmg_status_t
llmg_inspect_edits(const llmg_inspect_t *in,
    const llmg_policy_line_t **lines, llmg_str_t joined, llmg_str_t body,
    int raw, llmg_edits_t *edits, llmg_result_t *result)
{
    size_t                i, k, n;
    llmg_status_t         rc;
    llmg_inspect_edit_t   e;
    llmg_inspect_mark_t  *marks;

    e.in = in;
    e.result = result;
    e.joined = joined;
    e.body = body;
    e.raw = raw;
    e.mixed = 0;
    llmg_edits_init(&e.edits, in->arena);

    n = 0;
    marks = NULL;

    e.lines = lines;
    llmg_inspect_with_init(&e.with, in, joined, body, raw, result);

    rc = llmg_inspect_files(&e);

    if (rc == LLMG_OK) {
        rc = llmg_inspect_marks(&e, &marks, &n);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    for (i = 0; i < n; i = k) {

        for (k = i + 1; k < n && marks[k].base == marks[i].base; k++) {
            /* void */
        }

        rc = llmg_inspect_base(&e, &marks[i], k - i);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    if (e.mixed) {
        llmg_inspect_order(&e);
    }

    if (result->nechoes != 0) {
        rc = llmg_inspect_echoes(&e);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    *edits = e.edits;

    return LLMG_OK;
}


/* a text of which nobody knows whether it is a file is looked at as both */

static llmg_status_t
llmg_inspect_files(llmg_inspect_edit_t *e)
{
    size_t                  i, n;
    const llmg_text_t      *t;
    llmg_inspect_file_t    *file;
    const llmg_findings_t  *list;

    list = &e->result->findings;

    e->files = NULL;
    e->nfiles = 0;
    n = 0;

    for (i = 0; i < list->n; i++) {

        if (e->lines[i] == NULL || e->lines[i]->action != LLMG_ACTION_MASK) {
            continue;
        }

        t = &e->result->texts[list->items[i].text];

        if (t->via == LLMG_VIA_JSON) {
            t = &e->result->texts[t->outer];
        }

        if (t->via != LLMG_VIA_BASE64) {
            continue;
        }

        if (e->files == NULL) {
            e->files = llmg_arena_alloc(e->in->arena, (list->n - i)
                                               * sizeof(llmg_inspect_file_t));
            if (e->files == NULL) {
                return llmg_arena_status(e->in->arena);
            }
        }

        file = &e->files[n++];
        file->at = t->raw_start;
        file->rule = list->items[i].rule;
    }

    if (n == 0) {
        return LLMG_OK;
    }

    qsort(e->files, n, sizeof(llmg_inspect_file_t), llmg_inspect_cmp_file);

    e->nfiles = 1;

    for (i = 1; i < n; i++) {
        if (llmg_inspect_cmp_file(&e->files[i], &e->files[e->nfiles - 1])) {
            e->files[e->nfiles++] = e->files[i];
        }
    }

    return LLMG_OK;
}


/*
 * What was found by decoding a text that is a file, too, and is masked in the
 * file: a label in its base64 would leave none.
 */

static int
llmg_inspect_in_file(const llmg_inspect_edit_t *e, const llmg_finding_t *f)
{
    size_t              low, high, mid;
    llmg_str_t          rest;
    const llmg_text_t  *t;

    if (e->nfiles == 0
        || !(llmg_finding_kinds(f->via) & 1U << LLMG_PEEL_BASE64))
    {
        return 0;
    }

    t = &e->result->texts[f->text];

    if (t->via != LLMG_VIA_PLAIN) {
        return 0;
    }

    /* what is before the file, or in what not all readers take for it, is not
       what was masked there */

    llmg_str_set(&rest, e->joined.data + t->start + f->start,
                 t->end - t->start - f->start);

    if (!llmg_base64_is(rest)) {
        return 0;
    }

    low = 0;
    high = e->nfiles;

    while (low < high) {
        mid = low + (high - low) / 2;

        if (e->files[mid].at < t->raw_start) {
            low = mid + 1;

        } else {
            high = mid;
        }
    }

    for ( /* void */ ; low < e->nfiles && e->files[low].at < t->raw_end; low++)
    {
        if (e->files[low].rule == f->rule) {
            return 1;
        }
    }

    return 0;
}


/* those of a text next to each other, those of its views as well */

static llmg_status_t
llmg_inspect_marks(llmg_inspect_edit_t *e, llmg_inspect_mark_t **marks,
    size_t *n)
{
    int                     views;
    size_t                  i;
    llmg_status_t           rc;
    llmg_arena_t           *arena;
    const llmg_text_t      *t;
    const llmg_finding_t   *f;
    const llmg_findings_t  *list;
    llmg_inspect_mark_t    *mark;

    const llmg_policy_line_t  **lines;

    lines = e->lines;
    arena = e->in->arena;
    list = &e->result->findings;

    mark = llmg_arena_alloc(arena, list->n * sizeof(llmg_inspect_mark_t));
    if (mark == NULL) {
        return llmg_arena_status(arena);
    }

    *marks = mark;
    views = 0;

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];

        if (lines[i] == NULL || lines[i]->action != LLMG_ACTION_MASK
            || llmg_inspect_in_file(e, f))
        {
            continue;
        }

        t = &e->result->texts[f->text];

        llmg_str_set(&mark->with, "", 0);

        if (lines[i]->style != LLMG_MASK_LABEL) {
            rc = llmg_inspect_with(&e->with, lines[i], f, &mark->with);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        mark->base = (t->via == LLMG_VIA_JSON) ? t->outer : f->text;
        mark->text = f->text;
        mark->start = f->start;
        mark->end = f->end;
        mark->order = i;

        views |= (t->via == LLMG_VIA_JSON);
        mark++;
    }

    *n = (size_t) (mark - *marks);

    if (views) {
        qsort(*marks, *n, sizeof(llmg_inspect_mark_t),
              llmg_inspect_cmp_text);
    }

    return LLMG_OK;
}


/* numbers are given in the order of the text, of which views are a part */

static llmg_status_t
llmg_inspect_labels(llmg_inspect_edit_t *e, llmg_inspect_mark_t *marks,
    size_t n)
{
    size_t                     i, k;
    llmg_status_t              rc;
    const llmg_policy_line_t  *line;

    for (i = 0; i < n; i++) {
        k = marks[i].order;
        line = e->lines[k];

        if (line->style != LLMG_MASK_LABEL) {
            continue;
        }

        rc = llmg_inspect_with(&e->with, line, &e->result->findings.items[k],
                               &marks[i].with);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* all marks of one text, first those that are not in a view of it */

static llmg_status_t
llmg_inspect_base(llmg_inspect_edit_t *e, llmg_inspect_mark_t *marks,
    size_t n)
{
    int                  json, views;
    size_t               i;
    llmg_str_t           bytes;
    llmg_edits_t         merged, edits;
    llmg_status_t        rc;
    const llmg_text_t   *t;

    t = &e->result->texts[marks[0].base];

    if (t->number) {
        rc = llmg_inspect_labels(e, marks, 1);

        return (rc == LLMG_OK) ? llmg_inspect_number(e, t, &marks[0]) : rc;
    }

    llmg_str_set(&bytes, e->joined.data + t->start, t->end - t->start);

    json = !e->raw && llmg_view_json(bytes);

    for (i = 0, views = 0; i < n; i++) {

        if (marks[i].text == marks[i].base) {
            continue;
        }

        views = 1;

        /* in JSON the place decides */

        if (!json) {
            rc = llmg_json_escape_in(e->in->arena, &marks[i].with);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    if (json || views || t->via == LLMG_VIA_BASE64) {
        rc = llmg_view_bytes(e->in->arena, e->body, t, &bytes);
        if (rc != LLMG_OK) {
            return rc;
        }

        llmg_inspect_map(e, bytes, marks, n);

        /* those in front of others may have grown, too */

        qsort(marks, n, sizeof(llmg_inspect_mark_t), llmg_inspect_cmp_place);
    }

    rc = llmg_inspect_labels(e, marks, n);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_edits_init(&merged, e->in->arena);

    rc = llmg_inspect_merge(marks, n, &merged);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (json) {
        llmg_edits_init(&edits, e->in->arena);

        rc = llmg_inspect_json(e->in, bytes, merged.items, merged.n, &edits);
        if (rc != LLMG_OK) {
            return rc;
        }

        merged = edits;
    }

    if (t->via == LLMG_VIA_BASE64) {
        return llmg_inspect_data(e, t, bytes, &merged);
    }

    return llmg_inspect_plain(e, t, &merged);
}


/* from the bytes of a view to those of the text that it is in */

static void
llmg_inspect_map(llmg_inspect_edit_t *e, llmg_str_t bytes,
    llmg_inspect_mark_t *marks, size_t n)
{
    size_t              i, start;
    uint32_t            text;
    llmg_str_t          raw;
    llmg_json_map_t     map, end;
    const llmg_text_t  *v;

    text = UINT32_MAX;
    v = NULL;

    for (i = 0; i < n; i++) {

        if (marks[i].text == marks[i].base) {
            continue;
        }

        if (marks[i].text != text) {
            text = marks[i].text;
            v = &e->result->texts[text];

            llmg_str_set(&raw, bytes.data + v->raw_start,
                         v->raw_end - v->raw_start);
            llmg_json_map_init(&map, raw);
        }

        start = llmg_json_map_raw(&map, marks[i].start, 0);

        /* the next one may begin before this one ends */

        end = map;
        marks[i].end = v->raw_start
                       + llmg_json_map_raw(&end, marks[i].end - 1, 1);
        marks[i].start = v->raw_start + start;
    }
}


/* What overlaps becomes one edit with the replacement of the first. */

static llmg_status_t
llmg_inspect_merge(const llmg_inspect_mark_t *marks, size_t n,
    llmg_edits_t *edits)
{
    size_t         i;
    llmg_edit_t   *last;
    llmg_status_t  rc;

    for (i = 0; i < n; i++) {
        last = (edits->n != 0) ? &edits->items[edits->n - 1] : NULL;

        if (last != NULL && marks[i].start < last->end) {

            if (marks[i].end > last->end) {
                last->end = marks[i].end;
            }

            continue;
        }

        rc = llmg_edits_add(edits, marks[i].start, marks[i].end,
                            marks[i].with);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* a part of a number is none */

static llmg_status_t
llmg_inspect_number(llmg_inspect_edit_t *e, const llmg_text_t *t,
    const llmg_inspect_mark_t *mark)
{
    llmg_str_t     text;
    llmg_status_t  rc;

    text = mark->with;

    rc = llmg_json_escape_in(e->in->arena, &text);

    if (rc == LLMG_OK) {
        rc = llmg_json_quote(e->in->arena, &text);
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    return llmg_edits_add(&e->edits, t->raw_start, t->raw_end, text);
}


/* from the bytes of a text to those of the document */

static llmg_status_t
llmg_inspect_plain(llmg_inspect_edit_t *e, const llmg_text_t *t,
    const llmg_edits_t *edits)
{
    size_t              i, start, end;
    llmg_str_t          raw, text;
    llmg_status_t       rc;
    llmg_json_map_t     map;
    const llmg_edit_t  *edit;

    llmg_str_set(&raw, e->body.data + t->raw_start, t->raw_end - t->raw_start);
    llmg_json_map_init(&map, raw);

    for (i = 0; i < edits->n; i++) {
        edit = &edits->items[i];

        start = edit->start;
        end = edit->end;
        text = edit->text;

        if (!e->raw) {
            start = t->raw_start + llmg_json_map_raw(&map, start, 0);
            end = t->raw_start + llmg_json_map_raw(&map, end - 1, 1);

            rc = llmg_json_escape_in(e->in->arena, &text);
            if (rc != LLMG_OK) {
                return rc;
            }
        }

        rc = llmg_edits_add(&e->edits, start, end, text);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


/* a file is written anew as a whole */

static llmg_status_t
llmg_inspect_data(llmg_inspect_edit_t *e, const llmg_text_t *t,
    llmg_str_t bytes, const llmg_edits_t *edits)
{
    unsigned        wide;
    llmg_buf_t      changed, out;
    llmg_str_t      text, like;
    llmg_text_t     whole;
    llmg_status_t   rc;
    unsigned char  *p;

    llmg_buf_init(&changed, e->in->arena);
    llmg_buf_init(&out, e->in->arena);

    rc = llmg_json_edit(&changed, bytes, edits->items, edits->n);
    if (rc != LLMG_OK) {
        return rc;
    }

    llmg_str_set(&text, changed.data, changed.len);

    wide = llmg_text_wide(t);

    if (wide != LLMG_WIDE_NONE) {
        p = llmg_arena_alloc(e->in->arena, llmg_wide_write_max(text.len) + 1);
        if (p == NULL) {
            return llmg_arena_status(e->in->arena);
        }

        text.len = llmg_wide_write(p, text, wide);
        text.data = p;
    }

    if (llmg_text_how(t) == LLMG_DATA_PERCENT) {
        rc = llmg_data_percent(&out, text);

    } else {
        whole = *t;
        whole.via = LLMG_VIA_PLAIN;

        rc = llmg_view_bytes(e->in->arena, e->body, &whole, &like);

        if (rc == LLMG_OK) {
            rc = llmg_data_encode(&out, text, like);
        }
    }

    if (rc != LLMG_OK) {
        return rc;
    }

    e->mixed = 1;

    llmg_str_set(&text, out.data, out.len);

    return llmg_edits_add(&e->edits, t->raw_start, t->raw_end, text);
}


/*
 * The edit of a file stands where its string does; if something was found in
 * the string as it stands, too, that replaces all of it.
 */

static void
llmg_inspect_order(llmg_inspect_edit_t *e)
{
    size_t        i, n;
    llmg_edit_t  *last, *edit;

    qsort(e->edits.items, e->edits.n, sizeof(llmg_edit_t),
          llmg_inspect_cmp_edit);

    n = 1;

    for (i = 1; i < e->edits.n; i++) {
        edit = &e->edits.items[i];
        last = &e->edits.items[n - 1];

        if (edit->start >= last->end) {
            e->edits.items[n++] = *edit;
            continue;
        }

        /* the longer one is the file */

        if (edit->end - edit->start < last->end - last->start) {
            last->text = edit->text;
        }

        if (edit->end > last->end) {
            last->end = edit->end;
        }
    }

    e->edits.n = n;
}


/* what was edited is not said again elsewhere */

static llmg_status_t
llmg_inspect_echoes(llmg_inspect_edit_t *e)
{
    size_t              i;
    llmg_edits_t        gone;
    llmg_status_t       rc;
    const llmg_echo_t  *echo;

    llmg_edits_init(&gone, e->in->arena);

    for (i = 0; i < e->result->nechoes; i++) {
        echo = &e->result->echoes[i];

        rc = llmg_edits_add(&gone, echo->start, echo->end, llmg_str("null"));
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return llmg_edits_merge(&e->edits, gone.items, gone.n);
}


static int
llmg_inspect_cmp_file(const void *one, const void *two)
{
    const llmg_inspect_file_t  *a = one;
    const llmg_inspect_file_t  *b = two;

    if (a->at != b->at) {
        return a->at < b->at ? -1 : 1;
    }

    return (uintptr_t) a->rule < (uintptr_t) b->rule
           ? -1 : (a->rule != b->rule);
}


static int
llmg_inspect_cmp_text(const void *one, const void *two)
{
    const llmg_inspect_mark_t  *a = one;
    const llmg_inspect_mark_t  *b = two;

    if (a->base != b->base) {
        return a->base < b->base ? -1 : 1;
    }

    /* they come in the order of texts, and in it of places */

    return a->order < b->order ? -1 : (a->order > b->order);
}


static int
llmg_inspect_cmp_place(const void *one, const void *two)
{
    const llmg_inspect_mark_t  *a = one;
    const llmg_inspect_mark_t  *b = two;

    if (a->start != b->start) {
        return a->start < b->start ? -1 : 1;
    }

    if (a->end != b->end) {
        return a->end > b->end ? -1 : 1;
    }

    return a->order < b->order ? -1 : (a->order > b->order);
}


static int
llmg_inspect_cmp_edit(const void *one, const void *two)
{
    const llmg_edit_t  *a = one;
    const llmg_edit_t  *b = two;

    if (a->start != b->start) {
        return a->start < b->start ? -1 : 1;
    }

    return a->end > b->end ? -1 : (a->end < b->end);
}
