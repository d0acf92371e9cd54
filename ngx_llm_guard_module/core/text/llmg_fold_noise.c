/*
 * Bytes that are no UTF-8: each becomes U+FFFD.
 */

#include "llmg_fold_step.h"
#include "llmg_utf8.h"


/* the first of some bytes begins no character, and ends no text */

static llmg_inline int
llmg_fold_none(const unsigned char *p, const unsigned char *end)
{
    uint32_t  cp;

    return p[0] >= 0x80 && p[0] != LLMG_TEXT_SEPARATOR
           && llmg_utf8_next(p, end, &cp) == 0;
}


size_t
llmg_fold_noise(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    size_t           n;
    llmg_fold_run_t  run;

    n = 0;

    if (end - p < 5 || !llmg_fold_none(p, end)) {
        return 0;
    }

    for ( /* void */ ; end - p >= 5 && llmg_fold_none(p + 1, end); p++) {
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
