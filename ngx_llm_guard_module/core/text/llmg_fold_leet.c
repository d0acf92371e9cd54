/*
 * Digits and signs for letters.  Where a token begins and ends does not depend
 * on what came before: so that folding twice is folding once.
 */

#include "llmg_fold_step.h"


/* in a row, in a word of some language */
#define LLMG_FOLD_CONSONANTS   4


/* the letter that a digit or sign stands for, or 0 */

static unsigned
llmg_fold_leet_letter(uint32_t cp)
{
    switch (cp) {
    case '0':     return 'o';
    case '1':     return 'i';
    case '3':     return 'e';
    case '4':     return 'a';
    case '5':     return 's';
    case '7':     return 't';
    case '6':     return 'g';
    case '8':     return 'b';
    case '9':     return 'g';
    case '@':     return 'a';
    case '$':     return 's';
    case '!':     return 'i';
    case '|':     return 'i';
    case '+':     return 't';
    case 0x20AC:  return 'e';
    default:      return 0;
    }
}


static int
llmg_fold_vowel(unsigned c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'
           || c == 'y';
}


/* words that nothing else looks like */
static const char *const  llmg_fold_leet_common[] = {
    "you", "your", "are", "the", "can", "now", "and", "all", "any", "not",
    "for", "this", "that", "with", "what", "have", "from", "how", "who", "say",
    "tell", "give", "make", "show", "will", "must", "but", "then", "them",
    "was", "has", NULL
};

/* what is hexadecimal, or all of one kind, elsewhere */
static const char *const  llmg_fold_leet_among[] = {
    "of", "be", "if", "do", "act", "code", "data", "add", "decode", NULL
};

/* numbers that are words among words */
static const char *const  llmg_fold_leet_numbers[] = {
    "4", "1", "70", "15", "45", "17", NULL
};


/* Is the token, or what it stands for, one of these? */

static int
llmg_fold_leet_listed(const llmg_fold_t *f, const char *const *list,
    int letters)
{
    uint32_t     cp;
    unsigned     i;
    const char  *word;

    for ( /* void */ ; *list != NULL; list++) {
        word = *list;

        for (i = 0; i < f->ntoken && word[i] != '\0'; i++) {
            cp = f->token[i].cp;

            if (letters && !llmg_fold_lower(cp)) {
                cp = llmg_fold_leet_letter(cp);
            }

            if (cp != (uint32_t) word[i]) {
                break;
            }
        }

        if (i == f->ntoken && word[i] == '\0') {
            return 1;
        }
    }

    return 0;
}


/* Is the token a word that is written with other signs? */

static int
llmg_fold_leet_word(llmg_fold_t *f)
{
    int           hex, rare;
    uint32_t      cp;
    unsigned      i, n, c, letters, inside, run, longest, vowels;

    n = f->ntoken;
    hex = 1;
    rare = 0;
    letters = 0;
    inside = 0;
    run = 0;
    longest = 0;
    vowels = 0;

    for (i = 0; i < n; i++) {
        cp = f->token[i].cp;
        c = cp;

        if (llmg_fold_lower(cp)) {
            letters++;
            hex &= (cp <= 'f');

        } else {
            c = llmg_fold_leet_letter(cp);

            if (c == 0) {
                return 0;
            }

            if (cp == '6' || cp == '8' || cp == '9') {
                rare = 1;
            }

            hex &= llmg_fold_digit(cp);

            if (letters != 0 && llmg_fold_digit(cp)
                && i + 1 < n && llmg_fold_lower(f->token[i + 1].cp))
            {
                inside++;
            }
        }

        if (llmg_fold_vowel(c)) {
            vowels++;
            run = 0;

        } else if (++run > longest) {
            longest = run;
        }
    }

    if (letters == 0) {
        return f->leet != 0
               && llmg_fold_leet_listed(f, llmg_fold_leet_numbers, 0);
    }

    if (letters != n && n <= 4
        && llmg_fold_leet_listed(f, llmg_fold_leet_common, 1))
    {
        f->leet = LLMG_FOLD_LEET + 1;
        return 1;
    }

    if (letters != n && f->leet != 0
        && llmg_fold_leet_listed(f, llmg_fold_leet_among, 1))
    {
        return 1;
    }

    if (letters == n || vowels == 0 || hex
        || longest > LLMG_FOLD_CONSONANTS)
    {
        return 0;
    }

    if (letters >= 2 && inside != 0 && !rare
        && (n >= 6 || (n >= 4 && inside >= 2)))
    {
        f->leet = LLMG_FOLD_LEET + 1;
        return 1;
    }

    return f->leet != 0;
}


/* a sign that ends a word, where it stands for a letter at all */

static int
llmg_fold_leet_last(uint32_t cp)
{
    return cp == '+' || cp == '@' || cp == '$' || cp == 0x20AC;
}


void
llmg_fold_leet_end(llmg_fold_t *f)
{
    int        word;
    unsigned   i, n, total;

    if (f->ntoken == 0) {
        return;
    }

    /* signs at the end are none of its letters, or among others like it */

    total = f->ntoken;
    n = total;
    word = 0;

    if (f->leet != 0 && llmg_fold_leet_last(f->token[n - 1].cp)) {
        word = llmg_fold_leet_word(f);
    }

    if (!word) {
        while (n != 0 && llmg_fold_sign(f->token[n - 1].cp)) {
            n--;
        }

        f->ntoken = n;
        word = llmg_fold_leet_word(f);
    }

    for (i = 0; i < total; i++) {
        if (word && i < n && !llmg_fold_lower(f->token[i].cp)) {
            f->token[i].cp = llmg_fold_leet_letter(f->token[i].cp);
        }

        llmg_fold_emit(f, &f->token[i]);
    }

    if (f->leet != 0 && n != 0) {
        f->leet--;
    }

    f->ntoken = 0;
}


/* what waits stays as it is */

static void
llmg_fold_leet_keep(llmg_fold_t *f)
{
    unsigned  i;

    for (i = 0; i < f->ntoken; i++) {
        llmg_fold_emit(f, &f->token[i]);
    }

    f->ntoken = 0;
}


void
llmg_fold_leet(llmg_fold_t *f, const llmg_fold_item_t *item)
{
    uint32_t  cp;
    unsigned  n;

    cp = item->cp;

    if (llmg_fold_digit(cp) || (cp < 0x80 && llmg_fold_lower(cp))) {
        f->blank = 0;

        if (f->ntoken == LLMG_FOLD_WORD) {
            llmg_fold_leet_keep(f);
            f->leet = 0;
            f->skip = 1;
        }

        if (f->skip) {
            llmg_fold_emit(f, item);
            return;
        }

        f->token[f->ntoken++] = *item;
        return;
    }

    if (llmg_fold_sign(cp)) {

        if (!f->skip && (f->ntoken != 0 || f->blank)) {
            n = f->ntoken;

            if (n < LLMG_FOLD_WORD
                && (n < 2 || !llmg_fold_sign(f->token[n - 1].cp)
                    || !llmg_fold_sign(f->token[n - 2].cp)))
            {
                f->blank = 0;
                f->token[f->ntoken++] = *item;
                return;
            }

            /* no word has so many */

            llmg_fold_leet_keep(f);
            f->skip = 1;
        }

        f->blank = 0;
        llmg_fold_emit(f, item);
        return;
    }

    if (item->kind == LLMG_FOLD_LETTER) {

        /* a letter of another script: no token of ours */

        llmg_fold_leet_keep(f);
    }

    llmg_fold_leet_end(f);
    llmg_fold_emit(f, item);

    f->skip = (item->kind == LLMG_FOLD_LETTER);
    f->blank = (cp <= ' ');
}
