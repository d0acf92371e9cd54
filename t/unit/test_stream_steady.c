/*
 * However long a stream is, it takes no more memory: once it has seen what its
 * events are like, the arena does not grow by a byte.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <zlib.h>

#include "llmg_inspect_stream.h"
#include "inspecting.h"


#define HOLD      65536
#define LIMIT     (64 * 1024 * 1024)

#define WARM      3000
#define EVENTS    100000
#define KINDS     6


typedef struct {
    const char            *name;
    const llmg_dialect_t  *dialect;
    const llmg_framing_t  *framing;
    const char            *first;
    const char            *events[KINDS];   /* in turn, up to NULL */
} steady_t;


#define CHAT(index, delta)                                                    \
    "data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":" index     \
    ",\"delta\":{" delta "},\"logprobs\":{\"content\":[1]}}]}\n\n"

#define BLOCK(index, delta)                                                   \
    "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","    \
    "\"index\":" index ",\"delta\":{" delta "}}\n\n"

#define GEMINI(text)                                                          \
    ",\n{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"" text          \
    "\"}],\"role\":\"model\"}}],\"modelVersion\":\"g\"}"

static const steady_t  streams[] = {
    { "alike", &llmg_dialect_openai_chat, &llmg_framing_sse, "",
      { CHAT("0", "\"content\":\"and so on. \""), NULL } },

    { "choices and kinds", &llmg_dialect_openai_chat, &llmg_framing_sse, "",
      { CHAT("0", "\"content\":\"and a.b \""),
        CHAT("1", "\"content\":\"so 4242 on\""),
        CHAT("0", "\"reasoning_content\":\"as x \\u00e9 y\""),
        CHAT("0", "\"tool_calls\":[{\"index\":1,\"function\":"
                  "{\"arguments\":\"{\\\"a\\\":1}\"}}]"),
        ": a comment\n\n", NULL } },

    { "values", &llmg_dialect_openai_chat, &llmg_framing_sse, "",
      { CHAT("0", "\"content\":\"is jane.r\""),
        CHAT("0", "\"content\":\"oe@example.org now\""),
        CHAT("1", "\"content\":\"or a@b.com. \",\"x\":\"is a@b.com\""),
        CHAT("0", "\"n\":4242424242424242"), NULL } },

    { "Anthropic", &llmg_dialect_anthropic, &llmg_framing_sse, "",
      { BLOCK("0", "\"type\":\"text_delta\",\"text\":\"mail a@b.com, ok\""),
        BLOCK("1", "\"type\":\"input_json_delta\",\"partial_json\":"
                   "\"{\\\"a\\\":1}\""),
        "event: ping\ndata: {\"type\":\"ping\"}\n\n", NULL } },

    { "Responses", &llmg_dialect_openai_responses, &llmg_framing_sse, "",
      { "event: response.output_text.delta\ndata: {\"type\":"
        "\"response.output_text.delta\",\"item_id\":\"m\",\"output_index\":0,"
        "\"content_index\":0,\"delta\":\"ask a@b.com. \"}\n\n",
        "event: response.output_text.done\ndata: {\"type\":"
        "\"response.output_text.done\",\"item_id\":\"m\",\"output_index\":0,"
        "\"content_index\":1,\"text\":\"ask a@b.com. \"}\n\n", NULL } },

    { "lines", &llmg_dialect_ollama, &llmg_framing_lines, "",
      { "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":"
        "\"so a@b.com. \"},\"done\":false}\n", NULL } },

    { "an array", &llmg_dialect_gemini, &llmg_framing_array, "[{}",
      { GEMINI("and so on"), GEMINI("to a@b.com. "), NULL } },

    { "frames", &llmg_dialect_bedrock, &llmg_framing_frames, "",
      { "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"so a@b.com. \"},"
        "\"p\":\"abc\"}", NULL } },

    { "nobody knows", &llmg_dialect_generic, &llmg_framing_sse, "",
      { "data: {\"a\":[\"is a@b.com\",{\"b\":\"c\"}]}\n\n",
        "data: a@b.com\ndata: and more\n\n", NULL } },
};


static void
put32(unsigned char *p, size_t n)
{
    p[0] = (unsigned char) (n >> 24);
    p[1] = (unsigned char) (n >> 16);
    p[2] = (unsigned char) (n >> 8);
    p[3] = (unsigned char) n;
}


/* what stands in a frame of Bedrock */

static size_t
frame(unsigned char *p, const char *payload)
{
    size_t  n;

    static const char  head[] = "\013:event-type\007\0\021contentBlockDelta";

    n = sizeof(head) - 1 + strlen(payload) + 16;

    put32(p, n);
    put32(p + 4, sizeof(head) - 1);
    put32(p + 8, crc32_z(0, p, 8));
    memcpy(p + 12, head, sizeof(head) - 1);
    memcpy(p + 12 + sizeof(head) - 1, payload, strlen(payload));
    put32(p + n - 4, crc32_z(0, p, n - 4));

    return n;
}


static void
say(llmg_stream_t *s, const steady_t *steady, const char *text)
{
    size_t         len, n;
    unsigned char  bytes[1024], out[2048];

    len = strlen(text);

    assert_true(len + 64 < sizeof(bytes));

    if (steady->framing == &llmg_framing_frames) {
        len = frame(bytes, text);

    } else {
        memcpy(bytes, text, len);
    }

    /* in two pieces: the events are not alone in what comes */

    n = len / 3;

    assert_int_equal(llmg_stream_push(s, bytes, n), LLMG_OK);
    assert_int_equal(llmg_stream_push(s, bytes + n, len - n), LLMG_OK);

    while (llmg_stream_pull(s, out, sizeof(out)) != 0) { /* void */ }
}


static void
memory_is_what_it_was(void **state)
{
    size_t           i, k, n, used, grown;
    unsigned char   *last;
    llmg_arena_t    *arena;
    llmg_stream_t   *s;
    llmg_inspect_t   in;
    const steady_t  *steady;

    (void) state;

    grown = 0;

    for (i = 0; i < sizeof(streams) / sizeof(streams[0]); i++) {
        steady = &streams[i];

        arena = llmg_arena_create(LIMIT);

        inspecting(&in, policy("default", NULL), arena);
        in.dialect = steady->dialect;
        in.framing = steady->framing;

        assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

        if (steady->first[0] != '\0') {
            say(s, steady, steady->first);
        }

        used = 0;
        last = NULL;

        for (n = 0, k = 0; n < WARM + EVENTS; n++, k++) {

            if (steady->events[k] == NULL) {
                k = 0;
            }

            if (n == WARM) {
                used = arena->used;
                last = arena->last;
            }

            say(s, steady, steady->events[k]);
        }

        if (arena->used != used || arena->last != last) {
            print_message("# %s: %d events took %zu bytes more, and %td of a "
                          "block\n", steady->name, EVENTS, arena->used - used,
                          arena->last - last);
            grown++;
        }

        llmg_arena_destroy(arena);
    }

    assert_int_equal(grown, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(memory_is_what_it_was),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
