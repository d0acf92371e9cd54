/*
 * Which words a pattern wants, read from the pattern itself.
 *
 * "verb, gap, object" matches only where one of the objects is, not too far
 * behind the verb.  Such sets of words are necessary, never sufficient: what is
 * not understood has none.
 */

#ifndef _LLMG_NEED_READ_H_INCLUDED_
#define _LLMG_NEED_READ_H_INCLUDED_


#include "llmg_arena.h"
#include "llmg_rule.h"


/* bytes of a word that are looked at; less than the least are in any text */
#define LLMG_NEED_BYTES   8
#define LLMG_NEED_LEAST   3

/* words of a set, sets of a pattern */
#define LLMG_NEED_WORDS   64
#define LLMG_NEED_SETS    4


typedef struct {
    unsigned char         len;
    char                  bytes[LLMG_NEED_BYTES];       /* in lower case */
} llmg_need_word_t;


/*
 * One of the words begins at most "reach" bytes behind the match's begin, and
 * what is between has at most "gaps" places where a letter follows a blank, and
 * ends no sentence unless "ends" is set.  One that begins with an ASCII letter
 * does not stand behind another, unless "inside" is set.
 */
typedef struct {
    size_t                reach;
    size_t                gaps;
    int                   ends;
    int                   inside;
    size_t                n;
    llmg_need_word_t      words[LLMG_NEED_WORDS];
} llmg_need_set_t;


typedef struct {
    size_t                n;
    llmg_need_set_t      *sets[LLMG_NEED_SETS];         /* as they follow */
} llmg_need_list_t;


/* as good as any number of bytes */
#define LLMG_NEED_FAR     65536


/* what is a blank for "gaps", and what ends a sentence */
#define llmg_need_blank(c)                                                    \
    ((c) == ' ' || ((c) >= '\t' && (c) <= '\r') || (c) == '"' || (c) == '*'   \
     || (c) == '`' || (c) == ',' || (c) == '\\')

#define llmg_need_end(c)  ((c) == '.' || (c) == '!' || (c) == '?')


/*
 * The sets of the pattern of a rule, in the arena, each sorted, and how many
 * gaps there are at most in all that it goes over; LLMG_NEED_FAR where it looks
 * further ahead than LLMG_RULE_LOOKAHEAD bytes.  LLMG_OK, also with none;
 * LLMG_LIMIT without memory.
 */
llmg_status_t llmg_need_read(llmg_need_list_t *list, size_t *gaps,
    const llmg_rule_t *rule, llmg_arena_t *arena);

/*
 * The same with words of any length, and with signs that are one of a few; for
 * patterns that want nothing else.
 */
llmg_status_t llmg_need_read_short(llmg_need_list_t *list,
    const llmg_rule_t *rule, llmg_arena_t *arena);

/* 1 when each literal of the rule has a word of the set: it tells nothing */
int llmg_need_told(const llmg_rule_t *rule, const llmg_need_set_t *set);


#endif /* _LLMG_NEED_READ_H_INCLUDED_ */
