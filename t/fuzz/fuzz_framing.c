/*
 * Each framing: events end at the same bytes for two ways of cutting, together
 * they are the input, and what is read of them lies in their faces.  The first
 * byte chooses the cuts, the second the framing.
 */

#include <stdlib.h>

#include "llmg_framing.h"


#define EVENTS  4096


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static const llmg_framing_t *const  framings[] = {
    &llmg_framing_sse, &llmg_framing_lines, &llmg_framing_array,
    &llmg_framing_frames
};


static llmg_status_t
events(const llmg_framing_t *framing, const uint8_t *data, size_t size,
    size_t step, size_t *ends, size_t *n)
{
    int             final;
    size_t          start, have, end, pos;
    llmg_str_t      bytes, face;
    llmg_part_t     part;
    llmg_arena_t   *arena;
    llmg_frames_t   frames;
    llmg_status_t   rc;

    arena = llmg_arena_create(64 * 1024 * 1024);

    if (arena == NULL
        || llmg_frames_init(&frames, framing, arena,
                            &llmg_json_limits_default) != LLMG_OK)
    {
        abort();
    }

    *n = 0;
    start = 0;
    have = 0;
    final = 0;

    for ( ;; ) {
        llmg_str_set(&bytes, data + start, have - start);

        rc = llmg_frames_next(&frames, bytes, final, &end);

        if (rc == LLMG_AGAIN) {

            if (final) {
                abort();
            }

            if (have == size) {
                final = 1;

            } else {
                have = (size - have < step) ? size : have + step;
            }

            continue;
        }

        if (rc != LLMG_OK) {
            break;
        }

        if (end == 0 || end > have - start) {
            abort();
        }

        bytes.len = end;
        start += end;

        if (*n < EVENTS) {
            ends[(*n)++] = start;
        }

        rc = llmg_frames_face(&frames, bytes, &face);

        if (rc != LLMG_OK) {
            break;
        }

        pos = 0;

        while (llmg_frames_part(&frames, face, &pos, &part) == LLMG_OK) {
            if (part.value.data < face.data
                || part.value.data + part.value.len > face.data + face.len)
            {
                abort();
            }
        }

        frames.first = 0;
    }

    if (rc == LLMG_DECLINED && start != size) {
        abort();
    }

    llmg_arena_destroy(arena);

    return rc;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t                 n, m, step;
    const llmg_framing_t  *framing;

    static size_t  one[EVENTS], two[EVENTS];

    if (size < 2) {
        return 0;
    }

    framing = framings[data[1] % 4];
    step = (size_t) data[0] % 16 + 1;

    if (events(framing, data + 2, size - 2, size, one, &n)
        != events(framing, data + 2, size - 2, step, two, &m))
    {
        abort();
    }

    if (n != m || memcmp(one, two, n * sizeof(size_t)) != 0) {
        abort();
    }

    return 0;
}
