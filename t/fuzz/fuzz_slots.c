/*
 * What a node of a Redis Cluster says of slots, from any bytes: as an error
 * that redirects, and as the values of an answer.  No crash, and what is read
 * is within its bounds.
 */

#include <stdlib.h>

#include "llmg_slots.h"


#define CELLS  4096


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_slots_t  slots;


static void
whole(const llmg_slots_node_t *node)
{
    if (node->port < 1 || node->port > 65535
        || memchr(node->address, '\0', LLMG_SLOTS_ADDRESS) == NULL
        || memchr(node->name, '\0', LLMG_SLOTS_NAME) == NULL)
    {
        abort();
    }
}


/* a byte for the type, then a short number, a length and a string, or both */

static size_t
cells_of(llmg_cell_t *cells, const uint8_t *data, size_t size)
{
    size_t  i, n, len;

    i = 0;

    for (n = 0; n < CELLS && i < size; n++) {
        memset(&cells[n], 0, sizeof(llmg_cell_t));

        cells[n].type = data[i++] % (LLMG_CELL_OTHER + 1);

        switch (cells[n].type) {

        case LLMG_CELL_INTEGER:
        case LLMG_CELL_LIST:

            if (size - i < 2) {
                return n;
            }

            cells[n].n = data[i] | (int16_t) (data[i + 1] << 8);
            i += 2;
            break;

        case LLMG_CELL_STRING:

            if (i == size) {
                return n;
            }

            len = data[i++];

            if (len > size - i) {
                len = size - i;
            }

            cells[n].str.data = data + i;
            cells[n].str.len = len;
            i += len;
        }
    }

    return n;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t            i, n;
    llmg_cell_t      *cells, *exact;
    llmg_redirect_t   to;

    if (llmg_slots_key((const char *) data, size) >= LLMG_SLOTS) {
        abort();
    }

    if (llmg_slots_redirect(&to, (const char *) data, size) == LLMG_OK) {
        whole(&to.node);

        if (to.slot >= LLMG_SLOTS || to.ask > 1) {
            abort();
        }
    }

    cells = malloc(CELLS * sizeof(llmg_cell_t));
    if (cells == NULL) {
        abort();
    }

    n = cells_of(cells, data, size);

    /* so that a step beyond its end is seen */

    exact = malloc((n == 0) ? 1 : n * sizeof(llmg_cell_t));
    if (exact == NULL) {
        abort();
    }

    memcpy(exact, cells, n * sizeof(llmg_cell_t));
    free(cells);

    if (llmg_slots_read(&slots, exact, n) == LLMG_OK) {

        if (slots.n > LLMG_SLOTS_NODES) {
            abort();
        }

        for (i = 0; i < slots.n; i++) {
            whole(&slots.nodes[i]);
        }

        for (i = 0; i < LLMG_SLOTS; i++) {
            if (slots.of[i] > slots.n) {
                abort();
            }
        }
    }

    free(exact);

    return 0;
}
