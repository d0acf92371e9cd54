/*
 * A stream in pieces, and what comes out: the same for every way of cutting.
 * For tests of several files.
 */

#ifndef _STREAM_CUTS_H_INCLUDED_
#define _STREAM_CUTS_H_INCLUDED_


#include <stdio.h>
#include <stdlib.h>

#include "llmg_inspect_stream.h"
#include "inspecting.h"


#define HOLD   65536
#define LIMIT  (64 * 1024 * 1024)


#define CHUNK(text)                                                           \
    "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":"    \
    "\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" text          \
    "\"},\"finish_reason\":null}]}\n\n"

#define DONE   "data: [DONE]\n\n"

#define CHOICE(n, text)                                                       \
    "data: {\"choices\":[{\"delta\":{\"content\":\"" text "\"},\"index\":" #n \
    "}]}\n\n"

#define ARGS(n, text)                                                         \
    "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":" \
    #n ",\"function\":{\"arguments\":\"" text "\"}}]}}]}\n\n"

#define DELTA(members)                                                        \
    "data: {\"choices\":[{\"index\":0,\"delta\":{" members "}}]}\n\n"


typedef struct {
    char              model[64];    /* as the last run knew it */
    llmg_usage_t      usage;
    unsigned          hide;         /* usage was not asked for by the client */
} fixture_t;


typedef struct {
    llmg_status_t   rc;
    size_t          len;
    unsigned char   data[200000];
} output_t;


static fixture_t  fixture;


static output_t  whole, cut;


static inline llmg_arena_t *
inspect(llmg_inspect_t *in, llmg_policy_t *p)
{
    inspecting(in, p, llmg_arena_create(LIMIT));
    in->hide = fixture.hide & 1;

    return in->arena;
}


static inline void
pull(llmg_stream_t *s, output_t *out)
{
    size_t  n;

    while ((n = llmg_stream_pull(s, out->data + out->len, 7)) != 0) {
        out->len += n;
        assert_true(out->len < sizeof(out->data) - 8);
    }
}


/* cuts has the offsets of cuts, ended by SIZE_MAX */

static inline void
run(llmg_policy_t *p, llmg_str_t input, const size_t *cuts, size_t hold,
    output_t *out)
{
    size_t           i, to;
    llmg_str_t       model;
    llmg_stream_t   *s;
    llmg_arena_t    *arena;
    llmg_inspect_t   in;

    arena = inspect(&in, p);

    assert_int_equal(llmg_stream_create(&s, &in, hold), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;

    for (i = 0; i < input.len && out->rc == LLMG_OK; i = to) {

        while (*cuts <= i) {
            cuts++;
        }

        to = (*cuts < input.len) ? *cuts : input.len;

        out->rc = llmg_stream_push(s, input.data + i, to - i);
        pull(s, out);
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    pull(s, out);

    fixture.usage = llmg_stream_result(s)->usage;
    model = llmg_stream_result(s)->model;
    assert_true(model.len < sizeof(fixture.model));

    memset(fixture.model, 0, sizeof(fixture.model));

    if (model.len != 0) {
        memcpy(fixture.model, model.data, model.len);
    }

    llmg_arena_destroy(arena);
}


static inline void
run_bytes(llmg_policy_t *p, llmg_str_t input, output_t *out)
{
    size_t  i, *cuts;

    cuts = malloc((input.len + 1) * sizeof(size_t));
    assert_non_null(cuts);

    for (i = 0; i < input.len; i++) {
        cuts[i] = i + 1;
    }

    cuts[input.len] = SIZE_MAX;

    run(p, input, cuts, HOLD, out);

    free(cuts);
}


static inline void
same(const output_t *a, const output_t *b)
{
    assert_int_equal(a->rc, b->rc);
    assert_int_equal(a->len, b->len);
    assert_memory_equal(a->data, b->data, a->len);
}


/* the output for one piece, kept in "whole", and the same for every cut */

static inline void
every_cut(llmg_policy_t *p, llmg_str_t input)
{
    size_t  i, cuts[3];

    cuts[0] = SIZE_MAX;
    run(p, input, cuts, HOLD, &whole);

    for (i = 1; i < input.len; i++) {
        cuts[0] = i;
        cuts[1] = SIZE_MAX;
        run(p, input, cuts, HOLD, &cut);
        same(&whole, &cut);
    }

    run_bytes(p, input, &cut);
    same(&whole, &cut);

    for (i = 1; i + 3 < input.len; i += 13) {
        cuts[0] = i;
        cuts[1] = i + 3;
        cuts[2] = SIZE_MAX;
        run(p, input, cuts, HOLD, &cut);
        same(&whole, &cut);
    }
}


static inline void
identity(llmg_policy_t *p, const char *stream)
{
    llmg_str_t  input;

    input = llmg_str(stream);

    every_cut(p, input);

    assert_int_equal(whole.rc, LLMG_OK);
    assert_int_equal(whole.len, input.len);
    assert_memory_equal(whole.data, input.data, input.len);
}


/* NULL: masked or not, nothing is hidden */

static inline void
identity_or(llmg_policy_t *p, const char *stream, const char *becomes)
{
    llmg_str_t  wanted;

    every_cut(p, llmg_str(stream));

    assert_int_equal(whole.rc, LLMG_OK);

    if (becomes == NULL) {

        if (strchr(stream, '@') != NULL) {
            return;
        }

        becomes = stream;
    }

    wanted = llmg_str(becomes);

    if (whole.len != wanted.len
        || memcmp(whole.data, wanted.data, wanted.len) != 0)
    {
        fail_msg("%s\n%.*s", stream, (int) whole.len, whole.data);
    }
}


static inline void
masks(llmg_policy_t *p, const char *stream, const char *expected)
{
    every_cut(p, llmg_str(stream));

    assert_int_equal(whole.rc, LLMG_OK);

    whole.data[whole.len] = '\0';
    assert_string_equal((char *) whole.data, expected);
}


#endif /* _STREAM_CUTS_H_INCLUDED_ */
