/*
 * What inspecting a text of a user takes: nanoseconds of one core for a byte,
 * the best of some rounds.  A text in which so much is found that it is refused
 * counts until then.
 */

#ifndef _TIMED_H_INCLUDED_
#define _TIMED_H_INCLUDED_


#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "llmg_inspect.h"


#define MEMORY   (1024UL * 1024 * 1024)

/* policies: as "default" without views, and with nothing else looked for */
#define WITHOUT  "inherit default; views off;"
#define ATTACKS  "request injection.model block min=80 roles=user;"           \
                 "request injection.* block; request hidden.* block;"


static inline double
now(void)
{
    struct timespec  ts;

    (void) clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);

    return (double) ts.tv_sec * 1e9 + (double) ts.tv_nsec;
}


static inline double
timed(const llmg_policy_t *policy, llmg_scratch_t *scratch, llmg_str_t text,
    int rounds)
{
    int             i;
    double          start, took, best;
    llmg_status_t   rc;
    llmg_result_t   result;
    llmg_inspect_t  in;

    best = 0;

    for (i = 0; i < rounds; i++) {
        memset(&in, 0, sizeof(llmg_inspect_t));

        in.policy = policy;
        in.dialect = &llmg_dialect_generic;
        in.limits = &llmg_json_limits_default;
        in.scratch = scratch;
        in.arena = llmg_arena_create(MEMORY);

        start = now();

        rc = llmg_inspect_text(&in, LLMG_REQUEST, LLMG_ROLE_USER, text,
                               &result);

        took = now() - start;
        best = (i == 0 || took < best) ? took : best;

        if (rc == LLMG_ERROR) {
            fprintf(stderr, "%s\n", result.error);
            exit(1);
        }

        llmg_arena_destroy(in.arena);
    }

    return best / (double) text.len;
}


#endif /* _TIMED_H_INCLUDED_ */
