/*
 * What is asked of claims means the same however it is asked, the preset of
 * Entra ID is whole or refused, and a file of API keys is understood or refused
 * with a line.
 *
 * The first byte says what the others are: 'r' (the words of a requirement or
 * of the preset, a new line, claims) or 'k'.
 */

#include <stdlib.h>

#include "llmg_api_keys.h"
#include "llmg_claims.h"
#include "llmg_decimal.h"
#include "llmg_entra.h"
#include "llmg_require.h"


#define ARENA       (16 * 1024 * 1024)
#define WORDS_MAX   16


static void fuzz_require(llmg_arena_t *arena, llmg_str_t s);
static void fuzz_api_keys(llmg_str_t s);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    llmg_str_t     s;
    llmg_arena_t  *arena;

    if (size == 0) {
        return 0;
    }

    llmg_str_set(&s, data + 1, size - 1);
    arena = llmg_arena_create(ARENA);

    switch (data[0]) {

    case 'r':
        fuzz_require(arena, s);
        break;

    case 'k':
        fuzz_api_keys(s);
        break;
    }

    llmg_arena_destroy(arena);

    return 0;
}


static llmg_status_t
ask(llmg_claims_t *claims, const llmg_require_t *like, unsigned op)
{
    llmg_status_t   rc;
    llmg_require_t  require;

    require = *like;
    require.op = op;

    rc = llmg_require_check(&require, claims);

    if (rc != LLMG_OK && rc != LLMG_DECLINED) {
        abort();
    }

    return rc;
}


static void
fuzz_require(llmg_arena_t *arena, llmg_str_t s)
{
    char                  err[256];
    size_t                n;
    llmg_str_t            words[WORDS_MAX], payload;
    const char           *why;
    llmg_entra_t          entra;
    llmg_claims_t         claims;
    llmg_require_t        require;
    const unsigned char  *p, *last, *line;

    line = memchr(s.data, '\n', s.len);
    if (line == NULL) {
        return;
    }

    n = 0;
    last = s.data;

    for (p = s.data; p <= line && n < WORDS_MAX; p++) {
        if (p == line || *p == ' ') {
            llmg_str_set(&words[n], last, (size_t) (p - last));
            last = p + 1;
            n++;
        }
    }

    if (llmg_entra_parse(&entra, arena, words, n, err, sizeof(err)) == LLMG_OK
        && (entra.audiences.n == 0 || entra.tenants.n + entra.any == 0))
    {
        abort();
    }

    if (llmg_require_parse(&require, words, n, &why) != LLMG_OK) {

        if (why == NULL) {
            abort();
        }

        return;
    }

    llmg_str_set(&payload, line + 1, (size_t) (s.data + s.len - line - 1));

    if (llmg_claims_parse(&claims, arena, payload) != LLMG_OK) {
        return;
    }

    if (llmg_require_check(&require, &claims) == LLMG_OK
        && ask(&claims, &require, LLMG_REQUIRE_EXISTS) != LLMG_OK)
    {
        abort();
    }

    if (require.n == 0) {
        return;
    }

    if (ask(&claims, &require, LLMG_REQUIRE_IN) == LLMG_OK
        && (ask(&claims, &require, LLMG_REQUIRE_HAS) != LLMG_OK
            || ask(&claims, &require, LLMG_REQUIRE_NE) == LLMG_OK))
    {
        abort();
    }

    if (ask(&claims, &require, LLMG_REQUIRE_HAS) == LLMG_OK
        && ask(&claims, &require, LLMG_REQUIRE_NE) == LLMG_OK)
    {
        abort();
    }

    if (llmg_decimal_valid(require.values[0])) {
        require.n = 1;

        /* what is equal is neither above nor below */

        if (ask(&claims, &require, LLMG_REQUIRE_EQ) == LLMG_OK
            && (ask(&claims, &require, LLMG_REQUIRE_GE) != LLMG_OK
                || ask(&claims, &require, LLMG_REQUIRE_LE) != LLMG_OK))
        {
            abort();
        }
    }
}


static void
fuzz_api_keys(llmg_str_t s)
{
    unsigned          line;
    const char       *reason;
    llmg_status_t     rc;
    llmg_api_keys_t  *keys;

    rc = llmg_api_keys_parse(&keys, ARENA, s, &line, &reason);

    if ((rc == LLMG_OK) != (reason == NULL)
        || (rc == LLMG_OK) != (keys != NULL)
        || (rc == LLMG_INVALID && line == 0))
    {
        abort();
    }

    if (rc == LLMG_OK && llmg_api_keys_find(keys, s) != NULL) {
        abort();
    }

    llmg_api_keys_free(keys);
}
