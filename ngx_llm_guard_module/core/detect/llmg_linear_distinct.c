#include "llmg_linear_fast.h"


/* sums that do not wait for one another */
#define LLMG_LINEAR_LANES  4

/* of a block no window has any more, and of what was never there */
#define LLMG_LINEAR_FIRST_STAMP   (LLMG_LINEAR_RUN + 1)


/*
 * The blocks that a window may have.  A piece that is said again counts where
 * it was said last: so what is different in a window is the sum over its
 * blocks, whichever is the first.
 *
 * Blocks wait until one of them ends a window that would be the worst with all
 * that is in it.  Mostly there are few such blocks, and only what windows may
 * have that end with them is counted.
 */
struct llmg_linear_blocks_s {
    llmg_linear_table_t  *table;
    uint32_t              base;         /* stamp of the first block */
    uint32_t              next;         /* the first one that waits */

    /* of a block: how many pieces, from bit 32 on, and their weights */
    int64_t               once[LLMG_LINEAR_RUN];

    uint16_t              at[LLMG_LINEAR_RUN][LLMG_LINEAR_ROOM];
};


uint16_t *
llmg_linear_room(llmg_linear_t *l)
{
    return l->blocks->at[l->run % LLMG_LINEAR_RUN];
}


/*
 * One piece of a block, which is no more in the block where it was, be it this
 * one: that is again[0] for all up to the stamp "low", which no window has any
 * more.  No branch, for nobody knows which it is.
 */

static llmg_inline void
llmg_linear_again(int64_t *again, uint16_t *last, const int8_t *weights,
    uint32_t piece, uint16_t stamp, int64_t low)
{
    int64_t  one, was;

    one = (1LL << 32) + weights[piece];

    was = last[piece] - low;
    was = was > 0 ? was : 0;
    last[piece] = stamp;

    again[was] += one;
}


/*
 * A block that waited, and begins no window that also has one before "from":
 * all of it is new but for what is said again.
 */

static void
llmg_linear_take(const llmg_linear_t *l, uint32_t block, uint32_t from)
{
    size_t                 i, n;
    int64_t                low, once;
    int64_t                again[LLMG_LINEAR_LANES][LLMG_LINEAR_RUN + 1];
    uint16_t              *last, stamp;
    const int8_t          *weights;
    const uint16_t        *at;
    llmg_linear_blocks_t  *b;

    b = l->blocks;
    at = b->at[block % LLMG_LINEAR_RUN];
    once = ((int64_t) l->ns[block % LLMG_LINEAR_RUN] << 32)
           + l->sums[block % LLMG_LINEAR_RUN]
           - l->agains[block % LLMG_LINEAR_RUN];
    n = llmg_linear_count(once);
    last = b->table->last;
    weights = l->model->weights;
    stamp = (uint16_t) (b->base + block);
    low = (int64_t) stamp - (block - from) - 1;

    memset(again, 0, sizeof(again));

    for (i = 0; i + 4 <= n; i += 4) {
        llmg_linear_again(again[0], last, weights, at[i], stamp, low);
        llmg_linear_again(again[1], last, weights, at[i + 1], stamp, low);
        llmg_linear_again(again[2], last, weights, at[i + 2], stamp, low);
        llmg_linear_again(again[3], last, weights, at[i + 3], stamp, low);
    }

    for ( /* void */ ; i < n; i++) {
        llmg_linear_again(again[0], last, weights, at[i], stamp, low);
    }

    /* piece 0 is not known again: all but the first one were, in this block */

    if (last[0] != 0) {
        last[0] = 0;
        once -= (1LL << 32) + weights[0];

        for (i = 0; i < n; i++) {
            once += (at[i] == 0) ? (1LL << 32) + weights[0] : 0;
        }
    }

    b->once[stamp % LLMG_LINEAR_RUN] = once;

    for (i = 1; i <= block - from + 1; i++) {
        b->once[(size_t) (low + (int64_t) i) % LLMG_LINEAR_RUN]
            -= again[0][i] + again[1][i] + again[2][i] + again[3][i];
    }
}


int32_t
llmg_linear_once(llmg_linear_t *l)
{
    int32_t                sum, evidence, worst;
    int64_t                once;
    uint32_t               i, n, most, count, back, from;
    llmg_linear_blocks_t  *b;

    b = l->blocks;

    /* as far back as a window goes */

    most = l->run < LLMG_LINEAR_RUN ? l->run : LLMG_LINEAR_RUN - 1;
    n = l->ns[l->run % LLMG_LINEAR_RUN];

    for (back = 0; back < most; back++) {
        n += l->ns[(l->run - back - 1) % LLMG_LINEAR_RUN];

        if (n > LLMG_LINEAR_PIECES) {
            break;
        }
    }

    from = l->run - back;

    if (b->base + l->run > UINT16_MAX) {
        memset(b->table, 0, sizeof(llmg_linear_table_t));

        b->base = LLMG_LINEAR_FIRST_STAMP - from;
        b->next = 0;
    }

    for (i = from > b->next ? from : b->next; i <= l->run; i++) {
        llmg_linear_take(l, i, from);
    }

    b->next = l->run + 1;
    b->table->stamp = b->base + l->run;

    worst = l->worst;
    sum = 0;
    once = 0;
    n = 0;

    for (i = 0; i <= back; i++) {
        n += l->ns[(l->run - i) % LLMG_LINEAR_RUN];
        sum += l->sums[(l->run - i) % LLMG_LINEAR_RUN];

        once += b->once[(b->base + l->run - i) % LLMG_LINEAR_RUN];

        /* everybody says some words twice */

        count = llmg_linear_count(once);

        evidence = (count < n / 2)
                   ? llmg_linear_sum(once) * (int32_t) l->model->roots[count]
                   : sum * (int32_t) l->model->roots[n];

        if (evidence > worst) {
            worst = evidence;
        }
    }

    return worst;
}


int32_t
llmg_linear_distinct(const llmg_linear_model_t *model, llmg_str_t view,
    llmg_linear_surface_e surface, unsigned decoded, int32_t enough,
    llmg_linear_table_t *table, int32_t *evidence)
{
    int32_t               once;
    llmg_linear_t         l;
    llmg_linear_blocks_t  b;

    b.table = table;
    b.next = 0;

    b.base = table->stamp + LLMG_LINEAR_FIRST_STAMP;

    llmg_linear_begin(&l, model);
    llmg_linear_until(&l, enough, decoded);

    l.blocks = &b;
    l.at = llmg_linear_room(&l);

    llmg_linear_push(&l, view);
    llmg_linear_end(&l);

    once = llmg_linear_so_far(&l, surface, decoded, 1);

    l.worst = l.plain;
    *evidence = llmg_linear_so_far(&l, surface, decoded, 1);

    return once;
}
