/*
 * The stream engine by property: for every way of cutting the input the output
 * is the same, without findings it is the input, and what leaves is what the
 * whole text masked would be.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "llmg_refusal.h"


#define HOLD   65536
#define LIMIT  (64 * 1024 * 1024)


typedef struct {
    llmg_policies_t  *policies;
    llmg_scratch_t   *scratch;
    char              model[64];    /* as the last run knew it */
    llmg_usage_t      usage;
    unsigned          hide;         /* usage was not asked for by the client */
} fixture_t;


typedef struct {
    llmg_status_t   rc;
    size_t          len;
    unsigned char   data[200000];
} output_t;


static fixture_t  fixture;


static llmg_policy_t *
policy(const char *name, const char *lines)
{
    char            err[256];
    llmg_policy_t  *p;

    p = llmg_policies_find(fixture.policies, llmg_str(name));

    if (p == NULL) {
        p = llmg_policies_add(fixture.policies, llmg_str(name));
        assert_non_null(p);

        if (llmg_policy_parse(fixture.policies, p, llmg_str(lines), err,
                              sizeof(err))
            != LLMG_OK)
        {
            fail_msg("%s", err);
        }
    }

    assert_int_equal(llmg_policy_compile(p, err, sizeof(err)), LLMG_OK);
    assert_int_equal(llmg_scratch_fit(fixture.scratch, p->detect[1]),
                     LLMG_OK);

    return p;
}


static llmg_arena_t *
inspect(llmg_inspect_t *in, llmg_policy_t *p)
{
    memset(in, 0, sizeof(llmg_inspect_t));

    in->policy = p;
    in->dialect = &llmg_dialect_openai_chat;
    in->limits = &llmg_json_limits_default;
    in->scratch = fixture.scratch;
    in->hide = fixture.hide & 1;
    in->arena = llmg_arena_create(LIMIT);

    assert_non_null(in->arena);

    return in->arena;
}


static void
pull(llmg_stream_t *s, output_t *out)
{
    size_t  n;

    while ((n = llmg_stream_pull(s, out->data + out->len, 7)) != 0) {
        out->len += n;
        assert_true(out->len < sizeof(out->data) - 8);
    }
}


/* cuts has the offsets of cuts, ended by SIZE_MAX */

static void
run(llmg_policy_t *p, llmg_str_t input, const size_t *cuts, size_t hold,
    output_t *out)
{
    size_t           i, to;
    llmg_str_t       model;
    llmg_stream_t   *s;
    llmg_arena_t    *arena;
    llmg_inspect_t   in;

    arena = inspect(&in, p);

    assert_int_equal(llmg_stream_create(&s, &in, hold), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;

    for (i = 0; i < input.len && out->rc == LLMG_OK; i = to) {

        while (*cuts <= i) {
            cuts++;
        }

        to = (*cuts < input.len) ? *cuts : input.len;

        out->rc = llmg_stream_push(s, input.data + i, to - i);
        pull(s, out);
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    pull(s, out);

    fixture.usage = llmg_stream_result(s)->usage;
    model = llmg_stream_result(s)->model;
    assert_true(model.len < sizeof(fixture.model));

    memset(fixture.model, 0, sizeof(fixture.model));

    if (model.len != 0) {
        memcpy(fixture.model, model.data, model.len);
    }

    llmg_arena_destroy(arena);
}


static void
run_bytes(llmg_policy_t *p, llmg_str_t input, output_t *out)
{
    size_t  i, *cuts;

    cuts = malloc((input.len + 1) * sizeof(size_t));
    assert_non_null(cuts);

    for (i = 0; i < input.len; i++) {
        cuts[i] = i + 1;
    }

    cuts[input.len] = SIZE_MAX;

    run(p, input, cuts, HOLD, out);

    free(cuts);
}


static void
same(const output_t *a, const output_t *b)
{
    assert_int_equal(a->rc, b->rc);
    assert_int_equal(a->len, b->len);
    assert_memory_equal(a->data, b->data, a->len);
}


static output_t  whole, cut;


/* the output for one piece, kept in "whole", and the same for every cut */

static void
every_cut(llmg_policy_t *p, llmg_str_t input)
{
    size_t  i, cuts[3];

    cuts[0] = SIZE_MAX;
    run(p, input, cuts, HOLD, &whole);

    for (i = 1; i < input.len; i++) {
        cuts[0] = i;
        cuts[1] = SIZE_MAX;
        run(p, input, cuts, HOLD, &cut);
        same(&whole, &cut);
    }

    run_bytes(p, input, &cut);
    same(&whole, &cut);

    for (i = 1; i + 3 < input.len; i += 13) {
        cuts[0] = i;
        cuts[1] = i + 3;
        cuts[2] = SIZE_MAX;
        run(p, input, cuts, HOLD, &cut);
        same(&whole, &cut);
    }
}


static void
identity(llmg_policy_t *p, const char *stream)
{
    llmg_str_t  input;

    input = llmg_str(stream);

    every_cut(p, input);

    assert_int_equal(whole.rc, LLMG_OK);
    assert_int_equal(whole.len, input.len);
    assert_memory_equal(whole.data, input.data, input.len);
}


/* NULL: masked or not, nothing is hidden */

static void
identity_or(llmg_policy_t *p, const char *stream, const char *becomes)
{
    llmg_str_t  wanted;

    every_cut(p, llmg_str(stream));

    assert_int_equal(whole.rc, LLMG_OK);

    if (becomes == NULL) {

        if (strchr(stream, '@') != NULL) {
            return;
        }

        becomes = stream;
    }

    wanted = llmg_str(becomes);

    if (whole.len != wanted.len
        || memcmp(whole.data, wanted.data, wanted.len) != 0)
    {
        fail_msg("%s\n%.*s", stream, (int) whole.len, whole.data);
    }
}


#define CHUNK(text)                                                           \
    "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":"    \
    "\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text          \
    "\"},\"finish_reason\":null}]}\n\n"

#define DONE   "data: [DONE]\n\n"


static void
clean_streams_pass_byte_for_byte(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    identity(p, CHUNK("Hello") CHUNK(", world.") CHUNK(" 2024-10-11") DONE);
    identity(p, CHUNK("a\\u00e9\\ud83d\\ude00 \xC3\xA9") CHUNK("\\n") DONE);
    identity(p, ": comment\n\n" CHUNK("x") "event: ping\ndata: {}\n\n" DONE);
    identity(p, "\xEF\xBB\xBF" CHUNK("x") "\n\n\nid: 7\nretry: 10\n\n" DONE);

    /* no last blank line, no [DONE] */

    identity(p, CHUNK("mail") CHUNK("me@") "data: {\"choices\":[]}");

    /* CRLF and CR */

    identity(p, "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\n\r\n"
             "data: [DONE]\r\n\r\n");
    identity(p, "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\r\r"
             "data: [DONE]\r\r");

    /* JSON over several data lines */

    identity(p, "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"hi\"}\n"
             "data: }]}\n\n" DONE);

    /* what could have become a finding and did not */

    identity(p, CHUNK("john.smith") CHUNK("@") CHUNK(" home") DONE);
    identity(p, CHUNK("4111 1111 1111") CHUNK(" 1112") CHUNK(" and") DONE);
    identity(p, CHUNK("-----BEGIN ") CHUNK("CERTIFICATE-----") DONE);
}


static void
masks(llmg_policy_t *p, const char *stream, const char *expected)
{
    every_cut(p, llmg_str(stream));

    assert_int_equal(whole.rc, LLMG_OK);

    whole.data[whole.len] = '\0';
    assert_string_equal((char *) whole.data, expected);
}


static void
findings_are_edited_inside_their_events(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("to jane@example.com now") DONE,
          CHUNK("to [EMAIL_ADDRESS] now") DONE);

    masks(p, CHUNK("to ja") CHUNK("ne@exam") CHUNK("ple.com") CHUNK(" now")
          DONE,
          CHUNK("to [EMAIL_ADDRESS]") CHUNK("") CHUNK("") CHUNK(" now") DONE);

    masks(p, CHUNK("to ja\\u006ee\\u0040example.c\\u006fm\\n") DONE,
          CHUNK("to [EMAIL_ADDRESS]\\n") DONE);

    /* at the end of the stream, with and without [DONE] */

    masks(p, CHUNK("x jane@") CHUNK("example.com") DONE,
          CHUNK("x [EMAIL_ADDRESS]") CHUNK("") DONE);

    masks(p, CHUNK("x jane@") CHUNK("example.com"),
          CHUNK("x [EMAIL_ADDRESS]") CHUNK(""));

    /* on one of several data lines */

    masks(p, "data: {\"choices\":[{\"delta\":\ndata: {\"content\":\"a@b.com\"}"
          "\ndata: }]}\n\n" DONE,
          "data: {\"choices\":[{\"delta\":\ndata: {\"content\":"
          "\"[EMAIL_ADDRESS]\"}\ndata: }]}\n\n" DONE);

    /* in a comment, and in a member that no table knows */

    masks(p, ": ask jane@example.com\n\n" DONE,
          ": ask [EMAIL_ADDRESS]\n\n" DONE);

    masks(p, "data: {\"choices\":[],\"note\":\"jane@example.com\"}\n\n",
          "data: {\"choices\":[],\"note\":\"[EMAIL_ADDRESS]\"}\n\n");

    /* in what a server's code writes shorter */

#define CALL(id)                                                              \
    "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0," \
    "\"id\":\"" id "\"}]},\"finish_reason\":null}]}\n\n"

#define LONG                                                                  \
    "a long text where an id is expected, and in it the address of Jane: "

    masks(p, CALL("call_1") CALL(LONG "jane@example.com") DONE,
          CALL("call_1") CALL(LONG "[EMAIL_ADDRESS]") DONE);
}


static void
long_numbers_are_texts(void **state)
{
    (void) state;

#define NUMBER(value)                                                         \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"more\":" value "}}]}\n\n"

    masks(policy("default", NULL), NUMBER("\"a \"") NUMBER("4242424242424242")
          NUMBER("-4242424242424242") NUMBER("4242424242424241")
          NUMBER("\"b \"") DONE,
          NUMBER("\"a \"") NUMBER("\"[CREDIT_CARD]\"")
          NUMBER("\"[CREDIT_CARD]\"") NUMBER("4242424242424241")
          NUMBER("\"b \"") DONE);
}


static void
a_span_with_an_end_marker_is_masked_as_it_comes(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("key: -----BEGIN RSA PRI") CHUNK("VATE KEY-----\\nMIIE")
          CHUNK("pAIBAAKCAQEAabcdefgh") CHUNK("\\n-----END RSA PRIV")
          CHUNK("ATE KEY----- bye") DONE,
          CHUNK("key: [PRIVATE_KEY]") CHUNK("") CHUNK("") CHUNK("")
          CHUNK(" bye") DONE);

    /* never closed */

    masks(p, CHUNK("-----BEGIN " "PRIVATE KEY-----")
          CHUNK("\\nMIIEabcdefghijkl")
          CHUNK("xyz") DONE,
          CHUNK("[PRIVATE_KEY]") CHUNK("") CHUNK("") DONE);
}


#define CHOICE(n, text)                                                       \
    "data: {\"choices\":[{\"delta\":{\"content\":\"" text "\"},\"index\":" #n \
    "}]}\n\n"

#define ARGS(n, text)                                                         \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":" \
    #n ",\"function\":{\"arguments\":\"" text "\"}}]}}]}\n\n"


static void
channels_do_not_mix(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHOICE(0, "jane@exa") CHOICE(1, "hello ") CHOICE(0, "mple.com ")
          CHOICE(1, "world ") DONE,
          CHOICE(0, "[EMAIL_ADDRESS]") CHOICE(1, "hello ") CHOICE(0, " ")
          CHOICE(1, "world ") DONE);

    masks(p, ARGS(0, "{\\\"a\\\":\\\"jane@") ARGS(1, "{\\\"b\\\":")
          ARGS(0, "example.com\\\"}") ARGS(1, "1}") DONE,
          ARGS(0, "{\\\"a\\\":\\\"[EMAIL_ADDRESS]") ARGS(1, "{\\\"b\\\":")
          ARGS(0, "\\\"}") ARGS(1, "1}") DONE);

    /* text that only together over two choices would be a finding */

    identity(p, CHOICE(0, "jane@") CHOICE(1, "example.com ") CHOICE(0, " ")
             DONE);
}


/*
 * Events that share their beginning and their end, and then do not: what is
 * kept from one to the next must never stand for something else.
 */

#define DELTA(members)                                                        \
    "data: {\"choices\":[{\"index\":0,\"delta\":{" members "}}]}\n\n"


/* nor does the final event say it, when the stream is blocked later */

static void
what_the_model_is_called_holds_no_secret(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

#define NAMED(model, text)                                                    \
    "data: {\"model\":\"" model "\",\"choices\":[{\"delta\":"               \
    "{\"content\":\"" text "\"}}]}\n\n"

    masks(p,
          NAMED("jane@example.com", "a") NAMED("jane@example.com", "b") DONE,
          NAMED("[EMAIL_ADDRESS]", "a") NAMED("[EMAIL_ADDRESS]", "b") DONE);

    assert_string_equal(fixture.model, "EMAIL_ADDRESS");
}


/* what others add to the deltas of OpenAI is text in pieces as well */

static void
texts_of_others_are_lines_of_their_own(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

#define THOUGHT(text)                                                         \
    DELTA("\"reasoning_details\":[{\"type\":\"reasoning.text\","             \
          "\"text\":\"" text "\",\"format\":\"unknown\"}]")

    masks(p, THOUGHT("ask jane@exa") THOUGHT("mple.com ") DONE,
          THOUGHT("ask [EMAIL_ADDRESS]") THOUGHT(" ") DONE);

#define SAID(text)                                                            \
    DELTA("\"audio\":{\"id\":\"a1\",\"data\":\"AAAA\",\"transcript\":\""       \
          text "\"}")

    masks(p, SAID("4111 1111 ") SAID("1111 1111.") DONE,
          SAID("[CREDIT_CARD]") SAID(".") DONE);
}


static void
what_events_share_is_read_once_and_right(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    identity(p, CHUNK("a ") CHUNK("b ") CHUNK("c ") CHUNK("d ") DONE);

    /* the index behind the delta, after events without one */

    masks(p, CHOICE(0, "ja") CHOICE(0, "ne@exam") CHOICE(1, "ple.com ")
          CHOICE(0, "ple.com ") CHOICE(0, "x ") DONE,
          CHOICE(0, "[EMAIL_ADDRESS]") CHOICE(0, "") CHOICE(1, "ple.com ")
          CHOICE(0, " ") CHOICE(0, "x ") DONE);

    /* a known rest, then one with a text in it, then the known one again */

#define REST(text, rest)                                                      \
    "data: {\"choices\":[{\"delta\":{\"content\":\"" text "\"" rest "}]}\n\n"

    masks(p, REST("a ", "}") REST("b ", "}") REST("c ", "}")
          REST("d ", ",\"refusal\":\"me@a.com \"}") REST("e ", "}")
          REST("f ", ",\"x\":\"me@a.com\"}") REST("g ", "}") DONE,
          REST("a ", "}") REST("b ", "}") REST("c ", "}")
          REST("d ", ",\"refusal\":\"[EMAIL_ADDRESS] \"}") REST("e ", "}")
          REST("f ", ",\"x\":\"[EMAIL_ADDRESS]\"}") REST("g ", "}") DONE);

    /* a duplicate behind a beginning that was read before */

    every_cut(p, llmg_str(REST("a ", "}") REST("b ", "}")
                          REST("c ", ",\"content\":\"d\"}") DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(REST("a ", "}") REST("b ", "}")
                          REST("c ", "}") REST("c ", "}}") DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    /* content that is not a string, or empty, in between */

    identity(p, REST("a ", "}") REST("", "}") REST("", ",\"refusal\":null}")
             REST("b ", ",\"refusal\":null}")
             "data: {\"choices\":[{\"delta\":{\"content\":null}}]}\n\n"
             "data: {\"choices\":[{\"delta\":{\"content\":[{\"text\":"
             "\"x \"}]}}]}\n\n" REST("c ", "}") DONE);

    /* another model in the middle is news, and looked at */

    masks(p, "data: {\"model\":\"m\",\"choices\":[]}\n\n"
          "data: {\"model\":\"me@a.com\",\"choices\":[]}\n\n" DONE,
          "data: {\"model\":\"m\",\"choices\":[]}\n\n"
          "data: {\"model\":\"[EMAIL_ADDRESS]\",\"choices\":[]}\n\n" DONE);
}


static void
a_block_ends_the_stream(void **state)
{
    const char     *tail;
    llmg_policy_t  *p;

    (void) state;

    p = policy("blocking", "response pii.* block;");

    every_cut(p, llmg_str(CHUNK("Hello there, ") CHUNK("ask ja")
                          CHUNK("ne@example") CHUNK(".com ") CHUNK("or me")
                          DONE));

    assert_int_equal(whole.rc, LLMG_DECLINED);

    whole.data[whole.len] = '\0';

    assert_memory_equal(whole.data, CHUNK("Hello there, "),
                        sizeof(CHUNK("Hello there, ")) - 1);
    assert_null(strstr((char *) whole.data, "ja"));
    assert_non_null(strstr((char *) whole.data,
                           "\"finish_reason\":\"content_filter\""));
    assert_non_null(strstr((char *) whole.data, "\"response_blocked\""));

    tail = (char *) whole.data + whole.len - (sizeof(DONE) - 1);
    assert_string_equal(tail, DONE);

    /* in a text that is whole in its event */

    every_cut(p, llmg_str(CHUNK("Hello ") ": ask jane@example.com\n\n"
                          CHUNK("there ") DONE));

    assert_int_equal(whole.rc, LLMG_DECLINED);
    whole.data[whole.len] = '\0';
    assert_memory_equal(whole.data, CHUNK("Hello "),
                        sizeof(CHUNK("Hello ")) - 1);
    assert_null(strstr((char *) whole.data, "jane"));

    every_cut(p, llmg_str("data: {\"choices\":[],\"x\":\"a@b.com\"}\n\n"));
    assert_int_equal(whole.rc, LLMG_DECLINED);
    whole.data[whole.len] = '\0';
    assert_null(strstr((char *) whole.data, "a@b.com"));
}


/* to mask it would break the signature that follows */

/* what goes on in the same event does not decide what was found before */

static void
a_block_holds_what_waits(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const char *const  cases[] = {

        /* the same line of text once more */

        CHUNK("by jane.r")
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":[{\"text\":"
        "\"oe@example.org now\"},{\"text\":\" and then\"}]}}]}\n\n",

        /* with an escape in it */

        CHUNK("by jane.r")
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":[{\"text\":"
        "\"oe@example.org now\"},{\"text\":\" and \\\\n then\"}]}}]}\n\n",

        /* in lines that are no data */

        "by jane.roe@example.org now\nand \\ then\n\n"
    };

    (void) state;

    p = policy("blocking", "response pii.* block;");

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        every_cut(p, llmg_str(cases[i]));

        assert_int_equal(whole.rc, LLMG_DECLINED);

        whole.data[whole.len] = '\0';

        assert_null(strstr((char *) whole.data, "jane"));
        assert_non_null(strstr((char *) whole.data, "\"response_blocked\""));
    }
}


static void
signed_reasoning_is_blocked(void **state)
{
    unsigned        i;
    output_t       *out;
    llmg_str_t      input, doc;
    llmg_arena_t   *arena;
    llmg_stream_t  *s;
    llmg_inspect_t  in;
    llmg_result_t   result;

    (void) state;

#define THINKS(text)                                                          \
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","    \
    "\"index\":0,\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"" text \
    "\"}}\n\n"

    out = malloc(sizeof(output_t));
    assert_non_null(out);

    for (i = 0; i < 2; i++) {
        arena = inspect(&in, policy("default", NULL));
        in.dialect = i ? &llmg_dialect_openai_chat : &llmg_dialect_anthropic;

        input = llmg_str(i ? DELTA("\"reasoning\":\"of jane@a\"")
                             DELTA("\"reasoning\":\".com \"")
                           : THINKS("of jane@a") THINKS(".com "));

        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
        assert_int_equal(llmg_stream_push(s, input.data, input.len),
                         i ? LLMG_OK : LLMG_DECLINED);

        out->len = 0;
        pull(s, out);
        out->data[out->len] = '\0';

        assert_null(strstr((char *) out->data, "jane"));
        assert_true(!i == !!strstr((char *) out->data, "\"type\":\"error\""));
        assert_int_equal(llmg_stream_result(s)->findings.n, 1);

        llmg_arena_destroy(arena);
    }

    free(out);

    /* whole answers as well; what the client says itself is not signed here */

    arena = inspect(&in, policy("default", NULL));
    in.dialect = &llmg_dialect_anthropic;

    doc = llmg_str("{\"content\":[{\"type\":\"thinking\",\"thinking\":"
                   "\"of jane@a.com\",\"signature\":\"YQ==\"}]}");
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_BLOCK);
    assert_false(result.edited);

    doc = llmg_str("{\"content\":[{\"type\":\"text\",\"text\":"
                   "\"of jane@a.com\"}]}");
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);
    assert_int_equal(result.decision.action, LLMG_ACTION_MASK);

    llmg_arena_destroy(arena);
}


static void
what_is_not_json_fails(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"choices\":[}\n\n" DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"choices\":[], \"choices\":"
                          "[]}\n\n" DONE));
    assert_int_equal(whole.rc, LLMG_INVALID);

    every_cut(p, llmg_str(CHUNK("fine ") "data: {\"a\":\"\xFF\"}\n\n"));
    assert_int_equal(whole.rc, LLMG_INVALID);
}


static void
what_waits_is_bounded(void **state)
{
    size_t          i, cuts[1];
    output_t       *out;
    llmg_buf_t      input;
    llmg_str_t      bytes;
    llmg_arena_t   *arena;
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&input, arena);
    cuts[0] = SIZE_MAX;
    out = malloc(sizeof(output_t));

    /* an event without an end */

    for (i = 0; i < 3000; i++) {
        assert_int_equal(llmg_buf_puts(&input, "data: x"), LLMG_OK);
    }

    llmg_str_set(&bytes, input.data, input.len);
    run(p, bytes, cuts, 4096, out);
    assert_int_equal(out->rc, LLMG_LIMIT);
    assert_int_equal(out->len, 0);

    free(out);
    llmg_arena_destroy(arena);
}


/* a value split at every place over two and three events never leaves */

static void
no_byte_of_a_value_leaves_first(llmg_policy_t *p, const char *before,
    const char *value, const char *label)
{
    char         stream[4096], text[512];
    size_t       i, k, n;
    output_t    *out;
    llmg_str_t   input;

    out = malloc(sizeof(output_t));
    assert_non_null(out);

    n = strlen(value);

    for (i = 1; i < n; i++) {
        for (k = i; k < n; k++) {

            (void) snprintf(stream, sizeof(stream),
                            CHOICE(0, "%s%.*s") CHOICE(0, "%.*s")
                            CHOICE(0, "%s after it all") DONE, before,
                            (int) i, value, (int) (k - i), value + i,
                            value + k);

            input = llmg_str(stream);

            run_bytes(p, input, out);

            assert_int_equal(out->rc, LLMG_OK);
            out->data[out->len] = '\0';

            (void) snprintf(text, sizeof(text), "%s%s\"", before, label);

            assert_non_null(strstr((char *) out->data, text));
            assert_non_null(strstr((char *) out->data, " after it all"));

            (void) snprintf(text, sizeof(text), "%.*s", 4, value + n - 4);
            assert_null(strstr((char *) out->data, text));
        }
    }

    free(out);
}


static void
values_split_at_every_place(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    no_byte_of_a_value_leaves_first(p, "mail ", "jane.q.doe@example.com",
                                    "[EMAIL_ADDRESS]");
    no_byte_of_a_value_leaves_first(p, "card ", "4111 1111 1111 1111",
                                    "[CREDIT_CARD]");
    no_byte_of_a_value_leaves_first(p, "iban ", "DE89 3704 0044 0532 0130 00",
                                    "[IBAN_CODE]");
    no_byte_of_a_value_leaves_first(p, "ssn ", "536-22-8145", "[US_SSN]");
    no_byte_of_a_value_leaves_first(p, "key ", "AK" "IA" "Z7WKQ4XMN2PDLR5T",
                                    "[AWS_ACCESS_KEY]");

    /* behind an escape of a text that is JSON itself */

    no_byte_of_a_value_leaves_first(p, "{\\\"a\\\":\\\"\\\\n",
                                    "jane.q.doe@example.com",
                                    "[EMAIL_ADDRESS]");
    no_byte_of_a_value_leaves_first(p, "{\\\"a\\\":\\\"\\\\uff1a",
                                    "AK" "IA" "Z7WKQ4XMN2PDLR5T",
                                    "[AWS_ACCESS_KEY]");
}


static void
arguments_are_json_afterwards(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, CHUNK("{\\\"a\\\":\\\"x\\\\njane@example.com\\\"}") DONE,
          CHUNK("{\\\"a\\\":\\\"x\\\\n[EMAIL_ADDRESS]\\\"}") DONE);

    masks(p, CHUNK("{\\\"a\\\":\\\"x\\\\") CHUNK("njane@example.com\\\"}") DONE,
          CHUNK("{\\\"a\\\":\\\"x\\\\") CHUNK("n[EMAIL_ADDRESS]\\\"}") DONE);

    masks(p, CHUNK("[\\\"\\\\uff") CHUNK("1ajane@") CHUNK("example.com\\\"]")
          DONE,
          CHUNK("[\\\"\\\\uff") CHUNK("1a[EMAIL_ADDRESS]") CHUNK("\\\"]")
          DONE);

    /* a text that is no JSON has no escapes, or has */

    masks(p, CHUNK("C:\\\\njane@example.com") DONE,
          CHUNK("C:\\\\[EMAIL_ADDRESS]") DONE);

    masks(p, CHUNK("jane\\\\u0040exam") CHUNK("ple.com ") DONE,
          CHUNK("[EMAIL_ADDRESS]") CHUNK(" ") DONE);
}


/* every finding is masked and counted, the memory is that of a few */

static void
a_stream_may_be_full_of_findings(void **state)
{
    size_t                i, n;
    llmg_str_t            event, expected;
    llmg_arena_t         *arena;
    llmg_stream_t        *s;
    unsigned char         out[256];
    llmg_inspect_t        in;
    const llmg_result_t  *result;

    (void) state;

    llmg_arena_destroy(inspect(&in, policy("default", NULL)));
    arena = llmg_arena_create(2 * 1024 * 1024);
    assert_non_null(arena);
    in.arena = arena;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    event = llmg_str("data: {\"choices\":[{\"delta\":{\"content\":"
                     "\"a@b.com \"},\"logprobs\":{}}],\"x\":\"c@d.com\"}\n\n");
    expected = llmg_str("data: {\"choices\":[{\"delta\":{\"content\":"
                        "\"[EMAIL_ADDRESS] \"},\"logprobs\":{}}],\"x\":"
                        "\"[EMAIL_ADDRESS]\"}\n\n");

    for (i = 0; i < 15000; i++) {
        assert_int_equal(llmg_stream_push(s, event.data, event.len), LLMG_OK);

        n = llmg_stream_pull(s, out, sizeof(out));
        assert_int_equal(n, expected.len);
        assert_memory_equal(out, expected.data, n);
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    result = llmg_stream_result(s);
    n = result->findings.n;

    for (i = 0; i < result->findings.n; i++) {
        n += result->findings.items[i].more;
    }

    assert_int_equal(n, 30000);
    assert_int_equal(result->decision.masked, 30000);

    llmg_arena_destroy(arena);
}


/* wherever it is cut, what came before is delivered, and nobody is refused */

static void
a_stream_that_is_cut_is_delivered_so_far(void **state)
{
    size_t          i, n, left;
    output_t        some, all;
    llmg_str_t      input, events;
    llmg_policy_t  *p;

    static const size_t  uncut[] = { SIZE_MAX };

    static const char *const  pieces[] = {
        CHUNK("Hello, I am jane"), CHUNK("@example.com or"),
        "event: x\nid: 7\ndata: {\"a\":\ndata: 1}\n\n",
        CHUNK(" c@d.com"), CHUNK("m and so on to j"), DONE, NULL
    };

    char  bytes[2048];

    (void) state;

    p = policy("default", NULL);
    bytes[0] = '\0';

    for (i = 0; pieces[i] != NULL; i++) {
        n = strlen(bytes);
        (void) strcat(bytes, pieces[i]);

        events = llmg_str(bytes);
        events.len = n;
        run(p, events, uncut, HOLD, &some);
        assert_int_equal(some.rc, LLMG_OK);

        /* with its last line whole it can be read */

        for (left = 3; left <= strlen(pieces[i]); left++) {
            input = llmg_str(bytes);
            input.len -= left;

            run(p, input, uncut, HOLD, &all);

            assert_int_equal(all.rc, LLMG_OK);
            assert_true(all.len >= some.len);
            assert_memory_equal(all.data, some.data, some.len);
            all.data[all.len] = '\0';
            assert_null(strstr((char *) all.data, "content_filter"));

            if (input.len - n > sizeof("data: ") - 1
                && memcmp(pieces[i], "data: {", 7) == 0)
            {
                assert_int_equal(all.len, some.len);
            }
        }
    }
}


/* the tokens are the text once more, alternatives and bytes included */

#define TOKENS(text, logprobs)                                                \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text "\"}," \
    "\"logprobs\":" logprobs "}]}\n\n"

#define TOKEN(text)                                                           \
    "{\"content\":[{\"token\":\"" text "\",\"logprob\":-0.1,\"bytes\":[1,2]," \
    "\"top_logprobs\":[{\"token\":\"" text "\"}]}],\"refusal\":null}"


static void
logprobs_do_not_say_what_is_masked(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    masks(p, TOKENS("to ja", TOKEN("to ja")) TOKENS("ne@", TOKEN("ne@"))
          TOKENS("example.com", TOKEN("example.com")) TOKENS(" now", "null")
          DONE,
          TOKENS("to [EMAIL_ADDRESS]", "null") TOKENS("", "null")
          TOKENS("", "null") TOKENS(" now", "null") DONE);

    /* what comes again and again, in front of the text as well */

    masks(p, TOKENS("a ", "{}") TOKENS("b ", "{}") TOKENS("c ", "[ ]")
          TOKENS("d ", "[1]") TOKENS("e ", "[1]") DONE,
          TOKENS("a ", "{}") TOKENS("b ", "{}") TOKENS("c ", "[ ]")
          TOKENS("d ", "null") TOKENS("e ", "null") DONE);

#define BEFORE(value)                                                         \
    "data: {\"choices\":[{\"logprobs\":" value ",\"delta\":{\"content\":"     \
    "\"x \"}}]}\n\n"

    masks(p, BEFORE("[1]") BEFORE("[1]") BEFORE("[1]") DONE,
          BEFORE("null") BEFORE("null") BEFORE("null") DONE);

    /* over several data lines */

    masks(p, "data: {\"choices\":[{\"logprobs\":{\"content\":\n"
          "data: [{\"token\":\"a@b.com\"}]\ndata: }}]}\n\n",
          "data: {\"choices\":[{\"logprobs\":null}]}\n\n");

    /* of another kind it is a text */

    masks(p, TOKENS("x ", "\"a@b.com\""), TOKENS("x ", "\"[EMAIL_ADDRESS]\""));

    /* where nothing is ever masked, they stay */

    identity(policy("observe", NULL), TOKENS("to ja", TOKEN("to ja"))
             TOKENS("ne@example.com ", TOKEN("ne@example.com ")) DONE);
}


static void
shadow_changes_nothing(void **state)
{
    output_t        out;
    llmg_str_t      input;
    llmg_arena_t   *arena;
    llmg_stream_t  *s;
    llmg_inspect_t  in;

    (void) state;

    input = llmg_str(CHUNK("to jane@example.com now") DONE);

    arena = inspect(&in, policy("blocking", "response pii.* block;"));
    in.shadow = 1;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);
    assert_int_equal(llmg_stream_push(s, input.data, input.len), LLMG_OK);
    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    out.len = 0;
    pull(s, &out);

    assert_int_equal(out.len, input.len);
    assert_memory_equal(out.data, input.data, input.len);
    assert_int_equal(llmg_stream_result(s)->decision.action,
                     LLMG_ACTION_BLOCK);

    llmg_arena_destroy(arena);
}


#define USAGE(choices)                                                        \
    "data: {\"id\":\"c1\",\"choices\":" choices ",\"usage\":"                 \
    "{\"prompt_tokens\":3,\"completion_tokens\":4}}\n\n"

/* the event that only we asked for does not reach the client; others do */

static void
usage_that_was_not_asked_for_is_hidden(void **state)
{
    size_t          i;
    llmg_policy_t  *p;

    static const struct {
        const char  *input;
        const char  *output;        /* NULL: the same */
    } cases[] = {
        { CHUNK("a") USAGE("[]") DONE, CHUNK("a") DONE },
        { CHUNK("a") USAGE("[ ]") DONE, CHUNK("a") DONE },
        { CHUNK("a") USAGE("[]"), CHUNK("a") },
        { CHUNK("a") USAGE("[]") ": x\n\n" USAGE("[]") DONE,
          CHUNK("a") ": x\n\n" DONE },
        { "data: {\"choices\":[],\ndata: \"usage\":{\"prompt_tokens\":3,"
          "\"completion_tokens\":4}}\r\n\r\n" CHUNK("b"), CHUNK("b") },
        { "event: e\nid: 1\n" USAGE("[]") DONE, DONE },
        { "\xEF\xBB\xBF" USAGE("[]") DONE, DONE },

        /* what is held before it leaves all the same, in its order */

        { CHUNK("jane@exam") USAGE("[]") CHUNK("ple.com b") DONE,
          CHUNK("[EMAIL_ADDRESS]") CHUNK(" b") DONE },
        { CHUNK("jane@exam") USAGE("[]") DONE, CHUNK("jane@exam") DONE },

        /* on the last piece, or with something unreadable for answers */

        { CHUNK("a") USAGE("[{\"index\":0,\"delta\":{}}]") DONE, NULL },
        { USAGE("[{}]") USAGE("[[]]") USAGE("[null]") DONE, NULL },
        { USAGE("null") USAGE("{}") USAGE("\"\"") DONE, NULL },
        { "data: {\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":4}}"
          "\n\n" DONE, NULL },
        { "data: {\"x\":{\"choices\":[]},\"usage\":{\"prompt_tokens\":3,"
          "\"completion_tokens\":4}}\n\n" DONE, NULL },

        /* no usage in it, or none yet */

        { "data: {\"choices\":[]}\n\n" CHUNK("a")
          "data: {\"usage\":null,\"choices\":[]}\n\n"
          DONE, NULL },
        { "data: {\"choices\":[],\"usage\":null}\n\n"
          "data: {\"choices\":[{\"delta\":{\"content\":"
          "\"x,\\\"usage\\\":null\"}}] , \"usage\":  null ,\"a\":1}\n\n"
          USAGE("[]") DONE,
          "data: {\"choices\":[]}\n\n"
          "data: {\"choices\":[{\"delta\":{\"content\":"
          "\"x,\\\"usage\\\":null\"}}]  ,\"a\":1}\n\n" DONE }
    };

    (void) state;

    p = policy("default", NULL);

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        identity_or(p, cases[i].input, NULL);

        fixture.hide = 1;
        identity_or(p, cases[i].input, cases[i].output);
        fixture.hide = 0;

        if (cases[i].output != NULL) {
            assert_int_equal(fixture.usage.prompt_tokens, 3);
            assert_int_equal(fixture.usage.completion_tokens, 4);
        }
    }

    /* in what is taken away as a whole */

    fixture.hide = 1;

    identity_or(p, "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},"
                   "\"logprobs\":{\"content\":[],\"usage\":null}}]}\n\n" DONE,
                   "data: {\"choices\":[{\"delta\":{\"content\":\"x\"},"
                   "\"logprobs\":null}]}\n\n" DONE);
    fixture.hide = 0;
}


static void
every_allocation_may_fail(void **state)
{
    size_t           n, failed;
    llmg_str_t       input;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_status_t    rc;
    llmg_inspect_t   in;
    unsigned char    byte[64];

    (void) state;

    input = llmg_str(CHUNK("to ja") CHUNK("ne@example.com") CHUNK(" now")
                     "data: {\"a\":\ndata: \"b@c.de\"}\n\n" USAGE("[]")
                     DONE);

    fixture.hide = 1;

    for (n = 1, failed = 1; failed; n++) {
        arena = inspect(&in, policy("default", NULL));
        arena->fail = n;

        rc = llmg_stream_create(&s, &in, HOLD);

        if (rc == LLMG_OK) {
            rc = llmg_stream_push(s, input.data, input.len);
        }

        if (rc == LLMG_OK) {
            rc = llmg_stream_end(s);
        }

        failed = (rc != LLMG_OK);

        if (failed) {
            assert_int_equal(rc, LLMG_ERROR);

        } else {
            while (llmg_stream_pull(s, byte, sizeof(byte))) { /* void */ }
        }

        llmg_arena_destroy(arena);

        assert_true(n < 1000);
    }

    fixture.hide = 0;

    assert_true(n > 10);
}


int
main(void)
{
    int  rc;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(clean_streams_pass_byte_for_byte),
        cmocka_unit_test(findings_are_edited_inside_their_events),
        cmocka_unit_test(long_numbers_are_texts),
        cmocka_unit_test(a_span_with_an_end_marker_is_masked_as_it_comes),
        cmocka_unit_test(channels_do_not_mix),
        cmocka_unit_test(what_the_model_is_called_holds_no_secret),
        cmocka_unit_test(texts_of_others_are_lines_of_their_own),
        cmocka_unit_test(what_events_share_is_read_once_and_right),
        cmocka_unit_test(a_block_ends_the_stream),
        cmocka_unit_test(a_block_holds_what_waits),
        cmocka_unit_test(signed_reasoning_is_blocked),
        cmocka_unit_test(what_is_not_json_fails),
        cmocka_unit_test(what_waits_is_bounded),
        cmocka_unit_test(values_split_at_every_place),
        cmocka_unit_test(arguments_are_json_afterwards),
        cmocka_unit_test(a_stream_may_be_full_of_findings),
        cmocka_unit_test(a_stream_that_is_cut_is_delivered_so_far),
        cmocka_unit_test(logprobs_do_not_say_what_is_masked),
        cmocka_unit_test(shadow_changes_nothing),
        cmocka_unit_test(usage_that_was_not_asked_for_is_hidden),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    fixture.policies = llmg_policies_create();
    fixture.scratch = llmg_scratch_create(100000);

    if (fixture.policies == NULL || fixture.scratch == NULL) {
        return 1;
    }

    rc = cmocka_run_group_tests(tests, NULL, NULL);

    llmg_scratch_free(fixture.scratch);
    llmg_policies_free(fixture.policies);

    return rc;
}
