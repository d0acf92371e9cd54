/*
 * The scanner against vectors made by others and against its own promises.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "llmg_json_edit.h"
#include "llmg_json_scan.h"
#include "llmg_json_text.h"
#include "vectors.h"


#define LIMIT  (512UL * 1024 * 1024)


static llmg_status_t
scan(llmg_str_t doc, const llmg_json_limits_t *limits, const char **error)
{
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    arena = llmg_arena_create(LIMIT);
    assert_non_null(arena);

    rc = llmg_json_init(&json, arena, doc, limits);
    assert_int_equal(rc, LLMG_OK);

    do {
        rc = llmg_json_next(&json, &token);
    } while (rc == LLMG_OK && token.type != LLMG_JSON_END);

    if (error != NULL) {
        *error = json.error;
    }

    llmg_arena_destroy(arena);

    return rc;
}


static llmg_status_t
scanz(const char *z)
{
    return scan(llmg_str(z), &llmg_json_limits_default, NULL);
}


static void
accepts_rfc_8259(void **state)
{
    size_t  i;

    static const char *const  docs[] = {
        "{}", "[]", " { } ", "null", "true", "false", "0", "-0", "1.5e+10",
        "\"\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "[1,[2,{\"a\":[]}]]",
        "{\"a\":1,\"b\":{\"a\":1},\"c\":[{\"a\":1},{\"a\":2}]}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "[\"\xE2\x80\xA8\xEF\xBB\xBF\"]",
        "123456789012345678901234567890", "\t\r\n 1 \n"
    };

    (void) state;

    for (i = 0; i < sizeof(docs) / sizeof(docs[0]); i++) {
        if (scanz(docs[i]) != LLMG_OK) {
            fail_msg("refused: %s", docs[i]);
        }
    }
}


static void
refuses_everything_else(void **state)
{
    size_t  i;

    static const char *const  docs[] = {
        "", " ", "{", "}", "[", "]", "{]", "[}", "[1,]", "[,1]", "[1 2]",
        "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}", "{\"a\" 1}",
        "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity",
        "nul", "nulls", "True", "'a'", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"",
        "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"",
        "\"\x01\"", "\"\n\"", "\"\t\"", "\"\x80\"", "\"\xC0\x80\"",
        "\"\xED\xA0\x80\"", "\"\xF5\x80\x80\x80\"", "\"\xE2\x82\"",
        "{} {}", "{}x", "1 2", "\xEF\xBB\xBF{}", "/**/{}", "{}//", "# 1",
        "\xC2\xA0{}", "[1]\v", "\f1",
        "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}",
        "{\"x\":{\"b\":0,\"c\":0,\"b\":0}}", "{\"\":1,\"\":1}",
        "{\"\xC3\xA9\":1,\"\\u00E9\":1}"
    };

    (void) state;

    for (i = 0; i < sizeof(docs) / sizeof(docs[0]); i++) {
        if (scanz(docs[i]) != LLMG_INVALID) {
            fail_msg("accepted: %s", docs[i]);
        }
    }
}


static void
bounds_depth_and_members(void **state)
{
    size_t              i;
    llmg_buf_t          doc;
    llmg_str_t          s;
    const char         *error;
    llmg_arena_t       *arena;
    llmg_json_limits_t  limits = { .depth = 3, .members = 10, .seed = 7,
                                   .unique = 1 };

    (void) state;

    assert_int_equal(scan(llmg_str("[[[]]]"), &limits, NULL), LLMG_OK);
    assert_int_equal(scan(llmg_str("[[[[]]]]"), &limits, &error), LLMG_LIMIT);
    assert_string_equal(error, "nesting too deep");

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, arena);

    assert_int_equal(llmg_buf_puts(&doc, "{"), LLMG_OK);

    for (i = 0; i < 11; i++) {
        assert_int_equal(llmg_buf_printf(&doc, "%s\"k%zu\":1", i ? "," : "",
                                         i),
                         LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(&doc, "}"), LLMG_OK);

    llmg_str_set(&s, doc.data, doc.len);

    assert_int_equal(scan(s, &limits, &error), LLMG_LIMIT);
    assert_string_equal(error, "too many members");

    assert_int_equal(scan(s, &llmg_json_limits_default, NULL), LLMG_OK);

    /* names as well; escapes count as they are written */

    limits.string = 6;

    assert_int_equal(scan(llmg_str("{\"123456\":\"\\u0031\"}"), &limits,
                          NULL), LLMG_OK);
    assert_int_equal(scan(llmg_str("[\"1234567\"]"), &limits, &error),
                     LLMG_LIMIT);
    assert_string_equal(error, "string too long");
    assert_int_equal(scan(llmg_str("[\"\\u00311\"]"), &limits, &error),
                     LLMG_LIMIT);
    assert_int_equal(scan(llmg_str("{\"1234567\":1}"), &limits, &error),
                     LLMG_LIMIT);

    llmg_arena_destroy(arena);
}


/* the table behind large objects: first, last and escaped duplicates */

static void
duplicates_among_many_names(void **state)
{
    size_t         i, n, dup;
    llmg_buf_t     doc;
    llmg_str_t     s;
    llmg_arena_t  *arena;

    static const size_t  sizes[] = { 15, 16, 17, 18, 40, 300, 5000 };

    (void) state;

    for (n = 0; n < sizeof(sizes) / sizeof(sizes[0]); n++) {
        for (dup = 0; dup < 6; dup++) {

            arena = llmg_arena_create(LIMIT);
            llmg_buf_init(&doc, arena);

            (void) llmg_buf_puts(&doc, "[{\"z\":1},{");

            for (i = 0; i < sizes[n]; i++) {
                (void) llmg_buf_printf(&doc, "\"k%zu\":{\"z\":1},", i);
            }

            /* no name at all is one, and here the first with an escape */

            (void) llmg_buf_puts(&doc, "\"\":1,\"\\u0061\":1,");

            if (dup == 0) {
                (void) llmg_buf_puts(&doc, "\"end\":1}]");

            } else if (dup == 4) {
                (void) llmg_buf_puts(&doc, "\"\":1}]");

            } else if (dup == 5) {
                (void) llmg_buf_puts(&doc, "\"a\":1}]");

            } else if (dup == 1) {
                (void) llmg_buf_puts(&doc, "\"k0\":1}]");

            } else if (dup == 2) {
                (void) llmg_buf_printf(&doc, "\"\\u006b%zu\":1}]",
                                       sizes[n] / 2);

            } else {
                (void) llmg_buf_printf(&doc, "\"k%zu\":1}]", sizes[n] - 1);
            }

            llmg_str_set(&s, doc.data, doc.len);

            assert_int_equal(scan(s, &llmg_json_limits_default, NULL),
                             dup == 0 ? LLMG_OK : LLMG_INVALID);

            llmg_arena_destroy(arena);
        }
    }
}


static void
spans_point_into_the_document(void **state)
{
    llmg_str_t          doc;
    llmg_json_t         json;
    llmg_arena_t       *arena;
    llmg_json_token_t   token;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    doc = llmg_str("{ \"a\\n\" : [ 1.0 , \"x\\u0041\" ] }");

    assert_int_equal(llmg_json_init(&json, arena, doc,
                                    &llmg_json_limits_default), LLMG_OK);

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_OBJECT);
    assert_int_equal(token.depth, 1);

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_NAME);
    assert_true(llmg_str_eqz(token.raw, "a\\n"));
    assert_true(token.escaped);

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_ARRAY);
    assert_int_equal(token.depth, 2);

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_NUMBER);
    assert_true(llmg_str_eqz(token.raw, "1.0"));

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_STRING);
    assert_int_equal(token.raw.data - doc.data, 19);
    assert_int_equal(token.raw.len, 7);

    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_ARRAY_END);
    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_OBJECT_END);
    assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);
    assert_int_equal(token.type, LLMG_JSON_END);

    llmg_arena_destroy(arena);
}


/* unescape, escape and the map between them, over every kind of escape */

static void
text_and_raw_agree(void **state)
{
    size_t           i, k, n, from, to;
    llmg_str_t       raw, text;
    llmg_buf_t       again;
    llmg_arena_t    *arena;
    unsigned char    plain[256], piece[256];
    llmg_json_map_t  map;

    static const char *const  raws[] = {
        "", "abc", "\\n", "a\\nb\\tc", "\\u0041\\u00e9\\u20ac\\ud83d\\ude00z",
        "\\\\\\\"\\/", "\xC3\xA9\\u0000\xF0\x9F\x98\x80", "x\\u0000",
        "\\u0041bc\\u0044ef\\n"
    };

    (void) state;

    arena = llmg_arena_create(LIMIT);

    for (i = 0; i < sizeof(raws) / sizeof(raws[0]); i++) {
        raw = llmg_str(raws[i]);
        n = llmg_json_unescape(plain, raw);

        llmg_str_set(&text, plain, n);
        assert_true(n <= raw.len);

        /* escaped again it is the same text */

        llmg_buf_init(&again, arena);
        assert_int_equal(llmg_json_escape(&again, text), LLMG_OK);
        llmg_str_set(&text, again.data, again.len);
        assert_true(llmg_json_raw_eq(raw, text));

        /* every span of whole characters maps to the raw bytes of it */

        for (k = 0; k < n; k++) {
            llmg_json_map_init(&map, raw);

            if ((plain[k] & 0xC0) == 0x80) {
                continue;
            }

            from = llmg_json_map_raw(&map, k, 0);
            to = llmg_json_map_raw(&map, n - 1, 1);

            assert_int_equal(to, raw.len);

            llmg_str_set(&text, raw.data + from, to - from);
            assert_int_equal(llmg_json_unescape(piece, text), n - k);
            assert_memory_equal(piece, plain + k, n - k);
        }
    }

    llmg_arena_destroy(arena);
}


static void
edits_change_their_spans_only(void **state)
{
    llmg_buf_t     out;
    llmg_edit_t    edits[2] = { { 1, 3, llmg_string("XYZ") },
                                { 3, 3, llmg_string("-") } };
    llmg_arena_t  *arena;

    (void) state;

    arena = llmg_arena_create(LIMIT);

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_json_edit(&out, llmg_str("abcdef"), edits, 2),
                     LLMG_OK);
    assert_int_equal(out.len, 8);
    assert_memory_equal(out.data, "aXYZ-def", 8);

    llmg_buf_init(&out, arena);
    assert_int_equal(llmg_json_edit(&out, llmg_str("abcdef"), edits, 0),
                     LLMG_OK);
    assert_memory_equal(out.data, "abcdef", 6);

    edits[1].start = 2;
    assert_int_equal(llmg_json_edit(&out, llmg_str("abcdef"), edits, 2),
                     LLMG_ERROR);

    edits[1].start = 4;
    edits[1].end = 7;
    assert_int_equal(llmg_json_edit(&out, llmg_str("abcdef"), edits, 2),
                     LLMG_ERROR);

    llmg_arena_destroy(arena);
}


/* large bodies cost memory for the names of open objects and nothing else */

static void
memory_is_flat(void **state)
{
    size_t              i;
    llmg_buf_t          doc;
    llmg_str_t          s;
    llmg_json_t         json;
    llmg_arena_t       *arena, *small;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, arena);

    (void) llmg_buf_puts(&doc, "[");

    for (i = 0; i < 50000; i++) {
        (void) llmg_buf_printf(&doc, "{\"role\":\"user\",\"n%zu\":[%zu]},", i,
                               i);
    }

    (void) llmg_buf_puts(&doc, "{}]");

    small = llmg_arena_create(16384);
    llmg_str_set(&s, doc.data, doc.len);

    rc = llmg_json_init(&json, small, s, &llmg_json_limits_default);

    while (rc == LLMG_OK) {
        rc = llmg_json_next(&json, &token);

        if (rc == LLMG_OK && token.type == LLMG_JSON_END) {
            break;
        }
    }

    assert_int_equal(rc, LLMG_OK);

    llmg_arena_destroy(small);
    llmg_arena_destroy(arena);
}


/* the members of one line of parsing.jsonl */

typedef struct {
    char   id[128];
    char   expect[16];
    char  *body;
    char  *unit;
    char  *tail;
    long   bytes;
    long   count;
    size_t len;
} row_t;


static size_t
base64(const char *in, unsigned char *out)
{
    int         c, bits;
    size_t      n;
    uint32_t    v;
    const char *p;

    static const char  set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                               "abcdefghijklmnopqrstuvwxyz0123456789+/";

    v = 0;
    n = 0;
    bits = 0;

    for ( ; *in != '\0' && *in != '='; in++) {
        p = strchr(set, *in);
        assert_non_null(p);

        c = (int) (p - set);
        v = v << 6 | (uint32_t) c;
        bits += 6;

        if (bits >= 8) {
            bits -= 8;
            out[n++] = (unsigned char) (v >> bits);
        }
    }

    return n;
}


static void
read_row(llmg_arena_t *arena, llmg_str_t line, row_t *row)
{
    char               **place;
    llmg_str_t           name = llmg_null_string;
    llmg_json_t          json;
    llmg_json_token_t    token;

    memset(row, 0, sizeof(row_t));

    assert_int_equal(llmg_json_init(&json, arena, line,
                                    &llmg_json_limits_default), LLMG_OK);

    for ( ;; ) {
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);

        if (token.type == LLMG_JSON_END) {
            return;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
            continue;
        }

        if (token.type == LLMG_JSON_NUMBER) {
            if (llmg_str_eqz(name, "bytes")) {
                row->bytes = strtol((const char *) token.raw.data, NULL, 10);
            }

            if (llmg_str_eqz(name, "count")) {
                row->count = strtol((const char *) token.raw.data, NULL, 10);
            }
        }

        if (token.type != LLMG_JSON_STRING) {
            continue;
        }

        if (llmg_str_eqz(name, "id")) {
            (void) snprintf(row->id, sizeof(row->id), "%.*s",
                            (int) token.raw.len, token.raw.data);

        } else if (llmg_str_eqz(name, "expect")) {
            (void) snprintf(row->expect, sizeof(row->expect), "%.*s",
                            (int) token.raw.len, token.raw.data);

        } else {
            place = llmg_str_eqz(name, "body_b64") ? &row->body
                  : llmg_str_eqz(name, "unit_b64") ? &row->unit
                  : llmg_str_eqz(name, "tail_b64") ? &row->tail : NULL;

            if (place != NULL) {
                *place = (char *) llmg_arena_copy(arena, token.raw.data,
                                                  token.raw.len);
            }
        }
    }
}


static llmg_str_t
row_doc(llmg_arena_t *arena, row_t *row)
{
    size_t          n;
    long            i, times;
    llmg_buf_t      doc;
    llmg_str_t      s;
    unsigned char  *piece;

    llmg_buf_init(&doc, arena);

    if (row->body != NULL) {
        piece = llmg_arena_alloc(arena, strlen(row->body) + 1);
        n = base64(row->body, piece);
        (void) llmg_buf_append(&doc, piece, n);

    } else {
        piece = llmg_arena_alloc(arena, strlen(row->unit) + 1);
        n = base64(row->unit, piece);
        times = row->count ? row->count : row->bytes / (long) n;

        for (i = 0; i < times; i++) {
            (void) llmg_buf_append(&doc, piece, n);
        }

        if (row->tail != NULL) {
            piece = llmg_arena_alloc(arena, strlen(row->tail) + 1);
            n = base64(row->tail, piece);
            (void) llmg_buf_append(&doc, piece, n);
        }
    }

    llmg_str_set(&s, doc.data, doc.len);

    return s;
}


static void
vectors_of_others(void **state)
{
    int                 rc;
    char               *text;
    FILE               *f;
    row_t               row;
    size_t              size, rows, bad;
    ssize_t             n;
    llmg_str_t          line;
    llmg_arena_t       *arena;
    llmg_json_limits_t  limits;

    (void) state;

    /* the vectors are about grammar, which allows duplicate members */

    limits = llmg_json_limits_default;
    limits.unique = 0;

    f = vectors("json/parsing.jsonl");

    if (f == NULL) {
        return;
    }

    text = NULL;
    size = 0;
    rows = 0;
    bad = 0;

    while ((n = getline(&text, &size, f)) > 0) {
        arena = llmg_arena_create(LIMIT);
        llmg_str_set(&line, text, (size_t) n);
        read_row(arena, line, &row);

        rc = scan(row_doc(arena, &row), &limits, NULL);

        if ((strcmp(row.expect, "accept") == 0 && rc != LLMG_OK)
            || (strcmp(row.expect, "reject") == 0 && rc == LLMG_OK))
        {
            print_message("# %s: expected %s\n", row.id, row.expect);
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


static void
every_allocation_may_fail(void **state)
{
    size_t              i, n, failed;
    llmg_buf_t          doc;
    llmg_str_t          s;
    llmg_json_t         json;
    llmg_arena_t       *arena, *text;
    llmg_status_t       rc;
    llmg_json_token_t   token;

    (void) state;

    text = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, text);
    (void) llmg_buf_puts(&doc, "{");

    for (i = 0; i < 100; i++) {
        (void) llmg_buf_printf(&doc, "\"\\u006b%zu\":1,", i);
    }

    /* an object of many names, and nesting, for which there is more to keep */

    (void) llmg_buf_puts(&doc, "\"z\":");

    for (i = 0; i < LLMG_JSON_DEPTH - 1; i++) {
        (void) llmg_buf_puts(&doc, "{\"a\":");
    }

    (void) llmg_buf_puts(&doc, "1");

    for (i = 0; i < LLMG_JSON_DEPTH; i++) {
        (void) llmg_buf_puts(&doc, "}");
    }

    llmg_str_set(&s, doc.data, doc.len);

    for (n = 1, failed = 1; failed; n++) {
        arena = llmg_arena_create(LIMIT);
        arena->fail = n;

        rc = llmg_json_init(&json, arena, s, &llmg_json_limits_default);

        while (rc == LLMG_OK) {
            rc = llmg_json_next(&json, &token);

            if (rc == LLMG_OK && token.type == LLMG_JSON_END) {
                break;
            }
        }

        failed = (rc != LLMG_OK);

        if (failed) {
            assert_int_equal(rc, LLMG_ERROR);
        }

        llmg_arena_destroy(arena);
    }

    assert_true(n > 9);

    llmg_arena_destroy(text);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(accepts_rfc_8259),
        cmocka_unit_test(refuses_everything_else),
        cmocka_unit_test(bounds_depth_and_members),
        cmocka_unit_test(duplicates_among_many_names),
        cmocka_unit_test(spans_point_into_the_document),
        cmocka_unit_test(text_and_raw_agree),
        cmocka_unit_test(edits_change_their_spans_only),
        cmocka_unit_test(memory_is_flat),
        cmocka_unit_test(vectors_of_others),
        cmocka_unit_test(every_allocation_may_fail),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, NULL, NULL);
}
