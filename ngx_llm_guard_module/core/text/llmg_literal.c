#include <stdio.h>
#include <stdlib.h>

#include "llmg_words.h"


static llmg_status_t llmg_literal_automaton(llmg_literal_t *set,
    const llmg_literal_def_t *defs, size_t n);
static llmg_status_t llmg_literal_link(llmg_literal_t *set);


static unsigned char
llmg_literal_fold(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') ? (unsigned char) (c | 0x20) : c;
}


/* not the inside of a word, or that is all right */

static int
llmg_literal_word(const llmg_literal_def_t *def, llmg_str_t text,
    size_t start)
{
    return def->inside || start == 0
           || !llmg_literal_letter(def->bytes.data[0])
           || !llmg_literal_letter(text.data[start - 1]);
}


/* the same but for the case of letters */

static int
llmg_literal_letters(const unsigned char *p, const unsigned char *q, size_t n)
{
    size_t         i;
    unsigned char  c;

    for (i = 0; i < n; i++) {
        c = p[i] ^ q[i];

        if (c != 0 && (c != 0x20 || !llmg_literal_letter(p[i]))) {
            return 0;
        }
    }

    return 1;
}


/* of four bytes, or eight */

static llmg_inline int
llmg_literal_alike(const unsigned char *p, const unsigned char *q, size_t n)
{
    uint64_t  one, two;

    one = 0;
    two = 0;
    memcpy(&one, p, n);
    memcpy(&two, q, n);

    return one == two
           || (((one ^ two) & ~LLMG_WORDS_FOLD) == 0
               && llmg_literal_letters(p, q, n));
}


int
llmg_literal_at(const llmg_literal_def_t *def, llmg_str_t text, size_t start)
{
    size_t                i, len;
    const unsigned char  *p, *q;

    if (start > text.len || def->bytes.len > text.len - start
        || !llmg_literal_word(def, text, start))
    {
        return 0;
    }

    p = text.data + start;

    q = def->bytes.data;
    len = def->bytes.len;

    if (!def->caseless) {
        return memcmp(p, q, len) == 0;
    }

    /* eight at a time or four, and the last ones once more with the rest */

    if (len >= 8) {

        for (i = 0; i < len - 8; i += 8) {
            if (!llmg_literal_alike(p + i, q + i, 8)) {
                return 0;
            }
        }

        return llmg_literal_alike(p + len - 8, q + len - 8, 8);
    }

    if (len >= 4) {
        return llmg_literal_alike(p, q, 4)
               && llmg_literal_alike(p + len - 4, q + len - 4, 4);
    }

    return llmg_literal_letters(p, q, len);
}


llmg_status_t
llmg_literal_compile(llmg_literal_t **set, const llmg_literal_def_t *defs,
    size_t n, char *err, size_t size)
{
    llmg_status_t    rc;
    llmg_literal_t  *p;

    p = calloc(1, sizeof(llmg_literal_t));
    if (p == NULL) {
        return LLMG_ERROR;
    }

    p->n = n;
    p->defs = malloc((n + 1) * sizeof(llmg_literal_def_t));

    if (p->defs == NULL) {
        free(p);
        return LLMG_ERROR;
    }

    if (n != 0) {
        memcpy(p->defs, defs, n * sizeof(llmg_literal_def_t));
    }

    rc = llmg_literal_automaton(p, defs, n);

    if (rc == LLMG_OK) {
        rc = llmg_words_compile(&p->words, p->defs, n);
    }

    if (rc != LLMG_OK) {
        (void) snprintf(err, size, rc == LLMG_LIMIT ? "too many literals"
                                                    : "no memory");
        llmg_literal_free(p);
        return rc;
    }

    *set = p;

    return LLMG_OK;
}


static llmg_status_t
llmg_literal_automaton(llmg_literal_t *set, const llmg_literal_def_t *defs,
    size_t n)
{
    size_t         i, k, total;
    unsigned       s;
    uint16_t      *next;
    unsigned char  c;

    total = 1;
    set->width = 1;     /* class 0: bytes of no literal */

    for (i = 0; i < n; i++) {
        total += defs[i].bytes.len;

        for (k = 0; k < defs[i].bytes.len; k++) {
            c = llmg_literal_fold(defs[i].bytes.data[k]);

            if (set->classes[c] == 0) {
                set->classes[c] = (unsigned char) set->width++;
            }
        }
    }

    for (i = 'A'; i <= 'Z'; i++) {
        set->classes[i] = set->classes[i | 0x20];
    }

    if (total > LLMG_LITERAL_BYTES_MAX) {
        return LLMG_LIMIT;
    }

    set->next = calloc(total * set->width, sizeof(uint16_t));
    set->fail = calloc(total, sizeof(uint16_t));
    set->depth = calloc(total, sizeof(uint16_t));
    set->hit = calloc(total, 1);
    set->first = malloc(total * sizeof(int));
    set->same = malloc((n + 1) * sizeof(int));

    if (set->next == NULL || set->fail == NULL || set->depth == NULL
        || set->hit == NULL || set->first == NULL || set->same == NULL)
    {
        return LLMG_ERROR;
    }

    for (i = 0; i < total; i++) {
        set->first[i] = -1;
    }

    set->states = 1;

    for (i = 0; i < n; i++) {
        s = 0;

        for (k = 0; k < defs[i].bytes.len; k++) {
            next = &llmg_literal_next(set, s, defs[i].bytes.data[k]);

            if (*next == 0) {
                if (set->states == LLMG_LITERAL_STATES_MAX) {
                    return LLMG_LIMIT;
                }

                *next = (uint16_t) set->states;
                set->depth[set->states] = (uint16_t) (k + 1);
                set->states++;
            }

            s = *next;
        }

        set->same[i] = set->first[s];
        set->first[s] = (int) i;
        set->hit[s] = 1;
    }

    /* what literals begin alike with is one state, of which there is room for
       as many as there are bytes */

    next = realloc(set->next, (size_t) set->states * set->width
                              * sizeof(uint16_t));
    if (next != NULL) {
        set->next = next;
    }

    return llmg_literal_link(set);
}


/* failure links by breadth; then every missing transition is filled in */

static llmg_status_t
llmg_literal_link(llmg_literal_t *set)
{
    unsigned   head, tail, s, t, c, f;
    uint16_t  *queue;

    queue = malloc(set->states * sizeof(uint16_t));
    if (queue == NULL) {
        return LLMG_ERROR;
    }

    head = 0;
    tail = 0;

    for (c = 0; c < set->width; c++) {
        t = set->next[c];
        if (t != 0) {
            queue[tail++] = (uint16_t) t;
        }
    }

    while (head < tail) {
        s = queue[head++];
        f = set->fail[s];

        if (set->hit[f]) {
            set->hit[s] = 1;
        }

        for (c = 0; c < set->width; c++) {
            t = set->next[(size_t) s * set->width + c];

            if (t == 0) {
                set->next[(size_t) s * set->width + c] =
                                   set->next[(size_t) f * set->width + c];
                continue;
            }

            set->fail[t] = set->next[(size_t) f * set->width + c];
            queue[tail++] = (uint16_t) t;
        }
    }

    free(queue);

    return LLMG_OK;
}


int
llmg_literal_each(const llmg_literal_t *set, unsigned state, unsigned *i)
{
    int       id;
    unsigned  n, s;

    /* the i-th literal of this state and of the suffixes that it ends in */

    n = 0;

    for (s = state; s != 0; s = set->fail[s]) {
        for (id = set->first[s]; id >= 0; id = set->same[id]) {
            if (n++ == *i) {
                (*i)++;
                return id;
            }
        }
    }

    return -1;
}


void
llmg_literal_free(llmg_literal_t *set)
{
    if (set == NULL) {
        return;
    }

    llmg_words_free(set->words);

    free(set->defs);
    free(set->next);
    free(set->fail);
    free(set->depth);
    free(set->hit);
    free(set->first);
    free(set->same);
    free(set);
}


void
llmg_literal_digitless(llmg_literal_t *set)
{
    set->words->digitless = 1;
}


llmg_status_t
llmg_literal_scan(const llmg_literal_t *set, llmg_str_t text,
    llmg_literal_hit_pt hit, void *data)
{
    if (text.len > UINT32_MAX) {
        return LLMG_LIMIT;
    }

    return llmg_words_scan(set->words, text, hit, data);
}
