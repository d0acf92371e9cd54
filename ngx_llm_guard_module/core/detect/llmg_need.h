/*
 * Where patterns cannot match: the words that they want are not there.
 *
 * A word that many phrases begin with selects all of their patterns, and each
 * of them looks for the rest of its phrase.  In text that is made of such words
 * that would be nearly all the work.  So the text is looked over once for the
 * words that any phrase goes on with, and a pattern is asked only where it has
 * all of its own in reach.
 *
 *     words    of all sets (llmg_need_read.h), by the hash of four bytes
 *     blocks   of the text: which sets have a word that begins there
 *     sets     of a rule, each with the blocks that it may be in
 *
 * Most rules of a literal lack a set in all that any of them reaches over:
 * that is known from one set of bits for all of them.  The blocks tell of the
 * others.
 *
 * Nearly all sets have words that stand behind no letter, and so only every
 * fifth byte of everyday text is looked at.  Insides of words are looked over
 * for the others alone, where nothing else tells that a rule does not match.
 *
 * What is looked over is paid for: text that asks few patterns is not.
 */

#ifndef _LLMG_NEED_H_INCLUDED_
#define _LLMG_NEED_H_INCLUDED_


#include "llmg_need_read.h"
#include "llmg_rule.h"


/* sets in all; what is more is not looked for */
#define LLMG_NEED_MOST    256
#define LLMG_NEED_PLACES  (LLMG_NEED_MOST / 64)

/* bytes of a block, and of a step that is looked over at once, and blocks of
   that; blocks that are known, more than any rule reaches over, in steps */
#define LLMG_NEED_BLOCK   16
#define LLMG_NEED_STEP    64
#define LLMG_NEED_KNOWN   64
#define LLMG_NEED_OF      (LLMG_NEED_STEP / LLMG_NEED_BLOCK)
#define LLMG_NEED_STEPS   (LLMG_NEED_KNOWN / LLMG_NEED_OF)

/* bytes that it reaches, before and behind its place together */
#define LLMG_NEED_NEAR    12
#define LLMG_NEED_REACH   512

/*
 * What bytes cost that are looked over, so many for one, and how that is paid:
 * at first each pattern that is asked in vain pays some, until there is no
 * debt; then there is something to begin with, and each one that is spared pays
 * more, up to a limit.  Where that is not enough, looking does not help, and
 * there is a debt again.
 */
#define LLMG_NEED_CHEAP   4
#define LLMG_NEED_PAID    64
#define LLMG_NEED_SPARED  16
#define LLMG_NEED_DEBT    1024
#define LLMG_NEED_AGAIN   16384
#define LLMG_NEED_BEGIN   512
#define LLMG_NEED_RICH    4096


typedef struct llmg_need_s  llmg_need_t;


/* of some sets, a bit for each */
typedef struct {
    uint64_t              bits[LLMG_NEED_PLACES];
} llmg_need_bits_t;


/* bytes of a text */
typedef struct {
    size_t                stop;         /* before it: one more than where a
                                           sentence ended last, or 0 */
    uint32_t              before;       /* and gaps, of all the text */
    uint16_t              gaps;         /* by byte: a letter behind a blank */
    uint16_t              inner;        /* a letter behind a letter */
    uint16_t              words;        /* a letter behind none, and what else
                                           one may begin with, not inside */
} llmg_need_block_t;


/* one pass over a text, by its bytes */
typedef struct {
    long                  paid;         /* for what is looked over yet */
    size_t                from;         /* what has been: from here */
    size_t                to;           /* to here */
    size_t                inner_from;   /* of that, with insides of words */
    size_t                inner_to;
    size_t                stop;         /* as in a block */
    uint32_t              gaps;
    unsigned              avx2;         /* 0: without it */
    llmg_need_block_t     blocks[LLMG_NEED_KNOWN];

    /* that have a word which begins in a block: of a step, those of all its
       blocks side by side; and in any of them, without those that begin inside
       of words alone */

    uint64_t              sets[LLMG_NEED_STEPS][LLMG_NEED_PLACES][LLMG_NEED_OF];
    llmg_need_bits_t      steps[LLMG_NEED_STEPS];

    /* which word begins at a byte: 0 for none */

    uint16_t              here[LLMG_NEED_STEPS][LLMG_NEED_STEP];

    /* of a set that has been asked for, which blocks have it, a bit for each,
       and up to which step: what is asked once is asked again and again */

    uint64_t              have[LLMG_NEED_MOST];
    size_t                had[LLMG_NEED_MOST];
} llmg_need_pass_t;


/* bytes that some rules reach over, before their place and from it on */
typedef struct {
    unsigned short        before;
    unsigned short        far;          /* 0: none of them wants anything */
} llmg_need_near_t;


/*
 * Reads the patterns of n rules.  malloc'ed, freed by llmg_need_free().
 * LLMG_OK, LLMG_ERROR.
 */
llmg_status_t llmg_need_compile(llmg_need_t **need,
    const llmg_rule_t *const *rules, size_t n);
void llmg_need_free(llmg_need_t *need);

/* What the rules of a literal reach over. */
void llmg_need_near(const llmg_need_t *need, const unsigned *rules, size_t n,
    llmg_need_near_t *near);

/* Before the first place of a text. */
void llmg_need_begin(llmg_need_pass_t *pass);

/*
 * Of n rules with a literal at text[at], at most LLMG_NEED_RULES, a bit for
 * each: 0 when its pattern surely does not match; 1 when it may, or that would
 * cost more than to ask it.  "near" is of them, and maybe of more.
 */
#define LLMG_NEED_RULES   32

uint32_t llmg_need_which(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_near_t *near, const unsigned *rules, size_t n,
    llmg_str_t text, size_t at);

/*
 * Where the match of a rule with a class before its literal may begin, by what
 * words begin with, and what it wants behind: "at" is the first place, before
 * llmg_need_next() is called for the next one; LLMG_NEED_NONE: there is none.
 * Who has only the text from "origin" on says so.
 */
#define LLMG_NEED_NONE    SIZE_MAX

typedef struct {
    const llmg_need_t             *need;
    llmg_need_pass_t              *pass;
    const struct llmg_need_rule_s *rule;
    unsigned                       first;   /* which set it begins with */
    unsigned                       places;  /* of this block that are left */
    size_t                         block;
    size_t                         base;    /* the first one */
    uint64_t                       blocks;  /* that are left: a bit for each
                                               from there on */
    size_t                         from;
    llmg_str_t                     text;
    size_t                         at;
    size_t                         origin;
} llmg_need_begins_t;

/* from "from" up to its literal; 1, or 0: that is not known */
int llmg_need_begins(const llmg_need_t *need, llmg_need_pass_t *pass,
    unsigned rule, llmg_str_t text, size_t from, size_t at,
    llmg_need_begins_t *begins);
void llmg_need_next(llmg_need_begins_t *begins);

/*
 * 1 when no match that begins at one of these places, up to "at", looks at what
 * is from "end" on: there are more gaps between than it goes over.
 */
int llmg_need_within(const llmg_need_begins_t *begins, size_t at, size_t end);

/*
 * 1 when a pattern that begins at text[at], and wants nothing else, wants a
 * short word that is not there.
 */
int llmg_need_lacks(const llmg_need_t *need, unsigned rule, llmg_str_t text,
    size_t at);

/* 0 where it may always be any */
#define llmg_need_paid(pass)    ((pass)->paid >= 0)

/* A pattern has been asked, and it did not match. */
static inline void
llmg_need_missed(llmg_need_pass_t *pass)
{
    if (pass->paid < 0) {
        pass->paid += LLMG_NEED_PAID;

        if (pass->paid >= 0) {
            pass->paid = LLMG_NEED_BEGIN;
        }
    }
}


#endif /* _LLMG_NEED_H_INCLUDED_ */
