/*
 * What hostile text costs to inspect, with views and the model, and some of it
 * in pieces, for t/09-hostile-cost.t: instructions, which callgrind counts and
 * dumps under the name of what was run.  A time would be that of everything
 * else on the machine, too.
 *
 *     hostile_cost [kind]
 */

#include <stdio.h>
#include <stdlib.h>

#include <valgrind/callgrind.h>

#include "llmg_inspect.h"
#include "hostile_kinds.h"
#include "in_pieces.h"


#define SMALL    (16 * 1024)
#define LARGE    (64 * 1024)
#define MEMORY   (1UL << 28)


/* in pieces: of phrases, each of which is to be looked at with what is near */

static const char *const  phrases[] = {
    "words of claims", "Cyrillic ones", "Chinese ones", "claims",
    "words of phrases", "a word of phrases", "orders in phrases",
    "talk of phrases", "Cyrillic phrases", "Chinese phrases"
};

static llmg_policy_t   *policy, *answers;
static llmg_scratch_t  *scratch;


static void
sure(int right, const char *what)
{
    if (!right) {
        fprintf(stderr, "hostile_cost: %s\n", what);
        exit(1);
    }
}


/* an inspection, dumped as "small|large <bytes> <name>" */

static void
count(size_t kind, size_t size)
{
    char            as[256];
    llmg_buf_t      b;
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_status_t   rc;
    llmg_result_t   result;
    llmg_inspect_t  in;

    arena = llmg_arena_create(MEMORY);
    sure(arena != NULL, "no memory");

    llmg_buf_init(&b, arena);
    make_kind(&b, kind, size);
    llmg_str_set(&text, b.data, b.len);

    memset(&in, 0, sizeof(llmg_inspect_t));

    in.policy = policy;
    in.dialect = &llmg_dialect_generic;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.arena = llmg_arena_create(MEMORY);
    sure(in.arena != NULL, "no memory");

    snprintf(as, sizeof(as), "%s %zu %s", (size == SMALL) ? "small" : "large",
             b.len, kinds[kind].name);

    CALLGRIND_ZERO_STATS;

    rc = llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER, text, &result);

    CALLGRIND_DUMP_STATS_AT(as);

    /* rows of hidden characters are more findings than are kept */

    sure(rc == LLMG_OK || rc == LLMG_LIMIT, result.error);

    llmg_arena_destroy(in.arena);
    llmg_arena_destroy(arena);
}


static int
is_of_phrases(const char *name)
{
    size_t  i;

    for (i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
        if (strcmp(phrases[i], name) == 0) {
            return 1;
        }
    }

    return 0;
}


/* the same in pieces, as "short|long <bytes> <name>" */

static void
count_pieces(size_t kind, size_t size)
{
    char            as[256];
    llmg_buf_t      b;
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(MEMORY);
    sure(arena != NULL, "no memory");

    llmg_buf_init(&b, arena);
    make_kind(&b, kind, size);
    llmg_str_set(&text, b.data, b.len);

    snprintf(as, sizeof(as), "%s %zu %s", (size == SMALL) ? "short" : "long",
             b.len, kinds[kind].name);

    CALLGRIND_ZERO_STATS;

    rc = in_pieces(answers, scratch, text, arena);

    CALLGRIND_DUMP_STATS_AT(as);

    sure(rc == LLMG_OK, kinds[kind].name);

    llmg_arena_destroy(arena);
}


int
main(int argc, char **argv)
{
    char              err[256];
    size_t            i;
    llmg_policies_t  *policies;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    sure(policies != NULL && scratch != NULL, "no memory");

    policy = llmg_policies_find(policies, llmg_str("default"));
    sure(llmg_policy_compile(policy, err, sizeof(err)) == LLMG_OK, err);

    answers = llmg_policies_add(policies, llmg_str("answers"));
    sure(answers != NULL, "no memory");
    sure(llmg_policy_parse(policies, answers, llmg_str(ANSWERS), err,
                           sizeof(err)) == LLMG_OK
         && llmg_policy_compile(answers, err, sizeof(err)) == LLMG_OK, err);

    /* only now: what rules take to compile is not asked */

    CALLGRIND_START_INSTRUMENTATION;

    for (i = 0; kinds[i].name != NULL; i++) {

        if (argc > 1 && strcmp(argv[1], kinds[i].name) != 0) {
            continue;
        }

        count(i, SMALL);
        count(i, LARGE);

        if (is_of_phrases(kinds[i].name)) {
            count_pieces(i, SMALL);
            count_pieces(i, LARGE);
        }
    }

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}
