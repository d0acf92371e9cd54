/*
 * Events end at the same bytes for every way of cutting; together they are the
 * input.  The first byte chooses the cuts.
 */

#include <stdlib.h>

#include "llmg_sse.h"


#define EVENTS  4096


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static size_t
events(const uint8_t *data, size_t size, size_t step, size_t *ends)
{
    int            final;
    size_t         n, start, have, end;
    llmg_sse_t     sse;
    llmg_str_t     bytes;
    llmg_status_t  rc;

    llmg_sse_init(&sse);

    n = 0;
    start = 0;
    have = 0;
    final = 0;

    for ( ;; ) {
        llmg_str_set(&bytes, data + start, have - start);

        rc = llmg_sse_next(&sse, bytes, final, &end);

        if (rc == LLMG_DECLINED) {
            return n;
        }

        if (rc == LLMG_AGAIN) {

            if (have == size) {
                final = 1;
                continue;
            }

            have = (size - have < step) ? size : have + step;
            continue;
        }

        if (end == 0 || end > have - start) {
            abort();
        }

        start += end;

        if (n < EVENTS) {
            ends[n++] = start;
        }
    }
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t           i, n, m, pos;
    llmg_str_t       event;
    llmg_sse_line_t  line;

    static size_t  one[EVENTS], two[EVENTS];

    if (size < 1) {
        return 0;
    }

    n = events(data + 1, size - 1, size, one);
    m = events(data + 1, size - 1, (size_t) data[0] % 16 + 1, two);

    if (n != m) {
        abort();
    }

    for (i = 0; i < n; i++) {
        if (one[i] != two[i]) {
            abort();
        }

        llmg_str_set(&event, data + 1 + (i ? one[i - 1] : 0),
                     one[i] - (i ? one[i - 1] : 0));

        pos = 0;

        while (llmg_sse_line(event, &pos, i == 0, &line) == LLMG_OK) {
            if (line.value.data < event.data
                || line.value.data + line.value.len > event.data + event.len)
            {
                abort();
            }
        }
    }

    if (n != 0 && n < EVENTS && one[n - 1] != size - 1) {
        abort();
    }

    return 0;
}
