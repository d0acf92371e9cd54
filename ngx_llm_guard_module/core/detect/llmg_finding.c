#include <stdio.h>
#include <stdlib.h>

#include "llmg_finding.h"
#include "llmg_peel.h"


#define LLMG_FINDINGS_FIRST   16


typedef int (*llmg_findings_cmp_pt)(const void *one, const void *two);


const llmg_rule_t  llmg_finding_limit = {
    .name = "guard.match_limit",
    .type = "MATCH_LIMIT",
    .severity = LLMG_SEVERITY_MEDIUM,
    .confidence = 100,
};


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
        cap = list->cap ? list->cap * 2 : LLMG_FINDINGS_FIRST;

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
 * By rule first: there the last one that was kept reaches furthest, and holds
 * a finding if any does.  By place alone, others may stand in between.
 */

void
llmg_findings_sort(llmg_findings_t *list)
{
    size_t           i, n;
    llmg_finding_t  *f, *kept;

    if (list->n < 2) {
        return;
    }

    llmg_findings_order(list, llmg_findings_cmp_rule);

    n = 1;

    for (i = 1; i < list->n; i++) {
        f = &list->items[i];
        kept = &list->items[n - 1];

        if (kept->text != f->text || kept->rule != f->rule) {
            list->items[n++] = *f;
            continue;
        }

        if (f->start < kept->end && (f->via == 0) != (kept->via == 0)) {
            kept->via = 0;
            kept->end = (f->end > kept->end) ? f->end : kept->end;
        }

        kept->confidence = (f->confidence > kept->confidence)
                           ? f->confidence : kept->confidence;

        if (kept->end < f->end) {
            list->items[n++] = *f;
        }
    }

    list->n = n;

    llmg_findings_order(list, llmg_findings_cmp_place);
}


/* mostly they are in order as they come, and nothing has to be moved */

static void
llmg_findings_order(llmg_findings_t *list, llmg_findings_cmp_pt cmp)
{
    size_t  i;

    for (i = 1; i < list->n; i++) {
        if (cmp(&list->items[i - 1], &list->items[i]) > 0) {
            qsort(list->items, list->n, sizeof(llmg_finding_t), cmp);
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
