/*
 * Tokens of which a look at each byte is due: long ones, and those with signs
 * in a row.
 */

#include "llmg_fold_kinds.h"


/* the last byte of each token that has one of "bits": a carry goes up to it */

static llmg_inline uint64_t
llmg_fold_have(uint64_t tokens, uint64_t last, uint64_t bits)
{
    bits &= tokens;

    return last & (~(tokens + bits) | bits);
}


/*
 * What llmg_fold_leet_word() would refuse in any case is left out: it takes the
 * longer ones for a digit before a letter, the shorter ones by a list.  Signs
 * stay, unless alone, and rows of four by themselves with three letters.
 */

void
llmg_fold_due(llmg_fold_due_t *d, const llmg_fold_kinds_t *k)
{
    uint64_t  tokens, last, five, inside, mixed, brief, mute, four, two, both;

    tokens = k->letters | k->digits | k->signs;
    last = tokens & ~(tokens >> 1);
    mixed = tokens & tokens >> 1 & (k->letters ^ k->letters >> 1);

    /* more than five bytes; five with two digits that have a letter behind */

    inside = k->digits & k->letters >> 1 & tokens << 1;
    five = tokens << 1 & tokens << 2 & tokens << 3 & tokens << 4;
    inside = llmg_fold_have(tokens, last, inside)
             & five & (tokens << 5 | (inside << 1 & inside << 3));

    mute = tokens & ~k->vowels;
    mute &= mute >> 1;
    mute &= mute >> 2 & mute >> 3;

    inside &= llmg_fold_have(tokens, last, k->far)
              & llmg_fold_have(tokens, last, k->vowels)
              & ~llmg_fold_have(tokens, last, k->twos | k->rare | mute);

    /* three and four */

    brief = last & tokens << 1 & tokens << 2 & ~(tokens << 3 & tokens << 4);
    brief &= mixed << 1 | mixed << 2 | mixed << 3;
    brief &= ~llmg_fold_have(tokens, last, k->twos);

    d->alone = tokens & ~k->signs & ~(tokens << 1 | tokens >> 1);

    four = d->alone & d->alone >> 2;
    four &= four >> 4;
    two = k->digits | k->digits >> 2;
    both = k->digits & k->digits >> 2;
    four &= ~(both | both >> 4 | (two & two >> 4));

    d->tokens = inside | brief | four
                | (k->signs & (tokens << 1 | tokens >> 1));
    d->mixed = mixed | d->tokens;
}


size_t
llmg_fold_tail(unsigned char *dst, const unsigned char *p,
    const unsigned char *end, const unsigned char *piece, int *whole)
{
    unsigned              k;
    const unsigned char  *q, *safe;

    safe = p;

    for (q = p; q < end && *q < 0x80; q++) {
        k = llmg_fold_bytes[*q];

        if (!(k & LLMG_FOLD_IS_TOKEN)) {
            *whole = 1;
            return (size_t) (q - p);
        }

        *dst++ = (unsigned char) (*q | (k & LLMG_FOLD_IS_LETTER) >> 3);

        if ((k & LLMG_FOLD_IS_SIGN) || q + 1 - piece == LLMG_FOLD_WORD) {
            piece = q + 1;
            safe = q + 1;
        }
    }

    *whole = 0;

    return (size_t) (safe - p);
}


/* the first word of a token, of which not all has been looked at */

static void
llmg_fold_careful_leet(unsigned char *word, unsigned n, unsigned *leet)
{
    unsigned char      token[LLMG_FOLD_KINDS];
    llmg_fold_kinds_t  kinds;

    memset(token, 0, sizeof(token));
    memcpy(token, word, n);

    llmg_fold_kinds(&kinds, token, token, sizeof(token));
    llmg_fold_kinds_more(&kinds, token, sizeof(token));

    (void) llmg_fold_leet_token(word, n, &kinds, 0, leet);
}


size_t
llmg_fold_careful(llmg_fold_tokens_t *t, unsigned char *dst,
    const unsigned char *p, const unsigned char *end, int *whole)
{
    size_t                i, n, from;
    unsigned              k, count;
    llmg_fold_tokens_t    now;
    const unsigned char  *piece;

    now = *t;
    piece = p;
    count = 0;
    from = 0;

    for (i = 0; !now.skip; i++) {

        if (p + i == end || p[i] >= 0x80) {
            *whole = 0;
            return 0;
        }

        k = llmg_fold_bytes[p[i]];

        if (!(k & LLMG_FOLD_IS_TOKEN)) {

            if (count != 0) {
                llmg_fold_careful_leet(dst + from, count, &now.leet);
            }

            *t = now;
            *whole = 1;

            return i;
        }

        if (k & LLMG_FOLD_IS_ALNUM) {

            if (count == LLMG_FOLD_WORD) {
                now.leet = 0;
                now.skip = 1;
                break;
            }

            from = count == 0 ? i : from;
            count++;

        } else if (count != 0 || now.blank) {

            /* no word has so many signs */

            if (count == LLMG_FOLD_WORD
                || (count >= 2
                    && (llmg_fold_bytes[p[i - 1]] & LLMG_FOLD_IS_SIGN)
                    && (llmg_fold_bytes[p[i - 2]] & LLMG_FOLD_IS_SIGN)))
            {
                now.skip = 1;
                break;
            }

            from = count == 0 ? i : from;
            count++;
        }

        now.blank = 0;
        dst[i] = (unsigned char) (p[i] | (k & LLMG_FOLD_IS_LETTER) >> 3);

        if ((k & LLMG_FOLD_IS_SIGN) || p + i + 1 - piece == LLMG_FOLD_WORD) {
            piece = p + i + 1;
        }
    }

    now.blank = 0;
    n = llmg_fold_tail(dst + i, p + i, end, piece, whole);

    if (!*whole && n == 0) {
        return 0;
    }

    *t = now;

    return i + n;
}


/* what is at p, of which a bit is asked */
#define llmg_fold_is(kinds, at)   ((kinds) >> (at) & 1)
