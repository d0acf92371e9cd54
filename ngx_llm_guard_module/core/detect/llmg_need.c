#include "llmg_need_table.h"
#include "llmg_bits.h"


static int llmg_need_may(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_rule_t *r, llmg_str_t text, size_t at);
static int llmg_need_lacks(const llmg_need_pass_t *pass,
    const llmg_need_want_t *want, size_t from, size_t at);
static uint16_t llmg_need_places(const llmg_need_block_t *block,
    const uint32_t *twos, int inside, llmg_str_t text, size_t at);
static int llmg_need_there(const llmg_need_pass_t *pass,
    const llmg_need_want_t *want, size_t from, size_t at);


void
llmg_need_begin(llmg_need_pass_t *pass)
{
    pass->paid = -LLMG_NEED_DEBT;
    pass->from = 0;
    pass->to = 0;
    pass->inner_from = 0;
    pass->inner_to = 0;
}


uint32_t
llmg_need_which(const llmg_need_t *need, llmg_need_pass_t *pass,
    const unsigned *rules, size_t n, llmg_str_t text, size_t at)
{
    size_t                   i;
    long                     spared;
    uint32_t                 may;
    const llmg_need_rule_t  *r;

    may = (uint32_t) ((1ULL << n) - 1);

    if (!llmg_need_paid(pass)) {
        return may;
    }

    spared = 0;

    for (i = 0; i < n; i++) {
        r = &need->rules[rules[i]];

        if (r->n != 0 && !llmg_need_may(need, pass, r, text, at)) {
            may ^= 1U << i;
            spared += LLMG_NEED_SPARED;
        }
    }

    if (llmg_need_paid(pass) && pass->paid < LLMG_NEED_RICH) {
        pass->paid += spared;
    }

    return may;
}


/* 0 when the rule, which wants some words, lacks one of them */

static llmg_inline int
llmg_need_may(const llmg_need_t *need, llmg_need_pass_t *pass,
    const llmg_need_rule_t *r, llmg_str_t text, size_t at)
{
    int                      looked;
    size_t                   i, from;
    unsigned char           *lacked;
    const llmg_need_want_t  *want;

    from = (at > r->before) ? at - r->before : 0;

    if ((at + r->far > pass->to || from < pass->from)
        && !llmg_need_look(need, pass, text, from, at + r->far))
    {
        return 1;
    }

    /* what was lacking last mostly is again */

    lacked = &pass->lacked[(size_t) (r - need->rules) % LLMG_NEED_LACKED];

    if (*lacked != 0 && *lacked < r->n) {
        want = &r->sets[*lacked];

        if ((!want->inside
             || (from >= pass->inner_from && at + r->far <= pass->inner_to))
            && llmg_need_lacks(pass, want, from, at))
        {
            return 0;
        }
    }

    looked = 0;

    for (i = 0; i < r->n; i++) {

        if (!llmg_need_lacks(pass, &r->sets[i], from, at)) {
            continue;
        }

        if (!r->sets[i].inside || looked) {
            *lacked = (unsigned char) i;
            return 0;
        }

        /* it may still be inside of a word */

        if (!llmg_need_look_inside(need, pass, text, from, at + r->far)) {
            return 1;
        }

        if (llmg_need_lacks(pass, &r->sets[i], from, at)) {
            *lacked = (unsigned char) i;
            return 0;
        }

        looked = 1;
    }

    return 1;
}


int
llmg_need_begins(const llmg_need_t *need, const llmg_need_pass_t *pass,
    unsigned rule, llmg_str_t text, size_t from, size_t at,
    llmg_need_begins_t *begins)
{
    size_t                    i, block, set;
    const llmg_need_rule_t   *r;
    const llmg_need_want_t   *want;
    const llmg_need_block_t  *b;

    r = &need->rules[rule];

    if (from < pass->from || at >= pass->to
        || pass->to > from + LLMG_NEED_BLOCK * (LLMG_NEED_KNOWN - 1))
    {
        return 0;
    }

    /* one of these words is the first one of the match */

    for (i = 0; i < r->n && r->sets[i].reach != 0; i++) { /* void */ }

    if (i == r->n) {
        return 0;
    }

    want = &r->sets[i];

    if (want->inside && (from < pass->inner_from || at >= pass->inner_to)) {
        return 0;
    }

    set = want->set;
    block = from / LLMG_NEED_BLOCK;

    begins->base = block * LLMG_NEED_BLOCK;
    begins->origin = 0;
    begins->blocks = 0;

    for (i = 0; block + i <= at / LLMG_NEED_BLOCK; i++) {
        b = &pass->blocks[(block + i) % LLMG_NEED_KNOWN];

        if (!(b->sets[set / 64] >> set % 64 & 1)) {
            continue;
        }

        begins->places[i] = llmg_need_places(b, need->twos[set], want->inside,
                                             text, begins->base
                                             + i * LLMG_NEED_BLOCK);
        begins->blocks |= (uint32_t) (begins->places[i] != 0) << i;
    }

    return 1;
}


/* where words of a set may begin in a block, the bytes from "at" on */

static uint16_t
llmg_need_places(const llmg_need_block_t *block, const uint32_t *twos,
    int inside, llmg_str_t text, size_t at)
{
    size_t                i;
    unsigned              todo, places;
    const unsigned char  *p;

    p = text.data + at;
    places = 0;

    for (todo = block->words | (inside ? block->inner : 0U); todo != 0;
         todo &= todo - 1)
    {
        i = (size_t) __builtin_ctz(todo);

        /* none is one byte long */

        if (at + i + 1 < text.len) {
            places |= (twos[p[i] & 0x1F] >> (p[i + 1] & 0x1F) & 1) << i;
        }
    }

    return (uint16_t) places;
}


/* 1 when no word of the set is where it may be */

static llmg_inline int
llmg_need_lacks(const llmg_need_pass_t *pass, const llmg_need_want_t *want,
    size_t from, size_t at)
{
    if (pass->last[want->set] <= from) {
        return 1;
    }

    /* else that is not known any more */

    return pass->to <= from + LLMG_NEED_BLOCK * (LLMG_NEED_KNOWN - 1)
           && !llmg_need_there(pass, want, from, at);
}


/* 1 when a word of the set begins where it may, or in the same block */

static int
llmg_need_there(const llmg_need_pass_t *pass, const llmg_need_want_t *want,
    size_t from, size_t at)
{
    size_t                    block, first, last, place;
    uint64_t                  bit;
    uint32_t                  gaps;
    const llmg_need_block_t  *b, *f;

    bit = 1ULL << want->set % 64;
    place = want->set / 64;

    last = at + want->reach;
    last = (last < pass->to ? last : pass->to - 1) / LLMG_NEED_BLOCK;

    for (block = from / LLMG_NEED_BLOCK; block <= last; block++) {
        if (pass->blocks[block % LLMG_NEED_KNOWN].sets[place] & bit) {
            break;
        }
    }

    if (block > last) {
        return 0;
    }

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
