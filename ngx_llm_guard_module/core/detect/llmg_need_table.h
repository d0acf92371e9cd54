/*
 * Inside of llmg_need.h: the words of all sets, and what rules want.
 */

#ifndef _LLMG_NEED_TABLE_H_INCLUDED_
#define _LLMG_NEED_TABLE_H_INCLUDED_


#include "llmg_need.h"


/* hashes of four bytes; those of a word of three, by five bits of the fourth */
#define LLMG_NEED_HASHES   32768
#define LLMG_NEED_FOURTH   32

#define llmg_need_hash(seen)                                                  \
    (((uint32_t) (seen) & 0x1F1F1F1FU) * 0x9E3779B1U >> 17)


/* a word of some sets */
typedef struct {
    uint64_t              seen;         /* folded, the first byte lowest */
    uint64_t              mask;         /* of what is known of it */
    uint64_t              sets[LLMG_NEED_PLACES];
} llmg_need_entry_t;


/* an entry of a hash */
typedef struct {
    unsigned short        entry;
    unsigned              next;         /* slot of the same; 0: none */
} llmg_need_slot_t;


/* a set that a rule wants, and where: as in llmg_need_set_t */
typedef struct {
    unsigned short        set;
    unsigned short        reach;
    unsigned short        gaps;
    unsigned short        ends;
} llmg_need_want_t;


/* what a rule wants */
typedef struct {
    unsigned short        n;            /* 0: nothing that is known */
    unsigned short        before;       /* bytes before the place */
    unsigned short        far;          /* and from it on */
    llmg_need_want_t      sets[LLMG_NEED_SETS];
} llmg_need_rule_t;


/* bytes: a blank is one more than what makes a gap with it */
#define LLMG_NEED_LETTER   0x01
#define LLMG_NEED_BLANK    0x02
#define LLMG_NEED_STOP     0x04


struct llmg_need_s {
    llmg_need_rule_t     *rules;
    size_t                nrules;

    llmg_need_set_t      *sets;
    size_t                nsets;

    llmg_need_entry_t    *entries;
    size_t                n;

    unsigned char         kinds[256];

    /* by hash: 1 for some; the first slot of it, or 0 */

    uint64_t              any[LLMG_NEED_HASHES / 64];
    unsigned              first[LLMG_NEED_HASHES];
    llmg_need_slot_t     *slots;
    size_t                nslots;
};


#endif /* _LLMG_NEED_TABLE_H_INCLUDED_ */
