/*
 * Which dialect a path is read by, and which one a name means.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_dialect.h"


static void
paths_choose_a_dialect(void **state)
{
    size_t                 i;
    const llmg_dialect_t  *d;

    static const struct {
        const char  *path;
        const char  *name;
    } cases[] = {
        { "/v1/chat/completions", "openai" },
        { "/chat/completions", "openai" },
        { "/chat/completions/", "openai" },
        { "/v1/chat/completions///", "openai" },
        { "/a/long/prefix/v1/chat/completions", "openai" },
        { "/openai/deployments/gpt-4o/chat/completions", "openai" },
        { "/openai/deployments/a.b_c-d/chat/completions/", "openai" },
        { "/v1beta/openai/chat/completions", "openai" },

        { "/v1/Chat/Completions", "openai" },
        { "/v1/CHAT/COMPLETIONS", "openai" },
        { "/v1/chat/completions;a", "openai" },
        { "/v1/chat/completions;a=b;c", "openai" },
        { "/v1/chat;a/completions;", "openai" },
        { "/v1/chat/completions/;a", "openai" },
        { "/v1/chat/completions ", "openai" },
        { "/v1/chat/completions\t /", "openai" },
        { "/v1/chat /completions", "openai" },
        { "/v1/chat//completions", "openai" },

        { "/v1/completions", "generic" },
        { "/v1/chat/completions/x", "generic" },
        { "/v1/chat/completionsx", "generic" },
        { "/v1/xchat/completions", "generic" },
        { "chat/completions", "generic" },
        { "/v1/models", "generic" },
        { "/v1/models;/chat/completions/x", "generic" },
        { "/completions", "generic" },
        { "/v1/chat/ completions", "generic" },
        { "/v1/chat/completion", "generic" },
        { "/v1/chat/completions-2", "generic" },
        { ";", "generic" },
        { "/;/;", "generic" },
        { "/", "generic" },
        { "//", "generic" },
        { "", "generic" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        d = llmg_dialect_choose(llmg_str(cases[i].path), NULL, NULL);

        assert_non_null(d);

        if (strcmp(d->name, cases[i].name) != 0) {
            print_message("# \"%s\": %s\n", cases[i].path, d->name);
            fail();
        }
    }
}


static void
paths_name_the_model(void **state)
{
    size_t                 i;
    llmg_place_t           place;
    const llmg_dialect_t  *d;

    static const struct {
        const char  *path;
        const char  *model;
    } cases[] = {
        { "/openai/deployments/gpt-4o/chat/completions", "gpt-4o" },
        { "/openai/Deployments/a.b_c-d;v=1/chat/completions/", "a.b_c-d" },
        { "/v1/chat/completions", "" },
        { "/deployments//chat/completions", "" },
        { "/v1/models", "" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        d = llmg_dialect_choose(llmg_str(cases[i].path), NULL, &place);

        assert_non_null(d);

        if (!llmg_str_eqz(place.model, cases[i].model)) {
            fail_msg("\"%s\": \"%.*s\"", cases[i].path,
                     (int) place.model.len, (const char *) place.model.data);
        }
    }
}


static void
a_name_holds_for_any_path(void **state)
{
    llmg_place_t  place;

    (void) state;

    assert_ptr_equal(llmg_dialect_choose(llmg_str("/chat"),
                                         &llmg_dialect_openai_chat, &place),
                     &llmg_dialect_openai_chat);
    assert_null(place.route);

    assert_ptr_equal(llmg_dialect_choose(llmg_str("/v1/chat/completions"),
                                         &llmg_dialect_generic, &place),
                     &llmg_dialect_generic);
    assert_null(place.route);
}


static void
names_find_a_dialect(void **state)
{
    (void) state;

    assert_ptr_equal(llmg_dialect_find(llmg_str("openai")),
                     &llmg_dialect_openai_chat);
    assert_ptr_equal(llmg_dialect_find(llmg_str("generic")),
                     &llmg_dialect_generic);

    assert_null(llmg_dialect_find(llmg_str("openaix")));
    assert_null(llmg_dialect_find(llmg_str("opena")));
    assert_null(llmg_dialect_find(llmg_str("OpenAI")));
    assert_null(llmg_dialect_find(llmg_str("")));
}


/* what the walk takes for granted of a table */

static void
check_table(const llmg_shape_t *shape, unsigned depth)
{
    const llmg_shape_t  *row, *other;

    assert_true(depth < 16);

    for (row = shape; row != NULL && row->name != NULL; row++) {
        assert_int_equal(row->len, strlen(row->name));
        assert_true(row->len <= 64);

        /* a line of text is told apart by four bits of it */

        assert_true(row - shape < 15);

        for (other = shape; other != row; other++) {
            assert_string_not_equal(other->name, row->name);
        }

        check_table(row->members, depth + 1);
    }
}


static void
tables_are_well_formed(void **state)
{
    const llmg_dialect_t  *d;

    (void) state;

    d = &llmg_dialect_openai_chat;

    assert_non_null(d->request);
    assert_non_null(d->response);
    assert_non_null(d->delta);

    check_table(d->request, 0);
    check_table(d->response, 0);
    check_table(d->delta, 0);

    /* everything is text there */

    assert_null(llmg_dialect_generic.request);
    assert_null(llmg_dialect_generic.response);
    assert_null(llmg_dialect_generic.delta);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(paths_choose_a_dialect),
        cmocka_unit_test(paths_name_the_model),
        cmocka_unit_test(a_name_holds_for_any_path),
        cmocka_unit_test(names_find_a_dialect),
        cmocka_unit_test(tables_are_well_formed),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
