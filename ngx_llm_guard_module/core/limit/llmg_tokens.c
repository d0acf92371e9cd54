#include "llmg_tokens.h"


/* Hundredths of a token, from looking at the tokenizers of some vendors. */

#define LLMG_TOKENS_WORD      100       /* a word, with the blank before it */
#define LLMG_TOKENS_LONG      7         /* letters that it may have for that */
#define LLMG_TOKENS_LETTER    22        /* each letter more */
#define LLMG_TOKENS_DIGITS    3         /* digits of one token */
#define LLMG_TOKENS_MARKS     3         /* punctuation that is one token */
#define LLMG_TOKENS_MARK      45        /* each mark more */
#define LLMG_TOKENS_JOINED    35        /* less, when a word joins in */
#define LLMG_TOKENS_BLANKS    60        /* blanks in a row, or a line's end */


typedef enum {
    llmg_class_small = 0,
    llmg_class_capital,         /* letters, up to here */
    llmg_class_digit,
    llmg_class_mark,
    llmg_class_blank,
    llmg_class_wide             /* the first byte of a sequence */
} llmg_class_e;


static const unsigned char  llmg_tokens_classes[256] = {
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
    4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3,
    3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5
};


static size_t llmg_tokens_run(const unsigned char *p, size_t n,
    unsigned class);
static size_t llmg_tokens_words(const unsigned char *p, size_t n,
    uint64_t *cost);
static unsigned llmg_tokens_script(const unsigned char *p, size_t n,
    size_t *len);


uint64_t
llmg_tokens_estimate(llmg_str_t text)
{
    size_t                i, n;
    uint64_t              cost;
    unsigned              class;
    const unsigned char  *p;

    cost = 0;
    p = text.data;

    for (i = 0; i < text.len; i += n) {
        class = llmg_tokens_classes[p[i]];

        if (class <= llmg_class_capital) {
            n = llmg_tokens_words(p + i, text.len - i, &cost);
            continue;
        }

        if (class == llmg_class_wide) {
            cost += llmg_tokens_script(p + i, text.len - i, &n);
            continue;
        }

        n = llmg_tokens_run(p + i, text.len - i, class);

        switch (class) {

        case llmg_class_digit:
            cost += (n + LLMG_TOKENS_DIGITS - 1) / LLMG_TOKENS_DIGITS
                    * LLMG_TOKENS_UNIT;
            break;

        case llmg_class_mark:
            cost += LLMG_TOKENS_UNIT;

            if (n > LLMG_TOKENS_MARKS) {
                cost += (n - LLMG_TOKENS_MARKS) * LLMG_TOKENS_MARK;
            }

            if (i + n < text.len
                && llmg_tokens_classes[p[i + n]] <= llmg_class_capital)
            {
                cost -= LLMG_TOKENS_JOINED;
            }

            break;

        default: /* llmg_class_blank */

            /* a single one belongs to the word behind it */

            if (n != 1 || p[i] != ' ') {
                cost += LLMG_TOKENS_BLANKS;
            }
        }
    }

    return cost;
}


static size_t
llmg_tokens_run(const unsigned char *p, size_t n, unsigned class)
{
    size_t  i;

    for (i = 1; i < n && llmg_tokens_classes[p[i]] == class; i++) {
        /* void */
    }

    return i;
}


static uint64_t
llmg_tokens_word(size_t letters)
{
    return (letters > LLMG_TOKENS_LONG)
           ? LLMG_TOKENS_WORD + (letters - LLMG_TOKENS_LONG)
                                * LLMG_TOKENS_LETTER
           : LLMG_TOKENS_WORD;
}


/* letters; a new word begins where a capital follows a small one */

static size_t
llmg_tokens_words(const unsigned char *p, size_t n, uint64_t *cost)
{
    size_t    i, start;
    unsigned  class, last;

    start = 0;
    last = llmg_tokens_classes[p[0]];

    for (i = 1; i < n; i++) {
        class = llmg_tokens_classes[p[i]];

        if (class == last) {
            continue;
        }

        if (class > llmg_class_capital) {
            break;
        }

        if (class == llmg_class_capital) {
            *cost += llmg_tokens_word(i - start);
            start = i;
        }

        last = class;
    }

    *cost += llmg_tokens_word(i - start);

    return i;
}


/* one character that is not ASCII, by the script that its first byte tells */

static unsigned
llmg_tokens_script(const unsigned char *p, size_t n, size_t *len)
{
    size_t    i, want;
    unsigned  cost;

    static const struct {
        unsigned char  first;       /* byte, up to the next row's */
        unsigned char  cost;
    } scripts[] = {
        { 0x80, 100 },              /* no beginning of a character */
        { 0xC2, 60 },               /* Latin with accents */
        { 0xCC, 55 },               /* combining marks, Greek */
        { 0xD0, 34 },               /* Cyrillic */
        { 0xD4, 52 },               /* Armenian, Hebrew, Arabic */
        { 0xE0, 55 },               /* Indic scripts, Thai, Georgian */
        { 0xE2, 100 },              /* punctuation and symbols */
        { 0xE3, 75 },               /* kana */
        { 0xE4, 80 },               /* Han */
        { 0xEA, 75 },               /* Hangul */
        { 0xEE, 100 },
        { 0xEF, 75 },               /* full-width forms */
        { 0xF0, 200 },              /* emoji */
        { 0xFF, 100 }
    };

    want = (*p >= 0xF0) ? 4 : (*p >= 0xE0) ? 3 : (*p >= 0xC2) ? 2 : 1;

    for (i = 1; i < want && i < n && (p[i] & 0xC0) == 0x80; i++) {
        /* void */
    }

    *len = i;
    cost = 0;

    for (i = 0; i < sizeof(scripts) / sizeof(scripts[0])
                && scripts[i].first <= *p; i++)
    {
        cost = scripts[i].cost;
    }

    return cost;
}
