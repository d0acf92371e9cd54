/*
 * Dialects: where text is in the messages of one provider's API.
 *
 * A dialect is data: nested tables of member names, one table per kind of
 * object.  One walk over the tokens serves requests, responses and the events
 * of a stream.  An array is transparent: its elements mean what the array
 * means, so "content": "x", ["x"], [{"text": "x"}] and {"text": "x"} are all
 * read by one row.  Strings and member names that no table knows are texts too
 * (LLMG_KIND_OTHER, LLMG_KIND_NAME): nothing is skipped because it is unknown.
 */

#ifndef _LLMG_DIALECT_H_INCLUDED_
#define _LLMG_DIALECT_H_INCLUDED_


#include "llmg_chat.h"
#include "llmg_format.h"


/*
 * What a member is.  A value of another type than the one that is said here is
 * not skipped: strings in it are texts of the row's kind.
 */
typedef enum {
    LLMG_SHAPE_TEXT = 0,        /* a text of "kind"; also the default */
    LLMG_SHAPE_WHOLE,           /* the same, and in a stream, where texts of a
                                   kind are pieces, it is none; nor are those
                                   in its object */
    LLMG_SHAPE_GROWS,           /* the same, and what was said before may be
                                   what it begins with */
    LLMG_SHAPE_BEGINS,          /* text, and in such an object the first piece
                                   all the same: of what the row of the same
                                   place goes on with, in the object whose row
                                   is before this one's */
    LLMG_SHAPE_GOES_ON,         /* text, and in a stream a piece of what the
                                   member is that its object is the value of */
    LLMG_SHAPE_ROLE,            /* names the role of its object's texts */
    LLMG_SHAPE_TYPE,            /* says what its object is: llmg_type.h; a word
                                   that is listed there is no text */
    LLMG_SHAPE_MODEL,
    LLMG_SHAPE_ID,
    LLMG_SHAPE_STREAM,          /* true: an event stream is asked for */
    LLMG_SHAPE_LATER,           /* true: the answer may be fetched later */
    LLMG_SHAPE_FIXED,           /* written by the server's code, not by the
                                   model or a client: not a text, unless it
                                   is longer than LLMG_SHAPE_FIXED_MAX */
    LLMG_SHAPE_EVENT,           /* the same, and says what its object is: in a
                                   stream, texts of one that clients do not
                                   know are lines of their own */
    LLMG_SHAPE_PATH,            /* text, and in a stream the pieces in its
                                   object are of what it names */
    LLMG_SHAPE_ECHO,            /* object or array: the texts once more */
    LLMG_SHAPE_OPAQUE,          /* base64 that only the server can read: a
                                   signature, encrypted reasoning; a string
                                   with other characters, or of less than 64,
                                   is a text */
    LLMG_SHAPE_MEDIA_TYPE,      /* of the data in its object */
    LLMG_SHAPE_DATA,            /* base64, a data URI or an address; whatever
                                   is none of them is a text, and decoded as
                                   lenient decoders would */
    LLMG_SHAPE_STORED,          /* text, and names what the server has stored
                                   and what does not pass here */
    LLMG_SHAPE_THOUGHT,         /* true: content in its object is reasoning */
    LLMG_SHAPE_PROMPT,          /* text; numbers in it are token ids */
    LLMG_SHAPE_EMBEDS,          /* what a model has made of a prompt: whatever
                                   is in it, numbers or base64 of them */
    LLMG_SHAPE_MESSAGES,        /* text; its objects are counted */
    LLMG_SHAPE_PARTS,           /* likewise */
    LLMG_SHAPE_TOOL_NAME,       /* text; of a tool that the model may use; or
                                   an object that says it, by its members */
    LLMG_SHAPE_TOOL_TYPE,       /* text; names a tool that has no name */
    LLMG_SHAPE_TOOL_MEMBERS,    /* object: a member without a row, or with one
                                   of this shape, is a tool of that name */
    LLMG_SHAPE_TOOL,            /* text; that it is there is a tool of the
                                   row's name */
    LLMG_SHAPE_MAX_TOKENS,      /* number: bound on what is generated */
    LLMG_SHAPE_N,               /* number of answers */
    LLMG_SHAPE_SETTINGS,        /* object that holds such bounds */
    LLMG_SHAPE_STREAM_OPTIONS,  /* object */
    LLMG_SHAPE_INCLUDE_USAGE,   /* in it */
    LLMG_SHAPE_PROMPT_TOKENS,   /* numbers of the usage, from here on */
    LLMG_SHAPE_COMPLETION_TOKENS,
    LLMG_SHAPE_CACHED_TOKENS,   /* as llmg_usage_t has them */
    LLMG_SHAPE_READ_TOKENS,
    LLMG_SHAPE_WRITTEN_TOKENS,
    LLMG_SHAPE_REASONING_TOKENS,
    LLMG_SHAPE_THOUGHT_TOKENS,
    LLMG_SHAPE_RESULT_TOKENS,
    LLMG_SHAPE_TOTAL_TOKENS,
    LLMG_SHAPE_STEPS,           /* array: of each step that an answer took,
                                   what it has used */
    LLMG_SHAPE_CHOICES,         /* array: answers, by their place */
    LLMG_SHAPE_TOOLS,           /* array: tool calls, likewise */
    LLMG_SHAPE_CHOICE_INDEX,    /* number that says so; these two are last */
    LLMG_SHAPE_TOOL_INDEX
} llmg_shape_e;


/* ids, names of objects, reasons to stop */
#define LLMG_SHAPE_FIXED_MAX   64


typedef struct llmg_shape_s  llmg_shape_t;

struct llmg_shape_s {
    const char          *name;      /* NULL ends the table */
    unsigned char        len;       /* of the name */
    unsigned char        what;      /* llmg_shape_e */
    unsigned char        kind;      /* llmg_kind_e; OTHER: as its object */
    unsigned char        role;      /* llmg_role_e; UNKNOWN: as its object */
    const llmg_shape_t  *members;   /* of the object; NULL: none known */
};

#define llmg_shape(n, what, kind, role, members)                              \
    { n, sizeof(n) - 1, what, kind, role, members }
#define llmg_shape_end   { NULL, 0, 0, 0, 0, NULL }


/* when the answer is a stream */
typedef enum {
    LLMG_STREAM_ASKED = 0,      /* if a member says so */
    LLMG_STREAM_DEFAULT,        /* unless a member says no */
    LLMG_STREAM_ALWAYS,
    LLMG_STREAM_NEVER
} llmg_stream_when_e;


/* where a bound on what is generated is looked for, and put when it is not */
typedef enum {
    LLMG_ROUTE_OWN = 0,         /* the dialect's first place for it */
    LLMG_ROUTE_ANY,             /* bodies of many models: what bounds any of
                                   them is enough, wherever it is */
    LLMG_ROUTE_QUIET,           /* no text is generated, or not by one request:
                                   none is put anywhere */
    LLMG_ROUTE_COUNTS,          /* likewise: it is told how many tokens there
                                   would be, for nothing */
    LLMG_ROUTE_STORED           /* what was generated before is told again */
} llmg_route_bound_e;


/* The end of a path, in lower case.  At most LLMG_ROUTE_MAX bytes. */
typedef struct {
    const char          *path;      /* NULL ends the list */
    unsigned char        len;       /* of the path */
    unsigned char        tail;      /* of what is behind the model; 0: what is
                                       named in its place is none */
    unsigned char        stream;    /* llmg_stream_when_e */
    unsigned char        bound;     /* llmg_route_bound_e */
} llmg_route_t;

#define LLMG_ROUTE_MAX   64

/* 1 where a request is answered with text that was not there before */
#define llmg_route_generates(route)                                           \
    ((route)->bound == LLMG_ROUTE_OWN || (route)->bound == LLMG_ROUTE_ANY)

/* "/chat/completions" */
#define llmg_route(p, when)      llmg_route_of(p, when, OWN)
#define llmg_route_of(p, when, bound)                                         \
    { p, sizeof(p) - 1, sizeof(p) - 1, LLMG_STREAM_##when,                    \
      LLMG_ROUTE_##bound }

/* the model's name is a segment, or the begin of one: "/" ":predict" */
#define llmg_route_model(head, end, when)                                     \
    llmg_route_model_of(head, end, when, OWN)
#define llmg_route_model_of(head, end, when, bound)                           \
    { head "*" end, sizeof(head "*" end) - 1, sizeof(end) - 1,                \
      LLMG_STREAM_##when, LLMG_ROUTE_##bound }

/*
 * The model's name may have slashes in it, and is as long as it can be: "head"
 * and what "end" begins with are one segment each.
 */
#define llmg_route_deep(head, end, when, bound)                               \
    { head "/**" end, sizeof(head "/**" end) - 1, sizeof(end) - 1,            \
      LLMG_STREAM_##when, LLMG_ROUTE_##bound }

/* an answer is named by its last segment: "/responses/" */
#define llmg_route_stored(head)                                               \
    { head "*", sizeof(head "*") - 1, 0, LLMG_STREAM_ASKED, LLMG_ROUTE_STORED }

#define llmg_route_end   { NULL, 0, 0, 0, 0 }


/* what may be no object */
#define LLMG_ANY_REQUEST    1
#define LLMG_ANY_RESPONSE   2

/* streams tell their usage unasked, and who asks for it may be refused */
#define LLMG_TELLS_USAGE    4

/* a bound is read from max_tokens or from max_completion_tokens */
#define LLMG_TWO_BOUNDS     8

/* the server takes other spellings of a member: at the top, and everywhere */
#define LLMG_FOLDS_TOP      16
#define LLMG_FOLDS_NAMES    32

/* reasoning is signed: a client that sends it back changed is refused */
#define LLMG_SIGNS_THOUGHT  64

/* a stream may come as one array of answers */
#define LLMG_STREAMS_ARRAY  128


/*
 * One API.  A provider with several has several of the same name; the first of
 * them in the table is the one that a path which none of them knows is read by.
 */
struct llmg_dialect_s {
    const char          *name;      /* "openai", as llm_guard_dialect takes */
    const llmg_route_t  *routes;
    unsigned             format;    /* llmg_format_e of its errors */
    unsigned             flags;
    const llmg_shape_t  *request;
    const llmg_shape_t  *response;
    const llmg_shape_t  *delta;     /* the JSON of one event */
    const char          *ends;      /* globs of the types of events, with "|"
                                       between them, behind which the texts of
                                       their choice have ended; or NULL */
};


extern const llmg_dialect_t  llmg_dialect_openai_chat;
extern const llmg_dialect_t  llmg_dialect_openai_responses;
extern const llmg_dialect_t  llmg_dialect_openai_other;
extern const llmg_dialect_t  llmg_dialect_anthropic;
extern const llmg_dialect_t  llmg_dialect_gemini;
extern const llmg_dialect_t  llmg_dialect_ollama;
extern const llmg_dialect_t  llmg_dialect_cohere;
extern const llmg_dialect_t  llmg_dialect_cohere_v1;
extern const llmg_dialect_t  llmg_dialect_bedrock;
extern const llmg_dialect_t  llmg_dialect_mistral_chat;
extern const llmg_dialect_t  llmg_dialect_mistral_other;
extern const llmg_dialect_t  llmg_dialect_generic;

/* all of them, NULL at the end */
extern const llmg_dialect_t *const  llmg_dialects[];


/* what a path says besides the API */
typedef struct {
    const llmg_route_t  *route;     /* NULL: none is known */
    llmg_str_t           model;     /* in the path, or empty */
} llmg_place_t;


/* the first of that name, NULL when there is none */
const llmg_dialect_t *llmg_dialect_find(llmg_str_t name);

/*
 * Writes their names for people, as "one", "two" or "three", cut to the size.
 * Returns the length, without the zero behind it.
 */
size_t llmg_dialect_names(char *buf, size_t size);

/*
 * By the path of the request, without arguments; case, blanks and parameters of
 * its segments do not count.  The longest route wins, then the first.  Of those
 * named like "named", if that is not NULL.  Never NULL: what nobody claims is
 * "named", or generic.  "place" may be NULL.
 */
const llmg_dialect_t *llmg_dialect_choose(llmg_str_t path,
    const llmg_dialect_t *named, llmg_place_t *place);


/* An empty model; texts go to the arena. */
void llmg_chat_init(llmg_chat_t *chat, llmg_arena_t *arena);

/*
 * The documents to come are events of one stream: what they share is not read
 * again.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_chat_repeat(llmg_chat_t *chat);

/* Forgets the texts, keeps the memory: for the next event of a stream. */
void llmg_chat_reset(llmg_chat_t *chat);

/*
 * Reads one document by a table (NULL: everything is text) and fills chat.
 * "json" was initialized with the document.  The top level must be an object
 * unless "any" is set.  LLMG_OK; LLMG_INVALID or LLMG_LIMIT with chat->error;
 * LLMG_ERROR.
 */
llmg_status_t llmg_dialect_read(const llmg_shape_t *shape, llmg_json_t *json,
    llmg_chat_t *chat, int any);


#endif /* _LLMG_DIALECT_H_INCLUDED_ */
