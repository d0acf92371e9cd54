/*
 * Where hardly three letters are in a row: letters with signs between them,
 * numbers that are letters, and encoded text in chunks.
 */

#include "llmg_peel_signs.h"


/* a part, with a little of what is around it */

static llmg_status_t
llmg_peel_show(llmg_peel_ctx_t *ctx, const unsigned char **done,
    const unsigned char *p, const unsigned char *q, const unsigned char *out,
    size_t n, unsigned kind)
{
    size_t         at, from, k, parts;
    llmg_status_t  rc;

    if (ctx->view == NULL) {
        parts = ctx->text.len / LLMG_PEEL_LETTERS + 1;
        parts = parts < LLMG_PEEL_PARTS ? parts : LLMG_PEEL_PARTS;

        rc = llmg_peel_open(ctx, ctx->text.len, 3 * parts + 2);
        if (rc != LLMG_OK) {
            return rc;
        }

        ctx->most = 3 * parts - 1;
    }

    if (ctx->view->n >= ctx->most) {
        ctx->peel->cut = 1;
        return LLMG_DECLINED;
    }

    from = (size_t) (*done - ctx->text.data);
    at = (size_t) (p - ctx->text.data);

    if (at - from > 2 * LLMG_PEEL_AROUND) {
        if (ctx->view->n != 0) {
            llmg_peel_copy(ctx, from, from + LLMG_PEEL_AROUND);
        }

        from = at - LLMG_PEEL_AROUND;
    }

    llmg_peel_copy(ctx, from, at);

    k = ctx->n;
    n = llmg_peel_piece(ctx, n, at, (size_t) (q - ctx->text.data), kind);
    memcpy(ctx->out + k, out, n);

    *done = q;

    return LLMG_OK;
}

/*
 * Numbers at p: where they end, or p; *next is behind any that say nothing, for
 * who counts on goes on there.
 */

static const unsigned char *
llmg_peel_counted(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, llmg_peel_tried_t *tried, unsigned may,
    const unsigned char **next)
{
    const unsigned char  *q;

    q = p;

    if (may & LLMG_PEEL_MAY_BITS) {
        q = llmg_peel_numbers(p, end, 2, out, n, tried);

    } else if (*p <= '1') {
        llmg_peel_no_numbers(tried, p, 2);
    }

    if (q == p) {

        if (may & LLMG_PEEL_MAY_FIGURES) {
            q = llmg_peel_numbers(p, end, 10, out, n, tried);

        } else {
            llmg_peel_no_numbers(tried, p, 10);
        }
    }

    if (q != p) {
        *next = q;

        if (llmg_peel_plausible(out, *n)) {
            return q;
        }
    }

    if (*p > '1') {
        return p;
    }

    /* capitals in octal are letters in decimal, too */

    if (!(may & LLMG_PEEL_MAY_FIGURES)) {
        llmg_peel_no_numbers(tried, p, 8);
        return p;
    }

    q = llmg_peel_numbers(p, end, 8, out, n, tried);

    if (q == p) {
        return p;
    }

    *next = q > *next ? q : *next;

    return llmg_peel_plausible(out, *n) ? q : p;
}


/*
 * What begins at p, where it may: where it ends, or p; then *next is where to
 * go on.
 */

static const unsigned char *
llmg_peel_any(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, unsigned *kind, llmg_peel_tried_t *tried,
    unsigned may, const unsigned char **next)
{
    const unsigned char  *q;

    *next = p + 1;
    *kind = LLMG_PEEL_NUMBERS;

    if (may & LLMG_PEEL_MAY_DOTS) {
        return llmg_peel_dots(p, end, out, n, tried);
    }

    if (llmg_peel_digit(*p)) {
        q = llmg_peel_counted(p, end, out, n, tried, may, next);

        if (q != p || *next > p + 1) {
            return q;
        }

    } else if (may & LLMG_PEEL_MAY_SPELLED) {
        *kind = LLMG_PEEL_SPELLED;
        q = llmg_peel_spelled(p, end, out, n, next);

        if (q != p) {
            return q;
        }
    }

    if (may & LLMG_PEEL_MAY_CHUNKS) {
        return llmg_peel_chunks(p, end, out, n, kind, tried);
    }

    return p;
}


llmg_status_t
llmg_peel_signs(llmg_peel_ctx_t *ctx)
{
    size_t                n;
    unsigned              i, kind, may;
    llmg_status_t         rc;
    unsigned char        *out;
    llmg_peel_scan_t      scan;
    llmg_peel_tried_t     tried;
    const unsigned char  *p, *q, *text, *end, *next, *stop, *done;

    text = ctx->text.data;
    end = text + ctx->text.len;
    done = text;
    out = NULL;
    stop = text;

    tried.tries = LLMG_PEEL_TRIES;
    tried.chunks = text;
    tried.dots = text;

    for (i = 0; i < 3; i++) {
        tried.numbers[i] = text;
    }

    scan.from = NULL;
    scan.text = text;
    scan.end = end;

    ctx->view = NULL;

    while (end - stop >= LLMG_PEEL_LOOK) {

        if (!llmg_peel_odd(stop)) {

            if (end - stop == LLMG_PEEL_LOOK) {
                break;
            }

            stop = (end - stop > LLMG_PEEL_STEP + LLMG_PEEL_LOOK)
                   ? stop + LLMG_PEEL_STEP : end - LLMG_PEEL_LOOK;
            continue;
        }

        /* as far as it is so, and a little before and behind */

        p = (stop - done > LLMG_PEEL_STEP) ? stop - LLMG_PEEL_STEP : done;

        while (end - stop > LLMG_PEEL_STEP + LLMG_PEEL_LOOK
               && llmg_peel_odd(stop + LLMG_PEEL_STEP))
        {
            stop += LLMG_PEEL_STEP;
        }

        stop = (end - stop > LLMG_PEEL_STEP) ? stop + LLMG_PEEL_STEP : end;

        if (out == NULL) {
            out = llmg_arena_alloc(ctx->arena, ctx->text.len);

            if (out == NULL) {
                return llmg_arena_status(ctx->arena);
            }
        }

        while (p < stop) {
            p = llmg_peel_begin(&scan, p, stop, &tried, &may);

            if (p == stop) {
                break;
            }

            q = llmg_peel_any(p, end, out, &n, &kind, &tried, may, &next);

            if (q == p) {
                p = next;
                continue;
            }

            rc = llmg_peel_show(ctx, &done, p, q, out, n, kind);

            if (rc == LLMG_DECLINED) {
                stop = end;
                break;
            }

            if (rc != LLMG_OK) {
                return rc;
            }

            p = q;
        }

        stop = (p > stop) ? p : stop;
    }

    if (ctx->view != NULL) {
        n = (size_t) (end - done);
        n = n < LLMG_PEEL_AROUND ? n : LLMG_PEEL_AROUND;

        llmg_peel_copy(ctx, (size_t) (done - text),
                       (size_t) (done - text) + n);
        llmg_peel_close(ctx);
    }

    return LLMG_OK;
}
