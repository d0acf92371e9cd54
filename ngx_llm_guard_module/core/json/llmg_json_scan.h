/*
 * Strict pull scanner: RFC 8259 tokens with their byte spans.
 *
 * One pass over a whole document, no recursion, no copy.  What model servers
 * could read in two ways is refused: duplicate members (compared after
 * unescaping), invalid UTF-8, lone surrogates, raw control characters, a byte
 * order mark, NaN, comments, trailing data, nesting beyond a bound.
 *
 *     llmg_json_init(&json, arena, doc, &limits);
 *
 *     while ((rc = llmg_json_next(&json, &token)) == LLMG_OK) {
 *         if (token.type == LLMG_JSON_END) {
 *             break;
 *         }
 *         ...
 *     }
 */

#ifndef _LLMG_JSON_SCAN_H_INCLUDED_
#define _LLMG_JSON_SCAN_H_INCLUDED_


#include "llmg_bytes.h"


typedef enum {
    LLMG_JSON_END = 0,          /* the document is complete */
    LLMG_JSON_OBJECT,
    LLMG_JSON_OBJECT_END,
    LLMG_JSON_ARRAY,
    LLMG_JSON_ARRAY_END,
    LLMG_JSON_NAME,             /* of a member; its value follows */
    LLMG_JSON_STRING,
    LLMG_JSON_NUMBER,
    LLMG_JSON_TRUE,
    LLMG_JSON_FALSE,
    LLMG_JSON_NULL
} llmg_json_type_e;


typedef struct {
    llmg_json_type_e  type;
    llmg_str_t        raw;      /* names and strings: between the quotes */
    size_t            copied;   /* strings: bytes at json->copy, if there is */
    unsigned          depth;    /* open containers; a container counts itself */
    unsigned          escaped:1;  /* names and strings: has a backslash */
    unsigned          slash:1;    /* and may stand for one */
    unsigned          ascii:1;    /* names and strings: no byte above 0x7F */
} llmg_json_token_t;


typedef struct {
    unsigned          depth;    /* at most LLMG_JSON_DEPTH_LIMIT */
    size_t            members;  /* names in all open objects together */
    size_t            string;   /* bytes of a name or string as it is written;
                                   0: no bound */
    uint64_t          seed;     /* of the name hash: unknown to the sender */
    unsigned          unique:1; /* a duplicate member is INVALID */
} llmg_json_limits_t;


typedef struct llmg_json_names_s  llmg_json_names_t;

typedef struct {
    const unsigned char       *start;
    const unsigned char       *pos;
    const unsigned char       *end;
    llmg_arena_t              *arena;
    const llmg_json_limits_t  *limits;
    size_t                     string;  /* limits->string, or SIZE_MAX */
    const char                *error;   /* after INVALID or LIMIT: what */
    unsigned char             *copy;    /* strings are unescaped to it unless it
                                           is NULL; room for the document's
                                           rest */
    llmg_json_names_t         *names;
    unsigned                   state;
    unsigned                   depth;
    unsigned char              object[LLMG_JSON_DEPTH_LIMIT / 8];
} llmg_json_t;


/* Nesting, and names in open objects, with which a mark can be made. */
#define LLMG_JSON_MARK_DEPTH   16
#define LLMG_JSON_MARK_NAMES   32


/* A name by offset: good for every document with the same beginning. */
typedef struct {
    size_t            start;
    uint32_t          len;
    uint32_t          sign;     /* others differ when theirs does; 0: escaped */
} llmg_json_name_t;


/* The same in the beginning of a document, for one who keeps many. */
typedef struct {
    uint16_t          start;
    uint16_t          len;
    uint32_t          sign;
} llmg_json_near_t;


/*
 * Where a scanner was, between two tokens: good for every document that begins
 * with the same bytes.  The names of the objects that are open are beside it.
 */
typedef struct {
    uint16_t          pos;
    unsigned char     names;
    unsigned char     state;
    unsigned char     depth;
    unsigned char     base[LLMG_JSON_MARK_DEPTH];
    unsigned char     object[LLMG_JSON_MARK_DEPTH / 8];
} llmg_json_mark_t;


/* LLMG_JSON_DEPTH, LLMG_JSON_MEMBERS, seed 0, unique. */
extern const llmg_json_limits_t  llmg_json_limits_default;


/*
 * "doc" must outlive the scanner; tokens point into it.  The arena is used
 * for names of open objects only.  LLMG_OK, LLMG_LIMIT or LLMG_ERROR.
 */
llmg_status_t llmg_json_init(llmg_json_t *json, llmg_arena_t *arena,
    llmg_str_t doc, const llmg_json_limits_t *limits);

/*
 * The next token.  LLMG_OK; LLMG_INVALID with json->error (a constant
 * sentence part such as "duplicate member") and json->pos at the place;
 * LLMG_LIMIT for depth, members, a string or memory; LLMG_ERROR.
 */
llmg_status_t llmg_json_next(llmg_json_t *json, llmg_json_token_t *token);

/*
 * Forgets the position and starts over with another document; keeps what was
 * allocated, so that scanning the events of a stream needs no memory.
 */
void llmg_json_reset(llmg_json_t *json, llmg_str_t doc);

/*
 * Remembers the scanner's place as one that goes on at byte "pos", before the
 * next token.  Returns 0 when it cannot.  llmg_json_mark_names() puts
 * mark->names of them into "names".  llmg_json_resume() starts over with "doc",
 * whose first mark->pos bytes are those of the document of the mark.
 */
int llmg_json_mark(const llmg_json_t *json, size_t pos,
    llmg_json_mark_t *mark);
void llmg_json_mark_names(const llmg_json_t *json, llmg_json_near_t *names);
void llmg_json_resume(llmg_json_t *json, llmg_str_t doc,
    const llmg_json_mark_t *mark, const llmg_json_near_t *names);


#endif /* _LLMG_JSON_SCAN_H_INCLUDED_ */
