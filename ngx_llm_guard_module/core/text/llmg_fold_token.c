/*
 * Tokens of ASCII, in which digits and signs may stand for letters: what the
 * steps would make of each, without a look at each byte by each of them.
 *
 * A token is a run of letters, digits and signs.  It is taken when it is whole,
 * that is, when ASCII follows that is none of these; of one that is longer than
 * LLMG_FOLD_WORD, which is no word, also the pieces that llmg_fold_word() would
 * make of it.
 */

#include "llmg_fold_kinds.h"
#include "llmg_bits.h"


/* bytes that are looked at before more are, until it is worth it */
#define LLMG_FOLD_GLANCE       16

/* every other byte; four of a row: how many bytes they are */
#define LLMG_FOLD_EVEN         0x5555555555555555ULL
#define LLMG_FOLD_FOUR_LONG    8


/*
 * Letters and digits by themselves from p on, behind which p[1] is no token's,
 * and with the same between them: how many, when they are too few for a word,
 * whatever is behind them; 0 when only the steps can judge that.
 */

static unsigned
llmg_fold_alone(const unsigned char *p, const unsigned char *end)
{
    size_t         n;
    unsigned       count, two, three;
    unsigned char  between;

    between = p[1];
    three = 0;

    switch (between) {
    case ' ': case '\n': case '\t': case '.': case '-': case '_': case '*':
    case ',': case '/': case '~':
        break;
    default:
        return 1;
    }

    for (count = 1; p[1] == between; count++) {

        if (count == LLMG_FOLD_SPACED || end - p < 4 || p[2] >= 0x80
            || p[3] >= 0x80)
        {
            return 0;
        }

        two = llmg_fold_bytes[p[2]];

        if (!(two & LLMG_FOLD_IS_ALNUM)) {
            return (two & LLMG_FOLD_IS_SIGN) ? 0 : count;
        }

        p += 2;
        three = llmg_fold_bytes[p[1]];

        if (three & LLMG_FOLD_IS_TOKEN) {
            break;
        }
    }

    if (!(three & LLMG_FOLD_IS_TOKEN)) {
        return count < LLMG_FOLD_SPACED ? count : 0;
    }

    if (three & LLMG_FOLD_IS_SIGN) {

        /* a letter and a sign wait with it, or are another of them */

        p += 2;

        if (count != 1 || p == end || *p >= 0x80) {
            return 0;
        }
    }

    /* the word behind them is judged before they are: it must be ASCII */

    for (n = 0; p < end && *p < 0x80 && n < LLMG_FOLD_WORD; p++, n++) {
        if (!(llmg_fold_bytes[*p] & LLMG_FOLD_IS_ALNUM)) {
            return count;
        }
    }

    return n < LLMG_FOLD_WORD ? 0 : count;
}


/* bytes that are looked at together, and all that is known of them */
typedef struct {
    const unsigned char  *from;
    const unsigned char  *p;            /* there, or in "rest" */
    unsigned              n;
    unsigned              next;         /* how many the next time */
    unsigned              limit;        /* of them that there are */
    unsigned              more;         /* llmg_fold_kinds_more() was asked */
    unsigned              asked;        /* and llmg_fold_due() */
    uint64_t              tokens;
    uint64_t              odd;          /* signs and digits */
    uint64_t              stops;        /* of a gap between tokens */
    llmg_fold_due_t       due;
    llmg_fold_kinds_t     kinds;
    unsigned char         rest[LLMG_FOLD_KINDS];
} llmg_fold_look_t;


/* the bytes from p on; "dst" has room for as many as there are left */

static llmg_inline void
llmg_fold_look(llmg_fold_look_t *l, unsigned char *dst,
    const unsigned char *p, size_t left, llmg_fold_kinds_pt kinds)
{
    l->from = p;
    l->p = p;
    l->n = l->next;
    l->next = (2 * l->n < LLMG_FOLD_KINDS) ? 2 * l->n : LLMG_FOLD_KINDS;
    l->limit = (left < l->n) ? (unsigned) left : l->n;
    l->more = 0;
    l->asked = 0;

    if (left >= l->n) {
        kinds(&l->kinds, dst, p, l->n);

    } else {
        memset(l->rest, 0, l->n);
        memcpy(l->rest, p, left);
        l->p = l->rest;

        kinds(&l->kinds, l->rest, l->rest, l->n);

        memcpy(dst, l->rest, left);
    }

    l->odd = l->kinds.digits | l->kinds.signs;
    l->tokens = l->kinds.letters | l->odd;
    l->stops = l->tokens | l->kinds.others;

    if (l->limit < LLMG_FOLD_KINDS) {
        l->stops |= UINT64_MAX << l->limit;
    }
}


static llmg_inline void
llmg_fold_look_more(llmg_fold_look_t *l, llmg_fold_more_pt kinds_more)
{
    if (!l->more) {
        kinds_more(&l->kinds, l->p, l->n);
        l->more = 1;
    }
}


/*
 * A row that begins with the byte "at" of the look: how long it is, as far as
 * there was a look at it.  Each but the ones between is the first of four by
 * themselves, of which two are digits, which are too many for a word: it stays
 * as it is, and the row goes on with the next one, which is another first one
 * or for the steps.
 */

static llmg_inline unsigned
llmg_fold_row(const llmg_fold_look_t *l, unsigned at)
{
    unsigned  i, n;
    uint64_t  between, none, a, b, first;

    a = l->kinds.digits >> at & LLMG_FOLD_EVEN;
    b = a | a >> 2;
    first = (a & a >> 2) | (a >> 4 & a >> 6) | (b & b >> 4);

    none = ~((l->kinds.letters | l->kinds.digits) >> at) & LLMG_FOLD_EVEN;
    n = (none != 0) ? (unsigned) __builtin_ctzll(none) : l->n;
    n = (n < l->n - at) ? n : l->n - at;

    if (!(first & 1) || n < LLMG_FOLD_FOUR_LONG) {
        return 0;
    }

    switch (l->p[at + 1]) {
    case ' ': case '\n': case '\t': case '.': case '-': case '_': case '*':
    case ',': case '/': case '~':
        break;
    default:
        return 0;
    }

    between = 0;

    for (i = 0; i < l->n; i += LLMG_BITS) {
        between |= (uint64_t) llmg_bits_is(llmg_bits_load(l->p + i),
                                           l->p[at + 1]) << i;
    }

    between >>= at;

    if (~between & 0xAA) {
        return 0;
    }

    none |= ~between & LLMG_FOLD_EVEN << 1;
    n = (none != 0) ? (unsigned) __builtin_ctzll(none) : l->n;

    none = ~first & LLMG_FOLD_EVEN;
    i = (none != 0) ? (unsigned) __builtin_ctzll(none) : l->n;
    n -= LLMG_FOLD_FOUR_LONG - 2;

    return (i < n ? i : n) & ~1U;
}


/*
 * Where tokens from the byte "at" of the look on, behind a gap, may be others
 * than they are, or are not all there: those before stay as they are.
 */

static llmg_inline unsigned
llmg_fold_skip(const llmg_fold_look_t *l, unsigned at)
{
    unsigned  to, n;
    uint64_t  x, below, ends;

    x = (l->kinds.others | l->due.tokens) & UINT64_MAX << at;
    to = (x != 0) ? (unsigned) __builtin_ctzll(x) : l->n - 1;
    to = (to < l->limit) ? to : l->limit - 1;

    /* the token that it is of, or the last one */

    ends = ~l->tokens << 1 | 1;
    below = l->tokens & ends & llmg_fold_all(to + 1) & UINT64_MAX << at;

    if (below == 0) {
        return at;
    }

    to = LLMG_FOLD_KINDS - 1 - (unsigned) __builtin_clzll(below);

    if (to < at + 2 || !(l->due.alone >> (to - 2) & 1)) {
        return to;
    }

    /* those by themselves wait for what is behind them, but for a word */

    n = llmg_fold_bits(l->tokens >> to);

    if (((~l->kinds.signs & l->tokens) >> to & 3) == 3
        && to + n < l->limit && !(l->kinds.others >> (to + n) & 1))
    {
        return to;
    }

    while (to >= at + 2 && (l->due.alone >> (to - 2) & 1)) {
        to -= 2;
    }

    return to;
}


/*
 * A token of n bytes that is whole, the byte "at" of the look, with digits or
 * signs, but not three of these in a row.
 */

static llmg_inline void
llmg_fold_whole(llmg_fold_tokens_t *t, llmg_fold_look_t *l,
    unsigned char *dst, unsigned at, unsigned n, uint64_t signs,
    llmg_fold_more_pt kinds_more)
{
    unsigned  lead;

    /* behind what is no white space the first signs are none of its letters */

    lead = t->blank ? 0 : llmg_fold_bits(signs);
    t->blank = 0;

    if (lead >= n) {
        return;
    }

    llmg_fold_look_more(l, kinds_more);

    (void) llmg_fold_leet_token(dst + lead, n - lead, &l->kinds, at + lead,
                                &t->leet);
}


/*
 * Letters and digits by themselves, the first of which is the byte "at" of the
 * look.  Where a row is at its end they stay as the others of it did.
 */

static llmg_inline void
llmg_fold_some(llmg_fold_tokens_t *t, llmg_fold_look_t *l,
    unsigned char *dst, unsigned at, unsigned count, int stay,
    llmg_fold_more_pt kinds_more)
{
    /* among others that are not disguised so short a one is no word */

    for ( /* void */ ; count > 0 && t->leet != 0; count--) {

        if (!stay && (l->kinds.digits >> at & 1)) {
            llmg_fold_whole(t, l, dst, at, 1, 0, kinds_more);

        } else {
            t->leet--;
        }

        dst += 2;
        at += 2;
    }

    t->in_word = 1;
    t->blank = 0;
}


/* n bytes were taken from p on */

static void
llmg_fold_tokens_done(llmg_fold_t *f, const llmg_fold_tokens_t *t,
    const unsigned char *p, size_t n)
{
    const unsigned char  *q;

    for (q = p; f->latin < LLMG_FOLD_LATIN && q < p + n; q++) {
        f->latin += (llmg_fold_bytes[*q] & LLMG_FOLD_IS_TOKEN) != 0;
    }

    f->spaced = t->in_word ? LLMG_FOLD_IN_WORD : LLMG_FOLD_BOUNDARY;
    f->skip = t->skip;
    f->blank = t->blank;
    f->leet = t->leet;

    llmg_fold_map(f, n, f->in, f->in + (uint32_t) n, 0);
    f->out.len += n;
}


/*
 * What was looked at, as far as it goes: *at is how many bytes were taken, and
 * more than there was a look at where the last token is long.  1 when there may
 * be more behind them; else f->held is set if need be.
 */

static llmg_inline int
llmg_fold_tokens_run(llmg_fold_t *f, llmg_fold_tokens_t *t,
    llmg_fold_look_t *l, unsigned char *dst, const unsigned char *end,
    uint32_t in, size_t *at, llmg_fold_more_pt kinds_more)
{
    int                   whole;
    size_t                n;
    uint64_t              x, all, signs;
    unsigned              i, len, count;
    const unsigned char  *p;

    *at = 0;

    for (i = 0; i < l->limit; /* void */ ) {
        x = l->tokens >> i;

        if (!(x & 1)) {
            x = l->stops >> i;
            i = (x != 0) ? i + (unsigned) __builtin_ctzll(x) : l->limit;
            *at = i;

            t->in_word = 0;
            t->skip = 0;
            t->blank = (l->from[i - 1] <= ' ');

            if (i == l->limit) {
                return 1;
            }

            x = l->tokens >> i;

            if (!(x & 1)) {
                return 0;
            }
        }

        /* not for a glance, which other characters may end soon */

        if (l->n > LLMG_FOLD_GLANCE
            && (t->leet | t->in_word | t->skip | f->row) == 0)
        {

            if (!l->asked) {
                llmg_fold_look_more(l, kinds_more);
                llmg_fold_due(&l->due, &l->kinds);
                l->asked = 1;
            }

            /* the fast path may be of use again */

            if (in + i >= f->slow && i != 0 && l->due.mixed >> i == 0) {
                return 0;
            }

            len = llmg_fold_skip(l, i);

            if (len != i) {
                i = len;
                *at = i;
                x = l->tokens >> i;
                t->blank = (l->from[i - 1] <= ' ');
            }
        }

        len = llmg_fold_bits(x);
        p = l->from + i;
        *at = i;

        /* it may go on, or be the first of a row */

        if ((i + len >= l->n || (len == 1 && i + LLMG_FOLD_FOUR_LONG > l->n))
            && (i != 0 || l->n != LLMG_FOLD_KINDS))
        {
            return 1;
        }

        if (p + len == end
            || (p[len] >= 0x80 && !llmg_fold_none(p + len, end)))
        {
            f->held = in + i + len + 1;
            return 0;
        }

        all = llmg_fold_all(len);

        if (t->skip
            || (len == LLMG_FOLD_WORD
                && (llmg_fold_bytes[p[len]] & LLMG_FOLD_IS_TOKEN)))
        {
            signs = UINT64_MAX;

        } else if ((l->odd >> i & all) == 0) {
            signs = 0;

            if (len > 1 || t->in_word) {
                t->leet -= (t->leet != 0);
                t->in_word = 1;
                t->blank = 0;
                i += len;
                continue;
            }

        } else {
            signs = l->kinds.signs >> i & all;
        }

        if (len == 1 && !t->in_word && signs == 0) {
            n = llmg_fold_row(l, i);

            if (n != 0) {
                f->row = p[1];
                t->blank = (p[1] <= ' ');
                t->leet -= (t->leet < n / 2) ? t->leet : (unsigned) n / 2;
                i += (unsigned) n;
                continue;
            }

            count = llmg_fold_alone(p, end);

            if (count == 0) {
                f->held = in + i + 1;
                return 0;
            }

            if (i + 2 * count > l->limit && i != 0) {
                return 1;
            }

            llmg_fold_some(t, l, dst + i, i, count, f->row != 0, kinds_more);

            f->row = 0;
            i += 2 * count - 1;
            continue;
        }

        if ((signs & signs >> 1 & signs >> 2) == 0) {

            if (t->leet == 0 && len <= 2) {
                t->blank = 0;

            } else if ((l->odd >> i & all) != 0) {
                llmg_fold_whole(t, l, dst + i, i, len, signs, kinds_more);

            } else {
                t->leet -= (t->leet != 0);
                t->blank = 0;
            }

            t->in_word = 1;
            i += len;
            continue;
        }

        n = t->skip ? llmg_fold_tail(dst + i, p, end, p, &whole)
                    : llmg_fold_careful(t, dst + i, p, end, &whole);

        t->in_word = (n != 0) ? 1 : t->in_word;
        *at = i + n;

        if (!whole) {

            /* what is left is for the steps: at most a long word */

            f->held = in + (uint32_t) (i + n) + 2 * LLMG_FOLD_WORD;
            return 0;
        }

        if (n >= l->limit - i) {
            return 1;
        }

        i += (unsigned) n;
    }

    *at = i;

    return 1;
}


static llmg_inline size_t
llmg_fold_tokens_by(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end, llmg_fold_kinds_pt kinds,
    llmg_fold_more_pt kinds_more)
{
    int                   more;
    size_t                n;
    llmg_status_t         rc;
    unsigned char        *dst;
    llmg_fold_look_t      l;
    llmg_fold_tokens_t    t;
    const unsigned char  *start;

    rc = llmg_buf_reserve(&f->out, (size_t) (end - p));

    if (rc != LLMG_OK) {
        f->status = rc;
        return 0;
    }

    start = p;
    dst = f->out.data + f->out.len;

    t.in_word = (f->spaced == LLMG_FOLD_IN_WORD);
    t.skip = f->skip;
    t.blank = f->blank;
    t.leet = f->leet;

    l.next = LLMG_FOLD_GLANCE;

    while (p < end && *p < 0x80) {

        /* a gap is often all there is */

        if (!(llmg_fold_bytes[*p] & LLMG_FOLD_IS_TOKEN)) {
            t.in_word = 0;
            t.skip = 0;
            t.blank = (*p <= ' ');
            *dst++ = *p++;
            continue;
        }

        llmg_fold_look(&l, dst, p, (size_t) (end - p), kinds);

        more = llmg_fold_tokens_run(f, &t, &l, dst, end,
                                    f->in + (uint32_t) (p - start), &n,
                                    kinds_more);

        dst += n;
        p += n;

        if (!more) {
            break;
        }
    }

    n = (size_t) (p - start);

    if (n != 0) {
        llmg_fold_tokens_done(f, &t, start, n);
    }

    return n;
}


#if (LLMG_X86)

LLMG_AVX2 static size_t
llmg_fold_tokens_avx2(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    return llmg_fold_tokens_by(f, p, end, llmg_fold_kinds_avx2,
                               llmg_fold_kinds_more_avx2);
}

#endif


size_t
llmg_fold_tokens(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
#if (LLMG_X86)

    if (llmg_avx2()) {
        return llmg_fold_tokens_avx2(f, p, end);
    }

#endif

    return llmg_fold_tokens_by(f, p, end, llmg_fold_kinds,
                               llmg_fold_kinds_more);
}
