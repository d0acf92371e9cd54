#include "llmg_label_begin.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <emmintrin.h>
#define LLMG_LABEL_X86     1
#endif


#define LLMG_LABEL_CHUNK   16

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

static unsigned
llmg_label_code(unsigned char c)
{
    return llmg_label_letter(c) ? c & 0x1FU : 0;
}


static unsigned
llmg_label_three(const unsigned char *p)
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
        begins->one |= 1U << llmg_label_code(word[0]);
        return;
    }

    three = llmg_label_three(word);
    begins->three[three / 64] |= 1ULL << three % 64;
}


#if (LLMG_LABEL_X86)

static inline void
llmg_label_chunk(const unsigned char *p, llmg_label_chunk_t *c)
{
    __m128i  v, l;

    v = _mm_loadu_si128((const __m128i *) (const void *) p);
    c->high = (unsigned) _mm_movemask_epi8(v);

    l = _mm_or_si128(v, _mm_set1_epi8(0x20));
    l = _mm_and_si128(_mm_cmpgt_epi8(l, _mm_set1_epi8('a' - 1)),
                      _mm_cmplt_epi8(l, _mm_set1_epi8('z' + 1)));
    c->letters = (unsigned) _mm_movemask_epi8(l);

    l = _mm_and_si128(l, _mm_cmpgt_epi8(v, _mm_set1_epi8('a' - 1)));
    c->lower = (unsigned) _mm_movemask_epi8(l);
}

#else

static inline void
llmg_label_chunk(const unsigned char *p, llmg_label_chunk_t *c)
{
    unsigned  i, letter;

    c->letters = 0;
    c->lower = 0;
    c->high = 0;

    for (i = 0; i < LLMG_LABEL_CHUNK; i++) {
        letter = llmg_label_letter(p[i]);

        c->letters |= letter << i;
        c->lower |= (letter & (p[i] >= 'a')) << i;
        c->high |= (unsigned) (p[i] >> 7) << i;
    }
}

#endif


int
llmg_label_begins(const llmg_label_begins_t *begins, const unsigned char *p,
    size_t len)
{
    size_t               i, k;
    unsigned             todo, letter, lower;
    unsigned char        tail[LLMG_LABEL_CHUNK];
    llmg_label_chunk_t   c;
    const unsigned char *from;

    letter = 0;
    lower = 0;

    for (i = 0; i < len; i += LLMG_LABEL_CHUNK) {
        from = p + i;

        if (len - i < LLMG_LABEL_CHUNK) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, from, len - i);
            from = tail;
        }

        llmg_label_chunk(from, &c);

        if (c.high != 0) {
            return 1;
        }

        /* behind what is no letter, or a capital behind a small one */

        todo = c.letters & ~(c.letters << 1 | letter);
        todo |= c.letters & ~c.lower & (c.lower << 1 | lower);

        letter = c.letters >> (LLMG_LABEL_CHUNK - 1);
        lower = c.lower >> (LLMG_LABEL_CHUNK - 1);

        for ( /* void */ ; todo != 0; todo &= todo - 1) {
            k = i + (size_t) __builtin_ctz(todo);

            if (llmg_label_word(begins, p + k, len - k)) {
                return 1;
            }
        }
    }

    return 0;
}


/* a word that begins here */

static int
llmg_label_word(const llmg_label_begins_t *begins, const unsigned char *p,
    size_t len)
{
    unsigned       three;
    unsigned char  word[3];

    word[0] = p[0];
    word[1] = (len > 1) ? p[1] : ' ';
    word[2] = (len > 2) ? p[2] : ' ';

    if (!llmg_label_letter(word[1])) {
        return begins->one >> llmg_label_code(word[0]) & 1;
    }

    /* a capital in it may begin another word: "iD" */

    if ((word[0] >= 'a' && word[1] < 'a')
        || (word[1] >= 'a' && llmg_label_letter(word[2]) && word[2] < 'a'))
    {
        return 1;
    }

    three = llmg_label_three(word);

    return begins->three[three / 64] >> three % 64 & 1;
}
