/*
 * Text in another direction: a mark that begins it, and what ends it if that is
 * near.  A pattern would look for the end byte by byte behind each mark, which
 * rows of marks make dear; these look at sixteen bytes at once, and never twice
 * for one finding.
 */

#ifndef _LLMG_BIDI_H_INCLUDED_
#define _LLMG_BIDI_H_INCLUDED_


#include "llmg_bytes.h"


/* bytes between a mark and its end, in one line */
#define LLMG_BIDI_SPAN    200

/* embeddings and isolates side by side that are found together */
#define LLMG_BIDI_MARKS   3


/*
 * At a mark at text[at], as llmg_find_pt says: an override, U+202D and U+202E,
 * up to U+202C; embeddings, U+202A and U+202B, and isolates, U+2066 to U+2068,
 * up to U+202C and U+2069.
 */
llmg_status_t llmg_bidi_override(llmg_str_t text, size_t at, int more,
    size_t *end);
llmg_status_t llmg_bidi_embed(llmg_str_t text, size_t at, int more,
    size_t *end);


#endif /* _LLMG_BIDI_H_INCLUDED_ */
