/*
 * The walk over a document, and what the events of a stream spare it.
 *
 *     llmg_walk.c          the loop, and the containers
 *     llmg_walk_name.c     from the name of a member to its row
 *     llmg_walk_value.c    strings, numbers and words, by their row
 *     llmg_walk_data.c     files, and what may be one
 *     llmg_walk_list.c     what is found: texts, parameters, media
 *     llmg_walk_repeat.c   documents that are alike
 *
 * Events begin with the same bytes up to the text, and often end with the same
 * bytes behind it.  With chat->repeat the walk keeps its state at the first
 * text and goes on from there when the next document begins alike; what a rest
 * without texts said of the one before is kept as well.
 */

#ifndef _LLMG_WALK_H_INCLUDED_
#define _LLMG_WALK_H_INCLUDED_


#include "llmg_dialect.h"
#include "llmg_type.h"


/* The longest name of a row; and how many rows a table has at most. */
#define LLMG_WALK_NAME_MAX   64
#define LLMG_WALK_ROWS_MAX   255


/* an open container; arrays share the meaning of what holds them */
typedef struct llmg_frame_s {
    const llmg_shape_t  *members;   /* of the objects here */
    const llmg_shape_t  *row;       /* of the member that is being read */
    const llmg_str_t    *type;      /* of media, that the object names */
    const llmg_type_t   *what;      /* the object is, as it says */
    uint32_t             param;     /* that this container is, and 1; or 0 */
    uint32_t             count;     /* elements of an array so far */
    uint32_t             first;     /* text that was the object's first */
    uint32_t             media;     /* likewise */
    uint32_t             at;        /* where the object is in the document */
    uint16_t             line;      /* llmg_text_t.line of what holds it */
    uint16_t             mark;      /* what the object is, or 0 */
    unsigned char        kind;
    unsigned char        role;
    unsigned char        object;
    unsigned char        tools;     /* members of the object are tools */
    unsigned char        folded;    /* chat->rows tells of the object */
    unsigned char        said;      /* what the object says of itself: */
    unsigned char        found;     /* the role of its texts */
    unsigned char        thought;   /* that they are no answer */
    unsigned char        indexed;   /* that an index tells them apart */
    unsigned char        whole;     /* llmg_whole_e of texts here */
    unsigned char        guess;     /* of a member without a row: the one of
                                       llmg_walk_files, and 1; or 0 */
    unsigned char        placed;    /* that an index says which choice it is */
    unsigned char        steps;     /* usage here is that of a step */
    unsigned char        hint;      /* "type" is from such a member: of no file
                                       that the API knows */
} llmg_frame_t;


typedef struct {
    llmg_chat_t         *chat;
    llmg_json_t         *json;
    llmg_frame_t        *frames;
    unsigned             depth;
    unsigned             echo;      /* depth of the one that is read, or 0 */
    uint32_t             ids;       /* media that the member's token ids are,
                                       and 1; or 0 */
    uint32_t             names;     /* of tools */
    uint32_t             types;
    uint32_t             tools;     /* that are a member */
    uint16_t             choice;    /* by place, until an index says more */
    uint16_t             tool;
    unsigned             folded;    /* a name was another spelling of a row's */
    unsigned             parted;    /* these places are parts of one answer */
    uint64_t             choices;   /* of the array, before this one */
    unsigned             begins;    /* texts of an event that begin a text */
    llmg_usage_steps_t   steps;     /* of those so far */
} llmg_walk_t;


#define llmg_walk_bit(what)        ((uint64_t) 1 << (what))
#define llmg_walk_is(row, whats)   ((uint64_t) (whats) >> (row)->what & 1)

/* what is listed in chat->params, besides tools that are members */
#define LLMG_WALK_PARAMS                                                      \
    (llmg_walk_bit(LLMG_SHAPE_MODEL) | llmg_walk_bit(LLMG_SHAPE_STREAM)       \
     | llmg_walk_bit(LLMG_SHAPE_TOOL_NAME)                                    \
     | llmg_walk_bit(LLMG_SHAPE_TOOL_TYPE)                                    \
     | llmg_walk_bit(LLMG_SHAPE_TOOL)                                         \
     | llmg_walk_bit(LLMG_SHAPE_MAX_TOKENS) | llmg_walk_bit(LLMG_SHAPE_N)     \
     | llmg_walk_bit(LLMG_SHAPE_SETTINGS)                                     \
     | llmg_walk_bit(LLMG_SHAPE_STREAM_OPTIONS)                               \
     | llmg_walk_bit(LLMG_SHAPE_INCLUDE_USAGE))


/* 1 when the member tells lines of text apart */
#define llmg_walk_indexes(row)                                                \
    ((row) != NULL && (row)->what >= LLMG_SHAPE_CHOICE_INDEX)


/*
 * 1 for the roles that a policy may spare, in a request: its client could name
 * them to be spared
 */
#define llmg_walk_trusted(chat, role)                                         \
    (((role) == LLMG_ROLE_SYSTEM || (role) == LLMG_ROLE_ASSISTANT)            \
     && !(chat)->answer && (chat)->repeat == NULL)


/* LLMG_LIMIT, LLMG_INVALID: with the reason, at byte "at" of the document */
llmg_status_t llmg_walk_fail(llmg_walk_t *walk, llmg_status_t rc,
    const char *error, const unsigned char *at);

/*
 * In llmg_walk_name.c: the name of a member, of which "row" is the one of its
 * raw name; in llmg_walk_value.c: its value, if its row is no text.  LLMG_OK,
 * LLMG_INVALID or LLMG_LIMIT with chat->error, LLMG_ERROR.
 */
llmg_status_t llmg_walk_name(llmg_walk_t *walk, llmg_json_token_t *token,
    const llmg_shape_t *row);
llmg_status_t llmg_walk_string(llmg_walk_t *walk, llmg_json_token_t *token,
    unsigned kind, unsigned role);
llmg_status_t llmg_walk_number(llmg_walk_t *walk, llmg_json_token_t *token);
llmg_status_t llmg_walk_word(llmg_walk_t *walk, llmg_json_token_t *token);
llmg_status_t llmg_walk_index(llmg_walk_t *walk, llmg_json_token_t *token);

/*
 * In llmg_walk_value.c, for events: a choice ends here.  LLMG_INVALID: there
 * was one of the same index before it, and clients differ in which they take.
 */
llmg_status_t llmg_walk_choice(llmg_walk_t *walk);

/*
 * In llmg_walk_data.c, for that: the value of MEDIA_TYPE, of DATA, of OPAQUE,
 * of a token id; in requests, a string of a member that has no row.  *said: it
 * is no text.  Likewise.
 */
llmg_status_t llmg_walk_media_type(llmg_walk_t *walk,
    llmg_json_token_t *token);
llmg_status_t llmg_walk_data(llmg_walk_t *walk, unsigned kind,
    llmg_json_token_t *token, int *said);
llmg_status_t llmg_walk_opaque(llmg_walk_t *walk, unsigned kind,
    llmg_json_token_t *token, int *said);
llmg_status_t llmg_walk_ids(llmg_walk_t *walk, llmg_json_token_t *token,
    unsigned form);
llmg_status_t llmg_walk_unknown(llmg_walk_t *walk, unsigned kind,
    unsigned role, llmg_json_token_t *token);


/*
 * In llmg_walk_list.c: adds a text of the document, a parameter, media.
 * LLMG_OK; LLMG_LIMIT, also with chat->error; LLMG_ERROR.
 */
llmg_status_t llmg_walk_text(llmg_walk_t *walk, llmg_json_token_t *token,
    unsigned kind, unsigned role);
llmg_status_t llmg_walk_param(llmg_walk_t *walk, llmg_json_token_t *token,
    unsigned what);
llmg_status_t llmg_walk_media(llmg_walk_t *walk, unsigned form,
    llmg_json_token_t *token, unsigned kind);

/* the string that the scanner has just copied, copied to the arena */
llmg_status_t llmg_walk_copy(llmg_walk_t *walk, llmg_json_token_t *token,
    llmg_str_t *s);

/* Room for more texts: when there is none.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR. */
llmg_status_t llmg_chat_grow(llmg_chat_t *chat);

/* One more, of which nothing is known.  Likewise. */
llmg_status_t llmg_chat_media(llmg_chat_t *chat, llmg_media_t **added);

/*
 * In llmg_walk_name.c: members that mostly hold files, where nobody knows the
 * object or its table has no row for the name.  What is in them may as well be
 * something else.
 */
extern const llmg_shape_t  llmg_walk_files[];

/*
 * The length of what is before a point or an exponent, if that is long enough
 * to be more than a number; or 0.
 */
size_t llmg_walk_long(const llmg_json_token_t *token);


#define LLMG_WALK_UNKNOWN    255

/* the last two members on the way to a text: enough for any table */

static llmg_inline uint16_t
llmg_walk_line(const llmg_frame_t *frame)
{
    unsigned  row;

    if (!frame->object) {
        return frame->line;
    }

    row = (frame->row != NULL) ? (unsigned) (frame->row - frame->members)
                               : LLMG_WALK_UNKNOWN;

    if (frame->row != NULL
        && llmg_walk_is(frame->row, llmg_walk_bit(LLMG_SHAPE_BEGINS)
                                    | llmg_walk_bit(LLMG_SHAPE_GOES_ON)))
    {
        return (frame->row->what == LLMG_SHAPE_GOES_ON) ? frame->line
               : (uint16_t) ((frame->line - 1) << 8 | row);
    }

    return (uint16_t) (frame->line << 8 | row);
}


/* the row of exactly this name, or NULL */

static llmg_inline const llmg_shape_t *
llmg_walk_row(const llmg_shape_t *members, llmg_str_t name)
{
    const llmg_shape_t  *row;

    for (row = members; row != NULL && row->name != NULL; row++) {
        if (row->len == name.len
            && llmg_same(row->name, name.data, name.len))
        {
            return row;
        }
    }

    return NULL;
}


/* What a text says of itself; where it is differs from document to document. */
#define LLMG_WALK_TEXT     offsetof(llmg_text_t, raw_start)


/* where the first text of the last document was */
struct llmg_walk_repeat_s {
    uint32_t             skipped;       /* up to the text */
    uint32_t             skipped_all;
    uint16_t             prefix_len;    /* 0: nothing is kept */
    uint16_t             suffix_len;    /* UINT16_MAX: not known */
    uint16_t             choice;
    uint16_t             tool;
    uint16_t             depth;
    uint16_t             type;          /* what the document says it is, */
    uint16_t             type_len;      /* if that is before the text */
    unsigned             placed:1;
    unsigned             parted:1;

    uint16_t             cap;
    uint16_t             names;         /* behind the frames, */
    uint16_t             bytes;         /* of the prefix, and of the suffix */
    unsigned char       *data;          /* the mark and the frames without their
                                           zeros, if they are needed, */
    unsigned char        missed;        /* one was alike up to the text alone */
    unsigned char        text[LLMG_WALK_TEXT];  /* once all is read */
};


/* In llmg_walk_repeat.c: there was no document yet. */
void llmg_walk_repeat_init(llmg_walk_repeat_t *repeat);

/*
 * There, too; chat->repeat must be there, which llmg_chat_repeat() has made, or
 * somebody else.
 */

/*
 * 1 when nothing but the text is new: it is all that is read, and chat->again
 * says so.  There is room for the document in chat->joined.
 */
int llmg_walk_again(llmg_json_t *json, llmg_chat_t *chat, llmg_str_t doc);

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

/* The same for one that was not, if its place was remembered. */
void llmg_walk_keep_first(llmg_walk_t *walk);

/*
 * Nothing is going to come for a while, and the memory of documents goes:
 * returns what is to be kept of "data", without where the walk was if that was
 * of no use yet.
 */
llmg_str_t llmg_walk_rest(llmg_walk_repeat_t *repeat);

/*
 * chat->repeat is as it was but for its data, which was kept from *rest on: it
 * is in the memory of documents again, and *rest behind it.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_walk_awake(llmg_chat_t *chat, const unsigned char **rest);

/*
 * What documents share, before and behind their text; good until the next one
 * is read.  0 when it is not known.
 */
int llmg_walk_shared(const llmg_walk_repeat_t *repeat, llmg_str_t *prefix,
    llmg_str_t *suffix);


#endif /* _LLMG_WALK_H_INCLUDED_ */
