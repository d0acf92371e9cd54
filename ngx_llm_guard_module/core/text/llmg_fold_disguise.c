/*
 * Words in disguise: letters that look Latin, and letters one by one.  What a
 * step lets through unchanged it would let through again: so that folding twice
 * is folding once.
 */

#include "llmg_fold_step.h"


/* characters between two spaced words of which one makes the other plausible */
#define LLMG_FOLD_GAP          3


static llmg_inline int
llmg_fold_alnum(const llmg_fold_item_t *item)
{
    return item->kind == LLMG_FOLD_LETTER || llmg_fold_digit(item->cp);
}


/*
 * How much of the text before is Latin: counted by characters that no step
 * takes away or makes of others.
 */

static llmg_inline void
llmg_fold_count(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    if (llmg_fold_latin(item->cp)) {
        f->latin += (f->latin < LLMG_FOLD_LATIN);

    } else if (item->kind == LLMG_FOLD_LETTER && !item->like) {
        f->latin = 0;
    }
}


void
llmg_fold_other(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    llmg_fold_count(f, item);
    llmg_fold_space(f, item);
}


void
llmg_fold_word_end(llmg_fold_t *f)
{
    unsigned           i, n, seen;
    llmg_fold_item_t  *item;

    n = f->nword;
    seen = f->seen;

    f->nword = 0;
    f->seen = 0;

    if (n == 0) {
        return;
    }

    if ((seen & (LLMG_FOLD_SEEN_LIKE | LLMG_FOLD_SEEN_OTHER))
        == LLMG_FOLD_SEEN_LIKE
        && ((seen & LLMG_FOLD_SEEN_LATIN) || f->latin == LLMG_FOLD_LATIN))
    {
        for (i = 0; i < n; i++) {
            item = &f->word[i];

            if (item->cp >= 0x80) {
                item->cp = item->like;
                item->kind = llmg_fold_digit(item->cp) ? LLMG_FOLD_OTHER
                                                       : LLMG_FOLD_LETTER;
            }
        }

        /* who does this does more */

        if (seen & LLMG_FOLD_SEEN_LATIN) {
            f->leet = LLMG_FOLD_LEET;
        }
    }

    /* mostly it is known what counting would say */

    if ((seen & LLMG_FOLD_SEEN_OTHER) ? !(seen & (LLMG_FOLD_SEEN_LATIN
                                                  | LLMG_FOLD_SEEN_DIGIT))
                                      : f->latin == LLMG_FOLD_LATIN)
    {
        f->latin = (seen & LLMG_FOLD_SEEN_OTHER) ? 0 : LLMG_FOLD_LATIN;

    } else {
        for (i = 0; i < n; i++) {
            llmg_fold_count(f, &f->word[i]);
        }
    }

    if (n == 1) {
        llmg_fold_space(f, &f->word[0]);
        return;
    }

    llmg_fold_space_letters(f, f->word, n);
}


/* between the letters of a word that is spelled */

static int
llmg_fold_separates(uint32_t cp)
{
    switch (cp) {
    case ' ': case '\n': case '\t': case '.': case '-': case '_': case '*':
    case ',': case '/': case '~': case 0xB7:
        return 1;
    default:
        return 0;
    }
}


/* are the letters so far enough? */

static int
llmg_fold_spelled(llmg_fold_t *f)
{
    unsigned  i, n, letters;

    n = 0;
    letters = 0;

    for (i = 0; i < f->nspaced; i += 2) {
        n++;
        letters += (f->run[i].kind == LLMG_FOLD_LETTER);
    }

    if (f->again != 0 && f->again == f->separator) {
        return n >= 2 && letters >= 1;
    }

    return n >= LLMG_FOLD_SPACED && letters >= LLMG_FOLD_SPACED - 1;
}


/* those that wait, with their separators or without */

static void
llmg_fold_run(llmg_fold_t *f, unsigned n, unsigned step)
{
    unsigned  i;

    for (i = 0; i < n; i += step) {
        llmg_fold_leet(f, &f->run[i]);
    }

    f->nspaced = 0;
}


/*
 * Of a row that is no word the digits stay digits: as letters they would make a
 * word of it for who folds again.
 */

static void
llmg_fold_run_stays(llmg_fold_t *f, unsigned n)
{
    unsigned  i;

    for (i = 0; i < n; i += 2) {
        if (llmg_fold_digit(f->run[i].cp)) {
            f->run[i].like = LLMG_FOLD_STAYS;
        }
    }
}


/* the letter that was last stands alone, and no separator like ours follows */

static void
llmg_fold_run_over(llmg_fold_t *f)
{
    if (f->joined) {
        llmg_fold_leet(f, &f->run[1]);
        f->nspaced = 0;

    } else if (llmg_fold_spelled(f)) {
        llmg_fold_run(f, f->nspaced, 2);
        f->joined = 1;

    } else {
        if (f->row != 0 || f->nspaced == 2 * LLMG_FOLD_SPACED - 1) {
            llmg_fold_run_stays(f, f->nspaced);
        }

        llmg_fold_run(f, f->nspaced, 1);
    }

    f->row = 0;
    f->again = f->joined ? f->separator : f->again;
    f->gap = 0;
    f->spaced = LLMG_FOLD_BOUNDARY;
}


/* a word of more than one goes on: the spelled ones end before it */

static void
llmg_fold_run_before(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    llmg_fold_item_t  last[2];

    if (!f->joined && f->nspaced > 2) {
        f->nspaced -= 2;

        if (llmg_fold_spelled(f)) {
            last[0] = f->run[f->nspaced];
            last[1] = f->run[f->nspaced + 1];
            llmg_fold_run(f, f->nspaced, 2);
            f->run[0] = last[0];
            f->run[1] = last[1];
        }

        f->nspaced += 2;
    }

    if (!f->joined && f->row != 0) {
        llmg_fold_run_stays(f, f->nspaced - 1);
    }

    llmg_fold_run(f, f->nspaced, 1);
    llmg_fold_leet(f, item);
    f->row = 0;
    f->again = 0;
    f->spaced = LLMG_FOLD_IN_WORD;
}


/* behind a sign that stands behind a letter alone */

static void
llmg_fold_run_sign(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    llmg_fold_item_t  sign;

    sign = f->sign;

    if (llmg_fold_alnum(item)) {
        llmg_fold_run_before(f, &sign);
        llmg_fold_leet(f, item);
        return;
    }

    llmg_fold_run_over(f);
    f->spaced = LLMG_FOLD_IN_WORD;
    llmg_fold_leet(f, &sign);
    llmg_fold_space(f, item);
}


void
llmg_fold_space(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    switch (f->spaced) {

    case LLMG_FOLD_IN_WORD:
        if (!llmg_fold_alnum(item) && !llmg_fold_sign(item->cp)) {
            f->spaced = LLMG_FOLD_BOUNDARY;
            f->gap = 1;
        }

        llmg_fold_leet(f, item);
        return;

    case LLMG_FOLD_BOUNDARY:
        if (llmg_fold_sign(item->cp)) {
            f->row = 0;
            f->spaced = LLMG_FOLD_IN_WORD;
            llmg_fold_leet(f, item);
            return;
        }

        if (!llmg_fold_alnum(item)) {
            if (f->gap++ == LLMG_FOLD_GAP) {
                f->again = 0;
            }

            f->row = 0;
            llmg_fold_leet(f, item);
            return;
        }

        f->run[0] = *item;
        f->nspaced = 1;
        f->joined = 0;
        f->separator = 0;
        f->ascii = (item->cp < 0x80);
        f->spaced = LLMG_FOLD_AT_LETTER;
        return;

    case LLMG_FOLD_AT_LETTER:

        if (llmg_fold_alnum(item)) {
            llmg_fold_run_before(f, item);
            return;
        }

        if (llmg_fold_sign(item->cp)) {
            f->sign = *item;
            f->spaced = LLMG_FOLD_AT_SIGN;
            return;
        }

        if (f->separator == 0 ? llmg_fold_separates(item->cp)
                              : item->cp == f->separator)
        {
            f->separator = item->cp;
            f->spaced = LLMG_FOLD_AT_SEPARATOR;

            if (f->joined) {
                llmg_fold_leet(f, &f->run[1]);
                f->run[0] = *item;
                f->nspaced = 1;
                return;
            }

            if (llmg_fold_spelled(f)) {
                llmg_fold_run(f, f->nspaced, 2);
                f->joined = 1;
                f->row = 0;
                f->run[0] = *item;
                f->nspaced = 1;
                return;
            }

            if (f->nspaced == 2 * LLMG_FOLD_SPACED - 1) {
                f->row = f->separator;
                llmg_fold_run_stays(f, 1);
                llmg_fold_leet(f, &f->run[0]);
                llmg_fold_leet(f, &f->run[1]);
                f->nspaced -= 2;
                memmove(f->run, f->run + 2,
                        f->nspaced * sizeof(llmg_fold_item_t));
            }

            f->run[f->nspaced++] = *item;
            return;
        }

        llmg_fold_run_over(f);
        f->gap = 1;
        llmg_fold_leet(f, item);
        return;

    case LLMG_FOLD_AT_SIGN:
        llmg_fold_run_sign(f, item);
        return;

    default: /* LLMG_FOLD_AT_SEPARATOR */

        if (llmg_fold_alnum(item)
            && (item->cp < 0x80) == (f->ascii != 0))
        {
            f->run[f->nspaced++] = *item;
            f->spaced = LLMG_FOLD_AT_LETTER;
            return;
        }

        /* no more of it: another word, of another script or with a sign */

        llmg_fold_space_end(f);

        f->gap = 1;
        llmg_fold_space(f, item);
        return;
    }
}


void
llmg_fold_space_letters(llmg_fold_t *f, const llmg_fold_item_t *items, size_t n)
{
    if (f->spaced == LLMG_FOLD_BOUNDARY && n > 1) {

        /* as one that waits, before which there was none, and is in a word */

        f->nspaced = 0;
        f->joined = 0;
        f->separator = 0;
        f->ascii = (items[0].cp < 0x80);
        f->row = 0;
        f->again = 0;
        f->spaced = LLMG_FOLD_IN_WORD;
    }

    for ( /* void */ ; n > 0 && f->spaced != LLMG_FOLD_IN_WORD; n--) {
        llmg_fold_space(f, items++);
    }

    if (n != 0) {
        llmg_fold_leet_letters(f, items, n);
    }
}


/* what waits is all there is */

void
llmg_fold_space_end(llmg_fold_t *f)
{
    llmg_fold_item_t  last;

    if (f->spaced == LLMG_FOLD_AT_LETTER) {
        llmg_fold_run_over(f);

    } else if (f->spaced == LLMG_FOLD_AT_SIGN) {
        llmg_fold_run_over(f);
        llmg_fold_leet(f, &f->sign);

    } else if (f->spaced == LLMG_FOLD_AT_SEPARATOR) {
        last = f->run[f->nspaced - 1];
        f->nspaced--;

        if (f->joined) {
            f->again = f->separator;
            f->nspaced = 0;
            f->spaced = LLMG_FOLD_BOUNDARY;

        } else {
            llmg_fold_run_over(f);
        }

        llmg_fold_leet(f, &last);
    }

    f->spaced = LLMG_FOLD_BOUNDARY;
}
