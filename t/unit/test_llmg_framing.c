/*
 * Where events lie in each framing, for every way of cutting; how they are
 * edited; how a stream that is blocked ends.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <zlib.h>

#include "llmg_data.h"
#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "llmg_refusal.h"
#include "inspecting.h"


#define LIMIT  (64 * 1024 * 1024)
#define HOLD   65536


/* the documents of the events, each with a bar behind it */

static llmg_status_t
documents(llmg_arena_t *arena, const llmg_framing_t *framing,
    llmg_str_t bytes, size_t step, llmg_buf_t *seen, const char **error)
{
    int             final;
    size_t          start, have, end, pos;
    llmg_str_t      rest, face;
    llmg_part_t     part;
    llmg_frames_t   frames;
    llmg_status_t   rc;

    assert_int_equal(llmg_frames_init(&frames, framing, arena,
                                      &llmg_json_limits_default), LLMG_OK);
    llmg_buf_init(seen, arena);
    assert_int_equal(llmg_buf_reserve(seen, 1), LLMG_OK);

    start = 0;
    have = 0;
    final = 0;

    for ( ;; ) {
        llmg_str_set(&rest, bytes.data + start, have - start);

        rc = llmg_frames_next(&frames, rest, final, &end);

        if (rc == LLMG_AGAIN) {
            assert_false(final);

            if (have == bytes.len) {
                final = 1;

            } else {
                have = (bytes.len - have < step) ? bytes.len : have + step;
            }

            continue;
        }

        *error = frames.error;

        if (rc != LLMG_OK) {
            return rc;
        }

        assert_true(end > 0 && end <= rest.len);
        rest.len = end;

        rc = llmg_frames_face(&frames, rest, &face);

        if (rc != LLMG_OK) {
            *error = frames.error;
            return rc;
        }

        pos = 0;

        while (llmg_frames_part(&frames, face, &pos, &part) == LLMG_OK) {
            if (part.what == LLMG_PART_DATA || part.what == LLMG_PART_INNER) {
                assert_int_equal(llmg_buf_append(seen, part.value.data,
                                                 part.value.len), LLMG_OK);
                assert_int_equal(llmg_buf_putc(seen, '|'), LLMG_OK);
            }
        }

        frames.first = 0;
        start += end;
    }
}


typedef struct {
    const char     *bytes;
    const char     *seen;
    llmg_status_t   rc;
} case_t;


static void
framed(const llmg_framing_t *framing, const case_t *cases, size_t n)
{
    size_t          i, step;
    llmg_str_t      bytes;
    llmg_buf_t      seen;
    const char     *error;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    for (i = 0; i < n; i++) {
        bytes = llmg_str(cases[i].bytes);

        for (step = 1; step <= bytes.len + 1; step++) {
            arena = llmg_arena_create(LIMIT);
            assert_non_null(arena);

            rc = documents(arena, framing, bytes, step, &seen, &error);

            if (rc != cases[i].rc || seen.len != strlen(cases[i].seen)
                || memcmp(seen.data, cases[i].seen, seen.len) != 0)
            {
                print_message("# \"%s\" by %zu: %d, \"%.*s\"\n",
                              cases[i].bytes, step, rc, (int) seen.len,
                              (char *) seen.data);
                fail();
            }

            assert_true(rc != LLMG_INVALID || error != NULL);

            llmg_arena_destroy(arena);
        }
    }
}


static void
a_line_is_an_event(void **state)
{
    static const case_t  cases[] = {
        { "", "", LLMG_DECLINED },
        { "{}\n", "{}|", LLMG_DECLINED },
        { "{}\r\n{\"a\":1}\r\n", "{}|{\"a\":1}|", LLMG_DECLINED },
        { "{}\n{}", "{}|{}|", LLMG_DECLINED },
        { "\n\n {} \n\n", "{}|", LLMG_DECLINED },
        { "\x1E{}\n\x1E[1]\n", "{}|[1]|", LLMG_DECLINED },
        { "{\"a\":\"\r\n\"}\n", "{\"a\":\"|\"}|", LLMG_DECLINED },
    };

    (void) state;

    framed(&llmg_framing_lines, cases, sizeof(cases) / sizeof(cases[0]));
}


static void
an_element_is_an_event(void **state)
{
    static const case_t  cases[] = {
        { "", "", LLMG_DECLINED },
        { " \n", "", LLMG_DECLINED },
        { "[]", "", LLMG_DECLINED },
        { " [ ] \n", "", LLMG_DECLINED },
        { "[{\"a\":[1]}\n,\r\n{}\n]\n", "{\"a\":[1]}|{}|", LLMG_DECLINED },
        { "[{\"a\":\"}]\\\"\\\\\"},[]]", "{\"a\":\"}]\\\"\\\\\"}|[]|",
          LLMG_DECLINED },
        { "[1, \"a,]\\\"\" ,true]", "1|\"a,]\\\"\"|true|", LLMG_DECLINED },
        { "{\"error\":1}\n", "{\"error\":1}|", LLMG_DECLINED },
        { "\"a\"", "\"a\"|", LLMG_DECLINED },
        { "12", "12|", LLMG_DECLINED },

        /* what somebody else may read otherwise */

        { "[{}{}]", "{}|", LLMG_INVALID },
        { "[{},,{}]", "{}|", LLMG_INVALID },
        { "[{},]", "{}|", LLMG_INVALID },
        { "[,{}]", "", LLMG_INVALID },
        { "[{}]{}", "{}|", LLMG_INVALID },
        { "[{}][", "{}|", LLMG_INVALID },
        { "[{}", "{}|", LLMG_INVALID },
        { "[{", "", LLMG_INVALID },
        { "[", "", LLMG_INVALID },
        { "[1", "", LLMG_INVALID },
        { "{\"a\"", "", LLMG_INVALID },
        { "{}{}", "{}|", LLMG_INVALID },
        { "]", "", LLMG_INVALID },
    };

    (void) state;

    framed(&llmg_framing_array, cases, sizeof(cases) / sizeof(cases[0]));
}


static void
put32(llmg_buf_t *b, size_t n)
{
    assert_int_equal(llmg_buf_putc(b, (unsigned char) (n >> 24)), LLMG_OK);
    assert_int_equal(llmg_buf_putc(b, (unsigned char) (n >> 16)), LLMG_OK);
    assert_int_equal(llmg_buf_putc(b, (unsigned char) (n >> 8)), LLMG_OK);
    assert_int_equal(llmg_buf_putc(b, (unsigned char) n), LLMG_OK);
}


/* a frame with headers ":event-type" and one of each other type */

static void
frame(llmg_buf_t *out, const char *event, const char *note,
    const char *payload)
{
    size_t         i;
    llmg_buf_t     b;

    static const unsigned char  others[] = {
        1, 'a', 0, 1, 'b', 1, 1, 'c', 2, 9, 1, 'd', 3, 9, 9,
        1, 'e', 4, 9, 9, 9, 9, 1, 'f', 5, 1, 2, 3, 4, 5, 6, 7, 8,
        1, 'g', 6, 0, 2, 9, 9, 1, 'h', 8, 1, 2, 3, 4, 5, 6, 7, 8,
        1, 'i', 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8
    };

    llmg_buf_init(&b, out->arena);

    (void) llmg_buf_puts(&b, "\013:event-type\007");
    (void) llmg_buf_putc(&b, 0);
    (void) llmg_buf_putc(&b, (unsigned char) strlen(event));
    (void) llmg_buf_puts(&b, event);
    (void) llmg_buf_append(&b, others, sizeof(others));
    (void) llmg_buf_puts(&b, "\004note\007");
    (void) llmg_buf_putc(&b, 0);
    (void) llmg_buf_putc(&b, (unsigned char) strlen(note));
    (void) llmg_buf_puts(&b, note);

    i = out->len;
    put32(out, b.len + strlen(payload) + 16);
    put32(out, b.len);
    put32(out, crc32_z(0, out->data + i, 8));
    (void) llmg_buf_append(out, b.data, b.len);
    (void) llmg_buf_puts(out, payload);
    put32(out, crc32_z(0, out->data + i, out->len - i));
}


static void
a_frame_is_an_event(void **state)
{
    size_t          i, step;
    llmg_str_t      bytes;
    llmg_buf_t      b, seen;
    const char     *error;
    llmg_arena_t   *arena;
    unsigned char  *p;

    (void) state;

    arena = llmg_arena_create(8UL * LIMIT);
    assert_non_null(arena);

    llmg_buf_init(&b, arena);
    frame(&b, "chunk", "x", "{\"bytes\":\"eyJhIjoxfQ==\",\"p\":\"ab\"}");
    frame(&b, "chunk", "x", "");
    frame(&b, "chunk", "", "{\"p\":1, \"byte\\u0073\":\"eyJhI\\u006aoyfQ\"}");
    frame(&b, "chunk", "x", "{\"a\":{\"bytes\":\"eyJhIjoxfQ==\"}}");
    llmg_str_set(&bytes, b.data, b.len);

    for (step = 1; step <= b.len; step++) {
        assert_int_equal(documents(arena, &llmg_framing_frames, bytes, step,
                                   &seen, &error), LLMG_DECLINED);
        assert_int_equal(llmg_buf_putc(&seen, 0), LLMG_OK);
        assert_string_equal((char *) seen.data,
                            "{\"bytes\":\"eyJhIjoxfQ==\",\"p\":\"ab\"}|"
                            "{\"a\":1}|"
                            "{\"p\":1, \"byte\\u0073\":\"eyJhI\\u006aoyfQ\"}|"
                            "{\"a\":2}|"
                            "{\"a\":{\"bytes\":\"eyJhIjoxfQ==\"}}|");
    }

    /* any bit, any cut */

    p = llmg_arena_copy(arena, b.data, b.len);
    llmg_str_set(&bytes, p, b.len);

    for (i = 0; i < b.len; i++) {
        p[i] ^= 0x10;
        assert_int_equal(documents(arena, &llmg_framing_frames, bytes, b.len,
                                   &seen, &error), LLMG_INVALID);
        assert_non_null(error);
        p[i] ^= 0x10;
    }

    for (i = 1; i < 100; i++) {
        bytes.len = i;
        assert_int_equal(documents(arena, &llmg_framing_frames, bytes, 7,
                                   &seen, &error), LLMG_INVALID);
    }

    /* right sums, and nothing else is */

    for (i = 0; i < 4; i++) {
        b.len = 0;

        put32(&b, i == 0 ? 15 : 24);
        put32(&b, i == 1 ? 9 : 8);
        put32(&b, crc32_z(0, b.data, 8));
        (void) llmg_buf_append(&b, i == 2 ? "\001a\012xxxxx"
                                          : "\001a\007\0\x7Fxxx", 8);
        put32(&b, crc32_z(0, b.data, b.len));

        llmg_str_set(&bytes, b.data, b.len);
        assert_int_equal(documents(arena, &llmg_framing_frames, bytes, 1,
                                   &seen, &error), LLMG_INVALID);
    }

    b.len = 0;
    frame(&b, "chunk", "x", "{\"bytes\":\"!!!\"}");
    llmg_str_set(&bytes, b.data, b.len);
    assert_int_equal(documents(arena, &llmg_framing_frames, bytes, 1, &seen,
                               &error), LLMG_INVALID);

    llmg_arena_destroy(arena);
}


static void
types_have_a_framing(void **state)
{
    (void) state;

    assert_ptr_equal(llmg_framing_of(llmg_str("Text/Event-Stream")),
                     &llmg_framing_sse);
    assert_ptr_equal(llmg_framing_of(llmg_str("application/x-ndjson")),
                     &llmg_framing_lines);
    assert_ptr_equal(llmg_framing_of(llmg_str("application/stream+json")),
                     &llmg_framing_lines);
    assert_ptr_equal(llmg_framing_of(llmg_str(
                         "application/vnd.amazon.eventstream")),
                     &llmg_framing_frames);
    assert_null(llmg_framing_of(llmg_str("application/json")));
    assert_null(llmg_framing_of(llmg_str("text/event-streams")));

    assert_ptr_equal(llmg_framing_find(llmg_str("array")),
                     &llmg_framing_array);
    assert_null(llmg_framing_find(llmg_str("arrays")));
}


static llmg_status_t
stream(llmg_arena_t *arena, llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t bytes, size_t step,
    llmg_buf_t *out)
{
    size_t           i, n;
    llmg_status_t    rc;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    inspecting(&in, p, arena);
    in.dialect = dialect;
    in.framing = framing;

    llmg_buf_init(out, arena);

    rc = llmg_stream_create(&s, &in, HOLD);

    for (i = 0; i < bytes.len && rc == LLMG_OK; i += n) {
        n = (bytes.len - i < step) ? bytes.len - i : step;
        rc = llmg_stream_push(s, bytes.data + i, n);
    }

    if (rc == LLMG_OK) {
        rc = llmg_stream_end(s);
    }

    if (rc == LLMG_INVALID) {
        assert_non_null(llmg_stream_result(s)->error);
        assert_int_equal(llmg_stream_stop(s, LLMG_REASON_GUARD_UNAVAILABLE),
                         LLMG_OK);
    }

    arena->fail = 0;

    if (rc != LLMG_ERROR) {
        assert_int_equal(llmg_buf_reserve(out, llmg_stream_ready(s) + 1),
                         LLMG_OK);
        out->len = llmg_stream_pull(s, out->data, out->cap - 1);
        out->data[out->len] = '\0';
    }

    return rc;
}


static void
streams(llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t bytes, llmg_status_t expected,
    llmg_str_t want)
{
    size_t          step;
    llmg_buf_t      out;
    llmg_arena_t   *arena;
    llmg_status_t   rc;

    for (step = 1; step <= bytes.len + 1; step += (step < 40) ? 1 : 37) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        rc = stream(arena, p, dialect, framing, bytes, step, &out);

        if (rc != expected || out.len != want.len
            || memcmp(out.data, want.data, want.len) != 0)
        {
            print_message("# by %zu: %d\n%.*s\n# and not\n%.*s\n", step, rc,
                          (int) out.len, (char *) out.data, (int) want.len,
                          (char *) want.data);
            fail();
        }

        llmg_arena_destroy(arena);
    }
}


#define OLLAMA(text)                                                          \
    "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\""     \
    text "\"},\"done\":false}\n"

#define GEMINI(text)                                                          \
    "{\n  \"candidates\": [{\"content\": {\"parts\": [{\"text\": \"" text     \
    "\"}]}}]\n}"


static void
values_are_masked_in_lines_and_elements(void **state)
{
    llmg_policy_t  *p;

    (void) state;

    p = policy("default", NULL);

    streams(p, &llmg_dialect_ollama, &llmg_framing_lines,
            llmg_str(OLLAMA("ask ja") OLLAMA("ne@exam") OLLAMA("ple.com now")
                     "{\"done\":true}"), LLMG_OK,
            llmg_str(OLLAMA("ask [EMAIL_ADDRESS]") OLLAMA("") OLLAMA(" now")
                     "{\"done\":true}"));

    streams(p, &llmg_dialect_gemini, &llmg_framing_array,
            llmg_str("[" GEMINI("ask ja") ",\r\n" GEMINI("ne@example.com ")
                     "\n]\n"), LLMG_OK,
            llmg_str("[" GEMINI("ask [EMAIL_ADDRESS]") ",\r\n" GEMINI(" ")
                     "\n]\n"));

    streams(p, &llmg_dialect_gemini, &llmg_framing_array,
            llmg_str("{\"error\":{\"message\":\"ask jane@example.com\"}}"),
            LLMG_OK,
            llmg_str("{\"error\":{\"message\":\"ask [EMAIL_ADDRESS]\"}}"));

    /* strings that nobody knows */

    streams(p, &llmg_dialect_generic, &llmg_framing_lines,
            llmg_str("{\"x\":[\"jane@example.com\"]}\n\"a@b.com\"\n"),
            LLMG_OK,
            llmg_str("{\"x\":[\"[EMAIL_ADDRESS]\"]}\n\"[EMAIL_ADDRESS]\"\n"));

    streams(p, &llmg_dialect_generic, &llmg_framing_sse,
            llmg_str("data: {\"x\":\"jane@example.com\"}\n\n"
                     "data: [DONE]\n\n"), LLMG_OK,
            llmg_str("data: {\"x\":\"[EMAIL_ADDRESS]\"}\n\n"
                     "data: [DONE]\n\n"));

    /* nor need it be JSON */

    streams(p, &llmg_dialect_generic, &llmg_framing_sse,
            llmg_str("data: ask jane@example.com\ndata:\ndata: a@b.com\n\n"
                     "data: 7 of 9\n\n"), LLMG_OK,
            llmg_str("data: ask [EMAIL_ADDRESS]\ndata:\ndata: "
                     "[EMAIL_ADDRESS]\n\ndata: 7 of 9\n\n"));
}


#define CONVERSE(text)                                                        \
    "{\"contentBlockIndex\":0,\"delta\":{\"text\":\"" text "\"},\"p\":\"a\"}"

static void
frames_are_made_anew(void **state)
{
    size_t          i, n;
    llmg_str_t      bytes, want;
    llmg_buf_t      b, w, out, text;
    llmg_arena_t   *arena;
    llmg_policy_t  *p;
    char            payload[512];

    static const char *const  said[] = {
        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\"ask ja\"}}",
        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\"ne@example.com \"}}",
        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\"ask [EMAIL_ADDRESS]\"}}",
        "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\" \"}}"
    };

    (void) state;

    p = policy("default", NULL);

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    llmg_buf_init(&b, arena);
    llmg_buf_init(&w, arena);

    frame(&b, "contentBlockDelta", "x", CONVERSE("ask ja"));
    frame(&w, "contentBlockDelta", "x", CONVERSE("ask [EMAIL_ADDRESS]"));
    frame(&b, "contentBlockDelta", "by a@b.com", CONVERSE("ne@example.com "));
    frame(&w, "contentBlockDelta", "by [EMAIL_ADDRESS]", CONVERSE(" "));
    frame(&b, "messageStop", "x", "{\"stopReason\":\"end_turn\"}");
    frame(&w, "messageStop", "x", "{\"stopReason\":\"end_turn\"}");

    llmg_str_set(&bytes, b.data, b.len);
    llmg_str_set(&want, w.data, w.len);
    streams(p, &llmg_dialect_bedrock, &llmg_framing_frames, bytes, LLMG_OK,
            want);

    b.len = 0;
    w.len = 0;

    for (i = 0; i < 4; i++) {
        llmg_buf_init(&text, arena);
        assert_int_equal(llmg_data_encode(&text, llmg_str(said[i]),
                                          llmg_str("YQ==")), LLMG_OK);
        (void) snprintf(payload, sizeof(payload),
                        "{\"x\":\"%s\",\"bytes\":\"%.*s\",\"y\":\"%s\"}",
                        i % 2 == 0 ? "1" : i == 1 ? "c@d.com"
                                                  : "[EMAIL_ADDRESS]",
                        (int) text.len, (char *) text.data,
                        i % 2 == 0 ? "1" : i == 1 ? "e@f.com"
                                                  : "[EMAIL_ADDRESS]");
        frame(i < 2 ? &b : &w, "chunk", "x", payload);
    }

    llmg_str_set(&bytes, b.data, b.len);
    llmg_str_set(&want, w.data, w.len);
    streams(p, &llmg_dialect_bedrock, &llmg_framing_frames, bytes, LLMG_OK,
            want);

    /* every allocation may fail */

    n = 1;

    while (n < 1000) {
        llmg_arena_destroy(arena);
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_buf_init(&b, arena);
        frame(&b, "contentBlockDelta", "x", CONVERSE("ask ja"));
        frame(&b, "chunk", "c@d.com", payload);
        llmg_str_set(&bytes, b.data, b.len);

        arena->fail = n++;

        if (stream(arena, p, &llmg_dialect_bedrock, &llmg_framing_frames,
                   bytes, 50, &out) == LLMG_OK)
        {
            break;
        }
    }

    assert_in_range(n, 10, 999);

    llmg_arena_destroy(arena);
}


/* where "needle" is in what ended a stream */

static const char *
tail(llmg_arena_t *arena, const char *name, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t bytes, llmg_status_t expected)
{
    llmg_buf_t  out;

    assert_int_equal(stream(arena, policy(name, "response pii.* block;"),
                            dialect, framing, bytes, 3, &out), expected);

    return (const char *) out.data;
}


#define CHOICE(n, text)                                                       \
    "data: {\"choices\":[{\"index\":" #n ",\"delta\":{\"content\":\"" text    \
    "\"}}]}\r\n\r\n"

static void
each_framing_has_its_end(void **state)
{
    llmg_str_t      bytes, rest, face;
    llmg_buf_t      b, out;
    const char     *s;
    llmg_part_t     part;
    llmg_arena_t   *arena;
    llmg_frames_t   frames;
    size_t          end, pos;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    /* with the line ends of the stream, for each choice */

    s = tail(arena, "blocking", &llmg_dialect_openai_chat, &llmg_framing_sse,
             llmg_str(CHOICE(0, "a ") CHOICE(3, "b ") CHOICE(0, "a@b.com ")),
             LLMG_DECLINED);
    assert_memory_equal(s, CHOICE(0, "a ") CHOICE(3, "b "),
                        sizeof(CHOICE(0, "a ") CHOICE(3, "b ")) - 1);
    assert_non_null(strstr(s, "\"choices\":[{\"index\":0,\"delta\":{},"
                              "\"finish_reason\":\"content_filter\"},"
                              "{\"index\":3,\"delta\":{},"
                              "\"finish_reason\":\"content_filter\"}]"));
    assert_non_null(strstr(s, "\r\n\r\ndata: [DONE]\r\n\r\n"));

    s = tail(arena, "blocking", &llmg_dialect_openai_other,
             &llmg_framing_sse,
             llmg_str("data: {\"choices\":[{\"text\":\"a@b.com \"}]}\n\n"),
             LLMG_DECLINED);
    assert_non_null(strstr(s, "\"text\":\"\",\"logprobs\":null,"
                              "\"finish_reason\":\"content_filter\""));

    /* a line */

    s = tail(arena, "blocking", &llmg_dialect_ollama, &llmg_framing_lines,
             llmg_str(OLLAMA("x ") OLLAMA("a@b.com ") OLLAMA("y")),
             LLMG_DECLINED);
    assert_memory_equal(s, OLLAMA("x ") "{\"error\":\"",
                        sizeof(OLLAMA("x ") "{\"error\":\"") - 1);
    assert_int_equal(s[strlen(s) - 1], '\n');

    /* an element, the first one or another, and the bracket */

    s = tail(arena, "blocking", &llmg_dialect_gemini, &llmg_framing_array,
             llmg_str("[" GEMINI("a@b.com ") ",\n" GEMINI("y") "]"),
             LLMG_DECLINED);
    assert_ptr_equal(strstr(s, "[{\"candidates\":[{\"index\":0,"
                               "\"finishReason\":\"SAFETY\""), s);
    assert_string_equal(s + strlen(s) - 2, "}]");

    s = tail(arena, "blocking", &llmg_dialect_gemini, &llmg_framing_array,
             llmg_str("[" GEMINI("x. ") ",\n" GEMINI("a@b.com ") "]"),
             LLMG_DECLINED);
    assert_memory_equal(s, "[" GEMINI("x. ") ",\n{\"candidates\":",
                        sizeof("[" GEMINI("x. ") ",\n{\"candidates\":") - 1);
    assert_string_equal(s + strlen(s) - 2, "}]");

    s = tail(arena, "blocking", &llmg_dialect_gemini, &llmg_framing_array,
             llmg_str("{\"error\":\"a@b.com\"}"), LLMG_DECLINED);
    assert_memory_equal(s, "{\"candidates\":", 14);
    assert_int_equal(s[strlen(s) - 1], '}');

    /* an array that was not closed is, and one that was is not again */

    s = tail(arena, "default", &llmg_dialect_gemini, &llmg_framing_array,
             llmg_str("[" GEMINI("x. ") ",\n"), LLMG_INVALID);
    assert_string_equal(s + strlen(s) - 2, "}]");

    s = tail(arena, "default", &llmg_dialect_gemini, &llmg_framing_array,
             llmg_str("[" GEMINI("x. ") "] x"), LLMG_INVALID);
    assert_string_equal(s, "[" GEMINI("x. ") "]");

    /* an exception */

    llmg_buf_init(&b, arena);
    frame(&b, "contentBlockDelta", "x", CONVERSE("x. "));
    pos = b.len;
    frame(&b, "contentBlockDelta", "x", CONVERSE("a@b.com "));
    llmg_str_set(&bytes, b.data, b.len);

    assert_int_equal(stream(arena, policy("blocking", NULL),
                            &llmg_dialect_bedrock, &llmg_framing_frames,
                            bytes, 3, &out), LLMG_DECLINED);
    assert_memory_equal(out.data, b.data, pos);

    llmg_str_set(&rest, out.data + pos, out.len - pos);
    assert_int_equal(llmg_frames_init(&frames, &llmg_framing_frames, arena,
                                      &llmg_json_limits_default), LLMG_OK);
    assert_int_equal(llmg_frames_next(&frames, rest, 1, &end), LLMG_OK);
    assert_int_equal(end, rest.len);
    assert_int_equal(llmg_frames_face(&frames, rest, &face), LLMG_OK);

    pos = 0;
    assert_int_equal(llmg_frames_part(&frames, face, &pos, &part), LLMG_OK);
    assert_true(llmg_str_eqz(part.value, "modelStreamErrorException"));
    assert_int_equal(llmg_frames_part(&frames, face, &pos, &part), LLMG_OK);
    assert_true(llmg_str_eqz(part.value, "application/json"));
    assert_int_equal(llmg_frames_part(&frames, face, &pos, &part), LLMG_OK);
    assert_true(llmg_str_eqz(part.value, "exception"));
    assert_int_equal(llmg_frames_part(&frames, face, &pos, &part), LLMG_OK);
    assert_memory_equal(part.value.data, "{\"message\":\"", 12);

    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(a_line_is_an_event),
        cmocka_unit_test(an_element_is_an_event),
        cmocka_unit_test(a_frame_is_an_event),
        cmocka_unit_test(types_have_a_framing),
        cmocka_unit_test(values_are_masked_in_lines_and_elements),
        cmocka_unit_test(frames_are_made_anew),
        cmocka_unit_test(each_framing_has_its_end),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
