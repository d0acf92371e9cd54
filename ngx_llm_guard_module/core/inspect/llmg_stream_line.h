/*
 * A line of text of a stream: its channel, and what is masked in it.
 *
 * Most lines are no more than a channel.  One is fitted once its text begins
 * like JSON, or has a backslash: arguments of a tool, which come as pieces of a
 * string that is JSON itself; or a character that says something plainer, by
 * llmg_plain.h.  Then
 *
 *   - what it says without its escapes, in plain characters, is a text of its
 *     own, the view, with a channel of its own, from the first of them on;
 *   - what nobody sees is no part of it.  Where such a character is an escape,
 *     a third text has it, too, for the rules that look for it: the ghost, from
 *     the first of them on;
 *   - what was found in one of them is masked where it stands in the line:
 *     escapes as a whole, a number by a string, brackets and names left as they
 *     are, so that JSON stays JSON;
 *   - no part of an escape leaves, nor of a number, before the rest of it.
 *
 * It keeps the text that is not decided, no more.  Positions are those of the
 * channel; in the view, those of its own.
 */

#ifndef _LLMG_STREAM_LINE_H_INCLUDED_
#define _LLMG_STREAM_LINE_H_INCLUDED_


#include "llmg_channel.h"
#include "llmg_inner.h"
#include "llmg_inspect_link.h"
#include "llmg_json_flow.h"
#include "llmg_plain.h"
#include "llmg_run.h"
#include "llmg_tokens.h"


/*
 * Text without a backslash behind which the view is what the channel is: more
 * than any rule looks at.
 */
#define LLMG_LINE_SAME   4096


/* the texts of a line */
typedef enum {
    LLMG_LINE_RAW = 0,
    LLMG_LINE_VIEW,
    LLMG_LINE_GHOST,
    LLMG_LINE_TEXTS
} llmg_line_text_e;


/* what is masked: they are sorted and disjoint */
typedef struct {
    uint64_t           start;
    uint64_t           end;
    llmg_str_t         text;        /* escaped as the line's text is */
} llmg_mark_t;


/* Bytes that tell whether a place is in an address, and one. */
#define LLMG_LINE_BEFORE   (LLMG_INSPECT_LINK + 1)


/* What a rule finds is shorter, unless it is masked as it comes. */
#define LLMG_LINE_STANDS   4096


/* where what is asked for is going to stand */
typedef struct {
    llmg_str_t         before;      /* of the text, or of its string */
    int                nested;      /* that is JSON itself */
    int                inner;       /* it stands in a string of the text */
} llmg_line_said_t;


/*
 * Asks the owner what stands in the place of a hit that is "late", in the order
 * of the text: escaped for its place; only without "back" it is escaped for the
 * line's text, once more by the line.  LLMG_OK; LLMG_DECLINED: it stays;
 * LLMG_LIMIT, LLMG_ERROR.
 */
typedef llmg_status_t (*llmg_line_say_t)(void *owner, const llmg_hit_t *hit,
    const llmg_line_said_t *where, llmg_str_t *text);


typedef struct {
    llmg_channel_t     view;
    llmg_channel_t    *ghost;       /* NULL: there never was one */
    llmg_inner_t       inner;       /* of a string in the view */
    llmg_json_flow_t   flow;        /* at "safe" */
    llmg_json_flow_t   ahead;       /* at "fed" */

    unsigned char     *data;        /* the text from "safe" on */
    size_t             head;
    size_t             tail;
    size_t             cap;
    size_t             fed;         /* up to here the view has it */

    uint64_t           safe;        /* what is before it may leave */
    uint64_t           seen;        /* the same place in the view */
    uint64_t           gone;        /* and in the ghost */
    uint64_t           from;        /* where it is no longer the view */
    uint64_t           escape;      /* where the last one may have been */

    uint64_t           end[LLMG_LINE_TEXTS];    /* of what is being masked */
    llmg_str_t         text;        /* its mask */
    unsigned           string;      /* where it was put */
    unsigned           said:1;      /* it was */
    unsigned           plain:1;     /* characters are made plain */
    unsigned           json:1;      /* the text began like it */
    unsigned           viewed:1;    /* there is a view */
    unsigned           ghosted:1;   /* and a ghost */
    unsigned           escapes:1;   /* the mask stands for a part of it */

    llmg_mark_t       *marks;
    size_t             nmarks;
    size_t             capmarks;

    llmg_buf_t         before;      /* the view before "seen", or the end of it,
                                       if places count */
    size_t             since;       /* of it, where a string goes on; or more */
    llmg_inner_t       own;         /* of that string */

    llmg_buf_t         bytes;       /* of a piece, as channels get it */
    llmg_buf_t         more;        /* as the ghost does */
} llmg_fit_t;


typedef struct {
    llmg_channel_t     channel;
    llmg_inner_t       inner;       /* of its text */
    llmg_fit_t        *fit;         /* NULL: it never was */
    uint64_t           origin;      /* where its text begins */
    llmg_line_say_t    say;         /* for the owner; NULL: no hit is late */
    void              *owner;
    llmg_tokens_t      tokens;      /* for the owner: of its text, so far */
    unsigned           plain:1;     /* for the owner: characters count, too */
    unsigned           places:1;    /* for the owner: "before" is asked for */
    unsigned           fitted:1;
} llmg_line_t;


/* where in all texts; from hit to hit in their order */
typedef struct {
    size_t             at;          /* in the fit's data */
    uint64_t           in[LLMG_LINE_TEXTS];
    size_t             other;       /* hit of the other text */
} llmg_line_place_t;


void llmg_line_init(llmg_line_t *line, const llmg_detect_t *detect,
    llmg_arena_t *arena);

/*
 * Takes the next piece, of which "slash" tells whether it may have a backslash.
 * With "final" the text ends here.  The owner looks at the hits of its
 * channels, in their order, and then calls llmg_line_settle().
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_line_push(llmg_line_t *line, llmg_scratch_t *scratch,
    llmg_str_t text, int slash, int final);

/*
 * In llmg_stream_fit.c: makes marks of what is masked in a fitted line.  As
 * llmg_line_push().
 */
llmg_status_t llmg_line_settle(llmg_line_t *line, int final);

/* The same for all that has come, decided or not; nothing follows. */
llmg_status_t llmg_line_give_up(llmg_line_t *line);

/* the channel of one of its texts, or NULL */
llmg_channel_t *llmg_line_text(llmg_line_t *line, unsigned which);

/*
 * Where a hit of a fitted line is, in the line: for hits of one of its texts in
 * their order, from "place" on, which is zeroed before the first.  Returns 1
 * when what was looked at in the other text holds the same.
 */
int llmg_line_twin(llmg_line_t *line, llmg_line_place_t *place,
    const llmg_hit_t *hit, unsigned which, uint64_t *start, uint64_t *end);

/*
 * What stands in a fitted line, of JSON without its escapes: in "out" or in the
 * line.  Of what it has no more, or what is longer, nothing.
 */
llmg_str_t llmg_line_stands(const llmg_line_t *line, uint64_t start,
    uint64_t end, unsigned char out[LLMG_LINE_STANDS]);

/*
 * What is masked, one after the other: "i" is 0 before the first.  Returns 0
 * when there is no more.
 */
int llmg_line_masked(const llmg_line_t *line, size_t *i, llmg_mark_t *mark);

/* Forgets marks, or hits, that end at or before "upto". */
void llmg_line_forget(llmg_line_t *line, uint64_t upto);

/* for llmg_stream_fit.c, llmg_stream_unit.c and the line alone */

/* masks "end" - "start" bytes of the line; LLMG_OK, LLMG_LIMIT, LLMG_ERROR */
llmg_status_t llmg_line_mark(llmg_line_t *line, uint64_t start, uint64_t end,
    llmg_str_t text);

/* what nobody sees is found in the ghost, all else in the view */
void llmg_line_part(llmg_fit_t *fit);

/*
 * Goes on to the unit that holds "to" in one of the texts or, with "after", to
 * what is behind it.
 */
void llmg_line_walk(const llmg_fit_t *fit, llmg_line_place_t *place,
    uint64_t to, unsigned which, int after);

/* where a hit of the line's own text that is alike is looked for */
unsigned llmg_line_other(const llmg_fit_t *fit, const llmg_rule_t *rule);

/*
 * 1 when it is the escape of a tag: the view has the letter that it spells,
 * unseen.
 */
int llmg_line_tag(llmg_str_t unit);

/*
 * What the ghost has of a unit: "view" unless that is empty; "at" is where the
 * unit is in the line.
 */
llmg_str_t llmg_line_ghost(const llmg_fit_t *fit, llmg_str_t unit, uint64_t at,
    llmg_str_t view, unsigned char out[4]);

/*
 * Text of the view that was passed; with "begins" a string begins behind it.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_line_passed(llmg_fit_t *fit, llmg_str_t text, int begins);

/* how a string begins, before there is a view; it begins behind "text" */
void llmg_line_inner(llmg_fit_t *fit, llmg_str_t text, int begins);


/*
 * The next unit of the text, which is not empty, and what it is in the view: in
 * the text, or in "out".  Otherwise as llmg_json_flow().
 */
size_t llmg_line_take(const llmg_fit_t *fit, llmg_json_flow_t *flow,
    llmg_str_t text, int more, unsigned *what, unsigned char out[4],
    llmg_str_t *view);


/* an ordinary stretch, of which each byte is a unit */

static inline size_t
llmg_line_run(const llmg_fit_t *fit, const llmg_json_flow_t *flow,
    llmg_str_t text)
{
    const unsigned char  *p;

    if (!llmg_json_flow_within(flow)) {
        return 0;
    }

    p = llmg_run_plain(text.data, text.data + text.len);

    if (fit->plain) {
        p = llmg_plain_run(text.data, p);
    }

    return (size_t) (p - text.data);
}


/* what is before it may leave */

static inline uint64_t
llmg_line_safe(const llmg_line_t *line)
{
    return line->fitted ? line->fit->safe : line->channel.stable;
}


/* 1 when it is a channel and no more, as long as nothing comes to be fitted */

static inline int
llmg_line_simple(const llmg_line_t *line)
{
    return !line->fitted && line->inner.state == LLMG_INNER_OTHER;
}


/* 1 when nothing is masked in it */

static inline int
llmg_line_clean(const llmg_line_t *line)
{
    return line->fitted ? line->fit->nmarks == 0 : line->channel.nhits == 0;
}


#endif /* _LLMG_STREAM_LINE_H_INCLUDED_ */
