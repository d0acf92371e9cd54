/*
 * Making any bytes plain: no crash, the same in pieces, what is told to be the
 * same is, and every byte of the view is from somewhere.
 */

#include <stdlib.h>

#include "llmg_fold.h"
#include "llmg_plain.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t         at, end, len, n, from, to, i;
    unsigned       kinds;
    llmg_str_t     text, rest;
    llmg_fold_t    fold;
    llmg_arena_t  *arena;
    unsigned char  out[4];

    if (size > 4096) {
        return 0;
    }

    arena = llmg_arena_create(1024 * 1024);

    if (arena == NULL) {
        abort();
    }

    llmg_str_set(&text, data, size);
    llmg_fold_init(&fold, arena, 0);

    if (llmg_plain(&fold.out, &fold.map, text, &kinds) != LLMG_OK
        || fold.out.len > size
        || (!llmg_plain_some(text, 0)
            && (fold.out.len != size
                || (size != 0 && memcmp(fold.out.data, data, size) != 0))))
    {
        abort();
    }

    for (i = 0, at = 0, end = 1; end <= size; end++) {

        while (at < end) {
            llmg_str_set(&rest, data + at, end - at);
            len = llmg_plain_unit(rest, end < size, out, &n);

            if (len == 0 && end < size) {
                break;
            }

            if (len == 0 || len > end - at || n > len || i + n > fold.out.len
                || memcmp(fold.out.data + i, out, n) != 0)
            {
                abort();
            }

            i += n;
            at += len;
        }
    }

    if (i != fold.out.len) {
        abort();
    }

    for (i = 0; i < fold.out.len; i++) {
        llmg_fold_origin(&fold, text, i, i + 1, &from, &to);

        if (from >= to || to > size) {
            abort();
        }
    }

    llmg_arena_destroy(arena);

    return 0;
}
