/*
 * Where in a JSON document a text is that comes in pieces: in a string, in a
 * name, in a value that is no string, or between them.  What is no JSON, or no
 * more, is plain; nothing fails.
 */

#ifndef _LLMG_JSON_FLOW_H_INCLUDED_
#define _LLMG_JSON_FLOW_H_INCLUDED_


#include "llmg_bytes.h"


/* Nesting that is followed; what is deeper is plain. */
#define LLMG_JSON_FLOW_DEPTH   256

/* Bytes of a number that is one unit; what goes on behind them is plain. */
#define LLMG_JSON_FLOW_NUMBER  64


typedef enum {
    LLMG_FLOW_SYNTAX = 0,       /* quotes, brackets, blanks between values */
    LLMG_FLOW_STRING,
    LLMG_FLOW_NAME,
    LLMG_FLOW_VALUE,            /* a number, true, false, null: all of it */
    LLMG_FLOW_PLAIN
} llmg_flow_e;


typedef struct {
    unsigned       state;
    unsigned       depth;
    unsigned       string;      /* which one it is: another for each */
    unsigned char  object[LLMG_JSON_FLOW_DEPTH / 8];
} llmg_json_flow_t;


/* "json" 0: there is none, all of it is plain. */
void llmg_json_flow_init(llmg_json_flow_t *flow, int json);

/*
 * The next unit of "text", which is not empty: a byte, an escape (two for a
 * surrogate pair), or a value.  With "more" it goes on behind its end.  Returns
 * the length, and what it is; 0: that depends on what follows, and nothing has
 * changed.
 */
size_t llmg_json_flow(llmg_json_flow_t *flow, llmg_str_t text, int more,
    unsigned *what);

/* 1 when an ordinary letter that follows is no more than that */
int llmg_json_flow_within(const llmg_json_flow_t *flow);


#endif /* _LLMG_JSON_FLOW_H_INCLUDED_ */
