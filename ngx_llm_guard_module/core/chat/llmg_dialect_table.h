/*
 * Words for the tables of dialects; included by dialect_*.c alone.
 *
 * Names stand in the provider's own spelling.  The walk takes a member that no
 * row has exactly for the one that is alike without case and underlines, so no
 * two rows of a table may be alike in that.  At most 250 rows are told apart.
 *
 * In tables of requests every string is looked at.  In those of answers what
 * the server's own code writes (ids, reasons to stop) is fixed().
 */

#ifndef _LLMG_DIALECT_TABLE_H_INCLUDED_
#define _LLMG_DIALECT_TABLE_H_INCLUDED_


#include "llmg_dialect.h"


/* of a kind, by the role of its object */
#define text(n, k)                                                            \
    llmg_shape(n, LLMG_SHAPE_TEXT, LLMG_KIND_##k, 0, NULL)

/* ids, words of the API, settings */
#define word(n)            text(n, NAME)
#define words(n, m)        object(n, NAME, m)

#define fixed(n)                                                              \
    llmg_shape(n, LLMG_SHAPE_FIXED, LLMG_KIND_NAME, 0, NULL)

/* a number in answers; a string in its place is a text */
#define number(n)          word(n)

/* a shape with a meaning of its own; what is text in it is so as its object,
   or is a word */
#define value(n, w)                                                           \
    llmg_shape(n, LLMG_SHAPE_##w, LLMG_KIND_OTHER, 0, NULL)
#define tag(n, w)                                                             \
    llmg_shape(n, LLMG_SHAPE_##w, LLMG_KIND_NAME, 0, NULL)

/* the same, of a kind, with members */
#define shape(n, w, k, m)                                                     \
    llmg_shape(n, LLMG_SHAPE_##w, LLMG_KIND_##k, 0, m)

#define object(n, k, m)    shape(n, TEXT, k, m)

/* whoever's object it is in, it is this role's */
#define text_of(r, n, k)   object_of(r, n, k, NULL)
#define object_of(r, n, k, m)                                                 \
    llmg_shape(n, LLMG_SHAPE_TEXT, LLMG_KIND_##k, LLMG_ROLE_##r, m)
#define shape_of(r, n, w, k, m)                                               \
    llmg_shape(n, LLMG_SHAPE_##w, LLMG_KIND_##k, LLMG_ROLE_##r, m)

#define last               llmg_shape_end


/* dialect_openai_chat.c: what others have taken over */
extern const llmg_shape_t  llmg_openai_call[];
extern const llmg_shape_t  llmg_openai_choice[];
extern const llmg_shape_t  llmg_openai_chat_request[];
extern const llmg_shape_t  llmg_openai_chat_response[];
extern const llmg_shape_t  llmg_openai_stream_options[];
extern const llmg_shape_t  llmg_openai_tool[];
extern const llmg_shape_t  llmg_openai_tool_choice[];
extern const llmg_shape_t  llmg_openai_url[];
extern const llmg_shape_t  llmg_openai_usage[];

/* dialect_openai_other.c */
extern const llmg_shape_t  llmg_openai_other_request[];
extern const llmg_shape_t  llmg_openai_other_response[];

/* dialect_anthropic.c */
extern const llmg_shape_t  llmg_anthropic_citation[];
extern const llmg_shape_t  llmg_anthropic_mcp_server[];
extern const llmg_shape_t  llmg_anthropic_step[];


#endif /* _LLMG_DIALECT_TABLE_H_INCLUDED_ */
