/* The exposition is read back by a small parser of its format. */

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_scan.h"
#include "llmg_metrics.h"
#include "llmg_refusal.h"


static llmg_arena_t  *arena;


static int
setup(void **unused)
{
    (void) unused;

    arena = llmg_arena_create(4 * 1024 * 1024);

    return arena == NULL;
}


static int
teardown(void **unused)
{
    (void) unused;

    llmg_arena_destroy(arena);

    return 0;
}


/* as a C string */

static const char *
text(const uint64_t *values)
{
    llmg_buf_t  out;

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_metrics_prometheus(&out, values), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&out, '\0'), LLMG_OK);

    return (const char *) out.data;
}


static size_t
name_length(const char *p)
{
    size_t  n;

    assert_true(isalpha((unsigned char) *p) || *p == '_');

    for (n = 0; isalnum((unsigned char) p[n]) || p[n] == '_'; n++) {
        /* void */
    }

    return n;
}


static void
the_text_format_is_kept(void **unused)
{
    char         seen[100][64], type[64];
    size_t       n, families;
    uint64_t     values[LLMG_METRICS];
    const char  *p;

    (void) unused;

    memset(values, 0, sizeof(values));

    families = 0;
    type[0] = '\0';

    for (p = text(values); *p != '\0'; p++) {

        if (*p == '#') {

            if (strncmp(p, "# TYPE ", 7) == 0) {
                p += 7;
                n = name_length(p);
                snprintf(type, sizeof(type), "%.*s", (int) n, p);

                assert_int_equal(strncmp(p + n, " counter\n", 9), 0);
                assert_string_equal(type + n - 6, "_total");

                /* all lines of a family together, its head once */

                for (size_t i = 0; i < families; i++) {
                    assert_string_not_equal(seen[i], type);
                }

                assert_true(families < 100);
                strcpy(seen[families++], type);

            } else {
                assert_int_equal(strncmp(p, "# HELP ", 7), 0);
            }

            p = strchr(p, '\n');
            assert_non_null(p);
            continue;
        }

        n = name_length(p);
        assert_int_equal(n, strlen(type));
        assert_int_equal(strncmp(p, type, n), 0);
        p += n;

        if (*p == '{') {
            do {
                p++;
                p += name_length(p);
                assert_int_equal(strncmp(p, "=\"", 2), 0);

                for (p += 2; *p != '"'; p++) {
                    assert_true(isalnum((unsigned char) *p) || *p == '_');
                }

                p++;
            } while (*p == ',');

            assert_int_equal(*p, '}');
            p++;
        }

        assert_int_equal(*p, ' ');

        for (p++; *p != '\n'; p++) {
            assert_true(isdigit((unsigned char) *p));
        }
    }

    assert_true(families > 3);
}


/* a counter that no line shows, or that two lines show, is a wrong row */

static void
each_counter_has_one_line(void **unused)
{
    size_t       i, n, shown;
    uint64_t     values[LLMG_METRICS];
    const char  *p;

    (void) unused;

    shown = 0;

    for (i = 0; i < LLMG_METRICS; i++) {
        memset(values, 0, sizeof(values));
        values[i] = 18446744073709551615ULL;

        n = 0;

        for (p = text(values);
             (p = strstr(p, " 18446744073709551615\n")) != NULL;
             p++)
        {
            n++;
        }

        assert_true(n <= 1);

        /* not shown is room for reasons to come */

        if (n == 0) {
            assert_in_range(i, LLMG_METRIC_REFUSED, LLMG_METRIC_REFUSED_LAST);
            assert_true(i == LLMG_METRIC_REFUSED
                        || i >= LLMG_METRIC_REFUSED + LLMG_REASON_MAX);
        }

        shown += n;
    }

    assert_int_equal(shown, LLMG_METRICS
                            - (LLMG_METRIC_REFUSED_LAST
                               - LLMG_METRIC_REFUSED + 1)
                            + LLMG_REASON_MAX - 1);
}


static void
every_reason_has_a_place(void **unused)
{
    unsigned  i;
    char      name[128];
    uint64_t  values[LLMG_METRICS];

    (void) unused;

    assert_true(LLMG_METRIC_REFUSED + LLMG_REASON_MAX - 1
                <= LLMG_METRIC_REFUSED_LAST);

    for (i = 1; i < LLMG_REASON_MAX; i++) {
        memset(values, 0, sizeof(values));
        values[LLMG_METRIC_REFUSED + i] = 77;

        snprintf(name, sizeof(name),
                 "\nllm_guard_refused_total{reason=\"%s\"} 77\n",
                 llmg_reason_name(i));

        assert_non_null(strstr(text(values), name));
    }
}


static void
families_are_bounded(void **unused)
{
    (void) unused;

    assert_int_equal(llmg_metric_family("secret.aws_key"), 0);
    assert_int_equal(llmg_metric_family("pii.email"), 1);
    assert_int_equal(llmg_metric_family("injection.ignore"), 2);
    assert_int_equal(llmg_metric_family("hidden.bidi"), 3);

    assert_int_equal(llmg_metric_family("piixemail"), 4);
    assert_int_equal(llmg_metric_family("pii"), 4);
    assert_int_equal(llmg_metric_family("unheard.of"), 4);
    assert_int_equal(llmg_metric_family(""), 4);
}


static void
json_is_one_object_without_duplicates(void **unused)
{
    size_t              i;
    llmg_buf_t          out;
    llmg_str_t          json;
    llmg_json_t         scan;
    llmg_status_t       rc;
    uint64_t            values[LLMG_METRICS];
    llmg_json_token_t   token;
    llmg_json_limits_t  limits;

    (void) unused;

    for (i = 0; i < LLMG_METRICS; i++) {
        values[i] = 18446744073709551615ULL - i;
    }

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_metrics_json(&out, values), LLMG_OK);

    memset(&limits, 0, sizeof(limits));
    limits.depth = 8;
    limits.members = 1000;
    limits.unique = 1;

    llmg_str_set(&json, out.data, out.len);
    assert_int_equal(llmg_json_init(&scan, arena, json, &limits), LLMG_OK);

    do {
        rc = llmg_json_next(&scan, &token);
        assert_int_equal(rc, LLMG_OK);
    } while (token.type != LLMG_JSON_END);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(the_text_format_is_kept,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(each_counter_has_one_line,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(every_reason_has_a_place,
                                        setup, teardown),
        cmocka_unit_test(families_are_bounded),
        cmocka_unit_test_setup_teardown(json_is_one_object_without_duplicates,
                                        setup, teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
