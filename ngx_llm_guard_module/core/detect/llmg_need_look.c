#include "llmg_need_table.h"
#include "llmg_avx2.h"
#include "llmg_bits.h"
#include "llmg_literal.h"


#define LLMG_NEED_FOLD     0x2020202020202020ULL

/* bytes that are looked over at once, for the places to come */
#define LLMG_NEED_AHEAD    64


/* of the bytes of a block: a bit for each that is one */
typedef struct {
    unsigned              letters;
    unsigned              wide;         /* above 0x7F */
    unsigned              spaces;
    unsigned              blanks;
    unsigned              stops;
} llmg_need_kinds_t;

typedef unsigned (*llmg_need_block_pt)(const llmg_need_t *need,
    const unsigned char *p, llmg_need_kinds_t *kinds);


/* the words of a slot, at the place "at" that has the bytes "seen" */
typedef void (*llmg_need_word_pt)(const llmg_need_t *need,
    llmg_need_pass_t *pass, uint64_t seen, unsigned slot, size_t at);


static void llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to);
static void llmg_need_words(const llmg_need_t *need, llmg_need_pass_t *pass,
    const unsigned char *p, unsigned todo, size_t at, const uint64_t *any,
    llmg_need_word_pt word);
static void llmg_need_word_at(const llmg_need_t *need, llmg_need_pass_t *pass,
    uint64_t seen, unsigned slot, size_t at);
static void llmg_need_word_inside(const llmg_need_t *need,
    llmg_need_pass_t *pass, uint64_t seen, unsigned slot, size_t at);


int
llmg_need_look(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to)
{
    size_t  end;

    if (pass->to == 0 || from > pass->to) {
        memset(pass->last, 0, sizeof(pass->last));
        memset(pass->lacked, 0, sizeof(pass->lacked));

        pass->from = from - from % LLMG_NEED_BLOCK;
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
llmg_need_kinds(const unsigned char *p, llmg_need_kinds_t *kinds)
{
    llmg_bits_t  v;

    v = llmg_bits_load(p);

    kinds->letters = llmg_bits_letters(v);
    kinds->wide = llmg_bits_high(v);
    kinds->spaces = llmg_bits_is(v, ' ');

    /* as llmg_need_end() and llmg_need_blank() */

    kinds->stops = llmg_bits_is(v, '.') | llmg_bits_is(v, '!')
                   | llmg_bits_is(v, '?');

    kinds->blanks = kinds->spaces | llmg_bits_range(v, '\t', 5)
                    | llmg_bits_is(v, '"') | llmg_bits_is(v, '*')
                    | llmg_bits_is(v, '`') | llmg_bits_is(v, ',')
                    | llmg_bits_is(v, '\\');
}


/* what else words begin with; of what is behind the block nothing is known */

static llmg_inline unsigned
llmg_need_heads(const llmg_need_t *need, const unsigned char *p,
    const llmg_need_kinds_t *kinds)
{
    size_t    i;
    unsigned  heads, todo;

    heads = kinds->wide;

    if (need->blanks) {
        heads |= kinds->spaces & (kinds->letters >> 1
                                  | 1U << (LLMG_NEED_BLOCK - 1));
    }

    for (todo = 0xFFFF & ~(kinds->letters | kinds->wide
                             | (need->heads[' '] ? 0 : kinds->spaces));
         todo != 0;
         todo &= todo - 1)
    {
        i = (size_t) __builtin_ctz(todo);
        heads |= (unsigned) need->heads[p[i]] << i;
    }

    return heads;
}


/* all that is asked of a block: returns where words may begin, but letters */

static llmg_inline unsigned
llmg_need_block(const llmg_need_t *need, const unsigned char *p,
    llmg_need_kinds_t *kinds)
{
    llmg_need_kinds(p, kinds);

    return llmg_need_heads(need, p, kinds);
}


#if (LLMG_X86)

/* bytes that are in a table: a bit of its row, by the upper half of each */

LLMG_AVX2 static llmg_inline unsigned
llmg_need_in(__m128i table, __m128i v, __m128i upper)
{
    v = _mm_and_si128(_mm_shuffle_epi8(table, v), upper);
    v = _mm_cmpeq_epi8(v, _mm_setzero_si128());

    return 0xFFFF ^ (unsigned) _mm_movemask_epi8(v);
}


/* the same, by tables */

LLMG_AVX2 static llmg_inline unsigned
llmg_need_block_avx2(const llmg_need_t *need, const unsigned char *p,
    llmg_need_kinds_t *kinds)
{
    __m128i   v, upper, blanks;
    unsigned  heads, others;

    v = _mm_loadu_si128((const __m128i *) (const void *) p);

    upper = _mm_and_si128(_mm_srli_epi16(v, 4), _mm_set1_epi8(0xF));
    upper = _mm_shuffle_epi8(_mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128,
                                           0, 0, 0, 0, 0, 0, 0, 0), upper);

    /* " *, and from \t on; ` and \ */

    blanks = _mm_setr_epi8(0x44, 0, 0x04, 0, 0, 0, 0, 0,
                           0, 0x01, 0x05, 0x01, 0x25, 0x01, 0, 0);

    kinds->letters = llmg_bits_letters(v);
    kinds->wide = llmg_bits_high(v);
    kinds->spaces = llmg_bits_is(v, ' ');
    kinds->stops = llmg_bits_is(v, '.') | llmg_bits_is(v, '!')
                   | llmg_bits_is(v, '?');
    kinds->blanks = llmg_need_in(blanks, v, upper);

    heads = kinds->wide;

    if (need->blanks) {
        heads |= kinds->spaces & (kinds->letters >> 1
                                  | 1U << (LLMG_NEED_BLOCK - 1));
    }

    others = 0xFFFF & ~(kinds->letters | kinds->wide);

    return heads
           | (others & llmg_need_in(_mm_loadu_si128((const __m128i *)
                                                    (const void *) need->rows),
                                    v, upper));
}

#endif


/* a block at a time, from where one begins on: to "to" and what it is in */

static llmg_inline void
llmg_need_go_on_by(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to, llmg_need_block_pt look)
{
    size_t                at;
    unsigned              before, blank, heads, todo;
    llmg_need_block_t    *b;
    llmg_need_kinds_t     kinds;
    unsigned char         tail[LLMG_NEED_BLOCK + LLMG_NEED_BYTES];
    const unsigned char  *p;

    at = pass->to;

    before = 0;
    blank = 0;

    if (at != 0) {
        before = llmg_literal_letter(text.data[at - 1]);
        blank = llmg_need_blank(text.data[at - 1]);
    }

    for ( /* void */ ; at < to; at += LLMG_NEED_BLOCK) {

        p = text.data + at;

        if (text.len - at < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, text.len - at);
            p = tail;
        }

        heads = look(need, p, &kinds);

        b = &pass->blocks[at / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN];

        memset(b->sets, 0, sizeof(b->sets));
        b->stop = pass->stop;
        b->before = pass->gaps;
        b->gaps = (uint16_t) (kinds.letters & (kinds.blanks << 1 | blank));
        b->ends = (uint16_t) kinds.stops;
        b->inner = (uint16_t) (kinds.letters & (kinds.letters << 1 | before));

        before = kinds.letters >> (LLMG_NEED_BLOCK - 1);
        blank = kinds.blanks >> (LLMG_NEED_BLOCK - 1);

        if (b->gaps != 0) {
            pass->gaps += llmg_bits_count(b->gaps);
        }

        if (kinds.stops != 0) {
            pass->stop = at + 32 - (size_t) __builtin_clz(kinds.stops);
        }

        todo = (kinds.letters ^ b->inner) | heads;
        b->words = (uint16_t) todo;

        llmg_need_words(need, pass, p, todo, at, need->any,
                        llmg_need_word_at);
    }

    pass->to = (at < text.len) ? at : text.len;
}


#if (LLMG_X86)

LLMG_AVX2 static void
llmg_need_go_on_avx2(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to)
{
    llmg_need_go_on_by(need, pass, text, to, llmg_need_block_avx2);
}

#endif


static void
llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to)
{
#if (LLMG_X86)

    if (llmg_avx2()) {
        llmg_need_go_on_avx2(need, pass, text, to);
        return;
    }

#endif

    llmg_need_go_on_by(need, pass, text, to, llmg_need_block);
}


/* insides of words, up to the end of the block that "to" is in */

int
llmg_need_look_inside(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to)
{
    size_t                at;
    unsigned char         tail[LLMG_NEED_BLOCK + LLMG_NEED_BYTES];
    llmg_need_block_t    *b;
    const unsigned char  *p;

    /* what is known no more has no insides, either */

    if (pass->to > from + LLMG_NEED_BLOCK * (LLMG_NEED_KNOWN - 1)) {
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

    to += LLMG_NEED_AHEAD;
    to = (to < pass->to) ? to : pass->to;

    for (at = pass->inner_to; at < to; at += LLMG_NEED_BLOCK) {

        p = text.data + at;

        if (text.len - at < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, text.len - at);
            p = tail;
        }

        b = &pass->blocks[at / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN];
        llmg_need_words(need, pass, p, b->inner, at, need->inner,
                        llmg_need_word_inside);

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


/* words that begin at one of the bytes of "todo" */

static llmg_inline void
llmg_need_words(const llmg_need_t *need, llmg_need_pass_t *pass,
    const unsigned char *p, unsigned todo, size_t at, const uint64_t *any,
    llmg_need_word_pt word)
{
    size_t    i, h;
    uint64_t  seen;

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctz(todo);
        seen = llmg_load64(p + i);
        h = llmg_need_hash(seen);

        if (any[h / 64] >> h % 64 & 1) {
            word(need, pass, seen | LLMG_NEED_FOLD, need->first[h], at + i);
        }
    }
}


/* the next entry from a slot on that the bytes begin like, or NULL */

static llmg_inline const llmg_need_entry_t *
llmg_need_entry(const llmg_need_t *need, uint64_t seen, unsigned *slot)
{
    const llmg_need_slot_t   *s;
    const llmg_need_entry_t  *e;

    while (*slot != 0) {
        s = &need->slots[*slot];
        e = &need->entries[s->entry];
        *slot = s->next;

        if ((seen & e->mask) == e->seen) {
            return e;
        }
    }

    return NULL;
}


/*
 * Of the sets that it is in, with "inside" of those that have some there: then
 * the place may be before others that have been seen.
 */

static llmg_inline void
llmg_need_mark(const llmg_need_t *need, llmg_need_pass_t *pass, uint64_t seen,
    unsigned slot, size_t at, int inside)
{
    size_t                    i;
    llmg_need_block_t        *block;
    const unsigned char      *set, *end;
    const llmg_need_entry_t  *e;

    block = &pass->blocks[at / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN];

    while ((e = llmg_need_entry(need, seen, &slot)) != NULL) {

        for (i = 0; i < LLMG_NEED_PLACES; i++) {
            block->sets[i] |= inside ? e->sets[i] & need->inside[i]
                                     : e->sets[i];
        }

        end = need->lists + e->end;

        for (set = need->lists + e->first; set < end; set++) {
            if (!inside || ((need->inside[*set / 64] >> *set % 64 & 1)
                            && pass->last[*set] <= at))
            {
                pass->last[*set] = at + 1;
            }
        }
    }
}


static llmg_noinline void
llmg_need_word_at(const llmg_need_t *need, llmg_need_pass_t *pass,
    uint64_t seen, unsigned slot, size_t at)
{
    llmg_need_mark(need, pass, seen, slot, at, 0);
}


static llmg_noinline void
llmg_need_word_inside(const llmg_need_t *need, llmg_need_pass_t *pass,
    uint64_t seen, unsigned slot, size_t at)
{
    llmg_need_mark(need, pass, seen, slot, at, 1);
}
