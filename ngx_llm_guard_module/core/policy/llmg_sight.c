#include "llmg_sight.h"


struct llmg_sight_s {
    llmg_detect_t  *detect;
    size_t          wait;
    const char     *part;
    llmg_sight_t   *next;
};


static int llmg_sight_is(const llmg_sight_t *sight,
    const llmg_rule_t *const *rules, size_t n, size_t wait, const char *part);


llmg_status_t
llmg_sight(llmg_sight_t **sights, llmg_arena_t *arena,
    const llmg_rule_t *const *rules, size_t n, size_t wait, const char *part,
    const llmg_detect_t **detect, char *err, size_t size)
{
    llmg_sight_t   *sight;
    llmg_status_t   rc;

    for (sight = *sights; sight != NULL; sight = sight->next) {
        if (llmg_sight_is(sight, rules, n, wait, part)) {
            *detect = sight->detect;
            return LLMG_OK;
        }
    }

    sight = llmg_arena_calloc(arena, sizeof(llmg_sight_t));
    if (sight == NULL) {
        return LLMG_ERROR;
    }

    rc = llmg_detect_compile(&sight->detect, rules, n, err, size);

    if (rc == LLMG_OK && part != NULL) {
        rc = llmg_detect_part(sight->detect, part, err, size);
    }

    if (rc != LLMG_OK) {
        llmg_detect_free(sight->detect);
        return rc;
    }

    llmg_detect_wait(sight->detect, wait);

    sight->wait = wait;
    sight->part = part;
    sight->next = *sights;
    *sights = sight;

    *detect = sight->detect;

    return LLMG_OK;
}


static int
llmg_sight_is(const llmg_sight_t *sight, const llmg_rule_t *const *rules,
    size_t n, size_t wait, const char *part)
{
    size_t  i;

    if (sight->wait != wait || llmg_detect_count(sight->detect) != n
        || (sight->part == NULL) != (part == NULL)
        || (part != NULL && strcmp(sight->part, part) != 0))
    {
        return 0;
    }

    for (i = 0; i < n; i++) {
        if (llmg_detect_get(sight->detect, i) != rules[i]) {
            return 0;
        }
    }

    return 1;
}


void
llmg_sights_free(llmg_sight_t *sights)
{
    for ( ; sights != NULL; sights = sights->next) {
        llmg_detect_free(sights->detect);
    }
}
