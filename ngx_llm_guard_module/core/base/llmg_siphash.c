#include "llmg_siphash.h"


#define llmg_siphash_rotl(x, b)  ((x) << (b) | (x) >> (64 - (b)))

#define llmg_siphash_round(v0, v1, v2, v3)                                    \
    v0 += v1; v1 = llmg_siphash_rotl(v1, 13); v1 ^= v0;                       \
    v0 = llmg_siphash_rotl(v0, 32);                                           \
    v2 += v3; v3 = llmg_siphash_rotl(v3, 16); v3 ^= v2;                       \
    v0 += v3; v3 = llmg_siphash_rotl(v3, 21); v3 ^= v0;                       \
    v2 += v1; v1 = llmg_siphash_rotl(v1, 17); v1 ^= v2;                       \
    v2 = llmg_siphash_rotl(v2, 32)


/* n bytes, 8 at the most, the lowest first: the same on every machine */

static uint64_t
llmg_siphash_word(const unsigned char *p, size_t n)
{
    uint64_t  m;

    m = 0;

    while (n--) {
        m = m << 8 | p[n];
    }

    return m;
}


uint64_t
llmg_siphash(const unsigned char key[LLMG_SIPHASH_KEY], llmg_str_t s)
{
    size_t    i;
    uint64_t  v0, v1, v2, v3, k0, k1, m;

    k0 = llmg_siphash_word(key, 8);
    k1 = llmg_siphash_word(key + 8, 8);

    v0 = k0 ^ 0x736f6d6570736575ULL;
    v1 = k1 ^ 0x646f72616e646f6dULL;
    v2 = k0 ^ 0x6c7967656e657261ULL;
    v3 = k1 ^ 0x7465646279746573ULL;

    for (i = 0; i <= s.len; i += 8) {

        m = (s.len - i >= 8)
            ? llmg_siphash_word(s.data + i, 8)
            : llmg_siphash_word(s.data + i, s.len - i)
              | (uint64_t) s.len << 56;

        v3 ^= m;
        llmg_siphash_round(v0, v1, v2, v3);
        llmg_siphash_round(v0, v1, v2, v3);
        v0 ^= m;
    }

    v2 ^= 0xff;

    for (i = 0; i < 4; i++) {
        llmg_siphash_round(v0, v1, v2, v3);
    }

    return v0 ^ v1 ^ v2 ^ v3;
}
