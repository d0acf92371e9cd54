/*
 * Neutral model of what clients and model servers say to each other.
 */

#ifndef _LLMG_CHAT_H_INCLUDED_
#define _LLMG_CHAT_H_INCLUDED_


#include "llmg_json_scan.h"
#include "llmg_text.h"


/* Texts of one document; more is LLMG_LIMIT. */
#define LLMG_CHAT_TEXTS_MAX   200000


typedef struct llmg_dialect_s      llmg_dialect_t;
typedef struct llmg_walk_repeat_s  llmg_walk_repeat_t;


/* what all steps that an answer took have used, if it tells of each */
typedef struct {
    uint64_t      prompt_tokens;
    uint64_t      completion_tokens;
    uint64_t      read;
    uint64_t      written;
} llmg_usage_steps_t;


/* as the provider says it */
typedef struct {
    uint64_t      prompt_tokens;
    uint64_t      completion_tokens;
    uint64_t      cached;       /* of the prompt */
    uint64_t      read;         /* from a cache, and beside the prompt */
    uint64_t      written;      /* to a cache, likewise */
    uint64_t      reasoning;    /* of the completion */
    uint64_t      thoughts;     /* beside the completion */
    uint64_t      results;      /* of tools, that were read beside the prompt */
    uint64_t      total;        /* of all that it counts, or 0 */
    unsigned      known:1;

    /* some are in the figures above, and some are not (Anthropic: compaction,
       other models that were asked) */

    llmg_usage_steps_t  steps;
} llmg_usage_t;


/* a value that says once more what texts say, in the bytes of the document */
typedef struct {
    size_t        start;
    size_t        end;
} llmg_echo_t;


/*
 * A member that rules on the request itself look at: a model, a bound on what
 * is generated, the name of a tool.  "what" is the shape of its row.
 */
typedef struct {
    unsigned char  what;        /* llmg_shape_e */
    unsigned char  type;        /* llmg_json_type_e of the value */
    uint32_t       object;      /* equal for members of one object: where its
                                   first byte inside is in the document */
    const struct llmg_shape_s  *row;  /* that it was read by */
    size_t         start;       /* value in the document: a string with its
                                   quotes, a container with its brackets; of
                                   a TOOL_MEMBERS the member's name */
    size_t         end;
    llmg_str_t     value;       /* strings and names: unescaped, in the arena;
                                   else empty */
} llmg_param_t;


typedef enum {
    LLMG_MEDIA_BASE64 = 0,
    LLMG_MEDIA_URI,             /* a data URI */
    LLMG_MEDIA_URL,             /* the address of it; a text as well */
    LLMG_MEDIA_STORED,          /* likewise, at the server */
    LLMG_MEDIA_IDS,             /* token ids */
    LLMG_MEDIA_EMBEDS           /* what they become: as opaque */
} llmg_media_e;


/* what is carried along and is not text, or not here */
typedef struct {
    llmg_str_t     type;        /* in lower case: "image/png", "token-ids",
                                   "url", "stored"; empty: not said */
    llmg_str_t     found;       /* what its first bytes say, if that is not
                                   what is said of it; or empty */
    unsigned char  form;        /* llmg_media_e */
    unsigned char  kind;        /* llmg_kind_e of a text in it */
    unsigned char  image;
    unsigned char  text;        /* it is a text as it stands as well */
    unsigned char  loose;       /* not base64 as it ought to be */
    unsigned char  guess;       /* its member has that name, no more */
    unsigned char  plain;       /* its object says that it is text as it is */
    unsigned char  typed;       /* its object says of what type it is */
    unsigned char  chance;      /* nothing says that it is a file: it is read
                                   if it is text, and does not count */
    size_t         start;       /* value in the document; of token ids from
                                   the first to the last of a member */
    size_t         end;
} llmg_media_t;


/* how much there is of what a request may have many of */
typedef struct {
    size_t         messages;
    size_t         parts;
    size_t         tools;
    size_t         images;
} llmg_counts_t;


/* the most of each; 0: no bound */
typedef llmg_counts_t  llmg_chat_limits_t;


typedef struct {
    llmg_arena_t         *arena;
    llmg_arena_t         *keep;     /* the same, or of what outlives a document:
                                       names, and what documents share */

    llmg_text_t          *texts;    /* in the order of the document */
    size_t                n;
    size_t                cap;
    llmg_buf_t            joined;

    llmg_echo_t          *echoes;
    size_t                nechoes;
    size_t                capechoes;
    unsigned              mute:1;   /* echoes are going to be removed: what is
                                       in them is no text */
    unsigned              answer:1; /* no request: nobody asks for params, and
                                       other spellings of a member are other
                                       members */
    unsigned              events:1; /* events of a stream, which clients put
                                       together: what they could do otherwise
                                       than we is LLMG_INVALID */
    unsigned              again:1;  /* streams: nothing but the first text is
                                       new, in all else this document is the
                                       one before */
    const llmg_chat_limits_t  *limits;  /* NULL: none */

    llmg_param_t         *params;   /* in the order of the document */
    size_t                nparams;
    size_t                capparams;
    llmg_media_t         *media;
    size_t                nmedia;
    size_t                capmedia;
    llmg_counts_t         counts;
    size_t                bytes[LLMG_ROLES];  /* of texts, once views are
                                                 read; theirs only if they are
                                                 files */
    size_t                skipped;  /* bytes of strings that are no texts:
                                       opaque, written by the server, muted */
    size_t                top;      /* first byte inside of the document */

    llmg_str_t            model;    /* unescaped, in the arena; or empty */
    size_t                named;    /* text that named it here, or SIZE_MAX */
    llmg_str_t            id;       /* responses */
    llmg_usage_t          usage;
    unsigned              choice;   /* that the document has named last */
    unsigned              part;     /* likewise, if it is "parted" */
    llmg_str_t            type;     /* streams: what it says it is, in its own
                                       bytes, or empty; not if "again" */
    unsigned              placed:1; /* a choice was named; nor these two */
    unsigned              parted:1; /* and a part of it */
    unsigned              stream:1; /* requests: an event stream is asked for */
    unsigned              whole:1;  /* requests: it is asked not to be one */
    unsigned              later:1;  /* requests: the answer may be fetched, and
                                       goes on when nobody listens */
    const char           *error;    /* after LLMG_INVALID: what */
    size_t                error_at; /* byte of the document */

    struct llmg_frame_s  *frames;   /* of the walk, kept for the next event */
    uint64_t             *rows;     /* likewise: rows that an object has met */
    unsigned              nframes;
    llmg_walk_repeat_t   *repeat;   /* streams: what their events share */
} llmg_chat_t;


#endif /* _LLMG_CHAT_H_INCLUDED_ */
