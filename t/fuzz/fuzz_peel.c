/*
 * Peeling any bytes: no crash, within its bounds, and what is shown is from the
 * text.
 */

#include <stdlib.h>

#include "llmg_peel.h"


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t         i, k, made, from, to;
    llmg_str_t     s;
    llmg_peel_t    peel;
    llmg_arena_t  *arena;

    arena = llmg_arena_create(64 * 1024 * 1024);

    llmg_str_set(&s, data, size);

    if (size > 65536 || llmg_peel(&peel, arena, s) != LLMG_OK) {
        llmg_arena_destroy(arena);
        return 0;
    }

    made = 0;

    for (i = 0; i < peel.n; i++) {
        made += peel.views[i].text.len;

        if (peel.views[i].depth > LLMG_PEEL_DEPTH) {
            abort();
        }

        for (k = 0; k < peel.views[i].text.len; k += 1 + k / 64) {
            llmg_peel_origin(&peel, i, k, k + 3, &from, &to);

            if (from > to || to > size) {
                abort();
            }
        }
    }

    if (made > llmg_peel_most(size)) {
        abort();
    }

    llmg_arena_destroy(arena);

    return 0;
}
