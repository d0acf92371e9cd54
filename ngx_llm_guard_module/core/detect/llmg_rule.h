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
 * A place of DIGITS is looked at once for all of its rules, and most end there
 * after a few instructions: the letters before the digits, how many digits they
 * are and the two bytes behind them select the rules.  These find by
 *
 *     shapes   templates of fixed length, one character for one byte:
 *              '9' a digit, 'A' an upper-case letter, 'a' any letter, 'X' an
 *              upper-case letter or digit, 'x' any letter or digit, '_' and
 *              '~' a separator: none, blank or hyphen, '~' also a dot; in one
 *              number it is always the same.  All other bytes stand for
 *              themselves.  Before the first digit there are at most
 *              LLMG_RULE_LEAD bytes: letters, or capitals, one separator and
 *              letters.  Digits of a rule with a check and labels may also
 *              stand apart in any other way: see llmg_spread.h.
 *     scan     code of its own, for what has no fixed length: see llmg_scan.h.
 *              "when" says at which places.
 *     forms    with "when": tokens as below, at the beginning of the run of
 *              "back" bytes that the digits are the first in.  For prefixes of
 *              three bytes and less, which are too many as literals.
 *     pattern  PCRE2, as for literals.
 *
 * LITERAL rules find by "pattern" or by
 *
 *     forms    tokens: text, and runs of a class in braces, as in
 *              "ghp_{w36,255}": see llmg_form.h.  The text that a form begins
 *              with is its literal.
 *     speech   phrases of a language that make a claim together, this one of
 *              several: see llmg_phrase.h.  The finding is the one at the
 *              literal.
 *
 * Labels: with "labels" a finding counts only near one of these words: it ends
 * at most "near" bytes before the finding (LLMG_RULE_NEAR when 0), in its line,
 * without another number between them; or it heads the column of the table
 * that the finding is in, at most LLMG_RULE_TABLE bytes above; or it follows in
 * the same phrase ("12 is my account number").  Words are lower-case and
 * compared without case, '_', '-', '.' and blanks being the same.  A channel
 * keeps LLMG_RULE_KEEP bytes that have left for this.  What may hold a value
 * back is only LLMG_RULE_AFTER bytes, and only behind one that has passed its
 * check and has no label yet.  Confidence belongs to the rule: a value that
 * also counts without a label is a second rule, and of several rules of one
 * type that find the same digits only the surest is told of.
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

/* lookbehinds in one another look at as many bytes together, at most: those of
   tools/slots alone have them */
#define LLMG_RULE_BEHIND       32

#define LLMG_RULE_LOOKAHEAD    8

/* no rule may need more text than this to decide, end markers excepted */
#define LLMG_RULE_MAX          2048

/* and none that is built in more than this, if its form has no end */
#define LLMG_RULE_HOLD         256

/* bytes of a shape before its first digit */
#define LLMG_RULE_LEAD         8

/* bytes of a shape */
#define LLMG_RULE_SHAPE        40

/* where labels may stand: before and behind what they belong to */
#define LLMG_RULE_NEAR         80
#define LLMG_RULE_AFTER        64

#define LLMG_RULE_TABLE        512

/* text of a channel that left and may still be looked at */
#define LLMG_RULE_KEEP         768


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

/*
 * 0 when the pattern is certainly none at this place, where a literal is: a few
 * bytes around it are cheaper than a match.  No LLMG_TEXT_SEPARATOR is of it.
 */
typedef int (*llmg_guard_pt)(llmg_str_t text, size_t at);

/*
 * What the pattern says, by code: the match that begins at "at" of a text that
 * goes on when "more" is set.  LLMG_OK: *end; LLMG_AGAIN; LLMG_DECLINED.
 */
typedef llmg_status_t (*llmg_find_pt)(llmg_str_t text, size_t at, int more,
    size_t *end);

typedef struct llmg_digits_s  llmg_digits_t;      /* llmg_scan.h */

typedef struct {
    size_t              start;
    size_t              end;
} llmg_range_t;

/*
 * LLMG_OK: "found"; LLMG_AGAIN: depends on what follows; LLMG_DECLINED.  What
 * it may find begins at most "back_max" bytes before the place and is at most
 * "max" bytes long.
 */
typedef llmg_status_t (*llmg_scan_pt)(const llmg_digits_t *place,
    llmg_range_t *found);


typedef struct {
    const char         *name;        /* family, dot, name: "pii.email" */
    const char         *type;        /* Presidio's name: "EMAIL_ADDRESS" */
    unsigned char       severity;    /* llmg_severity_e */
    unsigned char       confidence;  /* 0 to 100 */
    unsigned char       trigger;     /* llmg_trigger_e */
    unsigned char       caseless;    /* literals and pattern fold ASCII case */
    unsigned char       inside;      /* literals stand inside of words, too */
    unsigned char       loose;       /* other numbers may be a blank away */
    unsigned char       lead;
    unsigned char       digits;
    unsigned char       back_max;
    unsigned short      max;         /* longest match in bytes: from the place
                                        on; with "when" all of it */
    const char         *back;        /* inside of a PCRE2 class: "a-z0-9_" */
    const char *const  *literals;    /* NULL-terminated; 1 to 64 bytes each */
    const char         *pattern;
    llmg_find_pt        find;        /* finds what the pattern does, without
                                        "back" and "lead"; or NULL */
    llmg_guard_pt       guard;       /* or NULL */
    unsigned char       speech;      /* of llmg_phrase.h, or 0 */
    unsigned char       claim;       /* llmg_claim_e, with "speech" */
    const char *const  *forms;
    const char *const  *shapes;
    llmg_scan_pt        scan;
    unsigned            when;        /* LLMG_WHEN_*, one of them is enough */
    const char *const  *labels;      /* or NULL */
    unsigned char       near;
    llmg_check_pt       check;       /* or NULL */
    const char         *until;       /* the match goes on to this literal and
                                        includes it; without it in the text,
                                        to the end; or NULL */
    const char         *ends;        /* what its form ends with, to be read by
                                        people: such a rule may hold back more
                                        than LLMG_RULE_HOLD bytes; or NULL */
    const char         *tail;        /* PCRE2, one unit of a few bytes: the
                                        match goes on over every one that
                                        follows; or NULL */
    unsigned char       stop;        /* a match that ends with it has no tail;
                                        0: any may */
    const char *const  *match;       /* examples, run by unit/test_rules */
    const char *const  *no_match;
} llmg_rule_t;


#define llmg_list(...)   ((const char *const []) { __VA_ARGS__, NULL })


#endif /* _LLMG_RULE_H_INCLUDED_ */
