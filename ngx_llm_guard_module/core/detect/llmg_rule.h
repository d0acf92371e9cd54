/*
 * One rule is one row of a table in detect/rules/.
 *
 * Finding works in two steps.  A trigger selects places at almost no cost for
 * text that has none; the pattern, then the check, confirm at those places.
 *
 *     LITERAL  one of "literals" occurs; one that begins with an ASCII letter
 *              only behind anything but a letter, unless "inside" is set.  The
 *              match begins at the literal or, when "back" is given, in the run
 *              of such bytes before it, at most "back_max" long.
 *     DIGITS   a group of ASCII digits begins (a digit that follows no digit).
 *              The match begins there or, when "lead" is given, exactly that
 *              many ASCII letters before it.  With "digits" the run of digits,
 *              blanks, dots and hyphens there holds at least so many digits.
 *
 * Patterns are PCRE2 in byte mode: non-ASCII text is matched by its UTF-8
 * bytes.  They are tried at the places above only, so a left boundary is a
 * lookbehind of at most LLMG_RULE_LOOKBEHIND bytes, and a right boundary is a
 * lookahead of at most LLMG_RULE_LOOKAHEAD bytes; '$', '^', '\A' and '\z' have
 * no place in a pattern.  Every repetition is bounded: no match is longer than
 * "max".  When the pattern has a group 1 that took part, the finding is that
 * group; else it is the whole match.
 *
 * A finding may still be longer: with "tail" or "until" the pattern only says
 * where it begins, and nobody knows its length before it is over.
 */

#ifndef _LLMG_RULE_H_INCLUDED_
#define _LLMG_RULE_H_INCLUDED_


#include "llmg_bytes.h"


#define LLMG_RULE_LOOKBEHIND   16
#define LLMG_RULE_LOOKAHEAD    8

/* no rule may need more text than this to decide, end markers excepted */
#define LLMG_RULE_MAX          2048


typedef enum {
    LLMG_TRIGGER_LITERAL = 0,
    LLMG_TRIGGER_DIGITS
} llmg_trigger_e;


typedef enum {
    LLMG_SEVERITY_INFO = 0,
    LLMG_SEVERITY_LOW,
    LLMG_SEVERITY_MEDIUM,
    LLMG_SEVERITY_HIGH
} llmg_severity_e;


/* 1 when the found bytes satisfy their checksum or form */
typedef int (*llmg_check_pt)(llmg_str_t found);


typedef struct {
    const char         *name;        /* family, dot, name: "pii.email" */
    const char         *type;        /* Presidio's name: "EMAIL_ADDRESS" */
    unsigned char       severity;    /* llmg_severity_e */
    unsigned char       confidence;  /* 0 to 100 */
    unsigned char       trigger;     /* llmg_trigger_e */
    unsigned char       caseless;    /* literals and pattern fold ASCII case */
    unsigned char       inside;      /* literals stand inside of words, too */
    unsigned char       lead;
    unsigned char       digits;
    unsigned char       back_max;
    unsigned short      max;         /* longest match in bytes */
    const char         *back;        /* inside of a PCRE2 class: "a-z0-9_" */
    const char *const  *literals;    /* NULL-terminated; 1 to 64 bytes each */
    const char         *pattern;
    llmg_check_pt       check;       /* or NULL */
    const char         *until;       /* the match goes on to this literal and
                                        includes it; without it in the text,
                                        to the end; or NULL */
    const char         *tail;        /* PCRE2, one unit of a few bytes: the
                                        match goes on over every one that
                                        follows; or NULL */
    const char *const  *match;       /* examples, run by unit/test_rules */
    const char *const  *no_match;
} llmg_rule_t;


#define llmg_list(...)   ((const char *const []) { __VA_ARGS__, NULL })


#endif /* _LLMG_RULE_H_INCLUDED_ */
