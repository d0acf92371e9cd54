/*
 * Bump memory with a hard limit.
 *
 * Everything the core makes for one request lives in one arena: blocks from
 * malloc(), freed together by llmg_arena_destroy().  Nothing is freed before,
 * but what is asked for as a piece of its own: it can be given another size.
 * Memory is aligned for any type and is not cleared.
 */

#ifndef _LLMG_ARENA_H_INCLUDED_
#define _LLMG_ARENA_H_INCLUDED_


#include "llmg.h"


typedef struct llmg_arena_s        llmg_arena_t;
typedef struct llmg_arena_block_s  llmg_arena_block_t;
typedef struct llmg_arena_piece_s  llmg_arena_piece_t;

#define LLMG_ARENA_ALIGN   _Alignof(max_align_t)

/* Bytes of a block that is not the first one of a small arena. */
#define LLMG_ARENA_SMALL   256

/* Bytes of the first block of one that is not small, and of its others. */
#define LLMG_ARENA_BLOCK   8192

#define llmg_arena_round(n)                                                   \
    (((n) + LLMG_ARENA_ALIGN - 1) & ~(LLMG_ARENA_ALIGN - 1))


/* First blocks that nobody uses, for arenas that are made often. */
typedef struct {
    llmg_arena_block_t  *blocks;
    unsigned             n;
} llmg_arena_cache_t;


struct llmg_arena_s {
    llmg_arena_block_t  *blocks;    /* newest first; the oldest holds us */
    unsigned char       *last;      /* free space of the newest block */
    unsigned char       *end;
    size_t               used;      /* bytes taken from malloc() */
    size_t               limit;
    size_t               first;     /* bytes of the oldest block */
    llmg_arena_piece_t  *pieces;
    llmg_arena_cache_t  *cache;     /* that it goes back to; or NULL */
    size_t               fail;      /* tests: fail the n-th allocation; or 0 */
    llmg_status_t        status;    /* why the last allocation failed */
};


/*
 * Creates an arena that takes at most "limit" bytes from malloc().
 * Returns NULL when malloc() fails or the limit is below one block.
 */
llmg_arena_t *llmg_arena_create(size_t limit);

/*
 * The same, with a first block of "first" bytes, from 256 to 8192; below 8192
 * others are no larger than what is asked for, or LLMG_ARENA_SMALL.
 */
llmg_arena_t *llmg_arena_create_first(size_t limit, size_t first);

/*
 * The same as llmg_arena_create_first() with a first block from "cache", which
 * begins as zeros, is for one thread and for blocks of one size, outlives the
 * arena and is freed in the end.
 */
llmg_arena_t *llmg_arena_create_cached(size_t limit, size_t first,
    llmg_arena_cache_t *cache);
void llmg_arena_cache_free(llmg_arena_cache_t *cache);

/* Frees everything at once.  NULL is allowed. */
void llmg_arena_destroy(llmg_arena_t *a);

/*
 * Forgets everything in it.  What has been taken from malloc() is one block
 * then, of at most "most" bytes, so that the same again takes no more.  Returns
 * the arena, which may have moved.
 */
llmg_arena_t *llmg_arena_reset(llmg_arena_t *a, size_t most);

/*
 * Return "size" bytes, or NULL: then llmg_arena_status() tells LLMG_LIMIT (the
 * limit was reached) or LLMG_ERROR (malloc failed).  calloc clears the bytes.
 */
static inline void *llmg_arena_alloc(llmg_arena_t *a, size_t size);
void *llmg_arena_calloc(llmg_arena_t *a, size_t size);

/* Copies "len" bytes and adds a NUL that is not counted. */
unsigned char *llmg_arena_copy(llmg_arena_t *a, const void *data, size_t len);

/*
 * Gives a piece, NULL at first, another size; what is in it stays, as much as
 * has room.  It may move.  NULL: as above, and the piece is as it was.
 */
void *llmg_arena_piece(llmg_arena_t *a, void *piece, size_t size);

/* Allows "more" bytes beyond the limit, for what has to be said at the end. */
void llmg_arena_extend(llmg_arena_t *a, size_t more);

llmg_status_t llmg_arena_status(const llmg_arena_t *a);


/* when the block has no room, or an allocation is to fail */
void *llmg_arena_alloc_block(llmg_arena_t *a, size_t size);


static inline void *
llmg_arena_alloc(llmg_arena_t *a, size_t size)
{
    void  *p;

    /* of a huge size the round one is small: that is seen elsewhere */

    if (a->fail == 0 && size <= (size_t) (a->end - a->last)
        && llmg_arena_round(size) <= (size_t) (a->end - a->last))
    {
        p = a->last;
        a->last += llmg_arena_round(size);
        return p;
    }

    return llmg_arena_alloc_block(a, size);
}


#endif /* _LLMG_ARENA_H_INCLUDED_ */
