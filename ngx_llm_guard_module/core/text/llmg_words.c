#include "llmg_avx2.h"
#include "llmg_words.h"
#include "llmg_bytes.h"

/*
 * The loop is compiled twice for x86-64: for every processor, and for those
 * with AVX2 and BMI, which need half the instructions for it.
 */


#define LLMG_WORDS_BLOCK    64


typedef struct {
    const llmg_words_t   *words;
    llmg_str_t            text;
    llmg_literal_hit_pt   hit;
    void                 *data;
} llmg_words_pass_t;


/* a bit for each byte of a block */
typedef struct {
    uint64_t              letters;
    uint64_t              digits;
    uint64_t              dull;         /* lower case and blanks */
    uint64_t              signs;        /* and some that are none */
} llmg_words_block_t;


/* a bit for each place of a block where there is something */
typedef struct {
    uint64_t              words;
    uint64_t              digits;
    uint64_t              signs;

    /* of each word, the first entry that it begins like */

    const llmg_words_entry_t  *from[LLMG_WORDS_BLOCK / 2];
} llmg_words_found_t;


typedef void (*llmg_words_block_pt)(const llmg_words_t *words,
    const unsigned char *p, llmg_words_block_t *b);

/* the lowest bit, or LLMG_WORDS_BLOCK */
typedef size_t (*llmg_words_first_pt)(uint64_t bits);


static llmg_status_t llmg_words_report(const llmg_words_pass_t *pass,
    size_t base, const unsigned char *p, const llmg_words_found_t *found);


#if (LLMG_X86)

/* what is above 0x7F is below all of these */

#define llmg_words_bits_sse(v)                                                \
    ((uint64_t) (unsigned) _mm_movemask_epi8(v))


static llmg_inline void
llmg_words_classes(const unsigned char *p, llmg_words_block_t *b)
{
    __m128i   v, l, lower, blank;
    unsigned  i;

    b->letters = 0;
    b->digits = 0;
    b->dull = 0;

    for (i = 0; i < LLMG_WORDS_BLOCK; i += 16) {
        v = _mm_loadu_si128((const __m128i *) (const void *) (p + i));

        l = _mm_or_si128(v, _mm_set1_epi8(0x20));
        l = _mm_and_si128(_mm_cmpgt_epi8(l, _mm_set1_epi8('a' - 1)),
                          _mm_cmplt_epi8(l, _mm_set1_epi8('z' + 1)));
        b->letters |= llmg_words_bits_sse(l) << i;

        lower = _mm_and_si128(l, _mm_cmpgt_epi8(v, _mm_set1_epi8('a' - 1)));
        blank = _mm_cmpeq_epi8(v, _mm_set1_epi8(' '));
        b->dull |= llmg_words_bits_sse(_mm_or_si128(lower, blank)) << i;

        v = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('0' - 1)),
                          _mm_cmplt_epi8(v, _mm_set1_epi8('9' + 1)));
        b->digits |= llmg_words_bits_sse(v) << i;
    }
}

#else

static llmg_inline void
llmg_words_classes(const unsigned char *p, llmg_words_block_t *b)
{
    unsigned  i, letter;

    b->letters = 0;
    b->digits = 0;
    b->dull = 0;

    for (i = 0; i < LLMG_WORDS_BLOCK; i++) {
        letter = llmg_literal_letter(p[i]);

        b->letters |= (uint64_t) letter << i;
        b->digits |= (uint64_t) ((unsigned char) (p[i] - '0') < 10) << i;
        b->dull |= (uint64_t) ((letter && p[i] >= 'a') || p[i] == ' ') << i;
    }
}

#endif


static llmg_inline void
llmg_words_block(const llmg_words_t *words, const unsigned char *p,
    llmg_words_block_t *b)
{
    size_t    i;
    uint64_t  todo;

    llmg_words_classes(p, b);

    b->signs = 0;

    for (todo = words->dull ? ~b->dull : UINT64_MAX; todo != 0;
         todo &= todo - 1)
    {
        i = (size_t) __builtin_ctzll(todo);

        b->signs |= (uint64_t) ((words->one[p[i]] & words->two[p[i + 1]]) != 0)
                    << i;
    }
}


static llmg_inline size_t
llmg_words_first(uint64_t bits)
{
    return (bits != 0) ? (size_t) __builtin_ctzll(bits) : LLMG_WORDS_BLOCK;
}


#if (LLMG_X86)

#define llmg_words_table_avx2(words, i)                                       \
    _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)             \
                                   (const void *) (words)->halves[i]))

/* the sets that the bytes of v are in */

#define llmg_words_sets_avx2(v, low, high)                                    \
    _mm256_and_si256(_mm256_shuffle_epi8(low, _mm256_and_si256(v, half)),     \
                     _mm256_shuffle_epi8(high, _mm256_and_si256(              \
                                         _mm256_srli_epi16(v, 4), half)))


LLMG_AVX2 static llmg_inline void
llmg_words_block_avx2(const llmg_words_t *words, const unsigned char *p,
    llmg_words_block_t *b)
{
    __m256i   v, w, half, one_low, one_high, two_low, two_high;
    unsigned  i;

    b->letters = 0;
    b->digits = 0;
    b->signs = 0;

    half = _mm256_set1_epi8(0x0F);
    one_low = llmg_words_table_avx2(words, 0);
    one_high = llmg_words_table_avx2(words, 1);
    two_low = llmg_words_table_avx2(words, 2);
    two_high = llmg_words_table_avx2(words, 3);

    for (i = 0; i < LLMG_WORDS_BLOCK; i += 32) {
        v = llmg_avx2_load(p + i);

        b->letters |= llmg_avx2_mask(llmg_avx2_letters(v)) << i;
        b->digits |= llmg_avx2_mask(llmg_avx2_range(v, '0', '9')) << i;

        w = llmg_avx2_load(p + i + 1);
        w = _mm256_and_si256(llmg_words_sets_avx2(v, one_low, one_high),
                             llmg_words_sets_avx2(w, two_low, two_high));
        w = _mm256_cmpeq_epi8(w, _mm256_setzero_si256());
        b->signs |= llmg_avx2_mask(w) << i;
    }

    b->signs = ~b->signs;
}


LLMG_AVX2 static llmg_inline size_t
llmg_words_first_avx2(uint64_t bits)
{
    return (size_t) _tzcnt_u64(bits);
}

#endif


/* 1 when an entry of the index may be there, by the two bytes behind */

static llmg_inline uint64_t
llmg_words_may(const llmg_words_index_t *index, unsigned gram, uint64_t seen)
{
    uint32_t  slot;

    slot = llmg_words_hash(seen, gram);

    return index->next[0][slot] >> (seen >> 8 * gram & 63)
           & index->next[1][slot] >> (seen >> 8 * (gram + 1) & 63)
           & 1;
}


/* the first entry that the word at p[i] begins like, or NULL */

static llmg_noinline const llmg_words_entry_t *
llmg_words_alike(const llmg_words_begins_t *words, const unsigned char *p,
    size_t i)
{
    uint64_t                   seen;
    const llmg_words_entry_t  *e;

    seen = llmg_load64(p + i);

    /* there are some, as words->fifth has said */

    e = words->entries + words->first[llmg_words_begin((uint32_t) seen)];

    while ((seen & e->mask) != e->seen) {

        if (e->last) {
            return NULL;
        }

        e++;
    }

    return e;
}


/* 1 when the word may begin like an entry of its slot */

#define llmg_words_like(words, slot, fifth_byte)                              \
    ((words)->fifth[slot] >> llmg_words_fifth(fifth_byte) & 1)


/*
 * Of the places where words begin, those where an entry may be: two at a time,
 * the last one maybe with what is behind the block.
 */

static llmg_inline void
llmg_words_look(const llmg_words_begins_t *words, const unsigned char *p,
    uint64_t todo, llmg_words_found_t *found, llmg_words_first_pt first)
{
    size_t                     i, k, n;
    uint32_t                   one, two;
    uint64_t                   rest;
    const llmg_words_entry_t  *e;

    n = 0;
    found->words = 0;

    for ( /* void */ ; todo != 0; todo = rest & (rest - 1)) {
        rest = todo & (todo - 1);

        i = first(todo);
        k = first(rest);

        one = llmg_words_begin(llmg_load32(p + i));
        two = llmg_words_begin(llmg_load32(p + k));

        if ((words->fifth[one] | words->fifth[two]) == 0) {
            continue;
        }

        if (llmg_words_like(words, one, p[i + 4])) {
            e = llmg_words_alike(words, p, i);

            if (e != NULL) {
                found->from[n++] = e;
                found->words |= todo ^ rest;
            }
        }

        if (rest != 0 && llmg_words_like(words, two, p[k + 4])) {
            e = llmg_words_alike(words, p, k);

            if (e != NULL) {
                found->from[n++] = e;
                found->words |= rest & (~rest + 1);
            }
        }
    }
}


/* of what may be signs, those that an entry may be at */

static __attribute__((noinline)) uint64_t
llmg_words_sift(const llmg_words_t *words, const unsigned char *p,
    size_t left, uint64_t todo)
{
    size_t    i;
    uint64_t  seen, signs;

    /* a zero may be a sign, and behind the end there are some */

    if (left < LLMG_WORDS_BLOCK) {
        todo &= (1ULL << left) - 1;
    }

    for (signs = 0; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctzll(todo);

        if ((words->one[p[i]] & words->two[p[i + 1]]) == 0) {
            continue;
        }

        seen = llmg_load64(p + i);

        signs |= (llmg_words_may(&words->signs, LLMG_WORDS_PAIR, seen)
                  | llmg_words_may(&words->bytes, LLMG_WORDS_BYTE, seen))
                 << i;
    }

    return signs;
}


static llmg_inline llmg_status_t
llmg_words_run(const llmg_words_pass_t *pass, llmg_words_block_pt block,
    llmg_words_first_pt first)
{
    size_t                base, left;
    uint64_t              todo, letter, digit, groups;
    llmg_status_t         rc;
    llmg_words_block_t    b;
    llmg_words_found_t    found;
    unsigned char         tail[LLMG_WORDS_BLOCK + LLMG_WORDS_SEEN];
    const llmg_words_t   *w;
    const unsigned char  *p;

    w = pass->words;
    letter = 0;
    digit = 0;
    groups = w->digitless ? 0 : UINT64_MAX;

    for (base = 0; base < pass->text.len; base += LLMG_WORDS_BLOCK) {
        p = pass->text.data + base;
        left = pass->text.len - base;

        if (left < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, left);
            p = tail;
        }

        block(w, p, &b);

        todo = b.letters & ~(b.letters << 1 | letter);
        found.digits = b.digits & ~(b.digits << 1 | digit) & groups;

        letter = b.letters >> (LLMG_WORDS_BLOCK - 1);
        digit = b.digits >> (LLMG_WORDS_BLOCK - 1);

        llmg_words_look(&w->words, p, todo, &found, first);

        found.signs = (b.signs != 0) ? llmg_words_sift(w, p, left, b.signs)
                                     : 0;

        if ((found.words | found.digits | found.signs) != 0) {
            rc = llmg_words_report(pass, base, p, &found);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return LLMG_OK;
}


#if (LLMG_X86)

LLMG_AVX2 static llmg_status_t
llmg_words_run_avx2(const llmg_words_pass_t *pass)
{
    return llmg_words_run(pass, llmg_words_block_avx2,
                          llmg_words_first_avx2);
}

#endif


llmg_status_t
llmg_words_scan(const llmg_words_t *words, llmg_str_t text,
    llmg_literal_hit_pt hit, void *data)
{
    llmg_words_pass_t  pass;

    pass.words = words;
    pass.text = text;
    pass.hit = hit;
    pass.data = data;

#if (LLMG_X86)

    if (words->avx2) {
        return llmg_words_run_avx2(&pass);
    }

#endif

    return llmg_words_run(&pass, llmg_words_block, llmg_words_first);
}


/* 1 when the literal of an entry is there, by its first bytes or by all */

static llmg_inline int
llmg_words_is(const llmg_words_pass_t *pass, const llmg_words_entry_t *e,
    size_t at)
{
    size_t                     start;
    const unsigned char       *p;
    const llmg_words_whole_t  *w;

    start = at - e->at;

    if (at < e->at || pass->text.len - start < LLMG_WORDS_WHOLE) {
        return at >= e->at
               && llmg_literal_at(&pass->words->defs[e->literal], pass->text,
                                  start);
    }

    w = &pass->words->wholes[e->literal];
    p = pass->text.data + start;

    if ((((llmg_load64(p) & w->mask[0]) ^ w->seen[0])
         | ((llmg_load64(p + LLMG_WORDS_SEEN) & w->mask[1]) ^ w->seen[1]))
        != 0)
    {
        return 0;
    }

    return !w->more
           ? !w->word || start == 0 || !llmg_literal_letter(p[-1])
           : llmg_literal_at(&pass->words->defs[e->literal], pass->text,
                             start);
}


/* the literal of an entry, if it is there, and those that are the same */

static llmg_inline llmg_status_t
llmg_words_entry(const llmg_words_pass_t *pass, const llmg_words_entry_t *e,
    size_t at)
{
    llmg_status_t  rc;

    if (!llmg_words_is(pass, e, at)) {
        return LLMG_OK;
    }

    do {
        rc = pass->hit(pass->data, e->literal, at - e->at);

    } while (rc == LLMG_OK && !e->last && (++e)->same);

    return rc;
}


/* those of the entries from "e" to "end" */

static llmg_inline llmg_status_t
llmg_words_each(const llmg_words_pass_t *pass, const llmg_words_entry_t *e,
    const llmg_words_entry_t *end, size_t at, uint64_t seen)
{
    llmg_status_t  rc;

    for ( /* void */ ; e < end; e++) {

        if ((seen & e->mask) == e->seen && !e->same) {
            rc = llmg_words_entry(pass, e, at);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return LLMG_OK;
}


/* those of a word, from the first one that it begins like */

static llmg_inline llmg_status_t
llmg_words_word(const llmg_words_pass_t *pass, const llmg_words_entry_t *from,
    size_t at, uint64_t seen)
{
    uint64_t                    like;
    llmg_status_t               rc;
    const unsigned char        *text;
    const llmg_words_entry_t   *e;
    const llmg_words_sieve_t   *sieve;
    const llmg_words_begins_t  *words;

    words = &pass->words->words;
    e = words->entries + words->first[from->slot];

    if (words->sieve[from->slot] == 0) {
        return llmg_words_each(pass, from,
                               words->entries + words->first[from->slot + 1],
                               at, seen);
    }

    sieve = &words->sieves[words->sieve[from->slot] - 1];
    text = pass->text.data;

    /* what is before the text is none of any literal */

    like = sieve->before[0][at < 1 ? 0 : text[at - 1] & 0x1F]
           & sieve->before[1][at < 2 ? 0 : text[at - 2] & 0x1F]
           & sieve->behind[0][seen >> 48 & 0x1F]
           & sieve->behind[1][seen >> 56 & 0x1F];

    for ( /* void */ ; like != 0; like &= like - 1) {
        rc = llmg_words_entry(pass, e + __builtin_ctzll(like), at);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}


static llmg_inline llmg_status_t
llmg_words_find(const llmg_words_pass_t *pass,
    const llmg_words_index_t *index, unsigned gram, size_t at, uint64_t seen)
{
    uint32_t  slot;

    slot = llmg_words_hash(seen, gram);

    return llmg_words_each(pass, index->entries + index->first[slot],
                           index->entries + index->first[slot + 1], at, seen);
}


/*
 * Apart, with what only it needs, because the loop that calls it now and then
 * has no register to spare.
 */

static __attribute__((noinline)) llmg_status_t
llmg_words_report(const llmg_words_pass_t *pass, size_t base,
    const unsigned char *p, const llmg_words_found_t *found)
{
    size_t                     i;
    uint64_t                   todo, bit, seen;
    llmg_status_t              rc;
    const llmg_words_t        *w;

    const llmg_words_entry_t *const  *from;

    w = pass->words;
    from = found->from;

    for (todo = found->words | found->digits | found->signs; todo != 0;
         todo &= todo - 1)
    {
        bit = todo & (~todo + 1);
        i = (size_t) __builtin_ctzll(todo);

        rc = LLMG_OK;

        if (found->digits & bit) {
            rc = pass->hit(pass->data, LLMG_LITERAL_DIGITS, base + i);
        }

        seen = llmg_load64(p + i);

        if (found->words & bit) {
            rc = llmg_words_word(pass, *from, base + i, seen);
            from++;
        }

        if (rc == LLMG_OK && (found->signs & bit)) {

            rc = llmg_words_find(pass, &w->signs, LLMG_WORDS_PAIR, base + i,
                                 seen);

            if (rc == LLMG_OK) {
                rc = llmg_words_find(pass, &w->bytes, LLMG_WORDS_BYTE,
                                     base + i, seen);
            }
        }

        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}
