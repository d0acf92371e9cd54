/*
 * What the member "type" says of the object that it is in: whose texts its
 * texts are, and of which kind.
 */

#ifndef _LLMG_TYPE_H_INCLUDED_
#define _LLMG_TYPE_H_INCLUDED_


#include "llmg_text.h"


typedef struct {
    llmg_str_t     name;
    unsigned char  role;        /* llmg_role_e; UNKNOWN: says nothing of it */
    unsigned char  kind;        /* llmg_kind_e of what is CONTENT by its row;
                                   OTHER: it stays that */
} llmg_type_t;


/* NULL: a word that nobody knows */
const llmg_type_t *llmg_type_find(llmg_str_t name);

/*
 * What events of a stream are, as a number: of one that clients of its API put
 * together as a text it is less than 1 << LLMG_TYPE_BITS, and of all others a
 * sum with LLMG_TYPE_STRANGE in it.  Never 0.  What begins a text has the
 * number of what goes on with it.
 */
#define LLMG_TYPE_BITS      5
#define LLMG_TYPE_STRANGE   0x8000

uint16_t llmg_type_mark(llmg_str_t name);

/* Without "delta" or "start", and the byte before it. */
llmg_str_t llmg_type_base(llmg_str_t name);

/*
 * The number of what an event ends ("done", "end", "stop"), or 0: all that is
 * going on.
 */
uint16_t llmg_type_ended(llmg_str_t name);


#endif /* _LLMG_TYPE_H_INCLUDED_ */
