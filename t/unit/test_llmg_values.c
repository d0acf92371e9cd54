/*
 * Values that were masked are known again: by their number, by their sum, by
 * their placeholder; and nothing else is.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_values.h"


#define MANY   20000


static const unsigned char  key[LLMG_SIPHASH_KEY] = "the key of tests";

static llmg_arena_t   *arena;
static llmg_values_t   values;


static int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(256UL * 1024 * 1024);
    llmg_values_init(&values, arena, key);

    return (arena != NULL) ? 0 : -1;
}


static int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


static unsigned
number(const char *type, const char *value)
{
    unsigned  n;

    assert_int_equal(llmg_values_label(&values, type, llmg_str(value), &n),
                     LLMG_OK);

    return n;
}


static const char *
placeholder(const char *type, const char *value)
{
    static char    text[128];
    unsigned char  tag[LLMG_VALUES_TAG];

    assert_int_equal(llmg_values_keep(&values, type, llmg_str(value), tag),
                     LLMG_OK);

    (void) snprintf(text, sizeof(text), "[%s_%.*s]", type, LLMG_VALUES_TAG,
                    (const char *) tag);

    return text;
}


static void
the_same_value_has_the_same_number(void **state)
{
    unsigned  i;
    char      value[32];

    (void) state;

    for (i = 1; i <= MANY; i++) {
        (void) snprintf(value, sizeof(value), "value %u", i);
        assert_int_equal(number("A", value), i);
        assert_int_equal(number("A", value), i);
    }

    for (i = 1; i <= MANY; i++) {
        (void) snprintf(value, sizeof(value), "value %u", i);
        assert_int_equal(number("A", value), i);
    }

    assert_int_equal(number("B", "value 7"), 1);
    assert_int_equal(number("AB", "value 7"), 1);
    assert_int_equal(number("A", ""), MANY + 1);
}


static void
a_label_that_is_there_is_not_given(void **state)
{
    size_t  i;

    static const char *const  none[] = {
        "", "[", "[A_", "[A_3", "[A 3]", "[A_]", "[3]", "[A3]", "[A_x]",
        "[A_3x]", "A_3]", "[A_123456]", "[[A_3 ]", "[A\xC3\xA9_3]"
    };

    (void) state;

    for (i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
        assert_int_equal(llmg_values_text(&values, llmg_str(none[i])),
                         LLMG_OK);
    }

    assert_int_equal(values.taken, 0);

    assert_int_equal(llmg_values_text(&values, llmg_str(
                         "[A_1] and [[A_3], [B_2][A_1] [LONG_TYPE_4]")),
                     LLMG_OK);
    assert_int_equal(values.taken, 4);

    assert_int_equal(number("A", "x"), 2);
    assert_int_equal(number("A", "y"), 4);
    assert_int_equal(number("A", "x"), 2);
    assert_int_equal(number("A", "z"), 5);
    assert_int_equal(number("B", "x"), 1);
    assert_int_equal(number("B", "y"), 3);
    assert_int_equal(number("LONG_TYPE", "x"), 1);

    /* of a text that comes later: what is given stays */

    assert_int_equal(llmg_values_text(&values, llmg_str("[A_2] [A_6]")),
                     LLMG_OK);
    assert_int_equal(number("A", "x"), 2);
    assert_int_equal(number("A", "w"), 7);
}


/* a text full of labels costs no more than what is kept of them */

static void
labels_that_are_there_are_bounded(void **state)
{
    unsigned    i;
    llmg_buf_t  text;
    llmg_str_t  s;

    (void) state;

    llmg_buf_init(&text, arena);

    for (i = 1; i <= MANY; i++) {
        assert_int_equal(llmg_buf_printf(&text, "[A_%u]", i), LLMG_OK);
    }

    llmg_str_set(&s, text.data, text.len);

    assert_int_equal(llmg_values_text(&values, s), LLMG_OK);
    assert_int_equal(llmg_values_text(&values, s), LLMG_OK);
    assert_int_equal(values.taken, LLMG_VALUES_TAKEN);
    assert_int_equal(number("A", "x"), LLMG_VALUES_TAKEN + 1);
}


static void
a_placeholder_is_what_it_was_made_of(void **state)
{
    unsigned       i;
    char           value[32], kept[128];
    llmg_value_t  *v;

    (void) state;

    assert_null(llmg_values_find(&values, llmg_str("[A_bcdfghjk]")));

    for (i = 0; i < MANY; i++) {
        (void) snprintf(value, sizeof(value), "value %u", i);
        (void) placeholder("A", value);
    }

    assert_int_equal(values.kept, MANY);

    for (i = 0; i < MANY; i++) {
        (void) snprintf(value, sizeof(value), "value %u", i);

        v = llmg_values_find(&values, llmg_str(placeholder("A", value)));
        assert_non_null(v);
        assert_true(llmg_str_eqz(v->value, value));
    }

    assert_int_equal(values.kept, MANY);

    /* another type, or another key, has other letters */

    (void) snprintf(kept, sizeof(kept), "%s", placeholder("A", "value 1"));
    assert_memory_not_equal(placeholder("B", "value 1") + 3, kept + 3, 8);

    llmg_values_init(&values, arena, (const unsigned char *)
                     "another of tests");
    assert_string_not_equal(placeholder("A", "value 1"), kept);
}


static void
nothing_else_is_a_placeholder(void **state)
{
    size_t      i, n, k;
    char        good[128], text[128];
    llmg_str_t  s;

    (void) state;

    /* a label has no placeholder */

    assert_int_equal(number("EMAIL_ADDRESS", "other@example.org"), 1);
    assert_null(llmg_values_find(&values, llmg_str("[EMAIL_ADDRESS_1]")));

    (void) snprintf(good, sizeof(good), "%s",
                    placeholder("EMAIL_ADDRESS", "jane@example.org"));
    n = strlen(good);

    assert_non_null(llmg_values_find(&values, llmg_str(good)));

    /* a byte more, less, or another one */

    for (i = 1; i + 1 < n; i++) {

        if (i == n - LLMG_VALUES_TAG - 2) {
            continue;
        }

        for (k = 1; k < 256; k++) {
            memcpy(text, good, n + 1);
            text[i] = (char) k;

            if (text[i] != good[i]) {
                assert_null(llmg_values_find(&values, llmg_str(text)));
            }
        }
    }

    for (i = 0; i < n; i++) {
        llmg_str_set(&s, good, i);
        assert_null(llmg_values_find(&values, s));

        if (i != 0) {
            llmg_str_set(&s, good + i, n - i);
            assert_null(llmg_values_find(&values, s));
        }
    }

    memset(text, 'A', sizeof(text));
    llmg_str_set(&s, text, sizeof(text));
    assert_null(llmg_values_find(&values, s));
}


static void
a_value_is_written_for_its_place(void **state)
{
    unsigned       i;
    llmg_str_t     text, again;
    llmg_value_t  *v;

    static const char *const  forms[] = {
        "\"J\\\n\"@x.org", "\\\"J\\\\\\n\\\"@x.org",
        "\\\\\\\"J\\\\\\\\\\\\n\\\\\\\"@x.org"
    };

    (void) state;

    v = llmg_values_find(&values, llmg_str(placeholder("A", forms[0])));
    assert_non_null(v);

    for (i = LLMG_VALUES_FORMS; i-- > 0; /* void */) {
        assert_int_equal(llmg_values_form(&values, v, i, &text), LLMG_OK);
        assert_true(llmg_str_eqz(text, forms[i]));

        assert_int_equal(llmg_values_form(&values, v, i, &again), LLMG_OK);
        assert_ptr_equal(text.data, again.data);
    }
}


static void
no_memory_is_an_error(void **state)
{
    size_t          n;
    unsigned        i, out;
    char            value[16];
    llmg_status_t   rc;
    unsigned char   tag[LLMG_VALUES_TAG];

    (void) state;

    for (n = 1; n < 60; n++) {
        llmg_arena_destroy(arena);
        arena = llmg_arena_create(1024 * 1024);
        llmg_values_init(&values, arena, key);
        arena->fail = n;
        rc = LLMG_OK;

        for (i = 0; i < 40 && rc == LLMG_OK; i++) {
            (void) snprintf(value, sizeof(value), "%u", i);

            rc = (i & 1) ? llmg_values_label(&values, "A", llmg_str(value),
                                             &out)
                         : llmg_values_keep(&values, "A", llmg_str(value),
                                            tag);
        }

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
    }

    assert_in_range(n, 10, 59);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(the_same_value_has_the_same_number,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_label_that_is_there_is_not_given,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(labels_that_are_there_are_bounded,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_placeholder_is_what_it_was_made_of,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(nothing_else_is_a_placeholder,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_value_is_written_for_its_place,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(no_memory_is_an_error, setup,
                                        teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
