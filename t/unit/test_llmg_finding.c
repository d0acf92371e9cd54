/* The list of findings: it grows, is bounded, sorted, and holds none twice. */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_finding.h"
#include "rnd.h"


#define LIMIT    (16 * 1024 * 1024)
#define ROUNDS   20000
#define MANY     300
#define SOME     400


static const llmg_rule_t  rules[] = {
    { .name = "pii.a" }, { .name = "pii.b" }, { .name = "secret.c" }
};


static void
add(llmg_findings_t *list, unsigned rule, uint32_t text, size_t start,
    size_t end)
{
    assert_int_equal(llmg_findings_add(list, &rules[rule], text, start,
                                       start, end),
                     LLMG_OK);
}


static void
is(const llmg_findings_t *list, size_t i, unsigned rule, uint32_t text,
    size_t start, size_t end)
{
    assert_true(i < list->n);
    assert_ptr_equal(list->items[i].rule, &rules[rule]);
    assert_int_equal(list->items[i].text, text);
    assert_int_equal(list->items[i].start, start);
    assert_int_equal(list->items[i].end, end);
}


static void
a_list_keeps_what_is_added(void **state)
{
    size_t           i;
    llmg_arena_t    *arena;
    llmg_findings_t  list;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);
    llmg_findings_init(&list, arena);
    assert_int_equal(list.n, 0);

    llmg_findings_sort(&list);
    assert_int_equal(list.n, 0);

    for (i = 0; i < LLMG_FINDINGS_MAX; i++) {
        add(&list, i % 3, (uint32_t) i, i, i + 7);
    }

    for (i = 0; i < LLMG_FINDINGS_MAX; i++) {
        is(&list, i, i % 3, (uint32_t) i, i, i + 7);
    }

    /* one more is too many, and changes nothing */

    assert_int_equal(llmg_findings_add(&list, &rules[0], 0, 0, 0, 1),
                     LLMG_LIMIT);
    assert_int_equal(list.n, LLMG_FINDINGS_MAX);

    llmg_findings_sort(&list);
    assert_int_equal(list.n, LLMG_FINDINGS_MAX);

    llmg_arena_destroy(arena);
}


static void
sorted_by_text_start_and_length(void **state)
{
    llmg_arena_t    *arena;
    llmg_findings_t  list;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_findings_init(&list, arena);

    add(&list, 2, 1, 0, 5);
    add(&list, 1, 0, 9, 12);
    add(&list, 0, 0, 3, 5);
    add(&list, 1, 0, 3, 8);
    add(&list, 2, 0, 3, 5);

    llmg_findings_sort(&list);

    assert_int_equal(list.n, 5);
    is(&list, 0, 1, 0, 3, 8);
    is(&list, 1, 0, 0, 3, 5);
    is(&list, 2, 2, 0, 3, 5);
    is(&list, 3, 1, 0, 9, 12);
    is(&list, 4, 2, 1, 0, 5);

    llmg_arena_destroy(arena);
}


static void
what_lies_inside_another_of_its_rule_goes(void **state)
{
    llmg_arena_t    *arena;
    llmg_findings_t  list;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_findings_init(&list, arena);

    add(&list, 0, 0, 0, 100);
    add(&list, 0, 0, 0, 100);       /* the same */
    add(&list, 0, 0, 0, 40);        /* at its beginning */
    add(&list, 0, 0, 60, 100);      /* at its end */
    add(&list, 0, 0, 90, 101);      /* partly outside */
    add(&list, 1, 0, 10, 20);       /* of another rule */
    add(&list, 0, 0, 30, 40);       /* inside, behind that one */
    add(&list, 0, 1, 30, 40);       /* in another text */

    llmg_findings_sort(&list);

    assert_int_equal(list.n, 4);
    is(&list, 0, 0, 0, 0, 100);
    is(&list, 1, 1, 0, 10, 20);
    is(&list, 2, 0, 0, 90, 101);
    is(&list, 3, 0, 1, 30, 40);

    llmg_arena_destroy(arena);
}


/* by definition: no other finding of its rule and text holds it */

static void
sorting_keeps_exactly_what_it_should(void **state)
{
    size_t           i, k, n, kept;
    unsigned         round;
    llmg_arena_t    *arena;
    llmg_finding_t   all[24], *a, *b;
    llmg_findings_t  list;

    (void) state;

    for (round = 0; round < ROUNDS; round++) {
        arena = llmg_arena_create(LIMIT);
        llmg_findings_init(&list, arena);

        n = rnd(24);

        for (i = 0; i < n; i++) {
            a = &all[i];
            a->rule = &rules[rnd(3)];
            a->text = rnd(2);
            a->start = rnd(12);
            a->end = a->start + 1 + rnd(rnd(4) ? 4 : 12);

            assert_int_equal(llmg_findings_add(&list, a->rule, a->text,
                                               a->start, a->start, a->end),
                             LLMG_OK);
        }

        llmg_findings_sort(&list);

        for (i = 0, kept = 0; i < n; i++) {
            a = &all[i];

            for (k = 0; k < n; k++) {
                b = &all[k];

                if (k != i && b->rule == a->rule && b->text == a->text
                    && b->start <= a->start && b->end >= a->end
                    && (b->start < a->start || b->end > a->end || k < i))
                {
                    break;
                }
            }

            kept += (k == n);
        }

        if (list.n != kept) {
            fail_msg("round %u: %zu of %zu kept, not %zu", round, list.n, n,
                     kept);
        }

        for (i = 1; i < list.n; i++) {
            a = &list.items[i - 1];
            b = &list.items[i];

            assert_true(a->text < b->text
                        || (a->text == b->text
                            && (a->start < b->start
                                || (a->start == b->start
                                    && a->end >= b->end))));
        }

        llmg_arena_destroy(arena);
    }
}


/* more than any table has room for, in any order */

static void
of_many_rules_each_keeps_its_own(void **state)
{
    size_t             i, k, kept;
    unsigned           round;
    llmg_arena_t      *arena;
    llmg_finding_t    *a, *b;
    llmg_findings_t    list;

    static char            names[MANY][8];
    static llmg_rule_t     many[MANY];
    static llmg_finding_t  all[SOME];

    (void) state;

    for (i = 0; i < MANY; i++) {
        (void) snprintf(names[i], sizeof(names[i]), "r.%zu", i * 7 % MANY);
        many[i].name = names[i];
    }

    for (round = 1; round <= MANY; round += 13) {
        arena = llmg_arena_create(LIMIT);
        llmg_findings_init(&list, arena);

        for (i = 0; i < SOME; i++) {
            a = &all[i];
            a->rule = &many[rnd(round)];
            a->start = (round % 2) ? i + rnd(8) : rnd(SOME);
            a->end = a->start + 1 + rnd(60);

            assert_int_equal(llmg_findings_add(&list, a->rule, 0, a->start,
                                               a->start, a->end),
                             LLMG_OK);
        }

        llmg_findings_sort(&list);

        for (i = 0, kept = 0; i < SOME; i++) {
            a = &all[i];

            for (k = 0; k < SOME; k++) {
                b = &all[k];

                if (k != i && b->rule == a->rule && b->start <= a->start
                    && b->end >= a->end
                    && (b->start < a->start || b->end > a->end || k < i))
                {
                    break;
                }
            }

            kept += (k == SOME);
        }

        assert_int_equal(list.n, kept);

        for (i = 1; i < list.n; i++) {
            a = &list.items[i - 1];
            b = &list.items[i];

            assert_true(a->start < b->start
                        || (a->start == b->start
                            && (a->end > b->end
                                || (a->end == b->end
                                    && strcmp(a->rule->name, b->rule->name)
                                       < 0))));
        }

        llmg_arena_destroy(arena);
    }
}


static void
without_memory_the_list_is_as_before(void **state)
{
    size_t           i, n;
    llmg_arena_t    *arena;
    llmg_status_t    rc;
    llmg_findings_t  list;

    (void) state;

    /* each time that it grows */

    for (n = 1; n < 6; n++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);
        arena->fail = n;
        llmg_findings_init(&list, arena);
        rc = LLMG_OK;

        for (i = 0; rc == LLMG_OK && i < LLMG_FINDINGS_MAX; i++) {
            rc = llmg_findings_add(&list, &rules[0], 0, i, i, i + 1);
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_int_equal(list.n, i - 1);

        for (i = 0; i < list.n; i++) {
            is(&list, i, 0, 0, i, i + 1);
        }

        llmg_findings_sort(&list);
        assert_int_equal(list.n, i);
        llmg_arena_destroy(arena);
    }

    /* a bound of memory is told as one */

    arena = llmg_arena_create(16384);
    llmg_findings_init(&list, arena);

    do {
        rc = llmg_findings_add(&list, &rules[0], 0, 0, 0, 1);
    } while (rc == LLMG_OK);

    assert_int_equal(rc, LLMG_LIMIT);
    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_list_keeps_what_is_added),
        cmocka_unit_test(sorted_by_text_start_and_length),
        cmocka_unit_test(what_lies_inside_another_of_its_rule_goes),
        cmocka_unit_test(sorting_keeps_exactly_what_it_should),
        cmocka_unit_test(of_many_rules_each_keeps_its_own),
        cmocka_unit_test(without_memory_the_list_is_as_before),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
