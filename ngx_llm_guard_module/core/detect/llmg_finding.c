#include <stdio.h>
#include <stdlib.h>

#include "llmg_finding.h"
#include "llmg_peel.h"


/* room for the first ones, and so many times that for what is more, and at last
   for LLMG_FINDINGS_MAX: what is left behind is not used again */
#define LLMG_FINDINGS_FIRST   16
#define LLMG_FINDINGS_GROW    5

/* places of a table of rules, of which half may be taken */
#define LLMG_FINDINGS_TABLE   256

/* places that each one may move, on an average, before all are sorted */
#define LLMG_FINDINGS_MOVES   8


/* of a rule: the last one that was kept */
typedef struct {
    const llmg_rule_t  *rule;       /* NULL: a place that is free */
    size_t              last;
} llmg_findings_kept_t;

typedef int (*llmg_findings_cmp_pt)(const void *one, const void *two);


const llmg_rule_t  llmg_finding_limit = {
    .name = "guard.match_limit",
    .type = "MATCH_LIMIT",
    .severity = LLMG_SEVERITY_MEDIUM,
    .confidence = 100,
};


static int llmg_findings_rules(const llmg_findings_t *list,
    llmg_findings_kept_t *table);
static llmg_findings_kept_t *llmg_findings_kept(llmg_findings_kept_t *table,
    const llmg_rule_t *rule);
static int llmg_findings_unite(llmg_findings_t *list,
    llmg_findings_kept_t *table);
static int llmg_findings_holds(llmg_finding_t *kept, const llmg_finding_t *f);
static void llmg_findings_order(llmg_findings_t *list,
    llmg_findings_cmp_pt cmp);
static int llmg_findings_cmp_rule(const void *one, const void *two);
static int llmg_findings_cmp_place(const void *one, const void *two);


void
llmg_findings_init(llmg_findings_t *list, llmg_arena_t *arena)
{
    list->arena = arena;
    list->items = NULL;
    list->n = 0;
    list->cap = 0;
    list->limits = 0;
    list->viewed = 0;
}


llmg_status_t
llmg_findings_add(llmg_findings_t *list, const llmg_rule_t *rule,
    uint32_t text, size_t trigger, size_t start, size_t end)
{
    size_t           cap;
    llmg_finding_t  *f;

    if (list->n == LLMG_FINDINGS_MAX) {
        return LLMG_LIMIT;
    }

    if (list->n == list->cap) {
        cap = list->cap ? list->cap * LLMG_FINDINGS_GROW : LLMG_FINDINGS_FIRST;
        cap = (cap < LLMG_FINDINGS_MAX) ? cap : LLMG_FINDINGS_MAX;

        f = llmg_arena_alloc(list->arena, cap * sizeof(llmg_finding_t));
        if (f == NULL) {
            return llmg_arena_status(list->arena);
        }

        if (list->n != 0) {
            memcpy(f, list->items, list->n * sizeof(llmg_finding_t));
        }

        list->items = f;
        list->cap = cap;
    }

    f = &list->items[list->n++];
    f->rule = rule;
    f->text = text;
    f->trigger = trigger;
    f->start = start;
    f->end = end;
    f->more = 0;
    f->via = 0;
    f->confidence = rule->confidence;

    return LLMG_OK;
}


llmg_status_t
llmg_findings_limit(llmg_findings_t *list, uint32_t text, size_t at)
{
    llmg_status_t  rc;

    rc = llmg_findings_add(list, &llmg_finding_limit, text, at, at, at + 1);
    if (rc != LLMG_OK) {
        return rc;
    }

    if (list->limits == 0) {
        return LLMG_LIMIT;
    }

    list->limits--;

    return LLMG_OK;
}


size_t
llmg_findings_limited(const llmg_findings_t *list)
{
    size_t  i, n;

    for (i = 0, n = 0; i < list->n; i++) {
        if (list->items[i].rule == &llmg_finding_limit) {
            n += 1 + list->items[i].more;
        }
    }

    return n;
}


/*
 * Of all of one rule, in their order, the last one that was kept reaches
 * furthest, and holds a finding if any does: each has it in a table.  By rule
 * they are sorted only where there are more rules than that has room for.
 */

void
llmg_findings_sort(llmg_findings_t *list)
{
    llmg_findings_kept_t  table[LLMG_FINDINGS_TABLE];

    if (list->n < 2) {
        return;
    }

    llmg_findings_order(list, llmg_findings_cmp_place);

    if (llmg_findings_rules(list, table)) {
        if (!llmg_findings_unite(list, table)) {
            return;
        }

    } else {
        llmg_findings_order(list, llmg_findings_cmp_rule);
        (void) llmg_findings_unite(list, NULL);
    }

    llmg_findings_order(list, llmg_findings_cmp_place);
}


/* a table of the rules; 0 for too many */

static int
llmg_findings_rules(const llmg_findings_t *list, llmg_findings_kept_t *table)
{
    size_t                 i, n;
    const llmg_rule_t     *rule;
    llmg_findings_kept_t  *kept;

    memset(table, 0, LLMG_FINDINGS_TABLE * sizeof(llmg_findings_kept_t));

    rule = NULL;
    n = 0;

    for (i = 0; i < list->n; i++) {

        if (list->items[i].rule == rule) {
            continue;
        }

        rule = list->items[i].rule;
        kept = llmg_findings_kept(table, rule);

        if (kept->rule == NULL) {

            if (++n > LLMG_FINDINGS_TABLE / 2) {
                return 0;
            }

            kept->rule = rule;
            kept->last = SIZE_MAX;
        }
    }

    return 1;
}


static llmg_findings_kept_t *
llmg_findings_kept(llmg_findings_kept_t *table, const llmg_rule_t *rule)
{
    size_t  i;

    i = ((uintptr_t) rule / sizeof(llmg_rule_t)) % LLMG_FINDINGS_TABLE;

    while (table[i].rule != NULL && table[i].rule != rule) {
        i = (i + 1) % LLMG_FINDINGS_TABLE;
    }

    return &table[i];
}


/* 1 when one of them reaches further now */

static int
llmg_findings_unite(llmg_findings_t *list, llmg_findings_kept_t *table)
{
    int              further;
    size_t           i, n, *last, before, end;
    llmg_finding_t  *f, *kept;

    further = 0;
    n = 0;

    for (i = 0; i < list->n; i++) {
        f = &list->items[i];

        before = n - 1;
        last = (table != NULL) ? &llmg_findings_kept(table, f->rule)->last
                               : &before;

        kept = (*last < n) ? &list->items[*last] : NULL;

        if (kept != NULL && kept->text == f->text && kept->rule == f->rule) {
            end = kept->end;

            if (llmg_findings_holds(kept, f)) {
                further |= (kept->end != end);
                continue;
            }
        }

        *last = n;
        list->items[n++] = *f;
    }

    list->n = n;

    return further;
}


/* 1 when the one that was kept says what the other one does */

static int
llmg_findings_holds(llmg_finding_t *kept, const llmg_finding_t *f)
{
    if (f->start < kept->end && (f->via == 0) != (kept->via == 0)) {
        kept->via = 0;
        kept->end = (f->end > kept->end) ? f->end : kept->end;
    }

    kept->confidence = (f->confidence > kept->confidence) ? f->confidence
                                                          : kept->confidence;

    return kept->end >= f->end;
}


/*
 * Mostly they are in order as they come, or not far from it: each then moves a
 * few places.
 */

static void
llmg_findings_order(llmg_findings_t *list, llmg_findings_cmp_pt cmp)
{
    size_t           i, k, moves;
    llmg_finding_t   one, *items;

    items = list->items;
    moves = LLMG_FINDINGS_MOVES * list->n;

    for (i = 1; i < list->n; i++) {

        if (cmp(&items[i - 1], &items[i]) <= 0) {
            continue;
        }

        one = items[i];

        for (k = i; k > 0 && moves > 0 && cmp(&items[k - 1], &one) > 0; k--) {
            items[k] = items[k - 1];
            moves--;
        }

        items[k] = one;

        if (moves == 0) {
            qsort(items, list->n, sizeof(llmg_finding_t), cmp);
            return;
        }
    }
}


static int
llmg_findings_cmp_rule(const void *one, const void *two)
{
    int                    rc;
    const llmg_finding_t  *a = one;
    const llmg_finding_t  *b = two;

    rc = (a->rule != b->rule) ? strcmp(a->rule->name, b->rule->name) : 0;

    return rc != 0 ? rc : llmg_findings_cmp_place(one, two);
}


static int
llmg_findings_cmp_place(const void *one, const void *two)
{
    const llmg_finding_t  *a = one;
    const llmg_finding_t  *b = two;

    if (a->text != b->text) {
        return a->text < b->text ? -1 : 1;
    }

    if (a->start != b->start) {
        return a->start < b->start ? -1 : 1;
    }

    if (a->end != b->end) {
        return a->end > b->end ? -1 : 1;
    }

    return llmg_rule_cmp(a->rule, b->rule);
}


void
llmg_finding_via(unsigned via, char *name, size_t size)
{
    size_t    n;
    unsigned  kind;

    n = 0;

    if (via & LLMG_FINDING_JOINED) {
        n = (size_t) snprintf(name, size, "joined");
    }

    for (kind = LLMG_PEEL_BASE64; kind < LLMG_PEEL_KINDS; kind++) {

        if (!(via >> kind & 1) || n + 1 >= size) {
            continue;
        }

        n += (size_t) snprintf(name + n, size - n, "%s%s", n ? "+" : "",
                               llmg_peel_kind_name(kind));
    }

    if (n == 0) {
        (void) snprintf(name, size, "%s", via & LLMG_FINDING_FOLDED ? "folded"
                                                                    : "plain");
    }
}


int
llmg_rule_cmp(const llmg_rule_t *a, const llmg_rule_t *b)
{
    if (a->confidence != b->confidence) {
        return a->confidence > b->confidence ? -1 : 1;
    }

    return (a != b) ? strcmp(a->name, b->name) : 0;
}
