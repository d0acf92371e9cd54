/*
 * Records that are mostly zeros, without the zeros: for what waits long and is
 * needed again as it was.
 *
 *     a bit for each of 64 words, the lowest first: it is not zero
 *     those words, of eight bytes
 *     ... and the same of the next 64
 *
 * Nothing in a record may point to the record itself.
 */

#ifndef _LLMG_SPARSE_H_INCLUDED_
#define _LLMG_SPARSE_H_INCLUDED_


#include "llmg.h"


/* The most that a record of "size" bytes may take. */
#define llmg_sparse_max(size)   (((size) / 8 + (size) / 512 + 2) * 8)


/*
 * Writes the record at "src" to "dst"; with NULL only returns how many bytes it
 * takes, a multiple of eight.
 */
size_t llmg_sparse_put(void *dst, const void *src, size_t size);

/* The record as it was; returns how many bytes of "src" it was. */
size_t llmg_sparse_get(void *dst, const void *src, size_t size);


#endif /* _LLMG_SPARSE_H_INCLUDED_ */
