/*
 * What text costs to inspect that is made to cost: disguised and encoded in
 * every way, by the byte.  Prints nanoseconds of one core, the best of some
 * rounds, for a text of a user under the policy "default", and in brackets what
 * it is without views.
 *
 *     bench_hostile [kilobytes [kind [rounds]]]
 */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llmg_inspect.h"
#include "hostile_kinds.h"
#include "timed.h"


#define ROUNDS   15


int
main(int argc, char **argv)
{
    int               rounds;
    char              err[256];
    size_t            i, size;
    llmg_buf_t        b;
    llmg_str_t        text;
    llmg_arena_t     *arena;
    llmg_policy_t    *with, *without;
    llmg_scratch_t   *scratch;
    llmg_policies_t  *policies;

    size = 1024 * (argc > 1 ? (size_t) atoi(argv[1]) : 60);
    rounds = (argc > 3) ? atoi(argv[3]) : ROUNDS;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);
    with = llmg_policies_find(policies, llmg_str("default"));
    without = llmg_policies_add(policies, llmg_str("bare"));

    if (llmg_policy_parse(policies, without, llmg_str("inherit default;"
                          "views off;"), err, sizeof(err)) != LLMG_OK
        || llmg_policy_compile(with, err, sizeof(err)) != LLMG_OK
        || llmg_policy_compile(without, err, sizeof(err)) != LLMG_OK)
    {
        fprintf(stderr, "bench_hostile: %s\n", err);
        return 1;
    }

    for (i = 0; kinds[i].name != NULL; i++) {

        if (argc > 2 && strcmp(argv[2], kinds[i].name) != 0) {
            continue;
        }

        arena = llmg_arena_create(MEMORY);
        llmg_buf_init(&b, arena);
        make_kind(&b, i, size);
        llmg_str_set(&text, b.data, b.len);

        printf("%-20s %6.1f (%.1f)\n", kinds[i].name,
               timed(with, scratch, text, rounds),
               timed(without, scratch, text, rounds));
        fflush(stdout);

        llmg_arena_destroy(arena);
    }

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}
