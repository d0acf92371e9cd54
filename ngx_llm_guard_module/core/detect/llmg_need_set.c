#include "llmg_need_part.h"


static int llmg_need_in_literal(llmg_str_t literal,
    const llmg_need_set_t *set);


void
llmg_need_add(llmg_need_reader_t *r, llmg_need_list_t *list,
    const llmg_need_set_t *set, const llmg_need_part_t *before)
{
    size_t            i, least;
    llmg_need_set_t  *copy;

    if (llmg_need_has(list, set) != NULL) {
        return;
    }

    least = 0;

    if (list->n == LLMG_NEED_SETS) {

        for (i = 1; i < list->n; i++) {
            if (llmg_need_rank(r, list->sets[i])
                < llmg_need_rank(r, list->sets[least]))
            {
                least = i;
            }
        }

        if (llmg_need_rank(r, set) <= llmg_need_rank(r, list->sets[least])) {
            return;
        }

        list->n--;

        for (i = least; i < list->n; i++) {
            list->sets[i] = list->sets[i + 1];
        }
    }

    copy = llmg_need_unite(r, set, set);

    if (copy == NULL) {
        return;
    }

    if (before != NULL) {
        copy->reach = llmg_need_far(copy->reach + before->max);
        copy->gaps = llmg_need_far(copy->gaps + before->gaps);
        copy->ends |= before->ends;
    }

    list->sets[list->n++] = copy;
}


void
llmg_need_widen(llmg_need_set_t *set, const llmg_need_set_t *by)
{
    set->reach = (by->reach > set->reach) ? by->reach : set->reach;
    set->gaps = (by->gaps > set->gaps) ? by->gaps : set->gaps;
    set->ends |= by->ends;
    set->inside |= by->inside;
}


llmg_need_set_t *
llmg_need_unite(llmg_need_reader_t *r, const llmg_need_set_t *one,
    const llmg_need_set_t *two)
{
    size_t            i;
    llmg_need_set_t  *set;

    if (one == NULL || two == NULL) {
        return NULL;
    }

    set = llmg_arena_alloc(r->arena, sizeof(llmg_need_set_t));

    if (set == NULL) {
        r->memory = 1;
        return NULL;
    }

    *set = *one;

    llmg_need_widen(set, two);

    for (i = 0; one != two && i < two->n; i++) {

        if (set->n == LLMG_NEED_WORDS) {
            return NULL;
        }

        llmg_need_put(set, &two->words[i]);
    }

    return set;
}


llmg_need_set_t *
llmg_need_word(llmg_need_reader_t *r, const llmg_need_word_t *word)
{
    llmg_need_set_t  *set;

    set = llmg_arena_alloc(r->arena, sizeof(llmg_need_set_t));

    if (set == NULL) {
        r->memory = 1;
        return NULL;
    }

    memset(set, 0, sizeof(llmg_need_set_t));
    set->n = 1;
    set->words[0] = *word;

    return set;
}


void
llmg_need_put(llmg_need_set_t *set, const llmg_need_word_t *word)
{
    int     rc;
    size_t  i, len;

    for (i = 0; i < set->n; i++) {
        len = (word->len < set->words[i].len) ? word->len : set->words[i].len;
        rc = memcmp(word->bytes, set->words[i].bytes, len);

        if (rc == 0) {
            rc = word->len - set->words[i].len;
        }

        if (rc == 0) {
            return;
        }

        if (rc < 0) {
            break;
        }
    }

    memmove(set->words + i + 1, set->words + i,
            (set->n - i) * sizeof(llmg_need_word_t));
    set->words[i] = *word;
    set->n++;
}


const llmg_need_set_t *
llmg_need_has(const llmg_need_list_t *list, const llmg_need_set_t *set)
{
    size_t                  i, k;
    const llmg_need_set_t  *s;

    for (i = 0; i < list->n; i++) {
        s = list->sets[i];

        for (k = 0; s->n == set->n && k < s->n; k++) {
            if (s->words[k].len != set->words[k].len
                || memcmp(s->words[k].bytes, set->words[k].bytes,
                          s->words[k].len)
                   != 0)
            {
                break;
            }
        }

        if (s->n == set->n && k == s->n) {
            return s;
        }
    }

    return NULL;
}


size_t
llmg_need_rank(const llmg_need_reader_t *r, const llmg_need_set_t *set)
{
    size_t  n, have, rank;

    rank = llmg_need_shortest(set) * 2 * LLMG_NEED_WORDS
           + LLMG_NEED_WORDS - set->n;

    /* nothing where a literal has one of its words */

    have = llmg_need_literals(r->rule, set, &n);

    return (n == 0) ? rank : rank * (n - have) / n;
}


size_t
llmg_need_shortest(const llmg_need_set_t *set)
{
    size_t  i, len;

    len = LLMG_NEED_BYTES;

    for (i = 0; i < set->n; i++) {
        len = (set->words[i].len < len) ? set->words[i].len : len;
    }

    return len;
}


int
llmg_need_told(const llmg_rule_t *rule, const llmg_need_set_t *set)
{
    size_t  n, have;

    have = llmg_need_literals(rule, set, &n);

    return n != 0 && have == n;
}


size_t
llmg_need_literals(const llmg_rule_t *rule, const llmg_need_set_t *set,
    size_t *n)
{
    size_t  have;

    have = 0;

    for (*n = 0; rule->literals != NULL && rule->literals[*n] != NULL; (*n)++)
    {
        have += (size_t) llmg_need_in_literal(llmg_str(rule->literals[*n]),
                                              set);
    }

    return have;
}


/* 1 when the literal has a word of the set */

static int
llmg_need_in_literal(llmg_str_t literal, const llmg_need_set_t *set)
{
    size_t              w, k;
    llmg_literal_def_t  def;

    def.caseless = 1;
    def.inside = 1;

    for (w = 0; w < set->n; w++) {
        llmg_str_set(&def.bytes, (unsigned char *) set->words[w].bytes,
                     set->words[w].len);

        for (k = 0; k < literal.len; k++) {
            if (llmg_literal_at(&def, literal, k)) {
                return 1;
            }
        }
    }

    return 0;
}
