/*
 * Rules on a request itself: lines right and wrong, what is refused and why,
 * what is changed byte for byte, and nothing beside it.
 */

#include "request_rules.h"


static void
refuses(const char *text, const char *reason)
{
    char            err[256], name[32];
    llmg_status_t   rc;
    llmg_policy_t  *p;

    static unsigned  n;

    (void) snprintf(name, sizeof(name), "refused %u", n++);

    p = llmg_policies_add(policies, llmg_str(name));
    assert_non_null(p);

    err[0] = '\0';
    rc = llmg_policy_parse(policies, p, llmg_str(text), err, sizeof(err));

    if (rc != LLMG_INVALID || strcmp(err, reason) != 0) {
        fail_msg("%s: %d \"%s\"", text, rc, err);
    }
}


static void
wrong_lines_say_why(void **state)
{
    size_t      i;
    llmg_str_t  words[3];
    char        err[128];

    static const char *const  tokens[] = {
        "max_tokens;", "max_tokens 10;", "max_tokens 0 clamp;",
        "max_tokens -1 clamp;", "max_tokens 1.5 clamp;", "max_tokens x clamp;",
        "max_tokens 10 cut;", "max_tokens 10 clamp hard;",
        "max_tokens 1000000000000000 clamp;", "max_tokens clamp 10;",
        "max_tokens 10 clamp member=;", "max_tokens 10 clamp member=a-b;",
        "max_tokens 10 clamp member=a member=b;", "max_tokens off clamp;"
    };

    static const char *const  limits[] = {
        "limit;", "limit n;", "limit N 1;", "limit x 1;", "limit n x;",
        "limit n 1 2;", "limit n -1;", "limit max_tokens 1;", "limit 1 n;",
        "limit prompt 1k;"
    };

    (void) state;

    for (i = 0; i < sizeof(tokens) / sizeof(tokens[0]); i++) {
        refuses(tokens[i], "\"max_tokens\" takes a number from 1, \"clamp\" "
                "or \"refuse\", and perhaps member=name; or \"off\"");
    }

    for (i = 0; i < sizeof(limits) / sizeof(limits[0]); i++) {
        refuses(limits[i], "\"limit\" takes \"messages\", \"images\", \"n\", "
                "\"prompt\" or \"prompt_tokens\", and a number or \"off\"");
    }

    refuses("max_tokens 1 clamp; max_tokens 2 clamp;",
            "\"max_tokens\" is duplicate");
    refuses("limit n 1; limit n off;", "\"limit n\" is duplicate");
    refuses("limit messages 0;",
            "\"limit messages 0\" would refuse every request");
    refuses("limit prompt_tokens 0;",
            "\"limit prompt_tokens 0\" would refuse every request");

    refuses("models;", "\"models\" takes the models that are allowed");
    refuses("models a b a;", "\"a\" in \"models\" is duplicate");
    refuses("models a; models A;", "\"A\" in \"models\" is duplicate");

    refuses("tools;", "\"tools\" takes \"allow\" or \"deny\", and names");
    refuses("tools allow;", "\"tools\" takes \"allow\" or \"deny\", and names");
    refuses("tools a b;", "\"tools\" takes \"allow\" or \"deny\", and names");
    refuses("parts block a;",
            "\"parts\" takes \"allow\" or \"deny\", and names");
    refuses("tools allow a; tools deny b A;",
            "\"tools\" both allows and denies \"A\"");
    refuses("parts deny a/*; parts deny a/*;",
            "\"a/*\" in \"parts\" is duplicate");

    /* what cannot act */

    refuses("parts deny image;",
            "\"image\" in \"parts\" is no type, expected \"type/subtype\", "
            "\"url\", \"stored\", \"token-ids\", \"unknown\" or a pattern");
    refuses("max_tokens 9 clamp member=max_tokenz;",
            "\"max_tokenz\" bounds the answer of no API");
    refuses("max_tokens 9 refuse member=model;",
            "\"model\" bounds the answer of no API");

    refuses("usage;", "\"usage\" takes \"on\" or \"off\"");
    refuses("usage yes;", "\"usage\" takes \"on\" or \"off\"");
    refuses("usage on off;", "\"usage\" takes \"on\" or \"off\"");
    refuses("usage on; usage on;", "\"usage\" is duplicate");

    /* nginx can give an empty word, a text cannot */

    words[0] = llmg_str("models");
    words[1] = llmg_str("a");
    words[2] = llmg_str("");

    assert_int_equal(llmg_policy_line(policies, llmg_policies_add(policies,
                                                 llmg_str("empty word")),
                                      words, 3, err, sizeof(err)),
                     LLMG_INVALID);
    assert_string_equal(err, "an empty name in \"models\" fits nothing");
}


static void
models_are_allowed_by_name(void **state)
{
    size_t  i;

    static const case_t  cases[] = {
        { "models gpt-4o;", "{\"model\":\"gpt-4o\"}", NULL, 0, NULL },
        { "models gpt-4o;", "{\"model\":\"GPT-4O\"}", NULL, 0, NULL },
        { "models GPT-4o*;", "{\"model\":\"gpt-4o-mini\"}", NULL, 0, NULL },
        { "models a; models gpt-*;", "{\"model\":\"gpt-4o\"}", NULL, 0, NULL },
        { "models *-mini o3*;", "{\"model\":\"o3-pro\"}", NULL, 0, NULL },
        { "models gpt-4o;", "{\"model\":\"gpt\\u002d4o\"}", NULL, 0, NULL },

        { "models gpt-4o;", "{\"model\":\"gpt-4o-mini\"}", NULL,
          DENIED(MODEL_DENIED),
          "model gpt-4o-mini is not allowed by policy p" },
        { "models gpt-4o;", "{\"model\":\"gpt-4\"}", NULL,
          DENIED(MODEL_DENIED), NULL },
        { "models gpt-4o;", "{\"model\":\" gpt-4o\"}", NULL,
          DENIED(MODEL_DENIED), "a model is not allowed by policy p" },
        { "models gpt-4o;", "{\"model\":\"gpt-4o\\u0000\"}", NULL,
          DENIED(MODEL_DENIED), "a model is not allowed by policy p" },
        { "models gpt-4o;", "{\"model\":\"gpt-4\\u043e\"}", NULL,
          DENIED(MODEL_DENIED), "a model is not allowed by policy p" },
        { "models gpt-4o;", "{\"model\":\"x\\\"x\"}", NULL,
          DENIED(MODEL_DENIED), "a model is not allowed by policy p" },
        { "models gpt-4o;", "{\"model\":\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}", NULL,
          DENIED(MODEL_DENIED), "a model is not allowed by policy p" },

        /* none, and what is none */

        { "models gpt-4o;", "{" M "}", NULL, DENIED(MODEL_DENIED),
          "no model is named" },
        { "models *;", "{" M "}", NULL, DENIED(MODEL_DENIED),
          "no model is named" },
        { "models *;", "{\"model\":null}", NULL, DENIED(MODEL_DENIED),
          "no model is named" },
        { "models *;", "{\"model\":[]}", NULL, DENIED(MODEL_DENIED),
          "no model is named" },
        { "models *;", "{\"x\":{\"model\":\"gpt-4o\"}}", NULL,
          DENIED(MODEL_DENIED), "no model is named" },
        { "models *;", "{\"model\":4}", NULL, DENIED(MODEL_DENIED),
          "the model is not named by a string" },
        { "models *;", "{\"model\":true}", NULL, DENIED(MODEL_DENIED),
          "the model is not named by a string" },
        { "models *;", "{\"model\":{\"name\":\"gpt-4o\"}}", NULL,
          DENIED(MODEL_DENIED), "the model is not named by a string" },
        { "models *;", "{\"model\":\"\"}", NULL, 0, NULL },
        { "models a;", "{\"model\":\"\"}", NULL, DENIED(MODEL_DENIED), NULL },

        /* all that are named, in whichever member */

        { "models a b;", "{\"model\":\"a\",\"models\":[\"b\",\"a\"]}", NULL, 0,
          NULL },
        { "models a b;", "{\"model\":\"a\",\"models\":[\"b\",\"c\"]}", NULL,
          DENIED(MODEL_DENIED), "model c is not allowed" },
        { "models a;", "{\"model\":[\"a\",\"c\"]}", NULL,
          DENIED(MODEL_DENIED), "model c is not allowed" },

        /* without a line every model is */

        { "usage on;", "{\"model\":\"x\"}", NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const struct {
        const char  *path;
        const char  *body;
        unsigned     reason;
    } paths[] = {
        { "a", "{" M "}", 0 },
        { "A", "{\"model\":\"b\"}", 0 },
        { "a", "{\"model\":null}", 0 },
        { "c", "{" M "}", DENIED(MODEL_DENIED) },
        { "c", "{\"model\":\"a\"}", DENIED(MODEL_DENIED) },
        { "a", "{\"model\":\"c\"}", DENIED(MODEL_DENIED) },
        { "", "{\"model\":\"a\"}", 0 },
        { "", "{" M "}", DENIED(MODEL_DENIED) }
    };

    (void) state;

    check_all(&llmg_dialect_openai_chat, cases);

    for (i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        place.route = NULL;
        place.model = llmg_str(paths[i].path);

        check(&llmg_dialect_openai_chat, &place,
              &(case_t) { "models a b;", paths[i].body, NULL, paths[i].reason,
                          NULL });
    }
}


/* what holds a secret is not said again, in the error or in a log */

static void
a_name_that_holds_a_secret_is_not_quoted(void **state)
{
    static const char  key[] =
        "{\"model\":\"AKI" "AQYLPMN5HHHFPZAM2\"," M "}";

    (void) state;

    check(&llmg_dialect_openai_chat, NULL,
          &(case_t) { "inherit default; models gpt-4o;", key, NULL,
                      DENIED(MODEL_DENIED),
                      "a model is not allowed by policy" });

    assert_null(strstr((const char *) result.detail.data, "QYLP"));
    assert_true(llmg_str_eqz(result.model, "AWS_ACCESS_KEY"));
}


static void
tools_are_judged_by_name_or_type(void **state)
{
    static const case_t  cases[] = {
        { "tools deny shell*;", "{\"tools\":[{\"type\":\"function\","
          "\"function\":{\"name\":\"look\"}}]}", NULL, 0, NULL },
        { "tools deny shell*;", "{\"tools\":[{\"type\":\"function\","
          "\"function\":{\"name\":\"Shell_run\"}}]}", NULL,
          DENIED(TOOL_DENIED), "tool Shell_run is not allowed by policy p" },
        { "tools deny shell*;", "{\"tools\":[{\"function\":{\"name\":"
          "\"sh\\u0065ll\"}}]}", NULL, DENIED(TOOL_DENIED), "tool shell is" },
        { "tools deny shell*;", "{\"tools\":[{\"type\":\"custom\","
          "\"custom\":{\"name\":\"shell\"}}]}", NULL, DENIED(TOOL_DENIED),
          NULL },
        { "tools deny shell*;", "{\"functions\":[{\"name\":\"shell\"}]}", NULL,
          DENIED(TOOL_DENIED), NULL },
        { "tools deny shell*;", "{\"tools\":{\"function\":{\"name\":"
          "\"shell\"}}}", NULL, DENIED(TOOL_DENIED), NULL },
        { "tools deny web_*;", "{\"tools\":[{\"type\":\"web_search\"}]}", NULL,
          DENIED(TOOL_DENIED), "tool web_search is not" },
        { "tools deny shell;", "{\"tool_choice\":{\"type\":\"function\","
          "\"function\":{\"name\":\"shell\"}}}", NULL, DENIED(TOOL_DENIED),
          NULL },
        { "tools deny shell;", "{\"tool_choice\":\"auto\"}", NULL, 0, NULL },

        /* what the model called before is history */

        { "tools deny shell;", "{\"messages\":[{\"tool_calls\":[{\"function\":"
          "{\"name\":\"shell\"}}]}]}", NULL, 0, NULL },

        /* an allow-list */

        { "tools allow look*;", "{\"tools\":[{\"type\":\"function\","
          "\"function\":{\"name\":\"look_up\"}}]}", NULL, 0, NULL },
        { "tools allow look*;", "{\"tools\":[{\"type\":\"function\","
          "\"function\":{\"name\":\"look_up\"}},{\"type\":\"function\","
          "\"function\":{\"name\":\"f\"}}]}", NULL, DENIED(TOOL_DENIED),
          "tool f is not allowed by policy p" },
        { "tools allow look*;", "{\"tools\":[{\"type\":\"shell\"}]}", NULL,
          DENIED(TOOL_DENIED), "tool shell is" },
        { "tools allow look*;", "{\"tools\":[{\"type\":\"Function\","
          "\"function\":{\"name\":\"look\"}}]}", NULL, DENIED(TOOL_DENIED),
          "tool Function is" },
        { "tools allow look;", "{\"tools\":[{\"function\":{\"name\":7}}]}",
          NULL, DENIED(TOOL_DENIED), "a tool is not named by a string" },
        { "tools deny look;", "{\"tools\":[{\"function\":{\"name\":{}}}]}",
          NULL, DENIED(TOOL_DENIED), "a tool is not named by a string" },
        { "tools deny look;", "{\"tools\":[{\"function\":{\"name\":null}}]}",
          NULL, 0, NULL },
        { "tools allow look;", "{" M "}", NULL, 0, NULL },

        /* a denial wins over what the same policy allows */

        { "tools allow *; tools deny shell;", "{\"functions\":[{\"name\":"
          "\"shell\"}]}", NULL, DENIED(TOOL_DENIED), NULL },
        { "tools deny shell; tools allow *;", "{\"functions\":[{\"name\":"
          "\"shell\"}]}", NULL, DENIED(TOOL_DENIED), NULL },
        { "tools deny shell; tools allow *;", "{\"functions\":[{\"name\":"
          "\"f\"}]}", NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    (void) state;

    check_all(&llmg_dialect_openai_chat, cases);
}


/* the walk does not list such members yet: said here as it will */

static void
tools_that_are_members(void **state)
{
    size_t          i;
    llmg_chat_t     chat;
    llmg_param_t    param;
    llmg_request_t  request;
    llmg_str_t      body = llmg_null_string;

    static const struct {
        const char  *lines;
        const char  *name;
        unsigned     denied;
    } cases[] = {
        { "tools deny googleSearch;", "googleSearch", LLMG_DENIED_TOOL },
        { "tools deny googleSearch;", "google_search", LLMG_DENIED_TOOL },
        { "tools deny google_*;", "googleSearch", LLMG_DENIED_TOOL },
        { "tools deny *_search;", "googlesearch_", LLMG_DENIED_TOOL },
        { "tools deny googleSearch;", "google", 0 },
        { "tools deny google;", "googleSearch", 0 },
        { "tools allow google_search;", "googleSearch", 0 },
        { "tools allow googleSearch;", "codeExecution", LLMG_DENIED_TOOL },
        { "tools allow g*h;", "google_search", 0 }
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        setup(of(cases[i].lines), &nested);
        llmg_chat_init(&chat, arena);

        memset(&param, 0, sizeof(llmg_param_t));
        param.what = LLMG_SHAPE_TOOL_MEMBERS;
        param.type = LLMG_JSON_OBJECT;
        param.value = llmg_str(cases[i].name);

        chat.params = &param;
        chat.nparams = 1;

        assert_int_equal(llmg_request_rules(in.policy, &nested, NULL, &chat,
                                            body, 0, &request), LLMG_OK);

        if (request.denied != cases[i].denied) {
            fail_msg("%s %s", cases[i].lines, cases[i].name);
        }
    }
}


#define URL(u)  "{\"messages\":[{\"content\":[{\"type\":\"image_url\","        \
                "\"image_url\":{\"url\":\"" u "\"}}]}]}"
#define PNG     "data:image/png;base64,AAAA"

static void
parts_are_judged_by_type(void **state)
{
    static const case_t  cases[] = {
        { "parts deny image/*;", URL(PNG), NULL, DENIED(PART_DENIED),
          "part image/png is not allowed by policy p" },
        { "parts deny image/*;", URL("data:Image/PNG,A"), NULL,
          DENIED(PART_DENIED), NULL },
        { "parts deny image/jpeg;", URL(PNG), NULL, 0, NULL },
        { "parts deny image/*;", URL("https://example.com/a.png"), NULL, 0,
          NULL },
        { "parts deny url;", URL("https://example.com/a.png"), NULL,
          DENIED(PART_DENIED), "part url is not" },
        { "parts deny unknown;", URL("data:;base64,AAAA"), NULL,
          DENIED(PART_DENIED), "part unknown is not" },
        { "parts allow image/png;", URL(PNG), NULL, 0, NULL },
        { "parts allow image/png;", URL("data:image/gif;base64,AA"), NULL,
          DENIED(PART_DENIED), NULL },
        { "parts allow image/png;", "{" M "}", NULL, 0, NULL },

        /* the nearest policy that knows it decides */

        { "inherit default; parts allow url image/*;", URL(PNG), NULL, 0,
          NULL },
        { "inherit default; parts allow url;", URL(PNG), NULL,
          DENIED(PART_DENIED), NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const case_t  ids[] = {
        { "inherit default;", "{\"prompt\":[1,2,3]}", NULL,
          DENIED(PART_DENIED), "part token-ids is not allowed by policy p" },
        { "inherit strict;", "{\"prompt\":[[1,2],[3]]}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"prompt\":[\"1,2,3\"]}", NULL, 0, NULL },
        { "inherit observe;", "{\"prompt\":[1,2,3]}", NULL, 0, NULL },
        { "inherit default; parts allow token-ids;", "{\"prompt\":[1,2,3]}",
          NULL, 0, NULL },
        { "inherit default; parts allow *;", "{\"prompt\":[1,2,3]}", NULL, 0,
          NULL },

        /* each of them is a token */

        { "limit prompt_tokens 3;", "{\"prompt\":[1,22,333]}", NULL, 0, NULL },
        { "limit prompt_tokens 2;", "{\"prompt\":[1,22,333]}", NULL,
          DENIED(PROMPT_LIMIT), "the prompt has about more than 2 tokens" },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const case_t  inputs[] = {
        { "inherit default;", "{\"input\":[1,2,3]}", NULL, 0, NULL },
        { "inherit default;", "{\"input\":[[1,2],[3]]}", NULL, 0, NULL },
        { "inherit default;", "{\"input\":[\"1\",\"2\"],\"dimensions\":3}",
          NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const case_t  any[] = {
        { "inherit default;", "{\"prompt\":[1,2]}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"input_ids\":[[1,2],[3]]}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"token_ids\":[1,2]}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"prompt_token_ids\":[1]}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"prompt\":\"a\",\"stop_token_ids\":[1]}",
          NULL, 0, NULL },
        { "inherit default;", "{\"prompt_embeds\":\"QUJD\"}", NULL,
          DENIED(PART_DENIED), "part token-ids is not allowed by policy p" },
        { "inherit default;", "{\"input_embeds\":[[0.5,-1e-3]]}", NULL,
          DENIED(PART_DENIED), NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

    static const case_t  embeds[] = {
        { "inherit default;", "{\"prompt_embeds\":\"QUJD\"}", NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit strict;", "{\"prompt_embeds\":[\"QUJD\",\"RA==\"]}",
          NULL, DENIED(PART_DENIED), NULL },
        { "inherit default;", "{\"prompt\":\"a\",\"prompt_embeds\":null}",
          NULL, 0, NULL },
        { "inherit default;", "{\"prompt\":\"a\",\"prompt_embeds\":[]}",
          NULL, 0, NULL },
        { "inherit default; parts allow token-ids;",
          "{\"prompt_embeds\":\"QUJD\"}", NULL, 0, NULL },
        { "inherit observe;", "{\"prompt_embeds\":\"QUJD\"}", NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

#define PART(p)  "{\"messages\":[{\"role\":\"user\",\"content\":[" p "]}]}"

    static const case_t  parts[] = {
        { "inherit default;", PART("{\"type\":\"prompt_embeds\","
          "\"prompt_embeds\":\"QUJD\"}"), NULL, DENIED(PART_DENIED), NULL },
        { "inherit default;", PART("{\"type\":\"image_embeds\","
          "\"image_embeds\":{\"a\":\"QUJD\"}}"), NULL,
          DENIED(PART_DENIED), NULL },
        { "inherit default;", PART("{\"type\":\"audio_embeds\","
          "\"audio_embeds\":\"QUJD\"}"), NULL, DENIED(PART_DENIED), NULL },
        { "inherit default; parts allow token-ids;",
          PART("{\"type\":\"image_embeds\",\"image_embeds\":\"QUJD\"}"),
          NULL, 0, NULL },
        { NULL, NULL, NULL, 0, NULL }
    };

#undef PART

    (void) state;

    check_all(&llmg_dialect_openai_chat, cases);
    check_all(&nested, ids);
    check_all(&llmg_dialect_openai_other, inputs);
    check_all(&llmg_dialect_generic, any);
    check_all(&llmg_dialect_openai_other, embeds);
    check_all(&llmg_dialect_openai_chat, parts);
}


static void
there_may_be_so_many(void **state)
{
    static const case_t  cases[] = {
        { "limit messages 2;", "{\"messages\":[{\"content\":\"a\"},"
          "{\"content\":\"b\"}]}", NULL, 0, NULL },
        { "limit messages 1;", "{\"messages\":[{\"content\":\"a\"},"
          "{\"content\":\"b\"}]}", NULL, DENIED(REQUEST_LIMIT),
          "more than 1 messages" },
        { "limit images 1;", URL(PNG), NULL, 0, NULL },
        { "limit images 0;", URL(PNG), NULL, DENIED(REQUEST_LIMIT),
          "images are not allowed" },
        { "limit images 0;", "{" M "}", NULL, 0, NULL },

        { "limit n 2;", "{\"n\":2," M "}", NULL, 0, NULL },
        { "limit n 2;", "{\"n\":1," M "}", NULL, 0, NULL },
        { "limit n 2;", "{\"n\":null," M "}", NULL, 0, NULL },
        { "limit n 2;", "{" M "}", NULL, 0, NULL },
        { "limit n 2;", "{\"n\":3," M "}", NULL, DENIED(REQUEST_LIMIT),
          "the number of answers is not a whole number from 1 to 2" },
        { "limit n 2;", "{\"n\":" BIG "," M "}", NULL, DENIED(REQUEST_LIMIT),
          NULL },
        { "limit n 2;", "{\"n\":0}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":-1}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":1.0}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":1e9}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":\"1\"}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":[1]}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":{}}", NULL, DENIED(REQUEST_LIMIT), NULL },
        { "limit n 2;", "{\"n\":true}", NULL, DENIED(REQUEST_LIMIT), NULL },

        { "limit prompt 4;", "{\"messages\":[{\"content\":\"\\u00e9ab\"}]}",
          NULL, 0, NULL },
        { "limit prompt 3;", "{\"messages\":[{\"content\":\"\\u00e9ab\"}]}",
          NULL, DENIED(PROMPT_LIMIT), "the prompt has more than 3 bytes" },
        { "limit prompt_tokens 5;", "{\"messages\":[{\"content\":\"the cat "
          "sat on mats\"}]}", NULL, 0, NULL },
        { "limit prompt_tokens 3;", "{\"messages\":[{\"content\":\"the cat "
          "sat on mats\"}]}", NULL, DENIED(PROMPT_LIMIT),
          "the prompt has about more than 3 tokens" },
        { NULL, NULL, NULL, 0, NULL }
    };

    (void) state;

    check_all(&llmg_dialect_openai_chat, cases);
}


#define CHAT   "/v1/chat/completions"
#define SHELL  "tools deny shell;"
#define TOOL   NULL, DENIED(TOOL_DENIED), NULL
#define MODEL  NULL, DENIED(MODEL_DENIED), NULL
#define MANY   NULL, DENIED(REQUEST_LIMIT), NULL

static void
other_names_are_no_way_around(void **state)
{
    static const path_case_t  cases[] = {
        { CHAT, { "limit n 2;", "{\"best_of\":3}", MANY } },
        { "/v1/completions", { "limit n 2;", "{\"best_of\":3}", MANY } },
        { CHAT, { "limit n 2;", "{\"extra_body\":{\"n\":3}}", MANY } },
        { CHAT, { "max_tokens 9 refuse;",
                  "{\"extra_body\":{\"max_tokens\":10}}", MANY } },

        /* tools */

        { CHAT, { SHELL, "{\"extra_body\":{\"tools\":[{\"function\":"
                  "{\"name\":\"shell\"}}]}}", TOOL } },
        { CHAT, { "tools deny web_search*;", "{\"web_search_options\":{}}",
                  NULL, DENIED(TOOL_DENIED),
                  "tool web_search_options is not allowed" } },
        { CHAT, { "tools deny web_search*;", "{\"webSearchOptions\":true}",
                  TOOL } },
        { CHAT, { "tools deny web_search*;", "{\"web_search_options\":null}",
                  NULL, 0, NULL } },
        { CHAT, { "tools deny search_*;", "{\"search_parameters\":"
                  "{\"mode\":\"on\"}}", TOOL } },
        { CHAT, { "tools allow x;", "{\"web_search_options\":{}}", TOOL } },
        { CHAT, { "tools deny web;", "{\"plugins\":[{\"id\":\"web\"}]}",
                  TOOL } },
        { CHAT, { "tools deny x;", "{\"plugins\":[{\"id\":\"web\"}]}", NULL, 0,
                  NULL } },
        { CHAT, { SHELL, "{\"tools\":[\"shell\"]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"function\":\"shell\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"function\":{\"name\":\"a\"}}]}",
                  NULL, 0, NULL } },
        { CHAT, { SHELL, "{\"tools\":[4]}", TOOL } },
        { "/v1/responses",
          { SHELL, "{\"tools\":[{\"type\":\"namespace\",\"tools\":[{\"type\":"
            "\"namespace\",\"tools\":[{\"type\":\"function\",\"name\":"
            "\"shell\"}]}]}]}", TOOL } },
        { "/v1/messages",
          { SHELL, "{\"mcp_servers\":[{\"name\":\"a\","
            "\"tool_configuration\":{\"allowed_tools\":[\"b\",\"shell\"]}}]}",
            TOOL } },
        { "/v1/messages",
          { SHELL, "{\"tools\":[{\"type\":\"mcp_toolset\","
            "\"mcp_server_name\":\"shell\"}]}", TOOL } },
        { "/v1/messages",
          { "tools deny mcp_*;", "{\"tools\":[{\"type\":\"mcp_toolset\","
            "\"mcp_server_name\":\"a\"}]}", TOOL } },

        /* blanks and control characters */

        { CHAT, { SHELL, "{\"tools\":[{\"name\":\" shell\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"shell  \"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"shell\\n\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"a\\u0000\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"shell\xC2\xA0\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"\\u3000\\u200b shell\\u2009"
                  "\\ufeff\\udb40\\udc20\"}]}", TOOL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"\xC3\xA0shell\xC3\xA0\"}]}",
                  NULL, 0, NULL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"\\u00a0\"}]}", NULL, 0,
                  NULL } },
        { CHAT, { SHELL, "{\"tools\":[{\"name\":\"a shell\"}]}", NULL, 0,
                  NULL } },
        { CHAT, { "tools allow shell;", "{\"tools\":[{\"name\":\" shell\"}]}",
                  TOOL } },
        { CHAT, { "models *;", "{\"model\":\"a\\n\"}", MODEL } },

        /* models */

        { CHAT, { "models a;", "{\"model\":\"a\",\"fallbacks\":[\"b\"]}",
                  MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"fallbacks\":[{\"a\":"
                  "[\"b\"]}]}", MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"fallback_models\":"
                  "[\"b\"]}", MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"models\":[\"b\"]}",
                  MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"preset\":\"b\"}", MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"extra_body\":{\"model\":"
                  "\"b\"}}", MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"plugins\":[{\"id\":\"x\","
                  "\"model\":\"b\"}]}", MODEL } },
        { CHAT, { "models a;", "{\"model\":\"a\",\"models\":[\"a\"]}", NULL, 0,
                  NULL } },
        { NULL, { NULL, NULL, NULL, 0, NULL } }
    };

    (void) state;

    check_paths(cases);
}


static void
inherited_lines_come_after(void **state)
{
    char            err[256];
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *lines;
        const char  *body;
        unsigned     reason;
    } cases[] = {

        /* lists add up */

        { "inherit base; models c;", "{\"model\":\"c\"}", 0 },
        { "inherit base; models c;", "{\"model\":\"a\"}", 0 },
        { "inherit base; models c;", "{\"model\":\"d\"}",
          DENIED(MODEL_DENIED) },

        /* the nearest policy that knows the name */

        { "inherit base;", "{\"model\":\"a\",\"functions\":[{\"name\":"
          "\"shell\"}]}", DENIED(TOOL_DENIED) },
        { "inherit base; tools allow sh*;", "{\"model\":\"a\",\"functions\":"
          "[{\"name\":\"shell\"}]}", 0 },
        { "inherit base; tools allow f;", "{\"model\":\"a\",\"functions\":"
          "[{\"name\":\"g\"}]}", DENIED(TOOL_DENIED) },
        { "tools deny f; inherit base;", "{\"model\":\"a\",\"functions\":"
          "[{\"name\":\"f\"}]}", DENIED(TOOL_DENIED) },

        /* bounds take the place of others */

        { "inherit base;", "{\"model\":\"a\",\"n\":3}",
          DENIED(REQUEST_LIMIT) },
        { "inherit base; limit n 3;", "{\"model\":\"a\",\"n\":3}", 0 },
        { "inherit base; limit n off;", "{\"model\":\"a\",\"n\":9}", 0 },
        { "inherit base; max_tokens 3 refuse;",
          "{\"model\":\"a\",\"max_tokens\":4}", DENIED(REQUEST_LIMIT) },
    };

    (void) state;

    p = llmg_policies_add(policies, llmg_str("base"));
    assert_non_null(p);
    assert_int_equal(llmg_policy_parse(policies, p, llmg_str("models a b;"
                         "tools deny shell; limit n 2; max_tokens 9 clamp;"),
                         err, sizeof(err)), LLMG_OK);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        setup(of(cases[i].lines), &llmg_dialect_openai_chat);

        assert_int_equal(llmg_inspect_request(&in, llmg_str(cases[i].body),
                                              &result), LLMG_OK);

        if (result.reason != cases[i].reason) {
            fail_msg("%s %s: \"%s\"", cases[i].lines, cases[i].body,
                     llmg_reason_name(result.reason));
        }
    }
}


static void
in_shadow_it_is_only_told(void **state)
{
    llmg_policy_t  *p;

    static const char  over[] = "{\"model\":\"a\",\"max_tokens\":99,"
                                "\"stream\":true,\"user\":\"a@b.com\"}";
    static const char  other[] = "{\"model\":\"b\"}";

    (void) state;

    p = of("inherit default; models a; max_tokens 9 clamp;");

    setup(p, &llmg_dialect_openai_chat);
    in.shadow = 1;

    assert_int_equal(llmg_inspect_request(&in, llmg_str(over), &result),
                     LLMG_OK);
    assert_ptr_equal(result.body.data, over);
    assert_false(result.edited);
    assert_false(result.hide);
    assert_int_equal(result.changes,
                     LLMG_CHANGE_MAX_TOKENS|LLMG_CHANGE_USAGE);
    assert_int_equal(result.decision.action, LLMG_ACTION_MASK);

    assert_int_equal(llmg_inspect_request(&in, llmg_str(other), &result),
                     LLMG_OK);
    assert_ptr_equal(result.body.data, other);
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
    assert_int_equal(result.reason, LLMG_REASON_MODEL_DENIED);
    assert_int_equal(result.changes, 0);
}


static void
a_signed_body_is_refused_or_stays(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *body;
        unsigned     reason;
    } cases[] = {
        { "{\"max_tokens\":9}", 0 },
        { "{\"max_tokens\":9,\"stream\":true}", 0 },
        { "{\"max_tokens\":10}", LLMG_REASON_BODY_SIGNED },
        { "{}", LLMG_REASON_BODY_SIGNED },
        { "{\"max_tokens\":9,\"user\":\"a@b.com\"}",
          LLMG_REASON_BODY_SIGNED },
        { "{\"max_tokens\":\"x\"}", LLMG_REASON_REQUEST_LIMIT }
    };

    (void) state;

    p = of("inherit default; max_tokens 9 clamp;");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        setup(p, &llmg_dialect_openai_chat);
        in.fixed = 1;

        assert_int_equal(llmg_inspect_request(&in, llmg_str(cases[i].body),
                                              &result), LLMG_OK);

        if (result.reason != cases[i].reason) {
            fail_msg("%s: \"%s\"", cases[i].body,
                     llmg_reason_name(result.reason));
        }

        assert_false(result.edited);
        assert_false(result.hide);
        assert_ptr_equal(result.body.data, cases[i].body);
        assert_int_equal(result.decision.action,
                         cases[i].reason ? LLMG_ACTION_BLOCK
                                         : LLMG_ACTION_ALLOW);

        in.shadow = 1;

        assert_int_equal(llmg_inspect_request(&in, llmg_str(cases[i].body),
                                              &result), LLMG_OK);
        assert_int_equal(result.reason, cases[i].reason);
    }
}


/* blocked content has nothing changed, and its own reason */

static void
blocked_content_stays_blocked(void **state)
{
    static const char  body[] = "{\"model\":\"a\",\"stream\":true,"
        "\"messages\":[{\"role\":\"user\",\"content\":\"AKI"
        "AQYLPMN5HHHFPZAM2\"}]}";

    (void) state;

    check(&llmg_dialect_openai_chat, NULL,
          &(case_t) { "inherit default; models a; max_tokens 9 clamp;", body,
                      NULL, 0, NULL });

    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
    assert_int_equal(result.reason, LLMG_REASON_NONE);
    assert_int_equal(result.changes, 0);
}


static void
every_allocation_may_fail(void **state)
{
    size_t          i, k;
    llmg_policy_t  *p;
    llmg_status_t   rc;

    static const char *const  bodies[] = {
        "{\"model\":\"a\",\"stream\":true,\"user\":\"a@b.com\","
        "\"max_tokens\":99,\"tools\":[{\"type\":\"function\",\"function\":"
        "{\"name\":\"f\"}}]}",
        "{\"model\":\"b\"}",
        "{\"model\":\"a\",\"n\":7}"
    };

    (void) state;

    p = of("inherit default; models a; tools allow f; limit n 1;"
               "max_tokens 9 clamp;");

    for (k = 0; k < sizeof(bodies) / sizeof(bodies[0]); k++) {

        for (i = 1; /* void */ ; i++) {
            setup(p, &llmg_dialect_openai_chat);
            arena->fail = i;

            rc = llmg_inspect_request(&in, llmg_str(bodies[k]), &result);

            if (rc == LLMG_OK) {
                break;
            }

            assert_int_equal(rc, LLMG_ERROR);
            assert_non_null(result.error);
            assert_false(result.edited);
            assert_true(i < 200);
        }

        assert_true(i > 3);
    }
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(wrong_lines_say_why),
        cmocka_unit_test(models_are_allowed_by_name),
        cmocka_unit_test(a_name_that_holds_a_secret_is_not_quoted),
        cmocka_unit_test(tools_are_judged_by_name_or_type),
        cmocka_unit_test(tools_that_are_members),
        cmocka_unit_test(parts_are_judged_by_type),
        cmocka_unit_test(there_may_be_so_many),
        cmocka_unit_test(other_names_are_no_way_around),
        cmocka_unit_test(inherited_lines_come_after),
        cmocka_unit_test(in_shadow_it_is_only_told),
        cmocka_unit_test(a_signed_body_is_refused_or_stays),
        cmocka_unit_test(blocked_content_stays_blocked),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, end);
}
