/*
 * One line of text in a stream, looked at while it grows.
 *
 * Positions count text bytes from the channel's first byte.  What is before
 * channel->stable is decided: every finding that begins there is in "hits".
 * What follows may still begin or continue a finding.  The hold is computed
 * from the compiled rules: a suffix that is the beginning of a literal, an open
 * run of a back class, letters that a number's rule wants before its digits, a
 * trigger whose pattern has not come to an end.
 */

#ifndef _LLMG_CHANNEL_H_INCLUDED_
#define _LLMG_CHANNEL_H_INCLUDED_


#include "llmg_confirm.h"


/* The end of a hit whose end has not come yet. */
#define LLMG_CHANNEL_OPEN       UINT64_MAX

/* Triggers that wait for more text at once. */
#define LLMG_CHANNEL_LIVE_MAX   1024


typedef struct {
    unsigned              rule;
    unsigned              wants;    /* nothing is known before there are so many
                                       bytes, or its line ends; 0: who knows */
    uint64_t              trigger;
    uint64_t              first;    /* where a match could begin */
    uint64_t              barrier;  /* the text begins here for it */
} llmg_live_t;


typedef struct {
    const llmg_rule_t    *rule;
    uint64_t              trigger;
    uint64_t              start;
    uint64_t              end;
    uint64_t              upto;     /* with a tail: it is known to here */
    unsigned              tail;     /* index of the rule whose tail goes on,
                                       plus one; 0: none */
    llmg_str_t            mask;     /* for the owner: the replacement */
    size_t                finding;  /* for the owner: which one it is */
    unsigned              fresh:1;  /* the owner has not looked yet */
    unsigned              masked:1; /* for the owner, as what follows */
    unsigned              taken:1;  /* it is a mark now, or counts for none */
    unsigned              late:1;   /* what stands in its place is told when all
                                       before it is known; "mask" is what was
                                       found */
    unsigned              back:1;   /* late: it is a placeholder */
} llmg_hit_t;


typedef struct llmg_channel_phrases_s  llmg_channel_phrases_t;


typedef struct {
    const llmg_detect_t  *detect;
    llmg_arena_t         *arena;

    unsigned char        *data;     /* text [base, base + len) */
    size_t                len;
    size_t                cap;
    uint64_t              base;

    uint64_t              stable;
    uint64_t              barrier;  /* behind a rule with an end */
    uint64_t              span;     /* where that one was triggered */
    uint64_t              until;    /* open: where to look for the end */
    unsigned              open;     /* index of that rule plus one; 0: none */
    unsigned              state;    /* of the literal automaton */

    llmg_live_t          *live;
    llmg_hit_t           *hits;     /* by start, then longest first */
    uint16_t              nlive;    /* of them at most LLMG_CHANNEL_LIVE_MAX, */
    uint16_t              caplive;  /* of these about LLMG_FINDINGS_MAX */
    uint16_t              nhits;
    uint16_t              caphits;

    llmg_channel_phrases_t
                         *phrases;  /* what is known of them; NULL: nothing */

    llmg_arena_t         *lent;     /* its text is there; NULL: in "arena" */
    unsigned char        *kept;     /* of "arena", for the text while it is
                                       folded; NULL: there was none yet */
    unsigned              capkept;
    unsigned              gap;      /* folded: bytes of the text that are left
                                       out, from "base" on */

    unsigned char         prev;     /* the byte before what comes next */
    unsigned              limits:5; /* places at which a pattern gave up, of
                                       what came last */
    unsigned              folded:1;
    unsigned              lasts:1;  /* for the owner, before there is text: it
                                       is going to wait, so its memory is a
                                       piece, no larger than it has to be */
} llmg_channel_t;


void llmg_channel_init(llmg_channel_t *ch, const llmg_detect_t *detect,
    llmg_arena_t *arena);

/* The text begins at "at", behind what is over. */
void llmg_channel_begin(llmg_channel_t *ch, uint64_t at);

/*
 * "to", which was initialized or in use, goes on from here with a text of its
 * own that has been the same so far: it has the hits that have no end yet.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_channel_fork(llmg_channel_t *to,
    const llmg_channel_t *ch);

/*
 * Takes the next piece.  With "final" the text ends here: all of it becomes
 * stable and the channel starts anew behind it.  Where a pattern reaches its
 * limit is a hit of llmg_finding_limit, LLMG_FINDINGS_LIMITS times.  LLMG_OK;
 * LLMG_LIMIT (memory, too many open triggers, one of these more); LLMG_ERROR.
 */
llmg_status_t llmg_channel_push(llmg_channel_t *ch, llmg_scratch_t *scratch,
    llmg_str_t text, int final);

/* 1 when the end of the hit is not known yet and is worth to be waited for */
#define llmg_channel_waits(ch, hit)                                           \
    ((hit)->tail != 0 && (hit)->fresh                                         \
     && (hit)->upto - (hit)->start <= (ch)->detect->wait)

/* The text of [start, end), which must not be older than stable was. */
llmg_str_t llmg_channel_text(const llmg_channel_t *ch, uint64_t start,
    uint64_t end);

/* Forgets hits that end at or before "upto". */
void llmg_channel_forget(llmg_channel_t *ch, uint64_t upto);


/*
 * For the files of llmg_channel alone.  "more": the text may go on.  LLMG_OK,
 * LLMG_LIMIT, LLMG_ERROR.
 */

/* looks at the data from "from" on, behind what was looked at */
llmg_status_t llmg_channel_scan(llmg_channel_t *ch, llmg_scratch_t *scratch,
    size_t from, int more);

/* tails that went on up to the end of the text before */
llmg_status_t llmg_channel_tails(llmg_channel_t *ch, llmg_scratch_t *scratch,
    int more);

/* triggers that waited, in the order in which they came: "from" as above */
llmg_status_t llmg_channel_retry(llmg_channel_t *ch, llmg_scratch_t *scratch,
    size_t from, int more);

/*
 * A span that goes on to its end marker: looks for the marker, and sets *from
 * to where scanning goes on.
 */
llmg_status_t llmg_channel_close(llmg_channel_t *ch, size_t *from, int more);

/*
 * llmg_phrase_match() of one that waits or is new, in "text" which is from
 * "origin" on; and nothing is known any more, for another text begins there.
 */
llmg_status_t llmg_channel_phrase(llmg_channel_t *ch, const llmg_rule_t *rule,
    llmg_live_t *live, uint64_t origin, llmg_str_t text, int more,
    llmg_span_t *found);
void llmg_channel_unknown(llmg_channel_t *ch);

/* one more trigger that waits; at most LLMG_CHANNEL_LIVE_MAX */
llmg_status_t llmg_channel_add_live(llmg_channel_t *ch,
    const llmg_live_t *live);

/*
 * One more hit, at its place in the order; "added", which may be NULL, is then
 * where it is, or NULL: a hit of its rule covers it.
 */
llmg_status_t llmg_channel_add_hit(llmg_channel_t *ch,
    const llmg_rule_t *rule, uint64_t trigger, uint64_t start, uint64_t end,
    llmg_hit_t **added);

/*
 * A span with an end marker was confirmed late: what was triggered inside it
 * meanwhile would not have been looked at.
 */
void llmg_channel_swallow(llmg_channel_t *ch, uint64_t trigger);


/*
 * In llmg_channel_fold.c: a text that is going to wait.  Folded, it has a piece
 * of the channel's arena and no more than may still be looked at; with "all" no
 * less than it had, either.  Unfolded, it is in "lent", and what was left out
 * is made up: it has the same length, and whatever is found behind it is found
 * as if nothing had happened.  Nothing else may be asked of a channel that is
 * folded.  Folding twice is harmless, and so is unfolding.
 * LLMG_OK, LLMG_LIMIT, LLMG_ERROR.
 */
llmg_status_t llmg_channel_fold(llmg_channel_t *ch, int all);
llmg_status_t llmg_channel_unfold(llmg_channel_t *ch, llmg_arena_t *lent);

/*
 * It is folded, and the owner keeps its text, which is returned: "kept" is to
 * lead there while it is unfolded.
 */
llmg_str_t llmg_channel_rest(llmg_channel_t *ch, int all);


#endif /* _LLMG_CHANNEL_H_INCLUDED_ */
