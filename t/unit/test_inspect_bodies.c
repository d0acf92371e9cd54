/*
 * Bodies of any kind: without memory, with little, and those of others.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "inspect_body.h"
#include "vectors.h"


/* a document that needs all there is: names, texts, findings, edits */

static llmg_str_t
large_body(llmg_buf_t *doc, size_t n)
{
    size_t      i;
    llmg_str_t  s;

    assert_int_equal(llmg_buf_puts(doc, "{\"model\":\"m\",\"messages\":["),
                     LLMG_OK);

    for (i = 0; i < n; i++) {
        assert_int_equal(llmg_buf_puts(doc, "{\"role\":\"user\",\"content\":"
                                       "\"a\\u0040 jane@example.com\"},"),
                         LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(doc, "1],\"x\":{"), LLMG_OK);

    for (i = 0; i < n; i++) {
        assert_int_equal(llmg_buf_printf(doc, "\"k%zu\":1,", i), LLMG_OK);
    }

    assert_int_equal(llmg_buf_puts(doc, "\"z\":1}}"), LLMG_OK);

    llmg_str_set(&s, doc->data, doc->len);

    return s;
}


static void
every_allocation_may_fail(void **state)
{
    size_t           n;
    llmg_str_t       body;
    llmg_buf_t       doc;
    llmg_arena_t    *arena;
    llmg_policy_t   *p;
    llmg_status_t    rc;
    llmg_inspect_t   in;

    (void) state;

    p = policy("default", NULL);
    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, arena);
    body = large_body(&doc, 100);

    for (n = 1; /* void */ ; n++) {
        setup(&in, p);
        in.arena->fail = n;

        rc = llmg_inspect_request(&in, body, &fixture.result);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_ERROR);
        assert_false(fixture.result.edited);
    }

    assert_true(fixture.result.edited);
    assert_int_equal(fixture.result.decision.masked, 100);
    assert_true(n > 100);

    llmg_arena_destroy(arena);
}


/* every bound on memory ends in a limit that says what it is */

static void
every_memory_bound_is_kept(void **state)
{
    size_t           limit, limits;
    llmg_str_t       body;
    llmg_buf_t       doc;
    llmg_arena_t    *arena;
    llmg_policy_t   *p;
    llmg_status_t    rc;
    llmg_inspect_t   in;

    (void) state;

    p = policy("default", NULL);
    arena = llmg_arena_create(LIMIT);
    llmg_buf_init(&doc, arena);
    body = large_body(&doc, 300);

    limits = 0;

    for (limit = 8192; /* void */ ; limit += 1024) {
        setup(&in, p);

        in.arena = llmg_arena_create(limit);
        assert_non_null(in.arena);

        rc = llmg_inspect_request(&in, body, &fixture.result);

        assert_true(in.arena->used <= limit);
        llmg_arena_destroy(in.arena);

        if (rc == LLMG_OK) {
            break;
        }

        assert_int_equal(rc, LLMG_LIMIT);

        if (fixture.result.error == NULL) {
            fail_msg("no reason with a limit of %zu bytes", limit);
        }

        limits++;
    }

    assert_true(limits > 10);

    llmg_arena_destroy(arena);
}


/* the members of one line of index.jsonl */

typedef struct {
    char  id[128];
    char  api[32];
    char  level[16];
    char  expect[16];
    char  body[256];
} row_t;


static void
read_row(llmg_str_t line, row_t *row)
{
    size_t             i;
    llmg_str_t         name = llmg_null_string;
    llmg_json_t        json;
    llmg_arena_t      *arena;
    llmg_json_token_t  token;

    const struct {
        const char  *name;
        char        *to;
        size_t       size;
    } members[] = {
        { "id",     row->id,     sizeof(row->id) },
        { "api",    row->api,    sizeof(row->api) },
        { "level",  row->level,  sizeof(row->level) },
        { "expect", row->expect, sizeof(row->expect) },
        { "body",   row->body,   sizeof(row->body) }
    };

    memset(row, 0, sizeof(row_t));

    arena = llmg_arena_create(LIMIT);
    assert_int_equal(llmg_json_init(&json, arena, line,
                                    &llmg_json_limits_default), LLMG_OK);

    for ( ;; ) {
        assert_int_equal(llmg_json_next(&json, &token), LLMG_OK);

        if (token.type == LLMG_JSON_END) {
            break;
        }

        if (token.type == LLMG_JSON_NAME) {
            name = token.raw;
            continue;
        }

        if (token.type != LLMG_JSON_STRING || token.depth != 1) {
            continue;
        }

        for (i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
            if (llmg_str_eqz(name, members[i].name)) {
                assert_true(token.raw.len < members[i].size);
                memcpy(members[i].to, token.raw.data, token.raw.len);
            }
        }
    }

    llmg_arena_destroy(arena);
}


static llmg_str_t
read_body(const char *name)
{
    long            n;
    char            path[1024];
    FILE           *f;
    llmg_str_t      s;
    unsigned char  *data;

    (void) snprintf(path, sizeof(path), "json/%s", name);

    f = vectors(path);

    if (f == NULL) {
        fail_msg("cannot open %s", name);
    }

    assert_int_equal(fseek(f, 0, SEEK_END), 0);
    n = ftell(f);
    assert_true(n >= 0);
    rewind(f);

    data = malloc((size_t) n + 1);
    assert_non_null(data);
    assert_int_equal(fread(data, 1, (size_t) n, f), (size_t) n);
    (void) fclose(f);

    llmg_str_set(&s, data, (size_t) n);

    return s;
}


static int
row_holds(const row_t *row, llmg_status_t rc, llmg_str_t body)
{
    int  refused;

    refused = (rc == LLMG_INVALID || rc == LLMG_LIMIT);

    if (refused && fixture.result.error == NULL) {
        return 0;
    }

    if (strcmp(row->expect, "parse") == 0) {
        return rc == LLMG_OK && !fixture.result.edited
               && fixture.result.decision.action == LLMG_ACTION_ALLOW
               && fixture.result.body.data == body.data
               && fixture.result.body.len == body.len;
    }

    if (strcmp(row->expect, "reject") == 0) {
        return refused;
    }

    return refused
           || (rc == LLMG_OK && fixture.result.findings.n != 0
               && fixture.result.decision.action == LLMG_ACTION_BLOCK);
}


/*
 * Rows whose body is kept gzipped need inflating first; encodings that a header
 * names are seen here as the bytes they are.
 */

static void
requests_of_others(void **state)
{
    char           *text;
    FILE           *f;
    row_t           row;
    size_t          size, rows, skipped, bad;
    ssize_t         n;
    llmg_str_t      line, body;
    llmg_policy_t  *p;
    llmg_status_t   rc;
    llmg_inspect_t  in;

    (void) state;

    f = vectors("json/index.jsonl");

    if (f == NULL) {
        return;
    }

    p = word_policy("vectors", "request * block;");

    text = NULL;
    size = 0;
    rows = 0;
    skipped = 0;
    bad = 0;

    while ((n = getline(&text, &size, f)) > 0) {
        llmg_str_set(&line, text, (size_t) n);
        read_row(line, &row);

        if (strcmp(row.api, "openai.chat") != 0
            || strcmp(row.level, "must") != 0)
        {
            continue;
        }

        if (row.body[0] == '\0') {
            skipped++;
            continue;
        }

        body = read_body(row.body);

        setup(&in, p);
        rc = llmg_inspect_request(&in, body, &fixture.result);

        if (!row_holds(&row, rc, body)) {
            print_message("# %s: expected %s, got %d, %zu findings\n", row.id,
                          row.expect, rc, fixture.result.findings.n);
            bad++;
        }

        rows++;
        free((void *) (uintptr_t) body.data);
    }

    free(text);
    (void) fclose(f);

    print_message("# %zu vectors, %zu skipped\n", rows, skipped);

    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(every_memory_bound_is_kept),
        cmocka_unit_test(requests_of_others),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, destroy);
}
