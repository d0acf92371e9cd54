#include "llmg_need_table.h"
#include "llmg_avx2.h"
#include "llmg_bits.h"
#include "llmg_literal.h"


/* bytes that are looked over at once, for the places to come */
#define LLMG_NEED_AHEAD    64


/* of the bytes of a step: a bit for each that is one */
typedef struct {
    uint64_t              letters;
    uint64_t              blanks;
    uint64_t              stops;
    uint64_t              signs;        /* what else words may begin with */
} llmg_need_kinds_t;

/* all that is asked of a step */
typedef void (*llmg_need_kinds_pt)(const llmg_need_t *need,
    const unsigned char *p, llmg_need_kinds_t *kinds);

/* as llmg_need_word_at() */
typedef unsigned (*llmg_need_word_pt)(const llmg_need_t *need, uint64_t seen);

/* these sets, too */
typedef void (*llmg_need_or_pt)(llmg_need_bits_t *sets,
    const llmg_need_bits_t *more);


static void llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to);


int
llmg_need_look(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to)
{
    size_t  end;

    if (pass->to == 0) {
        memset(pass->have, 0, sizeof(pass->have));
        memset(pass->had, 0, sizeof(pass->had));
    }

    if (pass->to == 0 || from > pass->to) {
        pass->from = from - from % LLMG_NEED_STEP;
        pass->to = pass->from;
        pass->inner_from = pass->from;
        pass->inner_to = pass->from;
        pass->stop = 0;
        pass->gaps = 0;

    } else if (from < pass->from) {
        return 0;
    }

    end = pass->to;

    if (to > end && end < text.len) {
        to += LLMG_NEED_AHEAD;

        llmg_need_go_on(need, pass, text, to < text.len ? to : text.len);
        pass->paid -= (long) (pass->to - end) / LLMG_NEED_CHEAP;

        if (pass->paid < 0) {
            pass->paid = -LLMG_NEED_AGAIN;
        }
    }

    return 1;
}


static llmg_inline void
llmg_need_kinds(const llmg_need_t *need, const unsigned char *p,
    llmg_need_kinds_t *kinds)
{
    size_t       i;
    uint64_t     todo;
    llmg_bits_t  v;

    memset(kinds, 0, sizeof(llmg_need_kinds_t));

    /* as llmg_need_end() and llmg_need_blank() */

    for (i = 0; i < LLMG_NEED_STEP; i += LLMG_BITS) {
        v = llmg_bits_load(p + i);

        kinds->letters |= (uint64_t) llmg_bits_letters(v) << i;
        kinds->stops |= (uint64_t) (llmg_bits_is(v, '.')
                                    | llmg_bits_is(v, '!')
                                    | llmg_bits_is(v, '?')) << i;
        kinds->blanks |= (uint64_t) (llmg_bits_is(v, ' ')
                                     | llmg_bits_range(v, '\t', 5)
                                     | llmg_bits_is(v, '"')
                                     | llmg_bits_is(v, '*')
                                     | llmg_bits_is(v, '`')
                                     | llmg_bits_is(v, ',')
                                     | llmg_bits_is(v, '\\')) << i;
    }

    for (todo = ~kinds->letters; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctzll(todo);
        kinds->signs |= (uint64_t) (p[i] >= 0x80
                                    || (need->one[p[i]] & need->two[p[i + 1]])
                                       != 0) << i;
    }
}


static llmg_inline void
llmg_need_or(llmg_need_bits_t *sets, const llmg_need_bits_t *more)
{
    size_t  i;

    for (i = 0; i < LLMG_NEED_PLACES; i++) {
        sets->bits[i] |= more->bits[i];
    }
}


#if (LLMG_X86)

/* bytes that are in a table: a bit of its row, by the upper half of each */

LLMG_AVX2 static llmg_inline uint64_t
llmg_need_in(__m256i table, __m256i v, __m256i upper)
{
    v = _mm256_and_si256(_mm256_shuffle_epi8(table, v), upper);
    v = _mm256_cmpeq_epi8(v, _mm256_setzero_si256());

    return llmg_avx2_mask(v) ^ UINT32_MAX;
}


/* the groups that the bytes of v are in, by their halves */

LLMG_AVX2 static llmg_inline __m256i
llmg_need_groups(const llmg_need_t *need, unsigned which, __m256i v)
{
    __m256i  low, high, half;

    half = _mm256_set1_epi8(0xF);
    low = _mm256_broadcastsi128_si256(
              _mm_loadu_si128((const __m128i *) (const void *)
                              need->halves[which]));
    high = _mm256_broadcastsi128_si256(
               _mm_loadu_si128((const __m128i *) (const void *)
                               need->halves[which + 1]));

    return _mm256_and_si256(
               _mm256_shuffle_epi8(low, _mm256_and_si256(v, half)),
               _mm256_shuffle_epi8(high, _mm256_and_si256(
                                             _mm256_srli_epi16(v, 4), half)));
}


/* the same, by tables */

LLMG_AVX2 static llmg_inline void
llmg_need_kinds_avx2(const llmg_need_t *need, const unsigned char *p,
    llmg_need_kinds_t *kinds)
{
    __m256i   v, w, upper, uppers, blanks;
    unsigned  i;

    uppers = _mm256_broadcastsi128_si256(
                 _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128,
                               0, 0, 0, 0, 0, 0, 0, 0));

    /* " *, and from \t on; ` and \ */

    blanks = _mm256_broadcastsi128_si256(
                 _mm_setr_epi8(0x44, 0, 0x04, 0, 0, 0, 0, 0,
                               0, 0x01, 0x05, 0x01, 0x25, 0x01, 0, 0));

    memset(kinds, 0, sizeof(llmg_need_kinds_t));

    for (i = 0; i < LLMG_NEED_STEP; i += 32) {
        v = llmg_avx2_load(p + i);

        upper = _mm256_and_si256(_mm256_srli_epi16(v, 4),
                                 _mm256_set1_epi8(0xF));
        upper = _mm256_shuffle_epi8(uppers, upper);

        kinds->letters |= llmg_avx2_mask(llmg_avx2_letters(v)) << i;
        kinds->stops |= llmg_avx2_mask(
                            _mm256_or_si256(llmg_avx2_is(v, '.'),
                                            _mm256_or_si256(
                                                llmg_avx2_is(v, '!'),
                                                llmg_avx2_is(v, '?')))) << i;
        kinds->blanks |= llmg_need_in(blanks, v, upper) << i;

        w = _mm256_and_si256(llmg_need_groups(need, 0, v),
                             llmg_need_groups(need, 2,
                                              llmg_avx2_load(p + i + 1)));
        w = _mm256_cmpeq_epi8(w, _mm256_setzero_si256());
        kinds->signs |= (llmg_avx2_mask(v) | (llmg_avx2_mask(w) ^ UINT32_MAX))
                        << i;
    }

    kinds->signs &= ~kinds->letters;
}


LLMG_AVX2 static llmg_inline unsigned
llmg_need_word_avx2(const llmg_need_t *need, uint64_t seen)
{
    int                       like;
    __m256i                   v, w;
    const llmg_need_group_t  *group;

    group = &need->groups[need->first[llmg_need_hash(seen)]];
    v = _mm256_set1_epi64x((long long) (seen | LLMG_NEED_FOLD));

    for ( ;; group++) {
        w = _mm256_and_si256(v, llmg_avx2_load(group->mask));
        w = _mm256_cmpeq_epi64(w, llmg_avx2_load(group->seen));
        like = _mm256_movemask_pd(_mm256_castsi256_pd(w));

        if (like != 0) {
            return group->entry[__builtin_ctz((unsigned) like)];
        }
    }
}


LLMG_AVX2 static llmg_inline void
llmg_need_or_avx2(llmg_need_bits_t *sets, const llmg_need_bits_t *more)
{
    llmg_avx2_store(sets->bits, _mm256_or_si256(llmg_avx2_load(sets->bits),
                                                llmg_avx2_load(more->bits)));
}

#endif


/* words that begin at one of the bytes of "todo", also by their blocks */

static llmg_inline void
llmg_need_words(const llmg_need_t *need, uint16_t *here,
    llmg_need_bits_t *blocks, const unsigned char *p, uint64_t todo,
    llmg_need_word_pt word, llmg_need_or_pt add)
{
    size_t    i;
    unsigned  n;

    memset(here, 0, LLMG_NEED_STEP * sizeof(uint16_t));

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctzll(todo);
        n = word(need, llmg_load64(p + i));

        here[i] = (uint16_t) n;
        add(&blocks[i / LLMG_NEED_BLOCK], &need->entries[n].sets);
    }
}


/* what is between words: of the bytes from "at" on, by blocks */

static llmg_inline void
llmg_need_between(llmg_need_pass_t *pass, size_t at, uint64_t gaps,
    uint64_t inner, uint64_t words, uint64_t stops)
{
    size_t              i;
    unsigned            ends;
    llmg_need_block_t  *b;

    b = &pass->blocks[llmg_need_block_of(at)];

    for (i = 0; i < LLMG_NEED_STEP; i += LLMG_NEED_BLOCK, b++) {
        b->stop = pass->stop;
        b->before = pass->gaps;
        b->gaps = (uint16_t) (gaps >> i);
        b->inner = (uint16_t) (inner >> i);
        b->words = (uint16_t) (words >> i);

        pass->gaps += llmg_bits_count(b->gaps);

        ends = (uint16_t) (stops >> i);

        if (ends != 0) {
            pass->stop = at + i + 32 - (size_t) __builtin_clz(ends);
        }
    }
}


/* a step at a time, from where one begins on: to "to" and what it is in */

static llmg_inline void
llmg_need_go_on_by(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to, llmg_need_kinds_pt look,
    llmg_need_word_pt word, llmg_need_or_pt add)
{
    size_t                at, i, k;
    uint64_t              before, blank, gaps, inner, words;
    llmg_need_bits_t      blocks[LLMG_NEED_OF], *step;
    llmg_need_kinds_t     kinds;
    unsigned char         tail[LLMG_NEED_STEP + LLMG_NEED_BYTES];
    const unsigned char  *p;

    static const llmg_need_bits_t  none;

    at = pass->to;

    before = 0;
    blank = 0;

    if (at != 0) {
        before = llmg_literal_letter(text.data[at - 1]);
        blank = llmg_need_blank(text.data[at - 1]);
    }

    for ( /* void */ ; at < to; at += LLMG_NEED_STEP) {

        p = text.data + at;

        if (text.len - at < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, text.len - at);
            p = tail;
        }

        look(need, p, &kinds);

        gaps = kinds.letters & (kinds.blanks << 1 | blank);
        inner = kinds.letters & (kinds.letters << 1 | before);

        words = (kinds.letters ^ inner) | kinds.signs;

        before = kinds.letters >> (LLMG_NEED_STEP - 1);
        blank = kinds.blanks >> (LLMG_NEED_STEP - 1);

        llmg_need_between(pass, at, gaps, inner, words, kinds.stops);

        for (i = 0; i < LLMG_NEED_OF; i++) {
            blocks[i] = none;
        }

        llmg_need_words(need, pass->here[llmg_need_step_of(at)], blocks, p,
                        words, word, add);

        step = &pass->steps[llmg_need_step_of(at)];
        *step = blocks[0];

        for (i = 1; i < LLMG_NEED_OF; i++) {
            add(step, &blocks[i]);
        }

        for (k = 0; k < LLMG_NEED_PLACES; k++) {
            for (i = 0; i < LLMG_NEED_OF; i++) {
                pass->sets[llmg_need_step_of(at)][k][i] = blocks[i].bits[k];
            }
        }
    }

    pass->to = (at < text.len) ? at : text.len;
}


#if (LLMG_X86)

LLMG_AVX2 static void
llmg_need_go_on_avx2(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to)
{
    llmg_need_go_on_by(need, pass, text, to, llmg_need_kinds_avx2,
                       llmg_need_word_avx2, llmg_need_or_avx2);
}

#endif


static void
llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to)
{
#if (LLMG_X86)

    if (pass->avx2) {
        llmg_need_go_on_avx2(need, pass, text, to);
        return;
    }

#endif

    llmg_need_go_on_by(need, pass, text, to, llmg_need_kinds,
                       llmg_need_word_at, llmg_need_or);
}


/* of a block: words with which an inner one may begin, and their sets there */

static llmg_inline void
llmg_need_inner(const llmg_need_t *need, llmg_need_pass_t *pass, size_t block,
    const unsigned char *p, unsigned todo)
{
    size_t                   i, k, h, set;
    uint16_t                *here;
    uint64_t                 seen, more;
    const llmg_need_bits_t  *sets;

    here = &pass->here[block / LLMG_NEED_OF]
                      [block % LLMG_NEED_OF * LLMG_NEED_BLOCK];

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctz(todo);
        seen = llmg_load64(p + i);
        h = llmg_need_hash(seen);

        if (!(need->inner[h / 64] >> h % 64 & 1)) {
            continue;
        }

        here[i] = (uint16_t) llmg_need_word_at(need, seen);
        sets = &need->entries[here[i]].sets;

        for (k = 0; k < LLMG_NEED_PLACES; k++) {
            more = sets->bits[k] & need->inside.bits[k];
            pass->sets[block / LLMG_NEED_OF][k][block % LLMG_NEED_OF] |= more;

            /* also where it has been asked for them */

            for ( /* void */ ; more != 0; more &= more - 1) {
                set = 64 * k + (size_t) __builtin_ctzll(more);
                pass->have[set] |= 1ULL << block;
            }
        }
    }
}


/* insides of words, up to the end of the block that "to" is in */

int
llmg_need_look_inside(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to)
{
    size_t                at;
    unsigned char         tail[LLMG_NEED_BLOCK + LLMG_NEED_BYTES];
    const unsigned char  *p;

    /* what is known no more has no insides, either */

    if (llmg_need_forgot(pass, from)) {
        return 0;
    }

    if (from > pass->inner_to) {
        pass->inner_from = from - from % LLMG_NEED_BLOCK;
        pass->inner_to = pass->inner_from;

    } else if (from < pass->inner_from) {
        return 0;
    }

    if (to <= pass->inner_to) {
        return 1;
    }

    to = (to < pass->to) ? to : pass->to;

    for (at = pass->inner_to; at < to; at += LLMG_NEED_BLOCK) {

        p = text.data + at;

        if (text.len - at < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, text.len - at);
            p = tail;
        }

        llmg_need_inner(need, pass, llmg_need_block_of(at), p,
                        pass->blocks[llmg_need_block_of(at)].inner);

        pass->paid -= LLMG_NEED_BLOCK / LLMG_NEED_CHEAP;
    }

    if (at > pass->inner_to) {
        pass->inner_to = (at < text.len) ? at : text.len;

        if (pass->paid < 0) {
            pass->paid = -LLMG_NEED_AGAIN;
        }
    }

    return 1;
}
