/*
 * A line of a file of API keys: a hash, and the claims that its words make.
 */

#ifndef _LLMG_API_LINE_H_INCLUDED_
#define _LLMG_API_LINE_H_INCLUDED_


#include "llmg_api_keys.h"


typedef struct {
    llmg_str_t             name;        /* of an attribute */
    llmg_str_t             value;
} llmg_api_word_t;


typedef struct {
    llmg_arena_t          *scratch;     /* of a line */
    const unsigned char   *pos;
    const unsigned char   *last;
    llmg_str_t             hex;
    llmg_str_t             subject;
    llmg_api_word_t        words[LLMG_API_KEYS_ATTRIBUTES];
    size_t                 n;
    unsigned char          hash[LLMG_API_KEYS_HASH];
    llmg_str_t             claims;      /* JSON, in "scratch" */
    const char            *reason;
} llmg_api_line_t;


/*
 * Reads the line between l->pos and l->last.  LLMG_OK: l->hash and l->claims;
 * LLMG_DECLINED: nothing but blanks or a comment; LLMG_INVALID, LLMG_LIMIT,
 * LLMG_ERROR: l->reason is a constant phrase.
 */
llmg_status_t llmg_api_line_read(llmg_api_line_t *l);


#endif /* _LLMG_API_LINE_H_INCLUDED_ */
