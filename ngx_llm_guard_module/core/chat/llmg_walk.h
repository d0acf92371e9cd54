/*
 * The walk over a document, and what the events of a stream spare it.
 *
 * Events begin with the same bytes up to the text, and often end with the same
 * bytes behind it.  With chat->repeat the walk keeps its state at the first
 * text and goes on from there when the next document begins alike; what a rest
 * without texts said of the one before is kept as well.
 */

#ifndef _LLMG_WALK_H_INCLUDED_
#define _LLMG_WALK_H_INCLUDED_


#include "llmg_dialect.h"


/* an open container; arrays share the meaning of what holds them */
typedef struct llmg_frame_s {
    const llmg_shape_t  *members;   /* of the objects here */
    const llmg_shape_t  *row;       /* of the member that is being read */
    size_t               first;     /* text that was the object's first */
    uint32_t             count;     /* elements of an array so far */
    unsigned char        kind;
    unsigned char        role;
    unsigned char        found;     /* role that the object itself names */
    unsigned char        object;
    uint16_t             line;      /* llmg_text_t.line of what holds it */
} llmg_frame_t;


typedef struct {
    llmg_chat_t         *chat;
    llmg_json_t         *json;
    llmg_frame_t        *frames;
    unsigned             depth;
    unsigned             echo;      /* depth of the one that is read, or 0 */
    uint16_t             choice;    /* by place, until an index says more */
    uint16_t             tool;
} llmg_walk_t;


/* adds a text of the document; LLMG_OK, LLMG_LIMIT, LLMG_ERROR */
llmg_status_t llmg_walk_text(llmg_walk_t *walk, llmg_json_token_t *token,
    unsigned kind, unsigned role);

/* rows that rules on requests look at, as bits of llmg_shape_e */
#define LLMG_WALK_PARAMS                                                      \
    (1ULL << LLMG_SHAPE_MODEL | 1ULL << LLMG_SHAPE_STREAM                     \
     | 1ULL << LLMG_SHAPE_DATA | 1ULL << LLMG_SHAPE_PROMPT                    \
     | 1ULL << LLMG_SHAPE_MESSAGES | 1ULL << LLMG_SHAPE_TOOL_NAME             \
     | 1ULL << LLMG_SHAPE_TOOL_TYPE | 1ULL << LLMG_SHAPE_MAX_TOKENS           \
     | 1ULL << LLMG_SHAPE_N | 1ULL << LLMG_SHAPE_SETTINGS                     \
     | 1ULL << LLMG_SHAPE_STREAM_OPTIONS | 1ULL << LLMG_SHAPE_INCLUDE_USAGE)

/*
 * In llmg_walk_param.c: remembers the value of a row that rules on requests
 * look at; LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_walk_param(llmg_walk_t *walk, llmg_json_token_t *token,
    const llmg_shape_t *row);

/*
 * In llmg_walk_repeat.c; chat->repeat must be there.  A walk that has begun is
 * given, and stays as it is when the answer is 0.
 */

/* 1 when nothing but the text is new: it is all that is read, with *rc */
int llmg_walk_again(llmg_walk_t *walk, llmg_str_t doc, llmg_status_t *rc);

/*
 * The bytes of "doc" that are those of the last document, up to its first text:
 * the walk and its scanner are there now.
 */
size_t llmg_walk_resume(llmg_walk_t *walk, llmg_str_t doc);

/* Before the value of a member: remembers the place if it is the first text. */
void llmg_walk_keep(llmg_walk_t *walk, const llmg_shape_t *row);

/*
 * At the end of a document that was resumed behind "prefix" bytes, with a text:
 * remembers what is behind byte "from", if it holds no text.
 */
void llmg_walk_keep_rest(llmg_walk_t *walk, size_t prefix, size_t from);


#endif /* _LLMG_WALK_H_INCLUDED_ */
