#include <stdlib.h>

#include "llmg_arena.h"


/* Blocks in a cache. */
#define LLMG_ARENA_CACHED  32

struct llmg_arena_block_s {
    llmg_arena_block_t  *next;
};

/* what it holds is behind it */
struct llmg_arena_piece_s {
    llmg_arena_piece_t  *next;
    size_t               size;      /* all of it */
};

#define LLMG_ARENA_PIECE   llmg_arena_round(sizeof(llmg_arena_piece_t))


static llmg_arena_t *llmg_arena_begin(llmg_arena_block_t *b, size_t limit,
    size_t first);
static void llmg_arena_free_pieces(llmg_arena_t *a);


llmg_arena_t *
llmg_arena_create(size_t limit)
{
    return (limit < LLMG_ARENA_BLOCK) ? NULL
           : llmg_arena_begin(malloc(LLMG_ARENA_BLOCK), limit,
                              LLMG_ARENA_BLOCK);
}


llmg_arena_t *
llmg_arena_create_first(size_t limit, size_t first)
{
    return (limit < first) ? NULL
           : llmg_arena_begin(malloc(first), limit, first);
}


llmg_arena_t *
llmg_arena_create_cached(size_t limit, size_t first,
    llmg_arena_cache_t *cache)
{
    llmg_arena_t        *a;
    llmg_arena_block_t  *b;

    b = cache->blocks;

    if (b == NULL || limit < first) {
        a = llmg_arena_create_first(limit, first);

    } else {
        cache->blocks = b->next;
        cache->n--;

        a = llmg_arena_begin(b, limit, first);
    }

    if (a != NULL) {
        a->cache = cache;
    }

    return a;
}


void
llmg_arena_cache_free(llmg_arena_cache_t *cache)
{
    llmg_arena_block_t  *b;

    while (cache->blocks != NULL) {
        b = cache->blocks;
        cache->blocks = b->next;
        free(b);
    }

    cache->n = 0;
}


static llmg_arena_t *
llmg_arena_begin(llmg_arena_block_t *b, size_t limit, size_t first)
{
    llmg_arena_t  *a;

    if (b == NULL) {
        return NULL;
    }

    b->next = NULL;

    a = (llmg_arena_t *) ((unsigned char *) b
                          + llmg_arena_round(sizeof(llmg_arena_block_t)));
    a->blocks = b;
    a->last = (unsigned char *) a + llmg_arena_round(sizeof(llmg_arena_t));
    a->end = (unsigned char *) b + first;
    a->used = first;
    a->limit = limit;
    a->first = first;
    a->pieces = NULL;
    a->cache = NULL;
    a->fail = 0;
    a->status = LLMG_OK;

    return a;
}


llmg_arena_t *
llmg_arena_reset(llmg_arena_t *a, size_t most)
{
    size_t               size;
    llmg_arena_t        *one;
    llmg_arena_block_t  *b, *next;

    llmg_arena_free_pieces(a);

    if (a->blocks->next != NULL) {

        size = (a->used < most) ? a->used : most;

        if (size > a->first) {
            one = llmg_arena_begin(malloc(size), a->limit, size);

            if (one != NULL) {
                llmg_arena_destroy(a);
                return one;
            }
        }

        for (b = a->blocks; b->next != NULL; b = next) {
            next = b->next;
            free(b);
        }

        a->blocks = b;
    }

    a->last = (unsigned char *) a + llmg_arena_round(sizeof(llmg_arena_t));
    a->end = (unsigned char *) a->blocks + a->first;
    a->used = a->first;

    return a;
}


void
llmg_arena_destroy(llmg_arena_t *a)
{
    llmg_arena_cache_t  *cache;
    llmg_arena_block_t  *b, *next;

    if (a == NULL) {
        return;
    }

    llmg_arena_free_pieces(a);

    /* the arena itself is in the last block of the list */

    cache = a->cache;

    for (b = a->blocks; b->next != NULL; b = next) {
        next = b->next;
        free(b);
    }

    if (cache != NULL && cache->n < LLMG_ARENA_CACHED) {
        b->next = cache->blocks;
        cache->blocks = b;
        cache->n++;

        return;
    }

    free(b);
}


void *
llmg_arena_alloc_block(llmg_arena_t *a, size_t size)
{
    size_t               head, total, block;
    unsigned char       *p;
    llmg_arena_block_t  *b;

    if (a->fail != 0 && --a->fail == 0) {
        a->fail = 1;
        a->status = LLMG_ERROR;
        return NULL;
    }

    if (size > SIZE_MAX / 2) {
        a->status = LLMG_LIMIT;
        return NULL;
    }

    size = llmg_arena_round(size);

    if (size <= (size_t) (a->end - a->last)) {
        p = a->last;
        a->last += size;
        return p;
    }

    head = llmg_arena_round(sizeof(llmg_arena_block_t));
    total = head + size;

    block = (a->first < LLMG_ARENA_BLOCK) ? LLMG_ARENA_SMALL
                                          : LLMG_ARENA_BLOCK;

    if (total < block) {
        total = block;
    }

    if (total > a->limit - a->used) {
        a->status = LLMG_LIMIT;
        return NULL;
    }

    b = malloc(total);
    if (b == NULL) {
        a->status = LLMG_ERROR;
        return NULL;
    }

    a->used += total;
    b->next = a->blocks;
    a->blocks = b;

    p = (unsigned char *) b + head;

    /* a large piece does not waste what is left of the current block */

    if (total - head - size > (size_t) (a->end - a->last)) {
        a->last = p + size;
        a->end = (unsigned char *) b + total;
    }

    return p;
}


void *
llmg_arena_piece(llmg_arena_t *a, void *piece, size_t size)
{
    size_t               total, was;
    llmg_arena_piece_t  *p, *moved, **link;

    if (a->fail != 0 && --a->fail == 0) {
        a->fail = 1;
        a->status = LLMG_ERROR;
        return NULL;
    }

    p = NULL;
    was = 0;
    link = &a->pieces;

    if (piece != NULL) {
        p = (llmg_arena_piece_t *) ((unsigned char *) piece
                                    - LLMG_ARENA_PIECE);
        was = p->size;

        while (*link != p) {
            link = &(*link)->next;
        }
    }

    if (size > SIZE_MAX / 2
        || (LLMG_ARENA_PIECE + size > was
            && LLMG_ARENA_PIECE + size - was > a->limit - a->used))
    {
        a->status = LLMG_LIMIT;
        return NULL;
    }

    total = LLMG_ARENA_PIECE + size;

    moved = realloc(p, total);
    if (moved == NULL) {
        a->status = LLMG_ERROR;
        return NULL;
    }

    if (p == NULL) {
        moved->next = a->pieces;
    }

    moved->size = total;
    *link = moved;

    a->used = a->used - was + total;

    return (unsigned char *) moved + LLMG_ARENA_PIECE;
}


static void
llmg_arena_free_pieces(llmg_arena_t *a)
{
    llmg_arena_piece_t  *p, *next;

    for (p = a->pieces; p != NULL; p = next) {
        next = p->next;
        a->used -= p->size;
        free(p);
    }

    a->pieces = NULL;
}


void *
llmg_arena_calloc(llmg_arena_t *a, size_t size)
{
    void  *p;

    p = llmg_arena_alloc(a, size);
    if (p != NULL) {
        memset(p, 0, size);
    }

    return p;
}


unsigned char *
llmg_arena_copy(llmg_arena_t *a, const void *data, size_t len)
{
    unsigned char  *p;

    p = llmg_arena_alloc(a, len + 1);
    if (p == NULL) {
        return NULL;
    }

    if (len != 0) {
        memcpy(p, data, len);
    }

    p[len] = '\0';

    return p;
}


void
llmg_arena_extend(llmg_arena_t *a, size_t more)
{
    a->limit += (more < SIZE_MAX - a->limit) ? more : SIZE_MAX - a->limit;
}


llmg_status_t
llmg_arena_status(const llmg_arena_t *a)
{
    return a->status;
}
