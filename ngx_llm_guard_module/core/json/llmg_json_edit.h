/*
 * A document copied with some spans replaced; every other byte as it came.
 */

#ifndef _LLMG_JSON_EDIT_H_INCLUDED_
#define _LLMG_JSON_EDIT_H_INCLUDED_


#include "llmg_bytes.h"


typedef struct {
    size_t      start;      /* in the document */
    size_t      end;
    llmg_str_t  text;       /* escaped already where the place needs it */
} llmg_edit_t;


/* a list of them that grows in an arena */
typedef struct {
    llmg_arena_t  *arena;
    llmg_edit_t   *items;
    size_t         n;
    size_t         cap;
} llmg_edits_t;


void llmg_edits_init(llmg_edits_t *edits, llmg_arena_t *arena);

/* LLMG_OK, LLMG_LIMIT, LLMG_ERROR */
llmg_status_t llmg_edits_add(llmg_edits_t *edits, size_t start, size_t end,
    llmg_str_t text);

/*
 * Adds "n" more, sorted and disjoint as those of the list are.  Where they
 * overlap those that are added stay, which have to cover the others whole.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR (also when they do not).
 */
llmg_status_t llmg_edits_merge(llmg_edits_t *edits, const llmg_edit_t *more,
    size_t n);

/*
 * Appends "doc" to "out".  The edits are sorted by start and disjoint.
 * LLMG_OK, LLMG_LIMIT, or LLMG_ERROR (also when edits are out of order).
 */
llmg_status_t llmg_json_edit(llmg_buf_t *out, llmg_str_t doc,
    const llmg_edit_t *edits, size_t n);

/*
 * Puts quotes around the text of an edit: for the place of a value that is no
 * string.  LLMG_OK, LLMG_LIMIT or LLMG_ERROR.
 */
llmg_status_t llmg_json_quote(llmg_arena_t *arena, llmg_str_t *text);


#endif /* _LLMG_JSON_EDIT_H_INCLUDED_ */
