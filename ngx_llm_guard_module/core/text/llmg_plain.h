/*
 * What a text says, character by character: the view for values, like numbers,
 * addresses and keys, in which case and order stay.
 *
 * Digits and letters of other forms (full width, mathematical, of other
 * scripts) become ASCII, blanks and dashes the ASCII ones; what nobody sees
 * goes; percent escapes (RFC 3986) and character references of HTML are what
 * they stand for, once.  Everything else stays, other scripts' letters and
 * most of their punctuation as well.
 *
 * Each unit is judged by itself, so that every way of cutting a text gives the
 * same view.
 */

#ifndef _LLMG_PLAIN_H_INCLUDED_
#define _LLMG_PLAIN_H_INCLUDED_


#include "llmg_bytes.h"


/*
 * The unit at the beginning of "text", which is not empty: a byte of ASCII, a
 * character, or an escape.  Returns its length, and its plain form in "out": *n
 * bytes, at most as many as the unit has, none for what goes.  With "more" the
 * text goes on behind its end; 0: what it is depends on that.
 */
size_t llmg_plain_unit(llmg_str_t text, int more, unsigned char out[4],
    size_t *n);

/* 1 when the plain form is another one, or may be one with what follows */
int llmg_plain_some(llmg_str_t text, int more);

/*
 * Appends the plain form of a whole text to "out" and, to "map", where it is
 * from: llmg_fold_run_t, for llmg_fold_origin(); *kinds are the escapes that
 * were undone, a bit for each llmg_peel_kind_e.  The text is at most 4 GB.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_plain(llmg_buf_t *out, llmg_buf_t *map, llmg_str_t text,
    unsigned *kinds);

/* Which escapes it undoes there, likewise. */
unsigned llmg_plain_kinds(llmg_str_t text);

/* the first byte in [p, end) at which such a unit may begin; or end */
const unsigned char *llmg_plain_run(const unsigned char *p,
    const unsigned char *end);


#endif /* _LLMG_PLAIN_H_INCLUDED_ */
