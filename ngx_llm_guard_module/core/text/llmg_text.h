/*
 * A text of a document: what detectors look at.
 *
 * The texts of one document are unescaped into one joined buffer, each followed
 * by LLMG_TEXT_SEPARATOR, so that one pass over the buffer looks at them all.
 */

#ifndef _LLMG_TEXT_H_INCLUDED_
#define _LLMG_TEXT_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_ROLE_UNKNOWN = 0,      /* judged as the client's own */
    LLMG_ROLE_SYSTEM,
    LLMG_ROLE_USER,
    LLMG_ROLE_ASSISTANT,
    LLMG_ROLE_TOOL,             /* what a tool said, or may be asked */
    LLMG_ROLE_DOCUMENT,         /* files, passages, search results */
    LLMG_ROLES
} llmg_role_e;


typedef enum {
    LLMG_KIND_OTHER = 0,        /* a string no table of the dialect names */
    LLMG_KIND_CONTENT,
    LLMG_KIND_REASONING,
    LLMG_KIND_REFUSAL,
    LLMG_KIND_TOOL_ARGS,
    LLMG_KIND_TOOL_DEF,
    LLMG_KIND_SCHEMA,           /* of the answer that is asked for */
    LLMG_KIND_NAME,             /* a member name */
    LLMG_KINDS
} llmg_kind_e;


/* what was undone to read a text, besides the escapes of the document */
typedef enum {
    LLMG_VIA_PLAIN = 0,
    LLMG_VIA_JSON,              /* a string of JSON that is in a text */
    LLMG_VIA_BASE64             /* all of it, or what a data URI holds */
} llmg_via_e;

/* streams: is a text, as its event says it, complete? */
typedef enum {
    LLMG_WHOLE_NOT = 0,         /* a piece: more of it may come */
    LLMG_WHOLE_AGAIN,           /* it is, and may say what came in pieces */
    LLMG_WHOLE_APART,           /* it is: what has no place in a table is no
                                   piece of anything */
    LLMG_WHOLE_GROWS            /* as far as it goes: the next one may be it and
                                   more */
} llmg_whole_e;

/* it may say what was said before */
#define llmg_whole_again(whole)   ((whole) & 1)

/* of a view by BASE64, in llmg_text_t.outer: llmg_data_how_e and llmg_wide_e */
#define llmg_text_file(how, wide)  ((how) | (wide) << 8)
#define llmg_text_how(text)        ((text)->outer & 0xFF)
#define llmg_text_wide(text)       ((text)->outer >> 8)


typedef struct {
    unsigned char  role;        /* llmg_role_e */
    unsigned char  kind;        /* llmg_kind_e */
    unsigned char  escaped:1;   /* the raw span has escapes */
    unsigned char  slash:1;     /* and the text may have backslashes */
    unsigned char  number:1;    /* a JSON number: no quotes around it */
    unsigned char  whole:2;     /* streams: llmg_whole_e */
    unsigned char  indexed:1;   /* streams: "tool" tells it apart, whatever its
                                   kind */
    unsigned char  said:1;      /* a member that the table names as what is
                                   said; not one of several in an array */
    unsigned char  parted:1;    /* responses: "choice" is a part of an answer,
                                   not one of several */
    unsigned char  via;         /* llmg_via_e; a view of another text */
    uint16_t       line;        /* tells texts of one kind apart: by which
                                   members the dialect's tables led to it */
    uint16_t       choice;      /* responses: which answer it belongs to */
    uint16_t       tool;        /* responses: which tool call of the answer */
    uint16_t       mark;        /* streams: of what its event is, as that says;
                                   tells texts apart like the line */
    uint32_t       outer;       /* by JSON: the text that it is in; by BASE64:
                                   llmg_text_file() */
    size_t         raw_start;   /* span in the document, between the quotes;
                                   by JSON: in the bytes of the outer text,
                                   counted from its start */
    size_t         raw_end;
    size_t         start;       /* span in the joined buffer */
    size_t         end;
} llmg_text_t;


/* "system", "user", "assistant", "tool", "document", "unknown" */
const char *llmg_role_name(unsigned role);
const char *llmg_kind_name(unsigned kind);


#endif /* _LLMG_TEXT_H_INCLUDED_ */
