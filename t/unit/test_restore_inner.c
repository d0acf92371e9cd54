/*
 * What comes back, and what is numbered, in texts that are JSON themselves: the
 * arguments of a tool, in pieces that are cut anywhere.  What is to come out is
 * written beside what goes in.
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


#define HOLD     65536
#define LIMIT    (256UL * 1024 * 1024)
#define OUT      (512 * 1024)
#define TEXTS    150
#define STREAMS  6

#define ARGS     "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":"\
                 "[{\"index\":0,\"function\":{\"arguments\":\""
#define ARGS_END "\"}}]}}]}\n\n"

#define TEXT     "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
#define TEXT_END "\"}}]}\n\n"

#define WHOLE    "{\"choices\":[{\"message\":{\"role\":\"assistant\","         \
                 "\"tool_calls\":[{\"function\":{\"name\":\"f\","             \
                 "\"arguments\":\""
#define WHOLE_END "\"}}]}}]}"


typedef struct {
    llmg_arena_t   *arena;
    llmg_values_t   values;
    llmg_inspect_t  in;
    llmg_stream_t  *s;
    size_t          at;
    size_t          len;
    unsigned char   data[OUT];
} run_t;


static const unsigned char  key[LLMG_SIPHASH_KEY] = "the key of tests";

static llmg_policy_t    *both;
static llmg_arena_t     *arena;
static uint32_t          seed;
static run_t             runs[STREAMS], alone;

/* values of the request: one is of use, one is as bad as it can be */

static const char *const  kept[] = {
    "jane.roe@example.org", "say \"a\\b\"\tor\n\xC3\xA9"
};

static char  hidden[2][64];


static int
setup(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    both = policy("inner", "request pii.* mask style=restore;"
                           "response pii.* mask style=label;");
    arena = llmg_arena_create(LIMIT);

    return (arena != NULL) ? 0 : -1;
}


static int
teardown(void **state)
{
    llmg_arena_destroy(arena);

    return inspecting_end(state);
}


static unsigned
any(unsigned below)
{
    seed = seed * 1103515245 + 12345;

    return (seed >> 8) % below;
}


static void
put(llmg_buf_t *b, const char *text)
{
    assert_int_equal(llmg_buf_puts(b, text), LLMG_OK);
}


/* text as it stands in a string */

static void
put_escaped(llmg_buf_t *b, const char *text)
{
    assert_int_equal(llmg_json_escape(b, llmg_str(text)), LLMG_OK);
}


static void
begin(run_t *run, llmg_desk_t *desk)
{
    size_t         i;
    unsigned char  tag[LLMG_VALUES_TAG];

    run->at = 0;
    run->len = 0;
    run->arena = llmg_arena_create(LIMIT);
    assert_non_null(run->arena);

    llmg_values_init(&run->values, run->arena, key);

    for (i = 0; i < 2; i++) {
        assert_int_equal(llmg_values_keep(&run->values, "EMAIL_ADDRESS",
                                          llmg_str(kept[i]), tag), LLMG_OK);
        (void) snprintf(hidden[i], sizeof(hidden[i]), "[EMAIL_ADDRESS_%.*s]",
                        LLMG_VALUES_TAG, (const char *) tag);
    }

    inspecting(&run->in, both, run->arena);
    run->in.framing = &llmg_framing_sse;
    run->in.values = &run->values;
    run->in.desk = desk;

    assert_int_equal(llmg_stream_create(&run->s, &run->in, HOLD), LLMG_OK);
}


static void
step(run_t *run, llmg_str_t input, size_t n)
{
    size_t  got;

    if (n > input.len - run->at) {
        n = input.len - run->at;
    }

    if (n != 0) {
        assert_int_equal(llmg_stream_push(run->s, input.data + run->at, n),
                         LLMG_OK);
        run->at += n;

    } else {
        assert_int_equal(llmg_stream_end(run->s), LLMG_OK);
    }

    while ((got = llmg_stream_pull(run->s, run->data + run->len,
                                   OUT - run->len)) != 0)
    {
        run->len += got;
        assert_true(run->len < OUT);
    }
}


static void
finish(run_t *run)
{
    run->data[run->len] = '\0';

    llmg_stream_leave(run->s);
    llmg_arena_destroy(run->arena);
}


/* the pieces of a text as events: cut at "one" and "two", or each byte */

static llmg_str_t
events(llmg_arena_t *a, llmg_str_t text, const char *head, const char *tail,
    size_t one, size_t two)
{
    size_t      from, to;
    llmg_buf_t  b;
    llmg_str_t  s;

    llmg_buf_init(&b, a);

    for (from = 0; from < text.len; from = to) {
        to = (one == 0) ? from + 1
             : (from < one) ? one : (from < two) ? two : text.len;

        /* no character is cut by an API */

        while (to < text.len && (text.data[to] & 0xC0) == 0x80) {
            to++;
        }

        to = (to > text.len) ? text.len : to;

        put(&b, head);

        llmg_str_set(&s, text.data + from, to - from);
        assert_int_equal(llmg_json_escape(&b, s), LLMG_OK);

        put(&b, tail);
    }

    llmg_str_set(&s, b.data, b.len);

    return s;
}


/* what the pieces of the text are, joined */

static llmg_str_t
joined(llmg_arena_t *a, const unsigned char *data, const char *head,
    const char *tail)
{
    llmg_str_t      raw, all;
    const char     *p, *end;
    unsigned char  *text;

    p = (const char *) data;

    text = llmg_arena_alloc(a, strlen(p) + 1);
    assert_non_null(text);

    llmg_str_set(&all, text, 0);

    while (*p != '\0') {
        assert_int_equal(strncmp(p, head, strlen(head)), 0);
        p += strlen(head);

        end = strstr(p, tail);
        assert_non_null(end);

        llmg_str_set(&raw, (const unsigned char *) p, (size_t) (end - p));
        all.len += llmg_json_unescape(text + all.len, raw);

        p = end + strlen(tail);
    }

    text[all.len] = '\0';

    return all;
}


static void
same(llmg_str_t got, llmg_str_t wanted, llmg_str_t text, const char *where,
    size_t at)
{
    if (!llmg_str_eq(got, wanted)) {
        fail_msg("%s, cut at %zu\n text: %.*s\n  got: %.*s\n want: %.*s",
                 where, at, (int) text.len, (const char *) text.data,
                 (int) got.len, (const char *) got.data,
                 (int) wanted.len, (const char *) wanted.data);
    }
}


static void
every_cut(llmg_str_t text, llmg_str_t wanted, const char *head,
    const char *tail, size_t every)
{
    size_t         i, restored;
    llmg_str_t     input, got;
    llmg_arena_t  *a;

    restored = 0;

    for (i = 0; i < text.len; i += (i == 0) ? 1 : every) {
        a = llmg_arena_create(LIMIT);
        assert_non_null(a);

        input = events(a, text, head, tail, i, i + 1 + every % 7);

        begin(&alone, NULL);
        step(&alone, input, input.len);
        step(&alone, input, 0);

        if (i == 0) {
            restored = llmg_stream_result(alone.s)->restored;
        }

        assert_int_equal(llmg_stream_result(alone.s)->restored, restored);

        finish(&alone);

        got = joined(a, alone.data, head, tail);
        same(got, wanted, text, "stream", i);

        llmg_arena_destroy(a);
    }
}


/* a placeholder, some of it in escapes */

static void
put_hidden(llmg_buf_t *b, const char *text, int escapes)
{
    for ( /* void */ ; *text != '\0'; text++) {
        if (escapes && any(6) == 0) {
            assert_int_equal(llmg_buf_printf(b, any(2) ? "\\u%04x" : "\\u%04X",
                                             (unsigned char) *text), LLMG_OK);

        } else {
            assert_int_equal(llmg_buf_putc(b, (unsigned char) *text), LLMG_OK);
        }
    }
}


static const struct {
    const char  *plain;
    const char  *escaped;
} mails[] = {
    { "kim@example.net", "kim\\u0040example.net" },
    { "lee.x@example.com", "\\u006cee.x@example\\u002ecom" },
    { "pat@example.edu", "pa\\u0074@example.ed\\u0075" }
};

static const char *const  words[] = {
    "to ", "\\n", "\\\"so\\\" ", "a\\\\b ", "\\u00e9 ", "\xC3\xA9 ", "\\/ ",
    "a{1} ", "x[x] ", "\\ud83d\\ude00 ", "\\t- "
};

/* what makes an address of that which follows */
static const char *const  links[] = {
    "https://a.example.net/?q=", "https:\\/\\/a.example.net\\/",
    "https:\\u002f\\u002fa.example.net/", "![x](http://a.example.net/",
    "<a href=\\\"https://a.example.net/", "https://a.example.net/?a=\\\""
};


/* "numbers": that of each address, in the order of the text */

static void
write_string(llmg_buf_t *in, llmg_buf_t *out, unsigned numbers[3],
    unsigned *next)
{
    unsigned  n, k, i;

    put(in, "\"");
    put(out, "\"");

    for (n = any(6); n > 0; n--) {
        k = any(10);

        if (k < 4) {
            i = any(sizeof(words) / sizeof(words[0]));
            put(in, words[i]);
            put(out, words[i]);
            continue;
        }

        put(in, " ");
        put(out, " ");

        if (k < 6) {
            i = any(2);
            put_hidden(in, hidden[i], any(2) == 0);
            put_escaped(out, kept[i]);

        } else if (k < 8) {
            i = any(3);

            if (numbers[i] == 0) {
                numbers[i] = ++*next;
            }

            put(in, any(2) ? mails[i].plain : mails[i].escaped);
            assert_int_equal(llmg_buf_printf(out, "[EMAIL_ADDRESS_%u]",
                                             numbers[i]), LLMG_OK);

        } else if (k == 8) {
            i = any(sizeof(links) / sizeof(links[0]));
            put(in, links[i]);
            put(out, links[i]);

            put(in, hidden[0]);
            put(out, hidden[0]);

            /* a quote that opens it, or another one */

            put(in, "\\\">");
            put(out, "\\\">");

        } else {
            put(in, "[EMAIL_ADDRESS_bcdfghjk]");
            put(out, "[EMAIL_ADDRESS_bcdfghjk]");
        }

        put(in, " ");
        put(out, " ");
    }

    put(in, "\"");
    put(out, "\"");
}


static void
write_text(llmg_str_t *text, llmg_str_t *wanted, llmg_arena_t *a)
{
    char         name[32];
    unsigned     n, i, next, numbers[3];
    llmg_buf_t   in, out;

    llmg_buf_init(&in, a);
    llmg_buf_init(&out, a);

    memset(numbers, 0, sizeof(numbers));
    next = 0;

    put(&in, "{");
    put(&out, "{");

    n = 1 + any(5);

    for (i = 0; i < n; i++) {
        (void) snprintf(name, sizeof(name), "%s\"n%u\":", i ? ", " : "", i);
        put(&in, name);
        put(&out, name);

        switch (any(4)) {

        case 0:
            put(&in, "[");
            put(&out, "[");
            write_string(&in, &out, numbers, &next);
            put(&in, " ,");
            put(&out, " ,");
            write_string(&in, &out, numbers, &next);
            put(&in, "]");
            put(&out, "]");
            break;

        case 1:
            put(&in, any(2) ? "17.5" : "true");
            put(&out, in.data[in.len - 1] == '5' ? "17.5" : "true");
            break;

        default:
            write_string(&in, &out, numbers, &next);
            break;
        }
    }

    put(&in, "}");
    put(&out, "}");

    llmg_str_set(text, in.data, in.len);
    llmg_str_set(wanted, out.data, out.len);
}


static void
arguments_come_back_however_they_are_cut(void **state)
{
    size_t      i;
    llmg_str_t  text, wanted;

    (void) state;

    begin(&alone, NULL);
    finish(&alone);

    seed = 7;

    for (i = 0; i < TEXTS; i++) {
        write_text(&text, &wanted, arena);
        every_cut(text, wanted, ARGS, ARGS_END, i % 5 == 0 ? 1 : 11);
    }

    /* the same as the text of an answer */

    for (i = 0; i < TEXTS / 5; i++) {
        write_text(&text, &wanted, arena);
        every_cut(text, wanted, TEXT, TEXT_END, 7);
    }
}


static void
whole_arguments_come_back_alike(void **state)
{
    size_t         i;
    llmg_buf_t     b;
    llmg_str_t     text, wanted, got, raw;
    llmg_result_t  result;

    (void) state;

    seed = 11;

    for (i = 0; i < TEXTS; i++) {
        write_text(&text, &wanted, arena);

        llmg_buf_init(&b, arena);
        put(&b, WHOLE);
        assert_int_equal(llmg_json_escape(&b, text), LLMG_OK);
        put(&b, WHOLE_END);

        begin(&alone, NULL);
        alone.in.framing = NULL;

        llmg_str_set(&raw, b.data, b.len);
        assert_int_equal(llmg_inspect_response(&alone.in, raw, &result),
                         LLMG_OK);

        if (result.body.len != 0) {
            raw = result.body;
        }

        memcpy(alone.data, raw.data, raw.len);
        alone.len = raw.len;

        alone.data[alone.len] = '\0';
        got = joined(arena, alone.data, WHOLE, WHOLE_END);
        same(got, wanted, text, "whole", i);

        finish(&alone);
    }
}


/* what seems to be JSON and is none, or is in no string of it */

static void
what_is_no_json_is_written_as_it_is(void **state)
{
    size_t      i;
    llmg_buf_t  in, out;
    llmg_str_t  text, wanted;

    static const struct {
        const char  *before;
        const char  *after;
        int          escaped;
    } texts[] = {
        { "", " is \"it\"", 0 },
        { " ", "", 0 },
        { "[Jane] is ", " and \"so\" on", 0 },
        { "[1] ", "", 0 },
        { "\"So\" is ", "", 0 },
        { "C:\\dir\\new ", " \\o/", 0 },
        { "\\u0041 ", "", 0 },
        { "{\"a\":", "}", 1 },
        { "{\"a\":\"b\"} and ", "", 1 },
        { "{\"a\":[", ",1]}", 1 }
    };

    (void) state;

    for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        llmg_buf_init(&in, arena);
        llmg_buf_init(&out, arena);

        put(&in, texts[i].before);
        put(&in, hidden[1]);
        put(&in, texts[i].after);

        put(&out, texts[i].before);

        if (texts[i].escaped) {
            put_escaped(&out, kept[1]);

        } else {
            put(&out, kept[1]);
        }

        put(&out, texts[i].after);

        llmg_str_set(&text, in.data, in.len);
        llmg_str_set(&wanted, out.data, out.len);

        every_cut(text, wanted, TEXT, TEXT_END, 1);
        every_cut(text, wanted, ARGS, ARGS_END, 1);
    }
}


/* the desk's memory is another's as soon as that one has something to do */

static void
streams_at_one_desk_do_not_meet(void **state)
{
    size_t         i, k, round, left;
    llmg_str_t     text, wanted[STREAMS], input[STREAMS], got;
    llmg_desk_t   *desk;
    llmg_arena_t  *a;

    (void) state;

    desk = llmg_desk_create();
    assert_non_null(desk);

    seed = 3;

    for (round = 0; round < 40; round++) {
        a = llmg_arena_create(LIMIT);
        assert_non_null(a);

        for (i = 0; i < STREAMS; i++) {
            write_text(&text, &wanted[i], a);
            input[i] = events(a, text, i % 2 ? TEXT : ARGS,
                              i % 2 ? TEXT_END : ARGS_END, any(3) ? 1 : 0,
                              1 + any((unsigned) text.len));

            begin(&runs[i], desk);
        }

        for (left = STREAMS; left > 0; /* void */ ) {
            k = any(STREAMS);

            while (runs[k].at > input[k].len) {
                k = (k + 1) % STREAMS;
            }

            if (runs[k].at == input[k].len) {
                step(&runs[k], input[k], 0);
                runs[k].at++;
                left--;
                continue;
            }

            step(&runs[k], input[k], 1 + any(round % 2 ? 9 : 300));
        }

        for (i = 0; i < STREAMS; i++) {
            finish(&runs[i]);

            got = joined(a, runs[i].data, i % 2 ? TEXT : ARGS,
                         i % 2 ? TEXT_END : ARGS_END);
            same(got, wanted[i], wanted[i], "desk", i);
        }

        llmg_arena_destroy(a);
    }

    llmg_desk_free(desk);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(arguments_come_back_however_they_are_cut),
        cmocka_unit_test(whole_arguments_come_back_alike),
        cmocka_unit_test(what_is_no_json_is_written_as_it_is),
        cmocka_unit_test(streams_at_one_desk_do_not_meet)
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, setup, teardown);
}
