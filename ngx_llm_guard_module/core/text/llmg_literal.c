#include <hs.h>
#include <stdio.h>
#include <stdlib.h>

#include "llmg_literal.h"


struct llmg_literal_scratch_s {
    hs_scratch_t         *hs;
};


typedef struct {
    llmg_literal_hit_pt   hit;
    void                 *data;
    llmg_status_t         rc;
} llmg_literal_pass_t;


static llmg_status_t llmg_literal_database(llmg_literal_t *set,
    const llmg_literal_def_t *defs, size_t n, char *err, size_t size);
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

    rc = llmg_literal_automaton(p, defs, n);

    if (rc == LLMG_OK && n != 0) {
        rc = llmg_literal_database(p, defs, n, err, size);

    } else if (rc != LLMG_OK) {
        (void) snprintf(err, size, "too many literals");
    }

    if (rc != LLMG_OK) {
        llmg_literal_free(p);
        return rc;
    }

    *set = p;

    return LLMG_OK;
}


static llmg_status_t
llmg_literal_database(llmg_literal_t *set, const llmg_literal_def_t *defs,
    size_t n, char *err, size_t size)
{
    size_t               i, *lens;
    unsigned            *flags, *ids;
    hs_error_t           rc;
    const char         **bytes;
    hs_database_t       *database;
    hs_compile_error_t  *error;

    lens = malloc(n * sizeof(size_t));
    flags = malloc(n * sizeof(unsigned));
    ids = malloc(n * sizeof(unsigned));
    bytes = malloc(n * sizeof(char *));

    rc = HS_NOMEM;
    error = NULL;
    database = NULL;

    if (lens != NULL && flags != NULL && ids != NULL && bytes != NULL) {

        for (i = 0; i < n; i++) {
            bytes[i] = (const char *) defs[i].bytes.data;
            lens[i] = defs[i].bytes.len;
            flags[i] = defs[i].caseless ? HS_FLAG_CASELESS : 0;
            ids[i] = (unsigned) i;
        }

        rc = hs_compile_lit_multi(bytes, flags, ids, lens, (unsigned) n,
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

    free(set->next);
    free(set->fail);
    free(set->depth);
    free(set->hit);
    free(set->first);
    free(set->same);
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

    if (set->database == NULL || text.len == 0) {
        return LLMG_OK;
    }

    if (text.len > UINT32_MAX) {
        return LLMG_LIMIT;
    }

    pass.hit = hit;
    pass.data = data;
    pass.rc = LLMG_OK;

    rc = hs_scan(set->database, (const char *) text.data,
                 (unsigned) text.len, 0, scratch->hs, llmg_literal_match,
                 &pass);

    if (rc != HS_SUCCESS && rc != HS_SCAN_TERMINATED) {
        return LLMG_ERROR;
    }

    return pass.rc;
}


static int
llmg_literal_match(unsigned id, unsigned long long from,
    unsigned long long to, unsigned flags, void *context)
{
    llmg_literal_pass_t  *pass = context;

    (void) from;
    (void) flags;

    pass->rc = pass->hit(pass->data, id, (size_t) to);

    return pass->rc != LLMG_OK;
}
