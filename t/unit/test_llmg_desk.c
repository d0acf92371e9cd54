/*
 * Streams that share a desk: what each of them says is what it says alone, and
 * between its events a stream has little memory of its own.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <zlib.h>

#include "llmg_inspect_stream.h"
#include "llmg_refusal.h"
#include "inspecting.h"


#define HOLD     65536
#define LIMIT    (4 * 1024 * 1024)
#define STREAMS  8
#define ROUNDS   60

/* Bytes of a first block; and that a chat's stream may have between its events,
 * after many. */
#define FIRST    504
#define OWN      1344


typedef struct {
    const llmg_dialect_t   *dialect;
    const llmg_framing_t   *framing;
    const char             *text;
    size_t                  len;        /* 0: up to the NUL */
} input_t;


typedef struct {
    const input_t          *input;
    llmg_arena_t           *arena;
    llmg_inspect_t          in;
    llmg_stream_t          *s;
    llmg_status_t           rc;
    size_t                  at;
    size_t                  len;
    unsigned char           data[8192];
} run_t;


static uint32_t          seed;


#define CHAT(index, text)                                                     \
    "data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":" index     \
    ",\"delta\":{\"content\":\"" text "\"},\"logprobs\":{\"a\":[1]}}]}\n\n"

#define TOOL(text)                                                            \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{"            \
    "\"index\":0,\"function\":{\"arguments\":\"" text "\"}}]}}]}\n\n"

static char  frames[2048];

static input_t  inputs[] = {
    { &llmg_dialect_openai_chat, &llmg_framing_sse,
      CHAT("0", "is ja") CHAT("1", "or a@") ": x\n\n" CHAT("0", "ne.roe@exa")
      CHAT("1", "b.com") CHAT("0", "mple.org now") CHAT("0", " and on")
      CHAT("1", " 4242 4242 4242 42") CHAT("1", "42 ") "data: [DONE]\n\n", 0 },

    { &llmg_dialect_openai_chat, &llmg_framing_sse,
      CHAT("0", "a") CHAT("0", " b") CHAT("0", " c") CHAT("0", " word")
      CHAT("0", " -----BEGIN RSA PRIV" "ATE KEY-----\\nMIIE") CHAT("0", "abcd")
      CHAT("0", "efgh\\n-----END RSA PRIV" "ATE KEY-----\\n so"), 0 },

    /* the first text is JSON, with escapes, and others come between */

    { &llmg_dialect_openai_chat, &llmg_framing_sse,
      TOOL("{\\\"to\\\": \\\"jane") CHAT("0", "so ja") TOOL(".roe\\\\u00")
      TOOL("40b.com\\\", \\\"n\\\": ") CHAT("1", "ne@b") TOOL("4242424242")
      CHAT("0", "ne@b.com x") TOOL("424242") TOOL(", \\\"m\\\": 1}")
      CHAT("1", ".com") "data: [DONE]\n\n", 0 },

    { &llmg_dialect_openai_chat, &llmg_framing_sse,
      CHAT("0", "a") "data: {oops\n\n" CHAT("0", "b"), 0 },

    { &llmg_dialect_generic, &llmg_framing_sse,
      "data: is a@b.com\ndata: so\n\ndata: {\"a\":[\"a@b.com\",7]}\n\n", 0 },

    { &llmg_dialect_ollama, &llmg_framing_lines,
      "{\"message\":{\"content\":\"jane\"}}\n"
      "{\"message\":{\"content\":\"@b.com. \"}}\n{\"done\":true}\n", 0 },

    { &llmg_dialect_gemini, &llmg_framing_array,
      "[{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"x a\"}]}}]},\n"
      "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"@b.com\"}]}}]}]",
      0 },

    { &llmg_dialect_bedrock, &llmg_framing_frames, NULL, 0 }    /* framed() */
};

#define INPUTS  (sizeof(inputs) / sizeof(inputs[0]))


static unsigned
any(unsigned below)
{
    seed = seed * 1103515245 + 12345;

    return (seed >> 8) % below;
}


static void
begin(run_t *run, const input_t *input, llmg_policy_t *p, llmg_desk_t *desk)
{
    memset(run, 0, sizeof(run_t));

    run->input = input;
    run->arena = llmg_arena_create_first(LIMIT, FIRST);

    inspecting(&run->in, p, run->arena);
    run->in.dialect = input->dialect;
    run->in.framing = input->framing;
    run->in.desk = desk;

    assert_int_equal(llmg_stream_create(&run->s, &run->in, HOLD), LLMG_OK);
}


static void
pull(run_t *run, size_t most)
{
    size_t  n;

    while (most > 0) {
        n = llmg_stream_pull(run->s, run->data + run->len,
                             most < 7 ? most : 7);
        if (n == 0) {
            break;
        }

        run->len += n;
        most -= n;

        assert_true(run->len + 8 < sizeof(run->data));
    }
}


/* "n" bytes more; what cannot be read passes, or ends the stream */

static void
step(run_t *run, size_t n, int pass)
{
    size_t         rest;
    llmg_status_t  rc;

    rest = run->input->len - run->at;

    if (n > rest) {
        n = rest;
    }

    rc = llmg_stream_push(run->s, (const unsigned char *) run->input->text
                                  + run->at, n);
    run->at += n;

    if (rc == LLMG_OK && n == rest) {
        rc = llmg_stream_end(run->s);
    }

    if (rc == LLMG_INVALID) {
        run->rc = rc;

        rc = pass ? llmg_stream_pass(run->s)
                  : llmg_stream_stop(run->s, LLMG_REASON_GUARD_UNAVAILABLE);

        assert_int_equal(rc, LLMG_OK);

    } else if (rc != LLMG_OK) {
        assert_int_equal(rc, LLMG_DECLINED);
    }
}


static void
put32(unsigned char *p, size_t n)
{
    p[0] = (unsigned char) (n >> 24);
    p[1] = (unsigned char) (n >> 16);
    p[2] = (unsigned char) (n >> 8);
    p[3] = (unsigned char) n;
}


/* frames of Bedrock that say that, piece by piece */

static size_t
framed(unsigned char *p)
{
    int     len;
    size_t  i, n, all;

    static const char  head[] = "\013:event-type\007\0\021contentBlockDelta";
    static const char *const  said[] = { "so ja", "ne.roe@exa", "mple.org",
                                         " on", " and a@b", ".com" };

    all = 0;

    for (i = 0; i < sizeof(said) / sizeof(said[0]); i++) {
        n = 12 + sizeof(head) - 1;

        memcpy(p + 12, head, sizeof(head) - 1);

        len = sprintf((char *) p + n, "{\"contentBlockIndex\":0,\"delta\":"
                      "{\"text\":\"%s\"},\"p\":\"x\"}", said[i]);
        assert_true(len > 0);

        n += (size_t) len + 4;

        put32(p, n);
        put32(p + 4, sizeof(head) - 1);
        put32(p + 8, crc32_z(0, p, 8));
        put32(p + n - 4, crc32_z(0, p, n - 4));

        p += n;
        all += n;
    }

    return all;
}


static int
ended(const run_t *run)
{
    return run->at == run->input->len;
}


static void
each_says_what_it_says_alone(void **state)
{
    int             pass;
    size_t          i, k, at, left;
    run_t          *runs, *alone;
    llmg_desk_t    *desk;
    llmg_policy_t  *p;

    (void) state;

    runs = calloc(STREAMS, sizeof(run_t));
    alone = calloc(STREAMS, sizeof(run_t));
    desk = llmg_desk_create();

    assert_true(runs != NULL && alone != NULL && desk != NULL);

    for (i = 0; i < ROUNDS; i++) {
        pass = i & 1;

        for (k = 0; k < STREAMS; k++) {
            p = policy(any(2) ? "default" : "strict", NULL);

            begin(&alone[k], &inputs[any(INPUTS)], p, NULL);
            begin(&runs[k], alone[k].input, p, desk);

            step(&alone[k], SIZE_MAX, pass);
            pull(&alone[k], SIZE_MAX);
        }

        for (left = STREAMS; left > 0; /* void */ ) {
            k = any(STREAMS);

            if (ended(&runs[k])) {
                continue;
            }

            step(&runs[k], 1 + any(any(4) ? 40 : 400), pass);

            /* a slow client leaves some of it */

            pull(&runs[k], any(3) ? SIZE_MAX : any(60));

            /* others come and go meanwhile, and then what waits is elsewhere */

            if (any(2)) {
                at = any(STREAMS);
                step(&runs[at], 0, pass);
                pull(&runs[k], any(3) ? any(60) : 0);
            }

            left -= ended(&runs[k]);
        }

        for (k = 0; k < STREAMS; k++) {
            pull(&runs[k], SIZE_MAX);

            assert_int_equal(runs[k].rc, alone[k].rc);
            assert_int_equal(runs[k].len, alone[k].len);
            assert_memory_equal(runs[k].data, alone[k].data, runs[k].len);
            assert_int_equal(llmg_stream_result(runs[k].s)->findings.n,
                             llmg_stream_result(alone[k].s)->findings.n);

            llmg_stream_leave(runs[k].s);
            llmg_arena_destroy(runs[k].arena);
            llmg_arena_destroy(alone[k].arena);
        }
    }

    llmg_desk_free(desk);
    free(alone);
    free(runs);
}


static void
between_events_a_stream_is_small(void **state)
{
    size_t           i, k, n;
    run_t           *run, *other;
    llmg_desk_t     *desk;
    unsigned char    out[4096];

    static const char  event[] =
        "data: {\"id\":\"chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz012\","
        "\"object\":\"chat.completion.chunk\",\"created\":1700000000,"
        "\"model\":\"gpt-4o-2024-08-06\",\"service_tier\":\"default\","
        "\"system_fingerprint\":\"fp_0123456789\",\"choices\":[{\"index\":0,"
        "\"delta\":{\"content\":\" word\"},\"logprobs\":null,"
        "\"finish_reason\":null}]}\n\n";

    (void) state;

    desk = llmg_desk_create();
    run = malloc(sizeof(run_t));
    other = malloc(sizeof(run_t));

    assert_true(desk != NULL && run != NULL && other != NULL);

    begin(run, &inputs[0], policy("default", NULL), desk);
    begin(other, &inputs[0], policy("default", NULL), desk);

    for (i = 0; i < 1000; i++) {

        /* by themselves, and many at once */

        for (k = 0; k < (i == 500 ? 40u : 1u); k++) {
            assert_int_equal(llmg_stream_push(run->s,
                             (const unsigned char *) event,
                             sizeof(event) - 1), LLMG_OK);
        }

        while ((n = llmg_stream_pull(run->s, out, sizeof(out))) != 0) {
            /* void */
        }

        step(other, 1, 0);
    }

    print_message("# %zu bytes\n", run->arena->used);
    assert_in_range(run->arena->used, 1, OWN);

    llmg_stream_leave(run->s);
    llmg_stream_leave(other->s);
    llmg_arena_destroy(run->arena);
    llmg_arena_destroy(other->arena);
    llmg_desk_free(desk);
    free(other);
    free(run);
}


/* without memory somewhere: an error, and nothing that was not decided */

static void
every_allocation_may_fail(void **state)
{
    int              rc;
    size_t           n, fails;
    run_t           *run, *other;
    llmg_desk_t     *desk;

    (void) state;

    fails = 0;
    run = malloc(sizeof(run_t));
    other = malloc(sizeof(run_t));
    desk = llmg_desk_create();

    assert_true(run != NULL && other != NULL && desk != NULL);

    for (n = 1; n < 200; n++) {
        begin(other, &inputs[0], policy("default", NULL), desk);
        begin(run, &inputs[0], policy("default", NULL), desk);
        run->arena->fail = n;
        rc = LLMG_OK;

        while (rc == LLMG_OK && !ended(run)) {
            rc = (int) llmg_stream_push(run->s, (const unsigned char *)
                                        run->input->text + run->at, 1);
            run->at++;
            pull(run, any(2) ? SIZE_MAX : 50);
            step(other, 0, 0);
            pull(run, SIZE_MAX);
        }

        if (rc != LLMG_OK) {
            assert_int_equal(rc, LLMG_ERROR);
            fails++;
        }

        run->data[run->len] = '\0';
        assert_null(strstr((char *) run->data, "jane"));
        assert_null(strstr((char *) run->data, "ne.roe"));

        /* the other one has not noticed */

        step(other, SIZE_MAX, 0);
        pull(other, SIZE_MAX);
        other->data[other->len] = '\0';
        assert_non_null(strstr((char *) other->data, "[DONE]"));

        llmg_stream_leave(run->s);
        llmg_stream_leave(other->s);
        llmg_arena_destroy(run->arena);
        llmg_arena_destroy(other->arena);
    }

    assert_in_range(fails, 5, 100);

    llmg_desk_free(desk);
    free(other);
    free(run);
}


int
main(void)
{
    size_t  i;

    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_says_what_it_says_alone),
        cmocka_unit_test(between_events_a_stream_is_small),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    for (i = 0; i < INPUTS; i++) {

        if (inputs[i].text == NULL) {
            inputs[i].text = frames;
            inputs[i].len = framed((unsigned char *) frames);

        } else {
            inputs[i].len = strlen(inputs[i].text);
        }
    }

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
