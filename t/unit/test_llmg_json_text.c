/*
 * JSON strings to text and back, and which raw bytes a byte of text stands for.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "llmg_utf8.h"
#include "rnd.h"


#define LIMIT    (64UL * 1024 * 1024)
#define CHARS    64
#define STRINGS  2000


/* a raw string put together from characters in one form or another */

typedef struct {
    size_t         n;                       /* characters */
    size_t         raw[CHARS + 1];          /* where each begins */
    size_t         text[CHARS + 1];
    unsigned char  plain[CHARS];            /* it stands unescaped */
    unsigned char  raw_bytes[CHARS * 12];
    unsigned char  text_bytes[CHARS * 4];
} sample_t;




static uint32_t
some_character(void)
{
    uint32_t  cp;

    static const uint32_t  edges[] = {
        0, 0x1F, 0x20, '"', '\\', '/', 0x7E, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF,
        0xE000, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    switch (rnd(4)) {

    case 0:
        return edges[rnd(sizeof(edges) / sizeof(edges[0]))];

    case 1:
        cp = rnd(0x110000);
        return (cp >= 0xD800 && cp <= 0xDFFF) ? 'x' : cp;

    default:
        return 'a' + rnd(26);
    }
}


static size_t
write_escape(unsigned char *p, uint32_t cp)
{
    const char  *format;

    static const char  names[] = "bfnrt\"\\/";
    static const char  values[] = "\b\f\n\r\t\"\\/";
    const char        *v;

    v = (cp != 0 && cp < 0x80) ? strchr(values, (int) cp) : NULL;

    if (v != NULL && rnd(2)) {
        p[0] = '\\';
        p[1] = (unsigned char) names[v - values];
        return 2;
    }

    format = rnd(2) ? "\\u%04x" : "\\u%04X";

    if (cp < 0x10000) {
        return (size_t) sprintf((char *) p, format, cp);
    }

    cp -= 0x10000;

    return (size_t) sprintf((char *) p, format, 0xD800 + (cp >> 10))
           + (size_t) sprintf((char *) p + 6, format, 0xDC00 + (cp & 0x3FF));
}


static void
make(sample_t *s)
{
    size_t    i, raw, text;
    uint32_t  cp;

    raw = 0;
    text = 0;
    s->n = rnd(CHARS + 1);

    for (i = 0; i < s->n; i++) {
        cp = some_character();

        s->raw[i] = raw;
        s->text[i] = text;
        s->plain[i] = (cp >= 0x20 && cp != '"' && cp != '\\' && rnd(3) != 0);

        raw += s->plain[i] ? llmg_utf8_encode(cp, s->raw_bytes + raw)
                           : write_escape(s->raw_bytes + raw, cp);
        text += llmg_utf8_encode(cp, s->text_bytes + text);
    }

    s->raw[i] = raw;
    s->text[i] = text;
}


static llmg_str_t
raw_of(const sample_t *s)
{
    llmg_str_t  raw;

    llmg_str_set(&raw, s->raw_bytes, s->raw[s->n]);

    return raw;
}


static void
each_escape_has_its_text(void **state)
{
    size_t         i, n;
    llmg_str_t     raw;
    unsigned char  text[64];

    static const struct {
        const char  *raw;
        const char  *text;
        size_t       len;
    } pairs[] = {
        { "", "", 0 },
        { "abc", "abc", 3 },
        { "\\\"", "\"", 1 },
        { "\\\\", "\\", 1 },
        { "\\/", "/", 1 },
        { "\\b\\f\\n\\r\\t", "\b\f\n\r\t", 5 },
        { "\\u0000", "\0", 1 },
        { "\\u0041\\u006a\\u006A", "Ajj", 3 },
        { "\\u007f", "\x7F", 1 },
        { "\\u0080", "\xC2\x80", 2 },
        { "\\u07ff", "\xDF\xBF", 2 },
        { "\\u0800", "\xE0\xA0\x80", 3 },
        { "\\ud7ff\\ue000\\uFFFF",
          "\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF", 9 },
        { "\\ud800\\udc00", "\xF0\x90\x80\x80", 4 },
        { "\\uD83D\\uDE00!", "\xF0\x9F\x98\x80!", 5 },
        { "\\udbff\\udfff", "\xF4\x8F\xBF\xBF", 4 },
        { "\\\\u0041", "\\u0041", 6 },
        { "\\\\\\u0041", "\\A", 2 },
        { "\\\\n\\n", "\\n\n", 3 },
    };

    (void) state;

    for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        raw = llmg_str(pairs[i].raw);
        n = llmg_json_unescape(text, raw);

        if (n != pairs[i].len || memcmp(text, pairs[i].text, n) != 0) {
            fail_msg("%s", pairs[i].raw);
        }
    }
}


static void
unescape_takes_every_form(void **state)
{
    size_t          i, n;
    sample_t        s;
    unsigned char  *text;

    (void) state;

    for (i = 0; i < STRINGS; i++) {
        make(&s);

        /* of exactly the size that is promised, for the sanitizers */

        text = malloc(s.raw[s.n] + 1);
        assert_non_null(text);

        n = llmg_json_unescape(text, raw_of(&s));

        assert_int_equal(n, s.text[s.n]);
        assert_memory_equal(text, s.text_bytes, n);

        free(text);
    }
}


static void
escaped_text_is_a_string_and_comes_back(void **state)
{
    size_t              i, n;
    sample_t            s;
    llmg_buf_t          out;
    llmg_str_t          text, doc, raw;
    llmg_json_t         json;
    llmg_arena_t       *arena;
    unsigned char      *again;
    llmg_json_token_t   token;

    (void) state;

    for (i = 0; i < STRINGS; i++) {
        make(&s);

        arena = llmg_arena_create(LIMIT);
        llmg_buf_init(&out, arena);
        llmg_str_set(&text, s.text_bytes, s.text[s.n]);

        assert_int_equal(llmg_buf_putc(&out, '"'), LLMG_OK);
        assert_int_equal(llmg_json_escape(&out, text), LLMG_OK);
        assert_int_equal(llmg_buf_putc(&out, '"'), LLMG_OK);

        llmg_str_set(&doc, out.data, out.len);

        assert_int_equal(llmg_json_init(&json, arena, doc,
                                        &llmg_json_limits_default),
                         LLMG_OK);
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
        assert_int_equal(token.type, LLMG_JSON_STRING);
        raw = token.raw;
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
        assert_int_equal(token.type, LLMG_JSON_END);

        again = llmg_arena_alloc(arena, raw.len + 1);
        n = llmg_json_unescape(again, raw);

        assert_int_equal(n, text.len);
        assert_memory_equal(again, text.data, n);

        /* and is the same string as the one it was taken from */

        assert_true(llmg_json_raw_eq(raw, raw_of(&s)));

        llmg_arena_destroy(arena);
    }
}


static void
escape_is_no_longer_than_it_must_be(void **state)
{
    unsigned       i;
    llmg_buf_t     out;
    llmg_str_t     text;
    unsigned char  c;
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    text.data = &c;
    text.len = 1;

    for (i = 0; i < 0x80; i++) {
        c = (unsigned char) i;
        llmg_buf_init(&out, arena);
        assert_int_equal(llmg_json_escape(&out, text), LLMG_OK);

        if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
            assert_int_equal(out.len, 2);

        } else if (c < 0x20 || c == 0x7F) {
            assert_int_equal(out.len, 6);

        } else {
            assert_int_equal(out.len, 1);
            assert_int_equal(out.data[0], c);
        }
    }

    llmg_buf_init(&out, arena);
    text.len = 0;
    assert_int_equal(llmg_json_escape(&out, text), LLMG_OK);
    assert_int_equal(out.len, 0);

    llmg_arena_destroy(arena);
}


/* what text byte k stands for, from how the string was put together */

static size_t
wanted(const sample_t *s, size_t k, int after)
{
    size_t  i;

    for (i = 0; s->text[i + 1] <= k; i++) { /* void */ }

    if (s->plain[i]) {
        return s->raw[i] + (k - s->text[i]) + (after ? 1 : 0);
    }

    return after ? s->raw[i + 1] : s->raw[i];
}


static void
each_byte_of_text_has_its_place(void **state)
{
    size_t           i, k;
    sample_t         s;
    llmg_json_map_t  map, fresh;

    (void) state;

    for (i = 0; i < STRINGS; i++) {
        make(&s);
        llmg_json_map_init(&map, raw_of(&s));

        for (k = 0; k < s.text[s.n]; k++) {

            /* both sides of every byte in one walk, and in a walk of its own */

            assert_int_equal(llmg_json_map_raw(&map, k, 0), wanted(&s, k, 0));
            assert_int_equal(llmg_json_map_raw(&map, k, 1), wanted(&s, k, 1));

            llmg_json_map_init(&fresh, raw_of(&s));
            assert_int_equal(llmg_json_map_raw(&fresh, k, 1),
                             wanted(&s, k, 1));

            llmg_json_map_init(&fresh, raw_of(&s));
            assert_int_equal(llmg_json_map_raw(&fresh, k, 0),
                             wanted(&s, k, 0));
        }

        /* behind the text is behind the raw string */

        assert_int_equal(llmg_json_map_raw(&map, k, 0), s.raw[s.n]);
    }
}


static void
offsets_may_be_left_out(void **state)
{
    size_t           i, k;
    sample_t         s;
    llmg_json_map_t  map;

    (void) state;

    for (i = 0; i < STRINGS; i++) {
        make(&s);
        llmg_json_map_init(&map, raw_of(&s));

        for (k = rnd(4); k < s.text[s.n]; k += rnd(20)) {
            assert_int_equal(llmg_json_map_raw(&map, k, 0), wanted(&s, k, 0));

            k += rnd(3);

            if (k < s.text[s.n]) {
                assert_int_equal(llmg_json_map_raw(&map, k, 1),
                                 wanted(&s, k, 1));
            }
        }
    }
}


static void
raw_strings_are_equal_by_their_text(void **state)
{
    size_t  i;

    static const struct {
        const char  *a;
        const char  *b;
        int          equal;
    } pairs[] = {
        { "", "", 1 }, { "a", "", 0 }, { "", "\\u0000", 0 },
        { "role", "r\\u006fle", 1 }, { "role", "r\\u006Fle", 1 },
        { "role", "r\\u006fl", 0 }, { "role", "Role", 0 },
        { "\\n", "\\u000a", 1 }, { "\\/", "/", 1 }, { "\\\\", "\\u005c", 1 },
        { "\\\\n", "\\n", 0 }, { "\xC3\xA9", "\\u00e9", 1 },
        { "\xC3\xA9", "e\xCC\x81", 0 },
        { "\xF0\x9F\x98\x80", "\\ud83d\\ude00", 1 },
        { "\xF0\x9F\x98\x80", "\\ud83d\\ude01", 0 },
        { "a\\u0000b", "a\\u0000c", 0 }, { "ab", "abc", 0 },
    };

    (void) state;

    for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
        if (llmg_json_raw_eq(llmg_str(pairs[i].a), llmg_str(pairs[i].b))
            != pairs[i].equal
            || llmg_json_raw_eq(llmg_str(pairs[i].b), llmg_str(pairs[i].a))
               != pairs[i].equal)
        {
            fail_msg("%s and %s", pairs[i].a, pairs[i].b);
        }
    }
}


static void
every_allocation_may_fail(void **state)
{
    size_t          n, failed;
    llmg_buf_t      out;
    llmg_str_t      text;
    llmg_arena_t   *arena;
    llmg_status_t   rc;
    unsigned char   quotes[4000];

    (void) state;

    memset(quotes, '"', sizeof(quotes));
    llmg_str_set(&text, quotes, sizeof(quotes));

    for (n = 1, failed = 1; failed; n++) {
        arena = llmg_arena_create(LIMIT);
        arena->fail = n;

        llmg_buf_init(&out, arena);
        rc = llmg_json_escape(&out, text);
        failed = (rc != LLMG_OK);

        if (failed) {
            assert_int_equal(rc, LLMG_ERROR);

        } else {
            assert_int_equal(out.len, 2 * sizeof(quotes));
        }

        llmg_arena_destroy(arena);
    }

    assert_true(n > 2);

    /* and a bound is not an error */

    arena = llmg_arena_create(8192);
    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_json_escape(&out, text), LLMG_LIMIT);
    llmg_arena_destroy(arena);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(each_escape_has_its_text),
        cmocka_unit_test(unescape_takes_every_form),
        cmocka_unit_test(escaped_text_is_a_string_and_comes_back),
        cmocka_unit_test(escape_is_no_longer_than_it_must_be),
        cmocka_unit_test(each_byte_of_text_has_its_place),
        cmocka_unit_test(offsets_may_be_left_out),
        cmocka_unit_test(raw_strings_are_equal_by_their_text),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
