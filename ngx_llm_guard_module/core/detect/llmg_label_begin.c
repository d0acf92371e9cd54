#include "llmg_bits.h"
#include "llmg_label_begin.h"


#define llmg_label_letter(c)  ((unsigned char) (((c) | 0x20) - 'a') < 26)


/* a bit for each byte of a chunk */
typedef struct {
    unsigned      letters;
    unsigned      lower;
    unsigned      high;         /* not ASCII */
} llmg_label_chunk_t;


static int llmg_label_word(const llmg_label_begins_t *begins,
    const unsigned char *p, size_t len);


/* 1 to 26; 0 for a blank */

static llmg_inline unsigned
llmg_label_code(unsigned char c)
{
    return llmg_label_letter(c) ? c & 0x1FU : 0;
}


static llmg_inline unsigned
llmg_label_codes(const unsigned char *p)
{
    return llmg_label_code(p[0]) << 10 | llmg_label_code(p[1]) << 5
           | llmg_label_code(p[2]);
}


void
llmg_label_begins_add(llmg_label_begins_t *begins, const unsigned char *word)
{
    unsigned  three;

    /* where a text has none but ASCII, there are no others */

    if (!llmg_label_letter(word[0]) || word[1] >= 0x80 || word[2] >= 0x80) {
        return;
    }

    if (word[1] == ' ') {
        begins->one[llmg_label_code(word[0])] |= 1U << llmg_label_code(word[2]);
        return;
    }

    three = llmg_label_codes(word);
    begins->three[three / 64] |= 1ULL << three % 64;
}


/* reads a chunk of p[i, len) into "c"; 0: there are no letters in it */

static llmg_inline int
llmg_label_chunk(const unsigned char *p, size_t i, size_t len,
    llmg_label_chunk_t *c)
{
    llmg_bits_t    v;
    unsigned char  tail[LLMG_BITS];

    if (len - i < LLMG_BITS) {
        memset(tail, 0, sizeof(tail));
        memcpy(tail, p + i, len - i);
        v = llmg_bits_load(tail);

    } else {
        v = llmg_bits_load(p + i);
    }

    if (llmg_bits_range(v, '@', 256 - '@') == 0) {
        c->high = 0;
        c->letters = 0;
        c->lower = 0;

        return 0;
    }

    c->high = llmg_bits_range(v, 0x80, 128);
    c->letters = llmg_bits_letters(v);
    c->lower = llmg_bits_range(v, 'a', 26);

    return 1;
}


/* where a word may begin in it: a bit for each; "last" is the chunk before */

static llmg_inline unsigned
llmg_label_todo(const llmg_label_chunk_t *c, const llmg_label_chunk_t *last)
{
    unsigned  letter, lower;

    letter = last->letters >> (LLMG_BITS - 1);
    lower = last->lower >> (LLMG_BITS - 1);

    /* behind what is no letter, or a capital behind a small one */

    return (c->letters & ~(c->letters << 1 | letter))
           | (c->letters & ~c->lower & (c->lower << 1 | lower));
}


int
llmg_label_begins(const llmg_label_begins_t *begins, const unsigned char *p,
    size_t len)
{
    size_t              i, k;
    unsigned            todo;
    llmg_label_chunk_t  c, last;

    last.letters = 0;
    last.lower = 0;

    for (i = 0; i < len; i += LLMG_BITS) {
        if (!llmg_label_chunk(p, i, len, &c)) {
            last = c;
            continue;
        }

        if (c.high != 0) {
            return 1;
        }

        for (todo = llmg_label_todo(&c, &last); todo != 0; todo &= todo - 1) {
            k = i + (size_t) __builtin_ctz(todo);

            if (llmg_label_word(begins, p + k, len - k)) {
                return 1;
            }
        }

        last = c;
    }

    return 0;
}


unsigned
llmg_label_places(const llmg_label_begins_t *begins, const unsigned char *p,
    size_t len, unsigned char *at)
{
    size_t              i, k;
    unsigned            n, todo, high;
    llmg_label_chunk_t  c, last;

    n = 0;
    high = 0;
    last.letters = 0;
    last.lower = 0;

    for (i = 0; i < len; i += LLMG_BITS) {
        (void) llmg_label_chunk(p, i, len, &c);
        high |= c.high;

        for (todo = llmg_label_todo(&c, &last); todo != 0; todo &= todo - 1) {
            k = i + (size_t) __builtin_ctz(todo);

            if (llmg_label_word(begins, p + k, len - k)) {
                at[n++] = (unsigned char) k;
            }
        }

        last = c;
    }

    return (high != 0) ? LLMG_LABEL_OTHERS : n;
}


/* a word that begins here */

static int
llmg_label_word(const llmg_label_begins_t *begins, const unsigned char *p,
    size_t len)
{
    size_t         i;
    unsigned       three, one;
    unsigned char  word[3];

    word[0] = p[0];
    word[1] = (len > 1) ? p[1] : ' ';
    word[2] = (len > 2) ? p[2] : ' ';

    if (!llmg_label_letter(word[1])) {
        one = begins->one[llmg_label_code(word[0])];

        for (i = 2; one != 0 && i < len; i++) {
            if (llmg_label_letter(p[i])) {
                return one >> llmg_label_code(p[i]) & 1;
            }
        }

        /* the next one may be behind what is looked at */

        return one != 0;
    }

    /* a capital behind a small letter begins another word: "iD", "noIs" */

    if (word[0] >= 'a' && word[1] < 'a') {
        return begins->one[llmg_label_code(word[0])] >> llmg_label_code(word[1])
               & 1;
    }

    if (word[1] >= 'a' && llmg_label_letter(word[2]) && word[2] < 'a') {
        word[2] = ' ';
    }

    three = llmg_label_codes(word);

    return begins->three[three / 64] >> three % 64 & 1;
}
