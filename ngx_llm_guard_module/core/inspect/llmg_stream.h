/*
 * A stream's inside: its bytes come and go in llmg_inspect_stream.c, events are
 * read in llmg_stream_event.c, their texts are taken apart in
 * llmg_stream_text.c and go to their channels, llmg_stream_channel.c, and what
 * is found in them is decided in llmg_stream_found.c.
 */

#ifndef _LLMG_STREAM_H_INCLUDED_
#define _LLMG_STREAM_H_INCLUDED_


#include "llmg_desk.h"
#include "llmg_inspect_edit.h"
#include "llmg_inspect_stream.h"
#include "llmg_stream_queue.h"
#include "llmg_walk.h"


/* a line of data in an event that has several */
typedef struct {
    size_t               joined;
    size_t               raw;
} llmg_stream_line_t;


/* what few channels are */
#define LLMG_CHANNEL_OVER    1      /* its stream has said so */
#define LLMG_CHANNEL_TWICE   2      /* pieces are looked at one by one, too */
#define LLMG_CHANNEL_NAMED   4      /* its events have a name */


/* no token is as long */
#define LLMG_STREAM_GROWN    64

/* A text that grows, as it was said last. */
typedef struct {
    size_t               len;
    uint64_t             hash;
    int                  pieces;    /* it has gone on with something else */
} llmg_stream_grown_t;


typedef struct {
    llmg_line_t          line;
    uint16_t             place;     /* which line of its kind it is */
    uint16_t             choice;
    uint16_t             tool;
    uint16_t             mark;      /* in events of that kind; these four are
                                       compared as llmg_text_t has them */
    unsigned char        kind;
    unsigned char        role;
    unsigned char        idle;      /* pieces of its choice that went by */
    unsigned char        indexed;   /* "tool" tells it apart */
    unsigned char        odd;       /* LLMG_CHANNEL_OVER and others */
    llmg_stream_grown_t *grown;     /* NULL: it does not */
    llmg_str_t           name;      /* of the events that say it, as
                                       llmg_type_base(); or empty */
} llmg_stream_channel_t;


/* what was found before */
typedef struct {
    const llmg_rule_t   *rule;
    uint64_t             hash;      /* of the value */
} llmg_stream_known_t;


/* room for masks */
typedef struct {
    unsigned char       *data;
    size_t               len;
    size_t               cap;
    size_t               until;     /* free when so many events have left */
} llmg_stream_bank_t;


/* what there was before, of which most streams have nothing */
typedef struct {
    llmg_text_t         *texts;     /* of the result; NULL: nothing was found */
    unsigned             ntexts;
    unsigned             captexts;
    llmg_stream_bank_t  *masks;     /* the one in use, and the other; NULL:
                                       nothing was masked */
    llmg_stream_known_t *known;
    unsigned             nknown;
    unsigned             capknown;
    size_t               usage_start;   /* that says null, behind the text; */
    size_t               usage_end;     /* equal: none does */
    unsigned             usage_kept:1;  /* of events that are alike */
} llmg_stream_past_t;


/* how a text is written */
typedef enum {
    LLMG_FORM_BARE = 0,
    LLMG_FORM_LINES,            /* bare, on the lines of data of its event */
    LLMG_FORM_STRING,
    LLMG_FORM_NUMBER
} llmg_form_e;


/*
 * What an event needs while it is read, and its stream's first line of text: of
 * the desk, if there is one.
 */
typedef struct {
    llmg_frames_t           frames;
    llmg_json_t             json;
    llmg_chat_t             chat;
    llmg_walk_repeat_t      repeat;
    llmg_stream_queue_t     queue;
    llmg_line_t             plain;      /* texts that are whole in an event */
    llmg_stream_channel_t   channel;    /* the first one, */
    llmg_stream_channel_t  *channels[1];    /* as a list */

    llmg_buf_t              data;       /* several data lines joined */
    llmg_stream_line_t     *lines;
    size_t                  nlines;
    size_t                  caplines;

    llmg_edit_t            *edits;      /* of the event that is read */
    size_t                  nedits;
    size_t                  capedits;

    llmg_buf_t              said;       /* a mask in the making */
    llmg_buf_t              escaped;

    llmg_str_t              name;       /* of the event that is read */
    unsigned                kind;       /* of the text that is looked at */
    unsigned                hidden:1;   /* the event that is read is */
    unsigned                again:1;    /* the text may have come in pieces */
    unsigned                bare:1;     /* it stands in no string */
    const llmg_rule_t      *last;       /* that was found */
    llmg_stream_past_t      past;
    llmg_result_t           result;
} llmg_seat_t;


/*
 * What of the seat is the stream's own.  While it has none, this is kept with
 * what waits, without the zeros that most of it is.
 */
typedef struct {
    llmg_sse_t              sse;
    llmg_elements_t         elements;
    size_t                  searched;
    size_t                  frame;

    llmg_walk_repeat_t      repeat;     /* its data is kept behind this */
    llmg_str_t              id;
    llmg_usage_t            usage;
    uint64_t                plain;      /* where its channel is */
    llmg_stream_channel_t   channel;    /* its text is kept behind this; what is
                                           the same for all is not kept */

    size_t                  left;       /* events that are gone */

    llmg_stream_past_t      past;
    llmg_decision_t         decision;   /* of the result, as what follows */
    llmg_findings_t         findings;
    size_t                  restored;
    llmg_str_t              model;
    uint64_t                tokens;
    uint64_t                text_bytes;
    uint64_t                missed_bytes;
    const char             *error;
    size_t                  error_at;
    unsigned                placed:1;

    unsigned                mute:1;     /* of the chat */
    unsigned                first:1;    /* of the frames */
    unsigned                ended:1;
    unsigned                choice;
} llmg_stream_own_t;


struct llmg_stream_s {
    const llmg_inspect_t   *in;
    llmg_arena_t           *arena;
    size_t                  hold_max;

    llmg_seat_t            *seat;       /* its own only while it is seated */
    llmg_waiting_t          waits;
    llmg_str_t              out;        /* of it: ready to be pulled */

    llmg_stream_channel_t **channels;   /* of the seat, while it is one */
    unsigned                nchannels;
    unsigned                capchannels;

    unsigned                state;
    unsigned                done:1;
    unsigned                cut:1;      /* its last event could not be read */
    unsigned                closed:1;   /* what ends it has left */
    unsigned                seated:1;   /* it has what the desk lends */
    unsigned                broken:1;   /* it could not take its place */
};


/*
 * In llmg_desk_waits.c: what a stream that is made begins with, before it first
 * takes its place; what it keeps when it rises; and the queue as it was, from
 * behind what it owns, when it sits again.  LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_desk_begin(llmg_stream_t *s, const llmg_stream_own_t *own);
llmg_status_t llmg_desk_keep(llmg_stream_t *s, llmg_stream_own_t *own);
llmg_status_t llmg_desk_resume(llmg_stream_t *s, const unsigned char *p);


struct llmg_desk_s {
    llmg_arena_t           *arena;
    llmg_stream_t          *sits;       /* who sits there, or NULL */
    llmg_seat_t             seat;
};


/*
 * What is left of the event that is blocked is not read: a text that goes on
 * would decide what waits of it, and that may hold the beginning of what was
 * found.
 */
#define llmg_stream_blocked(s)                                                \
    ((s)->seat->result.decision.action == LLMG_ACTION_BLOCK && !(s)->in->shadow)


/*
 * In llmg_stream_event.c: the texts of an event, which is whole, are looked at;
 * s->seat->edits has what becomes of them.  LLMG_OK; LLMG_DECLINED: it ends the
 * stream, and that was blocked; LLMG_INVALID, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_stream_event(llmg_stream_t *s, llmg_str_t event);

/*
 * In llmg_inspect_stream.c: every channel ends here, what was held is decided.
 * As llmg_stream_event().
 */
llmg_status_t llmg_stream_finish(llmg_stream_t *s);


/* for events of several data lines */
size_t llmg_stream_raw_of(const llmg_stream_t *s, size_t joined);


/* where a byte of the joined data lines is in the face of the event */

static inline size_t
llmg_stream_raw(const llmg_stream_t *s, size_t joined)
{
    return (s->seat->nlines == 1) ? s->seat->lines[0].raw + joined
                            : llmg_stream_raw_of(s, joined);
}


/* what a line has kept of its text is there again: before anything of it */

static inline llmg_status_t
llmg_stream_awake(const llmg_stream_t *s, llmg_line_t *line)
{
    return line->channel.folded
           ? llmg_channel_unfold(&line->channel, s->seat->queue.arena)
           : LLMG_OK;
}


/* a text of the event that is read: a piece of its channel, or whole */
llmg_status_t llmg_stream_text(llmg_stream_t *s, const llmg_text_t *text,
    llmg_str_t face);

/* an edit of the event that is read; its place is for the caller to fill in */
llmg_status_t llmg_stream_edit(llmg_stream_t *s, llmg_edit_t **edit);

/* a text that is complete in this event, at [raw_start, raw_end) of its face */
llmg_status_t llmg_stream_plain(llmg_stream_t *s, llmg_str_t face,
    llmg_str_t text, size_t raw_start, size_t raw_end, unsigned form);

/* which of several texts of a kind it is, where their place does not say it */
#define llmg_stream_tool(text)                                                \
    (((text)->kind == LLMG_KIND_TOOL_ARGS || (text)->indexed) ? (text)->tool  \
                                                              : 0u)

/*
 * In llmg_stream_channel.c, each LLMG_OK, LLMG_LIMIT or LLMG_ERROR: the channel
 * of a text, made if it is the first; "index" counts from 1.
 */
llmg_status_t llmg_stream_find(llmg_stream_t *s, const llmg_text_t *text,
    llmg_line_t **found, unsigned *index);

/* one more piece of a channel, or its end, and what is found in it */
llmg_status_t llmg_stream_put(llmg_stream_t *s, llmg_line_t *line,
    llmg_str_t text, int slash, int final, unsigned index);

/* a piece came to the channel "current", counted from 0: others may be over */
llmg_status_t llmg_stream_idle(llmg_stream_t *s, size_t current);

/*
 * Texts of the choice that the event names have ended: those of "mark", or all
 * with 0.  What was held is decided.
 */
llmg_status_t llmg_stream_over(llmg_stream_t *s, unsigned mark);

/*
 * A channel ends here, counted from 0.  Unless it is marked to be over, it may
 * begin anew.
 */
llmg_status_t llmg_stream_close(llmg_stream_t *s, size_t i);

/*
 * In llmg_stream_found.c: a line of the stream, in an arena of its own or of
 * the desk.
 */
void llmg_stream_line_init(llmg_stream_t *s, llmg_line_t *line,
    llmg_arena_t *arena);

/* what is the same for all lines of a stream: gone, and back again */
void llmg_stream_line_bare(llmg_line_t *line);
void llmg_stream_line_bind(llmg_stream_t *s, llmg_line_t *line,
    llmg_arena_t *arena);

/*
 * There too: what is new among the hits of one text of the line is decided,
 * told in the result under the text's number "index", and masked.
 */
llmg_status_t llmg_stream_look(llmg_stream_t *s, llmg_line_t *line,
    unsigned which, unsigned index);

/*
 * In llmg_stream_kept.c: a mask that an edit or a hit of this event or of one
 * that waits points to, good until that event has left.  LLMG_OK, LLMG_LIMIT,
 * LLMG_ERROR.
 */
llmg_status_t llmg_stream_keep(llmg_stream_t *s, llmg_str_t text,
    llmg_str_t *kept);

/*
 * In llmg_stream_usage.c: takes out of an event that was read, as an edit or by
 * s->seat->hidden, the usage that only we have asked for.
 */
llmg_status_t llmg_stream_usage(llmg_stream_t *s, llmg_str_t doc);


/*
 * FNV-1a: who makes two values alike gets one of them told less, and two texts
 * that grow are looked at each by itself, whatever becomes of them together.
 */

#define LLMG_STREAM_HASH   0xCBF29CE484222325ULL

static inline uint64_t
llmg_stream_hash(uint64_t h, const unsigned char *p, size_t len)
{
    size_t  i;

    for (i = 0; i < len; i++) {
        h = (h ^ p[i]) * 0x100000001B3ULL;
    }

    return h;
}


#endif /* _LLMG_STREAM_H_INCLUDED_ */
