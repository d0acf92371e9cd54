/*
 * Canaries: what stands in a system prompt only to be recognized when it is
 * said.
 *
 *     canary    on;                          a marker of our own
 *     canary    "AC-7f3e91d2" "blue-heron";  strings of the operator's own
 *     response  canary.* block;
 *
 * The marker is put at the end of the last system text of a request, as a
 * comment; a request without one stays as it is, and so does one that is
 * signed.  It has one form, so that its rules are compiled once; which value it
 * has in a request is given with the inspection, and a finding of another value
 * is none.  A value is a keyed hash of the subject and the policy: nothing is
 * stored, and it is the same from turn to turn, so that what providers cache of
 * a prompt stays good.
 *
 * Both are found as they stand, in any case, reversed, rotated by 13, with
 * blanks, hyphens, dots or invisible characters between their characters, in
 * base64 at any offset, in hexadecimal, percent and "\x" escapes, in entities,
 * and in full width.
 */

#ifndef _LLMG_CANARY_H_INCLUDED_
#define _LLMG_CANARY_H_INCLUDED_


#include "llmg_policy.h"


/* hexadecimal digits of a value */
#define LLMG_CANARY_VALUE    16

/* bytes of a string */
#define LLMG_CANARY_MIN      8
#define LLMG_CANARY_MAX      48

/* strings of one policy and those it inherits */
#define LLMG_CANARY_STRINGS  32

/* bytes of the key */
#define LLMG_CANARY_KEY      32


/* A handler of llmg_policy_line(). */
llmg_status_t llmg_canary_line(llmg_policies_t *set, llmg_policy_t *policy,
    const llmg_str_t *words, size_t n, char *err, size_t size);

/*
 * The rules of a policy's canaries, inherited ones included: *rules is a list
 * in the set's arena, ended by one without a name; *n of them.  Sets
 * policy->marking.  LLMG_OK, LLMG_ERROR.
 */
llmg_status_t llmg_canary_rules(llmg_policy_t *policy,
    const llmg_rule_t **rules, size_t *n);

/* 1 when rules of canaries may match the glob: "canary.marker" and the like */
int llmg_canary_known(llmg_str_t glob);

/* 1 when the policy has canaries, its own or inherited ones */
int llmg_canary_any(const llmg_policy_t *policy);

/* The value for a subject: LLMG_CANARY_VALUE digits.  LLMG_OK, LLMG_ERROR. */
llmg_status_t llmg_canary_value(const unsigned char *key, llmg_str_t subject,
    llmg_str_t policy, char *value);

/* Appends the marker with this value, escaped for a string of JSON. */
llmg_status_t llmg_canary_mark(llmg_buf_t *out, llmg_str_t value);

/*
 * 0 when "rule" is one of the marker and "found" holds another value, or when
 * there is none; 1 else.
 */
int llmg_canary_said(const llmg_rule_t *rule, llmg_str_t found,
    llmg_str_t value);

/* In llmg_canary_read.c: whether "value" is what "found" says in any way. */
int llmg_canary_reads(llmg_str_t found, llmg_str_t value);

/*
 * In llmg_canary_form.c: the rules that find "text", where each '\1' stands for
 * any hexadecimal digit; "names" has those of its plain form and of all others.
 */
#define LLMG_CANARY_FORMS   6

llmg_status_t llmg_canary_forms(llmg_arena_t *arena, const char *text,
    const char *const *names, llmg_rule_t *rules);

/* what the marker's value stands behind */
extern const char  llmg_canary_prefix[];


#endif /* _LLMG_CANARY_H_INCLUDED_ */
