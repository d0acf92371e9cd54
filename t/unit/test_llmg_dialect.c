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

        { "/v1/completions", "openai" },
        { "/openai/deployments/d/completions", "openai" },
        { "/v1/xchat/completions", "openai" },
        { "/completions", "openai" },
        { "/v1/chat/ completions", "generic" },
        { "/v1/embeddings", "openai" },
        { "/v1/embeddings/", "openai" },
        { "/v1/moderations", "openai" },
        { "/v1/images/generations", "openai" },
        { "/v1/images/edits", "openai" },
        { "/v1/audio/speech", "openai" },
        { "/openai/deployments/d/images/generations", "openai" },
        { "/v1/responses", "openai" },
        { "/openai/v1/responses", "openai" },
        { "/v1/responses/input_tokens", "openai" },
        { "/v1/responses/resp_123", "openai" },
        { "/openai/v1/responses/resp_123/", "openai" },
        { "/v1/responses/resp_123/cancel", "generic" },
        { "/v1/responses/resp_123/input_items", "generic" },
        { "/v1/xresponses/resp_123", "generic" },
        { "/v1/conversations", "openai" },
        { "/app/conversations", "generic" },
        { "/v1/audio/transcriptions", "generic" },
        { "/v1/projects/p/locations/l/publishers/mistralai/models/"
          "m@1:rawPredict", "mistral" },
        { "/v1/projects/p/locations/l/publishers/mistralai/models/"
          "m@1:streamRawPredict", "mistral" },
        { "/v1/projects/p/locations/l/endpoints/openapi/chat/completions",
          "openai" },
        { "/compatibility/v1/chat/completions", "openai" },

        { "/v1/messages", "anthropic" },
        { "/V1/Messages;x/", "anthropic" },
        { "/anthropic/v1/messages", "anthropic" },
        { "/v1/messages/count_tokens", "anthropic" },
        { "/v1/messages/batches", "anthropic" },
        { "/v1/complete", "anthropic" },
        { "/v1/projects/p/locations/l/publishers/anthropic/models/"
          "claude-sonnet-4@20250514:rawPredict", "anthropic" },
        { "/v1/projects/p/locations/l/publishers/anthropic/models/"
          "claude-sonnet-4@20250514:streamRawPredict", "anthropic" },
        { "/v1/projects/p/locations/l/publishers/anthropic/models/"
          "count-tokens:rawPredict", "anthropic" },
        { "/messages", "generic" },
        { "/v1/threads/t/messages", "generic" },

        { "/v1beta/models/gemini-2.5-flash:generateContent", "gemini" },
        { "/v1beta/models/gemini-2.5-flash:GENERATECONTENT", "gemini" },
        { "/v1beta/models/gemini-2.5-flash:generateContent;x", "gemini" },
        { "/v1beta/models/gemini-2.5-flash:streamGenerateContent", "gemini" },
        { "/v1beta/tunedModels/mine:generateContent", "gemini" },
        { "/v1/projects/p/locations/l/publishers/google/models/"
          "gemini-2.5-pro:countTokens", "gemini" },
        { "/v1/projects/p/locations/l/endpoints/123:generateContent",
          "gemini" },
        { "/v1beta/models/gemini-embedding-001:batchEmbedContents",
          "gemini" },
        { "/v1beta/models/:generateContent", "generic" },
        { "/v1beta/models/gemini", "generic" },
        { "/v1beta/models/gemini:generateContent/x", "generic" },

        { "/api/chat", "ollama" },
        { "/api/generate", "ollama" },
        { "/api/embed", "ollama" },
        { "/api/embeddings", "ollama" },
        { "/ollama/api/CHAT/", "ollama" },
        { "/api/tags", "generic" },
        { "/api/v1/chat/completions", "openai" },

        { "/v2/chat", "cohere" },
        { "/v1/chat", "cohere" },
        { "/v2/embed", "cohere" },
        { "/v1/rerank", "cohere" },
        { "/v1/generate", "cohere" },
        { "/v3/chat", "generic" },

        { "/model/amazon.nova-lite-v1:0/converse", "bedrock" },
        { "/model/amazon.nova-lite-v1:0/converse-stream", "bedrock" },
        { "/model/anthropic.claude-v2/invoke", "bedrock" },
        { "/model/x/Invoke-With-Response-Stream", "bedrock" },
        { "/model/arn:aws:bedrock:us-east-1:1:inference-profile/us.a/invoke",
          "bedrock" },
        { "/model/a/b/c/converse", "bedrock" },
        { "/model/invoke", "generic" },
        { "/model//invoke", "generic" },
        { "/invoke", "generic" },
        { "/mymodel/x/invoke", "generic" },

        { "/v1/fim/completions", "mistral" },
        { "/v1/agents/completions", "mistral" },

        { "/v1/chat/completions/x", "generic" },
        { "/a/very/long/path/that/does/not/fit/into/what/a/route/may/be/at/"
          "most/v1/chat/completions", "openai" },
        { "/v1/chat/completions-that-are-longer-than-any-route-may-be-at-all"
          "/x", "generic" },
        { "/v1/chat/completionsx", "generic" },
        { "chat/completions", "openai" },
        { "/v1/models", "generic" },
        { "/v1/models;/chat/completions/x", "generic" },
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
        { "/deployments//chat/completions", "chat" },
        { "/openai/deployments/d/embeddings", "d" },
        { "/v1beta/models/gemini-2.5-flash:generateContent",
          "gemini-2.5-flash" },
        { "/v1beta/Models/Gemini:StreamGenerateContent;x/", "Gemini" },
        { "/v1/projects/p/locations/l/publishers/anthropic/models/"
          "claude-sonnet-4@20250514:rawPredict", "claude-sonnet-4@20250514" },
        { "/v1/projects/p/locations/l/publishers/anthropic/models/"
          "count-tokens:rawPredict", "" },
        { "/model/amazon.nova-lite-v1:0/converse", "amazon.nova-lite-v1:0" },
        { "/aws/model/x/invoke;v=1/", "x" },
        { "/model/arn:aws:bedrock:us-east-1:1:inference-profile/us.a/invoke",
          "arn:aws:bedrock:us-east-1:1:inference-profile/us.a" },

        /* what a server takes for the name if slashes are a part of it */

        { "/model/evil/model/allowed/invoke", "evil/model/allowed" },
        { "/model/model/invoke", "model" },
        { "/model/a//b/converse", "a//b" },
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
paths_tell_when_there_is_a_stream(void **state)
{
    size_t        i;
    llmg_place_t  place;

    static const struct {
        const char  *path;
        unsigned     stream;
    } cases[] = {
        { "/v1/chat/completions", LLMG_STREAM_ASKED },
        { "/v1/embeddings", LLMG_STREAM_NEVER },
        { "/v1/messages", LLMG_STREAM_ASKED },
        { "/v1/messages/count_tokens", LLMG_STREAM_NEVER },
        { "/v1beta/models/g:generateContent", LLMG_STREAM_NEVER },
        { "/v1beta/models/g:streamGenerateContent", LLMG_STREAM_ALWAYS },
        { "/publishers/anthropic/models/c:streamRawPredict",
          LLMG_STREAM_ALWAYS },
        { "/api/chat", LLMG_STREAM_DEFAULT },
        { "/api/embeddings", LLMG_STREAM_NEVER },
        { "/model/m/converse", LLMG_STREAM_NEVER },
        { "/model/m/converse-stream", LLMG_STREAM_ALWAYS },
        { "/model/m/invoke-with-response-stream", LLMG_STREAM_ALWAYS },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        (void) llmg_dialect_choose(llmg_str(cases[i].path), NULL, &place);

        assert_non_null(place.route);
        assert_int_equal(place.route->stream, cases[i].stream);
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

    /* a provider has several APIs: the path says which */

    assert_ptr_equal(llmg_dialect_choose(llmg_str("/x/responses"),
                                         &llmg_dialect_openai_chat, &place),
                     &llmg_dialect_openai_responses);
    assert_ptr_equal(llmg_dialect_choose(llmg_str("/v1/chat/completions"),
                                         &llmg_dialect_mistral_chat, &place),
                     &llmg_dialect_mistral_chat);
    assert_ptr_equal(llmg_dialect_choose(llmg_str("/v1/embeddings"),
                                         &llmg_dialect_mistral_chat, &place),
                     &llmg_dialect_mistral_other);
    assert_ptr_equal(llmg_dialect_choose(llmg_str("/v1/messages"),
                                         &llmg_dialect_ollama, &place),
                     &llmg_dialect_ollama);
    assert_null(place.route);
}


static void
names_find_a_dialect(void **state)
{
    char    names[256], few[16];
    size_t  n;

    (void) state;

    n = llmg_dialect_names(names, sizeof(names));
    assert_int_equal(n, strlen(names));
    assert_string_equal(names, "\"openai\", \"anthropic\", \"gemini\", "
                        "\"ollama\", \"cohere\", \"bedrock\", \"mistral\" or "
                        "\"generic\"");

    n = llmg_dialect_names(few, sizeof(few));
    assert_int_equal(n, sizeof(few) - 1);
    assert_string_equal(few, "\"openai\", \"anth");

    assert_ptr_equal(llmg_dialect_find(llmg_str("cohere")),
                     &llmg_dialect_cohere);
    assert_ptr_equal(llmg_dialect_find(llmg_str("mistral")),
                     &llmg_dialect_mistral_chat);

    assert_ptr_equal(llmg_dialect_find(llmg_str("openai")),
                     &llmg_dialect_openai_chat);
    assert_ptr_equal(llmg_dialect_find(llmg_str("generic")),
                     &llmg_dialect_generic);

    assert_null(llmg_dialect_find(llmg_str("openaix")));
    assert_null(llmg_dialect_find(llmg_str("opena")));
    assert_null(llmg_dialect_find(llmg_str("OpenAI")));
    assert_null(llmg_dialect_find(llmg_str("")));
}


/* tables that were checked: they may name each other */

#define TABLES   400

static const llmg_shape_t  *tables[TABLES];
static size_t               ntables;

static const llmg_shape_t  *asked[TABLES];
static size_t               nasked;


/* how the walk compares names that are not written as in the table */

static void
fold(const char *name, char *to)
{
    for ( /* void */ ; *name != '\0'; name++) {
        if (*name != '_') {
            *to++ = (*name >= 'A' && *name <= 'Z')
                    ? (char) (*name - 'A' + 'a') : *name;
        }
    }

    *to = '\0';
}


/* what the walk takes for granted of a table */

static void
check_table(const llmg_shape_t *shape)
{
    char                 one[LLMG_SHAPE_FIXED_MAX + 1];
    char                 two[LLMG_SHAPE_FIXED_MAX + 1];
    size_t               i;
    const llmg_shape_t  *row, *other;

    if (shape == NULL) {
        return;
    }

    for (i = 0; i < ntables; i++) {
        if (tables[i] == shape) {
            return;
        }
    }

    assert_true(ntables < TABLES);
    tables[ntables++] = shape;

    for (row = shape; row->name != NULL; row++) {
        assert_int_equal(row->len, strlen(row->name));
        assert_in_range(row->len, 1, LLMG_SHAPE_FIXED_MAX);
        assert_true(row->what <= LLMG_SHAPE_TOOL_INDEX);
        assert_true(row->kind < LLMG_KINDS);
        assert_true(row->role < LLMG_ROLES);

        /* a line of text is told apart by eight bits of it */

        assert_true(row - shape < 250);

        /* of two that are alike the second one would never be found */

        fold(row->name, one);

        for (other = shape; other != row; other++) {
            fold(other->name, two);

            if (strcmp(one, two) == 0) {
                fail_msg("\"%s\" and \"%s\" are alike", other->name,
                         row->name);
            }
        }

        check_table(row->members);
    }
}


/* what a client writes is looked at, however short it is */

static void
check_request(const llmg_shape_t *shape)
{
    size_t               i;
    const llmg_shape_t  *row;

    if (shape == NULL) {
        return;
    }

    for (i = 0; i < nasked; i++) {
        if (asked[i] == shape) {
            return;
        }
    }

    assert_true(nasked < TABLES);
    asked[nasked++] = shape;

    for (row = shape; row->name != NULL; row++) {

        if (row->what == LLMG_SHAPE_FIXED || row->what == LLMG_SHAPE_EVENT
            || row->what == LLMG_SHAPE_ID || row->what == LLMG_SHAPE_ECHO)
        {
            fail_msg("\"%s\" of a request is not looked at", row->name);
        }

        check_request(row->members);
    }
}


static int
has(const llmg_shape_t *shape, unsigned what)
{
    for ( /* void */ ; shape != NULL && shape->name != NULL; shape++) {
        if (shape->what == what) {
            return 1;
        }
    }

    return 0;
}


static void
tables_are_well_formed(void **state)
{
    size_t                 i, n;
    const llmg_route_t    *route;
    const llmg_dialect_t  *d;

    (void) state;

    for (i = 0; llmg_dialects[i] != NULL; i++) {
        d = llmg_dialects[i];

        check_request(d->request);
        check_table(d->request);
        check_table(d->response);
        check_table(d->delta);

        assert_true(d->format < LLMG_FORMATS);

        /* rules on the model must see it */

        assert_true(has(d->request, LLMG_SHAPE_MODEL));

        for (n = 0; d->routes[n].path != NULL; n++) {
            route = &d->routes[n];

            assert_int_equal(route->path[0], '/');
            assert_int_equal(route->len, strlen(route->path));
            assert_true(route->len <= LLMG_ROUTE_MAX);
            assert_int_equal(route->tail == 0,
                             route->bound == LLMG_ROUTE_STORED);
            assert_true(route->tail == route->len
                        || route->path[route->len - route->tail - 1] == '*');
            assert_true(route->stream <= LLMG_STREAM_NEVER);

            for (const char *p = route->path; *p != '\0'; p++) {
                assert_false(*p >= 'A' && *p <= 'Z');
            }
        }

        if (d == &llmg_dialect_generic) {
            assert_null(llmg_dialects[i + 1]);
            continue;
        }

        assert_true(n > 0);
        assert_non_null(d->response);
        assert_non_null(d->delta);
    }

    print_message("# %zu tables\n", ntables);

    /* what it says is text, whatever it is */

    assert_null(llmg_dialect_generic.response);
    assert_null(llmg_dialect_generic.delta);
    assert_int_equal(llmg_dialect_generic.flags, LLMG_ANY_REQUEST);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(paths_choose_a_dialect),
        cmocka_unit_test(paths_name_the_model),
        cmocka_unit_test(paths_tell_when_there_is_a_stream),
        cmocka_unit_test(a_name_holds_for_any_path),
        cmocka_unit_test(names_find_a_dialect),
        cmocka_unit_test(tables_are_well_formed),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
