/*
 * Where rare phrases of other alphabets may begin: literals of these would be
 * looked at in a text of their alphabet at every letter, for two bytes of them
 * stand everywhere in it.  By twelve bytes nearly all places are told.
 */

#include "llmg_bits.h"
#include "llmg_phrase.h"


#define LLMG_PHRASE_BLOCK   64


static uint64_t llmg_phrase_places(const unsigned char *p, uint64_t *high);


/* 1 when there is nothing but ASCII in so many bytes */

static llmg_inline int
llmg_phrase_ascii(const unsigned char *p)
{
#if (LLMG_SSE2)

    __m128i  v, w;

    v = _mm_or_si128(llmg_bits_load(p), llmg_bits_load(p + 16));
    w = _mm_or_si128(llmg_bits_load(p + 32), llmg_bits_load(p + 48));

    return llmg_bits_high(_mm_or_si128(v, w)) == 0;

#else

    unsigned  i;
    uint64_t  any;

    for (i = 0, any = 0; i < LLMG_PHRASE_BLOCK; i += 8) {
        any |= llmg_load64(p + i);
    }

    return (any & 0x8080808080808080U) == 0;

#endif
}


llmg_status_t
llmg_phrase_scan(llmg_str_t text, llmg_phrase_hit_pt hit, void *data)
{
    size_t                i, at;
    uint64_t              high, places;
    llmg_status_t         rc;
    const unsigned char  *p;

    high = 0;

    for (i = 0; text.len - i >= LLMG_PHRASE_BLOCK + LLMG_PHRASE_FIRST;
         i += LLMG_PHRASE_BLOCK)
    {
        p = text.data + i;

        if (llmg_phrase_ascii(p)) {
            high = 0;
            continue;
        }

        for (places = llmg_phrase_places(p, &high); places != 0;
             places &= places - 1)
        {
            at = (size_t) __builtin_ctzll(places);

            if (llmg_phrase_may(p + at)) {
                rc = hit(data, i + at);
                if (rc != LLMG_OK) {
                    return rc;
                }
            }
        }
    }

    /* what is left is looked at byte by byte, unless it is ASCII as well */

    if (text.len - i > LLMG_PHRASE_BLOCK
        && llmg_phrase_ascii(text.data + i))
    {
        i += LLMG_PHRASE_BLOCK;
    }

    if (text.len >= LLMG_PHRASE_BLOCK && text.len - i <= LLMG_PHRASE_BLOCK
        && llmg_phrase_ascii(text.data + text.len - LLMG_PHRASE_BLOCK))
    {
        return LLMG_OK;
    }

    for ( /* void */ ; i + LLMG_PHRASE_FIRST <= text.len; i++) {

        if (text.data[i] >= 0x80 && llmg_phrase_begins(text, i)
            && llmg_phrase_may(text.data + i))
        {
            rc = hit(data, i);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return LLMG_OK;
}


/* where phrases may begin, a bit for each byte of a block */

static uint64_t
llmg_phrase_places(const unsigned char *p, uint64_t *high)
{
    unsigned     i;
    uint64_t     letters, inside;
    llmg_bits_t  v;

    letters = 0;
    inside = 0;

    for (i = 0; i < LLMG_PHRASE_BLOCK; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        letters |= (uint64_t) llmg_bits_high(v) << i;
        inside |= (uint64_t) (llmg_bits_range(v, LLMG_PHRASE_ARABIC,
                                              LLMG_PHRASE_NARABIC)
                              | llmg_bits_range(v, LLMG_PHRASE_HAN,
                                                LLMG_PHRASE_NHAN)) << i;
    }

    inside |= letters & ~(letters << 1 | *high);
    *high = letters >> (LLMG_PHRASE_BLOCK - 1);

    return inside;
}
