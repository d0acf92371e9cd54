/*
 * What of a stream is one text, and what is not: values that lie beside other
 * strings, and streams that contradict themselves, as no server should.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_stream.h"


#define HOLD   65536
#define LIMIT  (64 * 1024 * 1024)

#define MAIL   "jane.roe@" "example.org"
#define CARD   "4242" "4242" "4242" "4242"
#define KEY    "AK" "IA" "Z7WKQ4XMN2PDLR5T"

/* what no token is as long as */
#define LONG   "Who may answer that is somebody else, so please "         \
               "ask her or him: "

#define data(json)         "data: " json "\n\n"
#define named(name, json)  "event: " name "\n" data(json)


typedef struct {
    const char            *claim;
    const llmg_dialect_t  *dialect;
    const char            *input;
    const char            *want;    /* what leaves; NULL: not all of it, and it
                                       ends with why */
    const char            *why;
} case_t;


static llmg_policies_t  *policies;
static llmg_policy_t    *policy;
static llmg_scratch_t   *scratch;


static llmg_status_t
leaves(const case_t *c, size_t most, llmg_buf_t *out, const char **error)
{
    size_t           i, n, len;
    llmg_str_t       input;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_status_t    rc;
    llmg_inspect_t   in;
    unsigned char    buf[1024];

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    memset(&in, 0, sizeof(llmg_inspect_t));

    in.policy = policy;
    in.dialect = c->dialect;
    in.limits = &llmg_json_limits_default;
    in.scratch = scratch;
    in.arena = arena;

    if (c->input[0] == '{') {
        in.framing = llmg_framing_find(llmg_str("lines"));
    }

    input = llmg_str(c->input);
    rc = llmg_stream_create(&s, &in, HOLD);

    for (i = 0; i < input.len && rc == LLMG_OK; i += n) {
        n = (most < input.len - i) ? most : input.len - i;
        rc = llmg_stream_push(s, input.data + i, n);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    while ((len = llmg_stream_pull(s, buf, sizeof(buf))) != 0) {
        assert_int_equal(llmg_buf_append(out, buf, len), LLMG_OK);
    }

    *error = llmg_stream_result(s)->error;

    llmg_arena_destroy(arena);

    return rc;
}


static void
try(const case_t *c)
{
    size_t          most;
    const char     *error;
    llmg_buf_t      out;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    for (most = 1; most < 5000; most = most * 2 + 1) {
        llmg_buf_init(&out, arena);

        rc = leaves(c, most, &out, &error);
        assert_int_equal(llmg_buf_putc(&out, '\0'), LLMG_OK);

        if (c->want != NULL) {

            if (rc != LLMG_OK || strcmp((char *) out.data, c->want) != 0) {
                fail_msg("%s, cut %zu: %d, %s\n%s", c->claim, most, (int) rc,
                         error != NULL ? error : "", out.data);
            }

            continue;
        }

        if (rc != LLMG_INVALID || error == NULL
            || strcmp(error, c->why) != 0
            || strstr((char *) out.data, "never") != NULL)
        {
            fail_msg("%s, cut %zu: %d, %s\n%s", c->claim, most, (int) rc,
                     error != NULL ? error : "", out.data);
        }
    }

    llmg_arena_destroy(arena);
}


#define openai     &llmg_dialect_openai_chat
#define responses  &llmg_dialect_openai_responses
#define anthropic  &llmg_dialect_anthropic
#define gemini     &llmg_dialect_gemini
#define ollama     &llmg_dialect_ollama
#define cohere     &llmg_dialect_cohere
#define generic    &llmg_dialect_generic

/* Gemini */
#define parts(p)   "{\"candidates\":[{\"content\":{\"parts\":[" p "]}}]}"
#define args(a)    parts("{\"functionCall\":{\"name\":\"pay\",\"args\":" a "}}")
#define path(p, v)                                                            \
    parts("{\"functionCall\":{\"partialArgs\":[{\"jsonPath\":\"" p            \
          "\",\"stringValue\":\"" v "\"}]}}")

/* Perplexity */
#define grown(t)                                                              \
    "{\"choices\":[{\"message\":{\"content\":\"" t "\"}}]}"
#define both(t, all)                                                          \
    "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" t "\"},"           \
    "\"message\":{\"role\":\"assistant\",\"content\":\"" all "\"}}]}"

/* a member of the delta */
#define member(n, t)                                                          \
    "{\"choices\":[{\"index\":0,\"delta\":{\"" n "\":\"" t "\"}}]}"

/* Ollama */
#define call(a)                                                               \
    "{\"message\":{\"tool_calls\":[{\"function\":{\"arguments\":" a "}}]}}\n"


static const case_t  apart[] = {

    /* the arguments of a tool as an object: each of them is a text */

    { "an argument behind another one", gemini,
      data(args("{\"to\":\"x\",\"card\":\"" CARD "\"}")),
      data(args("{\"to\":\"x\",\"card\":\"[CREDIT_CARD]\"}")), NULL },

    { "an argument before another one", gemini,
      data(args("{\"card\":\"" CARD "\",\"n\":\"1\"}")),
      data(args("{\"card\":\"[CREDIT_CARD]\",\"n\":\"1\"}")), NULL },

    { "arguments of two calls", gemini,
      data(args("{\"a\":\"user\"}")) data(args("{\"k\":\"" KEY "\"}")),
      data(args("{\"a\":\"user\"}")) data(args("{\"k\":\"[AWS_ACCESS_KEY]\"}")),
      NULL },

    { "arguments in arguments", gemini,
      data(args("{\"a\":{\"b\":[\"x\",{\"c\":\"" MAIL "\"},\"y\"]}}")),
      data(args("{\"a\":{\"b\":[\"x\",{\"c\":\"[EMAIL_ADDRESS]\"},\"y\"]}}")),
      NULL },

    { "arguments that say no value together", gemini,
      data(args("{\"a\":\"4242 4242\",\"b\":\" 4242 4242\"}")),
      data(args("{\"a\":\"4242 4242\",\"b\":\" 4242 4242\"}")), NULL },

    { "arguments as Ollama sends them", ollama,
      call("{\"a\":\"user\",\"k\":\"" KEY "\",\"z\":\"9\"}")
      call("{\"a\":\"user\",\"k\":\"" MAIL "\",\"z\":\"9\"}"),
      call("{\"a\":\"user\",\"k\":\"[AWS_ACCESS_KEY]\",\"z\":\"9\"}")
      call("{\"a\":\"user\",\"k\":\"[EMAIL_ADDRESS]\",\"z\":\"9\"}"), NULL },

    /* in pieces: those of one path */

    { "another argument in pieces", gemini,
      data(path("$.a", "user")) data(path("$.k", KEY)),
      data(path("$.a", "user")) data(path("$.k", "[AWS_ACCESS_KEY]")), NULL },

    { "pieces of an argument", gemini,
      data(path("$.k", "jane.r")) data(path("$.a", "x"))
      data(path("$.k", "oe@" "example.org")),
      data(path("$.k", "[EMAIL_ADDRESS]")) data(path("$.a", "x"))
      data(path("$.k", "")), NULL },

    { "a value in the path", gemini,
      data(path("$." MAIL, "x")),
      data(path("$.[EMAIL_ADDRESS]", "x")), NULL },

    /* parts of one event: clients put them together, or do not */

    { "parts of one event, each by itself", gemini,
      data(parts("{\"text\":\"no\"},{\"text\":\"" CARD "\"},"
                 "{\"text\":\"1\"}")),
      data(parts("{\"text\":\"no\"},{\"text\":\"[CREDIT_CARD]\"},"
                 "{\"text\":\"1\"}")), NULL },

    { "parts of one event, together", gemini,
      data(parts("{\"text\":\"jane.r\"},{\"text\":\"oe@" "example.org\"}")),
      data(parts("{\"text\":\"[EMAIL_ADDRESS]\"},"
                 "{\"text\":\"[EMAIL_ADDRESS]\"}")), NULL },

    { "parts of one event, in both ways", gemini,
      data(parts("{\"text\":\"a \"},{\"text\":\"" MAIL "\"}"))
      data(parts("{\"text\":\".uk\"}")),
      data(parts("{\"text\":\"a \"},{\"text\":\"[EMAIL_ADDRESS]\"}"))
      data(parts("{\"text\":\"\"}")), NULL },

    /* a text that is said again each time, and grows */

    { "a text that grows", openai,
      data(grown("is jane.r")) data(grown("is jane.roe@" "example.org now"))
      data(grown("is jane.roe@" "example.org now, so")),
      data(grown("is [EMAIL_ADDRESS]")) data(grown("is [EMAIL_ADDRESS] now"))
      data(grown("is [EMAIL_ADDRESS] now, so")), NULL },

    { "one that grows slowly", openai,
      data(grown("is j")) data(grown("is jane.")) data(grown("is jane."))
      data(grown("is jane.roe@")) data(grown("is jane.roe@" "example."))
      data(grown("is jane.roe@" "example.org"))
      data(grown("is jane.roe@" "example.org \\n")),
      data(grown("is [EMAIL_ADDRESS]")) data(grown("is [EMAIL_ADDRESS]"))
      data(grown("is [EMAIL_ADDRESS]")) data(grown("is [EMAIL_ADDRESS]"))
      data(grown("is [EMAIL_ADDRESS]")) data(grown("is [EMAIL_ADDRESS]"))
      data(grown("is [EMAIL_ADDRESS] \\n")), NULL },

    { "one that grows beside its pieces", openai,
      data(both("is jane.r", "is jane.r"))
      data(both("oe@" "example.org now", "is jane.roe@" "example.org now")),
      data(both("is [EMAIL_ADDRESS]", "is [EMAIL_ADDRESS]"))
      data(both(" now", "is [EMAIL_ADDRESS] now")), NULL },

    { "one that does not grow, but goes on", openai,
      data(grown("is 4242 4242")) data(grown(" 4242 4242 now")),
      data(grown("is [CREDIT_CARD]")) data(grown(" now")), NULL },

    { "one that goes on with what it said last", openai,
      data(grown("")) data(grown("is")) data(grown(" 4242"))
      data(grown(" 4242")) data(grown(" 4242")) data(grown(" 4242"))
      data(grown(" now")),
      data(grown("")) data(grown("is")) data(grown(" [CREDIT_CARD]"))
      data(grown("")) data(grown("")) data(grown("")) data(grown(" now")),
      NULL },

    { "one that begins anew, and grows", openai,
      data(grown("a b c")) data(grown(LONG)) data(grown(LONG "jane.roe@"))
      data(grown(LONG "jane.roe@" "example.org now")),
      data(grown("a b c")) data(grown(LONG)) data(grown(LONG "[EMAIL_ADDRESS]"))
      data(grown(LONG "[EMAIL_ADDRESS] now")), NULL },

    { "one that is another one", openai,
      data(grown("is")) data(grown(CARD)) data(grown("8 x")),
      data(grown("is")) data(grown("[CREDIT_CARD]")) data(grown("8 x")), NULL },

    { "one that has no value in it", openai,
      data(both("a b", "a b")) data(both("c", "a bc")) data(both("", "a bc"))
      data("[DONE]"),
      data(both("a b", "a b")) data(both("c", "a bc")) data(both("", "a bc"))
      data("[DONE]"), NULL },

    /* members by which compatible servers tell what the model thinks */

    { "reasoning, as GitHub Copilot calls it", openai,
      data(member("reasoning_text", "is jane.r"))
      data(member("reasoning_text", "oe@" "example.org now")),
      data(member("reasoning_text", "is [EMAIL_ADDRESS]"))
      data(member("reasoning_text", " now")), NULL },

    { "reasoning, as it is called elsewhere", openai,
      data(member("thinking", "is jane.r"))
      data(member("thinking", "oe@" "example.org now")),
      data(member("thinking", "is [EMAIL_ADDRESS]"))
      data(member("thinking", " now")), NULL },

    /* text that is no JSON, on several lines */

    { "a key in one event", generic,
      "data: see\ndata: -----BEGIN " "PRIVATE KEY-----\ndata: "
      "MIIEabcdefghijkl\ndata: -----END " "PRIVATE KEY-----\ndata: so\n\n",
      "data: see\ndata: [PRIVATE_KEY]\ndata: so\n\n", NULL },

    { "lines as they are", generic,
      "data: see\r\ndata:" MAIL "\r\nid: 5\r\ndata: so\r\n\r\n",
      "data: see\r\ndata:[EMAIL_ADDRESS]\r\nid: 5\r\ndata: so\r\n\r\n", NULL },

    { NULL, NULL, NULL, NULL, NULL }
};


#define choice(i, t)                                                          \
    "{\"index\":" i ",\"delta\":{\"content\":\"" t "\"}}"
#define chat(c)    "{\"choices\":[" c "]}"

#define block(i, t)                                                           \
    "{\"type\":\"content_block_delta\",\"index\":" i ",\"delta\":{"           \
    "\"type\":\"text_delta\",\"text\":\"" t "\"}}"
#define begin(i, t)                                                           \
    "{\"type\":\"content_block_start\",\"index\":" i ",\"content_block\":{"   \
    "\"type\":\"text\",\"text\":\"" t "\"}}"
#define stop(i)    "{\"type\":\"content_block_stop\",\"index\":" i "}"

#define delta(at, t)                                                          \
    "{\"type\":\"response.output_text.delta\"," at ",\"delta\":\"" t "\"}"
#define done(what, at)                                                        \
    "{\"type\":\"response." what ".done\"," at "}"
#define at(o, c)   "\"output_index\":" o ",\"content_index\":" c

#define BEHIND     "a text goes on behind its end"
#define NAMES      "a text is said by events of two names"
#define NAME       "an event has another name than its document"
#define CHOICES    "two choices of one index"
#define INDEXES    "two indexes differ"
#define BOTH       "a text begins and goes on in one event"

static const case_t  contradictions[] = {

    /* behind the end */

    { "Anthropic, behind the end of a block", anthropic,
      data(block("0", "a jane.r")) data(stop("0"))
      data(block("0", "oe@" "example.org never")), NULL, BEHIND },

    { "Responses, behind the end of a text", responses,
      data(delta(at("0", "0"), "a jane.r"))
      data(done("output_text", at("0", "0")))
      data(delta(at("0", "0"), "oe@" "example.org never")), NULL, BEHIND },

    { "Responses, behind the end of a part", responses,
      data(delta(at("0", "0"), "a")) data(done("content_part", at("0", "0")))
      data(delta(at("0", "0"), "never")), NULL, BEHIND },

    { "Responses, behind the end of an item", responses,
      data(delta(at("1", "0"), "a"))
      data(done("output_item", "\"output_index\":1"))
      data(delta(at("1", "0"), "never")), NULL, BEHIND },

    { "Cohere, behind the end of a content", cohere,
      data("{\"type\":\"content-delta\",\"index\":0,\"delta\":{\"message\":{"
           "\"content\":{\"text\":\"a\"}}}}")
      data("{\"type\":\"content-end\",\"index\":0}")
      data("{\"type\":\"content-delta\",\"index\":0,\"delta\":{\"message\":{"
           "\"content\":{\"text\":\"never\"}}}}"), NULL, BEHIND },

    { "behind the mark", openai,
      data(chat(choice("0", "a jane.r"))) data("[DONE]")
      data(chat(choice("0", "oe@" "example.org never"))), NULL, BEHIND },

    { "Anthropic, the next block", anthropic,
      data(block("0", "a")) data(stop("0")) data(block("1", "b"))
      data(stop("1")),
      data(block("0", "a")) data(stop("0")) data(block("1", "b"))
      data(stop("1")), NULL },

    { "Anthropic, the next message", anthropic,
      data(block("0", "a")) data(stop("0")) data("{\"type\":\"message_stop\"}")
      data("{\"type\":\"message_start\"}") data(block("0", "b")),
      data(block("0", "a")) data(stop("0")) data("{\"type\":\"message_stop\"}")
      data("{\"type\":\"message_start\"}") data(block("0", "b")), NULL },

    { "Responses, the next response", responses,
      data(delta(at("0", "0"), "a")) data(done("output_text", at("0", "0")))
      data("{\"type\":\"response.created\"}") data(delta(at("0", "0"), "b")),
      data(delta(at("0", "0"), "a")) data(done("output_text", at("0", "0")))
      data("{\"type\":\"response.created\"}") data(delta(at("0", "0"), "b")),
      NULL },

    { "Responses, the next part, while another one goes on", responses,
      data(delta(at("0", "1"), "a ")) data(delta(at("0", "0"), "a "))
      data(done("output_text", at("0", "0"))) data(delta(at("0", "1"), "b ")),
      data(delta(at("0", "1"), "a ")) data(delta(at("0", "0"), "a "))
      data(done("output_text", at("0", "0"))) data(delta(at("0", "1"), "b ")),
      NULL },

    { "Responses, where no index tells the items apart", responses,
      data(delta("\"item_id\":\"a\"", "a"))
      data(done("output_item", "\"item\":{}"))
      data(delta("\"item_id\":\"b\"", "b")),
      data(delta("\"item_id\":\"a\"", "a"))
      data(done("output_item", "\"item\":{}"))
      data(delta("\"item_id\":\"b\"", "b")), NULL },

    /* what an event is called, and what it is */

    { "an end by name", anthropic,
      named("content_block_delta", block("0", "a"))
      named("content_block_stop", block("0", "never")), NULL, NAMES },

    { "an end by name, with another text", anthropic,
      named("content_block_stop", block("0", "never")), NULL, NAME },

    { "a piece by name", anthropic,
      named("content_block_delta", block("0", "4242"))
      named("content_block_delta", "{\"type\":\"new\",\"index\":0,\"delta\":{"
            "\"type\":\"text_delta\",\"text\":\"never\"}}"), NULL, NAME },

    { "a piece by its document", anthropic,
      named("content_block_delta", block("0", "4242"))
      data(block("0", "never")), NULL, NAMES },

    { "a piece with a name", openai,
      data(chat(choice("0", "4242")))
      named("other", chat(choice("0", "never"))), NULL, NAMES },

    { "the name that is none", openai,
      data(chat(choice("0", "jane.r")))
      named("message", chat(choice("0", "oe@" "example.org"))),
      data(chat(choice("0", "[EMAIL_ADDRESS]")))
      named("message", chat(choice("0", ""))), NULL },

    { "all that names say", anthropic,
      named("content_block_start", begin("0", "jane.r"))
      named("ping", "{\"type\":\"ping\"}")
      named("content_block_delta", block("0", "oe@" "example.org"))
      named("content_block_stop", stop("0")),
      named("content_block_start", begin("0", "[EMAIL_ADDRESS]"))
      named("ping", "{\"type\":\"ping\"}")
      named("content_block_delta", block("0", ""))
      named("content_block_stop", stop("0")), NULL },

    { "a text that begins and goes on", anthropic,
      data("{\"type\":\"content_block_delta\",\"index\":0,"
           "\"content_block\":{\"type\":\"text\",\"text\":\"never\"},"
           "\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}}"),
      NULL, BOTH },

    /* indexes */

    { "two choices of one index", openai,
      data(chat(choice("0", "a"))) data(chat(choice("0", "never") ","
                                            choice("0", "never"))),
      NULL, CHOICES },

    { "of one by its place", openai,
      data(chat("{\"delta\":{\"content\":\"never\"}}," choice("0", "a"))),
      NULL, CHOICES },

    { "choices in any order", openai,
      data(chat(choice("2", "a") "," choice("0", "b") "," choice("1", "c"))),
      data(chat(choice("2", "a") "," choice("0", "b") "," choice("1", "c"))),
      NULL },

    { "two indexes of one part", responses,
      data(delta(at("0", "0") ",\"summary_index\":7", "never")),
      NULL, INDEXES },

    { "two indexes that agree", responses,
      data(delta(at("0", "0") ",\"summary_index\":0", "a")),
      data(delta(at("0", "0") ",\"summary_index\":0", "a")), NULL },

    /* what is no string */

    { "arguments that are a number", openai,
      data("{\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,"
           "\"function\":{\"arguments\":4242}}]}}]}"),
      NULL, "a text is a number" },

    { "a text that is true", openai,
      data("{\"choices\":[{\"delta\":{\"content\":true}}]}"),
      NULL, "a text is \"true\"" },

    { NULL, NULL, NULL, NULL, NULL }
};


static void
what_is_no_piece_is_looked_at_by_itself(void **state)
{
    size_t  i;

    (void) state;

    for (i = 0; apart[i].claim != NULL; i++) {
        try(&apart[i]);
    }
}


static void
what_contradicts_itself_is_refused(void **state)
{
    size_t  i;

    (void) state;

    for (i = 0; contradictions[i].claim != NULL; i++) {
        try(&contradictions[i]);
    }
}


static int
set_up(void **state)
{
    char  err[256];

    (void) state;

    policies = llmg_policies_create();
    scratch = llmg_scratch_create(100000);

    if (policies == NULL || scratch == NULL) {
        return -1;
    }

    policy = llmg_policies_add(policies, llmg_str("mask"));

    return policy == NULL
           || llmg_policy_parse(policies, policy, llmg_str(
                  "inherit default;\nresponse pii.* mask;\n"
                  "response secret.* mask;\n"), err, sizeof(err)) != LLMG_OK
           || llmg_policy_compile(policy, err, sizeof(err)) != LLMG_OK;
}


static int
tear_down(void **state)
{
    (void) state;

    llmg_scratch_free(scratch);
    llmg_policies_free(policies);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_is_no_piece_is_looked_at_by_itself),
        cmocka_unit_test(what_contradicts_itself_is_refused),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests_name("tests", tests, set_up, tear_down);
}
