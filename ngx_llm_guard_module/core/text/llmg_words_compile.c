#include <stdlib.h>

#include "llmg_avx2.h"
#include "llmg_words.h"


/* slots of an entry whose fourth byte is not known: its bits in the hash */
#define LLMG_WORDS_FOURTH   32


static llmg_status_t llmg_words_fill(llmg_words_t *words, size_t n);
static size_t llmg_words_anchor(const llmg_literal_def_t *def);
static size_t llmg_words_rare(const llmg_literal_def_t *def);
static unsigned llmg_words_rank(const llmg_literal_def_t *def, size_t i);
static void llmg_words_add_word(llmg_words_t *words, size_t literal,
    size_t at);
static void llmg_words_add(const llmg_words_t *words, llmg_words_entry_t *e,
    size_t literal, size_t at);
static void llmg_words_whole(llmg_words_whole_t *whole,
    const llmg_literal_def_t *def);
static void llmg_words_bytes(const llmg_literal_def_t *def, size_t at,
    uint64_t *seen, uint64_t *mask);
static void llmg_words_index(const llmg_words_t *words,
    llmg_words_index_t *index, unsigned gram);
static int llmg_words_same(const llmg_literal_def_t *one,
    const llmg_literal_def_t *two);
static int llmg_words_cmp(const void *one, const void *two);
static void llmg_words_begins(llmg_words_t *words);
static llmg_status_t llmg_words_sieves(llmg_words_t *words);
static void llmg_words_sieve(const llmg_words_t *words,
    llmg_words_sieve_t *sieve, unsigned slot);
static void llmg_words_sort(const llmg_words_t *words,
    llmg_words_entry_t *entries, size_t n);
static void llmg_words_sets(llmg_words_t *words);
static void llmg_words_byte(unsigned char *table,
    const llmg_literal_def_t *def, size_t i, unsigned char set);
static void llmg_words_half(llmg_words_t *words, unsigned which,
    unsigned char c, unsigned char set);


llmg_status_t
llmg_words_compile(llmg_words_t **words, const llmg_literal_def_t *defs,
    size_t n)
{
    llmg_words_t   *w;
    llmg_status_t   rc;

    if (n > USHRT_MAX) {
        return LLMG_LIMIT;
    }

    w = calloc(1, sizeof(llmg_words_t));
    if (w == NULL) {
        return LLMG_ERROR;
    }

    w->defs = defs;

#if (LLMG_X86)
    w->avx2 = llmg_avx2();
#endif

    rc = llmg_words_fill(w, n);

    if (rc != LLMG_OK) {
        llmg_words_free(w);
        return rc;
    }

    llmg_words_sets(w);

    *words = w;

    return LLMG_OK;
}


void
llmg_words_free(llmg_words_t *words)
{
    if (words != NULL) {
        free(words->wholes);
        free(words->words.entries);
        free(words->words.sieves);
        free(words->signs.entries);
        free(words->bytes.entries);
        free(words);
    }
}


static llmg_status_t
llmg_words_fill(llmg_words_t *words, size_t n)
{
    size_t                     i, at, size;
    const llmg_literal_def_t  *def;

    size = (n + 1) * sizeof(llmg_words_entry_t);

    words->wholes = calloc(n + 1, sizeof(llmg_words_whole_t));
    words->words.entries = malloc(size * LLMG_WORDS_FOURTH);
    words->signs.entries = malloc(size);
    words->bytes.entries = malloc(size);

    if (words->wholes == NULL || words->words.entries == NULL
        || words->signs.entries == NULL || words->bytes.entries == NULL)
    {
        return LLMG_ERROR;
    }

    for (i = 0; i < n; i++) {
        def = &words->defs[i];

        if (def->apart) {
            continue;
        }

        llmg_words_whole(&words->wholes[i], def);

        at = llmg_words_anchor(def);

        if (at != def->bytes.len) {
            llmg_words_add_word(words, i, at);

        } else if (def->bytes.len > 1) {
            llmg_words_add(words, &words->signs.entries[words->signs.n++], i,
                           llmg_words_rare(def));

        } else {
            llmg_words_add(words, &words->bytes.entries[words->bytes.n++], i,
                           0);
        }
    }

    llmg_words_begins(words);
    llmg_words_index(words, &words->signs, LLMG_WORDS_PAIR);
    llmg_words_index(words, &words->bytes, LLMG_WORDS_BYTE);

    return llmg_words_sieves(words);
}


/*
 * Where a word begins whatever stands around the literal, or its length.  A
 * long word is rarer than a short one, and so is a gram without an end.
 */

static size_t
llmg_words_anchor(const llmg_literal_def_t *def)
{
    size_t                i, k, len, at, best;
    const unsigned char  *p;

    p = def->bytes.data;
    len = def->bytes.len;
    at = len;
    best = LLMG_WORDS_GRAM;

    for (i = 0; i + LLMG_WORDS_GRAM <= len; i = k + 1) {

        for (k = i; k < len && llmg_literal_letter(p[k]); k++) { /* void */ }

        if (k == i || (i == 0 && def->inside)) {
            continue;
        }

        if (k - i > best) {
            best = k - i;
            at = i;

        } else if (at == len) {
            at = i;
        }
    }

    return at;
}


/* which two bytes of it stand in the fewest texts, as far as one can say */

static size_t
llmg_words_rare(const llmg_literal_def_t *def)
{
    size_t    i, at;
    unsigned  rank, best;

    at = 0;
    best = 0;

    for (i = 0; i + 1 < def->bytes.len; i++) {
        rank = llmg_words_rank(def, i) + llmg_words_rank(def, i + 1);

        if (rank > best) {
            best = rank;
            at = i;
        }
    }

    return at;
}


static unsigned
llmg_words_rank(const llmg_literal_def_t *def, size_t i)
{
    unsigned char  c;

    c = def->bytes.data[i];

    if (llmg_literal_letter(c)) {
        return (c >= 'a' || def->caseless) ? 0 : 2;
    }

    if (c == ' ' || (c >= '0' && c <= '9')) {
        return 0;
    }

    if (c >= 0xC0 || strchr("\n.,:-'\"/()_", c) != NULL) {
        return 1;
    }

    return (c >= 0x80) ? 2 : 3;
}


/* in each slot that it may have */

static void
llmg_words_add_word(llmg_words_t *words, size_t literal, size_t at)
{
    size_t                i, k, n;
    uint32_t              seen, slot;
    llmg_words_entry_t   *e, *first;
    llmg_words_begins_t  *begins;

    begins = &words->words;
    first = &begins->entries[begins->n];

    llmg_words_add(words, first, literal, at);

    seen = (uint32_t) first->seen;
    n = (first->mask >> 24 & 1) ? 1 : LLMG_WORDS_FOURTH;
    e = first;

    for (i = 0; i < n; i++) {
        slot = llmg_words_begin(seen | (uint32_t) i << 24);

        for (k = 0; first + k < e && first[k].slot != slot; k++) { /* void */ }

        if (first + k == e) {
            *e = *first;
            e->slot = (unsigned short) slot;
            e++;
        }
    }

    begins->n += (size_t) (e - first);
}


static void
llmg_words_add(const llmg_words_t *words, llmg_words_entry_t *e,
    size_t literal, size_t at)
{
    e->literal = (unsigned short) literal;
    e->at = (unsigned short) at;
    e->same = 0;
    e->last = 0;

    llmg_words_bytes(&words->defs[literal], at, &e->seen, &e->mask);
}


static void
llmg_words_whole(llmg_words_whole_t *whole, const llmg_literal_def_t *def)
{
    llmg_words_bytes(def, 0, &whole->seen[0], &whole->mask[0]);
    llmg_words_bytes(def, LLMG_WORDS_SEEN, &whole->seen[1], &whole->mask[1]);

    whole->word = (!def->inside && llmg_literal_letter(def->bytes.data[0]));
    whole->more = (def->bytes.len > LLMG_WORDS_WHOLE);
}


/* those from "at" on that are compared at once, as far as there are some */

static void
llmg_words_bytes(const llmg_literal_def_t *def, size_t at, uint64_t *seen,
    uint64_t *mask)
{
    size_t         i;
    unsigned char  c, known;

    *seen = 0;
    *mask = 0;

    for (i = 0; i < LLMG_WORDS_SEEN && at + i < def->bytes.len; i++) {
        c = def->bytes.data[at + i];
        known = (def->caseless && llmg_literal_letter(c)) ? 0xDF : 0xFF;

        *seen |= (uint64_t) (c & known) << 8 * i;
        *mask |= (uint64_t) known << 8 * i;
    }
}


static void
llmg_words_index(const llmg_words_t *words, llmg_words_index_t *index,
    unsigned gram)
{
    size_t               i, k, n;
    uint64_t             bits;
    unsigned             c;
    llmg_words_entry_t  *e;

    for (i = 0; i < index->n; i++) {
        e = &index->entries[i];
        e->slot = (unsigned short) llmg_words_hash(e->seen, gram);

        for (k = 0; k < 2; k++) {
            c = e->seen >> 8 * (gram + k) & 0xFF;

            /* in either case, or anything where nothing is known */

            bits = 1ULL << (c & 63) | 1ULL << ((c ^ 0x20) & 63);

            index->next[k][e->slot] |= (e->mask >> 8 * (gram + k) & 1)
                                       ? bits : UINT64_MAX;
        }
    }

    llmg_words_sort(words, index->entries, index->n);

    n = 0;

    for (i = 0; i <= LLMG_WORDS_SLOTS; i++) {
        while (n < index->n && index->entries[n].slot < i) {
            n++;
        }

        index->first[i] = (unsigned) n;
    }
}


static void
llmg_words_begins(llmg_words_t *words)
{
    size_t                i, n;
    llmg_words_entry_t   *e, *fit;
    llmg_words_begins_t  *begins;

    begins = &words->words;

    /* nearly all have one slot */

    fit = realloc(begins->entries,
                  (begins->n + 1) * sizeof(llmg_words_entry_t));
    if (fit != NULL) {
        begins->entries = fit;
    }

    llmg_words_sort(words, begins->entries, begins->n);

    n = 0;

    for (i = 0; i <= LLMG_WORDS_BEGINS; i++) {
        while (n < begins->n && begins->entries[n].slot < i) {
            n++;
        }

        begins->first[i] = (unsigned) n;
    }

    for (i = 0; i < begins->n; i++) {
        e = &begins->entries[i];

        begins->fifth[e->slot] |= (e->mask >> 32 & 1)
                       ? (unsigned char) (1 << llmg_words_fifth(e->seen >> 32))
                       : UCHAR_MAX;
    }
}


/* for each slot that has many entries, but no more than there are bits */

static llmg_status_t
llmg_words_sieves(llmg_words_t *words)
{
    size_t                n;
    unsigned              i, entries;
    llmg_words_begins_t  *begins;

    begins = &words->words;
    n = 0;

    for (i = 0; i < LLMG_WORDS_BEGINS; i++) {
        entries = begins->first[i + 1] - begins->first[i];

        if (entries > LLMG_WORDS_FEW && entries <= LLMG_WORDS_MANY) {
            begins->sieve[i] = (uint16_t) ++n;
        }
    }

    begins->sieves = calloc(n + 1, sizeof(llmg_words_sieve_t));
    if (begins->sieves == NULL) {
        return LLMG_ERROR;
    }

    for (i = 0; i < LLMG_WORDS_BEGINS; i++) {
        if (begins->sieve[i] != 0) {
            llmg_words_sieve(words, &begins->sieves[begins->sieve[i] - 1], i);
        }
    }

    return LLMG_OK;
}


static void
llmg_words_sieve(const llmg_words_t *words, llmg_words_sieve_t *sieve,
    unsigned slot)
{
    unsigned                   i, k, n, c, first;
    uint64_t                   bit;
    const unsigned char       *p;
    const llmg_words_entry_t  *e;

    first = words->words.first[slot];

    for (i = first; i < words->words.first[slot + 1]; i++) {
        e = &words->words.entries[i];
        p = words->defs[e->literal].bytes.data;
        bit = 1ULL << (i - first);

        if (e->same) {
            continue;       /* the one before it stands for it */
        }

        for (n = 0; n < 2; n++) {
            c = 8 * (LLMG_WORDS_SEEN - 2 + n);

            for (k = 0; k < 32; k++) {

                if (e->at <= n || (p[e->at - n - 1] & 0x1FU) == k) {
                    sieve->before[n][k] |= bit;
                }

                if ((e->mask >> c & 0xFF) == 0 || (e->seen >> c & 0x1F) == k) {
                    sieve->behind[n][k] |= bit;
                }
            }
        }
    }
}


/* by slot; of what is the same, all but the first are marked */

static void
llmg_words_sort(const llmg_words_t *words, llmg_words_entry_t *entries,
    size_t n)
{
    size_t               i;
    llmg_words_entry_t  *e;

    qsort(entries, n, sizeof(llmg_words_entry_t), llmg_words_cmp);

    for (i = 1; i < n; i++) {
        e = &entries[i];
        e[-1].last = (e[0].slot != e[-1].slot);
        e[0].same = (!e[-1].last
                     && llmg_words_same(&words->defs[e[0].literal],
                                        &words->defs[e[-1].literal]));
    }

    if (n != 0) {
        entries[n - 1].last = 1;
    }
}


static int
llmg_words_same(const llmg_literal_def_t *one, const llmg_literal_def_t *two)
{
    return one->caseless == two->caseless && one->inside == two->inside
           && one->bytes.len == two->bytes.len
           && memcmp(one->bytes.data, two->bytes.data, one->bytes.len) == 0;
}


/* what is the same side by side, as far as one can see */

static int
llmg_words_cmp(const void *one, const void *two)
{
    const llmg_words_entry_t  *a = one;
    const llmg_words_entry_t  *b = two;

    if (a->slot != b->slot) {
        return a->slot < b->slot ? -1 : 1;
    }

    if (a->seen != b->seen) {
        return a->seen < b->seen ? -1 : 1;
    }

    return (a->literal < b->literal) ? -1 : a->literal > b->literal;
}


/*
 * The sets of signs go by the first byte, one for the bytes of a half or two: a
 * set holds more pairs than it was made for, and so these are few.
 */

static void
llmg_words_sets(llmg_words_t *words)
{
    size_t                     i;
    unsigned char              set;
    const llmg_literal_def_t  *def;
    const llmg_words_entry_t  *e;

    static const unsigned char  sets[] = { 1, 1, 2, 3, 4, 5, 4, 5,
                                           6, 6, 7, 7, 1, 1, 1, 1 };

    for (i = 0; i < words->bytes.n; i++) {
        def = &words->defs[words->bytes.entries[i].literal];
        llmg_words_byte(words->one, def, 0, 1);
    }

    for (i = 0; i < words->signs.n; i++) {
        e = &words->signs.entries[i];
        def = &words->defs[e->literal];
        set = (unsigned char) (1 << sets[def->bytes.data[e->at] >> 4]);

        llmg_words_byte(words->one, def, e->at, set);
        llmg_words_byte(words->two, def, e->at + 1U, set);
    }

    words->dull = (words->one[' '] == 0);

    for (i = 'a'; i <= 'z'; i++) {
        words->dull &= (words->one[i] == 0);
    }

    for (i = 0; i < 256; i++) {
        words->two[i] |= 1;         /* anything behind a single byte */

        llmg_words_half(words, 0, (unsigned char) i, words->one[i]);
        llmg_words_half(words, 2, (unsigned char) i, words->two[i]);
    }
}


static void
llmg_words_byte(unsigned char *table, const llmg_literal_def_t *def,
    size_t i, unsigned char set)
{
    unsigned char  c;

    c = def->bytes.data[i];
    table[c] |= set;

    if (def->caseless && llmg_literal_letter(c)) {
        table[c ^ 0x20] |= set;
    }
}


static void
llmg_words_half(llmg_words_t *words, unsigned which, unsigned char c,
    unsigned char set)
{
    words->halves[which][c & 0x0F] |= set;
    words->halves[which + 1][c >> 4] |= set;
}
