/*
 * The end of folding: the view and where its bytes are from.
 */

#include "llmg_fold_step.h"


/* at p, where there is room: how many bytes */

static llmg_inline size_t
llmg_fold_encode(unsigned char *p, uint32_t cp)
{
    if (cp < 0x80) {
        p[0] = (unsigned char) cp;
        return 1;
    }

    if (cp < 0x800) {
        p[0] = (unsigned char) (0xC0 | cp >> 6);
        p[1] = (unsigned char) (0x80 | (cp & 0x3F));
        return 2;
    }

    if (cp < 0x10000) {
        p[0] = (unsigned char) (0xE0 | cp >> 12);
        p[1] = (unsigned char) (0x80 | (cp >> 6 & 0x3F));
        p[2] = (unsigned char) (0x80 | (cp & 0x3F));
        return 3;
    }

    if (cp > 0x10FFFF) {
        p[0] = LLMG_TEXT_SEPARATOR;
        return 1;
    }

    p[0] = (unsigned char) (0xF0 | cp >> 18);
    p[1] = (unsigned char) (0x80 | (cp >> 12 & 0x3F));
    p[2] = (unsigned char) (0x80 | (cp >> 6 & 0x3F));
    p[3] = (unsigned char) (0x80 | (cp & 0x3F));

    return 4;
}


/* room for one item more, in both buffers */

static int
llmg_fold_room(llmg_fold_t *f)
{
    llmg_status_t  rc;

    rc = llmg_buf_reserve(&f->out, 4);

    if (rc == LLMG_OK) {
        rc = llmg_buf_reserve(&f->map, sizeof(llmg_fold_run_t));
    }

    if (rc != LLMG_OK) {
        f->status = rc;
    }

    return rc == LLMG_OK;
}


/* n items, for which there is room */

static llmg_inline void
llmg_fold_items(llmg_fold_t *f, const llmg_fold_item_t *items, size_t n)
{
    size_t            i, len, at;
    uint32_t          start, end;
    unsigned char    *out;
    llmg_fold_run_t  *run, *first;

    out = f->out.data;
    at = f->out.len;
    first = (llmg_fold_run_t *) (void *) f->map.data;
    run = (llmg_fold_run_t *) (void *) (f->map.data + f->map.len);

    for (i = 0; i < n; i++) {
        start = items[i].start;
        end = items[i].end;
        len = llmg_fold_encode(out + at, items[i].cp);

        if (run != first) {

            if (run[-1].in_end == start && end - start == len
                && !items[i].shared
                && at - run[-1].out == start - run[-1].in)
            {
                run[-1].in_end = end;
                at += len;
                continue;
            }

            if (run[-1].in == start && run[-1].in_end == end) {
                at += len;
                continue;
            }
        }

        run->out = (uint32_t) at;
        run->in = start;
        run->in_end = end;

        at += len;
        run++;
    }

    f->out.len = at;
    f->map.len = (size_t) (run - first) * sizeof(llmg_fold_run_t);
}


void
llmg_fold_emit(llmg_fold_t *f, const llmg_fold_item_t *items, size_t n)
{
    size_t  k;

    if (f->status != LLMG_OK) {
        return;
    }

    while (n > 0) {
        k = n;

        if (f->out.cap - f->out.len < 4 * n
            || f->map.cap - f->map.len < n * sizeof(llmg_fold_run_t))
        {
            /* near the end of a buffer, one by one */

            k = 1;

            if (!llmg_fold_room(f)) {
                return;
            }
        }

        llmg_fold_items(f, items, k);

        items += k;
        n -= k;
    }
}


void
llmg_fold_origin(const llmg_fold_t *f, llmg_str_t original, size_t start,
    size_t end, size_t *from, size_t *to)
{
    size_t                  n, low, high, mid, i, length, at;
    const llmg_fold_run_t  *runs;

    runs = (const llmg_fold_run_t *) (const void *) f->map.data;
    n = f->map.len / sizeof(llmg_fold_run_t);

    *from = 0;
    *to = 0;

    if (n == 0) {
        return;
    }

    for (i = 0; i < 2; i++) {
        at = i == 0 ? start : end > start ? end - 1 : start;
        low = 0;
        high = n;

        while (high - low > 1) {
            mid = (low + high) / 2;

            if (runs[mid].out <= at) {
                low = mid;

            } else {
                high = mid;
            }
        }

        length = (high < n ? runs[high].out : f->out.len) - runs[low].out;

        if (at >= f->out.len) {
            *from = runs[n - 1].in_end;
            *to = *from;
            return;
        }

        if (length == runs[low].in_end - runs[low].in) {
            at = runs[low].in + (at - runs[low].out);

            if (i == 0) {
                *from = at;

            } else {
                *to = at + 1;
            }

        } else if (i == 0) {
            *from = runs[low].in;

        } else {
            *to = runs[low].in_end;
        }
    }

    while (*from > 0 && *from < original.len
           && (original.data[*from] & 0xC0) == 0x80)
    {
        (*from)--;
    }

    while (*to < original.len && (original.data[*to] & 0xC0) == 0x80) {
        (*to)++;
    }

    if (end <= start) {
        *to = *from;
    }
}
