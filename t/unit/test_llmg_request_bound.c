/*
 * What is put into a request: a bound on what is generated, where the API has
 * it and nowhere else, and the wish for usage.
 */

#include "request_rules.h"


/* one that nobody knows the paths of */

static const llmg_route_t  no_routes[] = { llmg_route_end };

static const llmg_dialect_t  unknown = {
    "unknown", no_routes, 0, 0, nested_request, NULL, NULL, NULL
};


static void
max_tokens_hold_whatever_is_asked(void **state)
{
    size_t  i;
    char    body[256], wanted[256];
    case_t  c;

    /* what is a number and may be read as more, and what is none */

    static const char *const  more[] = {
        "101", "1000000000", BIG, "1e9", "1E2", "1.5", "100.0", "0", "-0",
        "-1", "-2", "0.0", "1e400", "99999999999999999999e-30"
    };

    static const char *const  within[] = { "1", "42", "100" };

    static const char *const  odd[] = {
        "\"5\"", "\"\"", "true", "false", "{}", "[]", "[5]", "{\"a\":5}",
        "\"Infinity\""
    };

    static const case_t  cases[] = {

        /* two that differ: each by itself */

        { "max_tokens 100 clamp;",
          "{\"max_tokens\":5,\"max_completion_tokens\":999," M "}",
          "{\"max_tokens\":5,\"max_completion_tokens\":100," M "}", 0, NULL },
        { "max_tokens 100 clamp;",
          "{\"max_tokens\":999," M ",\"max_completion_tokens\" : 101 }",
          "{\"max_tokens\":100," M ",\"max_completion_tokens\" : 100 }", 0,
          NULL },
        { "max_tokens 100 refuse;",
          "{\"max_tokens\":5,\"max_completion_tokens\":999}", NULL,
          DENIED(REQUEST_LIMIT),
          "the bound on tokens is not a whole number from 1 to 100" },
        { "max_tokens 100 refuse;",
          "{\"max_tokens\":999,\"max_completion_tokens\":5}", NULL,
          DENIED(REQUEST_LIMIT), NULL },

        /* a name in escapes */

        { "max_tokens 100 clamp;", "{\"max\\u005ftokens\":999}",
          "{\"max\\u005ftokens\":100}", 0, NULL },

        /* the same name elsewhere is no bound */

        { "max_tokens 100 clamp;", "{\"metadata\":{\"max_tokens\":999}}",
          "{\"max_tokens\":100,\"metadata\":{\"max_tokens\":999}}", 0, NULL },

        /* none: there is one then, also where it would be refused */

        { "max_tokens 100 clamp;", "{" M "}", "{\"max_tokens\":100," M "}", 0,
          NULL },
        { "max_tokens 100 refuse;", "{" M "}", "{\"max_tokens\":100," M "}", 0,
          NULL },
        { "max_tokens 100 clamp;", " {\n " M " }",
          " {\"max_tokens\":100,\n " M " }", 0, NULL },
        { "max_tokens 100 clamp;", "{}", "{\"max_tokens\":100}", 0, NULL },
        { "max_tokens 100 clamp;", " { \n }", " {\"max_tokens\":100 \n }", 0,
          NULL },
        { "max_tokens 100 clamp;", "{\"max_tokens\":null}",
          "{\"max_tokens\":100}", 0, NULL },
        { "max_tokens 100 refuse;", "{\"max_completion_tokens\":null," M "}",
          "{\"max_completion_tokens\":100," M "}", 0, NULL },
        { "max_tokens 100 clamp;",
          "{\"max_tokens\":null,\"max_completion_tokens\":null}",
          "{\"max_tokens\":100,\"max_completion_tokens\":null}", 0, NULL },
        { "max_tokens 100 clamp;",
          "{\"max_tokens\":null,\"max_completion_tokens\":7}", NULL, 0, NULL },

        /* the one that the server reads */

        { "max_tokens 100 clamp member=max_completion_tokens;", "{" M "}",
          "{\"max_completion_tokens\":100," M "}", 0, NULL },
        { "max_tokens 100 clamp member=max_completion_tokens;",
          "{\"max_completion_tokens\" : 7}", NULL, 0, NULL },
        { "max_tokens 100 clamp member=max_completion_tokens;",
          "{\"max_completion_tokens\":null,\"max_tokens\":7}",
          "{\"max_completion_tokens\":100,\"max_tokens\":7}", 0, NULL },
        { "max_tokens 100 clamp member=max_tokens;",
          "{\"max_completion_tokens\":7}",
          "{\"max_tokens\":100,\"max_completion_tokens\":7}", 0, NULL },
        { "max_tokens 100 clamp member=maxOutputTokens;", "{" M "}",
          "{\"max_tokens\":100," M "}", 0, NULL },

        { "max_tokens off;", "{" M "}", NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    (void) state;

    c.body = body;

    for (i = 0; i < sizeof(more) / sizeof(more[0]); i++) {
        (void) snprintf(body, sizeof(body), "{\"max_tokens\":%s,\"x\":[%s],"
                        M "}", more[i], BIG);
        (void) snprintf(wanted, sizeof(wanted), "{\"max_tokens\":100,\"x\":"
                        "[%s]," M "}", BIG);

        c = (case_t) { "max_tokens 100 clamp;", body, wanted, 0, NULL };
        check(&llmg_dialect_openai_chat, NULL, &c);
        assert_int_equal(result.changes, LLMG_CHANGE_MAX_TOKENS);

        c = (case_t) { "max_tokens 100 refuse;", body, NULL,
                       DENIED(REQUEST_LIMIT), NULL };
        check(&llmg_dialect_openai_chat, NULL, &c);
    }

    for (i = 0; i < sizeof(within) / sizeof(within[0]); i++) {
        (void) snprintf(body, sizeof(body), "{\"max_tokens\":%s," M "}",
                        within[i]);

        c = (case_t) { "max_tokens 100 clamp;", body, NULL, 0, NULL };
        check(&llmg_dialect_openai_chat, NULL, &c);
        assert_int_equal(result.changes, 0);

        c.lines = "max_tokens 100 refuse;";
        check(&llmg_dialect_openai_chat, NULL, &c);
    }

    for (i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
        (void) snprintf(body, sizeof(body), "{\"max_tokens\":%s," M "}",
                        odd[i]);

        c = (case_t) { "max_tokens 100 clamp;", body, NULL,
                       DENIED(REQUEST_LIMIT), NULL };
        check(&llmg_dialect_openai_chat, NULL, &c);

        c.lines = "max_tokens 100 refuse;";
        check(&llmg_dialect_openai_chat, NULL, &c);
    }

    check_all(&llmg_dialect_openai_chat, cases);
}


static void
a_bound_goes_where_the_api_has_it(void **state)
{
    static const case_t  cases[] = {
        { "max_tokens 9 clamp;", "{\"contents\":\"a\"}",
          "{\"settings\":{\"maxOutputTokens\":9},\"contents\":\"a\"}", 0,
          NULL },
        { "max_tokens 9 clamp;", "{}",
          "{\"settings\":{\"maxOutputTokens\":9}}", 0, NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{\"topK\":1}}",
          "{\"settings\":{\"maxOutputTokens\":9,\"topK\":1}}", 0, NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{ }}",
          "{\"settings\":{\"maxOutputTokens\":9 }}", 0, NULL },
        { "max_tokens 9 clamp;", "{\"a\":1,\"settings\":null,\"b\":2}",
          "{\"a\":1,\"settings\":{\"maxOutputTokens\":9},\"b\":2}", 0, NULL },
        { "max_tokens 9 clamp;",
          "{\"settings\":{\"candidateCount\":1,\"maxOutputTokens\":10}}",
          "{\"settings\":{\"candidateCount\":1,\"maxOutputTokens\":9}}", 0,
          NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{\"maxOutputTokens\":null}}",
          "{\"settings\":{\"maxOutputTokens\":9}}", 0, NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{\"maxOutputTokens\":\"5\"}}",
          NULL, DENIED(REQUEST_LIMIT), NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{\"x\":{\"maxOutputTokens\":"
          "10}}}", "{\"settings\":{\"maxOutputTokens\":9,\"x\":"
          "{\"maxOutputTokens\":10}}}", 0, NULL },

        /* not at the top, where this API does not look */

        { "max_tokens 9 clamp;", "{\"maxOutputTokens\":5}",
          "{\"settings\":{\"maxOutputTokens\":9},\"maxOutputTokens\":5}", 0,
          NULL },
        { "max_tokens 9 clamp member=max_tokens;", "{}",
          "{\"settings\":{\"maxOutputTokens\":9}}", 0, NULL },

        /* there is no second one of that name */

        { "max_tokens 9 clamp;", "{\"settings\":\"x\"}", NULL,
          DENIED(REQUEST_LIMIT), "the bound on tokens has no object to be in" },
        { "max_tokens 9 clamp;", "{\"settings\":[]}", NULL,
          DENIED(REQUEST_LIMIT), NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const case_t  untouched[] = {
        { "max_tokens 9 clamp;", "{\"contents\":\"a\"}", NULL, 0, NULL },
        { "max_tokens 9 clamp;", "{\"settings\":\"x\"}", NULL, 0, NULL },
        { "max_tokens 9 clamp;", "{\"settings\":{\"maxOutputTokens\":10}}",
          "{\"settings\":{\"maxOutputTokens\":9}}", 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    (void) state;

    check_all(&nested, cases);

    /* an API that nobody knows, and one that generates nothing */

    check_all(&unknown, untouched);

    place.model = llmg_str("m");
    place.route = &nested_routes[1];

    check(&nested, &place, &untouched[0]);
    check(&nested, &place, &untouched[1]);
    check(&nested, &place, &untouched[2]);

    place.route = &nested_routes[0];
    check(&nested, &place, &cases[0]);

    check(&llmg_dialect_generic, NULL, &untouched[0]);
}


#define INCLUDE  "\"stream_options\":{\"include_usage\":true}"
#define CLAMP    "max_tokens 9 clamp;"

static void
a_decoy_is_no_bound(void **state)
{
    static const path_case_t  cases[] = {

        /* names that others have */

        { "/v1/chat/completions", { CLAMP, "{\"max_new_tokens\":1}",
          "{\"max_tokens\":9,\"max_new_tokens\":1}", 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"max_output_tokens\":1}",
          "{\"max_tokens\":9,\"max_output_tokens\":1}", 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"MAX_TOKENS\":1}",
          "{\"max_tokens\":9,\"MAX_TOKENS\":1}", 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"maxCompletionTokens\":1}",
          "{\"max_tokens\":9,\"maxCompletionTokens\":1}", 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"max_new_tokens\":99}",
          "{\"max_tokens\":9,\"max_new_tokens\":9}", 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"max_completion_tokens\":1}",
          NULL, 0, NULL } },
        { "/v1/chat/completions", { CLAMP, "{\"max\\u005ftokens\":1}", NULL,
          0, NULL } },
        { "/v1/chat/completions",
          { CLAMP, "{\"extra_body\":{\"max_tokens\":1}}",
            "{\"max_tokens\":9,\"extra_body\":{\"max_tokens\":1}}", 0, NULL }
        },
        { "/v1/chat/completions",
          { "max_tokens 9 clamp member=max_tokens;",
            "{\"max_completion_tokens\":1}",
            "{\"max_tokens\":9,\"max_completion_tokens\":1}", 0, NULL } },
        { "/v1/completions", { CLAMP, "{\"max_completion_tokens\":1}",
          "{\"max_tokens\":9,\"max_completion_tokens\":1}", 0, NULL } },
        { "/v1/messages", { CLAMP, "{\"max_tokens_to_sample\":1}",
          "{\"max_tokens\":9,\"max_tokens_to_sample\":1}", 0, NULL } },
        { "/v1/complete", { CLAMP, "{\"max_tokens_to_sample\":10}",
          "{\"max_tokens_to_sample\":9}", 0, NULL } },

        /* its own, where it does not look */

        { "/v1/responses",
          { CLAMP, "{\"completion_args\":{\"max_tokens\":1}}",
            "{\"max_output_tokens\":9,\"completion_args\":{\"max_tokens\":1}}",
            0, NULL } },
        { "/v1/responses", { CLAMP, "{\"max_tokens\":1}",
          "{\"max_output_tokens\":9,\"max_tokens\":1}", 0, NULL } },
        { "/api/chat", { CLAMP, "{\"parameters\":{\"num_predict\":1}}",
          "{\"options\":{\"num_predict\":9},\"parameters\":"
          "{\"num_predict\":1}}", 0, NULL } },
        { "/api/chat", { CLAMP, "{\"options\":{\"NUM_PREDICT\":1}}",
          "{\"options\":{\"num_predict\":9,\"NUM_PREDICT\":1}}", 0, NULL } },
        { "/api/chat", { CLAMP, "{\"Options\":{\"num_predict\":1}}", NULL, 0,
          NULL } },
        { "/v1beta/models/g:generateContent",
          { CLAMP, "{\"parameters\":{\"maxOutputTokens\":1}}",
            "{\"generationConfig\":{\"maxOutputTokens\":9},\"parameters\":"
            "{\"maxOutputTokens\":1}}", 0, NULL } },
        { "/v1beta/models/g:generateContent",
          { CLAMP, "{\"generateContentRequest\":{\"generationConfig\":"
            "{\"maxOutputTokens\":1}}}",
            "{\"generationConfig\":{\"maxOutputTokens\":9},"
            "\"generateContentRequest\":{\"generationConfig\":"
            "{\"maxOutputTokens\":1}}}", 0, NULL } },
        { "/v1beta/models/g:generateContent",
          { CLAMP, "{\"generateContentRequest\":{\"generationConfig\":{}},"
            "\"generationConfig\":{\"topK\":1}}",
            "{\"generateContentRequest\":{\"generationConfig\":{}},"
            "\"generationConfig\":{\"maxOutputTokens\":9,\"topK\":1}}", 0,
            NULL } },
        { "/v1beta/models/g:generateContent",
          { CLAMP, "{\"generation_config\":{\"max_output_tokens\":1}}", NULL,
            0, NULL } },
        { "/model/m/converse", { CLAMP, "{\"max_tokens\":1}",
          "{\"inferenceConfig\":{\"maxTokens\":9},\"max_tokens\":1}", 0,
          NULL } },
        { "/model/m/converse", { CLAMP, "{\"maxTokens\":1}",
          "{\"inferenceConfig\":{\"maxTokens\":9},\"maxTokens\":1}", 0,
          NULL } },
        { "/model/m/converse",
          { CLAMP, "{\"inferenceConfig\":{\"max_new_tokens\":1}}",
            "{\"inferenceConfig\":{\"maxTokens\":9,\"max_new_tokens\":1}}", 0,
            NULL } },
        { "/model/m/converse",
          { CLAMP, "{\"inferenceConfig\":{\"max_tokens\":1}}",
            "{\"inferenceConfig\":{\"maxTokens\":9,\"max_tokens\":1}}", 0,
            NULL } },
        { "/model/m/converse",
          { CLAMP, "{\"inferenceConfig\":{\"maxTokens\":1}}", NULL, 0, NULL } },

        /* the body of whatever model */

        { "/model/m/invoke", { CLAMP, "{\"max_gen_len\":10}",
          "{\"max_gen_len\":9}", 0, NULL } },
        { "/model/m/invoke", { "max_tokens 9 clamp member=max_tokens;",
          "{\"max_gen_len\":1}", "{\"max_tokens\":9,\"max_gen_len\":1}", 0,
          NULL } },
        { NULL, { NULL, NULL, NULL, 0, NULL } }
    };

    (void) state;

    check_paths(cases);
}


static void
what_generates_nothing_gets_no_bound(void **state)
{
    size_t                 i;
    case_t                 c = { CLAMP, "{\"x\":1}", NULL, 0, NULL };
    const llmg_dialect_t  *dialect, *mistral;

    static const char *const  paths[] = {
        "/v1/embeddings", "/v1/moderations", "/v1/images/generations",
        "/v1/images/edits", "/v1/audio/speech", "/v1/videos",
        "/openai/deployments/d/embeddings",
        "/openai/deployments/d/images/generations",
        "/openai/deployments/d/audio/speech",
        "/v1beta/models/g:embedContent", "/v1beta/models/g:batchEmbedContents",
        "/v1beta/models/g:batchGenerateContent",
        "/v1beta/models/g:countTokens", "/v1/models/g:predict",
        "/api/embed", "/api/embeddings", "/api/create",
        "/v2/embed", "/v2/rerank", "/v1/rerank", "/v1/embed", "/v1/classify",
        "/v1/messages/count_tokens", "/v1/messages/batches",
        "/v1/conversations", "/v1/responses/compact",
        "/v1/responses/input_tokens", "/model/m/count-tokens"
    };

    (void) state;

    for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        dialect = llmg_dialect_choose(llmg_str(paths[i]), NULL, &place);

        assert_non_null(place.route);
        check(dialect, &place, &c);
    }

    mistral = llmg_dialect_find(llmg_str("mistral"));
    dialect = llmg_dialect_choose(llmg_str("/v1/chat/moderations"), mistral,
                                  &place);
    check(dialect, &place, &c);

    /* a path that no route knows, of an API that is named */

    c.becomes = "{\"max_tokens\":9,\"x\":1}";
    dialect = llmg_dialect_choose(llmg_str("/ask"), mistral, &place);
    check(dialect, &place, &c);
}


#define GEMINI_BATCH(r)                                                       \
    "{\"batch\":{\"inputConfig\":{\"requests\":{\"requests\":[{\"request\":"  \
    r "}]}}}}"
#define GEMINI_SNAKE(r)                                                       \
    "{\"batch\":{\"input_config\":{\"requests\":{\"requests\":[{\"request\":" \
    r "}]}}}}"

#define BATCH   "/v1beta/models/g:batchGenerateContent"

static void
batches_are_looked_into(void **state)
{
    static const path_case_t  cases[] = {
        { BATCH, { CLAMP, GEMINI_BATCH("{\"generationConfig\":"
                                       "{\"maxOutputTokens\":10}}"),
                   GEMINI_BATCH("{\"generationConfig\":"
                                "{\"maxOutputTokens\":9}}"), 0, NULL } },
        { BATCH, { CLAMP, GEMINI_SNAKE("{\"generation_config\":"
                                       "{\"max_output_tokens\":10}}"),
                   GEMINI_SNAKE("{\"generation_config\":"
                                "{\"max_output_tokens\":9}}"), 0, NULL } },
        { BATCH, { "tools deny codeExecution;",
                   GEMINI_BATCH("{\"tools\":[{\"codeExecution\":{}}]}"), NULL,
                   DENIED(TOOL_DENIED), NULL } },
        { BATCH, { "parts deny image/*;",
                   GEMINI_BATCH("{\"contents\":[{\"parts\":[{\"inlineData\":"
                                "{\"mimeType\":\"image/png\",\"data\":"
                                "\"AAAA\"}}]}]}"), NULL,
                   DENIED(PART_DENIED), NULL } },
        { BATCH, { "limit messages 1;",
                   GEMINI_BATCH("{\"contents\":[{},{}]}"), NULL,
                   DENIED(REQUEST_LIMIT), NULL } },
        { BATCH, { "models g;", GEMINI_BATCH("{\"model\":\"x\"}"), NULL,
                   DENIED(MODEL_DENIED), NULL } },

        { "/v1/messages/batches",
          { CLAMP, "{\"requests\":[{\"params\":{\"max_tokens\":10}}]}",
            "{\"requests\":[{\"params\":{\"max_tokens\":9}}]}", 0, NULL } },
        { "/v1/messages/batches",
          { "tools deny shell;", "{\"requests\":[{\"params\":{\"tools\":"
            "[{\"name\":\"shell\"}]}}]}", NULL, DENIED(TOOL_DENIED), NULL } },
        { NULL, { NULL, NULL, NULL, 0, NULL } }
    };

    (void) state;

    check_paths(cases);
}


static void
usage_is_asked_for_once(void **state)
{
    size_t  i;

    static const struct {
        case_t    c;
        unsigned  hide;
    } cases[] = {
        { { "usage on;", "{\"stream\":true," M "}",
            "{" INCLUDE ",\"stream\":true," M "}", 0, NULL }, 1 },
        { { "usage on;", "{" M ",\"stream\":true,\"stream_options\":null}",
            "{" M ",\"stream\":true," INCLUDE "}", 0, NULL }, 1 },
        { { "usage on;", "{\"stream_options\":{},\"stream\":true}",
            "{" INCLUDE ",\"stream\":true}", 0, NULL }, 1 },
        { { "usage on;",
            "{\"stream_options\": {\"x\" : 1 } ,\"stream\":true}",
            "{\"stream_options\": {\"include_usage\":true,\"x\" : 1 } ,"
            "\"stream\":true}", 0, NULL }, 1 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":"
            "{\"include_usage\":false}}", "{\"stream\":true," INCLUDE "}", 0,
            NULL }, 1 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":"
            "{\"include_usage\": null }}", "{\"stream\":true,"
            "\"stream_options\":{\"include_usage\": true }}", 0, NULL }, 1 },

        /* asked for, or only the server knows what it is */

        { { "usage on;", "{\"stream\":true," INCLUDE "}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":"
            "{\"include_usage\":\"true\"}}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":"
            "{\"include_usage\":1}}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":[]}", NULL, 0,
            NULL }, 0 },
        { { "usage on;", "{\"stream\":true,\"stream_options\":\"x\"}", NULL, 0,
            NULL }, 0 },

        /* no stream */

        { { "usage on;", "{" M "}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"stream\":false," M "}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"stream\":null," M "}", NULL, 0, NULL }, 0 },
        { { "usage on;", "{\"x\":{\"stream\":true}}", NULL, 0, NULL }, 0 },

        { { "usage off;", "{\"stream\":true}", NULL, 0, NULL }, 0 },
        { { "inherit default;", "{\"stream\":true}",
            "{" INCLUDE ",\"stream\":true}", 0, NULL }, 1 },
        { { "inherit strict;", "{\"stream\":true}",
            "{" INCLUDE ",\"stream\":true}", 0, NULL }, 1 },
        { { "inherit observe;", "{\"stream\":true}", NULL, 0, NULL }, 0 },
        { { "inherit default; usage off;", "{\"stream\":true}", NULL, 0,
            NULL }, 0 },

        /* all at once, masks included; nothing else is touched */

        { { "inherit default; max_tokens 50 clamp;",
            "{\"x\":" BIG ",\"max_tokens\":\t4242424242424242 ,"
            "\"messages\":[{\"role\":\"user\",\"content\":\"to a@b.com \\/\"}],"
            "\"stream\":true, \"y\" : 1.50}",
            "{" INCLUDE ",\"x\":" BIG ",\"max_tokens\":\t50 ,"
            "\"messages\":[{\"role\":\"user\",\"content\":\"to "
            "[EMAIL_ADDRESS] \\/\"}],\"stream\":true, \"y\" : 1.50}", 0,
            NULL }, 1 },
        { { "inherit default; max_tokens 50 clamp;",
            "{\"stream\":true,\"user\":\"a@b.com\"}",
            "{\"max_tokens\":50," INCLUDE ",\"stream\":true,"
            "\"user\":\"[EMAIL_ADDRESS]\"}", 0, NULL }, 1 },
        { { "inherit default;",
            "{\"stream\":true,\"stream_options\":{\"a@b.com\":\"a@b.com\"}}",
            "{\"stream\":true,\"stream_options\":{\"include_usage\":true,"
            "\"[EMAIL_ADDRESS]\":\"[EMAIL_ADDRESS]\"}}", 0, NULL }, 1 },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        check(&llmg_dialect_openai_chat, NULL, &cases[i].c);

        if (result.hide != cases[i].hide) {
            fail_msg("%s", cases[i].c.body);
        }

        assert_int_equal(!!(result.changes & LLMG_CHANGE_USAGE),
                         cases[i].hide);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(max_tokens_hold_whatever_is_asked),
        cmocka_unit_test(a_bound_goes_where_the_api_has_it),
        cmocka_unit_test(a_decoy_is_no_bound),
        cmocka_unit_test(what_generates_nothing_gets_no_bound),
        cmocka_unit_test(batches_are_looked_into),
        cmocka_unit_test(usage_is_asked_for_once),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
