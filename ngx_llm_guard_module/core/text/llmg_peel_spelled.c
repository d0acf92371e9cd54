/*
 * Letters, each by itself.
 */

#include "llmg_peel_signs.h"
#include "llmg_fold_table.h"
#include "llmg_utf8.h"


/* a tag of markup between two letters, and all that is between them */
#define LLMG_PEEL_TAG       40
#define LLMG_PEEL_BETWEEN   64


/* what is between two letters: where the next one is, or NULL */

static const unsigned char *
llmg_peel_between(const unsigned char *p, const unsigned char *end,
    unsigned *blanks, unsigned *signs)
{
    size_t                n;
    unsigned              value;
    uint32_t              cp;
    const unsigned char  *q, *stop;

    *blanks = 0;
    *signs = 0;
    stop = (size_t) (end - p) > LLMG_PEEL_BETWEEN ? p + LLMG_PEEL_BETWEEN
                                                  : end;

    while (p < stop) {

        if (llmg_peel_letter(*p)) {
            return p;
        }

        if (llmg_peel_blank(*p)) {
            (*blanks)++;
            p++;
            continue;
        }

        if (llmg_peel_digit(*p)) {
            return NULL;
        }

        if (*p < 0x80) {

            /* a tag is one sign; what llmg_fold.h takes away is none */

            switch (*p) {

            case '<':
                for (q = p + 1; q < stop && *q != '>' && *q != '<'
                                && q - p < LLMG_PEEL_TAG; q++) { /* void */ }

                if (q < stop && *q == '>') {
                    p = q;
                }

                (*signs)++;
                break;

            case '.': case '-': case '_': case ',': case '/': case '~':
                break;

            default:
                (*signs)++;
            }

            p++;
            continue;
        }

        n = llmg_utf8_next(p, stop, &cp);
        if (n == 0) {
            return NULL;
        }

        value = llmg_fold_value(cp);

        if (value == LLMG_FOLD_LETTER || value >= LLMG_FOLD_POOL) {
            return NULL;
        }

        /* the canonical view is without those that nobody sees */

        *signs += (value != LLMG_FOLD_DROP);
        p += n;
    }

    return NULL;
}

/* "i|g|n|o|r|e", "[i][g]", "<b>i</b><b>g</b>" */

const unsigned char *
llmg_peel_spelled(const unsigned char *p, const unsigned char *end,
    unsigned char *out, size_t *n, const unsigned char **next)
{
    unsigned              blanks, usual, signs, gap, letters;
    const unsigned char  *q, *last;

    *n = 0;
    signs = 0;
    letters = 0;
    usual = 0;
    last = p;
    q = p;

    for ( ;; ) {

        if (q + 1 < end && llmg_peel_letter(q[1])) {
            break;
        }

        out[(*n)++] = *q;
        letters++;
        last = q + 1;

        q = llmg_peel_between(last, end, &blanks, &gap);
        if (q == NULL) {
            break;
        }

        signs += (gap != 0);

        if (letters == 1) {
            usual = blanks;

        } else if (blanks > usual) {
            out[(*n)++] = ' ';
        }
    }

    while (*n != 0 && out[*n - 1] == ' ') {
        (*n)--;
    }

    *next = last;

    return letters >= LLMG_PEEL_LETTERS && signs >= letters / 2 ? last : p;
}
