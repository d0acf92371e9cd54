/*
 * Slots of a Redis Cluster: which one a key has, and what a node says of them.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_slots.h"


static llmg_slots_t  slots;


static void
keys_have_their_slot(void **state)
{
    size_t  i;

    /* as CLUSTER KEYSLOT of Redis 7.0 tells */

    static const struct {
        const char  *key;
        unsigned     slot;
    } cases[] = {
        { "", 0 },
        { "123456789", 0x31c3 },
        { "foo", 12182 },
        { "bar", 5061 },
        { "{foo}", 12182 },
        { "{foo}bar", 12182 },
        { "bar{foo}", 12182 },
        { "bar{foo}}", 12182 },
        { "foo{}bar", 14292 },
        { "{}foo", 9500 },
        { "foo{{bar}}zap", 4015 },
        { "foo{bar}{zap}", 5061 },
        { "foo{bar", 15278 },
        { "}foo{bar}", 5061 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {

        if (llmg_slots_key(cases[i].key, strlen(cases[i].key))
            != cases[i].slot)
        {
            fail_msg("\"%s\" has slot %u, not %u", cases[i].key,
                     llmg_slots_key(cases[i].key, strlen(cases[i].key)),
                     cases[i].slot);
        }
    }

    assert_int_equal(llmg_slots_key(NULL, 0), 0);
}


static void
redirections_are_read(void **state)
{
    size_t           i;
    llmg_status_t    rc;
    llmg_redirect_t  to;

    static const struct {
        const char    *error;
        llmg_status_t  rc;
        unsigned       ask, slot, port;
        const char    *address, *name;
    } cases[] = {
        { "MOVED 3999 127.0.0.1:6381", LLMG_OK, 0, 3999, 6381, "127.0.0.1",
          "" },
        { "ASK 0 10.0.0.1:1", LLMG_OK, 1, 0, 1, "10.0.0.1", "" },
        { "MOVED 16383 ::1:65535", LLMG_OK, 0, 16383, 65535, "::1", "" },
        { "MOVED 5 :6381", LLMG_OK, 0, 5, 6381, "", "" },
        { "ASK 5 a.example.com:6381", LLMG_OK, 1, 5, 6381, "",
          "a.example.com" },
        { "MOVED 5 fe80::1%eth0:6381", LLMG_OK, 0, 5, 6381, "fe80::1%eth0",
          "" },

        { "MOVED", LLMG_DECLINED, 0, 0, 0, "", "" },
        { "", LLMG_DECLINED, 0, 0, 0, "", "" },
        { "WRONGTYPE of key", LLMG_DECLINED, 0, 0, 0, "", "" },
        { "moved 5 10.0.0.1:1", LLMG_DECLINED, 0, 0, 0, "", "" },
        { "ASKING 5 10.0.0.1:1", LLMG_DECLINED, 0, 0, 0, "", "" },

        { "MOVED ", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 16384 10.0.0.1:1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 99999 10.0.0.1:1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 100000 10.0.0.1:1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED -1 10.0.0.1:1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 ", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1:", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1:0", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1:65536", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1:x", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 10.0.0.1:1 ", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED  5 10.0.0.1:1", LLMG_INVALID, 0, 0, 0, "", "" },
        { "MOVED 5 1111:2222:3333:4444:5555:6666:7777:8888:9999:1111:2222:333"
          "3:4444:1", LLMG_INVALID, 0, 0, 0, "", "" }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {

        rc = llmg_slots_redirect(&to, cases[i].error, strlen(cases[i].error));

        if (rc != cases[i].rc) {
            fail_msg("\"%s\" is %d", cases[i].error, (int) rc);
        }

        if (rc == LLMG_OK) {
            assert_int_equal(to.ask, cases[i].ask);
            assert_int_equal(to.slot, cases[i].slot);
            assert_int_equal(to.node.port, cases[i].port);
            assert_string_equal(to.node.address, cases[i].address);
            assert_string_equal(to.node.name, cases[i].name);
        }
    }

    /* no byte behind its end is looked at */

    rc = llmg_slots_redirect(&to, "MOVED 5 10.0.0.1:12", 18);
    assert_int_equal(rc, LLMG_OK);
    assert_int_equal(to.node.port, 1);

    rc = llmg_slots_redirect(&to, "MOVED 5 10.0\0.1:12", 18);
    assert_int_equal(rc, LLMG_INVALID);
}


/*
 * An answer, written: "[" and "]" of lists, numbers, words, "-" for NULL, "!"
 * for anything else.
 */

static size_t
cells_of(const char *p, llmg_cell_t *cells)
{
    size_t        n, depth;
    llmg_cell_t  *open[16];

    n = 0;
    depth = 0;

    while (*p != '\0') {

        if (*p == ' ') {
            p++;
            continue;
        }

        if (*p == ']') {
            depth--;
            p++;
            continue;
        }

        if (depth != 0) {
            open[depth - 1]->n++;
        }

        memset(&cells[n], 0, sizeof(llmg_cell_t));
        cells[n].str.data = (const unsigned char *) p;

        if (*p == '[') {
            cells[n].type = LLMG_CELL_LIST;
            open[depth++] = &cells[n++];
            p++;
            continue;
        }

        cells[n].str.len = strcspn(p, " ]");

        if (*p == '-' && cells[n].str.len == 1) {
            cells[n].type = LLMG_CELL_NULL;

        } else if (*p == '!') {
            cells[n].type = LLMG_CELL_OTHER;

        } else if (*p == '\'') {
            cells[n].type = LLMG_CELL_STRING;
            cells[n].str.data++;
            cells[n].str.len--;

        } else {
            cells[n].type = LLMG_CELL_INTEGER;
            cells[n].n = strtoll(p, NULL, 10);
        }

        p += strcspn(p, " ]");
        n++;
    }

    return n;
}


static llmg_status_t
answer(const char *text)
{
    size_t         i, n;
    llmg_cell_t    cells[256], *exact;
    llmg_status_t  rc;

    n = cells_of(text, cells);

    /* one that ends too early is none */

    for (i = 0; i < n; i++) {

        /* of its own, so that a sanitizer sees what is read behind it */

        exact = malloc((i == 0) ? 1 : i * sizeof(llmg_cell_t));
        assert_non_null(exact);
        memcpy(exact, cells, i * sizeof(llmg_cell_t));
        assert_int_not_equal(llmg_slots_read(&slots, exact, i), LLMG_OK);
        free(exact);
    }

    exact = malloc(n * sizeof(llmg_cell_t));
    assert_non_null(exact);
    memcpy(exact, cells, n * sizeof(llmg_cell_t));
    rc = llmg_slots_read(&slots, exact, n);
    free(exact);

    return rc;
}


static void
slots_are_read(void **state)
{
    (void) state;

    /* as 3.0, 4.0 and 7.0 say it */

    assert_int_equal(answer("[[0 5460 ['10.0.0.1 6379] ['10.0.0.4 6379]]"
                            " [5461 16383 ['10.0.0.2 6380 'id []]]]"),
                     LLMG_OK);

    assert_int_equal(slots.n, 2);
    assert_string_equal(slots.nodes[0].address, "10.0.0.1");
    assert_string_equal(slots.nodes[1].address, "10.0.0.2");
    assert_int_equal(slots.nodes[1].port, 6380);
    assert_int_equal(slots.of[0], 1);
    assert_int_equal(slots.of[5460], 1);
    assert_int_equal(slots.of[5461], 2);
    assert_int_equal(slots.of[16383], 2);

    /* ranges of one node, and slots of none */

    assert_int_equal(answer("[[1 1 ['a:: 1 'id]] [3 4 ['a:: 1 'id]]"
                            " [4 5 ['a:: 2 'id]]]"), LLMG_OK);

    assert_int_equal(slots.n, 2);
    assert_int_equal(slots.of[0], 0);
    assert_int_equal(slots.of[1], 1);
    assert_int_equal(slots.of[2], 0);
    assert_int_equal(slots.of[3], 1);
    assert_int_equal(slots.of[4], 2);
    assert_int_equal(slots.of[6], 0);

    assert_int_equal(answer("[]"), LLMG_OK);
    assert_int_equal(slots.n, 0);
}


static void
endpoints_are_addresses_and_names(void **state)
{
    (void) state;

    assert_int_equal(answer("[[0 0 ['a.example.com 1 'id ['ip '10.0.0.1]]]"
                            " [1 1 ['10.0.0.2 1 'id ['hostname 'b.example.com"
                            "]]] [2 2 [- 1 'id ['ip '10.0.0.3]]]"
                            " [3 3 ['? 1 'id ['ip '10.0.0.4]]]"
                            " [4 4 [- 2 'id []]]]"), LLMG_OK);

    assert_int_equal(slots.n, 5);
    assert_string_equal(slots.nodes[0].address, "10.0.0.1");
    assert_string_equal(slots.nodes[0].name, "a.example.com");
    assert_string_equal(slots.nodes[1].address, "10.0.0.2");
    assert_string_equal(slots.nodes[1].name, "b.example.com");
    assert_string_equal(slots.nodes[2].address, "10.0.0.3");
    assert_string_equal(slots.nodes[3].address, "10.0.0.4");
    assert_string_equal(slots.nodes[3].name, "");
    assert_string_equal(slots.nodes[4].address, "");
    assert_int_equal(slots.nodes[4].port, 2);

    /* nobody looks up a name */

    assert_int_equal(answer("[[0 9 ['10.0.0.1 1 'id]] [1 1 ['a.example.com 1"
                            " 'id []]] [2 2 ['? 1 'id []]] [3 3 ['10.0.0.2 0"
                            " 'id []]] [4 4 ['b.example.com 1]]"
                            " [5 5 ['c 1 'id ['ip []]]]]"), LLMG_OK);

    assert_int_equal(slots.n, 1);
    assert_int_equal(slots.of[0], 1);
    assert_int_equal(slots.of[1], 0);
    assert_int_equal(slots.of[2], 0);
    assert_int_equal(slots.of[3], 0);
    assert_int_equal(slots.of[4], 0);
    assert_int_equal(slots.of[5], 0);
    assert_int_equal(slots.of[6], 1);
}


static void
what_is_no_answer_is_refused(void **state)
{
    size_t  i;

    static const char *const  cases[] = {
        "1", "'x", "-", "!", "[1]", "[[]]", "[[0 1]]", "[[0 1 []]]",
        "[[0 1 ['10.0.0.1]]]", "[[0 1 '10.0.0.1 1]]",
        "[[-1 1 ['10.0.0.1 1]]]", "[[2 1 ['10.0.0.1 1]]]",
        "[[0 16384 ['10.0.0.1 1]]]", "[['0 1 ['10.0.0.1 1]]]",
        "[[0 '1 ['10.0.0.1 1]]]", "[[0 1 [7 1]]]", "[[0 1 ['10.0.0.1 '1]]]",
        "[[0 1 ! 1]]",
        "[[0 1 ['1111:2222:3333:4444:5555:6666:7777:8888:9999:1111:2222:333"
            "3:4444 1]]]"
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {

        if (answer(cases[i]) != LLMG_INVALID) {
            fail_msg("%s is taken for an answer", cases[i]);
        }
    }
}


static void
lengths_that_lie_end_it(void **state)
{
    size_t       i;
    llmg_cell_t  cells[8];

    static const int64_t  lies[] = { -1, INT64_MIN, INT64_MAX, 5, 100 };

    (void) state;

    for (i = 0; i < sizeof(lies) / sizeof(lies[0]); i++) {
        assert_int_equal(cells_of("[[0 1 ['10.0.0.1 1]]]", cells), 7);
        cells[0].n = lies[i];
        assert_int_equal(llmg_slots_read(&slots, cells, 7),
                         LLMG_INVALID);

        assert_int_equal(cells_of("[[0 1 ['10.0.0.1 1]]]", cells), 7);
        cells[1].n = lies[i];
        assert_int_equal(llmg_slots_read(&slots, cells, 7),
                         LLMG_INVALID);

        assert_int_equal(cells_of("[[0 1 ['10.0.0.1 1]]]", cells), 7);
        cells[4].n = lies[i];
        assert_int_equal(llmg_slots_read(&slots, cells, 7),
                         LLMG_INVALID);
    }

    /* and so does something behind it */

    assert_int_equal(cells_of("[[0 1 ['10.0.0.1 1]]]", cells), 7);
    assert_int_equal(llmg_slots_read(&slots, cells, 7), LLMG_OK);
    cells[7] = cells[6];
    assert_int_equal(llmg_slots_read(&slots, cells, 8), LLMG_INVALID);
}


static void
nodes_and_cells_are_bounded(void **state)
{
    char          hosts[LLMG_SLOTS_NODES + 1][16];
    size_t        i, n;
    llmg_cell_t  *cells;

    (void) state;

    cells = calloc(LLMG_SLOTS_CELLS + 1, sizeof(llmg_cell_t));
    assert_non_null(cells);

    n = 1;

    for (i = 0; i <= LLMG_SLOTS_NODES; i++) {
        (void) snprintf(hosts[i], sizeof(hosts[i]), "10.0.%u.1", (unsigned) i);

        cells[n].type = LLMG_CELL_LIST;
        cells[n++].n = 3;
        cells[n].type = LLMG_CELL_INTEGER;
        cells[n++].n = (int64_t) i;
        cells[n].type = LLMG_CELL_INTEGER;
        cells[n++].n = (int64_t) i;
        cells[n].type = LLMG_CELL_LIST;
        cells[n++].n = 2;
        cells[n].type = LLMG_CELL_STRING;
        cells[n].str.len = strlen(hosts[i]);
        cells[n++].str.data = (const unsigned char *) hosts[i];
        cells[n].type = LLMG_CELL_INTEGER;
        cells[n++].n = 1;
    }

    cells[0].type = LLMG_CELL_LIST;
    cells[0].n = LLMG_SLOTS_NODES;

    assert_int_equal(llmg_slots_read(&slots, cells, n - 6), LLMG_OK);
    assert_int_equal(slots.n, LLMG_SLOTS_NODES);
    assert_int_equal(slots.of[LLMG_SLOTS_NODES - 1], LLMG_SLOTS_NODES);

    cells[0].n = LLMG_SLOTS_NODES + 1;

    assert_int_equal(llmg_slots_read(&slots, cells, n), LLMG_LIMIT);

    memset(cells, 0, (LLMG_SLOTS_CELLS + 1) * sizeof(llmg_cell_t));

    cells[0].type = LLMG_CELL_LIST;
    cells[0].n = LLMG_SLOTS_CELLS;

    assert_int_equal(llmg_slots_read(&slots, cells, LLMG_SLOTS_CELLS + 1),
                     LLMG_INVALID);
    free(cells);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(keys_have_their_slot),
        cmocka_unit_test(redirections_are_read),
        cmocka_unit_test(slots_are_read),
        cmocka_unit_test(endpoints_are_addresses_and_names),
        cmocka_unit_test(what_is_no_answer_is_refused),
        cmocka_unit_test(lengths_that_lie_end_it),
        cmocka_unit_test(nodes_and_cells_are_bounded)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
