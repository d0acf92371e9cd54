#include <stdlib.h>

#include "llmg_words.h"

/*
 * The loop is compiled twice for x86-64: for every processor, and for those
 * with AVX2 and BMI, which need half the instructions for it.
 */

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define LLMG_WORDS_X86      1
#define LLMG_WORDS_AVX2     __attribute__((target("avx2,bmi,bmi2")))
#endif



#define LLMG_WORDS_BLOCK    64
#define LLMG_WORDS_GRAM     4           /* bytes that select */
#define LLMG_WORDS_SEEN     8           /* bytes that are compared at once */
#define LLMG_WORDS_SLOTS    4096        /* of entries, by hash */
#define LLMG_WORDS_MARKS    32768       /* the same, finer */

#define LLMG_WORDS_AFTER    128         /* folded bytes there are */

#define LLMG_WORDS_FOLD     0x2020202020202020ULL


typedef struct {
    uint64_t                   seen;        /* folded, from "at" on */
    uint64_t                   mask;        /* of what is known of it */
    uint32_t                   hash;
    unsigned                   literal;
    unsigned                   at;          /* where in the literal */
} llmg_words_entry_t;


struct llmg_words_s {
    const llmg_literal_def_t  *defs;
    llmg_words_entry_t        *entries;     /* by hash */
    size_t                     n;
    unsigned                   first[LLMG_WORDS_SLOTS + 1];
    unsigned                   avx2;
    unsigned char              marks[LLMG_WORDS_MARKS];
};


static size_t llmg_words_anchor(const llmg_literal_def_t *def);
static void llmg_words_add(llmg_words_t *words, unsigned literal, size_t at);
static void llmg_words_index(llmg_words_t *words);
static int llmg_words_cmp(const void *one, const void *two);
static llmg_status_t llmg_words_find(llmg_words_pass_t *pass, size_t base,
    const unsigned char *p, size_t i);
static llmg_status_t llmg_words_compare(llmg_words_pass_t *pass, size_t at,
    const unsigned char *p, const llmg_words_entry_t *e);


/* of four bytes, folded */

static llmg_inline uint32_t
llmg_words_hash(const unsigned char *p)
{
    uint32_t  gram;

    memcpy(&gram, p, LLMG_WORDS_GRAM);

    return (gram | (uint32_t) LLMG_WORDS_FOLD) * 0x9E3779B1U;
}


#define llmg_words_slot(hash)   ((hash) >> 20)
#define llmg_words_mark(hash)   ((hash) >> 17)


llmg_status_t
llmg_words_compile(llmg_words_t **words, const llmg_literal_def_t *defs,
    size_t n, unsigned char *rest)
{
    size_t         i, at;
    llmg_words_t  *w;

    w = calloc(1, sizeof(llmg_words_t));
    if (w == NULL) {
        return LLMG_ERROR;
    }

    w->defs = defs;

#if (LLMG_WORDS_X86)
    w->avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
#endif

    w->entries = malloc((n * LLMG_WORDS_AFTER + 1)
                        * sizeof(llmg_words_entry_t));

    if (w->entries == NULL) {
        free(w);
        return LLMG_ERROR;
    }

    for (i = 0; i < n; i++) {
        at = llmg_words_anchor(&defs[i]);

        rest[i] = (at == defs[i].bytes.len);

        if (!rest[i]) {
            llmg_words_add(w, (unsigned) i, at);
        }
    }

    llmg_words_index(w);

    *words = w;

    return LLMG_OK;
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
    best = LLMG_WORDS_GRAM - 1;

    for (i = 0; i + LLMG_WORDS_GRAM - 1 <= len; i = k + 1) {

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


static void
llmg_words_add(llmg_words_t *words, unsigned literal, size_t at)
{
    size_t                     k, known;
    unsigned char              seen[LLMG_WORDS_SEEN], mask[LLMG_WORDS_SEEN];
    llmg_words_entry_t        *e;
    const llmg_literal_def_t  *def;

    def = &words->defs[literal];
    known = def->bytes.len - at;

    if (known > LLMG_WORDS_SEEN) {
        known = LLMG_WORDS_SEEN;
    }

    memset(seen, 0, LLMG_WORDS_SEEN);
    memset(mask, 0, LLMG_WORDS_SEEN);
    memcpy(seen, def->bytes.data + at, known);
    memset(mask, 0xFF, known);

    /* one byte less than a gram is there for each byte that may follow */

    for (k = 0; k < LLMG_WORDS_AFTER; k++) {

        if (known < LLMG_WORDS_GRAM) {
            seen[LLMG_WORDS_GRAM - 1] = (unsigned char)
                                        ((k & 0x60) << 1 | (k & 0x1F) | 0x20);
        }

        e = &words->entries[words->n++];

        memcpy(&e->seen, seen, LLMG_WORDS_SEEN);
        memcpy(&e->mask, mask, LLMG_WORDS_SEEN);

        e->seen = (e->seen | LLMG_WORDS_FOLD) & e->mask;
        e->hash = llmg_words_hash(seen);
        e->literal = literal;
        e->at = (unsigned) at;

        words->marks[llmg_words_mark(e->hash)] = 1;

        if (known >= LLMG_WORDS_GRAM) {
            break;
        }
    }
}


static void
llmg_words_index(llmg_words_t *words)
{
    size_t  i, k;

    qsort(words->entries, words->n, sizeof(llmg_words_entry_t),
          llmg_words_cmp);

    for (i = 0, k = 0; i <= LLMG_WORDS_SLOTS; i++) {
        while (k < words->n && llmg_words_slot(words->entries[k].hash) < i) {
            k++;
        }

        words->first[i] = (unsigned) k;
    }
}


static int
llmg_words_cmp(const void *one, const void *two)
{
    const llmg_words_entry_t  *a = one;
    const llmg_words_entry_t  *b = two;

    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }

    return (a->literal < b->literal) ? -1 : a->literal > b->literal;
}


void
llmg_words_free(llmg_words_t *words)
{
    if (words != NULL) {
        free(words->entries);
        free(words);
    }
}


void
llmg_words_begin(llmg_words_pass_t *pass, const llmg_words_t *words,
    llmg_str_t text, llmg_literal_hit_pt hit, void *data)
{
    pass->words = words;
    pass->text = text;
    pass->hit = hit;
    pass->data = data;
    pass->base = 0;
    pass->loaded = 0;
    pass->letter = 0;
    pass->digit = 0;
}


/* a bit for each of 64 bytes; what is above 0x7F is below all of these */

#if (LLMG_WORDS_X86)

#define llmg_words_lane_sse(p, i)                                             \
    v = _mm_loadu_si128((const __m128i *) (const void *) ((p) + (i)));        \
    l = _mm_or_si128(v, _mm_set1_epi8(0x20));                                 \
    l = _mm_and_si128(_mm_cmpgt_epi8(l, _mm_set1_epi8('a' - 1)),              \
                      _mm_cmplt_epi8(l, _mm_set1_epi8('z' + 1)));             \
    v = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('0' - 1)),              \
                      _mm_cmplt_epi8(v, _mm_set1_epi8('9' + 1)));             \
    *letters |= (uint64_t) (unsigned) _mm_movemask_epi8(l) << (i);            \
    *digits |= (uint64_t) (unsigned) _mm_movemask_epi8(v) << (i)


static void
llmg_words_classes(const unsigned char *p, uint64_t *letters,
    uint64_t *digits)
{
    __m128i  v, l;

    *letters = 0;
    *digits = 0;

    llmg_words_lane_sse(p, 0);
    llmg_words_lane_sse(p, 16);
    llmg_words_lane_sse(p, 32);
    llmg_words_lane_sse(p, 48);
}


#define llmg_words_lane_avx2(p, i)                                            \
    v = _mm256_loadu_si256((const __m256i *) (const void *) ((p) + (i)));     \
    l = _mm256_or_si256(v, _mm256_set1_epi8(0x20));                           \
    l = _mm256_and_si256(_mm256_cmpgt_epi8(l, _mm256_set1_epi8('a' - 1)),     \
                         _mm256_cmpgt_epi8(_mm256_set1_epi8('z' + 1), l));    \
    v = _mm256_and_si256(_mm256_cmpgt_epi8(v, _mm256_set1_epi8('0' - 1)),     \
                         _mm256_cmpgt_epi8(_mm256_set1_epi8('9' + 1), v));    \
    *letters |= (uint64_t) (unsigned) _mm256_movemask_epi8(l) << (i);         \
    *digits |= (uint64_t) (unsigned) _mm256_movemask_epi8(v) << (i)


LLMG_WORDS_AVX2 static void
llmg_words_classes_avx2(const unsigned char *p, uint64_t *letters,
    uint64_t *digits)
{
    __m256i  v, l;

    *letters = 0;
    *digits = 0;

    llmg_words_lane_avx2(p, 0);
    llmg_words_lane_avx2(p, 32);
}

#else

static void
llmg_words_classes(const unsigned char *p, uint64_t *letters,
    uint64_t *digits)
{
    unsigned  i;

    *letters = 0;
    *digits = 0;

    for (i = 0; i < LLMG_WORDS_BLOCK; i++) {
        *letters |= (uint64_t) (llmg_literal_letter(p[i]) != 0) << i;
        *digits |= (uint64_t) ((unsigned char) (p[i] - '0') < 10) << i;
    }
}

#endif


/* the words that begin at the bits of "todo" behind p */

static llmg_inline llmg_status_t
llmg_words_look(llmg_words_pass_t *pass, size_t base, const unsigned char *p,
    uint64_t todo)
{
    size_t                i;
    llmg_status_t         rc;
    const unsigned char  *marks;

    marks = pass->words->marks;

    for ( /* void */ ; todo != 0; todo &= todo - 1) {
        i = (size_t) __builtin_ctzll(todo);

        if (marks[llmg_words_mark(llmg_words_hash(p + i))]) {
            rc = llmg_words_find(pass, base, p, i);
            if (rc != LLMG_OK) {
                return rc;
            }
        }
    }

    return LLMG_OK;
}


/* the words before the next group of digits, then it */

static llmg_status_t
llmg_words_mixed(llmg_words_pass_t *pass, size_t base,
    const unsigned char *p, uint64_t words, uint64_t digits)
{
    uint64_t       digit, before;
    llmg_status_t  rc;

    while (digits != 0) {
        digit = digits & (~digits + 1);
        before = words & (digit - 1);

        rc = llmg_words_look(pass, base, p, before);

        if (rc == LLMG_OK) {
            rc = pass->hit(pass->data, LLMG_LITERAL_DIGITS,
                           base + (size_t) __builtin_ctzll(digit));
        }

        if (rc != LLMG_OK) {
            return rc;
        }

        words &= ~before;
        digits &= ~digit;
    }

    return llmg_words_look(pass, base, p, words);
}


static llmg_inline llmg_status_t
llmg_words_run(llmg_words_pass_t *pass, size_t upto,
    void (*classes)(const unsigned char *p, uint64_t *letters,
                    uint64_t *digits))
{
    size_t                base, left;
    uint64_t              words, numbers, letters, digits, letter, digit, mask;
    llmg_status_t         rc;
    unsigned char         tail[LLMG_WORDS_BLOCK + LLMG_WORDS_SEEN];
    const unsigned char  *p;

    base = pass->base;
    letter = pass->letter;
    digit = pass->digit;
    rc = LLMG_OK;

    while (base < upto && rc == LLMG_OK) {
        p = pass->text.data + base;
        left = pass->text.len - base;

        if (left < sizeof(tail)) {
            memset(tail, 0, sizeof(tail));
            memcpy(tail, p, left);
            p = tail;
        }

        if (pass->loaded) {
            words = pass->words_left;
            numbers = pass->digits_left;
            pass->loaded = 0;

        } else {
            classes(p, &letters, &digits);

            words = letters & ~(letters << 1 | letter);
            numbers = digits & ~(digits << 1 | digit);

            letter = letters >> (LLMG_WORDS_BLOCK - 1);
            digit = digits >> (LLMG_WORDS_BLOCK - 1);
        }

        left = upto - base;

        if (left < LLMG_WORDS_BLOCK) {

            /* the rest of the block is for the next call */

            mask = (1ULL << left) - 1;

            pass->words_left = words & ~mask;
            pass->digits_left = numbers & ~mask;
            pass->loaded = 1;
            upto = base;

            words &= mask;
            numbers &= mask;
        }

        rc = (numbers == 0) ? llmg_words_look(pass, base, p, words)
                            : llmg_words_mixed(pass, base, p, words, numbers);

        if (!pass->loaded) {
            base += LLMG_WORDS_BLOCK;
        }
    }

    pass->base = base;
    pass->letter = letter;
    pass->digit = digit;

    return rc;
}


#if (LLMG_WORDS_X86)

LLMG_WORDS_AVX2 static llmg_status_t
llmg_words_upto_avx2(llmg_words_pass_t *pass, size_t upto)
{
    return llmg_words_run(pass, upto, llmg_words_classes_avx2);
}

#endif


llmg_status_t
llmg_words_upto(llmg_words_pass_t *pass, size_t upto)
{
    /* often nothing begins between here and the last call */

    if (pass->loaded && upto - pass->base < LLMG_WORDS_BLOCK
        && ((pass->words_left | pass->digits_left)
            & ((1ULL << (upto - pass->base)) - 1)) == 0)
    {
        return LLMG_OK;
    }

#if (LLMG_WORDS_X86)

    if (pass->words->avx2) {
        return llmg_words_upto_avx2(pass, upto);
    }

#endif

    return llmg_words_run(pass, upto, llmg_words_classes);
}


/*
 * Entries whose word begins at p[i], as far as it is known.  Apart, with what
 * only it needs, because the loop that calls it now and then has no register
 * to spare.
 */

static __attribute__((noinline)) llmg_status_t
llmg_words_find(llmg_words_pass_t *pass, size_t base, const unsigned char *p,
    size_t i)
{
    uint32_t                   hash;
    uint64_t                   seen;
    const llmg_words_t        *words;
    const llmg_words_entry_t  *e, *end;

    words = pass->words;
    hash = llmg_words_hash(p + i);

    memcpy(&seen, p + i, LLMG_WORDS_SEEN);
    seen |= LLMG_WORDS_FOLD;

    e = words->entries + words->first[llmg_words_slot(hash)];
    end = words->entries + words->first[llmg_words_slot(hash) + 1];

    for ( /* void */ ; e < end; e++) {
        if ((seen & e->mask) == e->seen) {
            return llmg_words_compare(pass, base + i, p + i, e);
        }
    }

    return LLMG_OK;
}


/*
 * "e" and those behind it that may be of the same word, at "at" and p.  Apart
 * as well: most of what is found goes no further, and saves no registers.
 */

static __attribute__((noinline)) llmg_status_t
llmg_words_compare(llmg_words_pass_t *pass, size_t at,
    const unsigned char *p, const llmg_words_entry_t *e)
{
    uint32_t                   hash;
    uint64_t                   seen;
    llmg_status_t              rc;
    const llmg_words_t        *words;
    const llmg_words_entry_t  *end;

    words = pass->words;
    hash = e->hash;
    end = words->entries + words->n;

    memcpy(&seen, p, LLMG_WORDS_SEEN);
    seen |= LLMG_WORDS_FOLD;

    for ( /* void */ ; e < end && e->hash == hash; e++) {

        if ((seen & e->mask) != e->seen || at < e->at
            || !llmg_literal_at(&words->defs[e->literal], pass->text,
                                at - e->at))
        {
            continue;
        }

        rc = pass->hit(pass->data, e->literal, at - e->at);
        if (rc != LLMG_OK) {
            return rc;
        }
    }

    return LLMG_OK;
}
