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
    int64_t               once[LLMG_LINEAR_LANES][LLMG_LINEAR_RUN];

    uint16_t              at[LLMG_LINEAR_RUN][LLMG_LINEAR_ROOM];
};


#define llmg_linear_count(x)   ((uint32_t) (((x) + 0x80000000LL) >> 32))
#define llmg_linear_sum(x)     ((int32_t) (uint32_t) (x))


uint16_t *
llmg_linear_room(llmg_linear_t *l)
{
    return l->blocks->at[l->run % LLMG_LINEAR_RUN];
}


/*
 * One piece of a block, which is no more in the block where it was, be it this
 * one.  No branch, for nobody knows which it is; piece 0 is not known again.
 */

static llmg_inline void
llmg_linear_again(int64_t *once, uint16_t *last, const int8_t *weights,
    uint32_t piece, uint16_t stamp)
{
    int64_t   one;
    uint16_t  was;

    one = (1LL << 32) + weights[piece];

    was = last[piece];
    last[piece] = stamp;
    last[0] = 0;

    once[was % LLMG_LINEAR_RUN]
        -= one & -(int64_t) ((uint16_t) (stamp - was) < LLMG_LINEAR_RUN);
}


/* a block that waited, of n pieces with that sum, which is all that is new */

static void
llmg_linear_take(llmg_linear_blocks_t *b, const int8_t *weights,
    uint32_t block, uint32_t n, int32_t sum)
{
    uint16_t        *last, stamp;
    uint32_t         i, k;
    const uint16_t  *at;

    at = b->at[block % LLMG_LINEAR_RUN];
    last = b->table->last;
    stamp = (uint16_t) (b->base + block);

    for (k = 0; k < LLMG_LINEAR_LANES; k++) {
        b->once[k][stamp % LLMG_LINEAR_RUN] = 0;
    }

    b->once[0][stamp % LLMG_LINEAR_RUN] = ((int64_t) n << 32) + sum;

    for (i = 0; i + 4 <= n; i += 4) {
        llmg_linear_again(b->once[0], last, weights, at[i], stamp);
        llmg_linear_again(b->once[1], last, weights, at[i + 1], stamp);
        llmg_linear_again(b->once[2], last, weights, at[i + 2], stamp);
        llmg_linear_again(b->once[3], last, weights, at[i + 3], stamp);
    }

    for ( /* void */ ; i < n; i++) {
        llmg_linear_again(b->once[0], last, weights, at[i], stamp);
    }
}


int32_t
llmg_linear_once(llmg_linear_t *l)
{
    int32_t                sum, evidence, worst;
    int64_t                once, all[LLMG_LINEAR_RUN];
    uint32_t               i, n, most, count, back, from;
    llmg_linear_blocks_t  *b;

    b = l->blocks;

    /* as far back as a window goes */

    most = l->run < LLMG_LINEAR_RUN ? l->run : LLMG_LINEAR_RUN - 1;
    n = l->n;

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

    from = from > b->next ? from : b->next;

    for (i = from; i <= l->run; i++) {
        llmg_linear_take(b, l->model->weights, i,
                         l->ns[i % LLMG_LINEAR_RUN],
                         l->sums[i % LLMG_LINEAR_RUN]);
    }

    b->next = l->run + 1;
    b->table->stamp = b->base + l->run;

    for (i = 0; i < LLMG_LINEAR_RUN; i++) {
        all[i] = b->once[0][i] + b->once[1][i] + b->once[2][i] + b->once[3][i];
    }

    worst = l->worst;
    sum = 0;
    once = 0;
    n = 0;

    for (i = 0; i <= back; i++) {
        n += l->ns[(l->run - i) % LLMG_LINEAR_RUN];
        sum += l->sums[(l->run - i) % LLMG_LINEAR_RUN];

        once += all[(b->base + l->run - i) % LLMG_LINEAR_RUN];

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

    memset(b.once, 0, sizeof(b.once));
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
