/*
 * Digits and signs for letters.  Where a token begins and ends does not depend
 * on what came before: so that folding twice is folding once.
 */

#include "llmg_fold_kinds.h"


/* what a byte is, and which letter it stands for; 0x80 is the euro sign */
const uint16_t  llmg_fold_bytes[256] = {
    0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0C69, 0x0000, 0x0000, 0x0473, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0000, 0x0000, 0x0474, 0x0000, 0x0000, 0x0000, 0x0000,
    0x1A6F, 0x1A69, 0x1200, 0x1A65, 0x1A61, 0x1273, 0x3267, 0x1274,
    0x3262, 0x3267, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0C61, 0x1961, 0x1162, 0x1163, 0x1164, 0x1965, 0x1166, 0x0167,
    0x0168, 0x0969, 0x016A, 0x016B, 0x016C, 0x016D, 0x016E, 0x096F,
    0x0170, 0x0171, 0x0172, 0x0173, 0x0174, 0x0975, 0x0176, 0x0177,
    0x0178, 0x0979, 0x017A, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x1961, 0x1162, 0x1163, 0x1164, 0x1965, 0x1166, 0x0167,
    0x0168, 0x0969, 0x016A, 0x016B, 0x016C, 0x016D, 0x016E, 0x096F,
    0x0170, 0x0171, 0x0172, 0x0173, 0x0174, 0x0975, 0x0176, 0x0177,
    0x0178, 0x0979, 0x017A, 0x0000, 0x0C69, 0x0000, 0x0000, 0x0000,
    0x0C65, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000,
    0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000, 0x0000
};


#define llmg_fold_two(a, b)                                                   \
    ((uint32_t) (a) | (uint32_t) (b) << 8)
#define llmg_fold_three(a, b, c)                                              \
    (llmg_fold_two(a, b) | (uint32_t) (c) << 16)
#define llmg_fold_four(a, b, c, d)                                            \
    (llmg_fold_three(a, b, c) | (uint32_t) (d) << 24)

/* words that nothing else looks like */
static const uint32_t  llmg_fold_leet_common[] = {
    llmg_fold_three('y', 'o', 'u'), llmg_fold_four('y', 'o', 'u', 'r'),
    llmg_fold_three('a', 'r', 'e'), llmg_fold_three('t', 'h', 'e'),
    llmg_fold_three('c', 'a', 'n'), llmg_fold_three('n', 'o', 'w'),
    llmg_fold_three('a', 'n', 'd'), llmg_fold_three('a', 'l', 'l'),
    llmg_fold_three('a', 'n', 'y'), llmg_fold_three('n', 'o', 't'),
    llmg_fold_three('f', 'o', 'r'), llmg_fold_four('t', 'h', 'i', 's'),
    llmg_fold_four('t', 'h', 'a', 't'), llmg_fold_four('w', 'i', 't', 'h'),
    llmg_fold_four('w', 'h', 'a', 't'), llmg_fold_four('h', 'a', 'v', 'e'),
    llmg_fold_four('f', 'r', 'o', 'm'), llmg_fold_three('h', 'o', 'w'),
    llmg_fold_three('w', 'h', 'o'), llmg_fold_three('s', 'a', 'y'),
    llmg_fold_four('t', 'e', 'l', 'l'), llmg_fold_four('g', 'i', 'v', 'e'),
    llmg_fold_four('m', 'a', 'k', 'e'), llmg_fold_four('s', 'h', 'o', 'w'),
    llmg_fold_four('w', 'i', 'l', 'l'), llmg_fold_four('m', 'u', 's', 't'),
    llmg_fold_three('b', 'u', 't'), llmg_fold_four('t', 'h', 'e', 'n'),
    llmg_fold_four('t', 'h', 'e', 'm'), llmg_fold_three('w', 'a', 's'),
    llmg_fold_three('h', 'a', 's'), llmg_fold_three('h', 'a', 's')
};

/* what is hexadecimal, or all of one kind, elsewhere: by length, from two on */
static const uint64_t  llmg_fold_leet_among[5][4] = {
    { llmg_fold_two('o', 'f'), llmg_fold_two('b', 'e'),
      llmg_fold_two('i', 'f'), llmg_fold_two('d', 'o') },
    { llmg_fold_three('a', 'c', 't'), llmg_fold_three('a', 'd', 'd') },
    { llmg_fold_four('c', 'o', 'd', 'e'), llmg_fold_four('d', 'a', 't', 'a') },
    { 0 },
    { llmg_fold_four('d', 'e', 'c', 'o')
      | (uint64_t) llmg_fold_two('d', 'e') << 32 }
};

/* numbers that are words among words */
static const uint64_t  llmg_fold_leet_numbers[] = {
    '4', '1', llmg_fold_two('7', '0'), llmg_fold_two('1', '5'),
    llmg_fold_two('4', '5'), llmg_fold_two('1', '7')
};


#define llmg_fold_among(list, n, key)                                         \
    for (i = 0, found = 0; i < (n); i++) {                                    \
        found |= ((list)[i] == (key));                                        \
    }


/* in a row, without a branch: a short one is asked for often */

static llmg_inline int
llmg_fold_leet_short(uint32_t key)
{
    unsigned  i, found;

    llmg_fold_among(llmg_fold_leet_common, 32, key);

    return found != 0;
}


static int
llmg_fold_leet_listed(const uint64_t *list, size_t n, uint64_t key)
{
    size_t    i;
    unsigned  found;

    llmg_fold_among(list, n, key);

    return found != 0;
}


/* the letters of a token of up to eight */

static uint64_t
llmg_fold_leet_key(const unsigned char *token, unsigned n)
{
    uint64_t  key;

    key = 0;

    while (n-- > 0) {
        key = key << 8 | (llmg_fold_bytes[token[n]] & 0xFF);
    }

    return key;
}


/*
 * Is the token a word that is written with other signs?  Then *leet is how
 * many tokens behind it, and this one, may be more.
 */

static int
llmg_fold_leet_word(const unsigned char *token, unsigned n,
    const llmg_fold_kinds_t *kinds, unsigned at, unsigned *leet)
{
    uint64_t  key, all, letters, vowels, mute, inside;

    if (n == 0) {
        return 0;
    }

    all = llmg_fold_all(n);
    letters = kinds->letters >> at & all;

    if ((kinds->twos >> at & all) != 0 || letters == all) {
        return 0;
    }

    if (letters == 0) {
        key = (n == 1) ? token[0] : llmg_fold_two(token[0], token[1]);

        return *leet != 0 && n <= 2
               && llmg_fold_leet_listed(llmg_fold_leet_numbers, 6, key);
    }

    if (n == 3 || n == 4) {
        key = llmg_fold_leet_key(token, n);

        if (llmg_fold_leet_short((uint32_t) key)) {
            *leet = LLMG_FOLD_LEET + 1;
            return 1;
        }
    }

    if (*leet != 0 && n >= 2 && n <= 6
        && llmg_fold_leet_listed(llmg_fold_leet_among[n - 2], 4,
                                 llmg_fold_leet_key(token, n)))
    {
        return 1;
    }

    /* hexadecimal, or no vowel, or no other for five */

    vowels = kinds->vowels >> at & all;
    mute = all & ~vowels;

    if (((letters | kinds->digits >> at) & ~(kinds->far >> at) & all) == all
        || vowels == 0
        || (mute & mute >> 1 & mute >> 2 & mute >> 3 & mute >> 4) != 0)
    {
        return 0;
    }

    /* digits that are between two letters, though not side by side */

    inside = kinds->digits >> at & letters >> 1
             & ~((letters & (~letters + 1)) * 2 - 1);

    if ((letters & (letters - 1)) != 0 && inside != 0
        && (kinds->rare >> at & all) == 0
        && (n >= 6 || (n >= 4 && (inside & (inside - 1)) != 0)))
    {
        *leet = LLMG_FOLD_LEET + 1;
        return 1;
    }

    return *leet != 0;
}


/* a sign that ends a word, where it stands for a letter at all */

static int
llmg_fold_leet_last(unsigned char c)
{
    return c == '+' || c == '@' || c == '$' || c == LLMG_FOLD_EURO;
}


unsigned
llmg_fold_leet_token(unsigned char *token, unsigned n,
    const llmg_fold_kinds_t *kinds, unsigned at, unsigned *leet)
{
    int       word;
    uint64_t  odd;
    unsigned  i;

    /* among others that are not disguised so short a one is no word */

    if (n <= 2 && *leet == 0) {
        return 0;
    }

    /* signs at the end are none of its letters, or among others like it */

    word = 0;

    if (*leet != 0 && llmg_fold_leet_last(token[n - 1])) {
        word = llmg_fold_leet_word(token, n, kinds, at, leet);
    }

    if (!word) {
        while (n != 0 && (llmg_fold_bytes[token[n - 1]] & LLMG_FOLD_IS_SIGN)) {
            n--;
        }

        word = llmg_fold_leet_word(token, n, kinds, at, leet);
    }

    odd = word ? ~(kinds->letters >> at) & llmg_fold_all(n) : 0;

    for ( /* void */ ; odd != 0; odd &= odd - 1) {
        i = (unsigned) __builtin_ctzll(odd);
        token[i] = (unsigned char) llmg_fold_bytes[token[i]];
    }

    if (*leet != 0 && n != 0) {
        (*leet)--;
    }

    return word ? n : 0;
}


/* what a token has, letters or digits, and signs: f->odd */
#define LLMG_FOLD_ODD_LETTER   0x01
#define LLMG_FOLD_ODD_DIGIT    0x02
#define LLMG_FOLD_ODD_SIGN     0x04

#define llmg_fold_odd(c)                                                      \
    (llmg_fold_lower(c) ? LLMG_FOLD_ODD_LETTER : LLMG_FOLD_ODD_DIGIT)


/* what waits stays as it is */

static void
llmg_fold_leet_keep(llmg_fold_t *f)
{
    llmg_fold_emit(f, f->token, f->ntoken);

    f->ntoken = 0;
    f->odd = 0;
}


void
llmg_fold_leet_end(llmg_fold_t *f)
{
    unsigned           i, n;
    uint32_t           cp;
    unsigned char      token[LLMG_FOLD_WORD];
    llmg_fold_kinds_t  kinds;

    if (f->ntoken == 0) {
        return;
    }

    if (f->odd == LLMG_FOLD_ODD_LETTER
        || (f->odd == LLMG_FOLD_ODD_DIGIT && f->leet == 0)
        || (!(f->odd & LLMG_FOLD_ODD_LETTER)
            && f->token[0].like == LLMG_FOLD_STAYS))
    {
        /* a word as it is, or a number */

        f->leet -= (f->leet != 0);
        llmg_fold_leet_keep(f);
        return;
    }

    for (i = 0; i < f->ntoken; i++) {
        cp = f->token[i].cp;
        token[i] = cp < 0x80 ? (unsigned char) cp : LLMG_FOLD_EURO;
    }

    for ( /* void */ ; i % 16 != 0; i++) {
        token[i] = 0;
    }

    llmg_fold_kinds(&kinds, token, token, i);
    llmg_fold_kinds_more(&kinds, token, i);

    n = llmg_fold_leet_token(token, f->ntoken, &kinds, 0, &f->leet);

    for (i = 0; i < n; i++) {
        f->token[i].cp = token[i];
    }

    llmg_fold_leet_keep(f);
}


/* the same as each of them would be */

void
llmg_fold_leet_letters(llmg_fold_t *f, const llmg_fold_item_t *items, size_t n)
{
    size_t  i;

    i = 0;

    if (!f->skip) {

        for ( /* void */ ; i < n && items[i].cp < 0x80; i++) {

            if (f->ntoken == LLMG_FOLD_WORD) {
                f->leet = 0;
                break;
            }

            f->odd |= llmg_fold_odd(items[i].cp);
            f->token[f->ntoken++] = items[i];
        }

        if (i < n) {
            llmg_fold_leet_keep(f);
            f->skip = 1;
        }
    }

    f->blank = 0;
    llmg_fold_emit(f, items + i, n - i);
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
            llmg_fold_emit_one(f, item);
            return;
        }

        f->odd |= llmg_fold_odd(cp);
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
                f->odd |= LLMG_FOLD_ODD_SIGN;
                f->token[f->ntoken++] = *item;
                return;
            }

            /* no word has so many */

            llmg_fold_leet_keep(f);
            f->skip = 1;
        }

        f->blank = 0;
        llmg_fold_emit_one(f, item);
        return;
    }

    if (item->kind == LLMG_FOLD_LETTER) {

        /* a letter of another script: no token of ours */

        llmg_fold_leet_keep(f);
    }

    llmg_fold_leet_end(f);
    llmg_fold_emit_one(f, item);

    f->skip = (item->kind == LLMG_FOLD_LETTER);
    f->blank = (cp <= ' ');
}
