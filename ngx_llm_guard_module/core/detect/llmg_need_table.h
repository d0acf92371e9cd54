/*
 * Inside of llmg_need.h: the words of all sets, and what rules want.
 */

#ifndef _LLMG_NEED_TABLE_H_INCLUDED_
#define _LLMG_NEED_TABLE_H_INCLUDED_


#include "llmg_bytes.h"
#include "llmg_need.h"


/* hashes of four bytes; those of a word of three, by five bits of the fourth */
#define LLMG_NEED_HASHES   32768
#define LLMG_NEED_FOURTH   32


#define llmg_need_has_bit(sets, set)                                          \
    ((sets)->bits[(set) / 64] >> (set) % 64 & 1)
#define llmg_need_set_bit(sets, set)                                          \
    ((sets)->bits[(set) / 64] |= 1ULL << (set) % 64)

#define llmg_need_block_of(at)  ((at) / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN)
#define llmg_need_step_of(at)   ((at) / LLMG_NEED_STEP % LLMG_NEED_STEPS)

/* 1 when what is at "from" may be written over: a step is known as a whole */
#define llmg_need_forgot(pass, from)                                          \
    ((pass)->to > (from) + LLMG_NEED_STEP * (LLMG_NEED_STEPS - 1))

#define LLMG_NEED_FOLD     0x2020202020202020ULL

#define llmg_need_hash(seen)                                                  \
    (((uint32_t) (seen) & 0x1F1F1F1FU) * 0x9E3779B1U >> 17)


/* a word of some sets, and of those of words that it begins with */
typedef struct {
    uint64_t              seen;         /* folded, the first byte lowest */
    uint64_t              mask;         /* of what is known of it */
    llmg_need_bits_t      sets;
} llmg_need_entry_t;


/*
 * Entries of a hash, long words first, and at last one that everything is like.
 * They are compared at once: one by one, how many it takes is nothing that can
 * be guessed.  What is more is in the group behind.
 */
#define LLMG_NEED_GROUP    4

typedef struct {
    uint64_t              seen[LLMG_NEED_GROUP];        /* as there */
    uint64_t              mask[LLMG_NEED_GROUP];
    uint16_t              entry[LLMG_NEED_GROUP];
} llmg_need_group_t;


/* a set that a rule wants, and where: as in llmg_need_set_t */
typedef struct {
    unsigned short        set;
    unsigned short        reach;
    unsigned short        gaps;
    unsigned char         ends;
    unsigned char         inside;
} llmg_need_want_t;


/* what a rule wants */
typedef struct llmg_need_rule_s {
    unsigned short        n;            /* 0: nothing that is known */
    unsigned short        before;       /* bytes before the place */
    unsigned short        far;          /* and from it on */
    unsigned short        gaps;         /* in all that it goes over, at most */
    llmg_need_want_t      sets[LLMG_NEED_SETS];     /* inside: the last ones */
} llmg_need_rule_t;


/* the first bytes, folded, of short words of which a rule wants one */
#define LLMG_NEED_SHORTS   8

typedef struct {
    unsigned short        reach;
    unsigned char         n;            /* 0: there are none */
    unsigned char         inside;       /* 1: they may be in words */
    unsigned char         one[LLMG_NEED_SHORTS];
    unsigned char         two[LLMG_NEED_SHORTS];
    unsigned short        any[LLMG_NEED_SHORTS];        /* a bit for each of
                                                           some bytes: they are
                                                           behind one of one
                                                           byte, whatever */
} llmg_need_short_t;


struct llmg_need_s {
    llmg_need_rule_t     *rules;
    llmg_need_short_t    *shorts;       /* of each */
    llmg_need_bits_t     *wants;        /* of each, without those inside */
    size_t                nrules;

    llmg_need_set_t      *sets;
    size_t                nsets;
    llmg_need_bits_t      inside;       /* those that are */

    llmg_need_entry_t    *entries;      /* the first one is no word, of none */
    size_t                n;

    /* words that a sign of ASCII begins, in groups, a bit for each: which ones
       have the first byte, and the second; and about the same by the halves of
       a byte, lower ones first */

    unsigned char         one[256];
    unsigned char         two[256];
    unsigned char         halves[4][16];
    unsigned              ngroups;      /* but for that of blanks */

    /* by hash: 1 for some inside; and its first group, which is that of no word
       for those without any */

    uint64_t              inner[LLMG_NEED_HASHES / 64];
    unsigned              first[LLMG_NEED_HASHES];
    llmg_need_group_t    *groups;
};


/* which word begins at these bytes: the longest one, with the sets of all */

static llmg_inline unsigned
llmg_need_word_at(const llmg_need_t *need, uint64_t seen)
{
    unsigned                  i;
    const llmg_need_group_t  *group;

    group = &need->groups[need->first[llmg_need_hash(seen)]];
    seen |= LLMG_NEED_FOLD;

    for ( ;; group++) {
        for (i = 0; i < LLMG_NEED_GROUP; i++) {
            if ((seen & group->mask[i]) == group->seen[i]) {
                return group->entry[i];
            }
        }
    }
}


/*
 * In llmg_need_look.c: looks the text over from "from" to "to", a little more,
 * and counts it; llmg_need_look_inside() at insides of words, where the other
 * one has looked.  0 for what was before all others.
 */
int llmg_need_look(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to);
int llmg_need_look_inside(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to);


#endif /* _LLMG_NEED_TABLE_H_INCLUDED_ */
