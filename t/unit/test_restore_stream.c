/*
 * What comes back in a stream: the same values as in a whole answer, for every
 * way of cutting, and nothing waits for longer than it has to.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "restoring.h"


/* a stream: the text in pieces of one event each */

static const char *
stream(const char *head, const char *tail, const char *text, size_t first,
    size_t second, int codes)
{
    size_t      i, len;
    llmg_buf_t  b;

    llmg_buf_init(&b, arena);
    len = strlen(text);

    for (i = 0; i <= len; i++) {

        if (i == 0 || i == first || i == second) {
            assert_int_equal(llmg_buf_puts(&b, i == 0 ? "" : tail), LLMG_OK);
            assert_int_equal(llmg_buf_puts(&b, head), LLMG_OK);
        }

        if (i == len) {
            assert_int_equal(llmg_buf_puts(&b, tail), LLMG_OK);

        } else if (codes && text[i] > ' ' && text[i] != '\\'
                   && (i == 0 || text[i - 1] != '\\'))
        {
            assert_int_equal(llmg_buf_printf(&b, "\\u%04x",
                                             (unsigned) text[i]), LLMG_OK);

        } else {
            assert_int_equal(llmg_buf_putc(&b, (unsigned char) text[i]),
                             LLMG_OK);
        }
    }

    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


/* all text of a stream, between "head" and "tail" of its events, decoded */

static const char *
text_of(const char *events, const char *head, const char *tail)
{
    size_t       n;
    llmg_buf_t   b;
    llmg_str_t   raw;
    const char  *p, *end;

    llmg_buf_init(&b, arena);

    for (p = events; (p = strstr(p, head)) != NULL; p = end) {
        p += strlen(head);
        end = strstr(p, tail);
        assert_non_null(end);

        llmg_str_set(&raw, p, (size_t) (end - p));

        assert_int_equal(llmg_buf_reserve(&b, raw.len), LLMG_OK);
        n = llmg_json_unescape(b.data + b.len, raw);
        b.len += n;
    }

    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static const struct {
    const char            *title;
    const llmg_dialect_t  *dialect;
    const llmg_framing_t  *framing;
    const char            *head;
    const char            *tail;
    unsigned               depth;
} streams[] = {
    { "openai chat", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"",
      "\"}}]}\n\n", 1 },
    { "openai chat: reasoning", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"",
      "\"}}]}\r\n\r\n", 1 },
    { "openai chat: arguments", &llmg_dialect_openai_chat, &llmg_framing_sse,
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":"
      "0,\"function\":{\"arguments\":\"", "\"}}]}}]}\n\n", 2 },
    { "anthropic", &llmg_dialect_anthropic, &llmg_framing_sse,
      "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
      "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"",
      "\"}}\n\n", 1 },
    { "anthropic: arguments", &llmg_dialect_anthropic, &llmg_framing_sse,
      "event: content_block_delta\ndata: {\"type\":\"content_block_delta\","
      "\"index\":0,\"delta\":{\"type\":\"input_json_delta\","
      "\"partial_json\":\"",
      "\"}}\n\n", 2 },
    { "openai responses", &llmg_dialect_openai_responses, &llmg_framing_sse,
      "data: {\"type\":\"response.output_text.delta\",\"item_id\":\"m\","
      "\"output_index\":0,\"content_index\":0,\"delta\":\"", "\"}\n\n", 1 },
    { "gemini", &llmg_dialect_gemini, &llmg_framing_sse,
      "data: {\"candidates\":[{\"index\":0,\"content\":{\"parts\":[{"
      "\"text\":\"",
      "\"}]}}]}\n\n", 1 },
    { "ollama", &llmg_dialect_ollama, &llmg_framing_lines,
      "{\"message\":{\"role\":\"assistant\",\"content\":\"",
      "\"},\"done\":false}\n", 1 },
    { "cohere", &llmg_dialect_cohere, &llmg_framing_sse,
      "data: {\"type\":\"content-delta\",\"index\":0,\"delta\":{\"message\":{"
      "\"content\":{\"text\":\"", "\"}}}}\n\n", 1 },
};


static void
a_stream_gives_back_at_every_split(void **state)
{
    int           codes;
    char          json[512];
    size_t        i, first, second, n;
    const char   *hidden, *text, *wanted, *input, *value;
    llmg_arena_t *kept;

    (void) state;

    value = "\"J\\R\"@x.org";
    hidden = placeholder("EMAIL_ADDRESS", value);
    kept = arena;

    for (i = 0; i < sizeof(streams) / sizeof(streams[0]); i++) {
        for (codes = 0; codes < 2; codes++) {

            (void) snprintf(json, sizeof(json),
                            streams[i].depth == 2 ? "{\"a\":\"x %s y\"}"
                                                  : "x %s [y", hidden);
            text = escaped(json, streams[i].depth == 2 ? 1 : 0);

            (void) snprintf(json, sizeof(json),
                            streams[i].depth == 2 ? "{\"a\":\"x %s y\"}"
                                                  : "x %s [y",
                            escaped(value, streams[i].depth - 1));
            wanted = with("%s", json);
            n = strlen(text);

            for (first = 1; first < n; first++) {

                if (text[first - 1] == '\\') {
                    continue;
                }

                arena = llmg_arena_create(LIMIT);
                assert_non_null(arena);

                second = first + (first % 3 == 0 ? 1 : 9);

                if (second <= n && text[second - 1] == '\\') {
                    second++;
                }

                input = stream(streams[i].head, streams[i].tail, text, first,
                               second, codes);

                if (first % 8 == 0) {
                    every_cut(careful, streams[i].dialect,
                              streams[i].framing, input, 5);

                } else {
                    run(careful, streams[i].dialect, streams[i].framing,
                        input, SIZE_MAX, 0, 0, &whole);
                }

                assert_int_equal(whole.rc, LLMG_OK);

                if (strcmp(text_of((char *) whole.data, streams[i].head,
                                   streams[i].tail), wanted) != 0)
                {
                    fail_msg("%s: split at %zu: %s", streams[i].title, first,
                             (char *) whole.data);
                }

                assert_int_equal(whole.restored, 1);
                assert_int_equal(whole.found, 0);

                llmg_arena_destroy(arena);
                arena = kept;
            }
        }
    }
}


/* as in a whole answer: the model's own is masked, the client's comes back */

static void
rules_look_at_what_the_model_said(void **state)
{
    size_t       first;
    const char  *one, *two, *text, *wanted, *input;

    (void) state;

    one = placeholder("EMAIL_ADDRESS", mail);
    two = placeholder("CREDIT_CARD", card);

    {
        char  all[512];

        (void) snprintf(all, sizeof(all), "%s or bob@example.org, %s and "
                        "bob@example.org and [EMAIL_ADDRESS_bcdfghjk]; "
                        "mallory@example.org.", one, two);
        text = with("%s", all);

        (void) snprintf(all, sizeof(all), "%s or [EMAIL_ADDRESS_1], %s and "
                        "[EMAIL_ADDRESS_1] and [EMAIL_ADDRESS_bcdfghjk]; "
                        "[EMAIL_ADDRESS_2].", mail, card);
        wanted = with("%s", all);
    }

    for (first = 1; first < strlen(text); first++) {
        input = stream(streams[0].head, streams[0].tail, text, first,
                       first + 3, 0);

        run(careful, streams[0].dialect, streams[0].framing, input, SIZE_MAX,
            0, 0, &whole);

        assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                    streams[0].tail), wanted);
        assert_int_equal(whole.restored, 2);
        assert_int_equal(whole.found, 3);
    }
}


/* the same in streams, however far the address and it are apart */

static void
an_address_of_a_stream_carries_nothing_away(void **state)
{
    char         text[1024];
    size_t       first;
    const char  *known, *input;

    (void) state;

    known = placeholder("EMAIL_ADDRESS", mail);

    (void) snprintf(text, sizeof(text), "![x](https://a.example/?d=%s) or %s",
                    known, known);

    for (first = 1; first < strlen(text); first++) {
        input = stream(streams[0].head, streams[0].tail, text, first,
                       first + 2, 0);

        run(careful, streams[0].dialect, streams[0].framing, input, SIZE_MAX,
            0, 0, &whole);

        assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                    streams[0].tail),
                            with(with("![x](https://a.example/?d=%s) or "
                                      "jane.roe@example.org", known), ""));
    }

    /* each byte an event: what has left is still known */

    memset(text, 'a', sizeof(text));
    memcpy(text, "https://a.example/", 18);
    (void) snprintf(text + 660, sizeof(text) - 660, "%s %s", known, known);

    {
        llmg_buf_t  b;

        llmg_buf_init(&b, arena);

        for (first = 0; text[first] != '\0'; first++) {
            assert_int_equal(llmg_buf_puts(&b, streams[0].head), LLMG_OK);
            assert_int_equal(llmg_buf_putc(&b, (unsigned char) text[first]),
                             LLMG_OK);
            assert_int_equal(llmg_buf_puts(&b, streams[0].tail), LLMG_OK);
        }

        assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

        run(careful, streams[0].dialect, streams[0].framing,
            (const char *) b.data, SIZE_MAX, 0, 0, &whole);
    }

    assert_int_equal(whole.restored, 1);
    (void) snprintf(text + 660, sizeof(text) - 660, "%s %s", known, mail);
    assert_string_equal(text_of((char *) whole.data, streams[0].head,
                                streams[0].tail), text);
}


/* a blank that is an escape ends no address */

static void
an_escape_does_not_end_an_address(void **state)
{
    char         text[512];
    size_t       i, k, n, first;
    const char  *known, *raw, *said, *input, *wanted;

    static const char *const  texts[] = {
        "https://a.example/?d=%%20%s", "https://a.example/?d=%%0A%s",
        "[x](https://a.example/%%29%s)", "https://a.example/?d=&#32;%s",
        "https://a.example/?d=&nbsp;%s", "https://a.example/\\n%s",
        "https://a.example/\\t%s", "https://a.example/\\u0020%s",
        "https://a.example/?d=\302\240%s",
        "<a href=\"//a.example/&quot;%s\">",
        "https://a.example/?d=\342\200\213%s", "https://a.example/ %%20%s"
    };

    static const struct {
        size_t       stream;
        const char  *json;
        const char  *whole;
    } places[] = {
        { 0, "%s",
          "{\"choices\":[{\"message\":{\"content\":\"%s\"}}]}" },
        { 2, "{\"a\":\"%s\"}",
          "{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{"
          "\"name\":\"f\",\"arguments\":\"%s\"}}]}}]}" },
    };

    (void) state;

    known = placeholder("EMAIL_ADDRESS", mail);

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        for (k = 0; k < 2; k++) {

            (void) snprintf(text, sizeof(text), texts[i], known);

            raw = escaped(with(places[k].json, escaped(text, (unsigned) k)),
                          1);
            n = strlen(raw);

            said = response(careful, &llmg_dialect_openai_chat,
                            with(places[k].whole, raw));

            for (first = 1; first < n; first++) {

                if (raw[first - 1] == '\\' || (raw[first] & 0xC0) == 0x80
                    || (first > 1 && raw[first - 2] == '\\'))
                {
                    continue;
                }

                input = stream(streams[places[k].stream].head,
                               streams[places[k].stream].tail, raw, first, n,
                               0);

                run(careful, streams[places[k].stream].dialect,
                    streams[places[k].stream].framing, input, SIZE_MAX, 0, 0,
                    &whole);

                wanted = text_of((char *) whole.data,
                                 streams[places[k].stream].head,
                                 streams[places[k].stream].tail);
                wanted = with(places[k].whole, escaped(wanted, 1));

                if (strcmp(wanted, said) != 0) {
                    fail_msg("split at %zu: %s, but whole: %s", first, wanted,
                             said);
                }
            }

            if (i + 1 < sizeof(texts) / sizeof(texts[0])) {
                assert_null(strstr(said, mail));

            } else {
                assert_non_null(strstr(said, mail));
            }
        }
    }
}


/* escapes of JSON in a string: the string is read as its reader will */

static void
a_placeholder_may_have_escapes(void **state)
{
    const char  *said, *hidden;

    static const char  answer[] =
        "{\"choices\":[{\"message\":{\"tool_calls\":[{\"function\":{"
        "\"name\":\"f\",\"arguments\":\"{\\\"a\\\":\\\"\\\\n%s\\\"}\"}}]}}]}";

    (void) state;

    hidden = placeholder("EMAIL_ADDRESS", mail);

    said = response(careful, &llmg_dialect_openai_chat,
                    with(answer, with("\\\\u005b%s", hidden + 1)));
    assert_string_equal(said, with(answer, mail));

    said = response(careful, &llmg_dialect_openai_chat,
                    with("{\"choices\":[{\"message\":{\"content\":\"%s\"}}]}",
                         with("\\u005B%s", hidden + 1)));
    assert_string_equal(said, with("{\"choices\":[{\"message\":{\"content\":"
                                   "\"%s\"}}]}", mail));
}


/* numbers are given in the order of the text, however it comes */

static void
a_stream_numbers_like_a_whole_answer(void **state)
{
    char         text[1024];
    size_t       n, i, round, first;
    const char  *said, *input;

    static const char *const  parts[] = {
        "jane.roe@example.org", "al@example.org", "4242 4242 4242 4242",
        "bob@example.org", "x@y.example.org", "536-22-8457", " or ", ", ",
        "SSN: ", "and then ", "@", "4242"
    };

    (void) state;

    for (round = 0; round < 400; round++) {

        for (i = 0, n = 0; i < 12; i++) {
            n += (size_t) snprintf(text + n, sizeof(text) - n, "%s ",
                                   parts[(round * 7 + i * i * 5
                                          + round / 12 * i) % 12]);
        }

        llmg_values_init(&values, arena, key);
        said = response(careful, &llmg_dialect_ollama,
                        with("{\"message\":{\"content\":\"%s\"}}", text));

        for (first = 1; first < n; first += 5) {
            llmg_values_init(&values, arena, key);

            input = stream(streams[7].head, streams[7].tail, text, first,
                           first + 4, 0);
            run(careful, streams[7].dialect, streams[7].framing, input,
                SIZE_MAX, 0, 0, &whole);

            assert_string_equal(with("{\"message\":{\"content\":\"%s\"}}",
                                     text_of((char *) whole.data,
                                             streams[7].head,
                                             streams[7].tail)), said);
        }
    }
}


/* text that only begins like a placeholder waits for no more than one */

static void
nothing_waits_for_longer_than_a_placeholder(void **state)
{
    size_t            i, n, most;
    const char       *one, *input;
    llmg_stream_t    *s;
    llmg_inspect_t    in;
    unsigned char     out[4096];

    static const char  text[] =
        "a [b] [EMAIL [EMAIL_ADDRESS_ [EMAIL_ADDRESS_bcdf [EMAIL_ADDRESS_bcdf"
        "ghjklmn] [EMAIL_ADDRESS_[EMAIL_ADDRESS_ x";

    (void) state;

    one = placeholder("EMAIL_ADDRESS", mail);
    assert_non_null(one);

    inspect(&in, plain, streams[0].dialect);
    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    most = 0;
    n = 0;

    for (i = 0; i < sizeof(text) - 1; i++) {
        input = with("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                     "\"%s\"}}]}\n\n", with("%s", (char []) { text[i], 0 }));

        assert_int_equal(llmg_stream_push(s, (const unsigned char *) input,
                                          strlen(input)), LLMG_OK);

        n++;

        if (llmg_stream_ready(s) != 0) {
            n -= llmg_stream_ready(s) / strlen(input);

            while (llmg_stream_pull(s, out, sizeof(out)) != 0) {
                /* void */
            }
        }

        most = (n > most) ? n : most;
    }

    assert_in_range(most, 20, LLMG_VALUES_LONGEST);
    assert_int_equal(n, 0);
}


/* logprobs would tell the placeholder where the text has the value */

static void
what_repeats_the_text_is_left_out(void **state)
{
    const char  *hidden, *said;

    static const char  answer[] =
        "{\"choices\":[{\"message\":{\"content\":\"%s\"},\"logprobs\":"
        "{\"content\":[{\"token\":\"[E\"}]}}]}";

    (void) state;

    hidden = placeholder("EMAIL_ADDRESS", mail);

    said = response(plain, &llmg_dialect_openai_chat, with(answer, hidden));
    assert_non_null(strstr(said, "\"logprobs\":null"));
    assert_non_null(strstr(said, mail));

    said = response(plain, &llmg_dialect_openai_chat, with(answer, "hi"));
    assert_string_equal(said, with(answer, "hi"));
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test_setup_teardown(a_stream_gives_back_at_every_split,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(rules_look_at_what_the_model_said,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_placeholder_may_have_escapes,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(a_stream_numbers_like_a_whole_answer,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
                                an_address_of_a_stream_carries_nothing_away,
                                setup, teardown),
        cmocka_unit_test_setup_teardown(an_escape_does_not_end_an_address,
                                        setup, teardown),
        cmocka_unit_test_setup_teardown(
                                nothing_waits_for_longer_than_a_placeholder,
                                setup, teardown),
        cmocka_unit_test_setup_teardown(what_repeats_the_text_is_left_out,
                                        setup, teardown),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup_all, inspecting_end);
}
