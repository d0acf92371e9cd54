/*
 * What is kept of a text that waits.
 *
 *     base ............. stable ..... base + len
 *     |  left out  |  kept               |
 *
 * What begins at "stable" or later is looked at with what is before it: its
 * label, which is near, and the head of its column, which is in the first line
 * of the paragraph and not further away than LLMG_RULE_TABLE.  So of a long
 * paragraph the last words are enough, and of a short one all of it.
 */

#define _GNU_SOURCE     /* memrchr() */

#include "llmg_channel.h"


/* Steps of the piece, and how much of it may be unused. */
#define LLMG_CHANNEL_PIECE   32
#define LLMG_CHANNEL_SPARE   160

/* Bytes to begin with where it is lent. */
#define LLMG_CHANNEL_LENT    1536

/*
 * What a rule looks at before its match: a label, the name that a secret is
 * assigned to, a lookbehind.
 */
#define LLMG_CHANNEL_NEAR    160

/*
 * And one of phrases: others before it, what those may begin inside of, and the
 * byte before that.
 */
#define LLMG_CHANNEL_SPOKEN  (LLMG_PHRASE_BACK + LLMG_PHRASE_LONGEST + 1)

/* In the place of what was left out: a letter, and no line ends there. */
#define LLMG_CHANNEL_FILL    'x'


static llmg_str_t llmg_channel_leave(llmg_channel_t *ch, size_t gap);
static size_t llmg_channel_gap(const llmg_channel_t *ch);


llmg_status_t
llmg_channel_fold(llmg_channel_t *ch, int all)
{
    size_t          gap, size, cap;
    llmg_str_t      rest;
    unsigned char  *p;

    if (ch->folded) {
        return LLMG_OK;
    }

    gap = all ? 0 : llmg_channel_gap(ch);
    size = ch->len - gap;

    if (size > ch->capkept || ch->capkept - size > LLMG_CHANNEL_SPARE) {

        cap = (size + LLMG_CHANNEL_PIECE - 1) / LLMG_CHANNEL_PIECE
              * LLMG_CHANNEL_PIECE;

        /* what it held is not needed: the text is elsewhere */

        p = llmg_arena_piece(ch->arena, ch->kept, cap);
        if (p == NULL) {
            return llmg_arena_status(ch->arena);
        }

        ch->kept = p;
        ch->capkept = (unsigned) cap;
    }

    rest = llmg_channel_leave(ch, gap);

    if (rest.len != 0) {
        memcpy(ch->kept, rest.data, rest.len);
    }

    return LLMG_OK;
}


llmg_str_t
llmg_channel_rest(llmg_channel_t *ch, int all)
{
    return llmg_channel_leave(ch, all ? 0 : llmg_channel_gap(ch));
}


/* it is folded; returns what is kept of it */

static llmg_str_t
llmg_channel_leave(llmg_channel_t *ch, size_t gap)
{
    llmg_str_t  rest;

    llmg_str_set(&rest, ch->data + gap, ch->len - gap);

    ch->data = (unsigned char *) "";
    ch->cap = 0;
    ch->gap = (unsigned) gap;
    ch->lent = NULL;
    ch->folded = 1;

    return rest;
}


llmg_status_t
llmg_channel_unfold(llmg_channel_t *ch, llmg_arena_t *lent)
{
    size_t          cap;
    unsigned char  *p;

    if (!ch->folded) {
        return LLMG_OK;
    }

    cap = (ch->len < LLMG_CHANNEL_LENT / 2) ? LLMG_CHANNEL_LENT : ch->len * 2;

    p = llmg_arena_alloc(lent, cap);
    if (p == NULL) {
        return llmg_arena_status(lent);
    }

    memset(p, LLMG_CHANNEL_FILL, ch->gap);

    if (ch->len != ch->gap) {
        memcpy(p + ch->gap, ch->kept, ch->len - ch->gap);
    }

    ch->data = p;
    ch->cap = cap;
    ch->lent = lent;
    ch->folded = 0;

    return LLMG_OK;
}


/* how much of the text is not looked at any more */

static size_t
llmg_channel_gap(const llmg_channel_t *ch)
{
    size_t                stable, origin, low, near, least;
    const unsigned char  *p, *end;

    /* what was found, or may be, has a place of its own to be seen from */

    if (ch->nhits != 0 || ch->nlive != 0 || ch->open) {
        return 0;
    }

    stable = (size_t) (ch->stable - ch->base);
    origin = (ch->barrier > ch->base) ? (size_t) (ch->barrier - ch->base) : 0;

    /* before the origin there is no text for anybody */

    if (origin >= stable) {
        return stable;
    }

    least = ch->detect->spoken ? LLMG_CHANNEL_SPOKEN : LLMG_CHANNEL_NEAR;

    if (stable - origin <= least) {
        return origin;
    }

    near = stable - least;
    low = (stable > LLMG_RULE_TABLE) ? stable - LLMG_RULE_TABLE : 0;

    if (low <= origin) {

        /* the first line of all may be the head of a table */

        low = origin;

    } else {

        /* where a line begins is seen by the end of the one before */

        p = memchr(ch->data + low, '\n', near - low);
        low = (p != NULL) ? (size_t) (p - ch->data) : near;
    }

    /* a table begins behind an empty line */

    for (end = ch->data + near; end > ch->data + low + 1; end = p) {
        p = memrchr(ch->data + low, '\n', (size_t) (end - ch->data) - low);

        if (p == NULL || p == ch->data + low) {
            break;
        }

        if (p[-1] == '\n') {
            return (size_t) (p - ch->data) - 1;
        }
    }

    return low;
}
