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


#endif /* _LLMG_TYPE_H_INCLUDED_ */
