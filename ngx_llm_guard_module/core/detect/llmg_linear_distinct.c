#include "llmg_linear_features.h"


/* more than there are different pieces in a window */
#define LLMG_LINEAR_SET   2048


/* the blocks that a window may have, the pieces of the last one open */
typedef struct {
    const llmg_linear_model_t  *model;
    int32_t                     worst;
    uint32_t                    run;
    uint32_t                    n[LLMG_LINEAR_RUN];
    int32_t                     sums[LLMG_LINEAR_RUN];
    uint16_t                    pieces[LLMG_LINEAR_RUN][LLMG_LINEAR_PIECES];
} llmg_linear_blocks_t;


/* one block more, further back; 0 when the window would be too long */

static int
llmg_linear_back(const llmg_linear_blocks_t *b, uint32_t back, uint32_t *n,
    int32_t *sum)
{
    uint32_t  i;

    i = (b->run - back) % LLMG_LINEAR_RUN;

    *n += b->n[i];
    *sum += b->sums[i];

    return back == 0 || *n <= LLMG_LINEAR_PIECES;
}


/*
 * All windows that end with this block.  From the last block to the first one
 * each piece is looked up once, whatever the number of windows; not at all when
 * none of them would be the worst with all that is in it.
 */

static void
llmg_linear_windows(llmg_linear_blocks_t *b)
{
    int32_t   sum, once, evidence;
    uint16_t  set[LLMG_LINEAR_SET], at;
    uint32_t  i, k, n, most, count, slot, back;

    most = b->run < LLMG_LINEAR_RUN ? b->run : LLMG_LINEAR_RUN - 1;
    sum = 0;
    n = 0;

    for (back = 0; back <= most; back++) {
        if (!llmg_linear_back(b, back, &n, &sum)) {
            return;
        }

        if (sum * (int32_t) b->model->roots[n] > b->worst) {
            break;
        }
    }

    if (back > most) {
        return;
    }

    /* 0 is free: that piece is counted, but not known again */

    memset(set, 0, sizeof(set));
    sum = 0;
    once = 0;
    n = 0;
    count = 0;

    for (back = 0; back <= most; back++) {
        if (!llmg_linear_back(b, back, &n, &sum)) {
            return;
        }

        i = (b->run - back) % LLMG_LINEAR_RUN;

        for (k = 0; k < b->n[i]; k++) {
            at = b->pieces[i][k];
            slot = at % LLMG_LINEAR_SET;

            while (set[slot] != 0 && set[slot] != at) {
                slot = (slot + 1) % LLMG_LINEAR_SET;
            }

            if (set[slot] == 0) {
                set[slot] = at;
                once += b->model->weights[at];
                count++;
            }
        }

        /* everybody says some words twice */

        evidence = (count < n / 2)
                   ? once * (int32_t) b->model->roots[count]
                   : sum * (int32_t) b->model->roots[n];

        if (evidence > b->worst) {
            b->worst = evidence;
        }
    }
}


int32_t
llmg_linear_distinct(const llmg_linear_model_t *model, llmg_str_t view,
    llmg_linear_surface_e surface, unsigned decoded)
{
    size_t                i;
    uint32_t              at[LLMG_LINEAR_MOST], bytes, slot;
    unsigned              j, k, seen;
    unsigned char         c;
    llmg_linear_text_t    text;
    llmg_linear_seen_t    all;
    llmg_linear_blocks_t  b;

    b.model = model;
    b.worst = INT32_MIN;
    b.run = 0;
    b.n[0] = 0;
    b.sums[0] = 0;

    llmg_linear_start(&text);
    memset(&all, 0, sizeof(llmg_linear_seen_t));
    bytes = 0;

    for (i = 0; i <= view.len; i++) {
        c = (i < view.len) ? view.data[i] : (unsigned char) ' ';
        k = llmg_linear_pieces(&text, c, at, &seen);
        slot = b.run % LLMG_LINEAR_RUN;

        for (j = 0; j < k && b.n[slot] < LLMG_LINEAR_PIECES; j++) {
            b.pieces[slot][b.n[slot]++] = (uint16_t) at[j];
            b.sums[slot] += model->weights[at[j]];
        }

        bytes += seen;

        if (llmg_linear_block_ends(&text, c, bytes)
            || (i == view.len && b.n[slot] != 0))
        {
            llmg_linear_windows(&b);

            all.pieces += b.n[slot];
            all.total += b.sums[slot];

            b.run++;
            b.n[b.run % LLMG_LINEAR_RUN] = 0;
            b.sums[b.run % LLMG_LINEAR_RUN] = 0;
            bytes = 0;
        }
    }

    all.worst = b.worst;
    all.run = b.run;
    all.decoded = decoded;

    return llmg_linear_least(model, &all, surface);
}
