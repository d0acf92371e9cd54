#include "llmg_need_table.h"


#define LLMG_NEED_FOLD     0x2020202020202020ULL


static int llmg_need_there(const llmg_need_pass_t *pass,
    const llmg_need_want_t *want, size_t from, size_t at);
static int llmg_need_look(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to);
static void llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to);
static void llmg_need_word_at(const llmg_need_t *need, llmg_need_pass_t *pass,
    uint64_t seen, size_t hash, size_t at);


void
llmg_need_begin(llmg_need_pass_t *pass)
{
    pass->paid = -LLMG_NEED_DEBT;
    pass->from = 0;
    pass->to = 0;
}


static llmg_inline void
llmg_need_spared(llmg_need_pass_t *pass)
{
    if (llmg_need_paid(pass) && pass->paid < LLMG_NEED_RICH) {
        pass->paid += LLMG_NEED_SPARED;
    }
}


int
llmg_need_may(const llmg_need_t *need, llmg_need_pass_t *pass, unsigned rule,
    llmg_str_t text, size_t at)
{
    size_t                   i, from;
    const llmg_need_rule_t  *r;

    r = &need->rules[rule];

    if (r->n == 0 || !llmg_need_paid(pass)) {
        return 1;
    }

    from = (at > r->before) ? at - r->before : 0;

    if ((at + r->far > pass->to || from < pass->from)
        && !llmg_need_look(need, pass, text, from, at + r->far))
    {
        return 1;
    }

    for (i = 0; i < r->n; i++) {
        if (pass->last[r->sets[i].set] <= from) {
            llmg_need_spared(pass);
            return 0;
        }
    }

    /* what is known no more */

    if (pass->to > from + LLMG_NEED_BLOCK * (LLMG_NEED_KNOWN - 1)) {
        return 1;
    }

    for (i = 0; i < r->n; i++) {
        if (!llmg_need_there(pass, &r->sets[i], from, at)) {
            llmg_need_spared(pass);
            return 0;
        }
    }

    return 1;
}


int
llmg_need_begins(const llmg_need_t *need, const llmg_need_pass_t *pass,
    unsigned rule, size_t at, llmg_need_begins_t *begins)
{
    size_t                   i, from, block, set;
    const llmg_need_rule_t  *r;

    r = &need->rules[rule];
    from = (at > r->before) ? at - r->before : 0;

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

    set = r->sets[i].set;
    block = from / LLMG_NEED_BLOCK;

    begins->base = block * LLMG_NEED_BLOCK;
    begins->origin = 0;
    begins->blocks = 0;

    for (i = 0; block + i <= at / LLMG_NEED_BLOCK; i++) {
        begins->blocks |= (uint32_t)
                          (pass->blocks[(block + i) % LLMG_NEED_KNOWN]
                           .sets[set / 64] >> set % 64 & 1) << i;
    }

    return 1;
}


/* 1 when a word of the set begins where it may, or in the same block */

static int
llmg_need_there(const llmg_need_pass_t *pass, const llmg_need_want_t *want,
    size_t from, size_t at)
{
    size_t                    block, first, last, set;
    unsigned                  gaps, mask;
    const llmg_need_block_t  *b;

    set = want->set;
    last = at + want->reach;
    last = (last < pass->to ? last : pass->to - 1) / LLMG_NEED_BLOCK;

    first = at / LLMG_NEED_BLOCK;
    gaps = 0;

    for (block = from / LLMG_NEED_BLOCK; block <= last; block++) {
        b = &pass->blocks[block % LLMG_NEED_KNOWN];

        if (b->sets[set / 64] & 1ULL << set % 64) {
            return 1;
        }

        if (block < first) {
            continue;
        }

        /* from the place on */

        mask = (block == first) ? 0xFFFEU << at % LLMG_NEED_BLOCK : 0xFFFF;

        if (!want->ends && (b->ends & mask) != 0) {
            return 0;
        }

        gaps += (unsigned) __builtin_popcount(b->gaps & mask);

        if (gaps > want->gaps) {
            return 0;
        }
    }

    return 0;
}


/* looks the text over from "from" to "to"; 0 for what was before all others */

static __attribute__((noinline)) int
llmg_need_look(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t from, size_t to)
{
    to = (to < text.len) ? to : text.len;

    if (pass->to == 0 || from > pass->to) {
        memset(pass->last, 0, sizeof(pass->last));
        memset(&pass->blocks[from / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN], 0,
               sizeof(llmg_need_block_t));

        pass->from = from;
        pass->to = from;

    } else if (from < pass->from) {
        return 0;
    }

    if (to > pass->to) {
        pass->paid -= (long) (to - pass->to);
        llmg_need_go_on(need, pass, text, to);

        if (pass->paid < 0) {
            pass->paid = -LLMG_NEED_AGAIN;
        }
    }

    return 1;
}


/* on to "to", at most the text's end, and clears each block before it */

static void
llmg_need_go_on(const llmg_need_t *need, llmg_need_pass_t *pass,
    llmg_str_t text, size_t to)
{
    size_t                at, end, h;
    uint64_t              seen;
    unsigned              kind, before, bit;
    llmg_need_block_t    *b;
    unsigned char         tail[2 * LLMG_NEED_BYTES];
    const unsigned char  *p;

    before = (pass->to != 0) ? need->kinds[text.data[pass->to - 1]] >> 1 & 1
                             : 0;

    for (at = pass->to; at < to; at = end) {

        b = &pass->blocks[at / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN];

        if (at % LLMG_NEED_BLOCK == 0) {
            memset(b, 0, sizeof(llmg_need_block_t));
        }

        end = (at / LLMG_NEED_BLOCK + 1) * LLMG_NEED_BLOCK;
        end = (end < to) ? end : to;
        bit = 1U << at % LLMG_NEED_BLOCK;
        p = text.data + at;

        if (text.len - at < LLMG_NEED_BLOCK + LLMG_NEED_BYTES) {

            /* a byte at a time, for what is behind it is not there */

            end = at + 1;
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, text.len - at < LLMG_NEED_BYTES
                            ? text.len - at : LLMG_NEED_BYTES);
            p = tail;
        }

        for ( /* void */ ; at < end; at++, p++, bit <<= 1) {
            kind = need->kinds[*p];

            if (kind & before) {
                b->gaps |= (uint16_t) bit;
            }

            if (kind & LLMG_NEED_STOP) {
                b->ends |= (uint16_t) bit;
            }

            before = kind >> 1 & LLMG_NEED_LETTER;

            seen = llmg_load64(p);
            h = llmg_need_hash(seen);

            if (need->any[h / 64] >> h % 64 & 1) {
                llmg_need_word_at(need, pass, seen, h, at);
            }
        }
    }

    pass->to = to;
}


static __attribute__((noinline)) void
llmg_need_word_at(const llmg_need_t *need, llmg_need_pass_t *pass,
    uint64_t seen, size_t hash, size_t at)
{
    size_t                    slot, i;
    uint64_t                  sets;
    llmg_need_block_t        *block;
    const llmg_need_entry_t  *e;

    seen |= LLMG_NEED_FOLD;
    block = &pass->blocks[at / LLMG_NEED_BLOCK % LLMG_NEED_KNOWN];

    for (slot = need->first[hash]; slot != 0; slot = need->slots[slot].next) {
        e = &need->entries[need->slots[slot].entry];

        if ((seen & e->mask) != e->seen) {
            continue;
        }

        for (i = 0; i < LLMG_NEED_PLACES; i++) {
            block->sets[i] |= e->sets[i];

            for (sets = e->sets[i]; sets != 0; sets &= sets - 1) {
                pass->last[i * 64 + (size_t) __builtin_ctzll(sets)] = at + 1;
            }
        }
    }
}
