/*
 * The stream engine beside streams that others made (LLMG_VECTORS, or
 * ../shared/vectors): without a rule the bytes pass as they came, with a rule
 * for what must not come out it does not, for every way of cutting.
 */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "stream_vectors.h"
#include "inspecting.h"
#include "rnd.h"


#define HOLD   (256 * 1024)
#define LIMIT  (256 * 1024 * 1024)
#define OUT    (1024 * 1024)

/* streams as short as this are cut at every byte, longer ones at some */
#define SHORT  3000


typedef struct {
    llmg_status_t   rc;
    int             dropped;    /* the end of it, in the middle of an event */
    size_t          len;
    size_t          found;
    unsigned char   data[OUT];
} output_t;

static output_t  whole, cut;


/* cuts are ascending, ended by SIZE_MAX; "step" instead when there are none */

static void
run(llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t input, const size_t *cuts,
    size_t step, output_t *out)
{
    size_t           i, to, n;
    llmg_stream_t   *s;
    llmg_inspect_t   in;

    inspecting(&in, p, llmg_arena_create(LIMIT));
    in.dialect = dialect;
    in.framing = framing;

    assert_int_equal(llmg_stream_create(&s, &in, HOLD), LLMG_OK);

    out->len = 0;
    out->rc = LLMG_OK;

    for (i = 0; i < input.len && out->rc == LLMG_OK; i = to) {

        if (cuts == NULL) {
            to = i + step;

        } else {
            while (*cuts <= i) {
                cuts++;
            }

            to = *cuts;
        }

        if (to > input.len) {
            to = input.len;
        }

        out->rc = llmg_stream_push(s, input.data + i, to - i);

        while ((n = llmg_stream_pull(s, out->data + out->len,
                                     OUT - out->len)) != 0)
        {
            out->len += n;
        }
    }

    if (out->rc == LLMG_OK) {
        out->rc = llmg_stream_end(s);
    }

    out->dropped = llmg_stream_cut(s);

    while ((n = llmg_stream_pull(s, out->data + out->len, OUT - out->len))
           != 0)
    {
        out->len += n;
    }

    out->found = llmg_stream_result(s)->findings.n;
    assert_true(out->len < OUT);

    llmg_arena_destroy(in.arena);
}


static int
same(const output_t *a, const output_t *b)
{
    return a->rc == b->rc && a->len == b->len && a->found == b->found
           && memcmp(a->data, b->data, a->len) == 0;
}


/* in "whole": what comes out; 0 when a cutting makes a difference */

static int
every_cut(llmg_policy_t *p, const llmg_dialect_t *dialect,
    const llmg_framing_t *framing, llmg_str_t input, int thorough)
{
    size_t  i, k, n, cuts[64];

    run(p, dialect, framing, input, NULL, input.len + 1, &whole);

    run(p, dialect, framing, input, NULL, 1, &cut);

    if (!same(&whole, &cut)) {
        return 0;
    }

    for (i = 1; thorough && i < input.len; i++) {
        cuts[0] = i;
        cuts[1] = SIZE_MAX;

        run(p, dialect, framing, input, cuts, 0, &cut);

        if (!same(&whole, &cut)) {
            return 0;
        }
    }

    for (i = 0; i < (thorough ? 60 : 3) && input.len > 2; i++) {
        n = rnd(30) + 1;

        for (k = 0; k < n; k++) {
            cuts[k] = (k ? cuts[k - 1] : 0) + 1 + rnd(input.len / n + 1);
        }

        cuts[n] = SIZE_MAX;

        run(p, dialect, framing, input, cuts, 0, &cut);

        if (!same(&whole, &cut)) {
            return 0;
        }
    }

    return 1;
}


static int
holds(const unsigned char *data, size_t len, llmg_str_t s)
{
    size_t  i;

    for (i = 0; s.len != 0 && i + s.len <= len; i++) {
        if (memcmp(data + i, s.data, s.len) == 0) {
            return 1;
        }
    }

    return 0;
}


/* a policy of one rule: this text is masked */

static void
forbid(llmg_policy_t *p, llmg_rule_t *rule, char *text, size_t size,
    llmg_str_t canary)
{
    const llmg_rule_t         *rules[1];
    static const char         *literals[2];

    assert_true(canary.len < size);
    memcpy(text, canary.data, canary.len);
    text[canary.len] = '\0';

    literals[0] = text;

    memset(rule, 0, sizeof(llmg_rule_t));

    rule->name = "secret.canary";
    rule->type = "SONG";
    rule->severity = LLMG_SEVERITY_HIGH;
    rule->confidence = 100;
    rule->trigger = LLMG_TRIGGER_LITERAL;
    rule->inside = 1;
    rule->max = (unsigned short) canary.len;
    rule->literals = literals;
    rule->pattern = text;

    rules[0] = rule;

    looks_end();
    looks_for(p, LLMG_RESPONSE, rules, 1);
}


static void
authored_streams(void **state)
{
    char                   *line, text[128];
    FILE                   *f;
    size_t                  size, rows, canaries, bad;
    ssize_t                 n;
    llmg_str_t              row, id, body, canary;
    llmg_rule_t             rule;
    llmg_arena_t           *arena;
    llmg_policy_t          *none, *p;
    const llmg_dialect_t   *dialect;
    const llmg_framing_t   *framing;

    (void) state;

    f = vectors("sse/streams.jsonl");

    if (f == NULL) {
        return;
    }

    none = policy("observe", NULL);

    p = llmg_policies_add(policies, llmg_str("canary"));
    assert_non_null(p);
    assert_int_equal(llmg_policy_parse(policies, p,
                                       llmg_str("response secret.* mask;"),
                                       text, sizeof(text)), LLMG_OK);

    line = NULL;
    size = 0;
    rows = 0;
    canaries = 0;
    bad = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_str_set(&row, line, (size_t) n);

        rows++;
        id = member(arena, row, NULL, "id");
        body = body_of(arena, row, NULL);
        canary = member(arena, row, NULL, "canary");
        framing = framing_of(member(arena, row, NULL, "framing"));
        dialect = dialect_of(member(arena, row, NULL, "api"));

        assert_true(body.len != 0);

        if (!every_cut(none, dialect, framing, body, 1)) {
            print_message("# %.*s: cutting makes a difference\n",
                          (int) id.len, id.data);
            bad++;
        }

        /* a broken one ends where it breaks; a member twice is refused */

        if (holds((unsigned char *) line, (size_t) n,
                  llmg_str("\"broken\":true"))
            || holds((unsigned char *) line, (size_t) n,
                     llmg_str("\"broken\": true"))
            || llmg_str_eqz(id, "st-dup-delta"))
        {
            if ((whole.rc != LLMG_INVALID && !whole.dropped)
                || whole.len >= body.len
                || memcmp(whole.data, body.data, whole.len) != 0)
            {
                print_message("# %.*s: is taken for a whole one, %d\n",
                              (int) id.len, id.data, whole.rc);
                bad++;
            }

            llmg_arena_destroy(arena);
            continue;
        }

        /* a text that goes on behind the end of all: some clients read it */

        if (llmg_str_eqz(id, "st-after-done")) {

            if (whole.rc != LLMG_INVALID || holds(whole.data, whole.len,
                                                  canary))
            {
                print_message("# %.*s: it comes out, %d\n", (int) id.len,
                              id.data, whole.rc);
                bad++;
            }

            llmg_arena_destroy(arena);
            continue;
        }

        if (whole.rc != LLMG_OK || whole.len != body.len
            || memcmp(whole.data, body.data, body.len) != 0)
        {
            print_message("# %.*s: is not what it was, %d\n", (int) id.len,
                          id.data, whole.rc);
            bad++;
        }

        /* two blocks are two texts */

        if (canary.len == 0 || llmg_str_eqz(id, "st-anthropic-split-blocks"))
        {
            llmg_arena_destroy(arena);
            continue;
        }

        canaries++;
        forbid(p, &rule, text, sizeof(text), canary);

        if (!every_cut(p, dialect, framing, body, 1)) {
            print_message("# %.*s: cutting makes a difference to a mask\n",
                          (int) id.len, id.data);
            bad++;
        }

        if (whole.rc != LLMG_OK || whole.found == 0
            || holds(whole.data, whole.len, canary))
        {
            print_message("# %.*s: it comes out, %d, %zu findings\n",
                          (int) id.len, id.data, whole.rc, whole.found);
            bad++;
        }

        /* nor joined, and what came out is a stream of the same kind */

        body.data = llmg_arena_copy(arena, whole.data, whole.len);
        body.len = whole.len;

        run(p, dialect, framing, body, NULL, SIZE_MAX / 2, &cut);

        if (cut.rc != LLMG_OK || cut.found != 0 || cut.len != body.len
            || memcmp(cut.data, body.data, body.len) != 0)
        {
            print_message("# %.*s: it is still there, %d, %zu findings\n",
                          (int) id.len, id.data, cut.rc, cut.found);
            bad++;
        }

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);

    print_message("# %zu streams, %zu canaries\n", rows, canaries);

    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}


static void
traffic(const char *name)
{
    char                   *line;
    FILE                   *f;
    size_t                  size, rows, masked, bad;
    ssize_t                 n;
    llmg_str_t              row, id, body, framing;
    llmg_arena_t           *arena;
    llmg_policy_t          *none, *p;
    const llmg_dialect_t   *dialect;

    f = vectors(name);

    if (f == NULL) {
        return;
    }

    none = policy("observe", NULL);
    p = policy("default", NULL);

    line = NULL;
    size = 0;
    rows = 0;
    masked = 0;
    bad = 0;

    while ((n = getline(&line, &size, f)) > 0) {
        arena = llmg_arena_create(LIMIT);
        assert_non_null(arena);

        llmg_str_set(&row, line, (size_t) n);
        framing = member(arena, row, "response", "framing");

        if (framing.len == 0) {
            llmg_arena_destroy(arena);
            continue;
        }

        rows++;
        id = member(arena, row, NULL, "id");
        body = body_of(arena, row, "response");
        dialect = llmg_dialect_choose(member(arena, row, NULL, "path"), NULL,
                                      NULL);

        if (!every_cut(none, dialect, framing_of(framing), body,
                       body.len <= SHORT))
        {
            print_message("# %.*s: cutting makes a difference\n",
                          (int) id.len, id.data);
            bad++;
        }

        if (whole.rc != LLMG_OK || whole.len != body.len
            || memcmp(whole.data, body.data, body.len) != 0)
        {
            print_message("# %.*s: is not what it was, %d\n", (int) id.len,
                          id.data, whole.rc);
            bad++;
        }

        if (!every_cut(p, dialect, framing_of(framing), body,
                       body.len <= SHORT))
        {
            print_message("# %.*s: cutting makes a difference to a mask\n",
                          (int) id.len, id.data);
            bad++;
        }

        masked += (whole.found != 0);

        llmg_arena_destroy(arena);
    }

    free(line);
    (void) fclose(f);

    print_message("# %zu streams, %zu with findings\n", rows, masked);

    assert_true(rows > 0);
    assert_int_equal(bad, 0);
}


static void
recorded_streams(void **state)
{
    (void) state;

    traffic("traffic/recorded.jsonl");
    traffic("traffic/fixtures.jsonl");
}


int
main(void)
{
    const struct CMUnitTest  tests[] = {
        cmocka_unit_test(authored_streams),
        cmocka_unit_test(recorded_streams),
    };

    cmocka_set_message_output(CM_OUTPUT_TAP);

    return cmocka_run_group_tests(tests, inspecting_begin, inspecting_end);
}
