/*
 * Requests whose values are kept, and the answers that get them back, for tests
 * of several files.
 */

#ifndef _RESTORING_H_INCLUDED_
#define _RESTORING_H_INCLUDED_


#include <stdio.h>
#include <stdlib.h>

#include "llmg_inspect_stream.h"
#include "llmg_json_text.h"
#include "inspecting.h"


#define HOLD   65536
#define LIMIT  (256UL * 1024 * 1024)
#define OUT    (4 * 1024 * 1024)


static const unsigned char  key[LLMG_SIPHASH_KEY] = "the key of tests";

static llmg_policy_t    *plain, *careful;
static llmg_arena_t     *arena;
static llmg_values_t     values;
static llmg_result_t     result;

typedef struct {
    llmg_status_t   rc;
    size_t          len;
    size_t          found;
    size_t          restored;
    unsigned char   data[OUT];
} output_t;

static output_t  whole, cut;

static const char  mail[] = "jane.roe@example.org";
static const char  card[] = "4242 4242 4242 4242";


static inline int
setup_all(void **state)
{
    if (inspecting_begin(state) != 0) {
        return -1;
    }

    plain = policy("plain", "request pii.* mask style=restore;");
    careful = policy("careful", "request pii.* mask style=restore;"
                     "response pii.* mask style=label;"
                     "response secret.* block;"
                     "response exfil.* mask;");

    return 0;
}


static inline int
setup(void **state)
{
    (void) state;

    arena = llmg_arena_create(LIMIT);
    llmg_values_init(&values, arena, key);

    return (arena != NULL) ? 0 : -1;
}


static inline int
teardown(void **state)
{
    (void) state;

    llmg_arena_destroy(arena);

    return 0;
}


static inline void
inspect(llmg_inspect_t *in, const llmg_policy_t *p,
    const llmg_dialect_t *dialect)
{
    inspecting(in, p, arena);
    in->dialect = dialect;
    in->values = &values;
}


/* "format" with each %s as "with"; in the arena, with a NUL behind it */

static inline const char *
with(const char *format, const char *text)
{
    llmg_buf_t   b;
    const char  *p;

    llmg_buf_init(&b, arena);

    while ((p = strstr(format, "%s")) != NULL) {
        assert_int_equal(llmg_buf_append(&b, format, (size_t) (p - format)),
                         LLMG_OK);
        assert_int_equal(llmg_buf_puts(&b, text), LLMG_OK);
        format = p + 2;
    }

    assert_int_equal(llmg_buf_puts(&b, format), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


/* how text stands in a string, "depth" times */

static inline const char *
escaped(const char *text, unsigned depth)
{
    llmg_str_t   s;
    llmg_buf_t   b;

    s = llmg_str(text);

    while (depth-- > 0) {
        assert_int_equal(llmg_json_escape_in(arena, &s), LLMG_OK);
    }

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_append(&b, s.data, s.len), LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static inline const char *
body_of(void)
{
    llmg_buf_t  b;

    if (result.decision.action == LLMG_ACTION_BLOCK) {
        return "blocked";
    }

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_append(&b, result.body.data, result.body.len),
                     LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static inline const char *
request(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const char *body)
{
    llmg_inspect_t  in;

    inspect(&in, p, dialect);

    assert_int_equal(llmg_inspect_request(&in, llmg_str(body), &result),
                     LLMG_OK);

    return body_of();
}


static inline const char *
response(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const char *body)
{
    llmg_inspect_t  in;

    inspect(&in, p, dialect);

    assert_int_equal(llmg_inspect_response(&in, llmg_str(body), &result),
                     LLMG_OK);

    return body_of();
}


/* what a value of the request became */

static inline const char *
placeholder(const char *type, const char *value)
{
    unsigned char  tag[LLMG_VALUES_TAG + 1];
    llmg_buf_t     b;

    assert_int_equal(llmg_values_keep(&values, type, llmg_str(value), tag),
                     LLMG_OK);
    tag[LLMG_VALUES_TAG] = '\0';

    llmg_buf_init(&b, arena);
    assert_int_equal(llmg_buf_printf(&b, "[%s_%s]", type, (char *) tag),
                     LLMG_OK);
    assert_int_equal(llmg_buf_putc(&b, '\0'), LLMG_OK);

    return (const char *) b.data;
}


static inline void
run(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, const char *input, size_t first,
    size_t second, size_t step, output_t *out)
{
    size_t           i, to, n, len;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    inspect(&in, p, dialect);

    in.arena = llmg_arena_create(LIMIT);
    in.framing = framing;
    assert_non_null(in.arena);

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;
    len = strlen(input);

    for (i = 0; i < len && out->rc == LLMG_OK; i = to) {
        to = (step != 0) ? i + step
             : (i < first) ? first : (i < second) ? second : len;

        if (to > len) {
            to = len;
        }

        out->rc = llmg_stream_push(s, (const unsigned char *) input + i,
                                   to - i);

        while ((n = llmg_stream_pull(s, out->data + out->len,
                                     OUT - out->len)) != 0)
        {
            out->len += n;
        }
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    while ((n = llmg_stream_pull(s, out->data + out->len, OUT - out->len))
           != 0)
    {
        out->len += n;
    }

    assert_true(out->len < OUT);
    out->data[out->len] = '\0';
    out->found = llmg_stream_result(s)->findings.n;
    out->restored = llmg_stream_result(s)->restored;

    llmg_arena_destroy(in.arena);
}


/* in "whole": what comes out, the same for each cut */

static inline void
every_cut(const llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, const char *input, size_t every)
{
    size_t  i, len;

    len = strlen(input);

    run(p, dialect, framing, input, len, len, 0, &whole);

    for (i = 0; i < len; i += (i == 0) ? 1 : every) {

        if (i == 0) {
            run(p, dialect, framing, input, 0, 0, 1, &cut);

        } else {
            run(p, dialect, framing, input, i, i + 1, 0, &cut);
        }

        if (cut.rc != whole.rc || cut.len != whole.len
            || cut.restored != whole.restored
            || memcmp(cut.data, whole.data, cut.len) != 0)
        {
            fail_msg("cut at %zu: %s\nwhole: %s", i, (char *) cut.data,
                     (char *) whole.data);
        }
    }
}


#endif /* _RESTORING_H_INCLUDED_ */
