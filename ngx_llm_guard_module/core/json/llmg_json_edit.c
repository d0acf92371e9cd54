#include "llmg_json_edit.h"


#define LLMG_EDITS_FIRST   16


void
llmg_edits_init(llmg_edits_t *edits, llmg_arena_t *arena)
{
    edits->arena = arena;
    edits->items = NULL;
    edits->n = 0;
    edits->cap = 0;
}


llmg_status_t
llmg_edits_add(llmg_edits_t *edits, size_t start, size_t end, llmg_str_t text)
{
    size_t        cap;
    llmg_edit_t  *items;

    if (edits->n == edits->cap) {
        cap = edits->cap ? edits->cap * 2 : LLMG_EDITS_FIRST;

        items = llmg_arena_alloc(edits->arena, cap * sizeof(llmg_edit_t));
        if (items == NULL) {
            return llmg_arena_status(edits->arena);
        }

        if (edits->n != 0) {
            memcpy(items, edits->items, edits->n * sizeof(llmg_edit_t));
        }

        edits->items = items;
        edits->cap = cap;
    }

    edits->items[edits->n].start = start;
    edits->items[edits->n].end = end;
    edits->items[edits->n].text = text;
    edits->n++;

    return LLMG_OK;
}


llmg_status_t
llmg_edits_merge(llmg_edits_t *edits, const llmg_edit_t *more, size_t n)
{
    size_t        i, k, m;
    llmg_edit_t  *all, *list;

    if (n == 0) {
        return LLMG_OK;
    }

    all = llmg_arena_alloc(edits->arena, (edits->n + n)
                                         * sizeof(llmg_edit_t));
    if (all == NULL) {
        return llmg_arena_status(edits->arena);
    }

    list = edits->items;
    i = 0;
    m = 0;

    for (k = 0; k < n; k++) {

        while (i < edits->n && list[i].end <= more[k].start) {
            all[m++] = list[i++];
        }

        while (i < edits->n && list[i].start < more[k].end) {

            if (list[i].start < more[k].start || list[i].end > more[k].end) {
                return LLMG_ERROR;
            }

            i++;
        }

        all[m++] = more[k];
    }

    while (i < edits->n) {
        all[m++] = list[i++];
    }

    edits->items = all;
    edits->cap = edits->n + n;
    edits->n = m;

    return LLMG_OK;
}


llmg_status_t
llmg_json_edit(llmg_buf_t *out, llmg_str_t doc, const llmg_edit_t *edits,
    size_t n)
{
    size_t         i, pos;
    llmg_status_t  rc;

    pos = 0;

    for (i = 0; i < n; i++) {

        if (edits[i].start < pos || edits[i].end < edits[i].start
            || edits[i].end > doc.len)
        {
            return LLMG_ERROR;
        }

        rc = llmg_buf_append(out, doc.data + pos, edits[i].start - pos);
        if (rc != LLMG_OK) {
            return rc;
        }

        rc = llmg_buf_append(out, edits[i].text.data, edits[i].text.len);
        if (rc != LLMG_OK) {
            return rc;
        }

        pos = edits[i].end;
    }

    return llmg_buf_append(out, doc.data + pos, doc.len - pos);
}


llmg_status_t
llmg_json_quote(llmg_arena_t *arena, llmg_str_t *text)
{
    unsigned char  *p;

    p = llmg_arena_alloc(arena, text->len + 2);
    if (p == NULL) {
        return llmg_arena_status(arena);
    }

    p[0] = '"';
    memcpy(p + 1, text->data, text->len);
    p[text->len + 1] = '"';

    llmg_str_set(text, p, text->len + 2);

    return LLMG_OK;
}
