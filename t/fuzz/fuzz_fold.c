/*
 * Folding any bytes: no crash, at rest when done, the same for a cut in two,
 * and every byte of the view is from somewhere.
 */

#include <stdlib.h>

#include "llmg_fold.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_fold_t *
fold(llmg_arena_t *arena, const uint8_t *data, size_t size, size_t cut,
    unsigned flags)
{
    llmg_str_t    s;
    llmg_fold_t  *f;

    f = llmg_arena_alloc(arena, sizeof(llmg_fold_t));

    llmg_fold_init(f, arena, flags);

    llmg_str_set(&s, data, cut);

    if (llmg_fold_push(f, s) != LLMG_OK) {
        abort();
    }

    llmg_str_set(&s, data + cut, size - cut);

    if (llmg_fold_push(f, s) != LLMG_OK || llmg_fold_end(f) != LLMG_OK) {
        abort();
    }

    return f;
}


static void
same(const llmg_fold_t *one, const llmg_fold_t *two)
{
    if (one->out.len != two->out.len
        || (one->out.len != 0
            && memcmp(one->out.data, two->out.data, one->out.len) != 0))
    {
        abort();
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t         i, from, to, last, cut;
    unsigned       flags;
    llmg_str_t     s;
    llmg_fold_t   *f;
    llmg_arena_t  *arena;

    if (size < 3 || size > 65536) {
        return 0;
    }

    flags = data[0] & LLMG_FOLD_DISGUISE;
    cut = (size_t) (data[0] >> 1) | (size_t) data[1] << 7;
    data += 2;
    size -= 2;
    cut %= size + 1;

    arena = llmg_arena_create(64 * 1024 * 1024);
    f = fold(arena, data, size, size, flags);

    same(f, fold(arena, data, size, cut, flags));

    if (f->out.len != 0) {
        same(f, fold(arena, f->out.data, f->out.len, f->out.len, flags));
    }

    llmg_str_set(&s, data, size);
    last = 0;

    for (i = 0; i < f->out.len; i++) {
        llmg_fold_origin(f, s, i, i + 1, &from, &to);

        if (from >= to || to > size || from < last) {
            abort();
        }

        last = from;
    }

    llmg_arena_destroy(arena);

    return 0;
}
