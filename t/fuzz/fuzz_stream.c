/*
 * The stream engine: the same output for two ways of cutting, and the input
 * itself when nothing was found and nothing is hidden.  The first byte chooses
 * the cuts, the second the policy and what is hidden.
 */

#include <stdlib.h>

#include "llmg_inspect_stream.h"


#define OUT  (4 * 1024 * 1024)


int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);


static llmg_policies_t  *policies;
static llmg_scratch_t   *scratch;
static llmg_policy_t    *policy[2];
static unsigned char    *one, *two;


static void
setup(void)
{
    int   i;
    char  err[256];

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    one = malloc(OUT);
    two = malloc(OUT);

    if (policies == NULL || scratch == NULL || one == NULL || two == NULL) {
        abort();
    }

    policy[0] = llmg_policies_find(policies, llmg_str("default"));
    policy[1] = llmg_policies_find(policies, llmg_str("strict"));

    for (i = 0; i < 2; i++) {
        if (llmg_policy_compile(policy[i], err, sizeof(err)) != LLMG_OK
            || llmg_scratch_fit(scratch, policy[i]->detect[1]) != LLMG_OK)
        {
            abort();
        }
    }
}


static llmg_status_t
run(llmg_policy_t *p, int hide, const uint8_t *data, size_t size,
    size_t step, unsigned char *out, size_t *len, size_t *found)
{
    size_t           i, n;
    llmg_status_t    rc;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    memset(&in, 0, sizeof(llmg_inspect_t));

    in.policy = p;
    in.dialect = &llmg_dialect_openai_chat;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.hide = hide & 1;
    in.arena = llmg_arena_create(256 * 1024 * 1024);

    if (llmg_stream_create(&s, &in, 8192) != LLMG_OK) {
        abort();
    }

    rc = LLMG_OK;
    *len = 0;

    for (i = 0; i < size && rc == LLMG_OK; i += n) {
        n = (size - i < step) ? size - i : step;
        rc = llmg_stream_push(s, data + i, n);
        *len += llmg_stream_pull(s, out + *len, OUT - *len);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    *len += llmg_stream_pull(s, out + *len, OUT - *len);
    *found = llmg_stream_result(s)->findings.n;

    llmg_arena_destroy(in.arena);

    return rc;
}


int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    int             hide;
    size_t          n, m, found;
    llmg_policy_t  *p;
    llmg_status_t   rc;

    if (policies == NULL) {
        setup();
    }

    if (size < 2 || size > 65536) {
        return 0;
    }

    p = policy[data[1] & 1];
    hide = data[1] >> 1 & 1;

    rc = run(p, hide, data + 2, size - 2, size, one, &n, &found);

    if (rc == LLMG_OK && found == 0 && !hide
        && (n != size - 2 || memcmp(one, data + 2, n) != 0))
    {
        abort();
    }

    if (run(p, hide, data + 2, size - 2, (size_t) data[0] % 32 + 1, two, &m,
            &found)
        != rc)
    {
        abort();
    }

    if (n != m || memcmp(one, two, n) != 0) {
        abort();
    }

    return 0;
}
