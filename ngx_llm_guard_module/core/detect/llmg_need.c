#include "llmg_need_table.h"
#include "llmg_avx2.h"
#include "llmg_bits.h"
#include "llmg_literal.h"


static llmg_inline uint32_t llmg_need_have(const llmg_need_t *need,
    const llmg_need_pass_t *pass, const unsigned *rules, size_t n, size_t from,
    size_t to);
static int llmg_need_may(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_rule_t *r, llmg_str_t text, size_t at);
static unsigned llmg_need_places(const llmg_need_begins_t *begins);
static int llmg_need_follows(const llmg_need_begins_t *begins, size_t at);
static llmg_inline int llmg_need_there(llmg_need_pass_t *pass,
    const llmg_need_want_t *want, size_t from, size_t at);


void
llmg_need_begin(llmg_need_pass_t *pass)
{
    pass->paid = -LLMG_NEED_DEBT;
    pass->from = 0;
    pass->to = 0;
    pass->inner_from = 0;
    pass->inner_to = 0;

#if (LLMG_X86)
    pass->avx2 = llmg_avx2() ? 1 : 0;
#else
    pass->avx2 = 0;
#endif
}


void
llmg_need_near(const llmg_need_t *need, const unsigned *rules, size_t n,
    llmg_need_near_t *near)
{
    size_t                   i;
    const llmg_need_rule_t  *r;

    near->before = 0;
    near->far = 0;

    for (i = 0; i < n; i++) {
        r = &need->rules[rules[i]];

        near->before = (r->before > near->before) ? r->before : near->before;
        near->far = (r->far > near->far) ? r->far : near->far;
    }
}


uint32_t
llmg_need_which(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_near_t *near, const unsigned *rules, size_t n,
    llmg_str_t text, size_t at)
{
    size_t                   i, from, to;
    long                     spared;
    uint32_t                 may, todo;
    const llmg_need_rule_t  *r;

    may = (uint32_t) ((1ULL << n) - 1);

    if (near->far == 0 || !llmg_need_paid(pass)) {
        return may;
    }

    from = (at > near->before) ? at - near->before : 0;
    to = at + near->far;

    if (((to > pass->to || from < pass->from)
         && !llmg_need_look(need, pass, text, from, to))
        || llmg_need_forgot(pass, from))
    {
        return may;
    }

    todo = llmg_need_have(need, pass, rules, n, from, to);
    may = todo;

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctz(todo);
        r = &need->rules[rules[i]];

        if (r->n != 0 && !llmg_need_may(need, pass, r, text, at)) {
            may ^= 1U << i;
        }
    }

    if (llmg_need_paid(pass) && pass->paid < LLMG_NEED_RICH) {
        spared = (long) (n - llmg_bits_count(may));
        pass->paid += spared * LLMG_NEED_SPARED;
    }

    return may;
}


/* a bit for each rule that lacks no set in all the steps from "from" to "to" */

static uint32_t
llmg_need_have_plain(const llmg_need_t *need, const llmg_need_pass_t *pass,
    const unsigned *rules, size_t n, size_t from, size_t to)
{
    size_t                   i, k;
    uint32_t                 have;
    uint64_t                 lack;
    llmg_need_bits_t         sets;
    const llmg_need_bits_t  *step;

    memset(&sets, 0, sizeof(llmg_need_bits_t));

    for (i = from / LLMG_NEED_STEP; i <= to / LLMG_NEED_STEP; i++) {
        step = &pass->steps[i % LLMG_NEED_STEPS];

        for (k = 0; k < LLMG_NEED_PLACES; k++) {
            sets.bits[k] |= step->bits[k];
        }
    }

    for (i = 0, have = 0; i < n; i++) {

        for (k = 0, lack = 0; k < LLMG_NEED_PLACES; k++) {
            lack |= need->wants[rules[i]].bits[k] & ~sets.bits[k];
        }

        have |= (uint32_t) (lack == 0) << i;
    }

    return have;
}


#if (LLMG_X86)

LLMG_AVX2 static uint32_t
llmg_need_have_avx2(const llmg_need_t *need, const llmg_need_pass_t *pass,
    const unsigned *rules, size_t n, size_t from, size_t to)
{
    size_t    i;
    __m256i   sets;
    uint32_t  have;

    sets = _mm256_setzero_si256();

    for (i = from / LLMG_NEED_STEP; i <= to / LLMG_NEED_STEP; i++) {
        sets = _mm256_or_si256(sets,
                               llmg_avx2_load(pass->steps[i % LLMG_NEED_STEPS]
                                              .bits));
    }

    for (i = 0, have = 0; i < n; i++) {
        have |= (uint32_t) _mm256_testc_si256(
                    sets, llmg_avx2_load(need->wants[rules[i]].bits)) << i;
    }

    return have;
}

#endif


static llmg_inline uint32_t
llmg_need_have(const llmg_need_t *need, const llmg_need_pass_t *pass,
    const unsigned *rules, size_t n, size_t from, size_t to)
{
    to = (to < pass->to) ? to : pass->to - 1;

#if (LLMG_X86)

    if (pass->avx2) {
        return llmg_need_have_avx2(need, pass, rules, n, from, to);
    }

#endif

    return llmg_need_have_plain(need, pass, rules, n, from, to);
}


/* 0 when the rule, which wants some words, lacks one of them */

static int
llmg_need_may(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_rule_t *r, llmg_str_t text, size_t at)
{
    int     looked;
    size_t  i, from;

    from = (at > r->before) ? at - r->before : 0;
    looked = 0;

    for (i = 0; i < r->n; i++) {

        if (llmg_need_there(pass, &r->sets[i], from, at)) {
            continue;
        }

        if (!r->sets[i].inside || looked) {
            return 0;
        }

        /* it may still be inside of a word */

        if (!llmg_need_look_inside(need, pass, text, from, at + r->far)) {
            return 1;
        }

        if (!llmg_need_there(pass, &r->sets[i], from, at)) {
            return 0;
        }

        looked = 1;
    }

    return 1;
}


#if (LLMG_X86)

/* of two blocks, those that have a bit */

static llmg_inline unsigned
llmg_need_two(const uint64_t *b, unsigned bit)
{
    __m128i  v;

    v = _mm_loadu_si128((const __m128i *) (const void *) b);
    v = _mm_sll_epi64(v, _mm_cvtsi32_si128((int) (63 - bit)));

    return (unsigned) _mm_movemask_pd(_mm_castsi128_pd(v));
}

#endif


/* the blocks of a step that have a set, a bit for each */

static llmg_inline uint64_t
llmg_need_step(const llmg_need_pass_t *pass, size_t step, unsigned set)
{
    const uint64_t  *b;

    b = pass->sets[step % LLMG_NEED_STEPS][set / 64];
    set %= 64;

#if (LLMG_X86)

    return llmg_need_two(b, set) | llmg_need_two(b + 2, set) << 2;

#else

    return (b[0] >> set & 1) | (b[1] >> set & 1) << 1
           | (b[2] >> set & 1) << 2 | (b[3] >> set & 1) << 3;

#endif
}


/* the blocks that have a set, by what they are written at */

static llmg_inline uint64_t
llmg_need_all(llmg_need_pass_t *pass, unsigned set)
{
    size_t    step, end;
    unsigned  at;
    uint64_t  have;

    end = (pass->to + LLMG_NEED_STEP - 1) / LLMG_NEED_STEP;
    step = pass->had[set];

    if (step == end) {
        return pass->have[set];
    }

    if (step + LLMG_NEED_STEPS < end) {
        step = end - LLMG_NEED_STEPS;
    }

    have = pass->have[set];

    for ( /* void */ ; step < end; step++) {
        at = step % LLMG_NEED_STEPS * LLMG_NEED_OF;

        have &= ~(0xFULL << at);
        have |= llmg_need_step(pass, step, set) << at;
    }

    pass->have[set] = have;
    pass->had[set] = end;

    return have;
}


/* the blocks from one to the last one that have a set: a bit for each */

static llmg_inline uint64_t
llmg_need_blocks(llmg_need_pass_t *pass, size_t from, size_t last,
    unsigned set)
{
    uint64_t  have;

    have = llmg_need_all(pass, set);
    have = have >> from % LLMG_NEED_KNOWN | have << -from % LLMG_NEED_KNOWN;

    return have & ((2ULL << (last - from)) - 1);
}


int
llmg_need_begins(const llmg_need_t *need, llmg_need_pass_t *pass,
    unsigned rule, llmg_str_t text, size_t from, size_t at,
    llmg_need_begins_t *begins)
{
    unsigned                 i;
    const llmg_need_rule_t  *r;

    r = &need->rules[rule];

    if (r->n == 0 || from < pass->from || at >= pass->to
        || llmg_need_forgot(pass, from)
        || (at + r->far > pass->to && pass->to < text.len))
    {
        return 0;
    }

    /* one of these words is the first one of the match */

    for (i = 0; i < r->n && r->sets[i].reach != 0; i++) { /* void */ }

    if (i == r->n) {
        return 0;
    }

    if (r->sets[i].inside && (from < pass->inner_from || at >= pass->inner_to))
    {
        return 0;
    }

    begins->need = need;
    begins->pass = pass;
    begins->rule = r;
    begins->first = i;
    begins->from = from;
    begins->base = from / LLMG_NEED_BLOCK;
    begins->blocks = llmg_need_blocks(pass, begins->base, at / LLMG_NEED_BLOCK,
                                      r->sets[i].set);
    begins->places = 0;
    begins->text = text;
    begins->origin = 0;

    llmg_need_next(begins);

    return 1;
}


void
llmg_need_next(llmg_need_begins_t *begins)
{
    size_t  at;

    for ( ;; ) {

        while (begins->places == 0) {

            if (begins->blocks == 0) {
                begins->at = LLMG_NEED_NONE;
                return;
            }

            begins->block = begins->base
                            + (size_t) __builtin_ctzll(begins->blocks);
            begins->blocks &= begins->blocks - 1;
            begins->places = llmg_need_places(begins);
        }

        at = begins->block * LLMG_NEED_BLOCK
             + (size_t) __builtin_ctz(begins->places);
        begins->places &= begins->places - 1;

        if (at >= begins->from && llmg_need_follows(begins, at)) {
            begins->at = at;
            return;
        }
    }
}


/*
 * Whole blocks are counted.  A match looks at the byte behind the last one that
 * it goes over, and at LLMG_RULE_LOOKAHEAD more.
 */

int
llmg_need_within(const llmg_need_begins_t *begins, size_t at, size_t end)
{
    size_t                    first, last;
    const llmg_need_block_t  *blocks;

    if (end > begins->pass->to) {
        end = begins->pass->to;
    }

    first = at / LLMG_NEED_BLOCK + 1;
    last = (end - LLMG_RULE_LOOKAHEAD - 1) / LLMG_NEED_BLOCK;

    if (end <= at + LLMG_RULE_LOOKAHEAD || first >= last) {
        return 0;
    }

    blocks = begins->pass->blocks;

    return blocks[last % LLMG_NEED_KNOWN].before
           - blocks[first % LLMG_NEED_KNOWN].before > begins->rule->gaps;
}


/* where words of the first set begin in a block */

static unsigned
llmg_need_places(const llmg_need_begins_t *begins)
{
    size_t                    i;
    unsigned                  todo, places, word, bit;
    const uint16_t           *here;
    const llmg_need_want_t   *want;
    const llmg_need_block_t  *block;
    const llmg_need_entry_t  *entries;

    want = &begins->rule->sets[begins->first];
    i = begins->block % LLMG_NEED_KNOWN;

    block = &begins->pass->blocks[i];
    here = &begins->pass->here[i / LLMG_NEED_OF]
                              [i % LLMG_NEED_OF * LLMG_NEED_BLOCK];
    entries = begins->need->entries;
    word = want->set / 64;
    bit = want->set % 64;
    places = 0;

    todo = block->words | (want->inside ? block->inner : 0U);

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctz(todo);

        places |= (unsigned) (entries[here[i]].sets.bits[word] >> bit & 1)
                  << i;
    }

    return places;
}


/* 0 when a match that begins there lacks a word behind it */

static int
llmg_need_follows(const llmg_need_begins_t *begins, size_t at)
{
    size_t                   i;
    const llmg_need_want_t  *want;

    for (i = 0; i < begins->rule->n; i++) {
        want = &begins->rule->sets[i];

        /* whether insides of words have been looked over is not asked */

        if (i != begins->first && !want->inside
            && !llmg_need_there(begins->pass, want, at, at))
        {
            return 0;
        }
    }

    return 1;
}


/* 1 when a word of the set begins where it may, or in the same block */

static llmg_inline int
llmg_need_there(llmg_need_pass_t *pass, const llmg_need_want_t *want,
    size_t from, size_t at)
{
    size_t                    block, first, last;
    uint32_t                  gaps;
    uint64_t                  have;
    const llmg_need_block_t  *b, *f;

    last = at + want->reach;
    last = (last < pass->to ? last : pass->to - 1) / LLMG_NEED_BLOCK;

    block = from / LLMG_NEED_BLOCK;
    have = llmg_need_blocks(pass, block, last, want->set);

    if (have == 0) {
        return 0;
    }

    block += (size_t) __builtin_ctzll(have);

    first = at / LLMG_NEED_BLOCK;

    if (block <= first) {
        return 1;
    }

    /* what is between, from the place on */

    b = &pass->blocks[block % LLMG_NEED_KNOWN];

    if (!want->ends && b->stop > at + 1) {
        return 0;
    }

    f = &pass->blocks[first % LLMG_NEED_KNOWN];

    gaps = f->gaps & ~(0xFFFEU << at % LLMG_NEED_BLOCK);
    gaps = b->before - f->before - llmg_bits_count(gaps);

    return gaps <= want->gaps;
}


int
llmg_need_lacks(const llmg_need_t *need, unsigned rule, llmg_str_t text,
    size_t at)
{
    size_t                    i, end;
    unsigned                  k, letters, found, inside;
    llmg_bits_t               v, w;
    const unsigned char      *p;
    const llmg_need_short_t  *s;

    s = &need->shorts[rule];
    end = at + s->reach + 1;

    /* where the text ends it is not worth the care */

    if (s->n == 0 || end + 2 * LLMG_BITS > text.len) {
        return 0;
    }

    p = text.data;
    inside = (at != 0 && llmg_literal_letter(p[at - 1]));

    for (i = at; i < end; i += LLMG_BITS) {
        v = llmg_bits_lower(llmg_bits_load(p + i));
        w = llmg_bits_lower(llmg_bits_load(p + i + 1));

        letters = llmg_bits_letters(v);
        found = 0;

        for (k = 0; k < s->n; k++) {
            found |= llmg_bits_is(v, s->one[k])
                     & (llmg_bits_is(w, s->two[k]) | s->any[k]);
        }

        inside = s->inside ? 0 : letters & (letters << 1 | inside);

        if ((found & ~inside) != 0) {
            return 0;
        }

        inside = letters >> (LLMG_BITS - 1) & 1;
    }

    return 1;
}
