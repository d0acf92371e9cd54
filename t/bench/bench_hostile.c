/*
 * What text costs to inspect that is made to cost: disguised and encoded in
 * every way, by the byte.  Prints nanoseconds of one core, the best of some
 * rounds, for a text of a user under the policy "default"; in brackets what it
 * is without views, and in square ones when nothing but attacks on the prompt
 * and what is hidden is looked for; then what these take in an answer that
 * comes in pieces of 64 bytes.
 *
 *     bench_hostile [kilobytes [kind [rounds]]]
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llmg_inspect.h"
#include "hostile_kinds.h"
#include "in_pieces.h"
#include "timed.h"


#define ROUNDS   15

static llmg_policy_t *
policy(llmg_policies_t *policies, const char *name, const char *lines)
{
    char            err[256];
    llmg_policy_t  *p;

    p = (lines == NULL) ? llmg_policies_find(policies, llmg_str(name))
                        : llmg_policies_add(policies, llmg_str(name));

    if ((lines != NULL && llmg_policy_parse(policies, p, llmg_str(lines), err,
                                            sizeof(err)) != LLMG_OK)
        || llmg_policy_compile(p, err, sizeof(err)) != LLMG_OK)
    {
        fprintf(stderr, "bench_hostile: %s: %s\n", name, err);
        exit(1);
    }

    return p;
}


static double
timed_pieces(const llmg_policy_t *policy, llmg_scratch_t *scratch,
    llmg_str_t text, int rounds)
{
    int            i;
    double         start, took, best;
    llmg_arena_t  *arena;

    best = 0;

    for (i = 0; i < rounds; i++) {
        arena = llmg_arena_create(MEMORY);
        start = now();

        if (in_pieces(policy, scratch, text, arena) != LLMG_OK) {
            fprintf(stderr, "bench_hostile: no memory\n");
            exit(1);
        }

        took = now() - start;
        best = (i == 0 || took < best) ? took : best;

        llmg_arena_destroy(arena);
    }

    return best / (double) text.len;
}


int
main(int argc, char **argv)
{
    int               rounds;
    size_t            i, size;
    llmg_buf_t        b;
    llmg_str_t        text;
    llmg_arena_t     *arena;
    llmg_policy_t    *with, *without, *attacks, *answers;
    llmg_scratch_t   *scratch;
    llmg_policies_t  *policies;

    size = 1024 * (argc > 1 ? (size_t) atoi(argv[1]) : 60);
    rounds = (argc > 3) ? atoi(argv[3]) : ROUNDS;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    with = policy(policies, "default", NULL);
    without = policy(policies, "bare", WITHOUT);
    attacks = policy(policies, "attacks", ATTACKS);
    answers = policy(policies, "answers", ANSWERS);

    for (i = 0; kinds[i].name != NULL; i++) {

        if (argc > 2 && strcmp(argv[2], kinds[i].name) != 0) {
            continue;
        }

        arena = llmg_arena_create(MEMORY);
        llmg_buf_init(&b, arena);
        make_kind(&b, i, size);
        llmg_str_set(&text, b.data, b.len);

        printf("%-20s %6.1f (%.1f) [%.1f] %.1f\n", kinds[i].name,
               timed(with, scratch, text, rounds),
               timed(without, scratch, text, rounds),
               timed(attacks, scratch, text, rounds),
               timed_pieces(answers, scratch, text, rounds));
        fflush(stdout);

        llmg_arena_destroy(arena);
    }

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}
