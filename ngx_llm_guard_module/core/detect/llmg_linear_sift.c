/*
 * Backslashes and blanks in a row are no business of the path for many bytes at
 * once: they are made one blank, or the end of a line if there is one among
 * them, and what is left is for it.
 */

#include "llmg_linear_fast.h"

#if (LLMG_LINEAR_X86)

/* what is sifted before it is looked at */
#define LLMG_LINEAR_SIEVE   LLMG_LINEAR_AWAY

/* what a byte is, and is behind a backslash */
#define LLMG_LINEAR_BLANK   0x01
#define LLMG_LINEAR_LINE    0x02
#define LLMG_LINEAR_BEHIND  4           /* bits to the left: the same then */


#define B   (LLMG_LINEAR_BLANK | LLMG_LINEAR_BLANK << LLMG_LINEAR_BEHIND)
#define L   (B | LLMG_LINEAR_LINE | LLMG_LINEAR_LINE << LLMG_LINEAR_BEHIND)
#define T   (LLMG_LINEAR_BLANK << LLMG_LINEAR_BEHIND)
#define N   (T | LLMG_LINEAR_LINE << LLMG_LINEAR_BEHIND)

static const unsigned char  llmg_linear_kinds[256] = {
    B, B, B, B, B, B, B, B, B, B, L, B, B, B, B, B,
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
    B, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, B, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, N, 0,
    0, 0, T, 0, T, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, B
};

#undef B
#undef L
#undef T
#undef N


/*
 * Up to LLMG_LINEAR_SIEVE of the n bytes at p, behind out[0], which becomes a
 * line's end where one belongs to the blank before; returns how many are left.
 */

static llmg_inline size_t
llmg_linear_sieve(llmg_linear_text_t *t, unsigned char *out,
    const unsigned char *p, size_t n)
{
    size_t         i, k;
    unsigned       kind, blank, before, escape;
    unsigned char  c;

    before = (t->last >> 56 == ' ');
    escape = t->escape;
    out[0] = 0;
    k = 0;

    for (i = 0; i < n; i++) {
        c = p[i];
        kind = llmg_linear_kinds[c] >> (escape * LLMG_LINEAR_BEHIND);
        escape = (c == '\\');

        blank = kind & LLMG_LINEAR_BLANK;
        out[k + 1] = (unsigned char) (blank ? ' ' : c);
        k += 1 - (blank & before);
        before = blank;

        if (kind & LLMG_LINEAR_LINE) {
            out[k] = '\n';
        }
    }

    t->escape = escape;

    return k;
}


void
llmg_linear_sift(llmg_linear_t *l, const unsigned char *p, size_t n)
{
    size_t          i, k, len;
    unsigned char   out[1 + LLMG_LINEAR_SIEVE];

    while (n != 0) {
        len = n < LLMG_LINEAR_SIEVE ? n : LLMG_LINEAR_SIEVE;
        k = llmg_linear_sieve(&l->text, out, p, len);

        if (out[0] == '\n' && l->bytes >= LLMG_LINEAR_SHORT) {
            llmg_linear_block(l);
        }

        for (i = 0; i < k; /* void */ ) {
            i += llmg_linear_fast(l, out + 1 + i, k - i);
        }

        p += len;
        n -= len;
    }
}

#endif
