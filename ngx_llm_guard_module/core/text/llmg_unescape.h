/*
 * A text with single escapes undone, for values that are written with them:
 * "ann%40example.org", "ann&#64;example.org", "\u0034111".
 *
 * What stands for a printable ASCII character is that character: percent
 * escapes (RFC 3986, 2.1), references of HTML by number and some by name, \u
 * and \x.  With any of these in the text, \n, \r and \t are blanks, \" and \/
 * what they say.  One layer is undone; all else stays as it is.
 */

#ifndef _LLMG_UNESCAPE_H_INCLUDED_
#define _LLMG_UNESCAPE_H_INCLUDED_


#include "llmg_bytes.h"


/*
 * Appends the text to "out" and where it comes from to "map", in runs as
 * llmg_fold.h has them.  *kinds gets a bit for each llmg_peel_kind_e that was
 * undone.  LLMG_OK; LLMG_DECLINED when there is nothing to undo: nothing is
 * appended; LLMG_LIMIT, LLMG_ERROR.  Time is linear.
 */
llmg_status_t llmg_unescape(llmg_str_t text, llmg_buf_t *out, llmg_buf_t *map,
    unsigned *kinds);


#endif /* _LLMG_UNESCAPE_H_INCLUDED_ */
