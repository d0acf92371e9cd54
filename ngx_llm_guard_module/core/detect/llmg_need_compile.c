#include <stdlib.h>

#include "llmg_literal.h"
#include "llmg_need_table.h"


/* memory to read one pattern in */
#define LLMG_NEED_ARENA    (16 * 1024 * 1024)


/* bytes that are looked over for short words, at most */
#define LLMG_NEED_SOON     128

/* there are never more in what is known of a text */
#define llmg_need_gaps(n)                                                     \
    ((unsigned short) ((n) < LLMG_NEED_REACH ? (n) : LLMG_NEED_REACH))


static llmg_status_t llmg_need_rule(llmg_need_t *need, size_t index,
    const llmg_rule_t *rule, llmg_arena_t *arena);
static llmg_status_t llmg_need_shorts(llmg_need_short_t *shorts,
    const llmg_rule_t *rule, llmg_arena_t *arena);
static void llmg_need_short(llmg_need_short_t *shorts,
    const llmg_need_set_t *set);
static size_t llmg_need_set(llmg_need_t *need, const llmg_need_set_t *set);
static llmg_status_t llmg_need_index(llmg_need_t *need);
static void llmg_need_sign(llmg_need_t *need, unsigned char first,
    unsigned char second);
static llmg_status_t llmg_need_groups(llmg_need_t *need);
static void llmg_need_group(llmg_need_t *need, size_t hash,
    llmg_need_entry_t *e);
static void llmg_need_more(llmg_need_entry_t *e,
    const llmg_need_entry_t *other);


llmg_status_t
llmg_need_compile(llmg_need_t **need, const llmg_rule_t *const *rules,
    size_t n)
{
    size_t         i;
    llmg_need_t   *p;
    llmg_arena_t  *arena;
    llmg_status_t  rc;

    p = calloc(1, sizeof(llmg_need_t));
    if (p == NULL) {
        return LLMG_ERROR;
    }

    arena = llmg_arena_create(LLMG_NEED_ARENA);

    p->nrules = n;
    p->rules = calloc(n + 1, sizeof(llmg_need_rule_t));
    p->wants = calloc(n + 1, sizeof(llmg_need_bits_t));
    p->shorts = calloc(n + 1, sizeof(llmg_need_short_t));
    p->sets = calloc(LLMG_NEED_MOST, sizeof(llmg_need_set_t));

    rc = (arena != NULL && p->rules != NULL && p->wants != NULL
          && p->shorts != NULL && p->sets != NULL) ? LLMG_OK : LLMG_ERROR;

    for (i = 0; rc == LLMG_OK && i < n; i++) {

        if (rules[i]->pattern == NULL || rules[i]->forms != NULL
            || rules[i]->trigger != LLMG_TRIGGER_LITERAL)
        {
            continue;
        }

        rc = llmg_need_rule(p, i, rules[i], arena);

        if (rc == LLMG_OK && p->rules[i].n == 0) {
            rc = llmg_need_shorts(&p->shorts[i], rules[i], arena);
        }

        arena = llmg_arena_reset(arena, LLMG_ARENA_BLOCK);
        arena->status = LLMG_OK;
    }

    if (rc == LLMG_OK) {
        rc = llmg_need_index(p);
    }

    llmg_arena_destroy(arena);
    free(p->sets);
    p->sets = NULL;

    if (rc != LLMG_OK) {
        llmg_need_free(p);
        return rc;
    }

    *need = p;

    return LLMG_OK;
}


void
llmg_need_free(llmg_need_t *need)
{
    if (need != NULL) {
        free(need->rules);
        free(need->wants);
        free(need->shorts);
        free(need->entries);
        free(need->groups);
        free(need);
    }
}


static llmg_status_t
llmg_need_rule(llmg_need_t *need, size_t index, const llmg_rule_t *rule,
    llmg_arena_t *arena)
{
    size_t                  i, k, id, before, gaps;
    llmg_status_t           rc;
    llmg_need_list_t        list;
    llmg_need_rule_t       *r;
    llmg_need_want_t       *want;
    const llmg_need_set_t  *set;

    rc = llmg_need_read(&list, &gaps, rule, arena);

    if (rc != LLMG_OK) {

        /* a pattern as large as that is asked everywhere */

        return (llmg_arena_status(arena) == LLMG_LIMIT) ? LLMG_OK
                                                        : LLMG_ERROR;
    }

    r = &need->rules[index];
    r->gaps = llmg_need_gaps(gaps);
    before = (rule->back != NULL) ? rule->back_max : rule->lead;

    for (i = 0; i < list.n; i++) {
        set = list.sets[i];

        /* what is near is where a pattern looks first, and that is cheap */

        if (before + set->reach > LLMG_NEED_REACH
            || before + set->reach < LLMG_NEED_NEAR
            || llmg_need_told(rule, set))
        {
            continue;
        }

        id = llmg_need_set(need, set);

        if (id == LLMG_NEED_MOST) {
            continue;
        }

        r->before = (unsigned short) before;

        if (r->far <= set->reach) {
            r->far = (unsigned short) (set->reach + 1);
        }

        /* those that cost more to look for behind all others */

        for (k = r->n; k > 0 && !set->inside && r->sets[k - 1].inside; k--) {
            r->sets[k] = r->sets[k - 1];
        }

        r->n++;

        want = &r->sets[k];
        want->set = (unsigned short) id;
        want->reach = (unsigned short) set->reach;
        want->ends = (unsigned char) set->ends;
        want->inside = (unsigned char) set->inside;
        want->gaps = llmg_need_gaps(set->gaps);

        if (!set->inside) {
            llmg_need_set_bit(&need->wants[index], id);
        }
    }

    return LLMG_OK;
}


/* one that wants nothing but short words, of a pattern that begins where its
   literal does */

static llmg_status_t
llmg_need_shorts(llmg_need_short_t *shorts, const llmg_rule_t *rule,
    llmg_arena_t *arena)
{
    size_t            i;
    llmg_status_t     rc;
    llmg_need_list_t  list;

    if (rule->back != NULL || rule->lead != 0) {
        return LLMG_OK;
    }

    rc = llmg_need_read_short(&list, rule, arena);

    if (rc != LLMG_OK) {
        return (llmg_arena_status(arena) == LLMG_LIMIT) ? LLMG_OK
                                                        : LLMG_ERROR;
    }

    for (i = 0; i < list.n && shorts->n == 0; i++) {
        if (!llmg_need_told(rule, list.sets[i])) {
            llmg_need_short(shorts, list.sets[i]);
        }
    }

    return LLMG_OK;
}


/* words of which the first two bytes are in few texts; or none */

static void
llmg_need_short(llmg_need_short_t *shorts, const llmg_need_set_t *set)
{
    size_t                   i;
    const llmg_need_word_t  *word;

    if (set->reach < LLMG_NEED_NEAR || set->reach > LLMG_NEED_SOON
        || set->n > LLMG_NEED_SHORTS)
    {
        return;
    }

    for (i = 0; i < set->n; i++) {
        word = &set->words[i];

        if (llmg_need_blank(word->bytes[0])
            || (word->len == 1 && llmg_literal_letter(word->bytes[0])))
        {
            return;
        }

        shorts->one[i] = (unsigned char) (word->bytes[0] | 0x20);
        shorts->two[i] = (word->len == 1)
                         ? 0 : (unsigned char) (word->bytes[1] | 0x20);
        shorts->any[i] = (word->len == 1) ? 0xFFFF : 0;
    }

    shorts->reach = (unsigned short) set->reach;
    shorts->inside = (unsigned char) set->inside;
    shorts->n = (unsigned char) set->n;
}


/* its number; LLMG_NEED_MOST when there are too many */

static size_t
llmg_need_set(llmg_need_t *need, const llmg_need_set_t *set)
{
    size_t            i, k;
    llmg_need_set_t  *s;

    for (i = 0; i < need->nsets; i++) {
        s = &need->sets[i];

        for (k = 0; s->n == set->n && k < s->n; k++) {
            if (s->words[k].len != set->words[k].len
                || memcmp(s->words[k].bytes, set->words[k].bytes,
                          s->words[k].len)
                   != 0)
            {
                break;
            }
        }

        if (s->n == set->n && k == s->n && s->inside == set->inside) {
            return i;
        }
    }

    if (i < LLMG_NEED_MOST) {
        need->sets[need->nsets++] = *set;
    }

    return i;
}


static llmg_status_t
llmg_need_index(llmg_need_t *need)
{
    size_t                   i, k, b, n;
    uint64_t                 seen, mask;
    llmg_need_entry_t       *e;
    const llmg_need_word_t  *word;

    n = 0;

    for (i = 0; i < need->nsets; i++) {
        n += need->sets[i].n;

        if (need->sets[i].inside) {
            llmg_need_set_bit(&need->inside, i);
        }
    }

    need->entries = calloc(n + 1, sizeof(llmg_need_entry_t));

    if (need->entries == NULL) {
        return LLMG_ERROR;
    }

    for (i = 0; i < need->nsets; i++) {
        for (k = 0; k < need->sets[i].n; k++) {
            word = &need->sets[i].words[k];
            seen = 0;
            mask = 0;

            for (b = 0; b < word->len; b++) {
                seen |= (uint64_t) ((unsigned char) word->bytes[b] | 0x20)
                        << 8 * b;
                mask |= (uint64_t) 0xFF << 8 * b;
            }

            for (e = need->entries + 1; e <= need->entries + need->n; e++) {
                if (e->seen == seen && e->mask == mask) {
                    break;
                }
            }

            if (e > need->entries + need->n) {
                need->n++;
                e->seen = seen;
                e->mask = mask;
            }

            llmg_need_set_bit(&e->sets, i);

            if (!llmg_literal_letter(word->bytes[0])) {
                llmg_need_sign(need, (unsigned char) word->bytes[0],
                               (unsigned char) word->bytes[1]);
            }
        }
    }

    return llmg_need_groups(need);
}


/*
 * The first two bytes of a word that no letter begins: above ASCII it may begin
 * anywhere.  Bytes are compared folded, whatever they are.
 */

static void
llmg_need_sign(llmg_need_t *need, unsigned char first, unsigned char second)
{
    unsigned       i;
    unsigned char  c, group;

    if (first >= 0x80) {
        return;
    }

    if (need->one[first] == 0) {
        need->one[first] = (unsigned char) (first == ' ' ? 1
                                            : 2 << need->ngroups++ % 7);
    }

    group = need->one[first];

    need->halves[0][first & 0xF] |= group;
    need->halves[1][first >> 4] |= group;

    for (i = 0; i < 2; i++) {
        c = i ? second | 0x20 : second & 0xDF;

        need->two[c] |= group;
        need->halves[2][c & 0xF] |= group;
        need->halves[3][c >> 4] |= group;
    }
}


/* how many slots an entry has: by its first four bytes, or all that those may
   be */

#define llmg_need_fourths(e)                                                  \
    (((e)->mask >> 24 & 0xFF) ? 1 : LLMG_NEED_FOURTH)


static llmg_status_t
llmg_need_groups(llmg_need_t *need)
{
    int                 inside;
    size_t              i, k, n, h;
    uint64_t            fourth;
    llmg_need_entry_t  *e;

    for (i = 1; i <= need->n; i++) {
        e = &need->entries[i];

        for (fourth = 0; fourth < llmg_need_fourths(e); fourth++) {
            need->first[llmg_need_hash(e->seen | fourth << 24)]++;
        }
    }

    /* the first group is that of hashes without words; the others have room for
       theirs, and for what is none */

    for (h = 0, n = 1; h < LLMG_NEED_HASHES; h++) {
        if (need->first[h] != 0) {
            k = need->first[h] / LLMG_NEED_GROUP + 1;
            need->first[h] = (unsigned) n;
            n += k;
        }
    }

    need->groups = calloc(n, sizeof(llmg_need_group_t));
    if (need->groups == NULL) {
        return LLMG_ERROR;
    }

    for (i = 1; i <= need->n; i++) {
        e = &need->entries[i];

        for (k = 0, inside = 0; k < LLMG_NEED_PLACES; k++) {
            inside |= (e->sets.bits[k] & need->inside.bits[k]) != 0;
        }

        for (fourth = 0; fourth < llmg_need_fourths(e); fourth++) {
            h = llmg_need_hash(e->seen | fourth << 24);

            need->inner[h / 64] |= (uint64_t) inside << h % 64;
            llmg_need_group(need, h, e);
        }
    }

    return LLMG_OK;
}


/*
 * An entry into its place among those of its hash: behind longer ones, which
 * have its sets where they begin with it, and before all others.
 */

static void
llmg_need_group(llmg_need_t *need, size_t hash, llmg_need_entry_t *e)
{
    size_t              i, k;
    uint16_t            n, last;
    llmg_need_entry_t  *put, *other;
    llmg_need_group_t  *group;

    put = e;
    n = (uint16_t) (e - need->entries);

    for (i = 0; n != 0; i++) {
        group = &need->groups[need->first[hash] + i / LLMG_NEED_GROUP];
        k = i % LLMG_NEED_GROUP;

        last = group->entry[k];
        other = &need->entries[last];

        if (put == e && other->mask > e->mask) {

            if ((other->seen & e->mask) == e->seen) {
                llmg_need_more(other, e);
            }

            continue;
        }

        /* each one that follows takes the place of the next */

        if (last != 0 && (e->seen & other->mask) == other->seen) {
            llmg_need_more(e, other);
        }

        group->seen[k] = put->seen;
        group->mask[k] = put->mask;
        group->entry[k] = n;

        put = other;
        n = last;
    }
}


static void
llmg_need_more(llmg_need_entry_t *e, const llmg_need_entry_t *other)
{
    size_t  i;

    for (i = 0; i < LLMG_NEED_PLACES; i++) {
        e->sets.bits[i] |= other->sets.bits[i];
    }
}
