#include "llmg_channel.h"


/*
 * Bytes to begin with, and with the context that is kept (LLMG_RULE_KEEP), or
 * the steps of a channel that lasts.
 */
#define LLMG_CHANNEL_FIRST   256
#define LLMG_CHANNEL_SECOND  1536
#define LLMG_CHANNEL_STEP    64

/* Bytes of a run of a back class, at most, and of it at once. */
#define LLMG_CHANNEL_BACK    256
#define LLMG_CHANNEL_SOME    8

/* Bytes that are worth moving the rest. */
#define LLMG_CHANNEL_TRIM    128


static llmg_status_t llmg_channel_append(llmg_channel_t *ch,
    llmg_str_t text);
static size_t llmg_channel_back(const llmg_detect_t *d, llmg_str_t text,
    size_t at);
static uint64_t llmg_channel_hold(const llmg_channel_t *ch);
static void llmg_channel_trim(llmg_channel_t *ch);


void
llmg_channel_init(llmg_channel_t *ch, const llmg_detect_t *detect,
    llmg_arena_t *arena)
{
    memset(ch, 0, sizeof(llmg_channel_t));

    ch->detect = detect;
    ch->arena = arena;
    ch->data = (unsigned char *) "";    /* cap is 0: never written to */
}


void
llmg_channel_begin(llmg_channel_t *ch, uint64_t at)
{
    ch->base = at;
    ch->stable = at;
    ch->barrier = at;
    ch->span = at;

    llmg_channel_unknown(ch);
}


llmg_status_t
llmg_channel_fork(llmg_channel_t *to, const llmg_channel_t *ch)
{
    size_t         i;
    llmg_hit_t    *hit;
    llmg_status_t  rc;

    to->len = 0;
    to->nlive = 0;
    to->nhits = 0;

    llmg_channel_unknown(to);

    to->base = ch->base;
    to->stable = ch->stable;
    to->barrier = ch->barrier;
    to->span = ch->span;
    to->until = ch->until;
    to->open = ch->open;
    to->state = ch->state;
    to->prev = ch->prev;

    rc = llmg_channel_append(to, llmg_channel_text(ch, ch->base,
                                                   ch->base + ch->len));

    for (i = 0; rc == LLMG_OK && i < ch->nlive; i++) {
        rc = llmg_channel_add_live(to, &ch->live[i]);
    }

    for (i = 0; rc == LLMG_OK && i < ch->nhits; i++) {

        if (ch->hits[i].end != LLMG_CHANNEL_OPEN) {
            continue;
        }

        rc = llmg_channel_add_hit(to, ch->hits[i].rule, ch->hits[i].trigger,
                                  ch->hits[i].start, LLMG_CHANNEL_OPEN, &hit);

        if (rc == LLMG_OK && hit != NULL) {
            *hit = ch->hits[i];
            hit->finding = 0;
        }
    }

    return rc;
}


llmg_status_t
llmg_channel_push(llmg_channel_t *ch, llmg_scratch_t *scratch,
    llmg_str_t text, int final)
{
    size_t         from;
    uint64_t       hold;
    llmg_status_t  rc;

    /* not at the end: the owner still reads the text of what was found */

    llmg_channel_trim(ch);

    from = ch->len;
    ch->limits = 0;

    rc = llmg_channel_append(ch, text);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (ch->nhits != 0) {
        rc = llmg_channel_tails(ch, scratch, !final);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    rc = llmg_channel_retry(ch, scratch, from, !final);
    if (rc != LLMG_OK) {
        return rc;
    }

    rc = llmg_channel_scan(ch, scratch, from, !final);
    if (rc != LLMG_OK) {
        return rc;
    }

    hold = final ? ch->base + ch->len : llmg_channel_hold(ch);

    if (hold > ch->stable) {
        ch->stable = hold;
    }

    if (final) {
        ch->barrier = ch->stable;
        ch->span = ch->stable;
        ch->state = 0;
        ch->prev = 0;
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_channel_append(llmg_channel_t *ch, llmg_str_t text)
{
    int             lasts;
    size_t          cap;
    llmg_arena_t   *arena;
    unsigned char  *p;

    if (text.len > ch->cap - ch->len) {

        if (text.len > SIZE_MAX / 4 - ch->len) {
            return LLMG_LIMIT;
        }

        cap = (ch->cap == 0) ? LLMG_CHANNEL_FIRST
              : (ch->cap == LLMG_CHANNEL_FIRST) ? LLMG_CHANNEL_SECOND
              : ch->cap * 2;

        while (cap < ch->len + text.len) {
            cap *= 2;
        }

        /* what is lent goes back before it waits */

        lasts = (ch->lasts && ch->lent == NULL);

        if (lasts && ch->len + text.len <= LLMG_CHANNEL_SECOND) {
            cap = (ch->len + text.len + LLMG_CHANNEL_STEP - 1)
                  / LLMG_CHANNEL_STEP * LLMG_CHANNEL_STEP;
        }

        arena = (ch->lent != NULL) ? ch->lent : ch->arena;

        p = lasts ? llmg_arena_piece(arena, ch->cap ? ch->data : NULL, cap)
                  : llmg_arena_alloc(arena, cap);

        if (p == NULL) {
            return llmg_arena_status(arena);
        }

        if (ch->len != 0 && !lasts) {
            memcpy(p, ch->data, ch->len);
        }

        ch->data = p;
        ch->cap = cap;
    }

    if (text.len != 0) {
        memcpy(ch->data + ch->len, text.data, text.len);
        ch->len += text.len;
    }

    return LLMG_OK;
}


llmg_status_t
llmg_channel_add_live(llmg_channel_t *ch, const llmg_live_t *live)
{
    size_t        cap;
    llmg_live_t  *p;

    if (ch->nlive == ch->caplive) {

        if (ch->caplive == LLMG_CHANNEL_LIVE_MAX) {
            return LLMG_LIMIT;
        }

        cap = ch->caplive ? ch->caplive * 2 : 8;

        p = llmg_arena_alloc(ch->arena, cap * sizeof(llmg_live_t));
        if (p == NULL) {
            return llmg_arena_status(ch->arena);
        }

        if (ch->nlive != 0) {
            memcpy(p, ch->live, ch->nlive * sizeof(llmg_live_t));
        }

        ch->live = p;
        ch->caplive = cap;
    }

    ch->live[ch->nlive++] = *live;

    return LLMG_OK;
}


llmg_status_t
llmg_channel_add_hit(llmg_channel_t *ch, const llmg_rule_t *rule,
    uint64_t trigger, uint64_t start, uint64_t end, llmg_hit_t **added)
{
    size_t       i, cap;
    llmg_hit_t  *hit;

    if (added != NULL) {
        *added = NULL;
    }

    if (ch->nhits == ch->caphits) {

        if (ch->caphits >= LLMG_FINDINGS_MAX) {
            return LLMG_LIMIT;
        }

        cap = ch->caphits ? ch->caphits * 2 : 8;

        hit = llmg_arena_alloc(ch->arena, cap * sizeof(llmg_hit_t));
        if (hit == NULL) {
            return llmg_arena_status(ch->arena);
        }

        if (ch->nhits != 0) {
            memcpy(hit, ch->hits, ch->nhits * sizeof(llmg_hit_t));
        }

        ch->hits = hit;
        ch->caphits = cap;
    }

    for (i = ch->nhits; i > 0; i--) {
        hit = &ch->hits[i - 1];

        if (hit->start < start || (hit->start == start && hit->end > end)
            || (hit->start == start && hit->end == end
                && llmg_rule_cmp(hit->rule, rule) <= 0))
        {
            break;
        }
    }

    /* what lies inside a hit of the same rule says nothing new */

    if (i > 0 && ch->hits[i - 1].rule == rule && ch->hits[i - 1].end >= end) {
        return LLMG_OK;
    }

    memmove(&ch->hits[i + 1], &ch->hits[i],
            (ch->nhits - i) * sizeof(llmg_hit_t));

    hit = &ch->hits[i];
    memset(hit, 0, sizeof(llmg_hit_t));

    hit->rule = rule;
    hit->trigger = trigger;
    hit->start = start;
    hit->end = end;
    hit->fresh = 1;

    ch->nhits++;

    if (added != NULL) {
        *added = hit;
    }

    return LLMG_OK;
}


void
llmg_channel_swallow(llmg_channel_t *ch, uint64_t trigger)
{
    size_t  i, n;

    n = 0;

    for (i = 0; i < ch->nhits; i++) {
        if (!ch->hits[i].fresh || ch->hits[i].trigger < trigger) {
            ch->hits[n++] = ch->hits[i];
        }
    }

    ch->nhits = n;

    for (i = 0, n = 0; i < ch->nlive; i++) {
        if (ch->live[i].trigger < trigger) {
            ch->live[n++] = ch->live[i];
        }
    }

    ch->nlive = n;
}


/* the back classes of so many bytes */

static llmg_inline uint64_t
llmg_channel_backs(const llmg_detect_t *d, const unsigned char *p)
{
    unsigned  i;
    uint64_t  all;

    for (i = 0, all = ~0ULL; i < LLMG_CHANNEL_SOME; i++) {
        all &= d->backs[p[i]];
    }

    return all;
}


/* where the longest run before "at" begins that is of one back class */

static size_t
llmg_channel_back(const llmg_detect_t *d, llmg_str_t text, size_t at)
{
    size_t    n, most;
    uint64_t  left, all;

    left = ~0ULL;
    most = (at < LLMG_CHANNEL_BACK) ? at : LLMG_CHANNEL_BACK;

    /* some at once: who reaches the last of them reaches all */

    for (n = 0; n + LLMG_CHANNEL_SOME <= most; n += LLMG_CHANNEL_SOME) {
        all = left & d->reach[n + LLMG_CHANNEL_SOME - 1]
              & llmg_channel_backs(d, text.data + at - n - LLMG_CHANNEL_SOME);

        if (all == 0) {
            break;
        }

        left = all;
    }

    for ( /* void */ ; n < most; n++) {
        left &= d->backs[text.data[at - n - 1]] & d->reach[n];

        if (left == 0) {
            break;
        }
    }

    return at - n;
}


static uint64_t
llmg_channel_hold(const llmg_channel_t *ch)
{
    size_t                i, at, from, hold;
    uint64_t              first;
    llmg_str_t            text;
    const llmg_hit_t     *hit;
    const llmg_detect_t  *d;

    d = ch->detect;

    if (ch->open) {

        /* the text of the span is decided, and nothing else is looked for */

        first = ch->base + ch->len;

    } else {
        from = (ch->barrier > ch->base) ? (size_t) (ch->barrier - ch->base)
                                        : 0;

        text.data = ch->data + from;
        text.len = ch->len - from;

        hold = llmg_literal_depth(d->set, ch->state);
        at = text.len - (hold < text.len ? hold : text.len);
        hold = at;

        if (d->nbacks != 0) {
            from = llmg_channel_back(d, text, text.len);
            hold = (from < hold) ? from : hold;

            if (at != text.len) {
                from = llmg_channel_back(d, text, at);
                hold = (from < hold) ? from : hold;
            }
        }

        for (i = 0; i < d->lead && i < text.len; i++) {
            if (!llmg_literal_letter(text.data[text.len - i - 1])) {
                break;
            }
        }

        hold = (text.len - i < hold) ? text.len - i : hold;

        i = llmg_number_hold(d->number, text);

        hold = (text.len - i < hold) ? text.len - i : hold;
        first = ch->base + (ch->len - text.len) + hold;
    }

    for (i = 0; i < ch->nlive; i++) {
        if (ch->live[i].first < first) {
            first = ch->live[i].first;
        }
    }

    for (i = 0; i < ch->nhits; i++) {
        hit = &ch->hits[i];

        if (llmg_channel_waits(ch, hit)) {
            first = (hit->start < first) ? hit->start : first;

        } else if (hit->tail != 0 && hit->upto < first) {
            first = hit->upto;
        }
    }

    return first;
}


/* keeps what is not stable, and before it as much as a pattern may look at */

static void
llmg_channel_trim(llmg_channel_t *ch)
{
    size_t    n;
    uint64_t  keep;

    keep = ch->stable;

    if (ch->open && ch->until < keep) {
        keep = ch->until;
    }

    keep = (keep > LLMG_RULE_KEEP) ? keep - LLMG_RULE_KEEP : 0;

    if (keep <= ch->base) {
        return;
    }

    n = (size_t) (keep - ch->base);

    /* moving the rest is only worth it once there is something to win */

    if (n < LLMG_CHANNEL_TRIM && n < ch->cap / 2) {
        return;
    }

    memmove(ch->data, ch->data + n, ch->len - n);

    ch->len -= n;
    ch->base += n;
}


llmg_str_t
llmg_channel_text(const llmg_channel_t *ch, uint64_t start, uint64_t end)
{
    llmg_str_t  text;

    if (start == end) {

        /* there may be no data yet */

        llmg_str_set(&text, "", 0);
        return text;
    }

    text.data = ch->data + (start - ch->base);
    text.len = (size_t) (end - start);

    return text;
}


void
llmg_channel_forget(llmg_channel_t *ch, uint64_t upto)
{
    size_t  i, n;

    n = 0;

    for (i = 0; i < ch->nhits; i++) {
        if (ch->hits[i].end > upto) {
            ch->hits[n++] = ch->hits[i];
        }
    }

    ch->nhits = n;
}
