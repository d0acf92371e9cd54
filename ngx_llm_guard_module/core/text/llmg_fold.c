/*
 * Characters of a text to those of its canonical view.
 */

#include "llmg_fold_step.h"


/* bytes in which a faster path is not worth its while, and at most */
#define LLMG_FOLD_SOON         16
#define LLMG_FOLD_LATE         128


void
llmg_fold_init(llmg_fold_t *f, llmg_arena_t *arena, unsigned flags)
{
    memset(f, 0, offsetof(llmg_fold_t, sign));

    llmg_buf_init(&f->out, arena);
    llmg_buf_init(&f->map, arena);
    f->flags = flags;
    f->blank = 1;
    f->wait = LLMG_FOLD_SOON;
}


static void llmg_fold_other_than_ascii(llmg_fold_t *f, uint32_t cp,
    unsigned value, uint32_t start, uint32_t end);


static llmg_inline void
llmg_fold_next(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    if (!(f->flags & LLMG_FOLD_DISGUISE)) {
        llmg_fold_emit(f, item, 1);
        return;
    }

    /* digits may stand for letters of the word */

    if (item->kind != LLMG_FOLD_LETTER && !llmg_fold_digit(item->cp)) {
        if (f->nword != 0) {
            llmg_fold_word_end(f);
        }

        llmg_fold_other(f, item);
        return;
    }

    if (f->nword == LLMG_FOLD_WORD) {
        llmg_fold_word_end(f);
    }

    f->seen |= item->kind != LLMG_FOLD_LETTER ? LLMG_FOLD_SEEN_DIGIT
               : item->cp < 0x80 ? LLMG_FOLD_SEEN_LATIN
               : item->like ? LLMG_FOLD_SEEN_LIKE : LLMG_FOLD_SEEN_OTHER;

    f->word[f->nword++] = *item;
}


static void
llmg_fold_marked(llmg_fold_t *f)
{
    unsigned  i, n;

    n = llmg_fold_compose(f->segment, f->nsegment);
    f->nsegment = 0;

    for (i = 0; i < n; i++) {
        llmg_fold_next(f, &f->segment[i]);
    }
}


static llmg_inline void
llmg_fold_segment(llmg_fold_t *f)
{
    if (f->nsegment > 1) {
        llmg_fold_marked(f);
        return;
    }

    if (f->nsegment != 0) {
        f->nsegment = 0;
        llmg_fold_next(f, &f->segment[0]);
    }
}


/*
 * The next one of the segment, whose fields are set where it stays: a copy
 * would have to wait for them.
 */

static llmg_inline void
llmg_fold_hold(llmg_fold_t *f, uint32_t cp, uint32_t start, uint32_t end,
    unsigned kind, unsigned like)
{
    llmg_fold_item_t  *item;

    item = &f->segment[f->nsegment++];

    item->cp = cp;
    item->start = start;
    item->end = end;
    item->kind = (uint8_t) kind;
    item->like = (uint8_t) like;
    item->shared = 0;
}


static void
llmg_fold_character(llmg_fold_t *f, uint32_t cp, uint32_t start, uint32_t end)
{
    llmg_fold_item_t  item;

    if (cp >= 0x80) {
        llmg_fold_other_than_ascii(f, cp, llmg_fold_value(cp), start, end);
        return;
    }

    llmg_fold_segment(f);

    item.cp = cp - 'A' < 26 ? cp | 0x20 : cp;
    item.start = start;
    item.end = end;
    item.kind = llmg_fold_lower(cp) ? LLMG_FOLD_LETTER : LLMG_FOLD_OTHER;
    item.like = 0;
    item.shared = 0;

    llmg_fold_next(f, &item);
}


/*
 * Those that one becomes.  A letter that none joins, for another follows, is
 * one of the word already.
 */

static void
llmg_fold_pooled(llmg_fold_t *f, const uint32_t *pool, unsigned n,
    uint32_t start, uint32_t end)
{
    unsigned           value, next;
    llmg_fold_item_t  *item;

    value = llmg_fold_value(*pool);

    if (value <= LLMG_FOLD_LETTER) {
        llmg_fold_segment(f);
    }

    for ( /* void */ ; n > 0; n--, pool++, value = next) {
        next = (n > 1) ? llmg_fold_value(pool[1]) : LLMG_FOLD_COMBINING;

        if (value != LLMG_FOLD_LETTER || next > LLMG_FOLD_LETTER
            || *pool < 0x80 || f->nsegment != 0)
        {
            llmg_fold_character(f, *pool, start, end);
            continue;
        }

        if (f->nword == LLMG_FOLD_WORD) {
            llmg_fold_word_end(f);
        }

        item = &f->word[f->nword++];

        item->cp = *pool;
        item->start = start;
        item->end = end;
        item->kind = LLMG_FOLD_LETTER;
        item->like = 0;
        item->shared = 0;

        f->seen |= LLMG_FOLD_SEEN_OTHER;
    }
}


static void
llmg_fold_other_than_ascii(llmg_fold_t *f, uint32_t cp, unsigned value,
    uint32_t start, uint32_t end)
{
    unsigned         like, n;
    const uint32_t  *pool;

    if (value == LLMG_FOLD_DROP) {
        return;
    }

    if (value < LLMG_FOLD_POOL) {

        if (f->nsegment != 0
            && (value != LLMG_FOLD_COMBINING
                || f->nsegment == LLMG_FOLD_SEGMENT))
        {
            llmg_fold_segment(f);
        }

        llmg_fold_hold(f, cp, start, end,
                       value == LLMG_FOLD_OTHER ? LLMG_FOLD_OTHER
                                                : LLMG_FOLD_LETTER, 0);
        return;
    }

    pool = &llmg_fold_pool[value];
    like = pool[0] >> 8 & 0xFF;

    if (like != 0) {
        llmg_fold_segment(f);

        llmg_fold_hold(f, pool[1], start, end, LLMG_FOLD_LETTER, like);
        return;
    }

    n = pool[0] & 0xFF;

    if (n > LLMG_FOLD_LONGEST) {

        /* a saying in one character hides nothing, and costs its letters */

        llmg_fold_segment(f);

        llmg_fold_hold(f, cp, start, end, LLMG_FOLD_LETTER, 0);
        return;
    }

    if (n > 2 && (f->flags & LLMG_FOLD_DISGUISE)) {
        llmg_fold_pooled(f, pool + 1, n, start, end);
        return;
    }

    for ( /* void */ ; n > 0; n--) {
        llmg_fold_character(f, *++pool, start, end);
    }
}


/* all that waits is decided */

static void
llmg_fold_flush(llmg_fold_t *f)
{
    llmg_fold_segment(f);

    if (f->flags & LLMG_FOLD_DISGUISE) {
        llmg_fold_word_end(f);
        llmg_fold_space_end(f);
        llmg_fold_leet_end(f);
    }

    f->latin = 0;
    f->again = 0;
    f->gap = 0;
    f->leet = 0;
    f->skip = 0;
    f->blank = 1;
}


/* bytes that are no UTF-8, one by one */

static void
llmg_fold_invalid(llmg_fold_t *f, unsigned char c, uint32_t start)
{
    llmg_fold_item_t  item;

    item.start = start;
    item.end = start + 1;
    item.kind = LLMG_FOLD_OTHER;
    item.like = 0;
    item.shared = 0;

    if (c == LLMG_TEXT_SEPARATOR) {
        llmg_fold_flush(f);
        item.cp = UINT32_MAX;
        llmg_fold_emit(f, &item, 1);
        return;
    }

    llmg_fold_character(f, 0xFFFD, start, start + 1);
}


/* all steps are at their beginning */

static llmg_inline int
llmg_fold_rests(const llmg_fold_t *f)
{
    return (f->nsegment | f->nword | f->spaced | f->ntoken | f->leet | f->skip
            | f->again) == 0;
}


static llmg_inline int
llmg_fold_idle(const llmg_fold_t *f)
{
    return f->in >= f->slow && llmg_fold_rests(f);
}


/* no step holds anything back */

static llmg_inline int
llmg_fold_between(const llmg_fold_t *f)
{
    return (f->nsegment | f->nword | f->ntoken | f->again) == 0
           && f->spaced <= LLMG_FOLD_IN_WORD && f->in >= f->held
           && (f->flags & LLMG_FOLD_DISGUISE);
}


/* ASCII at p: a word as far as it is there, or what is none */

static llmg_inline const unsigned char *
llmg_fold_ascii(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    unsigned           k;
    llmg_fold_item_t  *item, other;

    if (!(f->flags & LLMG_FOLD_DISGUISE)) {
        llmg_fold_character(f, *p, f->in, f->in + 1);
        f->in++;
        return p + 1;
    }

    llmg_fold_segment(f);

    if (!(llmg_fold_bytes[*p] & LLMG_FOLD_IS_ALNUM)) {
        other.cp = *p;
        other.start = f->in++;
        other.end = f->in;
        other.kind = LLMG_FOLD_OTHER;
        other.like = 0;
        other.shared = 0;

        if (f->nword != 0) {
            llmg_fold_word_end(f);
        }

        llmg_fold_other(f, &other);
        return p + 1;
    }

    for ( /* void */ ; p < end; p++) {
        k = llmg_fold_bytes[*p];

        if (!(k & LLMG_FOLD_IS_ALNUM)) {
            break;
        }

        if (f->nword == LLMG_FOLD_WORD) {
            llmg_fold_word_end(f);
        }

        k = (k & LLMG_FOLD_IS_LETTER) != 0;
        item = &f->word[f->nword++];

        item->cp = *p | k << 5;
        item->start = f->in++;
        item->end = f->in;
        item->kind = k ? LLMG_FOLD_LETTER : LLMG_FOLD_OTHER;
        item->like = 0;
        item->shared = 0;

        f->seen |= k ? LLMG_FOLD_SEEN_LATIN : LLMG_FOLD_SEEN_DIGIT;
    }

    return p;
}


/* bytes that were no whole character, and one more */

static void
llmg_fold_part(llmg_fold_t *f)
{
    size_t      n;
    uint32_t    cp;
    llmg_str_t  s;

    while (f->npart != 0) {
        llmg_str_set(&s, f->part, f->npart);

        n = llmg_utf8_next(s.data, s.data + s.len, &cp);

        if (n != 0) {
            llmg_fold_character(f, cp, f->in, f->in + (uint32_t) n);
            f->in += (uint32_t) n;

        } else if (llmg_utf8_prefix(s) == 0) {
            return;

        } else {
            n = 1;
            llmg_fold_invalid(f, s.data[0], f->in++);
        }

        f->npart -= (unsigned) n;
        memmove(f->part, f->part + n, f->npart);
    }
}


/* the paths for what needs no step: how far they came */

static llmg_inline size_t
llmg_fold_others(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t  n;

    if (end - p >= 2 && (p[0] < 0xC2 || (p[1] & 0xC0) != 0x80)
        && llmg_fold_between(f))
    {
        n = llmg_fold_noise(f, p, end);
        f->in += (uint32_t) n;

        if (n != 0 || f->status != LLMG_OK) {
            return n;
        }
    }

    if (f->in < f->stuck || !llmg_fold_rests(f)) {
        return 0;
    }

    n = llmg_fold_script(f, p, end);
    f->in += (uint32_t) n;

    if (n == 0) {
        f->stuck = f->in + 1;
    }

    return n;
}


static llmg_inline size_t
llmg_fold_plainly(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t  n;

    if (llmg_fold_idle(f)) {
        n = llmg_fold_fast(f, p, end);
        f->same += (f->same == f->in) ? (uint32_t) n : 0;
        f->in += (uint32_t) n;
        f->row = (n != 0) ? 0 : f->row;

        /* what stops it soon will do so again */

        if (n >= 2 * LLMG_FOLD_SOON) {
            f->wait = LLMG_FOLD_SOON;

        } else if (f->slow < f->in + f->wait) {
            f->slow = f->in + f->wait;
            f->wait += (f->wait < LLMG_FOLD_LATE) ? f->wait : 0;
        }

        if (n != 0) {
            return n;
        }

        if (f->status != LLMG_OK) {
            return 0;
        }
    }

    if (!llmg_fold_between(f)) {
        return 0;
    }

    n = llmg_fold_tokens(f, p, end);
    f->in += (uint32_t) n;

    return n;
}


/* a byte between words, of ASCII, where no other ASCII follows: 1 if it was */

static llmg_inline int
llmg_fold_gap(llmg_fold_t *f, const unsigned char *p, const unsigned char *end)
{
    if (end - p < 2 || p[1] < 0x80
        || (llmg_fold_bytes[*p] & LLMG_FOLD_IS_TOKEN)
        || f->out.len == f->out.cap || !llmg_fold_between(f))
    {
        return 0;
    }

    f->spaced = LLMG_FOLD_BOUNDARY;
    f->skip = 0;
    f->blank = (*p <= ' ');

    llmg_fold_map(f, 1, f->in, f->in + 1, 0);
    f->out.data[f->out.len++] = *p;
    f->in++;

    return 1;
}


static void
llmg_fold_piece(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t    n, size;
    unsigned  value;
    uint32_t  cp;

    while (p < end && f->status == LLMG_OK) {

        if (f->npart != 0) {
            f->part[f->npart++] = *p++;
            llmg_fold_part(f);
            continue;
        }

        size = 0;
        value = 0;
        cp = 0;

        if (*p >= 0x80) {
            size = llmg_utf8_next(p, end, &cp);

            /* what nobody sees no step hears of */

            value = (size != 0) ? llmg_fold_value(cp) : LLMG_FOLD_OTHER;

            if (value == LLMG_FOLD_DROP) {
                f->in += (uint32_t) size;
                p += size;
                continue;
            }
        }

        /* in the midst of a word there are only the steps */

        if ((f->nword | f->nsegment) != 0 || f->spaced > LLMG_FOLD_IN_WORD) {
            n = 0;

        } else if (*p >= 0x80) {
            n = llmg_fold_others(f, p, end);

        } else if (llmg_fold_gap(f, p, end)) {
            n = 1;

        } else {
            n = llmg_fold_plainly(f, p, end);
        }

        if (n != 0) {
            p += n;
            continue;
        }

        if (*p < 0x80) {
            p = llmg_fold_ascii(f, p, end);
            continue;
        }

        if (size != 0) {
            llmg_fold_other_than_ascii(f, cp, value, f->in,
                                       f->in + (uint32_t) size);
            f->in += (uint32_t) size;
            p += size;
            continue;
        }

        if (end - p >= 4) {
            llmg_fold_invalid(f, *p++, f->in++);
            continue;
        }

        f->part[f->npart++] = *p++;
        llmg_fold_part(f);
    }
}


/* a sequence that does not go on */

static void
llmg_fold_rest(llmg_fold_t *f)
{
    unsigned  i;

    for (i = 0; i < f->npart; i++) {
        llmg_fold_invalid(f, f->part[i], f->in++);
    }

    f->npart = 0;
}


/*
 * Controls are left out between pieces: what is around them is folded as if
 * there were none, for it may be cut anywhere.
 */

llmg_status_t
llmg_fold_push(llmg_fold_t *f, llmg_str_t in)
{
    const unsigned char  *p, *seen, *end;

    if (in.len > UINT32_MAX - 64 - f->in) {
        f->status = LLMG_LIMIT;
    }

    if (in.len == 0) {
        return f->status;
    }

    p = in.data;
    end = in.data + in.len;

    for ( ;; ) {
        seen = llmg_fold_seen(p, end);

        llmg_fold_piece(f, p, seen);

        if (seen == end || f->status != LLMG_OK) {
            return f->status;
        }

        llmg_fold_rest(f);

        f->in++;
        p = seen + 1;
    }
}


llmg_status_t
llmg_fold_end(llmg_fold_t *f)
{
    llmg_fold_rest(f);
    llmg_fold_flush(f);

    return f->status;
}
