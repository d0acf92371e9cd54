/*
 * Bytes that are no UTF-8: each becomes U+FFFD.
 */

#include "llmg_fold_step.h"


size_t
llmg_fold_noise(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    int              more;
    size_t           n;
    llmg_fold_run_t  run;

    n = 0;

    if (!llmg_fold_none(p, end)) {
        return 0;
    }

    for (more = 1; more && (p[1] < 0x80 || llmg_fold_none(p + 1, end)); p++) {
        more = (p[1] >= 0x80);

        run.out = (uint32_t) f->out.len;
        run.in = f->in + (uint32_t) n;
        run.in_end = run.in + 1;

        f->status = llmg_buf_append(&f->out, "\xEF\xBF\xBD", 3);

        if (f->status == LLMG_OK) {
            f->status = llmg_buf_append(&f->map, &run,
                                        sizeof(llmg_fold_run_t));
        }

        if (f->status != LLMG_OK) {
            return 0;
        }

        n++;
    }

    if (n != 0) {
        f->spaced = LLMG_FOLD_BOUNDARY;
        f->skip = 0;
        f->blank = 0;
    }

    return n;
}
