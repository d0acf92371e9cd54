/*
 * What folding changed of a slice.  Where it is ASCII and folds to itself, but
 * for its case, there is no view to look at: what rules find there was found.
 * Claims of other alphabets are looked for in views alone (llmg_phrase.h).
 * Around what is changed as much is looked at as decides on what is found with
 * it.
 */

#include "llmg_inspect_views.h"
#include "llmg_bits.h"


/* bytes that are taken for changed where one of them is */
#define LLMG_CHANGED   64


/* what is changed, merged with what is near before it */
typedef struct {
    llmg_views_t       *views;
    llmg_views_from_t  *from;
    size_t              reach;
    size_t              first;          /* in the view */
    size_t              last;
    unsigned            some;           /* 0: nothing yet */
} llmg_changed_t;


static llmg_status_t llmg_changed_run(llmg_changed_t *c,
    const llmg_fold_run_t *run, size_t end);
static llmg_status_t llmg_changed_here(llmg_changed_t *c, size_t first,
    size_t last);
static llmg_status_t llmg_changed_show(llmg_changed_t *c);
static size_t llmg_changed_same(const unsigned char *p,
    const unsigned char *q, size_t n);


llmg_status_t
llmg_views_changed(llmg_views_t *v, llmg_views_from_t *from)
{
    size_t                  i, n, in, end, same;
    llmg_buf_t             *out;
    llmg_status_t           rc;
    llmg_changed_t          c;
    const llmg_fold_run_t  *runs;

    out = &v->fold.out;
    same = v->fold.same;

    if (out->len == from->original.len
        && llmg_changed_same(from->original.data + same, out->data + same,
                             out->len - same)
           == out->len - same)
    {
        return LLMG_OK;
    }

    c.views = v;
    c.from = from;
    c.reach = llmg_detect_reach(
                  llmg_detect_parted(v->in->policy->detect[v->direction]));
    c.some = 0;

    runs = (const llmg_fold_run_t *) (void *) v->fold.map.data;
    n = v->fold.map.len / sizeof(llmg_fold_run_t);

    /* all of it, also where changes are close together anyway */

    if (c.reach == 0 || n > out->len / c.reach + 2) {
        return llmg_views_add(v, from);
    }

    in = 0;
    rc = LLMG_OK;

    for (i = 0; i < n && rc == LLMG_OK; i++) {
        end = (i + 1 < n) ? runs[i + 1].out : out->len;

        /* something went before it */

        if (runs[i].in > in) {
            rc = llmg_changed_here(&c, runs[i].out, runs[i].out);
        }

        if (rc == LLMG_OK) {
            rc = llmg_changed_run(&c, &runs[i], end);
        }

        in = runs[i].in_end;
    }

    if (rc == LLMG_OK && in < from->original.len) {
        rc = llmg_changed_here(&c, out->len, out->len);
    }

    return (rc == LLMG_OK && c.some) ? llmg_changed_show(&c) : rc;
}


/* a run up to "end" in the view */

static llmg_status_t
llmg_changed_run(llmg_changed_t *c, const llmg_fold_run_t *run, size_t end)
{
    size_t                i, n, last;
    llmg_status_t         rc;
    const unsigned char  *p, *q;

    n = end - run->out;

    if (n != run->in_end - run->in) {
        return llmg_changed_here(c, run->out, end);
    }

    p = c->from->original.data + run->in;
    q = c->views->fold.out.data + run->out;

    for (i = 0; i < n; i = last) {
        i += llmg_changed_same(p + i, q + i, n - i);

        if (i == n) {
            break;
        }

        /* where one is there are more */

        last = (n - i > LLMG_CHANGED) ? i + LLMG_CHANGED : n;

        rc = llmg_changed_here(c, run->out + i, run->out + last);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_status_t
llmg_changed_here(llmg_changed_t *c, size_t first, size_t last)
{
    llmg_status_t  rc;

    if (c->some) {

        if (first <= c->last + 2 * c->reach) {
            c->last = (last > c->last) ? last : c->last;
            return LLMG_OK;
        }

        rc = llmg_changed_show(c);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    c->some = 1;
    c->first = first;
    c->last = last;

    return LLMG_OK;
}


/* with what is around it, and no part of a character */

static llmg_status_t
llmg_changed_show(llmg_changed_t *c)
{
    size_t                start, end, len;
    const unsigned char  *p;

    p = c->views->fold.out.data;
    len = c->views->fold.out.len;

    start = (c->first > c->reach) ? c->first - c->reach : 0;
    end = (len - c->last > c->reach) ? c->last + c->reach : len;

    while (start > 0 && (p[start] & 0xC0) == 0x80) {
        start--;
    }

    while (end < len && (p[end] & 0xC0) == 0x80) {
        end++;
    }

    c->from->first = c->first;
    c->from->last = c->last;

    return llmg_views_part(c->views, c->from, start, end);
}


/* how many bytes at q are those at p, and ASCII, but for the case of letters */

static size_t
llmg_changed_same(const unsigned char *p, const unsigned char *q, size_t n)
{
    size_t         i;
    unsigned char  c;

    i = 0;

#if (LLMG_SSE2)

    __m128i   v, is;
    unsigned  same;

    for ( /* void */ ; i + 16 <= n; i += 16) {
        v = llmg_bits_load(p + i);

        /* signed, so that a range becomes one comparison */

        is = _mm_cmplt_epi8(_mm_sub_epi8(v, _mm_set1_epi8('A' - 128)),
                            _mm_set1_epi8(-128 + 26));
        v = _mm_or_si128(v, _mm_and_si128(is, _mm_set1_epi8(0x20)));

        same = llmg_bits_mask(_mm_cmpeq_epi8(v, llmg_bits_load(q + i)))
               & ~llmg_bits_mask(v);

        if (same != 0xFFFF) {
            return i + (size_t) __builtin_ctz(~same);
        }
    }

#endif

    for ( /* void */ ; i < n; i++) {
        c = p[i];
        c = (unsigned char) (c - 'A') < 26 ? (unsigned char) (c | 0x20) : c;

        if (c != q[i] || c >= 0x80) {
            break;
        }
    }

    return i;
}
