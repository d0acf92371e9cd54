#include "llmg_sparse.h"


#define LLMG_SPARSE_WORD   sizeof(uint64_t)

/* Words that share one of bits. */
#define LLMG_SPARSE_BITS   64


size_t
llmg_sparse_put(void *dst, const void *src, size_t size)
{
    size_t                i, n, left, max;
    uint64_t              word, bits;
    unsigned char        *to, *head;
    const unsigned char  *from;

    from = src;
    to = dst;
    n = 0;

    for (left = size; left != 0; /* void */ ) {
        head = (to != NULL) ? to + n : NULL;
        n += LLMG_SPARSE_WORD;
        bits = 0;

        max = (left + LLMG_SPARSE_WORD - 1) / LLMG_SPARSE_WORD;
        max = (max < LLMG_SPARSE_BITS) ? max : LLMG_SPARSE_BITS;

        for (i = 0; i < max; i++) {

            if (left >= LLMG_SPARSE_WORD) {
                memcpy(&word, from, LLMG_SPARSE_WORD);
                from += LLMG_SPARSE_WORD;
                left -= LLMG_SPARSE_WORD;

            } else {
                word = 0;
                memcpy(&word, from, left);
                left = 0;
            }

            if (word == 0) {
                continue;
            }

            bits |= (uint64_t) 1 << i;

            if (to != NULL) {
                memcpy(to + n, &word, LLMG_SPARSE_WORD);
            }

            n += LLMG_SPARSE_WORD;
        }

        if (head != NULL) {
            memcpy(head, &bits, LLMG_SPARSE_WORD);
        }
    }

    return n;
}


size_t
llmg_sparse_get(void *dst, const void *src, size_t size)
{
    size_t                i, at, n;
    uint64_t              bits;
    unsigned char        *to;
    const unsigned char  *from;

    to = dst;
    from = src;
    n = 0;

    memset(to, 0, size);

    for (i = 0; i < size; i += LLMG_SPARSE_BITS * LLMG_SPARSE_WORD) {
        memcpy(&bits, from + n, LLMG_SPARSE_WORD);
        n += LLMG_SPARSE_WORD;

        for ( /* void */ ; bits != 0; bits &= bits - 1) {
            at = i + (size_t) __builtin_ctzll(bits) * LLMG_SPARSE_WORD;

            memcpy(to + at, from + n, (size - at < LLMG_SPARSE_WORD)
                                      ? size - at : LLMG_SPARSE_WORD);
            n += LLMG_SPARSE_WORD;
        }
    }

    return n;
}
