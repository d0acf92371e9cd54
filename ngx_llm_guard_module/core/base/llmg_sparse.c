#include "llmg_sparse.h"
#include "llmg_bits.h"


#define LLMG_SPARSE_WORD    sizeof(uint64_t)

/* Bytes whose words share one of bits. */
#define LLMG_SPARSE_GROUP   (64 * LLMG_SPARSE_WORD)


/* which of the words are not zero; the last one may be a part */

static uint64_t
llmg_sparse_bits(const unsigned char *p, size_t len)
{
    size_t    i;
    uint64_t  word, bits;

    bits = 0;

    for (i = len; i % LLMG_SPARSE_WORD != 0; i--) {
        bits |= (p[i - 1] != 0);
    }

    for ( /* void */ ; i != 0; i -= LLMG_SPARSE_WORD) {
        memcpy(&word, p + i - LLMG_SPARSE_WORD, LLMG_SPARSE_WORD);
        bits = (bits << 1) + (word != 0);
    }

    return bits;
}


/* a word, or the part of one that a record of "size" bytes ends with */

static llmg_inline void
llmg_sparse_copy(unsigned char *to, const unsigned char *from, size_t at,
    size_t size)
{
    if (at + LLMG_SPARSE_WORD <= size) {
        memcpy(to, from, LLMG_SPARSE_WORD);

    } else {
        memcpy(to, from, size - at);
    }
}


size_t
llmg_sparse_put(void *dst, const void *src, size_t size)
{
    size_t                i, n, at;
    uint64_t              bits;
    unsigned char        *to;
    const unsigned char  *from;

    to = dst;
    from = src;
    n = 0;

    for (i = 0; i < size; i += LLMG_SPARSE_GROUP) {

        bits = llmg_sparse_bits(from + i, (size - i < LLMG_SPARSE_GROUP)
                                          ? size - i : LLMG_SPARSE_GROUP);

        if (to == NULL) {
            n += (1 + (size_t) llmg_bits_count(bits)) * LLMG_SPARSE_WORD;
            continue;
        }

        memcpy(to + n, &bits, LLMG_SPARSE_WORD);
        n += LLMG_SPARSE_WORD;

        for ( /* void */ ; bits != 0; bits &= bits - 1) {
            at = i + (size_t) __builtin_ctzll(bits) * LLMG_SPARSE_WORD;

            memset(to + n, 0, LLMG_SPARSE_WORD);
            llmg_sparse_copy(to + n, from + at, at, size);
            n += LLMG_SPARSE_WORD;
        }
    }

    return n;
}


size_t
llmg_sparse_get(void *dst, const void *src, size_t size)
{
    size_t                i, n, at;
    uint64_t              bits;
    unsigned char        *to;
    const unsigned char  *from;

    to = dst;
    from = src;
    n = 0;

    memset(to, 0, size);

    for (i = 0; i < size; i += LLMG_SPARSE_GROUP) {
        memcpy(&bits, from + n, LLMG_SPARSE_WORD);
        n += LLMG_SPARSE_WORD;

        for ( /* void */ ; bits != 0; bits &= bits - 1) {
            at = i + (size_t) __builtin_ctzll(bits) * LLMG_SPARSE_WORD;

            llmg_sparse_copy(to + at, from + n, at, size);
            n += LLMG_SPARSE_WORD;
        }
    }

    return n;
}
