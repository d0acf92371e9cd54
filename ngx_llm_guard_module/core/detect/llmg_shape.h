/*
 * Shapes: templates of numbers, as llmg_rule.h has them, in a table by what
 * their first digits look like from outside.
 */

#ifndef _LLMG_SHAPE_H_INCLUDED_
#define _LLMG_SHAPE_H_INCLUDED_


#include "llmg_confirm.h"


#define LLMG_SHAPE_RUN      24      /* longer runs of digits are no number */
#define LLMG_SHAPE_SPACED   (LLMG_RULE_LEAD + 1)
#define LLMG_SHAPE_LEADS    (LLMG_RULE_LEAD + 2)

#define llmg_shape_upper(c)   ((unsigned char) ((c) - 'A') < 26)


/* what follows the first digits */
enum {
    LLMG_NEXT_END = 0,          /* none of the others */
    LLMG_NEXT_LETTER,
    LLMG_NEXT_BLANK_DIGIT,
    LLMG_NEXT_BLANK_LETTER,
    LLMG_NEXT_HYPHEN_DIGIT,     /* or '+' */
    LLMG_NEXT_HYPHEN_LETTER,
    LLMG_NEXT_DOT_DIGIT,
    LLMG_NEXT_SLASH_DIGIT,
    LLMG_NEXTS
};


/* one shape with one separator, its first digit at one place, and the rules
 * that have it */
typedef struct {
    unsigned short       first;     /* in "owners"; while added: the rule */
    unsigned short       bare;      /* rules without labels, */
    unsigned short       labelled;  /* and with, behind them */
    unsigned char        len;
    unsigned char        lead;      /* bytes before the first digit */
    unsigned char        letters;   /* of them, directly before it */
    unsigned char        blank;     /* holds one: none may be around it */
    char                 bytes[LLMG_RULE_SHAPE + 1];
} llmg_shape_t;


/*
 * What is behind "next", if that is a digit: how many they are, so many or
 * more; if it is a letter: its case.
 */
enum {
    LLMG_AFTER_ANY = 0,
    LLMG_AFTER_LOWER = 1,
    LLMG_AFTER_UPPER = 2,
    LLMG_AFTER_DIGITS = 6,
    LLMG_AFTERS
};


/* bytes from the first digit on that are told by bits */
#define LLMG_SHAPE_BITS     32

/* of a shape, from its first digit on: which bytes are digits, of those that
 * are surely one or surely none */
typedef struct {
    uint32_t             digits;
    uint32_t             known;
} llmg_shape_bits_t;


/* by what is behind: from where on in "ids", to where the next one begins */
typedef struct {
    unsigned             from[LLMG_AFTERS + 1];
} llmg_shape_list_t;


/* by the letters before the digits (the last: letters and a separator), by the
 * number of digits, by what follows them */
typedef struct {
    llmg_shape_t        *items;
    size_t               n;
    size_t               cap;
    llmg_shape_list_t   *lists;     /* the first one is empty */
    unsigned short      *ids;
    llmg_shape_bits_t   *bits;      /* of each of "ids" */
    unsigned short      *owners;
    unsigned             letters;   /* the most before digits */
    unsigned             spaced;    /* before a separator: a bit by number */
    unsigned short       table[LLMG_SHAPE_LEADS][LLMG_SHAPE_RUN + 1]
                              [LLMG_NEXTS];
} llmg_shapes_t;


/*
 * Adds the shapes of one template of "rule", which is number "index" of all.
 * LLMG_OK, LLMG_INVALID when it is wrong, LLMG_ERROR.
 */
llmg_status_t llmg_shapes_add(llmg_shapes_t *shapes, const char *bytes,
    const llmg_rule_t *rule, unsigned index);

/* Makes the table when all are added.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_shapes_index(llmg_shapes_t *shapes);

/* Frees what they hold. */
void llmg_shapes_free(llmg_shapes_t *shapes);

/* What stands at text[at], behind digits; -1: more text will tell. */
int llmg_shape_next(llmg_str_t text, size_t at, int more);

/* and what is behind that */
unsigned llmg_shape_after(llmg_str_t text, size_t at, int next, int more);

/* Shapes that begin with so many digits, and what is behind them. */
#define llmg_shapes_list(shapes, column, run, next)                           \
    (&(shapes)->lists[(shapes)->table[column][run][next]])
#define llmg_shapes_none(shapes, column, run, next, after)                    \
    (llmg_shapes_list(shapes, column, run, next)->from[after]                 \
     == llmg_shapes_list(shapes, column, run, next)->from[(after) + 1])

/* 1 when neither side makes it a part of something longer; right: -1 when more
 * text will tell. */
int llmg_shape_left(const llmg_shape_t *shape, llmg_str_t text, size_t start);
int llmg_shape_right(const llmg_shape_t *shape, llmg_str_t text, size_t end,
    int more);

/* Bytes at the end of "text" that digits behind them may make a part. */
size_t llmg_shapes_hold(const llmg_shapes_t *shapes, llmg_str_t text);


static llmg_inline int
llmg_shape_is(char want, unsigned char c)
{
    switch (want) {

    case '9':
        return llmg_detect_digit(c);

    case 'A':
        return llmg_shape_upper(c);

    case 'a':
        return llmg_literal_letter(c);

    case 'X':
        return llmg_detect_digit(c) || llmg_shape_upper(c);

    case 'x':
        return llmg_detect_digit(c) || llmg_literal_letter(c);

    default:
        return (unsigned char) want == c;
    }
}


#endif /* _LLMG_SHAPE_H_INCLUDED_ */
