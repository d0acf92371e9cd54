/*
 * Tests that have one arena, each its own; what they read lies in it.
 */

#ifndef _IN_ARENA_H_INCLUDED_
#define _IN_ARENA_H_INCLUDED_


#include "llmg_arena.h"


#define ARENA   (1024 * 1024)


static llmg_arena_t  *arena;


/* before a test and behind it, by cmocka, or by the test: for a fresh one */

static inline int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(ARENA);

    return (arena == NULL) ? -1 : 0;
}


static inline int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


#endif /* _IN_ARENA_H_INCLUDED_ */
