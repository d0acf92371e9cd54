#include "llmg_linear_features.h"


/* twice as many as are known at a time, at most */
#define LLMG_LINEAR_SET    4096
#define LLMG_LINEAR_KNOWN  (LLMG_LINEAR_SET / 2)


/*
 * The blocks that a window may have.  A piece that is said again counts where
 * it was said last: so what is different in a window is the sum over its
 * blocks, whichever is the first.
 */
typedef struct {
    const llmg_linear_model_t  *model;
    int32_t                     worst;
    uint32_t                    run;
    uint32_t                    n[LLMG_LINEAR_RUN];
    int32_t                     sums[LLMG_LINEAR_RUN];
    uint32_t                    counts[LLMG_LINEAR_RUN];
    int32_t                     once[LLMG_LINEAR_RUN];

    /* pieces, 0 is free, and the blocks where they were last */
    uint32_t                    known;
    uint16_t                    set[LLMG_LINEAR_SET];
    uint32_t                    blocks[LLMG_LINEAR_SET];
} llmg_linear_blocks_t;


/* the last one, as long as it is open; its place among them has 0 pieces */
typedef struct {
    uint32_t                    n;
    uint32_t                    count;
    int32_t                     sum;
    int32_t                     once;
} llmg_linear_open_t;


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
 * All windows that end with this block; none of them when none would be the
 * worst with all that is in it.
 */

static void
llmg_linear_windows(llmg_linear_blocks_t *b)
{
    int32_t   sum, once, evidence;
    uint32_t  i, n, most, count, back;

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

    sum = 0;
    once = 0;
    n = 0;
    count = 0;

    for (back = 0; back <= most; back++) {
        if (!llmg_linear_back(b, back, &n, &sum)) {
            return;
        }

        i = (b->run - back) % LLMG_LINEAR_RUN;
        count += b->counts[i];
        once += b->once[i];

        /* everybody says some words twice */

        evidence = (count < n / 2)
                   ? once * (int32_t) b->model->roots[count]
                   : sum * (int32_t) b->model->roots[n];

        if (evidence > b->worst) {
            b->worst = evidence;
        }
    }
}


static llmg_inline uint32_t
llmg_linear_slot(const llmg_linear_blocks_t *b, uint16_t piece)
{
    uint32_t  slot;

    slot = piece % LLMG_LINEAR_SET;

    while (b->set[slot] != 0 && b->set[slot] != piece) {
        slot = (slot + 1) % LLMG_LINEAR_SET;
    }

    return slot;
}


/* pieces of blocks that no window will have again are forgotten */

static void
llmg_linear_forget(llmg_linear_blocks_t *b)
{
    uint32_t  i, k, n, back, most, slot, blocks[2 * LLMG_LINEAR_PIECES];
    uint16_t  pieces[2 * LLMG_LINEAR_PIECES];

    most = b->run < LLMG_LINEAR_RUN ? b->run : LLMG_LINEAR_RUN - 1;
    n = 0;

    for (back = 0; back <= most; back++) {
        i = (b->run - back) % LLMG_LINEAR_RUN;
        n += b->n[i];

        if (n > LLMG_LINEAR_PIECES) {
            break;
        }
    }

    /* in "back" blocks there are at most so many, and in the last one */

    k = 0;

    for (i = 0; i < LLMG_LINEAR_SET; i++) {
        if (b->set[i] != 0 && b->run - b->blocks[i] < back) {
            pieces[k] = b->set[i];
            blocks[k++] = b->blocks[i];
        }
    }

    memset(b->set, 0, sizeof(b->set));

    for (i = 0; i < k; i++) {
        slot = llmg_linear_slot(b, pieces[i]);
        b->set[slot] = pieces[i];
        b->blocks[slot] = blocks[i];
    }

    b->known = k;
}


/* one piece more of the block that is open */

static llmg_inline void
llmg_linear_piece(llmg_linear_blocks_t *b, llmg_linear_open_t *open,
    uint16_t piece)
{
    int32_t   weight;
    uint32_t  i, slot;

    weight = b->model->weights[piece];

    open->n++;
    open->sum += weight;

    /* 0 is free: that piece is counted, but not known again */

    if (piece != 0) {
        slot = llmg_linear_slot(b, piece);

        if (b->set[slot] == 0) {

            if (b->known == LLMG_LINEAR_KNOWN) {
                llmg_linear_forget(b);
                slot = llmg_linear_slot(b, piece);
            }

            b->set[slot] = piece;
            b->known++;

        } else if (b->blocks[slot] == b->run) {
            return;

        } else if (b->run - b->blocks[slot] < LLMG_LINEAR_RUN) {
            i = b->blocks[slot] % LLMG_LINEAR_RUN;
            b->counts[i]--;
            b->once[i] -= weight;
        }

        b->blocks[slot] = b->run;
    }

    open->count++;
    open->once += weight;
}


int32_t
llmg_linear_distinct(const llmg_linear_model_t *model, llmg_str_t view,
    llmg_linear_surface_e surface, unsigned decoded)
{
    size_t                i;
    uint32_t              at[LLMG_LINEAR_MOST], bytes, k;
    unsigned              j, n, seen;
    unsigned char         c;
    llmg_linear_open_t    open;
    llmg_linear_text_t    text;
    llmg_linear_seen_t    all;
    llmg_linear_blocks_t  b;

    b.model = model;
    b.worst = INT32_MIN;
    b.run = 0;
    b.known = 0;
    b.n[0] = 0;
    memset(b.set, 0, sizeof(b.set));

    llmg_linear_start(&text);
    memset(&all, 0, sizeof(llmg_linear_seen_t));
    memset(&open, 0, sizeof(llmg_linear_open_t));
    bytes = 0;

    for (i = 0; i <= view.len; i++) {
        c = (i < view.len) ? view.data[i] : (unsigned char) ' ';
        n = llmg_linear_pieces(&text, c, at, &seen);

        for (j = 0; j < n && open.n < LLMG_LINEAR_PIECES; j++) {
            llmg_linear_piece(&b, &open, (uint16_t) at[j]);
        }

        bytes += seen;

        if (llmg_linear_block_ends(&text, c, bytes)
            || (i == view.len && open.n != 0))
        {
            k = b.run % LLMG_LINEAR_RUN;

            b.n[k] = open.n;
            b.sums[k] = open.sum;
            b.counts[k] = open.count;
            b.once[k] = open.once;

            llmg_linear_windows(&b);

            all.pieces += open.n;
            all.total += open.sum;

            b.run++;
            b.n[b.run % LLMG_LINEAR_RUN] = 0;
            memset(&open, 0, sizeof(llmg_linear_open_t));
            bytes = 0;
        }
    }

    all.worst = b.worst;
    all.run = b.run;
    all.decoded = decoded;

    return llmg_linear_least(model, &all, surface);
}
