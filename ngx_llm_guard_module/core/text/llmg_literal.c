#include <hs.h>
#include <stdio.h>
#include <stdlib.h>

#include "llmg_words.h"


struct llmg_literal_scratch_s {
    hs_scratch_t         *hs;
};


typedef struct {
    const llmg_literal_t *set;
    llmg_words_pass_t     words;
    llmg_status_t         rc;
} llmg_literal_pass_t;


static llmg_status_t llmg_literal_whole(llmg_literal_t *set, char *err,
    size_t size);
static llmg_status_t llmg_literal_database(llmg_literal_t *set,
    const unsigned char *rest, size_t n, char *err, size_t size);
static int llmg_literal_equal(const llmg_literal_def_t *one,
    const llmg_literal_def_t *two);
static llmg_status_t llmg_literal_automaton(llmg_literal_t *set,
    const llmg_literal_def_t *defs, size_t n);
static llmg_status_t llmg_literal_link(llmg_literal_t *set);
static int llmg_literal_match(unsigned id, unsigned long long from,
    unsigned long long to, unsigned flags, void *context);


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


int
llmg_literal_at(const llmg_literal_def_t *def, llmg_str_t text, size_t start)
{
    size_t                i;
    unsigned char         c;
    const unsigned char  *p;

    if (start > text.len || def->bytes.len > text.len - start
        || !llmg_literal_word(def, text, start))
    {
        return 0;
    }

    p = text.data + start;

    if (!def->caseless) {
        return memcmp(p, def->bytes.data, def->bytes.len) == 0;
    }

    for (i = 0; i < def->bytes.len; i++) {
        c = p[i] ^ def->bytes.data[i];

        if (c != 0 && (c != 0x20 || !llmg_literal_letter(p[i]))) {
            return 0;
        }
    }

    return 1;
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
        rc = llmg_literal_whole(p, err, size);

    } else {
        (void) snprintf(err, size, "too many literals");
    }

    if (rc != LLMG_OK) {
        llmg_literal_free(p);
        return rc;
    }

    *set = p;

    return LLMG_OK;
}


/* what finds them in whole texts: words, and Hyperscan for the rest */

static llmg_status_t
llmg_literal_whole(llmg_literal_t *set, char *err, size_t size)
{
    size_t          i, n;
    llmg_status_t   rc;
    unsigned char  *rest;

    rest = calloc(set->n + 1, 1);
    if (rest == NULL) {
        return LLMG_ERROR;
    }

    rc = llmg_words_compile(&set->words, set->defs, set->n, rest);

    for (i = 0, n = 0; i < set->n; i++) {
        n += rest[i];
    }

    if (rc == LLMG_OK && n != 0) {
        rc = llmg_literal_database(set, rest, n, err, size);
    }

    free(rest);

    return rc;
}


static llmg_status_t
llmg_literal_database(llmg_literal_t *set, const unsigned char *rest,
    size_t n, char *err, size_t size)
{
    size_t                     i, k, j, *lens;
    unsigned                  *flags, *ids;
    hs_error_t                 rc;
    const char               **bytes;
    hs_database_t             *database;
    hs_compile_error_t        *error;
    const llmg_literal_def_t  *def;

    lens = malloc(n * sizeof(size_t));
    flags = malloc(n * sizeof(unsigned));
    ids = malloc(n * sizeof(unsigned));
    bytes = malloc(n * sizeof(char *));
    set->twin = malloc((set->n + 1) * sizeof(unsigned));

    rc = HS_NOMEM;
    error = NULL;
    database = NULL;

    if (lens != NULL && flags != NULL && ids != NULL && bytes != NULL
        && set->twin != NULL)
    {
        for (i = 0, k = 0; i < set->n; i++) {

            if (!rest[i]) {
                continue;
            }

            def = &set->defs[i];
            set->twin[i] = LLMG_LITERAL_DIGITS;

            /* of those that are the same the first one is looked for */

            for (j = 0; j < k; j++) {
                if (llmg_literal_equal(def, &set->defs[ids[j]])) {
                    break;
                }
            }

            if (j < k) {
                for (j = ids[j]; set->twin[j] != LLMG_LITERAL_DIGITS;
                     j = set->twin[j])
                {
                    /* void */
                }

                set->twin[j] = (unsigned) i;
                continue;
            }

            bytes[k] = (const char *) def->bytes.data;
            lens[k] = def->bytes.len;
            flags[k] = def->caseless ? HS_FLAG_CASELESS : 0;
            ids[k] = (unsigned) i;
            k++;
        }

        rc = hs_compile_lit_multi(bytes, flags, ids, lens, (unsigned) k,
                                  HS_MODE_BLOCK, NULL, &database, &error);
    }

    free(lens);
    free(flags);
    free(ids);
    free(bytes);

    if (rc != HS_SUCCESS) {
        (void) snprintf(err, size, "literal matcher: %s",
                        error != NULL ? error->message : "no memory");
        (void) hs_free_compile_error(error);
        return LLMG_ERROR;
    }

    set->database = database;

    return LLMG_OK;
}


static int
llmg_literal_equal(const llmg_literal_def_t *one,
    const llmg_literal_def_t *two)
{
    return one->caseless == two->caseless && one->inside == two->inside
           && one->bytes.len == two->bytes.len
           && memcmp(one->bytes.data, two->bytes.data, one->bytes.len) == 0;
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

    (void) hs_free_database(set->database);
    llmg_words_free(set->words);

    free(set->defs);
    free(set->next);
    free(set->fail);
    free(set->depth);
    free(set->hit);
    free(set->first);
    free(set->same);
    free(set->twin);
    free(set);
}


llmg_literal_scratch_t *
llmg_literal_scratch_create(void)
{
    return calloc(1, sizeof(llmg_literal_scratch_t));
}


llmg_status_t
llmg_literal_scratch_fit(llmg_literal_scratch_t *scratch,
    const llmg_literal_t *set)
{
    if (set->database == NULL) {
        return LLMG_OK;
    }

    return hs_alloc_scratch(set->database, &scratch->hs) == HS_SUCCESS
           ? LLMG_OK : LLMG_ERROR;
}


void
llmg_literal_scratch_free(llmg_literal_scratch_t *scratch)
{
    if (scratch != NULL) {
        (void) hs_free_scratch(scratch->hs);
        free(scratch);
    }
}


llmg_status_t
llmg_literal_scan(const llmg_literal_t *set, llmg_literal_scratch_t *scratch,
    llmg_str_t text, llmg_literal_hit_pt hit, void *data)
{
    hs_error_t           rc;
    llmg_literal_pass_t  pass;

    if (text.len > UINT32_MAX) {
        return LLMG_LIMIT;
    }

    pass.set = set;
    pass.rc = LLMG_OK;

    llmg_words_begin(&pass.words, set->words, text, hit, data);

    if (set->database != NULL && text.len != 0) {
        rc = hs_scan(set->database, (const char *) text.data,
                     (unsigned) text.len, 0, scratch->hs, llmg_literal_match,
                     &pass);

        if (rc != HS_SUCCESS && rc != HS_SCAN_TERMINATED) {
            return LLMG_ERROR;
        }

        if (pass.rc != LLMG_OK) {
            return pass.rc;
        }
    }

    return llmg_words_upto(&pass.words, text.len);
}


static int
llmg_literal_match(unsigned id, unsigned long long from,
    unsigned long long to, unsigned flags, void *context)
{
    llmg_literal_pass_t  *pass = context;

    size_t                     start;
    const llmg_literal_def_t  *def;

    (void) from;
    (void) flags;

    /* in the order of the text: words up to the literal's end first */

    pass->rc = llmg_words_upto(&pass->words, (size_t) to);

    if (pass->rc == LLMG_OK) {
        def = &pass->set->defs[id];
        start = (size_t) to - def->bytes.len;

        if (llmg_literal_word(def, pass->words.text, start)) {
            do {
                pass->rc = pass->words.hit(pass->words.data, id, start);
                id = pass->set->twin[id];
            } while (id != LLMG_LITERAL_DIGITS && pass->rc == LLMG_OK);
        }
    }

    return pass->rc != LLMG_OK;
}
