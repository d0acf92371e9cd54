/*
 * Where events and lines are, for every way of cutting the input; and what a
 * client makes of them, beside vectors made by others (LLMG_VECTORS, or
 * ../shared/vectors).
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "llmg_sse.h"
#include "rnd.h"
#include "vectors.h"


#define LIMIT  (64 * 1024 * 1024)
#define NAME   '\x1F'       /* behind an event's name, in what a client sees */
#define EVENT  '\x1E'       /* behind its data */


/* an event that ends with an empty line is given to the client */

static int
complete(llmg_str_t event)
{
    size_t  n;

    n = event.len;

    if (n >= 2 && event.data[n - 2] == '\r' && event.data[n - 1] == '\n') {
        n -= 2;

    } else if (n != 0 && (event.data[n - 1] == '\n'
                          || event.data[n - 1] == '\r'))
    {
        n--;

    } else {
        return 0;
    }

    return n != 0 && (event.data[n - 1] == '\n' || event.data[n - 1] == '\r');
}


/* the spans of events to "ends", what a client sees of them to "seen" */

typedef struct {
    llmg_buf_t    seen;
    size_t        ends[4096];
    size_t        n;
    size_t        taken;
    size_t        from;     /* what was not given to the client yet */
} client_t;


static int
client_event(client_t *c, llmg_str_t event, int first)
{
    size_t           pos, ndata, start;
    llmg_str_t       name = llmg_null_string;
    llmg_sse_line_t  line;

    pos = 0;
    ndata = 0;
    start = c->seen.len;

    assert_int_equal(llmg_buf_putc(&c->seen, NAME), LLMG_OK);

    while (llmg_sse_line(event, &pos, first, &line) == LLMG_OK) {

        assert_true(line.value.data >= event.data);
        assert_true(line.value.data + line.value.len
                    <= event.data + event.len);

        if (line.field == LLMG_SSE_EVENT) {
            name = line.value;
        }

        if (line.field == LLMG_SSE_DATA) {

            if (ndata++ != 0) {
                assert_int_equal(llmg_buf_putc(&c->seen, '\n'), LLMG_OK);
            }

            assert_int_equal(llmg_buf_append(&c->seen, line.value.data,
                                             line.value.len), LLMG_OK);
        }
    }

    if (ndata == 0 || !complete(event)) {
        c->seen.len = start;
        return complete(event);
    }

    assert_int_equal(llmg_buf_putc(&c->seen, EVENT), LLMG_OK);

    if (name.len != 0) {
        assert_int_equal(llmg_buf_append(&c->seen, name.data, name.len),
                         LLMG_OK);
    } else {
        assert_int_equal(llmg_buf_puts(&c->seen, "message"), LLMG_OK);
    }

    return 1;
}


/* "upto" bytes have come */

static void
client_feed(client_t *c, llmg_sse_t *sse, llmg_str_t bytes, size_t upto,
    int final)
{
    size_t         end;
    llmg_str_t     rest;
    llmg_status_t  rc;

    for ( ;; ) {
        rest.data = bytes.data + c->taken;
        rest.len = upto - c->taken;

        rc = llmg_sse_next(sse, rest, final, &end);

        if (rc != LLMG_OK) {
            assert_int_equal(rc, final ? LLMG_DECLINED : LLMG_AGAIN);
            return;
        }

        assert_true(end > 0 && end <= rest.len);
        assert_true(c->n < sizeof(c->ends) / sizeof(c->ends[0]));

        c->taken += end;
        c->ends[c->n++] = c->taken;

        /*
         * after a bare CR a CRLF is two line ends here: the event may be in
         * two, and the client waits for the second
         */

        rest.data = bytes.data + c->from;
        rest.len = c->taken - c->from;

        if (client_event(c, rest, c->from == 0)) {
            c->from = c->taken;
        }
    }
}


/* "step" bytes at a time; 0: pieces of every size */

static void
client_read(client_t *c, llmg_arena_t *arena, llmg_str_t bytes, size_t step)
{
    size_t      at;
    llmg_sse_t  sse;

    memset(c, 0, sizeof(client_t));
    llmg_buf_init(&c->seen, arena);
    llmg_sse_init(&sse);

    at = 0;

    while (at < bytes.len) {
        at += step ? step : 1 + rnd(20);

        if (at > bytes.len) {
            at = bytes.len;
        }

        client_feed(c, &sse, bytes, at, 0);
    }

    client_feed(c, &sse, bytes, bytes.len, 1);

    /* no byte belongs to no event */

    assert_int_equal(c->taken, bytes.len);
}


static void
same_for_every_cut(llmg_arena_t *arena, llmg_str_t bytes, client_t *whole)
{
    size_t    step;
    client_t  cut;

    client_read(whole, arena, bytes, bytes.len + 1);

    for (step = 0; step <= bytes.len && step < 200; step++) {
        client_read(&cut, arena, bytes, step);

        assert_int_equal(cut.n, whole->n);
        assert_memory_equal(cut.ends, whole->ends,
                            whole->n * sizeof(size_t));
        assert_int_equal(cut.seen.len, whole->seen.len);

        if (cut.seen.len != 0) {
            assert_memory_equal(cut.seen.data, whole->seen.data,
                                cut.seen.len);
        }
    }
}


static void
what_a_client_sees(void **state)
{
    size_t         i;
    client_t       c;
    llmg_arena_t  *arena;

    static const struct {
        const char  *bytes;
        size_t       events;    /* spans: those that say nothing, too */
        const char  *seen;
    } cases[] = {
        { "", 0, "" },
        { "data: a\n\n", 1, "\x1F" "a\x1E" "message" },
        { "data: a\r\n\r\n", 1, "\x1F" "a\x1E" "message" },
        { "data: a\r\r", 1, "\x1F" "a\x1E" "message" },
        { "data: a\n\r\n", 1, "\x1F" "a\x1E" "message" },
        { "data: a\r\n\r", 1, "\x1F" "a\x1E" "message" },
        { "data:a\n\n", 1, "\x1F" "a\x1E" "message" },
        { "data:  a \n\n", 1, "\x1F" " a \x1E" "message" },
        { "data: a\ndata: b\n\n", 1, "\x1F" "a\nb\x1E" "message" },
        { "data: a\r\ndata: b\rdata: c\n\n", 1,
          "\x1F" "a\nb\nc\x1E" "message" },
        { "data\n\n", 1, "\x1F\x1E" "message" },
        { "data:\ndata:\n\n", 1, "\x1F\n\x1E" "message" },
        { "data: a\n\ndata: b\n\n", 2,
          "\x1F" "a\x1E" "message" "\x1F" "b\x1E" "message" },
        { "event: x\ndata: a\n\n", 1, "\x1F" "a\x1E" "x" },
        { "data: a\nevent: x\nid: 1\nretry: 5\n\n", 1, "\x1F" "a\x1E" "x" },
        { "event: x\n\n", 1, "" },
        { ": hello\n\n", 1, "" },
        { ":\n: a\ndata: b\n: c\n\n", 1, "\x1F" "b\x1E" "message" },
        { "Data: a\ndata : b\n data: c\ndata: d\n\n", 1,
          "\x1F" "d\x1E" "message" },
        { "\xEF\xBB\xBF" "data: a\n\n", 1, "\x1F" "a\x1E" "message" },
        { "data: a\n\n\xEF\xBB\xBF" "data: b\n\n", 2,
          "\x1F" "a\x1E" "message" },
        { "\n\n\n", 3, "" },
        { "\r\n\r\n", 2, "" },
        { "data: a", 1, "" },
        { "data: a\n", 1, "" },
        { "data: a\r", 1, "" },
        { "data: a\r\n", 1, "" },
        { "data: a\n\ndata: b", 2, "\x1F" "a\x1E" "message" },
        { "data: a\r\rdata: b\r\n\r\n", 3,
          "\x1F" "a\x1E" "message" "\x1F" "b\x1E" "message" },
    };

    (void) state;

    for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        same_for_every_cut(arena, llmg_str(cases[i].bytes), &c);

        if (c.n != cases[i].events || c.seen.len != strlen(cases[i].seen)
            || (c.seen.len
                && memcmp(c.seen.data, cases[i].seen, c.seen.len) != 0))
        {
            print_message("# case %zu: %zu events, \"%.*s\"\n", i, c.n,
                          (int) c.seen.len, (char *) c.seen.data);
            fail();
        }

        llmg_arena_destroy(arena);
    }
}


static void
fields_and_values(void **state)
{
    size_t           i, pos;
    llmg_str_t       event;
    llmg_sse_line_t  line;

    static const struct {
        const char  *field;
        unsigned     what;
        const char  *value;
    } lines[] = {
        { "data: x",   LLMG_SSE_DATA,    "x" },
        { "event:x",   LLMG_SSE_EVENT,   "x" },
        { "id: 7",     LLMG_SSE_ID,      "7" },
        { "retry: 10", LLMG_SSE_RETRY,   "10" },
        { ": x",       LLMG_SSE_COMMENT, "x" },
        { ":x",        LLMG_SSE_COMMENT, "x" },
        { "data",      LLMG_SSE_DATA,    "" },
        { "data:",     LLMG_SSE_DATA,    "" },
        { "data: ",    LLMG_SSE_DATA,    "" },
        { "data:\tx",  LLMG_SSE_DATA,    "\tx" },
        { "data: a:b", LLMG_SSE_DATA,    "a:b" },

        /* nobody reads them, but they leave: all of it is looked at */

        { "datax: y",  LLMG_SSE_OTHER,   "datax: y" },
        { "x",         LLMG_SSE_OTHER,   "x" },
        { "DATA: y",   LLMG_SSE_OTHER,   "DATA: y" },
    };

    (void) state;

    for (i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        event = llmg_str(lines[i].field);
        pos = 0;

        assert_int_equal(llmg_sse_line(event, &pos, 0, &line), LLMG_OK);
        assert_int_equal(line.field, lines[i].what);
        assert_true(llmg_str_eqz(line.value, lines[i].value));
        assert_int_equal(llmg_sse_line(event, &pos, 0, &line), LLMG_DECLINED);
    }

    pos = 0;
    event = llmg_str("\r\n\n\r");
    assert_int_equal(llmg_sse_line(event, &pos, 1, &line), LLMG_DECLINED);
}


/* a stream of bare CRs must not stay one event behind */

static void
an_event_is_known_when_it_ends(void **state)
{
    size_t      end;
    llmg_sse_t  sse;
    llmg_str_t  s;

    (void) state;

    llmg_sse_init(&sse);
    s = llmg_str("data: a\n\n");
    assert_int_equal(llmg_sse_next(&sse, s, 0, &end), LLMG_OK);
    assert_int_equal(end, s.len);

    llmg_sse_init(&sse);
    s = llmg_str("data: a\r\n\r\n");
    assert_int_equal(llmg_sse_next(&sse, s, 0, &end), LLMG_OK);
    assert_int_equal(end, s.len);

    llmg_sse_init(&sse);
    s = llmg_str("data: a\r\r");
    assert_int_equal(llmg_sse_next(&sse, s, 0, &end), LLMG_OK);
    assert_int_equal(end, s.len);

    /* half of a CRLF, perhaps */

    llmg_sse_init(&sse);
    s = llmg_str("data: a\r\n\r");
    assert_int_equal(llmg_sse_next(&sse, s, 0, &end), LLMG_AGAIN);
}


static void
any_bytes_in_any_pieces(void **state)
{
    size_t         i, n;
    unsigned       round;
    client_t       c;
    llmg_str_t     s;
    llmg_arena_t  *arena;
    unsigned char  bytes[120];

    static const char  alphabet[] = "\n\n\n\r\r\r:: dataevent\xEF\xBB\xBF";

    (void) state;

    for (round = 0; round < 1500; round++) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        n = rnd(sizeof(bytes));

        for (i = 0; i < n; i++) {
            bytes[i] = (unsigned char) alphabet[rnd(sizeof(alphabet))];
        }

        llmg_str_set(&s, bytes, n);
        same_for_every_cut(arena, s, &c);

        llmg_arena_destroy(arena);
    }
}


static size_t
base64(llmg_str_t in, unsigned char *out)
{
    size_t       i, n;
    unsigned     bits;
    uint32_t     v;
    const char  *p;

    static const char  set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "abcdefghijklmnopqrstuvwxyz0123456789+/";

    n = 0;
    v = 0;
    bits = 0;

    for (i = 0; i < in.len && in.data[i] != '='; i++) {
        p = strchr(set, in.data[i]);
        assert_non_null(p);

        v = v << 6 | (uint32_t) (p - set);
        bits += 6;

        if (bits >= 8) {
            bits -= 8;
            out[n++] = (unsigned char) (v >> bits);
        }
    }

    return n;
}


/* the row's bytes, and what its client sees */

static void
read_row(llmg_arena_t *arena, llmg_str_t row, llmg_str_t *bytes,
    llmg_buf_t *seen)
{
    int                 wanted;
    unsigned char      *p;
    llmg_str_t          name = llmg_null_string, type = llmg_null_string;
    llmg_json_t         json;
    llmg_json_token_t   token;

    wanted = 0;
    llmg_buf_init(seen, arena);

    assert_int_equal(llmg_json_init(&json, arena, row,
                                    &llmg_json_limits_default), LLMG_OK);

    for ( ;; ) {
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);

        switch (token.type) {

        case LLMG_JSON_END:
            return;

        case LLMG_JSON_NAME:
            name = token.raw;
            break;

        case LLMG_JSON_ARRAY:
            wanted = llmg_str_eqz(name, "expect_events");
            break;

        case LLMG_JSON_ARRAY_END:
            wanted = 0;
            break;

        case LLMG_JSON_OBJECT_END:

            if (wanted) {
                (void) llmg_buf_putc(seen, EVENT);
                (void) llmg_buf_append(seen, type.data, type.len);
            }

            break;

        case LLMG_JSON_STRING:

            p = llmg_arena_alloc(arena, token.raw.len + 1);
            assert_non_null(p);

            if (llmg_str_eqz(name, "body_b64")) {
                llmg_str_set(bytes, p, base64(token.raw, p));

            } else if (wanted && llmg_str_eqz(name, "event")) {
                llmg_str_set(&type, p, llmg_json_unescape(p, token.raw));

            } else if (wanted && llmg_str_eqz(name, "data")) {
                (void) llmg_buf_putc(seen, NAME);
                (void) llmg_buf_append(seen, p,
                                       llmg_json_unescape(p, token.raw));
            }

            break;

        default:
            break;
        }
    }
}


static void
vectors_of_others(void **state)
{
    char          *text;
    FILE          *f;
    size_t         size, rows, bad;
    ssize_t        n;
    client_t       c;
    llmg_buf_t     seen;
    llmg_str_t     row, bytes = llmg_null_string;
    llmg_arena_t  *arena;

    (void) state;

    f = vectors("sse/grammar.jsonl");

    if (f == NULL) {
        return;
    }

    text = NULL;
    size = 0;
    rows = 0;
    bad = 0;

    while ((n = getline(&text, &size, f)) > 0) {
        arena = llmg_arena_create(8UL * LIMIT);
        assert_non_null(arena);

        llmg_str_set(&row, text, (size_t) n);
        read_row(arena, row, &bytes, &seen);
        same_for_every_cut(arena, bytes, &c);

        if (c.seen.len != seen.len
            || (seen.len && memcmp(c.seen.data, seen.data, seen.len) != 0))
        {
            print_message("# %.60s: \"%.*s\"\n", text,
                          (int) (c.seen.len < 200 ? c.seen.len : 200),
                          (char *) c.seen.data);
            bad++;
        }

        rows++;
        llmg_arena_destroy(arena);
    }

    free(text);
    (void) fclose(f);

    print_message("# %zu vectors\n", rows);

    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(what_a_client_sees),
        cmocka_unit_test(fields_and_values),
        cmocka_unit_test(an_event_is_known_when_it_ends),
        cmocka_unit_test(any_bytes_in_any_pieces),
        cmocka_unit_test(vectors_of_others),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
