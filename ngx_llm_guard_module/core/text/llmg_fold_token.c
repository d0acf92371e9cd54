/*
 * Tokens of ASCII, in which digits and signs may stand for letters: what the
 * steps would make of each, without a look at each byte by each of them.
 *
 * A token is a run of letters, digits and signs.  It is taken when it is whole,
 * that is, when ASCII follows that is none of these; of one that is longer than
 * LLMG_FOLD_WORD, which is no word, also the pieces that llmg_fold_word() would
 * make of it.
 */

#include "llmg_fold_step.h"


/* bytes after which the faster path may try again */
#define LLMG_FOLD_TRY          32


/* the state of the steps behind the bytes that were taken */
typedef struct {
    unsigned  in_word;          /* or at a boundary */
    unsigned  skip;
    unsigned  blank;
    unsigned  leet;
} llmg_fold_tokens_t;


/* a letter or digit by itself */
enum {
    LLMG_FOLD_TAKEN = 0,
    LLMG_FOLD_STEPS,            /* that only steps can judge */
    LLMG_FOLD_ROW               /* the first of a row that is no word */
};


/*
 * The first of four by themselves, of which two are digits, which are too many
 * for a word.  It stays as it is, and the row goes on with the next one, which
 * is another first one or for the steps.
 */

static llmg_inline int
llmg_fold_row(const unsigned char *p, const unsigned char *end)
{
    unsigned  i, k, digits;

    if (end - p < 8 || p[3] != p[1] || p[5] != p[1] || p[7] != p[1]) {
        return 0;
    }

    digits = 0;

    for (i = 0; i < 8; i += 2) {
        k = p[i] < 0x80 ? llmg_fold_bytes[p[i]] : 0;

        if (!(k & LLMG_FOLD_IS_ALNUM)) {
            return 0;
        }

        digits += (k & LLMG_FOLD_IS_DIGIT) != 0;
    }

    return digits >= 2;
}


/* of one behind which p[1] is no token's */

static unsigned
llmg_fold_alone(const unsigned char *p, const unsigned char *end)
{
    size_t    n;
    unsigned  two, three;

    switch (p[1]) {
    case ' ': case '\n': case '\t': case '.': case '-': case '_': case '*':
    case ',': case '/': case '~':
        break;
    default:
        return LLMG_FOLD_TAKEN;
    }

    if (end - p < 4 || p[2] >= 0x80) {
        return LLMG_FOLD_STEPS;
    }

    if (llmg_fold_row(p, end)) {
        return LLMG_FOLD_ROW;
    }

    two = llmg_fold_bytes[p[2]];

    if (!(two & LLMG_FOLD_IS_ALNUM)) {
        return (two & LLMG_FOLD_IS_SIGN) ? LLMG_FOLD_STEPS : LLMG_FOLD_TAKEN;
    }

    three = p[3] < 0x80 ? llmg_fold_bytes[p[3]] : 0;

    if (!(three & LLMG_FOLD_IS_TOKEN)) {
        return LLMG_FOLD_STEPS;
    }

    p += 2;

    if (three & LLMG_FOLD_IS_SIGN) {

        /* a letter and a sign wait with it */

        p += 2;

        if (p == end || *p >= 0x80) {
            return LLMG_FOLD_STEPS;
        }
    }

    /* the word behind it is judged before it is: it must be ASCII */

    for (n = 0; p < end && *p < 0x80 && n < LLMG_FOLD_WORD; p++, n++) {
        if (!(llmg_fold_bytes[*p] & LLMG_FOLD_IS_ALNUM)) {
            return LLMG_FOLD_TAKEN;
        }
    }

    return n < LLMG_FOLD_WORD ? LLMG_FOLD_STEPS : LLMG_FOLD_TAKEN;
}


/* the rest of a token that is no word: how much of it */

static size_t
llmg_fold_rest(unsigned char *dst, const unsigned char *p,
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


/*
 * A token with signs, or a long one, of which "dst" has the first n bytes.
 * Returns how much of it was taken; *whole is 1 when it is all.
 */

static size_t
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
                (void) llmg_fold_leet_token(dst + from, count, &now.leet);
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
    n = llmg_fold_rest(dst + i, p + i, end, piece, whole);

    if (!*whole && n == 0) {
        return 0;
    }

    *t = now;

    return i + n;
}


size_t
llmg_fold_tokens(llmg_fold_t *f, const unsigned char *p,
    const unsigned char *end)
{
    int                   whole;
    size_t                n;
    unsigned              k, any;
    llmg_status_t         rc;
    unsigned char        *dst;
    llmg_fold_tokens_t    t;
    const unsigned char  *start, *q;

    rc = llmg_buf_reserve(&f->out, (size_t) (end - p));

    if (rc != LLMG_OK) {
        f->status = rc;
        return 0;
    }

    start = p;
    dst = f->out.data + f->out.len;

    t.in_word = (f->spaced == LLMG_FOLD_IN_WORD);
    t.skip = f->skip;
    t.blank = f->blank;
    t.leet = f->leet;

    while (p < end && *p < 0x80) {

        k = llmg_fold_bytes[*p];

        if (!(k & LLMG_FOLD_IS_TOKEN)) {
            t.in_word = 0;
            t.skip = 0;
            t.blank = (*p <= ' ');
            *dst++ = *p++;

            if (t.leet == 0 && p - start >= LLMG_FOLD_TRY) {
                break;
            }

            continue;
        }

        /* mostly a token is short, and without signs */

        any = 0;

        for (q = p; q < end && *q < 0x80 && q - p <= LLMG_FOLD_WORD; q++) {
            k = llmg_fold_bytes[*q];

            if (!(k & LLMG_FOLD_IS_TOKEN)) {
                break;
            }

            any |= k;
            dst[q - p] = (unsigned char) (*q
                                          | (k & LLMG_FOLD_IS_LETTER) >> 3);
        }

        n = (size_t) (q - p);

        if (n <= LLMG_FOLD_WORD && (q == end || *q >= 0x80)) {
            f->held = f->in + (uint32_t) (q - start) + 1;
            break;
        }

        if (n == 1 && !t.in_word && (any & LLMG_FOLD_IS_ALNUM)) {
            k = llmg_fold_alone(p, end);

            if (k == LLMG_FOLD_STEPS) {
                f->held = f->in + (uint32_t) (p - start) + 1;
                break;
            }

            if (k == LLMG_FOLD_ROW) {
                f->row = p[1];
                any = 0;
            }
        }

        if (n <= LLMG_FOLD_WORD && !(any & LLMG_FOLD_IS_SIGN) && !t.skip) {

            if (any & LLMG_FOLD_IS_DIGIT) {
                (void) llmg_fold_leet_token(dst, (unsigned) n, &t.leet);

            } else if (t.leet != 0) {
                t.leet--;
            }

            t.blank = 0;
            whole = 1;

        } else {
            n = t.skip ? llmg_fold_rest(dst, p, end, p, &whole)
                       : llmg_fold_careful(&t, dst, p, end, &whole);
        }

        t.in_word = (n != 0) ? 1 : t.in_word;
        dst += n;
        p += n;

        if (!whole) {

            /* what is left is for the steps: at most a long word */

            f->held = f->in + (uint32_t) (p - start) + 2 * LLMG_FOLD_WORD;
            break;
        }
    }

    n = (size_t) (p - start);

    if (n == 0) {
        return 0;
    }

    for (q = start; f->latin < LLMG_FOLD_LATIN && q < p; q++) {
        f->latin += (llmg_fold_bytes[*q] & LLMG_FOLD_IS_TOKEN) != 0;
    }

    f->spaced = t.in_word ? LLMG_FOLD_IN_WORD : LLMG_FOLD_BOUNDARY;
    f->skip = t.skip;
    f->blank = t.blank;
    f->leet = t.leet;

    llmg_fold_map(f, n, f->in, f->in + (uint32_t) n, 0);
    f->out.len += n;

    return n;
}
