#include "llmg_entropy.h"


#define LLMG_ENTROPY_BITS   8       /* of the fraction of a logarithm */

/* a turn for so many bytes, at the least */
#define LLMG_TOKEN_TURN     6


/* the logarithm of n to the base 2, in 1/256 */

static unsigned
llmg_log2(uint32_t n)
{
    unsigned  i, whole, part;
    uint64_t  x;

    whole = 31 - (unsigned) __builtin_clz(n);
    part = 0;

    /* the fraction, by squaring: x is n / 2^whole in 1/2^31 */

    x = (uint64_t) n << (31 - whole);

    for (i = 0; i < LLMG_ENTROPY_BITS; i++) {
        x = (x >> 8) * (x >> 8) >> 15;
        part <<= 1;

        if (x >> 32) {
            part |= 1;
            x >>= 1;
        }
    }

    return whole << LLMG_ENTROPY_BITS | part;
}


unsigned
llmg_entropy(llmg_str_t s)
{
    size_t    i;
    uint32_t  n, count[256];
    uint64_t  sum;

    if (s.len == 0 || s.len > UINT32_MAX) {
        return 0;
    }

    /* a token is short, and has few of all bytes: those alone are touched */

    for (i = 0; i < s.len; i++) {
        count[s.data[i]] = 0;
    }

    for (i = 0; i < s.len; i++) {
        count[s.data[i]]++;
    }

    /* log n - (sum of c log c) / n */

    sum = 0;

    for (i = 0; i < s.len; i++) {
        n = count[s.data[i]];

        if (n > 1) {
            sum += (uint64_t) n * llmg_log2(n);
            count[s.data[i]] = 0;
        }
    }

    sum = (uint64_t) llmg_log2((uint32_t) s.len) - sum / s.len;

    return (unsigned) (sum * 100 >> LLMG_ENTROPY_BITS);
}


void
llmg_token_of(llmg_str_t s, llmg_token_t *token)
{
    int            kind, last, joint;
    size_t         i;
    unsigned char  c;

    memset(token, 0, sizeof(llmg_token_t));

    last = 0;
    joint = 0;
    token->hex = 1;

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if ((unsigned char) (c - '0') < 10) {
            token->digits++;
            kind = 1;

        } else if ((unsigned char) (c - 'a') < 26) {
            token->lower++;
            token->hex &= (c <= 'f');
            kind = 2;

        } else if ((unsigned char) (c - 'A') < 26) {
            token->upper++;
            token->hex &= (c <= 'F');
            kind = 3;

        } else {
            token->others++;
            token->hex = 0;
            joint = 1;
            continue;
        }

        if (last != 0 && kind != last && !joint) {
            token->turns++;
        }

        if (joint && last > 1 && kind > 1) {
            token->joints++;
        }

        joint = 0;
        last = kind;
    }

    if (token->lower && token->upper) {
        token->hex = 0;
    }
}


int
llmg_token_random(llmg_str_t s)
{
    llmg_token_t  t;

    if (s.len < 8) {
        return 0;
    }

    llmg_token_of(s, &t);

    if (t.digits < 2 || t.lower + t.upper == 0) {
        return 0;
    }

    /* log2(16) is 4: of a short token not every digit is there */

    if (llmg_entropy(s) < (s.len < 16 ? 270u : 300u)) {
        return 0;
    }

    return t.turns * LLMG_TOKEN_TURN >= s.len && t.turns >= 3
           && t.joints * 12 <= s.len;
}
