/*
 * The arguments of a tool are JSON in a string, and come in pieces: what is in
 * their strings is found however it is escaped there, and masked so that they
 * are JSON afterwards, as in a whole answer, for every way of cutting.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "inspecting.h"
#include "rnd.h"


#define HOLD    (256 * 1024)
#define LIMIT   (64 * 1024 * 1024)
#define ROUNDS  6000


static llmg_policy_t    *usual;
static llmg_arena_t     *arena;


static void
add(llmg_buf_t *b, const char *s)
{
    assert_int_equal(llmg_buf_puts(b, s), LLMG_OK);
}


/* each character as it is, as a short escape, or as \u0061, by chance */

static void
add_string(llmg_buf_t *b, llmg_str_t s, unsigned escapes)
{
    size_t         i;
    unsigned char  c;

    add(b, "\"");

    for (i = 0; i < s.len; i++) {
        c = s.data[i];

        if (s.len - i >= 4 && c == 0xF0) {

            if (rnd(4) < escapes) {
                add(b, rnd(2) ? "\\ud83d\\ude00" : "\\uD83D\\uDE00");
                i += 3;
                continue;
            }

        } else if (c < 0x80
                   && (c < 0x20 || c == '"' || c == '\\'
                       || rnd(4) < escapes))
        {
            if (rnd(3) != 0 && (c == '"' || c == '\\' || c == '/')) {
                assert_int_equal(llmg_buf_printf(b, "\\%c", c), LLMG_OK);

            } else if (rnd(3) != 0 && c == '\n') {
                add(b, "\\n");

            } else {
                assert_int_equal(llmg_buf_printf(b, rnd(2) ? "\\u%04x"
                                                           : "\\u%04X", c),
                                 LLMG_OK);
            }

            continue;
        }

        assert_int_equal(llmg_buf_putc(b, c), LLMG_OK);
    }

    add(b, "\"");
}


static const char *const  parts[] = {
    "jane.roe@example.org", "4242 4242 4242 4242", "536-22-8145",
    "DE89 3704 0044 0532 0130 00", "AK" "IA" "Z7WKQ4XMN2PDLR5T",
    "4242424242424242", "SSN: ", "IBAN ", "card: ", "password = \"hunter2x\"",
    "ask ", "and ", "\n", " ", ". ", "-", ":", "\"", "\\", "\xC3\xA9",
    "\xF0\x9F\x98\x80", ", ", "/", "C:\\new", "export PASSWORD='s3cr3t-Xy9'",
    "-----BEGIN " "PRIVATE KEY-----\nMIIBVAIBADANBgkq\n"
    "-----END " "PRIVATE KEY-----"
};


static llmg_str_t
some_text(void)
{
    size_t      i, n;
    llmg_buf_t  b;
    llmg_str_t  text;

    llmg_buf_init(&b, arena);
    n = 1 + rnd(6);

    for (i = 0; i < n; i++) {
        add(&b, parts[rnd(sizeof(parts) / sizeof(parts[0]))]);

        if (rnd(3)) {
            add(&b, " ");
        }
    }

    llmg_str_set(&text, b.data, b.len);

    return text;
}


static void
add_value(llmg_buf_t *b, unsigned depth)
{
    size_t  i, n;

    static const char *const  words[] = {
        "true", "false", "null", "0", "-1.5e+10", "4242424242424242",
        "-4242424242424242", "42424242424242420", "4242424242424242.5", "{}",
        "[]", "12345678901234567890123456789012345678901234567890123456789012"
    };

    static const char *const  names[] = {
        "a", "password", "card", "ssn", "api_key", "to", "jane@example.com"
    };

    switch (rnd(depth > 3 ? 3 : 6)) {

    case 0:
        add(b, words[rnd(sizeof(words) / sizeof(words[0]))]);
        break;

    case 1:
    case 2:
        add_string(b, some_text(), (unsigned) rnd(5));
        break;

    case 3:
        add(b, "[");
        n = rnd(4);

        for (i = 0; i < n; i++) {
            add(b, i ? ", " : "");
            add_value(b, depth + 1);
        }

        add(b, "]");
        break;

    default:
        add(b, "{");
        n = rnd(4);

        for (i = 0; i < n; i++) {
            add(b, i ? "," : rnd(4) ? "" : " \n");
            add_string(b, llmg_str(names[rnd(sizeof(names)
                                             / sizeof(names[0]))]),
                       rnd(4) ? 0 : 2);
            add(b, rnd(2) ? ": " : ":");
            add_value(b, depth + 1);
        }

        add(b, "}");
    }
}


static int
is_json(llmg_str_t doc)
{
    llmg_json_t         json;
    llmg_status_t       rc;
    llmg_json_limits_t  limits;
    llmg_json_token_t   token;

    limits = llmg_json_limits_default;
    limits.unique = 0;

    assert_int_equal(llmg_json_init(&json, arena, doc, &limits), LLMG_OK);

    do {
        rc = llmg_json_next(&json, &token);
    } while (rc == LLMG_OK && token.type != LLMG_JSON_END);

    return rc == LLMG_OK;
}


/* the strings "arguments" of a document, one behind the other */

static void
arguments(llmg_buf_t *b, llmg_str_t doc)
{
    llmg_str_t          name = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default), LLMG_OK);

    for ( ;; ) {
        if (llmg_json_next(&json, &token) != LLMG_OK) {
            fail_msg("no JSON: %.*s", (int) doc.len, (char *) doc.data);
        }

        if (token.type == LLMG_JSON_END) {
            return;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;

        } else if (token.type == LLMG_JSON_STRING
                   && llmg_str_eqz(name, "arguments"))
        {
            assert_int_equal(llmg_buf_reserve(b, token.raw.len + 1), LLMG_OK);
            b->len += llmg_json_unescape(b->data + b->len, token.raw);
        }
    }
}


#define CALL(n)  "\"tool_calls\":[{\"index\":" n ",\"function\":{\"arguments\":"

static llmg_str_t
answered(llmg_str_t text)
{
    llmg_buf_t      b, got;
    llmg_str_t      doc;
    llmg_result_t   result;
    llmg_inspect_t  in;

    inspecting(&in, usual, arena);
    llmg_buf_init(&b, arena);
    llmg_buf_init(&got, arena);

    add(&b, "{\"choices\":[{\"message\":{" CALL("0"));
    add_string(&b, text, 0);
    add(&b, "}}]}}]}");

    llmg_str_set(&doc, b.data, b.len);

    memset(&result, 0, sizeof(llmg_result_t));
    assert_int_equal(llmg_inspect_response(&in, doc, &result), LLMG_OK);

    arguments(&got, result.body);
    llmg_str_set(&doc, got.data, got.len);

    return doc;
}


/* in pieces of up to "most" bytes, and what came out of them */

static llmg_str_t
streamed(llmg_str_t text, size_t most, unsigned escapes)
{
    size_t           n, at;
    llmg_buf_t       b, out, got;
    llmg_str_t       piece;
    llmg_stream_t   *s;
    llmg_inspect_t   in;
    unsigned char   *p, *end;

    inspecting(&in, usual, arena);
    llmg_buf_init(&out, arena);
    llmg_buf_init(&got, arena);
    assert_int_equal(llmg_buf_reserve(&got, 1), LLMG_OK);

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    for (at = 0; at < text.len; at += n) {
        n = (most > text.len) ? text.len : 1 + rnd(most);
        n = (n > text.len - at) ? text.len - at : n;

        while (at + n < text.len && (text.data[at + n] & 0xC0) == 0x80) {
            n++;
        }

        llmg_buf_init(&b, arena);
        add(&b, "data: {\"choices\":[{\"delta\":{" CALL("0"));
        llmg_str_set(&piece, text.data + at, n);
        add_string(&b, piece, escapes);
        add(&b, "}}]}}]}\n\n");

        assert_int_equal(llmg_stream_push(s, b.data, b.len), LLMG_OK);

        n = (size_t) (piece.len);
    }

    assert_int_equal(llmg_stream_end(s), LLMG_OK);

    n = llmg_stream_ready(s);
    assert_int_equal(llmg_buf_reserve(&out, n + 1), LLMG_OK);
    out.len = llmg_stream_pull(s, out.data, n);

    for (p = out.data; p < out.data + out.len; p = end + 2) {
        end = memchr(p, '\n', (size_t) (out.data + out.len - p));
        assert_non_null(end);
        llmg_str_set(&piece, p + 6, (size_t) (end - p) - 6);
        arguments(&got, piece);
    }

    llmg_str_set(&piece, got.data, got.len);

    return piece;
}


/*
 * Where the whole answer goes by each string without its escapes, the stream
 * goes by all of them together, names included: it masks no less.
 */

static int
no_less(llmg_str_t got, llmg_str_t want)
{
    size_t      i;
    llmg_buf_t  b;
    llmg_str_t  glob;

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_reserve(&b, got.len + 1), LLMG_OK);

    for (i = 0; i < got.len; i++) {

        if (got.data[i] != '[' || i + 1 == got.len || got.data[i + 1] < 'A'
            || got.data[i + 1] > 'Z')
        {
            b.data[b.len++] = got.data[i];
            continue;
        }

        while (i + 1 < got.len && got.data[i] != ']') {
            i++;
        }

        /* a number that became a string */

        if (b.len != 0 && b.data[b.len - 1] == '"' && i + 1 < got.len
            && got.data[i + 1] == '"')
        {
            b.len--;
            i++;
        }

        b.data[b.len++] = '*';
    }

    llmg_str_set(&glob, b.data, b.len);

    return llmg_str_glob(want, glob);
}


static void
arguments_in_pieces_are_those_of_a_whole_answer(void **state)
{
    size_t      round, changed, equal, bad;
    unsigned    escapes;
    llmg_buf_t  b;
    llmg_str_t  text, want, got, once;

    (void) state;

    changed = 0;
    equal = 0;
    bad = 0;

    for (round = 0; round < ROUNDS; round++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_buf_init(&b, arena);
        add(&b, rnd(3) ? "" : " ");
        add(&b, "{\"x\":");
        add_value(&b, 0);
        add(&b, "}");

        /* what others cut, or write behind it, is no JSON */

        if (rnd(8) == 0) {
            b.len = 1 + rnd(b.len);

            while ((b.data[b.len - 1] & 0xC0) == 0x80
                   || b.data[b.len - 1] >= 0xC0)
            {
                b.len--;
            }

        } else if (rnd(8) == 0) {
            add(&b, "} jane@example.com \\u0061");
        }

        llmg_str_set(&text, b.data, b.len);

        want = answered(text);
        escapes = (unsigned) rnd(5);
        got = streamed(text, rnd(3) ? 1 + rnd(12) : 1, escapes);
        once = streamed(text, 100000, escapes);

        if (got.len != once.len || memcmp(got.data, once.data, got.len) != 0) {
            print_message("# cutting makes a difference: \"%.*s\"\n"
                          "#   \"%.*s\" and not\n#   \"%.*s\"\n",
                          (int) text.len, text.data, (int) got.len, got.data,
                          (int) once.len, once.data);
            bad++;
        }

        if (is_json(text) && !is_json(got)) {
            print_message("# no JSON any more: \"%.*s\"\n#   \"%.*s\"\n",
                          (int) text.len, text.data, (int) got.len, got.data);
            bad++;
        }

        if (!no_less(got, want)) {
            print_message("# \"%.*s\"\n#   \"%.*s\" and not\n"
                          "#   \"%.*s\"\n", (int) text.len, text.data,
                          (int) got.len, got.data, (int) want.len, want.data);
            bad++;
        }

        changed += (want.len != text.len);
        equal += (got.len == want.len
                  && memcmp(got.data, want.data, got.len) == 0);

        llmg_arena_destroy(arena);

        assert_true(bad < 10);
    }

    print_message("# %zu texts, %zu with findings, %zu as in whole answers\n",
                  round, changed, equal);

    assert_int_equal(bad, 0);
    assert_true(changed > ROUNDS / 4);
    assert_true(equal > ROUNDS / 10 * 8);
}


/* what heads a column in a string, in the stream a part of one text */

static void
the_head_of_a_column_is_in_its_string(void **state)
{
    size_t       i, k, n;
    unsigned     escapes;
    llmg_buf_t   b;
    llmg_str_t   text, want, got;

    static const char *const  before[] = {
        "{\"x\": ", "{\"n\": 1, \"x\":", "[\"a\", ", "{\"a\":{\"b\":[\"c\","
    };

    static const char *const  behind[] = { "}", "}", "]", "]}}" };

    static const char *const  tables[] = {
        "name,ssn\nann,536228145\n", "\nname,ssn\nann,536228145\n",
        "\n| name | ssn |\n|---|---|\n| ann | 536228145 |\n",
        "x\n\nssn;name\n536228145;ann\n"
    };

    (void) state;

    for (i = 0; i < sizeof(before) / sizeof(before[0]); i++) {
        for (k = 0; k < sizeof(tables) / sizeof(tables[0]); k++) {
            for (n = 0; n < 24; n++) {
                arena = llmg_arena_create(LIMIT);
                assert_non_null(arena);

                escapes = (n % 2) ? 4 : (unsigned) rnd(4);

                llmg_buf_init(&b, arena);
                add(&b, before[i]);
                add_string(&b, llmg_str(tables[k]), escapes);
                add(&b, behind[i]);

                llmg_str_set(&text, b.data, b.len);

                want = answered(text);
                got = streamed(text, 1 + n, (unsigned) rnd(5));

                assert_int_not_equal(want.len, text.len);
                assert_int_equal(got.len, want.len);
                assert_memory_equal(got.data, want.data, want.len);

                llmg_arena_destroy(arena);
            }
        }
    }
}


static int
begin(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    usual = policy("default", NULL);

    return 0;
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(arguments_in_pieces_are_those_of_a_whole_answer),
        cmocka_unit_test(the_head_of_a_column_is_in_its_string),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, begin, inspecting_end);
}
