/*
 * Forms of tokens: what most vendors document of theirs is a prefix, a class
 * of characters and a length.
 *
 *     ghp_{w36,255}      "ghp_" and 36 to 255 letters and digits
 *     SG.{b22}.{b43}     two parts, each of its length
 *     glpat-{b20,}       20 and more: the rule's "tail" masks the rest
 *
 * Classes:
 *
 *     d  0-9            l  a-z 0-9         w  A-Z a-z 0-9
 *     h  0-9 a-f        u  A-Z 0-9         m  w and _
 *     H  0-9 a-f A-F    z  a-z             b  w, _ and - (base64url)
 *     a  A-Z a-z        Z  A-Z             s  w, + and / (base64)
 *     2  A-Z 2-7 (base32)                  e  b, s and =
 *     t  b, s, =, . and ~
 *
 * A run takes as much as it may; the text behind it begins with a byte that is
 * not of its class.  A token begins behind no letter and no digit, and ends
 * before no letter, digit or '_' and before no byte of its last class.
 */

#ifndef _LLMG_FORM_H_INCLUDED_
#define _LLMG_FORM_H_INCLUDED_


#include "llmg_regex.h"


/* the most that a run without a bound takes before the tail */
#define LLMG_FORM_MAX   176


/* 1 when the form is well-formed and begins with 2 to 64 bytes of text */
int llmg_form_valid(const char *form);

/* the text that a form begins with */
llmg_str_t llmg_form_literal(const char *form);

/* bytes of the longest token of these forms */
size_t llmg_form_longest(const char *const *forms);

/*
 * The longest of the forms at text[at].  LLMG_OK; LLMG_AGAIN when it depends on
 * what follows, "found" beginning at "at"; LLMG_DECLINED.
 */
llmg_status_t llmg_form_match(const char *const *forms, llmg_str_t text,
    size_t at, int more, llmg_span_t *found);


#endif /* _LLMG_FORM_H_INCLUDED_ */
