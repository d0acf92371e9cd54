#include "llmg_tokens.h"


/* what a byte of class "b" costs behind one of class "a" */
#define llmg_tokens_cost(a, b)                                                \
    llmg_tokens_weights[(a) * LLMG_TOKENS_CLASSES + (b)]


uint64_t
llmg_tokens_next(llmg_tokens_t *at, llmg_str_t piece)
{
    size_t                a, b, c, d;
    uint64_t              cost;
    const unsigned char  *p, *end;

    cost = 0;
    d = at->last;
    p = piece.data;
    end = p + piece.len;

    /* four at a time take half the instructions */

    for (; end - p >= 4; p += 4) {
        a = llmg_tokens_classes[p[0]];
        cost += llmg_tokens_cost(d, a);

        b = llmg_tokens_classes[p[1]];
        cost += llmg_tokens_cost(a, b);

        c = llmg_tokens_classes[p[2]];
        cost += llmg_tokens_cost(b, c);

        d = llmg_tokens_classes[p[3]];
        cost += llmg_tokens_cost(c, d);
    }

    for (; p != end; p++) {
        a = llmg_tokens_classes[*p];
        cost += llmg_tokens_cost(d, a);
        d = a;
    }

    at->last = (unsigned) d;

    return cost;
}


uint64_t
llmg_tokens_estimate(llmg_str_t text)
{
    llmg_tokens_t  at;

    at.last = 0;

    return llmg_tokens_next(&at, text);
}
