/*
 * Numbers by chance, the same in each run: xorshift64* (Vigna, "An experimental
 * exploration of Marsaglia's xorshift generators, scrambled", 2016).
 */

#ifndef _RND_H_INCLUDED_
#define _RND_H_INCLUDED_


#include <stddef.h>
#include <stdint.h>


static uint64_t  seed = 0x9E3779B97F4A7C15ULL;


/* below "n" */

static inline size_t
rnd(size_t n)
{
    seed ^= seed >> 12;
    seed ^= seed << 25;
    seed ^= seed >> 27;

    return (size_t) ((seed * 0x2545F4914F6CDD1DULL) >> 33) % n;
}


#endif /* _RND_H_INCLUDED_ */
