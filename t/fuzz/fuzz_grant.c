/*
 * Answers of token endpoints, of any bytes: no crash; a token that is taken is
 * safe in a header, and its end lies ahead and within bounds; an error code is
 * safe on a log line.
 */

#include <stdlib.h>

#include "llmg_grant.h"


#define ARENA   (1024 * 1024)
#define NOW     1700000000


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t          i;
    llmg_str_t      s;
    llmg_arena_t   *arena;
    llmg_grant_t    grant;
    llmg_status_t   rc;

    llmg_str_set(&s, data, size);
    arena = llmg_arena_create(ARENA);

    rc = llmg_grant_parse(&grant, arena, s, NOW);

    if ((rc == LLMG_OK) != (grant.token.len != 0)
        || (rc == LLMG_INVALID && grant.reason == NULL))
    {
        abort();
    }

    if (rc == LLMG_OK
        && (grant.expires <= NOW || grant.expires > NOW + LLMG_GRANT_LIFE_MAX
            || grant.token.len > LLMG_GRANT_TOKEN_MAX))
    {
        abort();
    }

    for (i = 0; i < grant.token.len; i++) {
        if (grant.token.data[i] <= 0x20 || grant.token.data[i] >= 0x7F) {
            abort();
        }
    }

    s = llmg_grant_error(arena, s);

    for (i = 0; i < s.len; i++) {
        if (s.data[i] <= 0x20 || s.data[i] >= 0x7F || s.data[i] == '"') {
            abort();
        }
    }

    llmg_arena_destroy(arena);

    return 0;
}
